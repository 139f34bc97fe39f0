// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/sha256.h"

#include <optional>
#include <variant>

namespace muhr::loyalty {

/// Whom an event is about: a customer, or the hash of a card code that is not known here yet.
using Subject = std::variant<base::CustomerId, base::Sha256>;

QByteArray subjectBytes(const Subject &subject);
/// 16 bytes are a customer, 32 a code hash.
std::optional<Subject> subjectFromBytes(QByteArrayView bytes);
/// The order subjects have in an event: by their bytes.
bool subjectPrecedes(const Subject &one, const Subject &other);

} // namespace muhr::loyalty
