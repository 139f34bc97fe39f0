// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/command.h"
#include "app/endpoint/options.h"
#include "app/endpoint/pins.h"
#include "app/endpoint/say.h"

namespace muhr::endpoint_program::commands {
namespace {

int run(const Options &options)
{
    const auto record = pinRecordOf(options);
    if (!record)
        return fail(options, record.error());
    if (!*record)
        return fail(options, noPins());
    QJsonObject also;
    if ((*record)->announcedAt) {
        const auto count = laptopsNotTold(options, *(*record)->announcedAt);
        if (!count)
            return fail(options, count.error());
        also[QLatin1String("not_told")] = qint64(*count);
        tell(options,
             {"Endpoint", QT_TRANSLATE_N_NOOP("Endpoint", "%Ln laptop(s) have yet to be told of the next key.")},
             {*count});
    }
    return answerPins(options, **record, also);
}

} // namespace

const Command &pinShow()
{
    static const Command command = {
        "pin show", "the TLS keys that laptops know, six digits of each to compare, and who was not told", run};
    return command;
}

} // namespace muhr::endpoint_program::commands
