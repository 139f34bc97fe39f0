// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tile.h"

#include <QBoxLayout>

namespace muhr::kit {

Tile::Tile(QWidget *parent) : CardPanel(PanelKind::Surface, parent)
{
    m_what = new Label({}, Type::Body, Tone::Soft, this);
    m_number = new Label({}, Type::Page, Tone::Ink, this);
    m_meaning = new Label({}, Type::Body, Tone::Soft, this);
    m_meaning->setWordWrap(true);
    body()->setContentsMargins(18, 16, 18, 16);
    body()->setSpacing(2);
    body()->addWidget(m_what);
    body()->addWidget(m_number);
    body()->addWidget(m_meaning);
    body()->addStretch(1);
}

void Tile::setFigure(const QString &what, const QString &number)
{
    m_what->setText(what);
    m_number->setText(number);
}

void Tile::setMeaning(const QString &sentence, Tone tone)
{
    m_meaning->setTone(tone);
    m_meaning->setText(sentence);
}

} // namespace muhr::kit
