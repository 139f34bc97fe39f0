// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/recovery_key.h"
#include "core/report/shop_documents.h"
#include "core/store/placement_table.h"
#include "core/store/programme_table.h"
#include "core/store/shop_table.h"
#include "core/store/staff_table.h"
#include "core/words/template.h"
#include "tests/core/actions/shop_at_work.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::actions;
using tests::ShopAtWork;
using tests::wordOf;

namespace {

/// A store file with no shop yet.
ShopAtWork emptyFile(std::uint64_t seed)
{
    return ShopAtWork(seed, {});
}

const loyalty::StampLadder &ladderOf(const loyalty::ProgrammeShelf &shelf, const ShopCreated &shop)
{
    return *shelf.find(shop.version)->programme.ladders().front();
}

Outcome<void> noKeyStore(const base::ShopId &, const ShopKeys &)
{
    return words::refused(words::Refusal::NoKey);
}

} // namespace

class CreateShopTest : public QObject
{
    Q_OBJECT
private slots:
    void everyTradeInEveryLanguageMakesAShop_data()
    {
        QTest::addColumn<QString>("trade");
        QTest::addColumn<base::Language>("language");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("zone");
        const std::vector<std::tuple<base::Language, QString, QString>> places = {
            {base::Language::English, QStringLiteral("USD"), QStringLiteral("UTC")},
            {base::Language::Uzbek, QStringLiteral("UZS"), QStringLiteral("Asia/Tashkent")},
            {base::Language::Kazakh, QStringLiteral("KZT"), QStringLiteral("Asia/Almaty")},
            {base::Language::Persian, QStringLiteral("IRR"), QStringLiteral("Asia/Tehran")},
            {base::Language::Azerbaijani, QStringLiteral("AZN"), QStringLiteral("Asia/Baku")}};
        for (const auto &chosen : words::allTemplates())
            for (const auto &[language, currency, zone] : places)
                QTest::addRow("%s in %s", qPrintable(chosen.trade), qPrintable(base::languageCode(language)))
                    << chosen.trade << language << currency << zone;
    }
    void everyTradeInEveryLanguageMakesAShop()
    {
        QFETCH(QString, trade);
        QFETCH(base::Language, language);
        auto shop = emptyFile(1);
        CreateShop command;
        command.name = QStringLiteral("  Gulnora   va do‘stlar ");
        command.trade = trade;
        command.language = language;
        const auto made = shop.create(command);
        QVERIFY2(made, qPrintable(wordOf(made)));
        QTEST(made->currency, "currency");
        QTEST(made->zone, "zone");

        const auto row = store::findShop(shop.database(), made->session.shop);
        QCOMPARE((*row)->defaultProgramme, made->programme);
        QCOMPARE((*row)->language, language);
        QCOMPARE((*row)->joinCode.size(), 10);
        const auto settings = report::shopSettings(shop.database(), shop.id());
        QCOMPARE(settings->name, QStringLiteral("Gulnora va do‘stlar"));
        QCOMPARE(settings->language, language);
        const auto keys = shop.peopleKeys();
        QVERIFY(!report::staffName(shop.database(), &keys, shop.id(), made->session.staff)->isEmpty());
        QCOMPARE(*report::nameOf(shop.database(), shop.id(), loyalty::DocumentType::Branch, made->session.branch.raw()),
                 settings->name);
        QVERIFY(!report::nameOf(shop.database(), shop.id(), loyalty::DocumentType::Placement, made->placement.raw())
                     ->isEmpty());
        const auto shelf = store::programmeShelf(shop.database(), shop.id());
        QCOMPARE(shelf->find(made->version)->id, made->programme);
        QCOMPARE(shop.wrongRows(), QStringList());
        // A card can be made and stamped at once.
        const auto joined = shop.join();
        QVERIFY(shop.visit(joined.code).event);
    }

    void goalRewardAndWelcomeArePutIntoTheTemplate()
    {
        auto shop = emptyFile(2);
        CreateShop command;
        command.name = QStringLiteral("Choyxona");
        command.language = base::Language::Uzbek;
        command.trade = QStringLiteral("cafe");
        command.goal = 9;
        command.welcomeStamps = 1;
        command.reward = QStringLiteral(" Bepul choynak choy ");
        command.ownerName = QStringLiteral("Nodira");
        command.branchName = QStringLiteral("Chorsu");
        command.cardColour = QStringLiteral("#123456");
        const auto made = shop.create(command);
        QVERIFY(made);
        const auto shelf = store::programmeShelf(shop.database(), shop.id());
        const auto &ladder = ladderOf(*shelf, *made);
        QCOMPARE(ladder.goal, 9);
        QCOMPARE(ladder.milestones.back().at, 9);
        QCOMPARE(ladder.milestones.back().reward.title.inLanguage(base::Language::Uzbek),
                 QStringLiteral("Bepul choynak choy"));
        const auto keys = shop.peopleKeys();
        QCOMPARE(*report::staffName(shop.database(), &keys, shop.id(), made->session.staff), QStringLiteral("Nodira"));
        QCOMPARE(*report::nameOf(shop.database(), shop.id(), loyalty::DocumentType::Branch, made->session.branch.raw()),
                 QStringLiteral("Chorsu"));
        QCOMPARE(report::cardDesign(shop.database(), shop.id())->background, QColor(QStringLiteral("#123456")));
        QCOMPARE(shop.held(shop.join().customer), 1);
    }

