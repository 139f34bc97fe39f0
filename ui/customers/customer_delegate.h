// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace muhr::customers {

/// One row of the list, painted: who, how often, when last, how far the card is, whether a reward waits.
class CustomerDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The shop's, for days.
    void setZone(const QString &zone) { m_zone = zone; }

private:
    QString m_zone;
};

} // namespace muhr::customers
