// SPDX-License-Identifier: GPL-3.0-or-later
// tests_architecture CHECK ROOT                  prints what breaks the rule and where; exit 1 if anything does
// tests_architecture CHECK ROOT --expect FILE    the findings must be exactly the lines of FILE: proves that the check
// sees
#include "tests/architecture/checks.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>

namespace {

using namespace muhr::tests::architecture;

Findings findingsOf(const QString &check, const QString &root)
{
    if (check == QLatin1String("translations"))
        return checkTranslations(root);
    const SourceTree tree = SourceTree::read(root);
    if (tree.files().isEmpty())
        return {{root, 0, QStringLiteral("holds no source files")}};
    if (check == QLatin1String("layers"))
        return checkLayers(tree);
    if (check == QLatin1String("words"))
        return checkWords(tree);
    if (check == QLatin1String("parts"))
        return checkParts(tree);
    if (check == QLatin1String("edge_cases"))
        return checkEdgeCases(tree);
    return {{check, 0, QStringLiteral("is no check of this program")}};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 && arguments.size() != 5) {
        std::fprintf(stderr, "tests_architecture layers|words|parts|edge_cases|translations ROOT [--expect FILE]\n");
        return 2;
    }
    QStringList lines;
    for (const Finding &finding : findingsOf(arguments[1], arguments[2]))
        lines.append(finding.text());
    lines.sort();
    lines.removeDuplicates();

    QStringList expected;
    if (arguments.size() == 5) {
        QFile file(arguments[4]);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", qPrintable(arguments[4]));
            return 2;
        }
        expected = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        expected.sort();
    }
    QTextStream out(stdout);
    for (const QString &line : lines) {
        if (!expected.contains(line))
            out << line << '\n';
    }
    for (const QString &line : expected) {
        if (!lines.contains(line))
            out << "not caught: " << line << '\n';
    }
    return lines == expected ? 0 : 1;
}
