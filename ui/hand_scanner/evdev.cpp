// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_scanner/evdev.h"

#include <QDir>
#include <QFile>
#include <QSocketNotifier>

#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <linux/input.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace muhr::hand_scanner {

Evdev::Evdev(QObject *parent) : QObject(parent)
{
    m_retry.setInterval(std::chrono::seconds(2));
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Evdev::open);
}

Evdev::~Evdev() = default;

QStringList Evdev::devices()
{
    QStringList result;
    const QDir folder(QStringLiteral("/dev/input/by-id"));
    const auto names = folder.entryList({QStringLiteral("*-event-kbd")}, QDir::System | QDir::Files, QDir::Name);
    for (const auto &name : names)
        result.append(folder.filePath(name));
    return result;
}

void Evdev::start(const QString &device)
{
    stop();
    m_name = device;
    open();
}

void Evdev::stop()
{
    m_retry.stop();
    m_notifier.reset();
    m_file.reset();
    setState(ScannerState::Off);
}

void Evdev::open()
{
    m_keys = {};
    const int descriptor = ::open(QFile::encodeName(m_name).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        const bool isNowhere = errno == ENOENT || errno == ENODEV;
        return lost(!isNowhere                           ? ScannerState::Refused
                    : m_state == ScannerState::PulledOut ? ScannerState::PulledOut
                                                         : ScannerState::NotThere);
    }
    m_file = std::make_unique<QFile>();
    if (!m_file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return lost(ScannerState::Refused);
    // Another program may hold it already; a pipe has nothing to take away.
    if (::ioctl(descriptor, EVIOCGRAB, 1) != 0 && errno == EBUSY)
        return lost(ScannerState::Refused);
    m_notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Evdev::readEvents);
    setState(ScannerState::Ready);
}

void Evdev::readEvents()
{
    static_assert(sizeof(input_event) == EventKeys::recordSize && offsetof(input_event, type) == 2 * sizeof(long));
    QByteArray bytes(64 * EventKeys::recordSize, Qt::Uninitialized);
    ssize_t size = 0;
    while (m_file && (size = ::read(m_file->handle(), bytes.data(), static_cast<std::size_t>(bytes.size()))) > 0) {
        const auto read = m_keys.add(bytes.first(size));
        for (const QString &code : read.codes)
            emit codeScanned(code);
        if (read.isKeyboard)
            return giveBack();
    }
    if (m_file && (size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR)))
        lost(ScannerState::PulledOut);
}

void Evdev::giveBack()
{
    lost(ScannerState::Keyboard);
    m_retry.stop();
}

void Evdev::lost(ScannerState state)
{
    // Closed later: this can be called by the notifier itself.
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    m_file.reset();
    m_retry.start();
    setState(state);
}

void Evdev::setState(ScannerState state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged(state, m_name);
}

} // namespace muhr::hand_scanner
