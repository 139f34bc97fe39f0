// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/beside/side_work.h"
#include "core/base/log.h"
#include "core/store/work_queue.h"
#include "ui/settings/stick_state.h"

#include <functional>
#include <memory>

namespace muhr::desktop {

/// Writes what waits to a stick and brings in what others wrote, on a thread of its own beside the counter. Thread: the
/// window's.
class Carrying
{
public:
    /// References outlive it.
    struct Parts
    {
        QString storePath;
        store::WorkQueue &queue;
        const base::Clock &clock;
        base::Log &log;
        /// Runs a function on the window's thread.
        std::function<void(std::function<void()>)> post;
        base::ShopId shop;
        /// The newest; nothing: there is nothing to seal it by.
        std::function<std::shared_ptr<const actions::ShopKeys>()> keys;
        /// The state is another one.
        std::function<void()> changed;
        /// Something more is carried: the endpoint should have it.
        std::function<void()> broughtIn;
    };
    explicit Carrying(Parts parts) : m_parts(std::move(parts)) {}

    const settings::StickState &state() const { return m_state; }
    void write(const QString &path);
    void bringIn(const QString &path);
    void stop() { m_side.stop(); }

private:
    /// Words of what came of it; nothing: it was stopped.
    using Outcome = actions::Outcome<std::optional<base::Sentence>>;
    using Work = std::function<Outcome(const actions::ShopKeys &, const actions::HowFar &)>;
    void begin(settings::StickState::Work kind, Work work);
    void end(settings::StickState::Work kind, const Outcome &outcome);

    Parts m_parts;
    settings::StickState m_state;
    SideWork m_side{m_parts.post};
};

} // namespace muhr::desktop
