// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QCameraDevice;

namespace muhr::camera {

/// A webcam as a person chooses it.
struct CameraInfo
{
    /// Names the same camera next time; for CameraSource::device().
    QString id;
    QString name;

    friend bool operator==(const CameraInfo &, const CameraInfo &) = default;
};

/// What the system knows by now. The list fills from the event loop: it can be empty at first, and
/// QMediaDevices::videoInputsChanged tells of changes.
QList<CameraInfo> listCameras();
/// The camera with this number in the list, or with this id; a null device when there is none.
QCameraDevice findCamera(const QString &numberOrId);

} // namespace muhr::camera
