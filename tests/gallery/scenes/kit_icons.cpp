// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace muhr::gallery {
namespace {

/// Every icon of the family, in a grid.
class Sheet : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(kit::font(kit::Type::Small));
        const int across = 10;
        const int cell = width() / across;
        int at = 0;
        for (const kit::Icon icon : kit::allIcons()) {
            const QRect box(at % across * cell, at / across * 104, cell, 104);
            kit::paintIcon(painter, QRectF(box.center().x() - 18, box.y() + 24, 36, 36), icon, kit::tokens().ink);
            painter.setPen(kit::tokens().inkSoft);
            painter.drawText(box.adjusted(0, 70, 0, 0), Qt::AlignHCenter, kit::iconName(icon));
            ++at;
        }
    }
};

} // namespace

namespace scenes {

const Scene &kitIcons()
{
    static const Scene scene{"kit_icons", [] { return std::make_unique<Sheet>(); }};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
