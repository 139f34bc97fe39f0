// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/frame.h"
#include "tests/gallery/harness/sample_words.h"
#include "tests/gallery/harness/scene.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/field.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/page.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/step_list.h"
#include "ui/kit/switch.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

namespace muhr::gallery {
namespace {

using namespace kit;

QWidget *makeFields()
{
    const SampleWords &w = sampleWords();
    auto *panel = new CardPanel;
    panel->setTitle(inLanguage(u"Your shop", u"Doʻkoningiz", u"Дүкеніңіз", u"فروشگاه شما", u"Mağazanız"));
    auto *name = new Field(inLanguage(u"Name", u"Nomi", u"Атауы", u"نام", u"Adı"));
    name->edit()->setText(w.shop);
    name->setHint(inLanguage(u"As people know it.", u"Odamlar bilgandek.", u"Адамдар білетіндей.",
                             u"همان که مردم می‌شناسند.", u"İnsanların tanıdığı kimi."));
    panel->body()->addWidget(name);
    auto *phone = new Field(inLanguage(u"Phone of the shop", u"Doʻkon telefoni", u"Дүкен телефоны", u"تلفن فروشگاه",
                                       u"Mağazanın telefonu"));
    phone->setReadsForward(true);
    phone->edit()->setText(w.phone.left(8));
    phone->setError(inLanguage(u"This number is too short.", u"Bu raqam juda qisqa.", u"Бұл нөмір тым қысқа.",
                               u"این شماره کوتاه است.", u"Bu nömrə çox qısadır."));
    panel->body()->addWidget(phone);
    auto *off = new Field(inLanguage(u"Branch", u"Filial", u"Филиал", u"شعبه", u"Filial"));
    off->edit()->setText(w.branch);
    off->setEnabled(false);
    panel->body()->addWidget(off);
    panel->body()->addStretch(1);
    return panel;
}

QWidget *makeWork()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto *progress = new ProgressPanel;
    progress->setWork(
        inLanguage(u"Reading customers", u"Mijozlar oʻqilmoqda", u"Клиенттер оқылуда", u"خواندن مشتریان",
                   u"Müştərilər oxunur"),
        inLanguage(u"412 of 1 204", u"1 204 tadan 412 ta", u"1 204-тен 412", u"۴۱۲ از ۱٬۲۰۴", u"1 204-dən 412"));
    progress->setProgress(0.34);
    progress->setTimeLeft(
        inLanguage(u"about 2 minutes", u"2 daqiqacha", u"2 минуттай", u"حدود ۲ دقیقه", u"təxminən 2 dəqiqə"));
    layout->addWidget(progress);
    auto *panel = new CardPanel;
    auto *controls = new QHBoxLayout;
    auto *on = new Switch(QStringLiteral("on"));
    on->setChecked(true);
    auto *box = new QCheckBox(inLanguage(u"Sounds", u"Ovozlar", u"Дыбыстар", u"صداها", u"Səslər"));
    box->setChecked(true);
    auto *point = new QRadioButton(inLanguage(u"Light", u"Yorugʻ", u"Жарық", u"روشن", u"Açıq"));
    point->setChecked(true);
    auto *list = new QComboBox;
    list->addItem(inLanguage(u"Laptop camera", u"Noutbuk kamerasi", u"Ноутбук камерасы", u"دوربین لپ‌تاپ",
                             u"Noutbuk kamerası"));
    controls->addWidget(on);
    controls->addWidget(new Switch(QStringLiteral("off")));
    controls->addWidget(box);
    controls->addWidget(point);
    controls->addWidget(list);
    controls->addStretch(1);
    panel->body()->addLayout(controls);
    auto *holder = new QWidget;
    auto *flow = new FlowLayout(8, holder);
    for (const auto &[kind, words] :
         {std::pair{ButtonKind::Primary, inLanguage(u"Publish", u"Eʼlon qilish", u"Жариялау", u"انتشار", u"Dərc edin")},
          std::pair{ButtonKind::Quiet, inLanguage(u"What changes?", u"Nima oʻzgaradi?", u"Не өзгереді?",
                                                  u"چه عوض می‌شود؟", u"Nə dəyişir?")},
          std::pair{ButtonKind::Gold, inLanguage(u"Hand over", u"Berish", u"Беру", u"تحویل", u"Təhvil verin")},
          std::pair{ButtonKind::Dashed,
                    inLanguage(u"Add a rule", u"Qoida qoʻshish", u"Ереже қосу", u"افزودن قاعده", u"Qayda əlavə edin")},
          std::pair{ButtonKind::Link, inLanguage(u"See who", u"Kimlar ekan?", u"Кімдер?", u"چه کسانی؟", u"Kimdir?")}}) {
        auto *button = new Button(kind, words);
        if (kind == ButtonKind::Dashed)
            button->setLeadingIcon(Icon::Add);
        flow->addWidget(button);
        auto *unable = new Button(kind, words);
        unable->setEnabled(false);
        if (kind == ButtonKind::Primary || kind == ButtonKind::Quiet)
            flow->addWidget(unable);
        else
            delete unable;
    }
    panel->body()->addWidget(holder);
    layout->addWidget(panel);
    layout->addStretch(1);
    return column;
}

std::unique_ptr<QWidget> make()
{
    Frame frame = makeFrame(QStringLiteral("settings"));
    auto *whole = new QVBoxLayout(frame.page);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *page = new Page(Page::Body::Scrolls);
    whole->addWidget(page);
    page->setTitle(inLanguage(u"Settings", u"Sozlamalar", u"Баптаулар", u"تنظیمات", u"Parametrlər"));
    page->addBesideTitle(
        new Chip(ChipKind::Plain, inLanguage(u"draft", u"qoralama", u"жоба", u"پیش‌نویس", u"qaralama")));
    auto *steps = new StepList(Qt::Horizontal);
    steps->setSteps({inLanguage(u"Who", u"Kim", u"Кім", u"چه کسی", u"Kim"),
                     inLanguage(u"What", u"Nima", u"Не", u"چه", u"Nə"),
                     inLanguage(u"When", u"Qachon", u"Қашан", u"کی", u"Nə vaxt")});
    steps->setCurrent(1);
    page->addAction(steps);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(makeFields(), 1);
    row->addWidget(makeWork(), 1);
    page->body()->addLayout(row);
    page->body()->addStretch(1);
    return std::move(frame.window);
}

} // namespace

namespace scenes {

const Scene &kitForms()
{
    static const Scene scene{"kit_forms", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
