// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/base/instant_text.h"
#include "core/report/counter_questions.h"
#include "core/report/device_labels.h"
#include "core/store/device_table.h"
#include "core/words/say.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    store::Database &database = (*place)->database;
    const base::ShopId &shop = (*place)->session.shop;
    const auto devices = store::listDevices(database, shop);
    if (!devices)
        return invocation.fail(actions::refused(devices.error()).error);
    const auto figures = report::syncFigures(database, shop);
    if (!figures)
        return invocation.fail(actions::refused(figures.error()).error);
    const auto labels = report::DeviceLabels::read(database, shop);
    if (!labels)
        return invocation.fail(actions::refused(labels.error()).error);
    for (const auto &device : *devices) {
        const report::DeviceLabel label = labels->of(device.device);
        const bool isOwn = device.device == invocation.shop().device;
        // What waits and was refused elsewhere is not known here.
        invocation.answer(
            {{QStringLiteral("device"), device.device.text()},
             {QStringLiteral("name"), label.name},
             {QStringLiteral("label"), words::say(invocation.language(), report::deviceSentence(label))},
             {QStringLiteral("ceiling"), loyalty::ceilingWord(device.ceiling)},
             {QStringLiteral("own"), isOwn},
             {QStringLiteral("revoked"), device.isRevoked},
             {QStringLiteral("number"), qint64(isOwn ? figures->number : device.pulledNumber)},
             {QStringLiteral("waiting"), isOwn ? QJsonValue(qint64(figures->waiting)) : QJsonValue()},
             {QStringLiteral("refused"), isOwn ? QJsonValue(qint64(figures->refused)) : QJsonValue()},
             {QStringLiteral("last_contact"),
              device.lastContactAt ? QJsonValue(base::instantText(*device.lastContactAt)) : QJsonValue()}});
    }
    return 0;
}

} // namespace

const Command &devices()
{
    static const Command command{"devices", "", {}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
