// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/deliver/device_token.h"
#include "core/deliver/push_verdict.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace muhr::deliver {

/// One change of a card, which the phones that carry it have to hear of.
struct PushJob
{
    base::ShopId shop;
    base::JobId job;
    base::CardId card;
    /// From 1.
    std::int64_t attempts = 1;
    base::Instant createdAt;
    std::vector<DeviceToken> phones;
};

/// What becomes of a job.
struct JobFate
{
    enum class Kind { Done, PutOff, GivenUp };
    base::ShopId shop;
    base::JobId job;
    Kind kind = Kind::Done;
    /// With PutOff: until when.
    base::Instant until;
    /// For machines, such as `accepted` or `our_mistake BadTopic`.
    QString outcome;
    /// For the operator, in English; the window translates it.
    QString reason;
};

/// A phone that Apple no longer knows.
struct LostPhone
{
    DeviceToken token;
    /// Absent: its registrations go whatever their age. Otherwise only those made before.
    std::optional<base::Instant> goneSince;
};

/// Why nothing is pushed at the moment, for the operator.
struct PushTrouble
{
    PushResult result;
    QByteArray reason;
    base::Instant until;
};

/// Decides which phones hear of which cards now, and what their answers mean for the jobs. Its memory of the last
/// seconds is not stored: after a restart a phone may be told once more than needed. Pure otherwise; one thread.
class PushDesk
{
public:
    /// Phones to push now, each once, for these jobs; the fates are of those jobs that are not pushed now.
    struct Plan
    {
        std::vector<DeviceToken> tokens;
        std::vector<PushJob> jobs;
        std::vector<JobFate> fates;
    };
    Plan plan(const std::vector<PushJob> &due, base::Instant now);

    struct Result
    {
        std::vector<JobFate> fates;
        std::vector<LostPhone> lost;
    };
    /// `verdicts` are of `plan.tokens`, in their order.
    Result settle(const Plan &plan, const std::vector<PushVerdict> &verdicts, base::Instant now);

    /// What stands in the way of every push; nothing: they go out.
    std::optional<PushTrouble> trouble(base::Instant now) const;
    /// Someone has seen to the trouble: tries again at once.
    void resume() { m_trouble.reset(); }

private:
    JobFate fateOf(const PushJob &job, const std::map<QByteArray, PushVerdict> &verdicts, base::Instant now);
    JobFate lateFate(const PushJob &job, base::Instant until, const PushVerdict &verdict, base::Instant now) const;

    std::map<base::CardId, base::Instant> m_lastPush;
    /// Phones that have heard of a job which others still have to hear of.
    std::map<base::JobId, std::set<QByteArray>> m_told;
    std::optional<PushTrouble> m_trouble;
};

} // namespace muhr::deliver
