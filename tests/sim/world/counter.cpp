// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/counter.h"

#include "core/actions/erase_customer.h"
#include "core/actions/join_customer.h"
#include "core/actions/publish_programme.h"
#include "core/actions/replace_code.h"
#include "core/actions/return_goods.h"
#include "core/actions/undo_visit.h"
#include "core/actions/write_document.h"
#include "core/store/customer_table.h"
#include "core/words/say.h"

#include <algorithm>

namespace muhr::tests::sim {
namespace {

constexpr std::int64_t welcomeStamps = 1;
constexpr std::size_t mostPeople = 8;
/// No version knows it.
constexpr std::int64_t kindOfNewer = 900;

} // namespace

QByteArray simulatedProgramme(const QString &reward)
{
    return QStringLiteral(
               R"({"muhr": "programme/1", "name": {"uz": "Karta"}, "currency": "UZS", "zone": "Asia/Tashkent",
"calendar": "gregorian", "day_starts_minute": 0, "visit": "day", "rules": [
{"id": "r1", "kind": "stamps", "terms": {"goal": 3, "per": "visit", "welcome": 1, "milestones": [
  {"at": 3, "id": "m1", "reward": {"kind": "voucher", "title": {"uz": "%1"}, "value_minor": 1000000,
   "offline": "anywhere", "offline_up_to_minor": 3000000, "offline_a_day": 5}}]}},
{"id": "r2", "kind": "points", "terms": {"step_minor": 100000, "offline_most": 40, "rewards": [
  {"id": "p1", "price": 20, "title": {"uz": "Bepul somsa"}}]}}]})")
        .arg(reward)
        .toUtf8();
}

void Counter::serve(Laptop &laptop)
{
    begin();
    const auto what = m_dice.below(100);
    const bool isFull = m_ledger.people.size() >= mostPeople;
    if (m_ledger.people.empty() || (!isFull && (what < 8 || knownBy(laptop).empty())))
        join(laptop.workplace(), laptop.index());
    else if (what < 78)
        visit(laptop);
    else if (what < 89)
        undo(laptop);
    else if (what < 96)
        bringBack(laptop);
    else if (what < 98)
        replaceCode(laptop);
    else if (m_dice.percent(60))
        erase(laptop);
    else if (m_dice.percent(60))
        renameBranch(laptop);
    else
        publish(laptop);
}

void Counter::joinOnline(actions::Workplace place)
{
    begin();
    if (m_ledger.people.size() < mostPeople)
        join(std::move(place), theEndpoint);
}

void Counter::begin()
{
    m_served.reset();
    m_wasNotStored = false;
}

void Counter::noteRefused(const actions::ActionError &error)
{
    m_wasNotStored = words::isNotStored(error.word);
    const QString word = words::errorWord(error.word);
    m_trace.count(QStringLiteral("refused: ") + word);
    m_trace.note(QStringLiteral("  refused: %1: %2").arg(word, words::say(base::Language::English, error.sentence)));
}

void Counter::promise(const Laptop &laptop, Promise told)
{
    told.laptop = laptop.index();
    if (!told.staff) {
        told.staff = laptop.session.staff;
        told.role = laptop.session.role;
    }
    promise(std::move(told));
}

void Counter::promise(Promise promise)
{
    m_trace.note(QStringLiteral("  told %1 person %2 event %3 stamps %4")
                     .arg(static_cast<int>(promise.told))
                     .arg(promise.person)
                     .arg(promise.event.text())
                     .arg(promise.stamps));
    m_ledger.promises.push_back(std::move(promise));
}

std::vector<std::size_t> Counter::knownBy(Laptop &laptop) const
{
    std::vector<std::size_t> known;
    for (std::size_t i = 0; i < m_ledger.people.size(); ++i) {
        const auto row = store::findCustomer(laptop.database(), laptop.session.shop, m_ledger.people[i].customer);
        if (row && *row)
            known.push_back(i);
    }
    return known;
}

