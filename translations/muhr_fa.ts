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
    <message numerus="yes">
        <source>%Ln point(s) given. They are on the card.</source>
        <translation>
            <numerusform>%Ln امتیاز داده شد. روی کارت است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln point(s) taken back</source>
        <translation>
            <numerusform>برگردانده شد: %Ln امتیاز پس گرفته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay %1: %2 came off</source>
        <translation>قابل پرداخت: %1، تخفیف: %2</translation>
    </message>
    <message>
        <source>%1 bonus given. It is on the card.</source>
        <translation>%1 اعتبار هدیه داده شد. روی کارت است.</translation>
    </message>
    <message>
        <source>Undone: %1 of bonus taken back</source>
        <translation>برگردانده شد: %1 اعتبار هدیه پس گرفته شد</translation>
    </message>
    <message>
        <source>What waited is cancelled.</source>
        <translation>آنچه در انتظار بود لغو شد.</translation>
    </message>
    <message>
        <source>What waited can be spent now.</source>
        <translation>آنچه در انتظار بود از حالا قابل خرج است.</translation>
    </message>
    <message>
        <source>Return stored. Back in money: %1; the rest is on the card again.</source>
        <translation>برگشت کالا ذخیره شد. برگشت به پول: %1؛ بقیه دوباره روی کارت است.</translation>
    </message>
    <message>
        <source>Taken from the card: %1</source>
        <translation>از کارت برداشته شد: %1</translation>
    </message>
    <message numerus="yes">
        <source>Held for %Ln minute(s): %2</source>
        <translation>
            <numerusform>برای %Ln دقیقه نگه داشته شد: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase number %L1 brings a bonus.</source>
        <translation>خرید شمارهٔ %L1 هدیه دارد.</translation>
    </message>
    <message>
        <source>The customer&apos;s profile is complete: this brings a bonus.</source>
        <translation>مشخصات مشتری کامل است: برای این هدیه می‌گیرد.</translation>
    </message>
    <message>
        <source>This brings a bonus: %1</source>
        <translation>برای این هدیه داده می‌شود: %1</translation>
    </message>
    <message>
        <source>Birthday on %1: the gift can be had from %2 to %3.</source>
        <translation>تولد مشتری %1 است: هدیه را از %2 تا %3 می‌توان گرفت.</translation>
    </message>
    <message>
        <source>The day of joining comes back on %1: the gift can be had from %2 to %3.</source>
        <translation>سالگرد عضویت %1 است: هدیه را از %2 تا %3 می‌توان گرفت.</translation>
    </message>
    <message>
        <source>A date of the customer on %1: the gift can be had from %2 to %3.</source>
        <translation>مناسبت مشتری %1 است: هدیه را از %2 تا %3 می‌توان گرفت.</translation>
    </message>
    <message>
        <source>The gift is given with a purchase.</source>
        <translation>هدیه همراه خرید داده می‌شود.</translation>
    </message>
    <message>
        <source>The gift was given already this year.</source>
        <translation>هدیهٔ امسال قبلاً داده شده است.</translation>
    </message>
    <message>
        <source>The date was told too late: the gift comes next year.</source>
        <translation>تاریخ دیر گفته شد: هدیه سال بعد داده می‌شود.</translation>
    </message>
    <message>
        <source>The date was changed too late: the gift comes next year.</source>
        <translation>تاریخ دیر تغییر کرد: هدیه سال بعد داده می‌شود.</translation>
    </message>
    <message>
        <source>The date was changed after the last gift: the next one has to wait.</source>
        <translation>تاریخ پس از آخرین هدیه تغییر کرد: برای هدیهٔ بعدی باید صبر کرد.</translation>
    </message>
    <message>
        <source>Two customers brought each other: nothing is given for that.</source>
        <translation>دو مشتری یکدیگر را معرفی کرده‌اند: برای این چیزی داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Another customer brought this one, but the time for the gift is over.</source>
        <translation>این مشتری را مشتری دیگری معرفی کرده است، ولی مهلت هدیه تمام شده است.</translation>
    </message>
    <message>
        <source>Another customer brought this one, but all gifts for that are given.</source>
        <translation>این مشتری را مشتری دیگری معرفی کرده است، ولی همهٔ هدیه‌های معرفی داده شده است.</translation>
    </message>
    <message>
        <source>Another customer brought this one: a gift for coming.</source>
        <translation>این مشتری را مشتری دیگری معرفی کرده است: هدیهٔ آمدن می‌گیرد.</translation>
    </message>
    <message>
        <source>Whoever brought this customer has had all gifts there are for that.</source>
        <translation>معرف این مشتری همهٔ هدیه‌های معرفی را گرفته است.</translation>
    </message>
    <message>
        <source>Whoever brought this customer gets a gift.</source>
        <translation>معرف این مشتری هدیه می‌گیرد.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup can&apos;t be put in its place. Look for free space, and whether the folder may be written.</source>
        <translation>نسخهٔ پشتیبان سر جایش قرار نگرفت. ببینید جای خالی و اجازهٔ نوشتن در پوشه هست.</translation>
    </message>
    <message>
        <source>What stands in this backup does not add up, so it can&apos;t be trusted. Nothing was changed here. Take an earlier backup.</source>
        <translation>محتوای این نسخهٔ پشتیبان با هم نمی‌خواند و نمی‌توان به آن اعتماد کرد. اینجا چیزی تغییر نکرد. نسخهٔ پشتیبان قدیمی‌تری را به کار ببرید.</translation>
    </message>
    <message numerus="yes">
        <source>The backup opens, and all of it adds up: it holds %2 with %Ln customer(s), who have not been here yet.</source>
        <translation>
            <numerusform>نسخهٔ پشتیبان باز می‌شود و همهٔ آن درست است: %2 با %Ln مشتری که هنوز نیامده‌اند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup opens, and all of it adds up: it holds %2 with %Ln customer(s). The last visit in it was on %3.</source>
        <translation>
            <numerusform>نسخهٔ پشتیبان باز می‌شود و همهٔ آن درست است: %2 با %Ln مشتری. آخرین مراجعهٔ آن در %3 بوده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file, or it can&apos;t be read. Nothing was changed. Choose the backup again.</source>
        <translation>چنین فایلی نیست یا خوانده نمی‌شود. چیزی تغییر نکرد. نسخهٔ پشتیبان را دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no room for it, or the folder may not be written. Nothing was changed, and earlier backups are as they were. Free some space, or choose another place.</source>
        <translation>جا برای آن نیست یا اجازهٔ نوشتن در پوشه نیست. چیزی تغییر نکرد و نسخه‌های پشتیبان قبلی سر جایشان هستند. کمی جا باز کنید یا جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The folder for backups is not there. Plug the disk in, or choose another folder. Nothing is lost.</source>
        <translation>پوشهٔ نسخه‌های پشتیبان سر جایش نیست. دیسک را وصل کنید یا پوشهٔ دیگری انتخاب کنید. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>This backup is of another shop than the one on this computer. Nothing was changed. Choose a backup of this shop.</source>
        <translation>این نسخهٔ پشتیبان مال فروشگاه دیگری است، نه فروشگاه این رایانه. چیزی تغییر نکرد. نسخهٔ پشتیبان همین فروشگاه را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The restored shop can&apos;t be put in its place, so everything is as it was. Look whether the folder may be written.</source>
        <translation>فروشگاه بازگردانده‌شده سر جایش قرار نگرفت و همه چیز مثل قبل ماند. ببینید اجازهٔ نوشتن در پوشه هست.</translation>
    </message>
    <message>
        <source>This file is not a backup of Muhr. Nothing was changed. Choose the file that Muhr made.</source>
        <translation>این فایل نسخهٔ پشتیبان برنامهٔ مهر نیست. چیزی تغییر نکرد. فایلی را انتخاب کنید که برنامهٔ مهر ساخته است.</translation>
    </message>
    <message>
        <source>A newer Muhr made this backup. Nothing was changed. Update Muhr, then try again.</source>
        <translation>این نسخهٔ پشتیبان با نسخهٔ تازه‌تری از برنامهٔ مهر ساخته شده است. چیزی تغییر نکرد. برنامهٔ مهر را به‌روز کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This backup is damaged: a part of it is missing or was changed. Nothing was changed here. Take an earlier backup.</source>
        <translation>این نسخهٔ پشتیبان آسیب دیده است: بخشی از آن نیست یا تغییر کرده است. اینجا چیزی تغییر نکرد. نسخهٔ پشتیبان قدیمی‌تری را به کار ببرید.</translation>
    </message>
    <message>
        <source>This key does not open the backup. Nothing was changed. Type the recovery key from the recovery sheet of this shop.</source>
        <translation>این کلید نسخهٔ پشتیبان را باز نمی‌کند. چیزی تغییر نکرد. کلید بازیابی را از روی برگهٔ بازیابی همین فروشگاه وارد کنید.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>آخرین نسخهٔ پشتیبان: %1.</translation>
    </message>
    <message>
        <source>The key of this backup is not on this computer. Type the recovery key from the recovery sheet.</source>
        <translation>کلید این نسخهٔ پشتیبان در این رایانه نیست. کلید بازیابی را از روی برگهٔ بازیابی وارد کنید.</translation>
    </message>
    <message>
        <source>A backup of %1.</source>
        <translation>نسخهٔ پشتیبان: %1.</translation>
    </message>
    <message>
        <source>Choose the backup first. It is a file that ends in .muhr-backup.</source>
        <translation>ابتدا نسخهٔ پشتیبان را انتخاب کنید. فایلی است که نامش به ⁦.muhr-backup⁩ ختم می‌شود.</translation>
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
    <message>
        <source>This account may not use the camera %1. Whoever looks after the computer adds it to the group “video”; then sign in anew. A hand scanner works all the same.</source>
        <translation>این حساب کاربری اجازهٔ استفاده از دوربین را ندارد: %1. مسئول رایانه آن را به گروه «video» اضافه می‌کند؛ سپس دوباره وارد شوید. اسکنر دستی همچنان کار می‌کند.</translation>
    </message>
    <message>
        <source>The camera at %1 can&apos;t be reached. Is it on, and in the same network? It is tried again by itself.</source>
        <translation>دوربین %1 در دسترس نیست. آیا روشن است و در همین شبکه است؟ برنامه خودش دوباره امتحان می‌کند.</translation>
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
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>اعتبار هدیه</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>کارت هدیه</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Label above the name of the tier that a customer is on: “Gold”</extracomment>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Show this card when you pay.</source>
        <translation>هنگام پرداخت این کارت را نشان دهید.</translation>
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
    <name>Cause</name>
    <message>
        <source>Paid with a gift: %1</source>
        <translation>پرداخت با کارت هدیه: %1</translation>
    </message>
    <message>
        <source>Reward: %1</source>
        <translation>پاداش: %1</translation>
    </message>
    <message>
        <source>The draw brought no prize this time.</source>
        <translation>قرعه‌کشی این بار جایزه‌ای نداشت.</translation>
    </message>
    <message>
        <source>The draw brought: %1</source>
        <translation>جایزهٔ قرعه‌کشی: %1</translation>
    </message>
    <message>
        <source>A prize will be drawn.</source>
        <translation>برای جایزه قرعه‌کشی می‌شود.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>چت</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>روزهای دیگر</translation>
    </message>
    <message>
        <source>Heard of the shop</source>
        <translation>نحوهٔ آشنایی با فروشگاه</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Colour of the card</source>
        <translation>رنگ کارت</translation>
    </message>
    <message>
        <source>Colour of the words</source>
        <translation>رنگ نوشته‌ها</translation>
    </message>
    <message>
        <source>Colour of the small words</source>
        <translation>رنگ نوشته‌های ریز</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>لوگو</translation>
    </message>
    <message>
        <source>Own card</source>
        <translation>کارت خودش</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>کارمند</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>شعبه</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>پوستر</translation>
    </message>
    <message>
        <source>How the card looks</source>
        <translation>ظاهر کارت</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>رایانه</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>کمپین</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>بخش مشتریان</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>خودکارسازی</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>کوپن‌ها</translation>
    </message>
    <message>
        <source>Own card of a member of staff</source>
        <translation>کارت خود کارمند</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>چیز دیگر</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>یک عکس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>مقداری دیگر</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>شمارهٔ کارت</translation>
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
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Programme · %1</source>
        <translation>برنامه · %1</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Of a field such as a phone number</extracomment>
        <translation>خالی</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a customer, %2 what was done for her, such as &quot;+1 stamp&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The other one holds now</source>
        <translation>اکنون آن یکی معتبر است</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>مثل قبل شد</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>به همان صورت ماند</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>دوباره بررسی می‌شود</translation>
    </message>
</context>
<context>
    <name>CopyError</name>
    <message>
        <source>There is a shop in the other store already. Nothing was copied; give it an empty one.</source>
        <translation>در انبارهٔ دیگر از پیش فروشگاهی هست. چیزی رونوشت نشد؛ یک انبارهٔ خالی بدهید.</translation>
    </message>
    <message>
        <source>What arrived in the other store is not what was sent. Nothing was kept there; the old store is as it was.</source>
        <translation>آنچه به انبارهٔ دیگر رسید همانی نیست که فرستاده شد. چیزی آنجا نماند؛ انبارهٔ قبلی دست‌نخورده است.</translation>
    </message>
    <message>
        <source>The old store could not be read to its end. Nothing was copied; restore its last backup.</source>
        <translation>انبارهٔ قبلی تا آخر خوانده نشد. چیزی رونوشت نشد؛ آخرین نسخهٔ پشتیبان آن را بازگردانید.</translation>
    </message>
    <message>
        <source>The other store did not take everything. Nothing was kept there; the old store is as it was.</source>
        <translation>انبارهٔ دیگر همه چیز را نپذیرفت. چیزی آنجا نماند؛ انبارهٔ قبلی دست‌نخورده است.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Stamp kept for a new card</source>
        <translation>مهر برای کارت تازه نگه داشته شد</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>تحویل شد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) given to %2</source>
        <translation>
            <numerusform>%Ln مهر برای %2 ثبت شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) given</source>
        <translation>
            <numerusform>%Ln مهر ثبت شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase stored</source>
        <translation>خرید ذخیره شد</translation>
    </message>
    <message>
        <source>Already stamped just now. All is well.</source>
        <translation>همین حالا مهر ثبت شده است. همه چیز درست است.</translation>
    </message>
    <message>
        <source>Type the amount: the stamps depend on it.</source>
        <translation>مبلغ را وارد کنید: تعداد مهرها به آن بستگی دارد.</translation>
    </message>
    <message>
        <source>Too many wrong numbers. Wait a minute, or find the customer by name.</source>
        <translation>شماره‌های نادرست زیاد شد. یک دقیقه صبر کنید یا مشتری را با نام پیدا کنید.</translation>
    </message>
    <message>
        <source>One of the digits is wrong. Compare them with the card.</source>
        <translation>یکی از رقم‌ها نادرست است. آن‌ها را با کارت مقایسه کنید.</translation>
    </message>
    <message>
        <source>No reward is waiting on this card yet.</source>
        <translation>هنوز پاداشی روی این کارت آماده نیست.</translation>
    </message>
    <message>
        <source>Card made</source>
        <translation>کارت ساخته شد</translation>
    </message>
    <message>
        <source>Card made for %1</source>
        <translation>کارت برای %1 ساخته شد</translation>
    </message>
    <message>
        <source>The customer pays %1</source>
        <translation>مبلغ پرداختی مشتری: %1</translation>
    </message>
    <message>
        <source>The products come to more than the amount.</source>
        <translation>جمع کالاها از مبلغ بیشتر است.</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <source>just now</source>
        <translation>همین حالا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>so many minutes ago</comment>
        <translation>
            <numerusform>%Ln دقیقه پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>so many hours ago</comment>
        <translation>
            <numerusform>%Ln ساعت پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln روز پیش</numerusform>
        </translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>مراجعهٔ اول</translation>
    </message>
    <message>
        <source>Visit %L1</source>
        <extracomment>%L1 is the number of the visit that is going on</extracomment>
        <translation>مراجعهٔ %L1</translation>
    </message>
    <message numerus="yes">
        <source>Visit %1 · last came %Ln day(s) ago</source>
        <extracomment>%1 is the number of the visit that is going on</extracomment>
        <translation>
            <numerusform>مراجعهٔ %1 · آخرین بار %Ln روز پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits: %1 · last came %Ln day(s) ago</source>
        <extracomment>%1 is how often she came</extracomment>
        <translation>
            <numerusform>مراجعه‌ها: %1 · آخرین بار %Ln روز پیش</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Stamped: %L1 of %L2.&lt;/b&gt; Reward reached: %3</source>
        <translation>&lt;b&gt;مهر ثبت شد: %L1 از %L2.&lt;/b&gt; به پاداش رسید: %3</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Stamped: %1 of %2.&lt;/b&gt; %Ln more for: %3</source>
        <extracomment>%1 stamps are on the card, %2 make it full; %n more bring the reward %3</extracomment>
        <translation>
            <numerusform>&lt;b&gt;مهر ثبت شد: %1 از %2.&lt;/b&gt; %Ln مهر دیگر تا پاداش: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Stamps: %1 of %2.&lt;/b&gt; %Ln more for: %3</source>
        <extracomment>%1 stamps are on the card, %2 make it full; %n more bring the reward %3</extracomment>
        <translation>
            <numerusform>&lt;b&gt;مهرها: %1 از %2.&lt;/b&gt; %Ln مهر دیگر تا پاداش: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <comment>her birthday</comment>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>her birthday</comment>
        <translation>فردا</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>بدون مهلت</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is the last day a reward can be used</extracomment>
        <translation>اعتبار تا %1</translation>
    </message>
    <message>
        <source>This is not a card</source>
        <translation>این کد، کد کارت نیست</translation>
    </message>
    <message>
        <source>A card of another shop</source>
        <translation>کارت فروشگاه دیگر</translation>
    </message>
    <message>
        <source>An old card</source>
        <translation>کارت قدیمی</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>کسی پیدا نشد</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز زود است</translation>
    </message>
    <message>
        <source>No reward</source>
        <translation>پاداشی نیست</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>از مدیر بخواهید</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>اجازه ندارید</translation>
    </message>
    <message>
        <source>The key is not here</source>
        <translation>کلید اینجا نیست</translation>
    </message>
    <message>
        <source>Needs a connection</source>
        <translation>اتصال لازم است</translation>
    </message>
    <message>
        <source>Muhr is too old for this card</source>
        <translation>برنامهٔ مهر برای این کارت قدیمی است</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>چیزی برای برگرداندن نیست</translation>
    </message>
    <message>
        <source>Not stored!</source>
        <translation>ذخیره نشد!</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>انجام نشد</translation>
    </message>
    <message>
        <source>Ask an owner</source>
        <translation>از مالک بخواهید</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln point(s)</source>
        <extracomment>%1 is a reward</extracomment>
        <translation>
            <numerusform>%1 با %Ln امتیاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) owed</source>
        <translation>
            <numerusform>%Ln امتیاز بدهکار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln امتیاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) later</source>
        <translation>
            <numerusform>%Ln امتیاز در راه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bonus owed</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>%1 اعتبار هدیه بدهکار</translation>
    </message>
    <message>
        <source>%1 bonus</source>
        <translation>%1 اعتبار هدیه</translation>
    </message>
    <message>
        <source>%1 bonus later</source>
        <extracomment>%1 is an amount of money that is good from a later day on</extracomment>
        <translation>%1 اعتبار هدیه در راه</translation>
    </message>
    <message>
        <source>Gift card: %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>کارت هدیه: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln مراجعه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln خرید</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with the next visit</source>
        <extracomment>%1 is the name of the next tier, which the next act brings</extracomment>
        <translation>%1 با مراجعهٔ بعدی</translation>
    </message>
    <message>
        <source>to %1: %2</source>
        <extracomment>%1 is the name of the next tier, %2 what is missing: “2 visits”</extracomment>
        <translation>تا %1: %2</translation>
    </message>
</context>
<context>
    <name>Coupon</name>
    <message>
        <source>A code has from %L1 to %L2 random characters.</source>
        <translation>کد از %L1 تا %L2 نویسهٔ تصادفی دارد.</translation>
    </message>
    <message>
        <source>The pattern needs more #: at least %L1 random characters.</source>
        <translation>الگو به # بیشتری نیاز دارد: دست‌کم %L1 نویسهٔ تصادفی.</translation>
    </message>
    <message>
        <source>Only the letters A to Z, digits, hyphens and spaces can stand in a code.</source>
        <translation>در کد فقط حرف‌های لاتین، رقم، خط تیره و فاصله مجاز است.</translation>
    </message>
    <message>
        <source>A code has at most %L1 characters.</source>
        <translation>کد حداکثر %L1 نویسه دارد.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln code(s) of this look are free. Choose longer codes.</source>
        <translation>
            <numerusform>با این الگو فقط %Ln کد آزاد مانده است. کدهای بلندتری انتخاب کنید.</numerusform>
        </translation>
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
    <name>CustomerPage</name>
    <message>
        <source>Until %1</source>
        <translation>اعتبار تا %1</translation>
    </message>
    <message>
        <source>from a poster</source>
        <translation>از پوستر</translation>
    </message>
    <message>
        <source>by a link</source>
        <translation>با لینک</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>کنار صندوق</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>از فهرست</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>امروز %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>%L1.%L2</source>
        <translation>%L2/%L1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>روی کارت</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>با ایمیل</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>در چت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln مراجعه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %Ln day(s)</source>
        <translation>
            <numerusform>معمولاً هر %Ln روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln روز دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerSaid</name>
    <message>
        <source>Stamp given</source>
        <translation>مهر ثبت شد</translation>
    </message>
    <message>
        <source>Stamp taken back</source>
        <translation>مهر پس گرفته شد</translation>
    </message>
    <message>
        <source>The old card no longer works. The number of the new one: %1</source>
        <translation>کارت قدیمی دیگر کار نمی‌کند. شمارهٔ کارت تازه: %1</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Endpoint</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>A kiosk</source>
        <translation>کیوسک</translation>
    </message>
    <message>
        <source>A laptop</source>
        <translation>رایانه</translation>
    </message>
    <message>
        <source>Kiosk %L1</source>
        <translation>کیوسک %L1</translation>
    </message>
    <message>
        <source>Laptop %L1</source>
        <translation>رایانهٔ %L1</translation>
    </message>
    <message>
        <source>Kiosk %L1 (joined %2)</source>
        <translation>کیوسک %L1 (تاریخ اتصال: %2)</translation>
    </message>
    <message>
        <source>Laptop %L1 (joined %2)</source>
        <translation>رایانهٔ %L1 (تاریخ اتصال: %2)</translation>
    </message>
</context>
<context>
    <name>Discount</name>
    <message>
        <source>Another discount brings more than this: %1</source>
        <translation>تخفیف دیگری بیشتر از این به سود مشتری است: %1</translation>
    </message>
    <message>
        <source>There is nothing for this to come off: %1</source>
        <translation>چیزی نیست که این تخفیف از آن کم شود: %1</translation>
    </message>
    <message>
        <source>Type the products one by one for this: %1</source>
        <translation>برای این تخفیف کالاها را یکی‌یکی وارد کنید: %1</translation>
    </message>
    <message>
        <source>Only for %L2 pieces of its products: %1</source>
        <translation>فقط برای %L2 عدد از کالاهای آن: %1</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>تخفیف: %1</translation>
    </message>
    <message>
        <source>Type the amount for this: %1</source>
        <translation>برای این تخفیف مبلغ را وارد کنید: %1</translation>
    </message>
    <message>
        <source>Not at this time: %1</source>
        <translation>در این زمان داده نمی‌شود: %1</translation>
    </message>
    <message>
        <source>Only on the first purchase: %1</source>
        <translation>فقط در خرید اول: %1</translation>
    </message>
    <message>
        <source>Only on purchase number %L2: %1</source>
        <translation>فقط در خرید شمارهٔ %L2: %1</translation>
    </message>
    <message>
        <source>None of its products is in this purchase: %1</source>
        <translation>هیچ‌کدام از کالاهای آن در این خرید نیست: %1</translation>
    </message>
    <message>
        <source>Only from %2 on: %1</source>
        <translation>فقط از %2 به بالا: %1</translation>
    </message>
    <message>
        <source>Coupon: %1</source>
        <translation>کوپن: %1</translation>
    </message>
    <message>
        <source>Only for who has spent %2 before: %1</source>
        <translation>فقط برای کسی که پیش از این %2 خرید کرده است: %1</translation>
    </message>
    <message>
        <source>The customer had it as often as it is given: %1</source>
        <translation>مشتری به تعداد مجاز از آن استفاده کرده است: %1</translation>
    </message>
    <message>
        <source>Promo code: %1</source>
        <translation>کد تخفیف: %1</translation>
    </message>
    <message>
        <source>Not for this customer&apos;s tier: %1</source>
        <translation>برای سطح این مشتری نیست: %1</translation>
    </message>
</context>
<context>
    <name>DisputeWords</name>
    <message>
        <source>Card without a name</source>
        <translation>کارت بدون نام</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between a moment, a branch, a member of staff and a laptop.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>The shop bears it</source>
        <translation>هزینه با فروشگاه است</translation>
    </message>
    <message>
        <source>A later reward has paid for it</source>
        <translation>با یک پاداش بعدی جبران شد</translation>
    </message>
    <message>
        <source>The next reward will pay for it</source>
        <translation>با پاداش بعدی جبران می‌شود</translation>
    </message>
    <message>
        <source>Stopped on this card</source>
        <translation>در این کارت متوقف شد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a member of staff, %2 a moment</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Shop bears it</source>
        <translation>به حساب فروشگاه</translation>
    </message>
    <message>
        <source>Next reward pays</source>
        <translation>به حساب پاداش بعدی</translation>
    </message>
    <message>
        <source>Stop on this card</source>
        <translation>توقف در این کارت</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>تصمیم دوباره</translation>
    </message>
    <message>
        <source>Nothing changes on the card: the shop pays for the second one.</source>
        <translation>در کارت چیزی تغییر نمی‌کند: هزینهٔ دومی با فروشگاه است.</translation>
    </message>
    <message>
        <source>The next reward of this kind is used up by it, and the customer&apos;s card explains why.</source>
        <translation>پاداش بعدی از همین نوع صرف آن می‌شود و دلیلش روی کارت مشتری نوشته می‌شود.</translation>
    </message>
    <message>
        <source>This card gets no more rewards of this kind until you decide anew. Stamps go on.</source>
        <translation>تا وقتی دوباره تصمیم نگیرید، این کارت دیگر پاداشی از این نوع نمی‌گیرد. مهرها مثل قبل جمع می‌شوند.</translation>
    </message>
    <message>
        <source>It is open again, as if nobody had decided.</source>
        <translation>دوباره باز می‌شود، انگار کسی تصمیم نگرفته است.</translation>
    </message>
    <message>
        <source>The next reward pays for it</source>
        <translation>با پاداش بعدی جبران می‌شود</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>دوباره باز شد</translation>
    </message>
