// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_scanner/keystrokes.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace muhr::hand_scanner {
namespace {

constexpr std::chrono::milliseconds silence = KeyBurst::mostBetweenKeys + std::chrono::milliseconds(10);

/// Let keys that piled up be handled first.
constexpr std::chrono::milliseconds afterBusy{10};

/// X11 and Wayland number the keys from 8 on.
int keyCode(const QKeyEvent &event)
{
#ifdef Q_OS_LINUX
    return static_cast<int>(event.nativeScanCode()) - 8;
#else
    return static_cast<int>(event.nativeScanCode());
#endif
}

Keystroke keystroke(const QKeyEvent &event, base::Instant moment)
{
    Keystroke result{Keystroke::Kind::Other, event.text(), keyCode(event),
                     event.modifiers().testFlag(Qt::ShiftModifier), moment};
    const auto others = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (event.key() == Qt::Key_Shift || event.key() == Qt::Key_CapsLock)
        result.kind = Keystroke::Kind::Shift;
    else if (others != Qt::NoModifier || event.isAutoRepeat())
        result.kind = Keystroke::Kind::Other;
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        result.kind = Keystroke::Kind::Enter;
    else if (event.text().size() == 1 && event.text().front() >= QLatin1Char(' ') &&
             event.text().front() != QChar(0x7f))
        // Not isPrint(): the zero-width non-joiner has a key of its own on Persian keyboards.
        result.kind = Keystroke::Kind::Letter;
    return result;
}

} // namespace

Keystrokes::Keystrokes(const base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(silence);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        const auto waited = m_clock.now() - m_handled;
        if (waited > 2 * silence && !m_wasBusy) {
            m_wasBusy = true;
            m_silence.start(afterBusy);
            return;
        }
        m_burst.forget();
        releaseHeld();
    });
}

Keystrokes::~Keystrokes() = default;

bool Keystrokes::eventFilter(QObject *receiver, QEvent *event)
{
    // Every key comes to the window first and from there to the widget; it is judged once.
    if (m_isReplaying || !receiver->isWindowType())
        return false;
    if (event->type() == QEvent::KeyPress)
        return pressed(receiver, static_cast<const QKeyEvent &>(*event));
    if (event->type() == QEvent::KeyRelease)
        return released(static_cast<const QKeyEvent &>(*event));
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::MouseButtonPress) {
        m_burst.forget();
        releaseHeld();
    }
    return false;
}

base::Instant Keystrokes::momentOf(const QKeyEvent &event)
{
    // The time of the key itself, not of its handling: keys that piled up while the window was busy were not quick.
    // Some platforms give no time; there the handling has to do.
    const auto stamp = static_cast<std::int64_t>(event.timestamp());
    const auto now = m_clock.now();
    m_moment = m_moment + (stamp > m_stamp ? std::chrono::milliseconds(stamp - m_stamp) : now - m_handled);
    m_stamp = stamp;
    m_handled = now;
    return m_moment;
}

bool Keystrokes::pressed(QObject *receiver, const QKeyEvent &event)
{
    const auto verdict = m_burst.press(keystroke(event, momentOf(event)));
    if (verdict.releaseHeld)
        releaseHeld();
    if (verdict.scanned) {
        m_silence.stop();
        m_held.clear();
        m_swallowedKey = event.key();
        // Later: whoever listens may open a window, and the key is still being handled.
        QMetaObject::invokeMethod(
            this, [this, text = *verdict.scanned] { emit codeScanned(text); }, Qt::QueuedConnection);
        return true;
    }
    if (verdict.key != KeyBurst::Verdict::Key::Hold)
        return false;
    m_receiver = receiver;
    m_wasBusy = false;
    m_held.emplace_back(event.clone());
    m_silence.start(silence);
    return true;
}

bool Keystrokes::released(const QKeyEvent &event)
{
    if (m_swallowedKey != 0 && event.key() == m_swallowedKey) {
        m_swallowedKey = 0;
        return true;
    }
    const auto isSameKey = [&](const auto &held) { return held->key() == event.key(); };
    if (std::ranges::none_of(m_held, isSameKey))
        return false;
    m_held.emplace_back(event.clone());
    return true;
}

void Keystrokes::releaseHeld()
{
    m_silence.stop();
    m_isReplaying = true;
    for (const auto &event : std::exchange(m_held, {}))
        if (m_receiver)
            QCoreApplication::sendEvent(m_receiver, event.get());
    m_isReplaying = false;
}

} // namespace muhr::hand_scanner
