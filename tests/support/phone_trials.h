// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/phone_picture.h"

#include <QString>

#include <vector>

namespace muhr::tests {

/// One kind of trouble at the counter.
struct PhoneTrial
{
    const char *name;
    /// The n-th shot of it: the same for the same n, ever other place, size and turn.
    PhoneShot (*shot)(int n);
    /// Of forty shots at 1280x720, how many a QrReader has to read; see tests/bench for others' figures.
    int leastOfForty;
};

const std::vector<PhoneTrial> &phoneTrials();
/// A card code of its own for each number.
QString trialText(int n);

} // namespace muhr::tests
