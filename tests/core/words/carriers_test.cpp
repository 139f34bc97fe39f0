// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isolate.h"
#include "core/words/card_words.h"
#include "core/words/join_words.h"
#include "core/words/paper_card_words.h"
#include "core/words/poster_words.h"
#include "core/words/recovery_words.h"
#include "core/words/web_card_words.h"
#include "tests/core/words/strange_letters.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <vector>

using namespace muhr;
using namespace muhr::words;
using base::Language;

namespace {

struct Carried
{
    const char *name;
    std::function<QString(Language)> say;
};

/// Everything a customer may read, with values that hide no mistake: a title of digits and signs.
std::vector<Carried> everythingCarried()
{
    const QString thing = QStringLiteral("(#)");
    const base::TextDay day{20533};
    const base::TextMoment moment{base::Instant::fromMs(1'774'051'200'000), QStringLiteral("Asia/Tehran")};
    return {
        {"card description", [=](Language l) { return card::description(l, thing); }},
        {"card stamps label", card::stampsLabel},
        {"card stamps", [](Language l) { return card::stamps(l, 4, 6); }},
        {"card debt", [](Language l) { return card::stamps(l, -1, 6); }},
        {"card next label", card::nextLabel},
        {"card stamps to go", [=](Language l) { return card::stampsToGo(l, 2, thing); }},
        {"card ready label", card::readyLabel},
        {"card ready", [=](Language l) { return card::ready(l, thing); }},
        {"card voucher label", card::voucherLabel},
        {"card vouchers", [=](Language l) { return card::vouchers(l, thing, 2); }},
        {"card valid until", [=](Language l) { return card::validUntil(l, day); }},
        {"card name label", card::nameLabel},
        {"card number label", card::numberLabel},
        {"card news label", card::newsLabel},
        {"card welcome", [=](Language l) { return card::welcome(l, thing); }},
        {"card how it works label", card::howItWorksLabel},
        {"card how it works", card::howItWorks},
        {"card rewards label", card::rewardsLabel},
        {"card milestone", [=](Language l) { return card::milestone(l, 6, thing); }},
        {"card address label", card::addressLabel},
        {"card hours label", card::hoursLabel},
        {"card phone label", card::phoneLabel},
        {"card web card label", card::webCardLabel},
        {"card lost label", card::lostLabel},
        {"card lost", card::lost},
        {"stamps changed", card::stampsChanged},
        {"next changed", card::nextChanged},
        {"ready changed", card::readyChanged},
        {"voucher changed", card::voucherChanged},
        {"join title", [=](Language l) { return join::title(l, thing); }},
        {"join headline", [=](Language l) { return join::headline(l, 6, thing); }},
        {"join one stamp given", [](Language l) { return join::firstStamps(l, 1); }},
        {"join two stamps given", [](Language l) { return join::firstStamps(l, 2); }},
        {"join Apple", join::addToAppleWallet},
        {"join Google", join::addToGoogleWallet},
        {"join page", join::keepAsPage},
        {"join no app", join::noAppNoForm},
        {"join open", join::openYourCard},
        {"join phone", join::openOnPhone},
        {"join point", join::pointPhoneHere},
        {"join kept title", join::whatWeKeepTitle},
        {"join kept", [=](Language l) { return join::whatWeKeep(l, thing).join(u'\n'); }},
        {"join link not in use", join::linkNotInUse},
        {"join too many", [](Language l) { return join::tooManyCards(l, 10); }},
        {"join later", join::tryAgainLater},
        {"web show", web_card::showAtCounter},
        {"web new code", [](Language l) { return web_card::newCodeIn(l, 19); }},
        {"web save", web_card::savePage},
        {"web as of", [=](Language l) { return web_card::asOf(l, moment); }},
        {"web replaced", web_card::replaced},
        {"web none", web_card::noCardHere},
        {"poster headline", [=](Language l) { return poster::headline(l, 6, thing); }},
        {"poster camera", poster::pointYourCamera},
        {"poster no app", [](Language l) { return poster::noApp(l, 0); }},
        {"poster one stamp given", [](Language l) { return poster::noApp(l, 1); }},
        {"poster two stamps given", [](Language l) { return poster::noApp(l, 2); }},
        {"poster ask", poster::askAtCounter},
        {"paper show", paper_card::showWhenPaying},
        {"paper phone", paper_card::alsoOnPhone},
        {"recovery title", [=](Language l) { return recovery::title(l, thing); }},
        {"recovery purpose", recovery::purpose},
        {"recovery keep safe", recovery::keepSafe},
        {"recovery use", recovery::howToUse},
        {"recovery shop", recovery::shopLabel},
        {"recovery key", recovery::keyLabel},
        {"recovery printed", recovery::printedLabel},
    };
}

} // namespace

