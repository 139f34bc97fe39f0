// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"

#include <QString>

#include <map>

namespace muhr::tests::sim {

/// What happened, line by line, as one hash; and how often each thing happened.
class Trace
{
public:
    explicit Trace(bool isPrinted) : m_isPrinted(isPrinted) {}

    void note(const QString &line);
    void count(const QString &what, std::int64_t by = 1) { m_counts[what] += by; }

    const base::Sha256 &hash() const { return m_hash; }
    const std::map<QString, std::int64_t> &counts() const { return m_counts; }

private:
    bool m_isPrinted;
    base::Sha256 m_hash;
    std::map<QString, std::int64_t> m_counts;
};

} // namespace muhr::tests::sim
