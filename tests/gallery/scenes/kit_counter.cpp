// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/frame.h"
#include "tests/gallery/harness/sample_words.h"
#include "tests/gallery/harness/scene.h"
#include "ui/kit/act_row.h"
#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/camera_view.h"
#include "ui/kit/card_panel.h"
#include "ui/kit/chip.h"
#include "ui/kit/hairline.h"
#include "ui/kit/label.h"
#include "ui/kit/ladder_view.h"
#include "ui/kit/notice.h"
#include "ui/kit/toast.h"

#include <QBoxLayout>

namespace muhr::gallery {
namespace {

using namespace kit;

QWidget *makeCard()
{
    const SampleWords &w = sampleWords();
    auto *card = new CardPanel;
    card->body()->setContentsMargins(24, 24, 24, 24);
    auto *who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(new Avatar(w.customer));
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    auto *name = new Label(w.customer, Type::Section);
    name->setElided(true);
    auto *about = new Label(inLanguage(u"12th visit · last came 6 days ago", u"12-tashrif · 6 kun oldin kelgan",
                                       u"12-келу · 6 күн бұрын келген", u"بازدید ۱۲ · آخرین بار ۶ روز پیش",
                                       u"12-ci gəliş · 6 gün əvvəl gəlib"),
                            Type::Body, Tone::Soft);
    about->setElided(true);
    names->addWidget(name);
    names->addWidget(about);
    who->addLayout(names, 1);
    auto *birthday = new Chip(ChipKind::Gold, inLanguage(u"Friday", u"juma", u"жұма", u"جمعه", u"cümə"));
    birthday->setLeadingIcon(Icon::Birthday);
    who->addWidget(birthday);
    card->body()->addLayout(who);
    card->body()->addSpacing(12);
    auto *ladder = new LadderView;
    ladder->setLadder({6, 4, true, {6}});
    card->body()->addWidget(ladder);
    auto *said = new Label({}, Type::Reading, Tone::Soft);
    said->setWordWrap(true);
    said->setSentence(inLanguage(u"<b>Stamped: 4 of 6.</b> 2 more for a free coffee",
                                 u"<b>Qoʻyildi: 6 tadan 4 ta.</b> Bepul qahvagacha yana 2 ta",
                                 u"<b>Қойылды: 6-дан 4.</b> Тегін кофеге дейін тағы 2",
                                 u"<b>ثبت شد: ۴ از ۶.</b> ۲ مهر دیگر تا قهوهٔ رایگان",
                                 u"<b>Vuruldu: 6-dan 4.</b> Pulsuz qəhvəyə 2 möhür qalıb"));
    card->body()->addWidget(said);
    auto *voucher = new Notice(PanelKind::Gold, Icon::Gift);
    voucher->setWords(inLanguage(u"A free pastry is waiting", u"Bepul shirinlik kutmoqda", u"Тегін тоқаш күтіп тұр",
                                 u"یک شیرینی رایگان در انتظار است", u"Pulsuz şirniyyat gözləyir"),
                      inLanguage(u"Voucher, until 30 November", u"Vaucher, 30-noyabrgacha",
                                 u"Ваучер, 30 қарашаға дейін", u"ووچر خوشامد، تا ۹ آذر ۱۴۰۵",
                                 u"Vauçer, 30 noyabra qədər"));
    auto *handOver =
        new Button(ButtonKind::Gold, inLanguage(u"Hand over", u"Berish", u"Беру", u"تحویل پاداش", u"Təhvil verin"));
    handOver->setKey(QKeySequence(Qt::Key_F6));
    voucher->setAction(handOver);
    card->body()->addWidget(voucher);
    card->body()->addStretch(1);

    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *stamp = new Button(ButtonKind::Primary,
                             inLanguage(u"Stamp again", u"Yana shtamp", u"Тағы штамп", u"یک مهر دیگر", u"Yenə möhür"));
    stamp->setKey(QKeySequence(Qt::Key_F2));
    auto *amount = new Button(ButtonKind::Quiet, inLanguage(u"Amount", u"Summa", u"Сома", u"مبلغ", u"Məbləğ"));
    amount->setKey(QKeySequence(Qt::Key_F4));
    auto *code = new Button(ButtonKind::Quiet, inLanguage(u"Code", u"Kod", u"Код", u"کد", u"Kod"));
    code->setKey(QKeySequence(Qt::Key_F7));
    for (Button *button : {stamp, amount, code}) {
        button->setLarge(true);
        row->addWidget(button, button == stamp ? 4 : 3);
    }
    card->body()->addLayout(row);
    return card;
}

QWidget *makeActs()
{
    const SampleWords &w = sampleWords();
    auto *acts = new CardPanel;
    acts->body()->setContentsMargins(18, 8, 18, 8);
    acts->body()->setSpacing(1);
    const QString stamp = inLanguage(u"+1 stamp", u"+1 shtamp", u"+1 штамп", u"+۱ مهر", u"+1 möhür");
    const QString now = inLanguage(u"just now", u"hozirgina", u"жаңа ғана", u"همین حالا", u"indicə");
    const QString given = inLanguage(u"Free coffee handed over", u"Bepul qahva berildi", u"Тегін кофе берілді",
                                     u"تحویل قهوهٔ رایگان", u"Pulsuz qəhvə verildi");
    const QString minutes = inLanguage(u"3 min", u"3 daqiqa", u"3 минут", u"۳ دقیقه", u"3 dəq");
    const QString many = inLanguage(u"+2 stamps, £4.80", u"+2 shtamp, 48 000 soʻm", u"+2 штамп, 2 400 ₸",
                                    u"+۲ مهر، ۱۸۰٬۰۰۰ تومان", u"+2 möhür, 4,80 ₼");
    const QString more = inLanguage(u"7 min", u"7 daqiqa", u"7 минут", u"۷ دقیقه", u"7 dəq");
    const std::vector<std::array<QString, 3>> rows = {
        {w.customer, stamp, now}, {w.secondCustomer, given, minutes}, {w.thirdCustomer, many, more}};
    for (const auto &[who, what, when] : rows) {
        if (acts->body()->count() > 1)
            acts->body()->addWidget(new Hairline);
        auto *row = new ActRow;
        row->setAct(who, what, when);
        acts->body()->addWidget(row);
    }
    return acts;
}

std::unique_ptr<QWidget> make()
{
    Frame frame = makeFrame(QStringLiteral("counter"));
    auto *column = new QVBoxLayout(frame.page);
    column->setContentsMargins(28, 22, 28, 54);
    column->setSpacing(16);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(18);
    auto *camera = new CameraView;
    camera->setSeen(true);
    camera->setLeadingPill(
        Icon::Check, inLanguage(u"Card read", u"Karta oʻqildi", u"Карта оқылды", u"کارت خوانده شد", u"Kart oxundu"));
    camera->setTrailingPill(Icon::Camera, inLanguage(u"Laptop camera", u"Noutbuk kamerasi", u"Ноутбук камерасы",
                                                     u"دوربین لپ‌تاپ", u"Noutbuk kamerası"));
    upper->addWidget(camera, 1);
    upper->addWidget(makeCard(), 1);
    column->addLayout(upper, 1);
    column->addWidget(makeActs());
    auto *toast = new Toast(frame.window.get());
    toast->offer(inLanguage(u"Stamp given to Alice", u"Gulnoraga shtamp qoʻyildi", u"Гүлнәрға штамп қойылды",
                            u"مهر نرگس ثبت شد", u"Gülnara möhür vuruldu"),
                 inLanguage(u"Undo", u"Qaytarish", u"Қайтару", u"واگرد", u"Geri al"), QKeySequence(Qt::Key_F3),
                 std::chrono::minutes(10));
    return std::move(frame.window);
}

} // namespace

namespace scenes {

const Scene &kitCounter()
{
    static const Scene scene{"kit_counter", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
