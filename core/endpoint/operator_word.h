// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/endpoint/secrets.h"
#include "core/store/enrol_table.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace muhr::endpoint {

/// How the operator's commands ask a running endpoint on the same machine for a place, since the store has one writer.
/// Whoever can read the secrets may; nobody else can sign.
inline constexpr char operatorPath[] = "/operator/places";

/// A word counts so long, forth and back.
inline constexpr std::chrono::seconds operatorWordLasts{60};

QByteArray placeBytes(const store::EnrolLink &place, base::Instant now);
/// Nothing: no such JSON, or too old.
std::optional<store::EnrolLink> parsePlace(const QByteArray &bytes, base::Instant now);

/// What stands in the Authorization header behind "Operator".
QByteArray operatorSignature(const Secrets &secrets, QByteArrayView body);

} // namespace muhr::endpoint
