// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/disputes/conflict_presenter.h"
#include "ui/disputes/dispute_presenter.h"
#include "ui/disputes/refused_presenter.h"

namespace muhr::disputes {

/// All that laptops and endpoint did not agree about, for one page: rewards used twice, changes made in two places,
/// acts that were refused. Thread: the window's.
class ToLookAt : public QObject
{
    Q_OBJECT
public:
    ToLookAt(actions::Desk &desk, report::Desk &report, QObject *parent = nullptr);

    DisputePresenter &disputes() { return *m_disputes; }
    ConflictPresenter &conflicts() { return *m_conflicts; }
    RefusedPresenter &refused() { return *m_refused; }

    bool isWorthShowing() const;
    /// How much waits for the owner.
    std::int64_t open() const;
    /// The store has answered once for all of them.
    bool isRead() const;
    bool isEmpty() const;
    bool isActing() const;
    std::optional<base::Sentence> failure() const;
    void refresh();
    /// Takes back what was said last, whatever it was about.
    void undo();

signals:
    void changed();
    void decided();

private:
    enum class Kind { Dispute, Conflict, Refused };

    DisputePresenter *m_disputes;
    ConflictPresenter *m_conflicts;
    RefusedPresenter *m_refused;
    std::optional<Kind> m_last;
};

} // namespace muhr::disputes