std::size_t Counter::anybody(Laptop &laptop)
{
    // Mostly somebody this laptop knows, and one more often than all others, so that laptops meet at her card.
    const auto known = knownBy(laptop);
    if (known.empty() || m_dice.percent(10))
        return m_dice.below(static_cast<std::uint32_t>(m_ledger.people.size()));
    return m_dice.percent(50) ? known.front() : m_dice.oneOf(known);
}

const Promise *Counter::anyVisit()
{
    std::vector<const Promise *> visits;
    for (const Promise &promise : m_ledger.promises)
        if (promise.told == Told::Visited)
            visits.push_back(&promise);
    return visits.empty() ? nullptr : m_dice.oneOf(visits);
}

void Counter::join(actions::Workplace place, int machine)
{
    actions::JoinCustomer command;
    command.name = QStringLiteral("Mijoz %1").arg(m_ledger.people.size());
    const auto joined = actions::joinCustomer(place, command);
    if (!isDone(joined))
        return;
    m_trace.count(machine == theEndpoint ? QStringLiteral("joins online") : QStringLiteral("joins"));
    m_ledger.people.push_back({joined->customer, joined->code});
    Promise told{joined->event, machine, Told::Joined, m_ledger.people.size() - 1, welcomeStamps, {}, false};
    if (machine != theEndpoint) {
        told.staff = place.session.staff;
        told.role = place.session.role;
    }
    promise(std::move(told));
}

void Counter::visit(Laptop &laptop)
{
    const std::size_t person = anybody(laptop);
    actions::RecordVisit command;
    if (m_dice.percent(60))
        command.act.amountMinor = m_dice.between(1, 40) * 100'000;
    if (m_dice.percent(40))
        command.act.stamps = m_dice.between(0, 3);
    if (m_dice.percent(50))
        command.act.uses = {QStringLiteral("m1")};
    if (m_dice.percent(15))
        command.act.uses.emplace_back(QStringLiteral("p1"));
    record(laptop, person, command);
}

void Counter::spend(Laptop &laptop, std::size_t person)
{
    actions::RecordVisit command;
    command.act.stamps = 2;
    command.act.uses = {QStringLiteral("m1")};
    record(laptop, person, command);
}

void Counter::record(Laptop &laptop, std::size_t person, const actions::RecordVisit &asked)
{
    m_wasNotStored = false;
    m_served = person;
    auto place = laptop.workplace();
    actions::RecordVisit command = asked;
    command.target = m_ledger.people[person].code;
    auto done = actions::recordVisit(place, command);
    if (!done && !words::isNotStored(done.error().word)) {
        // What is asked for too much is left out, as people do.
        (void)isDone(done);
        command.act = {};
        done = actions::recordVisit(place, command);
    }
    if (!isDone(done))
        return;
    std::int64_t stamps = 0;
    for (const auto &given : done->decision.given)
        if (given.kind != QLatin1String(loyalty::pointsKind) && given.kind != QLatin1String(loyalty::bonusKind))
            stamps += given.amount;
    m_trace.count(done->isProvisional ? QStringLiteral("provisional visits") : QStringLiteral("visits"));
    m_trace.count(QStringLiteral("uses"), static_cast<std::int64_t>(done->decision.used.size()));
    promise(laptop, {*done->event, 0, Told::Visited, person, stamps, {}, false});
}

void Counter::undo(Laptop &laptop)
{
    if (const Promise *act = anyVisit())
        undoThis(laptop, act->event, act->person);
}

void Counter::undoThis(Laptop &laptop, const base::EventId &event, std::size_t person)
{
    m_wasNotStored = false;
    m_served = person;
    auto place = laptop.workplace();
    actions::UndoVisit command;
    command.event = event;
    command.usedReward = m_dice.percent(50) ? loyalty::UsedReward::TakeBack : loyalty::UsedReward::LetOwe;
    if (m_dice.percent(20))
        command.reason = QStringLiteral("Xato");
    const auto done = actions::undoVisit(place, command);
    if (!isDone(done))
        return;
    m_trace.count(QStringLiteral("undos"));
    promise(laptop, {done->event, 0, Told::Undone, person, 0, command.event, true});
}

