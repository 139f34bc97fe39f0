// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/join_page.h"

#include "core/pass/page_dress.h"
#include "core/pass/web_svg.h"
#include "core/words/join_words.h"

#include <algorithm>

namespace muhr::pass {
namespace {

namespace says = words::join;

/// More seals than this say nothing more on a small screen; the sentence says the number.
constexpr std::int64_t mostSeals = 24;

QString carrierButton(const char *carrier, const QString &words, const QString &css, const QString &badge)
{
    const bool hasBadge = !badge.isEmpty();
    const QString face =
        hasBadge ? QStringLiteral(R"(<img src="%1" alt="%2">)").arg(badge.toHtmlEscaped(), words.toHtmlEscaped())
                 : words.toHtmlEscaped();
    return QStringLiteral(R"(<button class="button %1" name="carrier" value="%2">%3</button>)")
        .arg(hasBadge ? QStringLiteral("badge") : css, QString::fromLatin1(carrier), face);
}

QString form(const JoinPage &page)
{
    if (!page.ownCard.isEmpty())
        return linkButton(page.ownCard, says::openYourCard(page.language), QStringLiteral("main"));
    const JoinButtons &buttons = page.buttons;
    QString all;
    if (buttons.apple)
        all +=
            carrierButton("apple", says::addToAppleWallet(page.language), QStringLiteral("wallet"), buttons.appleBadge);
    if (buttons.google)
        all += carrierButton("google", says::addToGoogleWallet(page.language), QStringLiteral("wallet"),
                             buttons.googleBadge);
    all +=
        carrierButton("web", says::keepAsPage(page.language), all.isEmpty() ? QStringLiteral("main") : QString(), {});
    // A field that people don't see and machines fill in.
    return QStringLiteral(R"(<form method="post" action="%1"><input type="hidden" name="token" value="%2">)"
                          R"(<p class="unseen" aria-hidden="true"><input name="homepage" tabindex="-1" )"
                          R"(autocomplete="off"></p>%3</form>)")
        .arg(page.action.toHtmlEscaped(), page.formToken.toHtmlEscaped(), all);
}

/// The card as it will be after joining.
CardContents cardOf(const JoinPage &page)
{
    CardContents card;
    card.language = page.language;
    card.design = page.design;
    card.stamps = page.welcome;
    card.goal = page.goal;
    for (std::int64_t number = 1; number <= page.goal; ++number) {
        CardSeal seal{number, number <= page.welcome, false, {}};
        if (number == page.goal)
            seal.reward = page.reward;
        card.seals.push_back(seal);
    }
    return card;
}

QString twoLines(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

QString joinPageHtml(const JoinPage &page)
{
    const PageDress dress{page.language, says::title(page.language, page.shopName), page.shopName, page.design, 0};
    QString body = QStringLiteral("<h1>%1</h1>").arg(twoLines(says::headline(page.language, page.goal, page.reward)));
    if (page.goal >= 1 && page.goal <= mostSeals)
        body += sealsSvg(cardOf(page), SealGround::Paper);
    body += paragraph(says::firstStamps(page.language, page.welcome), QStringLiteral("soft"));
    body += form(page);
    body += paragraph(says::noAppNoForm(page.language), QStringLiteral("soft small"));
    body += forPhoneMarkup(page.language, page.forPhone);
    return dressedPage(dress, body + whatWeKeepMarkup(page.language, page.shopName));
}

QString noticePageHtml(base::Language language, const QString &shopName, const CardDesign &design,
                       const QString &sentence)
{
    return dressedPage({language, shopName, shopName, design, 0}, paragraph(sentence));
}

} // namespace muhr::pass
