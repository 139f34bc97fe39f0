// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/apple_answer.h"

#include "core/endpoint/http_date.h"
#include "core/endpoint/services.h"
#include "core/pass/apple_pass.h"

namespace muhr::endpoint {

Reply appleAnswer(const Services &services, const Request &request, const pass::CardContents &card,
                  const store::PassRow &pass)
{
    // By the second, as the header is.
    const auto changed = base::Instant::fromMs(pass.lastModified.ms() / 1000 * 1000);
    const auto since = request.header("If-Modified-Since");
    const auto known = since ? parseHttpDate(*since) : std::nullopt;
    const auto dressed = [&](Reply reply) {
        return std::move(reply)
            .with("Last-Modified", httpDate(changed))
            .with("Cache-Control", "private, no-cache")
            .with("X-Content-Type-Options", "nosniff");
    };
    if (known && *known >= changed)
        return dressed(Reply::empty(304));
    const pass::ApplePassIdentity identity{*services.signer, services.publicUrl() + QStringLiteral("/wallet")};
    const auto bytes = pass::applePass(card, identity, QString::fromLatin1(pass.token), services.clock.now());
    return dressed(Reply::bytes(bytes, "application/vnd.apple.pkpass"));
}

} // namespace muhr::endpoint
