<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Hand over: %1</source>
        <translation>Bering: %1</translation>
    </message>
    <message>
        <source>Reward reached: %1</source>
        <translation>Mukofotga yetildi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) given: %L2 of %L3</source>
        <translation>
            <numerusform>%Ln ta shtamp qoʻyildi: %L2/%L3</numerusform>
            <numerusform>%Ln ta shtamp qoʻyildi: %L2/%L3</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase stored.</source>
        <translation>Xarid saqlandi.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Ortga qaytarildi.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln stamp(s) taken back</source>
        <translation>
            <numerusform>Ortga qaytarildi: %Ln ta shtamp olib tashlandi</numerusform>
            <numerusform>Ortga qaytarildi: %Ln ta shtamp olib tashlandi</numerusform>
        </translation>
    </message>
    <message>
        <source>Return stored.</source>
        <translation>Qaytarish saqlandi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) noted. They appear on the card when there is a connection.</source>
        <translation>
            <numerusform>%Ln ta shtamp yozib qoʻyildi. Aloqa paydo boʻlganda kartada koʻrinadi.</numerusform>
            <numerusform>%Ln ta shtamp yozib qoʻyildi. Aloqa paydo boʻlganda kartada koʻrinadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) given. They are on the card.</source>
        <translation>
            <numerusform>%Ln ta ball berildi. Ular kartada.</numerusform>
            <numerusform>%Ln ta ball berildi. Ular kartada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln point(s) taken back</source>
        <translation>
            <numerusform>Ortga qaytarildi: %Ln ta ball olib tashlandi</numerusform>
            <numerusform>Ortga qaytarildi: %Ln ta ball olib tashlandi</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay %1: %2 came off</source>
        <translation>Toʻlov: %1, chegirma: %2</translation>
    </message>
    <message>
        <source>%1 bonus given. It is on the card.</source>
        <translation>%1 bonus berildi. U kartada.</translation>
    </message>
    <message>
        <source>Undone: %1 of bonus taken back</source>
        <translation>Ortga qaytarildi: %1 bonus olib tashlandi</translation>
    </message>
    <message>
        <source>What waited is cancelled.</source>
        <translation>Kutayotgani bekor qilindi.</translation>
    </message>
    <message>
        <source>What waited can be spent now.</source>
        <translation>Kutayotganini endi sarflash mumkin.</translation>
    </message>
    <message>
        <source>Return stored. Back in money: %1; the rest is on the card again.</source>
        <translation>Qaytarish saqlandi. Pul bilan qaytariladi: %1, qolgani yana kartada.</translation>
    </message>
    <message>
        <source>Taken from the card: %1</source>
        <translation>Kartadan olindi: %1</translation>
    </message>
    <message numerus="yes">
        <source>Held for %Ln minute(s): %2</source>
        <translation>
            <numerusform>%Ln daqiqaga band qilindi: %2</numerusform>
            <numerusform>%Ln daqiqaga band qilindi: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase number %L1 brings a bonus.</source>
        <translation>%L1-xarid uchun bonus beriladi.</translation>
    </message>
    <message>
        <source>The customer&apos;s profile is complete: this brings a bonus.</source>
        <translation>Mijoz maʼlumotlari toʻliq: buning uchun bonus beriladi.</translation>
    </message>
    <message>
        <source>This brings a bonus: %1</source>
        <translation>Buning uchun bonus beriladi: %1</translation>
    </message>
    <message>
        <source>Birthday on %1: the gift can be had from %2 to %3.</source>
        <translation>Tugʻilgan kuni: %1. Sovgʻani olish muddati: %2 dan %3 gacha.</translation>
    </message>
    <message>
        <source>The day of joining comes back on %1: the gift can be had from %2 to %3.</source>
        <translation>Qoʻshilgan kunining yilligi: %1. Sovgʻani olish muddati: %2 dan %3 gacha.</translation>
    </message>
    <message>
        <source>A date of the customer on %1: the gift can be had from %2 to %3.</source>
        <translation>Mijozning muhim sanasi: %1. Sovgʻani olish muddati: %2 dan %3 gacha.</translation>
    </message>
    <message>
        <source>The gift is given with a purchase.</source>
        <translation>Sovgʻa xarid bilan birga beriladi.</translation>
    </message>
    <message>
        <source>The gift was given already this year.</source>
        <translation>Bu yilgi sovgʻa allaqachon berilgan.</translation>
    </message>
    <message>
        <source>The date was told too late: the gift comes next year.</source>
        <translation>Sana kech aytilgan: sovgʻa keyingi yili beriladi.</translation>
    </message>
    <message>
        <source>The date was changed too late: the gift comes next year.</source>
        <translation>Sana kech oʻzgartirilgan: sovgʻa keyingi yili beriladi.</translation>
    </message>
    <message>
        <source>The date was changed after the last gift: the next one has to wait.</source>
        <translation>Sana oxirgi sovgʻadan keyin oʻzgartirilgan: keyingi sovgʻani kutish kerak.</translation>
    </message>
    <message>
        <source>Two customers brought each other: nothing is given for that.</source>
        <translation>Ikki mijoz bir-birini taklif qilgan: buning uchun hech narsa berilmaydi.</translation>
    </message>
    <message>
        <source>Another customer brought this one, but the time for the gift is over.</source>
        <translation>Bu mijozni boshqa mijoz taklif qilgan, lekin sovgʻa muddati oʻtgan.</translation>
    </message>
    <message>
        <source>Another customer brought this one, but all gifts for that are given.</source>
        <translation>Bu mijozni boshqa mijoz taklif qilgan, lekin buning sovgʻalari berib boʻlingan.</translation>
    </message>
    <message>
        <source>Another customer brought this one: a gift for coming.</source>
        <translation>Bu mijozni boshqa mijoz taklif qilgan: kelgani uchun sovgʻa.</translation>
    </message>
    <message>
        <source>Whoever brought this customer has had all gifts there are for that.</source>
        <translation>Bu mijozni taklif qilgan kishi buning uchun barcha sovgʻalarni olib boʻlgan.</translation>
    </message>
    <message>
        <source>Whoever brought this customer gets a gift.</source>
        <translation>Bu mijozni taklif qilgan kishi sovgʻa oladi.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup can&apos;t be put in its place. Look for free space, and whether the folder may be written.</source>
        <translation>Zaxira nusxani oʻz joyiga qoʻyib boʻlmadi. Boʻsh joy borligini va papkaga yozishga ruxsat borligini tekshiring.</translation>
    </message>
    <message>
        <source>What stands in this backup does not add up, so it can&apos;t be trusted. Nothing was changed here. Take an earlier backup.</source>
        <translation>Bu zaxira nusxadagi hisoblar bir-biriga toʻgʻri kelmadi, shuning uchun unga ishonib boʻlmaydi. Bu yerda hech narsa oʻzgarmadi. Avvalroq yaratilgan zaxira nusxani oling.</translation>
    </message>
    <message numerus="yes">
        <source>The backup opens, and all of it adds up: it holds %2 with %Ln customer(s), who have not been here yet.</source>
        <translation>
            <numerusform>Zaxira nusxa ochiladi va undagi hamma narsa toʻgʻri: %2, %Ln mijoz, ular hali kelmagan.</numerusform>
            <numerusform>Zaxira nusxa ochiladi va undagi hamma narsa toʻgʻri: %2, %Ln mijoz, ular hali kelmagan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup opens, and all of it adds up: it holds %2 with %Ln customer(s). The last visit in it was on %3.</source>
        <translation>
            <numerusform>Zaxira nusxa ochiladi va undagi hamma narsa toʻgʻri: %2, %Ln mijoz. Undagi oxirgi tashrif: %3.</numerusform>
            <numerusform>Zaxira nusxa ochiladi va undagi hamma narsa toʻgʻri: %2, %Ln mijoz. Undagi oxirgi tashrif: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file, or it can&apos;t be read. Nothing was changed. Choose the backup again.</source>
        <translation>Bunday fayl yoʻq yoki uni oʻqib boʻlmadi. Hech narsa oʻzgarmadi. Zaxira nusxani qaytadan tanlang.</translation>
    </message>
    <message>
        <source>There is no room for it, or the folder may not be written. Nothing was changed, and earlier backups are as they were. Free some space, or choose another place.</source>
        <translation>Joy yetmadi yoki papkaga yozishga ruxsat yoʻq. Hech narsa oʻzgarmadi, avvalgi zaxira nusxalar oʻz holicha turibdi. Joy boʻshating yoki boshqa joy tanlang.</translation>
    </message>
    <message>
        <source>The folder for backups is not there. Plug the disk in, or choose another folder. Nothing is lost.</source>
        <translation>Zaxira nusxalar papkasi joyida yoʻq. Diskni ulang yoki boshqa papka tanlang. Hech narsa yoʻqolmadi.</translation>
    </message>
    <message>
        <source>This backup is of another shop than the one on this computer. Nothing was changed. Choose a backup of this shop.</source>
        <translation>Bu zaxira nusxa shu kompyuterdagi doʻkonniki emas, boshqa doʻkonniki. Hech narsa oʻzgarmadi. Shu doʻkonning zaxira nusxasini tanlang.</translation>
    </message>
    <message>
        <source>The restored shop can&apos;t be put in its place, so everything is as it was. Look whether the folder may be written.</source>
        <translation>Tiklangan doʻkonni oʻz joyiga qoʻyib boʻlmadi, hammasi avvalgi holicha qoldi. Papkaga yozishga ruxsat borligini tekshiring.</translation>
    </message>
    <message>
        <source>This file is not a backup of Muhr. Nothing was changed. Choose the file that Muhr made.</source>
        <translation>Bu fayl Muhr zaxira nusxasi emas. Hech narsa oʻzgarmadi. Muhr yaratgan faylni tanlang.</translation>
    </message>
    <message>
        <source>A newer Muhr made this backup. Nothing was changed. Update Muhr, then try again.</source>
        <translation>Bu zaxira nusxa yangiroq Muhr dasturida yaratilgan. Hech narsa oʻzgarmadi. Muhr dasturini yangilab, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>This backup is damaged: a part of it is missing or was changed. Nothing was changed here. Take an earlier backup.</source>
        <translation>Bu zaxira nusxa shikastlangan: bir qismi yoʻq yoki oʻzgartirilgan. Bu yerda hech narsa oʻzgarmadi. Avvalroq yaratilgan zaxira nusxani oling.</translation>
    </message>
    <message>
        <source>This key does not open the backup. Nothing was changed. Type the recovery key from the recovery sheet of this shop.</source>
        <translation>Bu kalit zaxira nusxani ochmaydi. Hech narsa oʻzgarmadi. Shu doʻkonning tiklash varagʻidagi tiklash kalitini kiriting.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>Oxirgi zaxira nusxa: %1.</translation>
    </message>
    <message>
        <source>The key of this backup is not on this computer. Type the recovery key from the recovery sheet.</source>
        <translation>Bu zaxira nusxaning kaliti shu kompyuterda yoʻq. Tiklash varagʻidagi tiklash kalitini kiriting.</translation>
    </message>
    <message>
        <source>A backup of %1.</source>
        <translation>Zaxira nusxa: %1.</translation>
    </message>
    <message>
        <source>Choose the backup first. It is a file that ends in .muhr-backup.</source>
        <translation>Avval zaxira nusxani tanlang. Bu nomi .muhr-backup bilan tugaydigan fayl.</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>Type an amount.</source>
        <translation>Summani kiriting.</translation>
    </message>
    <message>
        <source>This is not an amount. Type digits only, such as 15000.</source>
        <translation>Bu summa emas. Faqat raqam kiriting, masalan: 15000.</translation>
    </message>
    <message>
        <source>This currency has no such small parts. Type a rounder amount.</source>
        <translation>Bu valyutada bunday mayda birlik yoʻq. Yaxlitroq summa kiriting.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Bu summa juda katta.</translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation>Telefon raqamini kiriting.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Bu telefon raqami emas.</translation>
    </message>
    <message>
        <source>Begin the phone number with + and the code of the country.</source>
        <translation>Telefon raqamini + belgisi va mamlakat kodi bilan boshlang.</translation>
    </message>
    <message>
        <source>This phone number has too few digits.</source>
        <translation>Bu telefon raqamida raqamlar yetishmaydi.</translation>
    </message>
    <message>
        <source>This phone number has too many digits.</source>
        <translation>Bu telefon raqamida raqamlar ortiqcha.</translation>
    </message>
</context>
<context>
    <name>CameraState</name>
    <message>
        <source>The camera is off.</source>
        <translation>Kamera oʻchiq.</translation>
    </message>
    <message>
        <source>Looking for the camera…</source>
        <translation>Kamera qidirilmoqda…</translation>
    </message>
    <message>
        <source>Show the code of the card to the camera.</source>
        <translation>Kameraga karta kodini koʻrsating.</translation>
    </message>
    <message>
        <source>No camera found. Plug one in, use a hand scanner or type the short number of the card.</source>
        <translation>Kamera topilmadi. Kamera ulang, qoʻl skaneridan foydalaning yoki kartaning qisqa raqamini kiriting.</translation>
    </message>
    <message>
        <source>The camera %1 was pulled out. Plug it in again and scanning goes on by itself.</source>
        <translation>Kamera uzildi: %1. Uni qayta ulang, skanerlash oʻzi davom etadi.</translation>
    </message>
    <message>
        <source>The camera %1 gives no picture. Close other programs that use it, or plug it in again.</source>
        <translation>Kamera tasvir bermayapti: %1. Undan foydalanayotgan boshqa dasturlarni yoping yoki uni qayta ulang.</translation>
    </message>
    <message>
        <source>There is nothing at %1. Choose another file.</source>
        <translation>Bu yerda hech narsa yoʻq: %1. Boshqa fayl tanlang.</translation>
    </message>
    <message>
        <source>%1 is not a film that can be played here. Choose another file.</source>
        <translation>Bu videoni bu yerda koʻrsatib boʻlmaydi: %1. Boshqa fayl tanlang.</translation>
    </message>
    <message>
        <source>%1 is not a picture, or it is damaged. Choose another file.</source>
        <translation>Bu rasm emas yoki fayl shikastlangan: %1. Boshqa fayl tanlang.</translation>
    </message>
    <message>
        <source>There are no pictures in %1. Choose another folder.</source>
        <translation>Bu papkada rasm yoʻq: %1. Boshqa papka tanlang.</translation>
    </message>
    <message>
        <source>This account may not use the camera %1. Whoever looks after the computer adds it to the group “video”; then sign in anew. A hand scanner works all the same.</source>
        <translation>Bu foydalanuvchiga kameradan foydalanish uchun ruxsat yoʻq: %1. Kompyuterga qaraydigan kishi uni “video” guruhiga qoʻshsin, keyin tizimga qaytadan kiring. Qoʻl skaneri baribir ishlaydi.</translation>
    </message>
    <message>
        <source>The camera at %1 can&apos;t be reached. Is it on, and in the same network? It is tried again by itself.</source>
        <translation>%1 manzilidagi kameraga ulanib boʻlmadi. U yoqilganmi va shu tarmoqdami? Dastur oʻzi qayta urinib koʻradi.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Loyalty card: %1</source>
        <translation>Sodiqlik kartasi: %1</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Shtamplar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) owed</source>
        <translation>
            <numerusform>Qarz: %Ln ta shtamp</numerusform>
            <numerusform>Qarz: %Ln ta shtamp</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Label above the title of the next reward</extracomment>
        <translation>Keyingi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) to go: %2</source>
        <extracomment>%2 is the title of the reward</extracomment>
        <translation>
            <numerusform>Yana %Ln ta shtamp: %2</numerusform>
            <numerusform>Yana %Ln ta shtamp: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for you</source>
        <extracomment>Label above the title of a reward that the customer can have now</extracomment>
        <translation>Siz uchun tayyor</translation>
    </message>
    <message>
        <source>Ready for you: %1</source>
        <translation>Siz uchun tayyor: %1</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vaucher</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %Ln more</source>
        <extracomment>%2 is the title of a voucher, %Ln the number of further vouchers</extracomment>
        <translation>
            <numerusform>%2 va yana %Ln ta</numerusform>
            <numerusform>%2 va yana %Ln ta</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Amal qilish muddati: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ism</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Karta raqami</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Yangilik</translation>
    </message>
    <message>
        <source>Welcome to %1!</source>
        <translation>%1: xush kelibsiz!</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Bu qanday ishlaydi</translation>
    </message>
    <message>
        <source>One stamp for each visit. Show this card when you pay.</source>
        <translation>Har tashrifga bitta shtamp. Toʻlov paytida shu kartani koʻrsating.</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Mukofotlar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s): %2</source>
        <extracomment>%2 is the title of the reward that so many stamps bring</extracomment>
        <translation>
            <numerusform>%Ln ta shtamp: %2</numerusform>
            <numerusform>%Ln ta shtamp: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to find us</source>
        <translation>Bizning manzil</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Ish vaqti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Your card as a page</source>
        <translation>Kartangiz sahifa koʻrinishida</translation>
    </message>
    <message>
        <source>New phone?</source>
        <translation>Telefoningiz yangimi?</translation>
    </message>
    <message>
        <source>Ask for a new card at the counter. Your stamps and rewards stay yours.</source>
        <translation>Kassada yangi karta soʻrang. Shtamplaringiz va mukofotlaringiz oʻzingizda qoladi.</translation>
    </message>
    <message>
        <source>Stamps: %@</source>
        <extracomment>Keep %@: the phone puts the new value there</extracomment>
        <translation>Shtamplar: %@</translation>
    </message>
    <message>
        <source>Next reward: %@</source>
        <extracomment>Keep %@: the phone puts the title of the next reward there</extracomment>
        <translation>Keyingi mukofot: %@</translation>
    </message>
    <message>
        <source>Ready for you: %@</source>
        <extracomment>Keep %@: the phone puts the title of the reward there</extracomment>
        <translation>Siz uchun tayyor: %@</translation>
    </message>
    <message>
        <source>Voucher: %@</source>
        <extracomment>Keep %@: the phone puts the title of the voucher there</extracomment>
        <translation>Vaucher: %@</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Ballar</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Sovgʻa kartasi</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Label above the name of the tier that a customer is on: “Gold”</extracomment>
        <translation>Daraja</translation>
    </message>
    <message>
        <source>Show this card when you pay.</source>
        <translation>Toʻlov paytida shu kartani koʻrsating.</translation>
    </message>
</context>
<context>
    <name>CardCode</name>
    <message>
        <source>This is not a Muhr card. Nothing was stored.</source>
        <translation>Bu Muhr kartasi emas. Hech narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>This card belongs to another shop. Nothing was stored.</source>
        <translation>Bu karta boshqa doʻkonga tegishli. Hech narsa saqlanmadi.</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>Paid with a gift: %1</source>
        <translation>Sovgʻa karta bilan toʻlandi: %1</translation>
    </message>
    <message>
        <source>Reward: %1</source>
        <translation>Mukofot: %1</translation>
    </message>
    <message>
        <source>The draw brought no prize this time.</source>
        <translation>Bu safar sovrin chiqmadi.</translation>
    </message>
    <message>
        <source>The draw brought: %1</source>
        <translation>Sovrin chiqdi: %1</translation>
    </message>
    <message>
        <source>A prize will be drawn.</source>
        <translation>Sovrin oʻynaladi.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Name</source>
        <translation>Ism yoki nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Tugʻilgan kun</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Boshqa kunlar</translation>
    </message>
    <message>
        <source>Heard of the shop</source>
        <translation>Doʻkonni qayerdan bilgani</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Teglar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Izohlar</translation>
    </message>
    <message>
        <source>Colour of the card</source>
        <translation>Karta rangi</translation>
    </message>
    <message>
        <source>Colour of the words</source>
        <translation>Yozuv rangi</translation>
    </message>
    <message>
        <source>Colour of the small words</source>
        <translation>Mayda yozuv rangi</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotip</translation>
    </message>
    <message>
        <source>Own card</source>
        <translation>Oʻz kartasi</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Doʻkon</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mijoz</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Xodim</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Filial</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>How the card looks</source>
        <translation>Karta koʻrinishi</translation>
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
        <translation>Segment</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Avtomatlashtirish</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Matn</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Kuponlar</translation>
    </message>
    <message>
        <source>Own card of a member of staff</source>
        <translation>Xodimning oʻz kartasi</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Boshqa narsa</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Rasm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln kun</numerusform>
            <numerusform>%Ln kun</numerusform>
        </translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Boshqa qiymat</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Karta raqami</translation>
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
        <translation>Dastur</translation>
    </message>
    <message>
        <source>Programme · %1</source>
        <translation>Dastur · %1</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Of a field such as a phone number</extracomment>
        <translation>boʻsh</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a customer, %2 what was done for her, such as &quot;+1 stamp&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The other one holds now</source>
        <translation>Endi boshqasi amalda</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Avvalgi holatiga qaytdi</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Oʻz holicha qoldirildi</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Yana koʻrib chiqiladi</translation>
    </message>
</context>
<context>
    <name>CopyError</name>
    <message>
        <source>There is a shop in the other store already. Nothing was copied; give it an empty one.</source>
        <translation>Boshqa bazada allaqachon doʻkon bor. Hech narsa koʻchirilmadi; boʻsh baza bering.</translation>
    </message>
    <message>
        <source>What arrived in the other store is not what was sent. Nothing was kept there; the old store is as it was.</source>
        <translation>Boshqa bazaga yetib borgani yuborilgani bilan bir xil emas. U yerda hech narsa qoldirilmadi; eski baza oʻz holicha turibdi.</translation>
    </message>
    <message>
        <source>The old store could not be read to its end. Nothing was copied; restore its last backup.</source>
        <translation>Eski bazani oxirigacha oʻqib boʻlmadi. Hech narsa koʻchirilmadi; oxirgi zaxira nusxasini tiklang.</translation>
    </message>
    <message>
        <source>The other store did not take everything. Nothing was kept there; the old store is as it was.</source>
        <translation>Boshqa baza hammasini qabul qilmadi. U yerda hech narsa qoldirilmadi; eski baza oʻz holicha turibdi.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Stamp kept for a new card</source>
        <translation>Shtamp yangi karta uchun saqlandi</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Berildi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) given to %2</source>
        <translation>
            <numerusform>%Ln ta shtamp qoʻyildi: %2</numerusform>
            <numerusform>%Ln ta shtamp qoʻyildi: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) given</source>
        <translation>
            <numerusform>%Ln ta shtamp qoʻyildi</numerusform>
            <numerusform>%Ln ta shtamp qoʻyildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase stored</source>
        <translation>Xarid saqlandi</translation>
    </message>
    <message>
        <source>Already stamped just now. All is well.</source>
        <translation>Shtamp hozirgina qoʻyilgan. Hammasi joyida.</translation>
    </message>
    <message>
        <source>Type the amount: the stamps depend on it.</source>
        <translation>Summani kiriting: shtamplar soni shunga bogʻliq.</translation>
    </message>
    <message>
        <source>Too many wrong numbers. Wait a minute, or find the customer by name.</source>
        <translation>Notoʻgʻri raqam koʻp kiritildi. Bir daqiqa kuting yoki mijozni ismi boʻyicha toping.</translation>
    </message>
    <message>
        <source>One of the digits is wrong. Compare them with the card.</source>
        <translation>Raqamlardan biri notoʻgʻri. Ularni kartadagi bilan solishtiring.</translation>
    </message>
    <message>
        <source>No reward is waiting on this card yet.</source>
        <translation>Bu kartada hali mukofot yoʻq.</translation>
    </message>
    <message>
        <source>Card made</source>
        <translation>Karta yaratildi</translation>
    </message>
    <message>
        <source>Card made for %1</source>
        <translation>Karta yaratildi: %1</translation>
    </message>
    <message>
        <source>The customer pays %1</source>
        <translation>Mijoz %1 toʻlaydi</translation>
    </message>
    <message>
        <source>The products come to more than the amount.</source>
        <translation>Mahsulotlar narxi summadan katta.</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <source>just now</source>
        <translation>hozirgina</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>so many minutes ago</comment>
        <translation>
            <numerusform>%Ln daqiqa</numerusform>
            <numerusform>%Ln daqiqa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>so many hours ago</comment>
        <translation>
            <numerusform>%Ln soat</numerusform>
            <numerusform>%Ln soat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln kun oldin</numerusform>
            <numerusform>%Ln kun oldin</numerusform>
        </translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Birinchi tashrif</translation>
    </message>
    <message>
        <source>Visit %L1</source>
        <extracomment>%L1 is the number of the visit that is going on</extracomment>
        <translation>%L1-tashrif</translation>
    </message>
    <message numerus="yes">
        <source>Visit %1 · last came %Ln day(s) ago</source>
        <extracomment>%1 is the number of the visit that is going on</extracomment>
        <translation>
            <numerusform>%1-tashrif · oxirgisi %Ln kun oldin</numerusform>
            <numerusform>%1-tashrif · oxirgisi %Ln kun oldin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits: %1 · last came %Ln day(s) ago</source>
        <extracomment>%1 is how often she came</extracomment>
        <translation>
            <numerusform>Tashriflar: %1 · oxirgisi %Ln kun oldin</numerusform>
            <numerusform>Tashriflar: %1 · oxirgisi %Ln kun oldin</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Stamped: %L1 of %L2.&lt;/b&gt; Reward reached: %3</source>
        <translation>&lt;b&gt;Shtamp qoʻyildi: %L1/%L2.&lt;/b&gt; Mukofotga yetildi: %3</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Stamped: %1 of %2.&lt;/b&gt; %Ln more for: %3</source>
        <extracomment>%1 stamps are on the card, %2 make it full; %n more bring the reward %3</extracomment>
        <translation>
            <numerusform>&lt;b&gt;Shtamp qoʻyildi: %1/%2.&lt;/b&gt; Yana %Ln ta shtamp: %3</numerusform>
            <numerusform>&lt;b&gt;Shtamp qoʻyildi: %1/%2.&lt;/b&gt; Yana %Ln ta shtamp: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Stamps: %1 of %2.&lt;/b&gt; %Ln more for: %3</source>
        <extracomment>%1 stamps are on the card, %2 make it full; %n more bring the reward %3</extracomment>
        <translation>
            <numerusform>&lt;b&gt;Shtamplar: %1/%2.&lt;/b&gt; Yana %Ln ta shtamp: %3</numerusform>
            <numerusform>&lt;b&gt;Shtamplar: %1/%2.&lt;/b&gt; Yana %Ln ta shtamp: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <comment>her birthday</comment>
        <translation>Bugun</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>her birthday</comment>
        <translation>Ertaga</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Muddatsiz</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is the last day a reward can be used</extracomment>
        <translation>Muddati: %1</translation>
    </message>
    <message>
        <source>This is not a card</source>
        <translation>Bu karta emas</translation>
    </message>
    <message>
        <source>A card of another shop</source>
        <translation>Boshqa doʻkon kartasi</translation>
    </message>
    <message>
        <source>An old card</source>
        <translation>Eski karta</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Hech kim topilmadi</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Hali emas</translation>
    </message>
    <message>
        <source>No reward</source>
        <translation>Mukofot yoʻq</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Menejerga murojaat qiling</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Ruxsat yoʻq</translation>
    </message>
    <message>
        <source>The key is not here</source>
        <translation>Kalit bu yerda yoʻq</translation>
    </message>
    <message>
        <source>Needs a connection</source>
        <translation>Aloqa kerak</translation>
    </message>
    <message>
        <source>Muhr is too old for this card</source>
        <translation>Bu karta uchun Muhr eskirgan</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Ortga qaytariladigan amal yoʻq</translation>
    </message>
    <message>
        <source>Not stored!</source>
        <translation>Saqlanmadi!</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Bajarilmadi</translation>
    </message>
    <message>
        <source>Ask an owner</source>
        <translation>Egasidan soʻrang</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln point(s)</source>
        <extracomment>%1 is a reward</extracomment>
        <translation>
            <numerusform>%1: %Ln ballga</numerusform>
            <numerusform>%1: %Ln ballga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) owed</source>
        <translation>
            <numerusform>%Ln ball qarz</numerusform>
            <numerusform>%Ln ball qarz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln ball</numerusform>
            <numerusform>%Ln ball</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) later</source>
        <translation>
            <numerusform>%Ln ball keyinroq</numerusform>
            <numerusform>%Ln ball keyinroq</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bonus owed</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>%1 bonus qarz</translation>
    </message>
    <message>
        <source>%1 bonus</source>
        <translation>%1 bonus</translation>
    </message>
    <message>
        <source>%1 bonus later</source>
        <extracomment>%1 is an amount of money that is good from a later day on</extracomment>
        <translation>%1 bonus keyinroq</translation>
    </message>
    <message>
        <source>Gift card: %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>Sovgʻa kartasi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln ta tashrif</numerusform>
            <numerusform>%Ln ta tashrif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln ta xarid</numerusform>
            <numerusform>%Ln ta xarid</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with the next visit</source>
        <extracomment>%1 is the name of the next tier, which the next act brings</extracomment>
        <translation>keyingi tashrifda: %1</translation>
    </message>
    <message>
        <source>to %1: %2</source>
        <extracomment>%1 is the name of the next tier, %2 what is missing: “2 visits”</extracomment>
        <translation>%1gacha: %2</translation>
    </message>
</context>
<context>
    <name>Coupon</name>
    <message>
        <source>A code has from %L1 to %L2 random characters.</source>
        <translation>Kodda %L1 tadan %L2 tagacha tasodifiy belgi boʻladi.</translation>
    </message>
    <message>
        <source>The pattern needs more #: at least %L1 random characters.</source>
        <translation>Andozaga yana # kerak: kamida %L1 ta tasodifiy belgi.</translation>
    </message>
    <message>
        <source>Only the letters A to Z, digits, hyphens and spaces can stand in a code.</source>
        <translation>Kodda faqat A dan Z gacha harflar, raqamlar, chiziqcha va boʻsh joy boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>A code has at most %L1 characters.</source>
        <translation>Kodda koʻpi bilan %L1 ta belgi boʻladi.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln code(s) of this look are free. Choose longer codes.</source>
        <translation>
            <numerusform>Bunday koʻrinishdagi boʻsh kodlar soni atigi %Ln ta. Uzunroq kod tanlang.</numerusform>
            <numerusform>Bunday koʻrinishdagi boʻsh kodlar soni atigi %Ln ta. Uzunroq kod tanlang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crypto</name>
    <message>
        <source>The file of the pass certificate holds no certificate in PEM form.</source>
        <translation>Karta sertifikati faylida PEM koʻrinishidagi sertifikat yoʻq.</translation>
    </message>
    <message>
        <source>The file of Apple&apos;s intermediate certificate (WWDR) holds no certificate in PEM form.</source>
        <translation>Apple oraliq sertifikati (WWDR) faylida PEM koʻrinishidagi sertifikat yoʻq.</translation>
    </message>
    <message>
        <source>The key of the pass certificate can&apos;t be read. It has to be an RSA key in PEM form, with the right password.</source>
        <translation>Karta sertifikati kalitini oʻqib boʻlmadi. U PEM koʻrinishidagi RSA kaliti boʻlishi va paroli toʻgʻri boʻlishi kerak.</translation>
    </message>
    <message>
        <source>The key does not belong to the pass certificate.</source>
        <translation>Kalit karta sertifikatiga tegishli emas.</translation>
    </message>
    <message>
        <source>The pass certificate was not issued by this intermediate certificate. Take the WWDR certificate that it names.</source>
        <translation>Karta sertifikati bu oraliq sertifikat bilan berilmagan. Unda koʻrsatilgan WWDR sertifikatini oling.</translation>
    </message>
    <message>
        <source>This is not the certificate of a pass type: it names none.</source>
        <translation>Bu karta turi sertifikati emas: unda tur koʻrsatilmagan.</translation>
    </message>
    <message>
        <source>The pass certificate does not name a team.</source>
        <translation>Karta sertifikatida jamoa koʻrsatilmagan.</translation>
    </message>
    <message>
        <source>This is no signed token.</source>
        <translation>Bu imzolangan token emas.</translation>
    </message>
    <message>
        <source>This token is signed in a way that is not accepted.</source>
        <translation>Bu token qabul qilinmaydigan usulda imzolangan.</translation>
    </message>
    <message>
        <source>The signature of this token is wrong.</source>
        <translation>Bu tokenning imzosi notoʻgʻri.</translation>
    </message>
    <message>
        <source>The key of the shop arrived damaged. Connect again.</source>
        <translation>Doʻkon kaliti shikastlangan holda keldi. Qaytadan ulaning.</translation>
    </message>
    <message>
        <source>The key of the shop was sent by a newer version. Update Muhr.</source>
        <translation>Doʻkon kalitini yangiroq dastur yuborgan. Muhr dasturini yangilang.</translation>
    </message>
    <message>
        <source>The key of the shop was sent to another laptop. Connect again.</source>
        <translation>Doʻkon kaliti boshqa noutbukka yuborilgan. Qaytadan ulaning.</translation>
    </message>
    <message>
        <source>The key file is missing. Settings, Security writes one.</source>
        <translation>Kalit fayli yoʻq. Uni Sozlamalar, Xavfsizlik boʻlimida yarating.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be read. Give it to the user who runs Muhr.</source>
        <translation>Kalit faylini oʻqib boʻlmadi. Uni Muhr dasturini ishlatadigan foydalanuvchiga bering.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the key file. Allow it to its owner only (mode 0600).</source>
        <translation>Kalit faylini shu kompyuterning boshqa foydalanuvchilari ham oʻqiy oladi. Faqat egasiga ruxsat bering (0600 rejimi).</translation>
    </message>
    <message>
        <source>The key file is damaged. Open the shop with its recovery sheet.</source>
        <translation>Kalit fayli shikastlangan. Doʻkonni tiklash varagʻi bilan oching.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be written. Look for free space and for the permissions of its folder.</source>
        <translation>Kalit faylini yozib boʻlmadi. Boʻsh joyni va papka huquqlarini tekshiring.</translation>
    </message>
    <message>
        <source>Type the recovery key from the recovery sheet.</source>
        <translation>Tiklash varagʻidagi tiklash kalitini kiriting.</translation>
    </message>
    <message>
        <source>The recovery key has 8 groups, this text has %Ln.</source>
        <translation>Tiklash kaliti 8 guruhdan iborat, bu matnda esa guruhlar soni: %Ln.</translation>
    </message>
    <message>
        <source>The recovery key has only 8 groups, this text has %Ln.</source>
        <translation>Tiklash kaliti atigi 8 guruhdan iborat, bu matnda esa guruhlar soni: %Ln.</translation>
    </message>
    <message>
        <source>Group %L1 of the recovery key is not right. Look at it again.</source>
        <translation>Tiklash kalitining bu guruhi notoʻgʻri: %L1. Yana bir qarang.</translation>
    </message>
    <message>
        <source>This file holds no private key in PEM form.</source>
        <translation>Bu faylda PEM koʻrinishidagi maxfiy kalit yoʻq.</translation>
    </message>
    <message>
        <source>This private key is not an RSA key.</source>
        <translation>Bu maxfiy kalit RSA kaliti emas.</translation>
    </message>
    <message>
        <source>This RSA key is too short. It needs 2048 bits or more.</source>
        <translation>Bu RSA kaliti juda qisqa. Kamida 2048 bit kerak.</translation>
    </message>
    <message>
        <source>The password does not open this private key.</source>
        <translation>Parol bu maxfiy kalitni ochmaydi.</translation>
    </message>
    <message>
        <source>This is no sealed data of Muhr.</source>
        <translation>Bu Muhr muhrlagan maʼlumot emas.</translation>
    </message>
    <message>
        <source>This data was sealed by a newer version. Update Muhr.</source>
        <translation>Bu maʼlumot yangiroq dasturda shifrlangan. Muhr dasturini yangilang.</translation>
    </message>
    <message>
        <source>The key does not open this data, or the data is damaged.</source>
        <translation>Kalit bu maʼlumotni ochmaydi yoki maʼlumot shikastlangan.</translation>
    </message>
    <message>
        <source>The key of this person is damaged.</source>
        <translation>Bu shaxsning kaliti shikastlangan.</translation>
    </message>
    <message>
        <source>This laptop does not have the newest key of the shop yet.</source>
        <translation>Bu noutbukda doʻkonning eng yangi kaliti hali yoʻq.</translation>
    </message>
    <message>
        <source>The key of the shop does not open this person&apos;s data.</source>
        <translation>Doʻkon kaliti bu shaxsning maʼlumotini ochmaydi.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Until %1</source>
        <translation>Muddati: %1</translation>
    </message>
    <message>
        <source>from a poster</source>
        <translation>plakatdan</translation>
    </message>
    <message>
        <source>by a link</source>
        <translation>havola orqali</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>kassada</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>roʻyxatdan</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Bugun %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>qoʻshilgan: %1</translation>
    </message>
    <message>
        <source>%L1.%L2</source>
        <translation>%L1.%L2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugun</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>Kartada</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Email orqali</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Chat orqali</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln ta tashrif</numerusform>
            <numerusform>%Ln ta tashrif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %Ln day(s)</source>
        <translation>
            <numerusform>odatda har %Ln kunda</numerusform>
            <numerusform>odatda har %Ln kunda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln kundan keyin</numerusform>
            <numerusform>%Ln kundan keyin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerSaid</name>
    <message>
        <source>Stamp given</source>
        <translation>Shtamp qoʻyildi</translation>
    </message>
    <message>
        <source>Stamp taken back</source>
        <translation>Shtamp olib tashlandi</translation>
    </message>
    <message>
        <source>The old card no longer works. The number of the new one: %1</source>
        <translation>Eski karta endi ishlamaydi. Yangi karta raqami: %1</translation>
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
        <translation>Kiosk %L1 (qoʻshilgan: %2)</translation>
    </message>
    <message>
        <source>Laptop %L1 (joined %2)</source>
        <translation>Noutbuk %L1 (qoʻshilgan: %2)</translation>
    </message>
