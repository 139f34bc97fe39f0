// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/random.h"
#include "core/base/source_text.h"
#include "core/loyalty/coupon_code.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace muhr::loyalty {

/// What random characters are drawn from. None holds both of two that look alike (0 and O, 1, I and L).
enum class CouponAlphabet {
    /// 2-9 and the letters: 31.
    Mixed,
    /// 23.
    Letters,
    /// 0-9: 10.
    Digits
};

/// How the codes of a batch are to look, as the owner sets it.
struct CouponLook
{
    CouponAlphabet alphabet = CouponAlphabet::Mixed;
    /// Random characters; the check character comes on top. Counts only where there is no pattern.
    std::int64_t length = 8;
    /// Such as "####-####": each # is a random character, the last one the check character, the rest stands as it is.
    QString pattern;
    QString prefix;
    QString postfix;
    /// A last character that shows typing errors.
    bool hasCheck = true;
};

struct CouponLookError
{
    enum class Kind {
        /// Not from 4 to 40.
        LengthOutOfBounds,
        /// A pattern needs four random characters at least, or chance repeats itself.
        TooFewPlaces,
        /// Fixed text has only A-Z, 0-9, hyphens and blanks.
        BadCharacter,
        /// The whole code is longer than longestCoupon.
        TooLong
    };
    Kind kind;
    /// "length", "pattern", "prefix" or "postfix".
    const char *field;
};
base::Sentence sentenceOf(const CouponLookError &error);

/// How a code stands to a format.
enum class CouponFit {
    Fits,
    /// A code of this kind with a wrong or swapped character: "Check the code and type it again".
    Mistyped,
    Other
};

/// Random bits below which a code may not be claimable online, where guessing costs nothing.
inline constexpr std::int64_t fewestBitsOnline = 60;

/// The form of a batch's codes: makes them and knows them again.
///
/// The check character is the last of a number system of prime base (31 with radix 3, 23 with radix 5) whose weighted
/// sum leaves 1, in the manner of the pure systems of ISO/IEC 7064; for digits Damm's quasigroup, ending in state 1 so
/// that no coupon reads as the short number of a card. Both show every single wrong character and every swap of
/// neighbours; fixed text shows its own errors.
class CouponFormat
{
public:
    static base::Expected<CouponFormat, CouponLookError> make(const CouponLook &look);

    /// Whole bits of chance in a code, rounded down.
    std::int64_t randomBits() const;
    /// A code as it is printed.
    QString draw(base::Random &random) const;
    CouponFit fitOf(const CouponCode &code) const;

private:
    struct Numbers;
    CouponFormat(CouponAlphabet alphabet, bool hasCheck, QString shown);
    const Numbers &numbers() const;
    int checkState(int state, int value) const;

    CouponAlphabet m_alphabet;
    bool m_hasCheck;
    /// The code as printed, with # where characters are drawn.
    QString m_shown;
    /// The same, folded as CouponCode folds it.
    QString m_folded;
};

/// So few codes of this look are still free that chance finds no more.
struct CouponsUsedUp
{
    /// That many were found.
    std::int64_t found = 0;
};
base::Sentence sentenceOf(const CouponsUsedUp &error);

/// `count` codes as printed, each another, none of those whose hash is taken already (in earlier batches).
base::Expected<std::vector<QString>, CouponsUsedUp> drawCoupons(
    const CouponFormat &format, std::int64_t count, base::Random &random,
    const std::function<bool(const base::Sha256 &)> &isTaken = [](const base::Sha256 &) { return false; });

} // namespace muhr::loyalty
