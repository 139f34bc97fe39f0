// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/pass_refresh.h"

#include "core/crypto/token.h"
#include "core/pass/card_face.h"
#include "core/store/push_job.h"
#include "core/store/wallet_table.h"

#include <algorithm>

namespace muhr::deliver {
namespace {

using namespace std::chrono_literals;
using base::Unexpected;
using store::Result;

Result<void> writeNext(store::Transaction &transaction, const base::ShopId &shop, store::PassRow &pass,
                       base::Instant now)
{
    const auto latest = store::latestPassChange(transaction.database());
    if (!latest)
        return Unexpected{latest.error()};
    pass.revision += 1;
    pass.lastModified = std::max(now, pass.lastModified + 1s);
    if (*latest)
        pass.lastModified = std::max(pass.lastModified, **latest + 1ms);
    return store::writePass(transaction, shop, pass);
}

/// Whether phones have to be told; `pass` then has its new face.
Result<bool> hasChanged(store::Database &database, const base::ShopId &shop, store::PassRow &pass,
                        const ReadPassCard &read)
{
    if (pass.isVoid) {
        const bool wasTold = pass.face.isNone();
        pass.face = base::Sha256();
        return !wasTold;
    }
    const auto card = read(database, shop, pass);
    if (!card)
        return Unexpected{card.error()};
    if (!*card)
        return false;
    const auto face = pass::cardFaceHash(**card);
    const bool isOther = face != pass.face;
    pass.face = face;
    return isOther;
}

Result<void> forgetPhonesOf(store::Transaction &transaction, const base::ShopId &shop, const base::CardId &serial)
{
    const auto phones = store::walletsOf(transaction.database(), shop, serial);
    if (!phones)
        return Unexpected{phones.error()};
    for (const auto &phone : *phones)
        if (const auto gone = store::unregisterWallet(transaction, shop, phone.library, serial); !gone)
            return Unexpected{gone.error()};
    return {};
}

} // namespace

Result<int> refreshPasses(store::Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                          const ReadPassCard &read, base::Instant now, base::Random &random)
{
    auto passes = store::passesOf(transaction.database(), shop, customer);
    if (!passes)
        return Unexpected{passes.error()};
    int changed = 0;
    for (store::PassRow &pass : *passes) {
        if (pass.kind != store::PassKind::Apple)
            continue;
        const auto isOther = hasChanged(transaction.database(), shop, pass, read);
        if (!isOther)
            return Unexpected{isOther.error()};
        if (!*isOther)
            continue;
        if (const auto written = writeNext(transaction, shop, pass, now); !written)
            return Unexpected{written.error()};
        const auto queued = store::queuePush(transaction, shop, pass, base::JobId::make(random, now), now);
        if (!queued)
            return Unexpected{queued.error()};
        ++changed;
    }
    return changed;
}

Result<void> tellNewPhone(store::Transaction &transaction, const base::ShopId &shop, store::PassRow pass,
                          base::Instant now, base::Random &random)
{
    if (pass.revision <= 1)
        return {};
    if (auto written = writeNext(transaction, shop, pass, now); !written)
        return written;
    const auto queued = store::queuePush(transaction, shop, pass, base::JobId::make(random, now), now);
    return queued ? Result<void>() : Unexpected{queued.error()};
}

Result<store::PassRow> issuePass(store::Transaction &transaction, const pass::CardContents &card, base::Instant now,
                                 base::Random &random)
{
    const auto found = store::findPass(transaction.database(), card.shop, card.card, store::PassKind::Apple);
    if (!found)
        return Unexpected{found.error()};
    if (*found && !(*found)->isVoid)
        return **found;
    store::PassRow pass;
    if (*found) {
        pass = **found;
        if (const auto gone = forgetPhonesOf(transaction, card.shop, card.card); !gone)
            return Unexpected{gone.error()};
    } else {
        pass.revision = 0;
    }
    pass.serial = card.card;
    pass.kind = store::PassKind::Apple;
    pass.customer = card.customer;
    pass.token = crypto::Token::make(random).text().toLatin1();
    pass.face = pass::cardFaceHash(card);
    pass.isVoid = false;
    if (const auto written = writeNext(transaction, card.shop, pass, now); !written)
        return Unexpected{written.error()};
    return pass;
}

} // namespace muhr::deliver
