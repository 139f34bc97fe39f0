// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/phone_complaints.h"

#include "core/base/instant_text.h"

#include <QFile>

namespace muhr::endpoint {
namespace {

constexpr qsizetype longestLine = 400;
constexpr qsizetype mostLines = 20;
/// A token of a pass has 22 characters, that of a push 64; words and the parts of ids are shorter.
constexpr qsizetype shortestToken = 20;

bool isTokenCharacter(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'z') ||
           (character >= u'A' && character <= u'Z') || character == u'-' || character == u'_' || character == u'=';
}

} // namespace

PhoneComplaints::PhoneComplaints(const QString &path) : m_path(path) {}

QString PhoneComplaints::cleaned(const QString &line)
{
    QString result;
    QString word;
    const auto endWord = [&] {
        result += word.size() >= shortestToken ? QStringLiteral("…") : word;
        word.clear();
    };
    for (const QChar character : QStringView(line).first(std::min(line.size(), longestLine))) {
        if (isTokenCharacter(character)) {
            word += character;
            continue;
        }
        endWord();
        result += character.isPrint() ? character : QChar(u' ');
    }
    endWord();
    return result.simplified();
}

void PhoneComplaints::add(const QStringList &lines, base::Instant now)
{
    const std::scoped_lock lock(m_mutex);
    m_count += lines.size();
    if (m_path.isEmpty())
        return;
    QFile file(m_path);
    if (file.size() > fileLimit) {
        QFile::remove(m_path + QStringLiteral(".1"));
        QFile::rename(m_path, m_path + QStringLiteral(".1"));
    }
    if (!file.open(QIODevice::Append) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
    for (const QString &line : lines.first(std::min<qsizetype>(lines.size(), mostLines)))
        file.write((base::instantText(now) + u' ' + cleaned(line) + u'\n').toUtf8());
}

std::int64_t PhoneComplaints::count() const
{
    const std::scoped_lock lock(m_mutex);
    return m_count;
}

} // namespace muhr::endpoint
