// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/disputes_screen.h"

#include "core/words/say.h"
#include "ui/disputes/about_panel.h"
#include "ui/disputes/conflict_row.h"
#include "ui/disputes/conflict_words.h"
#include "ui/disputes/dispute_row.h"
#include "ui/disputes/dispute_words.h"
#include "ui/disputes/message_row.h"
#include "ui/disputes/row_list.h"
#include "ui/kit/card_panel.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/kit/page.h"
#include "ui/kit/toast.h"

#include <QBoxLayout>
#include <QEvent>
#include <QShortcut>

#include <utility>

namespace muhr::disputes {
namespace {

using loyalty::DisputeDecision;

constexpr std::chrono::seconds undoStays{8};
constexpr std::array decisions{DisputeDecision::WriteOff, DisputeDecision::Charge, DisputeDecision::Block};

/// As much of what is done as anybody reads.
constexpr std::size_t mostDone = 20;

template <typename Facts, typename IsOpen>
std::vector<const Facts *> only(const std::vector<Facts> &all, bool wantsOpen, IsOpen isOpen)
{
    std::vector<const Facts *> some;
    for (const Facts &one : all)
        if (isOpen(one) == wantsOpen && (wantsOpen || some.size() < mostDone))
            some.push_back(&one);
    return some;
}

} // namespace

struct DisputesScreen::Panel
{
    explicit Panel(QWidget *parent)
        : card(new kit::CardPanel(kit::PanelKind::Surface, parent)), disputes(card->body(), card),
          conflicts(card->body(), card), drafts(card->body(), card), refused(card->body(), card)
    {
        // The rows bring their own air.
        card->body()->setSpacing(0);
    }

    kit::CardPanel *card;
    RowList<DisputeRow> disputes;
    RowList<ConflictRow> conflicts;
    RowList<MessageRow> drafts;
    RowList<MessageRow> refused;
};

DisputesScreen::DisputesScreen(ToLookAt &all, QWidget *parent) : QWidget(parent), m_all(all)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_page = new kit::Page(kit::Page::Body::Scrolls, this);
    whole->addWidget(m_page);
    m_failure = new kit::Notice(kit::PanelKind::Stop, kit::Icon::Warning, this);
    m_failure->setObjectName(QStringLiteral("disputeFailure"));
    m_failure->hide();
    m_page->body()->addWidget(m_failure);
    m_empty = new kit::EmptyState(kit::Icon::Check, {}, this);
    m_empty->setObjectName(QStringLiteral("noDisputes"));
    m_empty->hide();
    m_page->body()->addWidget(m_empty, 1);

    m_content = new QWidget(this);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    auto *wide = new QVBoxLayout;
    wide->setSpacing(16);
    m_disputes = makePanel(wide);
    m_worth = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, m_disputes->card);
    m_disputes->card->addBesideTitle(m_worth);
    m_conflicts = makePanel(wide);
    m_refused = makePanel(wide);
    m_done = makePanel(wide);
    wide->addStretch(1);
    auto *narrow = new QVBoxLayout;
    narrow->setSpacing(16);
    m_aboutDisputes = new AboutPanel(m_content);
    m_aboutConflicts = new AboutPanel(m_content);
    m_aboutRefused = new AboutPanel(m_content);
    for (AboutPanel *about : {m_aboutDisputes, m_aboutConflicts, m_aboutRefused})
        narrow->addWidget(about);
    narrow->addStretch(1);
    row->addLayout(wide, 21);
    row->addLayout(narrow, 10);
    m_page->body()->addWidget(m_content);
    m_page->body()->addStretch(0);
    m_toast = new kit::Toast(this);

    connect(m_toast, &kit::Toast::acted, &m_all, &ToLookAt::undo);
    connect(new QShortcut(QKeySequence(Qt::Key_F3), this), &QShortcut::activated, &m_all, &ToLookAt::undo);
    connect(&m_all, &ToLookAt::changed, this, &DisputesScreen::render);
    render();
}

DisputesScreen::~DisputesScreen() = default;

