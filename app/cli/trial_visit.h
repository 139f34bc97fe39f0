// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/instant.h"
#include "core/loyalty/decide.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace muhr::cli {

/// A visit that is only tried: {"amount_minor", "lines": [{"sku", "quantity", "price_minor"}], "stamps", "uses",
/// "promo": [words], "spend", "at", "card", "fresh_code"}, all of them optional.
struct TrialVisit
{
    loyalty::ActCommand act;
    std::optional<base::Instant> at;
    /// Code, short number or id of the card to start from; empty: a new card.
    QString card;
    bool hasFreshCode = false;

    /// The error is the field that is wrong.
    static base::Expected<TrialVisit, QString> parse(const QJsonObject &object);
};

} // namespace muhr::cli
