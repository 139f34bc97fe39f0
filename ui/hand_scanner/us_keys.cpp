// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_scanner/us_keys.h"

#include <algorithm>
#include <array>

namespace muhr::hand_scanner {
namespace {

/// The four rows of keys, one after the other.
constexpr QStringView usPlain = u"`1234567890-="
                                u"qwertyuiop[]"
                                u"asdfghjkl;'"
                                u"zxcvbnm,./";
constexpr QStringView usShifted = u"~!@#$%^&*()_+"
                                  u"QWERTYUIOP{}"
                                  u"ASDFGHJKL:\""
                                  u"ZXCVBNM<>?";

/// What the same keys type in another layout. Combining marks are written as numbers, for the eye's sake.
struct Layout
{
    QStringView plain;
    QStringView shifted;
};

// clang-format off
constexpr std::array layouts = {
    // Russian
    Layout{u"ё1234567890-=" u"йцукенгшщзхъ" u"фывапролджэ" u"ячсмитьбю.",
           u"Ё!\"№;%:?*()_+" u"ЙЦУКЕНГШЩЗХЪ" u"ФЫВАПРОЛДЖЭ" u"ЯЧСМИТЬБЮ,"},
    // Kazakh
    Layout{u"(\"әіңғ,.үұқөһ" u"йцукенгшщзхъ" u"фывапролджэ" u"ячсмитьбю№",
           u")!ӘІҢҒ;:ҮҰҚӨҺ" u"ЙЦУКЕНГШЩЗХЪ" u"ФЫВАПРОЛДЖЭ" u"ЯЧСМИТЬБЮ?"},
    // Uzbek, Cyrillic
    Layout{u"ё1234567890ғҳ" u"йцукенгшўзхъ" u"фқвапролджэ" u"ячсмитьбю.",
           u"Ё!\"№;%:?*()ҒҲ" u"ЙЦУКЕНГШЎЗХЪ" u"ФҚВАПРОЛДЖЭ" u"ЯЧСМИТЬБЮ,"},
    // Azerbaijani
    Layout{u"`1234567890-=" u"qüertyuiopöğ" u"asdfghjklıə" u"zxcvbnmçş.",
           u"~!\"\u2166;%:?*()_+" u"QÜERTYUİOPÖĞ" u"ASDFGHJKLIƏ" u"ZXCVBNMÇŞ,"},
    // Persian
    Layout{u"\u200d۱۲۳۴۵۶۷۸۹۰-=" u"ضصثقفغعهخحجچ" u"شسیبلاتنمکگ" u"ظطزرذدپو./",
           u"÷!\u066c\u066b\ufdfc\u066a×،*)(\u0640+"
           u"\u0652\u064c\u064d\u064b\u064f\u0650\u064e\u0651][}{"
           u"ؤئيإأآة»«:؛" u"كٓژٰ\u200c\u0654ء><؟"},
};
// clang-format on

static_assert(std::ranges::all_of(layouts, [](const Layout &layout) {
    return layout.plain.size() == usPlain.size() && layout.shifted.size() == usShifted.size();
}));

std::optional<QString> typedOn(const Layout &layout, const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (const auto plain = layout.plain.indexOf(c); plain >= 0)
            result += usPlain[plain];
        else if (const auto shifted = layout.shifted.indexOf(c); shifted >= 0)
            result += usShifted[shifted];
        else
            return std::nullopt;
    }
    return result;
}

} // namespace

std::optional<QChar> usKey(int keyCode, bool isShifted)
{
    struct Row
    {
        int firstCode;
        int firstIndex;
        int count;
    };
    constexpr std::array rows = {Row{41, 0, 1}, Row{2, 1, 12}, Row{16, 13, 12}, Row{30, 25, 11}, Row{44, 36, 10}};
    for (const auto &row : rows)
        if (keyCode >= row.firstCode && keyCode < row.firstCode + row.count)
            return (isShifted ? usShifted : usPlain)[row.firstIndex + keyCode - row.firstCode];
    if (keyCode == 43)
        return isShifted ? QLatin1Char('|') : QLatin1Char('\\');
    if (keyCode == 57)
        return QLatin1Char(' ');
    return std::nullopt;
}

QString typedOnUsKeyboard(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return text;
    for (const auto &layout : layouts)
        if (const auto result = typedOn(layout, text))
            return *result;
    return text;
}

} // namespace muhr::hand_scanner
