// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/blank_choice.h"

#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QMenu>
#include <QPainter>

namespace muhr::kit {

BlankChoice::BlankChoice(std::vector<std::pair<QString, QString>> choices, const QString &id, QWidget *parent)
    : QAbstractButton(parent), m_choices(std::move(choices))
{
    setCursor(Qt::PointingHandCursor);
    setChosen(id);
    connect(this, &QAbstractButton::clicked, this, &BlankChoice::open);
}

void BlankChoice::setChosen(const QString &id)
{
    m_id = id;
    for (const auto &[key, words] : m_choices) {
        if (key == id)
            setText(words);
    }
    updateGeometry();
    update();
}

QSize BlankChoice::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 8, metrics.height()};
}

void BlankChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokens().firuzaInk);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextDontClip, text());
}

void BlankChoice::open()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[id, words] : m_choices) {
        QAction *action = menu->addAction(words);
        connect(action, &QAction::triggered, this, [this, id = id] {
            setChosen(id);
            emit picked(id);
        });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace muhr::kit