</context>
<context>
    <name>Draw</name>
    <message>
        <source>A draw needs at least one prize.</source>
        <translation>قرعه‌کشی دست‌کم یک جایزه می‌خواهد.</translation>
    </message>
    <message>
        <source>The chance of a prize is more than 0 % and at most 100 %.</source>
        <translation>شانس هر جایزه باید بیش از ۰٪ و حداکثر ۱۰۰٪ باشد.</translation>
    </message>
    <message>
        <source>The chances of all prizes together must be exactly 100 %.</source>
        <translation>جمع شانس همهٔ جایزه‌ها باید درست ۱۰۰٪ باشد.</translation>
    </message>
    <message>
        <source>Say what is given when a prize has run out.</source>
        <translation>بنویسید وقتی جایزه‌ای تمام شد چه داده می‌شود.</translation>
    </message>
    <message>
        <source>What is given instead must be one of the prizes.</source>
        <translation>آنچه به جای آن داده می‌شود باید یکی از جایزه‌ها باشد.</translation>
    </message>
    <message>
        <source>What is given instead must never run out itself.</source>
        <translation>آنچه به جای آن داده می‌شود خودش نباید تمام‌شدنی باشد.</translation>
    </message>
    <message>
        <source>No prize can run out, so nothing can be given instead.</source>
        <translation>هیچ جایزه‌ای تمام نمی‌شود، پس جایگزین لازم نیست.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Apple&apos;s intermediate certificate has expired: phones take no new pass. Get the present one from Apple.</source>
        <translation>اعتبار گواهی میانی Apple تمام شده است: گوشی‌ها کارت تازه نمی‌پذیرند. گواهی کنونی را از Apple بگیرید.</translation>
    </message>
    <message>
        <source>The pass certificate has expired: phones take no new pass. Renew it at Apple.</source>
        <translation>اعتبار گواهی کارت تمام شده است: گوشی‌ها کارت تازه نمی‌پذیرند. آن را در Apple تمدید کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Apple&apos;s intermediate certificate is good for %Ln more day(s).</source>
        <translation>
            <numerusform>گواهی میانی Apple تا %Ln روز دیگر اعتبار دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pass certificate is good for %Ln more day(s).</source>
        <translation>
            <numerusform>گواهی کارت تا %Ln روز دیگر اعتبار دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is kept right over the network.</source>
        <translation>ساعت از راه شبکه تنظیم می‌شود.</translation>
    </message>
    <message>
        <source>The system does not say that its clock is kept right over the network. Switch time synchronisation on.</source>
        <translation>سیستم اعلام نمی‌کند که ساعتش از راه شبکه تنظیم می‌شود. همگام‌سازی ساعت را روشن کنید.</translation>
    </message>
    <message numerus="yes">
        <source>The disk of the data folder has %Ln MB free.</source>
        <translation>
            <numerusform>روی دیسک پوشهٔ داده‌ها %Ln مگابایت جای خالی هست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple&apos;s push service is reached and takes the certificate.</source>
        <translation>سرویس اعلان Apple در دسترس است و گواهی را می‌پذیرد.</translation>
    </message>
    <message>
        <source>No phone has complained of a pass.</source>
        <translation>هیچ گوشی‌ای از کارتی خطا نگرفته است.</translation>
    </message>
    <message>
        <source>Phones have complained of passes. What they say stands in %1.</source>
        <translation>گوشی‌ها از کارت‌ها خطا گرفته‌اند. گزارششان در این فایل است: %1.</translation>
    </message>
    <message>
        <source>There is no certificate for Apple passes; phones get the card as a page.</source>
        <translation>برای کارت‌های Apple گواهی نیست؛ گوشی‌ها کارت را به‌صورت صفحه می‌گیرند.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Look for free space and for the permissions of its folder.</source>
        <translation>این فایل نوشته نمی‌شود: %1. جای خالی و دسترسی‌های پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Say which shop is meant: --shop and its id. This endpoint has %L1 of them.</source>
        <translation>مشخص کنید کدام فروشگاه: ⁦--shop⁩ و شناسهٔ آن. تعداد فروشگاه‌های این سرور: %L1.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s keys are there, and closed to others.</source>
        <translation>کلیدهای سرور سر جایشان هستند و دیگران به آن‌ها دسترسی ندارند.</translation>
    </message>
    <message>
        <source>The store is open in the running endpoint, and can be read beside it.</source>
        <translation>انبارهٔ داده در سرور در حال اجرا باز است و هم‌زمان می‌توان آن را خواند.</translation>
    </message>
    <message>
        <source>The store did not take a line, or did not give it back. Look at the disk and restore the last backup.</source>
        <translation>انبارهٔ داده یک سطر را ننوشت یا پس نداد. دیسک را بررسی کنید و آخرین نسخهٔ پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>The store takes a line and gives it back.</source>
        <translation>انبارهٔ داده سطر را می‌نویسد و پس می‌دهد.</translation>
    </message>
    <message>
        <source>A pass was made, but its signature does not fit. Look at the certificate and its key.</source>
        <translation>کارتی ساخته شد، ولی امضای آن نمی‌خواند. گواهی و کلید آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>A pass was made and signed, and its signature fits.</source>
        <translation>کارتی ساخته و امضا شد و امضای آن درست است.</translation>
    </message>
    <message>
        <source>The address to listen on has to look like 127.0.0.1:8420.</source>
        <translation>نشانی گوش دادن باید مانند 127.0.0.1:8420 باشد.</translation>
    </message>
    <message>
        <source>Another program listens on this address already.</source>
        <translation>برنامهٔ دیگری از این نشانی استفاده می‌کند.</translation>
    </message>
    <message>
        <source>The system does not allow to listen on this address.</source>
        <translation>سیستم اجازهٔ استفاده از این نشانی را نمی‌دهد.</translation>
    </message>
    <message>
        <source>“tls_key_hash” has to be 64 hexadecimal digits.</source>
        <translation>مقدار «tls_key_hash» باید ۶۴ رقم شانزده‌شانزدهی باشد.</translation>
    </message>
    <message>
        <source>An address with https needs “tls_key_hash”: the SHA-256 of the public key in the proxy&apos;s certificate, so that laptops know it again.</source>
        <translation>نشانی https به «tls_key_hash» نیاز دارد: مقدار SHA-256 کلید عمومی در گواهی پروکسی، تا رایانه‌ها دوباره آن را بشناسند.</translation>
    </message>
    <message>
        <source>In Muhr, choose Settings, Connect, and paste the link or hold this code before the camera. It works once; treat it like a key.</source>
        <translation>در برنامهٔ مهر، تنظیمات و سپس «اتصال» را انتخاب کنید و لینک را بچسبانید یا این کد را جلوی دوربین بگیرید. فقط یک بار کار می‌کند؛ مانند کلید از آن مراقبت کنید.</translation>
    </message>
    <message>
        <source>When the power fails the database may lose what it has confirmed: switch its settings fsync and full_page_writes on.</source>
        <translation>هنگام قطع برق، پایگاه داده ممکن است آنچه را تأیید کرده از دست بدهد: تنظیم‌های fsync و full_page_writes آن را روشن کنید.</translation>
    </message>
    <message>
        <source>The user of the database passes by the wall between shops. Take SUPERUSER and BYPASSRLS from it.</source>
        <translation>کاربر پایگاه داده از دیوار میان فروشگاه‌ها می‌گذرد. SUPERUSER و BYPASSRLS را از او بگیرید.</translation>
    </message>
    <message>
        <source>The user of the database owns its tables and could take the wall between shops down. Let another user own them (database_owner).</source>
        <translation>کاربر پایگاه داده مالک جدول‌هاست و می‌تواند دیوار میان فروشگاه‌ها را بردارد. مالک جدول‌ها باید کاربر دیگری باشد (database_owner).</translation>
    </message>
    <message>
        <source>The database is reached, and its user sees one shop at a time.</source>
        <translation>پایگاه داده در دسترس است و کاربر آن هر بار فقط یک فروشگاه را می‌بیند.</translation>
    </message>
    <message>
        <source>Say where the store is to go: --to postgresql://…, or --to file with the database that it is in now as --database.</source>
        <translation>بگویید انباره کجا برود: --to postgresql://… یا --to file همراه با پایگاه دادهٔ کنونی به‌صورت --database.</translation>
    </message>
    <message>
        <source>The store is in the data folder now. Take the setting “database” out, and never serve with the old database again.</source>
        <translation>انباره اکنون در پوشهٔ داده‌هاست. تنظیم «database» را بردارید و دیگر هرگز با پایگاه دادهٔ قبلی کار نکنید.</translation>
    </message>
    <message>
        <source>The store is in the database now. Set “database” to its address. The old file is kept as %1; it must not be served again.</source>
        <translation>انباره اکنون در پایگاه داده است. نشانی آن را در تنظیم «database» بنویسید. فایل قبلی با نام %1 نگه داشته شد؛ دیگر نباید با آن کار کرد.</translation>
    </message>
    <message>
        <source>The address of a database has to begin with postgresql://.</source>
        <translation>نشانی پایگاه داده باید با postgresql:// آغاز شود.</translation>
    </message>
    <message>
        <source>The address of a database has to name it: postgresql://user@host/name.</source>
        <translation>در نشانی پایگاه داده باید نام آن باشد: postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The address of the database has a part that can&apos;t be understood. It has to look like postgresql://user@host:5432/name?sslmode=verify-full.</source>
        <translation>بخشی از نشانی پایگاه داده فهمیده نشد. باید مانند این باشد: postgresql://user@host:5432/name?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>The owner of the database could not let %1 serve with it. Look whether there is such a user, and whether the owner may create roles.</source>
        <translation>مالک پایگاه داده نتوانست به %1 اجازهٔ کار با آن را بدهد. ببینید چنین کاربری هست و مالک اجازهٔ ساختن نقش دارد.</translation>
    </message>
    <message>
        <source>Say where the backup is to go: --out and a file, or --folder and a folder.</source>
        <translation>مشخص کنید نسخهٔ پشتیبان کجا برود: ⁦--out⁩ و فایل، یا ⁦--folder⁩ و پوشه.</translation>
    </message>
    <message>
        <source>The backup was restored on trial and is good. Keep a copy of the folder “secrets” elsewhere: without it the backup doesn&apos;t open.</source>
        <translation>نسخهٔ پشتیبان آزمایشی بازگردانده شد و سالم است. رونوشتی از پوشهٔ «secrets» را جای دیگری نگه دارید: بدون آن نسخهٔ پشتیبان باز نمی‌شود.</translation>
    </message>
    <message>
        <source>A backup is restored into the data folder. Take the setting “database” out, restore, and move the store into an empty database with migrate-store.</source>
        <translation>نسخهٔ پشتیبان در پوشهٔ داده‌ها بازگردانده می‌شود. تنظیم «database» را بردارید، بازگردانی کنید و انباره را با migrate-store به پایگاه دادهٔ خالی ببرید.</translation>
    </message>
    <message>
        <source>Say which backup: --from and its file.</source>
        <translation>مشخص کنید کدام نسخهٔ پشتیبان: ⁦--from⁩ و فایل آن.</translation>
    </message>
    <message>
        <source>Restored. What happened since comes back from the laptops as soon as they reach this endpoint; none of them has to do anything.</source>
        <translation>بازگردانده شد. هرچه از آن زمان انجام شده، همین که رایانه‌ها به این سرور وصل شوند از آن‌ها برمی‌گردد؛ در رایانه‌ها کاری لازم نیست.</translation>
    </message>
    <message>
        <source>Start Muhr on the new laptop, choose “I already have a shop”, and paste the link or hold this code before the camera. It works once and for one day; treat it like a key.</source>
        <translation>در رایانهٔ تازه برنامهٔ مهر را باز کنید، «از قبل فروشگاه دارم» را انتخاب کنید و لینک را بچسبانید یا این کد را جلوی دوربین بگیرید. فقط یک بار و تا یک روز کار می‌کند؛ مانند کلید از آن مراقبت کنید.</translation>
    </message>
    <message>
        <source>%1 holds no key or certificate in PEM form, or can&apos;t be read.</source>
        <translation>در این فایل کلید یا گواهی به شکل PEM نیست، یا فایل خوانده نمی‌شود: %1.</translation>
    </message>
    <message>
        <source>This is the key that laptops know already.</source>
        <translation>رایانه‌ها این کلید را از قبل می‌شناسند.</translation>
    </message>
    <message>
        <source>From now on each laptop is told of the next key when it signs in. Wait until “pin show” says that all were here, put the key into the proxy, then run “pin use”.</source>
        <translation>از این پس هر رایانه هنگام ورود از کلید بعدی باخبر می‌شود. صبر کنید تا «pin show» بگوید همه آمده‌اند، کلید را در پروکسی بگذارید و سپس «pin use» را اجرا کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln laptop(s) have yet to be told of the next key.</source>
        <translation>
            <numerusform>%Ln رایانه هنوز از کلید بعدی باخبر نشده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>No next key was announced. Begin with “pin next”.</source>
        <translation>کلید بعدی اعلام نشده است. با «pin next» شروع کنید.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: it says which key laptops are to know the endpoint by. Put it back from a backup, or move it away and set “tls_key_hash” to the key of the proxy.</source>
        <translation>این فایل خوانده نمی‌شود: %1. در آن آمده است که رایانه‌ها سرور را با کدام کلید بشناسند. آن را از نسخهٔ پشتیبان برگردانید، یا جابه‌جایش کنید و کلید پروکسی را در «tls_key_hash» بنویسید.</translation>
    </message>
    <message>
        <source>Laptops hold this endpoint to no TLS key: “tls_key_hash” is not set.</source>
        <translation>رایانه‌ها کلید TLS این سرور را بررسی نمی‌کنند: «tls_key_hash» تنظیم نشده است.</translation>
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
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
</context>
<context>
    <name>FraudWatch</name>
    <message>
        <source>One card, many times</source>
        <translation>یک کارت، بارها</translation>
    </message>
    <message>
        <source>Stamps without a sale</source>
        <translation>مهرهای بدون فروش</translation>
    </message>
    <message>
        <source>Their own card</source>
        <translation>کارت خودش</translation>
    </message>
    <message>
        <source>One card, one cashier</source>
        <translation>یک کارت، یک صندوق‌دار</translation>
    </message>
    <message>
        <source>Outside the usual hours</source>
        <translation>خارج از ساعت‌های معمول</translation>
    </message>
    <message>
        <source>Many undos</source>
        <translation>برگرداندن‌های زیاد</translation>
    </message>
    <message numerus="yes">
        <source>This card was served %Ln time(s) on one day, %3 of them by %2. Hardly any card here comes that often.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>این کارت در یک روز %Ln بار ثبت شد و %3 بار آن را %2 ثبت کرد. اینجا کمتر کارتی این‌قدر زیاد می‌آید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 gave %Ln stamp(s) without an amount, of %3 in all. At this till it is usually %4 in 100.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 از %3 مهری که ثبت کرد، %Ln مهر را بدون مبلغ ثبت کرد. در این صندوق معمولاً از هر ۱۰۰ مهر، %4 مهر این‌طور است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 served their own card %Ln time(s). The till may not have known yet that it is theirs.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 کارت خودش را %Ln بار ثبت کرد. شاید صندوق هنوز نمی‌دانست که کارت مال خود اوست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 served this card %Ln time(s) of the last %3. By who else was at the counter, about %4 would be usual.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>از %3 بار آخر این کارت، %Ln بار را %2 ثبت کرد. با توجه به اینکه چه کسان دیگری کنار صندوق بودند، حدود %4 بار معمول است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 served %Ln card(s) when the shop is usually closed, between %3 and %4.</source>
        <extracomment>%2 is a member of staff, %3 and %4 are moments</extracomment>
        <translation>
            <numerusform>%2 وقتی فروشگاه معمولاً بسته است %Ln کارت را ثبت کرد، از %3 تا %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 took back %Ln act(s) of %3 on this day. Here it is usually %4 in 100.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 در این روز از %3 ثبت، %Ln ثبت را برگرداند. اینجا معمولاً از هر ۱۰۰ ثبت، %4 ثبت برگردانده می‌شود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoogleIssuer</name>
    <message>
        <source>This is not the file of a Google service account. Download its key as JSON from Google Cloud.</source>
        <translation>این فایل حساب سرویس Google نیست. کلید آن را به شکل JSON از Google Cloud بگیرید.</translation>
    </message>
    <message>
        <source>The key in the file of the service account cannot be read. Make a new key at Google Cloud.</source>
        <translation>کلید داخل فایل حساب سرویس خوانده نمی‌شود. در Google Cloud کلید تازه‌ای بسازید.</translation>
    </message>
    <message>
        <source>The issuer of Google Wallet is a number. It stands in the Google Wallet console.</source>
        <translation>شناسهٔ صادرکننده در Google Wallet یک عدد است. آن را در کنسول Google Wallet می‌بینید.</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>Hold up your card</source>
        <translation>کارت خود را نشان دهید</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>خوش آمدید!</translation>
    </message>
    <message>
        <source>On your phone or on paper, its code to the front. The stamp comes by itself.</source>
        <translation>روی گوشی یا کاغذ، کد رو به جلو. مهر خودش ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Show your card, and this visit counts.</source>
        <translation>کارت خود را نشان دهید تا این مراجعه به حساب بیاید.</translation>
    </message>
    <message>
        <source>Please ask at the counter.</source>
        <translation>لطفاً از صندوق بپرسید.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>سپاسگزاریم!</translation>
    </message>
    <message>
        <source>It waits for you at the counter: %1</source>
        <translation>در صندوق منتظر شماست: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stamp(s), and it is yours: %2</source>
        <translation>
            <numerusform>با %Ln مهر دیگر مال شماست: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 از %L2</translation>
    </message>
    <message>
        <source>You have this stamp already</source>
        <translation>این مهر را قبلاً گرفته‌اید</translation>
    </message>
    <message>
        <source>No stamp this time</source>
        <translation>این بار مهری ثبت نشد</translation>
    </message>
    <message>
        <source>This card does not work here</source>
        <translation>این کارت اینجا کار نمی‌کند</translation>
    </message>
    <message>
        <source>That was not stored</source>
        <translation>ذخیره نشد</translation>
    </message>
    <message>
        <source>Your stamp is kept, and comes to your new card by itself.</source>
        <translation>مهر شما محفوظ است و خودش روی کارت تازه‌تان می‌آید.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>کارت شما</translation>
    </message>
    <message>
        <source>Enjoy it: %1</source>
        <translation>مبارکتان باشد: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>مال شماست: %1</translation>
    </message>
    <message>
        <source>Ask for it at the counter.</source>
        <translation>آن را از صندوق بخواهید.</translation>
    </message>
    <message>
        <source>This card is stamped at the counter</source>
        <translation>مهر این کارت در صندوق ثبت می‌شود</translation>
    </message>
    <message>
        <source>The stamps depend on what you buy.</source>
        <translation>تعداد مهرها به خرید شما بستگی دارد.</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <translation>قابل پرداخت: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln امتیاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Bonus: %1</source>
        <translation>اعتبار هدیه: %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>new round: %L1 of %L2</source>
        <translation>دور تازه: %L1 از %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 از %L2</translation>
    </message>
    <message>
        <source>The card was full, a new round began</source>
        <translation>کارت پر شد و دور تازه‌ای شروع شد</translation>
    </message>
    <message>
        <source>Back to the round before</source>
        <translation>بازگشت به دور قبل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) handed over</source>
        <translation>
            <numerusform>%Ln پاداش تحویل شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln stamp(s), and handed over: %2</source>
        <translation>
            <numerusform>%Ln مهر ثبت شد و پاداش تحویل شد: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 handed over</source>
        <translation>تحویل شد: %1</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln stamp(s), purchase of %2</source>
        <translation>
            <numerusform>%Ln مهر ثبت شد، خرید به مبلغ %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln stamp(s)</source>
        <translation>
            <numerusform>%Ln مهر ثبت شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Voucher given: %1</source>
        <translation>ووچر داده شد: %1</translation>
    </message>
    <message>
        <source>Purchase of %1</source>
        <translation>خرید به مبلغ %1</translation>
    </message>
    <message>
        <source>Visit without a stamp</source>
        <translation>مراجعه بدون مهر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) taken back: %2</source>
        <translation>
            <numerusform>%Ln مهر پس گرفته شد: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) taken back</source>
        <translation>
            <numerusform>%Ln مهر پس گرفته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Not handed over after all: %1</source>
        <translation>در نهایت تحویل داده نشد: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>برگردانده شد: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>برگردانده شد</translation>
    </message>
    <message numerus="yes">
        <source>Card made, +%Ln stamp(s), by the poster “%2”</source>
        <translation>
            <numerusform>کارت با پوستر «%2» ساخته شد، %Ln مهر ثبت شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card made, +%Ln stamp(s)</source>
        <translation>
            <numerusform>کارت ساخته شد، %Ln مهر ثبت شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Card made by the poster “%1”</source>
        <translation>کارت با پوستر «%1» ساخته شد</translation>
    </message>
    <message>
        <source>Card made by a poster</source>
        <translation>کارت با پوستر ساخته شد</translation>
    </message>
    <message>
        <source>Card made by a link</source>
        <translation>کارت با لینک ساخته شد</translation>
    </message>
    <message>
        <source>Card made at the counter</source>
        <translation>کارت کنار صندوق ساخته شد</translation>
    </message>
    <message>
        <source>Card taken over from a list</source>
        <translation>کارت از فهرست گرفته شد</translation>
    </message>
    <message>
        <source>Agreed to news on the card</source>
        <translation>با دریافت خبر روی کارت موافقت کرد</translation>
    </message>
    <message>
        <source>No longer wants news on the card</source>
        <translation>دیگر خبر روی کارت نمی‌خواهد</translation>
    </message>
    <message>
        <source>Agreed to news by mail</source>
        <translation>با دریافت خبر با ایمیل موافقت کرد</translation>
    </message>
    <message>
        <source>No longer wants news by mail</source>
        <translation>دیگر خبر با ایمیل نمی‌خواهد</translation>
    </message>
    <message>
        <source>Agreed to news by chat</source>
        <translation>با دریافت خبر در چت موافقت کرد</translation>
    </message>
    <message>
        <source>No longer wants news by chat</source>
        <translation>دیگر خبر در چت نمی‌خواهد</translation>
    </message>
    <message>
        <source>Goods for %1 brought back</source>
        <translation>کالا به مبلغ %1 برگشت داده شد</translation>
    </message>
    <message>
        <source>Purchase brought back</source>
        <translation>خرید برگشت داده شد</translation>
    </message>
    <message>
        <source>Something that needs a newer Muhr</source>
        <translation>موردی که نسخهٔ تازه‌تری از برنامهٔ مهر می‌خواهد</translation>
    </message>
    <message>
        <source>New card, the old code is no longer valid</source>
        <translation>کارت تازه، کد قدیمی دیگر معتبر نیست</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>اطلاعات شخصی پاک شد</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>مشخصات تغییر کرد</translation>
    </message>
    <message>
        <source>A change in the shop</source>
        <translation>تغییری در فروشگاه</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s), purchase of %2</source>
        <translation>
            <numerusform>+%Ln امتیاز، خرید: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s)</source>
        <translation>
            <numerusform>+%Ln امتیاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Points lapsed: they were valid until %1</source>
        <translation>امتیازها از بین رفت، مهلت آن تا %1 بود</translation>
    </message>
    <message>
        <source>+%1 bonus, purchase of %2</source>
        <translation>+%1 اعتبار هدیه، خرید: %2</translation>
    </message>
    <message>
        <source>+%1 bonus</source>
        <translation>+%1 اعتبار هدیه</translation>
    </message>
    <message>
        <source>What waited was cancelled by hand</source>
        <translation>آنچه در انتظار بود دستی لغو شد</translation>
    </message>
    <message>
        <source>What waited was made active by hand</source>
        <translation>آنچه در انتظار بود دستی فعال شد</translation>
    </message>
    <message>
        <source>A friend brought goods back</source>
        <translation>دوست معرفی‌شده کالا برگرداند</translation>
    </message>
    <message>
        <source>A friend&apos;s purchase was undone</source>
        <translation>خرید دوست معرفی‌شده برگردانده شد</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s) for bringing a friend</source>
        <translation>
            <numerusform>+%Ln امتیاز برای معرفی دوست</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 for bringing a friend</source>
        <translation>+%1 برای معرفی دوست</translation>
    </message>
    <message>
        <source>For bringing a friend: %1</source>
        <translation>برای معرفی دوست: %1</translation>
    </message>
    <message>
        <source>Bonus lapsed: it was valid until %1</source>
        <translation>اعتبار هدیه از بین رفت، مهلت آن تا %1 بود</translation>
    </message>
    <message>
        <source>Came back with goods although its time was over: it is valid until %1</source>
        <translation>با وجود پایان مهلت، با برگشت کالا برگشت، اعتبار تا: %1</translation>
    </message>
    <message>
        <source>Paid for a purchase: %1</source>
        <translation>پرداخت خرید: %1</translation>
    </message>
    <message>
        <source>Pays for one that was used twice: %1</source>
        <translation>صرف جبران پاداشی شد که دو بار استفاده شده بود: %1</translation>
    </message>
    <message>
        <source>Used twice, and the shop bears it: %1</source>
        <translation>دو بار استفاده شد، هزینه با فروشگاه است: %1</translation>
    </message>
    <message>
        <source>Used twice, and the next one pays for it: %1</source>
        <translation>دو بار استفاده شد، با پاداش بعدی جبران می‌شود: %1</translation>
    </message>
    <message>
        <source>Used twice, and stopped on this card: %1</source>
        <translation>دو بار استفاده شد و در این کارت متوقف شد: %1</translation>
    </message>
    <message>
        <source>Used twice, and to be decided anew: %1</source>
        <translation>دو بار استفاده شد، باید دوباره تصمیم گرفت: %1</translation>
    </message>
    <message>
        <source>Not handed over after all: %1 (%2)</source>
        <translation>در نهایت تحویل داده نشد: %1 (%2)</translation>
    </message>
    <message>
        <source>Goods for %1 brought back: %2</source>
        <translation>کالا به مبلغ %1 برگشت داده شد: %2</translation>
    </message>
    <message>
        <source>Purchase brought back: %1</source>
        <translation>خرید برگشت داده شد: %1</translation>
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
    <name>Limit</name>
    <message numerus="yes">
        <source>%Ln use(s) more than there may be: %2</source>
        <translation>
            <numerusform>%Ln بار بیش از حد مجاز: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more than there is for it: %2</source>
        <translation>%1 بیش از آنچه برایش هست: %2</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>This picture is larger than 2 MB. Please choose a smaller one.</source>
        <translation>این عکس بزرگ‌تر از ۲ مگابایت است. لطفاً عکس کوچک‌تری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A logo is a PNG or JPEG picture. Please choose one of these.</source>
        <translation>لوگو باید عکس PNG یا JPEG باشد. لطفاً یکی از این‌ها را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This picture is more than 4096 pixels wide or high. Please choose a smaller one.</source>
        <translation>پهنا یا بلندی این عکس بیش از ۴۰۹۶ پیکسل است. لطفاً عکس کوچک‌تری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This picture is too small for a logo. Please choose one of at least 16 pixels, better 660.</source>
        <translation>این عکس برای لوگو خیلی کوچک است. لطفاً عکسی با دست‌کم ۱۶ پیکسل انتخاب کنید؛ ۶۶۰ پیکسل بهتر است.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read.</source>
        <translation>این عکس آسیب دیده است و خوانده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>OfflineLoss</name>
    <message>
        <source>It needs a connection, so nobody gives it twice.</source>
        <translation>به اتصال نیاز دارد، پس هیچ‌کس آن را دو بار نمی‌دهد.</translation>
    </message>
    <message>
        <source>Only one laptop can give it without a connection: nothing can be lost.</source>
        <translation>بدون اتصال فقط یک رایانه می‌تواند آن را بدهد: چیزی از دست نمی‌رود.</translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give the same one. What that costs is not known: its value is not set.</source>
        <translation>
            <numerusform>بدون اتصال، %Ln رایانه می‌توانند همان یک پاداش را بدهند. هزینه‌اش معلوم نیست: ارزش آن تعیین نشده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give the same one: at most %2 is lost a day.</source>
        <translation>
            <numerusform>بدون اتصال، %Ln رایانه می‌توانند همان یک پاداش را بدهند: در روز حداکثر %2 از دست می‌رود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give the same one: at most %2 is lost on each that waits.</source>
        <translation>
            <numerusform>بدون اتصال، %Ln رایانه می‌توانند همان یک پاداش را بدهند: برای هر پاداش آمادهٔ دریافت، حداکثر %2 از دست می‌رود.</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs more points than may be spent without a connection, so nobody gives it twice.</source>
        <translation>بیش از آن امتیاز می‌خواهد که بدون اتصال بتوان خرج کرد، پس هیچ‌کس آن را دو بار نمی‌دهد.</translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give it for the same points. The card then owes points, and later ones pay them. What that costs until then is not known: its value is not set.</source>
        <translation>
            <numerusform>بدون اتصال، %Ln رایانه می‌توانند آن را با همان امتیازها بدهند. آن‌وقت کارت امتیاز بدهکار می‌شود و امتیازهای بعدی آن را جبران می‌کند. هزینه‌اش تا آن زمان معلوم نیست: ارزش آن تعیین نشده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give it for the same points: at most %2 too much each time. The card then owes points, and later ones pay them.</source>
        <translation>
            <numerusform>بدون اتصال، %Ln رایانه می‌توانند آن را با همان امتیازها بدهند: هر بار حداکثر %2 اضافه داده می‌شود. آن‌وقت کارت امتیاز بدهکار می‌شود و امتیازهای بعدی آن را جبران می‌کند.</numerusform>
        </translation>
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
    <message>
        <source>This shop&apos;s file is damaged; nothing in it was changed. Put a backup in its place and try again, or start anew and fetch the shop from your endpoint. The damaged file is kept.</source>
        <translation>فایل این فروشگاه آسیب دیده است؛ چیزی در آن تغییر نکرد. نسخهٔ پشتیبان را به جایش بگذارید و دوباره تلاش کنید، یا از نو شروع کنید و فروشگاه را از سرور خود بگیرید. فایل آسیب‌دیده نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The database server does not answer. Look whether it runs, and whether this machine may reach it.</source>
        <translation>سرور پایگاه داده پاسخ نمی‌دهد. ببینید روشن است و این رایانه اجازهٔ اتصال به آن را دارد.</translation>
    </message>
    <message>
        <source>The database server does not let us in. Look at the user, the password and the name of the database.</source>
        <translation>سرور پایگاه داده اجازهٔ ورود نمی‌دهد. کاربر، گذرواژه و نام پایگاه داده را بررسی کنید.</translation>
    </message>
    <message>
        <source>This database holds something else, or is not in UTF-8. Give Muhr a database of its own.</source>
        <translation>در این پایگاه داده چیز دیگری هست یا با UTF-8 نیست. یک پایگاه دادهٔ جداگانه به برنامهٔ مهر بدهید.</translation>
    </message>
    <message>
        <source>This database was brought up to date by a newer Muhr. Update Muhr to use it.</source>
        <translation>این پایگاه داده را نسخهٔ تازه‌تری از برنامهٔ مهر به‌روز کرده است. برای استفاده از آن، برنامهٔ مهر را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The tables of this database are missing or of an earlier Muhr, and this user may not change them. Run “muhr-endpoint init” with the address of their owner.</source>
        <translation>جدول‌های این پایگاه داده نیستند یا از نسخهٔ قدیمی‌تری‌اند و این کاربر اجازهٔ تغییرشان را ندارد. «muhr-endpoint init» را با نشانی مالک آن‌ها اجرا کنید.</translation>
    </message>
    <message>
        <source>Qt&apos;s part for PostgreSQL is missing on this machine. Install it (Debian: libqt6sql6-psql).</source>
        <translation>بخش PostgreSQL کتابخانهٔ Qt در این رایانه نیست. آن را نصب کنید (در دبیان: libqt6sql6-psql).</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message numerus="yes">
        <source>The password is too short. Nothing was stored. Take at least %Ln character(s).</source>
        <translation>
            <numerusform>گذرواژه بیش از حد کوتاه است. چیزی ذخیره نشد. دست‌کم %Ln نویسه وارد کنید.</numerusform>
        </translation>
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
    <name>Pin</name>
    <message>
        <source>A PIN has digits only. Nothing was stored.</source>
        <translation>کد PIN فقط رقم دارد. چیزی ذخیره نشد.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too short. Nothing was stored. Take at least %Ln digit(s).</source>
        <translation>
            <numerusform>این کد PIN بیش از حد کوتاه است. چیزی ذخیره نشد. دست‌کم %Ln رقم وارد کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too long. Nothing was stored. Take at most %Ln digit(s).</source>
        <translation>
            <numerusform>این کد PIN بیش از حد بلند است. چیزی ذخیره نشد. حداکثر %Ln رقم وارد کنید.</numerusform>
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
    <message>
        <source>The address of the join page is too long for a code.</source>
        <translation>نشانی صفحهٔ عضویت برای کد بیش از حد بلند است.</translation>
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
    <message>
        <source>Say for how much money points are given.</source>
        <translation>بنویسید برای چه مبلغی امتیاز داده می‌شود.</translation>
    </message>
    <message>
        <source>This counts only where points are given per amount.</source>
        <translation>این فقط وقتی به حساب می‌آید که امتیاز بر پایهٔ مبلغ داده شود.</translation>
    </message>
    <message>
        <source>Say which products bring points.</source>
        <translation>بنویسید کدام کالاها امتیاز می‌آورند.</translation>
    </message>
    <message>
        <source>This counts only where points are given per item.</source>
        <translation>این فقط وقتی به حساب می‌آید که امتیاز برای هر کالا داده شود.</translation>
    </message>
    <message>
        <source>This is less than a single day may bring.</source>
        <translation>این از آنچه یک روز می‌تواند بیاورد کمتر است.</translation>
    </message>
    <message>
        <source>Say after how long points lapse.</source>
        <translation>بنویسید امتیازها پس از چه مدتی از بین می‌روند.</translation>
    </message>
    <message>
        <source>This counts only where points lapse.</source>
        <translation>این فقط وقتی به حساب می‌آید که امتیازها از بین بروند.</translation>
    </message>
    <message>
        <source>Points need at least a day to be spent.</source>
        <translation>برای خرج امتیازها دست‌کم یک روز لازم است.</translation>
    </message>
    <message>
        <source>This counts only where points lapse after days or months.</source>
        <translation>این فقط وقتی به حساب می‌آید که امتیازها پس از چند روز یا ماه از بین بروند.</translation>
    </message>
    <message>
        <source>The points would lapse before they can be spent.</source>
        <translation>امتیازها پیش از آنکه خرج شوند از بین می‌روند.</translation>
    </message>
    <message>
        <source>“%1” is no day, such as 2026-03-21.</source>
        <translation>«%1» روز نیست. نمونهٔ درست: 2026-03-21.</translation>
    </message>
    <message>
        <source>Hours need a start and an end.</source>
        <translation>ساعت‌ها باید آغاز و پایان داشته باشند.</translation>
    </message>
    <message>
        <source>No time lies between the start and the end.</source>
        <translation>میان آغاز و پایان زمانی نیست.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>روز آخر پیش از روز اول است.</translation>
    </message>
    <message>
        <source>Say when there are more points. If it is always, raise the points instead.</source>
        <translation>بنویسید چه وقت امتیاز بیشتری داده می‌شود. اگر همیشه است، خود امتیاز را بیشتر کنید.</translation>
    </message>
    <message>
        <source>Nobody can pay this: a card holds %L1 points at most.</source>
        <translation>هیچ‌کس نمی‌تواند این را بپردازد. بیشترین امتیاز روی کارت: %L1.</translation>
    </message>
    <message>
        <source>Either all points lapse after a time without a visit, or none: another rule says otherwise.</source>
        <translation>یا همهٔ امتیازها پس از مدتی بدون مراجعه از بین می‌روند یا هیچ‌کدام: قاعدهٔ دیگری چیز دیگری می‌گوید.</translation>
    </message>
    <message>
        <source>“%1” is what the points of another rule are called.</source>
        <translation>«%1» نام امتیازهای قاعدهٔ دیگری است.</translation>
    </message>
    <message>
        <source>The promo code “%1” is a coupon that was made.</source>
        <translation>کد تخفیف «%1» کوپنی است که ساخته شده است.</translation>
    </message>
    <message>
        <source>What is to pay is a multiple of</source>
        <translation>گرد کردن مبلغ پرداخت به مضرب</translation>
    </message>
    <message>
        <source>The smallest coin in use, such as 100 soʻm; 1: nothing is rounded.</source>
        <translation>کوچک‌ترین سکهٔ رایج، مانند ۱۰۰ سوم؛ ۱ یعنی مبلغ گرد نمی‌شود.</translation>
    </message>
    <message>
        <source>Who gets the rest</source>
        <translation>گرد کردن به سود</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>whoever is nearer</source>
        <translation>هر کدام نزدیک‌تر است</translation>
    </message>
    <message>
        <source>Nothing is rounded: set the smallest coin too.</source>
        <translation>چیزی گرد نمی‌شود: کوچک‌ترین سکه را هم مشخص کنید.</translation>
    </message>
    <message>
        <source>Say for how much money there is a point.</source>
        <translation>بنویسید برای چه مبلغی یک امتیاز داده می‌شود.</translation>
    </message>
    <message>
        <source>This counts only where points are given.</source>
        <translation>این فقط وقتی به حساب می‌آید که امتیاز داده شود.</translation>
    </message>
    <message>
        <source>This counts only where bonus money is given.</source>
        <translation>این فقط وقتی به حساب می‌آید که اعتبار هدیه داده شود.</translation>
    </message>
    <message>
        <source>“%1” is named as a product that counts and as one that does not.</source>
        <translation>«%1» هم جزو کالاهای مشمول نوشته شده است و هم جزو کالاهای غیرمشمول.</translation>
    </message>
    <message>
        <source>This is less than a single step.</source>
        <translation>این از یک گام هم کمتر است.</translation>
    </message>
    <message>
        <source>This is less than a single purchase may bring.</source>
        <translation>این از آنچه یک خرید می‌تواند بیاورد کمتر است.</translation>
    </message>
    <message>
        <source>Say one thing that a code brings: a percentage or an amount off, or a reward.</source>
        <translation>بنویسید کد چه می‌دهد، فقط یک چیز: درصد یا مبلغ تخفیف، یا پاداش.</translation>
    </message>
    <message>
        <source>The pattern says how long codes are.</source>
        <translation>بلندی کدها را الگو مشخص می‌کند.</translation>
    </message>
    <message>
        <source>Codes that can be claimed by link need %L1 random bits; these have %L2.</source>
        <translation>کدهایی که با لینک گرفته می‌شوند %L1 بیت تصادفی می‌خواهند؛ این‌ها %L2 بیت دارند.</translation>
    </message>
    <message>
        <source>Say what comes off: a percentage or an amount.</source>
        <translation>بنویسید چقدر کم می‌شود: درصد یا مبلغ.</translation>
    </message>
    <message>
        <source>This counts only where the discount goes by amount.</source>
        <translation>این فقط وقتی به حساب می‌آید که تخفیف به مبلغ خرید بستگی داشته باشد.</translation>
    </message>
    <message>
        <source>This counts only where always the same comes off.</source>
        <translation>این فقط وقتی به حساب می‌آید که تخفیف همیشه یکسان باشد.</translation>
    </message>
    <message>
        <source>Say from which amount how much comes off.</source>
        <translation>بنویسید از چه مبلغی چقدر کم می‌شود.</translation>
    </message>
    <message>
        <source>Another row starts at the same amount.</source>
        <translation>سطر دیگری از همین مبلغ شروع می‌شود.</translation>
    </message>
    <message>
        <source>The first discount by amount starts later anyway.</source>
        <translation>اولین تخفیف بر پایهٔ مبلغ به هر حال دیرتر شروع می‌شود.</translation>
    </message>
    <message>
        <source>Say which rewards are drawn.</source>
        <translation>بنویسید کدام پاداش‌ها قرعه‌کشی می‌شوند.</translation>
    </message>
    <message>
        <source>This counts only where rewards are drawn.</source>
        <translation>این فقط وقتی به حساب می‌آید که پاداش‌ها قرعه‌کشی شوند.</translation>
    </message>
    <message>
        <source>A reward is drawn whatever the purchase: this counts for nothing.</source>
        <translation>پاداش با هر خریدی قرعه‌کشی می‌شود: این بی‌اثر است.</translation>
    </message>
    <message>
        <source>A reward that was reached is drawn always: this counts for nothing.</source>
        <translation>پاداشی که مشتری به آن رسیده همیشه قرعه‌کشی می‌شود: این بی‌اثر است.</translation>
    </message>
    <message>
        <source>“%1” is the id of another prize.</source>
        <translation>«%1» شناسهٔ جایزهٔ دیگری است.</translation>
    </message>
    <message>
        <source>“No prize” needs no limit.</source>
        <translation>«بدون جایزه» سقف نمی‌خواهد.</translation>
    </message>
    <message>
        <source>No prize is limited: this counts for nothing.</source>
        <translation>هیچ جایزه‌ای سقف ندارد: این بی‌اثر است.</translation>
    </message>
    <message>
        <source>Say what has to happen.</source>
        <translation>بنویسید چه اتفاقی باید بیفتد.</translation>
    </message>
    <message>
        <source>This counts only for something else.</source>
        <translation>این فقط برای رویداد دیگری به حساب می‌آید.</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own already.</source>
        <translation>«%1» از پیش معنای خودش را دارد.</translation>
    </message>
    <message>
        <source>This counts only for purchases.</source>
        <translation>این فقط برای خرید به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Say which purchase.</source>
        <translation>بنویسید کدام خرید.</translation>
    </message>
    <message>
        <source>This happens once.</source>
        <translation>این فقط یک بار پیش می‌آید.</translation>
    </message>
    <message>
        <source>There is nothing to count in a period.</source>
        <translation>در این دوره چیزی برای شمردن نیست.</translation>
    </message>
    <message>
        <source>The largest gift is smaller than the smallest.</source>
        <translation>بیشترین مبلغ کارت هدیه از کمترین مبلغ آن کمتر است.</translation>
    </message>
    <message>
        <source>Another rule sells gifts already.</source>
        <translation>قاعدهٔ دیگری کارت هدیه می‌فروشد.</translation>
    </message>
    <message>
        <source>Stamps can only be given to who is served.</source>
        <translation>مهر را فقط به مشتری حاضر در صندوق می‌توان داد.</translation>
    </message>
    <message>
        <source>Say how many are given.</source>
        <translation>بنویسید چند تا داده می‌شود.</translation>
    </message>
    <message>
        <source>This counts only where stamps or points are given.</source>
        <translation>این فقط وقتی به حساب می‌آید که مهر یا امتیاز داده شود.</translation>
    </message>
    <message>
        <source>Say how much is given.</source>
        <translation>بنویسید چقدر داده می‌شود.</translation>
    </message>
    <message>
        <source>This counts only where stamps are given.</source>
        <translation>این فقط وقتی به حساب می‌آید که مهر داده شود.</translation>
    </message>
    <message>
        <source>Say what the reward is.</source>
        <translation>بنویسید پاداش چیست.</translation>
    </message>
    <message>
        <source>This counts only where a reward is given.</source>
        <translation>این فقط وقتی به حساب می‌آید که پاداش داده شود.</translation>
    </message>
    <message>
        <source>Whoever is not there cannot be handed anything.</source>
        <translation>به کسی که حاضر نیست چیزی نمی‌توان تحویل داد.</translation>
    </message>
    <message>
        <source>This counts only where points or bonus money are given.</source>
        <translation>این فقط وقتی به حساب می‌آید که امتیاز یا اعتبار هدیه داده شود.</translation>
    </message>
    <message>
        <source>No rule has a card for stamps of the kind “%1”.</source>
        <translation>هیچ قاعده‌ای برای مهر نوع «%1» کارت ندارد.</translation>
    </message>
    <message>
        <source>No rule says what this can be spent on.</source>
        <translation>هیچ قاعده‌ای نمی‌گوید این را کجا می‌توان خرج کرد.</translation>
    </message>
    <message>
        <source>Say which date.</source>
        <translation>بنویسید کدام تاریخ.</translation>
    </message>
    <message>
        <source>This counts only for another date.</source>
        <translation>این فقط برای تاریخ دیگری به حساب می‌آید.</translation>
    </message>
    <message>
        <source>This must have at most %L1 characters.</source>
        <translation>این باید حداکثر %L1 نویسه داشته باشد.</translation>
    </message>
    <message>
        <source>Choose this above instead.</source>
        <translation>به جای این، گزینهٔ بالا را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The whole month is chosen.</source>
        <translation>کل ماه انتخاب شده است.</translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation>این پیش از شروع تمام می‌شود.</translation>
    </message>
    <message>
        <source>The day of joining cannot change.</source>
        <translation>روز عضویت تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>The cheapest gets a percentage off; 100% makes it free.</source>
        <translation>ارزان‌ترین کالا درصدی تخفیف می‌گیرد؛ با ۱۰۰٪ رایگان می‌شود.</translation>
    </message>
    <message>
        <source>This counts only for the cheapest.</source>
        <translation>این فقط برای ارزان‌ترین کالا به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Only a percentage is rounded.</source>
        <translation>فقط درصد گرد می‌شود.</translation>
    </message>
    <message>
        <source>A fixed amount needs no limit: lower the amount.</source>
        <translation>مبلغ ثابت سقف نمی‌خواهد: خود مبلغ را کم کنید.</translation>
    </message>
    <message>
        <source>Only the cheapest pieces or a fixed amount, for every so many pieces, can be given several times.</source>
        <translation>فقط تخفیف ارزان‌ترین کالاها یا مبلغ ثابت، به ازای هر چند عدد، را می‌توان چند بار داد.</translation>
    </message>
    <message>
        <source>These are more pieces than have to be bought.</source>
        <translation>این از تعدادی که باید خریده شود بیشتر است.</translation>
    </message>
    <message>
        <source>Say what the points pay.</source>
        <translation>بنویسید امتیازها چه مبلغی را می‌پردازند.</translation>
    </message>
    <message>
        <source>Bonus money is worth what it says: leave this out.</source>
        <translation>اعتبار هدیه همان مبلغی است که نوشته شده: این را خالی بگذارید.</translation>
    </message>
    <message>
        <source>Nobody can pay: a card holds %L1 at most.</source>
        <translation>هیچ‌کس نمی‌تواند بپردازد: کارت حداکثر %L1 جا دارد.</translation>
    </message>
    <message>
        <source>A card holds %L1 points at most.</source>
        <translation>بیشترین امتیاز روی کارت: %L1.</translation>
    </message>
    <message>
        <source>Another rule says already how purchases are paid.</source>
        <translation>قاعدهٔ دیگری شیوهٔ پرداخت خرید را مشخص کرده است.</translation>
    </message>
    <message>
        <source>Say what can be got for it: there is no reward, and it pays no purchase.</source>
        <translation>بنویسید با آن چه می‌توان گرفت: نه پاداشی هست و نه با آن خریدی پرداخت می‌شود.</translation>
    </message>
    <message>
        <source>Another rule has the same promo code.</source>
        <translation>قاعدهٔ دیگری همین کد تخفیف را دارد.</translation>
    </message>
    <message>
        <source>Another rule has tiers: one is enough.</source>
        <translation>قاعدهٔ دیگری سطح دارد: یکی کافی است.</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>نام کارت</translation>
    </message>
    <message>
        <source>What counts as a visit</source>
        <translation>چه چیزی مراجعه به حساب می‌آید</translation>
    </message>
    <message>
        <source>“day”: the first act of a card on a day at a branch; “act”: every act; “minutes:90”: acts at least 90 minutes apart.</source>
        <translation>«day»: اولین ثبت کارت در هر روز و هر شعبه؛ «act»: هر ثبت؛ «minutes:90»: ثبت‌هایی با دست‌کم ۹۰ دقیقه فاصله.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>The three letters of ISO 4217, such as UZS.</source>
        <translation>سه حرف استاندارد ISO 4217، مانند UZS.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>Such as Asia/Tashkent.</source>
        <translation>مانند Asia/Tashkent.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>جلالی</translation>
    </message>
    <message>
        <source>The day starts at minute</source>
        <translation>روز از این دقیقه شروع می‌شود</translation>
    </message>
    <message>
        <source>A shop that is open past midnight starts its day in the morning: 240 is four o&apos;clock.</source>
        <translation>فروشگاهی که تا پس از نیمه‌شب باز است روزش را صبح شروع می‌کند: ۲۴۰ یعنی ساعت چهار.</translation>
    </message>
    <message>
        <source>The dearest reward a cashier may hand over</source>
        <translation>گران‌ترین پاداشی که صندوق‌دار می‌تواند تحویل دهد</translation>
    </message>
    <message>
        <source>Dearer ones need a manager; empty: none do.</source>
        <translation>گران‌تر از این را مدیر تحویل می‌دهد؛ خالی یعنی هیچ پاداشی مدیر نمی‌خواهد.</translation>
    </message>
    <message>
        <source>“%1” is no word of 2 to 32 letters and digits.</source>
        <translation>«%1» واژه‌ای با ۲ تا ۳۲ حرف و رقم نیست.</translation>
    </message>
    <message>
        <source>Say one thing that it brings: a percentage or an amount off, points, bonus money or a reward.</source>
        <translation>بنویسید چه می‌دهد، فقط یک چیز: درصد یا مبلغ تخفیف، امتیاز، اعتبار هدیه یا پاداش.</translation>
    </message>
    <message>
        <source>This counts only where the uses or the cost in all are limited.</source>
        <translation>این فقط وقتی به حساب می‌آید که تعداد استفاده یا هزینهٔ کل سقف داشته باشد.</translation>
    </message>
    <message>
        <source>These are more than can be used in all.</source>
        <translation>این از کل تعداد قابل استفاده بیشتر است.</translation>
    </message>
    <message>
        <source>“%1” is among the products and left out of them.</source>
        <translation>«%1» هم جزو کالاهاست و هم از آن‌ها کنار گذاشته شده است.</translation>
    </message>
    <message>
        <source>Say who gets something.</source>
        <translation>بنویسید چه کسی چیزی می‌گیرد.</translation>
    </message>
    <message>
        <source>Whoever was brought gets nothing.</source>
        <translation>دوست معرفی‌شده چیزی نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Nothing is given for a purchase.</source>
        <translation>برای خرید چیزی داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Whoever brings somebody gets nothing.</source>
        <translation>معرف چیزی نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Nobody can bring so many: there is a smaller limit.</source>
        <translation>هیچ‌کس نمی‌تواند این تعداد را معرفی کند: سقف کمتری هست.</translation>
    </message>
    <message>
        <source>This must be more than in the row before.</source>
        <translation>این باید از سطر قبل بیشتر باشد.</translation>
    </message>
    <message>
        <source>Say after how many days.</source>
        <translation>بنویسید پس از چند روز.</translation>
    </message>
    <message>
        <source>This counts only where a reward can be used after so many days.</source>
        <translation>این فقط وقتی به حساب می‌آید که پاداش پس از چند روز قابل استفاده شود.</translation>
    </message>
    <message>
        <source>What is handed over at once cannot wait.</source>
        <translation>آنچه همان لحظه تحویل می‌شود نمی‌تواند در انتظار بماند.</translation>
    </message>
    <message>
        <source>The reward would expire before it can be used.</source>
        <translation>مهلت پاداش پیش از آنکه قابل استفاده شود تمام می‌شود.</translation>
    </message>
    <message>
        <source>Say either a percentage or an amount, not both.</source>
        <translation>یا درصد را بنویسید یا مبلغ را، نه هر دو.</translation>
    </message>
    <message>
        <source>This counts only for a percentage.</source>
        <translation>این فقط برای درصد به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Money off cannot be handed over at once: the purchase that reaches it is priced by then.</source>
        <translation>تخفیف را همان لحظه نمی‌توان تحویل داد: مبلغ خریدی که به آن می‌رسد تا آن وقت حساب شده است.</translation>
    </message>
    <message>
        <source>No stamp card before this rule has a reward “%1”.</source>
        <translation>پیش از این قاعده هیچ کارت مهری پاداش «%1» ندارد.</translation>
    </message>
    <message>
        <source>Say after how many days stamps lapse.</source>
        <translation>بنویسید مهرها پس از چند روز از بین می‌روند.</translation>
    </message>
    <message>
        <source>This counts only where stamps lapse.</source>
        <translation>این فقط وقتی به حساب می‌آید که مهرها از بین بروند.</translation>
    </message>
    <message>
        <source>This counts only where stamps are given per amount or per item.</source>
        <translation>این فقط وقتی به حساب می‌آید که مهر بر پایهٔ مبلغ یا کالا داده شود.</translation>
    </message>
    <message>
        <source>Say how many days or months count.</source>
        <translation>بنویسید چند روز یا ماه به حساب می‌آید.</translation>
    </message>
    <message>
        <source>This counts only for the last days or months.</source>
        <translation>این فقط برای روزها یا ماه‌های گذشته به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Say for how many months a tier is kept.</source>
        <translation>بنویسید سطح چند ماه می‌ماند.</translation>
    </message>
    <message>
        <source>This counts only where tiers are kept for months.</source>
        <translation>این فقط وقتی به حساب می‌آید که سطح چند ماه بماند.</translation>
    </message>
    <message>
        <source>This counts only where tiers are kept to the end of a period.</source>
        <translation>این فقط وقتی به حساب می‌آید که سطح تا پایان دوره بماند.</translation>
    </message>
    <message>
        <source>Tiers that are kept for ever never fall.</source>
        <translation>سطحی که برای همیشه می‌ماند هرگز کاهش نمی‌یابد.</translation>
    </message>
    <message>
        <source>“%1” is the id of another tier.</source>
        <translation>«%1» شناسهٔ سطح دیگری است.</translation>
    </message>
    <message>
        <source>The lowest tier is for everybody: it must ask for nothing.</source>
        <translation>پایین‌ترین سطح برای همه است: نباید شرطی داشته باشد.</translation>
    </message>
    <message>
        <source>Nobody reaches the lowest tier: every card has it.</source>
        <translation>کسی به پایین‌ترین سطح نمی‌رسد: همهٔ کارت‌ها آن را دارند.</translation>
    </message>
    <message>
        <source>Say how this tier is reached.</source>
        <translation>بنویسید چگونه می‌توان به این سطح رسید.</translation>
    </message>
    <message>
        <source>“%1” is no lower tier.</source>
        <translation>«%1» سطح پایین‌تری نیست.</translation>
    </message>
    <message>
        <source>Every card has this tier, so it asks for nothing.</source>
        <translation>همهٔ کارت‌ها این سطح را دارند، پس شرطی ندارد.</translation>
    </message>
    <message>
        <source>Say days or months, not both.</source>
        <translation>یا روز را بنویسید یا ماه را، نه هر دو.</translation>
    </message>
    <message>
        <source>No tier has a discount.</source>
        <translation>هیچ سطحی تخفیف ندارد.</translation>
    </message>
    <message>
        <source>No tier has anything that a purchase could have.</source>
        <translation>هیچ سطحی چیزی ندارد که به خرید برسد.</translation>
    </message>
    <message>
        <source>This asks no more than the tier below it, so nobody would ever stand on that one.</source>
        <translation>شرط این سطح از سطح پایین‌تر بیشتر نیست، پس کسی هرگز در آن سطح نمی‌ماند.</translation>
    </message>
    <message>
        <source>Another row limits the same time.</source>
        <translation>سطر دیگری برای همین مدت سقف گذاشته است.</translation>
    </message>
    <message>
        <source>This limit is never reached: a longer time allows no more than this.</source>
        <translation>هرگز به این سقف نمی‌رسد: سقف مدت بلندتر از این بیشتر نیست.</translation>
    </message>
    <message>
        <source>No such weekday lies between the first day and the last.</source>
        <translation>چنین روزی از هفته میان روز اول و روز آخر نیست.</translation>
    </message>
    <message>
        <source>The rules stand in another order.</source>
        <translation>ترتیب قاعده‌ها عوض شده است.</translation>
    </message>
    <message>
        <source>%1 changes; it needs a newer Muhr.</source>
        <translation>%1 تغییر می‌کند؛ نسخهٔ تازه‌تری از برنامهٔ مهر می‌خواهد.</translation>
    </message>
    <message>
        <source>A new rule: %1</source>
        <translation>قاعدهٔ تازه: %1</translation>
    </message>
    <message>
        <source>A rule ends: %1</source>
        <translation>پایان قاعده: %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>%1: new is %2.</source>
        <translation>%1: اضافه شد: %2.</translation>
    </message>
    <message>
        <source>%1: no longer %2.</source>
        <translation>%1: حذف شد: %2.</translation>
    </message>
    <message>
        <source>%1: other words in another language.</source>
        <translation>%1: متن به زبان دیگری تغییر کرد.</translation>
    </message>
    <message>
        <source>%1: %2 until now, then %3.</source>
        <translation>%1: تاکنون %2، از این پس %3.</translation>
    </message>
    <message>
        <source>This rule (%1) needs a newer Muhr.</source>
        <translation>این قاعده (%1) نسخهٔ تازه‌تری از برنامهٔ مهر می‌خواهد.</translation>
    </message>
    <message>
        <source>Staff may serve their own card</source>
        <translation>کارمند می‌تواند کارت خودش را ثبت کند</translation>
    </message>
    <message>
        <source>Otherwise a colleague must stamp it and hand over its rewards.</source>
        <translation>وگرنه همکارش باید مهر بزند و پاداش را تحویل دهد.</translation>
    </message>
    <message>
        <source>No rule has a tier “%1”.</source>
        <translation>هیچ قاعده‌ای سطح «%1» ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) in progress keep their stamps, but no rule gives more.</source>
        <translation>
            <numerusform>%Ln کارت نیمه‌کاره مهرهای خود را نگه می‌دارد، اما هیچ قاعده‌ای مهر دیگری نمی‌دهد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) in progress will be finished with the stamps and rewards promised so far.</source>
        <translation>
            <numerusform>%Ln کارت نیمه‌کاره با همان مهرها و پاداش‌های وعده‌داده‌شده کامل می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold(s) %L2 stamps or more already, which make a new card full.</source>
        <translation>
            <numerusform>%Ln کارت از آن‌ها همین حالا دست‌کم %L2 مهر دارد که کارت تازه را پر می‌کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) begin anew with the next stamp and need %L2 stamps.</source>
        <translation>
            <numerusform>%Ln کارت با مهر بعدی از نو آغاز می‌شود و %L2 مهر لازم دارد.</numerusform>
        </translation>
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
    <name>Rebuild</name>
    <message>
        <source>The shop&apos;s file can&apos;t be read at all, so nothing can be saved of it. It was left as it is. Restore the latest backup, or ask your endpoint for a link for this laptop.</source>
        <translation>فایل فروشگاه اصلاً خوانده نمی‌شود، پس چیزی از آن بازیابی نشد. به همان صورت ماند. آخرین نسخهٔ پشتیبان را بازگردانید یا از سرور خود برای این رایانه لینک بگیرید.</translation>
    </message>
    <message>
        <source>This shop has no endpoint that has its history. Nothing was changed. Restore the latest backup.</source>
        <translation>این فروشگاه سروری ندارد که سابقهٔ آن را داشته باشد. چیزی تغییر نکرد. آخرین نسخهٔ پشتیبان را بازگردانید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) had not reached the endpoint yet. They were kept and are sent first; %L2 more can&apos;t be read any more. Everything else comes from the endpoint. The damaged file is kept aside.</source>
        <translation>
            <numerusform>%Ln ثبت هنوز به سرور نرسیده بود. نگه داشته شد و پیش از همه فرستاده می‌شود؛ %L2 ثبت دیگر خواندنی نیست. بقیه از سرور می‌آید. فایل خراب جداگانه نگه داشته شده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) had not reached the endpoint yet. They were kept and are sent first. Everything else comes from the endpoint. The damaged file is kept aside.</source>
        <translation>
            <numerusform>%Ln ثبت هنوز به سرور نرسیده بود. نگه داشته شد و پیش از همه فرستاده می‌شود. بقیه از سرور می‌آید. فایل خراب جداگانه نگه داشته شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waited to be sent. Everything comes from the endpoint. The damaged file is kept aside.</source>
        <translation>چیزی در انتظار ارسال نبود. همه چیز از سرور می‌آید. فایل آسیب‌دیده جداگانه نگه داشته شده است.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Rounded down for the customer: %1 less</source>
        <translation>رو به پایین گرد شد، به سود مشتری: %1 کمتر</translation>
    </message>
    <message>
        <source>Rounded up for the shop: %1 more</source>
        <translation>رو به بالا گرد شد، به سود فروشگاه: %1 بیشتر</translation>
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
    <message>
        <source>The card has %L1 points, and this costs %L2: %3</source>
        <translation>امتیاز کارت: %L1، بها: %L2، پاداش: %3</translation>
    </message>
    <message>
        <source>So many points cannot be spent without a connection: %1</source>
        <translation>بدون اتصال نمی‌توان این‌همه امتیاز خرج کرد: %1</translation>
    </message>
    <message numerus="yes">
        <source>No more points now: %Ln point(s) are the most there can be.</source>
        <translation>
            <numerusform>اکنون امتیاز دیگری داده نمی‌شود: بیشترین اندازه %Ln امتیاز است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the amount first: the points depend on it.</source>
        <translation>نخست مبلغ را بنویسید: امتیاز به آن بستگی دارد.</translation>
    </message>
    <message>
        <source>Nothing in this purchase brings points.</source>
        <translation>هیچ چیز این خرید امتیاز نمی‌آورد.</translation>
    </message>
    <message>
        <source>Points are given from %1 on.</source>
        <translation>کمترین مبلغ برای امتیاز: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) of this act were spent already. A manager decides whether what they bought is taken back too.</source>
        <translation>
            <numerusform>%Ln امتیاز این کار پیش‌تر خرج شده است. مدیر تصمیم می‌گیرد که آنچه با آن گرفته شد هم پس گرفته شود یا نه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card may owe %Ln point(s) at most. What the points bought has to be taken back too.</source>
        <translation>
            <numerusform>کارت حداکثر می‌تواند %Ln امتیاز بدهکار باشد. آنچه با امتیاز گرفته شد هم باید پس گرفته شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reward of this card was just used. It can be stamped again in %Ln minute(s).</source>
        <translation>
            <numerusform>همین حالا از پاداش این کارت استفاده شد. %Ln دقیقهٔ دیگر می‌توان دوباره مهر ثبت کرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) wait on this card. It can be stamped again when one of them is used.</source>
        <translation>
            <numerusform>%Ln پاداش روی این کارت آماده است. پس از استفاده از یکی از آن‌ها می‌توان دوباره مهر ثبت کرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reward can be used from %2 on: %1</source>
        <translation>این پاداش از %2 قابل استفاده است: %1</translation>
    </message>
    <message>
        <source>This reward can only be used on other days or at other hours: %1</source>
        <translation>این پاداش فقط در روزها یا ساعت‌های دیگری قابل استفاده است: %1</translation>
    </message>
    <message>
        <source>This reward is held for a purchase that is being paid: %1</source>
        <translation>این پاداش برای خریدی که در حال پرداخت است نگه داشته شده: %1</translation>
    </message>
    <message>
        <source>This reward was taken back by the shop: %1</source>
        <translation>فروشگاه این پاداش را پس گرفته است: %1</translation>
    </message>
    <message>
        <source>This reward takes money off a purchase. Use it with the next one: %1</source>
        <translation>این پاداش از مبلغ خرید کم می‌کند. در خرید بعدی از آن استفاده کنید: %1</translation>
    </message>
    <message>
        <source>Another discount brings more and goes with no other. Keep this reward for another time: %1</source>
        <translation>تخفیف دیگری بیشتر به سود شماست و با تخفیف دیگر جمع نمی‌شود. این پاداش را برای دفعهٔ دیگر نگه دارید: %1</translation>
    </message>
    <message numerus="yes">
        <source>A reward can be held for 1 to %Ln minute(s).</source>
        <translation>
            <numerusform>پاداش را می‌توان از ۱ تا %Ln دقیقه نگه داشت.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule gives anything for this: %1</source>
        <translation>هیچ قاعده‌ای برای این چیزی نمی‌دهد: %1</translation>
    </message>
    <message>
        <source>The bonus for this was given as often as it can be.</source>
        <translation>هدیهٔ این مورد به تعداد مجاز داده شده است.</translation>
    </message>
    <message>
        <source>Type the amount first: a purchase brings a draw.</source>
        <translation>ابتدا مبلغ را وارد کنید: قرعه‌کشی با خرید انجام می‌شود.</translation>
    </message>
    <message>
        <source>A purchase brings a draw from %1 on.</source>
        <translation>قرعه‌کشی برای خرید از %1 به بالا است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draw(s) today: no more until tomorrow.</source>
        <translation>
            <numerusform>امروز %Ln قرعه‌کشی انجام شد: بعدی از فردا.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on the card to pay with.</source>
        <translation>روی کارت چیزی برای پرداخت نیست.</translation>
    </message>
    <message>
        <source>There is nothing left to pay.</source>
        <translation>چیزی برای پرداخت نمانده است.</translation>
    </message>
    <message>
        <source>Type the amount first: there is nothing to pay yet.</source>
        <translation>ابتدا مبلغ را وارد کنید: هنوز چیزی برای پرداخت نیست.</translation>
    </message>
    <message>
        <source>The card has only this to pay with: %1</source>
        <translation>موجودی کارت برای پرداخت فقط این است: %1</translation>
    </message>
    <message>
        <source>Purchases can be paid from this balance on: %1</source>
        <translation>پرداخت خرید از این موجودی به بالا ممکن است: %1</translation>
    </message>
    <message>
        <source>The least that can be paid this way is %1.</source>
        <translation>کمترین مبلغ برای این شیوهٔ پرداخت %1 است.</translation>
    </message>
    <message>
        <source>Nothing of this purchase can be paid this way.</source>
        <translation>هیچ چیز این خرید را نمی‌توان به این شیوه پرداخت.</translation>
    </message>
    <message>
        <source>The most that can be paid this way without a connection: %1</source>
        <translation>بیشترین مبلغ برای این شیوهٔ پرداخت بدون اتصال: %1</translation>
    </message>
    <message>
        <source>Type the amount first: the bonus depends on it.</source>
        <translation>ابتدا مبلغ را وارد کنید: اعتبار هدیه به آن بستگی دارد.</translation>
    </message>
    <message>
        <source>Nothing in this purchase brings bonus.</source>
        <translation>هیچ چیز این خرید اعتبار هدیه نمی‌آورد.</translation>
    </message>
    <message>
        <source>Bonus is given from %1 on.</source>
        <translation>اعتبار هدیه برای خرید از %1 به بالا داده می‌شود.</translation>
    </message>
    <message>
        <source>No more bonus now: %1 is the most there can be.</source>
        <translation>اکنون اعتبار هدیهٔ دیگری داده نمی‌شود: بیشترین اندازه %1 است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) a day bring something, and they were made today.</source>
        <translation>
            <numerusform>در روز فقط %Ln خرید به حساب می‌آید و امروز انجام شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of bonus of this act was spent already. A manager decides whether what it paid is taken back too.</source>
        <translation>از اعتبار هدیهٔ این ثبت %1 قبلاً خرج شده است. مدیر تصمیم می‌گیرد که آنچه با آن پرداخت شد هم پس گرفته شود یا نه.</translation>
    </message>
    <message>
        <source>A card may owe %1 of bonus at most. What the bonus paid has to be taken back too.</source>
        <translation>کارت حداکثر %1 اعتبار هدیه می‌تواند بدهکار باشد. آنچه با آن پرداخت شد هم باید پس گرفته شود.</translation>
    </message>
    <message>
        <source>Nothing of this act waits.</source>
        <translation>از این ثبت چیزی در انتظار نیست.</translation>
    </message>
    <message>
        <source>This programme sells no gifts.</source>
        <translation>این برنامه کارت هدیه نمی‌فروشد.</translation>
    </message>
    <message>
        <source>A gift is sold by itself: store the rest as another visit.</source>
        <translation>کارت هدیه جداگانه فروخته می‌شود: بقیه را مراجعهٔ دیگری ثبت کنید.</translation>
    </message>
    <message>
        <source>A gift can be worth %1 to %2.</source>
        <translation>ارزش کارت هدیه می‌تواند از %1 تا %2 باشد.</translation>
    </message>
    <message>
        <source>Say until which day the gift can be used.</source>
        <translation>بنویسید کارت هدیه تا چه روزی قابل استفاده است.</translation>
    </message>
    <message>
        <source>There is no gift value left on this card.</source>
        <translation>روی این کارت مبلغ هدیه‌ای نمانده است.</translation>
    </message>
    <message>
        <source>A gift cannot pay while there is no connection.</source>
        <translation>تا ارتباط برقرار نباشد با کارت هدیه نمی‌توان پرداخت کرد.</translation>
    </message>
    <message>
        <source>A purchase was paid with this gift already. Undo that purchase first, or ask a manager.</source>
        <translation>با این کارت هدیه قبلاً خریدی پرداخت شده است. ابتدا آن خرید را برگردانید یا از مدیر بخواهید.</translation>
    </message>
    <message>
        <source>A gift goes back whole, and only while nothing was paid with it.</source>
        <translation>کارت هدیه فقط کامل پس گرفته می‌شود، آن هم تا وقتی چیزی با آن پرداخت نشده باشد.</translation>
    </message>
    <message>
        <source>A character of the code “%1” is wrong. Look at it and type it again.</source>
        <translation>یک نویسهٔ کد «%1» نادرست است. آن را نگاه کنید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>The code “%1” was used already.</source>
        <translation>کد «%1» قبلاً استفاده شده است.</translation>
    </message>
    <message>
        <source>The code “%1” was made for another customer.</source>
        <translation>کد «%1» برای مشتری دیگری ساخته شده است.</translation>
    </message>
    <message>
        <source>No code “%1” is known here.</source>
        <translation>کد «%1» اینجا شناخته نیست.</translation>
    </message>
    <message>
        <source>The code “%1” was valid until %2.</source>
        <translation>اعتبار کد «%1» تا %2 بود.</translation>
    </message>
    <message>
        <source>The code “%1” is valid from %2 on.</source>
        <translation>کد «%1» از %2 معتبر است.</translation>
    </message>
    <message>
        <source>The code “%1” is over: it was used as often as it could be.</source>
        <translation>کد «%1» تمام شده است: به تعداد مجاز استفاده شده است.</translation>
    </message>
    <message>
        <source>This customer has used the code “%1” already.</source>
        <translation>این مشتری قبلاً از کد «%1» استفاده کرده است.</translation>
    </message>
    <message>
        <source>The code “%1” was typed twice. It counts once.</source>
        <translation>کد «%1» دو بار وارد شد. یک بار به حساب می‌آید.</translation>
    </message>
    <message>
        <source>The code “%1” can only be used while there is a connection.</source>
        <translation>کد «%1» فقط وقتی ارتباط برقرار است قابل استفاده است.</translation>
    </message>
    <message>
        <source>The code “%1” brings one of several things. Ask which.</source>
        <translation>کد «%1» یکی از چند چیز را می‌دهد. بپرسید کدام را می‌خواهند.</translation>
    </message>
    <message>
        <source>No such code is known here. Nothing was changed. Compare it with what the customer shows.</source>
        <translation>چنین کدی اینجا شناخته نیست. چیزی تغییر نکرد. آن را با آنچه مشتری نشان می‌دهد مقایسه کنید.</translation>
    </message>
    <message>
        <source>This can&apos;t be paid with the card. Nothing was changed. Take the payment in money.</source>
        <translation>این را نمی‌توان با کارت پرداخت. چیزی تغییر نکرد. مبلغ را با پول بگیرید.</translation>
    </message>
    <message>
        <source>This code is over. Nothing was stored. Enter the purchase without it.</source>
        <translation>این کد تمام شده است. چیزی ذخیره نشد. خرید را بدون آن وارد کنید.</translation>
    </message>
    <message>
        <source>This code was used before. Nothing was stored. Enter the purchase without it.</source>
        <translation>این کد پیش‌تر استفاده شده است. چیزی ذخیره نشد. خرید را بدون آن وارد کنید.</translation>
    </message>
    <message>
        <source>This code has several rewards. Nothing was stored. Let the customer choose one.</source>
        <translation>این کد چند جایزه دارد. چیزی ذخیره نشد. بگذارید مشتری یکی را انتخاب کند.</translation>
    </message>
    <message>
        <source>Rewards wait on this card. Nothing was added. It can be stamped again when one of them is used.</source>
        <translation>روی این کارت جایزه‌هایی منتظرند. چیزی افزوده نشد. وقتی یکی از آن‌ها استفاده شود، دوباره می‌توان مهر زد.</translation>
    </message>
    <message>
        <source>This is your own card. A colleague must serve you.</source>
        <translation>این کارت خودتان است. همکارتان باید کار شما را انجام دهد.</translation>
    </message>
    <message>
        <source>This is too much for one visit. Store a part of it as another visit.</source>
        <translation>این برای یک مراجعه زیاد است. بخشی از آن را به‌عنوان مراجعه‌ای دیگر ثبت کنید.</translation>
    </message>
    <message>
        <source>This is too much for one visit. Nothing was stored. Store a part of it as another visit.</source>
        <translation>این برای یک مراجعه زیاد است. چیزی ذخیره نشد. بخشی از آن را به‌عنوان مراجعه‌ای دیگر ثبت کنید.</translation>
    </message>
    <message>
        <source>This is the laptop you are working on. Nothing was changed. Take it out of the shop on another laptop of an owner.</source>
        <translation>این همان رایانه‌ای است که با آن کار می‌کنید. چیزی تغییر نکرد. با رایانهٔ دیگری از مالک، آن را از فروشگاه خارج کنید.</translation>
    </message>
    <message>
        <source>This is the only laptop of an owner. Nothing was changed. Connect another one first.</source>
        <translation>این تنها رایانهٔ مالک است. چیزی تغییر نکرد. ابتدا رایانهٔ دیگری وصل کنید.</translation>
    </message>
    <message>
        <source>This laptop was taken out of the shop. What was done on it is kept and waits for the owner. Ask the owner to look at it.</source>
        <translation>این رایانه از فروشگاه خارج شده است. کارهای انجام‌شده با آن نگه داشته شده و منتظر مالک است. از مالک بخواهید آن‌ها را ببیند.</translation>
    </message>
    <message>
        <source>Whoever did this had left the shop. It is kept and waits for the owner. Ask the owner to look at it.</source>
        <translation>کسی که این کار را کرد، پیش از آن از فروشگاه رفته بود. این کار نگه داشته شده و منتظر مالک است. از مالک بخواهید آن را ببیند.</translation>
    </message>
    <message>
        <source>The owner has stopped this reward on this card: %1. It had been used twice; only the owner can allow it again.</source>
        <translation>این پاداش را مالک در این کارت متوقف کرده است: %1. دو بار استفاده شده بود؛ فقط مالک می‌تواند دوباره اجازه دهد.</translation>
    </message>
    <message>
        <source>This laptop is for the counter. Nothing was changed. An owner can do it here with her password.</source>
        <translation>این رایانه برای صندوق است. چیزی تغییر نکرد. مالک می‌تواند این کار را همین‌جا با گذرواژهٔ خود انجام دهد.</translation>
    </message>
    <message>
        <source>No owner has a password for counter laptops yet. Nothing was changed. An owner sets it on her own laptop, in Settings.</source>
        <translation>هنوز هیچ مالکی برای رایانه‌های صندوق گذرواژه ندارد. چیزی تغییر نکرد. مالک آن را در رایانهٔ خودش، در تنظیمات، تعیین می‌کند.</translation>
    </message>
    <message>
        <source>This is not the password of an owner. Nothing was changed. Try again.</source>
        <translation>این گذرواژهٔ مالک نیست. چیزی تغییر نکرد. دوباره تلاش کنید.</translation>
    </message>
    <message numerus="yes">
        <source>The password was wrong too often. Nothing was changed. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>گذرواژه بارها نادرست وارد شد. چیزی تغییر نکرد. %Ln دقیقهٔ دیگر دوباره تلاش کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of this act is closed. Nothing was changed. A manager can still take it back.</source>
        <translation>روز این ثبت بسته شده است. چیزی تغییر نکرد. مدیر هنوز می‌تواند آن را برگرداند.</translation>
    </message>
    <message>
        <source>This is not the PIN. Nothing was changed. Try again.</source>
        <translation>کد PIN نادرست است. چیزی تغییر نکرد. دوباره تلاش کنید.</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was wrong too often. Nothing was changed. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>کد PIN بارها نادرست وارد شد. چیزی تغییر نکرد. %Ln ثانیهٔ دیگر دوباره تلاش کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person has no PIN yet. Nothing was changed. An owner sets one on the page Team.</source>
        <translation>این شخص هنوز کد PIN ندارد. چیزی تغییر نکرد. مالک آن را در صفحهٔ «کارکنان» تعیین می‌کند.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try. Nothing was stored. Take digits without an order, and no year.</source>
        <translation>این کد PIN اولین چیزی است که هر کسی امتحان می‌کند. چیزی ذخیره نشد. رقم‌هایی بی‌ترتیب انتخاب کنید که سال هم نباشد.</translation>
    </message>
    <message>
        <source>This is the only owner. Nothing was changed. Make somebody else an owner first.</source>
        <translation>این تنها مالک است. چیزی تغییر نکرد. ابتدا کس دیگری را مالک کنید.</translation>
    </message>
    <message>
        <source>The day of this act is closed. Nothing was changed. Say why it is taken back.</source>
        <translation>روز این ثبت بسته شده است. چیزی تغییر نکرد. بنویسید چرا برگردانده می‌شود.</translation>
    </message>
