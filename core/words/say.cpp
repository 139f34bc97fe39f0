// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/say.h"

#include "core/base/digits.h"
#include "core/base/format_date.h"
#include "core/base/isolate.h"
#include "core/base/money.h"
#include "core/words/catalogue.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <optional>

namespace muhr::words {
namespace {

using base::Language;

/// One value in the manner of the language.
struct Fill
{
    Language language;

    QString operator()(const QString &text) const { return text; }
    QString operator()(std::int64_t number) const { return base::localNumber(language, number); }
    QString operator()(base::TextDay day) const
    {
        const auto date = base::LocalDate::fromDayNumber(day.dayNumber);
        return date ? base::formatDate(language, *date) : base::localNumber(language, day.dayNumber);
    }
    QString operator()(const base::TextMoney &money) const
    {
        // A currency that this version does not know is shown by its code, in its smallest unit.
        const auto currency = base::Currency::parse(money.currency);
        return currency ? base::formatMoney(language, {money.minor, *currency})
                        : base::localNumber(language, money.minor) + QChar::Nbsp + money.currency;
    }
    QString operator()(const base::TextCode &code) const { return base::isolateCode(code.text); }
    QString operator()(const base::TextName &name) const { return base::isolateName(name.text); }
    QString operator()(const base::LocalText &text) const { return base::isolateName(text.inLanguage(language)); }
    QString operator()(const base::TextMoment &moment) const
    {
        return base::formatMoment(language, moment.moment, base::Zone::parse(moment.zone).value_or(base::Zone::utc()));
    }
};

bool isCounted(const char *text)
{
    return std::strstr(text, "%Ln") || std::strstr(text, "%n");
}

/// The number that chooses the plural; as far as an int goes, larger ones have the same form.
int countOf(const base::TextValues &values)
{
    const auto *count = values.empty() ? nullptr : std::get_if<std::int64_t>(&values.front());
    if (!count)
        return 0;
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    return static_cast<int>(std::min(*count < -most ? most : std::abs(*count), most));
}

/// Which value a blank asks for, and how many characters after the per cent sign belong to it.
struct Blank
{
    std::size_t value;
    qsizetype length;
};

/// Reads what stands behind a per cent sign: "n", "Ln", "1", "L1" … "99".
std::optional<Blank> blankIn(QStringView text)
{
    const qsizetype digits = text.startsWith(u'L') ? 1 : 0;
    if (text.sliced(digits).startsWith(u'n'))
        return Blank{0, digits + 1};
    std::size_t number = 0;
    qsizetype at = digits;
    for (; at < text.size() && at < digits + 2 && text[at] >= u'0' && text[at] <= u'9'; ++at)
        number = number * 10 + std::size_t(text[at].unicode() - u'0');
    if (number == 0)
        return std::nullopt;
    return Blank{number - 1, at};
}

/// Fills in one pass, so that a per cent sign inside a value stays what it is.
QString filled(Language language, QStringView text, const base::TextValues &values)
{
    QString result;
    qsizetype at = 0;
    for (qsizetype sign = text.indexOf(u'%'); sign >= 0; sign = text.indexOf(u'%', at)) {
        result += text.sliced(at, sign - at);
        const auto blank = blankIn(text.sliced(sign + 1));
        if (blank && blank->value < values.size()) {
            result += std::visit(Fill{language}, values[blank->value]);
            at = sign + 1 + blank->length;
        } else {
            result += u'%';
            at = sign + 1;
        }
    }
    return result.append(text.sliced(at));
}

/// The sentence with its blanks still open, or null.
QString sentenceIn(Language language, const base::SourceText &source, const base::TextValues &values)
{
    if (isCounted(source.text)) {
        const QString counted = translated(language, source.context, source.text, source.comment, countOf(values));
        if (!counted.isNull())
            return counted;
    }
    // A counted sentence may have one form only, where its words are the same for every number.
    return translated(language, source.context, source.text, source.comment, -1);
}

} // namespace

QString say(Language language, const base::SourceText &source, const base::TextValues &values)
{
    const QString sentence = sentenceIn(language, source, values);
    if (!sentence.isNull() || language == Language::English)
        return filled(language, sentence.isNull() ? QString::fromUtf8(source.text) : sentence, values);
    // Not translated yet.
    const QString english = sentenceIn(Language::English, source, values);
    return filled(language, english.isNull() ? QString::fromUtf8(source.text) : english, values);
}

} // namespace muhr::words
