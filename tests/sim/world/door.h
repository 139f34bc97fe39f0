// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/invite_wire.h"
#include "core/sync/join_shop.h"
#include "tests/sim/world/laptop.h"
#include "tests/sim/world/network.h"

#include <memory>
#include <optional>

namespace muhr::tests::sim {

/// Two laptops side by side, of which one is in the shop and lets the other in: what sync::Inviter and sync::ShopJoiner
/// ask of the endpoint, and what the people before them see. Each waits for the answer to its last question alone.
class Door
{
public:
    enum class Stage {
        /// The link is not shown yet.
        Offering,
        Open,
        /// Somebody has come with the link, and the owner is to compare six digits.
        Asked,
        Accepted,
        /// It ran out, or somebody was told no: another one has to be made.
        Over,
    };

    Door(std::unique_ptr<Laptop> newcomer, const Laptop &host, const sync::EnrolLinkText &link,
         loyalty::Ceiling ceiling);

    /// Whether such a message is of a door, and of no round.
    static bool isOf(const Message &message);

    /// The next question of either.
    Message askAsHost(std::uint64_t number);
    Message askAsNewcomer(std::uint64_t number);
    /// The answer to one of them. With the shop, if it was given.
    std::optional<sync::JoinAnswer> take(const Message &answer);

    Stage stage() const { return m_stage; }
    const Laptop &host() const { return m_host; }
    Laptop &newcomer() { return *m_newcomer; }
    const sync::NewDevice &self() const { return m_self; }
    const sync::EnrolLinkText &link() const { return m_link; }
    /// The owner saw other digits than the newcomer's.
    bool wereDigitsOthers() const { return m_wereDigitsOthers; }
    /// The newcomer goes home, or into the shop.
    std::unique_ptr<Laptop> leave() { return std::move(m_newcomer); }

private:
    void follow(const sync::InviteAnswer &answer);
    sync::InviteRequest question() const;

    std::unique_ptr<Laptop> m_newcomer;
    const Laptop &m_host;
    sync::EnrolLinkText m_link;
    loyalty::Ceiling m_ceiling;
    sync::NewDevice m_self;
    Stage m_stage = Stage::Offering;
    /// Shown there once it waits.
    std::optional<QString> m_newcomersDigits;
    std::optional<store::InvitedDevice> m_asker;
    std::uint64_t m_hostWaitsFor = 0;
    std::uint64_t m_newcomerWaitsFor = 0;
    bool m_wereDigitsOthers = false;
};

} // namespace muhr::tests::sim