std::unique_ptr<DisputesScreen::Panel> DisputesScreen::makePanel(QVBoxLayout *column)
{
    auto panel = std::make_unique<Panel>(m_content);
    column->addWidget(panel->card);
    return panel;
}

void DisputesScreen::setDispute(DisputeRow &row, const report::DisputeFacts &facts)
{
    const DisputeState &state = m_all.disputes().state();
    row.setDispute(facts, state.list.currency, state.list.zone);
    row.setAnswerable(state.mayDecide && !state.isActing);
    connect(&row, &DisputeRow::decided, this,
            [this, use = facts.use](DisputeDecision decision) { m_all.disputes().decide(use, decision); });
    connect(&row, &DisputeRow::customerWanted, this,
            [this, customer = facts.customer] { emit customerWanted(customer); });
}

void DisputesScreen::setConflict(ConflictRow &row, const report::ConflictFacts &facts)
{
    const ConflictPageState &state = m_all.conflicts().state();
    row.setConflict(facts, state.list.zone);
    row.setAnswerable(state.maySettle && !state.isActing);
    connect(&row, &ConflictRow::otherWanted, this, [this, event = facts.event] { m_all.conflicts().useOther(event); });
    connect(&row, &ConflictRow::kept, this, [this, event = facts.event] { m_all.conflicts().keep(event); });
}

void DisputesScreen::setDraft(MessageRow &row, const report::DraftFacts &facts)
{
    const ConflictPageState &state = m_all.conflicts().state();
    row.setDraft(facts, state.list.zone);
    row.setAnswerable(state.maySettle && !state.isActing);
    connect(&row, &MessageRow::looked, this,
            [this, event = facts.event](bool wasSeen) { m_all.conflicts().keep(event, wasSeen); });
}

void DisputesScreen::setRefused(MessageRow &row, const report::RefusedAct &facts)
{
    const RefusedPageState &state = m_all.refused().state();
    row.setAct(facts, state.list.zone);
    row.setAnswerable(state.maySettle && !state.isActing);
    connect(&row, &MessageRow::looked, this,
            [this, event = facts.event](bool wasSeen) { m_all.refused().look(event, wasSeen); });
    if (facts.customer)
        connect(&row, &MessageRow::customerWanted, this,
                [this, customer = *facts.customer] { emit customerWanted(customer); });
}

void DisputesScreen::fill(Panel &panel, bool isOpen)
{
    const bool isDone = &panel == m_done.get();
    const auto disputes = isDone || &panel == m_disputes.get()
                              ? only(m_all.disputes().state().list.disputes, isOpen,
                                     [](const report::DisputeFacts &facts) { return !facts.decision; })
                              : std::vector<const report::DisputeFacts *>();
    const auto conflicts =
        isDone || &panel == m_conflicts.get()
            ? only(m_all.conflicts().state().list.conflicts, isOpen,
                   [](const report::ConflictFacts &facts) { return facts.state == report::ConflictState::Open; })
            : std::vector<const report::ConflictFacts *>();
    const auto drafts = isDone || &panel == m_conflicts.get()
                            ? only(m_all.conflicts().state().list.drafts, isOpen,
                                   [](const report::DraftFacts &facts) { return !facts.wasSeen; })
                            : std::vector<const report::DraftFacts *>();
    const auto refused = isDone || &panel == m_refused.get()
                             ? only(m_all.refused().state().list.acts, isOpen,
                                    [](const report::RefusedAct &act) { return !act.wasSeen; })
                             : std::vector<const report::RefusedAct *>();
    std::size_t above = 0;
    const auto isContinued = [&above](std::size_t count) { return std::exchange(above, above + count) > 0; };
    panel.disputes.show(disputes.size(), this, isContinued(disputes.size()),
                        [&](DisputeRow &row, std::size_t i) { setDispute(row, *disputes[i]); });
    panel.conflicts.show(conflicts.size(), this, isContinued(conflicts.size()),
                         [&](ConflictRow &row, std::size_t i) { setConflict(row, *conflicts[i]); });
    panel.drafts.show(drafts.size(), this, isContinued(drafts.size()),
                      [&](MessageRow &row, std::size_t i) { setDraft(row, *drafts[i]); });
    panel.refused.show(refused.size(), this, isContinued(refused.size()),
                       [&](MessageRow &row, std::size_t i) { setRefused(row, *refused[i]); });
    panel.card->setVisible(above > 0);
}

