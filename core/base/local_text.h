// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace muhr::base {

/// A text of the shop in several languages, such as the title of a reward.
/// Languages that this version does not know are kept as they came.
class LocalText
{
public:
    LocalText() = default;
    LocalText(Language language, const QString &text) { set(language, text); }
    /// {"uz": "…", "en": "…"}; nothing if a value is no text or a key is empty.
    static std::optional<LocalText> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    /// An empty text takes the language out.
    void set(Language language, const QString &text);
    bool has(Language language) const { return m_texts.contains(languageCode(language)); }
    /// The text in this language, else in English, else in the first language there is (by code), else empty.
    QString inLanguage(Language language) const;
    bool isEmpty() const { return m_texts.isEmpty(); }
    const QMap<QString, QString> &texts() const { return m_texts; }

    friend bool operator==(const LocalText &, const LocalText &) = default;

private:
    QMap<QString, QString> m_texts;
};

} // namespace muhr::base
