// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card_panel.h"
#include "ui/kit/label.h"

class QProgressBar;

namespace muhr::kit {

class Button;

/// Long work: what is happening, how far it is, what time is left, and Cancel.
class ProgressPanel : public CardPanel
{
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget *parent = nullptr);
    void setWork(const QString &title, const QString &doing);
    /// 0 to 1; less than 0 where nobody knows.
    void setProgress(double share);
    void setTimeLeft(const QString &words);

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    Label *m_doing;
    Label *m_left;
    QProgressBar *m_bar;
    Button *m_cancel;
};

} // namespace muhr::kit
