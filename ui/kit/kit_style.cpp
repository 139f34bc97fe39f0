// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/kit_style.h"

#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

namespace muhr::kit {
namespace {

constexpr int indicator = 18;

void paintIndicator(QPainter &painter, const QStyleOption &option, double corner)
{
    const Tokens &t = tokens();
    const bool on = option.state & QStyle::State_On;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on || focused ? t.firuza : enabled ? t.inkSoft : t.outline, focused ? 2 : 1));
    painter.setBrush(on ? t.firuza : t.surface);
    painter.drawRoundedRect(box, corner, corner);
}

} // namespace

KitStyle::KitStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void KitStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Tokens &t = tokens();
    // Only three of Qt's elements are drawn here.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wswitch-enum"
    switch (element) {
    case PE_IndicatorCheckBox:
        painter->save();
        paintIndicator(*painter, *option, 5);
        if (option->state & State_On)
            paintIcon(*painter, QRectF(option->rect).adjusted(2, 2, -2, -2), Icon::Check, t.onFiruza);
        painter->restore();
        return;
    case PE_IndicatorRadioButton:
        painter->save();
        paintIndicator(*painter, *option, indicator / 2.0);
        if (option->state & State_On) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.onFiruza);
            painter->drawEllipse(QRectF(option->rect).center(), 3.5, 3.5);
        }
        painter->restore();
        return;
    case PE_FrameFocusRect:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
#pragma GCC diagnostic pop
}

void KitStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (control != CC_ComboBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Tokens &t = tokens();
    const bool enabled = option->state & State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->state & State_HasFocus ? t.firuza : t.outline, 1));
    painter->setBrush(enabled ? t.surface : t.paper);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::corner, Tokens::corner);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(arrow).center());
    paintIcon(*painter, box, Icon::Down, enabled ? t.inkSoft : t.outline);
    painter->restore();
}

QSize KitStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                 const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox) {
        size.setHeight(Tokens::control);
        size.rwidth() += 24;
    }
    return size;
}

QRect KitStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                               const QWidget *widget) const
{
    if (control != CC_ComboBox || (part != SC_ComboBoxEditField && part != SC_ComboBoxArrow))
        return QProxyStyle::subControlRect(control, option, part, widget);
    const int arrow = 32;
    const QRect whole = option->rect;
    const QRect words(whole.x() + 10, whole.y(), whole.width() - 10 - arrow, whole.height());
    const QRect point(whole.x() + whole.width() - arrow, whole.y(), arrow, whole.height());
    return visualRect(option->direction, whole, part == SC_ComboBoxArrow ? point : words);
}

int KitStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const bool box = metric == PM_IndicatorWidth || metric == PM_IndicatorHeight;
    const bool point = metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight;
    if (box || point)
        return indicator;
    if (metric == PM_CheckBoxLabelSpacing || metric == PM_RadioButtonLabelSpacing)
        return 10;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace muhr::kit
