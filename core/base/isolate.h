// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muhr::base {

/// A code, phone number, address or version that keeps its order inside a right-to-left sentence (U+2066 … U+2069).
QString isolateCode(QStringView text);
/// A name, whose direction is its own affair (U+2068 … U+2069).
QString isolateName(QStringView text);
/// Without isolates and direction marks: for whatever is copied, exported, searched, measured or encoded.
QString stripIsolates(QStringView text);

} // namespace muhr::base
