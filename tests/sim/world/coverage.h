// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>

namespace muhr::tests::sim {

/// From so many seeds on everything must have happened.
inline constexpr std::uint64_t seedsForAll = 200;

/// The counters, with those that have to be among them and were never counted.
std::map<QString, std::int64_t> withAllThatMustHappen(std::map<QString, std::int64_t> counts);
/// Of what many worlds together must have met, what they did not: then their silence proves nothing of it.
QStringList neverHappened(const std::map<QString, std::int64_t> &counts);

} // namespace muhr::tests::sim
