// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/card_face.h"

#include "core/base/digits.h"
#include "core/base/isolate.h"
#include "core/words/card_words.h"
#include "core/words/join_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace muhr::pass {
namespace {

namespace says = words::card;

/// Apple shows no more of them together with a square code.
constexpr std::size_t mostFront = 4;

FaceField stampsField(const CardContents &card)
{
    const std::int64_t held = card.owed > 0 ? -card.owed : card.stamps;
    return {
        QStringLiteral("stamps"), says::stampsLabel(card.language), says::stamps(card.language, held, card.goal), {}};
}

FaceField savedField(base::Language language, const CardSaved &saved)
{
    switch (saved.what) {
    case CardSaved::What::Points:
        return {QStringLiteral("points"), says::pointsLabel(language), saved.value, {}};
    case CardSaved::What::Bonus:
        return {QStringLiteral("bonus"), says::bonusLabel(language), saved.value, {}};
    case CardSaved::What::Gift:
        break;
    }
    return {QStringLiteral("gift"), says::giftLabel(language), saved.value, {}};
}

bool countsStamps(const CardContents &card)
{
    return card.goal > 0 || card.owed > 0;
}

std::optional<FaceField> leadField(const CardContents &card)
{
    if (countsStamps(card))
        return stampsField(card);
    return card.saved.empty() ? std::nullopt : std::optional(savedField(card.language, card.saved.front()));
}

std::vector<FaceField> frontFields(const CardContents &card)
{
    std::vector<FaceField> fields;
    if (!card.nextReward.isEmpty())
        fields.push_back({QStringLiteral("next"), says::nextLabel(card.language), card.nextReward, {}});
    if (!card.vouchers.empty()) {
        const auto others = static_cast<std::int64_t>(card.vouchers.size()) - 1;
        fields.push_back({QStringLiteral("voucher"),
                          says::voucherLabel(card.language),
                          says::vouchers(card.language, card.vouchers.front().title, others),
                          {}});
    }
    if (!card.tier.isEmpty())
        fields.push_back({QStringLiteral("tier"), says::tierLabel(card.language), card.tier, {}});
    for (std::size_t i = countsStamps(card) ? 0 : 1; i < card.saved.size() && fields.size() < mostFront; ++i)
        fields.push_back(savedField(card.language, card.saved[i]));
    return fields;
}

QString voucherLine(const CardContents &card, const CardVoucher &voucher)
{
    if (!voucher.lastDay)
        return voucher.title;
    return voucher.title + u'\n' + says::validUntil(card.language, base::TextDay{voucher.lastDay->dayNumber()});
}

/// Only the news rings: Apple shows the text of one changed field, and a generic one when two change at once.
std::vector<FaceField> backFields(const CardContents &card, const QString &shortNumber)
{
    const auto language = card.language;
    std::vector<FaceField> fields;
    const auto add = [&fields](const char *key, const QString &label, const QString &value) {
        if (!value.isEmpty())
            fields.push_back({QString::fromLatin1(key), label, value, {}});
    };
    fields.push_back({QStringLiteral("news"), says::newsLabel(language),
                      card.news.isEmpty() ? says::welcome(language, card.shopName) : card.news,
                      says::newsChanged(language)});
    if (!card.nextReward.isEmpty())
        add("to_go", says::nextLabel(language), says::stampsToGo(language, card.missing, card.nextReward));
    QStringList vouchers;
    for (const auto &voucher : card.vouchers)
        vouchers += voucherLine(card, voucher);
    add("ready", says::readyLabel(language), vouchers.join(u'\n'));
    QStringList rewards;
    for (const auto &seal : card.seals)
        if (seal.reward)
            rewards += says::milestone(language, seal.number, *seal.reward);
    add("rewards", says::rewardsLabel(language), rewards.join(u'\n'));
    add("terms", says::howItWorksLabel(language),
        countsStamps(card) ? says::howItWorks(language) : says::howItWorksWithoutStamps(language));
    add("page", says::webCardLabel(language), card.webCardUrl);
    add("address", says::addressLabel(language), card.shopAddress);
    add("phone", says::phoneLabel(language), card.shopPhone.isEmpty() ? QString() : base::isolateCode(card.shopPhone));
    add("name", says::nameLabel(language), card.givenName);
    add("number", says::numberLabel(language), shortNumber);
    add("lost", says::lostLabel(language), says::lost(language));
    add("kept", words::join::whatWeKeepTitle(language),
        words::join::whatWeKeep(language, card.shopName).join(QStringLiteral("\n\n")));
    return fields;
}

QJsonArray fieldJson(const FaceField &field)
{
    return {field.key, field.label, field.value};
}

} // namespace

CardFace faceOf(const CardContents &card)
{
    CardFace face;
    face.description = says::description(card.language, card.shopName);
    face.lead = leadField(card);
    face.front = frontFields(card);
    if (!card.shortNumber.isEmpty())
        face.shortNumber = base::isolateCode(base::localDigits(card.language, card.shortNumber));
    face.back = backFields(card, face.shortNumber);
    return face;
}

QJsonObject cardFaceJson(const CardContents &card)
{
    const CardFace face = faceOf(card);
    QJsonArray fields;
    if (face.lead)
        fields.append(fieldJson(*face.lead));
    for (const auto &field : face.front)
        fields.append(fieldJson(field));
    for (const auto &field : face.back)
        fields.append(fieldJson(field));
    QJsonArray seals;
    for (const auto &seal : card.seals)
        seals.append(QJsonArray{qint64(seal.number), seal.isGiven, seal.reward.has_value()});
    return {
        {QStringLiteral("language"), base::languageCode(card.language)},
        {QStringLiteral("shop_name"), card.shopName},
        {QStringLiteral("programme_name"), card.programmeName},
        {QStringLiteral("description"), face.description},
        {QStringLiteral("colours"),
         QJsonArray{card.design.background.name(), card.design.text.name(), card.design.label.name()}},
        {QStringLiteral("logo"), base::Sha256::of(card.design.logo).text()},
        {QStringLiteral("code"), card.code},
        {QStringLiteral("code_secret"),
         card.codeSecret.isEmpty() ? QString() : base::Sha256::of(card.codeSecret).text()},
        {QStringLiteral("seals"), seals},
        {QStringLiteral("fields"), fields},
        {QStringLiteral("void"), card.isVoid},
    };
}

base::Sha256 cardFaceHash(const CardContents &card)
{
    return base::Sha256::of(QJsonDocument(cardFaceJson(card)).toJson(QJsonDocument::Compact));
}

} // namespace muhr::pass