</context>
<context>
    <name>RefusedAct</name>
    <message>
        <source>An owner refused it.</source>
        <translation>مالک آن را رد کرد.</translation>
    </message>
    <message>
        <source>The shop&apos;s settings changed</source>
        <translation>تغییر تنظیمات فروشگاه</translation>
    </message>
    <message>
        <source>A customer&apos;s data changed</source>
        <translation>تغییر اطلاعات مشتری</translation>
    </message>
    <message>
        <source>A member of staff changed</source>
        <translation>تغییر اطلاعات کارمند</translation>
    </message>
    <message>
        <source>A branch named or closed</source>
        <translation>نام‌گذاری یا بستن شعبه</translation>
    </message>
    <message>
        <source>A poster named or taken down</source>
        <translation>نام‌گذاری یا برداشتن پوستر</translation>
    </message>
    <message>
        <source>The look of the card changed</source>
        <translation>تغییر ظاهر کارت</translation>
    </message>
    <message>
        <source>A laptop named</source>
        <translation>نام‌گذاری رایانه</translation>
    </message>
    <message>
        <source>A campaign or coupons changed</source>
        <translation>تغییر کمپین یا کوپن‌ها</translation>
    </message>
    <message>
        <source>The reward still waits on the card. If it was handed over, use it again, so that it isn&apos;t given twice.</source>
        <translation>پاداش هنوز روی کارت آماده است. اگر تحویل شده است، استفاده از آن را دوباره ثبت کنید تا دو بار داده نشود.</translation>
    </message>
    <message>
        <source>The stamp was not counted. Give it again.</source>
        <translation>مهر به حساب نیامد. دوباره آن را ثبت کنید.</translation>
    </message>
    <message>
        <source>It was not counted. Enter it again.</source>
        <translation>به حساب نیامد. دوباره آن را وارد کنید.</translation>
    </message>
    <message>
        <source>New rules of the programme</source>
        <translation>قاعده‌های تازهٔ برنامه</translation>
    </message>
    <message>
        <source>What a member of staff may do</source>
        <translation>دسترسی‌های کارمند</translation>
    </message>
    <message>
        <source>A laptop taken out of the shop</source>
        <translation>خارج کردن رایانه از فروشگاه</translation>
    </message>
    <message>
        <source>An answer to acts that waited</source>
        <translation>پاسخ به ثبت‌های در انتظار</translation>
    </message>
    <message>
        <source>A change in the shop</source>
        <translation>تغییری در فروشگاه</translation>
    </message>
    <message>
        <source>Whoever did it had no right to, or this laptop has none.</source>
        <translation>کسی که این کار را کرد اجازهٔ آن را نداشت، یا این رایانه اجازه ندارد.</translation>
    </message>
    <message>
        <source>The endpoint needs a newer Muhr to understand it.</source>
        <translation>سرور برای فهمیدن آن نسخهٔ تازه‌تری از برنامهٔ مهر می‌خواهد.</translation>
    </message>
    <message>
        <source>Something in it is wrong, so the endpoint can&apos;t use it.</source>
        <translation>چیزی در آن نادرست است و سرور نمی‌تواند از آن استفاده کند.</translation>
    </message>
    <message>
        <source>The endpoint did not take it.</source>
        <translation>سرور آن را نپذیرفت.</translation>
    </message>
    <message>
        <source>It counts nowhere, and nothing needs doing.</source>
        <translation>هیچ‌جا به حساب نمی‌آید و کاری لازم نیست.</translation>
    </message>
    <message>
        <source>This card does not work. Make a new one.</source>
        <translation>این کارت کار نمی‌کند. کارت تازه‌ای بسازید.</translation>
    </message>
    <message>
        <source>What was undone counts again. Take it back once more.</source>
        <translation>آنچه برگردانده شده بود دوباره به حساب می‌آید. یک بار دیگر آن را برگردانید.</translation>
    </message>
    <message>
        <source>Nothing was taken back. Enter the return again.</source>
        <translation>چیزی پس گرفته نشد. برگشت را دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>It stands as before. Change it again.</source>
        <translation>مثل قبل مانده است. دوباره آن را تغییر دهید.</translation>
    </message>
    <message>
        <source>The earlier rules hold. Publish them again.</source>
        <translation>قاعده‌های قبلی برقرار است. تازه‌ها را دوباره منتشر کنید.</translation>
    </message>
    <message>
        <source>The new card does not work. Replace it again.</source>
        <translation>کارت تازه کار نمی‌کند. دوباره آن را جایگزین کنید.</translation>
    </message>
    <message>
        <source>What the customer said before holds. Ask again.</source>
        <translation>پاسخ قبلی مشتری معتبر است. دوباره بپرسید.</translation>
    </message>
    <message>
        <source>Role and rights are as before. Set them again.</source>
        <translation>نقش و دسترسی‌ها مثل قبل است. دوباره آن‌ها را تعیین کنید.</translation>
    </message>
    <message>
        <source>The data is gone from this laptop only. Erase it as the owner.</source>
        <translation>اطلاعات فقط از این رایانه پاک شده است. به‌عنوان مالک آن را پاک کنید.</translation>
    </message>
    <message>
        <source>The laptop is still in the shop. Take it out again.</source>
        <translation>رایانه هنوز در فروشگاه است. دوباره آن را خارج کنید.</translation>
    </message>
    <message>
        <source>It is to be decided as before. Decide again.</source>
        <translation>مثل قبل در انتظار تصمیم است. دوباره تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>They still wait. Answer again.</source>
        <translation>هنوز در انتظارند. دوباره پاسخ دهید.</translation>
    </message>
    <message>
        <source>On a laptop for the counter an owner has to sign this, and none had.</source>
        <translation>در رایانهٔ صندوق باید مالک این کار را امضا می‌کرد و هیچ مالکی امضا نکرده بود.</translation>
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
    <message>
        <source>points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>درصد</translation>
    </message>
    <message>
        <source>Price in points</source>
        <translation>بها به امتیاز</translation>
    </message>
    <message>
        <source>More points at certain times</source>
        <translation>امتیاز بیشتر در زمان‌های معین</translation>
    </message>
    <message>
        <source>Points instead of 100%</source>
        <translation>امتیاز به جای 100%</translation>
    </message>
    <message>
        <source>200 doubles them. Where several hold, the best one counts.</source>
        <translation>200 آن را دو برابر می‌کند. اگر چند مورد برقرار باشد، بهترین به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>روزهای هفته</translation>
    </message>
    <message>
        <source>From this minute of the day</source>
        <translation>از این دقیقهٔ روز</translation>
    </message>
    <message>
        <source>Before this minute of the day</source>
        <translation>پیش از این دقیقهٔ روز</translation>
    </message>
    <message>
        <source>Less than the start: past midnight.</source>
        <translation>کمتر از آغاز: تا پس از نیمه‌شب.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>روز اول</translation>
    </message>
    <message>
        <source>Such as 2026-03-21.</source>
        <translation>نمونه: 2026-03-21.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز آخر</translation>
    </message>
    <message>
        <source>Points for every</source>
        <translation>امتیاز برای هر</translation>
    </message>
    <message>
        <source>How many points</source>
        <translation>چند امتیاز</translation>
    </message>
    <message>
        <source>Points wait for</source>
        <translation>مدت انتظار امتیاز</translation>
    </message>
    <message>
        <source>As long as goods can be brought back; then they can be spent.</source>
        <translation>تا وقتی کالا را می‌توان پس آورد؛ سپس می‌توان خرج کرد.</translation>
    </message>
    <message>
        <source>Points lapse</source>
        <translation>از بین رفتن امتیاز</translation>
    </message>
    <message>
        <source>never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>after so many days</source>
        <translation>پس از چند روز</translation>
    </message>
    <message>
        <source>after so many months</source>
        <translation>پس از چند ماه</translation>
    </message>
    <message>
        <source>after so many days without a visit</source>
        <translation>پس از چند روز بدون مراجعه</translation>
    </message>
    <message>
        <source>After how many</source>
        <translation>پس از چند تا</translation>
    </message>
    <message>
        <source>Counted from the day they can be spent.</source>
        <translation>از روزی که می‌توان خرج کرد شمرده می‌شود.</translation>
    </message>
    <message>
        <source>And then until the end of the</source>
        <translation>و سپس تا پایان</translation>
    </message>
    <message>
        <source>day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>نیم‌سال</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Most points on a card</source>
        <translation>بیشترین امتیاز روی کارت</translation>
    </message>
    <message>
        <source>Most points a day</source>
        <translation>بیشترین امتیاز در روز</translation>
    </message>
    <message>
        <source>Most points a month</source>
        <translation>بیشترین امتیاز در ماه</translation>
    </message>
    <message>
        <source>Most points an undo may leave to owe</source>
        <translation>بیشترین بدهی امتیاز پس از برگرداندن</translation>
    </message>
    <message>
        <source>Most points spent without a connection</source>
        <translation>بیشترین امتیاز قابل خرج بدون اتصال</translation>
    </message>
    <message>
        <source>In one act. Two tills may each take them: this is the risk.</source>
        <translation>در یک بار. دو صندوق هر کدام می‌توانند این‌قدر بردارند: خطر همین است.</translation>
    </message>
    <message>
        <source>Can be spent in the purchase that earns them</source>
        <translation>در همان خریدی که امتیاز می‌آورد می‌توان خرج کرد</translation>
    </message>
    <message>
        <source>Otherwise from the next purchase on.</source>
        <translation>وگرنه از خرید بعدی.</translation>
    </message>
    <message>
        <source>Part of a purchase brought back brings spent points back</source>
        <translation>پس آوردن بخشی از خرید امتیاز خرج‌شده را هم برمی‌گرداند</translation>
    </message>
    <message>
        <source>In proportion; all of it brings all of them back anyway.</source>
        <translation>به نسبت؛ اگر همه پس آورده شود، همهٔ امتیازها برمی‌گردد.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Customers collect points and pay for rewards with them.</source>
        <translation>مشتریان امتیاز جمع می‌کنند و با آن پاداش می‌گیرند.</translation>
    </message>
    <message>
        <source>For every %1 give %2. Points buy: %3</source>
        <translation>برای هر %1، این تعداد: %2. با امتیاز داده می‌شود: %3</translation>
    </message>
    <message>
        <source>Empty: every day.</source>
        <translation>خالی: هر روز.</translation>
    </message>
    <message>
        <source>Part of a purchase brought back brings what paid it back</source>
        <translation>با برگشت بخشی از خرید، آنچه با آن پرداخت شده هم برمی‌گردد</translation>
    </message>
    <message>
        <source>In proportion; all of it brings all of it back anyway.</source>
        <translation>به همان نسبت؛ با برگشت کل خرید، در هر حال همهٔ آن برمی‌گردد.</translation>
    </message>
    <message>
        <source>Back of a purchase</source>
        <translation>سهم بازگشتی از خرید</translation>
    </message>
    <message>
        <source>500 is 5%, 250 is 2.5%.</source>
        <translation>۵۰۰ یعنی ۵٪ و ۲۵۰ یعنی ۲٫۵٪.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>به شکل</translation>
    </message>
    <message>
        <source>bonus money</source>
        <translation>اعتبار هدیه</translation>
    </message>
    <message>
        <source>A point for every</source>
        <translation>یک امتیاز برای هر</translation>
    </message>
    <message>
        <source>Of what would be bonus money.</source>
        <translation>از مبلغی که اعتبار هدیه می‌شد.</translation>
    </message>
    <message>
        <source>Only these products</source>
        <translation>فقط این کالاها</translation>
    </message>
    <message>
        <source>All but these products</source>
        <translation>همه به جز این کالاها</translation>
    </message>
    <message>
        <source>Such as tobacco, gift cards and tips.</source>
        <translation>مانند دخانیات، کارت هدیه و انعام.</translation>
    </message>
    <message>
        <source>Nothing for goods reduced by more than</source>
        <translation>هیچ برای کالاهای با تخفیف بیش از</translation>
    </message>
    <message>
        <source>Rounded down to</source>
        <translation>گرد کردن رو به پایین به</translation>
    </message>
    <message>
        <source>Once, at the end of the purchase.</source>
        <translation>یک بار، در پایان خرید.</translation>
    </message>
    <message>
        <source>More at certain times</source>
        <translation>بیشتر در زمان‌های معین</translation>
    </message>
    <message>
        <source>In minor units of money, or in points as the rule gives them. 0: no limit.</source>
        <translation>به واحد خرد پول، یا به امتیاز اگر قاعده امتیاز می‌دهد. ۰: بدون سقف.</translation>
    </message>
    <message>
        <source>Most for a purchase</source>
        <translation>بیشترین در هر خرید</translation>
    </message>
    <message>
        <source>Most a day</source>
        <translation>بیشترین در روز</translation>
    </message>
    <message>
        <source>Most a month</source>
        <translation>بیشترین در ماه</translation>
    </message>
    <message>
        <source>Most on a card</source>
        <translation>بیشترین روی کارت</translation>
    </message>
    <message>
        <source>Purchases a day that count</source>
        <translation>خریدهای مشمول در روز</translation>
    </message>
    <message>
        <source>The first ones. 0: all.</source>
        <translation>خریدهای اول روز. ۰: همه.</translation>
    </message>
    <message>
        <source>Most that an undo may leave to owe</source>
        <translation>بیشترین بدهی پس از برگرداندن</translation>
    </message>
    <message>
        <source>The bonus waits for</source>
        <translation>مدت انتظار اعتبار هدیه</translation>
    </message>
    <message>
        <source>The bonus lapses</source>
        <translation>از بین رفتن اعتبار هدیه</translation>
    </message>
    <message>
        <source>A reward</source>
        <translation>پاداش</translation>
    </message>
    <message>
        <source>Codes are made of</source>
        <translation>کدها از چه ساخته شود</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>حروف و ارقام</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>ارقام</translation>
    </message>
    <message>
        <source>Characters of chance</source>
        <translation>تعداد نویسه‌های تصادفی</translation>
    </message>
    <message>
        <source>Empty: 8. A check character comes on top.</source>
        <translation>خالی: ۸. یک نویسهٔ کنترلی هم اضافه می‌شود.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>الگو</translation>
    </message>
    <message>
        <source>Such as SPRING-####-####: a character is drawn for every #. It takes the place of the length.</source>
        <translation>نمونه: ⁦SPRING-####-####⁩؛ به جای هر # یک نویسهٔ تصادفی می‌آید. الگو جای طول کد را می‌گیرد.</translation>
    </message>
    <message>
        <source>Before every code</source>
        <translation>پیش از هر کد</translation>
    </message>
    <message>
        <source>Behind every code</source>
        <translation>پس از هر کد</translation>
    </message>
    <message>
        <source>With a check character</source>
        <translation>با نویسهٔ کنترلی</translation>
    </message>
    <message>
        <source>It shows that a code was mistyped.</source>
        <translation>نشان می‌دهد که کد اشتباه نوشته شده است.</translation>
    </message>
    <message>
        <source>Can be claimed by link</source>
        <translation>با لینک قابل دریافت است</translation>
    </message>
    <message>
        <source>Then codes must be too hard to guess: 13 letters and digits.</source>
        <translation>آن‌وقت حدس زدن کد نباید ممکن باشد: ۱۳ حرف و رقم.</translation>
    </message>
    <message>
        <source>Times a code can be used</source>
        <translation>هر کد چند بار قابل استفاده است</translation>
    </message>
    <message>
        <source>Can be used without a connection</source>
        <translation>بدون اتصال قابل استفاده است</translation>
    </message>
    <message>
        <source>Two tills may each take the same code then: this is the risk.</source>
        <translation>آن‌وقت ممکن است دو صندوق یک کد را بپذیرند: خطر همین است.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Discounts by amount</source>
        <translation>تخفیف بر اساس مبلغ</translation>
    </message>
    <message>
        <source>Name of the discount</source>
        <translation>نام تخفیف</translation>
    </message>
    <message>
        <source>As the counter and the receipt say it, such as “10% off”.</source>
        <translation>همان‌طور که در صندوق و روی رسید می‌آید، مانند «۱۰٪ تخفیف».</translation>
    </message>
    <message>
        <source>How much comes off</source>
        <translation>مقدار تخفیف</translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>همیشه یکسان</translation>
    </message>
    <message>
        <source>by the amount of the purchase</source>
        <translation>بر اساس مبلغ خرید</translation>
    </message>
    <message>
        <source>by what the customer spent so far</source>
        <translation>بر اساس مجموع خرید مشتری تا امروز</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>جایزه‌ها</translation>
    </message>
    <message>
        <source>Id of the prize</source>
        <translation>شناسهٔ جایزه</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>شانس</translation>
    </message>
    <message>
        <source>In hundredths of a percent; all together make 10,000.</source>
        <translation>به صدم درصد؛ جمع همه باید ۱۰٬۰۰۰ شود.</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>تعداد موجود</translation>
    </message>
    <message>
        <source>A draw for every</source>
        <translation>یک قرعه برای هر</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>خرید</translation>
    </message>
    <message>
        <source>reward reached</source>
        <translation>رسیدن به پاداش</translation>
    </message>
    <message>
        <source>Rewards that are drawn</source>
        <translation>پاداش‌هایی که قرعه دارند</translation>
    </message>
    <message>
        <source>Ids of the rewards of a stamp card.</source>
        <translation>شناسهٔ پاداش‌های یک کارت مهر.</translation>
    </message>
    <message>
        <source>Most draws a customer and day</source>
        <translation>بیشترین قرعه در روز برای هر مشتری</translation>
    </message>
    <message>
        <source>Limited prizes a computer may give without a connection</source>
        <translation>تعداد جایزهٔ محدودی که هر رایانه بدون اتصال می‌تواند بدهد</translation>
    </message>
    <message>
        <source>What stands in for a prize that ran out</source>
        <translation>جانشین جایزه‌ای که تمام شده</translation>
    </message>
    <message>
        <source>Id of a prize without a limit.</source>
        <translation>شناسهٔ جایزه‌ای که سقف ندارد.</translation>
    </message>
    <message>
        <source>What counts of a purchase</source>
        <translation>چه مقدار از خرید به حساب می‌آید</translation>
    </message>
    <message>
        <source>what is paid in money</source>
        <translation>مبلغی که با پول پرداخت می‌شود</translation>
    </message>
    <message>
        <source>the price after discounts, whatever pays it</source>
        <translation>بها پس از تخفیف، با هر شیوهٔ پرداخت</translation>
    </message>
    <message>
        <source>the price before discounts</source>
        <translation>بها پیش از تخفیف</translation>
    </message>
    <message>
        <source>With what is paid in money, the part paid with points, bonus or gifts earns nothing.</source>
        <translation>اگر فقط پرداخت با پول ملاک باشد، بخشی که با امتیاز، اعتبار هدیه یا کارت هدیه پرداخت شود چیزی نمی‌آورد.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>عضویت</translation>
    </message>
    <message>
        <source>a certain purchase, such as the second</source>
        <translation>خریدی معین، مانند خرید دوم</translation>
    </message>
    <message>
        <source>a complete profile</source>
        <translation>تکمیل مشخصات</translation>
    </message>
    <message>
        <source>a review</source>
        <translation>ثبت نظر</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>چیز دیگر</translation>
    </message>
    <message>
        <source>Id of what happens</source>
        <translation>شناسهٔ رویداد</translation>
    </message>
    <message>
        <source>Such as “survey”: staff or a program names it.</source>
        <translation>مانند «survey»: کارکنان یا یک برنامه آن را اعلام می‌کند.</translation>
    </message>
    <message>
        <source>Which purchase</source>
        <translation>چندمین خرید</translation>
    </message>
    <message>
        <source>2: the second. What was brought back is no purchase.</source>
        <translation>۲: خرید دوم. خریدی که پس آورده شده به حساب نمی‌آید.</translation>
    </message>
    <message>
        <source>How often a customer can have it</source>
        <translation>هر مشتری چند بار می‌تواند بگیرد</translation>
    </message>
    <message>
        <source>In</source>
        <translation>در</translation>
    </message>
    <message>
        <source>all</source>
        <translation>کل مدت</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>یک سال</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>یک ماه</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>یک روز</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>هدیه</translation>
    </message>
    <message>
        <source>hundredths of a percent</source>
        <translation>صدم درصد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s)</source>
        <translation>
            <numerusform>%Ln مهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln مراجعه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln امتیاز</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1%</source>
        <translation>%L1٪</translation>
    </message>
    <message>
        <source>Smallest gift</source>
        <translation>کمترین مبلغ هدیه</translation>
    </message>
    <message>
        <source>Largest gift</source>
        <translation>بیشترین مبلغ هدیه</translation>
    </message>
    <message>
        <source>0: without end. Empty: it is asked whenever a gift is sold.</source>
        <translation>۰: بی‌پایان. خالی: هنگام فروش هر هدیه پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Most that a gift pays without a connection</source>
        <translation>بیشترین پرداخت با هدیه بدون اتصال</translation>
    </message>
    <message>
        <source>In one act. Two tills may each take it: this is the risk.</source>
        <translation>در یک بار. دو صندوق هر کدام می‌توانند این‌قدر بردارند: خطر همین است.</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>چه داده می‌شود</translation>
    </message>
    <message>
        <source>a reward</source>
        <translation>پاداش</translation>
    </message>
    <message>
        <source>How many stamps or points</source>
        <translation>چند مهر یا امتیاز</translation>
    </message>
    <message>
        <source>Empty: “stamps”.</source>
        <translation>خالی: «stamps».</translation>
    </message>
    <message>
        <source>How much bonus money</source>
        <translation>مبلغ اعتبار هدیه</translation>
    </message>
    <message>
        <source>Points and bonus money wait for</source>
        <translation>مدت انتظار امتیاز و اعتبار هدیه</translation>
    </message>
    <message>
        <source>They lapse</source>
        <translation>از بین رفتن آن‌ها</translation>
    </message>
    <message>
        <source>On</source>
        <translation>به مناسبت</translation>
    </message>
    <message>
        <source>the birthday</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>the day of joining, each year</source>
        <translation>سالگرد عضویت</translation>
    </message>
    <message>
        <source>another date of the customer</source>
        <translation>تاریخ دیگری از مشتری</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>کدام تاریخ</translation>
    </message>
    <message>
        <source>As it is called in the customer&apos;s data, such as “wedding”.</source>
        <translation>با همان نامی که در اطلاعات مشتری آمده، مانند «wedding».</translation>
    </message>
    <message>
        <source>The gift can be had</source>
        <translation>زمان دریافت هدیه</translation>
    </message>
    <message>
        <source>around the day</source>
        <translation>نزدیک آن روز</translation>
    </message>
    <message>
        <source>in the whole month</source>
        <translation>در تمام آن ماه</translation>
    </message>
    <message>
        <source>-7: from 7 days before. 0: the day itself.</source>
        <translation>⁦-۷⁩: از ۷ روز پیش از آن. ۰: خود آن روز.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>3: until 3 days after. 0: the day itself.</source>
        <translation>۳: تا ۳ روز پس از آن. ۰: خود آن روز.</translation>
    </message>
    <message>
        <source>29 February in common years</source>
        <translation>۲۹ فوریه در سال‌های غیرکبیسه</translation>
    </message>
    <message>
        <source>28 February</source>
        <translation>۲۸ فوریه</translation>
    </message>
    <message>
        <source>1 March</source>
        <translation>۱ مارس</translation>
    </message>
    <message>
        <source>Only with a purchase</source>
        <translation>فقط همراه خرید</translation>
    </message>
    <message>
        <source>Otherwise with any visit.</source>
        <translation>وگرنه با هر مراجعه.</translation>
    </message>
    <message>
        <source>A date changed shortly before waits a year</source>
        <translation>تاریخی که کمی پیش از موعد عوض شود، یک سال منتظر می‌ماند</translation>
    </message>
    <message>
        <source>So many days before the day.</source>
        <translation>چند روز پیش از آن روز.</translation>
    </message>
    <message>
        <source>A date changed after a gift brings none for</source>
        <translation>پس از هدیه، با تغییر تاریخ تا این مدت هدیه‌ای نیست</translation>
    </message>
    <message>
        <source>Percentage off, in hundredths</source>
        <translation>درصد تخفیف، به صدم درصد</translation>
    </message>
    <message>
        <source>1000 is 10%, 10000 makes it free. Either this or an amount.</source>
        <translation>۱۰۰۰ یعنی ۱۰٪ و ۱۰۰۰۰ یعنی رایگان. یا این یا مبلغ.</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>مبلغ تخفیف</translation>
    </message>
    <message>
        <source>Never more than there is to pay; the rest is lost.</source>
        <translation>هرگز بیشتر از مبلغ پرداختی نیست؛ باقی‌مانده از بین می‌رود.</translation>
    </message>
    <message>
        <source>It comes off</source>
        <translation>تخفیف روی</translation>
    </message>
    <message>
        <source>the products</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>the cheapest of the products</source>
        <translation>ارزان‌ترین کالاها</translation>
    </message>
    <message>
        <source>the whole purchase</source>
        <translation>کل خرید</translation>
    </message>
    <message>
        <source>How many of the cheapest</source>
        <translation>چند تا از ارزان‌ترین‌ها</translation>
    </message>
    <message>
        <source>For every so many pieces of the products</source>
        <translation>برای هر چند عدد از کالاها</translation>
    </message>
    <message>
        <source>3 for the price of 2: 3 here, one of the cheapest, 100%. 0: whatever is bought.</source>
        <translation>سه تا به قیمت دو تا: اینجا ۳، یکی از ارزان‌ترین‌ها، ۱۰۰٪. ۰: هر تعداد که خریده شود.</translation>
    </message>
    <message>
        <source>Times per purchase</source>
        <translation>چند بار در هر خرید</translation>
    </message>
    <message>
        <source>0: as often as the pieces are there.</source>
        <translation>۰: هر چند بار که تعداد کالاها برسد.</translation>
    </message>
    <message>
        <source>Beside other discounts</source>
        <translation>در کنار تخفیف‌های دیگر</translation>
    </message>
    <message>
        <source>the best of those that exclude each other</source>
        <translation>بهترین تخفیف از میان آن‌هایی که با هم جمع نمی‌شوند</translation>
    </message>
    <message>
        <source>on top of them</source>
        <translation>افزون بر آن‌ها</translation>
    </message>
    <message>
        <source>only without any other</source>
        <translation>فقط وقتی تخفیف دیگری نباشد</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>حداکثر</translation>
    </message>
    <message>
        <source>A percentage is rounded</source>
        <translation>گرد کردن درصد</translation>
    </message>
    <message>
        <source>for the customer</source>
        <translation>به سود مشتری</translation>
    </message>
    <message>
        <source>for the shop</source>
        <translation>به سود فروشگاه</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>به نزدیک‌ترین مقدار</translation>
    </message>
    <message>
        <source>To steps of</source>
        <translation>گرد شود به مضرب</translation>
    </message>
    <message>
        <source>What they pay</source>
        <translation>ارزش آن‌ها در پرداخت</translation>
    </message>
    <message>
        <source>So many points, as said above, pay this amount.</source>
        <translation>آن تعداد امتیازی که بالا نوشته شده، این مبلغ را می‌پردازد.</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>با گام</translation>
    </message>
    <message>
        <source>Only whole steps are taken, so nothing is lost by rounding.</source>
        <translation>فقط گام‌های کامل برداشته می‌شود تا با گرد کردن چیزی از بین نرود.</translation>
    </message>
    <message>
        <source>Most of a purchase</source>
        <translation>بیشترین سهم از خرید</translation>
    </message>
    <message>
        <source>Of what is left after discounts.</source>
        <translation>از آنچه پس از تخفیف می‌ماند.</translation>
    </message>
    <message>
        <source>Always paid in money</source>
        <translation>همیشه با پول پرداخت شود</translation>
    </message>
    <message>
        <source>From a balance of</source>
        <translation>از موجودی</translation>
    </message>
    <message>
        <source>Most spent without a connection</source>
        <translation>بیشترین خرج بدون اتصال</translation>
    </message>
    <message>
        <source>Purchases can be paid with it</source>
        <translation>با آن می‌توان خرید را پرداخت کرد</translation>
    </message>
    <message>
        <source>Wholly or in part, from the next purchase on.</source>
        <translation>همه یا بخشی از آن، از خرید بعدی.</translation>
    </message>
    <message>
        <source>Points for joining</source>
        <translation>اعتبار هدیهٔ عضویت</translation>
    </message>
    <message>
        <source>Bonus money</source>
        <translation>مبلغ اعتبار هدیه</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>چه می‌آورد</translation>
    </message>
    <message>
        <source>Of several the customer chooses one.</source>
        <translation>اگر چند تا باشد، مشتری یکی را انتخاب می‌کند.</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>کد تخفیف</translation>
    </message>
    <message>
        <source>One public word, such as NAVRUZ; each language may write it its own way. Codes that only one person may use are coupons.</source>
        <translation>یک کلمهٔ همگانی، مانند NAVRUZ؛ هر زبان می‌تواند آن را به شکل خود بنویسد. کدی که فقط یک نفر می‌تواند استفاده کند، کوپن است.</translation>
    </message>
    <message>
        <source>Times a customer may use it</source>
        <translation>هر مشتری چند بار می‌تواند استفاده کند</translation>
    </message>
    <message>
        <source>Times it can be used in all</source>
        <translation>روی هم چند بار قابل استفاده است</translation>
    </message>
    <message>
        <source>What it may cost in all</source>
        <translation>بیشترین هزینه روی هم</translation>
    </message>
    <message>
        <source>Uses of a computer without a connection</source>
        <translation>تعداد استفاده در هر رایانه بدون اتصال</translation>
    </message>
    <message>
        <source>It cannot know then what others took: so many may be too many.</source>
        <translation>آن‌وقت رایانه نمی‌داند دیگران چند بار استفاده کرده‌اند: این تعداد ممکن است بیش از سقف شود.</translation>
    </message>
    <message>
        <source>Of the products it is for, before anything comes off.</source>
        <translation>از کالاهای مشمول، پیش از هر تخفیف.</translation>
    </message>
    <message>
        <source>Empty: all.</source>
        <translation>خالی: همه.</translation>
    </message>
    <message>
        <source>Without these products</source>
        <translation>به‌جز این کالاها</translation>
    </message>
    <message>
        <source>Only on purchase number</source>
        <translation>فقط در خرید شمارهٔ</translation>
    </message>
    <message>
        <source>1 is a customer&apos;s first; what was brought back whole does not count. 0: on each.</source>
        <translation>۱ یعنی خرید اول مشتری؛ خریدی که کامل پس آورده شده به حساب نمی‌آید. ۰: در هر خرید.</translation>
    </message>
    <message>
        <source>More for further friends</source>
        <translation>بیشتر برای دوستان بعدی</translation>
    </message>
    <message>
        <source>From which friend on</source>
        <translation>از چندمین دوست</translation>
    </message>
    <message>
        <source>Whoever brings somebody gets</source>
        <translation>معرف می‌گیرد</translation>
    </message>
    <message>
        <source>Whoever was brought gets</source>
        <translation>دوست معرفی‌شده می‌گیرد</translation>
    </message>
    <message>
        <source>The one who was brought gets it with</source>
        <translation>دوست معرفی‌شده کی می‌گیرد</translation>
    </message>
    <message>
        <source>the purchase</source>
        <translation>خرید</translation>
    </message>
    <message>
        <source>Which purchase of the friend</source>
        <translation>چندمین خرید دوست</translation>
    </message>
    <message>
        <source>Only purchases that were paid and not brought back count.</source>
        <translation>فقط خریدی که پرداخت شده و پس آورده نشده به حساب می‌آید.</translation>
    </message>
    <message>
        <source>At most so long after joining</source>
        <translation>حداکثر این مدت پس از عضویت</translation>
    </message>
    <message>
        <source>Most friends a month</source>
        <translation>بیشترین دوست در ماه</translation>
    </message>
    <message>
        <source>Most friends of one customer</source>
        <translation>بیشترین دوست برای هر مشتری</translation>
    </message>
    <message>
        <source>Most friends in the whole shop</source>
        <translation>بیشترین دوست در کل فروشگاه</translation>
    </message>
    <message>
        <source>It can be used</source>
        <translation>زمان استفاده</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>همان لحظه</translation>
    </message>
    <message>
        <source>from a visit on another day</source>
        <translation>از مراجعه در روزی دیگر</translation>
    </message>
    <message>
        <source>After how many days</source>
        <translation>پس از چند روز</translation>
    </message>
    <message>
        <source>Percent off the purchase</source>
        <translation>درصد تخفیف از خرید</translation>
    </message>
    <message>
        <source>It comes off the purchase that the reward is used in.</source>
        <translation>از خریدی کم می‌شود که پاداش در آن استفاده می‌شود.</translation>
    </message>
    <message>
        <source>Money off the purchase</source>
        <translation>مبلغ تخفیف از خرید</translation>
    </message>
    <message>
        <source>At most so much money off</source>
        <translation>حداکثر مبلغ تخفیف</translation>
    </message>
    <message>
        <source>Cashback</source>
        <translation>بازگشت وجه</translation>
    </message>
    <message>
        <source>Customers get a part of what they pay back and pay with it later.</source>
        <translation>بخشی از پرداخت مشتریان به آن‌ها برمی‌گردد و بعداً با آن خرید می‌کنند.</translation>
    </message>
    <message>
        <source>%1 of a purchase comes back as %2, counted on %3.</source>
        <translation>%1 از خرید به صورت %2 برمی‌گردد؛ مبنا: %3.</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>کوپن‌ها</translation>
    </message>
    <message>
        <source>Codes that are each used once. When a batch runs out, it stops until you make more.</source>
        <translation>کدهایی که هر کدام یک بار استفاده می‌شوند. وقتی یک دسته تمام شود، تا کد تازه نسازید متوقف می‌ماند.</translation>
    </message>
    <message>
        <source>A code brings: %1</source>
        <translation>هر کد می‌آورد: %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>A percentage or an amount comes off what customers buy.</source>
        <translation>درصد یا مبلغی از خرید مشتریان کم می‌شود.</translation>
    </message>
    <message>
        <source>%1 comes off %2.</source>
        <translation>%1 تخفیف روی %2.</translation>
    </message>
    <message>
        <source>Prize draw</source>
        <translation>قرعه‌کشی</translation>
    </message>
    <message>
        <source>Customers draw prizes by chance, and anybody can check it.</source>
        <translation>مشتریان به قید قرعه جایزه می‌گیرند و هر کسی می‌تواند درستی آن را بررسی کند.</translation>
    </message>
    <message>
        <source>For every %1 a draw of: %2</source>
        <translation>برای هر %1 یک قرعه از: %2</translation>
    </message>
    <message>
        <source>Bonus for something</source>
        <translation>هدیه برای یک کار</translation>
    </message>
    <message>
        <source>For joining, a review, a complete profile or a certain purchase there is something extra.</source>
        <translation>برای عضویت، ثبت نظر، تکمیل مشخصات یا خریدی معین، چیزی اضافه داده می‌شود.</translation>
    </message>
    <message>
        <source>For %1 give: %2</source>
        <translation>برای %1 بدهید: %2</translation>
    </message>
    <message>
        <source>Gift value</source>
        <translation>کارت هدیه</translation>
    </message>
    <message>
        <source>Somebody pays now, and the card pays later purchases with it.</source>
        <translation>یک نفر حالا پول می‌دهد و کارت خریدهای بعدی را با آن می‌پردازد.</translation>
    </message>
    <message>
        <source>Gifts from %1 to %2</source>
        <translation>هدیه از %1 تا %2</translation>
    </message>
    <message>
        <source>Birthday or another day</source>
        <translation>تولد یا روزی دیگر</translation>
    </message>
    <message>
        <source>Once a year, around a day of the customer, a gift with a visit.</source>
        <translation>سالی یک بار، نزدیک یک روز خاص مشتری، با مراجعه هدیه‌ای داده می‌شود.</translation>
    </message>
    <message>
        <source>On %1, from %2 to %3, give: %4</source>
        <translation>به مناسبت %1، از %2 تا %3، بدهید: %4</translation>
    </message>
    <message>
        <source>Whoever says a public word gets something.</source>
        <translation>هر کس کلمهٔ همگانی را بگوید، چیزی می‌گیرد.</translation>
    </message>
    <message>
        <source>The word %1 brings: %2</source>
        <translation>کلمهٔ %1 می‌آورد: %2</translation>
    </message>
    <message>
        <source>Friends bring friends</source>
        <translation>معرفی دوستان</translation>
    </message>
    <message>
        <source>Whoever brings a new customer gets something, and the new one too.</source>
        <translation>هر کس مشتری جدید بیاورد چیزی می‌گیرد و مشتری جدید هم همین‌طور.</translation>
    </message>
    <message>
        <source>Whoever brings a new customer gets: %1. The new one gets: %2.</source>
        <translation>هر کس مشتری جدید بیاورد می‌گیرد: %1. مشتری جدید می‌گیرد: %2.</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>سطح‌ها</translation>
    </message>
    <message>
        <source>Customers who come and buy more reach a higher tier and get more.</source>
        <translation>مشتریانی که بیشتر می‌آیند و می‌خرند، به سطح بالاتر می‌رسند و بیشتر می‌گیرند.</translation>
    </message>
    <message>
        <source>Tiers: %1. What counts is that of the %2; a tier is kept %3.</source>
        <translation>سطح‌ها: %1. دورهٔ ملاک: %2؛ مدت ماندن سطح: %3.</translation>
    </message>
    <message>
        <source>Stamps lapse</source>
        <translation>از بین رفتن مهرها</translation>
    </message>
    <message>
        <source>so many days after the first stamp of the card</source>
        <translation>چند روز پس از مهر اول کارت</translation>
    </message>
    <message>
        <source>so many days after the last stamp</source>
        <translation>چند روز پس از آخرین مهر</translation>
    </message>
    <message>
        <source>Then the next stamp begins a new card. Rewards that were reached stay.</source>
        <translation>آن‌وقت مهر بعدی کارت تازه‌ای را شروع می‌کند. پاداش‌های به‌دست‌آمده می‌ماند.</translation>
    </message>
    <message>
        <source>Shortest time between two stamps at a kiosk</source>
        <translation>کمترین فاصلهٔ زمانی دو مهر در کیوسک</translation>
    </message>
    <message>
        <source>Nobody watches there: the same card shown again counts once.</source>
        <translation>آنجا کسی نظارت نمی‌کند: اگر همان کارت دوباره نشان داده شود، یک بار حساب می‌شود.</translation>
    </message>
    <message>
        <source>Shortest time from a used reward to the next stamp</source>
        <translation>کمترین فاصلهٔ استفاده از پاداش تا مهر بعدی</translation>
    </message>
    <message>
        <source>Most stamps a purchase brings</source>
        <translation>بیشترین مهر در هر خرید</translation>
    </message>
    <message>
        <source>No more stamps while so many rewards wait</source>
        <translation>با این تعداد پاداش استفاده‌نشده، مهر دیگری داده نشود</translation>
    </message>
    <message>
        <source>All of this</source>
        <translation>همهٔ این‌ها</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ملاک</translation>
    </message>
    <message>
        <source>money spent</source>
        <translation>مبلغ خرید</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>تعداد خرید</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>امتیاز به‌دست‌آمده</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>حداقل</translation>
    </message>
    <message>
        <source>Exactly as much counts.</source>
        <translation>درست همین مقدار هم به حساب می‌آید.</translation>
    </message>
    <message>
        <source>In so many months</source>
        <translation>در چند ماه</translation>
    </message>
    <message>
        <source>Empty: in the time that counts for all tiers.</source>
        <translation>خالی: در همان دوره‌ای که برای همهٔ سطح‌ها ملاک است.</translation>
    </message>
    <message>
        <source>In so many days</source>
        <translation>در چند روز</translation>
    </message>
    <message>
        <source>Ways to reach it</source>
        <translation>راه‌های رسیدن به آن</translation>
    </message>
    <message>
        <source>Only from this tier on</source>
        <translation>فقط از این سطح به بالا</translation>
    </message>
    <message>
        <source>Name of the tier</source>
        <translation>نام سطح</translation>
    </message>
    <message>
        <source>Gift for reaching it</source>
        <translation>هدیهٔ رسیدن به آن</translation>
    </message>
    <message>
        <source>Tiers, the lowest first</source>
        <translation>سطح‌ها، از پایین‌ترین</translation>
    </message>
    <message>
        <source>Id of the tier</source>
        <translation>شناسهٔ سطح</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Points and bonus instead of 100%</source>
        <translation>امتیاز و اعتبار هدیه به جای ۱۰۰٪</translation>
    </message>
    <message>
        <source>Stamps more for a visit that brings any</source>
        <translation>مهر اضافه برای مراجعه‌ای که مهر می‌آورد</translation>
    </message>
    <message>
        <source>calendar month</source>
        <translation>ماه تقویمی</translation>
    </message>
    <message>
        <source>calendar quarter</source>
        <translation>فصل تقویمی</translation>
    </message>
    <message>
        <source>calendar half-year</source>
        <translation>نیم‌سال تقویمی</translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation>سال تقویمی</translation>
    </message>
    <message>
        <source>last so many months</source>
        <translation>چند ماه اخیر</translation>
    </message>
    <message>
        <source>last so many days</source>
        <translation>چند روز اخیر</translation>
    </message>
    <message>
        <source>whole time</source>
        <translation>کل مدت</translation>
    </message>
    <message>
        <source>What counts is that of the</source>
        <translation>دورهٔ ملاک</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>چند تا</translation>
    </message>
    <message>
        <source>A tier is kept</source>
        <translation>مدت ماندن سطح</translation>
    </message>
    <message>
        <source>to the end of the next period</source>
        <translation>تا پایان دورهٔ بعد</translation>
    </message>
    <message>
        <source>to the end of the period</source>
        <translation>تا پایان دوره</translation>
    </message>
    <message>
        <source>for so many months</source>
        <translation>چند ماه</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>برای همیشه</translation>
    </message>
    <message>
        <source>The period is the</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>How many months</source>
        <translation>چند ماه</translation>
    </message>
    <message>
        <source>Kept longer by</source>
        <translation>مهلت اضافه</translation>
    </message>
    <message>
        <source>So long a tier can still be reached again before it falls.</source>
        <translation>تا این مدت هنوز می‌توان دوباره به سطح رسید، پیش از آنکه پایین بیاید.</translation>
    </message>
    <message>
        <source>Then the customer falls</source>
        <translation>سپس مشتری پایین می‌آید</translation>
    </message>
    <message>
        <source>to the tier that the figures give</source>
        <translation>به سطحی که رقم‌ها نشان می‌دهند</translation>
    </message>
    <message>
        <source>one tier at most</source>
        <translation>حداکثر یک سطح</translation>
    </message>
    <message>
        <source>The purchase that reaches a tier has its benefits</source>
        <translation>خریدی که مشتری را به سطح می‌رساند، از مزایای آن برخوردار است</translation>
    </message>
    <message>
        <source>Else they begin with the next one.</source>
        <translation>وگرنه مزایا از خرید بعدی شروع می‌شود.</translation>
    </message>
    <message>
        <source>week</source>
        <translation>هفته</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>کل مدت</translation>
    </message>
    <message>
        <source>How often a customer</source>
        <translation>دفعات برای هر مشتری</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>چند بار</translation>
    </message>
    <message>
        <source>In a</source>
        <translation>در هر</translation>
    </message>
    <message>
        <source>Empty: as often as it fits. Once in all the time: only once.</source>
        <translation>خالی: هر چند بار که شرایطش باشد. یک بار در کل مدت: فقط یک بار.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Points it takes</source>
        <translation>امتیازی که کم می‌شود</translation>
    </message>
    <message>
        <source>the price, for one</source>
        <translation>به اندازهٔ قیمت، برای یکی</translation>
    </message>
    <message>
        <source>as many times the price as there is</source>
        <translation>تا جایی که امتیاز برسد، هر یک به اندازهٔ قیمت</translation>
    </message>
    <message>
        <source>all that are there, for one</source>
        <translation>همهٔ امتیاز موجود، برای یکی</translation>
    </message>
    <message>
        <source>Only for tiers</source>
        <translation>فقط برای سطح‌های</translation>
    </message>
    <message>
        <source>Their ids. Empty: for everybody.</source>
        <translation>شناسه‌های آن‌ها. خالی: برای همه.</translation>
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
    <message>
        <source>%1 is a keyboard that somebody types on, so it was given back. Choose the hand scanner instead.</source>
        <translation>این صفحه‌کلیدی است که کسی با آن تایپ می‌کند: %1. پس آزاد شد. به‌جای آن اسکنر دستی را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Counter</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>برای بررسی</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>کارکنان</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>منظورتان %1 بود؟</translation>
    </message>
