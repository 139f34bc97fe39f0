<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Oynani yopish</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>Services</source>
        <translation>Xizmatlar</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 oynasini yashirish</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Boshqalarni yashirish</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Hammasini koʻrsatish</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Sozlamalar…</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1 dasturidan chiqish</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 haqida</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Hammasini tanlash</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Oshirish</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Kamaytirish</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Bosish</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Almashtirish</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Oshirish</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Kamaytirish</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Menyuni koʻrsatish</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Fokusni berish</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Chapga surish</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Oʻngga surish</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Yuqoriga surish</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Pastga surish</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Keyingi sahifa</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Oldingi sahifa</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Select Color</source>
        <translation>Rangni tanlang</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Asosiy ranglar</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Oʻz ranglaringiz</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Oʻz ranglaringizga qoʻshish</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>Ekrandan rang olish</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>Tus:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>Toʻyinganlik:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>Yorqinlik:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>Qizil:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>Yashil:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>Koʻk:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>Shaffoflik:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>HTML:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Kursor: %1, %2
Bekor qilish uchun Esc tugmasini bosing</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Tanlash roʻyxatini ochish</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Ha</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Yoʻq</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Bu nima?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>Bu xabar yana koʻrsatilsin</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Qayerdan:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Papka:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fayl nomi:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fayl turi:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Tanlash</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Boshqa nom bilan saqlash</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Papkani topish</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Oldinga</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Orqaga qaytish</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Oldinga oʻtish</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Yuqori papka</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Yuqori papkaga oʻtish</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Yangi papka yaratish</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Yangi papka yaratish</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Yangi papka</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Yangi papka</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Roʻyxat</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Roʻyxat koʻrinishiga oʻtish</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tafsilotlar</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Tafsilotli koʻrinishga oʻtish</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Yon panel</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Joylar va xatchoʻplar roʻyxati</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Papkalar</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Barcha fayllar (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Barcha fayllar (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Nomini oʻzgartirish</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Yashirin fayllarni koʻrsatish</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Soʻnggi joylar</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompyuterim</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Papka</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Papka</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 fayli</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Taxallus</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Yorliq</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nomaʼlum</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Koʻrsatish </translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 allaqachon mavjud.
Almashtirilsinmi?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fayl topilmadi.
Fayl nomi toʻgʻri ekanini tekshiring.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Papka topilmadi.
Papka nomi toʻgʻri ekanini tekshiring.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” yozishdan himoyalangan.
Shunga qaramay oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>“%1” oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Papkani oʻchirib boʻlmadi.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Hajmi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Oʻzgartirilgan sana</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompyuterim</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompyuter</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bayt</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 bayt</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Fayl nomi notoʻgʻri</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
        <translation>&lt;b&gt;“%1” nomidan foydalanib boʻlmaydi.&lt;/b&gt;&lt;p&gt;Qisqaroq yoki tinish belgilarisiz boshqa nom kiriting.</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Saqlamasdan yopish</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Qiymatni kiriting:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Tezkor tugmani bosing</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ortga qaytarish</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Takrorlash</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kesib olish</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Nusxalash</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Joylash</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hammasini tanlash</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Tafsilotlarni koʻrsatish…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Tafsilotlarni yashirish…</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Qogʻoz</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Sahifa oʻlchami:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Eni:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Boʻyi:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Qogʻoz manbai:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Yoʻnalishi</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Tik</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Yotiq</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Tik, teskari</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Yotiq, teskari</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Hoshiyalar</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>yuqori hoshiya</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>chap hoshiya</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>oʻng hoshiya</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>pastki hoshiya</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Sahifa joylashuvi</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Sahifalar tartibi:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Varaqdagi sahifalar:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Boshqa</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimetr (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Dyuym (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkt (pt)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>Boshqa</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Hammasini saqlash</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>Ha</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Hammasiga ha</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Hammasiga yoʻq</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Qayta urinish</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Eʼtiborsiz qoldirish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Oʻzgarishlardan voz kechish</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Qoʻllash</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Asliga qaytarish</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standart holatga qaytarish</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>Parametrlar &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>Parametrlar &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Faylga chop etish (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Faylga chop etish…</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Kompyuterdagi fayl</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF fayl yozish</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Barcha sahifalar</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Toq sahifalar</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Juft sahifalar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Avtomatik</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 allaqachon mavjud.
Ustiga yozilsinmi?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — papka.
Boshqa fayl nomini tanlang.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 fayliga yozib boʻlmaydi.
Boshqa fayl nomini tanlang.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Boshlangʻich sahifa oxirgisidan katta boʻlishi mumkin emas.</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>“Varaqdagi sahifalar” va “Sahifalar toʻplami” parametrlarini birga ishlatib boʻlmaydi.
Birini oʻchirib qoʻying.</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1×1)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2×1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2×2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2×3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3×3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4×4)</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Chapdan oʻngga, yuqoridan pastga</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Chapdan oʻngga, pastdan yuqoriga</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Oʻngdan chapga, yuqoridan pastga</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Oʻngdan chapga, pastdan yuqoriga</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Yuqoridan pastga, chapdan oʻngga</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Yuqoridan pastga, oʻngdan chapga</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Pastdan yuqoriga, chapdan oʻngga</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Pastdan yuqoriga, oʻngdan chapga</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation>Chop etishdan oldin koʻrish</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Sahifa sozlamalari</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Sahifa sozlamalari</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Keyingi sahifa</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Oldingi sahifa</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Birinchi sahifa</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Oxirgi sahifa</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Eniga moslash</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Sahifani sigʻdirish</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Kattalashtirish</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Kichiklashtirish</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Tik</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Yotiq</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Bitta sahifa</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Yonma-yon sahifalar</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Barcha sahifalar</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>PDF faylga saqlash</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Printer xossalari</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Vazifa parametrlari</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Sahifa</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Nusxalar</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Nusxalar:</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Chop etish oraligʻi</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Hammasini chop etish</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sahifalar:</translation>
    </message>
    <message>
        <source>to</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Joriy sahifa</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Tanlangan qism</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Chop etish sozlamalari</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Nusxalarni tartiblash</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Teskari tartibda</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Parametrlar</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Rang rejimi</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Rangli</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Oq-qora</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Ikki tomonlama chop etish</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Uzun tomon boʻylab</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Qisqa tomon boʻylab</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Sahifalar toʻplami:</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Nomi:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Xossalari</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Joylashuvi:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Oldindan koʻrish</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Turi:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Chiqish fayli:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Shu yerga surish</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Boshiga</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Oxiriga</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Chap chet</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Oʻng chet</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bir sahifa yuqoriga</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bir sahifa pastga</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Bir sahifa chapga</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Bir sahifa oʻngga</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Yuqoriga surish</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Pastga surish</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Chapga surish</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Oʻngga surish</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Probel</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Chapga</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Oʻngga</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yuqoriga</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pastga</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Chapga surish</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Oʻngga surish</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ortga qaytarish</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Takrorlash</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kesib olish</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Nusxalash</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Joylash</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hammasini tanlash</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Havola manzilini nusxalash</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>Go Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; Orqaga</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Keyingi</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>Keyingi &gt;</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Tasdiqlash</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayyor</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Yakunlash</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Yordam</translation>
    </message>
</context>
</TS>
