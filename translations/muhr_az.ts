<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Hand over: %1</source>
        <translation>Verin: %1</translation>
    </message>
    <message>
        <source>Reward reached: %1</source>
        <translation>Mükafata çatıldı: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) given: %L2 of %L3</source>
        <translation>
            <numerusform>%Ln möhür vuruldu: %L2/%L3</numerusform>
            <numerusform>%Ln möhür vuruldu: %L2/%L3</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase stored.</source>
        <translation>Alış yadda saxlanıldı.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Geri alındı.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln stamp(s) taken back</source>
        <translation>
            <numerusform>Geri alındı: %Ln möhür götürüldü</numerusform>
            <numerusform>Geri alındı: %Ln möhür götürüldü</numerusform>
        </translation>
    </message>
    <message>
        <source>Return stored.</source>
        <translation>Qaytarma yadda saxlanıldı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) noted. They appear on the card when there is a connection.</source>
        <translation>
            <numerusform>%Ln möhür qeyd olundu. Bağlantı bərpa olunanda kartda görünəcək.</numerusform>
            <numerusform>%Ln möhür qeyd olundu. Bağlantı bərpa olunanda kartda görünəcək.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) given. They are on the card.</source>
        <translation>
            <numerusform>%Ln xal verildi. Onlar kartdadır.</numerusform>
            <numerusform>%Ln xal verildi. Onlar kartdadır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln point(s) taken back</source>
        <translation>
            <numerusform>Geri alındı: %Ln xal çıxarıldı</numerusform>
            <numerusform>Geri alındı: %Ln xal çıxarıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay %1: %2 came off</source>
        <translation>Ödəniləcək: %1, endirim: %2</translation>
    </message>
    <message>
        <source>%1 bonus given. It is on the card.</source>
        <translation>%1 bonus verildi. O, kartdadır.</translation>
    </message>
    <message>
        <source>Undone: %1 of bonus taken back</source>
        <translation>Geri alındı: %1 bonus çıxarıldı</translation>
    </message>
    <message>
        <source>What waited is cancelled.</source>
        <translation>Gözləyənlər ləğv edildi.</translation>
    </message>
    <message>
        <source>What waited can be spent now.</source>
        <translation>Gözləyənləri indi xərcləmək olar.</translation>
    </message>
    <message>
        <source>Return stored. Back in money: %1; the rest is on the card again.</source>
        <translation>Qaytarma yadda saxlanıldı. Pulla qaytarılır: %1, qalanı yenidən kartdadır.</translation>
    </message>
    <message>
        <source>Taken from the card: %1</source>
        <translation>Kartdan çıxıldı: %1</translation>
    </message>
    <message numerus="yes">
        <source>Held for %Ln minute(s): %2</source>
        <translation>
            <numerusform>%Ln dəqiqə saxlanılır: %2</numerusform>
            <numerusform>%Ln dəqiqə saxlanılır: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase number %L1 brings a bonus.</source>
        <translation>%L1 nömrəli alış bonus gətirir.</translation>
    </message>
    <message>
        <source>The customer&apos;s profile is complete: this brings a bonus.</source>
        <translation>Müştərinin məlumatları tamdır: buna görə bonus verilir.</translation>
    </message>
    <message>
        <source>This brings a bonus: %1</source>
        <translation>Buna görə bonus verilir: %1</translation>
    </message>
    <message>
        <source>Birthday on %1: the gift can be had from %2 to %3.</source>
        <translation>Ad günü: %1. Hədiyyəni almaq olar: ilk gün %2, son gün %3.</translation>
    </message>
    <message>
        <source>The day of joining comes back on %1: the gift can be had from %2 to %3.</source>
        <translation>Qoşulma ildönümü: %1. Hədiyyəni almaq olar: ilk gün %2, son gün %3.</translation>
    </message>
    <message>
        <source>A date of the customer on %1: the gift can be had from %2 to %3.</source>
        <translation>Müştərinin xüsusi günü: %1. Hədiyyəni almaq olar: ilk gün %2, son gün %3.</translation>
    </message>
    <message>
        <source>The gift is given with a purchase.</source>
        <translation>Hədiyyə alışla birlikdə verilir.</translation>
    </message>
    <message>
        <source>The gift was given already this year.</source>
        <translation>Hədiyyə bu il artıq verilib.</translation>
    </message>
    <message>
        <source>The date was told too late: the gift comes next year.</source>
        <translation>Tarix gec deyilib: hədiyyə gələn il veriləcək.</translation>
    </message>
    <message>
        <source>The date was changed too late: the gift comes next year.</source>
        <translation>Tarix gec dəyişdirilib: hədiyyə gələn il veriləcək.</translation>
    </message>
    <message>
        <source>The date was changed after the last gift: the next one has to wait.</source>
        <translation>Tarix son hədiyyədən sonra dəyişdirilib: növbətisini gözləmək lazımdır.</translation>
    </message>
    <message>
        <source>Two customers brought each other: nothing is given for that.</source>
        <translation>İki müştəri bir-birini gətirib: buna görə heç nə verilmir.</translation>
    </message>
    <message>
        <source>Another customer brought this one, but the time for the gift is over.</source>
        <translation>Bu müştərini başqa müştəri gətirib, amma hədiyyənin vaxtı keçib.</translation>
    </message>
    <message>
        <source>Another customer brought this one, but all gifts for that are given.</source>
        <translation>Bu müştərini başqa müştəri gətirib, amma bunun üçün hədiyyələrin hamısı verilib.</translation>
    </message>
    <message>
        <source>Another customer brought this one: a gift for coming.</source>
        <translation>Bu müştərini başqa müştəri gətirib: gəldiyinə görə hədiyyə verilir.</translation>
    </message>
    <message>
        <source>Whoever brought this customer has had all gifts there are for that.</source>
        <translation>Bu müştərini gətirən bunun üçün bütün hədiyyələri artıq alıb.</translation>
    </message>
    <message>
        <source>Whoever brought this customer gets a gift.</source>
        <translation>Bu müştərini gətirənə hədiyyə verilir.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup can&apos;t be put in its place. Look for free space, and whether the folder may be written.</source>
        <translation>Ehtiyat nüsxəni yerinə qoymaq olmadı. Boş yerin və qovluğa yazmağa icazənin olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>What stands in this backup does not add up, so it can&apos;t be trusted. Nothing was changed here. Take an earlier backup.</source>
        <translation>Bu ehtiyat nüsxədəki hesablar düz gəlmir, ona görə ona etibar etmək olmaz. Burada heç nə dəyişmədi. Daha əvvəlki ehtiyat nüsxəni götürün.</translation>
    </message>
    <message numerus="yes">
        <source>The backup opens, and all of it adds up: it holds %2 with %Ln customer(s), who have not been here yet.</source>
        <translation>
            <numerusform>Ehtiyat nüsxə açılır və içindəkilərin hamısı düzgündür: %2, %Ln müştəri, onlar hələ gəlməyib.</numerusform>
            <numerusform>Ehtiyat nüsxə açılır və içindəkilərin hamısı düzgündür: %2, %Ln müştəri, onlar hələ gəlməyib.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup opens, and all of it adds up: it holds %2 with %Ln customer(s). The last visit in it was on %3.</source>
        <translation>
            <numerusform>Ehtiyat nüsxə açılır və içindəkilərin hamısı düzgündür: %2, %Ln müştəri. Ondakı son gəliş: %3.</numerusform>
            <numerusform>Ehtiyat nüsxə açılır və içindəkilərin hamısı düzgündür: %2, %Ln müştəri. Ondakı son gəliş: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file, or it can&apos;t be read. Nothing was changed. Choose the backup again.</source>
        <translation>Belə fayl yoxdur və ya onu oxumaq olmur. Heç nə dəyişmədi. Ehtiyat nüsxəni yenidən seçin.</translation>
    </message>
    <message>
        <source>There is no room for it, or the folder may not be written. Nothing was changed, and earlier backups are as they were. Free some space, or choose another place.</source>
        <translation>Yer çatmır və ya qovluğa yazmağa icazə yoxdur. Heç nə dəyişmədi, əvvəlki ehtiyat nüsxələr olduğu kimidir. Yer boşaldın və ya başqa yer seçin.</translation>
    </message>
    <message>
        <source>The folder for backups is not there. Plug the disk in, or choose another folder. Nothing is lost.</source>
        <translation>Ehtiyat nüsxələr üçün qovluq yerində yoxdur. Diski qoşun və ya başqa qovluq seçin. Heç nə itməyib.</translation>
    </message>
    <message>
        <source>This backup is of another shop than the one on this computer. Nothing was changed. Choose a backup of this shop.</source>
        <translation>Bu ehtiyat nüsxə bu kompüterdəki mağazanın deyil, başqa mağazanındır. Heç nə dəyişmədi. Bu mağazanın ehtiyat nüsxəsini seçin.</translation>
    </message>
    <message>
        <source>The restored shop can&apos;t be put in its place, so everything is as it was. Look whether the folder may be written.</source>
        <translation>Bərpa olunmuş mağazanı yerinə qoymaq olmadı, hər şey olduğu kimi qaldı. Qovluğa yazmağa icazə olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>This file is not a backup of Muhr. Nothing was changed. Choose the file that Muhr made.</source>
        <translation>Bu fayl Möhür proqramının ehtiyat nüsxəsi deyil. Heç nə dəyişmədi. Möhür proqramının yaratdığı faylı seçin.</translation>
    </message>
    <message>
        <source>A newer Muhr made this backup. Nothing was changed. Update Muhr, then try again.</source>
        <translation>Bu ehtiyat nüsxə daha yeni Möhür versiyasında yaradılıb. Heç nə dəyişmədi. Möhür proqramını yeniləyib yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>This backup is damaged: a part of it is missing or was changed. Nothing was changed here. Take an earlier backup.</source>
        <translation>Bu ehtiyat nüsxə zədələnib: bir hissəsi yoxdur və ya dəyişdirilib. Burada heç nə dəyişmədi. Daha əvvəlki ehtiyat nüsxəni götürün.</translation>
    </message>
    <message>
        <source>This key does not open the backup. Nothing was changed. Type the recovery key from the recovery sheet of this shop.</source>
        <translation>Bu açar ehtiyat nüsxəni açmır. Heç nə dəyişmədi. Bu mağazanın bərpa vərəqindəki bərpa açarını daxil edin.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>Son ehtiyat nüsxə: %1.</translation>
    </message>
    <message>
        <source>The key of this backup is not on this computer. Type the recovery key from the recovery sheet.</source>
        <translation>Bu ehtiyat nüsxənin açarı bu kompüterdə yoxdur. Bərpa vərəqindəki bərpa açarını daxil edin.</translation>
    </message>
    <message>
        <source>A backup of %1.</source>
        <translation>Ehtiyat nüsxə: %1.</translation>
    </message>
    <message>
        <source>Choose the backup first. It is a file that ends in .muhr-backup.</source>
        <translation>Əvvəlcə ehtiyat nüsxəni seçin. Bu, adı .muhr-backup ilə bitən fayldır.</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>Type an amount.</source>
        <translation>Məbləği daxil edin.</translation>
    </message>
    <message>
        <source>This is not an amount. Type digits only, such as 15000.</source>
        <translation>Bu, məbləğ deyil. Yalnız rəqəm yazın, məsələn: 15000.</translation>
    </message>
    <message>
        <source>This currency has no such small parts. Type a rounder amount.</source>
        <translation>Bu valyutada belə xırda vahid yoxdur. Daha yuvarlaq məbləğ yazın.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Bu məbləğ həddən böyükdür.</translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation>Telefon nömrəsini daxil edin.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Bu, telefon nömrəsi deyil.</translation>
    </message>
    <message>
        <source>Begin the phone number with + and the code of the country.</source>
        <translation>Telefon nömrəsinə + işarəsi və ölkə kodu ilə başlayın.</translation>
    </message>
    <message>
        <source>This phone number has too few digits.</source>
        <translation>Bu telefon nömrəsində rəqəmlər çatışmır.</translation>
    </message>
    <message>
        <source>This phone number has too many digits.</source>
        <translation>Bu telefon nömrəsində rəqəmlər artıqdır.</translation>
    </message>
</context>
<context>
    <name>CameraState</name>
    <message>
        <source>The camera is off.</source>
        <translation>Kamera sönülüdür.</translation>
    </message>
    <message>
        <source>Looking for the camera…</source>
        <translation>Kamera axtarılır…</translation>
    </message>
    <message>
        <source>Show the code of the card to the camera.</source>
        <translation>Kartın kodunu kameraya göstərin.</translation>
    </message>
    <message>
        <source>No camera found. Plug one in, use a hand scanner or type the short number of the card.</source>
        <translation>Kamera tapılmadı. Kamera qoşun, əl skanerindən istifadə edin və ya kartın qısa nömrəsini yazın.</translation>
    </message>
    <message>
        <source>The camera %1 was pulled out. Plug it in again and scanning goes on by itself.</source>
        <translation>Kamera ayrıldı: %1. Onu yenidən qoşun, skan özü davam edəcək.</translation>
    </message>
    <message>
        <source>The camera %1 gives no picture. Close other programs that use it, or plug it in again.</source>
        <translation>Kamera görüntü vermir: %1. Ondan istifadə edən başqa proqramları bağlayın və ya onu yenidən qoşun.</translation>
    </message>
    <message>
        <source>There is nothing at %1. Choose another file.</source>
        <translation>Burada heç nə yoxdur: %1. Başqa fayl seçin.</translation>
    </message>
    <message>
        <source>%1 is not a film that can be played here. Choose another file.</source>
        <translation>Bu video burada oxudula bilmir: %1. Başqa fayl seçin.</translation>
    </message>
    <message>
        <source>%1 is not a picture, or it is damaged. Choose another file.</source>
        <translation>Bu, şəkil deyil və ya fayl zədələnib: %1. Başqa fayl seçin.</translation>
    </message>
    <message>
        <source>There are no pictures in %1. Choose another folder.</source>
        <translation>Bu qovluqda şəkil yoxdur: %1. Başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>This account may not use the camera %1. Whoever looks after the computer adds it to the group “video”; then sign in anew. A hand scanner works all the same.</source>
        <translation>Bu istifadəçinin kameradan istifadə icazəsi yoxdur: %1. Kompüterə baxan şəxs onu “video” qrupuna əlavə etsin, sonra sistemə yenidən daxil olun. Əl skaneri yenə də işləyir.</translation>
    </message>
    <message>
        <source>The camera at %1 can&apos;t be reached. Is it on, and in the same network? It is tried again by itself.</source>
        <translation>%1 ünvanındakı kameraya qoşulmaq olmadı. O, işləyirmi və eyni şəbəkədədirmi? Proqram özü yenidən cəhd edir.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Loyalty card: %1</source>
        <translation>Sadiqlik kartı: %1</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Möhürlər</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) owed</source>
        <translation>
            <numerusform>Borc: %Ln möhür</numerusform>
            <numerusform>Borc: %Ln möhür</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Label above the title of the next reward</extracomment>
        <translation>Növbəti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) to go: %2</source>
        <extracomment>%2 is the title of the reward</extracomment>
        <translation>
            <numerusform>Daha %Ln möhür: %2</numerusform>
            <numerusform>Daha %Ln möhür: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for you</source>
        <extracomment>Label above the title of a reward that the customer can have now</extracomment>
        <translation>Sizin üçün hazırdır</translation>
    </message>
    <message>
        <source>Ready for you: %1</source>
        <translation>Sizin üçün hazırdır: %1</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vauçer</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %Ln more</source>
        <extracomment>%2 is the title of a voucher, %Ln the number of further vouchers</extracomment>
        <translation>
            <numerusform>%2 və daha %Ln ədəd</numerusform>
            <numerusform>%2 və daha %Ln ədəd</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Etibarlılıq müddəti: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kart nömrəsi</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Yenilik</translation>
    </message>
    <message>
        <source>Welcome to %1!</source>
        <translation>%1: xoş gəlmisiniz!</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Necə işləyir</translation>
    </message>
    <message>
        <source>One stamp for each visit. Show this card when you pay.</source>
        <translation>Hər ziyarətə bir möhür. Ödəniş zamanı bu kartı göstərin.</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Mükafatlar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s): %2</source>
        <extracomment>%2 is the title of the reward that so many stamps bring</extracomment>
        <translation>
            <numerusform>%Ln möhür: %2</numerusform>
            <numerusform>%Ln möhür: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to find us</source>
        <translation>Ünvanımız</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>İş saatları</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Your card as a page</source>
        <translation>Kartınız səhifə şəklində</translation>
    </message>
    <message>
        <source>New phone?</source>
        <translation>Telefonunuz yenidir?</translation>
    </message>
    <message>
        <source>Ask for a new card at the counter. Your stamps and rewards stay yours.</source>
        <translation>Kassadan yeni kart istəyin. Möhürləriniz və mükafatlarınız sizdə qalır.</translation>
    </message>
    <message>
        <source>Stamps: %@</source>
        <extracomment>Keep %@: the phone puts the new value there</extracomment>
        <translation>Möhürlər: %@</translation>
    </message>
    <message>
        <source>Next reward: %@</source>
        <extracomment>Keep %@: the phone puts the title of the next reward there</extracomment>
        <translation>Növbəti mükafat: %@</translation>
    </message>
    <message>
        <source>Ready for you: %@</source>
        <extracomment>Keep %@: the phone puts the title of the reward there</extracomment>
        <translation>Sizin üçün hazırdır: %@</translation>
    </message>
    <message>
        <source>Voucher: %@</source>
        <extracomment>Keep %@: the phone puts the title of the voucher there</extracomment>
        <translation>Vauçer: %@</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Xallar</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Hədiyyə kartı</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Label above the name of the tier that a customer is on: “Gold”</extracomment>
        <translation>Səviyyə</translation>
    </message>
    <message>
        <source>Show this card when you pay.</source>
        <translation>Ödəniş zamanı bu kartı göstərin.</translation>
    </message>
</context>
<context>
    <name>CardCode</name>
    <message>
        <source>This is not a Muhr card. Nothing was stored.</source>
        <translation>Bu, Möhür kartı deyil. Heç nə saxlanılmadı.</translation>
    </message>
    <message>
        <source>This card belongs to another shop. Nothing was stored.</source>
        <translation>Bu kart başqa mağazaya aiddir. Heç nə saxlanılmadı.</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>Paid with a gift: %1</source>
        <translation>Hədiyyə kartı ilə ödənildi: %1</translation>
    </message>
    <message>
        <source>Reward: %1</source>
        <translation>Mükafat: %1</translation>
    </message>
    <message>
        <source>The draw brought no prize this time.</source>
        <translation>Bu dəfə çəkilişdə uduş çıxmadı.</translation>
    </message>
    <message>
        <source>The draw brought: %1</source>
        <translation>Çəkilişdə çıxdı: %1</translation>
    </message>
    <message>
        <source>A prize will be drawn.</source>
        <translation>Uduş çəkilişi keçiriləcək.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-poçt</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Çat</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ad günü</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Başqa günlər</translation>
    </message>
    <message>
        <source>Heard of the shop</source>
        <translation>Mağazanı haradan eşidib</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Teqlər</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Colour of the card</source>
        <translation>Kartın rəngi</translation>
    </message>
    <message>
        <source>Colour of the words</source>
        <translation>Yazının rəngi</translation>
    </message>
    <message>
        <source>Colour of the small words</source>
        <translation>Kiçik yazının rəngi</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Loqo</translation>
    </message>
    <message>
        <source>Own card</source>
        <translation>Öz kartı</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Mağaza</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Əməkdaş</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Filial</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>How the card looks</source>
        <translation>Kartın görünüşü</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Noutbuk</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampaniya</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Seqment</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Avtomatlaşdırma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Kuponlar</translation>
    </message>
    <message>
        <source>Own card of a member of staff</source>
        <translation>Əməkdaşın öz kartı</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Başqa bir şey</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Şəkil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Başqa dəyər</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Kartın nömrəsi</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what was changed, such as &quot;Customer&quot;, %2 whose it is</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Proqram</translation>
    </message>
    <message>
        <source>Programme · %1</source>
        <translation>Proqram · %1</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Of a field such as a phone number</extracomment>
        <translation>boş</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a customer, %2 what was done for her, such as &quot;+1 stamp&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The other one holds now</source>
        <translation>İndi o biri qüvvədədir</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Əvvəlki halına qaytdı</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Olduğu kimi saxlanıldı</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Yenidən baxılacaq</translation>
    </message>
</context>
<context>
    <name>CopyError</name>
    <message>
        <source>There is a shop in the other store already. Nothing was copied; give it an empty one.</source>
        <translation>O biri bazada artıq mağaza var. Heç nə köçürülmədi; boş baza verin.</translation>
    </message>
    <message>
        <source>What arrived in the other store is not what was sent. Nothing was kept there; the old store is as it was.</source>
        <translation>O biri bazaya çatan göndərilənlə eyni deyil. Orada heç nə saxlanılmadı; köhnə baza olduğu kimidir.</translation>
    </message>
    <message>
        <source>The old store could not be read to its end. Nothing was copied; restore its last backup.</source>
        <translation>Köhnə bazanı sona qədər oxumaq olmadı. Heç nə köçürülmədi; son ehtiyat nüsxəsini bərpa edin.</translation>
    </message>
    <message>
        <source>The other store did not take everything. Nothing was kept there; the old store is as it was.</source>
        <translation>O biri baza hamısını qəbul etmədi. Orada heç nə saxlanılmadı; köhnə baza olduğu kimidir.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Stamp kept for a new card</source>
        <translation>Möhür yeni kart üçün saxlanıldı</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Verildi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) given to %2</source>
        <translation>
            <numerusform>%Ln möhür vuruldu: %2</numerusform>
            <numerusform>%Ln möhür vuruldu: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) given</source>
        <translation>
            <numerusform>%Ln möhür vuruldu</numerusform>
            <numerusform>%Ln möhür vuruldu</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase stored</source>
        <translation>Alış yadda saxlanıldı</translation>
    </message>
    <message>
        <source>Already stamped just now. All is well.</source>
        <translation>İndicə möhür vurulub. Hər şey qaydasındadır.</translation>
    </message>
    <message>
        <source>Type the amount: the stamps depend on it.</source>
        <translation>Məbləği daxil edin: möhürlərin sayı ondan asılıdır.</translation>
    </message>
    <message>
        <source>Too many wrong numbers. Wait a minute, or find the customer by name.</source>
        <translation>Yanlış nömrə həddən çox daxil edilib. Bir dəqiqə gözləyin və ya müştərini adı ilə tapın.</translation>
    </message>
    <message>
        <source>One of the digits is wrong. Compare them with the card.</source>
        <translation>Rəqəmlərdən biri yanlışdır. Kartdakı nömrə ilə tutuşdurun.</translation>
    </message>
    <message>
        <source>No reward is waiting on this card yet.</source>
        <translation>Bu kartda hələ mükafat yoxdur.</translation>
    </message>
    <message>
        <source>Card made</source>
        <translation>Kart yaradıldı</translation>
    </message>
    <message>
        <source>Card made for %1</source>
        <translation>Kart yaradıldı: %1</translation>
    </message>
    <message>
        <source>The customer pays %1</source>
        <translation>Müştəri %1 ödəyir</translation>
    </message>
    <message>
        <source>The products come to more than the amount.</source>
        <translation>Məhsulların cəmi məbləğdən çoxdur.</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <source>just now</source>
        <translation>indicə</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>so many minutes ago</comment>
        <translation>
            <numerusform>%Ln dəq</numerusform>
            <numerusform>%Ln dəq</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>so many hours ago</comment>
        <translation>
            <numerusform>%Ln saat</numerusform>
            <numerusform>%Ln saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln gün əvvəl</numerusform>
            <numerusform>%Ln gün əvvəl</numerusform>
        </translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>İlk ziyarət</translation>
    </message>
    <message>
        <source>Visit %L1</source>
        <extracomment>%L1 is the number of the visit that is going on</extracomment>
        <translation>Ziyarət %L1</translation>
    </message>
    <message numerus="yes">
        <source>Visit %1 · last came %Ln day(s) ago</source>
        <extracomment>%1 is the number of the visit that is going on</extracomment>
        <translation>
            <numerusform>Ziyarət %1 · son gəliş: %Ln gün əvvəl</numerusform>
            <numerusform>Ziyarət %1 · son gəliş: %Ln gün əvvəl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits: %1 · last came %Ln day(s) ago</source>
        <extracomment>%1 is how often she came</extracomment>
        <translation>
            <numerusform>Ziyarətlər: %1 · son gəliş: %Ln gün əvvəl</numerusform>
            <numerusform>Ziyarətlər: %1 · son gəliş: %Ln gün əvvəl</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Stamped: %L1 of %L2.&lt;/b&gt; Reward reached: %3</source>
        <translation>&lt;b&gt;Möhür vuruldu: %L1/%L2.&lt;/b&gt; Mükafata çatıldı: %3</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Stamped: %1 of %2.&lt;/b&gt; %Ln more for: %3</source>
        <extracomment>%1 stamps are on the card, %2 make it full; %n more bring the reward %3</extracomment>
        <translation>
            <numerusform>&lt;b&gt;Möhür vuruldu: %1/%2.&lt;/b&gt; Daha %Ln möhür: %3</numerusform>
            <numerusform>&lt;b&gt;Möhür vuruldu: %1/%2.&lt;/b&gt; Daha %Ln möhür: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Stamps: %1 of %2.&lt;/b&gt; %Ln more for: %3</source>
        <extracomment>%1 stamps are on the card, %2 make it full; %n more bring the reward %3</extracomment>
        <translation>
            <numerusform>&lt;b&gt;Möhürlər: %1/%2.&lt;/b&gt; Daha %Ln möhür: %3</numerusform>
            <numerusform>&lt;b&gt;Möhürlər: %1/%2.&lt;/b&gt; Daha %Ln möhür: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <comment>her birthday</comment>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>her birthday</comment>
        <translation>Sabah</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Müddətsiz</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is the last day a reward can be used</extracomment>
        <translation>Son gün: %1</translation>
    </message>
    <message>
        <source>This is not a card</source>
        <translation>Bu, kart deyil</translation>
    </message>
    <message>
        <source>A card of another shop</source>
        <translation>Başqa mağazanın kartı</translation>
    </message>
    <message>
        <source>An old card</source>
        <translation>Köhnə kart</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Heç kim tapılmadı</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Hələ tezdir</translation>
    </message>
    <message>
        <source>No reward</source>
        <translation>Mükafat yoxdur</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Menecer lazımdır</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>İcazə yoxdur</translation>
    </message>
    <message>
        <source>The key is not here</source>
        <translation>Açar burada yoxdur</translation>
    </message>
    <message>
        <source>Needs a connection</source>
        <translation>Bağlantı lazımdır</translation>
    </message>
    <message>
        <source>Muhr is too old for this card</source>
        <translation>Bu kart üçün Möhür köhnədir</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Geri alınacaq iş yoxdur</translation>
    </message>
    <message>
        <source>Not stored!</source>
        <translation>Saxlanılmadı!</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Alınmadı</translation>
    </message>
    <message>
        <source>Ask an owner</source>
        <translation>Sahibə müraciət edin</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln point(s)</source>
        <extracomment>%1 is a reward</extracomment>
        <translation>
            <numerusform>%1: %Ln xala</numerusform>
            <numerusform>%1: %Ln xala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) owed</source>
        <translation>
            <numerusform>%Ln xal borc</numerusform>
            <numerusform>%Ln xal borc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln xal</numerusform>
            <numerusform>%Ln xal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) later</source>
        <translation>
            <numerusform>%Ln xal sonra</numerusform>
            <numerusform>%Ln xal sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bonus owed</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>%1 bonus borcu</translation>
    </message>
    <message>
        <source>%1 bonus</source>
        <translation>%1 bonus</translation>
    </message>
    <message>
        <source>%1 bonus later</source>
        <extracomment>%1 is an amount of money that is good from a later day on</extracomment>
        <translation>%1 bonus sonra</translation>
    </message>
    <message>
        <source>Gift card: %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>Hədiyyə kartı: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln ziyarət</numerusform>
            <numerusform>%Ln ziyarət</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln alış</numerusform>
            <numerusform>%Ln alış</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with the next visit</source>
        <extracomment>%1 is the name of the next tier, which the next act brings</extracomment>
        <translation>növbəti ziyarətdə: %1</translation>
    </message>
    <message>
        <source>to %1: %2</source>
        <extracomment>%1 is the name of the next tier, %2 what is missing: “2 visits”</extracomment>
        <translation>%1 üçün: %2</translation>
    </message>
</context>
<context>
    <name>Coupon</name>
    <message>
        <source>A code has from %L1 to %L2 random characters.</source>
        <translation>Kodda təsadüfi işarələrin sayı ən azı %L1, ən çoxu %L2 olmalıdır.</translation>
    </message>
    <message>
        <source>The pattern needs more #: at least %L1 random characters.</source>
        <translation>Şablonda daha çox # lazımdır: ən azı %L1 təsadüfi işarə.</translation>
    </message>
    <message>
        <source>Only the letters A to Z, digits, hyphens and spaces can stand in a code.</source>
        <translation>Kodda yalnız A-dan Z-yə qədər hərflər, rəqəmlər, defis və boşluq ola bilər.</translation>
    </message>
    <message>
        <source>A code has at most %L1 characters.</source>
        <translation>Kodda ən çoxu %L1 işarə ola bilər.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln code(s) of this look are free. Choose longer codes.</source>
        <translation>
            <numerusform>Bu şəkildə yalnız %Ln istifadə olunmamış kod var. Daha uzun kodlar seçin.</numerusform>
            <numerusform>Bu şəkildə yalnız %Ln istifadə olunmamış kod var. Daha uzun kodlar seçin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crypto</name>
    <message>
        <source>The file of the pass certificate holds no certificate in PEM form.</source>
        <translation>Kart sertifikatı faylında PEM formatında sertifikat yoxdur.</translation>
    </message>
    <message>
        <source>The file of Apple&apos;s intermediate certificate (WWDR) holds no certificate in PEM form.</source>
        <translation>Apple aralıq sertifikatı (WWDR) faylında PEM formatında sertifikat yoxdur.</translation>
    </message>
    <message>
        <source>The key of the pass certificate can&apos;t be read. It has to be an RSA key in PEM form, with the right password.</source>
        <translation>Kart sertifikatının açarını oxumaq olmur. O, PEM formatında RSA açarı olmalı, parolu da düzgün olmalıdır.</translation>
    </message>
    <message>
        <source>The key does not belong to the pass certificate.</source>
        <translation>Açar kart sertifikatına aid deyil.</translation>
    </message>
    <message>
        <source>The pass certificate was not issued by this intermediate certificate. Take the WWDR certificate that it names.</source>
        <translation>Kart sertifikatı bu aralıq sertifikatla verilməyib. Orada göstərilən WWDR sertifikatını götürün.</translation>
    </message>
    <message>
        <source>This is not the certificate of a pass type: it names none.</source>
        <translation>Bu, kart növünün sertifikatı deyil: orada növ göstərilməyib.</translation>
    </message>
    <message>
        <source>The pass certificate does not name a team.</source>
        <translation>Kart sertifikatında komanda göstərilməyib.</translation>
    </message>
    <message>
        <source>This is no signed token.</source>
        <translation>Bu, imzalanmış token deyil.</translation>
    </message>
    <message>
        <source>This token is signed in a way that is not accepted.</source>
        <translation>Bu token qəbul edilməyən üsulla imzalanıb.</translation>
    </message>
    <message>
        <source>The signature of this token is wrong.</source>
        <translation>Bu tokenin imzası yanlışdır.</translation>
    </message>
    <message>
        <source>The key of the shop arrived damaged. Connect again.</source>
        <translation>Mağazanın açarı zədələnmiş gəldi. Yenidən qoşulun.</translation>
    </message>
    <message>
        <source>The key of the shop was sent by a newer version. Update Muhr.</source>
        <translation>Mağazanın açarını daha yeni versiya göndərib. Möhür proqramını yeniləyin.</translation>
    </message>
    <message>
        <source>The key of the shop was sent to another laptop. Connect again.</source>
        <translation>Mağazanın açarı başqa noutbuka göndərilib. Yenidən qoşulun.</translation>
    </message>
    <message>
        <source>The key file is missing. Settings, Security writes one.</source>
        <translation>Açar faylı yoxdur. Onu Tənzimləmələr, Təhlükəsizlik bölməsində yaradın.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be read. Give it to the user who runs Muhr.</source>
        <translation>Açar faylını oxumaq olmur. Onu Möhür proqramını işə salan istifadəçiyə verin.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the key file. Allow it to its owner only (mode 0600).</source>
        <translation>Açar faylını bu kompüterin başqa istifadəçiləri də oxuya bilir. Yalnız sahibinə icazə verin (0600 rejimi).</translation>
    </message>
    <message>
        <source>The key file is damaged. Open the shop with its recovery sheet.</source>
        <translation>Açar faylı zədələnib. Mağazanı bərpa vərəqi ilə açın.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be written. Look for free space and for the permissions of its folder.</source>
        <translation>Açar faylını yazmaq olmur. Boş yeri və qovluğun icazələrini yoxlayın.</translation>
    </message>
    <message>
        <source>Type the recovery key from the recovery sheet.</source>
        <translation>Bərpa vərəqindəki bərpa açarını daxil edin.</translation>
    </message>
    <message>
        <source>The recovery key has 8 groups, this text has %Ln.</source>
        <translation>Bərpa açarı 8 qrupdan ibarətdir, bu mətndəki qrup sayı isə: %Ln.</translation>
    </message>
    <message>
        <source>The recovery key has only 8 groups, this text has %Ln.</source>
        <translation>Bərpa açarı cəmi 8 qrupdan ibarətdir, bu mətndəki qrup sayı isə: %Ln.</translation>
    </message>
    <message>
        <source>Group %L1 of the recovery key is not right. Look at it again.</source>
        <translation>Bərpa açarının bu qrupu düzgün deyil: %L1. Yenidən baxın.</translation>
    </message>
    <message>
        <source>This file holds no private key in PEM form.</source>
        <translation>Bu faylda PEM formatında məxfi açar yoxdur.</translation>
    </message>
    <message>
        <source>This private key is not an RSA key.</source>
        <translation>Bu məxfi açar RSA açarı deyil.</translation>
    </message>
    <message>
        <source>This RSA key is too short. It needs 2048 bits or more.</source>
        <translation>Bu RSA açarı çox qısadır. Ən azı 2048 bit lazımdır.</translation>
    </message>
    <message>
        <source>The password does not open this private key.</source>
        <translation>Parol bu məxfi açarı açmır.</translation>
    </message>
    <message>
        <source>This is no sealed data of Muhr.</source>
        <translation>Bu, Möhür proqramının şifrələnmiş məlumatı deyil.</translation>
    </message>
    <message>
        <source>This data was sealed by a newer version. Update Muhr.</source>
        <translation>Bu məlumat daha yeni versiyada şifrələnib. Möhür proqramını yeniləyin.</translation>
    </message>
    <message>
        <source>The key does not open this data, or the data is damaged.</source>
        <translation>Açar bu məlumatı açmır və ya məlumat zədələnib.</translation>
    </message>
    <message>
        <source>The key of this person is damaged.</source>
        <translation>Bu şəxsin açarı zədələnib.</translation>
    </message>
    <message>
        <source>This laptop does not have the newest key of the shop yet.</source>
        <translation>Bu noutbukda mağazanın ən yeni açarı hələ yoxdur.</translation>
    </message>
    <message>
        <source>The key of the shop does not open this person&apos;s data.</source>
        <translation>Mağazanın açarı bu şəxsin məlumatını açmır.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Until %1</source>
        <translation>Son gün: %1</translation>
    </message>
    <message>
        <source>from a poster</source>
        <translation>posterdən</translation>
    </message>
    <message>
        <source>by a link</source>
        <translation>keçidlə</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>kassada</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>siyahıdan</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Bu gün %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>qoşulub: %1</translation>
    </message>
    <message>
        <source>%L1.%L2</source>
        <translation>%L1.%L2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bu gün</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>Kartda</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>E-poçtla</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Çatda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln ziyarət</numerusform>
            <numerusform>%Ln ziyarət</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %Ln day(s)</source>
        <translation>
            <numerusform>adətən %Ln gündə bir</numerusform>
            <numerusform>adətən %Ln gündə bir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln gün sonra</numerusform>
            <numerusform>%Ln gün sonra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerSaid</name>
    <message>
        <source>Stamp given</source>
        <translation>Möhür vuruldu</translation>
    </message>
    <message>
        <source>Stamp taken back</source>
        <translation>Möhür geri alındı</translation>
    </message>
    <message>
        <source>The old card no longer works. The number of the new one: %1</source>
        <translation>Köhnə kart artıq işləmir. Yeni kartın nömrəsi: %1</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Endpoint</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>A kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>A laptop</source>
        <translation>Noutbuk</translation>
    </message>
    <message>
        <source>Kiosk %L1</source>
        <translation>Kiosk %L1</translation>
    </message>
    <message>
        <source>Laptop %L1</source>
        <translation>Noutbuk %L1</translation>
    </message>
    <message>
        <source>Kiosk %L1 (joined %2)</source>
        <translation>Kiosk %L1 (qoşulub: %2)</translation>
    </message>
    <message>
        <source>Laptop %L1 (joined %2)</source>
        <translation>Noutbuk %L1 (qoşulub: %2)</translation>
    </message>
