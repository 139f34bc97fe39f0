// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include "core/base/private.h"
#include "core/base/wiping_bytes.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <sstream>
#include <thread>
#include <type_traits>

using namespace muhr;

namespace {

template <typename T>
concept Streamable = requires(std::ostringstream &stream, const T &value)
{
    stream << value;
};
template <typename T>
concept Debuggable = requires(const T &value)
{
    qDebug() << value;
};

static_assert(Debuggable<QString> && Streamable<std::string>);
static_assert(!Streamable<base::Private<std::string>> && !Debuggable<base::Private<QString>>);
static_assert(!std::is_constructible_v<base::LogField, const char *, QString>);
static_assert(!std::is_constructible_v<base::LogField, const char *, QByteArray>);
static_assert(!std::is_constructible_v<base::LogField, const char *, base::Private<QString>>);
static_assert(!std::is_copy_constructible_v<base::WipingBytes>);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT
private slots:
    void aLineHasMomentLevelComponentMessageAndFields()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("muhr.log"));
        const tests::FixedClock clock(base::Instant::fromMs(1'774'083'900'000));
        tests::SeededRandom random(6);
        const auto event = base::EventId::make(random, clock.now());
        {
            base::Log log(clock, path);
            log.info("sync", "Send events…", {{"count", 12}, {"event", event}});
            log.write(base::LogLevel::Detail, "sync", "Not this one");
            log.error("store", "Not stored", {{"error", "disk_full"}, {"blob", base::Sha256::of("x")}});
        }
        QCOMPARE(contentOf(path), QByteArray("2026-03-21T09:05:00.000Z info sync Send events… count=12 event=" +
                                             event.text().toLatin1() +
                                             "\n2026-03-21T09:05:00.000Z error store Not stored error=disk_full "
                                             "blob=2d711642b726b044\n"));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
    }
    void linesOfSeveralThreadsStayWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("muhr.log"));
        const tests::FixedClock clock(base::Instant::fromMs(0));
        {
            base::Log log(clock, path);
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&log, i] {
                    for (int line = 0; line < 200; ++line)
                        log.info("test", "A line of one of several threads", {{"thread", i}, {"line", line}});
                });
            }
        }
        const QList<QByteArray> lines = contentOf(path).split('\n');
        QCOMPARE(lines.size(), 801);
        for (const QByteArray &line : lines.first(800))
            QVERIFY2(line.startsWith("1970-01-01T00:00:00.000Z info test A line of one of several threads thread=") &&
                         line.count("line=") == 1,
                     line.constData());
    }
    void aSecretLeavesItsMemoryEmpty()
    {
        std::array<std::uint8_t, 4> bytes = {1, 2, 3, 4};
        base::wipe(bytes);
        QVERIFY((bytes == std::array<std::uint8_t, 4>{}));
        base::WipingBytes secret(QByteArrayView("secret"));
        const base::WipingBytes moved = std::move(secret);
        QCOMPARE(moved.view().toByteArray(), QByteArray("secret"));
        QCOMPARE(moved.copy().view().toByteArray(), QByteArray("secret"));
        QByteArray array("secret");
        array.detach();
        base::wipe(array);
        QVERIFY(array.isEmpty());
    }
};

MUHR_TEST(LogTest, log_test)
#include "log_test.moc"
