// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/fields.h"

#include <QStringDecoder>

namespace muhr::endpoint {
namespace {

constexpr std::size_t mostFields = 200;

enum class Plus { IsSpace, IsPlus };
enum class Breaks { Allowed, Refused };

std::optional<int> hexDigit(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    if (character >= 'a' && character <= 'f')
        return character - 'a' + 10;
    if (character >= 'A' && character <= 'F')
        return character - 'A' + 10;
    return std::nullopt;
}

bool isControl(char character)
{
    return static_cast<unsigned char>(character) < 0x20 || character == 0x7f;
}

std::optional<QString> decode(QByteArrayView text, Plus plus, Breaks breaks)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char character = text[i];
        if (character == '%') {
            const auto high = i + 2 < text.size() ? hexDigit(text[i + 1]) : std::nullopt;
            const auto low = i + 2 < text.size() ? hexDigit(text[i + 2]) : std::nullopt;
            if (!high || !low)
                return std::nullopt;
            character = static_cast<char>(*high * 16 + *low);
            i += 2;
        } else if (character == '+' && plus == Plus::IsSpace) {
            character = ' ';
        }
        const bool isBreak = character == '\n' || character == '\r' || character == '\t';
        if (isControl(character) && !(isBreak && breaks == Breaks::Allowed))
            return std::nullopt;
        bytes.append(character);
    }
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString result = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return result;
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

/// Calls `take` with each part of `text` between separators; stops when it answers false.
template <typename Take>
bool eachPart(QByteArrayView text, char separator, Take take)
{
    while (true) {
        const auto end = text.indexOf(separator);
        if (!take(end < 0 ? text : text.first(end)))
            return false;
        if (end < 0)
            return true;
        text = text.sliced(end + 1);
    }
}

} // namespace

std::optional<QString> decodePercent(QByteArrayView text)
{
    return decode(text, Plus::IsPlus, Breaks::Refused);
}

std::optional<Fields> Fields::parse(QByteArrayView text)
{
    Fields result;
    const bool isGood = eachPart(text, '&', [&result](QByteArrayView part) {
        if (part.isEmpty())
            return true;
        const auto equals = part.indexOf('=');
        const auto name = decode(equals < 0 ? part : part.first(equals), Plus::IsSpace, Breaks::Refused);
        const auto value =
            decode(equals < 0 ? QByteArrayView() : part.sliced(equals + 1), Plus::IsSpace, Breaks::Allowed);
        if (!name || !value || result.m_fields.size() == mostFields)
            return false;
        result.m_fields.emplace_back(*name, *value);
        return true;
    });
    return isGood ? std::optional(std::move(result)) : std::nullopt;
}

std::optional<QString> Fields::value(QStringView name) const
{
    for (const auto &[key, value] : m_fields)
        if (key == name)
            return value;
    return std::nullopt;
}

std::vector<std::pair<QByteArray, QByteArray>> parseCookies(QByteArrayView header)
{
    std::vector<std::pair<QByteArray, QByteArray>> result;
    eachPart(header, ';', [&result](QByteArrayView part) {
        const auto equals = part.indexOf('=');
        if (equals < 0)
            return true;
        const auto name = trimmed(part.first(equals));
        auto value = trimmed(part.sliced(equals + 1));
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
            value = value.sliced(1, value.size() - 2);
        if (!name.isEmpty() && result.size() < mostFields)
            result.emplace_back(name.toByteArray(), value.toByteArray());
        return true;
    });
    return result;
}

} // namespace muhr::endpoint
