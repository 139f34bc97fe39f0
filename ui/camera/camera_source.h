// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace muhr::camera {

/// Where the pictures come from: a webcam, a film or picture, a folder of pictures, or a camera in the network.
class CameraSource
{
public:
    enum class Kind { Device, File, Folder, Network };

    /// `device:N` (N counts from 0 in listCameras()), `device:ID` (CameraInfo::id), `file:PATH`, `folder:PATH`, or an
    /// address of http or https.
    static std::optional<CameraSource> parse(const QString &text);
    static CameraSource firstDevice() { return {Kind::Device, QStringLiteral("0")}; }
    static CameraSource device(const QString &id) { return {Kind::Device, id}; }
    static CameraSource file(const QString &path) { return {Kind::File, path}; }
    static CameraSource folder(const QString &path) { return {Kind::Folder, path}; }

    Kind kind() const { return m_kind; }
    /// The number or id of a device, a path, or the whole address.
    const QString &place() const { return m_place; }
    /// What parse() takes.
    QString text() const;

    friend bool operator==(const CameraSource &, const CameraSource &) = default;

private:
    CameraSource(Kind kind, QString place) : m_kind(kind), m_place(std::move(place)) {}
    Kind m_kind;
    QString m_place;
};

} // namespace muhr::camera
