// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/catalogue.h"

#include "tests/support/test_main.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

using namespace muhr;
using base::Language;

namespace {

struct FileSentence
{
    QByteArray context;
    QByteArray text;
    QByteArray comment;
};

/// The sentences of a file, the counted ones or the others.
std::vector<FileSentence> sentencesOf(const QString &name, bool isCounted)
{
    QFile file(QStringLiteral(MUHR_TEST_DATA "/../../translations/") + name);
    std::vector<FileSentence> list;
    if (!file.open(QIODevice::ReadOnly))
        return list;
    QXmlStreamReader xml(&file);
    QByteArray context;
    bool isWanted = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText().toUtf8();
        else if (xml.name() == u"message")
            isWanted = (xml.attributes().value(QLatin1String("numerus")) == u"yes") == isCounted;
        else if (xml.name() == u"source" && isWanted)
            list.push_back({context, xml.readElementText().toUtf8(), {}});
        else if (xml.name() == u"comment" && isWanted)
            list.back().comment = xml.readElementText().toUtf8();
    }
    return list;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT
private slots:
    // With too few plural forms lrelease is content, and the English text appears for every number.
    void noCountBringsTheEnglishTextBack()
    {
        const auto all = sentencesOf(QStringLiteral("muhr_en.ts"), true);
        QVERIFY(all.size() >= 8);
        for (const FileSentence &counted : all) {
            for (const Language language : base::allLanguages()) {
                for (const int count : {0, 1, 2, 5, 11, 21}) {
                    const QString said =
                        words::translated(language, counted.context.constData(), counted.text.constData(),
                                          counted.comment.isEmpty() ? nullptr : counted.comment.constData(), count);
                    const QString where = QStringLiteral("%1 %2 in %3: %4")
                                              .arg(QString::number(count), QString::fromUtf8(counted.text),
                                                   base::languageCode(language), said);
                    QVERIFY2(!said.isEmpty(), qPrintable(where));
                    const bool isSourceText = language != Language::English && said.toUtf8() == counted.text;
                    QVERIFY2(!isSourceText && !said.contains(QStringLiteral("(s)")), qPrintable(where));
                    QCOMPARE(said.count(QStringLiteral("%Ln")), counted.text.count("%Ln"));
                }
            }
        }
    }
    // "%Ln stamp(s)" has to be marked by QT_TRANSLATE_N_NOOP, or nobody asks for its plurals.
    void whatLooksCountedIsCounted()
    {
        const auto all = sentencesOf(QStringLiteral("muhr_uz.ts"), false);
        QVERIFY(all.size() >= 50);
        for (const FileSentence &sentence : all)
            QVERIFY2(!sentence.text.contains("(s)"), sentence.text.constData());
    }
    void englishTellsOneFromMany()
    {
        QCOMPARE(words::translated(Language::English, "Card", "%Ln stamp(s): %2", nullptr, 1),
                 QStringLiteral("%Ln stamp: %2"));
        QCOMPARE(words::translated(Language::English, "Card", "%Ln stamp(s): %2", nullptr, 21),
                 QStringLiteral("%Ln stamps: %2"));
    }
    void whatIsUnknownIsNull()
    {
        QVERIFY(words::translated(Language::Kazakh, "Card", "No such sentence", nullptr, -1).isNull());
    }

    void qtsOwnButtonsAreTranslated_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("cancel");
        QTest::addColumn<QString>("no");
        QTest::addColumn<bool>("isRightToLeft");
        QTest::newRow("Uzbek") << int(Language::Uzbek) << QStringLiteral("Bekor qilish") << QStringLiteral("Yoʻq")
                               << false;
        QTest::newRow("Kazakh") << int(Language::Kazakh) << QStringLiteral("Бас тарту") << QStringLiteral("Жоқ")
                                << false;
        QTest::newRow("Persian") << int(Language::Persian) << QStringLiteral("انصراف") << QStringLiteral("خیر") << true;
        QTest::newRow("Azerbaijani") << int(Language::Azerbaijani) << QStringLiteral("Ləğv edin")
                                     << QStringLiteral("Xeyr") << false;
    }
    void qtsOwnButtonsAreTranslated()
    {
        QFETCH(int, language);
        QFETCH(QString, cancel);
        QFETCH(QString, no);
        QFETCH(bool, isRightToLeft);
        const auto translator = words::makeTranslator(Language(language));
        QVERIFY(QCoreApplication::installTranslator(translator.get()));
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel | QDialogButtonBox::No);
        QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text(), cancel);
        QCOMPARE(buttons.button(QDialogButtonBox::No)->text(), no);
        QCOMPARE(QGuiApplication::tr("QT_LAYOUT_DIRECTION") == QStringLiteral("RTL"), isRightToLeft);
        QCoreApplication::removeTranslator(translator.get());
    }
};

MUHR_TEST(CatalogueTest, catalogue_test)
#include "catalogue_test.moc"
