// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/page_dress.h"

#include "core/pass/card_colours.h"
#include "core/pass/logo.h"
#include "core/pass/web_svg.h"
#include "core/words/join_words.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace muhr::pass {
namespace {

/// A page is at most 30 KB; the logo may take this much of it, in base 64 a third more.
constexpr qsizetype logoMostInPage = 4 * 1024;
/// Twice what it takes on the page, for sharp screens; less where a photograph would take too much.
constexpr int logoSides[] = {128, 96, 64};

constexpr char style[] = R"(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;min-height:100vh;background:var(--paper);color:var(--ink);font:15px/1.5 "Noto Sans","Segoe UI",Roboto,system-ui,sans-serif}
:lang(fa){font-family:"Noto Sans Arabic",Vazirmatn,Tahoma,"Segoe UI",sans-serif;line-height:1.7}
.band{background:var(--card);color:var(--on-card);padding:34px 24px 70px;text-align:center}
.band p{margin:10px 0 0;font-size:20px;font-weight:700;line-height:1.4;overflow-wrap:anywhere}
.logo{display:inline-flex;width:64px;height:64px;border-radius:18px;overflow:hidden;align-items:center;justify-content:center;background:var(--on-card);color:var(--card);font-size:24px;font-weight:700;line-height:1}
.logo img{width:100%;height:100%;object-fit:contain;background:#fff}
main{max-width:460px;margin:0 auto;padding:28px 26px 32px;text-align:center}
.sheet{position:relative;margin-top:-28px;background:var(--paper);border-radius:28px 28px 0 0}
h1{margin:0;font-size:28px;line-height:1.3;font-weight:700;overflow-wrap:anywhere}
:lang(fa) h1{line-height:1.5}
p{margin:12px 0}
form{margin:26px 0 22px}
.soft{color:var(--ink-soft)}
.small{font-size:13px}
.seals{display:block;width:100%;max-width:290px;max-height:150px;margin:22px auto 0;overflow:visible}
.button{display:block;width:100%;margin:12px 0;padding:15px 16px;min-height:56px;border:1px solid var(--line);border-radius:16px;background:transparent;color:var(--ink);font:inherit;font-size:16px;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.button:focus-visible,summary:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
.wallet{background:#000;border-color:#000;color:#fff}
.main{background:var(--mark);border-color:var(--mark);color:var(--on-mark)}
.badge{padding:0;border:0;border-radius:0;background:none}
.unseen{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%)}
.badge img{height:56px;max-width:100%}
details{margin-top:32px;font-size:13px;color:var(--ink-soft);text-align:start}
summary{text-align:center;cursor:pointer;padding:8px;list-style:none}
summary::-webkit-details-marker{display:none}
.phone{margin-top:28px;padding-top:20px;border-top:1px solid var(--line)}
.phone .qr{width:180px;border-radius:12px}
)";

QString colourList(const CardDesign &design)
{
    const QColor mark = markColour(design);
    return QStringLiteral(":root{--card:%1;--on-card:%2;--label:%3;--mark:%4;--on-mark:%5;--paper:%6;--ink:%7;"
                          "--ink-soft:%8;--line:%9}")
        .arg(design.background.name(), design.text.name(), design.label.name(), mark.name(), readableOn(mark).name(),
             colours::paper.name(), colours::ink.name(), colours::inkSoft.name(), colours::line.name());
}

QString pictureAddress(const char *format, const QByteArray &bytes)
{
    return QStringLiteral("data:image/%1;base64,%2")
        .arg(QString::fromLatin1(format), QString::fromLatin1(bytes.toBase64()));
}

QByteArray jpegOnWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    flat.save(&buffer, "JPG", 75);
    return bytes;
}

/// PNG where that is small enough, else JPEG; nothing if neither is.
QString smallPicture(const QImage &logo)
{
    for (const int side : logoSides) {
        const QImage scaled = logo.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        if (const QByteArray png = pngBytes(scaled); png.size() <= logoMostInPage)
            return pictureAddress("png", png);
        if (const QByteArray jpeg = jpegOnWhite(scaled); !jpeg.isEmpty() && jpeg.size() <= logoMostInPage)
            return pictureAddress("jpeg", jpeg);
    }
    return {};
}

} // namespace

QString logoMarkup(const CardDesign &design, const QString &shopName)
{
    if (const auto logo = readLogo(design.logo)) {
        const QString address = smallPicture(*logo);
        if (!address.isEmpty())
            return QStringLiteral(R"(<span class="logo"><img src="%1" alt=""></span>)").arg(address);
    }
    return QStringLiteral(R"(<span class="logo" aria-hidden="true">%1</span>)")
        .arg(firstLetter(shopName).toHtmlEscaped());
}

QString plainPage(const PageDress &dress, const QString &body)
{
    const QString reload = dress.reloadAfter > 0
                               ? QStringLiteral(R"(<meta http-equiv="refresh" content="%1">)").arg(dress.reloadAfter)
                               : QString();
    // The address of a card is a secret: it is told to nobody and in no list.
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
                          "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                          "<meta name=\"robots\" content=\"noindex\"><meta name=\"referrer\" content=\"no-referrer\">"
                          "<meta name=\"theme-color\" content=\"%3\">%4<title>%5</title><style>%6%7</style></head>"
                          "<body>%8</body></html>\n")
        .arg(base::languageCode(dress.language),
             base::isRightToLeft(dress.language) ? QStringLiteral("rtl") : QStringLiteral("ltr"),
             dress.design.background.name(), reload, dress.title.toHtmlEscaped(), colourList(dress.design),
             QString::fromLatin1(style), body);
}

QString dressedPage(const PageDress &dress, const QString &body)
{
    return plainPage(dress, QStringLiteral(R"(<header class="band">%1<p dir="auto">%2</p></header>)"
                                           R"(<div class="sheet"><main>%3</main></div>)")
                                .arg(logoMarkup(dress.design, dress.shopName), dress.shopName.toHtmlEscaped(), body));
}

QString paragraph(const QString &text, const QString &css)
{
    return text.isEmpty() ? QString() : QStringLiteral(R"(<p class="%1">%2</p>)").arg(css, text.toHtmlEscaped());
}

QString linkButton(const QString &address, const QString &words, const QString &css, const QString &badge)
{
    if (address.isEmpty())
        return {};
    if (!badge.isEmpty())
        return QStringLiteral(R"(<a class="button badge" href="%1"><img src="%2" alt="%3"></a>)")
            .arg(address.toHtmlEscaped(), badge.toHtmlEscaped(), words.toHtmlEscaped());
    return QStringLiteral(R"(<a class="button %1" href="%2">%3</a>)")
        .arg(css, address.toHtmlEscaped(), words.toHtmlEscaped());
}

QString whatWeKeepMarkup(base::Language language, const QString &shopName)
{
    QString paragraphs;
    for (const QString &text : words::join::whatWeKeep(language, shopName))
        paragraphs += paragraph(text);
    return QStringLiteral("<details><summary>%1</summary>%2</details>")
        .arg(words::join::whatWeKeepTitle(language).toHtmlEscaped(), paragraphs);
}

QString forPhoneMarkup(base::Language language, const QString &address)
{
    if (address.isEmpty())
        return {};
    return QStringLiteral(R"(<section class="phone">%1%2%3</section>)")
        .arg(paragraph(words::join::openOnPhone(language)), qrSvg(address, words::join::pointPhoneHere(language)),
             paragraph(words::join::pointPhoneHere(language), QStringLiteral("soft small")));
}

} // namespace muhr::pass
