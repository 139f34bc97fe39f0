// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer_display/display_presenter.h"

#include "ui/counter/counter_presenter.h"

namespace muhr::customer_display {

using counter::GuestFace;

DisplayPresenter::DisplayPresenter(const counter::CounterPresenter &counter, base::Language usual,
                                   std::chrono::milliseconds stay, QObject *parent)
    : QObject(parent), m_counter(counter), m_usual(usual)
{
    m_stay.setSingleShot(true);
    m_stay.setInterval(stay);
    connect(&m_stay, &QTimer::timeout, this, &DisplayPresenter::forget);
    connect(&m_counter, &counter::CounterPresenter::changed, this, &DisplayPresenter::look);
    m_happening = counter.state().happening.number;
    m_done = counter.state().justDone.number;
    look();
}

QString DisplayPresenter::shopName() const
{
    return m_counter.state().shop.name;
}

void DisplayPresenter::setUsual(base::Language language)
{
    m_usual = language;
    look();
}

void DisplayPresenter::look()
{
    const counter::State &state = m_counter.state();
    if (!state.isStoring) {
        const auto before = m_face.kind;
        m_face = guestFace(state, m_usual, counter::GuestPlace::Display);
        const bool isNews = m_counter.meetings() != m_meeting || state.happening.number != m_happening ||
                            state.justDone.number != m_done;
        m_isForgotten = m_isForgotten && !isNews;
        if (m_isForgotten)
            m_face = guestFace({}, m_usual, counter::GuestPlace::Display);
        if (m_face.kind == GuestFace::Kind::Waiting)
            m_stay.stop();
        else if (isNews || m_face.kind != before)
            m_stay.start();
        if (state.happening.number != m_happening && state.happening.sealIsPressed)
            ++m_presses;
        m_meeting = m_counter.meetings();
        m_happening = state.happening.number;
        m_done = state.justDone.number;
    }
    emit changed();
}

void DisplayPresenter::forget()
{
    m_isForgotten = true;
    look();
}

} // namespace muhr::customer_display
