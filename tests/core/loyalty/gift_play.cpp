// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/gift_play.h"

#include "tests/core/loyalty/point_play.h"

using namespace muhr::loyalty;

namespace muhr::tests {
namespace {

QJsonObject changed(QJsonObject object, const QJsonObject &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change)
        object[change.key()] = change.value();
    for (const QString &key : object.keys())
        if (object[key].isNull())
            object.remove(key);
    return object;
}

std::optional<base::LocalDate> dayOrNone(const QString &day)
{
    return base::LocalDate::parse(day);
}

QString entryText(const Entry &entry)
{
    if (const auto *stamps = std::get_if<StampsGiven>(&entry))
        return QStringLiteral("stamps %1").arg(stamps->count);
    if (const auto *points = std::get_if<PointsEarned>(&entry))
        return QStringLiteral("points %1").arg(points->points);
    if (const auto *bonus = std::get_if<BonusEarned>(&entry))
        return QStringLiteral("bonus %1").arg(bonus->amountMinor);
    if (const auto *voucher = std::get_if<VoucherGiven>(&entry))
        return QStringLiteral("voucher ") + voucher->rewardKind;
    if (const auto *used = std::get_if<UseCounted>(&entry))
        return used->key;
    if (const auto *other = std::get_if<ForOther>(&entry))
        return QStringLiteral("other ") + std::visit([](const auto &e) { return entryText(Entry(e)); }, other->entry);
    return QString::fromLatin1(entryWord(entry));
}

} // namespace

QByteArray giftProgramme(const QString &kind, const QJsonObject &terms, const QJsonObject &changes)
{
    const QJsonArray rules{QJsonObject{{"id", "r1"}, {"kind", "stamps"}, {"terms", plainTerms()}},
                           QJsonObject{{"id", "r2"}, {"kind", "points"}, {"terms", pointTerms()}},
                           QJsonObject{{"id", "g1"}, {"kind", kind}, {"terms", changed({}, terms)}}};
    return programmeOf(rules, changes);
}

QByteArray bonusProgramme(const QString &kind, const QJsonObject &terms)
{
    const QJsonArray rules{QJsonObject{{"id", "r2"},
                                       {"kind", "cashback"},
                                       {"terms", QJsonObject{{"percent", 500}, {"pays", QJsonObject()}}}},
                           QJsonObject{{"id", "g1"}, {"kind", kind}, {"terms", terms}}};
    return programmeOf(rules);
}

QJsonObject bonusGift(int amount)
{
    return {{"kind", "bonus"}, {"amount_minor", amount}, {"expires", "days"}, {"expires_after", 30}};
}

QJsonObject pointGift(int count, QJsonObject changes)
{
    return changed({{"kind", "points"}, {"count", count}}, changes);
}

QJsonObject stampGift(int count)
{
    return {{"kind", "stamps"}, {"count", count}};
}

QJsonObject cakeGift(QJsonObject reward, const QString &id)
{
    if (!reward.contains("title"))
        reward["title"] = QJsonObject{{"en", "A piece of cake"}, {"uz", "Bir boʻlak tort"}};
    return {{"kind", "voucher"}, {"id", id}, {"reward", reward}};
}

QStringList wrongTerms(const QString &kind, const QJsonObject &terms)
{
    const auto parsed = Programme::parse(giftProgramme(kind, terms));
    QStringList wrong;
    if (!parsed)
        for (const ProgrammeError &error : parsed.error())
            wrong.append(QString(error.field).remove(QStringLiteral("rules[2].terms")).remove(0, 1));
    return wrong;
}

YearlyFact yearly(const QString &id, int month, int day, const QString &since, const QString &changed)
{
    return {id, *base::YearlyDay::make(base::CalendarSystem::Gregorian, std::nullopt, month, day), dayOrNone(since),
            dayOrNone(changed)};
}

GiftPlay::GiftPlay(const QString &kind, const QJsonObject &terms) : CounterPlay(giftProgramme(kind, terms)) {}

void GiftPlay::publish(const QString &kind, const QJsonObject &terms)
{
    publish(giftProgramme(kind, terms));
}

void GiftPlay::goTo(const QString &day)
{
    moment.at = base::startOf(*base::LocalDate::parse(day), inForce->programme.zone(), 0) + std::chrono::hours(9);
}

base::LocalDate GiftPlay::today() const
{
    return inForce->programme.dayOf(moment.at);
}

void GiftPlay::knows(const std::vector<YearlyFact> &days, bool isComplete)
{
    m_person = {days, isComplete};
    moment.person = &m_person;
}

void GiftPlay::knowsBirthday(int month, int day, const QString &since, const QString &changed)
{
    knows({yearly(QStringLiteral("birthday"), month, day, since, changed)});
}

base::EventId GiftPlay::buy(std::int64_t amount)
{
    ActCommand command = purchase(amount);
    command.stamps = 0;
    return act(command);
}

ActCommand GiftPlay::happening(const QString &what) const
{
    ActCommand command;
    command.stamps = 0;
    command.happened = {what};
    return command;
}

QString GiftPlay::gift(const ActCommand &command) const
{
    const auto decision = quote(command);
    if (!decision)
        return QString::fromLatin1(refusalWord(decision.error().reason));
    QStringList given;
    for (const Entry &entry : decision->act.entries) {
        const QString rule = std::visit(
            [](const auto &e) {
                if constexpr (std::is_same_v<std::decay_t<decltype(e)>, UnknownEntry>)
                    return QString();
                else
                    return e.rule;
            },
            entry);
        if (rule == QLatin1String("g1"))
            given.append(entryText(entry));
    }
    return given.join(QStringLiteral(", "));
}

QStringList GiftPlay::why(const ActCommand &command) const
{
    QStringList why;
    if (const auto decision = quote(command))
        for (const Cause &cause : decision->why)
            if (cause.rule == QLatin1String("g1"))
                why.append(QString::fromUtf8(cause.sentence.source.text));
    return why;
}

std::int64_t GiftPlay::points() const
{
    return pointBalance(card, today()).balance;
}

std::optional<NextGood> GiftPlay::next() const
{
    const CardView view{card,    moment.at,    today(), inForce->programme, inForce->programme.currency().code(),
                        nullptr, moment.person};
    return inForce->programme.rule(QStringLiteral("g1"))->bound->nextGood(view);
}

} // namespace muhr::tests
