// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_text.h"

namespace muhr::base {

std::optional<LocalText> LocalText::fromJson(const QJsonObject &object)
{
    LocalText result;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.value().isString() || entry.key().isEmpty())
            return std::nullopt;
        if (const QString text = entry.value().toString(); !text.isEmpty())
            result.m_texts.insert(entry.key(), text);
    }
    return result;
}

QJsonObject LocalText::toJson() const
{
    QJsonObject object;
    for (auto entry = m_texts.begin(); entry != m_texts.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

void LocalText::set(Language language, const QString &text)
{
    if (text.isEmpty())
        m_texts.remove(languageCode(language));
    else
        m_texts.insert(languageCode(language), text);
}

QString LocalText::inLanguage(Language language) const
{
    for (const Language wanted : {language, Language::English}) {
        if (const auto found = m_texts.constFind(languageCode(wanted)); found != m_texts.constEnd())
            return *found;
    }
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

} // namespace muhr::base
