// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/invite_panel.h"

#include "core/words/say.h"
#include "ui/kit/button.h"
#include "ui/kit/choice_cards.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/kit/qr_view.h"
#include "ui/kit/theme.h"
#include "ui/settings/six_digits.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>

namespace muhr::settings {

using Stage = sync::InvitationReport::Stage;

namespace {

/// Read by a laptop's camera at arm's length.
constexpr int codeSide = 200;

bool isUnderWay(Stage stage)
{
    return stage == Stage::Offering || stage == Stage::Open || stage == Stage::Asked || stage == Stage::Accepted;
}

} // namespace

InvitePanel::InvitePanel(SettingsPresenter &presenter, QWidget *parent) : QWidget(parent), m_presenter(presenter)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_begin = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_begin->setObjectName(QStringLiteral("addLaptop"));
    column->addWidget(m_begin, 0, Qt::AlignLeading);
    m_what = new kit::Label({}, kit::Type::Body, kit::Tone::Ink, this);
    m_what->setObjectName(QStringLiteral("inviteWhat"));
    m_what->setWordWrap(true);
    column->addWidget(m_what);
    m_ceilings = new kit::ChoiceCards(2, this);
    m_ceilings->setObjectName(QStringLiteral("inviteCeiling"));
    column->addWidget(m_ceilings);
    m_open = new QWidget(this);
    auto *row = new QHBoxLayout(m_open);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    m_code = new kit::QrView(m_open);
    m_code->setFixedSize(codeSide, codeSide);
    row->addWidget(m_code, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(12);
    m_how = new kit::Label({}, kit::Type::Body, kit::Tone::Ink, m_open);
    m_how->setWordWrap(true);
    words->addWidget(m_how);
    m_copy = new kit::Button(kit::ButtonKind::Link, {}, m_open);
    m_copy->setObjectName(QStringLiteral("copyInvite"));
    words->addWidget(m_copy, 0, Qt::AlignLeading);
    words->addStretch(1);
    row->addLayout(words, 1);
    column->addWidget(m_open);
    m_notice = new kit::Notice(kit::PanelKind::Firuza, kit::Icon::Laptop, this);
    m_notice->setObjectName(QStringLiteral("invite"));
    column->addWidget(m_notice);
    m_digits = new kit::Label({}, kit::Type::Figure, kit::Tone::Ink, this);
    m_digits->setObjectName(QStringLiteral("inviteDigits"));
    column->addWidget(m_digits, 0, Qt::AlignLeading);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_make = new kit::Button(kit::ButtonKind::Primary, {}, this);
    m_make->setObjectName(QStringLiteral("makeInvite"));
    m_same = new kit::Button(kit::ButtonKind::Primary, {}, this);
    m_same->setObjectName(QStringLiteral("digitsAreTheSame"));
    m_different = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_different->setObjectName(QStringLiteral("digitsDiffer"));
    m_end = new kit::Button(kit::ButtonKind::Link, {}, this);
    m_end->setObjectName(QStringLiteral("endInvite"));
    for (kit::Button *button : {m_make, m_same, m_different, m_end})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_begin, &QAbstractButton::clicked, &presenter, &SettingsPresenter::beginInvitation);
    connect(m_ceilings, &kit::ChoiceCards::picked, &presenter, [&presenter](const QString &id) {
        if (const auto ceiling = loyalty::parseCeilingWord(id))
            presenter.setInvited(*ceiling);
    });
    connect(m_make, &QAbstractButton::clicked, &presenter, &SettingsPresenter::invite);
    connect(m_same, &QAbstractButton::clicked, &presenter, [&presenter] { presenter.decideInvitation(true); });
    connect(m_different, &QAbstractButton::clicked, &presenter, [&presenter] { presenter.decideInvitation(false); });
    connect(m_end, &QAbstractButton::clicked, &presenter, &SettingsPresenter::stopInviting);
    connect(m_copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_presenter.state().invitation.link); });
}

void InvitePanel::render(const SettingsState &state)
{
    const sync::InvitationReport &report = state.invitation;
    // Without an endpoint there is nobody who could bring the shop to another laptop.
    setVisible(!state.endpoint.isEmpty() || report.stage != Stage::None || state.isChoosingCeiling);
    const bool isIdle = !isUnderWay(report.stage) && !state.isChoosingCeiling;
    m_begin->setVisible(isIdle && !state.isForCounter);
    m_begin->setText(report.stage == Stage::None ? tr("Add a laptop…") : tr("Make a new link"));
    renderChoice(state);
    renderLink(report);
    renderNotice(state);
    renderButtons(state);
}

