// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/used_twice.h"

#include "core/store/card_state_table.h"
#include "core/store/customer_table.h"
#include "core/store/dispute_table.h"
#include "core/store/programme_table.h"
#include "core/store/shop_table.h"
#include "core/store/transaction.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/sure.h"

#include <algorithm>

namespace muhr::tests {
namespace {

/// An amount that looks like the price of a small thing in every currency.
std::int64_t priceIn(const QString &currency)
{
    return currency == QLatin1String("AZN") || currency == QLatin1String("USD") ? 450 : 18'000;
}

} // namespace

std::vector<loyalty::EntryRef> useTwice(ShopFixture &fixture, int customers)
{
    return fixture.queue().ask(store::Lane::Counter, [&](store::Database &database) {
        std::vector<loyalty::EntryRef> uses;
        const store::ShopRow shop = *sure(store::findShop(database, fixture.shop().session.shop));
        const auto shelf = sure(store::programmeShelf(database, shop.shop));
        auto transaction = sure(store::Transaction::begin(database));
        for (const store::CustomerRow &customer : sure(store::listCustomers(database, shop.shop))) {
            auto cards = sure(store::shownCardsOf(database, shop.shop, customer.customer));
            if (static_cast<int>(uses.size()) == customers || cards.empty() || cards.front().state.acts.empty())
                continue;
            store::CardStateRow card = cards.front();
            const loyalty::ActMark &act = card.state.acts.back();
            const auto *published = shelf.find(act.version);
            const auto ladders = published->programme.ladders();
            if (ladders.empty())
                continue;
            const loyalty::Milestone &milestone = ladders.front()->milestones.back();
            const loyalty::EntryRef use{act.event, 0};
            const loyalty::Dispute dispute{
                use,       ladders.front()->rule, milestone.reward.kind, priceIn(shop.currency), act.at, act.branch,
                shop.owner};
            card.state.disputes.push_back(dispute);
            sure(store::writeCardState(transaction, shop.shop, card));
            sure(store::writeDispute(transaction, shop.shop,
                                     {dispute, customer.customer, card.state.programme, store::DisputeState::Open}));
            uses.push_back(use);
        }
        sure(transaction.commit());
        return uses;
    });
}

} // namespace muhr::tests
