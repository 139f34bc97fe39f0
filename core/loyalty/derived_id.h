// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <cstdint>

namespace muhr::loyalty {

/// The same on every device: first 16 bytes of SHA-256("muhr/card/1" ‖ customer ‖ programme).
base::CardId cardId(const base::CustomerId &customer, const base::ProgrammeId &programme);

/// The same on every device: first 16 bytes of SHA-256("muhr/reward/1" ‖ customer ‖ programme ‖ milestone ‖ cycle).
base::VoucherId rewardId(const base::CustomerId &customer, const base::ProgrammeId &programme, const QString &milestone,
                         std::int64_t cycle);

/// Of a voucher that a rule gives in an act: first 16 bytes of SHA-256("muhr/voucher/1" ‖ event ‖ rule).
base::VoucherId givenVoucherId(const base::EventId &event, const QString &rule);
/// The id of the gift that an event sells at this place, from 0.
base::VoucherId soldGiftId(const base::EventId &event, std::int64_t place);

/// Of what a rule gives for something that has a key, such as "birthday:2026". The same on every device: first 16 bytes
/// of SHA-256("muhr/sold-gift/1" ‖ customer ‖ programme ‖ rule ‖ 0 ‖ key).
base::VoucherId giftId(const base::CustomerId &customer, const base::ProgrammeId &programme, const QString &rule,
                       const QString &key);

} // namespace muhr::loyalty
