// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/card_folder.h"
#include "core/store/event_stream.h"
#include "core/store/id_hash.h"
#include "core/store/layer.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace muhr::store {

/// The cards of one customer, on both layers.
struct CustomerCards
{
    using ByProgramme = std::map<base::ProgrammeId, loyalty::CardState>;

    ByProgramme settled;
    /// With what is pending on top; nothing where nothing is.
    std::optional<ByProgramme> shown;

    const ByProgramme &onLayer(Layer layer) const { return layer == Layer::Shown && shown ? *shown : settled; }
};

using CardsOfCustomers = std::unordered_map<base::CustomerId, CustomerCards, IdHash>;

/// Folds the events of a shop into cards, in one pass and in fold order: what CardFolder::takeHistory makes of each
/// customer's history by itself. Several folders share the customers of a large shop; what is about a code, and what
/// gives somebody one, each of them must be told.
///
/// Events are hers by their only subject: the customer, or a code that a join or replacement gave her. Whoever has
/// stranger ones (two subjects, a code of two people, something that can't be read) is set apart, to be folded by her
/// history.
class ShopFolder
{
public:
    /// The shelf must outlive it. `share` counts from 0.
    ShopFolder(const loyalty::ProgrammeShelf &shelf, std::size_t share, std::size_t shares)
        : m_shelf(shelf), m_share(share), m_shares(shares)
    {
    }

    static std::size_t shareOf(const base::CustomerId &customer, std::size_t shares)
    {
        return IdHash()(customer) % shares;
    }

    /// `earlier`: the event that it names, if that is here and comes before.
    void take(StreamedEvent &&now, const StreamedEvent *earlier);
    /// Fetches what these events will touch, all at once: cards of a large shop lie far apart, and each event by itself
    /// would wait for memory several times over. Changes nothing.
    void expect(std::span<const StreamedEvent> next);
    void setApart(const loyalty::Subject &subject);

    std::size_t customers() const { return m_customers.size(); }
    /// Of the customers of its share, apart from those set apart.
    CardsOfCustomers cards() &&;
    std::vector<base::CustomerId> apart() const;

private:
    struct Customer
    {
        CardFolder settled;
        std::optional<CardFolder> shown;
        /// Her joining has settled; before, she has no settled cards.
        bool hasJoined = false;
        bool isApart = false;
    };
    struct Code
    {
        std::optional<base::CustomerId> owner;
        /// On the code before it was anybody's.
        std::vector<StreamedEvent> waiting;
        bool isApart = false;
    };

    Customer &customer(const base::CustomerId &id);
    void takeOf(const base::CustomerId &id, const StreamedEvent &now, const StreamedEvent *earlier);
    void takeOnCode(const base::Sha256 &hash, StreamedEvent &&now, const StreamedEvent *earlier);
    void fold(const base::CustomerId &id, const StreamedEvent &now, const StreamedEvent *earlier,
              const std::vector<StreamedEvent> &waited);
    bool isHers(const base::CustomerId &id, const loyalty::Event &event) const;

    const loyalty::ProgrammeShelf &m_shelf;
    const std::size_t m_share;
    const std::size_t m_shares;
    std::unordered_map<base::CustomerId, Customer, IdHash> m_customers;
    std::vector<const CardFolder *> m_expected;
    std::unordered_map<base::Sha256, Code> m_codes;
};

} // namespace muhr::store
