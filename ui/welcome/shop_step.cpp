// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/shop_step.h"

#include "core/base/money.h"
#include "core/words/template.h"
#include "ui/kit/choice_cards.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QTimeZone>

namespace muhr::welcome {
namespace {

kit::Icon iconOf(const QString &trade)
{
    static const std::pair<const char *, kit::Icon> icons[] = {
        {"cafe", kit::Icon::Cup},         {"bakery", kit::Icon::Bread}, {"restaurant", kit::Icon::Cutlery},
        {"salon", kit::Icon::Scissors},   {"spa", kit::Icon::Flower},   {"takeaway", kit::Icon::Bag},
        {"delivery", kit::Icon::Scooter}, {"retail", kit::Icon::Shop},
    };
    for (const auto &[name, icon] : icons)
        if (trade == QLatin1String(name))
            return icon;
    return kit::Icon::Shop;
}

constexpr const char *currencies[] = {"UZS", "KZT", "IRR", "AZN", "RUB", "USD", "EUR"};

} // namespace

ShopStep::ShopStep(WelcomePresenter &presenter, QWidget *parent) : StepPage(presenter, parent)
{
    m_name = new kit::Field({}, this);
    m_name->edit()->setObjectName(QStringLiteral("shopName"));
    m_name->edit()->setMaxLength(60);
    connect(m_name->edit(), &QLineEdit::textEdited, &presenter, &WelcomePresenter::setShopName);
    body()->addWidget(m_name);
    body()->addSpacing(4);

    m_tradeLabel = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_trades = new kit::ChoiceCards(4, this);
    m_trades->setObjectName(QStringLiteral("trades"));
    connect(m_trades, &kit::ChoiceCards::picked, &presenter, &WelcomePresenter::chooseTrade);
    body()->addWidget(m_tradeLabel);
    body()->addWidget(m_trades);
    body()->addSpacing(4);

    m_currencyLabel = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_zoneLabel = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_currency = new QComboBox(this);
    m_currency->setObjectName(QStringLiteral("currency"));
    m_zone = new QComboBox(this);
    m_zone->setObjectName(QStringLiteral("zone"));
    // Names of places are the same in every language and read from left to right.
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') ? !id.startsWith("Etc/") : id == "UTC")
            m_zone->addItem(QString::fromLatin1(id).replace(QLatin1Char('_'), QLatin1Char(' ')),
                            QString::fromLatin1(id));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(14);
    connect(m_currency, &QComboBox::activated, this,
            [this] { this->presenter().setCurrency(m_currency->currentData().toString()); });
    connect(m_zone, &QComboBox::activated, this,
            [this] { this->presenter().setZone(m_zone->currentData().toString()); });
    auto *row = new QGridLayout;
    row->setHorizontalSpacing(16);
    row->setVerticalSpacing(6);
    row->addWidget(m_currencyLabel, 0, 0);
    row->addWidget(m_zoneLabel, 0, 1);
    row->addWidget(m_currency, 1, 0);
    row->addWidget(m_zone, 1, 1);
    row->setColumnStretch(0, 1);
    row->setColumnStretch(1, 1);
    body()->addLayout(row);
    body()->addStretch(1);
}

void ShopStep::nameTrades(base::Language language)
{
    m_trades->clear();
    for (const words::Template &trade : words::allTemplates())
        if (trade.trade != QLatin1String("blank"))
            m_trades->add(trade.trade, iconOf(trade.trade), trade.title.inLanguage(language));
}

void ShopStep::nameCurrencies(base::Language language)
{
    m_currency->clear();
    for (const char *code : currencies)
        if (const auto currency = base::Currency::parse(QString::fromLatin1(code)))
            m_currency->addItem(QStringLiteral("%1 · %2").arg(base::moneyUnit(language, *currency), currency->code()),
                                currency->code());
}

void ShopStep::render(const WelcomeState &state)
{
    setQuestion(tr("Your shop"), tr("The name stands on every card and poster."));
    m_name->setName(tr("Name of the shop"));
    m_name->setError(state.nameIsMissing ? tr("Your customers want to know whose card it is.") : QString());
    if (m_name->text() != state.shopName)
        m_name->edit()->setText(state.shopName);
    m_tradeLabel->setText(tr("What do you do?"));
    m_currencyLabel->setText(tr("Prices in"));
    m_zoneLabel->setText(tr("Time of"));
    m_currency->setAccessibleName(m_currencyLabel->text());
    m_zone->setAccessibleName(m_zoneLabel->text());
    if (m_named != state.language) {
        m_named = state.language;
        nameTrades(state.language);
        nameCurrencies(state.language);
    }
    m_trades->setChosen(state.trade);
    m_currency->setCurrentIndex(m_currency->findData(state.currency));
    m_zone->setCurrentIndex(m_zone->findData(state.zone));
}

QWidget *ShopStep::firstField() const
{
    return m_name->edit();
}

} // namespace muhr::welcome
