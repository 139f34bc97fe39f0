// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/push_desk.h"

#include "core/deliver/pace.h"

#include <algorithm>
#include <utility>

namespace muhr::deliver {
namespace {

/// After this a push has lost its point: the phone asks by itself, or the card has changed again.
constexpr std::chrono::hours longestLife(24);

/// Of several phones the one that matters most to the operator speaks for the job.
int weightOf(PushResult result)
{
    switch (result) {
    case PushResult::CertificateRefused:
        return 8;
    case PushResult::OurMistake:
        return 7;
    case PushResult::NotSent:
        return 6;
    case PushResult::Later:
        return 5;
    case PushResult::Reconnect:
        return 4;
    case PushResult::TooOften:
        return 3;
    case PushResult::Accepted:
        return 2;
    case PushResult::Gone:
        return 1;
    case PushResult::BadToken:
        return 0;
    }
    return 0;
}

QString outcomeText(const PushVerdict &verdict)
{
    const QString word = wordOf(verdict.result);
    return verdict.reason.isEmpty() ? word : word + u' ' + QString::fromUtf8(verdict.reason);
}

QString reasonText(PushResult result)
{
    return QString::fromUtf8(sentenceOf(result).text);
}

} // namespace

PushDesk::Plan PushDesk::plan(const std::vector<PushJob> &due, base::Instant now)
{
    // Whoever was quiet for longer need not be remembered.
    std::erase_if(m_lastPush, [now](const auto &entry) { return entry.second + gatherTime <= now; });
    Plan result;
    std::set<QByteArray> asked;
    const auto standsInTheWay = trouble(now);
    for (const PushJob &job : due) {
        if (job.phones.empty()) {
            result.fates.push_back({job.shop, job.job, JobFate::Kind::Done, {}, QStringLiteral("no_phone"), {}});
            continue;
        }
        if (standsInTheWay) {
            result.fates.push_back(
                lateFate(job, standsInTheWay->until, {standsInTheWay->result, standsInTheWay->reason, {}}, now));
            continue;
        }
        const auto last = m_lastPush.find(job.card);
        const auto at = pushDue(last == m_lastPush.end() ? std::nullopt : std::optional(last->second), {}, now);
        if (at > now) {
            result.fates.push_back({job.shop, job.job, JobFate::Kind::PutOff, at, QStringLiteral("gathered"), {}});
            continue;
        }
        for (const DeviceToken &phone : job.phones)
            if (!m_told[job.job].contains(phone.hex()) && asked.insert(phone.hex()).second)
                result.tokens.push_back(phone);
        result.jobs.push_back(job);
    }
    return result;
}

PushDesk::Result PushDesk::settle(const Plan &plan, const std::vector<PushVerdict> &verdicts, base::Instant now)
{
    Result result;
    std::map<QByteArray, PushVerdict> byPhone;
    for (std::size_t i = 0; i < plan.tokens.size() && i < verdicts.size(); ++i) {
        const PushVerdict &verdict = verdicts[i];
        byPhone.emplace(plan.tokens[i].hex(), verdict);
        if (verdict.result == PushResult::BadToken || verdict.result == PushResult::Gone)
            result.lost.push_back({plan.tokens[i], verdict.goneSince});
        if (verdict.stopsBatch())
            m_trouble =
                PushTrouble{verdict.result, verdict.reason, now + retryAfter(verdict.result, 1).value_or(gatherTime)};
    }
    for (const PushJob &job : plan.jobs)
        result.fates.push_back(fateOf(job, byPhone, now));
    return result;
}

JobFate PushDesk::fateOf(const PushJob &job, const std::map<QByteArray, PushVerdict> &verdicts, base::Instant now)
{
    auto &told = m_told[job.job];
    PushVerdict heaviest{PushResult::BadToken, {}, {}};
    std::optional<std::chrono::milliseconds> wait;
    for (const DeviceToken &phone : job.phones) {
        if (told.contains(phone.hex()))
            continue;
        const auto found = verdicts.find(phone.hex());
        const PushVerdict verdict = found == verdicts.end() ? PushVerdict() : found->second;
        if (weightOf(verdict.result) >= weightOf(heaviest.result))
            heaviest = verdict;
        if (verdict.result == PushResult::Accepted)
            m_lastPush[job.card] = now;
        const auto again = retryAfter(verdict.result, static_cast<int>(std::min<std::int64_t>(job.attempts, 100)));
        if (again)
            wait = std::max(wait.value_or(*again), *again);
        else
            told.insert(phone.hex());
    }
    if (wait) {
        const JobFate fate = lateFate(job, now + *wait, heaviest, now);
        if (fate.kind == JobFate::Kind::GivenUp)
            m_told.erase(job.job);
        return fate;
    }
    m_told.erase(job.job);
    return {job.shop, job.job, JobFate::Kind::Done, {}, outcomeText(heaviest), reasonText(heaviest.result)};
}

JobFate PushDesk::lateFate(const PushJob &job, base::Instant until, const PushVerdict &verdict, base::Instant now) const
{
    const bool isOver = now - job.createdAt >= longestLife;
    return {job.shop,
            job.job,
            isOver ? JobFate::Kind::GivenUp : JobFate::Kind::PutOff,
            until,
            outcomeText(verdict),
            reasonText(verdict.result)};
}

std::optional<PushTrouble> PushDesk::trouble(base::Instant now) const
{
    return m_trouble && m_trouble->until > now ? m_trouble : std::nullopt;
}

} // namespace muhr::deliver
