// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_code.h"

#include "core/base/crockford.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

constexpr int codeBits = 130;
constexpr qsizetype codeCharacters = 26;
constexpr int shopCharacters = 2;
constexpr qsizetype rotatingDigits = 8;

/// 10 bits of the shop's hash, as two characters.
QString shopPart(const base::ShopId &shop)
{
    return base::crockfordText(base::Sha256::of(shop.bytes()).bytes(), shopCharacters * 5);
}

} // namespace

CardCode CardCode::make(const base::ShopId &shop, base::Random &random)
{
    return CardCode(shopPart(shop) + base::crockfordText(random.bytes(15), codeBits - shopCharacters * 5));
}

base::Expected<CardCode::Scanned, CardCode::Error> CardCode::parse(QStringView text, const base::ShopId &shop)
{
    const QStringView trimmed = text.trimmed();
    const auto notOurs = base::Unexpected{Error::NotOurs};
    if (!trimmed.startsWith(QLatin1String("M1:"), Qt::CaseInsensitive))
        return notOurs;
    const QStringView behind = trimmed.sliced(3);
    const bool rotates = behind.size() == codeCharacters + 1 + rotatingDigits && behind[codeCharacters] == u'.';
    if (!rotates && behind.size() != codeCharacters)
        return notOurs;
    const auto bits = base::parseCrockford(behind.first(codeCharacters), codeBits);
    if (!bits)
        return notOurs;
    const QString characters = base::crockfordText(*bits, codeBits);
    std::optional<QString> rotating;
    if (rotates) {
        const QStringView digits = behind.last(rotatingDigits);
        if (!std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
            return notOurs;
        rotating = digits.toString();
    }
    if (characters.left(shopCharacters) != shopPart(shop))
        return base::Unexpected{Error::OtherShop};
    return Scanned{CardCode(characters), rotating};
}

base::Sha256 CardCode::hash() const
{
    return base::Sha256::of(m_characters.toLatin1());
}

const char *cardCodeErrorWord(CardCode::Error error)
{
    switch (error) {
    case CardCode::Error::NotOurs:
        return "not_our_card";
    case CardCode::Error::OtherShop:
        return "other_shop";
    }
    return "";
}

base::SourceText cardCodeErrorSentence(CardCode::Error error)
{
    switch (error) {
    case CardCode::Error::NotOurs:
        return {"CardCode", QT_TRANSLATE_NOOP("CardCode", "This is not a Muhr card. Nothing was stored.")};
    case CardCode::Error::OtherShop:
        return {"CardCode", QT_TRANSLATE_NOOP("CardCode", "This card belongs to another shop. Nothing was stored.")};
    }
    return {};
}

} // namespace muhr::loyalty
