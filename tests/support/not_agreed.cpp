// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/not_agreed.h"

#include "core/report/shop_documents.h"
#include "core/store/blob_table.h"
#include "core/store/customer_table.h"
#include "core/store/document_table.h"
#include "core/store/event_log.h"
#include "core/store/people.h"
#include "core/store/programme_table.h"
#include "core/store/settled_log.h"
#include "core/store/shop_table.h"
#include "core/store/staff_table.h"
#include "core/store/transaction.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/sure.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace muhr::tests {
namespace {

using loyalty::DocumentType;

struct Written
{
    loyalty::Body body;
    store::Blob blob;
};

/// Both writes of one register, neither of which had seen the other.
class TwoPlaces
{
public:
    TwoPlaces(store::Transaction &transaction, const store::ShopRow &shop, const base::DeviceId &other,
              const base::StaffId &colleague, base::Instant now)
        : m_transaction(transaction), m_shop(shop), m_other(other), m_colleague(colleague), m_now(now)
    {
    }

    /// The other one's write.
    base::EventId write(const store::DocumentKey &key, const std::vector<loyalty::Subject> &subjects,
                        const store::Blob &theirs, const store::Blob &ours)
    {
        loyalty::DocumentWritten body;
        body.type = key.type;
        body.document = key.document;
        body.basedOn = writtenBefore(key);
        body.blob = 0;
        return write(key, subjects, Written{body, theirs}, Written{body, ours});
    }
    base::EventId write(const store::DocumentKey &key, const std::vector<loyalty::Subject> &subjects,
                        const Written &theirs, const Written &ours)
    {
        const base::EventId before = writtenBefore(key);
        const base::EventId lost = writeTheirs(theirs.body, subjects, theirs.blob);
        store::EventDraft draft;
        draft.staff = m_shop.owner;
        draft.branch = m_shop.branch;
        draft.role = loyalty::Role::Owner;
        draft.subjects = subjects;
        draft.body = ours.body;
        draft.blobs = {ours.blob};
        const auto own = sure(store::appendEvent(m_transaction, m_shop.shop, draft, m_now, m_random));
        // As if both had settled, theirs first.
        for (const auto &[event, blob] :
             {std::pair(lost, theirs.blob.hash()), std::pair(own.event.id, ours.blob.hash())})
            sure(store::writeDocument(m_transaction, m_shop.shop,
                                      {key, store::Layer::Settled, event, before, blob, m_now}));
        return lost;
    }

private:
    base::EventId writtenBefore(const store::DocumentKey &key)
    {
        const auto before = sure(store::findDocument(m_transaction.database(), m_shop.shop, key));
        return before ? before->event : base::EventId();
    }

    base::EventId writeTheirs(const loyalty::Body &body, const std::vector<loyalty::Subject> &subjects,
                              const store::Blob &blob)
    {
        sure(store::insertBlob(m_transaction, m_shop.shop, blob));
        const base::Instant at = m_now - std::chrono::hours(++m_seq);
        store::StoredEvent stored;
        loyalty::Event &event = stored.event;
        event.id = base::EventId::make(m_random, at);
        event.shop = m_shop.shop;
        event.device = m_other;
        event.seq = m_seq;
        event.previous = m_seq == 1 ? base::Sha256() : base::Sha256::of(QByteArray::number(qint64(m_seq)));
        event.wall = at;
        event.staff = m_colleague;
        event.branch = m_shop.branch;
        event.role = loyalty::Role::Owner;
        event.subjects = subjects;
        event.body = body;
        event.blobs = {blob.hash()};
        stored.bytes = loyalty::encode(event);
        stored.hash = base::Sha256::of(stored.bytes);
        stored.state = store::EventState::Settled;
        stored.at = at;
        stored.settlement = loyalty::Settlement{m_seq, at, at, stored.hash};
        sure(store::insertEvent(m_transaction, stored));
        return event.id;
    }

    store::Transaction &m_transaction;
    const store::ShopRow &m_shop;
    base::DeviceId m_other;
    base::StaffId m_colleague;
    base::Instant m_now;
    SeededRandom m_random{501};
    std::int64_t m_seq = 0;
};

/// Numbers of the same country that nobody has.
std::vector<base::Phone> freePhones(store::Database &database, const store::PeopleKeys &keys, const base::Phone &phone)
{
    std::vector<base::Phone> free;
    const QString begin = phone.e164().chopped(2);
    for (int end = 77; free.size() < 2; end = (end + 11) % 100) {
        const auto other =
            base::Phone::parse(begin + QStringLiteral("%1").arg(end, 2, 10, QLatin1Char('0')), base::PhoneRegion::None);
        if (other && sure(store::customersByPhoneHash(database, keys.shop(), keys.phoneHash(*other))).empty())
            free.push_back(*other);
    }
    return free;
}

store::Blob addressBlob(store::Database &database, const base::ShopId &shop, const QString &address)
{
    report::ShopSettings settings = sure(report::shopSettings(database, shop));
    settings.address = address;
    return {store::BlobKind::Json, report::encodeDocument(settings), std::nullopt};
}

} // namespace

