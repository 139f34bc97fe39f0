// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/carried_answer.h"

#include "core/base/instant_text.h"
#include "core/report/shop_documents.h"

#include <QJsonObject>

namespace muhr::cli {

store::Result<QJsonArray> carriedJson(store::Database &database, const base::ShopId &shop)
{
    const auto sums = store::carriedSums(database, shop);
    if (!sums)
        return base::Unexpected{sums.error()};
    QJsonArray array;
    for (const store::CarriedSum &sum : *sums) {
        const auto name = report::nameOf(database, shop, loyalty::DocumentType::DeviceName, sum.device.raw());
        if (!name)
            return base::Unexpected{name.error()};
        QJsonValue needs;
        if (sum.needs)
            needs = QJsonObject{{QStringLiteral("incarnation"), qint64(sum.needs->incarnation)},
                                {QStringLiteral("seq"), qint64(sum.needs->seq)}};
        array.append(QJsonObject{{QStringLiteral("device"), sum.device.text()},
                                 {QStringLiteral("name"), *name},
                                 {QStringLiteral("events"), qint64(sum.events)},
                                 {QStringLiteral("made_at"), base::instantText(sum.madeAt)},
                                 {QStringLiteral("needs"), needs}});
    }
    return array;
}

} // namespace muhr::cli
