// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/conflicts.h"

#include "core/loyalty/rights.h"
#include "core/report/conflict_fields.h"
#include "core/report/device_labels.h"
#include "core/report/shop_documents.h"
#include "core/report/story_source.h"
#include "core/store/looked_at_table.h"
#include "core/store/programme_table.h"

#include <algorithm>
#include <tuple>

namespace muhr::report {

using base::Unexpected;
using loyalty::DocumentType;
using store::Result;

namespace {

bool isOfPerson(DocumentType type)
{
    return type == DocumentType::Customer || type == DocumentType::Text;
}

bool isReplacement(const WrittenValue &value)
{
    return std::holds_alternative<loyalty::CodeReplaced>(value.written.event.body);
}

/// Nothing: her card was replaced once more since, and whoever comes with either of the two is asked for that one.
std::optional<FoundConflict> cardConflict(FoundConflict conflict, const WrittenValue &newer)
{
    const QString code = QStringLiteral("code");
    if (conflict.now.value.fields.value(code) != newer.value.fields.value(code))
        return std::nullopt;
    // Of a card its number is what people can read.
    conflict.fields = QStringList{QStringLiteral("short")};
    conflict.now = newer;
    conflict.other = conflict.aside;
    return conflict;
}

/// Nothing: there is nothing of it to be seen.
Result<std::optional<FoundConflict>> found(store::Database &database, const store::PeopleKeys *keys,
                                           const base::ShopId &shop, const store::DocumentConflict &row)
{
    const std::optional<FoundConflict> none;
    const auto written = [&](const base::EventId &event) {
        return valueWrittenBy(database, keys, row.key, shop, event);
    };
    const auto current = store::findDocument(database, shop, row.key);
    if (!current)
        return Unexpected{current.error()};
    auto aside = written(row.event);
    auto now = *current ? written((*current)->event) : Result<std::optional<WrittenValue>>(std::nullopt);
    if (!aside || !now)
        return Unexpected{!aside ? aside.error() : now.error()};
    const auto isThere = [](const std::optional<WrittenValue> &value) { return value && value->value.isReadable; };
    if (!isThere(*aside) || !isThere(*now))
        return none;
    // A new code is no change of what is known of a customer.
    if (isReplacement(**aside)) {
        const auto newer = written(row.replacedBy);
        if (!newer)
            return Unexpected{newer.error()};
        return isThere(*newer) && isReplacement(**newer)
                   ? cardConflict({row, std::move(**aside), std::move(**now), {}, false, true, {}}, **newer)
                   : none;
    }
    const auto before = written((*aside)->basedOn);
    const auto replacing = written(row.replacedBy);
    const auto earlier = written((*now)->basedOn);
    if (!before || !replacing || !earlier)
        return Unexpected{!before ? before.error() : !replacing ? replacing.error() : earlier.error()};
    FoundConflict conflict{row, std::move(**aside), std::move(**now), {}, false, false, {}};
    const DocumentType type = row.key.type;
    conflict.fields =
        changedFields(type, *before ? (*before)->value.fields : QJsonObject(), conflict.aside.value.fields);
    if (conflict.fields.isEmpty())
        return none;
    const auto differs = [&](const std::optional<WrittenValue> &value) {
        return isThere(value) && !areSame(type, conflict.fields, value->value.fields, conflict.now.value.fields);
    };
    conflict.isUsed = areSame(type, conflict.fields, conflict.aside.value.fields, conflict.now.value.fields);
    if (!conflict.isUsed)
        conflict.other = conflict.aside;
    else if (differs(*earlier))
        conflict.other = *earlier;
    else if (differs(*replacing))
        conflict.other = *replacing;
    return conflict.other ? std::optional(std::move(conflict)) : none;
}

/// Turns what was found into what is shown.
class Reader
{
public:
    Reader(store::Database &database, const store::PeopleKeys *keys, StorySource source, DeviceLabels labels)
        : m_database(database), m_keys(keys), m_source(std::move(source)), m_labels(std::move(labels))
    {
    }

    StorySource &source() { return m_source; }

    Result<ConflictSide> sideOf(const store::StoredEvent &written)
    {
        const auto staff = m_source.staffNameOf(written.event.staff);
        if (!staff)
            return Unexpected{staff.error()};
        return ConflictSide{*staff, m_labels.of(written.event.device), written.at};
    }

    Result<ConflictFacts> read(const FoundConflict &conflict)
    {
        const store::DocumentKey &key = conflict.row.key;
        ConflictFacts facts;
        facts.event = conflict.row.event;
        facts.type = key.type;
        facts.document = key.document;
        facts.what = documentTitle(key.type);
        facts.state = conflict.isUsed        ? ConflictState::Used
                      : conflict.row.wasSeen ? ConflictState::Kept
                                             : ConflictState::Open;
        const auto about = aboutOf(key);
        const auto holder = sideOf(conflict.now.written);
        const auto aside = sideOf(conflict.other->written);
        if (!about || !holder || !aside)
            return Unexpected{!about ? about.error() : !holder ? holder.error() : aside.error()};
        facts.about = *about;
        facts.holder = *holder;
        facts.aside = *aside;
        const QJsonObject &now = conflict.now.value.fields;
        const QJsonObject &other = conflict.other->value.fields;
        for (const QString &field : conflict.fields) {
            if (!conflict.isOfCard && areSame(key.type, {field}, now, other))
                continue;
            const auto value = [&](const QJsonObject &document) { return valueOf(key.type, field, document); };
            facts.fields.push_back({field, fieldTitle(key.type, field), value(now), value(other)});
        }
        return facts;
    }

private:
    /// The customer behind an own card has a name, not only an id.
    ConflictValue valueOf(DocumentType type, const QString &field, const QJsonObject &document) const
    {
        if (type != DocumentType::StaffCard || field != QLatin1String("customer"))
            return fieldValue(type, field, document);
        const auto customer = base::CustomerId::parse(document.value(field).toString());
        if (!customer)
            return {};
        const auto person =
            m_keys ? store::openPerson(m_database, *m_keys, *customer)
                   : base::Expected<store::Person, store::PersonError>(Unexpected{store::PersonError::WrongKey});
        return {base::Sentence{{"", "%1"}, {base::TextName{person ? person->name() : customer->text()}}}};
    }

