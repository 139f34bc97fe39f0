<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Hand over: %1</source>
        <translation>تحویل دهید: %1</translation>
    </message>
    <message>
        <source>Reward reached: %1</source>
        <translation>به پاداش رسید: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) given: %L2 of %L3</source>
        <translation>
            <numerusform>%Ln مهر ثبت شد: %L2 از %L3</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase stored.</source>
        <translation>خرید ذخیره شد.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>برگردانده شد.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln stamp(s) taken back</source>
        <translation>
            <numerusform>برگردانده شد: %Ln مهر پس گرفته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Return stored.</source>
        <translation>برگشت کالا ذخیره شد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) noted. They appear on the card when there is a connection.</source>
        <translation>
            <numerusform>%Ln مهر یادداشت شد. با برقراری ارتباط روی کارت دیده می‌شود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>Type an amount.</source>
        <translation>مبلغ را وارد کنید.</translation>
    </message>
    <message>
        <source>This is not an amount. Type digits only, such as 15000.</source>
        <translation>این یک مبلغ نیست. فقط رقم وارد کنید، مانند ۱۵۰۰۰.</translation>
    </message>
    <message>
        <source>This currency has no such small parts. Type a rounder amount.</source>
        <translation>این واحد پول جزء به این کوچکی ندارد. مبلغ گردتری وارد کنید.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>این مبلغ خیلی بزرگ است.</translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation>شمارهٔ تلفن را وارد کنید.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>این یک شمارهٔ تلفن نیست.</translation>
    </message>
    <message>
        <source>Begin the phone number with + and the code of the country.</source>
        <translation>شمارهٔ تلفن را با + و کد کشور شروع کنید.</translation>
    </message>
    <message>
        <source>This phone number has too few digits.</source>
        <translation>رقم‌های این شمارهٔ تلفن کم است.</translation>
    </message>
    <message>
        <source>This phone number has too many digits.</source>
        <translation>رقم‌های این شمارهٔ تلفن زیاد است.</translation>
    </message>
</context>
<context>
    <name>CameraState</name>
    <message>
        <source>The camera is off.</source>
        <translation>دوربین خاموش است.</translation>
    </message>
    <message>
        <source>Looking for the camera…</source>
        <translation>در جستجوی دوربین…</translation>
    </message>
    <message>
        <source>Show the code of the card to the camera.</source>
        <translation>کد کارت را جلوی دوربین بگیرید.</translation>
    </message>
    <message>
        <source>No camera found. Plug one in, use a hand scanner or type the short number of the card.</source>
        <translation>دوربینی پیدا نشد. دوربینی وصل کنید، از اسکنر دستی استفاده کنید یا شمارهٔ کوتاه کارت را بنویسید.</translation>
    </message>
    <message>
        <source>The camera %1 was pulled out. Plug it in again and scanning goes on by itself.</source>
        <translation>دوربین جدا شد: %1. دوباره وصلش کنید؛ اسکن خودش ادامه پیدا می‌کند.</translation>
    </message>
    <message>
        <source>The camera %1 gives no picture. Close other programs that use it, or plug it in again.</source>
        <translation>دوربین تصویر نمی‌دهد: %1. برنامه‌های دیگری را که از آن استفاده می‌کنند ببندید یا دوباره وصلش کنید.</translation>
    </message>
    <message>
        <source>There is nothing at %1. Choose another file.</source>
        <translation>چیزی در این نشانی نیست: %1. فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 is not a film that can be played here. Choose another file.</source>
        <translation>این فیلم اینجا پخش نمی‌شود: %1. فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 is not a picture, or it is damaged. Choose another file.</source>
        <translation>این عکس نیست یا آسیب دیده است: %1. فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There are no pictures in %1. Choose another folder.</source>
        <translation>در این پوشه عکسی نیست: %1. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Loyalty card: %1</source>
        <translation>کارت وفاداری: %1</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>مهرها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) owed</source>
        <translation>
            <numerusform>بدهی: %Ln مهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 از %L2</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Label above the title of the next reward</extracomment>
        <translation>بعدی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) to go: %2</source>
        <extracomment>%2 is the title of the reward</extracomment>
        <translation>
            <numerusform>%Ln مهر دیگر: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for you</source>
        <extracomment>Label above the title of a reward that the customer can have now</extracomment>
        <translation>آمادهٔ دریافت</translation>
    </message>
    <message>
        <source>Ready for you: %1</source>
        <translation>آمادهٔ دریافت: %1</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>ووچر</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %Ln more</source>
        <extracomment>%2 is the title of a voucher, %Ln the number of further vouchers</extracomment>
        <translation>
            <numerusform>%2 و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>اعتبار تا %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>شمارهٔ کارت</translation>
    </message>
    <message>
        <source>News</source>
        <translation>خبر تازه</translation>
    </message>
    <message>
        <source>Welcome to %1!</source>
        <translation>به %1 خوش آمدید!</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>روش کار</translation>
    </message>
    <message>
        <source>One stamp for each visit. Show this card when you pay.</source>
        <translation>برای هر مراجعه یک مهر. هنگام پرداخت همین کارت را نشان دهید.</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>پاداش‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s): %2</source>
        <extracomment>%2 is the title of the reward that so many stamps bring</extracomment>
        <translation>
            <numerusform>با %Ln مهر: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to find us</source>
        <translation>نشانی ما</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعت‌های کاری</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Your card as a page</source>
        <translation>کارت شما به‌صورت صفحه</translation>
    </message>
    <message>
        <source>New phone?</source>
        <translation>گوشی تازه دارید؟</translation>
    </message>
    <message>
        <source>Ask for a new card at the counter. Your stamps and rewards stay yours.</source>
        <translation>از صندوق کارت تازه بخواهید. مهرها و پاداش‌های شما برایتان می‌ماند.</translation>
    </message>
    <message>
        <source>Stamps: %@</source>
        <extracomment>Keep %@: the phone puts the new value there</extracomment>
        <translation>مهرها: %@</translation>
    </message>
    <message>
        <source>Next reward: %@</source>
        <extracomment>Keep %@: the phone puts the title of the next reward there</extracomment>
        <translation>پاداش بعدی: %@</translation>
    </message>
    <message>
        <source>Ready for you: %@</source>
        <extracomment>Keep %@: the phone puts the title of the reward there</extracomment>
        <translation>آمادهٔ دریافت: %@</translation>
    </message>
    <message>
        <source>Voucher: %@</source>
        <extracomment>Keep %@: the phone puts the title of the voucher there</extracomment>
        <translation>ووچر: %@</translation>
    </message>
