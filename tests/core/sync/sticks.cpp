// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/sticks.h"

#include "tests/support/sure.h"

namespace muhr::tests {

QString ShopWithSticks::write(SyncLaptop &laptop, const QString &path)
{
    const auto done = sync::writeStick(laptop.database, id(), *laptop.keys, laptop.clock.now(), laptop.random, path,
                                       [](int) { return true; });
    if (!done) {
        sentence = QString::fromUtf8(done.error().sentence.source.text);
        return words::errorWord(done.error().word);
    }
    written = **done;
    return QStringLiteral("done");
}

QString ShopWithSticks::bring(SyncLaptop &laptop, const QString &path)
{
    const auto stick = sync::openStick(path, laptop.session.shop, laptop.keys->shop);
    const auto done = stick ? sync::takeStick(laptop.database, laptop.session.shop, *stick)
                            : actions::Outcome<sync::StickTaken>(base::Unexpected{stick.error()});
    if (!done) {
        sentence = QString::fromUtf8(done.error().sentence.source.text);
        return words::errorWord(done.error().word);
    }
    taken = *done;
    return QStringLiteral("done");
}

QString ShopWithSticks::hand(SyncLaptop &from, SyncLaptop &to)
{
    const auto out = write(from, file());
    return out == QLatin1String("done") ? bring(to, file()) : out;
}

std::int64_t ShopWithSticks::carriedBy(SyncLaptop &laptop) const
{
    std::int64_t count = 0;
    const auto sums = sure(store::carriedSums(laptop.database, id()));
    for (const store::CarriedSum &sum : sums)
        count += sum.events;
    return count;
}

std::int64_t ShopWithSticks::numberOf(SyncLaptop &laptop, const base::EventId &event) const
{
    const auto stored = at(laptop.database, event);
    return stored && stored->settlement ? stored->settlement->number : 0;
}

} // namespace muhr::tests
