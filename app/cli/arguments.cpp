// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>

namespace muhr::cli {

base::Expected<Arguments, UsageError> Arguments::parse(const QStringList &words, const std::vector<Option> &known)
{
    Arguments result;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyPositional || !word.startsWith(QLatin1String("--"))) {
            result.m_positional.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyPositional = true;
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = equals < 0 ? word : word.left(equals);
        const auto option = std::find_if(known.begin(), known.end(),
                                         [&](const Option &each) { return name == QLatin1String(each.name); });
        if (option == known.end())
            return base::Unexpected{UsageError{QStringLiteral("There is no option %1 here.").arg(name)}};
        if (!option->takesValue && equals >= 0)
            return base::Unexpected{UsageError{QStringLiteral("%1 takes no value.").arg(name)}};
        if (option->takesValue && equals < 0 && i + 1 == words.size())
            return base::Unexpected{UsageError{QStringLiteral("%1 needs a value.").arg(name)}};
        QString value;
        if (option->takesValue)
            value = equals >= 0 ? word.mid(equals + 1) : words[++i];
        result.m_values[name].append(value);
    }
    return result;
}

bool Arguments::has(const char *option) const
{
    return m_values.contains(QLatin1String(option));
}

std::optional<QString> Arguments::value(const char *option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

QStringList Arguments::values(const char *option) const
{
    return m_values.value(QLatin1String(option));
}

base::Expected<std::optional<std::int64_t>, UsageError> Arguments::number(const char *option) const
{
    const auto text = value(option);
    if (!text)
        return std::optional<std::int64_t>();
    bool isNumber = false;
    const qlonglong number = text->toLongLong(&isNumber);
    if (!isNumber)
        return base::Unexpected{UsageError{QStringLiteral("%1 needs a whole number.").arg(QLatin1String(option))}};
    return std::optional<std::int64_t>(number);
}

} // namespace muhr::cli
