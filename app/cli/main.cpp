// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>

using namespace muhr;

namespace {

struct Chosen
{
    const cli::Command *command = nullptr;
    /// Without the words of its name.
    QStringList words;
};

/// The command may stand behind options: its words are the first that are neither option nor value.
Chosen choose(const QStringList &words)
{
    for (const auto *command : cli::allCommands()) {
        const QStringList name = QString::fromLatin1(command->name).split(QLatin1Char(' '));
        for (qsizetype i = 0; i + name.size() <= words.size(); ++i) {
            if (words[i].startsWith(QLatin1String("--"))) {
                if (!words[i].contains(QLatin1Char('=')))
                    ++i; // every common option takes a value
                continue;
            }
            if (words.mid(i, name.size()) == name)
                return {command, words.mid(0, i) + words.mid(i + name.size())};
            break;
        }
    }
    return {};
}

int usage()
{
    std::fputs("muhr-cli [--store FILE] [--shop ID] [--language L] [--as STAFF] [--key-file F] [--at MOMENT] "
               "[--owner-password-file F] COMMAND\n",
               stderr);
    for (const auto *command : cli::allCommands())
        std::fprintf(stderr, "  %s %s\n", command->name, command->usage);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const Chosen chosen = choose(words);
    if (!chosen.command)
        return usage();
    std::unique_ptr<QCoreApplication> application;
    if (chosen.command->draws) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("muhr"));
    std::vector<cli::Option> options = chosen.command->options;
    options.insert(options.end(), cli::commonOptions().begin(), cli::commonOptions().end());
    auto arguments = cli::Arguments::parse(chosen.words, options);
    if (!arguments) {
        std::fprintf(stderr, "%s\n", arguments.error().text.toUtf8().constData());
        return 2;
    }
    const auto count = arguments->positional().size();
    if (count < chosen.command->fewestPositional || count > chosen.command->mostPositional) {
        std::fprintf(stderr, "muhr-cli %s %s\n", chosen.command->name, chosen.command->usage);
        return 2;
    }
    const auto language = arguments->value("--language");
    cli::Invocation invocation(std::move(*arguments));
    if (language && !base::parseLanguage(*language))
        return invocation.fail(words::refused(words::Refusal::BadValue, {QStringLiteral("language")}).error);
    return chosen.command->run(invocation);
}