    Result<QString> aboutOf(const store::DocumentKey &key)
    {
        const base::IdBytes &id = key.document.raw();
        switch (key.type) {
        case DocumentType::Customer: {
            if (!m_keys)
                return QString();
            const auto person = store::openPerson(m_database, *m_keys, base::CustomerId::fromBytes(id));
            return person ? person->name() : QString();
        }
        case DocumentType::StaffName:
        case DocumentType::StaffCard:
            return m_source.staffNameOf(base::StaffId::fromBytes(id));
        case DocumentType::Branch:
        case DocumentType::Placement:
            return nameOf(m_database, m_source.shop().shop, key.type, id);
        case DocumentType::DeviceName:
            return nameOf(m_database, m_source.shop().shop, key.type, id);
        case DocumentType::ShopSettings:
        case DocumentType::CardDesign:
        case DocumentType::Campaign:
        case DocumentType::Segment:
        case DocumentType::Automation:
        case DocumentType::Text:
        case DocumentType::CouponBatch:
            break;
        }
        return QString();
    }

    store::Database &m_database;
    const store::PeopleKeys *m_keys;
    StorySource m_source;
    DeviceLabels m_labels;
};

Result<std::vector<DraftFacts>> draftsOf(store::Database &database, const base::ShopId &shop, Reader &reader)
{
    const auto versions = store::listProgrammeVersions(database, shop);
    const auto seen = store::lookedAt(database, shop);
    if (!versions || !seen)
        return Unexpected{!versions ? versions.error() : seen.error()};
    std::vector<DraftFacts> drafts;
    for (const store::ProgrammeVersionRow &row : *versions) {
        if (row.state != store::ProgrammeVersionState::Draft)
            continue;
        const auto written = store::findEvent(database, shop, row.event);
        if (!written)
            return Unexpected{written.error()};
        DraftFacts facts;
        facts.event = row.event;
        facts.version = row.version;
        facts.wasSeen = seen->contains(row.event);
        if (const auto *published = reader.source().shelf().find(row.version))
            facts.name = published->programme.name();
        if (*written) {
            const auto by = reader.sideOf(**written);
            if (!by)
                return Unexpected{by.error()};
            facts.by = *by;
        }
        drafts.push_back(std::move(facts));
    }
    std::stable_sort(drafts.begin(), drafts.end(), [](const DraftFacts &one, const DraftFacts &other) {
        return std::tuple(one.wasSeen, -one.by.at.ms()) < std::tuple(other.wasSeen, -other.by.at.ms());
    });
    return drafts;
}

} // namespace

Result<std::optional<FoundConflict>> findConflict(store::Database &database, const store::PeopleKeys *keys,
                                                  const base::ShopId &shop, const base::EventId &event)
{
    const auto rows = store::listConflicts(database, shop);
    if (!rows)
        return Unexpected{rows.error()};
    const auto row = std::find_if(rows->begin(), rows->end(), [&](const auto &one) { return one.event == event; });
    return row == rows->end() ? Result<std::optional<FoundConflict>>(std::nullopt) : found(database, keys, shop, *row);
}

Result<ConflictList> conflictList(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop,
                                  loyalty::Role role)
{
    const auto rows = store::listConflicts(database, shop);
    auto source = StorySource::open(database, keys, shop);
    auto labels = DeviceLabels::read(database, shop);
    if (!rows || !source || !labels)
        return Unexpected{!rows ? rows.error() : !source ? source.error() : labels.error()};
    Reader reader(database, keys, std::move(*source), std::move(*labels));
    const bool seesPersons = loyalty::contactSight(role) == loyalty::ContactSight::Full;
    ConflictList list;
    list.zone = reader.source().shop().zone;
    for (const store::DocumentConflict &row : *rows) {
        if (isOfPerson(row.key.type) && !seesPersons)
            continue;
        const auto conflict = found(database, keys, shop, row);
        if (!conflict)
            return Unexpected{conflict.error()};
        if (!*conflict)
            continue;
        auto facts = reader.read(**conflict);
        if (!facts)
            return Unexpected{facts.error()};
        list.open += facts->state == ConflictState::Open ? 1 : 0;
        list.conflicts.push_back(std::move(*facts));
    }
    std::stable_sort(list.conflicts.begin(), list.conflicts.end(),
                     [](const ConflictFacts &one, const ConflictFacts &other) {
                         return (one.state == ConflictState::Open) > (other.state == ConflictState::Open);
                     });
    auto drafts = draftsOf(database, shop, reader);
    if (!drafts)
        return Unexpected{drafts.error()};
    list.drafts = std::move(*drafts);
    list.open += std::count_if(list.drafts.begin(), list.drafts.end(), [](const auto &one) { return !one.wasSeen; });
    return list;
}

} // namespace muhr::report
