// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/purchase_pane.h"

#include "core/base/digits.h"
#include "core/base/money.h"
#include "ui/counter/counter_sentences.h"
#include "ui/counter/counter_words.h"
#include "ui/counter/goods_pane.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/switch.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace muhr::counter {

using namespace kit;

namespace {

/// What purchases are paid with; nothing: with money only.
const loyalty::SavedUp *paying(const report::CounterCard &card)
{
    if (card.bonus && card.bonus->pays)
        return &*card.bonus;
    return card.points && card.points->pays ? &*card.points : nullptr;
}

} // namespace

PurchasePane::PurchasePane(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_used = new Label({}, Type::Body, Tone::Gold, this);
    m_used->setObjectName(QStringLiteral("usedWithPurchase"));
    m_used->setWordWrap(true);
    column->addWidget(m_used);
    m_amount = makeField("purchaseAmount");
    m_amount->edit()->setProperty("large", true);
    column->addWidget(m_amount);
    m_goods = new GoodsPane(this);
    m_goods->setObjectName(QStringLiteral("goods"));
    column->addWidget(m_goods);

    auto *beside = new QHBoxLayout;
    beside->setSpacing(10);
    m_spendLine = new QWidget(this);
    auto *spend = new QHBoxLayout(m_spendLine);
    spend->setContentsMargins(0, 0, 0, 0);
    spend->setSpacing(6);
    m_spend = makeField("purchaseSpend");
    spend->addWidget(m_spend, 1);
    m_most = new Button(ButtonKind::Quiet, {}, m_spendLine);
    m_most->setObjectName(QStringLiteral("spendMost"));
    spend->addWidget(m_most, 0, Qt::AlignBottom);
    beside->addWidget(m_spendLine, 3);
    m_code = makeField("purchaseCode");
    m_code->setReadsForward(true);
    beside->addWidget(m_code, 2);
    column->addLayout(beside);
    makeGiftLine();
    column->addWidget(m_giftLine);

    m_toPay = new Label({}, Type::Section, Tone::Ink, this);
    m_toPay->setObjectName(QStringLiteral("toPay"));
    m_why = new Label({}, Type::Body, Tone::Soft, this);
    m_why->setObjectName(QStringLiteral("quoteWhy"));
    for (Label *label : {m_toPay, m_why}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_doIt = new Button(ButtonKind::Primary, {}, this);
    m_doIt->setObjectName(QStringLiteral("doIt"));
    m_doIt->setLarge(true);
    m_leave = new Button(ButtonKind::Quiet, {}, this);
    m_leave->setObjectName(QStringLiteral("leave"));
    m_leave->setLarge(true);
    m_leave->drawKey(QKeySequence(Qt::Key_Escape));
    row->addWidget(m_doIt, 1);
    row->addWidget(m_leave);
    column->addLayout(row);

    connect(m_most, &Button::clicked, this, [this] { emit mostWanted(purchase()); });
    connect(m_goods, &GoodsPane::changed, this, &PurchasePane::tell);
    connect(m_goods, &GoodsPane::done, this, &PurchasePane::send);
    connect(m_doIt, &Button::clicked, this, &PurchasePane::send);
    connect(m_leave, &Button::clicked, this, &PurchasePane::left);
}

Field *PurchasePane::makeField(const char *name)
{
    auto *field = new Field({}, this);
    field->edit()->setObjectName(QString::fromLatin1(name));
    connect(field->edit(), &QLineEdit::returnPressed, this, &PurchasePane::send);
    connect(field->edit(), &QLineEdit::textChanged, this, &PurchasePane::tell);
    return field;
}

void PurchasePane::makeGiftLine()
{
    m_giftLine = new QWidget(this);
    auto *row = new QHBoxLayout(m_giftLine);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_gift = new Switch({}, m_giftLine);
    m_gift->setObjectName(QStringLiteral("payWithGift"));
    m_giftWords = new Label({}, Type::Body, Tone::Ink, m_giftLine);
    row->addWidget(m_gift);
    row->addWidget(m_giftWords, 1);
    connect(m_gift, &Switch::toggled, this, &PurchasePane::tell);
}

void PurchasePane::render(const State &state)
{
    const bool isAsked = state.ask == Ask::Amount && state.card;
    const QString code = state.card ? state.card->currency : state.shop.currency;
    const auto currency = base::Currency::parse(code);
    //: %1 is the unit of money: “so'm”
    m_amount->setName(tr("Amount in %1").arg(currency ? base::moneyUnit(currentLanguage(), *currency) : QString()));
    m_amount->setHint(state.quote ? QString() : tr("What the purchase comes to before anything comes off."));
    m_amount->setError(isAsked && state.fieldError ? say(*state.fieldError) : QString());
    m_doIt->setText(tr("Stamp"));
    m_leave->setText(tr("Back"));
    m_most->setText(tr("All"));
    m_most->setAccessibleName(tr("Pay as much as may be"));
    m_code->setName(tr("Promo code or coupon"));
    if (!isAsked)
        return;
    m_goods->setGoods(state.card->goods);
    m_goods->setWords();
    m_goods->setVisible(!state.card->goods.isEmpty());
    m_code->setVisible(state.card->takesCodes);
    m_giftLine->setVisible(state.card->giftMinor > 0);
    //: %1 is an amount of money
    const QString gift = tr("Pay with the gift card: %1 on it").arg(moneyText(state.card->giftMinor, code));
    m_giftWords->setText(gift);
    m_gift->setAccessibleName(gift);
    m_used->setVisible(state.usedWithPurchase.has_value());
    if (state.usedWithPurchase) {
        //: %1 is a reward that takes something off the purchase
        m_used->setText(tr("Comes off this purchase: %1").arg(titleOf(state.usedWithPurchase->title)));
    }
    renderSpend(state);
    renderQuote(state);
}

void PurchasePane::renderSpend(const State &state)
{
    const auto *saved = paying(*state.card);
    const bool isMoney = state.card->bonus && saved == &*state.card->bonus;
    m_spendLine->setVisible(saved && saved->ready > 0);
    if (!saved)
        return;
    //: What is paid with the bonus money on the card, of which there is %1; with its points, %n of them
    m_spend->setName(isMoney ? tr("From bonus: %1").arg(moneyText(saved->ready, state.card->currency))
                             : tr("From points: %Ln", nullptr, static_cast<int>(saved->ready)));
    if (state.mostToSpend.number == m_mostNumber)
        return;
    m_mostNumber = state.mostToSpend.number;
    const std::int64_t most = state.mostToSpend.amount;
    m_spend->edit()->setText(isMoney ? moneyText(most, state.card->currency)
                                     : base::localNumber(currentLanguage(), most));
}

void PurchasePane::renderQuote(const State &state)
{
    const bool comesOff = state.quote && state.quote->paidMinor && *state.quote->paidMinor != state.quote->listMinor;
    m_toPay->setVisible(comesOff);
    if (comesOff)
        m_toPay->setSentence(say(toPaySentence(*state.quote->paidMinor, state.card->currency)));
    QStringList lines;
    if (state.quote)
        for (const base::Sentence &line : state.quote->lines)
            lines += say(line);
    m_why->setVisible(!lines.isEmpty());
    m_why->setTone(state.quote && state.quote->needsCare ? Tone::Care : Tone::Soft);
    // One line beside the amount to pay; what is wrong stands alone and whole.
    const bool isWhole = state.quote && state.quote->needsCare;
    m_why->setElided(!isWhole);
    m_why->setWordWrap(isWhole);
    m_why->setText(lines.join(QStringLiteral(" · ")));
}

TypedPurchase PurchasePane::purchase() const
{
    // What can't be seen is not sent.
    return {m_amount->text(), m_goods->goods(), m_spendLine->isHidden() ? QString() : m_spend->text(),
            m_code->isHidden() ? QString() : m_code->text(), !m_giftLine->isHidden() && m_gift->isChecked()};
}

void PurchasePane::start()
{
    m_isBeingFilled = true;
    for (const Field *field : {m_amount, m_spend, m_code})
        field->edit()->clear();
    m_goods->clear();
    m_gift->setChecked(false);
    m_isBeingFilled = false;
    m_amount->edit()->setFocus(Qt::ShortcutFocusReason);
}

void PurchasePane::send()
{
    emit sent(purchase());
}

void PurchasePane::tell()
{
    if (!m_isBeingFilled)
        emit typed(purchase());
}

} // namespace muhr::counter
