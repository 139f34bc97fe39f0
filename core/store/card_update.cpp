// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/card_update.h"

#include "core/loyalty/derived_id.h"
#include "core/store/asked_at_once.h"
#include "core/store/before_joining.h"
#include "core/store/card_code_table.h"
#include "core/store/card_folder.h"
#include "core/store/card_state_table.h"
#include "core/store/customer_table.h"
#include "core/store/dispute_table.h"
#include "core/store/history.h"
#include "core/store/pending_acts.h"
#include "core/store/programme_table.h"

namespace muhr::store {
namespace {

using base::Unexpected;

/// What the event speaks of beside itself.
struct Around
{
    std::optional<StoredEvent> earlier;
    std::vector<StoredEvent> onCode;
    std::vector<loyalty::TimedEvent> waiting;
};

bool counts(EventState state)
{
    return state == EventState::Pending || state == EventState::Settled;
}

/// Whether an event is on a code that nobody has as far as `now` knows. A settled one knows only of what settled before
/// it, whatever is pending here: the join or replacement that gives the code away folds what waited on it.
Result<bool> waitsOnItsCode(Database &database, const loyalty::Event &event, const StoredEvent &now)
{
    const auto *code = event.subjects.empty() ? nullptr : std::get_if<base::Sha256>(&event.subjects.front());
    if (!code || !now.settlement)
        return false;
    const auto row = findCardCode(database, event.shop, *code);
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return true;
    const auto brought = findEvent(database, event.shop, (*row)->event);
    if (!brought)
        return Unexpected{brought.error()};
    return !*brought || !comesBefore(**brought, now);
}

Result<Around> aroundOf(Database &database, const StoredEvent &stored, AtHand &atHand)
{
    Around around;
    const loyalty::Event &event = stored.event;
    if (const auto named = eventNamedBy(event.body)) {
        auto earlier = atHand.findEvent(*named);
        if (!earlier)
            return Unexpected{earlier.error()};
        // One that was held back, waits or settles later is folded, or skipped, when its turn comes.
        if (*earlier && counts((*earlier)->state) && comesBefore(**earlier, stored)) {
            const auto waits = waitsOnItsCode(database, (*earlier)->event, stored);
            if (!waits)
                return Unexpected{waits.error()};
            if (!*waits)
                around.earlier = std::move(*earlier);
        }
    }
    if (const auto code = codeBroughtBy(event); code && !atHand.isOfNewcomer(event)) {
        auto onCode = eventsOfSubject(database, event.shop, *code);
        if (!onCode)
            return Unexpected{onCode.error()};
        around.onCode = std::move(*onCode);
        for (const StoredEvent &act : around.onCode)
            if (comesBefore(act, stored))
                around.waiting.push_back(timed(&act));
    }
    return around;
}

/// Those of all her cards, and no others.
template <typename Cards>
Result<void> enterDisputes(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                           const Cards &cards)
{
    std::vector<loyalty::Dispute> all;
    for (const auto &[programme, state] : cards)
        for (const loyalty::Dispute &dispute : state.disputes) {
            all.push_back(dispute);
            if (auto done = writeDispute(transaction, shop, {dispute, customer, programme, stateOf(dispute)}); !done)
                return done;
        }
    return dropOtherDisputes(transaction, shop, customer, all);
}

/// As the event finds them; nothing: she is not here.
Result<std::optional<std::vector<CardStateRow>>> cardsBefore(Database &database, const base::ShopId &shop,
                                                             const base::CustomerId &customer, bool isSettled,
                                                             AtHand &atHand)
{
    if (isSettled) {
        const auto cards = atHand.cardsOf(customer);
        if (!cards)
            return Unexpected{cards.error()};
        return *cards ? std::optional(**cards) : std::nullopt;
    }
    const auto row = findCustomer(database, shop, customer);
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return std::optional<std::vector<CardStateRow>>();
    auto cards = shownCardsOf(database, shop, customer);
    return cards ? Result<std::optional<std::vector<CardStateRow>>>(std::move(*cards)) : Unexpected{cards.error()};
}

/// Her settled history up to her joining, if acts of hers settled before it, which are on no card until she is here:
/// what an endpoint lost when it was put back comes again in whatever order its laptops come.
Result<std::vector<StoredEvent>> actsBeforeJoining(Database &database, const StoredEvent &stored,
                                                   const base::CustomerId &customer)
{
    auto history = settledBefore(database, stored, customer);
    if (!history)
        return history;
    const bool hasActed = std::any_of(history->begin(), history->end(), [&](const StoredEvent &one) {
        return !one.event.subjects.empty() && std::holds_alternative<base::CustomerId>(one.event.subjects.front());
    });
    if (!hasActed)
        return std::vector<StoredEvent>();
    history->push_back(stored);
    return history;
}

Result<void> foldFor(Transaction &transaction, const StoredEvent &stored, const Around &around,
                     const loyalty::ProgrammeShelf &shelf, const base::CustomerId &customer, AtHand &atHand)
{
    const base::ShopId &shop = stored.event.shop;
    const bool isSettled = stored.settlement.has_value();
    const auto before = cardsBefore(transaction.database(), shop, customer, isSettled, atHand);
    if (!before)
        return Unexpected{before.error()};
    // Nobody can act on a card before its joining is pending here, and nothing settles on it before that has.
    if (!*before)
        return {};
    // Where nothing is shown of her yet, acts may have settled before her joining, which is held or refused meanwhile.
    if (!isSettled && (*before)->empty())
        return refoldShown(transaction, shop, customer);
    const bool mayHaveActed = isSettled && std::holds_alternative<loyalty::CustomerJoined>(stored.event.body) &&
                              !atHand.isOfNewcomer(stored.event);
    const auto acts = mayHaveActed ? actsBeforeJoining(transaction.database(), stored, customer)
                                   : Result<std::vector<StoredEvent>>(std::vector<StoredEvent>());
    if (!acts)
        return Unexpected{acts.error()};
    CardFolder folder(customer, shelf);
    if (acts->empty())
        for (const CardStateRow &card : **before)
            folder.start(card.state);
    // Whoever undoes somebody else's act undoes nothing of hers.
    bool isHers = false;
    if (around.earlier) {
        const auto customers = customersOf(transaction.database(), around.earlier->event);
        if (!customers)
            return Unexpected{customers.error()};
        isHers = std::find(customers->begin(), customers->end(), customer) != customers->end();
    }
    if (acts->empty())
        folder.take(timed(&stored), timed(isHers ? &*around.earlier : nullptr), around.waiting);
    else
        folder.takeHistory(*acts);

    bool hasOtherDisputes = false;
    for (const auto &[programme, state] : folder.cards()) {
        const auto was = std::find_if((*before)->begin(), (*before)->end(),
                                      [&, id = programme](const auto &card) { return card.state.programme == id; });
        const bool isThere = was != (*before)->end();
        if (isThere && was->state == state)
            continue;
        CardStateRow card;
        card.card = loyalty::cardId(customer, programme);
        card.layer = isSettled ? Layer::Settled : Layer::Shown;
        card.number = isSettled ? stored.settlement->number : isThere ? was->number : 0;
        card.state = state;
        hasOtherDisputes =
            hasOtherDisputes || (isThere ? state.disputes != was->state.disputes : !state.disputes.empty());
        if (isSettled)
            atHand.put(std::move(card));
        else if (auto done = writeCardState(transaction, shop, card); !done)
            return done;
    }
    return isSettled && hasOtherDisputes ? enterDisputes(transaction, shop, customer, folder.cards()) : Result<void>();
}

Result<void> layOnSettled(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                          const std::vector<StoredEvent> &acts)
{
    if (auto done = dropCardStates(transaction, shop, customer, Layer::Shown); !done || acts.empty())
        return done;
    const auto shelf = programmeShelf(transaction.database(), shop);
    const auto row = findCustomer(transaction.database(), shop, customer);
    const auto settled = cardStatesOf(transaction.database(), shop, customer, Layer::Settled);
    if (!shelf || !row || !settled)
        return Unexpected{!shelf ? shelf.error() : !row ? row.error() : settled.error()};
    // Between going back and pulling again acts can wait here of somebody whose joining is not back yet.
    if (!*row)
        return {};
    CardFolder folder(customer, *shelf);
    std::int64_t number = 0;
    for (const CardStateRow &card : *settled) {
        folder.start(card.state);
        number = std::max(number, card.number);
    }
    for (const StoredEvent &act : acts)
        folder.take(timed(&act), {}, {});
    for (const auto &[programme, state] : folder.cards())
        if (auto done =
                writeCardState(transaction, shop, {loyalty::cardId(customer, programme), Layer::Shown, number, state});
            !done)
            return done;
    return {};
}

/// The last settled number in a history, 0 without one.
std::int64_t lastNumber(const std::vector<StoredEvent> &history)
{
    std::int64_t number = 0;
    for (const StoredEvent &stored : history)
        if (stored.settlement)
            number = std::max(number, stored.settlement->number);
    return number;
}

Result<void> refold(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                    const std::vector<StoredEvent> &history, Layer layer)
{
    const auto shelf = programmeShelf(transaction.database(), shop);
    if (!shelf)
        return Unexpected{shelf.error()};
    if (auto done = dropCardStates(transaction, shop, customer, layer); !done)
        return done;
    // Between going back and pulling again acts can wait here of somebody whose joining is not back yet.
    const auto row = findCustomer(transaction.database(), shop, customer);
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return {};
    CardFolder folder(customer, *shelf);
    folder.takeHistory(history);
    for (const auto &[programme, state] : folder.cards()) {
        const CardStateRow card{loyalty::cardId(customer, programme), layer, lastNumber(history), state};
        if (auto done = writeCardState(transaction, shop, card); !done)
            return done;
    }
    return layer == Layer::Settled ? enterDisputes(transaction, shop, customer, folder.cards()) : Result<void>();
}

} // namespace

Result<void> foldIntoCards(Transaction &transaction, const StoredEvent &stored)
{
    AtHand atHand(transaction, stored.event.shop);
    if (auto done = foldIntoCards(transaction, stored, atHand); !done)
        return done;
    return atHand.writeDown();
}

Result<void> foldIntoCards(Transaction &transaction, const StoredEvent &stored, AtHand &atHand)
{
    const auto waits = waitsOnItsCode(transaction.database(), stored.event, stored);
    if (!waits)
        return Unexpected{waits.error()};
    if (*waits)
        return {};
    const auto customers = customersOf(transaction.database(), stored.event);
    if (!customers)
        return Unexpected{customers.error()};
    if (customers->empty())
        return {};
    const auto around = aroundOf(transaction.database(), stored, atHand);
    const auto shelf = atHand.shelf();
    if (!around || !shelf)
        return Unexpected{around ? shelf.error() : around.error()};
    for (const auto &customer : *customers)
        if (auto done = foldFor(transaction, stored, *around, *shelf, customer, atHand); !done)
            return done;
    return {};
}

Result<void> refoldShown(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer)
{
    const auto acts = pendingActsAlone(transaction.database(), shop, customer);
    if (!acts)
        return Unexpected{acts.error()};
    const bool isNothing = *acts && (*acts)->empty();
    const auto joined = *acts && !isNothing ? joinedAmong(transaction.database(), shop, {customer})
                                            : Result<std::set<base::CustomerId>>(std::set<base::CustomerId>());
    if (!joined)
        return Unexpected{joined.error()};
    // Of somebody whose joining was refused, what has settled is in her history alone.
    if (isNothing || !joined->empty())
        return layOnSettled(transaction, shop, customer, **acts);
    const auto history = customerHistory(transaction.database(), shop, customer);
    if (!history)
        return Unexpected{history.error()};
    const bool hasPending = std::any_of(history->begin(), history->end(),
                                        [](const StoredEvent &stored) { return stored.state == EventState::Pending; });
    if (!hasPending)
        return dropCardStates(transaction, shop, customer, Layer::Shown);
    return refold(transaction, shop, customer, *history, Layer::Shown);
}

Result<void> refoldSettled(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer)
{
    auto history = customerHistory(transaction.database(), shop, customer);
    if (!history)
        return Unexpected{history.error()};
    return refold(transaction, shop, customer, settledOf(std::move(*history)), Layer::Settled);
}

} // namespace muhr::store
