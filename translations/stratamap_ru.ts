<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>About</name>
    <message>
        <source>About Stratamap</source>
        <translation>О программе Stratamap</translation>
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
        <translation>Показывает, какой слой диска виртуальной машины даёт каждый сектор и в каком он состоянии.

Свободная программа под лицензией MIT.

Читает: %1

Создано с помощью: %2</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Копировать &amp;диагностику</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Не удалось прочитать «%1».</translation>
    </message>
    <message>
        <source>“%1” is not an image of the format it should have.</source>
        <translation>Формат образа «%1» не тот, который ожидался.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not a whole image.</source>
        <translation>Образ «%1» повреждён или неполон.</translation>
    </message>
    <message>
        <source>“%1” uses something that Stratamap cannot read.</source>
        <translation>В «%1» используется то, что Stratamap не умеет читать.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown.</source>
        <translation>«%1» слишком велик для показа.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>Файл «%1» не найден.</translation>
    </message>
    <message>
        <source>“%1” may not be opened.</source>
        <translation>Нет прав на открытие «%1».</translation>
    </message>
    <message>
        <source>“%1” is in use by another program.</source>
        <translation>«%1» занят другой программой.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened in this way.</source>
        <translation>«%1» нельзя открыть таким способом.</translation>
    </message>
    <message>
        <source>Opening “%1” was cancelled.</source>
        <translation>Открытие «%1» отменено.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>другой формат</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждён</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>не поддерживается</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>слишком велик</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найден</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>не открыт</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>занят</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>непригоден</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>&apos;%1&apos; is no number. Understood are: %2</source>
        <translation>«%1» — не число. Допустимо: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit. Units are B, s (sectors of 512 bytes), KiB, MiB, GiB, TiB, PiB and EiB</source>
        <translation>«%1» — не единица измерения. Единицы: B, s (секторы по 512 байт), KiB, MiB, GiB, TiB, PiB и EiB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>«%1» — не число</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than any disk holds</source>
        <translation>«%1» больше, чем вмещает любой диск</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies past the disk&apos;s end (%2 bytes)</source>
        <translation>«%1» лежит за концом диска (%2 байт)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no share of the disk: 0% to 100%</source>
        <translation>«%1» — не доля диска: от 0% до 100%</translation>
    </message>
    <message>
        <source>the disk has no partitions that are known</source>
        <translation>на диске нет известных разделов</translation>
    </message>
    <message>
        <source>there is no partition &apos;%1&apos;; there are %2</source>
        <translation>раздела «%1» нет; есть %2</translation>
    </message>
    <message>
        <source>partition %1 has %2 bytes, and %3 is past its end</source>
        <translation>размер раздела %1 — %2 байт, и %3 лежит за его концом</translation>
    </message>
    <message>
        <source>what the file holds is not mapped yet</source>
        <translation>карта того, что хранит файл, ещё не построена</translation>
    </message>
    <message>
        <source>no guest data is known to lie at %1 of the top image&apos;s file</source>
        <translation>по смещению %1 в файле верхнего образа нет данных гостя, о которых было бы известно</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no cluster: c: and a number, c:190213</source>
        <translation>«%1» — не кластер: пишется c: и номер, например c:190213</translation>
    </message>
    <message>
        <source>the top image has no L1 and L2 tables</source>
        <translation>у верхнего образа нет таблиц L1 и L2</translation>
    </message>
    <message>
        <source>a place by tables is written L1:3 or L1:3 L2:17</source>
        <translation>место по таблицам записывается как L1:3 или L1:3 L2:17</translation>
    </message>
    <message>
        <source>an L2 table has %1 entries, so L2:%2 is none</source>
        <translation>записей в таблице L2: %1, поэтому L2:%2 не существует</translation>
    </message>
    <message>
        <source>there is no state &apos;%1&apos;; there are %2</source>
        <translation>состояния «%1» нет; есть %2</translation>
    </message>
    <message>
        <source>there are no layers yet</source>
        <translation>слоёв ещё нет</translation>
    </message>
    <message>
        <source>no layer is called &apos;%1&apos;; there are layers 0 to %2</source>
        <translation>ни один слой не называется «%1»; есть слои от 0 до %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; behind a place is not understood. Questions are made of: %2</source>
        <translation>«%1» после места непонятно. Запросы составляются из: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Places are: %2. Questions are made of: %3</source>
        <translation>«%1» непонятно. Места: %2. Запросы составляются из: %3</translation>
    </message>
    <message>
        <source>Places are: %1. Questions are made of: %2</source>
        <translation>Места: %1. Запросы составляются из: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Questions are made of: %2</source>
        <translation>«%1» непонятно. Запросы составляются из: %2</translation>
    </message>
    <message>
        <source>what is pending has no layer and no state yet: &apos;pending&apos; stands alone</source>
        <translation>у того, до чего построение карты ещё не дошло, нет ни слоя, ни состояния: «pending» пишется без других слов</translation>
    </message>
