// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/word_rule.h"

namespace muhr::tests::architecture {
namespace {

bool startsWithAny(const QString &path, const QStringList &beginnings)
{
    for (const QString &beginning : beginnings) {
        if (path.startsWith(beginning))
            return true;
    }
    return false;
}

} // namespace

bool WordRule::appliesTo(const QString &path) const
{
    return startsWithAny(path, looksIn) && !startsWithAny(path, homes);
}

WordRules WordRules::parse(const QString &file, const QString &text)
{
    WordRules result;
    WordRule rule;
    const auto finish = [&](int line) {
        if (rule.name.isEmpty())
            return;
        const bool isWhole = !rule.looksIn.isEmpty() && !rule.homes.isEmpty() && !rule.sentence.isEmpty() &&
                             !rule.pattern.pattern().isEmpty() && rule.pattern.isValid();
        if (isWhole)
            result.rules.append(rule);
        else
            result.findings.append({file, line, QStringLiteral("rule %1 is not whole").arg(rule.name)});
        rule = WordRule();
    };
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const QString value = line.section(u':', 1).trimmed();
        if (line.startsWith(QLatin1String("rule:"))) {
            finish(number);
            rule.name = value;
        } else if (line.startsWith(QLatin1String("view:"))) {
            rule.seesStrings = value == QLatin1String("text");
        } else if (line.startsWith(QLatin1String("in:"))) {
            rule.looksIn = value.split(u' ');
        } else if (line.startsWith(QLatin1String("home:"))) {
            rule.homes = value.split(u' ');
        } else if (line.startsWith(QLatin1String("find:"))) {
            rule.pattern.setPattern(value);
        } else if (line.startsWith(QLatin1String("say:"))) {
            rule.sentence = value;
        }
    }
    finish(number);
    if (result.rules.isEmpty())
        result.findings.append({file, 0, QStringLiteral("holds no rules")});
    return result;
}

ExceptionList ExceptionList::parse(const QString &file, const QString &text)
{
    ExceptionList result;
    static const QString limitMark = QStringLiteral("# at most ");
    qsizetype atMost = 0;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.startsWith(limitMark))
            atMost = line.mid(limitMark.size()).toInt();
        if (line.startsWith(u'#') || line.isEmpty())
            continue;
        if (line.section(u' ', 2).trimmed().isEmpty())
            result.findings.append({file, number, QStringLiteral("an exception needs a rule, a file and a reason")});
        result.entries.append({number, line.section(u' ', 0, 0), line.section(u' ', 1, 1)});
    }
    if (result.entries.size() != atMost)
        result.findings.append({file, 0,
                                QStringLiteral("holds %1 exceptions and says %2: the number only shrinks")
                                    .arg(result.entries.size())
                                    .arg(atMost)});
    return result;
}

} // namespace muhr::tests::architecture
