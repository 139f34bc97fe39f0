// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/member_panel.h"

#include "core/words/say.h"
#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/hairline.h"
#include "ui/kit/label.h"
#include "ui/team/team_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace muhr::team {
namespace {

QString said(const std::optional<base::Sentence> &sentence)
{
    return sentence ? words::say(kit::currentLanguage(), *sentence) : QString();
}

kit::Button *button(kit::ButtonKind kind, const char *name, QWidget *parent)
{
    auto *made = new kit::Button(kind, {}, parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

kit::Label *soft(QWidget *parent)
{
    auto *label = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, parent);
    label->setWordWrap(true);
    return label;
}

/// A part of the panel under a line of its own.
QVBoxLayout *part(QWidget *&widget, kit::Label *&title, QVBoxLayout *panel, QWidget *parent)
{
    widget = new QWidget(parent);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    column->addWidget(new kit::Hairline(widget));
    column->addSpacing(4);
    title = new kit::Label({}, kit::Type::Strong, kit::Tone::Ink, widget);
    column->addWidget(title);
    panel->addWidget(widget);
    return column;
}

QHBoxLayout *beside(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    column->addLayout(row);
    return row;
}

} // namespace

MemberPanel::MemberPanel(TeamPresenter &presenter, QWidget *parent)
    : CardPanel(kit::PanelKind::Surface, parent), m_presenter(presenter)
{
    auto *head = beside(body());
    m_face = new kit::Avatar({}, 56, this);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_title = new kit::Label({}, kit::Type::Section, kit::Tone::Ink, this);
    m_title->setElided(true);
    m_role = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    names->addWidget(m_title);
    names->addWidget(m_role);
    head->addWidget(m_face);
    head->addLayout(names, 1);
    m_failure = new kit::Label({}, kit::Type::Body, kit::Tone::Stop, this);
    m_failure->setWordWrap(true);
    body()->addWidget(m_failure);

    auto *nameRow = beside(body());
    m_name = new kit::Field({}, this);
    m_name->edit()->setObjectName(QStringLiteral("memberName"));
    m_rename = button(kit::ButtonKind::Quiet, "renameMember", this);
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(m_rename, 0, Qt::AlignBottom);
    m_roleName = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_roles = new QComboBox(this);
    m_roles->setObjectName(QStringLiteral("memberRole"));
    m_may = soft(this);
    body()->addWidget(m_roleName);
    body()->addWidget(m_roles);
    body()->addWidget(m_may);

    auto *pin = part(m_pinPart, m_pinTitle, body(), this);
    auto *pins = beside(pin);
    m_pin = new kit::Field({}, m_pinPart);
    m_pin->edit()->setObjectName(QStringLiteral("memberPin"));
    m_again = new kit::Field({}, m_pinPart);
    m_again->edit()->setObjectName(QStringLiteral("memberPinAgain"));
    for (kit::Field *field : {m_pin, m_again}) {
        field->edit()->setEchoMode(QLineEdit::Password);
        field->edit()->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText);
        pins->addWidget(field, 1, Qt::AlignTop);
    }
    m_setPin = button(kit::ButtonKind::Quiet, "setMemberPin", m_pinPart);
    pin->addWidget(m_setPin, 0, Qt::AlignLeading);

    auto *card = part(m_cardPart, m_cardTitle, body(), this);
    m_cardWords = soft(m_cardPart);
    card->addWidget(m_cardWords);
    auto *cardRow = beside(card);
    m_card = new kit::Field({}, m_cardPart);
    m_card->setReadsForward(true);
    m_card->edit()->setObjectName(QStringLiteral("memberCard"));
    m_link = button(kit::ButtonKind::Quiet, "linkMemberCard", m_cardPart);
    m_unlink = button(kit::ButtonKind::Link, "unlinkMemberCard", m_cardPart);
    cardRow->addWidget(m_card, 1);
    cardRow->addWidget(m_link, 0, Qt::AlignBottom);
    card->addWidget(m_unlink, 0, Qt::AlignLeading);
    body()->addSpacing(8);
    m_leave = button(kit::ButtonKind::Quiet, "memberLeaves", this);
    m_return = button(kit::ButtonKind::Primary, "memberReturns", this);
    body()->addWidget(m_leave, 0, Qt::AlignLeading);
    body()->addWidget(m_return, 0, Qt::AlignLeading);
    body()->addStretch(1);

