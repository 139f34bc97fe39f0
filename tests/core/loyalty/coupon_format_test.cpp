// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/coupon_format.h"

#include "core/loyalty/short_number.h"
#include "tests/core/loyalty/chance.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <cstring>
#include <map>
#include <set>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

const std::vector<CouponAlphabet> alphabets = {CouponAlphabet::Mixed, CouponAlphabet::Letters, CouponAlphabet::Digits};

QString charactersOf(CouponAlphabet alphabet)
{
    switch (alphabet) {
    case CouponAlphabet::Mixed:
        return QStringLiteral("23456789ABCDEFGHJKMNPQRSTUVWXYZ");
    case CouponAlphabet::Letters:
        return QStringLiteral("ABCDEFGHJKMNPQRSTUVWXYZ");
    case CouponAlphabet::Digits:
        return QStringLiteral("0123456789");
    }
    Q_UNREACHABLE();
}

CouponFormat formatOf(const CouponLook &look)
{
    return CouponFormat::make(look).value();
}

CouponFit fitOf(const CouponFormat &format, const QString &typed)
{
    const auto code = CouponCode::parse(typed);
    return code ? format.fitOf(*code) : CouponFit::Other;
}

/// Chance that deals the given numbers in turn.
class Dealt : public base::Random
{
public:
    explicit Dealt(std::vector<std::uint32_t> numbers) : m_numbers(std::move(numbers)) {}
    void fill(std::span<std::uint8_t> bytes) override
    {
        std::memcpy(bytes.data(), &m_numbers.at(m_next++), sizeof(std::uint32_t));
    }

private:
    std::vector<std::uint32_t> m_numbers;
    std::size_t m_next = 0;
};

CouponLook patternLook(const char *pattern)
{
    CouponLook look;
    look.pattern = QString::fromLatin1(pattern);
    return look;
}

} // namespace

