// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"
#include "tests/core/store/fault_scenario.h"
#include "tests/support/store_content.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace muhr;
using namespace muhr::store;
using tests::DiskImage;
using tests::DiskReplay;
using tests::FaultScenario;
using tests::SmallShop;
namespace fault_disk = muhr::tests::fault_disk;
namespace memory_disk = muhr::tests::memory_disk;

namespace {

#ifdef MUHR_NIGHTLY
constexpr int damagedLogs = 100'000;
constexpr int flippedBits = 20'000;
#else
constexpr int damagedLogs = 1'000;
constexpr int flippedBits = 200;
#endif
constexpr std::size_t pageSize = 4096;

std::size_t below(base::Random &random, std::size_t bound)
{
    return random.below(static_cast<std::uint32_t>(bound));
}

void flipBit(std::string &bytes, std::size_t at, base::Random &random)
{
    bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << random.below(8)));
}

/// Flips a bit, zeroes a piece or cuts the end off.
void damage(std::string &bytes, base::Random &random)
{
    const std::size_t at = below(random, bytes.size());
    switch (random.below(3)) {
    case 0:
        flipBit(bytes, at, random);
        break;
    case 1:
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at),
                    std::min(bytes.size() - at, 1 + below(random, 2 * pageSize)), '\0');
        break;
    default:
        bytes.resize(at);
        break;
    }
}

QByteArray placeOf(std::size_t entries)
{
    return "after entry " + QByteArray::number(quint64(entries));
}

void overwrite(std::string &bytes, std::size_t page, bool isZeroed, base::Random &random)
{
    const auto start = bytes.begin() + static_cast<std::ptrdiff_t>((page - 1) * pageSize);
    if (isZeroed)
        std::fill_n(start, pageSize, '\0');
    else
        std::generate_n(start, pageSize, [&random] { return static_cast<char>(random.below(256)); });
}

} // namespace

