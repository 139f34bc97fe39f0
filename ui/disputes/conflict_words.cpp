// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/conflict_words.h"

#include "core/base/format_date.h"
#include "core/base/isolate.h"
#include "core/base/zone.h"
#include "core/words/say.h"
#include "ui/kit/theme.h"

#include <QStringList>

namespace muhr::disputes {
namespace {

QString whoAndWhen(const QString &staff, const report::DeviceLabel &laptop, base::Instant at, const QString &zone)
{
    const auto language = kit::currentLanguage();
    QStringList parts;
    if (!staff.isEmpty())
        parts.append(base::isolateName(staff));
    parts.append(base::isolateName(words::say(language, report::deviceSentence(laptop))));
    parts.append(base::formatMoment(language, at, base::Zone::parse(zone).value_or(base::Zone::utc())));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString ConflictWords::what(const report::ConflictFacts &facts)
{
    const QString what = words::say(kit::currentLanguage(), facts.what);
    //: %1 is what was changed, such as "Customer", %2 whose it is
    return facts.about.isEmpty() ? what : tr("%1 · %2").arg(what, base::isolateName(facts.about));
}

QString ConflictWords::draft(const report::DraftFacts &facts)
{
    const QString name = facts.name.inLanguage(kit::currentLanguage());
    return name.isEmpty() ? tr("Programme") : tr("Programme · %1").arg(base::isolateName(name));
}

QString ConflictWords::value(const report::ConflictValue &value)
{
    const QString text = report::valueText(kit::currentLanguage(), value);
    //: Of a field such as a phone number
    return text.isEmpty() ? tr("empty") : text;
}

QString ConflictWords::side(const report::ConflictSide &side, const QString &zone)
{
    return whoAndWhen(side.staffName, side.laptop, side.at, zone);
}

QString ConflictWords::what(const report::RefusedAct &act)
{
    const QString what = words::say(kit::currentLanguage(), act.what);
    //: %1 is a customer, %2 what was done for her, such as "+1 stamp"
    return act.customerName.isEmpty() ? what : tr("%1: %2").arg(base::isolateName(act.customerName), what);
}

QString ConflictWords::who(const report::RefusedAct &act, const QString &zone)
{
    return whoAndWhen(act.staffName, act.laptop, act.at, zone);
}

QString ConflictWords::done(ConflictDone::What what)
{
    switch (what) {
    case ConflictDone::What::Used:
        return tr("The other one holds now");
    case ConflictDone::What::PutBack:
        return tr("As it was before");
    case ConflictDone::What::Kept:
        return tr("Kept as it is");
    case ConflictDone::What::LookedAgain:
        return tr("To be looked at again");
    }
    return {};
}

} // namespace muhr::disputes
