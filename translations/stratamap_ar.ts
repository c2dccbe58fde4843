<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>About</name>
    <message>
        <source>About Stratamap</source>
        <translation>عن Stratamap</translation>
    </message>
    <message>
        <source>Stratamap %1</source>
        <translation>Stratamap %1</translation>
    </message>
    <message>
        <source>Shows which layer of a virtual machine&apos;s disk provides every sector, and in what state.

Free software under the MIT licence.

Reads: %1

Made with: %2</source>
        <translation>يعرض أي طبقة من قرص الآلة الافتراضية توفر كل قطاع، وفي أي حالة.

برنامج حر برخصة MIT.

يقرأ: %1

بني باستخدام: %2</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>نسخ معلومات الت&amp;شخيص</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” could not be read.</source>
        <translation>تعذرت قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” is not an image of the format it should have.</source>
        <translation>ليست صيغة الصورة «%1» هي الصيغة المتوقعة.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not a whole image.</source>
        <translation>الصورة «%1» تالفة أو ليست كاملة.</translation>
    </message>
    <message>
        <source>“%1” uses something that Stratamap cannot read.</source>
        <translation>تستخدم الصورة «%1» شيئا لا يستطيع Stratamap قراءته.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown.</source>
        <translation>الملف «%1» أكبر من أن يعرض.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>لم يعثر على «%1».</translation>
    </message>
    <message>
        <source>“%1” may not be opened.</source>
        <translation>لا يسمح بفتح «%1».</translation>
    </message>
    <message>
        <source>“%1” is in use by another program.</source>
        <translation>يستخدم برنامج آخر الملف «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be opened in this way.</source>
        <translation>لا يمكن فتح «%1» بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Opening “%1” was cancelled.</source>
        <translation>تم إلغاء فتح «%1».</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>صيغة أخرى</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>غير مدعوم</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبير جدا</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>لم يفتح</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>غير صالح للاستخدام</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>&apos;%1&apos; is no number. Understood are: %2</source>
        <translation>«‎%1‎» ليس عددا. المقبول: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit. Units are B, s (sectors of 512 bytes), KiB, MiB, GiB, TiB, PiB and EiB</source>
        <translation>«‎%1‎» ليست وحدة. الوحدات هي B وs (قطاعات من 512 بايت) وKiB وMiB وGiB وTiB وPiB وEiB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>«‎%1‎» ليس عددا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than any disk holds</source>
        <translation>«‎%1‎» أكبر مما يتسع له أي قرص</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies past the disk&apos;s end (%2 bytes)</source>
        <translation>«‎%1‎» يقع بعد نهاية القرص (%2 بايت)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no share of the disk: 0% to 100%</source>
        <translation>«‎%1‎» ليس نسبة من القرص: من 0% إلى 100%</translation>
    </message>
    <message>
        <source>the disk has no partitions that are known</source>
        <translation>ليس في القرص أقسام معروفة</translation>
    </message>
    <message>
        <source>there is no partition &apos;%1&apos;; there are %2</source>
        <translation>لا يوجد قسم «‎%1‎»؛ الموجود: %2</translation>
    </message>
    <message>
        <source>partition %1 has %2 bytes, and %3 is past its end</source>
        <translation>حجم القسم %1 هو %2 بايت، ويقع %3 بعد نهايته</translation>
    </message>
    <message>
        <source>what the file holds is not mapped yet</source>
        <translation>لم ترسم خريطة ما يحويه الملف بعد</translation>
    </message>
    <message>
        <source>no guest data is known to lie at %1 of the top image&apos;s file</source>
        <translation>لا تعرف بيانات للضيف عند %1 من ملف الصورة العليا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no cluster: c: and a number, c:190213</source>
        <translation>«‎%1‎» ليس عنقودا: يكتب c:‎ ثم رقم، مثل c:190213</translation>
    </message>
    <message>
        <source>the top image has no L1 and L2 tables</source>
        <translation>ليس للصورة العليا جداول L1 وL2</translation>
    </message>
    <message>
        <source>a place by tables is written L1:3 or L1:3 L2:17</source>
        <translation>يكتب الموضع بحسب الجداول هكذا: L1:3 أو L1:3 L2:17</translation>
    </message>
    <message>
        <source>an L2 table has %1 entries, so L2:%2 is none</source>
        <translation>عدد مدخلات جدول L2 هو %1، فلا يوجد L2:%2</translation>
    </message>
    <message>
        <source>there is no state &apos;%1&apos;; there are %2</source>
        <translation>لا توجد حالة «‎%1‎»؛ الموجود: %2</translation>
    </message>
    <message>
        <source>there are no layers yet</source>
        <translation>لا توجد طبقات بعد</translation>
    </message>
    <message>
        <source>no layer is called &apos;%1&apos;; there are layers 0 to %2</source>
        <translation>لا توجد طبقة اسمها «‎%1‎»؛ الطبقات من 0 إلى %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; behind a place is not understood. Questions are made of: %2</source>
        <translation>«‎%1‎» بعد الموضع غير مفهوم. تتألف الأسئلة من: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Places are: %2. Questions are made of: %3</source>
        <translation>«‎%1‎» غير مفهوم. المواضع: %2. وتتألف الأسئلة من: %3</translation>
    </message>
    <message>
        <source>Places are: %1. Questions are made of: %2</source>
        <translation>المواضع: %1. وتتألف الأسئلة من: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Questions are made of: %2</source>
        <translation>«‎%1‎» غير مفهوم. تتألف الأسئلة من: %2</translation>
    </message>
    <message>
        <source>what is pending has no layer and no state yet: &apos;pending&apos; stands alone</source>
        <translation>ما لم ترسم خريطته بعد ليست له طبقة ولا حالة: تكتب «pending» وحدها</translation>
    </message>
