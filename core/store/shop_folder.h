// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/card_folder.h"
#include "core/store/event_stream.h"
#include "core/store/id_hash.h"
#include "core/store/layer.h"

#include <optional>
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

/// Folds the events of a whole shop into all its cards, in one pass and in fold order: what CardFolder::takeHistory
/// makes of each customer's history by itself.
///
/// Events are hers by their only subject: the customer, or a code that a join or replacement gave her. Whoever has
/// stranger ones (two subjects, a code of two people, something that can't be read) is set apart, to be folded by her
/// history.
class ShopFolder
{
public:
    /// The shelf must outlive it.
    explicit ShopFolder(const loyalty::ProgrammeShelf &shelf) : m_shelf(shelf) {}

    void take(StreamedEvent &&now);

    /// Of everybody who was not set apart.
    CardsOfCustomers cards() &&;
    std::vector<base::CustomerId> apart() const;

private:
    struct Customer
    {
        CardFolder settled;
        std::optional<CardFolder> shown;
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
    void takeOf(const base::CustomerId &id, const StreamedEvent &now);
    void takeOnCode(const base::Sha256 &hash, StreamedEvent &&now);
    void fold(const base::CustomerId &id, const StreamedEvent &now, const std::vector<StreamedEvent> &waited);
    bool isHers(const base::CustomerId &id, const loyalty::Event &event) const;
    void setApart(const loyalty::Subject &subject);

    const loyalty::ProgrammeShelf &m_shelf;
    std::unordered_map<base::CustomerId, Customer, IdHash> m_customers;
    std::unordered_map<base::Sha256, Code> m_codes;
};

} // namespace muhr::store
