// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/phone_film.h"

#include "tests/support/phone_picture.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <cmath>

namespace muhr::tests {
namespace {

constexpr int picturesPerSecond = 30;
constexpr int emptyPictures = 15;
constexpr int comingPictures = 12;

QStringList encoder(const QString &ending)
{
    if (ending == QLatin1String("webm"))
        return {QStringLiteral("vp8enc"), QStringLiteral("deadline=1"), QStringLiteral("!"), QStringLiteral("webmmux")};
    if (ending == QLatin1String("mp4"))
        return {QStringLiteral("openh264enc"), QStringLiteral("bitrate=4000000"),
                QStringLiteral("!"),           QStringLiteral("h264parse"),
                QStringLiteral("!"),           QStringLiteral("mp4mux")};
    return {QStringLiteral("jpegenc"), QStringLiteral("quality=90"), QStringLiteral("!"),
            ending == QLatin1String("mkv") ? QStringLiteral("matroskamux") : QStringLiteral("avimux")};
}

QStringList pipeline(const PhoneFilm &film, const QString &path)
{
    QStringList words = {QStringLiteral("-q"),
                         QStringLiteral("fdsrc"),
                         QStringLiteral("fd=0"),
                         QStringLiteral("!"),
                         QStringLiteral("rawvideoparse"),
                         QStringLiteral("format=bgrx"),
                         QStringLiteral("width=%1").arg(film.size.width()),
                         QStringLiteral("height=%1").arg(film.size.height()),
                         QStringLiteral("framerate=%1/1").arg(picturesPerSecond),
                         QStringLiteral("!"),
                         QStringLiteral("videoconvert"),
                         QStringLiteral("!"),
                         QStringLiteral("video/x-raw,format=I420"),
                         QStringLiteral("!")};
    words += encoder(QFileInfo(path).suffix().toLower());
    words += {QStringLiteral("!"), QStringLiteral("filesink"), QStringLiteral("location=%1").arg(path)};
    return words;
}

} // namespace

int pictureCount(const PhoneFilm &film)
{
    return film.seconds * picturesPerSecond;
}

QImage filmPicture(const PhoneFilm &film, int index)
{
    const int leaving = pictureCount(film) - emptyPictures;
    if (index < emptyPictures || index >= leaving)
        return emptyCounterPicture(film.size, 1, 0);
    // From below into the middle, and out again the same way.
    const double in = std::min(
        {1.0, (index - emptyPictures) / double(comingPictures), (leaving - 1 - index) / double(comingPictures)});
    const double time = index / double(picturesPerSecond);
    PhoneShot shot;
    shot.text = film.text;
    shot.size = film.size;
    shot.isDarkMode = film.style == PhoneStyle::Dark;
    shot.modulePixels = film.size.height() / 100.0 + 0.3 * std::sin(time * 2.3);
    shot.centre = {film.size.width() * (0.5 + 0.03 * std::sin(time * 3.1)),
                   film.size.height() * (0.5 + 0.02 * std::sin(time * 4.3) + 1.1 * (1 - in))};
    shot.turn = 6 * std::sin(time * 1.7);
    shot.tiltBack = 0.25 * std::sin(time * 2.9);
    shot.noise = 0;
    return phonePicture(shot);
}

base::Expected<void, FilmRefusal> writeFilm(const PhoneFilm &film, const QString &path)
{
    if (!QFileInfo(path).absoluteDir().exists())
        return base::Unexpected(FilmRefusal::NoSuchFolder);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QStringLiteral("gst-launch-1.0"), pipeline(film, path));
    if (!process.waitForStarted())
        return base::Unexpected(FilmRefusal::NoEncoder);
    for (int index = 0; index < pictureCount(film); ++index) {
        const auto picture = filmPicture(film, index);
        process.write(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes());
        while (process.bytesToWrite() > 0)
            if (!process.waitForBytesWritten(20'000))
                return base::Unexpected(FilmRefusal::EncoderFailed);
    }
    process.closeWriteChannel();
    const bool isDone = process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit;
    if (!isDone || process.exitCode() != 0)
        return base::Unexpected(FilmRefusal::EncoderFailed);
    return {};
}

base::Expected<void, FilmRefusal> writePictures(const PhoneFilm &film, const QString &folder, int step)
{
    if (!QFileInfo(folder).isDir())
        return base::Unexpected(FilmRefusal::NoSuchFolder);
    for (int index = 0; index < pictureCount(film); index += step) {
        const auto name = QStringLiteral("%1/%2.png").arg(folder).arg(index, 4, 10, QLatin1Char('0'));
        if (!filmPicture(film, index).save(name))
            return base::Unexpected(FilmRefusal::EncoderFailed);
    }
    return {};
}

} // namespace muhr::tests
