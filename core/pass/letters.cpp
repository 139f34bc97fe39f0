// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/letters.h"

#include <QTransform>

#include <algorithm>

namespace muhr::pass {
namespace {

QFont family(base::Language language)
{
    QFont font;
    const QString latin = QStringLiteral("Noto Sans");
    const QString arabic = QStringLiteral("Noto Sans Arabic");
    const QString last = QStringLiteral("DejaVu Sans");
    font.setFamilies(base::isRightToLeft(language) ? QStringList{arabic, latin, last}
                                                   : QStringList{latin, arabic, last});
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QFont letters(base::Language language, double millimetres, QFont::Weight weight)
{
    QFont font = family(language);
    font.setWeight(weight);
    // A painter of sheets counts a hundred units a millimetre, for a font's size is a whole number.
    font.setPixelSize(std::max(1, static_cast<int>(millimetres * 100)));
    return font;
}

QPainterPath letterShape(const QString &text, const QRectF &box)
{
    QFont font = family(base::Language::English);
    font.setWeight(QFont::Bold);
    font.setPixelSize(200);
    QPainterPath path;
    path.addText(0, 0, font, text);
    const QRectF drawn = path.boundingRect();
    if (drawn.isEmpty())
        return {};
    const double scale = std::min(box.width() / drawn.width(), box.height() / drawn.height());
    QTransform place;
    place.translate(box.center().x(), box.center().y());
    place.scale(scale, scale);
    place.translate(-drawn.center().x(), -drawn.center().y());
    return place.map(path);
}

} // namespace muhr::pass
