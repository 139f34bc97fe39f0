// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/pass/card_contents.h"

#include <QByteArray>

namespace muhr::cli {

/// What the card of a code, short number or id says. Errors: those of findKnown, and no_key, for without it a card has
/// no code.
actions::Outcome<pass::CardContents> cardOf(const Invocation &invocation, actions::Workplace &place,
                                            const QString &text);
/// The file of an option. Errors: bad_value, with the option's name.
actions::Outcome<QByteArray> fileOf(const Invocation &invocation, const char *option);
/// Writes what was made to `--out`, whole or not at all. Errors: bad_value.
actions::Outcome<void> writeOut(const Invocation &invocation, const QByteArray &bytes);

} // namespace muhr::cli