</context>
<context>
    <name>SearchAction</name>
    <message>
        <source>New customer</source>
        <translation>مشتری جدید</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>پوستهٔ روشن</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>پوستهٔ تیره</translation>
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
    <name>Stick</name>
    <message>
        <source>There is no such file, or it can&apos;t be read. Nothing was changed. Put the stick in again and choose the file.</source>
        <translation>چنین فایلی نیست یا خوانده نمی‌شود. چیزی تغییر نکرد. فلش را دوباره وصل کنید و فایل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This file is not from a laptop that writes to a stick. Nothing was changed. Choose the file that Muhr wrote.</source>
        <translation>این فایل را رایانه‌ای روی فلش ننوشته است. چیزی تغییر نکرد. فایلی را انتخاب کنید که برنامهٔ مهر نوشته است.</translation>
    </message>
    <message>
        <source>A newer Muhr wrote this file. Nothing was changed. Update Muhr, then bring it in again.</source>
        <translation>این فایل با نسخهٔ تازه‌تری از برنامهٔ مهر نوشته شده است. چیزی تغییر نکرد. برنامهٔ مهر را به‌روز کنید و فایل را دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>This file is damaged: a part of it is missing or was changed. Nothing was changed here, and the other laptop still has everything. Write it to the stick once more.</source>
        <translation>این فایل آسیب دیده است: بخشی از آن نیست یا تغییر کرده است. اینجا چیزی تغییر نکرد و رایانهٔ دیگر هنوز همه چیز را دارد. آن را یک بار دیگر روی فلش بنویسید.</translation>
    </message>
    <message>
        <source>This file is of another shop. Nothing was changed. Bring it to a laptop of that shop.</source>
        <translation>این فایل مال فروشگاه دیگری است. چیزی تغییر نکرد. آن را به یکی از رایانه‌های همان فروشگاه ببرید.</translation>
    </message>
    <message>
        <source>This file was locked with a key of the shop that is not on this computer yet. Nothing was changed. Connect this laptop once, then bring the file in again.</source>
        <translation>این فایل با کلیدی از فروشگاه رمز شده است که هنوز در این رایانه نیست. چیزی تغییر نکرد. این رایانه را یک بار به سرور وصل کنید و سپس فایل را دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>This is what this laptop wrote. Nothing was changed. Bring it to another laptop of the shop.</source>
        <translation>این فایل را همین رایانه نوشته است. چیزی تغییر نکرد. آن را به رایانهٔ دیگری از فروشگاه ببرید.</translation>
    </message>
    <message>
        <source>The laptop that wrote this file is not known here. Nothing was changed. Connect this laptop once, then bring it in again.</source>
        <translation>رایانه‌ای که این فایل را نوشته اینجا شناخته نیست. چیزی تغییر نکرد. این رایانه را یک بار به سرور وصل کنید و سپس فایل را دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>What is in this file was not signed by the laptop that it names. Nothing was changed. Write it to the stick once more.</source>
        <translation>محتوای این فایل را رایانه‌ای که در آن نام برده شده امضا نکرده است. چیزی تغییر نکرد. آن را یک بار دیگر روی فلش بنویسید.</translation>
    </message>
    <message>
        <source>Everything in this file came before. Nothing was changed.</source>
        <translation>همهٔ محتوای این فایل پیش‌تر رسیده بود. چیزی تغییر نکرد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) came in. They go on as soon as this laptop has a line, and count from then on.</source>
        <translation>
            <numerusform>%Ln ثبت وارد شد. همین که این رایانه اتصال پیدا کند به سرور فرستاده می‌شود و از آن زمان به حساب می‌آید.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for it, or the folder may not be written. Nothing was changed, and everything still waits on this laptop. Free some space, or choose another stick.</source>
        <translation>جا برای آن نیست یا اجازهٔ نوشتن در پوشه نیست. چیزی تغییر نکرد و همه چیز هنوز در این رایانه در انتظار است. کمی جا باز کنید یا فلش دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>What is on the stick is not what was written to it. Everything still waits on this laptop. Take another stick.</source>
        <translation>آنچه روی فلش است همانی نیست که نوشته شد. همه چیز هنوز در این رایانه در انتظار است. فلش دیگری بردارید.</translation>
    </message>
    <message>
        <source>Nothing waits on this laptop, so nothing was written.</source>
        <translation>چیزی در این رایانه در انتظار نیست، پس چیزی نوشته نشد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) are on the stick. They still wait here as well: whichever way comes first, each counts once.</source>
        <translation>
            <numerusform>%Ln ثبت روی فلش است. اینجا هم همچنان در انتظار است: از هر راهی زودتر برسد، هر ثبت یک بار به حساب می‌آید.</numerusform>
        </translation>
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
    <message>
        <source>The database server does not answer. Try again.</source>
        <translation>سرور پایگاه داده پاسخ نمی‌دهد. دوباره تلاش کنید.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Everything is saved on this computer. Connect an endpoint in Settings to give cards to phones.</source>
        <translation>همه چیز در این رایانه ذخیره شده است. برای فرستادن کارت به گوشی‌ها، در تنظیمات سروری وصل کنید.</translation>
    </message>
    <message>
        <source>Everything is saved, here and at the endpoint.</source>
        <translation>همه چیز ذخیره شده است، اینجا و در سرور.</translation>
    </message>
    <message>
        <source>Everything is saved here and is on its way to the endpoint.</source>
        <translation>همه چیز اینجا ذخیره شده است و در حال ارسال به سرور است.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. Everything is saved here and will be sent by itself. Check the network if it lasts.</source>
        <translation>سرور پاسخ نمی‌دهد. همه چیز اینجا ذخیره شده است و خودکار فرستاده می‌شود. اگر ادامه یافت، شبکه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than a day wrong. Stamps are saved; set the clock right.</source>
        <translation>ساعت این رایانه بیش از یک روز خطا دارد. مهرها ذخیره شده‌اند؛ ساعت را درست کنید.</translation>
    </message>
    <message>
        <source>The endpoint does not accept this computer any more. Everything is saved here. Ask the owner for a new link.</source>
        <translation>سرور دیگر این رایانه را نمی‌پذیرد. همه چیز اینجا ذخیره شده است. از مالک لینک تازه بخواهید.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer could not be used. Everything is saved here and will be tried again.</source>
        <translation>پاسخ سرور قابل استفاده نبود. همه چیز اینجا ذخیره شده است و دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>The endpoint stopped answering before all of your shop was here. Check the internet connection, then try again.</source>
        <translation>پیش از رسیدن همهٔ فروشگاه شما، سرور دیگر پاسخ نداد. اتصال اینترنت را بررسی کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This is not a link of an endpoint. Nothing was changed. Copy the whole line that the endpoint showed, and try again.</source>
        <translation>این لینک سرور نیست. چیزی تغییر نکرد. همهٔ سطری را که سرور نشان داد رونوشت کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This link connects a shop that is on a computer. Nothing was changed. Make the shop first, then use the link in its Settings.</source>
        <translation>این لینک فروشگاهی را که در رایانه است به سرور وصل می‌کند. چیزی تغییر نکرد. نخست فروشگاه را بسازید و سپس لینک را در تنظیمات آن به کار ببرید.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. Nothing was changed. Check the internet connection, then try again.</source>
        <translation>سرور پاسخ نمی‌دهد. چیزی تغییر نکرد. اتصال اینترنت را بررسی کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The endpoint was put back to an earlier state. It gets back what it lost from here, by itself. Everything is saved on this computer. Ask for help if this stays for an hour.</source>
        <translation>سرور به وضعیت قبلی برگردانده شده است. آنچه را از دست داده خودش از این رایانه پس می‌گیرد. همه چیز در این رایانه ذخیره شده است. اگر این وضع یک ساعت ماند، کمک بخواهید.</translation>
    </message>
    <message>
        <source>The endpoint does not let this laptop invite another one. Only an owner&apos;s laptop may.</source>
        <translation>سرور اجازه نمی‌دهد این رایانه رایانهٔ دیگری را دعوت کند. فقط رایانهٔ مالک می‌تواند.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. Check the internet connection, then try again.</source>
        <translation>سرور پاسخ نمی‌دهد. اتصال اینترنت را بررسی کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The endpoint does not take this link: each works once, and not for long. Nothing was changed. Have a new one made.</source>
        <translation>سرور این لینک را نمی‌پذیرد: هر لینک فقط یک بار و مدت کوتاهی کار می‌کند. چیزی تغییر نکرد. لینک تازه بخواهید.</translation>
    </message>
    <message>
        <source>Another server answers at the endpoint&apos;s address, and can&apos;t prove that it is your endpoint. Nothing was sent to it and nothing is lost: everything goes on being saved here. Try another network, or ask the owner for a new link.</source>
        <translation>در نشانی سرور شما سرور دیگری پاسخ می‌دهد و نمی‌تواند ثابت کند که سرور شماست. چیزی به آن فرستاده نشد و چیزی از دست نرفته است: همه چیز همچنان اینجا ذخیره می‌شود. شبکهٔ دیگری را امتحان کنید یا از مالک لینک تازه بخواهید.</translation>
    </message>
    <message>
        <source>The endpoint has a new key, which this computer was not told of. Nothing is lost: everything goes on being saved here. Compare the six digits in Settings with those that whoever runs the endpoint has.</source>
        <translation>سرور کلید تازه‌ای دارد که این رایانه از آن باخبر نشده است. چیزی از دست نرفته است: همه چیز همچنان اینجا ذخیره می‌شود. شش رقم را در تنظیمات با رقم‌هایی که مسئول سرور دارد مقایسه کنید.</translation>
    </message>
    <message>
        <source>These are not the digits of the key that answers. Nothing was sent to it, and everything goes on being saved here. Have “muhr-endpoint pin show” run at the endpoint; if it says other digits, somebody stands in between.</source>
        <translation>این‌ها رقم‌های کلیدی نیست که پاسخ می‌دهد. چیزی به آن فرستاده نشد و همه چیز همچنان اینجا ذخیره می‌شود. بخواهید در سرور «muhr-endpoint pin show» اجرا شود؛ اگر رقم‌های دیگری نشان داد، کسی در میان ایستاده است.</translation>
    </message>
    <message>
        <source>The other laptop has to show %1. Does it? Type y or n, or the digits that it shows.</source>
        <translation>رایانهٔ دیگر باید این را نشان دهد: %1. همین است؟ حرف y یا n، یا رقم‌هایی را که نشان می‌دهد وارد کنید.</translation>
    </message>
    <message>
        <source>On the new laptop open Muhr, choose “I already have a shop”, and hold this code before its camera or paste the link; or run “muhr-cli enrol” with it. It works once, and for ten minutes.</source>
        <translation>در رایانهٔ تازه برنامهٔ مهر را باز کنید، «از قبل فروشگاه دارم» را انتخاب کنید و این کد را جلوی دوربین آن بگیرید یا لینک را بچسبانید؛ یا «muhr-cli enrol» را با آن اجرا کنید. فقط یک بار و تا ده دقیقه کار می‌کند.</translation>
    </message>
    <message>
        <source>Nobody came in time. The link does not work any more.</source>
        <translation>کسی به‌موقع وصل نشد. لینک دیگر کار نمی‌کند.</translation>
    </message>
    <message>
        <source>The digits differ: somebody else has come with your link. Nobody was let in, and the link does not work any more.</source>
        <translation>رقم‌ها فرق دارد: کس دیگری با لینک شما آمده است. به هیچ‌کس اجازهٔ ورود داده نشد و لینک دیگر کار نمی‌کند.</translation>
    </message>
    <message>
        <source>Nobody was let in. The link does not work any more.</source>
        <translation>به هیچ‌کس اجازهٔ ورود داده نشد. لینک دیگر کار نمی‌کند.</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Not stored!</source>
        <translation>ذخیره نشد!</translation>
    </message>
    <message>
        <source>The last act was not stored and does not count. What was stored before is safe. Try it again; if it stays so, look whether the disk is full.</source>
        <translation>آخرین ثبت ذخیره نشد و به حساب نمی‌آید. هرچه پیش از آن ذخیره شده سالم است. دوباره تلاش کنید؛ اگر باز هم نشد، ببینید دیسک پر نباشد.</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>هنوز سروری نیست</translation>
    </message>
    <message>
        <source>Everything is stored on this laptop. An endpoint (Settings) brings cards to phones and keeps a copy.</source>
        <translation>همه چیز در این رایانه ذخیره شده است. سرور (در تنظیمات) کارت‌ها را به گوشی‌ها می‌رساند و یک رونوشت نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation>همه چیز ذخیره شد</translation>
    </message>
    <message>
        <source>Everything is stored here and at the endpoint.</source>
        <translation>همه چیز اینجا و در سرور ذخیره شده است.</translation>
    </message>
    <message>
        <source>%Ln waiting</source>
        <translation>%Ln در انتظار</translation>
    </message>
    <message>
        <source>%Ln waiting, %L2 min</source>
        <translation>%Ln در انتظار، %L2 دقیقه</translation>
    </message>
    <message>
        <source>Stored on this laptop and on their way to the endpoint. The counter works all the same.</source>
        <translation>در این رایانه ذخیره شده و در حال ارسال به سرور است. صندوق مثل همیشه کار می‌کند.</translation>
    </message>
    <message>
        <source>%Ln refused</source>
        <translation>%Ln پذیرفته نشد</translation>
    </message>
    <message>
        <source>Not in step</source>
        <translation>هماهنگ نیست</translation>
    </message>
    <message>
        <source>Used twice</source>
        <translation>دوبار استفاده‌شده</translation>
    </message>
    <message>
        <source>The data of this laptop was put back to an earlier state, or two laptops use the same data. All acts count. If two use it, set one of them up anew with a link.</source>
        <translation>داده‌های این رایانه به وضعیت قبلی برگردانده شده یا دو رایانه از یک داده استفاده می‌کنند. همهٔ ثبت‌ها حساب می‌شوند. اگر دو رایانه است، یکی را با لینک از نو راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>The endpoint did not accept these acts. They are kept here: see “To look at”.</source>
        <translation>سرور این ثبت‌ها را نپذیرفت. اینجا نگه داشته شده‌اند: «برای بررسی» را ببینید.</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message numerus="yes">
        <source>Take a PIN of at least %Ln digit(s) without an order, and no year.</source>
        <translation>
            <numerusform>کد PIN باید دست‌کم %Ln رقم بی‌ترتیب باشد و سال نباشد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Does everything, and alone changes the programme, the team and the laptops.</source>
        <translation>همه کار انجام می‌دهد و فقط او برنامه، کارکنان و رایانه‌ها را تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Stamps, takes back what others did, hands out dear rewards and gives cashiers a new PIN.</source>
        <translation>مهر ثبت می‌کند، کارهای دیگران را برمی‌گرداند، پاداش‌های گران را تحویل می‌دهد و برای صندوق‌دارها کد PIN تازه تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Sees figures and the log, and changes nothing.</source>
        <translation>آمار و گزارش فعالیت را می‌بیند و چیزی را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>Stamps, hands out rewards and adds customers; takes back what she did herself within 10 minutes.</source>
        <translation>مهر ثبت می‌کند، پاداش تحویل می‌دهد و مشتری اضافه می‌کند؛ کار خودش را تا ۱۰ دقیقه می‌تواند برگرداند.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln digit(s), not in a row and no year.</source>
        <translation>
            <numerusform>دست‌کم %Ln رقم، نه پشت سر هم و نه سال.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the team</source>
        <extracomment>%1 is a person, in all of these</extracomment>
        <translation>%1 به کارکنان اضافه شد</translation>
    </message>
    <message>
        <source>The name is %1 now</source>
        <translation>نام تازه: %1</translation>
    </message>
    <message>
        <source>%1 has another role</source>
        <translation>نقش %1 تغییر کرد</translation>
    </message>
    <message>
        <source>%1 has a new PIN</source>
        <translation>%1 کد PIN تازه دارد</translation>
    </message>
    <message>
        <source>%1 has left the team</source>
        <translation>%1 از جمع کارکنان رفت</translation>
    </message>
    <message>
        <source>%1 is back in the team</source>
        <translation>%1 به جمع کارکنان برگشت</translation>
    </message>
    <message>
        <source>%1 no longer stamps her own card</source>
        <translation>%1 دیگر برای کارت خودش مهر ثبت نمی‌کند</translation>
    </message>
    <message>
        <source>%1 has no own card any more</source>
        <translation>دیگر کارتی به %1 وصل نیست</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>Goodwill</source>
        <translation>دلجویی از مشتری</translation>
    </message>
    <message>
        <source>Brought from an earlier system</source>
        <translation>منتقل‌شده از سیستم قبلی</translation>
    </message>
    <message>
        <source>Partner of the shop</source>
        <translation>همکار تجاری فروشگاه</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>اینجا کار می‌کند</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>دلیل دیگر</translation>
    </message>
    <message>
        <source>%1 was over; now %2</source>
        <translation>مدت سطح %1 تمام شد؛ سطح فعلی: %2</translation>
    </message>
    <message>
        <source>%1, given by hand</source>
        <translation>سطح %1، دستی داده شد</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>به سطح %1 رسید</translation>
    </message>
    <message>
        <source>%1, given by hand until %2</source>
        <translation>سطح %1، دستی داده شد، اعتبار تا %2</translation>
    </message>
    <message>
        <source>%1 kept until %2</source>
        <translation>سطح %1 تا %2 می‌ماند</translation>
    </message>
    <message>
        <source>%1 reached, valid until %2</source>
        <translation>به سطح %1 رسید، اعتبار تا %2</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>as many as a week ago by this time</source>
        <translation>به اندازهٔ هفتهٔ پیش تا این ساعت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than a week ago by this time</source>
        <translation>
            <numerusform>%Ln مورد بیشتر از هفتهٔ پیش تا این ساعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than a week ago by this time</source>
        <translation>
            <numerusform>%Ln مورد کمتر از هفتهٔ پیش تا این ساعت</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself</source>
        <extracomment>In place of a name: the join page, an automation</extracomment>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>کارمند بدون نام</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times of a day</extracomment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>Closed, %1</source>
        <translation>بسته شد: %1</translation>
    </message>
    <message>
        <source>Closed by %1, %2</source>
        <extracomment>%1 is a member of staff, %2 a moment</extracomment>
        <translation>%1 روز را بست، %2</translation>
    </message>
    <message>
        <source>Came after the close: visits %1, stamps %2, rewards %3, undos %4. The sheet stays as it was closed.</source>
        <extracomment>What was done at other laptops, or later, and is not on the sheet</extracomment>
        <translation>پس از بستن رسید: %1 مراجعه، %2 مهر، %3 پاداش، %4 برگرداندن. برگه همان‌طور که بسته شد می‌ماند.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>مراجعه‌ها</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>مهرها</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>پاداش‌ها</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>برگردانده شد</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>The day is not closed yet.</source>
        <translation>روز هنوز بسته نشده است.</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>کارت‌های جدید</translation>
    </message>
    <message>
        <source>Stamps given</source>
        <translation>مهرهای ثبت‌شده</translation>
    </message>
    <message>
        <source>Rewards handed over</source>
        <translation>پاداش‌های تحویل‌شده</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>مبلغ برگشتی</translation>
    </message>
    <message>
        <source>Of earlier days</source>
        <translation>مربوط به روزهای قبل</translation>
    </message>
    <message>
        <source>Who was at the counter</source>
        <translation>چه کسی کنار صندوق بود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more shift(s) are in the figures above.</source>
        <translation>
            <numerusform>%Ln شیفت دیگر هم در ارقام بالا حساب شده است.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Muhr is open already</source>
        <translation>برنامهٔ مهر از پیش باز است</translation>
    </message>
    <message>
        <source>A newer Muhr wrote this shop</source>
        <translation>این فروشگاه با نسخهٔ تازه‌تری نوشته شده است</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged</source>
        <translation>فایل فروشگاه آسیب دیده است</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>دیسک پر است</translation>
    </message>
    <message>
        <source>The shop&apos;s file may not be written</source>
        <translation>اجازهٔ نوشتن در فایل فروشگاه نیست</translation>
    </message>
    <message>
        <source>The shop can&apos;t be opened</source>
        <translation>فروشگاه باز نمی‌شود</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not here</source>
        <translation>کلید فروشگاه اینجا نیست</translation>
    </message>
    <message>
        <source>Cards and stamps work without it, but names and phone numbers can&apos;t be read or written, and nothing is sent to the endpoint. Nothing is lost: put the key file back beside the shop&apos;s file, then try again.</source>
        <translation>کارت‌ها و مهرها بدون آن کار می‌کنند، ولی نام‌ها و شماره‌های تلفن خوانده و نوشته نمی‌شوند و چیزی به سرور فرستاده نمی‌شود. چیزی از دست نرفته است: فایل کلید را دوباره کنار فایل فروشگاه بگذارید و بعد دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Go on without names</source>
        <translation>ادامه بدون نام‌ها</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Keep it aside and start anew</source>
        <translation>کنار گذاشتن و شروع از نو</translation>
    </message>
    <message>
        <source>Saving what can be saved…</source>
        <translation>در حال بازیابی آنچه ممکن است…</translation>
    </message>
    <message>
        <source>Muhr reads what had not reached the endpoint yet. The damaged file itself is not changed.</source>
        <translation>برنامهٔ مهر آنچه را هنوز به سرور نرسیده بود می‌خواند. خود فایل آسیب‌دیده تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>The shop goes on</source>
        <translation>فروشگاه به کارش ادامه می‌دهد</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>بازیابی آنچه ممکن است</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>The shop is put back…</source>
        <translation>در حال بازگرداندن فروشگاه…</translation>
    </message>
    <message>
        <source>Muhr restores the backup and recomputes all of it. It opens by itself when that is done.</source>
        <translation>برنامهٔ مهر نسخهٔ پشتیبان را بازمی‌گرداند و همهٔ آن را دوباره حساب می‌کند. پس از پایان خودش باز می‌شود.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>نسخهٔ پشتیبان بازگردانده نشد</translation>
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
    <name>Who</name>
    <message>
        <source>The two are not the same. Type the new PIN once more.</source>
        <translation>این دو یکی نیستند. کد PIN تازه را یک بار دیگر وارد کنید.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Paid with bonus: %1</source>
        <translation>پرداخت با اعتبار هدیه: %1</translation>
    </message>
    <message numerus="yes">
        <source>Paid with %Ln point(s): %2</source>
        <translation>
            <numerusform>پرداخت با %Ln امتیاز: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of this purchase counts. It brings: %2</source>
        <translation>از این خرید %1 به حساب می‌آید. می‌آورد: %2</translation>
    </message>
    <message>
        <source>At this time there is more: %L1% of the usual.</source>
        <translation>در این زمان بیشتر است: %L1٪ مقدار معمول.</translation>
    </message>
    <message>
        <source>Discount for the tier %1</source>
        <translation>تخفیف سطح %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) more for the tier %2</source>
        <translation>
            <numerusform>%Ln مهر بیشتر برای سطح %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for reaching the tier %2</source>
        <translation>%1 برای رسیدن به سطح %2</translation>
    </message>
