// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/backup_header.h"

#include "core/base/sha256.h"
#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {
namespace {

void read(QByteArrayView bytes)
{
    const auto header = crypto::BackupHeader::parse(bytes);
    if (!header)
        return;
    const QByteArray again = header->bytes();
    const auto back = crypto::BackupHeader::parse(again);
    require(back && back->locks == header->locks && back->box == header->box, "a header reads back");
    require(back->bytes() == again, "its bytes are the same each time");
}

/// The sum would keep chance out of what is behind it, so it is made right as well.
void run(QByteArrayView bytes)
{
    read(bytes);
    constexpr qsizetype sum = 32;
    const auto size = crypto::BackupHeader::sizeBy(bytes.first(std::min<qsizetype>(bytes.size(), 16)));
    if (!size || bytes.size() < *size)
        return;
    const QByteArray summed = bytes.first(*size - sum).toByteArray();
    read(summed + base::Sha256::of(summed).bytes());
}

} // namespace

const Target &backupHeader()
{
    static const Target target{"backup_header", run};
    return target;
}

} // namespace muhr::fuzz::targets
