// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/sha256.h"

#include <QFile>
#include <QString>

#include <concepts>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <variant>

namespace muhr::base {

enum class LogLevel { Detail, Info, Warning, Error };

/// One `name=value` of a line. There is no way to write a text into it that is not part of the program: names, phones,
/// codes and tokens stay out.
struct LogField
{
    template <std::integral Number>
    LogField(const char *fieldName, Number number) : name(fieldName), value(static_cast<std::int64_t>(number))
    {
    }
    template <typename Tag>
    LogField(const char *fieldName, const Id<Tag> &id) : name(fieldName), value(id.text())
    {
    }
    /// The first 16 digits: enough to find an event or a blob again.
    LogField(const char *fieldName, const Sha256 &hash) : name(fieldName), value(hash.text().left(16)) {}
    /// A word of the program, such as that of an error or a route.
    LogField(const char *fieldName, const char *word) : name(fieldName), value(QString::fromLatin1(word)) {}
    /// It would become a word by itself.
    LogField(const char *fieldName, const QByteArray &bytes) = delete;

    const char *name;
    std::variant<std::int64_t, QString> value;
};

/// What the program says about its work, a line each; the line comes before the act: "Send events… count=12".
/// Any thread.
class Log
{
public:
    /// To standard error.
    explicit Log(const Clock &clock, LogLevel least = LogLevel::Info);
    /// To the end of a file of mode 0600; to standard error if it can't be opened.
    Log(const Clock &clock, const QString &path, LogLevel least = LogLevel::Info);

    void write(LogLevel level, const char *component, const char *message, std::initializer_list<LogField> fields = {});
    void info(const char *component, const char *message, std::initializer_list<LogField> fields = {})
    {
        write(LogLevel::Info, component, message, fields);
    }
    void warn(const char *component, const char *message, std::initializer_list<LogField> fields = {})
    {
        write(LogLevel::Warning, component, message, fields);
    }
    void error(const char *component, const char *message, std::initializer_list<LogField> fields = {})
    {
        write(LogLevel::Error, component, message, fields);
    }

private:
    const Clock &m_clock;
    const LogLevel m_least;
    std::mutex m_mutex;
    QFile m_file;
};

} // namespace muhr::base
