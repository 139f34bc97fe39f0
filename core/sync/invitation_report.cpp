// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/invitation_report.h"

#include "core/sync/enrol_wire.h"

namespace muhr::sync {

bool isLink(QStringView text)
{
    return EnrolLinkText::parse(text).has_value();
}

} // namespace muhr::sync
