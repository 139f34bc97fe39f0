// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/sync/two_laptops.h"

#include <QStringList>

namespace muhr::tests {

/// A shop to which everything has happened that leaves its trace in the store: people who joined, bought, came back,
/// lost their card, wanted to be forgotten; two laptops that knew nothing of each other; a till that did what it may
/// not; new rules, new names, new staff.
struct LivedShop
{
    LivedShop();

    SyncEndpoint endpoint{60};
    SyncLaptop one{endpoint, 61};
    SyncLaptop two{endpoint, one, 62, loyalty::Ceiling::Owner};
    SyncLaptop till{endpoint, one, 63, loyalty::Ceiling::Till};
    QStringList codes;
    int refused = 0;

    const base::ShopId &id() const { return one.session.shop; }
    bool agreeAll();
    /// More of it, behind what somebody has already.
    void goOn();

private:
    void joinSome(int count);
    void replaceACode();
    void undoOne();
    void eraseOne(const QString &code);
    void changeTheShop(const QString &name);
    void workApart();
    void doWhatNoTillMay();
};

} // namespace muhr::tests
