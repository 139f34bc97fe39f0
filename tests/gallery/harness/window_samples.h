// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customer_presenter.h"
#include "ui/disputes/to_look_at.h"
#include "ui/settings/settings_state.h"
#include "ui/welcome/welcome_presenter.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace muhr::tests {
class ShopFixture;
}

namespace muhr::gallery {

/// The invented shop of the language in force; made once for each.
tests::ShopFixture &sampleShopAtWork();
/// One that nobody has a card of yet.
tests::ShopFixture &emptyShop();

/// Welcome after what `play` did; `doors` answer where it fetches a shop.
std::unique_ptr<QWidget> showWelcome(const std::function<void(welcome::WelcomePresenter &)> &play,
                                     const welcome::FetchDoors &doors = {}, const welcome::BackupDoors &backups = {});
/// Welcome with a backup chosen and its key typed; `look` says how far that is, or what came of it.
std::unique_ptr<QWidget>
showBackup(const std::function<void(const welcome::BackupDoors::Percent &, const welcome::BackupDoors::Then &)> &look);
welcome::BackupFound sampleBackup();

/// The frame with the customers of a shop: `typed` in its field, nobody opened.
std::unique_ptr<QWidget> showCustomers(tests::ShopFixture &shop, const QString &typed);
/// The page of the customer with the most visits, after what `play` did.
std::unique_ptr<QWidget> showCustomer(const std::function<void(customers::CustomerPresenter &)> &play);

/// The frame with the settings in that state; what the shop knows itself is as it is.
std::unique_ptr<QWidget> showSettings(const settings::SettingsState &state);
/// Of a shop of several laptops, one of which was lost.
std::unique_ptr<QWidget> showLaptops(const settings::SettingsState &state);
/// Of a shop whose laptop carries what others did that have no line.
std::unique_ptr<QWidget> showSticks(const settings::SettingsState &state);

/// The frame with the rewards that were used twice, after what `play` did; of a shop that has such, or of another.
std::unique_ptr<QWidget> showDisputes(const std::function<void(disputes::ToLookAt &)> &play);
/// The same page of a shop in which laptops changed the same things, and the endpoint refused some acts.
std::unique_ptr<QWidget> showNotAgreed(const std::function<void(disputes::ToLookAt &)> &play);
std::unique_ptr<QWidget> showNoDisputes();
/// The page of a customer who has used a reward twice.
std::unique_ptr<QWidget> showDisputedCustomer();

/// The frame with customers, and the beginning of somebody's name typed into the search of the bar.
std::unique_ptr<QWidget> showSearch();

} // namespace muhr::gallery
