// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/random.h"
#include "core/store/work_queue.h"
#include "core/sync/endpoint_client.h"
#include "core/sync/join_shop.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace muhr::sync {

/// What app hands to the joiner. References outlive it.
struct JoinerWiring
{
    /// Of a store that holds no shop yet.
    store::WorkQueue &queue;
    const base::Clock &clock;
    /// Used on the store's thread alone.
    base::Random &random;
    /// Called on the store's thread.
    actions::KeepKeys keep;
};

/// Why there is still no shop here, closer to the matter than the words' own sentences.
words::Refused whyNoShop(words::Refusal word);

/// Fetches the shop of a link to a laptop that has none. Thread: the window's.
class ShopJoiner
{
public:
    explicit ShopJoiner(JoinerWiring wiring);

    using Joined = std::function<void(const base::Expected<JoinedShop, words::Refused> &)>;
    /// By the link of another laptop: what both show until somebody there says that they are the same.
    using Waits = std::function<void(const QString &sixDigits)>;
    /// On success the caller pulls everything with a Replicator. Errors, each with a sentence of its own: bad_value (no
    /// link), no_endpoint, not_allowed, not_here, no_key, and what the store says.
    void join(const QString &link, Joined then, Waits waits = {});
    /// Drops what was asked, without an answer; the same link can be used again. False once the shop is being stored.
    bool cancel();

private:
    void ask(const EnrolLinkText &link, const Joined &then);
    void take(const EnrolLinkText &link, const EndpointClient::Answer &answer, const Joined &then);
    void wait(const EnrolLinkText &link, const Joined &then);

    JoinerWiring m_wiring;
    /// The same at each try of a link: an answer that was lost on the way can be had again. The endpoint takes no
    /// device by two links.
    std::shared_ptr<const NewDevice> m_device;
    std::optional<base::Sha256> m_madeFor;
    std::unique_ptr<EndpointClient> m_client;
    Waits m_waits;
    bool m_isStoring = false;
    /// Asks again.
    QTimer m_again;
    /// Gone with what was asked.
    std::shared_ptr<int> m_asked;
    /// Gone with the joiner: what the store answers later is dropped.
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace muhr::sync
