// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/scan/scan_gate.h"
#include "ui/camera/camera_door.h"
#include "ui/camera/camera_source.h"
#include "ui/camera/camera_state.h"
#include "ui/camera/scan_thread.h"

#include <QImage>
#include <QMediaDevices>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QCamera;
class QMediaCaptureSession;
class QMediaPlayer;
class QVideoFrame;
class QVideoSink;

namespace muhr::camera {

class NetworkCamera;

/// The eye of the counter: takes pictures from a webcam, a camera in the network, a film or a folder, all the same way,
/// and tells which codes it sees. One that is gone is taken up again by itself when it is back.
/// Thread: belongs to the window; the reading is done in a thread of its own.
class CameraFeed : public QObject
{
    Q_OBJECT
public:
    /// What happens when a film or a folder is through.
    enum class AtEnd { Stop, StartAgain };

    using Doors = std::function<std::vector<CameraDoor>()>;
    /// `clock` must outlive the feed. `doors` tells what the system has, when no camera can be had.
    explicit CameraFeed(const base::Clock &clock, QObject *parent = nullptr, Doors doors = cameraDoors);
    ~CameraFeed() override;

    void start(const CameraSource &source, AtEnd atEnd = AtEnd::Stop);
    void stop();
    /// The code that lies before the camera right now counts as a new one.
    void forgetCodes() { m_gate.reset(); }
    const CameraStatus &status() const { return m_status; }

signals:
    /// Once each time a code is shown, however long it stays; of several the one nearest to the middle. `frame` counts
    /// from 1, `moment` is when the picture came.
    void codeSeen(const QString &text, qint64 frame, muhr::base::Instant moment);
    /// Every picture that was read, with the codes in it: for the light of the frame and for lists. `file` is empty
    /// unless the source is a folder or a picture.
    void pictureRead(qint64 frame, const QString &file, const QStringList &texts, std::chrono::milliseconds took);
    /// The newest picture in colour at half its size; made only while somebody is connected.
    void previewReady(const QImage &image);
    void stateChanged(const muhr::camera::CameraStatus &status);
    /// Nothing more will come: the film or folder is through, or was none.
    void finished();

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    void setState(CameraState state, const QString &name);
    /// A new sink whose frames go to the reader, whichever thread they come from.
    void makeSink();
    void put(Shot shot);
    void shotRead(const ShotResult &result);
    void dropSources();

    void check();
    void openCamera();
    void camerasChanged();
    /// There is no camera, or this account may not use it.
    void sayWhyNone();
    void checkCamera();

    void openNetwork();

    void openFile(const QString &path);
    void openFolder(const QString &path);
    void openFilm(const QString &path);
    void filmEnded();
    void checkFilm();

    void openPictures(const QStringList &paths);
    void nextPicture();

    void finishIfRead();
    void end(CameraState state, const QString &name);

    /// A camera shows up in the list before the system has done with it, and twice with some; one opened at once can
    /// take GStreamer 1.22 down with it.
    static constexpr std::chrono::milliseconds timeToSettle{700};
    static constexpr std::chrono::milliseconds pauseBetweenPictures{33};

    const base::Clock &m_clock;
    Doors m_doors;
    scan::ScanGate m_gate;
    std::optional<CameraSource> m_source;
    AtEnd m_atEnd = AtEnd::Stop;
    CameraStatus m_status;
    /// Of what is open now.
    QString m_name;
    int m_round = 0;

    // Frames can arrive in another thread.
    std::atomic<qint64> m_frameCount = 0;
    std::atomic<int> m_unread = 0;
    qint64 m_frameCountBefore = 0;
    int m_silentChecks = 0;
    /// Nothing more is read after the shots that are on their way.
    bool m_hasEnded = false;
    bool m_isFinished = false;

    QStringList m_pictures;
    qsizetype m_nextPicture = 0;

    QTimer m_check;
    /// Runs while the list of cameras is still moving.
    QTimer m_settle;
    QMediaDevices m_devices;
    ScanThread m_reader;
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QCamera> m_camera;
    std::unique_ptr<QMediaPlayer> m_player;
    std::unique_ptr<NetworkCamera> m_network;
};

} // namespace muhr::camera
