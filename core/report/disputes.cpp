// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/disputes.h"

#include "core/report/device_labels.h"
#include "core/report/shop_documents.h"
#include "core/store/card_state_table.h"
#include "core/store/dispute_table.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace muhr::report {

using base::Unexpected;
using store::Result;

namespace {

/// Every dispute of the table that the card still shows, with the card's word on it.
Result<std::vector<ShownDispute>> shownDisputes(store::Database &database, const base::ShopId &shop,
                                                const std::optional<base::CustomerId> &of)
{
    const auto rows = store::listDisputes(database, shop);
    if (!rows)
        return Unexpected{rows.error()};
    std::vector<ShownDispute> shown;
    std::map<base::CustomerId, std::vector<store::CardStateRow>> cards;
    for (const store::DisputeRow &row : *rows) {
        if (of && row.customer != *of)
            continue;
        auto known = cards.find(row.customer);
        if (known == cards.end()) {
            auto hers = store::shownCardsOf(database, shop, row.customer);
            if (!hers)
                return Unexpected{hers.error()};
            known = cards.emplace(row.customer, std::move(*hers)).first;
        }
        for (const store::CardStateRow &card : known->second)
            for (const loyalty::Dispute &dispute : card.state.disputes)
                if (dispute.use == row.dispute.use)
                    shown.push_back({row.customer, dispute,
                                     std::any_of(card.state.rewards.begin(), card.state.rewards.end(),
                                                 [&](const auto &reward) { return reward.use == dispute.use; })});
    }
    return shown;
}

/// Opens names and titles, each once.
class Reader
{
public:
    Reader(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop, StorySource source,
           DeviceLabels labels)
        : m_database(database), m_keys(keys), m_shop(shop), m_source(std::move(source)), m_labels(std::move(labels))
    {
    }

    StorySource &source() { return m_source; }

    Result<DisputeFacts> read(const ShownDispute &shown)
    {
        const loyalty::Dispute &dispute = shown.dispute;
        DisputeFacts facts;
        facts.use = dispute.use;
        facts.customer = shown.customer;
        facts.rewardKind = dispute.rewardKind;
        facts.at = dispute.at;
        facts.costMinor = dispute.valueMinor;
        facts.decision = dispute.decision;
        facts.isPaid = shown.isPaid;
        if (m_keys)
            if (const auto person = store::openPerson(m_database, *m_keys, shown.customer))
                facts.customerName = person->name();
        const auto act = store::findEvent(m_database, m_shop, dispute.use.event);
        const auto branch = nameOf(m_database, m_shop, loyalty::DocumentType::Branch, dispute.branch.raw());
        const auto staff = m_source.staffNameOf(dispute.staff);
        if (!act || !branch || !staff)
            return Unexpected{!act ? act.error() : !branch ? branch.error() : staff.error()};
        facts.branchName = *branch;
        facts.staffName = *staff;
        if (*act) {
            putTitle(facts, (*act)->event.programmeVersion);
            facts.laptop = m_labels.of((*act)->event.device);
        }
        if (!dispute.decision)
            return facts;
        const auto decided = store::findEvent(m_database, m_shop, dispute.decidedBy);
        if (!decided)
            return Unexpected{decided.error()};
        if (*decided) {
            const auto by = m_source.staffNameOf((*decided)->event.staff);
            if (!by)
                return Unexpected{by.error()};
            facts.decidedAt = (*decided)->at;
            facts.decidedBy = *by;
        }
        return facts;
    }

private:
    void putTitle(DisputeFacts &facts, const base::Sha256 &version) const
    {
        const auto *published = m_source.shelf().find(version);
        if (const auto *reward = published ? published->programme.reward(facts.rewardKind) : nullptr)
            facts.title = reward->title;
    }

    store::Database &m_database;
    const store::PeopleKeys *m_keys;
    base::ShopId m_shop;
    StorySource m_source;
    DeviceLabels m_labels;
};

Result<std::vector<DisputeFacts>> readAll(Reader &reader, const std::vector<ShownDispute> &shown)
{
    std::vector<DisputeFacts> all;
    for (const ShownDispute &one : shown) {
        auto facts = reader.read(one);
        if (!facts)
            return Unexpected{facts.error()};
        all.push_back(std::move(*facts));
    }
    std::sort(all.begin(), all.end(), [](const DisputeFacts &one, const DisputeFacts &other) {
        return std::tuple(one.decision.has_value(), -one.at.ms(), one.use) <
               std::tuple(other.decision.has_value(), -other.at.ms(), other.use);
    });
    return all;
}

} // namespace

QString disputeStateWord(const std::optional<loyalty::DisputeDecision> &decision)
{
    if (decision)
        switch (*decision) {
        case loyalty::DisputeDecision::WriteOff:
            return QStringLiteral("written_off");
        case loyalty::DisputeDecision::Charge:
            return QStringLiteral("charged");
        case loyalty::DisputeDecision::Block:
            return QStringLiteral("blocked");
        case loyalty::DisputeDecision::Reopen:
            break;
        }
    return QStringLiteral("open");
}

Result<std::optional<ShownDispute>> findShownDispute(store::Database &database, const base::ShopId &shop,
                                                     const loyalty::EntryRef &use)
{
    const auto shown = shownDisputes(database, shop, {});
    if (!shown)
        return Unexpected{shown.error()};
    const auto found =
        std::find_if(shown->begin(), shown->end(), [&](const ShownDispute &one) { return one.dispute.use == use; });
    return found == shown->end() ? std::optional<ShownDispute>() : *found;
}

Result<DisputeList> disputeList(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop)
{
    auto source = StorySource::open(database, keys, shop);
    const auto shown = shownDisputes(database, shop, {});
    auto labels = DeviceLabels::read(database, shop);
    if (!source || !shown || !labels)
        return Unexpected{!source ? source.error() : !shown ? shown.error() : labels.error()};
    Reader reader(database, keys, shop, std::move(*source), std::move(*labels));
    auto all = readAll(reader, *shown);
    if (!all)
        return Unexpected{all.error()};
    DisputeList list{std::move(*all), 0, 0, reader.source().shop().currency, reader.source().shop().zone};
    for (const DisputeFacts &facts : list.disputes) {
        list.open += facts.decision ? 0 : 1;
        list.openCostMinor += facts.decision ? 0 : facts.costMinor;
    }
    return list;
}

Result<std::vector<DisputeFacts>> disputesOf(store::Database &database, const store::PeopleKeys *keys,
                                             const base::ShopId &shop, const base::CustomerId &customer)
{
    const auto shown = shownDisputes(database, shop, customer);
    if (!shown)
        return Unexpected{shown.error()};
    if (shown->empty())
        return std::vector<DisputeFacts>();
    auto source = StorySource::open(database, keys, shop);
    auto labels = DeviceLabels::read(database, shop);
    if (!source || !labels)
        return Unexpected{!source ? source.error() : labels.error()};
    Reader reader(database, keys, shop, std::move(*source), std::move(*labels));
    return readAll(reader, *shown);
}

} // namespace muhr::report
