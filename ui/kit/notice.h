// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card_panel.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"

class QHBoxLayout;

namespace muhr::kit {

class Button;

/// A band with an icon, what is so, what it means, and what to do: a voucher waiting, a hint, an error with a way out.
class Notice : public CardPanel
{
    Q_OBJECT
public:
    Notice(PanelKind kind, Icon icon, QWidget *parent = nullptr);
    void setWords(const QString &what, const QString &meaning);
    /// Takes the button over; it stands at the trailing side.
    void setAction(Button *button);
    void setIcon(Icon icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Label *m_what;
    Label *m_meaning;
    QHBoxLayout *m_row;
    Button *m_action = nullptr;
};

} // namespace muhr::kit
