// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/member_row.h"

#include "core/words/say.h"
#include "ui/kit/avatar.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QPainter>

namespace muhr::team {

MemberRow::MemberRow(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    m_face = new kit::Avatar({}, 44, this);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_name = new kit::Label({}, kit::Type::Strong, kit::Tone::Ink, this);
    m_name->setElided(true);
    m_what = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_what->setElided(true);
    m_state = new kit::Label({}, kit::Type::Bold, kit::Tone::Care, this);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_what);
    words->addStretch(1);
    row->addWidget(m_face);
    row->addLayout(words, 1);
    row->addWidget(m_state);
    for (QWidget *part : std::initializer_list<QWidget *>{m_face, m_name, m_what, m_state})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void MemberRow::setMember(const report::TeamMember &member, bool isSelf, bool isChosen)
{
    const QString role = words::say(kit::currentLanguage(), loyalty::roleName(member.role));
    const QString name = member.name.isEmpty() ? role : member.name;
    m_face->setName(member.name);
    //: %1 is the name of whoever looks at the list
    m_name->setText(isSelf ? tr("%1 (you)").arg(name) : name);
    m_name->setTone(member.isActive ? kit::Tone::Ink : kit::Tone::Soft);
    //: %1 is a role, %2 the name on the card she collects stamps on
    m_what->setText(member.customerName.isEmpty() ? role : tr("%1 · own card: %2").arg(role, member.customerName));
    m_state->setVisible(!member.isActive || !member.hasPin);
    m_state->setText(member.isActive ? tr("No PIN yet") : tr("Has left"));
    m_state->setTone(member.isActive ? kit::Tone::Care : kit::Tone::Soft);
    setAccessibleName(name);
    setAccessibleDescription(m_what->text());
    setChecked(isChosen);
    update();
}

QSize MemberRow::sizeHint() const
{
    return {280, 64};
}

void MemberRow::paintEvent(QPaintEvent *)
{
    const kit::Tokens &t = kit::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = isChecked() || underMouse();
    painter.setPen(kit::focusShown(*this) ? QPen(t.firuza, 2) : isChecked() ? QPen(t.outline, 1) : QPen(Qt::NoPen));
    painter.setBrush(isMarked ? QBrush(t.paper) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kit::Tokens::corner, kit::Tokens::corner);
}

} // namespace muhr::team
