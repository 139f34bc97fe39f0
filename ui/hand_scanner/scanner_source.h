// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace muhr::hand_scanner {

/// Where the hand scanner of this machine is, as it stands in the preferences. One that acts as a keyboard needs no
/// choice, but scans only while a window of Muhr has the focus.
struct ScannerSource
{
    enum class Kind { Serial, Keys };
    Kind kind = Kind::Serial;
    QString device;

    /// "serial:/dev/ttyACM0" or "keys:/dev/input/by-id/…"; nothing for anything else.
    static std::optional<ScannerSource> parse(const QString &text);
    QString text() const;

    friend bool operator==(const ScannerSource &, const ScannerSource &) = default;
};

/// A scanner, or what could be one, that is plugged in.
struct ScannerInfo
{
    ScannerSource source;
    /// As its maker calls it.
    QString name;

    friend bool operator==(const ScannerInfo &, const ScannerInfo &) = default;
};
std::vector<ScannerInfo> listScanners();

/// What is readable of a lasting name of a device: "usb-Honeywell_1450g_19A-event-kbd" is "Honeywell 1450g 19A".
QString nameOfKeys(const QString &device);

} // namespace muhr::hand_scanner
