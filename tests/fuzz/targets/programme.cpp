// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/programme.h"

#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {

const Target &programme()
{
    static const Target target{"programme", [](QByteArrayView bytes) {
                                   const QByteArray json = bytes.toByteArray();
                                   const auto read = loyalty::Programme::parse(json);
                                   if (!read) {
                                       require(!read.error().empty(), "a refusal says why");
                                       return;
                                   }
                                   require(read->bytes() == json, "the bytes are kept");
                                   for (const auto *ladder : read->ladders()) {
                                       require(ladder->goal >= 1, "a card has a goal");
                                       require(ladder->milestones.back().at == ladder->goal,
                                               "a full card brings a reward");
                                   }
                               }};
    return target;
}

} // namespace muhr::fuzz::targets
