// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/finding.h"

#include <QStringList>

namespace muhr::tests::architecture {

/// One string of a .ts file.
struct Message
{
    int line = 0;
    QString source;
    /// All comments for the translator.
    QString comment;
    bool isNumerus = false;
    /// One text, or one a plural form.
    QStringList forms;
    /// Empty for a finished one, else unfinished, vanished or obsolete.
    QString state;
};

struct MessageFile
{
    QList<Message> messages;
    Findings findings;
    static MessageFile parse(const QString &path, const QString &text);
};

} // namespace muhr::tests::architecture
