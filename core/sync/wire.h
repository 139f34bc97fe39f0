// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/sha256.h"
#include "core/store/blob_table.h"
#include "core/store/person_key_table.h"
#include "core/store/settled_log.h"

#include <QByteArray>
#include <QJsonObject>

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

/// What a laptop pushes: its next events in their order, with the keys and blobs they need.
struct PushBatch
{
    std::vector<QByteArray> events;
    std::vector<store::PersonKeyRow> keys;
    std::vector<store::Blob> blobs;
    SignedHead head;
};
inline constexpr std::size_t mostPushed = 500;

/// An event that was not taken: the word, and a sentence in the language of the shop.
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
    /// Events that came to a place in the chain where another one was.
    std::vector<base::EventId> forks;
    base::Instant time;
};

/// Where the asker stands.
struct PullQuestion
{
    std::int64_t after = 0;
    std::int64_t limit = 1000;
    /// Nothing before the first contact.
    std::optional<QByteArray> epoch;
    /// H(after).
    base::Sha256 head;
};
inline constexpr std::int64_t mostPulled = 1000;

struct PullAnswer
{
    QByteArray epoch;
    std::vector<store::PulledEvent> events;
    std::vector<store::PersonKeyRow> keys;
    /// Names of the blobs that these events need; they are asked for before the events are taken.
    std::vector<base::Sha256> blobs;
    bool hasMore = false;
    base::Instant time;
};

QJsonObject pushJson(const PushBatch &batch);
std::optional<PushBatch> parsePush(const QJsonObject &object);
QJsonObject pushAnswerJson(const PushAnswer &answer);
std::optional<PushAnswer> parsePushAnswer(const QJsonObject &object);
QJsonObject pullAnswerJson(const PullAnswer &answer);
/// Reads and decodes; H is checked by whoever knows the head before.
std::optional<PullAnswer> parsePullAnswer(const QJsonObject &object);

QJsonObject blobJson(const store::Blob &blob);
std::optional<store::Blob> parseBlob(const QJsonObject &object);

/// base64url without padding.
QString encodeBytes(QByteArrayView bytes);
std::optional<QByteArray> decodeBytes(const QJsonValue &value);

} // namespace muhr::sync
