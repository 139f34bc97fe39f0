// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace muhr::kit {

/// The steps of a path: those done, the one at hand, those to come. One below the other, or in a row.
class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(Qt::Orientation orientation, QWidget *parent = nullptr);
    void setSteps(const QStringList &words);
    /// From 0.
    void setCurrent(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Qt::Orientation m_orientation;
    QStringList m_words;
    int m_current = 0;
};

} // namespace muhr::kit
