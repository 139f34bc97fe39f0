// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/step_page.h"

class QComboBox;

namespace muhr::kit {
class ChoiceCards;
class Field;
class Label;
} // namespace muhr::kit

namespace muhr::welcome {

/// Name and trade of the shop; currency and time zone are guessed and can be changed.
class ShopStep : public StepPage
{
    Q_OBJECT
public:
    ShopStep(WelcomePresenter &presenter, QWidget *parent);
    void render(const WelcomeState &state) override;
    QWidget *firstField() const override;

private:
    void nameTrades(base::Language language);
    void nameCurrencies(base::Language language);

    kit::Field *m_name;
    kit::Label *m_tradeLabel;
    kit::ChoiceCards *m_trades;
    kit::Label *m_currencyLabel;
    kit::Label *m_zoneLabel;
    QComboBox *m_currency;
    QComboBox *m_zone;
    std::optional<base::Language> m_named;
};

} // namespace muhr::welcome
