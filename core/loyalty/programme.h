// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/cash_plan.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/reward.h"
#include "core/loyalty/rule.h"
#include "core/loyalty/visit_counting.h"

#include "core/base/expected.h"
#include "core/base/id.h"
#include "core/base/local_date.h"
#include "core/base/local_text.h"
#include "core/base/money.h"
#include "core/base/sha256.h"
#include "core/base/zone.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// One rule of a programme with its terms.
struct ProgrammeRule
{
    QString id;
    /// The id of its Rule.
    QString kind;
    QJsonObject terms;
    /// Nothing: this rule needs a newer Muhr.
    const Rule *rule = nullptr;
    std::shared_ptr<const BoundRule> bound;
};

/// What a card promises: one version of its rules, never changed. Source: interfaces.md, "Programme".
class Programme
{
public:
    static constexpr qsizetype longest = 256 * 1024;

    /// All errors at once; contradictions inside a rule once its terms are right one by one. A rule of an unknown kind
    /// is no error: it is kept, and cards under it are read-only.
    static base::Expected<Programme, std::vector<ProgrammeError>> parse(const QByteArray &json);

    /// As they came: unknown keys are in here.
    const QByteArray &bytes() const { return m_bytes; }
    /// SHA-256 of the bytes.
    const base::Sha256 &version() const { return m_version; }
    const base::LocalText &name() const { return m_name; }
    const base::Currency &currency() const { return m_currency; }
    const base::Zone &zone() const { return m_zone; }
    base::CalendarSystem calendar() const { return m_calendar; }
    int dayStartsMinute() const { return m_dayStartsMinute; }
    const VisitCounting &visit() const { return m_visit; }
    /// Rewards dearer than this need a manager; nothing: none does.
    std::optional<std::int64_t> cashierRewardLimitMinor() const { return m_cashierRewardLimitMinor; }
    /// Staff may stamp and redeem on their own cards.
    bool isOwnCardAllowed() const { return m_isOwnCardAllowed; }
    const CashPlan &cash() const { return m_cash; }
    const std::vector<ProgrammeRule> &rules() const { return m_rules; }

    const ProgrammeRule *rule(const QString &id) const;
    /// The paths of seals, in the order of the rules.
    std::vector<const StampLadder *> ladders() const;
    const StampLadder *ladderOfRule(const QString &ruleId) const;
    const StampLadder *ladderOfKind(const QString &stampKind) const;
    /// By its id, of whatever rule.
    const Reward *reward(const QString &kind) const;
    /// Of the rules that give points, in their order.
    std::vector<const PointPlan *> pointPlans() const;
    const PointPlan *pointPlanOfRule(const QString &ruleId) const;
    /// By its id; nothing if no points buy it.
    const PointReward *pointReward(const QString &kind) const;
    const PointPlan *pointPlanOfReward(const QString &kind) const;
    /// Of the rule that sells gifts; nothing: none does.
    const GiftPlan *giftPlan() const;
    bool needsNewerMuhr() const;

    base::LocalDate dayOf(base::Instant at) const { return base::dayOf(at, m_zone, m_dayStartsMinute); }
    /// The entries of customer_joined, whatever the route.
    Entries welcomeEntries(const base::CustomerId &customer, base::Instant at, bool isBrought = false,
                           const base::ProgrammeId &programme = {}) const;

private:
    Programme(const base::Currency &currency, const base::Zone &zone) : m_currency(currency), m_zone(zone) {}

    QByteArray m_bytes;
    base::Sha256 m_version;
    base::LocalText m_name;
    base::Currency m_currency;
    base::Zone m_zone;
    base::CalendarSystem m_calendar = base::CalendarSystem::Gregorian;
    int m_dayStartsMinute = 0;
    VisitCounting m_visit;
    std::optional<std::int64_t> m_cashierRewardLimitMinor;
    bool m_isOwnCardAllowed = false;
    CashPlan m_cash;
    std::vector<ProgrammeRule> m_rules;
};

} // namespace muhr::loyalty
