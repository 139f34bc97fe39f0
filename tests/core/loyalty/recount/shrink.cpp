// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/play.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muhr::tests::recount {

std::unique_ptr<Setting> Setting::make(const QJsonObject &json)
{
    const auto parsed = loyalty::Programme::parse(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (!parsed)
        return nullptr;
    auto setting = std::make_unique<Setting>();
    setting->json = json;
    setting->terms = readTerms(json);
    setting->shelf.add(programmeId, *parsed);
    setting->inForce = setting->shelf.find(parsed->version());
    return setting;
}

QString shrunk(const Setting &setting, const World &world, std::vector<Step> steps, Number start)
{
    Counts counts;
    auto smaller = Setting::make(setting.json);
    World same = world;
    same.programme = &smaller->terms;
    for (std::size_t i = steps.size(); i-- > 0;) {
        std::vector<Step> fewer = steps;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        if (i < fewer.size())
            fewer[i].minutes += steps[i].minutes;
        if (!lived(*smaller, same, fewer, start, counts, true).isEmpty())
            steps = fewer;
    }
    const QJsonArray rules = smaller->json["rules"].toArray();
    for (int i = static_cast<int>(rules.size()); i-- > 0;) {
        QJsonObject json = smaller->json;
        QJsonArray fewer = json["rules"].toArray();
        fewer.removeAt(i);
        json["rules"] = fewer;
        auto without = Setting::make(json);
        if (!without)
            continue;
        World there = world;
        there.programme = &without->terms;
        if (lived(*without, there, steps, start, counts, true).isEmpty())
            continue;
        smaller = std::move(without);
        same.programme = &smaller->terms;
    }
    QString text = QString::fromUtf8(QJsonDocument(smaller->json).toJson(QJsonDocument::Compact));
    for (const Step &step : steps) {
        QString goods;
        for (const Goods &line : step.wish.goods)
            goods += QStringLiteral(" %1:%2:%3").arg(line.sku).arg(line.pieces).arg(line.price);
        text += QStringLiteral("\n%1 after %2 min, amount %3,%4 uses %5, codes %6, spend %7, target %8, behind %9")
                    .arg(static_cast<int>(step.kind))
                    .arg(step.minutes)
                    .arg(step.wish.amount ? QString::number(*step.wish.amount) : QStringLiteral("-"), goods,
                         step.wish.uses.join(u'+'), step.wish.codes.join(u'+'))
                    .arg(step.wish.spend.value_or(-1))
                    .arg(step.target)
                    .arg(step.behind);
    }
    return text + u'\n' + lived(*smaller, same, steps, start, counts, true);
}

} // namespace muhr::tests::recount
