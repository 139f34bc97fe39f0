// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"
#include "app/desktop/program.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("muhr"));
    QApplication::setApplicationDisplayName(QStringLiteral("Muhr"));
    QApplication::setApplicationVersion(QStringLiteral(MUHR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("muhr"));

    const auto options = muhr::desktop::parseOptions(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(options.error()));
        return 2;
    }
    muhr::desktop::Program program(application, *options);
    program.start();
    return QApplication::exec();
}
