// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/conflict_fields.h"

#include "core/base/format_date.h"
#include "core/base/phone.h"
#include "core/loyalty/short_number.h"
#include "core/words/say.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace muhr::report {
namespace {

using base::SourceText;
using loyalty::DocumentType;

constexpr auto context = "Conflict";
/// Of a card its number is what people can read.
constexpr QLatin1String cardField{"short"};

struct FieldTitle
{
    const char *field;
    SourceText title;
};

constexpr std::array fieldTitles{
    FieldTitle{"name", {context, QT_TRANSLATE_NOOP("Conflict", "Name")}},
    FieldTitle{"names", {context, QT_TRANSLATE_NOOP("Conflict", "Name")}},
    FieldTitle{"language", {context, QT_TRANSLATE_NOOP("Conflict", "Language")}},
    FieldTitle{"address", {context, QT_TRANSLATE_NOOP("Conflict", "Address")}},
    FieldTitle{"phone", {context, QT_TRANSLATE_NOOP("Conflict", "Phone")}},
    FieldTitle{"email", {context, QT_TRANSLATE_NOOP("Conflict", "Mail")}},
    FieldTitle{"chat", {context, QT_TRANSLATE_NOOP("Conflict", "Chat")}},
    FieldTitle{cardField.data(), {context, QT_TRANSLATE_NOOP("Conflict", "Number of the card")}},
    FieldTitle{"birthday", {context, QT_TRANSLATE_NOOP("Conflict", "Birthday")}},
    FieldTitle{"dates", {context, QT_TRANSLATE_NOOP("Conflict", "Other days")}},
    FieldTitle{"source", {context, QT_TRANSLATE_NOOP("Conflict", "Heard of the shop")}},
    FieldTitle{"tags", {context, QT_TRANSLATE_NOOP("Conflict", "Tags")}},
    FieldTitle{"notes", {context, QT_TRANSLATE_NOOP("Conflict", "Notes")}},
    FieldTitle{"background", {context, QT_TRANSLATE_NOOP("Conflict", "Colour of the card")}},
    FieldTitle{"text", {context, QT_TRANSLATE_NOOP("Conflict", "Colour of the words")}},
    FieldTitle{"label", {context, QT_TRANSLATE_NOOP("Conflict", "Colour of the small words")}},
    FieldTitle{"logo", {context, QT_TRANSLATE_NOOP("Conflict", "Logo")}},
    FieldTitle{"customer", {context, QT_TRANSLATE_NOOP("Conflict", "Own card")}},
};

/// Said in no language: names, codes.
ConflictValue plain(base::TextValue value)
{
    return {base::Sentence{{"", "%1"}, {std::move(value)}}};
}

ConflictValue birthday(const QJsonObject &day)
{
    const auto calendar = base::parseCalendarWord(day[QLatin1String("calendar")].toString());
    if (!calendar)
        return {};
    const bool hasYear = day.contains(QLatin1String("year"));
    // Leap years hold every day of their calendar.
    const int someYear = *calendar == base::CalendarSystem::Jalali ? 1399 : 2000;
    const auto date = base::LocalDate::make({hasYear ? day[QLatin1String("year")].toInt() : someYear,
                                             day[QLatin1String("month")].toInt(), day[QLatin1String("day")].toInt()},
                                            *calendar);
    if (!date)
        return {};
    if (hasYear)
        return plain(base::TextDay{date->dayNumber()});
    return {std::nullopt, *date};
}

QString joinedTexts(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue text : array)
        texts.append(text.toString());
    return texts.join(QStringLiteral(" · "));
}

} // namespace

