// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/programme_error.h"
#include "core/loyalty/terms.h"

#include <QString>

#include <utility>
#include <vector>

namespace muhr::loyalty {

/// What the checks of all rules begin with: terms that are right one by one, where they stand, and what is wrong.
class TermsCheck
{
public:
    TermsCheck(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
        : m_terms(terms), m_path(path), m_errors(errors)
    {
    }

protected:
    ~TermsCheck() = default;

    /// `where` begins with a full stop, such as ".rewards[1].price"; empty: the terms as a whole.
    void wrong(const QString &where, const base::SourceText &sentence, base::TextValues values = {})
    {
        m_errors.push_back({m_path + where, sentence, std::move(values)});
    }
    void wrong(const char *key, const base::SourceText &sentence, base::TextValues values = {})
    {
        wrong(u'.' + QLatin1String(key), sentence, std::move(values));
    }
    /// A term that another one asks for, and that counts for nothing without it.
    void goesWith(const char *key, bool isWanted, const base::SourceText &missing, const base::SourceText &dead)
    {
        if (isWanted != m_terms.has(key))
            wrong(key, isWanted ? missing : dead);
    }

    const Terms &m_terms;
    QString m_path;
    std::vector<ProgrammeError> &m_errors;
};

} // namespace muhr::loyalty