    connect(m_rename, &QAbstractButton::clicked, this, [this] { m_presenter.rename(m_name->text()); });
    connect(m_name->edit(), &QLineEdit::returnPressed, this, [this] { m_presenter.rename(m_name->text()); });
    connect(m_roles, &QComboBox::activated, this, [this] { m_presenter.setRole(roleIn(*m_roles)); });
    const auto setPin = [this] { m_presenter.setPin(m_pin->text(), m_again->text()); };
    connect(m_setPin, &QAbstractButton::clicked, this, setPin);
    connect(m_again->edit(), &QLineEdit::returnPressed, this, setPin);
    connect(m_link, &QAbstractButton::clicked, this, [this] { m_presenter.linkCard(m_card->text()); });
    connect(m_card->edit(), &QLineEdit::returnPressed, this, [this] { m_presenter.linkCard(m_card->text()); });
    connect(m_unlink, &QAbstractButton::clicked, &presenter, &TeamPresenter::unlinkCard);
    connect(m_leave, &QAbstractButton::clicked, this, [this] { m_presenter.setWorking(false); });
    connect(m_return, &QAbstractButton::clicked, this, [this] { m_presenter.setWorking(true); });
}

void MemberPanel::forgetTyped()
{
    for (kit::Field *field : {m_pin, m_again, m_card})
        field->edit()->clear();
}

void MemberPanel::render()
{
    const TeamState &state = m_presenter.state();
    const auto *member = state.chosenMember();
    if (!member)
        return;
    const int done = state.done ? state.done->number : 0;
    if (m_shown != member->staff || m_done != done) {
        forgetTyped();
        m_name->edit()->setText(member->name);
    }
    m_shown = member->staff;
    m_done = done;
    const QString role = words::say(kit::currentLanguage(), loyalty::roleName(member->role));
    const bool isHere = member->isActive;
    m_face->setName(member->name);
    m_title->setText(member->name.isEmpty() ? role : member->name);
    m_role->setText(isHere ? role : tr("Has left the team"));
    m_failure->setText(said(state.failure));
    m_failure->setVisible(state.failure.has_value());
    m_name->setName(tr("Name"));
    m_rename->setText(tr("Rename"));
    m_roleName->setText(tr("Role"));
    fillRoles(*m_roles);
    showRole(*m_roles, member->role);
    m_roles->setAccessibleName(m_roleName->text());
    m_may->setText(TeamWords::meaning(member->role));
    const bool canChange = state.mayManage && isHere;
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_rename, m_roleName, m_roles})
        part->setVisible(canChange);
    for (QWidget *part : std::initializer_list<QWidget *>{m_rename, m_roles, m_setPin, m_link, m_unlink, m_leave})
        part->setEnabled(!state.isActing);
    renderPin(*member);
    renderCard(*member);
    m_leave->setText(tr("Leaves the team"));
    m_leave->setVisible(canChange && member->staff != state.self);
    m_return->setText(tr("Back in the team"));
    m_return->setVisible(state.mayManage && !isHere);
}

void MemberPanel::renderPin(const report::TeamMember &member)
{
    const TeamState &state = m_presenter.state();
    m_pinPart->setVisible(state.maySetPin(member));
    m_pinTitle->setText(member.hasPin ? tr("A new PIN") : tr("A PIN to sign in with"));
    m_pin->setName(tr("PIN"));
    m_pin->setHint(TeamWords::pinHint(member.role));
    m_pin->setError(said(state.pinFailure));
    m_again->setName(tr("Once more"));
    m_again->setError(state.pinsDiffer ? tr("The two are not the same.") : QString());
    m_setPin->setText(tr("Set the PIN"));
}

void MemberPanel::renderCard(const report::TeamMember &member)
{
    const TeamState &state = m_presenter.state();
    m_cardPart->setVisible(state.mayManage && member.isActive);
    m_cardTitle->setText(tr("Own card"));
    m_cardWords->setText(
        !member.customer ? tr("Does this person collect stamps, too? Say on which card, and nobody stamps their own.")
        : member.customerName.isEmpty() ? tr("A card is linked. Nobody stamps their own.")
                                        //: %1 is the name on a card
                                        : tr("%1. Nobody stamps their own card.").arg(member.customerName));
    m_card->setName(tr("Card code or short number"));
    m_card->setError(said(state.cardFailure));
    m_card->setVisible(!member.customer);
    m_link->setText(tr("Link"));
    m_link->setVisible(!member.customer);
    m_unlink->setText(tr("Not this card any more"));
    m_unlink->setVisible(member.customer.has_value());
}

} // namespace muhr::team
