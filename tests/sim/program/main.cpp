// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/coverage.h"
#include "tests/sim/world/kept_seeds.h"
#include "tests/sim/world/world.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

// `sim --seeds N`: as many worlds, each from its seed alone; what happened in them, and which of them failed. Of
// two hundred and more everything must have happened that is to be seen.

namespace {

using namespace muhr::tests::sim;

struct Sum
{
    std::map<QString, std::int64_t> counts;
    std::uint64_t seeds = 0;
    std::vector<std::uint64_t> failed;
};

void runSeed(const Options &options, Sum &sum)
{
    World world(options);
    world.run();
    ++sum.seeds;
    for (const auto &[what, count] : world.trace().counts())
        sum.counts[what] += count;
    if (const auto &failure = world.failure()) {
        sum.failed.push_back(options.seed);
        const Kind kind = options.kind.value_or(kindOf(options.seed));
        std::printf("seed %llu: %s: %s (world %s)\n", static_cast<unsigned long long>(options.seed),
                    qPrintable(failure->invariant), qPrintable(failure->seen), qPrintable(kindName(kind)));
        std::fflush(stdout);
    }
}

void print(const Sum &sum, std::int64_t tookMs)
{
    std::printf("%llu seeds\n", static_cast<unsigned long long>(sum.seeds));
    for (const auto &[what, count] : withAllThatMustHappen(sum.counts))
        std::printf("%8lld %s\n", static_cast<long long>(count), qPrintable(what));
    std::printf("%8lld milliseconds a seed\n",
                static_cast<long long>(sum.seeds == 0 ? 0 : tookMs / static_cast<std::int64_t>(sum.seeds)));
    std::printf("%zu failures\n", sum.failed.size());
}

/// The seeds of this file, or nothing with a sentence.
std::optional<std::vector<KeptSeed>> keptSeeds(const QString &path)
{
    QFile file(path);
    auto seeds = file.open(QIODevice::ReadOnly) ? parseKeptSeeds(file.readAll()) : std::nullopt;
    if (!seeds || seeds->empty()) {
        std::fprintf(stderr, "%s can't be read: a line is a seed, the kind of its world, and why\n", qPrintable(path));
        return std::nullopt;
    }
    return seeds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("seeds"), QStringLiteral("How many."), QStringLiteral("N"), QStringLiteral("10")},
         {QStringLiteral("from"), QStringLiteral("The first."), QStringLiteral("S"), QStringLiteral("1")},
         {QStringLiteral("steps"), QStringLiteral("Of each."), QStringLiteral("N"), QStringLiteral("300")},
         {QStringLiteral("mutant"), QStringLiteral("Which known mistake the machines make."), QStringLiteral("NAME"),
          QStringLiteral("none")},
         {QStringLiteral("world"),
          QStringLiteral(
              "mixed, restores, lost, shared, sticks, many, apart, staff or newcomers; otherwise as the seed "
              "says."),
          QStringLiteral("KIND")},
         {QStringLiteral("kept"), QStringLiteral("The seeds of this file instead."), QStringLiteral("FILE")},
         {QStringLiteral("until-failure"), QStringLiteral("End at the first seed that fails.")},
         {QStringLiteral("trace"), QStringLiteral("Print every step.")}});
    parser.process(application);
    const auto mutant = parseMutant(parser.value(QStringLiteral("mutant")));
    if (!mutant) {
        std::fprintf(stderr, "no such mutant\n");
        return 2;
    }
    const QString world = parser.value(QStringLiteral("world"));
    const auto kind = parseKind(world);
    if (!kind && !world.isEmpty()) {
        std::fprintf(stderr, "no such world\n");
        return 2;
    }
    Options options;
    options.steps = parser.value(QStringLiteral("steps")).toInt();
    options.mutant = *mutant;
    options.isTraced = parser.isSet(QStringLiteral("trace"));
    Sum sum;
    QElapsedTimer time;
    time.start();
    if (parser.isSet(QStringLiteral("kept"))) {
        const auto kept = keptSeeds(parser.value(QStringLiteral("kept")));
        if (!kept)
            return 2;
        for (const KeptSeed &each : *kept) {
            options.seed = each.seed;
            options.kind = each.kind;
            runSeed(options, sum);
        }
    } else {
        options.kind = kind;
        const auto from = parser.value(QStringLiteral("from")).toULongLong();
        const auto end = from + parser.value(QStringLiteral("seeds")).toULongLong();
        const bool isEndedByFailure = parser.isSet(QStringLiteral("until-failure"));
        for (options.seed = from; options.seed < end && (sum.failed.empty() || !isEndedByFailure); ++options.seed)
            runSeed(options, sum);
    }
    print(sum, time.elapsed());
    const bool mustMeetAll = sum.seeds >= seedsForAll && !kind && *mutant == Mutant::None;
    const QStringList never = mustMeetAll ? neverHappened(sum.counts) : QStringList();
    for (const QString &what : never)
        std::printf("never happened in %llu seeds, so nothing is proved of it: %s\n",
                    static_cast<unsigned long long>(sum.seeds), qPrintable(what));
    return sum.failed.empty() && never.isEmpty() ? 0 : 1;
}
