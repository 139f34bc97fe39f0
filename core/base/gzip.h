// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"

#include <QByteArray>

namespace muhr::base {

/// Bytes as one member of gzip (RFC 1952), without name or moment: the same bytes always give the same.
QByteArray gzip(QByteArrayView bytes);

/// Why something was not unpacked.
enum class GunzipError {
    /// No gzip, or other bytes than were packed.
    Damaged,
    /// It ends before its end: a line was cut.
    CutShort,
    /// More than was asked for comes out of it.
    TooLarge,
};

/// What one member holds, up to its very end: length and checksum are compared, and nothing may follow. `atMost`:
/// bytes; never much more than these are kept in memory, whatever the packed ones promise.
Expected<QByteArray, GunzipError> gunzip(QByteArrayView packed, qsizetype atMost);

} // namespace muhr::base
