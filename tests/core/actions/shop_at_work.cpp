// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/actions/shop_at_work.h"

#include "core/loyalty/derived_id.h"
#include "core/store/card_state_table.h"
#include "core/store/event_table.h"
#include "core/store/verify.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace muhr::tests {
namespace {

using namespace muhr::actions;

/// 2026-06-01 09:00 in Tashkent.
constexpr base::Instant morning = base::Instant::fromMs(1'780'286'400'000);

QJsonObject inUzbek(const QString &text)
{
    return {{QStringLiteral("uz"), text}};
}

base::StaffId staffOf(loyalty::Role role)
{
    SeededRandom random(static_cast<std::uint64_t>(role));
    return base::StaffId::make(random, morning);
}

template <typename T>
T must(Outcome<T> outcome)
{
    if (!outcome)
        qFatal("not done: %s, %s", qPrintable(words::errorWord(outcome.error().word)),
               outcome.error().sentence.source.text);
    return std::move(*outcome);
}

} // namespace

QByteArray ladderJson(const std::vector<int> &milestones, int welcome)
{
    QJsonArray rewards;
    for (const int at : milestones) {
        const QJsonObject reward{{QStringLiteral("kind"), QStringLiteral("voucher")},
                                 {QStringLiteral("title"), inUzbek(QStringLiteral("Bepul kofe %1").arg(at))},
                                 {QStringLiteral("valid_days"), 30}};
        rewards.append(QJsonObject{{QStringLiteral("at"), at},
                                   {QStringLiteral("id"), QStringLiteral("m%1").arg(at)},
                                   {QStringLiteral("reward"), reward}});
    }
    const QJsonObject terms{{QStringLiteral("goal"), milestones.back()},
                            {QStringLiteral("per"), QStringLiteral("visit")},
                            {QStringLiteral("welcome"), welcome},
                            {QStringLiteral("milestones"), rewards}};
    const QJsonObject rule{{QStringLiteral("id"), QStringLiteral("r1")},
                           {QStringLiteral("kind"), QStringLiteral("stamps")},
                           {QStringLiteral("terms"), terms}};
    const QJsonObject programme{{QStringLiteral("muhr"), QStringLiteral("programme/1")},
                                {QStringLiteral("name"), inUzbek(QStringLiteral("Karta"))},
                                {QStringLiteral("currency"), QStringLiteral("UZS")},
                                {QStringLiteral("zone"), QStringLiteral("Asia/Tashkent")},
                                {QStringLiteral("calendar"), QStringLiteral("gregorian")},
                                {QStringLiteral("day_starts_minute"), 0},
                                {QStringLiteral("visit"), QStringLiteral("day")},
                                {QStringLiteral("rules"), QJsonArray{rule}}};
    return QJsonDocument(programme).toJson(QJsonDocument::Compact);
}

ShopAtWork::ShopAtWork(std::uint64_t seed, const QByteArray &programme)
    : m_clock(morning), m_random(seed), m_programme(programme)
{
    reopen();
    if (!m_programme.isEmpty())
        must(create(firstCommand()));
}

CreateShop ShopAtWork::firstCommand() const
{
    CreateShop command;
    command.name = QStringLiteral("Choyxona");
    command.language = base::Language::Uzbek;
    command.programme = m_programme;
    return command;
}

void ShopAtWork::reopen()
{
    m_place.reset();
    m_database.reset();
    auto opened = m_file.open();
    if (!opened)
        qFatal("the store does not open");
    m_database.emplace(std::move(*opened));
}

Outcome<ShopCreated> ShopAtWork::create(const CreateShop &command)
{
    std::optional<ShopKeys> kept;
    const auto keep = [&](const base::ShopId &, const ShopKeys &keys) -> Outcome<void> {
        kept = keys.copy();
        return {};
    };
    auto made = createShop(*m_database, m_clock, m_random, keep, command);
    if (made) {
        m_shop = *made;
        m_keys = std::move(kept);
    }
    return made;
}

Session ShopAtWork::sessionOf(loyalty::Role role, loyalty::Ceiling ceiling) const
{
    Session session = m_shop->session;
    session.role = role;
    session.ceiling = ceiling;
    if (role != loyalty::Role::Owner)
        session.staff = staffOf(role);
    return session;
}

Workplace &ShopAtWork::as(loyalty::Role role, loyalty::Ceiling ceiling)
{
    m_place.emplace(Workplace{*m_database, m_clock, m_random, sessionOf(role, ceiling), &*m_keys, true});
    return *m_place;
}

Workplace &ShopAtWork::withoutKeys()
{
    owner().keys = nullptr;
    return *m_place;
}

CustomerJoined ShopAtWork::join(const JoinCustomer &command)
{
    return must(joinCustomer(owner(), command));
}

VisitDone ShopAtWork::visit(const QString &target, std::optional<std::int64_t> stamps)
{
    RecordVisit command;
    command.target = target;
    command.act.stamps = stamps;
    return must(recordVisit(owner(), command));
}

VisitDone ShopAtWork::use(const QString &target, const QString &reward)
{
    RecordVisit command;
    command.target = target;
    command.act.stamps = 0;
    command.act.uses = {reward};
    return must(recordVisit(owner(), command));
}

loyalty::CardState ShopAtWork::card(const base::CustomerId &customer)
{
    const auto row = store::findCardState(*m_database, id(), loyalty::cardId(customer, m_shop->programme));
    return row && *row ? (*row)->state : loyalty::CardState::empty(customer, m_shop->programme);
}

std::int64_t ShopAtWork::held(const base::CustomerId &customer)
{
    const auto state = card(customer);
    const auto *track = state.track(QStringLiteral("stamps"));
    return track ? track->held() : 0;
}

std::int64_t ShopAtWork::eventCount()
{
    const auto count = store::countEvents(*m_database, id());
    return count ? *count : -1;
}

QStringList ShopAtWork::wrongRows()
{
    const auto found = store::verify(*m_database, id());
    if (!found)
        return {QStringLiteral("unreadable")};
    QStringList rows;
    for (const auto &row : found->wrong)
        rows.append(QStringLiteral("%1 %2").arg(QLatin1String(store::wrongKindWord(row.kind)), row.row));
    return rows;
}

bool ShopAtWork::hasOnDisk(const QByteArray &bytes) const
{
    const QDir folder(m_file.folder());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace muhr::tests
