<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>About</name>
    <message>
        <source>About Stratamap</source>
        <translation>Informazioni su Stratamap</translation>
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
        <translation>Mostra quale livello del disco di una macchina virtuale fornisce ogni settore, e in quale stato.

Software libero con licenza MIT.

Legge: %1

Realizzato con: %2</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copia dati &amp;diagnostici</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Impossibile leggere «%1».</translation>
    </message>
    <message>
        <source>“%1” is not an image of the format it should have.</source>
        <translation>«%1» non è un’immagine del formato previsto.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not a whole image.</source>
        <translation>«%1» è danneggiato o non è un’immagine completa.</translation>
    </message>
    <message>
        <source>“%1” uses something that Stratamap cannot read.</source>
        <translation>«%1» usa qualcosa che Stratamap non è in grado di leggere.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown.</source>
        <translation>«%1» è troppo grande per essere mostrato.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>«%1» non è stato trovato.</translation>
    </message>
    <message>
        <source>“%1” may not be opened.</source>
        <translation>Non è consentito aprire «%1».</translation>
    </message>
    <message>
        <source>“%1” is in use by another program.</source>
        <translation>«%1» è in uso da un altro programma.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened in this way.</source>
        <translation>«%1» non può essere aperto in questo modo.</translation>
    </message>
    <message>
        <source>Opening “%1” was cancelled.</source>
        <translation>L’apertura di «%1» è stata annullata.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>non leggibile</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>altro formato</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiato</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non supportato</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>troppo grande</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trovato</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>non aperto</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>non utilizzabile</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>&apos;%1&apos; is no number. Understood are: %2</source>
        <translation>«%1» non è un numero. Sono ammessi: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit. Units are B, s (sectors of 512 bytes), KiB, MiB, GiB, TiB, PiB and EiB</source>
        <translation>«%1» non è un’unità. Le unità sono B, s (settori di 512 byte), KiB, MiB, GiB, TiB, PiB ed EiB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>«%1» non è un numero</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than any disk holds</source>
        <translation>«%1» è più di quanto qualsiasi disco possa contenere</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies past the disk&apos;s end (%2 bytes)</source>
        <translation>«%1» si trova oltre la fine del disco (%2 byte)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no share of the disk: 0% to 100%</source>
        <translation>«%1» non è una quota del disco: da 0% a 100%</translation>
    </message>
    <message>
        <source>the disk has no partitions that are known</source>
        <translation>il disco non ha partizioni note</translation>
    </message>
    <message>
        <source>there is no partition &apos;%1&apos;; there are %2</source>
        <translation>non c’è una partizione «%1»; ci sono %2</translation>
    </message>
    <message>
        <source>partition %1 has %2 bytes, and %3 is past its end</source>
        <translation>la partizione %1 ha %2 byte, e %3 è oltre la sua fine</translation>
    </message>
    <message>
        <source>what the file holds is not mapped yet</source>
        <translation>ciò che il file contiene non è ancora stato mappato</translation>
    </message>
    <message>
        <source>no guest data is known to lie at %1 of the top image&apos;s file</source>
        <translation>a %1 del file dell’immagine in cima non risultano dati del guest</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no cluster: c: and a number, c:190213</source>
        <translation>«%1» non è un cluster: c: e un numero, c:190213</translation>
    </message>
    <message>
        <source>the top image has no L1 and L2 tables</source>
        <translation>l’immagine in cima non ha tabelle L1 e L2</translation>
    </message>
    <message>
        <source>a place by tables is written L1:3 or L1:3 L2:17</source>
        <translation>una posizione secondo le tabelle si scrive L1:3 oppure L1:3 L2:17</translation>
    </message>
    <message>
        <source>an L2 table has %1 entries, so L2:%2 is none</source>
        <translation>una tabella L2 ha %1 voci, quindi L2:%2 non esiste</translation>
    </message>
    <message>
        <source>there is no state &apos;%1&apos;; there are %2</source>
        <translation>non c’è uno stato «%1»; ci sono %2</translation>
    </message>
    <message>
        <source>there are no layers yet</source>
        <translation>non ci sono ancora livelli</translation>
    </message>
    <message>
        <source>no layer is called &apos;%1&apos;; there are layers 0 to %2</source>
        <translation>nessun livello si chiama «%1»; ci sono i livelli da 0 a %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; behind a place is not understood. Questions are made of: %2</source>
        <translation>«%1» dopo una posizione non è comprensibile. Le domande si compongono di: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Places are: %2. Questions are made of: %3</source>
        <translation>«%1» non è comprensibile. Le posizioni sono: %2. Le domande si compongono di: %3</translation>
    </message>
    <message>
        <source>Places are: %1. Questions are made of: %2</source>
        <translation>Le posizioni sono: %1. Le domande si compongono di: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Questions are made of: %2</source>
        <translation>«%1» non è comprensibile. Le domande si compongono di: %2</translation>
    </message>
    <message>
        <source>what is pending has no layer and no state yet: &apos;pending&apos; stands alone</source>
        <translation>ciò che non è ancora stato mappato non ha ancora né livello né stato: «pending» va scritto da solo</translation>
    </message>
