// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_code.h"
#include "core/loyalty/short_number.h"

#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {

const Target &cardCode()
{
    static const Target target{"card_code", [](QByteArrayView bytes) {
                                   const QString text = QString::fromUtf8(bytes);
                                   const base::ShopId shop;
                                   if (const auto scanned = loyalty::CardCode::parse(text, shop)) {
                                       const auto again = loyalty::CardCode::parse(scanned->code.text(), shop);
                                       require(again && again->code == scanned->code, "a code reads back");
                                   }
                                   if (const auto number = loyalty::ShortNumber::parse(text))
                                       require(loyalty::ShortNumber::parse(number->shown()) == number,
                                               "a number reads back");
                               }};
    return target;
}

} // namespace muhr::fuzz::targets
