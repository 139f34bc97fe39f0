// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/cli_shop.h"

#include <QStringList>

namespace muhr::tests {

/// The desktop on the store of a shop, with folders of its own for what it remembers.
class DesktopRun
{
public:
    explicit DesktopRun(const CliShop &shop) : m_shop(shop) {}

    struct Ended
    {
        int exitCode = -1;
        QStringList lines;
        QString sentences;
    };
    /// Until it quits by itself after so many seconds.
    Ended run(int seconds, const QStringList &options = {}) const;

    /// What it wrote into its log so far.
    QString log() const;
    QString stateFile(const QString &name) const;
    QString preferences() const;

private:
    const CliShop &m_shop;
    QTemporaryDir m_folder;
};

} // namespace muhr::tests