    void aWrongValueIsRefusedAndNothingIsStored_data()
    {
        QTest::addColumn<std::function<void(CreateShop &)>>("spoil");
        using Spoil = std::function<void(CreateShop &)>;
        QTest::newRow("no name") << Spoil([](auto &c) { c.name = QStringLiteral("  "); });
        QTest::newRow("a name with a bell in it") << Spoil([](auto &c) { c.name = QStringLiteral("Choy\axona"); });
        QTest::newRow("an owner beyond all length") << Spoil([](auto &c) { c.ownerName = QString(201, u'a'); });
        QTest::newRow("a branch with a NUL in it") << Spoil([](auto &c) { c.branchName = QString(1, QChar(0)); });
        QTest::newRow("a currency that is none") << Spoil([](auto &c) { c.currency = QStringLiteral("SOM"); });
        QTest::newRow("a place on no map") << Spoil([](auto &c) { c.zone = QStringLiteral("Asia/Atlantis"); });
        QTest::newRow("an unknown trade") << Spoil([](auto &c) { c.trade = QStringLiteral("casino"); });
        QTest::newRow("a goal of nothing") << Spoil([](auto &c) { c.goal = 0; });
        QTest::newRow("a goal beyond all sense") << Spoil([](auto &c) { c.goal = 1000; });
        QTest::newRow("more welcome than there are stamps") << Spoil([](auto &c) { c.welcomeStamps = -1; });
        QTest::newRow("a reward without a thing") << Spoil([](auto &c) { c.reward = QStringLiteral("Chegirma"); });
        QTest::newRow("a programme that is none") << Spoil([](auto &c) { c.programme = "{}"; });
        QTest::newRow("no JSON at all") << Spoil([](auto &c) { c.programme = "six stamps"; });
    }
    void aWrongValueIsRefusedAndNothingIsStored()
    {
        QFETCH(std::function<void(CreateShop &)>, spoil);
        auto shop = emptyFile(3);
        CreateShop command;
        command.name = QStringLiteral("Choyxona");
        command.language = base::Language::Uzbek;
        spoil(command);
        QCOMPARE(wordOf(shop.create(command)), QStringLiteral("bad_value"));
        QVERIFY(store::listShops(shop.database())->empty());
    }

    void keysArePutAwayBeforeThereIsAShop()
    {
        auto shop = emptyFile(4);
        CreateShop command;
        command.name = QStringLiteral("Choyxona");
        bool wasAsked = false;
        const auto keep = [&](const base::ShopId &, const ShopKeys &) -> Outcome<void> {
            wasAsked = true;
            auto reader = store::Database::openForReading(shop.file().path());
            if (!reader || !store::listShops(*reader)->empty())
                return words::refused(words::Refusal::BadValue);
            return {};
        };
        const auto made = createShop(shop.database(), shop.clock(), shop.random(), keep, command);
        QVERIFY2(made, qPrintable(wordOf(made)));
        QVERIFY(wasAsked);
        QCOMPARE(store::listShops(shop.database())->size(), 1U);
    }

    void withoutAPlaceForTheKeysThereIsNoShop()
    {
        auto shop = emptyFile(5);
        CreateShop command;
        command.name = QStringLiteral("Choyxona");
        const auto made = createShop(shop.database(), shop.clock(), shop.random(), noKeyStore, command);
        QCOMPARE(wordOf(made), QStringLiteral("no_key"));
        QVERIFY(store::listShops(shop.database())->empty());
        // The next try works as if there had been none.
        QVERIFY(shop.create(command));
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void theRecoverySheetOpensTheShopKey()
    {
        ShopAtWork shop(6);
        const auto row = store::findShop(shop.database(), shop.id());
        const auto sheet = crypto::RecoveryKey::parse(shop.shop().recoveryKey);
        QVERIFY(sheet);
        const auto opened = sheet->openShopKey(*(*row)->recovery, shop.id());
        QVERIFY(opened);
        QCOMPARE(opened->version, 1U);
        QVERIFY(opened->key.view() == shop.keys().shop.key.view());
        QVERIFY(!shop.hasOnDisk(shop.shop().recoveryKey.toUtf8()));
        QVERIFY(!shop.hasOnDisk(shop.keys().shop.key.view().toByteArray()));
    }

    void aFileHoldsSeveralShopsThatDoNotMix()
    {
        ShopAtWork shop(7);
        const auto first = shop.shop();
        const auto firstCard = shop.join();
        QVERIFY(shop.create(shop.firstCommand()));
        QVERIFY(shop.id() != first.session.shop);
        QCOMPARE(store::listShops(shop.database())->size(), 2U);
        QCOMPARE(store::listStaff(shop.database(), shop.id())->size(), 1U);
        QCOMPARE(store::listPlacements(shop.database(), shop.id())->size(), 1U);
        RecordVisit visit;
        visit.target = firstCard.code;
        QCOMPARE(wordOf(recordVisit(shop.owner(), visit)), QStringLiteral("other_shop"));
        visit.target = firstCard.customer.text();
        QCOMPARE(wordOf(recordVisit(shop.owner(), visit)), QStringLiteral("unknown_customer"));
        QCOMPARE(shop.wrongRows(), QStringList());
    }
};

MUHR_TEST(CreateShopTest, create_shop_test)
#include "create_shop_test.moc"
