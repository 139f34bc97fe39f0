// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/offline_loss_json.h"

#include "core/words/say.h"

#include <QJsonObject>

namespace muhr::cli {

QJsonArray offlineLossJson(const std::vector<report::OfflineLoss> &losses, base::Language language)
{
    QJsonArray array;
    for (const report::OfflineLoss &loss : losses)
        array.append(QJsonObject{
            {QStringLiteral("rule"), loss.rule},
            {QStringLiteral("kind"), loss.kind},
            {QStringLiteral("reward"), loss.title.inLanguage(language)},
            {QStringLiteral("offline"), report::offlineUseWord(loss.policy)},
            {QStringLiteral("price_points"), loss.pricePoints ? QJsonValue(qint64(*loss.pricePoints)) : QJsonValue()},
            {QStringLiteral("value_minor"), qint64(loss.valueMinor)},
            {QStringLiteral("laptops"), qint64(loss.laptops)},
            {QStringLiteral("each_minor"), qint64(loss.eachMinor)},
            {QStringLiteral("day_minor"), loss.dayMinor ? QJsonValue(qint64(*loss.dayMinor)) : QJsonValue()},
            {QStringLiteral("sentence"), words::say(language, loss.sentence)}});
    return array;
}

} // namespace muhr::cli
