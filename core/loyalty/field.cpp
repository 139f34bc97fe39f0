// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/field.h"

#include <QtGlobal>

namespace muhr::loyalty {

bool mustBeGiven(const Field &field)
{
    return !field.isOptional && !field.standard && !*field.standardWord;
}

base::SourceText unitName(FieldUnit unit)
{
    switch (unit) {
    case FieldUnit::None:
        return {};
    case FieldUnit::Stamps:
        return {"Rule", QT_TRANSLATE_NOOP("Rule", "stamps")};
    case FieldUnit::Days:
        return {"Rule", QT_TRANSLATE_NOOP("Rule", "days")};
    case FieldUnit::Minutes:
        return {"Rule", QT_TRANSLATE_NOOP("Rule", "minutes")};
    case FieldUnit::Visits:
        return {"Rule", QT_TRANSLATE_NOOP("Rule", "visits")};
    case FieldUnit::Points:
        return {"Rule", QT_TRANSLATE_NOOP("Rule", "points")};
    case FieldUnit::Percent:
        return {"Rule", QT_TRANSLATE_NOOP("Rule", "percent")};
    case FieldUnit::HundredthsOfPercent:
        return {"Rule", QT_TRANSLATE_NOOP("Rule", "hundredths of a percent")};
    }
    return {};
}

base::SourceText countedUnit(FieldUnit unit)
{
    switch (unit) {
    case FieldUnit::None:
        return {"Rule", "%L1"};
    case FieldUnit::Stamps:
        return {"Rule", QT_TRANSLATE_N_NOOP("Rule", "%Ln stamp(s)")};
    case FieldUnit::Days:
        return {"Rule", QT_TRANSLATE_N_NOOP("Rule", "%Ln day(s)")};
    case FieldUnit::Minutes:
        return {"Rule", QT_TRANSLATE_N_NOOP("Rule", "%Ln minute(s)")};
    case FieldUnit::Visits:
        return {"Rule", QT_TRANSLATE_N_NOOP("Rule", "%Ln visit(s)")};
    case FieldUnit::Points:
        return {"Rule", QT_TRANSLATE_N_NOOP("Rule", "%Ln point(s)")};
    case FieldUnit::Percent:
    case FieldUnit::HundredthsOfPercent:
        return {"Rule", QT_TRANSLATE_NOOP("Rule", "%L1%"), "%L1 is a number of per cent"};
    }
    return {};
}

} // namespace muhr::loyalty
