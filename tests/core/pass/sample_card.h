// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digits.h"
#include "core/base/money.h"
#include "core/loyalty/card_code.h"
#include "core/loyalty/short_number.h"
#include "core/pass/card_contents.h"
#include "core/words/sample_shop.h"
#include "tests/support/seeded_random.h"

#include <QJsonArray>
#include <QJsonObject>

namespace muhr::tests {

/// The card of an invented customer of the invented shop of a language: four of six stamps, one voucher waiting.
inline pass::CardContents sampleCard(base::Language language, std::int64_t stamps = 4, std::int64_t goal = 6)
{
    SeededRandom random(7);
    const auto now = base::Instant::fromMs(1'774'083'900'000); // 2026-03-21 09:05 UTC
    const auto &shop = words::sampleShop(language);
    const auto terms = shop.programme[QStringLiteral("rules")][0][QStringLiteral("terms")];
    const auto title = terms[QStringLiteral("milestones")][0][QStringLiteral("reward")][QStringLiteral("title")];
    const QString reward = title[base::languageCode(language)].toString();

    pass::CardContents card;
    card.shop = base::ShopId::make(random, now);
    card.card = base::CardId::make(random, now);
    card.customer = base::CustomerId::make(random, now);
    card.programme = base::ProgrammeId::make(random, now);
    card.language = language;
    card.shopName = shop.name;
    card.programmeName = reward;
    card.givenName = shop.customers.front().firstName;
    card.code = loyalty::CardCode::make(card.shop, random).text();
    card.shortNumber = loyalty::ShortNumber::make(random).shown();
    card.viewToken = QStringLiteral("0123456789abcdefghjkmn");
    card.webCardUrl = QStringLiteral("https://cards.example.com/w/") + card.viewToken;
    for (std::int64_t number = 1; number <= goal; ++number)
        card.seals.push_back(
            {number, number <= stamps, number == stamps, number == goal ? std::optional(reward) : std::nullopt});
    card.stamps = stamps;
    card.goal = goal;
    card.nextReward = reward;
    card.missing = goal - stamps;
    card.vouchers.push_back({base::VoucherId::make(random, now), reward, base::LocalDate::parse(u"2026-04-20")});
    card.shopAddress = shop.address;
    card.shopPhone = shop.phone;
    return card;
}

/// A card without stamps: points, bonus, a gift card and a tier.
inline pass::CardContents savingCard(base::Language language)
{
    pass::CardContents card = sampleCard(language, 0, 0);
    card.nextReward.clear();
    card.missing = 0;
    using What = pass::CardSaved::What;
    card.saved = {{What::Points, base::localNumber(language, 1'250)},
                  {What::Bonus, base::formatMoney(language, {12'400, base::Currency::uzs()})},
                  {What::Gift, base::formatMoney(language, {150'000, base::Currency::uzs()})}};
    card.tier = QStringLiteral("Oltin");
    return card;
}

/// As an owner might call a shop who wants to see what happens.
inline QString hostileName()
{
    return QStringLiteral("<script>alert(1)</script>\"'&%1%L2\" onload=\"x");
}

} // namespace muhr::tests
