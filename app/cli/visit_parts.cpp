// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/visit_parts.h"

#include <QJsonObject>

namespace muhr::cli {
namespace {

/// "SKU:QTY:MINOR".
std::optional<loyalty::Line> lineOf(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() != 3 || parts[0].isEmpty())
        return std::nullopt;
    bool isQuantity = false;
    bool isPrice = false;
    const loyalty::Line line{parts[0], parts[1].toLongLong(&isQuantity), parts[2].toLongLong(&isPrice)};
    return isQuantity && isPrice ? std::optional(line) : std::nullopt;
}

} // namespace

base::Expected<std::vector<loyalty::Line>, UsageError> linesOf(const Arguments &arguments)
{
    std::vector<loyalty::Line> lines;
    for (const QString &item : arguments.values("--item")) {
        const auto line = lineOf(item);
        if (!line)
            return base::Unexpected{UsageError{QStringLiteral("--item needs SKU:QTY:MINOR.")}};
        lines.push_back(*line);
    }
    return lines;
}

QJsonArray givenJson(const std::vector<loyalty::Given> &given)
{
    QJsonArray array;
    for (const auto &one : given)
        array.append(QJsonObject{{QStringLiteral("kind"), one.kind}, {QStringLiteral("amount"), qint64(one.amount)}});
    return array;
}

} // namespace muhr::cli
