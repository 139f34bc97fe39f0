// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosk_presenter.h"

namespace muhr::kiosk {

using counter::CounterPresenter;
using counter::GuestFace;

KioskPresenter::KioskPresenter(actions::Desk &desk, report::Desk &report, camera::CameraFeed &camera,
                               const base::Clock &clock, base::Language usual, std::chrono::milliseconds stay,
                               QObject *parent)
    : QObject(parent), m_counter(desk, report, camera, clock), m_usual(usual)
{
    m_counter.setAlone(true);
    m_stay.setSingleShot(true);
    m_stay.setInterval(stay);
    connect(&m_stay, &QTimer::timeout, this, &KioskPresenter::beginAnew);
    connect(&m_counter, &CounterPresenter::changed, this, &KioskPresenter::look);
    m_counter.refresh();
    look();
}

void KioskPresenter::scanned(const QString &text)
{
    m_counter.scanned(text, loyalty::Channel::Kiosk);
}

void KioskPresenter::setPaused(bool isPaused)
{
    m_counter.setClosed(isPaused);
    if (isPaused)
        beginAnew();
}

void KioskPresenter::look()
{
    const counter::State &state = m_counter.state();
    // Between a card and its stamp nothing is shown that would be another thing in a moment.
    if (!state.isStoring) {
        const auto before = m_face.kind;
        m_face = guestFace(state, m_usual, counter::GuestPlace::Kiosk);
        const bool isNews = m_face.kind != before || m_counter.meetings() != m_shown;
        m_shown = m_counter.meetings();
        if (m_face.kind == GuestFace::Kind::Waiting)
            m_stay.stop();
        else if (isNews)
            m_stay.start();
    }
    emit changed();
}

void KioskPresenter::beginAnew()
{
    if (m_counter.state().isStoring) {
        m_stay.start();
        return;
    }
    // From what is asked to the card, and from the card to the empty counter.
    m_counter.goBack();
    m_counter.goBack();
}

} // namespace muhr::kiosk
