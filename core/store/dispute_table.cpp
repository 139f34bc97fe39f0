// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dispute_table.h"

#include <algorithm>

namespace muhr::store {
namespace {

constexpr auto insertSql =
    "INSERT INTO dispute (shop, event, entry, customer, programme, rule, reward_kind, cost_minor, branch, staff, at, "
    "state) VALUES (:shop, :event, :entry, :customer, :programme, :rule, :reward_kind, :cost_minor, :branch, :staff, "
    ":at, :state) ON CONFLICT (shop, event, entry) DO UPDATE SET state = excluded.state";
#define MUHR_SELECT_DISPUTES                                                                                           \
    "SELECT event, entry, rule, reward_kind, cost_minor, at, branch, staff, customer, programme, state FROM dispute "  \
    "WHERE shop = :shop "
constexpr auto listSql = MUHR_SELECT_DISPUTES "ORDER BY at, event, entry";
constexpr auto openSql = MUHR_SELECT_DISPUTES "AND state = 1 ORDER BY at, event, entry";
#undef MUHR_SELECT_DISPUTES
constexpr auto ofCustomerSql = "SELECT event, entry FROM dispute WHERE shop = :shop AND customer = :customer";
constexpr auto dropSql = "DELETE FROM dispute WHERE shop = :shop AND event = :event AND entry = :entry";

DisputeRow readDispute(const Row &row)
{
    loyalty::Dispute dispute;
    dispute.use = {row.id<base::EventId>(0), row.integer(1)};
    dispute.rule = row.text(2);
    dispute.rewardKind = row.text(3);
    dispute.valueMinor = row.integer(4);
    dispute.at = row.instant(5);
    dispute.branch = row.id<base::BranchId>(6);
    dispute.staff = row.id<base::StaffId>(7);
    return {dispute, row.id<base::CustomerId>(8), row.id<base::ProgrammeId>(9),
            row.choice(10, DisputeState::Open, DisputeState::CustomerBlocked)};
}

} // namespace

DisputeState stateOf(const loyalty::Dispute &dispute)
{
    if (!dispute.decision)
        return DisputeState::Open;
    switch (*dispute.decision) {
    case loyalty::DisputeDecision::WriteOff:
        return DisputeState::WrittenOff;
    case loyalty::DisputeDecision::Charge:
        return DisputeState::Charged;
    case loyalty::DisputeDecision::Block:
        return DisputeState::CustomerBlocked;
    case loyalty::DisputeDecision::Reopen:
        break;
    }
    return DisputeState::Open;
}

Result<void> writeDispute(Transaction &transaction, const base::ShopId &shop, const DisputeRow &row)
{
    const loyalty::Dispute &dispute = row.dispute;
    return transaction.statement(insertSql)
        .bind(":shop", shop)
        .bind(":event", dispute.use.event)
        .bind(":entry", dispute.use.index)
        .bind(":customer", row.customer)
        .bind(":programme", row.programme)
        .bind(":rule", dispute.rule)
        .bind(":reward_kind", dispute.rewardKind)
        .bind(":cost_minor", dispute.valueMinor)
        .bind(":branch", dispute.branch)
        .bind(":staff", dispute.staff)
        .bind(":at", dispute.at)
        .bind(":state", row.state)
        .run();
}

Result<void> dropOtherDisputes(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                               const std::vector<loyalty::Dispute> &left)
{
    const auto here =
        transaction.statement(ofCustomerSql).bind(":shop", shop).bind(":customer", customer).all([](const Row &row) {
            return loyalty::EntryRef{row.id<base::EventId>(0), row.integer(1)};
        });
    if (!here)
        return base::Unexpected{here.error()};
    for (const loyalty::EntryRef &use : *here) {
        const bool isLeft =
            std::any_of(left.begin(), left.end(), [&](const loyalty::Dispute &dispute) { return dispute.use == use; });
        if (isLeft)
            continue;
        if (auto done = transaction.statement(dropSql)
                            .bind(":shop", shop)
                            .bind(":event", use.event)
                            .bind(":entry", use.index)
                            .run();
            !done)
            return done;
    }
    return {};
}

Result<std::vector<DisputeRow>> listDisputes(Database &database, const base::ShopId &shop)
{
    return database.statement(listSql).bind(":shop", shop).all(readDispute);
}

Result<std::vector<DisputeRow>> openDisputes(Database &database, const base::ShopId &shop)
{
    return database.statement(openSql).bind(":shop", shop).all(readDispute);
}

} // namespace muhr::store
