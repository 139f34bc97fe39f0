// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fraud_watch.h"

#include "core/report/fraud_limits.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace muhr::report {
namespace {

using loyalty::EventKind;
using Rows = std::vector<const DayRow *>;

class Watch
{
public:
    Watch(base::LocalDate day, const std::vector<DayRow> &rows, const FraudPast &past,
          const std::set<base::EventId> &ownCard)
        : m_day(day), m_past(past), m_ownCard(ownCard)
    {
        for (const DayRow &row : rows)
            if (row.day == day)
                m_all.push_back(row);
        m_acts = FraudPast::standingActs(m_all);
    }

    std::vector<FraudFinding> run()
    {
        sameCardOften();
        stampsWithoutSale();
        ownCard();
        oneCardOneCashier();
        outsideHours();
        manyUndos();
        std::sort(m_found.begin(), m_found.end(), [](const FraudFinding &one, const FraudFinding &other) {
            return std::tuple(one.kind, one.first, one.staff) < std::tuple(other.kind, other.first, other.staff);
        });
        return std::move(m_found);
    }

private:
    FraudFinding &add(FraudKind kind, const base::StaffId &staff, const Rows &rows)
    {
        FraudFinding finding;
        finding.kind = kind;
        finding.day = m_day;
        finding.staff = staff;
        finding.count = static_cast<std::int64_t>(rows.size());
        finding.first = rows.front()->at;
        finding.last = rows.front()->at;
        for (const DayRow *row : rows) {
            finding.events.push_back(row->event);
            finding.first = std::min(finding.first, row->at);
            finding.last = std::max(finding.last, row->at);
        }
        m_found.push_back(std::move(finding));
        return m_found.back();
    }

    std::map<QByteArray, Rows> byCard() const
    {
        std::map<QByteArray, Rows> cards;
        for (const DayRow *row : m_acts)
            if (row->card)
                cards[loyalty::subjectBytes(*row->card)].push_back(row);
        return cards;
    }

    std::map<base::StaffId, Rows> byStaff() const
    {
        std::map<base::StaffId, Rows> staff;
        for (const DayRow *row : m_acts)
            staff[row->staff].push_back(row);
        return staff;
    }

    static base::StaffId mostOften(const Rows &rows)
    {
        std::map<base::StaffId, std::int64_t> acts;
        for (const DayRow *row : rows)
            ++acts[row->staff];
        return std::max_element(acts.begin(), acts.end(),
                                [](const auto &one, const auto &other) { return one.second < other.second; })
            ->first;
    }

    void sameCardOften()
    {
        const bool isLearnt = m_past.cardDays() >= fraud::cardDaysNeeded;
        for (const auto &[card, rows] : byCard()) {
            const auto acts = static_cast<std::int64_t>(rows.size());
            const bool isRare =
                acts >= fraud::fewestOnOneCard && m_past.cardDaysWith(acts) * fraud::rareCardDays < m_past.cardDays();
            if (isLearnt ? !isRare : acts < fraud::manyOnOneCard)
                continue;
            const base::StaffId staff = mostOften(rows);
            FraudFinding &finding = add(FraudKind::SameCardOften, staff, rows);
            finding.cards = {*rows.front()->card};
            finding.of = finding.count;
            finding.count =
                std::count_if(rows.begin(), rows.end(), [&](const DayRow *row) { return row->staff == staff; });
        }
    }

    void stampsWithoutSale()
    {
        std::map<std::pair<base::StaffId, base::DeviceId>, std::pair<Rows, std::int64_t>> shifts;
        for (const DayRow *row : m_acts) {
            if (row->stamps == 0 || row->rewards > 0)
                continue;
            auto &[without, all] = shifts[{row->staff, row->device}];
            ++all;
            if (!row->hasSale)
                without.push_back(row);
        }
        for (const auto &[shift, found] : shifts) {
            const auto &[without, all] = found;
            const Share usual = m_past.withoutSale(shift.second);
            if (usual.all < fraud::actsOfTillNeeded || usual.value() > fraud::mostUsuallyWithoutSale ||
                static_cast<std::int64_t>(without.size()) < fraud::fewestWithoutSale ||
                chance(without.size(), all, usual.value()) > fraud::rareShift)
                continue;
            FraudFinding &finding = add(FraudKind::StampsWithoutSale, shift.first, without);
            finding.of = all;
            finding.usual = hundredths(usual);
            putCards(finding, without);
        }
    }

    void ownCard()
    {
        std::map<base::StaffId, Rows> staff;
        for (const DayRow &row : m_all)
            if (m_ownCard.contains(row.event))
                staff[row.staff].push_back(&row);
        for (const auto &[who, rows] : staff) {
            FraudFinding &finding = add(FraudKind::OwnCard, who, rows);
            finding.of = finding.count;
            putCards(finding, rows);
        }
    }

    /// Nothing: it is nothing rare. Else how many of the acts would be usual.
    std::optional<double> rareUsual(const base::StaffId &staff, const std::vector<ActOnCard> &acts) const
    {
        const auto all = static_cast<std::int64_t>(acts.size());
        const auto hers = std::count_if(acts.begin(), acts.end(), [&](const auto &act) { return act.staff == staff; });
        if (hers < fraud::fewestOfPair || static_cast<double>(hers) < fraud::shareOfPair * static_cast<double>(all))
            return std::nullopt;
        std::vector<double> chances;
        double usual = 0;
        for (const ActOnCard &act : acts) {
            // What was done on this card says nothing of what is usual in its hour.
            Share share = m_past.staffInHour(staff, act.hour);
            for (const ActOnCard &own : acts)
                if (own.hour == act.hour) {
                    share.all = std::max<std::int64_t>(share.all - 1, 0);
                    share.part = std::max<std::int64_t>(share.part - (own.staff == staff ? 1 : 0), 0);
                }
            chances.push_back(share.value());
            usual += share.value();
        }
        return chanceOfAtLeast(hers, chances) <= fraud::rarePair ? std::optional(usual) : std::nullopt;
    }

