// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muhr::gallery {

/// What people of a shop would have typed, in the language in force: names, rewards, sentences of the shop.
struct SampleWords
{
    QString shop;
    QString shortShop;
    QString branch;
    QString customer;
    QString secondCustomer;
    QString thirdCustomer;
    QString cashier;
    QString cardName;
    QString reward;
    QString voucher;
    QString phone;
    QString stampsLabel;
    QString stamps;
    QString nextLabel;
    QString voucherLabel;
    QString silver;
    QString gold;
};

const SampleWords &sampleWords();

} // namespace muhr::gallery
