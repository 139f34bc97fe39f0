// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/hairline.h"

#include "ui/kit/theme.h"

#include <QPainter>

namespace muhr::kit {

Hairline::Hairline(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().line);
}

} // namespace muhr::kit
