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
        <source>This version keeps its store in the data folder only. Leave the setting “database” empty.</source>
        <translation>Bu versiya maʼlumotlar bazasini faqat maʼlumotlar papkasida saqlaydi. “database” sozlamasini boʻsh qoldiring.</translation>
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
        <source>Start Muhr on the new laptop, choose “I have a link from my endpoint”, and paste the link. It works once and for one day; treat it like a key.</source>
        <translation>Yangi noutbukda Muhr dasturini oching, “Menda serverim bergan havola bor” bandini tanlang va havolani joylang. U bir marta va bir kun davomida ishlaydi; uni kalitdek ehtiyot qiling.</translation>
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
        <source>Another server answers at the endpoint&apos;s address. Nothing was sent to it. Try another network, or ask the owner for a new link.</source>
        <translation>Serveringiz manzilida boshqa server javob bermoqda. Unga hech narsa yuborilmadi. Boshqa tarmoqni sinab koʻring yoki egasidan yangi havola soʻrang.</translation>
    </message>
    <message>
        <source>The endpoint was put back to an earlier state. Everything is saved here; nothing is sent until that is settled.</source>
        <translation>Server avvalgi holatga qaytarilgan. Hammasi shu yerda saqlangan; bu hal boʻlmaguncha hech narsa yuborilmaydi.</translation>
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
        <source>The endpoint does not take this link: it works once, and for one day. Nothing was changed. Have the endpoint make a new one.</source>
        <translation>Server bu havolani qabul qilmadi: u bir marta va bir kun davomida ishlaydi. Hech narsa oʻzgarmadi. Serverda yangi havola yarating.</translation>
    </message>
    <message>
        <source>This link connects a shop that is on a computer. Nothing was changed. Make the shop first, then use the link in its Settings.</source>
        <translation>Bu havola kompyuterdagi doʻkonni serverga ulaydi. Hech narsa oʻzgarmadi. Avval doʻkon yarating, keyin havolani uning Sozlamalarida ishlating.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. Nothing was changed. Check the internet connection, then try again.</source>
        <translation>Server javob bermayapti. Hech narsa oʻzgarmadi. Internet aloqasini tekshirib, qayta urinib koʻring.</translation>
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
        <source>The endpoint did not accept these acts. They are kept here.</source>
        <translation>Server bu amallarni qabul qilmadi. Ular shu yerda saqlanadi.</translation>
    </message>
    <message>
        <source>Not in step</source>
        <translation>Mos kelmayapti</translation>
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
        <source>Amount in %1</source>
        <extracomment>%1 is the unit of money: “so&apos;m”</extracomment>
        <translation>Summa, %1</translation>
    </message>
    <message>
        <source>What the customer pays. The stamps follow the rules.</source>
        <translation>Mijoz toʻlaydigan summa. Shtamplar qoidaga koʻra qoʻyiladi.</translation>
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
    <name>muhr::kit::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
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
        <source>I have a link from my endpoint</source>
        <extracomment>The endpoint&apos;s program names this choice by these words.</extracomment>
        <translation>Menda serverim bergan havola bor</translation>
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
    <message numerus="yes">
        <source>%Ln entries of its history are here. The rest also comes while you work.</source>
        <translation>
            <numerusform>Tarixidan %Ln ta yozuv keldi. Qolgani siz ishlayotganda ham kelaveradi.</numerusform>
            <numerusform>Tarixidan %Ln ta yozuv keldi. Qolgani siz ishlayotganda ham kelaveradi.</numerusform>
        </translation>
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
        <source>The link your endpoint showed</source>
        <translation>Serveringiz koʻrsatgan havola</translation>
    </message>
    <message>
        <source>Whoever looks after your endpoint makes one with %1. It works once, and for one day.</source>
        <translation>Havolani serveringizga qaraydigan kishi shu buyruq bilan yaratadi: %1. U bir marta va bir kun davomida ishlaydi.</translation>
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
</context>
</TS>
