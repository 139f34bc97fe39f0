// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/print_sheet.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace muhr::kit {
namespace {

void print(QPrinter &printer, const Sheet &sheet)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return;
    const double unit = printer.resolution() / 25.4;
    painter.scale(unit, unit);
    sheet(painter);
}

} // namespace

void printSheet(QWidget &over, const QString &title, Sheet sheet)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(title);
    auto *dialog = new QPrintDialog(printer.get(), &over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    // On the heap together with its printer, which the dialog writes to until it is gone.
    QObject::connect(dialog, &QDialog::finished, &over, [printer, sheet = std::move(sheet)](int result) {
        if (result == QDialog::Accepted)
            print(*printer, sheet);
    });
    dialog->open();
}

} // namespace muhr::kit
