// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card_panel.h"

#include "ui/kit/label.h"

#include <QBoxLayout>
#include <QPainter>

namespace muhr::kit {
namespace {

struct Look
{
    QColor fill;
    QColor edge;
};

Look lookOf(PanelKind kind, const Tokens &t)
{
    switch (kind) {
    case PanelKind::Surface:
        return {t.surface, t.line};
    case PanelKind::Firuza:
        return {t.firuzaTint, t.firuzaTint};
    case PanelKind::Gold:
        return {t.zarTint, t.zarTint};
    case PanelKind::Care:
        return {t.careTint, t.careTint};
    case PanelKind::Stop:
        return {t.stopTint, t.stopTint};
    case PanelKind::Bare:
        return {Qt::transparent, Qt::transparent};
    }
    Q_UNREACHABLE();
}

} // namespace

CardPanel::CardPanel(PanelKind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(20, 18, 20, 18);
    m_body->setSpacing(12);
    m_head = new QWidget(this);
    m_headRow = new QHBoxLayout(m_head);
    m_headRow->setContentsMargins(0, 0, 0, 4);
    m_title = new Label({}, Type::Strong, Tone::Ink, m_head);
    m_headRow->addWidget(m_title);
    m_headRow->addStretch(1);
    m_body->addWidget(m_head);
    m_head->hide();
}

void CardPanel::setKind(PanelKind kind)
{
    m_kind = kind;
    update();
}

void CardPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
}

void CardPanel::addBesideTitle(QWidget *widget)
{
    m_headRow->addWidget(widget);
}

void CardPanel::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_kind, tokens());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.edge, 1));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::corner, Tokens::corner);
}

} // namespace muhr::kit