std::vector<base::EventId> changeInTwoPlaces(ShopFixture &fixture, const base::DeviceId &other, const QString &address)
{
    return fixture.queue().ask(store::Lane::Counter, [&](store::Database &database) {
        const store::ShopRow shop = *sure(store::findShop(database, fixture.shop().session.shop));
        const store::PeopleKeys keys(shop.shop, fixture.keys()->shop.copy());
        base::StaffId colleague = shop.owner;
        for (const store::StaffRow &member : sure(store::listStaff(database, shop.shop)))
            if (member.staff != shop.owner)
                colleague = member.staff;
        SeededRandom random(502);
        auto transaction = sure(store::Transaction::begin(database));
        TwoPlaces places(transaction, shop, other, colleague, fixture.clock().now());
        std::vector<base::EventId> lost;
        for (const store::CustomerRow &customer : sure(store::listCustomers(database, shop.shop))) {
            auto person = sure(store::openPerson(database, keys, customer.customer));
            if (!person.phone)
                continue;
            const auto phones = freePhones(database, keys, *person.phone);
            const auto with = [&](const base::Phone &phone) {
                person.phone = phone;
                return sure(store::sealPerson(database, keys, customer.customer, person, random));
            };
            const auto theirs = with(phones.front());
            const auto ours = with(phones.back());
            lost.push_back(
                places.write({DocumentType::Customer, base::DocumentId::fromBytes(customer.customer.raw()), 0},
                             {customer.customer}, theirs, ours));
            break;
        }
        lost.push_back(places.write({DocumentType::ShopSettings, base::DocumentId::fromBytes(shop.shop.raw()), 0}, {},
                                    addressBlob(database, shop.shop, address + QStringLiteral(" 17")),
                                    addressBlob(database, shop.shop, address + QStringLiteral(" 71"))));
        sure(transaction.commit());
        return lost;
    });
}

base::CustomerId replaceCardTwice(ShopFixture &fixture, const base::DeviceId &other)
{
    return fixture.queue().ask(store::Lane::Counter, [&](store::Database &database) {
        const store::ShopRow shop = *sure(store::findShop(database, fixture.shop().session.shop));
        const store::PeopleKeys keys(shop.shop, fixture.keys()->shop.copy());
        const base::CustomerId customer = sure(store::listCustomers(database, shop.shop)).front().customer;
        SeededRandom random(503);
        auto transaction = sure(store::Transaction::begin(database));
        const auto newCard = [&] {
            auto person = sure(store::openPerson(database, keys, customer));
            loyalty::CodeReplaced body;
            body.oldCodeHash = person.code.hash();
            person.code = loyalty::CardCode::make(shop.shop, random);
            person.shortNumber = loyalty::ShortNumber::make(random);
            person.view = crypto::Token::make(random);
            body.newCodeHash = person.code.hash();
            body.newViewHash = person.view.hash();
            return Written{body, sure(store::sealPerson(database, keys, customer, person, random))};
        };
        const Written theirs = newCard();
        const Written ours = newCard();
        TwoPlaces places(transaction, shop, other, shop.owner, fixture.clock().now());
        (void)places.write({DocumentType::Customer, base::DocumentId::fromBytes(customer.raw()), 0}, {customer}, theirs,
                           ours);
        sure(transaction.commit());
        return customer;
    });
}

std::vector<base::EventId> refuseLastActs(ShopFixture &fixture, int count)
{
    return fixture.queue().ask(store::Lane::Counter, [&](store::Database &database) {
        const base::ShopId shop = fixture.shop().session.shop;
        std::vector<base::EventId> refused;
        auto transaction = sure(store::Transaction::begin(database));
        for (const store::StoredEvent &stored : sure(store::latestEvents(database, shop, 200))) {
            if (static_cast<int>(refused.size()) == count)
                break;
            if (stored.state != store::EventState::Pending || !std::holds_alternative<loyalty::Act>(stored.event.body))
                continue;
            sure(store::rejectEvent(transaction, shop, stored.event.id, store::EventState::Rejected,
                                    refused.size() % 2 == 0 ? QStringLiteral("not_allowed")
                                                            : QStringLiteral("bad_value")));
            refused.push_back(stored.event.id);
        }
        sure(transaction.commit());
        std::reverse(refused.begin(), refused.end());
        return refused;
    });
}

void leaveADraft(ShopFixture &fixture)
{
    const auto before = fixture.queue().ask(store::Lane::Counter, [&](store::Database &database) {
        const store::ShopRow shop = *sure(store::findShop(database, fixture.shop().session.shop));
        const auto row = sure(store::programmeInForce(database, shop.shop, *shop.defaultProgramme));
        return std::pair(row->version, sure(store::findBlob(database, shop.shop, row->version))->bytes);
    });
    for (const char *visit : {"minutes:30", "minutes:60"}) {
        QJsonObject json = QJsonDocument::fromJson(before.second).object();
        json[QStringLiteral("visit")] = QString::fromLatin1(visit);
        (void)sure(fixture.wait<actions::ProgrammePublished>([&](auto then) {
            fixture.desk().publishProgramme(
                {QJsonDocument(json).toJson(QJsonDocument::Compact), std::nullopt, before.first}, then);
        }));
    }
}

} // namespace muhr::tests
