// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/finding.h"

#include <QRegularExpression>
#include <QStringList>

namespace muhr::tests::architecture {

/// One paragraph of words.txt.
struct WordRule
{
    QString name;
    bool seesStrings = false;
    QStringList looksIn;
    QStringList homes;
    QRegularExpression pattern;
    QString sentence;

    bool appliesTo(const QString &path) const;
};

struct WordRules
{
    QList<WordRule> rules;
    Findings findings;
    static WordRules parse(const QString &file, const QString &text);
};

/// exceptions.txt: which rule a file may break, and why.
struct ExceptionList
{
    struct Entry
    {
        int line = 0;
        QString rule;
        QString path;
    };
    QList<Entry> entries;
    Findings findings;
    static ExceptionList parse(const QString &file, const QString &text);
};

} // namespace muhr::tests::architecture
