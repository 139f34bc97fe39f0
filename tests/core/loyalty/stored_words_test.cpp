// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/loyalty/body.h"
#include "core/loyalty/card_code.h"
#include "core/loyalty/card_state.h"
#include "core/loyalty/entry.h"
#include "core/loyalty/event_kind.h"
#include "core/loyalty/field.h"
#include "core/loyalty/refusal.h"
#include "core/loyalty/role.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

/// A number that no enum has: what a newer Muhr may write.
constexpr int unheardOf = 900;

/// The names of a kind in part_ids.txt, by their numbers.
QMap<int, QString> listed(const char *kind)
{
    QFile file(QStringLiteral(MUHR_TEST_DATA "/part_ids.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QMap<int, QString> names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList words = line.split(u' ');
        if (words.size() == 3 && words[0] == QLatin1String(kind))
            names[words[1].toInt()] = words[2];
    }
    return names;
}

template <typename Word>
void compare(const char *kind, Word word)
{
    const auto names = listed(kind);
    QVERIFY2(!names.isEmpty(), kind);
    for (auto name = names.begin(); name != names.end(); ++name)
        QCOMPARE(QString(word(name.key())), name.value());
    QCOMPARE(QString(word(unheardOf)), QString());
}

} // namespace

/// What stands in events and answers, by number and by word.
class StoredWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyNumberHasTheWordOfTheList()
    {
        compare("act_channel", [](int number) { return channelWord(Channel(number)); });
        compare("join_route", [](int number) { return joinRouteWord(JoinRoute(number)); });
        compare("consent_channel", [](int number) { return consentChannelWord(ConsentChannel(number)); });
        compare("document", [](int number) { return documentTypeWord(DocumentType(number)); });
        compare("role", [](int number) { return roleWord(Role(number)); });
        compare("ceiling", [](int number) { return ceilingWord(Ceiling(number)); });
        // The list knows kinds to come, too.
        const auto events = listed("event");
        for (const EventKind kind : allEventKinds)
            QCOMPARE(QString::fromLatin1(eventKindWord(kind)), events.value(static_cast<int>(kind)));
        QCOMPARE(QString::fromLatin1(eventKindWord(EventKind(unheardOf))), QString());
    }
    void aWordIsReadBack()
    {
        for (const Role role : allRoles) {
            QVERIFY(parseRoleWord(roleWord(role)) == role);
            QVERIFY(roleFromNumber(static_cast<int>(role)) == role);
            QVERIFY(*roleName(role).text);
        }
        for (const Ceiling ceiling : allCeilings) {
            QVERIFY(parseCeilingWord(ceilingWord(ceiling)) == ceiling);
            QVERIFY(ceilingFromNumber(static_cast<int>(ceiling)) == ceiling);
        }
        QVERIFY(!parseRoleWord(u"emperor"));
        QVERIFY(!parseCeilingWord(u"sky"));
        QVERIFY(!roleFromNumber(unheardOf));
        QVERIFY(!ceilingFromNumber(unheardOf));
        QVERIFY(!eventKindFromNumber(unheardOf));
        QVERIFY(!*roleName(Role(unheardOf)).text);
    }
    void aKindNobodyKnowsIsCritical()
    {
        QVERIFY(isCritical(EventKind(unheardOf)));
        QVERIFY(!isCritical(EventKind::Act));
    }
    void everyRefusalHasAWordAndASentence()
    {
        QSet<QString> sentences;
        int reasons = 0;
        for (int number = 0; number < unheardOf; ++number) {
            const auto reason = RefusalReason(number);
            const QString sentence = QString::fromUtf8(refusalSentence(reason).text);
            QCOMPARE(sentence.isEmpty(), *refusalWord(reason) == '\0');
            if (sentence.isEmpty())
                break;
            QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
            sentences.insert(sentence);
            ++reasons;
        }
        QVERIFY(reasons > 30);
        QVERIFY(!*refusalWord(RefusalReason(unheardOf)));
        QVERIFY(!*refusalSentence(RefusalReason(unheardOf)).text);
    }
    void everyCodeErrorHasAWordAndASentence()
    {
        QCOMPARE(QString(cardCodeErrorWord(CardCode::Error::NotOurs)), QStringLiteral("not_our_card"));
        QCOMPARE(QString(cardCodeErrorWord(CardCode::Error::OtherShop)), QStringLiteral("other_shop"));
        QCOMPARE(QString(cardCodeErrorWord(CardCode::Error(unheardOf))), QString());
        QVERIFY(QString(cardCodeErrorSentence(CardCode::Error::NotOurs).text) !=
                QString(cardCodeErrorSentence(CardCode::Error::OtherShop).text));
        QVERIFY(!*cardCodeErrorSentence(CardCode::Error(unheardOf)).text);
    }
    void everyUnitHasAName()
    {
        QSet<QString> names;
        for (const FieldUnit unit : {FieldUnit::Stamps, FieldUnit::Days, FieldUnit::Minutes, FieldUnit::Visits,
                                     FieldUnit::Points, FieldUnit::Percent, FieldUnit::HundredthsOfPercent}) {
            names.insert(QString::fromUtf8(unitName(unit).text));
            names.insert(QString::fromUtf8(countedUnit(unit).text));
        }
        // Hundredths are shown as percent.
        QCOMPARE(names.size(), 13);
        QVERIFY(!*unitName(FieldUnit::None).text);
        QCOMPARE(QString(countedUnit(FieldUnit::None).text), QStringLiteral("%L1"));
        QVERIFY(!*unitName(FieldUnit(unheardOf)).text);
        QVERIFY(!*countedUnit(FieldUnit(unheardOf)).text);
    }
    void everyRewardStatusHasAWord()
    {
        QStringList words;
        for (int number = 0; number < 7; ++number)
            words.append(rewardStatusWord(RewardStatus(number)));
        QCOMPARE(words, (QStringList{"waiting", "active", "reserved", "used", "expired", "owed", "voided"}));
        QCOMPARE(rewardStatusWord(RewardStatus(unheardOf)), QString());
    }
};

MUHR_TEST(StoredWordsTest, stored_words_test)
#include "stored_words_test.moc"
