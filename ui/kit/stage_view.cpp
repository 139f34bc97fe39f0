// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/stage_view.h"

#include "ui/kit/icon.h"
#include "ui/kit/seal_painter.h"
#include "ui/kit/stage_tokens.h"
#include "ui/kit/theme.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace muhr::kit {
namespace {

/// Sizes are of a screen so high, and grow and shrink with it.
constexpr double drawnHigh = 800;
constexpr double titleSize = 60;
constexpr double lineSize = 26;
constexpr double shopSize = 22;
constexpr double sealSize = 78;
constexpr double leastScale = 0.35;

bool readsBackwards(base::Language language)
{
    return base::isRightToLeft(language);
}

} // namespace

/// Where everything lies at one scale.
struct StageView::Plan
{
    double scale = 1;
    QRectF picture;
    QRectF shop;
    QRectF title;
    QRectF figure;
    QRectF line;
    QPointF seals;
    LadderPlan ladder;
    bool fits = true;
};

StageView::StageView(QWidget *parent) : QWidget(parent), m_animation(new QVariantAnimation(this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_animation->setStartValue(0.0);
    m_animation->setKeyValueAt(0.45, 1.0);
    m_animation->setEndValue(0.0);
    m_animation->setEasingCurve(QEasingCurve::OutQuad);
    connect(m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_press = value.toDouble();
        update();
    });
}

void StageView::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    QStringList words{content.title, content.figure, content.line};
    words.removeAll(QString());
    setAccessibleName(words.join(QLatin1Char('\n')));
    update();
}

void StageView::press()
{
    m_animation->stop();
    m_press = 0;
    if (const int ms = motionMs(Tokens::pressMs); ms > 0) {
        m_animation->setDuration(ms);
        m_animation->start();
    }
    update();
}

QFont StageView::fontAt(int pixels, bool isBold) const
{
    QFont result = fontOf(isBold ? Type::Bold : Type::Body, m_content.language);
    result.setPixelSize(std::max(8, pixels));
    return result;
}

StageView::Plan StageView::plan(double scale) const
{
    Plan plan;
    plan.scale = scale;
    const bool isBackwards = readsBackwards(m_content.language);
    const double w = width();
    const double h = height();
    const double edge = std::min(w, h) * 0.12;
    const double side = std::min({h - 2 * edge, w * 0.36, 640.0});
    const double gap = w * 0.07;
    const double left = isBackwards ? w - edge * 0.8 - side : edge * 0.8;
    plan.picture = QRectF(left, (h - side) / 2, side, side);
    const double wordsWide = w - edge * 1.6 - side - gap;
    const double wordsLeft = isBackwards ? edge * 0.8 : left + side + gap;

    const auto measured = [&](const QString &text, double size, bool isBold) {
        if (text.isEmpty())
            return QSizeF();
        const QFontMetricsF metrics(fontAt(int(std::lround(size * scale)), isBold));
        const QRectF box = metrics.boundingRect(QRectF(0, 0, wordsWide, 10'000), Qt::TextWordWrap, text);
        // A single word that is too long for its line stands out of it.
        plan.fits = plan.fits && box.width() <= wordsWide + 1;
        return QSizeF(wordsWide, std::ceil(box.height()));
    };
    const QSizeF title = measured(m_content.title, titleSize, true);
    const QSizeF figure = measured(m_content.figure, titleSize, true);
    const QSizeF line = measured(m_content.line, lineSize, false);
    if (m_content.ladder.goal > 0)
        plan.ladder = planLadder(m_content.ladder.goal, wordsWide, sealSize * scale, 8 * scale,
                                 isBackwards ? Qt::RightToLeft : Qt::LeftToRight);
    const double pause = 34 * scale;
    double high = title.height() + figure.height();
    high += m_content.ladder.goal > 0 ? plan.ladder.height + pause : 0;
    high += m_content.line.isEmpty() ? 0 : line.height() + pause;
    plan.fits = plan.fits && high <= h - 2 * edge;
    double y = (h - high) / 2;
    plan.title = QRectF(QPointF(wordsLeft, y), title);
    y += title.height();
    plan.figure = QRectF(QPointF(wordsLeft, y), figure);
    y += figure.height();
    if (m_content.ladder.goal > 0) {
        y += pause;
        plan.seals = QPointF(wordsLeft, y);
        y += plan.ladder.height;
    }
    y += pause;
    plan.line = QRectF(QPointF(wordsLeft, y), line);
    plan.shop = QRectF(edge * 0.8, edge * 0.3, w - edge * 1.6, shopSize * 1.8);
    return plan;
}

StageView::Plan StageView::fittingPlan() const
{
    double scale = std::min(height() / drawnHigh, width() / 1280.0);
    Plan fitting = plan(scale);
    while (!fitting.fits && scale > leastScale) {
        scale *= 0.94;
        fitting = plan(scale);
    }
    return fitting;
}

void StageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const StageTokens &t = stageTokens(currentTheme());
    QLinearGradient ground(0, 0, width() * 0.25, height());
    ground.setColorAt(0, t.top);
    ground.setColorAt(1, t.end);
    painter.fillRect(rect(), ground);

    const Plan now = fittingPlan();
    paintPicture(painter, now.picture);
    const bool isBackwards = readsBackwards(m_content.language);
    painter.setLayoutDirection(isBackwards ? Qt::RightToLeft : Qt::LeftToRight);
    const auto write = [&](const QRectF &box, const QString &text, double size, bool isBold, const QColor &ink) {
        painter.setFont(fontAt(int(std::lround(size)), isBold));
        painter.setPen(ink);
        painter.drawText(box, int(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextDontClip, text);
    };
    const double scale = now.scale;
    write(now.shop, m_content.shop, shopSize * std::min(1.0, height() / drawnHigh), true, t.inkSoft);
    write(now.title, m_content.title, titleSize * scale, true, t.ink);
    write(now.figure, m_content.figure, titleSize * scale, true, t.ink);
    write(now.line, m_content.line, lineSize * scale, false, t.inkSoft);
    paintSeals(painter, now);
}

void StageView::paintSeals(QPainter &painter, const Plan &plan) const
{
    const StageTokens &t = stageTokens(currentTheme());
    for (int number = 1; number <= m_content.ladder.goal; ++number) {
        QRectF box = plan.ladder.boxes[static_cast<std::size_t>(number - 1)].translated(plan.seals);
        const SealState state = sealAt(m_content.ladder, number);
        if (number == m_content.ladder.given) {
            const double in = box.width() * 0.07 * m_press;
            box.adjust(in, in, -in, -in);
        }
        paintCardSeal(painter, box, state, t.ink, t.zar);
        if (state == SealState::Reward || state == SealState::RewardReached) {
            const double side = box.width() * 0.46;
            paintIcon(painter, QRectF(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), Icon::Gift,
                      t.end);
        } else if (state == SealState::Newest) {
            // The fine inner line of a seal just given.
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(t.top, std::max(1.5, box.width() / 34)));
            painter.drawPath(sealPath(box.center(), box.width() * 0.31));
        }
    }
}

void StageView::paintPicture(QPainter &painter, const QRectF &box) const
{
    const StageTokens &t = stageTokens(currentTheme());
    painter.setPen(QPen(mixed(t.ink, t.top, 0.45), 3));
    painter.setBrush(t.deep);
    painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), box.width() * 0.09, box.width() * 0.09);
    if (m_content.picture == Picture::HoldPhone)
        return paintPhone(painter, box);
    const auto badge = [&](const QColor &fill, Icon icon, const QColor &ink) {
        const double radius = box.width() * 0.3;
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPath(sealPath(box.center(), radius));
        const double side = radius * 0.92;
        paintIcon(painter, QRectF(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), icon, ink);
    };
    switch (m_content.picture) {
    case Picture::HoldPhone:
        break;
    case Picture::Seal:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.ink);
        painter.drawPath(sealPath(box.center(), box.width() * 0.3));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.top, box.width() * 0.012));
        painter.drawPath(sealPath(box.center(), box.width() * 0.19));
        break;
    case Picture::Check:
        badge(t.ink, Icon::Check, t.end);
        break;
    case Picture::Gift:
        badge(t.zar, Icon::Gift, t.end);
        break;
    case Picture::Wait:
        badge(mixed(t.ink, t.deep, 0.22), Icon::Clock, t.ink);
        break;
    case Picture::Help:
        badge(mixed(t.ink, t.deep, 0.22), Icon::Counter, t.ink);
        break;
    }
}

