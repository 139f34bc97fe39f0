// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/world/counter.h"
#include "tests/sim/world/door.h"
#include "tests/sim/world/endpoint.h"
#include "tests/sim/world/laptop.h"
#include "tests/sim/world/laptop_round.h"
#include "tests/sim/world/ledger.h"
#include "tests/sim/world/settings.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace muhr::tests::sim {

/// An invariant that does not hold, such as "I4", and what was seen.
struct Failure
{
    QString invariant;
    QString seen;
};

/// One shop with its laptops and its endpoint, from its first day to the day it agrees. Everything that happens follows
/// from the seed. Thread: one.
class World
{
public:
    explicit World(const Options &options);
    ~World();

    /// All steps, then a time without faults, then the checks of the end. Stops at the first failure.
    void run();

    const std::optional<Failure> &failure() const { return m_failure; }
    const Trace &trace() const { return m_trace; }
    std::int64_t settledEvents();

    // What the checks look at.
    Endpoint &endpoint() { return *m_endpoint; }
    std::vector<std::unique_ptr<Laptop>> &laptops() { return m_laptops; }
    const base::ShopId &shop() const { return m_shop; }
    Ledger &ledger() { return m_ledger; }
    /// Whether the use that settled with this H found a reward, as it was first seen.
    std::map<QByteArray, bool> &winners() { return m_winners; }
    /// As the round of a laptop has them, wherever they lie.
    const std::shared_ptr<const actions::ShopKeys> &keysOf(const Laptop &laptop) { return roundOf(laptop).keys(); }
    /// Settled at the endpoint once, before it was put back.
    const std::set<base::EventId> &everSettled() const { return m_everSettled; }
    /// The endpoint has numbered that it was taken out of the shop.
    bool isRevoked(const Laptop &laptop);
    /// The last number that the endpoint has answered with.
    std::int64_t acknowledgedNumber() const { return m_acknowledged; }

private:
    struct Agreed
    {
        QString where;
        QStringList cards;
        std::optional<QStringList> tables;
    };

    void beginShop();
    LaptopRound &roundOf(const Laptop &laptop) { return *m_rounds[static_cast<std::size_t>(laptop.index())]; }
    std::unique_ptr<LaptopRound> newRound(Laptop &laptop);
    /// Of one that was just let in: its shop comes in pieces.
    std::unique_ptr<LaptopRound> firstRound(Laptop &laptop);
    void adoptUntold(Machine &machine);
    void step();
    void passTime();
    void deliver();
    void act(Laptop &laptop);
    void actAs(Laptop &laptop, const std::function<void()> &act);
    // What worlds of a kind have more of (kinds.cpp).
    /// Whether something of that happened instead of an act.
    bool actTogether();
    /// The place of a person whose card most laptops have: it has something to give on several.
    std::size_t bestKnown();
    // Laptops that do the same or the contrary apart (apart.cpp).
    void actApart();
    void undoEverywhere();
    void eraseHereAndServeThere();
    // The staff and its rights (staff.cpp).
    void changeStaff();
    /// Whoever has no right to stand there any more, as far as the laptop knows, makes way for its owner.
    void seeWhoStands(Laptop &laptop);
    void setSomebody(Laptop &laptop);
    void setPassword(Laptop &laptop);
    void actAsOwner(Laptop &till);
    // Laptops that are let in (newcomers.cpp).
    void letSomebodyIn();
    void openDoor();
    void askAtDoor();
    void sendThief();
    void takeAtDoor(const Message &answer);
    void takeShopAtDoor(const sync::JoinAnswer &given);
    void welcome();
    /// Somebody wants to work before all has come.
    void openSooner(Laptop &laptop);
    bool disturbMore(Laptop &laptop);
    void restoreSomething(Laptop &laptop);
    void disturb(Laptop &laptop);
    void jumpClock(SimClock &clock, bool isWild);
    void signInSomebody(Laptop &laptop);
    /// Work of one machine, which may stop in the middle of it, or whose disk may be full for a moment.
    enum class Fate { Well, WasFull, Stopped };
    Fate at(Machine &machine, const std::function<void()> &work);
    Fate undergo(Machine &machine, const std::function<void()> &work);
    Fate withFullDisk(Machine &machine, const std::function<void()> &work);
    /// The laptop's round has nothing to complain of but a full disk.
    void judgeRound(Laptop &laptop, Fate fate);
    void joinOnline();
    /// Writes a laptop's outbox to a stick, or brings one to some laptop.
    void carrySomething(Laptop &laptop);
    void writeStick(Laptop &laptop);
    void bringStick(Laptop &laptop, const QByteArray &bytes);
    void countCarriedAndLeft();
    void revokeSomebody(Laptop &laptop);
    /// An owner says what becomes of a reward that was used twice, if this laptop knows of any.
    void settleSomeDispute(Laptop &laptop);
    void settleDispute(Laptop &laptop, const loyalty::EntryRef &use);
    /// All of them, by every owner.
    void settleDisputes();
    /// An owner says what she thinks of some of what is held, as far as this laptop knows.
    void decideSome(Laptop &laptop, std::uint32_t percent);
    /// All of it, by whoever is an owner.
    void decideAll();
    void restart(Machine &machine);
    void restartLaptop(Laptop &laptop);
    /// An older copy of its store, as after a broken disk.
    void putBack(Laptop &laptop);
    void putBackEndpoint();
    /// What a machine has, whatever became of it.
    std::set<base::EventId> holdings(Machine &machine);
    /// The machine, which had these events, was put back.
    void countLosses(int machine, const std::set<base::EventId> &had);
    void heal();
    /// A round of one laptop without faults, to its end.
    void goRound(Laptop &laptop);
    void settleDown();
    bool hasAllAgreed();
    /// Where everybody stands, and what waits there.
    QString standing();
    /// Compares with whoever was at the same number before.
    void compare(Machine &machine);
    void compareIfMoved(Machine &machine, bool isAtRest);
    /// A laptop that comes now and pulls everything has what those have who were there all the time.
    void addLateLaptop();
    void addLaptop(loyalty::Ceiling ceiling);
    void checkEnd();
    void fail(const QString &invariant, const QString &seen);

    Options m_options;
    Settings m_settings;
    Dice m_dice;
    /// Their own, so that what they say of disputes makes no other world of a seed.
    Dice m_ownersDice;
    /// Of its own, so that a world without sticks is what it was.
    Dice m_carryDice;
    /// Of what the kind of the world adds.
    Dice m_kindDice;
    Trace m_trace;
    base::Instant m_truth;
    Disks m_disks;
    Network m_network;
    Ledger m_ledger;
    Counter m_counter;
    base::ShopId m_shop;
    std::unique_ptr<Endpoint> m_endpoint;
    std::vector<std::unique_ptr<Laptop>> m_laptops;
    std::vector<std::unique_ptr<LaptopRound>> m_rounds;
    /// What stood at an H when somebody first was there.
    std::map<QString, Agreed> m_agreed;
    std::map<QString, std::int64_t> m_lastCompared;
    std::map<QByteArray, bool> m_winners;
    std::set<base::EventId> m_everSettled;
    std::vector<QByteArray> m_sticks;
    /// By the public half of the owner's key: what opens it.
    std::map<QByteArray, QString> m_passwords;
    /// Nothing: nobody is being let in.
    std::unique_ptr<Door> m_door;
    /// Of what was asked at doors.
    std::uint64_t m_doorRequests = 0;
    std::int64_t m_acknowledged = 0;
    std::optional<Failure> m_failure;
    bool m_hasFaults = false;
    bool m_wasEndpointPutBack = false;
};

} // namespace muhr::tests::sim
