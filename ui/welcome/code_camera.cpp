// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/code_camera.h"

#include "core/words/say.h"
#include "ui/camera/camera_feed.h"
#include "ui/kit/camera_view.h"
#include "ui/kit/theme.h"

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
    connect(&m_feed, &camera::CameraFeed::previewReady, this, [this](const QImage &picture) {
        if (m_isShown)
            m_view->setFrame(picture);
    });
    connect(&m_feed, &camera::CameraFeed::pictureRead, this,
            [this](qint64, const QString &, const QStringList &texts) { m_view->setSeen(!texts.isEmpty()); });
    connect(&m_feed, &camera::CameraFeed::codeSeen, this, [this](const QString &text) {
        if (m_isShown && m_looks)
            emit codeSeen(text);
    });
    refresh();
}

void CodeCamera::setWords(const QString &looking, const QString &goOn)
{
    m_looking = looking;
    m_goOn = goOn;
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
    const bool says = !m_looking.isEmpty();
    setVisible(m_looks && (says ? m_isShown : m_feed.status().state == camera::CameraState::Running));
    if (says)
        sayStatus();
}

void CodeCamera::sayStatus()
{
    const camera::CameraStatus &status = m_feed.status();
    if (camera::isTrouble(status.state)) {
        m_view->setMessage(kit::Icon::Camera, words::say(kit::currentLanguage(), camera::sentence(status)), m_goOn);
        m_view->setTrailingPill(std::nullopt, {});
        return;
    }
    if (status.state == camera::CameraState::Running)
        m_view->clearMessage();
    else
        m_view->setMessage(kit::Icon::Camera, m_looking, {});
    m_view->setTrailingPill(status.name.isEmpty() ? std::nullopt : std::optional(kit::Icon::Camera), status.name);
}

} // namespace muhr::welcome
