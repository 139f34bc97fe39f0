// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace muhr::crypto {

/// A PIN or password as it is hashed: typed on a Persian keyboard, or on one that composes letters otherwise, it is the
/// same one. To be wiped.
QByteArray typedBytes(QStringView typed);

} // namespace muhr::crypto