void StageView::paintPhone(QPainter &painter, const QRectF &box) const
{
    const StageTokens &t = stageTokens(currentTheme());
    const double unit = box.width() / 100;
    const QPointF centre = box.center();
    const QColor soft = mixed(t.ink, t.deep, 0.82);
    // The eye that looks, above.
    const QPointF eye(centre.x(), box.top() + unit * 12);
    painter.setPen(QPen(soft, unit * 0.9));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(eye, unit * 4.4, unit * 4.4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawEllipse(eye, unit * 1.8, unit * 1.8);
    // What it sees of the phone.
    QPainterPath sight(eye + QPointF(-unit * 3, unit * 6));
    sight.lineTo(centre.x() - unit * 19, box.top() + unit * 27);
    sight.lineTo(centre.x() + unit * 19, box.top() + unit * 27);
    sight.lineTo(eye + QPointF(unit * 3, unit * 6));
    QLinearGradient light(eye, QPointF(centre.x(), box.top() + unit * 27));
    QColor bright = t.ink;
    bright.setAlphaF(0.26F);
    light.setColorAt(0, bright);
    bright.setAlphaF(0.04F);
    light.setColorAt(1, bright);
    painter.setBrush(light);
    painter.drawPath(sight);

    const QRectF phone(centre.x() - unit * 20, box.top() + unit * 27, unit * 40, unit * 63);
    painter.setPen(QPen(soft, unit * 1));
    painter.setBrush(mixed(t.ink, t.deep, 0.06));
    painter.drawRoundedRect(phone, unit * 6, unit * 6);
    painter.setPen(QPen(soft, unit * 1, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(centre.x() - unit * 5, phone.bottom() - unit * 4),
                     QPointF(centre.x() + unit * 5, phone.bottom() - unit * 4));
    // On it a card with its code.
    const QRectF code(centre.x() - unit * 13, phone.top() + unit * 15, unit * 26, unit * 26);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.ink);
    painter.drawRoundedRect(code, unit * 2, unit * 2);
    paintIcon(painter, code.adjusted(unit * 1.5, unit * 1.5, -unit * 1.5, -unit * 1.5), Icon::QrCode, t.end);
}

} // namespace muhr::kit
