// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muhr::store {
namespace {

constexpr int secretSize = 20;
QString normal(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

void putText(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object[QLatin1String(key)] = normal(text);
}

void putTexts(QJsonObject &object, const char *key, const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(normal(text));
    if (!array.isEmpty())
        object[QLatin1String(key)] = array;
}

QJsonObject dayJson(const base::YearlyDay &day)
{
    QJsonObject object{{QStringLiteral("calendar"), base::calendarWord(day.calendar())},
                       {QStringLiteral("month"), day.month()},
                       {QStringLiteral("day"), day.day()}};
    if (day.year())
        object[QStringLiteral("year")] = *day.year();
    return object;
}

std::optional<base::YearlyDay> parseDay(const QJsonObject &object)
{
    const auto calendar = base::parseCalendarWord(object[QLatin1String("calendar")].toString());
    if (!calendar)
        return std::nullopt;
    const QJsonValue year = object[QLatin1String("year")];
    return base::YearlyDay::make(*calendar, year.isDouble() ? std::optional(year.toInt()) : std::nullopt,
                                 object[QLatin1String("month")].toInt(), object[QLatin1String("day")].toInt());
}

void putTold(QJsonObject &object, const QString &prefix, const ToldDay &told)
{
    if (told.known)
        object[prefix + QLatin1String("known")] = told.known->text();
    if (told.changed)
        object[prefix + QLatin1String("changed")] = told.changed->text();
}

ToldDay toldOf(const QJsonValue &known, const QJsonValue &changed)
{
    return {base::LocalDate::parse(known.toString()), base::LocalDate::parse(changed.toString())};
}

/// Takes a key out of the object, so that what is left is what this version does not know.
QJsonValue take(QJsonObject &object, const char *key)
{
    return object.take(QLatin1String(key));
}

QStringList takeTexts(QJsonObject &object, const char *key)
{
    QStringList texts;
    for (const QJsonValue text : take(object, key).toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

void Person::tellBirthday(const std::optional<base::YearlyDay> &day, base::LocalDate today)
{
    if (day == birthday)
        return;
    birthday = day;
    // Whoever takes a date out and tells another one has changed it.
    if (birthdayTold.known)
        birthdayTold.changed = today;
    else
        birthdayTold.known = today;
}

QByteArray personBytes(const Person &person)
{
    QJsonObject object = person.others;
    putTexts(object, "names", person.names);
    if (person.phone)
        object[QStringLiteral("phone")] = person.phone->e164();
    putText(object, "email", person.mail);
    putText(object, "chat", person.chat);
    if (person.birthday)
        object[QStringLiteral("birthday")] = dayJson(*person.birthday);
    putTold(object, QStringLiteral("birthday_"), person.birthdayTold);
    QJsonArray dates;
    for (const OtherDate &date : person.dates) {
        QJsonObject day = dayJson(date.day);
        putText(day, "name", date.name);
        putTold(day, QString(), date.told);
        dates.append(day);
    }
    if (!dates.isEmpty())
        object[QStringLiteral("dates")] = dates;
    if (person.language)
        object[QStringLiteral("language")] = base::languageCode(*person.language);
    putText(object, "source", person.source);
    putTexts(object, "tags", person.tags);
    putText(object, "notes", person.notes);
    object[QStringLiteral("code")] = person.code.text();
    object[QStringLiteral("short")] = person.shortNumber.digits();
    object[QStringLiteral("view")] = person.view.text();
    object[QStringLiteral("rotating")] = QString::fromLatin1(
        person.rotatingSecret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Person> parsePerson(QByteArrayView bytes, const base::ShopId &shop)
{
    QJsonObject object = QJsonDocument::fromJson(bytes.toByteArray()).object();
    const auto scanned = loyalty::CardCode::parse(take(object, "code").toString(), shop);
    const auto number = loyalty::ShortNumber::parse(take(object, "short").toString());
    const auto view = crypto::Token::parse(take(object, "view").toString());
    const QByteArray secret =
        QByteArray::fromBase64(take(object, "rotating").toString().toLatin1(), QByteArray::Base64UrlEncoding);
    if (!scanned || !number || !view || secret.size() != secretSize)
        return std::nullopt;

    Person person(scanned->code, *number, *view, secret);
    person.names = takeTexts(object, "names");
    if (const auto phone = base::Phone::parse(take(object, "phone").toString(), base::PhoneRegion::None))
        person.phone = *phone;
    person.mail = take(object, "email").toString();
    person.chat = take(object, "chat").toString();
    person.birthday = parseDay(take(object, "birthday").toObject());
    const QJsonValue birthdayKnown = take(object, "birthday_known");
    person.birthdayTold = toldOf(birthdayKnown, take(object, "birthday_changed"));
    for (const QJsonValue date : take(object, "dates").toArray())
        if (const auto day = parseDay(date.toObject()))
            person.dates.push_back({date[QLatin1String("name")].toString(), *day,
                                    toldOf(date[QLatin1String("known")], date[QLatin1String("changed")])});
    person.language = base::parseLanguage(take(object, "language").toString());
    person.source = take(object, "source").toString();
    person.tags = takeTexts(object, "tags");
    person.notes = take(object, "notes").toString();
    person.others = object;
    return person;
}

} // namespace muhr::store
