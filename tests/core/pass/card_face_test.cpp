// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/card_face.h"

#include "tests/core/pass/sample_card.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>

using namespace muhr;
using base::Language;

class CardFaceTest : public QObject
{
    Q_OBJECT
private slots:
    void everyLanguageSaysEveryField_data()
    {
        QTest::addColumn<Language>("language");
        for (const auto language : base::allLanguages())
            QTest::newRow(qPrintable(base::languageCode(language))) << language;
    }
    void everyLanguageSaysEveryField()
    {
        QFETCH(Language, language);
        const auto face = pass::faceOf(tests::sampleCard(language));
        std::set<QString> keys{face.lead->key};
        std::vector<pass::FaceField> fields = face.front;
        fields.insert(fields.end(), face.back.begin(), face.back.end());
        for (const auto &field : fields) {
            QVERIFY2(keys.insert(field.key).second, qPrintable(field.key));
            QVERIFY2(!field.label.isEmpty() && !field.value.isEmpty(), qPrintable(field.key));
        }
        QCOMPARE(face.front.size(), std::size_t(2));
        QCOMPARE(face.back.front().key, QStringLiteral("news"));
    }
    void onlyTheNewsRings()
    {
        const auto face = pass::faceOf(tests::sampleCard(Language::Uzbek));
        for (const auto &field : face.back)
            QCOMPARE(field.changeMessage.contains(QStringLiteral("%@")), field.key == QLatin1String("news"));
    }
    void persianCountsInItsOwnDigits()
    {
        const auto face = pass::faceOf(tests::sampleCard(Language::Persian));
        QVERIFY(face.lead->value.contains(QStringLiteral("۴")) && face.lead->value.contains(QStringLiteral("۶")));
        QVERIFY(face.shortNumber.contains(QRegularExpression(QStringLiteral("[۰-۹]{3} [۰-۹]{3} [۰-۹]{4}"))));
    }
    void aCardThatOwesSaysSo()
    {
        auto card = tests::sampleCard(Language::English, 0);
        card.owed = 1;
        QCOMPARE(pass::faceOf(card).lead->value, QStringLiteral("1 stamp owed"));
    }
    void aCardWithoutStampsCountsWhatItSaves()
    {
        auto card = tests::savingCard(Language::English);
        const auto face = pass::faceOf(card);
        QCOMPARE(face.lead->key, QStringLiteral("points"));
        QCOMPARE(face.lead->value, QStringLiteral("1,250"));
        QStringList keys;
        for (const auto &field : face.front)
            keys += field.key;
        QCOMPARE(keys, QStringList({QStringLiteral("voucher"), QStringLiteral("tier"), QStringLiteral("bonus"),
                                    QStringLiteral("gift")}));
        for (const auto &field : face.back)
            QVERIFY2(!field.value.contains(QStringLiteral("stamp for"), Qt::CaseInsensitive), qPrintable(field.key));
        card.saved.clear();
        QVERIFY(!pass::faceOf(card).lead);
    }
    void stampsComeFirstWhereACardCountsBoth()
    {
        auto card = tests::sampleCard(Language::English);
        card.saved = {{pass::CardSaved::What::Points, QStringLiteral("7")}};
        const auto face = pass::faceOf(card);
        QCOMPARE(face.lead->key, QStringLiteral("stamps"));
        QCOMPARE(face.front.back().key, QStringLiteral("points"));
    }
    void anEmptyFieldIsNotSaid()
    {
        auto card = tests::sampleCard(Language::English);
        card.vouchers.clear();
        card.shopPhone.clear();
        card.givenName.clear();
        card.webCardUrl.clear();
        const auto face = pass::faceOf(card);
        QCOMPARE(face.front.size(), std::size_t(1));
        for (const auto &field : face.back)
            QVERIFY(field.key != QLatin1String("phone") && field.key != QLatin1String("name") &&
                    field.key != QLatin1String("page") && field.key != QLatin1String("ready"));
    }

    void theHashChangesWithWhatIsSaidAndWithNothingElse_data()
    {
        using Change = void (*)(pass::CardContents &);
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isSeen");
        const auto row = [](const char *name, Change change, bool isSeen) { QTest::newRow(name) << change << isSeen; };
        row(
            "another stamp",
            [](pass::CardContents &card) {
                card.seals[4].isGiven = true;
                ++card.stamps;
            },
            true);
        row(
            "news", [](pass::CardContents &card) { card.news = QStringLiteral("Plov today"); }, true);
        row(
            "another colour", [](pass::CardContents &card) { card.design.background = Qt::darkRed; }, true);
        row(
            "a logo", [](pass::CardContents &card) { card.design.logo = "x"; }, true);
        row(
            "a new code",
            [](pass::CardContents &card) {
                card.code.back() = u'0';
                card.code[5] = u'0';
            },
            true);
        row(
            "it is void", [](pass::CardContents &card) { card.isVoid = true; }, true);
        row(
            "the voucher is gone", [](pass::CardContents &card) { card.vouchers.clear(); }, true);
        row(
            "points",
            [](pass::CardContents &card) {
                card.saved = {{pass::CardSaved::What::Points, QString(u'7')}};
            },
            true);
        row(
            "a tier", [](pass::CardContents &card) { card.tier = QStringLiteral("Oltin"); }, true);
        row(
            "another language", [](pass::CardContents &card) { card.language = Language::Kazakh; }, true);
        row(
            "the last stamp grows old", [](pass::CardContents &card) { card.seals[3].isNewest = false; }, false);
        row(
            "nothing", [](pass::CardContents &) {}, false);
    }
    void theHashChangesWithWhatIsSaidAndWithNothingElse()
    {
        using Change = void (*)(pass::CardContents &);
        QFETCH(Change, change);
        QFETCH(bool, isSeen);
        const auto before = tests::sampleCard(Language::Uzbek);
        auto after = before;
        change(after);
        QCOMPARE(pass::cardFaceHash(before) != pass::cardFaceHash(after), isSeen);
    }
};

MUHR_TEST(CardFaceTest, card_face_test)
#include "card_face_test.moc"