</context>
<context>
    <name>Discount</name>
    <message>
        <source>Another discount brings more than this: %1</source>
        <translation>Boshqa chegirma bundan foydaliroq: %1</translation>
    </message>
    <message>
        <source>There is nothing for this to come off: %1</source>
        <translation>Bu chegirma qoʻllanadigan narsa yoʻq: %1</translation>
    </message>
    <message>
        <source>Type the products one by one for this: %1</source>
        <translation>Buning uchun mahsulotlarni bittalab kiriting: %1</translation>
    </message>
    <message>
        <source>Only for %L2 pieces of its products: %1</source>
        <translation>Faqat mahsulotlaridan %L2 dona olinganda: %1</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>Chegirma: %1</translation>
    </message>
    <message>
        <source>Type the amount for this: %1</source>
        <translation>Buning uchun summani kiriting: %1</translation>
    </message>
    <message>
        <source>Not at this time: %1</source>
        <translation>Hozir amal qilmaydi: %1</translation>
    </message>
    <message>
        <source>Only on the first purchase: %1</source>
        <translation>Faqat birinchi xaridda: %1</translation>
    </message>
    <message>
        <source>Only on purchase number %L2: %1</source>
        <translation>Faqat %L2-xaridda: %1</translation>
    </message>
    <message>
        <source>None of its products is in this purchase: %1</source>
        <translation>Bu xaridda uning mahsulotlari yoʻq: %1</translation>
    </message>
    <message>
        <source>Only from %2 on: %1</source>
        <translation>Eng kam xarid summasi %2: %1</translation>
    </message>
    <message>
        <source>Coupon: %1</source>
        <translation>Kupon: %1</translation>
    </message>
    <message>
        <source>Only for who has spent %2 before: %1</source>
        <translation>Faqat avval %2 sarflagan mijozlarga: %1</translation>
    </message>
    <message>
        <source>The customer had it as often as it is given: %1</source>
        <translation>Mijoz undan foydalanib boʻlgan: %1</translation>
    </message>
    <message>
        <source>Promo code: %1</source>
        <translation>Promokod: %1</translation>
    </message>
    <message>
        <source>Not for this customer&apos;s tier: %1</source>
        <translation>Bu mijozning darajasi uchun emas: %1</translation>
    </message>
</context>
<context>
    <name>DisputeWords</name>
    <message>
        <source>Card without a name</source>
        <translation>Ismsiz karta</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between a moment, a branch, a member of staff and a laptop.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>The shop bears it</source>
        <translation>Doʻkon hisobidan qoplanadi</translation>
    </message>
    <message>
        <source>A later reward has paid for it</source>
        <translation>Keyingi mukofot hisobidan qoplandi</translation>
    </message>
    <message>
        <source>The next reward will pay for it</source>
        <translation>Keyingi mukofot hisobidan qoplanadi</translation>
    </message>
    <message>
        <source>Stopped on this card</source>
        <translation>Bu kartada toʻxtatilgan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a member of staff, %2 a moment</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shop bears it</source>
        <translation>Doʻkon hisobidan</translation>
    </message>
    <message>
        <source>Next reward pays</source>
        <translation>Keyingi mukofot hisobidan</translation>
    </message>
    <message>
        <source>Stop on this card</source>
        <translation>Bu kartada toʻxtatish</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Qaytadan hal qilish</translation>
    </message>
    <message>
        <source>Nothing changes on the card: the shop pays for the second one.</source>
        <translation>Kartada hech narsa oʻzgarmaydi: ikkinchi mukofot doʻkon hisobidan qoplanadi.</translation>
    </message>
    <message>
        <source>The next reward of this kind is used up by it, and the customer&apos;s card explains why.</source>
        <translation>Shu turdagi keyingi mukofot shunga sarflanadi, sababi mijozning kartasida koʻrsatiladi.</translation>
    </message>
    <message>
        <source>This card gets no more rewards of this kind until you decide anew. Stamps go on.</source>
        <translation>Qaytadan hal qilmaguningizcha bu kartaga shu turdagi mukofot berilmaydi. Shtamplar yigʻilaveradi.</translation>
    </message>
    <message>
        <source>It is open again, as if nobody had decided.</source>
        <translation>Qaror bekor boʻladi, goʻyo hali hech kim hal qilmagandek.</translation>
    </message>
    <message>
        <source>The next reward pays for it</source>
        <translation>Keyingi mukofot hisobidan qoplanadi</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yana hal qilinmagan</translation>
    </message>
</context>
<context>
    <name>Draw</name>
    <message>
        <source>A draw needs at least one prize.</source>
        <translation>Sovrinli oʻyinda kamida bitta sovrin boʻlishi kerak.</translation>
    </message>
    <message>
        <source>The chance of a prize is more than 0 % and at most 100 %.</source>
        <translation>Sovrin ehtimoli 0 % dan katta va koʻpi bilan 100 % boʻladi.</translation>
    </message>
    <message>
        <source>The chances of all prizes together must be exactly 100 %.</source>
        <translation>Barcha sovrinlar ehtimoli birgalikda roppa-rosa 100 % boʻlishi kerak.</translation>
    </message>
    <message>
        <source>Say what is given when a prize has run out.</source>
        <translation>Sovrin tugaganda oʻrniga nima berilishini koʻrsating.</translation>
    </message>
    <message>
        <source>What is given instead must be one of the prizes.</source>
        <translation>Oʻrniga beriladigan narsa sovrinlardan biri boʻlishi kerak.</translation>
    </message>
    <message>
        <source>What is given instead must never run out itself.</source>
        <translation>Oʻrniga beriladigan sovrinning oʻzi hech qachon tugamasligi kerak.</translation>
    </message>
    <message>
        <source>No prize can run out, so nothing can be given instead.</source>
        <translation>Hech bir sovrin tugamaydi, shuning uchun oʻrniga narsa kerak emas.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Apple&apos;s intermediate certificate has expired: phones take no new pass. Get the present one from Apple.</source>
        <translation>Apple oraliq sertifikatining muddati oʻtgan: telefonlar yangi karta qabul qilmaydi. Amaldagisini Apple saytidan oling.</translation>
    </message>
    <message>
        <source>The pass certificate has expired: phones take no new pass. Renew it at Apple.</source>
        <translation>Karta sertifikatining muddati oʻtgan: telefonlar yangi karta qabul qilmaydi. Uni Apple saytida yangilang.</translation>
    </message>
    <message numerus="yes">
        <source>Apple&apos;s intermediate certificate is good for %Ln more day(s).</source>
        <translation>
            <numerusform>Apple oraliq sertifikati yana %Ln kun amal qiladi.</numerusform>
            <numerusform>Apple oraliq sertifikati yana %Ln kun amal qiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pass certificate is good for %Ln more day(s).</source>
        <translation>
            <numerusform>Karta sertifikati yana %Ln kun amal qiladi.</numerusform>
            <numerusform>Karta sertifikati yana %Ln kun amal qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is kept right over the network.</source>
        <translation>Soat tarmoq orqali toʻgʻrilab turiladi.</translation>
    </message>
    <message>
        <source>The system does not say that its clock is kept right over the network. Switch time synchronisation on.</source>
        <translation>Tizim soati tarmoq orqali toʻgʻrilab turilishi maʼlum emas. Vaqt sinxronlashni yoqing.</translation>
    </message>
    <message numerus="yes">
        <source>The disk of the data folder has %Ln MB free.</source>
        <translation>
            <numerusform>Maʼlumotlar papkasi turgan diskda %Ln MB boʻsh joy bor.</numerusform>
            <numerusform>Maʼlumotlar papkasi turgan diskda %Ln MB boʻsh joy bor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple&apos;s push service is reached and takes the certificate.</source>
        <translation>Apple bildirishnoma xizmati bilan aloqa bor, u sertifikatni qabul qilmoqda.</translation>
    </message>
    <message>
        <source>No phone has complained of a pass.</source>
        <translation>Hech bir telefon kartadan shikoyat qilmagan.</translation>
    </message>
    <message>
        <source>Phones have complained of passes. What they say stands in %1.</source>
        <translation>Telefonlar kartalardan shikoyat qilgan. Tafsilotlar shu faylda: %1.</translation>
    </message>
    <message>
        <source>There is no certificate for Apple passes; phones get the card as a page.</source>
        <translation>Apple kartalari uchun sertifikat yoʻq; telefonlarga karta sahifa koʻrinishida boradi.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Look for free space and for the permissions of its folder.</source>
        <translation>Bu joyga yozib boʻlmadi: %1. Boʻsh joyni va papka huquqlarini tekshiring.</translation>
    </message>
    <message>
        <source>Say which shop is meant: --shop and its id. This endpoint has %L1 of them.</source>
        <translation>Qaysi doʻkon ekanini koʻrsating: --shop va uning belgisi. Bu serverdagi doʻkonlar soni: %L1.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s keys are there, and closed to others.</source>
        <translation>Server kalitlari joyida va boshqalar uchun yopiq.</translation>
    </message>
    <message>
        <source>The store is open in the running endpoint, and can be read beside it.</source>
        <translation>Maʼlumotlar bazasi ishlab turgan serverda ochiq, uni yonma-yon oʻqish ham mumkin.</translation>
    </message>
    <message>
        <source>The store did not take a line, or did not give it back. Look at the disk and restore the last backup.</source>
        <translation>Maʼlumotlar bazasi yozuvni qabul qilmadi yoki qaytarib bermadi. Diskni tekshiring va oxirgi zaxira nusxani tiklang.</translation>
    </message>
    <message>
        <source>The store takes a line and gives it back.</source>
        <translation>Maʼlumotlar bazasi yozuvni qabul qiladi va qaytarib beradi.</translation>
    </message>
    <message>
        <source>A pass was made, but its signature does not fit. Look at the certificate and its key.</source>
        <translation>Karta yaratildi, lekin imzosi mos kelmadi. Sertifikatni va uning kalitini tekshiring.</translation>
    </message>
    <message>
        <source>A pass was made and signed, and its signature fits.</source>
        <translation>Karta yaratildi va imzolandi, imzosi mos keldi.</translation>
    </message>
    <message>
        <source>The address to listen on has to look like 127.0.0.1:8420.</source>
        <translation>Tinglash manzili shunday koʻrinishda boʻlishi kerak: 127.0.0.1:8420.</translation>
    </message>
    <message>
        <source>Another program listens on this address already.</source>
        <translation>Bu manzilni boshqa dastur allaqachon tinglamoqda.</translation>
    </message>
    <message>
        <source>The system does not allow to listen on this address.</source>
        <translation>Tizim bu manzilni tinglashga ruxsat bermaydi.</translation>
    </message>
    <message>
        <source>“tls_key_hash” has to be 64 hexadecimal digits.</source>
        <translation>“tls_key_hash” 64 ta oʻn oltilik raqamdan iborat boʻlishi kerak.</translation>
    </message>
    <message>
        <source>An address with https needs “tls_key_hash”: the SHA-256 of the public key in the proxy&apos;s certificate, so that laptops know it again.</source>
        <translation>https manzil uchun “tls_key_hash” kerak: bu proksi sertifikatidagi ochiq kalitning SHA-256 qiymati, noutbuklar serverni shu orqali taniydi.</translation>
    </message>
    <message>
        <source>In Muhr, choose Settings, Connect, and paste the link or hold this code before the camera. It works once; treat it like a key.</source>
        <translation>Muhr dasturida Sozlamalar, Ulanish boʻlimini oching, havolani joylang yoki shu kodni kameraga tuting. U bir marta ishlaydi; uni kalitdek ehtiyot qiling.</translation>
    </message>
    <message>
        <source>When the power fails the database may lose what it has confirmed: switch its settings fsync and full_page_writes on.</source>
        <translation>Elektr oʻchganda baza tasdiqlagan narsasini yoʻqotishi mumkin: uning fsync va full_page_writes sozlamalarini yoqing.</translation>
    </message>
    <message>
        <source>The user of the database passes by the wall between shops. Take SUPERUSER and BYPASSRLS from it.</source>
        <translation>Baza foydalanuvchisi doʻkonlar orasidagi devordan oʻta oladi. Undan SUPERUSER va BYPASSRLS huquqlarini oling.</translation>
    </message>
    <message>
        <source>The user of the database owns its tables and could take the wall between shops down. Let another user own them (database_owner).</source>
        <translation>Baza foydalanuvchisi jadvallar egasi boʻlib, doʻkonlar orasidagi devorni olib tashlay oladi. Jadvallar egasi boshqa foydalanuvchi boʻlsin (database_owner).</translation>
    </message>
    <message>
        <source>The database is reached, and its user sees one shop at a time.</source>
        <translation>Bazaga ulanildi, foydalanuvchisi bir vaqtda faqat bitta doʻkonni koʻradi.</translation>
    </message>
    <message>
        <source>Say where the store is to go: --to postgresql://…, or --to file with the database that it is in now as --database.</source>
        <translation>Baza qayerga koʻchishini ayting: --to postgresql://… yoki --to file, bunda hozirgi bazani --database bilan koʻrsating.</translation>
    </message>
    <message>
        <source>The store is in the data folder now. Take the setting “database” out, and never serve with the old database again.</source>
        <translation>Baza endi maʼlumotlar papkasida. “database” sozlamasini olib tashlang va eski baza bilan boshqa ishlamang.</translation>
    </message>
    <message>
        <source>The store is in the database now. Set “database” to its address. The old file is kept as %1; it must not be served again.</source>
        <translation>Doʻkon maʼlumotlari endi bazada. “database” sozlamasiga uning manzilini yozing. Eski fayl %1 nomi bilan saqlandi; u bilan boshqa ishlamang.</translation>
    </message>
    <message>
        <source>The address of a database has to begin with postgresql://.</source>
        <translation>Baza manzili postgresql:// bilan boshlanishi kerak.</translation>
    </message>
    <message>
        <source>The address of a database has to name it: postgresql://user@host/name.</source>
        <translation>Baza manzilida uning nomi boʻlishi kerak: postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The address of the database has a part that can&apos;t be understood. It has to look like postgresql://user@host:5432/name?sslmode=verify-full.</source>
        <translation>Baza manzilining bir qismini tushunib boʻlmadi. U shunday koʻrinishda boʻlishi kerak: postgresql://user@host:5432/name?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>The owner of the database could not let %1 serve with it. Look whether there is such a user, and whether the owner may create roles.</source>
        <translation>Baza egasi %1 foydalanuvchisiga bazada ishlashga ruxsat bera olmadi. Bunday foydalanuvchi borligini va egasi rol yarata olishini tekshiring.</translation>
    </message>
    <message>
        <source>Say where the backup is to go: --out and a file, or --folder and a folder.</source>
        <translation>Zaxira nusxa qayerga yozilishini koʻrsating: --out va fayl yoki --folder va papka.</translation>
    </message>
    <message>
        <source>The backup was restored on trial and is good. Keep a copy of the folder “secrets” elsewhere: without it the backup doesn&apos;t open.</source>
        <translation>Zaxira nusxa sinov uchun tiklandi va yaroqli. “secrets” papkasining nusxasini boshqa joyda saqlang: usiz zaxira nusxa ochilmaydi.</translation>
    </message>
    <message>
        <source>A backup is restored into the data folder. Take the setting “database” out, restore, and move the store into an empty database with migrate-store.</source>
        <translation>Zaxira nusxa maʼlumotlar papkasiga tiklanadi. “database” sozlamasini olib tashlang, nusxani tiklang va migrate-store buyrugʻi bilan bazani boʻsh maʼlumotlar bazasiga koʻchiring.</translation>
    </message>
    <message>
        <source>Say which backup: --from and its file.</source>
        <translation>Qaysi zaxira nusxa ekanini koʻrsating: --from va uning fayli.</translation>
    </message>
    <message>
        <source>Restored. What happened since comes back from the laptops as soon as they reach this endpoint; none of them has to do anything.</source>
        <translation>Tiklandi. Shundan keyingi oʻzgarishlar noutbuklar bu serverga ulanishi bilan ulardan qaytib keladi; noutbuklarda hech narsa qilish shart emas.</translation>
    </message>
    <message>
        <source>Start Muhr on the new laptop, choose “I already have a shop”, and paste the link or hold this code before the camera. It works once and for one day; treat it like a key.</source>
        <translation>Yangi noutbukda Muhr dasturini ishga tushiring, “Doʻkonim allaqachon bor” bandini tanlang va havolani joylang yoki shu kodni kameraga tuting. U bir marta ishlaydi va bir kun amal qiladi; uni kalitdek ehtiyot qiling.</translation>
    </message>
    <message>
        <source>%1 holds no key or certificate in PEM form, or can&apos;t be read.</source>
        <translation>Bu faylda PEM koʻrinishidagi kalit yoki sertifikat yoʻq yoki uni oʻqib boʻlmadi: %1.</translation>
    </message>
    <message>
        <source>This is the key that laptops know already.</source>
        <translation>Noutbuklar bu kalitni allaqachon biladi.</translation>
    </message>
    <message>
        <source>From now on each laptop is told of the next key when it signs in. Wait until “pin show” says that all were here, put the key into the proxy, then run “pin use”.</source>
        <translation>Endi har bir noutbukka serverga kirganida keyingi kalit bildiriladi. “pin show” hammasi kirganini koʻrsatguncha kuting, kalitni proksiga qoʻying, soʻng “pin use” buyrugʻini ishga tushiring.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln laptop(s) have yet to be told of the next key.</source>
        <translation>
            <numerusform>Keyingi kalit hali %Ln ta noutbukka bildirilmagan.</numerusform>
            <numerusform>Keyingi kalit hali %Ln ta noutbukka bildirilmagan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No next key was announced. Begin with “pin next”.</source>
        <translation>Keyingi kalit eʼlon qilinmagan. “pin next” buyrugʻidan boshlang.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: it says which key laptops are to know the endpoint by. Put it back from a backup, or move it away and set “tls_key_hash” to the key of the proxy.</source>
        <translation>%1 faylini oʻqib boʻlmadi: unda noutbuklar serverni qaysi kalit orqali tanishi yozilgan. Uni zaxira nusxadan tiklang yoki boshqa joyga koʻchirib, “tls_key_hash” sozlamasiga proksi kalitini yozing.</translation>
    </message>
    <message>
        <source>Laptops hold this endpoint to no TLS key: “tls_key_hash” is not set.</source>
        <translation>Noutbuklar bu serverning TLS kalitini tekshirmaydi: “tls_key_hash” kiritilmagan.</translation>
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
        <translation>Barcha fayllar (*)</translation>
    </message>
</context>
<context>
    <name>FraudWatch</name>
    <message>
        <source>One card, many times</source>
        <translation>Bitta karta, koʻp marta</translation>
    </message>
    <message>
        <source>Stamps without a sale</source>
        <translation>Xaridsiz shtamplar</translation>
    </message>
    <message>
        <source>Their own card</source>
        <translation>Oʻz kartasi</translation>
    </message>
    <message>
        <source>One card, one cashier</source>
        <translation>Bitta karta, bitta kassir</translation>
    </message>
    <message>
        <source>Outside the usual hours</source>
        <translation>Odatdagi ish vaqtidan tashqari</translation>
    </message>
    <message>
        <source>Many undos</source>
        <translation>Koʻp ortga qaytarishlar</translation>
    </message>
    <message numerus="yes">
        <source>This card was served %Ln time(s) on one day, %3 of them by %2. Hardly any card here comes that often.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>Bu kartaga bir kunda %Ln marta xizmat koʻrsatilgan, shundan %3 marta %2 xizmat koʻrsatgan. Bu yerda deyarli hech bir karta bunchalik tez-tez kelmaydi.</numerusform>
            <numerusform>Bu kartaga bir kunda %Ln marta xizmat koʻrsatilgan, shundan %3 marta %2 xizmat koʻrsatgan. Bu yerda deyarli hech bir karta bunchalik tez-tez kelmaydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 gave %Ln stamp(s) without an amount, of %3 in all. At this till it is usually %4 in 100.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 jami %3 ta shtampdan %Ln tasini summasiz qoʻygan. Bu kassada odatda 100 tadan %4 tasi shunday boʻladi.</numerusform>
            <numerusform>%2 jami %3 ta shtampdan %Ln tasini summasiz qoʻygan. Bu kassada odatda 100 tadan %4 tasi shunday boʻladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 served their own card %Ln time(s). The till may not have known yet that it is theirs.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 oʻz kartasiga oʻzi %Ln marta xizmat koʻrsatgan. Karta unga tegishli ekanini kassa hali bilmagan boʻlishi mumkin.</numerusform>
            <numerusform>%2 oʻz kartasiga oʻzi %Ln marta xizmat koʻrsatgan. Karta unga tegishli ekanini kassa hali bilmagan boʻlishi mumkin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 served this card %Ln time(s) of the last %3. By who else was at the counter, about %4 would be usual.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 bu kartaga oxirgi %3 martadan %Ln martasida xizmat koʻrsatgan. Kassada yana kimlar ishlaganiga qaraganda, odatda bu taxminan %4 marta boʻlardi.</numerusform>
            <numerusform>%2 bu kartaga oxirgi %3 martadan %Ln martasida xizmat koʻrsatgan. Kassada yana kimlar ishlaganiga qaraganda, odatda bu taxminan %4 marta boʻlardi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 served %Ln card(s) when the shop is usually closed, between %3 and %4.</source>
        <extracomment>%2 is a member of staff, %3 and %4 are moments</extracomment>
        <translation>
            <numerusform>%2 doʻkon odatda yopiq boʻladigan paytda %Ln ta kartaga xizmat koʻrsatgan: %3 – %4.</numerusform>
            <numerusform>%2 doʻkon odatda yopiq boʻladigan paytda %Ln ta kartaga xizmat koʻrsatgan: %3 – %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 took back %Ln act(s) of %3 on this day. Here it is usually %4 in 100.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 shu kuni %3 ta amaldan %Ln tasini ortga qaytargan. Bu yerda odatda 100 tadan %4 tasi ortga qaytariladi.</numerusform>
            <numerusform>%2 shu kuni %3 ta amaldan %Ln tasini ortga qaytargan. Bu yerda odatda 100 tadan %4 tasi ortga qaytariladi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoogleIssuer</name>
    <message>
        <source>This is not the file of a Google service account. Download its key as JSON from Google Cloud.</source>
        <translation>Bu Google xizmat hisobining fayli emas. Uning kalitini Google Cloud saytidan JSON koʻrinishida yuklab oling.</translation>
    </message>
    <message>
        <source>The key in the file of the service account cannot be read. Make a new key at Google Cloud.</source>
        <translation>Xizmat hisobi faylidagi kalitni oʻqib boʻlmadi. Google Cloud saytida yangi kalit yarating.</translation>
    </message>
    <message>
        <source>The issuer of Google Wallet is a number. It stands in the Google Wallet console.</source>
        <translation>Google Wallet emitenti raqam boʻlishi kerak. U Google Wallet konsolida koʻrsatilgan.</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>Hold up your card</source>
        <translation>Kartangizni koʻrsating</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Xush kelibsiz!</translation>
    </message>
    <message>
        <source>On your phone or on paper, its code to the front. The stamp comes by itself.</source>
        <translation>Telefonda yoki qogʻozda, kodini oldinga qaratib tuting. Shtamp oʻzi qoʻyiladi.</translation>
    </message>
    <message>
        <source>Show your card, and this visit counts.</source>
        <translation>Kartangizni koʻrsating, shu tashrif hisobga olinadi.</translation>
    </message>
    <message>
        <source>Please ask at the counter.</source>
        <translation>Iltimos, kassaga murojaat qiling.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Rahmat!</translation>
    </message>
    <message>
        <source>It waits for you at the counter: %1</source>
        <translation>Kassada sizni kutmoqda: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stamp(s), and it is yours: %2</source>
        <translation>
            <numerusform>Yana %Ln ta shtampdan keyin sizniki: %2</numerusform>
            <numerusform>Yana %Ln ta shtampdan keyin sizniki: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>You have this stamp already</source>
        <translation>Bu shtamp allaqachon kartangizda</translation>
    </message>
    <message>
        <source>No stamp this time</source>
        <translation>Bu safar shtamp yoʻq</translation>
    </message>
    <message>
        <source>This card does not work here</source>
        <translation>Bu karta bu yerda ishlamaydi</translation>
    </message>
    <message>
        <source>That was not stored</source>
        <translation>Saqlanmadi</translation>
    </message>
    <message>
        <source>Your stamp is kept, and comes to your new card by itself.</source>
        <translation>Shtampingiz saqlandi va yangi kartangizga oʻzi oʻtadi.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Kartangiz</translation>
    </message>
    <message>
        <source>Enjoy it: %1</source>
        <translation>Marhamat: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Sizniki: %1</translation>
    </message>
    <message>
        <source>Ask for it at the counter.</source>
        <translation>Uni kassadan soʻrang.</translation>
    </message>
    <message>
        <source>This card is stamped at the counter</source>
        <translation>Bu kartaga shtamp kassada qoʻyiladi</translation>
    </message>
    <message>
        <source>The stamps depend on what you buy.</source>
        <translation>Shtamplar soni xaridingizga bogʻliq.</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <translation>Toʻlanadi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln ball</numerusform>
            <numerusform>%Ln ball</numerusform>
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
        <translation>yangi davra: %L1/%L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>The card was full, a new round began</source>
        <translation>Karta toʻldi, yangi davra boshlandi</translation>
    </message>
    <message>
        <source>Back to the round before</source>
        <translation>Avvalgi davraga qaytildi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) handed over</source>
        <translation>
            <numerusform>%Ln ta mukofot berildi</numerusform>
            <numerusform>%Ln ta mukofot berildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln stamp(s), and handed over: %2</source>
        <translation>
            <numerusform>+%Ln ta shtamp, berildi: %2</numerusform>
            <numerusform>+%Ln ta shtamp, berildi: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 handed over</source>
        <translation>Berildi: %1</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln stamp(s), purchase of %2</source>
        <translation>
            <numerusform>+%Ln ta shtamp, xarid: %2</numerusform>
            <numerusform>+%Ln ta shtamp, xarid: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln stamp(s)</source>
        <translation>
            <numerusform>+%Ln ta shtamp</numerusform>
            <numerusform>+%Ln ta shtamp</numerusform>
        </translation>
    </message>
    <message>
        <source>Voucher given: %1</source>
        <translation>Vaucher berildi: %1</translation>
    </message>
    <message>
        <source>Purchase of %1</source>
        <translation>Xarid: %1</translation>
    </message>
    <message>
        <source>Visit without a stamp</source>
        <translation>Shtampsiz tashrif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) taken back: %2</source>
        <translation>
            <numerusform>%Ln ta shtamp olib tashlandi: %2</numerusform>
            <numerusform>%Ln ta shtamp olib tashlandi: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) taken back</source>
        <translation>
            <numerusform>%Ln ta shtamp olib tashlandi</numerusform>
            <numerusform>%Ln ta shtamp olib tashlandi</numerusform>
        </translation>
    </message>
    <message>
        <source>Not handed over after all: %1</source>
        <translation>Mukofot berish bekor qilindi: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ortga qaytarildi: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ortga qaytarildi</translation>
    </message>
    <message numerus="yes">
        <source>Card made, +%Ln stamp(s), by the poster “%2”</source>
        <translation>
            <numerusform>Karta yaratildi, +%Ln ta shtamp, plakat: “%2”</numerusform>
            <numerusform>Karta yaratildi, +%Ln ta shtamp, plakat: “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card made, +%Ln stamp(s)</source>
        <translation>
            <numerusform>Karta yaratildi, +%Ln ta shtamp</numerusform>
            <numerusform>Karta yaratildi, +%Ln ta shtamp</numerusform>
        </translation>
    </message>
    <message>
        <source>Card made by the poster “%1”</source>
        <translation>Karta yaratildi, plakat: “%1”</translation>
    </message>
    <message>
        <source>Card made by a poster</source>
        <translation>Karta plakat orqali yaratildi</translation>
    </message>
    <message>
        <source>Card made by a link</source>
        <translation>Karta havola orqali yaratildi</translation>
    </message>
    <message>
        <source>Card made at the counter</source>
        <translation>Karta kassada yaratildi</translation>
    </message>
    <message>
        <source>Card taken over from a list</source>
        <translation>Karta roʻyxatdan koʻchirildi</translation>
    </message>
    <message>
        <source>Agreed to news on the card</source>
        <translation>Kartadagi yangiliklarga rozi boʻldi</translation>
    </message>
    <message>
        <source>No longer wants news on the card</source>
        <translation>Kartadagi yangiliklardan voz kechdi</translation>
    </message>
    <message>
        <source>Agreed to news by mail</source>
        <translation>Emaildagi yangiliklarga rozi boʻldi</translation>
    </message>
    <message>
        <source>No longer wants news by mail</source>
        <translation>Emaildagi yangiliklardan voz kechdi</translation>
    </message>
    <message>
        <source>Agreed to news by chat</source>
        <translation>Chatdagi yangiliklarga rozi boʻldi</translation>
    </message>
    <message>
        <source>No longer wants news by chat</source>
        <translation>Chatdagi yangiliklardan voz kechdi</translation>
    </message>
    <message>
        <source>Goods for %1 brought back</source>
        <translation>Mahsulot qaytarildi, summasi: %1</translation>
    </message>
    <message>
        <source>Purchase brought back</source>
        <translation>Xarid qaytarildi</translation>
    </message>
    <message>
        <source>Something that needs a newer Muhr</source>
        <translation>Yangiroq Muhr talab qiladigan amal</translation>
    </message>
    <message>
        <source>New card, the old code is no longer valid</source>
        <translation>Yangi karta, eski kod endi amal qilmaydi</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Shaxsiy maʼlumotlar oʻchirildi</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Maʼlumotlar oʻzgartirildi</translation>
    </message>
    <message>
        <source>A change in the shop</source>
        <translation>Doʻkondagi oʻzgarish</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s), purchase of %2</source>
        <translation>
            <numerusform>+%Ln ta ball, xarid: %2</numerusform>
            <numerusform>+%Ln ta ball, xarid: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s)</source>
        <translation>
            <numerusform>+%Ln ta ball</numerusform>
            <numerusform>+%Ln ta ball</numerusform>
        </translation>
    </message>
    <message>
        <source>Points lapsed: they were valid until %1</source>
        <translation>Ballar kuydi, amal qilish muddati: %1</translation>
    </message>
    <message>
        <source>+%1 bonus, purchase of %2</source>
        <translation>+%1 bonus, xarid: %2</translation>
    </message>
    <message>
        <source>+%1 bonus</source>
        <translation>+%1 bonus</translation>
    </message>
    <message>
        <source>What waited was cancelled by hand</source>
        <translation>Kutayotgani qoʻlda bekor qilindi</translation>
    </message>
    <message>
        <source>What waited was made active by hand</source>
        <translation>Kutayotgani qoʻlda faollashtirildi</translation>
    </message>
    <message>
        <source>A friend brought goods back</source>
        <translation>Doʻsti mahsulot qaytardi</translation>
    </message>
    <message>
        <source>A friend&apos;s purchase was undone</source>
        <translation>Doʻstining xaridi bekor qilindi</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s) for bringing a friend</source>
        <translation>
            <numerusform>+%Ln ta ball, doʻstini taklif qilgani uchun</numerusform>
            <numerusform>+%Ln ta ball, doʻstini taklif qilgani uchun</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 for bringing a friend</source>
        <translation>+%1, doʻstini taklif qilgani uchun</translation>
    </message>
    <message>
        <source>For bringing a friend: %1</source>
        <translation>Doʻstini taklif qilgani uchun: %1</translation>
    </message>
    <message>
        <source>Bonus lapsed: it was valid until %1</source>
        <translation>Bonus kuydi, amal qilish muddati: %1</translation>
    </message>
    <message>
        <source>Came back with goods although its time was over: it is valid until %1</source>
        <translation>Muddati oʻtgan boʻlsa ham, mahsulot bilan birga qaytdi; amal qilish muddati: %1</translation>
    </message>
    <message>
        <source>Paid for a purchase: %1</source>
        <translation>Xarid uchun toʻlandi: %1</translation>
    </message>
    <message>
        <source>Pays for one that was used twice: %1</source>
        <translation>Ikki marta ishlatilgan mukofotni qoplaydi: %1</translation>
    </message>
    <message>
        <source>Used twice, and the shop bears it: %1</source>
        <translation>Ikki marta ishlatilgan, doʻkon hisobidan qoplanadi: %1</translation>
    </message>
    <message>
        <source>Used twice, and the next one pays for it: %1</source>
        <translation>Ikki marta ishlatilgan, keyingi mukofot hisobidan qoplanadi: %1</translation>
    </message>
    <message>
        <source>Used twice, and stopped on this card: %1</source>
        <translation>Ikki marta ishlatilgan, bu kartada toʻxtatilgan: %1</translation>
    </message>
    <message>
        <source>Used twice, and to be decided anew: %1</source>
        <translation>Ikki marta ishlatilgan, qaytadan hal qilinadi: %1</translation>
    </message>
    <message>
        <source>Not handed over after all: %1 (%2)</source>
        <translation>Mukofot berish bekor qilindi: %1 (%2)</translation>
    </message>
    <message>
        <source>Goods for %1 brought back: %2</source>
        <translation>Mahsulot qaytarildi, summasi: %1, sababi: %2</translation>
    </message>
    <message>
        <source>Purchase brought back: %1</source>
        <translation>Xarid qaytarildi: %1</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Your card: %1</source>
        <translation>Kartangiz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s):
%2</source>
        <extracomment>Two lines in large type: how many stamps, and the title of the reward they bring, as the shop wrote it</extracomment>
        <translation>
            <numerusform>%Ln ta shtamp —
%2</numerusform>
            <numerusform>%Ln ta shtamp —
%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The first stamp is already yours.</source>
        <translation>Birinchi shtamp allaqachon sizniki.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln stamp(s) are already yours.</source>
        <translation>
            <numerusform>Dastlabki %Ln ta shtamp allaqachon sizniki.</numerusform>
            <numerusform>Dastlabki %Ln ta shtamp allaqachon sizniki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Apple Wallet</source>
        <translation>Apple Walletga qoʻshish</translation>
    </message>
    <message>
        <source>Add to Google Wallet</source>
        <translation>Google Walletga qoʻshish</translation>
    </message>
    <message>
        <source>Keep it as a page</source>
        <extracomment>Button: the card opens as a page of the browser, not in a wallet</extracomment>
        <translation>Sahifa sifatida saqlash</translation>
    </message>
    <message>
        <source>No app, no form. Show the card when you pay.</source>
        <translation>Ilova ham, anketa ham kerak emas. Toʻlov paytida kartani koʻrsating.</translation>
    </message>
    <message>
        <source>Open your card</source>
        <extracomment>Button for somebody who has joined before</extracomment>
        <translation>Kartangizni ochish</translation>
    </message>
    <message>
        <source>Take the card with you on your phone</source>
        <translation>Kartani telefoningizda olib yuring</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code.</source>
        <translation>Telefoningiz kamerasini shu kodga qarating.</translation>
    </message>
    <message>
        <source>What we keep, and your choices</source>
        <translation>Nimani saqlaymiz va sizning huquqlaringiz</translation>
    </message>
    <message>
        <source>%1 keeps a card number, your stamps and rewards, and the days of your visits. Nothing else, unless you tell it to the shop.</source>
        <translation>%1 karta raqamini, shtamplaringiz va mukofotlaringizni hamda kelgan kunlaringizni saqlaydi. Oʻzingiz aytmasangiz, boshqa hech narsa saqlanmaydi.</translation>
    </message>
    <message>
        <source>Your name and phone number are not asked for. The shop sends you no offers unless you say yes.</source>
        <translation>Ismingiz va telefon raqamingiz soʻralmaydi. Rozi boʻlmasangiz, doʻkon sizga taklif yubormaydi.</translation>
    </message>
    <message>
        <source>A cookie on this phone finds your card again. It is used for nothing else.</source>
        <translation>Bu telefondagi cookie fayli kartangizni qayta topish uchun kerak. U boshqa hech narsaga ishlatilmaydi.</translation>
    </message>
    <message>
        <source>You can remove the card from your phone at any time. Ask the shop, and it erases what it keeps of you.</source>
        <translation>Kartani telefoningizdan istalgan vaqtda olib tashlashingiz mumkin. Soʻrasangiz, doʻkon siz haqingizdagi maʼlumotlarni oʻchiradi.</translation>
    </message>
    <message>
        <source>This code is no longer in use. Nothing was stored. Please ask for your card at the counter.</source>
        <translation>Bu kod endi ishlatilmaydi. Hech narsa saqlanmadi. Kartani kassada soʻrang.</translation>
    </message>
    <message numerus="yes">
        <source>Too many cards were made from here just now. Please try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Hozirgina bu yerdan juda koʻp karta olindi. Iltimos, %Ln daqiqadan keyin qayta urinib koʻring.</numerusform>
            <numerusform>Hozirgina bu yerdan juda koʻp karta olindi. Iltimos, %Ln daqiqadan keyin qayta urinib koʻring.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card could not be made just now. Nothing was stored. Please try again in a moment.</source>
        <translation>Hozir karta yaratib boʻlmadi. Hech narsa saqlanmadi. Birozdan keyin qayta urinib koʻring.</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message numerus="yes">
        <source>%Ln use(s) more than there may be: %2</source>
        <translation>
            <numerusform>Mumkin boʻlganidan %Ln marta ortiq: %2</numerusform>
            <numerusform>Mumkin boʻlganidan %Ln marta ortiq: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more than there is for it: %2</source>
        <translation>Ajratilganidan %1 ortiq: %2</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>This picture is larger than 2 MB. Please choose a smaller one.</source>
        <translation>Bu rasm 2 MB dan katta. Iltimos, kichikroq rasm tanlang.</translation>
    </message>
    <message>
        <source>A logo is a PNG or JPEG picture. Please choose one of these.</source>
        <translation>Logotip PNG yoki JPEG rasm boʻlishi kerak. Iltimos, shunday rasm tanlang.</translation>
    </message>
    <message>
        <source>This picture is more than 4096 pixels wide or high. Please choose a smaller one.</source>
        <translation>Bu rasmning eni yoki boʻyi 4096 pikseldan katta. Iltimos, kichikroq rasm tanlang.</translation>
    </message>
    <message>
        <source>This picture is too small for a logo. Please choose one of at least 16 pixels, better 660.</source>
        <translation>Bu rasm logotip uchun juda kichik. Iltimos, kamida 16 piksellik, yaxshisi 660 piksellik rasm tanlang.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read.</source>
        <translation>Bu rasm shikastlangan, uni oʻqib boʻlmadi.</translation>
    </message>