</context>
<context>
    <name>Discount</name>
    <message>
        <source>Another discount brings more than this: %1</source>
        <translation>Başqa endirim bundan daha sərfəlidir: %1</translation>
    </message>
    <message>
        <source>There is nothing for this to come off: %1</source>
        <translation>Bu endirimi tətbiq etməyə heç nə yoxdur: %1</translation>
    </message>
    <message>
        <source>Type the products one by one for this: %1</source>
        <translation>Bunun üçün məhsulları bir-bir daxil edin: %1</translation>
    </message>
    <message>
        <source>Only for %L2 pieces of its products: %1</source>
        <translation>Yalnız onun məhsullarından %L2 ədəd alanda: %1</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>Endirim: %1</translation>
    </message>
    <message>
        <source>Type the amount for this: %1</source>
        <translation>Bunun üçün məbləği daxil edin: %1</translation>
    </message>
    <message>
        <source>Not at this time: %1</source>
        <translation>Bu vaxt keçərli deyil: %1</translation>
    </message>
    <message>
        <source>Only on the first purchase: %1</source>
        <translation>Yalnız ilk alışda: %1</translation>
    </message>
    <message>
        <source>Only on purchase number %L2: %1</source>
        <translation>Yalnız %L2 nömrəli alışda: %1</translation>
    </message>
    <message>
        <source>None of its products is in this purchase: %1</source>
        <translation>Onun məhsullarından heç biri bu alışda yoxdur: %1</translation>
    </message>
    <message>
        <source>Only from %2 on: %1</source>
        <translation>Yalnız ən azı %2 məbləğində alışda: %1</translation>
    </message>
    <message>
        <source>Coupon: %1</source>
        <translation>Kupon: %1</translation>
    </message>
    <message>
        <source>Only for who has spent %2 before: %1</source>
        <translation>Yalnız əvvəllər ən azı %2 xərcləyənlər üçün: %1</translation>
    </message>
    <message>
        <source>The customer had it as often as it is given: %1</source>
        <translation>Müştəri bundan icazə verilən qədər istifadə edib: %1</translation>
    </message>
    <message>
        <source>Promo code: %1</source>
        <translation>Promo kod: %1</translation>
    </message>
    <message>
        <source>Not for this customer&apos;s tier: %1</source>
        <translation>Bu müştərinin səviyyəsi üçün deyil: %1</translation>
    </message>
</context>
<context>
    <name>DisputeWords</name>
    <message>
        <source>Card without a name</source>
        <translation>Adsız kart</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between a moment, a branch, a member of staff and a laptop.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>The shop bears it</source>
        <translation>Mağaza ödəyir</translation>
    </message>
    <message>
        <source>A later reward has paid for it</source>
        <translation>Sonrakı mükafatdan çıxılıb</translation>
    </message>
    <message>
        <source>The next reward will pay for it</source>
        <translation>Növbəti mükafatdan çıxılacaq</translation>
    </message>
    <message>
        <source>Stopped on this card</source>
        <translation>Bu kartda dayandırılıb</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a member of staff, %2 a moment</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shop bears it</source>
        <translation>Mağaza ödəsin</translation>
    </message>
    <message>
        <source>Next reward pays</source>
        <translation>Növbəti mükafatdan çıxılsın</translation>
    </message>
    <message>
        <source>Stop on this card</source>
        <translation>Bu kartda dayandırın</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Yenidən qərar verin</translation>
    </message>
    <message>
        <source>Nothing changes on the card: the shop pays for the second one.</source>
        <translation>Kartda heç nə dəyişmir: ikinci mükafatı mağaza ödəyir.</translation>
    </message>
    <message>
        <source>The next reward of this kind is used up by it, and the customer&apos;s card explains why.</source>
        <translation>Bu növdən növbəti mükafat buna sərf olunur və səbəbi müştərinin kartında göstərilir.</translation>
    </message>
    <message>
        <source>This card gets no more rewards of this kind until you decide anew. Stamps go on.</source>
        <translation>Yenidən qərar verənə qədər bu karta bu növdən mükafat verilmir. Möhürlər yığılmağa davam edir.</translation>
    </message>
    <message>
        <source>It is open again, as if nobody had decided.</source>
        <translation>Qərar ləğv olunur, sanki hələ heç kim qərar verməyib.</translation>
    </message>
    <message>
        <source>The next reward pays for it</source>
        <translation>Növbəti mükafatdan çıxılır</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yenidən qərar gözləyir</translation>
    </message>
</context>
<context>
    <name>Draw</name>
    <message>
        <source>A draw needs at least one prize.</source>
        <translation>Çəkilişdə ən azı bir uduş olmalıdır.</translation>
    </message>
    <message>
        <source>The chance of a prize is more than 0 % and at most 100 %.</source>
        <translation>Uduşun ehtimalı 0%-dən çox, ən çoxu 100% olmalıdır.</translation>
    </message>
    <message>
        <source>The chances of all prizes together must be exactly 100 %.</source>
        <translation>Bütün uduşların ehtimalı birlikdə düz 100% olmalıdır.</translation>
    </message>
    <message>
        <source>Say what is given when a prize has run out.</source>
        <translation>Uduş bitəndə əvəzində nə verildiyini yazın.</translation>
    </message>
    <message>
        <source>What is given instead must be one of the prizes.</source>
        <translation>Əvəzində verilən uduşlardan biri olmalıdır.</translation>
    </message>
    <message>
        <source>What is given instead must never run out itself.</source>
        <translation>Əvəzində verilən uduş özü heç vaxt bitməməlidir.</translation>
    </message>
    <message>
        <source>No prize can run out, so nothing can be given instead.</source>
        <translation>Heç bir uduş bitmir, ona görə əvəzində nəsə vermək olmur.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Apple&apos;s intermediate certificate has expired: phones take no new pass. Get the present one from Apple.</source>
        <translation>Apple aralıq sertifikatının müddəti bitib: telefonlar yeni kart qəbul etmir. Yenisini Apple saytından götürün.</translation>
    </message>
    <message>
        <source>The pass certificate has expired: phones take no new pass. Renew it at Apple.</source>
        <translation>Kart sertifikatının müddəti bitib: telefonlar yeni kart qəbul etmir. Onu Apple saytında yeniləyin.</translation>
    </message>
    <message numerus="yes">
        <source>Apple&apos;s intermediate certificate is good for %Ln more day(s).</source>
        <translation>
            <numerusform>Apple aralıq sertifikatı daha %Ln gün etibarlıdır.</numerusform>
            <numerusform>Apple aralıq sertifikatı daha %Ln gün etibarlıdır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pass certificate is good for %Ln more day(s).</source>
        <translation>
            <numerusform>Kart sertifikatı daha %Ln gün etibarlıdır.</numerusform>
            <numerusform>Kart sertifikatı daha %Ln gün etibarlıdır.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is kept right over the network.</source>
        <translation>Saat şəbəkə ilə dəqiq saxlanılır.</translation>
    </message>
    <message>
        <source>The system does not say that its clock is kept right over the network. Switch time synchronisation on.</source>
        <translation>Sistem saatının şəbəkə ilə dəqiq saxlanıldığını bildirmir. Vaxtın sinxronlaşdırılmasını açın.</translation>
    </message>
    <message numerus="yes">
        <source>The disk of the data folder has %Ln MB free.</source>
        <translation>
            <numerusform>Məlumat qovluğunun diskində %Ln MB boş yer var.</numerusform>
            <numerusform>Məlumat qovluğunun diskində %Ln MB boş yer var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple&apos;s push service is reached and takes the certificate.</source>
        <translation>Apple bildiriş xidməti ilə əlaqə var və sertifikat qəbul olunur.</translation>
    </message>
    <message>
        <source>No phone has complained of a pass.</source>
        <translation>Heç bir telefon kartla bağlı xəta bildirməyib.</translation>
    </message>
    <message>
        <source>Phones have complained of passes. What they say stands in %1.</source>
        <translation>Telefonlar kartlarla bağlı xəta bildirib. Bildirdikləri bu fayldadır: %1.</translation>
    </message>
    <message>
        <source>There is no certificate for Apple passes; phones get the card as a page.</source>
        <translation>Apple kartları üçün sertifikat yoxdur; telefonlar kartı səhifə kimi alır.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Look for free space and for the permissions of its folder.</source>
        <translation>Yazmaq olmur: %1. Boş yeri və qovluğun icazələrini yoxlayın.</translation>
    </message>
    <message>
        <source>Say which shop is meant: --shop and its id. This endpoint has %L1 of them.</source>
        <translation>Hansı mağaza olduğunu göstərin: --shop və mağazanın kodu. Bu serverdəki mağazaların sayı: %L1.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s keys are there, and closed to others.</source>
        <translation>Serverin açarları yerindədir və başqaları üçün bağlıdır.</translation>
    </message>
    <message>
        <source>The store is open in the running endpoint, and can be read beside it.</source>
        <translation>Baza işləyən serverdə açıqdır və onunla yanaşı oxuna bilir.</translation>
    </message>
    <message>
        <source>The store did not take a line, or did not give it back. Look at the disk and restore the last backup.</source>
        <translation>Baza sətri yazmadı və ya geri qaytarmadı. Diski yoxlayın və son ehtiyat nüsxəni bərpa edin.</translation>
    </message>
    <message>
        <source>The store takes a line and gives it back.</source>
        <translation>Baza sətri yazır və geri qaytarır.</translation>
    </message>
    <message>
        <source>A pass was made, but its signature does not fit. Look at the certificate and its key.</source>
        <translation>Kart yaradıldı, amma imzası uyğun gəlmir. Sertifikatı və onun açarını yoxlayın.</translation>
    </message>
    <message>
        <source>A pass was made and signed, and its signature fits.</source>
        <translation>Kart yaradıldı və imzalandı, imzası uyğundur.</translation>
    </message>
    <message>
        <source>The address to listen on has to look like 127.0.0.1:8420.</source>
        <translation>Qoşulma ünvanı belə olmalıdır: 127.0.0.1:8420.</translation>
    </message>
    <message>
        <source>Another program listens on this address already.</source>
        <translation>Bu ünvanı artıq başqa proqram istifadə edir.</translation>
    </message>
    <message>
        <source>The system does not allow to listen on this address.</source>
        <translation>Sistem bu ünvandan istifadəyə icazə vermir.</translation>
    </message>
    <message>
        <source>“tls_key_hash” has to be 64 hexadecimal digits.</source>
        <translation>“tls_key_hash” 64 onaltılıq rəqəmdən ibarət olmalıdır.</translation>
    </message>
    <message>
        <source>An address with https needs “tls_key_hash”: the SHA-256 of the public key in the proxy&apos;s certificate, so that laptops know it again.</source>
        <translation>https ünvanı üçün “tls_key_hash” lazımdır: proksi sertifikatındakı açıq açarın SHA-256 dəyəri, noutbuklar serveri onunla tanıyır.</translation>
    </message>
    <message>
        <source>In Muhr, choose Settings, Connect, and paste the link or hold this code before the camera. It works once; treat it like a key.</source>
        <translation>Möhür proqramında Tənzimləmələr, Qoşulun bölməsini seçin və keçidi yapışdırın, yaxud bu kodu kameraya tutun. O, bir dəfə işləyir; onu açar kimi qoruyun.</translation>
    </message>
    <message>
        <source>When the power fails the database may lose what it has confirmed: switch its settings fsync and full_page_writes on.</source>
        <translation>İşıq sönəndə baza təsdiq etdiyini itirə bilər: onun fsync və full_page_writes parametrlərini açın.</translation>
    </message>
    <message>
        <source>The user of the database passes by the wall between shops. Take SUPERUSER and BYPASSRLS from it.</source>
        <translation>Baza istifadəçisi mağazalar arasındakı divardan keçə bilir. Ondan SUPERUSER və BYPASSRLS hüquqlarını alın.</translation>
    </message>
    <message>
        <source>The user of the database owns its tables and could take the wall between shops down. Let another user own them (database_owner).</source>
        <translation>Baza istifadəçisi cədvəllərin sahibidir və mağazalar arasındakı divarı götürə bilər. Cədvəllərin sahibi başqa istifadəçi olsun (database_owner).</translation>
    </message>
    <message>
        <source>The database is reached, and its user sees one shop at a time.</source>
        <translation>Bazaya qoşuldu, istifadəçisi eyni anda yalnız bir mağazanı görür.</translation>
    </message>
    <message>
        <source>Say where the store is to go: --to postgresql://…, or --to file with the database that it is in now as --database.</source>
        <translation>Bazanın hara köçəcəyini deyin: --to postgresql://… və ya --to file; onda indiki bazanı --database ilə göstərin.</translation>
    </message>
    <message>
        <source>The store is in the data folder now. Take the setting “database” out, and never serve with the old database again.</source>
        <translation>Baza indi məlumat qovluğundadır. “database” parametrini çıxarın və köhnə baza ilə bir daha işləməyin.</translation>
    </message>
    <message>
        <source>The store is in the database now. Set “database” to its address. The old file is kept as %1; it must not be served again.</source>
        <translation>Mağazanın məlumatı indi bazadadır. “database” parametrinə onun ünvanını yazın. Köhnə fayl %1 adı ilə saxlanıldı; onunla bir daha işləməyin.</translation>
    </message>
    <message>
        <source>The address of a database has to begin with postgresql://.</source>
        <translation>Bazanın ünvanı postgresql:// ilə başlamalıdır.</translation>
    </message>
    <message>
        <source>The address of a database has to name it: postgresql://user@host/name.</source>
        <translation>Bazanın ünvanında onun adı olmalıdır: postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The address of the database has a part that can&apos;t be understood. It has to look like postgresql://user@host:5432/name?sslmode=verify-full.</source>
        <translation>Bazanın ünvanının bir hissəsi başa düşülmədi. O belə olmalıdır: postgresql://user@host:5432/name?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>The owner of the database could not let %1 serve with it. Look whether there is such a user, and whether the owner may create roles.</source>
        <translation>Bazanın sahibi %1 istifadəçisinə onunla işləməyə icazə verə bilmədi. Belə istifadəçinin olduğunu və sahibin rol yarada bildiyini yoxlayın.</translation>
    </message>
    <message>
        <source>Say where the backup is to go: --out and a file, or --folder and a folder.</source>
        <translation>Ehtiyat nüsxənin hara yazılacağını göstərin: --out və fayl, yaxud --folder və qovluq.</translation>
    </message>
    <message>
        <source>The backup was restored on trial and is good. Keep a copy of the folder “secrets” elsewhere: without it the backup doesn&apos;t open.</source>
        <translation>Ehtiyat nüsxə sınaq üçün bərpa edildi və yararlıdır. “secrets” qovluğunun surətini başqa yerdə saxlayın: onsuz ehtiyat nüsxə açılmır.</translation>
    </message>
    <message>
        <source>A backup is restored into the data folder. Take the setting “database” out, restore, and move the store into an empty database with migrate-store.</source>
        <translation>Ehtiyat nüsxə məlumat qovluğuna bərpa edilir. “database” parametrini çıxarın, nüsxəni bərpa edin və migrate-store əmri ilə məlumatı boş verilənlər bazasına köçürün.</translation>
    </message>
    <message>
        <source>Say which backup: --from and its file.</source>
        <translation>Hansı ehtiyat nüsxə olduğunu göstərin: --from və onun faylı.</translation>
    </message>
    <message>
        <source>Restored. What happened since comes back from the laptops as soon as they reach this endpoint; none of them has to do anything.</source>
        <translation>Bərpa edildi. Ondan sonrakı dəyişikliklər noutbuklar bu serverə qoşulan kimi onlardan geri gəlir; noutbuklarda heç nə etmək lazım deyil.</translation>
    </message>
    <message>
        <source>Start Muhr on the new laptop, choose “I already have a shop”, and paste the link or hold this code before the camera. It works once and for one day; treat it like a key.</source>
        <translation>Yeni noutbukda Möhür proqramını açın, “Artıq mağazam var” seçimini edin və keçidi yapışdırın, yaxud bu kodu kameraya tutun. O, bir dəfə işləyir və bir gün etibarlıdır; onu açar kimi qoruyun.</translation>
    </message>
    <message>
        <source>%1 holds no key or certificate in PEM form, or can&apos;t be read.</source>
        <translation>Bu faylda PEM formatında açar və ya sertifikat yoxdur, yaxud onu oxumaq olmur: %1.</translation>
    </message>
    <message>
        <source>This is the key that laptops know already.</source>
        <translation>Noutbuklar bu açarı artıq tanıyır.</translation>
    </message>
    <message>
        <source>From now on each laptop is told of the next key when it signs in. Wait until “pin show” says that all were here, put the key into the proxy, then run “pin use”.</source>
        <translation>Bundan sonra hər noutbuka serverə daxil olanda növbəti açar bildirilir. “pin show” hamısının daxil olduğunu göstərənə qədər gözləyin, açarı proksiyə qoyun, sonra “pin use” əmrini işə salın.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln laptop(s) have yet to be told of the next key.</source>
        <translation>
            <numerusform>Növbəti açar hələ %Ln noutbuka bildirilməyib.</numerusform>
            <numerusform>Növbəti açar hələ %Ln noutbuka bildirilməyib.</numerusform>
        </translation>
    </message>
    <message>
        <source>No next key was announced. Begin with “pin next”.</source>
        <translation>Növbəti açar elan edilməyib. “pin next” əmrindən başlayın.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: it says which key laptops are to know the endpoint by. Put it back from a backup, or move it away and set “tls_key_hash” to the key of the proxy.</source>
        <translation>%1 faylını oxumaq olmur: noutbukların serveri hansı açarla tanıdığı orada yazılıb. Onu ehtiyat nüsxədən bərpa edin və ya başqa yerə köçürüb “tls_key_hash” üçün proksinin açarını yazın.</translation>
    </message>
    <message>
        <source>Laptops hold this endpoint to no TLS key: “tls_key_hash” is not set.</source>
        <translation>Noutbuklar bu serverin TLS açarını yoxlamır: “tls_key_hash” göstərilməyib.</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a kind of files such as &quot;Backups&quot;, %2 their ending: &quot;*.pdf&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
</context>
<context>
    <name>FraudWatch</name>
    <message>
        <source>One card, many times</source>
        <translation>Bir kart, çox dəfə</translation>
    </message>
    <message>
        <source>Stamps without a sale</source>
        <translation>Alış olmadan möhürlər</translation>
    </message>
    <message>
        <source>Their own card</source>
        <translation>Öz kartı</translation>
    </message>
    <message>
        <source>One card, one cashier</source>
        <translation>Bir kart, bir kassir</translation>
    </message>
    <message>
        <source>Outside the usual hours</source>
        <translation>Adi iş saatlarından kənar</translation>
    </message>
    <message>
        <source>Many undos</source>
        <translation>Çoxlu geri alma</translation>
    </message>
    <message numerus="yes">
        <source>This card was served %Ln time(s) on one day, %3 of them by %2. Hardly any card here comes that often.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>Bu karta bir gündə %Ln dəfə xidmət göstərilib, onlardan %3 dəfə xidməti %2 göstərib. Burada, demək olar ki, heç bir kart bu qədər tez-tez gəlmir.</numerusform>
            <numerusform>Bu karta bir gündə %Ln dəfə xidmət göstərilib, onlardan %3 dəfə xidməti %2 göstərib. Burada, demək olar ki, heç bir kart bu qədər tez-tez gəlmir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 gave %Ln stamp(s) without an amount, of %3 in all. At this till it is usually %4 in 100.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 cəmi %3 möhürdən %Ln möhürü məbləğsiz vurub. Bu kassada adətən 100 möhürə %4 belə möhür düşür.</numerusform>
            <numerusform>%2 cəmi %3 möhürdən %Ln möhürü məbləğsiz vurub. Bu kassada adətən 100 möhürə %4 belə möhür düşür.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 served their own card %Ln time(s). The till may not have known yet that it is theirs.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 öz kartına özü %Ln dəfə xidmət göstərib. Ola bilsin, kassa kartın ona məxsus olduğunu hələ bilmirdi.</numerusform>
            <numerusform>%2 öz kartına özü %Ln dəfə xidmət göstərib. Ola bilsin, kassa kartın ona məxsus olduğunu hələ bilmirdi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 served this card %Ln time(s) of the last %3. By who else was at the counter, about %4 would be usual.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 bu karta son %3 dəfədən %Ln dəfə xidmət göstərib. Kassada daha kimlərin işlədiyinə görə, adətən təxminən %4 dəfə olardı.</numerusform>
            <numerusform>%2 bu karta son %3 dəfədən %Ln dəfə xidmət göstərib. Kassada daha kimlərin işlədiyinə görə, adətən təxminən %4 dəfə olardı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 served %Ln card(s) when the shop is usually closed, between %3 and %4.</source>
        <extracomment>%2 is a member of staff, %3 and %4 are moments</extracomment>
        <translation>
            <numerusform>%2 mağazanın adətən bağlı olduğu vaxt %Ln karta xidmət göstərib: %3 – %4.</numerusform>
            <numerusform>%2 mağazanın adətən bağlı olduğu vaxt %Ln karta xidmət göstərib: %3 – %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 took back %Ln act(s) of %3 on this day. Here it is usually %4 in 100.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 həmin gün %3 əməliyyatdan %Ln əməliyyatı geri alıb. Burada adətən 100 əməliyyatdan %4 əməliyyat geri alınır.</numerusform>
            <numerusform>%2 həmin gün %3 əməliyyatdan %Ln əməliyyatı geri alıb. Burada adətən 100 əməliyyatdan %4 əməliyyat geri alınır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoogleIssuer</name>
    <message>
        <source>This is not the file of a Google service account. Download its key as JSON from Google Cloud.</source>
        <translation>Bu, Google xidmət hesabının faylı deyil. Onun açarını Google Cloud xidmətindən JSON kimi yükləyin.</translation>
    </message>
    <message>
        <source>The key in the file of the service account cannot be read. Make a new key at Google Cloud.</source>
        <translation>Xidmət hesabı faylındakı açarı oxumaq olmur. Google Cloud xidmətində yeni açar yaradın.</translation>
    </message>
    <message>
        <source>The issuer of Google Wallet is a number. It stands in the Google Wallet console.</source>
        <translation>Google Wallet emitent kodu rəqəmlərdən ibarətdir. O, Google Wallet konsolunda göstərilib.</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>Hold up your card</source>
        <translation>Kartınızı göstərin</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Xoş gəlmisiniz!</translation>
    </message>
    <message>
        <source>On your phone or on paper, its code to the front. The stamp comes by itself.</source>
        <translation>Telefonda və ya kağızda, kodu önə tutun. Möhür özü vurulur.</translation>
    </message>
    <message>
        <source>Show your card, and this visit counts.</source>
        <translation>Kartınızı göstərin, bu ziyarət sayılsın.</translation>
    </message>
    <message>
        <source>Please ask at the counter.</source>
        <translation>Zəhmət olmasa, kassaya müraciət edin.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Təşəkkür edirik!</translation>
    </message>
    <message>
        <source>It waits for you at the counter: %1</source>
        <translation>Kassada sizi gözləyir: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stamp(s), and it is yours: %2</source>
        <translation>
            <numerusform>Daha %Ln möhürdən sonra sizindir: %2</numerusform>
            <numerusform>Daha %Ln möhürdən sonra sizindir: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>You have this stamp already</source>
        <translation>Bu möhür artıq kartınızdadır</translation>
    </message>
    <message>
        <source>No stamp this time</source>
        <translation>Bu dəfə möhür yoxdur</translation>
    </message>
    <message>
        <source>This card does not work here</source>
        <translation>Bu kart burada işləmir</translation>
    </message>
    <message>
        <source>That was not stored</source>
        <translation>Saxlanılmadı</translation>
    </message>
    <message>
        <source>Your stamp is kept, and comes to your new card by itself.</source>
        <translation>Möhürünüz saxlanılıb və yeni kartınıza özü keçəcək.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Kartınız</translation>
    </message>
    <message>
        <source>Enjoy it: %1</source>
        <translation>Buyurun: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Sizindir: %1</translation>
    </message>
    <message>
        <source>Ask for it at the counter.</source>
        <translation>Onu kassadan istəyin.</translation>
    </message>
    <message>
        <source>This card is stamped at the counter</source>
        <translation>Bu karta möhür kassada vurulur</translation>
    </message>
    <message>
        <source>The stamps depend on what you buy.</source>
        <translation>Möhürlərin sayı alışınızdan asılıdır.</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <translation>Ödəniləcək: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln xal</numerusform>
            <numerusform>%Ln xal</numerusform>
        </translation>
    </message>
    <message>
        <source>Bonus: %1</source>
        <translation>Bonus: %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>new round: %L1 of %L2</source>
        <translation>yeni dövrə: %L1/%L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>The card was full, a new round began</source>
        <translation>Kart doldu, yeni dövrə başladı</translation>
    </message>
    <message>
        <source>Back to the round before</source>
        <translation>Əvvəlki dövrəyə qayıdıldı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) handed over</source>
        <translation>
            <numerusform>%Ln mükafat verildi</numerusform>
            <numerusform>%Ln mükafat verildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln stamp(s), and handed over: %2</source>
        <translation>
            <numerusform>+%Ln möhür, verilən mükafat: %2</numerusform>
            <numerusform>+%Ln möhür, verilən mükafat: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 handed over</source>
        <translation>Verildi: %1</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln stamp(s), purchase of %2</source>
        <translation>
            <numerusform>+%Ln möhür, alış: %2</numerusform>
            <numerusform>+%Ln möhür, alış: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln stamp(s)</source>
        <translation>
            <numerusform>+%Ln möhür</numerusform>
            <numerusform>+%Ln möhür</numerusform>
        </translation>
    </message>
    <message>
        <source>Voucher given: %1</source>
        <translation>Vauçer verildi: %1</translation>
    </message>
    <message>
        <source>Purchase of %1</source>
        <translation>Alış: %1</translation>
    </message>
    <message>
        <source>Visit without a stamp</source>
        <translation>Möhürsüz ziyarət</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) taken back: %2</source>
        <translation>
            <numerusform>%Ln möhür geri alındı: %2</numerusform>
            <numerusform>%Ln möhür geri alındı: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) taken back</source>
        <translation>
            <numerusform>%Ln möhür geri alındı</numerusform>
            <numerusform>%Ln möhür geri alındı</numerusform>
        </translation>
    </message>
    <message>
        <source>Not handed over after all: %1</source>
        <translation>Verilməsi ləğv edildi: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Geri alındı</translation>
    </message>
    <message numerus="yes">
        <source>Card made, +%Ln stamp(s), by the poster “%2”</source>
        <translation>
            <numerusform>Kart posterdən yaradıldı: “%2”, +%Ln möhür</numerusform>
            <numerusform>Kart posterdən yaradıldı: “%2”, +%Ln möhür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card made, +%Ln stamp(s)</source>
        <translation>
            <numerusform>Kart yaradıldı, +%Ln möhür</numerusform>
            <numerusform>Kart yaradıldı, +%Ln möhür</numerusform>
        </translation>
    </message>
    <message>
        <source>Card made by the poster “%1”</source>
        <translation>Kart posterdən yaradıldı: “%1”</translation>
    </message>
    <message>
        <source>Card made by a poster</source>
        <translation>Kart posterdən yaradıldı</translation>
    </message>
    <message>
        <source>Card made by a link</source>
        <translation>Kart keçidlə yaradıldı</translation>
    </message>
    <message>
        <source>Card made at the counter</source>
        <translation>Kart kassada yaradıldı</translation>
    </message>
    <message>
        <source>Card taken over from a list</source>
        <translation>Kart siyahıdan götürüldü</translation>
    </message>
    <message>
        <source>Agreed to news on the card</source>
        <translation>Kartda yeniliklərə razılıq verildi</translation>
    </message>
    <message>
        <source>No longer wants news on the card</source>
        <translation>Kartda yeniliklərdən imtina edildi</translation>
    </message>
    <message>
        <source>Agreed to news by mail</source>
        <translation>E-poçtla yeniliklərə razılıq verildi</translation>
    </message>
    <message>
        <source>No longer wants news by mail</source>
        <translation>E-poçtla yeniliklərdən imtina edildi</translation>
    </message>
    <message>
        <source>Agreed to news by chat</source>
        <translation>Çatda yeniliklərə razılıq verildi</translation>
    </message>
    <message>
        <source>No longer wants news by chat</source>
        <translation>Çatda yeniliklərdən imtina edildi</translation>
    </message>
    <message>
        <source>Goods for %1 brought back</source>
        <translation>Mal qaytarıldı, məbləği: %1</translation>
    </message>
    <message>
        <source>Purchase brought back</source>
        <translation>Alış qaytarıldı</translation>
    </message>
    <message>
        <source>Something that needs a newer Muhr</source>
        <translation>Daha yeni Möhür tələb edən əməliyyat</translation>
    </message>
    <message>
        <source>New card, the old code is no longer valid</source>
        <translation>Yeni kart, köhnə kod artıq etibarsızdır</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Şəxsi məlumatlar silindi</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Məlumatlar dəyişdirildi</translation>
    </message>
    <message>
        <source>A change in the shop</source>
        <translation>Mağazada dəyişiklik</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s), purchase of %2</source>
        <translation>
            <numerusform>+%Ln xal, alış: %2</numerusform>
            <numerusform>+%Ln xal, alış: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s)</source>
        <translation>
            <numerusform>+%Ln xal</numerusform>
            <numerusform>+%Ln xal</numerusform>
        </translation>
    </message>
    <message>
        <source>Points lapsed: they were valid until %1</source>
        <translation>Xallar yandı, etibarlılıq müddəti: %1</translation>
    </message>
    <message>
        <source>+%1 bonus, purchase of %2</source>
        <translation>+%1 bonus, alış: %2</translation>
    </message>
    <message>
        <source>+%1 bonus</source>
        <translation>+%1 bonus</translation>
    </message>
    <message>
        <source>What waited was cancelled by hand</source>
        <translation>Gözləyənlər əl ilə ləğv edildi</translation>
    </message>
    <message>
        <source>What waited was made active by hand</source>
        <translation>Gözləyənlər əl ilə aktiv edildi</translation>
    </message>
    <message>
        <source>A friend brought goods back</source>
        <translation>Dost malı qaytardı</translation>
    </message>
    <message>
        <source>A friend&apos;s purchase was undone</source>
        <translation>Dostun alışı geri alındı</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s) for bringing a friend</source>
        <translation>
            <numerusform>+%Ln xal, dost gətirdiyinə görə</numerusform>
            <numerusform>+%Ln xal, dost gətirdiyinə görə</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 for bringing a friend</source>
        <translation>+%1, dost gətirdiyinə görə</translation>
    </message>
    <message>
        <source>For bringing a friend: %1</source>
        <translation>Dost gətirdiyinə görə: %1</translation>
    </message>
    <message>
        <source>Bonus lapsed: it was valid until %1</source>
        <translation>Bonus yandı, etibarlılıq müddəti: %1</translation>
    </message>
    <message>
        <source>Came back with goods although its time was over: it is valid until %1</source>
        <translation>Vaxtı keçsə də, mal qaytarılanda geri gəldi, etibarlılıq müddəti: %1</translation>
    </message>
    <message>
        <source>Paid for a purchase: %1</source>
        <translation>Alış üçün ödənildi: %1</translation>
    </message>
    <message>
        <source>Pays for one that was used twice: %1</source>
        <translation>İki dəfə işlədilən mükafatın əvəzinə çıxıldı: %1</translation>
    </message>
    <message>
        <source>Used twice, and the shop bears it: %1</source>
        <translation>İki dəfə işlədilib, mağaza ödəyir: %1</translation>
    </message>
    <message>
        <source>Used twice, and the next one pays for it: %1</source>
        <translation>İki dəfə işlədilib, növbəti mükafatdan çıxılacaq: %1</translation>
    </message>
    <message>
        <source>Used twice, and stopped on this card: %1</source>
        <translation>İki dəfə işlədilib, bu kartda dayandırılıb: %1</translation>
    </message>
    <message>
        <source>Used twice, and to be decided anew: %1</source>
        <translation>İki dəfə işlədilib, yenidən qərar veriləcək: %1</translation>
    </message>
    <message>
        <source>Not handed over after all: %1 (%2)</source>
        <translation>Verilməsi ləğv edildi: %1 (%2)</translation>
    </message>
    <message>
        <source>Goods for %1 brought back: %2</source>
        <translation>Mal qaytarıldı, məbləği: %1, səbəbi: %2</translation>
    </message>
    <message>
        <source>Purchase brought back: %1</source>
        <translation>Alış qaytarıldı: %1</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Your card: %1</source>
        <translation>Kartınız: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s):
%2</source>
        <extracomment>Two lines in large type: how many stamps, and the title of the reward they bring, as the shop wrote it</extracomment>
        <translation>
            <numerusform>%Ln möhür —
%2</numerusform>
            <numerusform>%Ln möhür —
%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The first stamp is already yours.</source>
        <translation>Birinci möhür artıq sizindir.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln stamp(s) are already yours.</source>
        <translation>
            <numerusform>İlk %Ln möhür artıq sizindir.</numerusform>
            <numerusform>İlk %Ln möhür artıq sizindir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Apple Wallet</source>
        <translation>Apple Wallet-ə əlavə edin</translation>
    </message>
    <message>
        <source>Add to Google Wallet</source>
        <translation>Google Wallet-ə əlavə edin</translation>
    </message>
    <message>
        <source>Keep it as a page</source>
        <extracomment>Button: the card opens as a page of the browser, not in a wallet</extracomment>
        <translation>Səhifə kimi saxlayın</translation>
    </message>
    <message>
        <source>No app, no form. Show the card when you pay.</source>
        <translation>Nə tətbiq, nə də anket lazımdır. Ödəniş zamanı kartı göstərin.</translation>
    </message>
    <message>
        <source>Open your card</source>
        <extracomment>Button for somebody who has joined before</extracomment>
        <translation>Kartınızı açın</translation>
    </message>
    <message>
        <source>Take the card with you on your phone</source>
        <translation>Kartı telefonunuzda gəzdirin</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code.</source>
        <translation>Telefonunuzun kamerasını bu koda tutun.</translation>
    </message>
    <message>
        <source>What we keep, and your choices</source>
        <translation>Nəyi saxlayırıq və sizin seçimləriniz</translation>
    </message>
    <message>
        <source>%1 keeps a card number, your stamps and rewards, and the days of your visits. Nothing else, unless you tell it to the shop.</source>
        <translation>%1 kart nömrəsini, möhür və mükafatlarınızı, bir də gəldiyiniz günləri saxlayır. Özünüz deməsəniz, başqa heç nə saxlanılmır.</translation>
    </message>
    <message>
        <source>Your name and phone number are not asked for. The shop sends you no offers unless you say yes.</source>
        <translation>Adınız və telefon nömrəniz soruşulmur. Razılıq verməsəniz, mağaza sizə təklif göndərmir.</translation>
    </message>
    <message>
        <source>A cookie on this phone finds your card again. It is used for nothing else.</source>
        <translation>Bu telefondakı cookie faylı kartınızı yenidən tapmaq üçündür. Başqa heç nə üçün istifadə olunmur.</translation>
    </message>
    <message>
        <source>You can remove the card from your phone at any time. Ask the shop, and it erases what it keeps of you.</source>
        <translation>Kartı telefonunuzdan istədiyiniz vaxt silə bilərsiniz. İstəsəniz, mağaza haqqınızda saxladığı məlumatları silir.</translation>
    </message>
    <message>
        <source>This code is no longer in use. Nothing was stored. Please ask for your card at the counter.</source>
        <translation>Bu kod artıq istifadə olunmur. Heç nə saxlanılmadı. Kartı kassadan istəyin.</translation>
    </message>
    <message numerus="yes">
        <source>Too many cards were made from here just now. Please try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Bir az əvvəl buradan həddən çox kart götürülüb. %Ln dəqiqədən sonra yenidən cəhd edin.</numerusform>
            <numerusform>Bir az əvvəl buradan həddən çox kart götürülüb. %Ln dəqiqədən sonra yenidən cəhd edin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card could not be made just now. Nothing was stored. Please try again in a moment.</source>
        <translation>Hazırda kart yaratmaq mümkün olmadı. Heç nə saxlanılmadı. Bir azdan yenidən cəhd edin.</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message numerus="yes">
        <source>%Ln use(s) more than there may be: %2</source>
        <translation>
            <numerusform>İcazə verildiyindən %Ln dəfə artıq: %2</numerusform>
            <numerusform>İcazə verildiyindən %Ln dəfə artıq: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more than there is for it: %2</source>
        <translation>Ayrılandan %1 artıq: %2</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>This picture is larger than 2 MB. Please choose a smaller one.</source>
        <translation>Bu şəkil 2 MB-dan böyükdür. Daha kiçiyini seçin.</translation>
    </message>
    <message>
        <source>A logo is a PNG or JPEG picture. Please choose one of these.</source>
        <translation>Loqo PNG və ya JPEG şəkli olmalıdır. Belə bir şəkil seçin.</translation>
    </message>
    <message>
        <source>This picture is more than 4096 pixels wide or high. Please choose a smaller one.</source>
        <translation>Bu şəklin eni və ya hündürlüyü 4096 pikseldən çoxdur. Daha kiçiyini seçin.</translation>
    </message>
    <message>
        <source>This picture is too small for a logo. Please choose one of at least 16 pixels, better 660.</source>
        <translation>Bu şəkil loqo üçün çox kiçikdir. Ən azı 16, yaxşı olar ki, 660 piksellik şəkil seçin.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read.</source>
        <translation>Bu şəkil zədələnib və oxunmur.</translation>
    </message>
