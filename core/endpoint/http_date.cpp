// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/http_date.h"

#include <QDateTime>
#include <QLocale>

namespace muhr::endpoint {
namespace {

const QString form = QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");

} // namespace

QByteArray httpDate(base::Instant moment)
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(moment.ms(), Qt::UTC), form).toLatin1();
}

std::optional<base::Instant> parseHttpDate(QByteArrayView text)
{
    if (text.size() > 40)
        return std::nullopt;
    QDateTime read = QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(), form);
    if (!read.isValid())
        return std::nullopt;
    read.setTimeSpec(Qt::UTC);
    return base::Instant::fromMs(read.toMSecsSinceEpoch());
}

} // namespace muhr::endpoint
