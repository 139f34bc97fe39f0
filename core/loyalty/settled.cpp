// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/settled.h"

#include <QtEndian>

namespace muhr::loyalty {
namespace {

void append(QByteArray &bytes, std::int64_t number)
{
    char raw[8];
    qToBigEndian(number, raw);
    bytes.append(raw, 8);
}

} // namespace

base::Sha256 nextHead(const base::Sha256 &previous, std::int64_t number, base::Instant settledAt, base::Instant at,
                      const base::Sha256 &eventHash)
{
    QByteArray bytes = previous.bytes();
    append(bytes, number);
    append(bytes, settledAt.ms());
    append(bytes, at.ms());
    bytes.append(eventHash.bytes());
    return base::Sha256::of(bytes);
}

} // namespace muhr::loyalty
