// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icon.h"

#include <QAbstractButton>

namespace muhr::kit {

/// One place of the navigation rail: icon and word, or the icon alone.
class NavItem : public QAbstractButton
{
    Q_OBJECT
public:
    NavItem(Icon icon, const QString &text, QWidget *parent = nullptr);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    bool m_collapsed = false;
};

} // namespace muhr::kit
