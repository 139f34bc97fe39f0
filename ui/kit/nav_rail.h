// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icon.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace muhr::kit {

class NavItem;

/// The navigation at the leading edge: Muhr's mark and the places to go.
class NavRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavRail(QWidget *parent = nullptr);
    void addPlace(const QString &id, Icon icon, const QString &text);
    void renamePlace(const QString &id, const QString &text);
    void setPlaceShown(const QString &id, bool shown);
    void setCurrent(const QString &id);
    QString current() const;
    void setCollapsed(bool collapsed);

signals:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    NavItem *item(const QString &id) const;

    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    QWidget *m_brand;
    bool m_collapsed = false;
};

} // namespace muhr::kit
