// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/refusal.h"

#include "core/endpoint/services.h"

namespace muhr::endpoint {

Reply refuse(const Services &, int status, const Request &request)
{
    const QString first = request.segments.value(0);
    if (first == QLatin1String("sync") || first == QLatin1String("api")) {
        const char *word = status == 404 ? "not_here" : status == 413 ? "too_large" : "bad_value";
        return Reply::error(status, QString::fromLatin1(word), QString::fromLatin1(reasonPhrase(status)));
    }
    return Reply::plain(status);
}

} // namespace muhr::endpoint