/// Bytes that changed on the disk by themselves.
class FaultDamageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        memory_disk::install();
        fault_disk::install();
        m_scenario.emplace(70);
        QVERIFY(m_scenario->record());
        m_scenario->close();
        m_clean = memory_disk::image();
    }

    void aDamagedLogOpensToAPrefixThatHoldsWhatWasWrittenBack()
    {
        SmallShop &shop = m_scenario->laptop();
        const auto &said = m_scenario->saidBy(shop);
        const std::string log = pathOf(shop) + "-wal";
        tests::SeededRandom random(71);
        DiskReplay replay(m_scenario->log());
        int damaged = 0;
        int shortened = 0;
        int takenBack = 0;
        int unsound = 0;
        int between = 0;
        std::int64_t atLeast = 0;
        std::string logAtHand;
        std::int64_t inFileWhenItBegan = 0;
        std::int64_t eventsWhenItBegan = 0;
        for (std::size_t moment = 0; moment < said.size(); ++moment) {
            const std::size_t n = said[moment].entries;
            replay.goTo(n);
            const DiskImage image = replay.image();
            const auto found = image.find(log);
            const bool hasLog = found != image.end() && !found->second.empty();
            DiskImage withoutLog = image;
            withoutLog.erase(log);
            const auto inLogOnly = m_scenario->lostAt(shop, n, withoutLog);
            QVERIFY(inLogOnly);
            const std::int64_t inFile = static_cast<std::int64_t>(moment) - *inLogOnly;
            // Begun anew, it has other salts in its header.
            if (const std::string salts = hasLog ? found->second.substr(16, 8) : std::string(); salts != logAtHand) {
                logAtHand = salts;
                inFileWhenItBegan = inFile;
                eventsWhenItBegan = eventsIn(std::move(withoutLog)).value_or(0);
            }
            // A log of which something is written back, but that is not begun anew, still lays its older pages over the
            // newer ones in the file: then it holds what was written back before this log began.
            const bool isWrittenBack = hasLog && (*inLogOnly == 0 || inFile > inFileWhenItBegan);
            if (!isWrittenBack)
                atLeast = inFile;
            const int times = (damagedLogs + static_cast<int>(said.size()) - 1) / static_cast<int>(said.size());
            for (int i = 0; hasLog && i < times; ++i, ++damaged) {
                DiskImage broken = image;
                damage(broken[log], random);
                const auto lost = m_scenario->lostAt(shop, n, broken);
                if (!lost) {
                    QVERIFY2(isWrittenBack, placeOf(n).constData());
                    // Between two acts that were said a laptop takes in what has settled, in pieces.
                    const auto events = eventsIn(std::move(broken));
                    QVERIFY2(!events || *events >= eventsWhenItBegan, placeOf(n).constData());
                    ++(events ? between : unsound);
                    continue;
                }
                QVERIFY2(static_cast<std::int64_t>(moment) - *lost >= atLeast, placeOf(n).constData());
                shortened += *lost > 0 ? 1 : 0;
                takenBack += *lost > *inLogOnly ? 1 : 0;
            }
        }
        qInfo("%d damaged logs: %d cost acts, %d acts that were written back, %d were seen to be no prefix, %d ended "
              "between two acts",
              damaged, shortened, takenBack, unsound, between);
        QVERIFY(damaged > damagedLogs / 2);
        QVERIFY(shortened > 0);
    }

    void aDamagedPageIsSeen()
    {
        const std::string path = pathOf(m_scenario->laptop());
        memory_disk::put(m_clean);
        const auto pages = tests::usedPages(path);
        QVERIFY(pages.size() > 100);
        tests::SeededRandom random(72);
        int seen = 0;
        int all = 0;
        for (const auto &page : pages)
            for (const bool isZeroed : {true, false}) {
                DiskImage image = m_clean;
                overwrite(image[path], page.number, isZeroed, random);
                const bool isSeen = isDamageSeen(std::move(image));
                if (!isSeen)
                    qInfo("unseen: page %zu of %s, %s", page.number, page.owner.constData(),
                          isZeroed ? "zeroed" : "overwritten");
                seen += isSeen ? 1 : 0;
                ++all;
            }
        qInfo("%d of %d damaged pages were seen", seen, all);
        QVERIFY(seen * 1'000 >= all * 999);
    }

    void aFlippedBitIsSeen()
    {
        const std::string path = pathOf(m_scenario->laptop());
        memory_disk::put(m_clean);
        const auto pages = tests::usedPages(path);
        const auto content = tests::contentOf(path);
        tests::SeededRandom random(73);
        std::map<QByteArray, int> unseen;
        int seen = 0;
        int harmful = 0;
        for (int i = 0; i < flippedBits; ++i) {
            const auto &page = pages[below(random, pages.size())];
            DiskImage image = m_clean;
            flipBit(image[path], (page.number - 1) * pageSize + below(random, pageSize), random);
            const bool isSeen = isDamageSeen(std::move(image));
            const bool isHarmful = isSeen || tests::contentOf(path) != content;
            seen += isSeen ? 1 : 0;
            harmful += isHarmful ? 1 : 0;
            if (isHarmful && !isSeen)
                ++unseen[page.owner];
        }
        for (const auto &[owner, count] : unseen)
            qInfo("unseen: %d in %s", count, owner.constData());
        qInfo("%d of %d flipped bits that change anything were seen", seen, harmful);
        // Not everything that lies beside the events is recomputed from them.
        QVERIFY(harmful > flippedBits / 20);
        QVERIFY(seen * 10 >= harmful * 8);
    }

private:
    /// It does not open, or a check says what is wrong.
    bool isDamageSeen(DiskImage image) { return !eventsIn(std::move(image)); }

    /// Nothing: it does not open, or a check says what is wrong.
    std::optional<std::int64_t> eventsIn(DiskImage image)
    {
        memory_disk::put(std::move(image));
        auto database = m_scenario->laptop().file().openAgain();
        const auto events = database ? m_scenario->soundEvents(*database) : std::nullopt;
        // Nobody needs the log written back.
        fault_disk::arm(fault_disk::Fault::Stop, 1);
        {
            const auto closed = std::move(database);
        }
        fault_disk::heal();
        return events;
    }

    std::optional<FaultScenario> m_scenario;
    DiskImage m_clean;
};

MUHR_TEST(FaultDamageTest, fault_damage_test)
#include "fault_damage_test.moc"
