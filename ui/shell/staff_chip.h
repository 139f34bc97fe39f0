// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chip.h"

namespace muhr::shell {

/// Who is at the till: the initials in their circle, then the words. Pressed, it asks who it is now.
class StaffChip : public kit::Chip
{
    Q_OBJECT
public:
    explicit StaffChip(QWidget *parent);
    /// Whose initials; empty: the shape of a person.
    void setPerson(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace muhr::shell
