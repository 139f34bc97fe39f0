// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/field.h"
#include "core/loyalty/programme_error.h"

#include "core/base/local_text.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace muhr::loyalty {

/// The terms of one rule, read by the description of its fields: every field that is not optional is there.
class Terms
{
public:
    /// `path` is where the object stands, such as "rules[0].terms"; what is wrong is added to `errors`.
    static Terms read(const std::vector<Field> &fields, const QJsonObject &object, const QString &path,
                      std::vector<ProgrammeError> &errors);

    bool has(const char *key) const;
    /// 0 if it is not there.
    std::int64_t whole(const char *key) const;
    bool yes(const char *key) const { return whole(key) != 0; }
    QString word(const char *key) const;
    QStringList words(const char *key) const;
    base::LocalText text(const char *key) const;
    /// Empty terms if it is not there.
    const Terms &record(const char *key) const;
    const std::vector<Terms> &list(const char *key) const;

private:
    using Value = std::variant<std::int64_t, QString, QStringList, base::LocalText, std::vector<Terms>>;
    template <typename T>
    const T *find(const char *key) const;

    std::map<std::string, Value> m_values;
};

} // namespace muhr::loyalty
