// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

/// What the paper card says beside the words of every card.
namespace muhr::words::paper_card {

QString showWhenPaying(base::Language language);
QString alsoOnPhone(base::Language language);

} // namespace muhr::words::paper_card