void Counter::bringBack(Laptop &laptop)
{
    const Promise *act = anyVisit();
    if (!act)
        return;
    m_served = act->person;
    auto place = laptop.workplace();
    actions::ReturnGoods command;
    command.event = act->event;
    if (m_dice.percent(50))
        command.amountMinor = 50'000;
    const auto about = act->event;
    const auto done = actions::returnGoods(place, command);
    if (!isDone(done))
        return;
    m_trace.count(QStringLiteral("returns"));
    promise(laptop, {done->event, 0, Told::Returned, *m_served, 0, about, !command.amountMinor});
}

void Counter::replaceCode(Laptop &laptop)
{
    const std::size_t person = anybody(laptop);
    replaceThis(laptop, person, m_ledger.people[person].code);
}

void Counter::replaceThis(Laptop &laptop, std::size_t person, const QString &code)
{
    m_wasNotStored = false;
    m_served = person;
    auto place = laptop.workplace();
    const auto done = actions::replaceCode(place, code);
    if (!isDone(done))
        return;
    m_trace.count(QStringLiteral("codes replaced"));
    m_ledger.people[person].code = done->code;
    promise(laptop, {done->event, 0, Told::CodeReplaced, person, 0, {}, false});
}

void Counter::erase(Laptop &laptop)
{
    eraseThis(laptop, anybody(laptop));
}

void Counter::eraseThis(Laptop &laptop, std::size_t person)
{
    m_wasNotStored = false;
    m_served = person;
    auto place = laptop.workplace();
    const auto done = actions::eraseCustomer(place, m_ledger.people[person].code);
    if (!isDone(done))
        return;
    m_trace.count(QStringLiteral("erased"));
    m_ledger.people[person].isErased = true;
    promise(laptop, {*done, 0, Told::Erased, person, 0, {}, false});
}

void Counter::publish(Laptop &laptop)
{
    auto place = laptop.workplace();
    actions::PublishProgramme command;
    command.json = simulatedProgramme(QStringLiteral("Bepul choy %1").arg(m_ledger.promises.size()));
    const auto done = actions::publishProgramme(place, command);
    if (!isDone(done))
        return;
    m_trace.count(QStringLiteral("programmes published"));
    promise(laptop, {done->event, 0, Told::Published, 0, 0, {}, false});
}

void Counter::renameBranch(Laptop &laptop)
{
    begin();
    if (laptop.session.role != loyalty::Role::Owner)
        return;
    auto place = laptop.workplace();
    auto transaction = store::Transaction::begin(laptop.database());
    if (!transaction)
        return;
    const QByteArray json = QStringLiteral(R"({"name": "Filial %1"})").arg(m_ledger.promises.size()).toUtf8();
    const auto done = actions::writeDocument(*transaction, place, loyalty::DocumentType::Branch,
                                             actions::documentOf(laptop.session.branch), json);
    if (!isDone(done) || !isDone(actions::orRefused(transaction->commit())))
        return;
    m_trace.count(QStringLiteral("branch renamed"));
    promise(laptop, {done->event.id, 0, Told::Renamed, 0, 0, {}, false});
}

void Counter::doSomethingNewer(Laptop &laptop, Dice &dice)
{
    begin();
    auto place = laptop.workplace();
    auto transaction = store::Transaction::begin(laptop.database());
    if (!transaction)
        return;
    // One that must be understood stops the cards of its subjects, and so has none here.
    const bool isCritical = dice.percent(30);
    QByteArray body("\xa1\x01\x18", 3);
    body.append(static_cast<char>(24 + dice.below(200)));
    auto draft = actions::draftOf(place, loyalty::UnknownBody{kindOfNewer, 1, isCritical, body});
    const auto known = knownBy(laptop);
    if (!isCritical && !known.empty())
        draft.subjects.push_back(
            loyalty::Subject(m_ledger.people[known[dice.below(static_cast<std::uint32_t>(known.size()))]].customer));
    const auto done = actions::write(*transaction, place, draft);
    if (!isDone(done) || !isDone(actions::orRefused(transaction->commit())))
        return;
    m_trace.count(QStringLiteral("acts of a newer version"));
    promise(laptop, {done->event.id, 0, Told::OfNewer, 0, 0, {}, false});
}

} // namespace muhr::tests::sim
