// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/template.h"

#include "core/base/format_date.h"
#include "core/words/compiled_in.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace muhr::words {

std::optional<Template> parseTemplate(const QString &trade, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto title = base::LocalText::fromJson(object[u"title"].toObject());
    const QJsonObject colours = object[u"colours"].toObject();
    Template result{trade,
                    title.value_or(base::LocalText()),
                    colours[u"card"].toString(),
                    colours[u"text"].toString(),
                    object[u"programme"].toObject(),
                    {}};
    for (const QJsonValue value : object[u"other_rewards"].toArray()) {
        const auto reward = base::LocalText::fromJson(value.toObject());
        if (!reward)
            return std::nullopt;
        result.otherRewards.push_back(*reward);
    }
    const bool isWhole = object[u"muhr"] == QLatin1String("template/1") && !result.title.isEmpty() &&
                         !result.cardColour.isEmpty() && !result.textColour.isEmpty() && !result.programme.isEmpty();
    return isWhole ? std::optional(result) : std::nullopt;
}

const std::vector<Template> &allTemplates()
{
    static const std::vector<Template> all = [] {
        openCompiledIn();
        std::vector<Template> list;
        for (const char *trade :
             {"cafe", "bakery", "restaurant", "salon", "spa", "takeaway", "delivery", "retail", "blank"}) {
            QFile file(QStringLiteral(":/templates/%1.json").arg(QLatin1String(trade)));
            const bool isOpen = file.open(QIODevice::ReadOnly);
            if (const auto parsed = isOpen ? parseTemplate(QString::fromLatin1(trade), file.readAll()) : std::nullopt)
                list.push_back(*parsed);
        }
        return list;
    }();
    return all;
}

const Template *findTemplate(QStringView trade)
{
    for (const Template &each : allTemplates()) {
        if (each.trade == trade)
            return &each;
    }
    return nullptr;
}

QJsonObject programmeOf(const Template &chosen, const base::Currency &currency, const base::Zone &zone,
                        base::Language language)
{
    QJsonObject programme = chosen.programme;
    programme[u"currency"] = currency.code();
    programme[u"zone"] = zone.name();
    programme[u"calendar"] = base::calendarWord(base::calendarOf(language));
    return programme;
}

} // namespace muhr::words
