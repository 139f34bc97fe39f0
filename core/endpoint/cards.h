// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/deliver/pass_refresh.h"
#include "core/pass/card_contents.h"
#include "core/store/database.h"

#include <QString>

#include <optional>

namespace muhr::endpoint {

struct Services;

/// The card that the view token in an address leads to.
struct CardAtView
{
    base::ShopId shop;
    base::CustomerId customer;
    /// There is a newer one, which this token doesn't open.
    bool isReplaced = false;
};

/// Nothing: no such token, or erased.
store::Result<std::optional<CardAtView>> findCardAtView(store::Database &database, const QString &view);

/// The card as it lies at this endpoint, with the address of its page. Nothing: it can't be read, since its programme
/// or its words have not come yet.
store::Result<std::optional<pass::CardContents>> readCard(const Services &services, store::Database &database,
                                                          const base::ShopId &shop, const base::CustomerId &customer);
/// The same with the secret of its rotating code: for the web card and Google, never for Apple.
store::Result<std::optional<pass::CardContents>> readRotatingCard(const Services &services, store::Database &database,
                                                                  const base::ShopId &shop,
                                                                  const base::CustomerId &customer);

/// What a pass says. A void one says whose it was, and nothing of the new card.
store::Result<std::optional<pass::CardContents>> readPassCard(const Services &services, store::Database &database,
                                                              const base::ShopId &shop, const store::PassRow &pass);
/// Her passes may say something new: looks at them again, in the transaction that settled it. Whoever commits calls
/// `wakePushes`.
store::Result<void> refreshCards(Services &services, store::Transaction &transaction, const base::ShopId &shop,
                                 const base::CustomerId &customer);

/// How the shop's pages look and what it is called, for pages without a card.
struct ShopLook
{
    QString name;
    pass::CardDesign design;
    base::Language language = base::Language::English;
};
store::Result<ShopLook> readLook(store::Database &database, const base::ShopId &shop);

} // namespace muhr::endpoint
