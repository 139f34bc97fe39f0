// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ladder.h"

#include <QWidget>

class QVariantAnimation;

namespace muhr::kit {

/// The ladder of a card, drawn as seals on a path.
class LadderView : public QWidget
{
    Q_OBJECT
public:
    explicit LadderView(QWidget *parent = nullptr);
    void setLadder(const Ladder &ladder);
    const Ladder &ladder() const { return m_ladder; }
    /// Diameter of a seal where there is room. 66 at the counter.
    void setSealSize(int largest);
    /// Dashes between the seals, for the page of a customer.
    void setPathShown(bool shown);
    /// The newest seal is pressed onto the card; at once where no motion is wanted.
    void press();

    /// Where seal `number` (from 1) is drawn now.
    QRectF sealBox(int number) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    LadderPlan plan(double width) const;
    double gap() const;
    void say();

    Ladder m_ladder;
    int m_sealSize = 66;
    bool m_pathShown = false;
    double m_press = 0;
    QVariantAnimation *m_animation;
};

} // namespace muhr::kit
