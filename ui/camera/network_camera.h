// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/picture_stream.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkReply;

namespace muhr::camera {

/// A camera that is reached by its address and sends one picture after the other, such as a phone with an app that
/// makes one of it. Tried again by itself whenever it does not answer. Thread: the window's.
class NetworkCamera : public QObject
{
    Q_OBJECT
public:
    explicit NetworkCamera(const QUrl &address);
    ~NetworkCamera() override;

signals:
    /// As it was sent.
    void pictureCame(const QByteArray &encoded);
    /// It does not answer, has gone, is silent, or sends something else.
    void lost();

private:
    void ask();
    void read();
    void ended();

    static constexpr std::chrono::milliseconds pauseBetweenTries{2000};
    /// Wi-Fi can go without a word.
    static constexpr std::chrono::milliseconds mostSilence{6000};

    QUrl m_address;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    scan::PictureStream m_stream;
    QTimer m_again;
};

} // namespace muhr::camera
