// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hand_scanner/scanner_source.h"
#include "ui/hand_scanner/scanner_state.h"

#include <QObject>

#include <memory>

namespace muhr::hand_scanner {

class Evdev;
class Serial;

/// The hand scanner that was chosen: it is heard whatever has the focus, also behind another program. Thread: the
/// window's; nothing waits for it.
class WiredScanner : public QObject
{
    Q_OBJECT
public:
    explicit WiredScanner(QObject *parent = nullptr);
    ~WiredScanner() override;

    /// Nothing: none is listened to.
    void start(const std::optional<ScannerSource> &source);
    ScannerState state() const { return m_state; }
    /// As its maker calls it, or where it is.
    QString name() const;

signals:
    void codeScanned(const QString &text);
    void changed();

private:
    void setState(ScannerState state);

    std::optional<ScannerSource> m_source;
    ScannerState m_state = ScannerState::Off;
    std::unique_ptr<Serial> m_serial;
#ifdef Q_OS_LINUX
    std::unique_ptr<Evdev> m_keys;
#endif
};

} // namespace muhr::hand_scanner
