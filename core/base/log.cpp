// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include "core/base/instant_text.h"

#include <cstdio>

namespace muhr::base {
namespace {

const char *levelWord(LogLevel level)
{
    switch (level) {
    case LogLevel::Detail:
        return "detail";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    Q_UNREACHABLE();
}

} // namespace

Log::Log(const Clock &clock, LogLevel least) : m_clock(clock), m_least(least)
{
    m_file.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Log::Log(const Clock &clock, const QString &path, LogLevel least) : m_clock(clock), m_least(least), m_file(path)
{
    const auto mode = QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered;
    if (!m_file.open(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        m_file.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Log::write(LogLevel level, const char *component, const char *message, std::initializer_list<LogField> fields)
{
    if (level < m_least)
        return;
    QByteArray line = instantText(m_clock.now()).toLatin1();
    for (const char *part : {levelWord(level), component, message})
        line.append(' ').append(part);
    for (const LogField &field : fields) {
        line.append(' ').append(field.name).append('=');
        if (const auto *number = std::get_if<std::int64_t>(&field.value))
            line.append(QByteArray::number(static_cast<qlonglong>(*number)));
        else
            line.append(std::get<QString>(field.value).toUtf8());
    }
    line.append('\n');
    const std::lock_guard lock(m_mutex);
    m_file.write(line);
}

} // namespace muhr::base
