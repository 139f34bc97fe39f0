// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace muhr::welcome {

/// The shop as one seal: a pale outline until it is on this laptop.
class ShopSeal : public QWidget
{
    Q_OBJECT
public:
    explicit ShopSeal(QWidget *parent = nullptr);
    void setHere(bool isHere);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isHere = false;
};

} // namespace muhr::welcome
