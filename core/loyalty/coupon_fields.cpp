// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/coupon_terms.h"

#include "core/loyalty/make_field.h"
#include "core/loyalty/reward_terms.h"

#include <cstring>

namespace muhr::loyalty {
namespace {

constexpr std::int64_t mostUsesPerCode = 1'000;
constexpr std::int64_t longestLook = 40;

void append(std::vector<Field> &fields, const std::vector<Field> &more)
{
    fields.insert(fields.end(), more.begin(), more.end());
}

/// Its title is that of the rule.
Field voucher()
{
    std::vector<Field> fields{wordField("id", {"Rule", QT_TRANSLATE_NOOP("Rule", "Id of the reward")})};
    append(fields, rewardFields());
    std::erase_if(fields, [](const Field &field) {
        return std::strcmp(field.key, "title") == 0 || std::strcmp(field.key, "kind") == 0;
    });
    return optional(
        groupField("voucher", FieldKind::Record, {"Rule", QT_TRANSLATE_NOOP("Rule", "A reward")}, std::move(fields)));
}

std::vector<Field> lookFields()
{
    return {
        choiceField("alphabet", {"Rule", QT_TRANSLATE_NOOP("Rule", "Codes are made of")}, "mixed",
                    {{"mixed", {"Rule", QT_TRANSLATE_NOOP("Rule", "letters and digits")}},
                     {"letters", {"Rule", QT_TRANSLATE_NOOP("Rule", "letters")}},
                     {"digits", {"Rule", QT_TRANSLATE_NOOP("Rule", "digits")}}}),
        optional(wholeField("length", {"Rule", QT_TRANSLATE_NOOP("Rule", "Characters of chance")}, FieldUnit::None, 4,
                            longestLook, std::nullopt,
                            {"Rule", QT_TRANSLATE_NOOP("Rule", "Empty: 8. A check character comes on top.")})),
        wordsField("pattern", {"Rule", QT_TRANSLATE_NOOP("Rule", "Pattern")}, 1,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "Such as SPRING-####-####: a character is drawn for every #. It "
                                                      "takes the place of the length.")}),
        optional(wordField("prefix", {"Rule", QT_TRANSLATE_NOOP("Rule", "Before every code")})),
        optional(wordField("postfix", {"Rule", QT_TRANSLATE_NOOP("Rule", "Behind every code")})),
        yesNoField("has_check", {"Rule", QT_TRANSLATE_NOOP("Rule", "With a check character")}, true,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "It shows that a code was mistyped.")}),
        yesNoField(
            "online", {"Rule", QT_TRANSLATE_NOOP("Rule", "Can be claimed by link")}, false,
            {"Rule", QT_TRANSLATE_NOOP("Rule", "Then codes must be too hard to guess: 13 letters and digits.")})};
}

} // namespace

std::vector<Field> couponFields()
{
    Field title;
    title.key = "title";
    title.kind = FieldKind::Text;
    title.label = {"Rule", QT_TRANSLATE_NOOP("Rule", "What the customer gets")};
    title.help = {"Rule", QT_TRANSLATE_NOOP("Rule", "A thing or an amount, such as “Free coffee”.")};
    std::vector<Field> fields{title};
    append(fields, offerAmountFields());
    fields.push_back(voucher());
    append(fields, lookFields());
    append(fields,
           {wholeField("uses_per_code", {"Rule", QT_TRANSLATE_NOOP("Rule", "Times a code can be used")},
                       FieldUnit::None, 1, mostUsesPerCode, 1),
            yesNoField("offline", {"Rule", QT_TRANSLATE_NOOP("Rule", "Can be used without a connection")}, false,
                       {"Rule", QT_TRANSLATE_NOOP("Rule", "Two tills may each take the same code then: this is the "
                                                          "risk.")})});
    append(fields, offerMannerFields());
    append(fields, purchaseConditionFields());
    return fields;
}

CouponTerms readCoupon(const Terms &terms)
{
    CouponTerms read;
    read.title = terms.text("title");
    const QString alphabet = terms.word("alphabet");
    read.look.alphabet = alphabet == QLatin1String("letters")  ? CouponAlphabet::Letters
                         : alphabet == QLatin1String("digits") ? CouponAlphabet::Digits
                                                               : CouponAlphabet::Mixed;
    if (terms.has("length"))
        read.look.length = terms.whole("length");
    read.look.pattern = terms.words("pattern").value(0).toUpper();
    read.look.prefix = terms.word("prefix").toUpper();
    read.look.postfix = terms.word("postfix").toUpper();
    read.look.hasCheck = terms.yes("has_check");
    read.isOnline = terms.yes("online");
    read.amount = readOfferAmount(terms);
    if (terms.has("voucher")) {
        const Terms &record = terms.record("voucher");
        read.voucher = readReward(record.word("id"), record);
        read.voucher->title = read.title;
    }
    read.manner = readOfferManner(terms);
    read.condition = readPurchaseCondition(terms);
    // A voucher needs no purchase where nothing else asks for one.
    const PurchaseCondition &condition = read.condition;
    read.condition.needsPurchase =
        condition.minimumMinor > 0 || condition.purchase > 0 || !condition.goods.isAll() || !read.voucher;
    read.usesPerCode = terms.whole("uses_per_code");
    read.isForOffline = terms.yes("offline");
    return read;
}

QString couponKey(const base::Sha256 &hash)
{
    return QString::fromLatin1(hash.bytes().left(16).toHex());
}

} // namespace muhr::loyalty
