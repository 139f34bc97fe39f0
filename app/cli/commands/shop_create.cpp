// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"
#include "app/cli/kept_keys.h"

#include "core/actions/create_shop.h"
#include "core/actions/make_sample_shop.h"
#include "core/loyalty/programme.h"
#include "core/words/say.h"

#include <QFile>

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    actions::CreateShop command;
    command.name = arguments.value("--name").value_or(QString());
    command.language = invocation.language();
    command.trade = arguments.value("--template").value_or(QStringLiteral("cafe"));
    command.currency = arguments.value("--currency").value_or(QString());
    command.zone = arguments.value("--timezone").value_or(QString());
    command.ownerName = arguments.value("--owner").value_or(QString());
    command.isRehearsal = arguments.has("--rehearsal");
    if (const auto path = arguments.value("--programme")) {
        QFile file(*path);
        if (!file.open(QIODevice::ReadOnly))
            return invocation.wrongUsage(QStringLiteral("The file %1 can't be read.").arg(*path));
        command.programme = file.read(loyalty::Programme::longest + 1);
    }
    auto database = store::Database::openForWriting(invocation.storePath(), store::IfMissing::Create);
    if (!database)
        return invocation.fail(actions::actionErrorOf(database.error()));
    const auto keep = [&](const base::ShopId &shop, const actions::ShopKeys &keys) {
        return keepInKeyFile(invocation.keyPath(), shop, keys);
    };
    const auto made =
        arguments.has("--sample")
            ? actions::makeSampleShop(*database, invocation.clock(), invocation.random(), keep, command.language)
            : actions::createShop(*database, invocation.clock(), invocation.random(), keep, command);
    if (!made)
        return invocation.fail(made.error());
    return invocation.answer({{QStringLiteral("shop"), made->session.shop.text()},
                              {QStringLiteral("branch"), made->session.branch.text()},
                              {QStringLiteral("staff"), made->session.staff.text()},
                              {QStringLiteral("device"), made->session.device.text()},
                              {QStringLiteral("programme"), made->programme.text()},
                              {QStringLiteral("version"), made->version.text()},
                              {QStringLiteral("placement"), made->placement.text()},
                              {QStringLiteral("currency"), made->currency},
                              {QStringLiteral("timezone"), made->zone},
                              {QStringLiteral("language"), base::languageCode(made->language)},
                              {QStringLiteral("recovery_key"), made->recoveryKey},
                              {QStringLiteral("store"), invocation.storePath()}});
}

} // namespace

const Command &shopCreate()
{
    static const Command command{"shop create",
                                 "--name N [--template T] [--owner N] [--currency C] [--timezone Z] [--programme F] "
                                 "[--rehearsal] | --sample",
                                 {{"--name"},
                                  {"--template"},
                                  {"--owner"},
                                  {"--currency"},
                                  {"--timezone"},
                                  {"--programme"},
                                  {"--rehearsal", false},
                                  {"--sample", false}},
                                 0,
                                 0,
                                 run};
    return command;
}

} // namespace muhr::cli::commands
