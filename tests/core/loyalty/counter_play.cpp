// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"

#include "tests/core/loyalty/sample_events.h"
#include "tests/support/json_schema.h"

#include "core/loyalty/card_changes.h"
#include "core/loyalty/programme_schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace muhr::loyalty;

namespace muhr::tests {

QJsonObject milestone(int at, const QString &id, QJsonObject reward)
{
    if (!reward.contains("title"))
        reward["title"] = QJsonObject{{"en", "Free coffee"}, {"uz", "Bepul kofe"}};
    return {{"at", at}, {"id", id}, {"reward", reward}};
}

QJsonObject plainTerms()
{
    return {{"goal", 6}, {"per", "visit"}, {"milestones", QJsonArray{milestone(6, "m1", {{"valid_days", 30}})}}};
}

QByteArray programmeOf(const QJsonArray &rules, const QJsonObject &changes)
{
    QJsonObject object{{"muhr", "programme/1"},   {"name", QJsonObject{{"en", "Coffee card"}}},
                       {"currency", "UZS"},       {"zone", "Asia/Tashkent"},
                       {"calendar", "gregorian"}, {"day_starts_minute", 0},
                       {"visit", "day"},          {"rules", rules}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        object[change.key()] = change.value();
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray programmeJson(const QJsonObject &terms, const QJsonObject &changes)
{
    return programmeOf({QJsonObject{{"id", "r1"}, {"kind", "stamps"}, {"terms", terms}}}, changes);
}

Programme programme(const QByteArray &json)
{
    auto parsed = Programme::parse(json);
    // Whatever is a programme is one by the schema.
    static const QJsonObject schema = programmeSchema();
    const QStringList wrong = schemaErrors(schema, QJsonDocument::fromJson(json).object());
    if (parsed && !wrong.isEmpty())
        QTest::qFail(qPrintable(wrong.join(QStringLiteral(", "))), __FILE__, __LINE__);
    if (!parsed)
        for (const auto &error : parsed.error())
            qWarning("%s: %s", qPrintable(error.field), error.sentence.text);
    return *parsed;
}

CounterPlay::CounterPlay(const QByteArray &json)
    : card(CardState::empty(sampleId<base::CustomerId>(8), sampleId<base::ProgrammeId>(12)))
{
    publish(json);
    // A Monday at 09:00 in Tashkent.
    moment.at = base::Instant::fromMs(1'780'286'400'000);
    moment.branch = sampleId<base::BranchId>(6);
    moment.staff = sampleId<base::StaffId>(5);
    moment.role = Role::Owner;
}

void CounterPlay::publish(const QByteArray &json)
{
    const Programme version = programme(json);
    shelf.add(card.programme, version);
    inForce = shelf.find(version.version());
}

void CounterPlay::advanceMinutes(std::int64_t minutes)
{
    moment.at = moment.at + std::chrono::minutes(minutes);
}

const Event &CounterPlay::store(Body body)
{
    Event event = sampleEvent(std::move(body));
    const auto number = static_cast<std::uint64_t>(++m_next);
    base::IdBytes id{};
    id[14] = static_cast<std::uint8_t>(number >> 8);
    id[15] = static_cast<std::uint8_t>(number & 0xff);
    event.id = base::EventId::fromBytes(id);
    event.branch = moment.branch;
    event.staff = moment.staff;
    event.role = moment.role;
    event.programmeVersion = inForce->programme.version();
    // What stands in the log went through the bytes, as it does between devices.
    if (std::holds_alternative<CustomerJoined>(event.body))
        event.blobs = {base::Sha256::of(QByteArray("person"))};
    const auto decoded = decode(encode(event));
    if (!decoded)
        qFatal("an event that cannot be read");
    m_log.push_back({*decoded, moment.at});
    return m_log.back().event;
}

TimedEvent CounterPlay::timed(const base::EventId &event) const
{
    for (const Stored &stored : m_log)
        if (stored.event.id == event)
            return {&stored.event, stored.at, false};
    return {};
}

FoldedEvent CounterPlay::folded(const Stored &stored) const
{
    FoldedEvent result{{&stored.event, stored.at, false}, {}, {}};
    if (const auto *undone = std::get_if<Undone>(&stored.event.body))
        result.earlier = timed(undone->event);
    else if (const auto *returned = std::get_if<Returned>(&stored.event.body))
        result.earlier = timed(returned->event);
    return result;
}

void CounterPlay::foldLast()
{
    card = fold(std::move(card), folded(m_log.back()), shelf);
}

std::vector<TimedEvent> CounterPlay::history() const
{
    std::vector<TimedEvent> history;
    for (const Stored &stored : m_log)
        history.push_back({&stored.event, stored.at, false});
    return history;
}

CardState CounterPlay::refolded() const
{
    CardState state = CardState::empty(card.customer, card.programme);
    for (const Stored &stored : m_log)
        state = fold(std::move(state), folded(stored), shelf);
    return state;
}

CardState CounterPlay::alsoFolded(CardState other) const
{
    for (const Stored &stored : m_log) {
        const FoldedEvent event = folded(stored);
        const Event *about = event.earlier.event ? event.earlier.event : &stored.event;
        const auto *act = std::get_if<Act>(&about->body);
        if (act && isAboutOther(*act, other.customer))
            other = fold(std::move(other), event, shelf);
    }
    return other;
}

void CounterPlay::join()
{
    CustomerJoined join;
    join.programme = card.programme;
    join.referrer = referrer;
    join.entries = inForce->programme.welcomeEntries(card.customer, moment.at, referrer.has_value(), card.programme);
    store(join);
    foldLast();
}

base::Expected<Decision, Refusal> CounterPlay::quote(const ActCommand &command) const
{
    return decide(shelf, *inForce, card, command, moment);
}

base::EventId CounterPlay::act(const ActCommand &command)
{
    ActMoment with = moment;
    base::IdBytes id{};
    id[14] = static_cast<std::uint8_t>((m_next + 1) >> 8 & 0xff);
    id[15] = static_cast<std::uint8_t>((m_next + 1) & 0xff);
    with.event = base::EventId::fromBytes(id);
    const auto decision = decide(shelf, *inForce, card, command, with);
    if (!decision) {
        QTest::qFail(refusalSentence(decision.error().reason).text, __FILE__, __LINE__);
        return {};
    }
    const base::EventId event = store(decision->act).id;
    foldLast();
    if (decision->after != card)
        QTest::qFail("the decision shows another card than the fold", __FILE__, __LINE__);
    return event;
}

void CounterPlay::acts(int count)
{
    for (int i = 0; i < count; ++i)
        act();
}

base::EventId CounterPlay::use(const QString &kind)
{
    ActCommand command;
    command.stamps = 0;
    command.uses = {kind};
    return act(command);
}

base::Expected<UndoDecision, Refusal> CounterPlay::quoteUndo(const base::EventId &event, UsedReward used) const
{
    return decideUndo(shelf, card, {timed(event), used, std::nullopt}, {moment.at, moment.staff, moment.role});
}

void CounterPlay::undo(const base::EventId &event, UsedReward used)
{
    const auto decision = quoteUndo(event, used);
    if (!decision) {
        QTest::qFail(refusalSentence(decision.error().reason).text, __FILE__, __LINE__);
        return;
    }
    store(decision->undone);
    foldLast();
    if (decision->after != card)
        QTest::qFail("the undo shows another card than the fold", __FILE__, __LINE__);
}

base::Expected<ReturnDecision, Refusal> CounterPlay::quoteReturn(const base::EventId &event,
                                                                 std::optional<std::int64_t> amount) const
{
    return decideReturn(shelf, card, {timed(event), amount, {}}, {moment.at, moment.staff, moment.role});
}

void CounterPlay::giveBack(const base::EventId &event, std::optional<std::int64_t> amount,
                           const std::vector<Line> &lines)
{
    const auto decision =
        decideReturn(shelf, card, {timed(event), amount, lines}, {moment.at, moment.staff, moment.role});
    if (!decision) {
        QTest::qFail(refusalSentence(decision.error().reason).text, __FILE__, __LINE__);
        return;
    }
    store(decision->returned);
    foldLast();
}

base::EventId CounterPlay::settle(const EntryRef &use, DisputeDecision decision)
{
    const base::EventId event = store(DisputeSettled{use, decision}).id;
    foldLast();
    return event;
}

base::EventId CounterPlay::foldForeign(const Act &act)
{
    const base::EventId event = store(act).id;
    foldLast();
    return event;
}

std::int64_t CounterPlay::held() const
{
    return card.stamps.empty() ? 0 : card.stamps.front().held();
}

std::int64_t CounterPlay::total() const
{
    return card.stamps.empty() ? 0 : card.stamps.front().total;
}

QStringList CounterPlay::rewards() const
{
    QStringList list;
    for (const RewardState &reward : card.rewards)
        list.append(reward.kind + u' ' + rewardStatusWord(card.statusOf(reward, inForce->programme.dayOf(moment.at))));
    return list;
}

} // namespace muhr::tests
