// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/camera_view.h"

#include "ui/kit/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>

namespace muhr::kit {
namespace {

constexpr int iconSide = 18;
constexpr double pillHigh = 28;
constexpr double pillInset = 16;
constexpr double pillGap = 8;

} // namespace

CameraView::CameraView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void CameraView::setFrame(const QImage &frame)
{
    m_frame = frame;
    update();
}

void CameraView::setMirrored(bool mirrored)
{
    m_mirrored = mirrored;
    update();
}

void CameraView::setSeen(bool seen)
{
    if (seen == m_seen)
        return;
    m_seen = seen;
    update();
}

void CameraView::setLeadingPill(std::optional<Icon> icon, const QString &words)
{
    m_leading = {icon, words};
    // Painted, so nobody would hear it otherwise.
    if (!m_messageIcon)
        setAccessibleDescription(words);
    update();
}

void CameraView::setTrailingPill(std::optional<Icon> icon, const QString &words)
{
    m_trailing = {icon, words};
    update();
}

void CameraView::setMessage(Icon icon, const QString &what, const QString &wayOut)
{
    m_messageIcon = icon;
    m_what = what;
    m_wayOut = wayOut;
    setAccessibleName(what);
    setAccessibleDescription(wayOut);
    update();
}

void CameraView::clearMessage()
{
    m_messageIcon.reset();
    setAccessibleName({});
    setAccessibleDescription(m_leading.words);
    update();
}

QSize CameraView::sizeHint() const
{
    return {500, 520};
}

QSize CameraView::minimumSizeHint() const
{
    return {240, 240};
}

QRectF CameraView::targetBox() const
{
    const double high = std::min(height() * 0.75, width() * 0.57 * 1.38);
    const double wide = std::min(width() * 0.57, high / 1.38);
    QRectF box(0, 0, wide, high);
    box.moveCenter(QRectF(rect()).center() - QPointF(0, height() * 0.02));
    return box;
}

void CameraView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::corner, Tokens::corner);
    QRadialGradient lens(QPointF(width() / 2.0, height() * 0.3), std::max(width(), height()) * 0.8);
    lens.setColorAt(0, t.lensCentre);
    lens.setColorAt(1, t.lensEdge);
    painter.fillPath(shape, lens);

    if (!m_frame.isNull() && !m_messageIcon) {
        painter.save();
        painter.setClipPath(shape);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const double scale =
            std::max(static_cast<double>(width()) / m_frame.width(), static_cast<double>(height()) / m_frame.height());
        painter.translate(QRectF(rect()).center());
        painter.scale(m_mirrored ? -scale : scale, scale);
        painter.drawImage(QPointF(-m_frame.width() / 2.0, -m_frame.height() / 2.0), m_frame);
        painter.restore();
    }
    if (m_messageIcon) {
        paintMessage(painter);
    } else {
        const QRectF target = targetBox();
        painter.setBrush(Qt::NoBrush);
        QColor calm = t.onPill;
        calm.setAlphaF(0.35F);
        if (m_seen) {
            QColor halo = t.lensLight;
            halo.setAlphaF(0.35F);
            painter.setPen(QPen(halo, 7));
            painter.drawRoundedRect(target.adjusted(-4, -4, 4, 4), 28, 28);
        }
        painter.setPen(QPen(m_seen ? t.lensLight : calm, m_seen ? 3 : 2));
        painter.drawRoundedRect(target, 24, 24);
    }
    paintPill(painter, m_leading, true);
    paintPill(painter, m_trailing, false);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

double CameraView::wideOf(const Pill &pill)
{
    if (pill.words.isEmpty())
        return 0;
    const double words = QFontMetricsF(kit::font(Type::Body)).horizontalAdvance(pill.words) + 1;
    return (pill.icon ? iconSide + 7 : 0) + words + 24;
}

void CameraView::paintPill(QPainter &painter, const Pill &pill, bool leading) const
{
    if (pill.words.isEmpty())
        return;
    const Tokens &t = tokens();
    const QFont words = kit::font(Type::Body);
    const double forIcon = pill.icon ? iconSide + 7 : 0;
    // Where both have no room, the name of the camera is the less important one.
    const double room = width() - 2.0 * pillInset;
    const double wide = leading ? std::min(wideOf(pill), room)
                                : std::min(wideOf(pill), room - std::min(wideOf(m_leading), room) - pillGap);
    const double textWide = wide - forIcon - 24;
    if (textWide < 1)
        return;
    const double start = leading ? pillInset : width() - pillInset - wide;
    const QRectF logical(start, height() - pillInset - pillHigh, wide, pillHigh);
    const auto visual = [this](const QRectF &box) {
        return layoutDirection() == Qt::RightToLeft ? box.translated(width() - 2 * box.x() - box.width(), 0) : box;
    };
    QColor fill = t.pill;
    fill.setAlphaF(0.92F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(visual(logical), pillHigh / 2, pillHigh / 2);
    if (pill.icon) {
        paintIcon(painter, visual(QRectF(start + 11, logical.y() + (pillHigh - iconSide) / 2, iconSide, iconSide)),
                  *pill.icon, t.onPill);
    }
    painter.setFont(words);
    painter.setPen(t.onPill);
    painter.drawText(visual(QRectF(start + 12 + forIcon, logical.y(), textWide, pillHigh)),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip,
                     QFontMetricsF(words).elidedText(pill.words, Qt::ElideRight, textWide));
}

void CameraView::paintMessage(QPainter &painter) const
{
    const Tokens &t = tokens();
    // Icon, what is so and the way out stand in the middle together.
    constexpr double icon = 40;
    constexpr double gap = 10;
    const QRectF middle = QRectF(rect()).adjusted(24, 0, -24, 0);
    const int flags = static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap;
    const QFont strong = kit::font(Type::Strong);
    const QFont body = kit::font(Type::Body);
    const double whatHigh = QFontMetricsF(strong).boundingRect(middle, flags, m_what).height();
    const double wayHigh = QFontMetricsF(body).boundingRect(middle, flags, m_wayOut).height();
    double y = middle.center().y() - (icon + gap + whatHigh + 4 + wayHigh) / 2;
    paintIcon(painter, QRectF(middle.center().x() - icon / 2, y, icon, icon), *m_messageIcon, t.onPill);
    y += icon + gap;
    painter.setPen(t.onPill);
    painter.setFont(strong);
    painter.drawText(QRectF(middle.x(), y, middle.width(), whatHigh), flags | Qt::TextDontClip, m_what);
    y += whatHigh + 4;
    painter.setFont(body);
    painter.drawText(QRectF(middle.x(), y, middle.width(), wayHigh), flags | Qt::TextDontClip, m_wayOut);
}

} // namespace muhr::kit
