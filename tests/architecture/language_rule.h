// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace muhr::tests::architecture {

/// How a language is written: what lrelease expects, and which letters its words are made of.
struct LanguageRule
{
    struct Slip
    {
        QRegularExpression pattern;
        QString sentence;
    };

    QString code;
    qsizetype pluralForms = 2;
    /// A class of a regular expression.
    QString letters;
    /// Names such as Apple Wallet stay as they are, whatever the script.
    bool mayHoldLatinWords = false;
    QList<Slip> slips;

    /// By the name of the file: `muhr_uz.ts`, `muhr_fa_IR.ts`.
    static const LanguageRule *of(const QString &fileName);
    QStringList slipsIn(const QString &text) const;
};

} // namespace muhr::tests::architecture
