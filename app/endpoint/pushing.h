// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/cms.h"
#include "core/deliver/apns.h"
#include "core/deliver/job_runner.h"

#include <memory>

namespace muhr::endpoint {
struct Services;
}

namespace muhr::endpoint_program {

class Options;

/// How Apple's push service is reached, and as whom.
deliver::ApnsSettings apnsOf(const Options &options, const crypto::PassSigner &signer);

/// Apple's push service and the thread that tells it of changed passes. Ends before what it works with.
class Pushing
{
public:
    Pushing(const Options &options, endpoint::Services &services);
    ~Pushing();

    /// There may be something to send.
    void wake();
    /// The operator has seen to the trouble: tries again at once.
    void resume();

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

/// Nothing where no passes are signed. Woken by the services from then on.
std::unique_ptr<Pushing> startPushing(const Options &options, endpoint::Services &services);

} // namespace muhr::endpoint_program
