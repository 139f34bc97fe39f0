// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace muhr::kit {

/// Somebody to pick by her face: the circle with her initials, her name, and a soft word below.
class PersonTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PersonTile(QWidget *parent = nullptr);
    void setPerson(const QString &name, const QString &note);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_note;
};

} // namespace muhr::kit
