// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/sample_events.h"

#include "core/loyalty/cbor.h"

using namespace muhr::loyalty;

namespace muhr::tests {
namespace {

base::Sha256 hashOf(const char *text)
{
    return base::Sha256::of(QByteArray(text));
}

Event withBlobs(Event event, int count)
{
    for (int i = 0; i < count; ++i)
        event.blobs.push_back(hashOf(i == 0 ? "blob 0" : "blob 1"));
    return event;
}

std::vector<SampleEvent> registerEvents()
{
    std::vector<SampleEvent> list;
    ShopCreated shop{"UZS",
                     "Asia/Tashkent",
                     true,
                     sampleId<base::StaffId>(5),
                     sampleId<base::BranchId>(6),
                     QByteArray(32, '\x77'),
                     "0123456789"};
    Event first = sampleEvent(shop);
    first.seq = 1;
    first.previous = {};
    first.seen = 0;
    first.skewMs = 0;
    first.subjects = {};
    first.programmeVersion = {};
    list.push_back({"shop_created", first});
    shop.deviceBoxKey = QByteArray(32, '\x33');
    first.body = shop;
    list.push_back({"shop_created_with_box_key", first});
    list.push_back({"device_enrolled", sampleEvent(DeviceEnrolled{sampleId<base::DeviceId>(9), QByteArray(32, '\x11'),
                                                                  QByteArray(32, '\x22'), Ceiling::Till})});
    list.push_back({"document_written",
                    withBlobs(sampleEvent(DocumentWritten{DocumentType::CardDesign, sampleId<base::DocumentId>(10), 3,
                                                          sampleId<base::EventId>(11), 0}),
                              1)});
    list.push_back({"document_coupon_batch",
                    withBlobs(sampleEvent(DocumentWritten{DocumentType::CouponBatch, sampleId<base::DocumentId>(10), 3,
                                                          sampleId<base::EventId>(11), 0}),
                              1)});
    list.push_back({"document_staff_card",
                    withBlobs(sampleEvent(DocumentWritten{DocumentType::StaffCard, sampleId<base::DocumentId>(10), 0,
                                                          sampleId<base::EventId>(11), 0}),
                              1)});
    list.push_back(
        {"document_cleared", sampleEvent(DocumentWritten{
                                 DocumentType::ShopSettings, sampleId<base::DocumentId>(10), 0, {}, std::nullopt})});
    list.push_back(
        {"programme_published",
         withBlobs(sampleEvent(ProgrammePublished{sampleId<base::ProgrammeId>(12), hashOf("old"), true}), 1)});
    list.push_back(
        {"code_replaced", withBlobs(sampleEvent(CodeReplaced{hashOf("new"), hashOf("old"), hashOf("view")}), 1)});
    list.push_back(
        {"consent_set", sampleEvent(ConsentSet{{ConsentChannel::Mail, true, 2}, sampleId<base::EventId>(13)})});
    list.push_back({"consent_first", sampleEvent(ConsentSet{{ConsentChannel::Chat, false, 1}, std::nullopt})});
    list.push_back({"staff_set", sampleEvent(StaffSet{sampleId<base::StaffId>(14), Role::Manager, true,
                                                      sampleId<base::EventId>(15)})});
    list.push_back({"customer_erased", sampleEvent(CustomerErased{})});
    list.push_back({"device_revoked",
                    withBlobs(sampleEvent(DeviceRevoked{sampleId<base::DeviceId>(9), RevokeReason::Stolen}), 1)});
    list.push_back(
        {"dispute_settled", sampleEvent(DisputeSettled{{sampleId<base::EventId>(19), 2}, DisputeDecision::Charge})});
    list.push_back({"quarantine_decided",
                    sampleEvent(QuarantineDecided{true, {sampleId<base::EventId>(19), sampleId<base::EventId>(20)}})});
    return list;
}

std::vector<SampleEvent> cardEvents()
{
    std::vector<SampleEvent> list;
    CustomerJoined join;
    join.programme = sampleId<base::ProgrammeId>(12);
    join.codeHash = hashOf("code");
    join.viewHash = hashOf("view");
    join.route = JoinRoute::Staff;
    list.push_back({"customer_joined_plain", withBlobs(sampleEvent(join), 1)});
    join.route = JoinRoute::Poster;
    join.placement = sampleId<base::PlacementId>(16);
    join.referrer = sampleId<base::CustomerId>(17);
    join.consents = {{ConsentChannel::Wallet, true, 1}, {ConsentChannel::Mail, false, 1}};
    join.entries = {StampsGiven{"r1", "stamps", 1}};
    list.push_back({"customer_joined", withBlobs(sampleEvent(join), 1)});

    list.push_back({"act_plain", sampleEvent(Act{})});
    Act act;
    act.channel = Channel::HandScanner;
    act.amountMinor = 45'000;
    act.lines = {{"kofe", 2, 15'000}, {QString::fromUtf8("нан"), 1, 15'000}};
    act.payMinor = 40'000;
    act.entries = {StampsGiven{"r1", "stamps", 2}, RewardUsed{"r1", "m1", 15'000, sampleId<base::VoucherId>(18)}};
    act.receipt = "A-00017";
    act.flags = flagFreshCode | flagManagerOverrode | flagStampsByHand;
    list.push_back({"act", sampleEvent(act)});
    Event provisional = sampleEvent(Act{Channel::Camera, {}, {}, {}, {StampsGiven{"r1", "stamps", 1}}, {}, 0});
    provisional.subjects = {hashOf("code")};
    list.push_back({"act_provisional", provisional});

    list.push_back({"undone_plain", sampleEvent(Undone{sampleId<base::EventId>(19), {}, std::nullopt})});
    list.push_back(
        {"undone",
         withBlobs(sampleEvent(Undone{sampleId<base::EventId>(19), {{sampleId<base::EventId>(20), 1}}, 0}), 1)});
    list.push_back({"returned_all", sampleEvent(Returned{sampleId<base::EventId>(19), std::nullopt, {}})});
    list.push_back({"returned", sampleEvent(Returned{sampleId<base::EventId>(19), 15'000, {{"kofe", 1, 15'000}}})});
    return list;
}

SampleEvent entryEvent(const QString &name, const Entry &entry)
{
    return {name, sampleEvent(Act{Channel::Command, {}, {}, {}, {entry}, {}, 0})};
}

std::vector<SampleEvent> entryEvents()
{
    CborWriter entry;
    entry.array(3);
    entry.integer(5);
    entry.text("r2");
    entry.integer(-520);
    return {
        entryEvent("entry_stamps", StampsGiven{"r1", "stamps", 1}),
        entryEvent("entry_reward_used", RewardUsed{"r1", "m1", 0, sampleId<base::VoucherId>(18)}),
        entryEvent("entry_voucher_given",
                   VoucherGiven{"r1", "m1", sampleId<base::VoucherId>(21), base::LocalDate::parse(u"2026-03-21")}),
        entryEvent("entry_voucher_without_end", VoucherGiven{"r1", "m1", sampleId<base::VoucherId>(21), std::nullopt}),
        entryEvent("entry_limit_noted", LimitNoted{"r1", 2}),
        entryEvent("entry_points_earned", PointsEarned{"r2", 520, *base::LocalDate::fromDayNumber(20'000),
                                                       base::LocalDate::fromDayNumber(20'365), 90}),
        entryEvent("entry_points_spent", PointsSpent{"r2", "coffee", 100, 15'000}),
        entryEvent("entry_bonus_earned",
                   BonusEarned{"r3", 12'500, *base::LocalDate::fromDayNumber(20'014), std::nullopt, 0}),
        entryEvent("entry_balance_paid", BalancePaid{"r3", Account::Bonus, 5'000, 5'000}),
        entryEvent("entry_discounted", Discounted{"r4", DiscountCause::Promo, "navruz", 1'000, {667, 333}}),
        entryEvent("entry_discounted_plain", Discounted{"r4", DiscountCause::Rule, {}, 1'000, {}}),
        entryEvent("entry_use_counted", UseCounted{"r4", "navruz", 1, 1'000}),
        entryEvent("entry_tier_set", TierSet{"r5", "gold", base::LocalDate::fromDayNumber(20'365), "goodwill"}),
        entryEvent("entry_gift_loaded", GiftLoaded{"r6", sampleId<base::VoucherId>(22), 50'000, std::nullopt}),
        entryEvent("entry_gift_paid", GiftPaid{"r6", sampleId<base::VoucherId>(22), 20'000}),
        entryEvent("entry_prize_drawn", PrizeDrawn{"r7", base::Sha256::of("seed"), "mug", "again"}),
        entryEvent("entry_for_other", ForOther{"r8", sampleId<base::CustomerId>(23),
                                               PointsEarned{"r2", 50, *base::LocalDate::fromDayNumber(20'000), {}, 0}}),
        entryEvent("entry_reward_reserved", RewardReserved{"r1", "m1", sampleId<base::VoucherId>(18), 15}),
        entryEvent("entry_voucher_planned", VoucherPlanned{"r9", "v1", sampleId<base::VoucherId>(24),
                                                           *base::LocalDate::fromDayNumber(20'007), std::nullopt}),
        entryEvent("entry_voucher_voided", VoucherVoided{"r9", sampleId<base::VoucherId>(24)}),
        entryEvent("entry_pending_settled", PendingSettled{"r2", Account::Points, sampleId<base::EventId>(25), true}),
        entryEvent("entry_unknown", UnknownEntry{5, entry.result()})};
}

std::vector<SampleEvent> newerEvents()
{
    CborWriter body;
    body.map(2);
    body.integer(1);
    body.bytes(QByteArray(16, '\x05'));
    body.integer(99);
    body.integer(-7);
    Event merged = sampleEvent(UnknownBody{14, 1, true, body.result()});
    merged.subjects = {sampleId<base::CustomerId>(8), sampleId<base::CustomerId>(9)};
    return {{"unknown_kind", sampleEvent(UnknownBody{17, 1, false, body.result()})},
            {"unknown_critical_kind", merged},
            {"act_of_body_version_2", sampleEvent(UnknownBody{6, 2, false, body.result()})}};
}

} // namespace

Event sampleEvent(Body body)
{
    Event event;
    event.id = *base::EventId::parse(u"019a0b1c-2d3e-7f40-8123-456789abcdef");
    event.shop = sampleId<base::ShopId>(1);
    event.device = sampleId<base::DeviceId>(2);
    event.incarnation = 3;
    event.seq = 300;
    event.previous = hashOf("previous");
    event.seen = 70'000;
    event.wall = base::Instant::fromMs(1'780'000'000'000);
    event.skewMs = -1'500;
    event.staff = sampleId<base::StaffId>(5);
    event.branch = sampleId<base::BranchId>(6);
    event.role = Role::Cashier;
    event.subjects = {sampleId<base::CustomerId>(8)};
    event.programmeVersion = hashOf("programme");
    event.body = std::move(body);
    return event;
}

std::vector<SampleEvent> sampleEvents()
{
    std::vector<SampleEvent> list;
    for (const auto &part : {registerEvents(), cardEvents(), entryEvents(), newerEvents()})
        list.insert(list.end(), part.begin(), part.end());
    return list;
}

} // namespace muhr::tests
