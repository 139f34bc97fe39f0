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
        <source>This shop&apos;s file is damaged. Restore a backup or fetch the shop from its endpoint.</source>
        <translation>Bu doʻkonning fayli shikastlangan. Zaxira nusxani tiklang yoki doʻkonni serverdan qayta yuklang.</translation>
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
</TS>
