// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/any_programme.h"
#include "tests/core/loyalty/recount/play.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>
#include <QTest>

using namespace muhr::tests::recount;

namespace {

#ifdef MUHR_NIGHTLY
constexpr int programmes = 10'000;
#else
constexpr int programmes = 1'250;
#endif
constexpr int historiesEach = 8;
constexpr Number dayMs = 86'400'000;
/// What happens less often proves nothing.
constexpr int least = programmes / 25;

QString whatIsWrong(const QJsonObject &json)
{
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    QString text = QString::fromUtf8(bytes);
    if (const auto parsed = muhr::loyalty::Programme::parse(bytes); !parsed)
        for (const auto &error : parsed.error())
            text.prepend(error.field + u' ' + QLatin1String(error.sentence.text) + u'\n');
    return text;
}

} // namespace

class RecountTest : public QObject
{
    Q_OBJECT
private slots:
    void aRecountAgreesOnEveryHistory()
    {
        Counts counts;
        for (int seed = 0; seed < programmes; ++seed) {
            Dice dice(static_cast<std::uint64_t>(seed));
            const QJsonObject json = anyProgramme(dice);
            const auto setting = Setting::make(json);
            if (!setting)
                QFAIL(qPrintable(whatIsWrong(json)));
            for (int i = 0; i < historiesEach; ++i) {
                // A Monday at nine in Tashkent, or one of the days after it.
                const Number start = 1'780'286'400'000 + dice.below(300) * dayMs + dice.below(720) * 60'000;
                const World world = anyWorld(dice, setting->terms, start / dayMs);
                const auto steps = anySteps(dice, setting->terms);
                const QString wrong = lived(*setting, world, steps, start, counts, i == 0);
                if (!wrong.isEmpty())
                    QFAIL(qPrintable(QStringLiteral("seed %1.%2\n").arg(seed).arg(i) +
                                     shrunk(*setting, world, steps, start)));
            }
        }
        for (std::size_t i = 0; i < counts.entries.size(); ++i)
            QVERIFY2(counts.entries[i] > least,
                     qPrintable(QStringLiteral("entry %1: %2").arg(i).arg(counts.entries[i])));
        for (std::size_t i = 0; i < counts.steps.size(); ++i)
            QVERIFY2(counts.steps[i] > least, qPrintable(QStringLiteral("step %1: %2").arg(i).arg(counts.steps[i])));
        QVERIFY(counts.refused > programmes);
        QVERIFY(counts.late > least);
        QVERIFY(counts.owing > least / 2);
    }
};

MUHR_TEST(RecountTest, recount_test)
#include "recount_test.moc"
