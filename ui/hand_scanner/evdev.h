// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hand_scanner/event_keys.h"
#include "ui/hand_scanner/scanner_state.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

class QFile;
class QSocketNotifier;

namespace muhr::hand_scanner {

/// A hand scanner that acts as a keyboard, taken away from the desktop so that its keys never reach a field and the
/// layout doesn't matter. A keyboard for hands is given back at its first key that no scanner has, since nobody could
/// type any more. Linux only; elsewhere use Keystrokes. Needs the right to read the device (group `input`, or the rule
/// packaging/udev/70-muhr-scanner.rules).
class Evdev : public QObject
{
    Q_OBJECT
public:
    explicit Evdev(QObject *parent = nullptr);
    ~Evdev() override;

    /// Keyboards by their lasting names, for the settings.
    static QStringList devices();

    /// A path as devices() gives. A file or pipe of input events will do as well.
    void start(const QString &device);
    void stop();
    ScannerState state() const { return m_state; }

signals:
    void codeScanned(const QString &text);
    void stateChanged(muhr::hand_scanner::ScannerState state, const QString &device);

private:
    void open();
    void readEvents();
    void giveBack();
    void lost(ScannerState state);
    void setState(ScannerState state);

    QString m_name;
    ScannerState m_state = ScannerState::Off;
    EventKeys m_keys;
    QTimer m_retry;
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace muhr::hand_scanner
