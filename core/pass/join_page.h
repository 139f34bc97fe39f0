// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/pass/card_contents.h"

#include <QString>

#include <cstdint>

namespace muhr::pass {

/// Which buttons the page behind a poster has: an iPhone gets Apple's and the page, Android Google's and the page, all
/// others the page alone. They are one form; the pressed button comes as `carrier` = apple, google or web.
struct JoinButtons
{
    bool apple = false;
    bool google = false;
    /// Pictures of the companies' own buttons, on the same server; empty = a button with words.
    QString appleBadge;
    QString googleBadge;
};

/// The page behind a poster.
struct JoinPage
{
    base::Language language = base::Language::English;
    QString shopName;
    CardDesign design;
    std::int64_t goal = 6;
    /// Its title in the language.
    QString reward;
    /// Stamps given for joining: drawn and said only where there are any.
    std::int64_t welcome = 0;
    JoinButtons buttons;
    /// Where the form is posted: "/j/{shop}/{placement}".
    QString action;
    /// Goes along as the hidden field `token`.
    QString formToken;
    /// This phone has a card here already: its address, in the place of the buttons.
    QString ownCard;
    /// The page's own full address, drawn as a code for somebody who sits at a computer; empty on a phone.
    QString forPhone;
};

/// One screen, one button, nothing to fill in; one file without script, below 30 KB.
QString joinPageHtml(const JoinPage &page);

/// A page in the same dress that says one sentence, such as "This code is no longer in use".
QString noticePageHtml(base::Language language, const QString &shopName, const CardDesign &design,
                       const QString &sentence);

} // namespace muhr::pass
