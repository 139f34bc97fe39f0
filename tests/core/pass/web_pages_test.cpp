// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/join_page.h"
#include "core/pass/web_card.h"
#include "core/pass/web_svg.h"

#include "core/words/join_words.h"
#include "tests/core/pass/sample_card.h"
#include "tests/core/pass/sheet_reader.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace muhr;
using base::Language;

namespace {

constexpr qsizetype mostBytes = 30 * 1024;
const QString address = QStringLiteral("https://cards.example.com/j/7k3m9q2x4b/019d0fa4-0260-7146-a1e4-3ef16ffe18c9");

/// A photograph, so to speak: noise packs badly.
QByteArray heavyLogo()
{
    tests::SeededRandom random(11);
    QImage image(900, 700, QImage::Format_RGB32);
    random.fill({image.bits(), static_cast<std::size_t>(image.sizeInBytes())});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPG", 80);
    return bytes;
}

pass::JoinPage samplePage(Language language)
{
    const auto card = tests::sampleCard(language);
    pass::JoinPage page;
    page.language = language;
    page.shopName = card.shopName;
    page.reward = card.nextReward;
    page.action = QStringLiteral("/j/7k3m9q2x4b/019d0fa4");
    page.formToken = QStringLiteral("form-token");
    return page;
}

/// What a browser would fetch or run.
QStringList reachesOut(const QString &html)
{
    static const QRegularExpression pattern(
        QStringLiteral("<script|<link|<iframe|<object|@import|url\\(|javascript:|\\son\\w+=|src=\"(?!data:image/)"
                       "|https?://"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (auto each = pattern.globalMatch(html); each.hasNext();)
        found += each.next().captured();
    return found;
}

QString svgOf(const QString &html, const QString &css)
{
    const auto start = html.indexOf(QStringLiteral("<svg class=\"%1\"").arg(css));
    return html.mid(start, html.indexOf(QStringLiteral("</svg>"), start) + 6 - start)
        .replace(QStringLiteral("<svg "), QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" "));
}

QStringList codeIn(const QString &html)
{
    return tests::codesIn(tests::drawnSvg(svgOf(html, QStringLiteral("qr")).toUtf8(), 400));
}

} // namespace

class WebPagesTest : public QObject
{
    Q_OBJECT
private slots:
    void aPageIsSmallAndStandsAlone_data() { languages(); }
    void aPageIsSmallAndStandsAlone()
    {
        QFETCH(Language, language);
        auto page = samplePage(language);
        page.design.logo = heavyLogo();
        page.buttons = {true, true, {}, {}};
        page.forPhone = address;
        page.goal = 24;
        auto card = tests::sampleCard(language, 7, 24);
        card.design.logo = page.design.logo;
        const pass::RotatingCode code{card.code + QStringLiteral(".12345678"), 12};
        for (const QString &html :
             {pass::joinPageHtml(page),
              pass::webCardHtml(card, {QStringLiteral("/p/x"), QStringLiteral("/g/x"), {}, {}, address}, code),
              pass::noticePageHtml(language, page.shopName, page.design, QStringLiteral("No."))}) {
            QVERIFY2(html.toUtf8().size() < mostBytes, qPrintable(QString::number(html.toUtf8().size())));
            QCOMPARE(reachesOut(html), QStringList());
            QVERIFY(
                html.contains(QStringLiteral("<html lang=\"%1\" dir=\"%2\">")
                                  .arg(base::languageCode(language),
                                       language == Language::Persian ? QStringLiteral("rtl") : QStringLiteral("ltr"))));
            QVERIFY(html.contains(QStringLiteral("data:image/jpeg")));
        }
    }

