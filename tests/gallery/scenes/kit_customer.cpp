// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/frame.h"
#include "tests/gallery/harness/sample_words.h"
#include "tests/gallery/harness/scene.h"
#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/card_panel.h"
#include "ui/kit/fact_row.h"
#include "ui/kit/hairline.h"
#include "ui/kit/history_row.h"
#include "ui/kit/label.h"
#include "ui/kit/ladder_view.h"
#include "ui/kit/page.h"
#include "ui/kit/pass_preview.h"

#include <QBoxLayout>

namespace muhr::gallery {
namespace {

using namespace kit;

QWidget *makeHead()
{
    const SampleWords &w = sampleWords();
    auto *head = new CardPanel;
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Avatar(w.customer));
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    auto *name = new Label(w.customer, Type::Section);
    name->setElided(true);
    auto *about = new Label(
        inLanguage(u"since 3 March, from the table stand · 31 visits",
                   u"3-martdan, stol ustidagi posterdan · 31 tashrif", u"3 наурыздан, үстелдегі постерден · 31 келу",
                   u"از ۱۲ اسفند، از پوستر روی میز · ۳۱ بازدید", u"3 martdan, masa posterindən · 31 gəliş"),
        Type::Body, Tone::Soft);
    about->setWordWrap(true);
    names->addWidget(name);
    names->addWidget(about);
    row->addLayout(names, 1);
    row->addWidget(new Button(ButtonKind::Quiet, inLanguage(u"Stamp", u"Shtamp", u"Штамп", u"مهر", u"Möhür")));
    row->addWidget(new Button(ButtonKind::Quiet, inLanguage(u"More", u"Yana", u"Тағы", u"بیشتر", u"Daha")));
    head->body()->addLayout(row);
    auto *ladder = new LadderView;
    ladder->setSealSize(50);
    ladder->setPathShown(true);
    ladder->setLadder({6, 4, true, {3, 6}});
    auto *holder = new QHBoxLayout;
    holder->addWidget(ladder, 5);
    holder->addStretch(1);
    head->body()->addLayout(holder);
    return head;
}

QWidget *makeHistory()
{
    const SampleWords &w = sampleWords();
    auto *history = new CardPanel;
    history->setTitle(inLanguage(u"History", u"Tarix", u"Тарих", u"تاریخچه", u"Tarixçə"));
    history->addBesideTitle(new Button(
        ButtonKind::Link, inLanguage(u"Explain: why 4 stamps?", u"Izoh: nega 4 ta shtamp?", u"Түсіндіру: неге 4 штамп?",
                                     u"توضیح: چرا ۴ مهر؟", u"İzah: niyə 4 möhür?")));
    history->body()->setSpacing(0);
    const QString day = inLanguage(u"16 Nov", u"16-noyabr", u"16 қараша", u"۲۵ آبان", u"16 noyabr");
    const QString today = inLanguage(u"Today 10:42", u"Bugun 10:42", u"Бүгін 10:42", u"امروز ۱۰:۴۲", u"Bu gün 10:42");
    const QString one = inLanguage(u"+1 stamp", u"+1 shtamp", u"+1 штамп", u"+۱ مهر", u"+1 möhür");
    const QString back = inLanguage(u"+1 stamp taken back: wrong card", u"+1 shtamp qaytarildi: boshqa karta",
                                    u"+1 штамп қайтарылды: қате карта", u"+۱ مهر پس گرفته شد: کارت اشتباه",
                                    u"+1 möhür geri alındı: səhv kart");
    struct Entry
    {
        QString when;
        Tone mark;
        QString what;
        QString who;
        QString held;
    };
    const std::vector<Entry> entries = {
        {today, Tone::Firuza, one, w.cashier, w.stamps},
        {day, Tone::Gold, w.voucher, w.cashier, {}},
        {day, Tone::Soft, w.cardName, {}, {}},
        {day, Tone::Stop, back, w.cashier, w.stamps},
        {day, Tone::Gold, w.reward, w.cashier, w.stamps},
        {day, Tone::Firuza, one, w.cashier, w.stamps},
    };
    for (const Entry &entry : entries) {
        if (history->body()->count() > 1)
            history->body()->addWidget(new Hairline);
        auto *row = new HistoryRow;
        row->setEntry(entry.when, entry.mark, entry.what, entry.who, entry.held);
        history->body()->addWidget(row);
    }
    return history;
}

QWidget *makeAbout()
{
    const SampleWords &w = sampleWords();
    auto *about = new CardPanel;
    about->setTitle(inLanguage(u"About", u"Maʼlumot", u"Мәлімет", u"مشخصات", u"Haqqında"));
    about->body()->setSpacing(0);
    auto *phone = new FactRow(inLanguage(u"Phone", u"Telefon", u"Телефон", u"تلفن", u"Telefon"));
    phone->setReadsForward(true);
    phone->setValue(w.phone);
    auto *birthday = new FactRow(inLanguage(u"Birthday", u"Tugʻilgan kun", u"Туған күн", u"تولد", u"Ad günü"));
    birthday->setValue(inLanguage(u"27 November", u"27-noyabr", u"27 қараша", u"۶ آذر", u"27 noyabr"),
                       inLanguage(u"Friday", u"juma", u"жұма", u"جمعه", u"cümə"));
    auto *news = new FactRow(inLanguage(u"News", u"Xabarlar", u"Хабарлар", u"خبرها", u"Xəbərlər"));
    news->setValue(inLanguage(u"wallet and chat: yes", u"wallet va chat: ha", u"wallet пен чат: иә", u"والت و چت: بله",
                              u"wallet və çat: bəli"));
    for (FactRow *row : {phone, birthday, news}) {
        about->body()->addWidget(new Hairline);
        about->body()->addWidget(row);
    }
    return about;
}

std::unique_ptr<QWidget> make()
{
    const SampleWords &w = sampleWords();
    Frame frame = makeFrame(QStringLiteral("customers"));
    auto *whole = new QVBoxLayout(frame.page);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *page = new Page(Page::Body::Scrolls);
    whole->addWidget(page);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    page->body()->addLayout(row);
    auto *wide = new QVBoxLayout;
    wide->setSpacing(14);
    wide->addWidget(makeHead());
    wide->addWidget(makeHistory());
    wide->addStretch(1);
    auto *narrow = new QVBoxLayout;
    narrow->setSpacing(8);
    auto *pass = new PassPreview;
    pass->setFixedSize(278, 309);
    PassPicture picture;
    picture.shop = w.shortShop;
    picture.background = tokens(Theme::Light).firuza;
    picture.ink = tokens(Theme::Light).onFiruza;
    picture.cornerLabel = w.stampsLabel;
    picture.cornerValue = w.stamps;
    picture.ladder = {6, 4, false, {6}};
    picture.firstLabel = w.nextLabel;
    picture.firstValue = w.reward;
    picture.secondLabel = w.voucherLabel;
    picture.secondValue = w.voucher;
    picture.language = currentLanguage();
    const auto code = scan::makeQr(QStringLiteral("M1:0123456789ABCDEFGHJKMNPQRS"));
    if (code)
        picture.code = *code;
    pass->setPicture(picture);
    narrow->addWidget(pass, 0, Qt::AlignHCenter);
    narrow->addWidget(makeAbout());
    narrow->addStretch(1);
    row->addLayout(wide, 20);
    row->addLayout(narrow, 10);
    return std::move(frame.window);
}

} // namespace

namespace scenes {

const Scene &kitCustomer()
{
    static const Scene scene{"kit_customer", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
