// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crockford.h"

#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {

const Target &crockford()
{
    static const Target target{"crockford", [](QByteArrayView bytes) {
                                   const QString text = QString::fromUtf8(bytes);
                                   for (const int bits : {50, 130}) {
                                       const auto read = base::parseCrockford(text, bits);
                                       if (!read)
                                           continue;
                                       const QString written = base::crockfordText(*read, bits);
                                       require(written.size() == bits / 5, "a code has its length");
                                       require(base::parseCrockford(written, bits) == read, "a code reads back");
                                   }
                               }};
    return target;
}

} // namespace muhr::fuzz::targets
