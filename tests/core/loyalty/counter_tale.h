// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace muhr::tests {

/// What a programme does at a busy counter: the same customers, purchases, mistakes and broken connections for every
/// programme, told line by line. Two programmes that tell the same cannot be told apart by a shop.
QStringList counterTale(const QByteArray &programmeJson);

} // namespace muhr::tests
