// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/person_tile.h"

#include "ui/kit/avatar.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace muhr::kit {
namespace {

constexpr int face = 72;
constexpr int top = 20;
constexpr int edge = 12;

} // namespace

PersonTile::PersonTile(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PersonTile::setPerson(const QString &name, const QString &note)
{
    setText(name);
    m_note = note;
    setAccessibleName(name);
    setAccessibleDescription(note);
    setToolTip(name);
    update();
}

QSize PersonTile::sizeHint() const
{
    return {176, 184};
}

void PersonTile::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = focusShown(*this) || (isDown() && isEnabled());
    painter.setPen(QPen(strong ? t.firuza : underMouse() && isEnabled() ? t.outline : t.line, strong ? 2 : 1));
    painter.setBrush(isEnabled() ? t.surface : t.paper);
    const double inset = strong ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Tokens::corner, Tokens::corner);
    paintAvatar(painter, QRect((width() - face) / 2, top, face, face), text(), isEnabled() ? t.firuzaTint : t.line);
    const auto line = [&](const QString &words, Type type, const QColor &colour, int at) {
        painter.setFont(kit::font(type));
        painter.setPen(colour);
        const QRect box(edge, at, width() - 2 * edge, QFontMetrics(painter.font()).height() + 2);
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip,
                         QFontMetrics(painter.font()).elidedText(words, Qt::ElideRight, box.width()));
        return box.bottom() + 2;
    };
    const int below = line(text(), Type::Strong, isEnabled() ? t.ink : t.inkSoft, top + face + 12);
    line(m_note, Type::Body, t.inkSoft, below);
}

} // namespace muhr::kit
