// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/base/sha256.h"
#include "core/loyalty/programme_schema.h"

#include <QSaveFile>

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto out = invocation.arguments().value("--out");
    if (!out)
        return invocation.answer(loyalty::programmeSchema());
    const QByteArray json = loyalty::programmeSchemaJson();
    QSaveFile file(*out);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return invocation.wrongUsage(QStringLiteral("The file %1 can't be written.").arg(*out));
    return invocation.answer({{QStringLiteral("file"), *out},
                              {QStringLiteral("bytes"), qint64(json.size())},
                              {QStringLiteral("sha256"), base::Sha256::of(json).text()}});
}

} // namespace

const Command &programmeSchema()
{
    static const Command command{"programme schema", "[--out F]", {{"--out"}}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
