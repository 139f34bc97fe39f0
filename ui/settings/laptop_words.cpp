// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/laptop_words.h"

#include "core/base/format_date.h"
#include "core/base/isolate.h"
#include "core/base/zone.h"
#include "core/words/say.h"
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
    return words::say(kit::currentLanguage(), report::deviceSentence(device.label));
}

QString LaptopWords::stateOf(const report::DeviceFacts &device, const QString &zone)
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

QString LaptopWords::state(const report::DeviceFacts &device, const QString &zone)
{
    const QString state = stateOf(device, zone);
    if (device.branchName.isEmpty() || device.ceiling == loyalty::Ceiling::Endpoint)
        return state;
    //: %1 is the branch where a laptop was used last, %2 what it may and when it was seen
    return tr("%1 · %2").arg(base::isolateName(device.branchName), state);
}

} // namespace muhr::settings
