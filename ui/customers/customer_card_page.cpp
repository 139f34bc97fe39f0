// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_card_page.h"

#include "core/base/digits.h"
#include "core/base/isolate.h"
#include "core/words/say.h"
#include "ui/customers/changed_notice.h"
#include "ui/customers/customer_words.h"
#include "ui/customers/disputed_notice.h"
#include "ui/customers/row_column.h"
#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/card_panel.h"
#include "ui/kit/dialog_ask.h"
#include "ui/kit/fact_row.h"
#include "ui/kit/hairline.h"
#include "ui/kit/history_row.h"
#include "ui/kit/label.h"
#include "ui/kit/ladder_view.h"
#include "ui/kit/notice.h"
#include "ui/kit/page.h"
#include "ui/kit/pass_picture.h"
#include "ui/kit/toast.h"

#include <QBoxLayout>
#include <QEvent>
#include <QShortcut>

#include <algorithm>

namespace muhr::customers {
namespace {

/// A story longer than this is shown piece by piece.
constexpr std::size_t rowsAtOnce = 40;
constexpr std::chrono::seconds undoStays{8};

QString say(const base::Sentence &sentence)
{
    return words::say(kit::currentLanguage(), sentence);
}

kit::Tone toneOf(report::HistoryTone tone)
{
    switch (tone) {
    case report::HistoryTone::Stamp:
        return kit::Tone::Firuza;
    case report::HistoryTone::Reward:
        return kit::Tone::Gold;
    case report::HistoryTone::TakenBack:
        return kit::Tone::Stop;
    case report::HistoryTone::Other:
        return kit::Tone::Soft;
    }
    Q_UNREACHABLE();
}

} // namespace

CustomerCardPage::CustomerCardPage(CustomerPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_rowsShown(rowsAtOnce)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *page = new kit::Page(kit::Page::Body::Scrolls, this);
    whole->addWidget(page);
    page->body()->setContentsMargins(28, 14, 28, 24);
    page->body()->setSpacing(10);
    m_back = new kit::Button(kit::ButtonKind::Link, {}, this);
    m_back->setObjectName(QStringLiteral("backToList"));
    m_back->setLeadingIcon(kit::Icon::Back);
    m_back->setKey(QKeySequence(Qt::Key_Escape));
    page->body()->addWidget(m_back, 0, Qt::AlignLeading);
    m_failure = new kit::Notice(kit::PanelKind::Care, kit::Icon::Warning, this);
    m_failure->hide();
    page->body()->addWidget(m_failure);

    m_content = new QWidget(this);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    auto *wide = new QVBoxLayout;
    wide->setSpacing(14);
    wide->addWidget(makeHead());
    m_story = new kit::CardPanel(kit::PanelKind::Surface, m_content);
    m_explain = new kit::Button(kit::ButtonKind::Link, {}, m_story);
    m_explain->setObjectName(QStringLiteral("explain"));
    m_story->addBesideTitle(m_explain);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    m_story->body()->addLayout(m_rows);
    wide->addWidget(m_story);
    wide->addStretch(1);
    auto *narrow = new QVBoxLayout;
    narrow->setSpacing(8);
    m_pass = new kit::PassPreview(m_content);
    m_pass->setFixedSize(278, 309);
    narrow->addWidget(m_pass, 0, Qt::AlignHCenter);
    m_about = new kit::CardPanel(kit::PanelKind::Surface, m_content);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(0);
    m_about->body()->addLayout(m_facts);
    narrow->addWidget(m_about);
    narrow->addStretch(1);
    row->addLayout(wide, 20);
    row->addLayout(narrow, 10);
    page->body()->addWidget(m_content);
    page->body()->addStretch(1);
    m_toast = new kit::Toast(this);

    connect(m_back, &QAbstractButton::clicked, this, &CustomerCardPage::leaveWanted);
    connect(m_explain, &QAbstractButton::clicked, this,
            [this] { m_presenter.setExplained(!m_presenter.state().explanation); });
    connect(m_toast, &kit::Toast::acted, &m_presenter, &CustomerPresenter::undo);
    connect(new QShortcut(QKeySequence(Qt::Key_F3), this), &QShortcut::activated, &m_presenter,
            &CustomerPresenter::undo);
    connect(&m_presenter, &CustomerPresenter::changed, this, &CustomerCardPage::render);
    render();
}

QWidget *CustomerCardPage::makeHead()
{
    auto *head = new kit::CardPanel(kit::PanelKind::Surface, m_content);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_avatar = new kit::Avatar({}, 52, head);
    row->addWidget(m_avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    m_name = new kit::Label({}, kit::Type::Section, kit::Tone::Ink, head);
    m_name->setObjectName(QStringLiteral("customerName"));
    m_name->setElided(true);
    m_aboutLine = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, head);
    m_aboutLine->setWordWrap(true);
    names->addWidget(m_name);
    names->addWidget(m_aboutLine);
    row->addLayout(names, 1);
    m_stamp = new kit::Button(kit::ButtonKind::Quiet, {}, head);
    m_stamp->setObjectName(QStringLiteral("stamp"));
    m_stamp->setKey(QKeySequence(Qt::Key_F2));
    m_newCode = new kit::Button(kit::ButtonKind::Quiet, {}, head);
    m_newCode->setObjectName(QStringLiteral("newCode"));
    row->addWidget(m_stamp);
    row->addWidget(m_newCode);
    head->body()->addLayout(row);
    m_ladder = new kit::LadderView(head);
    m_ladder->setSealSize(50);
    m_ladder->setPathShown(true);
    auto *holder = new QHBoxLayout;
    holder->addWidget(m_ladder, 5);
    holder->addStretch(1);
    head->body()->addLayout(holder);
    m_reward = new kit::Notice(kit::PanelKind::Gold, kit::Icon::Gift, head);
    m_reward->setObjectName(QStringLiteral("rewardWaiting"));
    m_reward->hide();
    head->body()->addWidget(m_reward);
    m_disputed = new DisputedNotice(head);
    head->body()->addWidget(m_disputed);
    connect(m_disputed, &DisputedNotice::decideWanted, this, &CustomerCardPage::disputesWanted);
    m_changed = new ChangedNotice(head);
    head->body()->addWidget(m_changed);
    connect(m_changed, &ChangedNotice::lookWanted, this, &CustomerCardPage::disputesWanted);
    m_care = new kit::Notice(kit::PanelKind::Care, kit::Icon::Warning, head);
    m_care->setObjectName(QStringLiteral("care"));
    m_care->hide();
    head->body()->addWidget(m_care);
    connect(m_stamp, &QAbstractButton::clicked, &m_presenter, &CustomerPresenter::stamp);
    connect(m_newCode, &QAbstractButton::clicked, this, &CustomerCardPage::askReplace);
    // Lives among the facts, far from the stamp.
    m_erase = new kit::Button(kit::ButtonKind::Quiet, {}, m_content);
    m_erase->setObjectName(QStringLiteral("erase"));
    connect(m_erase, &QAbstractButton::clicked, this, &CustomerCardPage::askErase);
    return head;
}

QString CustomerCardPage::shownName() const
{
    const auto &page = m_presenter.state().page;
    return !page || page->name.isEmpty() ? tr("Card without a name") : page->name;
}

void CustomerCardPage::render()
{
    const CustomerState &state = m_presenter.state();
    m_back->setText(tr("All customers"));
    m_failure->setVisible(state.failure.has_value());
    if (state.failure)
        m_failure->setWords({}, say(*state.failure));
    m_content->setVisible(state.page.has_value());
    if (!state.page)
        return;
    if (m_shown != state.page->customer) {
        m_shown = state.page->customer;
        m_rowsShown = rowsAtOnce;
        m_toast->dismiss();
    }
    const base::Zone zone = base::Zone::parse(state.page->zone).value_or(base::Zone::utc());
    renderHead(*state.page, zone);
    if (state.explanation)
        renderExplanation(*state.explanation, zone);
    else
        renderStory(*state.page, zone);
    m_pass->setPicture(kit::passPicture(state.page->card));
    renderAbout(*state.page, zone);
    sayDone();
}

void CustomerCardPage::renderHead(const report::CustomerPage &page, const base::Zone &zone)
{
    const CustomerState &state = m_presenter.state();
    m_avatar->setName(shownName());
    m_name->setText(shownName());
    m_aboutLine->setText(aboutLine(page, zone));
    m_stamp->setText(tr("Stamp"));
    m_stamp->setEnabled(!state.isActing && !page.isErased && !page.card.isVoid);
    m_newCode->setText(tr("New code"));
    m_newCode->setVisible(state.mayReplaceCode && !page.isErased);
    m_newCode->setEnabled(!state.isActing);
    m_ladder->setLadder(kit::ladderOf(page.card));
    m_reward->setVisible(!page.card.vouchers.empty());
    if (!page.card.vouchers.empty()) {
        const pass::CardVoucher &voucher = page.card.vouchers.front();
        const int count = static_cast<int>(page.card.vouchers.size());
        const QString until = voucher.lastDay
                                  ? words::say(kit::currentLanguage(),
                                               {"CustomerPage", QT_TRANSLATE_NOOP("CustomerPage", "Until %1"),
                                                "the last day of a reward"},
                                               {base::TextDay{voucher.lastDay->dayNumber()}})
                                  : QString();
        m_reward->setWords(count == 1 ? tr("Waiting: %1").arg(base::isolateName(voucher.title))
                                      : tr("%Ln rewards are waiting", nullptr, count),
                           count == 1 ? until : QString());
    }
    m_disputed->setDisputes(page.disputes, state.mayDecideDisputes, state.now, zone);
    m_changed->setChanged(state.changedTwice, state.mayDecideDisputes);
    const bool isTrouble = state.said && state.said->kind != Said::Kind::Done;
    m_care->setVisible(isTrouble);
    if (isTrouble) {
        const bool isNotStored = state.said->kind == Said::Kind::NotStored;
        m_care->setKind(isNotStored ? kit::PanelKind::Stop : kit::PanelKind::Care);
        m_care->setIcon(isNotStored ? kit::Icon::Stop : kit::Icon::Warning);
        m_care->setWords({}, say(state.said->sentence));
    }
}

void CustomerCardPage::renderStory(const report::CustomerPage &page, const base::Zone &zone)
{
    m_story->setTitle(tr("History"));
    m_explain->setText(tr("Explain: why %Ln stamps?", nullptr, static_cast<int>(page.card.stamps)));
    m_explain->setVisible(page.card.goal > 0);
    removeRows(*m_rows);
    const std::size_t count = std::min(m_rowsShown, page.history.size());
    for (std::size_t i = 0; i < count; ++i) {
        const report::HistoryRow &entry = page.history[i];
        auto *row = new kit::HistoryRow;
        QString held = entry.balance.source.text[0] ? say(entry.balance) : QString();
        if (entry.isUndone)
            held = tr("taken back");
        else if (entry.isPending)
            held = tr("on its way");
        row->setEntry(whenLine(entry.at, m_presenter.state().now, zone),
                      entry.isUndone ? kit::Tone::Soft : toneOf(entry.tone), say(entry.what), entry.staffName, held);
        addRow(*m_rows, row);
    }
    if (count < page.history.size()) {
        auto *more = new kit::Button(kit::ButtonKind::Link, tr("%Ln earlier", "rows of a history",
                                                               static_cast<int>(page.history.size() - count)));
        more->setObjectName(QStringLiteral("earlier"));
        connect(more, &QAbstractButton::clicked, this, [this] {
            m_rowsShown += rowsAtOnce;
            render();
        });
        addRow(*m_rows, more);
    }
}

void CustomerCardPage::renderExplanation(const report::Explanation &explanation, const base::Zone &zone)
{
    m_story->setTitle(tr("Why %Ln stamps?", nullptr,
                         static_cast<int>(explanation.rows.empty() ? 0 : explanation.rows.back().balance)));
    m_explain->setText(tr("Back to the history"));
    m_explain->setVisible(true);
    removeRows(*m_rows);
    const base::Language language = kit::currentLanguage();
    // Read like a sum: the oldest first, what is held at the end of each line.
    for (const report::ExplainRow &entry : explanation.rows) {
        const QString change = (entry.amount >= 0 ? QStringLiteral("+") : QStringLiteral("−")) +
                               base::localNumber(language, std::abs(entry.amount));
        auto *row = new kit::HistoryRow;
        row->setObjectName(QStringLiteral("explained"));
        row->setEntry(whenLine(entry.at, m_presenter.state().now, zone),
                      entry.amount >= 0 ? kit::Tone::Firuza : kit::Tone::Stop, say(entry.why),
                      base::isolateCode(change), base::localNumber(language, entry.balance));
        addRow(*m_rows, row);
    }
}

void CustomerCardPage::renderAbout(const report::CustomerPage &page, const base::Zone &zone)
{
    m_about->setTitle(tr("About"));
    // Kept: it may be the one that was just clicked.
    m_facts->removeWidget(m_erase);
    removeRows(*m_facts);
    const auto fact = [this](const QString &what, const QString &value, const QString &remark = {},
                             bool readsForward = false) {
        if (value.isEmpty())
            return;
        auto *row = new kit::FactRow(what);
        row->setValue(value, remark);
        row->setReadsForward(readsForward);
        m_facts->addWidget(new kit::Hairline);
        m_facts->addWidget(row);
    };
    if (page.isErased)
        fact(tr("Erased"), tr("Name and contact are gone for good; visits and stamps stay for the books."));
    fact(tr("Number"), page.card.shortNumber, {}, true);
    fact(tr("Phone"), page.phone, {}, true);
    fact(tr("Mail"), page.mail, {}, true);
    fact(tr("Birthday"), birthdayLine(page), birthdayRemark(page, m_presenter.state().now, zone));
    fact(tr("Language"), base::ownName(page.language));
    if (page.consents.empty() && !page.isErased)
        fact(tr("News"), tr("not asked yet"));
    for (const report::ConsentRow &consent : page.consents)
        fact(channelName(consent.channel), consent.isGiven ? tr("said yes") : tr("said no"),
             whenLine(consent.at, m_presenter.state().now, zone));
    const bool mayErase = m_presenter.state().mayErase && !page.isErased;
    m_erase->setVisible(mayErase);
    if (mayErase) {
        m_facts->addWidget(new kit::Hairline);
        m_facts->addSpacing(12);
        m_erase->setText(page.card.givenName.isEmpty()
                             ? tr("Erase for good…")
                             : tr("Erase %1 for good…").arg(base::isolateName(page.card.givenName)));
        m_facts->addWidget(m_erase, 0, Qt::AlignLeading);
    }
}

void CustomerCardPage::sayDone()
{
    const auto &said = m_presenter.state().said;
    if (!said || said->number == m_saidShown)
        return;
    m_saidShown = said->number;
    if (said->kind != Said::Kind::Done)
        return;
    if (said->undoes) {
        m_ladder->press();
        m_toast->offer(say(said->sentence), tr("Undo"), QKeySequence(Qt::Key_F3), undoStays);
    } else {
        m_toast->say(say(said->sentence), undoStays);
    }
}

void CustomerCardPage::askReplace()
{
    auto *ask =
        new kit::DialogAsk(tr("A new code for this card?"),
                           tr("The old card stops working at once, on the phone and on paper. Stamps and rewards "
                              "stay."),
                           kit::ButtonKind::Primary, tr("Make a new code"), tr("Leave it"), window());
    ask->setObjectName(QStringLiteral("askReplace"));
    connect(ask, &QDialog::accepted, &m_presenter, &CustomerPresenter::replaceCode);
    ask->open();
}

void CustomerCardPage::askErase()
{
    const QString name = base::isolateName(shownName());
    auto *ask =
        new kit::DialogAsk(tr("Erase %1 for good?").arg(name),
                           tr("Name, phone, mail and birthday are destroyed on this laptop and at the endpoint, "
                              "and the card stops working. Visits and stamps stay for the books, without a name. "
                              "This can't be undone."),
                           kit::ButtonKind::Danger, tr("Erase %1 for good").arg(name), tr("Keep"), window());
    ask->setObjectName(QStringLiteral("askErase"));
    connect(ask, &QDialog::accepted, &m_presenter, &CustomerPresenter::erase);
    ask->open();
}

void CustomerCardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        render();
    QWidget::changeEvent(event);
}

void CustomerCardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ladder->setSealSize(width() < 980 ? 42 : 50);
}

} // namespace muhr::customers
