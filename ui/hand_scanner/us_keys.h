// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

#include <optional>

namespace muhr::hand_scanner {

/// What a key types on an American keyboard, which is how scanners think. `keyCode` is the place of the key: the code
/// of Linux input events, which in this block are the scan codes of Windows too. Source: linux/input-event-codes.h.
std::optional<QChar> usKey(int keyCode, bool isShifted);

/// Puts right what a scanner "typed" while the keyboard was set to Russian, Kazakh, Uzbek, Azerbaijani or Persian. A
/// text of plain ASCII, or of a layout unknown here, stays as it is.
/// Source: xkeyboard-config, symbols ru, kz, uz, az, ir.
QString typedOnUsKeyboard(const QString &text);

} // namespace muhr::hand_scanner
