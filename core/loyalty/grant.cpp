// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/grant.h"

#include "core/loyalty/derived_id.h"

namespace muhr::loyalty {
namespace {

PointsEarned pointsOf(const Grant &grant, const GrantTo &to)
{
    const base::LocalDate active = to.today.plusDays(grant.pendingDays);
    return {grant.rule, grant.amount, active, grant.life.lastDay(active, to.calendar), grant.life.quietDays()};
}

BonusEarned bonusOf(const Grant &grant, const GrantTo &to)
{
    const base::LocalDate active = to.today.plusDays(grant.pendingDays);
    return {grant.rule, grant.amount, active, grant.life.lastDay(active, to.calendar), grant.life.quietDays()};
}

VoucherGiven voucherOf(const Grant &grant, const GrantTo &to)
{
    VoucherGiven given{grant.rule, grant.reward.kind, giftId(to.customer, to.programme, grant.rule, to.key), {}};
    if (grant.reward.validDays)
        given.lastDay = to.today.plusDays(*grant.reward.validDays);
    return given;
}

} // namespace

base::TextValue Grant::name(const QString &currency) const
{
    switch (kind) {
    case GrantKind::Voucher:
        return reward.title;
    case GrantKind::Bonus:
        return base::TextMoney{amount, currency};
    case GrantKind::Stamps:
    case GrantKind::Points:
        break;
    }
    return amount;
}

std::int64_t Grant::valueMinor() const
{
    switch (kind) {
    case GrantKind::Bonus:
        return amount;
    case GrantKind::Voucher:
        return reward.valueMinor;
    case GrantKind::Stamps:
    case GrantKind::Points:
        break;
    }
    return 0;
}

Entry grantEntry(const Grant &grant, const GrantTo &to)
{
    if (grant.kind == GrantKind::Stamps)
        return StampsGiven{grant.rule, grant.stampKind, grant.amount};
    return std::visit([](const auto &entry) -> Entry { return entry; }, grantForOther(grant, to));
}

decltype(ForOther::entry) grantForOther(const Grant &grant, const GrantTo &to)
{
    if (grant.kind == GrantKind::Points)
        return pointsOf(grant, to);
    if (grant.kind == GrantKind::Bonus)
        return bonusOf(grant, to);
    return voucherOf(grant, to);
}

} // namespace muhr::loyalty
