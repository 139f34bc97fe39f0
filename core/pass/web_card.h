// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pass/card_contents.h"

#include <QString>

#include <optional>

namespace muhr::pass {

/// What the page of a card leads to; empty addresses have no button. All on the same server.
struct WebCardAddresses
{
    /// "/p/{view}.pkpass"
    QString apple;
    /// "/g/{view}"
    QString google;
    /// Pictures of the companies' own buttons, where the operator has put them into `badges/`; else words.
    QString appleBadge;
    QString googleBadge;
    /// The page's own full address, drawn as a code for somebody who sits at a computer; empty on a phone.
    QString forPhone;
};

/// The code as it is shown at this moment, where it rotates.
struct RotatingCode
{
    /// "M1:" + 26 characters + "." + 8 digits
    QString text;
    /// Until the next one, from 1; the page then loads itself anew.
    int secondsLeft = 30;
};

/// The card as a page: its code large, seals, next reward, vouchers. One file without script, below 30 KB.
QString webCardHtml(const CardContents &card, const WebCardAddresses &addresses = {},
                    const std::optional<RotatingCode> &rotating = std::nullopt);

} // namespace muhr::pass
