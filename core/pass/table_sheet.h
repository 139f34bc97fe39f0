// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

class QPainter;

namespace muhr::pass {

/// A paper of figures, such as a day of a shop: all words are said already.
struct TableSheet
{
    base::Language language = base::Language::English;
    QString title;
    QString subtitle;
    /// What it is and how much, in two columns.
    std::vector<std::pair<QString, QString>> facts;
    QString tableTitle;
    /// Of the columns; the first is the widest.
    QStringList heads;
    /// As many cells as heads. What does not fit on the page is left out: see `mostRows`.
    std::vector<QStringList> rows;
    /// Below the table.
    QStringList notes;

    static constexpr std::size_t mostRows = 18;
};

/// A4. Needs a QGuiApplication.
QByteArray tableSheetPdf(const TableSheet &sheet);
/// For a preview and a printer: in millimetres from the upper corner of an A4 page.
void drawTableSheet(QPainter &painter, const TableSheet &sheet);

} // namespace muhr::pass
