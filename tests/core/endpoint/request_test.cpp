// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/request.h"

#include "core/endpoint/peer.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using endpoint::Target;

class RequestTest : public QObject
{
    Q_OBJECT
private slots:
    void aTargetIsTakenApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("segments");
        QTest::newRow("the root") << QByteArray("/") << QStringList();
        QTest::newRow("two segments") << QByteArray("/j/abc") << QStringList{"j", "abc"};
        QTest::newRow("a slash at the end") << QByteArray("/api/") << QStringList{"api", ""};
        QTest::newRow("a slash inside a segment") << QByteArray("/a%2Fb/c") << QStringList{"a/b", "c"};
        QTest::newRow("lower-case digits") << QByteArray("/a%2fb") << QStringList{"a/b"};
        QTest::newRow("Persian letters") << QByteArray("/%D9%85%D9%87%D8%B1") << QStringList{QStringLiteral("مهر")};
        QTest::newRow("a plus is a plus") << QByteArray("/a+b") << QStringList{"a+b"};
        QTest::newRow("nothing between slashes") << QByteArray("//x") << QStringList{"", "x"};
        QTest::newRow("a question mark ends it") << QByteArray("/x?y=/z") << QStringList{"x"};
        QTest::newRow("dots in a name") << QByteArray("/a..b/.c") << QStringList{"a..b", ".c"};
    }
    void aTargetIsTakenApart()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, segments);
        const auto target = Target::parse(text);
        QVERIFY(target.has_value());
        QCOMPARE(target->segments, segments);
    }

    void aBadTargetIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("without a slash") << QByteArray("x");
        QTest::newRow("a whole address") << QByteArray("http://example.com/");
        QTest::newRow("a star") << QByteArray("*");
        QTest::newRow("a percent sign at the end") << QByteArray("/a%");
        QTest::newRow("one digit at the end") << QByteArray("/a%4");
        QTest::newRow("no digits") << QByteArray("/a%zz");
        QTest::newRow("a sign for a digit") << QByteArray("/a%+1");
        QTest::newRow("a zero byte") << QByteArray("/a%00");
        QTest::newRow("a line break") << QByteArray("/a%0d%0aSet-Cookie:x");
        QTest::newRow("one step up") << QByteArray("/a/../b");
        QTest::newRow("one step up in disguise") << QByteArray("/a/%2e%2E/b");
        QTest::newRow("the same place") << QByteArray("/./b");
        QTest::newRow("half a letter") << QByteArray("/%D9");
        QTest::newRow("a letter that is too long") << QByteArray("/%C0%AF");
        QTest::newRow("half a pair") << QByteArray("/%ED%A0%80");
        QTest::newRow("a fragment") << QByteArray("/a#b");
        QTest::newRow("too long") << QByteArray("/" + QByteArray(4096, 'a'));
        QTest::newRow("a bad query") << QByteArray("/a?b=%G0");
    }
    void aBadTargetIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Target::parse(text));
    }

    void fieldsKeepWhatAPersonTyped()
    {
        const auto fields = endpoint::Fields::parse("name=Ali+Vali&note=a%0Ab&empty=&alone&name=second&&e=%3D%26");
        QVERIFY(fields.has_value());
        QCOMPARE(fields->text(u"name"), QStringLiteral("Ali Vali"));
        QCOMPARE(fields->text(u"note"), QStringLiteral("a\nb"));
        QCOMPARE(fields->value(u"empty"), std::optional(QString()));
        QVERIFY(fields->value(u"alone").has_value());
        QVERIFY(!fields->value(u"missing"));
        QCOMPARE(fields->text(u"e"), QStringLiteral("=&"));
        QCOMPARE(fields->all().size(), std::size_t(6));
    }
    void tooManyFieldsAreRefused()
    {
        QVERIFY(endpoint::Fields::parse(QByteArray("a=b&").repeated(200)).has_value());
        QVERIFY(!endpoint::Fields::parse(QByteArray("a=b&").repeated(201)));
    }

    void cookiesAreFound()
    {
        endpoint::Request request;
        request.headers.add("cookie", R"( a=1; b="two";c ; =none; d=x=y)");
        QCOMPARE(request.cookie("a").value(), QByteArray("1"));
        QCOMPARE(request.cookie("b").value(), QByteArray("two"));
        QCOMPARE(request.cookie("d").value(), QByteArray("x=y"));
        QVERIFY(!request.cookie("c"));
        QVERIFY(!request.cookie("A"));
    }
    void aFormHasToSayThatItIsOne()
    {
        endpoint::Request request;
        request.body = "a=b";
        QVERIFY(!request.form());
        request.headers.add("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
        QCOMPARE(request.form().value().text(u"a"), QStringLiteral("b"));
    }

    void onlyTheProxyOnThisMachineIsBelieved_data()
    {
        QTest::addColumn<QByteArray>("otherEnd");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<bool>("isProxy");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("isLoopback");
        const QByteArray none;
        QTest::newRow("nobody named") << QByteArray("127.0.0.1") << none << true << QByteArray("127.0.0.1") << true;
        QTest::newRow("the proxy names one")
            << QByteArray("127.0.0.1") << QByteArray("198.51.100.7") << true << QByteArray("198.51.100.7") << false;
        QTest::newRow("only the last is the proxy's") << QByteArray("::1") << QByteArray("127.0.0.1, 198.51.100.7")
                                                      << true << QByteArray("198.51.100.7") << false;
        QTest::newRow("a stranger claims to be here")
            << QByteArray("198.51.100.7") << QByteArray("127.0.0.1") << true << QByteArray("198.51.100.7") << false;
        QTest::newRow("no proxy in front")
            << QByteArray("127.0.0.1") << QByteArray("198.51.100.7") << false << QByteArray("127.0.0.1") << true;
        QTest::newRow("nobody readable is not this machine")
            << QByteArray("127.0.0.1") << QByteArray("_hidden") << true << QByteArray("unknown") << false;
    }
    void onlyTheProxyOnThisMachineIsBelieved()
    {
        QFETCH(QByteArray, otherEnd);
        QFETCH(QByteArray, forwarded);
        QFETCH(bool, isProxy);
        endpoint::Headers headers;
        if (!forwarded.isEmpty())
            headers.add("x-forwarded-for", forwarded);
        const auto peer = endpoint::peerBehind(endpoint::parsePeer(otherEnd).value(), headers, isProxy);
        QTEST(peer.address, "address");
        QTEST(peer.isLoopback, "isLoopback");
    }
    void neighboursOfOneHouseholdCountTogether()
    {
        const auto one = endpoint::parsePeer("2001:db8:1:2::5").value();
        const auto same = endpoint::parsePeer("2001:db8:1:2:ffff::9").value();
        const auto other = endpoint::parsePeer("2001:db8:1:3::5").value();
        QCOMPARE(one.group, same.group);
        QVERIFY(one.group != other.group);
        QCOMPARE(endpoint::parsePeer("::ffff:10.0.0.1").value().address, QByteArray("10.0.0.1"));
        QVERIFY(!endpoint::parsePeer("10.0.0"));
    }
};

MUHR_TEST(RequestTest, request_test)
#include "request_test.moc"
