// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"
#include "core/loyalty/role.h"
#include "core/loyalty/subject.h"

#include "core/base/expected.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/sha256.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// An immutable fact of the shop: the envelope and what happened. Source: model.md, 1.
struct Event
{
    base::EventId id;
    base::ShopId shop;
    base::DeviceId device;
    /// From 1; a restored or copied laptop takes the next.
    std::int64_t incarnation = 1;
    /// From 1 per incarnation.
    std::int64_t seq = 1;
    /// Hash of the device's previous event, none at seq 1.
    base::Sha256 previous;
    /// The endpoint's number that the device had, 0 before any.
    std::int64_t seen = 0;
    /// As the clock of the device said.
    base::Instant wall;
    /// To add to the wall clock, learnt at the last contact.
    std::int64_t skewMs = 0;
    /// None: the join page or an automation.
    base::StaffId staff;
    base::BranchId branch;
    /// The role claimed.
    Role role = Role::Cashier;
    /// In byte order, each once.
    std::vector<Subject> subjects;
    /// The programme in force for the act, none where no programme matters.
    base::Sha256 programmeVersion;
    /// Each blob the body speaks of.
    std::vector<base::Sha256> blobs;
    Body body;

    friend bool operator==(const Event &, const Event &) = default;
};

enum class EventError {
    TooLong,
    /// No definite-length CBOR of integers, byte strings, arrays and one map, or something behind it.
    Malformed,
    /// Another format than 1.
    Format,
    /// A field of the envelope is out of its range, or subjects are not in order.
    Envelope,
    /// `critical` differs from what the kind is.
    Critical,
    /// The body is not what its kind and version ask for.
    WrongBody,
};

inline constexpr qsizetype longestBody = 16 * 1024;
inline constexpr qsizetype longestEvent = 20 * 1024;
inline constexpr std::int64_t mostSubjects = 16;
inline constexpr std::int64_t mostBlobs = 16;

/// Subjects are put in order. What is out of range (a body over 16 KiB, 201 lines) gives bytes that decode() refuses.
QByteArray encode(const Event &event);
/// Of an event only whose it is and its kind, many times quicker than decode(), which alone says whether the rest can
/// be read; nothing: decode() would refuse it too.
struct EventGlance
{
    std::int64_t kind = 0;
    /// Nothing: it has none, or several.
    std::optional<Subject> onlySubject;
};
std::optional<EventGlance> glance(QByteArrayView bytes);
/// Reads strictly; encode(*decode(bytes)) == bytes. Hash and sign the bytes as received all the same.
base::Expected<Event, EventError> decode(QByteArrayView bytes);

} // namespace muhr::loyalty
