// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/source_text.h"
#include "core/loyalty/role.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace muhr::report {

/// How a device is called wherever one is spoken of.
struct DeviceLabel
{
    base::DeviceId device;
    /// Empty: nobody has named it.
    QString name;
    loyalty::Ceiling ceiling = loyalty::Ceiling::Till;
    /// Among the laptops or the kiosks of the shop, in the order in which they came; 0: it is not known here.
    std::int64_t place = 0;
    /// Of the shop, as days since 1970-01-01; nothing: not known here.
    std::optional<std::int64_t> joinedDay;
};

/// Its name, else "Laptop 2 (joined 03.05.2026)".
base::Sentence deviceSentence(const DeviceLabel &label);

} // namespace muhr::report
