// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/request.h"

#include <array>

namespace muhr::endpoint {
namespace {

constexpr qsizetype longestTarget = 4096;

constexpr std::array<std::pair<Method, const char *>, 6> methods = {{
    {Method::Get, "GET"},
    {Method::Head, "HEAD"},
    {Method::Post, "POST"},
    {Method::Put, "PUT"},
    {Method::Patch, "PATCH"},
    {Method::Delete, "DELETE"},
}};

bool isSameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<Method> parseMethod(std::string_view text)
{
    for (const auto &[method, name] : methods)
        if (text == name)
            return method;
    return std::nullopt;
}

const char *methodText(Method method)
{
    for (const auto &[known, name] : methods)
        if (known == method)
            return name;
    return "";
}

std::optional<QByteArray> Headers::value(QByteArrayView name) const
{
    for (const auto &[key, value] : m_lines)
        if (isSameName(key, name))
            return value;
    return std::nullopt;
}

int Headers::count(QByteArrayView name) const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                          [name](const auto &line) { return isSameName(line.first, name); }));
}

std::optional<Target> Target::parse(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > longestTarget || text.front() != '/' || text.contains('#'))
        return std::nullopt;
    const auto question = text.indexOf('?');
    auto path = (question < 0 ? text : text.first(question)).sliced(1);
    Target result;
    for (bool isLast = path.isEmpty(); !isLast;) {
        const auto slash = path.indexOf('/');
        isLast = slash < 0;
        const auto segment = decodePercent(isLast ? path : path.first(slash));
        if (!segment || *segment == QLatin1String(".") || *segment == QLatin1String(".."))
            return std::nullopt;
        result.segments.append(*segment);
        if (!isLast)
            path = path.sliced(slash + 1);
    }
    if (question >= 0) {
        auto query = Fields::parse(text.sliced(question + 1));
        if (!query)
            return std::nullopt;
        result.query = std::move(*query);
    }
    return result;
}

std::optional<QByteArray> Request::cookie(QByteArrayView name) const
{
    for (const auto &[key, value] : headers.all()) {
        if (!isSameName(key, "Cookie"))
            continue;
        for (const auto &[cookieName, cookieValue] : parseCookies(value))
            if (QByteArrayView(cookieName) == name)
                return cookieValue;
    }
    return std::nullopt;
}

std::optional<Fields> Request::form() const
{
    const auto type = header("Content-Type").value_or(QByteArray());
    const auto end = type.indexOf(';');
    if (!isSameName((end < 0 ? type : type.first(end)).trimmed(), "application/x-www-form-urlencoded"))
        return std::nullopt;
    return Fields::parse(body);
}

} // namespace muhr::endpoint
