// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"
#include "core/loyalty/rights.h"

namespace muhr::loyalty {

/// The action that writing a document of this type is.
Action writingOf(DocumentType type);

} // namespace muhr::loyalty