</context>
<context>
    <name>OfflineLoss</name>
    <message>
        <source>It needs a connection, so nobody gives it twice.</source>
        <translation>Aloqa kerak, shuning uchun uni hech kim ikki marta bera olmaydi.</translation>
    </message>
    <message>
        <source>Only one laptop can give it without a connection: nothing can be lost.</source>
        <translation>Aloqa yoʻq paytda uni faqat bitta noutbuk bera oladi: hech qanday zarar boʻlmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give the same one. What that costs is not known: its value is not set.</source>
        <translation>
            <numerusform>Aloqa yoʻq paytda bitta mukofotni %Ln ta noutbuk berishi mumkin. Zarari nomaʼlum: mukofotning qiymati kiritilmagan.</numerusform>
            <numerusform>Aloqa yoʻq paytda bitta mukofotni %Ln ta noutbuk berishi mumkin. Zarari nomaʼlum: mukofotning qiymati kiritilmagan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give the same one: at most %2 is lost a day.</source>
        <translation>
            <numerusform>Aloqa yoʻq paytda bitta mukofotni %Ln ta noutbuk berishi mumkin: kuniga koʻpi bilan %2 zarar boʻladi.</numerusform>
            <numerusform>Aloqa yoʻq paytda bitta mukofotni %Ln ta noutbuk berishi mumkin: kuniga koʻpi bilan %2 zarar boʻladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give the same one: at most %2 is lost on each that waits.</source>
        <translation>
            <numerusform>Aloqa yoʻq paytda bitta mukofotni %Ln ta noutbuk berishi mumkin: kutayotgan har bir mukofotdan koʻpi bilan %2 zarar boʻladi.</numerusform>
            <numerusform>Aloqa yoʻq paytda bitta mukofotni %Ln ta noutbuk berishi mumkin: kutayotgan har bir mukofotdan koʻpi bilan %2 zarar boʻladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs more points than may be spent without a connection, so nobody gives it twice.</source>
        <translation>Uning narxi aloqa boʻlmaganda sarflash mumkin boʻlgan ballardan koʻp, shuning uchun uni hech kim ikki marta bera olmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give it for the same points. The card then owes points, and later ones pay them. What that costs until then is not known: its value is not set.</source>
        <translation>
            <numerusform>Aloqa yoʻq paytda uni aynan shu ballar evaziga %Ln ta noutbuk berishi mumkin. Unda kartada ball qarzi qoladi, uni keyingi ballar qoplaydi. Ungacha zarari nomaʼlum: mukofotning qiymati kiritilmagan.</numerusform>
            <numerusform>Aloqa yoʻq paytda uni aynan shu ballar evaziga %Ln ta noutbuk berishi mumkin. Unda kartada ball qarzi qoladi, uni keyingi ballar qoplaydi. Ungacha zarari nomaʼlum: mukofotning qiymati kiritilmagan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give it for the same points: at most %2 too much each time. The card then owes points, and later ones pay them.</source>
        <translation>
            <numerusform>Aloqa yoʻq paytda uni aynan shu ballar evaziga %Ln ta noutbuk berishi mumkin: har safar koʻpi bilan %2 ortiqcha beriladi. Unda kartada ball qarzi qoladi, uni keyingi ballar qoplaydi.</numerusform>
            <numerusform>Aloqa yoʻq paytda uni aynan shu ballar evaziga %Ln ta noutbuk berishi mumkin: har safar koʻpi bilan %2 ortiqcha beriladi. Unda kartada ball qarzi qoladi, uni keyingi ballar qoplaydi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenError</name>
    <message>
        <source>This shop is already open in another Muhr on this computer. Close it first.</source>
        <translation>Bu doʻkon shu kompyuterda boshqa Muhr oynasida ochiq. Avval oʻshani yoping.</translation>
    </message>
    <message>
        <source>This shop&apos;s file was made by a newer Muhr. Update Muhr to open it.</source>
        <translation>Bu doʻkon fayli yangiroq Muhr dasturida yaratilgan. Ochish uchun Muhr dasturini yangilang.</translation>
    </message>
    <message>
        <source>This shop&apos;s file was made by an older Muhr. Open it once with the desktop to bring it up to date.</source>
        <translation>Bu doʻkon fayli eskiroq Muhr dasturida yaratilgan. Uni yangilash uchun kompyuterdagi dasturda bir marta oching.</translation>
    </message>
    <message>
        <source>This file is not a Muhr shop. Choose another file.</source>
        <translation>Bu fayl Muhr doʻkoni emas. Boshqa fayl tanlang.</translation>
    </message>
    <message>
        <source>This file holds no shop yet. Make a shop first, or restore a backup.</source>
        <translation>Bu faylda hali doʻkon yoʻq. Avval doʻkon yarating yoki zaxira nusxani tiklang.</translation>
    </message>
    <message>
        <source>There is no such file. Make a shop first, or choose another file.</source>
        <translation>Bunday fayl yoʻq. Avval doʻkon yarating yoki boshqa fayl tanlang.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Diskda joy qolmadi. Joy boʻshatib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>You may not write in this folder. Choose another folder or ask for the right to it.</source>
        <translation>Bu papkaga yozishga ruxsat yoʻq. Boshqa papka tanlang yoki ruxsat soʻrang.</translation>
    </message>
    <message>
        <source>The disk could not be read. Check the disk and try again.</source>
        <translation>Diskni oʻqib boʻlmadi. Diskni tekshirib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>This disk cannot keep acts safe when the power fails. Put the file on a disk of this computer.</source>
        <translation>Bu disk elektr oʻchganda amallarni saqlab qola olmaydi. Faylni shu kompyuter diskiga koʻchiring.</translation>
    </message>
    <message>
        <source>This shop&apos;s file is damaged; nothing in it was changed. Put a backup in its place and try again, or start anew and fetch the shop from your endpoint. The damaged file is kept.</source>
        <translation>Bu doʻkonning fayli shikastlangan, unda hech narsa oʻzgartirilmadi. Oʻrniga zaxira nusxani qoʻyib qayta urining yoki yangidan boshlab, doʻkonni serveringizdan yuklang. Shikastlangan fayl saqlanib qoladi.</translation>
    </message>
    <message>
        <source>The database server does not answer. Look whether it runs, and whether this machine may reach it.</source>
        <translation>Maʼlumotlar bazasi serveri javob bermayapti. U ishlayotganini va shu kompyuterdan unga ulanish mumkinligini tekshiring.</translation>
    </message>
    <message>
        <source>The database server does not let us in. Look at the user, the password and the name of the database.</source>
        <translation>Maʼlumotlar bazasi serveri kirishga ruxsat bermayapti. Foydalanuvchi, parol va baza nomini tekshiring.</translation>
    </message>
    <message>
        <source>This database holds something else, or is not in UTF-8. Give Muhr a database of its own.</source>
        <translation>Bu bazada boshqa narsa bor yoki u UTF-8 kodlashida emas. Muhr uchun alohida baza ajrating.</translation>
    </message>
    <message>
        <source>This database was brought up to date by a newer Muhr. Update Muhr to use it.</source>
        <translation>Bu baza yangiroq Muhr tomonidan yangilangan. Undan foydalanish uchun Muhr dasturini yangilang.</translation>
    </message>
    <message>
        <source>The tables of this database are missing or of an earlier Muhr, and this user may not change them. Run “muhr-endpoint init” with the address of their owner.</source>
        <translation>Bu bazaning jadvallari yoʻq yoki eskiroq Muhrdan qolgan, bu foydalanuvchi esa ularni oʻzgartira olmaydi. “muhr-endpoint init” buyrugʻini jadvallar egasining manzili bilan ishga tushiring.</translation>
    </message>
    <message>
        <source>Qt&apos;s part for PostgreSQL is missing on this machine. Install it (Debian: libqt6sql6-psql).</source>
        <translation>Bu kompyuterda Qt kutubxonasining PostgreSQL qismi yoʻq. Uni oʻrnating (Debian: libqt6sql6-psql).</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message numerus="yes">
        <source>The password is too short. Nothing was stored. Take at least %Ln character(s).</source>
        <translation>
            <numerusform>Parol juda qisqa. Hech narsa saqlanmadi. Kamida %Ln ta belgi kiriting.</numerusform>
            <numerusform>Parol juda qisqa. Hech narsa saqlanmadi. Kamida %Ln ta belgi kiriting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Show this card when you pay.</source>
        <translation>Toʻlov paytida shu kartani koʻrsating.</translation>
    </message>
    <message>
        <source>Take a picture of this card: it works on your phone too.</source>
        <translation>Kartani suratga oling: u telefoningizda ham ishlaydi.</translation>
    </message>
</context>
<context>
    <name>PersonError</name>
    <message>
        <source>This customer&apos;s data could not be read. Try again.</source>
        <translation>Bu mijozning maʼlumotini oʻqib boʻlmadi. Qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>This customer&apos;s data was erased.</source>
        <translation>Bu mijozning maʼlumoti oʻchirilgan.</translation>
    </message>
    <message>
        <source>This customer&apos;s data has not come from the other device yet.</source>
        <translation>Bu mijozning maʼlumoti boshqa qurilmadan hali kelmagan.</translation>
    </message>
    <message>
        <source>The shop&apos;s key does not fit, so names can&apos;t be read. Enter the recovery key.</source>
        <translation>Doʻkon kaliti mos kelmadi, shuning uchun ismlarni oʻqib boʻlmaydi. Tiklash kalitini kiriting.</translation>
    </message>
    <message>
        <source>This customer&apos;s data is damaged. Restore a backup.</source>
        <translation>Bu mijozning maʼlumoti shikastlangan. Zaxira nusxani tiklang.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>A PIN has digits only. Nothing was stored.</source>
        <translation>PIN-kodda faqat raqamlar boʻladi. Hech narsa saqlanmadi.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too short. Nothing was stored. Take at least %Ln digit(s).</source>
        <translation>
            <numerusform>PIN-kod juda qisqa. Hech narsa saqlanmadi. Kamida %Ln ta raqam kiriting.</numerusform>
            <numerusform>PIN-kod juda qisqa. Hech narsa saqlanmadi. Kamida %Ln ta raqam kiriting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too long. Nothing was stored. Take at most %Ln digit(s).</source>
        <translation>
            <numerusform>PIN-kod juda uzun. Hech narsa saqlanmadi. Koʻpi bilan %Ln ta raqam kiriting.</numerusform>
            <numerusform>PIN-kod juda uzun. Hech narsa saqlanmadi. Koʻpi bilan %Ln ta raqam kiriting.</numerusform>
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
            <numerusform>%Ln ta tashrif —
%2</numerusform>
            <numerusform>%Ln ta tashrif —
