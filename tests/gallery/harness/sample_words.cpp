// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/sample_words.h"

#include "ui/kit/theme.h"

namespace muhr::gallery {
namespace {

const SampleWords english = {u"Corner bakery"_qs, u"Corner"_qs,        u"High Street"_qs,     u"Alice Whitcombe"_qs,
                             u"Samuel Okafor"_qs, u"Maddie Carter"_qs, u"Diana"_qs,           u"Coffee card"_qs,
                             u"Free coffee"_qs,   u"Pastry"_qs,        u"+44 7700 900123"_qs, u"Stamps"_qs,
                             u"4 of 6"_qs,        u"Next"_qs,          u"Voucher"_qs,         u"Silver"_qs,
                             u"Gold"_qs};
const SampleWords uzbek = {u"Nonvoy novvoyxonasi"_qs,
                           u"Nonvoy"_qs,
                           u"Chilonzor"_qs,
                           u"Gulnora Yoʻldosheva"_qs,
                           u"Sardor Aliyev"_qs,
                           u"Madina Karimova"_qs,
                           u"Dilnoza"_qs,
                           u"Qahva kartasi"_qs,
                           u"Bepul qahva"_qs,
                           u"Shirinlik"_qs,
                           u"+998 90 000 12 34"_qs,
                           u"Shtamplar"_qs,
                           u"6 tadan 4 ta"_qs,
                           u"Keyingisi"_qs,
                           u"Vaucher"_qs,
                           u"Kumush"_qs,
                           u"Oltin"_qs};
const SampleWords kazakh = {u"Дастархан наубайханасы"_qs,
                            u"Дастархан"_qs,
                            u"Абай даңғылы"_qs,
                            u"Гүлнәр Қанатқызы"_qs,
                            u"Нұрлан Өмірбек"_qs,
                            u"Әлия Сәрсенова"_qs,
                            u"Динара"_qs,
                            u"Кофе картасы"_qs,
                            u"Тегін кофе"_qs,
                            u"Тәтті тоқаш"_qs,
                            u"+7 700 000 12 34"_qs,
                            u"Штамптар"_qs,
                            u"6-дан 4"_qs,
                            u"Келесі"_qs,
                            u"Ваучер"_qs,
                            u"Күміс"_qs,
                            u"Алтын"_qs};
const SampleWords persian = {u"کافه نارنج"_qs,
                             u"نارنج"_qs,
                             u"شعبهٔ ونک"_qs,
                             u"نرگس حسین‌زاده"_qs,
                             u"علی کریمی"_qs,
                             u"سارا مرادی"_qs,
                             u"مریم"_qs,
                             u"کارت قهوه"_qs,
                             u"قهوهٔ رایگان"_qs,
                             u"شیرینی"_qs,
                             u"+98 912 000 0123"_qs,
                             u"مهرها"_qs,
                             u"۴ از ۶"_qs,
                             u"بعدی"_qs,
                             u"ووچر"_qs,
                             u"نقره‌ای"_qs,
                             u"طلایی"_qs};
const SampleWords azerbaijani = {u"Şirin çörəkxanası"_qs,
                                 u"Şirin"_qs,
                                 u"Nizami küçəsi"_qs,
                                 u"Gülnar Əliyeva"_qs,
                                 u"İlqar Məmmədov"_qs,
                                 u"Xalid Quliyev"_qs,
                                 u"Aygün"_qs,
                                 u"Qəhvə kartı"_qs,
                                 u"Pulsuz qəhvə"_qs,
                                 u"Şirniyyat"_qs,
                                 u"+994 50 000 12 34"_qs,
                                 u"Möhürlər"_qs,
                                 u"6-dan 4"_qs,
                                 u"Növbəti"_qs,
                                 u"Vauçer"_qs,
                                 u"Gümüş"_qs,
                                 u"Qızıl"_qs};

} // namespace

const SampleWords &sampleWords()
{
    switch (kit::currentLanguage()) {
    case base::Language::English:
        return english;
    case base::Language::Uzbek:
        return uzbek;
    case base::Language::Kazakh:
        return kazakh;
    case base::Language::Persian:
        return persian;
    case base::Language::Azerbaijani:
        return azerbaijani;
    }
    Q_UNREACHABLE();
}

} // namespace muhr::gallery
