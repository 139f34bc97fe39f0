// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/changed_notice.h"

#include "core/report/conflict_fields.h"
#include "core/words/say.h"
#include "ui/kit/button.h"
#include "ui/kit/theme.h"

namespace muhr::customers {
namespace {

/// The only field that was changed; nothing: there are several.
const report::ConflictField *onlyField(const std::vector<report::ConflictFacts> &changed)
{
    return changed.size() == 1 && changed.front().fields.size() == 1 ? &changed.front().fields.front() : nullptr;
}

} // namespace

ChangedNotice::ChangedNotice(QWidget *parent) : kit::Notice(kit::PanelKind::Care, kit::Icon::Warning, parent)
{
    setObjectName(QStringLiteral("changedTwice"));
    m_look = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_look->setObjectName(QStringLiteral("lookAtChanged"));
    setAction(m_look);
    connect(m_look, &QAbstractButton::clicked, this, &ChangedNotice::lookWanted);
    hide();
}

void ChangedNotice::setChanged(const std::vector<report::ConflictFacts> &changed, bool mayDecide)
{
    setVisible(!changed.empty());
    if (changed.empty())
        return;
    setWords(title(changed), outcome(changed));
    m_look->setText(tr("Look"));
    m_look->setVisible(mayDecide);
}

QString ChangedNotice::title(const std::vector<report::ConflictFacts> &changed)
{
    const auto *field = onlyField(changed);
    if (!field)
        return tr("Changed in two places");
    if (!report::canBeUsed(changed.front()))
        return tr("The card was replaced twice");
    //: %1 is what was changed, such as "Phone"
    return tr("Changed in two places: %1").arg(words::say(kit::currentLanguage(), field->name));
}

QString ChangedNotice::outcome(const std::vector<report::ConflictFacts> &changed)
{
    const auto *field = onlyField(changed);
    if (!field)
        return tr("Of each the later value holds, and the other was set aside.");
    const QString holds = report::valueText(kit::currentLanguage(), field->holds);
    const QString aside = report::valueText(kit::currentLanguage(), field->aside);
    if (!report::canBeUsed(changed.front()))
        //: Numbers of cards
        return tr("%1 is valid; whoever comes with %2 is asked for the new one.").arg(holds, aside);
    if (holds.isEmpty())
        //: A value such as a phone number
        return tr("It is empty now; %1 was set aside.").arg(aside);
    if (aside.isEmpty())
        return tr("%1 holds; on another laptop it was emptied.").arg(holds);
    //: Values such as phone numbers
    return tr("%1 holds; %2 was set aside.").arg(holds, aside);
}

} // namespace muhr::customers
