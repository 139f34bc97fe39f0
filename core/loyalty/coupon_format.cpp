// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/coupon_format.h"

#include "core/loyalty/damm.h"
#include "core/loyalty/look_alikes.h"

#include <algorithm>
#include <unordered_set>

namespace muhr::loyalty {
namespace {

constexpr std::int64_t shortestLength = 4;
constexpr std::int64_t longestLength = 40;
constexpr char16_t place = u'#';
/// What a right code ends in: not 0, or a code of zeros would be right.
constexpr int rightState = 1;
/// Draws without a new code after which the look counts as used up.
constexpr int patience = 1'000;

bool isSeparator(QChar c)
{
    return c == u'-' || c == u' ';
}

bool isFixed(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || isSeparator(c);
}

bool isAllFixed(const QString &text)
{
    return std::all_of(text.begin(), text.end(), isFixed);
}

/// The field to shorten first.
const char *longest(const CouponLook &look)
{
    if (look.pattern.size() >= std::max(look.prefix.size(), look.postfix.size()))
        return "pattern";
    return look.prefix.size() >= look.postfix.size() ? "prefix" : "postfix";
}

} // namespace

struct CouponFormat::Numbers
{
    QStringView characters;
    /// Of the check character's system.
    int radix;
    /// Hundred-thousandths of a bit in a character, rounded down.
    std::int64_t bits;
};

base::Sentence sentenceOf(const CouponLookError &error)
{
    using Kind = CouponLookError::Kind;
    switch (error.kind) {
    case Kind::LengthOutOfBounds:
        return {{"Coupon", QT_TRANSLATE_NOOP("Coupon", "A code has from %L1 to %L2 random characters.")},
                {shortestLength, longestLength}};
    case Kind::TooFewPlaces:
        return {{"Coupon", QT_TRANSLATE_NOOP("Coupon", "The pattern needs more #: at least %L1 random characters.")},
                {shortestLength}};
    case Kind::BadCharacter:
        return {{"Coupon", QT_TRANSLATE_NOOP("Coupon", "Only the letters A to Z, digits, hyphens and spaces can stand "
                                                       "in a code.")},
                {}};
    case Kind::TooLong:
        break;
    }
    return {{"Coupon", QT_TRANSLATE_NOOP("Coupon", "A code has at most %L1 characters.")},
            {std::int64_t(longestCoupon)}};
}

base::Expected<CouponFormat, CouponLookError> CouponFormat::make(const CouponLook &look)
{
    using Kind = CouponLookError::Kind;
    const QString prefix = look.prefix.toUpper();
    const QString postfix = look.postfix.toUpper();
    QString pattern = look.pattern.toUpper();
    const std::int64_t checks = look.hasCheck ? 1 : 0;
    if (pattern.isEmpty()) {
        if (look.length < shortestLength || look.length > longestLength)
            return base::Unexpected{CouponLookError{Kind::LengthOutOfBounds, "length"}};
        pattern = QString(look.length + checks, place);
    }
    if (!isAllFixed(prefix))
        return base::Unexpected{CouponLookError{Kind::BadCharacter, "prefix"}};
    if (!isAllFixed(QString(pattern).remove(place)))
        return base::Unexpected{CouponLookError{Kind::BadCharacter, "pattern"}};
    if (!isAllFixed(postfix))
        return base::Unexpected{CouponLookError{Kind::BadCharacter, "postfix"}};
    if (pattern.count(place) < shortestLength + checks)
        return base::Unexpected{CouponLookError{Kind::TooFewPlaces, "pattern"}};
    const QString shown = prefix + pattern + postfix;
    if (shown.size() > longestCoupon)
        return base::Unexpected{CouponLookError{Kind::TooLong, longest(look)}};
    return CouponFormat(look.alphabet, look.hasCheck, shown);
}

CouponFormat::CouponFormat(CouponAlphabet alphabet, bool hasCheck, QString shown)
    : m_alphabet(alphabet), m_hasCheck(hasCheck), m_shown(std::move(shown))
{
    for (const QChar c : lookAlikesFolded(m_shown.toLower()).toUpper())
        if (!isSeparator(c))
            m_folded += c;
}

const CouponFormat::Numbers &CouponFormat::numbers() const
{
    static constexpr Numbers mixed{u"23456789ABCDEFGHJKMNPQRSTUVWXYZ", 3, 495'419};
    static constexpr Numbers letters{u"ABCDEFGHJKMNPQRSTUVWXYZ", 5, 452'356};
    static constexpr Numbers digits{u"0123456789", 0, 332'192};
    switch (m_alphabet) {
    case CouponAlphabet::Mixed:
        return mixed;
    case CouponAlphabet::Letters:
        return letters;
    case CouponAlphabet::Digits:
        break;
    }
    return digits;
}

std::int64_t CouponFormat::randomBits() const
{
    return (m_folded.count(place) - (m_hasCheck ? 1 : 0)) * numbers().bits / 100'000;
}

int CouponFormat::checkState(int state, int value) const
{
    if (m_alphabet == CouponAlphabet::Digits)
        return dammStep(state, value);
    return (state * numbers().radix + value) % static_cast<int>(numbers().characters.size());
}

QString CouponFormat::draw(base::Random &random) const
{
    const QStringView characters = numbers().characters;
    QString code = m_shown;
    const qsizetype checkAt = m_hasCheck ? m_shown.lastIndexOf(place) : -1;
    int state = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code[i] != place)
            continue;
        int value = 0;
        if (i == checkAt)
            while (checkState(state, value) != rightState)
                ++value;
        else
            value = static_cast<int>(random.below(static_cast<std::uint32_t>(characters.size())));
        state = checkState(state, value);
        code[i] = characters[value];
    }
    return code;
}

CouponFit CouponFormat::fitOf(const CouponCode &code) const
{
    const QString &text = code.text();
    if (text.size() != m_folded.size())
        return CouponFit::Other;
    bool isRight = true;
    int state = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (m_folded[i] != place) {
            if (text[i] != m_folded[i])
                return CouponFit::Other;
            continue;
        }
        const auto value = numbers().characters.indexOf(text[i]);
        isRight = isRight && value >= 0;
        if (isRight)
            state = checkState(state, static_cast<int>(value));
    }
    return isRight && (!m_hasCheck || state == rightState) ? CouponFit::Fits : CouponFit::Mistyped;
}

base::Sentence sentenceOf(const CouponsUsedUp &error)
{
    return {{"Coupon", QT_TRANSLATE_N_NOOP("Coupon", "Only %Ln code(s) of this look are free. Choose longer codes.")},
            {error.found}};
}

base::Expected<std::vector<QString>, CouponsUsedUp>
drawCoupons(const CouponFormat &format, std::int64_t count, base::Random &random,
            const std::function<bool(const base::Sha256 &)> &isTaken)
{
    std::vector<QString> codes;
    std::unordered_set<base::Sha256> drawn;
    for (int misses = 0; static_cast<std::int64_t>(codes.size()) < count;) {
        const QString code = format.draw(random);
        const base::Sha256 hash = CouponCode::parse(code)->hash();
        if (!isTaken(hash) && drawn.insert(hash).second) {
            codes.push_back(code);
            misses = 0;
        } else if (++misses == patience) {
            return base::Unexpected{CouponsUsedUp{static_cast<std::int64_t>(codes.size())}};
        }
    }
    return codes;
}

} // namespace muhr::loyalty
