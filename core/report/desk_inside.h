// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/desk.h"
#include "core/report/desk_reader.h"
#include "core/report/desk_wiring.h"

#include <memory>
#include <utility>

namespace muhr::report {

/// What is behind a desk; for those who add a question to it.
struct Desk::Inside
{
    explicit Inside(DeskWiring given) : wiring(std::move(given)), reader(wiring.opener) {}

    DeskWiring wiring;
    Viewer viewer;
    /// Gone with the desk: an answer that comes later is dropped.
    std::shared_ptr<int> alive = std::make_shared<int>(0);
    DeskReader reader;

    /// Asks `work(place, viewer, now)` on the reader's thread and posts what it answers.
    template <typename T, typename Work>
    void ask(Work work, Desk::Then<T> then)
    {
        reader.ask([work = std::move(work), then = std::move(then), post = wiring.post, &clock = wiring.clock,
                    asking = viewer,
                    known = std::weak_ptr(alive)](base::Expected<DeskReader::Place, words::Refused> place) {
            using Outcome = base::Expected<T, words::Refused>;
            auto outcome = std::make_shared<Outcome>(place ? work(*place, asking, clock.now())
                                                           : Outcome(base::Unexpected{place.error()}));
            post([outcome, then, known] {
                if (!known.expired())
                    then(std::move(*outcome));
            });
        });
    }
};

/// The way in.
struct DeskDoor
{
    static Desk::Inside &of(Desk &desk) { return *desk.m_inside; }
};

} // namespace muhr::report