</context>
<context>
    <name>CardCode</name>
    <message>
        <source>This is not a Muhr card. Nothing was stored.</source>
        <translation>این کد، کد کارت نیست. چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <source>This card belongs to another shop. Nothing was stored.</source>
        <translation>این کارت مال فروشگاه دیگری است. چیزی ذخیره نشد.</translation>
    </message>
</context>
<context>
    <name>Crypto</name>
    <message>
        <source>The file of the pass certificate holds no certificate in PEM form.</source>
        <translation>در فایل گواهی کارت، گواهی به شکل PEM نیست.</translation>
    </message>
    <message>
        <source>The file of Apple&apos;s intermediate certificate (WWDR) holds no certificate in PEM form.</source>
        <translation>در فایل گواهی میانی اپل (WWDR) گواهی به شکل PEM نیست.</translation>
    </message>
    <message>
        <source>The key of the pass certificate can&apos;t be read. It has to be an RSA key in PEM form, with the right password.</source>
        <translation>کلید گواهی کارت خوانده نمی‌شود. باید کلید RSA به شکل PEM با گذرواژهٔ درست باشد.</translation>
    </message>
    <message>
        <source>The key does not belong to the pass certificate.</source>
        <translation>این کلید مال گواهی کارت نیست.</translation>
    </message>
    <message>
        <source>The pass certificate was not issued by this intermediate certificate. Take the WWDR certificate that it names.</source>
        <translation>گواهی کارت با این گواهی میانی صادر نشده است. همان گواهی WWDR را که در آن آمده است بگیرید.</translation>
    </message>
    <message>
        <source>This is not the certificate of a pass type: it names none.</source>
        <translation>این گواهی یک نوع کارت کیف پول نیست: نوعی در آن نیامده است.</translation>
    </message>
    <message>
        <source>The pass certificate does not name a team.</source>
        <translation>در گواهی کارت نام تیم نیامده است.</translation>
    </message>
    <message>
        <source>This is no signed token.</source>
        <translation>این توکن امضاشده نیست.</translation>
    </message>
    <message>
        <source>This token is signed in a way that is not accepted.</source>
        <translation>این توکن به روشی امضا شده است که پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>The signature of this token is wrong.</source>
        <translation>امضای این توکن نادرست است.</translation>
    </message>
    <message>
        <source>The key of the shop arrived damaged. Connect again.</source>
        <translation>کلید فروشگاه آسیب‌دیده رسید. دوباره وصل شوید.</translation>
    </message>
    <message>
        <source>The key of the shop was sent by a newer version. Update Muhr.</source>
        <translation>کلید فروشگاه را نسخهٔ تازه‌تری فرستاده است. برنامهٔ مهر را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The key of the shop was sent to another laptop. Connect again.</source>
        <translation>کلید فروشگاه برای رایانهٔ دیگری فرستاده شده است. دوباره وصل شوید.</translation>
    </message>
    <message>
        <source>The key file is missing. Settings, Security writes one.</source>
        <translation>فایل کلید نیست. آن را در تنظیمات، بخش امنیت بسازید.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be read. Give it to the user who runs Muhr.</source>
        <translation>فایل کلید خوانده نمی‌شود. آن را به کاربری بدهید که برنامهٔ مهر را اجرا می‌کند.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the key file. Allow it to its owner only (mode 0600).</source>
        <translation>کاربران دیگر این رایانه می‌توانند فایل کلید را بخوانند. فقط به مالک آن اجازه دهید (حالت ۰۶۰۰).</translation>
    </message>
    <message>
        <source>The key file is damaged. Open the shop with its recovery sheet.</source>
        <translation>فایل کلید آسیب دیده است. فروشگاه را با برگهٔ بازیابی باز کنید.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be written. Look for free space and for the permissions of its folder.</source>
        <translation>فایل کلید نوشته نمی‌شود. جای خالی و دسترسی‌های پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Type the recovery key from the recovery sheet.</source>
        <translation>کلید بازیابی را از روی برگهٔ بازیابی وارد کنید.</translation>
    </message>
    <message>
        <source>The recovery key has 8 groups, this text has %Ln.</source>
        <translation>کلید بازیابی ۸ گروه دارد؛ تعداد گروه‌های این متن: %Ln.</translation>
    </message>
    <message>
        <source>The recovery key has only 8 groups, this text has %Ln.</source>
        <translation>کلید بازیابی فقط ۸ گروه دارد؛ تعداد گروه‌های این متن: %Ln.</translation>
    </message>
    <message>
        <source>Group %L1 of the recovery key is not right. Look at it again.</source>
        <translation>گروه %L1 کلید بازیابی درست نیست. دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>This file holds no private key in PEM form.</source>
        <translation>در این فایل کلید خصوصی به شکل PEM نیست.</translation>
    </message>
    <message>
        <source>This private key is not an RSA key.</source>
        <translation>این کلید خصوصی از نوع RSA نیست.</translation>
    </message>
    <message>
        <source>This RSA key is too short. It needs 2048 bits or more.</source>
        <translation>این کلید RSA کوتاه است. دست‌کم ۲۰۴۸ بیت لازم است.</translation>
    </message>
    <message>
        <source>The password does not open this private key.</source>
        <translation>این گذرواژه کلید خصوصی را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>This is no sealed data of Muhr.</source>
        <translation>این دادهٔ رمزشدهٔ برنامهٔ مهر نیست.</translation>
    </message>
    <message>
        <source>This data was sealed by a newer version. Update Muhr.</source>
        <translation>این داده با نسخهٔ تازه‌تری رمز شده است. برنامهٔ مهر را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The key does not open this data, or the data is damaged.</source>
        <translation>کلید این داده را باز نمی‌کند یا داده آسیب دیده است.</translation>
    </message>
    <message>
        <source>The key of this person is damaged.</source>
        <translation>کلید این شخص آسیب دیده است.</translation>
    </message>
    <message>
        <source>This laptop does not have the newest key of the shop yet.</source>
        <translation>این رایانه هنوز تازه‌ترین کلید فروشگاه را ندارد.</translation>
    </message>
    <message>
        <source>The key of the shop does not open this person&apos;s data.</source>
        <translation>کلید فروشگاه اطلاعات این شخص را باز نمی‌کند.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Your card: %1</source>
        <translation>کارت شما: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s):