</context>
<context>
    <name>FleetReport</name>
    <message>
        <source>Report on a folder of images</source>
        <translation>Отчёт о папке с образами</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n образ</numerusform>
            <numerusform>%n образа</numerusform>
            <numerusform>%n образов</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Образов</translation>
    </message>
    <message>
        <source>Nobody stands on</source>
        <translation>Без зависимых образов</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Виртуальный размер</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>На диске</translation>
    </message>
    <message>
        <source>Could be reclaimed</source>
        <translation>Можно освободить</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Образ</translation>
    </message>
    <message>
        <source>Hidden below</source>
        <translation>Скрыто ниже</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Утечки</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>What could be reclaimed</source>
        <translation>Что можно освободить</translation>
    </message>
    <message>
        <source>Nothing that these images hold is hidden, leaked or free.</source>
        <translation>В этих образах нет ни скрытых данных, ни утечек, ни свободного места.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Hidden below: guest bytes of the image below that this one hides, where no other stands on it; a commit frees them. Leaked and free: bytes of the file that serve nobody; a check with repair, or a conversion, frees them.</source>
        <translation>Скрыто ниже: байты гостя в нижележащем образе, которые скрывает этот образ, если никакой другой на нижележащем не основан; их освобождает commit. Утечки и свободное место: байты файла, которые ничему не служат; их освобождает проверка с исправлением или преобразование.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>How they stand on each other</source>
        <translation>Какой образ на каком основан</translation>
    </message>
    <message>
        <source>Each file once, below it what stands on it.</source>
        <translation>Каждый файл указан один раз, под ним — то, что на нём основано.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>1 cell = %1; mixed cells %2</source>
        <translation>1 ячейка = %1; смешанных ячеек: %2</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>%1 at %2</source>
        <comment>file, offset in it</comment>
        <translation>%1, смещение %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 байт</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 байт)</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Отчёт о %1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Образ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Виртуальный размер</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Цепочка</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>полная</translation>
    </message>
    <message>
        <source>incomplete: a layer could not be opened</source>
        <translation>неполная: не удалось открыть один из слоёв</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Отрезков</translation>
    </message>
    <message>
        <source>A layer is lost: %1</source>
        <translation>Слой утрачен: %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>На диске</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Своё</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Видно</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>Перекрыто</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>утрачен</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Topmost image first. Own: what a layer holds itself. Visible: what of it the guest reads. Shadowed: what layers above hide of it.</source>
        <translation>Верхний образ указан первым. Своё: что хранит сам слой. Видно: что из этого читает гость. Перекрыто: что из этого скрыто вышележащими слоями.</translation>
    </message>
    <message>
        <source>The whole disk</source>
        <translation>Весь диск</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>нет слоя</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>Что читает гость</translation>
    </message>
    <message>
        <source>Every byte of the disk, by the layer that provides it and its state.</source>
        <translation>Каждый байт диска: какой слой его даёт и в каком состоянии.</translation>
    </message>
    <message>
        <source>Shadowed share</source>
        <translation>Перекрыто, доля</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>Что хранят слои</translation>
    </message>
    <message>
        <source>What each layer holds itself, whether the guest sees it or not.</source>
        <translation>Что хранит каждый слой сам, независимо от того, видит ли это гость.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>Смещение в файле</translation>
    </message>
    <message>
        <source>Largest runs</source>
        <translation>Самые длинные отрезки</translation>
    </message>
    <message>
        <source>No layer holds anything of this disk.</source>
        <translation>Ни один слой не хранит ничего с этого диска.</translation>
    </message>
    <message numerus="yes">
        <source>The longest of %n run(s) of the disk.</source>
        <translation>
            <numerusform>Самые длинные из %n отрезка диска.</numerusform>
            <numerusform>Самые длинные из %n отрезков диска.</numerusform>
            <numerusform>Самые длинные из %n отрезков диска.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Average piece</source>
        <translation>Средний фрагмент</translation>
    </message>
    <message>
        <source>Pieces per GiB</source>
        <translation>Фрагментов на GiB</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Фрагментация</translation>
    </message>
    <message>
        <source>Each layer&apos;s own data in guest order: a piece lies in one stretch of a file.</source>
        <translation>Собственные данные каждого слоя в порядке гостя: фрагмент лежит в файле одним непрерывным куском.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>A GPT.</source>
        <translation>Таблица GPT.</translation>
    </message>
    <message>
        <source>An MBR.</source>
        <translation>Таблица MBR.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <translation>Рисунок %1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 on. %3</source>
        <translation>%1 начиная с %2. %3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаданные</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>Файлы целиком</translation>
    </message>
    <message>
        <source>Headers and tables</source>
        <translation>Заголовки и таблицы</translation>
    </message>
    <message>
        <source>none: no headers or tables</source>
        <translation>нет: ни заголовка, ни таблиц</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>What was read to make this map: the headers and tables of each file, one after the other in the order of the file.</source>
        <translation>Что прочитано для построения карты: заголовки и таблицы каждого файла, одно за другим в порядке расположения в файле.</translation>
    </message>
    <message>
        <source>What the files&apos; bytes are for</source>
        <translation>На что расходуются байты файлов</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Snapshots alone</source>
        <translation>Только снимки</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Утечки</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong.</source>
        <translation>Ничего неправильного не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>Ещё %n замечание</numerusform>
            <numerusform>Ещё %n замечания</numerusform>
            <numerusform>Ещё %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Corruptions</source>
        <translation>Повреждения</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Утечки</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Распределено</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>Фрагментировано</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Сжато</translation>
    </message>
    <message>
        <source>Image end</source>
        <translation>Конец образа</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Что сообщают проверки</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>What qemu-img check counts, of the layers whose format has checks.</source>
        <translation>Что подсчитывает qemu-img check для слоёв, формат которых допускает проверку.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>формат</translation>
    </message>
    <message>
        <source>internal snapshot %1</source>
        <translation>внутренний снимок %1</translation>
    </message>
    <message>
        <source>bitmap %1</source>
        <translation>битовая карта %1</translation>
    </message>
    <message>
        <source>granularity %1, not closed cleanly</source>
        <translation>гранулярность %1, закрыта некорректно</translation>
    </message>
    <message>
        <source>granularity %1</source>
        <translation>гранулярность %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Format facts</source>
        <translation>Сведения о форматах</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>повреждение</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Неполадки</translation>
    </message>
    <message>
        <source>What is off</source>
        <translation>Что не так</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n layer(s)</source>
        <translation>
            <numerusform>%1, %2, %n слой</numerusform>
            <numerusform>%1, %2, %n слоя</numerusform>
            <numerusform>%1, %2, %n слоёв</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate to</comment>
        <translation>ru</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Учёт места</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentence(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>Ещё %n сообщение есть в отчёте в виде JSON.</numerusform>
            <numerusform>Ещё %n сообщения есть в отчёте в виде JSON.</numerusform>
            <numerusform>Ещё %n сообщений есть в отчёте в виде JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be counted: %1</source>
        <translation>Подсчитать не удалось: %1</translation>
    </message>
    <message>
        <source>What takes space: zeros without any are not counted. Shadowed: hidden by layers above; of a snapshot: no longer what the guest reads. Exclusive: what nothing else in the file needs.</source>
        <translation>Считается то, что занимает место: нули, под которые места нет, не учитываются. Перекрыто: скрыто вышележащими слоями; у снимка — то, чего гость больше не читает. Только здесь: то, что больше ничему в файле не нужно.</translation>
    </message>
    <message>
        <source>Committed into the layer below, pulled into the layer above, removed: what storage gains by that. + is freed, − is taken; ≥ at least, ≤ at most, ≈ about.</source>
        <translation>Слияние с нижележащим слоем (commit), слияние с вышележащим слоем (pull), удаление: сколько места от этого выигрывает хранилище. + освобождается, − занимается; ≥ не менее, ≤ не более, ≈ около.</translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n more layer(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>Строки ещё %n слоя есть в отчёте в виде JSON.</numerusform>
            <numerusform>Строки ещё %n слоёв есть в отчёте в виде JSON.</numerusform>
            <numerusform>Строки ещё %n слоёв есть в отчёте в виде JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of what the layers hold are damaged and not counted.</source>
        <translation>Из того, что хранят слои, %1 повреждено и не учтено.</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Только здесь</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Слияние (commit)</translation>
    </message>
    <message>
        <source>Pulled</source>
        <translation>Слияние (pull)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>снимок %1</translation>
    </message>
    <message>
        <source>What it is, in bytes</source>
        <translation>Что это, в байтах</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>snapshots removed</source>
        <translation>удаление снимков</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>Каждый по отдельности</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open Loc&amp;ation…</source>
        <translation>Открыть &amp;адрес…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Недавние файлы</translation>
    </message>
    <message>
        <source>&amp;Map Again</source>
        <translation>&amp;Построить карту заново</translation>
    </message>
    <message>
        <source>&amp;Cancel Mapping</source>
        <translation>Прервать построение &amp;карты</translation>
    </message>
    <message>
        <source>Check &amp;Image</source>
        <translation>Про&amp;верить образ</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>&amp;Сравнить с…</translation>
    </message>
    <message>
        <source>En&amp;d Comparison</source>
        <translation>Завершить сравн&amp;ение</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders…</source>
        <translation>&amp;Доверенные папки…</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>&amp;Экспортировать отчёт…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Предварительный п&amp;росмотр…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>Copy &amp;Layers as Text</source>
        <translation>Копировать с&amp;лои как текст</translation>
    </message>
    <message>
        <source>Select &amp;Run</source>
        <translation>Выделить о&amp;трезок</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>&amp;Изменить параметры…</translation>
    </message>
    <message>
        <source>&amp;Copy Run</source>
        <translation>&amp;Копировать отрезок</translation>
    </message>
    <message>
        <source>Copy Run as &amp;JSON</source>
        <translation>Копировать отре&amp;зок в виде JSON</translation>
    </message>
    <message>
        <source>Copy Co&amp;mmand for This Range</source>
        <translation>Копировать ко&amp;манду для этого диапазона</translation>
    </message>
    <message>
        <source>Copy &amp;Everything Known Here</source>
        <translation>Копировать &amp;всё, что известно об этом месте</translation>
    </message>
    <message>
        <source>What lies under the cursor has not been read yet.</source>
        <translation>То, что под курсором, ещё не прочитано.</translation>
    </message>
    <message>
        <source>&amp;Go To or Find…</source>
        <translation>&amp;Перейти или найти…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Найти &amp;следующее</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Найти п&amp;редыдущее</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Оформлени&amp;е</translation>
    </message>
    <message>
        <source>La&amp;yer Columns</source>
        <translation>Столб&amp;цы слоёв</translation>
    </message>
    <message>
        <source>What the &amp;Guest Reads</source>
        <translation>Что читает &amp;гость</translation>
    </message>
    <message>
        <source>What the guest reads, and from which layer</source>
        <translation>Что читает гость и из какого слоя</translation>
    </message>
    <message>
        <source>What Each &amp;Layer Holds</source>
        <translation>Что хранит каждый &amp;слой</translation>
    </message>
    <message>
        <source>What each layer holds, and what layers above hide of it</source>
        <translation>Что хранит каждый слой и что из этого скрыто вышележащими слоями</translation>
    </message>
    <message>
        <source>The Layer&apos;s &amp;File</source>
        <translation>&amp;Файл слоя</translation>
    </message>
    <message>
        <source>A layer&apos;s own file: its tables, its data, what is free and what is lost</source>
        <translation>Файл самого слоя: его таблицы и данные, свободное и утраченное место</translation>
    </message>
    <message>
        <source>W&amp;hat Differs</source>
        <translation>&amp;Различия</translation>
    </message>
    <message>
        <source>How the disk differs from what it is compared with</source>
        <translation>Чем диск отличается от того, с чем его сравнивают</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>&amp;Whole Disk</source>
        <translation>&amp;Весь диск</translation>
    </message>
    <message>
        <source>Zoom to &amp;Run</source>
        <translation>Масштаб по &amp;отрезку</translation>
    </message>
    <message>
        <source>Zoom to &amp;Selection</source>
        <translation>Масштаб по в&amp;ыделению</translation>
    </message>
    <message>
        <source>&amp;Previous View</source>
        <translation>&amp;Предыдущий вид</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <translation>Сле&amp;дующий вид</translation>
    </message>
    <message>
        <source>&amp;Canvas Only</source>
        <translation>Только &amp;карта</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлое</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Окно</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Новое окно</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Open &amp;Sample Chain</source>
        <translation>Открыть &amp;пример цепочки</translation>
    </message>
    <message>
        <source>&amp;About Stratamap</source>
        <translation>&amp;О программе Stratamap</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Add &amp;Bookmark</source>
        <translation>До&amp;бавить закладку</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>&amp;Найти другие оверлеи</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Полно&amp;экранный режим</translation>
    </message>
    <message>
        <source>Report Detail&amp;s…</source>
        <translation>Пара&amp;метры отчёта…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Что это?</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Копировать &amp;диагностику</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendDialog</name>
    <message>
        <source>Amend Options of %1</source>
        <comment>file name</comment>
        <translation>Изменение параметров %1</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Параметры</translation>
    </message>
    <message>
        <source>&amp;Cut off what lies beyond the new size</source>
        <translation>&amp;Отрезать то, что выходит за новый размер</translation>
    </message>
    <message>
        <source>&amp;Remove the dirty bitmaps</source>
        <translation>&amp;Удалить битовые карты изменений</translation>
    </message>
    <message>
        <source>Count the r&amp;eferences anew, as the image was not closed cleanly</source>
        <translation>Пересчитать &amp;ссылки, так как образ не был корректно закрыт</translation>
    </message>
    <message>
        <source>&amp;Keep what undoes this in:</source>
        <translation>Со&amp;хранять данные для отката в:</translation>
    </message>
    <message>
        <source>File that undoes the change</source>
        <translation>Файл для отката изменения</translation>
    </message>
    <message>
        <source>As a command:</source>
        <translation>Командой:</translation>
    </message>
    <message>
        <source>With QEMU:</source>
        <translation>В QEMU:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Копировать команду: %1</translation>
    </message>
    <message>
        <source>&amp;Undo Last Change</source>
        <translation>От&amp;менить последнее изменение</translation>
    </message>
    <message>
        <source>&amp;Save Log…</source>
        <translation>Сохранить &amp;журнал…</translation>
    </message>
    <message>
        <source>&amp;Amend</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>The image&apos;s options are being read.</source>
        <translation>Читаются параметры образа.</translation>
    </message>
    <message>
        <source>Nothing can be changed now.</source>
        <translation>Сейчас ничего изменить нельзя.</translation>
    </message>
    <message>
        <source>Images of this format have no options that can be changed after they were made. A copy can have others.</source>
        <translation>У образов этого формата нет параметров, которые можно изменить после создания. У копии они могут быть другими.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The key slots cannot be shown.</source>
        <translation>Не удалось показать слоты ключей.</translation>
    </message>
    <message>
        <source>Ke&amp;y Slots</source>
        <translation>С&amp;лоты ключей</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>Проверка парольной фразы…</translation>
    </message>
    <message>
        <source>This passphrase opens no slot.</source>
        <translation>Эта парольная фраза не открывает ни одного слота.</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase opens %n slot(s).</source>
        <translation>
            <numerusform>Эта парольная фраза открывает %n слот.</numerusform>
            <numerusform>Эта парольная фраза открывает %n слота.</numerusform>
            <numerusform>Эта парольная фраза открывает %n слотов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change an option: what that would write is shown first, and nothing is before you press Amend.</source>
        <translation>Измените параметр: сначала здесь появится то, что будет записано; сама запись начнётся только по кнопке «Изменить».</translation>
    </message>
    <message>
        <source>The options do not go together yet.</source>
        <translation>Параметры пока не согласуются друг с другом.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Составляется план.</translation>
    </message>
    <message>
        <source>Change the &amp;name alone, even if the guest then reads something else</source>
        <translation>Сменить только им&amp;я, даже если гость после этого прочитает другое</translation>
    </message>
    <message>
        <source>Even i&amp;f other images stand on this one</source>
        <translation>Даже если на этом образе основаны дру&amp;гие</translation>
    </message>
    <message>
        <source>takes several commands</source>
        <translation>требует нескольких команд</translation>
    </message>
    <message>
        <source>This would cut off the end of the disk. Tick the box if that is meant.</source>
        <translation>Это отрежет конец диска. Установите флажок, если так и задумано.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 cannot hold the dirty bitmaps. Tick the box if they may go.</source>
        <translation>Уровень совместимости 0.10 не допускает битовых карт изменений. Установите флажок, если их можно удалить.</translation>
    </message>
    <message>
        <source>This cannot be done as it stands: %1</source>
        <translation>В таком виде это невозможно: %1</translation>
    </message>
    <message>
        <source>Ready: %1 will be written. A failure or a crash leaves the old or the new image.</source>
        <translation>Готово к записи: %1. При ошибке или сбое останется либо старый, либо новый образ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1: amending %2</source>
        <translation>%1: изменение %2</translation>
    </message>
    <message>
        <source>It is becoming the new image; this cannot be stopped any more.</source>
        <translation>Образ становится новым; остановить это уже нельзя.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>The image is being locked and looked at again.</source>
        <translation>Образ блокируется и просматривается заново.</translation>
    </message>
    <message>
        <source>Writing beside the old structures; until the switch this can be cancelled.</source>
        <translation>Запись рядом со старыми структурами; до переключения её можно отменить.</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1: не удалось: %2</translation>
    </message>
    <message>
        <source>Cancelled. The image is as it was.</source>
        <translation>Отменено. Образ остался прежним.</translation>
    </message>
    <message>
        <source>%1: amended; tables checked, map compared</source>
        <translation>%1: изменено; таблицы проверены, карта сверена</translation>
    </message>
    <message>
        <source>undo with: %1</source>
        <translation>для отката: %1</translation>
    </message>
    <message>
        <source>Done. The image was read again: its tables are sound, its map is what it was.</source>
        <translation>Готово. Образ прочитан заново: таблицы исправны, карта прежняя.</translation>
    </message>
    <message>
        <source>Save Log</source>
        <translation>Сохранение журнала</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>The log could not be saved.</source>
        <translation>Не удалось сохранить журнал.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendFields</name>
    <message>
        <source>Chosen when the image was made; only a converted copy (qemu-img convert) can have others:</source>
        <translation>Задано при создании образа; другие значения возможны только у преобразованной копии (qemu-img convert):</translation>
    </message>
    <message>
        <source>Compatibility level</source>
        <translation>Уровень совместимости</translation>
    </message>
    <message>
        <source>Lazy reference counts</source>
        <translation>Отложенные счётчики ссылок</translation>
    </message>
    <message>
        <source>Bits of a reference count</source>
        <translation>Разрядность счётчика ссылок</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Виртуальный размер</translation>
    </message>
    <message>
        <source>Backing file</source>
        <translation>Базовый файл</translation>
    </message>
    <message>
        <source>Backing file&apos;s format</source>
        <translation>Формат базового файла</translation>
    </message>
    <message>
        <source>External data file</source>
        <translation>Внешний файл данных</translation>
    </message>
    <message>
        <source>Data file reads as raw</source>
        <translation>Файл данных читается как raw</translation>
    </message>
    <message>
        <source>Cluster size</source>
        <translation>Размер кластера</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Сжатие</translation>
    </message>
    <message>
        <source>Subclusters</source>
        <translation>Подкластеры</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>on</source>
        <translation>вкл.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>The option %1</source>
        <translation>Параметр %1</translation>
    </message>
    <message>
        <source>1.1 (version 3)</source>
        <translation>1.1 (версия 3)</translation>
    </message>
    <message>
        <source>0.10 (version 2)</source>
        <translation>0.10 (версия 2)</translation>
    </message>
    <message>
        <source>Bytes, or with K, M, G, T; +10G and -10G count from the present size.</source>
        <translation>В байтах или с K, M, G, T; +10G и -10G отсчитываются от текущего размера.</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Cannot be changed: this image keeps its data in its own file.</source>
        <translation>Изменить нельзя: этот образ хранит данные в собственном файле.</translation>
    </message>
    <message>
        <source>Cannot be switched on: the data file may hold what a raw image would not.</source>
        <translation>Включить нельзя: в файле данных может быть то, чего не было бы в образе raw.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 needs 16 bits.</source>
        <translation>Для уровня совместимости 0.10 нужно 16 бит.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 knows no lazy reference counts.</source>
        <translation>Уровень совместимости 0.10 не знает отложенных счётчиков ссылок.</translation>
    </message>
    <message>
        <source>This is not a size: write bytes, or 20G, 512M, +10G.</source>
        <translation>Это не размер: укажите байты либо 20G, 512M, +10G.</translation>
    </message>
    <message>
        <source>A disk has whole sectors: the size must be a multiple of 512.</source>
        <translation>Диск состоит из целых секторов: размер должен быть кратен 512.</translation>
    </message>
    <message>
        <source>Say which format the backing file has: guessing it is unsafe.</source>
        <translation>Укажите формат базового файла: угадывать его небезопасно.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>сейчас %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new size, old size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is a rebase: it is done only if the guest reads the same through both chains.</source>
        <translation>Это rebase: он выполняется, только если через обе цепочки гость читает одно и то же.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendKeys</name>
    <message>
        <source>&amp;Try</source>
        <translation>Пров&amp;ерить</translation>
    </message>
    <message>
        <source>Shows which slots it opens</source>
        <translation>Показывает, какие слоты она открывает</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Парольная &amp;фраза:</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ничего не менять</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>Добавить ещё одну парольную фразу</translation>
    </message>
    <message>
        <source>Change this passphrase</source>
        <translation>Сменить эту парольную фразу</translation>
    </message>
    <message>
        <source>Erase a slot</source>
        <translation>Стереть слот</translation>
    </message>
    <message>
        <source>&amp;What to do:</source>
        <translation>&amp;Действие:</translation>
    </message>
    <message>
        <source>S&amp;lot:</source>
        <translation>Сло&amp;т:</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>&amp;Новая парольная фраза:</translation>
    </message>
    <message>
        <source>Once mo&amp;re:</source>
        <translation>Ещё &amp;раз:</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation> мс</translation>
    </message>
    <message>
        <source>How long trying one passphrase takes on this computer: longer is harder to guess.</source>
        <translation>Сколько длится проверка одной парольной фразы на этом компьютере: чем дольше, тем труднее её подобрать.</translation>
    </message>
    <message>
        <source>Time to &amp;derive:</source>
        <translation>&amp;Время вычисления ключа:</translation>
    </message>
    <message>
        <source>This is the only passphrase: without it, everything in the image is lost for good. Write the file&apos;s name, %1, to agree:</source>
        <translation>Это единственная парольная фраза: без неё всё содержимое образа будет безвозвратно потеряно. В знак согласия введите имя файла, %1:</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Слот</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Итерации</translation>
    </message>
    <message>
        <source>This passphrase</source>
        <translation>Эта фраза</translation>
    </message>
    <message>
        <source>Key slots</source>
        <translation>Слоты ключей</translation>
    </message>
    <message>
        <source>Encrypted with %1</source>
        <translation>Шифрование: %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>активен</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободен</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>открывает</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>не открывает</translation>
    </message>
    <message>
        <source>the first free one</source>
        <translation>первый свободный</translation>
    </message>
    <message>
        <source>Write a passphrase that opens the image now.</source>
        <translation>Введите парольную фразу, которая открывает образ сейчас.</translation>
    </message>
    <message>
        <source>The last passphrase goes only when you write the file&apos;s name.</source>
        <translation>Последняя парольная фраза удаляется, только если введено имя файла.</translation>
    </message>
    <message>
        <source>Write the new passphrase.</source>
        <translation>Введите новую парольную фразу.</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same.</source>
        <translation>Новые парольные фразы не совпадают.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendPlanView</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Lost for good</source>
        <translation>Теряется безвозвратно</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>size, offset</comment>
        <translation>%1 по смещению %2</translation>
    </message>
    <message>
        <source>Writes, one after the other</source>
        <translation>Запись, шаг за шагом</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bytes, what is written</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – from here on it is the new image</source>
        <comment>a step</comment>
        <translation>%1 — с этого места это новый образ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Bytes written: %1</source>
        <translation>Объём записи, байт: %1</translation>
    </message>
    <message>
        <source>Clusters allocated: %1</source>
        <translation>Занимаемых кластеров: %1</translation>
    </message>
    <message>
        <source>Clusters freed: %1</source>
        <translation>Освобождаемых кластеров: %1</translation>
    </message>
    <message>
        <source>The file is cut to %1</source>
        <translation>Файл обрезается до %1</translation>
    </message>
    <message>
        <source>The data file&apos;s length becomes %1</source>
        <translation>Длина файла данных станет %1</translation>
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
        <translation>Примечание: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Вопрос: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Предупреждение: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Ошибка: %1</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Технические подробности</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::BookmarkModel</name>
    <message>
        <source>%1, %2</source>
        <comment>offset, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>size, offset</comment>
        <translation>%1 по смещению %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Bookmarks</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Mark the selection, or the cell under the cursor</source>
        <translation>Отмечает выделение или ячейку под курсором</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the selected bookmarks (Del)</source>
        <translation>Удаляет выделенные закладки (Del)</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Bring back what was removed last (Ctrl+Z)</source>
        <translation>Возвращает удалённое последним (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Kept until the program ends: %1 cannot be written.</source>
        <translation>Хранятся только до завершения программы: записать %1 не удаётся.</translation>
    </message>
    <message>
        <source>The bookmarks kept for this image could not be read. Their file is left as %1.</source>
        <translation>Не удалось прочитать сохранённые закладки этого образа. Их файл оставлен как %1.</translation>
    </message>
    <message>
        <source>Bookmark %1</source>
        <translation>Закладка %1</translation>
    </message>
    <message>
        <source>There is no room for more than %1 bookmarks.</source>
        <translation>Больше %1 закладок не помещается.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Cells</name>
    <message>
        <source>no layer</source>
        <translation>нет слоя</translation>
    </message>
    <message>
        <source>%1 %2 from %3</source>
        <comment>share, state, layer: 62 % data from base.raw</comment>
        <translation>%1 %2 из %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, state: 38 % unallocated</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>слой %1</translation>
    </message>
    <message>
        <source>offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>смещение %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Вирт. размер</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>На диске</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Своё</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Видно</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>Перекрыто</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Только здесь</translation>
    </message>
    <message>
        <source>Seen of own</source>
        <translation>Видно из своего</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Нули</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Сжато</translation>
    </message>
    <message>
        <source>Bitmaps</source>
        <translation>Битовые карты</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Занят</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>0 is the image that was opened; each layer rests on the next</source>
        <translation>0 — открытый образ; каждый слой опирается на следующий</translation>
    </message>
    <message>
        <source>How large the guest&apos;s disk is in this layer</source>
        <translation>Насколько велик диск гостя в этом слое</translation>
    </message>
    <message>
        <source>How long the file is</source>
        <translation>Длина файла</translation>
    </message>
    <message>
        <source>How much space the file takes up where it is stored</source>
        <translation>Сколько места файл занимает там, где он хранится</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk this layer itself keeps, seen from above or not</source>
        <translation>Какую часть диска гостя хранит сам этот слой, видно её сверху или нет</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest reads</source>
        <translation>Какую часть хранимого слоем читает гость</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest never reads: layers above hide it, or it lies beyond the end of a shorter layer above</source>
        <translation>Какую часть хранимого слоем гость никогда не читает: её скрывают вышележащие слои или она лежит за концом более короткого вышележащего слоя</translation>
    </message>
    <message>
        <source>How much of the file would become free if this went: the disk as it is in a layer&apos;s row, or a snapshot. What several of them share is in none of these sums</source>
        <translation>Сколько места в файле освободится, если это удалить: в строке слоя — текущее состояние диска, в строке снимка — сам снимок. Общее для нескольких не входит ни в одну из этих сумм</translation>
    </message>
    <message>
        <source>What the layer keeps: the solid part is visible, the hatched part shadowed</source>
        <translation>Что хранит слой: сплошная часть видна, заштрихованная перекрыта</translation>
    </message>
    <message>
        <source>How much the layer itself says is zeros</source>
        <translation>Какую часть сам слой объявляет нулями</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk the layer keeps compressed</source>
        <translation>Какую часть диска гостя слой хранит в сжатом виде</translation>
    </message>
    <message>
        <source>How many dirty bitmaps are stored in the image</source>
        <translation>Сколько битовых карт изменений хранится в образе</translation>
    </message>
    <message>
        <source>Whether another program has the file open for itself</source>
        <translation>Держит ли файл открытым другая программа</translation>
    </message>
    <message>
        <source>How many oddities and damages were found in the layer</source>
        <translation>Сколько странностей и повреждений найдено в слое</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, why it is not shown</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>another overlay on the same base</comment>
        <translation>также %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>занят</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>bytes counted so far</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1 of the guest&apos;s disk, stored in %2 of the file (%3)</source>
        <comment>size, size, part</comment>
        <translation>%1 диска гостя, занимает в файле %2 (%3)</translation>
    </message>
    <message>
        <source>%1 visible, %2 shadowed</source>
        <translation>видно %1, перекрыто %2</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>снимок</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Once the file is found, this mends the reference:</source>
        <translation>Когда файл найдётся, ссылку исправит команда:</translation>
    </message>
    <message>
        <source>Another overlay that rests on %1: changing that changes both</source>
        <translation>Ещё один оверлей на основе %1: изменение этой основы затронет оба</translation>
    </message>
    <message>
        <source>Internal snapshot %1 of %2</source>
        <translation>Внутренний снимок %1 образа %2</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Сделан: %1</translation>
    </message>
    <message>
        <source>With %1 of the machine&apos;s memory</source>
        <translation>Вместе с памятью машины: %1</translation>
    </message>
    <message>
        <source>Nothing else in the file uses %1 of it</source>
        <translation>Из этого %1 больше ничем в файле не используется</translation>
    </message>
    <message>
        <source>Named as “%1” by the layer above</source>
        <translation>Вышележащий слой называет его «%1»</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainTree</name>
    <message>
        <source>Layers of the chain</source>
        <translation>Слои цепочки</translation>
    </message>
    <message>
        <source>Map This &amp;Snapshot</source>
        <translation>Построить карту &amp;снимка</translation>
    </message>
    <message>
        <source>&amp;Open This Overlay</source>
        <translation>&amp;Открыть этот оверлей</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>Указать &amp;расположение…</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>&amp;Изменить параметры…</translation>
    </message>
    <message>
        <source>What It Would &amp;Free</source>
        <translation>Что это осво&amp;бодит</translation>
    </message>
    <message>
        <source>Compare &amp;With This Snapshot</source>
        <translation>Сра&amp;внить с этим снимком</translation>
    </message>
    <message>
        <source>Compare &amp;With This Overlay</source>
        <translation>Сра&amp;внить с этим оверлеем</translation>
    </message>
    <message>
        <source>Compare &amp;With the Disk as of This Layer</source>
        <translation>Сра&amp;внить с диском на уровне этого слоя</translation>
    </message>
    <message>
        <source>Copy &amp;Mending Command</source>
        <translation>Копировать ко&amp;манду исправления</translation>
    </message>
    <message>
        <source>&amp;Copy Layers as Text</source>
        <translation>&amp;Копировать слои как текст</translation>
    </message>
    <message>
        <source>&amp;No Selection</source>
        <translation>Снять в&amp;ыделение</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>&amp;Найти другие оверлеи</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Changes</name>
    <message>
        <source>same</source>
        <translation>одинаково</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>появилось</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>утрачено</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>other layer</source>
        <translation>другой слой</translation>
    </message>
    <message>
        <source>other state</source>
        <translation>другое состояние</translation>
    </message>
    <message>
        <source>beyond the end</source>
        <translation>за концом</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>The same layer has the same, at the same place.</source>
        <translation>Тот же слой, то же содержимое, то же место.</translation>
    </message>
    <message>
        <source>B has data where A has none.</source>
        <translation>В Б есть данные, которых нет в А.</translation>
    </message>
    <message>
        <source>A has data where B has none.</source>
        <translation>В А есть данные, которых нет в Б.</translation>
    </message>
    <message>
        <source>The same layer has it, at another place of its file.</source>
        <translation>Даёт тот же слой, но из другого места своего файла.</translation>
    </message>
    <message>
        <source>Another layer or file has it.</source>
        <translation>Даёт другой слой или другой файл.</translation>
    </message>
    <message>
        <source>It is kept in another way: compressed or not, or as zeros of another kind.</source>
        <translation>Хранится иначе: сжато или нет либо как нули другого вида.</translation>
    </message>
    <message>
        <source>One of the disks has ended, and the other one has no data.</source>
        <translation>Один из дисков уже закончился, а на другом нет данных.</translation>
    </message>
    <message>
        <source>One of them is damaged there, or could not be opened.</source>
        <translation>Один из дисков здесь повреждён или его не удалось открыть.</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter: moved</comment>
        <translation>П</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter: other layer</comment>
        <translation>Л</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter: other state</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter: beyond the end</comment>
        <translation>К</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, what: 38 % lost</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>other content</source>
        <translation>другое содержимое</translation>
    </message>
    <message>
        <source>Both have data, which was read and differs.</source>
        <translation>Данные есть на обоих дисках; они прочитаны и различаются.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareBar</name>
    <message>
        <source>How far the comparison is</source>
        <translation>Ход сравнения</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять</translation>
    </message>
    <message>
        <source>Let A and B change places</source>
        <translation>Поменять А и Б местами</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>End Comparison</source>
        <translation>Завершить сравнение</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Прервать сравнение</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>Больше ни с чем не сравнивать</translation>
    </message>
    <message>
        <source>A: %1 → B: %2</source>
        <comment>names</comment>
        <translation>А: %1 → Б: %2</translation>
    </message>
    <message>
        <source>Nothing is compared. File ▸ Compare With… and the menus of layers and snapshots begin it.</source>
        <translation>Ничего не сравнивается. Начать можно через «Файл ▸ Сравнить с…» или из меню слоёв и снимков.</translation>
    </message>
    <message>
        <source>A has %1 of data, B has %2: </source>
        <comment>sizes; what follows is the difference</comment>
        <translation>В А %1 данных, в Б %2: </translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>size</comment>
        <translation>на %1 меньше</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>size</comment>
        <translation>на %1 больше</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>столько же</translation>
    </message>
    <message>
        <source> (%1 lost, %2 gained).</source>
        <comment>sizes</comment>
        <translation> (утрачено %1, появилось %2).</translation>
    </message>
    <message>
        <source> A is %1 long, B %2.</source>
        <comment>sizes</comment>
        <translation> Длина А — %1, Б — %2.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Read both disks and compare what they hold, wherever it lies</source>
        <translation>Прочитать оба диска и сравнить их содержимое, где бы оно ни лежало</translation>
    </message>
    <message>
        <source> Read: %1 differ, from %2 on.</source>
        <comment>size, offset</comment>
        <translation> Прочитано: различается %1, начиная с %2.</translation>
    </message>
    <message>
        <source> Read: both hold the same.</source>
        <translation> Прочитано: содержимое одинаково.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareLegend</name>
    <message>
        <source>What the colours of the comparison mean</source>
        <translation>Что означают цвета сравнения</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>what, size, share</comment>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareView</name>
    <message>
        <source>Map of the differences</source>
        <translation>Карта различий</translation>
    </message>
    <message>
        <source>Choose what this disk is to be compared with.</source>
        <translation>Выберите, с чем сравнить этот диск.</translation>
    </message>
    <message>
        <source>Both disks have a size of 0 bytes</source>
        <translation>Размер обоих дисков — 0 байт</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>offset %1, %2: %3</source>
        <comment>offset, length, what differs</comment>
        <translation>смещение %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentModel</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Host File</source>
        <translation>Файл хоста</translation>
    </message>
    <message>
        <source>Host Offset</source>
        <translation>Смещ. в файле</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Занято</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentTable</name>
    <message>
        <source>Only the selection</source>
        <translation>Только выделение</translation>
    </message>
    <message>
        <source>Layer, state, file or 0x offset</source>
        <translation>Слой, состояние, файл или смещение 0x</translation>
    </message>
    <message>
        <source>Lists extents with this in the name of their layer, state or host file, or those that hold this offset of the disk or of a host file, as in 0x50000.</source>
        <translation>Показывает экстенты, у которых это есть в имени слоя, состояния или файла хоста, либо те, что содержат это смещение диска или файла хоста, например 0x50000.</translation>
    </message>
    <message>
        <source>Extents with this text</source>
        <translation>Экстенты с этим текстом</translation>
    </message>
    <message>
        <source>At least, as in 1M</source>
        <translation>Не менее, например 1M</translation>
    </message>
    <message>
        <source>Lists extents of at least this length: 65536, 64k, 1M, 2G.</source>
        <translation>Показывает экстенты не короче указанного: 65536, 64k, 1M, 2G.</translation>
    </message>
    <message>
        <source>Extents of at least this length</source>
        <translation>Экстенты не короче указанного</translation>
    </message>
    <message>
        <source>Lists extents that touch the range selected on the map.</source>
        <translation>Показывает экстенты, которые затрагивают диапазон, выделенный на карте.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Write extents to a file, as CSV or JSON</source>
        <translation>Записать экстенты в файл CSV или JSON</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Listing extents</source>
        <translation>Составление списка экстентов</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>Экстенты</translation>
    </message>
    <message>
        <source>&amp;Show on Map</source>
        <translation>&amp;Показать на карте</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Копировать &amp;в виде JSON</translation>
    </message>
    <message>
        <source>Export Se&amp;lected…</source>
        <translation>Экспортировать в&amp;ыделенное…</translation>
    </message>
    <message>
        <source>&amp;Export All That Is Listed…</source>
        <translation>&amp;Экспортировать весь список…</translation>
    </message>
    <message>
        <source>There is no disk to list extents of.</source>
        <translation>Нет диска, экстенты которого можно показать.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extents of %1, %2 stored</source>
        <comment>size, size</comment>
        <translation>
            <numerusform>%Ln экстент на %1, занято %2</numerusform>
            <numerusform>%Ln экстента на %1, занято %2</numerusform>
            <numerusform>%Ln экстентов на %1, занято %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the disk mapped so far</source>
        <translation>на карте пока %1 диска</translation>
    </message>
    <message>
        <source>the disk has more, %1 in all; select a range and list only that to see them</source>
        <comment>number of extents</comment>
        <translation>на диске их больше, всего %1; чтобы увидеть остальные, выделите диапазон и включите показ только выделения</translation>
    </message>
    <message>
        <source>“%1” is not a size</source>
        <translation>«%1» — не размер</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Значения, разделённые запятыми (*.csv)</translation>
    </message>
    <message>
        <source>JSON, as qemu-img map prints it (*.json)</source>
        <translation>JSON в виде, выдаваемом qemu-img map (*.json)</translation>
    </message>
    <message>
        <source>Export Extents</source>
        <translation>Экспорт экстентов</translation>
    </message>
    <message>
        <source>Copying was cancelled</source>
        <translation>Копирование отменено</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>Экспорт отменён</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <comment>technical sentence</comment>
        <translation>Ничего не записано: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <comment>file</comment>
        <translation>Записано в %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Extents</name>
    <message>
        <source>no layer</source>
        <translation>нет слоя</translation>
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
        <translation>Переход и поиск</translation>
    </message>
    <message>
        <source>A place, such as 12.5GiB, 0x2f000000, 63%, p2+1MiB; or runs: compressed len&gt;64MiB</source>
        <translation>Место, например 12.5GiB, 0x2f000000, 63%, p2+1MiB; или отрезки: compressed len&gt;64MiB</translation>
    </message>
    <message>
        <source>Go to or find</source>
        <translation>Перейти или найти</translation>
    </message>
    <message>
        <source>Places: 0x2f000000, 12.5GiB, 8388608s (sectors), 63%, c:190213 (cluster), L1:3 L2:17, p2+1MiB (in a partition), host:0x50000 (in the file).
Runs: layer:NAME, state:STATE, len&gt;64MiB, len&lt;4KiB, zero, data, compressed, shadowed, dirty, pending; several words together.
Enter and F3 go on, with Shift back; Alt+Enter marks all.</source>
        <translation>Места: 0x2f000000, 12.5GiB, 8388608s (секторы), 63%, c:190213 (кластер), L1:3 L2:17, p2+1MiB (в разделе), host:0x50000 (в файле).
Отрезки: layer:ИМЯ, state:СОСТОЯНИЕ, len&gt;64MiB, len&lt;4KiB, zero, data, compressed, shadowed, dirty, pending; можно несколько слов сразу.
Enter и F3 ведут дальше, с Shift — назад; Alt+Enter отмечает всё.</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Найти:</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Mark All</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Marks all matches beside the map (Alt+Enter)</source>
        <translation>Отмечает все совпадения рядом с картой (Alt+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>The first %1 of %2 matches are marked.</source>
        <translation>Отмечены первые %1 из %2 совпадений.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>The search went round the end of the disk.</source>
        <translation>Поиск дошёл до конца диска и продолжился с другой стороны.</translation>
    </message>
    <message>
        <source>Enter goes to %1, %2.</source>
        <comment>hexadecimal offset, in bytes</comment>
        <translation>Enter: переход к %1, %2.</translation>
    </message>
    <message>
        <source>One match, %1.</source>
        <comment>size</comment>
        <translation>Одно совпадение, %1.</translation>
    </message>
    <message>
        <source>%1 matches, %2 in all.</source>
        <comment>number, size</comment>
        <translation>Совпадений: %1, всего %2.</translation>
    </message>
    <message>
        <source>Nothing found so far: not all of the map is in memory yet.</source>
        <translation>Пока ничего не найдено: в памяти ещё не вся карта.</translation>
    </message>
    <message>
        <source>%1 So far: not all of the map is in memory yet.</source>
        <comment>what was found</comment>
        <translation>%1 Пока это всё: в памяти ещё не вся карта.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Findings</name>
    <message>
        <source>The chain loops</source>
        <translation>Цепочка зациклена</translation>
    </message>
    <message>
        <source>The parent is missing</source>
        <translation>Нет родительского образа</translation>
    </message>
    <message>
        <source>The parent cannot be opened</source>
        <translation>Родительский образ не открывается</translation>
    </message>
    <message>
        <source>A reference was not followed</source>
        <translation>Переход по ссылке не выполнен</translation>
    </message>
    <message>
        <source>A data file is lost</source>
        <translation>Утрачен файл данных</translation>
    </message>
    <message>
        <source>Wrong backing format</source>
        <translation>Неверный формат базового файла</translation>
    </message>
    <message>
        <source>No backing format is recorded</source>
        <translation>Формат базового файла не указан</translation>
    </message>
    <message>
        <source>The parent has changed</source>
        <translation>Родительский образ изменился</translation>
    </message>
    <message>
        <source>The parent is another image</source>
        <translation>Родительский образ — другой</translation>
    </message>
    <message>
        <source>The parent was written later</source>
        <translation>Родительский образ записан позже</translation>
    </message>
    <message>
        <source>A reference to the network</source>
        <translation>Ссылка в сеть</translation>
    </message>
    <message>
        <source>A reference that is no file name</source>
        <translation>Ссылка не является именем файла</translation>
    </message>
    <message>
        <source>A reference to a device</source>
        <translation>Ссылка на устройство</translation>
    </message>
    <message>
        <source>A reference leaves the folder</source>
        <translation>Ссылка выходит за пределы папки</translation>
    </message>
    <message>
        <source>Guest data lies in another file</source>
        <translation>Данные гостя в другом файле</translation>
    </message>
    <message>
        <source>A deep chain</source>
        <translation>Глубокая цепочка</translation>
    </message>
    <message>
        <source>A layer is mostly shadowed</source>
        <translation>Слой почти весь перекрыт</translation>
    </message>
    <message>
        <source>Data past the end of the disk</source>
        <translation>Данные за концом диска</translation>
    </message>
    <message>
        <source>A raw disk looks like an image</source>
        <translation>Диск raw похож на образ</translation>
    </message>
    <message>
        <source>More than one format fits</source>
        <translation>Подходит несколько форматов</translation>
    </message>
    <message>
        <source>The name says another format</source>
        <translation>Имя указывает на другой формат</translation>
    </message>
    <message>
        <source>Marked as corrupt</source>
        <translation>Помечен как повреждённый</translation>
    </message>
    <message>
        <source>Damaged tables</source>
        <translation>Повреждённые таблицы</translation>
    </message>
    <message>
        <source>Wrong reference counts</source>
        <translation>Неверные счётчики ссылок</translation>
    </message>
    <message>
        <source>Data past the end of the file</source>
        <translation>Данные за концом файла</translation>
    </message>
    <message>
        <source>Compressed data cannot be unpacked</source>
        <translation>Сжатые данные не распаковываются</translation>
    </message>
    <message>
        <source>Not closed cleanly</source>
        <translation>Некорректно закрыт</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Занят</translation>
    </message>
    <message>
        <source>Leaked space</source>
        <translation>Утечка места</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>Что-то не так</translation>
    </message>
    <message>
        <source>Dirty bitmaps are outdated</source>
        <translation>Битовые карты изменений устарели</translation>
    </message>
    <message>
        <source>A dirty bitmap is inconsistent</source>
        <translation>Битовая карта изменений противоречива</translation>
    </message>
    <message>
        <source>Weak encryption</source>
        <translation>Слабое шифрование</translation>
    </message>
    <message>
        <source>An old version</source>
        <translation>Старая версия</translation>
    </message>
    <message>
        <source>Larger than its disk</source>
        <translation>Больше своего диска</translation>
    </message>
    <message>
        <source>Unused space in the file</source>
        <translation>Неиспользуемое место в файле</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>Фрагментирован</translation>
    </message>
    <message>
        <source>A faulty partition table</source>
        <translation>Ошибочная таблица разделов</translation>
    </message>
    <message>
        <source>A misaligned partition</source>
        <translation>Невыровненный раздел</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Повреждение</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, headline</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Damage: %1 · Warnings: %2 · Notes: %3</source>
        <translation>Повреждения: %1 · Предупреждения: %2 · Примечания: %3</translation>
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
        <translation>Важность</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::FindingsView</name>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Look Closely</source>
        <translation>Проверить тщательно</translation>
    </message>
    <message>
        <source>Read large tables, too, and unpack everything that is compressed</source>
        <translation>Читать и большие таблицы, распаковывать всё сжатое</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>Подробности замечания</translation>
    </message>
    <message>
        <source>Command that mends it</source>
        <translation>Команда для исправления</translation>
    </message>
    <message>
        <source>&amp;Copy Command</source>
        <translation>&amp;Копировать команду</translation>
    </message>
    <message>
        <source>The chain is looked through when it is mapped.</source>
        <translation>Цепочка просматривается при построении карты.</translation>
    </message>
    <message>
        <source>Looking closely; this may take a while…</source>
        <translation>Тщательная проверка; это может занять некоторое время…</translation>
    </message>
    <message>
        <source>Looking through the chain…</source>
        <translation>Просмотр цепочки…</translation>
    </message>
    <message>
        <source>The chain could not be looked through: %1</source>
        <translation>Не удалось просмотреть цепочку: %1</translation>
    </message>
    <message>
        <source>Nothing was found that is wrong or unwise.</source>
        <translation>Ничего неправильного или неразумного не найдено.</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>Не просмотрено: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::GridCanvas</name>
    <message>
        <source>1 cell = %1</source>
        <translation>1 ячейка = %1</translation>
    </message>
    <message>
        <source>1 cell = %1 (1 cluster)</source>
        <translation>1 ячейка = %1 (1 кластер)</translation>
    </message>
    <message>
        <source>1 cell = %1 (%2 clusters)</source>
        <translation>1 ячейка = %1 (кластеров: %2)</translation>
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
        <translation>Байты</translation>
    </message>
    <message>
        <source>encrypted: nobody reads this without the key</source>
        <translation>зашифровано: без ключа этого никто не прочитает</translation>
    </message>
    <message>
        <source>damaged: the tables do not say what belongs here</source>
        <translation>повреждено: по таблицам не определить, что должно быть здесь</translation>
    </message>
    <message>
        <source>unknown: the layer that has it could not be opened</source>
        <translation>неизвестно: слой, в котором это лежит, открыть не удалось</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>не читается: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostFileBar</name>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Показываемый файл</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, used up to %2</source>
        <comment>size, offset</comment>
        <translation>%1, используется до %2</translation>
    </message>
    <message>
        <source>; %1 used twice</source>
        <comment>size</comment>
        <translation>; используется дважды: %1</translation>
    </message>
    <message>
        <source>; %1 references past the end</source>
        <comment>number</comment>
        <translation>; ссылок за конец файла: %1</translation>
    </message>
    <message>
        <source>; %1 in use but not counted</source>
        <comment>number</comment>
        <translation>; используется, но не учтено: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostKinds</name>
    <message>
        <source>header</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>таблица L1</translation>
    </message>
    <message>
        <source>L2 tables</source>
        <translation>таблицы L2</translation>
    </message>
    <message>
        <source>refcount table</source>
        <translation>таблица счётчиков</translation>
    </message>
    <message>
        <source>refcount blocks</source>
        <translation>блоки счётчиков</translation>
    </message>
    <message>
        <source>snapshot table</source>
        <translation>таблица снимков</translation>
    </message>
    <message>
        <source>L1 tables of snapshots</source>
        <translation>таблицы L1 снимков</translation>
    </message>
    <message>
        <source>L2 tables of snapshots</source>
        <translation>таблицы L2 снимков</translation>
    </message>
    <message>
        <source>data of snapshots alone</source>
        <translation>данные только снимков</translation>
    </message>
    <message>
        <source>bitmap directory</source>
        <translation>каталог битовых карт</translation>
    </message>
    <message>
        <source>bitmap tables</source>
        <translation>таблицы битовых карт</translation>
    </message>
    <message>
        <source>bitmaps</source>
        <translation>битовые карты</translation>
    </message>
    <message>
        <source>encryption header</source>
        <translation>заголовок шифрования</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>таблицы</translation>
    </message>
    <message>
        <source>data</source>
        <translation>данные</translation>
    </message>
    <message>
        <source>space kept for zeros</source>
        <translation>место под нули</translation>
    </message>
    <message>
        <source>compressed data</source>
        <translation>сжатые данные</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>утечка</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>hole</source>
        <translation>дыра</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter: header</comment>
        <translation>З</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter: refcounts</comment>
        <translation>Ч</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter: snapshots</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter: bitmaps</comment>
        <translation>Б</translation>
    </message>
    <message>
        <source>K</source>
        <comment>letter: keys</comment>
        <translation>К</translation>
    </message>
    <message>
        <source>T</source>
        <comment>letter: tables</comment>
        <translation>Т</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter: leaked</comment>
        <translation>У</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, what: 38 % L2 tables</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, used twice</source>
        <comment>what</comment>
        <translation>%1, используется дважды</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostLegend</name>
    <message>
        <source>What the file&apos;s colours mean</source>
        <translation>Что означают цвета файла</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>what, size, share</comment>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostView</name>
    <message>
        <source>Map of the file</source>
        <translation>Карта файла</translation>
    </message>
    <message>
        <source>This layer could not be opened.</source>
        <translation>Не удалось открыть этот слой.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Пока нечего показать</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Этот файл пуст</translation>
    </message>
    <message>
        <source>Reading the tables of this file…</source>
        <translation>Чтение таблиц файла…</translation>
    </message>
    <message>
        <source>file offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>смещение в файле %1, %2: %3</translation>
    </message>
    <message>
        <source>%1; guest offset %2</source>
        <comment>sentence, offset</comment>
        <translation>%1; смещение у гостя %2</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>Выделено %1: %2</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ImageCheck</name>
    <message>
        <source>Checking %1…</source>
        <translation>Проверка %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>Отмена (%1 %)</translation>
    </message>
    <message>
        <source>Images such as %1 have nothing that could be checked</source>
        <translation>В образах наподобие %1 проверять нечего</translation>
    </message>
    <message>
        <source>%1 could not be checked</source>
        <translation>Не удалось проверить %1</translation>
    </message>
    <message>
        <source>%1 is damaged: data may be lost</source>
        <translation>%1 повреждён: возможна потеря данных</translation>
    </message>
    <message>
        <source>%1 wastes space: nothing is lost</source>
        <translation>%1 впустую занимает место: данные не потеряны</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 в порядке</translation>
    </message>
    <message>
        <source>Show in the File</source>
        <translation>Показать в файле</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Inspector</name>
    <message>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Subcluster</source>
        <translation>Подкластер</translation>
    </message>
    <message>
        <source>L1 index</source>
        <translation>Индекс L1</translation>
    </message>
    <message>
        <source>L2 index</source>
        <translation>Индекс L2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>LBA, 512</source>
        <translation>LBA, 512</translation>
    </message>
    <message>
        <source>LBA, 4096</source>
        <translation>LBA, 4096</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>partition, offset in it</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>Что читает гость</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Ещё не прочитано.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Offset in file</source>
        <translation>Смещение в файле</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>В сжатом виде</translation>
    </message>
    <message>
        <source>Run starts</source>
        <translation>Начало отрезка</translation>
    </message>
    <message>
        <source>Run ends</source>
        <translation>Конец отрезка</translation>
    </message>
    <message>
        <source>Run length</source>
        <translation>Длина отрезка</translation>
    </message>
    <message>
        <source>In this cell</source>
        <translation>В этой ячейке</translation>
    </message>
    <message>
        <source>Cell starts</source>
        <translation>Начало ячейки</translation>
    </message>
    <message>
        <source>Cell length</source>
        <translation>Длина ячейки</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, layer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>percent, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Each layer here</source>
        <translation>Каждый слой в этом месте</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>its disk ends before</source>
        <translation>его диск кончается раньше</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>не удалось открыть</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>не удалось прочитать</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>state, offset in the layer&apos;s file</comment>
        <translation>%1, смещ. %2</translation>
    </message>
    <message>
        <source>Dirty bitmaps</source>
        <translation>Битовые карты изменений</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>bitmap, file</comment>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>не изменено</translation>
    </message>
    <message>
        <source>dirty</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>does not count: in use</source>
        <translation>не учитывается: занята</translation>
    </message>
    <message>
        <source>No layer has anything here. It reads as zeros.</source>
        <translation>Ни у одного слоя здесь ничего нет. Читаются нули.</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps no space for them.</source>
        <translation>Слой объявляет нули и не держит под них места.</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps space in its file for them.</source>
        <translation>Слой объявляет нули и держит под них место в своём файле.</translation>
    </message>
    <message>
        <source>The bytes lie in the file as the guest reads them.</source>
        <translation>Байты лежат в файле такими, какими их читает гость.</translation>
    </message>
    <message>
        <source>The bytes lie packed in the file.</source>
        <translation>Байты лежат в файле в сжатом виде.</translation>
    </message>
    <message>
        <source>The bytes lie encrypted in the file.</source>
        <translation>Байты лежат в файле в зашифрованном виде.</translation>
    </message>
    <message>
        <source>The layer has space for data here, which nobody has written: it reads as zeros.</source>
        <translation>В слое здесь есть место под данные, но их никто не записал: читаются нули.</translation>
    </message>
    <message>
        <source>The tables contradict the format here. Nobody knows what belongs here.</source>
        <translation>Таблицы здесь противоречат формату. Что должно быть здесь, неизвестно.</translation>
    </message>
    <message>
        <source>The layer that would answer could not be opened.</source>
        <translation>Слой, который дал бы ответ, открыть не удалось.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>What is known of the place under the cursor stands here once an image is open.</source>
        <translation>Здесь появится всё, что известно о месте под курсором, когда будет открыт образ.</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Копировать всё</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Доли</translation>
    </message>
    <message>
        <source>Fill each cell by the shares of what it holds</source>
        <translation>Заполнять ячейку по долям её содержимого</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>Fill each cell with what is ticked, however little of it there is (A)</source>
        <translation>Заполнять ячейку отмеченным, как бы мало его в ней ни было (A)</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Главное</translation>
    </message>
    <message>
        <source>Fill each cell with what it holds most of</source>
        <translation>Заполнять ячейку тем, чего в ней больше всего</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Отметить всё</translation>
    </message>
    <message>
        <source>Let everything stand out again</source>
        <translation>Снова сделать заметным всё</translation>
    </message>
    <message>
        <source>Tick Only &amp;This</source>
        <translation>Отметить только &amp;это</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>Отметить &amp;всё</translation>
    </message>
    <message>
        <source>What the map&apos;s colours mean stands here once an image is open.</source>
        <translation>Здесь появится значение цветов карты, когда будет открыт образ.</translation>
    </message>
    <message>
        <source>%1 disk. Shares are of the %2 scanned so far.</source>
        <comment>size, percent</comment>
        <translation>Диск %1. Доли — от просмотренных пока %2.</translation>
    </message>
    <message>
        <source>%1 disk</source>
        <translation>Диск %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::LegendModel</name>
    <message>
        <source>No layer</source>
        <translation>Нет слоя</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>state or layer, size, share</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::MainWindow</name>
    <message>
        <source>See what every layer of a disk image holds</source>
        <translation>Что хранит каждый слой образа диска</translation>
    </message>
    <message>
        <source>Open a virtual machine&apos;s disk image, or drop one here. Nothing you look at is ever changed.</source>
        <translation>Откройте образ диска виртуальной машины или перетащите его сюда. То, что вы просматриваете, никогда не изменяется.</translation>
    </message>
    <message>
        <source>Open Image…</source>
        <translation>Открыть образ…</translation>
    </message>
    <message>
        <source>Open Sample Chain</source>
        <translation>Открыть пример цепочки</translation>
    </message>
    <message>
        <source>The chain of layers is being opened.</source>
        <translation>Открывается цепочка слоёв.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>There is nothing to show. The message above says why.</source>
        <translation>Показать нечего. Причина указана в сообщении выше.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Open Another Image…</source>
        <translation>Открыть другой образ…</translation>
    </message>
    <message>
        <source>%1, snapshot %2</source>
        <comment>file, name or number</comment>
        <translation>%1, снимок %2</translation>
    </message>
    <message>
        <source>%1 – Stratamap</source>
        <comment>file name</comment>
        <translation>%1 — Stratamap</translation>
    </message>
    <message>
        <source>Compare With an Image or a Saved Map</source>
        <translation>Сравнение с образом или сохранённой картой</translation>
    </message>
    <message>
        <source>layer %1 and below (%2)</source>
        <comment>number, file</comment>
        <translation>слой %1 и ниже (%2)</translation>
    </message>
    <message>
        <source>Locate the Missing Layer</source>
        <translation>Поиск недостающего слоя</translation>
    </message>
    <message>
        <source>Too large to sum up in passing: stratamap --tree does.</source>
        <translation>Слишком велико для подсчёта на ходу: это сделает stratamap --tree.</translation>
    </message>
    <message numerus="yes">
        <source>%n other overlay(s) found</source>
        <translation>
            <numerusform>Найден ещё %n оверлей</numerusform>
            <numerusform>Найдено ещё %n оверлея</numerusform>
            <numerusform>Найдено ещё %n оверлеев</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Disk Images</source>
        <translation>Открытие образов дисков</translation>
    </message>
    <message>
        <source>Open Location</source>
        <translation>Открытие адреса</translation>
    </message>
    <message>
        <source>An image on a web server (https://…) or an NBD export (nbd://…):</source>
        <translation>Образ на веб-сервере (https://…) или экспорт NBD (nbd://…):</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>file, folder</comment>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Очистить список</translation>
    </message>
    <message>
        <source>&amp;Remember Opened Files</source>
        <translation>&amp;Запоминать открытые файлы</translation>
    </message>
    <message>
        <source>Without an image</source>
        <translation>Без образа</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen Last Session</source>
        <translation>Открыть последний сеанс</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>Диагностика скопирована в буфер обмена.</translation>
    </message>
    <message>
        <source>Choose the Folder of the Images</source>
        <translation>Выбор папки с образами</translation>
    </message>
    <message>
        <source>Opened recently:</source>
        <translation>Недавно открытые:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Manual</name>
    <message>
        <source>Stratamap Manual</source>
        <translation>Руководство Stratamap</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Not on this page; Enter looks on the others</source>
        <translation>На этой странице не найдено; Enter — искать на других</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>В руководстве не найдено</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::MapView</name>
    <message>
        <source>Map of the disk</source>
        <translation>Карта диска</translation>
    </message>
    <message>
        <source>This disk has a size of 0 bytes</source>
        <translation>Размер этого диска — 0 байт</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Пока нечего показать</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>what is in sight: 12 GiB to 13 GiB of 64 GiB</comment>
        <translation>от %1 до %2 из %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Файлы</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders</source>
        <translation>&amp;Доверенные папки</translation>
    </message>
    <message>
        <source>The language will be another from the next start on.</source>
        <translation>Язык изменится при следующем запуске.</translation>
    </message>
    <message>
        <source>What you choose here lasts until the program ends: %1 cannot be written.</source>
        <translation>Выбранное здесь действует только до завершения программы: записать %1 не удаётся.</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB (powers of 1024)</source>
        <translation>KiB, MiB, GiB (степени 1024)</translation>
    </message>
    <message>
        <source>kB, MB, GB (powers of 1000)</source>
        <translation>кБ, МБ, ГБ (степени 1000)</translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation>Точно, в байтах</translation>
    </message>
    <message>
        <source>&amp;Sizes in:</source>
        <translation>&amp;Размеры:</translation>
    </message>
    <message>
        <source>Colours, safe for colour-blind eyes</source>
        <translation>Цвета, различимые и при дальтонизме</translation>
    </message>
    <message>
        <source>Greys and textures, for print</source>
        <translation>Оттенки серого и штриховка, для печати</translation>
    </message>
    <message>
        <source>&amp;Map in:</source>
        <translation>&amp;Карта:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Окно:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>Offer the last session</source>
        <translation>Предлагать последний сеанс</translation>
    </message>
    <message>
        <source>Reopen the last session</source>
        <translation>Открывать последний сеанс</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Начинать с пустого окна</translation>
    </message>
    <message>
        <source>&amp;On start:</source>
        <translation>При &amp;запуске:</translation>
    </message>
    <message>
        <source>&amp;Remember opened files</source>
        <translation>За&amp;поминать открытые файлы</translation>
    </message>
    <message>
        <source>Without this there is no list of files, and no session is kept.</source>
        <translation>Без этого нет списка файлов и сеанс не сохраняется.</translation>
    </message>
    <message>
        <source>As many as processors</source>
        <translation>По числу процессоров</translation>
    </message>
    <message>
        <source>How many threads map an image: one finds what the guest reads, the others what each layer holds. From the next image or Map Again on.</source>
        <translation>Сколько потоков строят карту образа: один выясняет, что читает гость, остальные — что хранит каждый слой. Действует со следующего образа или после «Построить карту заново».</translation>
    </message>
    <message>
        <source>T&amp;hreads for mapping:</source>
        <translation>По&amp;токов для построения карты:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ReportDetailsDialog</name>
    <message>
        <source>&amp;Date and time of the report</source>
        <translation>&amp;Дата и время отчёта</translation>
    </message>
    <message>
        <source>SHA-256 of &amp;whole files: all of them are read</source>
        <translation>SHA-256 файлов &amp;целиком: читаются все файлы</translation>
    </message>
    <message>
        <source>Report Details</source>
        <translation>Параметры отчёта</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Заголовок:</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>&amp;Исполнитель:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>За&amp;метки:</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>&amp;Разделы отчёта:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Reporting</name>
    <message>
        <source>Counting what there is to report…</source>
        <translation>Подсчёт данных для отчёта…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Отправлено на принтер</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Экспорт отчёта</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Страница (*.html)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Векторный рисунок (*.svg)</translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation>Растровый рисунок (*.png)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Extents as CSV (*.csv)</source>
        <translation>Экстенты в CSV (*.csv)</translation>
    </message>
    <message>
        <source>What a report is to be is told by the end of its name: .pdf, .html, .svg, .png, .json or .csv.</source>
        <translation>Вид отчёта определяется окончанием имени: .pdf, .html, .svg, .png, .json или .csv.</translation>
    </message>
    <message>
        <source>That file is one of those that are looked at, and stays as it is.</source>
        <translation>Этот файл — один из просматриваемых и останется как есть.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Записано в %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>Отмена (%1 %)</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Отчёта нет</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Запись %1…</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ScanBanners</name>
    <message>
        <source>Map Again</source>
        <translation>Построить карту заново</translation>
    </message>
    <message>
        <source>The map is not complete: mapping was cancelled.</source>
        <translation>Карта неполная: её построение прервано.</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>“%1” was open last time, and is no longer there.</source>
        <translation>«%1» был открыт в прошлый раз, но теперь его нет.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Указать расположение…</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which lies in another folder and has not been opened. Open it?</source>
        <translation>Для «%1» нужен «%2», который лежит в другой папке и не был открыт. Открыть его?</translation>
    </message>
    <message>
        <source>Open Once</source>
        <translation>Открыть один раз</translation>
    </message>
    <message>
        <source>Trust This Folder</source>
        <translation>Доверять этой папке</translation>
    </message>
    <message>
        <source>From now on, open files in %1 without asking.</source>
        <translation>Впредь открывать файлы из %1 без вопросов.</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Не открывать</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is damaged. What is still readable is shown.</source>
        <translation>«%1» повреждён. Показано то, что ещё читается.</translation>
    </message>
    <message>
        <source>Something about “%1” is unusual.</source>
        <translation>В «%1» есть что-то необычное.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. The map shows a moment; the disk goes on.</source>
        <translation>«%1» занят другой программой. Карта показывает один момент; диск продолжает меняться.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was mapped.</source>
        <translation>«%1» изменился с момента построения карты.</translation>
    </message>
    <message numerus="yes">
        <source>%n files have changed since they were mapped.</source>
        <translation>
            <numerusform>%n файл изменился с момента построения карты.</numerusform>
            <numerusform>%n файла изменились с момента построения карты.</numerusform>
            <numerusform>%n файлов изменились с момента построения карты.</numerusform>
        </translation>
    </message>
    <message>
        <source>In this sandbox Stratamap can read only files that you choose, and none beside them. Choose their folder, and the chain is read from there.</source>
        <translation>В этой песочнице Stratamap может читать только выбранные вами файлы, но не те, что лежат рядом. Выберите их папку, и цепочка будет прочитана оттуда.</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Nothing of this chain is in “%1”.</source>
        <translation>В «%1» нет ничего из этой цепочки.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::States</name>
    <message>
        <source>not scanned yet</source>
        <translation>ещё не просмотрено</translation>
    </message>
    <message>
        <source>unallocated</source>
        <translation>не распределено</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>нули</translation>
    </message>
    <message>
        <source>zeros, space kept</source>
        <translation>нули, место занято</translation>
    </message>
    <message>
        <source>data</source>
        <translation>данные</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>сжато</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>зашифровано</translation>
    </message>
    <message>
        <source>preallocated</source>
        <translation>выделено заранее</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Z</source>
        <comment>letter: zeros</comment>
        <translation>Н</translation>
    </message>
    <message>
        <source>K</source>
        <comment>letter: zeros, space kept</comment>
        <translation>М</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter: data</comment>
        <translation>Д</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter: compressed</comment>
        <translation>Ж</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter: encrypted</comment>
        <translation>Ш</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter: preallocated</comment>
        <translation>П</translation>
    </message>
    <message>
        <source>X</source>
        <comment>letter: damaged</comment>
        <translation>X</translation>
    </message>
    <message>
        <source>?</source>
        <comment>letter: unknown</comment>
        <translation>?</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::StatusLine</name>
    <message>
        <source>In use</source>
        <translation>Занят</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>Под указателем</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Another program is writing to this disk: the map is a moment of a moving picture.</source>
        <translation>Другая программа пишет на этот диск: карта — лишь кадр движущейся картины.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Построение карты</translation>
    </message>
    <message>
        <source>Cancel mapping</source>
        <translation>Прервать построение карты</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>Выделено %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>%Ln экстент, %1 в файлах</numerusform>
            <numerusform>%Ln экстента, %1 в файлах</numerusform>
            <numerusform>%Ln экстентов, %1 в файлах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>не менее %Ln экстента, %1 в файлах</numerusform>
            <numerusform>не менее %Ln экстентов, %1 в файлах</numerusform>
            <numerusform>не менее %Ln экстентов, %1 в файлах</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is selected, its extents</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::StrataView</name>
    <message>
        <source>Layers of the disk</source>
        <translation>Слои диска</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>Что читает гость</translation>
    </message>
    <message>
        <source>1 column = %1</source>
        <translation>1 столбец = %1</translation>
    </message>
    <message>
        <source>1 column = %1 (1 cluster)</source>
        <translation>1 столбец = %1 (1 кластер)</translation>
    </message>
    <message>
        <source>1 column = %1 (%2 clusters)</source>
        <translation>1 столбец = %1 (кластеров: %2)</translation>
    </message>
    <message>
        <source>%1, offset %2, %3</source>
        <comment>layer, offset, length</comment>
        <translation>%1, смещение %2, %3</translation>
    </message>
    <message>
        <source>%1: this layer could not be opened</source>
        <comment>place</comment>
        <translation>%1: этот слой не удалось открыть</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 hidden by layers above</source>
        <comment>share and state</comment>
        <translation>%1, скрыто вышележащими слоями</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>offset, sentence</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>This disk has a size of 0 bytes</source>
        <translation>Размер этого диска — 0 байт</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Пока нечего показать</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>не открыт</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>хранит %1</translation>
    </message>
    <message>
        <source>%1 held so far</source>
        <translation>пока хранит %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::SumText</name>
    <message>
        <source>Committed into %1</source>
        <translation>слияние в %1 (commit)</translation>
    </message>
    <message>
        <source>Pulled into %1</source>
        <translation>слияние в %1 (pull)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>удаление</translation>
    </message>
    <message>
        <source>Snapshot %1 removed</source>
        <translation>удаление снимка %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is done with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stands on it, too.</source>
        <translation>На нём основан и %1.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Займёт</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Освободит</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>Займёт не более</translation>
    </message>
    <message>
        <source>Frees at least</source>
        <translation>Освободит не менее</translation>
    </message>
    <message>
        <source>Costs about</source>
        <translation>Займёт около</translation>
    </message>
    <message>
        <source>Frees about</source>
        <translation>Освободит около</translation>
    </message>
    <message>
        <source>Its data</source>
        <translation>Его данные</translation>
    </message>
    <message>
        <source>Its packed data</source>
        <translation>Его сжатые данные</translation>
    </message>
    <message>
        <source>Its space for zeros</source>
        <translation>Его место под нули</translation>
    </message>
    <message>
        <source>Its snapshots</source>
        <translation>Его снимки</translation>
    </message>
    <message>
        <source>Its bitmaps</source>
        <translation>Его битовые карты</translation>
    </message>
    <message>
        <source>Its tables</source>
        <translation>Его таблицы</translation>
    </message>
    <message>
        <source>Its leaks</source>
        <translation>Его утечки</translation>
    </message>
    <message>
        <source>Its free space</source>
        <translation>Его свободное место</translation>
    </message>
    <message>
        <source>Written in place</source>
        <translation>Запись на месте</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Unpacked data</source>
        <translation>Распакованные данные</translation>
    </message>
    <message>
        <source>Stored zeros</source>
        <translation>Записанные нули</translation>
    </message>
    <message>
        <source>Rounding up</source>
        <translation>Округление вверх</translation>
    </message>
    <message>
        <source>Kept by snapshots</source>
        <translation>Удержано снимками</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>Таблица L1</translation>
    </message>
    <message>
        <source>Reference counts</source>
        <translation>Счётчики ссылок</translation>
    </message>
    <message>
        <source>Now zeros</source>
        <translation>Стало нулями</translation>
    </message>
    <message>
        <source>Packed data, replaced</source>
        <translation>Заменённые сжатые данные</translation>
    </message>
    <message>
        <source>Data of its own</source>
        <translation>Собственные данные</translation>
    </message>
    <message>
        <source>Packed data of its own</source>
        <translation>Собственные сжатые данные</translation>
    </message>
    <message>
        <source>Tables of its own</source>
        <translation>Собственные таблицы</translation>
    </message>
    <message>
        <source>Its record</source>
        <translation>Его запись</translation>
    </message>
    <message>
        <source>Guest data in the file that goes</source>
        <translation>Данные гостя в удаляемом файле</translation>
    </message>
    <message>
        <source>Compressed guest data in the file that goes</source>
        <translation>Сжатые данные гостя в удаляемом файле</translation>
    </message>
    <message>
        <source>Space that the file which goes keeps for zeros</source>
        <translation>Место под нули в удаляемом файле</translation>
    </message>
    <message>
        <source>What internal snapshots of the file that goes alone hold</source>
        <translation>То, что хранят только внутренние снимки удаляемого файла</translation>
    </message>
    <message>
        <source>Dirty bitmaps of the file that goes</source>
        <translation>Битовые карты изменений удаляемого файла</translation>
    </message>
    <message>
        <source>Header, tables and reference counts of the file that goes</source>
        <translation>Заголовок, таблицы и счётчики ссылок удаляемого файла</translation>
    </message>
    <message>
        <source>Leaked clusters of the file that goes</source>
        <translation>Потерянные кластеры удаляемого файла</translation>
    </message>
    <message>
        <source>Free space in the file that goes, less its holes</source>
        <translation>Свободное место в удаляемом файле за вычетом его дыр</translation>
    </message>
    <message>
        <source>Bytes that are written where there is space for them</source>
        <translation>Байты, которые записываются туда, где для них уже есть место</translation>
    </message>
    <message>
        <source>Clusters that are taken for data</source>
        <translation>Кластеры, занимаемые под данные</translation>
    </message>
    <message>
        <source>Clusters that are taken for data which was compressed</source>
        <translation>Кластеры, занимаемые под данные, которые были сжаты</translation>
    </message>
    <message>
        <source>Clusters that are taken for zeros</source>
        <translation>Кластеры, занимаемые под нули</translation>
    </message>
    <message>
        <source>The rest of clusters that are taken</source>
        <translation>Остаток занимаемых кластеров</translation>
    </message>
    <message>
        <source>Clusters that are taken because snapshots keep the old ones</source>
        <translation>Кластеры, занимаемые потому, что старые удерживаются снимками</translation>
    </message>
    <message>
        <source>Tables that lead to what is written</source>
        <translation>Таблицы, ведущие к записываемому</translation>
    </message>
    <message>
        <source>The table above all tables, which grows with the disk</source>
        <translation>Таблица верхнего уровня, которая растёт вместе с диском</translation>
    </message>
    <message>
        <source>Reference counts of new clusters, at most</source>
        <translation>Счётчики ссылок новых кластеров, не более</translation>
    </message>
    <message>
        <source>Clusters that are given back because they are zeros now</source>
        <translation>Кластеры, которые освобождаются, так как теперь содержат нули</translation>
    </message>
    <message>
        <source>Clusters of compressed data that nothing refers to any more</source>
        <translation>Кластеры сжатых данных, на которые больше ничто не ссылается</translation>
    </message>
    <message>
        <source>Clusters that this snapshot alone has</source>
        <translation>Кластеры, которые есть только у этого снимка</translation>
    </message>
    <message>
        <source>Clusters of compressed data that this snapshot alone has</source>
        <translation>Кластеры сжатых данных, которые есть только у этого снимка</translation>
    </message>
    <message>
        <source>Tables that this snapshot alone has</source>
        <translation>Таблицы, которые есть только у этого снимка</translation>
    </message>
    <message>
        <source>By which the snapshot table gets shorter</source>
        <translation>На столько укоротится таблица снимков</translation>
    </message>
    <message>
        <source>If the file that is written passes its check.</source>
        <translation>Если записываемый файл пройдёт проверку.</translation>
    </message>
    <message>
        <source>If the file is deleted afterwards.</source>
        <translation>Если файл затем будет удалён.</translation>
    </message>
    <message>
        <source>If the layer above then refers to the one below.</source>
        <translation>Если вышележащий слой затем будет ссылаться на нижележащий.</translation>
    </message>
    <message>
        <source>If all its data differs from what lies below.</source>
        <translation>Если все его данные отличаются от лежащих ниже.</translation>
    </message>
    <message>
        <source>If the storage takes holes.</source>
        <translation>Если хранилище поддерживает дыры.</translation>
    </message>
    <message>
        <source>Nothing is below to commit into.</source>
        <translation>Ниже нет ничего, с чем слить (commit).</translation>
    </message>
    <message>
        <source>Nothing is above to pull into.</source>
        <translation>Выше нет ничего, с чем слить (pull).</translation>
    </message>
    <message>
        <source>Layers above need it.</source>
        <translation>Он нужен вышележащим слоям.</translation>
    </message>
    <message>
        <source>Not possible: the chain is not whole.</source>
        <translation>Невозможно: цепочка неполная.</translation>
    </message>
    <message>
        <source>Not possible: qemu-img does not write the format below.</source>
        <translation>Невозможно: qemu-img не записывает формат нижележащего образа.</translation>
    </message>
    <message>
        <source>Not possible: qemu-img cannot give the layer above another backing file.</source>
        <translation>Невозможно: qemu-img не может дать вышележащему слою другой базовый файл.</translation>
    </message>
    <message>
        <source>The snapshot does not lie in this file alone.</source>
        <translation>Снимок лежит не только в этом файле.</translation>
    </message>
    <message>
        <source>It cannot be summed up.</source>
        <translation>Подсчитать не удаётся.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFolders</name>
    <message>
        <source>Files in these folders are opened without asking when an image elsewhere refers to them.</source>
        <translation>Файлы из этих папок открываются без вопросов, когда на них ссылается образ, лежащий в другом месте.</translation>
    </message>
    <message>
        <source>Trusted folders</source>
        <translation>Доверенные папки</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Доб&amp;авить…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Trust a Folder</source>
        <translation>Выбор доверенной папки</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFoldersDialog</name>
    <message>
        <source>Trusted Folders</source>
        <translation>Доверенные папки</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Units</name>
    <message>
        <source>bytes</source>
        <translation>байт</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit, as in 1.5 GiB</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 байт</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 байт)</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Workspace</name>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>Экстенты</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Замечания (%1)</translation>
    </message>
</context>
</TS>
