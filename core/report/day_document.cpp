// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/day_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

namespace muhr::report {
namespace {

/// A number of JSON is exact up to here.
constexpr double mostExact = 9'007'199'254'740'991.0;

struct Figure
{
    const char *name;
    std::int64_t DayFigures::*value;
};

constexpr std::array figures{
    Figure{"visits", &DayFigures::visits},
    Figure{"new_cards", &DayFigures::newCards},
    Figure{"stamps", &DayFigures::stamps},
    Figure{"rewards", &DayFigures::rewards},
    Figure{"sales", &DayFigures::sales},
    Figure{"sold_minor", &DayFigures::soldMinor},
    Figure{"undos", &DayFigures::undos},
    Figure{"returns", &DayFigures::returns},
    Figure{"returned_minor", &DayFigures::returnedMinor},
    Figure{"corrections", &DayFigures::corrections},
};

QJsonObject figuresJson(const DayFigures &given)
{
    QJsonObject object;
    for (const Figure &figure : figures)
        object[QLatin1String(figure.name)] = qint64(given.*figure.value);
    return object;
}

std::optional<std::int64_t> wholeNumber(const QJsonValue &value, double lowest)
{
    const double number = value.toDouble(-1e300);
    if (number < lowest || number > mostExact || std::floor(number) != number)
        return std::nullopt;
    return static_cast<std::int64_t>(number);
}

std::optional<DayFigures> readFigures(const QJsonObject &object)
{
    DayFigures read;
    for (const Figure &figure : figures) {
        // The sum of all shifts stays within 64 bits.
        const auto number = wholeNumber(object[QLatin1String(figure.name)], 0);
        if (!number)
            return std::nullopt;
        read.*figure.value = *number;
    }
    return read;
}

std::optional<Shift> readShift(const QJsonObject &object)
{
    const auto staff = base::StaffId::parse(object[QLatin1String("staff")].toString());
    const auto device = base::DeviceId::parse(object[QLatin1String("device")].toString());
    const auto first = wholeNumber(object[QLatin1String("first")], -mostExact);
    const auto last = wholeNumber(object[QLatin1String("last")], -mostExact);
    const auto read = readFigures(object);
    if (!staff || !device || !first || !last || !read || *last < *first)
        return std::nullopt;
    return Shift{*staff, *device, base::Instant::fromMs(*first), base::Instant::fromMs(*last), *read};
}

/// So that a long list still adds up.
std::vector<Shift> atMost(std::vector<Shift> shifts)
{
    while (shifts.size() > mostShifts) {
        const Shift last = shifts.back();
        shifts.pop_back();
        Shift &rest = shifts.back();
        rest.staff = {};
        rest.last = std::max(rest.last, last.last);
        rest.figures += last.figures;
    }
    return shifts;
}

} // namespace

QByteArray encodeDay(const DayDocument &day)
{
    QJsonArray shifts;
    for (const Shift &shift : atMost(day.sheet.shifts)) {
        QJsonObject object = figuresJson(shift.figures);
        object[QStringLiteral("staff")] = shift.staff.text();
        object[QStringLiteral("device")] = shift.device.text();
        object[QStringLiteral("first")] = qint64(shift.first.ms());
        object[QStringLiteral("last")] = qint64(shift.last.ms());
        shifts.append(object);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("muhr"), QStringLiteral("day/1")},
                                     {QStringLiteral("day"), day.sheet.day.text()},
                                     {QStringLiteral("currency"), day.currency},
                                     {QStringLiteral("all"), figuresJson(day.sheet.all)},
                                     {QStringLiteral("shifts"), shifts}})
        .toJson(QJsonDocument::Compact);
}

std::optional<DayDocument> decodeDay(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray shifts = object[QLatin1String("shifts")].toArray();
    const auto day = base::LocalDate::parse(object[QLatin1String("day")].toString());
    const auto all = readFigures(object[QLatin1String("all")].toObject());
    const QString currency = object[QLatin1String("currency")].toString();
    if (object[QLatin1String("muhr")].toString() != QLatin1String("day/1") || !day || !all || currency.size() != 3 ||
        shifts.size() > static_cast<qsizetype>(mostShifts))
        return std::nullopt;
    DayDocument document{{*day, *all, {}}, currency};
    DayFigures sum;
    for (const QJsonValue &value : shifts) {
        const auto shift = readShift(value.toObject());
        if (!shift)
            return std::nullopt;
        sum += shift->figures;
        document.sheet.shifts.push_back(*shift);
    }
    if (sum != *all)
        return std::nullopt;
    return document;
}

} // namespace muhr::report
