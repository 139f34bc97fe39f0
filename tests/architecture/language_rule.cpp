// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/language_rule.h"

#include <QFile>

namespace muhr::tests::architecture {
namespace {

LanguageRule::Slip slip(const QString &pattern, const QString &sentence)
{
    return {QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption), sentence};
}

/// Source of the forms and letters: CLDR 42 and the alphabets of each country.
const QList<LanguageRule> &rules()
{
    static const QList<LanguageRule> list{
        {QStringLiteral("en"), 2, QStringLiteral("A-Za-z"), false, {}},
        {QStringLiteral("uz"),
         2,
         QStringLiteral("A-Za-z\u02bb\u02bc"),
         false,
         {slip(QStringLiteral("\\p{L}['\u2018\u2019`\u00b4]\\p{L}"),
               QStringLiteral("writes an apostrophe: o\u02bb and g\u02bb take U+02BB, tutuq takes U+02BC"))}},
        {QStringLiteral("kk"),
         2,
         QStringLiteral("\u0401\u0410-"
                        "\u044f\u0451\u04d8\u04d9\u0492\u0493\u049a\u049b\u04a2\u04a3\u04e8\u04e9\u04b0\u04b1\u04ae"
                        "\u04af\u04ba\u04bb\u0406\u0456"),
         false,
         {}},
        {QStringLiteral("fa"),
         1,
         QStringLiteral("\u0621-\u0628\u062a-\u063a\u0641\u0642\u0644-\u0648\u067e\u0686\u0698\u06a9\u06af\u06cc"),
         true,
         {slip(QStringLiteral("[\u0660-\u0669]"),
               QStringLiteral("holds Arabic-Indic digits: Persian ones are U+06F0 to U+06F9")),
          slip(QStringLiteral(
                   "\\p{L} (\u0647\u0627|\u0647\u0627\u06cc|\u062a\u0631|\u062a\u0631\u06cc\u0646)(?!\\p{L})"),
               QStringLiteral(
                   "has a space before \u0647\u0627, \u0647\u0627\u06cc or \u062a\u0631: U+200C stands there"))}},
        {QStringLiteral("az"),
         2,
         QStringLiteral(
             "A-VX-Za-vx-z\u00c7\u00e7\u018f\u0259\u011e\u011f\u0130\u0131\u00d6\u00f6\u015e\u015f\u00dc\u00fc"),
         false,
         {slip(QStringLiteral("\u0307"), QStringLiteral("has a loose dot (U+0307): \u0130 is one letter"))}},
        {QStringLiteral("ru"), 3, QStringLiteral("\u0401\u0410-\u044f\u0451"), false, {}},
    };
    return list;
}

/// What is no word of the language: placeholders, tags, entities, keys, addresses, and names.
QString withoutForeignParts(QString text)
{
    static const QRegularExpression parts(QStringLiteral(
        R"(%L?(\d{1,2}|n)|\{[a-z_]+\}|<[^>]*>|&[a-z]+;|\b(Ctrl|Shift|Alt)\+\w+|\bF\d{1,2}\b|\S+://\S+|\S+@\S+)"));
    static const QRegularExpression names = [] {
        QFile file(QStringLiteral(MUHR_SOURCE "/tests/architecture/names.txt"));
        QStringList words;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                if (!line.isEmpty() && !line.startsWith(u'#'))
                    words.append(QRegularExpression::escape(line));
            }
        }
        return QRegularExpression(QStringLiteral("(?<!\\p{L})(%1)(?!\\p{L})").arg(words.join(u'|')),
                                  QRegularExpression::UseUnicodePropertiesOption);
    }();
    return text.replace(parts, QStringLiteral(" ")).replace(names, QStringLiteral(" "));
}

} // namespace

const LanguageRule *LanguageRule::of(const QString &fileName)
{
    static const QRegularExpression form(QStringLiteral("^[a-z]+_([a-z]{2})(_[A-Z]{2})?\\.ts$"));
    const QString code = form.match(fileName).captured(1);
    for (const LanguageRule &rule : rules()) {
        if (rule.code == code)
            return &rule;
    }
    return nullptr;
}

QStringList LanguageRule::slipsIn(const QString &text) const
{
    QStringList result;
    const QString words = withoutForeignParts(text);
    const QString allowed = mayHoldLatinWords ? letters + QStringLiteral("A-Za-z") : letters;
    const QRegularExpression foreign(QStringLiteral("(?![%1])\\p{L}").arg(allowed),
                                     QRegularExpression::UseUnicodePropertiesOption);
    const auto match = foreign.match(words);
    if (match.hasMatch())
        result.append(QStringLiteral("holds a foreign letter: %1 (U+%2)")
                          .arg(match.captured(),
                               QString::number(match.captured()[0].unicode(), 16).toUpper().rightJustified(4, u'0')));
    for (const Slip &one : slips) {
        if (one.pattern.match(words).hasMatch())
            result.append(one.sentence);
    }
    return result;
}

} // namespace muhr::tests::architecture
