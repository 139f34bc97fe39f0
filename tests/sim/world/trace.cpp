// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/trace.h"

#include <cstdio>

namespace muhr::tests::sim {

void Trace::note(const QString &line)
{
    m_hash = base::Sha256::of(m_hash.bytes() + line.toUtf8());
    if (m_isPrinted)
        std::printf("%s\n", qPrintable(line));
}

} // namespace muhr::tests::sim
