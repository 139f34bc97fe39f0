// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/media_shelf.h"

#include <QDir>
#include <QFile>

namespace muhr::endpoint {
namespace {

constexpr qint64 largestBadge = 256 * 1024;
constexpr std::size_t mostLogos = 1000;
constexpr char pngHead[] = "\x89PNG\r\n\x1a\n";

QByteArray readPng(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestBadge)
        return {};
    const QByteArray bytes = file.readAll();
    return bytes.startsWith(pngHead) ? bytes : QByteArray();
}

QString addressOf(const base::Sha256 &hash)
{
    return QStringLiteral("/media/%1.png").arg(hash.text());
}

} // namespace

MediaShelf::MediaShelf(const QString &badgeFolder)
{
    if (badgeFolder.isEmpty())
        return;
    const QDir folder(badgeFolder);
    for (const auto &[badge, name] : {std::pair(Badge::Apple, "apple"), std::pair(Badge::Google, "google")})
        for (const base::Language language : base::allLanguages()) {
            QByteArray png = readPng(
                folder.filePath(QStringLiteral("%1_%2.png").arg(QLatin1String(name), base::languageCode(language))));
            if (png.isEmpty())
                png = readPng(folder.filePath(QStringLiteral("%1.png").arg(QLatin1String(name))));
            if (png.isEmpty())
                continue;
            const auto hash = base::Sha256::of(png);
            m_kept[hash] = png;
            m_badges[{badge, language}] = addressOf(hash);
        }
}

QString MediaShelf::badge(Badge badge, base::Language language) const
{
    const auto found = m_badges.find({badge, language});
    return found == m_badges.end() ? QString() : found->second;
}

QString MediaShelf::put(const QByteArray &png)
{
    const auto hash = base::Sha256::of(png);
    const std::scoped_lock lock(m_mutex);
    if (m_logos.size() >= mostLogos)
        m_logos.clear();
    m_logos[hash] = png;
    return addressOf(hash);
}

bool MediaShelf::mayFill(base::Instant now)
{
    const std::scoped_lock lock(m_mutex);
    if (m_filledAt && now - *m_filledAt < std::chrono::minutes(10))
        return false;
    m_filledAt = now;
    return true;
}

std::optional<QByteArray> MediaShelf::find(const base::Sha256 &hash) const
{
    if (const auto found = m_kept.find(hash); found != m_kept.end())
        return found->second;
    const std::scoped_lock lock(m_mutex);
    const auto found = m_logos.find(hash);
    return found == m_logos.end() ? std::nullopt : std::optional(found->second);
}

} // namespace muhr::endpoint
