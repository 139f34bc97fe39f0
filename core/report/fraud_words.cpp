// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fraud_facts.h"

namespace muhr::report {

base::SourceText fraudTitle(FraudKind kind)
{
    switch (kind) {
    case FraudKind::SameCardOften:
        return {"FraudWatch", QT_TRANSLATE_NOOP("FraudWatch", "One card, many times")};
    case FraudKind::StampsWithoutSale:
        return {"FraudWatch", QT_TRANSLATE_NOOP("FraudWatch", "Stamps without a sale")};
    case FraudKind::OwnCard:
        return {"FraudWatch", QT_TRANSLATE_NOOP("FraudWatch", "Their own card")};
    case FraudKind::OneCardOneCashier:
        return {"FraudWatch", QT_TRANSLATE_NOOP("FraudWatch", "One card, one cashier")};
    case FraudKind::OutsideHours:
        return {"FraudWatch", QT_TRANSLATE_NOOP("FraudWatch", "Outside the usual hours")};
    case FraudKind::ManyUndos:
        return {"FraudWatch", QT_TRANSLATE_NOOP("FraudWatch", "Many undos")};
    }
    return {};
}

base::Sentence fraudEvidence(const FraudFinding &finding, const QString &staffName, const QString &zone)
{
    const base::TextName staff{staffName};
    switch (finding.kind) {
    case FraudKind::SameCardOften:
        //: %2 is a member of staff
        return {{"FraudWatch", QT_TRANSLATE_N_NOOP("FraudWatch", "This card was served %Ln time(s) on one day, %3 of "
                                                                 "them by %2. Hardly any card here comes that often.")},
                {finding.of, staff, finding.count}};
    case FraudKind::StampsWithoutSale:
        //: %2 is a member of staff
        return {{"FraudWatch", QT_TRANSLATE_N_NOOP("FraudWatch", "%2 gave %Ln stamp(s) without an amount, of %3 in "
                                                                 "all. At this till it is usually %4 in 100.")},
                {finding.count, staff, finding.of, finding.usual}};
    case FraudKind::OwnCard:
        //: %2 is a member of staff
        return {{"FraudWatch", QT_TRANSLATE_N_NOOP("FraudWatch", "%2 served their own card %Ln time(s). The till may "
                                                                 "not have known yet that it is theirs.")},
                {finding.count, staff}};
    case FraudKind::OneCardOneCashier:
        //: %2 is a member of staff
        return {{"FraudWatch", QT_TRANSLATE_N_NOOP("FraudWatch", "%2 served this card %Ln time(s) of the last %3. By "
                                                                 "who else was at the counter, about %4 would be "
                                                                 "usual.")},
                {finding.count, staff, finding.of, finding.usual}};
    case FraudKind::OutsideHours:
        //: %2 is a member of staff, %3 and %4 are moments
        return {{"FraudWatch", QT_TRANSLATE_N_NOOP("FraudWatch", "%2 served %Ln card(s) when the shop is usually "
                                                                 "closed, between %3 and %4.")},
                {finding.count, staff, base::TextMoment{finding.first, zone}, base::TextMoment{finding.last, zone}}};
    case FraudKind::ManyUndos:
        //: %2 is a member of staff
        return {{"FraudWatch", QT_TRANSLATE_N_NOOP("FraudWatch", "%2 took back %Ln act(s) of %3 on this day. Here it "
                                                                 "is usually %4 in 100.")},
                {finding.count, staff, finding.of, finding.usual}};
    }
    return {};
}

} // namespace muhr::report