%2</source>
        <extracomment>Two lines in large type: how many stamps, and the title of the reward they bring, as the shop wrote it</extracomment>
        <translation>
            <numerusform>%Ln مهر،
%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The first stamp is already yours.</source>
        <translation>مهر اول همین حالا مال شماست.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln stamp(s) are already yours.</source>
        <translation>
            <numerusform>%Ln مهر اول همین حالا مال شماست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Apple Wallet</source>
        <translation>افزودن به Apple Wallet</translation>
    </message>
    <message>
        <source>Add to Google Wallet</source>
        <translation>افزودن به Google Wallet</translation>
    </message>
    <message>
        <source>Keep it as a page</source>
        <extracomment>Button: the card opens as a page of the browser, not in a wallet</extracomment>
        <translation>نگه‌داشتن به‌صورت صفحه</translation>
    </message>
    <message>
        <source>No app, no form. Show the card when you pay.</source>
        <translation>بدون برنامه، بدون فرم. هنگام پرداخت کارت را نشان دهید.</translation>
    </message>
    <message>
        <source>Open your card</source>
        <extracomment>Button for somebody who has joined before</extracomment>
        <translation>باز کردن کارت شما</translation>
    </message>
    <message>
        <source>Take the card with you on your phone</source>
        <translation>کارت را در گوشی همراه داشته باشید</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code.</source>
        <translation>دوربین گوشی را رو به این کد بگیرید.</translation>
    </message>
    <message>
        <source>What we keep, and your choices</source>
        <translation>آنچه نگه می‌داریم و انتخاب‌های شما</translation>
    </message>
    <message>
        <source>%1 keeps a card number, your stamps and rewards, and the days of your visits. Nothing else, unless you tell it to the shop.</source>
        <translation>%1 شمارهٔ کارت، مهرها و پاداش‌ها و روزهای مراجعهٔ شما را نگه می‌دارد. چیز دیگری نگه نمی‌دارد، مگر آنکه خودتان بگویید.</translation>
    </message>
    <message>
        <source>Your name and phone number are not asked for. The shop sends you no offers unless you say yes.</source>
        <translation>نام و شمارهٔ تلفن شما پرسیده نمی‌شود. تا خودتان موافقت نکنید، فروشگاه پیشنهادی برایتان نمی‌فرستد.</translation>
    </message>
    <message>
        <source>A cookie on this phone finds your card again. It is used for nothing else.</source>
        <translation>یک کوکی در این گوشی کارت شما را دوباره پیدا می‌کند. برای هیچ کار دیگری به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>You can remove the card from your phone at any time. Ask the shop, and it erases what it keeps of you.</source>
        <translation>هر وقت بخواهید می‌توانید کارت را از گوشی حذف کنید. اگر بخواهید، فروشگاه اطلاعات شما را پاک می‌کند.</translation>
    </message>
    <message>
        <source>This code is no longer in use. Nothing was stored. Please ask for your card at the counter.</source>
        <translation>این کد دیگر استفاده نمی‌شود. چیزی ذخیره نشد. لطفاً کارت خود را از صندوق بخواهید.</translation>
    </message>
    <message numerus="yes">
        <source>Too many cards were made from here just now. Please try again in %Ln minute(s).</source>
        <translation>
            <numerusform>همین حالا از اینجا کارت‌های زیادی ساخته شد. لطفاً %Ln دقیقهٔ دیگر دوباره تلاش کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card could not be made just now. Nothing was stored. Please try again in a moment.</source>
        <translation>ساخت کارت الان ممکن نشد. چیزی ذخیره نشد. لطفاً کمی بعد دوباره تلاش کنید.</translation>
    </message>
</context>
<context>
    <name>OpenError</name>
    <message>
        <source>This shop is already open in another Muhr on this computer. Close it first.</source>
        <translation>این فروشگاه در پنجرهٔ دیگری از برنامهٔ مهر در همین رایانه باز است. ابتدا آن را ببندید.</translation>
    </message>
    <message>
        <source>This shop&apos;s file was made by a newer Muhr. Update Muhr to open it.</source>
        <translation>فایل این فروشگاه با نسخهٔ تازه‌تری از برنامهٔ مهر ساخته شده است. برای باز کردن آن، برنامهٔ مهر را به‌روز کنید.</translation>
    </message>
    <message>
        <source>This shop&apos;s file was made by an older Muhr. Open it once with the desktop to bring it up to date.</source>
        <translation>فایل این فروشگاه با نسخهٔ قدیمی‌تر برنامهٔ مهر ساخته شده است. برای به‌روز شدن، یک بار آن را با برنامهٔ رایانه باز کنید.</translation>
    </message>
    <message>
        <source>This shop&apos;s file is damaged. Restore a backup or fetch the shop from its endpoint.</source>
        <translation>فایل این فروشگاه آسیب دیده است. نسخهٔ پشتیبان را بازگردانید یا فروشگاه را دوباره از سرور بگیرید.</translation>
    </message>
    <message>
        <source>This file is not a Muhr shop. Choose another file.</source>
        <translation>این فایل، فروشگاه برنامهٔ مهر نیست. فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This file holds no shop yet. Make a shop first, or restore a backup.</source>
        <translation>در این فایل هنوز فروشگاهی نیست. ابتدا فروشگاه بسازید یا نسخهٔ پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>There is no such file. Make a shop first, or choose another file.</source>
        <translation>چنین فایلی نیست. ابتدا فروشگاه بسازید یا فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>دیسک پر است. کمی جا باز کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>You may not write in this folder. Choose another folder or ask for the right to it.</source>
        <translation>شما اجازهٔ نوشتن در این پوشه را ندارید. پوشهٔ دیگری انتخاب کنید یا اجازه بگیرید.</translation>
    </message>
    <message>
        <source>The disk could not be read. Check the disk and try again.</source>
        <translation>خواندن دیسک ممکن نشد. دیسک را بررسی کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This disk cannot keep acts safe when the power fails. Put the file on a disk of this computer.</source>
        <translation>این دیسک هنگام قطع برق از ثبت‌ها محافظت نمی‌کند. فایل را روی دیسک همین رایانه بگذارید.</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Show this card when you pay.</source>
        <translation>هنگام پرداخت همین کارت را نشان دهید.</translation>
    </message>
    <message>
        <source>Take a picture of this card: it works on your phone too.</source>
        <translation>از این کارت عکس بگیرید: روی گوشی هم کار می‌کند.</translation>
    </message>
