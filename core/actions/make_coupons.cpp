// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/make_coupons.h"

#include "core/actions/coupon_shelf.h"
#include "core/actions/shop_terms.h"
#include "core/actions/target.h"
#include "core/actions/write_document.h"
#include "core/loyalty/coupon_format.h"
#include "core/loyalty/programme.h"
#include "core/store/shop_table.h"

#include <algorithm>
#include <set>

namespace muhr::actions {
namespace {

/// What the coupons are made by.
struct Press
{
    base::ProgrammeId programme;
    loyalty::CouponFormat format;
    /// Hashes of what customers may type already.
    std::set<QByteArray> words;
};

Outcome<Press> pressOf(Workplace &workplace, const QString &ruleId)
{
    const auto shop = shopOf(workplace);
    if (!shop)
        return base::Unexpected{shop.error()};
    const auto terms = termsInForce(workplace, *shop);
    if (!terms)
        return base::Unexpected{terms.error()};
    const auto *inForce = terms->inForce;
    const auto *rule = inForce->programme.rule(ruleId);
    const auto plan = rule && rule->bound ? rule->bound->coupons() : std::nullopt;
    if (!plan)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("rule")});
    Press press{inForce->id, plan->format, {}};
    for (const auto &other : inForce->programme.rules())
        for (const QString &word : other.bound ? other.bound->promoWords() : QStringList())
            if (const auto code = loyalty::CouponCode::parse(word))
                press.words.insert(code->hash().bytes());
    return press;
}

} // namespace

Outcome<CouponsMade> makeCoupons(Workplace &workplace, const MakeCoupons &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::ComposeCampaign); !allowed)
        return base::Unexpected{allowed.error()};
    if (command.count < 1 || command.count > mostCouponsAtOnce)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("count")});
    const auto press = pressOf(workplace, command.rule);
    if (!press)
        return base::Unexpected{press.error()};
    CouponBatch batch{command.rule, press->programme, std::nullopt, {}};
    if (!command.target.isEmpty()) {
        const auto target = findKnown(workplace, command.target);
        if (!target)
            return base::Unexpected{target.error()};
        batch.customer = target->customer;
    }
    const CouponShelf shelf(workplace.database, workplace.session.shop, press->programme);
    auto codes = loyalty::drawCoupons(press->format, command.count, workplace.random, [&](const base::Sha256 &hash) {
        return press->words.contains(hash.bytes()) || shelf.find(hash);
    });
    if (shelf.error())
        return refused(*shelf.error());
    if (!codes) {
        const auto sentence = sentenceOf(codes.error());
        return refused(words::Refusal::BadValue, sentence.source, sentence.values);
    }
    CouponsMade made;
    made.codes = std::move(*codes);
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    for (std::size_t from = 0; from < made.codes.size(); from += mostInBatch) {
        batch.prefixes.clear();
        const std::size_t to = std::min(made.codes.size(), from + std::size_t(mostInBatch));
        for (std::size_t i = from; i < to; ++i)
            batch.prefixes.push_back(couponPrefix(loyalty::CouponCode::parse(made.codes[i])->hash()));
        // In the order of the codes somebody could tell which were printed first.
        std::sort(batch.prefixes.begin(), batch.prefixes.end());
        const auto id = base::DocumentId::make(workplace.random, workplace.clock.now());
        const auto written =
            writeDocument(*transaction, workplace, loyalty::DocumentType::CouponBatch, id, encodeCouponBatch(batch));
        if (!written)
            return base::Unexpected{written.error()};
        made.batches.push_back(id);
    }
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return made;
}

} // namespace muhr::actions
