// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/command.h"
#include "app/endpoint/options.h"
#include "app/endpoint/say.h"

#include <QGuiApplication>

using namespace muhr::endpoint_program;

namespace {

int usage()
{
    tellLine(QStringLiteral("muhr-endpoint COMMAND [--data DIR] [--SETTING VALUE]…"));
    for (const Command *command : allCommands())
        tellLine(QStringLiteral("  %1  %2").arg(QString::fromLatin1(command->name), -14).arg(command->summary));
    tellLine(QStringLiteral("Settings:"));
    for (const Setting &setting : allSettings())
        tellLine(QStringLiteral("  --%1  %2")
                     .arg(QString::fromLatin1(setting.key).replace(u'_', u'-'), -24)
                     .arg(QString::fromLatin1(setting.help)));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    // Passes and sheets are drawn; there is no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("muhr-endpoint"));
    QStringList words = QCoreApplication::arguments().sliced(1);
    if (words.isEmpty())
        return usage();
    for (const Command *command : allCommands()) {
        const QStringList name = QString::fromLatin1(command->name).split(u' ');
        if (words.mid(0, name.size()) != name)
            continue;
        words.remove(0, name.size());
        const auto options = Options::read(words);
        if (!options) {
            tellLine(options.error());
            return 2;
        }
        return command->run(*options);
    }
    return usage();
}
