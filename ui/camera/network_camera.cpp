// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/network_camera.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace muhr::camera {

NetworkCamera::NetworkCamera(const QUrl &address) : m_address(address)
{
    m_again.setSingleShot(true);
    m_again.setInterval(pauseBetweenTries);
    connect(&m_again, &QTimer::timeout, this, &NetworkCamera::ask);
    ask();
}

NetworkCamera::~NetworkCamera()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void NetworkCamera::ask()
{
    m_stream = {};
    QNetworkRequest request(m_address);
    request.setTransferTimeout(static_cast<int>(mostSilence.count()));
    // It is read as it comes, and never ends.
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkCamera::read);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkCamera::ended);
}

void NetworkCamera::read()
{
    const auto pictures = m_stream.add(m_reply->readAll());
    for (const QByteArray &picture : pictures)
        emit pictureCame(picture);
    if (m_stream.isBroken() && m_reply)
        m_reply->abort();
}

void NetworkCamera::ended()
{
    m_reply->deleteLater();
    m_reply.clear();
    m_again.start();
    emit lost();
}

} // namespace muhr::camera
