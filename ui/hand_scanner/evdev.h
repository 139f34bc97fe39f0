// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hand_scanner/scanner_state.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

class QFile;
class QSocketNotifier;

namespace muhr::hand_scanner {

/// A hand scanner that acts as a keyboard, taken away from the desktop so that its keys never reach a field and the
/// layout doesn't matter. Linux only; elsewhere use Keystrokes. Needs the right to read the device (group `input`).
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
    void key(int code, bool isDown);
    void lost(ScannerState state);
    void setState(ScannerState state);

    QString m_name;
    ScannerState m_state = ScannerState::Off;
    QString m_text;
    bool m_isShifted = false;
    QTimer m_retry;
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace muhr::hand_scanner
