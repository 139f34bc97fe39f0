// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/button.h"

#include <QDialog>

class QHBoxLayout;

namespace muhr::kit {

/// A question that has to be asked since the answer can't be undone. Opens over its window and doesn't block; the
/// button says exactly what will happen ("Erase Gulnora for ever").
class DialogAsk : public QDialog
{
    Q_OBJECT
public:
    DialogAsk(const QString &question, const QString &consequence, ButtonKind kind, const QString &doIt,
              const QString &leaveIt, QWidget *parent);
    /// A third way, such as "Let the card owe".
    void addOther(const QString &words);

signals:
    void otherChosen();

private:
    QHBoxLayout *m_buttons;
};

} // namespace muhr::kit