</context>
<context>
    <name>FleetReport</name>
    <message>
        <source>Report on a folder of images</source>
        <translation>تقرير عن مجلد صور</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>عدد الصور: %n</numerusform>
            <numerusform>عدد الصور: %n</numerusform>
            <numerusform>عدد الصور: %n</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>القائم بالعمل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Nobody stands on</source>
        <translation>لا تبنى عليها صور</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>الحجم الافتراضي</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>Could be reclaimed</source>
        <translation>يمكن استرداده</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Hidden below</source>
        <translation>مخفي تحتها</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>متسرب</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>حر</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>What could be reclaimed</source>
        <translation>ما يمكن استرداده</translation>
    </message>
    <message>
        <source>Nothing that these images hold is hidden, leaked or free.</source>
        <translation>ليس في هذه الصور شيء مخفي أو متسرب أو حر.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Hidden below: guest bytes of the image below that this one hides, where no other stands on it; a commit frees them. Leaked and free: bytes of the file that serve nobody; a check with repair, or a conversion, frees them.</source>
        <translation>مخفي تحتها: بايتات الضيف في الصورة السفلى التي تخفيها هذه الصورة، ما لم تبن على السفلى صورة أخرى؛ ويحررها commit. متسرب وحر: بايتات في الملف لا تخدم أحدا؛ ويحررها فحص مع إصلاح، أو تحويل.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>How they stand on each other</source>
        <translation>كيف بنيت الصور بعضها على بعض</translation>
    </message>
    <message>
        <source>Each file once, below it what stands on it.</source>
        <translation>كل ملف مرة واحدة، وتحته ما بني عليه.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>1 cell = %1; mixed cells %2</source>
        <translation>خلية واحدة = %1؛ الخلايا المختلطة: %2</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>%1 at %2</source>
        <comment>file, offset in it</comment>
        <translation>%1 عند %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 بايت)</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>تقرير عن %1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>القائم بالعمل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>الحجم الافتراضي</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>incomplete: a layer could not be opened</source>
        <translation>غير كاملة: تعذر فتح إحدى الطبقات</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>A layer is lost: %1</source>
        <translation>طبقة مفقودة: %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>الخاص</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>المرئي</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>المحجوب</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Topmost image first. Own: what a layer holds itself. Visible: what of it the guest reads. Shadowed: what layers above hide of it.</source>
        <translation>الصورة العليا أولا. الخاص: ما تحويه الطبقة نفسها. المرئي: ما يقرؤه الضيف منه. المحجوب: ما تخفيه الطبقات الأعلى منه.</translation>
    </message>
    <message>
        <source>The whole disk</source>
        <translation>القرص كله</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>لا طبقة</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>ما يقرؤه الضيف</translation>
    </message>
    <message>
        <source>Every byte of the disk, by the layer that provides it and its state.</source>
        <translation>كل بايت في القرص، حسب الطبقة التي توفره وحالته.</translation>
    </message>
    <message>
        <source>Shadowed share</source>
        <translation>نسبة المحجوب</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>ما تحويه الطبقات</translation>
    </message>
    <message>
        <source>What each layer holds itself, whether the guest sees it or not.</source>
        <translation>ما تحويه كل طبقة نفسها، رآه الضيف أم لم يره.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>الإزاحة في الملف</translation>
    </message>
    <message>
        <source>Largest runs</source>
        <translation>أطول المقاطع</translation>
    </message>
    <message>
        <source>No layer holds anything of this disk.</source>
        <translation>لا تحوي أي طبقة شيئا من هذا القرص.</translation>
    </message>
    <message numerus="yes">
        <source>The longest of %n run(s) of the disk.</source>
        <translation>
            <numerusform>أطول مقاطع القرص، وعددها الكلي %n.</numerusform>
            <numerusform>أطول مقاطع القرص، وعددها الكلي %n.</numerusform>
            <numerusform>أطول مقاطع القرص، وعددها الكلي %n.</numerusform>
            <numerusform>الأطول من أصل %n مقاطع في القرص.</numerusform>
            <numerusform>الأطول من أصل %n مقطعا في القرص.</numerusform>
            <numerusform>الأطول من أصل %n مقطع في القرص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Average piece</source>
        <translation>متوسط القطعة</translation>
    </message>
    <message>
        <source>Pieces per GiB</source>
        <translation>القطع لكل GiB</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>التجزؤ</translation>
    </message>
    <message>
        <source>Each layer&apos;s own data in guest order: a piece lies in one stretch of a file.</source>
        <translation>بيانات كل طبقة الخاصة بترتيب الضيف: تقع القطعة في حيز واحد متصل من الملف.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A GPT.</source>
        <translation>جدول GPT.</translation>
    </message>
    <message>
        <source>An MBR.</source>
        <translation>جدول MBR.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <translation>الشكل %1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 on. %3</source>
        <translation>%1 بدءا من %2. %3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>الملفات كاملة</translation>
    </message>
    <message>
        <source>Headers and tables</source>
        <translation>الترويسات والجداول</translation>
    </message>
    <message>
        <source>none: no headers or tables</source>
        <translation>لا شيء: لا ترويسات ولا جداول</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>What was read to make this map: the headers and tables of each file, one after the other in the order of the file.</source>
        <translation>ما قرئ لرسم هذه الخريطة: ترويسات كل ملف وجداوله، واحدا تلو الآخر بترتيبها في الملف.</translation>
    </message>
    <message>
        <source>What the files&apos; bytes are for</source>
        <translation>فيم تستخدم بايتات الملفات</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Snapshots alone</source>
        <translation>اللقطات وحدها</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>متسرب</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>حر</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong.</source>
        <translation>لم يعثر على أي خلل.</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>نتائج أخرى: %n</numerusform>
            <numerusform>نتائج أخرى: %n</numerusform>
            <numerusform>نتائج أخرى: %n</numerusform>
            <numerusform>%n نتائج أخرى</numerusform>
            <numerusform>%n نتيجة أخرى</numerusform>
            <numerusform>%n نتيجة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Corruptions</source>
        <translation>حالات التلف</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>التسربات</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>المخصص</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>المجزأ</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>المضغوط</translation>
    </message>
    <message>
        <source>Image end</source>
        <translation>نهاية الصورة</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>ما تقوله الفحوص</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>What qemu-img check counts, of the layers whose format has checks.</source>
        <translation>ما يحصيه qemu-img check في الطبقات التي تقبل صيغتها الفحص.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>internal snapshot %1</source>
        <translation>اللقطة الداخلية %1</translation>
    </message>
    <message>
        <source>bitmap %1</source>
        <translation>خريطة البتات %1</translation>
    </message>
    <message>
        <source>granularity %1, not closed cleanly</source>
        <translation>الدقة %1، لم تغلق إغلاقا سليما</translation>
    </message>
    <message>
        <source>granularity %1</source>
        <translation>الدقة %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Format facts</source>
        <translation>معلومات الصيغ</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>تلف</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>أوجه الخلل</translation>
    </message>
    <message>
        <source>What is off</source>
        <translation>ما الخلل</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n layer(s)</source>
        <translation>
            <numerusform>%1، %2، عدد الطبقات: %n</numerusform>
            <numerusform>%1، %2، عدد الطبقات: %n</numerusform>
            <numerusform>%1، %2، عدد الطبقات: %n</numerusform>
            <numerusform>%1، %2، %n طبقات</numerusform>
            <numerusform>%1، %2، %n طبقة</numerusform>
            <numerusform>%1، %2، %n طبقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate to</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>حساب المساحة</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentence(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>عدد النصوص الأخرى الواردة في التقرير بصيغة JSON: %n.</numerusform>
            <numerusform>عدد النصوص الأخرى الواردة في التقرير بصيغة JSON: %n.</numerusform>
            <numerusform>عدد النصوص الأخرى الواردة في التقرير بصيغة JSON: %n.</numerusform>
            <numerusform>في التقرير بصيغة JSON %n نصوص أخرى.</numerusform>
            <numerusform>في التقرير بصيغة JSON %n نصا آخر.</numerusform>
            <numerusform>في التقرير بصيغة JSON %n نص آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be counted: %1</source>
        <translation>تعذر الحساب: %1</translation>
    </message>
    <message>
        <source>What takes space: zeros without any are not counted. Shadowed: hidden by layers above; of a snapshot: no longer what the guest reads. Exclusive: what nothing else in the file needs.</source>
        <translation>يحسب ما يشغل مساحة: لا تدخل الأصفار التي لا مساحة لها. المحجوب: ما تخفيه الطبقات الأعلى؛ وفي اللقطة: ما لم يعد الضيف يقرؤه. الحصري: ما لا يحتاج إليه أي شيء آخر في الملف.</translation>
    </message>
    <message>
        <source>Committed into the layer below, pulled into the layer above, removed: what storage gains by that. + is freed, − is taken; ≥ at least, ≤ at most, ≈ about.</source>
        <translation>الدمج في الطبقة التي تحتها (commit)، والدمج في الطبقة التي فوقها (pull)، والإزالة: ما يكسبه التخزين بذلك. + يحرر، − يشغل؛ ≥ على الأقل، ≤ على الأكثر، ≈ نحو.</translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n more layer(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>عدد الطبقات الأخرى التي ترد أسطرها في التقرير بصيغة JSON: %n.</numerusform>
            <numerusform>عدد الطبقات الأخرى التي ترد أسطرها في التقرير بصيغة JSON: %n.</numerusform>
            <numerusform>عدد الطبقات الأخرى التي ترد أسطرها في التقرير بصيغة JSON: %n.</numerusform>
            <numerusform>ترد في التقرير بصيغة JSON أسطر %n طبقات أخرى.</numerusform>
            <numerusform>ترد في التقرير بصيغة JSON أسطر %n طبقة أخرى.</numerusform>
            <numerusform>ترد في التقرير بصيغة JSON أسطر %n طبقة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of what the layers hold are damaged and not counted.</source>
        <translation>%1 مما تحويه الطبقات تالف وغير محسوب.</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>الحصري</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>الدمج (commit)</translation>
    </message>
    <message>
        <source>Pulled</source>
        <translation>الدمج (pull)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>اللقطة %1</translation>
    </message>
    <message>
        <source>What it is, in bytes</source>
        <translation>ما هو، بالبايت</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>snapshots removed</source>
        <translation>إزالة اللقطات</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>اللقطة</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>كل منها على حدة</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open Loc&amp;ation…</source>
        <translation>فتح &amp;عنوان…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>المفتوحة &amp;حديثا</translation>
    </message>
    <message>
        <source>&amp;Map Again</source>
        <translation>إعادة &amp;رسم الخريطة</translation>
    </message>
    <message>
        <source>&amp;Cancel Mapping</source>
        <translation>إ&amp;لغاء رسم الخريطة</translation>
    </message>
    <message>
        <source>Check &amp;Image</source>
        <translation>فح&amp;ص الصورة</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>&amp;مقارنة مع…</translation>
    </message>
    <message>
        <source>En&amp;d Comparison</source>
        <translation>إن&amp;هاء المقارنة</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders…</source>
        <translation>المجلدات الم&amp;وثوقة…</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>&amp;تصدير التقرير…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>معاي&amp;نة الطباعة…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>Copy &amp;Layers as Text</source>
        <translation>نسخ ال&amp;طبقات نصا</translation>
    </message>
    <message>
        <source>Select &amp;Run</source>
        <translation>ت&amp;حديد المقطع</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>تع&amp;ديل الخيارات…</translation>
    </message>
    <message>
        <source>&amp;Copy Run</source>
        <translation>&amp;نسخ المقطع</translation>
    </message>
    <message>
        <source>Copy Run as &amp;JSON</source>
        <translation>نسخ المقطع ب&amp;صيغة JSON</translation>
    </message>
    <message>
        <source>Copy Co&amp;mmand for This Range</source>
        <translation>نسخ أ&amp;مر هذا النطاق</translation>
    </message>
    <message>
        <source>Copy &amp;Everything Known Here</source>
        <translation>نسخ &amp;كل المعروف هنا</translation>
    </message>
    <message>
        <source>What lies under the cursor has not been read yet.</source>
        <translation>ما تحت المؤشر لم يقرأ بعد.</translation>
    </message>
    <message>
        <source>&amp;Go To or Find…</source>
        <translation>انت&amp;قال أو بحث…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>العثور على ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>العثور على ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>La&amp;yer Columns</source>
        <translation>أعم&amp;دة الطبقات</translation>
    </message>
    <message>
        <source>What the &amp;Guest Reads</source>
        <translation>ما ي&amp;قرؤه الضيف</translation>
    </message>
    <message>
        <source>What the guest reads, and from which layer</source>
        <translation>ما يقرؤه الضيف، ومن أي طبقة</translation>
    </message>
    <message>
        <source>What Each &amp;Layer Holds</source>
        <translation>ما تحويه كل &amp;طبقة</translation>
    </message>
    <message>
        <source>What each layer holds, and what layers above hide of it</source>
        <translation>ما تحويه كل طبقة، وما تخفيه منه الطبقات الأعلى</translation>
    </message>
    <message>
        <source>The Layer&apos;s &amp;File</source>
        <translation>&amp;ملف الطبقة</translation>
    </message>
    <message>
        <source>A layer&apos;s own file: its tables, its data, what is free and what is lost</source>
        <translation>ملف الطبقة نفسها: جداوله وبياناته، وما هو حر وما هو ضائع</translation>
    </message>
    <message>
        <source>W&amp;hat Differs</source>
        <translation>أوجه الا&amp;ختلاف</translation>
    </message>
    <message>
        <source>How the disk differs from what it is compared with</source>
        <translation>بم يختلف القرص عما يقارن به</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Whole Disk</source>
        <translation>القرص ك&amp;له</translation>
    </message>
    <message>
        <source>Zoom to &amp;Run</source>
        <translation>تكبير المقط&amp;ع</translation>
    </message>
    <message>
        <source>Zoom to &amp;Selection</source>
        <translation>تكبي&amp;ر التحديد</translation>
    </message>
    <message>
        <source>&amp;Previous View</source>
        <translation>العرض ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <translation>العرض ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Canvas Only</source>
        <translation>الخريطة &amp;فقط</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>كال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>نافذة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Open &amp;Sample Chain</source>
        <translation>فتح سلسلة الم&amp;ثال</translation>
    </message>
    <message>
        <source>&amp;About Stratamap</source>
        <translation>&amp;عن Stratamap</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Add &amp;Bookmark</source>
        <translation>إ&amp;ضافة علامة</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>ال&amp;بحث عن صور تراكب أخرى</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>Report Detail&amp;s…</source>
        <translation>تفاصيل الت&amp;قرير…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;ما هذا؟</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>نسخ معلومات الت&amp;شخيص</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendDialog</name>
    <message>
        <source>Amend Options of %1</source>
        <comment>file name</comment>
        <translation>تعديل خيارات %1</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>الخ&amp;يارات</translation>
    </message>
    <message>
        <source>&amp;Cut off what lies beyond the new size</source>
        <translation>&amp;قص ما يتجاوز الحجم الجديد</translation>
    </message>
    <message>
        <source>&amp;Remove the dirty bitmaps</source>
        <translation>إ&amp;زالة خرائط بتات التغييرات</translation>
    </message>
    <message>
        <source>Count the r&amp;eferences anew, as the image was not closed cleanly</source>
        <translation>إعادة &amp;عد المراجع، لأن الصورة لم تغلق إغلاقا سليما</translation>
    </message>
    <message>
        <source>&amp;Keep what undoes this in:</source>
        <translation>&amp;حفظ ما يلغي هذا التغيير في:</translation>
    </message>
    <message>
        <source>File that undoes the change</source>
        <translation>الملف الذي يلغي التغيير</translation>
    </message>
    <message>
        <source>As a command:</source>
        <translation>بصيغة أمر:</translation>
    </message>
    <message>
        <source>With QEMU:</source>
        <translation>باستخدام QEMU:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>نسخ الأمر: %1</translation>
    </message>
    <message>
        <source>&amp;Undo Last Change</source>
        <translation>ال&amp;تراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>&amp;Save Log…</source>
        <translation>حف&amp;ظ السجل…</translation>
    </message>
    <message>
        <source>&amp;Amend</source>
        <translation>تع&amp;ديل</translation>
    </message>
    <message>
        <source>The image&apos;s options are being read.</source>
        <translation>تجري قراءة خيارات الصورة.</translation>
    </message>
    <message>
        <source>Nothing can be changed now.</source>
        <translation>لا يمكن تغيير شيء الآن.</translation>
    </message>
    <message>
        <source>Images of this format have no options that can be changed after they were made. A copy can have others.</source>
        <translation>ليس لصور هذه الصيغة خيارات يمكن تغييرها بعد إنشائها. وقد تكون للنسخة خيارات أخرى.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The key slots cannot be shown.</source>
        <translation>تعذر عرض خانات المفاتيح.</translation>
    </message>
    <message>
        <source>Ke&amp;y Slots</source>
        <translation>خانات الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>تجري تجربة عبارة السر…</translation>
    </message>
    <message>
        <source>This passphrase opens no slot.</source>
        <translation>عبارة السر هذه لا تفتح أي خانة.</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase opens %n slot(s).</source>
        <translation>
            <numerusform>عدد الخانات التي تفتحها عبارة السر هذه: %n.</numerusform>
            <numerusform>عدد الخانات التي تفتحها عبارة السر هذه: %n.</numerusform>
            <numerusform>عدد الخانات التي تفتحها عبارة السر هذه: %n.</numerusform>
            <numerusform>تفتح عبارة السر هذه %n خانات.</numerusform>
            <numerusform>تفتح عبارة السر هذه %n خانة.</numerusform>
            <numerusform>تفتح عبارة السر هذه %n خانة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change an option: what that would write is shown first, and nothing is before you press Amend.</source>
        <translation>عند تغيير خيار يعرض أولا ما سيكتب، ولا يكتب شيء قبل الضغط على «تعديل».</translation>
    </message>
    <message>
        <source>The options do not go together yet.</source>
        <translation>الخيارات غير متوافقة بعد.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>يجري إعداد الخطة.</translation>
    </message>
    <message>
        <source>Change the &amp;name alone, even if the guest then reads something else</source>
        <translation>تغيير الا&amp;سم وحده، حتى لو قرأ الضيف بعدها شيئا آخر</translation>
    </message>
    <message>
        <source>Even i&amp;f other images stand on this one</source>
        <translation>حتى لو بنيت صور أ&amp;خرى على هذه الصورة</translation>
    </message>
    <message>
        <source>takes several commands</source>
        <translation>يتطلب عدة أوامر</translation>
    </message>
    <message>
        <source>This would cut off the end of the disk. Tick the box if that is meant.</source>
        <translation>سيقص هذا نهاية القرص. ضع علامة في المربع إن كان ذلك مقصودا.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 cannot hold the dirty bitmaps. Tick the box if they may go.</source>
        <translation>لا يتسع مستوى التوافق 0.10 لخرائط بتات التغييرات. ضع علامة في المربع إن جاز حذفها.</translation>
    </message>
    <message>
        <source>This cannot be done as it stands: %1</source>
        <translation>لا يمكن ذلك على هذا النحو: %1</translation>
    </message>
    <message>
        <source>Ready: %1 will be written. A failure or a crash leaves the old or the new image.</source>
        <translation>جاهز: ستجري كتابة %1. وإن حدث إخفاق أو انهيار بقيت الصورة القديمة أو الجديدة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1: amending %2</source>
        <translation>%1: يجري تعديل %2</translation>
    </message>
    <message>
        <source>It is becoming the new image; this cannot be stopped any more.</source>
        <translation>تتحول الآن إلى الصورة الجديدة؛ لم يعد إيقاف ذلك ممكنا.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>The image is being locked and looked at again.</source>
        <translation>يجري قفل الصورة وإعادة النظر فيها.</translation>
    </message>
    <message>
        <source>Writing beside the old structures; until the switch this can be cancelled.</source>
        <translation>تجري الكتابة بجانب البنى القديمة؛ ويمكن الإلغاء حتى لحظة التبديل.</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1: أخفق: %2</translation>
    </message>
    <message>
        <source>Cancelled. The image is as it was.</source>
        <translation>تم الإلغاء. الصورة كما كانت.</translation>
    </message>
    <message>
        <source>%1: amended; tables checked, map compared</source>
        <translation>%1: تم التعديل؛ فحصت الجداول وقورنت الخريطة</translation>
    </message>
    <message>
        <source>undo with: %1</source>
        <translation>للتراجع: %1</translation>
    </message>
    <message>
        <source>Done. The image was read again: its tables are sound, its map is what it was.</source>
        <translation>تم. أعيدت قراءة الصورة: جداولها سليمة، وخريطتها كما كانت.</translation>
    </message>
    <message>
        <source>Save Log</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص ‎(*.txt)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>The log could not be saved.</source>
        <translation>تعذر حفظ السجل.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendFields</name>
    <message>
        <source>Chosen when the image was made; only a converted copy (qemu-img convert) can have others:</source>
        <translation>اختيرت عند إنشاء الصورة؛ ولا تتغير إلا في نسخة محولة (qemu-img convert):</translation>
    </message>
    <message>
        <source>Compatibility level</source>
        <translation>مستوى التوافق</translation>
    </message>
    <message>
        <source>Lazy reference counts</source>
        <translation>عدادات مراجع مؤجلة</translation>
    </message>
    <message>
        <source>Bits of a reference count</source>
        <translation>بتات عداد المراجع</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>الحجم الافتراضي</translation>
    </message>
    <message>
        <source>Backing file</source>
        <translation>الملف الأساس</translation>
    </message>
    <message>
        <source>Backing file&apos;s format</source>
        <translation>صيغة الملف الأساس</translation>
    </message>
    <message>
        <source>External data file</source>
        <translation>ملف بيانات خارجي</translation>
    </message>
    <message>
        <source>Data file reads as raw</source>
        <translation>يقرأ ملف البيانات بصيغة raw</translation>
    </message>
    <message>
        <source>Cluster size</source>
        <translation>حجم العنقود</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Subclusters</source>
        <translation>العناقيد الفرعية</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>The option %1</source>
        <translation>الخيار %1</translation>
    </message>
    <message>
        <source>1.1 (version 3)</source>
        <translation>1.1 (الإصدار 3)</translation>
    </message>
    <message>
        <source>0.10 (version 2)</source>
        <translation>0.10 (الإصدار 2)</translation>
    </message>
    <message>
        <source>Bytes, or with K, M, G, T; +10G and -10G count from the present size.</source>
        <translation>بالبايت، أو مع K أو M أو G أو T؛ وتحسب ‎+10G و‎-10G من الحجم الحالي.</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Cannot be changed: this image keeps its data in its own file.</source>
        <translation>لا يمكن تغييره: تحفظ هذه الصورة بياناتها في ملفها نفسه.</translation>
    </message>
    <message>
        <source>Cannot be switched on: the data file may hold what a raw image would not.</source>
        <translation>لا يمكن تفعيله: قد يحوي ملف البيانات ما لا تحويه صورة raw.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 needs 16 bits.</source>
        <translation>يتطلب مستوى التوافق 0.10 عدادات من 16 بتا.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 knows no lazy reference counts.</source>
        <translation>لا يعرف مستوى التوافق 0.10 عدادات المراجع المؤجلة.</translation>
    </message>
    <message>
        <source>This is not a size: write bytes, or 20G, 512M, +10G.</source>
        <translation>هذا ليس حجما: اكتب عدد البايتات، أو 20G أو 512M أو ‎+10G.</translation>
    </message>
    <message>
        <source>A disk has whole sectors: the size must be a multiple of 512.</source>
        <translation>يتألف القرص من قطاعات كاملة: يجب أن يكون الحجم من مضاعفات 512.</translation>
    </message>
    <message>
        <source>Say which format the backing file has: guessing it is unsafe.</source>
        <translation>اذكر صيغة الملف الأساس: فتخمينها غير آمن.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new size, old size</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>This is a rebase: it is done only if the guest reads the same through both chains.</source>
        <translation>هذا rebase: لا ينفذ إلا إذا كان الضيف يقرأ الشيء نفسه عبر السلسلتين.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendKeys</name>
    <message>
        <source>&amp;Try</source>
        <translation>تجر&amp;بة</translation>
    </message>
    <message>
        <source>Shows which slots it opens</source>
        <translation>تبين الخانات التي تفتحها</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>عبا&amp;رة السر:</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>عدم تغيير شيء</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>إضافة عبارة سر أخرى</translation>
    </message>
    <message>
        <source>Change this passphrase</source>
        <translation>تغيير عبارة السر هذه</translation>
    </message>
    <message>
        <source>Erase a slot</source>
        <translation>مسح خانة</translation>
    </message>
    <message>
        <source>&amp;What to do:</source>
        <translation>الم&amp;طلوب:</translation>
    </message>
    <message>
        <source>S&amp;lot:</source>
        <translation>الخا&amp;نة:</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>عبارة السر ال&amp;جديدة:</translation>
    </message>
    <message>
        <source>Once mo&amp;re:</source>
        <translation>&amp;مرة أخرى:</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation> ملي ثانية</translation>
    </message>
    <message>
        <source>How long trying one passphrase takes on this computer: longer is harder to guess.</source>
        <translation>كم تستغرق تجربة عبارة سر واحدة على هذا الحاسوب: كلما طالت صعب تخمينها.</translation>
    </message>
    <message>
        <source>Time to &amp;derive:</source>
        <translation>زمن الا&amp;شتقاق:</translation>
    </message>
    <message>
        <source>This is the only passphrase: without it, everything in the image is lost for good. Write the file&apos;s name, %1, to agree:</source>
        <translation>هذه عبارة السر الوحيدة: بدونها يضيع كل ما في الصورة نهائيا. للموافقة اكتب اسم الملف، %1:</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الخانة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>This passphrase</source>
        <translation>عبارة السر هذه</translation>
    </message>
    <message>
        <source>Key slots</source>
        <translation>خانات المفاتيح</translation>
    </message>
    <message>
        <source>Encrypted with %1</source>
        <translation>التشفير: %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>مشغولة</translation>
    </message>
    <message>
        <source>free</source>
        <translation>حرة</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>تفتحها</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>لا تفتحها</translation>
    </message>
    <message>
        <source>the first free one</source>
        <translation>أول خانة حرة</translation>
    </message>
    <message>
        <source>Write a passphrase that opens the image now.</source>
        <translation>اكتب عبارة سر تفتح الصورة الآن.</translation>
    </message>
    <message>
        <source>The last passphrase goes only when you write the file&apos;s name.</source>
        <translation>لا تحذف عبارة السر الأخيرة إلا بعد كتابة اسم الملف.</translation>
    </message>
    <message>
        <source>Write the new passphrase.</source>
        <translation>اكتب عبارة السر الجديدة.</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same.</source>
        <translation>عبارتا السر الجديدتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendPlanView</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعدها</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Lost for good</source>
        <translation>يضيع نهائيا</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>size, offset</comment>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>Writes, one after the other</source>
        <translation>عمليات الكتابة، واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bytes, what is written</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – from here on it is the new image</source>
        <comment>a step</comment>
        <translation>%1 – من هنا فصاعدا هي الصورة الجديدة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Bytes written: %1</source>
        <translation>البايتات المكتوبة: %1</translation>
    </message>
    <message>
        <source>Clusters allocated: %1</source>
        <translation>العناقيد المخصصة: %1</translation>
    </message>
    <message>
        <source>Clusters freed: %1</source>
        <translation>العناقيد المحررة: %1</translation>
    </message>
    <message>
        <source>The file is cut to %1</source>
        <translation>يقص الملف إلى %1</translation>
    </message>
    <message>
        <source>The data file&apos;s length becomes %1</source>
        <translation>يصبح طول ملف البيانات %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Bands</name>
    <message>
        <source>“%1”</source>
        <comment>name of a partition</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Banner</name>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>سؤال: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>التفاصيل التقنية</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::BookmarkModel</name>
    <message>
        <source>%1, %2</source>
        <comment>offset, size</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>size, offset</comment>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Bookmarks</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Mark the selection, or the cell under the cursor</source>
        <translation>وضع علامة على التحديد، أو على الخلية التي تحت المؤشر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the selected bookmarks (Del)</source>
        <translation>إزالة العلامات المحددة (Del)</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Bring back what was removed last (Ctrl+Z)</source>
        <translation>استرجاع آخر ما أزيل (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Kept until the program ends: %1 cannot be written.</source>
        <translation>تحفظ حتى ينتهي البرنامج فقط: تعذرت الكتابة في %1.</translation>
    </message>
    <message>
        <source>The bookmarks kept for this image could not be read. Their file is left as %1.</source>
        <translation>تعذرت قراءة العلامات المحفوظة لهذه الصورة. وبقي ملفها باسم %1.</translation>
    </message>
    <message>
        <source>Bookmark %1</source>
        <translation>العلامة %1</translation>
    </message>
    <message>
        <source>There is no room for more than %1 bookmarks.</source>
        <translation>لا مكان لأكثر من %1 علامة.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Cells</name>
    <message>
        <source>no layer</source>
        <translation>لا طبقة</translation>
    </message>
    <message>
        <source>%1 %2 from %3</source>
        <comment>share, state, layer: 62 % data from base.raw</comment>
        <translation>%1 %2 من %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, state: 38 % unallocated</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message>
        <source>offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>الإزاحة %1، %2: %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainModel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>الحجم الافتراضي</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>الخاص</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>المرئي</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>المحجوب</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>الحصري</translation>
    </message>
    <message>
        <source>Seen of own</source>
        <translation>المرئي من الخاص</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>الأصفار</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>المضغوط</translation>
    </message>
    <message>
        <source>Bitmaps</source>
        <translation>خرائط البتات</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>0 is the image that was opened; each layer rests on the next</source>
        <translation>الرقم 0 هو الصورة التي فتحت؛ وكل طبقة تستند إلى التي تليها</translation>
    </message>
    <message>
        <source>How large the guest&apos;s disk is in this layer</source>
        <translation>حجم قرص الضيف في هذه الطبقة</translation>
    </message>
    <message>
        <source>How long the file is</source>
        <translation>طول الملف</translation>
    </message>
    <message>
        <source>How much space the file takes up where it is stored</source>
        <translation>المساحة التي يشغلها الملف حيث يخزن</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk this layer itself keeps, seen from above or not</source>
        <translation>كم تحفظ هذه الطبقة نفسها من قرص الضيف، مرئيا من أعلى كان أم لا</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest reads</source>
        <translation>كم يقرأ الضيف مما تحفظه الطبقة</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest never reads: layers above hide it, or it lies beyond the end of a shorter layer above</source>
        <translation>كم لا يقرأ الضيف أبدا مما تحفظه الطبقة: تخفيه طبقات أعلى، أو يقع بعد نهاية طبقة أعلى أقصر منها</translation>
    </message>
    <message>
        <source>How much of the file would become free if this went: the disk as it is in a layer&apos;s row, or a snapshot. What several of them share is in none of these sums</source>
        <translation>كم يتحرر من الملف لو حذف هذا: القرص بحالته الحالية في صف الطبقة، أو اللقطة. وما تشترك فيه عدة منها لا يدخل في أي من هذه المجاميع</translation>
    </message>
    <message>
        <source>What the layer keeps: the solid part is visible, the hatched part shadowed</source>
        <translation>ما تحفظه الطبقة: الجزء المصمت مرئي، والمظلل بخطوط محجوب</translation>
    </message>
    <message>
        <source>How much the layer itself says is zeros</source>
        <translation>كم تعلن الطبقة نفسها أنه أصفار</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk the layer keeps compressed</source>
        <translation>كم تحفظ الطبقة مضغوطا من قرص الضيف</translation>
    </message>
    <message>
        <source>How many dirty bitmaps are stored in the image</source>
        <translation>عدد خرائط بتات التغييرات المخزنة في الصورة</translation>
    </message>
    <message>
        <source>Whether another program has the file open for itself</source>
        <translation>هل الملف مفتوح لدى برنامج آخر</translation>
    </message>
    <message>
        <source>How many oddities and damages were found in the layer</source>
        <translation>عدد أوجه الخلل والتلف التي عثر عليها في الطبقة</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, why it is not shown</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>another overlay on the same base</comment>
        <translation>وكذلك %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>bytes counted so far</comment>
        <translation>%1 فأكثر</translation>
    </message>
    <message>
        <source>%1 of the guest&apos;s disk, stored in %2 of the file (%3)</source>
        <comment>size, size, part</comment>
        <translation>%1 من قرص الضيف، مخزنة في %2 من الملف (%3)</translation>
    </message>
    <message>
        <source>%1 visible, %2 shadowed</source>
        <translation>المرئي %1، والمحجوب %2</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>لقطة</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Once the file is found, this mends the reference:</source>
        <translation>عند العثور على الملف يصلح هذا الأمر المرجع:</translation>
    </message>
    <message>
        <source>Another overlay that rests on %1: changing that changes both</source>
        <translation>صورة تراكب أخرى تستند إلى %1: تغيير هذا الأساس يغيرهما معا</translation>
    </message>
    <message>
        <source>Internal snapshot %1 of %2</source>
        <translation>اللقطة الداخلية %1 من %2</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>وقت الالتقاط: %1</translation>
    </message>
    <message>
        <source>With %1 of the machine&apos;s memory</source>
        <translation>مع %1 من ذاكرة الآلة</translation>
    </message>
    <message>
        <source>Nothing else in the file uses %1 of it</source>
        <translation>لا يستخدم أي شيء آخر في الملف %1 منها</translation>
    </message>
    <message>
        <source>Named as “%1” by the layer above</source>
        <translation>تسميها الطبقة الأعلى «%1»</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainTree</name>
    <message>
        <source>Layers of the chain</source>
        <translation>طبقات السلسلة</translation>
    </message>
    <message>
        <source>Map This &amp;Snapshot</source>
        <translation>&amp;رسم خريطة هذه اللقطة</translation>
    </message>
    <message>
        <source>&amp;Open This Overlay</source>
        <translation>&amp;فتح صورة التراكب هذه</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>تحديد ال&amp;موقع…</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>تع&amp;ديل الخيارات…</translation>
    </message>
    <message>
        <source>What It Would &amp;Free</source>
        <translation>ما سي&amp;حرره حذفها</translation>
    </message>
    <message>
        <source>Compare &amp;With This Snapshot</source>
        <translation>م&amp;قارنة مع هذه اللقطة</translation>
    </message>
    <message>
        <source>Compare &amp;With This Overlay</source>
        <translation>م&amp;قارنة مع صورة التراكب هذه</translation>
    </message>
    <message>
        <source>Compare &amp;With the Disk as of This Layer</source>
        <translation>م&amp;قارنة مع القرص عند هذه الطبقة</translation>
    </message>
    <message>
        <source>Copy &amp;Mending Command</source>
        <translation>&amp;نسخ أمر الإصلاح</translation>
    </message>
    <message>
        <source>&amp;Copy Layers as Text</source>
        <translation>نسخ ال&amp;طبقات نصا</translation>
    </message>
    <message>
        <source>&amp;No Selection</source>
        <translation>إ&amp;لغاء التحديد</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>ال&amp;بحث عن صور تراكب أخرى</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Changes</name>
    <message>
        <source>same</source>
        <translation>متماثل</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>مكتسب</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>other layer</source>
        <translation>طبقة أخرى</translation>
    </message>
    <message>
        <source>other state</source>
        <translation>حالة أخرى</translation>
    </message>
    <message>
        <source>beyond the end</source>
        <translation>بعد النهاية</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>The same layer has the same, at the same place.</source>
        <translation>الطبقة نفسها لديها الشيء نفسه في الموضع نفسه.</translation>
    </message>
    <message>
        <source>B has data where A has none.</source>
        <translation>لدى (ب) بيانات لا توجد لدى (أ).</translation>
    </message>
    <message>
        <source>A has data where B has none.</source>
        <translation>لدى (أ) بيانات لا توجد لدى (ب).</translation>
    </message>
    <message>
        <source>The same layer has it, at another place of its file.</source>
        <translation>هو في الطبقة نفسها، في موضع آخر من ملفها.</translation>
    </message>
    <message>
        <source>Another layer or file has it.</source>
        <translation>هو في طبقة أخرى أو ملف آخر.</translation>
    </message>
    <message>
        <source>It is kept in another way: compressed or not, or as zeros of another kind.</source>
        <translation>محفوظ بطريقة أخرى: مضغوط أو غير مضغوط، أو أصفار من نوع آخر.</translation>
    </message>
    <message>
        <source>One of the disks has ended, and the other one has no data.</source>
        <translation>انتهى أحد القرصين، وليس في الآخر بيانات.</translation>
    </message>
    <message>
        <source>One of them is damaged there, or could not be opened.</source>
        <translation>أحدهما تالف هنا، أو تعذر فتحه.</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter: moved</comment>
        <translation>ق</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter: other layer</comment>
        <translation>ط</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter: other state</comment>
        <translation>ح</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter: beyond the end</comment>
        <translation>ن</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, what: 38 % lost</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>other content</source>
        <translation>محتوى آخر</translation>
    </message>
    <message>
        <source>Both have data, which was read and differs.</source>
        <translation>في القرصين بيانات، وقد قرئت وهي مختلفة.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareBar</name>
    <message>
        <source>How far the comparison is</source>
        <translation>مدى تقدم المقارنة</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Let A and B change places</source>
        <translation>تبديل موضعي (أ) و(ب)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>End Comparison</source>
        <translation>إنهاء المقارنة</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>إيقاف المقارنة</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>عدم المقارنة مع أي شيء</translation>
    </message>
    <message>
        <source>A: %1 → B: %2</source>
        <comment>names</comment>
        <translation>أ: %1 ← ب: %2</translation>
    </message>
    <message>
        <source>Nothing is compared. File ▸ Compare With… and the menus of layers and snapshots begin it.</source>
        <translation>لا شيء يقارن. تبدأ المقارنة من «ملف ◂ مقارنة مع…» ومن قوائم الطبقات واللقطات.</translation>
    </message>
    <message>
        <source>A has %1 of data, B has %2: </source>
        <comment>sizes; what follows is the difference</comment>
        <translation>لدى (أ) بيانات حجمها %1، ولدى (ب) %2: </translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>size</comment>
        <translation>أقل بمقدار %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>size</comment>
        <translation>أكثر بمقدار %1</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>القدر نفسه</translation>
    </message>
    <message>
        <source> (%1 lost, %2 gained).</source>
        <comment>sizes</comment>
        <translation> (المفقود %1، والمكتسب %2).</translation>
    </message>
    <message>
        <source> A is %1 long, B %2.</source>
        <comment>sizes</comment>
        <translation> طول (أ) %1، وطول (ب) %2.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Read both disks and compare what they hold, wherever it lies</source>
        <translation>قراءة القرصين ومقارنة ما يحويانه أينما كان</translation>
    </message>
    <message>
        <source> Read: %1 differ, from %2 on.</source>
        <comment>size, offset</comment>
        <translation> بعد القراءة: المختلف %1، بدءا من %2.</translation>
    </message>
    <message>
        <source> Read: both hold the same.</source>
        <translation> بعد القراءة: محتوياتهما متماثلة.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareLegend</name>
    <message>
        <source>What the colours of the comparison mean</source>
        <translation>معاني ألوان المقارنة</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>what, size, share</comment>
        <translation>%1 %2، %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareView</name>
    <message>
        <source>Map of the differences</source>
        <translation>خريطة الاختلافات</translation>
    </message>
    <message>
        <source>Choose what this disk is to be compared with.</source>
        <translation>اختر ما يقارن به هذا القرص.</translation>
    </message>
    <message>
        <source>Both disks have a size of 0 bytes</source>
        <translation>حجم القرصين كليهما 0 بايت</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>offset %1, %2: %3</source>
        <comment>offset, length, what differs</comment>
        <translation>الإزاحة %1، %2: %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentModel</name>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Host File</source>
        <translation>ملف المضيف</translation>
    </message>
    <message>
        <source>Host Offset</source>
        <translation>إزاحة المضيف</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>المخزن</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentTable</name>
    <message>
        <source>Only the selection</source>
        <translation>التحديد فقط</translation>
    </message>
    <message>
        <source>Layer, state, file or 0x offset</source>
        <translation>الطبقة أو الحالة أو الملف أو إزاحة 0x</translation>
    </message>
    <message>
        <source>Lists extents with this in the name of their layer, state or host file, or those that hold this offset of the disk or of a host file, as in 0x50000.</source>
        <translation>يسرد الامتدادات التي يرد هذا في اسم طبقتها أو حالتها أو ملف مضيفها، أو التي تشمل هذه الإزاحة من القرص أو من ملف المضيف، مثل 0x50000.</translation>
    </message>
    <message>
        <source>Extents with this text</source>
        <translation>الامتدادات التي فيها هذا النص</translation>
    </message>
    <message>
        <source>At least, as in 1M</source>
        <translation>على الأقل، مثل 1M</translation>
    </message>
    <message>
        <source>Lists extents of at least this length: 65536, 64k, 1M, 2G.</source>
        <translation>يسرد الامتدادات التي لا يقل طولها عن هذا: 65536 أو 64k أو 1M أو 2G.</translation>
    </message>
    <message>
        <source>Extents of at least this length</source>
        <translation>الامتدادات التي لا يقل طولها عن هذا</translation>
    </message>
    <message>
        <source>Lists extents that touch the range selected on the map.</source>
        <translation>يسرد الامتدادات التي تمس النطاق المحدد على الخريطة.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Write extents to a file, as CSV or JSON</source>
        <translation>كتابة الامتدادات في ملف بصيغة CSV أو JSON</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>ما هو مسرود</translation>
    </message>
    <message>
        <source>Listing extents</source>
        <translation>سرد الامتدادات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>الامتدادات</translation>
    </message>
    <message>
        <source>&amp;Show on Map</source>
        <translation>إ&amp;ظهار على الخريطة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>نسخ ب&amp;صيغة JSON</translation>
    </message>
    <message>
        <source>Export Se&amp;lected…</source>
        <translation>تصدير الم&amp;حدد…</translation>
    </message>
    <message>
        <source>&amp;Export All That Is Listed…</source>
        <translation>&amp;تصدير كل المسرود…</translation>
    </message>
    <message>
        <source>There is no disk to list extents of.</source>
        <translation>لا قرص تسرد امتداداته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extents of %1, %2 stored</source>
        <comment>size, size</comment>
        <translation>
            <numerusform>عدد الامتدادات: %Ln بحجم %1، المخزن %2</numerusform>
            <numerusform>عدد الامتدادات: %Ln بحجم %1، المخزن %2</numerusform>
            <numerusform>عدد الامتدادات: %Ln بحجم %1، المخزن %2</numerusform>
            <numerusform>%Ln امتدادات بحجم %1، المخزن %2</numerusform>
            <numerusform>%Ln امتدادا بحجم %1، المخزن %2</numerusform>
            <numerusform>%Ln امتداد بحجم %1، المخزن %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the disk mapped so far</source>
        <translation>المرسوم حتى الآن %1 من القرص</translation>
    </message>
    <message>
        <source>the disk has more, %1 in all; select a range and list only that to see them</source>
        <comment>number of extents</comment>
        <translation>في القرص أكثر من ذلك، والمجموع %1؛ لرؤيتها حدد نطاقا واسرده وحده</translation>
    </message>
    <message>
        <source>“%1” is not a size</source>
        <translation>«%1» ليس حجما</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل ‎(*.csv)</translation>
    </message>
    <message>
        <source>JSON, as qemu-img map prints it (*.json)</source>
        <translation>JSON كما يطبعه qemu-img map (*.json)</translation>
    </message>
    <message>
        <source>Export Extents</source>
        <translation>تصدير الامتدادات</translation>
    </message>
    <message>
        <source>Copying was cancelled</source>
        <translation>تم إلغاء النسخ</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>تم إلغاء التصدير</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <comment>technical sentence</comment>
        <translation>لم يكتب شيء: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <comment>file</comment>
        <translation>تمت الكتابة في %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Extents</name>
    <message>
        <source>no layer</source>
        <translation>لا طبقة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a layer, its name: 1 base.raw</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::FindBar</name>
    <message>
        <source>Go to and find</source>
        <translation>الانتقال والبحث</translation>
    </message>
    <message>
        <source>A place, such as 12.5GiB, 0x2f000000, 63%, p2+1MiB; or runs: compressed len&gt;64MiB</source>
        <translation>موضع مثل 12.5GiB أو 0x2f000000 أو 63% أو p2+1MiB؛ أو مقاطع: compressed len&gt;64MiB</translation>
    </message>
    <message>
        <source>Go to or find</source>
        <translation>انتقال أو بحث</translation>
    </message>
    <message>
        <source>Places: 0x2f000000, 12.5GiB, 8388608s (sectors), 63%, c:190213 (cluster), L1:3 L2:17, p2+1MiB (in a partition), host:0x50000 (in the file).
Runs: layer:NAME, state:STATE, len&gt;64MiB, len&lt;4KiB, zero, data, compressed, shadowed, dirty, pending; several words together.
Enter and F3 go on, with Shift back; Alt+Enter marks all.</source>
        <translation>المواضع: 0x2f000000 أو 12.5GiB أو 8388608s (قطاعات) أو 63% أو c:190213 (عنقود) أو L1:3 L2:17 أو p2+1MiB (داخل قسم) أو host:0x50000 (في الملف).
المقاطع: layer:NAME وstate:STATE وlen&gt;64MiB وlen&lt;4KiB وzero وdata وcompressed وshadowed وdirty وpending؛ ويمكن جمع عدة كلمات.
ينتقل Enter وF3 إلى الأمام، ومع Shift إلى الخلف؛ ويميز Alt+Enter الكل.</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;بحث:</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>المطابقة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>المطابقة التالية (F3)</translation>
    </message>
    <message>
        <source>Mark All</source>
        <translation>تمييز الكل</translation>
    </message>
    <message>
        <source>Marks all matches beside the map (Alt+Enter)</source>
        <translation>تمييز كل المطابقات بجانب الخريطة (Alt+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عثر عليه</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>The first %1 of %2 matches are marked.</source>
        <translation>تم تمييز أول %1 من أصل %2 من المطابقات.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يعثر على شيء.</translation>
    </message>
    <message>
        <source>The search went round the end of the disk.</source>
        <translation>تجاوز البحث نهاية القرص واستمر من الطرف الآخر.</translation>
    </message>
    <message>
        <source>Enter goes to %1, %2.</source>
        <comment>hexadecimal offset, in bytes</comment>
        <translation>ينتقل Enter إلى %1، %2.</translation>
    </message>
    <message>
        <source>One match, %1.</source>
        <comment>size</comment>
        <translation>مطابقة واحدة، %1.</translation>
    </message>
    <message>
        <source>%1 matches, %2 in all.</source>
        <comment>number, size</comment>
        <translation>المطابقات: %1، وحجمها معا %2.</translation>
    </message>
    <message>
        <source>Nothing found so far: not all of the map is in memory yet.</source>
        <translation>لم يعثر على شيء حتى الآن: ليست الخريطة كلها في الذاكرة بعد.</translation>
    </message>
    <message>
        <source>%1 So far: not all of the map is in memory yet.</source>
        <comment>what was found</comment>
        <translation>%1 هذا حتى الآن: ليست الخريطة كلها في الذاكرة بعد.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Findings</name>
    <message>
        <source>The chain loops</source>
        <translation>السلسلة تدور في حلقة</translation>
    </message>
    <message>
        <source>The parent is missing</source>
        <translation>الصورة الأصل مفقودة</translation>
    </message>
    <message>
        <source>The parent cannot be opened</source>
        <translation>لا يمكن فتح الصورة الأصل</translation>
    </message>
    <message>
        <source>A reference was not followed</source>
        <translation>مرجع لم يتبع</translation>
    </message>
    <message>
        <source>A data file is lost</source>
        <translation>ملف بيانات مفقود</translation>
    </message>
    <message>
        <source>Wrong backing format</source>
        <translation>صيغة الملف الأساس خاطئة</translation>
    </message>
    <message>
        <source>No backing format is recorded</source>
        <translation>لم تسجل صيغة الملف الأساس</translation>
    </message>
    <message>
        <source>The parent has changed</source>
        <translation>تغيرت الصورة الأصل</translation>
    </message>
    <message>
        <source>The parent is another image</source>
        <translation>الصورة الأصل صورة أخرى</translation>
    </message>
    <message>
        <source>The parent was written later</source>
        <translation>كتبت الصورة الأصل لاحقا</translation>
    </message>
    <message>
        <source>A reference to the network</source>
        <translation>مرجع إلى الشبكة</translation>
    </message>
    <message>
        <source>A reference that is no file name</source>
        <translation>مرجع ليس اسم ملف</translation>
    </message>
    <message>
        <source>A reference to a device</source>
        <translation>مرجع إلى جهاز</translation>
    </message>
    <message>
        <source>A reference leaves the folder</source>
        <translation>مرجع يخرج من المجلد</translation>
    </message>
    <message>
        <source>Guest data lies in another file</source>
        <translation>بيانات الضيف في ملف آخر</translation>
    </message>
    <message>
        <source>A deep chain</source>
        <translation>سلسلة عميقة</translation>
    </message>
    <message>
        <source>A layer is mostly shadowed</source>
        <translation>طبقة معظمها محجوب</translation>
    </message>
    <message>
        <source>Data past the end of the disk</source>
        <translation>بيانات بعد نهاية القرص</translation>
    </message>
    <message>
        <source>A raw disk looks like an image</source>
        <translation>قرص raw يشبه صورة قرص</translation>
    </message>
    <message>
        <source>More than one format fits</source>
        <translation>تنطبق أكثر من صيغة</translation>
    </message>
    <message>
        <source>The name says another format</source>
        <translation>يدل الاسم على صيغة أخرى</translation>
    </message>
    <message>
        <source>Marked as corrupt</source>
        <translation>موسومة بأنها تالفة</translation>
    </message>
    <message>
        <source>Damaged tables</source>
        <translation>جداول تالفة</translation>
    </message>
    <message>
        <source>Wrong reference counts</source>
        <translation>عدادات مراجع خاطئة</translation>
    </message>
    <message>
        <source>Data past the end of the file</source>
        <translation>بيانات بعد نهاية الملف</translation>
    </message>
    <message>
        <source>Compressed data cannot be unpacked</source>
        <translation>بيانات مضغوطة لا يمكن فكها</translation>
    </message>
    <message>
        <source>Not closed cleanly</source>
        <translation>لم تغلق إغلاقا سليما</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Leaked space</source>
        <translation>مساحة متسربة</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>ثمة خلل ما</translation>
    </message>
    <message>
        <source>Dirty bitmaps are outdated</source>
        <translation>خرائط بتات التغييرات قديمة</translation>
    </message>
    <message>
        <source>A dirty bitmap is inconsistent</source>
        <translation>خريطة بتات تغييرات غير متسقة</translation>
    </message>
    <message>
        <source>Weak encryption</source>
        <translation>تشفير ضعيف</translation>
    </message>
    <message>
        <source>An old version</source>
        <translation>إصدار قديم</translation>
    </message>
    <message>
        <source>Larger than its disk</source>
        <translation>أكبر من قرصها</translation>
    </message>
    <message>
        <source>Unused space in the file</source>
        <translation>مساحة غير مستخدمة في الملف</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>مجزأة</translation>
    </message>
    <message>
        <source>A faulty partition table</source>
        <translation>جدول أقسام معيب</translation>
    </message>
    <message>
        <source>A misaligned partition</source>
        <translation>قسم سيئ المحاذاة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>تلف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, headline</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Damage: %1 · Warnings: %2 · Notes: %3</source>
        <translation>تلف: %1 · تحذيرات: %2 · ملاحظات: %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>number, file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::FindingsView</name>
    <message>
        <source>&amp;Go There</source>
        <translation>ان&amp;تقال إلى الموضع</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Look Closely</source>
        <translation>فحص دقيق</translation>
    </message>
    <message>
        <source>Read large tables, too, and unpack everything that is compressed</source>
        <translation>قراءة الجداول الكبيرة أيضا، وفك كل ما هو مضغوط</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>تفاصيل النتيجة</translation>
    </message>
    <message>
        <source>Command that mends it</source>
        <translation>الأمر الذي يصلحها</translation>
    </message>
    <message>
        <source>&amp;Copy Command</source>
        <translation>&amp;نسخ الأمر</translation>
    </message>
    <message>
        <source>The chain is looked through when it is mapped.</source>
        <translation>تفحص السلسلة عند رسم خريطتها.</translation>
    </message>
    <message>
        <source>Looking closely; this may take a while…</source>
        <translation>يجري الفحص الدقيق؛ وقد يستغرق بعض الوقت…</translation>
    </message>
    <message>
        <source>Looking through the chain…</source>
        <translation>يجري فحص السلسلة…</translation>
    </message>
    <message>
        <source>The chain could not be looked through: %1</source>
        <translation>تعذر فحص السلسلة: %1</translation>
    </message>
    <message>
        <source>Nothing was found that is wrong or unwise.</source>
        <translation>لم يعثر على خطأ أو ما لا ينصح به.</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>لم يفحص: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::GridCanvas</name>
    <message>
        <source>1 cell = %1</source>
        <translation>خلية واحدة = %1</translation>
    </message>
    <message>
        <source>1 cell = %1 (1 cluster)</source>
        <translation>خلية واحدة = %1 (عنقود واحد)</translation>
    </message>
    <message>
        <source>1 cell = %1 (%2 clusters)</source>
        <translation>خلية واحدة = %1 (العناقيد: %2)</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>size added to an offset</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>encrypted: nobody reads this without the key</source>
        <translation>مشفر: لا يقرؤه أحد بلا المفتاح</translation>
    </message>
    <message>
        <source>damaged: the tables do not say what belongs here</source>
        <translation>تالف: لا تبين الجداول ما ينبغي أن يكون هنا</translation>
    </message>
    <message>
        <source>unknown: the layer that has it could not be opened</source>
        <translation>مجهول: تعذر فتح الطبقة التي تحويه</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>غير مقروء: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostFileBar</name>
    <message>
        <source>&amp;File:</source>
        <translation>ال&amp;ملف:</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>الملف المعروض</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, used up to %2</source>
        <comment>size, offset</comment>
        <translation>%1، مستخدم حتى %2</translation>
    </message>
    <message>
        <source>; %1 used twice</source>
        <comment>size</comment>
        <translation>؛ المستخدم مرتين: %1</translation>
    </message>
    <message>
        <source>; %1 references past the end</source>
        <comment>number</comment>
        <translation>؛ مراجع بعد النهاية: %1</translation>
    </message>
    <message>
        <source>; %1 in use but not counted</source>
        <comment>number</comment>
        <translation>؛ مستخدم وغير محصى: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostKinds</name>
    <message>
        <source>header</source>
        <translation>ترويسة</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>جدول L1</translation>
    </message>
    <message>
        <source>L2 tables</source>
        <translation>جداول L2</translation>
    </message>
    <message>
        <source>refcount table</source>
        <translation>جدول عدادات المراجع</translation>
    </message>
    <message>
        <source>refcount blocks</source>
        <translation>كتل عدادات المراجع</translation>
    </message>
    <message>
        <source>snapshot table</source>
        <translation>جدول اللقطات</translation>
    </message>
    <message>
        <source>L1 tables of snapshots</source>
        <translation>جداول L1 للقطات</translation>
    </message>
    <message>
        <source>L2 tables of snapshots</source>
        <translation>جداول L2 للقطات</translation>
    </message>
    <message>
        <source>data of snapshots alone</source>
        <translation>بيانات اللقطات وحدها</translation>
    </message>
    <message>
        <source>bitmap directory</source>
        <translation>دليل خرائط البتات</translation>
    </message>
    <message>
        <source>bitmap tables</source>
        <translation>جداول خرائط البتات</translation>
    </message>
    <message>
        <source>bitmaps</source>
        <translation>خرائط البتات</translation>
    </message>
    <message>
        <source>encryption header</source>
        <translation>ترويسة التشفير</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>space kept for zeros</source>
        <translation>مساحة للأصفار</translation>
    </message>
    <message>
        <source>compressed data</source>
        <translation>بيانات مضغوطة</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>متسرب</translation>
    </message>
    <message>
        <source>free</source>
        <translation>حر</translation>
    </message>
    <message>
        <source>hole</source>
        <translation>فجوة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter: header</comment>
        <translation>ر</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter: refcounts</comment>
        <translation>ع</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter: snapshots</comment>
        <translation>ل</translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter: bitmaps</comment>
        <translation>خ</translation>
    </message>
    <message>
        <source>K</source>
        <comment>letter: keys</comment>
        <translation>ف</translation>
    </message>
    <message>
        <source>T</source>
        <comment>letter: tables</comment>
        <translation>د</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter: leaked</comment>
        <translation>س</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, what: 38 % L2 tables</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, used twice</source>
        <comment>what</comment>
        <translation>%1، مستخدم مرتين</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostLegend</name>
    <message>
        <source>What the file&apos;s colours mean</source>
        <translation>معاني ألوان الملف</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>what, size, share</comment>
        <translation>%1 %2، %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostView</name>
    <message>
        <source>Map of the file</source>
        <translation>خريطة الملف</translation>
    </message>
    <message>
        <source>This layer could not be opened.</source>
        <translation>تعذر فتح هذه الطبقة.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء يعرض بعد</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>هذا الملف فارغ</translation>
    </message>
    <message>
        <source>Reading the tables of this file…</source>
        <translation>تجري قراءة جداول هذا الملف…</translation>
    </message>
    <message>
        <source>file offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>الإزاحة في الملف %1، %2: %3</translation>
    </message>
    <message>
        <source>%1; guest offset %2</source>
        <comment>sentence, offset</comment>
        <translation>%1؛ إزاحة الضيف %2</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>المحدد %1: %2</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ImageCheck</name>
    <message>
        <source>Checking %1…</source>
        <translation>يجري فحص %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>إلغاء (%1٪)</translation>
    </message>
    <message>
        <source>Images such as %1 have nothing that could be checked</source>
        <translation>ليس في صور مثل %1 ما يمكن فحصه</translation>
    </message>
    <message>
        <source>%1 could not be checked</source>
        <translation>تعذر فحص %1</translation>
    </message>
    <message>
        <source>%1 is damaged: data may be lost</source>
        <translation>الصورة %1 تالفة: ربما فقدت بعض البيانات</translation>
    </message>
    <message>
        <source>%1 wastes space: nothing is lost</source>
        <translation>الصورة %1 تهدر مساحة: لم يفقد شيء</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>الصورة %1 سليمة</translation>
    </message>
    <message>
        <source>Show in the File</source>
        <translation>إظهار في الملف</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Inspector</name>
    <message>
        <source>Cluster</source>
        <translation>العنقود</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <source>Subcluster</source>
        <translation>العنقود الفرعي</translation>
    </message>
    <message>
        <source>L1 index</source>
        <translation>فهرس L1</translation>
    </message>
    <message>
        <source>L2 index</source>
        <translation>فهرس L2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>LBA, 512</source>
        <translation>LBA، 512</translation>
    </message>
    <message>
        <source>LBA, 4096</source>
        <translation>LBA، 4096</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>partition, offset in it</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>ما يقرؤه الضيف</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>لم يقرأ بعد.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Offset in file</source>
        <translation>الإزاحة في الملف</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>بعد الضغط</translation>
    </message>
    <message>
        <source>Run starts</source>
        <translation>بداية المقطع</translation>
    </message>
    <message>
        <source>Run ends</source>
        <translation>نهاية المقطع</translation>
    </message>
    <message>
        <source>Run length</source>
        <translation>طول المقطع</translation>
    </message>
    <message>
        <source>In this cell</source>
        <translation>في هذه الخلية</translation>
    </message>
    <message>
        <source>Cell starts</source>
        <translation>بداية الخلية</translation>
    </message>
    <message>
        <source>Cell length</source>
        <translation>طول الخلية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, layer</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>percent, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Each layer here</source>
        <translation>كل طبقة هنا</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>يجري الاستعلام…</translation>
    </message>
    <message>
        <source>its disk ends before</source>
        <translation>ينتهي قرصها قبل ذلك</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>تعذر فتحها</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>تعذرت قراءتها</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>state, offset in the layer&apos;s file</comment>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>Dirty bitmaps</source>
        <translation>خرائط بتات التغييرات</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>bitmap, file</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>لم يتغير</translation>
    </message>
    <message>
        <source>dirty</source>
        <translation>تغير</translation>
    </message>
    <message>
        <source>does not count: in use</source>
        <translation>لا يعتد بها: قيد الاستخدام</translation>
    </message>
    <message>
        <source>No layer has anything here. It reads as zeros.</source>
        <translation>ليس لأي طبقة شيء هنا. يقرأ أصفارا.</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps no space for them.</source>
        <translation>تعلن الطبقة أصفارا ولا تحجز لها مساحة.</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps space in its file for them.</source>
        <translation>تعلن الطبقة أصفارا وتحجز لها مساحة في ملفها.</translation>
    </message>
    <message>
        <source>The bytes lie in the file as the guest reads them.</source>
        <translation>البايتات في الملف كما يقرؤها الضيف.</translation>
    </message>
    <message>
        <source>The bytes lie packed in the file.</source>
        <translation>البايتات في الملف مضغوطة.</translation>
    </message>
    <message>
        <source>The bytes lie encrypted in the file.</source>
        <translation>البايتات في الملف مشفرة.</translation>
    </message>
    <message>
        <source>The layer has space for data here, which nobody has written: it reads as zeros.</source>
        <translation>في الطبقة هنا مساحة لبيانات لم يكتبها أحد: تقرأ أصفارا.</translation>
    </message>
    <message>
        <source>The tables contradict the format here. Nobody knows what belongs here.</source>
        <translation>تخالف الجداول هنا الصيغة. لا أحد يعرف ما ينبغي أن يكون هنا.</translation>
    </message>
    <message>
        <source>The layer that would answer could not be opened.</source>
        <translation>تعذر فتح الطبقة التي عندها الجواب.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>What is known of the place under the cursor stands here once an image is open.</source>
        <translation>يظهر هنا كل ما يعرف عن الموضع الذي تحت المؤشر، بعد فتح صورة.</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>نسخ الكل</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الخريطة</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>النسب</translation>
    </message>
    <message>
        <source>Fill each cell by the shares of what it holds</source>
        <translation>ملء كل خلية بحسب نسب ما تحويه</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي قدر</translation>
    </message>
    <message>
        <source>Fill each cell with what is ticked, however little of it there is (A)</source>
        <translation>ملء كل خلية بالمختار، مهما قل فيها (A)</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>الأغلب</translation>
    </message>
    <message>
        <source>Fill each cell with what it holds most of</source>
        <translation>ملء كل خلية بأكثر ما تحويه</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Let everything stand out again</source>
        <translation>إبراز كل شيء من جديد</translation>
    </message>
    <message>
        <source>Tick Only &amp;This</source>
        <translation>اختيار &amp;هذا وحده</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>اختيار ال&amp;كل</translation>
    </message>
    <message>
        <source>What the map&apos;s colours mean stands here once an image is open.</source>
        <translation>تظهر هنا معاني ألوان الخريطة، بعد فتح صورة.</translation>
    </message>
    <message>
        <source>%1 disk. Shares are of the %2 scanned so far.</source>
        <comment>size, percent</comment>
        <translation>قرص حجمه %1. النسب مما فحص حتى الآن، وهو %2.</translation>
    </message>
    <message>
        <source>%1 disk</source>
        <translation>قرص حجمه %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::LegendModel</name>
    <message>
        <source>No layer</source>
        <translation>لا طبقة</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>state or layer, size, share</comment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::MainWindow</name>
    <message>
        <source>See what every layer of a disk image holds</source>
        <translation>اطلع على ما تحويه كل طبقة من صورة القرص</translation>
    </message>
    <message>
        <source>Open a virtual machine&apos;s disk image, or drop one here. Nothing you look at is ever changed.</source>
        <translation>افتح صورة قرص آلة افتراضية، أو أفلتها هنا. لا يتغير أبدا شيء مما تعاينه.</translation>
    </message>
    <message>
        <source>Open Image…</source>
        <translation>فتح صورة…</translation>
    </message>
    <message>
        <source>Open Sample Chain</source>
        <translation>فتح سلسلة المثال</translation>
    </message>
    <message>
        <source>The chain of layers is being opened.</source>
        <translation>يجري فتح سلسلة الطبقات.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>There is nothing to show. The message above says why.</source>
        <translation>لا شيء يعرض. الرسالة أعلاه تبين السبب.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open Another Image…</source>
        <translation>فتح صورة أخرى…</translation>
    </message>
    <message>
        <source>%1, snapshot %2</source>
        <comment>file, name or number</comment>
        <translation>%1، اللقطة %2</translation>
    </message>
    <message>
        <source>%1 – Stratamap</source>
        <comment>file name</comment>
        <translation>%1 – Stratamap</translation>
    </message>
    <message>
        <source>Compare With an Image or a Saved Map</source>
        <translation>مقارنة مع صورة أو خريطة محفوظة</translation>
    </message>
    <message>
        <source>layer %1 and below (%2)</source>
        <comment>number, file</comment>
        <translation>الطبقة %1 وما تحتها (%2)</translation>
    </message>
    <message>
        <source>Locate the Missing Layer</source>
        <translation>تحديد موقع الطبقة المفقودة</translation>
    </message>
    <message>
        <source>Too large to sum up in passing: stratamap --tree does.</source>
        <translation>أكبر من أن يحسب في الأثناء: يتولى ذلك stratamap --tree.</translation>
    </message>
    <message numerus="yes">
        <source>%n other overlay(s) found</source>
        <translation>
            <numerusform>صور التراكب الأخرى التي عثر عليها: %n</numerusform>
            <numerusform>صور التراكب الأخرى التي عثر عليها: %n</numerusform>
            <numerusform>صور التراكب الأخرى التي عثر عليها: %n</numerusform>
            <numerusform>عثر على %n صور تراكب أخرى</numerusform>
            <numerusform>عثر على %n صورة تراكب أخرى</numerusform>
            <numerusform>عثر على %n صورة تراكب أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Disk Images</source>
        <translation>فتح صور الأقراص</translation>
    </message>
    <message>
        <source>Open Location</source>
        <translation>فتح عنوان</translation>
    </message>
    <message>
        <source>An image on a web server (https://…) or an NBD export (nbd://…):</source>
        <translation>صورة على خادم وب (https://…‎) أو تصدير NBD (nbd://…):</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>file, folder</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>م&amp;سح القائمة</translation>
    </message>
    <message>
        <source>&amp;Remember Opened Files</source>
        <translation>&amp;تذكر الملفات المفتوحة</translation>
    </message>
    <message>
        <source>Without an image</source>
        <translation>بلا صورة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen Last Session</source>
        <translation>إعادة فتح آخر جلسة</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>معلومات التشخيص في الحافظة.</translation>
    </message>
    <message>
        <source>Choose the Folder of the Images</source>
        <translation>اختيار مجلد الصور</translation>
    </message>
    <message>
        <source>Opened recently:</source>
        <translation>المفتوحة حديثا:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Manual</name>
    <message>
        <source>Stratamap Manual</source>
        <translation>دليل Stratamap</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>إلى الخلف</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Not on this page; Enter looks on the others</source>
        <translation>لم يعثر على شيء في هذه الصفحة؛ يبحث Enter في الصفحات الأخرى</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>لم يعثر على شيء في الدليل</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::MapView</name>
    <message>
        <source>Map of the disk</source>
        <translation>خريطة القرص</translation>
    </message>
    <message>
        <source>This disk has a size of 0 bytes</source>
        <translation>حجم هذا القرص 0 بايت</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء يعرض بعد</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>what is in sight: 12 GiB to 13 GiB of 64 GiB</comment>
        <translation>من %1 إلى %2 من أصل %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>ال&amp;ملفات</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders</source>
        <translation>المجلدات الم&amp;وثوقة</translation>
    </message>
    <message>
        <source>The language will be another from the next start on.</source>
        <translation>ستتغيّر اللغة عند بدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>What you choose here lasts until the program ends: %1 cannot be written.</source>
        <translation>يسري ما تختاره هنا حتى ينتهي البرنامج: تعذرت الكتابة في %1.</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB (powers of 1024)</source>
        <translation>KiB، MiB، GiB (قوى 1024)</translation>
    </message>
    <message>
        <source>kB, MB, GB (powers of 1000)</source>
        <translation>كيلوبايت، م.ب، غ.ب (قوى 1000)</translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation>بالبايت تماما</translation>
    </message>
    <message>
        <source>&amp;Sizes in:</source>
        <translation>الأ&amp;حجام:</translation>
    </message>
    <message>
        <source>Colours, safe for colour-blind eyes</source>
        <translation>ألوان يميزها المصابون بعمى الألوان</translation>
    </message>
    <message>
        <source>Greys and textures, for print</source>
        <translation>تدرجات رمادية ونقوش، للطباعة</translation>
    </message>
    <message>
        <source>&amp;Map in:</source>
        <translation>ال&amp;خريطة:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>ال&amp;نافذة:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>Offer the last session</source>
        <translation>اقتراح آخر جلسة</translation>
    </message>
    <message>
        <source>Reopen the last session</source>
        <translation>إعادة فتح آخر جلسة</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>البدء بلا شيء</translation>
    </message>
    <message>
        <source>&amp;On start:</source>
        <translation>عند ال&amp;بدء:</translation>
    </message>
    <message>
        <source>&amp;Remember opened files</source>
        <translation>&amp;تذكر الملفات المفتوحة</translation>
    </message>
    <message>
        <source>Without this there is no list of files, and no session is kept.</source>
        <translation>بدون هذا لا قائمة للملفات، ولا تحفظ أي جلسة.</translation>
    </message>
    <message>
        <source>As many as processors</source>
        <translation>بعدد المعالجات</translation>
    </message>
    <message>
        <source>How many threads map an image: one finds what the guest reads, the others what each layer holds. From the next image or Map Again on.</source>
        <translation>عدد الخيوط التي ترسم خريطة الصورة: أحدها يحدد ما يقرؤه الضيف، والبقية ما تحويه كل طبقة. يسري من الصورة التالية أو من «إعادة رسم الخريطة».</translation>
    </message>
    <message>
        <source>T&amp;hreads for mapping:</source>
        <translation>&amp;عدد خيوط رسم الخريطة:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ReportDetailsDialog</name>
    <message>
        <source>&amp;Date and time of the report</source>
        <translation>&amp;تاريخ التقرير ووقته</translation>
    </message>
    <message>
        <source>SHA-256 of &amp;whole files: all of them are read</source>
        <translation>SHA-256 لل&amp;ملفات كاملة: تقرأ كلها</translation>
    </message>
    <message>
        <source>Report Details</source>
        <translation>تفاصيل التقرير</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>ال&amp;عنوان:</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>ال&amp;قائم بالعمل:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>الملا&amp;حظات:</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>أق&amp;سام التقرير:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Reporting</name>
    <message>
        <source>Counting what there is to report…</source>
        <translation>يجري إحصاء ما سيرد في التقرير…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>تم الإرسال إلى الطابعة</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>صفحة ‎(*.html)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>صورة متجهية ‎(*.svg)</translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation>صورة نقطية ‎(*.png)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Extents as CSV (*.csv)</source>
        <translation>الامتدادات بصيغة CSV (*.csv)</translation>
    </message>
    <message>
        <source>What a report is to be is told by the end of its name: .pdf, .html, .svg, .png, .json or .csv.</source>
        <translation>تحدد نهاية الاسم نوع التقرير، وهي ‎.pdf أو ‎.html أو ‎.svg أو ‎.png أو ‎.json أو ‎.csv لا غير.</translation>
    </message>
    <message>
        <source>That file is one of those that are looked at, and stays as it is.</source>
        <translation>هذا الملف من الملفات المعروضة، وسيبقى كما هو.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>تمت الكتابة في %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>إلغاء (%1٪)</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>لا يوجد تقرير</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>تجري كتابة %1…</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ScanBanners</name>
    <message>
        <source>Map Again</source>
        <translation>إعادة رسم الخريطة</translation>
    </message>
    <message>
        <source>The map is not complete: mapping was cancelled.</source>
        <translation>الخريطة غير كاملة: تم إلغاء رسمها.</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>فتح على أي حال</translation>
    </message>
    <message>
        <source>“%1” was open last time, and is no longer there.</source>
        <translation>كان «%1» مفتوحا في المرة السابقة، ولم يعد موجودا.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>تحديد الموقع…</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which lies in another folder and has not been opened. Open it?</source>
        <translation>تحتاج «%1» إلى «%2»، وهو في مجلد آخر ولم يفتح. أتريد فتحه؟</translation>
    </message>
    <message>
        <source>Open Once</source>
        <translation>فتح مرة واحدة</translation>
    </message>
    <message>
        <source>Trust This Folder</source>
        <translation>الوثوق بهذا المجلد</translation>
    </message>
    <message>
        <source>From now on, open files in %1 without asking.</source>
        <translation>فتح الملفات الموجودة في %1 من الآن دون سؤال.</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>عدم الفتح</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is damaged. What is still readable is shown.</source>
        <translation>الصورة «%1» تالفة. يعرض ما لا يزال مقروءا.</translation>
    </message>
    <message>
        <source>Something about “%1” is unusual.</source>
        <translation>ثمة شيء غير معتاد في «%1».</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. The map shows a moment; the disk goes on.</source>
        <translation>يستخدم برنامج آخر «%1». تعرض الخريطة لحظة واحدة؛ والقرص يستمر في التغير.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was mapped.</source>
        <translation>تغير «%1» منذ رسم خريطته.</translation>
    </message>
    <message numerus="yes">
        <source>%n files have changed since they were mapped.</source>
        <translation>
            <numerusform>عدد الملفات التي تغيرت منذ رسم خريطتها: %n.</numerusform>
            <numerusform>عدد الملفات التي تغيرت منذ رسم خريطتها: %n.</numerusform>
            <numerusform>عدد الملفات التي تغيرت منذ رسم خريطتها: %n.</numerusform>
            <numerusform>تغيرت %n ملفات منذ رسم خريطتها.</numerusform>
            <numerusform>تغير %n ملفا منذ رسم خريطتها.</numerusform>
            <numerusform>تغير %n ملف منذ رسم خريطتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>In this sandbox Stratamap can read only files that you choose, and none beside them. Choose their folder, and the chain is read from there.</source>
        <translation>في هذه البيئة المعزولة (sandbox) لا يستطيع Stratamap أن يقرأ إلا الملفات التي تختارها، ولا شيء مما بجانبها. اختر مجلدها فتقرأ السلسلة منه.</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Nothing of this chain is in “%1”.</source>
        <translation>ليس في «%1» شيء من هذه السلسلة.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::States</name>
    <message>
        <source>not scanned yet</source>
        <translation>لم يفحص بعد</translation>
    </message>
    <message>
        <source>unallocated</source>
        <translation>غير مخصص</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>أصفار</translation>
    </message>
    <message>
        <source>zeros, space kept</source>
        <translation>أصفار، المساحة محجوزة</translation>
    </message>
    <message>
        <source>data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مشفر</translation>
    </message>
    <message>
        <source>preallocated</source>
        <translation>مخصص مسبقا</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Z</source>
        <comment>letter: zeros</comment>
        <translation>ص</translation>
    </message>
    <message>
        <source>K</source>
        <comment>letter: zeros, space kept</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter: data</comment>
        <translation>ب</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter: compressed</comment>
        <translation>ط</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter: encrypted</comment>
        <translation>ش</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter: preallocated</comment>
        <translation>ق</translation>
    </message>
    <message>
        <source>X</source>
        <comment>letter: damaged</comment>
        <translation>X</translation>
    </message>
    <message>
        <source>?</source>
        <comment>letter: unknown</comment>
        <translation>؟</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::StatusLine</name>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>تحت المؤشر</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Another program is writing to this disk: the map is a moment of a moving picture.</source>
        <translation>يكتب برنامج آخر على هذا القرص: الخريطة لحظة من صورة متحركة.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>رسم الخريطة</translation>
    </message>
    <message>
        <source>Cancel mapping</source>
        <translation>إلغاء رسم الخريطة</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>المحدد %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>عدد الامتدادات: %Ln، وفي الملفات %1</numerusform>
            <numerusform>عدد الامتدادات: %Ln، وفي الملفات %1</numerusform>
            <numerusform>عدد الامتدادات: %Ln، وفي الملفات %1</numerusform>
            <numerusform>%Ln امتدادات، وفي الملفات %1</numerusform>
            <numerusform>%Ln امتدادا، وفي الملفات %1</numerusform>
            <numerusform>%Ln امتداد، وفي الملفات %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>عدد الامتدادات: %Ln على الأقل، وفي الملفات %1</numerusform>
            <numerusform>عدد الامتدادات: %Ln على الأقل، وفي الملفات %1</numerusform>
            <numerusform>عدد الامتدادات: %Ln على الأقل، وفي الملفات %1</numerusform>
            <numerusform>%Ln امتدادات على الأقل، وفي الملفات %1</numerusform>
            <numerusform>%Ln امتدادا على الأقل، وفي الملفات %1</numerusform>
            <numerusform>%Ln امتداد على الأقل، وفي الملفات %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is selected, its extents</comment>
        <translation>%1؛ %2</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::StrataView</name>
    <message>
        <source>Layers of the disk</source>
        <translation>طبقات القرص</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>ما يقرؤه الضيف</translation>
    </message>
    <message>
        <source>1 column = %1</source>
        <translation>عمود واحد = %1</translation>
    </message>
    <message>
        <source>1 column = %1 (1 cluster)</source>
        <translation>عمود واحد = %1 (عنقود واحد)</translation>
    </message>
    <message>
        <source>1 column = %1 (%2 clusters)</source>
        <translation>عمود واحد = %1 (العناقيد: %2)</translation>
    </message>
    <message>
        <source>%1, offset %2, %3</source>
        <comment>layer, offset, length</comment>
        <translation>%1، الإزاحة %2، %3</translation>
    </message>
    <message>
        <source>%1: this layer could not be opened</source>
        <comment>place</comment>
        <translation>%1: تعذر فتح هذه الطبقة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 hidden by layers above</source>
        <comment>share and state</comment>
        <translation>%1، تخفيه طبقات أعلى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>offset, sentence</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>This disk has a size of 0 bytes</source>
        <translation>حجم هذا القرص 0 بايت</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء يعرض بعد</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>لم تفتح</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>تحوي %1</translation>
    </message>
    <message>
        <source>%1 held so far</source>
        <translation>تحوي %1 حتى الآن</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::SumText</name>
    <message>
        <source>Committed into %1</source>
        <translation>الدمج في %1 (commit)</translation>
    </message>
    <message>
        <source>Pulled into %1</source>
        <translation>الدمج في %1 (pull)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>Snapshot %1 removed</source>
        <translation>إزالة اللقطة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is done with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stands on it, too.</source>
        <translation>الصورة %1 مبنية عليها أيضا.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>تشغل</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>تحرر</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>تشغل على الأكثر</translation>
    </message>
    <message>
        <source>Frees at least</source>
        <translation>تحرر على الأقل</translation>
    </message>
    <message>
        <source>Costs about</source>
        <translation>تشغل نحو</translation>
    </message>
    <message>
        <source>Frees about</source>
        <translation>تحرر نحو</translation>
    </message>
    <message>
        <source>Its data</source>
        <translation>بياناتها</translation>
    </message>
    <message>
        <source>Its packed data</source>
        <translation>بياناتها المضغوطة</translation>
    </message>
    <message>
        <source>Its space for zeros</source>
        <translation>مساحتها للأصفار</translation>
    </message>
    <message>
        <source>Its snapshots</source>
        <translation>لقطاتها</translation>
    </message>
    <message>
        <source>Its bitmaps</source>
        <translation>خرائط بتاتها</translation>
    </message>
    <message>
        <source>Its tables</source>
        <translation>جداولها</translation>
    </message>
    <message>
        <source>Its leaks</source>
        <translation>تسرباتها</translation>
    </message>
    <message>
        <source>Its free space</source>
        <translation>مساحتها الحرة</translation>
    </message>
    <message>
        <source>Written in place</source>
        <translation>كتابة في المكان</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Unpacked data</source>
        <translation>بيانات مفكوكة الضغط</translation>
    </message>
    <message>
        <source>Stored zeros</source>
        <translation>أصفار مخزنة</translation>
    </message>
    <message>
        <source>Rounding up</source>
        <translation>تقريب إلى أعلى</translation>
    </message>
    <message>
        <source>Kept by snapshots</source>
        <translation>تبقيه اللقطات</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>جدول L1</translation>
    </message>
    <message>
        <source>Reference counts</source>
        <translation>عدادات المراجع</translation>
    </message>
    <message>
        <source>Now zeros</source>
        <translation>صار أصفارا</translation>
    </message>
    <message>
        <source>Packed data, replaced</source>
        <translation>بيانات مضغوطة مستبدلة</translation>
    </message>
    <message>
        <source>Data of its own</source>
        <translation>بياناتها الخاصة</translation>
    </message>
    <message>
        <source>Packed data of its own</source>
        <translation>بياناتها المضغوطة الخاصة</translation>
    </message>
    <message>
        <source>Tables of its own</source>
        <translation>جداولها الخاصة</translation>
    </message>
    <message>
        <source>Its record</source>
        <translation>سجلها</translation>
    </message>
    <message>
        <source>Guest data in the file that goes</source>
        <translation>بيانات الضيف في الملف الذي يحذف</translation>
    </message>
    <message>
        <source>Compressed guest data in the file that goes</source>
        <translation>بيانات الضيف المضغوطة في الملف الذي يحذف</translation>
    </message>
    <message>
        <source>Space that the file which goes keeps for zeros</source>
        <translation>المساحة التي يحجزها الملف المحذوف للأصفار</translation>
    </message>
    <message>
        <source>What internal snapshots of the file that goes alone hold</source>
        <translation>ما تحويه اللقطات الداخلية للملف المحذوف وحدها</translation>
    </message>
    <message>
        <source>Dirty bitmaps of the file that goes</source>
        <translation>خرائط بتات التغييرات في الملف الذي يحذف</translation>
    </message>
    <message>
        <source>Header, tables and reference counts of the file that goes</source>
        <translation>ترويسة الملف الذي يحذف وجداوله وعدادات مراجعه</translation>
    </message>
    <message>
        <source>Leaked clusters of the file that goes</source>
        <translation>العناقيد المتسربة في الملف الذي يحذف</translation>
    </message>
    <message>
        <source>Free space in the file that goes, less its holes</source>
        <translation>المساحة الحرة في الملف الذي يحذف، مطروحا منها فجواته</translation>
    </message>
    <message>
        <source>Bytes that are written where there is space for them</source>
        <translation>بايتات تكتب حيث توجد مساحة لها</translation>
    </message>
    <message>
        <source>Clusters that are taken for data</source>
        <translation>عناقيد تشغل للبيانات</translation>
    </message>
    <message>
        <source>Clusters that are taken for data which was compressed</source>
        <translation>عناقيد تشغل لبيانات كانت مضغوطة</translation>
    </message>
    <message>
        <source>Clusters that are taken for zeros</source>
        <translation>عناقيد تشغل للأصفار</translation>
    </message>
    <message>
        <source>The rest of clusters that are taken</source>
        <translation>بقية العناقيد التي تشغل</translation>
    </message>
    <message>
        <source>Clusters that are taken because snapshots keep the old ones</source>
        <translation>عناقيد تشغل لأن اللقطات تبقي القديمة</translation>
    </message>
    <message>
        <source>Tables that lead to what is written</source>
        <translation>جداول تؤدي إلى ما يكتب</translation>
    </message>
    <message>
        <source>The table above all tables, which grows with the disk</source>
        <translation>الجدول الأعلى فوق كل الجداول، وهو ينمو مع القرص</translation>
    </message>
    <message>
        <source>Reference counts of new clusters, at most</source>
        <translation>عدادات مراجع العناقيد الجديدة، على الأكثر</translation>
    </message>
    <message>
        <source>Clusters that are given back because they are zeros now</source>
        <translation>عناقيد تعاد لأنها صارت أصفارا</translation>
    </message>
    <message>
        <source>Clusters of compressed data that nothing refers to any more</source>
        <translation>عناقيد بيانات مضغوطة لم يعد يشير إليها شيء</translation>
    </message>
    <message>
        <source>Clusters that this snapshot alone has</source>
        <translation>عناقيد تملكها هذه اللقطة وحدها</translation>
    </message>
    <message>
        <source>Clusters of compressed data that this snapshot alone has</source>
        <translation>عناقيد بيانات مضغوطة تملكها هذه اللقطة وحدها</translation>
    </message>
    <message>
        <source>Tables that this snapshot alone has</source>
        <translation>جداول تملكها هذه اللقطة وحدها</translation>
    </message>
    <message>
        <source>By which the snapshot table gets shorter</source>
        <translation>مقدار ما يقصر جدول اللقطات</translation>
    </message>
    <message>
        <source>If the file that is written passes its check.</source>
        <translation>إذا اجتاز الملف الذي يكتب فحصه.</translation>
    </message>
    <message>
        <source>If the file is deleted afterwards.</source>
        <translation>إذا حذف الملف بعد ذلك.</translation>
    </message>
    <message>
        <source>If the layer above then refers to the one below.</source>
        <translation>إذا صارت الطبقة العليا تشير بعد ذلك إلى السفلى.</translation>
    </message>
    <message>
        <source>If all its data differs from what lies below.</source>
        <translation>إذا اختلفت كل بياناتها عما تحتها.</translation>
    </message>
    <message>
        <source>If the storage takes holes.</source>
        <translation>إذا كان التخزين يقبل الفجوات.</translation>
    </message>
    <message>
        <source>Nothing is below to commit into.</source>
        <translation>لا شيء تحتها تدمج فيه (commit).</translation>
    </message>
    <message>
        <source>Nothing is above to pull into.</source>
        <translation>لا شيء فوقها تدمج فيه (pull).</translation>
    </message>
    <message>
        <source>Layers above need it.</source>
        <translation>تحتاج إليها الطبقات الأعلى.</translation>
    </message>
    <message>
        <source>Not possible: the chain is not whole.</source>
        <translation>غير ممكن: السلسلة غير كاملة.</translation>
    </message>
    <message>
        <source>Not possible: qemu-img does not write the format below.</source>
        <translation>غير ممكن: لا يكتب qemu-img صيغة الطبقة السفلى.</translation>
    </message>
    <message>
        <source>Not possible: qemu-img cannot give the layer above another backing file.</source>
        <translation>غير ممكن: لا يستطيع qemu-img إعطاء الطبقة العليا ملفا أساسا آخر.</translation>
    </message>
    <message>
        <source>The snapshot does not lie in this file alone.</source>
        <translation>اللقطة ليست في هذا الملف وحده.</translation>
    </message>
    <message>
        <source>It cannot be summed up.</source>
        <translation>لا يمكن حساب ذلك.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFolders</name>
    <message>
        <source>Files in these folders are opened without asking when an image elsewhere refers to them.</source>
        <translation>تفتح الملفات التي في هذه المجلدات دون سؤال عندما تشير إليها صورة في مكان آخر.</translation>
    </message>
    <message>
        <source>Trusted folders</source>
        <translation>المجلدات الموثوقة</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Trust a Folder</source>
        <translation>الوثوق بمجلد</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFoldersDialog</name>
    <message>
        <source>Trusted Folders</source>
        <translation>المجلدات الموثوقة</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Units</name>
    <message>
        <source>bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit, as in 1.5 GiB</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 بايت)</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>أقل من %1٪</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>أكثر من %1٪</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Workspace</name>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الخريطة</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>الامتدادات</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>النتائج (%1)</translation>
    </message>
</context>
</TS>
