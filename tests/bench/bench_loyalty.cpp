// SPDX-License-Identifier: GPL-3.0-or-later
// bench_loyalty [--events N]: what deciding and folding one visit costs under ten rules, and folding a whole store
// beside reading the same rows and nothing else. Fails if a state is another than folding event by event gives; times
// are only printed.
#include "core/store/fold_shop.h"
#include "tests/bench/busy_store.h"
#include "tests/bench/ten_rules.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string_view>

namespace {

using namespace muhr;

constexpr int visitsAtOnce = 16;
constexpr auto rowsSql = "SELECT bytes FROM event WHERE number > 0 AND shop = ? ORDER BY number";

/// As a till does it: the decision, then the fold of its event into the card at hand. Cards are made ready beside the
/// clock, which is read once for all of them: to stop it for each would take a tenth of what it measures.
void benchVisit(benchmark::State &state, const bench::TenRules &rules)
{
    using Clock = std::chrono::steady_clock;
    std::array<loyalty::CardState, visitsAtOnce> cards;
    for (auto _ : state) {
        cards.fill(rules.card());
        const auto start = Clock::now();
        for (auto &card : cards) {
            auto decision = rules.decide();
            const auto event = rules.eventOf(std::move(decision.act));
            benchmark::DoNotOptimize(rules.fold(std::move(card), event));
        }
        state.SetIterationTime(std::chrono::duration<double>(Clock::now() - start).count());
    }
}

void benchDecide(benchmark::State &state, const bench::TenRules &rules)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(rules.decide());
}

/// The yardstick: SQLite alone.
void benchRows(benchmark::State &state, bench::BusyStore &store)
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *rows = nullptr;
    const auto shop = store.shop().bytes();
    if (sqlite3_open_v2(store.path().toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(handle, rowsSql, -1, &rows, nullptr) != SQLITE_OK ||
        sqlite3_bind_blob(rows, 1, shop.constData(), int(shop.size()), SQLITE_STATIC) != SQLITE_OK)
        std::abort();
    std::int64_t bytes = 0;
    for (auto _ : state) {
        while (sqlite3_step(rows) == SQLITE_ROW) {
            benchmark::DoNotOptimize(sqlite3_column_blob(rows, 0));
            bytes += sqlite3_column_bytes(rows, 0);
        }
        sqlite3_reset(rows);
    }
    state.SetBytesProcessed(bytes);
    sqlite3_finalize(rows);
    sqlite3_close(handle);
}

void benchFold(benchmark::State &state, bench::BusyStore &store)
{
    for (auto _ : state) {
        auto folded = store::foldShop(store.database(), store.shop(), store.shelf());
        if (!folded)
            std::abort();
        benchmark::DoNotOptimize(folded);
        // What it takes to let go of the cards is nobody's wait.
        state.PauseTiming();
        folded->customers.clear();
        state.ResumeTiming();
    }
}

/// Prints as usual and keeps the medians.
class MedianReporter : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const auto &run : runs)
            if (run.aggregate_name == "median")
                m_medians[run.run_name.function_name] =
                    run.GetAdjustedRealTime() / benchmark::GetTimeUnitMultiplier(run.time_unit);
        ConsoleReporter::ReportRuns(runs);
    }
    /// In seconds; 0 of what was not run.
    double median(const std::string &name) const
    {
        const auto found = m_medians.find(name);
        return found == m_medians.end() ? 0 : found->second;
    }

private:
    std::map<std::string, double> m_medians;
};

bool isVisitRight(const bench::TenRules &rules, std::size_t entries)
{
    const auto decision = rules.decide();
    return decision.act.entries.size() == entries &&
           rules.fold(rules.card(), rules.eventOf(decision.act)) == decision.after;
}

/// The one pass gives each customer the cards that folding her events as they came gave her.
int wrongCustomers(bench::BusyStore &store)
{
    const auto folded = store::foldShop(store.database(), store.shop(), store.shelf());
    if (!folded || folded->customers.size() != store.cards().size())
        return int(store.cards().size());
    int wrong = 0;
    for (const auto &[customer, folder] : store.cards())
        wrong += folded->of(customer).settled == folder.cards() ? 0 : 1;
    return wrong;
}

} // namespace

int main(int argc, char **argv)
{
#ifdef MUHR_NIGHTLY
    int events = 5'000'000;
#else
    int events = 500'000;
#endif
    for (int i = 1; i + 1 < argc; ++i)
        if (std::string_view(argv[i]) == "--events")
            events = std::max(1, std::atoi(argv[i + 1]));

    const bench::TenRules kinds(bench::tenKinds());
    const bench::TenRules givers(bench::tenGivers());
    const bool isRight = isVisitRight(kinds, 4) && isVisitRight(givers, 10);
    bench::BusyStore store(events);
    const int wrong = wrongCustomers(store);
    std::printf("%d events of %d customers; cards other than event by event: %d\n", events, int(store.cards().size()),
                wrong);

    const auto add = [](const char *name, auto run, auto &subject) {
        return benchmark::RegisterBenchmark(name, run, std::ref(subject))->UseRealTime()->ReportAggregatesOnly();
    };
    for (const auto &[prefix, rules] : {std::pair("kinds", &kinds), std::pair("givers", &givers)}) {
        const std::string name(prefix);
        add((name + "/decide").c_str(), benchDecide, *rules)->Unit(benchmark::kMicrosecond)->Repetitions(9);
        benchmark::RegisterBenchmark((name + "/16 visits").c_str(), benchVisit, std::ref(*rules))
            ->UseManualTime()
            ->ReportAggregatesOnly()
            ->Unit(benchmark::kMicrosecond)
            ->Repetitions(9);
    }
    add("store/rows", benchRows, store)->Unit(benchmark::kMillisecond)->Repetitions(3)->Iterations(1);
    add("store/fold", benchFold, store)->Unit(benchmark::kMillisecond)->Repetitions(3)->Iterations(1);
    benchmark::Initialize(&argc, argv);
    MedianReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    const double visit = reporter.median("kinds/16 visits") / visitsAtOnce;
    const double dearest = reporter.median("givers/16 visits") / visitsAtOnce;
    const double rows = reporter.median("store/rows");
    const double fold = reporter.median("store/fold");
    if (visit > 0 && dearest > 0)
        std::printf("decide and fold of a visit with ten rules: %.2f microseconds (goal 5); where all ten give: %.2f\n",
                    visit * 1e6, dearest * 1e6);
    if (rows > 0 && fold > 0)
        std::printf("fold of %d events: %.2f s (5 million at this pace: %.1f s, goal 15), bare row scan %.2f s, "
                    "ratio %.2f\n",
                    events, fold, fold * 5e6 / events, rows, fold / rows);
    return isRight && wrong == 0 ? 0 : 1;
}
