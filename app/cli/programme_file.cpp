// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/programme_file.h"

#include "core/words/say.h"

#include <QFile>

#include <cstdio>

namespace muhr::cli {

std::optional<QByteArray> programmeBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(loyalty::Programme::longest + 1);
}

QJsonArray errorsJson(base::Language language, const std::vector<loyalty::ProgrammeError> &errors)
{
    QJsonArray array;
    for (const auto &error : errors)
        array.append(QJsonObject{{QStringLiteral("field"), error.field},
                                 {QStringLiteral("sentence"), words::say(language, error.sentence, error.values)}});
    return array;
}

int failProgramme(Invocation &invocation, const std::vector<loyalty::ProgrammeError> &errors)
{
    const auto &first = errors.front();
    const QString sentence = words::say(invocation.language(), first.sentence, first.values);
    invocation.answer({{QStringLiteral("error"), words::errorWord(words::Refusal::BadValue)},
                       {QStringLiteral("sentence"), sentence},
                       {QStringLiteral("errors"), errorsJson(invocation.language(), errors)}});
    for (const auto &error : errors)
        std::fprintf(stderr, "%s: %s\n", error.field.toUtf8().constData(),
                     words::say(invocation.language(), error.sentence, error.values).toUtf8().constData());
    return 1;
}

} // namespace muhr::cli
