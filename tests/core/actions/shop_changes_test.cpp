// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/add_place.h"
#include "core/actions/add_staff.h"
#include "core/actions/publish_programme.h"
#include "core/report/shop_documents.h"
#include "core/store/branch_table.h"
#include "core/store/event_log.h"
#include "core/store/placement_table.h"
#include "core/store/programme_table.h"
#include "core/store/staff_table.h"
#include "core/store/transaction.h"
#include "tests/core/actions/shop_at_work.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::actions;
using loyalty::Role;
using tests::ladderJson;
using tests::ShopAtWork;
using tests::wordOf;

namespace {

std::optional<store::ProgrammeVersionState> stateOf(ShopAtWork &shop, const base::Sha256 &version)
{
    const auto rows = store::listProgrammeVersions(shop.database(), shop.id());
    for (const auto &row : *rows)
        if (row.version == version)
            return row.state;
    return std::nullopt;
}

} // namespace

class ShopChangesTest : public QObject
{
    Q_OBJECT
private slots:
    void aNewVersionIsInForceAndNamesTheOneBefore()
    {
        ShopAtWork shop(1);
        const auto published = publishProgramme(shop.owner(), {ladderJson({5}), std::nullopt});
        QVERIFY2(published, qPrintable(wordOf(published)));
        QCOMPARE(published->programme, shop.shop().programme);
        const auto inForce = store::programmeInForce(shop.database(), shop.id(), published->programme);
        QCOMPARE((*inForce)->version, published->version);
        QCOMPARE((*inForce)->basedOn, shop.shop().version);
        QVERIFY(stateOf(shop, shop.shop().version) == store::ProgrammeVersionState::Earlier);
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void aCardKeepsTheTermsItsCycleBeganUnder()
    {
        ShopAtWork shop(2);
        const auto joined = shop.join();
        shop.visit(joined.code);
        QVERIFY(publishProgramme(shop.owner(), {ladderJson({5}), std::nullopt}));
        shop.visit(joined.code);
        QCOMPARE(shop.visit(joined.code).decision.reached.front().kind, QStringLiteral("m3"));
        shop.visit(joined.code);
        QCOMPARE(shop.card(joined.customer).track(QStringLiteral("stamps"))->goal(), 5);
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void whatWasPublishedOnTopOfAnOlderVersionIsADraft()
    {
        // As from another laptop that had not heard of the second version.
        ShopAtWork shop(3);
        const auto second = publishProgramme(shop.owner(), {ladderJson({5}), std::nullopt});
        QVERIFY(second);
        const QByteArray json = ladderJson({8});
        loyalty::ProgrammePublished late;
        late.programme = shop.shop().programme;
        late.basedOn = shop.shop().version;
        store::EventDraft draft;
        draft.staff = shop.shop().session.staff;
        draft.branch = shop.shop().session.branch;
        draft.role = Role::Owner;
        draft.body = late;
        draft.blobs = {store::Blob{store::BlobKind::Json, json, std::nullopt}};
        {
            auto transaction = store::Transaction::begin(shop.database());
            QVERIFY(store::appendEvent(*transaction, shop.id(), draft, shop.clock().now(), shop.random()));
            QVERIFY(transaction->commit());
        }
        QVERIFY(stateOf(shop, base::Sha256::of(json)) == store::ProgrammeVersionState::Draft);
        QVERIFY(stateOf(shop, second->version) == store::ProgrammeVersionState::InForce);
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void aVersionThatWasThereBeforeComesBack()
    {
        ShopAtWork shop(4);
        QVERIFY(publishProgramme(shop.owner(), {ladderJson({5}), std::nullopt}));
        const auto again = publishProgramme(shop.owner(), {ladderJson({2, 3}), std::nullopt});
        QVERIFY2(again, qPrintable(wordOf(again)));
        QCOMPARE(again->version, shop.shop().version);
        QCOMPARE((*store::programmeInForce(shop.database(), shop.id(), again->programme))->version, again->version);
        const auto joined = shop.join();
        QCOMPARE(shop.visit(joined.code, 3).decision.reached.size(), 2U);
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void aProgrammeThatCannotBeIsRefusedByItsField()
    {
        ShopAtWork shop(5);
        const auto before = shop.eventCount();
        for (const QByteArray &json :
             {QByteArray("{}"), QByteArray("no JSON"), QByteArray(), ladderJson({0}),
              ladderJson({3}).replace("UZS", "KZT"), ladderJson({3}).replace("Bepul kofe 3", "Chegirma")}) {
            const auto published = publishProgramme(shop.owner(), {json, std::nullopt});
            QVERIFY2(wordOf(published) == QLatin1String("bad_value"), json.constData());
        }
        QCOMPARE(shop.eventCount(), before);
    }

    void staffHaveARoleAndASealedName()
    {
        ShopAtWork shop(6);
        const auto added = addStaff(shop.owner(), {QStringLiteral("  Jahongir   Aliyev "), Role::Manager});
        QVERIFY2(added, qPrintable(wordOf(added)));
        const auto row = store::findStaff(shop.database(), shop.id(), *added);
        QVERIFY((*row)->role == Role::Manager && (*row)->isActive);
        const auto keys = shop.peopleKeys();
        QCOMPARE(*report::staffName(shop.database(), &keys, shop.id(), *added), QStringLiteral("Jahongir Aliyev"));
        QVERIFY(!shop.hasOnDisk("Jahongir"));
        QCOMPARE(wordOf(addStaff(shop.withoutKeys(), {QStringLiteral("Aziz"), Role::Cashier})),
                 QStringLiteral("no_key"));
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void nobodyIsCalledNothingOrWorksAsAMachine()
    {
        ShopAtWork shop(7);
        const auto before = shop.eventCount();
        QCOMPARE(wordOf(addStaff(shop.owner(), {QStringLiteral(" "), Role::Cashier})), QStringLiteral("bad_value"));
        for (const Role role : {Role::Kiosk, Role::Endpoint})
            QCOMPARE(wordOf(addStaff(shop.owner(), {QStringLiteral("Aziz"), role})), QStringLiteral("bad_value"));
        QCOMPARE(wordOf(addBranch(shop.owner(), {QStringLiteral("\t")})), QStringLiteral("bad_value"));
        QCOMPARE(wordOf(addPlacement(shop.owner(), {QString()})), QStringLiteral("bad_value"));
        const QString withEscape = QStringLiteral("Aziz\x1b[2J");
        QCOMPARE(wordOf(addStaff(shop.owner(), {withEscape, Role::Cashier})), QStringLiteral("bad_value"));
        QCOMPARE(wordOf(addBranch(shop.owner(), {withEscape})), QStringLiteral("bad_value"));
        QCOMPARE(wordOf(addPlacement(shop.owner(), {QString(201, u'a')})), QStringLiteral("bad_value"));
        QCOMPARE(shop.eventCount(), before);
    }

    void branchesAndPlacementsAreFoundByName()
    {
        ShopAtWork shop(8);
        const auto branch = addBranch(shop.owner(), {QStringLiteral(" Chorsu ")});
        const auto placement = addPlacement(shop.owner(), {QStringLiteral("Eshik yonida")});
        QVERIFY(branch && placement);
        using loyalty::DocumentType;
        QCOMPARE(*report::nameOf(shop.database(), shop.id(), DocumentType::Branch, branch->raw()),
                 QStringLiteral("Chorsu"));
        QCOMPARE(*report::nameOf(shop.database(), shop.id(), DocumentType::Placement, placement->raw()),
                 QStringLiteral("Eshik yonida"));
        QCOMPARE(store::listBranches(shop.database(), shop.id())->size(), 2U);
        QCOMPARE(store::listPlacements(shop.database(), shop.id())->size(), 2U);
        QCOMPARE(shop.wrongRows(), QStringList());
    }
};

MUHR_TEST(ShopChangesTest, shop_changes_test)
#include "shop_changes_test.moc"
