<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Vərəqi bağlayın</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>Services</source>
        <translation>Xidmətlər</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 pəncərəsini gizlədin</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Başqalarını gizlədin</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Hamısını göstərin</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Tənzimləmələr…</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1 proqramından çıxın</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 haqqında</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Hamısını seçin</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Artırın</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Azaldın</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Basın</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Dəyişdirin</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Artırın</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Azaldın</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Menyunu göstərin</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Fokusu qoyun</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Sola sürüşdürün</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sağa sürüşdürün</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Yuxarı sürüşdürün</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Aşağı sürüşdürün</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Növbəti səhifə</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Əvvəlki səhifə</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Select Color</source>
        <translation>Rəngi seçin</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Əsas rənglər</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Öz rəngləriniz</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Öz rənglərinizə əlavə edin</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>Ekrandan rəng götürün</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>Çalar:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>Doyma:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>Parlaqlıq:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>Qırmızı:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>Yaşıl:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>Göy:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>Şəffaflıq:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>HTML:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Kursor: %1, %2
Ləğv etmək üçün Esc düyməsinə basın</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Seçim siyahısını açın</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Xeyr</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Bu nədir?</translation>
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
        <translation>Bu mesaj yenidən göstərilsin</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Harada:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Qovluq:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Faylın adı:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Faylın növü:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Açın</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Yadda saxlayın</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Seçin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açın</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Başqa adla saxlayın</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Qovluğu tapın</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İrəli</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri qayıdın</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>İrəli keçin</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Üst qovluq</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Üst qovluğa keçin</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Yeni qovluq yaradın</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Yeni qovluq yaradın</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Yeni qovluq</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Yeni qovluq</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Siyahı</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Siyahı görünüşünə keçin</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Təfərrüat</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Təfərrüatlı görünüşə keçin</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Yan panel</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Yerlər və əlfəcinlər siyahısı</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Qovluqlar</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Adını dəyişin</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Silin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Silin</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıxarın</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Gizli faylları göstərin</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Son yerlər</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompüterim</translation>
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
        <translation>Qovluq</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Qovluq</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 faylı</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Ləqəb</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Qısayol</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Naməlum</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Göstərin </translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 artıq mövcuddur.
Əvəz edilsin?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fayl tapılmadı.
Faylın adının düzgün olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Qovluq tapılmadı.
Qovluğun adının düzgün olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” yazılmadan qorunur.
Buna baxmayaraq silinsin?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>“%1” silinsin?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Qovluğu silmək mümkün olmadı.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dəyişdirilmə tarixi</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompüterim</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompüter</translation>
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
        <translation>Faylın adı yanlışdır</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
        <translation>&lt;b&gt;“%1” adından istifadə etmək olmur.&lt;/b&gt;&lt;p&gt;Daha qısa və ya durğu işarəsiz başqa ad yazın.</translation>
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
        <translation>Yadda saxlayın</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ləğv edin</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Bağlayın</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Yadda saxlamadan bağlayın</translation>
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
        <translation>Dəyər daxil edin:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Qısayolu basın</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Geri alın</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Təkrarlayın</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kəsin</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kopyalayın</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Yapışdırın</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Silin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hamısını seçin</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Təfərrüatı göstərin…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Təfərrüatı gizlədin…</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Kağız</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Səhifə ölçüsü:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Eni:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Hündürlüyü:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Kağız mənbəyi:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>İstiqamət</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Şaquli</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Üfüqi</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Tərs şaquli</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Tərs üfüqi</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Kənar boşluqlar</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>yuxarı boşluq</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>sol boşluq</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>sağ boşluq</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>aşağı boşluq</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Səhifə düzülüşü</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Səhifə sırası:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Vərəqdəki səhifələr:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Başqa</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimetr (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Düym (in)</translation>
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
        <translation>Başqa</translation>
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
        <translation>Yadda saxlayın</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Hamısını saxlayın</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açın</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Hamısına bəli</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>Xeyr</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Hamısına xeyr</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Dayandırın</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yenidən cəhd edin</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Nəzərə almayın</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağlayın</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv edin</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Dəyişikliklərdən imtina edin</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tətbiq edin</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırlayın</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standart dəyərləri bərpa edin</translation>
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
        <translation>Çap edin</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Çap edin</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>Parametrlər &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>Parametrlər &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Fayla çap (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Fayla çap…</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Kompüterdəki fayl</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF faylı yazın</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Bütün səhifələr</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Tək səhifələr</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Cüt səhifələr</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Avtomatik</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 artıq mövcuddur.
Üzərinə yazılsın?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 qovluqdur.
Başqa fayl adı seçin.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 faylına yazmaq olmur.
Başqa fayl adı seçin.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Başlanğıc səhifə sonuncudan böyük ola bilməz.</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>“Vərəqdəki səhifələr” və “Səhifə dəsti” parametrləri birlikdə işlədilə bilməz.
Birini söndürün.</translation>
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
        <translation>Soldan sağa, yuxarıdan aşağı</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Soldan sağa, aşağıdan yuxarı</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Sağdan sola, yuxarıdan aşağı</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Sağdan sola, aşağıdan yuxarı</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Yuxarıdan aşağı, soldan sağa</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Yuxarıdan aşağı, sağdan sola</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Aşağıdan yuxarı, soldan sağa</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Aşağıdan yuxarı, sağdan sola</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation>Çapdan öncə baxış</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap edin</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Səhifə tənzimləmələri</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Səhifə tənzimləmələri</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Növbəti səhifə</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Əvvəlki səhifə</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Birinci səhifə</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Son səhifə</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Eninə sığdırın</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Səhifəni sığdırın</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Böyüdün</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Kiçildin</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Şaquli</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Üfüqi</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Bir səhifə</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Qoşa səhifələr</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Bütün səhifələr</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>PDF kimi ixrac edin</translation>
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
        <translation>Printerin xüsusiyyətləri</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Tapşırıq parametrləri</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Səhifə</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Nüsxələr</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Nüsxələr:</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Çap aralığı</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Hamısını çap edin</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Səhifələr:</translation>
    </message>
    <message>
        <source>to</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Cari səhifə</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seçilmiş hissə</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Çap tənzimləmələri</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Nüsxələri sıralayın</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Tərs sıra ilə</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Parametrlər</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Rəng rejimi</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Rəngli</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Ağ-qara</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>İkitərəfli çap</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Uzun tərəf üzrə</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Qısa tərəf üzrə</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Səhifə dəsti:</translation>
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
        <translation>Adı:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Xüsusiyyətlər</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Yeri:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>İlkin baxış</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Növü:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Çıxış faylı:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv edin</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Bura sürüşdürün</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Yuxarı</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Sol kənar</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Sağ kənar</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bir səhifə yuxarı</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bir səhifə aşağı</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Bir səhifə sola</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Bir səhifə sağa</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Yuxarı sürüşdürün</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Aşağı sürüşdürün</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Sola sürüşdürün</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Sağa sürüşdürün</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Boşluq</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yuxarı</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Sola sürüşdürün</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sağa sürüşdürün</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Geri alın</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Təkrarlayın</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kəsin</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kopyalayın</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Yapışdırın</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Silin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hamısını seçin</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Keçidin ünvanını kopyalayın</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>Go Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; Geri</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davam edin</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Növbəti</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>Növbəti &gt;</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Təsdiqləyin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Bitirin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv edin</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Kömək</translation>
    </message>
</context>
</TS>
