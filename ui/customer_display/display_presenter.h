// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/guest_face.h"

#include <QObject>
#include <QTimer>

namespace muhr::counter {
class CounterPresenter;
}

namespace muhr::customer_display {

/// Decides what a customer sees of the counter while she is served: her card as it lies there, without her name, and
/// after a while nothing of it any more. Thread: the window's.
class DisplayPresenter : public QObject
{
    Q_OBJECT
public:
    /// So long a card is shown after the last thing that was done with it: it may lie at the counter for an hour.
    static constexpr std::chrono::milliseconds usualStay{20'000};

    /// The counter must outlive it. `usual` is spoken to those whose language nobody knows.
    DisplayPresenter(const counter::CounterPresenter &counter, base::Language usual,
                     std::chrono::milliseconds stay = usualStay, QObject *parent = nullptr);

    const counter::GuestFace &face() const { return m_face; }
    QString shopName() const;
    /// Another number for each stamp that was pressed on.
    int presses() const { return m_presses; }
    void setUsual(base::Language language);

signals:
    void changed();

private:
    void look();
    void forget();

    const counter::CounterPresenter &m_counter;
    base::Language m_usual;
    counter::GuestFace m_face;
    QTimer m_stay;
    /// What was looked at last: another card, or something done with it, is news.
    int m_meeting = 0;
    int m_happening = 0;
    int m_done = 0;
    bool m_isForgotten = false;
    int m_presses = 0;
};

} // namespace muhr::customer_display
