// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/coupon_code.h"

#include "core/loyalty/coupon_format.h"
#include "core/loyalty/promo_word.h"
#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {
namespace {

/// Chance that always says the same.
class Zeros : public base::Random
{
public:
    void fill(std::span<std::uint8_t> bytes) override { std::fill(bytes.begin(), bytes.end(), std::uint8_t(0)); }
};

/// What a cashier types, and what an owner sets as a pattern or a word.
void run(QByteArrayView bytes)
{
    using namespace loyalty;
    const QString text = QString::fromUtf8(bytes);
    const auto code = CouponCode::parse(text);
    if (code) {
        require(!code->text().isEmpty() && code->text().size() <= longestCoupon, "a code has a length");
        require(CouponCode::parse(code->text()) == code, "a code reads back");
        require(CouponCode::parse(code->text().toLower())->hash() == code->hash(), "case makes no other code");
    }
    if (const auto word = PromoWord::parse(text)) {
        require(word->text().size() <= longestPromoWord, "a word has a length");
        require(PromoWord::parse(word->text()) == word, "a word reads back");
    }
    for (const auto alphabet : {CouponAlphabet::Mixed, CouponAlphabet::Letters, CouponAlphabet::Digits}) {
        CouponLook look;
        look.alphabet = alphabet;
        look.pattern = text;
        const auto format = CouponFormat::make(look);
        if (!format) {
            require(sentenceOf(format.error()).source.text[0] != '\0', "a refusal has words");
            continue;
        }
        Zeros zeros;
        const auto drawn = CouponCode::parse(format->draw(zeros));
        require(drawn && format->fitOf(*drawn) == CouponFit::Fits, "a drawn code is a right one");
        if (code)
            format->fitOf(*code);
    }
}

} // namespace

const Target &couponCode()
{
    static const Target target{"coupon_code", run};
    return target;
}

} // namespace muhr::fuzz::targets
