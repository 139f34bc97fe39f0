// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <vector>

namespace muhr::tests {

class ShopFixture;

/// Makes it so that another laptop, which was let in before, changed the customer's phone number and the shop's address
/// while this one changed the same: what the other one said was set aside. Answers the writes that lost, the customer's
/// first.
std::vector<base::EventId> changeInTwoPlaces(ShopFixture &shop, const base::DeviceId &other, const QString &address);
/// Another laptop gave a customer a new card while this one gave her one, too: this one's is valid. Answers who.
base::CustomerId replaceCardTwice(ShopFixture &shop, const base::DeviceId &other);
/// The endpoint refused the last so many acts of this laptop; the newest last.
std::vector<base::EventId> refuseLastActs(ShopFixture &shop, int count);
/// Rules were published here on top of some that were no longer in force: they stay a draft.
void leaveADraft(ShopFixture &shop);

} // namespace muhr::tests
