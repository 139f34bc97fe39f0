// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk.h"
#include "core/actions/desk_wiring.h"
#include "core/report/desk.h"
#include "core/report/desk_wiring.h"
#include "core/store/work_queue.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"

#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <optional>

namespace muhr::tests {

/// A real shop in a folder of its own: store, work queue and both desks, wired as the desktop wires them, to drive
/// screens with. Only the clock and the chance are fakes. Answers come by the event loop: wait with QTRY_…, or use
/// wait().
class ShopFixture
{
public:
    /// A café of the demonstration template (six stamps, free coffee) unless told otherwise.
    explicit ShopFixture(const actions::CreateShop &command = usual());
    /// The invented shop of a language, with staff, customers and a history.
    explicit ShopFixture(base::Language sample);
    /// Before Welcome: a store without a shop.
    enum class Nothing { Yet };
    explicit ShopFixture(Nothing);
    /// The usual café, made at another moment.
    explicit ShopFixture(base::Instant now);
    ~ShopFixture();

    static actions::CreateShop usual();
    /// The usual café with another programme: its rules as JSON, in place of the template's.
    static actions::CreateShop withRules(const QByteArray &rules);
    /// "" if all is well, else why the shop could not be made.
    QString trouble() const { return m_trouble; }

    FixedClock &clock() { return m_clock; }
    actions::Desk &desk() { return *m_desk; }
    report::Desk &report() { return *m_report; }
    store::WorkQueue &queue() { return *m_queue; }
    const actions::ShopCreated &shop() const { return *m_shop; }
    const std::shared_ptr<const actions::ShopKeys> &keys() const { return m_keys; }
    QString folder() const { return m_folder.path(); }

    /// A customer with a card; nothing if she was refused.
    std::optional<actions::CustomerJoined> join(const QString &name, const QString &phone = {});
    /// So many acts, a day apart unless told otherwise, ending before now.
    bool stamp(const QString &target, int times = 1, std::chrono::milliseconds apart = std::chrono::hours(24));
    /// How many events the store holds.
    std::int64_t countEvents();
    /// The store takes nothing more (a full disk), or takes all again.
    void fillDisk();
    void freeDisk();
    /// The keys of a new shop can't be put away, or can again.
    void refuseKeys(bool refuses) { m_refusesKeys = refuses; }
    /// The desks go on without the shop's key.
    void loseKeys();
    /// As at the start of the program: the names of all customers are opened anew, a hundred at once.
    void openNamesAnew();
    /// Another member of the staff works at the desk.
    void workAs(loyalty::Role role);

    /// A card code of this shop that nobody here has.
    QString unknownCode();
    /// A card code of some other shop.
    QString foreignCode();

    /// Asks a desk and waits for the answer: `wait<T>([&](auto then) { desk().findCard(code, then); })`.
    template <typename T, typename Question>
    base::Expected<T, words::Refused> wait(Question question)
    {
        auto answer = std::make_shared<std::optional<base::Expected<T, words::Refused>>>();
        question([answer](base::Expected<T, words::Refused> got) { answer->emplace(std::move(got)); });
        untilAnswered([answer] { return answer->has_value(); });
        if (!answer->has_value())
            return words::refused(words::Refusal::NotHere);
        return std::move(**answer);
    }

private:
    using Maker = std::function<actions::Outcome<actions::ShopCreated>(store::Database &, const actions::KeepKeys &)>;

    void open();
    void create(const actions::CreateShop &command);
    void make(const Maker &maker);
    /// By value: the desk that it may come from goes.
    void makeDesks(actions::Session session);
    static void untilAnswered(const std::function<bool()> &isThere);

    QTemporaryDir m_folder;
    FixedClock m_clock{base::Instant::fromMs(1'795'600'800'000)};
    SeededRandom m_random{2026};
    QString m_trouble;
    /// Asked on the store's thread.
    std::atomic<bool> m_refusesKeys = false;
    std::shared_ptr<const actions::ShopKeys> m_keys;
    std::optional<actions::ShopCreated> m_shop;
    /// Posts of the desks go to its thread.
    QObject m_window;
    std::unique_ptr<store::WorkQueue> m_queue;
    std::unique_ptr<actions::Desk> m_desk;
    std::unique_ptr<report::Desk> m_report;
};

} // namespace muhr::tests
