// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/pass/card_contents.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace muhr::report {

/// The register document "shop settings": what the owner may change at any time. JSON, not sealed.
struct ShopSettings
{
    QString name;
    base::Language language = base::Language::English;
    /// Shown on the join page under "What we keep".
    QString address;
    QString phone;
};

/// A branch, placement or device: just its name. JSON, not sealed; a staff member's name is the same JSON, sealed.
struct NameDocument
{
    QString name;
};

QByteArray encodeDocument(const ShopSettings &settings);
QByteArray encodeDocument(const NameDocument &name);
QByteArray encodeDocument(const pass::CardDesign &design);

/// Nothing if the bytes are no such document; unknown fields are ignored.
std::optional<ShopSettings> decodeShopSettings(const QByteArray &json);
std::optional<NameDocument> decodeName(const QByteArray &json);
std::optional<pass::CardDesign> decodeCardDesign(const QByteArray &json);

} // namespace muhr::report
