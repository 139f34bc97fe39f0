// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/print_sheet.h"

#include <QSizeF>
#include <QWidget>

namespace muhr::kit {

/// A printed page, as large as there is room, with its shadow.
class SheetView : public QWidget
{
    Q_OBJECT
public:
    explicit SheetView(QWidget *parent = nullptr);
    void setSheet(const QSizeF &sizeMm, const Sheet &sheet);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSizeF m_sizeMm{210, 297};
    Sheet m_sheet;
};

} // namespace muhr::kit