</context>
<context>
    <name>OfflineLoss</name>
    <message>
        <source>It needs a connection, so nobody gives it twice.</source>
        <translation>Bağlantı lazımdır, ona görə onu heç kim iki dəfə verə bilməz.</translation>
    </message>
    <message>
        <source>Only one laptop can give it without a connection: nothing can be lost.</source>
        <translation>Bağlantı olmayanda onu yalnız bir noutbuk verə bilər: heç bir itki olmaz.</translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give the same one. What that costs is not known: its value is not set.</source>
        <translation>
            <numerusform>Bağlantı olmayanda eyni mükafatı %Ln noutbuk verə bilər. İtkisi məlum deyil: mükafatın dəyəri göstərilməyib.</numerusform>
            <numerusform>Bağlantı olmayanda eyni mükafatı %Ln noutbuk verə bilər. İtkisi məlum deyil: mükafatın dəyəri göstərilməyib.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give the same one: at most %2 is lost a day.</source>
        <translation>
            <numerusform>Bağlantı olmayanda eyni mükafatı %Ln noutbuk verə bilər: gündə ən çoxu %2 itki olar.</numerusform>
            <numerusform>Bağlantı olmayanda eyni mükafatı %Ln noutbuk verə bilər: gündə ən çoxu %2 itki olar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give the same one: at most %2 is lost on each that waits.</source>
        <translation>
            <numerusform>Bağlantı olmayanda eyni mükafatı %Ln noutbuk verə bilər: gözləyən hər mükafatda ən çoxu %2 itki olar.</numerusform>
            <numerusform>Bağlantı olmayanda eyni mükafatı %Ln noutbuk verə bilər: gözləyən hər mükafatda ən çoxu %2 itki olar.</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs more points than may be spent without a connection, so nobody gives it twice.</source>
        <translation>Qiyməti bağlantı olmadan xərclənə bilən xallardan çoxdur, ona görə onu heç kim iki dəfə verə bilməz.</translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give it for the same points. The card then owes points, and later ones pay them. What that costs until then is not known: its value is not set.</source>
        <translation>
            <numerusform>Bağlantı olmayanda onu eyni xalların əvəzinə %Ln noutbuk verə bilər. Onda kart xal borclu qalır və borcu sonrakı xallar ödəyir. O vaxta qədər itkisi məlum deyil: mükafatın dəyəri göstərilməyib.</numerusform>
            <numerusform>Bağlantı olmayanda onu eyni xalların əvəzinə %Ln noutbuk verə bilər. Onda kart xal borclu qalır və borcu sonrakı xallar ödəyir. O vaxta qədər itkisi məlum deyil: mükafatın dəyəri göstərilməyib.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give it for the same points: at most %2 too much each time. The card then owes points, and later ones pay them.</source>
        <translation>
            <numerusform>Bağlantı olmayanda onu eyni xalların əvəzinə %Ln noutbuk verə bilər: hər dəfə ən çoxu %2 artıq verilir. Onda kart xal borclu qalır və borcu sonrakı xallar ödəyir.</numerusform>
            <numerusform>Bağlantı olmayanda onu eyni xalların əvəzinə %Ln noutbuk verə bilər: hər dəfə ən çoxu %2 artıq verilir. Onda kart xal borclu qalır və borcu sonrakı xallar ödəyir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenError</name>
    <message>
        <source>This shop is already open in another Muhr on this computer. Close it first.</source>
        <translation>Bu mağaza bu kompüterdə başqa Möhür pəncərəsində açıqdır. Əvvəlcə onu bağlayın.</translation>
    </message>
    <message>
        <source>This shop&apos;s file was made by a newer Muhr. Update Muhr to open it.</source>
        <translation>Bu mağazanın faylı daha yeni Möhür versiyasında yaradılıb. Açmaq üçün Möhür proqramını yeniləyin.</translation>
    </message>
    <message>
        <source>This shop&apos;s file was made by an older Muhr. Open it once with the desktop to bring it up to date.</source>
        <translation>Bu mağazanın faylı daha köhnə Möhür versiyasında yaradılıb. Yeniləmək üçün onu kompüterdəki proqramda bir dəfə açın.</translation>
    </message>
    <message>
        <source>This file is not a Muhr shop. Choose another file.</source>
        <translation>Bu fayl Möhür mağazası deyil. Başqa fayl seçin.</translation>
    </message>
    <message>
        <source>This file holds no shop yet. Make a shop first, or restore a backup.</source>
        <translation>Bu faylda hələ mağaza yoxdur. Əvvəlcə mağaza yaradın və ya ehtiyat nüsxəni bərpa edin.</translation>
    </message>
    <message>
        <source>There is no such file. Make a shop first, or choose another file.</source>
        <translation>Belə fayl yoxdur. Əvvəlcə mağaza yaradın və ya başqa fayl seçin.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Disk doludur. Yer boşaldıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>You may not write in this folder. Choose another folder or ask for the right to it.</source>
        <translation>Bu qovluğa yazmağa icazəniz yoxdur. Başqa qovluq seçin və ya icazə alın.</translation>
    </message>
    <message>
        <source>The disk could not be read. Check the disk and try again.</source>
        <translation>Diski oxumaq olmadı. Diski yoxlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>This disk cannot keep acts safe when the power fails. Put the file on a disk of this computer.</source>
        <translation>Bu disk işıq sönəndə əməliyyatları qoruya bilmir. Faylı bu kompüterin diskinə köçürün.</translation>
    </message>
    <message>
        <source>This shop&apos;s file is damaged; nothing in it was changed. Put a backup in its place and try again, or start anew and fetch the shop from your endpoint. The damaged file is kept.</source>
        <translation>Bu mağazanın faylı zədələnib; orada heç nə dəyişdirilmədi. Yerinə ehtiyat nüsxəsini qoyub yenidən cəhd edin və ya sıfırdan başlayıb mağazanı serverinizdən yükləyin. Zədələnmiş fayl saxlanılır.</translation>
    </message>
    <message>
        <source>The database server does not answer. Look whether it runs, and whether this machine may reach it.</source>
        <translation>Verilənlər bazası serveri cavab vermir. Onun işlədiyini və bu kompüterin ona qoşula bildiyini yoxlayın.</translation>
    </message>
    <message>
        <source>The database server does not let us in. Look at the user, the password and the name of the database.</source>
        <translation>Verilənlər bazası serveri girişə icazə vermir. İstifadəçini, parolu və bazanın adını yoxlayın.</translation>
    </message>
    <message>
        <source>This database holds something else, or is not in UTF-8. Give Muhr a database of its own.</source>
        <translation>Bu bazada başqa şey var və ya baza UTF-8 deyil. Möhür üçün ayrıca baza verin.</translation>
    </message>
    <message>
        <source>This database was brought up to date by a newer Muhr. Update Muhr to use it.</source>
        <translation>Bu bazanı daha yeni Möhür yeniləyib. İstifadə etmək üçün Möhür proqramını yeniləyin.</translation>
    </message>
    <message>
        <source>The tables of this database are missing or of an earlier Muhr, and this user may not change them. Run “muhr-endpoint init” with the address of their owner.</source>
        <translation>Bu bazanın cədvəlləri yoxdur və ya köhnə Möhürdən qalıb, bu istifadəçi isə onları dəyişə bilmir. “muhr-endpoint init” əmrini onların sahibinin ünvanı ilə işə salın.</translation>
    </message>
    <message>
        <source>Qt&apos;s part for PostgreSQL is missing on this machine. Install it (Debian: libqt6sql6-psql).</source>
        <translation>Bu kompüterdə Qt kitabxanasının PostgreSQL hissəsi yoxdur. Onu quraşdırın (Debian: libqt6sql6-psql).</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message numerus="yes">
        <source>The password is too short. Nothing was stored. Take at least %Ln character(s).</source>
        <translation>
            <numerusform>Parol çox qısadır. Heç nə saxlanılmadı. Ən azı %Ln işarə daxil edin.</numerusform>
            <numerusform>Parol çox qısadır. Heç nə saxlanılmadı. Ən azı %Ln işarə daxil edin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Show this card when you pay.</source>
        <translation>Ödəniş zamanı bu kartı göstərin.</translation>
    </message>
    <message>
        <source>Take a picture of this card: it works on your phone too.</source>
        <translation>Bu kartın şəklini çəkin: telefonunuzda da işləyir.</translation>
    </message>
</context>
<context>
    <name>PersonError</name>
    <message>
        <source>This customer&apos;s data could not be read. Try again.</source>
        <translation>Bu müştərinin məlumatını oxumaq olmadı. Yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>This customer&apos;s data was erased.</source>
        <translation>Bu müştərinin məlumatı silinib.</translation>
    </message>
    <message>
        <source>This customer&apos;s data has not come from the other device yet.</source>
        <translation>Bu müştərinin məlumatı o biri cihazdan hələ gəlməyib.</translation>
    </message>
    <message>
        <source>The shop&apos;s key does not fit, so names can&apos;t be read. Enter the recovery key.</source>
        <translation>Mağazanın açarı uyğun gəlmir, ona görə adları oxumaq olmur. Bərpa açarını daxil edin.</translation>
    </message>
    <message>
        <source>This customer&apos;s data is damaged. Restore a backup.</source>
        <translation>Bu müştərinin məlumatı zədələnib. Ehtiyat nüsxəni bərpa edin.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>A PIN has digits only. Nothing was stored.</source>
        <translation>PIN-kodda yalnız rəqəmlər olur. Heç nə saxlanılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too short. Nothing was stored. Take at least %Ln digit(s).</source>
        <translation>
            <numerusform>PIN-kod çox qısadır. Heç nə saxlanılmadı. Ən azı %Ln rəqəm daxil edin.</numerusform>
            <numerusform>PIN-kod çox qısadır. Heç nə saxlanılmadı. Ən azı %Ln rəqəm daxil edin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too long. Nothing was stored. Take at most %Ln digit(s).</source>
        <translation>
            <numerusform>PIN-kod çox uzundur. Heç nə saxlanılmadı. Ən çoxu %Ln rəqəm daxil edin.</numerusform>
            <numerusform>PIN-kod çox uzundur. Heç nə saxlanılmadı. Ən çoxu %Ln rəqəm daxil edin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message numerus="yes">
        <source>%Ln visit(s):
%2</source>
        <extracomment>Two lines in large type: how many visits, and the title of the reward they bring, as the shop wrote it</extracomment>
        <translation>
            <numerusform>%Ln ziyarət —
%2</numerusform>
            <numerusform>%Ln ziyarət —
