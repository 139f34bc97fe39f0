// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace muhr::tests {

/// What a programme does at a busy counter: the same customers, purchases, mistakes and broken connections for every
/// programme, told line by line. Two programmes that tell the same in tale after tale cannot be told apart by a shop.
QString counterTale(const QByteArray &programmeJson, std::uint64_t seed);

} // namespace muhr::tests