</context>
<context>
    <name>PersonError</name>
    <message>
        <source>This customer&apos;s data could not be read. Try again.</source>
        <translation>خواندن اطلاعات این مشتری ممکن نشد. دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This customer&apos;s data was erased.</source>
        <translation>اطلاعات این مشتری پاک شده است.</translation>
    </message>
    <message>
        <source>This customer&apos;s data has not come from the other device yet.</source>
        <translation>اطلاعات این مشتری هنوز از دستگاه دیگر نرسیده است.</translation>
    </message>
    <message>
        <source>The shop&apos;s key does not fit, so names can&apos;t be read. Enter the recovery key.</source>
        <translation>کلید فروشگاه نمی‌خواند و نام‌ها خوانده نمی‌شوند. کلید بازیابی را وارد کنید.</translation>
    </message>
    <message>
        <source>This customer&apos;s data is damaged. Restore a backup.</source>
        <translation>اطلاعات این مشتری آسیب دیده است. نسخهٔ پشتیبان را بازگردانید.</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message numerus="yes">
        <source>%Ln visit(s):
%2</source>
        <extracomment>Two lines in large type: how many visits, and the title of the reward they bring, as the shop wrote it</extracomment>
        <translation>
            <numerusform>%Ln بار مراجعه،
%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Point your camera here</source>
        <translation>دوربین گوشی را اینجا بگیرید</translation>
    </message>
    <message>
        <source>No app needed.</source>
        <translation>برنامه لازم نیست.</translation>
    </message>
    <message>
        <source>No app needed. The first stamp is yours.</source>
        <translation>برنامه لازم نیست. مهر اول مال شماست.</translation>
    </message>
    <message numerus="yes">
        <source>No app needed. The first %Ln stamp(s) are yours.</source>
        <translation>
            <numerusform>برنامه لازم نیست. %Ln مهر اول مال شماست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for your card at the counter</source>
        <translation>کارت خود را از صندوق بخواهید</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Say for how much money a stamp is given.</source>
        <translation>بنویسید برای چه مبلغی یک مهر داده می‌شود.</translation>
    </message>
    <message>
        <source>This counts only where stamps are given per amount.</source>
        <translation>این فقط وقتی به حساب می‌آید که مهر بر پایهٔ مبلغ داده شود.</translation>
    </message>
    <message>
        <source>Say which products bring a stamp.</source>
        <translation>بنویسید کدام کالاها مهر می‌آورند.</translation>
    </message>
    <message>
        <source>This counts only where stamps are given per item.</source>
        <translation>این فقط وقتی به حساب می‌آید که مهر بر پایهٔ کالا داده شود.</translation>
    </message>
    <message>
        <source>A new card must not be full at once.</source>
        <translation>کارت تازه نباید از همان اول پر باشد.</translation>
    </message>
    <message>
        <source>This is less than one visit brings.</source>
        <translation>این کمتر از چیزی است که یک مراجعه می‌آورد.</translation>
    </message>
    <message>
        <source>Nobody gets here: the card is full at %L1 stamps.</source>
        <translation>کسی به اینجا نمی‌رسد: کارت با %L1 مهر پر می‌شود.</translation>
    </message>
    <message>
        <source>There is another reward at %L1 stamps.</source>
        <translation>در %L1 مهر پاداش دیگری هست.</translation>
    </message>
    <message>
        <source>“%1” is the id of another reward.</source>
        <translation>«%1» شناسهٔ پاداش دیگری است.</translation>
    </message>
    <message>
        <source>A full card must bring a reward: add one at %L1 stamps.</source>
        <translation>کارت پر باید پاداش داشته باشد: برای %L1 مهر پاداشی اضافه کنید.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t say what the customer gets. Name the thing or the amount, for example “Free coffee” or “20% off one cake”.</source>
        <translation>«%1» نمی‌گوید مشتری چه می‌گیرد. خود چیز یا مقدار را بنویسید، مانند «قهوهٔ رایگان» یا «۲۰٪ تخفیف برای یک کیک».</translation>
    </message>
    <message>
        <source>At most 60 characters fit on a card.</source>
        <translation>روی کارت حداکثر ۶۰ نویسه جا می‌شود.</translation>
    </message>
    <message>
        <source>Say how much may be risked without a connection.</source>
        <translation>بنویسید بدون اتصال تا چه مبلغی می‌توان خطر کرد.</translation>
    </message>
    <message>
        <source>This counts only for rewards that can be used anywhere.</source>
        <translation>این فقط برای پاداش‌هایی است که همه‌جا قابل استفاده‌اند.</translation>
    </message>
    <message>
        <source>The reward is worth more than this, so it could never be used.</source>
        <translation>ارزش پاداش بیشتر از این است و هرگز قابل استفاده نمی‌شود.</translation>
    </message>
    <message>
        <source>What is handed over at once cannot expire.</source>
        <translation>آنچه همان لحظه تحویل می‌شود مدت اعتبار ندارد.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>این مورد باید پر شود.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>این باید عدد صحیح باشد.</translation>
    </message>
    <message>
        <source>This must be from %L1 to %L2.</source>
        <translation>این باید از %L1 تا %L2 باشد.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>این باید بله یا خیر باشد.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>«%1» جزو گزینه‌ها نیست.</translation>
    </message>
    <message>
        <source>“%1” must be 1 to 64 small Latin letters, digits, hyphens or underscores.</source>
        <translation>«%1» باید ۱ تا ۶۴ حرف کوچک لاتین، رقم، خط تیره یا زیرخط باشد.</translation>
    </message>
    <message>
        <source>This must be a text in at least one language.</source>
        <translation>این باید متنی دست‌کم به یک زبان باشد.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>این باید فهرست باشد.</translation>
    </message>
    <message>
        <source>This must have %L1 to %L2 rows.</source>
        <translation>این باید %L1 تا %L2 سطر داشته باشد.</translation>
    </message>
    <message>
        <source>This must be a group of fields.</source>
        <translation>این باید گروهی از فیلدها باشد.</translation>
    </message>
    <message>
        <source>A product&apos;s code must have 1 to 64 characters.</source>
        <translation>کد کالا باید ۱ تا ۶۴ نویسه داشته باشد.</translation>
    </message>
    <message>
        <source>This must be a whole number from %L1 to %L2.</source>
        <translation>این باید عدد صحیحی از %L1 تا %L2 باشد.</translation>
    </message>
    <message>
        <source>A programme must have 1 to %L1 rules.</source>
        <translation>برنامه باید ۱ تا %L1 قاعده داشته باشد.</translation>
    </message>
    <message>
        <source>A rule must have an id, a kind and terms.</source>
        <translation>قاعده باید شناسه، نوع و شرایط داشته باشد.</translation>
    </message>
    <message>
        <source>This must say what kind of rule it is.</source>
        <translation>اینجا باید نوع قاعده نوشته شود.</translation>
    </message>
    <message>
        <source>“%1” is the id of another rule.</source>
        <translation>«%1» شناسهٔ قاعدهٔ دیگری است.</translation>
    </message>
    <message>
        <source>Another rule gives stamps of the kind “%1”.</source>
        <translation>قاعدهٔ دیگری مهر از همین نوع می‌دهد: «%1».</translation>
    </message>
    <message>
        <source>This is no JSON object of at most 256 KiB.</source>
        <translation>این یک شیء JSON با حداکثر ۲۵۶ کیبی‌بایت نیست.</translation>
    </message>
    <message>
        <source>This must say “programme/1”.</source>
        <translation>اینجا باید «programme/1» نوشته شود.</translation>
    </message>
    <message>
        <source>“%1” is no currency Muhr knows.</source>
        <translation>برنامهٔ مهر این واحد پول را نمی‌شناسد: «%1».</translation>
    </message>
    <message>
        <source>“%1” is no time zone, such as Asia/Tashkent.</source>
        <translation>«%1» منطقهٔ زمانی نیست. نمونه: Asia/Tashkent.</translation>
    </message>
    <message>
        <source>This must be “day”, “act” or such as “minutes:90”.</source>
        <translation>این باید «day»، «act» یا چیزی مانند «minutes:90» باشد.</translation>
    </message>
