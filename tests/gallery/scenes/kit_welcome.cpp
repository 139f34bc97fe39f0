// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/frame.h"
#include "tests/gallery/harness/sample_words.h"
#include "tests/gallery/harness/scene.h"
#include "ui/kit/blank_edit.h"
#include "ui/kit/brand.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice_cards.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/kit/pass_preview.h"
#include "ui/kit/step_list.h"

#include <QBoxLayout>

namespace muhr::gallery {
namespace {

using namespace kit;

QWidget *makeSteps()
{
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    side->setFixedWidth(250);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(26, 34, 24, 34);
    column->addWidget(new Brand);
    column->addSpacing(44);
    auto *steps = new StepList(Qt::Vertical);
    steps->setSteps(
        {inLanguage(u"Language", u"Til", u"Тіл", u"زبان", u"Dil"),
         inLanguage(u"Your shop", u"Doʻkoningiz", u"Дүкеніңіз", u"فروشگاه شما", u"Mağazanız"),
         inLanguage(u"One reward", u"Bitta sovgʻa", u"Бір сыйлық", u"یک پاداش", u"Bir hədiyyə"),
         inLanguage(u"At the counter", u"Kassada", u"Кассада", u"کنار صندوق", u"Kassada"),
         inLanguage(u"First poster", u"Birinchi poster", u"Алғашқы постер", u"نخستین پوستر", u"İlk poster")});
    steps->setCurrent(2);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 0, 0);
    inset->addWidget(steps);
    column->addLayout(inset);
    column->addStretch(1);
    auto *note = new Label(
        inLanguage(u"Three minutes, no internet needed. Everything can be changed later.",
                   u"Uch daqiqa, internet kerak emas. Hammasini keyin oʻzgartirsa boʻladi.",
                   u"Үш минут, интернет керек емес. Бәрін кейін өзгертуге болады.",
                   u"سه دقیقه، بدون اینترنت. همه‌چیز را بعداً می‌توان عوض "
                   u"کرد.",
                   u"Üç dəqiqə, internet lazım deyil. Hər şeyi sonra dəyişmək olar."),
        Type::Body, Tone::Soft);
    note->setWordWrap(true);
    column->addWidget(note);
    return side;
}

QWidget *makeMiddle()
{
    const SampleWords &w = sampleWords();
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(56, 60, 56, 36);
    column->setSpacing(14);
    auto *title =
        new Label(inLanguage(u"What does a regular get?", u"Doimiy mijoz nima oladi?", u"Тұрақты клиент не алады?",
                             u"مشتری همیشگی چه می‌گیرد؟", u"Daimi müştəri nə alır?"),
                  Type::Page);
    title->setWordWrap(true);
    auto *hint = new Label(inLanguage(u"One thing people can picture. Points and levels can come later.",
                                      u"Odam koʻz oldiga keltira oladigan bitta narsa. Ballar keyin ham boʻladi.",
                                      u"Адам көз алдына елестете алатын бір нәрсе. Ұпайлар кейін де болады.",
                                      u"چیزی که مردم بتوانند تصورش کنند. امتیاز و سطح برای بعد.",
                                      u"İnsanın təsəvvür edə biləcəyi bir şey. Xallar sonra da olar."),
                           Type::Reading, Tone::Soft);
    hint->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(hint);
    column->addSpacing(20);
    auto *sentence = new BlankEdit;
    sentence->setType(Type::Section);
    Blank number;
    number.kind = Blank::Kind::Number;
    number.value = QStringLiteral("6");
    number.lowest = 2;
    number.highest = 50;
    Blank thing;
    thing.value = w.reward.toLower();
    sentence->setSentence(inLanguage(u"After %1 visits, %2.", u"%1 ta tashrifdan keyin: %2.", u"%1 келуден кейін: %2.",
                                     u"پس از %1 بازدید، %2.", u"%1 gəlişdən sonra: %2."),
                          {number, thing});
    column->addWidget(sentence);
    auto *others = new QWidget;
    auto *flow = new FlowLayout(8, others);
    flow->addWidget(new Label(inLanguage(u"Others in your trade:", u"Boshqalar nima beradi:", u"Басқалар не береді:",
                                         u"دیگران در صنف شما:", u"Başqaları nə verir:"),
                              Type::Body, Tone::Soft));
    for (const QString &idea : {w.voucher, w.reward,
                                inLanguage(u"second tea free", u"ikkinchi choy bepul", u"екінші шай тегін",
                                           u"چای دوم رایگان", u"ikinci çay pulsuz")}) {
        auto *chip = new Chip(ChipKind::Plain, idea);
        chip->setPickable(true);
        flow->addWidget(chip);
    }
    column->addWidget(others);
    auto *first = new Notice(PanelKind::Firuza, Icon::Gift);
    first->setWords({}, inLanguage(u"Also a first stamp for joining, so the card never starts empty.",
                                   u"Qoʻshilgani uchun birinchi shtamp ham: karta hech qachon boʻsh boshlanmaydi.",
                                   u"Қосылғаны үшін алғашқы штамп та: карта бос басталмайды.",
                                   u"مهر اول هم برای پیوستن، تا کارت هرگز خالی شروع نشود.",
                                   u"Qoşulana ilk möhür də: kart heç vaxt boş başlamır."));
    column->addWidget(first);
    auto *ways = new ChoiceCards(3);
    ways->add(QStringLiteral("camera"), Icon::Camera, inLanguage(u"Camera", u"Kamera", u"Камера", u"دوربین", u"Kamera"),
              inLanguage(u"of this laptop", u"shu noutbukniki", u"осы ноутбуктікі", u"همین لپ‌تاپ",
                         u"bu noutbukun"));
    ways->add(QStringLiteral("scanner"), Icon::Counter,
              inLanguage(u"Scanner", u"Skaner", u"Сканер", u"اسکنر", u"Skaner"),
              inLanguage(u"in the hand", u"qoʻlda", u"қолда", u"دستی", u"əldə"));
    ways->add(QStringLiteral("number"), Icon::Code, inLanguage(u"Number", u"Raqam", u"Нөмір", u"شماره", u"Nömrə"),
              inLanguage(u"typed in", u"teriladi", u"теріледі", u"تایپ می‌شود", u"yazılır"));
    ways->setChosen(QStringLiteral("camera"));
    column->addWidget(ways);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Button(ButtonKind::Quiet, inLanguage(u"Back", u"Orqaga", u"Артқа", u"بازگشت", u"Geri")));
    auto *next =
        new Button(ButtonKind::Primary, inLanguage(u"Next: at the counter", u"Keyingisi: kassada", u"Келесі: кассада",
                                                   u"بعدی: کنار صندوق", u"Növbəti: kassada"));
    next->setTrailingIcon(Icon::Forward);
    row->addWidget(next);
    row->addStretch(1);
    column->addLayout(row);
    return middle;
}

std::unique_ptr<QWidget> make()
{
    const SampleWords &w = sampleWords();
    auto window = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(window.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSteps());
    row->addWidget(makeMiddle(), 1);
    auto *pass = new PassPreview;
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
    row->addWidget(pass);
    return window;
}

} // namespace

namespace scenes {

const Scene &kitWelcome()
{
    static const Scene scene{"kit_welcome", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
