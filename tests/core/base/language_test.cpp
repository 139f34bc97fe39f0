// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include "core/base/local_text.h"
#include "tests/support/test_main.h"

#include <QJsonObject>
#include <QTest>

using namespace muhr;
using base::Language;

class LanguageTest : public QObject
{
    Q_OBJECT
private slots:
    void aLanguageIsFoundByItsCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("the code alone") << QStringLiteral("uz") << QStringLiteral("uz");
        QTest::newRow("with the country") << QStringLiteral("kk_KZ") << QStringLiteral("kk");
        QTest::newRow("with a hyphen") << QStringLiteral("fa-IR") << QStringLiteral("fa");
        QTest::newRow("with script and country") << QStringLiteral("uz-Latn-UZ") << QStringLiteral("uz");
        QTest::newRow("as the environment has it") << QStringLiteral("az_AZ.UTF-8") << QStringLiteral("az");
        QTest::newRow("in capitals") << QStringLiteral("EN") << QStringLiteral("en");
        QTest::newRow("a language that is not there") << QStringLiteral("de_DE") << QString();
        QTest::newRow("a longer word that begins like one") << QStringLiteral("english") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aLanguageIsFoundByItsCode()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto language = base::parseLanguage(text);
        QCOMPARE(language ? base::languageCode(*language) : QString(), code);
    }
    void everyLanguageKnowsItsLocaleAndItself()
    {
        for (const Language language : base::allLanguages()) {
            QCOMPARE(base::parseLanguage(base::languageCode(language)), language);
            QCOMPARE(base::localeOf(language).name().left(2), base::languageCode(language));
            QCOMPARE(base::localeOf(language).textDirection() == Qt::RightToLeft, base::isRightToLeft(language));
            QVERIFY(!base::ownName(language).isEmpty());
        }
    }
    void aTextFallsBackToEnglishThenToAnyLanguage()
    {
        base::LocalText text(Language::Uzbek, QStringLiteral("Bepul kofe"));
        QCOMPARE(text.inLanguage(Language::Kazakh), QStringLiteral("Bepul kofe"));
        text.set(Language::English, QStringLiteral("Free coffee"));
        QCOMPARE(text.inLanguage(Language::Kazakh), QStringLiteral("Free coffee"));
        QCOMPARE(text.inLanguage(Language::Uzbek), QStringLiteral("Bepul kofe"));
        QVERIFY(base::LocalText().inLanguage(Language::English).isEmpty());
    }
    void anEmptyTextTakesTheLanguageOut()
    {
        base::LocalText text(Language::Persian, QStringLiteral("قهوه"));
        text.set(Language::Persian, QString());
        QVERIFY(text.isEmpty());
    }
    void unknownLanguagesAreKept()
    {
        const QJsonObject object{{QStringLiteral("ru"), QStringLiteral("Кофе")},
                                 {QStringLiteral("uz"), QStringLiteral("Kofe")}};
        const auto text = base::LocalText::fromJson(object);
        QVERIFY(text);
        QCOMPARE(text->toJson(), object);
        QCOMPARE(text->inLanguage(Language::English), QStringLiteral("Кофе"));
    }
    void aValueThatIsNoTextIsRefused()
    {
        QVERIFY(!base::LocalText::fromJson({{QStringLiteral("uz"), 5}}));
        QVERIFY(!base::LocalText::fromJson({{QString(), QStringLiteral("Kofe")}}));
    }
};

MUHR_TEST(LanguageTest, language_test)
#include "language_test.moc"