void InvitePanel::renderChoice(const SettingsState &state)
{
    const bool isChoosing = state.isChoosingCeiling && !state.isForCounter;
    m_ceilings->setVisible(isChoosing);
    m_what->setVisible(isChoosing || state.isForCounter);
    m_what->setText(state.isForCounter
                        ? tr("This laptop is for the counter. Another one is let in from a laptop of the "
                             "owner.")
                        : tr("What may the new laptop do?"));
    if (!isChoosing)
        return;
    // A card that is being clicked must not go.
    if (m_cardsIn != kit::currentLanguage()) {
        m_cardsIn = kit::currentLanguage();
        addCards();
    }
    m_ceilings->setChosen(loyalty::ceilingWord(state.invited));
}

void InvitePanel::addCards()
{
    m_ceilings->clear();
    m_ceilings->add(loyalty::ceilingWord(loyalty::Ceiling::Till), kit::Icon::Counter, tr("Counter only"),
                    tr("Stamps, rewards and customers. An owner's work needs her password there."));
    m_ceilings->add(loyalty::ceilingWord(loyalty::Ceiling::Owner), kit::Icon::Key, tr("Everything"),
                    tr("For an owner: programme, staff, laptops and settings, too."));
}

void InvitePanel::renderLink(const sync::InvitationReport &report)
{
    m_open->setVisible(report.stage == Stage::Open);
    if (report.stage != Stage::Open)
        return;
    m_how->setText(tr("On the new laptop open Muhr, choose “I already have a shop”, and hold this code before its "
                      "camera or paste the link. It works once, and for ten minutes."));
    m_copy->setText(tr("Copy the link"));
    if (m_shownLink == report.link)
        return;
    m_shownLink = report.link;
    if (const auto code = scan::makeQr(report.link, scan::ErrorCorrection::Medium))
        m_code->setCode(*code);
}

void InvitePanel::renderNotice(const SettingsState &state)
{
    const sync::InvitationReport &report = state.invitation;
    m_digits->setVisible(report.stage == Stage::Asked);
    m_digits->setText(digitsToCompare(report.digits));
    m_notice->setVisible(report.stage != Stage::None && report.stage != Stage::Open && !state.isChoosingCeiling);
    m_notice->setKind(report.stage == Stage::Failed    ? kit::PanelKind::Stop
                      : report.stage == Stage::Refused ? kit::PanelKind::Care
                                                       : kit::PanelKind::Firuza);
    switch (report.stage) {
    case Stage::None:
    case Stage::Open:
        break;
    case Stage::Offering:
        m_notice->setWords(tr("Asking the endpoint for a link…"), {});
        break;
    case Stage::Asked:
        m_notice->setWords(tr("Does the other laptop show the same digits?"),
                           tr("If they differ, somebody else has come with your link: do not let them in."));
        break;
    case Stage::Accepted:
        m_notice->setWords(tr("The other laptop is let in"), tr("It fetches your shop now."));
        break;
    case Stage::Done:
        m_notice->setWords(tr("The other laptop has your shop"),
                           state.invited == loyalty::Ceiling::Till ? tr("It is for the counter only.") : QString());
        break;
    case Stage::Refused:
        m_notice->setWords(tr("Nobody was let in"), tr("The link does not work any more. Make a new one, and show it "
                                                       "only to the new laptop."));
        break;
    case Stage::Expired:
        m_notice->setWords(tr("Nobody came in time"), tr("The link does not work any more."));
        break;
    case Stage::Failed:
        m_notice->setWords({},
                           report.failure ? words::say(kit::currentLanguage(), report.failure->sentence) : QString());
        break;
    }
}

void InvitePanel::renderButtons(const SettingsState &state)
{
    const Stage stage = state.invitation.stage;
    m_make->setVisible(state.isChoosingCeiling);
    m_make->setText(tr("Make the link"));
    m_same->setVisible(stage == Stage::Asked);
    m_same->setText(tr("They are the same"));
    m_different->setVisible(stage == Stage::Asked);
    m_different->setText(tr("They differ"));
    m_end->setVisible(isUnderWay(stage) || state.isChoosingCeiling);
    m_end->setText(tr("Cancel"));
}

} // namespace muhr::settings
