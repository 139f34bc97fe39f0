// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_screen.h"

#include "core/words/say.h"
#include "ui/kit/button.h"
#include "ui/kit/card_panel.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/kit/page.h"
#include "ui/kit/print_sheet.h"
#include "ui/kit/save_file.h"
#include "ui/kit/theme.h"
#include "ui/kit/tile.h"
#include "ui/today/looks_panel.h"
#include "ui/today/shift_table.h"
#include "ui/today/today_presenter.h"
#include "ui/today/today_words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPointer>

namespace muhr::today {

TodayScreen::TodayScreen(TodayPresenter &presenter, QWidget *parent) : QWidget(parent), m_presenter(presenter)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_page = new kit::Page(kit::Page::Body::Scrolls, this);
    whole->addWidget(m_page);
    m_close = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_close->setObjectName(QStringLiteral("closeDay"));
    m_close->setLeadingIcon(kit::Icon::Lock);
    m_page->addAction(m_close);
    connect(m_close, &QAbstractButton::clicked, &m_presenter, &TodayPresenter::close);
    m_failure = new kit::Notice(kit::PanelKind::Stop, kit::Icon::Warning, this);
    m_page->body()->addWidget(m_failure);
    m_empty = new kit::EmptyState(kit::Icon::Today, {}, this);
    connect(m_empty->setAction({}), &QAbstractButton::clicked, this, &TodayScreen::counterWanted);
    m_page->body()->addWidget(m_empty, 1);

    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(14);
    for (kit::Tile *&tile : m_tiles) {
        tile = new kit::Tile(m_content);
        tiles->addWidget(tile, 1);
    }
    column->addLayout(tiles);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    m_shifts = new ShiftTable(m_content);
    m_sheet = makeSheet();
    middle->addWidget(m_shifts, 3);
    middle->addWidget(m_sheet, 2);
    column->addLayout(middle);
    m_looks = new LooksPanel(m_presenter, m_content);
    connect(m_looks, &LooksPanel::customerWanted, this, &TodayScreen::customerWanted);
    connect(m_looks, &LooksPanel::toLookAtWanted, this, &TodayScreen::toLookAtWanted);
    column->addWidget(m_looks);
    column->addStretch(1);
    m_page->body()->addWidget(m_content);
    m_page->body()->addStretch(1);

    connect(&m_presenter, &TodayPresenter::changed, this, &TodayScreen::render);
    render();
}

kit::CardPanel *TodayScreen::makeSheet()
{
    auto *panel = new kit::CardPanel(kit::PanelKind::Surface, m_content);
    m_closed = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, panel);
    m_closed->setWordWrap(true);
    m_closed->setObjectName(QStringLiteral("dayState"));
    panel->body()->addWidget(m_closed);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        m_facts[i] = {new kit::Label({}, kit::Type::Body, kit::Tone::Soft, panel),
                      new kit::Label({}, kit::Type::Bold, kit::Tone::Ink, panel)};
        grid->addWidget(m_facts[i].what, static_cast<int>(i), 0);
        grid->addWidget(m_facts[i].value, static_cast<int>(i), 1, Qt::AlignTrailing);
    }
    panel->body()->addSpacing(8);
    panel->body()->addLayout(grid);
    m_late = new kit::Label({}, kit::Type::Body, kit::Tone::Care, panel);
    m_late->setWordWrap(true);
    m_late->setObjectName(QStringLiteral("afterClose"));
    panel->body()->addWidget(m_late);
    panel->body()->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_print = new kit::Button(kit::ButtonKind::Quiet, {}, panel);
    m_print->setObjectName(QStringLiteral("printDay"));
    m_print->setLeadingIcon(kit::Icon::Print);
    m_save = new kit::Button(kit::ButtonKind::Quiet, {}, panel);
    m_save->setObjectName(QStringLiteral("saveDay"));
    connect(m_print, &QAbstractButton::clicked, this, &TodayScreen::print);
    connect(m_save, &QAbstractButton::clicked, this, &TodayScreen::save);
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    panel->body()->addLayout(buttons);
    return panel;
}

