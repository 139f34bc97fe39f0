// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_place.h"

#include "core/actions/write.h"

namespace muhr::cli {

actions::Outcome<ReportPlace> openForReports(Invocation &invocation)
{
    const auto place = invocation.readingPlace();
    if (!place)
        return base::Unexpected{place.error()};
    if (const auto allowed = actions::mustBeAllowed(**place, loyalty::Action::SeeReports); !allowed)
        return base::Unexpected{allowed.error()};
    auto versions = versionsOf(**place);
    if (!versions)
        return base::Unexpected{versions.error()};
    return ReportPlace{**place, std::move(*versions)};
}

} // namespace muhr::cli
