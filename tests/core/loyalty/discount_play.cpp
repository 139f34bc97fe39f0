// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/discount_play.h"

using namespace muhr::loyalty;

namespace muhr::tests {

QJsonObject withChanges(QJsonObject object, const QJsonObject &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change)
        if (change->isNull())
            object.remove(change.key());
        else
            object[change.key()] = *change;
    return object;
}

QJsonObject discountTerms(const QJsonObject &changes)
{
    return withChanges({{"title", QJsonObject{{"en", "10% off"}}}, {"percent_hundredths", 1000}}, changes);
}

QJsonObject promoTerms(const QJsonObject &changes, const QJsonObject &rowChanges)
{
    const QJsonObject row = withChanges(
        {{"id", "ten"}, {"title", QJsonObject{{"en", "10% off"}}}, {"percent_hundredths", 1000}}, rowChanges);
    return withChanges(
        {{"word", QJsonObject{{"en", "NAVRUZ"}, {"kk", "НАУРЫЗ"}, {"fa", "نوروز۱۴۰۵"}}}, {"rewards", QJsonArray{row}}},
        changes);
}

QJsonObject rule(const QString &id, const QString &kind, const QJsonObject &terms)
{
    return {{"id", id}, {"kind", kind}, {"terms", terms}};
}

ActCommand amountOf(std::int64_t amountMinor)
{
    ActCommand command;
    command.amountMinor = amountMinor;
    return command;
}

ActCommand goods(const QString &lines)
{
    ActCommand command;
    for (const QString &text : lines.split(u' ')) {
        const QStringList parts = text.split(u':');
        command.lines.push_back({parts[0], parts[1].toLongLong(), parts[2].toLongLong()});
    }
    return command;
}

ActCommand withCodes(ActCommand command, const QStringList &codes)
{
    command.codes = codes;
    return command;
}

QString cameOff(const base::Expected<Decision, Refusal> &decision)
{
    if (!decision)
        return QString::fromLatin1(refusalWord(decision.error().reason));
    QStringList list;
    for (const Entry &entry : decision->act.entries)
        if (const auto *discount = std::get_if<Discounted>(&entry))
            list.append(QStringLiteral("%1 %2").arg(discount->rule).arg(discount->amountMinor));
    return list.join(QStringLiteral(", "));
}

QString whyOf(const base::Expected<Decision, Refusal> &decision)
{
    QStringList list;
    if (decision)
        for (const Cause &cause : decision->why)
            list.append(QString::fromUtf8(cause.sentence.source.text));
    return list.join(QStringLiteral(" | "));
}

QByteArray discounts(const QList<QJsonObject> &terms, const QJsonObject &changes)
{
    QJsonArray rules;
    for (const QJsonObject &one : terms)
        rules.append(rule(QStringLiteral("d%1").arg(rules.size() + 1), "discount", one));
    return programmeOf(rules, changes);
}

QByteArray discount(const QJsonObject &changes, const QJsonObject &top)
{
    return discounts({discountTerms(changes)}, top);
}

QJsonObject amountTerms(std::int64_t minor, const QJsonObject &changes)
{
    return withChanges(discountTerms({{"percent_hundredths", QJsonValue()}, {"amount_minor", qint64(minor)}}), changes);
}

QJsonArray brackets(const char *key, const QList<std::pair<int, int>> &rows)
{
    QJsonArray array;
    for (const auto &[from, value] : rows)
        array.append(QJsonObject{{"from_minor", from}, {key, value}});
    return array;
}

QJsonObject bySpend()
{
    return {{"percent_hundredths", QJsonValue()},
            {"by", "spend"},
            {"brackets", brackets("percent_hundredths", {{10'000, 500}, {30'000, 1'000}})}};
}

} // namespace muhr::tests
