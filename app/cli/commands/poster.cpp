// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/poster.h"

#include "app/cli/card_file.h"
#include "app/cli/command.h"
#include "core/report/addresses.h"
#include "core/report/shop_offer.h"
#include "core/store/placement_table.h"

namespace muhr::cli::commands {
namespace {

using words::Refusal;

base::Expected<QByteArray, pass::PosterError> drawn(const pass::Poster &poster, const QString &out)
{
    if (out.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return pass::posterSvg(poster);
    if (out.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return pass::posterPng(poster);
    return pass::posterPdf(poster);
}

std::optional<pass::PaperSize> paperOf(const QString &word)
{
    if (word == QLatin1String("a4"))
        return pass::PaperSize::A4;
    if (word == QLatin1String("a5"))
        return pass::PaperSize::A5;
    if (word == QLatin1String("a6"))
        return pass::PaperSize::A6;
    return std::nullopt;
}

/// Whether the shop has this placement.
actions::Outcome<base::PlacementId> placementOf(const Invocation &invocation, actions::Workplace &place)
{
    const auto badValue = [] { return words::refused(Refusal::BadValue, {QStringLiteral("placement")}); };
    const auto id = base::PlacementId::parse(invocation.arguments().value("--placement").value_or(QString()));
    if (!id)
        return badValue();
    const auto row = store::findPlacement(place.database, place.session.shop, *id);
    if (!row)
        return actions::refused(row.error());
    return *row ? actions::Outcome<base::PlacementId>(*id) : badValue();
}

actions::Outcome<pass::Poster> posterOf(const Invocation &invocation, actions::Workplace &place)
{
    const auto placement = placementOf(invocation, place);
    if (!placement)
        return base::Unexpected(placement.error());
    const auto offer = report::shopOffer(place.database, invocation.shop());
    if (!offer)
        return actions::refused(offer.error());
    if (!*offer)
        return words::refused(Refusal::BadValue, {QStringLiteral("programme")});
    const auto paper = paperOf(invocation.arguments().value("--paper").value_or(QStringLiteral("a4")).toLower());
    if (!paper)
        return words::refused(Refusal::BadValue, {QStringLiteral("paper")});
    pass::Poster poster;
    poster.language = invocation.language();
    poster.shopName = (*offer)->shopName;
    poster.design = (*offer)->design;
    poster.goal = (*offer)->goal;
    poster.reward = (*offer)->reward.inLanguage(poster.language);
    poster.welcome = (*offer)->welcome;
    poster.paper = *paper;
    const auto &shop = invocation.shop();
    if (shop.endpoint)
        poster.address = report::joinAddress(*shop.endpoint, shop.joinCode, *placement);
    return poster;
}

int run(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    if (!arguments.has("--placement") || !arguments.has("--out"))
        return invocation.wrongUsage(QStringLiteral("poster needs --placement P and --out FILE."));
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    const auto poster = posterOf(invocation, **place);
    if (!poster)
        return invocation.fail(poster.error());
    const auto bytes = drawn(*poster, *arguments.value("--out"));
    const auto code = pass::posterCode(*poster);
    if (!bytes || !code)
        return invocation.fail(
            actions::refused(Refusal::BadValue, pass::sourceText(pass::PosterError::AddressTooLong)).error);
    if (const auto written = writeOut(invocation, *bytes); !written)
        return invocation.fail(written.error());
    const auto figure = [&code](double pass::PosterCode::*of) {
        return *code ? QJsonValue(QString::number((**code).*of, 'f', 1).toDouble()) : QJsonValue();
    };
    return invocation.answer(
        {{QStringLiteral("file"), *arguments.value("--out")},
         {QStringLiteral("address"), poster->address ? QJsonValue(*poster->address) : QJsonValue()},
         {QStringLiteral("module_mm"), figure(&pass::PosterCode::moduleMm)},
         {QStringLiteral("reads_at_cm"), figure(&pass::PosterCode::readsAtCm)}});
}

} // namespace

const Command &poster()
{
    static const Command command{"poster",
                                 "--placement P --out F.pdf|svg|png [--paper a4|a5|a6]",
                                 {{"--placement"}, {"--out"}, {"--paper"}},
                                 0,
                                 0,
                                 run,
                                 true};
    return command;
}

} // namespace muhr::cli::commands
