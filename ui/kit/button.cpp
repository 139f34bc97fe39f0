// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/key_cap.h"
#include "ui/kit/mirrored.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QShortcut>

#include <algorithm>

namespace muhr::kit {
namespace {

struct Look
{
    QColor fill;
    QColor edge;
    QColor words;
};

Look lookOf(ButtonKind kind, const Tokens &t)
{
    switch (kind) {
    case ButtonKind::Primary:
        return {t.firuza, t.firuza, t.onFiruza};
    case ButtonKind::Quiet:
        return {t.surface, t.outline, t.ink};
    case ButtonKind::Gold:
        return {t.zar, t.zar, t.onZar};
    case ButtonKind::Danger:
        return {t.stop, t.stop, t.onStop};
    case ButtonKind::Link:
        return {Qt::transparent, Qt::transparent, t.firuzaInk};
    case ButtonKind::Dashed:
        return {t.surface, t.outline, t.firuzaInk};
    }
    Q_UNREACHABLE();
}

constexpr int between = 10;
constexpr int iconSide = 18;

} // namespace

Button::Button(ButtonKind kind, const QString &text, QWidget *parent) : QPushButton(text, parent), m_kind(kind)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAutoDefault(false);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setKey(const QKeySequence &key)
{
    m_key = key;
    if (!m_shortcut) {
        // Not the button's own shortcut: that one is lost with every new text and clicks a tenth of a second late.
        m_shortcut = new QShortcut(this);
        m_shortcut->setAutoRepeat(false);
        connect(m_shortcut, &QShortcut::activated, this, &QAbstractButton::click);
    }
    m_shortcut->setKey(key);
    updateGeometry();
    update();
}

void Button::drawKey(const QKeySequence &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void Button::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
    update();
}

void Button::setLeadingIcon(std::optional<Icon> icon)
{
    m_leading = icon;
    updateGeometry();
    update();
}

void Button::setTrailingIcon(std::optional<Icon> icon)
{
    m_trailing = icon;
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    int wide = QFontMetrics(words()).horizontalAdvance(text()) + 2 * padding() + 1;
    if (!m_key.isEmpty())
        wide += between + static_cast<int>(keyCapSize(keyText()).width());
    if (m_leading)
        wide += between + iconSide;
    if (m_trailing)
        wide += between + iconSide;
    const int high = m_kind == ButtonKind::Link ? 24 : m_large ? Tokens::controlLarge : Tokens::control;
    return {wide, high};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

void Button::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    Look look = lookOf(m_kind, t);
    const bool filled = m_kind == ButtonKind::Primary || m_kind == ButtonKind::Gold || m_kind == ButtonKind::Danger;
    if (!isEnabled()) {
        look.words = mixed(t.ink, t.paper, 0.45);
        look.fill = filled ? t.line : look.fill;
        look.edge = filled ? t.line : look.edge;
    } else if (isDown() || underMouse()) {
        const double share = isDown() ? 0.86 : 0.93;
        look.fill = filled ? mixed(look.fill, t.ink, share) : m_kind == ButtonKind::Link ? look.fill : t.paper;
    }

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_kind != ButtonKind::Link) {
        painter.setPen(QPen(look.edge, 1, m_kind == ButtonKind::Dashed ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(look.fill);
        painter.drawRoundedRect(box, Tokens::corner, Tokens::corner);
    }
    if (focusShown(*this)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(filled ? look.words : t.firuza, filled ? 1 : 2));
        const double inset = filled ? 3 : 1;
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), Tokens::corner - inset,
                                Tokens::corner - inset);
    }

    // Icon, words, icon and key stand together in the middle, from the leading side.
    const int room = width() - (sizeHint().width() - 2 * padding());
    int along = m_kind == ButtonKind::Link ? 0 : room / 2;
    const auto place = [&](int wide, int high) {
        const QRect logical(along, (height() - high) / 2, wide, high);
        along += wide + between;
        return mirrored(*this, logical);
    };
    if (m_leading)
        paintIcon(painter, place(iconSide, iconSide), *m_leading, look.words);
    painter.setFont(words());
    painter.setPen(look.words);
    painter.drawText(place(QFontMetrics(words()).horizontalAdvance(text()) + 1, height()),
                     Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextDontClip, text());
    if (m_trailing)
        paintIcon(painter, place(iconSide, iconSide), *m_trailing, look.words);
    if (!m_key.isEmpty()) {
        const QSize cap = keyCapSize(keyText()).toSize();
        paintKeyCap(painter, place(cap.width(), cap.height()), keyText(), look.words);
    }
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QPushButton::event(event);
}

QFont Button::words() const
{
    return kit::font(m_large ? Type::Strong : Type::Bold);
}

QString Button::keyText() const
{
    return m_key.toString(QKeySequence::PortableText).replace(QLatin1Char('+'), QLatin1Char(' '));
}

int Button::padding() const
{
    return m_kind == ButtonKind::Link ? 0 : m_large ? 18 : 16;
}

} // namespace muhr::kit
