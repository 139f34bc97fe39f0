// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CameraFeed that deals with cameras in the network.
#include "ui/camera/camera_feed.h"
#include "ui/camera/network_camera.h"

#include <QUrl>

namespace muhr::camera {

void CameraFeed::openNetwork()
{
    const QUrl address(m_source->place());
    // Without the password that may stand in it.
    m_name = address.host();
    m_network = std::make_unique<NetworkCamera>(address);
    connect(m_network.get(), &NetworkCamera::pictureCame, this, [this](const QByteArray &encoded) {
        put({{}, {}, encoded, ++m_frameCount, m_round, m_clock.now()});
    });
    connect(m_network.get(), &NetworkCamera::lost, this, [this] { setState(CameraState::NotReached, m_name); });
}

} // namespace muhr::camera