void DisputesScreen::render()
{
    m_page->setTitle(tr("To look at"));
    const int open = static_cast<int>(m_all.open());
    m_page->setNote(open > 0 ? tr("%Ln to decide", nullptr, open) : QString());
    const auto failure = m_all.failure();
    m_failure->setVisible(failure.has_value());
    if (failure)
        m_failure->setWords({}, words::say(kit::currentLanguage(), *failure));
    m_empty->setVisible(m_all.isRead() && m_all.isEmpty());
    m_empty->setSentence(tr("Nothing to look at"));
    m_empty->setHint(tr("When two laptops cannot see each other, they may give the same reward or change the same "
                        "thing, and the endpoint may refuse what it does not accept. All of that appears here, with "
                        "what you can do about it."));
    m_content->setVisible(!m_all.isEmpty());
    m_disputes->card->setTitle(tr("Used twice"));
    m_conflicts->card->setTitle(tr("Changed in two places"));
    m_refused->card->setTitle(tr("Not accepted"));
    m_done->card->setTitle(tr("Done"));
    const report::DisputeList &list = m_all.disputes().state().list;
    //: %1 is an amount of money
    m_worth->setText(list.openCostMinor > 0 ? tr("worth %1").arg(DisputeWords::money(list.openCostMinor, list.currency))
                                            : QString());
    fill(*m_disputes, true);
    fill(*m_conflicts, true);
    fill(*m_refused, true);
    fill(*m_done, false);
    renderAbout();
    sayDone();
}

void DisputesScreen::renderAbout()
{
    std::vector<AboutPanel::Meaning> meanings;
    for (const DisputeDecision decision : decisions)
        meanings.push_back({DisputeWords::answer(decision), DisputeWords::meaning(decision)});
    m_aboutDisputes->setWords(tr("What happened"),
                              tr("Two laptops gave the same reward while they could not see each other. The first one "
                                 "counts; what stands here was given on top. The customer keeps it, and you say who "
                                 "pays:"),
                              meanings);
    const report::ConflictList &conflicts = m_all.conflicts().state().list;
    m_aboutDisputes->setVisible(!m_all.disputes().state().list.disputes.empty());
    m_aboutConflicts->setWords(tr("Which one holds"),
                               tr("Two laptops changed the same thing while they could not see each other. The later "
                                  "one holds; the other is kept. Use it instead with one click, and back again the "
                                  "same way."),
                               {});
    m_aboutConflicts->setVisible(!conflicts.conflicts.empty() || !conflicts.drafts.empty());
    m_aboutRefused->setWords(tr("Why it was refused"),
                             tr("The endpoint checks everything once more. What it refuses counts nowhere; it stays "
                                "on this laptop, so that you can do it again."),
                             {});
    m_aboutRefused->setVisible(!m_all.refused().state().list.acts.empty());
}

void DisputesScreen::sayDone()
{
    const auto isNew = [this](std::size_t sort, int number) { return std::exchange(m_said[sort], number) != number; };
    if (const auto &decided = m_all.disputes().state().decided; decided && isNew(0, decided->number))
        say(DisputeWords::done(decided->decision), decided->isUndo);
    if (const auto &done = m_all.conflicts().state().done; done && isNew(1, done->number))
        say(ConflictWords::done(done->what), done->isUndo);
    if (const auto &done = m_all.refused().state().done; done && isNew(2, done->number))
        say(done->wasSeen ? tr("Off the list") : tr("On the list again"), done->isUndo);
}

void DisputesScreen::say(const QString &words, bool isUndo)
{
    if (isUndo)
        m_toast->say(words, undoStays);
    else
        m_toast->offer(words, tr("Undo"), QKeySequence(Qt::Key_F3), undoStays);
}

void DisputesScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QWidget::changeEvent(event);
}

void DisputesScreen::showEvent(QShowEvent *event)
{
    m_all.refresh();
    QWidget::showEvent(event);
}

} // namespace muhr::disputes