%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Point your camera here</source>
        <translation>Kameranızı bura tutun</translation>
    </message>
    <message>
        <source>No app needed.</source>
        <translation>Tətbiq lazım deyil.</translation>
    </message>
    <message>
        <source>No app needed. The first stamp is yours.</source>
        <translation>Tətbiq lazım deyil. Birinci möhür sizindir.</translation>
    </message>
    <message numerus="yes">
        <source>No app needed. The first %Ln stamp(s) are yours.</source>
        <translation>
            <numerusform>Tətbiq lazım deyil. İlk %Ln möhür sizindir.</numerusform>
            <numerusform>Tətbiq lazım deyil. İlk %Ln möhür sizindir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for your card at the counter</source>
        <translation>Kartınızı kassadan istəyin</translation>
    </message>
    <message>
        <source>The address of the join page is too long for a code.</source>
        <translation>Qoşulma səhifəsinin ünvanı kod üçün həddən uzundur.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Say for how much money a stamp is given.</source>
        <translation>Hansı məbləğə bir möhür verildiyini yazın.</translation>
    </message>
    <message>
        <source>This counts only where stamps are given per amount.</source>
        <translation>Bu, yalnız möhür məbləğə görə veriləndə nəzərə alınır.</translation>
    </message>
    <message>
        <source>Say which products bring a stamp.</source>
        <translation>Hansı məhsullara möhür verildiyini yazın.</translation>
    </message>
    <message>
        <source>This counts only where stamps are given per item.</source>
        <translation>Bu, yalnız möhür məhsula görə veriləndə nəzərə alınır.</translation>
    </message>
    <message>
        <source>A new card must not be full at once.</source>
        <translation>Yeni kart dərhal dolmamalıdır.</translation>
    </message>
    <message>
        <source>This is less than one visit brings.</source>
        <translation>Bu, bir ziyarətdə veriləndən azdır.</translation>
    </message>
    <message>
        <source>Nobody gets here: the card is full at %L1 stamps.</source>
        <translation>Bura heç kim çatmır, kartı dolduran möhür sayı: %L1.</translation>
    </message>
    <message>
        <source>There is another reward at %L1 stamps.</source>
        <translation>%L1 möhürdə başqa mükafat var.</translation>
    </message>
    <message>
        <source>“%1” is the id of another reward.</source>
        <translation>“%1” başqa mükafatın kodudur.</translation>
    </message>
    <message>
        <source>A full card must bring a reward: add one at %L1 stamps.</source>
        <translation>Dolmuş kart mükafat gətirməlidir: %L1 möhür üçün mükafat əlavə edin.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t say what the customer gets. Name the thing or the amount, for example “Free coffee” or “20% off one cake”.</source>
        <translation>“%1” müştərinin nə aldığını demir. Əşyanı və ya miqdarı yazın, məsələn: “Pulsuz qəhvə” və ya “Bir torta 20% endirim”.</translation>
    </message>
    <message>
        <source>At most 60 characters fit on a card.</source>
        <translation>Karta ən çoxu 60 işarə yerləşir.</translation>
    </message>
    <message>
        <source>Say how much may be risked without a connection.</source>
        <translation>Bağlantı olmayanda nə qədər risk etmək olduğunu yazın.</translation>
    </message>
    <message>
        <source>This counts only for rewards that can be used anywhere.</source>
        <translation>Bu, yalnız hər yerdə istifadə olunan mükafatlara aiddir.</translation>
    </message>
    <message>
        <source>The reward is worth more than this, so it could never be used.</source>
        <translation>Mükafatın dəyəri bundan çoxdur, ona görə heç vaxt istifadə edilə bilməz.</translation>
    </message>
    <message>
        <source>What is handed over at once cannot expire.</source>
        <translation>Dərhal verilən şeyin müddəti olmur.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Bu doldurulmalıdır.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Bu, tam ədəd olmalıdır.</translation>
    </message>
    <message>
        <source>This must be from %L1 to %L2.</source>
        <translation>İcazə verilən aralıq: %L1 — %L2.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Bu, bəli və ya xeyr olmalıdır.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>“%1” seçimlər arasında yoxdur.</translation>
    </message>
    <message>
        <source>“%1” must be 1 to 64 small Latin letters, digits, hyphens or underscores.</source>
        <translation>“%1” 1-dən 64-ə qədər kiçik latın hərfi, rəqəm, defis və ya alt xəttdən ibarət olmalıdır.</translation>
    </message>
    <message>
        <source>This must be a text in at least one language.</source>
        <translation>Bu, ən azı bir dildə mətn olmalıdır.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Bu, siyahı olmalıdır.</translation>
    </message>
    <message>
        <source>This must have %L1 to %L2 rows.</source>
        <translation>Sətirlərin sayı: %L1 — %L2.</translation>
    </message>
    <message>
        <source>This must be a group of fields.</source>
        <translation>Bu, sahələr qrupu olmalıdır.</translation>
    </message>
    <message>
        <source>A product&apos;s code must have 1 to 64 characters.</source>
        <translation>Məhsulun kodu 1-dən 64-ə qədər işarədən ibarət olmalıdır.</translation>
    </message>
    <message>
        <source>This must be a whole number from %L1 to %L2.</source>
        <translation>Bu, tam ədəd olmalıdır, aralıq: %L1 — %L2.</translation>
    </message>
    <message>
        <source>A programme must have 1 to %L1 rules.</source>
        <translation>Proqramdakı qaydaların sayı: 1 — %L1.</translation>
    </message>
    <message>
        <source>A rule must have an id, a kind and terms.</source>
        <translation>Qaydanın kodu, növü və şərtləri olmalıdır.</translation>
    </message>
    <message>
        <source>This must say what kind of rule it is.</source>
        <translation>Burada qaydanın növü göstərilməlidir.</translation>
    </message>
    <message>
        <source>“%1” is the id of another rule.</source>
        <translation>“%1” başqa qaydanın kodudur.</translation>
    </message>
    <message>
        <source>Another rule gives stamps of the kind “%1”.</source>
        <translation>Başqa qayda da bu növ möhür verir: “%1”.</translation>
    </message>
    <message>
        <source>This is no JSON object of at most 256 KiB.</source>
        <translation>Bu, həcmi 256 KiB-ı aşmayan JSON obyekti deyil.</translation>
    </message>
    <message>
        <source>This must say “programme/1”.</source>
        <translation>Burada “programme/1” yazılmalıdır.</translation>
    </message>
    <message>
        <source>“%1” is no currency Muhr knows.</source>
        <translation>Möhür bu valyutanı tanımır: “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no time zone, such as Asia/Tashkent.</source>
        <translation>“%1” saat qurşağı deyil. Məsələn: Asia/Tashkent.</translation>
    </message>
    <message>
        <source>This must be “day”, “act” or such as “minutes:90”.</source>
        <translation>Bu “day”, “act” və ya məsələn “minutes:90” olmalıdır.</translation>
    </message>
    <message>
        <source>Say for how much money points are given.</source>
        <translation>Nə qədər pul üçün xal verildiyini yazın.</translation>
    </message>
    <message>
        <source>This counts only where points are given per amount.</source>
        <translation>Bu, yalnız xal məbləğə görə verildikdə nəzərə alınır.</translation>
    </message>
    <message>
        <source>Say which products bring points.</source>
        <translation>Hansı məhsulların xal gətirdiyini yazın.</translation>
    </message>
    <message>
        <source>This counts only where points are given per item.</source>
        <translation>Bu, yalnız xal məhsula görə verildikdə nəzərə alınır.</translation>
    </message>
    <message>
        <source>This is less than a single day may bring.</source>
        <translation>Bu, bir günün gətirə biləcəyindən azdır.</translation>
    </message>
    <message>
        <source>Say after how long points lapse.</source>
        <translation>Xalların nə qədər vaxtdan sonra yandığını yazın.</translation>
    </message>
    <message>
        <source>This counts only where points lapse.</source>
        <translation>Bu, yalnız xallar yandıqda nəzərə alınır.</translation>
    </message>
    <message>
        <source>Points need at least a day to be spent.</source>
        <translation>Xalları xərcləmək üçün ən azı bir gün lazımdır.</translation>
    </message>
    <message>
        <source>This counts only where points lapse after days or months.</source>
        <translation>Bu, yalnız xallar günlər və ya aylardan sonra yandıqda nəzərə alınır.</translation>
    </message>
    <message>
        <source>The points would lapse before they can be spent.</source>
        <translation>Xallar xərclənə bilməmişdən əvvəl yanar.</translation>
    </message>
    <message>
        <source>“%1” is no day, such as 2026-03-21.</source>
        <translation>“%1” gün deyil. Düzgün yazılış: 2026-03-21.</translation>
    </message>
    <message>
        <source>Hours need a start and an end.</source>
        <translation>Saatların başlanğıcı və sonu olmalıdır.</translation>
    </message>
    <message>
        <source>No time lies between the start and the end.</source>
        <translation>Başlanğıcla son arasında vaxt yoxdur.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Son gün birinci gündən əvvəldir.</translation>
    </message>
    <message>
        <source>Say when there are more points. If it is always, raise the points instead.</source>
        <translation>Nə vaxt daha çox xal verildiyini yazın. Həmişədirsə, xalların özünü artırın.</translation>
    </message>
    <message>
        <source>Nobody can pay this: a card holds %L1 points at most.</source>
        <translation>Bunu heç kim ödəyə bilməz. Kartda ən çox xal: %L1.</translation>
    </message>
    <message>
        <source>Either all points lapse after a time without a visit, or none: another rule says otherwise.</source>
        <translation>Ya bütün xallar gəlişsiz keçən vaxtdan sonra yanır, ya da heç biri: başqa qayda ayrı cür deyir.</translation>
    </message>
    <message>
        <source>“%1” is what the points of another rule are called.</source>
        <translation>“%1” başqa qaydadakı xalların adıdır.</translation>
    </message>
    <message>
        <source>The promo code “%1” is a coupon that was made.</source>
        <translation>“%1” promo kodu artıq yaradılmış kupondur.</translation>
    </message>
    <message>
        <source>What is to pay is a multiple of</source>
        <translation>Ödəniş hansı məbləğə yuvarlaqlaşdırılır</translation>
    </message>
    <message>
        <source>The smallest coin in use, such as 100 soʻm; 1: nothing is rounded.</source>
        <translation>İşlənən ən kiçik pul, məsələn, 100 som. 1: yuvarlaqlaşdırılmır.</translation>
    </message>
    <message>
        <source>Who gets the rest</source>
        <translation>Qalıq kimə qalır</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>müştəriyə</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>mağazaya</translation>
    </message>
    <message>
        <source>whoever is nearer</source>
        <translation>kimə daha yaxındırsa</translation>
    </message>
    <message>
        <source>Nothing is rounded: set the smallest coin too.</source>
        <translation>Heç nə yuvarlaqlaşdırılmır: ən kiçik pulu da yazın.</translation>
    </message>
    <message>
        <source>Say for how much money there is a point.</source>
        <translation>Hansı məbləğə bir xal verildiyini yazın.</translation>
    </message>
    <message>
        <source>This counts only where points are given.</source>
        <translation>Bu, yalnız xal veriləndə nəzərə alınır.</translation>
    </message>
    <message>
        <source>This counts only where bonus money is given.</source>
        <translation>Bu, yalnız bonus pul veriləndə nəzərə alınır.</translation>
    </message>
    <message>
        <source>“%1” is named as a product that counts and as one that does not.</source>
        <translation>“%1” həm nəzərə alınan, həm də alınmayan məhsul kimi yazılıb.</translation>
    </message>
    <message>
        <source>This is less than a single step.</source>
        <translation>Bu, bir addımdan azdır.</translation>
    </message>
    <message>
        <source>This is less than a single purchase may bring.</source>
        <translation>Bu, bir alışın gətirə biləcəyindən azdır.</translation>
    </message>
    <message>
        <source>Say one thing that a code brings: a percentage or an amount off, or a reward.</source>
        <translation>Kodun nə verdiyini yazın, yalnız birini: faizlə və ya məbləğlə endirim, yaxud mükafat.</translation>
    </message>
    <message>
        <source>The pattern says how long codes are.</source>
        <translation>Kodların uzunluğunu şablon müəyyən edir.</translation>
    </message>
    <message>
        <source>Codes that can be claimed by link need %L1 random bits; these have %L2.</source>
        <translation>Keçidlə alınan kodlara %L1 təsadüfi bit lazımdır, bunlarda isə %L2 bit var.</translation>
    </message>
    <message>
        <source>Say what comes off: a percentage or an amount.</source>
        <translation>Endirimi yazın: faiz və ya məbləğ.</translation>
    </message>
    <message>
        <source>This counts only where the discount goes by amount.</source>
        <translation>Bu, yalnız endirim məbləğə görə olanda nəzərə alınır.</translation>
    </message>
    <message>
        <source>This counts only where always the same comes off.</source>
        <translation>Bu, yalnız endirim həmişə eyni olanda nəzərə alınır.</translation>
    </message>
    <message>
        <source>Say from which amount how much comes off.</source>
        <translation>Hansı məbləğdən nə qədər endirim olduğunu yazın.</translation>
    </message>
    <message>
        <source>Another row starts at the same amount.</source>
        <translation>Başqa sətir də eyni məbləğdən başlayır.</translation>
    </message>
    <message>
        <source>The first discount by amount starts later anyway.</source>
        <translation>Məbləğə görə ilk endirim onsuz da daha sonra başlayır.</translation>
    </message>
    <message>
        <source>Say which rewards are drawn.</source>
        <translation>Hansı mükafatların çəkilişə qoyulduğunu yazın.</translation>
    </message>
    <message>
        <source>This counts only where rewards are drawn.</source>
        <translation>Bu, yalnız mükafatlar çəkilişlə veriləndə nəzərə alınır.</translation>
    </message>
    <message>
        <source>A reward is drawn whatever the purchase: this counts for nothing.</source>
        <translation>Mükafat alışdan asılı olmadan çəkilişlə verilir: bunun təsiri yoxdur.</translation>
    </message>
    <message>
        <source>A reward that was reached is drawn always: this counts for nothing.</source>
        <translation>Çatılan mükafat həmişə çəkilişlə verilir: bunun təsiri yoxdur.</translation>
    </message>
    <message>
        <source>“%1” is the id of another prize.</source>
        <translation>“%1” başqa uduşun kodudur.</translation>
    </message>
    <message>
        <source>“No prize” needs no limit.</source>
        <translation>“Uduşsuz” üçün hədd lazım deyil.</translation>
    </message>
    <message>
        <source>No prize is limited: this counts for nothing.</source>
        <translation>Heç bir uduşun həddi yoxdur: bunun təsiri yoxdur.</translation>
    </message>
    <message>
        <source>Say what has to happen.</source>
        <translation>Nə baş verməli olduğunu yazın.</translation>
    </message>
    <message>
        <source>This counts only for something else.</source>
        <translation>Bu, yalnız başqa hadisəyə aiddir.</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own already.</source>
        <translation>“%1” sözünün artıq öz mənası var.</translation>
    </message>
    <message>
        <source>This counts only for purchases.</source>
        <translation>Bu, yalnız alışlara aiddir.</translation>
    </message>
    <message>
        <source>Say which purchase.</source>
        <translation>Hansı alış olduğunu yazın.</translation>
    </message>
    <message>
        <source>This happens once.</source>
        <translation>Bu, bir dəfə olur.</translation>
    </message>
    <message>
        <source>There is nothing to count in a period.</source>
        <translation>Dövr ərzində sayılası heç nə yoxdur.</translation>
    </message>
    <message>
        <source>The largest gift is smaller than the smallest.</source>
        <translation>Ən böyük hədiyyə məbləği ən kiçiyindən azdır.</translation>
    </message>
    <message>
        <source>Another rule sells gifts already.</source>
        <translation>Hədiyyə kartları artıq başqa qayda ilə satılır.</translation>
    </message>
    <message>
        <source>Stamps can only be given to who is served.</source>
        <translation>Möhür yalnız xidmət göstərilən müştəriyə verilə bilər.</translation>
    </message>
    <message>
        <source>Say how many are given.</source>
        <translation>Neçə ədəd verildiyini yazın.</translation>
    </message>
    <message>
        <source>This counts only where stamps or points are given.</source>
        <translation>Bu, yalnız möhür və ya xal veriləndə nəzərə alınır.</translation>
    </message>
    <message>
        <source>Say how much is given.</source>
        <translation>Nə qədər verildiyini yazın.</translation>
    </message>
    <message>
        <source>This counts only where stamps are given.</source>
        <translation>Bu, yalnız möhür veriləndə nəzərə alınır.</translation>
    </message>
    <message>
        <source>Say what the reward is.</source>
        <translation>Mükafatın nə olduğunu yazın.</translation>
    </message>
    <message>
        <source>This counts only where a reward is given.</source>
        <translation>Bu, yalnız mükafat veriləndə nəzərə alınır.</translation>
    </message>
    <message>
        <source>Whoever is not there cannot be handed anything.</source>
        <translation>Yerində olmayan müştəriyə heç nə vermək olmur.</translation>
    </message>
    <message>
        <source>This counts only where points or bonus money are given.</source>
        <translation>Bu, yalnız xal və ya bonus pul veriləndə nəzərə alınır.</translation>
    </message>
    <message>
        <source>No rule has a card for stamps of the kind “%1”.</source>
        <translation>Heç bir qaydada bu növ möhür üçün kart yoxdur: “%1”.</translation>
    </message>
    <message>
        <source>No rule says what this can be spent on.</source>
        <translation>Bunun nəyə xərcləndiyi heç bir qaydada yazılmayıb.</translation>
    </message>
    <message>
        <source>Say which date.</source>
        <translation>Hansı tarix olduğunu yazın.</translation>
    </message>
    <message>
        <source>This counts only for another date.</source>
        <translation>Bu, yalnız başqa tarixə aiddir.</translation>
    </message>
    <message>
        <source>This must have at most %L1 characters.</source>
        <translation>Bu, ən çoxu %L1 işarədən ibarət olmalıdır.</translation>
    </message>
    <message>
        <source>Choose this above instead.</source>
        <translation>Əvəzinə yuxarıda bunu seçin.</translation>
    </message>
    <message>
        <source>The whole month is chosen.</source>
        <translation>Bütün ay seçilib.</translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation>Bu, başlamamışdan əvvəl bitir.</translation>
    </message>
    <message>
        <source>The day of joining cannot change.</source>
        <translation>Qoşulma günü dəyişə bilməz.</translation>
    </message>
    <message>
        <source>The cheapest gets a percentage off; 100% makes it free.</source>
        <translation>Ən ucuzuna faizlə endirim verilir; 100% olsa, pulsuz olur.</translation>
    </message>
    <message>
        <source>This counts only for the cheapest.</source>
        <translation>Bu, yalnız ən ucuzuna aiddir.</translation>
    </message>
    <message>
        <source>Only a percentage is rounded.</source>
        <translation>Yalnız faiz yuvarlaqlaşdırılır.</translation>
    </message>
    <message>
        <source>A fixed amount needs no limit: lower the amount.</source>
        <translation>Sabit məbləğə hədd lazım deyil: məbləği azaldın.</translation>
    </message>
    <message>
        <source>Only the cheapest pieces or a fixed amount, for every so many pieces, can be given several times.</source>
        <translation>Yalnız ən ucuz ədədlər və ya müəyyən ədəd sayına görə verilən sabit məbləğ bir neçə dəfə verilə bilər.</translation>
    </message>
    <message>
        <source>These are more pieces than have to be bought.</source>
        <translation>Bu, alınmalı olan ədədlərdən çoxdur.</translation>
    </message>
    <message>
        <source>Say what the points pay.</source>
        <translation>Xalların nə qədər ödədiyini yazın.</translation>
    </message>
    <message>
        <source>Bonus money is worth what it says: leave this out.</source>
        <translation>Bonus pulun dəyəri elə öz məbləğidir: bunu boş qoyun.</translation>
    </message>
    <message>
        <source>Nobody can pay: a card holds %L1 at most.</source>
        <translation>Heç kim ödəyə bilməz. Kartda ən çoxu: %L1.</translation>
    </message>
    <message>
        <source>A card holds %L1 points at most.</source>
        <translation>Kartda ən çoxu %L1 xal ola bilər.</translation>
    </message>
    <message>
        <source>Another rule says already how purchases are paid.</source>
        <translation>Alışların necə ödənildiyi artıq başqa qaydada yazılıb.</translation>
    </message>
    <message>
        <source>Say what can be got for it: there is no reward, and it pays no purchase.</source>
        <translation>Bununla nə almaq olduğunu yazın: mükafat yoxdur və alış da ödənilmir.</translation>
    </message>
    <message>
        <source>Another rule has the same promo code.</source>
        <translation>Başqa qaydada da eyni promo kod var.</translation>
    </message>
    <message>
        <source>Another rule has tiers: one is enough.</source>
        <translation>Başqa qaydada səviyyələr var: biri kifayətdir.</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>Kartın adı</translation>
    </message>
    <message>
        <source>What counts as a visit</source>
        <translation>Nə ziyarət sayılır</translation>
    </message>
    <message>
        <source>“day”: the first act of a card on a day at a branch; “act”: every act; “minutes:90”: acts at least 90 minutes apart.</source>
        <translation>“day”: kartın filialda həmin gün ilk əməliyyatı; “act”: hər əməliyyat; “minutes:90”: aralarında ən azı 90 dəqiqə olan əməliyyatlar.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>The three letters of ISO 4217, such as UZS.</source>
        <translation>ISO 4217 üzrə üç hərf, məsələn, UZS.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat qurşağı</translation>
    </message>
    <message>
        <source>Such as Asia/Tashkent.</source>
        <translation>Məsələn: Asia/Tashkent.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Təqvim</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Qriqorian</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>Cəlali</translation>
    </message>
    <message>
        <source>The day starts at minute</source>
        <translation>Günün başladığı dəqiqə</translation>
    </message>
    <message>
        <source>A shop that is open past midnight starts its day in the morning: 240 is four o&apos;clock.</source>
        <translation>Gecə yarısından sonra da işləyən mağazanın günü səhər başlayır: 240 səhər saat dörddür.</translation>
    </message>
    <message>
        <source>The dearest reward a cashier may hand over</source>
        <translation>Kassirin verə bildiyi ən bahalı mükafat</translation>
    </message>
    <message>
        <source>Dearer ones need a manager; empty: none do.</source>
        <translation>Daha bahalısını menecer verir; boş olsa: heç biri üçün menecer lazım deyil.</translation>
    </message>
    <message>
        <source>“%1” is no word of 2 to 32 letters and digits.</source>
        <translation>“%1” 2-dən 32-yə qədər hərf və rəqəmdən ibarət söz olmalıdır.</translation>
    </message>
    <message>
        <source>Say one thing that it brings: a percentage or an amount off, points, bonus money or a reward.</source>
        <translation>Nə verdiyini yazın, yalnız birini: faizlə və ya məbləğlə endirim, xal, bonus pul və ya mükafat.</translation>
    </message>
    <message>
        <source>This counts only where the uses or the cost in all are limited.</source>
        <translation>Bu, yalnız ümumi istifadə sayı və ya ümumi xərc məhdud olanda nəzərə alınır.</translation>
    </message>
    <message>
        <source>These are more than can be used in all.</source>
        <translation>Bu, ümumi istifadə sayından çoxdur.</translation>
    </message>
    <message>
        <source>“%1” is among the products and left out of them.</source>
        <translation>“%1” həm məhsullar arasındadır, həm də onlardan çıxarılıb.</translation>
    </message>
    <message>
        <source>Say who gets something.</source>
        <translation>Kimə verildiyini yazın.</translation>
    </message>
    <message>
        <source>Whoever was brought gets nothing.</source>
        <translation>Gətirilən müştəriyə heç nə verilmir.</translation>
    </message>
    <message>
        <source>Nothing is given for a purchase.</source>
        <translation>Alışa görə heç nə verilmir.</translation>
    </message>
    <message>
        <source>Whoever brings somebody gets nothing.</source>
        <translation>Müştəri gətirənə heç nə verilmir.</translation>
    </message>
    <message>
        <source>Nobody can bring so many: there is a smaller limit.</source>
        <translation>Heç kim bu qədər müştəri gətirə bilməz: daha kiçik hədd var.</translation>
    </message>
    <message>
        <source>This must be more than in the row before.</source>
        <translation>Bu, əvvəlki sətirdəkindən çox olmalıdır.</translation>
    </message>
    <message>
        <source>Say after how many days.</source>
        <translation>Neçə gündən sonra olduğunu yazın.</translation>
    </message>
    <message>
        <source>This counts only where a reward can be used after so many days.</source>
        <translation>Bu, yalnız mükafatdan bir neçə gün sonra istifadə etmək mümkün olanda nəzərə alınır.</translation>
    </message>
    <message>
        <source>What is handed over at once cannot wait.</source>
        <translation>Dərhal verilən şey gözləyə bilməz.</translation>
    </message>
    <message>
        <source>The reward would expire before it can be used.</source>
        <translation>Mükafatın müddəti ondan istifadə etmək mümkün olmamışdan əvvəl bitər.</translation>
    </message>
    <message>
        <source>Say either a percentage or an amount, not both.</source>
        <translation>Ya faiz, ya da məbləğ yazın, ikisini birdən yox.</translation>
    </message>
    <message>
        <source>This counts only for a percentage.</source>
        <translation>Bu, yalnız faizə aiddir.</translation>
    </message>
    <message>
        <source>Money off cannot be handed over at once: the purchase that reaches it is priced by then.</source>
        <translation>Pul endirimini dərhal vermək olmur: ona çatılan alışın qiyməti artıq hesablanmış olur.</translation>
    </message>
    <message>
        <source>No stamp card before this rule has a reward “%1”.</source>
        <translation>Bu qaydadan əvvəlki heç bir möhür kartında belə mükafat yoxdur: “%1”.</translation>
    </message>
    <message>
        <source>Say after how many days stamps lapse.</source>
        <translation>Möhürlərin neçə gündən sonra yandığını yazın.</translation>
    </message>
    <message>
        <source>This counts only where stamps lapse.</source>
        <translation>Bu, yalnız möhürlər yandıqda nəzərə alınır.</translation>
    </message>
    <message>
        <source>This counts only where stamps are given per amount or per item.</source>
        <translation>Bu, yalnız möhür məbləğə və ya məhsula görə veriləndə nəzərə alınır.</translation>
    </message>
    <message>
        <source>Say how many days or months count.</source>
        <translation>Neçə gün və ya ayın nəzərə alındığını yazın.</translation>
    </message>
    <message>
        <source>This counts only for the last days or months.</source>
        <translation>Bu, yalnız son günlərə və ya aylara aiddir.</translation>
    </message>
    <message>
        <source>Say for how many months a tier is kept.</source>
        <translation>Səviyyənin neçə ay saxlandığını yazın.</translation>
    </message>
    <message>
        <source>This counts only where tiers are kept for months.</source>
        <translation>Bu, yalnız səviyyələr aylarla saxlananda nəzərə alınır.</translation>
    </message>
    <message>
        <source>This counts only where tiers are kept to the end of a period.</source>
        <translation>Bu, yalnız səviyyələr dövrün sonuna qədər saxlananda nəzərə alınır.</translation>
    </message>
    <message>
        <source>Tiers that are kept for ever never fall.</source>
        <translation>Həmişəlik saxlanan səviyyə heç vaxt enmir.</translation>
    </message>
    <message>
        <source>“%1” is the id of another tier.</source>
        <translation>“%1” başqa səviyyənin kodudur.</translation>
    </message>
    <message>
        <source>The lowest tier is for everybody: it must ask for nothing.</source>
        <translation>Ən aşağı səviyyə hamı üçündür: onun şərti olmamalıdır.</translation>
    </message>
    <message>
        <source>Nobody reaches the lowest tier: every card has it.</source>
        <translation>Ən aşağı səviyyəyə çatmaq lazım deyil: o, hər kartda var.</translation>
    </message>
    <message>
        <source>Say how this tier is reached.</source>
        <translation>Bu səviyyəyə necə çatıldığını yazın.</translation>
    </message>
    <message>
        <source>“%1” is no lower tier.</source>
        <translation>“%1” daha aşağı səviyyə deyil.</translation>
    </message>
    <message>
        <source>Every card has this tier, so it asks for nothing.</source>
        <translation>Bu səviyyə hər kartda var, ona görə şərti olmur.</translation>
    </message>
    <message>
        <source>Say days or months, not both.</source>
        <translation>Ya gün, ya da ay yazın, ikisini birdən yox.</translation>
    </message>
    <message>
        <source>No tier has a discount.</source>
        <translation>Heç bir səviyyədə endirim yoxdur.</translation>
    </message>
    <message>
        <source>No tier has anything that a purchase could have.</source>
        <translation>Heç bir səviyyədə alışa aid üstünlük yoxdur.</translation>
    </message>
    <message>
        <source>This asks no more than the tier below it, so nobody would ever stand on that one.</source>
        <translation>Bunun şərti ondan aşağı səviyyənin şərtindən çox deyil, ona görə həmin səviyyədə heç kim qalmaz.</translation>
    </message>
    <message>
        <source>Another row limits the same time.</source>
        <translation>Başqa sətir də eyni müddətə hədd qoyur.</translation>
    </message>
    <message>
        <source>This limit is never reached: a longer time allows no more than this.</source>
        <translation>Bu həddə heç vaxt çatılmır: daha uzun müddətin həddi bundan çox deyil.</translation>
    </message>
    <message>
        <source>No such weekday lies between the first day and the last.</source>
        <translation>İlk və son gün arasında həftənin belə günü yoxdur.</translation>
    </message>
    <message>
        <source>The rules stand in another order.</source>
        <translation>Qaydaların sırası dəyişib.</translation>
    </message>
    <message>
        <source>%1 changes; it needs a newer Muhr.</source>
        <translation>%1 dəyişir; bunun üçün daha yeni Möhür lazımdır.</translation>
    </message>
    <message>
        <source>A new rule: %1</source>
        <translation>Yeni qayda: %1</translation>
    </message>
    <message>
        <source>A rule ends: %1</source>
        <translation>Qayda bitir: %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: new is %2.</source>
        <translation>%1: yenisi %2.</translation>
    </message>
    <message>
        <source>%1: no longer %2.</source>
        <translation>%1: artıq yoxdur: %2.</translation>
    </message>
    <message>
        <source>%1: other words in another language.</source>
        <translation>%1: başqa dildəki sözlər dəyişib.</translation>
    </message>
    <message>
        <source>%1: %2 until now, then %3.</source>
        <translation>%1: indiyə qədər %2, sonra %3.</translation>
    </message>
    <message>
        <source>This rule (%1) needs a newer Muhr.</source>
        <translation>Bu qayda (%1) üçün daha yeni Möhür lazımdır.</translation>
    </message>
    <message>
        <source>Staff may serve their own card</source>
        <translation>Əməkdaş öz kartına özü xidmət göstərə bilər</translation>
    </message>
    <message>
        <source>Otherwise a colleague must stamp it and hand over its rewards.</source>
        <translation>Əks halda möhürü həmkarı vurur, mükafatı da o verir.</translation>
    </message>
    <message>
        <source>No rule has a tier “%1”.</source>
        <translation>Heç bir qaydada belə səviyyə yoxdur: “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) in progress keep their stamps, but no rule gives more.</source>
        <translation>
            <numerusform>Başlanmış %Ln kartın möhürləri qalır, amma heç bir qayda yenisini vermir.</numerusform>
            <numerusform>Başlanmış %Ln kartın möhürləri qalır, amma heç bir qayda yenisini vermir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) in progress will be finished with the stamps and rewards promised so far.</source>
        <translation>
            <numerusform>Başlanmış %Ln kart əvvəl vəd edilmiş möhür və mükafatlarla tamamlanır.</numerusform>
            <numerusform>Başlanmış %Ln kart əvvəl vəd edilmiş möhür və mükafatlarla tamamlanır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold(s) %L2 stamps or more already, which make a new card full.</source>
        <translation>
            <numerusform>Onlardan %Ln kartda yeni kartı dolduran sayda möhür artıq var: ən azı %L2.</numerusform>
            <numerusform>Onlardan %Ln kartda yeni kartı dolduran sayda möhür artıq var: ən azı %L2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) begin anew with the next stamp and need %L2 stamps.</source>
        <translation>
            <numerusform>%Ln kart növbəti möhürlə yenidən başlanır, ona %L2 möhür lazımdır.</numerusform>
            <numerusform>%Ln kart növbəti möhürlə yenidən başlanır, ona %L2 möhür lazımdır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Push</name>
    <message>
        <source>Apple took the push.</source>
        <translation>Apple bildirişi qəbul etdi.</translation>
    </message>
    <message>
        <source>Apple does not know this phone. It was removed.</source>
        <translation>Apple bu telefonu tanımır. O, siyahıdan çıxarıldı.</translation>
    </message>
    <message>
        <source>The card is no longer on this phone.</source>
        <translation>Kart artıq bu telefonda deyil.</translation>
    </message>
    <message>
        <source>This phone was told too often. It will be told again later.</source>
        <translation>Bu telefona həddən çox bildiriş göndərilib. Sonra yenidən göndəriləcək.</translation>
    </message>
    <message>
        <source>Apple has trouble at the moment. The push will be sent again.</source>
        <translation>Hazırda Apple xidmətində problem var. Bildiriş yenidən göndəriləcək.</translation>
    </message>
    <message>
        <source>Apple could not be reached. The push will be sent again.</source>
        <translation>Apple ilə əlaqə yoxdur. Bildiriş yenidən göndəriləcək.</translation>
    </message>
    <message>
        <source>Apple refused the pass certificate. Check that it is the right one and has not expired.</source>
        <translation>Apple kart sertifikatını qəbul etmədi. Onun düzgün olduğunu və müddətinin bitmədiyini yoxlayın.</translation>
    </message>
    <message>
        <source>Apple did not understand the push. Check the push settings of the endpoint.</source>
        <translation>Apple bildirişi anlamadı. Serverdəki bildiriş tənzimləmələrini yoxlayın.</translation>
    </message>
    <message>
        <source>The push waits until the trouble before it is solved.</source>
        <translation>Bildiriş əvvəlki problemin həllini gözləyir.</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>The shop&apos;s file can&apos;t be read at all, so nothing can be saved of it. It was left as it is. Restore the latest backup, or ask your endpoint for a link for this laptop.</source>
        <translation>Mağazanın faylını ümumiyyətlə oxumaq olmur, ondan heç nəyi xilas etmək mümkün deyil. Olduğu kimi saxlanıldı. Son ehtiyat nüsxəni bərpa edin və ya serverinizdən bu noutbuk üçün keçid alın.</translation>
    </message>
    <message>
        <source>This shop has no endpoint that has its history. Nothing was changed. Restore the latest backup.</source>
        <translation>Bu mağazanın tarixçəsini saxlayan serveri yoxdur. Heç nə dəyişmədi. Son ehtiyat nüsxəni bərpa edin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) had not reached the endpoint yet. They were kept and are sent first; %L2 more can&apos;t be read any more. Everything else comes from the endpoint. The damaged file is kept aside.</source>
        <translation>
            <numerusform>%Ln əməliyyat hələ serverə çatmamışdı. Saxlanıldı və birinci göndərilir; daha %L2 əməliyyatı artıq oxumaq olmur. Qalan hər şey serverdən gəlir. Zədələnmiş fayl kənarda saxlanılır.</numerusform>
            <numerusform>%Ln əməliyyat hələ serverə çatmamışdı. Saxlanıldı və birinci göndərilir; daha %L2 əməliyyatı artıq oxumaq olmur. Qalan hər şey serverdən gəlir. Zədələnmiş fayl kənarda saxlanılır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) had not reached the endpoint yet. They were kept and are sent first. Everything else comes from the endpoint. The damaged file is kept aside.</source>
        <translation>
            <numerusform>%Ln əməliyyat hələ serverə çatmamışdı. Saxlanıldı və birinci göndərilir. Qalan hər şey serverdən gəlir. Zədələnmiş fayl kənarda saxlanılır.</numerusform>
            <numerusform>%Ln əməliyyat hələ serverə çatmamışdı. Saxlanıldı və birinci göndərilir. Qalan hər şey serverdən gəlir. Zədələnmiş fayl kənarda saxlanılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waited to be sent. Everything comes from the endpoint. The damaged file is kept aside.</source>
        <translation>Göndərilməyi gözləyən heç nə yox idi. Hər şey serverdən gəlir. Zədələnmiş fayl ayrıca saxlanılır.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Rounded down for the customer: %1 less</source>
        <translation>Müştərinin xeyrinə yuvarlaqlaşdırıldı: %1 az</translation>
    </message>
    <message>
        <source>Rounded up for the shop: %1 more</source>
        <translation>Mağazanın xeyrinə yuvarlaqlaşdırıldı: %1 çox</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet: %1</source>
        <translation>Bərpa vərəqi: %1</translation>
    </message>
    <message>
        <source>If this computer is lost or broken, this sheet opens your shop again from any backup.</source>
        <translation>Bu kompüter itsə və ya xarab olsa, bu vərəq mağazanızı istənilən ehtiyat nüsxədən yenidən açır.</translation>
    </message>
    <message>
        <source>Keep it locked away, not beside the till. Whoever has it can read your customers&apos; names.</source>
        <translation>Onu kassanın yanında deyil, kilidli yerdə saxlayın. Bu vərəq kimdədirsə, o, müştərilərinizin adlarını oxuya bilər.</translation>
    </message>
    <message>
        <source>On the new computer choose “Open a backup”, then scan the code or type the key.</source>
        <translation>Yeni kompüterdə “Ehtiyat nüsxəni açın” seçin, sonra kodu skan edin və ya açarı yazın.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Mağaza</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Bərpa açarı</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>Label of the day on which the sheet was printed</extracomment>
        <translation>Çap tarixi</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not a card. Nothing was stored. Show the code on the customer&apos;s card to the camera.</source>
        <translation>Bu, kart deyil. Heç nə saxlanılmadı. Müştəri kartındakı kodu kameraya göstərin.</translation>
    </message>
    <message>
        <source>This card belongs to another shop. Nothing was stored. Ask for a card of this shop.</source>
        <translation>Bu kart başqa mağazaya aiddir. Heç nə saxlanılmadı. Bu mağazanın kartını istəyin.</translation>
    </message>
    <message>
        <source>This card was replaced by a new one. Nothing was stored. Ask for the new card.</source>
        <translation>Bu kart yenisi ilə əvəz olunub. Heç nə saxlanılmadı. Yeni kartı istəyin.</translation>
    </message>
    <message>
        <source>No such customer was found. Nothing was changed. Search by name, phone or card number, or add the customer.</source>
        <translation>Belə müştəri tapılmadı. Heç nə dəyişmədi. Ad, telefon və ya kart nömrəsi ilə axtarın, yaxud müştərini əlavə edin.</translation>
    </message>
    <message numerus="yes">
        <source>This card was stamped a moment ago. Nothing was added. It can be stamped again in %Ln minute(s).</source>
        <translation>
            <numerusform>Bu karta indicə möhür vurulub. Heç nə əlavə olunmadı. Növbəti möhürü %Ln dəqiqədən sonra vurmaq olar.</numerusform>
            <numerusform>Bu karta indicə möhür vurulub. Heç nə əlavə olunmadı. Növbəti möhürü %Ln dəqiqədən sonra vurmaq olar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reward is not waiting on the card. Nothing was used. Open the card to see what is ready.</source>
        <translation>Bu mükafat kartda yoxdur. Heç nə istifadə olunmadı. Nəyin hazır olduğunu görmək üçün kartı açın.</translation>
    </message>
    <message>
        <source>Only a manager can do this. Nothing was changed. Ask a manager to confirm it.</source>
        <translation>Bunu yalnız menecer edə bilər. Heç nə dəyişmədi. Menecerdən təsdiqləməsini xahiş edin.</translation>
    </message>
    <message>
        <source>This was undone before. Nothing was changed now, and nothing more needs to be done.</source>
        <translation>Bu, əvvəl geri alınıb. İndi heç nə dəyişmədi və başqa heç nə etmək lazım deyil.</translation>
    </message>
    <message>
        <source>There is nothing to undo here. Everything stays as it was. Choose the entry in the customer&apos;s history.</source>
        <translation>Burada geri alınacaq əməliyyat yoxdur. Hər şey əvvəlki kimi qaldı. Müştərinin tarixçəsindən lazım olanı seçin.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission for this. Nothing was changed. Ask the owner or a manager.</source>
        <translation>Buna icazəniz yoxdur. Heç nə dəyişmədi. Sahibə və ya menecerə müraciət edin.</translation>
    </message>
    <message>
        <source>Another customer has this phone number. Nothing was stored. Search for the number to find that card.</source>
        <translation>Bu telefon nömrəsi başqa müştəridədir. Heç nə saxlanılmadı. Həmin kartı tapmaq üçün nömrə ilə axtarın.</translation>
    </message>
    <message>
        <source>This value is not right: %1. Nothing was stored. Correct it and try again.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Dəyər düzgün deyil: %1. Heç nə saxlanılmadı. Düzəldib yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>Muhr is already open with this shop. Nothing was changed. Close the other window, then try again.</source>
        <translation>Bu mağaza başqa Möhür pəncərəsində açıqdır. Heç nə dəyişmədi. Həmin pəncərəni bağlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>This shop was last opened by a newer Muhr. It was left as it is. Update Muhr, then open it again.</source>
        <translation>Bu mağaza son dəfə daha yeni Möhür versiyasında açılıb. Olduğu kimi saxlanıldı. Möhür proqramını yeniləyib yenidən açın.</translation>
    </message>
    <message>
        <source>The file of this shop is damaged. It was left as it is. Keep a copy of it, then open your latest backup.</source>
        <translation>Bu mağazanın faylı zədələnib. Olduğu kimi saxlanıldı. Onun surətini saxlayın, sonra son ehtiyat nüsxəni açın.</translation>
    </message>
    <message>
        <source>The disk is full. The last entry was not stored; everything before it is safe. Free some space, then enter it again.</source>
        <translation>Disk doludur. Son əməliyyat saxlanılmadı, ondan əvvəlkilərin hamısı yerindədir. Yer boşaldıb əməliyyatı təkrarlayın.</translation>
    </message>
    <message>
        <source>The key of this shop was not found. Nothing was changed. Write a key file in Settings, Security, or use the recovery sheet.</source>
        <translation>Bu mağazanın açarı tapılmadı. Heç nə dəyişmədi. Tənzimləmələr, Təhlükəsizlik bölməsində açar faylı yaradın və ya bərpa vərəqindən istifadə edin.</translation>
    </message>
    <message>
        <source>No camera was found. Nothing is lost: find the card by name or number. Plug the camera in, or choose another in Settings.</source>
        <translation>Kamera tapılmadı. Heç nə itmədi: kartı ad və ya nömrə ilə tapın. Kameranı qoşun və ya Tənzimləmələrdə başqasını seçin.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Everything is stored on this computer and goes there later. Check the internet connection.</source>
        <translation>Serverlə əlaqə yoxdur. Hər şey bu kompüterdə saxlanılıb və sonra göndəriləcək. İnternet bağlantısını yoxlayın.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Nothing is lost. Set date, time and time zone, then try again.</source>
        <translation>Bu kompüterin saatı düzgün deyil. Heç nə itmədi. Tarixi, vaxtı və saat qurşağını düzəldib yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>This needs a newer Muhr. Nothing was changed, and nothing is lost. Update Muhr, then try again.</source>
        <translation>Bunun üçün daha yeni Möhür lazımdır. Heç nə dəyişmədi və itmədi. Möhür proqramını yeniləyib yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>This can&apos;t be done on this computer. Nothing was changed. Do it on the server.</source>
        <translation>Bunu bu kompüterdə etmək olmur. Heç nə dəyişmədi. Bunu serverdə edin.</translation>
    </message>
    <message numerus="yes">
        <source>This card was stamped a moment ago. It can be stamped again in %Ln minute(s).</source>
        <translation>
            <numerusform>Bu karta indicə möhür vurulub. Növbəti möhürü %Ln dəqiqədən sonra vurmaq olar.</numerusform>
            <numerusform>Bu karta indicə möhür vurulub. Növbəti möhürü %Ln dəqiqədən sonra vurmaq olar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This card got %Ln stamp(s) today, and that is the most for a day.</source>
        <translation>
            <numerusform>Bu karta bu gün %Ln möhür vurulub, bir gündə bundan artıq olmaz.</numerusform>
            <numerusform>Bu karta bu gün %Ln möhür vurulub, bir gündə bundan artıq olmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no unused reward of this kind on the card: %1</source>
        <translation>Kartda belə istifadə olunmamış mükafat yoxdur: %1</translation>
    </message>
    <message>
        <source>This reward was valid until %2: %1</source>
        <translation>Bu mükafatın müddəti bitib (%2): %1</translation>
    </message>
    <message>
        <source>This reward was used already: %1</source>
        <translation>Bu mükafat artıq istifadə olunub: %1</translation>
    </message>
    <message>
        <source>This reward can only be used while there is a connection: %1</source>
        <translation>Bu mükafatdan yalnız bağlantı olanda istifadə etmək olar: %1</translation>
    </message>
    <message>
        <source>Without a connection this reward can only be used at the branch that gave it: %1</source>
        <translation>Bağlantı olmayanda bu mükafatdan yalnız onu verən filialda istifadə etmək olar: %1</translation>
    </message>
    <message>
        <source>No more of this can be handed over today without a connection: %1</source>
        <translation>Bağlantı olmadan bu gün bundan artıq vermək olmaz: %1</translation>
    </message>
    <message>
        <source>For this reward the card must be shown on the phone, with its changing code: %1</source>
        <translation>Bu mükafat üçün kart telefonda, dəyişən kodu ilə göstərilməlidir: %1</translation>
    </message>
    <message>
        <source>The code shown is too old. Ask the customer to open the card again: %1</source>
        <translation>Göstərilən kod köhnəlib. Müştəridən kartı yenidən açmasını xahiş edin: %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln stamp(s) can be given at once. Ask a manager for more.</source>
        <translation>
            <numerusform>Bir dəfəyə ən çoxu %Ln möhür vurmaq olar. Daha çoxu üçün menecerə müraciət edin.</numerusform>
            <numerusform>Bir dəfəyə ən çoxu %Ln möhür vurmaq olar. Daha çoxu üçün menecerə müraciət edin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a manager can give more than the rules allow.</source>
        <translation>Qaydalardan artığını yalnız menecer verə bilər.</translation>
    </message>
    <message>
        <source>A manager has to hand this reward over: %1</source>
        <translation>Bu mükafatı menecer verməlidir: %1</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner.</source>
        <translation>Buna icazəniz yoxdur. Sahibə müraciət edin.</translation>
    </message>
    <message>
        <source>Type the amount first: the stamps depend on it.</source>
        <translation>Əvvəlcə məbləği daxil edin: möhürlərin sayı ondan asılıdır.</translation>
    </message>
    <message>
        <source>This amount cannot be right.</source>
        <translation>Bu məbləğ düzgün ola bilməz.</translation>
    </message>
    <message>
        <source>The list of goods cannot be right.</source>
        <translation>Məhsulların siyahısı düzgün ola bilməz.</translation>
    </message>
    <message>
        <source>This number of stamps cannot be right.</source>
        <translation>Möhürlərin bu sayı düzgün ola bilməz.</translation>
    </message>
    <message>
        <source>This receipt number is too long.</source>
        <translation>Çekin nömrəsi həddən uzundur.</translation>
    </message>
    <message>
        <source>There is nothing to store: no stamp, no amount, no reward.</source>
        <translation>Saxlanılası heç nə yoxdur: nə möhür, nə məbləğ, nə də mükafat var.</translation>
    </message>
    <message>
        <source>Stamps are given from %1 on.</source>
        <translation>Möhür verilən ən az alış: %1.</translation>
    </message>
    <message>
        <source>Nothing in this purchase brings a stamp.</source>
        <translation>Bu alışdakı heç bir məhsula möhür verilmir.</translation>
    </message>
    <message>
        <source>This card needs a newer Muhr. Update Muhr on this computer; nothing is lost.</source>
        <translation>Bu kart üçün daha yeni Möhür lazımdır. Bu kompüterdəki Möhür proqramını yeniləyin, heç nə itmir.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Bu, artıq geri alınıb.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacaq əməliyyat yoxdur.</translation>
    </message>
    <message>
        <source>Only one&apos;s own acts of the last 10 minutes can be undone. Ask a manager.</source>
        <translation>Yalnız öz əməliyyatlarınızı son 10 dəqiqə ərzində geri almaq olar. Menecerə müraciət edin.</translation>
    </message>
    <message>
        <source>A reward of this act was used already. A manager decides whether it is taken back too: %1</source>
        <translation>Bu əməliyyatın mükafatı artıq istifadə olunub. Onun da geri alınmasına menecer qərar verir: %1</translation>
    </message>
    <message>
        <source>There is not so much left of this purchase to return.</source>
        <translation>Bu alışdan geri qaytarmaq üçün bu qədər qalmayıb.</translation>
    </message>
    <message>
        <source>This card is not known here yet and was stamped today. The stamp will be added when there is a connection.</source>
        <translation>Bu kart burada hələ tanınmır və ona bu gün möhür vurulub. Möhür bağlantı bərpa olunanda əlavə ediləcək.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) wait for cards that are not known here yet. Connect this computer first.</source>
        <translation>
            <numerusform>%Ln möhür burada hələ tanınmayan kartları gözləyir. Əvvəlcə bu kompüteri qoşun.</numerusform>
            <numerusform>%Ln möhür burada hələ tanınmayan kartları gözləyir. Əvvəlcə bu kompüteri qoşun.</numerusform>
        </translation>
    </message>
    <message>
        <source>This card is not known here yet: it can be stamped, everything else needs a connection.</source>
        <translation>Bu kart burada hələ tanınmır: möhür vurmaq olar, qalan hər şey üçün bağlantı lazımdır.</translation>
    </message>
    <message>
        <source>The card has %L1 points, and this costs %L2: %3</source>
        <translation>Kartdakı xallar: %L1, qiyməti: %L2, mükafat: %3</translation>
    </message>
    <message>
        <source>So many points cannot be spent without a connection: %1</source>
        <translation>Əlaqə olmadan bu qədər xal xərcləmək olmaz: %1</translation>
    </message>
    <message numerus="yes">
        <source>No more points now: %Ln point(s) are the most there can be.</source>
        <translation>
            <numerusform>İndi daha xal verilmir: ən çoxu %Ln xal.</numerusform>
            <numerusform>İndi daha xal verilmir: ən çoxu %Ln xal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the amount first: the points depend on it.</source>
        <translation>Əvvəlcə məbləği yazın: xallar ondan asılıdır.</translation>
    </message>
    <message>
        <source>Nothing in this purchase brings points.</source>
        <translation>Bu alışda xal gətirən heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Points are given from %1 on.</source>
        <translation>Xal verilən ən kiçik məbləğ: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) of this act were spent already. A manager decides whether what they bought is taken back too.</source>
        <translation>
            <numerusform>Bu əməliyyatın %Ln xalı artıq xərclənib. Onlarla alınanın da geri alınıb-alınmayacağına menecer qərar verir.</numerusform>
            <numerusform>Bu əməliyyatın %Ln xalı artıq xərclənib. Onlarla alınanın da geri alınıb-alınmayacağına menecer qərar verir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card may owe %Ln point(s) at most. What the points bought has to be taken back too.</source>
        <translation>
            <numerusform>Kart ən çox %Ln xal borclu ola bilər. Xallarla alınan da geri alınmalıdır.</numerusform>
            <numerusform>Kart ən çox %Ln xal borclu ola bilər. Xallarla alınan da geri alınmalıdır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reward of this card was just used. It can be stamped again in %Ln minute(s).</source>
        <translation>
            <numerusform>Bu kartın mükafatı indicə istifadə olunub. Növbəti möhürü %Ln dəqiqədən sonra vurmaq olar.</numerusform>
            <numerusform>Bu kartın mükafatı indicə istifadə olunub. Növbəti möhürü %Ln dəqiqədən sonra vurmaq olar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) wait on this card. It can be stamped again when one of them is used.</source>
        <translation>
            <numerusform>Bu kartda %Ln mükafat gözləyir. Onlardan biri istifadə olunandan sonra yenidən möhür vurmaq olar.</numerusform>
            <numerusform>Bu kartda %Ln mükafat gözləyir. Onlardan biri istifadə olunandan sonra yenidən möhür vurmaq olar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reward can be used from %2 on: %1</source>
        <translation>Bu mükafatdan istifadənin ilk günü %2: %1</translation>
    </message>
    <message>
        <source>This reward can only be used on other days or at other hours: %1</source>
        <translation>Bu mükafatdan yalnız başqa günlərdə və ya saatlarda istifadə etmək olar: %1</translation>
    </message>
    <message>
        <source>This reward is held for a purchase that is being paid: %1</source>
        <translation>Bu mükafat hazırda ödənilən alış üçün saxlanılıb: %1</translation>
    </message>
    <message>
        <source>This reward was taken back by the shop: %1</source>
        <translation>Bu mükafatı mağaza geri götürüb: %1</translation>
    </message>
    <message>
        <source>This reward takes money off a purchase. Use it with the next one: %1</source>
        <translation>Bu mükafat alışa endirim verir. Ondan növbəti alışda istifadə edin: %1</translation>
    </message>
    <message>
        <source>Another discount brings more and goes with no other. Keep this reward for another time: %1</source>
        <translation>Başqa endirim daha sərfəlidir və digərləri ilə birləşmir. Bu mükafatı başqa vaxta saxlayın: %1</translation>
    </message>
    <message numerus="yes">
        <source>A reward can be held for 1 to %Ln minute(s).</source>
        <translation>
            <numerusform>Mükafatı ən azı 1, ən çoxu %Ln dəqiqə saxlamaq olar.</numerusform>
            <numerusform>Mükafatı ən azı 1, ən çoxu %Ln dəqiqə saxlamaq olar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule gives anything for this: %1</source>
        <translation>Heç bir qaydada bunun üçün nəsə verilmir: %1</translation>
    </message>
    <message>
        <source>The bonus for this was given as often as it can be.</source>
        <translation>Bunun üçün bonus mümkün olan qədər verilib.</translation>
    </message>
    <message>
        <source>Type the amount first: a purchase brings a draw.</source>
        <translation>Əvvəlcə məbləği daxil edin: alışa görə çəkiliş verilir.</translation>
    </message>
    <message>
        <source>A purchase brings a draw from %1 on.</source>
        <translation>Çəkiliş verilən ən kiçik alış: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draw(s) today: no more until tomorrow.</source>
        <translation>
            <numerusform>Bu gün %Ln çəkiliş olub: sabaha qədər daha yoxdur.</numerusform>
            <numerusform>Bu gün %Ln çəkiliş olub: sabaha qədər daha yoxdur.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on the card to pay with.</source>
        <translation>Kartda ödəmək üçün heç nə yoxdur.</translation>
    </message>
    <message>
        <source>There is nothing left to pay.</source>
        <translation>Ödəniləcək heç nə qalmayıb.</translation>
    </message>
    <message>
        <source>Type the amount first: there is nothing to pay yet.</source>
        <translation>Əvvəlcə məbləği daxil edin: hələ ödəniləcək heç nə yoxdur.</translation>
    </message>
    <message>
        <source>The card has only this to pay with: %1</source>
        <translation>Kartda ödəmək üçün yalnız bu qədər var: %1</translation>
    </message>
    <message>
        <source>Purchases can be paid from this balance on: %1</source>
        <translation>Alışı kartdan ödəmək üçün lazım olan ən az balans: %1</translation>
    </message>
    <message>
        <source>The least that can be paid this way is %1.</source>
        <translation>Bu yolla ödənilən ən az məbləğ: %1.</translation>
    </message>
    <message>
        <source>Nothing of this purchase can be paid this way.</source>
        <translation>Bu alışda heç nəyi bu yolla ödəmək olmur.</translation>
    </message>
    <message>
        <source>The most that can be paid this way without a connection: %1</source>
        <translation>Bağlantı olmadan bu yolla ödənilən ən çox məbləğ: %1</translation>
    </message>
    <message>
        <source>Type the amount first: the bonus depends on it.</source>
        <translation>Əvvəlcə məbləği daxil edin: bonus ondan asılıdır.</translation>
    </message>
    <message>
        <source>Nothing in this purchase brings bonus.</source>
        <translation>Bu alışda bonus gətirən heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Bonus is given from %1 on.</source>
        <translation>Bonus verilən ən kiçik alış: %1.</translation>
    </message>
    <message>
        <source>No more bonus now: %1 is the most there can be.</source>
        <translation>İndi daha bonus verilmir: ən çoxu %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) a day bring something, and they were made today.</source>
        <translation>
            <numerusform>Gündə %Ln alış nəzərə alınır və onlar bu gün artıq edilib.</numerusform>
            <numerusform>Gündə %Ln alış nəzərə alınır və onlar bu gün artıq edilib.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of bonus of this act was spent already. A manager decides whether what it paid is taken back too.</source>
        <translation>Bu əməliyyatın bonusundan %1 artıq xərclənib. Onunla ödənilənin də geri alınıb-alınmayacağına menecer qərar verir.</translation>
    </message>
    <message>
        <source>A card may owe %1 of bonus at most. What the bonus paid has to be taken back too.</source>
        <translation>Kart ən çoxu %1 bonus borclu ola bilər. Bonusla ödənilən də geri alınmalıdır.</translation>
    </message>
    <message>
        <source>Nothing of this act waits.</source>
        <translation>Bu əməliyyatda gözləyən heç nə yoxdur.</translation>
    </message>
    <message>
        <source>This programme sells no gifts.</source>
        <translation>Bu proqramda hədiyyə kartı satılmır.</translation>
    </message>
    <message>
        <source>A gift is sold by itself: store the rest as another visit.</source>
        <translation>Hədiyyə kartı ayrıca satılır: qalanını başqa ziyarət kimi yadda saxlayın.</translation>
    </message>
    <message>
        <source>A gift can be worth %1 to %2.</source>
        <translation>Hədiyyə kartının dəyəri: ən azı %1, ən çoxu %2.</translation>
    </message>
    <message>
        <source>Say until which day the gift can be used.</source>
        <translation>Hədiyyə kartının hansı günə qədər etibarlı olduğunu yazın.</translation>
    </message>
    <message>
        <source>There is no gift value left on this card.</source>
        <translation>Bu kartda hədiyyə məbləği qalmayıb.</translation>
    </message>
    <message>
        <source>A gift cannot pay while there is no connection.</source>
        <translation>Bağlantı olmayanda hədiyyə kartı ilə ödəmək olmur.</translation>
    </message>
    <message>
        <source>A purchase was paid with this gift already. Undo that purchase first, or ask a manager.</source>
        <translation>Bu hədiyyə kartı ilə artıq alış ödənilib. Əvvəlcə həmin alışı geri alın və ya menecerə müraciət edin.</translation>
    </message>
    <message>
        <source>A gift goes back whole, and only while nothing was paid with it.</source>
        <translation>Hədiyyə kartı yalnız bütöv və onunla heç nə ödənilməyibsə qaytarılır.</translation>
    </message>
    <message>
        <source>A character of the code “%1” is wrong. Look at it and type it again.</source>
        <translation>“%1” kodunda bir işarə yanlışdır. Koda baxıb yenidən daxil edin.</translation>
    </message>
    <message>
        <source>The code “%1” was used already.</source>
        <translation>“%1” kodu artıq istifadə olunub.</translation>
    </message>
    <message>
        <source>The code “%1” was made for another customer.</source>
        <translation>“%1” kodu başqa müştəri üçündür.</translation>
    </message>
    <message>
        <source>No code “%1” is known here.</source>
        <translation>“%1” kodu burada tanınmır.</translation>
    </message>
    <message>
        <source>The code “%1” was valid until %2.</source>
        <translation>“%1” kodunun müddəti bitib (%2).</translation>
    </message>
    <message>
        <source>The code “%1” is valid from %2 on.</source>
        <translation>“%1” kodunun etibarlı olduğu ilk gün: %2.</translation>
    </message>
    <message>
        <source>The code “%1” is over: it was used as often as it could be.</source>
        <translation>“%1” kodu bitib: ondan mümkün olan qədər istifadə olunub.</translation>
    </message>
    <message>
        <source>This customer has used the code “%1” already.</source>
        <translation>Bu müştəri “%1” kodundan artıq istifadə edib.</translation>
    </message>
    <message>
        <source>The code “%1” was typed twice. It counts once.</source>
        <translation>“%1” kodu iki dəfə daxil edilib. O, bir dəfə sayılır.</translation>
    </message>
    <message>
        <source>The code “%1” can only be used while there is a connection.</source>
        <translation>“%1” kodundan yalnız bağlantı olanda istifadə etmək olar.</translation>
    </message>
    <message>
        <source>The code “%1” brings one of several things. Ask which.</source>
        <translation>“%1” kodu bir neçə şeydən birini verir. Hansını istədiyini soruşun.</translation>
    </message>
    <message>
        <source>No such code is known here. Nothing was changed. Compare it with what the customer shows.</source>
        <translation>Belə kod burada tanınmır. Heç nə dəyişmədi. Müştərinin göstərdiyi ilə tutuşdurun.</translation>
    </message>
    <message>
        <source>This can&apos;t be paid with the card. Nothing was changed. Take the payment in money.</source>
        <translation>Bunu kartla ödəmək olmur. Heç nə dəyişmədi. Ödənişi pulla alın.</translation>
    </message>
    <message>
        <source>This code is over. Nothing was stored. Enter the purchase without it.</source>
        <translation>Bu kodun vaxtı bitib. Heç nə saxlanmadı. Alışı kodsuz daxil edin.</translation>
    </message>
    <message>
        <source>This code was used before. Nothing was stored. Enter the purchase without it.</source>
        <translation>Bu kod əvvəl istifadə olunub. Heç nə saxlanmadı. Alışı kodsuz daxil edin.</translation>
    </message>
    <message>
        <source>This code has several rewards. Nothing was stored. Let the customer choose one.</source>
        <translation>Bu kodun bir neçə mükafatı var. Heç nə saxlanmadı. Müştəri birini seçsin.</translation>
    </message>
    <message>
        <source>Rewards wait on this card. Nothing was added. It can be stamped again when one of them is used.</source>
        <translation>Bu kartda mükafatlar gözləyir. Heç nə əlavə edilmədi. Biri istifadə olunanda yenidən möhür vurmaq olar.</translation>
    </message>
    <message>
        <source>This is your own card. A colleague must serve you.</source>
        <translation>Bu, sizin öz kartınızdır. Sizə həmkarınız xidmət göstərməlidir.</translation>
    </message>
    <message>
        <source>This is too much for one visit. Store a part of it as another visit.</source>
        <translation>Bu, bir ziyarət üçün çoxdur. Bir hissəsini ayrıca ziyarət kimi saxlayın.</translation>
    </message>
    <message>
        <source>This is too much for one visit. Nothing was stored. Store a part of it as another visit.</source>
        <translation>Bu, bir ziyarət üçün çoxdur. Heç nə saxlanmadı. Bir hissəsini ayrıca ziyarət kimi saxlayın.</translation>
    </message>
    <message>
        <source>This is the laptop you are working on. Nothing was changed. Take it out of the shop on another laptop of an owner.</source>
        <translation>Hazırda məhz bu noutbukda işləyirsiniz. Heç nə dəyişmədi. Onu sahibin başqa noutbukundan mağazadan çıxarın.</translation>
    </message>
    <message>
        <source>This is the only laptop of an owner. Nothing was changed. Connect another one first.</source>
        <translation>Bu, sahibin yeganə noutbukudur. Heç nə dəyişmədi. Əvvəlcə başqasını qoşun.</translation>
    </message>
    <message>
        <source>This laptop was taken out of the shop. What was done on it is kept and waits for the owner. Ask the owner to look at it.</source>
        <translation>Bu noutbuk mağazadan çıxarılıb. Onda edilən əməliyyatlar saxlanılıb və sahibin qərarını gözləyir. Sahibdən onlara baxmasını xahiş edin.</translation>
    </message>
    <message>
        <source>Whoever did this had left the shop. It is kept and waits for the owner. Ask the owner to look at it.</source>
        <translation>Bunu edən şəxs artıq mağazadan ayrılmışdı. Əməliyyat saxlanılıb və sahibin qərarını gözləyir. Sahibdən ona baxmasını xahiş edin.</translation>
    </message>
    <message>
        <source>The owner has stopped this reward on this card: %1. It had been used twice; only the owner can allow it again.</source>
        <translation>Mağazanın sahibi bu mükafatı bu kartda dayandırıb: %1. O, iki dəfə işlədilmişdi; ona yenidən yalnız sahib icazə verə bilər.</translation>
    </message>
    <message>
        <source>This laptop is for the counter. Nothing was changed. An owner can do it here with her password.</source>
        <translation>Bu noutbuk kassa üçündür. Heç nə dəyişmədi. Bunu burada sahib öz parolu ilə edə bilər.</translation>
    </message>
    <message>
        <source>No owner has a password for counter laptops yet. Nothing was changed. An owner sets it on her own laptop, in Settings.</source>
        <translation>Hələ heç bir sahibin kassa noutbukları üçün parolu yoxdur. Heç nə dəyişmədi. Sahib onu öz noutbukunda, Tənzimləmələrdə qoyur.</translation>
    </message>
    <message>
        <source>This is not the password of an owner. Nothing was changed. Try again.</source>
        <translation>Bu, sahibin parolu deyil. Heç nə dəyişmədi. Yenidən cəhd edin.</translation>
    </message>
    <message numerus="yes">
        <source>The password was wrong too often. Nothing was changed. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Parol həddən çox səhv daxil edildi. Heç nə dəyişmədi. %Ln dəqiqədən sonra yenidən cəhd edin.</numerusform>
            <numerusform>Parol həddən çox səhv daxil edildi. Heç nə dəyişmədi. %Ln dəqiqədən sonra yenidən cəhd edin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of this act is closed. Nothing was changed. A manager can still take it back.</source>
        <translation>Bu əməliyyatın günü bağlanıb. Heç nə dəyişmədi. Menecer onu yenə də geri ala bilər.</translation>
    </message>
    <message>
        <source>This is not the PIN. Nothing was changed. Try again.</source>
        <translation>PIN-kod yanlışdır. Heç nə dəyişmədi. Yenidən cəhd edin.</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was wrong too often. Nothing was changed. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>PIN-kod həddən çox səhv daxil edildi. Heç nə dəyişmədi. %Ln saniyədən sonra yenidən cəhd edin.</numerusform>
            <numerusform>PIN-kod həddən çox səhv daxil edildi. Heç nə dəyişmədi. %Ln saniyədən sonra yenidən cəhd edin.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person has no PIN yet. Nothing was changed. An owner sets one on the page Team.</source>
        <translation>Bu əməkdaşın hələ PIN-kodu yoxdur. Heç nə dəyişmədi. Sahib onu Əməkdaşlar səhifəsində qoyur.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try. Nothing was stored. Take digits without an order, and no year.</source>
        <translation>Belə PIN-kodu hamı ilk olaraq yoxlayar. Heç nə saxlanılmadı. Ardıcıl olmayan rəqəmlər seçin, il də olmasın.</translation>
    </message>
    <message>
        <source>This is the only owner. Nothing was changed. Make somebody else an owner first.</source>
        <translation>Bu, mağazanın yeganə sahibidir. Heç nə dəyişmədi. Əvvəlcə başqa əməkdaşa “Sahib” vəzifəsini verin.</translation>
    </message>
    <message>
        <source>The day of this act is closed. Nothing was changed. Say why it is taken back.</source>
        <translation>Bu əməliyyatın günü bağlanıb. Heç nə dəyişmədi. Niyə geri alındığını yazın.</translation>
    </message>
