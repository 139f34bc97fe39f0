// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_screen.h"

#include "ui/kit/button.h"
#include "ui/kit/card_panel.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/kit/page.h"
#include "ui/kit/toast.h"
#include "ui/team/member_panel.h"
#include "ui/team/member_row.h"
#include "ui/team/new_member_panel.h"
#include "ui/team/team_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QShortcut>

#include <array>
#include <utility>

namespace muhr::team {
namespace {

constexpr std::chrono::seconds undoStays{8};
constexpr std::array minutes{1, 3, 10, 0};

} // namespace

TeamScreen::TeamScreen(TeamPresenter &presenter, QWidget *parent) : QWidget(parent), m_presenter(presenter)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_page = new kit::Page(kit::Page::Body::Scrolls, this);
    whole->addWidget(m_page);
    m_add = new kit::Button(kit::ButtonKind::Primary, {}, this);
    m_add->setObjectName(QStringLiteral("newMember"));
    m_add->setLeadingIcon(kit::Icon::Add);
    m_page->addAction(m_add);

    m_notice = new kit::Notice(kit::PanelKind::Care, kit::Icon::Lock, this);
    m_notice->setObjectName(QStringLiteral("noPinsYet"));
    m_own = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_own->setObjectName(QStringLiteral("setOwnersPin"));
    m_notice->setAction(m_own);
    m_page->body()->addWidget(m_notice);
    m_empty = new kit::EmptyState(kit::Icon::Team, {}, this);
    m_first = m_empty->setAction({});
    m_first->setObjectName(QStringLiteral("firstMember"));
    m_page->body()->addWidget(m_empty, 1);

    m_content = new QWidget(this);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_list = new kit::CardPanel(kit::PanelKind::Surface, m_content);
    m_list->body()->setSpacing(2);
    m_member = new MemberPanel(presenter, m_content);
    m_new = new NewMemberPanel(presenter, m_content);
    auto *leading = new QVBoxLayout;
    leading->setSpacing(16);
    leading->addWidget(m_list);
    m_lock = new kit::CardPanel(kit::PanelKind::Surface, m_content);
    m_lock->setObjectName(QStringLiteral("lockPanel"));
    m_lockWords = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, m_lock);
    m_lockWords->setWordWrap(true);
    m_minutes = new QComboBox(m_lock);
    m_minutes->setObjectName(QStringLiteral("locksAfter"));
    for (const int choice : minutes)
        m_minutes->addItem({}, choice);
    m_lock->body()->addWidget(m_lockWords);
    m_lock->body()->addWidget(m_minutes);
    leading->addWidget(m_lock);
    leading->addStretch(1);
    row->addLayout(leading, 5);
    for (kit::CardPanel *panel : std::initializer_list<kit::CardPanel *>{m_member, m_new})
        row->addWidget(panel, 6, Qt::AlignTop);
    m_page->body()->addWidget(m_content, 1);
    m_toast = new kit::Toast(this);

    auto *back = new QShortcut(QKeySequence(Qt::Key_F3), this);
    connect(back, &QShortcut::activated, &presenter, &TeamPresenter::undo);
    connect(m_toast, &kit::Toast::acted, &presenter, &TeamPresenter::undo);
    for (kit::Button *button : {m_add, m_first})
        connect(button, &QAbstractButton::clicked, &presenter, &TeamPresenter::startAdding);
    connect(m_minutes, &QComboBox::activated, this,
            [this] { m_presenter.setLocksAfter(m_minutes->currentData().toInt()); });
    connect(m_own, &QAbstractButton::clicked, this, [this] {
        for (const report::TeamMember &member : m_presenter.state().team.members)
            if (member.isActive && member.role == loyalty::Role::Owner)
                return m_presenter.choose(member.staff);
    });
    connect(&presenter, &TeamPresenter::changed, this, &TeamScreen::render);
    render();
}

void TeamScreen::renderList()
{
    const TeamState &state = m_presenter.state();
    m_list->setTitle(tr("Who works here"));
    while (m_rows.size() < state.team.members.size()) {
        auto *row = new MemberRow(m_list);
        const std::size_t place = m_rows.size();
        row->setObjectName(QStringLiteral("member%1").arg(place));
        connect(row, &QAbstractButton::clicked, this, [this, place] {
            const auto &members = m_presenter.state().team.members;
            if (place < members.size())
                m_presenter.choose(members[place].staff);
        });
        m_list->body()->addWidget(row);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < state.team.members.size());
        if (i >= state.team.members.size())
            continue;
        const report::TeamMember &member = state.team.members[i];
        m_rows[i]->setMember(member, member.staff == state.self, member.staff == state.chosen);
    }
}

/// A second person works here, and nobody is asked who they are.
void TeamScreen::renderNotice()
{
    const TeamState &state = m_presenter.state();
    m_notice->setVisible(state.isRead && state.mayManage && state.working() > 1 && !state.team.asksForPins);
    m_notice->setWords(tr("Nobody is asked who they are yet"),
                       tr("The till locks itself, and each person signs in with a PIN, as soon as an owner has one."));
    m_own->setText(tr("Set the owner's PIN"));
}

/// Where nobody is asked for a PIN, nothing locks.
void TeamScreen::renderLock()
{
    const TeamState &state = m_presenter.state();
    m_lock->setVisible(state.team.asksForPins);
    m_lock->setTitle(tr("This laptop"));
    m_lockWords->setText(tr("It locks itself when nobody has touched it for a while; whoever comes back types a PIN."));
    for (std::size_t i = 0; i < minutes.size(); ++i)
        m_minutes->setItemText(static_cast<int>(i),
                               minutes[i] > 0 ? tr("After %Ln minute(s)", nullptr, minutes[i]) : tr("Never by itself"));
    m_minutes->setAccessibleName(m_lockWords->text());
    m_minutes->setCurrentIndex(m_minutes->findData(state.locksAfter));
}

void TeamScreen::render()
{
    const TeamState &state = m_presenter.state();
    const bool isAlone = state.isRead && state.team.members.size() <= 1;
    const bool isEmpty = isAlone && !state.isAdding && !state.chosenMember();
    m_page->setTitle(tr("Team"));
    m_add->setText(tr("Add a person"));
    m_add->setVisible(state.mayManage && !isEmpty && !state.isAdding);
    m_empty->setVisible(isEmpty);
    m_empty->setSentence(tr("You work alone so far"));
    m_empty->setHint(tr("Add whoever stands at the till with you. Each signs in with a PIN of their own, every stamp "
                        "says who gave it, and the till locks itself when nobody is there."));
    m_first->setText(tr("Add a person"));
    m_content->setVisible(state.isRead && !isEmpty);
    renderNotice();
    renderList();
    renderLock();
    m_member->setVisible(state.chosenMember() != nullptr && !state.isAdding);
    m_new->setVisible(state.isAdding);
    m_member->render();
    m_new->render();
    sayDone();
}

void TeamScreen::sayDone()
{
    const auto &done = m_presenter.state().done;
    if (!done || std::exchange(m_said, done->number) == done->number)
        return;
    if (done->what == Done::What::Left)
        m_toast->offer(TeamWords::done(*done), tr("Undo"), QKeySequence(Qt::Key_F3), undoStays);
    else
        m_toast->say(TeamWords::done(*done), undoStays);
}

void TeamScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QWidget::changeEvent(event);
}

void TeamScreen::showEvent(QShowEvent *event)
{
    m_presenter.refresh();
    QWidget::showEvent(event);
}

} // namespace muhr::team
