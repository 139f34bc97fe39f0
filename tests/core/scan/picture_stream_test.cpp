// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/picture_stream.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using scan::PictureStream;

namespace {

const QByteArray one("\xff\xd8"
                     "one \r\n-- of many"
                     "\xff\xd9");
const QByteArray two("\xff\xd8"
                     "two"
                     "\xff\xd9");

QByteArray part(const QByteArray &picture, const QByteArray &lines = {})
{
    return "--muhr\r\nContent-Type: image/jpeg\r\n" + lines + "\r\n" + picture + "\r\n";
}

QByteArray lengthOf(const QByteArray &picture)
{
    return "Content-Length: " + QByteArray::number(picture.size()) + "\r\n";
}

} // namespace

class PictureStreamTest : public QObject
{
    Q_OBJECT
private slots:
    void picturesAreCutOut_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<int>("pictures");
        QTest::addColumn<bool>("isBroken");
        const auto row = [](const char *name, const QByteArray &sent, int pictures, bool isBroken = false) {
            QTest::newRow(name) << sent << pictures << isBroken;
        };
        row("with their lengths", part(one, lengthOf(one)) + part(two, lengthOf(two)), 2);
        row("without, up to the next boundary", part(one) + part(two) + "--muhr", 2);
        row("the last is not known to be whole", part(one) + part(two), 1);
        row("in small letters", part(one, lengthOf(one).toLower()), 1);
        row("a boundary that is written otherwise than said", "\r\n----other\r\n" + lengthOf(one) + "\r\n" + one, 1);
        row("half a picture", part(one, lengthOf(one)).chopped(6), 0);
        row("nothing", {}, 0);
        row("an empty part", part({}, lengthOf({})) + part(one, lengthOf(one)), 1);
        row("a page in words", "<html>" + QByteArray(PictureStream::mostOfLines, 'a'), 0, true);
        row("a length that is too long", part(one, "Content-Length: 9000000000\r\n"), 0, true);
        row("a length below nothing", part(one, "Content-Length: -5\r\n"), 0, true);
        row("a length that is no number", part(one, "Content-Length: many\r\n") + "--muhr", 1);
        row("a picture without end", part(QByteArray(PictureStream::mostOfPicture + 9, 'a')), 0, true);
    }
    void picturesAreCutOut()
    {
        QFETCH(QByteArray, sent);
        QFETCH(int, pictures);
        QFETCH(bool, isBroken);
        for (const qsizetype piece : {qsizetype(1) << 30, qsizetype(7919), qsizetype(5)}) {
            if (piece == 5 && sent.size() > 100'000)
                continue;
            PictureStream stream;
            std::vector<QByteArray> found;
            for (qsizetype at = 0; at < sent.size(); at += piece)
                for (const auto &picture : stream.add(sent.mid(at, piece)))
                    found.push_back(picture);
            QCOMPARE(int(found.size()), pictures);
            QCOMPARE(stream.isBroken(), isBroken);
            if (!found.empty())
                QCOMPARE(found.front(), one);
        }
    }
};

MUHR_TEST(PictureStreamTest, picture_stream_test)
#include "picture_stream_test.moc"
