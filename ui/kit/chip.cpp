// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chip.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/mirrored.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace muhr::kit {
namespace {

struct Look
{
    QColor fill;
    QColor edge;
    QColor words;
};

Look lookOf(ChipKind kind, const Tokens &t)
{
    switch (kind) {
    case ChipKind::Plain:
        return {t.paper, t.line, t.inkSoft};
    case ChipKind::Tint:
        return {t.firuzaTint, t.firuzaTint, t.firuzaInk};
    case ChipKind::Gold:
        return {t.zarTint, t.zarTint, t.zarInk};
    case ChipKind::Round:
        return {t.surface, t.line, t.ink};
    }
    Q_UNREACHABLE();
}

constexpr int iconSide = 16;
constexpr int iconGap = 8;
constexpr int asideGap = 7;

} // namespace

Chip::Chip(ChipKind kind, const QString &text, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setPickable(false);
}

void Chip::setKind(ChipKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Chip::setLeadingIcon(std::optional<Icon> icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Chip::setAside(const QString &text)
{
    m_aside = text;
    updateGeometry();
    update();
}

void Chip::setPickable(bool pickable)
{
    m_pickable = pickable;
    setFocusPolicy(pickable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !pickable);
    setCursor(pickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize Chip::sizeHint() const
{
    const bool round = m_kind == ChipKind::Round;
    int wide = QFontMetrics(kit::font(Type::Bold)).horizontalAdvance(text()) + (round ? 26 : 22);
    if (m_icon)
        wide += iconSide + iconGap;
    if (!m_aside.isEmpty())
        wide += asideGap + QFontMetrics(kit::font(Type::Body)).horizontalAdvance(m_aside);
    return {wide, round ? 30 : 28};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    Look look = lookOf(isCheckable() && isChecked() ? ChipKind::Tint : m_kind, t);
    if (m_pickable && underMouse() && !isChecked())
        look.edge = t.outline;
    if (!isEnabled())
        look.words = mixed(look.words, look.fill, 0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(focusShown(*this) ? QPen(t.firuza, 2) : QPen(look.edge, 1));
    painter.setBrush(look.fill);
    const double corner = m_kind == ChipKind::Round ? height() / 2.0 : 7;
    const double inset = focusShown(*this) ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);

    int along = (width() - sizeHint().width()) / 2 + (m_kind == ChipKind::Round ? 13 : 11);
    const auto place = [&](int wide, int high, int gap) {
        const QRect logical(along, (height() - high) / 2, wide, high);
        along += wide + gap;
        return mirrored(*this, logical);
    };
    if (m_icon)
        paintIcon(painter, place(iconSide, iconSide, iconGap), *m_icon, look.words);
    painter.setFont(kit::font(Type::Bold));
    painter.setPen(look.words);
    const int wide = QFontMetrics(painter.font()).horizontalAdvance(text());
    painter.drawText(place(wide, height(), asideGap), Qt::AlignCenter | Qt::TextDontClip, text());
    if (!m_aside.isEmpty()) {
        painter.setFont(kit::font(Type::Body));
        painter.setPen(t.inkSoft);
        painter.drawText(place(QFontMetrics(painter.font()).horizontalAdvance(m_aside), height(), 0),
                         Qt::AlignCenter | Qt::TextDontClip, m_aside);
    }
}

} // namespace muhr::kit
