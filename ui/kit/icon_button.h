// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icon.h"

#include <QAbstractButton>

namespace muhr::kit {

/// A small button that is only an icon; its words are tooltip and accessible name.
class IconButton : public QAbstractButton
{
    Q_OBJECT
public:
    IconButton(Icon icon, const QString &words, QWidget *parent = nullptr);
    void setWords(const QString &words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
};

} // namespace muhr::kit
