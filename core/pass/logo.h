// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/source_text.h"
#include "core/pass/card_contents.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace muhr::pass {

enum class LogoError { TooManyBytes, OtherFormat, TooManyPixels, TooSmall, Damaged };

base::SourceText sourceText(LogoError error);

/// Bytes and pixels a side that a logo may have.
inline constexpr qsizetype logoMostBytes = 2 * 1024 * 1024;
inline constexpr int logoMostPixels = 4096;

/// A logo that somebody chose. The size is read from its head before anything is decoded, so that a small file cannot
/// ask for a large picture.
base::Expected<QImage, LogoError> readLogo(const QByteArray &bytes);

/// The logo in a square of so many pixels, else the first letter of the shop's name, on its own ground. Needs a
/// QGuiApplication.
QImage logoTile(const CardDesign &design, const QString &shopName, int side);
/// As PNG; for Google's programLogo 660.
QByteArray logoPng(const CardDesign &design, const QString &shopName, int side);
/// The logo keeping its shape, at most so large; a square tile where there is none.
QImage logoWithin(const CardDesign &design, const QString &shopName, QSize most);

/// The first letter of a name, whatever its script.
QString firstLetter(const QString &name);

QByteArray pngBytes(const QImage &image);

} // namespace muhr::pass
