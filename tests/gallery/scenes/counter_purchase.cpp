// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/counter_samples.h"
#include "tests/gallery/harness/sample_words.h"
#include "tests/gallery/harness/scene.h"

#include "core/base/digits.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace muhr::gallery {
namespace {

/// All that a purchase can be typed with.
std::unique_ptr<QWidget> make()
{
    counter::State state = savingCounter();
    state.card->takesCodes = true;
    state.card->giftMinor = 150'000;
    state.card->goods = {QStringLiteral("latte"), QStringLiteral("croissant")};
    state.ask = counter::Ask::Amount;
    state.mostToSpend = {1, 12'400};
    const auto money = [](std::int64_t minor) { return base::TextMoney{minor, QStringLiteral("UZS")}; };
    state.quote = counter::Quote{
        48'000,
        30'600,
        {{{"Discount", "Promo code: %1"}, {base::LocalText(kit::currentLanguage(), sampleWords().voucher)}},
         {{"Why", "Paid with bonus: %1"}, {money(12'400)}}},
        false};
    auto window = showCounter(state);
    window->findChild<QLineEdit *>(QStringLiteral("purchaseAmount"))
        ->setText(base::localNumber(kit::currentLanguage(), 48'000));
    window->findChild<QAbstractButton *>(QStringLiteral("good_latte"))->click();
    window->findChild<QLineEdit *>(QStringLiteral("price_latte"))
        ->setText(base::localNumber(kit::currentLanguage(), 12'000));
    return window;
}

} // namespace

namespace scenes {

const Scene &counterPurchase()
{
    static const Scene scene{"counter_purchase", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
