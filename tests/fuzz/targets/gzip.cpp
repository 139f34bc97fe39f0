// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/gzip.h"

#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {
namespace {

void run(QByteArrayView bytes)
{
    for (const qsizetype atMost : {qsizetype(0), qsizetype(100), qsizetype(64 * 1024)}) {
        const auto out = base::gunzip(bytes, atMost);
        if (!out)
            continue;
        require(out->size() <= atMost, "no more comes out than was asked for");
        const auto again = base::gunzip(base::gzip(*out), atMost);
        require(again && *again == *out, "what came out can be packed again");
        require(!base::gunzip(bytes.chopped(1), atMost), "one byte less is not whole");
    }
    const auto back = base::gunzip(base::gzip(bytes), bytes.size());
    require(back && *back == bytes, "what is packed comes out as it was");
}

} // namespace

const Target &gzip()
{
    static const Target target{"gzip", run};
    return target;
}

} // namespace muhr::fuzz::targets
