// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/language.h"
#include "core/base/sha256.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <mutex>
#include <optional>

namespace muhr::endpoint {

/// The pictures under `/media/`, by their hash, so that an address never shows another picture: the companies' own
/// buttons, which the operator may have put into `badges/`, and logos of shops. Any thread.
class MediaShelf
{
public:
    /// Reads `apple_uz.png`, `google_uz.png` … where they are; `apple.png` stands for every language.
    explicit MediaShelf(const QString &badgeFolder = {});

    enum class Badge { Apple, Google };
    /// "/media/….png", or empty: a button with words.
    QString badge(Badge badge, base::Language language) const;

    /// Puts a PNG on the shelf and answers its address. Past a thousand the shelf begins anew.
    QString put(const QByteArray &png);
    /// Whether all logos may be drawn anew for an unknown hash: once in ten minutes, since anyone may ask.
    bool mayFill(base::Instant now);
    std::optional<QByteArray> find(const base::Sha256 &hash) const;

private:
    std::map<std::pair<Badge, base::Language>, QString> m_badges;
    std::map<base::Sha256, QByteArray> m_kept;
    mutable std::mutex m_mutex;
    std::map<base::Sha256, QByteArray> m_logos;
    std::optional<base::Instant> m_filledAt;
};

} // namespace muhr::endpoint
