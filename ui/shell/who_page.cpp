// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/who_page.h"

#include "core/words/say.h"
#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/person_tile.h"
#include "ui/kit/pin_pad.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace muhr::shell {
namespace {

using Kind = WhoState::Kind;
using Step = WhoState::Step;

constexpr int mostColumns = 4;
constexpr int tileGap = 16;

kit::Label *centred(kit::Type type, kit::Tone tone, QWidget *parent)
{
    auto *label = new kit::Label({}, type, tone, parent);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

WhoPage::WhoPage(WhoPresenter &presenter, QWidget *parent) : QWidget(parent), m_presenter(presenter)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 32);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_back = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_back->setObjectName(QStringLiteral("backToWork"));
    m_back->setKey(QKeySequence(Qt::Key_Escape));
    head->addStretch(1);
    head->addWidget(m_back);
    column->addLayout(head);
    column->addStretch(2);
    m_title = centred(kit::Type::Page, kit::Tone::Ink, this);
    m_note = centred(kit::Type::Reading, kit::Tone::Soft, this);
    m_note->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addSpacing(24);

    auto *faces = new QWidget(this);
    m_grid = new QGridLayout(faces);
    m_grid->setContentsMargins(4, 4, 4, 4);
    m_grid->setSpacing(tileGap);
    m_grid->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_faces = new QScrollArea(this);
    m_faces->setWidget(faces);
    m_faces->setWidgetResizable(true);
    m_faces->setFrameShape(QFrame::NoFrame);
    m_faces->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_faces, 8);

    m_pad = new QWidget(this);
    auto *padColumn = new QVBoxLayout(m_pad);
    padColumn->setContentsMargins(0, 0, 0, 0);
    padColumn->setSpacing(6);
    m_face = new kit::Avatar({}, 88, m_pad);
    m_name = centred(kit::Type::Section, kit::Tone::Ink, m_pad);
    m_prompt = centred(kit::Type::Reading, kit::Tone::Soft, m_pad);
    m_prompt->setObjectName(QStringLiteral("pinPrompt"));
    m_prompt->setWordWrap(true);
    m_prompt->setFixedWidth(420);
    // Room for two lines from the start: the keys stay under the finger when a PIN was wrong.
    m_prompt->setMinimumHeight(2 * m_prompt->fontMetrics().lineSpacing() + 8);
    m_pin = new kit::PinPad(m_pad);
    m_pin->setObjectName(QStringLiteral("pinPad"));
    m_others = new kit::Button(kit::ButtonKind::Link, {}, m_pad);
    m_others->setObjectName(QStringLiteral("somebodyElse"));
    padColumn->addWidget(m_face, 0, Qt::AlignHCenter);
    padColumn->addSpacing(4);
    padColumn->addWidget(m_name);
    padColumn->addWidget(m_prompt, 0, Qt::AlignHCenter);
    padColumn->addSpacing(10);
    padColumn->addWidget(m_pin, 0, Qt::AlignHCenter);
    padColumn->addSpacing(6);
    padColumn->addWidget(m_others, 0, Qt::AlignHCenter);
    column->addWidget(m_pad, 0, Qt::AlignHCenter);
    column->addStretch(3);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    m_change = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_change->setObjectName(QStringLiteral("changeMyPin"));
    m_change->setLeadingIcon(kit::Icon::Key);
    m_lock = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_lock->setObjectName(QStringLiteral("lockTill"));
    m_lock->setLeadingIcon(kit::Icon::Lock);
    foot->addStretch(1);
    foot->addWidget(m_change);
    foot->addWidget(m_lock);
    foot->addStretch(1);
    column->addLayout(foot);

    connect(m_back, &QAbstractButton::clicked, &presenter, &WhoPresenter::leave);
    connect(m_others, &QAbstractButton::clicked, &presenter, &WhoPresenter::chooseAnew);
    connect(m_change, &QAbstractButton::clicked, &presenter, &WhoPresenter::changePin);
    connect(m_lock, &QAbstractButton::clicked, &presenter, &WhoPresenter::lock);
    connect(m_pin, &kit::PinPad::entered, &presenter, &WhoPresenter::enter);
    connect(m_pin, &kit::PinPad::begun, &presenter, &WhoPresenter::begin);
    connect(&presenter, &WhoPresenter::changed, this, &WhoPage::render);
    render();
}

QString WhoPage::title() const
{
    if (m_presenter.state().leavesKiosk)
        return tr("Leave the kiosk");
    switch (m_presenter.state().kind) {
    case Kind::Locked:
        return tr("This till is locked");
    case Kind::Changing:
        return tr("Your PIN");
    case Kind::Open:
    case Kind::Switching:
        break;
    }
    return tr("Who is at the till?");
}

