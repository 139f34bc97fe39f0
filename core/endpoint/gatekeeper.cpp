// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/gatekeeper.h"

#include "core/crypto/mac.h"
#include "core/crypto/token.h"
#include "core/endpoint/services.h"
#include "core/store/bearer_table.h"
#include "core/store/device_table.h"
#include "core/store/pass_table.h"

namespace muhr::endpoint {
namespace {

using Recognised = base::Expected<Caller, Reply>;

base::Unexpected<Reply> refused(int status, const QByteArray &challenge = {})
{
    Reply reply = Reply::plain(status);
    if (!challenge.isEmpty())
        reply.with("WWW-Authenticate", challenge);
    return {std::move(reply).with("Cache-Control", "no-store")};
}

/// A laptop whose bearer ran out asks for a new one, whatever the reason.
base::Unexpected<Reply> noBearer()
{
    return {
        Reply::error(401, QStringLiteral("not_allowed"), QStringLiteral("This device is not signed in, or no longer."))
            .with("WWW-Authenticate", "Bearer")
            .with("Cache-Control", "no-store")};
}

Recognised recogniseDevice(Services &services, Access::Kind kind, const Request &request)
{
    const auto text = credentials(request, "Bearer");
    const auto token = text ? crypto::Token::parse(QString::fromLatin1(*text)) : std::nullopt;
    if (!token)
        return noBearer();
    const auto now = services.clock.now();
    return services.readers.ask([&](store::Database &database) -> Recognised {
        const auto bearer = store::findBearer(database, token->hash(), now);
        if (!bearer)
            return refused(503);
        if (!*bearer)
            return noBearer();
        const auto device = store::findDevice(database, (*bearer)->shop, (*bearer)->device);
        if (!device)
            return refused(503);
        if (!*device || ((*device)->isRevoked && kind != Access::Kind::AnyDeviceBearer))
            return noBearer();
        return Caller{(*bearer)->shop, (*bearer)->device, std::nullopt};
    });
}

Recognised recognisePass(Services &services, const Request &request, const PathValues &values)
{
    const auto serial = base::CardId::parse(values[u"serial"]);
    if (!services.signer || values[u"pass_type"] != services.signer->passType() || !serial)
        return refused(404);
    const auto token = credentials(request, "ApplePass");
    if (!token)
        return refused(401, "ApplePass");
    return services.readers.ask([&](store::Database &database) -> Recognised {
        const auto found = store::findPassBySerial(database, *serial, store::PassKind::Apple);
        if (!found)
            return refused(503);
        if (!*found)
            return refused(404);
        if (!crypto::equalInConstantTime((*found)->pass.token, *token))
            return refused(401, "ApplePass");
        return Caller{(*found)->shop, std::nullopt, *serial};
    });
}

} // namespace

std::optional<QByteArray> credentials(const Request &request, QByteArrayView scheme)
{
    const auto header = request.header("Authorization");
    if (!header || header->size() <= scheme.size() || header->at(scheme.size()) != ' ' ||
        QByteArrayView(*header).first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return header->sliced(scheme.size() + 1).trimmed();
}

Recognised recognise(Services &services, Access::Kind kind, const Request &request, const PathValues &values)
{
    switch (kind) {
    case Access::Kind::DeviceBearer:
    case Access::Kind::AnyDeviceBearer:
        return recogniseDevice(services, kind, request);
    case Access::Kind::PassToken:
        return recognisePass(services, request, values);
    case Access::Kind::Public:
    case Access::Kind::LoopbackOnly:
        return Caller();
    }
    return refused(401);
}

} // namespace muhr::endpoint
