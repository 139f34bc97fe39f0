// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/refusals.h"

#include "core/words/say.h"
#include "tests/core/words/strange_letters.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using base::Language;
using words::Refusal;

class RefusalsTest : public QObject
{
    Q_OBJECT
private slots:
    void theWordsForMachinesNeverChange()
    {
        // What scripts rely on since the first release. Add, don't change.
        const QStringList expected =
            QStringLiteral("not_our_card other_shop revoked_card unknown_customer too_soon "
                           "no_reward needs_manager already_undone nothing_to_undo "
                           "not_allowed phone_taken bad_value store_open store_newer "
                           "store_damaged disk_full no_key no_camera no_endpoint wrong_clock "
                           "needs_newer_muhr not_here unknown_code nothing_to_pay code_over "
                           "code_used choose_reward rewards_wait too_much_at_once "
                           "this_device last_device device_revoked staff_left needs_owner "
                           "no_owner_password wrong_password too_many_tries wrong_pin locked_out no_pin weak_pin "
                           "last_owner")
                .split(u' ');
        QStringList actual;
        for (const Refusal refusal : words::allRefusals())
            actual << words::errorWord(refusal);
        QCOMPARE(actual, expected);
    }
    void aWordLeadsBackToItsRefusal()
    {
        for (const Refusal refusal : words::allRefusals())
            QCOMPARE(words::parseErrorWord(words::errorWord(refusal)), std::optional(refusal));
        QVERIFY(!words::parseErrorWord(u"too_late"));
        QVERIFY(!words::parseErrorWord(u""));
    }
    void eachSaysWhatHappenedWhatWasKeptAndWhatToDo()
    {
        for (const Refusal refusal : words::allRefusals()) {
            const base::TextValues values =
                refusal == Refusal::TooSoon ? base::TextValues{std::int64_t(5)} : base::TextValues{QStringLiteral("#")};
            const QString english = words::say(Language::English, words::sentence(refusal), values);
            for (const Language language : base::allLanguages()) {
                const QString said = words::say(language, words::sentence(refusal), values);
                QVERIFY2(language == Language::English || said != english, qPrintable(said));
                QVERIFY2(said.count(u'.') >= 2 && said.endsWith(u'.'), qPrintable(said));
                QVERIFY2(!said.contains(u'%'), qPrintable(said));
                QCOMPARE(tests::strangeLetters(language, said), QString());
            }
        }
    }
    void theMinutesToWaitAreCounted()
    {
        const auto inMinutes = [](Language language, std::int64_t minutes) {
            return words::say(language, words::sentence(Refusal::TooSoon), {minutes});
        };
        QVERIFY(inMinutes(Language::English, 1).endsWith(QStringLiteral("again in 1 minute.")));
        QVERIFY(inMinutes(Language::English, 30).endsWith(QStringLiteral("again in 30 minutes.")));
        QVERIFY(inMinutes(Language::Persian, 30).contains(QStringLiteral("۳۰ دقیقهٔ دیگر")));
    }
};

MUHR_TEST(RefusalsTest, refusals_test)
#include "refusals_test.moc"
