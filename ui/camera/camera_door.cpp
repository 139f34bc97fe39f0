// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/camera_door.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace muhr::camera {
namespace {

/// Source: Linux, Documentation/ABI: /sys/class/video4linux/video<n>/name.
QString nameOf(const QFileInfo &device)
{
    QFile file(QStringLiteral("/sys/class/video4linux/%1/name").arg(device.fileName()));
    const QString name = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    return name.isEmpty() ? device.filePath() : name;
}

} // namespace

std::vector<CameraDoor> cameraDoors()
{
    std::vector<CameraDoor> doors;
#ifdef Q_OS_LINUX
    const auto devices =
        QDir(QStringLiteral("/dev")).entryInfoList({QStringLiteral("video*")}, QDir::System, QDir::Name);
    for (const auto &device : devices)
        doors.push_back({nameOf(device), device.isReadable() && device.isWritable()});
#endif
    return doors;
}

std::optional<QString> lockedDoor(const std::vector<CameraDoor> &doors)
{
    if (doors.empty() || std::ranges::any_of(doors, &CameraDoor::mayOpen))
        return std::nullopt;
    return doors.front().name;
}

} // namespace muhr::camera
