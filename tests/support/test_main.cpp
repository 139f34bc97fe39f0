// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QApplication>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <vector>

namespace muhr::tests {
namespace {

struct Entry
{
    const char *name;
    std::unique_ptr<QObject> (*make)();
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> list;
    return list;
}

} // namespace

void enter(const char *name, std::unique_ptr<QObject> (*make)())
{
    entries().push_back({name, make});
}

} // namespace muhr::tests

/// `program NAME [Qt Test's own arguments]` runs one test class, `program` alone runs them all.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const char *wanted = argc > 1 && argv[1][0] != '-' ? argv[1] : nullptr;
    std::vector<char *> arguments(argv, argv + argc);
    if (wanted)
        arguments.erase(arguments.begin() + 1);

    int failed = 0;
    bool found = false;
    for (const auto &entry : muhr::tests::entries()) {
        if (wanted && std::strcmp(wanted, entry.name) != 0)
            continue;
        found = true;
        const auto test = entry.make();
        failed += QTest::qExec(test.get(), static_cast<int>(arguments.size()), arguments.data());
    }
    if (!found)
        std::fprintf(stderr, "no test class named %s here\n", wanted ? wanted : "(any)");
    return found && failed == 0 ? 0 : 1;
}
