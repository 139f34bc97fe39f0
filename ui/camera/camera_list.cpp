// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/camera_list.h"

#include <QCameraDevice>
#include <QMediaDevices>

namespace muhr::camera {

QList<CameraInfo> listCameras()
{
    QList<CameraInfo> result;
    const auto devices = QMediaDevices::videoInputs();
    for (const auto &device : devices)
        result.append({QString::fromUtf8(device.id()), device.description()});
    return result;
}

QCameraDevice findCamera(const QString &numberOrId)
{
    const auto devices = QMediaDevices::videoInputs();
    for (const auto &device : devices)
        if (device.id() == numberOrId.toUtf8())
            return device;
    bool isNumber = false;
    const int number = numberOrId.toInt(&isNumber);
    return isNumber ? devices.value(number) : QCameraDevice();
}

} // namespace muhr::camera
