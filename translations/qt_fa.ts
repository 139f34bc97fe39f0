<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>بستن زبانه</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>Services</source>
        <translation>سرویس‌ها</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>پنهان کردن %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>پنهان کردن بقیه</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>تنظیمات…</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>خروج از %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>دربارهٔ %1</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>انتخاب همه</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>افزایش</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>کاهش</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>فشردن</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>تغییر وضعیت</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>افزایش</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>کاهش</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>نمایش منو</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>قرار دادن تمرکز</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>پیمایش به چپ</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>پیمایش به راست</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>پیمایش به بالا</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>پیمایش به پایین</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>صفحهٔ بعدی</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>صفحهٔ قبلی</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Select Color</source>
        <translation>انتخاب رنگ</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>رنگ‌های پایه</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>رنگ‌های شما</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>افزودن به رنگ‌های شما</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>برداشتن رنگ از صفحه</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>فام:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>اشباع:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>روشنایی:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>قرمز:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>سبز:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>آبی:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>شفافیت:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>HTML:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>نشانگر: %1، %2
برای انصراف کلید Esc را بزنید</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>باز کردن فهرست انتخاب</translation>
    </message>
    <message>
        <source>True</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>False</source>
        <translation>خیر</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>این چیست؟</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>تأیید</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>این پیام باز هم نمایش داده شود</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>جستجو در:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>پوشه:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>نام فایل:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>نوع فایل:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>ذخیره با نام دیگر</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>یافتن پوشه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>برگشت به عقب</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>رفتن به جلو</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>پوشهٔ بالاتر</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>رفتن به پوشهٔ بالاتر</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ساخت پوشهٔ تازه</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ساخت پوشهٔ تازه</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>پوشهٔ تازه</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>پوشهٔ تازه</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>نمای فهرست</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>رفتن به نمای فهرست</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>نمای جزئیات</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>رفتن به نمای جزئیات</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>نوار کناری</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>فهرست مکان‌ها و نشانک‌ها</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>پوشه‌ها</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>نمایش فایل‌های پنهان</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>مکان‌های اخیر</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>رایانهٔ من</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>درایو</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>فایل %1</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>نام مستعار</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>میان‌بر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ناشناخته</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>نمایش </translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 از پیش هست.
جایگزین شود؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
فایل پیدا نشد.
لطفاً نام فایل را بررسی کنید.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
پوشه پیدا نشد.
لطفاً نام پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» در برابر نوشتن محافظت شده است.
با این حال حذف شود؟</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>«%1» حذف شود؟</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>حذف پوشه ممکن نشد.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاریخ تغییر</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>رایانهٔ من</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>رایانه</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بایت</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 بایت</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 کیلوبایت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 مگابایت</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 گیگابایت</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 ترابایت</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>نام فایل نادرست است</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
        <translation>&lt;b&gt;نام «%1» را نمی‌توان به کار برد.&lt;/b&gt;&lt;p&gt;نام کوتاه‌تر یا بدون نشانه‌های نگارشی را امتحان کنید.</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>بستن بدون ذخیره</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>مقداری را وارد کنید:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>میان‌بر را بزنید</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>برش</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>انتخاب همه</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>نمایش جزئیات…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>پنهان کردن جزئیات…</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>اندازهٔ صفحه:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>عرض:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>ارتفاع:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>منبع کاغذ:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودی</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>افقی</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>عمودی وارونه</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>افقی وارونه</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>حاشیه‌ها</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>حاشیهٔ بالا</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>حاشیهٔ چپ</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>حاشیهٔ راست</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>حاشیهٔ پایین</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>چینش صفحه</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>ترتیب صفحه‌ها:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>صفحه در هر برگ:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>سفارشی</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>میلی‌متر</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>اینچ</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>پوینت</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>میلی‌متر</translation>
    </message>
    <message>
        <source>in</source>
        <translation>اینچ</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>پوینت</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>سفارشی</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>ذخیرهٔ همه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>بله برای همه</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>خیر برای همه</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>نادیده گرفتن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>صرف‌نظر از تغییرات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>بازنشانی</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>بازگردانی پیش‌فرض‌ها</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>OK</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>گزینه‌ها &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>گزینه‌ها &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>چاپ در فایل (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>چاپ در فایل…</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>فایل محلی</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>نوشتن فایل PDF</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>همهٔ صفحه‌ها</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>صفحه‌های فرد</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>صفحه‌های زوج</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 از پیش هست.
روی آن نوشته شود؟</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 یک پوشه است.
لطفاً نام فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>در فایل %1 نمی‌توان نوشت.
لطفاً نام فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>صفحهٔ آغاز نمی‌تواند از صفحهٔ پایان بزرگ‌تر باشد.</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>گزینه‌های «صفحه در هر برگ» و «مجموعهٔ صفحه‌ها» را نمی‌توان با هم به کار برد.
لطفاً یکی را خاموش کنید.</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>۱ (۱×۱)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>۲ (۲×۱)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>۴ (۲×۲)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>۶ (۲×۳)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>۹ (۳×۳)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>۱۶ (۴×۴)</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>چپ به راست، بالا به پایین</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>چپ به راست، پایین به بالا</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>راست به چپ، بالا به پایین</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>راست به چپ، پایین به بالا</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>بالا به پایین، چپ به راست</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>بالا به پایین، راست به چپ</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>پایین به بالا، چپ به راست</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>پایین به بالا، راست به چپ</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation>پیش‌نمایش چاپ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>تنظیم صفحه</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>تنظیم صفحه</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>صفحهٔ بعدی</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>صفحهٔ قبلی</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>صفحهٔ اول</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>صفحهٔ آخر</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>به اندازهٔ عرض</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>به اندازهٔ صفحه</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>کوچک‌نمایی</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودی</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>افقی</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>نمایش یک صفحه</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>نمایش صفحه‌های روبه‌رو</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>نمایش همهٔ صفحه‌ها</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>خروجی PDF</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>ویژگی‌های چاپگر</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>گزینه‌های کار</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>تعداد نسخه</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>تعداد نسخه:</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>محدودهٔ چاپ</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>چاپ همه</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>صفحه‌ها از</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>صفحهٔ جاری</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>بخش انتخاب‌شده</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>تنظیمات چاپ</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>مرتب کردن نسخه‌ها</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>ترتیب وارونه</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>حالت رنگ</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>رنگی</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>خاکستری</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>چاپ دورو</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>ضلع بلند</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>ضلع کوتاه</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>مجموعهٔ صفحه‌ها:</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>نام:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>ویژگی‌ها</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>محل:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>نوع:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>فایل خروجی:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>پیمایش تا اینجا</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>لبهٔ چپ</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>لبهٔ راست</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>یک صفحه بالا</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>یک صفحه پایین</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>یک صفحه به چپ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>یک صفحه به راست</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>پیمایش به بالا</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>پیمایش به پایین</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>پیمایش به چپ</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>پیمایش به راست</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>چپ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>راست</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>پیمایش به چپ</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>پیمایش به راست</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>برش</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>انتخاب همه</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>رونوشت از نشانی لینک</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>Go Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>راهنما</translation>
    </message>
</context>
</TS>
