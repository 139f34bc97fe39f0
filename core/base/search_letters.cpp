// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_letters.h"

#include <unordered_map>

namespace muhr::base {
namespace {

using Letters = std::unordered_map<char16_t, QString>;

const Letters &plainTable()
{
    static const Letters table = {
        {u'ı', QStringLiteral(u"i")},
        {u'ə', QStringLiteral(u"e")},
        {u'ş', QStringLiteral(u"s")},
        {u'ç', QStringLiteral(u"c")},
        {u'ğ', QStringLiteral(u"g")},
        {u'ö', QStringLiteral(u"o")},
        {u'ü', QStringLiteral(u"u")},
        {u'ә', QStringLiteral(u"а")},
        {u'ғ', QStringLiteral(u"г")},
        {u'қ', QStringLiteral(u"к")},
        {u'ң', QStringLiteral(u"н")},
        {u'ө', QStringLiteral(u"о")},
        {u'ұ', QStringLiteral(u"у")},
        {u'ү', QStringLiteral(u"у")},
        {u'һ', QStringLiteral(u"х")},
        {u'і', QStringLiteral(u"и")},
        {u'ё', QStringLiteral(u"е")},
        {u'ў', QStringLiteral(u"у")},
        {u'ҳ', QStringLiteral(u"х")},
        {u'ي', QStringLiteral(u"ی")},
        {u'ى', QStringLiteral(u"ی")},
        {u'ئ', QStringLiteral(u"ی")},
        {u'ك', QStringLiteral(u"ک")},
        {u'ة', QStringLiteral(u"ه")},
        {u'ۀ', QStringLiteral(u"ه")},
        {u'أ', QStringLiteral(u"ا")},
        {u'إ', QStringLiteral(u"ا")},
        {u'ٱ', QStringLiteral(u"ا")},
        {u'آ', QStringLiteral(u"ا")},
        {u'ؤ', QStringLiteral(u"و")},
        {u'ء', QString()},
    };
    return table;
}

const Letters &passportTable()
{
    static const Letters table = {
        {u'ə', QStringLiteral(u"a")},  {u'ş', QStringLiteral(u"sh")}, {u'ç', QStringLiteral(u"ch")},
        {u'ğ', QStringLiteral(u"gh")}, {u'x', QStringLiteral(u"kh")}, {u'c', QStringLiteral(u"j")},
    };
    return table;
}

const Letters &uzbekTable()
{
    static const Letters table = {
        {u'а', QStringLiteral(u"a")},
        {u'б', QStringLiteral(u"b")},
        {u'в', QStringLiteral(u"v")},
        {u'г', QStringLiteral(u"g")},
        {u'ғ', QStringLiteral(u"g")},
        {u'д', QStringLiteral(u"d")},
        {u'е', QStringLiteral(u"e")},
        {u'ё', QStringLiteral(u"yo")},
        {u'ж', QStringLiteral(u"j")},
        {u'з', QStringLiteral(u"z")},
        {u'и', QStringLiteral(u"i")},
        {u'й', QStringLiteral(u"y")},
        {u'к', QStringLiteral(u"k")},
        {u'қ', QStringLiteral(u"q")},
        {u'л', QStringLiteral(u"l")},
        {u'м', QStringLiteral(u"m")},
        {u'н', QStringLiteral(u"n")},
        {u'о', QStringLiteral(u"o")},
        {u'ў', QStringLiteral(u"o")},
        {u'п', QStringLiteral(u"p")},
        {u'р', QStringLiteral(u"r")},
        {u'с', QStringLiteral(u"s")},
        {u'т', QStringLiteral(u"t")},
        {u'у', QStringLiteral(u"u")},
        {u'ф', QStringLiteral(u"f")},
        {u'х', QStringLiteral(u"x")},
        {u'ҳ', QStringLiteral(u"h")},
        {u'ц', QStringLiteral(u"ts")},
        {u'ч', QStringLiteral(u"ch")},
        {u'ш', QStringLiteral(u"sh")},
        {u'ъ', QString()},
        {u'ь', QString()},
        {u'э', QStringLiteral(u"e")},
        {u'ю', QStringLiteral(u"yu")},
        {u'я', QStringLiteral(u"ya")},
    };
    return table;
}

const Letters &kazakhTable()
{
    static const Letters table = [] {
        Letters letters = uzbekTable();
        const Letters own = {
            {u'ж', QStringLiteral(u"zh")}, {u'х', QStringLiteral(u"kh")}, {u'қ', QStringLiteral(u"k")},
            {u'ә', QStringLiteral(u"a")},  {u'ң', QStringLiteral(u"n")},  {u'ө', QStringLiteral(u"o")},
            {u'ұ', QStringLiteral(u"u")},  {u'ү', QStringLiteral(u"u")},  {u'һ', QStringLiteral(u"h")},
            {u'і', QStringLiteral(u"i")},  {u'ы', QStringLiteral(u"y")},  {u'щ', QStringLiteral(u"shch")},
        };
        for (const auto &[letter, latin] : own)
            letters[letter] = latin;
        return letters;
    }();
    return table;
}

const Letters &nearTable()
{
    static const Letters table = {
        {u'x', QStringLiteral(u"h")}, {u'q', QStringLiteral(u"k")}, {u'g', QStringLiteral(u"k")},
        {u'o', QStringLiteral(u"a")}, {u'e', QStringLiteral(u"a")}, {u'о', QStringLiteral(u"а")},
        {u'э', QStringLiteral(u"а")}, {u'г', QStringLiteral(u"к")}, {u'ص', QStringLiteral(u"س")},
        {u'ث', QStringLiteral(u"س")}, {u'ط', QStringLiteral(u"ت")}, {u'ذ', QStringLiteral(u"ز")},
        {u'ض', QStringLiteral(u"ز")}, {u'ظ', QStringLiteral(u"ز")}, {u'ح', QStringLiteral(u"ه")},
        {u'ق', QStringLiteral(u"غ")},
    };
    return table;
}

QString replaced(const QString &text, const Letters &table)
{
    QString result;
    result.reserve(text.size() + 8);
    for (const QChar c : text) {
        const auto found = table.find(c.unicode());
        if (found == table.end())
            result.append(c);
        else
            result.append(found->second);
    }
    return result;
}

} // namespace

QString plainLetters(const QString &folded)
{
    return replaced(folded, plainTable());
}

QString passportSpelling(const QString &folded)
{
    const bool isAzerbaijani =
        std::any_of(folded.begin(), folded.end(), [](QChar c) { return QStringView(u"əşçğ").contains(c); });
    return isAzerbaijani ? replaced(folded, passportTable()) : QString();
}

QString nearLetters(const QString &plain)
{
    QString near = plain;
    near.replace(QStringLiteral("kh"), QStringLiteral("h"));
    near.replace(QStringLiteral("sh"), QStringLiteral("s"));
    near.replace(QStringLiteral("ch"), QStringLiteral("c"));
    near.replace(QStringLiteral("gh"), QStringLiteral("g"));
    near.replace(QStringLiteral("zh"), QStringLiteral("j"));
    return replaced(near, nearTable());
}

bool hasCyrillic(const QString &folded)
{
    return hasUzbekOrRussianCyrillic(folded) ||
           std::any_of(folded.begin(), folded.end(), [](QChar c) { return QStringView(u"ёәңөұүһі").contains(c); });
}

bool hasUzbekOrRussianCyrillic(const QString &folded)
{
    return std::any_of(folded.begin(), folded.end(),
                       [](QChar c) { return (c >= u'а' && c <= u'я') || QStringView(u"ўқғҳ").contains(c); });
}

QString withYe(const QString &folded)
{
    QString result;
    QChar before = u' ';
    for (const QChar c : folded) {
        if (c == u'е' && (before.isSpace() || QStringView(u"аеёиоуэюяўъь").contains(before)))
            result.append(u'й');
        result.append(c);
        before = c;
    }
    return result;
}

QString uzbekLatin(const QString &folded)
{
    return replaced(folded, uzbekTable());
}

QString kazakhLatin(const QString &folded)
{
    return replaced(folded, kazakhTable());
}

} // namespace muhr::base