SourceText documentTitle(DocumentType type)
{
    switch (type) {
    case DocumentType::ShopSettings:
        return {context, QT_TRANSLATE_NOOP("Conflict", "The shop")};
    case DocumentType::Customer:
        return {context, QT_TRANSLATE_NOOP("Conflict", "Customer")};
    case DocumentType::StaffName:
        return {context, QT_TRANSLATE_NOOP("Conflict", "Staff")};
    case DocumentType::Branch:
        return {context, QT_TRANSLATE_NOOP("Conflict", "Branch")};
    case DocumentType::Placement:
        return {context, QT_TRANSLATE_NOOP("Conflict", "Poster")};
    case DocumentType::CardDesign:
        return {context, QT_TRANSLATE_NOOP("Conflict", "How the card looks")};
    case DocumentType::DeviceName:
        return {context, QT_TRANSLATE_NOOP("Conflict", "Laptop")};
    case DocumentType::Campaign:
        return {context, QT_TRANSLATE_NOOP("Conflict", "Campaign")};
    case DocumentType::Segment:
        return {context, QT_TRANSLATE_NOOP("Conflict", "Segment")};
    case DocumentType::Automation:
        return {context, QT_TRANSLATE_NOOP("Conflict", "Automation")};
    case DocumentType::Text:
        return {context, QT_TRANSLATE_NOOP("Conflict", "Text")};
    case DocumentType::CouponBatch:
        return {context, QT_TRANSLATE_NOOP("Conflict", "Coupons")};
    case DocumentType::StaffCard:
        return {context, QT_TRANSLATE_NOOP("Conflict", "Own card of a member of staff")};
    }
    return {context, QT_TRANSLATE_NOOP("Conflict", "Something else")};
}

SourceText fieldTitle(DocumentType, const QString &field)
{
    const auto found = std::find_if(fieldTitles.begin(), fieldTitles.end(),
                                    [&](const FieldTitle &one) { return field == QLatin1String(one.field); });
    return found == fieldTitles.end() ? SourceText{context, QT_TRANSLATE_NOOP("Conflict", "Something else")}
                                      : found->title;
}

bool canBeUsed(const ConflictFacts &facts)
{
    return std::none_of(facts.fields.begin(), facts.fields.end(), [&](const ConflictField &field) {
        return facts.type == DocumentType::Customer && field.field == cardField;
    });
}

ConflictValue fieldValue(DocumentType type, const QString &field, const QJsonObject &document)
{
    const QJsonValue value = document.value(field);
    if (value.isUndefined() || value.isNull() || value == QJsonValue(QString()))
        return {};
    if (field == QLatin1String("birthday"))
        return birthday(value.toObject());
    if (field == QLatin1String("phone")) {
        const auto phone = base::Phone::parse(value.toString(), base::PhoneRegion::None);
        return plain(base::TextCode{phone ? phone->internationalText() : value.toString()});
    }
    if (field == cardField) {
        const auto number = loyalty::ShortNumber::parse(value.toString());
        return plain(base::TextCode{number ? number->shown() : value.toString()});
    }
    if (field == QLatin1String("language")) {
        const auto language = base::parseLanguage(value.toString());
        return plain(base::TextName{language ? base::ownName(*language) : value.toString()});
    }
    if (field == QLatin1String("logo"))
        return {base::Sentence{{context, QT_TRANSLATE_NOOP("Conflict", "A picture")}, {}}};
    if (field == QLatin1String("dates"))
        return {base::Sentence{{context, QT_TRANSLATE_N_NOOP("Conflict", "%Ln day(s)")},
                               {std::int64_t(value.toArray().size())}}};
    if (value.isArray())
        return plain(base::TextName{joinedTexts(value.toArray())});
    if (type == DocumentType::CardDesign || field == QLatin1String("email"))
        return plain(base::TextCode{value.toString()});
    if (value.isString())
        return plain(base::TextName{value.toString()});
    return {base::Sentence{{context, QT_TRANSLATE_NOOP("Conflict", "Another value")}, {}}};
}

QString valueText(base::Language language, const ConflictValue &value)
{
    if (value.yearly) {
        // A day of every year: the month and the day alone, as the language writes them.
        const base::YearMonthDay parts = value.yearly->parts(base::calendarOf(language));
        return words::say(language,
                          base::SourceText{"CustomerPage", QT_TRANSLATE_NOOP("CustomerPage", "%L1.%L2"),
                                           "day and month of a birthday, in numbers"},
                          {std::int64_t(parts.day), std::int64_t(parts.month)});
    }
    return value.words ? words::say(language, *value.words) : QString();
}

QString conflictStateWord(ConflictState state)
{
    switch (state) {
    case ConflictState::Open:
        return QStringLiteral("open");
    case ConflictState::Kept:
        return QStringLiteral("kept");
    case ConflictState::Used:
        return QStringLiteral("used");
    }
    return {};
}

} // namespace muhr::report