</context>
<context>
    <name>Push</name>
    <message>
        <source>Apple took the push.</source>
        <translation>سرویس Apple اعلان را پذیرفت.</translation>
    </message>
    <message>
        <source>Apple does not know this phone. It was removed.</source>
        <translation>سرویس Apple این گوشی را نمی‌شناسد. از فهرست برداشته شد.</translation>
    </message>
    <message>
        <source>The card is no longer on this phone.</source>
        <translation>کارت دیگر روی این گوشی نیست.</translation>
    </message>
    <message>
        <source>This phone was told too often. It will be told again later.</source>
        <translation>به این گوشی بیش از حد خبر داده شد. بعداً دوباره فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Apple has trouble at the moment. The push will be sent again.</source>
        <translation>سرویس Apple الان مشکل دارد. اعلان دوباره فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Apple could not be reached. The push will be sent again.</source>
        <translation>ارتباط با Apple برقرار نشد. اعلان دوباره فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Apple refused the pass certificate. Check that it is the right one and has not expired.</source>
        <translation>سرویس Apple گواهی کارت را نپذیرفت. بررسی کنید که درست باشد و اعتبارش تمام نشده باشد.</translation>
    </message>
    <message>
        <source>Apple did not understand the push. Check the push settings of the endpoint.</source>
        <translation>سرویس Apple اعلان را نفهمید. تنظیمات اعلان را در سرور بررسی کنید.</translation>
    </message>
    <message>
        <source>The push waits until the trouble before it is solved.</source>
        <translation>اعلان منتظر است تا مشکل قبلی برطرف شود.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet: %1</source>
        <translation>برگهٔ بازیابی: %1</translation>
    </message>
    <message>
        <source>If this computer is lost or broken, this sheet opens your shop again from any backup.</source>
        <translation>اگر این رایانه گم یا خراب شود، این برگه فروشگاه شما را از هر نسخهٔ پشتیبان دوباره باز می‌کند.</translation>
    </message>
    <message>
        <source>Keep it locked away, not beside the till. Whoever has it can read your customers&apos; names.</source>
        <translation>آن را در جای قفل‌دار نگه دارید، نه کنار صندوق. هر کس این برگه را داشته باشد، می‌تواند نام مشتریان شما را بخواند.</translation>
    </message>
    <message>
        <source>On the new computer choose “Open a backup”, then scan the code or type the key.</source>
        <translation>در رایانهٔ تازه «باز کردن نسخهٔ پشتیبان» را انتخاب کنید، سپس کد را اسکن کنید یا کلید را بنویسید.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>کلید بازیابی</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>Label of the day on which the sheet was printed</extracomment>
        <translation>تاریخ چاپ</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not a card. Nothing was stored. Show the code on the customer&apos;s card to the camera.</source>
        <translation>این کد، کد کارت نیست. چیزی ذخیره نشد. کد روی کارت مشتری را جلوی دوربین بگیرید.</translation>
    </message>
    <message>
        <source>This card belongs to another shop. Nothing was stored. Ask for a card of this shop.</source>
        <translation>این کارت مال فروشگاه دیگری است. چیزی ذخیره نشد. کارت همین فروشگاه را بخواهید.</translation>
    </message>
    <message>
        <source>This card was replaced by a new one. Nothing was stored. Ask for the new card.</source>
        <translation>این کارت با کارت تازه‌ای جایگزین شده است. چیزی ذخیره نشد. کارت تازه را بخواهید.</translation>
    </message>
    <message>
        <source>No such customer was found. Nothing was changed. Search by name, phone or card number, or add the customer.</source>
        <translation>چنین مشتری‌ای پیدا نشد. چیزی تغییر نکرد. با نام، تلفن یا شمارهٔ کارت جستجو کنید یا مشتری را اضافه کنید.</translation>
    </message>
    <message numerus="yes">
        <source>This card was stamped a moment ago. Nothing was added. It can be stamped again in %Ln minute(s).</source>
        <translation>
            <numerusform>همین حالا برای این کارت مهر ثبت شد. چیزی اضافه نشد. %Ln دقیقهٔ دیگر می‌توان دوباره مهر ثبت کرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reward is not waiting on the card. Nothing was used. Open the card to see what is ready.</source>
        <translation>این پاداش روی کارت نیست. چیزی استفاده نشد. کارت را باز کنید تا ببینید چه چیزی آماده است.</translation>
    </message>
    <message>
        <source>Only a manager can do this. Nothing was changed. Ask a manager to confirm it.</source>
        <translation>این کار را فقط مدیر می‌تواند انجام دهد. چیزی تغییر نکرد. از مدیر بخواهید تأیید کند.</translation>
    </message>
    <message>
        <source>This was undone before. Nothing was changed now, and nothing more needs to be done.</source>
        <translation>این کار پیش‌تر برگردانده شده است. الان چیزی تغییر نکرد و کار دیگری لازم نیست.</translation>
    </message>
    <message>
        <source>There is nothing to undo here. Everything stays as it was. Choose the entry in the customer&apos;s history.</source>
        <translation>اینجا چیزی برای برگرداندن نیست. همه چیز مثل قبل ماند. مورد را در سابقهٔ مشتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission for this. Nothing was changed. Ask the owner or a manager.</source>
        <translation>شما اجازهٔ این کار را ندارید. چیزی تغییر نکرد. از مالک یا مدیر بخواهید.</translation>
    </message>
    <message>
        <source>Another customer has this phone number. Nothing was stored. Search for the number to find that card.</source>
        <translation>این شمارهٔ تلفن برای مشتری دیگری ثبت شده است. چیزی ذخیره نشد. برای پیدا کردن آن کارت، شماره را جستجو کنید.</translation>
    </message>
    <message>
        <source>This value is not right: %1. Nothing was stored. Correct it and try again.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>این مقدار درست نیست: %1. چیزی ذخیره نشد. آن را اصلاح کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Muhr is already open with this shop. Nothing was changed. Close the other window, then try again.</source>
        <translation>این فروشگاه در پنجرهٔ دیگری از برنامهٔ مهر باز است. چیزی تغییر نکرد. آن پنجره را ببندید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This shop was last opened by a newer Muhr. It was left as it is. Update Muhr, then open it again.</source>
        <translation>این فروشگاه آخرین بار با نسخهٔ تازه‌تری از برنامهٔ مهر باز شده است. به همان صورت ماند. برنامهٔ مهر را به‌روز کنید و دوباره باز کنید.</translation>
    </message>
    <message>
        <source>The file of this shop is damaged. It was left as it is. Keep a copy of it, then open your latest backup.</source>
        <translation>فایل این فروشگاه آسیب دیده است. به همان صورت ماند. یک رونوشت از آن نگه دارید و آخرین نسخهٔ پشتیبان را باز کنید.</translation>
    </message>
    <message>
        <source>The disk is full. The last entry was not stored; everything before it is safe. Free some space, then enter it again.</source>
        <translation>دیسک پر است. آخرین مورد ذخیره نشد؛ هرچه پیش از آن بود سالم است. کمی جا باز کنید و دوباره ثبت کنید.</translation>
    </message>
    <message>
        <source>The key of this shop was not found. Nothing was changed. Write a key file in Settings, Security, or use the recovery sheet.</source>
        <translation>کلید این فروشگاه پیدا نشد. چیزی تغییر نکرد. در تنظیمات، بخش امنیت، فایل کلید بسازید یا از برگهٔ بازیابی استفاده کنید.</translation>
    </message>
    <message>
        <source>No camera was found. Nothing is lost: find the card by name or number. Plug the camera in, or choose another in Settings.</source>
        <translation>دوربینی پیدا نشد. چیزی از دست نرفته است: کارت را با نام یا شماره پیدا کنید. دوربین را وصل کنید یا در تنظیمات دوربین دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Everything is stored on this computer and goes there later. Check the internet connection.</source>
        <translation>ارتباط با سرور برقرار نیست. همه چیز در این رایانه ذخیره شده است و بعداً فرستاده می‌شود. اتصال اینترنت را بررسی کنید.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Nothing is lost. Set date, time and time zone, then try again.</source>
        <translation>ساعت این رایانه درست نیست. چیزی از دست نرفته است. تاریخ، ساعت و منطقهٔ زمانی را تنظیم کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This needs a newer Muhr. Nothing was changed, and nothing is lost. Update Muhr, then try again.</source>
        <translation>این کار نسخهٔ تازه‌تری از برنامهٔ مهر می‌خواهد. چیزی تغییر نکرد و چیزی از دست نرفت. برنامهٔ مهر را به‌روز کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This can&apos;t be done on this computer. Nothing was changed. Do it on the server.</source>
        <translation>این کار در این رایانه شدنی نیست. چیزی تغییر نکرد. آن را روی سرور انجام دهید.</translation>
    </message>
    <message numerus="yes">
        <source>This card was stamped a moment ago. It can be stamped again in %Ln minute(s).</source>
        <translation>
            <numerusform>همین حالا برای این کارت مهر ثبت شد. %Ln دقیقهٔ دیگر می‌توان دوباره مهر ثبت کرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This card got %Ln stamp(s) today, and that is the most for a day.</source>
        <translation>
            <numerusform>این کارت امروز %Ln مهر گرفته است و در یک روز بیشتر از این ممکن نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no unused reward of this kind on the card: %1</source>
        <translation>چنین پاداش استفاده‌نشده‌ای روی کارت نیست: %1</translation>
    </message>
    <message>
        <source>This reward was valid until %2: %1</source>
        <translation>اعتبار این پاداش تا %2 بود: %1</translation>
    </message>
    <message>
        <source>This reward was used already: %1</source>
        <translation>این پاداش قبلاً استفاده شده است: %1</translation>
    </message>
    <message>
        <source>This reward can only be used while there is a connection: %1</source>
        <translation>این پاداش فقط وقتی ارتباط برقرار است قابل استفاده است: %1</translation>
    </message>
    <message>
        <source>Without a connection this reward can only be used at the branch that gave it: %1</source>
        <translation>بدون اتصال، این پاداش فقط در شعبه‌ای که آن را داده قابل استفاده است: %1</translation>
    </message>
    <message>
        <source>No more of this can be handed over today without a connection: %1</source>
        <translation>امروز بدون اتصال بیشتر از این نمی‌توان تحویل داد: %1</translation>
    </message>
    <message>
        <source>For this reward the card must be shown on the phone, with its changing code: %1</source>
        <translation>برای این پاداش باید کارت روی گوشی با کد متغیرش نشان داده شود: %1</translation>
    </message>
    <message>
        <source>The code shown is too old. Ask the customer to open the card again: %1</source>
        <translation>کدی که نشان داده شد قدیمی است. از مشتری بخواهید کارت را دوباره باز کند: %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln stamp(s) can be given at once. Ask a manager for more.</source>
        <translation>
            <numerusform>هر بار حداکثر %Ln مهر می‌توان ثبت کرد. برای بیشتر، از مدیر بخواهید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a manager can give more than the rules allow.</source>
        <translation>بیشتر از آنچه قاعده‌ها اجازه می‌دهند را فقط مدیر می‌تواند بدهد.</translation>
    </message>
    <message>
        <source>A manager has to hand this reward over: %1</source>
        <translation>این پاداش را باید مدیر تحویل دهد: %1</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner.</source>
        <translation>شما اجازهٔ این کار را ندارید. از مالک بخواهید.</translation>
    </message>
    <message>
        <source>Type the amount first: the stamps depend on it.</source>
        <translation>ابتدا مبلغ را وارد کنید: تعداد مهرها به آن بستگی دارد.</translation>
    </message>
    <message>
        <source>This amount cannot be right.</source>
        <translation>این مبلغ نمی‌تواند درست باشد.</translation>
    </message>
    <message>
        <source>The list of goods cannot be right.</source>
        <translation>فهرست کالاها نمی‌تواند درست باشد.</translation>
    </message>
    <message>
        <source>This number of stamps cannot be right.</source>
        <translation>این تعداد مهر نمی‌تواند درست باشد.</translation>
    </message>
    <message>
        <source>This receipt number is too long.</source>
        <translation>شمارهٔ رسید بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>There is nothing to store: no stamp, no amount, no reward.</source>
        <translation>چیزی برای ذخیره نیست: نه مهر، نه مبلغ، نه پاداش.</translation>
    </message>
    <message>
        <source>Stamps are given from %1 on.</source>
        <translation>مهر برای خرید از %1 به بالا داده می‌شود.</translation>
    </message>
    <message>
        <source>Nothing in this purchase brings a stamp.</source>
        <translation>هیچ چیز در این خرید مهر نمی‌آورد.</translation>
    </message>
    <message>
        <source>This card needs a newer Muhr. Update Muhr on this computer; nothing is lost.</source>
        <translation>این کارت نسخهٔ تازه‌تری از برنامهٔ مهر می‌خواهد. برنامه را در این رایانه به‌روز کنید؛ چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>این کار پیش‌تر برگردانده شده است.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای برگرداندن نیست.</translation>
    </message>
    <message>
        <source>Only one&apos;s own acts of the last 10 minutes can be undone. Ask a manager.</source>
        <translation>فقط ثبت‌های خودتان در ۱۰ دقیقهٔ گذشته را می‌توان برگرداند. از مدیر بخواهید.</translation>
    </message>
    <message>
        <source>A reward of this act was used already. A manager decides whether it is taken back too: %1</source>
        <translation>پاداش این ثبت قبلاً استفاده شده است. مدیر تصمیم می‌گیرد که آن هم پس گرفته شود یا نه: %1</translation>
    </message>
    <message>
        <source>There is not so much left of this purchase to return.</source>
        <translation>از این خرید به این اندازه برای برگشت نمانده است.</translation>
    </message>
    <message>
        <source>This card is not known here yet and was stamped today. The stamp will be added when there is a connection.</source>
        <translation>این کارت هنوز اینجا شناخته نیست و امروز مهر گرفته است. مهر با برقراری ارتباط اضافه می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) wait for cards that are not known here yet. Connect this computer first.</source>
        <translation>
            <numerusform>%Ln مهر منتظر کارت‌هایی است که هنوز اینجا شناخته نیستند. ابتدا این رایانه را وصل کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>This card is not known here yet: it can be stamped, everything else needs a connection.</source>
        <translation>این کارت هنوز اینجا شناخته نیست: می‌توان مهر ثبت کرد، برای بقیهٔ کارها اتصال لازم است.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Kiosk</source>
        <translation>کیوسک</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>صندوق‌دار</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدیر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>حسابرس</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>سرور</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>stamps</source>
        <translation>مهر</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>مراجعه</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>آنچه مشتری می‌گیرد</translation>
    </message>
    <message>
        <source>A thing or an amount, such as “Free coffee”.</source>
        <translation>یک چیز یا مقدار، مانند «قهوهٔ رایگان».</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>مدت اعتبار</translation>
    </message>
    <message>
        <source>Counted from the day it is reached; empty: without end.</source>
        <translation>از روز رسیدن به پاداش حساب می‌شود؛ خالی یعنی بی‌پایان.</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>شیوهٔ تحویل</translation>
    </message>
    <message>
        <source>Kept on the card until it is used</source>
        <translation>تا زمان استفاده روی کارت می‌ماند</translation>
    </message>
    <message>
        <source>Handed over at once</source>
        <translation>همان لحظه تحویل می‌شود</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>ارزش آن</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>بدون اتصال</translation>
    </message>
    <message>
        <source>At the branch that gave it</source>
        <translation>در شعبه‌ای که آن را داده</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Anywhere, up to a limit</source>
        <translation>همه‌جا، تا یک سقف</translation>
    </message>
    <message>
        <source>Up to what value</source>
        <translation>تا چه ارزشی</translation>
    </message>
    <message>
        <source>How many a computer and day</source>
        <translation>چند تا در روز برای هر رایانه</translation>
    </message>
    <message>
        <source>Only with the changing code of a phone</source>
        <translation>فقط با کد متغیر گوشی</translation>
    </message>
    <message>
        <source>Copies and screenshots of the card don&apos;t count then.</source>
        <translation>در این حالت رونوشت و عکس صفحهٔ کارت پذیرفته نیست.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Kind of stamp</source>
        <translation>نوع مهر</translation>
    </message>
    <message>
        <source>Name of the stamp</source>
        <translation>نام مهر</translation>
    </message>
    <message>
        <source>Id of the reward</source>
        <translation>شناسهٔ پاداش</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>پاداش‌ها</translation>
    </message>
    <message>
        <source>At</source>
        <translation>در مهر شمارهٔ</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>پاداش</translation>
    </message>
    <message>
        <source>Stamps on a card</source>
        <translation>مهرهای کارت</translation>
    </message>
    <message>
        <source>A stamp for every</source>
        <translation>مهر برای هر</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>مراجعه</translation>
    </message>
    <message>
        <source>amount spent</source>
        <translation>مبلغ خرید</translation>
    </message>
    <message>
        <source>item bought</source>
        <translation>کالای خریده‌شده</translation>
    </message>
    <message>
        <source>How many stamps</source>
        <translation>چند مهر</translation>
    </message>
    <message>
        <source>For every amount of</source>
        <translation>برای هر مبلغ</translation>
    </message>
    <message>
        <source>Keep the rest for the next time</source>
        <translation>باقی‌مانده برای دفعهٔ بعد بماند</translation>
    </message>
    <message>
        <source>Then two small purchases bring as much as one large.</source>
        <translation>آن‌وقت دو خرید کوچک به اندازهٔ یک خرید بزرگ مهر می‌آورد.</translation>
    </message>
    <message>
        <source>Stamps for joining</source>
        <translation>مهرهای هدیهٔ عضویت</translation>
    </message>
    <message>
        <source>Shortest time between two stamps</source>
        <translation>کمترین فاصلهٔ زمانی دو مهر</translation>
    </message>
    <message>
        <source>Smallest purchase that counts</source>
        <translation>کمترین خریدی که به حساب می‌آید</translation>
    </message>
    <message>
        <source>Most stamps a day</source>
        <translation>بیشترین مهر در روز</translation>
    </message>
    <message>
        <source>0: no limit.</source>
        <translation>۰: بدون سقف.</translation>
    </message>
    <message>
        <source>Most stamps a cashier sets by hand</source>
        <translation>بیشترین مهری که صندوق‌دار دستی ثبت می‌کند</translation>
    </message>
    <message>
        <source>Stamp card</source>
        <translation>کارت مهر</translation>
    </message>
    <message>
        <source>Customers collect stamps and get a reward for a full card.</source>
        <translation>مشتریان مهر جمع می‌کنند و با کارت پر پاداش می‌گیرند.</translation>
    </message>
    <message>
        <source>For every %1 give %2. A card has %3: %4</source>
        <translation>برای هر %1، %2 بدهید. کارت %3 دارد: %4</translation>
    </message>
