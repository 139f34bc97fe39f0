// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone.h"

#include <QByteArray>
#include <QString>

namespace muhr::base {

/// The digits of the national number: without 00, country code or trunk digit (8 in Kazakhstan, 0 in Iran and
/// Azerbaijan). Works for what is stored and for what is typed, whole or in part.
QByteArray phoneKey(QStringView text, PhoneRegion region);
/// Whether four typed digits or more begin or end the number; both as phoneKey().
bool phoneMatches(QByteArrayView key, QByteArrayView typedKey);
/// Mail addresses, the case of A-Z aside.
bool mailMatches(QStringView mail, QStringView typed);
/// A code as printed or typed: without case, hyphens and spaces, digits of any script.
QString codeKey(QStringView text);

} // namespace muhr::base