%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Point your camera here</source>
        <translation>Kamerangizni tuting</translation>
    </message>
    <message>
        <source>No app needed.</source>
        <translation>Ilova kerak emas.</translation>
    </message>
    <message>
        <source>No app needed. The first stamp is yours.</source>
        <translation>Ilova kerak emas. Birinchi shtamp sizniki.</translation>
    </message>
    <message numerus="yes">
        <source>No app needed. The first %Ln stamp(s) are yours.</source>
        <translation>
            <numerusform>Ilova kerak emas. Dastlabki %Ln ta shtamp sizniki.</numerusform>
            <numerusform>Ilova kerak emas. Dastlabki %Ln ta shtamp sizniki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for your card at the counter</source>
        <translation>Kartani kassada soʻrang</translation>
    </message>
    <message>
        <source>The address of the join page is too long for a code.</source>
        <translation>Qoʻshilish sahifasining manzili kod uchun juda uzun.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Say for how much money a stamp is given.</source>
        <translation>Qancha summaga bitta shtamp berilishini kiriting.</translation>
    </message>
    <message>
        <source>This counts only where stamps are given per amount.</source>
        <translation>Bu faqat shtamp summaga qarab berilganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>Say which products bring a stamp.</source>
        <translation>Qaysi mahsulotlarga shtamp berilishini kiriting.</translation>
    </message>
    <message>
        <source>This counts only where stamps are given per item.</source>
        <translation>Bu faqat shtamp mahsulotga qarab berilganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>A new card must not be full at once.</source>
        <translation>Yangi karta darhol toʻlib qolmasligi kerak.</translation>
    </message>
    <message>
        <source>This is less than one visit brings.</source>
        <translation>Bu bitta tashrifda beriladiganidan kam.</translation>
    </message>
    <message>
        <source>Nobody gets here: the card is full at %L1 stamps.</source>
        <translation>Bunga hech kim yetmaydi, karta toʻladigan shtamplar soni: %L1.</translation>
    </message>
    <message>
        <source>There is another reward at %L1 stamps.</source>
        <translation>%L1 ta shtampda boshqa mukofot bor.</translation>
    </message>
    <message>
        <source>“%1” is the id of another reward.</source>
        <translation>“%1” — boshqa mukofotning belgisi.</translation>
    </message>
    <message>
        <source>A full card must bring a reward: add one at %L1 stamps.</source>
        <translation>Toʻlgan karta mukofot berishi kerak: %L1 ta shtampga mukofot qoʻshing.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t say what the customer gets. Name the thing or the amount, for example “Free coffee” or “20% off one cake”.</source>
        <translation>“%1” — mijoz nima olishi aytilmagan. Narsani yoki miqdorni yozing, masalan: “Bepul kofe” yoki “Bitta tortga 20% chegirma”.</translation>
    </message>
    <message>
        <source>At most 60 characters fit on a card.</source>
        <translation>Kartaga koʻpi bilan 60 ta belgi sigʻadi.</translation>
    </message>
    <message>
        <source>Say how much may be risked without a connection.</source>
        <translation>Aloqa yoʻq paytda qancha tavakkal qilish mumkinligini kiriting.</translation>
    </message>
    <message>
        <source>This counts only for rewards that can be used anywhere.</source>
        <translation>Bu faqat hamma joyda ishlatiladigan mukofotlarga tegishli.</translation>
    </message>
    <message>
        <source>The reward is worth more than this, so it could never be used.</source>
        <translation>Mukofotning qiymati bundan katta, shuning uchun uni hech qachon ishlatib boʻlmaydi.</translation>
    </message>
    <message>
        <source>What is handed over at once cannot expire.</source>
        <translation>Darhol beriladigan narsaning muddati boʻlmaydi.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Buni toʻldirish shart.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Bu butun son boʻlishi kerak.</translation>
    </message>
    <message>
        <source>This must be from %L1 to %L2.</source>
        <translation>Ruxsat etilgan oraliq: %L1 — %L2.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Bu ha yoki yoʻq boʻlishi kerak.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>“%1” tanlovlar orasida yoʻq.</translation>
    </message>
    <message>
        <source>“%1” must be 1 to 64 small Latin letters, digits, hyphens or underscores.</source>
        <translation>“%1” 1 dan 64 tagacha kichik lotin harfi, raqam, chiziqcha yoki pastki chiziqdan iborat boʻlishi kerak.</translation>
    </message>
    <message>
        <source>This must be a text in at least one language.</source>
        <translation>Bu kamida bitta tildagi matn boʻlishi kerak.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Bu roʻyxat boʻlishi kerak.</translation>
    </message>
    <message>
        <source>This must have %L1 to %L2 rows.</source>
        <translation>Qatorlar soni: %L1 — %L2.</translation>
    </message>
    <message>
        <source>This must be a group of fields.</source>
        <translation>Bu maydonlar guruhi boʻlishi kerak.</translation>
    </message>
    <message>
        <source>A product&apos;s code must have 1 to 64 characters.</source>
        <translation>Mahsulot kodi 1 dan 64 tagacha belgidan iborat boʻlishi kerak.</translation>
    </message>
    <message>
        <source>This must be a whole number from %L1 to %L2.</source>
        <translation>Bu butun son boʻlishi kerak, oraliq: %L1 — %L2.</translation>
    </message>
    <message>
        <source>A programme must have 1 to %L1 rules.</source>
        <translation>Dasturdagi qoidalar soni: 1 — %L1.</translation>
    </message>
    <message>
        <source>A rule must have an id, a kind and terms.</source>
        <translation>Qoidaning belgisi, turi va shartlari boʻlishi kerak.</translation>
    </message>
    <message>
        <source>This must say what kind of rule it is.</source>
        <translation>Bu yerda qoidaning turi koʻrsatilishi kerak.</translation>
    </message>
    <message>
        <source>“%1” is the id of another rule.</source>
        <translation>“%1” — boshqa qoidaning belgisi.</translation>
    </message>
    <message>
        <source>Another rule gives stamps of the kind “%1”.</source>
        <translation>Boshqa qoida ham shu turdagi shtamp beradi: “%1”.</translation>
    </message>
    <message>
        <source>This is no JSON object of at most 256 KiB.</source>
        <translation>Bu hajmi 256 KiB dan oshmaydigan JSON obyekti emas.</translation>
    </message>
    <message>
        <source>This must say “programme/1”.</source>
        <translation>Bu yerda “programme/1” yozilishi kerak.</translation>
    </message>
    <message>
        <source>“%1” is no currency Muhr knows.</source>
        <translation>Muhr bunday valyutani bilmaydi: “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no time zone, such as Asia/Tashkent.</source>
        <translation>“%1” vaqt mintaqasi emas. Masalan: Asia/Tashkent.</translation>
    </message>
    <message>
        <source>This must be “day”, “act” or such as “minutes:90”.</source>
        <translation>Bu “day”, “act” yoki masalan “minutes:90” boʻlishi kerak.</translation>
    </message>
    <message>
        <source>Say for how much money points are given.</source>
        <translation>Qancha pul uchun ball berilishini yozing.</translation>
    </message>
    <message>
        <source>This counts only where points are given per amount.</source>
        <translation>Bu faqat ball summa uchun berilganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>Say which products bring points.</source>
        <translation>Qaysi mahsulotlar ball berishini yozing.</translation>
    </message>
    <message>
        <source>This counts only where points are given per item.</source>
        <translation>Bu faqat ball mahsulot uchun berilganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>This is less than a single day may bring.</source>
        <translation>Bu bir kun keltirishi mumkin boʻlganidan kam.</translation>
    </message>
    <message>
        <source>Say after how long points lapse.</source>
        <translation>Ballar qancha vaqtdan keyin kuyishini yozing.</translation>
    </message>
    <message>
        <source>This counts only where points lapse.</source>
        <translation>Bu faqat ballar kuyadigan boʻlsa hisobga olinadi.</translation>
    </message>
    <message>
        <source>Points need at least a day to be spent.</source>
        <translation>Ballarni sarflash uchun kamida bir kun kerak.</translation>
    </message>
    <message>
        <source>This counts only where points lapse after days or months.</source>
        <translation>Bu faqat ballar kunlar yoki oylardan keyin kuysa hisobga olinadi.</translation>
    </message>
    <message>
        <source>The points would lapse before they can be spent.</source>
        <translation>Ballar sarflashdan oldin kuyib ketadi.</translation>
    </message>
    <message>
        <source>“%1” is no day, such as 2026-03-21.</source>
        <translation>“%1” kun emas. Toʻgʻri yozuv: 2026-03-21.</translation>
    </message>
    <message>
        <source>Hours need a start and an end.</source>
        <translation>Soatlarning boshi va oxiri boʻlishi kerak.</translation>
    </message>
    <message>
        <source>No time lies between the start and the end.</source>
        <translation>Boshi bilan oxiri orasida vaqt yoʻq.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Oxirgi kun birinchi kundan oldin turibdi.</translation>
    </message>
    <message>
        <source>Say when there are more points. If it is always, raise the points instead.</source>
        <translation>Qachon koʻproq ball berilishini yozing. Agar doim boʻlsa, ballarning oʻzini oshiring.</translation>
    </message>
    <message>
        <source>Nobody can pay this: a card holds %L1 points at most.</source>
        <translation>Buni hech kim toʻlay olmaydi. Kartadagi eng koʻp ball: %L1.</translation>
    </message>
    <message>
        <source>Either all points lapse after a time without a visit, or none: another rule says otherwise.</source>
        <translation>Yo barcha ballar tashrifsiz vaqtdan keyin kuyadi, yo hech biri: boshqa qoida boshqacha deydi.</translation>
    </message>
    <message>
        <source>“%1” is what the points of another rule are called.</source>
        <translation>“%1” boshqa qoidadagi ballarning nomi.</translation>
    </message>
    <message>
        <source>The promo code “%1” is a coupon that was made.</source>
        <translation>“%1” promokodi yaratilgan kupon bilan bir xil.</translation>
    </message>
    <message>
        <source>What is to pay is a multiple of</source>
        <translation>Toʻlov nechaga karrali boʻlsin</translation>
    </message>
    <message>
        <source>The smallest coin in use, such as 100 soʻm; 1: nothing is rounded.</source>
        <translation>Muomaladagi eng kichik pul, masalan 100 soʻm; 1: yaxlitlanmaydi.</translation>
    </message>
    <message>
        <source>Who gets the rest</source>
        <translation>Farq kimning foydasiga</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>mijoz</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>doʻkon</translation>
    </message>
    <message>
        <source>whoever is nearer</source>
        <translation>qaysi biri yaqin boʻlsa</translation>
    </message>
    <message>
        <source>Nothing is rounded: set the smallest coin too.</source>
        <translation>Hech narsa yaxlitlanmaydi: eng kichik pulni ham kiriting.</translation>
    </message>
    <message>
        <source>Say for how much money there is a point.</source>
        <translation>Qancha pulga bitta ball berilishini kiriting.</translation>
    </message>
    <message>
        <source>This counts only where points are given.</source>
        <translation>Bu faqat ball berilganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>This counts only where bonus money is given.</source>
        <translation>Bu faqat bonus pul berilganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>“%1” is named as a product that counts and as one that does not.</source>
        <translation>“%1” ham hisobga olinadigan, ham olinmaydigan mahsulotlar orasida bor.</translation>
    </message>
    <message>
        <source>This is less than a single step.</source>
        <translation>Bu bitta qadamdan ham kam.</translation>
    </message>
    <message>
        <source>This is less than a single purchase may bring.</source>
        <translation>Bu bitta xariddan beriladiganidan kam.</translation>
    </message>
    <message>
        <source>Say one thing that a code brings: a percentage or an amount off, or a reward.</source>
        <translation>Kod beradigan bitta narsani tanlang: foizli chegirma, summali chegirma yoki mukofot.</translation>
    </message>
    <message>
        <source>The pattern says how long codes are.</source>
        <translation>Kod uzunligi andozada koʻrsatilgan.</translation>
    </message>
    <message>
        <source>Codes that can be claimed by link need %L1 random bits; these have %L2.</source>
        <translation>Havola orqali olinadigan kodlarga %L1 tasodifiy bit kerak, bularda %L2.</translation>
    </message>
    <message>
        <source>Say what comes off: a percentage or an amount.</source>
        <translation>Chegirmani kiriting: foiz yoki summa.</translation>
    </message>
    <message>
        <source>This counts only where the discount goes by amount.</source>
        <translation>Bu faqat chegirma summaga qarab berilganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>This counts only where always the same comes off.</source>
        <translation>Bu faqat chegirma doim bir xil boʻlganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>Say from which amount how much comes off.</source>
        <translation>Qaysi summadan qancha chegirma berilishini kiriting.</translation>
    </message>
    <message>
        <source>Another row starts at the same amount.</source>
        <translation>Boshqa qator ham shu summadan boshlanadi.</translation>
    </message>
    <message>
        <source>The first discount by amount starts later anyway.</source>
        <translation>Summaga qarab beriladigan birinchi chegirma baribir bundan kattaroq summadan boshlanadi.</translation>
    </message>
    <message>
        <source>Say which rewards are drawn.</source>
        <translation>Qaysi mukofotlar oʻynalishini tanlang.</translation>
    </message>
    <message>
        <source>This counts only where rewards are drawn.</source>
        <translation>Bu faqat mukofotlar oʻynalganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>A reward is drawn whatever the purchase: this counts for nothing.</source>
        <translation>Mukofot xariddan qatʼi nazar oʻynaladi: bu hisobga olinmaydi.</translation>
    </message>
    <message>
        <source>A reward that was reached is drawn always: this counts for nothing.</source>
        <translation>Yetilgan mukofot doim oʻynaladi: bu hisobga olinmaydi.</translation>
    </message>
    <message>
        <source>“%1” is the id of another prize.</source>
        <translation>“%1”: bu boshqa sovrinning belgisi.</translation>
    </message>
    <message>
        <source>“No prize” needs no limit.</source>
        <translation>“Sovrinsiz” uchun chegara kerak emas.</translation>
    </message>
    <message>
        <source>No prize is limited: this counts for nothing.</source>
        <translation>Sovrinlar cheklanmagan: bu hisobga olinmaydi.</translation>
    </message>
    <message>
        <source>Say what has to happen.</source>
        <translation>Nima sodir boʻlishi kerakligini tanlang.</translation>
    </message>
    <message>
        <source>This counts only for something else.</source>
        <translation>Bu faqat boshqa holatda hisobga olinadi.</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own already.</source>
        <translation>“%1” soʻzining oʻz maʼnosi bor.</translation>
    </message>
    <message>
        <source>This counts only for purchases.</source>
        <translation>Bu faqat xaridlarga tegishli.</translation>
    </message>
    <message>
        <source>Say which purchase.</source>
        <translation>Qaysi xarid ekanini kiriting.</translation>
    </message>
    <message>
        <source>This happens once.</source>
        <translation>Bu bir marta boʻladi.</translation>
    </message>
    <message>
        <source>There is nothing to count in a period.</source>
        <translation>Davr ichida sanaydigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>The largest gift is smaller than the smallest.</source>
        <translation>Eng katta sovgʻa eng kichigidan kam.</translation>
    </message>
    <message>
        <source>Another rule sells gifts already.</source>
        <translation>Boshqa qoida allaqachon sovgʻa karta sotadi.</translation>
    </message>
    <message>
        <source>Stamps can only be given to who is served.</source>
        <translation>Shtamp faqat xizmat koʻrsatilayotgan mijozga qoʻyiladi.</translation>
    </message>
    <message>
        <source>Say how many are given.</source>
        <translation>Nechta berilishini kiriting.</translation>
    </message>
    <message>
        <source>This counts only where stamps or points are given.</source>
        <translation>Bu faqat shtamp yoki ball berilganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>Say how much is given.</source>
        <translation>Qancha berilishini kiriting.</translation>
    </message>
    <message>
        <source>This counts only where stamps are given.</source>
        <translation>Bu faqat shtamp berilganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>Say what the reward is.</source>
        <translation>Mukofot nima ekanini kiriting.</translation>
    </message>
    <message>
        <source>This counts only where a reward is given.</source>
        <translation>Bu faqat mukofot berilganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>Whoever is not there cannot be handed anything.</source>
        <translation>Kelmagan mijozga hech narsani qoʻliga berib boʻlmaydi.</translation>
    </message>
    <message>
        <source>This counts only where points or bonus money are given.</source>
        <translation>Bu faqat ball yoki bonus pul berilganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>No rule has a card for stamps of the kind “%1”.</source>
        <translation>Hech bir qoidada bunday turdagi shtamp karta yoʻq: “%1”.</translation>
    </message>
    <message>
        <source>No rule says what this can be spent on.</source>
        <translation>Buni nimaga sarflash mumkinligi hech bir qoidada aytilmagan.</translation>
    </message>
    <message>
        <source>Say which date.</source>
        <translation>Qaysi sana ekanini kiriting.</translation>
    </message>
    <message>
        <source>This counts only for another date.</source>
        <translation>Bu faqat boshqa sanaga tegishli.</translation>
    </message>
    <message>
        <source>This must have at most %L1 characters.</source>
        <translation>Bunda koʻpi bilan %L1 ta belgi boʻlishi kerak.</translation>
    </message>
    <message>
        <source>Choose this above instead.</source>
        <translation>Buning oʻrniga yuqoridan tanlang.</translation>
    </message>
    <message>
        <source>The whole month is chosen.</source>
        <translation>Butun oy tanlangan.</translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation>Bu boshlanmasdan tugaydi.</translation>
    </message>
    <message>
        <source>The day of joining cannot change.</source>
        <translation>Qoʻshilgan kun oʻzgarmaydi.</translation>
    </message>
    <message>
        <source>The cheapest gets a percentage off; 100% makes it free.</source>
        <translation>Eng arzoniga foizli chegirma beriladi; 100% boʻlsa, u bepul.</translation>
    </message>
    <message>
        <source>This counts only for the cheapest.</source>
        <translation>Bu faqat eng arzoniga tegishli.</translation>
    </message>
    <message>
        <source>Only a percentage is rounded.</source>
        <translation>Faqat foiz yaxlitlanadi.</translation>
    </message>
    <message>
        <source>A fixed amount needs no limit: lower the amount.</source>
        <translation>Qatʼiy summaga chegara kerak emas: summaning oʻzini kamaytiring.</translation>
    </message>
    <message>
        <source>Only the cheapest pieces or a fixed amount, for every so many pieces, can be given several times.</source>
        <translation>Bir necha marta faqat har shuncha dona uchun eng arzonlari yoki qatʼiy summa berilishi mumkin.</translation>
    </message>
    <message>
        <source>These are more pieces than have to be bought.</source>
        <translation>Bu sotib olinishi kerak boʻlgan donalardan koʻp.</translation>
    </message>
    <message>
        <source>Say what the points pay.</source>
        <translation>Ballar qancha pul toʻlashini kiriting.</translation>
    </message>
    <message>
        <source>Bonus money is worth what it says: leave this out.</source>
        <translation>Bonus pulning qiymati oʻzida: buni boʻsh qoldiring.</translation>
    </message>
    <message>
        <source>Nobody can pay: a card holds %L1 at most.</source>
        <translation>Hech kim toʻlay olmaydi: kartaga koʻpi bilan %L1 sigʻadi.</translation>
    </message>
    <message>
        <source>A card holds %L1 points at most.</source>
        <translation>Kartada koʻpi bilan %L1 ta ball boʻladi.</translation>
    </message>
    <message>
        <source>Another rule says already how purchases are paid.</source>
        <translation>Xaridlar qanday toʻlanishi boshqa qoidada aytilgan.</translation>
    </message>
    <message>
        <source>Say what can be got for it: there is no reward, and it pays no purchase.</source>
        <translation>Buning evaziga nima olish mumkinligini kiriting: mukofot yoʻq, xaridga ham toʻlab boʻlmaydi.</translation>
    </message>
    <message>
        <source>Another rule has the same promo code.</source>
        <translation>Boshqa qoidada ham shu promokod bor.</translation>
    </message>
    <message>
        <source>Another rule has tiers: one is enough.</source>
        <translation>Boshqa qoidada darajalar bor: bittasi yetarli.</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>Karta nomi</translation>
    </message>
    <message>
        <source>What counts as a visit</source>
        <translation>Nima tashrif hisoblanadi</translation>
    </message>
    <message>
        <source>“day”: the first act of a card on a day at a branch; “act”: every act; “minutes:90”: acts at least 90 minutes apart.</source>
        <translation>“day”: kartaning filialdagi shu kungi birinchi amali; “act”: har bir amal; “minutes:90”: orasi kamida 90 daqiqa boʻlgan amallar.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>The three letters of ISO 4217, such as UZS.</source>
        <translation>ISO 4217 boʻyicha uch harf, masalan UZS.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Vaqt mintaqasi</translation>
    </message>
    <message>
        <source>Such as Asia/Tashkent.</source>
        <translation>Masalan, Asia/Tashkent.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Taqvim</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Grigoriy</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>Jaloliy</translation>
    </message>
    <message>
        <source>The day starts at minute</source>
        <translation>Kun qaysi daqiqadan boshlanadi</translation>
    </message>
    <message>
        <source>A shop that is open past midnight starts its day in the morning: 240 is four o&apos;clock.</source>
        <translation>Yarim tundan keyin ham ishlaydigan doʻkonda kun ertalab boshlanadi: 240 bu soat toʻrt.</translation>
    </message>
    <message>
        <source>The dearest reward a cashier may hand over</source>
        <translation>Kassir bera oladigan eng qimmat mukofot</translation>
    </message>
    <message>
        <source>Dearer ones need a manager; empty: none do.</source>
        <translation>Qimmatroqlari uchun menejer kerak; boʻsh boʻlsa: kerak emas.</translation>
    </message>
    <message>
        <source>“%1” is no word of 2 to 32 letters and digits.</source>
        <translation>“%1” 2 dan 32 tagacha harf va raqamdan iborat soʻz emas.</translation>
    </message>
    <message>
        <source>Say one thing that it brings: a percentage or an amount off, points, bonus money or a reward.</source>
        <translation>U beradigan bitta narsani tanlang: foizli chegirma, summali chegirma, ball, bonus pul yoki mukofot.</translation>
    </message>
    <message>
        <source>This counts only where the uses or the cost in all are limited.</source>
        <translation>Bu faqat foydalanish soni yoki umumiy xarajat cheklanganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>These are more than can be used in all.</source>
        <translation>Bu jami foydalanish mumkin boʻlganidan koʻp.</translation>
    </message>
    <message>
        <source>“%1” is among the products and left out of them.</source>
        <translation>“%1” ham mahsulotlar orasida, ham istisnolar orasida bor.</translation>
    </message>
    <message>
        <source>Say who gets something.</source>
        <translation>Kim nimadir olishini tanlang.</translation>
    </message>
    <message>
        <source>Whoever was brought gets nothing.</source>
        <translation>Taklif qilingan kishi hech narsa olmaydi.</translation>
    </message>
    <message>
        <source>Nothing is given for a purchase.</source>
        <translation>Xarid uchun hech narsa berilmaydi.</translation>
    </message>
    <message>
        <source>Whoever brings somebody gets nothing.</source>
        <translation>Taklif qilgan kishi hech narsa olmaydi.</translation>
    </message>
    <message>
        <source>Nobody can bring so many: there is a smaller limit.</source>
        <translation>Hech kim shuncha kishini taklif qila olmaydi: kichikroq chegara bor.</translation>
    </message>
    <message>
        <source>This must be more than in the row before.</source>
        <translation>Bu oldingi qatordagidan koʻp boʻlishi kerak.</translation>
    </message>
    <message>
        <source>Say after how many days.</source>
        <translation>Necha kundan keyin ekanini kiriting.</translation>
    </message>
    <message>
        <source>This counts only where a reward can be used after so many days.</source>
        <translation>Bu faqat mukofotdan shuncha kundan keyin foydalanish mumkin boʻlganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>What is handed over at once cannot wait.</source>
        <translation>Darhol beriladigan narsa kutib turolmaydi.</translation>
    </message>
    <message>
        <source>The reward would expire before it can be used.</source>
        <translation>Mukofotning muddati undan foydalanishdan oldin tugab qoladi.</translation>
    </message>
    <message>
        <source>Say either a percentage or an amount, not both.</source>
        <translation>Foiz yoki summani kiriting, ikkalasini emas.</translation>
    </message>
    <message>
        <source>This counts only for a percentage.</source>
        <translation>Bu faqat foizga tegishli.</translation>
    </message>
    <message>
        <source>Money off cannot be handed over at once: the purchase that reaches it is priced by then.</source>
        <translation>Chegirmani darhol berib boʻlmaydi: mukofotga yetilganda xaridning narxi hisoblab boʻlingan.</translation>
    </message>
    <message>
        <source>No stamp card before this rule has a reward “%1”.</source>
        <translation>Bu qoidadan oldingi shtamp kartalarda “%1” mukofoti yoʻq.</translation>
    </message>
    <message>
        <source>Say after how many days stamps lapse.</source>
        <translation>Shtamplar necha kundan keyin kuyishini kiriting.</translation>
    </message>
    <message>
        <source>This counts only where stamps lapse.</source>
        <translation>Bu faqat shtamplar kuyadigan boʻlsa hisobga olinadi.</translation>
    </message>
    <message>
        <source>This counts only where stamps are given per amount or per item.</source>
        <translation>Bu faqat shtamp summa yoki mahsulotga qarab berilganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>Say how many days or months count.</source>
        <translation>Necha kun yoki oy hisobga olinishini kiriting.</translation>
    </message>
    <message>
        <source>This counts only for the last days or months.</source>
        <translation>Bu faqat oxirgi kunlar yoki oylarga tegishli.</translation>
    </message>
    <message>
        <source>Say for how many months a tier is kept.</source>
        <translation>Daraja necha oy saqlanishini kiriting.</translation>
    </message>
    <message>
        <source>This counts only where tiers are kept for months.</source>
        <translation>Bu faqat darajalar bir necha oy saqlanganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>This counts only where tiers are kept to the end of a period.</source>
        <translation>Bu faqat darajalar davr oxirigacha saqlanganda hisobga olinadi.</translation>
    </message>
    <message>
        <source>Tiers that are kept for ever never fall.</source>
        <translation>Doimiy saqlanadigan darajalar hech qachon pasaymaydi.</translation>
    </message>
    <message>
        <source>“%1” is the id of another tier.</source>
        <translation>“%1”: bu boshqa darajaning belgisi.</translation>
    </message>
    <message>
        <source>The lowest tier is for everybody: it must ask for nothing.</source>
        <translation>Eng quyi daraja hammaga beriladi: unga hech qanday shart boʻlmasligi kerak.</translation>
    </message>
    <message>
        <source>Nobody reaches the lowest tier: every card has it.</source>
        <translation>Eng quyi darajaga yetish shart emas: u har bir kartada bor.</translation>
    </message>
    <message>
        <source>Say how this tier is reached.</source>
        <translation>Bu darajaga qanday yetilishini kiriting.</translation>
    </message>
    <message>
        <source>“%1” is no lower tier.</source>
        <translation>“%1” quyiroq daraja emas.</translation>
    </message>
    <message>
        <source>Every card has this tier, so it asks for nothing.</source>
        <translation>Bu daraja har bir kartada bor, shuning uchun unga shart yoʻq.</translation>
    </message>
    <message>
        <source>Say days or months, not both.</source>
        <translation>Kun yoki oyni kiriting, ikkalasini emas.</translation>
    </message>
    <message>
        <source>No tier has a discount.</source>
        <translation>Hech bir darajada chegirma yoʻq.</translation>
    </message>
    <message>
        <source>No tier has anything that a purchase could have.</source>
        <translation>Hech bir darajada xaridga beriladigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>This asks no more than the tier below it, so nobody would ever stand on that one.</source>
        <translation>Buning sharti quyi darajanikidan koʻp emas, shuning uchun quyi darajada hech kim qolmaydi.</translation>
    </message>
    <message>
        <source>Another row limits the same time.</source>
        <translation>Boshqa qator ham shu vaqtni cheklaydi.</translation>
    </message>
    <message>
        <source>This limit is never reached: a longer time allows no more than this.</source>
        <translation>Bu chegaraga hech qachon yetilmaydi: uzunroq vaqt uchun ham bundan koʻp mumkin emas.</translation>
    </message>
    <message>
        <source>No such weekday lies between the first day and the last.</source>
        <translation>Birinchi va oxirgi kun orasida bunday hafta kuni yoʻq.</translation>
    </message>
    <message>
        <source>The rules stand in another order.</source>
        <translation>Qoidalar tartibi boshqacha.</translation>
    </message>
    <message>
        <source>%1 changes; it needs a newer Muhr.</source>
        <translation>Oʻzgarish: %1. Buning uchun yangiroq Muhr kerak.</translation>
    </message>
    <message>
        <source>A new rule: %1</source>
        <translation>Yangi qoida: %1</translation>
    </message>
    <message>
        <source>A rule ends: %1</source>
        <translation>Qoida tugaydi: %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: new is %2.</source>
        <translation>%1: yangisi %2.</translation>
    </message>
    <message>
        <source>%1: no longer %2.</source>
        <translation>%1: endi yoʻq: %2.</translation>
    </message>
    <message>
        <source>%1: other words in another language.</source>
        <translation>%1: boshqa tildagi matni oʻzgardi.</translation>
    </message>
    <message>
        <source>%1: %2 until now, then %3.</source>
        <translation>%1: hozirgacha %2, keyin %3.</translation>
    </message>
    <message>
        <source>This rule (%1) needs a newer Muhr.</source>
        <translation>Bu qoida (%1) uchun yangiroq Muhr kerak.</translation>
    </message>
    <message>
        <source>Staff may serve their own card</source>
        <translation>Xodim oʻz kartasiga oʻzi xizmat qilishi mumkin</translation>
    </message>
    <message>
        <source>Otherwise a colleague must stamp it and hand over its rewards.</source>
        <translation>Aks holda shtampni hamkasbi qoʻyadi, mukofotni ham u beradi.</translation>
    </message>
    <message>
        <source>No rule has a tier “%1”.</source>
        <translation>Hech bir qoidada bunday daraja yoʻq: “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) in progress keep their stamps, but no rule gives more.</source>
        <translation>
            <numerusform>Boshlangan %Ln ta kartaning shtamplari qoladi, lekin hech bir qoida yangisini bermaydi.</numerusform>
            <numerusform>Boshlangan %Ln ta kartaning shtamplari qoladi, lekin hech bir qoida yangisini bermaydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) in progress will be finished with the stamps and rewards promised so far.</source>
        <translation>
            <numerusform>Boshlangan %Ln ta karta oldin vaʼda qilingan shtamp va mukofotlar bilan yakunlanadi.</numerusform>
            <numerusform>Boshlangan %Ln ta karta oldin vaʼda qilingan shtamp va mukofotlar bilan yakunlanadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold(s) %L2 stamps or more already, which make a new card full.</source>
        <translation>
            <numerusform>Ulardan %Ln tasida shtamplar soni yangi kartani toʻldirishga yetadi: kamida %L2.</numerusform>
            <numerusform>Ulardan %Ln tasida shtamplar soni yangi kartani toʻldirishga yetadi: kamida %L2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) begin anew with the next stamp and need %L2 stamps.</source>
        <translation>
            <numerusform>%Ln ta karta keyingi shtamp bilan yangidan boshlanadi, unga %L2 ta shtamp kerak.</numerusform>
            <numerusform>%Ln ta karta keyingi shtamp bilan yangidan boshlanadi, unga %L2 ta shtamp kerak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Push</name>
    <message>
        <source>Apple took the push.</source>
        <translation>Apple bildirishnomani qabul qildi.</translation>
    </message>
    <message>
        <source>Apple does not know this phone. It was removed.</source>
        <translation>Apple bu telefonni tanimaydi. U roʻyxatdan olib tashlandi.</translation>
    </message>
    <message>
        <source>The card is no longer on this phone.</source>
        <translation>Karta endi bu telefonda yoʻq.</translation>
    </message>
    <message>
        <source>This phone was told too often. It will be told again later.</source>
        <translation>Bu telefonga juda koʻp xabar yuborildi. Keyinroq yana yuboriladi.</translation>
    </message>
    <message>
        <source>Apple has trouble at the moment. The push will be sent again.</source>
        <translation>Hozir Apple xizmatida nosozlik bor. Bildirishnoma qayta yuboriladi.</translation>
    </message>
    <message>
        <source>Apple could not be reached. The push will be sent again.</source>
        <translation>Apple xizmati bilan aloqa yoʻq. Bildirishnoma qayta yuboriladi.</translation>
    </message>
    <message>
        <source>Apple refused the pass certificate. Check that it is the right one and has not expired.</source>
        <translation>Apple karta sertifikatini rad etdi. U toʻgʻri ekanini va muddati oʻtmaganini tekshiring.</translation>
    </message>
    <message>
        <source>Apple did not understand the push. Check the push settings of the endpoint.</source>
        <translation>Apple bildirishnomani tushunmadi. Serverdagi bildirishnoma sozlamalarini tekshiring.</translation>
    </message>
    <message>
        <source>The push waits until the trouble before it is solved.</source>
        <translation>Bildirishnoma oldingi nosozlik bartaraf etilishini kutmoqda.</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>The shop&apos;s file can&apos;t be read at all, so nothing can be saved of it. It was left as it is. Restore the latest backup, or ask your endpoint for a link for this laptop.</source>
        <translation>Doʻkon faylini umuman oʻqib boʻlmadi, undan hech narsani saqlab qolish imkoni yoʻq. U oʻz holicha qoldirildi. Oxirgi zaxira nusxani tiklang yoki serveringizdan shu noutbuk uchun havola oling.</translation>
    </message>
    <message>
        <source>This shop has no endpoint that has its history. Nothing was changed. Restore the latest backup.</source>
        <translation>Bu doʻkonning tarixini saqlaydigan serveri yoʻq. Hech narsa oʻzgarmadi. Oxirgi zaxira nusxani tiklang.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) had not reached the endpoint yet. They were kept and are sent first; %L2 more can&apos;t be read any more. Everything else comes from the endpoint. The damaged file is kept aside.</source>
        <translation>
            <numerusform>%Ln amal hali serverga yetib bormagan edi. U saqlandi va birinchi boʻlib yuboriladi; yana %L2 tasini endi oʻqib boʻlmaydi. Qolgan hammasi serverdan keladi. Buzilgan fayl chetga olib qoʻyildi.</numerusform>
            <numerusform>%Ln amal hali serverga yetib bormagan edi. U saqlandi va birinchi boʻlib yuboriladi; yana %L2 tasini endi oʻqib boʻlmaydi. Qolgan hammasi serverdan keladi. Buzilgan fayl chetga olib qoʻyildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) had not reached the endpoint yet. They were kept and are sent first. Everything else comes from the endpoint. The damaged file is kept aside.</source>
        <translation>
            <numerusform>%Ln amal hali serverga yetib bormagan edi. U saqlandi va birinchi boʻlib yuboriladi. Qolgan hammasi serverdan keladi. Buzilgan fayl chetga olib qoʻyildi.</numerusform>
            <numerusform>%Ln amal hali serverga yetib bormagan edi. U saqlandi va birinchi boʻlib yuboriladi. Qolgan hammasi serverdan keladi. Buzilgan fayl chetga olib qoʻyildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waited to be sent. Everything comes from the endpoint. The damaged file is kept aside.</source>
        <translation>Yuborilishini kutayotgan narsa yoʻq edi. Hammasi serverdan olinadi. Shikastlangan fayl alohida saqlab qoʻyildi.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Rounded down for the customer: %1 less</source>
        <translation>Mijoz foydasiga yaxlitlandi: %1 kam</translation>
    </message>
    <message>
        <source>Rounded up for the shop: %1 more</source>
        <translation>Doʻkon foydasiga yaxlitlandi: %1 koʻp</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet: %1</source>
        <translation>Tiklash varagʻi: %1</translation>
    </message>
    <message>
        <source>If this computer is lost or broken, this sheet opens your shop again from any backup.</source>
        <translation>Bu kompyuter yoʻqolsa yoki buzilsa, ushbu varaq doʻkoningizni istalgan zaxira nusxadan qayta ochadi.</translation>
    </message>
    <message>
        <source>Keep it locked away, not beside the till. Whoever has it can read your customers&apos; names.</source>
        <translation>Uni kassa yonida emas, qulflangan joyda saqlang. Bu varaq kimda boʻlsa, u mijozlaringizning ismlarini oʻqiy oladi.</translation>
    </message>
    <message>
        <source>On the new computer choose “Open a backup”, then scan the code or type the key.</source>
        <translation>Yangi kompyuterda “Zaxira nusxani ochish” bandini tanlang, soʻng kodni skanerlang yoki kalitni kiriting.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Doʻkon</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Tiklash kaliti</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>Label of the day on which the sheet was printed</extracomment>
        <translation>Chop etilgan</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not a card. Nothing was stored. Show the code on the customer&apos;s card to the camera.</source>
        <translation>Bu karta emas. Hech narsa saqlanmadi. Kameraga mijoz kartasidagi kodni koʻrsating.</translation>
    </message>
    <message>
        <source>This card belongs to another shop. Nothing was stored. Ask for a card of this shop.</source>
        <translation>Bu karta boshqa doʻkonga tegishli. Hech narsa saqlanmadi. Shu doʻkon kartasini soʻrang.</translation>
    </message>
    <message>
        <source>This card was replaced by a new one. Nothing was stored. Ask for the new card.</source>
        <translation>Bu karta yangisiga almashtirilgan. Hech narsa saqlanmadi. Yangi kartani soʻrang.</translation>
    </message>
    <message>
        <source>No such customer was found. Nothing was changed. Search by name, phone or card number, or add the customer.</source>
        <translation>Bunday mijoz topilmadi. Hech narsa oʻzgarmadi. Ism, telefon yoki karta raqami boʻyicha qidiring yoki mijozni qoʻshing.</translation>
    </message>
    <message numerus="yes">
        <source>This card was stamped a moment ago. Nothing was added. It can be stamped again in %Ln minute(s).</source>
        <translation>
            <numerusform>Bu kartaga hozirgina shtamp qoʻyildi. Hech narsa qoʻshilmadi. Keyingi shtampni %Ln daqiqadan keyin qoʻyish mumkin.</numerusform>
            <numerusform>Bu kartaga hozirgina shtamp qoʻyildi. Hech narsa qoʻshilmadi. Keyingi shtampni %Ln daqiqadan keyin qoʻyish mumkin.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reward is not waiting on the card. Nothing was used. Open the card to see what is ready.</source>
        <translation>Bu mukofot kartada yoʻq. Hech narsa ishlatilmadi. Nima tayyorligini koʻrish uchun kartani oching.</translation>
    </message>
    <message>
        <source>Only a manager can do this. Nothing was changed. Ask a manager to confirm it.</source>
        <translation>Buni faqat menejer qila oladi. Hech narsa oʻzgarmadi. Menejerdan tasdiqlashni soʻrang.</translation>
    </message>
    <message>
        <source>This was undone before. Nothing was changed now, and nothing more needs to be done.</source>
        <translation>Bu avvalroq ortga qaytarilgan. Hozir hech narsa oʻzgarmadi, boshqa hech narsa qilish shart emas.</translation>
    </message>
    <message>
        <source>There is nothing to undo here. Everything stays as it was. Choose the entry in the customer&apos;s history.</source>
        <translation>Bu yerda ortga qaytariladigan amal yoʻq. Hammasi avvalgidek qoldi. Mijoz tarixidan kerakli amalni tanlang.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission for this. Nothing was changed. Ask the owner or a manager.</source>
        <translation>Sizda bunga ruxsat yoʻq. Hech narsa oʻzgarmadi. Egasiga yoki menejerga murojaat qiling.</translation>
    </message>
    <message>
        <source>Another customer has this phone number. Nothing was stored. Search for the number to find that card.</source>
        <translation>Bu telefon raqami boshqa mijozda bor. Hech narsa saqlanmadi. Oʻsha kartani topish uchun raqam boʻyicha qidiring.</translation>
    </message>
    <message>
        <source>This value is not right: %1. Nothing was stored. Correct it and try again.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Qiymat notoʻgʻri: %1. Hech narsa saqlanmadi. Tuzatib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>Muhr is already open with this shop. Nothing was changed. Close the other window, then try again.</source>
        <translation>Bu doʻkon boshqa Muhr oynasida ochiq. Hech narsa oʻzgarmadi. Oʻsha oynani yoping va qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>This shop was last opened by a newer Muhr. It was left as it is. Update Muhr, then open it again.</source>
        <translation>Bu doʻkon oxirgi marta yangiroq Muhr dasturida ochilgan. U oʻz holicha qoldirildi. Muhr dasturini yangilang va qayta oching.</translation>
    </message>
    <message>
        <source>The file of this shop is damaged. It was left as it is. Keep a copy of it, then open your latest backup.</source>
        <translation>Bu doʻkonning fayli shikastlangan. U oʻz holicha qoldirildi. Undan nusxa oling, soʻng oxirgi zaxira nusxani oching.</translation>
    </message>
    <message>
        <source>The disk is full. The last entry was not stored; everything before it is safe. Free some space, then enter it again.</source>
        <translation>Diskda joy qolmadi. Oxirgi amal saqlanmadi, undan oldingilarning hammasi joyida. Joy boʻshating va amalni takrorlang.</translation>
    </message>
    <message>
        <source>The key of this shop was not found. Nothing was changed. Write a key file in Settings, Security, or use the recovery sheet.</source>
        <translation>Bu doʻkonning kaliti topilmadi. Hech narsa oʻzgarmadi. Sozlamalar, Xavfsizlik boʻlimida kalit faylini yarating yoki tiklash varagʻidan foydalaning.</translation>
    </message>
    <message>
        <source>No camera was found. Nothing is lost: find the card by name or number. Plug the camera in, or choose another in Settings.</source>
        <translation>Kamera topilmadi. Hech narsa yoʻqolmadi: kartani ism yoki raqam boʻyicha toping. Kamerani ulang yoki Sozlamalarda boshqasini tanlang.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Everything is stored on this computer and goes there later. Check the internet connection.</source>
        <translation>Server bilan aloqa yoʻq. Hammasi shu kompyuterda saqlandi va keyinroq yuboriladi. Internet aloqasini tekshiring.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Nothing is lost. Set date, time and time zone, then try again.</source>
        <translation>Bu kompyuterning soati notoʻgʻri. Hech narsa yoʻqolmadi. Sana, vaqt va vaqt mintaqasini toʻgʻrilab, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>This needs a newer Muhr. Nothing was changed, and nothing is lost. Update Muhr, then try again.</source>
        <translation>Buning uchun yangiroq Muhr kerak. Hech narsa oʻzgarmadi va yoʻqolmadi. Muhr dasturini yangilab, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>This can&apos;t be done on this computer. Nothing was changed. Do it on the server.</source>
        <translation>Buni shu kompyuterda qilib boʻlmaydi. Hech narsa oʻzgarmadi. Buni serverda bajaring.</translation>
    </message>
    <message numerus="yes">
        <source>This card was stamped a moment ago. It can be stamped again in %Ln minute(s).</source>
        <translation>
            <numerusform>Bu kartaga hozirgina shtamp qoʻyildi. Keyingi shtampni %Ln daqiqadan keyin qoʻyish mumkin.</numerusform>
            <numerusform>Bu kartaga hozirgina shtamp qoʻyildi. Keyingi shtampni %Ln daqiqadan keyin qoʻyish mumkin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This card got %Ln stamp(s) today, and that is the most for a day.</source>
        <translation>
            <numerusform>Bu kartaga bugun %Ln ta shtamp qoʻyildi, bir kunda bundan koʻp mumkin emas.</numerusform>
            <numerusform>Bu kartaga bugun %Ln ta shtamp qoʻyildi, bir kunda bundan koʻp mumkin emas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no unused reward of this kind on the card: %1</source>
        <translation>Kartada bunday ishlatilmagan mukofot yoʻq: %1</translation>
    </message>
    <message>
        <source>This reward was valid until %2: %1</source>
        <translation>Bu mukofotning muddati oʻtgan (%2): %1</translation>
    </message>
    <message>
        <source>This reward was used already: %1</source>
        <translation>Bu mukofot allaqachon ishlatilgan: %1</translation>
    </message>
    <message>
        <source>This reward can only be used while there is a connection: %1</source>
        <translation>Bu mukofotni faqat aloqa bor paytda ishlatish mumkin: %1</translation>
    </message>
    <message>
        <source>Without a connection this reward can only be used at the branch that gave it: %1</source>
        <translation>Aloqa yoʻq paytda bu mukofotni faqat uni bergan filialda ishlatish mumkin: %1</translation>
    </message>
    <message>
        <source>No more of this can be handed over today without a connection: %1</source>
        <translation>Aloqa boʻlmasa, bugun bundan ortiq berib boʻlmaydi: %1</translation>
    </message>
    <message>
        <source>For this reward the card must be shown on the phone, with its changing code: %1</source>
        <translation>Bu mukofot uchun karta telefonda, oʻzgaruvchan kodi bilan koʻrsatilishi kerak: %1</translation>
    </message>
    <message>
        <source>The code shown is too old. Ask the customer to open the card again: %1</source>
        <translation>Koʻrsatilgan kod eskirgan. Mijozdan kartani qayta ochishni soʻrang: %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln stamp(s) can be given at once. Ask a manager for more.</source>
        <translation>
            <numerusform>Bir vaqtda koʻpi bilan %Ln ta shtamp qoʻyish mumkin. Koʻprogʻi uchun menejerga murojaat qiling.</numerusform>
            <numerusform>Bir vaqtda koʻpi bilan %Ln ta shtamp qoʻyish mumkin. Koʻprogʻi uchun menejerga murojaat qiling.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a manager can give more than the rules allow.</source>
        <translation>Qoidada koʻrsatilganidan ortigʻini faqat menejer bera oladi.</translation>
    </message>
    <message>
        <source>A manager has to hand this reward over: %1</source>
        <translation>Bu mukofotni menejer berishi kerak: %1</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner.</source>
        <translation>Sizda bunga ruxsat yoʻq. Egasiga murojaat qiling.</translation>
    </message>
    <message>
        <source>Type the amount first: the stamps depend on it.</source>
        <translation>Avval summani kiriting: shtamplar soni shunga bogʻliq.</translation>
    </message>
    <message>
        <source>This amount cannot be right.</source>
        <translation>Bu summa notoʻgʻri.</translation>
    </message>
    <message>
        <source>The list of goods cannot be right.</source>
        <translation>Mahsulotlar roʻyxati notoʻgʻri.</translation>
    </message>
    <message>
        <source>This number of stamps cannot be right.</source>
        <translation>Shtamplar soni notoʻgʻri.</translation>
    </message>
    <message>
        <source>This receipt number is too long.</source>
        <translation>Chek raqami juda uzun.</translation>
    </message>
    <message>
        <source>There is nothing to store: no stamp, no amount, no reward.</source>
        <translation>Saqlaydigan narsa yoʻq: shtamp ham, summa ham, mukofot ham koʻrsatilmagan.</translation>
    </message>
    <message>
        <source>Stamps are given from %1 on.</source>
        <translation>Shtamp beriladigan eng kam xarid: %1.</translation>
    </message>
    <message>
        <source>Nothing in this purchase brings a stamp.</source>
        <translation>Bu xariddagi hech bir mahsulotga shtamp berilmaydi.</translation>
    </message>
    <message>
        <source>This card needs a newer Muhr. Update Muhr on this computer; nothing is lost.</source>
        <translation>Bu karta uchun yangiroq Muhr kerak. Shu kompyuterdagi Muhr dasturini yangilang, hech narsa yoʻqolmaydi.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Bu allaqachon ortga qaytarilgan.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Ortga qaytariladigan amal yoʻq.</translation>
    </message>
    <message>
        <source>Only one&apos;s own acts of the last 10 minutes can be undone. Ask a manager.</source>
        <translation>Faqat oʻzingizning oxirgi 10 daqiqadagi amallaringizni ortga qaytarish mumkin. Menejerga murojaat qiling.</translation>
    </message>
    <message>
        <source>A reward of this act was used already. A manager decides whether it is taken back too: %1</source>
        <translation>Bu amalda berilgan mukofot allaqachon ishlatilgan. Uni ham qaytarib olishni menejer hal qiladi: %1</translation>
    </message>
    <message>
        <source>There is not so much left of this purchase to return.</source>
        <translation>Bu xariddan qaytarish uchun buncha qolmagan.</translation>
    </message>
    <message>
        <source>This card is not known here yet and was stamped today. The stamp will be added when there is a connection.</source>
        <translation>Bu karta bu yerda hali maʼlum emas va unga bugun shtamp qoʻyilgan. Shtamp aloqa paydo boʻlganda qoʻshiladi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) wait for cards that are not known here yet. Connect this computer first.</source>
        <translation>
            <numerusform>%Ln ta shtamp bu yerda hali maʼlum boʻlmagan kartalarni kutmoqda. Avval bu kompyuterni ulang.</numerusform>
            <numerusform>%Ln ta shtamp bu yerda hali maʼlum boʻlmagan kartalarni kutmoqda. Avval bu kompyuterni ulang.</numerusform>
        </translation>
    </message>
    <message>
        <source>This card is not known here yet: it can be stamped, everything else needs a connection.</source>
        <translation>Bu karta bu yerda hali maʼlum emas: shtamp qoʻyish mumkin, qolgan hamma narsa uchun aloqa kerak.</translation>
    </message>
    <message>
        <source>The card has %L1 points, and this costs %L2: %3</source>
        <translation>Kartadagi ballar: %L1, narxi: %L2, mukofot: %3</translation>
    </message>
    <message>
        <source>So many points cannot be spent without a connection: %1</source>
        <translation>Aloqa boʻlmaganda buncha ball sarflab boʻlmaydi: %1</translation>
    </message>
    <message numerus="yes">
        <source>No more points now: %Ln point(s) are the most there can be.</source>
        <translation>
            <numerusform>Hozir boshqa ball berilmaydi: eng koʻpi %Ln ta ball.</numerusform>
            <numerusform>Hozir boshqa ball berilmaydi: eng koʻpi %Ln ta ball.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the amount first: the points depend on it.</source>
        <translation>Avval summani yozing: ballar unga bogʻliq.</translation>
    </message>
    <message>
        <source>Nothing in this purchase brings points.</source>
        <translation>Bu xaridda ball keltiradigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>Points are given from %1 on.</source>
        <translation>Ball beriladigan eng kichik summa: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) of this act were spent already. A manager decides whether what they bought is taken back too.</source>
        <translation>
            <numerusform>Bu amaldan %Ln ta ball sarflab boʻlingan. Ularga olingan narsa ham qaytariladimi, menejer hal qiladi.</numerusform>
            <numerusform>Bu amaldan %Ln ta ball sarflab boʻlingan. Ularga olingan narsa ham qaytariladimi, menejer hal qiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card may owe %Ln point(s) at most. What the points bought has to be taken back too.</source>
        <translation>
            <numerusform>Karta koʻpi bilan %Ln ta ball qarz boʻlishi mumkin. Ballarga olingan narsa ham qaytarilishi kerak.</numerusform>
            <numerusform>Karta koʻpi bilan %Ln ta ball qarz boʻlishi mumkin. Ballarga olingan narsa ham qaytarilishi kerak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reward of this card was just used. It can be stamped again in %Ln minute(s).</source>
        <translation>
            <numerusform>Bu kartaning mukofoti hozirgina ishlatildi. Keyingi shtampni %Ln daqiqadan keyin qoʻyish mumkin.</numerusform>
            <numerusform>Bu kartaning mukofoti hozirgina ishlatildi. Keyingi shtampni %Ln daqiqadan keyin qoʻyish mumkin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) wait on this card. It can be stamped again when one of them is used.</source>
        <translation>
            <numerusform>Bu kartada %Ln ta mukofot kutmoqda. Ulardan biri ishlatilgach, yana shtamp qoʻyish mumkin.</numerusform>
            <numerusform>Bu kartada %Ln ta mukofot kutmoqda. Ulardan biri ishlatilgach, yana shtamp qoʻyish mumkin.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reward can be used from %2 on: %1</source>
        <translation>Bu mukofotdan foydalanish boshlanadigan vaqt (%2): %1</translation>
    </message>
    <message>
        <source>This reward can only be used on other days or at other hours: %1</source>
        <translation>Bu mukofotdan faqat boshqa kun yoki boshqa soatda foydalanish mumkin: %1</translation>
    </message>
    <message>
        <source>This reward is held for a purchase that is being paid: %1</source>
        <translation>Bu mukofot hozir toʻlanayotgan xarid uchun band qilingan: %1</translation>
    </message>
    <message>
        <source>This reward was taken back by the shop: %1</source>
        <translation>Bu mukofotni doʻkon qaytarib olgan: %1</translation>
    </message>
    <message>
        <source>This reward takes money off a purchase. Use it with the next one: %1</source>
        <translation>Bu mukofot xariddan chegirma beradi. Uni keyingi xaridda ishlating: %1</translation>
    </message>
    <message>
        <source>Another discount brings more and goes with no other. Keep this reward for another time: %1</source>
        <translation>Boshqa chegirma foydaliroq va u boshqasi bilan qoʻshilmaydi. Bu mukofotni keyingi safarga qoldiring: %1</translation>
    </message>
    <message numerus="yes">
        <source>A reward can be held for 1 to %Ln minute(s).</source>
        <translation>
            <numerusform>Mukofotni 1 daqiqadan %Ln daqiqagacha band qilish mumkin.</numerusform>
            <numerusform>Mukofotni 1 daqiqadan %Ln daqiqagacha band qilish mumkin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule gives anything for this: %1</source>
        <translation>Buning uchun hech bir qoidada hech narsa berilmaydi: %1</translation>
    </message>
    <message>
        <source>The bonus for this was given as often as it can be.</source>
        <translation>Buning uchun bonus berilishi mumkin boʻlgancha berildi.</translation>
    </message>
    <message>
        <source>Type the amount first: a purchase brings a draw.</source>
        <translation>Avval summani kiriting: sovrinli oʻyin xaridga beriladi.</translation>
    </message>
    <message>
        <source>A purchase brings a draw from %1 on.</source>
        <translation>Sovrinli oʻyin uchun eng kam xarid: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draw(s) today: no more until tomorrow.</source>
        <translation>
            <numerusform>Bugun %Ln ta sovrinli oʻyin boʻldi: keyingisi ertaga.</numerusform>
            <numerusform>Bugun %Ln ta sovrinli oʻyin boʻldi: keyingisi ertaga.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on the card to pay with.</source>
        <translation>Kartada toʻlash uchun hech narsa yoʻq.</translation>
    </message>
    <message>
        <source>There is nothing left to pay.</source>
        <translation>Toʻlanadigan summa qolmadi.</translation>
    </message>
    <message>
        <source>Type the amount first: there is nothing to pay yet.</source>
        <translation>Avval summani kiriting: hali toʻlanadigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>The card has only this to pay with: %1</source>
        <translation>Kartada toʻlash uchun faqat shuncha bor: %1</translation>
    </message>
    <message>
        <source>Purchases can be paid from this balance on: %1</source>
        <translation>Xaridni toʻlash uchun kartada kamida shuncha boʻlishi kerak: %1</translation>
    </message>
    <message>
        <source>The least that can be paid this way is %1.</source>
        <translation>Shu usulda toʻlanadigan eng kam summa: %1.</translation>
    </message>
    <message>
        <source>Nothing of this purchase can be paid this way.</source>
        <translation>Bu xaridni bu usulda toʻlab boʻlmaydi.</translation>
    </message>
    <message>
        <source>The most that can be paid this way without a connection: %1</source>
        <translation>Aloqa yoʻq paytda shu usulda toʻlanadigan eng koʻp summa: %1</translation>
    </message>
    <message>
        <source>Type the amount first: the bonus depends on it.</source>
        <translation>Avval summani kiriting: bonus shunga bogʻliq.</translation>
    </message>
    <message>
        <source>Nothing in this purchase brings bonus.</source>
        <translation>Bu xariddagi hech bir mahsulotga bonus berilmaydi.</translation>
    </message>
    <message>
        <source>Bonus is given from %1 on.</source>
        <translation>Bonus beriladigan eng kam xarid: %1.</translation>
    </message>
    <message>
        <source>No more bonus now: %1 is the most there can be.</source>
        <translation>Hozir boshqa bonus berilmaydi, eng koʻpi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) a day bring something, and they were made today.</source>
        <translation>
            <numerusform>Bir kunda %Ln ta xarid hisobga olinadi, bugun ular qilib boʻlingan.</numerusform>
            <numerusform>Bir kunda %Ln ta xarid hisobga olinadi, bugun ular qilib boʻlingan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of bonus of this act was spent already. A manager decides whether what it paid is taken back too.</source>
        <translation>Bu amalda berilgan bonusning bir qismi sarflangan: %1. U bilan toʻlangani ham qaytarib olinishini menejer hal qiladi.</translation>
    </message>
    <message>
        <source>A card may owe %1 of bonus at most. What the bonus paid has to be taken back too.</source>
        <translation>Kartaning bonus qarzi koʻpi bilan %1 boʻlishi mumkin. Bonus bilan toʻlangani ham qaytarib olinishi kerak.</translation>
    </message>
    <message>
        <source>Nothing of this act waits.</source>
        <translation>Bu amaldan kutayotgan narsa yoʻq.</translation>
    </message>
    <message>
        <source>This programme sells no gifts.</source>
        <translation>Bu dasturda sovgʻa karta sotilmaydi.</translation>
    </message>
    <message>
        <source>A gift is sold by itself: store the rest as another visit.</source>
        <translation>Sovgʻa karta alohida sotiladi: qolganini boshqa tashrif sifatida saqlang.</translation>
    </message>
    <message>
        <source>A gift can be worth %1 to %2.</source>
        <translation>Sovgʻa karta qiymati: eng kami %1, eng koʻpi %2.</translation>
    </message>
    <message>
        <source>Say until which day the gift can be used.</source>
        <translation>Sovgʻa kartadan qaysi kungacha foydalanish mumkinligini kiriting.</translation>
    </message>
    <message>
        <source>There is no gift value left on this card.</source>
        <translation>Bu kartada sovgʻa puli qolmagan.</translation>
    </message>
    <message>
        <source>A gift cannot pay while there is no connection.</source>
        <translation>Aloqa yoʻq paytda sovgʻa karta bilan toʻlab boʻlmaydi.</translation>
    </message>
    <message>
        <source>A purchase was paid with this gift already. Undo that purchase first, or ask a manager.</source>
        <translation>Bu sovgʻa karta bilan xarid toʻlangan. Avval oʻsha xaridni ortga qaytaring yoki menejerga murojaat qiling.</translation>
    </message>
    <message>
        <source>A gift goes back whole, and only while nothing was paid with it.</source>
        <translation>Sovgʻa karta toʻliq qaytariladi va faqat u bilan hech narsa toʻlanmagan boʻlsa.</translation>
    </message>
    <message>
        <source>A character of the code “%1” is wrong. Look at it and type it again.</source>
        <translation>“%1” kodining bir belgisi notoʻgʻri. Kodga qarab, qayta kiriting.</translation>
    </message>
    <message>
        <source>The code “%1” was used already.</source>
        <translation>“%1” kodi allaqachon ishlatilgan.</translation>
    </message>
    <message>
        <source>The code “%1” was made for another customer.</source>
        <translation>“%1” kodi boshqa mijoz uchun yaratilgan.</translation>
    </message>
    <message>
        <source>No code “%1” is known here.</source>
        <translation>“%1” kodi bu yerda topilmadi.</translation>
    </message>
    <message>
        <source>The code “%1” was valid until %2.</source>
        <translation>“%1” kodining muddati oʻtgan: %2.</translation>
    </message>
    <message>
        <source>The code “%1” is valid from %2 on.</source>
        <translation>“%1” kodi amal qila boshlaydigan kun: %2.</translation>
    </message>
    <message>
        <source>The code “%1” is over: it was used as often as it could be.</source>
        <translation>“%1” kodi tugagan: undan foydalanish mumkin boʻlgancha foydalanilgan.</translation>
    </message>
    <message>
        <source>This customer has used the code “%1” already.</source>
        <translation>Bu mijoz “%1” kodidan foydalanib boʻlgan.</translation>
    </message>
    <message>
        <source>The code “%1” was typed twice. It counts once.</source>
        <translation>“%1” kodi ikki marta kiritildi. U bir marta hisobga olinadi.</translation>
    </message>
    <message>
        <source>The code “%1” can only be used while there is a connection.</source>
        <translation>“%1” kodidan faqat aloqa bor paytda foydalanish mumkin.</translation>
    </message>
    <message>
        <source>The code “%1” brings one of several things. Ask which.</source>
        <translation>“%1” kodi bir nechta narsadan birini beradi. Qaysi birini xohlashini soʻrang.</translation>
    </message>
    <message>
        <source>No such code is known here. Nothing was changed. Compare it with what the customer shows.</source>
        <translation>Bunday kod bu yerda topilmadi. Hech narsa oʻzgarmadi. Uni mijoz koʻrsatgan kod bilan solishtiring.</translation>
    </message>
    <message>
        <source>This can&apos;t be paid with the card. Nothing was changed. Take the payment in money.</source>
        <translation>Buni karta bilan toʻlab boʻlmaydi. Hech narsa oʻzgarmadi. Toʻlovni pul bilan oling.</translation>
    </message>
    <message>
        <source>This code is over. Nothing was stored. Enter the purchase without it.</source>
        <translation>Bu kodning muddati tugagan. Hech narsa saqlanmadi. Xaridni kodsiz kiriting.</translation>
    </message>
    <message>
        <source>This code was used before. Nothing was stored. Enter the purchase without it.</source>
        <translation>Bu kod avval ishlatilgan. Hech narsa saqlanmadi. Xaridni kodsiz kiriting.</translation>
    </message>
    <message>
        <source>This code has several rewards. Nothing was stored. Let the customer choose one.</source>
        <translation>Bu kodda bir nechta sovgʻa bor. Hech narsa saqlanmadi. Mijoz birini tanlasin.</translation>
    </message>
    <message>
        <source>Rewards wait on this card. Nothing was added. It can be stamped again when one of them is used.</source>
        <translation>Bu kartada sovgʻalar kutmoqda. Hech narsa qoʻshilmadi. Bittasi ishlatilgach, yana muhr bosish mumkin.</translation>
    </message>
    <message>
        <source>This is your own card. A colleague must serve you.</source>
        <translation>Bu sizning oʻz kartangiz. Sizga hamkasbingiz xizmat qilishi kerak.</translation>
    </message>
    <message>
        <source>This is too much for one visit. Store a part of it as another visit.</source>
        <translation>Bu bitta tashrif uchun juda koʻp. Bir qismini alohida tashrif qilib saqlang.</translation>
    </message>
    <message>
        <source>This is too much for one visit. Nothing was stored. Store a part of it as another visit.</source>
        <translation>Bu bitta tashrif uchun juda koʻp. Hech narsa saqlanmadi. Bir qismini alohida tashrif qilib saqlang.</translation>
    </message>
    <message>
        <source>This is the laptop you are working on. Nothing was changed. Take it out of the shop on another laptop of an owner.</source>
        <translation>Hozir aynan shu noutbukda ishlayapsiz. Hech narsa oʻzgarmadi. Uni egasining boshqa noutbukida turib doʻkondan chiqaring.</translation>
    </message>
    <message>
        <source>This is the only laptop of an owner. Nothing was changed. Connect another one first.</source>
        <translation>Bu egasining yagona noutbuki. Hech narsa oʻzgarmadi. Avval boshqasini ulang.</translation>
    </message>
    <message>
        <source>This laptop was taken out of the shop. What was done on it is kept and waits for the owner. Ask the owner to look at it.</source>
        <translation>Bu noutbuk doʻkondan chiqarilgan. Unda bajarilgan amallar saqlangan va egasining qarorini kutmoqda. Egasidan ularni koʻrib chiqishni soʻrang.</translation>
    </message>
    <message>
        <source>Whoever did this had left the shop. It is kept and waits for the owner. Ask the owner to look at it.</source>
        <translation>Buni bajargan xodim doʻkondan ketgan edi. Amal saqlangan va egasining qarorini kutmoqda. Egasidan uni koʻrib chiqishni soʻrang.</translation>
    </message>
    <message>
        <source>The owner has stopped this reward on this card: %1. It had been used twice; only the owner can allow it again.</source>
        <translation>Doʻkon egasi bu mukofotni shu kartada toʻxtatgan: %1. U ikki marta ishlatilgan edi; unga faqat egasi qayta ruxsat bera oladi.</translation>
    </message>
    <message>
        <source>This laptop is for the counter. Nothing was changed. An owner can do it here with her password.</source>
        <translation>Bu noutbuk kassa uchun. Hech narsa oʻzgarmadi. Buni shu yerda egasi oʻz paroli bilan qila oladi.</translation>
    </message>
    <message>
        <source>No owner has a password for counter laptops yet. Nothing was changed. An owner sets it on her own laptop, in Settings.</source>
        <translation>Hali hech bir egada kassa noutbuklari uchun parol yoʻq. Hech narsa oʻzgarmadi. Egasi uni oʻz noutbukida, Sozlamalarda oʻrnatadi.</translation>
    </message>
    <message>
        <source>This is not the password of an owner. Nothing was changed. Try again.</source>
        <translation>Bu doʻkon egasining paroli emas. Hech narsa oʻzgarmadi. Qayta urinib koʻring.</translation>
    </message>
    <message numerus="yes">
        <source>The password was wrong too often. Nothing was changed. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Parol juda koʻp marta notoʻgʻri kiritildi. Hech narsa oʻzgarmadi. %Ln daqiqadan keyin qayta urinib koʻring.</numerusform>
            <numerusform>Parol juda koʻp marta notoʻgʻri kiritildi. Hech narsa oʻzgarmadi. %Ln daqiqadan keyin qayta urinib koʻring.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of this act is closed. Nothing was changed. A manager can still take it back.</source>
        <translation>Bu amal bajarilgan kun yopilgan. Hech narsa oʻzgarmadi. Menejer uni hali ham ortga qaytara oladi.</translation>
    </message>
    <message>
        <source>This is not the PIN. Nothing was changed. Try again.</source>
        <translation>PIN-kod notoʻgʻri. Hech narsa oʻzgarmadi. Qayta urinib koʻring.</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was wrong too often. Nothing was changed. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>PIN-kod juda koʻp marta notoʻgʻri kiritildi. Hech narsa oʻzgarmadi. %Ln soniyadan keyin qayta urinib koʻring.</numerusform>
            <numerusform>PIN-kod juda koʻp marta notoʻgʻri kiritildi. Hech narsa oʻzgarmadi. %Ln soniyadan keyin qayta urinib koʻring.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person has no PIN yet. Nothing was changed. An owner sets one on the page Team.</source>
        <translation>Bu xodimning hali PIN-kodi yoʻq. Hech narsa oʻzgarmadi. Egasi uni Xodimlar sahifasida oʻrnatadi.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try. Nothing was stored. Take digits without an order, and no year.</source>
        <translation>Bunday PIN-kodni har kim eng avval sinab koʻradi. Hech narsa saqlanmadi. Raqamlar ketma-ket boʻlmasin, yil ham boʻlmasin.</translation>
    </message>
    <message>
        <source>This is the only owner. Nothing was changed. Make somebody else an owner first.</source>
        <translation>Bu doʻkonning yagona egasi. Hech narsa oʻzgarmadi. Avval boshqa xodimga “Egasi” vazifasini bering.</translation>
    </message>
    <message>
        <source>The day of this act is closed. Nothing was changed. Say why it is taken back.</source>
        <translation>Bu amal bajarilgan kun yopilgan. Hech narsa oʻzgarmadi. Nega ortga qaytarilayotganini yozing.</translation>
    </message>
