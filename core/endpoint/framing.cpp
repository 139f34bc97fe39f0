// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/framing.h"

#include "core/endpoint/http_date.h"

namespace muhr::endpoint {
namespace {

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

std::optional<int> framingFault(HttpVersion version, const Headers &headers)
{
    const bool isOld = version == HttpVersion::Http10;
    const auto hosts = headers.count("Host");
    if (hosts > 1 || (!isOld && hosts == 0))
        return 400;
    const auto coding = headers.value("Transfer-Encoding");
    if (!coding)
        return std::nullopt;
    if (isOld || headers.count("Content-Length") > 0 || headers.count("Transfer-Encoding") > 1)
        return 400;
    return coding->trimmed().compare("chunked", Qt::CaseInsensitive) == 0 ? std::nullopt : std::optional(501);
}

QByteArray headText(const Reply &reply, const Sending &sending, base::Instant now)
{
    const int status = reply.status();
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    text += "Date: " + httpDate(now) + "\r\nServer: muhr\r\n";
    for (const auto &[name, value] : reply.headers())
        text += name + ": " + value + "\r\n";
    if (mayHaveBody(status))
        text += "Content-Length: " + QByteArray::number(reply.body().size()) + "\r\n";
    if (!sending.keepsOpen)
        text += "Connection: close\r\n";
    else if (sending.version == HttpVersion::Http10)
        text += "Connection: keep-alive\r\n";
    return text + "\r\n";
}

QByteArray bodyText(const Reply &reply, const Sending &sending)
{
    return mayHaveBody(reply.status()) && !sending.isHead ? reply.body() : QByteArray();
}

} // namespace muhr::endpoint
