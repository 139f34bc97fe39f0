// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/looks_panel.h"

#include "core/base/isolate.h"
#include "core/words/say.h"
#include "ui/kit/button.h"
#include "ui/kit/hairline.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/today/look_row.h"
#include "ui/today/today_presenter.h"
#include "ui/today/today_words.h"

#include <QBoxLayout>

#include <algorithm>

namespace muhr::today {
namespace {

kit::Icon iconOf(report::FraudKind kind)
{
    switch (kind) {
    case report::FraudKind::SameCardOften:
    case report::FraudKind::OneCardOneCashier:
        return kit::Icon::Card;
    case report::FraudKind::StampsWithoutSale:
        return kit::Icon::Amount;
    case report::FraudKind::OwnCard:
        return kit::Icon::Person;
    case report::FraudKind::OutsideHours:
        return kit::Icon::Clock;
    case report::FraudKind::ManyUndos:
        return kit::Icon::Undo;
    }
    return kit::Icon::Eye;
}

/// More are counted.
constexpr std::size_t mostBirthdays = 4;

} // namespace

LooksPanel::LooksPanel(TodayPresenter &presenter, QWidget *parent)
    : CardPanel(kit::PanelKind::Surface, parent), m_presenter(presenter)
{
    m_seen = new kit::Button(kit::ButtonKind::Link, {}, this);
    m_seen->setObjectName(QStringLiteral("showSeen"));
    addBesideTitle(m_seen);
    connect(m_seen, &QAbstractButton::clicked, this,
            [this] { m_presenter.setShowsSeen(!m_presenter.state().showsSeen); });
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    body()->addLayout(m_column);
    m_nothing = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_nothing->setObjectName(QStringLiteral("nothingToLookAt"));
    m_nothing->setWordWrap(true);
    body()->addWidget(m_nothing);
}

LookRow &LooksPanel::row(std::size_t place)
{
    while (m_rows.size() <= place) {
        m_lines.push_back(new kit::Hairline(this));
        m_rows.push_back(new LookRow(this));
        m_column->addWidget(m_lines.back());
        m_column->addWidget(m_rows.back());
    }
    LookRow &row = *m_rows[place];
    row.disconnect(this);
    return row;
}

std::size_t LooksPanel::putBirthdays(std::size_t place)
{
    const auto &birthdays = m_presenter.state().facts->birthdays;
    const std::size_t shown = std::min(birthdays.size(), mostBirthdays);
    for (std::size_t i = 0; i < shown; ++i) {
        const report::BirthdayFacts &facts = birthdays[i];
        LookRow &one = row(place++);
        one.setWords(kit::Icon::Birthday,
                     facts.name.isEmpty() ? tr("A customer without a name") : base::isolateName(facts.name),
                     tr("Birthday today"), tr("See the card"));
        one.setMark({}, false);
        connect(&one, &LookRow::wanted, this, [this, customer = facts.customer] { emit customerWanted(customer); });
    }
    if (const int more = static_cast<int>(birthdays.size() - shown); more > 0) {
        LookRow &rest = row(place++);
        rest.setWords(kit::Icon::Birthday, tr("%Ln more birthday(s) today", nullptr, more), {}, {});
        rest.setMark({}, false);
    }
    return place;
}

void LooksPanel::put(LookRow &row, const report::FindingFacts &facts)
{
    QStringList what{words::say(kit::currentLanguage(), report::fraudTitle(facts.finding.kind))};
    if (const QString customer = TodayWords::customer(facts); !customer.isEmpty())
        what.append(customer);
    what.append(TodayWords::day(facts.finding.day));
    //: Between what is worth a look, a customer and a day
    row.setWords(iconOf(facts.finding.kind), what.join(tr(" · ")), words::say(kit::currentLanguage(), facts.evidence),
                 facts.customer ? tr("See the card") : QString());
    const QString mark = facts.wasSeen ? tr("Look again") : tr("Mark as seen");
    row.setMark(m_presenter.state().mayClose ? mark : QString(), facts.wasSeen);
    if (facts.customer)
        connect(&row, &LookRow::wanted, this, [this, customer = *facts.customer] { emit customerWanted(customer); });
    connect(&row, &LookRow::marked, this,
            [this, id = facts.id, seen = !facts.wasSeen] { m_presenter.lookAt({id}, seen); });
}

void LooksPanel::render()
{
    const TodayState &state = m_presenter.state();
    if (!state.facts)
        return;
    setTitle(tr("Worth a look"));
    std::size_t place = 0;
    if (state.toLookAt > 0) {
        LookRow &first = row(place++);
        first.setWords(
            kit::Icon::Warning,
            tr("%Ln thing(s) that laptops and endpoint did not agree about", nullptr, static_cast<int>(state.toLookAt)),
            tr("Nothing is lost; somebody has to say what holds."), tr("Decide"));
        first.setMark({}, false);
        connect(&first, &LookRow::wanted, this, &LooksPanel::toLookAtWanted);
    }
    const std::size_t before = place;
    place = putBirthdays(place);
    const std::size_t birthdays = place - before;
    const auto &findings = state.facts->findings;
    for (const bool wasSeen : {false, true})
        for (const report::FindingFacts &facts : findings)
            if (facts.wasSeen == wasSeen && (!wasSeen || state.showsSeen))
                put(row(place++), facts);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < place);
        m_lines[i]->setVisible(i > 0 && i < place);
    }
    const auto seen = std::count_if(findings.begin(), findings.end(), [](const auto &facts) { return facts.wasSeen; });
    m_seen->setVisible(seen > 0);
    m_seen->setText(state.showsSeen ? tr("Hide what was seen")
                                    : tr("Show what was seen (%1)").arg(TodayWords::number(seen)));
    m_nothing->setText(seen > 0
                           ? tr("Nothing new. What was seen can be shown for seven days.")
                           : tr("Nothing unusual in the last seven days. What Muhr looks at: cards that come far too "
                                "often, stamps without a sale, own cards, odd hours, many undos."));
    m_nothing->setVisible(place == birthdays);
}

} // namespace muhr::today
