// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_words.h"

#include "core/actions/pin_fault.h"
#include "core/words/say.h"
#include "ui/kit/theme.h"

#include <array>

namespace muhr::team {
namespace {

constexpr std::array roles{loyalty::Role::Cashier, loyalty::Role::Manager, loyalty::Role::Owner,
                           loyalty::Role::Auditor};

} // namespace

QString TeamWords::meaning(loyalty::Role role)
{
    switch (role) {
    case loyalty::Role::Owner:
        return tr("Does everything, and alone changes the programme, the team and the laptops.");
    case loyalty::Role::Manager:
        return tr("Stamps, takes back what others did, hands out dear rewards and gives cashiers a new PIN.");
    case loyalty::Role::Auditor:
        return tr("Sees figures and the log, and changes nothing.");
    case loyalty::Role::Cashier:
    case loyalty::Role::Kiosk:
    case loyalty::Role::Endpoint:
        break;
    }
    return tr("Stamps, hands out rewards and adds customers; takes back what she did herself within 10 minutes.");
}

QString TeamWords::pinHint(loyalty::Role role)
{
    return tr("At least %Ln digit(s), not in a row and no year.", nullptr, actions::shortestPin(role));
}

QString TeamWords::done(const Done &done)
{
    switch (done.what) {
    case Done::What::Added:
        //: %1 is a person, in all of these
        return tr("%1 is in the team").arg(done.name);
    case Done::What::Renamed:
        return tr("The name is %1 now").arg(done.name);
    case Done::What::RoleChanged:
        return tr("%1 has another role").arg(done.name);
    case Done::What::PinSet:
        return tr("%1 has a new PIN").arg(done.name);
    case Done::What::Left:
        return tr("%1 has left the team").arg(done.name);
    case Done::What::Returned:
        return tr("%1 is back in the team").arg(done.name);
    case Done::What::CardLinked:
        return tr("%1 no longer stamps her own card").arg(done.name);
    case Done::What::CardUnlinked:
        return tr("%1 has no own card any more").arg(done.name);
    }
    return {};
}

void fillRoles(QComboBox &box)
{
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const QString name = words::say(kit::currentLanguage(), loyalty::roleName(roles[i]));
        if (box.count() <= static_cast<int>(i))
            box.addItem(name, static_cast<int>(roles[i]));
        else
            box.setItemText(static_cast<int>(i), name);
    }
}

loyalty::Role roleIn(const QComboBox &box)
{
    return static_cast<loyalty::Role>(box.currentData().toInt());
}

void showRole(QComboBox &box, loyalty::Role role)
{
    box.setCurrentIndex(box.findData(static_cast<int>(role)));
}

} // namespace muhr::team
