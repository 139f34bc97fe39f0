// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/packed.h"

#include "core/base/gzip.h"
#include "core/endpoint/refusal.h"

namespace muhr::endpoint {
namespace {

/// Less fits into one packet of the network as it is.
constexpr qsizetype worthPacking = 1024;

bool isGzip(QByteArrayView coding)
{
    return coding.trimmed().compare("gzip", Qt::CaseInsensitive) == 0;
}

/// `gzip;q=0` takes none (RFC 9110, 12.5.3).
bool takesGzip(const Request &request)
{
    const QByteArray accepted = request.header("Accept-Encoding").value_or(QByteArray());
    const auto codings = accepted.split(',');
    return std::any_of(codings.begin(), codings.end(), [](const QByteArray &coding) {
        const auto parts = coding.split(';');
        const QByteArray weight = parts.size() > 1 ? parts[1].trimmed().toLower() : QByteArray("q=1");
        return isGzip(parts.front()) && (!weight.startsWith("q=") || weight.sliced(2).toDouble() > 0);
    });
}

/// The request as if it had come plain, or the status to refuse it with.
base::Expected<Request, int> unpacked(const Request &request, std::uint64_t bodyLimit)
{
    const auto coding = request.header("Content-Encoding");
    if (!coding || coding->trimmed().compare("identity", Qt::CaseInsensitive) == 0)
        return request;
    if (!isGzip(*coding))
        return base::Unexpected{415};
    auto body = base::gunzip(request.body, static_cast<qsizetype>(bodyLimit));
    if (!body)
        return base::Unexpected{body.error() == base::GunzipError::TooLarge ? 413 : 400};
    Request plain = request;
    plain.body = std::move(*body);
    return plain;
}

Reply inGzip(const Reply &reply)
{
    Reply packed =
        Reply::bytes(base::gzip(reply.body()), reply.header("Content-Type").value_or(QByteArray()), reply.status());
    for (const auto &[name, value] : reply.headers())
        if (name.compare("Content-Type", Qt::CaseInsensitive) != 0)
            packed.with(name, value);
    return std::move(packed).with("Content-Encoding", "gzip");
}

} // namespace

Answer packed(Answer answer, std::uint64_t bodyLimit)
{
    return
        [answer = std::move(answer), bodyLimit](Services &services, const Request &request, const PathValues &values) {
            const auto plain = unpacked(request, bodyLimit);
            Reply reply = plain ? answer(services, *plain, values) : refuse(services, plain.error(), request);
            if (reply.body().size() > worthPacking && takesGzip(request))
                reply = inGzip(reply);
            return std::move(reply).with("Vary", "Accept-Encoding").with("Accept-Encoding", "gzip");
        };
}

} // namespace muhr::endpoint
