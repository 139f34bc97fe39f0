// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/key_file.h"

#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {
namespace {

void run(QByteArrayView bytes)
{
    const auto file = crypto::KeyFile::parse(bytes);
    if (!file)
        return;
    const QByteArray lines = file->lines();
    const auto again = crypto::KeyFile::parse(lines);
    require(again && again->lines() == lines, "a key file reads back");
    require(again->all().size() == file->all().size(), "no shop is lost");
}

} // namespace

const Target &keyFile()
{
    static const Target target{"key_file", run};
    return target;
}

} // namespace muhr::fuzz::targets
