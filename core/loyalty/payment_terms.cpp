// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/limits.h"
#include "core/loyalty/make_field.h"
#include "core/loyalty/payment.h"

#include <utility>

namespace muhr::loyalty {
namespace {

using base::SourceText;

Field worthField()
{
    return moneyField("unit_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "What they pay")}, 1, std::nullopt,
                      {"Rule", QT_TRANSLATE_NOOP("Rule", "So many points, as said above, pay this amount.")});
}

} // namespace

Field paymentField(bool saysWorth, bool saysOffline)
{
    std::vector<Field> fields{
        wholeField("unit", {"Rule", QT_TRANSLATE_NOOP("Rule", "In steps of")}, FieldUnit::None, 1, mostPoints, 1,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "Only whole steps are taken, so nothing is lost by rounding.")})};
    if (saysWorth)
        fields.push_back(worthField());
    fields.push_back(wholeField("most_percent", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most of a purchase")},
                                FieldUnit::Percent, 1, 100, 100,
                                {"Rule", QT_TRANSLATE_NOOP("Rule", "Of what is left after discounts.")}));
    fields.push_back(moneyField("money_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Always paid in money")}, 0, 0));
    fields.push_back(wholeField("least_balance", {"Rule", QT_TRANSLATE_NOOP("Rule", "From a balance of")},
                                FieldUnit::None, 0, mostPoints, 0));
    if (saysOffline)
        fields.push_back(wholeField(
            "offline_most", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most spent without a connection")}, FieldUnit::None, 0,
            mostMoney, 0,
            {"Rule", QT_TRANSLATE_NOOP("Rule", "In one act. Two tills may each take it: this is the risk.")}));
    Field record = groupField("pays", FieldKind::Record,
                              {"Rule", QT_TRANSLATE_NOOP("Rule", "Purchases can be paid with it")}, std::move(fields));
    record.help = {"Rule", QT_TRANSLATE_NOOP("Rule", "Wholly or in part, from the next purchase on.")};
    record.isOptional = true;
    return record;
}

std::optional<PaymentPlan> readPayment(const Terms &terms, Account account)
{
    if (!terms.has("pays"))
        return std::nullopt;
    const Terms &record = terms.record("pays");
    PaymentPlan plan;
    plan.unit = record.whole("unit");
    plan.unitMinor = account == Account::Bonus ? plan.unit : record.whole("unit_minor");
    plan.mostPercent = record.whole("most_percent");
    plan.leastMoneyMinor = record.whole("money_minor");
    plan.leastBalance = record.whole("least_balance");
    plan.offlineMost = record.has("offline_most") ? record.whole("offline_most") : terms.whole("offline_most");
    return plan;
}

void checkPayment(const Terms &terms, Account account, std::int64_t mostOnCard, const QString &path,
                  std::vector<ProgrammeError> &errors)
{
    const auto plan = readPayment(terms, account);
    if (!plan)
        return;
    const auto wrong = [&](const char *field, const SourceText &sentence, base::TextValues values = {}) {
        errors.push_back({path + QStringLiteral(".pays.") + QLatin1String(field), sentence, std::move(values)});
    };
    const bool saysWorth = terms.record("pays").has("unit_minor");
    if (account == Account::Points && !saysWorth)
        wrong("unit_minor", {"Programme", QT_TRANSLATE_NOOP("Programme", "Say what the points pay.")});
    if (account == Account::Bonus && saysWorth)
        wrong("unit_minor",
              {"Programme", QT_TRANSLATE_NOOP("Programme", "Bonus money is worth what it says: leave this out.")});
    constexpr SourceText nobody{"Programme",
                                QT_TRANSLATE_NOOP("Programme", "Nobody can pay: a card holds %L1 at most.")};
    if (mostOnCard > 0 && plan->unit > mostOnCard)
        wrong("unit", nobody, {mostOnCard});
    if (mostOnCard > 0 && plan->leastBalance > mostOnCard)
        wrong("least_balance", nobody, {mostOnCard});
    if (plan->offlineMost > 0 && plan->offlineMost < plan->unit && terms.record("pays").has("offline_most"))
        wrong("offline_most", {"Programme", QT_TRANSLATE_NOOP("Programme", "This is less than a single step.")});
}

} // namespace muhr::loyalty
