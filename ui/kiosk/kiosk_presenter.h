// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/counter_presenter.h"
#include "ui/counter/guest_face.h"

#include <QObject>
#include <QTimer>

namespace muhr::kiosk {

/// Decides what customers see who scan alone: the counter's own way of a stamp, nothing to choose, and after a while
/// the beginning again. Thread: the window's.
class KioskPresenter : public QObject
{
    Q_OBJECT
public:
    /// So long a card is shown.
    static constexpr std::chrono::milliseconds usualStay{7000};

    /// All must outlive it, and the desks act as a kiosk (actions::atKiosk). `usual` is spoken to those whose language
    /// nobody knows.
    KioskPresenter(actions::Desk &desk, report::Desk &report, camera::CameraFeed &camera, const base::Clock &clock,
                   base::Language usual, std::chrono::milliseconds stay = usualStay, QObject *parent = nullptr);

    const counter::GuestFace &face() const { return m_face; }
    QString shopName() const { return m_counter.state().shop.name; }
    const counter::Happening &happening() const { return m_counter.state().happening; }
    /// By a hand scanner; the camera is listened to already.
    void scanned(const QString &text);
    /// While somebody types a PIN no scan does anything.
    void setPaused(bool isPaused);

signals:
    void changed();

private:
    void look();
    void beginAnew();

    counter::CounterPresenter m_counter;
    base::Language m_usual;
    counter::GuestFace m_face;
    int m_shown = 0;
    QTimer m_stay;
};

} // namespace muhr::kiosk
