// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/counter_tale.h"
#include "tests/core/loyalty/point_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/rule.h"

#include <QHash>
#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

QJsonObject with(QJsonObject terms, const QJsonObject &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change)
        terms[change.key()] = change.value();
    return terms;
}

/// Terms under which every setting of a rule can show what it does.
QList<QJsonObject> samplesOf(const QString &rule)
{
    if (rule == QLatin1String("stamps")) {
        const auto plain = tests::plainTerms();
        const auto half = tests::milestone(3, "half", {{"valid_days", 30}, {"value_minor", 5'000}});
        const auto rewarded = [&](const QJsonObject &reward) {
            return with(plain, {{"milestones", QJsonArray{half, tests::milestone(6, "m1", reward)}}});
        };
        return {plain,
                with(plain, {{"per", "amount"}, {"step_minor", 10'000}}),
                with(plain, {{"per", "item"}, {"items", QJsonArray{"bun", "cake"}}}),
                rewarded({{"kind", "now"}}),
                with(plain, {{"expires", "quiet"}, {"expires_after", 2}}),
                rewarded({{"offline", "anywhere"},
                          {"offline_up_to_minor", 5'000},
                          {"offline_a_day", 4},
                          {"value_minor", 5'000}})};
    }
    if (rule == QLatin1String("points")) {
        const QJsonObject weekly{{"percent", 200}, {"weekdays", QJsonArray{"mon", "tue"}}};
        const QJsonObject hourly{{"percent", 300}, {"from_minute", 540}, {"to_minute", 800}};
        const QJsonObject dated{{"percent", 150}, {"first_day", "2026-06-01"}, {"last_day", "2026-12-31"}};
        const auto boosts = QJsonObject{{"boosts", QJsonArray{weekly, hourly, dated}}};
        return {tests::pointTerms({{"step_minor", 1'000}}),
                tests::pointTerms({{"per", "visit"}, {"step_minor", QJsonValue::Null}, {"points", 10}}),
                tests::pointTerms({{"per", "item"}, {"items", QJsonArray{"bun"}}, {"step_minor", QJsonValue::Null}}),
                tests::pointTerms(with(tests::lasting("days", 20), {{"step_minor", 1'000}})),
                tests::pointTerms({{"most_balance", 15}, {"step_minor", 1'000}}),
                tests::pointTerms(with(tests::lasting("quiet", 30), {{"step_minor", 1'000}})),
                tests::pointTerms(with(boosts, {{"step_minor", 1'000}}))};
    }
    return {};
}

/// Settings that need more than the plain tale, and the tests that show what they do: paying_test and cashback_test for
/// points, voucher_terms_test for rewards.
QStringList shownElsewhere(const QString &rule)
{
    if (rule == QLatin1String("points"))
        return {"base", "pays.unit", "pays.unit_minor", "pays.most_percent", "pays.money_minor", "pays.least_balance"};
    return {"milestones.reward.starts_after_days", "milestones.reward.discount_most_minor",
            "milestones.reward.from_minute", "milestones.reward.to_minute"};
}

/// A setting that only goes with others brings them along.
QJsonObject completed(QJsonObject terms)
{
    const QString per = terms.value("per").toString();
    if (per != QLatin1String("amount"))
        terms.remove("step_minor");
    else if (!terms.contains("step_minor"))
        terms["step_minor"] = 10'000;
    if (per != QLatin1String("item"))
        terms.remove("items");
    else if (!terms.contains("items"))
        terms["items"] = QJsonArray{"bun"};
    if (terms.value("expires").toString(QStringLiteral("never")) == QLatin1String("never"))
        terms.remove("expires_after");
    if (terms.contains("goal")) {
        QJsonArray milestones = terms["milestones"].toArray();
        QJsonObject last = milestones.last().toObject();
        last["at"] = terms["goal"];
        milestones[milestones.size() - 1] = last;
        terms["milestones"] = milestones;
    }
    return terms;
}

/// Other values that a term could have.
QJsonArray othersFor(const Field &field, const QJsonValue &value)
{
    QJsonArray others;
    switch (field.kind) {
    case FieldKind::Whole:
    case FieldKind::Money: {
        const std::int64_t now = value.isDouble() ? value.toInteger() : field.standard.value_or(field.lowest);
        for (const std::int64_t other : {now + 1, now - 1, now + 7, now * 2, now + 20'000, field.lowest + 1,
                                         field.lowest, field.lowest + 4, field.highest})
            if (other != now && other >= field.lowest && other <= field.highest)
                others.append(qint64(other));
        if (field.isOptional)
            others.append(QJsonValue::Null);
        break;
    }
    case FieldKind::YesNo:
        others.append(!value.toBool(field.standard == 1));
        break;
    case FieldKind::Choice:
        for (const FieldChoice &choice : field.choices)
            if (value.toString(QLatin1String(field.standardWord)) != QLatin1String(choice.word))
                others.append(QLatin1String(choice.word));
        break;
    case FieldKind::Word:
        for (const char *word : {"other", "2026-06-20", "2026-06-05"})
            others.append(QLatin1String(word));
        break;
    case FieldKind::Text:
        others.append(QJsonObject{{"en", "Green tea"}});
        break;
    case FieldKind::Words:
        others.append(QJsonArray{"tea"});
        others.append(QJsonArray{"thu"});
        break;
    case FieldKind::Record:
    case FieldKind::List:
        break;
    }
    return others;
}

/// Looks for settings whose change changes nothing.
class Search
{
public:
    explicit Search(const Rule &rule) : m_rule(rule) { collect(rule.fields, {}); }

    void tryAll(const QJsonObject &sample)
    {
        const QStringList before = told(sample);
        QVERIFY2(!before.isEmpty(), "a sample that is no programme");
        walk(m_rule.fields, sample, {}, [&](const QString &path, const QJsonObject &changed) {
            if (m_dead.contains(path) && !told(changed).isEmpty() && told(changed) != before)
                m_dead.removeAll(path);
        });
    }
    const QStringList &dead() const { return m_dead; }

private:
    void collect(const std::vector<Field> &fields, const QString &inside)
    {
        for (const Field &field : fields) {
            const QString path = inside + QLatin1String(field.key);
            if (field.fields.empty())
                m_dead.append(path);
            else
                collect(field.fields, path + u'.');
        }
    }
    /// Each object that differs from this one in one setting.
    using Visit = std::function<void(const QString &, const QJsonObject &)>;
    void walk(const std::vector<Field> &fields, const QJsonObject &object, const QString &inside, const Visit &visit)
    {
        for (const Field &field : fields) {
            const QString key = QLatin1String(field.key);
            const auto put = [&](const QString &path, const QJsonValue &value) {
                QJsonObject changed = object;
                if (value.isNull())
                    changed.remove(key);
                else
                    changed[key] = value;
                visit(path, changed);
            };
            if (field.kind == FieldKind::Record) {
                walk(field.fields, object[key].toObject(), inside + key + u'.',
                     [&](const QString &path, const QJsonObject &changed) { put(path, changed); });
            } else if (field.kind == FieldKind::List) {
                const QJsonArray rows = object[key].toArray();
                for (int i = 0; i < rows.size(); ++i)
                    walk(field.fields, rows[i].toObject(), inside + key + u'.',
                         [&](const QString &path, const QJsonObject &changed) {
                             QJsonArray others = rows;
                             others[i] = changed;
                             put(path, others);
                         });
            } else {
                for (const QJsonValue &other : othersFor(field, object[key]))
                    if (m_dead.contains(inside + key))
                        put(inside + key, other);
            }
        }
    }
    QStringList told(const QJsonObject &terms)
    {
        const QByteArray json = tests::programmeOf({QJsonObject{
                                                       {"id", "r1"},
                                                       {"kind", QLatin1String(m_rule.id)},
                                                       {"terms", completed(terms)},
                                                   }},
                                                   {{"cashier_reward_limit_minor", 20'000}});
        const auto known = m_told.constFind(json);
        if (known != m_told.constEnd())
            return *known;
        const QStringList tale = Programme::parse(json) ? tests::counterTale(json) : QStringList();
        m_told.insert(json, tale);
        return tale;
    }

    const Rule &m_rule;
    QStringList m_dead;
    QHash<QByteArray, QStringList> m_told;
};

} // namespace

class DeadSettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void everySettingChangesSomething_data()
    {
        QTest::addColumn<QString>("rule");
        for (const Rule *rule : allRules())
            if (!samplesOf(QLatin1String(rule->id)).isEmpty())
                QTest::newRow(rule->id) << QString::fromLatin1(rule->id);
    }
    void everySettingChangesSomething()
    {
        // C17: an expiry date could be typed, and nothing ever read it.
        QFETCH(QString, rule);
        Search search(*findRule(rule));
        const auto samples = samplesOf(rule);
        for (const QJsonObject &sample : samples)
            search.tryAll(sample);
        QStringList dead = search.dead();
        for (const QString &setting : shownElsewhere(rule))
            QVERIFY2(dead.removeAll(setting) > 0, qPrintable(setting));
        QVERIFY2(dead.isEmpty(), qPrintable(dead.join(u' ')));
    }
};

MUHR_TEST(DeadSettingsTest, dead_settings_test)
#include "dead_settings_test.moc"
