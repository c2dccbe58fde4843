<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>About</name>
    <message>
        <source>About Stratamap</source>
        <translation>Über Stratamap</translation>
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
        <translation>Zeigt, welche Schicht der Platte einer virtuellen Maschine jeden Sektor liefert, und in welchem Zustand.

Freie Software unter der MIT-Lizenz.

Liest: %1

Erstellt mit: %2</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is not an image of the format it should have.</source>
        <translation>„%1“ ist kein Abbild des erwarteten Formats.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not a whole image.</source>
        <translation>„%1“ ist beschädigt oder kein vollständiges Abbild.</translation>
    </message>
    <message>
        <source>“%1” uses something that Stratamap cannot read.</source>
        <translation>„%1“ verwendet etwas, das Stratamap nicht lesen kann.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown.</source>
        <translation>„%1“ ist zu groß, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>„%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>“%1” may not be opened.</source>
        <translation>„%1“ darf nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program.</source>
        <translation>„%1“ wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened in this way.</source>
        <translation>„%1“ lässt sich auf diese Weise nicht öffnen.</translation>
    </message>
    <message>
        <source>Opening “%1” was cancelled.</source>
        <translation>Das Öffnen von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>anderes Format</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Benutzung</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>&apos;%1&apos; is no number. Understood are: %2</source>
        <translation>„%1“ ist keine Zahl. Verstanden werden: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit. Units are B, s (sectors of 512 bytes), KiB, MiB, GiB, TiB, PiB and EiB</source>
        <translation>„%1“ ist keine Einheit. Einheiten sind B, s (Sektoren von 512 Bytes), KiB, MiB, GiB, TiB, PiB und EiB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than any disk holds</source>
        <translation>„%1“ ist mehr, als irgendeine Platte fasst</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies past the disk&apos;s end (%2 bytes)</source>
        <translation>„%1“ liegt hinter dem Ende der Platte (%2 Bytes)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no share of the disk: 0% to 100%</source>
        <translation>„%1“ ist kein Anteil der Platte: 0% bis 100%</translation>
    </message>
    <message>
        <source>the disk has no partitions that are known</source>
        <translation>die Platte hat keine bekannten Partitionen</translation>
    </message>
    <message>
        <source>there is no partition &apos;%1&apos;; there are %2</source>
        <translation>es gibt keine Partition „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>partition %1 has %2 bytes, and %3 is past its end</source>
        <translation>Partition %1 hat %2 Bytes, und %3 liegt hinter ihrem Ende</translation>
    </message>
    <message>
        <source>what the file holds is not mapped yet</source>
        <translation>was die Datei enthält, ist noch nicht kartiert</translation>
    </message>
    <message>
        <source>no guest data is known to lie at %1 of the top image&apos;s file</source>
        <translation>bei %1 der Datei des obersten Abbilds liegen keine bekannten Gastdaten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no cluster: c: and a number, c:190213</source>
        <translation>„%1“ ist kein Cluster: c: und eine Zahl, c:190213</translation>
    </message>
    <message>
        <source>the top image has no L1 and L2 tables</source>
        <translation>das oberste Abbild hat keine L1- und L2-Tabellen</translation>
    </message>
    <message>
        <source>a place by tables is written L1:3 or L1:3 L2:17</source>
        <translation>eine Stelle nach Tabellen schreibt man L1:3 oder L1:3 L2:17</translation>
    </message>
    <message>
        <source>an L2 table has %1 entries, so L2:%2 is none</source>
        <translation>eine L2-Tabelle hat %1 Einträge, L2:%2 gibt es also nicht</translation>
    </message>
    <message>
        <source>there is no state &apos;%1&apos;; there are %2</source>
        <translation>es gibt keinen Zustand „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>there are no layers yet</source>
        <translation>es gibt noch keine Schichten</translation>
    </message>
    <message>
        <source>no layer is called &apos;%1&apos;; there are layers 0 to %2</source>
        <translation>keine Schicht heißt „%1“; es gibt die Schichten 0 bis %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; behind a place is not understood. Questions are made of: %2</source>
        <translation>„%1“ hinter einer Stelle wird nicht verstanden. Fragen bestehen aus: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Places are: %2. Questions are made of: %3</source>
        <translation>„%1“ wird nicht verstanden. Stellen sind: %2. Fragen bestehen aus: %3</translation>
    </message>
    <message>
        <source>Places are: %1. Questions are made of: %2</source>
        <translation>Stellen sind: %1. Fragen bestehen aus: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Questions are made of: %2</source>
        <translation>„%1“ wird nicht verstanden. Fragen bestehen aus: %2</translation>
    </message>
    <message>
        <source>what is pending has no layer and no state yet: &apos;pending&apos; stands alone</source>
        <translation>was noch nicht kartiert ist, hat noch keine Schicht und keinen Zustand: „pending“ steht allein</translation>
    </message>
