// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hand_scanner/key_burst.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

class QKeyEvent;

namespace muhr::hand_scanner {

/// A hand scanner that acts as a keyboard. Install it on the application: `app.installEventFilter(&keystrokes)`. A scan
/// never reaches the field that has the focus; what a hand types does, at most 60 ms later.
class Keystrokes : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive it.
    explicit Keystrokes(const base::Clock &clock, QObject *parent = nullptr);
    ~Keystrokes() override;

    bool eventFilter(QObject *receiver, QEvent *event) override;

signals:
    void codeScanned(const QString &text);

private:
    bool pressed(QObject *receiver, const QKeyEvent &event);
    bool released(const QKeyEvent &event);
    void releaseHeld();
    base::Instant momentOf(const QKeyEvent &event);

    const base::Clock &m_clock;
    /// Of the last key: by the platform, by our clock when it was handled, and as the burst was told.
    std::int64_t m_stamp = 0;
    base::Instant m_handled;
    base::Instant m_moment;
    bool m_wasBusy = false;
    KeyBurst m_burst;
    QTimer m_silence;
    QPointer<QObject> m_receiver;
    std::vector<std::unique_ptr<QKeyEvent>> m_held;
    /// The key whose press was swallowed with the scan; its release is nobody's business either.
    int m_swallowedKey = 0;
    bool m_isReplaying = false;
};

} // namespace muhr::hand_scanner
