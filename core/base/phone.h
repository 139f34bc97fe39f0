// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/language.h"
#include "core/base/money.h"
#include "core/base/source_text.h"

#include <QString>

#include <optional>

namespace muhr::base {

/// The country whose way of writing phone numbers is taken for granted.
enum class PhoneRegion { None, Uzbekistan, Kazakhstan, Iran, Azerbaijan };

PhoneRegion phoneRegionOf(Language language);
/// None for currencies that name no country here.
PhoneRegion phoneRegionOf(const Currency &currency);

enum class PhoneError { Empty, NotAPhoneNumber, NeedsCountryCode, TooShort, TooLong };

SourceText sourceText(PhoneError error);

/// A customer's phone number. Length and country are checked, operator codes are not: there are new ones each year.
class Phone
{
public:
    /// As typed: digits of any script, with or without country code or trunk digit.
    static Expected<Phone, PhoneError> parse(QStringView text, PhoneRegion region);

    /// What is stored: "+998900001234".
    QString e164() const { return m_e164; }
    /// What is shown: "+998 90 000 12 34". Wrap it with isolateCode() inside a sentence.
    QString internationalText() const;
    /// As typed at home: "0912 000 0123".
    QString nationalText() const;
    /// The last digits, for whoever may not see the number.
    QString lastDigits(int count) const { return m_e164.right(count); }

    friend bool operator==(const Phone &, const Phone &) = default;

private:
    explicit Phone(QString e164) : m_e164(std::move(e164)) {}
    QString m_e164;
};

} // namespace muhr::base
