// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/kit/ladder.h"

#include <QWidget>

class QVariantAnimation;

namespace muhr::kit {

/// A whole screen that customers read from a step away: a picture, and few large words with the seals of a card. As
/// large as the screen allows, in the language and direction of whoever is meant.
class StageView : public QWidget
{
    Q_OBJECT
public:
    enum class Picture { HoldPhone, Seal, Check, Gift, Wait, Help };

    struct Content
    {
        base::Language language = base::Language::English;
        Picture picture = Picture::Seal;
        /// The name of the shop, small above.
        QString shop;
        QString title;
        QString figure;
        QString line;
        Ladder ladder;

        friend bool operator==(const Content &, const Content &) = default;
    };

    explicit StageView(QWidget *parent = nullptr);
    void setContent(const Content &content);
    const Content &content() const { return m_content; }
    /// The newest seal is pressed on; at once where no motion is wanted.
    void press();

    QSize minimumSizeHint() const override { return {640, 400}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Plan;
    Plan plan(double scale) const;
    Plan fittingPlan() const;
    QFont fontAt(int pixels, bool isBold) const;
    void paintPicture(QPainter &painter, const QRectF &box) const;
    void paintPhone(QPainter &painter, const QRectF &box) const;
    void paintSeals(QPainter &painter, const Plan &plan) const;

    Content m_content;
    double m_press = 0;
    QVariantAnimation *m_animation;
};

} // namespace muhr::kit
