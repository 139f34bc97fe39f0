// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/conflict_facts.h"
#include "ui/kit/notice.h"

namespace muhr::customers {

/// The line on a customer's page that says that something of her was changed in two places, and what of it holds.
class ChangedNotice : public kit::Notice
{
    Q_OBJECT
public:
    explicit ChangedNotice(QWidget *parent = nullptr);
    /// Those that nobody has looked at; hidden where there are none. Whoever may decide gets the way to the page where
    /// it is done.
    void setChanged(const std::vector<report::ConflictFacts> &changed, bool mayDecide);

signals:
    void lookWanted();

private:
    static QString title(const std::vector<report::ConflictFacts> &changed);
    static QString outcome(const std::vector<report::ConflictFacts> &changed);

    kit::Button *m_look;
};

} // namespace muhr::customers