</context>
<context>
    <name>muhr::counter::ActsPane</name>
    <message>
        <source>What is done here stands in this place, and can be undone.</source>
        <translation>کارهای انجام‌شده اینجا دیده می‌شود و می‌توان آن‌ها را برگرداند.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>کارت جدید</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>کارت بدون نام</translation>
    </message>
</context>
<context>
    <name>muhr::counter::CameraPane</name>
    <message>
        <source>Choose camera</source>
        <translation>انتخاب دوربین</translation>
    </message>
    <message>
        <source>The camera was pulled out</source>
        <translation>دوربین جدا شد</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>دوربین خاموش است</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>تصویری نیست</translation>
    </message>
    <message>
        <source>A hand scanner works all the same, and a code can be typed.</source>
        <translation>اسکنر دستی همچنان کار می‌کند و کد را هم می‌توان وارد کرد.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>دوربین</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>کارت خوانده شد</translation>
    </message>
    <message>
        <source>Looking for the camera…</source>
        <translation>در جستجوی دوربین…</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>آمادهٔ اسکن</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>دوربینی وصل نیست</translation>
    </message>
</context>
<context>
    <name>muhr::counter::CardFace</name>
    <message>
        <source>Name hidden</source>
        <translation>نام پنهان است</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>کارت بدون نام</translation>
    </message>
    <message>
        <source>The key of the shop is not here. Stamps work all the same.</source>
        <translation>کلید فروشگاه اینجا نیست. مهرها همچنان کار می‌کنند.</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>تولد: %1</translation>
    </message>
    <message numerus="yes">
        <source>This card owes %Ln stamp(s): a reward was used and its stamps were taken back.</source>
        <translation>
            <numerusform>این کارت %Ln مهر بدهکار است: پاداشی استفاده شد و مهرهای آن پس گرفته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تحویل پاداش</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <extracomment>%1 is a reward: “Free coffee”</extracomment>
        <translation>آمادهٔ دریافت: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) are waiting</source>
        <translation>
            <numerusform>%Ln پاداش آمادهٔ دریافت است</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stored!</source>
        <translation>ذخیره نشد!</translation>
    </message>
    <message>
        <source>The points are enough for this</source>
        <translation>امتیازها برای این کافی است</translation>
    </message>
