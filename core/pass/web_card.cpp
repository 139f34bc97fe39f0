// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/web_card.h"

#include "core/base/digits.h"
#include "core/pass/card_face.h"
#include "core/pass/join_page.h"
#include "core/pass/page_dress.h"
#include "core/pass/web_svg.h"
#include "core/words/card_words.h"
#include "core/words/join_words.h"
#include "core/words/web_card_words.h"

#include <algorithm>

namespace muhr::pass {
namespace {

namespace says = words::web_card;

constexpr int secondsOfACode = 30;

constexpr char style[] = R"(<style>
.pass{width:calc(100% - 24px);max-width:400px;margin:16px auto 0;padding:18px;border-radius:20px;background:var(--card);color:var(--on-card);box-shadow:0 12px 32px #0003}
.row{display:flex;justify-content:space-between;gap:16px;align-items:flex-start;text-align:start}
.row+.row,.tray+.row{margin-top:14px}
.row>:nth-child(n+2){text-align:end}
.shop+dl{flex:none}
.shop{display:flex;align-items:center;gap:10px;font-weight:700;font-size:17px;overflow-wrap:anywhere}
.shop .logo{flex:none;width:40px;height:40px;border-radius:12px;font-size:17px}
dl{margin:0}
dt{font-size:12px;color:var(--label)}
dd{margin:0;font-size:16px;overflow-wrap:anywhere}
.tray{margin-top:14px;padding:10px 14px;border-radius:14px;background:#ffffff1c}
.tray .seals{margin:0 auto}
.code{width:260px;max-width:100%;margin:18px auto 0;padding:0 0 14px;overflow:hidden;border-radius:16px;background:#fff;color:#1d2329;text-align:center}
.code .qr{display:block;width:100%}
.code p{margin:0;letter-spacing:.04em}
.bar{height:4px;margin:6px 10px;border-radius:2px;background:#e5e0d6;overflow:hidden}
.bar i{display:block;height:100%;background:var(--mark);animation:run linear both}
@keyframes run{to{width:0}}
main.under{padding-top:8px}
ul{list-style:none;margin:16px 0;padding:0;text-align:start}
li{padding:12px 16px;margin-top:8px;border:1px solid #b7811f;border-radius:14px;background:#fbf1dc}
@media(prefers-reduced-motion:reduce){.bar i{animation:none}}
</style>)";

QString field(const FaceField &shown)
{
    return QStringLiteral("<dl><dt>%1</dt><dd>%2</dd></dl>")
        .arg(shown.label.toHtmlEscaped(), shown.value.toHtmlEscaped());
}

/// The time left as a bar that runs out; a style sheet counts, no script.
QString countdown(base::Language language, const RotatingCode &code)
{
    return QStringLiteral(R"(<div class="bar"><i style="width:%1%;animation-duration:%2s"></i></div>)"
                          R"(<p class="soft small">%3</p>)")
        .arg(QString::number(code.secondsLeft * 100 / secondsOfACode), QString::number(code.secondsLeft),
             says::newCodeIn(language, code.secondsLeft).toHtmlEscaped());
}

QString cardMarkup(const CardContents &card, const std::optional<RotatingCode> &rotating)
{
    const CardFace face = faceOf(card);
    QString front;
    for (std::size_t i = 0; i < face.front.size(); i += 2) {
        const QString second = i + 1 < face.front.size() ? field(face.front[i + 1]) : QString();
        front += QStringLiteral(R"(<div class="row">%1%2</div>)").arg(field(face.front[i]), second);
    }
    const QString tray =
        card.seals.empty() ? QString() : QStringLiteral(R"(<div class="tray">%1</div>)").arg(sealsSvg(card));
    return QStringLiteral(
               R"(<article class="pass"><div class="row"><div class="shop">%1<span dir="auto">%2</span></div>)"
               R"(%3</div>%4%5)"
               R"(<div class="code">%6%7<p>%8</p></div></article>)")
        .arg(logoMarkup(card.design, card.shopName), card.shopName.toHtmlEscaped(),
             face.lead ? field(*face.lead) : QString(), tray, front,
             qrSvg(rotating ? rotating->text : card.code, face.description),
             rotating ? countdown(card.language, *rotating) : QString(), face.shortNumber.toHtmlEscaped());
}

QString voucherList(const CardContents &card)
{
    QString items;
    for (const auto &voucher : card.vouchers) {
        items += QStringLiteral("<li><b>%1</b>").arg(words::card::ready(card.language, voucher.title).toHtmlEscaped());
        if (voucher.lastDay)
            items +=
                QStringLiteral("<br>") +
                words::card::validUntil(card.language, base::TextDay{voucher.lastDay->dayNumber()}).toHtmlEscaped();
        items += QStringLiteral("</li>");
    }
    return items.isEmpty() ? QString() : QStringLiteral("<ul>%1</ul>").arg(items);
}

} // namespace

QString webCardHtml(const CardContents &card, const WebCardAddresses &addresses,
                    const std::optional<RotatingCode> &rotating)
{
    const auto language = card.language;
    if (card.isVoid)
        return noticePageHtml(language, card.shopName, card.design, says::replaced(language));
    const PageDress dress{language, words::join::title(language, card.shopName), card.shopName, card.design,
                          rotating ? std::clamp(rotating->secondsLeft, 1, secondsOfACode) : 0};
    const QString wallet = QStringLiteral("wallet");
    const QString under =
        paragraph(says::showAtCounter(language)) +
        paragraph(card.missing > 0 && !card.nextReward.isEmpty()
                      ? words::card::stampsToGo(language, card.missing, card.nextReward)
                      : QString(),
                  QStringLiteral("soft")) +
        voucherList(card) +
        linkButton(addresses.apple, words::join::addToAppleWallet(language), wallet, addresses.appleBadge) +
        linkButton(addresses.google, words::join::addToGoogleWallet(language), wallet, addresses.googleBadge) +
        paragraph(says::savePage(language), QStringLiteral("soft small")) +
        forPhoneMarkup(language, addresses.forPhone) + whatWeKeepMarkup(language, card.shopName);
    return plainPage(dress, QString::fromLatin1(style) + cardMarkup(card, rotating) +
                                QStringLiteral(R"(<main class="under">%1</main>)").arg(under));
}

} // namespace muhr::pass
