// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/set_aside.h"

#include <QFile>

namespace muhr::store {
namespace {

constexpr const char *besides[] = {"-wal", "-shm"};

QString freeName(const QString &path, const QString &why)
{
    const QString name = path + u'.' + why;
    QString free = name;
    for (int number = 2; QFile::exists(free); ++number)
        free = name + QStringLiteral("-%1").arg(number);
    return free;
}

} // namespace

std::optional<QString> setAside(const QString &path, const QString &why)
{
    const QString place = freeName(path, why);
    if (!QFile::rename(path, place))
        return std::nullopt;
    for (const char *beside : besides) {
        const QString end = QString::fromLatin1(beside);
        // Left behind it would be taken for the new store's.
        if (QFile::exists(path + end) && !QFile::rename(path + end, place + end)) {
            QFile::rename(place, path);
            return std::nullopt;
        }
    }
    return place;
}

bool putBackFromAside(const QString &aside, const QString &path)
{
    for (const char *beside : besides) {
        const QString end = QString::fromLatin1(beside);
        if (QFile::exists(aside + end) && !QFile::rename(aside + end, path + end))
            return false;
    }
    return QFile::rename(aside, path);
}

} // namespace muhr::store
