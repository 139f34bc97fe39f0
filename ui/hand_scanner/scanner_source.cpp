// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_scanner/scanner_source.h"

#include "ui/hand_scanner/evdev.h"

#include <QSerialPortInfo>

namespace muhr::hand_scanner {
namespace {

const QString serialWord = QStringLiteral("serial:");
const QString keysWord = QStringLiteral("keys:");

} // namespace

std::optional<ScannerSource> ScannerSource::parse(const QString &text)
{
    for (const auto &[word, kind] : {std::pair(serialWord, Kind::Serial), std::pair(keysWord, Kind::Keys)})
        if (text.startsWith(word) && text.size() > word.size())
            return ScannerSource{kind, text.mid(word.size())};
    return std::nullopt;
}

QString ScannerSource::text() const
{
    return (kind == Kind::Serial ? serialWord : keysWord) + device;
}

QString nameOfKeys(const QString &device)
{
    QString name = device.section(QLatin1Char('/'), -1);
    for (const auto &end : {QStringLiteral("-event-kbd"), QStringLiteral("-event")})
        if (name.endsWith(end))
            name.chop(end.size());
    const QString usb = QStringLiteral("usb-");
    if (name.startsWith(usb))
        name.remove(0, usb.size());
    return name.replace(QLatin1Char('_'), QLatin1Char(' ')).simplified();
}

std::vector<ScannerInfo> listScanners()
{
    std::vector<ScannerInfo> found;
    const auto ports = QSerialPortInfo::availablePorts();
    for (const QSerialPortInfo &port : ports) {
        // What is built into a board has no maker, and no scanner hangs on it.
        if (!port.hasVendorIdentifier())
            continue;
        const QString name = port.description().isEmpty() ? port.portName() : port.description();
        found.push_back({{ScannerSource::Kind::Serial, port.systemLocation()}, name});
    }
#ifdef Q_OS_LINUX
    const auto devices = Evdev::devices();
    for (const QString &device : devices)
        found.push_back({{ScannerSource::Kind::Keys, device}, nameOfKeys(device)});
#endif
    return found;
}

} // namespace muhr::hand_scanner