</context>
<context>
    <name>RefusedAct</name>
    <message>
        <source>An owner refused it.</source>
        <translation>Buni egasi rad etdi.</translation>
    </message>
    <message>
        <source>The shop&apos;s settings changed</source>
        <translation>Doʻkon sozlamalarini oʻzgartirish</translation>
    </message>
    <message>
        <source>A customer&apos;s data changed</source>
        <translation>Mijoz maʼlumotlarini oʻzgartirish</translation>
    </message>
    <message>
        <source>A member of staff changed</source>
        <translation>Xodim maʼlumotlarini oʻzgartirish</translation>
    </message>
    <message>
        <source>A branch named or closed</source>
        <translation>Filialni nomlash yoki yopish</translation>
    </message>
    <message>
        <source>A poster named or taken down</source>
        <translation>Plakatni nomlash yoki olib tashlash</translation>
    </message>
    <message>
        <source>The look of the card changed</source>
        <translation>Karta koʻrinishini oʻzgartirish</translation>
    </message>
    <message>
        <source>A laptop named</source>
        <translation>Noutbukka nom berish</translation>
    </message>
    <message>
        <source>A campaign or coupons changed</source>
        <translation>Kampaniya yoki kuponlarni oʻzgartirish</translation>
    </message>
    <message>
        <source>The reward still waits on the card. If it was handed over, use it again, so that it isn&apos;t given twice.</source>
        <translation>Mukofot hali ham kartada turibdi. Agar u berilgan boʻlsa, ikkinchi marta berilmasligi uchun uni yana ishlating.</translation>
    </message>
    <message>
        <source>The stamp was not counted. Give it again.</source>
        <translation>Shtamp hisobga olinmadi. Uni qayta qoʻying.</translation>
    </message>
    <message>
        <source>It was not counted. Enter it again.</source>
        <translation>Bu hisobga olinmadi. Qayta kiriting.</translation>
    </message>
    <message>
        <source>New rules of the programme</source>
        <translation>Dasturning yangi qoidalari</translation>
    </message>
    <message>
        <source>What a member of staff may do</source>
        <translation>Xodim huquqlari</translation>
    </message>
    <message>
        <source>A laptop taken out of the shop</source>
        <translation>Noutbukni doʻkondan chiqarish</translation>
    </message>
    <message>
        <source>An answer to acts that waited</source>
        <translation>Kutib turgan amallar boʻyicha qaror</translation>
    </message>
    <message>
        <source>A change in the shop</source>
        <translation>Doʻkondagi oʻzgarish</translation>
    </message>
    <message>
        <source>Whoever did it had no right to, or this laptop has none.</source>
        <translation>Buni bajargan kishining yoki shu noutbukning bunga huquqi yoʻq edi.</translation>
    </message>
    <message>
        <source>The endpoint needs a newer Muhr to understand it.</source>
        <translation>Server buni tushunishi uchun unga yangiroq Muhr kerak.</translation>
    </message>
    <message>
        <source>Something in it is wrong, so the endpoint can&apos;t use it.</source>
        <translation>Unda nimadir notoʻgʻri, shuning uchun server undan foydalana olmaydi.</translation>
    </message>
    <message>
        <source>The endpoint did not take it.</source>
        <translation>Server buni qabul qilmadi.</translation>
    </message>
    <message>
        <source>It counts nowhere, and nothing needs doing.</source>
        <translation>U hech qayerda hisobga olinmaydi, hech narsa qilish shart emas.</translation>
    </message>
    <message>
        <source>This card does not work. Make a new one.</source>
        <translation>Bu karta ishlamaydi. Yangisini yarating.</translation>
    </message>
    <message>
        <source>What was undone counts again. Take it back once more.</source>
        <translation>Ortga qaytarilgan amal yana hisobga olinmoqda. Uni yana bir marta ortga qaytaring.</translation>
    </message>
    <message>
        <source>Nothing was taken back. Enter the return again.</source>
        <translation>Hech narsa qaytarilmadi. Qaytarishni yana kiriting.</translation>
    </message>
    <message>
        <source>It stands as before. Change it again.</source>
        <translation>Avvalgidek qoldi. Uni qayta oʻzgartiring.</translation>
    </message>
    <message>
        <source>The earlier rules hold. Publish them again.</source>
        <translation>Avvalgi qoidalar amalda. Yangilarini qayta eʼlon qiling.</translation>
    </message>
    <message>
        <source>The new card does not work. Replace it again.</source>
        <translation>Yangi karta ishlamaydi. Kartani qayta almashtiring.</translation>
    </message>
    <message>
        <source>What the customer said before holds. Ask again.</source>
        <translation>Mijozning avvalgi javobi amalda. Qayta soʻrang.</translation>
    </message>
    <message>
        <source>Role and rights are as before. Set them again.</source>
        <translation>Vazifa va huquqlar avvalgidek. Ularni qayta belgilang.</translation>
    </message>
    <message>
        <source>The data is gone from this laptop only. Erase it as the owner.</source>
        <translation>Maʼlumot faqat shu noutbukdan oʻchirilgan. Uni ega sifatida oʻchiring.</translation>
    </message>
    <message>
        <source>The laptop is still in the shop. Take it out again.</source>
        <translation>Noutbuk hali ham doʻkonda. Uni qayta chiqaring.</translation>
    </message>
    <message>
        <source>It is to be decided as before. Decide again.</source>
        <translation>Avvalgidek qaror kutmoqda. Qaytadan hal qiling.</translation>
    </message>
    <message>
        <source>They still wait. Answer again.</source>
        <translation>Ular hali ham kutmoqda. Qayta javob bering.</translation>
    </message>
    <message>
        <source>On a laptop for the counter an owner has to sign this, and none had.</source>
        <translation>Kassa uchun noutbukda buni egasi imzolashi kerak edi, imzo esa yoʻq.</translation>
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
        <translation>Menejer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Egasi</translation>
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
        <translation>shtamp</translation>
    </message>
    <message>
        <source>days</source>
        <translation>kun</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>daqiqa</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>tashrif</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>Mijoz nima oladi</translation>
    </message>
    <message>
        <source>A thing or an amount, such as “Free coffee”.</source>
        <translation>Biror narsa yoki miqdor, masalan: “Bepul kofe”.</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Amal qilish muddati</translation>
    </message>
    <message>
        <source>Counted from the day it is reached; empty: without end.</source>
        <translation>Mukofotga yetilgan kundan hisoblanadi; boʻsh boʻlsa — muddatsiz.</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>Qanday beriladi</translation>
    </message>
    <message>
        <source>Kept on the card until it is used</source>
        <translation>Ishlatilguncha kartada turadi</translation>
    </message>
    <message>
        <source>Handed over at once</source>
        <translation>Darhol beriladi</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Qiymati</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>Aloqa yoʻq paytda</translation>
    </message>
    <message>
        <source>At the branch that gave it</source>
        <translation>Uni bergan filialda</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Umuman mumkin emas</translation>
    </message>
    <message>
        <source>Anywhere, up to a limit</source>
        <translation>Hamma joyda, chegaragacha</translation>
    </message>
    <message>
        <source>Up to what value</source>
        <translation>Qanday qiymatgacha</translation>
    </message>
    <message>
        <source>How many a computer and day</source>
        <translation>Bir kompyuterda bir kunda nechta</translation>
    </message>
    <message>
        <source>Only with the changing code of a phone</source>
        <translation>Faqat telefondagi oʻzgaruvchan kod bilan</translation>
    </message>
    <message>
        <source>Copies and screenshots of the card don&apos;t count then.</source>
        <translation>Bunda kartaning nusxasi va ekran surati hisobga olinmaydi.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Mahsulotlar</translation>
    </message>
    <message>
        <source>Kind of stamp</source>
        <translation>Shtamp turi</translation>
    </message>
    <message>
        <source>Name of the stamp</source>
        <translation>Shtamp nomi</translation>
    </message>
    <message>
        <source>Id of the reward</source>
        <translation>Mukofot belgisi</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Mukofotlar</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Nechanchi shtampda</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Mukofot</translation>
    </message>
    <message>
        <source>Stamps on a card</source>
        <translation>Kartadagi shtamplar</translation>
    </message>
    <message>
        <source>A stamp for every</source>
        <translation>Shtamp nima uchun beriladi</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>tashrif</translation>
    </message>
    <message>
        <source>amount spent</source>
        <translation>sarflangan summa</translation>
    </message>
    <message>
        <source>item bought</source>
        <translation>sotib olingan mahsulot</translation>
    </message>
    <message>
        <source>How many stamps</source>
        <translation>Nechta shtamp</translation>
    </message>
    <message>
        <source>For every amount of</source>
        <translation>Har qancha summaga</translation>
    </message>
    <message>
        <source>Keep the rest for the next time</source>
        <translation>Qoldiq keyingi safarga oʻtsin</translation>
    </message>
    <message>
        <source>Then two small purchases bring as much as one large.</source>
        <translation>Shunda ikkita kichik xarid bitta katta xaridcha shtamp beradi.</translation>
    </message>
    <message>
        <source>Stamps for joining</source>
        <translation>Qoʻshilgani uchun shtamplar</translation>
    </message>
    <message>
        <source>Shortest time between two stamps</source>
        <translation>Ikki shtamp orasidagi eng qisqa vaqt</translation>
    </message>
    <message>
        <source>Smallest purchase that counts</source>
        <translation>Hisobga olinadigan eng kichik xarid</translation>
    </message>
    <message>
        <source>Most stamps a day</source>
        <translation>Bir kunda eng koʻp shtamp</translation>
    </message>
    <message>
        <source>0: no limit.</source>
        <translation>0: cheklovsiz.</translation>
    </message>
    <message>
        <source>Most stamps a cashier sets by hand</source>
        <translation>Kassir qoʻlda qoʻyadigan eng koʻp shtamp</translation>
    </message>
    <message>
        <source>Stamp card</source>
        <translation>Shtamp karta</translation>
    </message>
    <message>
        <source>Customers collect stamps and get a reward for a full card.</source>
        <translation>Mijozlar shtamp toʻplaydi va karta toʻlganda mukofot oladi.</translation>
    </message>
    <message>
        <source>For every %1 give %2. A card has %3: %4</source>
        <translation>Shtamp sababi: %1, soni: %2. Kartada: %3. %4</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ball</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>foiz</translation>
    </message>
    <message>
        <source>Price in points</source>
        <translation>Balldagi narxi</translation>
    </message>
    <message>
        <source>More points at certain times</source>
        <translation>Maʼlum vaqtlarda koʻproq ball</translation>
    </message>
    <message>
        <source>Points instead of 100%</source>
        <translation>100% oʻrniga ball</translation>
    </message>
    <message>
        <source>200 doubles them. Where several hold, the best one counts.</source>
        <translation>200 ikki baravar qiladi. Bir nechtasi toʻgʻri kelsa, eng foydalisi hisobga olinadi.</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Hafta kunlari</translation>
    </message>
    <message>
        <source>From this minute of the day</source>
        <translation>Kunning shu daqiqasidan</translation>
    </message>
    <message>
        <source>Before this minute of the day</source>
        <translation>Kunning shu daqiqasigacha</translation>
    </message>
    <message>
        <source>Less than the start: past midnight.</source>
        <translation>Boshidan kichik boʻlsa: yarim tundan oʻtadi.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Birinchi kun</translation>
    </message>
    <message>
        <source>Such as 2026-03-21.</source>
        <translation>Masalan: 2026-03-21.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Oxirgi kun</translation>
    </message>
    <message>
        <source>Points for every</source>
        <translation>Ball nima uchun beriladi</translation>
    </message>
    <message>
        <source>How many points</source>
        <translation>Nechta ball</translation>
    </message>
    <message>
        <source>Points wait for</source>
        <translation>Ballarning kutish muddati</translation>
    </message>
    <message>
        <source>As long as goods can be brought back; then they can be spent.</source>
        <translation>Mahsulotni qaytarish mumkin boʻlgan muddat; keyin sarflash mumkin.</translation>
    </message>
    <message>
        <source>Points lapse</source>
        <translation>Ballar qachon kuyadi</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hech qachon</translation>
    </message>
    <message>
        <source>after so many days</source>
        <translation>shuncha kundan keyin</translation>
    </message>
    <message>
        <source>after so many months</source>
        <translation>shuncha oydan keyin</translation>
    </message>
    <message>
        <source>after so many days without a visit</source>
        <translation>tashrifsiz shuncha kundan keyin</translation>
    </message>
    <message>
        <source>After how many</source>
        <translation>Nechtadan keyin</translation>
    </message>
    <message>
        <source>Counted from the day they can be spent.</source>
        <translation>Sarflash mumkin boʻlgan kundan hisoblanadi.</translation>
    </message>
    <message>
        <source>And then until the end of the</source>
        <translation>Soʻng nimaning oxirigacha</translation>
    </message>
    <message>
        <source>day</source>
        <translation>kun</translation>
    </message>
    <message>
        <source>month</source>
        <translation>oy</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>chorak</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>yarim yil</translation>
    </message>
    <message>
        <source>year</source>
        <translation>yil</translation>
    </message>
    <message>
        <source>Most points on a card</source>
        <translation>Kartadagi eng koʻp ball</translation>
    </message>
    <message>
        <source>Most points a day</source>
        <translation>Bir kundagi eng koʻp ball</translation>
    </message>
    <message>
        <source>Most points a month</source>
        <translation>Bir oydagi eng koʻp ball</translation>
    </message>
    <message>
        <source>Most points an undo may leave to owe</source>
        <translation>Bekor qilishdan keyin qoladigan eng koʻp qarz</translation>
    </message>
    <message>
        <source>Most points spent without a connection</source>
        <translation>Aloqa boʻlmaganda sarflanadigan eng koʻp ball</translation>
    </message>
    <message>
        <source>In one act. Two tills may each take them: this is the risk.</source>
        <translation>Bitta amalda. Ikki kassa ham shuncha olishi mumkin: xavf shu.</translation>
    </message>
    <message>
        <source>Can be spent in the purchase that earns them</source>
        <translation>Ball olingan xaridning oʻzida sarflash mumkin</translation>
    </message>
    <message>
        <source>Otherwise from the next purchase on.</source>
        <translation>Aks holda keyingi xariddan boshlab.</translation>
    </message>
    <message>
        <source>Part of a purchase brought back brings spent points back</source>
        <translation>Xaridning bir qismi qaytarilsa, sarflangan ballar ham qaytadi</translation>
    </message>
    <message>
        <source>In proportion; all of it brings all of them back anyway.</source>
        <translation>Mutanosib ravishda; hammasi qaytarilsa, ballarning hammasi qaytadi.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Ballar</translation>
    </message>
    <message>
        <source>Customers collect points and pay for rewards with them.</source>
        <translation>Mijozlar ball yigʻib, mukofotlarni ular bilan toʻlaydi.</translation>
    </message>
    <message>
        <source>For every %1 give %2. Points buy: %3</source>
        <translation>Nima uchun: %1. Ballar soni: %2. Ballarga beriladi: %3</translation>
    </message>
    <message>
        <source>Empty: every day.</source>
        <translation>Boʻsh boʻlsa: har kuni.</translation>
    </message>
    <message>
        <source>Part of a purchase brought back brings what paid it back</source>
        <translation>Xaridning bir qismi qaytarilsa, u bilan toʻlangani ham qaytadi</translation>
    </message>
    <message>
        <source>In proportion; all of it brings all of it back anyway.</source>
        <translation>Qismiga mutanosib; hammasi qaytarilsa, baribir hammasi qaytadi.</translation>
    </message>
    <message>
        <source>Back of a purchase</source>
        <translation>Xariddan qaytadigan ulush</translation>
    </message>
    <message>
        <source>500 is 5%, 250 is 2.5%.</source>
        <translation>500 bu 5%, 250 bu 2,5%.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Qanday koʻrinishda</translation>
    </message>
    <message>
        <source>bonus money</source>
        <translation>bonus pul</translation>
    </message>
    <message>
        <source>A point for every</source>
        <translation>Har qancha summaga bitta ball</translation>
    </message>
    <message>
        <source>Of what would be bonus money.</source>
        <translation>Bonus pul boʻlishi mumkin boʻlgan summadan.</translation>
    </message>
    <message>
        <source>Only these products</source>
        <translation>Faqat shu mahsulotlar</translation>
    </message>
    <message>
        <source>All but these products</source>
        <translation>Shu mahsulotlardan tashqari hammasi</translation>
    </message>
    <message>
        <source>Such as tobacco, gift cards and tips.</source>
        <translation>Masalan, tamaki, sovgʻa kartalar va choychaqa.</translation>
    </message>
    <message>
        <source>Nothing for goods reduced by more than</source>
        <translation>Narxi bundan koʻp tushirilgan mahsulotlarga berilmaydi</translation>
    </message>
    <message>
        <source>Rounded down to</source>
        <translation>Qanchagacha pastga yaxlitlanadi</translation>
    </message>
    <message>
        <source>Once, at the end of the purchase.</source>
        <translation>Bir marta, xarid oxirida.</translation>
    </message>
    <message>
        <source>More at certain times</source>
        <translation>Maʼlum vaqtlarda koʻproq</translation>
    </message>
    <message>
        <source>In minor units of money, or in points as the rule gives them. 0: no limit.</source>
        <translation>Pulning eng kichik birligida yoki qoida beradigan ballda. 0: cheklovsiz.</translation>
    </message>
    <message>
        <source>Most for a purchase</source>
        <translation>Bitta xaridga eng koʻpi</translation>
    </message>
    <message>
        <source>Most a day</source>
        <translation>Bir kunda eng koʻpi</translation>
    </message>
    <message>
        <source>Most a month</source>
        <translation>Bir oyda eng koʻpi</translation>
    </message>
    <message>
        <source>Most on a card</source>
        <translation>Bitta kartada eng koʻpi</translation>
    </message>
    <message>
        <source>Purchases a day that count</source>
        <translation>Bir kunda hisobga olinadigan xaridlar soni</translation>
    </message>
    <message>
        <source>The first ones. 0: all.</source>
        <translation>Birinchilari. 0: hammasi.</translation>
    </message>
    <message>
        <source>Most that an undo may leave to owe</source>
        <translation>Bekor qilishdan keyin qoladigan eng koʻp qarz</translation>
    </message>
    <message>
        <source>The bonus waits for</source>
        <translation>Bonusning kutish muddati</translation>
    </message>
    <message>
        <source>The bonus lapses</source>
        <translation>Bonus qachon kuyadi</translation>
    </message>
    <message>
        <source>A reward</source>
        <translation>Mukofot</translation>
    </message>
    <message>
        <source>Codes are made of</source>
        <translation>Kodlar nimadan tuziladi</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>harf va raqamlar</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>harflar</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>raqamlar</translation>
    </message>
    <message>
        <source>Characters of chance</source>
        <translation>Tasodifiy belgilar soni</translation>
    </message>
    <message>
        <source>Empty: 8. A check character comes on top.</source>
        <translation>Boʻsh boʻlsa: 8. Ustiga bitta tekshiruv belgisi qoʻshiladi.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Namuna</translation>
    </message>
    <message>
        <source>Such as SPRING-####-####: a character is drawn for every #. It takes the place of the length.</source>
        <translation>Masalan: SPRING-####-####: har bir # oʻrniga tasodifiy belgi qoʻyiladi. Uzunlik oʻrniga shu ishlatiladi.</translation>
    </message>
    <message>
        <source>Before every code</source>
        <translation>Har bir kod boshida</translation>
    </message>
    <message>
        <source>Behind every code</source>
        <translation>Har bir kod oxirida</translation>
    </message>
    <message>
        <source>With a check character</source>
        <translation>Tekshiruv belgisi bilan</translation>
    </message>
    <message>
        <source>It shows that a code was mistyped.</source>
        <translation>Kod xato yozilganini bildiradi.</translation>
    </message>
    <message>
        <source>Can be claimed by link</source>
        <translation>Havola orqali olish mumkin</translation>
    </message>
    <message>
        <source>Then codes must be too hard to guess: 13 letters and digits.</source>
        <translation>Bunda kodlarni topib boʻlmasligi kerak: 13 ta harf va raqam.</translation>
    </message>
    <message>
        <source>Times a code can be used</source>
        <translation>Kod necha marta ishlatiladi</translation>
    </message>
    <message>
        <source>Can be used without a connection</source>
        <translation>Aloqa yoʻq paytda ishlatish mumkin</translation>
    </message>
    <message>
        <source>Two tills may each take the same code then: this is the risk.</source>
        <translation>Bunda ikki kassa bitta kodni qabul qilishi mumkin: xavf shu.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Boshlanishi</translation>
    </message>
    <message>
        <source>Discounts by amount</source>
        <translation>Summaga qarab chegirmalar</translation>
    </message>
    <message>
        <source>Name of the discount</source>
        <translation>Chegirma nomi</translation>
    </message>
    <message>
        <source>As the counter and the receipt say it, such as “10% off”.</source>
        <translation>Kassada va chekda shunday yoziladi, masalan: “10% chegirma”.</translation>
    </message>
    <message>
        <source>How much comes off</source>
        <translation>Chegirma miqdori</translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>doim bir xil</translation>
    </message>
    <message>
        <source>by the amount of the purchase</source>
        <translation>xarid summasiga qarab</translation>
    </message>
    <message>
        <source>by what the customer spent so far</source>
        <translation>mijoz shu paytgacha sarflagan summaga qarab</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Sovrinlar</translation>
    </message>
    <message>
        <source>Id of the prize</source>
        <translation>Sovrin belgisi</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Ehtimol</translation>
    </message>
    <message>
        <source>In hundredths of a percent; all together make 10,000.</source>
        <translation>Foizning yuzdan bir ulushlarida; hammasi birga 10 000 boʻladi.</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Nechta bor</translation>
    </message>
    <message>
        <source>A draw for every</source>
        <translation>Oʻyin nima uchun oʻtkaziladi</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>xarid</translation>
    </message>
    <message>
        <source>reward reached</source>
        <translation>yetilgan mukofot</translation>
    </message>
    <message>
        <source>Rewards that are drawn</source>
        <translation>Oʻynaladigan mukofotlar</translation>
    </message>
    <message>
        <source>Ids of the rewards of a stamp card.</source>
        <translation>Shtamp kartadagi mukofotlar belgilari.</translation>
    </message>
    <message>
        <source>Most draws a customer and day</source>
        <translation>Bir mijozga bir kunda eng koʻp oʻyin</translation>
    </message>
    <message>
        <source>Limited prizes a computer may give without a connection</source>
        <translation>Aloqa yoʻq paytda kompyuter bera oladigan soni cheklangan sovrinlar</translation>
    </message>
    <message>
        <source>What stands in for a prize that ran out</source>
        <translation>Tugagan sovrin oʻrniga nima beriladi</translation>
    </message>
    <message>
        <source>Id of a prize without a limit.</source>
        <translation>Soni cheklanmagan sovrin belgisi.</translation>
    </message>
    <message>
        <source>What counts of a purchase</source>
        <translation>Xaridning nimasi hisobga olinadi</translation>
    </message>
    <message>
        <source>what is paid in money</source>
        <translation>pul bilan toʻlangani</translation>
    </message>
    <message>
        <source>the price after discounts, whatever pays it</source>
        <translation>chegirmalardan keyingi narx, nima bilan toʻlansa ham</translation>
    </message>
    <message>
        <source>the price before discounts</source>
        <translation>chegirmalardan oldingi narx</translation>
    </message>
    <message>
        <source>With what is paid in money, the part paid with points, bonus or gifts earns nothing.</source>
        <translation>Faqat pul bilan toʻlangani hisoblansa, ball, bonus yoki sovgʻa bilan toʻlangan qism hech narsa keltirmaydi.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Nima uchun</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>qoʻshilish</translation>
    </message>
    <message>
        <source>a certain purchase, such as the second</source>
        <translation>maʼlum xarid, masalan, ikkinchisi</translation>
    </message>
    <message>
        <source>a complete profile</source>
        <translation>toʻliq toʻldirilgan profil</translation>
    </message>
    <message>
        <source>a review</source>
        <translation>sharh</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>boshqa narsa</translation>
    </message>
    <message>
        <source>Id of what happens</source>
        <translation>Voqea belgisi</translation>
    </message>
    <message>
        <source>Such as “survey”: staff or a program names it.</source>
        <translation>Masalan: “survey”: uni xodim yoki dastur koʻrsatadi.</translation>
    </message>
    <message>
        <source>Which purchase</source>
        <translation>Nechanchi xarid</translation>
    </message>
    <message>
        <source>2: the second. What was brought back is no purchase.</source>
        <translation>2: ikkinchi xarid. Qaytarilgan xarid hisobga olinmaydi.</translation>
    </message>
    <message>
        <source>How often a customer can have it</source>
        <translation>Mijoz buni necha marta olishi mumkin</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Qancha vaqtda</translation>
    </message>
    <message>
        <source>all</source>
        <translation>jami</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>bir yilda</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>bir oyda</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>bir kunda</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Sovgʻa</translation>
    </message>
    <message>
        <source>hundredths of a percent</source>
        <translation>foizning yuzdan biri</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s)</source>
        <translation>
            <numerusform>%Ln ta shtamp</numerusform>
            <numerusform>%Ln ta shtamp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln kun</numerusform>
            <numerusform>%Ln kun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln daqiqa</numerusform>
            <numerusform>%Ln daqiqa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln tashrif</numerusform>
            <numerusform>%Ln tashrif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln ball</numerusform>
            <numerusform>%Ln ball</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1%</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Smallest gift</source>
        <translation>Eng kichik sovgʻa</translation>
    </message>
    <message>
        <source>Largest gift</source>
        <translation>Eng katta sovgʻa</translation>
    </message>
    <message>
        <source>0: without end. Empty: it is asked whenever a gift is sold.</source>
        <translation>0: muddatsiz. Boʻsh boʻlsa: sovgʻa sotilganda har safar soʻraladi.</translation>
    </message>
    <message>
        <source>Most that a gift pays without a connection</source>
        <translation>Aloqa yoʻq paytda sovgʻa bilan toʻlanadigan eng koʻp summa</translation>
    </message>
    <message>
        <source>In one act. Two tills may each take it: this is the risk.</source>
        <translation>Bitta amalda. Ikki kassa ham shuncha olishi mumkin: xavf shu.</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Nima beriladi</translation>
    </message>
    <message>
        <source>a reward</source>
        <translation>mukofot</translation>
    </message>
    <message>
        <source>How many stamps or points</source>
        <translation>Nechta shtamp yoki ball</translation>
    </message>
    <message>
        <source>Empty: “stamps”.</source>
        <translation>Boʻsh boʻlsa: “stamps”.</translation>
    </message>
    <message>
        <source>How much bonus money</source>
        <translation>Qancha bonus pul</translation>
    </message>
    <message>
        <source>Points and bonus money wait for</source>
        <translation>Ball va bonus pulning kutish muddati</translation>
    </message>
    <message>
        <source>They lapse</source>
        <translation>Ular qachon kuyadi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Qaysi kuni</translation>
    </message>
    <message>
        <source>the birthday</source>
        <translation>tugʻilgan kun</translation>
    </message>
    <message>
        <source>the day of joining, each year</source>
        <translation>qoʻshilgan kun, har yili</translation>
    </message>
    <message>
        <source>another date of the customer</source>
        <translation>mijozning boshqa sanasi</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Qaysi sana</translation>
    </message>
    <message>
        <source>As it is called in the customer&apos;s data, such as “wedding”.</source>
        <translation>Mijoz maʼlumotlaridagi nomi, masalan: “wedding”.</translation>
    </message>
    <message>
        <source>The gift can be had</source>
        <translation>Sovgʻani qachon olish mumkin</translation>
    </message>
    <message>
        <source>around the day</source>
        <translation>shu kun atrofida</translation>
    </message>
    <message>
        <source>in the whole month</source>
        <translation>butun oy davomida</translation>
    </message>
    <message>
        <source>-7: from 7 days before. 0: the day itself.</source>
        <translation>-7: shu kundan 7 kun oldin. 0: shu kunning oʻzi.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tugashi</translation>
    </message>
    <message>
        <source>3: until 3 days after. 0: the day itself.</source>
        <translation>3: shu kundan 3 kun keyingacha. 0: shu kunning oʻzi.</translation>
    </message>
    <message>
        <source>29 February in common years</source>
        <translation>Kabisa boʻlmagan yilda 29-fevral oʻrniga</translation>
    </message>
    <message>
        <source>28 February</source>
        <translation>28-fevral</translation>
    </message>
    <message>
        <source>1 March</source>
        <translation>1-mart</translation>
    </message>
    <message>
        <source>Only with a purchase</source>
        <translation>Faqat xarid bilan</translation>
    </message>
    <message>
        <source>Otherwise with any visit.</source>
        <translation>Aks holda har qanday tashrifda.</translation>
    </message>
    <message>
        <source>A date changed shortly before waits a year</source>
        <translation>Kundan sal oldin oʻzgartirilgan sana bir yil kutadi</translation>
    </message>
    <message>
        <source>So many days before the day.</source>
        <translation>Shu kundan necha kun oldin.</translation>
    </message>
    <message>
        <source>A date changed after a gift brings none for</source>
        <translation>Sovgʻadan keyin oʻzgartirilgan sanaga sovgʻa berilmaydigan muddat</translation>
    </message>
    <message>
        <source>Percentage off, in hundredths</source>
        <translation>Chegirma foizi, yuzdan bir ulushlarda</translation>
    </message>
    <message>
        <source>1000 is 10%, 10000 makes it free. Either this or an amount.</source>
        <translation>1000: 10%, 10000: bepul. Yo foiz, yo summa kiritiladi.</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Chegirma summasi</translation>
    </message>
    <message>
        <source>Never more than there is to pay; the rest is lost.</source>
        <translation>Toʻlanadigan summadan oshmaydi; ortigʻi kuyadi.</translation>
    </message>
    <message>
        <source>It comes off</source>
        <translation>Chegirma nimaga beriladi</translation>
    </message>
    <message>
        <source>the products</source>
        <translation>mahsulotlar</translation>
    </message>
    <message>
        <source>the cheapest of the products</source>
        <translation>mahsulotlarning eng arzoni</translation>
    </message>
    <message>
        <source>the whole purchase</source>
        <translation>butun xarid</translation>
    </message>
    <message>
        <source>How many of the cheapest</source>
        <translation>Eng arzonlaridan nechtasi</translation>
    </message>
    <message>
        <source>For every so many pieces of the products</source>
        <translation>Har nechta mahsulotga</translation>
    </message>
    <message>
        <source>3 for the price of 2: 3 here, one of the cheapest, 100%. 0: whatever is bought.</source>
        <translation>2 tasining narxiga 3 ta: bu yerda 3, eng arzonidan bitta, 100%. 0: nechta olinsa ham.</translation>
    </message>
    <message>
        <source>Times per purchase</source>
        <translation>Bir xaridda necha marta</translation>
    </message>
    <message>
        <source>0: as often as the pieces are there.</source>
        <translation>0: mahsulot soni yetganicha.</translation>
    </message>
    <message>
        <source>Beside other discounts</source>
        <translation>Boshqa chegirmalar bilan birga</translation>
    </message>
    <message>
        <source>the best of those that exclude each other</source>
        <translation>birga berilmaydiganlardan eng foydalisi</translation>
    </message>
    <message>
        <source>on top of them</source>
        <translation>ularning ustiga qoʻshiladi</translation>
    </message>
    <message>
        <source>only without any other</source>
        <translation>faqat boshqa chegirma boʻlmasa</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Koʻpi bilan</translation>
    </message>
    <message>
        <source>A percentage is rounded</source>
        <translation>Foiz qanday yaxlitlanadi</translation>
    </message>
    <message>
        <source>for the customer</source>
        <translation>mijoz foydasiga</translation>
    </message>
    <message>
        <source>for the shop</source>
        <translation>doʻkon foydasiga</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>eng yaqin qiymatga</translation>
    </message>
    <message>
        <source>To steps of</source>
        <translation>Yaxlitlash qadami</translation>
    </message>
    <message>
        <source>What they pay</source>
        <translation>Qancha summani toʻlaydi</translation>
    </message>
    <message>
        <source>So many points, as said above, pay this amount.</source>
        <translation>Yuqoridagi miqdordagi ball shu summani toʻlaydi.</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>Toʻlov qadami</translation>
    </message>
    <message>
        <source>Only whole steps are taken, so nothing is lost by rounding.</source>
        <translation>Faqat butun qadamlar olinadi, shuning uchun yaxlitlashda hech narsa yoʻqolmaydi.</translation>
    </message>
    <message>
        <source>Most of a purchase</source>
        <translation>Xaridning eng koʻpi bilan qancha qismi</translation>
    </message>
    <message>
        <source>Of what is left after discounts.</source>
        <translation>Chegirmalardan keyin qolgan summadan.</translation>
    </message>
    <message>
        <source>Always paid in money</source>
        <translation>Doim pul bilan toʻlanadigan qism</translation>
    </message>
    <message>
        <source>From a balance of</source>
        <translation>Qoldiq qanchadan boshlab</translation>
    </message>
    <message>
        <source>Most spent without a connection</source>
        <translation>Aloqa yoʻq paytda sarflanadigan eng koʻp miqdor</translation>
    </message>
    <message>
        <source>Purchases can be paid with it</source>
        <translation>Xaridlarni u bilan toʻlash mumkin</translation>
    </message>
    <message>
        <source>Wholly or in part, from the next purchase on.</source>
        <translation>Toʻliq yoki qisman, keyingi xariddan boshlab.</translation>
    </message>
    <message>
        <source>Points for joining</source>
        <translation>Qoʻshilgani uchun ballar</translation>
    </message>
    <message>
        <source>Bonus money</source>
        <translation>Bonus pul</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Nima beradi</translation>
    </message>
    <message>
        <source>Of several the customer chooses one.</source>
        <translation>Bir nechta boʻlsa, mijoz bittasini tanlaydi.</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Promokod</translation>
    </message>
    <message>
        <source>One public word, such as NAVRUZ; each language may write it its own way. Codes that only one person may use are coupons.</source>
        <translation>Hamma biladigan bitta soʻz, masalan: NAVRUZ; har bir tilda oʻzicha yozilishi mumkin. Faqat bir kishi ishlata oladigan kodlar kupon deyiladi.</translation>
    </message>
    <message>
        <source>Times a customer may use it</source>
        <translation>Mijoz uni necha marta ishlata oladi</translation>
    </message>
    <message>
        <source>Times it can be used in all</source>
        <translation>Jami necha marta ishlatish mumkin</translation>
    </message>
    <message>
        <source>What it may cost in all</source>
        <translation>Jami qanchaga tushishi mumkin</translation>
    </message>
    <message>
        <source>Uses of a computer without a connection</source>
        <translation>Aloqa yoʻq paytda bir kompyuterda necha marta</translation>
    </message>
    <message>
        <source>It cannot know then what others took: so many may be too many.</source>
        <translation>Bunda boshqalar qancha olganini bilib boʻlmaydi: shuncha ortiqcha berilishi mumkin.</translation>
    </message>
    <message>
        <source>Of the products it is for, before anything comes off.</source>
        <translation>Tegishli mahsulotlar summasi, chegirmadan oldin.</translation>
    </message>
    <message>
        <source>Empty: all.</source>
        <translation>Boʻsh boʻlsa: hammasi.</translation>
    </message>
    <message>
        <source>Without these products</source>
        <translation>Bu mahsulotlardan tashqari</translation>
    </message>
    <message>
        <source>Only on purchase number</source>
        <translation>Faqat nechanchi xaridda</translation>
    </message>
    <message>
        <source>1 is a customer&apos;s first; what was brought back whole does not count. 0: on each.</source>
        <translation>1: mijozning birinchi xaridi; toʻliq qaytarilgani hisobga olinmaydi. 0: har bir xaridda.</translation>
    </message>
    <message>
        <source>More for further friends</source>
        <translation>Keyingi doʻstlar uchun koʻproq</translation>
    </message>
    <message>
        <source>From which friend on</source>
        <translation>Nechanchi doʻstdan boshlab</translation>
    </message>
    <message>
        <source>Whoever brings somebody gets</source>
        <translation>Doʻstini olib kelgan nima oladi</translation>
    </message>
    <message>
        <source>Whoever was brought gets</source>
        <translation>Taklif bilan kelgan nima oladi</translation>
    </message>
    <message>
        <source>The one who was brought gets it with</source>
        <translation>Taklif bilan kelgan uni qachon oladi</translation>
    </message>
    <message>
        <source>the purchase</source>
        <translation>xarid</translation>
    </message>
    <message>
        <source>Which purchase of the friend</source>
        <translation>Doʻstning nechanchi xaridi</translation>
    </message>
    <message>
        <source>Only purchases that were paid and not brought back count.</source>
        <translation>Faqat toʻlangan va qaytarilmagan xaridlar hisobga olinadi.</translation>
    </message>
    <message>
        <source>At most so long after joining</source>
        <translation>Qoʻshilgandan keyin koʻpi bilan qancha vaqt</translation>
    </message>
    <message>
        <source>Most friends a month</source>
        <translation>Bir oyda eng koʻp doʻst</translation>
    </message>
    <message>
        <source>Most friends of one customer</source>
        <translation>Bir mijozga eng koʻp doʻst</translation>
    </message>
    <message>
        <source>Most friends in the whole shop</source>
        <translation>Butun doʻkonda eng koʻp doʻst</translation>
    </message>
    <message>
        <source>It can be used</source>
        <translation>Qachon ishlatish mumkin</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>darhol</translation>
    </message>
    <message>
        <source>from a visit on another day</source>
        <translation>boshqa kungi tashrifdan boshlab</translation>
    </message>
    <message>
        <source>After how many days</source>
        <translation>Necha kundan keyin</translation>
    </message>
    <message>
        <source>Percent off the purchase</source>
        <translation>Xariddan chegirma foizi</translation>
    </message>
    <message>
        <source>It comes off the purchase that the reward is used in.</source>
        <translation>Chegirma mukofot ishlatilgan xaridga beriladi.</translation>
    </message>
    <message>
        <source>Money off the purchase</source>
        <translation>Xariddan chegirma summasi</translation>
    </message>
    <message>
        <source>At most so much money off</source>
        <translation>Chegirma summasi koʻpi bilan</translation>
    </message>
    <message>
        <source>Cashback</source>
        <translation>Keshbek</translation>
    </message>
    <message>
        <source>Customers get a part of what they pay back and pay with it later.</source>
        <translation>Mijozlarga toʻlagan pulining bir qismi qaytadi, keyin u bilan toʻlaydilar.</translation>
    </message>
    <message>
        <source>%1 of a purchase comes back as %2, counted on %3.</source>
        <translation>Xariddan %1 %2 koʻrinishida qaytadi, hisob asosi: %3.</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Kuponlar</translation>
    </message>
    <message>
        <source>Codes that are each used once. When a batch runs out, it stops until you make more.</source>
        <translation>Har biri bir marta ishlatiladigan kodlar. Toʻplam tugasa, yangisini yaratguningizcha toʻxtab turadi.</translation>
    </message>
    <message>
        <source>A code brings: %1</source>
        <translation>Kod beradi: %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Chegirma</translation>
    </message>
    <message>
        <source>A percentage or an amount comes off what customers buy.</source>
        <translation>Mijozlar xaridiga foizda yoki summada chegirma beriladi.</translation>
    </message>
    <message>
        <source>%1 comes off %2.</source>
        <translation>%1 chegirma: %2.</translation>
    </message>
    <message>
        <source>Prize draw</source>
        <translation>Sovrinli oʻyin</translation>
    </message>
    <message>
        <source>Customers draw prizes by chance, and anybody can check it.</source>
        <translation>Mijozlar tasodifan sovrin yutadi, natijani har kim tekshira oladi.</translation>
    </message>
    <message>
        <source>For every %1 a draw of: %2</source>
        <translation>Har bir %1 uchun sovrinli oʻyin: %2</translation>
    </message>
    <message>
        <source>Bonus for something</source>
        <translation>Biror ish uchun bonus</translation>
    </message>
    <message>
        <source>For joining, a review, a complete profile or a certain purchase there is something extra.</source>
        <translation>Qoʻshilish, sharh, toʻliq profil yoki maʼlum xarid uchun qoʻshimcha sovgʻa beriladi.</translation>
    </message>
    <message>
        <source>For %1 give: %2</source>
        <translation>Nima uchun: %1. Beriladi: %2</translation>
    </message>
    <message>
        <source>Gift value</source>
        <translation>Sovgʻa kartasi</translation>
    </message>
    <message>
        <source>Somebody pays now, and the card pays later purchases with it.</source>
        <translation>Kimdir hozir toʻlaydi, keyingi xaridlar karta bilan toʻlanadi.</translation>
    </message>
    <message>
        <source>Gifts from %1 to %2</source>
        <translation>Sovgʻalar %1 dan %2 gacha</translation>
    </message>
    <message>
        <source>Birthday or another day</source>
        <translation>Tugʻilgan kun yoki boshqa kun</translation>
    </message>
    <message>
        <source>Once a year, around a day of the customer, a gift with a visit.</source>
        <translation>Yilda bir marta, mijozning muhim kuni atrofida, tashrifda sovgʻa.</translation>
    </message>
    <message>
        <source>On %1, from %2 to %3, give: %4</source>
        <translation>Qaysi kuni: %1, muddati: %2 dan %3 gacha. Beriladi: %4</translation>
    </message>
    <message>
        <source>Whoever says a public word gets something.</source>
        <translation>Hammaga maʼlum soʻzni aytgan mijoz sovgʻa oladi.</translation>
    </message>
    <message>
        <source>The word %1 brings: %2</source>
        <translation>%1 soʻzi beradi: %2</translation>
    </message>
    <message>
        <source>Friends bring friends</source>
        <translation>Doʻst doʻstini olib keladi</translation>
    </message>
    <message>
        <source>Whoever brings a new customer gets something, and the new one too.</source>
        <translation>Yangi mijoz olib kelgan ham, yangi mijoz ham sovgʻa oladi.</translation>
    </message>
    <message>
        <source>Whoever brings a new customer gets: %1. The new one gets: %2.</source>
        <translation>Yangi mijoz olib kelgan oladi: %1. Yangi mijoz oladi: %2.</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Darajalar</translation>
    </message>
    <message>
        <source>Customers who come and buy more reach a higher tier and get more.</source>
        <translation>Koʻproq kelib, koʻproq xarid qilgan mijozlar yuqoriroq darajaga yetadi va koʻproq oladi.</translation>
    </message>
    <message>
        <source>Tiers: %1. What counts is that of the %2; a tier is kept %3.</source>
        <translation>Darajalar: %1. Hisob davri: %2; daraja saqlanadi: %3.</translation>
    </message>
    <message>
        <source>Stamps lapse</source>
        <translation>Shtamplar qachon kuyadi</translation>
    </message>
    <message>
        <source>so many days after the first stamp of the card</source>
        <translation>kartadagi birinchi shtampdan shuncha kun keyin</translation>
    </message>
    <message>
        <source>so many days after the last stamp</source>
        <translation>oxirgi shtampdan shuncha kun keyin</translation>
    </message>
    <message>
        <source>Then the next stamp begins a new card. Rewards that were reached stay.</source>
        <translation>Shunda keyingi shtamp yangi kartani boshlaydi. Yetilgan mukofotlar saqlanib qoladi.</translation>
    </message>
    <message>
        <source>Shortest time between two stamps at a kiosk</source>
        <translation>Kioskda ikki shtamp orasidagi eng qisqa vaqt</translation>
    </message>
    <message>
        <source>Nobody watches there: the same card shown again counts once.</source>
        <translation>U yerda hech kim qarab turmaydi: qayta koʻrsatilgan karta bir marta hisoblanadi.</translation>
    </message>
    <message>
        <source>Shortest time from a used reward to the next stamp</source>
        <translation>Ishlatilgan mukofotdan keyingi shtampgacha eng qisqa vaqt</translation>
    </message>
    <message>
        <source>Most stamps a purchase brings</source>
        <translation>Bitta xarid uchun eng koʻp shtamp</translation>
    </message>
    <message>
        <source>No more stamps while so many rewards wait</source>
        <translation>Shuncha mukofot kutayotgan boʻlsa, yangi shtamp berilmaydi</translation>
    </message>
    <message>
        <source>All of this</source>
        <translation>Bularning hammasi</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Nima hisobga olinadi</translation>
    </message>
    <message>
        <source>money spent</source>
        <translation>sarflangan pul</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>xaridlar</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>yigʻilgan ballar</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Kamida</translation>
    </message>
    <message>
        <source>Exactly as much counts.</source>
        <translation>Aynan shunchasi ham hisobga olinadi.</translation>
    </message>
    <message>
        <source>In so many months</source>
        <translation>Necha oy ichida</translation>
    </message>
    <message>
        <source>Empty: in the time that counts for all tiers.</source>
        <translation>Boʻsh boʻlsa: hamma darajalar uchun belgilangan davrda.</translation>
    </message>
    <message>
        <source>In so many days</source>
        <translation>Necha kun ichida</translation>
    </message>
    <message>
        <source>Ways to reach it</source>
        <translation>Darajaga yetish yoʻllari</translation>
    </message>
    <message>
        <source>Only from this tier on</source>
        <translation>Faqat shu darajadan boshlab</translation>
    </message>
    <message>
        <source>Name of the tier</source>
        <translation>Daraja nomi</translation>
    </message>
    <message>
        <source>Gift for reaching it</source>
        <translation>Yetgani uchun sovgʻa</translation>
    </message>
    <message>
        <source>Tiers, the lowest first</source>
        <translation>Darajalar, eng pastidan boshlab</translation>
    </message>
    <message>
        <source>Id of the tier</source>
        <translation>Daraja belgisi</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Points and bonus instead of 100%</source>
        <translation>100% oʻrniga ball va bonus</translation>
    </message>
    <message>
        <source>Stamps more for a visit that brings any</source>
        <translation>Shtamp beriladigan tashrifda qoʻshimcha shtamplar</translation>
    </message>
    <message>
        <source>calendar month</source>
        <translation>kalendar oyi</translation>
    </message>
    <message>
        <source>calendar quarter</source>
        <translation>kalendar choragi</translation>
    </message>
    <message>
        <source>calendar half-year</source>
        <translation>kalendar yarim yili</translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation>kalendar yili</translation>
    </message>
    <message>
        <source>last so many months</source>
        <translation>oxirgi shuncha oy</translation>
    </message>
    <message>
        <source>last so many days</source>
        <translation>oxirgi shuncha kun</translation>
    </message>
    <message>
        <source>whole time</source>
        <translation>butun davr</translation>
    </message>
    <message>
        <source>What counts is that of the</source>
        <translation>Hisob davri</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nechta</translation>
    </message>
    <message>
        <source>A tier is kept</source>
        <translation>Daraja qancha saqlanadi</translation>
    </message>
    <message>
        <source>to the end of the next period</source>
        <translation>keyingi davr oxirigacha</translation>
    </message>
    <message>
        <source>to the end of the period</source>
        <translation>davr oxirigacha</translation>
    </message>
    <message>
        <source>for so many months</source>
        <translation>shuncha oy</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>doimiy</translation>
    </message>
    <message>
        <source>The period is the</source>
        <translation>Davr</translation>
    </message>
    <message>
        <source>How many months</source>
        <translation>Necha oy</translation>
    </message>
    <message>
        <source>Kept longer by</source>
        <translation>Qoʻshimcha saqlash muddati</translation>
    </message>
    <message>
        <source>So long a tier can still be reached again before it falls.</source>
        <translation>Daraja tushishidan oldin shu muddatda unga yana yetish mumkin.</translation>
    </message>
    <message>
        <source>Then the customer falls</source>
        <translation>Keyin mijoz qayerga tushadi</translation>
    </message>
    <message>
        <source>to the tier that the figures give</source>
        <translation>hisobga mos darajaga</translation>
    </message>
    <message>
        <source>one tier at most</source>
        <translation>koʻpi bilan bir daraja</translation>
    </message>
    <message>
        <source>The purchase that reaches a tier has its benefits</source>
        <translation>Darajaga yetkazgan xaridning oʻzida imtiyozlar ishlaydi</translation>
    </message>
    <message>
        <source>Else they begin with the next one.</source>
        <translation>Aks holda keyingi xariddan boshlanadi.</translation>
    </message>
    <message>
        <source>week</source>
        <translation>hafta</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>butun davr</translation>
    </message>
    <message>
        <source>How often a customer</source>
        <translation>Bir mijoz necha marta</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Necha marta</translation>
    </message>
    <message>
        <source>In a</source>
        <translation>Qancha vaqtda</translation>
    </message>
    <message>
        <source>Empty: as often as it fits. Once in all the time: only once.</source>
        <translation>Boʻsh boʻlsa: mos kelganicha. Butun davrda bir marta: faqat bir marta.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>no</source>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>Points it takes</source>
        <translation>Qancha ball oladi</translation>
    </message>
    <message>
        <source>the price, for one</source>
        <translation>narxicha, bittasiga</translation>
    </message>
    <message>
        <source>as many times the price as there is</source>
        <translation>ball yetganicha, har biriga narxicha</translation>
    </message>
    <message>
        <source>all that are there, for one</source>
        <translation>borining hammasi, bittasiga</translation>
    </message>
    <message>
        <source>Only for tiers</source>
        <translation>Faqat shu darajalar uchun</translation>
    </message>
    <message>
        <source>Their ids. Empty: for everybody.</source>
        <translation>Ularning kodlari. Boʻsh boʻlsa: hamma uchun.</translation>
    </message>
