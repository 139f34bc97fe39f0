// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_screen.h"

#include "ui/kit/brand.h"
#include "ui/kit/button.h"
#include "ui/kit/dialog_ask.h"
#include "ui/kit/label.h"
#include "ui/kit/pass_picture.h"
#include "ui/kit/sheet_view.h"
#include "ui/kit/step_list.h"
#include "ui/welcome/backup_page.h"
#include "ui/welcome/counter_step.h"
#include "ui/welcome/language_step.h"
#include "ui/welcome/link_page.h"
#include "ui/welcome/poster_step.h"
#include "ui/welcome/reward_step.h"
#include "ui/welcome/shop_seal.h"
#include "ui/welcome/shop_step.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLinearGradient>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace muhr::welcome {
namespace {

/// What the card lies on: firuza above, gold below, both hardly there.
class Table : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const kit::Tokens &t = kit::tokens();
        QLinearGradient light(0, 0, width() * 0.3, height());
        light.setColorAt(0, kit::mixed(t.firuzaTint, t.paper, 0.6));
        light.setColorAt(1, kit::mixed(t.zarTint, t.paper, 0.6));
        QPainter(this).fillRect(rect(), light);
    }
};

/// The steps' ground, with its hairline.
class Side : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), kit::tokens().surface);
        const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
        painter.fillRect(QRect(edge, 0, 1, height()), kit::tokens().line);
    }
};

} // namespace

WelcomeScreen::WelcomeScreen(WelcomePresenter &presenter, camera::CameraFeed &feed, QWidget *parent)
    : QWidget(parent), m_presenter(presenter)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_side = makeSide();
    m_middle = makeMiddle(feed);
    m_preview = makePreview();
    row->addWidget(m_side);
    row->addWidget(m_middle, 1);
    row->addWidget(m_preview);
    connect(&m_presenter, &WelcomePresenter::changed, this, &WelcomeScreen::render);
    render();
}

QWidget *WelcomeScreen::makeSide()
{
    auto *side = new Side(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(26, 34, 24, 34);
    column->addWidget(new kit::Brand(side));
    column->addSpacing(44);
    m_steps = new kit::StepList(Qt::Vertical, side);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 0, 0);
    inset->addWidget(m_steps);
    column->addLayout(inset);
    column->addStretch(1);
    m_note = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, side);
    m_note->setWordWrap(true);
    auto *noteInset = new QHBoxLayout;
    noteInset->setContentsMargins(8, 0, 0, 0);
    noteInset->addWidget(m_note);
    column->addLayout(noteInset);
    return side;
}

QWidget *WelcomeScreen::makeMiddle(camera::CameraFeed &feed)
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(20);
    m_stack = new QStackedWidget(middle);
    m_pages = {new LanguageStep(m_presenter, m_stack),    new ShopStep(m_presenter, m_stack),
               new RewardStep(m_presenter, m_stack),      new CounterStep(m_presenter, feed, m_stack),
               new PosterStep(m_presenter, m_stack),      new LinkPage(m_presenter, feed, m_stack),
               new BackupPage(m_presenter, feed, m_stack)};
    for (StepPage *page : m_pages) {
        auto *area = new QScrollArea(m_stack);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(page);
        page->setAutoFillBackground(false);
        area->viewport()->setAutoFillBackground(false);
        m_stack->addWidget(area);
    }
    column->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_back = new kit::Button(kit::ButtonKind::Quiet, {}, middle);
    m_back->setObjectName(QStringLiteral("back"));
    m_next = new kit::Button(kit::ButtonKind::Primary, {}, middle);
    m_next->setObjectName(QStringLiteral("next"));
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_back, &QAbstractButton::clicked, &m_presenter, &WelcomePresenter::back);
    connect(m_next, &QAbstractButton::clicked, this, &WelcomeScreen::goOn);
    return middle;
}

QWidget *WelcomeScreen::makePreview()
{
    auto *table = new Table(this);
    auto *column = new QVBoxLayout(table);
    column->setContentsMargins(12, 24, 12, 24);
    m_card = new kit::PassPreview(table);
    m_sheet = new kit::SheetView(table);
    m_sheet->setObjectName(QStringLiteral("posterPreview"));
    m_seal = new ShopSeal(table);
    for (QWidget *picture :
         {static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_seal)})
        column->addWidget(picture, 1);
    return table;
}

QString WelcomeScreen::nextWords(const WelcomeState &state) const
{
    if (state.isMaking)
        return tr("Making the shop…");
    if (state.link.isFetching())
        return tr("Fetching your shop…");
    if (state.restore.isLooking)
        return tr("Looking at the backup…");
    switch (state.step) {
    case Step::Language:
        return tr("Next: your shop");
    case Step::Shop:
        return tr("Next: one reward");
    case Step::Reward:
        return tr("Next: at the counter");
    case Step::Counter:
        return tr("Make the shop");
    case Step::Poster:
        return tr("Open the counter");
    case Step::Link:
        return state.link.isHere() ? tr("Fetch the rest") : tr("Fetch my shop");
    case Step::Backup:
        return state.restore.found ? tr("Open this shop") : tr("Look at the backup");
    }
    Q_UNREACHABLE();
}

