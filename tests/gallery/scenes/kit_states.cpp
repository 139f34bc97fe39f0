// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/frame.h"
#include "tests/gallery/harness/sample_words.h"
#include "tests/gallery/harness/scene.h"
#include "ui/kit/button.h"
#include "ui/kit/camera_view.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/ladder_view.h"
#include "ui/kit/notice.h"
#include "ui/kit/page.h"
#include "ui/kit/qr_view.h"
#include "ui/kit/status_chip.h"
#include "ui/kit/tile.h"

#include <QBoxLayout>

namespace muhr::gallery {
namespace {

using namespace kit;

QWidget *makeTiles()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    const std::vector<std::array<QString, 3>> figures = {
        {inLanguage(u"visits", u"tashriflar", u"келулер", u"بازدیدها", u"gəlişlər"), digits(84),
         inLanguage(u"12 more than last Sunday", u"oʻtgan yakshanbadan 12 ta koʻp", u"өткен жексенбіден 12 артық",
                    u"۱۲ تا بیش از یکشنبهٔ پیش", u"keçən bazardan 12 çox")},
        {inLanguage(u"new cards", u"yangi kartalar", u"жаңа карталар", u"کارت‌های تازه", u"yeni kartlar"),
         digits(9),
         {}},
        {inLanguage(u"rewards", u"sovgʻalar", u"сыйлықтар", u"پاداش‌ها", u"hədiyyələr"), digits(17), {}}};
    for (const auto &[what, number, meaning] : figures) {
        auto *tile = new Tile;
        tile->setFigure(what, number);
        tile->setMeaning(meaning, Tone::Good);
        layout->addWidget(tile, 1);
    }
    auto *code = new QrView;
    if (const auto matrix = scan::makeQr(QStringLiteral("M1:0123456789ABCDEFGHJKMNPQRS")))
        code->setCode(*matrix);
    code->setFixedSize(112, 112);
    layout->addWidget(code);
    return row;
}

QWidget *makeLadders()
{
    auto *panel = new CardPanel;
    for (const Ladder &ladder : {Ladder{12, 12, false, {6, 12}}, Ladder{20, 7, true, {10, 20}}}) {
        auto *view = new LadderView;
        view->setSealSize(40);
        view->setLadder(ladder);
        panel->body()->addWidget(view);
    }
    return panel;
}

QWidget *makeNotices()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *stop = new Notice(PanelKind::Stop, Icon::Stop);
    stop->setWords(inLanguage(u"Not stored!", u"Saqlanmadi!", u"Сақталмады!", u"ذخیره نشد!", u"Saxlanmadı!"),
                   inLanguage(u"The disk is full. Nothing was lost; make room and try again.",
                              u"Disk toʻlgan. Hech narsa yoʻqolmadi; joy boʻshatib, yana urinib koʻring.",
                              u"Диск толы. Ештеңе жоғалған жоқ; орын босатып, қайталаңыз.",
                              u"دیسک پر است. چیزی از دست نرفت؛ جا باز کنید و دوباره بکوشید.",
                              u"Disk doludur. Heç nə itmədi; yer açıb yenidən cəhd edin."));
    stop->setAction(
        new Button(ButtonKind::Quiet, inLanguage(u"Try again", u"Qayta urinish", u"Қайталау", u"دوباره", u"Yenidən")));
    layout->addWidget(stop);
    auto *row = new QHBoxLayout;
    for (const auto &[status, words] :
         {std::pair{Status::Good, inLanguage(u"Everything saved", u"Hammasi saqlandi", u"Бәрі сақталды",
                                             u"همه‌چیز ذخیره شد", u"Hamısı saxlandı")},
          std::pair{Status::Care,
                    inLanguage(u"3 waiting, 2 min", u"3 ta kutmoqda", u"3 күтуде", u"۳ در انتظار", u"3 gözləyir")},
          std::pair{Status::Stop,
                    inLanguage(u"Not stored!", u"Saqlanmadi!", u"Сақталмады!", u"ذخیره نشد!", u"Saxlanmadı!")}}) {
        auto *chip = new StatusChip;
        chip->setStatus(status, words);
        row->addWidget(chip);
    }
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    return column;
}

std::unique_ptr<QWidget> make()
{
    Frame frame = makeFrame(QStringLiteral("today"));
    auto *whole = new QVBoxLayout(frame.page);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *page = new Page(Page::Body::Still);
    whole->addWidget(page);
    page->setTitle(inLanguage(u"Sunday, 22 November", u"22-noyabr, yakshanba", u"22 қараша, жексенбі", u"یکشنبه ۱ آذر",
                              u"22 noyabr, bazar"));
    page->addAction(
        new Button(ButtonKind::Danger, inLanguage(u"Erase for ever", u"Butunlay oʻchirish", u"Біржола өшіру",
                                                  u"پاک کردن همیشگی", u"Həmişəlik silin")));
    page->body()->addWidget(makeTiles());
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    auto *first = new QVBoxLayout;
    first->addWidget(makeLadders());
    first->addWidget(makeNotices());
    row->addLayout(first, 3);
    auto *second = new QVBoxLayout;
    auto *camera = new CameraView;
    camera->setMessage(Icon::Camera,
                       inLanguage(u"No camera found", u"Kamera topilmadi", u"Камера табылмады", u"دوربینی پیدا نشد",
                                  u"Kamera tapılmadı"),
                       inLanguage(u"Plug one in, or type the number of the card.", u"Ulang yoki karta raqamini tering.",
                                  u"Қосыңыз немесе карта нөмірін теріңіз.", u"یکی وصل کنید یا شمارهٔ کارت را بنویسید.",
                                  u"Qoşun və ya kartın nömrəsini yazın."));
    camera->setMinimumHeight(150);
    second->addWidget(camera, 1);
    auto *empty = new EmptyState(Icon::Customers, inLanguage(u"Nobody has a card yet", u"Hali hech kimda karta yoʻq",
                                                             u"Әзірге ешкімде карта жоқ", u"هنوز کسی کارت ندارد",
                                                             u"Hələ heç kimdə kart yoxdur"));
    empty->setHint(inLanguage(u"Hang up the poster.", u"Posterni ilib qoʻying.", u"Постерді іліп қойыңыз.",
                              u"پوستر را آویزان کنید.", u"Posteri asın."));
    empty->setAction(inLanguage(u"Print the poster", u"Posterni chop etish", u"Постерді басып шығару", u"چاپ پوستر",
                                u"Posteri çap edin"));
    second->addWidget(empty, 2);
    row->addLayout(second, 2);
    page->body()->addLayout(row, 1);
    return std::move(frame.window);
}

} // namespace

namespace scenes {

const Scene &kitStates()
{
    static const Scene scene{"kit_states", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
