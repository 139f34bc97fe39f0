// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page.h"

#include "ui/kit/label.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace muhr::kit {

Page::Page(Body body, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    m_head = new QWidget(this);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(28, 24, 28, 0);
    head->setSpacing(12);
    m_title = new Label({}, Type::Page, Tone::Ink, m_head);
    m_note = new Label({}, Type::Body, Tone::Soft, m_head);
    m_beside = new QHBoxLayout;
    m_beside->setSpacing(8);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(12);
    head->addWidget(m_title);
    head->addLayout(m_beside);
    head->addWidget(m_note);
    head->addStretch(1);
    head->addLayout(m_actions);
    m_head->hide();
    m_note->hide();
    column->addWidget(m_head);

    QWidget *inside = new QWidget;
    m_body = new QVBoxLayout(inside);
    m_body->setContentsMargins(28, 22, 28, 24);
    m_body->setSpacing(16);
    if (body == Body::Scrolls) {
        auto *area = new QScrollArea(this);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setWidget(inside);
        inside->setAutoFillBackground(false);
        area->viewport()->setAutoFillBackground(false);
        column->addWidget(area, 1);
    } else {
        column->addWidget(inside, 1);
    }
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    m_body->setContentsMargins(28, title.isEmpty() ? 22 : 16, 28, 24);
}

void Page::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Page::addBesideTitle(QWidget *widget)
{
    m_beside->addWidget(widget);
}

void Page::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}

} // namespace muhr::kit
