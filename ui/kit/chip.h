// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icon.h"

#include <QAbstractButton>

#include <optional>

namespace muhr::kit {

enum class ChipKind {
    Plain, ///< on paper with an edge: something to pick
    Tint,  ///< firuza tint: a fact, or what is picked
    Gold,  ///< a reward or birthday
    Round, ///< of the top bar: shop, staff
};

/// A short word in a frame, with an icon if it has one. Checkable ones turn to Tint while checked. What nobody listens
/// to is made with setEnabled left on and focus off.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(ChipKind kind, const QString &text, QWidget *parent = nullptr);
    void setKind(ChipKind kind);
    void setLeadingIcon(std::optional<Icon> icon);
    /// Softer words behind the text: the branch behind the shop.
    void setAside(const QString &text);
    /// Can be clicked and reached by Tab; off at first.
    void setPickable(bool pickable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipKind m_kind;
    std::optional<Icon> m_icon;
    QString m_aside;
    bool m_pickable = false;
};

} // namespace muhr::kit