QString WhoPage::note() const
{
    if (m_presenter.state().leavesKiosk)
        return tr("A manager or the owner can, with a PIN. No card is stamped meanwhile.");
    switch (m_presenter.state().kind) {
    case Kind::Locked:
        return tr("Nothing is stamped until somebody types a PIN. What was done before is stored.");
    case Kind::Changing:
        if (const int digits = m_presenter.state().mustHaveDigits; digits > 0)
            return tr("You have another role by now, and see and change more: your PIN needs at least %Ln digit(s).",
                      nullptr, digits);
        return m_presenter.state().isBeforeKiosk ? tr("A kiosk is left with it, so it begins once you have one.")
                                                 : tr("It works on every laptop of the shop.");
    case Kind::Open:
    case Kind::Switching:
        break;
    }
    return tr("Whatever is done from then on stands under that name.");
}

QString WhoPage::prompt() const
{
    const WhoState &state = m_presenter.state();
    if (state.failure)
        return words::say(kit::currentLanguage(), *state.failure);
    if (state.isChecking)
        return tr("Looking at the PIN…");
    if (state.kind != Kind::Changing)
        return tr("Type your PIN");
    switch (state.step) {
    case Step::Before:
        return tr("Type the PIN you have now");
    case Step::New:
        return tr("Type the new PIN");
    case Step::Again:
        return tr("Type the new PIN once more");
    }
    return {};
}

void WhoPage::render()
{
    const WhoState &state = m_presenter.state();
    if (state.kind == Kind::Open)
        return;
    m_title->setText(title());
    m_note->setText(note());
    const auto *chosen = state.chosen ? state.member(*state.chosen) : nullptr;
    m_faces->setVisible(!chosen);
    m_pad->setVisible(chosen);
    if (chosen)
        renderPad(*chosen);
    else
        renderFaces();
    const bool isSwitching = state.kind == Kind::Switching;
    m_back->setText(state.leavesKiosk ? tr("Back to the kiosk") : tr("Back to work"));
    m_back->setVisible((state.kind != Kind::Locked && state.mustHaveDigits == 0) || state.leavesKiosk);
    m_change->setText(tr("Change my PIN"));
    m_lock->setText(tr("Lock the till"));
    m_change->setVisible(isSwitching && !chosen);
    m_lock->setVisible(isSwitching && !chosen);
}

void WhoPage::renderFaces()
{
    const WhoState &state = m_presenter.state();
    while (m_tiles.size() < state.people.size()) {
        auto *tile = new kit::PersonTile(m_faces->widget());
        const std::size_t place = m_tiles.size();
        connect(tile, &QAbstractButton::clicked, this, [this, place] {
            const auto &people = m_presenter.state().people;
            if (place < people.size())
                m_presenter.choose(people[place].staff);
        });
        m_tiles.push_back(tile);
    }
    const auto columns = std::clamp<std::size_t>(state.people.size(), 1, mostColumns);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        kit::PersonTile *tile = m_tiles[i];
        m_grid->removeWidget(tile);
        tile->setVisible(i < state.people.size());
        if (i >= state.people.size())
            continue;
        const report::TeamMember &member = state.people[i];
        const QString role = words::say(kit::currentLanguage(), loyalty::roleName(member.role));
        tile->setObjectName(QStringLiteral("face%1").arg(i));
        tile->setPerson(member.name.isEmpty() ? role : member.name, member.hasPin ? role : tr("No PIN yet"));
        tile->setEnabled(member.hasPin);
        m_grid->addWidget(tile, static_cast<int>(i / columns), static_cast<int>(i % columns));
    }
}

void WhoPage::renderPad(const report::TeamMember &member)
{
    const WhoState &state = m_presenter.state();
    const QString role = words::say(kit::currentLanguage(), loyalty::roleName(member.role));
    m_face->setName(member.name);
    m_name->setText(member.name.isEmpty() ? role : member.name);
    m_prompt->setText(prompt());
    m_prompt->setTone(state.failure ? kit::Tone::Stop : kit::Tone::Soft);
    m_pin->setTaking(!state.isChecking && state.secondsToWait == 0);
    m_others->setText(tr("Somebody else"));
    m_others->setVisible((state.kind != Kind::Changing || state.mustHaveDigits > 0) && state.people.size() > 1);
    m_others->setEnabled(!state.isChecking);
    if (isVisible() && !m_pin->hasFocus())
        m_pin->setFocus(Qt::OtherFocusReason);
}

void WhoPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), kit::tokens().paper);
}

void WhoPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QWidget::changeEvent(event);
}

void WhoPage::showEvent(QShowEvent *event)
{
    m_pin->clear();
    render();
    if (m_presenter.state().chosen)
        m_pin->setFocus(Qt::OtherFocusReason);
    else if (!m_tiles.empty())
        m_tiles.front()->setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

} // namespace muhr::shell
