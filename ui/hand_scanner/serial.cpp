// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_scanner/serial.h"

#include <QSerialPort>
#include <QSerialPortInfo>

namespace muhr::hand_scanner {

Serial::Serial(QObject *parent) : QObject(parent)
{
    m_retry.setInterval(std::chrono::seconds(2));
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Serial::open);
}

Serial::~Serial() = default;

QStringList Serial::ports()
{
    QStringList names;
    const auto infos = QSerialPortInfo::availablePorts();
    for (const auto &info : infos)
        names.append(info.systemLocation());
    return names;
}

void Serial::start(const QString &port, qint32 baud)
{
    stop();
    m_name = port;
    m_baud = baud;
    open();
}

void Serial::stop()
{
    m_retry.stop();
    m_port.reset();
    m_lines = {};
    setState(ScannerState::Off);
}

void Serial::open()
{
    m_lines = {};
    m_port = std::make_unique<QSerialPort>();
    m_port->setPortName(m_name);
    m_port->setBaudRate(m_baud);
    if (!m_port->open(QIODevice::ReadOnly)) {
        const auto error = m_port->error();
        return lost(error != QSerialPort::DeviceNotFoundError ? ScannerState::Refused
                    : m_state == ScannerState::PulledOut      ? ScannerState::PulledOut
                                                              : ScannerState::NotThere);
    }
    connect(m_port.get(), &QSerialPort::readyRead, this, [this] {
        const auto codes = m_lines.add(m_port->readAll());
        for (const auto &code : codes)
            emit codeScanned(code);
    });
    connect(m_port.get(), &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
        if (error == QSerialPort::ResourceError || error == QSerialPort::ReadError)
            lost(ScannerState::PulledOut);
    });
    setState(ScannerState::Ready);
}

void Serial::lost(ScannerState state)
{
    // Closed later: this can be called by the port itself.
    if (m_port)
        m_port.release()->deleteLater();
    m_retry.start();
    setState(state);
}

void Serial::setState(ScannerState state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged(state, m_name);
}

} // namespace muhr::hand_scanner
