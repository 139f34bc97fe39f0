// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/look_row.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStyle>

namespace muhr::today {
namespace {

constexpr int gutter = 34;

} // namespace

LookRow::LookRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 10, 0, 10);
    row->setSpacing(16);
    row->addSpacing(gutter);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    m_what = new kit::Label({}, kit::Type::Bold, kit::Tone::Ink, this);
    m_what->setElided(true);
    m_why = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_why->setWordWrap(true);
    column->addWidget(m_what);
    column->addWidget(m_why);
    row->addLayout(column, 1);
    m_action = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_action->setObjectName(QStringLiteral("look"));
    connect(m_action, &QAbstractButton::clicked, this, &LookRow::wanted);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    m_mark = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_mark->setObjectName(QStringLiteral("lookedAt"));
    connect(m_mark, &QAbstractButton::clicked, this, &LookRow::marked);
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
}

void LookRow::setWords(kit::Icon icon, const QString &what, const QString &why, const QString &action)
{
    m_icon = icon;
    m_what->setText(what);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->setAccessibleDescription(what + QStringLiteral(". ") + why);
    update();
}

void LookRow::setMark(const QString &mark, bool wasSeen)
{
    m_wasSeen = wasSeen;
    m_what->setTone(wasSeen ? kit::Tone::Soft : kit::Tone::Ink);
    m_mark->setText(mark);
    m_mark->setVisible(!mark.isEmpty());
    m_mark->setAccessibleDescription(m_what->text());
    update();
}

void LookRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect box(0, (height() - kit::Tokens::icon) / 2, kit::Tokens::icon, kit::Tokens::icon);
    kit::paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_icon,
                   m_wasSeen                       ? kit::tokens().inkSoft
                   : m_icon == kit::Icon::Birthday ? kit::tokens().zar
                                                   : kit::tokens().care);
}

} // namespace muhr::today
