// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/reply.h"

#include <QJsonDocument>

namespace muhr::endpoint {
namespace {

bool isCleanValue(QByteArrayView value)
{
    return std::none_of(value.begin(), value.end(), [](char character) {
        return static_cast<unsigned char>(character) < 0x20 || character == 0x7f;
    });
}

bool isCleanName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
               (character >= '0' && character <= '9') || character == '-';
    });
}

} // namespace

Reply Reply::empty(int status)
{
    return Reply(status);
}

Reply Reply::json(const QJsonObject &object, int status)
{
    return bytes(QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json", status);
}

Reply Reply::html(const QByteArray &page, int status)
{
    return bytes(page, "text/html; charset=utf-8", status);
}

Reply Reply::text(const QByteArray &text, int status)
{
    return bytes(text, "text/plain; charset=utf-8", status);
}

Reply Reply::bytes(QByteArray body, const QByteArray &contentType, int status)
{
    Reply result(status);
    result.m_body = std::move(body);
    return std::move(result).with("Content-Type", contentType);
}

Reply Reply::seeOther(const QByteArray &location)
{
    return Reply(303).with("Location", location);
}

Reply Reply::error(int status, const QString &word, const QString &sentence)
{
    return json({{QStringLiteral("error"), word}, {QStringLiteral("sentence"), sentence}}, status);
}

Reply Reply::plain(int status)
{
    return text(reasonPhrase(status) + '\n', status);
}

Reply &Reply::with(const QByteArray &name, const QByteArray &value) &
{
    if (isCleanName(name) && isCleanValue(value))
        m_headers.emplace_back(name, value);
    return *this;
}

Reply &&Reply::with(const QByteArray &name, const QByteArray &value) &&
{
    with(name, value);
    return std::move(*this);
}

std::optional<QByteArray> Reply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : m_headers)
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    return std::nullopt;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status " + QByteArray::number(status);
    }
}

} // namespace muhr::endpoint
