// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/world.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

// `sim --seeds N`: as many worlds, each from its seed alone; what happened in them, and which of them failed.

namespace {

using namespace muhr::tests::sim;

struct Sum
{
    std::map<QString, std::int64_t> counts;
    std::vector<std::uint64_t> failed;
};

void runSeed(const Options &options, Sum &sum)
{
    World world(options);
    world.run();
    for (const auto &[what, count] : world.trace().counts())
        sum.counts[what] += count;
    if (const auto &failure = world.failure()) {
        sum.failed.push_back(options.seed);
        std::printf("seed %llu: %s: %s\n", static_cast<unsigned long long>(options.seed),
                    qPrintable(failure->invariant), qPrintable(failure->seen));
        std::fflush(stdout);
    }
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
         {QStringLiteral("until-failure"), QStringLiteral("End at the first seed that fails.")},
         {QStringLiteral("trace"), QStringLiteral("Print every step.")}});
    parser.process(application);
    const auto mutant = parseMutant(parser.value(QStringLiteral("mutant")));
    if (!mutant) {
        std::fprintf(stderr, "no such mutant\n");
        return 2;
    }
    const auto seeds = parser.value(QStringLiteral("seeds")).toULongLong();
    const auto from = parser.value(QStringLiteral("from")).toULongLong();
    Sum sum;
    const bool isEndedByFailure = parser.isSet(QStringLiteral("until-failure"));
    for (std::uint64_t seed = from; seed < from + seeds && (sum.failed.empty() || !isEndedByFailure); ++seed)
        runSeed({seed, parser.value(QStringLiteral("steps")).toInt(), *mutant, parser.isSet(QStringLiteral("trace"))},
                sum);
    std::printf("%llu seeds\n", static_cast<unsigned long long>(seeds));
    for (const auto &[what, count] : sum.counts)
        std::printf("%8lld %s\n", static_cast<long long>(count), qPrintable(what));
    std::printf("%zu failures\n", sum.failed.size());
    return sum.failed.empty() ? 0 : 1;
}
