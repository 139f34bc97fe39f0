// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"

#include "core/base/digits.h"
#include "core/base/isolate.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include <phonenumbers/phonenumberutil.h>
#pragma GCC diagnostic pop

namespace muhr::base {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// Longer than any way of writing a number; the library's own limit is 250.
constexpr qsizetype kLongestText = 60;

const char *libraryRegion(PhoneRegion region)
{
    switch (region) {
    case PhoneRegion::None:
        return "ZZ";
    case PhoneRegion::Uzbekistan:
        return "UZ";
    case PhoneRegion::Kazakhstan:
        return "KZ";
    case PhoneRegion::Iran:
        return "IR";
    case PhoneRegion::Azerbaijan:
        return "AZ";
    }
    Q_UNREACHABLE();
}

QString formatted(const QString &e164, PhoneNumberUtil::PhoneNumberFormat format)
{
    const auto *library = PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (library->Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    std::string text;
    library->Format(number, format, &text);
    return QString::fromStdString(text);
}

PhoneError phoneError(PhoneNumberUtil::ErrorType error)
{
    switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return PhoneError::NeedsCountryCode;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return PhoneError::TooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return PhoneError::TooLong;
    case PhoneNumberUtil::NO_PARSING_ERROR:
    case PhoneNumberUtil::NOT_A_NUMBER:
        return PhoneError::NotAPhoneNumber;
    }
    return PhoneError::NotAPhoneNumber;
}

} // namespace

PhoneRegion phoneRegionOf(Language language)
{
    switch (language) {
    case Language::English:
        return PhoneRegion::None;
    case Language::Uzbek:
        return PhoneRegion::Uzbekistan;
    case Language::Kazakh:
        return PhoneRegion::Kazakhstan;
    case Language::Persian:
        return PhoneRegion::Iran;
    case Language::Azerbaijani:
        return PhoneRegion::Azerbaijan;
    }
    Q_UNREACHABLE();
}

PhoneRegion phoneRegionOf(const Currency &currency)
{
    if (currency == Currency::uzs())
        return PhoneRegion::Uzbekistan;
    if (currency == Currency::kzt())
        return PhoneRegion::Kazakhstan;
    if (currency == Currency::irr())
        return PhoneRegion::Iran;
    return currency == Currency::azn() ? PhoneRegion::Azerbaijan : PhoneRegion::None;
}

SourceText sourceText(PhoneError error)
{
    switch (error) {
    case PhoneError::Empty:
        return {"Base", QT_TRANSLATE_NOOP("Base", "Type a phone number.")};
    case PhoneError::NotAPhoneNumber:
        return {"Base", QT_TRANSLATE_NOOP("Base", "This is not a phone number.")};
    case PhoneError::NeedsCountryCode:
        return {"Base", QT_TRANSLATE_NOOP("Base", "Begin the phone number with + and the code of the country.")};
    case PhoneError::TooShort:
        return {"Base", QT_TRANSLATE_NOOP("Base", "This phone number has too few digits.")};
    case PhoneError::TooLong:
        return {"Base", QT_TRANSLATE_NOOP("Base", "This phone number has too many digits.")};
    }
    Q_UNREACHABLE();
}

Expected<Phone, PhoneError> Phone::parse(QStringView text, PhoneRegion region)
{
    QString typed = latinDigits(stripIsolates(text)).trimmed();
    if (typed.isEmpty())
        return Unexpected{PhoneError::Empty};
    // Mobiles take 00 for + everywhere, though the exchanges of some countries do not.
    if (typed.startsWith(u"00"))
        typed.replace(0, 2, u'+');
    // The library would read letters as the keys of an old telephone.
    const bool hasLetter = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); });
    if (typed.size() > kLongestText || hasLetter)
        return Unexpected{PhoneError::NotAPhoneNumber};

    const auto *library = PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const auto error = library->Parse(typed.toStdString(), libraryRegion(region), &number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return Unexpected{phoneError(error)};
    // An extension has no place in what is stored.
    number.clear_extension();
    switch (library->IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::IS_POSSIBLE:
        break;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return Unexpected{PhoneError::NeedsCountryCode};
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
    case PhoneNumberUtil::TOO_SHORT:
        return Unexpected{PhoneError::TooShort};
    case PhoneNumberUtil::INVALID_LENGTH:
        return Unexpected{PhoneError::NotAPhoneNumber};
    case PhoneNumberUtil::TOO_LONG:
        return Unexpected{PhoneError::TooLong};
    }
    std::string e164;
    library->Format(number, PhoneNumberUtil::E164, &e164);
    // Zeros in front of a short number are dropped at each reading; nobody has such a number.
    PhoneNumber again;
    std::string e164Again;
    if (library->Parse(e164, "ZZ", &again) == PhoneNumberUtil::NO_PARSING_ERROR)
        library->Format(again, PhoneNumberUtil::E164, &e164Again);
    if (e164Again != e164)
        return Unexpected{PhoneError::NotAPhoneNumber};
    return Phone(QString::fromStdString(e164));
}

QString Phone::internationalText() const
{
    return formatted(m_e164, PhoneNumberUtil::INTERNATIONAL);
}

QString Phone::nationalText() const
{
    return formatted(m_e164, PhoneNumberUtil::NATIONAL);
}

} // namespace muhr::base
