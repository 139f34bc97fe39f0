// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>
#include <QTranslator>

#include <memory>

namespace muhr::words {

/// The translated sentence with its blanks still open, or null where there is none. Any thread.
QString translated(base::Language language, const char *context, const char *text, const char *comment, int count);

/// What the window installs for tr() and for Qt's own buttons and dialogs; it belongs to the caller.
std::unique_ptr<QTranslator> makeTranslator(base::Language language);

} // namespace muhr::words
