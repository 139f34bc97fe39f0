// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/story_source.h"

#include "core/loyalty/derived_id.h"
#include "core/report/shop_documents.h"
#include "core/store/card_state_table.h"
#include "core/store/customer_table.h"
#include "core/store/programme_table.h"

#include <QJsonObject>

namespace muhr::report {

using base::Unexpected;
using store::Result;

Result<StorySource> StorySource::open(store::Database &database, const store::PeopleKeys *keys,
                                      const base::ShopId &shop)
{
    const auto row = store::findShop(database, shop);
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return Unexpected{store::StoreError::Damaged};
    const auto shelf = store::programmeShelf(database, shop);
    if (!shelf)
        return Unexpected{shelf.error()};
    return StorySource(database, keys, **row, *shelf);
}

Result<const loyalty::PublishedProgramme *> StorySource::inForce(const base::ProgrammeId &programme)
{
    return store::publishedInForce(*m_database, m_shop.shop, programme, m_shelf);
}

QString StorySource::reasonOf(const loyalty::Event &event)
{
    std::optional<loyalty::BlobIndex> blob;
    if (const auto *undone = std::get_if<loyalty::Undone>(&event.body))
        blob = undone->reason;
    else if (std::holds_alternative<loyalty::Returned>(event.body))
        blob = 0;
    if (!blob || !m_keys)
        return {};
    const auto place = static_cast<std::size_t>(*blob);
    if (place >= event.blobs.size())
        return {};
    // It is sealed under the customer who was served; the others' keys do not open it.
    for (const auto &subject : event.subjects)
        if (const auto *customer = std::get_if<base::CustomerId>(&subject))
            if (const auto words =
                    store::openWords(*m_database, *m_keys, customer->raw(), store::fieldReason, event.blobs[place]))
                return (*words)[QLatin1String("reason")].toString();
    return {};
}

Result<base::Sentence> StorySource::sentenceOf(const store::StoredEvent &stored, const store::StoredEvent *earlier,
                                               const std::optional<base::CustomerId> &reader)
{
    EventSurroundings surroundings{
        m_shelf, earlier ? &earlier->event : nullptr, reasonOf(stored.event), {}, m_shop.currency, reader};
    if (const auto *joined = std::get_if<loyalty::CustomerJoined>(&stored.event.body); joined && joined->placement) {
        const auto name = nameOf(*m_database, m_shop.shop, loyalty::DocumentType::Placement, joined->placement->raw());
        if (!name)
            return Unexpected{name.error()};
        surroundings.placementName = *name;
    }
    return eventSentence(stored.event, surroundings);
}

Result<QString> StorySource::staffNameOf(const base::StaffId &staff)
{
    if (staff.isNone())
        return QString();
    if (const auto known = m_staffNames.find(staff); known != m_staffNames.end())
        return known->second;
    const auto name = staffName(*m_database, m_keys, m_shop.shop, staff);
    if (name)
        m_staffNames.emplace(staff, *name);
    return name;
}

Result<std::optional<CardStory>> openCardStory(store::Database &database, const store::PeopleKeys *keys,
                                               const base::ShopId &shop, const base::CustomerId &customer,
                                               const std::optional<base::ProgrammeId> &programme)
{
    const auto row = store::findCustomer(database, shop, customer);
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return std::optional<CardStory>();
    auto source = StorySource::open(database, keys, shop);
    if (!source)
        return Unexpected{source.error()};
    const auto wanted = programme.value_or(source->shop().defaultProgramme.value_or((*row)->programme));
    const auto inForce = source->inForce(wanted);
    if (!inForce)
        return Unexpected{inForce.error()};
    const auto card = loyalty::cardId(customer, wanted);
    auto state = store::findCardState(database, shop, card);
    if (!state)
        return Unexpected{state.error()};
    std::optional<loyalty::CardState> shown;
    if (*state)
        shown = std::move((*state)->state);
    return std::optional(CardStory{std::move(*source), wanted, card, std::move(shown), *inForce});
}

} // namespace muhr::report
