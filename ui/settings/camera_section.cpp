// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/camera_section.h"

#include "core/words/say.h"
#include "ui/camera/camera_feed.h"
#include "ui/kit/camera_view.h"
#include "ui/kit/field.h"
#include "ui/kit/switch.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace muhr::settings {
namespace {

/// Stands for every camera in the network.
const QString network = QStringLiteral("network");

bool isInNetwork(const QString &source)
{
    const auto parsed = camera::CameraSource::parse(source);
    return parsed && parsed->kind() == camera::CameraSource::Kind::Network;
}

} // namespace

CameraSection::CameraSection(SettingsPresenter &presenter, camera::CameraFeed &feed, QWidget *parent)
    : Section(presenter, parent), m_feed(feed)
{
    m_camera = new QComboBox(this);
    m_camera->setObjectName(QStringLiteral("camera"));
    m_camera->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_camera->setMinimumContentsLength(16);
    m_view = new kit::CameraView(this);
    m_view->setMinimumHeight(200);
    m_view->setMaximumHeight(260);
    body()->addWidget(m_camera);
    m_address = new kit::Field({}, this);
    m_address->setReadsForward(true);
    m_address->edit()->setObjectName(QStringLiteral("cameraAddress"));
    m_address->hide();
    body()->addWidget(m_address);
    body()->addWidget(m_view, 1);
    m_mirrored = addSwitch(QStringLiteral("mirrorsCamera"));
    connect(m_camera, &QComboBox::activated, this, &CameraSection::choose);
    connect(m_address->edit(), &QLineEdit::editingFinished, this, &CameraSection::takeAddress);
    connect(m_mirrored.button, &QAbstractButton::clicked, &presenter, &SettingsPresenter::setMirrorsCamera);
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, &CameraSection::look);
    connect(&m_feed, &camera::CameraFeed::stateChanged, this, &CameraSection::showStatus);
    connect(&m_feed, &camera::CameraFeed::pictureRead, this,
            [this](qint64, const QString &, const QStringList &texts) { m_view->setSeen(!texts.isEmpty()); });
}

void CameraSection::look()
{
    presenter().setCameras(camera::listCameras());
}

void CameraSection::choose()
{
    const QString chosen = m_camera->currentData().toString();
    m_asksForAddress = chosen == network;
    if (!m_asksForAddress)
        presenter().setCamera(chosen);
    m_address->setVisible(m_asksForAddress);
    if (m_asksForAddress)
        m_address->edit()->setFocus(Qt::OtherFocusReason);
}

void CameraSection::takeAddress()
{
    const QString address = m_address->text().trimmed();
    const bool isOne = isInNetwork(address);
    m_address->setError(isOne || address.isEmpty() ? QString()
                                                   : tr("This is no address of a camera: it begins with http:// or "
                                                        "https:// and has no spaces."));
    if (!isOne || address == presenter().state().preferences.camera)
        return;
    m_asksForAddress = false;
    presenter().setCamera(address);
}

void CameraSection::render(const SettingsState &state)
{
    setTitle(tr("Camera"));
    m_camera->setAccessibleName(tr("Camera"));
    const QString &chosen = state.preferences.camera;
    Offers offers = {{tr("The first there is"), QString()}};
    for (const camera::CameraInfo &info : state.cameras)
        offers.push_back({info.name, camera::CameraSource::device(info.id).text()});
    // One that is not plugged in, a film, a folder: it stays chosen, and is named as it is written.
    const bool isNetwork = isInNetwork(chosen);
    if (!isNetwork && std::ranges::find(offers, chosen, &Offers::value_type::second) == offers.end())
        offers.push_back({chosen, chosen});
    offers.push_back({tr("A camera in the network"), network});
    // Only when they are others: the list may be open while the news of something else arrives.
    if (offers != m_offers) {
        m_offers = offers;
        m_camera->clear();
        for (const auto &[name, source] : m_offers)
            m_camera->addItem(name, source);
    }
    m_camera->setCurrentIndex(m_camera->findData(isNetwork || m_asksForAddress ? network : chosen));
    m_address->setName(tr("Address of the camera"));
    m_address->setHint(tr("As the camera says it, or the app that makes a camera of a phone: "
                          "http://192.168.1.20:8080/video"));
    m_address->setVisible(isNetwork || m_asksForAddress);
    if (isNetwork && !m_address->edit()->hasFocus() && m_address->text() != chosen)
        m_address->edit()->setText(chosen);
    setSwitch(m_mirrored, tr("Show the picture as in a mirror"), state.preferences.mirrorsCamera);
    m_view->setMirrored(state.preferences.mirrorsCamera);
    showStatus();
}

void CameraSection::showStatus()
{
    const camera::CameraStatus &status = m_feed.status();
    if (status.state == camera::CameraState::Running) {
        m_view->clearMessage();
        m_view->setAccessibleName(tr("Camera"));
    } else if (status.state == camera::CameraState::Looking) {
        m_view->setMessage(kit::Icon::Camera, tr("Looking for the camera…"), {});
    } else {
        m_view->setMessage(kit::Icon::Camera, words::say(kit::currentLanguage(), camera::sentence(status)), {});
    }
    m_view->setTrailingPill(status.name.isEmpty() ? std::nullopt : std::optional(kit::Icon::Camera), status.name);
}

/// The picture costs something, so it is asked for only while it is seen.
void CameraSection::showEvent(QShowEvent *event)
{
    connect(&m_feed, &camera::CameraFeed::previewReady, m_view, &kit::CameraView::setFrame, Qt::UniqueConnection);
    look();
    Section::showEvent(event);
}

void CameraSection::hideEvent(QHideEvent *event)
{
    disconnect(&m_feed, &camera::CameraFeed::previewReady, m_view, nullptr);
    Section::hideEvent(event);
}

} // namespace muhr::settings
