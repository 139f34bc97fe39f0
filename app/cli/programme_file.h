// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/loyalty/programme.h"

#include <QByteArray>
#include <QJsonArray>

#include <vector>

namespace muhr::cli {

/// What a file holds, a little more than a programme may have; nothing: it can't be read.
std::optional<QByteArray> programmeBytes(const QString &path);

/// [{"field", "sentence"}, …]
QJsonArray errorsJson(base::Language language, const std::vector<loyalty::ProgrammeError> &errors);

/// The error object of a programme that is wrong, with all of `errors`; exit code 1.
int failProgramme(Invocation &invocation, const std::vector<loyalty::ProgrammeError> &errors);

} // namespace muhr::cli
