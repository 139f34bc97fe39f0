// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/test_main.h"

#include "core/loyalty/coupon_book.h"
#include "core/loyalty/coupon_code.h"
#include "core/loyalty/coupon_terms.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CounterPlay;

namespace {

/// All coupons that were ever made, and how often they were used in the shop.
class Coupons : public CouponBook, public ShopTotals
{
public:
    void add(const QString &code, const KnownCoupon &coupon) { m_coupons[CouponCode::parse(code)->hash()] = coupon; }
    std::optional<KnownCoupon> find(const base::Sha256 &hash) const override
    {
        const auto found = m_coupons.find(hash);
        return found == m_coupons.end() ? std::nullopt : std::optional(found->second);
    }
    ShopTotal of(const QString &rule, const QString &key) const override
    {
        const auto found = uses.find(rule + u'/' + key);
        return {found == uses.end() ? 0 : found->second, 0};
    }
    ShopTotal offlineOf(const QString &, const QString &) const override { return {}; }
    /// By "rule/key".
    std::map<QString, std::int64_t> uses;

private:
    std::map<base::Sha256, KnownCoupon> m_coupons;
};

QJsonObject couponRule(const QJsonObject &changes = {})
{
    QJsonObject terms{{"title", QJsonObject{{"en", "Spring coupon"}}}, {"percent_hundredths", 1'000}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        if (change.value().isNull())
            terms.remove(change.key());
        else
            terms[change.key()] = change.value();
    return {{"id", "c1"}, {"kind", "coupon"}, {"terms", terms}};
}

QJsonObject points()
{
    return {
        {"id", "p1"},
        {"kind", "points"},
        {"terms", QJsonObject{{"step_minor", 1'000},
                              {"rewards", QJsonArray{QJsonObject{
                                              {"id", "tea"}, {"price", 5}, {"title", QJsonObject{{"en", "Tea"}}}}}}}}};
}

QJsonObject voucherTerms()
{
    return {{"percent_hundredths", QJsonValue::Null},
            {"voucher", QJsonObject{{"id", "v1"}, {"valid_days", 30}, {"value_minor", 4'000}}}};
}

/// Codes as the standard look draws them.
QStringList drawn(int count)
{
    class Counting : public base::Random
    {
    public:
        void fill(std::span<std::uint8_t> bytes) override
        {
            for (std::uint8_t &byte : bytes)
                byte = static_cast<std::uint8_t>(m_next = (m_next * 1'103'515'245U + 12'345U) & 0x7fffffffU);
        }

    private:
        std::uint32_t m_next = 7;
    } random;
    const auto format = CouponFormat::make(CouponLook{});
    const auto codes = drawCoupons(*format, count, random);
    return {codes->begin(), codes->end()};
}

class CouponPlay : public CounterPlay
{
public:
    explicit CouponPlay(const QJsonObject &changes = {})
        : CounterPlay(tests::programmeOf({couponRule(changes), points()})), codes(drawn(3))
    {
        for (const QString &code : std::as_const(codes))
            book.add(code, {"c1", {}});
        moment.coupons = &book;
        moment.totals = &book;
    }
    ActCommand typing(const QStringList &typed, std::optional<std::int64_t> amount = 10'000) const
    {
        ActCommand command;
        command.amountMinor = amount;
        command.codes = typed;
        return command;
    }
    /// As the store does it.
    base::EventId use(int index)
    {
        const auto event = act(typing({codes[index]}));
        ++book.uses[QStringLiteral("c1/") + couponKey(CouponCode::parse(codes[index])->hash())];
        return event;
    }
    void undoUse(const base::EventId &event, int index)
    {
        undo(event);
        --book.uses[QStringLiteral("c1/") + couponKey(CouponCode::parse(codes[index])->hash())];
    }

    QStringList codes;
    Coupons book;
};

QString reason(const base::Expected<Decision, Refusal> &decision)
{
    return decision ? QStringLiteral("allowed") : QString::number(static_cast<int>(decision.error().reason));
}

QString reason(RefusalReason reason)
{
    return QString::number(static_cast<int>(reason));
}

} // namespace

class CouponsTest : public QObject
{
    Q_OBJECT
private slots:
    void aCodeTakesSomethingOffOnce()
    {
        CouponPlay play;
        const auto decision = play.quote(play.typing({play.codes[0].toLower()}));
        QVERIFY(decision);
        QCOMPARE(decision->act.payMinor.value_or(-1), 9'000);
        // C1: what came off earns nothing.
        QCOMPARE(decision->given, (std::vector<Given>{{"points", 9}}));
        const auto &discount = std::get<Discounted>(decision->act.entries[0]);
        QVERIFY(discount.cause == DiscountCause::Coupon);
        const auto &use = std::get<UseCounted>(decision->act.entries[1]);
        QCOMPARE(use.key, couponKey(CouponCode::parse(play.codes[0])->hash()));
        QCOMPARE(use.key.size(), 32);
        QCOMPARE(use.valueMinor, 1'000);
        const auto event = play.use(0);
        QCOMPARE(reason(play.quote(play.typing({play.codes[0]}))), reason(RefusalReason::CouponUsed));
        QVERIFY(play.quote(play.typing({play.codes[1]})));
        // The use is taken back with its act.
        play.undoUse(event, 0);
        QVERIFY(play.quote(play.typing({play.codes[0]})));
        QVERIFY(play.card.facts.tallies.empty());
    }
    void forPiecesTheGoodsAreTyped()
    {
        CouponPlay play({{"set_pieces", 2}});
        const auto unmet = [&](const ActCommand &command) {
            const auto decision = play.quote(command);
            return decision && decision->codeUnmet ? QString::fromUtf8(decision->codeUnmet->source.text) : QString();
        };
        ActCommand command = play.typing({play.codes[0]});
        QCOMPARE(unmet(command), QStringLiteral("Type the products one by one for this: %1"));
        command.amountMinor.reset();
        command.lines = {{"bun", 1, 10'000}};
        QCOMPARE(unmet(command), QStringLiteral("Only for %L2 pieces of its products: %1"));
        command.lines = {{"bun", 2, 5'000}};
        QCOMPARE(unmet(command), QString());
        QCOMPARE(play.quote(command)->act.payMinor.value_or(-1), 9'000);
        // The code that brought nothing is not used up.
        QVERIFY(play.quote(play.typing({play.codes[0]}))->act.entries.size() == 1);
    }
    void aCodeMayCountMoreThanOnce()
    {
        CouponPlay play({{"uses_per_code", 2}});
        play.use(0);
        play.use(0);
        QCOMPARE(reason(play.quote(play.typing({play.codes[0]}))), reason(RefusalReason::CouponUsed));
    }
    void whatIsTypedWrong()
    {
        CouponPlay play;
        QCOMPARE(reason(play.quote(play.typing({QStringLiteral("HELLO")}))), reason(RefusalReason::UnknownCode));
        QCOMPARE(reason(play.quote(play.typing({QStringLiteral("?!")}))), reason(RefusalReason::UnknownCode));
        QString wrong = play.codes[0];
        wrong[0] = wrong[0] == u'7' ? u'8' : u'7';
        QCOMPARE(reason(play.quote(play.typing({wrong}))), reason(RefusalReason::MistypedCode));
        QCOMPARE(reason(play.quote(play.typing({play.codes[0], play.codes[0].toLower()}))),
                 reason(RefusalReason::CodeTypedTwice));
        // A right code that nobody made.
        const QString other = drawn(4).back();
        QCOMPARE(reason(play.quote(play.typing({other}))), reason(RefusalReason::UnknownCode));
        play.moment.coupons = nullptr;
        QCOMPARE(reason(play.quote(play.typing({play.codes[0]}))), reason(RefusalReason::UnknownCode));
        play.moment.coupons = &play.book;
        play.moment.totals = nullptr;
        QVERIFY(play.quote(play.typing({play.codes[0]})));
        // Of another rule.
        play.book.add(QStringLiteral("ABCD"), {"c2", {}});
        QCOMPARE(reason(play.quote(play.typing({QStringLiteral("ABCD")}))), reason(RefusalReason::UnknownCode));
    }
    void itIsForOneCustomer()
    {
        // 5.6.5: bound to another member, it is worth nothing.
        CouponPlay play;
        play.book.add(play.codes[0], {"c1", play.card.customer});
        play.book.add(play.codes[1], {"c1", tests::sampleId<base::CustomerId>(99)});
        QVERIFY(play.quote(play.typing({play.codes[0]})));
        QCOMPARE(reason(play.quote(play.typing({play.codes[1]}))), reason(RefusalReason::CouponOfOther));
    }
    void itsDays_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("expected");
        // Monday 2026-06-01 is the first day of the play.
        QTest::newRow("5.6.4: the day before its first") << 0 << reason(RefusalReason::CodeNotYet);
        QTest::newRow("5.6.4: its first day") << 1 << QStringLiteral("allowed");
        QTest::newRow("5.6.4: its last day") << 4 << QStringLiteral("allowed");
        QTest::newRow("5.6.4: the day after its last") << 5 << reason(RefusalReason::CodeExpired);
    }
    void itsDays()
    {
        QFETCH(int, days);
        CouponPlay play({{"first_day", "2026-06-02"}, {"last_day", "2026-06-05"}});
        play.advanceMinutes(days * 24 * 60);
        QTEST(reason(play.quote(play.typing({play.codes[0]}))), "expected");
    }
    void withoutAConnection()
    {
        // 5.6.10: two tills that cannot ask would both take it.
        CouponPlay play;
        play.moment.isOnline = false;
        QCOMPARE(reason(play.quote(play.typing({play.codes[0]}))), reason(RefusalReason::CodeOnlyOnline));
        CouponPlay risky({{"offline", true}});
        risky.moment.isOnline = false;
        QVERIFY(risky.quote(risky.typing({risky.codes[0]})));
    }
    void firstPurchaseOnly()
    {
        // S105.
        CouponPlay play({{"purchase", 1}});
        QCOMPARE(play.quote(play.typing({play.codes[0]}))->act.payMinor.value_or(-1), 9'000);
        play.act(play.typing({}));
        const auto second = play.quote(play.typing({play.codes[0]}));
        QVERIFY(second);
        QCOMPARE(second->act.payMinor.value_or(-1), 10'000);
        QVERIFY(second->codeUnmet.has_value());
    }
    void itsLimits()
    {
        CouponPlay most({{"most_minor", 300}});
        QCOMPARE(most.quote(most.typing({most.codes[0]}))->act.payMinor.value_or(-1), 9'700);
        CouponPlay least({{"minimum_minor", 10'001}});
        QCOMPARE(least.quote(least.typing({least.codes[0]}))->act.payMinor.value_or(-1), 10'000);
        CouponPlay amount({{"percent_hundredths", QJsonValue::Null}, {"amount_minor", 2'500}});
        QCOMPARE(amount.quote(amount.typing({amount.codes[0]}))->act.payMinor.value_or(-1), 7'500);
    }
    void aCodeBringsAVoucher()
    {
        CouponPlay play(voucherTerms());
        const auto event = play.act(play.typing({play.codes[0], play.codes[1]}, std::nullopt));
        QCOMPARE(play.rewards(), (QStringList{QStringLiteral("v1 active"), QStringLiteral("v1 active")}));
        QCOMPARE(play.card.facts.tallies.size(), std::size_t(2));
        QCOMPARE(play.card.facts.tallies[0].valueMinor, 4'000);
        // 5.6.6: undoing what minted them takes the unused one; a used one stays and is owed.
        play.CounterPlay::use("v1");
        QVERIFY(!play.quoteUndo(event, UsedReward::Ask));
        play.undo(event);
        QCOMPARE(play.rewards(), QStringList{QStringLiteral("v1 owed")});
        play.moment.isOnline = false;
        QCOMPARE(reason(play.quote(play.typing({play.codes[2]}))), reason(RefusalReason::CodeOnlyOnline));
        CouponPlay first([] {
            QJsonObject terms = voucherTerms();
            terms["minimum_minor"] = 20'000;
            return terms;
        }());
        first.act(first.typing({first.codes[0]}));
        QVERIFY(first.rewards().isEmpty());
    }
    void deadTerms_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QJsonObject &changes, const char *field) {
            QTest::newRow(name) << changes << QStringLiteral("rules[0].terms") + QLatin1String(field);
        };
        row("nothing", {{"percent_hundredths", QJsonValue::Null}}, "");
        row("two things", {{"amount_minor", 100}}, "");
        row("a length beside a pattern", {{"length", 8}, {"pattern", QJsonArray{"####-####"}}}, ".length");
        row("a pattern of nothing", {{"pattern", QJsonArray{"SPRING"}}}, ".pattern");
        row("online and short", {{"online", true}}, ".length");
        row("online and a short pattern", {{"online", true}, {"pattern", QJsonArray{"####-####"}}}, ".pattern");
        row("a prefix with other characters", {{"prefix", "a_b"}}, ".prefix");
    }
    void deadTerms()
    {
        QFETCH(QJsonObject, changes);
        const auto parsed = Programme::parse(tests::programmeOf({couponRule(changes)}));
        QVERIFY(!parsed);
        QStringList fields;
        for (const ProgrammeError &error : parsed.error())
            fields.append(error.field);
        QFETCH(QString, field);
        QVERIFY2(fields.contains(field), qPrintable(fields.join(u' ')));
    }
    void looksOfCodes_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("form");
        QTest::newRow("standard") << QJsonObject{} << "^[2-9A-Z]{9}$";
        QTest::newRow("letters") << QJsonObject{{"alphabet", "letters"}} << "^[A-Z]{9}$";
        QTest::newRow("digits") << QJsonObject{{"alphabet", "digits"}} << "^[0-9]{9}$";
        QTest::newRow("longer, for links") << QJsonObject{{"length", 13}, {"online", true}} << "^[2-9A-Z]{14}$";
        QTest::newRow("no check") << QJsonObject{{"has_check", false}} << "^[2-9A-Z]{8}$";
        QTest::newRow("fixed text") << QJsonObject{{"prefix", "s-"}, {"postfix", "-26"}} << "^S-[2-9A-Z]{9}-26$";
        QTest::newRow("pattern") << QJsonObject{{"pattern", QJsonArray{"spring-####-####"}}}
                                 << "^SPRING-[2-9A-Z]{4}-[2-9A-Z]{4}$";
    }
    void looksOfCodes()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(QString, form);
        const Programme programme = tests::programme(tests::programmeOf({couponRule(changes)}));
        const auto plan = programme.rules()[0].bound->coupons();
        base::SystemRandom random;
        const QString code = plan->format.draw(random);
        QVERIFY2(QRegularExpression(form).match(code).hasMatch(), qPrintable(code));
    }
};

MUHR_TEST(CouponsTest, coupons_test)
#include "coupons_test.moc"
