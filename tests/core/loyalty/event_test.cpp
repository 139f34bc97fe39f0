// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/event.h"

#include "tests/core/loyalty/sample_events.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTest>

#include <limits>
#include <set>

using namespace muhr;
using namespace muhr::loyalty;

class EventTest : public QObject
{
    Q_OBJECT
private slots:
    void anEventComesBackFromItsBytes_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const auto &sample : tests::sampleEvents())
            QTest::newRow(qPrintable(sample.name)) << index++;
    }
    void anEventComesBackFromItsBytes()
    {
        QFETCH(int, index);
        const auto samples = tests::sampleEvents();
        const Event &event = samples[static_cast<std::size_t>(index)].event;
        const QByteArray bytes = encode(event);
        const auto decoded = decode(bytes);
        QVERIFY2(decoded, qPrintable(QStringLiteral("error %1").arg(decoded ? 0 : static_cast<int>(decoded.error()))));
        QVERIFY(*decoded == event);
        QCOMPARE(encode(*decoded), bytes);
    }
    void theBytesAreFrozen_data() { anEventComesBackFromItsBytes_data(); }
    void theBytesAreFrozen()
    {
        QFETCH(int, index);
        const auto samples = tests::sampleEvents();
        const auto &sample = samples[static_cast<std::size_t>(index)];
        QFile file(QStringLiteral(MUHR_TEST_DATA "/events/") + sample.name + QStringLiteral(".hex"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray golden = QByteArray::fromHex(file.readAll());
        QCOMPARE(encode(sample.event).toHex(), golden.toHex());
        const auto decoded = decode(golden);
        QVERIFY(decoded);
        QVERIFY(*decoded == sample.event);
    }
    void everyKindHasASample()
    {
        std::set<std::int64_t> kinds;
        for (const auto &sample : tests::sampleEvents())
            kinds.insert(kindNumber(sample.event.body));
        for (const EventKind kind : allEventKinds)
            QVERIFY2(kinds.contains(static_cast<std::int64_t>(kind)), eventKindWord(kind));
    }
    void everyShorterPieceIsRefused()
    {
        for (const auto &sample : tests::sampleEvents()) {
            const QByteArray bytes = encode(sample.event);
            for (qsizetype length = 0; length < bytes.size(); ++length)
                QVERIFY2(!decode(QByteArrayView(bytes).first(length)), qPrintable(sample.name));
            QVERIFY(!decode(QByteArray(bytes + '\0')));
        }
    }
    void aGlanceSeesTheKindAndWhoseItIs_data() { anEventComesBackFromItsBytes_data(); }
    void aGlanceSeesTheKindAndWhoseItIs()
    {
        QFETCH(int, index);
        const auto samples = tests::sampleEvents();
        const Event &event = samples[static_cast<std::size_t>(index)].event;
        const auto seen = glance(encode(event));
        QVERIFY(seen);
        QCOMPARE(seen->kind, kindNumber(event.body));
        QCOMPARE(seen->onlySubject.has_value(), event.subjects.size() == 1);
        QVERIFY(!seen->onlySubject || *seen->onlySubject == event.subjects.front());
    }
    void aGlanceRefusesOnlyWhatIsNoEvent()
    {
        tests::SeededRandom random(8);
        int refused = 0;
        for (const auto &sample : tests::sampleEvents()) {
            const QByteArray bytes = encode(sample.event);
            for (int round = 0; round < 400; ++round) {
                QByteArray damaged = bytes;
                damaged[random.below(static_cast<std::uint32_t>(bytes.size()))] = static_cast<char>(random.below(256));
                if (!glance(damaged)) {
                    ++refused;
                    QVERIFY(!decode(damaged));
                }
            }
            for (qsizetype length = 0; length < 100; ++length)
                QVERIFY(!glance(QByteArrayView(bytes).first(length)));
        }
        QVERIFY(refused > 100);
    }
    void whateverIsReadIsWrittenTheSameWay()
    {
        tests::SeededRandom random(7);
        int readable = 0;
        for (const auto &sample : tests::sampleEvents()) {
            const QByteArray bytes = encode(sample.event);
            for (int round = 0; round < 400; ++round) {
                QByteArray damaged = bytes;
                const auto changes = 1 + random.below(2);
                for (std::uint32_t i = 0; i < changes; ++i)
                    damaged[random.below(static_cast<std::uint32_t>(bytes.size()))] =
                        static_cast<char>(random.below(256));
                if (const auto decoded = decode(damaged)) {
                    ++readable;
                    QCOMPARE(encode(*decoded).toHex(), damaged.toHex());
                }
            }
        }
        QVERIFY(readable > 100);
    }
    void subjectsAreBroughtIntoOrder()
    {
        Event event = tests::sampleEvent(Act{});
        event.subjects = {base::Sha256::of(QByteArray("code")), tests::sampleId<base::CustomerId>(1)};
        const auto decoded = decode(encode(event));
        QVERIFY(decoded);
        QVERIFY(subjectPrecedes(decoded->subjects[0], decoded->subjects[1]));
    }
    void aWrongEventIsRefused_data();
    void aWrongEventIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, error);
        const auto decoded = decode(bytes);
        QVERIFY(!decoded);
        QCOMPARE(static_cast<int>(decoded.error()), error);
    }
};

