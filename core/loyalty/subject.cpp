// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/subject.h"

namespace muhr::loyalty {

QByteArray subjectBytes(const Subject &subject)
{
    return std::visit([](const auto &one) { return one.bytes(); }, subject);
}

std::optional<Subject> subjectFromBytes(QByteArrayView bytes)
{
    if (const auto customer = base::CustomerId::fromBytes(bytes))
        return Subject(*customer);
    if (const auto hash = base::Sha256::fromBytes(bytes))
        return Subject(*hash);
    return std::nullopt;
}

bool subjectPrecedes(const Subject &one, const Subject &other)
{
    return subjectBytes(one) < subjectBytes(other);
}

} // namespace muhr::loyalty
