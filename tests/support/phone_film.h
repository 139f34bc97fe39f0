// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace muhr::tests {

/// How the phone of a film is set.
enum class PhoneStyle { Light, Dark };

/// What a film shows: an empty counter for half a second, then a phone comes in, is held with an unsteady hand, and
/// goes; 30 pictures a second.
struct PhoneFilm
{
    QString text;
    int seconds = 4;
    PhoneStyle style = PhoneStyle::Light;
    QSize size{1280, 720};
};

enum class FilmRefusal { NoSuchFolder, NoEncoder, EncoderFailed };

int pictureCount(const PhoneFilm &film);
/// Picture number `index` from 0.
QImage filmPicture(const PhoneFilm &film, int index);

/// Writes a film; the ending decides how: `.avi` and `.mkv` Motion JPEG, `.webm` VP8, `.mp4` H.264. Needs
/// gst-launch-1.0 (gstreamer1.0-tools, -plugins-base, -plugins-good, for .mp4 also -plugins-bad).
base::Expected<void, FilmRefusal> writeFilm(const PhoneFilm &film, const QString &path);
/// Writes `0000.png`, `0001.png` … into a folder, every `step`-th picture.
base::Expected<void, FilmRefusal> writePictures(const PhoneFilm &film, const QString &folder, int step = 1);

} // namespace muhr::tests
