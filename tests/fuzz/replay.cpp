// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/target.h"
#include "tests/support/seeded_random.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace muhr;

namespace {

QList<QByteArray> corpusIn(const QString &folder)
{
    QList<QByteArray> corpus;
    const QDir directory(folder);
    for (const QString &name : directory.entryList(QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            corpus.append(file.readAll());
    }
    return corpus;
}

/// Keeps the input on disk while it is tried, so that the one that ends the program is found there.
void tryOne(const fuzz::Target &target, const QByteArray &input, QFile &last)
{
    last.seek(0);
    last.write(input);
    last.resize(input.size());
    last.flush();
    target.run(input);
}

} // namespace

/// `tests_fuzz TARGET CORPUS ROUNDS`: every file of the corpus, then so many inputs made from them, the same each time.
int main(int argc, char **argv)
{
    const fuzz::Target *target = argc == 4 ? fuzz::findTarget(argv[1]) : nullptr;
    if (!target) {
        std::fprintf(stderr, "usage: tests_fuzz TARGET CORPUS ROUNDS\n");
        return 2;
    }
    const QList<QByteArray> corpus = corpusIn(QString::fromLocal8Bit(argv[2]));
    if (corpus.isEmpty()) {
        std::fprintf(stderr, "%s has no corpus in %s\n", argv[1], argv[2]);
        return 1;
    }
    QFile last(QStringLiteral("fuzz_last_%1").arg(QString::fromLocal8Bit(argv[1])));
    if (!last.open(QIODevice::ReadWrite)) {
        std::fprintf(stderr, "no place for %s\n", qPrintable(last.fileName()));
        return 1;
    }
    for (const QByteArray &input : corpus)
        tryOne(*target, input, last);
    tests::SeededRandom random(2026);
    const int rounds = QByteArray(argv[3]).toInt();
    for (int round = 0; round < rounds; ++round)
        tryOne(*target, fuzz::mutated(corpus, random), last);
    last.remove();
    std::printf("%s: %d inputs of the corpus, %d made from them\n", argv[1], int(corpus.size()), rounds);
    return 0;
}