</context>
<context>
    <name>FleetReport</name>
    <message>
        <source>Report on a folder of images</source>
        <translation>Rapporto su una cartella di immagini</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n immagine</numerusform>
            <numerusform>%n immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Nobody stands on</source>
        <translation>Senza altre sopra</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Dimensione virtuale</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Su disco</translation>
    </message>
    <message>
        <source>Could be reclaimed</source>
        <translation>Recuperabile</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Hidden below</source>
        <translation>Nascosto sotto</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Perso</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libero</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Somma</translation>
    </message>
    <message>
        <source>What could be reclaimed</source>
        <translation>Che cosa si potrebbe recuperare</translation>
    </message>
    <message>
        <source>Nothing that these images hold is hidden, leaked or free.</source>
        <translation>Nulla di ciò che queste immagini contengono è nascosto, perso o libero.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Hidden below: guest bytes of the image below that this one hides, where no other stands on it; a commit frees them. Leaked and free: bytes of the file that serve nobody; a check with repair, or a conversion, frees them.</source>
        <translation>Nascosto sotto: byte del guest nell’immagine sottostante che questa nasconde, dove nessun’altra vi poggia sopra; un commit li libera. Perso e libero: byte del file che non servono a nessuno; una verifica con riparazione, o una conversione, li libera.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>How they stand on each other</source>
        <translation>Come poggiano l’una sull’altra</translation>
    </message>
    <message>
        <source>Each file once, below it what stands on it.</source>
        <translation>Ogni file una volta, con sotto ciò che vi poggia.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>1 cell = %1; mixed cells %2</source>
        <translation>1 cella = %1; celle miste %2</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>%1 at %2</source>
        <comment>file, offset in it</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 byte)</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Rapporto su %1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Dimensione virtuale</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Livelli</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Catena</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>incomplete: a layer could not be opened</source>
        <translation>incompleta: non è stato possibile aprire un livello</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>A layer is lost: %1</source>
        <translation>Manca un livello: %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Su disco</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Proprio</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visibile</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>Nascosto</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>mancante</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Topmost image first. Own: what a layer holds itself. Visible: what of it the guest reads. Shadowed: what layers above hide of it.</source>
        <translation>L’immagine in cima per prima. Proprio: ciò che un livello contiene da sé. Visibile: quanto ne legge il guest. Nascosto: quanto ne nascondono i livelli superiori.</translation>
    </message>
    <message>
        <source>The whole disk</source>
        <translation>L’intero disco</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>nessun livello</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>Che cosa legge il guest</translation>
    </message>
    <message>
        <source>Every byte of the disk, by the layer that provides it and its state.</source>
        <translation>Ogni byte del disco, secondo il livello che lo fornisce e il suo stato.</translation>
    </message>
    <message>
        <source>Shadowed share</source>
        <translation>Quota nascosta</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>Che cosa contengono i livelli</translation>
    </message>
    <message>
        <source>What each layer holds itself, whether the guest sees it or not.</source>
        <translation>Che cosa contiene da sé ogni livello, che il guest lo veda o no.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>Offset nel file</translation>
    </message>
    <message>
        <source>Largest runs</source>
        <translation>Extent più lunghi</translation>
    </message>
    <message>
        <source>No layer holds anything of this disk.</source>
        <translation>Nessun livello contiene qualcosa di questo disco.</translation>
    </message>
    <message numerus="yes">
        <source>The longest of %n run(s) of the disk.</source>
        <translation>
            <numerusform>L’extent più lungo del disco, su %n in tutto.</numerusform>
            <numerusform>Gli extent più lunghi del disco, su %n in tutto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Frammenti</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Average piece</source>
        <translation>Frammento medio</translation>
    </message>
    <message>
        <source>Pieces per GiB</source>
        <translation>Frammenti per GiB</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Frammentazione</translation>
    </message>
    <message>
        <source>Each layer&apos;s own data in guest order: a piece lies in one stretch of a file.</source>
        <translation>I dati propri di ogni livello, nell’ordine del guest: un frammento sta tutto di seguito in un file.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partizioni</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A GPT.</source>
        <translation>Una GPT.</translation>
    </message>
    <message>
        <source>An MBR.</source>
        <translation>Un MBR.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Segnalibri</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <translation>Figura %1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 on. %3</source>
        <translation>%1 a partire da %2. %3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadati</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>File interi</translation>
    </message>
    <message>
        <source>Headers and tables</source>
        <translation>Intestazioni e tabelle</translation>
    </message>
    <message>
        <source>none: no headers or tables</source>
        <translation>nessuno: né intestazioni né tabelle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What was read to make this map: the headers and tables of each file, one after the other in the order of the file.</source>
        <translation>Che cosa è stato letto per creare questa mappa: le intestazioni e le tabelle di ogni file, una dopo l’altra nell’ordine del file.</translation>
    </message>
    <message>
        <source>What the files&apos; bytes are for</source>
        <translation>A che cosa servono i byte dei file</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Snapshots alone</source>
        <translation>Solo snapshot</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Perso</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libero</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong.</source>
        <translation>Non è stato rilevato nulla di errato.</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>%n altro rilievo</numerusform>
            <numerusform>%n altri rilievi</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Rilievo</translation>
    </message>
    <message>
        <source>Corruptions</source>
        <translation>Danni</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Leak</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocato</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>Frammentato</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compresso</translation>
    </message>
    <message>
        <source>Image end</source>
        <translation>Fine immagine</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Che cosa dicono le verifiche</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>What qemu-img check counts, of the layers whose format has checks.</source>
        <translation>Ciò che conta qemu-img check, per i livelli il cui formato si può verificare.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>internal snapshot %1</source>
        <translation>snapshot interno %1</translation>
    </message>
    <message>
        <source>bitmap %1</source>
        <translation>bitmap %1</translation>
    </message>
    <message>
        <source>granularity %1, not closed cleanly</source>
        <translation>granularità %1, non chiusa correttamente</translation>
    </message>
    <message>
        <source>granularity %1</source>
        <translation>granularità %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Format facts</source>
        <translation>Dati dei formati</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>danno</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>What is off</source>
        <translation>Che cosa non va</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n layer(s)</source>
        <translation>
            <numerusform>%1, %2, %n livello</numerusform>
            <numerusform>%1, %2, %n livelli</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate to</comment>
        <translation>it</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Conto dello spazio</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentence(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>Il rapporto in formato JSON contiene %n altra descrizione.</numerusform>
            <numerusform>Il rapporto in formato JSON contiene altre %n descrizioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be counted: %1</source>
        <translation>Non è stato possibile calcolarlo: %1</translation>
    </message>
    <message>
        <source>What takes space: zeros without any are not counted. Shadowed: hidden by layers above; of a snapshot: no longer what the guest reads. Exclusive: what nothing else in the file needs.</source>
        <translation>Che cosa occupa spazio: gli zeri che non ne occupano non sono contati. Nascosto: da livelli superiori; per uno snapshot: ciò che il guest non legge più. Esclusivo: ciò che non serve a nient’altro nel file.</translation>
    </message>
    <message>
        <source>Committed into the layer below, pulled into the layer above, removed: what storage gains by that. + is freed, − is taken; ≥ at least, ≤ at most, ≈ about.</source>
        <translation>Commit nel livello inferiore, pull in quello superiore, rimozione: quanto spazio si guadagna sul supporto. + è liberato, − è occupato; ≥ almeno, ≤ al massimo, ≈ circa.</translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n more layer(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>Le righe di %n altro livello sono nel rapporto in formato JSON.</numerusform>
            <numerusform>Le righe di altri %n livelli sono nel rapporto in formato JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of what the layers hold are damaged and not counted.</source>
        <translation>%1 di ciò che i livelli contengono sono danneggiati e non contati.</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Esclusivo</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Pulled</source>
        <translation>Pull</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimozione</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>snapshot %1</translation>
    </message>
    <message>
        <source>What it is, in bytes</source>
        <translation>Che cos’è, in byte</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Somma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>snapshots removed</source>
        <translation>rimozione degli snapshot</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>Ciascuno da solo</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Apri…</translation>
    </message>
    <message>
        <source>Open Loc&amp;ation…</source>
        <translation>Apri &amp;indirizzo…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Apri &amp;recenti</translation>
    </message>
    <message>
        <source>&amp;Map Again</source>
        <translation>&amp;Mappa di nuovo</translation>
    </message>
    <message>
        <source>&amp;Cancel Mapping</source>
        <translation>A&amp;nnulla mappatura</translation>
    </message>
    <message>
        <source>Check &amp;Image</source>
        <translation>&amp;Verifica immagine</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>&amp;Confronta con…</translation>
    </message>
    <message>
        <source>En&amp;d Comparison</source>
        <translation>&amp;Termina confronto</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders…</source>
        <translation>Cartelle atten&amp;dibili…</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>Esp&amp;orta rapporto…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Ante&amp;prima di stampa…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Stampa…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>Copy &amp;Layers as Text</source>
        <translation>Copia &amp;livelli come testo</translation>
    </message>
    <message>
        <source>Select &amp;Run</source>
        <translation>Seleziona &amp;extent</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>Modifica &amp;opzioni…</translation>
    </message>
    <message>
        <source>&amp;Copy Run</source>
        <translation>&amp;Copia extent</translation>
    </message>
    <message>
        <source>Copy Run as &amp;JSON</source>
        <translation>Copia extent come &amp;JSON</translation>
    </message>
    <message>
        <source>Copy Co&amp;mmand for This Range</source>
        <translation>Copia co&amp;mando per questo intervallo</translation>
    </message>
    <message>
        <source>Copy &amp;Everything Known Here</source>
        <translation>Copia &amp;tutto ciò che è noto qui</translation>
    </message>
    <message>
        <source>What lies under the cursor has not been read yet.</source>
        <translation>Ciò che si trova sotto il cursore non è ancora stato letto.</translation>
    </message>
    <message>
        <source>&amp;Go To or Find…</source>
        <translation>&amp;Vai a o trova…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Trova &amp;successivo</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Trova &amp;precedente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspetto</translation>
    </message>
    <message>
        <source>La&amp;yer Columns</source>
        <translation>&amp;Colonne dei livelli</translation>
    </message>
    <message>
        <source>What the &amp;Guest Reads</source>
        <translation>Che cosa legge il &amp;guest</translation>
    </message>
    <message>
        <source>What the guest reads, and from which layer</source>
        <translation>Che cosa legge il guest, e da quale livello</translation>
    </message>
    <message>
        <source>What Each &amp;Layer Holds</source>
        <translation>Che cosa contiene ogni &amp;livello</translation>
    </message>
    <message>
        <source>What each layer holds, and what layers above hide of it</source>
        <translation>Che cosa contiene ogni livello, e quanto ne nascondono i livelli superiori</translation>
    </message>
    <message>
        <source>The Layer&apos;s &amp;File</source>
        <translation>Il &amp;file del livello</translation>
    </message>
    <message>
        <source>A layer&apos;s own file: its tables, its data, what is free and what is lost</source>
        <translation>Il file di un livello: le sue tabelle, i suoi dati, ciò che è libero e ciò che è perso</translation>
    </message>
    <message>
        <source>W&amp;hat Differs</source>
        <translation>Che cosa &amp;differisce</translation>
    </message>
    <message>
        <source>How the disk differs from what it is compared with</source>
        <translation>In che cosa il disco differisce da quello con cui è confrontato</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Riduci</translation>
    </message>
    <message>
        <source>&amp;Whole Disk</source>
        <translation>Disco i&amp;ntero</translation>
    </message>
    <message>
        <source>Zoom to &amp;Run</source>
        <translation>Ingrandisci e&amp;xtent</translation>
    </message>
    <message>
        <source>Zoom to &amp;Selection</source>
        <translation>Ingrandisci &amp;selezione</translation>
    </message>
    <message>
        <source>&amp;Previous View</source>
        <translation>Vista &amp;precedente</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <translation>Vista s&amp;uccessiva</translation>
    </message>
    <message>
        <source>&amp;Canvas Only</source>
        <translation>Solo la &amp;mappa</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Scu&amp;ro</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>F&amp;inestra</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nuova finestra</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Open &amp;Sample Chain</source>
        <translation>Apri catena di &amp;esempio</translation>
    </message>
    <message>
        <source>&amp;About Stratamap</source>
        <translation>&amp;Informazioni su Stratamap</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Add &amp;Bookmark</source>
        <translation>Aggiungi segnali&amp;bro</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>P&amp;referenze…</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>Trova altri &amp;overlay</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Schermo int&amp;ero</translation>
    </message>
    <message>
        <source>Report Detail&amp;s…</source>
        <translation>Detta&amp;gli del rapporto…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuale</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Che cos’è?</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copia dati &amp;diagnostici</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendDialog</name>
    <message>
        <source>Amend Options of %1</source>
        <comment>file name</comment>
        <translation>Modifica delle opzioni di %1</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opzioni</translation>
    </message>
    <message>
        <source>&amp;Cut off what lies beyond the new size</source>
        <translation>&amp;Taglia ciò che supera la nuova dimensione</translation>
    </message>
    <message>
        <source>&amp;Remove the dirty bitmaps</source>
        <translation>&amp;Rimuovi le bitmap delle modifiche</translation>
    </message>
    <message>
        <source>Count the r&amp;eferences anew, as the image was not closed cleanly</source>
        <translation>Ricontare i rif&amp;erimenti, dato che l’immagine non è stata chiusa correttamente</translation>
    </message>
    <message>
        <source>&amp;Keep what undoes this in:</source>
        <translation>&amp;Conserva quanto serve ad annullare in:</translation>
    </message>
    <message>
        <source>File that undoes the change</source>
        <translation>File che annulla la modifica</translation>
    </message>
    <message>
        <source>As a command:</source>
        <translation>Come comando:</translation>
    </message>
    <message>
        <source>With QEMU:</source>
        <translation>Con QEMU:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copia il comando: %1</translation>
    </message>
    <message>
        <source>&amp;Undo Last Change</source>
        <translation>Ann&amp;ulla ultima modifica</translation>
    </message>
    <message>
        <source>&amp;Save Log…</source>
        <translation>&amp;Salva registro…</translation>
    </message>
    <message>
        <source>&amp;Amend</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>The image&apos;s options are being read.</source>
        <translation>Lettura delle opzioni dell’immagine in corso.</translation>
    </message>
    <message>
        <source>Nothing can be changed now.</source>
        <translation>Al momento non si può modificare nulla.</translation>
    </message>
    <message>
        <source>Images of this format have no options that can be changed after they were made. A copy can have others.</source>
        <translation>Le immagini di questo formato non hanno opzioni modificabili dopo la creazione. Una copia può averne altre.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The key slots cannot be shown.</source>
        <translation>Non è possibile mostrare gli slot di chiave.</translation>
    </message>
    <message>
        <source>Ke&amp;y Slots</source>
        <translation>Slot di chia&amp;ve</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>Prova della passphrase in corso…</translation>
    </message>
    <message>
        <source>This passphrase opens no slot.</source>
        <translation>Questa passphrase non apre nessuno slot.</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase opens %n slot(s).</source>
        <translation>
            <numerusform>Questa passphrase apre %n slot.</numerusform>
            <numerusform>Questa passphrase apre %n slot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change an option: what that would write is shown first, and nothing is before you press Amend.</source>
        <translation>Modificare un’opzione: prima viene mostrato che cosa verrebbe scritto; nulla viene scritto finché non si preme «Modifica».</translation>
    </message>
    <message>
        <source>The options do not go together yet.</source>
        <translation>Le opzioni non sono ancora compatibili fra loro.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Preparazione del piano in corso.</translation>
    </message>
    <message>
        <source>Change the &amp;name alone, even if the guest then reads something else</source>
        <translation>Cambia solo il &amp;nome, anche se poi il guest legge qualcos’altro</translation>
    </message>
    <message>
        <source>Even i&amp;f other images stand on this one</source>
        <translation>Anche se altre immagini poggiano su &amp;questa</translation>
    </message>
    <message>
        <source>takes several commands</source>
        <translation>richiede più comandi</translation>
    </message>
    <message>
        <source>This would cut off the end of the disk. Tick the box if that is meant.</source>
        <translation>Questo taglierebbe la fine del disco. Spuntare la casella se è quello che si vuole.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 cannot hold the dirty bitmaps. Tick the box if they may go.</source>
        <translation>Il livello di compatibilità 0.10 non può contenere le bitmap delle modifiche. Spuntare la casella se si possono eliminare.</translation>
    </message>
    <message>
        <source>This cannot be done as it stands: %1</source>
        <translation>Così com’è non è possibile: %1</translation>
    </message>
    <message>
        <source>Ready: %1 will be written. A failure or a crash leaves the old or the new image.</source>
        <translation>Pronto: verranno scritti %1. Un errore o un’interruzione lascia la vecchia immagine o la nuova.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>%1: amending %2</source>
        <translation>%1: modifica di %2</translation>
    </message>
    <message>
        <source>It is becoming the new image; this cannot be stopped any more.</source>
        <translation>Sta diventando la nuova immagine; non è più possibile fermarsi.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto in corso…</translation>
    </message>
    <message>
        <source>The image is being locked and looked at again.</source>
        <translation>L’immagine viene bloccata e riesaminata.</translation>
    </message>
    <message>
        <source>Writing beside the old structures; until the switch this can be cancelled.</source>
        <translation>Scrittura accanto alle vecchie strutture; si può annullare fino al passaggio alle nuove.</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1: non riuscito: %2</translation>
    </message>
    <message>
        <source>Cancelled. The image is as it was.</source>
        <translation>Annullato. L’immagine è rimasta com’era.</translation>
    </message>
    <message>
        <source>%1: amended; tables checked, map compared</source>
        <translation>%1: modificata; tabelle verificate, mappa confrontata</translation>
    </message>
    <message>
        <source>undo with: %1</source>
        <translation>annulla con: %1</translation>
    </message>
    <message>
        <source>Done. The image was read again: its tables are sound, its map is what it was.</source>
        <translation>Fatto. L’immagine è stata riletta: le tabelle sono integre, la mappa è com’era.</translation>
    </message>
    <message>
        <source>Save Log</source>
        <translation>Salva registro</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>The log could not be saved.</source>
        <translation>Non è stato possibile salvare il registro.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendFields</name>
    <message>
        <source>Chosen when the image was made; only a converted copy (qemu-img convert) can have others:</source>
        <translation>Scelte alla creazione dell’immagine; solo una copia convertita (qemu-img convert) può averne altre:</translation>
    </message>
    <message>
        <source>Compatibility level</source>
        <translation>Livello di compatibilità</translation>
    </message>
    <message>
        <source>Lazy reference counts</source>
        <translation>Contatori dei riferimenti differiti</translation>
    </message>
    <message>
        <source>Bits of a reference count</source>
        <translation>Bit di un contatore dei riferimenti</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Dimensione virtuale</translation>
    </message>
    <message>
        <source>Backing file</source>
        <translation>File di base</translation>
    </message>
    <message>
        <source>Backing file&apos;s format</source>
        <translation>Formato del file di base</translation>
    </message>
    <message>
        <source>External data file</source>
        <translation>File di dati esterno</translation>
    </message>
    <message>
        <source>Data file reads as raw</source>
        <translation>File di dati leggibile come raw</translation>
    </message>
    <message>
        <source>Cluster size</source>
        <translation>Dimensione dei cluster</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressione</translation>
    </message>
    <message>
        <source>Subclusters</source>
        <translation>Sottocluster</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifratura</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivato</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>The option %1</source>
        <translation>L’opzione %1</translation>
    </message>
    <message>
        <source>1.1 (version 3)</source>
        <translation>1.1 (versione 3)</translation>
    </message>
    <message>
        <source>0.10 (version 2)</source>
        <translation>0.10 (versione 2)</translation>
    </message>
    <message>
        <source>Bytes, or with K, M, G, T; +10G and -10G count from the present size.</source>
        <translation>Byte, oppure con K, M, G, T; +10G e -10G contano a partire dalla dimensione attuale.</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegli un file</translation>
    </message>
    <message>
        <source>Cannot be changed: this image keeps its data in its own file.</source>
        <translation>Non modificabile: questa immagine tiene i dati nel proprio file.</translation>
    </message>
    <message>
        <source>Cannot be switched on: the data file may hold what a raw image would not.</source>
        <translation>Non attivabile: il file di dati può contenere ciò che un’immagine raw non avrebbe.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 needs 16 bits.</source>
        <translation>Il livello di compatibilità 0.10 richiede 16 bit.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 knows no lazy reference counts.</source>
        <translation>Il livello di compatibilità 0.10 non prevede contatori dei riferimenti differiti.</translation>
    </message>
    <message>
        <source>This is not a size: write bytes, or 20G, 512M, +10G.</source>
        <translation>Non è una dimensione: indicare i byte, oppure 20G, 512M, +10G.</translation>
    </message>
    <message>
        <source>A disk has whole sectors: the size must be a multiple of 512.</source>
        <translation>Un disco ha settori interi: la dimensione deve essere un multiplo di 512.</translation>
    </message>
    <message>
        <source>Say which format the backing file has: guessing it is unsafe.</source>
        <translation>Indicare il formato del file di base: indovinarlo non è sicuro.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ora %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new size, old size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is a rebase: it is done only if the guest reads the same through both chains.</source>
        <translation>È un rebase: viene eseguito solo se il guest legge lo stesso attraverso entrambe le catene.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendKeys</name>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>Shows which slots it opens</source>
        <translation>Mostra quali slot apre</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>P&amp;assphrase:</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Non cambiare nulla</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>Aggiungere un’altra passphrase</translation>
    </message>
    <message>
        <source>Change this passphrase</source>
        <translation>Cambiare questa passphrase</translation>
    </message>
    <message>
        <source>Erase a slot</source>
        <translation>Cancellare uno slot</translation>
    </message>
    <message>
        <source>&amp;What to do:</source>
        <translation>Cosa &amp;fare:</translation>
    </message>
    <message>
        <source>S&amp;lot:</source>
        <translation>S&amp;lot:</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>Nuova passp&amp;hrase:</translation>
    </message>
    <message>
        <source>Once mo&amp;re:</source>
        <translation>&amp;Di nuovo:</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>How long trying one passphrase takes on this computer: longer is harder to guess.</source>
        <translation>Quanto dura provare una passphrase su questo computer: più a lungo, più è difficile indovinarla.</translation>
    </message>
    <message>
        <source>Time to &amp;derive:</source>
        <translation>Tempo di deriva&amp;zione:</translation>
    </message>
    <message>
        <source>This is the only passphrase: without it, everything in the image is lost for good. Write the file&apos;s name, %1, to agree:</source>
        <translation>È l’unica passphrase: senza, tutto ciò che l’immagine contiene è perso per sempre. Per confermare, scrivere il nome del file, %1:</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterazioni</translation>
    </message>
    <message>
        <source>This passphrase</source>
        <translation>Questa passphrase</translation>
    </message>
    <message>
        <source>Key slots</source>
        <translation>Slot di chiave</translation>
    </message>
    <message>
        <source>Encrypted with %1</source>
        <translation>Cifrata con %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libero</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>lo apre</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>no</translation>
    </message>
    <message>
        <source>the first free one</source>
        <translation>il primo libero</translation>
    </message>
    <message>
        <source>Write a passphrase that opens the image now.</source>
        <translation>Scrivere una passphrase che apra ora l’immagine.</translation>
    </message>
    <message>
        <source>The last passphrase goes only when you write the file&apos;s name.</source>
        <translation>L’ultima passphrase viene tolta solo scrivendo il nome del file.</translation>
    </message>
    <message>
        <source>Write the new passphrase.</source>
        <translation>Scrivere la nuova passphrase.</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same.</source>
        <translation>Le due nuove passphrase non coincidono.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendPlanView</name>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Lost for good</source>
        <translation>Perso per sempre</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>size, offset</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Writes, one after the other</source>
        <translation>Scritture, una dopo l’altra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bytes, what is written</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – from here on it is the new image</source>
        <comment>a step</comment>
        <translation>%1 – da qui in poi è la nuova immagine</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Bytes written: %1</source>
        <translation>Byte scritti: %1</translation>
    </message>
    <message>
        <source>Clusters allocated: %1</source>
        <translation>Cluster allocati: %1</translation>
    </message>
    <message>
        <source>Clusters freed: %1</source>
        <translation>Cluster liberati: %1</translation>
    </message>
    <message>
        <source>The file is cut to %1</source>
        <translation>Il file viene tagliato a %1</translation>
    </message>
    <message>
        <source>The data file&apos;s length becomes %1</source>
        <translation>La lunghezza del file di dati diventa %1</translation>
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
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Domanda: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avviso: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Errore: %1</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Dettagli tecnici</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copia dettagli</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Bookmarks</name>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Mark the selection, or the cell under the cursor</source>
        <translation>Segna la selezione o la cella sotto il cursore</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove the selected bookmarks (Del)</source>
        <translation>Rimuove i segnalibri selezionati (Canc)</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Bring back what was removed last (Ctrl+Z)</source>
        <translation>Ripristina ciò che è stato rimosso per ultimo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Segnalibri</translation>
    </message>
    <message>
        <source>Kept until the program ends: %1 cannot be written.</source>
        <translation>Conservati fino alla chiusura del programma: impossibile scrivere %1.</translation>
    </message>
    <message>
        <source>The bookmarks kept for this image could not be read. Their file is left as %1.</source>
        <translation>Non è stato possibile leggere i segnalibri conservati per questa immagine. Il loro file è stato lasciato come %1.</translation>
    </message>
    <message>
        <source>Bookmark %1</source>
        <translation>Segnalibro %1</translation>
    </message>
    <message>
        <source>There is no room for more than %1 bookmarks.</source>
        <translation>Non c’è posto per più di %1 segnalibri.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Cells</name>
    <message>
        <source>no layer</source>
        <translation>nessun livello</translation>
    </message>
    <message>
        <source>%1 %2 from %3</source>
        <comment>share, state, layer: 62 % data from base.raw</comment>
        <translation>%1 %2 da %3</translation>
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
        <translation>livello %1</translation>
    </message>
    <message>
        <source>offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>offset %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuale</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Su disco</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Proprio</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visibile</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>Nascosto</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Esclusivo</translation>
    </message>
    <message>
        <source>Seen of own</source>
        <translation>Parte visibile</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zeri</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compresso</translation>
    </message>
    <message>
        <source>Bitmaps</source>
        <translation>Bitmap</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>0 is the image that was opened; each layer rests on the next</source>
        <translation>0 è l’immagine che è stata aperta; ogni livello poggia sul successivo</translation>
    </message>
    <message>
        <source>How large the guest&apos;s disk is in this layer</source>
        <translation>Quanto è grande il disco del guest in questo livello</translation>
    </message>
    <message>
        <source>How long the file is</source>
        <translation>Quanto è lungo il file</translation>
    </message>
    <message>
        <source>How much space the file takes up where it is stored</source>
        <translation>Quanto spazio occupa il file dove è memorizzato</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk this layer itself keeps, seen from above or not</source>
        <translation>Quanto del disco del guest contiene questo livello stesso, visibile dall’alto o no</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest reads</source>
        <translation>Quanto di ciò che il livello contiene viene letto dal guest</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest never reads: layers above hide it, or it lies beyond the end of a shorter layer above</source>
        <translation>Quanto di ciò che il livello contiene non viene mai letto dal guest: i livelli superiori lo nascondono, oppure si trova oltre la fine di un livello superiore più corto</translation>
    </message>
    <message>
        <source>How much of the file would become free if this went: the disk as it is in a layer&apos;s row, or a snapshot. What several of them share is in none of these sums</source>
        <translation>Quanto del file si libererebbe senza questo: nella riga di un livello il disco com’è ora, oppure uno snapshot. Ciò che più di questi condividono non rientra in nessuna di queste somme</translation>
    </message>
    <message>
        <source>What the layer keeps: the solid part is visible, the hatched part shadowed</source>
        <translation>Che cosa contiene il livello: la parte piena è visibile, quella tratteggiata è nascosta</translation>
    </message>
    <message>
        <source>How much the layer itself says is zeros</source>
        <translation>Quanto il livello stesso dichiara come zeri</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk the layer keeps compressed</source>
        <translation>Quanto del disco del guest il livello contiene compresso</translation>
    </message>
    <message>
        <source>How many dirty bitmaps are stored in the image</source>
        <translation>Quante bitmap delle modifiche sono salvate nell’immagine</translation>
    </message>
    <message>
        <source>Whether another program has the file open for itself</source>
        <translation>Se un altro programma tiene il file aperto per sé</translation>
    </message>
    <message>
        <source>How many oddities and damages were found in the layer</source>
        <translation>Quante anomalie e quanti danni sono stati trovati nel livello</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, why it is not shown</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>another overlay on the same base</comment>
        <translation>anche %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>bytes counted so far</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1 of the guest&apos;s disk, stored in %2 of the file (%3)</source>
        <comment>size, size, part</comment>
        <translation>%1 del disco del guest, memorizzati in %2 del file (%3)</translation>
    </message>
    <message>
        <source>%1 visible, %2 shadowed</source>
        <translation>%1 visibili, %2 nascosti</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>snapshot</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e %n altra</numerusform>
            <numerusform>… e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Once the file is found, this mends the reference:</source>
        <translation>Una volta trovato il file, questo corregge il riferimento:</translation>
    </message>
    <message>
        <source>Another overlay that rests on %1: changing that changes both</source>
        <translation>Un altro overlay che poggia su %1: chi modifica quel file modifica entrambi</translation>
    </message>
    <message>
        <source>Internal snapshot %1 of %2</source>
        <translation>Snapshot interno %1 di %2</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Creato: %1</translation>
    </message>
    <message>
        <source>With %1 of the machine&apos;s memory</source>
        <translation>Con %1 della memoria della macchina</translation>
    </message>
    <message>
        <source>Nothing else in the file uses %1 of it</source>
        <translation>%1 che nient’altro usa nel file</translation>
    </message>
    <message>
        <source>Named as “%1” by the layer above</source>
        <translation>Indicato come «%1» dal livello superiore</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainTree</name>
    <message>
        <source>Layers of the chain</source>
        <translation>Livelli della catena</translation>
    </message>
    <message>
        <source>Map This &amp;Snapshot</source>
        <translation>Mappa questo &amp;snapshot</translation>
    </message>
    <message>
        <source>&amp;Open This Overlay</source>
        <translation>&amp;Apri questo overlay</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>In&amp;dividua…</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>Modifica &amp;opzioni…</translation>
    </message>
    <message>
        <source>What It Would &amp;Free</source>
        <translation>Che cosa &amp;libererebbe</translation>
    </message>
    <message>
        <source>Compare &amp;With This Snapshot</source>
        <translation>Con&amp;fronta con questo snapshot</translation>
    </message>
    <message>
        <source>Compare &amp;With This Overlay</source>
        <translation>Con&amp;fronta con questo overlay</translation>
    </message>
    <message>
        <source>Compare &amp;With the Disk as of This Layer</source>
        <translation>Con&amp;fronta con il disco com’è a questo livello</translation>
    </message>
    <message>
        <source>Copy &amp;Mending Command</source>
        <translation>Copia comando di &amp;riparazione</translation>
    </message>
    <message>
        <source>&amp;Copy Layers as Text</source>
        <translation>&amp;Copia livelli come testo</translation>
    </message>
    <message>
        <source>&amp;No Selection</source>
        <translation>Deselezio&amp;na tutto</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>&amp;Trova altri overlay</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Changes</name>
    <message>
        <source>same</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>guadagnato</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perso</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>spostato</translation>
    </message>
    <message>
        <source>other layer</source>
        <translation>altro livello</translation>
    </message>
    <message>
        <source>other state</source>
        <translation>altro stato</translation>
    </message>
    <message>
        <source>beyond the end</source>
        <translation>oltre la fine</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>The same layer has the same, at the same place.</source>
        <translation>Lo stesso livello ha lo stesso contenuto, nello stesso punto.</translation>
    </message>
    <message>
        <source>B has data where A has none.</source>
        <translation>B ha dati dove A non ne ha.</translation>
    </message>
    <message>
        <source>A has data where B has none.</source>
        <translation>A ha dati dove B non ne ha.</translation>
    </message>
    <message>
        <source>The same layer has it, at another place of its file.</source>
        <translation>Lo ha lo stesso livello, in un altro punto del suo file.</translation>
    </message>
    <message>
        <source>Another layer or file has it.</source>
        <translation>Lo ha un altro livello o un altro file.</translation>
    </message>
    <message>
        <source>It is kept in another way: compressed or not, or as zeros of another kind.</source>
        <translation>È conservato in altro modo: compresso o no, oppure come zeri di altro tipo.</translation>
    </message>
    <message>
        <source>One of the disks has ended, and the other one has no data.</source>
        <translation>Uno dei dischi è finito, e l’altro non ha dati.</translation>
    </message>
    <message>
        <source>One of them is damaged there, or could not be opened.</source>
        <translation>Uno dei due è danneggiato lì, oppure non è stato possibile aprirlo.</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter: moved</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter: other layer</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter: other state</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter: beyond the end</comment>
        <translation>F</translation>
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
        <translation>altro contenuto</translation>
    </message>
    <message>
        <source>Both have data, which was read and differs.</source>
        <translation>Entrambi hanno dati, che sono stati letti e differiscono.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareBar</name>
    <message>
        <source>How far the comparison is</source>
        <translation>A che punto è il confronto</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Scambia</translation>
    </message>
    <message>
        <source>Let A and B change places</source>
        <translation>Scambia di posto A e B</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>End Comparison</source>
        <translation>Termina confronto</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Interrompe il confronto</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>Non confronta più con nulla</translation>
    </message>
    <message>
        <source>A: %1 → B: %2</source>
        <comment>names</comment>
        <translation>A: %1 → B: %2</translation>
    </message>
    <message>
        <source>Nothing is compared. File ▸ Compare With… and the menus of layers and snapshots begin it.</source>
        <translation>Nessun confronto in corso. Si comincia con File ▸ Confronta con… o dai menu di livelli e snapshot.</translation>
    </message>
    <message>
        <source>A has %1 of data, B has %2: </source>
        <comment>sizes; what follows is the difference</comment>
        <translation>A ha %1 di dati, B ne ha %2: </translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>size</comment>
        <translation>%1 in meno</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>size</comment>
        <translation>%1 in più</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>altrettanti</translation>
    </message>
    <message>
        <source> (%1 lost, %2 gained).</source>
        <comment>sizes</comment>
        <translation> (%1 persi, %2 guadagnati).</translation>
    </message>
    <message>
        <source> A is %1 long, B %2.</source>
        <comment>sizes</comment>
        <translation> A è lungo %1, B %2.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenuti</translation>
    </message>
    <message>
        <source>Read both disks and compare what they hold, wherever it lies</source>
        <translation>Legge entrambi i dischi e confronta ciò che contengono, ovunque si trovi</translation>
    </message>
    <message>
        <source> Read: %1 differ, from %2 on.</source>
        <comment>size, offset</comment>
        <translation> Letto: %1 differiscono, a partire da %2.</translation>
    </message>
    <message>
        <source> Read: both hold the same.</source>
        <translation> Letto: entrambi contengono lo stesso.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareLegend</name>
    <message>
        <source>What the colours of the comparison mean</source>
        <translation>Significato dei colori del confronto</translation>
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
        <translation>Mappa delle differenze</translation>
    </message>
    <message>
        <source>Choose what this disk is to be compared with.</source>
        <translation>Scegliere con che cosa confrontare questo disco.</translation>
    </message>
    <message>
        <source>Both disks have a size of 0 bytes</source>
        <translation>Entrambi i dischi hanno una dimensione di 0 byte</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto in corso…</translation>
    </message>
    <message>
        <source>offset %1, %2: %3</source>
        <comment>offset, length, what differs</comment>
        <translation>offset %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentModel</name>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Host File</source>
        <translation>File host</translation>
    </message>
    <message>
        <source>Host Offset</source>
        <translation>Offset host</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Occupato</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentTable</name>
    <message>
        <source>Only the selection</source>
        <translation>Solo la selezione</translation>
    </message>
    <message>
        <source>Layer, state, file or 0x offset</source>
        <translation>Livello, stato, file o offset 0x</translation>
    </message>
    <message>
        <source>Lists extents with this in the name of their layer, state or host file, or those that hold this offset of the disk or of a host file, as in 0x50000.</source>
        <translation>Elenca gli extent che hanno questo testo nel nome del livello, dello stato o del file host, oppure quelli che contengono questo offset del disco o di un file host, come 0x50000.</translation>
    </message>
    <message>
        <source>Extents with this text</source>
        <translation>Extent con questo testo</translation>
    </message>
    <message>
        <source>At least, as in 1M</source>
        <translation>Almeno, p. es. 1M</translation>
    </message>
    <message>
        <source>Lists extents of at least this length: 65536, 64k, 1M, 2G.</source>
        <translation>Elenca gli extent lunghi almeno così: 65536, 64k, 1M, 2G.</translation>
    </message>
    <message>
        <source>Extents of at least this length</source>
        <translation>Extent di almeno questa lunghezza</translation>
    </message>
    <message>
        <source>Lists extents that touch the range selected on the map.</source>
        <translation>Elenca gli extent che toccano l’intervallo selezionato sulla mappa.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Write extents to a file, as CSV or JSON</source>
        <translation>Scrive gli extent in un file, come CSV o JSON</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Che cosa è elencato</translation>
    </message>
    <message>
        <source>Listing extents</source>
        <translation>Elenco degli extent in corso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>&amp;Show on Map</source>
        <translation>&amp;Mostra sulla mappa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copia come &amp;JSON</translation>
    </message>
    <message>
        <source>Export Se&amp;lected…</source>
        <translation>Esporta &amp;selezionati…</translation>
    </message>
    <message>
        <source>&amp;Export All That Is Listed…</source>
        <translation>&amp;Esporta tutto l’elenco…</translation>
    </message>
    <message>
        <source>There is no disk to list extents of.</source>
        <translation>Non c’è un disco di cui elencare gli extent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extents of %1, %2 stored</source>
        <comment>size, size</comment>
        <translation>
            <numerusform>%Ln extent per %1, %2 occupati</numerusform>
            <numerusform>%Ln extent per %1, %2 occupati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the disk mapped so far</source>
        <translation>mappato finora %1 del disco</translation>
    </message>
    <message>
        <source>the disk has more, %1 in all; select a range and list only that to see them</source>
        <comment>number of extents</comment>
        <translation>il disco ne ha altri, %1 in tutto; per vederli selezionare un intervallo ed elencare solo quello</translation>
    </message>
    <message>
        <source>“%1” is not a size</source>
        <translation>«%1» non è una dimensione</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valori separati da virgole (*.csv)</translation>
    </message>
    <message>
        <source>JSON, as qemu-img map prints it (*.json)</source>
        <translation>JSON, come lo scrive qemu-img map (*.json)</translation>
    </message>
    <message>
        <source>Export Extents</source>
        <translation>Esporta extent</translation>
    </message>
    <message>
        <source>Copying was cancelled</source>
        <translation>La copia è stata annullata</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>L’esportazione è stata annullata</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <comment>technical sentence</comment>
        <translation>Non è stato scritto nulla: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <comment>file</comment>
        <translation>Scritto in %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Extents</name>
    <message>
        <source>no layer</source>
        <translation>nessun livello</translation>
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
        <translation>Vai a e trova</translation>
    </message>
    <message>
        <source>A place, such as 12.5GiB, 0x2f000000, 63%, p2+1MiB; or runs: compressed len&gt;64MiB</source>
        <translation>Una posizione, come 12.5GiB, 0x2f000000, 63%, p2+1MiB; oppure extent: compressed len&gt;64MiB</translation>
    </message>
    <message>
        <source>Go to or find</source>
        <translation>Vai a o trova</translation>
    </message>
    <message>
        <source>Places: 0x2f000000, 12.5GiB, 8388608s (sectors), 63%, c:190213 (cluster), L1:3 L2:17, p2+1MiB (in a partition), host:0x50000 (in the file).
Runs: layer:NAME, state:STATE, len&gt;64MiB, len&lt;4KiB, zero, data, compressed, shadowed, dirty, pending; several words together.
Enter and F3 go on, with Shift back; Alt+Enter marks all.</source>
        <translation>Posizioni: 0x2f000000, 12.5GiB, 8388608s (settori), 63%, c:190213 (cluster), L1:3 L2:17, p2+1MiB (in una partizione), host:0x50000 (nel file).
Extent: layer:NOME, state:STATO, len&gt;64MiB, len&lt;4KiB, zero, data, compressed, shadowed, dirty, pending; anche più parole insieme.
Invio e F3 vanno avanti, con Maiusc indietro; Alt+Invio segna tutti.</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Trova:</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>Il risultato precedente (Maiusc+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>Il risultato successivo (F3)</translation>
    </message>
    <message>
        <source>Mark All</source>
        <translation>Segna tutti</translation>
    </message>
    <message>
        <source>Marks all matches beside the map (Alt+Enter)</source>
        <translation>Segna tutti i risultati accanto alla mappa (Alt+Invio)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>The first %1 of %2 matches are marked.</source>
        <translation>Sono segnati i primi %1 di %2 risultati.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nessun risultato.</translation>
    </message>
    <message>
        <source>The search went round the end of the disk.</source>
        <translation>La ricerca ha superato la fine del disco ed è ripartita dall’inizio.</translation>
    </message>
    <message>
        <source>Enter goes to %1, %2.</source>
        <comment>hexadecimal offset, in bytes</comment>
        <translation>Invio va a %1, %2.</translation>
    </message>
    <message>
        <source>One match, %1.</source>
        <comment>size</comment>
        <translation>Un risultato, %1.</translation>
    </message>
    <message>
        <source>%1 matches, %2 in all.</source>
        <comment>number, size</comment>
        <translation>%1 risultati, %2 in tutto.</translation>
    </message>
    <message>
        <source>Nothing found so far: not all of the map is in memory yet.</source>
        <translation>Finora nessun risultato: non tutta la mappa è ancora in memoria.</translation>
    </message>
    <message>
        <source>%1 So far: not all of the map is in memory yet.</source>
        <comment>what was found</comment>
        <translation>%1 Finora: non tutta la mappa è ancora in memoria.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Findings</name>
    <message>
        <source>The chain loops</source>
        <translation>La catena forma un ciclo</translation>
    </message>
    <message>
        <source>The parent is missing</source>
        <translation>L’immagine padre manca</translation>
    </message>
    <message>
        <source>The parent cannot be opened</source>
        <translation>Non è possibile aprire l’immagine padre</translation>
    </message>
    <message>
        <source>A reference was not followed</source>
        <translation>Un riferimento non è stato seguito</translation>
    </message>
    <message>
        <source>A data file is lost</source>
        <translation>Un file di dati è mancante</translation>
    </message>
    <message>
        <source>Wrong backing format</source>
        <translation>Formato del file di base errato</translation>
    </message>
    <message>
        <source>No backing format is recorded</source>
        <translation>Il formato del file di base non è registrato</translation>
    </message>
    <message>
        <source>The parent has changed</source>
        <translation>L’immagine padre è cambiata</translation>
    </message>
    <message>
        <source>The parent is another image</source>
        <translation>L’immagine padre è un’altra</translation>
    </message>
    <message>
        <source>The parent was written later</source>
        <translation>L’immagine padre è stata scritta dopo</translation>
    </message>
    <message>
        <source>A reference to the network</source>
        <translation>Un riferimento alla rete</translation>
    </message>
    <message>
        <source>A reference that is no file name</source>
        <translation>Un riferimento che non è un nome di file</translation>
    </message>
    <message>
        <source>A reference to a device</source>
        <translation>Un riferimento a un dispositivo</translation>
    </message>
    <message>
        <source>A reference leaves the folder</source>
        <translation>Un riferimento esce dalla cartella</translation>
    </message>
    <message>
        <source>Guest data lies in another file</source>
        <translation>I dati del guest si trovano in un altro file</translation>
    </message>
    <message>
        <source>A deep chain</source>
        <translation>Una catena profonda</translation>
    </message>
    <message>
        <source>A layer is mostly shadowed</source>
        <translation>Un livello è per lo più nascosto</translation>
    </message>
    <message>
        <source>Data past the end of the disk</source>
        <translation>Dati oltre la fine del disco</translation>
    </message>
    <message>
        <source>A raw disk looks like an image</source>
        <translation>Un disco raw sembra un’immagine</translation>
    </message>
    <message>
        <source>More than one format fits</source>
        <translation>È compatibile più di un formato</translation>
    </message>
    <message>
        <source>The name says another format</source>
        <translation>Il nome indica un altro formato</translation>
    </message>
    <message>
        <source>Marked as corrupt</source>
        <translation>Contrassegnata come corrotta</translation>
    </message>
    <message>
        <source>Damaged tables</source>
        <translation>Tabelle danneggiate</translation>
    </message>
    <message>
        <source>Wrong reference counts</source>
        <translation>Contatori dei riferimenti errati</translation>
    </message>
    <message>
        <source>Data past the end of the file</source>
        <translation>Dati oltre la fine del file</translation>
    </message>
    <message>
        <source>Compressed data cannot be unpacked</source>
        <translation>Non è possibile decomprimere dati compressi</translation>
    </message>
    <message>
        <source>Not closed cleanly</source>
        <translation>Non chiusa correttamente</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Leaked space</source>
        <translation>Spazio perso</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>Qualcosa non va</translation>
    </message>
    <message>
        <source>Dirty bitmaps are outdated</source>
        <translation>Le bitmap delle modifiche non sono aggiornate</translation>
    </message>
    <message>
        <source>A dirty bitmap is inconsistent</source>
        <translation>Una bitmap delle modifiche è incoerente</translation>
    </message>
    <message>
        <source>Weak encryption</source>
        <translation>Cifratura debole</translation>
    </message>
    <message>
        <source>An old version</source>
        <translation>Una versione vecchia</translation>
    </message>
    <message>
        <source>Larger than its disk</source>
        <translation>Più grande del suo disco</translation>
    </message>
    <message>
        <source>Unused space in the file</source>
        <translation>Spazio inutilizzato nel file</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>Frammentata</translation>
    </message>
    <message>
        <source>A faulty partition table</source>
        <translation>Una tabella delle partizioni errata</translation>
    </message>
    <message>
        <source>A misaligned partition</source>
        <translation>Una partizione non allineata</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Danno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, headline</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Damage: %1 · Warnings: %2 · Notes: %3</source>
        <translation>Danni: %1 · Avvisi: %2 · Note: %3</translation>
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
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Rilievo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Livello</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::FindingsView</name>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Vai lì</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message>
        <source>Look Closely</source>
        <translation>Esamina a fondo</translation>
    </message>
    <message>
        <source>Read large tables, too, and unpack everything that is compressed</source>
        <translation>Legge anche le tabelle grandi e decomprime tutto ciò che è compresso</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>Dettagli del rilievo</translation>
    </message>
    <message>
        <source>Command that mends it</source>
        <translation>Comando che lo corregge</translation>
    </message>
    <message>
        <source>&amp;Copy Command</source>
        <translation>&amp;Copia comando</translation>
    </message>
    <message>
        <source>The chain is looked through when it is mapped.</source>
        <translation>La catena viene esaminata quando è mappata.</translation>
    </message>
    <message>
        <source>Looking closely; this may take a while…</source>
        <translation>Esame approfondito in corso; può richiedere tempo…</translation>
    </message>
    <message>
        <source>Looking through the chain…</source>
        <translation>Esame della catena in corso…</translation>
    </message>
    <message>
        <source>The chain could not be looked through: %1</source>
        <translation>Non è stato possibile esaminare la catena: %1</translation>
    </message>
    <message>
        <source>Nothing was found that is wrong or unwise.</source>
        <translation>Non è stato trovato nulla di errato o imprudente.</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>Non esaminato: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::GridCanvas</name>
    <message>
        <source>1 cell = %1</source>
        <translation>1 cella = %1</translation>
    </message>
    <message>
        <source>1 cell = %1 (1 cluster)</source>
        <translation>1 cella = %1 (1 cluster)</translation>
    </message>
    <message>
        <source>1 cell = %1 (%2 clusters)</source>
        <translation>1 cella = %1 (%2 cluster)</translation>
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
        <translation>Byte</translation>
    </message>
    <message>
        <source>encrypted: nobody reads this without the key</source>
        <translation>cifrato: senza la chiave nessuno può leggerlo</translation>
    </message>
    <message>
        <source>damaged: the tables do not say what belongs here</source>
        <translation>danneggiato: le tabelle non dicono che cosa va qui</translation>
    </message>
    <message>
        <source>unknown: the layer that has it could not be opened</source>
        <translation>sconosciuto: non è stato possibile aprire il livello che lo contiene</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>non leggibile: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostFileBar</name>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;File:</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>File mostrato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, used up to %2</source>
        <comment>size, offset</comment>
        <translation>%1, in uso fino a %2</translation>
    </message>
    <message>
        <source>; %1 used twice</source>
        <comment>size</comment>
        <translation>; %1 usati due volte</translation>
    </message>
    <message>
        <source>; %1 references past the end</source>
        <comment>number</comment>
        <translation>; %1 riferimenti oltre la fine</translation>
    </message>
    <message>
        <source>; %1 in use but not counted</source>
        <comment>number</comment>
        <translation>; %1 in uso ma non contati</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostKinds</name>
    <message>
        <source>header</source>
        <translation>intestazione</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>tabella L1</translation>
    </message>
    <message>
        <source>L2 tables</source>
        <translation>tabelle L2</translation>
    </message>
    <message>
        <source>refcount table</source>
        <translation>tabella dei refcount</translation>
    </message>
    <message>
        <source>refcount blocks</source>
        <translation>blocchi di refcount</translation>
    </message>
    <message>
        <source>snapshot table</source>
        <translation>tabella degli snapshot</translation>
    </message>
    <message>
        <source>L1 tables of snapshots</source>
        <translation>tabelle L1 di snapshot</translation>
    </message>
    <message>
        <source>L2 tables of snapshots</source>
        <translation>tabelle L2 di snapshot</translation>
    </message>
    <message>
        <source>data of snapshots alone</source>
        <translation>dati dei soli snapshot</translation>
    </message>
    <message>
        <source>bitmap directory</source>
        <translation>directory delle bitmap</translation>
    </message>
    <message>
        <source>bitmap tables</source>
        <translation>tabelle delle bitmap</translation>
    </message>
    <message>
        <source>bitmaps</source>
        <translation>bitmap</translation>
    </message>
    <message>
        <source>encryption header</source>
        <translation>intestazione di cifratura</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tabelle</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dati</translation>
    </message>
    <message>
        <source>space kept for zeros</source>
        <translation>spazio riservato per zeri</translation>
    </message>
    <message>
        <source>compressed data</source>
        <translation>dati compressi</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>perso</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libero</translation>
    </message>
    <message>
        <source>hole</source>
        <translation>buco</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter: header</comment>
        <translation>I</translation>
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
        <translation>C</translation>
    </message>
    <message>
        <source>T</source>
        <comment>letter: tables</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter: leaked</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, what: 38 % L2 tables</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, used twice</source>
        <comment>what</comment>
        <translation>%1, usato due volte</translation>
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
        <translation>Significato dei colori del file</translation>
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
        <translation>Mappa del file</translation>
    </message>
    <message>
        <source>This layer could not be opened.</source>
        <translation>Non è stato possibile aprire questo livello.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ancora nulla da mostrare</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Questo file è vuoto</translation>
    </message>
    <message>
        <source>Reading the tables of this file…</source>
        <translation>Lettura delle tabelle di questo file…</translation>
    </message>
    <message>
        <source>file offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>offset nel file %1, %2: %3</translation>
    </message>
    <message>
        <source>%1; guest offset %2</source>
        <comment>sentence, offset</comment>
        <translation>%1; offset del guest %2</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>%1 selezionati: %2</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ImageCheck</name>
    <message>
        <source>Checking %1…</source>
        <translation>Verifica di %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>Annulla (%1%)</translation>
    </message>
    <message>
        <source>Images such as %1 have nothing that could be checked</source>
        <translation>Le immagini come %1 non hanno nulla che si possa verificare</translation>
    </message>
    <message>
        <source>%1 could not be checked</source>
        <translation>Non è stato possibile verificare %1</translation>
    </message>
    <message>
        <source>%1 is damaged: data may be lost</source>
        <translation>%1 è danneggiata: potrebbero essere andati persi dati</translation>
    </message>
    <message>
        <source>%1 wastes space: nothing is lost</source>
        <translation>%1 spreca spazio: nulla è andato perso</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 è integra</translation>
    </message>
    <message>
        <source>Show in the File</source>
        <translation>Mostra nel file</translation>
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
        <translation>Blocco</translation>
    </message>
    <message>
        <source>Subcluster</source>
        <translation>Sottocluster</translation>
    </message>
    <message>
        <source>L1 index</source>
        <translation>Indice L1</translation>
    </message>
    <message>
        <source>L2 index</source>
        <translation>Indice L2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
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
        <translation>Partizione</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>partition, offset in it</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>Che cosa legge il guest</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Non ancora letto.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Offset in file</source>
        <translation>Offset nel file</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Compresso</translation>
    </message>
    <message>
        <source>Run starts</source>
        <translation>Inizio extent</translation>
    </message>
    <message>
        <source>Run ends</source>
        <translation>Fine extent</translation>
    </message>
    <message>
        <source>Run length</source>
        <translation>Lunghezza extent</translation>
    </message>
    <message>
        <source>In this cell</source>
        <translation>In questa cella</translation>
    </message>
    <message>
        <source>Cell starts</source>
        <translation>Inizio cella</translation>
    </message>
    <message>
        <source>Cell length</source>
        <translation>Lunghezza cella</translation>
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
        <translation>Ogni livello qui</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Richiesta in corso…</translation>
    </message>
    <message>
        <source>its disk ends before</source>
        <translation>il suo disco finisce prima</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>apertura non riuscita</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>lettura non riuscita</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>state, offset in the layer&apos;s file</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Dirty bitmaps</source>
        <translation>Bitmap delle modifiche</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>bitmap, file</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>invariato</translation>
    </message>
    <message>
        <source>dirty</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>does not count: in use</source>
        <translation>non conta: in uso</translation>
    </message>
    <message>
        <source>No layer has anything here. It reads as zeros.</source>
        <translation>Qui nessun livello ha qualcosa. Si legge come zeri.</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps no space for them.</source>
        <translation>Il livello dichiara zeri e non riserva spazio per essi.</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps space in its file for them.</source>
        <translation>Il livello dichiara zeri e riserva per essi spazio nel proprio file.</translation>
    </message>
    <message>
        <source>The bytes lie in the file as the guest reads them.</source>
        <translation>I byte si trovano nel file così come li legge il guest.</translation>
    </message>
    <message>
        <source>The bytes lie packed in the file.</source>
        <translation>I byte si trovano compressi nel file.</translation>
    </message>
    <message>
        <source>The bytes lie encrypted in the file.</source>
        <translation>I byte si trovano cifrati nel file.</translation>
    </message>
    <message>
        <source>The layer has space for data here, which nobody has written: it reads as zeros.</source>
        <translation>Qui il livello ha spazio per dati che nessuno ha scritto: si legge come zeri.</translation>
    </message>
    <message>
        <source>The tables contradict the format here. Nobody knows what belongs here.</source>
        <translation>Qui le tabelle contraddicono il formato. Nessuno sa che cosa vada qui.</translation>
    </message>
    <message>
        <source>The layer that would answer could not be opened.</source>
        <translation>Non è stato possibile aprire il livello che risponderebbe.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Ispettore</translation>
    </message>
    <message>
        <source>What is known of the place under the cursor stands here once an image is open.</source>
        <translation>Quando un’immagine è aperta, qui compare ciò che si sa della posizione sotto il cursore.</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Copia tutto</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Fill each cell by the shares of what it holds</source>
        <translation>Riempie ogni cella secondo le quote di ciò che contiene</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Presenza</translation>
    </message>
    <message>
        <source>Fill each cell with what is ticked, however little of it there is (A)</source>
        <translation>Riempie ogni cella con ciò che è spuntato, per poco che ve ne sia (A)</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Prevalenza</translation>
    </message>
    <message>
        <source>Fill each cell with what it holds most of</source>
        <translation>Riempie ogni cella con ciò che contiene in maggior quantità</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Spunta tutto</translation>
    </message>
    <message>
        <source>Let everything stand out again</source>
        <translation>Riporta tutto in evidenza</translation>
    </message>
    <message>
        <source>Tick Only &amp;This</source>
        <translation>Spunta solo &amp;questo</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>Spunta &amp;tutto</translation>
    </message>
    <message>
        <source>What the map&apos;s colours mean stands here once an image is open.</source>
        <translation>Quando un’immagine è aperta, qui compare il significato dei colori della mappa.</translation>
    </message>
    <message>
        <source>%1 disk. Shares are of the %2 scanned so far.</source>
        <comment>size, percent</comment>
        <translation>Disco di %1. Quote su quanto analizzato finora (%2).</translation>
    </message>
    <message>
        <source>%1 disk</source>
        <translation>Disco di %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::LegendModel</name>
    <message>
        <source>No layer</source>
        <translation>Nessun livello</translation>
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
        <translation>Vedere che cosa contiene ogni livello di un’immagine disco</translation>
    </message>
    <message>
        <source>Open a virtual machine&apos;s disk image, or drop one here. Nothing you look at is ever changed.</source>
        <translation>Aprire l’immagine disco di una macchina virtuale, o trascinarne una qui. Ciò che si guarda non viene mai modificato.</translation>
    </message>
    <message>
        <source>Open Image…</source>
        <translation>Apri immagine…</translation>
    </message>
    <message>
        <source>Open Sample Chain</source>
        <translation>Apri catena di esempio</translation>
    </message>
    <message>
        <source>The chain of layers is being opened.</source>
        <translation>Apertura della catena di livelli in corso.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>There is nothing to show. The message above says why.</source>
        <translation>Non c’è nulla da mostrare. Il messaggio qui sopra ne indica il motivo.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Open Another Image…</source>
        <translation>Apri un’altra immagine…</translation>
    </message>
    <message>
        <source>%1, snapshot %2</source>
        <comment>file, name or number</comment>
        <translation>%1, snapshot %2</translation>
    </message>
    <message>
        <source>%1 – Stratamap</source>
        <comment>file name</comment>
        <translation>%1 – Stratamap</translation>
    </message>
    <message>
        <source>Compare With an Image or a Saved Map</source>
        <translation>Confronta con un’immagine o una mappa salvata</translation>
    </message>
    <message>
        <source>layer %1 and below (%2)</source>
        <comment>number, file</comment>
        <translation>livello %1 e inferiori (%2)</translation>
    </message>
    <message>
        <source>Locate the Missing Layer</source>
        <translation>Individua il livello mancante</translation>
    </message>
    <message>
        <source>Too large to sum up in passing: stratamap --tree does.</source>
        <translation>Troppo grande per calcolarlo al volo: lo fa stratamap --tree.</translation>
    </message>
    <message numerus="yes">
        <source>%n other overlay(s) found</source>
        <translation>
            <numerusform>%n altro overlay trovato</numerusform>
            <numerusform>%n altri overlay trovati</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Disk Images</source>
        <translation>Apri immagini disco</translation>
    </message>
    <message>
        <source>Open Location</source>
        <translation>Apri indirizzo</translation>
    </message>
    <message>
        <source>An image on a web server (https://…) or an NBD export (nbd://…):</source>
        <translation>Un’immagine su un server web (https://…) o un’esportazione NBD (nbd://…):</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>file, folder</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Svuota elenco</translation>
    </message>
    <message>
        <source>&amp;Remember Opened Files</source>
        <translation>&amp;Ricorda i file aperti</translation>
    </message>
    <message>
        <source>Without an image</source>
        <translation>Senza immagine</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altra</numerusform>
            <numerusform>e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen Last Session</source>
        <translation>Riapri l’ultima sessione</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>I dati diagnostici sono negli appunti.</translation>
    </message>
    <message>
        <source>Choose the Folder of the Images</source>
        <translation>Scegli la cartella delle immagini</translation>
    </message>
    <message>
        <source>Opened recently:</source>
        <translation>Aperti di recente:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Manual</name>
    <message>
        <source>Stratamap Manual</source>
        <translation>Manuale di Stratamap</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Trova nel manuale</translation>
    </message>
    <message>
        <source>Not on this page; Enter looks on the others</source>
        <translation>Non in questa pagina; Invio cerca nelle altre</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Non nel manuale</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::MapView</name>
    <message>
        <source>Map of the disk</source>
        <translation>Mappa del disco</translation>
    </message>
    <message>
        <source>This disk has a size of 0 bytes</source>
        <translation>Questo disco ha una dimensione di 0 byte</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ancora nulla da mostrare</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>what is in sight: 12 GiB to 13 GiB of 64 GiB</comment>
        <translation>Da %1 a %2 di %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>&amp;Aspetto</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders</source>
        <translation>&amp;Cartelle attendibili</translation>
    </message>
    <message>
        <source>The language will be another from the next start on.</source>
        <translation>La lingua cambierà dal prossimo avvio.</translation>
    </message>
    <message>
        <source>What you choose here lasts until the program ends: %1 cannot be written.</source>
        <translation>Ciò che si sceglie qui vale fino alla chiusura del programma: impossibile scrivere %1.</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB (powers of 1024)</source>
        <translation>KiB, MiB, GiB (potenze di 1024)</translation>
    </message>
    <message>
        <source>kB, MB, GB (powers of 1000)</source>
        <translation>kB, MB, GB (potenze di 1000)</translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation>Byte esatti</translation>
    </message>
    <message>
        <source>&amp;Sizes in:</source>
        <translation>&amp;Dimensioni in:</translation>
    </message>
    <message>
        <source>Colours, safe for colour-blind eyes</source>
        <translation>Colori, distinguibili anche dai daltonici</translation>
    </message>
    <message>
        <source>Greys and textures, for print</source>
        <translation>Grigi e trame, per la stampa</translation>
    </message>
    <message>
        <source>&amp;Map in:</source>
        <translation>&amp;Mappa in:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>F&amp;inestra:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Lin&amp;gua:</translation>
    </message>
    <message>
        <source>Offer the last session</source>
        <translation>Proponi l’ultima sessione</translation>
    </message>
    <message>
        <source>Reopen the last session</source>
        <translation>Riapri l’ultima sessione</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Inizia senza nulla</translation>
    </message>
    <message>
        <source>&amp;On start:</source>
        <translation>All’a&amp;vvio:</translation>
    </message>
    <message>
        <source>&amp;Remember opened files</source>
        <translation>&amp;Ricorda i file aperti</translation>
    </message>
    <message>
        <source>Without this there is no list of files, and no session is kept.</source>
        <translation>Senza questo non c’è un elenco dei file, e non viene conservata alcuna sessione.</translation>
    </message>
    <message>
        <source>As many as processors</source>
        <translation>Quanti i processori</translation>
    </message>
    <message>
        <source>How many threads map an image: one finds what the guest reads, the others what each layer holds. From the next image or Map Again on.</source>
        <translation>Quanti thread mappano un’immagine: uno determina ciò che legge il guest, gli altri ciò che contiene ogni livello. Dalla prossima immagine o da «Mappa di nuovo» in poi.</translation>
    </message>
    <message>
        <source>T&amp;hreads for mapping:</source>
        <translation>T&amp;hread per la mappatura:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ReportDetailsDialog</name>
    <message>
        <source>&amp;Date and time of the report</source>
        <translation>&amp;Data e ora del rapporto</translation>
    </message>
    <message>
        <source>SHA-256 of &amp;whole files: all of them are read</source>
        <translation>SHA-256 dei &amp;file interi: vengono letti per intero</translation>
    </message>
    <message>
        <source>Report Details</source>
        <translation>Dettagli del rapporto</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titolo:</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>&amp;Operatore:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>&amp;Note:</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>&amp;Sezioni:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Reporting</name>
    <message>
        <source>Counting what there is to report…</source>
        <translation>Calcolo del contenuto del rapporto…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Inviato alla stampante</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Anteprima di stampa</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Esporta rapporto</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Pagina (*.html)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Immagine (*.svg)</translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation>Immagine di pixel (*.png)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Extents as CSV (*.csv)</source>
        <translation>Extent come CSV (*.csv)</translation>
    </message>
    <message>
        <source>What a report is to be is told by the end of its name: .pdf, .html, .svg, .png, .json or .csv.</source>
        <translation>Il tipo di rapporto è dato dalla fine del nome: .pdf, .html, .svg, .png, .json o .csv.</translation>
    </message>
    <message>
        <source>That file is one of those that are looked at, and stays as it is.</source>
        <translation>Questo file è tra quelli esaminati, e resta com’è.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Scritto in %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>Annulla (%1%)</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Non c’è alcun rapporto</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Scrittura di %1…</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ScanBanners</name>
    <message>
        <source>Map Again</source>
        <translation>Mappa di nuovo</translation>
    </message>
    <message>
        <source>The map is not complete: mapping was cancelled.</source>
        <translation>La mappa non è completa: la mappatura è stata annullata.</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Apri comunque</translation>
    </message>
    <message>
        <source>“%1” was open last time, and is no longer there.</source>
        <translation>«%1» era aperta l’ultima volta, e non c’è più.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Individua…</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which lies in another folder and has not been opened. Open it?</source>
        <translation>«%1» richiede «%2», che si trova in un’altra cartella e non è stato aperto. Aprirlo?</translation>
    </message>
    <message>
        <source>Open Once</source>
        <translation>Apri una volta</translation>
    </message>
    <message>
        <source>Trust This Folder</source>
        <translation>Considera attendibile la cartella</translation>
    </message>
    <message>
        <source>From now on, open files in %1 without asking.</source>
        <translation>D’ora in poi apre i file in %1 senza chiedere.</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Non aprire</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e %n altra</numerusform>
            <numerusform>… e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is damaged. What is still readable is shown.</source>
        <translation>«%1» è danneggiata. Viene mostrato ciò che è ancora leggibile.</translation>
    </message>
    <message>
        <source>Something about “%1” is unusual.</source>
        <translation>C’è qualcosa di insolito in «%1».</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. The map shows a moment; the disk goes on.</source>
        <translation>«%1» è in uso da un altro programma. La mappa mostra un istante; il disco continua a cambiare.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was mapped.</source>
        <translation>«%1» è cambiata da quando è stata mappata.</translation>
    </message>
    <message numerus="yes">
        <source>%n files have changed since they were mapped.</source>
        <translation>
            <numerusform>%n file è cambiato da quando è stato mappato.</numerusform>
            <numerusform>%n file sono cambiati da quando sono stati mappati.</numerusform>
        </translation>
    </message>
    <message>
        <source>In this sandbox Stratamap can read only files that you choose, and none beside them. Choose their folder, and the chain is read from there.</source>
        <translation>In questa sandbox Stratamap può leggere solo i file scelti dall’utente, e nessun altro accanto a essi. Scegliere la loro cartella: la catena verrà letta da lì.</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Scegli cartella…</translation>
    </message>
    <message>
        <source>Nothing of this chain is in “%1”.</source>
        <translation>In «%1» non c’è nulla di questa catena.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::States</name>
    <message>
        <source>not scanned yet</source>
        <translation>non ancora analizzato</translation>
    </message>
    <message>
        <source>unallocated</source>
        <translation>non allocato</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>zeri</translation>
    </message>
    <message>
        <source>zeros, space kept</source>
        <translation>zeri, spazio riservato</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dati</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>compresso</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrato</translation>
    </message>
    <message>
        <source>preallocated</source>
        <translation>preallocato</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiato</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>Z</source>
        <comment>letter: zeros</comment>
        <translation>Z</translation>
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
        <translation>C</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter: encrypted</comment>
        <translation>F</translation>
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
</context>
<context>
    <name>stratamap::ui::StatusLine</name>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>Sotto il puntatore</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selezione</translation>
    </message>
    <message>
        <source>Another program is writing to this disk: the map is a moment of a moving picture.</source>
        <translation>Un altro programma sta scrivendo su questo disco: la mappa è un istante di un’immagine in movimento.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mappatura</translation>
    </message>
    <message>
        <source>Cancel mapping</source>
        <translation>Annulla mappatura</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>%1 selezionati: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>%Ln extent, %1 nei file</numerusform>
            <numerusform>%Ln extent, %1 nei file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>almeno %Ln extent, %1 nei file</numerusform>
            <numerusform>almeno %Ln extent, %1 nei file</numerusform>
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
        <translation>Livelli del disco</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>Che cosa legge il guest</translation>
    </message>
    <message>
        <source>1 column = %1</source>
        <translation>1 colonna = %1</translation>
    </message>
    <message>
        <source>1 column = %1 (1 cluster)</source>
        <translation>1 colonna = %1 (1 cluster)</translation>
    </message>
    <message>
        <source>1 column = %1 (%2 clusters)</source>
        <translation>1 colonna = %1 (%2 cluster)</translation>
    </message>
    <message>
        <source>%1, offset %2, %3</source>
        <comment>layer, offset, length</comment>
        <translation>%1, offset %2, %3</translation>
    </message>
    <message>
        <source>%1: this layer could not be opened</source>
        <comment>place</comment>
        <translation>%1: non è stato possibile aprire questo livello</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 hidden by layers above</source>
        <comment>share and state</comment>
        <translation>%1, nascosto dai livelli superiori</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
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
        <translation>Questo disco ha una dimensione di 0 byte</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ancora nulla da mostrare</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>non aperto</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>contiene %1</translation>
    </message>
    <message>
        <source>%1 held so far</source>
        <translation>finora contiene %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::SumText</name>
    <message>
        <source>Committed into %1</source>
        <translation>Commit in %1</translation>
    </message>
    <message>
        <source>Pulled into %1</source>
        <translation>Pull in %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimozione</translation>
    </message>
    <message>
        <source>Snapshot %1 removed</source>
        <translation>Rimozione dello snapshot %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is done with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stands on it, too.</source>
        <translation>Anche %1 vi poggia sopra.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costa</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>Costa al massimo</translation>
    </message>
    <message>
        <source>Frees at least</source>
        <translation>Libera almeno</translation>
    </message>
    <message>
        <source>Costs about</source>
        <translation>Costa circa</translation>
    </message>
    <message>
        <source>Frees about</source>
        <translation>Libera circa</translation>
    </message>
    <message>
        <source>Its data</source>
        <translation>I suoi dati</translation>
    </message>
    <message>
        <source>Its packed data</source>
        <translation>I suoi dati compressi</translation>
    </message>
    <message>
        <source>Its space for zeros</source>
        <translation>Il suo spazio per zeri</translation>
    </message>
    <message>
        <source>Its snapshots</source>
        <translation>I suoi snapshot</translation>
    </message>
    <message>
        <source>Its bitmaps</source>
        <translation>Le sue bitmap</translation>
    </message>
    <message>
        <source>Its tables</source>
        <translation>Le sue tabelle</translation>
    </message>
    <message>
        <source>Its leaks</source>
        <translation>Il suo spazio perso</translation>
    </message>
    <message>
        <source>Its free space</source>
        <translation>Il suo spazio libero</translation>
    </message>
    <message>
        <source>Written in place</source>
        <translation>Scritto sul posto</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Unpacked data</source>
        <translation>Dati decompressi</translation>
    </message>
    <message>
        <source>Stored zeros</source>
        <translation>Zeri memorizzati</translation>
    </message>
    <message>
        <source>Rounding up</source>
        <translation>Arrotondamento</translation>
    </message>
    <message>
        <source>Kept by snapshots</source>
        <translation>Trattenuto da snapshot</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>Tabella L1</translation>
    </message>
    <message>
        <source>Reference counts</source>
        <translation>Contatori dei riferimenti</translation>
    </message>
    <message>
        <source>Now zeros</source>
        <translation>Ora zeri</translation>
    </message>
    <message>
        <source>Packed data, replaced</source>
        <translation>Dati compressi, sostituiti</translation>
    </message>
    <message>
        <source>Data of its own</source>
        <translation>Dati propri</translation>
    </message>
    <message>
        <source>Packed data of its own</source>
        <translation>Dati compressi propri</translation>
    </message>
    <message>
        <source>Tables of its own</source>
        <translation>Tabelle proprie</translation>
    </message>
    <message>
        <source>Its record</source>
        <translation>La sua voce</translation>
    </message>
    <message>
        <source>Guest data in the file that goes</source>
        <translation>Dati del guest nel file che scompare</translation>
    </message>
    <message>
        <source>Compressed guest data in the file that goes</source>
        <translation>Dati del guest compressi nel file che scompare</translation>
    </message>
    <message>
        <source>Space that the file which goes keeps for zeros</source>
        <translation>Spazio riservato per zeri dal file che scompare</translation>
    </message>
    <message>
        <source>What internal snapshots of the file that goes alone hold</source>
        <translation>Ciò che è tenuto solo da snapshot interni del file che scompare</translation>
    </message>
    <message>
        <source>Dirty bitmaps of the file that goes</source>
        <translation>Bitmap delle modifiche del file che scompare</translation>
    </message>
    <message>
        <source>Header, tables and reference counts of the file that goes</source>
        <translation>Intestazione, tabelle e contatori dei riferimenti del file che scompare</translation>
    </message>
    <message>
        <source>Leaked clusters of the file that goes</source>
        <translation>Cluster persi del file che scompare</translation>
    </message>
    <message>
        <source>Free space in the file that goes, less its holes</source>
        <translation>Spazio libero nel file che scompare, meno i suoi buchi</translation>
    </message>
    <message>
        <source>Bytes that are written where there is space for them</source>
        <translation>Byte scritti dove c’è già spazio per essi</translation>
    </message>
    <message>
        <source>Clusters that are taken for data</source>
        <translation>Cluster presi per i dati</translation>
    </message>
    <message>
        <source>Clusters that are taken for data which was compressed</source>
        <translation>Cluster presi per dati che erano compressi</translation>
    </message>
    <message>
        <source>Clusters that are taken for zeros</source>
        <translation>Cluster presi per gli zeri</translation>
    </message>
    <message>
        <source>The rest of clusters that are taken</source>
        <translation>Il resto dei cluster presi</translation>
    </message>
    <message>
        <source>Clusters that are taken because snapshots keep the old ones</source>
        <translation>Cluster presi perché gli snapshot trattengono i vecchi</translation>
    </message>
    <message>
        <source>Tables that lead to what is written</source>
        <translation>Tabelle che portano a ciò che viene scritto</translation>
    </message>
    <message>
        <source>The table above all tables, which grows with the disk</source>
        <translation>La tabella sopra tutte le tabelle, che cresce con il disco</translation>
    </message>
    <message>
        <source>Reference counts of new clusters, at most</source>
        <translation>Contatori dei riferimenti dei nuovi cluster, al massimo</translation>
    </message>
    <message>
        <source>Clusters that are given back because they are zeros now</source>
        <translation>Cluster restituiti perché ora sono zeri</translation>
    </message>
    <message>
        <source>Clusters of compressed data that nothing refers to any more</source>
        <translation>Cluster di dati compressi a cui non si riferisce più nulla</translation>
    </message>
    <message>
        <source>Clusters that this snapshot alone has</source>
        <translation>Cluster che ha solo questo snapshot</translation>
    </message>
    <message>
        <source>Clusters of compressed data that this snapshot alone has</source>
        <translation>Cluster di dati compressi che ha solo questo snapshot</translation>
    </message>
    <message>
        <source>Tables that this snapshot alone has</source>
        <translation>Tabelle che ha solo questo snapshot</translation>
    </message>
    <message>
        <source>By which the snapshot table gets shorter</source>
        <translation>Di quanto si accorcia la tabella degli snapshot</translation>
    </message>
    <message>
        <source>If the file that is written passes its check.</source>
        <translation>Se il file scritto supera la verifica.</translation>
    </message>
    <message>
        <source>If the file is deleted afterwards.</source>
        <translation>Se poi il file viene eliminato.</translation>
    </message>
    <message>
        <source>If the layer above then refers to the one below.</source>
        <translation>Se poi il livello superiore si riferisce a quello inferiore.</translation>
    </message>
    <message>
        <source>If all its data differs from what lies below.</source>
        <translation>Se tutti i suoi dati sono diversi da ciò che sta sotto.</translation>
    </message>
    <message>
        <source>If the storage takes holes.</source>
        <translation>Se il supporto accetta file sparsi.</translation>
    </message>
    <message>
        <source>Nothing is below to commit into.</source>
        <translation>Sotto non c’è nulla in cui fare il commit.</translation>
    </message>
    <message>
        <source>Nothing is above to pull into.</source>
        <translation>Sopra non c’è nulla in cui fare il pull.</translation>
    </message>
    <message>
        <source>Layers above need it.</source>
        <translation>È necessario ai livelli superiori.</translation>
    </message>
    <message>
        <source>Not possible: the chain is not whole.</source>
        <translation>Non è possibile: la catena non è completa.</translation>
    </message>
    <message>
        <source>Not possible: qemu-img does not write the format below.</source>
        <translation>Non è possibile: qemu-img non scrive il formato sottostante.</translation>
    </message>
    <message>
        <source>Not possible: qemu-img cannot give the layer above another backing file.</source>
        <translation>Non è possibile: qemu-img non può dare al livello superiore un altro file di base.</translation>
    </message>
    <message>
        <source>The snapshot does not lie in this file alone.</source>
        <translation>Lo snapshot non si trova solo in questo file.</translation>
    </message>
    <message>
        <source>It cannot be summed up.</source>
        <translation>Non è possibile calcolarlo.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFolders</name>
    <message>
        <source>Files in these folders are opened without asking when an image elsewhere refers to them.</source>
        <translation>I file in queste cartelle vengono aperti senza chiedere quando un’immagine altrove vi fa riferimento.</translation>
    </message>
    <message>
        <source>Trusted folders</source>
        <translation>Cartelle attendibili</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;ggiungi…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Rim&amp;uovi</translation>
    </message>
    <message>
        <source>Trust a Folder</source>
        <translation>Aggiungi una cartella attendibile</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFoldersDialog</name>
    <message>
        <source>Trusted Folders</source>
        <translation>Cartelle attendibili</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Units</name>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit, as in 1.5 GiB</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 byte)</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1%</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Workspace</name>
    <message>
        <source>Layers</source>
        <translation>Livelli</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Ispettore</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Segnalibri</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Rilievi (%1)</translation>
    </message>
</context>
</TS>
