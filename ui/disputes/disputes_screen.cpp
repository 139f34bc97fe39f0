// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/disputes_screen.h"

#include "core/words/say.h"
#include "ui/disputes/dispute_row.h"
#include "ui/disputes/dispute_words.h"
#include "ui/kit/button.h"
#include "ui/kit/card_panel.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/hairline.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/kit/page.h"
#include "ui/kit/toast.h"

#include <QBoxLayout>
#include <QEvent>
#include <QShortcut>

namespace muhr::disputes {
namespace {

using loyalty::DisputeDecision;

constexpr std::chrono::seconds undoStays{8};
constexpr std::array decisions{DisputeDecision::WriteOff, DisputeDecision::Charge, DisputeDecision::Block};

} // namespace

DisputesScreen::DisputesScreen(DisputePresenter &presenter, QWidget *parent) : QWidget(parent), m_presenter(presenter)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_page = new kit::Page(kit::Page::Body::Scrolls, this);
    whole->addWidget(m_page);
    m_failure = new kit::Notice(kit::PanelKind::Stop, kit::Icon::Warning, this);
    m_failure->setObjectName(QStringLiteral("disputeFailure"));
    m_failure->hide();
    m_page->body()->addWidget(m_failure);
    m_empty = new kit::EmptyState(kit::Icon::Gift, {}, this);
    m_empty->setObjectName(QStringLiteral("noDisputes"));
    m_empty->hide();
    m_page->body()->addWidget(m_empty, 1);

    m_content = new QWidget(this);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    auto *wide = new QVBoxLayout;
    wide->setSpacing(16);
    m_open = makePanel(m_content);
    m_decided = makePanel(m_content);
    wide->addWidget(m_open.panel);
    wide->addWidget(m_decided.panel);
    wide->addStretch(1);
    m_about = new kit::CardPanel(kit::PanelKind::Firuza, m_content);
    m_about->body()->setSpacing(6);
    m_what = new kit::Label({}, kit::Type::Body, kit::Tone::Ink, m_about);
    m_what->setWordWrap(true);
    m_about->body()->addWidget(m_what);
    for (std::size_t i = 0; i < 2 * decisions.size(); ++i) {
        const bool isName = i % 2 == 0;
        auto *label = new kit::Label({}, isName ? kit::Type::Bold : kit::Type::Body,
                                     isName ? kit::Tone::Ink : kit::Tone::Soft, m_about);
        label->setWordWrap(true);
        if (isName)
            m_about->body()->addSpacing(8);
        m_about->body()->addWidget(label);
        m_meanings.push_back(label);
    }
    auto *narrow = new QVBoxLayout;
    narrow->addWidget(m_about);
    narrow->addStretch(1);
    row->addLayout(wide, 21);
    row->addLayout(narrow, 10);
    m_page->body()->addWidget(m_content);
    m_page->body()->addStretch(0);
    m_toast = new kit::Toast(this);

    connect(m_toast, &kit::Toast::acted, &m_presenter, &DisputePresenter::undo);
    connect(new QShortcut(QKeySequence(Qt::Key_F3), this), &QShortcut::activated, &m_presenter,
            &DisputePresenter::undo);
    connect(&m_presenter, &DisputePresenter::changed, this, &DisputesScreen::render);
    render();
}

DisputesScreen::Rows DisputesScreen::makePanel(QWidget *parent)
{
    Rows rows{new kit::CardPanel(kit::PanelKind::Surface, parent), new QVBoxLayout, {}, {}};
    rows.column->setSpacing(0);
    // The rows bring their own air.
    rows.panel->body()->setSpacing(0);
    rows.panel->body()->addLayout(rows.column);
    return rows;
}

void DisputesScreen::addRow(Rows &rows)
{
    auto *line = new kit::Hairline(rows.panel);
    auto *row = new DisputeRow(rows.panel);
    rows.column->addWidget(line);
    rows.column->addWidget(row);
    rows.lines.push_back(line);
    rows.rows.push_back(row);
}

void DisputesScreen::fill(Rows &rows, const std::vector<const report::DisputeFacts *> &facts)
{
    const DisputeState &state = m_presenter.state();
    rows.panel->setVisible(!facts.empty());
    while (rows.rows.size() < facts.size())
        addRow(rows);
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        DisputeRow *row = rows.rows[i];
        row->setVisible(i < facts.size());
        rows.lines[i]->setVisible(i > 0 && i < facts.size());
        row->disconnect(this);
        if (i >= facts.size())
            continue;
        row->setDispute(*facts[i], state.list.currency, state.list.zone);
        row->setAnswerable(state.mayDecide && !state.isActing);
        connect(row, &DisputeRow::decided, this,
                [this, use = facts[i]->use](DisputeDecision decision) { m_presenter.decide(use, decision); });
        connect(row, &DisputeRow::customerWanted, this,
                [this, customer = facts[i]->customer] { emit customerWanted(customer); });
    }
}

void DisputesScreen::render()
{
    const DisputeState &state = m_presenter.state();
    const report::DisputeList &list = state.list;
    m_page->setTitle(tr("Used twice"));
    const int open = static_cast<int>(list.open);
    QString note;
    if (open > 0)
        note = list.openCostMinor > 0
                   //: %2 is an amount of money
                   ? tr("%Ln to decide, worth %2", nullptr, open)
                         .arg(DisputeWords::money(list.openCostMinor, list.currency))
                   : tr("%Ln to decide", nullptr, open);
    m_page->setNote(note);
    m_failure->setVisible(state.failure.has_value());
    if (state.failure)
        m_failure->setWords({}, words::say(kit::currentLanguage(), *state.failure));
    m_empty->setVisible(state.isRead && list.disputes.empty());
    m_empty->setSentence(tr("No reward was used twice"));
    m_empty->setHint(tr("When two laptops give the same reward while they cannot see each other, it appears here: who, "
                        "where, when, and what it cost. Then you say who pays for it."));
    m_content->setVisible(!list.disputes.empty());
    m_about->setTitle(tr("What happened"));
    m_what->setText(tr("Two laptops gave the same reward while they could not see each other. The first one counts; "
                       "what stands here was given on top. The customer keeps it, and you say who pays:"));
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        m_meanings[2 * i]->setText(DisputeWords::answer(decisions[i]));
        m_meanings[2 * i + 1]->setText(DisputeWords::meaning(decisions[i]));
    }
    std::vector<const report::DisputeFacts *> undecided;
    std::vector<const report::DisputeFacts *> decided;
    for (const report::DisputeFacts &facts : list.disputes)
        (facts.decision ? decided : undecided).push_back(&facts);
    m_open.panel->setTitle(tr("To decide"));
    m_decided.panel->setTitle(tr("Decided"));
    fill(m_open, undecided);
    fill(m_decided, decided);
    sayDecided();
}

void DisputesScreen::sayDecided()
{
    const auto &decided = m_presenter.state().decided;
    if (!decided || decided->number == m_saidShown)
        return;
    m_saidShown = decided->number;
    const QString words = DisputeWords::done(decided->decision);
    if (decided->isUndo)
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
    m_presenter.refresh();
    QWidget::showEvent(event);
}

} // namespace muhr::disputes
