// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/today_presenter.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace muhr::gallery {

/// The frame with the page of the day of a sample shop in which something is worth a look, after what `play` did.
std::unique_ptr<QWidget> showToday(const std::function<void(today::TodayPresenter &)> &play);
/// Of a shop that has just begun.
std::unique_ptr<QWidget> showEmptyToday();

} // namespace muhr::gallery
