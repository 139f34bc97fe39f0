// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/daemons.h"

namespace muhr::tests {

/// A screen that nobody sees, with a session bus and the accessibility of a desktop on it, in a runtime folder of its
/// own.
class VirtualDesktop
{
public:
    /// Why it could not be started; nothing when all is well.
    std::optional<QString> start();

    /// What a program needs to show its windows here, and to be heard.
    QProcessEnvironment environment() const;
    QString bus() const { return m_daemons.bus(); }

private:
    Daemons m_daemons;
    QString m_display;
};

} // namespace muhr::tests
