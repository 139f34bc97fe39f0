// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/day_document.h"

#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {
namespace {

void run(QByteArrayView bytes)
{
    const auto day = report::decodeDay(bytes.toByteArray());
    if (!day)
        return;
    report::DayFigures sum;
    for (const report::Shift &shift : day->sheet.shifts) {
        require(shift.first <= shift.last, "a shift ends after it began");
        sum += shift.figures;
    }
    require(sum == day->sheet.all, "the shifts add up to the day");
    require(report::decodeDay(report::encodeDay(*day)) == day, "what is read is written as it was");
}

} // namespace

const Target &dayDocument()
{
    static const Target target{"day_document", run};
    return target;
}

} // namespace muhr::fuzz::targets