</context>
<context>
    <name>RefusedAct</name>
    <message>
        <source>An owner refused it.</source>
        <translation>Bunu sahib rədd etdi.</translation>
    </message>
    <message>
        <source>The shop&apos;s settings changed</source>
        <translation>Mağazanın tənzimləmələrinin dəyişdirilməsi</translation>
    </message>
    <message>
        <source>A customer&apos;s data changed</source>
        <translation>Müştəri məlumatının dəyişdirilməsi</translation>
    </message>
    <message>
        <source>A member of staff changed</source>
        <translation>Əməkdaş məlumatının dəyişdirilməsi</translation>
    </message>
    <message>
        <source>A branch named or closed</source>
        <translation>Filialın adlandırılması və ya bağlanması</translation>
    </message>
    <message>
        <source>A poster named or taken down</source>
        <translation>Posterin adlandırılması və ya götürülməsi</translation>
    </message>
    <message>
        <source>The look of the card changed</source>
        <translation>Kartın görünüşünün dəyişdirilməsi</translation>
    </message>
    <message>
        <source>A laptop named</source>
        <translation>Noutbukun adlandırılması</translation>
    </message>
    <message>
        <source>A campaign or coupons changed</source>
        <translation>Kampaniyanın və ya kuponların dəyişdirilməsi</translation>
    </message>
    <message>
        <source>The reward still waits on the card. If it was handed over, use it again, so that it isn&apos;t given twice.</source>
        <translation>Mükafat hələ də kartda gözləyir. Əgər verilibsə, ikinci dəfə verilməsin deyə onu yenidən işlədin.</translation>
    </message>
    <message>
        <source>The stamp was not counted. Give it again.</source>
        <translation>Möhür sayılmadı. Onu yenidən vurun.</translation>
    </message>
    <message>
        <source>It was not counted. Enter it again.</source>
        <translation>Bu sayılmadı. Yenidən daxil edin.</translation>
    </message>
    <message>
        <source>New rules of the programme</source>
        <translation>Proqramın yeni qaydaları</translation>
    </message>
    <message>
        <source>What a member of staff may do</source>
        <translation>Əməkdaşın icazələri</translation>
    </message>
    <message>
        <source>A laptop taken out of the shop</source>
        <translation>Noutbukun mağazadan çıxarılması</translation>
    </message>
    <message>
        <source>An answer to acts that waited</source>
        <translation>Gözləyən əməliyyatlar barədə qərar</translation>
    </message>
    <message>
        <source>A change in the shop</source>
        <translation>Mağazada dəyişiklik</translation>
    </message>
    <message>
        <source>Whoever did it had no right to, or this laptop has none.</source>
        <translation>Bunu edən şəxsin və ya bu noutbukun buna icazəsi yox idi.</translation>
    </message>
    <message>
        <source>The endpoint needs a newer Muhr to understand it.</source>
        <translation>Serverin bunu anlaması üçün ona daha yeni Möhür lazımdır.</translation>
    </message>
    <message>
        <source>Something in it is wrong, so the endpoint can&apos;t use it.</source>
        <translation>Orada nəsə səhvdir, ona görə server ondan istifadə edə bilmir.</translation>
    </message>
    <message>
        <source>The endpoint did not take it.</source>
        <translation>Server bunu qəbul etmədi.</translation>
    </message>
    <message>
        <source>It counts nowhere, and nothing needs doing.</source>
        <translation>O, heç yerdə sayılmır və heç nə etmək lazım deyil.</translation>
    </message>
    <message>
        <source>This card does not work. Make a new one.</source>
        <translation>Bu kart işləmir. Yenisini yaradın.</translation>
    </message>
    <message>
        <source>What was undone counts again. Take it back once more.</source>
        <translation>Geri alınan əməliyyat yenidən sayılır. Onu bir də geri alın.</translation>
    </message>
    <message>
        <source>Nothing was taken back. Enter the return again.</source>
        <translation>Heç nə geri götürülmədi. Qaytarmanı yenidən daxil edin.</translation>
    </message>
    <message>
        <source>It stands as before. Change it again.</source>
        <translation>Əvvəlki kimi qaldı. Onu yenidən dəyişin.</translation>
    </message>
    <message>
        <source>The earlier rules hold. Publish them again.</source>
        <translation>Əvvəlki qaydalar qüvvədədir. Yenilərini bir də dərc edin.</translation>
    </message>
    <message>
        <source>The new card does not work. Replace it again.</source>
        <translation>Yeni kart işləmir. Kartı yenidən dəyişdirin.</translation>
    </message>
    <message>
        <source>What the customer said before holds. Ask again.</source>
        <translation>Müştərinin əvvəlki cavabı qüvvədədir. Yenidən soruşun.</translation>
    </message>
    <message>
        <source>Role and rights are as before. Set them again.</source>
        <translation>Vəzifə və icazələr əvvəlki kimidir. Onları yenidən təyin edin.</translation>
    </message>
    <message>
        <source>The data is gone from this laptop only. Erase it as the owner.</source>
        <translation>Məlumat yalnız bu noutbukdan silinib. Onu sahib kimi silin.</translation>
    </message>
    <message>
        <source>The laptop is still in the shop. Take it out again.</source>
        <translation>Noutbuk hələ də mağazadadır. Onu yenidən çıxarın.</translation>
    </message>
    <message>
        <source>It is to be decided as before. Decide again.</source>
        <translation>Əvvəlki kimi qərar gözləyir. Yenidən qərar verin.</translation>
    </message>
    <message>
        <source>They still wait. Answer again.</source>
        <translation>Onlar hələ də gözləyir. Yenidən cavab verin.</translation>
    </message>
    <message>
        <source>On a laptop for the counter an owner has to sign this, and none had.</source>
        <translation>Kassa üçün noutbukda bunu sahib imzalamalı idi, lakin imza yox idi.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kassir</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Menecer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sahib</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>stamps</source>
        <translation>möhür</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dəqiqə</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>ziyarət</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>Müştəri nə alır</translation>
    </message>
    <message>
        <source>A thing or an amount, such as “Free coffee”.</source>
        <translation>Bir şey və ya miqdar, məsələn: “Pulsuz qəhvə”.</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Etibarlılıq müddəti</translation>
    </message>
    <message>
        <source>Counted from the day it is reached; empty: without end.</source>
        <translation>Mükafata çatılan gündən sayılır; boşdursa — müddətsiz.</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>Necə verilir</translation>
    </message>
    <message>
        <source>Kept on the card until it is used</source>
        <translation>İstifadə olunana qədər kartda qalır</translation>
    </message>
    <message>
        <source>Handed over at once</source>
        <translation>Dərhal verilir</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Dəyəri</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>Bağlantı olmayanda</translation>
    </message>
    <message>
        <source>At the branch that gave it</source>
        <translation>Onu verən filialda</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Heç vaxt</translation>
    </message>
    <message>
        <source>Anywhere, up to a limit</source>
        <translation>Hər yerdə, həddə qədər</translation>
    </message>
    <message>
        <source>Up to what value</source>
        <translation>Hansı dəyərə qədər</translation>
    </message>
    <message>
        <source>How many a computer and day</source>
        <translation>Bir kompüterdə gündə neçə ədəd</translation>
    </message>
    <message>
        <source>Only with the changing code of a phone</source>
        <translation>Yalnız telefondakı dəyişən kodla</translation>
    </message>
    <message>
        <source>Copies and screenshots of the card don&apos;t count then.</source>
        <translation>Bu halda kartın surəti və ekran şəkli nəzərə alınmır.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Məhsullar</translation>
    </message>
    <message>
        <source>Kind of stamp</source>
        <translation>Möhürün növü</translation>
    </message>
    <message>
        <source>Name of the stamp</source>
        <translation>Möhürün adı</translation>
    </message>
    <message>
        <source>Id of the reward</source>
        <translation>Mükafatın kodu</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Mükafatlar</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Neçənci möhürdə</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Mükafat</translation>
    </message>
    <message>
        <source>Stamps on a card</source>
        <translation>Kartdakı möhürlər</translation>
    </message>
    <message>
        <source>A stamp for every</source>
        <translation>Möhür nəyə görə verilir</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>ziyarət</translation>
    </message>
    <message>
        <source>amount spent</source>
        <translation>xərclənən məbləğ</translation>
    </message>
    <message>
        <source>item bought</source>
        <translation>alınan məhsul</translation>
    </message>
    <message>
        <source>How many stamps</source>
        <translation>Neçə möhür</translation>
    </message>
    <message>
        <source>For every amount of</source>
        <translation>Hər hansı məbləğə</translation>
    </message>
    <message>
        <source>Keep the rest for the next time</source>
        <translation>Qalıq növbəti dəfəyə keçsin</translation>
    </message>
    <message>
        <source>Then two small purchases bring as much as one large.</source>
        <translation>Onda iki kiçik alış bir böyük alış qədər möhür gətirir.</translation>
    </message>
    <message>
        <source>Stamps for joining</source>
        <translation>Qoşulmağa görə möhürlər</translation>
    </message>
    <message>
        <source>Shortest time between two stamps</source>
        <translation>İki möhür arasında ən qısa vaxt</translation>
    </message>
    <message>
        <source>Smallest purchase that counts</source>
        <translation>Nəzərə alınan ən kiçik alış</translation>
    </message>
    <message>
        <source>Most stamps a day</source>
        <translation>Gündə ən çox möhür</translation>
    </message>
    <message>
        <source>0: no limit.</source>
        <translation>0: məhdudiyyətsiz.</translation>
    </message>
    <message>
        <source>Most stamps a cashier sets by hand</source>
        <translation>Kassirin əl ilə vurduğu ən çox möhür</translation>
    </message>
    <message>
        <source>Stamp card</source>
        <translation>Möhür kartı</translation>
    </message>
    <message>
        <source>Customers collect stamps and get a reward for a full card.</source>
        <translation>Müştərilər möhür toplayır və kart dolanda mükafat alır.</translation>
    </message>
    <message>
        <source>For every %1 give %2. A card has %3: %4</source>
        <translation>Möhürün səbəbi: %1, sayı: %2. Kartda: %3. %4</translation>
    </message>
    <message>
        <source>points</source>
        <translation>xal</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>faiz</translation>
    </message>
    <message>
        <source>Price in points</source>
        <translation>Xalla qiyməti</translation>
    </message>
    <message>
        <source>More points at certain times</source>
        <translation>Müəyyən vaxtlarda daha çox xal</translation>
    </message>
    <message>
        <source>Points instead of 100%</source>
        <translation>100% əvəzinə xal</translation>
    </message>
    <message>
        <source>200 doubles them. Where several hold, the best one counts.</source>
        <translation>200 ikiqat edir. Bir neçəsi uyğun gəlsə, ən yaxşısı nəzərə alınır.</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Həftənin günləri</translation>
    </message>
    <message>
        <source>From this minute of the day</source>
        <translation>Günün bu dəqiqəsindən</translation>
    </message>
    <message>
        <source>Before this minute of the day</source>
        <translation>Günün bu dəqiqəsinə qədər</translation>
    </message>
    <message>
        <source>Less than the start: past midnight.</source>
        <translation>Başlanğıcdan az olsa: gecə yarısından sonraya keçir.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Birinci gün</translation>
    </message>
    <message>
        <source>Such as 2026-03-21.</source>
        <translation>Məsələn: 2026-03-21.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Points for every</source>
        <translation>Xal nəyə görə verilir</translation>
    </message>
    <message>
        <source>How many points</source>
        <translation>Neçə xal</translation>
    </message>
    <message>
        <source>Points wait for</source>
        <translation>Xalların gözləmə müddəti</translation>
    </message>
    <message>
        <source>As long as goods can be brought back; then they can be spent.</source>
        <translation>Malı qaytarmaq mümkün olan müddət; sonra xərcləmək olar.</translation>
    </message>
    <message>
        <source>Points lapse</source>
        <translation>Xallar nə vaxt yanır</translation>
    </message>
    <message>
        <source>never</source>
        <translation>heç vaxt</translation>
    </message>
    <message>
        <source>after so many days</source>
        <translation>bu qədər gündən sonra</translation>
    </message>
    <message>
        <source>after so many months</source>
        <translation>bu qədər aydan sonra</translation>
    </message>
    <message>
        <source>after so many days without a visit</source>
        <translation>gəlişsiz bu qədər gündən sonra</translation>
    </message>
    <message>
        <source>After how many</source>
        <translation>Neçədən sonra</translation>
    </message>
    <message>
        <source>Counted from the day they can be spent.</source>
        <translation>Xərcləmək mümkün olan gündən sayılır.</translation>
    </message>
    <message>
        <source>And then until the end of the</source>
        <translation>Sonra nəyin sonuna qədər</translation>
    </message>
    <message>
        <source>day</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ay</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>rüb</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>yarımil</translation>
    </message>
    <message>
        <source>year</source>
        <translation>il</translation>
    </message>
    <message>
        <source>Most points on a card</source>
        <translation>Kartda ən çox xal</translation>
    </message>
    <message>
        <source>Most points a day</source>
        <translation>Gündə ən çox xal</translation>
    </message>
    <message>
        <source>Most points a month</source>
        <translation>Ayda ən çox xal</translation>
    </message>
    <message>
        <source>Most points an undo may leave to owe</source>
        <translation>Geri almadan sonra qalan ən çox borc</translation>
    </message>
    <message>
        <source>Most points spent without a connection</source>
        <translation>Əlaqə olmadan xərclənən ən çox xal</translation>
    </message>
    <message>
        <source>In one act. Two tills may each take them: this is the risk.</source>
        <translation>Bir əməliyyatda. İki kassanın hər biri bu qədər ala bilər: risk budur.</translation>
    </message>
    <message>
        <source>Can be spent in the purchase that earns them</source>
        <translation>Xal qazanılan alışın özündə xərcləmək olar</translation>
    </message>
    <message>
        <source>Otherwise from the next purchase on.</source>
        <translation>Əks halda növbəti alışdan başlayaraq.</translation>
    </message>
    <message>
        <source>Part of a purchase brought back brings spent points back</source>
        <translation>Alışın bir hissəsi qaytarılanda xərclənmiş xallar da qayıdır</translation>
    </message>
    <message>
        <source>In proportion; all of it brings all of them back anyway.</source>
        <translation>Mütənasib olaraq; hamısı qaytarılsa, xalların hamısı qayıdır.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Xallar</translation>
    </message>
    <message>
        <source>Customers collect points and pay for rewards with them.</source>
        <translation>Müştərilər xal toplayır və mükafatları onlarla ödəyir.</translation>
    </message>
    <message>
        <source>For every %1 give %2. Points buy: %3</source>
        <translation>Nəyə görə: %1. Xal sayı: %2. Xallarla verilir: %3</translation>
    </message>
    <message>
        <source>Empty: every day.</source>
        <translation>Boş olsa: hər gün.</translation>
    </message>
    <message>
        <source>Part of a purchase brought back brings what paid it back</source>
        <translation>Alışın bir hissəsi qaytarılanda onun ödənişi də karta qayıdır</translation>
    </message>
    <message>
        <source>In proportion; all of it brings all of it back anyway.</source>
        <translation>Mütənasib olaraq; hamısı qaytarılsa, onsuz da hamısı qayıdır.</translation>
    </message>
    <message>
        <source>Back of a purchase</source>
        <translation>Alışdan nə qədər geri qayıdır</translation>
    </message>
    <message>
        <source>500 is 5%, 250 is 2.5%.</source>
        <translation>500 yazılsa 5%, 250 yazılsa 2,5%.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Nə ilə</translation>
    </message>
    <message>
        <source>bonus money</source>
        <translation>bonus pul</translation>
    </message>
    <message>
        <source>A point for every</source>
        <translation>Bir xal hansı məbləğə verilir</translation>
    </message>
    <message>
        <source>Of what would be bonus money.</source>
        <translation>Bonus pul olacaq məbləğdən.</translation>
    </message>
    <message>
        <source>Only these products</source>
        <translation>Yalnız bu məhsullar</translation>
    </message>
    <message>
        <source>All but these products</source>
        <translation>Bunlardan başqa bütün məhsullar</translation>
    </message>
    <message>
        <source>Such as tobacco, gift cards and tips.</source>
        <translation>Məsələn: tütün, hədiyyə kartları və çaypulu.</translation>
    </message>
    <message>
        <source>Nothing for goods reduced by more than</source>
        <translation>Endirimi bundan çox olan mallara verilmir</translation>
    </message>
    <message>
        <source>Rounded down to</source>
        <translation>Aşağıya yuvarlaqlaşdırma</translation>
    </message>
    <message>
        <source>Once, at the end of the purchase.</source>
        <translation>Bir dəfə, alışın sonunda.</translation>
    </message>
    <message>
        <source>More at certain times</source>
        <translation>Müəyyən vaxtlarda daha çox</translation>
    </message>
    <message>
        <source>In minor units of money, or in points as the rule gives them. 0: no limit.</source>
        <translation>Pulun ən kiçik vahidi ilə və ya qayda xal verirsə, xalla. 0: məhdudiyyətsiz.</translation>
    </message>
    <message>
        <source>Most for a purchase</source>
        <translation>Bir alışa ən çoxu</translation>
    </message>
    <message>
        <source>Most a day</source>
        <translation>Gündə ən çoxu</translation>
    </message>
    <message>
        <source>Most a month</source>
        <translation>Ayda ən çoxu</translation>
    </message>
    <message>
        <source>Most on a card</source>
        <translation>Bir kartda ən çoxu</translation>
    </message>
    <message>
        <source>Purchases a day that count</source>
        <translation>Gündə nəzərə alınan alışlar</translation>
    </message>
    <message>
        <source>The first ones. 0: all.</source>
        <translation>İlk alışlar. 0: hamısı.</translation>
    </message>
    <message>
        <source>Most that an undo may leave to owe</source>
        <translation>Geri almadan sonra qalan ən çox borc</translation>
    </message>
    <message>
        <source>The bonus waits for</source>
        <translation>Bonusun gözləmə müddəti</translation>
    </message>
    <message>
        <source>The bonus lapses</source>
        <translation>Bonus nə vaxt yanır</translation>
    </message>
    <message>
        <source>A reward</source>
        <translation>Mükafat</translation>
    </message>
    <message>
        <source>Codes are made of</source>
        <translation>Kodlar nədən ibarətdir</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>hərf və rəqəm</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>hərf</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>rəqəm</translation>
    </message>
    <message>
        <source>Characters of chance</source>
        <translation>Təsadüfi simvolların sayı</translation>
    </message>
    <message>
        <source>Empty: 8. A check character comes on top.</source>
        <translation>Boş olsa: 8. Üstünə bir yoxlama simvolu əlavə olunur.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Şablon</translation>
    </message>
    <message>
        <source>Such as SPRING-####-####: a character is drawn for every #. It takes the place of the length.</source>
        <translation>Məsələn: SPRING-####-####. Hər # əvəzinə təsadüfi simvol qoyulur. Şablon olanda uzunluq nəzərə alınmır.</translation>
    </message>
    <message>
        <source>Before every code</source>
        <translation>Hər kodun əvvəlində</translation>
    </message>
    <message>
        <source>Behind every code</source>
        <translation>Hər kodun sonunda</translation>
    </message>
    <message>
        <source>With a check character</source>
        <translation>Yoxlama simvolu ilə</translation>
    </message>
    <message>
        <source>It shows that a code was mistyped.</source>
        <translation>Kodun səhv yazıldığını göstərir.</translation>
    </message>
    <message>
        <source>Can be claimed by link</source>
        <translation>Keçidlə almaq olar</translation>
    </message>
    <message>
        <source>Then codes must be too hard to guess: 13 letters and digits.</source>
        <translation>Onda kodu tapmaq mümkün olmamalıdır: 13 hərf və rəqəm.</translation>
    </message>
    <message>
        <source>Times a code can be used</source>
        <translation>Kod neçə dəfə işlənə bilər</translation>
    </message>
    <message>
        <source>Can be used without a connection</source>
        <translation>Əlaqə olmadan istifadə etmək olar</translation>
    </message>
    <message>
        <source>Two tills may each take the same code then: this is the risk.</source>
        <translation>Onda iki kassanın hər biri eyni kodu qəbul edə bilər: risk budur.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Discounts by amount</source>
        <translation>Məbləğə görə endirimlər</translation>
    </message>
    <message>
        <source>Name of the discount</source>
        <translation>Endirimin adı</translation>
    </message>
    <message>
        <source>As the counter and the receipt say it, such as “10% off”.</source>
        <translation>Kassada və çekdə göründüyü kimi, məsələn: “10% endirim”.</translation>
    </message>
    <message>
        <source>How much comes off</source>
        <translation>Nə qədər endirilir</translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>həmişə eyni</translation>
    </message>
    <message>
        <source>by the amount of the purchase</source>
        <translation>alışın məbləğinə görə</translation>
    </message>
    <message>
        <source>by what the customer spent so far</source>
        <translation>müştərinin indiyədək xərclədiyinə görə</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Uduşlar</translation>
    </message>
    <message>
        <source>Id of the prize</source>
        <translation>Uduşun kodu</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Şans</translation>
    </message>
    <message>
        <source>In hundredths of a percent; all together make 10,000.</source>
        <translation>Faizin yüzdə biri ilə; hamısının cəmi 10 000 olur.</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Neçə ədəd var</translation>
    </message>
    <message>
        <source>A draw for every</source>
        <translation>Uduş nəyə görə çəkilir</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>alış</translation>
    </message>
    <message>
        <source>reward reached</source>
        <translation>çatılan mükafat</translation>
    </message>
    <message>
        <source>Rewards that are drawn</source>
        <translation>Uduşda oynanılan mükafatlar</translation>
    </message>
    <message>
        <source>Ids of the rewards of a stamp card.</source>
        <translation>Möhür kartındakı mükafatların kodları.</translation>
    </message>
    <message>
        <source>Most draws a customer and day</source>
        <translation>Bir müştəriyə gündə ən çox uduş çəkilişi</translation>
    </message>
    <message>
        <source>Limited prizes a computer may give without a connection</source>
        <translation>Əlaqə olmadan bir kompüterin verə biləcəyi sayı məhdud uduşlar</translation>
    </message>
    <message>
        <source>What stands in for a prize that ran out</source>
        <translation>Bitmiş uduşun əvəzinə nə verilir</translation>
    </message>
    <message>
        <source>Id of a prize without a limit.</source>
        <translation>Sayı məhdud olmayan uduşun kodu.</translation>
    </message>
    <message>
        <source>What counts of a purchase</source>
        <translation>Alışın hansı hissəsi nəzərə alınır</translation>
    </message>
    <message>
        <source>what is paid in money</source>
        <translation>pulla ödənilən hissə</translation>
    </message>
    <message>
        <source>the price after discounts, whatever pays it</source>
        <translation>nə ilə ödənilməsindən asılı olmayaraq endirimdən sonrakı qiymət</translation>
    </message>
    <message>
        <source>the price before discounts</source>
        <translation>endirimdən əvvəlki qiymət</translation>
    </message>
    <message>
        <source>With what is paid in money, the part paid with points, bonus or gifts earns nothing.</source>
        <translation>“Pulla ödənilən hissə” seçiləndə xal, bonus və ya hədiyyə ilə ödənilən hissə heç nə qazandırmır.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Nəyə görə</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>qoşulma</translation>
    </message>
    <message>
        <source>a certain purchase, such as the second</source>
        <translation>müəyyən alış, məsələn, ikinci</translation>
    </message>
    <message>
        <source>a complete profile</source>
        <translation>tam doldurulmuş profil</translation>
    </message>
    <message>
        <source>a review</source>
        <translation>rəy</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>başqa bir şey</translation>
    </message>
    <message>
        <source>Id of what happens</source>
        <translation>Hadisənin kodu</translation>
    </message>
    <message>
        <source>Such as “survey”: staff or a program names it.</source>
        <translation>Məsələn: “survey”. Onu əməkdaş və ya proqram göstərir.</translation>
    </message>
    <message>
        <source>Which purchase</source>
        <translation>Neçənci alış</translation>
    </message>
    <message>
        <source>2: the second. What was brought back is no purchase.</source>
        <translation>2: ikinci. Geri qaytarılan alış sayılmır.</translation>
    </message>
    <message>
        <source>How often a customer can have it</source>
        <translation>Müştəri bunu neçə dəfə ala bilər</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Hansı müddətdə</translation>
    </message>
    <message>
        <source>all</source>
        <translation>cəmi</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ildə</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ayda</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>gündə</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Hədiyyə</translation>
    </message>
    <message>
        <source>hundredths of a percent</source>
        <translation>faizin yüzdə biri</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s)</source>
        <translation>
            <numerusform>%Ln möhür</numerusform>
            <numerusform>%Ln möhür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln dəqiqə</numerusform>
            <numerusform>%Ln dəqiqə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln ziyarət</numerusform>
            <numerusform>%Ln ziyarət</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln xal</numerusform>
            <numerusform>%Ln xal</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1%</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Smallest gift</source>
        <translation>Ən kiçik hədiyyə məbləği</translation>
    </message>
    <message>
        <source>Largest gift</source>
        <translation>Ən böyük hədiyyə məbləği</translation>
    </message>
    <message>
        <source>0: without end. Empty: it is asked whenever a gift is sold.</source>
        <translation>0: müddətsiz. Boş olsa: hər hədiyyə satılanda soruşulur.</translation>
    </message>
    <message>
        <source>Most that a gift pays without a connection</source>
        <translation>Əlaqə olmadan hədiyyə ilə ödənilən ən çox məbləğ</translation>
    </message>
    <message>
        <source>In one act. Two tills may each take it: this is the risk.</source>
        <translation>Bir əməliyyatda. İki kassanın hər biri bu qədər ala bilər: risk budur.</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Nə verilir</translation>
    </message>
    <message>
        <source>a reward</source>
        <translation>mükafat</translation>
    </message>
    <message>
        <source>How many stamps or points</source>
        <translation>Neçə möhür və ya xal</translation>
    </message>
    <message>
        <source>Empty: “stamps”.</source>
        <translation>Boş olsa: “stamps”.</translation>
    </message>
    <message>
        <source>How much bonus money</source>
        <translation>Nə qədər bonus</translation>
    </message>
    <message>
        <source>Points and bonus money wait for</source>
        <translation>Xal və bonusun gözləmə müddəti</translation>
    </message>
    <message>
        <source>They lapse</source>
        <translation>Nə vaxt yanır</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Hansı gün</translation>
    </message>
    <message>
        <source>the birthday</source>
        <translation>ad günü</translation>
    </message>
    <message>
        <source>the day of joining, each year</source>
        <translation>qoşulma günü, hər il</translation>
    </message>
    <message>
        <source>another date of the customer</source>
        <translation>müştərinin başqa bir tarixi</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Hansı tarix</translation>
    </message>
    <message>
        <source>As it is called in the customer&apos;s data, such as “wedding”.</source>
        <translation>Müştərinin məlumatında yazıldığı kimi, məsələn: “wedding”.</translation>
    </message>
    <message>
        <source>The gift can be had</source>
        <translation>Hədiyyə nə vaxt verilir</translation>
    </message>
    <message>
        <source>around the day</source>
        <translation>həmin günə yaxın günlərdə</translation>
    </message>
    <message>
        <source>in the whole month</source>
        <translation>bütün ay ərzində</translation>
    </message>
    <message>
        <source>-7: from 7 days before. 0: the day itself.</source>
        <translation>-7: 7 gün əvvəldən. 0: həmin gün.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>3: until 3 days after. 0: the day itself.</source>
        <translation>3: 3 gün sonraya qədər. 0: həmin gün.</translation>
    </message>
    <message>
        <source>29 February in common years</source>
        <translation>29 fevral adi illərdə</translation>
    </message>
    <message>
        <source>28 February</source>
        <translation>28 fevral</translation>
    </message>
    <message>
        <source>1 March</source>
        <translation>1 mart</translation>
    </message>
    <message>
        <source>Only with a purchase</source>
        <translation>Yalnız alış olanda</translation>
    </message>
    <message>
        <source>Otherwise with any visit.</source>
        <translation>Əks halda istənilən ziyarətdə.</translation>
    </message>
    <message>
        <source>A date changed shortly before waits a year</source>
        <translation>Az əvvəl dəyişdirilən tarix bir il gözləyir</translation>
    </message>
    <message>
        <source>So many days before the day.</source>
        <translation>Həmin gündən bu qədər gün əvvəl.</translation>
    </message>
    <message>
        <source>A date changed after a gift brings none for</source>
        <translation>Hədiyyədən sonra dəyişdirilən tarixə bu müddətdə hədiyyə verilmir</translation>
    </message>
    <message>
        <source>Percentage off, in hundredths</source>
        <translation>Endirim faizi, yüzdə birlərlə</translation>
    </message>
    <message>
        <source>1000 is 10%, 10000 makes it free. Either this or an amount.</source>
        <translation>1000: 10%, 10000: pulsuz. Ya bunu, ya da məbləği yazın.</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Endirim məbləği</translation>
    </message>
    <message>
        <source>Never more than there is to pay; the rest is lost.</source>
        <translation>Ödəniləcək məbləğdən çox olmur; qalığı itir.</translation>
    </message>
    <message>
        <source>It comes off</source>
        <translation>Nədən endirilir</translation>
    </message>
    <message>
        <source>the products</source>
        <translation>məhsullar</translation>
    </message>
    <message>
        <source>the cheapest of the products</source>
        <translation>məhsulların ən ucuzu</translation>
    </message>
    <message>
        <source>the whole purchase</source>
        <translation>bütün alış</translation>
    </message>
    <message>
        <source>How many of the cheapest</source>
        <translation>Ən ucuzlardan neçəsi</translation>
    </message>
    <message>
        <source>For every so many pieces of the products</source>
        <translation>Məhsulların hər neçə ədədinə</translation>
    </message>
    <message>
        <source>3 for the price of 2: 3 here, one of the cheapest, 100%. 0: whatever is bought.</source>
        <translation>2-nin qiymətinə 3 ədəd: burada 3, ən ucuzlardan biri, 100%. 0: nə qədər alınsa.</translation>
    </message>
    <message>
        <source>Times per purchase</source>
        <translation>Bir alışda neçə dəfə</translation>
    </message>
    <message>
        <source>0: as often as the pieces are there.</source>
        <translation>0: ədədlər çatdıqca.</translation>
    </message>
    <message>
        <source>Beside other discounts</source>
        <translation>Başqa endirimlərlə birlikdə</translation>
    </message>
    <message>
        <source>the best of those that exclude each other</source>
        <translation>bir yerdə işləməyən endirimlərin ən yaxşısı</translation>
    </message>
    <message>
        <source>on top of them</source>
        <translation>onların üstünə</translation>
    </message>
    <message>
        <source>only without any other</source>
        <translation>yalnız başqa endirim olmayanda</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ən çoxu</translation>
    </message>
    <message>
        <source>A percentage is rounded</source>
        <translation>Faiz necə yuvarlaqlaşdırılır</translation>
    </message>
    <message>
        <source>for the customer</source>
        <translation>müştərinin xeyrinə</translation>
    </message>
    <message>
        <source>for the shop</source>
        <translation>mağazanın xeyrinə</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>ən yaxın qiymətə</translation>
    </message>
    <message>
        <source>To steps of</source>
        <translation>Yuvarlaqlaşdırma addımı</translation>
    </message>
    <message>
        <source>What they pay</source>
        <translation>Nə qədər ödəyir</translation>
    </message>
    <message>
        <source>So many points, as said above, pay this amount.</source>
        <translation>Yuxarıda göstərilən sayda xal bu məbləği ödəyir.</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>Addım</translation>
    </message>
    <message>
        <source>Only whole steps are taken, so nothing is lost by rounding.</source>
        <translation>Yalnız tam addımlar götürülür, ona görə yuvarlaqlaşdırmada heç nə itmir.</translation>
    </message>
    <message>
        <source>Most of a purchase</source>
        <translation>Alışın ən çox hissəsi</translation>
    </message>
    <message>
        <source>Of what is left after discounts.</source>
        <translation>Endirimlərdən sonra qalan məbləğdən.</translation>
    </message>
    <message>
        <source>Always paid in money</source>
        <translation>Həmişə pulla ödənilir</translation>
    </message>
    <message>
        <source>From a balance of</source>
        <translation>Bu balansdan başlayaraq</translation>
    </message>
    <message>
        <source>Most spent without a connection</source>
        <translation>Əlaqə olmadan ən çox xərc</translation>
    </message>
    <message>
        <source>Purchases can be paid with it</source>
        <translation>Alışı bununla ödəmək olar</translation>
    </message>
    <message>
        <source>Wholly or in part, from the next purchase on.</source>
        <translation>Tam və ya qismən, növbəti alışdan başlayaraq.</translation>
    </message>
    <message>
        <source>Points for joining</source>
        <translation>Qoşulmağa görə xallar</translation>
    </message>
    <message>
        <source>Bonus money</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Nə verir</translation>
    </message>
    <message>
        <source>Of several the customer chooses one.</source>
        <translation>Bir neçəsi olsa, müştəri birini seçir.</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Promo kod</translation>
    </message>
    <message>
        <source>One public word, such as NAVRUZ; each language may write it its own way. Codes that only one person may use are coupons.</source>
        <translation>Hamıya məlum bir söz, məsələn: NAVRUZ; hər dildə öz yazılışı ola bilər. Yalnız bir nəfərin işlədə biləcəyi kodlar kupondur.</translation>
    </message>
    <message>
        <source>Times a customer may use it</source>
        <translation>Bir müştəri neçə dəfə işlədə bilər</translation>
    </message>
    <message>
        <source>Times it can be used in all</source>
        <translation>Cəmi neçə dəfə işlənə bilər</translation>
    </message>
    <message>
        <source>What it may cost in all</source>
        <translation>Cəmi nə qədərə başa gələ bilər</translation>
    </message>
    <message>
        <source>Uses of a computer without a connection</source>
        <translation>Əlaqə olmadan bir kompüterdə neçə dəfə</translation>
    </message>
    <message>
        <source>It cannot know then what others took: so many may be too many.</source>
        <translation>Onda kompüter başqalarının nə götürdüyünü bilmir: bu qədəri artıq ola bilər.</translation>
    </message>
    <message>
        <source>Of the products it is for, before anything comes off.</source>
        <translation>Aid olduğu məhsulların endirimdən əvvəlki məbləği.</translation>
    </message>
    <message>
        <source>Empty: all.</source>
        <translation>Boş olsa: hamısı.</translation>
    </message>
    <message>
        <source>Without these products</source>
        <translation>Bu məhsullar istisna olmaqla</translation>
    </message>
    <message>
        <source>Only on purchase number</source>
        <translation>Yalnız neçənci alışda</translation>
    </message>
    <message>
        <source>1 is a customer&apos;s first; what was brought back whole does not count. 0: on each.</source>
        <translation>1: müştərinin birinci alışı; tam geri qaytarılan alış sayılmır. 0: hər alışda.</translation>
    </message>
    <message>
        <source>More for further friends</source>
        <translation>Növbəti dostlara görə daha çox</translation>
    </message>
    <message>
        <source>From which friend on</source>
        <translation>Neçənci dostdan başlayaraq</translation>
    </message>
    <message>
        <source>Whoever brings somebody gets</source>
        <translation>Dost gətirən nə alır</translation>
    </message>
    <message>
        <source>Whoever was brought gets</source>
        <translation>Gətirilən dost nə alır</translation>
    </message>
    <message>
        <source>The one who was brought gets it with</source>
        <translation>Gətirilən dost bunu nə vaxt alır</translation>
    </message>
    <message>
        <source>the purchase</source>
        <translation>alış</translation>
    </message>
    <message>
        <source>Which purchase of the friend</source>
        <translation>Dostun neçənci alışı</translation>
    </message>
    <message>
        <source>Only purchases that were paid and not brought back count.</source>
        <translation>Yalnız ödənilmiş və geri qaytarılmamış alışlar sayılır.</translation>
    </message>
    <message>
        <source>At most so long after joining</source>
        <translation>Qoşulandan sonra ən çox bu müddətdə</translation>
    </message>
    <message>
        <source>Most friends a month</source>
        <translation>Ayda ən çox dost</translation>
    </message>
    <message>
        <source>Most friends of one customer</source>
        <translation>Bir müştəriyə ən çox dost</translation>
    </message>
    <message>
        <source>Most friends in the whole shop</source>
        <translation>Bütün mağazada ən çox dost</translation>
    </message>
    <message>
        <source>It can be used</source>
        <translation>Nə vaxt istifadə etmək olar</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>dərhal</translation>
    </message>
    <message>
        <source>from a visit on another day</source>
        <translation>başqa gündəki ziyarətdən başlayaraq</translation>
    </message>
    <message>
        <source>After how many days</source>
        <translation>Neçə gündən sonra</translation>
    </message>
    <message>
        <source>Percent off the purchase</source>
        <translation>Alışdan faizlə endirim</translation>
    </message>
    <message>
        <source>It comes off the purchase that the reward is used in.</source>
        <translation>Mükafatın istifadə olunduğu alışdan endirilir.</translation>
    </message>
    <message>
        <source>Money off the purchase</source>
        <translation>Alışdan pulla endirim</translation>
    </message>
    <message>
        <source>At most so much money off</source>
        <translation>Endirim ən çoxu nə qədər pul ola bilər</translation>
    </message>
    <message>
        <source>Cashback</source>
        <translation>Keşbek</translation>
    </message>
    <message>
        <source>Customers get a part of what they pay back and pay with it later.</source>
        <translation>Müştərilər ödədiklərinin bir hissəsini geri alır və sonra onunla ödəyir.</translation>
    </message>
    <message>
        <source>%1 of a purchase comes back as %2, counted on %3.</source>
        <translation>Alışdan qayıdan: %1, növü: %2, nədən hesablanır: %3.</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Kuponlar</translation>
    </message>
    <message>
        <source>Codes that are each used once. When a batch runs out, it stops until you make more.</source>
        <translation>Hər biri bir dəfə işlənən kodlar. Kodlar bitəndə yenisini yaradana qədər dayanır.</translation>
    </message>
    <message>
        <source>A code brings: %1</source>
        <translation>Kod verir: %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Endirim</translation>
    </message>
    <message>
        <source>A percentage or an amount comes off what customers buy.</source>
        <translation>Müştərinin aldığından faiz və ya məbləğ endirilir.</translation>
    </message>
    <message>
        <source>%1 comes off %2.</source>
        <translation>Endirim: %1, nədən: %2.</translation>
    </message>
    <message>
        <source>Prize draw</source>
        <translation>Uduş çəkilişi</translation>
    </message>
    <message>
        <source>Customers draw prizes by chance, and anybody can check it.</source>
        <translation>Müştərilər təsadüfi uduş çəkir və bunu hər kəs yoxlaya bilər.</translation>
    </message>
    <message>
        <source>For every %1 a draw of: %2</source>
        <translation>Nəyə görə: %1. Uduşlar: %2</translation>
    </message>
    <message>
        <source>Bonus for something</source>
        <translation>Nəyəsə görə bonus</translation>
    </message>
    <message>
        <source>For joining, a review, a complete profile or a certain purchase there is something extra.</source>
        <translation>Qoşulmağa, rəyə, tam doldurulmuş profilə və ya müəyyən alışa görə əlavə bir şey verilir.</translation>
    </message>
    <message>
        <source>For %1 give: %2</source>
        <translation>Nəyə görə: %1. Verilir: %2</translation>
    </message>
    <message>
        <source>Gift value</source>
        <translation>Hədiyyə məbləği</translation>
    </message>
    <message>
        <source>Somebody pays now, and the card pays later purchases with it.</source>
        <translation>Kimsə indi ödəyir, kart isə sonrakı alışları bununla ödəyir.</translation>
    </message>
    <message>
        <source>Gifts from %1 to %2</source>
        <translation>Hədiyyələr: ən azı %1, ən çoxu %2</translation>
    </message>
    <message>
        <source>Birthday or another day</source>
        <translation>Ad günü və ya başqa gün</translation>
    </message>
    <message>
        <source>Once a year, around a day of the customer, a gift with a visit.</source>
        <translation>İldə bir dəfə, müştərinin xüsusi gününə yaxın, ziyarətdə hədiyyə.</translation>
    </message>
    <message>
        <source>On %1, from %2 to %3, give: %4</source>
        <translation>Hansı gün: %1. Başlanğıc: %2, son: %3. Verilir: %4</translation>
    </message>
    <message>
        <source>Whoever says a public word gets something.</source>
        <translation>Hamıya məlum sözü deyən nəsə alır.</translation>
    </message>
    <message>
        <source>The word %1 brings: %2</source>
        <translation>%1 sözü verir: %2</translation>
    </message>
    <message>
        <source>Friends bring friends</source>
        <translation>Dost dostu gətirir</translation>
    </message>
    <message>
        <source>Whoever brings a new customer gets something, and the new one too.</source>
        <translation>Yeni müştəri gətirən nəsə alır, yeni müştəri də.</translation>
    </message>
    <message>
        <source>Whoever brings a new customer gets: %1. The new one gets: %2.</source>
        <translation>Yeni müştəri gətirən alır: %1. Yeni müştəri alır: %2.</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Səviyyələr</translation>
    </message>
    <message>
        <source>Customers who come and buy more reach a higher tier and get more.</source>
        <translation>Daha çox gəlib alan müştərilər daha yüksək səviyyəyə çatır və daha çox alır.</translation>
    </message>
    <message>
        <source>Tiers: %1. What counts is that of the %2; a tier is kept %3.</source>
        <translation>Səviyyələr: %1. Nəzərə alınan müddət: %2; səviyyə saxlanılır: %3.</translation>
    </message>
    <message>
        <source>Stamps lapse</source>
        <translation>Möhürlər nə vaxt yanır</translation>
    </message>
    <message>
        <source>so many days after the first stamp of the card</source>
        <translation>kartın birinci möhüründən bu qədər gün sonra</translation>
    </message>
    <message>
        <source>so many days after the last stamp</source>
        <translation>son möhürdən bu qədər gün sonra</translation>
    </message>
    <message>
        <source>Then the next stamp begins a new card. Rewards that were reached stay.</source>
        <translation>Onda növbəti möhür yeni kart başlayır. Çatılan mükafatlar qalır.</translation>
    </message>
    <message>
        <source>Shortest time between two stamps at a kiosk</source>
        <translation>Kioskda iki möhür arasında ən qısa vaxt</translation>
    </message>
    <message>
        <source>Nobody watches there: the same card shown again counts once.</source>
        <translation>Orada nəzarət edən yoxdur: təkrar göstərilən kart bir dəfə sayılır.</translation>
    </message>
    <message>
        <source>Shortest time from a used reward to the next stamp</source>
        <translation>İstifadə olunan mükafatdan növbəti möhürə qədər ən qısa vaxt</translation>
    </message>
    <message>
        <source>Most stamps a purchase brings</source>
        <translation>Bir alışa görə ən çox möhür</translation>
    </message>
    <message>
        <source>No more stamps while so many rewards wait</source>
        <translation>Bu qədər mükafat gözləyəndə yeni möhür verilmir</translation>
    </message>
    <message>
        <source>All of this</source>
        <translation>Bunların hamısı</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Nə nəzərə alınır</translation>
    </message>
    <message>
        <source>money spent</source>
        <translation>xərclənən pul</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>alışlar</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>qazanılan xallar</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ən azı</translation>
    </message>
    <message>
        <source>Exactly as much counts.</source>
        <translation>Tam bu qədər də sayılır.</translation>
    </message>
    <message>
        <source>In so many months</source>
        <translation>Neçə ay ərzində</translation>
    </message>
    <message>
        <source>Empty: in the time that counts for all tiers.</source>
        <translation>Boş olsa: bütün səviyyələr üçün nəzərə alınan müddətdə.</translation>
    </message>
    <message>
        <source>In so many days</source>
        <translation>Neçə gün ərzində</translation>
    </message>
    <message>
        <source>Ways to reach it</source>
        <translation>Ona necə çatmaq olar</translation>
    </message>
    <message>
        <source>Only from this tier on</source>
        <translation>Yalnız bu səviyyədən başlayaraq</translation>
    </message>
    <message>
        <source>Name of the tier</source>
        <translation>Səviyyənin adı</translation>
    </message>
    <message>
        <source>Gift for reaching it</source>
        <translation>Ona çatmağa görə hədiyyə</translation>
    </message>
    <message>
        <source>Tiers, the lowest first</source>
        <translation>Səviyyələr, ən aşağıdan başlayaraq</translation>
    </message>
    <message>
        <source>Id of the tier</source>
        <translation>Səviyyənin kodu</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rəng</translation>
    </message>
    <message>
        <source>Points and bonus instead of 100%</source>
        <translation>100% əvəzinə xal və bonus</translation>
    </message>
    <message>
        <source>Stamps more for a visit that brings any</source>
        <translation>Möhür verilən ziyarətdə əlavə möhürlər</translation>
    </message>
    <message>
        <source>calendar month</source>
        <translation>təqvim ayı</translation>
    </message>
    <message>
        <source>calendar quarter</source>
        <translation>təqvim rübü</translation>
    </message>
    <message>
        <source>calendar half-year</source>
        <translation>təqvim yarımili</translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation>təqvim ili</translation>
    </message>
    <message>
        <source>last so many months</source>
        <translation>son bu qədər ay</translation>
    </message>
    <message>
        <source>last so many days</source>
        <translation>son bu qədər gün</translation>
    </message>
    <message>
        <source>whole time</source>
        <translation>bütün vaxt</translation>
    </message>
    <message>
        <source>What counts is that of the</source>
        <translation>Nəzərə alınan müddət</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Neçə</translation>
    </message>
    <message>
        <source>A tier is kept</source>
        <translation>Səviyyə nə qədər saxlanılır</translation>
    </message>
    <message>
        <source>to the end of the next period</source>
        <translation>növbəti dövrün sonuna qədər</translation>
    </message>
    <message>
        <source>to the end of the period</source>
        <translation>dövrün sonuna qədər</translation>
    </message>
    <message>
        <source>for so many months</source>
        <translation>bu qədər ay</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>həmişəlik</translation>
    </message>
    <message>
        <source>The period is the</source>
        <translation>Dövr</translation>
    </message>
    <message>
        <source>How many months</source>
        <translation>Neçə ay</translation>
    </message>
    <message>
        <source>Kept longer by</source>
        <translation>Əlavə saxlanma müddəti</translation>
    </message>
    <message>
        <source>So long a tier can still be reached again before it falls.</source>
        <translation>Səviyyə düşməzdən əvvəl bu müddətdə ona yenidən çatmaq olar.</translation>
    </message>
    <message>
        <source>Then the customer falls</source>
        <translation>Sonra müştəri hara düşür</translation>
    </message>
    <message>
        <source>to the tier that the figures give</source>
        <translation>göstəricilərə uyğun səviyyəyə</translation>
    </message>
    <message>
        <source>one tier at most</source>
        <translation>ən çoxu bir səviyyə aşağı</translation>
    </message>
    <message>
        <source>The purchase that reaches a tier has its benefits</source>
        <translation>Səviyyəyə çatdıran alışda onun imtiyazları işləyir</translation>
    </message>
    <message>
        <source>Else they begin with the next one.</source>
        <translation>Əks halda növbəti alışdan başlayır.</translation>
    </message>
    <message>
        <source>week</source>
        <translation>həftə</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>bütün vaxt</translation>
    </message>
    <message>
        <source>How often a customer</source>
        <translation>Müştəri nə qədər tez-tez</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Neçə dəfə</translation>
    </message>
    <message>
        <source>In a</source>
        <translation>Hansı müddətdə</translation>
    </message>
    <message>
        <source>Empty: as often as it fits. Once in all the time: only once.</source>
        <translation>Boş olsa: uyğun gələn hər dəfə. Bütün vaxtda bir dəfə: yalnız bir dəfə.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>bəli</translation>
    </message>
    <message>
        <source>no</source>
        <translation>xeyr</translation>
    </message>
    <message>
        <source>Points it takes</source>
        <translation>Neçə xal alınır</translation>
    </message>
    <message>
        <source>the price, for one</source>
        <translation>qiyməti qədər, birinə</translation>
    </message>
    <message>
        <source>as many times the price as there is</source>
        <translation>xal çatdıqca, hər birinə qiyməti qədər</translation>
    </message>
    <message>
        <source>all that are there, for one</source>
        <translation>olanların hamısı, birinə</translation>
    </message>
    <message>
        <source>Only for tiers</source>
        <translation>Yalnız bu səviyyələr üçün</translation>
    </message>
    <message>
        <source>Their ids. Empty: for everybody.</source>
        <translation>Onların kodları. Boş olsa: hamı üçün.</translation>
    </message>
