// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/base/language.h"
#include "core/base/yearly_day.h"
#include "core/loyalty/body.h"
#include "core/loyalty/card_state.h"

namespace muhr::actions {

struct Workplace;

/// Somebody gets a card: at the join page without a word about herself, or at the counter with what she likes to say.
struct JoinCustomer
{
    QString name;
    /// As it was typed; the country is the shop's.
    QString phone;
    QString mail;
    std::optional<base::YearlyDay> birthday;
    /// Nothing: the shop's.
    std::optional<base::Language> language;
    /// Where she heard of the shop.
    QString source;
    loyalty::JoinRoute route = loyalty::JoinRoute::Staff;
    std::optional<base::PlacementId> placement;
    /// A friend's card code.
    QString referrerCode;
    /// Nothing is consented to unless it stands here.
    std::vector<loyalty::Consent> consents;
};

struct CustomerJoined
{
    base::CustomerId customer;
    base::CardId card;
    base::EventId event;
    /// "M1:" + 26 characters.
    QString code;
    /// Ten digits.
    QString shortNumber;
    /// Of the web card's address.
    QString viewToken;
    loyalty::CardState state;
};

/// Errors: phone_taken, bad_value (phone or mail that is none), unknown_customer (no such friend), not_allowed, no_key.
Outcome<CustomerJoined> joinCustomer(Workplace &workplace, const JoinCustomer &command);

} // namespace muhr::actions
