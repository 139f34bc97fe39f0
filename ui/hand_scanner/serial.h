// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hand_scanner/code_lines.h"
#include "ui/hand_scanner/scanner_state.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

class QSerialPort;

namespace muhr::hand_scanner {

/// A hand scanner on a serial port, or on USB as one. One that is pulled out is taken up again by itself.
class Serial : public QObject
{
    Q_OBJECT
public:
    explicit Serial(QObject *parent = nullptr);
    ~Serial() override;

    /// For the settings; the names that start() takes.
    static QStringList ports();

    /// 9600 baud, 8 data bits, no parity: what scanners are sold with. USB ones don't mind the speed.
    void start(const QString &port, qint32 baud = 9600);
    void stop();
    ScannerState state() const { return m_state; }

signals:
    void codeScanned(const QString &text);
    void stateChanged(muhr::hand_scanner::ScannerState state, const QString &port);

private:
    void open();
    void lost(ScannerState state);
    void setState(ScannerState state);

    QString m_name;
    qint32 m_baud = 9600;
    ScannerState m_state = ScannerState::Off;
    CodeLines m_lines;
    QTimer m_retry;
    std::unique_ptr<QSerialPort> m_port;
};

} // namespace muhr::hand_scanner
