// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/language.h"
#include "core/base/local_date.h"

#include <QByteArray>
#include <QColor>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::pass {

/// How a shop's card looks, whatever carries it.
struct CardDesign
{
    QColor background = QColor(0x0e, 0x7c, 0x7b);
    QColor text = Qt::white;
    QColor label = QColor(0xcf, 0xe5, 0xe4);
    /// PNG or JPEG; empty = the first letter of the shop's name.
    QByteArray logo;
};

/// One place on the path of seals.
struct CardSeal
{
    std::int64_t number = 1;
    bool isGiven = false;
    /// Given in the last act: drawn with a halo where there is one.
    bool isNewest = false;
    /// Title of the reward that lies here, in the card's language.
    std::optional<QString> reward;
};

/// Something that the card has saved up.
struct CardSaved
{
    enum class What { Points, Bonus, Gift };
    What what = What::Points;
    /// "1,250", "12 400 soʻm"
    QString value;
};

/// A reward waiting on the card.
struct CardVoucher
{
    base::VoucherId id;
    QString title;
    std::optional<base::LocalDate> lastDay;
};

/// Everything a card says, from which every carrier (Apple pass, Google pass, web card, paper card) and every preview
/// is made, so that they cannot disagree. All texts are in `language`.
struct CardContents
{
    base::ShopId shop;
    base::CardId card;
    base::CustomerId customer;
    base::ProgrammeId programme;
    base::Language language = base::Language::English;
    QString shopName;
    QString programmeName;
    CardDesign design;
    /// First name or empty: never more of the person than this.
    QString givenName;
    /// "M1:" + 26 characters.
    QString code;
    /// "123 456 7890"
    QString shortNumber;
    QString viewToken;
    std::vector<CardSeal> seals;
    std::int64_t stamps = 0;
    std::int64_t goal = 0;
    /// Title of the next reward, and how many stamps it is away.
    QString nextReward;
    std::int64_t missing = 0;
    std::int64_t owed = 0;
    /// What the programme gives, also where nothing is left, and what is on the card all the same.
    std::vector<CardSaved> saved;
    /// The name of the tier she is on; empty without tiers.
    QString tier;
    std::vector<CardVoucher> vouchers;
    /// The field of Apple's pass that may ring: the newest message, or what the last act did. Empty = nothing yet.
    QString news;
    /// No longer valid: erased, or the code was replaced.
    bool isVoid = false;
    /// The shop's own; empty ones are not said.
    QString shopAddress;
    QString shopPhone;
    /// Where the card lies as a page; empty without an endpoint.
    QString webCardUrl;
    /// The 20 bytes of the rotating code (crypto/totp), where the carrier may rotate it; else empty.
    QByteArray codeSecret;
};

} // namespace muhr::pass
