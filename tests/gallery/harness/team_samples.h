// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/who_presenter.h"
#include "ui/team/team_presenter.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace muhr::gallery {

/// The frame with the team of the invented shop, after what `play` did. All but one have a PIN.
std::unique_ptr<QWidget> showTeam(const std::function<void(team::TeamPresenter &)> &play);
/// Of a shop in which one person works.
std::unique_ptr<QWidget> showNoTeam();
/// The lock over the frame of the invented shop, after what `play` did.
std::unique_ptr<QWidget> showWho(const std::function<void(shell::WhoPresenter &)> &play);

} // namespace muhr::gallery
