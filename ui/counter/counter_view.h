// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/loyalty/decide.h"
#include "ui/counter/counter_state.h"

#include <QWidget>

namespace muhr::kit {
class Button;
class EmptyState;
class Toast;
} // namespace muhr::kit

namespace muhr::counter {

class ActsPane;
class CameraPane;
class CardFace;
class ChoicePane;
class FindPane;
class LinePane;
class NewCardPane;
class NewCustomerPane;
class Pages;
class PurchasePane;

/// Draws the counter from its State and tells what the cashier wants; decides nothing.
class CounterView : public QWidget
{
    Q_OBJECT
public:
    explicit CounterView(QWidget *parent = nullptr);
    void render(const State &state);
    CameraPane *camera() const { return m_camera; }
    /// The newest seal is pressed onto the card.
    void pressSeal();
    /// Whether somebody prints what paperCardWanted asks for.
    void setPrintsPaperCards(bool prints);

signals:
    void stampWanted();
    void redeemWanted();
    void rewardPicked(int choice);
    void undoLastWanted();
    void undoWanted(const muhr::base::EventId &event);
    void usedRewardAnswered(muhr::loyalty::UsedReward answer);
    void asked(muhr::counter::Ask what);
    void leaveWanted();
    void purchaseTyped(const muhr::counter::TypedPurchase &typed);
    void purchaseSent(const muhr::counter::TypedPurchase &typed);
    void mostToSpendWanted(const muhr::counter::TypedPurchase &typed);
    void codeTyped(const QString &text);
    void searchTyped(const QString &text);
    void customerPicked(const muhr::base::CustomerId &customer);
    void customerTyped(const QString &name, const QString &phone);
    void paperCardWanted(const muhr::base::CustomerId &customer);
    void linkWanted(const QString &address);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeDesk();
    QWidget *makeButtons();
    void makeKeys();
    void renderTop();
    void renderEmpty();
    void renderBelow();
    void renderButtons();
    void holdRoom();
    void renderToast();
    void moveFocus(Ask before);

    State m_state;
    CameraPane *m_camera;
    Pages *m_panel;
    QWidget *m_desk;
    Pages *m_top;
    kit::EmptyState *m_empty;
    kit::EmptyState *m_refused;
    kit::EmptyState *m_newHere;
    CardFace *m_face;
    Pages *m_below;
    QWidget *m_buttons;
    kit::Button *m_stamp;
    kit::Button *m_amount;
    kit::Button *m_code;
    kit::Button *m_find;
    kit::Button *m_newCustomer;
    PurchasePane *m_purchase;
    LinePane *m_codeLine;
    kit::Button *m_findBeside;
    ChoicePane *m_rewards;
    ChoicePane *m_usedReward;
    FindPane *m_findPane;
    NewCustomerPane *m_newCustomerPane;
    NewCardPane *m_newCardPane;
    ActsPane *m_acts;
    kit::Toast *m_toast;
    int m_toastNumber = 0;
    /// The words the panel has room for.
    QString m_roomFor;
};

} // namespace muhr::counter