class CouponFormatTest : public QObject
{
    Q_OBJECT
private slots:
    void looks_data()
    {
        QTest::addColumn<CouponLook>("look");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<qint64>("bits");
        const auto row = [](const char *name, const CouponLook &look, const char *pattern, qint64 bits) {
            QTest::newRow(name) << look << QString::fromLatin1(pattern) << bits;
        };
        using enum CouponAlphabet;
        const char *mixed8 = "^[2-9A-HJKMNP-Z]{9}$";
        row("5.6.1 eight characters of 31 and a check character", {}, mixed8, 39);
        row("5.6.1 ten characters and a check character", {Mixed, 10, {}, {}, {}, true}, "^[2-9A-HJKMNP-Z]{11}$", 49);
        row("5.6.1 thirteen of 31 can be claimed online", {Mixed, 13, {}, {}, {}, true}, "^[2-9A-HJKMNP-Z]{14}$", 64);
        row("5.6.1 twelve of 31 can't", {Mixed, 12, {}, {}, {}, true}, "^[2-9A-HJKMNP-Z]{13}$", 59);
        row("5.6.1 only letters", {Letters, 8, {}, {}, {}, true}, "^[A-HJKMNP-Z]{9}$", 36);
        row("5.6.1 only digits", {Digits, 8, {}, {}, {}, true}, "^[0-9]{9}$", 26);
        row("5.6.1 no check character", {Mixed, 8, {}, {}, {}, false}, "^[2-9A-HJKMNP-Z]{8}$", 39);
        row("5.6.1 a pattern overrides the length", {Mixed, 30, "##-###", {}, {}, true},
            "^[2-9A-HJKMNP-Z]{2}-[2-9A-HJKMNP-Z]{3}$", 19);
        row("5.6.1 a pattern without a check character", {Mixed, 8, "##-##", {}, {}, false},
            "^[2-9A-HJKMNP-Z]{2}-[2-9A-HJKMNP-Z]{2}$", 19);
        row("5.6.1 prefix and postfix", {Digits, 4, {}, "sale10-", " x"}, "^SALE10-[0-9]{5} X$", 13);
        row("5.6.1 fixed letters inside a pattern", {Digits, 8, "A##B##0#", {}, {}, true}, "^A[0-9]{2}B[0-9]{2}0[0-9]$",
            13);
        row("the shortest", {Mixed, 4, {}, {}, {}, true}, "^[2-9A-HJKMNP-Z]{5}$", 19);
        row("the longest", {Mixed, 40, {}, {}, {}, true}, "^[2-9A-HJKMNP-Z]{41}$", 198);
    }
    void looks()
    {
        QFETCH(CouponLook, look);
        QFETCH(QString, pattern);
        QFETCH(qint64, bits);
        const CouponFormat format = formatOf(look);
        QCOMPARE(format.randomBits(), bits);
        tests::SeededRandom random(51);
        for (int i = 0; i < 50; ++i) {
            const QString code = format.draw(random);
            QVERIFY2(QRegularExpression(pattern).match(code).hasMatch(), qPrintable(code));
            QCOMPARE(fitOf(format, code), CouponFit::Fits);
            QCOMPARE(fitOf(format, code.toLower().remove('-')), CouponFit::Fits);
        }
    }
    void refusedLooks_data()
    {
        QTest::addColumn<CouponLook>("look");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const CouponLook &look, const char *field, const char *text) {
            QTest::newRow(name) << look << QString::fromLatin1(field) << QString::fromLatin1(text);
        };
        using enum CouponAlphabet;
        const QString long21(21, u'A');
        const char *length = "A code has from %L1 to %L2 random characters.";
        const char *places = "The pattern needs more #: at least %L1 random characters.";
        const char *letters = "Only the letters A to Z, digits, hyphens and spaces can stand in a code.";
        const char *tooLong = "A code has at most %L1 characters.";
        row("too short", {Mixed, 3, {}, {}, {}, true}, "length", length);
        row("less than nothing", {Mixed, -1, {}, {}, {}, true}, "length", length);
        row("too many random characters", {Mixed, 41, {}, {}, {}, true}, "length", length);
        row("a pattern without a place", patternLook("SALE"), "pattern", places);
        row("a pattern with four places, one for the check", patternLook("####"), "pattern", places);
        row("a pattern with three random places", {Mixed, 8, "###", {}, {}, false}, "pattern", places);
        row("a slash in the pattern", patternLook("####/####"), "pattern", letters);
        row("a Cyrillic prefix", {Mixed, 8, {}, QStringLiteral(u"САЛАМ-"), {}, true}, "prefix", letters);
        row("a place in the prefix", {Mixed, 8, {}, "A#", {}, true}, "prefix", letters);
        row("a Persian digit in the postfix", {Mixed, 8, {}, {}, QStringLiteral(u"۵"), true}, "postfix", letters);
        row("a pattern that is too long", patternLook(QByteArray(65, '#').constData()), "pattern", tooLong);
        row("64 characters are not too many", {Mixed, 40, {}, long21 + 'A', "B", true}, "", "");
        row("a prefix that makes the code too long", {Mixed, 40, {}, long21, long21, true}, "prefix", tooLong);
        row("a postfix that makes the code too long", {Mixed, 40, {}, "A", long21 + "AAA", true}, "postfix", tooLong);
    }
    void refusedLooks()
    {
        QFETCH(CouponLook, look);
        QFETCH(QString, field);
        QFETCH(QString, text);
        const auto made = CouponFormat::make(look);
        QCOMPARE(made.hasValue(), text.isEmpty());
        if (made)
            return;
        QCOMPARE(QString::fromLatin1(made.error().field), field);
        QCOMPARE(QString::fromLatin1(sentenceOf(made.error()).source.text), text);
        QCOMPARE(sentenceOf(made.error()).values.size(), std::size_t(text.count('%')));
    }
    void theBitsAreRoundedDown()
    {
        for (const auto alphabet : alphabets)
            for (std::int64_t length = 4; length <= 40; ++length) {
                const auto size = static_cast<long double>(charactersOf(alphabet).size());
                const long double exact = static_cast<long double>(length) * std::log2(size);
                const auto bits = formatOf({alphabet, length, {}, {}, {}, true}).randomBits();
                QCOMPARE(bits, static_cast<std::int64_t>(std::floor(exact)));
                QCOMPARE(formatOf({alphabet, length, {}, {}, {}, false}).randomBits(), bits);
            }
    }
    void everyWrongCharacterAndEverySwapIsCaught()
    {
        tests::SeededRandom random(52);
        for (const auto alphabet : alphabets) {
            const QString characters = charactersOf(alphabet);
            for (const char *pattern : {"#########", "A##B###C"}) {
                const CouponFormat format = formatOf({alphabet, 8, pattern, {}, {}, true});
                for (int i = 0; i < 60; ++i) {
                    const QString code = format.draw(random);
                    for (qsizetype at = 0; at < code.size(); ++at) {
                        for (const QChar c : characters + QStringLiteral("01")) {
                            QString wrong = code;
                            wrong[at] = c;
                            QCOMPARE(fitOf(format, wrong) == CouponFit::Fits, wrong == code);
                        }
                        if (at + 1 == code.size() || code[at] == code[at + 1])
                            continue;
                        QString swapped = code;
                        std::swap(swapped[at], swapped[at + 1]);
                        QVERIFY2(fitOf(format, swapped) != CouponFit::Fits, qPrintable(code));
                    }
                }
            }
        }
    }
    /// The whole proof: every pair of neighbours after every state (the second character leads to all of them), the
    /// check character too. That each state has one right check character, the test above shows.
    void everyPairOfCharactersIsToldFromItsSwap()
    {
        for (const auto alphabet : alphabets) {
            const auto size = static_cast<std::uint32_t>(charactersOf(alphabet).size());
            const CouponFormat format = formatOf({alphabet, 4, {}, {}, {}, true});
            std::set<QString> codes;
            for (std::uint32_t second = 0; second < size; ++second)
                for (std::uint32_t a = 0; a < size; ++a)
                    for (std::uint32_t b = 0; b < size; ++b) {
                        Dealt dealt({1, second, a, b});
                        const QString code = format.draw(dealt);
                        codes.insert(code);
                        QCOMPARE(fitOf(format, code), CouponFit::Fits);
                        for (const qsizetype at : {1, 2, 3}) {
                            QString swapped = code;
                            std::swap(swapped[at], swapped[at + 1]);
                            QCOMPARE(fitOf(format, swapped), swapped == code ? CouponFit::Fits : CouponFit::Mistyped);
                        }
                    }
            QCOMPARE(codes.size(), std::size_t(size * size * size));
        }
    }
    void howATypedCodeFits()
    {
        tests::SeededRandom random(53);
        const CouponFormat format = formatOf(patternLook("CAFE-####-#####"));
        const QString code = format.draw(random);
        QCOMPARE(fitOf(format, code), CouponFit::Fits);
        QCOMPARE(fitOf(format, code.left(6) + '1' + code.mid(7)), CouponFit::Mistyped);
        QCOMPARE(fitOf(format, code + '2'), CouponFit::Other);
        QCOMPARE(fitOf(format, code.chopped(1)), CouponFit::Other);
        QCOMPARE(fitOf(format, "TEA" + code.mid(3)), CouponFit::Other);
        const CouponFormat unchecked = formatOf({CouponAlphabet::Mixed, 8, "CAFE-####-#####", {}, {}, false});
        QCOMPARE(fitOf(unchecked, "CAFE-2222-22222"), CouponFit::Fits);
        QCOMPARE(fitOf(unchecked, "CAFE-2222-2222O"), CouponFit::Mistyped);
        QCOMPARE(fitOf(format, "CAFE-2222-22222"), CouponFit::Mistyped);
    }
    void fixedLettersThatLookAlikeMayStandInAPrefix()
    {
        tests::SeededRandom random(54);
        const CouponFormat format = formatOf({CouponAlphabet::Mixed, 8, {}, "SOLO10-", {}, true});
        const QString code = format.draw(random);
        QVERIFY(code.startsWith("SOLO10-"));
        QCOMPARE(fitOf(format, "s010" + code.mid(4)), CouponFit::Fits);
    }
    void noCouponOfDigitsReadsAsTheNumberOfACard()
    {
        tests::SeededRandom random(55);
        const CouponFormat format = formatOf({CouponAlphabet::Digits, 9, {}, {}, {}, true});
        for (int i = 0; i < 500; ++i) {
            QVERIFY(!ShortNumber::parse(format.draw(random)));
            QVERIFY(fitOf(format, ShortNumber::make(random).digits()) != CouponFit::Fits);
        }
    }
    void everyCharacterIsEquallyLikely()
    {
        tests::SeededRandom random(56);
        for (const auto alphabet : alphabets) {
            const CouponFormat format = formatOf({alphabet, 40, {}, {}, {}, true});
            std::map<QChar, std::int64_t> counts;
            constexpr int codes = 2'000;
            for (int i = 0; i < codes; ++i)
                for (const QChar c : format.draw(random))
                    ++counts[c];
            const auto size = static_cast<std::int64_t>(charactersOf(alphabet).size());
            const std::int64_t all = codes * 41;
            QCOMPARE(static_cast<std::int64_t>(counts.size()), size);
            // Within five sigma of a binomial count: (n - N/s)² ≤ 25 × N × (s-1)/s².
            for (const auto &[c, count] : counts) {
                const std::int64_t off = count * size - all;
                QVERIFY2(off * off <= 25 * all * (size - 1), qPrintable(QString(c)));
            }
        }
    }
    void aBatchHasNoCodeTwice()
    {
        tests::SeededRandom random(57);
        const CouponFormat format = formatOf({CouponAlphabet::Digits, 4, {}, {}, {}, true});
        const auto codes = drawCoupons(format, 5'000, random).value();
        QCOMPARE(codes.size(), std::size_t(5'000));
        QCOMPARE(std::set<QString>(codes.begin(), codes.end()).size(), codes.size());
        for (const QString &code : codes)
            QCOMPARE(fitOf(format, code), CouponFit::Fits);
        QVERIFY(drawCoupons(format, 0, random).value().empty());
    }
    void aBatchThatGrowsRepeatsNoEarlierCode()
    {
        tests::SeededRandom random(58);
        const CouponFormat format = formatOf({CouponAlphabet::Digits, 4, {}, {}, {}, true});
        std::set<base::Sha256> taken;
        const auto isTaken = [&taken](const base::Sha256 &hash) { return taken.contains(hash); };
        for (int batch = 0; batch < 4; ++batch)
            for (const QString &code : drawCoupons(format, 2'000, random, isTaken).value())
                QVERIFY(taken.insert(CouponCode::parse(code)->hash()).second);
        QCOMPARE(taken.size(), std::size_t(8'000));
    }
    void aLookThatIsUsedUpSaysHowManyAreFree()
    {
        tests::SeededRandom random(59);
        const CouponFormat format = formatOf({CouponAlphabet::Digits, 4, {}, {}, {}, true});
        const auto codes = drawCoupons(format, 10'001, random);
        QVERIFY(!codes);
        // A code is missed a thousand times in a row only when about a hundredth of the look is left.
        QVERIFY(codes.error().found > 9'800 && codes.error().found <= 10'000);
        QCOMPARE(std::get<std::int64_t>(sentenceOf(codes.error()).values[0]), codes.error().found);
    }
};

MUHR_TEST(CouponFormatTest, coupon_format_test)
#include "coupon_format_test.moc"
