// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/language.h"
#include "core/base/source_text.h"
#include "core/pass/card_contents.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

class QPainter;

namespace muhr::pass {

enum class PaperSize { A4, A5, A6 };

/// What hangs in the shop.
struct Poster
{
    base::Language language = base::Language::English;
    QString shopName;
    CardDesign design;
    std::int64_t goal = 6;
    /// Its title in the language.
    QString reward;
    std::int64_t welcome = 0;
    /// Of the join page of this placement; without one (no endpoint yet) the poster says whom to ask.
    std::optional<QString> address;
    PaperSize paper = PaperSize::A4;
};

/// How large the poster's code is printed.
struct PosterCode
{
    /// Side of one module.
    double moduleMm = 0;
    /// From how far a phone still reads it.
    double readsAtCm = 0;
};

enum class PosterError { AddressTooLong };

base::SourceText sourceText(PosterError error);

/// Nothing where the poster has no code.
base::Expected<std::optional<PosterCode>, PosterError> posterCode(const Poster &poster);

// Each needs a QGuiApplication.

base::Expected<QByteArray, PosterError> posterPdf(const Poster &poster);
/// Letters are drawn as shapes: it looks the same where the fonts are missing.
base::Expected<QByteArray, PosterError> posterSvg(const Poster &poster);
base::Expected<QByteArray, PosterError> posterPng(const Poster &poster, int dotsPerInch = 150);
/// For a preview and a printer: draws into a page of the paper's size, in millimetres from its upper corner.
base::Expected<void, PosterError> drawPoster(QPainter &painter, const Poster &poster);

} // namespace muhr::pass
