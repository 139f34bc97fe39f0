// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/entry.h"

#include "core/loyalty/cbor.h"
#include "core/loyalty/entry_parts.h"

#include <array>
#include <utility>

namespace muhr::loyalty {
namespace {

struct Form
{
    /// Stands in events for ever. 5 stands in old files as an entry nobody knew.
    std::int64_t number = 0;
    const char *word = "";
};

/// In the order of the alternatives of Entry.
constexpr std::array forms{
    Form{1, "stamps"},           Form{2, "reward_used"},     Form{3, "voucher_given"},    Form{4, "limit_noted"},
    Form{6, "points_earned"},    Form{7, "points_spent"},    Form{8, "bonus_earned"},     Form{9, "balance_paid"},
    Form{10, "discounted"},      Form{11, "use_counted"},    Form{12, "tier_set"},        Form{13, "gift_loaded"},
    Form{14, "gift_paid"},       Form{15, "prize_drawn"},    Form{16, "for_other"},       Form{17, "reward_reserved"},
    Form{18, "voucher_planned"}, Form{19, "voucher_voided"}, Form{20, "pending_settled"}, Form{0, "unknown"}};
static_assert(forms.size() == std::variant_size_v<Entry>);
static_assert(std::is_same_v<std::variant_alternative_t<forms.size() - 1, Entry>, UnknownEntry>);

/// The entry at the reader, if its number is that of the alternative `Index`.
template <std::size_t Index>
bool readAs(CborReader &reader, std::int64_t number, std::int64_t items, Entry &entry)
{
    if (number != forms[Index].number)
        return false;
    std::variant_alternative_t<Index, Entry> read;
    EntryReader parts(reader);
    passEntry(parts, read);
    if (items != 1 + partsOf(read))
        reader.fail();
    entry = std::move(read);
    return true;
}

template <std::size_t... Index>
bool readKnown(CborReader &reader, std::int64_t number, std::int64_t items, Entry &entry, std::index_sequence<Index...>)
{
    return (readAs<Index>(reader, number, items, entry) || ...);
}

} // namespace

const char *entryWord(const Entry &entry)
{
    return forms[entry.index()].word;
}

void writeEntry(CborWriter &writer, const Entry &entry)
{
    if (const auto *unknown = std::get_if<UnknownEntry>(&entry)) {
        writer.raw(unknown->bytes);
        return;
    }
    std::visit(
        [&](const auto &known) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(known)>, UnknownEntry>) {
                writer.array(1 + partsOf(known));
                writer.integer(forms[entry.index()].number);
                EntryWriter parts(writer);
                passEntry(parts, known);
            }
        },
        entry);
}

Entry readEntry(CborReader &reader)
{
    const CborReader before = reader;
    const std::int64_t items = reader.array();
    const std::int64_t number = reader.integer(1, 1'000'000);
    Entry entry;
    if (reader.failed() || readKnown(reader, number, items, entry, std::make_index_sequence<forms.size() - 1>()))
        return entry;
    // Of a newer Muhr: taken whole.
    reader = before;
    return UnknownEntry{number, reader.raw().toByteArray()};
}

} // namespace muhr::loyalty
