// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counter_view.h"

#include "ui/counter/acts_pane.h"
#include "ui/counter/camera_pane.h"
#include "ui/counter/card_face.h"
#include "ui/counter/choice_pane.h"
#include "ui/counter/counter_words.h"
#include "ui/counter/find_pane.h"
#include "ui/counter/line_pane.h"
#include "ui/counter/new_card_pane.h"
#include "ui/counter/new_customer_pane.h"
#include "ui/counter/pages.h"
#include "ui/counter/purchase_pane.h"
#include "ui/kit/button.h"
#include "ui/kit/card_panel.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/theme.h"
#include "ui/kit/toast.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace muhr::counter {

using namespace kit;

CounterView::CounterView(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 22, 28, 54);
    column->setSpacing(16);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(18);
    m_camera = new CameraPane(this);
    upper->addWidget(m_camera, 1);
    auto *panel = new CardPanel(PanelKind::Surface, this);
    panel->body()->setContentsMargins(24, 24, 24, 24);
    m_panel = new Pages(panel);
    m_panel->setObjectName(QStringLiteral("panel"));
    panel->body()->addWidget(m_panel);
    m_desk = makeDesk();
    m_findPane = new FindPane(m_panel);
    m_newCustomerPane = new NewCustomerPane(m_panel);
    m_newCardPane = new NewCardPane(m_panel);
    m_panel->addPages({m_desk, m_findPane, m_newCustomerPane, m_newCardPane});
    upper->addWidget(panel, 1);
    column->addLayout(upper, 1);
    m_acts = new ActsPane(this);
    column->addWidget(m_acts);
    m_toast = new Toast(this);
    m_toast->setObjectName(QStringLiteral("toast"));
    makeKeys();

    connect(m_face, &CardFace::redeemWanted, this, &CounterView::redeemWanted);
    connect(m_acts, &ActsPane::undoWanted, this, &CounterView::undoWanted);
    connect(m_toast, &Toast::acted, this, &CounterView::undoLastWanted);
    connect(m_findPane, &FindPane::searched, this, &CounterView::searchTyped);
    connect(m_findPane, &FindPane::picked, this, &CounterView::customerPicked);
    connect(m_findPane, &FindPane::left, this, &CounterView::leaveWanted);
    connect(m_newCustomerPane, &NewCustomerPane::typed, this, &CounterView::customerTyped);
    connect(m_newCustomerPane, &NewCustomerPane::left, this, &CounterView::leaveWanted);
    connect(m_newCardPane, &NewCardPane::stampWanted, this, &CounterView::stampWanted);
    connect(m_newCardPane, &NewCardPane::left, this, &CounterView::leaveWanted);
    connect(m_newCardPane, &NewCardPane::paperCardWanted, this,
            [this] { emit paperCardWanted(m_state.newCard->customer); });
    connect(m_newCardPane, &NewCardPane::linkWanted, this, [this] { emit linkWanted(m_state.newCard->webAddress); });
}

