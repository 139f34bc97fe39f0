// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/pushing.h"

#include "app/endpoint/house.h"
#include "app/endpoint/options.h"
#include "core/deliver/push_jobs.h"
#include "core/endpoint/services.h"

namespace muhr::endpoint_program {

deliver::ApnsSettings apnsOf(const Options &options, const crypto::PassSigner &signer)
{
    deliver::ApnsSettings settings;
    settings.url = options.value("apns_url").toUtf8();
    settings.topic = signer.passType().toUtf8();
    settings.certificate = contentsOf(options.file("pass_signer"));
    settings.key = contentsOf(options.file("pass_key"));
    settings.authorities = contentsOf(options.file("apns_authorities"));
    settings.proxy = options.value("apns_proxy").toUtf8();
    settings.pushType = options.value("apns_push_type").toUtf8();
    settings.priority = options.number("apns_priority");
    return settings;
}

struct Pushing::Inside
{
    Inside(const Options &options, endpoint::Services &services)
        : apns(apnsOf(options, *services.signer)), runner(
                                                       deliver::pushJobsOf(services.queue),
                                                       [this](const std::vector<deliver::DeviceToken> &phones,
                                                              base::Instant now) { return apns.push(phones, now); },
                                                       services.clock, services.log)
    {
    }

    deliver::Apns apns;
    deliver::JobRunner runner;
};

Pushing::Pushing(const Options &options, endpoint::Services &services)
    : m_inside(std::make_unique<Inside>(options, services))
{
}

Pushing::~Pushing() = default;

void Pushing::wake()
{
    m_inside->runner.wake();
}

void Pushing::resume()
{
    m_inside->runner.resume();
}

std::unique_ptr<Pushing> startPushing(const Options &options, endpoint::Services &services)
{
    if (!services.signer)
        return nullptr;
    auto pushing = std::make_unique<Pushing>(options, services);
    services.wakePushes = [runner = pushing.get()] { runner->wake(); };
    return pushing;
}

} // namespace muhr::endpoint_program
