// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <QByteArray>
#include <QList>

namespace muhr::fuzz {

/// One of the inputs with a few bytes changed, left out, doubled, or taken from another input; at most 4 KiB.
QByteArray mutated(const QList<QByteArray> &corpus, base::Random &random);

} // namespace muhr::fuzz