</context>
<context>
    <name>muhr::counter::CounterView</name>
    <message>
        <source>Type the number of the card</source>
        <translation>شمارهٔ کارت را وارد کنید</translation>
    </message>
    <message>
        <source>A hand scanner works as well. Nothing is lost without a camera.</source>
        <translation>اسکنر دستی هم کار می‌کند. بدون دوربین چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Hold the customer&apos;s phone to the camera</source>
        <translation>گوشی مشتری را جلوی دوربین بگیرید</translation>
    </message>
    <message>
        <source>The stamp is given by itself. A hand scanner or the number on the card will do as well.</source>
        <translation>مهر خودش ثبت می‌شود. اسکنر دستی یا شمارهٔ روی کارت هم کافی است.</translation>
    </message>
    <message>
        <source>Stamp kept for this card</source>
        <translation>مهر برای این کارت نگه داشته شد</translation>
    </message>
    <message>
        <source>The card is so new that it is not known here yet. The stamp is added by itself as soon as this computer is connected. Rewards are shown then.</source>
        <translation>این کارت آن‌قدر تازه است که هنوز اینجا شناخته نیست. همین که این رایانه وصل شود، مهر خودش اضافه می‌شود. پاداش‌ها هم آن وقت دیده می‌شوند.</translation>
    </message>
    <message>
        <source>Not stored!</source>
        <translation>ذخیره نشد!</translation>
    </message>
    <message>
        <source>A card that is not known here yet</source>
        <translation>کارتی که هنوز اینجا شناخته نیست</translation>
    </message>
    <message>
        <source>It can be stamped all the same: the stamp is kept for it.</source>
        <translation>با این حال می‌توان مهر ثبت کرد: مهر برایش نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>ثبت مهر</translation>
    </message>
    <message>
        <source>Number or code of the card</source>
        <translation>شماره یا کد کارت</translation>
    </message>
    <message>
        <source>The ten digits under the code: 123 456 7890</source>
        <translation>ده رقم زیر کد: ⁦۱۲۳ ۴۵۶ ۷۸۹۰⁩</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Which reward is handed over?</source>
        <translation>کدام پاداش تحویل می‌شود؟</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Also take back the reward</source>
        <translation>پاداش هم پس گرفته شود</translation>
    </message>
    <message>
        <source>Let the card owe the stamp</source>
        <translation>مهر بدهی کارت بماند</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری جدید</translation>
    </message>
    <message>
        <source>Stamp again</source>
        <translation>ثبت دوبارهٔ مهر</translation>
    </message>
    <message>
        <source>Stamp anyway</source>
        <translation>به هر حال ثبت شود</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>muhr::counter::FindPane</name>
    <message>
        <source>Find a customer</source>
        <translation>جستجوی مشتری</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation>نام، تلفن یا شمارهٔ کارت</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>مشتریان پیداشده</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>A few letters are enough, in any script.</source>
        <translation>چند حرف کافی است، به هر خطی.</translation>
    </message>
    <message>
        <source>Names are still being opened. More may be found in a moment.</source>
        <translation>نام‌ها هنوز در حال باز شدن هستند. شاید کمی بعد موارد بیشتری پیدا شود.</translation>
    </message>
    <message>
        <source>Nobody found. Did you mean %1?</source>
        <translation>کسی پیدا نشد. منظورتان %1 بود؟</translation>
    </message>
    <message>
        <source>Nobody found. Press F9 for a new customer.</source>
        <translation>کسی پیدا نشد. برای مشتری جدید F9 را بزنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s). Enter picks.</source>
        <translation>
            <numerusform>%Ln مشتری. با Enter انتخاب کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>کارت بدون نام</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 stamps are on the card, %2 make it full</extracomment>
        <translation>%1 از %2</translation>
    </message>
</context>
<context>
    <name>muhr::counter::GoodsPane</name>
    <message>
        <source>Products that count for themselves</source>
        <translation>کالاهایی که جداگانه حساب می‌شوند</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <extracomment>%1 is a product</extracomment>
        <translation>یک عدد کمتر از %1</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <extracomment>%1 is a product</extracomment>
        <translation>یک عدد بیشتر از %1</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>قیمت هر عدد</translation>
    </message>
    <message>
        <source>Price of one %1</source>
        <extracomment>%1 is a product</extracomment>
        <translation>قیمت هر %1</translation>
    </message>
</context>
<context>
    <name>muhr::counter::NewCardPane</name>
    <message>
        <source>The card is ready</source>
        <extracomment>%1 is the customer</extracomment>
        <translation>کارت آماده است</translation>
    </message>
    <message>
        <source>The card of %1 is ready</source>
        <translation>کارت %1 آماده است</translation>
    </message>
    <message>
        <source>Let the customer take a photo of the code, or write down the number.</source>
        <translation>بگذارید مشتری از کد عکس بگیرد یا شماره را یادداشت کند.</translation>
    </message>
    <message>
        <source>Code of the new card</source>
        <translation>کد کارت جدید</translation>
    </message>
    <message>
        <source>Short number</source>
        <translation>شمارهٔ کوتاه</translation>
    </message>
    <message>
        <source>Paper card</source>
        <translation>کارت کاغذی</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>رونوشت لینک</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>ثبت مهر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
