// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

// What laptops that did not hear of each other have changed of a customer.
namespace muhr::gallery {

/// Her page: her phone number was changed in two places.
std::unique_ptr<QWidget> showChangedCustomer();
/// Her card was replaced in two places: her page, and the page of what is to be looked at.
std::unique_ptr<QWidget> showCustomerWithTwoCards();
std::unique_ptr<QWidget> showCardReplacedTwice();

} // namespace muhr::gallery
