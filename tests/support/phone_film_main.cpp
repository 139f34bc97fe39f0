// SPDX-License-Identifier: GPL-3.0-or-later
// phone_film TEXT OUTPUT [SECONDS] [light|dark]: a film of a phone that shows a card, for the camera path of Muhr.
// An OUTPUT that is a folder gets pictures.
#include "tests/support/phone_film.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace muhr;
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto style = arguments.value(4, QStringLiteral("light"));
    bool isNumber = false;
    const int seconds = arguments.value(3, QStringLiteral("4")).toInt(&isNumber);
    if (arguments.size() < 3 || !isNumber || seconds < 2 || seconds > 3600 ||
        (style != QLatin1String("light") && style != QLatin1String("dark"))) {
        std::fprintf(stderr, "usage: phone_film TEXT OUTPUT [SECONDS, from 2] [light|dark]\n");
        return 2;
    }
    tests::PhoneFilm film;
    film.text = arguments[1];
    film.seconds = seconds;
    film.style = style == QLatin1String("dark") ? tests::PhoneStyle::Dark : tests::PhoneStyle::Light;
    const auto written = QFileInfo(arguments[2]).isDir() ? tests::writePictures(film, arguments[2])
                                                         : tests::writeFilm(film, arguments[2]);
    if (written)
        return 0;
    switch (written.error()) {
    case tests::FilmRefusal::NoSuchFolder:
        std::fprintf(stderr, "There is no folder for %s.\n", qPrintable(arguments[2]));
        break;
    case tests::FilmRefusal::NoEncoder:
        std::fprintf(stderr, "gst-launch-1.0 is missing; install gstreamer1.0-tools.\n");
        break;
    case tests::FilmRefusal::EncoderFailed:
        std::fprintf(stderr, "The film could not be written.\n");
        break;
    }
    return 1;
}
