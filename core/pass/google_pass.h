// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/pass/card_contents.h"
#include "core/pass/google_issuer.h"

#include <QJsonObject>
#include <QString>

namespace muhr::pass {

/// What Google fetches and calls; public https addresses, empty where there are none.
struct GoogleAddresses
{
    /// The shop's logo, at least 660x660 (logoPng).
    QString logo;
    QString callback;
    /// "https://loyalty.example.com"
    QString origin;
};

/// `issuer.` and 26 characters; neither phone number nor code.
QString googleClassId(const CardContents &card, const QString &issuer);
QString googleObjectId(const CardContents &card, const QString &issuer);

/// One a programme; one a card. For insert, update and the save link. Source: Google Wallet REST v1, loyaltyClass and
/// loyaltyObject.
QJsonObject googleLoyaltyClass(const CardContents &card, const QString &issuer, const GoogleAddresses &addresses);
QJsonObject googleLoyaltyObject(const CardContents &card, const QString &issuer);

/// Whether the link brings the card along, or only names what was inserted before (shorter).
enum class GoogleLinkCarries { Card, Ids };

/// Up to so many characters a link is safe in every browser and chat; a card that is longer loses what can be missed.
inline constexpr qsizetype googleLinkLength = 1800;

/// "https://pay.google.com/gp/v/save/…"
QString googleSaveLink(const CardContents &card, const GoogleIssuer &issuer, const GoogleAddresses &addresses,
                       base::Instant now, GoogleLinkCarries carries = GoogleLinkCarries::Card);

} // namespace muhr::pass