</context>
<context>
    <name>ScannerState</name>
    <message>
        <source>No hand scanner is chosen.</source>
        <translation>Qoʻl skaneri tanlanmagan.</translation>
    </message>
    <message>
        <source>The hand scanner on %1 is ready.</source>
        <translation>Qoʻl skaneri tayyor: %1.</translation>
    </message>
    <message>
        <source>There is no hand scanner on %1. Plug it in and scanning starts by itself.</source>
        <translation>Qoʻl skaneri topilmadi: %1. Uni ulang, skanerlash oʻzi boshlanadi.</translation>
    </message>
    <message>
        <source>The hand scanner on %1 cannot be opened. Close other programs that use it, or ask for the right to use it.</source>
        <translation>Qoʻl skanerini ochib boʻlmadi: %1. Undan foydalanayotgan boshqa dasturlarni yoping yoki undan foydalanish huquqini soʻrang.</translation>
    </message>
    <message>
        <source>The hand scanner on %1 was pulled out. Plug it in again and scanning goes on by itself.</source>
        <translation>Qoʻl skaneri uzildi: %1. Uni qayta ulang, skanerlash oʻzi davom etadi.</translation>
    </message>
    <message>
        <source>%1 is a keyboard that somebody types on, so it was given back. Choose the hand scanner instead.</source>
        <translation>Bu skaner emas, kimdir yozadigan klaviatura, shuning uchun u oʻz ishiga qaytarildi: %1. Oʻrniga qoʻl skanerini tanlang.</translation>
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
        <translation>Mijozlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Koʻrib chiqish</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugun</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Xodimlar</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Izlaganingiz shumi: %1?</translation>
    </message>
</context>
<context>
    <name>SearchAction</name>
    <message>
        <source>New customer</source>
        <translation>Yangi mijoz</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Yorugʻ mavzu</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Qorongʻi mavzu</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>Owner</source>
        <translation>Egasi</translation>
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
        <translation>Bunday fayl yoʻq yoki uni oʻqib boʻlmadi. Hech narsa oʻzgarmadi. Fleshkani qayta ulang va faylni tanlang.</translation>
    </message>
    <message>
        <source>This file is not from a laptop that writes to a stick. Nothing was changed. Choose the file that Muhr wrote.</source>
        <translation>Bu fayl noutbuk fleshkaga yozgan fayl emas. Hech narsa oʻzgarmadi. Muhr yozgan faylni tanlang.</translation>
    </message>
    <message>
        <source>A newer Muhr wrote this file. Nothing was changed. Update Muhr, then bring it in again.</source>
        <translation>Bu fayl yangiroq Muhr dasturida yozilgan. Hech narsa oʻzgarmadi. Muhr dasturini yangilab, faylni qayta yuklang.</translation>
    </message>
    <message>
        <source>This file is damaged: a part of it is missing or was changed. Nothing was changed here, and the other laptop still has everything. Write it to the stick once more.</source>
        <translation>Bu fayl shikastlangan: bir qismi yoʻq yoki oʻzgartirilgan. Bu yerda hech narsa oʻzgarmadi, narigi noutbukda esa hammasi joyida. Uni fleshkaga yana bir marta yozing.</translation>
    </message>
    <message>
        <source>This file is of another shop. Nothing was changed. Bring it to a laptop of that shop.</source>
        <translation>Bu fayl boshqa doʻkonniki. Hech narsa oʻzgarmadi. Uni oʻsha doʻkonning noutbukiga yuklang.</translation>
    </message>
    <message>
        <source>This file was locked with a key of the shop that is not on this computer yet. Nothing was changed. Connect this laptop once, then bring the file in again.</source>
        <translation>Bu fayl doʻkonning shu kompyuterda hali yoʻq kaliti bilan qulflangan. Hech narsa oʻzgarmadi. Bu noutbukni bir marta ulang, keyin faylni qayta yuklang.</translation>
    </message>
    <message>
        <source>This is what this laptop wrote. Nothing was changed. Bring it to another laptop of the shop.</source>
        <translation>Buni shu noutbukning oʻzi yozgan. Hech narsa oʻzgarmadi. Uni doʻkonning boshqa noutbukiga yuklang.</translation>
    </message>
    <message>
        <source>The laptop that wrote this file is not known here. Nothing was changed. Connect this laptop once, then bring it in again.</source>
        <translation>Bu faylni yozgan noutbuk bu yerda hali maʼlum emas. Hech narsa oʻzgarmadi. Bu noutbukni bir marta ulang, keyin faylni qayta yuklang.</translation>
    </message>
    <message>
        <source>What is in this file was not signed by the laptop that it names. Nothing was changed. Write it to the stick once more.</source>
        <translation>Bu fayldagi maʼlumotni unda koʻrsatilgan noutbuk imzolamagan. Hech narsa oʻzgarmadi. Uni fleshkaga yana bir marta yozing.</translation>
    </message>
    <message>
        <source>Everything in this file came before. Nothing was changed.</source>
        <translation>Bu fayldagi hamma narsa avval kelgan. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) came in. They go on as soon as this laptop has a line, and count from then on.</source>
        <translation>
            <numerusform>%Ln ta amal yuklandi. Bu noutbukda aloqa paydo boʻlishi bilan yuboriladi va shundan boshlab hisobga olinadi.</numerusform>
            <numerusform>%Ln ta amal yuklandi. Bu noutbukda aloqa paydo boʻlishi bilan yuboriladi va shundan boshlab hisobga olinadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for it, or the folder may not be written. Nothing was changed, and everything still waits on this laptop. Free some space, or choose another stick.</source>
        <translation>Joy yetmadi yoki papkaga yozishga ruxsat yoʻq. Hech narsa oʻzgarmadi, hammasi hamon shu noutbukda kutmoqda. Joy boʻshating yoki boshqa fleshka tanlang.</translation>
    </message>
    <message>
        <source>What is on the stick is not what was written to it. Everything still waits on this laptop. Take another stick.</source>
        <translation>Fleshkadagi maʼlumot unga yozilgani bilan bir xil emas. Hammasi hamon shu noutbukda kutmoqda. Boshqa fleshka oling.</translation>
    </message>
    <message>
        <source>Nothing waits on this laptop, so nothing was written.</source>
        <translation>Bu noutbukda kutayotgan amal yoʻq, shuning uchun hech narsa yozilmadi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) are on the stick. They still wait here as well: whichever way comes first, each counts once.</source>
        <translation>
            <numerusform>%Ln ta amal fleshkaga yozildi. Bu yerda ham kutishda davom etadi: qaysi yoʻl bilan avval yetib borsa ham, har biri bir marta hisobga olinadi.</numerusform>
            <numerusform>%Ln ta amal fleshkaga yozildi. Bu yerda ham kutishda davom etadi: qaysi yoʻl bilan avval yetib borsa ham, har biri bir marta hisobga olinadi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Not stored: the disk is full. Free some space and try again.</source>
        <translation>Saqlanmadi: diskda joy qolmadi. Joy boʻshatib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>Not stored: the disk did not take it. Check the disk and try again.</source>
        <translation>Saqlanmadi: disk yozmadi. Diskni tekshirib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>Not stored: the shop&apos;s file is open for reading only.</source>
        <translation>Saqlanmadi: doʻkon fayli faqat oʻqish uchun ochilgan.</translation>
    </message>
    <message>
        <source>Not stored: the shop&apos;s file is busy. Try again.</source>
        <translation>Saqlanmadi: doʻkon fayli band. Qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Restore a backup or fetch the shop from its endpoint.</source>
        <translation>Bu doʻkonning fayli shikastlangan. Zaxira nusxani tiklang yoki doʻkonni serverdan qayta yuklang.</translation>
    </message>
    <message>
        <source>Not stored: the change does not fit what is already there.</source>
        <translation>Saqlanmadi: oʻzgarish mavjud maʼlumotga mos kelmaydi.</translation>
    </message>
    <message>
        <source>Not stored: the shop&apos;s file refused it. Try again.</source>
        <translation>Saqlanmadi: doʻkon fayli qabul qilmadi. Qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>The database server does not answer. Try again.</source>
        <translation>Maʼlumotlar bazasi serveri javob bermayapti. Qayta urinib koʻring.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Everything is saved on this computer. Connect an endpoint in Settings to give cards to phones.</source>
        <translation>Hammasi shu kompyuterda saqlangan. Kartalarni telefonlarga berish uchun Sozlamalarda serverni ulang.</translation>
    </message>
    <message>
        <source>Everything is saved, here and at the endpoint.</source>
        <translation>Hammasi saqlangan: bu yerda ham, serverda ham.</translation>
    </message>
    <message>
        <source>Everything is saved here and is on its way to the endpoint.</source>
        <translation>Hammasi shu yerda saqlangan va serverga yuborilmoqda.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. Everything is saved here and will be sent by itself. Check the network if it lasts.</source>
        <translation>Server javob bermayapti. Hammasi shu yerda saqlangan va keyin oʻzi yuboriladi. Choʻzilib ketsa, tarmoqni tekshiring.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than a day wrong. Stamps are saved; set the clock right.</source>
        <translation>Bu kompyuterning soati bir kundan ortiq adashmoqda. Shtamplar saqlangan; soatni toʻgʻrilang.</translation>
    </message>
    <message>
        <source>The endpoint does not accept this computer any more. Everything is saved here. Ask the owner for a new link.</source>
        <translation>Server bu kompyuterni endi qabul qilmaydi. Hammasi shu yerda saqlangan. Egasidan yangi havola soʻrang.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer could not be used. Everything is saved here and will be tried again.</source>
        <translation>Server javobidan foydalanib boʻlmadi. Hammasi shu yerda saqlangan, yana urinib koʻriladi.</translation>
    </message>
    <message>
        <source>The endpoint stopped answering before all of your shop was here. Check the internet connection, then try again.</source>
        <translation>Doʻkoningiz toʻliq yuklanmasdan server javob bermay qoʻydi. Internet aloqasini tekshirib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>This is not a link of an endpoint. Nothing was changed. Copy the whole line that the endpoint showed, and try again.</source>
        <translation>Bu server havolasi emas. Hech narsa oʻzgarmadi. Server koʻrsatgan qatorni toʻliq nusxalab, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>This link connects a shop that is on a computer. Nothing was changed. Make the shop first, then use the link in its Settings.</source>
        <translation>Bu havola kompyuterdagi doʻkonni serverga ulaydi. Hech narsa oʻzgarmadi. Avval doʻkon yarating, keyin havolani uning Sozlamalarida ishlating.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. Nothing was changed. Check the internet connection, then try again.</source>
        <translation>Server javob bermayapti. Hech narsa oʻzgarmadi. Internet aloqasini tekshirib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>The endpoint was put back to an earlier state. It gets back what it lost from here, by itself. Everything is saved on this computer. Ask for help if this stays for an hour.</source>
        <translation>Server avvalgi holatga qaytarilgan. Yoʻqotganlarini shu kompyuterdan oʻzi qayta oladi. Hammasi shu kompyuterda saqlangan. Bu bir soatdan uzoq davom etsa, yordam soʻrang.</translation>
    </message>
    <message>
        <source>The endpoint does not let this laptop invite another one. Only an owner&apos;s laptop may.</source>
        <translation>Server bu noutbukka boshqasini taklif qilishga ruxsat bermaydi. Buni faqat egasining noutbuki qila oladi.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. Check the internet connection, then try again.</source>
        <translation>Server javob bermayapti. Internet aloqasini tekshirib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>The endpoint does not take this link: each works once, and not for long. Nothing was changed. Have a new one made.</source>
        <translation>Server bu havolani qabul qilmadi: har bir havola bir marta va qisqa vaqt ishlaydi. Hech narsa oʻzgarmadi. Yangi havola yaratishlarini soʻrang.</translation>
    </message>
    <message>
        <source>Another server answers at the endpoint&apos;s address, and can&apos;t prove that it is your endpoint. Nothing was sent to it and nothing is lost: everything goes on being saved here. Try another network, or ask the owner for a new link.</source>
        <translation>Server manzilida boshqa server javob bermoqda va u sizning serveringiz ekanini isbotlay olmadi. Unga hech narsa yuborilmadi, hech narsa yoʻqolmadi: hammasi shu yerda saqlanishda davom etadi. Boshqa tarmoqqa ulanib koʻring yoki egasidan yangi havola soʻrang.</translation>
    </message>
    <message>
        <source>The endpoint has a new key, which this computer was not told of. Nothing is lost: everything goes on being saved here. Compare the six digits in Settings with those that whoever runs the endpoint has.</source>
        <translation>Serverning kaliti yangilangan, bu kompyuterga esa u haqda xabar berilmagan. Hech narsa yoʻqolmadi: hammasi shu yerda saqlanishda davom etadi. Sozlamalardagi olti raqamni serverga qaraydigan kishidagi raqamlar bilan solishtiring.</translation>
    </message>
    <message>
        <source>These are not the digits of the key that answers. Nothing was sent to it, and everything goes on being saved here. Have “muhr-endpoint pin show” run at the endpoint; if it says other digits, somebody stands in between.</source>
        <translation>Bular javob berayotgan kalitning raqamlari emas. Unga hech narsa yuborilmadi, hammasi shu yerda saqlanishda davom etadi. Serverda “muhr-endpoint pin show” buyrugʻini ishga tushirishlarini soʻrang; u boshqa raqamlarni koʻrsatsa, oʻrtada kimdir turibdi.</translation>
    </message>
    <message>
        <source>The other laptop has to show %1. Does it? Type y or n, or the digits that it shows.</source>
        <translation>Narigi noutbukda shu raqamlar koʻrinishi kerak: %1. Koʻrinyaptimi? y yoki n yozing yoki undagi raqamlarni kiriting.</translation>
    </message>
    <message>
        <source>On the new laptop open Muhr, choose “I already have a shop”, and hold this code before its camera or paste the link; or run “muhr-cli enrol” with it. It works once, and for ten minutes.</source>
        <translation>Yangi noutbukda Muhr dasturini oching, “Doʻkonim allaqachon bor” bandini tanlang va shu kodni uning kamerasiga tuting yoki havolani joylang; yoki havola bilan “muhr-cli enrol” buyrugʻini ishga tushiring. U bir marta ishlaydi va oʻn daqiqa amal qiladi.</translation>
    </message>
    <message>
        <source>Nobody came in time. The link does not work any more.</source>
        <translation>Vaqtida hech kim ulanmadi. Havola endi ishlamaydi.</translation>
    </message>
    <message>
        <source>The digits differ: somebody else has come with your link. Nobody was let in, and the link does not work any more.</source>
        <translation>Raqamlar farq qiladi: havolangiz bilan boshqa kimdir kelgan. Hech kim kiritilmadi, havola endi ishlamaydi.</translation>
    </message>
    <message>
        <source>Nobody was let in. The link does not work any more.</source>
        <translation>Hech kim kiritilmadi. Havola endi ishlamaydi.</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Not stored!</source>
        <translation>Saqlanmadi!</translation>
    </message>
    <message>
        <source>The last act was not stored and does not count. What was stored before is safe. Try it again; if it stays so, look whether the disk is full.</source>
        <translation>Oxirgi amal saqlanmadi va hisobga olinmaydi. Avval saqlanganlari joyida. Qayta urinib koʻring; yana shunday boʻlsa, diskda joy bor-yoʻqligini tekshiring.</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Hali server yoʻq</translation>
    </message>
    <message>
        <source>Everything is stored on this laptop. An endpoint (Settings) brings cards to phones and keeps a copy.</source>
        <translation>Hammasi shu noutbukda saqlangan. Server (Sozlamalar) kartalarni telefonlarga yetkazadi va nusxa saqlaydi.</translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation>Hammasi saqlangan</translation>
    </message>
    <message>
        <source>Everything is stored here and at the endpoint.</source>
        <translation>Hammasi shu yerda va serverda saqlangan.</translation>
    </message>
    <message>
        <source>%Ln waiting</source>
        <translation>%Ln ta kutmoqda</translation>
    </message>
    <message>
        <source>%Ln waiting, %L2 min</source>
        <translation>%Ln ta kutmoqda, %L2 daqiqa</translation>
    </message>
    <message>
        <source>Stored on this laptop and on their way to the endpoint. The counter works all the same.</source>
        <translation>Shu noutbukda saqlangan va serverga yuborilmoqda. Kassa bemalol ishlayveradi.</translation>
    </message>
    <message>
        <source>%Ln refused</source>
        <translation>%Ln ta rad etildi</translation>
    </message>
    <message>
        <source>Not in step</source>
        <translation>Mos kelmayapti</translation>
    </message>
    <message>
        <source>Used twice</source>
        <translation>Ikki marta ishlatilgan</translation>
    </message>
    <message>
        <source>The data of this laptop was put back to an earlier state, or two laptops use the same data. All acts count. If two use it, set one of them up anew with a link.</source>
        <translation>Bu noutbukning maʼlumotlari avvalgi holatga qaytarilgan yoki ikki noutbuk bitta maʼlumotdan foydalanmoqda. Barcha amallar hisobga olinadi. Ikkitasi foydalanayotgan boʻlsa, bittasini havola orqali yangidan sozlang.</translation>
    </message>
    <message>
        <source>The endpoint did not accept these acts. They are kept here: see “To look at”.</source>
        <translation>Server bu amallarni qabul qilmadi. Ular shu yerda saqlanadi: “Koʻrib chiqish” boʻlimiga qarang.</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message numerus="yes">
        <source>Take a PIN of at least %Ln digit(s) without an order, and no year.</source>
        <translation>
            <numerusform>Kamida %Ln ta raqamli PIN-kod tanlang: raqamlar ketma-ket boʻlmasin, yil ham boʻlmasin.</numerusform>
            <numerusform>Kamida %Ln ta raqamli PIN-kod tanlang: raqamlar ketma-ket boʻlmasin, yil ham boʻlmasin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Does everything, and alone changes the programme, the team and the laptops.</source>
        <translation>Hamma ishni qiladi; dastur, xodimlar va noutbuklarni faqat u oʻzgartiradi.</translation>
    </message>
    <message>
        <source>Stamps, takes back what others did, hands out dear rewards and gives cashiers a new PIN.</source>
        <translation>Shtamp qoʻyadi, boshqalarning amallarini ortga qaytaradi, qimmat mukofotlarni beradi va kassirlarga yangi PIN-kod oʻrnatadi.</translation>
    </message>
    <message>
        <source>Sees figures and the log, and changes nothing.</source>
        <translation>Koʻrsatkichlar va amallar jurnalini koʻradi, hech narsani oʻzgartirmaydi.</translation>
    </message>
    <message>
        <source>Stamps, hands out rewards and adds customers; takes back what she did herself within 10 minutes.</source>
        <translation>Shtamp qoʻyadi, mukofot beradi va mijoz qoʻshadi; oʻz amallarini 10 daqiqa ichida ortga qaytaradi.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln digit(s), not in a row and no year.</source>
        <translation>
            <numerusform>Kamida %Ln ta raqam: ketma-ket emas, yil ham emas.</numerusform>
            <numerusform>Kamida %Ln ta raqam: ketma-ket emas, yil ham emas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the team</source>
        <extracomment>%1 is a person, in all of these</extracomment>
        <translation>%1 xodimlarga qoʻshildi</translation>
    </message>
    <message>
        <source>The name is %1 now</source>
        <translation>Yangi ism: %1</translation>
    </message>
    <message>
        <source>%1 has another role</source>
        <translation>%1 endi boshqa vazifada</translation>
    </message>
    <message>
        <source>%1 has a new PIN</source>
        <translation>%1 uchun yangi PIN-kod oʻrnatildi</translation>
    </message>
    <message>
        <source>%1 has left the team</source>
        <translation>%1 ishdan ketdi</translation>
    </message>
    <message>
        <source>%1 is back in the team</source>
        <translation>%1 ishga qaytdi</translation>
    </message>
    <message>
        <source>%1 no longer stamps her own card</source>
        <translation>%1 endi oʻz kartasiga shtamp qoʻya olmaydi</translation>
    </message>
    <message>
        <source>%1 has no own card any more</source>
        <translation>%1 endi kartaga bogʻlanmagan</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>Goodwill</source>
        <translation>Hurmat yuzasidan</translation>
    </message>
    <message>
        <source>Brought from an earlier system</source>
        <translation>Avvalgi tizimdan oʻtkazilgan</translation>
    </message>
    <message>
        <source>Partner of the shop</source>
        <translation>Doʻkon hamkori</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Shu yerda ishlaydi</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Boshqa sabab</translation>
    </message>
    <message>
        <source>%1 was over; now %2</source>
        <translation>%1 tugadi; endi %2</translation>
    </message>
    <message>
        <source>%1, given by hand</source>
        <translation>%1, qoʻlda berilgan</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>Darajaga yetildi: %1</translation>
    </message>
    <message>
        <source>%1, given by hand until %2</source>
        <translation>%1, qoʻlda berilgan, muddati: %2</translation>
    </message>
    <message>
        <source>%1 kept until %2</source>
        <translation>%1 saqlanib qoldi, muddati: %2</translation>
    </message>
    <message>
        <source>%1 reached, valid until %2</source>
        <translation>Darajaga yetildi: %1, muddati: %2</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>as many as a week ago by this time</source>
        <translation>bir hafta oldingi shu paytdagicha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than a week ago by this time</source>
        <translation>
            <numerusform>bir hafta oldingi shu paytdan %Ln ta koʻp</numerusform>
            <numerusform>bir hafta oldingi shu paytdan %Ln ta koʻp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than a week ago by this time</source>
        <translation>
            <numerusform>bir hafta oldingi shu paytdan %Ln ta kam</numerusform>
            <numerusform>bir hafta oldingi shu paytdan %Ln ta kam</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself</source>
        <extracomment>In place of a name: the join page, an automation</extracomment>
        <translation>Avtomatik</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Ismsiz xodim</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times of a day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Closed, %1</source>
        <translation>Yopilgan: %1</translation>
    </message>
    <message>
        <source>Closed by %1, %2</source>
        <extracomment>%1 is a member of staff, %2 a moment</extracomment>
        <translation>Kunni yopgan: %1, %2</translation>
    </message>
    <message>
        <source>Came after the close: visits %1, stamps %2, rewards %3, undos %4. The sheet stays as it was closed.</source>
        <extracomment>What was done at other laptops, or later, and is not on the sheet</extracomment>
        <translation>Kun yopilgandan keyin qoʻshildi: %1 ta tashrif, %2 ta shtamp, %3 ta mukofot, %4 ta ortga qaytarish. Varaq yopilgan paytdagidek qoladi.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Tashriflar</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Shtamplar</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Mukofotlar</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ortga qaytarilgan</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Savdo</translation>
    </message>
    <message>
        <source>The day is not closed yet.</source>
        <translation>Kun hali yopilmagan.</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>Yangi kartalar</translation>
    </message>
    <message>
        <source>Stamps given</source>
        <translation>Qoʻyilgan shtamplar</translation>
    </message>
    <message>
        <source>Rewards handed over</source>
        <translation>Berilgan mukofotlar</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Qaytarilgan summa</translation>
    </message>
    <message>
        <source>Of earlier days</source>
        <translation>Oldingi kunlardan</translation>
    </message>
    <message>
        <source>Who was at the counter</source>
        <translation>Kassada kim ishladi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more shift(s) are in the figures above.</source>
        <translation>
            <numerusform>Yuqoridagi koʻrsatkichlarga yana %Ln ta smena kirgan.</numerusform>
            <numerusform>Yuqoridagi koʻrsatkichlarga yana %Ln ta smena kirgan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Muhr is open already</source>
        <translation>Muhr allaqachon ochiq</translation>
    </message>
    <message>
        <source>A newer Muhr wrote this shop</source>
        <translation>Bu doʻkon yangiroq Muhr dasturida yozilgan</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged</source>
        <translation>Doʻkon fayli shikastlangan</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Diskda joy qolmadi</translation>
    </message>
    <message>
        <source>The shop&apos;s file may not be written</source>
        <translation>Doʻkon fayliga yozishga ruxsat yoʻq</translation>
    </message>
    <message>
        <source>The shop can&apos;t be opened</source>
        <translation>Doʻkonni ochib boʻlmadi</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not here</source>
        <translation>Doʻkon kaliti bu yerda yoʻq</translation>
    </message>
    <message>
        <source>Cards and stamps work without it, but names and phone numbers can&apos;t be read or written, and nothing is sent to the endpoint. Nothing is lost: put the key file back beside the shop&apos;s file, then try again.</source>
        <translation>Kartalar va shtamplar usiz ham ishlaydi, lekin ism va telefon raqamlarini oʻqib ham, yozib ham boʻlmaydi, serverga hech narsa yuborilmaydi. Hech narsa yoʻqolmadi: kalit faylini doʻkon fayli yoniga qaytaring va qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Qayta urinish</translation>
    </message>
    <message>
        <source>Go on without names</source>
        <translation>Ismlarsiz davom etish</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Chiqish</translation>
    </message>
    <message>
        <source>Keep it aside and start anew</source>
        <translation>Chetga olib, yangidan boshlash</translation>
    </message>
    <message>
        <source>Saving what can be saved…</source>
        <translation>Saqlab qolish mumkin boʻlgani saqlanmoqda…</translation>
    </message>
    <message>
        <source>Muhr reads what had not reached the endpoint yet. The damaged file itself is not changed.</source>
        <translation>Muhr serverga hali yetib bormagan maʼlumotni oʻqimoqda. Shikastlangan faylning oʻzi oʻzgarmaydi.</translation>
    </message>
    <message>
        <source>The shop goes on</source>
        <translation>Doʻkon ishlashda davom etadi</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Mumkin boʻlganini saqlab qolish</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>The shop is put back…</source>
        <translation>Doʻkon tiklanmoqda…</translation>
    </message>
    <message>
        <source>Muhr restores the backup and recomputes all of it. It opens by itself when that is done.</source>
        <translation>Muhr zaxira nusxani tiklab, hammasini qayta hisoblamoqda. Tugagach, doʻkon oʻzi ochiladi.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Zaxira nusxa tiklanmadi</translation>
    </message>
