// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QFont>
#include <QPainterPath>
#include <QRectF>
#include <QString>

namespace muhr::pass {

/// The letters of cards and sheets: Noto Sans with its Arabic sister, which leads in Persian.
QFont letters(base::Language language, double millimetres, QFont::Weight weight = QFont::Normal);

/// A short text as a shape, as large as fits into the box, in its middle.
QPainterPath letterShape(const QString &text, const QRectF &box);

} // namespace muhr::pass
