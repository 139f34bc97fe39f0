// SPDX-License-Identifier: GPL-3.0-or-later
// The half of CameraFeed that deals with webcams: finding, opening, losing and finding them again.
#include "ui/camera/camera_feed.h"

#include "ui/camera/camera_format.h"
#include "ui/camera/camera_list.h"

#include <QCamera>
#include <QCameraDevice>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoSink>

#include <algorithm>

namespace muhr::camera {
namespace {

// Units: checks, one a second. The list of cameras comes from the event loop, so an empty one means nothing at first.
constexpr int checksBeforeNoCamera = 3;
constexpr int checksBeforeRefused = 5;

bool isPluggedIn(const QCameraDevice &device)
{
    const auto devices = QMediaDevices::videoInputs();
    return std::ranges::any_of(devices, [&](const auto &other) { return other.id() == device.id(); });
}

void chooseFormat(QCamera &camera, const QCameraDevice &device)
{
    const auto formats = device.videoFormats();
    QList<FormatOffer> offers;
    for (const auto &format : formats)
        offers.append({format.resolution(), format.pixelFormat(), format.maxFrameRate()});
    if (const auto best = bestOffer(offers))
        camera.setCameraFormat(formats[*best]);
}

} // namespace

void CameraFeed::openCamera()
{
    const auto device = findCamera(m_source->place());
    if (device.isNull())
        return;
    // Dropped first, since the old one may hold the device.
    dropSources();
    m_silentChecks = 0;
    m_name = device.description();
    makeSink();
    m_camera = std::make_unique<QCamera>(device);
    chooseFormat(*m_camera, device);
    connect(m_camera.get(), &QCamera::errorOccurred, this, [this](QCamera::Error error) {
        if (error != QCamera::NoError)
            setState(lockedDoor(m_doors()) ? CameraState::NotAllowed : CameraState::Refused, m_name);
    });
    m_session = std::make_unique<QMediaCaptureSession>();
    // The sink first: put in later it makes the running pipeline negotiate anew.
    m_session->setVideoSink(m_sink.get());
    m_session->setCamera(m_camera.get());
    m_camera->start();
}

void CameraFeed::camerasChanged()
{
    if (!m_source || m_source->kind() != CameraSource::Kind::Device)
        return;
    if (m_camera) {
        if (isPluggedIn(m_camera->cameraDevice()))
            return;
        dropSources();
        setState(CameraState::PulledOut, m_name);
    }
    m_settle.start();
}

void CameraFeed::sayWhyNone()
{
    // A camera that may not be opened is not even in the list.
    const auto locked = lockedDoor(m_doors());
    setState(locked ? CameraState::NotAllowed : CameraState::NoCamera, locked.value_or(QString()));
}

void CameraFeed::checkCamera()
{
    if (!m_camera) {
        const auto state = m_status.state;
        const bool hasLooked = state == CameraState::Looking && m_silentChecks >= checksBeforeNoCamera;
        if (hasLooked || state == CameraState::NoCamera || state == CameraState::NotAllowed)
            sayWhyNone();
        if (!m_settle.isActive())
            openCamera();
    } else if (m_silentChecks >= checksBeforeRefused) {
        // Open it anew: it may have been taken by another program, or hang.
        setState(CameraState::Refused, m_name);
        openCamera();
    }
}

} // namespace muhr::camera
