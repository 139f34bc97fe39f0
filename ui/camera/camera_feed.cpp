// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/camera_feed.h"

#include "ui/camera/network_camera.h"
#include "ui/camera/own_copy.h"

#include <QCamera>
#include <QFileInfo>
#include <QMediaCaptureSession>
#include <QMediaPlayer>
#include <QMetaMethod>
#include <QVideoFrame>
#include <QVideoSink>

namespace muhr::camera {

CameraFeed::CameraFeed(const base::Clock &clock, QObject *parent, Doors doors)
    : QObject(parent), m_clock(clock), m_doors(std::move(doors)), m_reader(clock, [this](ShotResult result) {
          QMetaObject::invokeMethod(
              this, [this, result = std::move(result)] { shotRead(result); }, Qt::QueuedConnection);
      })
{
    m_check.setInterval(std::chrono::seconds(1));
    connect(&m_check, &QTimer::timeout, this, &CameraFeed::check);
    m_settle.setSingleShot(true);
    m_settle.setInterval(timeToSettle);
    connect(&m_settle, &QTimer::timeout, this, &CameraFeed::openCamera);
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, &CameraFeed::camerasChanged);
}

CameraFeed::~CameraFeed()
{
    dropSources();
}

void CameraFeed::start(const CameraSource &source, AtEnd atEnd)
{
    stop();
    m_source = source;
    m_atEnd = atEnd;
    setState(CameraState::Looking, {});
    m_check.start();
    switch (source.kind()) {
    case CameraSource::Kind::Device:
        m_settle.start();
        break;
    case CameraSource::Kind::File:
        openFile(source.place());
        break;
    case CameraSource::Kind::Folder:
        openFolder(source.place());
        break;
    case CameraSource::Kind::Network:
        openNetwork();
        break;
    }
}

void CameraFeed::stop()
{
    m_check.stop();
    m_settle.stop();
    dropSources();
    m_source.reset();
    m_pictures.clear();
    m_nextPicture = 0;
    m_silentChecks = 0;
    m_hasEnded = false;
    m_isFinished = false;
    m_gate.reset();
    setState(CameraState::Off, {});
}

void CameraFeed::dropSources()
{
    // What is still on its way belongs to an older round and is not heard any more.
    ++m_round;
    m_player.reset();
    m_network.reset();
    m_session.reset();
    m_camera.reset();
    m_sink.reset();
    m_frameCount = 0;
    m_frameCountBefore = 0;
}

void CameraFeed::check()
{
    const auto count = m_frameCount.load();
    m_silentChecks = count == m_frameCountBefore ? m_silentChecks + 1 : 0;
    m_frameCountBefore = count;
    if (m_source->kind() == CameraSource::Kind::Device)
        checkCamera();
    else if (m_player)
        checkFilm();
}

void CameraFeed::setState(CameraState state, const QString &name)
{
    const CameraStatus status{state, name};
    if (status == m_status)
        return;
    m_status = status;
    emit stateChanged(m_status);
}

void CameraFeed::makeSink()
{
    m_sink = std::make_unique<QVideoSink>();
    // Directly: the frame goes to the reader from the thread it comes in, and never waits for the window.
    connect(
        m_sink.get(), &QVideoSink::videoFrameChanged, this,
        [this, round = m_round](const QVideoFrame &frame) {
            if (frame.isValid())
                put({ownCopy(frame), {}, {}, ++m_frameCount, round, m_clock.now()});
        },
        Qt::DirectConnection);
}

void CameraFeed::put(Shot shot)
{
    ++m_unread;
    if (m_reader.put(std::move(shot)))
        --m_unread;
}

void CameraFeed::shotRead(const ShotResult &result)
{
    --m_unread;
    // Here and not in disconnectNotify, which a listener that is destroyed calls under Qt's own lock.
    m_reader.setPreviewWanted(isSignalConnected(QMetaMethod::fromSignal(&CameraFeed::previewReady)));
    if (result.round == m_round) {
        const bool isFile = !result.file.isEmpty();
        // Of a file its name is enough while it plays; what went wrong needs the whole path.
        if (result.isPicture)
            setState(CameraState::Running,
                     m_source->kind() == CameraSource::Kind::Device ? m_name : QFileInfo(m_name).fileName());
        else
            setState(isFile                                            ? CameraState::NotAPicture
                     : m_source->kind() == CameraSource::Kind::Network ? CameraState::NotReached
                                                                       : CameraState::Refused,
                     isFile ? result.file : m_name);
        if (result.isPicture)
            emit pictureRead(result.number, result.file, result.texts, result.took);
        if (const auto text = m_gate.admit(result.texts, result.arrived))
            emit codeSeen(*text, result.number, result.arrived);
        if (!result.preview.isNull())
            emit previewReady(result.preview);
        // A listener may have stopped the feed or started another source.
        if (result.round == m_round && isFile)
            QTimer::singleShot(pauseBetweenPictures, this, [this, round = m_round] {
                if (round == m_round)
                    nextPicture();
            });
    }
    finishIfRead();
}

void CameraFeed::connectNotify(const QMetaMethod &)
{
    m_reader.setPreviewWanted(isSignalConnected(QMetaMethod::fromSignal(&CameraFeed::previewReady)));
}

} // namespace muhr::camera
