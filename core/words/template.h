// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/local_text.h"
#include "core/base/money.h"
#include "core/base/zone.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace muhr::words {

/// A first card for a trade: one ladder of stamps with one concrete reward, in every language. From
/// `resources/templates/<trade>.json`, compiled in.
struct Template
{
    /// "cafe": what `shop create --template` takes.
    QString trade;
    /// "Café": what Welcome shows.
    base::LocalText title;
    /// "#RRGGBB".
    QString cardColour;
    QString textColour;
    /// Everything of a programme but currency, zone and calendar.
    QJsonObject programme;
    /// What others in this trade give.
    std::vector<base::LocalText> otherRewards;
};

/// The eight trades in the order Welcome shows them, then "blank".
const std::vector<Template> &allTemplates();
const Template *findTemplate(QStringView trade);
std::optional<Template> parseTemplate(const QString &trade, const QByteArray &json);

/// A whole programme, ready to be checked and published.
QJsonObject programmeOf(const Template &chosen, const base::Currency &currency, const base::Zone &zone,
                        base::Language language);

} // namespace muhr::words
