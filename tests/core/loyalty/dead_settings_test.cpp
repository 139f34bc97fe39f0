// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/counter_tale.h"
#include "tests/core/loyalty/discount_play.h"
#include "tests/core/loyalty/setting_samples.h"
#include "tests/support/test_main.h"

#include "core/loyalty/programme.h"
#include "core/loyalty/rule.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <map>
#include <utility>
#include <variant>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

/// First few tales for all settings, then many for those that show themselves seldom.
constexpr std::uint64_t talesOfAPass[] = {6, 45};

/// What only says which programmes there may be: with one value these terms are right, with the other they are not.
struct Forbidding
{
    const char *rule;
    const char *setting;
    QJsonObject allowed;
    QJsonObject refused;
};

QList<Forbidding> forbidding()
{
    const QJsonObject coupon{{"title", QJsonObject{{"en", "Free cake"}}}, {"percent_hundredths", 1'000}, {"length", 8}};
    QList<Forbidding> list{{"coupon", "online", coupon, tests::withChanges(coupon, {{"online", true}})}};
    // Whoever is not there can be given neither stamps nor anything at once.
    const QJsonObject reward{{"title", QJsonObject{{"en", "Free cake"}}}};
    const QJsonObject gift{{"id", "cake"}, {"reward", reward}};
    const QJsonObject now = tests::withChanges(gift, {{"reward", tests::withChanges(reward, {{"kind", "now"}})}});
    const QJsonObject stamps{{"kind", "stamps"}, {"count", 2}, {"stamp", "leaf"}};
    const auto further = [&](const QJsonObject &what) {
        return QJsonObject{{"advocate", gift}, {"further", QJsonArray{QJsonObject{{"from", 2}, {"gift", what}}}}};
    };
    const QJsonObject points{{"kind", "points"}, {"count", 5}};
    list.append({"referral", "advocate.reward.kind", {{"advocate", gift}}, {{"advocate", now}}});
    list.append({"referral", "advocate.stamp", {{"advocate", gift}}, {{"advocate", stamps}}});
    list.append({"referral",
                 "further.gift.reward.kind",
                 {{"advocate", points}, {"further", further(gift)["further"]}},
                 {{"advocate", points}, {"further", further(now)["further"]}}});
    list.append({"referral", "further.gift.stamp", further(points), further(stamps)});
    return list;
}

/// A place in JSON, such as rules[1].terms.gift.kind.
using Place = QList<std::variant<QString, int>>;

Place placeOf(const QString &path)
{
    Place place;
    for (const QString &part : path.split(u'.')) {
        place.append(part.section(u'[', 0, 0));
        if (part.contains(u'['))
            place.append(part.section(u'[', 1).chopped(1).toInt());
    }
    return place;
}

QJsonValue at(const QJsonValue &value, const Place &place)
{
    QJsonValue found = value;
    for (const auto &step : place)
        found = std::holds_alternative<int>(step) ? found.toArray().at(std::get<int>(step))
                                                  : found.toObject().value(std::get<QString>(step));
    return found;
}

/// The same with this at the place; undefined takes it out.
QJsonValue withAt(const QJsonValue &value, const Place &place, const QJsonValue &wanted)
{
    if (place.isEmpty())
        return wanted;
    const QJsonValue inner = withAt(at(value, {place.first()}), place.mid(1), wanted);
    if (const int *row = std::get_if<int>(&place.first())) {
        QJsonArray array = value.toArray();
        array[*row] = inner;
        return array;
    }
    QJsonObject object = value.toObject();
    const QString &key = std::get<QString>(place.first());
    if (inner.isUndefined())
        object.remove(key);
    else
        object[key] = inner;
    return object;
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
        for (const char *word : {"other", "leaf", "2026-09-20", "2027-02-05"})
            others.append(QLatin1String(word));
        if (field.isOptional)
            others.append(QJsonValue::Null);
        break;
    case FieldKind::Text:
        others.append(QJsonObject{{"en", "Green tea"}});
        break;
    case FieldKind::Words:
        for (const char *word : {"tea", "thu", "full-half", "CD-####-####"})
            others.append(QJsonArray{QLatin1String(word)});
        if (field.isOptional)
            others.append(QJsonValue::Null);
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
    explicit Search(const Rule &rule)
        : m_rule(rule), m_samples(tests::settingSamples(QLatin1String(rule.id))),
          m_beside(tests::rulesBeside(QLatin1String(rule.id)))
    {
        collect(rule.fields, {});
    }

    void tryAll()
    {
        for (const std::uint64_t tales : talesOfAPass)
            tryAll(tales);
        for (const Forbidding &one : forbidding())
            if (QLatin1String(one.rule) == QLatin1String(m_rule.id) && Programme::parse(programmeOf(one.allowed)) &&
                !Programme::parse(programmeOf(one.refused)))
                m_dead.removeAll(QLatin1String(one.setting));
    }
    const QStringList &dead() const { return m_dead; }

private:
    void tryAll(std::uint64_t tales)
    {
        for (const QJsonObject &sample : m_samples) {
            const QByteArray before = programmeOf(sample);
            QVERIFY2(Programme::parse(before), before.constData());
            walk(m_rule.fields, sample, {}, [&](const QString &path, const QJsonObject &changed) {
                if (m_dead.contains(path) && differs(before, completed(changed, path), tales))
                    m_dead.removeAll(path);
            });
        }
    }
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
                if (!object.contains(key))
                    continue;
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
    QByteArray programmeOf(const QJsonObject &terms) const
    {
        QJsonArray rules = m_beside;
        rules.append(tests::rule(QStringLiteral("r1"), QLatin1String(m_rule.id), terms));
        return tests::programmeOf(rules, {{"cashier_reward_limit_minor", 20'000}});
    }
    /// A setting that only goes with others brings them along: what contradicts it goes, and what is missing comes from
    /// another sample. Nothing if it cannot be.
    QByteArray completed(QJsonObject terms, const QString &changed) const
    {
        if (terms.contains("goal") && changed == QLatin1String("goal")) {
            QJsonArray places = terms["milestones"].toArray();
            places[places.size() - 1] = tests::withChanges(places.last().toObject(), {{"at", terms["goal"]}});
            terms["milestones"] = places;
        }
        const QString prefix = QStringLiteral("rules[%1].terms.").arg(m_beside.size());
        for (int round = 0; round < 5; ++round) {
            const QByteArray json = programmeOf(terms);
            const auto parsed = Programme::parse(json);
            if (parsed)
                return json;
            const QString wrong = parsed.error().front().field;
            const QString path = QString(wrong).mid(prefix.size());
            static const QRegularExpression rows(QStringLiteral("\\[\\d+\\]"));
            if (!wrong.startsWith(prefix) || QString(path).remove(rows) == changed)
                return {};
            const Place place = placeOf(path);
            QJsonValue instead = QJsonValue::Undefined;
            if (at(terms, place).isUndefined())
                for (const QJsonObject &sample : m_samples)
                    if (instead.isUndefined())
                        instead = at(sample, place);
            terms = withAt(terms, place, instead).toObject();
        }
        return {};
    }
    bool differs(const QByteArray &one, const QByteArray &other, std::uint64_t tales)
    {
        if (other.isEmpty())
            return false;
        for (std::uint64_t seed = 0; seed < tales; ++seed)
            if (told(one, seed) != told(other, seed))
                return true;
        return false;
    }
    size_t told(const QByteArray &json, std::uint64_t seed)
    {
        const auto key = std::pair(json, seed);
        const auto known = m_told.find(key);
        if (known != m_told.end())
            return known->second;
        const size_t tale = qHash(tests::counterTale(json, seed));
        m_told.emplace(key, tale);
        return tale;
    }

    const Rule &m_rule;
    QList<QJsonObject> m_samples;
    QJsonArray m_beside;
    QStringList m_dead;
    std::map<std::pair<QByteArray, std::uint64_t>, size_t> m_told;
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
            QTest::newRow(rule->id) << QString::fromLatin1(rule->id);
    }
    void everySettingChangesSomething()
    {
        // C17: an expiry date could be typed, and nothing ever read it.
        QFETCH(QString, rule);
        Search search(*findRule(rule));
        search.tryAll();
        QVERIFY2(search.dead().isEmpty(), qPrintable(search.dead().join(u' ')));
    }
};

MUHR_TEST(DeadSettingsTest, dead_settings_test)
#include "dead_settings_test.moc"