</context>
<context>
    <name>ScannerState</name>
    <message>
        <source>No hand scanner is chosen.</source>
        <translation>اسکنر دستی انتخاب نشده است.</translation>
    </message>
    <message>
        <source>The hand scanner on %1 is ready.</source>
        <translation>اسکنر دستی آماده است: %1.</translation>
    </message>
    <message>
        <source>There is no hand scanner on %1. Plug it in and scanning starts by itself.</source>
        <translation>اسکنر دستی پیدا نشد: %1. آن را وصل کنید؛ اسکن خودش شروع می‌شود.</translation>
    </message>
    <message>
        <source>The hand scanner on %1 cannot be opened. Close other programs that use it, or ask for the right to use it.</source>
        <translation>اسکنر دستی باز نشد: %1. برنامه‌های دیگری را که از آن استفاده می‌کنند ببندید یا اجازهٔ استفاده از آن را بگیرید.</translation>
    </message>
    <message>
        <source>The hand scanner on %1 was pulled out. Plug it in again and scanning goes on by itself.</source>
        <translation>اسکنر دستی جدا شد: %1. دوباره وصلش کنید؛ اسکن خودش ادامه پیدا می‌کند.</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>Owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>کنار صندوق</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Not stored: the disk is full. Free some space and try again.</source>
        <translation>ذخیره نشد: دیسک پر است. کمی جا باز کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Not stored: the disk did not take it. Check the disk and try again.</source>
        <translation>ذخیره نشد: دیسک آن را ننوشت. دیسک را بررسی کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Not stored: the shop&apos;s file is open for reading only.</source>
        <translation>ذخیره نشد: فایل فروشگاه فقط برای خواندن باز است.</translation>
    </message>
    <message>
        <source>Not stored: the shop&apos;s file is busy. Try again.</source>
        <translation>ذخیره نشد: فایل فروشگاه مشغول است. دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Restore a backup or fetch the shop from its endpoint.</source>
        <translation>فایل این فروشگاه آسیب دیده است. نسخهٔ پشتیبان را بازگردانید یا فروشگاه را دوباره از سرور بگیرید.</translation>
    </message>
    <message>
        <source>Not stored: the change does not fit what is already there.</source>
        <translation>ذخیره نشد: این تغییر با آنچه از پیش هست نمی‌خواند.</translation>
    </message>
    <message>
        <source>Not stored: the shop&apos;s file refused it. Try again.</source>
        <translation>ذخیره نشد: فایل فروشگاه آن را نپذیرفت. دوباره تلاش کنید.</translation>
    </message>
