// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QPainter;

namespace muhr::kit {

/// The letters that stand for a person: first letters of the first two words; in scripts whose letters join, one.
QString initials(const QString &name);

/// A person's circle: the initials, or the shape of a person where there is no name.
void paintAvatar(QPainter &painter, const QRect &box, const QString &name, const QColor &ground);

/// A round picture of a person made of initials.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(const QString &name, int diameter = 52, QWidget *parent = nullptr);
    void setName(const QString &name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_diameter;
};

} // namespace muhr::kit
