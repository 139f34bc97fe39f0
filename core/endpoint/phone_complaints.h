// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <mutex>

namespace muhr::endpoint {

/// What phones say is wrong with our passes (PassKit's log), for the operator: a file that is never larger than twice
/// its limit, since anyone may write. Any thread.
class PhoneComplaints
{
public:
    /// Empty: counted only.
    explicit PhoneComplaints(const QString &path = {});

    /// Lines are cut, cleaned of control characters, and of what could be a token.
    void add(const QStringList &lines, base::Instant now);
    std::int64_t count() const;

    static constexpr qint64 fileLimit = 256 * 1024;
    static QString cleaned(const QString &line);

private:
    const QString m_path;
    mutable std::mutex m_mutex;
    std::int64_t m_count = 0;
};

} // namespace muhr::endpoint
