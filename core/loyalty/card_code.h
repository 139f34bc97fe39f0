// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/id.h"
#include "core/base/random.h"
#include "core/base/sha256.h"
#include "core/base/source_text.h"

#include <QString>

#include <optional>

namespace muhr::loyalty {

/// What a customer shows at the counter: 26 characters of Crockford base 32, of which the first two name the shop
/// (10 bits of SHA-256(shop id)) and 24 are random.
class CardCode
{
public:
    enum class Error {
        /// Not a card of any Muhr shop, such as the QR code of a menu.
        NotOurs,
        OtherShop,
    };
    struct Scanned;

    static CardCode make(const base::ShopId &shop, base::Random &random);
    /// Takes "M1:" + 26 characters, or these with "." + 8 digits behind where the code rotates; forgives case, blanks
    /// around it, and I, L, O for digits.
    static base::Expected<Scanned, Error> parse(QStringView text, const base::ShopId &shop);

    /// "M1:" + 26 characters: what the QR code says.
    QString text() const { return QStringLiteral("M1:") + m_characters; }
    const QString &characters() const { return m_characters; }
    /// Of the 26 characters, in upper case: what it is looked up by.
    base::Sha256 hash() const;

    friend bool operator==(const CardCode &, const CardCode &) = default;

private:
    explicit CardCode(const QString &characters) : m_characters(characters) {}
    QString m_characters;
};

struct CardCode::Scanned
{
    CardCode code;
    /// The 8 rotating digits, where the carrier shows them.
    std::optional<QString> rotating;
};

/// What the rotating digits are worth, found out by core/actions.
enum class CodeFreshness { None, Fresh, Stale };

/// "not_our_card", "other_shop".
const char *cardCodeErrorWord(CardCode::Error error);
base::SourceText cardCodeErrorSentence(CardCode::Error error);

} // namespace muhr::loyalty
