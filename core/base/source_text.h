// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/local_text.h"

#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

namespace muhr::base {

/// An English sentence on its way to a language: what lupdate finds by QT_TRANSLATE_NOOP and words::say translates.
/// Blanks are %1, %2 …; a counted sentence has %Ln for its first value.
struct SourceText
{
    const char *context = "";
    const char *text = "";
    const char *comment = nullptr;
};

/// A calendar day of the shop, as days since 1970-01-01.
struct TextDay
{
    std::int64_t dayNumber = 0;
};
/// An amount of money; the currency is the ISO code.
struct TextMoney
{
    std::int64_t minor = 0;
    QString currency;
};
/// A code, phone number or address that must keep its direction inside a sentence (put between U+2066 and U+2069).
struct TextCode
{
    QString text;
};
/// A name, whose direction is unknown (put between U+2068 and U+2069).
struct TextName
{
    QString text;
};
/// A moment, shown in the shop's zone.
struct TextMoment
{
    Instant moment;
    QString zone;
};

/// What fills a blank; words gives it the digits, calendar and order of the language. A LocalText, such as the title of
/// a reward, is taken in the language of the sentence and isolated like a name.
using TextValue = std::variant<QString, std::int64_t, TextDay, TextMoney, TextCode, TextName, TextMoment, LocalText>;
using TextValues = std::vector<TextValue>;

/// A whole sentence with its values, not yet in a language.
struct Sentence
{
    SourceText source;
    TextValues values;
};

} // namespace muhr::base
