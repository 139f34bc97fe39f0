// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/pass/card_contents.h"

#include <QString>

namespace muhr::pass {

/// What the pages of a shop have in common: head, colours, the band with the shop's name. Everything handed in as text
/// is escaped here; `body` is markup.
struct PageDress
{
    base::Language language = base::Language::English;
    QString title;
    QString shopName;
    CardDesign design;
    /// Seconds after which the page loads itself anew; 0 = never.
    int reloadAfter = 0;
};

/// A whole page: the shop's band above a sheet of paper with the body.
QString dressedPage(const PageDress &dress, const QString &body);
/// A whole page without the band.
QString plainPage(const PageDress &dress, const QString &body);

/// Logo, or the first letter, as a square.
QString logoMarkup(const CardDesign &design, const QString &shopName);
/// `<p class="…">` with the text, nothing if it is empty.
QString paragraph(const QString &text, const QString &css = {});
/// A button that is an address; with a picture of the company's own button if there is one.
QString linkButton(const QString &address, const QString &words, const QString &css, const QString &badge = {});
/// "What we keep, and your choices", folded away.
QString whatWeKeepMarkup(base::Language language, const QString &shopName);
/// For somebody at a computer: a code that leads the phone to the same page. Nothing if the address is empty.
QString forPhoneMarkup(base::Language language, const QString &address);

} // namespace muhr::pass
