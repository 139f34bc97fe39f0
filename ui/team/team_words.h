// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/role.h"
#include "ui/team/team_state.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QString>

namespace muhr::team {

/// What the page says about roles and about what was done.
class TeamWords
{
    Q_DECLARE_TR_FUNCTIONS(TeamWords)
public:
    /// What somebody of this role does in the shop.
    static QString meaning(loyalty::Role role);
    static QString pinHint(loyalty::Role role);
    static QString done(const Done &done);
};

/// Roles of people to choose from, the least first; keeps what is chosen.
void fillRoles(QComboBox &box);
loyalty::Role roleIn(const QComboBox &box);
void showRole(QComboBox &box, loyalty::Role role);

} // namespace muhr::team
