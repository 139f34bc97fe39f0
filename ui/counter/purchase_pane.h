// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/counter_state.h"

#include <QWidget>

namespace muhr::kit {
class Button;
class Field;
class Label;
class Switch;
} // namespace muhr::kit

namespace muhr::counter {

class GoodsPane;

/// A purchase to type: its amount, and what the card brings to it. Only what this card and these rules can use is
/// shown.
class PurchasePane : public QWidget
{
    Q_OBJECT
public:
    explicit PurchasePane(QWidget *parent = nullptr);
    void render(const State &state);
    /// Emptied, with the cursor in the amount.
    void start();
    /// As its button does.
    void send();

signals:
    void typed(const muhr::counter::TypedPurchase &purchase);
    void sent(const muhr::counter::TypedPurchase &purchase);
    void mostWanted(const muhr::counter::TypedPurchase &purchase);
    void left();

private:
    kit::Field *makeField(const char *name);
    void makeGiftLine();
    TypedPurchase purchase() const;
    void renderSpend(const State &state);
    void renderQuote(const State &state);
    void tell();

    kit::Field *m_amount;
    GoodsPane *m_goods;
    QWidget *m_spendLine;
    kit::Field *m_spend;
    kit::Button *m_most;
    kit::Field *m_code;
    QWidget *m_giftLine;
    kit::Switch *m_gift;
    kit::Label *m_giftWords;
    kit::Label *m_used;
    kit::Label *m_toPay;
    kit::Label *m_why;
    kit::Button *m_doIt;
    kit::Button *m_leave;
    int m_mostNumber = 0;
    bool m_isBeingFilled = false;
};

} // namespace muhr::counter