</context>
<context>
    <name>muhr::counter::NewCustomerPane</name>
    <message>
        <source>New customer</source>
        <translation>مشتری جدید</translation>
    </message>
    <message>
        <source>Nothing has to be filled in. A name makes the card easier to find.</source>
        <translation>پر کردن هیچ‌کدام لازم نیست. با نام، کارت آسان‌تر پیدا می‌شود.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>ساخت کارت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>muhr::counter::PurchasePane</name>
    <message>
        <source>Amount in %1</source>
        <extracomment>%1 is the unit of money: “so&apos;m”</extracomment>
        <translation>مبلغ به %1</translation>
    </message>
    <message>
        <source>What the purchase comes to before anything comes off.</source>
        <translation>جمع خرید پیش از هر تخفیف.</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>ثبت مهر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Pay as much as may be</source>
        <translation>پرداخت تا حد ممکن</translation>
    </message>
    <message>
        <source>Promo code or coupon</source>
        <translation>کد تخفیف یا کوپن</translation>
    </message>
    <message>
        <source>Pay with the gift card: %1 on it</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>پرداخت با کارت هدیه، موجودی: %1</translation>
    </message>
    <message>
        <source>Comes off this purchase: %1</source>
        <extracomment>%1 is a reward that takes something off the purchase</extracomment>
        <translation>از این خرید کم می‌شود: %1</translation>
    </message>
    <message>
        <source>From bonus: %1</source>
        <extracomment>What is paid with the bonus money on the card, of which there is %1; with its points, %n of them</extracomment>
        <translation>از اعتبار هدیه: %1</translation>
    </message>
    <message numerus="yes">
        <source>From points: %Ln</source>
        <translation>
            <numerusform>از امتیازها: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::customers::ChangedNotice</name>
    <message>
        <source>Look</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>تغییر در دو جا</translation>
    </message>
    <message>
        <source>The card was replaced twice</source>
        <translation>کارت دو بار جایگزین شده است</translation>
    </message>
    <message>
        <source>Changed in two places: %1</source>
        <extracomment>%1 is what was changed, such as &quot;Phone&quot;</extracomment>
        <translation>تغییر در دو جا: %1</translation>
    </message>
    <message>
        <source>Of each the later value holds, and the other was set aside.</source>
        <translation>از هر کدام مقدار دیرتر معتبر است و آن یکی کنار گذاشته شده است.</translation>
    </message>
    <message>
        <source>%1 is valid; whoever comes with %2 is asked for the new one.</source>
        <extracomment>Numbers of cards</extracomment>
        <translation>کارت %1 معتبر است؛ از هر کس با %2 بیاید، کارت تازه خواسته می‌شود.</translation>
    </message>
    <message>
        <source>It is empty now; %1 was set aside.</source>
        <extracomment>A value such as a phone number</extracomment>
        <translation>اکنون خالی است؛ %1 کنار گذاشته شده است.</translation>
    </message>
    <message>
        <source>%1 holds; on another laptop it was emptied.</source>
        <translation>%1 معتبر است؛ در رایانهٔ دیگری خالی شده بود.</translation>
    </message>
    <message>
        <source>%1 holds; %2 was set aside.</source>
        <extracomment>Values such as phone numbers</extracomment>
        <translation>%1 معتبر است؛ %2 کنار گذاشته شده است.</translation>
    </message>
</context>
<context>
    <name>muhr::customers::CustomerCardPage</name>
    <message>
        <source>All customers</source>
        <translation>همهٔ مشتریان</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>ثبت مهر</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>کد جدید</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>آمادهٔ دریافت: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are waiting</source>
        <translation>
            <numerusform>%Ln پاداش آمادهٔ دریافت است</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>سابقه</translation>
    </message>
    <message numerus="yes">
        <source>Explain: why %Ln stamps?</source>
        <translation>
            <numerusform>توضیح: چرا %Ln مهر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>در حال ارسال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <comment>rows of a history</comment>
        <translation>
            <numerusform>%Ln مورد قدیمی‌تر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln stamps?</source>
        <translation>
            <numerusform>چرا %Ln مهر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>بازگشت به سابقه</translation>
    </message>
    <message>
        <source>About</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>پاک شد</translation>
    </message>
    <message>
        <source>Name and contact are gone for good; visits and stamps stay for the books.</source>
        <translation>نام و اطلاعات تماس برای همیشه پاک شده است؛ مراجعه‌ها و مهرها برای حساب‌ها می‌ماند.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>News</source>
        <translation>خبرها</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>هنوز پرسیده نشده</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>موافقت کرد</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>موافقت نکرد</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>پاک کردن همیشگی…</translation>
    </message>
    <message>
        <source>Erase %1 for good…</source>
        <translation>پاک کردن همیشگی %1…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>A new code for this card?</source>
        <translation>کد جدید برای این کارت؟</translation>
    </message>
    <message>
        <source>The old card stops working at once, on the phone and on paper. Stamps and rewards stay.</source>
        <translation>کارت قدیمی همان لحظه از کار می‌افتد، چه در گوشی و چه روی کاغذ. مهرها و پاداش‌ها می‌مانند.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>ساخت کد جدید</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>همین بماند</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>اطلاعات %1 برای همیشه پاک شود؟</translation>
    </message>
    <message>
        <source>Name, phone, mail and birthday are destroyed on this laptop and at the endpoint, and the card stops working. Visits and stamps stay for the books, without a name. This can&apos;t be undone.</source>
        <translation>نام، تلفن، ایمیل و تاریخ تولد در این رایانه و در سرور از بین می‌رود و کارت از کار می‌افتد. مراجعه‌ها و مهرها بدون نام برای حساب‌ها می‌ماند. این کار برگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <source>Erase %1 for good</source>
        <translation>پاک کردن همیشگی %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>کارت بدون نام</translation>
    </message>
</context>
<context>
    <name>muhr::customers::CustomerDelegate</name>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation>
            <numerusform>%Ln مراجعه</numerusform>
        </translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>کارت بدون نام</translation>
    </message>
</context>
<context>
    <name>muhr::customers::CustomerListPage</name>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Name, phone, card number or mail</source>
        <translation>نام، تلفن، شمارهٔ کارت یا ایمیل</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Last visit first</source>
        <translation>ابتدا آخرین مراجعه</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بر اساس نام</translation>
    </message>
    <message>
        <source>Most visits first</source>
        <translation>ابتدا بیشترین مراجعه</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>ابتدا جدیدترین</translation>
    </message>
    <message>
        <source>Nobody has a card yet.</source>
        <translation>هنوز کسی کارت ندارد.</translation>
    </message>
    <message>
        <source>A card needs no name: at the counter one key gives the first.</source>
        <translation>کارت نام نمی‌خواهد: در صندوق با یک کلید اولین کارت ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Give the first card</source>
        <translation>دادن اولین کارت</translation>
    </message>
    <message>
        <source>Nobody is called that here.</source>
        <translation>کسی با این نام اینجا نیست.</translation>
    </message>
    <message>
        <source>A few letters are enough, in any script; so are the last digits of a phone.</source>
        <translation>چند حرف کافی است، به هر خطی؛ چند رقم آخر تلفن هم کافی است.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>منظورتان %1 بود؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln مشتری</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::customers::DisputedNotice</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a moment, %2 a branch</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Used twice: %1</source>
        <translation>دوبار استفاده‌شده: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were used twice</source>
        <translation>
            <numerusform>%Ln پاداش دو بار استفاده شده است</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is when and where, %2 what was decided</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>See</source>
        <translation>دیدن</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>تصمیم‌گیری</translation>
    </message>
    <message>
        <source>The owner has not decided who pays.</source>
        <translation>مالک هنوز تصمیم نگرفته است هزینه با کیست.</translation>
    </message>
    <message>
        <source>The shop bears it.</source>
        <translation>هزینه با فروشگاه است.</translation>
    </message>
    <message>
        <source>A later reward has paid for it.</source>
        <translation>با یک پاداش بعدی جبران شد.</translation>
    </message>
    <message>
        <source>The next reward will pay for it.</source>
        <translation>با پاداش بعدی جبران می‌شود.</translation>
    </message>
    <message>
        <source>The owner has stopped this reward on this card.</source>
        <translation>این پاداش را مالک در این کارت متوقف کرده است.</translation>
    </message>
</context>
<context>
    <name>muhr::disputes::DisputeRow</name>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 is a reward, %2 the customer who got it twice</extracomment>
        <translation>%1، برای %2</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>دیدن کارت</translation>
    </message>
</context>
<context>
    <name>muhr::disputes::DisputesScreen</name>
    <message>
        <source>Used twice</source>
        <translation>دوبار استفاده‌شده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln مورد در انتظار تصمیم</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چه اتفاقی افتاد</translation>
    </message>
    <message>
        <source>Two laptops gave the same reward while they could not see each other. The first one counts; what stands here was given on top. The customer keeps it, and you say who pays:</source>
        <translation>دو رایانه که یکدیگر را نمی‌دیدند همان یک پاداش را دادند. اولی به حساب می‌آید؛ آنچه اینجا آمده اضافه داده شده است. پاداش برای مشتری می‌ماند و شما تعیین می‌کنید هزینه با کیست:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>برای بررسی</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>چیزی برای بررسی نیست</translation>
    </message>
    <message>
        <source>When two laptops cannot see each other, they may give the same reward or change the same thing, and the endpoint may refuse what it does not accept. All of that appears here, with what you can do about it.</source>
        <translation>وقتی دو رایانه یکدیگر را نمی‌بینند، شاید همان یک پاداش را بدهند یا یک چیز را تغییر دهند، و شاید سرور چیزی را نپذیرد. همهٔ این‌ها اینجا می‌آید، همراه با کاری که می‌توانید بکنید.</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>تغییرکرده در دو جا</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>پذیرفته‌نشده</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>worth %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>به ارزش %1</translation>
    </message>
    <message>
        <source>Which one holds</source>
        <translation>کدام یکی معتبر است</translation>
    </message>
    <message>
        <source>Two laptops changed the same thing while they could not see each other. The later one holds; the other is kept. Use it instead with one click, and back again the same way.</source>
        <translation>دو رایانه که یکدیگر را نمی‌دیدند یک چیز را تغییر دادند. تغییر دیرتر معتبر است؛ آن یکی نگه داشته شده است. با یک کلیک می‌توانید آن را جایگزین کنید و به همین شکل برگردید.</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>چرا پذیرفته نشد</translation>
    </message>
    <message>
        <source>The endpoint checks everything once more. What it refuses counts nowhere; it stays on this laptop, so that you can do it again.</source>
        <translation>سرور همه چیز را یک بار دیگر بررسی می‌کند. آنچه نپذیرد هیچ‌جا به حساب نمی‌آید؛ در این رایانه می‌ماند تا بتوانید دوباره انجامش دهید.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>از فهرست برداشته شد</translation>
    </message>
    <message>
        <source>On the list again</source>
        <translation>به فهرست برگشت</translation>
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
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>دیده شد</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>دیدن کارت</translation>
    </message>
    <message>
        <source>These rules were published when others were already in force. They are a draft beside those and count nowhere. To put them in force, publish them once more.</source>
        <translation>این قاعده‌ها وقتی منتشر شد که قاعده‌های دیگری برقرار بود. پیش‌نویسی کنار آن‌هاست و هیچ‌جا به حساب نمی‌آید. برای برقرار شدن، یک بار دیگر منتشرش کنید.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>نگه‌داشتن پیش‌نویس</translation>
    </message>
</context>
<context>
    <name>muhr::disputes::ValueCard</name>
    <message>
        <source>Holds now</source>
        <translation>اکنون معتبر</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Of the code of a card that was replaced twice</extracomment>
        <translation>کنار گذاشته‌شده</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>Use this one instead</source>
        <translation>استفاده از این یکی</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translation>دیگر معتبر نیست</translation>
    </message>
    <message>
        <source>Whoever still has this card is asked for the new one at the counter.</source>
        <translation>از هر کس هنوز این کارت را دارد، کنار صندوق کارت تازه خواسته می‌شود.</translation>
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
    <name>muhr::kit::PasswordAsk</name>
    <message>
        <source>An owner does this</source>
        <translation>این کار با مالک است</translation>
    </message>
    <message>
        <source>This laptop is for the counter. An owner can do it here all the same: she types her password, and signs for this one thing.</source>
        <translation>این رایانه برای صندوق است. با این حال مالک می‌تواند این کار را همین‌جا انجام دهد: گذرواژه‌اش را وارد می‌کند و همین یک کار را امضا می‌کند.</translation>
    </message>
    <message>
        <source>Password of an owner</source>
        <translation>گذرواژهٔ مالک</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>همین بماند</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>انجام</translation>
    </message>
</context>
<context>
    <name>muhr::kit::PinPad</name>
    <message>
        <source>Take the last digit back</source>
        <translation>پاک کردن آخرین رقم</translation>
    </message>
    <message>
        <source>That is the PIN</source>
        <translation>تأیید کد PIN</translation>
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
    <name>muhr::kit::ReasonAsk</name>
    <message>
        <source>Why is it taken back?</source>
        <translation>چرا برگردانده می‌شود؟</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>It stays in the history of the card.</source>
        <translation>در سابقهٔ کارت می‌ماند.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>همین بماند</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>برگرداندن</translation>
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
<context>
    <name>muhr::settings::AboutSection</name>
    <message>
        <source>About Muhr</source>
        <translation>دربارهٔ برنامهٔ مهر</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>نسخهٔ %1</translation>
    </message>
    <message>
        <source>All of your shop lies in one file:</source>
        <translation>همهٔ فروشگاه شما در یک فایل است:</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>نرم‌افزار آزاد با مجوز GNU General Public License، نسخهٔ ۳ یا بالاتر. بدون هیچ ضمانتی ارائه می‌شود.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>نسخه‌های پشتیبان</translation>
    </message>
    <message>
        <source>A sealed copy of the whole shop, made once a day while Muhr is open. Only this computer and your recovery sheet open it.</source>
        <translation>رونوشت رمزشدهٔ همهٔ فروشگاه که وقتی برنامهٔ مهر باز است، روزی یک بار گرفته می‌شود. فقط این رایانه و برگهٔ بازیابی شما آن را باز می‌کند.</translation>
    </message>
    <message>
        <source>A sealed copy of the whole shop, made once a day while Muhr is open. Only this computer opens it: the recovery sheet is for the laptop that made the shop.</source>
        <translation>رونوشت رمزشدهٔ همهٔ فروشگاه که وقتی برنامهٔ مهر باز است، روزی یک بار گرفته می‌شود. فقط این رایانه آن را باز می‌کند: برگهٔ بازیابی برای رایانه‌ای است که فروشگاه با آن ساخته شد.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>پشتیبان‌گیری همین حالا</translation>
    </message>
    <message>
        <source>Try restoring</source>
        <translation>بازگردانی آزمایشی</translation>
    </message>
    <message>
        <source>Restores the newest backup on trial, says what it holds, and throws that away.</source>
        <translation>تازه‌ترین نسخهٔ پشتیبان را آزمایشی بازمی‌گرداند، می‌گوید چه در آن هست و نتیجه را دور می‌ریزد.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>انتخاب پوشه…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>پوشهٔ دیگر…</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>هنوز نسخهٔ پشتیبانی نیست.</translation>
    </message>
    <message>
        <source>This computer can break or be lost. Choose a folder on a stick, on another disk, or one that goes to a cloud.</source>
        <translation>این رایانه ممکن است خراب یا گم شود. پوشه‌ای روی فلش، روی دیسک دیگر یا پوشه‌ای را که به فضای ابری می‌رود انتخاب کنید.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>پوشه سر جایش نیست.</translation>
    </message>
    <message>
        <source>Plug the stick or disk in, or choose another folder. Backups that lie there are safe.</source>
        <translation>فلش یا دیسک را وصل کنید، یا پوشهٔ دیگری انتخاب کنید. نسخه‌های پشتیبان آن سالم‌اند.</translation>
    </message>
    <message>
        <source>This folder has no backup yet.</source>
        <translation>در این پوشه هنوز نسخهٔ پشتیبانی نیست.</translation>
    </message>
    <message>
        <source>The first one is made within the hour.</source>
        <translation>اولین نسخه تا یک ساعت دیگر ساخته می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) in this folder, each restored on trial.</source>
        <translation>
            <numerusform>%Ln نسخهٔ پشتیبان در این پوشه هست؛ هر کدام آزمایشی بازگردانده شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring on trial</source>
        <translation>در حال بازگردانی آزمایشی</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>در حال پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>The backup is opened beside the shop, and everything in it is recomputed.</source>
        <translation>نسخهٔ پشتیبان جدا از فروشگاه باز می‌شود و همهٔ محتوای آن دوباره حساب می‌شود.</translation>
    </message>
    <message>
        <source>The copy is sealed, and then restored on trial. The counter works on.</source>
        <translation>رونوشت رمز می‌شود و سپس آزمایشی بازگردانده می‌شود. صندوق مثل همیشه کار می‌کند.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>انجام نشد.</translation>
    </message>
    <message>
        <source>This backup can be restored.</source>
        <translation>این نسخهٔ پشتیبان را می‌توان بازگرداند.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>محل نسخه‌های پشتیبان</translation>
    </message>
</context>
<context>
    <name>muhr::settings::CameraSection</name>
    <message>
        <source>Camera</source>
        <translation>دوربین</translation>
    </message>
    <message>
        <source>The first there is</source>
        <translation>اولین دوربین موجود</translation>
    </message>
    <message>
        <source>Looking for the camera…</source>
        <translation>در جستجوی دوربین…</translation>
    </message>
    <message>
        <source>Show the picture as in a mirror</source>
        <translation>تصویر مانند آینه نشان داده شود</translation>
    </message>
    <message>
        <source>This is no address of a camera: it begins with http:// or https:// and has no spaces.</source>
        <translation>این نشانی دوربین نیست: با http:// یا https:// شروع می‌شود و فاصله ندارد.</translation>
    </message>
    <message>
        <source>A camera in the network</source>
        <translation>دوربین شبکه</translation>
    </message>
    <message>
        <source>Address of the camera</source>
        <translation>نشانی دوربین</translation>
    </message>
    <message>
        <source>As the camera says it, or the app that makes a camera of a phone: http://192.168.1.20:8080/video</source>
        <translation>نشانی‌ای که دوربین، یا برنامه‌ای که گوشی را دوربین می‌کند، نشان می‌دهد: http://192.168.1.20:8080/video</translation>
    </message>
</context>
<context>
    <name>muhr::settings::CounterSection</name>
    <message>
        <source>At the counter</source>
        <translation>کنار صندوق</translation>
    </message>
    <message>
        <source>A scan stamps by itself</source>
        <translation>با اسکن، مهر خودش ثبت شود</translation>
    </message>
    <message>
        <source>Sound for a stamp</source>
        <translation>صدا هنگام ثبت مهر</translation>
    </message>
    <message>
        <source>Sound for a reward</source>
        <translation>صدا هنگام پاداش</translation>
    </message>
    <message>
        <source>Sound when something was not stored</source>
        <translation>صدا وقتی چیزی ذخیره نشد</translation>
    </message>
    <message>
        <source>Customers see their card on the second screen</source>
        <translation>کارت مشتری در نمایشگر دوم به او نشان داده شود</translation>
    </message>
</context>
<context>
    <name>muhr::settings::EndpointSection</name>
    <message>
        <source>Endpoint</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>A small server of your shop on the internet: it brings cards to phones, keeps a copy of everything and joins your laptops. Without one Muhr works all the same; cards are then paper, a phone number or a name.</source>
        <translation>سرور کوچک فروشگاه شما در اینترنت: کارت‌ها را به گوشی‌ها می‌رساند، از همه چیز رونوشت نگه می‌دارد و رایانه‌های شما را به هم وصل می‌کند. بدون سرور هم برنامهٔ مهر کار می‌کند؛ در آن صورت کارت یعنی کاغذ، شمارهٔ تلفن یا نام.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>بررسی فوری</translation>
    </message>
    <message>
        <source>The link your endpoint showed</source>
        <translation>لینکی که سرور شما نشان داد</translation>
    </message>
    <message>
        <source>It is one line, and works once.</source>
        <translation>یک سطر است و فقط یک بار کار می‌کند.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>در حال اتصال…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
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
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رد کردن</translation>
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
        <translation>افزودن رایانه…</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation>ساخت لینک تازه</translation>
    </message>
    <message>
        <source>On the new laptop open Muhr, choose “I already have a shop”, and hold this code before its camera or paste the link. It works once, and for ten minutes.</source>
        <translation>در رایانهٔ تازه برنامهٔ مهر را باز کنید، «از قبل فروشگاه دارم» را انتخاب کنید و این کد را جلوی دوربین آن بگیرید یا لینک را بچسبانید. فقط یک بار و تا ده دقیقه کار می‌کند.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>رونوشت لینک</translation>
    </message>
    <message>
        <source>Asking the endpoint for a link…</source>
        <translation>در حال درخواست لینک از سرور…</translation>
    </message>
    <message>
        <source>Does the other laptop show the same digits?</source>
        <translation>رایانهٔ دیگر هم همین رقم‌ها را نشان می‌دهد؟</translation>
    </message>
    <message>
        <source>If they differ, somebody else has come with your link: do not let them in.</source>
        <translation>اگر فرق دارد، کس دیگری با لینک شما آمده است: به او اجازهٔ ورود ندهید.</translation>
    </message>
    <message>
        <source>The other laptop is let in</source>
        <translation>به رایانهٔ دیگر اجازهٔ ورود داده شد</translation>
    </message>
    <message>
        <source>It fetches your shop now.</source>
        <translation>اکنون فروشگاه شما را می‌گیرد.</translation>
    </message>
    <message>
        <source>The other laptop has your shop</source>
        <translation>فروشگاه شما در رایانهٔ دیگر هم هست</translation>
    </message>
    <message>
        <source>Nobody was let in</source>
        <translation>به هیچ‌کس اجازهٔ ورود داده نشد</translation>
    </message>
    <message>
        <source>The link does not work any more. Make a new one, and show it only to the new laptop.</source>
        <translation>لینک دیگر کار نمی‌کند. لینک تازه‌ای بسازید و آن را فقط به رایانهٔ تازه نشان دهید.</translation>
    </message>
    <message>
        <source>Nobody came in time</source>
        <translation>کسی به‌موقع وصل نشد</translation>
    </message>
    <message>
        <source>The link does not work any more.</source>
        <translation>لینک دیگر کار نمی‌کند.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>رقم‌ها یکی است</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>رقم‌ها فرق دارد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>This laptop is for the counter. Another one is let in from a laptop of the owner.</source>
        <translation>این رایانه برای صندوق است. رایانهٔ دیگر را از رایانهٔ مالک می‌توان اضافه کرد.</translation>
    </message>
    <message>
        <source>What may the new laptop do?</source>
        <translation>رایانهٔ تازه چه کارهایی می‌تواند بکند؟</translation>
    </message>
    <message>
        <source>Counter only</source>
        <translation>فقط صندوق</translation>
    </message>
    <message>
        <source>Stamps, rewards and customers. An owner&apos;s work needs her password there.</source>
        <translation>مهرها، پاداش‌ها و مشتریان. کار مالک در آنجا گذرواژهٔ او را می‌خواهد.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه چیز</translation>
    </message>
    <message>
        <source>For an owner: programme, staff, laptops and settings, too.</source>
        <translation>برای مالک: برنامه، کارکنان، رایانه‌ها و تنظیمات هم.</translation>
    </message>
    <message>
        <source>It is for the counter only.</source>
        <translation>فقط برای صندوق است.</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>ساخت لینک</translation>
    </message>
</context>
<context>
    <name>muhr::settings::KioskSection</name>
    <message>
        <source>Kiosk</source>
        <translation>کیوسک</translation>
    </message>
    <message>
        <source>This laptop fills its screen, and customers stamp their cards alone. No names are shown. To end it press Escape, or touch the corner across from the name of the shop five times; then a manager or the owner types the PIN.</source>
        <translation>برنامه همهٔ صفحهٔ این رایانه را می‌گیرد و مشتریان خودشان مهر کارتشان را ثبت می‌کنند. نامی نشان داده نمی‌شود. برای پایان، کلید Esc را بزنید یا گوشهٔ روبه‌روی نام فروشگاه را پنج بار لمس کنید؛ سپس مدیر یا مالک کد PIN را وارد می‌کند.</translation>
    </message>
    <message>
        <source>Begin the kiosk</source>
        <translation>شروع کیوسک</translation>
    </message>
</context>
<context>
    <name>muhr::settings::LaptopRow</name>
    <message>
        <source>This laptop</source>
        <translation>همین رایانه</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>گم شده است</translation>
    </message>
    <message>
        <source>%1 was lost</source>
        <translation>%1 گم شده است</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>نام‌گذاری</translation>
    </message>
    <message>
        <source>Give %1 a name</source>
        <translation>نام‌گذاری %1</translation>
    </message>
    <message>
        <source>Keep name</source>
        <translation>ذخیرهٔ نام</translation>
    </message>
    <message>
        <source>Till at the window</source>
        <translation>صندوق کنار پنجره</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>نام %1</translation>
    </message>
