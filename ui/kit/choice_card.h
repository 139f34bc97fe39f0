// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icon.h"

#include <QAbstractButton>

#include <optional>

namespace muhr::kit {

/// One big tile of ChoiceCards.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceCard(std::optional<Icon> icon, const QString &title, const QString &note, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Icon> m_icon;
};

} // namespace muhr::kit
