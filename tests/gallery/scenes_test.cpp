// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/dress.h"
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/text_walk.h"
#include "tests/support/test_main.h"

#include <QStringList>
#include <QTest>

using namespace muhr;

/// Every scene in every language: nothing clipped, nothing over something else, and it fits the smallest window.
class ScenesTest : public QObject
{
    Q_OBJECT
private slots:
    void everyTextHasRoom_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("scene");
        for (const base::Language language : base::allLanguages()) {
            for (std::size_t i = 0; i < gallery::allScenes().size(); ++i) {
                QTest::addRow("%s in %s", gallery::allScenes()[i]->name, qPrintable(base::languageCode(language)))
                    << static_cast<int>(language) << static_cast<int>(i);
            }
        }
    }
    void everyTextHasRoom()
    {
        QFETCH(int, language);
        QFETCH(int, scene);
        gallery::dress(static_cast<base::Language>(language), kit::Theme::Light);
        QStringList wrong;
        for (const QSize size : gallery::sizes) {
            const auto window = gallery::stage(*gallery::allScenes()[static_cast<std::size_t>(scene)], size);
            for (const QString &finding : gallery::windowFindings(*window, size))
                wrong.push_back(QStringLiteral("%1x%2: %3").arg(size.width()).arg(size.height()).arg(finding));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

MUHR_TEST(ScenesTest, scenes_test)
#include "scenes_test.moc"
