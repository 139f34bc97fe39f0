// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/choice_card.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/label.h"
#include "ui/kit/mirrored.h"

#include <QBoxLayout>
#include <QPainter>

namespace muhr::kit {
namespace {

constexpr int edge = 13;
constexpr int lowest = 56;

} // namespace

ChoiceCard::ChoiceCard(std::optional<Icon> icon, const QString &title, const QString &note, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(note);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // A layout asks the layout inside for its height, and not this class.
    setMinimumHeight(lowest);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, icon ? 16 + 24 + 10 : 16, edge, 16);
    column->setSpacing(2);
    auto *words = new Label(title, Type::Strong, Tone::Ink, this);
    auto *below = new Label(note, Type::Body, Tone::Soft, this);
    below->setVisible(!note.isEmpty());
    for (Label *label : {words, below}) {
        label->setWordWrap(true);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(label);
    }
    column->addStretch(1);
}

QSize ChoiceCard::sizeHint() const
{
    return {176, std::max(72, layout()->heightForWidth(176))};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {std::max(96, layout()->minimumSize().width()), lowest};
}

int ChoiceCard::heightForWidth(int width) const
{
    return std::max(lowest, layout()->heightForWidth(width));
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || focusShown(*this);
    painter.setPen(QPen(strong ? t.firuza : underMouse() ? t.outline : t.line, strong ? 2 : 1));
    painter.setBrush(isChecked() ? t.firuzaTint : t.surface);
    const double inset = strong ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Tokens::corner, Tokens::corner);
    const auto visual = [this](const QRect &logical) { return mirrored(*this, logical); };
    if (m_icon)
        paintIcon(painter, visual(QRect(edge, 16, 24, 24)), *m_icon, isChecked() ? t.firuzaInk : t.inkSoft);
    if (isChecked())
        paintIcon(painter, visual(QRect(width() - 18 - edge, 16, 18, 18)), Icon::Check, t.firuzaInk);
}

} // namespace muhr::kit