class CarriersTest : public QObject
{
    Q_OBJECT
private slots:
    void everySentenceIsWholeInEveryLanguage()
    {
        static const QRegularExpression blank(QStringLiteral("%L?[0-9n]|\\(s\\)"));
        for (const Carried &carried : everythingCarried()) {
            const QString english = carried.say(Language::English);
            for (const Language language : base::allLanguages()) {
                const QString said = carried.say(language);
                const QString where =
                    QStringLiteral("%1 in %2: %3").arg(QLatin1String(carried.name), base::languageCode(language), said);
                QVERIFY2(!said.isEmpty() && said == said.trimmed(), qPrintable(where));
                QVERIFY2(language == Language::English || said != english, qPrintable(where));
                QVERIFY2(!said.contains(blank), qPrintable(where));
                QVERIFY2(said.count(QChar(0x2068)) == said.count(QChar(0x2069)), qPrintable(where));
                const QString strange = tests::strangeLetters(language, said);
                QVERIFY2(strange.isEmpty(), qPrintable(where + QStringLiteral(" has ") + strange));
            }
        }
    }

    void aChangeKeepsThePlaceOfItsValue()
    {
        for (const Language language : base::allLanguages()) {
            for (const auto changed :
                 {card::stampsChanged, card::nextChanged, card::readyChanged, card::voucherChanged, card::newsChanged})
                QCOMPARE(changed(language).count(QStringLiteral("%@")), 1);
        }
    }

    void theCardCountsInItsOwnDigits()
    {
        QCOMPARE(card::stamps(Language::English, 4, 6), QStringLiteral("4 of 6"));
        QCOMPARE(card::stamps(Language::Uzbek, 4, 6), QStringLiteral("4/6"));
        QCOMPARE(card::stamps(Language::Persian, 4, 6), QStringLiteral("۴ از ۶"));
        QCOMPARE(card::stamps(Language::English, -1, 6), QStringLiteral("1 stamp owed"));
    }
    void aVoucherIsValidUntilADayOfTheCustomersCalendar()
    {
        QCOMPARE(card::validUntil(Language::Persian, {20533}), QStringLiteral("اعتبار تا ۱۴۰۵/۰۱/۰۱"));
        QCOMPARE(card::validUntil(Language::Azerbaijani, {20533}), QStringLiteral("Etibarlılıq müddəti: 21.03.2026"));
    }
    void theFirstStampIsSaidOnlyWhereItIsGiven()
    {
        QVERIFY(join::firstStamps(Language::English, 0).isEmpty());
        QCOMPARE(join::firstStamps(Language::English, 1), QStringLiteral("The first stamp is already yours."));
        QCOMPARE(join::firstStamps(Language::English, 2), QStringLiteral("The first 2 stamps are already yours."));
        QVERIFY(!poster::noApp(Language::English, 0).contains(QStringLiteral("stamp")));
    }
    void aHeadlineIsTwoLines()
    {
        for (const Language language : base::allLanguages()) {
            QCOMPARE(join::headline(language, 6, QStringLiteral("X")).count(u'\n'), 1);
            QCOMPARE(poster::headline(language, 6, QStringLiteral("X")).count(u'\n'), 1);
        }
        QCOMPARE(base::stripIsolates(poster::headline(Language::Persian, 6, QStringLiteral("قهوهٔ رایگان"))),
                 QStringLiteral("۶ بار مراجعه،\nقهوهٔ رایگان"));
    }
    void buttonsAreShort()
    {
        for (const Language language : base::allLanguages()) {
            for (const auto button :
                 {join::addToAppleWallet, join::addToGoogleWallet, join::keepAsPage, join::openYourCard})
                QVERIFY2(button(language).size() <= 32, qPrintable(button(language)));
            // Wallets cut labels at about this length.
            for (const auto label :
                 {card::stampsLabel, card::nextLabel, card::voucherLabel, card::newsLabel, card::nameLabel})
                QVERIFY2(label(language).size() <= 15, qPrintable(label(language)));
        }
    }
};

MUHR_TEST(CarriersTest, carriers_test)
#include "carriers_test.moc"
