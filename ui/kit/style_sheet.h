// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QString>

namespace muhr::kit {

/// The style sheet of the application: what Qt's own fields, lists, menus and scroll bars look like. Made from tokens
/// only, and the same in both directions of text.
QString styleSheet(const Tokens &t);

} // namespace muhr::kit
