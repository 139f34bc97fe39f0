// SPDX-License-Identifier: GPL-3.0-or-later
// bench_scan [SHOTS [--write FOLDER]]: how many of the shots of tests/support/phone_trials (40 of each kind, or as many
// as are said) Muhr reads, beside zbar and the library asked in the usual way; and in what time. The three read each
// picture in turns, so that whatever else the machine does falls on all alike, and it is their processor time that
// counts. Fails where Muhr reads fewer of a kind than the better of both, or a text that is not there. With --write the
// same pictures are put into a folder instead, for a reader that is no library here (newest_zxing).
#include "core/scan/qr_reader.h"
#include "tests/bench/other_readers.h"
#include "tests/support/camera_faults.h"
#include "tests/support/phone_trials.h"

#include <QDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <vector>

namespace {

using namespace muhr;

constexpr int emptyPictures = 40;
constexpr int picturesAtRest = 300;
constexpr int picturesPerSecond = 30;

QImage grayOf(const QImage &picture)
{
    return picture.convertToFormat(QImage::Format_Grayscale8);
}

QStringList readByMuhr(scan::QrReader &reader, const QImage &gray)
{
    const std::span bytes(gray.constBits(), std::size_t(gray.sizeInBytes()));
    return reader.read(*scan::GrayFrame::view(bytes, {gray.width(), gray.height(), int(gray.bytesPerLine()), 1}));
}

/// Milliseconds of the processor.
double timed(const std::function<void()> &work)
{
    const auto begun = std::clock();
    work();
    return 1000.0 * double(std::clock() - begun) / CLOCKS_PER_SEC;
}

double middleOf(std::vector<double> times)
{
    if (times.empty())
        return 0;
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

struct Reader
{
    const char *name;
    std::function<QStringList(const QImage &)> read;
    int readInAll = 0;
    int wrong = 0;
    std::vector<double> withCode = {};
    std::vector<double> withoutCode = {};
};

using Readers = std::array<Reader, 3>;

bool countTrials(Readers &readers, int shots)
{
    bool isBest = true;
    // Of ten shots one more or less says nothing; all of a kind do.
    const int byChance = shots < 40 ? 1 : 0;
    std::printf("%-30s %6s %6s %8s\n", "", readers[0].name, readers[1].name, readers[2].name);
    for (const auto &trial : tests::phoneTrials()) {
        std::array<int, 3> counts{};
        for (int n = 0; n < shots; ++n) {
            const auto shot = trial.shot(n);
            const auto gray = grayOf(tests::phonePicture(shot));
            for (std::size_t i = 0; i < readers.size(); ++i) {
                auto &reader = readers[i];
                QStringList texts;
                reader.withCode.push_back(timed([&] { texts = reader.read(gray); }));
                counts[i] += texts.contains(shot.text) ? 1 : 0;
                for (const auto &text : std::as_const(texts))
                    reader.wrong += text == shot.text || text == shot.besideText ? 0 : 1;
            }
        }
        const int best = std::max(counts[1], counts[2]);
        const bool isBestHere = counts[0] >= best;
        isBest = isBest && counts[0] + byChance >= best;
        std::printf("%-30s %6d %6d %8d%s\n", trial.name, counts[0], counts[1], counts[2], isBestHere ? "" : "  BEATEN");
        std::fflush(stdout);
        for (std::size_t i = 0; i < readers.size(); ++i)
            readers[i].readInAll += counts[i];
    }
    std::printf("%-30s %6d %6d %8d\n", "in all", readers[0].readInAll, readers[1].readInAll, readers[2].readInAll);
    return isBest;
}

QImage emptyCounter(int n)
{
    return tests::emptyCounterPicture({1280, 720}, std::uint64_t(n), n % 8);
}

void readEmptyCounters(Readers &readers)
{
    for (int n = 1; n <= emptyPictures; ++n) {
        const auto gray = grayOf(emptyCounter(n));
        for (auto &reader : readers)
            reader.withoutCode.push_back(timed([&] { reader.wrong += int(reader.read(gray).size()); }));
    }
}

/// The same counter, other noise in every picture. Unit: percent of one processor at thirty pictures a second.
double restingShare()
{
    constexpr int different = 10;
    const auto clean = tests::emptyCounterPicture({1280, 720}, 1, 0);
    std::vector<QImage> pictures;
    for (int n = 0; n < different; ++n) {
        auto picture = clean;
        tests::PhoneShot shot;
        shot.noise = 3;
        shot.seed = std::uint64_t(n);
        tests::addCameraFaults(picture, shot, 0);
        pictures.push_back(grayOf(picture));
    }
    scan::QrReader reader(scan::QrReader::Effort::Spread);
    while (!reader.isAtRest())
        for (const auto &picture : pictures)
            readByMuhr(reader, picture);
    const double ms = timed([&] {
        for (int n = 0; n < picturesAtRest; ++n)
            readByMuhr(reader, pictures[std::size_t(n % different)]);
    });
    return ms / picturesAtRest * picturesPerSecond / 10;
}

/// Gray, as 0001.pgm and so on, and beside them frames.tsv: file, kind, text, text beside it, 1 where Muhr reads the
/// text.
bool writePictures(int shots, const QDir &folder)
{
    QFile list(folder.filePath("frames.tsv"));
    if (!folder.mkpath(".") || !list.open(QIODevice::WriteOnly))
        return false;
    QTextStream lines(&list);
    scan::QrReader reader;
    int written = 0;
    const auto write = [&](const QImage &picture, const QString &kind, const QString &text, const QString &beside) {
        const auto gray = grayOf(picture);
        const auto file = QStringLiteral("%1.pgm").arg(++written, 4, 10, QLatin1Char('0'));
        const int isRead = readByMuhr(reader, gray).contains(text) ? 1 : 0;
        lines << file << '\t' << kind << '\t' << text << '\t' << beside << '\t' << isRead << '\n';
        return gray.save(folder.filePath(file));
    };
    bool isWritten = true;
    for (const auto &trial : tests::phoneTrials())
        for (int n = 0; n < shots && isWritten; ++n) {
            const auto shot = trial.shot(n);
            isWritten = write(tests::phonePicture(shot), trial.name, shot.text, shot.besideText);
        }
    for (int n = 1; n <= emptyPictures && isWritten; ++n)
        isWritten = write(emptyCounter(n), "empty", {}, {});
    lines.flush();
    return isWritten && list.error() == QFile::NoError;
}

} // namespace

int main(int argc, char **argv)
{
    const int shots = argc > 1 ? std::atoi(argv[1]) : 40;
    const bool isWriting = argc == 4 && std::strcmp(argv[2], "--write") == 0;
    if (shots < 1 || (argc > 2 && !isWriting)) {
        std::fprintf(stderr, "usage: bench_scan [SHOTS of each kind [--write FOLDER]]\n");
        return 2;
    }
    if (isWriting)
        return writePictures(shots, QDir(QString::fromLocal8Bit(argv[3]))) ? 0 : 1;
    scan::QrReader muhrReader;
    Readers readers = {Reader{"muhr", [&](const QImage &gray) { return readByMuhr(muhrReader, gray); }},
                       Reader{"zbar", bench::readByZbar}, Reader{"library", bench::readByLibrary}};
    const bool isBest = countTrials(readers, shots);
    readEmptyCounters(readers);
    for (const auto &reader : readers) {
        const double code = middleOf(reader.withCode);
        const double empty = middleOf(reader.withoutCode);
        std::printf("%-8s p50 with a code %6.2f ms, empty %6.2f ms, wrong texts %d", reader.name, code, empty,
                    reader.wrong);
        if (&reader != &readers[0] && code > 0 && empty > 0)
            std::printf("; muhr takes 1/%.1f and 1/%.1f of that", code / middleOf(readers[0].withCode),
                        empty / middleOf(readers[0].withoutCode));
        std::printf("\n");
    }
    std::printf("at rest %.1f %% of a processor at %d pictures a second\n", restingShare(), picturesPerSecond);
    return isBest && readers[0].wrong == 0 ? 0 : 1;
}
