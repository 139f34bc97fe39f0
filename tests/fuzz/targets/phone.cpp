// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"

#include "core/base/fold_contact.h"
#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {
namespace {

void run(QByteArrayView bytes)
{
    using base::PhoneRegion;
    const QString text = QString::fromUtf8(bytes);
    for (const auto region : {PhoneRegion::None, PhoneRegion::Uzbekistan, PhoneRegion::Kazakhstan, PhoneRegion::Iran,
                              PhoneRegion::Azerbaijan}) {
        base::phoneKey(text, region);
        const auto phone = base::Phone::parse(text, region);
        if (!phone)
            continue;
        require(phone->e164().startsWith(u'+') && phone->e164().size() <= 18, "a stored number has its form");
        const auto again = base::Phone::parse(phone->e164(), PhoneRegion::None);
        require(again && *again == *phone, "a stored number reads back");
        require(!phone->internationalText().isEmpty() && !phone->nationalText().isEmpty(), "a number can be shown");
    }
}

} // namespace

const Target &phone()
{
    static const Target target{"phone", run};
    return target;
}

} // namespace muhr::fuzz::targets
