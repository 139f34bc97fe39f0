// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/part_list.h"

#include <QRegularExpression>
#include <QSet>

namespace muhr::tests::architecture {

QString Part::text() const
{
    return number.isEmpty() ? kind + u' ' + name : kind + u' ' + number + u' ' + name;
}

PartList PartList::parse(const QString &file, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([a-z_]+) (?:(\\d+) )?([a-z0-9_]+)$"));
    PartList result;
    QSet<QString> seen;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto match = form.match(line);
        if (!match.hasMatch()) {
            result.findings.append({file, number, QStringLiteral("is not `kind [number] name`")});
            continue;
        }
        const Part part{number, match.captured(1), match.captured(2), match.captured(3)};
        QStringList keys{part.kind + u' ' + part.name};
        if (!part.number.isEmpty())
            keys.append(part.kind + u' ' + part.number);
        for (const QString &key : keys) {
            if (seen.contains(key))
                result.findings.append({file, number, QStringLiteral("%1 stands here twice").arg(key)});
            seen.insert(key);
        }
        result.parts.append(part);
    }
    if (result.parts.isEmpty())
        result.findings.append({file, 0, QStringLiteral("holds no ids")});
    return result;
}

bool PartList::knows(const Part &part) const
{
    for (const Part &own : parts) {
        if (own.kind == part.kind && own.number == part.number && own.name == part.name)
            return true;
    }
    return false;
}

} // namespace muhr::tests::architecture
