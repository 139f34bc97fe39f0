// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace muhr::kit {

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int wide = 0;
    int high = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        wide += item->sizeHint().width() + (wide > 0 ? m_gap : 0);
        high = std::max(high, item->sizeHint().height());
    }
    return {wide, high};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    int along = 0;
    int y = rect.y();
    int high = 0;
    const auto finish = [&] {
        for (auto &[item, box] : line) {
            // Lower ones stand in the middle of the line.
            const QRect logical = box.translated(0, (high - box.height()) / 2);
            if (move)
                item->setGeometry(QStyle::visualRect(direction, rect, logical));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(rect.width(), 1), QWIDGETSIZE_MAX));
        if (along > 0 && along + size.width() > rect.width()) {
            finish();
            y += high + m_gap;
            along = 0;
            high = 0;
        }
        line.push_back({item, QRect(QPoint(rect.x() + along, y), size)});
        along += size.width() + m_gap;
        high = std::max(high, size.height());
    }
    finish();
    return y + high - rect.y();
}

} // namespace muhr::kit
