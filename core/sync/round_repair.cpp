// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/repair.h"
#include "core/sync/round.h"

#include <algorithm>

namespace muhr::sync {
namespace {

using base::Unexpected;
using store::Result;

/// Another laptop may repair at the same time, and the endpoint be put back again: more often in one round is no
/// chance.
constexpr int mostRepairs = 5;

} // namespace

Round::Next Round::repair()
{
    if (++m_repairs > mostRepairs)
        return end(SyncState::NeedsRepair);
    ++m_counts.repairs;
    m_needed.reset();
    m_wasPlain = false;
    m_pulled.reset();
    m_common = 0;
    // The row was read before what came since; beyond the cursor nothing is settled here.
    return task(
        [shop = m_of.shop](store::Database &database) -> Result<Finding> {
            auto row = store::findShop(database, shop);
            if (!row)
                return Unexpected{row.error()};
            return *row ? Finding(std::move(**row)) : Finding();
        },
        &Round::stand);
}

Round::Next Round::stand(Finding &finding)
{
    const auto *row = std::get_if<store::ShopRow>(&finding);
    if (!row)
        return end(SyncState::Failed);
    m_shop = *row;
    m_apart = m_shop->position.cursor + 1;
    return findCommon();
}

Round::Next Round::findCommon()
{
    if (m_apart - m_common <= 1) {
        m_offered = m_common;
        m_same = m_common;
        m_sameProof = {};
        return offer();
    }
    return task(
        [shop = m_of.shop, low = m_common, high = m_apart](store::Database &database) -> Result<Finding> {
            auto heads = headsBetween(database, shop, low, high);
            return heads ? Result<Finding>(std::move(*heads)) : Unexpected{heads.error()};
        },
        &Round::askCommon);
}

Round::Next Round::askCommon(Finding &finding)
{
    m_heads = std::move(std::get<std::vector<HeadAt>>(finding));
    return ask(QStringLiteral("repair"), headsJson(m_heads), &Round::takeCommon);
}

Round::Next Round::takeCommon(const QJsonObject &body)
{
    const std::int64_t common = body[QLatin1String("common")].toInteger(-1);
    const bool isOneOfThem =
        std::any_of(m_heads.begin(), m_heads.end(), [&](const HeadAt &at) { return at.number == common; });
    if (common != 0 && !isOneOfThem)
        return end(SyncState::Failed);
    m_common = std::max(m_common, common);
    for (const HeadAt &at : m_heads)
        if (at.number > m_common)
            m_apart = std::min(m_apart, at.number);
    return findCommon();
}

Round::Next Round::offer()
{
    if (m_offered >= m_shop->position.cursor)
        return m_same < m_shop->position.cursor ? goBack() : push();
    return task(
        [shop = m_of.shop, after = m_offered](store::Database &database) -> Result<Finding> {
            auto next = nextOffer(database, shop, after);
            if (!next)
                return Unexpected{next.error()};
            return *next ? Finding(std::move(**next)) : Finding();
        },
        &Round::sendOffer);
}

Round::Next Round::sendOffer(Finding &finding)
{
    const auto *next = std::get_if<RepairOffer>(&finding);
    // What can't be proven is not given up.
    if (!next)
        return end(SyncState::NeedsRepair);
    const QJsonObject body = offerJson(*next);
    m_offeredFrom = m_offered;
    m_offered = next->events.back().settlement.number;
    return ask(QStringLiteral("repair"), body, &Round::takeOfferAnswer);
}

Round::Next Round::takeOfferAnswer(const QJsonObject &body)
{
    auto same = parseSame(body);
    if (!same)
        return end(SyncState::Failed);
    // What follows a difference is different, too.
    if (m_same == m_offeredFrom) {
        m_same = std::clamp<std::int64_t>(same->number, m_same, m_offered);
        m_sameProof = std::move(*same);
    }
    return offer();
}

Round::Next Round::goBack()
{
    ++m_counts.wentBack;
    return task(
        [shop = m_of.shop, number = m_same, proof = m_sameProof](store::Database &database) -> Result<Finding> {
            const auto done = goBackTo(database, shop, number, proof);
            return done ? Result<Finding>(std::monostate()) : Unexpected{done.error()};
        },
        &Round::wentBack);
}

Round::Next Round::wentBack(Finding &)
{
    return push();
}

} // namespace muhr::sync
