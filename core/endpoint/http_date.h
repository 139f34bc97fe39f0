// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>

#include <optional>

namespace muhr::endpoint {

/// "Sun, 06 Nov 1994 08:49:37 GMT": whole seconds. Source: RFC 9110, 5.6.7.
QByteArray httpDate(base::Instant moment);
/// Of that form only, which is all that phones and browsers send since decades.
std::optional<base::Instant> parseHttpDate(QByteArrayView text);

} // namespace muhr::endpoint
