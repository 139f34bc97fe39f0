// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/wire.h"

// What laptop and endpoint say to each other once their histories are found to differ: first up to which number they
// are one, then what the laptop has beyond it.
namespace muhr::sync {

inline constexpr std::size_t mostHeads = 64;

/// Settled events that follow each other, with the endpoint's own signature of the last one's H.
struct RepairOffer
{
    QByteArray epoch;
    /// H of the number before the first event.
    base::Sha256 head;
    std::vector<store::PulledEvent> events;
    std::vector<store::PersonKeyRow> keys;
    std::vector<store::Blob> blobs;
    QByteArray signature;
};
inline constexpr std::size_t mostOffered = 250;

/// What the endpoint answers of an offer: up to which number both are one now, and its signature of H there. By that a
/// laptop that goes back to this number can prove it, should the endpoint be put back once more.
struct SameUpTo
{
    std::int64_t number = 0;
    /// Nothing: number 0, or an endpoint that does not sign it.
    QByteArray epoch;
    QByteArray signature;
};

QJsonObject headsJson(const std::vector<HeadAt> &heads);
std::optional<std::vector<HeadAt>> parseHeads(const QJsonObject &object);
QJsonObject offerJson(const RepairOffer &offer);
std::optional<RepairOffer> parseOffer(const QJsonObject &object);
QJsonObject sameJson(const SameUpTo &same);
std::optional<SameUpTo> parseSame(const QJsonObject &object);

} // namespace muhr::sync