</context>
<context>
    <name>ScannerState</name>
    <message>
        <source>No hand scanner is chosen.</source>
        <translation>Əl skaneri seçilməyib.</translation>
    </message>
    <message>
        <source>The hand scanner on %1 is ready.</source>
        <translation>Əl skaneri hazırdır: %1.</translation>
    </message>
    <message>
        <source>There is no hand scanner on %1. Plug it in and scanning starts by itself.</source>
        <translation>Əl skaneri tapılmadı: %1. Onu qoşun, skan özü başlayacaq.</translation>
    </message>
    <message>
        <source>The hand scanner on %1 cannot be opened. Close other programs that use it, or ask for the right to use it.</source>
        <translation>Əl skanerini açmaq olmadı: %1. Ondan istifadə edən başqa proqramları bağlayın və ya istifadə icazəsi alın.</translation>
    </message>
    <message>
        <source>The hand scanner on %1 was pulled out. Plug it in again and scanning goes on by itself.</source>
        <translation>Əl skaneri ayrıldı: %1. Onu yenidən qoşun, skan özü davam edəcək.</translation>
    </message>
    <message>
        <source>%1 is a keyboard that somebody types on, so it was given back. Choose the hand scanner instead.</source>
        <translation>Bu, skaner deyil, kiminsə yazdığı klaviaturadır, ona görə öz işinə qaytarıldı: %1. Əvəzinə əl skanerini seçin.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Counter</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müştərilər</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tənzimləmələr</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Baxılacaqlar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Əməkdaşlar</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Bəlkə, %1?</translation>
    </message>
</context>
<context>
    <name>SearchAction</name>
    <message>
        <source>New customer</source>
        <translation>Yeni müştəri</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Açıq mövzu</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tünd mövzu</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>Owner</source>
        <translation>Sahib</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Kassada</translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>There is no such file, or it can&apos;t be read. Nothing was changed. Put the stick in again and choose the file.</source>
        <translation>Belə fayl yoxdur və ya onu oxumaq olmur. Heç nə dəyişmədi. Fleş yaddaşı yenidən qoşun və faylı seçin.</translation>
    </message>
    <message>
        <source>This file is not from a laptop that writes to a stick. Nothing was changed. Choose the file that Muhr wrote.</source>
        <translation>Bu, noutbukun fleş yaddaşa yazdığı fayl deyil. Heç nə dəyişmədi. Möhür proqramının yazdığı faylı seçin.</translation>
    </message>
    <message>
        <source>A newer Muhr wrote this file. Nothing was changed. Update Muhr, then bring it in again.</source>
        <translation>Bu fayl daha yeni Möhür versiyasında yazılıb. Heç nə dəyişmədi. Möhür proqramını yeniləyib faylı yenidən yükləyin.</translation>
    </message>
    <message>
        <source>This file is damaged: a part of it is missing or was changed. Nothing was changed here, and the other laptop still has everything. Write it to the stick once more.</source>
        <translation>Bu fayl zədələnib: bir hissəsi yoxdur və ya dəyişdirilib. Burada heç nə dəyişmədi, o biri noutbukda isə hər şey yerindədir. Onu fleş yaddaşa bir də yazın.</translation>
    </message>
    <message>
        <source>This file is of another shop. Nothing was changed. Bring it to a laptop of that shop.</source>
        <translation>Bu fayl başqa mağazanındır. Heç nə dəyişmədi. Onu həmin mağazanın noutbukuna yükləyin.</translation>
    </message>
    <message>
        <source>This file was locked with a key of the shop that is not on this computer yet. Nothing was changed. Connect this laptop once, then bring the file in again.</source>
        <translation>Bu fayl mağazanın bu kompüterdə hələ olmayan açarı ilə kilidlənib. Heç nə dəyişmədi. Bu noutbuku bir dəfə qoşun, sonra faylı yenidən yükləyin.</translation>
    </message>
    <message>
        <source>This is what this laptop wrote. Nothing was changed. Bring it to another laptop of the shop.</source>
        <translation>Bunu elə bu noutbuk yazıb. Heç nə dəyişmədi. Onu mağazanın başqa noutbukuna yükləyin.</translation>
    </message>
    <message>
        <source>The laptop that wrote this file is not known here. Nothing was changed. Connect this laptop once, then bring it in again.</source>
        <translation>Bu faylı yazan noutbuk burada tanınmır. Heç nə dəyişmədi. Bu noutbuku bir dəfə qoşun, sonra faylı yenidən yükləyin.</translation>
    </message>
    <message>
        <source>What is in this file was not signed by the laptop that it names. Nothing was changed. Write it to the stick once more.</source>
        <translation>Bu fayldakı məlumatı orada göstərilən noutbuk imzalamayıb. Heç nə dəyişmədi. Onu fleş yaddaşa bir də yazın.</translation>
    </message>
    <message>
        <source>Everything in this file came before. Nothing was changed.</source>
        <translation>Bu fayldakı hər şey əvvəl gəlib. Heç nə dəyişmədi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) came in. They go on as soon as this laptop has a line, and count from then on.</source>
        <translation>
            <numerusform>%Ln əməliyyat yükləndi. Bu noutbukda bağlantı olan kimi göndərilir və o andan sayılır.</numerusform>
            <numerusform>%Ln əməliyyat yükləndi. Bu noutbukda bağlantı olan kimi göndərilir və o andan sayılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for it, or the folder may not be written. Nothing was changed, and everything still waits on this laptop. Free some space, or choose another stick.</source>
        <translation>Yer çatmır və ya qovluğa yazmağa icazə yoxdur. Heç nə dəyişmədi, hər şey hələ də bu noutbukda gözləyir. Yer boşaldın və ya başqa fleş yaddaş seçin.</translation>
    </message>
    <message>
        <source>What is on the stick is not what was written to it. Everything still waits on this laptop. Take another stick.</source>
        <translation>Fleş yaddaşdakı məlumat ora yazılanla eyni deyil. Hər şey hələ də bu noutbukda gözləyir. Başqa fleş yaddaş götürün.</translation>
    </message>
    <message>
        <source>Nothing waits on this laptop, so nothing was written.</source>
        <translation>Bu noutbukda gözləyən əməliyyat yoxdur, ona görə heç nə yazılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) are on the stick. They still wait here as well: whichever way comes first, each counts once.</source>
        <translation>
            <numerusform>%Ln əməliyyat fleş yaddaşa yazıldı. Burada da gözləməyə davam edir: hansı yolla əvvəl çatsa da, hər biri bir dəfə sayılır.</numerusform>
            <numerusform>%Ln əməliyyat fleş yaddaşa yazıldı. Burada da gözləməyə davam edir: hansı yolla əvvəl çatsa da, hər biri bir dəfə sayılır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Not stored: the disk is full. Free some space and try again.</source>
        <translation>Saxlanılmadı: disk doludur. Yer boşaldıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>Not stored: the disk did not take it. Check the disk and try again.</source>
        <translation>Saxlanılmadı: disk yazmadı. Diski yoxlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>Not stored: the shop&apos;s file is open for reading only.</source>
        <translation>Saxlanılmadı: mağazanın faylı yalnız oxumaq üçün açılıb.</translation>
    </message>
    <message>
        <source>Not stored: the shop&apos;s file is busy. Try again.</source>
        <translation>Saxlanılmadı: mağazanın faylı məşğuldur. Yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Restore a backup or fetch the shop from its endpoint.</source>
        <translation>Bu mağazanın faylı zədələnib. Ehtiyat nüsxəni bərpa edin və ya mağazanı yenidən serverdən yükləyin.</translation>
    </message>
    <message>
        <source>Not stored: the change does not fit what is already there.</source>
        <translation>Saxlanılmadı: dəyişiklik mövcud məlumata uyğun gəlmir.</translation>
    </message>
    <message>
        <source>Not stored: the shop&apos;s file refused it. Try again.</source>
        <translation>Saxlanılmadı: mağazanın faylı qəbul etmədi. Yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The database server does not answer. Try again.</source>
        <translation>Verilənlər bazası serveri cavab vermir. Yenidən cəhd edin.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Everything is saved on this computer. Connect an endpoint in Settings to give cards to phones.</source>
        <translation>Hər şey bu kompüterdə saxlanılıb. Kartları telefonlara vermək üçün Tənzimləmələrdə server qoşun.</translation>
    </message>
    <message>
        <source>Everything is saved, here and at the endpoint.</source>
        <translation>Hər şey həm burada, həm də serverdə saxlanılıb.</translation>
    </message>
    <message>
        <source>Everything is saved here and is on its way to the endpoint.</source>
        <translation>Hər şey burada saxlanılıb və serverə göndərilir.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. Everything is saved here and will be sent by itself. Check the network if it lasts.</source>
        <translation>Server cavab vermir. Hər şey burada saxlanılıb və özü göndəriləcək. Uzun çəksə, şəbəkəni yoxlayın.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than a day wrong. Stamps are saved; set the clock right.</source>
        <translation>Bu kompüterin saatında bir gündən çox fərq var. Möhürlər saxlanılıb; saatı düzəldin.</translation>
    </message>
    <message>
        <source>The endpoint does not accept this computer any more. Everything is saved here. Ask the owner for a new link.</source>
        <translation>Server bu kompüteri artıq qəbul etmir. Hər şey burada saxlanılıb. Sahibdən yeni keçid istəyin.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer could not be used. Everything is saved here and will be tried again.</source>
        <translation>Serverin cavabından istifadə etmək olmadı. Hər şey burada saxlanılıb və yenidən cəhd ediləcək.</translation>
    </message>
    <message>
        <source>The endpoint stopped answering before all of your shop was here. Check the internet connection, then try again.</source>
        <translation>Mağazanız tam yüklənməmiş server cavab vermədi. İnternet bağlantısını yoxlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>This is not a link of an endpoint. Nothing was changed. Copy the whole line that the endpoint showed, and try again.</source>
        <translation>Bu, server keçidi deyil. Heç nə dəyişmədi. Serverin göstərdiyi sətri bütöv kopyalayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>This link connects a shop that is on a computer. Nothing was changed. Make the shop first, then use the link in its Settings.</source>
        <translation>Bu keçid kompüterdəki mağazanı serverə qoşur. Heç nə dəyişmədi. Əvvəl mağazanı yaradın, sonra keçidi onun Tənzimləmələrində işlədin.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. Nothing was changed. Check the internet connection, then try again.</source>
        <translation>Server cavab vermir. Heç nə dəyişmədi. İnternet bağlantısını yoxlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The endpoint was put back to an earlier state. It gets back what it lost from here, by itself. Everything is saved on this computer. Ask for help if this stays for an hour.</source>
        <translation>Server əvvəlki vəziyyətə qaytarılıb. İtirdiklərini bu kompüterdən özü geri alır. Hər şey bu kompüterdə saxlanılıb. Bu, bir saatdan çox çəksə, kömək istəyin.</translation>
    </message>
    <message>
        <source>The endpoint does not let this laptop invite another one. Only an owner&apos;s laptop may.</source>
        <translation>Server bu noutbuka başqasını dəvət etməyə icazə vermir. Bunu yalnız sahibin noutbuku edə bilər.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. Check the internet connection, then try again.</source>
        <translation>Server cavab vermir. İnternet bağlantısını yoxlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The endpoint does not take this link: each works once, and not for long. Nothing was changed. Have a new one made.</source>
        <translation>Server bu keçidi qəbul etmir: hər keçid bir dəfə və qısa müddət işləyir. Heç nə dəyişmədi. Yeni keçid istəyin.</translation>
    </message>
    <message>
        <source>Another server answers at the endpoint&apos;s address, and can&apos;t prove that it is your endpoint. Nothing was sent to it and nothing is lost: everything goes on being saved here. Try another network, or ask the owner for a new link.</source>
        <translation>Serverin ünvanında başqa server cavab verir və sizin serveriniz olduğunu sübut edə bilmir. Ona heç nə göndərilmədi və heç nə itmədi: hər şey burada saxlanılmağa davam edir. Başqa şəbəkədən cəhd edin və ya sahibdən yeni keçid istəyin.</translation>
    </message>
    <message>
        <source>The endpoint has a new key, which this computer was not told of. Nothing is lost: everything goes on being saved here. Compare the six digits in Settings with those that whoever runs the endpoint has.</source>
        <translation>Serverin yeni açarı var, bu kompüterə isə bildirilməyib. Heç nə itmədi: hər şey burada saxlanılmağa davam edir. Tənzimləmələrdəki altı rəqəmi serverə baxan şəxsdəki rəqəmlərlə tutuşdurun.</translation>
    </message>
    <message>
        <source>These are not the digits of the key that answers. Nothing was sent to it, and everything goes on being saved here. Have “muhr-endpoint pin show” run at the endpoint; if it says other digits, somebody stands in between.</source>
        <translation>Bunlar cavab verən açarın rəqəmləri deyil. Ona heç nə göndərilmədi və hər şey burada saxlanılmağa davam edir. Serverdə “muhr-endpoint pin show” əmrini işə salmalarını xahiş edin; başqa rəqəmlər göstərsə, arada kimsə var.</translation>
    </message>
    <message>
        <source>The other laptop has to show %1. Does it? Type y or n, or the digits that it shows.</source>
        <translation>O biri noutbuk bunu göstərməlidir: %1. Göstərir? y və ya n yazın, yaxud onun göstərdiyi rəqəmləri daxil edin.</translation>
    </message>
    <message>
        <source>On the new laptop open Muhr, choose “I already have a shop”, and hold this code before its camera or paste the link; or run “muhr-cli enrol” with it. It works once, and for ten minutes.</source>
        <translation>Yeni noutbukda Möhür proqramını açın, “Artıq mağazam var” seçimini edin və bu kodu onun kamerasına tutun, yaxud keçidi yapışdırın; və ya keçidlə “muhr-cli enrol” əmrini işə salın. O, bir dəfə işləyir və on dəqiqə etibarlıdır.</translation>
    </message>
    <message>
        <source>Nobody came in time. The link does not work any more.</source>
        <translation>Vaxtında heç kim qoşulmadı. Keçid artıq işləmir.</translation>
    </message>
    <message>
        <source>The digits differ: somebody else has come with your link. Nobody was let in, and the link does not work any more.</source>
        <translation>Rəqəmlər fərqlidir: keçidinizlə başqası gəlib. Heç kimə icazə verilmədi və keçid artıq işləmir.</translation>
    </message>
    <message>
        <source>Nobody was let in. The link does not work any more.</source>
        <translation>Heç kimə icazə verilmədi. Keçid artıq işləmir.</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Not stored!</source>
        <translation>Saxlanılmadı!</translation>
    </message>
    <message>
        <source>The last act was not stored and does not count. What was stored before is safe. Try it again; if it stays so, look whether the disk is full.</source>
        <translation>Son əməliyyat saxlanılmadı və nəzərə alınmır. Əvvəl saxlanılanlar yerindədir. Yenidən cəhd edin; yenə alınmasa, diskin dolub-dolmadığını yoxlayın.</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Hələ server yoxdur</translation>
    </message>
    <message>
        <source>Everything is stored on this laptop. An endpoint (Settings) brings cards to phones and keeps a copy.</source>
        <translation>Hər şey bu noutbukda saxlanılıb. Server (Tənzimləmələr) kartları telefonlara çatdırır və surətini saxlayır.</translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation>Hər şey saxlanılıb</translation>
    </message>
    <message>
        <source>Everything is stored here and at the endpoint.</source>
        <translation>Hər şey burada və serverdə saxlanılıb.</translation>
    </message>
    <message>
        <source>%Ln waiting</source>
        <translation>%Ln gözləyir</translation>
    </message>
    <message>
        <source>%Ln waiting, %L2 min</source>
        <translation>%Ln gözləyir, %L2 dəq</translation>
    </message>
    <message>
        <source>Stored on this laptop and on their way to the endpoint. The counter works all the same.</source>
        <translation>Bu noutbukda saxlanılıb və serverə göndərilir. Kassa yenə də işləyir.</translation>
    </message>
    <message>
        <source>%Ln refused</source>
        <translation>%Ln rədd edildi</translation>
    </message>
    <message>
        <source>Not in step</source>
        <translation>Uyğunsuzluq var</translation>
    </message>
    <message>
        <source>Used twice</source>
        <translation>İki dəfə işlədilib</translation>
    </message>
    <message>
        <source>The data of this laptop was put back to an earlier state, or two laptops use the same data. All acts count. If two use it, set one of them up anew with a link.</source>
        <translation>Bu noutbukun məlumatı əvvəlki vəziyyətə qaytarılıb və ya iki noutbuk eyni məlumatdan istifadə edir. Bütün əməliyyatlar sayılır. İkisi istifadə edirsə, birini keçidlə yenidən qurun.</translation>
    </message>
    <message>
        <source>The endpoint did not accept these acts. They are kept here: see “To look at”.</source>
        <translation>Server bu əməliyyatları qəbul etmədi. Onlar burada saxlanılır: “Baxılacaqlar” bölməsinə baxın.</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message numerus="yes">
        <source>Take a PIN of at least %Ln digit(s) without an order, and no year.</source>
        <translation>
            <numerusform>Ən azı %Ln rəqəmli PIN-kod seçin: rəqəmlər ardıcıl olmasın, il də olmasın.</numerusform>
            <numerusform>Ən azı %Ln rəqəmli PIN-kod seçin: rəqəmlər ardıcıl olmasın, il də olmasın.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Does everything, and alone changes the programme, the team and the laptops.</source>
        <translation>Hər işi görür; proqramı, əməkdaşları və noutbukları yalnız o dəyişir.</translation>
    </message>
    <message>
        <source>Stamps, takes back what others did, hands out dear rewards and gives cashiers a new PIN.</source>
        <translation>Möhür vurur, başqalarının əməliyyatlarını geri alır, bahalı mükafatları verir və kassirlərə yeni PIN-kod qoyur.</translation>
    </message>
    <message>
        <source>Sees figures and the log, and changes nothing.</source>
        <translation>Göstəricilərə və fəaliyyət jurnalına baxır, heç nəyi dəyişmir.</translation>
    </message>
    <message>
        <source>Stamps, hands out rewards and adds customers; takes back what she did herself within 10 minutes.</source>
        <translation>Möhür vurur, mükafat verir və müştəri əlavə edir; öz əməliyyatlarını 10 dəqiqə ərzində geri alır.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln digit(s), not in a row and no year.</source>
        <translation>
            <numerusform>Ən azı %Ln rəqəm: ardıcıl olmasın, il də olmasın.</numerusform>
            <numerusform>Ən azı %Ln rəqəm: ardıcıl olmasın, il də olmasın.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the team</source>
        <extracomment>%1 is a person, in all of these</extracomment>
        <translation>%1 əməkdaşlara əlavə olundu</translation>
    </message>
    <message>
        <source>The name is %1 now</source>
        <translation>Yeni ad: %1</translation>
    </message>
    <message>
        <source>%1 has another role</source>
        <translation>%1 indi başqa vəzifədədir</translation>
    </message>
    <message>
        <source>%1 has a new PIN</source>
        <translation>%1 üçün yeni PIN-kod qoyuldu</translation>
    </message>
    <message>
        <source>%1 has left the team</source>
        <translation>%1 işdən ayrıldı</translation>
    </message>
    <message>
        <source>%1 is back in the team</source>
        <translation>%1 işə qayıtdı</translation>
    </message>
    <message>
        <source>%1 no longer stamps her own card</source>
        <translation>%1 artıq öz kartına möhür vura bilmir</translation>
    </message>
    <message>
        <source>%1 has no own card any more</source>
        <translation>%1 artıq kartla əlaqələndirilməyib</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>Goodwill</source>
        <translation>Xoş münasibət</translation>
    </message>
    <message>
        <source>Brought from an earlier system</source>
        <translation>Əvvəlki sistemdən gətirilib</translation>
    </message>
    <message>
        <source>Partner of the shop</source>
        <translation>Mağazanın tərəfdaşı</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Burada işləyir</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Başqa səbəb</translation>
    </message>
    <message>
        <source>%1 was over; now %2</source>
        <translation>%1 başa çatdı; indi: %2</translation>
    </message>
    <message>
        <source>%1, given by hand</source>
        <translation>%1, əl ilə verilib</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>Çatılan səviyyə: %1</translation>
    </message>
    <message>
        <source>%1, given by hand until %2</source>
        <translation>%1, əl ilə verilib, müddəti: %2</translation>
    </message>
    <message>
        <source>%1 kept until %2</source>
        <translation>%1 saxlanıldı, müddəti: %2</translation>
    </message>
    <message>
        <source>%1 reached, valid until %2</source>
        <translation>Çatılan səviyyə: %1, etibarlılıq müddəti: %2</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>as many as a week ago by this time</source>
        <translation>bir həftə əvvəl bu vaxtdakı qədər</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than a week ago by this time</source>
        <translation>
            <numerusform>bir həftə əvvəl bu vaxtdakından %Ln çox</numerusform>
            <numerusform>bir həftə əvvəl bu vaxtdakından %Ln çox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than a week ago by this time</source>
        <translation>
            <numerusform>bir həftə əvvəl bu vaxtdakından %Ln az</numerusform>
            <numerusform>bir həftə əvvəl bu vaxtdakından %Ln az</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself</source>
        <extracomment>In place of a name: the join page, an automation</extracomment>
        <translation>Avtomatik</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Adsız əməkdaş</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times of a day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Closed, %1</source>
        <translation>Bağlanıb: %1</translation>
    </message>
    <message>
        <source>Closed by %1, %2</source>
        <extracomment>%1 is a member of staff, %2 a moment</extracomment>
        <translation>Günü bağlayan: %1, %2</translation>
    </message>
    <message>
        <source>Came after the close: visits %1, stamps %2, rewards %3, undos %4. The sheet stays as it was closed.</source>
        <extracomment>What was done at other laptops, or later, and is not on the sheet</extracomment>
        <translation>Gün bağlanandan sonra əlavə olundu: %1 ziyarət, %2 möhür, %3 mükafat, %4 geri alma. Vərəq bağlandığı kimi qalır.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ziyarətlər</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Möhürlər</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Mükafatlar</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Geri alınan</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>The day is not closed yet.</source>
        <translation>Gün hələ bağlanmayıb.</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>Yeni kartlar</translation>
    </message>
    <message>
        <source>Stamps given</source>
        <translation>Vurulmuş möhürlər</translation>
    </message>
    <message>
        <source>Rewards handed over</source>
        <translation>Verilmiş mükafatlar</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Qaytarılan məbləğ</translation>
    </message>
    <message>
        <source>Of earlier days</source>
        <translation>Əvvəlki günlərdən</translation>
    </message>
    <message>
        <source>Who was at the counter</source>
        <translation>Kassada kim işləyib</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more shift(s) are in the figures above.</source>
        <translation>
            <numerusform>Yuxarıdakı göstəricilərə daha %Ln növbə daxildir.</numerusform>
            <numerusform>Yuxarıdakı göstəricilərə daha %Ln növbə daxildir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Muhr is open already</source>
        <translation>Möhür artıq açıqdır</translation>
    </message>
    <message>
        <source>A newer Muhr wrote this shop</source>
        <translation>Bu mağaza daha yeni Möhür ilə yazılıb</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged</source>
        <translation>Mağazanın faylı zədələnib</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk doludur</translation>
    </message>
    <message>
        <source>The shop&apos;s file may not be written</source>
        <translation>Mağazanın faylına yazmağa icazə yoxdur</translation>
    </message>
    <message>
        <source>The shop can&apos;t be opened</source>
        <translation>Mağazanı açmaq olmur</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not here</source>
        <translation>Mağazanın açarı burada yoxdur</translation>
    </message>
    <message>
        <source>Cards and stamps work without it, but names and phone numbers can&apos;t be read or written, and nothing is sent to the endpoint. Nothing is lost: put the key file back beside the shop&apos;s file, then try again.</source>
        <translation>Kartlar və möhürlər açar olmadan da işləyir, amma adları və telefon nömrələrini oxumaq və yazmaq olmur, serverə də heç nə göndərilmir. Heç nə itməyib: açar faylını mağazanın faylının yanına qaytarıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd edin</translation>
    </message>
    <message>
        <source>Go on without names</source>
        <translation>Adlar olmadan davam edin</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıxın</translation>
    </message>
    <message>
        <source>Keep it aside and start anew</source>
        <translation>Kənara qoyub sıfırdan başlamaq</translation>
    </message>
    <message>
        <source>Saving what can be saved…</source>
        <translation>Mümkün olan xilas edilir…</translation>
    </message>
    <message>
        <source>Muhr reads what had not reached the endpoint yet. The damaged file itself is not changed.</source>
        <translation>Möhür serverə hələ çatmamış məlumatı oxuyur. Zədələnmiş faylın özü dəyişmir.</translation>
    </message>
    <message>
        <source>The shop goes on</source>
        <translation>Mağaza işinə davam edir</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Mümkün olanı xilas edin</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davam edin</translation>
    </message>
    <message>
        <source>The shop is put back…</source>
        <translation>Mağaza bərpa edilir…</translation>
    </message>
    <message>
        <source>Muhr restores the backup and recomputes all of it. It opens by itself when that is done.</source>
        <translation>Möhür ehtiyat nüsxəni bərpa edir və hər şeyi yenidən hesablayır. Bitəndə mağaza özü açılacaq.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Ehtiyat nüsxə bərpa edilmədi</translation>
    </message>
