// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/text_pairs.h"

#include "tests/support/test_main.h"
#include "ui/kit/stage_tokens.h"
#include "ui/kit/style_sheet.h"

#include <QTest>

using namespace muhr;

class TokensTest : public QObject
{
    Q_OBJECT
private slots:
    void everyTextReadsWell_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("background");
        for (const auto theme : {kit::Theme::Light, kit::Theme::Dark}) {
            for (const auto &pair : kit::textPairs(kit::tokens(theme))) {
                QTest::addRow("%s, %s", pair.name, theme == kit::Theme::Light ? "light" : "dark")
                    << pair.text << pair.background;
            }
            const auto &stage = kit::stageTokens(theme);
            const char *name = theme == kit::Theme::Light ? "light" : "dark";
            for (const auto &ground : {stage.top, stage.end}) {
                QTest::addRow("the stage, %s on %s", name, qPrintable(ground.name())) << stage.ink << ground;
                QTest::addRow("the stage, softly, %s on %s", name, qPrintable(ground.name()))
                    << stage.inkSoft << ground;
            }
        }
    }
    void everyTextReadsWell()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, background);
        const double found = kit::contrast(text, background);
        QVERIFY2(found >= 4.5,
                 qPrintable(QStringLiteral("%1 on %2: %3").arg(text.name(), background.name()).arg(found)));
    }
    void contrastIsWhatTheStandardSays()
    {
        QCOMPARE(qRound(kit::contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(kit::contrast(Qt::red, Qt::red), 1.0);
        // A grey that is known to just pass on white.
        QVERIFY(kit::contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(kit::contrast(QColor(0x78, 0x78, 0x78), Qt::white) < 4.5);
    }
    void theStyleSheetHasNoOpenBlank()
    {
        for (const auto theme : {kit::Theme::Light, kit::Theme::Dark}) {
            const QString sheet = kit::styleSheet(kit::tokens(theme));
            QVERIFY(!sheet.contains(QLatin1Char('@')));
            // An unknown token would have come out as black.
            QVERIFY(!sheet.contains(QLatin1String("#000000")));
            QVERIFY(sheet.contains(kit::tokens(theme).firuza.name()));
        }
    }
    void bothThemesDiffer()
    {
        QVERIFY(kit::tokens(kit::Theme::Light).paper != kit::tokens(kit::Theme::Dark).paper);
        QCOMPARE(kit::otherTheme(kit::Theme::Light), kit::Theme::Dark);
        QCOMPARE(kit::otherTheme(kit::Theme::Dark), kit::Theme::Light);
    }
};

MUHR_TEST(TokensTest, tokens_test)
#include "tokens_test.moc"
