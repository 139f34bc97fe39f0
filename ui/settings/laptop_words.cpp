// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/laptop_words.h"

#include "core/base/format_date.h"
#include "core/base/isolate.h"
#include "core/base/zone.h"
#include "ui/kit/theme.h"

namespace muhr::settings {
namespace {

QString moment(base::Instant at, const QString &zone)
{
    const auto known = base::Zone::parse(zone);
    return known ? base::formatMoment(kit::currentLanguage(), at, *known) : QString();
}

} // namespace

QString LaptopWords::name(const report::DeviceFacts &device)
{
    if (!device.name.isEmpty())
        return base::isolateName(device.name);
    if (device.ceiling == loyalty::Ceiling::Endpoint)
        return tr("Endpoint");
    const bool isKiosk = device.ceiling == loyalty::Ceiling::Kiosk;
    // Two laptops of one branch must not be taken for each other.
    const QString code = base::isolateCode(device.device.text().right(4).toUpper());
    if (device.branchName.isEmpty())
        //: %1 is a code of four characters
        return isKiosk ? tr("Kiosk %1").arg(code) : tr("Laptop %1").arg(code);
    const QString branch = base::isolateName(device.branchName);
    //: %1 is a code of four characters, %2 the name of a branch
    return isKiosk ? tr("Kiosk %1, %2").arg(code, branch) : tr("Laptop %1, %2").arg(code, branch);
}

QString LaptopWords::state(const report::DeviceFacts &device, const QString &zone)
{
    using State = report::DeviceFacts::State;
    if (device.state == State::BeingRevoked)
        return tr("Will be out of the shop as soon as the endpoint has heard of it");
    if (device.state == State::Revoked && device.revokedAt)
        //: %1 is a day and a time
        return tr("Out of the shop since %1").arg(moment(*device.revokedAt, zone));
    const QString seen = device.lastContactAt ? moment(*device.lastContactAt, zone) : QString();
    switch (device.ceiling) {
    case loyalty::Ceiling::Owner:
        //: %1 is a day and a time
        return seen.isEmpty() ? tr("For everybody, the owner too")
                              : tr("For everybody, the owner too · last seen %1").arg(seen);
    case loyalty::Ceiling::Till:
        return seen.isEmpty() ? tr("For cashiers and managers")
                              : tr("For cashiers and managers · last seen %1").arg(seen);
    case loyalty::Ceiling::Kiosk:
        return seen.isEmpty() ? tr("For customers to use by themselves")
                              : tr("For customers to use by themselves · last seen %1").arg(seen);
    case loyalty::Ceiling::Endpoint:
        break;
    }
    return tr("The server of the shop");
}

} // namespace muhr::settings
