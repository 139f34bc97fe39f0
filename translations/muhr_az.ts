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
        <source>This shop&apos;s file is damaged. Restore a backup or fetch the shop from its endpoint.</source>
        <translation>Bu mağazanın faylı zədələnib. Ehtiyat nüsxəni bərpa edin və ya mağazanı yenidən serverdən yükləyin.</translation>
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
    <name>muhr::kit::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv edin</translation>
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
</TS>