    void aHostileNameStaysAName()
    {
        auto page = samplePage(Language::English);
        const auto tame = pass::joinPageHtml(page);
        page.shopName = page.reward = tests::hostileName();
        page.action = page.formToken = page.ownCard = tests::hostileName();
        page.buttons = {true, true, tests::hostileName(), tests::hostileName()};
        auto card = tests::sampleCard(Language::English);
        card.shopName = card.nextReward = card.programmeName = card.givenName = card.vouchers[0].title =
            tests::hostileName();
        card.seals.back().reward = tests::hostileName();
        const pass::WebCardAddresses addresses{
            tests::hostileName(), tests::hostileName(), tests::hostileName(), {}, tests::hostileName()};
        for (const QString &html :
             {pass::joinPageHtml(page), pass::webCardHtml(card, addresses),
              pass::noticePageHtml(Language::English, tests::hostileName(), {}, tests::hostileName())}) {
            QVERIFY(!html.contains(QStringLiteral("<script")));
            QVERIFY(!html.contains(QStringLiteral("\" onload")));
            QVERIFY(html.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt;&quot;")));
            // Blanks in a name are not filled with anything.
            QVERIFY(html.contains(QStringLiteral("%1%L2")));
        }
        QVERIFY(!tame.contains(QStringLiteral("&lt;")));
    }

    void theFirstStampIsSaidOnlyWhereItIsGiven()
    {
        auto page = samplePage(Language::English);
        const QString said = words::join::firstStamps(Language::English, 1);
        QVERIFY(!pass::joinPageHtml(page).contains(said));
        QVERIFY(pass::joinPageHtml(page).contains(QStringLiteral(">1</text>")));
        page.welcome = 1;
        QVERIFY(pass::joinPageHtml(page).contains(said));
        QVERIFY(!pass::joinPageHtml(page).contains(QStringLiteral(">1</text>")));
    }
    void thereIsAButtonForEachCarrierAndOneForm()
    {
        auto page = samplePage(Language::English);
        const auto carriers = [&page] {
            static const QRegularExpression pattern(QStringLiteral("name=\"carrier\" value=\"(\\w+)\""));
            QStringList found;
            for (auto each = pattern.globalMatch(pass::joinPageHtml(page)); each.hasNext();)
                found += each.next().captured(1);
            return found;
        };
        QCOMPARE(carriers(), QStringList{QStringLiteral("web")});
        page.buttons.apple = true;
        QCOMPARE(carriers(), (QStringList{QStringLiteral("apple"), QStringLiteral("web")}));
        page.buttons = {false, true, {}, QStringLiteral("/badges/google-en.svg")};
        QCOMPARE(carriers(), (QStringList{QStringLiteral("google"), QStringLiteral("web")}));
        QVERIFY(pass::joinPageHtml(page).contains(QStringLiteral("src=\"/badges/google-en.svg\"")));
        QVERIFY(pass::joinPageHtml(page).contains(
            QStringLiteral("<form method=\"post\" action=\"/j/7k3m9q2x4b/019d0fa4\">"
                           "<input type=\"hidden\" name=\"token\" value=\"form-token\">")));
        page.ownCard = QStringLiteral("/w/view");
        QCOMPARE(carriers(), QStringList());
        QVERIFY(pass::joinPageHtml(page).contains(QStringLiteral("href=\"/w/view\"")));
    }
    void aPhoneReadsTheWayFromAComputer()
    {
        auto page = samplePage(Language::Azerbaijani);
        QVERIFY(!pass::joinPageHtml(page).contains(QStringLiteral("class=\"qr\"")));
        page.forPhone = address;
        QCOMPARE(codeIn(pass::joinPageHtml(page)), QStringList{address});
    }

    void theScannerReadsTheWebCard_data() { languages(); }
    void theScannerReadsTheWebCard()
    {
        QFETCH(Language, language);
        const auto card = tests::sampleCard(language);
        QCOMPARE(codeIn(pass::webCardHtml(card)), QStringList{card.code});
        const pass::RotatingCode code{card.code + QStringLiteral(".12345678"), 19};
        const QString turning = pass::webCardHtml(card, {}, code);
        QCOMPARE(codeIn(turning), QStringList{code.text});
        QVERIFY(turning.contains(QStringLiteral("<meta http-equiv=\"refresh\" content=\"19\">")));
        QVERIFY(!pass::webCardHtml(card).contains(QStringLiteral("http-equiv=\"refresh\"")));
    }
    void aVoidWebCardHasNoCode()
    {
        auto card = tests::sampleCard(Language::English);
        card.isVoid = true;
        const QString html = pass::webCardHtml(card);
        QVERIFY(!html.contains(QStringLiteral("class=\"qr\"")));
        QVERIFY(html.contains(QStringLiteral("replaced")));
    }

    void persianSealsRunFromTheOtherSide()
    {
        const auto places = [](Language language) {
            static const QRegularExpression pattern(QStringLiteral("<g transform=\"translate\\(([0-9.]+) "));
            std::vector<double> found;
            for (auto each = pattern.globalMatch(pass::sealsSvg(tests::sampleCard(language))); each.hasNext();)
                found.push_back(each.next().captured(1).toDouble());
            return found;
        };
        const auto english = places(Language::English);
        const auto persian = places(Language::Persian);
        QCOMPARE(english.size(), std::size_t(6));
        QVERIFY(std::is_sorted(english.begin(), english.end()));
        QCOMPARE(std::vector<double>(persian.rbegin(), persian.rend()), english);
        QVERIFY(pass::sealsSvg(tests::sampleCard(Language::Persian, 0)).contains(QStringLiteral(">۱</text>")));
    }

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        for (const auto language : base::allLanguages())
            QTest::newRow(qPrintable(base::languageCode(language))) << language;
    }
};

MUHR_TEST(WebPagesTest, web_pages_test)
#include "web_pages_test.moc"
