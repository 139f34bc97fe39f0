// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace muhr::base {

/// The first `bits` bits of the bytes in Crockford's base 32 (no I, L, O, U), the highest bit first.
/// `bits` is a multiple of 5 and no more than the bytes hold: 130 bits are 26 characters, 50 bits 10.
QString crockfordText(QByteArrayView bytes, int bits);
/// Reads exactly `bits` bits back (a multiple of 5), filled up with zero bits to whole bytes. Forgives lower case, I
/// and L for 1, O for 0, hyphens, and digits of other scripts.
std::optional<QByteArray> parseCrockford(QStringView text, int bits);

} // namespace muhr::base
