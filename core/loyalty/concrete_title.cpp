// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/concrete_title.h"

#include "core/base/fold_text.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace muhr::loyalty {
namespace {

/// Words that promise without saying what.
constexpr const char *promises[] = {
    // English
    "a", "an", "the", "some", "one", "our", "your", "for", "you", "big", "great", "nice", "special", "small", "little",
    "free", "discount", "discounts", "gift", "gifts", "present", "presents", "reward", "rewards", "bonus", "bonuses",
    "prize", "prizes", "surprise", "offer", "offers", "sale", "deal", "promo", "promotion", "voucher", "coupon",
    "something", "thing", "off", "treat",
    // Uzbek
    "bir", "bitta", "katta", "kichik", "maxsus", "sizga", "siz", "uchun", "bepul", "tekin", "chegirma", "chegirmalar",
    "sovgʻa", "sovgʻalar", "mukofot", "mukofotlar", "syurpriz", "aksiya", "taklif", "vaucher", "kupon", "hadya",
    "nimadir", "narsa", "бир", "битта", "махсус", "бепул", "текин", "чегирма", "чегирмалар", "совға", "мукофот",
    "сюрприз", "акция", "таклиф", "ҳадя", "ваучер", "купон",
    // Kazakh
    "бір", "үлкен", "кішкентай", "арнайы", "сізге", "тегін", "жеңілдік", "жеңілдіктер", "сыйлық", "сыйлықтар", "сый",
    "бонус", "тосынсый", "жүлде", "ұсыныс", "бірдеңе", "нәрсе",
    // Persian
    "یک", "یه", "ی", "بزرگ", "کوچک", "ویژه", "برای", "شما", "رایگان", "مجانی", "تخفیف", "تخفیف‌ها", "تخفیفی",
    "هدیه", "هدیه‌ای", "کادو", "پاداش", "جایزه", "سورپرایز", "پیشنهاد", "کوپن", "ووچر", "بن", "چیزی",
    "اشانتیون", "بونوس",
    // Azerbaijani
    "böyük", "kiçik", "xüsusi", "sizə", "sizin", "üçün", "pulsuz", "endirim", "endirimlər", "hədiyyə", "hədiyyələr",
    "mükafat", "mükafatlar", "sürpriz", "kampaniya", "təklif", "vauçer", "kupon", "nəsə", "şey",
    // Russian
    "один", "одна", "большая", "большой", "маленькая", "маленький", "специальная", "специальный", "для", "вас", "вам",
    "бесплатно", "бесплатный", "скидка", "скидки", "скидку", "подарок", "подарки", "приз", "призы", "награда",
    "предложение", "бонусы"};

const QSet<QString> &foldedPromises()
{
    static const QSet<QString> words = [] {
        QSet<QString> result;
        for (const char *word : promises)
            for (const QString &part : base::foldedText(QString::fromUtf8(word)).split(u' ', Qt::SkipEmptyParts))
                result.insert(part);
        return result;
    }();
    return words;
}

} // namespace

bool isConcreteTitle(QStringView title)
{
    QString words;
    for (const QChar c : base::foldedText(title)) {
        if (c.isDigit())
            return true;
        words += c.isLetter() || c.isMark() ? c : QChar(u' ');
    }
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(list.begin(), list.end(), [](const QString &word) { return !foldedPromises().contains(word); });
}

} // namespace muhr::loyalty
