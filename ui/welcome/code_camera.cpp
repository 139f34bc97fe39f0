// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/code_camera.h"

#include "ui/camera/camera_feed.h"
#include "ui/kit/camera_view.h"

#include <QBoxLayout>

namespace muhr::welcome {

CodeCamera::CodeCamera(camera::CameraFeed &feed, QWidget *parent) : QWidget(parent), m_feed(feed)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_view = new kit::CameraView(this);
    m_view->setMirrored(true);
    m_view->setMinimumHeight(170);
    m_view->setMaximumHeight(280);
    column->addWidget(m_view);
    connect(&m_feed, &camera::CameraFeed::stateChanged, this, &CodeCamera::refresh);
    connect(&m_feed, &camera::CameraFeed::previewReady, m_view, &kit::CameraView::setFrame);
    connect(&m_feed, &camera::CameraFeed::codeSeen, this, [this](const QString &text) {
        if (m_isShown && m_looks)
            emit codeSeen(text);
    });
    refresh();
}

void CodeCamera::setShown(bool shown)
{
    if (m_isShown == shown)
        return;
    m_isShown = shown;
    const bool runs = m_feed.status().state != camera::CameraState::Off;
    if (shown && !runs)
        m_feed.start(camera::CameraSource::firstDevice());
    else if (!shown && runs)
        m_feed.stop();
    refresh();
}

void CodeCamera::setLooks(bool looks)
{
    m_looks = looks;
    refresh();
}

void CodeCamera::refresh()
{
    setVisible(m_looks && m_feed.status().state == camera::CameraState::Running);
}

} // namespace muhr::welcome
