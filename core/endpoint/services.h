// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/log.h"
#include "core/crypto/cms.h"
#include "core/endpoint/http_server.h"
#include "core/endpoint/join_desk.h"
#include "core/endpoint/locked_random.h"
#include "core/endpoint/media_shelf.h"
#include "core/endpoint/phone_complaints.h"
#include "core/endpoint/rate_limiter.h"
#include "core/endpoint/readers.h"
#include "core/endpoint/secrets.h"
#include "core/endpoint/settings.h"
#include "core/endpoint/waiters.h"
#include "core/pass/google_pass.h"
#include "core/store/work_queue.h"
#include "core/sync/pin_wire.h"

#include <atomic>
#include <functional>
#include <optional>

namespace muhr::endpoint {

/// What the routes work with. Routes run on several threads, so each part may be used from any.
///
/// Who writes asks the queue: `services.queue.ask(Lane::Counter, …)` for a phone that waits, `Lane::Sync` for batches.
/// Who only reads asks the readers.
struct Services
{
    store::WorkQueue &queue;
    const Readers &readers;
    const base::Clock &clock;
    LockedRandom &random;
    base::Log &log;
    Secrets &secrets;
    EndpointSettings settings = {};
    /// Where phones and laptops reach the endpoint: "https://cards.example.com", without a slash at the end.
    std::function<QString()> publicUrl = [] { return QString(); };
    /// What laptops hold the TLS line of the proxy to, and are told of the next; nothing: there is none, or it was not
    /// set. Read anew each time, so that what is announced is told at once.
    std::function<std::optional<sync::Pins>()> pins = [] { return std::optional<sync::Pins>(); };
    /// What signs Apple passes; nothing: there are none.
    std::optional<crypto::PassSigner> signer = {};
    /// Who may make Google passes; nothing: there are none.
    std::optional<pass::GoogleIssuer> google = {};
    /// Forms, limits and what was made by which form.
    JoinDesk joining{settings, random};
    MediaShelf media{settings.badgeFolder};
    PhoneComplaints complaints{settings.complaintsFile};
    /// Of the log that phones write, by address.
    RateLimiter logging{Rate{20, std::chrono::minutes(1)}};
    /// Laptops in a long poll.
    Waiters waiters{};
    /// The end is near: what would go on by itself in the queue stops.
    std::atomic<bool> isStopping = false;
    /// There may be pushes to send: call after a commit that queued some.
    std::function<void()> wakePushes = [] {};
    /// What the server has done so far.
    std::function<ServerCounts()> serverCounts = [] { return ServerCounts(); };
};

} // namespace muhr::endpoint
