// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/checks.h"
#include "tests/architecture/language_rule.h"
#include "tests/architecture/message.h"

#include <QDir>
#include <QRegularExpression>

namespace muhr::tests::architecture {
namespace {

/// `%1 %L1 %n %Ln {name}`, sorted. How a number is written and how often it is said is the translator's choice.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral(R"(%L?(\d{1,2}|n)|\{[a-z_]+\})"));
    QSet<QString> found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured().remove(u'L'));
    QStringList result = found.values();
    result.sort();
    return result;
}

class TranslationCheck
{
public:
    TranslationCheck(QString file, const LanguageRule &rule) : m_file(std::move(file)), m_rule(rule) {}

    Findings run(const QList<Message> &messages)
    {
        for (const Message &message : messages)
            check(message);
        return m_findings;
    }

private:
    void check(const Message &message)
    {
        m_message = &message;
        if (message.state == QLatin1String("unfinished")) {
            add(QStringLiteral("is unfinished"));
            return;
        }
        if (!message.state.isEmpty())
            add(QStringLiteral("is %1: run the target update_translations without old strings").arg(message.state));
        if (message.isNumerus && message.forms.size() != m_rule.pluralForms)
            add(QStringLiteral("has %1 plural forms instead of %2").arg(message.forms.size()).arg(m_rule.pluralForms));
        for (const QString &form : message.forms)
            checkForm(message, form);
    }

    void checkForm(const Message &message, const QString &form)
    {
        if (form.trimmed().isEmpty()) {
            add(QStringLiteral("is empty"));
            return;
        }
        if (form.trimmed().size() != form.size() && message.source.trimmed().size() == message.source.size())
            add(QStringLiteral("begins or ends with a space"));
        const QStringList wanted = placeholdersOf(message.source);
        const QStringList given = placeholdersOf(form);
        // "One stamp" needs no number where a form stands for one number only.
        const bool mayLeaveOutNumber = message.isNumerus && &form == &message.forms.first() && message.forms.size() > 1;
        QStringList withoutNumber = wanted;
        withoutNumber.removeAll(QStringLiteral("%n"));
        if (given != wanted && !(mayLeaveOutNumber && given == withoutNumber))
            add(QStringLiteral("has placeholders [%1] instead of [%2]").arg(given.join(u' '), wanted.join(u' ')));
        if (message.comment.contains(QLatin1String("button"), Qt::CaseInsensitive) &&
            form.size() * 10 > qMax<qsizetype>(message.source.size(), 10) * 16)
            add(QStringLiteral("is too long for a button (%1 characters)").arg(form.size()));
        for (const QString &slip : m_rule.slipsIn(form))
            add(slip);
    }

    void add(const QString &sentence)
    {
        m_findings.append({m_file, m_message->line, QStringLiteral("\"%1\" %2").arg(m_message->source, sentence)});
    }

    QString m_file;
    const LanguageRule &m_rule;
    const Message *m_message = nullptr;
    Findings m_findings;
};

} // namespace

Findings checkTranslations(const QString &root)
{
    Findings findings;
    const QDir folder(QDir(root).filePath(QStringLiteral("translations")));
    for (const QString &name : folder.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name)) {
        const QString path = QStringLiteral("translations/") + name;
        const LanguageRule *rule = LanguageRule::of(name);
        if (!rule) {
            findings.append({path, 0, QStringLiteral("is in a language without rules (language_rule.cpp)")});
            continue;
        }
        const MessageFile file = MessageFile::parse(path, textOf(root, path));
        if (file.messages.isEmpty() && name.startsWith(QLatin1String("muhr_")))
            findings.append({path, 0, QStringLiteral("holds no strings")});
        findings += file.findings + TranslationCheck(path, *rule).run(file.messages);
    }
    return findings;
}

} // namespace muhr::tests::architecture
