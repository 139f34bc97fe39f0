// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QVariantAnimation;

namespace muhr::kit {

/// Something that is on or off at once.
class Switch : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Switch(const QString &accessibleName, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void checkStateSet() override;
    void nextCheckState() override;

private:
    void slide();
    double m_place = 0;
    QVariantAnimation *m_animation;
};

} // namespace muhr::kit
