// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/report/dispute_facts.h"
#include "ui/kit/notice.h"

namespace muhr::customers {

/// The line on a customer's page that says which reward was used twice, and what became of it.
class DisputedNotice : public kit::Notice
{
    Q_OBJECT
public:
    explicit DisputedNotice(QWidget *parent = nullptr);
    /// Hidden where there are none. Whoever may decide gets the way to the page where it is done.
    void setDisputes(const std::vector<report::DisputeFacts> &disputes, bool mayDecide, base::Instant now,
                     const base::Zone &zone);

signals:
    void decideWanted();

private:
    static QString outcome(const report::DisputeFacts &facts);

    kit::Button *m_decide;
};

} // namespace muhr::customers