void TodayScreen::render()
{
    const TodayState &state = m_presenter.state();
    const auto &facts = state.facts;
    m_page->setTitle(facts ? TodayWords::day(facts->day.day.day) : tr("Today"));
    m_failure->setVisible(state.failure.has_value());
    if (state.failure)
        m_failure->setWords(words::say(kit::currentLanguage(), *state.failure), {});
    const bool isEmpty = !facts || (facts->day.day.sheet().all.isEmpty() && !facts->day.day.close &&
                                    facts->findings.empty() && facts->birthdays.empty() && state.toLookAt == 0);
    m_empty->setVisible(isEmpty && facts);
    m_empty->setSentence(tr("Nothing has happened yet today."));
    m_empty->setHint(tr("With the first stamp the day fills: who came, what was given, and in the evening a sheet to "
                        "close it with."));
    m_empty->setAction(tr("To the counter"));
    m_content->setVisible(!isEmpty);
    const bool isOpen = facts && !facts->day.day.close;
    m_close->setText(tr("Close the day"));
    m_close->setVisible(isOpen && state.mayClose && !isEmpty);
    m_close->setEnabled(!state.isClosing);
    if (!facts || isEmpty)
        return;
    renderTiles();
    m_shifts->setDay(facts->day);
    renderSheet();
    m_looks->render();
}

void TodayScreen::renderTiles()
{
    const report::TodayFacts &facts = *m_presenter.state().facts;
    const report::DayFigures &now = facts.day.day.sheet().all;
    const auto before = [&](std::int64_t report::DayFigures::*figure) {
        return facts.weekBefore ? std::optional((*facts.weekBefore).*figure) : std::nullopt;
    };
    const auto put = [this](std::size_t place, const QString &what, std::int64_t count, const QString &meaning,
                            bool isGood) {
        m_tiles[place]->setFigure(what, TodayWords::number(count));
        m_tiles[place]->setMeaning(meaning, isGood ? kit::Tone::Good : kit::Tone::Soft);
    };
    const auto visits = before(&report::DayFigures::visits);
    const auto cards = before(&report::DayFigures::newCards);
    const auto rewards = before(&report::DayFigures::rewards);
    put(0, tr("visits"), now.visits, TodayWords::compared(now.visits, visits), visits && now.visits > *visits);
    put(1, tr("new cards"), now.newCards, TodayWords::compared(now.newCards, cards), cards && now.newCards > *cards);
    put(2, tr("rewards handed over"), now.rewards, TodayWords::compared(now.rewards, rewards), false);
    put(3, tr("came back"), facts.cameBack, tr("after 30 days or more without a visit"), false);
}

void TodayScreen::renderSheet()
{
    const report::DayFacts &day = m_presenter.state().facts->day;
    const report::DayFigures &all = day.day.sheet().all;
    m_sheet->setTitle(tr("Sheet of the day"));
    const QString closed = TodayWords::closed(day);
    m_closed->setText(closed.isEmpty() ? tr("Closing keeps these figures as they are; what comes later is shown beside "
                                            "them.")
                                       : closed);
    m_closed->setTone(closed.isEmpty() ? kit::Tone::Soft : kit::Tone::Good);
    const auto put = [this](std::size_t place, const QString &what, const QString &value) {
        m_facts[place].what->setText(what);
        m_facts[place].value->setText(value);
    };
    put(0, tr("Sold"), all.sales > 0 ? TodayWords::money(all.soldMinor, day.currency) : QStringLiteral("–"));
    put(1, tr("Stamps given"), TodayWords::number(all.stamps));
    put(2, tr("Undone"), TodayWords::number(all.undos));
    put(3, tr("Returns"), TodayWords::number(all.returns));
    put(4, tr("Brought back"),
        all.returns > 0 ? TodayWords::money(all.returnedMinor, day.currency) : QStringLiteral("–"));
    put(5, tr("Of earlier days"), TodayWords::number(all.corrections));
    const QString late = TodayWords::late(day);
    m_late->setText(late);
    m_late->setVisible(!late.isEmpty());
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save as PDF"));
}

void TodayScreen::print()
{
    if (const auto &facts = m_presenter.state().facts)
        kit::printSheet(*window(), tr("Print the day"),
                        [sheet = TodayWords::sheet(facts->day)](QPainter &p) { pass::drawTableSheet(p, sheet); });
}

void TodayScreen::save()
{
    const auto &facts = m_presenter.state().facts;
    if (!facts)
        return;
    //: Name of a file; %1 is a day
    const QString name = tr("day-%1").arg(facts->day.day.day.text()) + QStringLiteral(".pdf");
    kit::saveFile(*window(), tr("Save the day"), name, pass::tableSheetPdf(TodayWords::sheet(facts->day)),
                  [self = QPointer(this)](bool isSaved) {
                      if (!self || isSaved)
                          return;
                      self->m_failure->setWords(tr("The file could not be written. Choose another place."), {});
                      self->m_failure->show();
                  });
}

void TodayScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QWidget::changeEvent(event);
}

void TodayScreen::showEvent(QShowEvent *event)
{
    m_presenter.setSeen(true);
    QWidget::showEvent(event);
}

void TodayScreen::hideEvent(QHideEvent *event)
{
    m_presenter.setSeen(false);
    QWidget::hideEvent(event);
}

} // namespace muhr::today
