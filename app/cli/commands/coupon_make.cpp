// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/make_coupons.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace muhr::cli::commands {
namespace {

/// One code a line under a head.
bool writeCsv(QFile &file, const std::vector<QString> &codes)
{
    QByteArray bytes = "code\n";
    for (const QString &code : codes)
        bytes += code.toUtf8() + '\n';
    return file.write(bytes) == bytes.size() && file.flush();
}

int run(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    const auto count = arguments.number("--count");
    if (!count)
        return invocation.wrongUsage(count.error().text);
    if (!*count)
        return invocation.wrongUsage(QStringLiteral("--count is needed."));
    // Codes that could not be kept must not be made.
    const auto out = arguments.value("--out");
    QFile file(out.value_or(QString()));
    if (out && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return invocation.wrongUsage(QStringLiteral("The file %1 is there already or can't be written.").arg(*out));
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto made = actions::makeCoupons(
        **place, {invocation.positional(0), **count, arguments.value("--for").value_or(QString())});
    if (!made) {
        if (out)
            file.remove();
        return invocation.fail(made.error());
    }
    if (out && !writeCsv(file, made->codes))
        return invocation.fail(words::refused(words::Refusal::DiskFull).error);
    QJsonArray batches;
    for (const auto &batch : made->batches)
        batches.append(batch.text());
    QJsonObject answer{{QStringLiteral("rule"), invocation.positional(0)},
                       {QStringLiteral("count"), qint64(made->codes.size())},
                       {QStringLiteral("batches"), batches}};
    if (out) {
        answer[QStringLiteral("file")] = *out;
    } else {
        QJsonArray codes;
        for (const QString &code : made->codes)
            codes.append(code);
        answer[QStringLiteral("codes")] = codes;
    }
    std::fputs("Keep these codes: the store has only their hashes, so they can't be read again.\n", stderr);
    return invocation.answer(answer);
}

} // namespace

const Command &couponMake()
{
    static const Command command{
        "coupon make", "RULE --count N [--for CODE] [--out F.csv]", {{"--count"}, {"--for"}, {"--out"}}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
