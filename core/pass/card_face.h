// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/pass/card_contents.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace muhr::pass {

/// One thing a card says: a small label and under it a value, both in the card's language.
struct FaceField
{
    /// Known to Apple for ever: "stamps", "points", "next", "voucher", "news" …
    QString key;
    QString label;
    QString value;
    /// What a phone shows when the value changes, with %@ for it; empty = it changes silently.
    QString changeMessage;
};

/// What a card says, the same on every carrier.
struct CardFace
{
    QString description;
    /// Beside the shop's name, seen even when cards lie on each other: what the card counts first. Nothing: a programme
    /// that counts nothing.
    std::optional<FaceField> lead;
    /// Under the seals: the next reward, a voucher that waits, the tier, what else is saved up. At most four.
    std::vector<FaceField> front;
    /// The news first; then rewards, vouchers, terms, what the shop keeps.
    std::vector<FaceField> back;
    /// "123 456 7890" in the digits of the language, isolated.
    QString shortNumber;
};

CardFace faceOf(const CardContents &card);

/// Everything that shows on the card, as canonical JSON, and its hash: an equal hash needs no push.
QJsonObject cardFaceJson(const CardContents &card);
base::Sha256 cardFaceHash(const CardContents &card);

} // namespace muhr::pass
