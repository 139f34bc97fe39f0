// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/empty_state.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/seal_painter.h"

#include <QBoxLayout>
#include <QPainter>

namespace muhr::kit {

/// A pale seal with the icon on it.
class EmptyState::Picture : public QWidget
{
public:
    Picture(Icon icon, QWidget *parent) : QWidget(parent), m_icon(icon) { setFixedSize(112, 112); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF centre = QRectF(rect()).center();
        painter.setPen(QPen(mixed(t.firuza, t.firuzaTint, 0.25), 1.5));
        painter.setBrush(t.firuzaTint);
        painter.drawPath(sealPath(centre, 54));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(sealPath(centre, 42));
        paintIcon(painter, QRectF(centre - QPointF(18, 18), QSizeF(36, 36)), m_icon, t.firuzaInk);
    }

private:
    Icon m_icon;
};

EmptyState::EmptyState(Icon picture, const QString &sentence, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(new Picture(picture, this), 0, Qt::AlignHCenter);
    column->addSpacing(12);
    m_sentence = new Label(sentence, Type::Section, Tone::Ink, this);
    m_hint = new Label({}, Type::Reading, Tone::Soft, this);
    for (Label *label : {m_sentence, m_hint}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    m_hint->hide();
    column->addStretch(3);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

Button *EmptyState::setAction(const QString &words)
{
    if (!m_action) {
        m_action = new Button(ButtonKind::Primary, words, this);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertSpacing(column->count() - 1, 12);
        column->insertWidget(column->count() - 1, m_action, 0, Qt::AlignHCenter);
    }
    m_action->setText(words);
    return m_action;
}

} // namespace muhr::kit