void WelcomeScreen::renderSide(const WelcomeState &state)
{
    if (state.step == Step::Link) {
        m_steps->setSteps({tr("Language"), tr("Your shop")});
        m_steps->setCurrent(1);
        m_note->setText(tr("This needs the internet once. Afterwards Muhr works without it."));
        return;
    }
    if (state.step == Step::Backup) {
        m_steps->setSteps({tr("Language"), tr("Your shop")});
        m_steps->setCurrent(1);
        m_note->setText(tr("This needs no internet. The backup itself is not changed."));
        return;
    }
    m_steps->setSteps({tr("Language"), tr("Your shop"), tr("One reward"), tr("At the counter"), tr("First poster")});
    m_steps->setCurrent(static_cast<int>(state.step));
    m_note->setText(tr("Three minutes, no internet needed. Everything can be changed later."));
}

void WelcomeScreen::renderPreview(const WelcomeState &state)
{
    pass::CardContents card = state.preview;
    if (card.shopName.isEmpty())
        card.shopName = tr("Your shop");
    m_card->setPicture(kit::passPicture(card));
    const bool showsPoster = state.step == Step::Poster;
    // Nobody here knows what the cards of a shop look like that has yet to come.
    const bool showsSeal = state.step == Step::Link || state.step == Step::Backup;
    m_card->setVisible(!showsPoster && !showsSeal);
    m_sheet->setVisible(showsPoster);
    m_seal->setVisible(showsSeal);
    m_seal->setHere(state.link.isHere() || state.restore.found);
    if (showsPoster)
        m_sheet->setSheet({210, 297}, [poster = state.poster](QPainter &painter) {
            [[maybe_unused]] const auto drawn = pass::drawPoster(painter, poster);
        });
}

void WelcomeScreen::render()
{
    const WelcomeState &state = m_presenter.state();
    renderSide(state);
    for (StepPage *page : m_pages)
        page->render(state);
    renderPreview(state);

    m_back->setText(state.link.fetch == Fetch::Asking ? tr("Cancel") : tr("Back"));
    // The panel of what is under way has its own way to stop it.
    m_back->setVisible(m_presenter.canGoBack() && !state.restore.isLooking);
    m_next->setText(nextWords(state));
    m_next->setEnabled(!state.isMaking && !state.link.isFetching() && !state.restore.isLooking);
    showStep(static_cast<int>(state.step));
}

void WelcomeScreen::showStep(int step)
{
    if (m_shownStep == step)
        return;
    if (m_shownStep >= 0)
        m_pages[std::size_t(m_shownStep)]->setShown(false);
    m_shownStep = step;
    m_stack->setCurrentIndex(step);
    m_pages[std::size_t(step)]->setShown(true);
    if (QWidget *field = m_pages[std::size_t(step)]->firstField())
        field->setFocus(Qt::OtherFocusReason);
}

void WelcomeScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        render();
    QWidget::changeEvent(event);
}

/// Nobody can print the recovery sheet again, so leaving without it is asked about.
void WelcomeScreen::goOn()
{
    const WelcomeState &state = m_presenter.state();
    if (state.step != Step::Poster || state.isRecoveryKept) {
        m_presenter.next();
        return;
    }
    auto *ask = new kit::DialogAsk(tr("Go on without the recovery sheet?"),
                                   tr("It is shown only now. Without it nobody can open the shop's data again if this "
                                      "laptop is lost."),
                                   kit::ButtonKind::Quiet, tr("Go on without it"), tr("Stay here"), window());
    ask->setObjectName(QStringLiteral("askRecovery"));
    connect(ask, &QDialog::accepted, &m_presenter, &WelcomePresenter::next);
    ask->open();
}

/// Return goes on from wherever the cursor is; Alt and an arrow go back.
void WelcomeScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // A key that is held down makes no shop.
        if (event->isAutoRepeat())
            return;
        if (auto *button = qobject_cast<kit::Button *>(focusWidget()))
            button->click();
        else
            goOn();
        return;
    }
    if (event->matches(QKeySequence::Back)) {
        m_presenter.back();
        return;
    }
    QWidget::keyPressEvent(event);
}

void WelcomeScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < 1180;
    m_side->setFixedWidth(isNarrow ? 212 : 250);
    m_preview->setFixedWidth(isNarrow ? 248 : 400);
    const int edge = isNarrow ? 26 : 50;
    m_middle->layout()->setContentsMargins(edge, isNarrow ? 40 : 60, edge, 36);
}

void WelcomeScreen::hideEvent(QHideEvent *event)
{
    if (m_shownStep >= 0)
        m_pages[std::size_t(m_shownStep)]->setShown(false);
    QWidget::hideEvent(event);
}

} // namespace muhr::welcome
