// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

const muhr::fuzz::Target *chosen = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// libFuzzer leaves arguments that begin with two hyphens to us: --target=money_text.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    constexpr char kOption[] = "--target=";
    for (int i = 1; i < *argc; ++i) {
        if (std::strncmp((*argv)[i], kOption, sizeof(kOption) - 1) == 0)
            chosen = muhr::fuzz::findTarget((*argv)[i] + sizeof(kOption) - 1);
    }
    if (!chosen) {
        std::fprintf(stderr, "say which with --target=NAME:\n");
        for (const auto *target : muhr::fuzz::allTargets())
            std::fprintf(stderr, "  %s\n", target->name);
        std::exit(2);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    chosen->run(QByteArrayView(data, static_cast<qsizetype>(size)));
    return 0;
}
