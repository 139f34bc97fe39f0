// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace muhr::endpoint_program {

/// A file out of a ZIP whose entries are stored as they are, such as a pass. Source: PKWARE APPNOTE 6.3, 4.3.7.
std::optional<QByteArray> storedEntry(const QByteArray &zip, const QByteArray &name);

} // namespace muhr::endpoint_program
