// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

namespace muhr::base {

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::Uzbek:
        return QStringLiteral("uz");
    case Language::Kazakh:
        return QStringLiteral("kk");
    case Language::Persian:
        return QStringLiteral("fa");
    case Language::Azerbaijani:
        return QStringLiteral("az");
    }
    Q_UNREACHABLE();
}

std::optional<Language> parseLanguage(QStringView text)
{
    const auto ends = [](QChar c) { return c == u'_' || c == u'-' || c == u'.' || c == u'@'; };
    const QStringView code(text.begin(), std::find_if(text.begin(), text.end(), ends));
    for (const Language language : allLanguages()) {
        if (code.compare(languageCode(language), Qt::CaseInsensitive) == 0)
            return language;
    }
    return std::nullopt;
}

const std::array<Language, 5> &allLanguages()
{
    static constexpr std::array<Language, 5> all = {Language::English, Language::Uzbek, Language::Kazakh,
                                                    Language::Persian, Language::Azerbaijani};
    return all;
}

bool isRightToLeft(Language language)
{
    return language == Language::Persian;
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English, QLocale::LatinScript, QLocale::UnitedKingdom);
    case Language::Uzbek:
        return QLocale(QLocale::Uzbek, QLocale::LatinScript, QLocale::Uzbekistan);
    case Language::Kazakh:
        return QLocale(QLocale::Kazakh, QLocale::CyrillicScript, QLocale::Kazakhstan);
    case Language::Persian:
        return QLocale(QLocale::Persian, QLocale::ArabicScript, QLocale::Iran);
    case Language::Azerbaijani:
        return QLocale(QLocale::Azerbaijani, QLocale::LatinScript, QLocale::Azerbaijan);
    }
    Q_UNREACHABLE();
}

QString ownName(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("English");
    case Language::Uzbek:
        return QStringLiteral(u"Oʻzbekcha");
    case Language::Kazakh:
        return QStringLiteral(u"Қазақша");
    case Language::Persian:
        return QStringLiteral(u"فارسی");
    case Language::Azerbaijani:
        return QStringLiteral(u"Azərbaycanca");
    }
    Q_UNREACHABLE();
}

} // namespace muhr::base
