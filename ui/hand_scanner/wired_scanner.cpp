// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_scanner/wired_scanner.h"

#include "ui/hand_scanner/evdev.h"
#include "ui/hand_scanner/serial.h"

namespace muhr::hand_scanner {

WiredScanner::WiredScanner(QObject *parent) : QObject(parent) {}

WiredScanner::~WiredScanner() = default;

void WiredScanner::start(const std::optional<ScannerSource> &source)
{
    if (source == m_source)
        return;
    m_source = source;
    m_serial.reset();
#ifdef Q_OS_LINUX
    m_keys.reset();
#endif
    if (!source)
        return setState(ScannerState::Off);
    if (source->kind == ScannerSource::Kind::Serial) {
        m_serial = std::make_unique<Serial>();
        connect(m_serial.get(), &Serial::codeScanned, this, &WiredScanner::codeScanned);
        connect(m_serial.get(), &Serial::stateChanged, this, &WiredScanner::setState);
        m_serial->start(source->device);
        return;
    }
#ifdef Q_OS_LINUX
    m_keys = std::make_unique<Evdev>();
    connect(m_keys.get(), &Evdev::codeScanned, this, &WiredScanner::codeScanned);
    connect(m_keys.get(), &Evdev::stateChanged, this, &WiredScanner::setState);
    m_keys->start(source->device);
#else
    // Chosen on another system.
    setState(ScannerState::NotThere);
#endif
}

QString WiredScanner::name() const
{
    if (!m_source)
        return {};
    return m_source->kind == ScannerSource::Kind::Keys ? nameOfKeys(m_source->device) : m_source->device;
}

void WiredScanner::setState(ScannerState state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit changed();
}

} // namespace muhr::hand_scanner
