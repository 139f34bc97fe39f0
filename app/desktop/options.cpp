// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "ui/shell/screen_list.h"

#include <QCommandLineParser>

#include <algorithm>

namespace muhr::desktop {
namespace {

QCommandLineOption option(const char *name, const char *help, const char *value = nullptr)
{
    return {QString::fromLatin1(name), QString::fromLatin1(help), QString::fromLatin1(value ? value : "")};
}

base::Unexpected<QString> wrong(const char *line)
{
    return {QString::fromLatin1(line)};
}

} // namespace

base::Expected<Options, QString> parseOptions(const QStringList &arguments)
{
    const QCommandLineOption store = option("store", "The file with the shop's data.", "FILE");
    const QCommandLineOption camera =
        option("camera", "device:N, file:FILM, folder:PICTURES or an address (http).", "SOURCE");
    const QCommandLineOption language = option("language", "en, uz, kk, fa or az.", "LANGUAGE");
    const QCommandLineOption theme = option("theme", "light or dark.", "THEME");
    const QCommandLineOption screen = option("screen", "Begin with this screen.", "NAME");
    const QCommandLineOption kiosk = option("kiosk", "Fill the screen, and let customers scan alone.");
    const QCommandLineOption capture = option("capture", "Save a picture of the window before quitting.", "FILE.png");
    const QCommandLineOption quitAfter = option("quit-after", "Quit after this many seconds.", "S");
    const QCommandLineOption acknowledge = option("acknowledge", "Print the id of each event once it is stored.");
    QCommandLineParser parser;
    parser.addOptions({store, camera, language, theme, screen, kiosk, capture, quitAfter, acknowledge});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);

    Options options;
    if (parser.isSet(store))
        options.store = parser.value(store);
    if (parser.isSet(camera)) {
        options.camera = camera::CameraSource::parse(parser.value(camera));
        if (!options.camera)
            return wrong("--camera wants device:N, file:FILM, folder:PICTURES or an address");
    }
    if (parser.isSet(language)) {
        options.language = base::parseLanguage(parser.value(language));
        if (!options.language)
            return wrong("--language wants en, uz, kk, fa or az");
    }
    if (parser.isSet(theme)) {
        if (parser.value(theme) != QLatin1String("light") && parser.value(theme) != QLatin1String("dark"))
            return wrong("--theme wants light or dark");
        options.theme = parser.value(theme) == QLatin1String("dark") ? kit::Theme::Dark : kit::Theme::Light;
    }
    if (parser.isSet(screen)) {
        options.screen = parser.value(screen);
        const auto &list = shell::screenList();
        if (std::none_of(list.begin(), list.end(), [&](const auto &entry) { return entry.id == options.screen; }))
            return wrong("--screen wants counter, customers or settings");
    }
    options.isKiosk = parser.isSet(kiosk);
    options.capture = parser.value(capture);
    if (parser.isSet(quitAfter)) {
        bool isNumber = false;
        const int seconds = parser.value(quitAfter).toInt(&isNumber);
        if (!isNumber || seconds < 0)
            return wrong("--quit-after wants a number of seconds");
        options.quitAfter = std::chrono::seconds(seconds);
    }
    options.acknowledges = parser.isSet(acknowledge);
    return options;
}

} // namespace muhr::desktop
