// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace muhr::tests {

/// What a command of muhr-cli answered.
struct CliAnswer
{
    int exitCode = -1;
    std::vector<QJsonObject> lines;
    /// stderr.
    QString sentences;

    /// The last line.
    QJsonObject json() const { return lines.empty() ? QJsonObject() : lines.back(); }
    QJsonValue operator[](const char *field) const { return json()[QLatin1String(field)]; }
    QString text(const char *field) const { return (*this)[field].toString(); }
    /// "too_soon"; empty unless it was refused the way a script can rely on: exit code 1, the word and a sentence.
    QString error() const;
    /// Of `state`, the first kind of stamps.
    QJsonObject stamps() const;
};

/// A store file in a folder of its own, worked on by the real muhr-cli.
class CliShop
{
public:
    QString store() const { return m_folder.filePath(QStringLiteral("shops.muhr")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file beside the store and answers its path.
    QString write(const QString &name, const QByteArray &bytes) const;

    /// From now on its machine trusts the authority whose certificate lies there, as a system trusts the public ones.
    void trust(const QString &authority) { m_authority = authority; }
    CliAnswer run(const QStringList &words) const;
    /// A command that is still running.
    void start(QProcess &process, const QStringList &words) const;
    static CliAnswer answerOf(QProcess &process);

    /// A rehearsal shop: histories can be played in.
    CliAnswer create(const QString &language, const QString &trade = QStringLiteral("cafe"),
                     const QStringList &more = {QStringLiteral("--rehearsal")}) const;
    /// Her code.
    QString addCustomer(const QString &name) const;
    /// Whether verify finds nothing wrong.
    bool isClean() const;

private:
    QTemporaryDir m_folder;
    QString m_authority;
};

} // namespace muhr::tests
