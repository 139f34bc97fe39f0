// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/nav_rail.h"

#include "ui/kit/brand.h"
#include "ui/kit/mirrored.h"
#include "ui/kit/nav_item.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace muhr::kit {

NavRail::NavRail(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(10, 14, 11, 12);
    m_column->setSpacing(2);
    auto *brand = new Brand(this);
    m_brand = brand;
    m_column->addWidget(brand);
    m_column->addSpacing(14);
    m_column->addStretch(1);
    m_group->setExclusive(true);
    setCollapsed(false);
}

void NavRail::addPlace(const QString &id, Icon icon, const QString &text)
{
    auto *place = new NavItem(icon, text, this);
    place->setObjectName(id);
    place->setCollapsed(m_collapsed);
    m_group->addButton(place);
    m_column->insertWidget(m_column->count() - 1, place);
    connect(place, &QAbstractButton::clicked, this, [this, id] { emit chosen(id); });
    setCollapsed(m_collapsed);
}

void NavRail::renamePlace(const QString &id, const QString &text)
{
    if (NavItem *place = item(id)) {
        place->setText(text);
        place->setCollapsed(m_collapsed);
        setCollapsed(m_collapsed);
    }
}

void NavRail::setPlaceShown(const QString &id, bool shown)
{
    if (NavItem *place = item(id))
        place->setVisible(shown);
}

void NavRail::setCurrent(const QString &id)
{
    if (NavItem *place = item(id))
        place->setChecked(true);
}

QString NavRail::current() const
{
    const auto *button = m_group->checkedButton();
    return button ? button->objectName() : QString();
}

void NavRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    static_cast<Brand *>(m_brand)->setMarkOnly(collapsed);
    int wide = collapsed ? Tokens::railCollapsed : Tokens::rail;
    for (QAbstractButton *button : m_group->buttons()) {
        auto *place = static_cast<NavItem *>(button);
        place->setCollapsed(collapsed);
        if (!collapsed)
            wide = std::max(wide, place->sizeHint().width() + 21);
    }
    setFixedWidth(wide);
}

void NavRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(mirrored(*this, edge), tokens().line);
}

void NavRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setCollapsed(m_collapsed);
    QWidget::changeEvent(event);
}

void NavRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Down && event->key() != Qt::Key_Up) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto places = m_group->buttons();
    const auto at = places.indexOf(qobject_cast<QAbstractButton *>(focusWidget()));
    const auto next = std::clamp<qsizetype>(at + (event->key() == Qt::Key_Down ? 1 : -1), 0, places.size() - 1);
    if (!places.isEmpty())
        places.at(next)->setFocus(Qt::TabFocusReason);
}

NavItem *NavRail::item(const QString &id) const
{
    for (QAbstractButton *button : m_group->buttons()) {
        if (button->objectName() == id)
            return static_cast<NavItem *>(button);
    }
    return nullptr;
}

} // namespace muhr::kit