</context>
<context>
    <name>WebCard</name>
    <message>
        <source>Show this code at the counter.</source>
        <translation>Bu kodu kassada göstərin.</translation>
    </message>
    <message numerus="yes">
        <source>New code in %Ln second(s)</source>
        <translation>
            <numerusform>Yeni koda qədər %Ln saniyə</numerusform>
            <numerusform>Yeni koda qədər %Ln saniyə</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is your card. Add it to your home screen from the menu of your browser.</source>
        <translation>Bu səhifə sizin kartınızdır. Onu brauzerin menyusundan əsas ekrana əlavə edin.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 is the moment at which the stamps on the page were counted</extracomment>
        <translation>Yenilənmə vaxtı: %1</translation>
    </message>
    <message>
        <source>This card was replaced by a new one. Your stamps are on the new card. Please ask at the counter.</source>
        <translation>Bu kart yenisi ilə əvəz olunub. Möhürləriniz yeni kartdadır. Kassadan soruşun.</translation>
    </message>
    <message>
        <source>There is no card at this address. Please scan the code in the shop again, or ask at the counter.</source>
        <translation>Bu ünvanda kart yoxdur. Mağazadakı kodu yenidən skan edin və ya kassadan soruşun.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>The two are not the same. Type the new PIN once more.</source>
        <translation>İkisi eyni deyil. Yeni PIN-kodu bir də daxil edin.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Paid with bonus: %1</source>
        <translation>Bonusla ödənildi: %1</translation>
    </message>
    <message numerus="yes">
        <source>Paid with %Ln point(s): %2</source>
        <translation>
            <numerusform>%Ln xalla ödənildi: %2</numerusform>
            <numerusform>%Ln xalla ödənildi: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of this purchase counts. It brings: %2</source>
        <translation>Bu alışdan nəzərə alınır: %1. Verir: %2</translation>
    </message>
    <message>
        <source>At this time there is more: %L1% of the usual.</source>
        <translation>Bu vaxt daha çox verilir: adi miqdarın %L1%-i.</translation>
    </message>
    <message>
        <source>Discount for the tier %1</source>
        <translation>%1 səviyyəsinə görə endirim</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) more for the tier %2</source>
        <translation>
            <numerusform>%2 səviyyəsinə görə əlavə %Ln möhür</numerusform>
            <numerusform>%2 səviyyəsinə görə əlavə %Ln möhür</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for reaching the tier %2</source>
        <translation>%2 səviyyəsinə çatmağa görə: %1</translation>
    </message>
</context>
<context>
    <name>muhr::counter::ActsPane</name>
    <message>
        <source>What is done here stands in this place, and can be undone.</source>
        <translation>Kassada edilən əməliyyatlar burada görünür və geri alına bilər.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Yeni kart</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Adsız kart</translation>
    </message>
</context>
<context>
    <name>muhr::counter::CameraPane</name>
    <message>
        <source>Choose camera</source>
        <translation>Kamera seçin</translation>
    </message>
    <message>
        <source>The camera was pulled out</source>
        <translation>Kamera ayrıldı</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>Kamera sönülüdür</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Görüntü yoxdur</translation>
    </message>
    <message>
        <source>A hand scanner works all the same, and a code can be typed.</source>
        <translation>Əl skaneri yenə də işləyir, kodu yazmaq da olar.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>Kart oxundu</translation>
    </message>
    <message>
        <source>Looking for the camera…</source>
        <translation>Kamera axtarılır…</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Skana hazırdır</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>Kamera qoşulmayıb</translation>
    </message>
</context>
<context>
    <name>muhr::counter::CardFace</name>
    <message>
        <source>Name hidden</source>
        <translation>Ad gizlidir</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Adsız kart</translation>
    </message>
    <message>
        <source>The key of the shop is not here. Stamps work all the same.</source>
        <translation>Mağazanın açarı burada yoxdur. Möhür yenə də vurulur.</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>Ad günü: %1</translation>
    </message>
    <message numerus="yes">
        <source>This card owes %Ln stamp(s): a reward was used and its stamps were taken back.</source>
        <translation>
            <numerusform>Bu kartın %Ln möhür borcu var: mükafat istifadə olunub, möhürləri isə geri alınıb.</numerusform>
            <numerusform>Bu kartın %Ln möhür borcu var: mükafat istifadə olunub, möhürləri isə geri alınıb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Mükafatı verin</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <extracomment>%1 is a reward: “Free coffee”</extracomment>
        <translation>Mükafat gözləyir: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) are waiting</source>
        <translation>
            <numerusform>%Ln mükafat gözləyir</numerusform>
            <numerusform>%Ln mükafat gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stored!</source>
        <translation>Saxlanılmadı!</translation>
    </message>
    <message>
        <source>The points are enough for this</source>
        <translation>Xallar buna çatır</translation>
    </message>
</context>
<context>
    <name>muhr::counter::CounterView</name>
    <message>
        <source>Type the number of the card</source>
        <translation>Kartın nömrəsini yazın</translation>
    </message>
    <message>
        <source>A hand scanner works as well. Nothing is lost without a camera.</source>
        <translation>Əl skaneri də işləyir. Kamera olmasa da, heç nə itmir.</translation>
    </message>
    <message>
        <source>Hold the customer&apos;s phone to the camera</source>
        <translation>Müştərinin telefonunu kameraya tutun</translation>
    </message>
    <message>
        <source>The stamp is given by itself. A hand scanner or the number on the card will do as well.</source>
        <translation>Möhür özü vurulur. Əl skaneri və ya kartdakı nömrə də yarayır.</translation>
    </message>
    <message>
        <source>Stamp kept for this card</source>
        <translation>Möhür bu kart üçün saxlanıldı</translation>
    </message>
    <message>
        <source>The card is so new that it is not known here yet. The stamp is added by itself as soon as this computer is connected. Rewards are shown then.</source>
        <translation>Kart o qədər yenidir ki, burada hələ tanınmır. Bu kompüter qoşulan kimi möhür özü əlavə olunacaq. Mükafatlar da onda görünəcək.</translation>
    </message>
    <message>
        <source>Not stored!</source>
        <translation>Saxlanılmadı!</translation>
    </message>
    <message>
        <source>A card that is not known here yet</source>
        <translation>Burada hələ tanınmayan kart</translation>
    </message>
    <message>
        <source>It can be stamped all the same: the stamp is kept for it.</source>
        <translation>Ona yenə də möhür vurmaq olar: möhür bu kart üçün saxlanılır.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Möhür vurun</translation>
    </message>
    <message>
        <source>Number or code of the card</source>
        <translation>Kartın nömrəsi və ya kodu</translation>
    </message>
    <message>
        <source>The ten digits under the code: 123 456 7890</source>
        <translation>Kodun altındakı on rəqəm: 123 456 7890</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Qəbul edin</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Axtarın</translation>
    </message>
    <message>
        <source>Which reward is handed over?</source>
        <translation>Hansı mükafat verilir?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu kimi qalsın</translation>
    </message>
    <message>
        <source>Also take back the reward</source>
        <translation>Mükafatı da geri alın</translation>
    </message>
    <message>
        <source>Let the card owe the stamp</source>
        <translation>Möhür kartda borc qalsın</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Məbləğ</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Yeni müştəri</translation>
    </message>
    <message>
        <source>Stamp again</source>
        <translation>Bir də möhür vurun</translation>
    </message>
    <message>
        <source>Stamp anyway</source>
        <translation>Yenə də möhür vurun</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd edin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri alın</translation>
    </message>
</context>
<context>
    <name>muhr::counter::FindPane</name>
    <message>
        <source>Find a customer</source>
        <translation>Müştəri axtarın</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation>Ad, telefon və ya kart nömrəsi</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Tapılan müştərilər</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>A few letters are enough, in any script.</source>
        <translation>İstənilən əlifba ilə bir neçə hərf kifayətdir.</translation>
    </message>
    <message>
        <source>Names are still being opened. More may be found in a moment.</source>
        <translation>Adlar hələ açılır. Bir azdan daha çox müştəri tapıla bilər.</translation>
    </message>
    <message>
        <source>Nobody found. Did you mean %1?</source>
        <translation>Heç kim tapılmadı. Bəlkə, %1?</translation>
    </message>
    <message>
        <source>Nobody found. Press F9 for a new customer.</source>
        <translation>Heç kim tapılmadı. Yeni müştəri üçün F9 düyməsinə basın.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s). Enter picks.</source>
        <translation>
            <numerusform>%Ln müştəri. Seçmək üçün Enter düyməsinə basın.</numerusform>
            <numerusform>%Ln müştəri. Seçmək üçün Enter düyməsinə basın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Adsız kart</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 stamps are on the card, %2 make it full</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>muhr::counter::GoodsPane</name>
    <message>
        <source>Products that count for themselves</source>
        <translation>Ayrıca hesablanan məhsullar</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: bir ədəd az</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: bir ədəd çox</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Birinin qiyməti</translation>
    </message>
    <message>
        <source>Price of one %1</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: birinin qiyməti</translation>
    </message>
</context>
<context>
    <name>muhr::counter::NewCardPane</name>
    <message>
        <source>The card is ready</source>
        <extracomment>%1 is the customer</extracomment>
        <translation>Kart hazırdır</translation>
    </message>
    <message>
        <source>The card of %1 is ready</source>
        <translation>Kart hazırdır: %1</translation>
    </message>
    <message>
        <source>Let the customer take a photo of the code, or write down the number.</source>
        <translation>Müştəri kodun şəklini çəksin və ya nömrəni yazıb götürsün.</translation>
    </message>
    <message>
        <source>Code of the new card</source>
        <translation>Yeni kartın kodu</translation>
    </message>
    <message>
        <source>Short number</source>
        <translation>Qısa nömrə</translation>
    </message>
    <message>
        <source>Paper card</source>
        <translation>Kağız kart</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Keçidi kopyalayın</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Möhür vurun</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
</context>
<context>
    <name>muhr::counter::NewCustomerPane</name>
    <message>
        <source>New customer</source>
        <translation>Yeni müştəri</translation>
    </message>
    <message>
        <source>Nothing has to be filled in. A name makes the card easier to find.</source>
        <translation>Heç nəyi doldurmaq vacib deyil. Ad yazılsa, kartı tapmaq asan olur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>Kartı yaradın</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>muhr::counter::PurchasePane</name>
    <message>
        <source>Amount in %1</source>
        <extracomment>%1 is the unit of money: “so&apos;m”</extracomment>
        <translation>Məbləğ (%1)</translation>
    </message>
    <message>
        <source>What the purchase comes to before anything comes off.</source>
        <translation>Endirimlərdən əvvəl alışın məbləği.</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Möhür vurun</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Pay as much as may be</source>
        <translation>Mümkün qədər çox ödəyin</translation>
    </message>
    <message>
        <source>Promo code or coupon</source>
        <translation>Promo kod və ya kupon</translation>
    </message>
    <message>
        <source>Pay with the gift card: %1 on it</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>Hədiyyə kartı ilə ödəyin: üzərində %1</translation>
    </message>
    <message>
        <source>Comes off this purchase: %1</source>
        <extracomment>%1 is a reward that takes something off the purchase</extracomment>
        <translation>Bu alışdan çıxılır: %1</translation>
    </message>
    <message>
        <source>From bonus: %1</source>
        <extracomment>What is paid with the bonus money on the card, of which there is %1; with its points, %n of them</extracomment>
        <translation>Bonusdan: %1</translation>
    </message>
    <message numerus="yes">
        <source>From points: %Ln</source>
        <translation>
            <numerusform>Xallardan: %Ln</numerusform>
            <numerusform>Xallardan: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::customers::ChangedNotice</name>
    <message>
        <source>Look</source>
        <translation>Baxın</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>İki yerdə dəyişdirilib</translation>
    </message>
    <message>
        <source>The card was replaced twice</source>
        <translation>Kart iki dəfə əvəz olunub</translation>
    </message>
    <message>
        <source>Changed in two places: %1</source>
        <extracomment>%1 is what was changed, such as &quot;Phone&quot;</extracomment>
        <translation>İki yerdə dəyişdirilib: %1</translation>
    </message>
    <message>
        <source>Of each the later value holds, and the other was set aside.</source>
        <translation>Hər birinin sonrakı dəyəri qüvvədədir, o biri kənara qoyulub.</translation>
    </message>
    <message>
        <source>%1 is valid; whoever comes with %2 is asked for the new one.</source>
        <extracomment>Numbers of cards</extracomment>
        <translation>%1 etibarlıdır; %2 ilə gələndən yeni kart istənilir.</translation>
    </message>
    <message>
        <source>It is empty now; %1 was set aside.</source>
        <extracomment>A value such as a phone number</extracomment>
        <translation>İndi boşdur; %1 kənara qoyulub.</translation>
    </message>
    <message>
        <source>%1 holds; on another laptop it was emptied.</source>
        <translation>%1 qüvvədədir; başqa noutbukda bu sahə boşaldılıb.</translation>
    </message>
    <message>
        <source>%1 holds; %2 was set aside.</source>
        <extracomment>Values such as phone numbers</extracomment>
        <translation>%1 qüvvədədir; %2 kənara qoyulub.</translation>
    </message>
</context>
<context>
    <name>muhr::customers::CustomerCardPage</name>
    <message>
        <source>All customers</source>
        <translation>Bütün müştərilər</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Möhür vurun</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Yeni kod</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Gözləyir: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are waiting</source>
        <translation>
            <numerusform>%Ln mükafat gözləyir</numerusform>
            <numerusform>%Ln mükafat gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message numerus="yes">
        <source>Explain: why %Ln stamps?</source>
        <translation>
            <numerusform>İzah: niyə %Ln möhür?</numerusform>
            <numerusform>İzah: niyə %Ln möhür?</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri alınıb</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>göndərilir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <comment>rows of a history</comment>
        <translation>
            <numerusform>Əvvəlkilər: %Ln</numerusform>
            <numerusform>Əvvəlkilər: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln stamps?</source>
        <translation>
            <numerusform>Niyə %Ln möhür?</numerusform>
            <numerusform>Niyə %Ln möhür?</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Tarixçəyə qayıdın</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Məlumat</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Silinib</translation>
    </message>
    <message>
        <source>Name and contact are gone for good; visits and stamps stay for the books.</source>
        <translation>Ad və əlaqə məlumatları həmişəlik silinib; ziyarətlər və möhürlər uçot üçün qalır.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-poçt</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ad günü</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Yeniliklər</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>hələ soruşulmayıb</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>razılıq verib</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>imtina edib</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Həmişəlik silin…</translation>
    </message>
    <message>
        <source>Erase %1 for good…</source>
        <translation>Həmişəlik silin: %1…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri alın</translation>
    </message>
    <message>
        <source>A new code for this card?</source>
        <translation>Bu karta yeni kod verilsin?</translation>
    </message>
    <message>
        <source>The old card stops working at once, on the phone and on paper. Stamps and rewards stay.</source>
        <translation>Köhnə kart telefonda da, kağızda da dərhal işləməz olur. Möhürlər və mükafatlar qalır.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Yeni kod yaradın</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Qalsın</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 həmişəlik silinsin?</translation>
    </message>
    <message>
        <source>Name, phone, mail and birthday are destroyed on this laptop and at the endpoint, and the card stops working. Visits and stamps stay for the books, without a name. This can&apos;t be undone.</source>
        <translation>Ad, telefon, e-poçt və ad günü bu noutbukda və serverdə məhv edilir, kart da işləməz olur. Ziyarətlər və möhürlər uçot üçün adsız qalır. Bunu geri qaytarmaq olmur.</translation>
    </message>
    <message>
        <source>Erase %1 for good</source>
        <translation>Həmişəlik silin: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxlayın</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Adsız kart</translation>
    </message>
</context>
<context>
    <name>muhr::customers::CustomerDelegate</name>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation>
            <numerusform>%Ln ziyarət</numerusform>
            <numerusform>%Ln ziyarət</numerusform>
        </translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Adsız kart</translation>
    </message>
</context>
<context>
    <name>muhr::customers::CustomerListPage</name>
    <message>
        <source>Customers</source>
        <translation>Müştərilər</translation>
    </message>
    <message>
        <source>Name, phone, card number or mail</source>
        <translation>Ad, telefon, kart nömrəsi və ya e-poçt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Last visit first</source>
        <translation>Əvvəlcə son gələnlər</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ada görə</translation>
    </message>
    <message>
        <source>Most visits first</source>
        <translation>Əvvəlcə çox gələnlər</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Əvvəlcə yenilər</translation>
    </message>
    <message>
        <source>Nobody has a card yet.</source>
        <translation>Hələ heç kimin kartı yoxdur.</translation>
    </message>
    <message>
        <source>A card needs no name: at the counter one key gives the first.</source>
        <translation>Kart üçün ad lazım deyil: kassada birinci kart bir düymə ilə verilir.</translation>
    </message>
    <message>
        <source>Give the first card</source>
        <translation>Birinci kartı verin</translation>
    </message>
    <message>
        <source>Nobody is called that here.</source>
        <translation>Burada bu adda müştəri yoxdur.</translation>
    </message>
    <message>
        <source>A few letters are enough, in any script; so are the last digits of a phone.</source>
        <translation>İstənilən əlifba ilə bir neçə hərf kifayətdir; telefonun son rəqəmləri də yarayır.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Bəlkə, %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln müştəri</numerusform>
            <numerusform>%Ln müştəri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::customers::DisputedNotice</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a moment, %2 a branch</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Used twice: %1</source>
        <translation>İki dəfə işlədilib: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were used twice</source>
        <translation>
            <numerusform>%Ln mükafat iki dəfə işlədilib</numerusform>
            <numerusform>%Ln mükafat iki dəfə işlədilib</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is when and where, %2 what was decided</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Baxın</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Qərar verin</translation>
    </message>
    <message>
        <source>The owner has not decided who pays.</source>
        <translation>Kimin ödəyəcəyinə sahib hələ qərar verməyib.</translation>
    </message>
    <message>
        <source>The shop bears it.</source>
        <translation>Mağaza ödəyir.</translation>
    </message>
    <message>
        <source>A later reward has paid for it.</source>
        <translation>Sonrakı mükafatdan çıxılıb.</translation>
    </message>
    <message>
        <source>The next reward will pay for it.</source>
        <translation>Növbəti mükafatdan çıxılacaq.</translation>
    </message>
    <message>
        <source>The owner has stopped this reward on this card.</source>
        <translation>Mağazanın sahibi bu mükafatı bu kartda dayandırıb.</translation>
    </message>
</context>
<context>
    <name>muhr::disputes::DisputeRow</name>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 is a reward, %2 the customer who got it twice</extracomment>
        <translation>%1, müştəri: %2</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>Karta baxın</translation>
    </message>
</context>
<context>
    <name>muhr::disputes::DisputesScreen</name>
    <message>
        <source>Used twice</source>
        <translation>İki dəfə işlədilib</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln mükafat qərarınızı gözləyir</numerusform>
            <numerusform>%Ln mükafat qərarınızı gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nə baş verib</translation>
    </message>
    <message>
        <source>Two laptops gave the same reward while they could not see each other. The first one counts; what stands here was given on top. The customer keeps it, and you say who pays:</source>
        <translation>İki noutbuk bir-birini görməyəndə eyni mükafatı verib. Birincisi sayılır; buradakı isə artıq verilib. O, müştəridə qalır, kimin ödəyəcəyinə siz qərar verirsiniz:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri alın</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Baxılacaqlar</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Baxılacaq heç nə yoxdur</translation>
    </message>
    <message>
        <source>When two laptops cannot see each other, they may give the same reward or change the same thing, and the endpoint may refuse what it does not accept. All of that appears here, with what you can do about it.</source>
        <translation>İki noutbuk bir-birini görməyəndə eyni mükafatı verə və ya eyni şeyi dəyişə bilər, server də qəbul etmədiyini rədd edə bilər. Bunların hamısı və nə edə biləcəyiniz burada görünür.</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>İki yerdə dəyişdirilib</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Qəbul edilməyib</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Həll edilib</translation>
    </message>
    <message>
        <source>worth %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>dəyəri: %1</translation>
    </message>
    <message>
        <source>Which one holds</source>
        <translation>Hansı qüvvədədir</translation>
    </message>
    <message>
        <source>Two laptops changed the same thing while they could not see each other. The later one holds; the other is kept. Use it instead with one click, and back again the same way.</source>
        <translation>İki noutbuk bir-birini görməyəndə eyni şeyi dəyişib. Sonrakı qüvvədədir, o biri isə saxlanılıb. Bir kliklə əvəzinə onu tətbiq edin, eyni cür geri də qaytara bilərsiniz.</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Niyə rədd edilib</translation>
    </message>
    <message>
        <source>The endpoint checks everything once more. What it refuses counts nowhere; it stays on this laptop, so that you can do it again.</source>
        <translation>Server hər şeyi bir daha yoxlayır. Rədd etdiyi heç yerdə sayılmır; yenidən edə bilməyiniz üçün bu noutbukda qalır.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Siyahıdan çıxarıldı</translation>
    </message>
    <message>
        <source>On the list again</source>
        <translation>Yenidən siyahıdadır</translation>
    </message>
</context>
<context>
    <name>muhr::disputes::MessageRow</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is why the endpoint refused something, %2 what to do; whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yenidən baxın</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Baxıldı</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>Karta baxın</translation>
    </message>
    <message>
        <source>These rules were published when others were already in force. They are a draft beside those and count nowhere. To put them in force, publish them once more.</source>
        <translation>Bu qaydalar dərc ediləndə başqaları artıq qüvvədə idi. Onlar yanında qaralama kimi qalır və heç yerdə sayılmır. Qüvvəyə minməsi üçün onları bir də dərc edin.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Qaralama kimi saxlayın</translation>
    </message>
</context>
<context>
    <name>muhr::disputes::ValueCard</name>
    <message>
        <source>Holds now</source>
        <translation>İndi qüvvədədir</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Of the code of a card that was replaced twice</extracomment>
        <translation>Kənara qoyulub</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxlayın</translation>
    </message>
    <message>
        <source>Use this one instead</source>
        <translation>Əvəzinə bunu tətbiq edin</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translation>Artıq etibarsızdır</translation>
    </message>
    <message>
        <source>Whoever still has this card is asked for the new one at the counter.</source>
        <translation>Bu kart hələ kimdədirsə, kassada ondan yenisi istənilir.</translation>
    </message>
</context>
<context>
    <name>muhr::kit::ActRow</name>
    <message>
        <source>Undo</source>
        <translation>Geri alın</translation>
    </message>
</context>
<context>
    <name>muhr::kit::Brand</name>
    <message>
        <source>Muhr</source>
        <translation>Möhür</translation>
    </message>
</context>
<context>
    <name>muhr::kit::LadderView</name>
    <message>
        <source>%L1 of %L2 stamps</source>
        <translation>%L1/%L2 möhür</translation>
    </message>
</context>
<context>
    <name>muhr::kit::PasswordAsk</name>
    <message>
        <source>An owner does this</source>
        <translation>Bunu sahib edir</translation>
    </message>
    <message>
        <source>This laptop is for the counter. An owner can do it here all the same: she types her password, and signs for this one thing.</source>
        <translation>Bu noutbuk kassa üçündür. Buna baxmayaraq, sahib bunu burada edə bilər: parolunu daxil edir və yalnız bu əməliyyatı imzalayır.</translation>
    </message>
    <message>
        <source>Password of an owner</source>
        <translation>Sahibin parolu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Qalsın</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>İcra edin</translation>
    </message>
</context>
<context>
    <name>muhr::kit::PinPad</name>
    <message>
        <source>Take the last digit back</source>
        <translation>Son rəqəmi silin</translation>
    </message>
    <message>
        <source>That is the PIN</source>
        <translation>PIN-kodu təsdiqləyin</translation>
    </message>
</context>
<context>
    <name>muhr::kit::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv edin</translation>
    </message>
</context>
<context>
    <name>muhr::kit::ReasonAsk</name>
    <message>
        <source>Why is it taken back?</source>
        <translation>Niyə geri alınır?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>It stays in the history of the card.</source>
        <translation>O, kartın tarixçəsində qalır.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Qalsın</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Geri alın</translation>
    </message>
</context>
<context>
    <name>muhr::kit::StepList</name>
    <message>
        <source>Step %L1 of %L2: %3</source>
        <extracomment>Read aloud: %1 is the number of the step, %2 how many there are, %3 its name.</extracomment>
        <translation>Addım %L1/%L2: %3</translation>
    </message>
</context>
<context>
    <name>muhr::kit::Toast</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what to do (“Undo”), %2 the key that does it (“F3”).</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>muhr::settings::AboutSection</name>
    <message>
        <source>About Muhr</source>
        <translation>Möhür haqqında</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versiya %1</translation>
    </message>
    <message>
        <source>All of your shop lies in one file:</source>
        <translation>Mağazanızın bütün məlumatı bir fayldadır:</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>GNU General Public License lisenziyasının 3-cü və ya daha sonrakı versiyası ilə yayılan azad proqram təminatı. Heç bir zəmanət verilmir.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Ehtiyat nüsxələr</translation>
    </message>
    <message>
        <source>A sealed copy of the whole shop, made once a day while Muhr is open. Only this computer and your recovery sheet open it.</source>
        <translation>Bütün mağazanın şifrələnmiş surəti. Möhür açıq olanda gündə bir dəfə yaradılır. Onu yalnız bu kompüter və bərpa vərəqiniz açır.</translation>
    </message>
    <message>
        <source>A sealed copy of the whole shop, made once a day while Muhr is open. Only this computer opens it: the recovery sheet is for the laptop that made the shop.</source>
        <translation>Bütün mağazanın şifrələnmiş surəti. Möhür açıq olanda gündə bir dəfə yaradılır. Onu yalnız bu kompüter açır: bərpa vərəqi mağazanın yaradıldığı noutbuk üçündür.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>İndi nüsxə yaradın</translation>
    </message>
    <message>
        <source>Try restoring</source>
        <translation>Bərpanı sınayın</translation>
    </message>
    <message>
        <source>Restores the newest backup on trial, says what it holds, and throws that away.</source>
        <translation>Ən yeni ehtiyat nüsxəni sınaq üçün bərpa edir, içində nə olduğunu deyir və bərpa olunanı silir.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Qovluq seçin…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Başqa qovluq…</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Hələ ehtiyat nüsxə yoxdur.</translation>
    </message>
    <message>
        <source>This computer can break or be lost. Choose a folder on a stick, on another disk, or one that goes to a cloud.</source>
        <translation>Bu kompüter xarab ola və ya itə bilər. Fleş yaddaşda, başqa diskdə və ya buluda yüklənən bir qovluq seçin.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>Qovluq yerində yoxdur.</translation>
    </message>
    <message>
        <source>Plug the stick or disk in, or choose another folder. Backups that lie there are safe.</source>
        <translation>Fleş yaddaşı və ya diski qoşun, yaxud başqa qovluq seçin. Oradakı ehtiyat nüsxələr itmir.</translation>
    </message>
    <message>
        <source>This folder has no backup yet.</source>
        <translation>Bu qovluqda hələ ehtiyat nüsxə yoxdur.</translation>
    </message>
    <message>
        <source>The first one is made within the hour.</source>
        <translation>Birincisi bir saat ərzində yaradılacaq.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) in this folder, each restored on trial.</source>
        <translation>
            <numerusform>Bu qovluqda %Ln ehtiyat nüsxə var, hər biri sınaq üçün bərpa edilib.</numerusform>
            <numerusform>Bu qovluqda %Ln ehtiyat nüsxə var, hər biri sınaq üçün bərpa edilib.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring on trial</source>
        <translation>Sınaq üçün bərpa edilir</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Ehtiyat nüsxə yaradılır</translation>
    </message>
    <message>
        <source>The backup is opened beside the shop, and everything in it is recomputed.</source>
        <translation>Ehtiyat nüsxə mağazadan ayrıca açılır və içindəki hər şey yenidən hesablanır.</translation>
    </message>
    <message>
        <source>The copy is sealed, and then restored on trial. The counter works on.</source>
        <translation>Surət şifrələnir, sonra sınaq üçün bərpa edilir. Kassa işləməyə davam edir.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Alınmadı.</translation>
    </message>
    <message>
        <source>This backup can be restored.</source>
        <translation>Bu ehtiyat nüsxəni bərpa etmək olar.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Ehtiyat nüsxələrin yeri</translation>
    </message>
</context>
<context>
    <name>muhr::settings::CameraSection</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>The first there is</source>
        <translation>Tapılan ilk kamera</translation>
    </message>
    <message>
        <source>Looking for the camera…</source>
        <translation>Kamera axtarılır…</translation>
    </message>
    <message>
        <source>Show the picture as in a mirror</source>
        <translation>Görüntü güzgüdəki kimi göstərilsin</translation>
    </message>
    <message>
        <source>This is no address of a camera: it begins with http:// or https:// and has no spaces.</source>
        <translation>Bu, kamera ünvanı deyil: o, http:// və ya https:// ilə başlayır və boşluqsuz olur.</translation>
    </message>
    <message>
        <source>A camera in the network</source>
        <translation>Şəbəkədəki kamera</translation>
    </message>
    <message>
        <source>Address of the camera</source>
        <translation>Kameranın ünvanı</translation>
    </message>
    <message>
        <source>As the camera says it, or the app that makes a camera of a phone: http://192.168.1.20:8080/video</source>
        <translation>Kameranın və ya telefonu kameraya çevirən tətbiqin göstərdiyi ünvan: http://192.168.1.20:8080/video</translation>
    </message>
</context>
<context>
    <name>muhr::settings::CounterSection</name>
    <message>
        <source>At the counter</source>
        <translation>Kassada</translation>
    </message>
    <message>
        <source>A scan stamps by itself</source>
        <translation>Skan edəndə möhür özü vurulsun</translation>
    </message>
    <message>
        <source>Sound for a stamp</source>
        <translation>Möhür səsi</translation>
    </message>
    <message>
        <source>Sound for a reward</source>
        <translation>Mükafat səsi</translation>
    </message>
    <message>
        <source>Sound when something was not stored</source>
        <translation>Nəsə saxlanılmayanda səs</translation>
    </message>
    <message>
        <source>Customers see their card on the second screen</source>
        <translation>Müştəriyə kartı ikinci ekranda göstərilsin</translation>
    </message>
</context>
<context>
    <name>muhr::settings::EndpointSection</name>
    <message>
        <source>Endpoint</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>A small server of your shop on the internet: it brings cards to phones, keeps a copy of everything and joins your laptops. Without one Muhr works all the same; cards are then paper, a phone number or a name.</source>
        <translation>Mağazanızın internetdəki kiçik serveri: kartları telefonlara çatdırır, hər şeyin surətini saxlayır və noutbuklarınızı birləşdirir. Möhür server olmadan da işləyir; onda kartı kağız, telefon nömrəsi və ya ad əvəz edir.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>İndi yoxlayın</translation>
    </message>
    <message>
        <source>The link your endpoint showed</source>
        <translation>Serverinizin göstərdiyi keçid</translation>
    </message>
    <message>
        <source>It is one line, and works once.</source>
        <translation>Bu, bir sətirdir və bir dəfə işləyir.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Qoşulur…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Qoşulun</translation>
    </message>
</context>
<context>
    <name>muhr::settings::HeldRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a customer, %2 what was done for her, such as &quot;+1 stamp&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a day and a time, %2 a member of staff, %3 a laptop</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Qəbul edin</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rədd edin</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>muhr::settings::InvitePanel</name>
    <message>
        <source>Add a laptop…</source>
        <translation>Noutbuk əlavə edin…</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation>Yeni keçid yaradın</translation>
    </message>
    <message>
        <source>On the new laptop open Muhr, choose “I already have a shop”, and hold this code before its camera or paste the link. It works once, and for ten minutes.</source>
        <translation>Yeni noutbukda Möhür proqramını açın, “Artıq mağazam var” seçimini edin və bu kodu onun kamerasına tutun, yaxud keçidi yapışdırın. O, bir dəfə işləyir və on dəqiqə etibarlıdır.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Keçidi kopyalayın</translation>
    </message>
    <message>
        <source>Asking the endpoint for a link…</source>
        <translation>Serverdən keçid istənilir…</translation>
    </message>
    <message>
        <source>Does the other laptop show the same digits?</source>
        <translation>O biri noutbuk da bu rəqəmləri göstərir?</translation>
    </message>
    <message>
        <source>If they differ, somebody else has come with your link: do not let them in.</source>
        <translation>Rəqəmlər fərqlidirsə, keçidinizlə başqası gəlib: onu buraxmayın.</translation>
    </message>
    <message>
        <source>The other laptop is let in</source>
        <translation>O biri noutbuka icazə verildi</translation>
    </message>
    <message>
        <source>It fetches your shop now.</source>
        <translation>O, indi mağazanızı yükləyir.</translation>
    </message>
    <message>
        <source>The other laptop has your shop</source>
        <translation>Mağazanız o biri noutbukdadır</translation>
    </message>
    <message>
        <source>Nobody was let in</source>
        <translation>Heç kimə icazə verilmədi</translation>
    </message>
    <message>
        <source>The link does not work any more. Make a new one, and show it only to the new laptop.</source>
        <translation>Keçid artıq işləmir. Yenisini yaradın və onu yalnız yeni noutbuka göstərin.</translation>
    </message>
    <message>
        <source>Nobody came in time</source>
        <translation>Vaxtında heç kim qoşulmadı</translation>
    </message>
    <message>
        <source>The link does not work any more.</source>
        <translation>Keçid artıq işləmir.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Eynidir</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Fərqlidir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv edin</translation>
    </message>
    <message>
        <source>This laptop is for the counter. Another one is let in from a laptop of the owner.</source>
        <translation>Bu noutbuk kassa üçündür. Başqasına sahibin noutbukundan icazə verilir.</translation>
    </message>
    <message>
        <source>What may the new laptop do?</source>
        <translation>Yeni noutbuk nə edə bilər?</translation>
    </message>
    <message>
        <source>Counter only</source>
        <translation>Yalnız kassa</translation>
    </message>
    <message>
        <source>Stamps, rewards and customers. An owner&apos;s work needs her password there.</source>
        <translation>Möhürlər, mükafatlar və müştərilər. Sahibin işləri üçün orada onun parolu lazımdır.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Hər şey</translation>
    </message>
    <message>
        <source>For an owner: programme, staff, laptops and settings, too.</source>
        <translation>Sahib üçün: proqram, əməkdaşlar, noutbuklar və tənzimləmələr də.</translation>
    </message>
    <message>
        <source>It is for the counter only.</source>
        <translation>O, yalnız kassa üçündür.</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Keçid yaradın</translation>
    </message>
</context>
<context>
    <name>muhr::settings::KioskSection</name>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>This laptop fills its screen, and customers stamp their cards alone. No names are shown. To end it press Escape, or touch the corner across from the name of the shop five times; then a manager or the owner types the PIN.</source>
        <translation>Bu noutbuk tam ekranda işləyir və müştərilər kartlarına özləri möhür vurur. Adlar göstərilmir. Bitirmək üçün Esc düyməsinə basın və ya mağazanın adı ilə üzbəüz küncə beş dəfə toxunun; sonra menecer və ya sahib PIN-kodunu daxil edir.</translation>
    </message>
    <message>
        <source>Begin the kiosk</source>
        <translation>Kiosku işə salın</translation>
    </message>
