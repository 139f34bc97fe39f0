// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/act_check.h"

#include "core/loyalty/limits.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

constexpr std::size_t mostUses = 20;
/// Before equal ones are merged.
constexpr std::size_t mostLinesTyped = 2'000;

bool isName(const QString &text)
{
    return !text.isEmpty() && text.normalized(QString::NormalizationForm_C).toUtf8().size() <= longestName;
}

bool isLine(const Line &line)
{
    return isName(line.sku) && line.quantity >= 1 && line.quantity <= mostQuantity && line.priceMinor >= 0 &&
           line.priceMinor <= mostMoney / line.quantity;
}

bool areLines(const std::vector<Line> &lines)
{
    if (lines.size() > mostLinesTyped || !std::all_of(lines.begin(), lines.end(), isLine) ||
        linesTotalMinor(lines) > mostMoney)
        return false;
    const auto merged = mergedLines(lines);
    return static_cast<std::int64_t>(merged.size()) <= mostLines && std::all_of(merged.begin(), merged.end(), isLine);
}

} // namespace

std::optional<Refusal> checkNumbers(const ActCommand &command)
{
    if (command.amountMinor && (*command.amountMinor < 0 || *command.amountMinor > mostMoney))
        return Refusal{RefusalReason::BadAmount, {}};
    if (!areLines(command.lines))
        return Refusal{RefusalReason::BadLines, {}};
    if (command.stamps && (*command.stamps < 0 || *command.stamps > mostStamps))
        return Refusal{RefusalReason::BadStamps, {}};
    if (command.spend && (*command.spend < 0 || *command.spend > mostMoney))
        return Refusal{RefusalReason::BadAmount, {}};
    if (!command.receipt.isEmpty() && !isName(command.receipt))
        return Refusal{RefusalReason::BadReceipt, {}};
    if (command.uses.size() > mostUses)
        return Refusal{RefusalReason::NoReward, {QString()}};
    return std::nullopt;
}

std::vector<Line> mergedLines(const std::vector<Line> &lines)
{
    std::vector<Line> merged;
    for (const Line &line : lines) {
        const QString sku = line.sku.normalized(QString::NormalizationForm_C);
        const auto same = std::find_if(merged.begin(), merged.end(), [&](const Line &other) {
            return other.sku == sku && other.priceMinor == line.priceMinor;
        });
        if (same != merged.end())
            same->quantity += line.quantity;
        else
            merged.push_back({sku, line.quantity, line.priceMinor});
    }
    return merged;
}

} // namespace muhr::loyalty
