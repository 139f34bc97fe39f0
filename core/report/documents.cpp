// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documents.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace muhr::report {
namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<QJsonObject> objectOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<QColor> colourOf(const QJsonObject &object, const char *field)
{
    const QColor colour(object[QLatin1String(field)].toString());
    return colour.isValid() ? std::optional(colour) : std::nullopt;
}

} // namespace

QByteArray encodeDocument(const ShopSettings &settings)
{
    return compact({{QStringLiteral("name"), settings.name},
                    {QStringLiteral("language"), base::languageCode(settings.language)},
                    {QStringLiteral("address"), settings.address},
                    {QStringLiteral("phone"), settings.phone}});
}

QByteArray encodeDocument(const NameDocument &name)
{
    return compact({{QStringLiteral("name"), name.name}});
}

QByteArray encodeDocument(const pass::CardDesign &design)
{
    QJsonObject object{{QStringLiteral("background"), design.background.name()},
                       {QStringLiteral("text"), design.text.name()},
                       {QStringLiteral("label"), design.label.name()}};
    if (!design.logo.isEmpty())
        object[QStringLiteral("logo")] = QString::fromLatin1(design.logo.toBase64());
    return compact(object);
}

std::optional<ShopSettings> decodeShopSettings(const QByteArray &json)
{
    const auto object = objectOf(json);
    if (!object)
        return std::nullopt;
    ShopSettings settings;
    settings.name = (*object)[QLatin1String("name")].toString();
    settings.language =
        base::parseLanguage((*object)[QLatin1String("language")].toString()).value_or(base::Language::English);
    settings.address = (*object)[QLatin1String("address")].toString();
    settings.phone = (*object)[QLatin1String("phone")].toString();
    return settings;
}

std::optional<NameDocument> decodeName(const QByteArray &json)
{
    const auto object = objectOf(json);
    return object ? std::optional(NameDocument{(*object)[QLatin1String("name")].toString()}) : std::nullopt;
}

std::optional<pass::CardDesign> decodeCardDesign(const QByteArray &json)
{
    const auto object = objectOf(json);
    if (!object)
        return std::nullopt;
    pass::CardDesign design;
    design.background = colourOf(*object, "background").value_or(design.background);
    design.text = colourOf(*object, "text").value_or(design.text);
    design.label = colourOf(*object, "label").value_or(design.label);
    design.logo = QByteArray::fromBase64((*object)[QLatin1String("logo")].toString().toLatin1());
    return design;
}

} // namespace muhr::report