</context>
<context>
    <name>WebCard</name>
    <message>
        <source>Show this code at the counter.</source>
        <translation>این کد را در صندوق نشان دهید.</translation>
    </message>
    <message numerus="yes">
        <source>New code in %Ln second(s)</source>
        <translation>
            <numerusform>کد تازه تا %Ln ثانیهٔ دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is your card. Add it to your home screen from the menu of your browser.</source>
        <translation>این صفحه کارت شماست. آن را از منوی مرورگر به صفحهٔ اصلی گوشی اضافه کنید.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 is the moment at which the stamps on the page were counted</extracomment>
        <translation>وضعیت در %1</translation>
    </message>
    <message>
        <source>This card was replaced by a new one. Your stamps are on the new card. Please ask at the counter.</source>
        <translation>این کارت با کارت تازه‌ای جایگزین شده است. مهرهای شما در کارت تازه است. لطفاً از صندوق بپرسید.</translation>
    </message>
    <message>
        <source>There is no card at this address. Please scan the code in the shop again, or ask at the counter.</source>
        <translation>در این نشانی کارتی نیست. لطفاً کد داخل فروشگاه را دوباره اسکن کنید یا از صندوق بپرسید.</translation>
    </message>
</context>
<context>
    <name>muhr::kit::ActRow</name>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>muhr::kit::Brand</name>
    <message>
        <source>Muhr</source>
        <translation>مهر</translation>
    </message>
</context>
<context>
    <name>muhr::kit::LadderView</name>
    <message>
        <source>%L1 of %L2 stamps</source>
        <translation>%L1 از %L2 مهر</translation>
    </message>
</context>
<context>
    <name>muhr::kit::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>muhr::kit::StepList</name>
    <message>
        <source>Step %L1 of %L2: %3</source>
        <extracomment>Read aloud: %1 is the number of the step, %2 how many there are, %3 its name.</extracomment>
        <translation>گام %L1 از %L2: %3</translation>
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
