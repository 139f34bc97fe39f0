// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secret_file.h"

#include <QFile>

namespace muhr::cli {
namespace {

constexpr qint64 longest = 4096;

} // namespace

std::optional<QString> secretIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray line = file.readLine(longest);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(line));
}

} // namespace muhr::cli
