// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/source_text.h"
#include "core/report/device_label.h"

#include <QString>

namespace muhr::report {

/// An act that the endpoint holds until an owner says whether it counts.
struct HeldAct
{
    base::EventId event;
    base::DeviceId device;
    DeviceLabel laptop;
    base::Instant at;
    base::Sentence what;
    /// Empty: of no customer, or her name is not known here.
    QString customerName;
    QString staffName;
    /// The word of why it is held: device_revoked, staff_left.
    QString reason;
};

} // namespace muhr::report
