// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>

namespace {

const QString folder = QStringLiteral(MUHR_TEST_DATA "/../../core/actions/");

/// What takes a workplace and asks for no right, and why.
const std::map<QByteArray, const char *> withoutARight = {
    {"change_voucher", "loyalty::decideVoucher asks for it, by the role in the moment"},
    {"check_pin", "part of signing in and of set_pin, which asks"},
    {"find_act", "looks only; part of verbs that ask"},
    {"may_serve", "looks only; part of verbs that ask"},
    {"owner_power", "who proves that she is an owner needs no right before"},
    {"person_facts", "looks only; part of verbs that ask"},
    {"shop_terms", "looks only; part of verbs that ask"},
    {"sign_in", "who proves who she is needs no right before"},
    {"target", "looks only; part of verbs that ask"},
    {"write", "asks by itself: mustBeAllowed stands here"},
    {"write_document", "part of verbs that ask"},
};

QByteArray read(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// That everything a person can do asks the table of rights (security.md, 4.4): what it asks for, rights_test tries.
class VerbsTest : public QObject
{
    Q_OBJECT
private slots:
    void eachVerbAsksForARight_data()
    {
        QTest::addColumn<QByteArray>("source");
        static const QRegularExpression takesAPlace(QStringLiteral("^Outcome<[^;]*Workplace &"),
                                                    QRegularExpression::MultilineOption);
        const QStringList headers = QDir(folder).entryList({QStringLiteral("*.h")}, QDir::Files, QDir::Name);
        for (const QString &header : headers) {
            if (!takesAPlace.match(QString::fromUtf8(read(header))).hasMatch())
                continue;
            const QString name = header.chopped(2);
            QTest::newRow(name.toLatin1().constData()) << read(name + QStringLiteral(".cpp"));
        }
    }
    void eachVerbAsksForARight()
    {
        QFETCH(QByteArray, source);
        const QByteArray name = QTest::currentDataTag();
        QVERIFY2(!source.isEmpty(), "has no source of its own");
        const bool asks = source.contains("mustBeAllowed(");
        if (withoutARight.contains(name) && name != "write")
            QVERIFY2(!asks, "asks, so it is no exception any more");
        else
            QVERIFY2(asks, "does not call mustBeAllowed: what right does it need?");
    }
    void theListOfExceptionsNamesWhatIsThere()
    {
        for (const auto &[name, why] : withoutARight)
            QVERIFY2(QFile::exists(folder + QString::fromLatin1(name) + QStringLiteral(".cpp")), name.constData());
    }
};

MUHR_TEST(VerbsTest, verbs_test)
#include "verbs_test.moc"
