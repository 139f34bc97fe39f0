// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money_text.h"

#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {
namespace {

void run(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const auto &currency : {base::Currency::uzs(), base::Currency::irr(), base::Currency::azn()}) {
        const auto money = base::parseMoneyText(text, currency);
        if (!money)
            continue;
        for (const auto language : base::allLanguages()) {
            const auto again = base::parseMoneyText(base::formatMoney(language, *money), currency);
            require(again && *again == *money, "what is shown of an amount reads back");
        }
    }
}

} // namespace

const Target &moneyText()
{
    static const Target target{"money_text", run};
    return target;
}

} // namespace muhr::fuzz::targets