</context>
<context>
    <name>FleetReport</name>
    <message>
        <source>Report on a folder of images</source>
        <translation>Bericht über einen Ordner mit Abbildern</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Abbild</numerusform>
            <numerusform>%n Abbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>Nobody stands on</source>
        <translation>Darauf steht keines</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Virtuelle Größe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Could be reclaimed</source>
        <translation>Zurückzugewinnen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Hidden below</source>
        <translation>Darunter verdeckt</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>What could be reclaimed</source>
        <translation>Was zurückzugewinnen wäre</translation>
    </message>
    <message>
        <source>Nothing that these images hold is hidden, leaked or free.</source>
        <translation>Nichts in diesen Abbildern ist verdeckt, verloren oder frei.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Hidden below: guest bytes of the image below that this one hides, where no other stands on it; a commit frees them. Leaked and free: bytes of the file that serve nobody; a check with repair, or a conversion, frees them.</source>
        <translation>Darunter verdeckt: Bytes des Gasts im Abbild darunter, die dieses verdeckt, wo kein anderes darauf steht; ein Commit gibt sie frei. Verloren und frei: Bytes der Datei, die niemandem dienen; eine Prüfung mit Reparatur oder eine Umwandlung gibt sie frei.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>How they stand on each other</source>
        <translation>Wie sie aufeinander stehen</translation>
    </message>
    <message>
        <source>Each file once, below it what stands on it.</source>
        <translation>Jede Datei einmal, darunter, was auf ihr steht.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>1 cell = %1; mixed cells %2</source>
        <translation>1 Feld = %1; gemischte Felder %2</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>%1 at %2</source>
        <comment>file, offset in it</comment>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Byte)</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Bericht über %1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Virtuelle Größe</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>incomplete: a layer could not be opened</source>
        <translation>unvollständig: eine Schicht ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>A layer is lost: %1</source>
        <translation>Eine Schicht fehlt: %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Topmost image first. Own: what a layer holds itself. Visible: what of it the guest reads. Shadowed: what layers above hide of it.</source>
        <translation>Das oberste Abbild zuerst. Eigene: was eine Schicht selbst enthält. Sichtbar: was der Gast davon liest. Verdeckt: was Schichten darüber davon verbergen.</translation>
    </message>
    <message>
        <source>The whole disk</source>
        <translation>Die ganze Platte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>keine Schicht</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>Was der Gast liest</translation>
    </message>
    <message>
        <source>Every byte of the disk, by the layer that provides it and its state.</source>
        <translation>Jedes Byte der Platte, nach der Schicht, aus der es kommt, und seinem Zustand.</translation>
    </message>
    <message>
        <source>Shadowed share</source>
        <translation>Anteil verdeckt</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>Was die Schichten enthalten</translation>
    </message>
    <message>
        <source>What each layer holds itself, whether the guest sees it or not.</source>
        <translation>Was jede Schicht selbst enthält, ob es der Gast sieht oder nicht.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>Stelle in der Datei</translation>
    </message>
    <message>
        <source>Largest runs</source>
        <translation>Die längsten Abschnitte</translation>
    </message>
    <message>
        <source>No layer holds anything of this disk.</source>
        <translation>Keine Schicht enthält etwas von dieser Platte.</translation>
    </message>
    <message numerus="yes">
        <source>The longest of %n run(s) of the disk.</source>
        <translation>
            <numerusform>Der längste von %n Abschnitt der Platte.</numerusform>
            <numerusform>Die längsten von %n Abschnitten der Platte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Average piece</source>
        <translation>Mittleres Stück</translation>
    </message>
    <message>
        <source>Pieces per GiB</source>
        <translation>Stücke je GiB</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Fragmentierung</translation>
    </message>
    <message>
        <source>Each layer&apos;s own data in guest order: a piece lies in one stretch of a file.</source>
        <translation>Die eigenen Daten jeder Schicht in der Reihenfolge des Gasts: ein Stück liegt in einer Datei an einem Ort.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A GPT.</source>
        <translation>Eine GPT.</translation>
    </message>
    <message>
        <source>An MBR.</source>
        <translation>Ein MBR.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <translation>Abbildung %1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 on. %3</source>
        <translation>%1 ab %2. %3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>Ganze Dateien</translation>
    </message>
    <message>
        <source>Headers and tables</source>
        <translation>Köpfe und Tabellen</translation>
    </message>
    <message>
        <source>none: no headers or tables</source>
        <translation>keine: weder Kopf noch Tabellen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What was read to make this map: the headers and tables of each file, one after the other in the order of the file.</source>
        <translation>Was für diese Karte gelesen wurde: Kopf und Tabellen jeder Datei, eins nach dem anderen in der Reihenfolge der Datei.</translation>
    </message>
    <message>
        <source>What the files&apos; bytes are for</source>
        <translation>Wozu die Bytes der Dateien dienen</translation>
    </message>
    <message>
        <source>Format facts</source>
        <translation>Angaben der Formate</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>internal snapshot %1</source>
        <translation>interner Schnappschuss %1</translation>
    </message>
    <message>
        <source>bitmap %1</source>
        <translation>Bitmap %1</translation>
    </message>
    <message>
        <source>granularity %1, not closed cleanly</source>
        <translation>Körnung %1, nicht ordentlich geschlossen</translation>
    </message>
    <message>
        <source>granularity %1</source>
        <translation>Körnung %1</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What is off</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n layer(s)</source>
        <translation>
            <numerusform>%1, %2, %n Schicht</numerusform>
            <numerusform>%1, %2, %n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate to</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Snapshots alone</source>
        <translation>Nur Schnappschüsse</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong.</source>
        <translation>Es wurde nichts Auffälliges gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>%n weiterer Befund</numerusform>
            <numerusform>%n weitere Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Corruptions</source>
        <translation>Schäden</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Lecks</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>Fragmentiert</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Image end</source>
        <translation>Ende des Abbilds</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Was die Prüfungen sagen</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What qemu-img check counts, of the layers whose format has checks.</source>
        <translation>Was qemu-img check zählt, von den Schichten, deren Format sich prüfen lässt.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Platzrechnung</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentence(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>Der Bericht in JSON-Form enthält %n weitere Aussage.</numerusform>
            <numerusform>Der Bericht in JSON-Form enthält %n weitere Aussagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be counted: %1</source>
        <translation>Es ließ sich nicht zählen: %1</translation>
    </message>
    <message>
        <source>What takes space: zeros without any are not counted. Shadowed: hidden by layers above; of a snapshot: no longer what the guest reads. Exclusive: what nothing else in the file needs.</source>
        <translation>Gezählt wird, was Platz einnimmt, also keine Nullen ohne Platz. Verdeckt: von Schichten darüber verborgen; bei einem Schnappschuss: was der Gast nicht mehr liest. Allein: was nichts anderes in der Datei braucht.</translation>
    </message>
    <message>
        <source>Committed into the layer below, pulled into the layer above, removed: what storage gains by that. + is freed, − is taken; ≥ at least, ≤ at most, ≈ about.</source>
        <translation>In die Schicht darunter übernommen, in die Schicht darüber hochgezogen, entfernt: was der Speicher dadurch gewinnt. + wird frei, − wird belegt; ≥ mindestens, ≤ höchstens, ≈ etwa.</translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n more layer(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>Die Zeilen von %n weiterer Schicht stehen im Bericht in JSON-Form.</numerusform>
            <numerusform>Die Zeilen von %n weiteren Schichten stehen im Bericht in JSON-Form.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of what the layers hold are damaged and not counted.</source>
        <translation>%1 von dem, was die Schichten enthalten, sind beschädigt und nicht mitgezählt.</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Pulled</source>
        <translation>Hochgezogen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>Schnappschuss %1</translation>
    </message>
    <message>
        <source>What it is, in bytes</source>
        <translation>Was es ist, in Bytes</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>snapshots removed</source>
        <translation>Schnappschüsse entfernt</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>Jeder für sich</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open Loc&amp;ation…</source>
        <translation>A&amp;dresse öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Map Again</source>
        <translation>Neu &amp;kartieren</translation>
    </message>
    <message>
        <source>&amp;Cancel Mapping</source>
        <translation>Kartierung &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders…</source>
        <translation>&amp;Vertrauenswürdige Ordner…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Copy &amp;Layers as Text</source>
        <translation>Schichten als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Select &amp;Run</source>
        <translation>Ab&amp;schnitt auswählen</translation>
    </message>
    <message>
        <source>Add &amp;Bookmark</source>
        <translation>Lese&amp;zeichen hinzufügen</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Copy Run</source>
        <translation>Abschnitt &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy Run as &amp;JSON</source>
        <translation>Abschnitt als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy Co&amp;mmand for This Range</source>
        <translation>Be&amp;fehl für diesen Bereich kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Everything Known Here</source>
        <translation>Alles &amp;Bekannte kopieren</translation>
    </message>
    <message>
        <source>What lies under the cursor has not been read yet.</source>
        <translation>Was unter dem Zeiger liegt, ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>&amp;Go To or Find…</source>
        <translation>&amp;Gehe zu oder suche …</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>La&amp;yer Columns</source>
        <translation>Spalten der Sch&amp;ichten</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>&amp;Weitere Overlays suchen</translation>
    </message>
    <message>
        <source>What the &amp;Guest Reads</source>
        <translation>Was der Gast &amp;liest</translation>
    </message>
    <message>
        <source>What the guest reads, and from which layer</source>
        <translation>Was der Gast liest, und aus welcher Schicht</translation>
    </message>
    <message>
        <source>What Each &amp;Layer Holds</source>
        <translation>Was je&amp;de Schicht enthält</translation>
    </message>
    <message>
        <source>What each layer holds, and what layers above hide of it</source>
        <translation>Was jede Schicht enthält, und was Schichten darüber davon verdecken</translation>
    </message>
    <message>
        <source>The Layer&apos;s &amp;File</source>
        <translation>Die Datei der Schi&amp;cht</translation>
    </message>
    <message>
        <source>A layer&apos;s own file: its tables, its data, what is free and what is lost</source>
        <translation>Die Datei einer Schicht: ihre Tabellen, ihre Daten, was frei und was verloren ist</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Whole Disk</source>
        <translation>Ganze &amp;Platte</translation>
    </message>
    <message>
        <source>Zoom to &amp;Run</source>
        <translation>Abschnitt ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>Zoom to &amp;Selection</source>
        <translation>A&amp;uswahl vergrößern</translation>
    </message>
    <message>
        <source>&amp;Previous View</source>
        <translation>Vor&amp;herige Ansicht</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <translation>N&amp;ächste Ansicht</translation>
    </message>
    <message>
        <source>&amp;Canvas Only</source>
        <translation>&amp;Nur die Karte</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;Sample Chain</source>
        <translation>&amp;Beispielkette öffnen</translation>
    </message>
    <message>
        <source>&amp;About Stratamap</source>
        <translation>&amp;Über Stratamap</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>Optionen än&amp;dern…</translation>
    </message>
    <message>
        <source>Check &amp;Image</source>
        <translation>Abbild &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>Bericht e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Druckvo&amp;rschau…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>Ver&amp;gleichen mit…</translation>
    </message>
    <message>
        <source>En&amp;d Comparison</source>
        <translation>Vergleich b&amp;eenden</translation>
    </message>
    <message>
        <source>W&amp;hat Differs</source>
        <translation>Was sich unter&amp;scheidet</translation>
    </message>
    <message>
        <source>How the disk differs from what it is compared with</source>
        <translation>Wie sich die Platte von dem unterscheidet, womit sie verglichen wird</translation>
    </message>
    <message>
        <source>Report Detail&amp;s…</source>
        <translation>A&amp;ngaben zum Bericht…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendDialog</name>
    <message>
        <source>Amend Options of %1</source>
        <comment>file name</comment>
        <translation>Optionen von %1 ändern</translation>
    </message>
    <message>
        <source>&amp;Cut off what lies beyond the new size</source>
        <translation>&amp;Abschneiden, was hinter der neuen Größe liegt</translation>
    </message>
    <message>
        <source>&amp;Remove the dirty bitmaps</source>
        <translation>Die &amp;Bitmaps geänderter Bereiche entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep what undoes this in:</source>
        <translation>&amp;Rückgängig machen mit:</translation>
    </message>
    <message>
        <source>File that undoes the change</source>
        <translation>Datei, die die Änderung rückgängig macht</translation>
    </message>
    <message>
        <source>As a command:</source>
        <translation>Als Befehl:</translation>
    </message>
    <message>
        <source>With QEMU:</source>
        <translation>Mit QEMU:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Den Befehl kopieren: %1</translation>
    </message>
    <message>
        <source>&amp;Undo Last Change</source>
        <translation>&amp;Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Save Log…</source>
        <translation>&amp;Protokoll speichern…</translation>
    </message>
    <message>
        <source>&amp;Amend</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>The image&apos;s options are being read.</source>
        <translation>Die Optionen des Abbilds werden gelesen.</translation>
    </message>
    <message>
        <source>Nothing can be changed now.</source>
        <translation>Zurzeit kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Images of this format have no options that can be changed after they were made. A copy can have others.</source>
        <translation>Abbilder dieses Formats haben keine Optionen, die sich nachträglich ändern lassen. Eine Kopie kann andere haben.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The options do not go together yet.</source>
        <translation>Die Optionen passen noch nicht zusammen.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Der Plan wird erstellt.</translation>
    </message>
    <message>
        <source>Change the &amp;name alone, even if the guest then reads something else</source>
        <translation>Nur den &amp;Namen ändern, auch wenn der Gast dann etwas anderes liest</translation>
    </message>
    <message>
        <source>Even i&amp;f other images stand on this one</source>
        <translation>Auch wenn andere Abbilder au&amp;f diesem aufbauen</translation>
    </message>
    <message>
        <source>takes several commands</source>
        <translation>braucht mehrere Befehle</translation>
    </message>
    <message>
        <source>This cannot be done as it stands: %1</source>
        <translation>So ist es nicht möglich: %1</translation>
    </message>
    <message>
        <source>Ready: %1 will be written. A failure or a crash leaves the old or the new image.</source>
        <translation>Bereit: %1 werden geschrieben. Ein Fehler oder Absturz hinterlässt das alte oder das neue Abbild.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: amending %2</source>
        <translation>%1: %2 wird geändert</translation>
    </message>
    <message>
        <source>It is becoming the new image; this cannot be stopped any more.</source>
        <translation>Es wird zum neuen Abbild; das lässt sich nicht mehr anhalten.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>The image is being locked and looked at again.</source>
        <translation>Das Abbild wird gesperrt und noch einmal angesehen.</translation>
    </message>
    <message>
        <source>Writing beside the old structures; until the switch this can be cancelled.</source>
        <translation>Geschrieben wird neben den alten Strukturen; bis zur Umschaltung lässt sich das abbrechen.</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1: fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Cancelled. The image is as it was.</source>
        <translation>Abgebrochen. Das Abbild ist, wie es war.</translation>
    </message>
    <message>
        <source>%1: amended; tables checked, map compared</source>
        <translation>%1: geändert; Tabellen geprüft, Karte verglichen</translation>
    </message>
    <message>
        <source>undo with: %1</source>
        <translation>rückgängig mit: %1</translation>
    </message>
    <message>
        <source>Done. The image was read again: its tables are sound, its map is what it was.</source>
        <translation>Fertig. Das Abbild wurde neu gelesen: Seine Tabellen sind heil, seine Karte ist, wie sie war.</translation>
    </message>
    <message>
        <source>Save Log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>The log could not be saved.</source>
        <translation>Das Protokoll konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Change an option: what that would write is shown first, and nothing is before you press Amend.</source>
        <translation>Eine Option ändern: Was dafür geschrieben würde, steht hier zuerst; geschrieben wird erst mit „Ändern“.</translation>
    </message>
    <message>
        <source>This would cut off the end of the disk. Tick the box if that is meant.</source>
        <translation>Das würde das Ende der Platte abschneiden. Bitte ankreuzen, wenn das gewollt ist.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 cannot hold the dirty bitmaps. Tick the box if they may go.</source>
        <translation>Kompatibilitätsstufe 0.10 kann die Bitmaps nicht halten. Bitte ankreuzen, wenn sie entfallen dürfen.</translation>
    </message>
    <message>
        <source>The key slots cannot be shown.</source>
        <translation>Die Schlüsselplätze können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>Das Passwort wird ausprobiert…</translation>
    </message>
    <message>
        <source>This passphrase opens no slot.</source>
        <translation>Dieses Passwort öffnet keinen Platz.</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase opens %n slot(s).</source>
        <translation>
            <numerusform>Dieses Passwort öffnet %n Platz.</numerusform>
            <numerusform>Dieses Passwort öffnet %n Plätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>Count the r&amp;eferences anew, as the image was not closed cleanly</source>
        <translation>Die Referenzen neu &amp;zählen, denn das Abbild wurde nicht sauber geschlossen</translation>
    </message>
    <message>
        <source>Ke&amp;y Slots</source>
        <translation>&amp;Schlüsselplätze</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendFields</name>
    <message>
        <source>Chosen when the image was made; only a converted copy (qemu-img convert) can have others:</source>
        <translation>Bei der Erstellung gewählt; nur eine umgewandelte Kopie (qemu-img convert) kann anderes haben:</translation>
    </message>
    <message>
        <source>Compatibility level</source>
        <translation>Kompatibilitätsstufe</translation>
    </message>
    <message>
        <source>Lazy reference counts</source>
        <translation>Aufgeschobene Referenzzähler</translation>
    </message>
    <message>
        <source>Bits of a reference count</source>
        <translation>Bits eines Referenzzählers</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Virtuelle Größe</translation>
    </message>
    <message>
        <source>Backing file</source>
        <translation>Basisdatei</translation>
    </message>
    <message>
        <source>Backing file&apos;s format</source>
        <translation>Format der Basisdatei</translation>
    </message>
    <message>
        <source>External data file</source>
        <translation>Externe Datendatei</translation>
    </message>
    <message>
        <source>Data file reads as raw</source>
        <translation>Datendatei ist als Rohabbild lesbar</translation>
    </message>
    <message>
        <source>Cluster size</source>
        <translation>Clustergröße</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Subclusters</source>
        <translation>Untercluster</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>The option %1</source>
        <translation>Die Option %1</translation>
    </message>
    <message>
        <source>1.1 (version 3)</source>
        <translation>1.1 (Version 3)</translation>
    </message>
    <message>
        <source>0.10 (version 2)</source>
        <translation>0.10 (Version 2)</translation>
    </message>
    <message>
        <source>Bytes, or with K, M, G, T; +10G and -10G count from the present size.</source>
        <translation>Bytes, oder mit K, M, G, T; +10G und -10G zählen von der jetzigen Größe aus.</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Cannot be changed: this image keeps its data in its own file.</source>
        <translation>Nicht änderbar: Dieses Abbild hat seine Daten in der eigenen Datei.</translation>
    </message>
    <message>
        <source>Cannot be switched on: the data file may hold what a raw image would not.</source>
        <translation>Nicht einschaltbar: In der Datendatei kann stehen, was ein Rohabbild nicht hätte.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 needs 16 bits.</source>
        <translation>Kompatibilitätsstufe 0.10 verlangt 16 Bits.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 knows no lazy reference counts.</source>
        <translation>Kompatibilitätsstufe 0.10 kennt keine aufgeschobenen Referenzzähler.</translation>
    </message>
    <message>
        <source>This is not a size: write bytes, or 20G, 512M, +10G.</source>
        <translation>Das ist keine Größe: Bytes angeben, oder 20G, 512M, +10G.</translation>
    </message>
    <message>
        <source>A disk has whole sectors: the size must be a multiple of 512.</source>
        <translation>Eine Platte hat ganze Sektoren: Die Größe muss ein Vielfaches von 512 sein.</translation>
    </message>
    <message>
        <source>Say which format the backing file has: guessing it is unsafe.</source>
        <translation>Das Format der Basisdatei angeben: Raten ist unsicher.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new size, old size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is a rebase: it is done only if the guest reads the same through both chains.</source>
        <translation>Das ist ein Rebase: Es geschieht nur, wenn der Gast durch beide Ketten dasselbe liest.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendKeys</name>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>Shows which slots it opens</source>
        <translation>Zeigt, welche Plätze es öffnet</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>Ein weiteres Passwort hinzufügen</translation>
    </message>
    <message>
        <source>Change this passphrase</source>
        <translation>Dieses Passwort ändern</translation>
    </message>
    <message>
        <source>Erase a slot</source>
        <translation>Einen Platz löschen</translation>
    </message>
    <message>
        <source>&amp;What to do:</source>
        <translation>&amp;Vorhaben:</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>&amp;Neues Passwort:</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>How long trying one passphrase takes on this computer: longer is harder to guess.</source>
        <translation>Wie lange das Ausprobieren eines Passworts auf diesem Rechner dauert: Länger ist schwerer zu erraten.</translation>
    </message>
    <message>
        <source>This is the only passphrase: without it, everything in the image is lost for good. Write the file&apos;s name, %1, to agree:</source>
        <translation>Das ist das einzige Passwort: Ohne es ist alles im Abbild endgültig verloren. Zum Einverständnis den Namen der Datei eingeben, %1:</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>This passphrase</source>
        <translation>Dieses Passwort</translation>
    </message>
    <message>
        <source>Key slots</source>
        <translation>Schlüsselplätze</translation>
    </message>
    <message>
        <source>Encrypted with %1</source>
        <translation>Verschlüsselt mit %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>öffnet ihn</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>the first free one</source>
        <translation>der erste freie</translation>
    </message>
    <message>
        <source>Write a passphrase that opens the image now.</source>
        <translation>Ein Passwort eingeben, das das Abbild jetzt öffnet.</translation>
    </message>
    <message>
        <source>The last passphrase goes only when you write the file&apos;s name.</source>
        <translation>Das letzte Passwort entfällt nur, wenn der Name der Datei eingegeben ist.</translation>
    </message>
    <message>
        <source>Write the new passphrase.</source>
        <translation>Das neue Passwort eingeben.</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same.</source>
        <translation>Die beiden neuen Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>S&amp;lot:</source>
        <translation>P&amp;latz:</translation>
    </message>
    <message>
        <source>Once mo&amp;re:</source>
        <translation>Noch &amp;einmal:</translation>
    </message>
    <message>
        <source>Time to &amp;derive:</source>
        <translation>A&amp;bleitungszeit:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendPlanView</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Lost for good</source>
        <translation>Endgültig verloren</translation>
    </message>
    <message>
        <source>Writes, one after the other</source>
        <translation>Schreibvorgänge, einer nach dem anderen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bytes, what is written</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – from here on it is the new image</source>
        <comment>a step</comment>
        <translation>%1 – ab hier ist es das neue Abbild</translation>
    </message>
    <message>
        <source>Bytes written: %1</source>
        <translation>Geschriebene Bytes: %1</translation>
    </message>
    <message>
        <source>Clusters allocated: %1</source>
        <translation>Belegte Cluster: %1</translation>
    </message>
    <message>
        <source>Clusters freed: %1</source>
        <translation>Freigegebene Cluster: %1</translation>
    </message>
    <message>
        <source>The file is cut to %1</source>
        <translation>Die Datei wird auf %1 gekürzt</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>size, offset</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>The data file&apos;s length becomes %1</source>
        <translation>Die Datendatei wird %1 lang</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Bands</name>
    <message>
        <source>“%1”</source>
        <comment>name of a partition</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Banner</name>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Bookmarks</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Mark the selection, or the cell under the cursor</source>
        <translation>Merkt sich die Auswahl oder das Feld unter dem Zeiger</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected bookmarks (Del)</source>
        <translation>Entfernt die ausgewählten Lesezeichen (Entf)</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back what was removed last (Ctrl+Z)</source>
        <translation>Holt zurück, was zuletzt entfernt wurde (Strg+Z)</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Kept until the program ends: %1 cannot be written.</source>
        <translation>Nur bis zum Ende des Programms gemerkt: %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The bookmarks kept for this image could not be read. Their file is left as %1.</source>
        <translation>Die zu diesem Abbild gespeicherten Lesezeichen konnten nicht gelesen werden. Ihre Datei liegt jetzt als %1 dort.</translation>
    </message>
    <message>
        <source>Bookmark %1</source>
        <translation>Lesezeichen %1</translation>
    </message>
    <message>
        <source>There is no room for more than %1 bookmarks.</source>
        <translation>Mehr als %1 Lesezeichen haben keinen Platz.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Cells</name>
    <message>
        <source>no layer</source>
        <translation>keine Schicht</translation>
    </message>
    <message>
        <source>%1 %2 from %3</source>
        <comment>share, state, layer: 62 % data from base.raw</comment>
        <translation>%1 %2 aus %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, state: 38 % unallocated</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>Offset %1, %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>How large the guest&apos;s disk is in this layer</source>
        <translation>Wie groß die Platte des Gastes in dieser Schicht ist</translation>
    </message>
    <message>
        <source>How much space the file takes up where it is stored</source>
        <translation>Wie viel Platz die Datei an ihrem Speicherort einnimmt</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk this layer itself keeps, seen from above or not</source>
        <translation>Wie viel von der Platte des Gastes diese Schicht selbst enthält, ob von oben sichtbar oder nicht</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, why it is not shown</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>bytes counted so far</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Internal snapshot %1 of %2</source>
        <translation>Interner Schnappschuss %1 von %2</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Aufgenommen: %1</translation>
    </message>
    <message>
        <source>With %1 of the machine&apos;s memory</source>
        <translation>Mit %1 vom Arbeitsspeicher der Maschine</translation>
    </message>
    <message>
        <source>Named as “%1” by the layer above</source>
        <translation>Von der Schicht darüber „%1“ genannt</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Seen of own</source>
        <translation>Davon sichtbar</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Bitmaps</source>
        <translation>Bitmaps</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>0 is the image that was opened; each layer rests on the next</source>
        <translation>0 ist das geöffnete Abbild; jede Schicht ruht auf der nächsten</translation>
    </message>
    <message>
        <source>How long the file is</source>
        <translation>Wie lang die Datei ist</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest reads</source>
        <translation>Wie viel von dem, was die Schicht enthält, der Gast liest</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest never reads: layers above hide it, or it lies beyond the end of a shorter layer above</source>
        <translation>Wie viel von dem, was die Schicht enthält, der Gast nie liest: Schichten darüber verdecken es, oder es liegt hinter dem Ende einer kürzeren Schicht darüber</translation>
    </message>
    <message>
        <source>What the layer keeps: the solid part is visible, the hatched part shadowed</source>
        <translation>Was die Schicht enthält: der volle Teil ist sichtbar, der schraffierte verdeckt</translation>
    </message>
    <message>
        <source>How much the layer itself says is zeros</source>
        <translation>Wie viel die Schicht selbst Nullen nennt</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk the layer keeps compressed</source>
        <translation>Wie viel der Gastplatte die Schicht komprimiert enthält</translation>
    </message>
    <message>
        <source>How many dirty bitmaps are stored in the image</source>
        <translation>Wie viele Dirty-Bitmaps im Abbild gespeichert sind</translation>
    </message>
    <message>
        <source>Whether another program has the file open for itself</source>
        <translation>Ob ein anderes Programm die Datei für sich geöffnet hat</translation>
    </message>
    <message>
        <source>How many oddities and damages were found in the layer</source>
        <translation>Wie viele Auffälligkeiten und Schäden in der Schicht gefunden wurden</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>another overlay on the same base</comment>
        <translation>auch %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Benutzung</translation>
    </message>
    <message>
        <source>%1 visible, %2 shadowed</source>
        <translation>%1 sichtbar, %2 verdeckt</translation>
    </message>
    <message>
        <source>Once the file is found, this mends the reference:</source>
        <translation>Ist die Datei gefunden, heilt dies den Verweis:</translation>
    </message>
    <message>
        <source>Another overlay that rests on %1: changing that changes both</source>
        <translation>Ein weiteres Overlay, das auf %1 ruht: Wer das ändert, ändert beide</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>How much of the file would become free if this went: the disk as it is in a layer&apos;s row, or a snapshot. What several of them share is in none of these sums</source>
        <translation>Wie viel in der Datei frei würde, wenn dies wegfiele: in der Zeile einer Schicht der jetzige Stand der Platte, oder ein Schnappschuss. Was mehrere gemeinsam haben, ist in keiner dieser Summen</translation>
    </message>
    <message>
        <source>%1 of the guest&apos;s disk, stored in %2 of the file (%3)</source>
        <comment>size, size, part</comment>
        <translation>%1 der Platte des Gasts, gespeichert in %2 der Datei (%3)</translation>
    </message>
    <message>
        <source>Nothing else in the file uses %1 of it</source>
        <translation>Davon benutzt nichts anderes in der Datei %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainTree</name>
    <message>
        <source>Layers of the chain</source>
        <translation>Schichten der Kette</translation>
    </message>
    <message>
        <source>&amp;Copy Layers as Text</source>
        <translation>Schichten als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;No Selection</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>Map This &amp;Snapshot</source>
        <translation>Diesen &amp;Schnappschuss kartieren</translation>
    </message>
    <message>
        <source>&amp;Open This Overlay</source>
        <translation>Dieses Overlay ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Copy &amp;Mending Command</source>
        <translation>&amp;Heilenden Befehl kopieren</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>&amp;Weitere Overlays suchen</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>Optionen än&amp;dern…</translation>
    </message>
    <message>
        <source>What It Would &amp;Free</source>
        <translation>Was es frei&amp;gäbe</translation>
    </message>
    <message>
        <source>Compare &amp;With This Snapshot</source>
        <translation>Mit diesem Schnappschuss &amp;vergleichen</translation>
    </message>
    <message>
        <source>Compare &amp;With This Overlay</source>
        <translation>Mit diesem Overlay &amp;vergleichen</translation>
    </message>
    <message>
        <source>Compare &amp;With the Disk as of This Layer</source>
        <translation>Mit der Platte &amp;vergleichen, wie diese Schicht sie hat</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Changes</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>other layer</source>
        <translation>andere Schicht</translation>
    </message>
    <message>
        <source>other state</source>
        <translation>anderer Zustand</translation>
    </message>
    <message>
        <source>beyond the end</source>
        <translation>hinter dem Ende</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The same layer has the same, at the same place.</source>
        <translation>Dieselbe Schicht hat dasselbe an derselben Stelle.</translation>
    </message>
    <message>
        <source>B has data where A has none.</source>
        <translation>B hat Daten, wo A keine hat.</translation>
    </message>
    <message>
        <source>A has data where B has none.</source>
        <translation>A hat Daten, wo B keine hat.</translation>
    </message>
    <message>
        <source>The same layer has it, at another place of its file.</source>
        <translation>Dieselbe Schicht hat es an einer anderen Stelle ihrer Datei.</translation>
    </message>
    <message>
        <source>Another layer or file has it.</source>
        <translation>Eine andere Schicht oder Datei hat es.</translation>
    </message>
    <message>
        <source>It is kept in another way: compressed or not, or as zeros of another kind.</source>
        <translation>Es ist anders aufbewahrt: komprimiert oder nicht, oder als Nullen anderer Art.</translation>
    </message>
    <message>
        <source>One of the disks has ended, and the other one has no data.</source>
        <translation>Eine der Platten ist zu Ende, und die andere hat keine Daten.</translation>
    </message>
    <message>
        <source>One of them is damaged there, or could not be opened.</source>
        <translation>Eine von beiden ist dort beschädigt oder ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter: moved</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter: other layer</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter: other state</comment>
        <translation>Z</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter: beyond the end</comment>
        <translation>E</translation>
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
        <translation>anderer Inhalt</translation>
    </message>
    <message>
        <source>Both have data, which was read and differs.</source>
        <translation>Beide haben Daten, die gelesen wurden und sich unterscheiden.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareBar</name>
    <message>
        <source>How far the comparison is</source>
        <translation>Wie weit der Vergleich ist</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Let A and B change places</source>
        <translation>A und B die Plätze tauschen lassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End Comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Nicht weiter vergleichen</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>Mit nichts mehr vergleichen</translation>
    </message>
    <message>
        <source>A: %1 → B: %2</source>
        <comment>names</comment>
        <translation>A: %1 → B: %2</translation>
    </message>
    <message>
        <source>Nothing is compared. File ▸ Compare With… and the menus of layers and snapshots begin it.</source>
        <translation>Nichts wird verglichen. Datei ▸ Vergleichen mit … und die Menüs von Schichten und Schnappschüssen beginnen es.</translation>
    </message>
    <message>
        <source>A has %1 of data, B has %2: </source>
        <comment>sizes; what follows is the difference</comment>
        <translation>A hat %1 Daten, B hat %2: </translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>size</comment>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>size</comment>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>ebenso viel</translation>
    </message>
    <message>
        <source> (%1 lost, %2 gained).</source>
        <comment>sizes</comment>
        <translation> (%1 verloren, %2 gewonnen).</translation>
    </message>
    <message>
        <source> A is %1 long, B %2.</source>
        <comment>sizes</comment>
        <translation> A ist %1 lang, B %2.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Read both disks and compare what they hold, wherever it lies</source>
        <translation>Beide Platten lesen und vergleichen, was sie enthalten, wo immer es liegt</translation>
    </message>
    <message>
        <source> Read: %1 differ, from %2 on.</source>
        <comment>size, offset</comment>
        <translation> Gelesen: %1 unterscheiden sich, ab %2.</translation>
    </message>
    <message>
        <source> Read: both hold the same.</source>
        <translation> Gelesen: Beide enthalten dasselbe.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareLegend</name>
    <message>
        <source>What the colours of the comparison mean</source>
        <translation>Was die Farben des Vergleichs bedeuten</translation>
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
        <translation>Karte der Unterschiede</translation>
    </message>
    <message>
        <source>Choose what this disk is to be compared with.</source>
        <translation>Wählen Sie, womit diese Platte verglichen werden soll.</translation>
    </message>
    <message>
        <source>Both disks have a size of 0 bytes</source>
        <translation>Beide Platten sind 0 Bytes groß</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>offset %1, %2: %3</source>
        <comment>offset, length, what differs</comment>
        <translation>Offset %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentModel</name>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Host File</source>
        <translation>Host-Datei</translation>
    </message>
    <message>
        <source>Host Offset</source>
        <translation>Host-Offset</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Belegt</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentTable</name>
    <message>
        <source>Only the selection</source>
        <translation>Nur die Auswahl</translation>
    </message>
    <message>
        <source>Layer, state, file or 0x offset</source>
        <translation>Schicht, Zustand, Datei oder 0x-Offset</translation>
    </message>
    <message>
        <source>Lists extents with this in the name of their layer, state or host file, or those that hold this offset of the disk or of a host file, as in 0x50000.</source>
        <translation>Listet Bereiche auf, deren Schicht, Zustand oder Host-Datei dies im Namen hat, oder die diesen Offset der Platte oder einer Host-Datei enthalten, etwa 0x50000.</translation>
    </message>
    <message>
        <source>Extents with this text</source>
        <translation>Bereiche mit diesem Text</translation>
    </message>
    <message>
        <source>At least, as in 1M</source>
        <translation>Mindestens, etwa 1M</translation>
    </message>
    <message>
        <source>Lists extents of at least this length: 65536, 64k, 1M, 2G.</source>
        <translation>Listet Bereiche von mindestens dieser Länge auf: 65536, 64k, 1M, 2G.</translation>
    </message>
    <message>
        <source>Extents of at least this length</source>
        <translation>Bereiche von mindestens dieser Länge</translation>
    </message>
    <message>
        <source>Lists extents that touch the range selected on the map.</source>
        <translation>Listet Bereiche auf, die die auf der Karte ausgewählte Stelle berühren.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write extents to a file, as CSV or JSON</source>
        <translation>Bereiche in eine Datei schreiben, als CSV oder JSON</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
    <message>
        <source>Listing extents</source>
        <translation>Bereiche werden aufgelistet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>&amp;Show on Map</source>
        <translation>Auf der Karte &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Export Se&amp;lected…</source>
        <translation>&amp;Ausgewählte exportieren…</translation>
    </message>
    <message>
        <source>&amp;Export All That Is Listed…</source>
        <translation>Alles Aufgelistete &amp;exportieren…</translation>
    </message>
    <message>
        <source>There is no disk to list extents of.</source>
        <translation>Es gibt keine Platte, deren Bereiche aufzulisten wären.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extents of %1, %2 stored</source>
        <comment>size, size</comment>
        <translation>
            <numerusform>%Ln Bereich von %1, %2 belegt</numerusform>
            <numerusform>%Ln Bereiche von %1, %2 belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the disk mapped so far</source>
        <translation>bisher %1 der Platte erfasst</translation>
    </message>
    <message>
        <source>the disk has more, %1 in all; select a range and list only that to see them</source>
        <comment>number of extents</comment>
        <translation>die Platte hat mehr, insgesamt %1; um sie zu sehen, eine Stelle auswählen und nur diese auflisten</translation>
    </message>
    <message>
        <source>“%1” is not a size</source>
        <translation>„%1“ ist keine Größe</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON, as qemu-img map prints it (*.json)</source>
        <translation>JSON, wie qemu-img map es ausgibt (*.json)</translation>
    </message>
    <message>
        <source>Export Extents</source>
        <translation>Bereiche exportieren</translation>
    </message>
    <message>
        <source>Copying was cancelled</source>
        <translation>Das Kopieren wurde abgebrochen</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>Das Exportieren wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <comment>technical sentence</comment>
        <translation>Nichts wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <comment>file</comment>
        <translation>Geschrieben nach %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Extents</name>
    <message>
        <source>no layer</source>
        <translation>keine Schicht</translation>
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
        <translation>Gehe zu und suche</translation>
    </message>
    <message>
        <source>A place, such as 12.5GiB, 0x2f000000, 63%, p2+1MiB; or runs: compressed len&gt;64MiB</source>
        <translation>Eine Stelle wie 12.5GiB, 0x2f000000, 63%, p2+1MiB; oder Abschnitte: compressed len&gt;64MiB</translation>
    </message>
    <message>
        <source>Go to or find</source>
        <translation>Gehe zu oder suche</translation>
    </message>
    <message>
        <source>Places: 0x2f000000, 12.5GiB, 8388608s (sectors), 63%, c:190213 (cluster), L1:3 L2:17, p2+1MiB (in a partition), host:0x50000 (in the file).
Runs: layer:NAME, state:STATE, len&gt;64MiB, len&lt;4KiB, zero, data, compressed, shadowed, dirty, pending; several words together.
Enter and F3 go on, with Shift back; Alt+Enter marks all.</source>
        <translation>Stellen: 0x2f000000, 12.5GiB, 8388608s (Sektoren), 63%, c:190213 (Cluster), L1:3 L2:17, p2+1MiB (in einer Partition), host:0x50000 (in der Datei).
Abschnitte: layer:NAME, state:ZUSTAND, len&gt;64MiB, len&lt;4KiB, zero, data, compressed, shadowed, dirty, pending; auch mehrere Wörter zusammen.
Eingabe und F3 gehen weiter, mit Umschalt zurück; Alt+Eingabe markiert alle.</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suche:</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>Der Treffer davor (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>Der nächste Treffer (F3)</translation>
    </message>
    <message>
        <source>Mark All</source>
        <translation>Alle markieren</translation>
    </message>
    <message>
        <source>Marks all matches beside the map (Alt+Enter)</source>
        <translation>Markiert alle Treffer neben der Karte (Alt+Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>The first %1 of %2 matches are marked.</source>
        <translation>Die ersten %1 von %2 Treffern sind markiert.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>The search went round the end of the disk.</source>
        <translation>Die Suche ging über das Ende der Platte hinaus von vorn weiter.</translation>
    </message>
    <message>
        <source>Enter goes to %1, %2.</source>
        <comment>hexadecimal offset, in bytes</comment>
        <translation>Eingabe geht zu %1, %2.</translation>
    </message>
    <message>
        <source>One match, %1.</source>
        <comment>size</comment>
        <translation>Ein Treffer, %1.</translation>
    </message>
    <message>
        <source>%1 matches, %2 in all.</source>
        <comment>number, size</comment>
        <translation>%1 Treffer, zusammen %2.</translation>
    </message>
    <message>
        <source>Nothing found so far: not all of the map is in memory yet.</source>
        <translation>Bisher nichts gefunden: Noch ist nicht die ganze Karte im Speicher.</translation>
    </message>
    <message>
        <source>%1 So far: not all of the map is in memory yet.</source>
        <comment>what was found</comment>
        <translation>%1 Bisher: Noch ist nicht die ganze Karte im Speicher.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Findings</name>
    <message>
        <source>The chain loops</source>
        <translation>Die Kette läuft im Kreis</translation>
    </message>
    <message>
        <source>The parent is missing</source>
        <translation>Die Basisdatei fehlt</translation>
    </message>
    <message>
        <source>The parent cannot be opened</source>
        <translation>Die Basisdatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>A reference was not followed</source>
        <translation>Einem Verweis wurde nicht gefolgt</translation>
    </message>
    <message>
        <source>A data file is lost</source>
        <translation>Eine Datendatei ist verloren</translation>
    </message>
    <message>
        <source>Wrong backing format</source>
        <translation>Falsches Format der Basisdatei</translation>
    </message>
    <message>
        <source>No backing format is recorded</source>
        <translation>Das Format der Basisdatei ist nicht vermerkt</translation>
    </message>
    <message>
        <source>The parent has changed</source>
        <translation>Die Basisdatei hat sich geändert</translation>
    </message>
    <message>
        <source>The parent is another image</source>
        <translation>Die Basisdatei ist eine andere</translation>
    </message>
    <message>
        <source>The parent was written later</source>
        <translation>Die Basisdatei wurde später beschrieben</translation>
    </message>
    <message>
        <source>A reference to the network</source>
        <translation>Ein Verweis ins Netz</translation>
    </message>
    <message>
        <source>A reference that is no file name</source>
        <translation>Ein Verweis, der kein Dateiname ist</translation>
    </message>
    <message>
        <source>A reference to a device</source>
        <translation>Ein Verweis auf ein Gerät</translation>
    </message>
    <message>
        <source>A reference leaves the folder</source>
        <translation>Ein Verweis verlässt den Ordner</translation>
    </message>
    <message>
        <source>Guest data lies in another file</source>
        <translation>Daten des Gasts liegen in einer anderen Datei</translation>
    </message>
    <message>
        <source>A deep chain</source>
        <translation>Eine tiefe Kette</translation>
    </message>
    <message>
        <source>A layer is mostly shadowed</source>
        <translation>Eine Schicht ist größtenteils verdeckt</translation>
    </message>
    <message>
        <source>Data past the end of the disk</source>
        <translation>Daten hinter dem Ende der Platte</translation>
    </message>
    <message>
        <source>A raw disk looks like an image</source>
        <translation>Eine rohe Platte sieht aus wie ein Abbild</translation>
    </message>
    <message>
        <source>More than one format fits</source>
        <translation>Mehr als ein Format passt</translation>
    </message>
    <message>
        <source>The name says another format</source>
        <translation>Der Name nennt ein anderes Format</translation>
    </message>
    <message>
        <source>Marked as corrupt</source>
        <translation>Als beschädigt gekennzeichnet</translation>
    </message>
    <message>
        <source>Damaged tables</source>
        <translation>Beschädigte Tabellen</translation>
    </message>
    <message>
        <source>Wrong reference counts</source>
        <translation>Falsche Verweiszähler</translation>
    </message>
    <message>
        <source>Data past the end of the file</source>
        <translation>Daten hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>Compressed data cannot be unpacked</source>
        <translation>Gepackte Daten lassen sich nicht auspacken</translation>
    </message>
    <message>
        <source>Not closed cleanly</source>
        <translation>Nicht sauber geschlossen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Leaked space</source>
        <translation>Verlorener Platz</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>Etwas stimmt nicht</translation>
    </message>
    <message>
        <source>Dirty bitmaps are outdated</source>
        <translation>Die Dirty-Bitmaps sind veraltet</translation>
    </message>
    <message>
        <source>A dirty bitmap is inconsistent</source>
        <translation>Eine Dirty-Bitmap ist unstimmig</translation>
    </message>
    <message>
        <source>Weak encryption</source>
        <translation>Schwache Verschlüsselung</translation>
    </message>
    <message>
        <source>An old version</source>
        <translation>Eine alte Version</translation>
    </message>
    <message>
        <source>Larger than its disk</source>
        <translation>Größer als die Platte darin</translation>
    </message>
    <message>
        <source>Unused space in the file</source>
        <translation>Ungenutzter Platz in der Datei</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>Zerstückelt</translation>
    </message>
    <message>
        <source>A faulty partition table</source>
        <translation>Eine fehlerhafte Partitionstabelle</translation>
    </message>
    <message>
        <source>A misaligned partition</source>
        <translation>Eine schlecht ausgerichtete Partition</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, headline</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Damage: %1 · Warnings: %2 · Notes: %3</source>
        <translation>Schäden: %1 · Warnungen: %2 · Hinweise: %3</translation>
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
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::FindingsView</name>
    <message>
        <source>&amp;Go There</source>
        <translation>Da&amp;hin</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Look Closely</source>
        <translation>Genau hinsehen</translation>
    </message>
    <message>
        <source>Read large tables, too, and unpack everything that is compressed</source>
        <translation>Auch große Tabellen lesen und alles Gepackte auspacken</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>Einzelheiten des Befunds</translation>
    </message>
    <message>
        <source>Command that mends it</source>
        <translation>Befehl, der es behebt</translation>
    </message>
    <message>
        <source>&amp;Copy Command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>The chain is looked through when it is mapped.</source>
        <translation>Die Kette wird durchgesehen, sobald sie kartiert ist.</translation>
    </message>
    <message>
        <source>Looking closely; this may take a while…</source>
        <translation>Es wird genau hingesehen; das kann dauern …</translation>
    </message>
    <message>
        <source>Looking through the chain…</source>
        <translation>Die Kette wird durchgesehen …</translation>
    </message>
    <message>
        <source>The chain could not be looked through: %1</source>
        <translation>Die Kette ließ sich nicht durchsehen: %1</translation>
    </message>
    <message>
        <source>Nothing was found that is wrong or unwise.</source>
        <translation>Nichts gefunden, was falsch oder unklug wäre.</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>Nicht angesehen: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::GridCanvas</name>
    <message>
        <source>1 cell = %1</source>
        <translation>1 Feld = %1</translation>
    </message>
    <message>
        <source>1 cell = %1 (1 cluster)</source>
        <translation>1 Feld = %1 (1 Cluster)</translation>
    </message>
    <message>
        <source>1 cell = %1 (%2 clusters)</source>
        <translation>1 Feld = %1 (%2 Cluster)</translation>
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
        <translation>Bytes</translation>
    </message>
    <message>
        <source>encrypted: nobody reads this without the key</source>
        <translation>verschlüsselt: ohne den Schlüssel liest das niemand</translation>
    </message>
    <message>
        <source>damaged: the tables do not say what belongs here</source>
        <translation>beschädigt: die Tabellen sagen nicht, was hierher gehört</translation>
    </message>
    <message>
        <source>unknown: the layer that has it could not be opened</source>
        <translation>unbekannt: die Schicht, die es hat, ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostFileBar</name>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Gezeigte Datei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, used up to %2</source>
        <comment>size, offset</comment>
        <translation>%1, benutzt bis %2</translation>
    </message>
    <message>
        <source>; %1 used twice</source>
        <comment>size</comment>
        <translation>; %1 doppelt benutzt</translation>
    </message>
    <message>
        <source>; %1 references past the end</source>
        <comment>number</comment>
        <translation>; %1 Verweise hinter das Ende</translation>
    </message>
    <message>
        <source>; %1 in use but not counted</source>
        <comment>number</comment>
        <translation>; %1 benutzt, aber nicht gezählt</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostKinds</name>
    <message>
        <source>header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>L1-Tabelle</translation>
    </message>
    <message>
        <source>L2 tables</source>
        <translation>L2-Tabellen</translation>
    </message>
    <message>
        <source>refcount table</source>
        <translation>Refcount-Tabelle</translation>
    </message>
    <message>
        <source>refcount blocks</source>
        <translation>Refcount-Blöcke</translation>
    </message>
    <message>
        <source>snapshot table</source>
        <translation>Schnappschuss-Tabelle</translation>
    </message>
    <message>
        <source>L1 tables of snapshots</source>
        <translation>L1-Tabellen von Schnappschüssen</translation>
    </message>
    <message>
        <source>L2 tables of snapshots</source>
        <translation>L2-Tabellen von Schnappschüssen</translation>
    </message>
    <message>
        <source>data of snapshots alone</source>
        <translation>Daten nur von Schnappschüssen</translation>
    </message>
    <message>
        <source>bitmap directory</source>
        <translation>Bitmap-Verzeichnis</translation>
    </message>
    <message>
        <source>bitmap tables</source>
        <translation>Bitmap-Tabellen</translation>
    </message>
    <message>
        <source>bitmaps</source>
        <translation>Bitmaps</translation>
    </message>
    <message>
        <source>encryption header</source>
        <translation>Verschlüsselungskopf</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>space kept for zeros</source>
        <translation>Platz für Nullen</translation>
    </message>
    <message>
        <source>compressed data</source>
        <translation>komprimierte Daten</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>hole</source>
        <translation>Loch</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter: header</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter: refcounts</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter: snapshots</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter: bitmaps</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>K</source>
        <comment>letter: keys</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>T</source>
        <comment>letter: tables</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter: leaked</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, what: 38 % L2 tables</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, used twice</source>
        <comment>what</comment>
        <translation>%1, doppelt benutzt</translation>
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
        <translation>Was die Farben der Datei bedeuten</translation>
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
        <translation>Karte der Datei</translation>
    </message>
    <message>
        <source>This layer could not be opened.</source>
        <translation>Diese Schicht konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Diese Datei ist leer</translation>
    </message>
    <message>
        <source>Reading the tables of this file…</source>
        <translation>Die Tabellen dieser Datei werden gelesen …</translation>
    </message>
    <message>
        <source>file offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>Dateiposition %1, %2: %3</translation>
    </message>
    <message>
        <source>%1; guest offset %2</source>
        <comment>sentence, offset</comment>
        <translation>%1; Gastposition %2</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>%1 ausgewählt: %2</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ImageCheck</name>
    <message>
        <source>Checking %1…</source>
        <translation>%1 wird geprüft …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>Abbrechen (%1 %)</translation>
    </message>
    <message>
        <source>Images such as %1 have nothing that could be checked</source>
        <translation>An Abbildern wie %1 gibt es nichts zu prüfen</translation>
    </message>
    <message>
        <source>%1 could not be checked</source>
        <translation>%1 konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>%1 is damaged: data may be lost</source>
        <translation>%1 ist beschädigt: Daten können verloren sein</translation>
    </message>
    <message>
        <source>%1 wastes space: nothing is lost</source>
        <translation>%1 verschwendet Platz: Verloren ist nichts</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 ist in Ordnung</translation>
    </message>
    <message>
        <source>Show in the File</source>
        <translation>In der Datei zeigen</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Inspector</name>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Subcluster</source>
        <translation>Untercluster</translation>
    </message>
    <message>
        <source>L1 index</source>
        <translation>L1-Index</translation>
    </message>
    <message>
        <source>L2 index</source>
        <translation>L2-Index</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
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
        <translation>Partition</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>partition, offset in it</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>Was der Gast liest</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Offset in file</source>
        <translation>Offset in Datei</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Run starts</source>
        <translation>Abschnitt beginnt</translation>
    </message>
    <message>
        <source>Run ends</source>
        <translation>Abschnitt endet</translation>
    </message>
    <message>
        <source>Run length</source>
        <translation>Länge des Abschnitts</translation>
    </message>
    <message>
        <source>In this cell</source>
        <translation>In diesem Feld</translation>
    </message>
    <message>
        <source>Cell starts</source>
        <translation>Feld beginnt</translation>
    </message>
    <message>
        <source>Cell length</source>
        <translation>Länge des Felds</translation>
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
        <translation>Jede Schicht an diesem Ort</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>its disk ends before</source>
        <translation>ihre Platte endet davor</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>nicht zu öffnen</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>state, offset in the layer&apos;s file</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Dirty bitmaps</source>
        <translation>Bitmaps geänderter Bereiche</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>dirty</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>does not count: in use</source>
        <translation>zählt nicht: in Gebrauch</translation>
    </message>
    <message>
        <source>No layer has anything here. It reads as zeros.</source>
        <translation>Keine Schicht hat hier etwas. Es liest sich als Nullen.</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps no space for them.</source>
        <translation>Die Schicht sagt Nullen und hält keinen Platz dafür.</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps space in its file for them.</source>
        <translation>Die Schicht sagt Nullen und hält in ihrer Datei Platz dafür.</translation>
    </message>
    <message>
        <source>The bytes lie in the file as the guest reads them.</source>
        <translation>Die Bytes liegen so in der Datei, wie der Gast sie liest.</translation>
    </message>
    <message>
        <source>The bytes lie packed in the file.</source>
        <translation>Die Bytes liegen gepackt in der Datei.</translation>
    </message>
    <message>
        <source>The bytes lie encrypted in the file.</source>
        <translation>Die Bytes liegen verschlüsselt in der Datei.</translation>
    </message>
    <message>
        <source>The layer has space for data here, which nobody has written: it reads as zeros.</source>
        <translation>Die Schicht hat hier Platz für Daten, die niemand geschrieben hat: Es liest sich als Nullen.</translation>
    </message>
    <message>
        <source>The tables contradict the format here. Nobody knows what belongs here.</source>
        <translation>Die Tabellen widersprechen hier dem Format. Niemand weiß, was hierher gehört.</translation>
    </message>
    <message>
        <source>The layer that would answer could not be opened.</source>
        <translation>Die Schicht, die antworten würde, war nicht zu öffnen.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>What is known of the place under the cursor stands here once an image is open.</source>
        <translation>Was über den Ort unter dem Zeiger bekannt ist, steht hier, sobald ein Abbild geöffnet ist.</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>bitmap, file</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>What the map&apos;s colours mean stands here once an image is open.</source>
        <translation>Was die Farben der Karte bedeuten, steht hier, sobald ein Abbild geöffnet ist.</translation>
    </message>
    <message>
        <source>%1 disk. Shares are of the %2 scanned so far.</source>
        <comment>size, percent</comment>
        <translation>Platte mit %1. Anteile an den bisher untersuchten %2.</translation>
    </message>
    <message>
        <source>%1 disk</source>
        <translation>Platte mit %1</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Fill each cell by the shares of what it holds</source>
        <translation>Jedes Feld nach den Anteilen füllen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Jedes</translation>
    </message>
    <message>
        <source>Fill each cell with what is ticked, however little of it there is (A)</source>
        <translation>Jedes Feld mit dem füllen, was angekreuzt ist, wie wenig es auch sei (A)</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Meistes</translation>
    </message>
    <message>
        <source>Fill each cell with what it holds most of</source>
        <translation>Jedes Feld mit dem füllen, wovon es am meisten enthält</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Let everything stand out again</source>
        <translation>Wieder alles hervortreten lassen</translation>
    </message>
    <message>
        <source>Tick Only &amp;This</source>
        <translation>Nur &amp;dies ankreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::LegendModel</name>
    <message>
        <source>No layer</source>
        <translation>Keine Schicht</translation>
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
        <translation>Sehen, was jede Schicht eines Festplattenabbilds enthält</translation>
    </message>
    <message>
        <source>Open a virtual machine&apos;s disk image, or drop one here. Nothing you look at is ever changed.</source>
        <translation>Öffnen Sie das Festplattenabbild einer virtuellen Maschine oder legen Sie eines hier ab. Was Sie ansehen, wird nie verändert.</translation>
    </message>
    <message>
        <source>Open Image…</source>
        <translation>Abbild öffnen…</translation>
    </message>
    <message>
        <source>Open Sample Chain</source>
        <translation>Beispielkette öffnen</translation>
    </message>
    <message>
        <source>The chain of layers is being opened.</source>
        <translation>Die Kette der Schichten wird geöffnet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is nothing to show. The message above says why.</source>
        <translation>Es gibt nichts zu zeigen. Die Meldung oben nennt den Grund.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open Another Image…</source>
        <translation>Anderes Abbild öffnen…</translation>
    </message>
    <message>
        <source>%1 – Stratamap</source>
        <comment>file name</comment>
        <translation>%1 – Stratamap</translation>
    </message>
    <message>
        <source>Open Disk Images</source>
        <translation>Festplattenabbilder öffnen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>file, folder</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Remember Opened Files</source>
        <translation>Geöffnete Dateien &amp;merken</translation>
    </message>
    <message>
        <source>Open Location</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>An image on a web server (https://…) or an NBD export (nbd://…):</source>
        <translation>Ein Abbild auf einem Webserver (https://…) oder ein NBD-Export (nbd://…):</translation>
    </message>
    <message>
        <source>Locate the Missing Layer</source>
        <translation>Fehlende Schicht suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n other overlay(s) found</source>
        <translation>
            <numerusform>%n weiteres Overlay gefunden</numerusform>
            <numerusform>%n weitere Overlays gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an image</source>
        <translation>Ohne Abbild</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen Last Session</source>
        <translation>Letzte Sitzung wieder öffnen</translation>
    </message>
    <message>
        <source>%1, snapshot %2</source>
        <comment>file, name or number</comment>
        <translation>%1, Schnappschuss %2</translation>
    </message>
    <message>
        <source>Too large to sum up in passing: stratamap --tree does.</source>
        <translation>Zu groß, um es nebenbei auszurechnen: stratamap --tree tut es.</translation>
    </message>
    <message>
        <source>Compare With an Image or a Saved Map</source>
        <translation>Mit einem Abbild oder einer gespeicherten Karte vergleichen</translation>
    </message>
    <message>
        <source>layer %1 and below (%2)</source>
        <comment>number, file</comment>
        <translation>Schicht %1 und darunter (%2)</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>Die Diagnosedaten sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Choose the Folder of the Images</source>
        <translation>Ordner der Abbilder auswählen</translation>
    </message>
    <message>
        <source>Opened recently:</source>
        <translation>Zuletzt geöffnet:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Manual</name>
    <message>
        <source>Stratamap Manual</source>
        <translation>Stratamap-Handbuch</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Not on this page; Enter looks on the others</source>
        <translation>Nicht auf dieser Seite; Eingabe sucht auf den anderen</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Nicht im Handbuch</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::MapView</name>
    <message>
        <source>Map of the disk</source>
        <translation>Karte der Platte</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>This disk has a size of 0 bytes</source>
        <translation>Diese Platte ist 0 Byte groß</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Minimap</name>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>what is in sight: 12 GiB to 13 GiB of 64 GiB</comment>
        <translation>%1 bis %2 von %3</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders</source>
        <translation>&amp;Vertrauenswürdige Ordner</translation>
    </message>
    <message>
        <source>What you choose here lasts until the program ends: %1 cannot be written.</source>
        <translation>Was Sie hier wählen, gilt bis zum Ende des Programms: %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB (powers of 1024)</source>
        <translation>KiB, MiB, GiB (Potenzen von 1024)</translation>
    </message>
    <message>
        <source>kB, MB, GB (powers of 1000)</source>
        <translation>kB, MB, GB (Potenzen von 1000)</translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation>Bytes, genau</translation>
    </message>
    <message>
        <source>&amp;Sizes in:</source>
        <translation>&amp;Größen in:</translation>
    </message>
    <message>
        <source>Colours, safe for colour-blind eyes</source>
        <translation>Farben, auch für Farbenblinde unterscheidbar</translation>
    </message>
    <message>
        <source>Greys and textures, for print</source>
        <translation>Graustufen und Muster, zum Drucken</translation>
    </message>
    <message>
        <source>&amp;Map in:</source>
        <translation>&amp;Karte in:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Fenster:</translation>
    </message>
    <message>
        <source>Offer the last session</source>
        <translation>Letzte Sitzung anbieten</translation>
    </message>
    <message>
        <source>Reopen the last session</source>
        <translation>Letzte Sitzung wieder öffnen</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Mit nichts beginnen</translation>
    </message>
    <message>
        <source>&amp;On start:</source>
        <translation>&amp;Beim Start:</translation>
    </message>
    <message>
        <source>&amp;Remember opened files</source>
        <translation>Geöffnete Dateien &amp;merken</translation>
    </message>
    <message>
        <source>Without this there is no list of files, and no session is kept.</source>
        <translation>Sonst gibt es keine Liste der Dateien, und keine Sitzung wird behalten.</translation>
    </message>
    <message>
        <source>As many as processors</source>
        <translation>So viele wie Prozessoren</translation>
    </message>
    <message>
        <source>How many threads map an image: one finds what the guest reads, the others what each layer holds. From the next image or Map Again on.</source>
        <translation>Wie viele Threads ein Abbild kartieren: Einer stellt fest, was der Gast liest, die anderen, was jede Schicht enthält. Ab dem nächsten Abbild oder ab „Neu kartieren“.</translation>
    </message>
    <message>
        <source>T&amp;hreads for mapping:</source>
        <translation>T&amp;hreads zum Kartieren:</translation>
    </message>
    <message>
        <source>The language will be another from the next start on.</source>
        <translation>Die Sprache ändert sich mit dem nächsten Start.</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>S&amp;prache:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ReportDetailsDialog</name>
    <message>
        <source>&amp;Date and time of the report</source>
        <translation>&amp;Datum und Uhrzeit des Berichts</translation>
    </message>
    <message>
        <source>SHA-256 of &amp;whole files: all of them are read</source>
        <translation>SHA-256 &amp;ganzer Dateien: sie werden vollständig gelesen</translation>
    </message>
    <message>
        <source>Report Details</source>
        <translation>Angaben zum Bericht</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>&amp;Bearbeitung:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>&amp;Notizen:</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>T&amp;eile:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Reporting</name>
    <message>
        <source>Counting what there is to report…</source>
        <translation>Es wird gezählt, was zu berichten ist…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesandt</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Seite (*.html)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Bild (*.svg)</translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation>Bild aus Bildpunkten (*.png)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Extents as CSV (*.csv)</source>
        <translation>Bereiche als CSV (*.csv)</translation>
    </message>
    <message>
        <source>What a report is to be is told by the end of its name: .pdf, .html, .svg, .png, .json or .csv.</source>
        <translation>Was ein Bericht werden soll, sagt das Ende seines Namens: .pdf, .html, .svg, .png, .json oder .csv.</translation>
    </message>
    <message>
        <source>That file is one of those that are looked at, and stays as it is.</source>
        <translation>Diese Datei gehört zu denen, die angesehen werden, und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>Abbrechen (%1 %)</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Es gibt keinen Bericht</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ScanBanners</name>
    <message>
        <source>Map Again</source>
        <translation>Neu kartieren</translation>
    </message>
    <message>
        <source>The map is not complete: mapping was cancelled.</source>
        <translation>Die Karte ist nicht vollständig: die Kartierung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>“%1” was open last time, and is no longer there.</source>
        <translation>„%1“ war beim letzten Mal geöffnet und ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which lies in another folder and has not been opened. Open it?</source>
        <translation>„%1“ braucht „%2“ aus einem anderen Ordner; die Datei wurde noch nicht geöffnet. Öffnen?</translation>
    </message>
    <message>
        <source>Open Once</source>
        <translation>Einmal öffnen</translation>
    </message>
    <message>
        <source>Trust This Folder</source>
        <translation>Diesem Ordner vertrauen</translation>
    </message>
    <message>
        <source>From now on, open files in %1 without asking.</source>
        <translation>Dateien in %1 künftig ohne Nachfrage öffnen.</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is damaged. What is still readable is shown.</source>
        <translation>„%1“ ist beschädigt. Was noch lesbar ist, wird gezeigt.</translation>
    </message>
    <message>
        <source>Something about “%1” is unusual.</source>
        <translation>An „%1“ ist etwas ungewöhnlich.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. The map shows a moment; the disk goes on.</source>
        <translation>„%1“ wird von einem anderen Programm benutzt. Die Karte zeigt einen Augenblick; die Platte ändert sich weiter.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was mapped.</source>
        <translation>„%1“ hat sich seit dem Kartieren geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n files have changed since they were mapped.</source>
        <translation>
            <numerusform>%n Datei hat sich seit dem Kartieren geändert.</numerusform>
            <numerusform>%n Dateien haben sich seit dem Kartieren geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>In this sandbox Stratamap can read only files that you choose, and none beside them. Choose their folder, and the chain is read from there.</source>
        <translation>In dieser Sandbox kann Stratamap nur Dateien lesen, die Sie wählen, und keine daneben. Wählen Sie ihren Ordner, dann wird die Kette von dort gelesen.</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Ordner auswählen…</translation>
    </message>
    <message>
        <source>Nothing of this chain is in “%1”.</source>
        <translation>In „%1“ ist nichts von dieser Kette.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::States</name>
    <message>
        <source>Z</source>
        <comment>letter: zeros</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>K</source>
        <comment>letter: zeros, space kept</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter: data</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter: compressed</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter: encrypted</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter: preallocated</comment>
        <translation>P</translation>
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
    <message>
        <source>not scanned yet</source>
        <translation>noch nicht untersucht</translation>
    </message>
    <message>
        <source>unallocated</source>
        <translation>nicht zugewiesen</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>zeros, space kept</source>
        <translation>Nullen, Platz reserviert</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>komprimiert</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>preallocated</source>
        <translation>vorbelegt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::StatusLine</name>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>Unter dem Zeiger</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Another program is writing to this disk: the map is a moment of a moving picture.</source>
        <translation>Ein anderes Programm schreibt auf diese Platte: Die Karte ist ein Augenblick eines bewegten Bildes.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kartierung</translation>
    </message>
    <message>
        <source>Cancel mapping</source>
        <translation>Kartierung abbrechen</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>%1 ausgewählt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>%Ln Bereich, %1 in Dateien</numerusform>
            <numerusform>%Ln Bereiche, %1 in Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>mindestens %Ln Bereich, %1 in Dateien</numerusform>
            <numerusform>mindestens %Ln Bereiche, %1 in Dateien</numerusform>
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
        <translation>Schichten der Platte</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>Was der Gast liest</translation>
    </message>
    <message>
        <source>1 column = %1</source>
        <translation>1 Spalte = %1</translation>
    </message>
    <message>
        <source>1 column = %1 (1 cluster)</source>
        <translation>1 Spalte = %1 (1 Cluster)</translation>
    </message>
    <message>
        <source>1 column = %1 (%2 clusters)</source>
        <translation>1 Spalte = %1 (%2 Cluster)</translation>
    </message>
    <message>
        <source>%1, offset %2, %3</source>
        <comment>layer, offset, length</comment>
        <translation>%1, Position %2, %3</translation>
    </message>
    <message>
        <source>%1: this layer could not be opened</source>
        <comment>place</comment>
        <translation>%1: Diese Schicht konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 hidden by layers above</source>
        <comment>share and state</comment>
        <translation>%1, von Schichten darüber verdeckt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
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
        <translation>Diese Platte ist 0 Byte groß</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 enthalten</translation>
    </message>
    <message>
        <source>%1 held so far</source>
        <translation>bisher %1 enthalten</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::SumText</name>
    <message>
        <source>Committed into %1</source>
        <translation>In %1 übernommen</translation>
    </message>
    <message>
        <source>Pulled into %1</source>
        <translation>Nach %1 hochgezogen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Snapshot %1 removed</source>
        <translation>Schnappschuss %1 entfernt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is done with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stands on it, too.</source>
        <translation>Auch %1 steht darauf.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostet</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Gibt frei</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>Kostet höchstens</translation>
    </message>
    <message>
        <source>Frees at least</source>
        <translation>Gibt mindestens frei</translation>
    </message>
    <message>
        <source>Costs about</source>
        <translation>Kostet etwa</translation>
    </message>
    <message>
        <source>Frees about</source>
        <translation>Gibt etwa frei</translation>
    </message>
    <message>
        <source>Its data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Its packed data</source>
        <translation>Ihre gepackten Daten</translation>
    </message>
    <message>
        <source>Its space for zeros</source>
        <translation>Ihr Platz für Nullen</translation>
    </message>
    <message>
        <source>Its snapshots</source>
        <translation>Ihre Schnappschüsse</translation>
    </message>
    <message>
        <source>Its bitmaps</source>
        <translation>Ihre Bitmaps</translation>
    </message>
    <message>
        <source>Its tables</source>
        <translation>Ihre Tabellen</translation>
    </message>
    <message>
        <source>Its leaks</source>
        <translation>Ihre Lecks</translation>
    </message>
    <message>
        <source>Its free space</source>
        <translation>Ihr freier Platz</translation>
    </message>
    <message>
        <source>Written in place</source>
        <translation>Am Ort überschrieben</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Unpacked data</source>
        <translation>Entpackte Daten</translation>
    </message>
    <message>
        <source>Stored zeros</source>
        <translation>Gespeicherte Nullen</translation>
    </message>
    <message>
        <source>Rounding up</source>
        <translation>Aufrunden</translation>
    </message>
    <message>
        <source>Kept by snapshots</source>
        <translation>Von Schnappschüssen gehalten</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>L1-Tabelle</translation>
    </message>
    <message>
        <source>Reference counts</source>
        <translation>Referenzzähler</translation>
    </message>
    <message>
        <source>Now zeros</source>
        <translation>Nun Nullen</translation>
    </message>
    <message>
        <source>Packed data, replaced</source>
        <translation>Gepackte Daten, ersetzt</translation>
    </message>
    <message>
        <source>Data of its own</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Packed data of its own</source>
        <translation>Eigene gepackte Daten</translation>
    </message>
    <message>
        <source>Tables of its own</source>
        <translation>Eigene Tabellen</translation>
    </message>
    <message>
        <source>Its record</source>
        <translation>Sein Eintrag</translation>
    </message>
    <message>
        <source>Guest data in the file that goes</source>
        <translation>Gastdaten in der Datei, die wegfällt</translation>
    </message>
    <message>
        <source>Compressed guest data in the file that goes</source>
        <translation>Komprimierte Gastdaten in der Datei, die wegfällt</translation>
    </message>
    <message>
        <source>Space that the file which goes keeps for zeros</source>
        <translation>Platz, den die wegfallende Datei für Nullen hält</translation>
    </message>
    <message>
        <source>What internal snapshots of the file that goes alone hold</source>
        <translation>Was nur die internen Schnappschüsse der wegfallenden Datei halten</translation>
    </message>
    <message>
        <source>Dirty bitmaps of the file that goes</source>
        <translation>Bitmaps der Datei, die wegfällt</translation>
    </message>
    <message>
        <source>Header, tables and reference counts of the file that goes</source>
        <translation>Kopf, Tabellen und Referenzzähler der Datei, die wegfällt</translation>
    </message>
    <message>
        <source>Leaked clusters of the file that goes</source>
        <translation>Verlorene Cluster der Datei, die wegfällt</translation>
    </message>
    <message>
        <source>Free space in the file that goes, less its holes</source>
        <translation>Freier Platz in der Datei, die wegfällt, abzüglich ihrer Löcher</translation>
    </message>
    <message>
        <source>Bytes that are written where there is space for them</source>
        <translation>Bytes, die dorthin geschrieben werden, wo schon Platz für sie ist</translation>
    </message>
    <message>
        <source>Clusters that are taken for data</source>
        <translation>Cluster, die für Daten belegt werden</translation>
    </message>
    <message>
        <source>Clusters that are taken for data which was compressed</source>
        <translation>Cluster, die für Daten belegt werden, die komprimiert waren</translation>
    </message>
    <message>
        <source>Clusters that are taken for zeros</source>
        <translation>Cluster, die für Nullen belegt werden</translation>
    </message>
    <message>
        <source>The rest of clusters that are taken</source>
        <translation>Der Rest der Cluster, die belegt werden</translation>
    </message>
    <message>
        <source>Clusters that are taken because snapshots keep the old ones</source>
        <translation>Cluster, die belegt werden, weil Schnappschüsse die alten halten</translation>
    </message>
    <message>
        <source>Tables that lead to what is written</source>
        <translation>Tabellen, die zum Geschriebenen führen</translation>
    </message>
    <message>
        <source>The table above all tables, which grows with the disk</source>
        <translation>Die Tabelle über allen Tabellen, die mit der Platte wächst</translation>
    </message>
    <message>
        <source>Reference counts of new clusters, at most</source>
        <translation>Referenzzähler neuer Cluster, höchstens</translation>
    </message>
    <message>
        <source>Clusters that are given back because they are zeros now</source>
        <translation>Cluster, die frei werden, weil sie nun Nullen sind</translation>
    </message>
    <message>
        <source>Clusters of compressed data that nothing refers to any more</source>
        <translation>Cluster komprimierter Daten, auf die nichts mehr verweist</translation>
    </message>
    <message>
        <source>Clusters that this snapshot alone has</source>
        <translation>Cluster, die nur dieser Schnappschuss hat</translation>
    </message>
    <message>
        <source>Clusters of compressed data that this snapshot alone has</source>
        <translation>Cluster komprimierter Daten, die nur dieser Schnappschuss hat</translation>
    </message>
    <message>
        <source>Tables that this snapshot alone has</source>
        <translation>Tabellen, die nur dieser Schnappschuss hat</translation>
    </message>
    <message>
        <source>By which the snapshot table gets shorter</source>
        <translation>Um so viel wird die Tabelle der Schnappschüsse kürzer</translation>
    </message>
    <message>
        <source>If the file that is written passes its check.</source>
        <translation>Wenn die beschriebene Datei ihre Prüfung besteht.</translation>
    </message>
    <message>
        <source>If the file is deleted afterwards.</source>
        <translation>Wenn die Datei danach gelöscht wird.</translation>
    </message>
    <message>
        <source>If the layer above then refers to the one below.</source>
        <translation>Wenn die Schicht darüber danach auf die darunter verweist.</translation>
    </message>
    <message>
        <source>If all its data differs from what lies below.</source>
        <translation>Wenn alle ihre Daten anders sind als das, was darunter liegt.</translation>
    </message>
    <message>
        <source>If the storage takes holes.</source>
        <translation>Wenn der Speicher Löcher kann.</translation>
    </message>
    <message>
        <source>Nothing is below to commit into.</source>
        <translation>Darunter liegt nichts, was sie übernehmen könnte.</translation>
    </message>
    <message>
        <source>Nothing is above to pull into.</source>
        <translation>Darüber liegt nichts, wohin sie gezogen werden könnte.</translation>
    </message>
    <message>
        <source>Layers above need it.</source>
        <translation>Schichten darüber brauchen sie.</translation>
    </message>
    <message>
        <source>Not possible: the chain is not whole.</source>
        <translation>Nicht möglich: Die Kette ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Not possible: qemu-img does not write the format below.</source>
        <translation>Nicht möglich: qemu-img schreibt das Format darunter nicht.</translation>
    </message>
    <message>
        <source>Not possible: qemu-img cannot give the layer above another backing file.</source>
        <translation>Nicht möglich: qemu-img kann der Schicht darüber keine andere Basisdatei geben.</translation>
    </message>
    <message>
        <source>The snapshot does not lie in this file alone.</source>
        <translation>Der Schnappschuss liegt nicht allein in dieser Datei.</translation>
    </message>
    <message>
        <source>It cannot be summed up.</source>
        <translation>Es lässt sich nicht ausrechnen.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFolders</name>
    <message>
        <source>Files in these folders are opened without asking when an image elsewhere refers to them.</source>
        <translation>Dateien in diesen Ordnern werden ohne Nachfrage geöffnet, wenn ein Abbild anderswo auf sie verweist.</translation>
    </message>
    <message>
        <source>Trusted folders</source>
        <translation>Vertrauenswürdige Ordner</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Trust a Folder</source>
        <translation>Einem Ordner vertrauen</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFoldersDialog</name>
    <message>
        <source>Trusted Folders</source>
        <translation>Vertrauenswürdige Ordner</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Units</name>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit, as in 1.5 GiB</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Byte)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1 %</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Workspace</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
</context>
</TS>
