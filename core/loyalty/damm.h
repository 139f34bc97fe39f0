// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muhr::loyalty {

/// A running check over decimal digits: `dammStep(dammStep(0, 5), 7)` … A string whose last digit is chosen so that the
/// end is a fixed state shows every single wrong digit and every swap of neighbours.
/// Source: H. M. Damm, "Total anti-symmetrische Quasigruppen", 2004.
int dammStep(int state, int digit);

} // namespace muhr::loyalty
