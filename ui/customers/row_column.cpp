// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/row_column.h"

#include "ui/kit/hairline.h"

#include <QBoxLayout>

namespace muhr::customers {

void removeRows(QVBoxLayout &column)
{
    while (QLayoutItem *item = column.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            // A button among them may be in its own signal.
            widget->deleteLater();
        }
        delete item;
    }
}

void addRow(QVBoxLayout &column, QWidget *row)
{
    if (column.count() > 0)
        column.addWidget(new kit::Hairline);
    column.addWidget(row);
}

} // namespace muhr::customers