</context>
<context>
    <name>muhr::settings::LaptopRow</name>
    <message>
        <source>This laptop</source>
        <translation>Bu noutbuk</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>İtib</translation>
    </message>
    <message>
        <source>%1 was lost</source>
        <translation>%1 itib</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Ad verin</translation>
    </message>
    <message>
        <source>Give %1 a name</source>
        <translation>Noutbuka ad verin: %1</translation>
    </message>
    <message>
        <source>Keep name</source>
        <translation>Adı saxlayın</translation>
    </message>
    <message>
        <source>Till at the window</source>
        <translation>Pəncərə yanındakı kassa</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Adı: %1</translation>
    </message>
</context>
<context>
    <name>muhr::settings::LaptopWords</name>
    <message>
        <source>Will be out of the shop as soon as the endpoint has heard of it</source>
        <translation>Serverə xəbər çatan kimi mağazadan çıxarılacaq</translation>
    </message>
    <message>
        <source>Out of the shop since %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Mağazadan çıxarılıb: %1</translation>
    </message>
    <message>
        <source>For everybody, the owner too</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Hamı üçün, sahib üçün də</translation>
    </message>
    <message>
        <source>For everybody, the owner too · last seen %1</source>
        <translation>Hamı üçün, sahib üçün də · son əlaqə: %1</translation>
    </message>
    <message>
        <source>For cashiers and managers</source>
        <translation>Kassir və menecerlər üçün</translation>
    </message>
    <message>
        <source>For cashiers and managers · last seen %1</source>
        <translation>Kassir və menecerlər üçün · son əlaqə: %1</translation>
    </message>
    <message>
        <source>For customers to use by themselves</source>
        <translation>Müştərilərin özləri istifadə etməsi üçün</translation>
    </message>
    <message>
        <source>For customers to use by themselves · last seen %1</source>
        <translation>Müştərilərin özləri istifadə etməsi üçün · son əlaqə: %1</translation>
    </message>
    <message>
        <source>The server of the shop</source>
        <translation>Mağazanın serveri</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the branch where a laptop was used last, %2 what it may and when it was seen</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>muhr::settings::LaptopsSection</name>
    <message>
        <source>Laptops</source>
        <translation>Noutbuklar</translation>
    </message>
    <message>
        <source>Take one out of the shop that was lost or stolen: it gets nothing more, and what it sends waits for you. What was copied from it before stays readable to whoever has it.</source>
        <translation>İtmiş və ya oğurlanmış noutbuku mağazadan çıxarın: o, daha heç nə almır, göndərdikləri isə qərarınızı gözləyir. Ondan əvvəl kopyalanmış məlumatı əlində olan şəxs yenə də oxuya bilər.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) wait for you</source>
        <translation>
            <numerusform>%Ln əməliyyat qərarınızı gözləyir</numerusform>
            <numerusform>%Ln əməliyyat qərarınızı gözləyir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>Daha %Ln əməliyyat</numerusform>
            <numerusform>Daha %Ln əməliyyat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>Hamısını qəbul edin (%Ln)</numerusform>
            <numerusform>Hamısını qəbul edin (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse all %Ln</source>
        <translation>
            <numerusform>Hamısını rədd edin (%Ln)</numerusform>
            <numerusform>Hamısını rədd edin (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Was %1 lost?</source>
        <translation>%1 itib?</translation>
    </message>
    <message>
        <source>It gets nothing of the shop any more, and the shop gets a new key. What was done on it and has not come yet waits for you. This can&apos;t be undone: a laptop that is found again is let in by a new link.</source>
        <translation>O, mağazadan daha heç nə almır, mağaza isə yeni açar alır. Onda edilmiş və hələ gəlib çatmamış əməliyyatlar qərarınızı gözləyir. Bunu geri qaytarmaq olmur: noutbuk tapılsa, yeni keçidlə qoşulur.</translation>
    </message>
    <message>
        <source>Take %1 out of the shop</source>
        <translation>Mağazadan çıxarın: %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Qalsın</translation>
    </message>
    <message>
        <source>They were done on a laptop that is out of the shop, or by somebody who had left. They count only if you accept them. What an act needs, such as the programme it was done under, counts with it.</source>
        <translation>Onlar mağazadan çıxarılmış noutbukda və ya mağazadan ayrılmış şəxs tərəfindən edilib. Yalnız qəbul etsəniz, sayılır. Əməliyyata lazım olan, məsələn, həmin vaxtkı proqram da onunla birlikdə sayılır.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Dil və görünüş</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Pəncərənin dili</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
</context>
<context>
    <name>muhr::settings::NewKeyPanel</name>
    <message>
        <source>They are the same</source>
        <translation>Eynidir</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Fərqlidir</translation>
    </message>
    <message>
        <source>Another server stands between this laptop and your endpoint</source>
        <translation>Bu noutbukla serverinizin arasında başqa server var</translation>
    </message>
    <message>
        <source>Nothing was sent to it and nothing is lost: everything goes on being saved here. Try another network, and tell whoever runs the endpoint.</source>
        <translation>Ona heç nə göndərilmədi və heç nə itmədi: hər şey burada saxlanılmağa davam edir. Başqa şəbəkədən cəhd edin və serverə baxan şəxsə xəbər verin.</translation>
    </message>
    <message>
        <source>Does whoever runs the endpoint have the same digits?</source>
        <translation>Serverə baxan şəxsdə də bu rəqəmlərdir?</translation>
    </message>
    <message>
        <source>Ask them to run “muhr-endpoint pin show” and to read the digits out. If they differ, somebody else answers at the endpoint&apos;s address.</source>
        <translation>Ondan “muhr-endpoint pin show” əmrini işə salıb rəqəmləri oxumasını xahiş edin. Fərqlidirsə, serverin ünvanında başqası cavab verir.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::OwnerSection</name>
    <message>
        <source>Password for owner&apos;s acts on counter laptops</source>
        <translation>Kassa noutbuklarında sahibin əməliyyatları üçün parol</translation>
    </message>
    <message>
        <source>On a laptop for the counter nobody changes the programme, the staff or the laptops. With this password the owner can do it there all the same, and signs for each of these things. A new password takes the place of the one before.</source>
        <translation>Kassa noutbukunda proqramı, əməkdaşları və noutbukları heç kim dəyişə bilmir. Bu parolla sahib bunu orada da edə bilər və hər əməliyyatı imzalayır. Yeni parol əvvəlkini əvəz edir.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yeni parol</translation>
    </message>
    <message>
        <source>Eight characters or more; a few words are easy to keep in mind.</source>
        <translation>Ən azı səkkiz işarə; bir neçə söz asan yadda qalır.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Bir də</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>İkisi eyni deyil.</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>Parol qoyulur…</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Parolu qoyun</translation>
    </message>
    <message>
        <source>The password is set</source>
        <translation>Parol qoyuldu</translation>
    </message>
    <message>
        <source>Counter laptops know it when they have next met the endpoint.</source>
        <translation>Kassa noutbukları onu serverlə növbəti əlaqədən sonra tanıyacaq.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::ScannerSection</name>
    <message>
        <source>Hand scanner</source>
        <translation>Əl skaneri</translation>
    </message>
    <message>
        <source>As a keyboard</source>
        <translation>Klaviatura kimi</translation>
    </message>
    <message>
        <source>%1, serial port</source>
        <extracomment>%1 is a hand scanner by its maker&apos;s name</extracomment>
        <translation>%1, ardıcıl port</translation>
    </message>
    <message>
        <source>%1, its keys</source>
        <translation>%1, klaviatura rejimi</translation>
    </message>
    <message>
        <source>It scans while this window is in front. Choose it by its name, and it is heard behind other programs too: a card is stamped with a sound, and nobody has to look.</source>
        <translation>Bu pəncərə öndə olanda skan edir. Skaneri adı ilə seçsəniz, başqa proqramların arxasında da işləyir: möhür səslə vurulur, ekrana baxmaq lazım deyil.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::SecuritySection</name>
    <message>
        <source>Security</source>
        <translation>Təhlükəsizlik</translation>
    </message>
    <message>
        <source>The shop&apos;s key lies in this computer&apos;s key store.</source>
        <translation>Mağazanın açarı bu kompüterin açar anbarındadır.</translation>
    </message>
    <message>
        <source>Only whoever is signed in here can read names and phone numbers.</source>
        <translation>Adları və telefon nömrələrini yalnız bu kompüterə daxil olan şəxs oxuya bilər.</translation>
    </message>
    <message>
        <source>The shop&apos;s key lies in a file beside the shop.</source>
        <translation>Mağazanın açarı mağazanın yanındakı fayldadır.</translation>
    </message>
    <message>
        <source>That is weaker: whoever copies this disk can read names and phone numbers.</source>
        <translation>Bu, daha zəif qorumadır: bu diski kopyalayan şəxs adları və telefon nömrələrini oxuya bilər.</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not here.</source>
        <translation>Mağazanın açarı burada yoxdur.</translation>
    </message>
    <message>
        <source>Names and phone numbers can&apos;t be read. Put the key file back beside the shop&apos;s file and start Muhr again.</source>
        <translation>Adları və telefon nömrələrini oxumaq olmur. Açar faylını mağazanın faylının yanına qaytarıb Möhür proqramını yenidən başladın.</translation>
    </message>
    <message>
        <source>Write a key file</source>
        <translation>Açar faylı yaradın</translation>
    </message>
    <message>
        <source>For the command line, which reads no key store.</source>
        <translation>Açar anbarını oxumayan əmr sətri üçün.</translation>
    </message>
    <message>
        <source>The recovery sheet can&apos;t be printed again: its key was shown once, when the shop was made, and is stored nowhere.</source>
        <translation>Bərpa vərəqini yenidən çap etmək olmur: onun açarı bir dəfə, mağaza yaradılanda göstərilib və heç yerdə saxlanılmır.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Tənzimləmələr</translation>
    </message>
</context>
<context>
    <name>muhr::settings::StickSection</name>
    <message>
        <source>Carry on a stick</source>
        <translation>Fleş yaddaşla ötürmə</translation>
    </message>
    <message>
        <source>For a branch without internet: write what waits here to a stick, and bring it in at a laptop that has a line. Whichever way comes first, each act counts once.</source>
        <translation>İnternetsiz filial üçün: burada gözləyən əməliyyatları fleş yaddaşa yazın və bağlantısı olan noutbuka yükləyin. Hansı yolla əvvəl çatsa da, hər əməliyyat bir dəfə sayılır.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) wait on this laptop.</source>
        <translation>
            <numerusform>Bu noutbukda %Ln əməliyyat gözləyir.</numerusform>
            <numerusform>Bu noutbukda %Ln əməliyyat gözləyir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits on this laptop.</source>
        <translation>Bu noutbukda gözləyən əməliyyat yoxdur.</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Fleş yaddaşa yazın…</translation>
    </message>
    <message>
        <source>Bring in from a stick…</source>
        <translation>Fleş yaddaşdan yükləyin…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) of %1 are carried here, and can&apos;t go on yet: what it did before them is missing. Bring in the stick that it wrote before, or let it connect once.</source>
        <translation>
            <numerusform>“%1” noutbukunun %Ln əməliyyatı buradadır, amma hələ göndərmək olmur: ondan əvvəlki əməliyyatlar çatışmır. Həmin noutbukun əvvəl yazdığı fleş yaddaşı yükləyin və ya onu bir dəfə qoşun.</numerusform>
            <numerusform>“%1” noutbukunun %Ln əməliyyatı buradadır, amma hələ göndərmək olmur: ondan əvvəlki əməliyyatlar çatışmır. Həmin noutbukun əvvəl yazdığı fleş yaddaşı yükləyin və ya onu bir dəfə qoşun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) of %1 are carried here until there is a line.</source>
        <translation>
            <numerusform>“%1” noutbukunun %Ln əməliyyatı bağlantı olana qədər burada qalır.</numerusform>
            <numerusform>“%1” noutbukunun %Ln əməliyyatı bağlantı olana qədər burada qalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>Fleş yaddaşa yazılır</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Yüklənir</translation>
    </message>
    <message>
        <source>What is on the stick is read again before it counts as written.</source>
        <translation>Fleş yaddaşdakı məlumat yenidən oxunub yoxlanılır və yalnız bundan sonra yazılmış sayılır.</translation>
    </message>
    <message>
        <source>Only what a laptop of this shop has signed is taken.</source>
        <translation>Yalnız bu mağazanın noutbukunun imzaladığı məlumat qəbul edilir.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Alınmadı.</translation>
    </message>
    <message>
        <source>Write to a stick</source>
        <translation>Fleş yaddaşa yazın</translation>
    </message>
    <message>
        <source>Bring in from a stick</source>
        <translation>Fleş yaddaşdan yükləyin</translation>
    </message>
    <message>
        <source>Files from a stick</source>
        <translation>Fleş yaddaş faylları</translation>
    </message>
</context>
<context>
    <name>muhr::shell::Frame</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a place of the window, %2 how much waits there</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>muhr::shell::SearchPopup</name>
    <message>
        <source>Nothing found</source>
        <translation>Heç nə tapılmadı</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Adsız kart</translation>
    </message>
</context>
<context>
    <name>muhr::shell::TopBar</name>
    <message>
        <source>Find a customer, page or action</source>
        <translation>Müştəri, səhifə və ya əməliyyat axtarın</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>in the search field where there is little room</comment>
        <translation>Axtarın</translation>
    </message>
    <message>
        <source>%1. Somebody else? %2</source>
        <extracomment>%1 is who is at the till, %2 a key</extracomment>
        <translation>%1. Başqa əməkdaş? %2</translation>
    </message>
</context>
<context>
    <name>muhr::shell::WhoPage</name>
    <message>
        <source>This till is locked</source>
        <translation>Bu kassa kilidlənib</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>PIN-kodunuz</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Kassada kim işləyir?</translation>
    </message>
    <message>
        <source>Nothing is stamped until somebody types a PIN. What was done before is stored.</source>
        <translation>PIN-kod daxil edilənə qədər möhür vurulmur. Əvvəl edilənlər saxlanılıb.</translation>
    </message>
    <message>
        <source>It works on every laptop of the shop.</source>
        <translation>O, mağazanın bütün noutbuklarında işləyir.</translation>
    </message>
    <message>
        <source>Whatever is done from then on stands under that name.</source>
        <translation>Bundan sonrakı bütün əməliyyatlar həmin adla yazılır.</translation>
    </message>
    <message>
        <source>Looking at the PIN…</source>
        <translation>PIN-kod yoxlanılır…</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>PIN-kodunuzu daxil edin</translation>
    </message>
    <message>
        <source>Type the PIN you have now</source>
        <translation>İndiki PIN-kodunuzu daxil edin</translation>
    </message>
    <message>
        <source>Type the new PIN</source>
        <translation>Yeni PIN-kodu daxil edin</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Yeni PIN-kodu bir də daxil edin</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>İşə qayıdın</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>PIN-kodumu dəyişin</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Kassanı kilidləyin</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Hələ PIN-kod yoxdur</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Başqa əməkdaş</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kioskdan çıxın</translation>
    </message>
    <message>
        <source>A manager or the owner can, with a PIN. No card is stamped meanwhile.</source>
        <translation>Bunu menecer və ya sahib PIN-kodla edə bilər. Bu vaxt heç bir karta möhür vurulmur.</translation>
    </message>
    <message numerus="yes">
        <source>You have another role by now, and see and change more: your PIN needs at least %Ln digit(s).</source>
        <translation>
            <numerusform>İndi başqa vəzifədəsiniz, daha çox şeyi görür və dəyişirsiniz: PIN-kodunuzda ən azı %Ln rəqəm olmalıdır.</numerusform>
            <numerusform>İndi başqa vəzifədəsiniz, daha çox şeyi görür və dəyişirsiniz: PIN-kodunuzda ən azı %Ln rəqəm olmalıdır.</numerusform>
        </translation>
    </message>
    <message>
        <source>A kiosk is left with it, so it begins once you have one.</source>
        <translation>Kioskdan PIN-kodla çıxılır: o qoyulandan sonra kiosk başlayır.</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Kioska qayıdın</translation>
    </message>
</context>
<context>
    <name>muhr::team::MemberPanel</name>
    <message>
        <source>Has left the team</source>
        <translation>İşdən ayrılıb</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adı dəyişin</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>Leaves the team</source>
        <translation>Əməkdaşlardan çıxarın</translation>
    </message>
    <message>
        <source>Back in the team</source>
        <translation>Əməkdaşlara qaytarın</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>Yeni PIN-kod</translation>
    </message>
    <message>
        <source>A PIN to sign in with</source>
        <translation>Giriş üçün PIN-kod</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Bir də</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>İkisi eyni deyil.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN-kodu qoyun</translation>
    </message>
    <message>
        <source>Own card</source>
        <translation>Öz kartı</translation>
    </message>
    <message>
        <source>Does this person collect stamps, too? Say on which card, and nobody stamps their own.</source>
        <translation>Bu əməkdaş da möhür toplayır? Hansı kartda olduğunu göstərin: heç kim öz kartına möhür vurmur.</translation>
    </message>
    <message>
        <source>A card is linked. Nobody stamps their own.</source>
        <translation>Kart əlaqələndirilib. Heç kim öz kartına möhür vurmur.</translation>
    </message>
    <message>
        <source>%1. Nobody stamps their own card.</source>
        <translation>%1. Heç kim öz kartına möhür vurmur.</translation>
    </message>
    <message>
        <source>Card code or short number</source>
        <translation>Kartın kodu və ya qısa nömrə</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Əlaqələndirin</translation>
    </message>
    <message>
        <source>Not this card any more</source>
        <translation>Bu kartı ayırın</translation>
    </message>
</context>
<context>
    <name>muhr::team::MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1 is the name of whoever looks at the list</extracomment>
        <translation>%1 (siz)</translation>
    </message>
    <message>
        <source>%1 · own card: %2</source>
        <extracomment>%1 is a role, %2 the name on the card she collects stamps on</extracomment>
        <translation>%1 · öz kartı: %2</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Hələ PIN-kod yoxdur</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>İşdən ayrılıb</translation>
    </message>
</context>
<context>
    <name>muhr::team::NewMemberPanel</name>
    <message>
        <source>Somebody new</source>
        <translation>Yeni əməkdaş</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>PIN to sign in with</source>
        <translation>Giriş üçün PIN-kod</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Əlavə olunur…</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Əməkdaşlara əlavə edin</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Qalsın</translation>
    </message>
</context>
<context>
    <name>muhr::team::TeamScreen</name>
    <message>
        <source>Who works here</source>
        <translation>Burada kim işləyir</translation>
    </message>
    <message>
        <source>Nobody is asked who they are yet</source>
        <translation>Hələ heç kimdən kim olduğu soruşulmur</translation>
    </message>
    <message>
        <source>The till locks itself, and each person signs in with a PIN, as soon as an owner has one.</source>
        <translation>Sahib PIN-kod qoyan kimi kassa özü kilidlənməyə başlayır və hər əməkdaş öz PIN-kodu ilə daxil olur.</translation>
    </message>
    <message>
        <source>Set the owner&apos;s PIN</source>
        <translation>Sahibin PIN-kodunu qoyun</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Bu noutbuk</translation>
    </message>
    <message>
        <source>It locks itself when nobody has touched it for a while; whoever comes back types a PIN.</source>
        <translation>Bir müddət heç kim toxunmasa, o, özü kilidlənir; qayıdan əməkdaş PIN-kod daxil edir.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln dəqiqədən sonra</numerusform>
            <numerusform>%Ln dəqiqədən sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Özü kilidlənməsin</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Əməkdaşlar</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Əməkdaş əlavə edin</translation>
    </message>
    <message>
        <source>You work alone so far</source>
        <translation>Hələlik tək işləyirsiniz</translation>
    </message>
    <message>
        <source>Add whoever stands at the till with you. Each signs in with a PIN of their own, every stamp says who gave it, and the till locks itself when nobody is there.</source>
        <translation>Kassada sizinlə işləyənləri əlavə edin. Hər biri öz PIN-kodu ilə daxil olur, hər möhürdə onu kimin vurduğu yazılır, heç kim olmayanda isə kassa özü kilidlənir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri alın</translation>
    </message>
</context>
<context>
    <name>muhr::today::LooksPanel</name>
    <message>
        <source>A customer without a name</source>
        <translation>Adsız müştəri</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Bu gün ad günüdür</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>Karta baxın</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more birthday(s) today</source>
        <translation>
            <numerusform>Bu gün daha %Ln ad günü</numerusform>
            <numerusform>Bu gün daha %Ln ad günü</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between what is worth a look, a customer and a day</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yenidən baxın</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Baxıldı kimi qeyd edin</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Diqqətə layiq</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that laptops and endpoint did not agree about</source>
        <translation>
            <numerusform>Noutbuklarla serverin razılaşmadığı %Ln məsələ</numerusform>
            <numerusform>Noutbuklarla serverin razılaşmadığı %Ln məsələ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost; somebody has to say what holds.</source>
        <translation>Heç nə itməyib; hansının qüvvədə olacağına kimsə qərar verməlidir.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Qərar verin</translation>
    </message>
    <message>
        <source>Hide what was seen</source>
        <translation>Baxılanları gizlədin</translation>
    </message>
    <message>
        <source>Show what was seen (%1)</source>
        <translation>Baxılanları göstərin (%1)</translation>
    </message>
    <message>
        <source>Nothing new. What was seen can be shown for seven days.</source>
        <translation>Yeni heç nə yoxdur. Baxılanları yeddi gün ərzində göstərmək olar.</translation>
    </message>
    <message>
        <source>Nothing unusual in the last seven days. What Muhr looks at: cards that come far too often, stamps without a sale, own cards, odd hours, many undos.</source>
        <translation>Son yeddi gündə qeyri-adi heç nə yoxdur. Möhür proqramı bunlara baxır: həddən çox gələn kartlar, alış olmadan möhürlər, əməkdaşların öz kartları, qeyri-adi saatlar, çoxlu geri alma.</translation>
    </message>
</context>
<context>
    <name>muhr::today::ShiftTable</name>
    <message>
        <source>Who was at the counter</source>
        <translation>Kassada kim işləyib</translation>
    </message>
    <message>
        <source>Nobody has stamped a card on this day yet.</source>
        <translation>Həmin gün hələ heç kim karta möhür vurmayıb.</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the times somebody worked and the laptop</extracomment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>muhr::today::TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Nothing has happened yet today.</source>
        <translation>Bu gün hələ heç nə olmayıb.</translation>
    </message>
    <message>
        <source>With the first stamp the day fills: who came, what was given, and in the evening a sheet to close it with.</source>
        <translation>İlk möhürdən sonra burada kimin gəldiyi və nəyin verildiyi, axşam isə günü bağlamaq üçün vərəq görünəcək.</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>Kassaya keçin</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Günü bağlayın</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>ziyarət</translation>
    </message>
    <message>
        <source>new cards</source>
        <translation>yeni kart</translation>
    </message>
    <message>
        <source>rewards handed over</source>
        <translation>verilmiş mükafat</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>geri dönən müştəri</translation>
    </message>
    <message>
        <source>after 30 days or more without a visit</source>
        <translation>30 gün və ya daha çox gəlməyəndən sonra</translation>
    </message>
    <message>
        <source>Sheet of the day</source>
        <translation>Günün vərəqi</translation>
    </message>
    <message>
        <source>Closing keeps these figures as they are; what comes later is shown beside them.</source>
        <translation>Gün bağlananda bu göstəricilər olduğu kimi saxlanılır; sonra gələnlər onların yanında göstərilir.</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Stamps given</source>
        <translation>Vurulmuş möhürlər</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Geri alınan</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Qaytarmalar</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Qaytarılan məbləğ</translation>
    </message>
    <message>
        <source>Of earlier days</source>
        <translation>Əvvəlki günlərdən</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap edin</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF kimi saxlayın</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Günün vərəqini çap edin</translation>
    </message>
    <message>
        <source>day-%1</source>
        <extracomment>Name of a file; %1 is a day</extracomment>
        <translation>gün-%1</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Günün vərəqini yadda saxlayın</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>Faylı yazmaq olmadı. Başqa yer seçin.</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::BackupPage</name>
    <message>
        <source>Choose the backup</source>
        <translation>Ehtiyat nüsxəni seçin</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>What happened later and had reached your endpoint comes back by itself.</source>
        <translation>Ondan sonra baş verib serverinizə çatmış hər şey özü geri gəlir.</translation>
    </message>
    <message>
        <source>Bring your shop back</source>
        <translation>Mağazanızı geri qaytarın</translation>
    </message>
    <message>
        <source>First it is restored on trial and everything in it is recomputed. You see what it holds before it is used.</source>
        <translation>Əvvəlcə sınaq üçün bərpa edilir və içindəki hər şey yenidən hesablanır. İstifadədən əvvəl içində nə olduğunu görürsünüz.</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Ehtiyat nüsxəni seçin…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Başqasını seçin…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Bərpa açarı</translation>
    </message>
    <message>
        <source>It is on the recovery sheet: type it, or hold the sheet&apos;s code before the camera. Leave it empty if this computer still has the shop&apos;s keys.</source>
        <translation>O, bərpa vərəqindədir: daxil edin və ya vərəqin kodunu kameraya tutun. Mağazanın açarları hələ bu kompüterdədirsə, boş qoyun.</translation>
    </message>
    <message>
        <source>Restoring on trial</source>
        <translation>Sınaq üçün bərpa edilir</translation>
    </message>
    <message>
        <source>Nothing on this computer is changed by it.</source>
        <translation>Bu kompüterdə heç nə dəyişmir.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Ehtiyat nüsxələr</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::CounterStep</name>
    <message>
        <source>Camera</source>
        <comment>a way to read cards</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>The one of this laptop reads the phone.</source>
        <translation>Bu noutbukun kamerası telefonu oxuyur.</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Əl skaneri</translation>
    </message>
    <message>
        <source>Plug it in; it works at any moment.</source>
        <translation>Onu qoşun; istənilən an işləyir.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Ad və ya nömrə</translation>
    </message>
    <message>
        <source>You type a name, phone or card number.</source>
        <translation>Ad, telefon və ya kart nömrəsini yazırsınız.</translation>
    </message>
    <message>
        <source>How do you find a card?</source>
        <translation>Kartı necə tapırsınız?</translation>
    </message>
    <message>
        <source>The other two work as well, whichever you pick.</source>
        <translation>Hansını seçsəniz də, o biri ikisi də işləyir.</translation>
    </message>
    <message>
        <source>The shop could not be made.</source>
        <translation>Mağazanı yaratmaq olmadı.</translation>
    </message>
    <message>
        <source>Scan any code once the counter is open: whatever field has the cursor, the scan reaches the counter.</source>
        <translation>Kassa açılandan sonra istənilən kodu skan edin: kursor hansı sahədə olsa da, skan kassaya çatır.</translation>
    </message>
    <message>
        <source>Press F8 at the counter and type a few letters or digits, in any script.</source>
        <translation>Kassada F8 düyməsinə basın və istənilən əlifba ilə bir neçə hərf və ya rəqəm yazın.</translation>
    </message>
    <message>
        <source>You can go on without one: cards are found by name or number too.</source>
        <translation>Kamerasız da davam edə bilərsiniz: kart ad və ya nömrə ilə də tapılır.</translation>
    </message>
    <message>
        <source>Looking for the camera…</source>
        <translation>Kamera axtarılır…</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::LanguageStep</name>
    <message>
        <source>Which language do you work in?</source>
        <translation>Hansı dildə işləyirsiniz?</translation>
    </message>
    <message>
        <source>Your customers can each have their own. The shop&apos;s can be changed at any time.</source>
        <translation>Hər müştərinin öz dili ola bilər. Mağazanın dilini istənilən vaxt dəyişmək olar.</translation>
    </message>
    <message>
        <source>I already have a shop</source>
        <extracomment>The endpoint&apos;s program names this choice by these words.</extracomment>
        <translation>Artıq mağazam var</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <extracomment>The recovery sheet names this choice by these words.</extracomment>
        <translation>Ehtiyat nüsxəni açın</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::LinkPage</name>
    <message>
        <source>Open it now</source>
        <translation>İndi açın</translation>
    </message>
    <message>
        <source>Asking your endpoint…</source>
        <translation>Serverdən soruşulur…</translation>
    </message>
    <message>
        <source>Nothing is stored on this laptop until it answers.</source>
        <translation>O cavab verənə qədər bu noutbukda heç nə saxlanılmır.</translation>
    </message>
    <message>
        <source>Your shop is on this laptop</source>
        <translation>Mağazanız bu noutbukdadır</translation>
    </message>
    <message>
        <source>Not all of its history is here yet. Once you open it, the rest comes by itself.</source>
        <translation>Tarixçəsi hələ tam gəlməyib. Mağazanı açsanız, qalanı özü gələcək.</translation>
    </message>
    <message>
        <source>Its history is on the way. It also comes while you work.</source>
        <translation>Tarixçəsi yoldadır. O, siz işləyərkən də gəlir.</translation>
    </message>
    <message>
        <source>Your shop is kept by your endpoint</source>
        <translation>Mağazanız serverinizdə saxlanılır</translation>
    </message>
    <message>
        <source>Its cards, customers, stamps and rewards come to this laptop as they were.</source>
        <translation>Kartlar, müştərilər, möhürlər və mükafatlar bu noutbuka olduğu kimi gəlir.</translation>
    </message>
    <message>
        <source>Compare these digits with the other laptop</source>
        <translation>Bu rəqəmləri o biri noutbukdakı ilə tutuşdurun</translation>
    </message>
    <message>
        <source>If it shows the same, press “They are the same” there. Your shop comes by itself then.</source>
        <translation>Rəqəmlər eynidirsə, o biri noutbukda “Eynidir” düyməsinə basın. Sonra mağazanız özü gələcək.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln entries of its history are here. The rest also comes while you work.</source>
        <translation>
            <numerusform>Tarixçəsindəki %Ln qeyddən %L1 qeyd buradadır. Qalanı siz işləyərkən də gəlir.</numerusform>
            <numerusform>Tarixçəsindəki %Ln qeyddən %L1 qeyd buradadır. Qalanı siz işləyərkən də gəlir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link your endpoint or another laptop showed</source>
        <translation>Serverinizin və ya başqa noutbukun göstərdiyi keçid</translation>
    </message>
    <message>
        <source>Another laptop of your shop shows one in its settings: hold its code before the camera, or paste the link. If you have no other laptop, whoever looks after your endpoint makes one with %1.</source>
        <translation>Mağazanızın başqa noutbuku onu tənzimləmələrində göstərir: kodunu kameraya tutun və ya keçidi yapışdırın. Başqa noutbukunuz yoxdursa, keçidi serverinizə baxan şəxs yaradır, əmr: %1.</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::PosterStep</name>
    <message>
        <source>Print the poster</source>
        <translation>Posteri çap edin</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Posteri yadda saxlayın</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>poster</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Bərpa vərəqini çap edin</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Bərpa vərəqini yadda saxlayın</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>bərpa-vərəqi</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Yadda saxlanıldı.</translation>
    </message>
    <message>
        <source>It could not be written there. The shop is not affected; choose another place.</source>
        <translation>Ora yazmaq olmadı. Mağazaya təsiri yoxdur; başqa yer seçin.</translation>
    </message>
    <message>
        <source>Two sheets of paper</source>
        <translation>İki vərəq kağız</translation>
    </message>
    <message>
        <source>Your shop is ready. These two help on the first day and on the worst.</source>
        <translation>Mağazanız hazırdır. Bu iki vərəq ilk gündə və ən çətin gündə kömək edir.</translation>
    </message>
    <message>
        <source>The first poster</source>
        <translation>İlk poster</translation>
    </message>
    <message>
        <source>Hang it where people wait or pay.</source>
        <translation>Onu insanların gözlədiyi və ya ödəniş etdiyi yerdən asın.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Bərpa vərəqi</translation>
    </message>
    <message>
        <source>Keep it away from this laptop. Whoever holds it can open your shop&apos;s data.</source>
        <translation>Onu bu noutbukdan ayrı saxlayın. Bu vərəq kimdədirsə, o, mağazanızın məlumatını aça bilər.</translation>
    </message>
    <message>
        <source>It opens your shop again if this laptop is lost or broken. It is shown only now: print it and keep it away from this laptop.</source>
        <translation>Bu noutbuk itsə və ya xarab olsa, mağazanızı yenidən açır. Yalnız indi göstərilir: çap edin və bu noutbukdan ayrı saxlayın.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap edin</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF kimi saxlayın</translation>
    </message>
    <message>
        <source>The poster has no QR code yet, since the shop has no address on the internet. It says: ask at the counter. Connect an endpoint in Settings and print it anew.</source>
        <translation>Posterdə hələ QR-kod yoxdur, çünki mağazanın internetdə ünvanı yoxdur. Orada “Kartınızı kassadan istəyin” yazılıb. Tənzimləmələrdə server qoşun və posteri yenidən çap edin.</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::RewardStep</name>
    <message>
        <source>What does a regular get?</source>
        <translation>Daimi müştəri nə alır?</translation>
    </message>
    <message>
        <source>One thing people can picture. Points and levels can come later.</source>
        <translation>Hamının təsəvvür edə bildiyi bir şey. Xallar və səviyyələr sonra da ola bilər.</translation>
    </message>
    <message>
        <source>After %1 visits: %2</source>
        <extracomment>A sentence with two blanks to fill: how many visits, and the reward.</extracomment>
        <translation>%1 ziyarətdən sonra: %2</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>Ziyarətlərin sayı</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Mükafat</translation>
    </message>
    <message>
        <source>What is it that they get?</source>
        <translation>Müştəri məhz nə alır?</translation>
    </message>
    <message>
        <source>A cup of tea, a loaf, a haircut: anything you give.</source>
        <translation>Bir stəkan çay, bir çörək, saç kəsimi: verdiyiniz hər hansı şey.</translation>
    </message>
    <message>
        <source>Nobody can picture that.</source>
        <translation>Bunu heç kim təsəvvür edə bilmir.</translation>
    </message>
    <message>
        <source>Say the thing itself: “Free coffee” or “10% off the bill” instead of “a discount”.</source>
        <translation>Konkret yazın: “endirim” yox, “Pulsuz qəhvə” və ya “Hesaba 10% endirim”.</translation>
    </message>
    <message>
        <source>Also a first stamp for joining, so the card never starts empty.</source>
        <translation>Qoşulana da birinci möhür verilsin ki, kart boş başlamasın.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Others in your trade:</source>
        <translation>Sizin sahədə başqaları:</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::ShopStep</name>
    <message>
        <source>Your shop</source>
        <translation>Mağazanız</translation>
    </message>
    <message>
        <source>The name stands on every card and poster.</source>
        <translation>Bu ad hər kartda və posterdə yazılır.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Mağazanın adı</translation>
    </message>
    <message>
        <source>Your customers want to know whose card it is.</source>
        <translation>Müştəriləriniz kartın kimə aid olduğunu bilmək istəyir.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Nə ilə məşğulsunuz?</translation>
    </message>
    <message>
        <source>Prices in</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>Time of</source>
        <translation>Saat qurşağı</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::WelcomeScreen</name>
    <message>
        <source>Next: your shop</source>
        <translation>Növbəti: mağazanız</translation>
    </message>
    <message>
        <source>Next: one reward</source>
        <translation>Növbəti: bir mükafat</translation>
    </message>
    <message>
        <source>Next: at the counter</source>
        <translation>Növbəti: kassada</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Mağazanı yaradın</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Kassanı açın</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Mağazanız</translation>
    </message>
    <message>
        <source>One reward</source>
        <translation>Bir mükafat</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Kassada</translation>
    </message>
    <message>
        <source>First poster</source>
        <translation>İlk poster</translation>
    </message>
    <message>
        <source>Three minutes, no internet needed. Everything can be changed later.</source>
        <translation>Üç dəqiqə, internet lazım deyil. Hər şeyi sonra dəyişmək olar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Making the shop…</source>
        <translation>Mağaza yaradılır…</translation>
    </message>
    <message>
        <source>Go on without the recovery sheet?</source>
        <translation>Bərpa vərəqi olmadan davam edilsin?</translation>
    </message>
    <message>
        <source>It is shown only now. Without it nobody can open the shop&apos;s data again if this laptop is lost.</source>
        <translation>O, yalnız indi göstərilir. Bu noutbuk itsə, həmin vərəq olmadan mağazanın məlumatını heç kim yenidən aça bilməz.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Vərəqsiz davam edin</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Burada qalın</translation>
    </message>
    <message>
        <source>Fetching your shop…</source>
        <translation>Mağazanız yüklənir…</translation>
    </message>
    <message>
        <source>Fetch the rest</source>
        <translation>Qalanını yükləyin</translation>
    </message>
    <message>
        <source>Fetch my shop</source>
        <translation>Mağazamı yükləyin</translation>
    </message>
    <message>
        <source>This needs the internet once. Afterwards Muhr works without it.</source>
        <translation>Bunun üçün internet bir dəfə lazımdır. Sonra Möhür onsuz da işləyir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv edin</translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>Ehtiyat nüsxəyə baxılır…</translation>
    </message>
    <message>
        <source>Open this shop</source>
        <translation>Bu mağazanı açın</translation>
    </message>
    <message>
        <source>Look at the backup</source>
        <translation>Ehtiyat nüsxəyə baxın</translation>
    </message>
    <message>
        <source>This needs no internet. The backup itself is not changed.</source>
        <translation>İnternet lazım deyil. Ehtiyat nüsxənin özü dəyişmir.</translation>
    </message>
</context>
</TS>
