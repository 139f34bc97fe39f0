// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/named_goods.h"

#include "core/loyalty/programme.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace muhr::loyalty {
namespace {

void collect(const QJsonValue &value, const QString &key, QStringList &goods)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto at = object.begin(); at != object.end(); ++at)
            collect(at.value(), at.key(), goods);
    }
    for (const auto &element : value.toArray()) {
        const bool isGood = element.isString() && namesGoods(key) && !goods.contains(element.toString());
        if (isGood)
            goods.push_back(element.toString());
        else if (!element.isString())
            collect(element, key, goods);
    }
}

} // namespace

bool namesGoods(const QString &key)
{
    constexpr std::array keys = {"goods", "without", "items", "except_items"};
    return std::ranges::any_of(keys, [&](const char *one) { return key == QLatin1String(one); });
}

QStringList namedGoods(const Programme &programme)
{
    QStringList goods;
    for (const ProgrammeRule &rule : programme.rules())
        collect(rule.terms, {}, goods);
    return goods;
}

} // namespace muhr::loyalty
