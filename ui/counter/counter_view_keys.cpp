// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the view that deals with keys and the focus.
#include "ui/counter/choice_pane.h"
#include "ui/counter/counter_view.h"
#include "ui/counter/find_pane.h"
#include "ui/counter/line_pane.h"
#include "ui/counter/new_customer_pane.h"
#include "ui/counter/purchase_pane.h"
#include "ui/kit/button.h"

#include <QKeyEvent>
#include <QShortcut>

namespace muhr::counter {

/// The view owns the keys: they work whichever buttons are shown.
void CounterView::makeKeys()
{
    const auto key = [this](Qt::Key which, auto then) {
        auto *shortcut = new QShortcut(QKeySequence(which), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    key(Qt::Key_F2, [this] {
        // What was typed is part of the stamp.
        if (m_state.ask == Ask::Amount)
            m_purchase->send();
        else
            emit stampWanted();
    });
    key(Qt::Key_F3, [this] { emit undoLastWanted(); });
    key(Qt::Key_F4, [this] { emit asked(Ask::Amount); });
    key(Qt::Key_F6, [this] { emit redeemWanted(); });
    key(Qt::Key_F7, [this] { emit asked(Ask::Code); });
    key(Qt::Key_F8, [this] { emit asked(Ask::Find); });
    key(Qt::Key_F9, [this] { emit asked(Ask::NewCustomer); });
    key(Qt::Key_Escape, [this] { emit leaveWanted(); });
}

/// Answers are picked by digits here and not by shortcuts: those come before the keys are looked at, and a hand scanner
/// types digits too.
void CounterView::keyPressEvent(QKeyEvent *event)
{
    ChoicePane *pane = m_state.ask == Ask::WhichReward  ? m_rewards
                       : m_state.ask == Ask::UsedReward ? m_usedReward
                                                        : nullptr;
    const bool isPlain = !event->isAutoRepeat() && !(event->modifiers() & ~Qt::KeypadModifier);
    if (!pane || !isPlain || !pane->pickByDigit(event->text()))
        QWidget::keyPressEvent(event);
}

void CounterView::moveFocus(Ask before)
{
    switch (m_state.ask) {
    case Ask::Amount:
        m_purchase->start();
        return;
    case Ask::Code:
        m_codeLine->start();
        return;
    case Ask::Find:
        m_findPane->start(m_state.searched);
        return;
    case Ask::NewCustomer:
        m_newCustomerPane->start();
        return;
    case Ask::WhichReward:
        m_rewards->start();
        return;
    case Ask::UsedReward:
        m_usedReward->start();
        return;
    case Ask::Nothing:
        break;
    }
    if (before != Ask::Nothing && m_stamp->isVisible() && m_stamp->isEnabled())
        m_stamp->setFocus(Qt::OtherFocusReason);
}

} // namespace muhr::counter
