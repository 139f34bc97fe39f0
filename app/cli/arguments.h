// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::cli {

/// An option a command knows: "--name" with a value, or a switch.
struct Option
{
    const char *name;
    bool takesValue = true;
};

/// Wrong usage, in English for people who write scripts; exit code 2.
struct UsageError
{
    QString text;
};

/// A command line taken apart.
class Arguments
{
public:
    /// Options may stand anywhere and be repeated; `--name=value` and `--name value` are the same, and behind `--` all
    /// is positional.
    static base::Expected<Arguments, UsageError> parse(const QStringList &words, const std::vector<Option> &known);

    const QStringList &positional() const { return m_positional; }
    bool has(const char *option) const;
    /// The last value given.
    std::optional<QString> value(const char *option) const;
    QStringList values(const char *option) const;
    /// Nothing where the option is absent; an error where it is no whole number.
    base::Expected<std::optional<std::int64_t>, UsageError> number(const char *option) const;

private:
    QStringList m_positional;
    QHash<QString, QStringList> m_values;
};

} // namespace muhr::cli
