// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace muhr::base {

/// A language that the window, the cards and the messages are written in.
enum class Language { English, Uzbek, Kazakh, Persian, Azerbaijani };

/// "en", "uz", "kk", "fa", "az": what stands in files, events and addresses.
QString languageCode(Language language);
/// Takes "uz" as well as "uz_UZ", "uz-Latn-UZ" and "uz_UZ.UTF-8".
std::optional<Language> parseLanguage(QStringView text);
const std::array<Language, 5> &allLanguages();
bool isRightToLeft(Language language);
/// The locale whose numbers and names of days and months are used; its money and dates are not (see money, local_date).
QLocale localeOf(Language language);
/// The language's name in itself, for a picker.
QString ownName(Language language);

} // namespace muhr::base
