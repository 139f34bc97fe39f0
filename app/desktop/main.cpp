// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>

/// Builds the objects of the desktop and connects them, no more.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("muhr"));
    QApplication::setApplicationDisplayName(QStringLiteral("Muhr"));

    QCommandLineParser arguments;
    const QCommandLineOption capture(QStringLiteral("capture"), QStringLiteral("Save a picture of the window."),
                                     QStringLiteral("FILE.png"));
    const QCommandLineOption quitAfter(QStringLiteral("quit-after"), QStringLiteral("Quit after this many seconds."),
                                       QStringLiteral("S"));
    arguments.addOptions({capture, quitAfter});
    arguments.addHelpOption();
    arguments.process(application);

    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Muhr"));
    window.resize(1280, 800);
    window.show();

    int exitCode = 0;
    if (arguments.isSet(quitAfter)) {
        bool isNumber = false;
        const int seconds = arguments.value(quitAfter).toInt(&isNumber);
        if (!isNumber || seconds < 0) {
            std::fprintf(stderr, "--quit-after wants a number of seconds\n");
            return 2;
        }
        QTimer::singleShot(std::chrono::seconds(seconds), &application, [&] {
            if (arguments.isSet(capture) && !window.grab().save(arguments.value(capture))) {
                std::fprintf(stderr, "The picture could not be saved.\n");
                exitCode = 1;
            }
            QApplication::exit(exitCode);
        });
    }
    return QApplication::exec();
}
