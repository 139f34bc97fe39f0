// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muhr::words {

/// Makes `:/translations`, `:/templates` and `:/samples` readable. To be called before the first of them is read; once
/// or often, from any thread.
void openCompiledIn();

} // namespace muhr::words
