// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant_text.h"

#include "core/base/local_date.h"
#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {
namespace {

void run(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (const auto moment = base::parseInstant(text)) {
        const auto day = base::dayOf(*moment, base::Zone::utc());
        // An offset may lead out of the years that can be written.
        if (day.parts().year > 1 && day.parts().year < 9999)
            require(base::parseInstant(base::instantText(*moment)) == moment, "a moment reads back");
    }
    if (const auto day = base::LocalDate::parse(text)) {
        require(day->text() == text, "a day is written in one way");
        const auto parts = day->parts(base::CalendarSystem::Jalali);
        if (parts.year > 0)
            require(base::LocalDate::make(parts, base::CalendarSystem::Jalali) == day, "a Jalali day is the same day");
    }
}

} // namespace

const Target &instantText()
{
    static const Target target{"instant_text", run};
    return target;
}

} // namespace muhr::fuzz::targets