    /// Said once, on the day on which it becomes rare: the next act of the same card is no news.
    void oneCardOneCashier()
    {
        for (const auto &[card, rows] : byCard()) {
            const base::StaffId staff = mostOften(rows);
            std::vector<ActOnCard> acts = m_past.actsOn(card);
            if (rareUsual(staff, acts))
                continue;
            for (const DayRow *row : rows)
                acts.push_back({row->staff, FraudPast::hourOf(*row)});
            const auto usual = rareUsual(staff, acts);
            if (!usual)
                continue;
            FraudFinding &finding = add(FraudKind::OneCardOneCashier, staff, rows);
            finding.cards = {*rows.front()->card};
            finding.count =
                std::count_if(acts.begin(), acts.end(), [&](const auto &act) { return act.staff == staff; });
            finding.of = static_cast<std::int64_t>(acts.size());
            finding.usual = std::llround(*usual);
        }
    }

    bool isOutsideHours(const DayRow &row) const
    {
        if (m_past.isClosedOn(m_day.dayOfWeek()))
            return true;
        return m_past.acts() >= fraud::actsForHoursNeeded &&
               m_past.actsAround(row.minute, fraud::minutesAround) * fraud::rareHour < m_past.acts();
    }

    void outsideHours()
    {
        for (const auto &[staff, rows] : byStaff()) {
            Rows outside;
            std::copy_if(rows.begin(), rows.end(), std::back_inserter(outside),
                         [this](const DayRow *row) { return isOutsideHours(*row); });
            if (static_cast<std::int64_t>(outside.size()) < fraud::fewestOutsideHours)
                continue;
            FraudFinding &finding = add(FraudKind::OutsideHours, staff, outside);
            finding.of = static_cast<std::int64_t>(rows.size());
            putCards(finding, outside);
        }
    }

    void manyUndos()
    {
        std::map<base::StaffId, Rows> undos;
        std::map<base::StaffId, std::int64_t> acts;
        for (const DayRow &row : m_all) {
            if (row.kind == EventKind::Undone)
                undos[row.staff].push_back(&row);
            acts[row.staff] += row.isVisit ? 1 : 0;
        }
        const double usual = std::max(m_past.undos().value(), fraud::leastUndoShare);
        for (const auto &[staff, rows] : undos) {
            // Whoever undoes what others did may undo more than she did herself.
            const std::int64_t all = std::max(acts[staff], static_cast<std::int64_t>(rows.size()));
            if (m_past.acts() < fraud::actsForUndosNeeded ||
                static_cast<std::int64_t>(rows.size()) < fraud::fewestUndos ||
                chance(rows.size(), all, usual) > fraud::rareShift)
                continue;
            FraudFinding &finding = add(FraudKind::ManyUndos, staff, rows);
            finding.of = all;
            finding.usual = hundredths(m_past.undos());
            putCards(finding, rows);
        }
    }

    static double chance(std::size_t count, std::int64_t all, double each)
    {
        return chanceOfAtLeast(static_cast<std::int64_t>(count),
                               std::vector<double>(static_cast<std::size_t>(all), each));
    }

    static std::int64_t hundredths(const Share &share)
    {
        return share.all == 0 ? 0 : (share.part * 100 + share.all / 2) / share.all;
    }

    static void putCards(FraudFinding &finding, const Rows &rows)
    {
        for (const DayRow *row : rows)
            if (row->card && std::find(finding.cards.begin(), finding.cards.end(), *row->card) == finding.cards.end())
                finding.cards.push_back(*row->card);
    }

    base::LocalDate m_day;
    const FraudPast &m_past;
    const std::set<base::EventId> &m_ownCard;
    std::vector<DayRow> m_all;
    Rows m_acts;
    std::vector<FraudFinding> m_found;
};

} // namespace

QString fraudKindWord(FraudKind kind)
{
    switch (kind) {
    case FraudKind::SameCardOften:
        return QStringLiteral("same_card_often");
    case FraudKind::StampsWithoutSale:
        return QStringLiteral("stamps_without_sale");
    case FraudKind::OwnCard:
        return QStringLiteral("own_card");
    case FraudKind::OneCardOneCashier:
        return QStringLiteral("one_card_one_cashier");
    case FraudKind::OutsideHours:
        return QStringLiteral("outside_hours");
    case FraudKind::ManyUndos:
        return QStringLiteral("many_undos");
    }
    return {};
}

double chanceOfAtLeast(std::int64_t count, const std::vector<double> &chances)
{
    if (count <= 0)
        return 1;
    if (count > static_cast<std::int64_t>(chances.size()))
        return 0;
    // exactly[k]: how likely k of those looked at so far are; at the end of it all that are enough.
    std::vector<double> exactly(static_cast<std::size_t>(count) + 1, 0);
    exactly[0] = 1;
    for (const double chance : chances) {
        exactly.back() += exactly[exactly.size() - 2] * chance;
        for (std::size_t k = exactly.size() - 2; k > 0; --k)
            exactly[k] = exactly[k] * (1 - chance) + exactly[k - 1] * chance;
        exactly[0] *= 1 - chance;
    }
    return exactly.back();
}

std::vector<FraudFinding> fraudWatch(base::LocalDate day, const std::vector<DayRow> &rows, const FraudPast &past,
                                     const std::set<base::EventId> &ownCard)
{
    return Watch(day, rows, past, ownCard).run();
}

} // namespace muhr::report
