// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/endpoint/house.h"

namespace muhr::endpoint_program {

/// Whole or not at all, for the endpoint's own user alone (mode 0600). Errors: disk_full, which stands for whatever
/// keeps it from being written.
HouseResult<void> writeFile(const QString &path, const QByteArray &bytes);
HouseError notWritten(const QString &path);

} // namespace muhr::endpoint_program
