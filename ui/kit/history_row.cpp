// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/history_row.h"

#include "ui/kit/mirrored.h"

#include <QBoxLayout>
#include <QPainter>

namespace muhr::kit {
namespace {

constexpr int whenWide = 104;
constexpr int dot = 9;

} // namespace

HistoryRow::HistoryRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(12);
    m_when = new Label({}, Type::Body, Tone::Soft, this);
    m_what = new Label({}, Type::Body, Tone::Ink, this);
    m_who = new Label({}, Type::Body, Tone::Soft, this);
    m_held = new Label({}, Type::Bold, Tone::Ink, this);
    m_when->setElided(true);
    m_when->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_when->setFixedWidth(whenWide);
    m_what->setElided(true);
    m_who->setElided(true);
    m_held->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_when);
    row->addSpacing(dot + 8);
    row->addWidget(m_what, 5);
    row->addWidget(m_who, 2);
    row->addWidget(m_held, 0);
}

void HistoryRow::setEntry(const QString &when, Tone mark, const QString &what, const QString &who, const QString &held)
{
    m_mark = mark;
    m_when->setText(when);
    m_what->setText(what);
    m_who->setText(who);
    m_held->setText(held);
    m_held->setMinimumWidth(110);
    setAccessibleName(what);
    update();
}

void HistoryRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Tokens &t = tokens();
    painter.setBrush(m_mark == Tone::Gold ? t.zar : m_mark == Tone::Firuza ? t.firuza : toneColour(t, m_mark));
    const QRect logical(whenWide + 9, (height() - dot) / 2, dot, dot);
    painter.drawEllipse(mirrored(*this, logical));
}

} // namespace muhr::kit