</context>
<context>
    <name>WebCard</name>
    <message>
        <source>Show this code at the counter.</source>
        <translation>Bu kodni kassada koʻrsating.</translation>
    </message>
    <message numerus="yes">
        <source>New code in %Ln second(s)</source>
        <translation>
            <numerusform>Yangi kodgacha %Ln soniya</numerusform>
            <numerusform>Yangi kodgacha %Ln soniya</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is your card. Add it to your home screen from the menu of your browser.</source>
        <translation>Bu sahifa — sizning kartangiz. Uni brauzer menyusi orqali bosh ekranga qoʻshing.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 is the moment at which the stamps on the page were counted</extracomment>
        <translation>Holat vaqti: %1</translation>
    </message>
    <message>
        <source>This card was replaced by a new one. Your stamps are on the new card. Please ask at the counter.</source>
        <translation>Bu karta yangisiga almashtirilgan. Shtamplaringiz yangi kartada. Kassada soʻrang.</translation>
    </message>
    <message>
        <source>There is no card at this address. Please scan the code in the shop again, or ask at the counter.</source>
        <translation>Bu manzilda karta yoʻq. Doʻkondagi kodni qayta skanerlang yoki kassada soʻrang.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>The two are not the same. Type the new PIN once more.</source>
        <translation>Ikkalasi bir xil emas. Yangi PIN-kodni yana bir marta kiriting.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Paid with bonus: %1</source>
        <translation>Bonus bilan toʻlandi: %1</translation>
    </message>
    <message numerus="yes">
        <source>Paid with %Ln point(s): %2</source>
        <translation>
            <numerusform>%Ln ball bilan toʻlandi: %2</numerusform>
            <numerusform>%Ln ball bilan toʻlandi: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of this purchase counts. It brings: %2</source>
        <translation>Bu xariddan %1 hisobga olinadi. Beriladi: %2</translation>
    </message>
    <message>
        <source>At this time there is more: %L1% of the usual.</source>
        <translation>Bu vaqtda koʻproq beriladi: odatdagining %L1% miqdorida.</translation>
    </message>
    <message>
        <source>Discount for the tier %1</source>
        <translation>%1 darajasi uchun chegirma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) more for the tier %2</source>
        <translation>
            <numerusform>%2 darajasi uchun yana %Ln ta shtamp</numerusform>
            <numerusform>%2 darajasi uchun yana %Ln ta shtamp</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for reaching the tier %2</source>
        <translation>%2 darajasiga yetgani uchun: %1</translation>
    </message>
</context>
<context>
    <name>muhr::counter::ActsPane</name>
    <message>
        <source>What is done here stands in this place, and can be undone.</source>
        <translation>Bajarilgan amallar shu yerda koʻrinadi, ularni ortga qaytarish mumkin.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Yangi karta</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Ismsiz karta</translation>
    </message>
</context>
<context>
    <name>muhr::counter::CameraPane</name>
    <message>
        <source>Choose camera</source>
        <translation>Kamera tanlash</translation>
    </message>
    <message>
        <source>The camera was pulled out</source>
        <translation>Kamera uzildi</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>Kamera oʻchiq</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Tasvir yoʻq</translation>
    </message>
    <message>
        <source>A hand scanner works all the same, and a code can be typed.</source>
        <translation>Qoʻl skaneri baribir ishlaydi, kodni qoʻlda kiritish ham mumkin.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>Karta oʻqildi</translation>
    </message>
    <message>
        <source>Looking for the camera…</source>
        <translation>Kamera qidirilmoqda…</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Skanerlashga tayyor</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>Kamera ulanmagan</translation>
    </message>
</context>
<context>
    <name>muhr::counter::CardFace</name>
    <message>
        <source>Name hidden</source>
        <translation>Ism yashirilgan</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Ismsiz karta</translation>
    </message>
    <message>
        <source>The key of the shop is not here. Stamps work all the same.</source>
        <translation>Doʻkon kaliti bu yerda yoʻq. Shtamplar baribir ishlaydi.</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>Tugʻilgan kun: %1</translation>
    </message>
    <message numerus="yes">
        <source>This card owes %Ln stamp(s): a reward was used and its stamps were taken back.</source>
        <translation>
            <numerusform>Bu kartaning qarzi %Ln ta shtamp: mukofot ishlatilgan, uning shtamplari esa olib tashlangan.</numerusform>
            <numerusform>Bu kartaning qarzi %Ln ta shtamp: mukofot ishlatilgan, uning shtamplari esa olib tashlangan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Berish</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <extracomment>%1 is a reward: “Free coffee”</extracomment>
        <translation>Mukofot kutmoqda: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) are waiting</source>
        <translation>
            <numerusform>%Ln ta mukofot kutmoqda</numerusform>
            <numerusform>%Ln ta mukofot kutmoqda</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stored!</source>
        <translation>Saqlanmadi!</translation>
    </message>
    <message>
        <source>The points are enough for this</source>
        <translation>Ballar shunga yetadi</translation>
    </message>
</context>
<context>
    <name>muhr::counter::CounterView</name>
    <message>
        <source>Type the number of the card</source>
        <translation>Karta raqamini kiriting</translation>
    </message>
    <message>
        <source>A hand scanner works as well. Nothing is lost without a camera.</source>
        <translation>Qoʻl skaneri ham ishlaydi. Kamerasiz ham hech narsa yoʻqolmaydi.</translation>
    </message>
    <message>
        <source>Hold the customer&apos;s phone to the camera</source>
        <translation>Mijoz telefonini kameraga tuting</translation>
    </message>
    <message>
        <source>The stamp is given by itself. A hand scanner or the number on the card will do as well.</source>
        <translation>Shtamp oʻzi qoʻyiladi. Qoʻl skaneri yoki kartadagi raqam ham boʻladi.</translation>
    </message>
    <message>
        <source>Stamp kept for this card</source>
        <translation>Shtamp shu karta uchun saqlandi</translation>
    </message>
    <message>
        <source>The card is so new that it is not known here yet. The stamp is added by itself as soon as this computer is connected. Rewards are shown then.</source>
        <translation>Karta juda yangi, bu yerda hali maʼlum emas. Kompyuter ulanishi bilan shtamp oʻzi qoʻshiladi. Mukofotlar ham oʻshanda koʻrinadi.</translation>
    </message>
    <message>
        <source>Not stored!</source>
        <translation>Saqlanmadi!</translation>
    </message>
    <message>
        <source>A card that is not known here yet</source>
        <translation>Bu yerda hali maʼlum boʻlmagan karta</translation>
    </message>
    <message>
        <source>It can be stamped all the same: the stamp is kept for it.</source>
        <translation>Baribir shtamp qoʻyish mumkin: u karta uchun saqlab turiladi.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Shtamp qoʻyish</translation>
    </message>
    <message>
        <source>Number or code of the card</source>
        <translation>Karta raqami yoki kodi</translation>
    </message>
    <message>
        <source>The ten digits under the code: 123 456 7890</source>
        <translation>Kod ostidagi oʻnta raqam: 123 456 7890</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Kiritish</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Topish</translation>
    </message>
    <message>
        <source>Which reward is handed over?</source>
        <translation>Qaysi mukofot beriladi?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Shunday qoldirish</translation>
    </message>
    <message>
        <source>Also take back the reward</source>
        <translation>Mukofotni ham qaytarib olish</translation>
    </message>
    <message>
        <source>Let the card owe the stamp</source>
        <translation>Shtampni kartaga qarz yozish</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Yangi mijoz</translation>
    </message>
    <message>
        <source>Stamp again</source>
        <translation>Yana qoʻyish</translation>
    </message>
    <message>
        <source>Stamp anyway</source>
        <translation>Baribir qoʻyish</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Qayta urinish</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ortga qaytarish</translation>
    </message>
</context>
<context>
    <name>muhr::counter::FindPane</name>
    <message>
        <source>Find a customer</source>
        <translation>Mijozni topish</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation>Ism, telefon yoki karta raqami</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Topilgan mijozlar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>A few letters are enough, in any script.</source>
        <translation>Istalgan yozuvda bir necha harf kifoya.</translation>
    </message>
    <message>
        <source>Names are still being opened. More may be found in a moment.</source>
        <translation>Ismlar hali ochilmoqda. Birozdan keyin yana topilishi mumkin.</translation>
    </message>
    <message>
        <source>Nobody found. Did you mean %1?</source>
        <translation>Hech kim topilmadi. Izlaganingiz shumi: %1?</translation>
    </message>
    <message>
        <source>Nobody found. Press F9 for a new customer.</source>
        <translation>Hech kim topilmadi. Yangi mijoz uchun F9 tugmasini bosing.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s). Enter picks.</source>
        <translation>
            <numerusform>%Ln ta mijoz. Tanlash uchun Enter.</numerusform>
            <numerusform>%Ln ta mijoz. Tanlash uchun Enter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Ismsiz karta</translation>
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
        <translation>Alohida hisoblanadigan mahsulotlar</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: bitta kam</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: yana bitta</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Donasi narxi</translation>
    </message>
    <message>
        <source>Price of one %1</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: donasi narxi</translation>
    </message>
</context>
<context>
    <name>muhr::counter::NewCardPane</name>
    <message>
        <source>The card is ready</source>
        <extracomment>%1 is the customer</extracomment>
        <translation>Karta tayyor</translation>
    </message>
    <message>
        <source>The card of %1 is ready</source>
        <translation>Karta tayyor: %1</translation>
    </message>
    <message>
        <source>Let the customer take a photo of the code, or write down the number.</source>
        <translation>Mijoz kodni suratga olsin yoki raqamni yozib olsin.</translation>
    </message>
    <message>
        <source>Code of the new card</source>
        <translation>Yangi karta kodi</translation>
    </message>
    <message>
        <source>Short number</source>
        <translation>Qisqa raqam</translation>
    </message>
    <message>
        <source>Paper card</source>
        <translation>Qogʻoz karta</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Havolani nusxalash</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Shtamp qoʻyish</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayyor</translation>
    </message>
</context>
<context>
    <name>muhr::counter::NewCustomerPane</name>
    <message>
        <source>New customer</source>
        <translation>Yangi mijoz</translation>
    </message>
    <message>
        <source>Nothing has to be filled in. A name makes the card easier to find.</source>
        <translation>Hech narsani toʻldirish shart emas. Ism boʻlsa, kartani topish osonroq.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ism</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>Karta yaratish</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
</context>
<context>
    <name>muhr::counter::PurchasePane</name>
    <message>
        <source>Amount in %1</source>
        <extracomment>%1 is the unit of money: “so&apos;m”</extracomment>
        <translation>Summa (%1)</translation>
    </message>
    <message>
        <source>What the purchase comes to before anything comes off.</source>
        <translation>Chegirmalargacha boʻlgan xarid summasi.</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Shtamp qoʻyish</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hammasi</translation>
    </message>
    <message>
        <source>Pay as much as may be</source>
        <translation>Imkon boricha koʻp toʻlash</translation>
    </message>
    <message>
        <source>Promo code or coupon</source>
        <translation>Promokod yoki kupon</translation>
    </message>
    <message>
        <source>Pay with the gift card: %1 on it</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>Sovgʻa kartasi bilan toʻlash: unda %1</translation>
    </message>
    <message>
        <source>Comes off this purchase: %1</source>
        <extracomment>%1 is a reward that takes something off the purchase</extracomment>
        <translation>Shu xariddan chegiriladi: %1</translation>
    </message>
    <message>
        <source>From bonus: %1</source>
        <extracomment>What is paid with the bonus money on the card, of which there is %1; with its points, %n of them</extracomment>
        <translation>Bonusdan: %1</translation>
    </message>
    <message numerus="yes">
        <source>From points: %Ln</source>
        <translation>
            <numerusform>Ballardan: %Ln</numerusform>
            <numerusform>Ballardan: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::customers::ChangedNotice</name>
    <message>
        <source>Look</source>
        <translation>Koʻrish</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>Ikki joyda oʻzgartirilgan</translation>
    </message>
    <message>
        <source>The card was replaced twice</source>
        <translation>Karta ikki marta almashtirilgan</translation>
    </message>
    <message>
        <source>Changed in two places: %1</source>
        <extracomment>%1 is what was changed, such as &quot;Phone&quot;</extracomment>
        <translation>Ikki joyda oʻzgartirilgan: %1</translation>
    </message>
    <message>
        <source>Of each the later value holds, and the other was set aside.</source>
        <translation>Har birining keyingi qiymati amalda, boshqasi chetga olingan.</translation>
    </message>
    <message>
        <source>%1 is valid; whoever comes with %2 is asked for the new one.</source>
        <extracomment>Numbers of cards</extracomment>
        <translation>%1 amal qiladi; %2 bilan kelgan mijozdan yangi karta soʻraladi.</translation>
    </message>
    <message>
        <source>It is empty now; %1 was set aside.</source>
        <extracomment>A value such as a phone number</extracomment>
        <translation>Hozir boʻsh; %1 chetga olingan.</translation>
    </message>
    <message>
        <source>%1 holds; on another laptop it was emptied.</source>
        <translation>%1 amalda; boshqa noutbukda bu maydon boʻshatilgan.</translation>
    </message>
    <message>
        <source>%1 holds; %2 was set aside.</source>
        <extracomment>Values such as phone numbers</extracomment>
        <translation>%1 amalda; %2 chetga olingan.</translation>
    </message>
</context>
<context>
    <name>muhr::customers::CustomerCardPage</name>
    <message>
        <source>All customers</source>
        <translation>Barcha mijozlar</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Shtamp qoʻyish</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Yangi kod</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Mukofot kutmoqda: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are waiting</source>
        <translation>
            <numerusform>%Ln ta mukofot kutmoqda</numerusform>
            <numerusform>%Ln ta mukofot kutmoqda</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarix</translation>
    </message>
    <message numerus="yes">
        <source>Explain: why %Ln stamps?</source>
        <translation>
            <numerusform>Tushuntirish: nega %Ln ta shtamp?</numerusform>
            <numerusform>Tushuntirish: nega %Ln ta shtamp?</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ortga qaytarildi</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>yoʻlda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <comment>rows of a history</comment>
        <translation>
            <numerusform>Yana %Ln ta</numerusform>
            <numerusform>Yana %Ln ta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln stamps?</source>
        <translation>
            <numerusform>Nega %Ln ta shtamp?</numerusform>
            <numerusform>Nega %Ln ta shtamp?</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Tarixga qaytish</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Maʼlumot</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Oʻchirilgan</translation>
    </message>
    <message>
        <source>Name and contact are gone for good; visits and stamps stay for the books.</source>
        <translation>Ism va aloqa maʼlumotlari butunlay oʻchirilgan; tashriflar va shtamplar hisob uchun qoladi.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Raqam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Tugʻilgan kun</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Yangiliklar</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>hali soʻralmagan</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>rozi</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>rozi emas</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Butunlay oʻchirish…</translation>
    </message>
    <message>
        <source>Erase %1 for good…</source>
        <translation>Butunlay oʻchirish: %1…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ortga qaytarish</translation>
    </message>
    <message>
        <source>A new code for this card?</source>
        <translation>Bu kartaga yangi kod berilsinmi?</translation>
    </message>
    <message>
        <source>The old card stops working at once, on the phone and on paper. Stamps and rewards stay.</source>
        <translation>Eski karta telefonda ham, qogʻozda ham darhol ishlamay qoladi. Shtamplar va mukofotlar saqlanadi.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Yangi kod yaratish</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Kerak emas</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Butunlay oʻchirilsinmi: %1?</translation>
    </message>
    <message>
        <source>Name, phone, mail and birthday are destroyed on this laptop and at the endpoint, and the card stops working. Visits and stamps stay for the books, without a name. This can&apos;t be undone.</source>
        <translation>Ism, telefon, email va tugʻilgan kun shu noutbukda va serverda yoʻq qilinadi, karta ishlamay qoladi. Tashriflar va shtamplar hisob uchun ismsiz qoladi. Buni ortga qaytarib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Erase %1 for good</source>
        <translation>Butunlay oʻchirish: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Qolsin</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Ismsiz karta</translation>
    </message>
</context>
<context>
    <name>muhr::customers::CustomerDelegate</name>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation>
            <numerusform>%Ln ta tashrif</numerusform>
            <numerusform>%Ln ta tashrif</numerusform>
        </translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Ismsiz karta</translation>
    </message>
</context>
<context>
    <name>muhr::customers::CustomerListPage</name>
    <message>
        <source>Customers</source>
        <translation>Mijozlar</translation>
    </message>
    <message>
        <source>Name, phone, card number or mail</source>
        <translation>Ism, telefon, karta raqami yoki email</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tartib</translation>
    </message>
    <message>
        <source>Last visit first</source>
        <translation>Avval oxirgi kelganlar</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ism boʻyicha</translation>
    </message>
    <message>
        <source>Most visits first</source>
        <translation>Avval koʻp kelganlar</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Avval yangilari</translation>
    </message>
    <message>
        <source>Nobody has a card yet.</source>
        <translation>Hali hech kimda karta yoʻq.</translation>
    </message>
    <message>
        <source>A card needs no name: at the counter one key gives the first.</source>
        <translation>Karta uchun ism shart emas: birinchisi kassada bitta tugma bilan beriladi.</translation>
    </message>
    <message>
        <source>Give the first card</source>
        <translation>Birinchi kartani berish</translation>
    </message>
    <message>
        <source>Nobody is called that here.</source>
        <translation>Bu yerda bunday ismli mijoz yoʻq.</translation>
    </message>
    <message>
        <source>A few letters are enough, in any script; so are the last digits of a phone.</source>
        <translation>Istalgan yozuvda bir necha harf kifoya; telefonning oxirgi raqamlari ham boʻladi.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Izlaganingiz shumi: %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln ta mijoz</numerusform>
            <numerusform>%Ln ta mijoz</numerusform>
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
        <translation>Ikki marta ishlatilgan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were used twice</source>
        <translation>
            <numerusform>%Ln ta mukofot ikki marta ishlatilgan</numerusform>
            <numerusform>%Ln ta mukofot ikki marta ishlatilgan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is when and where, %2 what was decided</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Koʻrish</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Hal qilish</translation>
    </message>
    <message>
        <source>The owner has not decided who pays.</source>
        <translation>Kim toʻlashini egasi hali hal qilmagan.</translation>
    </message>
    <message>
        <source>The shop bears it.</source>
        <translation>Doʻkon hisobidan qoplanadi.</translation>
    </message>
    <message>
        <source>A later reward has paid for it.</source>
        <translation>Keyingi mukofot hisobidan qoplandi.</translation>
    </message>
    <message>
        <source>The next reward will pay for it.</source>
        <translation>Keyingi mukofot hisobidan qoplanadi.</translation>
    </message>
    <message>
        <source>The owner has stopped this reward on this card.</source>
        <translation>Doʻkon egasi bu mukofotni shu kartada toʻxtatgan.</translation>
    </message>
</context>
<context>
    <name>muhr::disputes::DisputeRow</name>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 is a reward, %2 the customer who got it twice</extracomment>
        <translation>%1, mijoz: %2</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>Kartani koʻrish</translation>
    </message>
</context>
<context>
    <name>muhr::disputes::DisputesScreen</name>
    <message>
        <source>Used twice</source>
        <translation>Ikki marta ishlatilgan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln tasi qaroringizni kutmoqda</numerusform>
            <numerusform>%Ln tasi qaroringizni kutmoqda</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nima boʻldi</translation>
    </message>
    <message>
        <source>Two laptops gave the same reward while they could not see each other. The first one counts; what stands here was given on top. The customer keeps it, and you say who pays:</source>
        <translation>Ikki noutbuk bir-birini koʻrmay turganda bitta mukofotni berdi. Birinchisi hisobga olinadi; bu yerdagisi esa ortiqcha berilgan. U mijozda qoladi, kim toʻlashini siz hal qilasiz:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ortga qaytarish</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Koʻrib chiqish</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Koʻrib chiqadigan narsa yoʻq</translation>
    </message>
    <message>
        <source>When two laptops cannot see each other, they may give the same reward or change the same thing, and the endpoint may refuse what it does not accept. All of that appears here, with what you can do about it.</source>
        <translation>Ikki noutbuk bir-birini koʻrmay turganda bitta mukofotni berishi yoki bitta narsani oʻzgartirishi mumkin, server esa nomaqbul amallarni rad etishi mumkin. Bularning hammasi va nima qilish mumkinligi shu yerda chiqadi.</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>Ikki joyda oʻzgartirilgan</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Qabul qilinmagan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hal qilingan</translation>
    </message>
    <message>
        <source>worth %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>qiymati: %1</translation>
    </message>
    <message>
        <source>Which one holds</source>
        <translation>Qaysi biri amalda</translation>
    </message>
    <message>
        <source>Two laptops changed the same thing while they could not see each other. The later one holds; the other is kept. Use it instead with one click, and back again the same way.</source>
        <translation>Ikki noutbuk bir-birini koʻrmay turganda bitta narsani oʻzgartirdi. Keyingisi amalda, boshqasi saqlab qoʻyilgan. Bir bosishda oʻrniga shunisini qoʻllang, xuddi shunday ortga qaytarsa ham boʻladi.</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Nega rad etildi</translation>
    </message>
    <message>
        <source>The endpoint checks everything once more. What it refuses counts nowhere; it stays on this laptop, so that you can do it again.</source>
        <translation>Server hammasini yana bir bor tekshiradi. U rad etgan amal hech qayerda hisobga olinmaydi; qayta bajarishingiz uchun u shu noutbukda qoladi.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Roʻyxatdan olindi</translation>
    </message>
    <message>
        <source>On the list again</source>
        <translation>Yana roʻyxatda</translation>
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
        <translation>Yana koʻrish</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Koʻrildi</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>Kartani koʻrish</translation>
    </message>
    <message>
        <source>These rules were published when others were already in force. They are a draft beside those and count nowhere. To put them in force, publish them once more.</source>
        <translation>Bu qoidalar eʼlon qilinganda boshqalari allaqachon amalda edi. Ular shularning yonida qoralama boʻlib turibdi va hech qayerda hisobga olinmaydi. Ularni amalga kiritish uchun yana bir marta eʼlon qiling.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Qoralama sifatida qoldirish</translation>
    </message>
</context>
<context>
    <name>muhr::disputes::ValueCard</name>
    <message>
        <source>Holds now</source>
        <translation>Hozir amalda</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Of the code of a card that was replaced twice</extracomment>
        <translation>Chetga olingan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Qolsin</translation>
    </message>
    <message>
        <source>Use this one instead</source>
        <translation>Oʻrniga shuni qoʻllash</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translation>Endi amal qilmaydi</translation>
    </message>
    <message>
        <source>Whoever still has this card is asked for the new one at the counter.</source>
        <translation>Bu karta hali kimda boʻlsa, kassada undan yangisi soʻraladi.</translation>
    </message>
</context>
<context>
    <name>muhr::kit::ActRow</name>
    <message>
        <source>Undo</source>
        <translation>Ortga qaytarish</translation>
    </message>
</context>
<context>
    <name>muhr::kit::Brand</name>
    <message>
        <source>Muhr</source>
        <translation>Muhr</translation>
    </message>
</context>
<context>
    <name>muhr::kit::LadderView</name>
    <message>
        <source>%L1 of %L2 stamps</source>
        <translation>%L1/%L2 shtamp</translation>
    </message>
</context>
<context>
    <name>muhr::kit::PasswordAsk</name>
    <message>
        <source>An owner does this</source>
        <translation>Buni egasi bajaradi</translation>
    </message>
    <message>
        <source>This laptop is for the counter. An owner can do it here all the same: she types her password, and signs for this one thing.</source>
        <translation>Bu noutbuk kassa uchun. Shunday boʻlsa ham, egasi buni shu yerda bajara oladi: parolini kiritib, faqat shu amalni imzolaydi.</translation>
    </message>
    <message>
        <source>Password of an owner</source>
        <translation>Egasining paroli</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Kerak emas</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Bajarish</translation>
    </message>
</context>
<context>
    <name>muhr::kit::PinPad</name>
    <message>
        <source>Take the last digit back</source>
        <translation>Oxirgi raqamni oʻchirish</translation>
    </message>
    <message>
        <source>That is the PIN</source>
        <translation>PIN-kodni tasdiqlash</translation>
    </message>
</context>
<context>
    <name>muhr::kit::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
</context>
<context>
    <name>muhr::kit::ReasonAsk</name>
    <message>
        <source>Why is it taken back?</source>
        <translation>Nega ortga qaytarilmoqda?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababi</translation>
    </message>
    <message>
        <source>It stays in the history of the card.</source>
        <translation>U karta tarixida saqlanib qoladi.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Kerak emas</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ortga qaytarish</translation>
    </message>
</context>
<context>
    <name>muhr::kit::StepList</name>
    <message>
        <source>Step %L1 of %L2: %3</source>
        <extracomment>Read aloud: %1 is the number of the step, %2 how many there are, %3 its name.</extracomment>
        <translation>%L1/%L2-qadam: %3</translation>
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
        <translation>Muhr haqida</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versiya: %1</translation>
    </message>
    <message>
        <source>All of your shop lies in one file:</source>
        <translation>Doʻkoningizning barcha maʼlumotlari bitta faylda:</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>GNU General Public License litsenziyasi (3-versiya yoki undan keyingisi) asosidagi erkin dastur. Hech qanday kafolat berilmaydi.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Zaxira nusxalar</translation>
    </message>
    <message>
        <source>A sealed copy of the whole shop, made once a day while Muhr is open. Only this computer and your recovery sheet open it.</source>
        <translation>Butun doʻkonning shifrlangan nusxasi. Muhr ochiq turganda kuniga bir marta yaratiladi. Uni faqat shu kompyuter va tiklash varagʻingiz ochadi.</translation>
    </message>
    <message>
        <source>A sealed copy of the whole shop, made once a day while Muhr is open. Only this computer opens it: the recovery sheet is for the laptop that made the shop.</source>
        <translation>Butun doʻkonning shifrlangan nusxasi. Muhr ochiq turganda kuniga bir marta yaratiladi. Uni faqat shu kompyuter ochadi: tiklash varagʻi doʻkon yaratilgan noutbuk uchun.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hozir zaxiralash</translation>
    </message>
    <message>
        <source>Try restoring</source>
        <translation>Tiklashni sinash</translation>
    </message>
    <message>
        <source>Restores the newest backup on trial, says what it holds, and throws that away.</source>
        <translation>Eng yangi zaxira nusxani sinov uchun tiklaydi, unda nima borligini aytadi va tiklanganini oʻchirib tashlaydi.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Papka tanlash…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Boshqa papka…</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Hali zaxira nusxa yoʻq.</translation>
    </message>
    <message>
        <source>This computer can break or be lost. Choose a folder on a stick, on another disk, or one that goes to a cloud.</source>
        <translation>Bu kompyuter buzilishi yoki yoʻqolishi mumkin. Fleshkadan, boshqa diskdan yoki bulutga yuklanadigan papkani tanlang.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>Papka joyida yoʻq.</translation>
    </message>
    <message>
        <source>Plug the stick or disk in, or choose another folder. Backups that lie there are safe.</source>
        <translation>Fleshka yoki diskni ulang yoxud boshqa papka tanlang. U yerdagi zaxira nusxalar yoʻqolmaydi.</translation>
    </message>
    <message>
        <source>This folder has no backup yet.</source>
        <translation>Bu papkada hali zaxira nusxa yoʻq.</translation>
    </message>
    <message>
        <source>The first one is made within the hour.</source>
        <translation>Birinchisi bir soat ichida yaratiladi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) in this folder, each restored on trial.</source>
        <translation>
            <numerusform>Bu papkada %Ln ta zaxira nusxa bor, har biri sinov uchun tiklab koʻrilgan.</numerusform>
            <numerusform>Bu papkada %Ln ta zaxira nusxa bor, har biri sinov uchun tiklab koʻrilgan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring on trial</source>
        <translation>Sinov uchun tiklanmoqda</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Zaxira nusxa yaratilmoqda</translation>
    </message>
    <message>
        <source>The backup is opened beside the shop, and everything in it is recomputed.</source>
        <translation>Zaxira nusxa doʻkondan alohida ochiladi va undagi hamma narsa qayta hisoblanadi.</translation>
    </message>
    <message>
        <source>The copy is sealed, and then restored on trial. The counter works on.</source>
        <translation>Nusxa shifrlanadi, soʻng sinov uchun tiklanadi. Kassa bemalol ishlayveradi.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Amalga oshmadi.</translation>
    </message>
    <message>
        <source>This backup can be restored.</source>
        <translation>Bu zaxira nusxani tiklash mumkin.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Zaxira nusxalar saqlanadigan joy</translation>
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
        <translation>Birinchi topilgani</translation>
    </message>
    <message>
        <source>Looking for the camera…</source>
        <translation>Kamera qidirilmoqda…</translation>
    </message>
    <message>
        <source>Show the picture as in a mirror</source>
        <translation>Tasvir koʻzgudagidek koʻrsatilsin</translation>
    </message>
    <message>
        <source>This is no address of a camera: it begins with http:// or https:// and has no spaces.</source>
        <translation>Bu kamera manzili emas: manzil http:// yoki https:// bilan boshlanadi va unda boʻsh joy boʻlmaydi.</translation>
    </message>
    <message>
        <source>A camera in the network</source>
        <translation>Tarmoqdagi kamera</translation>
    </message>
    <message>
        <source>Address of the camera</source>
        <translation>Kamera manzili</translation>
    </message>
    <message>
        <source>As the camera says it, or the app that makes a camera of a phone: http://192.168.1.20:8080/video</source>
        <translation>Kamera yoki telefonni kameraga aylantiruvchi ilova koʻrsatgan manzil: http://192.168.1.20:8080/video</translation>
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
        <translation>Skanerlanganda shtamp oʻzi qoʻyilsin</translation>
    </message>
    <message>
        <source>Sound for a stamp</source>
        <translation>Shtamp tovushi</translation>
    </message>
    <message>
        <source>Sound for a reward</source>
        <translation>Mukofot tovushi</translation>
    </message>
    <message>
        <source>Sound when something was not stored</source>
        <translation>Biror narsa saqlanmagandagi tovush</translation>
    </message>
    <message>
        <source>Customers see their card on the second screen</source>
        <translation>Mijozga kartasi ikkinchi ekranda koʻrsatilsin</translation>
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
        <translation>Doʻkoningizning internetdagi kichik serveri: kartalarni telefonlarga yetkazadi, hamma narsaning nusxasini saqlaydi va noutbuklaringizni bogʻlaydi. Usiz ham Muhr ishlayveradi; unda karta oʻrnida qogʻoz, telefon raqami yoki ism boʻladi.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Tekshirish</translation>
    </message>
    <message>
        <source>The link your endpoint showed</source>
        <translation>Serveringiz koʻrsatgan havola</translation>
    </message>
    <message>
        <source>It is one line, and works once.</source>
        <translation>U bir qatordan iborat va bir marta ishlaydi.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Ulanmoqda…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Ulanish</translation>
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
        <translation>Qabul qilish</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rad etish</translation>
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
        <translation>Noutbuk qoʻshish…</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation>Yangi havola yaratish</translation>
    </message>
    <message>
        <source>On the new laptop open Muhr, choose “I already have a shop”, and hold this code before its camera or paste the link. It works once, and for ten minutes.</source>
        <translation>Yangi noutbukda Muhr dasturini oching, “Doʻkonim allaqachon bor” bandini tanlang va shu kodni uning kamerasiga tuting yoki havolani joylang. U bir marta ishlaydi va oʻn daqiqa amal qiladi.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Havolani nusxalash</translation>
    </message>
    <message>
        <source>Asking the endpoint for a link…</source>
        <translation>Serverdan havola soʻralmoqda…</translation>
    </message>
    <message>
        <source>Does the other laptop show the same digits?</source>
        <translation>Narigi noutbukda ham shu raqamlar koʻrinyaptimi?</translation>
    </message>
    <message>
        <source>If they differ, somebody else has come with your link: do not let them in.</source>
        <translation>Raqamlar farq qilsa, havolangiz bilan boshqa kimdir kelgan: uni kiritmang.</translation>
    </message>
    <message>
        <source>The other laptop is let in</source>
        <translation>Narigi noutbukka ruxsat berildi</translation>
    </message>
    <message>
        <source>It fetches your shop now.</source>
        <translation>U hozir doʻkoningizni yuklamoqda.</translation>
    </message>
    <message>
        <source>The other laptop has your shop</source>
        <translation>Doʻkoningiz narigi noutbukda</translation>
    </message>
    <message>
        <source>Nobody was let in</source>
        <translation>Hech kim kiritilmadi</translation>
    </message>
    <message>
        <source>The link does not work any more. Make a new one, and show it only to the new laptop.</source>
        <translation>Havola endi ishlamaydi. Yangisini yarating va uni faqat yangi noutbukka koʻrsating.</translation>
    </message>
    <message>
        <source>Nobody came in time</source>
        <translation>Vaqtida hech kim ulanmadi</translation>
    </message>
    <message>
        <source>The link does not work any more.</source>
        <translation>Havola endi ishlamaydi.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Bir xil</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Farq qiladi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>This laptop is for the counter. Another one is let in from a laptop of the owner.</source>
        <translation>Bu noutbuk kassa uchun. Boshqasi egasining noutbukidan qoʻshiladi.</translation>
    </message>
    <message>
        <source>What may the new laptop do?</source>
        <translation>Yangi noutbuk nima qila oladi?</translation>
    </message>
    <message>
        <source>Counter only</source>
        <translation>Faqat kassa</translation>
    </message>
    <message>
        <source>Stamps, rewards and customers. An owner&apos;s work needs her password there.</source>
        <translation>Shtamplar, mukofotlar va mijozlar. Egasining ishlari uchun u yerda egasining paroli kerak.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Hammasi</translation>
    </message>
    <message>
        <source>For an owner: programme, staff, laptops and settings, too.</source>
        <translation>Ega uchun: dastur, xodimlar, noutbuklar va sozlamalar ham.</translation>
    </message>
    <message>
        <source>It is for the counter only.</source>
        <translation>U faqat kassa uchun.</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Havola yaratish</translation>
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
        <translation>Bu noutbuk toʻliq ekranda ishlaydi va mijozlar kartalariga oʻzlari shtamp qoʻyadi. Ismlar koʻrsatilmaydi. Tugatish uchun Esc tugmasini bosing yoki doʻkon nomi qarshisidagi burchakka besh marta tegining; keyin menejer yoki egasi PIN-kodini kiritadi.</translation>
    </message>
    <message>
        <source>Begin the kiosk</source>
        <translation>Kioskni ishga tushirish</translation>
    </message>
