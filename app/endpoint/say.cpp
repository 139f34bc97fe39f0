// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/say.h"

#include "app/endpoint/options.h"
#include "core/words/say.h"

#include <QJsonDocument>

#include <cstdio>

namespace muhr::endpoint_program {
namespace {

QString said(const Options &options, const base::SourceText &source, const base::TextValues &values)
{
    const auto language = base::parseLanguage(options.value("language")).value_or(base::Language::English);
    return words::say(language, source, values);
}

void print(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void answer(const QJsonObject &object)
{
    print(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void tell(const Options &options, const base::SourceText &source, const base::TextValues &values)
{
    tellLine(said(options, source, values));
}

void tellLine(const QString &line)
{
    print(stderr, line.toUtf8());
}

int fail(const Options &options, const char *word, const base::SourceText &source, const base::TextValues &values)
{
    const QString sentence = said(options, source, values);
    answer({{QStringLiteral("error"), QString::fromLatin1(word)}, {QStringLiteral("sentence"), sentence}});
    tellLine(sentence);
    return 1;
}

} // namespace muhr::endpoint_program
