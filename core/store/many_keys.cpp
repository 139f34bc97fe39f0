// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/many_keys.h"

namespace muhr::store {

QByteArray ofManyKeys(const char *sql)
{
    return QByteArray(sql).replace("IN (:keys)", "= ANY (CAST(:keys AS BYTEA[]))");
}

QString listOfKeys(const std::vector<QByteArray> &keys)
{
    QByteArray list;
    for (const QByteArray &key : keys)
        list += (list.isEmpty() ? "{\"\\\\x" : ",\"\\\\x") + key.toHex() + '"';
    return QString::fromLatin1(list + '}');
}

} // namespace muhr::store