</context>
<context>
    <name>muhr::settings::LaptopWords</name>
    <message>
        <source>Will be out of the shop as soon as the endpoint has heard of it</source>
        <translation>همین که سرور باخبر شود، از فروشگاه خارج می‌شود</translation>
    </message>
    <message>
        <source>Out of the shop since %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>خارج از فروشگاه از %1</translation>
    </message>
    <message>
        <source>For everybody, the owner too</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>برای همه، از جمله مالک</translation>
    </message>
    <message>
        <source>For everybody, the owner too · last seen %1</source>
        <translation>برای همه، از جمله مالک · آخرین ارتباط: %1</translation>
    </message>
    <message>
        <source>For cashiers and managers</source>
        <translation>برای صندوق‌دارها و مدیرها</translation>
    </message>
    <message>
        <source>For cashiers and managers · last seen %1</source>
        <translation>برای صندوق‌دارها و مدیرها · آخرین ارتباط: %1</translation>
    </message>
    <message>
        <source>For customers to use by themselves</source>
        <translation>برای استفادهٔ خود مشتری‌ها</translation>
    </message>
    <message>
        <source>For customers to use by themselves · last seen %1</source>
        <translation>برای استفادهٔ خود مشتری‌ها · آخرین ارتباط: %1</translation>
    </message>
    <message>
        <source>The server of the shop</source>
        <translation>سرور فروشگاه</translation>
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
        <translation>رایانه‌ها</translation>
    </message>
    <message>
        <source>Take one out of the shop that was lost or stolen: it gets nothing more, and what it sends waits for you. What was copied from it before stays readable to whoever has it.</source>
        <translation>رایانهٔ گم‌شده یا دزدیده‌شده را از فروشگاه خارج کنید: دیگر چیزی دریافت نمی‌کند و آنچه می‌فرستد منتظر شما می‌ماند. آنچه پیش‌تر از آن رونوشت شده است، برای هر کس که آن را دارد خواندنی می‌ماند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) wait for you</source>
        <translation>
            <numerusform>%Ln ثبت منتظر شماست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>پذیرفتن همه (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse all %Ln</source>
        <translation>
            <numerusform>رد کردن همه (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Was %1 lost?</source>
        <translation>%1 گم شده است؟</translation>
    </message>
    <message>
        <source>It gets nothing of the shop any more, and the shop gets a new key. What was done on it and has not come yet waits for you. This can&apos;t be undone: a laptop that is found again is let in by a new link.</source>
        <translation>دیگر چیزی از فروشگاه دریافت نمی‌کند و فروشگاه کلید تازه می‌گیرد. کارهایی که با آن انجام شده و هنوز نرسیده است، منتظر شما می‌ماند. این کار برگشت‌پذیر نیست: اگر رایانه پیدا شود، با لینک تازه وصل می‌شود.</translation>
    </message>
    <message>
        <source>Take %1 out of the shop</source>
        <translation>خارج کردن %1 از فروشگاه</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>همین بماند</translation>
    </message>
    <message>
        <source>They were done on a laptop that is out of the shop, or by somebody who had left. They count only if you accept them. What an act needs, such as the programme it was done under, counts with it.</source>
        <translation>این‌ها با رایانه‌ای که از فروشگاه خارج شده یا به دست کسی که رفته بود انجام شده است. فقط اگر بپذیرید به حساب می‌آید. آنچه هر ثبت لازم دارد، مثلاً برنامهٔ همان زمان، هم با آن به حساب می‌آید.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>زبان و ظاهر</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>زبان برنامه</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
</context>
<context>
    <name>muhr::settings::NewKeyPanel</name>
    <message>
        <source>They are the same</source>
        <translation>رقم‌ها یکی است</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>رقم‌ها فرق دارد</translation>
    </message>
    <message>
        <source>Another server stands between this laptop and your endpoint</source>
        <translation>سرور دیگری میان این رایانه و سرور شماست</translation>
    </message>
    <message>
        <source>Nothing was sent to it and nothing is lost: everything goes on being saved here. Try another network, and tell whoever runs the endpoint.</source>
        <translation>چیزی به آن فرستاده نشد و چیزی از دست نرفته است: همه چیز همچنان اینجا ذخیره می‌شود. شبکهٔ دیگری را امتحان کنید و به مسئول سرور خبر دهید.</translation>
    </message>
    <message>
        <source>Does whoever runs the endpoint have the same digits?</source>
        <translation>مسئول سرور هم همین رقم‌ها را دارد؟</translation>
    </message>
    <message>
        <source>Ask them to run “muhr-endpoint pin show” and to read the digits out. If they differ, somebody else answers at the endpoint&apos;s address.</source>
        <translation>از او بخواهید «muhr-endpoint pin show» را اجرا کند و رقم‌ها را بخواند. اگر فرق دارد، کس دیگری در نشانی سرور پاسخ می‌دهد.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::OwnerSection</name>
    <message>
        <source>Password for owner&apos;s acts on counter laptops</source>
        <translation>گذرواژهٔ کارهای مالک در رایانه‌های صندوق</translation>
    </message>
    <message>
        <source>On a laptop for the counter nobody changes the programme, the staff or the laptops. With this password the owner can do it there all the same, and signs for each of these things. A new password takes the place of the one before.</source>
        <translation>در رایانهٔ صندوق هیچ‌کس برنامه، کارکنان یا رایانه‌ها را تغییر نمی‌دهد. با این گذرواژه مالک می‌تواند این کارها را آنجا هم انجام دهد و هر کدام را امضا می‌کند. گذرواژهٔ تازه جای قبلی را می‌گیرد.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>Eight characters or more; a few words are easy to keep in mind.</source>
        <translation>هشت نویسه یا بیشتر؛ چند کلمه راحت به یاد می‌ماند.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>یک بار دیگر</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>این دو یکی نیست.</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>در حال تعیین گذرواژه…</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>تعیین گذرواژه</translation>
    </message>
    <message>
        <source>The password is set</source>
        <translation>گذرواژه تعیین شد</translation>
    </message>
    <message>
        <source>Counter laptops know it when they have next met the endpoint.</source>
        <translation>رایانه‌های صندوق در اتصال بعدی به سرور از آن باخبر می‌شوند.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::ScannerSection</name>
    <message>
        <source>Hand scanner</source>
        <translation>اسکنر دستی</translation>
    </message>
    <message>
        <source>As a keyboard</source>
        <translation>به‌صورت صفحه‌کلید</translation>
    </message>
    <message>
        <source>%1, serial port</source>
        <extracomment>%1 is a hand scanner by its maker&apos;s name</extracomment>
        <translation>%1، درگاه سریال</translation>
    </message>
    <message>
        <source>%1, its keys</source>
        <translation>%1، کلیدهای آن</translation>
    </message>
    <message>
        <source>It scans while this window is in front. Choose it by its name, and it is heard behind other programs too: a card is stamped with a sound, and nobody has to look.</source>
        <translation>تا وقتی این پنجره جلو باشد اسکن می‌کند. اگر آن را با نامش انتخاب کنید، پشت برنامه‌های دیگر هم کار می‌کند: مهر با صدا ثبت می‌شود و لازم نیست کسی نگاه کند.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::SecuritySection</name>
    <message>
        <source>Security</source>
        <translation>امنیت</translation>
    </message>
    <message>
        <source>The shop&apos;s key lies in this computer&apos;s key store.</source>
        <translation>کلید فروشگاه در مخزن کلید این رایانه است.</translation>
    </message>
    <message>
        <source>Only whoever is signed in here can read names and phone numbers.</source>
        <translation>فقط کسی که اینجا وارد شده است می‌تواند نام‌ها و شماره‌های تلفن را بخواند.</translation>
    </message>
    <message>
        <source>The shop&apos;s key lies in a file beside the shop.</source>
        <translation>کلید فروشگاه در فایلی کنار فروشگاه است.</translation>
    </message>
    <message>
        <source>That is weaker: whoever copies this disk can read names and phone numbers.</source>
        <translation>این امنیت کمتری دارد: هر کس از این دیسک رونوشت بردارد، می‌تواند نام‌ها و شماره‌های تلفن را بخواند.</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not here.</source>
        <translation>کلید فروشگاه اینجا نیست.</translation>
    </message>
    <message>
        <source>Names and phone numbers can&apos;t be read. Put the key file back beside the shop&apos;s file and start Muhr again.</source>
        <translation>نام‌ها و شماره‌های تلفن خوانده نمی‌شوند. فایل کلید را دوباره کنار فایل فروشگاه بگذارید و برنامهٔ مهر را دوباره اجرا کنید.</translation>
    </message>
    <message>
        <source>Write a key file</source>
        <translation>ساخت فایل کلید</translation>
    </message>
    <message>
        <source>For the command line, which reads no key store.</source>
        <translation>برای خط فرمان، که مخزن کلید را نمی‌خواند.</translation>
    </message>
    <message>
        <source>The recovery sheet can&apos;t be printed again: its key was shown once, when the shop was made, and is stored nowhere.</source>
        <translation>برگهٔ بازیابی را دوباره نمی‌توان چاپ کرد: کلید آن یک بار، هنگام ساختن فروشگاه، نشان داده شد و جایی ذخیره نشده است.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
</context>
<context>
    <name>muhr::settings::StickSection</name>
    <message>
        <source>Carry on a stick</source>
        <translation>انتقال با فلش</translation>
    </message>
    <message>
        <source>For a branch without internet: write what waits here to a stick, and bring it in at a laptop that has a line. Whichever way comes first, each act counts once.</source>
        <translation>برای شعبهٔ بدون اینترنت: آنچه را اینجا در انتظار است روی فلش بنویسید و در رایانه‌ای که اتصال دارد وارد کنید. از هر راهی زودتر برسد، هر ثبت یک بار به حساب می‌آید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) wait on this laptop.</source>
        <translation>
            <numerusform>%Ln ثبت در این رایانه در انتظار است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits on this laptop.</source>
        <translation>چیزی در این رایانه در انتظار نیست.</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>نوشتن روی فلش…</translation>
    </message>
    <message>
        <source>Bring in from a stick…</source>
        <translation>وارد کردن از فلش…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) of %1 are carried here, and can&apos;t go on yet: what it did before them is missing. Bring in the stick that it wrote before, or let it connect once.</source>
        <translation>
            <numerusform>%Ln ثبت از %1 اینجا نگه داشته شده است و هنوز فرستاده نمی‌شود: کارهای پیش از آن نرسیده است. فلشی را که آن رایانه پیش‌تر نوشته بیاورید و وارد کنید، یا بگذارید آن رایانه یک بار وصل شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) of %1 are carried here until there is a line.</source>
        <translation>
            <numerusform>%Ln ثبت از %1 تا برقراری ارتباط اینجا نگه داشته می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>در حال نوشتن روی فلش</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>در حال وارد کردن</translation>
    </message>
    <message>
        <source>What is on the stick is read again before it counts as written.</source>
        <translation>آنچه روی فلش است، پیش از آنکه نوشته‌شده به حساب بیاید، دوباره خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Only what a laptop of this shop has signed is taken.</source>
        <translation>فقط آنچه رایانه‌ای از همین فروشگاه امضا کرده باشد پذیرفته می‌شود.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>انجام نشد.</translation>
    </message>
    <message>
        <source>Write to a stick</source>
        <translation>نوشتن روی فلش</translation>
    </message>
    <message>
        <source>Bring in from a stick</source>
        <translation>وارد کردن از فلش</translation>
    </message>
    <message>
        <source>Files from a stick</source>
        <translation>فایل‌های فلش</translation>
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
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>کارت بدون نام</translation>
    </message>
</context>
<context>
    <name>muhr::shell::TopBar</name>
    <message>
        <source>Find a customer, page or action</source>
        <translation>جستجوی مشتری، صفحه یا کار</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>in the search field where there is little room</comment>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>%1. Somebody else? %2</source>
        <extracomment>%1 is who is at the till, %2 a key</extracomment>
        <translation>%1. شخص دیگری هستید؟ %2</translation>
    </message>
</context>
<context>
    <name>muhr::shell::WhoPage</name>
    <message>
        <source>This till is locked</source>
        <translation>صندوق قفل است</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>کد PIN شما</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>چه کسی کنار صندوق است؟</translation>
    </message>
    <message>
        <source>Nothing is stamped until somebody types a PIN. What was done before is stored.</source>
        <translation>تا کسی کد PIN وارد نکند، مهری ثبت نمی‌شود. هرچه پیش از آن انجام شده، ذخیره شده است.</translation>
    </message>
    <message>
        <source>It works on every laptop of the shop.</source>
        <translation>در همهٔ رایانه‌های فروشگاه کار می‌کند.</translation>
    </message>
    <message>
        <source>Whatever is done from then on stands under that name.</source>
        <translation>هرچه از آن پس انجام شود، به همان نام ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Looking at the PIN…</source>
        <translation>در حال بررسی کد PIN…</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>کد PIN خود را وارد کنید</translation>
    </message>
    <message>
        <source>Type the PIN you have now</source>
        <translation>کد PIN فعلی خود را وارد کنید</translation>
    </message>
    <message>
        <source>Type the new PIN</source>
        <translation>کد PIN تازه را وارد کنید</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>کد PIN تازه را یک بار دیگر وارد کنید</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>بازگشت به کار</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>تغییر کد PIN من</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>قفل کردن صندوق</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>هنوز کد PIN ندارد</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص دیگر</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>خروج از کیوسک</translation>
    </message>
    <message>
        <source>A manager or the owner can, with a PIN. No card is stamped meanwhile.</source>
        <translation>مدیر یا مالک با کد PIN می‌تواند. در این مدت برای هیچ کارتی مهر ثبت نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>You have another role by now, and see and change more: your PIN needs at least %Ln digit(s).</source>
        <translation>
            <numerusform>نقش شما عوض شده است و حالا بیشتر می‌بینید و تغییر می‌دهید: کد PIN شما باید دست‌کم %Ln رقم باشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>A kiosk is left with it, so it begins once you have one.</source>
        <translation>خروج از کیوسک با کد PIN است، پس وقتی شروع می‌شود که کد PIN داشته باشید.</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>بازگشت به کیوسک</translation>
    </message>
</context>
<context>
    <name>muhr::team::MemberPanel</name>
    <message>
        <source>Has left the team</source>
        <translation>از جمع کارکنان رفته است</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Leaves the team</source>
        <translation>خروج از کارکنان</translation>
    </message>
    <message>
        <source>Back in the team</source>
        <translation>بازگشت به کارکنان</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>کد PIN تازه</translation>
    </message>
    <message>
        <source>A PIN to sign in with</source>
        <translation>کد PIN برای ورود</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>کد PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>یک بار دیگر</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>این دو یکی نیستند.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>تعیین کد PIN</translation>
    </message>
    <message>
        <source>Own card</source>
        <translation>کارت خودش</translation>
    </message>
    <message>
        <source>Does this person collect stamps, too? Say on which card, and nobody stamps their own.</source>
        <translation>این شخص هم مهر جمع می‌کند؟ بگویید روی کدام کارت؛ هیچ‌کس برای کارت خودش مهر ثبت نمی‌کند.</translation>
    </message>
    <message>
        <source>A card is linked. Nobody stamps their own.</source>
        <translation>کارتی وصل شده است. هیچ‌کس برای کارت خودش مهر ثبت نمی‌کند.</translation>
    </message>
    <message>
        <source>%1. Nobody stamps their own card.</source>
        <translation>%1. هیچ‌کس برای کارت خودش مهر ثبت نمی‌کند.</translation>
    </message>
    <message>
        <source>Card code or short number</source>
        <translation>کد کارت یا شمارهٔ کوتاه</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>وصل کردن</translation>
    </message>
    <message>
        <source>Not this card any more</source>
        <translation>جدا کردن این کارت</translation>
    </message>
</context>
<context>
    <name>muhr::team::MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1 is the name of whoever looks at the list</extracomment>
        <translation>%1 (شما)</translation>
    </message>
    <message>
        <source>%1 · own card: %2</source>
        <extracomment>%1 is a role, %2 the name on the card she collects stamps on</extracomment>
        <translation>%1 · کارت خودش: %2</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>هنوز کد PIN ندارد</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>رفته است</translation>
    </message>
</context>
<context>
    <name>muhr::team::NewMemberPanel</name>
    <message>
        <source>Somebody new</source>
        <translation>کارمند تازه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>PIN to sign in with</source>
        <translation>کد PIN برای ورود</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>در حال افزودن…</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>افزودن به کارکنان</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>همین بماند</translation>
    </message>
</context>
<context>
    <name>muhr::team::TeamScreen</name>
    <message>
        <source>Who works here</source>
        <translation>چه کسانی اینجا کار می‌کنند</translation>
    </message>
    <message>
        <source>Nobody is asked who they are yet</source>
        <translation>هنوز از کسی پرسیده نمی‌شود که کیست</translation>
    </message>
    <message>
        <source>The till locks itself, and each person signs in with a PIN, as soon as an owner has one.</source>
        <translation>همین که یک مالک کد PIN داشته باشد، صندوق خودش قفل می‌شود و هر کس با کد PIN وارد می‌شود.</translation>
    </message>
    <message>
        <source>Set the owner&apos;s PIN</source>
        <translation>تعیین کد PIN مالک</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>این رایانه</translation>
    </message>
    <message>
        <source>It locks itself when nobody has touched it for a while; whoever comes back types a PIN.</source>
        <translation>اگر مدتی کسی با آن کار نکند، خودش قفل می‌شود؛ هر کس برگردد، کد PIN وارد می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>پس از %Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>هرگز خودش قفل نشود</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>افزودن کارمند</translation>
    </message>
    <message>
        <source>You work alone so far</source>
        <translation>فعلاً تنها کار می‌کنید</translation>
    </message>
    <message>
        <source>Add whoever stands at the till with you. Each signs in with a PIN of their own, every stamp says who gave it, and the till locks itself when nobody is there.</source>
        <translation>هر کس را که با شما کنار صندوق می‌ایستد اضافه کنید. هر کدام با کد PIN خودش وارد می‌شود، معلوم است هر مهر را چه کسی ثبت کرده و وقتی کسی نیست، صندوق خودش قفل می‌شود.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>muhr::today::LooksPanel</name>
    <message>
        <source>A customer without a name</source>
        <translation>مشتری بدون نام</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>امروز تولد اوست</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>دیدن کارت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more birthday(s) today</source>
        <translation>
            <numerusform>%Ln تولد دیگر امروز</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between what is worth a look, a customer and a day</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>دیده شد</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>شایان توجه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that laptops and endpoint did not agree about</source>
        <translation>
            <numerusform>%Ln مورد اختلاف میان رایانه‌ها و سرور</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost; somebody has to say what holds.</source>
        <translation>چیزی از دست نرفته است؛ کسی باید بگوید کدام معتبر است.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>تصمیم‌گیری</translation>
    </message>
    <message>
        <source>Hide what was seen</source>
        <translation>پنهان کردن دیده‌شده‌ها</translation>
    </message>
    <message>
        <source>Show what was seen (%1)</source>
        <translation>نمایش دیده‌شده‌ها (%1)</translation>
    </message>
    <message>
        <source>Nothing new. What was seen can be shown for seven days.</source>
        <translation>چیز تازه‌ای نیست. دیده‌شده‌ها را تا هفت روز می‌توان نشان داد.</translation>
    </message>
    <message>
        <source>Nothing unusual in the last seven days. What Muhr looks at: cards that come far too often, stamps without a sale, own cards, odd hours, many undos.</source>
        <translation>در هفت روز گذشته چیزی غیرعادی نبوده است. برنامهٔ مهر به این‌ها نگاه می‌کند: کارت‌هایی که بیش از حد می‌آیند، مهرهای بدون فروش، کارت خود کارکنان، ساعت‌های نامعمول، برگرداندن‌های زیاد.</translation>
    </message>
</context>
<context>
    <name>muhr::today::ShiftTable</name>
    <message>
        <source>Who was at the counter</source>
        <translation>چه کسی کنار صندوق بود</translation>
    </message>
    <message>
        <source>Nobody has stamped a card on this day yet.</source>
        <translation>در این روز هنوز کسی برای کارتی مهر ثبت نکرده است.</translation>
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
        <translation>امروز</translation>
    </message>
    <message>
        <source>Nothing has happened yet today.</source>
        <translation>امروز هنوز چیزی ثبت نشده است.</translation>
    </message>
    <message>
        <source>With the first stamp the day fills: who came, what was given, and in the evening a sheet to close it with.</source>
        <translation>با اولین مهر، صفحهٔ روز پر می‌شود: چه کسی آمد، چه داده شد، و شب هم برگه‌ای برای بستن روز.</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>رفتن به صندوق</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>بستن روز</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>مراجعه</translation>
    </message>
    <message>
        <source>new cards</source>
        <translation>کارت جدید</translation>
    </message>
    <message>
        <source>rewards handed over</source>
        <translation>پاداش تحویل‌شده</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>مشتری بازگشته</translation>
    </message>
    <message>
        <source>after 30 days or more without a visit</source>
        <translation>پس از ۳۰ روز یا بیشتر بدون مراجعه</translation>
    </message>
    <message>
        <source>Sheet of the day</source>
        <translation>برگهٔ روز</translation>
    </message>
    <message>
        <source>Closing keeps these figures as they are; what comes later is shown beside them.</source>
        <translation>با بستن روز، این ارقام همان‌طور که هست می‌ماند؛ آنچه بعداً برسد، کنار آن‌ها نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Stamps given</source>
        <translation>مهرهای ثبت‌شده</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>برگردانده شد</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>برگشت‌ها</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>مبلغ برگشتی</translation>
    </message>
    <message>
        <source>Of earlier days</source>
        <translation>مربوط به روزهای قبل</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به‌صورت PDF</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>چاپ برگهٔ روز</translation>
    </message>
    <message>
        <source>day-%1</source>
        <extracomment>Name of a file; %1 is a day</extracomment>
        <translation>روز-%1</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>ذخیرهٔ برگهٔ روز</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>فایل نوشته نشد. جای دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::BackupPage</name>
    <message>
        <source>Choose the backup</source>
        <translation>انتخاب نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>What happened later and had reached your endpoint comes back by itself.</source>
        <translation>آنچه بعداً انجام شده و به سرور شما رسیده باشد، خودش برمی‌گردد.</translation>
    </message>
    <message>
        <source>Bring your shop back</source>
        <translation>بازگرداندن فروشگاه شما</translation>
    </message>
    <message>
        <source>First it is restored on trial and everything in it is recomputed. You see what it holds before it is used.</source>
        <translation>ابتدا آزمایشی بازگردانده می‌شود و همهٔ محتوای آن دوباره حساب می‌شود. پیش از استفاده می‌بینید چه در آن هست.</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>انتخاب نسخهٔ پشتیبان…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>انتخاب فایل دیگر…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>کلید بازیابی</translation>
    </message>
    <message>
        <source>It is on the recovery sheet: type it, or hold the sheet&apos;s code before the camera. Leave it empty if this computer still has the shop&apos;s keys.</source>
        <translation>روی برگهٔ بازیابی است: آن را وارد کنید یا کد برگه را جلوی دوربین بگیرید. اگر این رایانه هنوز کلیدهای فروشگاه را دارد، خالی بگذارید.</translation>
    </message>
    <message>
        <source>Restoring on trial</source>
        <translation>در حال بازگردانی آزمایشی</translation>
    </message>
    <message>
        <source>Nothing on this computer is changed by it.</source>
        <translation>با این کار چیزی در این رایانه تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>نسخه‌های پشتیبان</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::CounterStep</name>
    <message>
        <source>Camera</source>
        <comment>a way to read cards</comment>
        <translation>دوربین</translation>
    </message>
    <message>
        <source>The one of this laptop reads the phone.</source>
        <translation>دوربین همین رایانه گوشی را می‌خواند.</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>اسکنر دستی</translation>
    </message>
    <message>
        <source>Plug it in; it works at any moment.</source>
        <translation>وصلش کنید؛ هر لحظه کار می‌کند.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>نام یا شماره</translation>
    </message>
    <message>
        <source>You type a name, phone or card number.</source>
        <translation>نام، تلفن یا شمارهٔ کارت را وارد می‌کنید.</translation>
    </message>
    <message>
        <source>How do you find a card?</source>
        <translation>کارت را چطور پیدا می‌کنید؟</translation>
    </message>
    <message>
        <source>The other two work as well, whichever you pick.</source>
        <translation>هر کدام را انتخاب کنید، دو روش دیگر هم کار می‌کند.</translation>
    </message>
    <message>
        <source>The shop could not be made.</source>
        <translation>ساختن فروشگاه ممکن نشد.</translation>
    </message>
    <message>
        <source>Scan any code once the counter is open: whatever field has the cursor, the scan reaches the counter.</source>
        <translation>وقتی صندوق باز شد، هر کدی را اسکن کنید: مکان‌نما در هر فیلدی باشد، اسکن به صندوق می‌رسد.</translation>
    </message>
    <message>
        <source>Press F8 at the counter and type a few letters or digits, in any script.</source>
        <translation>در صندوق F8 را بزنید و چند حرف یا رقم وارد کنید، به هر خطی.</translation>
    </message>
    <message>
        <source>You can go on without one: cards are found by name or number too.</source>
        <translation>بدون آن هم می‌توانید ادامه دهید: کارت‌ها با نام یا شماره هم پیدا می‌شوند.</translation>
    </message>
    <message>
        <source>Looking for the camera…</source>
        <translation>در جستجوی دوربین…</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::LanguageStep</name>
    <message>
        <source>Which language do you work in?</source>
        <translation>به چه زبانی کار می‌کنید؟</translation>
    </message>
    <message>
        <source>Your customers can each have their own. The shop&apos;s can be changed at any time.</source>
        <translation>هر مشتری می‌تواند زبان خودش را داشته باشد. زبان فروشگاه را هر وقت بخواهید می‌توانید تغییر دهید.</translation>
    </message>
    <message>
        <source>I already have a shop</source>
        <extracomment>The endpoint&apos;s program names this choice by these words.</extracomment>
        <translation>از قبل فروشگاه دارم</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <extracomment>The recovery sheet names this choice by these words.</extracomment>
        <translation>باز کردن نسخهٔ پشتیبان</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::LinkPage</name>
    <message>
        <source>Open it now</source>
        <translation>همین حالا باز شود</translation>
    </message>
    <message>
        <source>Asking your endpoint…</source>
        <translation>در حال پرسیدن از سرور…</translation>
    </message>
    <message>
        <source>Nothing is stored on this laptop until it answers.</source>
        <translation>تا پاسخ ندهد، چیزی در این رایانه ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>Your shop is on this laptop</source>
        <translation>فروشگاه شما در این رایانه است</translation>
    </message>
    <message>
        <source>Not all of its history is here yet. Once you open it, the rest comes by itself.</source>
        <translation>همهٔ سابقهٔ آن هنوز نرسیده است. اگر بازش کنید، بقیه خودش می‌رسد.</translation>
    </message>
    <message>
        <source>Its history is on the way. It also comes while you work.</source>
        <translation>سابقهٔ آن در راه است. هنگام کار شما هم می‌رسد.</translation>
    </message>
    <message>
        <source>Your shop is kept by your endpoint</source>
        <translation>فروشگاه شما در سرورتان محفوظ است</translation>
    </message>
    <message>
        <source>Its cards, customers, stamps and rewards come to this laptop as they were.</source>
        <translation>کارت‌ها، مشتری‌ها، مهرها و پاداش‌ها همان‌طور که بودند به این رایانه می‌آیند.</translation>
    </message>
    <message>
        <source>Compare these digits with the other laptop</source>
        <translation>این رقم‌ها را با رایانهٔ دیگر مقایسه کنید</translation>
    </message>
    <message>
        <source>If it shows the same, press “They are the same” there. Your shop comes by itself then.</source>
        <translation>اگر همین رقم‌ها را نشان می‌دهد، آنجا «رقم‌ها یکی است» را بزنید. سپس فروشگاه شما خودش می‌رسد.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln entries of its history are here. The rest also comes while you work.</source>
        <translation>
            <numerusform>%L1 از %Ln مورد سابقهٔ آن رسیده است. بقیه هنگام کار شما هم می‌رسد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link your endpoint or another laptop showed</source>
        <translation>لینکی که سرور شما یا رایانهٔ دیگری نشان داد</translation>
    </message>
    <message>
        <source>Another laptop of your shop shows one in its settings: hold its code before the camera, or paste the link. If you have no other laptop, whoever looks after your endpoint makes one with %1.</source>
        <translation>رایانهٔ دیگری از فروشگاه شما در تنظیماتش لینک را نشان می‌دهد: کد آن را جلوی دوربین بگیرید یا لینک را بچسبانید. اگر رایانهٔ دیگری ندارید، مسئول سرور شما لینک را با این فرمان می‌سازد: %1.</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::PosterStep</name>
    <message>
        <source>Print the poster</source>
        <translation>چاپ پوستر</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>ذخیرهٔ پوستر</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>پوستر</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>چاپ برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>ذخیرهٔ برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>برگه-بازیابی</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>It could not be written there. The shop is not affected; choose another place.</source>
        <translation>آنجا نوشته نشد. فروشگاه آسیبی ندیده است؛ جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Two sheets of paper</source>
        <translation>دو برگ کاغذ</translation>
    </message>
    <message>
        <source>Your shop is ready. These two help on the first day and on the worst.</source>
        <translation>فروشگاه شما آماده است. این دو برگ در روز اول و در روز مبادا به کار می‌آیند.</translation>
    </message>
    <message>
        <source>The first poster</source>
        <translation>پوستر اول</translation>
    </message>
    <message>
        <source>Hang it where people wait or pay.</source>
        <translation>آن را جایی بزنید که مشتریان منتظر می‌مانند یا پول می‌پردازند.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Keep it away from this laptop. Whoever holds it can open your shop&apos;s data.</source>
        <translation>آن را دور از این رایانه نگه دارید. هر کس این برگه را داشته باشد، می‌تواند اطلاعات فروشگاه شما را باز کند.</translation>
    </message>
    <message>
        <source>It opens your shop again if this laptop is lost or broken. It is shown only now: print it and keep it away from this laptop.</source>
        <translation>اگر این رایانه گم یا خراب شود، این برگه فروشگاه شما را دوباره باز می‌کند. فقط همین حالا نشان داده می‌شود: چاپش کنید و دور از این رایانه نگه دارید.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به‌صورت PDF</translation>
    </message>
    <message>
        <source>The poster has no QR code yet, since the shop has no address on the internet. It says: ask at the counter. Connect an endpoint in Settings and print it anew.</source>
        <translation>پوستر هنوز کد QR ندارد، چون فروشگاه در اینترنت نشانی ندارد. روی آن نوشته شده است: از صندوق بخواهید. در تنظیمات سروری وصل کنید و پوستر را دوباره چاپ کنید.</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::RewardStep</name>
    <message>
        <source>What does a regular get?</source>
        <translation>مشتری ثابت چه می‌گیرد؟</translation>
    </message>
    <message>
        <source>One thing people can picture. Points and levels can come later.</source>
        <translation>یک چیز مشخص که بتوان آن را تصور کرد. امتیاز و سطح را بعداً هم می‌توان اضافه کرد.</translation>
    </message>
    <message>
        <source>After %1 visits: %2</source>
        <extracomment>A sentence with two blanks to fill: how many visits, and the reward.</extracomment>
        <translation>پس از %1 مراجعه: %2</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>تعداد مراجعه</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>پاداش</translation>
    </message>
    <message>
        <source>What is it that they get?</source>
        <translation>پاداش مشتری چیست؟</translation>
    </message>
    <message>
        <source>A cup of tea, a loaf, a haircut: anything you give.</source>
        <translation>یک فنجان چای، یک نان، یک کوتاهی مو: هر چیزی که می‌دهید.</translation>
    </message>
    <message>
        <source>Nobody can picture that.</source>
        <translation>این را نمی‌توان تصور کرد.</translation>
    </message>
    <message>
        <source>Say the thing itself: “Free coffee” or “10% off the bill” instead of “a discount”.</source>
        <translation>خود پاداش را بنویسید: به‌جای «تخفیف»، «قهوهٔ رایگان» یا «۱۰٪ تخفیف صورت‌حساب».</translation>
    </message>
    <message>
        <source>Also a first stamp for joining, so the card never starts empty.</source>
        <translation>مهر اول هم هدیهٔ عضویت است تا کارت هیچ‌وقت خالی شروع نشود.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Others in your trade:</source>
        <translation>دیگران در صنف شما:</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::ShopStep</name>
    <message>
        <source>Your shop</source>
        <translation>فروشگاه شما</translation>
    </message>
    <message>
        <source>The name stands on every card and poster.</source>
        <translation>نام فروشگاه روی همهٔ کارت‌ها و پوسترها نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>نام فروشگاه</translation>
    </message>
    <message>
        <source>Your customers want to know whose card it is.</source>
        <translation>مشتریان می‌خواهند بدانند کارت مال کدام فروشگاه است.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>چه کسب‌وکاری دارید؟</translation>
    </message>
    <message>
        <source>Prices in</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Time of</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::WelcomeScreen</name>
    <message>
        <source>Next: your shop</source>
        <translation>بعدی: فروشگاه شما</translation>
    </message>
    <message>
        <source>Next: one reward</source>
        <translation>بعدی: یک پاداش</translation>
    </message>
    <message>
        <source>Next: at the counter</source>
        <translation>بعدی: کنار صندوق</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>ساختن فروشگاه</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>رفتن به صندوق</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>فروشگاه شما</translation>
    </message>
    <message>
        <source>One reward</source>
        <translation>یک پاداش</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>کنار صندوق</translation>
    </message>
    <message>
        <source>First poster</source>
        <translation>پوستر اول</translation>
    </message>
    <message>
        <source>Three minutes, no internet needed. Everything can be changed later.</source>
        <translation>سه دقیقه، بدون نیاز به اینترنت. همه چیز را بعداً می‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Making the shop…</source>
        <translation>در حال ساختن فروشگاه…</translation>
    </message>
    <message>
        <source>Go on without the recovery sheet?</source>
        <translation>بدون برگهٔ بازیابی ادامه می‌دهید؟</translation>
    </message>
    <message>
        <source>It is shown only now. Without it nobody can open the shop&apos;s data again if this laptop is lost.</source>
        <translation>فقط همین حالا نشان داده می‌شود. اگر این رایانه گم شود، بدون آن هیچ‌کس نمی‌تواند اطلاعات فروشگاه را دوباره باز کند.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>ادامه بدون برگه</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>ماندن در اینجا</translation>
    </message>
    <message>
        <source>Fetching your shop…</source>
        <translation>در حال گرفتن فروشگاه…</translation>
    </message>
    <message>
        <source>Fetch the rest</source>
        <translation>گرفتن بقیه</translation>
    </message>
    <message>
        <source>Fetch my shop</source>
        <translation>گرفتن فروشگاهم</translation>
    </message>
    <message>
        <source>This needs the internet once. Afterwards Muhr works without it.</source>
        <translation>این کار یک بار اینترنت می‌خواهد. پس از آن برنامهٔ مهر بدون اینترنت هم کار می‌کند.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>در حال بررسی نسخهٔ پشتیبان…</translation>
    </message>
    <message>
        <source>Open this shop</source>
        <translation>باز کردن این فروشگاه</translation>
    </message>
    <message>
        <source>Look at the backup</source>
        <translation>بررسی نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>This needs no internet. The backup itself is not changed.</source>
        <translation>به اینترنت نیاز ندارد. خود نسخهٔ پشتیبان تغییر نمی‌کند.</translation>
    </message>
</context>
</TS>