QWidget *CounterView::makeDesk()
{
    auto *desk = new QWidget(m_panel);
    auto *column = new QVBoxLayout(desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_top = new Pages(desk);
    m_empty = new EmptyState(Icon::QrCode, {}, m_top);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_refused = new EmptyState(Icon::Warning, {}, m_top);
    m_refused->setObjectName(QStringLiteral("refused"));
    m_newHere = new EmptyState(Icon::Card, {}, m_top);
    m_newHere->setObjectName(QStringLiteral("newHere"));
    m_face = new CardFace(m_top);
    m_face->setObjectName(QStringLiteral("face"));
    m_top->addPages({m_empty, m_refused, m_newHere, m_face});
    column->addWidget(m_top, 1);

    m_below = new Pages(desk);
    m_buttons = makeButtons();
    m_purchase = new PurchasePane(m_below);
    m_purchase->setObjectName(QStringLiteral("purchase"));
    m_codeLine = new LinePane(m_below);
    m_codeLine->setObjectName(QStringLiteral("codeLine"));
    m_findBeside = new Button(ButtonKind::Quiet, {}, m_codeLine);
    m_findBeside->drawKey(QKeySequence(Qt::Key_F8));
    m_codeLine->addBeside(m_findBeside);
    m_rewards = new ChoicePane(m_below);
    m_rewards->setObjectName(QStringLiteral("rewards"));
    m_usedReward = new ChoicePane(m_below);
    m_usedReward->setObjectName(QStringLiteral("usedReward"));
    m_below->addPages({m_buttons, m_purchase, m_codeLine, m_rewards, m_usedReward});
    column->addWidget(m_below);

    connect(m_purchase, &PurchasePane::typed, this, &CounterView::purchaseTyped);
    connect(m_purchase, &PurchasePane::sent, this, &CounterView::purchaseSent);
    connect(m_purchase, &PurchasePane::mostWanted, this, &CounterView::mostToSpendWanted);
    connect(m_purchase, &PurchasePane::left, this, &CounterView::leaveWanted);
    connect(m_codeLine, &LinePane::typed, this, &CounterView::codeTyped);
    connect(m_codeLine, &LinePane::left, this, &CounterView::leaveWanted);
    connect(m_findBeside, &Button::clicked, this, [this] { emit asked(Ask::Find); });
    connect(m_rewards, &ChoicePane::picked, this, &CounterView::rewardPicked);
    connect(m_rewards, &ChoicePane::left, this, &CounterView::leaveWanted);
    connect(m_usedReward, &ChoicePane::picked, this, [this](int index) {
        emit usedRewardAnswered(index == 0 ? loyalty::UsedReward::TakeBack : loyalty::UsedReward::LetOwe);
    });
    connect(m_usedReward, &ChoicePane::left, this, &CounterView::leaveWanted);
    return desk;
}

QWidget *CounterView::makeButtons()
{
    auto *buttons = new QWidget(m_below);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    const auto make = [&](ButtonKind kind, const char *name, Qt::Key key, int share) {
        auto *button = new Button(kind, {}, buttons);
        button->setObjectName(QString::fromLatin1(name));
        button->setLarge(true);
        button->drawKey(QKeySequence(key));
        row->addWidget(button, share);
        return button;
    };
    m_stamp = make(ButtonKind::Primary, "stamp", Qt::Key_F2, 4);
    m_amount = make(ButtonKind::Quiet, "amount", Qt::Key_F4, 3);
    m_code = make(ButtonKind::Quiet, "code", Qt::Key_F7, 3);
    m_find = make(ButtonKind::Quiet, "find", Qt::Key_F8, 3);
    m_newCustomer = make(ButtonKind::Quiet, "newCustomer", Qt::Key_F9, 4);
    connect(m_stamp, &Button::clicked, this, &CounterView::stampWanted);
    connect(m_amount, &Button::clicked, this, [this] { emit asked(Ask::Amount); });
    connect(m_code, &Button::clicked, this, [this] { emit asked(Ask::Code); });
    connect(m_find, &Button::clicked, this, [this] { emit asked(Ask::Find); });
    connect(m_newCustomer, &Button::clicked, this, [this] { emit asked(Ask::NewCustomer); });
    return buttons;
}

void CounterView::pressSeal()
{
    m_face->press();
}

void CounterView::setPrintsPaperCards(bool prints)
{
    m_newCardPane->setPrintsPaperCards(prints);
}

void CounterView::render(const State &state)
{
    const Ask before = m_state.ask;
    // What was typed for one card is no amount of another.
    const bool isOtherCard = m_state.card && state.card && m_state.card->customer != state.card->customer;
    m_state = state;
    m_camera->render(state);
    m_face->render(state);
    m_findPane->render(state);
    m_newCustomerPane->render(state);
    m_newCardPane->render(state);
    m_acts->render(state);
    renderTop();
    renderBelow();
    QWidget *page = state.ask == Ask::Find                       ? static_cast<QWidget *>(m_findPane)
                    : state.ask == Ask::NewCustomer              ? static_cast<QWidget *>(m_newCustomerPane)
                    : state.newCard && state.ask == Ask::Nothing ? static_cast<QWidget *>(m_newCardPane)
                                                                 : m_desk;
    m_panel->setCurrent(page);
    renderToast();
    if (state.ask != before || (state.ask == Ask::Amount && isOtherCard))
        moveFocus(before);
}

void CounterView::renderTop()
{
    const auto camera = m_state.camera.state;
    if (camera::isTrouble(camera) || camera == camera::CameraState::Off) {
        m_empty->setSentence(tr("Type the number of the card"));
        m_empty->setHint(tr("A hand scanner works as well. Nothing is lost without a camera."));
    } else {
        m_empty->setSentence(tr("Hold the customer's phone to the camera"));
        m_empty->setHint(tr("The stamp is given by itself. A hand scanner or the number on the card will do as well."));
    }
    renderEmpty();
    QWidget *page = m_state.card            ? static_cast<QWidget *>(m_face)
                    : m_state.isUnknownHere ? static_cast<QWidget *>(m_newHere)
                    : m_state.said          ? static_cast<QWidget *>(m_refused)
                                            : m_empty;
    m_top->setCurrent(page);
}

void CounterView::renderEmpty()
{
    const bool hasReason = m_state.said.has_value();
    const QString reason = hasReason ? say(m_state.said->sentence) : QString();
    const bool isNotStored = hasReason && m_state.said->kind == Said::Kind::NotStored;
    if (m_state.isProvisional) {
        m_newHere->setSentence(tr("Stamp kept for this card"));
        m_newHere->setHint(tr("The card is so new that it is not known here yet. The stamp is added by itself as soon "
                              "as this computer is connected. Rewards are shown then."));
    } else {
        m_newHere->setSentence(isNotStored ? tr("Not stored!") : tr("A card that is not known here yet"));
        m_newHere->setHint(hasReason ? reason : tr("It can be stamped all the same: the stamp is kept for it."));
    }
    if (!hasReason)
        return;
    const QString title = isNotStored          ? tr("Not stored!")
                          : m_state.said->word ? refusalTitle(*m_state.said->word)
                                               : QString();
    m_refused->setSentence(title.isEmpty() ? reason : title);
    m_refused->setHint(title.isEmpty() ? QString() : reason);
}

void CounterView::renderBelow()
{
    renderButtons();
    const QString back = tr("Back");
    const QString error = m_state.fieldError ? say(*m_state.fieldError) : QString();
    m_purchase->render(m_state);
    m_codeLine->setWords(tr("Number or code of the card"), tr("The ten digits under the code: 123 456 7890"),
                         tr("Take"), back);
    m_codeLine->setReadsForward(true);
    m_codeLine->setError(m_state.ask == Ask::Code ? error : QString());
    m_findBeside->setText(tr("Find"));

    QStringList titles;
    for (const auto &reward : m_state.choices)
        titles.push_back(choiceLine(reward));
    m_rewards->setQuestion(tr("Which reward is handed over?"), back);
    m_rewards->setAnswers(m_state.ask == Ask::WhichReward ? titles : QStringList());
    m_usedReward->setQuestion(m_state.question ? say(*m_state.question) : QString(), tr("Leave it as it is"));
    m_usedReward->setAnswers(m_state.ask == Ask::UsedReward
                                 ? QStringList{tr("Also take back the reward"), tr("Let the card owe the stamp")}
                                 : QStringList());

    QWidget *page = m_buttons;
    switch (m_state.ask) {
    case Ask::Amount:
        page = m_purchase;
        break;
    case Ask::Code:
        page = m_codeLine;
        break;
    case Ask::WhichReward:
        page = m_rewards;
        break;
    case Ask::UsedReward:
        page = m_usedReward;
        break;
    case Ask::Nothing:
    case Ask::Find:
    case Ask::NewCustomer:
        break;
    }
    m_below->setCurrent(page);
}

void CounterView::renderButtons()
{
    const bool hasCard = m_state.card.has_value() || (m_state.isUnknownHere && !m_state.isProvisional);
    m_stamp->setVisible(hasCard);
    m_amount->setVisible(hasCard);
    m_find->setVisible(!hasCard);
    m_newCustomer->setVisible(!hasCard);
    m_amount->setEnabled(m_state.card.has_value());
    m_code->setText(tr("Code"));
    m_amount->setText(tr("Amount"));
    m_find->setText(tr("Find"));
    m_newCustomer->setText(tr("New customer"));
    holdRoom();
    m_stamp->setEnabled(m_state.stampButton != StampButton::Off);
    switch (m_state.stampButton) {
    case StampButton::Off:
    case StampButton::Stamp:
        m_stamp->setText(tr("Stamp"));
        break;
    case StampButton::Again:
        m_stamp->setText(tr("Stamp again"));
        break;
    case StampButton::Anyway:
        m_stamp->setText(tr("Stamp anyway"));
        break;
    case StampButton::Retry:
        m_stamp->setText(tr("Try again"));
        break;
    }
}

/// Room for the widest words the buttons can have, so that the camera beside them stays where it is, whatever they say.
void CounterView::holdRoom()
{
    const QStringList words = {tr("Stamp"), tr("Stamp again"), tr("Stamp anyway"), tr("Try again")};
    if (m_roomFor == words.join(QLatin1Char('\n')))
        return;
    m_roomFor = words.join(QLatin1Char('\n'));
    int stamp = 0;
    for (const QString &each : words) {
        m_stamp->setText(each);
        stamp = std::max(stamp, m_stamp->sizeHint().width());
    }
    const auto wide = [](const Button *button) { return button->sizeHint().width(); };
    const int withCard = stamp + wide(m_amount) + wide(m_code);
    const int without = wide(m_code) + wide(m_find) + wide(m_newCustomer);
    m_buttons->setMinimumWidth(std::max(withCard, without) + 2 * m_buttons->layout()->spacing());
    m_panel->setMinimumWidth(m_buttons->minimumWidth());
}

void CounterView::renderToast()
{
    const JustDone &done = m_state.justDone;
    const auto left = done.shownUntil - m_state.now;
    if (done.number != m_toastNumber && left.count() > 0) {
        m_toastNumber = done.number;
        if (done.canBeUndone)
            m_toast->offer(say(done.words), tr("Undo"), QKeySequence(Qt::Key_F3), left);
        else
            m_toast->say(say(done.words), left);
    } else if (left.count() <= 0) {
        m_toast->dismiss();
    }
}

void CounterView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::LayoutDirectionChange)
        return;
    // The words on the toast are of the old language, its time goes on.
    if (!m_toast->isHidden())
        m_toastNumber = 0;
    render(State(m_state));
}

} // namespace muhr::counter
