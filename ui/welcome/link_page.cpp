// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/link_page.h"

#include "core/base/digits.h"
#include "core/base/isolate.h"
#include "core/words/say.h"
#include "ui/camera/camera_feed.h"
#include "ui/kit/button.h"
#include "ui/kit/camera_view.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace muhr::welcome {

LinkPage::LinkPage(WelcomePresenter &presenter, camera::CameraFeed &feed, QWidget *parent)
    : StepPage(presenter, parent), m_feed(feed)
{
    m_link = new kit::Field({}, this);
    m_link->edit()->setObjectName(QStringLiteral("link"));
    connect(m_link->edit(), &QLineEdit::textEdited, &presenter, &WelcomePresenter::setLink);
    body()->addWidget(m_link);
    body()->addSpacing(4);
    m_coming = new kit::Notice(kit::PanelKind::Firuza, kit::Icon::Clock, this);
    m_coming->setObjectName(QStringLiteral("coming"));
    m_open = new kit::Button(kit::ButtonKind::Quiet, {}, m_coming);
    m_open->setObjectName(QStringLiteral("openNow"));
    m_coming->setAction(m_open);
    connect(m_open, &QAbstractButton::clicked, &presenter, &WelcomePresenter::openNow);
    body()->addWidget(m_coming);
    m_digits = new kit::Label({}, kit::Type::Figure, kit::Tone::Ink, this);
    m_digits->setObjectName(QStringLiteral("digits"));
    body()->addWidget(m_digits, 0, Qt::AlignLeading);
    // Whoever has only the link pastes it; a camera that is missing is no trouble here.
    m_view = new kit::CameraView(this);
    m_view->setMirrored(true);
    m_view->setMinimumHeight(170);
    m_view->setMaximumHeight(280);
    body()->addWidget(m_view, 3);
    body()->addStretch(1);
    connect(&m_feed, &camera::CameraFeed::stateChanged, this, &LinkPage::runCamera);
    connect(&m_feed, &camera::CameraFeed::previewReady, m_view, &kit::CameraView::setFrame);
    connect(&m_feed, &camera::CameraFeed::codeSeen, &presenter,
            [&presenter](const QString &text) { presenter.linkSeen(text); });
}

void LinkPage::setShown(bool shown)
{
    if (m_isShown == shown)
        return;
    m_isShown = shown;
    const bool runs = m_feed.status().state != camera::CameraState::Off;
    if (shown && !runs)
        m_feed.start(camera::CameraSource::firstDevice());
    else if (!shown && runs)
        m_feed.stop();
    runCamera();
}

void LinkPage::runCamera()
{
    const bool looks = presenter().state().link.fetch == Fetch::Idle;
    m_view->setVisible(looks && m_feed.status().state == camera::CameraState::Running);
}

void LinkPage::renderComing(const LinkState &link)
{
    m_coming->setVisible(link.fetch != Fetch::Idle);
    m_coming->setKind(link.fetch == Fetch::Stopped ? kit::PanelKind::Care : kit::PanelKind::Firuza);
    m_coming->setIcon(link.isHere() ? kit::Icon::Laptop : kit::Icon::Clock);
    m_open->setVisible(link.isHere());
    m_open->setText(tr("Open it now"));
    m_digits->setVisible(!link.isHere() && !link.digits.isEmpty());
    m_digits->setText(base::isolateCode(
        base::localDigits(kit::currentLanguage(), link.digits.left(3) + QLatin1Char(' ') + link.digits.mid(3))));
    if (!link.isHere() && !link.digits.isEmpty())
        m_coming->setWords(
            tr("Compare these digits with the other laptop"),
            tr("If it shows the same, press “They are the same” there. Your shop comes by itself then."));
    else if (!link.isHere())
        m_coming->setWords(tr("Asking your endpoint…"), tr("Nothing is stored on this laptop until it answers."));
    else if (link.fetch == Fetch::Stopped)
        m_coming->setWords(tr("Your shop is on this laptop"),
                           tr("Not all of its history is here yet. Once you open it, the rest comes by itself."));
    else
        m_coming->setWords(tr("Your shop is on this laptop"),
                           link.events == 0 ? tr("Its history is on the way. It also comes while you work.")
                                            //: Entries of the shop's history: visits, new cards, rewards. %L1 of
                                            //: them are here, %Ln there are in all.
                                            : tr("%L1 of %Ln entries of its history are here. The rest also comes "
                                                 "while you work.",
                                                 nullptr, static_cast<int>(link.ofEvents))
                                                  .arg(link.events));
}

void LinkPage::render(const WelcomeState &state)
{
    const LinkState &link = state.link;
    setQuestion(tr("Your shop is kept by your endpoint"),
                tr("Its cards, customers, stamps and rewards come to this laptop as they were."));
    m_link->setName(tr("The link your endpoint or another laptop showed"));
    // Where links come from is of no use to whoever is using one.
    m_link->setHint(
        link.fetch == Fetch::Idle
            //: %1 is a command of the endpoint: muhr-endpoint recover-owner
            ? tr("Another laptop of your shop shows one in its settings: hold its code before the camera, or paste the "
                 "link. If you have no other laptop, whoever looks after your endpoint makes one with %1.")
                  .arg(base::isolateCode(u"muhr-endpoint recover-owner"))
            : QString());
    m_link->setReadsForward(true);
    m_link->setError(link.failure ? words::say(state.language, *link.failure) : QString());
    m_link->edit()->setReadOnly(link.fetch != Fetch::Idle);
    if (m_link->text() != link.link)
        m_link->edit()->setText(link.link);
    renderComing(link);
    runCamera();
}

QWidget *LinkPage::firstField() const
{
    return m_link->edit();
}

} // namespace muhr::welcome
