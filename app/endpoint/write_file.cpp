// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/write_file.h"

#include <QFile>
#include <QSaveFile>

namespace muhr::endpoint_program {

HouseError notWritten(const QString &path)
{
    return {"disk_full",
            {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "%1 can't be written. Look for free space and for the "
                                                       "permissions of its folder.")},
            {base::TextCode{path}}};
}

HouseResult<void> writeFile(const QString &path, const QByteArray &bytes)
{
    constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) || file.write(bytes) != bytes.size() ||
        !file.commit() || !QFile::setPermissions(path, ownerOnly))
        return base::Unexpected{notWritten(path)};
    return {};
}

} // namespace muhr::endpoint_program
