// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/camera_pane.h"

#include "ui/camera/camera_list.h"
#include "ui/counter/counter_state.h"
#include "ui/counter/counter_words.h"
#include "ui/kit/button.h"
#include "ui/kit/tokens.h"

#include <QMenu>

#include <algorithm>

namespace muhr::counter {
namespace {

using camera::CameraState;

constexpr std::chrono::milliseconds lightStays{700};
/// Below the words in the middle, which are at most five lines.
constexpr int belowMiddle = 96;

} // namespace

CameraPane::CameraPane(QWidget *parent) : kit::CameraView(parent)
{
    setObjectName(QStringLiteral("camera"));
    m_choose = new kit::Button(kit::ButtonKind::Primary, {}, this);
    m_choose->setObjectName(QStringLiteral("chooseCamera"));
    m_choose->setLeadingIcon(kit::Icon::Camera);
    m_choose->setMinimumHeight(kit::Tokens::hit);
    m_choose->hide();
    connect(m_choose, &kit::Button::clicked, this, &CameraPane::openMenu);
    m_light.setSingleShot(true);
    connect(&m_light, &QTimer::timeout, this, [this] { setSeen(false); });
}

void CameraPane::render(const State &state)
{
    m_choose->setText(tr("Choose camera"));
    setMirrored(state.cameraIsMirrored);
    const auto &status = state.camera;
    const bool isOff = status.state == CameraState::Off;
    const bool isTrouble = camera::isTrouble(status.state);
    if (isTrouble || isOff) {
        const QString what = status.state == CameraState::PulledOut ? tr("The camera was pulled out")
                             : isOff                                ? tr("The camera is off")
                                                                    : tr("No picture");
        setMessage(kit::Icon::Camera, what,
                   isOff ? tr("A hand scanner works all the same, and a code can be typed.")
                         : say(camera::sentence(status)));
        setFrame({});
        setSeen(false);
    } else {
        clearMessage();
        setAccessibleName(tr("Camera"));
    }
    m_choose->setVisible(isTrouble || isOff);
    place();

    const bool wasRead = state.wasScanned && (state.card || state.isUnknownHere);
    if (isTrouble || isOff)
        setLeadingPill(std::nullopt, {});
    else if (wasRead)
        setLeadingPill(kit::Icon::Check, tr("Card read"));
    else if (status.state == CameraState::Looking)
        setLeadingPill(std::nullopt, tr("Looking for the camera…"));
    else
        setLeadingPill(kit::Icon::QrCode, tr("Ready to scan"));
    setTrailingPill(status.name.isEmpty() || isTrouble ? std::nullopt : std::optional(kit::Icon::Camera),
                    isTrouble ? QString() : status.name);
}

void CameraPane::lightUp()
{
    setSeen(true);
    m_light.start(lightStays);
}

void CameraPane::resizeEvent(QResizeEvent *event)
{
    kit::CameraView::resizeEvent(event);
    place();
}

void CameraPane::place()
{
    const QSize wanted = m_choose->sizeHint().expandedTo(QSize(0, kit::Tokens::hit));
    const int y = std::min(height() / 2 + belowMiddle, height() - wanted.height() - 8);
    m_choose->setGeometry((width() - wanted.width()) / 2, y, wanted.width(), wanted.height());
}

void CameraPane::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto cameras = camera::listCameras();
    for (const auto &info : cameras) {
        auto *action = menu->addAction(info.name);
        connect(action, &QAction::triggered, this, [this, id = info.id] { emit cameraPicked(id); });
    }
    if (cameras.isEmpty())
        menu->addAction(tr("No camera is plugged in"))->setEnabled(false);
    menu->popup(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
}

} // namespace muhr::counter
