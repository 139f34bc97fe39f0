// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/field.h"

#include <QtGlobal>

namespace muhr::loyalty {

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
    }
    return {};
}

} // namespace muhr::loyalty
