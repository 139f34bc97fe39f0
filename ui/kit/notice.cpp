// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/notice.h"

#include "ui/kit/button.h"
#include "ui/kit/mirrored.h"

#include <QBoxLayout>
#include <QPainter>

namespace muhr::kit {
namespace {

constexpr int iconSide = 22;
constexpr int textStart = 54;

QColor iconColour(PanelKind kind, const Tokens &t)
{
    switch (kind) {
    case PanelKind::Gold:
        return t.zar;
    case PanelKind::Care:
        return t.care;
    case PanelKind::Stop:
        return t.stop;
    case PanelKind::Firuza:
        return t.firuzaInk;
    case PanelKind::Surface:
    case PanelKind::Bare:
        return t.inkSoft;
    }
    Q_UNREACHABLE();
}

} // namespace

Notice::Notice(PanelKind kind, Icon icon, QWidget *parent) : CardPanel(kind, parent), m_icon(icon)
{
    m_what = new Label({}, Type::Bold, Tone::Ink, this);
    m_what->setWordWrap(true);
    m_meaning = new Label({}, Type::Body, Tone::Soft, this);
    m_meaning->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(m_what);
    words->addWidget(m_meaning);
    words->addStretch(1);
    m_row = new QHBoxLayout;
    m_row->setSpacing(16);
    // The icon is painted; an item of its width keeps its place free on the leading side.
    m_row->addSpacing(textStart - 17);
    m_row->addLayout(words, 1);
    body()->setContentsMargins(17, 14, 17, 14);
    body()->addLayout(m_row);
}

void Notice::setWords(const QString &what, const QString &meaning)
{
    m_what->setText(what);
    m_what->setVisible(!what.isEmpty());
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
}

void Notice::setAction(Button *button)
{
    delete m_action;
    m_action = button;
    if (button)
        m_row->addWidget(button, 0, Qt::AlignVCenter);
}

void Notice::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void Notice::paintEvent(QPaintEvent *event)
{
    CardPanel::paintEvent(event);
    QPainter painter(this);
    const QRect logical(18, (height() - iconSide) / 2, iconSide, iconSide);
    paintIcon(painter, mirrored(*this, logical), m_icon, iconColour(kind(), tokens()));
}

} // namespace muhr::kit
