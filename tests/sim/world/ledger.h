// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/loyalty/role.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace muhr::tests::sim {

/// The endpoint where a laptop is named.
inline constexpr int theEndpoint = -1;

/// What somebody at a counter was told is stored.
enum class Told { Joined, Visited, Undone, Returned, CodeReplaced, Erased, Renamed, Published, OfNewer, StaffSet };

/// One act that beeped.
struct Promise
{
    base::EventId event;
    /// Which one told it, or theEndpoint.
    int laptop = 0;
    Told told = Told::Visited;
    /// Whose card, as a place in the ledger's people.
    std::size_t person = 0;
    /// Stamps that the customer was given.
    std::int64_t stamps = 0;
    /// The act that was undone or returned.
    std::optional<base::EventId> about;
    /// All of the goods came back.
    bool isWhole = false;
    loyalty::Role role = loyalty::Role::Owner;
    /// An older copy of the laptop's store was put back: it has to hear of it from the endpoint.
    bool isForgotten = false;
    /// A machine that had it was put back before; others had it still.
    bool wasLostOnce = false;
    /// Who did it; nothing: who stood at the laptop then, or nobody, on the join page.
    std::optional<base::StaffId> staff = std::nullopt;
    /// What an owner at a till signed it by (Ed25519, 32 bytes); mostly empty.
    QByteArray ownerKey = {};
};

/// A customer, who walks with her card to any laptop.
struct Person
{
    base::CustomerId customer;
    QString code;
    /// A laptop stopped in the middle of an act of hers: what was not told may be stored or not.
    bool isUnsure = false;
    bool isErased = false;
};

/// The test's own truth, kept beside the stores and never read from them.
class Ledger
{
public:
    std::vector<Person> people;
    std::vector<Promise> promises;
    /// Written by a laptop that stopped before it could tell, or told and gone with its disk: it may settle or not.
    std::set<base::EventId> untold;

    const Promise *find(const base::EventId &event) const;
    /// Acts that are nowhere any more, the one thing that is excused: with the only machine that ever had them, or with
    /// the last of several that were put back one after the other.
    struct Losses
    {
        std::int64_t withOne = 0;
        std::int64_t withSeveral = 0;
    };
    /// The store of a machine, which had some events, was put back; of what others still have it has to hear again.
    Losses countLosses(int machine, const std::set<base::EventId> &had,
                       const std::map<int, std::set<base::EventId>> &here);
    /// Stamps she was given and that were not taken back, at least and at most. `refused`: what the endpoint did not
    /// take.
    struct Range
    {
        std::int64_t least = 0;
        std::int64_t most = 0;
    };
    Range stampsOf(std::size_t person, const std::set<base::EventId> &refused) const;
};

} // namespace muhr::tests::sim
