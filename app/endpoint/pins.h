// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/endpoint/house.h"
#include "core/base/instant.h"
#include "core/sync/pin_wire.h"

namespace muhr::endpoint_program {

/// The keys that laptops hold the proxy's TLS line to. `tls_key_hash` is the first; what follows stands in the file
/// secrets/tls_pins.json, which every process reads anew each time.
struct PinRecord
{
    sync::Pins pins;
    /// Of the next one.
    std::optional<base::Instant> announcedAt;
};

/// Nothing: laptops pin none. A setting that was changed by hand since the file was written is the key. Errors:
/// bad_value (the setting is no hash, or the file can't be read).
HouseResult<std::optional<PinRecord>> pinRecordOf(const Options &options);
HouseResult<std::optional<sync::Pins>> pinsOf(const Options &options);
HouseResult<void> keepPins(const Options &options, const PinRecord &record);

/// How many laptops that may still come have surely not signed in since the next key was announced.
HouseResult<std::int64_t> laptopsNotTold(const Options &options, base::Instant announcedAt);

/// Where `pin next` puts a key that it makes, and `pin use` the one that is in use.
QString nextTlsKeyPath(const Options &options);
QString tlsKeyPath(const Options &options);

/// Says it on stdout, with the six digits of each key; exit code 0.
int answerPins(const Options &options, const PinRecord &record, const QJsonObject &also = {});

/// There is nothing to announce: laptops pin no key.
HouseError noPins();

} // namespace muhr::endpoint_program
