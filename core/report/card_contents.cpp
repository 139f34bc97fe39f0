// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/card_contents.h"

#include "core/base/digits.h"
#include "core/base/money.h"
#include "core/loyalty/card_changes.h"
#include "core/loyalty/card_tier.h"
#include "core/loyalty/derived_id.h"
#include "core/loyalty/gift_balance.h"
#include "core/loyalty/next_reward.h"
#include "core/loyalty/saved_up.h"
#include "core/report/addresses.h"
#include "core/report/event_sentence.h"
#include "core/report/shop_documents.h"
#include "core/store/card_code_table.h"
#include "core/store/card_state_table.h"
#include "core/store/customer_table.h"
#include "core/store/history.h"
#include "core/store/programme_table.h"
#include "core/store/shop_table.h"
#include "core/words/say.h"

namespace muhr::report {
namespace {

using base::Unexpected;
using store::Result;

/// The act, undo or return that changed the card last, and what it speaks of.
struct LastChange
{
    const store::StoredEvent *event = nullptr;
    const store::StoredEvent *earlier = nullptr;
};

LastChange lastChange(const std::vector<store::StoredEvent> &history, const loyalty::ProgrammeShelf &shelf,
                      const base::ProgrammeId &programme)
{
    for (auto at = history.rbegin(); at != history.rend(); ++at) {
        const auto kind = loyalty::kindOf(at->event.body);
        const bool changes = kind == loyalty::EventKind::Act || kind == loyalty::EventKind::Undone ||
                             kind == loyalty::EventKind::Returned;
        const auto *published = shelf.find(at->event.programmeVersion);
        if (!changes || !published || published->id != programme)
            continue;
        std::optional<base::EventId> named;
        if (const auto *undone = std::get_if<loyalty::Undone>(&at->event.body))
            named = undone->event;
        if (const auto *returned = std::get_if<loyalty::Returned>(&at->event.body))
            named = returned->event;
        const auto earlier =
            std::find_if(history.begin(), history.end(), [&](const auto &one) { return named == one.event.id; });
        return {&*at, earlier == history.end() ? nullptr : &*earlier};
    }
    return {};
}

/// Stamps of one kind that the last act gave; none once something else came after it.
std::int64_t newestStamps(const LastChange &last, const QString &stampKind, const base::CustomerId &customer)
{
    const auto *act = last.event ? std::get_if<loyalty::Act>(&last.event->event.body) : nullptr;
    std::int64_t stamps = 0;
    if (act && !loyalty::isAboutOther(*act, customer))
        for (const auto &entry : act->entries)
            if (const auto *given = std::get_if<loyalty::StampsGiven>(&entry); given && given->stampKind == stampKind)
                stamps += given->count;
    return stamps;
}

void putLadder(pass::CardContents &contents, const loyalty::LadderView &view, std::int64_t newest)
{
    const base::Language language = contents.language;
    contents.stamps = view.held;
    contents.goal = view.ladder->goal;
    contents.owed = view.owed;
    contents.missing = view.missing;
    if (view.next)
        contents.nextReward = view.next->reward.title.inLanguage(language);
    for (std::int64_t number = 1; number <= view.ladder->goal; ++number) {
        pass::CardSeal seal;
        seal.number = number;
        seal.isGiven = number <= view.held;
        seal.isNewest = seal.isGiven && number > view.held - newest;
        for (const auto &milestone : view.ladder->milestones)
            if (milestone.at == number)
                seal.reward = milestone.reward.title.inLanguage(language);
        contents.seals.push_back(std::move(seal));
    }
}

void putVouchers(pass::CardContents &contents, const loyalty::ProgrammeShelf &shelf, const loyalty::CardState &card,
                 base::LocalDate today)
{
    for (const auto &reward : card.rewards) {
        if (card.statusOf(reward, today) != loyalty::RewardStatus::Active)
            continue;
        const auto *description = loyalty::rewardOf(shelf, reward);
        contents.vouchers.push_back(
            {reward.id, description ? description->title.inLanguage(contents.language) : reward.kind, reward.lastDay});
    }
}

void putSaved(pass::CardContents &contents, const loyalty::Programme &programme, const loyalty::CardState &card,
              base::LocalDate today)
{
    using What = pass::CardSaved::What;
    const auto money = [&](std::int64_t minor) {
        return base::formatMoney(contents.language, {minor, programme.currency()});
    };
    if (const auto points = loyalty::savedUp(programme, card, loyalty::Account::Points, today))
        contents.saved.push_back({What::Points, base::localNumber(contents.language, points->ready)});
    if (const auto bonus = loyalty::savedUp(programme, card, loyalty::Account::Bonus, today))
        contents.saved.push_back({What::Bonus, money(bonus->ready)});
    std::int64_t giftMinor = 0;
    for (const auto &gift : loyalty::giftsOf(card, today))
        giftMinor += gift.leftMinor;
    if (giftMinor > 0)
        contents.saved.push_back({What::Gift, money(giftMinor)});
}

/// Name, code, number and view, where they can be opened, and whether the card is still good.
Result<void> putPerson(pass::CardContents &contents, store::Database &database, const store::PeopleKeys *keys)
{
    const auto valid = store::validCardCodeOf(database, contents.shop, contents.customer);
    if (!valid)
        return Unexpected{valid.error()};
    contents.isVoid = !valid->has_value();
    if (!keys || contents.isVoid)
        return {};
    const auto person = store::openPerson(database, *keys, contents.customer);
    if (!person)
        return person.error() == store::PersonError::StoreFailed ? Result<void>(Unexpected{store::StoreError::Failed})
                                                                 : Result<void>();
    if (person->language)
        contents.language = *person->language;
    contents.givenName = person->name().section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
    contents.code = person->code.text();
    contents.shortNumber = person->shortNumber.shown();
    contents.viewToken = person->view.text();
    // Replaced on another device, whose sealed words have not come here yet.
    contents.isVoid = person->code.hash() != (*valid)->code;
    return {};
}

} // namespace

Result<std::optional<pass::CardContents>> cardContents(store::Database &database, const store::PeopleKeys *keys,
                                                       const base::ShopId &shop, const base::CustomerId &customer,
                                                       const std::optional<base::ProgrammeId> &programme,
                                                       base::Instant now)
{
    const auto row = store::findCustomer(database, shop, customer);
    if (!row)
        return Unexpected{row.error()};
    const auto shopRow = store::findShop(database, shop);
    if (!shopRow)
        return Unexpected{shopRow.error()};
    const auto settings = shopSettings(database, shop);
    if (!settings)
        return Unexpected{settings.error()};
    const auto design = cardDesign(database, shop);
    if (!design)
        return Unexpected{design.error()};
    if (!*row || !*shopRow)
        return std::optional<pass::CardContents>();
    const auto wanted = programme.value_or((*shopRow)->defaultProgramme.value_or((*row)->programme));
    const auto shelf = store::programmeShelf(database, shop);
    if (!shelf)
        return Unexpected{shelf.error()};
    const auto found = store::publishedInForce(database, shop, wanted, *shelf);
    if (!found)
        return Unexpected{found.error()};
    const auto *inForce = *found;
    if (!inForce)
        return std::optional<pass::CardContents>();

    pass::CardContents contents;
    contents.shop = shop;
    contents.customer = customer;
    contents.card = loyalty::cardId(customer, wanted);
    contents.language = settings->language;
    contents.shopName = settings->name;
    contents.shopAddress = settings->address;
    contents.shopPhone = settings->phone;
    contents.programme = wanted;
    contents.design = *design;
    if (const auto put = putPerson(contents, database, keys); !put)
        return Unexpected{put.error()};
    if ((*shopRow)->endpoint && !contents.viewToken.isEmpty())
        contents.webCardUrl = webCardAddress(*(*shopRow)->endpoint, contents.viewToken);
    contents.programmeName = inForce->programme.name().inLanguage(contents.language);

    const auto stored = store::findCardState(database, shop, contents.card);
    if (!stored)
        return Unexpected{stored.error()};
    const auto card = *stored ? (*stored)->state : loyalty::CardState::empty(customer, wanted);
    const auto history = store::customerHistory(database, shop, customer);
    if (!history)
        return Unexpected{history.error()};
    const LastChange last = lastChange(*history, *shelf, wanted);
    const auto today = inForce->programme.dayOf(now);
    if (const auto views = loyalty::ladderViews(*shelf, *inForce, card, today); !views.empty())
        putLadder(contents, views.front(), newestStamps(last, views.front().ladder->stampKind, customer));
    putVouchers(contents, *shelf, card, today);
    putSaved(contents, inForce->programme, card, today);
    if (const auto *tier = loyalty::tierNowOf(card, *shelf, inForce->programme, today))
        contents.tier = tier->title.inLanguage(contents.language);
    if (last.event) {
        const EventSurroundings surroundings{
            *shelf, last.earlier ? &last.earlier->event : nullptr, {}, {}, inForce->programme.currency().code()};
        contents.news = words::say(contents.language, eventSentence(last.event->event, surroundings));
    }
    return std::optional(std::move(contents));
}

} // namespace muhr::report
