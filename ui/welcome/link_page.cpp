// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/link_page.h"

#include "core/base/digits.h"
#include "core/base/isolate.h"
#include "core/words/say.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/welcome/code_camera.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace muhr::welcome {

LinkPage::LinkPage(WelcomePresenter &presenter, camera::CameraFeed &feed, QWidget *parent) : StepPage(presenter, parent)
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
    m_camera = new CodeCamera(feed, this);
    body()->addWidget(m_camera, 3);
    body()->addStretch(1);
    connect(m_camera, &CodeCamera::codeSeen, &presenter, &WelcomePresenter::linkSeen);
}

void LinkPage::setShown(bool shown)
{
    m_camera->setShown(shown);
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
    m_camera->setLooks(link.fetch == Fetch::Idle);
}

QWidget *LinkPage::firstField() const
{
    return m_link->edit();
}

} // namespace muhr::welcome
