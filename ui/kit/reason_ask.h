// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace muhr::kit {

class Field;

/// Asks why something is taken back that was done on a day that is closed. Opens over its window and doesn't block.
class ReasonAsk : public QDialog
{
    Q_OBJECT
public:
    /// `because`: why it is asked.
    ReasonAsk(const QString &because, QWidget *parent);

signals:
    void said(const QString &reason);

private:
    void take();

    Field *m_reason;
};

} // namespace muhr::kit
