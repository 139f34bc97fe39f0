// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/scan/mailbox.h"
#include "core/scan/qr_reader.h"

#include <QImage>
#include <QStringList>
#include <QVideoFrame>

#include <atomic>
#include <functional>
#include <thread>

namespace muhr::camera {

/// A picture on its way to the reader: a frame of camera or film, the path of a picture file, or the bytes of one.
struct Shot
{
    QVideoFrame frame;
    QString file;
    /// As a camera in the network sent it.
    QByteArray encoded;
    /// Counted from 1 since the source was started.
    qint64 number = 0;
    /// Which start of the feed it belongs to.
    int round = 0;
    base::Instant arrived;
};

/// What the reader made of it.
struct ShotResult
{
    qint64 number = 0;
    QString file;
    int round = 0;
    base::Instant arrived;
    /// False: no picture could be made of it.
    bool isPicture = false;
    QStringList texts;
    /// Null unless a preview is wanted.
    QImage preview;
    std::chrono::milliseconds took{0};
};

/// The scan thread: reads the newest picture, never a queue, never in the thread of the window.
class ScanThread
{
public:
    /// `report` is called in the scan thread.
    ScanThread(const base::Clock &clock, std::function<void(ShotResult)> report);
    ~ScanThread();

    /// True when an older shot that was not yet begun is left out for it. Thread: any.
    bool put(Shot shot) { return m_mailbox.put(std::move(shot)); }
    void setPreviewWanted(bool isWanted) { m_isPreviewWanted = isWanted; }

private:
    void run();
    ShotResult read(const Shot &shot, scan::QrReader &whole, scan::QrReader &spread);

    const base::Clock &m_clock;
    std::function<void(ShotResult)> m_report;
    scan::Mailbox<Shot> m_mailbox;
    std::atomic<bool> m_isPreviewWanted = false;
    std::thread m_thread;
};

} // namespace muhr::camera