void EventTest::aWrongEventIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("error");
    const auto row = [](const char *name, const QByteArray &bytes, EventError error) {
        QTest::newRow(name) << bytes << static_cast<int>(error);
    };
    const auto changed = [](auto change) {
        Event event = tests::sampleEvent(Act{});
        change(event);
        return encode(event);
    };
    row("nothing at all", {}, EventError::Malformed);
    row("an array of another length", QByteArray::fromHex("8101"), EventError::Malformed);
    row("a text string where bytes belong", QByteArray(encode(tests::sampleEvent(Act{}))).replace(2, 1, "\x70"),
        EventError::Malformed);
    row("format 2", QByteArray(encode(tests::sampleEvent(Act{}))).replace(1, 1, "\x02"), EventError::Format);
    row("no id", changed([](Event &e) { e.id = {}; }), EventError::Envelope);
    row("no shop", changed([](Event &e) { e.shop = {}; }), EventError::Envelope);
    row("no device", changed([](Event &e) { e.device = {}; }), EventError::Envelope);
    row("incarnation 0", changed([](Event &e) { e.incarnation = 0; }), EventError::Envelope);
    row("seq 0", changed([](Event &e) { e.seq = 0; }), EventError::Envelope);
    row("a first event with one before it", changed([](Event &e) { e.seq = 1; }), EventError::Envelope);
    row("a later event with none before it", changed([](Event &e) { e.previous = {}; }), EventError::Envelope);
    row("a negative number seen", changed([](Event &e) { e.seen = -1; }), EventError::Envelope);
    row("a clock before 1970", changed([](Event &e) { e.wall = base::Instant::fromMs(-1); }), EventError::Envelope);
    row("a clock past the year 9999", changed([](Event &e) { e.wall = base::Instant::fromMs(253'402'300'800'000); }),
        EventError::Envelope);
    row("a clock too far behind", changed([](Event &e) { e.skewMs = -253'402'300'800'000; }), EventError::Envelope);
    row("a clock too far ahead", changed([](Event &e) { e.skewMs = 253'402'300'800'000; }), EventError::Envelope);
    row("17 blobs", changed([](Event &e) { e.blobs.assign(17, base::Sha256::of(QByteArray("blob"))); }),
        EventError::Envelope);
    row("the last kind there can be", changed([](Event &e) {
            e.body = UnknownBody{std::numeric_limits<std::int64_t>::max(), 1, false, QByteArray("\xa0")};
        }),
        EventError::Envelope);
    row("version 0", changed([](Event &e) {
            e.body = UnknownBody{99, 0, false, QByteArray("\xa0")};
        }),
        EventError::Envelope);
    // Kind 6, version 1, not critical.
    const QByteArray plainAct = QByteArray::fromHex("060100");
    QCOMPARE(encode(tests::sampleEvent(Act{})).count(plainAct), 1);
    row("critical in another way",
        QByteArray(encode(tests::sampleEvent(Act{}))).replace(plainAct, QByteArray::fromHex("060102")),
        EventError::Envelope);
    row("less than critical",
        QByteArray(encode(tests::sampleEvent(Act{}))).replace(plainAct, QByteArray::fromHex("060120")),
        EventError::Envelope);
    row("a role that does not exist", changed([](Event &e) { e.role = static_cast<Role>(7); }), EventError::Envelope);
    row("the same subject twice", changed([](Event &e) { e.subjects.push_back(e.subjects[0]); }), EventError::Envelope);
    row("17 subjects", changed([](Event &e) {
            for (std::uint8_t i = 100; i < 116; ++i)
                e.subjects.push_back(tests::sampleId<base::CustomerId>(i));
        }),
        EventError::Envelope);
    row("kind 0", changed([](Event &e) {
            e.body = UnknownBody{0, 1, false, QByteArray("\xa0")};
        }),
        EventError::Envelope);
    row("an act that says it is critical", changed([](Event &e) {
            e.body = UnknownBody{6, 1, true, QByteArray::fromHex("a10101")};
        }),
        EventError::Critical);
    row("an unknown body that is no map", changed([](Event &e) {
            e.body = UnknownBody{99, 1, false, QByteArray("\x80")};
        }),
        EventError::WrongBody);
    row("a body over 16 KiB", changed([](Event &e) {
            e.body = UnknownBody{99, 1, false,
                                 QByteArray::fromHex("a10159") + QByteArray::fromHex("4000") + QByteArray(0x4000, 'x')};
        }),
        EventError::TooLong);
    row("an event over 20 KiB", QByteArray(20 * 1024 + 1, '\0'), EventError::TooLong);

    const auto body = [&](const char *name, Body wrong, std::size_t blobs = 0) {
        row(name, changed([&](Event &e) {
                e.body = std::move(wrong);
                e.blobs.assign(blobs, base::Sha256::of(QByteArray("blob")));
            }),
            EventError::WrongBody);
    };
    const auto act = [](auto change) {
        Act result;
        change(result);
        return result;
    };
    body("an act with a key of a newer body version", UnknownBody{6, 1, false, QByteArray::fromHex("a20101186301")});
    body("an act without its channel", UnknownBody{6, 1, false, QByteArray::fromHex("a0")});
    body("a channel that does not exist", act([](Act &a) { a.channel = static_cast<Channel>(9); }));
    body("a negative amount", act([](Act &a) { a.amountMinor = -1; }));
    body("an amount beyond all sense", act([](Act &a) { a.amountMinor = 10'000'000'000'001; }));
    body("201 lines", act([](Act &a) { a.lines.assign(201, Line{"a", 1, 1}); }));
    body("a line that costs beyond all sense", act([](Act &a) { a.lines = {{"a", 2, 5'000'000'000'001}}; }));
    body("lines that cost beyond all sense together", act([](Act &a) {
             a.lines.assign(3, Line{"a", 1, 4'000'000'000'000});
         }));
    body("a line of nothing", act([](Act &a) { a.lines = {{"a", 0, 1}}; }));
    body("a line without a name", act([](Act &a) { a.lines = {{"", 1, 1}}; }));
    body("a line with a name of 65 bytes", act([](Act &a) { a.lines = {{QString(65, u'a'), 1, 1}}; }));
    body("no stamps", act([](Act &a) { a.entries = {StampsGiven{"r1", "stamps", 0}}; }));
    body("1,001 stamps", act([](Act &a) { a.entries = {StampsGiven{"r1", "stamps", 1001}}; }));
    body("stamps of no rule", act([](Act &a) { a.entries = {StampsGiven{"", "stamps", 1}}; }));
    body("101 entries", act([](Act &a) { a.entries.assign(101, StampsGiven{"r1", "stamps", 1}); }));
    body("a use of a negative value", act([](Act &a) { a.entries = {RewardUsed{"r1", "m1", -1, {}}}; }));
    body("shares of more lines than there can be", act([](Act &a) {
             a.entries = {Discounted{"d1", DiscountCause::Rule, "", 0, std::vector<std::int64_t>(201, 0)}};
         }));
    body("a flag of a newer Muhr", act([](Act &a) { a.flags = 8; }));
    body("an entry with one item too many", act([](Act &a) {
             a.entries = {UnknownEntry{1, QByteArray::fromHex("8501427231417301") + QByteArray::fromHex("00")}};
         }));
    body("an entry that is no array", act([](Act &a) { a.entries = {UnknownEntry{1, QByteArray::fromHex("01")}}; }));
    body("an empty list of entries", UnknownBody{6, 1, false, QByteArray::fromHex("a201010580")});
    body("a programme without its JSON", ProgrammePublished{tests::sampleId<base::ProgrammeId>(1), {}, true});
    body("a join without its sealed person", CustomerJoined{});
    body("a join with two blobs", CustomerJoined{}, 2);
    body("a new code without its sealed person", CodeReplaced{});
    body("a document that points at no blob", DocumentWritten{DocumentType::Text, {}, 0, {}, 1}, 1);
    body("a reason that points at no blob", Undone{{}, {}, 0});
    body("an erase with a body", UnknownBody{12, 1, true, QByteArray::fromHex("a10101")});
    body("a ceiling that does not exist",
         DeviceEnrolled{{}, QByteArray(32, 'a'), QByteArray(32, 'b'), static_cast<Ceiling>(5)});
    body("a key of 31 bytes", DeviceEnrolled{{}, QByteArray(31, 'a'), QByteArray(32, 'b'), Ceiling::Till});
    body("a staff role that does not exist", StaffSet{{}, static_cast<Role>(0), true, {}});
    body("a consent for no channel", ConsentSet{{static_cast<ConsentChannel>(4), true, 1}, {}});
}

MUHR_TEST(EventTest, event_test)
#include "event_test.moc"
