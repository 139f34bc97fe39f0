// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/cash_plan.h"

#include "core/loyalty/make_field.h"
#include "core/loyalty/terms.h"

namespace muhr::loyalty {
namespace {

constexpr std::int64_t mostStep = 10'000'000;

} // namespace

std::vector<Field> cashFields()
{
    Field step = moneyField("cash_step_minor",
                            {"Programme", QT_TRANSLATE_NOOP("Programme", "What is to pay is a multiple of")}, 1, 1,
                            {"Programme", QT_TRANSLATE_NOOP("Programme", "The smallest coin in use, such as 100 soʻm; "
                                                                         "1: nothing is rounded.")});
    step.highest = mostStep;
    return {step,
            choiceField("cash_favour", {"Programme", QT_TRANSLATE_NOOP("Programme", "Who gets the rest")}, "customer",
                        {{"customer", {"Programme", QT_TRANSLATE_NOOP("Programme", "the customer")}},
                         {"shop", {"Programme", QT_TRANSLATE_NOOP("Programme", "the shop")}},
                         {"nearest", {"Programme", QT_TRANSLATE_NOOP("Programme", "whoever is nearer")}}})};
}

CashPlan readCashPlan(const QJsonObject &programme, std::vector<ProgrammeError> &errors)
{
    const std::size_t before = errors.size();
    std::vector<ProgrammeError> found;
    const Terms terms = Terms::read(cashFields(), programme, {}, found);
    for (ProgrammeError &error : found) {
        // A top has no path before its keys.
        error.field.remove(0, 1);
        errors.push_back(std::move(error));
    }
    CashPlan plan;
    plan.stepMinor = terms.whole("cash_step_minor");
    const QString favour = terms.word("cash_favour");
    plan.favour = favour == QLatin1String("shop")      ? CashFavour::Shop
                  : favour == QLatin1String("nearest") ? CashFavour::Nearest
                                                       : CashFavour::Customer;
    if (errors.size() == before && plan.favour != CashFavour::Customer && plan.stepMinor == 1)
        errors.push_back(
            {QStringLiteral("cash_favour"),
             {"Programme", QT_TRANSLATE_NOOP("Programme", "Nothing is rounded: set the smallest coin too.")},
             {}});
    return plan;
}

} // namespace muhr::loyalty
