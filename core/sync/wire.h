// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/sha256.h"
#include "core/store/blob_table.h"
#include "core/store/person_key_table.h"
#include "core/store/quarantine.h"
#include "core/store/settled_log.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

// What laptop and endpoint say to each other: JSON, event bytes and keys as base64url without padding, ids as text,
// hashes as 64 digits, moments as RFC 3339.
namespace muhr::sync {

/// The end of a device's chain, signed by the device: nobody can take an event out or put one in.
struct SignedHead
{
    std::int64_t incarnation = 1;
    std::int64_t seq = 0;
    base::Sha256 hash;
    /// Ed25519 over signedHead().
    QByteArray signature;
};

/// A place in the chain of a device.
struct ChainPlace
{
    std::int64_t incarnation = 1;
    std::int64_t seq = 1;
    friend bool operator==(const ChainPlace &, const ChainPlace &) = default;
};

/// H of a number, as somebody has it.
struct HeadAt
{
    std::int64_t number = 0;
    base::Sha256 head;
};

/// Whose events they are that another laptop of the shop brings, and where that one stood when it signed them.
struct CarriedFor
{
    base::DeviceId device;
    HeadAt stood;
};

/// What a laptop pushes: its next events in their order, with the keys and blobs they need.
struct PushBatch
{
    std::vector<QByteArray> events;
    std::vector<store::PersonKeyRow> keys;
    std::vector<store::Blob> blobs;
    SignedHead head;
    /// Where the laptop stands: what it pushes is taken only by an endpoint of the same history.
    HeadAt stands;
    /// These events are from before the laptop went back to this number: what they have seen beyond it is no more.
    std::optional<std::int64_t> seenAtMost = {};
    /// "carried": {"device", "after", "after_head"}. Nothing: they are of whoever the bearer says. Otherwise the head
    /// is signed by that device, the events are one unbroken piece of its chain, so that it proves them all, and
    /// `stands` is of the laptop that brings them.
    std::optional<CarriedFor> carried = {};
    /// "owner_signatures": [{"event": hash of its bytes, "signature"}]: what an owner signed of acts on a laptop for
    /// the counter (crypto/owner_key). Beside the events, whose bytes it is about.
    std::map<base::Sha256, QByteArray> ownerSignatures = {};
};
inline constexpr std::size_t mostPushed = 500;

/// An event that was not taken: the word, and a sentence in the language of the shop. One that could not be read is
/// named by what its bytes are (unreadableId).
struct NotTaken
{
    base::EventId event;
    QString word;
    QString sentence;
};

struct PushAnswer
{
    std::map<base::EventId, std::int64_t> numbers;
    std::vector<NotTaken> refused;
    /// They wait at the endpoint until an owner says whether they count.
    std::vector<NotTaken> held;
    /// Events that came to a place in the chain where another one was.
    std::vector<base::EventId> forks;
    /// The laptop stands in another history: nothing was taken, and a repair is due.
    bool isOtherHistory = false;
    /// The chain was cut before the first event that is not answered for: it is to be offered from here on.
    std::optional<ChainPlace> needs;
    base::Instant time;
};

/// The name of an event whose own name could not be read: the beginning of its SHA-256.
base::EventId unreadableId(const QByteArray &bytes);

inline constexpr std::int64_t mostPulled = 1000;

/// Where the asker stands.
struct PullQuestion
{
    std::int64_t after = 0;
    std::int64_t limit = mostPulled;
    /// Nothing before the first contact.
    std::optional<QByteArray> epoch;
    /// H(after).
    base::Sha256 head;
    /// heldHash() of others' events that it knows to be held; nothing: it does not want to know.
    std::optional<base::Sha256> held = {};
    /// Who asks: told by the bearer, never by the question.
    std::optional<base::DeviceId> asker = {};
};
/// Of so many at most an owner's laptop hears.
inline constexpr std::int64_t mostHeldTold = 500;
/// What a list of held events is known by.
base::Sha256 heldHash(const std::vector<store::StoredEvent> &held);
/// What the endpoint knows of a device.
struct DeviceContact
{
    base::DeviceId device;
    std::int64_t number = 0;
    base::Instant at;
};
/// The endpoint's signature over settledHeadText().
struct SignedNumber
{
    std::int64_t number = 0;
    QByteArray signature;
};
/// Events of a pull are taken in so many at once, and the endpoint signs H of each last one.
inline constexpr std::size_t signedEvery = 25;

struct PullAnswer
{
    QByteArray epoch;
    std::vector<store::PulledEvent> events;
    std::vector<store::PersonKeyRow> keys;
    /// Names of the blobs that these events need; they are asked for before the events are taken.
    std::vector<base::Sha256> blobs;
    std::vector<SignedNumber> signatures;
    bool hasMore = false;
    base::Instant time;
    /// For an owner's laptop that knows of others: what is held now, but its own.
    std::optional<std::vector<store::HeldEvent>> held = {};
    /// For an owner's laptop.
    std::vector<DeviceContact> contacts = {};
};

QJsonObject pushJson(const PushBatch &batch);
std::optional<PushBatch> parsePush(const QJsonObject &object);
/// The last place of each incarnation of a chain; what can't be read is left out.
QJsonArray chainsJson(const std::map<std::int64_t, std::int64_t> &ends);
std::map<std::int64_t, std::int64_t> parseChains(const QJsonValue &value);
QJsonObject pushAnswerJson(const PushAnswer &answer);
std::optional<PushAnswer> parsePushAnswer(const QJsonObject &object);
/// A pull is a GET: its question is the query of the address.
QString pullQuery(const PullQuestion &question);
/// A field of the query by its name.
using QueryField = std::function<std::optional<QString>(const QString &)>;
PullQuestion parsePullQuestion(const QueryField &field);
QJsonObject pullAnswerJson(const PullAnswer &answer);
/// Reads and decodes; H is checked by whoever knows the head before.
std::optional<PullAnswer> parsePullAnswer(const QJsonObject &object);

QJsonObject blobJson(const store::Blob &blob);
std::optional<store::Blob> parseBlob(const QJsonObject &object);

/// base64url without padding.
QString encodeBytes(QByteArrayView bytes);
std::optional<QByteArray> decodeBytes(const QJsonValue &value);

} // namespace muhr::sync