</context>
<context>
    <name>muhr::settings::LaptopRow</name>
    <message>
        <source>This laptop</source>
        <translation>Shu noutbuk</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>Yoʻqolgan</translation>
    </message>
    <message>
        <source>%1 was lost</source>
        <translation>%1 yoʻqolgan</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nom berish</translation>
    </message>
    <message>
        <source>Give %1 a name</source>
        <translation>Noutbukka nom bering: %1</translation>
    </message>
    <message>
        <source>Keep name</source>
        <translation>Nomni saqlash</translation>
    </message>
    <message>
        <source>Till at the window</source>
        <translation>Oyna yonidagi kassa</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nomi: %1</translation>
    </message>
</context>
<context>
    <name>muhr::settings::LaptopWords</name>
    <message>
        <source>Will be out of the shop as soon as the endpoint has heard of it</source>
        <translation>Server xabar topishi bilan doʻkondan chiqariladi</translation>
    </message>
    <message>
        <source>Out of the shop since %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Doʻkondan chiqarilgan: %1</translation>
    </message>
    <message>
        <source>For everybody, the owner too</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Hamma uchun, egasi uchun ham</translation>
    </message>
    <message>
        <source>For everybody, the owner too · last seen %1</source>
        <translation>Hamma uchun, egasi uchun ham · oxirgi aloqa: %1</translation>
    </message>
    <message>
        <source>For cashiers and managers</source>
        <translation>Kassir va menejerlar uchun</translation>
    </message>
    <message>
        <source>For cashiers and managers · last seen %1</source>
        <translation>Kassir va menejerlar uchun · oxirgi aloqa: %1</translation>
    </message>
    <message>
        <source>For customers to use by themselves</source>
        <translation>Mijozlarning oʻzi foydalanishi uchun</translation>
    </message>
    <message>
        <source>For customers to use by themselves · last seen %1</source>
        <translation>Mijozlarning oʻzi foydalanishi uchun · oxirgi aloqa: %1</translation>
    </message>
    <message>
        <source>The server of the shop</source>
        <translation>Doʻkon serveri</translation>
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
        <translation>Yoʻqolgan yoki oʻgʻirlangan noutbukni doʻkondan chiqaring: unga boshqa hech narsa yuborilmaydi, u yuborganlari esa sizning qaroringizni kutadi. Undan avval nusxalab olingan maʼlumotni qoʻlga kiritgan kishi oʻqiy olaveradi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) wait for you</source>
        <translation>
            <numerusform>%Ln ta amal qaroringizni kutmoqda</numerusform>
            <numerusform>%Ln ta amal qaroringizni kutmoqda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>Yana %Ln ta amal</numerusform>
            <numerusform>Yana %Ln ta amal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>Hammasini qabul qilish (%Ln)</numerusform>
            <numerusform>Hammasini qabul qilish (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse all %Ln</source>
        <translation>
            <numerusform>Hammasini rad etish (%Ln)</numerusform>
            <numerusform>Hammasini rad etish (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Was %1 lost?</source>
        <translation>%1 yoʻqoldimi?</translation>
    </message>
    <message>
        <source>It gets nothing of the shop any more, and the shop gets a new key. What was done on it and has not come yet waits for you. This can&apos;t be undone: a laptop that is found again is let in by a new link.</source>
        <translation>Doʻkondan unga boshqa hech narsa yuborilmaydi, doʻkon esa yangi kalit oladi. Unda bajarilgan va hali yetib kelmagan amallar qaroringizni kutadi. Buni ortga qaytarib boʻlmaydi: noutbuk topilsa, u yangi havola bilan ulanadi.</translation>
    </message>
    <message>
        <source>Take %1 out of the shop</source>
        <translation>Doʻkondan chiqarish: %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Kerak emas</translation>
    </message>
    <message>
        <source>They were done on a laptop that is out of the shop, or by somebody who had left. They count only if you accept them. What an act needs, such as the programme it was done under, counts with it.</source>
        <translation>Ular doʻkondan chiqarilgan noutbukda yoki doʻkondan ketgan xodim tomonidan bajarilgan. Faqat siz qabul qilsangiz, hisobga olinadi. Amalga kerak boʻlgani, masalan, u bajarilgan paytdagi dastur ham u bilan birga hisobga olinadi.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Til va koʻrinish</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Oyna tili</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mavzu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Yorugʻ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Qorongʻi</translation>
    </message>
</context>
<context>
    <name>muhr::settings::NewKeyPanel</name>
    <message>
        <source>They are the same</source>
        <translation>Bir xil</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Farq qiladi</translation>
    </message>
    <message>
        <source>Another server stands between this laptop and your endpoint</source>
        <translation>Bu noutbuk bilan serveringiz oʻrtasida boshqa server turibdi</translation>
    </message>
    <message>
        <source>Nothing was sent to it and nothing is lost: everything goes on being saved here. Try another network, and tell whoever runs the endpoint.</source>
        <translation>Unga hech narsa yuborilmadi, hech narsa yoʻqolmadi: hammasi shu yerda saqlanishda davom etadi. Boshqa tarmoqqa ulanib koʻring va serverga qaraydigan kishiga xabar bering.</translation>
    </message>
    <message>
        <source>Does whoever runs the endpoint have the same digits?</source>
        <translation>Serverga qaraydigan kishida ham shu raqamlarmi?</translation>
    </message>
    <message>
        <source>Ask them to run “muhr-endpoint pin show” and to read the digits out. If they differ, somebody else answers at the endpoint&apos;s address.</source>
        <translation>Undan “muhr-endpoint pin show” buyrugʻini ishga tushirib, raqamlarni oʻqib berishni soʻrang. Farq qilsa, server manzilida boshqa kimdir javob bermoqda.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::OwnerSection</name>
    <message>
        <source>Password for owner&apos;s acts on counter laptops</source>
        <translation>Kassa noutbuklarida egasining amallari uchun parol</translation>
    </message>
    <message>
        <source>On a laptop for the counter nobody changes the programme, the staff or the laptops. With this password the owner can do it there all the same, and signs for each of these things. A new password takes the place of the one before.</source>
        <translation>Kassa noutbukida dastur, xodimlar va noutbuklarni hech kim oʻzgartira olmaydi. Shu parol bilan egasi buni u yerda ham qila oladi va har bir amalni imzolaydi. Yangi parol avvalgisining oʻrnini bosadi.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yangi parol</translation>
    </message>
    <message>
        <source>Eight characters or more; a few words are easy to keep in mind.</source>
        <translation>Kamida sakkizta belgi; bir nechta soʻzni eslab qolish oson.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Yana bir marta</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Ikkalasi bir xil emas.</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>Parol oʻrnatilmoqda…</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Parolni oʻrnatish</translation>
    </message>
    <message>
        <source>The password is set</source>
        <translation>Parol oʻrnatildi</translation>
    </message>
    <message>
        <source>Counter laptops know it when they have next met the endpoint.</source>
        <translation>Kassa noutbuklari uni server bilan keyingi aloqadan soʻng biladi.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::ScannerSection</name>
    <message>
        <source>Hand scanner</source>
        <translation>Qoʻl skaneri</translation>
    </message>
    <message>
        <source>As a keyboard</source>
        <translation>Klaviatura sifatida</translation>
    </message>
    <message>
        <source>%1, serial port</source>
        <extracomment>%1 is a hand scanner by its maker&apos;s name</extracomment>
        <translation>%1, ketma-ket port</translation>
    </message>
    <message>
        <source>%1, its keys</source>
        <translation>%1, klaviatura rejimi</translation>
    </message>
    <message>
        <source>It scans while this window is in front. Choose it by its name, and it is heard behind other programs too: a card is stamped with a sound, and nobody has to look.</source>
        <translation>Bu oyna oldinda turganda skanerlaydi. Skanerni nomi bilan tanlasangiz, boshqa dasturlar ortida ham ishlaydi: kartaga tovush bilan shtamp qoʻyiladi, ekranga qarash shart emas.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::SecuritySection</name>
    <message>
        <source>Security</source>
        <translation>Xavfsizlik</translation>
    </message>
    <message>
        <source>The shop&apos;s key lies in this computer&apos;s key store.</source>
        <translation>Doʻkon kaliti shu kompyuterning kalitlar omborida saqlanadi.</translation>
    </message>
    <message>
        <source>Only whoever is signed in here can read names and phone numbers.</source>
        <translation>Ism va telefon raqamlarini faqat shu kompyuterga kirgan kishi oʻqiy oladi.</translation>
    </message>
    <message>
        <source>The shop&apos;s key lies in a file beside the shop.</source>
        <translation>Doʻkon kaliti doʻkon yonidagi faylda saqlanadi.</translation>
    </message>
    <message>
        <source>That is weaker: whoever copies this disk can read names and phone numbers.</source>
        <translation>Bu himoya kuchsizroq: diskni nusxalagan kishi ism va telefon raqamlarini oʻqiy oladi.</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not here.</source>
        <translation>Doʻkon kaliti bu yerda yoʻq.</translation>
    </message>
    <message>
        <source>Names and phone numbers can&apos;t be read. Put the key file back beside the shop&apos;s file and start Muhr again.</source>
        <translation>Ism va telefon raqamlarini oʻqib boʻlmaydi. Kalit faylini doʻkon fayli yoniga qaytaring va Muhr dasturini qayta ishga tushiring.</translation>
    </message>
    <message>
        <source>Write a key file</source>
        <translation>Kalit faylini yaratish</translation>
    </message>
    <message>
        <source>For the command line, which reads no key store.</source>
        <translation>Buyruq satri uchun: u kalitlar omborini oʻqimaydi.</translation>
    </message>
    <message>
        <source>The recovery sheet can&apos;t be printed again: its key was shown once, when the shop was made, and is stored nowhere.</source>
        <translation>Tiklash varagʻini qayta chop etib boʻlmaydi: uning kaliti doʻkon yaratilganda bir marta koʻrsatilgan va hech qayerda saqlanmaydi.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
</context>
<context>
    <name>muhr::settings::StickSection</name>
    <message>
        <source>Carry on a stick</source>
        <translation>Fleshkada olib borish</translation>
    </message>
    <message>
        <source>For a branch without internet: write what waits here to a stick, and bring it in at a laptop that has a line. Whichever way comes first, each act counts once.</source>
        <translation>Internetsiz filial uchun: bu yerda kutayotgan amallarni fleshkaga yozing va aloqasi bor noutbukka yuklang. Qaysi yoʻl bilan avval yetib borsa ham, har bir amal bir marta hisobga olinadi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) wait on this laptop.</source>
        <translation>
            <numerusform>Bu noutbukda %Ln ta amal kutmoqda.</numerusform>
            <numerusform>Bu noutbukda %Ln ta amal kutmoqda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits on this laptop.</source>
        <translation>Bu noutbukda kutayotgan amal yoʻq.</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Fleshkaga yozish…</translation>
    </message>
    <message>
        <source>Bring in from a stick…</source>
        <translation>Fleshkadan yuklash…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) of %1 are carried here, and can&apos;t go on yet: what it did before them is missing. Bring in the stick that it wrote before, or let it connect once.</source>
        <translation>
            <numerusform>“%1” noutbukining %Ln ta amali shu yerda turibdi, lekin hali yuborib boʻlmaydi: undan oldingi amallar yetishmayapti. Oʻsha noutbuk avval yozgan fleshkani yuklang yoki uni bir marta ulang.</numerusform>
            <numerusform>“%1” noutbukining %Ln ta amali shu yerda turibdi, lekin hali yuborib boʻlmaydi: undan oldingi amallar yetishmayapti. Oʻsha noutbuk avval yozgan fleshkani yuklang yoki uni bir marta ulang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) of %1 are carried here until there is a line.</source>
        <translation>
            <numerusform>“%1” noutbukining %Ln ta amali aloqa paydo boʻlguncha shu yerda turadi.</numerusform>
            <numerusform>“%1” noutbukining %Ln ta amali aloqa paydo boʻlguncha shu yerda turadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>Fleshkaga yozilmoqda</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Yuklanmoqda</translation>
    </message>
    <message>
        <source>What is on the stick is read again before it counts as written.</source>
        <translation>Fleshkadagi maʼlumot qayta oʻqib tekshiriladi, shundan keyingina yozilgan hisoblanadi.</translation>
    </message>
    <message>
        <source>Only what a laptop of this shop has signed is taken.</source>
        <translation>Faqat shu doʻkon noutbuki imzolagan maʼlumot qabul qilinadi.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Amalga oshmadi.</translation>
    </message>
    <message>
        <source>Write to a stick</source>
        <translation>Fleshkaga yozish</translation>
    </message>
    <message>
        <source>Bring in from a stick</source>
        <translation>Fleshkadan yuklash</translation>
    </message>
    <message>
        <source>Files from a stick</source>
        <translation>Fleshka fayllari</translation>
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
        <translation>Hech narsa topilmadi</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Ismsiz karta</translation>
    </message>
</context>
<context>
    <name>muhr::shell::TopBar</name>
    <message>
        <source>Find a customer, page or action</source>
        <translation>Mijoz, sahifa yoki amalni topish</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>in the search field where there is little room</comment>
        <translation>Topish</translation>
    </message>
    <message>
        <source>%1. Somebody else? %2</source>
        <extracomment>%1 is who is at the till, %2 a key</extracomment>
        <translation>%1. Boshqa xodimmi? %2</translation>
    </message>
</context>
<context>
    <name>muhr::shell::WhoPage</name>
    <message>
        <source>This till is locked</source>
        <translation>Bu kassa qulflangan</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>PIN-kodingiz</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Kassada kim ishlaydi?</translation>
    </message>
    <message>
        <source>Nothing is stamped until somebody types a PIN. What was done before is stored.</source>
        <translation>PIN-kod kiritilmaguncha shtamp qoʻyilmaydi. Avval bajarilganlari saqlangan.</translation>
    </message>
    <message>
        <source>It works on every laptop of the shop.</source>
        <translation>U doʻkonning barcha noutbuklarida ishlaydi.</translation>
    </message>
    <message>
        <source>Whatever is done from then on stands under that name.</source>
        <translation>Shundan keyingi barcha amallar shu ism bilan yoziladi.</translation>
    </message>
    <message>
        <source>Looking at the PIN…</source>
        <translation>PIN-kod tekshirilmoqda…</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>PIN-kodingizni kiriting</translation>
    </message>
    <message>
        <source>Type the PIN you have now</source>
        <translation>Hozirgi PIN-kodingizni kiriting</translation>
    </message>
    <message>
        <source>Type the new PIN</source>
        <translation>Yangi PIN-kodni kiriting</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Yangi PIN-kodni yana bir marta kiriting</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Ishga qaytish</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>PIN-kodimni oʻzgartirish</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Kassani qulflash</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Hali PIN-kod yoʻq</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Boshqa xodim</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kioskdan chiqish</translation>
    </message>
    <message>
        <source>A manager or the owner can, with a PIN. No card is stamped meanwhile.</source>
        <translation>Buni menejer yoki egasi PIN-kod bilan qila oladi. Bu paytda kartalarga shtamp qoʻyilmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>You have another role by now, and see and change more: your PIN needs at least %Ln digit(s).</source>
        <translation>
            <numerusform>Endi vazifangiz boshqa, koʻproq narsani koʻrasiz va oʻzgartirasiz: PIN-kodingizda kamida %Ln ta raqam boʻlishi kerak.</numerusform>
            <numerusform>Endi vazifangiz boshqa, koʻproq narsani koʻrasiz va oʻzgartirasiz: PIN-kodingizda kamida %Ln ta raqam boʻlishi kerak.</numerusform>
        </translation>
    </message>
    <message>
        <source>A kiosk is left with it, so it begins once you have one.</source>
        <translation>Kioskdan PIN-kod bilan chiqiladi: u oʻrnatilgach, kiosk boshlanadi.</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Kioskka qaytish</translation>
    </message>
</context>
<context>
    <name>muhr::team::MemberPanel</name>
    <message>
        <source>Has left the team</source>
        <translation>Ishdan ketgan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ism</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ismni oʻzgartirish</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vazifa</translation>
    </message>
    <message>
        <source>Leaves the team</source>
        <translation>Xodimlardan chiqarish</translation>
    </message>
    <message>
        <source>Back in the team</source>
        <translation>Xodimlarga qaytarish</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>Yangi PIN-kod</translation>
    </message>
    <message>
        <source>A PIN to sign in with</source>
        <translation>Kirish uchun PIN-kod</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Yana bir marta</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Ikkalasi bir xil emas.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN-kodni oʻrnatish</translation>
    </message>
    <message>
        <source>Own card</source>
        <translation>Oʻz kartasi</translation>
    </message>
    <message>
        <source>Does this person collect stamps, too? Say on which card, and nobody stamps their own.</source>
        <translation>Bu xodim ham shtamp toʻplaydimi? Qaysi kartada ekanini koʻrsating: hech kim oʻz kartasiga shtamp qoʻymaydi.</translation>
    </message>
    <message>
        <source>A card is linked. Nobody stamps their own.</source>
        <translation>Karta bogʻlangan. Hech kim oʻz kartasiga shtamp qoʻymaydi.</translation>
    </message>
    <message>
        <source>%1. Nobody stamps their own card.</source>
        <translation>%1. Hech kim oʻz kartasiga shtamp qoʻymaydi.</translation>
    </message>
    <message>
        <source>Card code or short number</source>
        <translation>Karta kodi yoki qisqa raqam</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bogʻlash</translation>
    </message>
    <message>
        <source>Not this card any more</source>
        <translation>Bu kartani ajratish</translation>
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
        <translation>%1 · oʻz kartasi: %2</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Hali PIN-kod yoʻq</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ishdan ketgan</translation>
    </message>
</context>
<context>
    <name>muhr::team::NewMemberPanel</name>
    <message>
        <source>Somebody new</source>
        <translation>Yangi xodim</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ism</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vazifa</translation>
    </message>
    <message>
        <source>PIN to sign in with</source>
        <translation>Kirish uchun PIN-kod</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Qoʻshilmoqda…</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Xodimlarga qoʻshish</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Kerak emas</translation>
    </message>
</context>
<context>
    <name>muhr::team::TeamScreen</name>
    <message>
        <source>Who works here</source>
        <translation>Bu yerda kim ishlaydi</translation>
    </message>
    <message>
        <source>Nobody is asked who they are yet</source>
        <translation>Hali hech kimdan kimligi soʻralmaydi</translation>
    </message>
    <message>
        <source>The till locks itself, and each person signs in with a PIN, as soon as an owner has one.</source>
        <translation>Egasi PIN-kod oʻrnatishi bilan kassa oʻzi qulflanadigan boʻladi va har bir xodim oʻz PIN-kodi bilan kiradi.</translation>
    </message>
    <message>
        <source>Set the owner&apos;s PIN</source>
        <translation>Egasining PIN-kodini oʻrnatish</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Shu noutbuk</translation>
    </message>
    <message>
        <source>It locks itself when nobody has touched it for a while; whoever comes back types a PIN.</source>
        <translation>Bir muddat hech kim tegmasa, u oʻzi qulflanadi; qaytib kelgan xodim PIN-kod kiritadi.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln daqiqadan keyin</numerusform>
            <numerusform>%Ln daqiqadan keyin</numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Oʻzi qulflanmasin</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Xodimlar</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Xodim qoʻshish</translation>
    </message>
    <message>
        <source>You work alone so far</source>
        <translation>Hozircha yolgʻiz ishlaysiz</translation>
    </message>
    <message>
        <source>Add whoever stands at the till with you. Each signs in with a PIN of their own, every stamp says who gave it, and the till locks itself when nobody is there.</source>
        <translation>Kassada siz bilan ishlaydiganlarni qoʻshing. Har biri oʻz PIN-kodi bilan kiradi, har bir shtampda uni kim qoʻygani yoziladi, hech kim boʻlmaganda esa kassa oʻzi qulflanadi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ortga qaytarish</translation>
    </message>
</context>
<context>
    <name>muhr::today::LooksPanel</name>
    <message>
        <source>A customer without a name</source>
        <translation>Ismsiz mijoz</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Bugun tugʻilgan kuni</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>Kartani koʻrish</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more birthday(s) today</source>
        <translation>
            <numerusform>Bugun yana %Ln ta tugʻilgan kun</numerusform>
            <numerusform>Bugun yana %Ln ta tugʻilgan kun</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between what is worth a look, a customer and a day</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yana koʻrish</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Koʻrildi deb belgilash</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Eʼtiborga loyiq</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that laptops and endpoint did not agree about</source>
        <translation>
            <numerusform>Noutbuklar va server kelisha olmagan %Ln ta masala</numerusform>
            <numerusform>Noutbuklar va server kelisha olmagan %Ln ta masala</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost; somebody has to say what holds.</source>
        <translation>Hech narsa yoʻqolmadi; qaysi biri amalda boʻlishini kimdir hal qilishi kerak.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Hal qilish</translation>
    </message>
    <message>
        <source>Hide what was seen</source>
        <translation>Koʻrilganlarni yashirish</translation>
    </message>
    <message>
        <source>Show what was seen (%1)</source>
        <translation>Koʻrilganlarni koʻrsatish (%1)</translation>
    </message>
    <message>
        <source>Nothing new. What was seen can be shown for seven days.</source>
        <translation>Yangi narsa yoʻq. Koʻrilganlarni yetti kun davomida koʻrsatish mumkin.</translation>
    </message>
    <message>
        <source>Nothing unusual in the last seven days. What Muhr looks at: cards that come far too often, stamps without a sale, own cards, odd hours, many undos.</source>
        <translation>Oxirgi yetti kunda gʻayrioddiy hech narsa yoʻq. Muhr nimalarga qaraydi: juda tez-tez keladigan kartalar, xaridsiz shtamplar, xodimlarning oʻz kartalari, odatdan tashqari vaqtlar, koʻp ortga qaytarishlar.</translation>
    </message>
</context>
<context>
    <name>muhr::today::ShiftTable</name>
    <message>
        <source>Who was at the counter</source>
        <translation>Kassada kim ishladi</translation>
    </message>
    <message>
        <source>Nobody has stamped a card on this day yet.</source>
        <translation>Shu kuni hali hech kim kartaga shtamp qoʻymagan.</translation>
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
        <translation>Bugun</translation>
    </message>
    <message>
        <source>Nothing has happened yet today.</source>
        <translation>Bugun hali hech narsa boʻlmadi.</translation>
    </message>
    <message>
        <source>With the first stamp the day fills: who came, what was given, and in the evening a sheet to close it with.</source>
        <translation>Birinchi shtampdan keyin bu yerda kim kelgani va nima berilgani, kechqurun esa kunni yopish varagʻi koʻrinadi.</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>Kassaga oʻtish</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Kunni yopish</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>tashrif</translation>
    </message>
    <message>
        <source>new cards</source>
        <translation>yangi karta</translation>
    </message>
    <message>
        <source>rewards handed over</source>
        <translation>berilgan mukofot</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>qaytib kelgan mijoz</translation>
    </message>
    <message>
        <source>after 30 days or more without a visit</source>
        <translation>30 kun yoki undan koʻp kelmay, endi kelganlar</translation>
    </message>
    <message>
        <source>Sheet of the day</source>
        <translation>Kun varagʻi</translation>
    </message>
    <message>
        <source>Closing keeps these figures as they are; what comes later is shown beside them.</source>
        <translation>Kun yopilganda bu koʻrsatkichlar oʻz holicha saqlanadi; keyin kelganlari ularning yonida koʻrsatiladi.</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Savdo</translation>
    </message>
    <message>
        <source>Stamps given</source>
        <translation>Qoʻyilgan shtamplar</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ortga qaytarilgan</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Qaytarishlar</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Qaytarilgan summa</translation>
    </message>
    <message>
        <source>Of earlier days</source>
        <translation>Oldingi kunlardan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF qilib saqlash</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Kun varagʻini chop etish</translation>
    </message>
    <message>
        <source>day-%1</source>
        <extracomment>Name of a file; %1 is a day</extracomment>
        <translation>kun-%1</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Kun varagʻini saqlash</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>Faylni yozib boʻlmadi. Boshqa joy tanlang.</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::BackupPage</name>
    <message>
        <source>Choose the backup</source>
        <translation>Zaxira nusxani tanlang</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>What happened later and had reached your endpoint comes back by itself.</source>
        <translation>Undan keyin sodir boʻlib, serveringizga yetib borganlari oʻzi qaytib keladi.</translation>
    </message>
    <message>
        <source>Bring your shop back</source>
        <translation>Doʻkoningizni qaytaring</translation>
    </message>
    <message>
        <source>First it is restored on trial and everything in it is recomputed. You see what it holds before it is used.</source>
        <translation>Avval u sinov uchun tiklanadi va undagi hamma narsa qayta hisoblanadi. Ishlatishdan oldin unda nima borligini koʻrasiz.</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Zaxira nusxani tanlash…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Boshqasini tanlash…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Tiklash kaliti</translation>
    </message>
    <message>
        <source>It is on the recovery sheet: type it, or hold the sheet&apos;s code before the camera. Leave it empty if this computer still has the shop&apos;s keys.</source>
        <translation>U tiklash varagʻida: kiriting yoki varaqdagi kodni kameraga tuting. Doʻkon kalitlari hali shu kompyuterda boʻlsa, boʻsh qoldiring.</translation>
    </message>
    <message>
        <source>Restoring on trial</source>
        <translation>Sinov uchun tiklanmoqda</translation>
    </message>
    <message>
        <source>Nothing on this computer is changed by it.</source>
        <translation>Bu kompyuterdagi hech narsa oʻzgarmaydi.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Zaxira nusxalar</translation>
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
        <translation>Noutbuk kamerasi telefonni oʻqiydi.</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Qoʻl skaneri</translation>
    </message>
    <message>
        <source>Plug it in; it works at any moment.</source>
        <translation>Ulang; istalgan paytda ishlaydi.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Ism yoki raqam</translation>
    </message>
    <message>
        <source>You type a name, phone or card number.</source>
        <translation>Ism, telefon yoki karta raqamini kiritasiz.</translation>
    </message>
    <message>
        <source>How do you find a card?</source>
        <translation>Kartani qanday topasiz?</translation>
    </message>
    <message>
        <source>The other two work as well, whichever you pick.</source>
        <translation>Qaysi birini tanlasangiz ham, qolgan ikkitasi ishlayveradi.</translation>
    </message>
    <message>
        <source>The shop could not be made.</source>
        <translation>Doʻkonni yaratib boʻlmadi.</translation>
    </message>
    <message>
        <source>Scan any code once the counter is open: whatever field has the cursor, the scan reaches the counter.</source>
        <translation>Kassa ochilgach, istalgan kodni skanerlang: kursor qaysi maydonda boʻlsa ham, kod kassaga tushadi.</translation>
    </message>
    <message>
        <source>Press F8 at the counter and type a few letters or digits, in any script.</source>
        <translation>Kassada F8 tugmasini bosing va istalgan yozuvda bir necha harf yoki raqam kiriting.</translation>
    </message>
    <message>
        <source>You can go on without one: cards are found by name or number too.</source>
        <translation>Kamerasiz ham davom etish mumkin: kartalar ism yoki raqam boʻyicha ham topiladi.</translation>
    </message>
    <message>
        <source>Looking for the camera…</source>
        <translation>Kamera qidirilmoqda…</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::LanguageStep</name>
    <message>
        <source>Which language do you work in?</source>
        <translation>Qaysi tilda ishlaysiz?</translation>
    </message>
    <message>
        <source>Your customers can each have their own. The shop&apos;s can be changed at any time.</source>
        <translation>Har bir mijozning oʻz tili boʻlishi mumkin. Doʻkon tilini istalgan vaqtda oʻzgartirsa boʻladi.</translation>
    </message>
    <message>
        <source>I already have a shop</source>
        <extracomment>The endpoint&apos;s program names this choice by these words.</extracomment>
        <translation>Doʻkonim allaqachon bor</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <extracomment>The recovery sheet names this choice by these words.</extracomment>
        <translation>Zaxira nusxani ochish</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::LinkPage</name>
    <message>
        <source>Open it now</source>
        <translation>Hozir ochish</translation>
    </message>
    <message>
        <source>Asking your endpoint…</source>
        <translation>Serverdan soʻralmoqda…</translation>
    </message>
    <message>
        <source>Nothing is stored on this laptop until it answers.</source>
        <translation>U javob bermaguncha bu noutbukka hech narsa yozilmaydi.</translation>
    </message>
    <message>
        <source>Your shop is on this laptop</source>
        <translation>Doʻkoningiz shu noutbukda</translation>
    </message>
    <message>
        <source>Not all of its history is here yet. Once you open it, the rest comes by itself.</source>
        <translation>Uning tarixi hali toʻliq kelmadi. Doʻkonni ochsangiz, qolgani oʻzi keladi.</translation>
    </message>
    <message>
        <source>Its history is on the way. It also comes while you work.</source>
        <translation>Tarixi yoʻlda. U siz ishlayotganda ham kelaveradi.</translation>
    </message>
    <message>
        <source>Your shop is kept by your endpoint</source>
        <translation>Doʻkoningiz serverda saqlangan</translation>
    </message>
    <message>
        <source>Its cards, customers, stamps and rewards come to this laptop as they were.</source>
        <translation>Kartalar, mijozlar, shtamplar va mukofotlar bu noutbukka oʻz holicha koʻchadi.</translation>
    </message>
    <message>
        <source>Compare these digits with the other laptop</source>
        <translation>Bu raqamlarni narigi noutbukdagilar bilan solishtiring</translation>
    </message>
    <message>
        <source>If it shows the same, press “They are the same” there. Your shop comes by itself then.</source>
        <translation>Raqamlar bir xil boʻlsa, narigi noutbukda “Bir xil” tugmasini bosing. Shundan keyin doʻkoningiz oʻzi keladi.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln entries of its history are here. The rest also comes while you work.</source>
        <translation>
            <numerusform>Tarixidagi %Ln ta yozuvdan %L1 tasi shu yerda. Qolgani siz ishlayotganda ham kelaveradi.</numerusform>
            <numerusform>Tarixidagi %Ln ta yozuvdan %L1 tasi shu yerda. Qolgani siz ishlayotganda ham kelaveradi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link your endpoint or another laptop showed</source>
        <translation>Serveringiz yoki boshqa noutbuk koʻrsatgan havola</translation>
    </message>
    <message>
        <source>Another laptop of your shop shows one in its settings: hold its code before the camera, or paste the link. If you have no other laptop, whoever looks after your endpoint makes one with %1.</source>
        <translation>Doʻkoningizning boshqa noutbuki uni sozlamalarida koʻrsatadi: uning kodini kameraga tuting yoki havolani joylang. Boshqa noutbukingiz boʻlmasa, havolani serveringizga qaraydigan kishi yaratadi, buyruq: %1.</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::PosterStep</name>
    <message>
        <source>Print the poster</source>
        <translation>Plakatni chop etish</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Plakatni saqlash</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>plakat</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Tiklash varagʻini chop etish</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Tiklash varagʻini saqlash</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>tiklash-varagʻi</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saqlandi.</translation>
    </message>
    <message>
        <source>It could not be written there. The shop is not affected; choose another place.</source>
        <translation>U yerga yozib boʻlmadi. Doʻkonga taʼsiri yoʻq; boshqa joy tanlang.</translation>
    </message>
    <message>
        <source>Two sheets of paper</source>
        <translation>Ikki varaq qogʻoz</translation>
    </message>
    <message>
        <source>Your shop is ready. These two help on the first day and on the worst.</source>
        <translation>Doʻkoningiz tayyor. Bu ikkisi birinchi kunda va eng yomon kunda asqotadi.</translation>
    </message>
    <message>
        <source>The first poster</source>
        <translation>Birinchi plakat</translation>
    </message>
    <message>
        <source>Hang it where people wait or pay.</source>
        <translation>Uni odamlar kutadigan yoki toʻlaydigan joyga osing.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Tiklash varagʻi</translation>
    </message>
    <message>
        <source>Keep it away from this laptop. Whoever holds it can open your shop&apos;s data.</source>
        <translation>Uni bu noutbukdan alohida saqlang. U kimda boʻlsa, doʻkoningiz maʼlumotlarini ocha oladi.</translation>
    </message>
    <message>
        <source>It opens your shop again if this laptop is lost or broken. It is shown only now: print it and keep it away from this laptop.</source>
        <translation>Bu noutbuk yoʻqolsa yoki buzilsa, u doʻkoningizni qayta ochadi. U faqat hozir koʻrsatiladi: chop eting va bu noutbukdan alohida saqlang.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF qilib saqlash</translation>
    </message>
    <message>
        <source>The poster has no QR code yet, since the shop has no address on the internet. It says: ask at the counter. Connect an endpoint in Settings and print it anew.</source>
        <translation>Plakatda hali QR-kod yoʻq, chunki doʻkonning internetda manzili yoʻq. Unda shunday yozilgan: kassada soʻrang. Sozlamalarda serverni ulang va plakatni qayta chop eting.</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::RewardStep</name>
    <message>
        <source>What does a regular get?</source>
        <translation>Doimiy mijoz nima oladi?</translation>
    </message>
    <message>
        <source>One thing people can picture. Points and levels can come later.</source>
        <translation>Odamlar koʻz oldiga keltira oladigan bitta narsa. Ball va darajalarni keyin ham qoʻshsa boʻladi.</translation>
    </message>
    <message>
        <source>After %1 visits: %2</source>
        <extracomment>A sentence with two blanks to fill: how many visits, and the reward.</extracomment>
        <translation>%1 ta tashrifdan keyin: %2</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>Tashriflar soni</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Mukofot</translation>
    </message>
    <message>
        <source>What is it that they get?</source>
        <translation>Mijoz aynan nima oladi?</translation>
    </message>
    <message>
        <source>A cup of tea, a loaf, a haircut: anything you give.</source>
        <translation>Bir piyola choy, bitta non, soch olish: nima bersangiz, shu.</translation>
    </message>
    <message>
        <source>Nobody can picture that.</source>
        <translation>Buni hech kim koʻz oldiga keltira olmaydi.</translation>
    </message>
    <message>
        <source>Say the thing itself: “Free coffee” or “10% off the bill” instead of “a discount”.</source>
        <translation>Narsaning oʻzini yozing: “chegirma” oʻrniga “Bepul kofe” yoki “Hisobdan 10% chegirma”.</translation>
    </message>
    <message>
        <source>Also a first stamp for joining, so the card never starts empty.</source>
        <translation>Qoʻshilgani uchun birinchi shtamp ham beriladi, karta boʻsh boshlanmaydi.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Yoniq</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>Oʻchiq</translation>
    </message>
    <message>
        <source>Others in your trade:</source>
        <translation>Sohangizdagi boshqa mukofotlar:</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::ShopStep</name>
    <message>
        <source>Your shop</source>
        <translation>Doʻkoningiz</translation>
    </message>
    <message>
        <source>The name stands on every card and poster.</source>
        <translation>Bu nom har bir karta va plakatda turadi.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Doʻkon nomi</translation>
    </message>
    <message>
        <source>Your customers want to know whose card it is.</source>
        <translation>Mijozlaringiz bu kimning kartasi ekanini bilishni istaydi.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Nima bilan shugʻullanasiz?</translation>
    </message>
    <message>
        <source>Prices in</source>
        <translation>Narxlar valyutasi</translation>
    </message>
    <message>
        <source>Time of</source>
        <translation>Vaqt mintaqasi</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::WelcomeScreen</name>
    <message>
        <source>Next: your shop</source>
        <translation>Keyingi: doʻkoningiz</translation>
    </message>
    <message>
        <source>Next: one reward</source>
        <translation>Keyingi: bitta mukofot</translation>
    </message>
    <message>
        <source>Next: at the counter</source>
        <translation>Keyingi: kassada</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Doʻkonni yaratish</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Kassani ochish</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Doʻkoningiz</translation>
    </message>
    <message>
        <source>One reward</source>
        <translation>Bitta mukofot</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Kassada</translation>
    </message>
    <message>
        <source>First poster</source>
        <translation>Birinchi plakat</translation>
    </message>
    <message>
        <source>Three minutes, no internet needed. Everything can be changed later.</source>
        <translation>Uch daqiqa, internet kerak emas. Hammasini keyin oʻzgartirish mumkin.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Making the shop…</source>
        <translation>Doʻkon yaratilmoqda…</translation>
    </message>
    <message>
        <source>Go on without the recovery sheet?</source>
        <translation>Tiklash varagʻisiz davom etilsinmi?</translation>
    </message>
    <message>
        <source>It is shown only now. Without it nobody can open the shop&apos;s data again if this laptop is lost.</source>
        <translation>U faqat hozir koʻrsatiladi. Bu noutbuk yoʻqolsa, usiz doʻkon maʼlumotlarini hech kim qayta ocha olmaydi.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Usiz davom etish</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Qolish</translation>
    </message>
    <message>
        <source>Fetching your shop…</source>
        <translation>Doʻkoningiz yuklanmoqda…</translation>
    </message>
    <message>
        <source>Fetch the rest</source>
        <translation>Qolganini yuklash</translation>
    </message>
    <message>
        <source>Fetch my shop</source>
        <translation>Doʻkonimni yuklash</translation>
    </message>
    <message>
        <source>This needs the internet once. Afterwards Muhr works without it.</source>
        <translation>Buning uchun internet bir marta kerak. Keyin Muhr usiz ham ishlaydi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>Zaxira nusxa koʻrib chiqilmoqda…</translation>
    </message>
    <message>
        <source>Open this shop</source>
        <translation>Shu doʻkonni ochish</translation>
    </message>
    <message>
        <source>Look at the backup</source>
        <translation>Zaxira nusxani koʻrish</translation>
    </message>
    <message>
        <source>This needs no internet. The backup itself is not changed.</source>
        <translation>Internet kerak emas. Zaxira nusxaning oʻzi oʻzgarmaydi.</translation>
    </message>
</context>
</TS>
