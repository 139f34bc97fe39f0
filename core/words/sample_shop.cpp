// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/sample_shop.h"

#include "core/words/compiled_in.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace muhr::words {
namespace {

std::optional<SampleCustomer> parseCustomer(const QJsonObject &object)
{
    const auto birthday = base::LocalDate::parse(object[u"birthday"].toString());
    const auto calendar = base::parseCalendarWord(object[u"birthday_calendar"].toString());
    SampleCustomer result{object[u"first_name"].toString(),     object[u"last_name"].toString(),
                          object[u"patronymic"].toString(),     object[u"phone"].toString(),
                          birthday.value_or(base::LocalDate()), calendar.value_or(base::CalendarSystem::Gregorian),
                          object[u"stamps"].toInt(-1),          object[u"last_visit_days_ago"].toInt(-1)};
    const bool isWhole = birthday && calendar && !result.firstName.isEmpty() && !result.phone.isEmpty() &&
                         result.stamps >= 0 && result.lastVisitDaysAgo >= 0;
    return isWhole ? std::optional(result) : std::nullopt;
}

} // namespace

std::optional<SampleShop> parseSampleShop(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto language = base::parseLanguage(object[u"language"].toString());
    const auto currency = base::Currency::parse(object[u"currency"].toString());
    const auto zone = base::Zone::parse(object[u"zone"].toString());
    if (object[u"muhr"] != QLatin1String("sample/1") || !language || !currency || !zone)
        return std::nullopt;
    const QJsonObject colours = object[u"colours"].toObject();
    SampleShop result{*language,
                      object[u"trade"].toString(),
                      object[u"name"].toString(),
                      object[u"city"].toString(),
                      object[u"address"].toString(),
                      object[u"phone"].toString(),
                      object[u"email"].toString(),
                      object[u"opening_hours"].toString(),
                      *currency,
                      *zone,
                      colours[u"card"].toString(),
                      colours[u"text"].toString(),
                      object[u"programme"].toObject(),
                      {},
                      {},
                      {}};
    for (const QJsonValue branch : object[u"branches"].toArray())
        result.branches.push_back({branch[u"name"].toString(), branch[u"address"].toString()});
    for (const QJsonValue person : object[u"staff"].toArray())
        result.staff.push_back({person[u"name"].toString(), person[u"role"].toString()});
    for (const QJsonValue value : object[u"customers"].toArray()) {
        const auto customer = parseCustomer(value.toObject());
        if (!customer)
            return std::nullopt;
        result.customers.push_back(*customer);
    }
    const bool isWhole = !result.name.isEmpty() && !result.programme.isEmpty() && !result.branches.empty() &&
                         !result.staff.empty() && result.staff.front().role == u"owner";
    return isWhole ? std::optional(result) : std::nullopt;
}

const SampleShop &sampleShop(base::Language language)
{
    static const std::map<base::Language, SampleShop> all = [] {
        openCompiledIn();
        std::map<base::Language, SampleShop> shops;
        for (const base::Language each : base::allLanguages()) {
            QFile file(QStringLiteral(":/samples/%1.json").arg(base::languageCode(each)));
            const bool isOpen = file.open(QIODevice::ReadOnly);
            const auto parsed = isOpen ? parseSampleShop(file.readAll()) : std::nullopt;
            Q_ASSERT(parsed);
            shops.emplace(each, *parsed);
        }
        return shops;
    }();
    return all.at(language);
}

} // namespace muhr::words
