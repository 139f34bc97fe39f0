// SPDX-License-Identifier: GPL-3.0-or-later
// bench_scan: reading a picture of 1280x720, beside the library asked in the usual way. `--reads` counts instead how
// many of the shots of tests/support/phone_trials each of them reads.
#define ZX_USE_UTF8 1
#include "core/scan/qr_reader.h"
#include "tests/support/phone_trials.h"

#include <ZXing/ReadBarcode.h>
#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstring>
#include <exception>
#include <map>
#include <string>

namespace {

using namespace muhr;

QImage withCode()
{
    tests::PhoneShot shot;
    shot.text = tests::trialText(1);
    return tests::phonePicture(shot).convertToFormat(QImage::Format_Grayscale8);
}

QImage withoutCode()
{
    return tests::emptyCounterPicture({1280, 720}, 1).convertToFormat(QImage::Format_Grayscale8);
}

QStringList readByMuhr(scan::QrReader &reader, const QImage &gray)
{
    const std::span bytes(gray.constBits(), std::size_t(gray.sizeInBytes()));
    return reader.read(*scan::GrayFrame::view(bytes, {gray.width(), gray.height(), int(gray.bytesPerLine()), 1}));
}

bool isReadByLibrary(const QImage &gray)
{
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                                int(gray.bytesPerLine()));
    try {
        return !ZXing::ReadBarcodes(view).empty();
    } catch (const std::exception &) {
        return false;
    }
}

void benchMuhr(benchmark::State &state, const QImage &gray)
{
    scan::QrReader reader;
    for (auto _ : state)
        benchmark::DoNotOptimize(readByMuhr(reader, gray));
}

void benchLibrary(benchmark::State &state, const QImage &gray)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(isReadByLibrary(gray));
}

/// Prints as usual and keeps the times for the ratios.
class RatioReporter : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const auto &run : runs)
            m_times[run.benchmark_name()] = run.GetAdjustedCPUTime();
        ConsoleReporter::ReportRuns(runs);
    }
    void printRatios()
    {
        for (const char *picture : {"code", "empty"}) {
            const auto ours = m_times[std::string("muhr/") + picture];
            const auto theirs = m_times[std::string("library/") + picture];
            if (ours > 0 && theirs > 0)
                std::printf("ratio %s: %.3f of the library's time\n", picture, ours / theirs);
        }
    }

private:
    std::map<std::string, double> m_times;
};

int countReads()
{
    scan::QrReader reader;
    int oursInAll = 0;
    int theirsInAll = 0;
    int wrong = 0;
    for (const auto &trial : tests::phoneTrials()) {
        int ours = 0;
        int theirs = 0;
        for (int n = 0; n < 40; ++n) {
            const auto gray = tests::phonePicture(trial.shot(n)).convertToFormat(QImage::Format_Grayscale8);
            const auto texts = readByMuhr(reader, gray);
            ours += texts.contains(tests::trialText(n)) ? 1 : 0;
            wrong += texts.isEmpty() || texts.contains(tests::trialText(n)) ? 0 : 1;
            theirs += isReadByLibrary(gray) ? 1 : 0;
        }
        std::printf("%-26s muhr %2d   library %2d\n", trial.name, ours, theirs);
        oursInAll += ours;
        theirsInAll += theirs;
    }
    std::printf("of %d: muhr %d, library %d, wrong texts %d\n", int(tests::phoneTrials().size()) * 40, oursInAll,
                theirsInAll, wrong);
    return wrong == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--reads") == 0)
        return countReads();
    const auto code = withCode();
    const auto empty = withoutCode();
    benchmark::RegisterBenchmark("muhr/code", benchMuhr, code)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("library/code", benchLibrary, code)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("muhr/empty", benchMuhr, empty)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("library/empty", benchLibrary, empty)->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printRatios();
    return 0;
}
