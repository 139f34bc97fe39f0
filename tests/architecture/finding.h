// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace muhr::tests::architecture {

/// One place that breaks a rule of the house, and what to do about it.
struct Finding
{
    QString file;
    /// From 1; 0 = the file as a whole.
    int line = 0;
    QString sentence;

    QString text() const { return QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(sentence); }
};

using Findings = QList<Finding>;

} // namespace muhr::tests::architecture
