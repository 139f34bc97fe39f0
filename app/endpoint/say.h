// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"

#include <QJsonObject>

namespace muhr::endpoint_program {

class Options;

/// One JSON object on one line of stdout, for scripts.
void answer(const QJsonObject &object);
/// A sentence on stderr, for the operator, in the language of the options.
void tell(const Options &options, const base::SourceText &source, const base::TextValues &values = {});
/// A plain line on stderr.
void tellLine(const QString &line);
/// The error object on stdout and its sentence on stderr; exit code 1.
int fail(const Options &options, const char *word, const base::SourceText &source, const base::TextValues &values = {});

} // namespace muhr::endpoint_program
