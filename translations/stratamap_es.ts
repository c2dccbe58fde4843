<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>About</name>
    <message>
        <source>About Stratamap</source>
        <translation>Acerca de Stratamap</translation>
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
        <translation>Muestra qué capa del disco de una máquina virtual proporciona cada sector, y en qué estado.

Software libre con licencia MIT.

Lee: %1

Hecho con: %2</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” could not be read.</source>
        <translation>No se pudo leer «%1».</translation>
    </message>
    <message>
        <source>“%1” is not an image of the format it should have.</source>
        <translation>«%1» no es una imagen del formato esperado.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not a whole image.</source>
        <translation>«%1» está dañado o no es una imagen completa.</translation>
    </message>
    <message>
        <source>“%1” uses something that Stratamap cannot read.</source>
        <translation>«%1» usa algo que Stratamap no puede leer.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown.</source>
        <translation>«%1» es demasiado grande para mostrarse.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>No se encontró «%1».</translation>
    </message>
    <message>
        <source>“%1” may not be opened.</source>
        <translation>No está permitido abrir «%1».</translation>
    </message>
    <message>
        <source>“%1” is in use by another program.</source>
        <translation>Otro programa está usando «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be opened in this way.</source>
        <translation>«%1» no se puede abrir de esta manera.</translation>
    </message>
    <message>
        <source>Opening “%1” was cancelled.</source>
        <translation>Se canceló la apertura de «%1».</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>otro formato</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>no admitido</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>sin abrir</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>&apos;%1&apos; is no number. Understood are: %2</source>
        <translation>«%1» no es un número. Se admiten: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit. Units are B, s (sectors of 512 bytes), KiB, MiB, GiB, TiB, PiB and EiB</source>
        <translation>«%1» no es una unidad. Las unidades son B, s (sectores de 512 bytes), KiB, MiB, GiB, TiB, PiB y EiB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than any disk holds</source>
        <translation>«%1» es más de lo que cabe en cualquier disco</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies past the disk&apos;s end (%2 bytes)</source>
        <translation>«%1» está más allá del final del disco (%2 bytes)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no share of the disk: 0% to 100%</source>
        <translation>«%1» no es una proporción del disco: de 0% a 100%</translation>
    </message>
    <message>
        <source>the disk has no partitions that are known</source>
        <translation>el disco no tiene particiones conocidas</translation>
    </message>
    <message>
        <source>there is no partition &apos;%1&apos;; there are %2</source>
        <translation>no hay ninguna partición «%1»; hay %2</translation>
    </message>
    <message>
        <source>partition %1 has %2 bytes, and %3 is past its end</source>
        <translation>la partición %1 tiene %2 bytes, y %3 está más allá de su final</translation>
    </message>
    <message>
        <source>what the file holds is not mapped yet</source>
        <translation>lo que contiene el archivo aún no se ha mapeado</translation>
    </message>
    <message>
        <source>no guest data is known to lie at %1 of the top image&apos;s file</source>
        <translation>en %1 del archivo de la imagen superior no se conocen datos del invitado</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no cluster: c: and a number, c:190213</source>
        <translation>«%1» no es un clúster: c: y un número, c:190213</translation>
    </message>
    <message>
        <source>the top image has no L1 and L2 tables</source>
        <translation>la imagen superior no tiene tablas L1 y L2</translation>
    </message>
    <message>
        <source>a place by tables is written L1:3 or L1:3 L2:17</source>
        <translation>un lugar por tablas se escribe L1:3 o L1:3 L2:17</translation>
    </message>
    <message>
        <source>an L2 table has %1 entries, so L2:%2 is none</source>
        <translation>una tabla L2 tiene %1 entradas, así que L2:%2 no existe</translation>
    </message>
    <message>
        <source>there is no state &apos;%1&apos;; there are %2</source>
        <translation>no hay ningún estado «%1»; hay %2</translation>
    </message>
    <message>
        <source>there are no layers yet</source>
        <translation>aún no hay capas</translation>
    </message>
    <message>
        <source>no layer is called &apos;%1&apos;; there are layers 0 to %2</source>
        <translation>ninguna capa se llama «%1»; hay capas de la 0 a la %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; behind a place is not understood. Questions are made of: %2</source>
        <translation>«%1» detrás de un lugar no se entiende. Las preguntas se componen de: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Places are: %2. Questions are made of: %3</source>
        <translation>«%1» no se entiende. Los lugares son: %2. Las preguntas se componen de: %3</translation>
    </message>
    <message>
        <source>Places are: %1. Questions are made of: %2</source>
        <translation>Los lugares son: %1. Las preguntas se componen de: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Questions are made of: %2</source>
        <translation>«%1» no se entiende. Las preguntas se componen de: %2</translation>
    </message>
    <message>
        <source>what is pending has no layer and no state yet: &apos;pending&apos; stands alone</source>
        <translation>lo que aún no se ha mapeado todavía no tiene capa ni estado: «pending» va solo</translation>
    </message>
</context>
<context>
    <name>FleetReport</name>
    <message>
        <source>Report on a folder of images</source>
        <translation>Informe sobre una carpeta de imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Nobody stands on</source>
        <translation>Sin otras encima</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Tamaño virtual</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Could be reclaimed</source>
        <translation>Recuperable</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Hidden below</source>
        <translation>Oculto debajo</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>What could be reclaimed</source>
        <translation>Lo que se podría recuperar</translation>
    </message>
    <message>
        <source>Nothing that these images hold is hidden, leaked or free.</source>
        <translation>Nada de lo que contienen estas imágenes está oculto, perdido o libre.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Hidden below: guest bytes of the image below that this one hides, where no other stands on it; a commit frees them. Leaked and free: bytes of the file that serve nobody; a check with repair, or a conversion, frees them.</source>
        <translation>Oculto debajo: bytes del invitado en la imagen de abajo que esta oculta, donde ninguna otra se apoya en ella; un commit los libera. Perdido y libre: bytes del archivo que no sirven a nadie; una comprobación con reparación, o una conversión, los libera.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>How they stand on each other</source>
        <translation>Cómo se apoyan unas en otras</translation>
    </message>
    <message>
        <source>Each file once, below it what stands on it.</source>
        <translation>Cada archivo una sola vez y, debajo, lo que se apoya en él.</translation>
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
        <translation>1 celda = %1; celdas mixtas %2</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>%1 at %2</source>
        <comment>file, offset in it</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Informe sobre %1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Tamaño virtual</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>incomplete: a layer could not be opened</source>
        <translation>incompleta: no se pudo abrir una capa</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>A layer is lost: %1</source>
        <translation>Falta una capa: %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Topmost image first. Own: what a layer holds itself. Visible: what of it the guest reads. Shadowed: what layers above hide of it.</source>
        <translation>Primero la imagen superior. Propio: lo que contiene la propia capa. Visible: lo que el invitado lee de ello. Oculto: lo que las capas superiores ocultan de ello.</translation>
    </message>
    <message>
        <source>The whole disk</source>
        <translation>El disco entero</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>ninguna capa</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>Lo que lee el invitado</translation>
    </message>
    <message>
        <source>Every byte of the disk, by the layer that provides it and its state.</source>
        <translation>Cada byte del disco, según la capa que lo proporciona y su estado.</translation>
    </message>
    <message>
        <source>Shadowed share</source>
        <translation>Proporción oculta</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>Lo que contienen las capas</translation>
    </message>
    <message>
        <source>What each layer holds itself, whether the guest sees it or not.</source>
        <translation>Lo que contiene la propia capa, lo vea el invitado o no.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>Despl. en el archivo</translation>
    </message>
    <message>
        <source>Largest runs</source>
        <translation>Tramos más largos</translation>
    </message>
    <message>
        <source>No layer holds anything of this disk.</source>
        <translation>Ninguna capa contiene nada de este disco.</translation>
    </message>
    <message numerus="yes">
        <source>The longest of %n run(s) of the disk.</source>
        <translation>
            <numerusform>El tramo más largo del disco, de %n en total.</numerusform>
            <numerusform>Los tramos más largos del disco, de %n en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Average piece</source>
        <translation>Fragmento medio</translation>
    </message>
    <message>
        <source>Pieces per GiB</source>
        <translation>Fragmentos por GiB</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Fragmentación</translation>
    </message>
    <message>
        <source>Each layer&apos;s own data in guest order: a piece lies in one stretch of a file.</source>
        <translation>Los datos propios de cada capa, en el orden del invitado: un fragmento ocupa un trozo seguido de un archivo.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <translation>Figura %1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 on. %3</source>
        <translation>%1 a partir de %2. %3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>Archivos completos</translation>
    </message>
    <message>
        <source>Headers and tables</source>
        <translation>Cabeceras y tablas</translation>
    </message>
    <message>
        <source>none: no headers or tables</source>
        <translation>ninguno: ni cabeceras ni tablas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What was read to make this map: the headers and tables of each file, one after the other in the order of the file.</source>
        <translation>Lo que se leyó para trazar este mapa: las cabeceras y tablas de cada archivo, una tras otra en el orden del archivo.</translation>
    </message>
    <message>
        <source>What the files&apos; bytes are for</source>
        <translation>Para qué sirven los bytes de los archivos</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Snapshots alone</source>
        <translation>Solo instantáneas</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong.</source>
        <translation>No se encontró nada incorrecto.</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>%n hallazgo más</numerusform>
            <numerusform>%n hallazgos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Corruptions</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Fugas</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>Fragmentado</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Comprimido</translation>
    </message>
    <message>
        <source>Image end</source>
        <translation>Fin de la imagen</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Lo que dicen las comprobaciones</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What qemu-img check counts, of the layers whose format has checks.</source>
        <translation>Lo que cuenta qemu-img check, en las capas cuyo formato se puede comprobar.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>internal snapshot %1</source>
        <translation>instantánea interna %1</translation>
    </message>
    <message>
        <source>bitmap %1</source>
        <translation>bitmap %1</translation>
    </message>
    <message>
        <source>granularity %1, not closed cleanly</source>
        <translation>granularidad %1, no se cerró correctamente</translation>
    </message>
    <message>
        <source>granularity %1</source>
        <translation>granularidad %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Format facts</source>
        <translation>Datos de los formatos</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>daño</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anomalías</translation>
    </message>
    <message>
        <source>What is off</source>
        <translation>Qué no está bien</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n layer(s)</source>
        <translation>
            <numerusform>%1, %2, %n capa</numerusform>
            <numerusform>%1, %2, %n capas</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate to</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Cuenta del espacio</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentence(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>El informe en formato JSON contiene %n descripción más.</numerusform>
            <numerusform>El informe en formato JSON contiene %n descripciones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be counted: %1</source>
        <translation>No se pudo calcular: %1</translation>
    </message>
    <message>
        <source>What takes space: zeros without any are not counted. Shadowed: hidden by layers above; of a snapshot: no longer what the guest reads. Exclusive: what nothing else in the file needs.</source>
        <translation>Lo que ocupa espacio: los ceros que no lo ocupan no se cuentan. Oculto: por capas superiores; en una instantánea: lo que el invitado ya no lee. Exclusivo: lo que nada más necesita en el archivo.</translation>
    </message>
    <message>
        <source>Committed into the layer below, pulled into the layer above, removed: what storage gains by that. + is freed, − is taken; ≥ at least, ≤ at most, ≈ about.</source>
        <translation>Commit en la capa inferior, pull en la superior, eliminación: lo que gana con ello el almacenamiento. + se libera, − se ocupa; ≥ al menos, ≤ como máximo, ≈ aproximadamente.</translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n more layer(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>Las líneas de %n capa más están en el informe en formato JSON.</numerusform>
            <numerusform>Las líneas de %n capas más están en el informe en formato JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of what the layers hold are damaged and not counted.</source>
        <translation>%1 de lo que contienen las capas están dañados y no se cuentan.</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Exclusivo</translation>
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
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>instantánea %1</translation>
    </message>
    <message>
        <source>What it is, in bytes</source>
        <translation>Qué es, en bytes</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>snapshots removed</source>
        <translation>eliminación de las instantáneas</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>Cada una por separado</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open Loc&amp;ation…</source>
        <translation>Abrir &amp;ubicación…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Map Again</source>
        <translation>Volver a &amp;mapear</translation>
    </message>
    <message>
        <source>&amp;Cancel Mapping</source>
        <translation>Ca&amp;ncelar mapeo</translation>
    </message>
    <message>
        <source>Check &amp;Image</source>
        <translation>Comprobar &amp;imagen</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>Comparar c&amp;on…</translation>
    </message>
    <message>
        <source>En&amp;d Comparison</source>
        <translation>&amp;Terminar comparación</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders…</source>
        <translation>Carpetas &amp;de confianza…</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>&amp;Exportar informe…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Copy &amp;Layers as Text</source>
        <translation>Copiar capas como te&amp;xto</translation>
    </message>
    <message>
        <source>Select &amp;Run</source>
        <translation>Se&amp;leccionar tramo</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>Modificar o&amp;pciones…</translation>
    </message>
    <message>
        <source>&amp;Copy Run</source>
        <translation>&amp;Copiar tramo</translation>
    </message>
    <message>
        <source>Copy Run as &amp;JSON</source>
        <translation>Copiar tramo como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy Co&amp;mmand for This Range</source>
        <translation>Copiar &amp;orden para este intervalo</translation>
    </message>
    <message>
        <source>Copy &amp;Everything Known Here</source>
        <translation>Copiar &amp;todo lo que se sabe aquí</translation>
    </message>
    <message>
        <source>What lies under the cursor has not been read yet.</source>
        <translation>Lo que hay bajo el cursor todavía no se ha leído.</translation>
    </message>
    <message>
        <source>&amp;Go To or Find…</source>
        <translation>&amp;Ir a o buscar…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>La&amp;yer Columns</source>
        <translation>Co&amp;lumnas de las capas</translation>
    </message>
    <message>
        <source>What the &amp;Guest Reads</source>
        <translation>Lo que lee el &amp;invitado</translation>
    </message>
    <message>
        <source>What the guest reads, and from which layer</source>
        <translation>Lo que lee el invitado, y de qué capa</translation>
    </message>
    <message>
        <source>What Each &amp;Layer Holds</source>
        <translation>Lo que contiene &amp;cada capa</translation>
    </message>
    <message>
        <source>What each layer holds, and what layers above hide of it</source>
        <translation>Lo que contiene cada capa, y lo que las capas superiores ocultan de ello</translation>
    </message>
    <message>
        <source>The Layer&apos;s &amp;File</source>
        <translation>El arc&amp;hivo de la capa</translation>
    </message>
    <message>
        <source>A layer&apos;s own file: its tables, its data, what is free and what is lost</source>
        <translation>El archivo de una capa: sus tablas, sus datos, lo que está libre y lo que está perdido</translation>
    </message>
    <message>
        <source>W&amp;hat Differs</source>
        <translation>Lo que &amp;difiere</translation>
    </message>
    <message>
        <source>How the disk differs from what it is compared with</source>
        <translation>En qué difiere el disco de aquel con el que se compara</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Whole Disk</source>
        <translation>Disco &amp;entero</translation>
    </message>
    <message>
        <source>Zoom to &amp;Run</source>
        <translation>Ampliar &amp;tramo</translation>
    </message>
    <message>
        <source>Zoom to &amp;Selection</source>
        <translation>Ampliar &amp;selección</translation>
    </message>
    <message>
        <source>&amp;Previous View</source>
        <translation>Vista a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <translation>Vista si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Canvas Only</source>
        <translation>S&amp;olo el mapa</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open &amp;Sample Chain</source>
        <translation>Abrir cadena de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;About Stratamap</source>
        <translation>&amp;Acerca de Stratamap</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Add &amp;Bookmark</source>
        <translation>Añadir &amp;marcador</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>&amp;Buscar otros overlays</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Report Detail&amp;s…</source>
        <translation>Deta&amp;lles del informe…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendDialog</name>
    <message>
        <source>Amend Options of %1</source>
        <comment>file name</comment>
        <translation>Modificar opciones de %1</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>&amp;Cut off what lies beyond the new size</source>
        <translation>&amp;Cortar lo que supere el nuevo tamaño</translation>
    </message>
    <message>
        <source>&amp;Remove the dirty bitmaps</source>
        <translation>Eliminar los &amp;bitmaps de cambios</translation>
    </message>
    <message>
        <source>Count the r&amp;eferences anew, as the image was not closed cleanly</source>
        <translation>Volver a contar las &amp;referencias, ya que la imagen no se cerró correctamente</translation>
    </message>
    <message>
        <source>&amp;Keep what undoes this in:</source>
        <translation>Guar&amp;dar lo necesario para deshacer en:</translation>
    </message>
    <message>
        <source>File that undoes the change</source>
        <translation>Archivo que deshace el cambio</translation>
    </message>
    <message>
        <source>As a command:</source>
        <translation>Como orden:</translation>
    </message>
    <message>
        <source>With QEMU:</source>
        <translation>Con QEMU:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copiar la orden: %1</translation>
    </message>
    <message>
        <source>&amp;Undo Last Change</source>
        <translation>Des&amp;hacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Save Log…</source>
        <translation>&amp;Guardar registro…</translation>
    </message>
    <message>
        <source>&amp;Amend</source>
        <translation>&amp;Modificar</translation>
    </message>
    <message>
        <source>The image&apos;s options are being read.</source>
        <translation>Se están leyendo las opciones de la imagen.</translation>
    </message>
    <message>
        <source>Nothing can be changed now.</source>
        <translation>Por ahora no se puede modificar nada.</translation>
    </message>
    <message>
        <source>Images of this format have no options that can be changed after they were made. A copy can have others.</source>
        <translation>Las imágenes de este formato no tienen opciones que se puedan modificar después de crearlas. Una copia puede tener otras.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The key slots cannot be shown.</source>
        <translation>No se pueden mostrar las ranuras de claves.</translation>
    </message>
    <message>
        <source>Ke&amp;y Slots</source>
        <translation>Ranuras de cla&amp;ves</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>Probando la frase contraseña…</translation>
    </message>
    <message>
        <source>This passphrase opens no slot.</source>
        <translation>Esta frase contraseña no abre ninguna ranura.</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase opens %n slot(s).</source>
        <translation>
            <numerusform>Esta frase contraseña abre %n ranura.</numerusform>
            <numerusform>Esta frase contraseña abre %n ranuras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change an option: what that would write is shown first, and nothing is before you press Amend.</source>
        <translation>Cambie una opción: primero se muestra lo que se escribiría, y no se escribe nada hasta pulsar «Modificar».</translation>
    </message>
    <message>
        <source>The options do not go together yet.</source>
        <translation>Las opciones todavía no son compatibles entre sí.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Se está preparando el plan.</translation>
    </message>
    <message>
        <source>Change the &amp;name alone, even if the guest then reads something else</source>
        <translation>Cambiar solo el &amp;nombre, aunque el invitado lea después otra cosa</translation>
    </message>
    <message>
        <source>Even i&amp;f other images stand on this one</source>
        <translation>A&amp;unque otras imágenes se apoyen en esta</translation>
    </message>
    <message>
        <source>takes several commands</source>
        <translation>requiere varias órdenes</translation>
    </message>
    <message>
        <source>This would cut off the end of the disk. Tick the box if that is meant.</source>
        <translation>Esto cortaría el final del disco. Marque la casilla si es lo que desea.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 cannot hold the dirty bitmaps. Tick the box if they may go.</source>
        <translation>El nivel de compatibilidad 0.10 no admite bitmaps de cambios. Marque la casilla si se pueden eliminar.</translation>
    </message>
    <message>
        <source>This cannot be done as it stands: %1</source>
        <translation>Tal como está no es posible: %1</translation>
    </message>
    <message>
        <source>Ready: %1 will be written. A failure or a crash leaves the old or the new image.</source>
        <translation>Listo: se escribirán %1. Un fallo o una caída deja la imagen antigua o la nueva.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1: amending %2</source>
        <translation>%1: modificación de %2</translation>
    </message>
    <message>
        <source>It is becoming the new image; this cannot be stopped any more.</source>
        <translation>Se está convirtiendo en la nueva imagen; ya no se puede detener.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The image is being locked and looked at again.</source>
        <translation>Se está bloqueando y volviendo a examinar la imagen.</translation>
    </message>
    <message>
        <source>Writing beside the old structures; until the switch this can be cancelled.</source>
        <translation>Se escribe junto a las estructuras antiguas; se puede cancelar hasta el cambio a las nuevas.</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1: falló: %2</translation>
    </message>
    <message>
        <source>Cancelled. The image is as it was.</source>
        <translation>Cancelado. La imagen sigue como estaba.</translation>
    </message>
    <message>
        <source>%1: amended; tables checked, map compared</source>
        <translation>%1: modificada; tablas comprobadas, mapa comparado</translation>
    </message>
    <message>
        <source>undo with: %1</source>
        <translation>deshacer con: %1</translation>
    </message>
    <message>
        <source>Done. The image was read again: its tables are sound, its map is what it was.</source>
        <translation>Hecho. Se volvió a leer la imagen: sus tablas están bien y su mapa es el mismo.</translation>
    </message>
    <message>
        <source>Save Log</source>
        <translation>Guardar registro</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>The log could not be saved.</source>
        <translation>No se pudo guardar el registro.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendFields</name>
    <message>
        <source>Chosen when the image was made; only a converted copy (qemu-img convert) can have others:</source>
        <translation>Elegidas al crear la imagen; solo una copia convertida (qemu-img convert) puede tener otras:</translation>
    </message>
    <message>
        <source>Compatibility level</source>
        <translation>Nivel de compatibilidad</translation>
    </message>
    <message>
        <source>Lazy reference counts</source>
        <translation>Contadores de referencias diferidos</translation>
    </message>
    <message>
        <source>Bits of a reference count</source>
        <translation>Bits de un contador de referencias</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Tamaño virtual</translation>
    </message>
    <message>
        <source>Backing file</source>
        <translation>Archivo base</translation>
    </message>
    <message>
        <source>Backing file&apos;s format</source>
        <translation>Formato del archivo base</translation>
    </message>
    <message>
        <source>External data file</source>
        <translation>Archivo de datos externo</translation>
    </message>
    <message>
        <source>Data file reads as raw</source>
        <translation>Archivo de datos legible como raw</translation>
    </message>
    <message>
        <source>Cluster size</source>
        <translation>Tamaño de clúster</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Subclusters</source>
        <translation>Subclústeres</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>The option %1</source>
        <translation>La opción %1</translation>
    </message>
    <message>
        <source>1.1 (version 3)</source>
        <translation>1.1 (versión 3)</translation>
    </message>
    <message>
        <source>0.10 (version 2)</source>
        <translation>0.10 (versión 2)</translation>
    </message>
    <message>
        <source>Bytes, or with K, M, G, T; +10G and -10G count from the present size.</source>
        <translation>Bytes, o con K, M, G, T; +10G y -10G cuentan desde el tamaño actual.</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Cannot be changed: this image keeps its data in its own file.</source>
        <translation>No se puede cambiar: esta imagen guarda sus datos en su propio archivo.</translation>
    </message>
    <message>
        <source>Cannot be switched on: the data file may hold what a raw image would not.</source>
        <translation>No se puede activar: el archivo de datos puede contener lo que una imagen raw no tendría.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 needs 16 bits.</source>
        <translation>El nivel de compatibilidad 0.10 requiere 16 bits.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 knows no lazy reference counts.</source>
        <translation>El nivel de compatibilidad 0.10 no admite contadores de referencias diferidos.</translation>
    </message>
    <message>
        <source>This is not a size: write bytes, or 20G, 512M, +10G.</source>
        <translation>Esto no es un tamaño: indique bytes, o bien 20G, 512M, +10G.</translation>
    </message>
    <message>
        <source>A disk has whole sectors: the size must be a multiple of 512.</source>
        <translation>Un disco tiene sectores completos: el tamaño debe ser múltiplo de 512.</translation>
    </message>
    <message>
        <source>Say which format the backing file has: guessing it is unsafe.</source>
        <translation>Indique el formato del archivo base: adivinarlo no es seguro.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new size, old size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is a rebase: it is done only if the guest reads the same through both chains.</source>
        <translation>Es un rebase: solo se realiza si el invitado lee lo mismo a través de ambas cadenas.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendKeys</name>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Shows which slots it opens</source>
        <translation>Muestra qué ranuras abre</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase contraseña:</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>Añadir otra frase contraseña</translation>
    </message>
    <message>
        <source>Change this passphrase</source>
        <translation>Cambiar esta frase contraseña</translation>
    </message>
    <message>
        <source>Erase a slot</source>
        <translation>Borrar una ranura</translation>
    </message>
    <message>
        <source>&amp;What to do:</source>
        <translation>&amp;Qué hacer:</translation>
    </message>
    <message>
        <source>S&amp;lot:</source>
        <translation>Ranur&amp;a:</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>Nueva frase con&amp;traseña:</translation>
    </message>
    <message>
        <source>Once mo&amp;re:</source>
        <translation>Otra ve&amp;z:</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>How long trying one passphrase takes on this computer: longer is harder to guess.</source>
        <translation>Cuánto tarda en probarse una frase contraseña en este equipo: cuanto más tarde, más difícil es adivinarla.</translation>
    </message>
    <message>
        <source>Time to &amp;derive:</source>
        <translation>T&amp;iempo de derivación:</translation>
    </message>
    <message>
        <source>This is the only passphrase: without it, everything in the image is lost for good. Write the file&apos;s name, %1, to agree:</source>
        <translation>Es la única frase contraseña: sin ella, todo lo que hay en la imagen se pierde para siempre. Para confirmar, escriba el nombre del archivo, %1:</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ranura</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>This passphrase</source>
        <translation>Esta frase contraseña</translation>
    </message>
    <message>
        <source>Key slots</source>
        <translation>Ranuras de claves</translation>
    </message>
    <message>
        <source>Encrypted with %1</source>
        <translation>Cifrada con %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>la abre</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>no</translation>
    </message>
    <message>
        <source>the first free one</source>
        <translation>la primera libre</translation>
    </message>
    <message>
        <source>Write a passphrase that opens the image now.</source>
        <translation>Escriba una frase contraseña que abra la imagen ahora.</translation>
    </message>
    <message>
        <source>The last passphrase goes only when you write the file&apos;s name.</source>
        <translation>La última frase contraseña solo se elimina si escribe el nombre del archivo.</translation>
    </message>
    <message>
        <source>Write the new passphrase.</source>
        <translation>Escriba la nueva frase contraseña.</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same.</source>
        <translation>Las dos frases contraseña nuevas no coinciden.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendPlanView</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Lost for good</source>
        <translation>Se pierde para siempre</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>size, offset</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Writes, one after the other</source>
        <translation>Escrituras, una tras otra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bytes, what is written</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – from here on it is the new image</source>
        <comment>a step</comment>
        <translation>%1 – a partir de aquí es la nueva imagen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Bytes written: %1</source>
        <translation>Bytes escritos: %1</translation>
    </message>
    <message>
        <source>Clusters allocated: %1</source>
        <translation>Clústeres asignados: %1</translation>
    </message>
    <message>
        <source>Clusters freed: %1</source>
        <translation>Clústeres liberados: %1</translation>
    </message>
    <message>
        <source>The file is cut to %1</source>
        <translation>El archivo se recorta a %1</translation>
    </message>
    <message>
        <source>The data file&apos;s length becomes %1</source>
        <translation>La longitud del archivo de datos pasa a ser %1</translation>
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
        <translation>Pregunta: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Mark the selection, or the cell under the cursor</source>
        <translation>Marca la selección o la celda bajo el cursor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the selected bookmarks (Del)</source>
        <translation>Elimina los marcadores seleccionados (Supr)</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back what was removed last (Ctrl+Z)</source>
        <translation>Recupera lo último que se eliminó (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Kept until the program ends: %1 cannot be written.</source>
        <translation>Se conservan hasta que se cierre el programa: no se puede escribir %1.</translation>
    </message>
    <message>
        <source>The bookmarks kept for this image could not be read. Their file is left as %1.</source>
        <translation>No se pudieron leer los marcadores guardados para esta imagen. Su archivo se ha dejado como %1.</translation>
    </message>
    <message>
        <source>Bookmark %1</source>
        <translation>Marcador %1</translation>
    </message>
    <message>
        <source>There is no room for more than %1 bookmarks.</source>
        <translation>No caben más de %1 marcadores.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Cells</name>
    <message>
        <source>no layer</source>
        <translation>ninguna capa</translation>
    </message>
    <message>
        <source>%1 %2 from %3</source>
        <comment>share, state, layer: 62 % data from base.raw</comment>
        <translation>%1 %2 de %3</translation>
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
        <translation>capa %1</translation>
    </message>
    <message>
        <source>offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>desplazamiento %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtual</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Exclusivo</translation>
    </message>
    <message>
        <source>Seen of own</source>
        <translation>Parte visible</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Ceros</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Comprimido</translation>
    </message>
    <message>
        <source>Bitmaps</source>
        <translation>Bitmaps</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>0 is the image that was opened; each layer rests on the next</source>
        <translation>0 es la imagen que se abrió; cada capa se apoya en la siguiente</translation>
    </message>
    <message>
        <source>How large the guest&apos;s disk is in this layer</source>
        <translation>Tamaño del disco del invitado en esta capa</translation>
    </message>
    <message>
        <source>How long the file is</source>
        <translation>Longitud del archivo</translation>
    </message>
    <message>
        <source>How much space the file takes up where it is stored</source>
        <translation>Cuánto espacio ocupa el archivo donde está almacenado</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk this layer itself keeps, seen from above or not</source>
        <translation>Cuánto del disco del invitado contiene esta propia capa, se vea desde arriba o no</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest reads</source>
        <translation>Cuánto de lo que contiene la capa lee el invitado</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest never reads: layers above hide it, or it lies beyond the end of a shorter layer above</source>
        <translation>Cuánto de lo que contiene la capa no lee nunca el invitado: lo ocultan capas superiores, o queda más allá del final de una capa superior más corta</translation>
    </message>
    <message>
        <source>How much of the file would become free if this went: the disk as it is in a layer&apos;s row, or a snapshot. What several of them share is in none of these sums</source>
        <translation>Cuánto del archivo quedaría libre si esto desapareciera: en la fila de una capa, el disco tal como está ahora, o una instantánea. Lo que varios de ellos comparten no está en ninguna de estas sumas</translation>
    </message>
    <message>
        <source>What the layer keeps: the solid part is visible, the hatched part shadowed</source>
        <translation>Lo que contiene la capa: la parte sólida es visible, la rayada está oculta</translation>
    </message>
    <message>
        <source>How much the layer itself says is zeros</source>
        <translation>Cuánto declara la propia capa como ceros</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk the layer keeps compressed</source>
        <translation>Cuánto del disco del invitado contiene la capa comprimido</translation>
    </message>
    <message>
        <source>How many dirty bitmaps are stored in the image</source>
        <translation>Cuántos bitmaps de cambios hay guardados en la imagen</translation>
    </message>
    <message>
        <source>Whether another program has the file open for itself</source>
        <translation>Si otro programa tiene el archivo abierto para sí</translation>
    </message>
    <message>
        <source>How many oddities and damages were found in the layer</source>
        <translation>Cuántas anomalías y daños se encontraron en la capa</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, why it is not shown</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>another overlay on the same base</comment>
        <translation>también %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>bytes counted so far</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1 of the guest&apos;s disk, stored in %2 of the file (%3)</source>
        <comment>size, size, part</comment>
        <translation>%1 del disco del invitado, almacenados en %2 del archivo (%3)</translation>
    </message>
    <message>
        <source>%1 visible, %2 shadowed</source>
        <translation>%1 visibles, %2 ocultos</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>instantánea</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Once the file is found, this mends the reference:</source>
        <translation>Una vez encontrado el archivo, esto corrige la referencia:</translation>
    </message>
    <message>
        <source>Another overlay that rests on %1: changing that changes both</source>
        <translation>Otro overlay que se apoya en %1: modificar ese archivo modifica ambos</translation>
    </message>
    <message>
        <source>Internal snapshot %1 of %2</source>
        <translation>Instantánea interna %1 de %2</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Tomada: %1</translation>
    </message>
    <message>
        <source>With %1 of the machine&apos;s memory</source>
        <translation>Con %1 de la memoria de la máquina</translation>
    </message>
    <message>
        <source>Nothing else in the file uses %1 of it</source>
        <translation>%1 que nada más usa en el archivo</translation>
    </message>
    <message>
        <source>Named as “%1” by the layer above</source>
        <translation>La capa superior la llama «%1»</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainTree</name>
    <message>
        <source>Layers of the chain</source>
        <translation>Capas de la cadena</translation>
    </message>
    <message>
        <source>Map This &amp;Snapshot</source>
        <translation>Mapear esta &amp;instantánea</translation>
    </message>
    <message>
        <source>&amp;Open This Overlay</source>
        <translation>&amp;Abrir este overlay</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>Modificar &amp;opciones…</translation>
    </message>
    <message>
        <source>What It Would &amp;Free</source>
        <translation>&amp;Qué liberaría</translation>
    </message>
    <message>
        <source>Compare &amp;With This Snapshot</source>
        <translation>Co&amp;mparar con esta instantánea</translation>
    </message>
    <message>
        <source>Compare &amp;With This Overlay</source>
        <translation>Co&amp;mparar con este overlay</translation>
    </message>
    <message>
        <source>Compare &amp;With the Disk as of This Layer</source>
        <translation>Co&amp;mparar con el disco tal como está en esta capa</translation>
    </message>
    <message>
        <source>Copy &amp;Mending Command</source>
        <translation>Copiar orden de &amp;reparación</translation>
    </message>
    <message>
        <source>&amp;Copy Layers as Text</source>
        <translation>&amp;Copiar capas como texto</translation>
    </message>
    <message>
        <source>&amp;No Selection</source>
        <translation>&amp;No seleccionar nada</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>&amp;Buscar otros overlays</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Changes</name>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>ganado</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>other layer</source>
        <translation>otra capa</translation>
    </message>
    <message>
        <source>other state</source>
        <translation>otro estado</translation>
    </message>
    <message>
        <source>beyond the end</source>
        <translation>más allá del final</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The same layer has the same, at the same place.</source>
        <translation>La misma capa tiene lo mismo, en el mismo lugar.</translation>
    </message>
    <message>
        <source>B has data where A has none.</source>
        <translation>B tiene datos donde A no los tiene.</translation>
    </message>
    <message>
        <source>A has data where B has none.</source>
        <translation>A tiene datos donde B no los tiene.</translation>
    </message>
    <message>
        <source>The same layer has it, at another place of its file.</source>
        <translation>Lo tiene la misma capa, en otro lugar de su archivo.</translation>
    </message>
    <message>
        <source>Another layer or file has it.</source>
        <translation>Lo tiene otra capa u otro archivo.</translation>
    </message>
    <message>
        <source>It is kept in another way: compressed or not, or as zeros of another kind.</source>
        <translation>Se guarda de otra forma: comprimido o no, o como ceros de otro tipo.</translation>
    </message>
    <message>
        <source>One of the disks has ended, and the other one has no data.</source>
        <translation>Uno de los discos ya ha terminado y el otro no tiene datos.</translation>
    </message>
    <message>
        <source>One of them is damaged there, or could not be opened.</source>
        <translation>Uno de ellos está dañado ahí, o no se pudo abrir.</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter: moved</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter: other layer</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter: other state</comment>
        <translation>E</translation>
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
        <translation>otro contenido</translation>
    </message>
    <message>
        <source>Both have data, which was read and differs.</source>
        <translation>Ambos tienen datos, que se leyeron y difieren.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareBar</name>
    <message>
        <source>How far the comparison is</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Let A and B change places</source>
        <translation>Intercambia A y B</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End Comparison</source>
        <translation>Terminar comparación</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Detiene la comparación</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>Deja de comparar con otra cosa</translation>
    </message>
    <message>
        <source>A: %1 → B: %2</source>
        <comment>names</comment>
        <translation>A: %1 → B: %2</translation>
    </message>
    <message>
        <source>Nothing is compared. File ▸ Compare With… and the menus of layers and snapshots begin it.</source>
        <translation>No se compara nada. Archivo ▸ Comparar con… y los menús de capas e instantáneas inician la comparación.</translation>
    </message>
    <message>
        <source>A has %1 of data, B has %2: </source>
        <comment>sizes; what follows is the difference</comment>
        <translation>A tiene %1 de datos, B tiene %2: </translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>size</comment>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>size</comment>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>la misma cantidad</translation>
    </message>
    <message>
        <source> (%1 lost, %2 gained).</source>
        <comment>sizes</comment>
        <translation> (%1 perdidos, %2 ganados).</translation>
    </message>
    <message>
        <source> A is %1 long, B %2.</source>
        <comment>sizes</comment>
        <translation> A mide %1, B %2.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenidos</translation>
    </message>
    <message>
        <source>Read both disks and compare what they hold, wherever it lies</source>
        <translation>Lee ambos discos y compara lo que contienen, esté donde esté</translation>
    </message>
    <message>
        <source> Read: %1 differ, from %2 on.</source>
        <comment>size, offset</comment>
        <translation> Leído: %1 difieren, a partir de %2.</translation>
    </message>
    <message>
        <source> Read: both hold the same.</source>
        <translation> Leído: ambos contienen lo mismo.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareLegend</name>
    <message>
        <source>What the colours of the comparison mean</source>
        <translation>Qué significan los colores de la comparación</translation>
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
        <translation>Mapa de las diferencias</translation>
    </message>
    <message>
        <source>Choose what this disk is to be compared with.</source>
        <translation>Elija con qué se debe comparar este disco.</translation>
    </message>
    <message>
        <source>Both disks have a size of 0 bytes</source>
        <translation>Ambos discos tienen un tamaño de 0 bytes</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>offset %1, %2: %3</source>
        <comment>offset, length, what differs</comment>
        <translation>desplazamiento %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentModel</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Host File</source>
        <translation>Archivo anfitrión</translation>
    </message>
    <message>
        <source>Host Offset</source>
        <translation>Despl. anfitrión</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenado</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentTable</name>
    <message>
        <source>Only the selection</source>
        <translation>Solo la selección</translation>
    </message>
    <message>
        <source>Layer, state, file or 0x offset</source>
        <translation>Capa, estado, archivo o desplazamiento 0x</translation>
    </message>
    <message>
        <source>Lists extents with this in the name of their layer, state or host file, or those that hold this offset of the disk or of a host file, as in 0x50000.</source>
        <translation>Muestra los tramos que tienen este texto en el nombre de su capa, estado o archivo anfitrión, o los que contienen este desplazamiento del disco o de un archivo anfitrión, como 0x50000.</translation>
    </message>
    <message>
        <source>Extents with this text</source>
        <translation>Tramos con este texto</translation>
    </message>
    <message>
        <source>At least, as in 1M</source>
        <translation>Al menos, p. ej. 1M</translation>
    </message>
    <message>
        <source>Lists extents of at least this length: 65536, 64k, 1M, 2G.</source>
        <translation>Muestra los tramos de al menos esta longitud: 65536, 64k, 1M, 2G.</translation>
    </message>
    <message>
        <source>Extents of at least this length</source>
        <translation>Tramos de al menos esta longitud</translation>
    </message>
    <message>
        <source>Lists extents that touch the range selected on the map.</source>
        <translation>Muestra los tramos que tocan el intervalo seleccionado en el mapa.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write extents to a file, as CSV or JSON</source>
        <translation>Escribe los tramos en un archivo, como CSV o JSON</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Lo que se muestra en la lista</translation>
    </message>
    <message>
        <source>Listing extents</source>
        <translation>Listando tramos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>&amp;Show on Map</source>
        <translation>&amp;Mostrar en el mapa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Export Se&amp;lected…</source>
        <translation>Exportar &amp;seleccionados…</translation>
    </message>
    <message>
        <source>&amp;Export All That Is Listed…</source>
        <translation>&amp;Exportar toda la lista…</translation>
    </message>
    <message>
        <source>There is no disk to list extents of.</source>
        <translation>No hay ningún disco del que listar tramos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extents of %1, %2 stored</source>
        <comment>size, size</comment>
        <translation>
            <numerusform>%Ln tramo de %1, %2 almacenados</numerusform>
            <numerusform>%Ln tramos de %1, %2 almacenados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the disk mapped so far</source>
        <translation>%1 del disco mapeado hasta ahora</translation>
    </message>
    <message>
        <source>the disk has more, %1 in all; select a range and list only that to see them</source>
        <comment>number of extents</comment>
        <translation>el disco tiene más, %1 en total; para verlos, seleccione un intervalo y liste solo ese</translation>
    </message>
    <message>
        <source>“%1” is not a size</source>
        <translation>«%1» no es un tamaño</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>JSON, as qemu-img map prints it (*.json)</source>
        <translation>JSON, tal como lo escribe qemu-img map (*.json)</translation>
    </message>
    <message>
        <source>Export Extents</source>
        <translation>Exportar tramos</translation>
    </message>
    <message>
        <source>Copying was cancelled</source>
        <translation>Se canceló la copia</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>Se canceló la exportación</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <comment>technical sentence</comment>
        <translation>No se escribió nada: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <comment>file</comment>
        <translation>Escrito en %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Extents</name>
    <message>
        <source>no layer</source>
        <translation>ninguna capa</translation>
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
        <translation>Ir a y buscar</translation>
    </message>
    <message>
        <source>A place, such as 12.5GiB, 0x2f000000, 63%, p2+1MiB; or runs: compressed len&gt;64MiB</source>
        <translation>Un lugar, como 12.5GiB, 0x2f000000, 63%, p2+1MiB; o tramos: compressed len&gt;64MiB</translation>
    </message>
    <message>
        <source>Go to or find</source>
        <translation>Ir a o buscar</translation>
    </message>
    <message>
        <source>Places: 0x2f000000, 12.5GiB, 8388608s (sectors), 63%, c:190213 (cluster), L1:3 L2:17, p2+1MiB (in a partition), host:0x50000 (in the file).
Runs: layer:NAME, state:STATE, len&gt;64MiB, len&lt;4KiB, zero, data, compressed, shadowed, dirty, pending; several words together.
Enter and F3 go on, with Shift back; Alt+Enter marks all.</source>
        <translation>Lugares: 0x2f000000, 12.5GiB, 8388608s (sectores), 63%, c:190213 (clúster), L1:3 L2:17, p2+1MiB (en una partición), host:0x50000 (en el archivo).
Tramos: layer:NOMBRE, state:ESTADO, len&gt;64MiB, len&lt;4KiB, zero, data, compressed, shadowed, dirty, pending; también varias palabras juntas.
Intro y F3 avanzan, con Mayús retroceden; Alt+Intro marca todo.</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>La coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>La coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Mark All</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Marks all matches beside the map (Alt+Enter)</source>
        <translation>Marca todas las coincidencias junto al mapa (Alt+Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The first %1 of %2 matches are marked.</source>
        <translation>Se han marcado las primeras %1 de %2 coincidencias.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>The search went round the end of the disk.</source>
        <translation>La búsqueda pasó del final del disco y siguió desde el principio.</translation>
    </message>
    <message>
        <source>Enter goes to %1, %2.</source>
        <comment>hexadecimal offset, in bytes</comment>
        <translation>Intro va a %1, %2.</translation>
    </message>
    <message>
        <source>One match, %1.</source>
        <comment>size</comment>
        <translation>Una coincidencia, %1.</translation>
    </message>
    <message>
        <source>%1 matches, %2 in all.</source>
        <comment>number, size</comment>
        <translation>%1 coincidencias, %2 en total.</translation>
    </message>
    <message>
        <source>Nothing found so far: not all of the map is in memory yet.</source>
        <translation>De momento no se encontró nada: aún no está todo el mapa en memoria.</translation>
    </message>
    <message>
        <source>%1 So far: not all of the map is in memory yet.</source>
        <comment>what was found</comment>
        <translation>%1 De momento: aún no está todo el mapa en memoria.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Findings</name>
    <message>
        <source>The chain loops</source>
        <translation>La cadena forma un bucle</translation>
    </message>
    <message>
        <source>The parent is missing</source>
        <translation>Falta la imagen padre</translation>
    </message>
    <message>
        <source>The parent cannot be opened</source>
        <translation>No se puede abrir la imagen padre</translation>
    </message>
    <message>
        <source>A reference was not followed</source>
        <translation>No se siguió una referencia</translation>
    </message>
    <message>
        <source>A data file is lost</source>
        <translation>Falta un archivo de datos</translation>
    </message>
    <message>
        <source>Wrong backing format</source>
        <translation>Formato del archivo base incorrecto</translation>
    </message>
    <message>
        <source>No backing format is recorded</source>
        <translation>El formato del archivo base no está registrado</translation>
    </message>
    <message>
        <source>The parent has changed</source>
        <translation>La imagen padre ha cambiado</translation>
    </message>
    <message>
        <source>The parent is another image</source>
        <translation>La imagen padre es otra</translation>
    </message>
    <message>
        <source>The parent was written later</source>
        <translation>La imagen padre se escribió después</translation>
    </message>
    <message>
        <source>A reference to the network</source>
        <translation>Una referencia a la red</translation>
    </message>
    <message>
        <source>A reference that is no file name</source>
        <translation>Una referencia que no es un nombre de archivo</translation>
    </message>
    <message>
        <source>A reference to a device</source>
        <translation>Una referencia a un dispositivo</translation>
    </message>
    <message>
        <source>A reference leaves the folder</source>
        <translation>Una referencia sale de la carpeta</translation>
    </message>
    <message>
        <source>Guest data lies in another file</source>
        <translation>Los datos del invitado están en otro archivo</translation>
    </message>
    <message>
        <source>A deep chain</source>
        <translation>Una cadena profunda</translation>
    </message>
    <message>
        <source>A layer is mostly shadowed</source>
        <translation>Una capa está oculta en su mayor parte</translation>
    </message>
    <message>
        <source>Data past the end of the disk</source>
        <translation>Datos más allá del final del disco</translation>
    </message>
    <message>
        <source>A raw disk looks like an image</source>
        <translation>Un disco raw parece una imagen</translation>
    </message>
    <message>
        <source>More than one format fits</source>
        <translation>Encaja más de un formato</translation>
    </message>
    <message>
        <source>The name says another format</source>
        <translation>El nombre indica otro formato</translation>
    </message>
    <message>
        <source>Marked as corrupt</source>
        <translation>Marcada como corrupta</translation>
    </message>
    <message>
        <source>Damaged tables</source>
        <translation>Tablas dañadas</translation>
    </message>
    <message>
        <source>Wrong reference counts</source>
        <translation>Contadores de referencias incorrectos</translation>
    </message>
    <message>
        <source>Data past the end of the file</source>
        <translation>Datos más allá del final del archivo</translation>
    </message>
    <message>
        <source>Compressed data cannot be unpacked</source>
        <translation>No se pueden descomprimir datos comprimidos</translation>
    </message>
    <message>
        <source>Not closed cleanly</source>
        <translation>No se cerró correctamente</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Leaked space</source>
        <translation>Espacio perdido</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>Algo no está bien</translation>
    </message>
    <message>
        <source>Dirty bitmaps are outdated</source>
        <translation>Los bitmaps de cambios están desfasados</translation>
    </message>
    <message>
        <source>A dirty bitmap is inconsistent</source>
        <translation>Un bitmap de cambios es incoherente</translation>
    </message>
    <message>
        <source>Weak encryption</source>
        <translation>Cifrado débil</translation>
    </message>
    <message>
        <source>An old version</source>
        <translation>Una versión antigua</translation>
    </message>
    <message>
        <source>Larger than its disk</source>
        <translation>Mayor que su disco</translation>
    </message>
    <message>
        <source>Unused space in the file</source>
        <translation>Espacio sin usar en el archivo</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>Fragmentada</translation>
    </message>
    <message>
        <source>A faulty partition table</source>
        <translation>Una tabla de particiones defectuosa</translation>
    </message>
    <message>
        <source>A misaligned partition</source>
        <translation>Una partición mal alineada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, headline</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Damage: %1 · Warnings: %2 · Notes: %3</source>
        <translation>Daños: %1 · Advertencias: %2 · Notas: %3</translation>
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
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::FindingsView</name>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Look Closely</source>
        <translation>Examinar a fondo</translation>
    </message>
    <message>
        <source>Read large tables, too, and unpack everything that is compressed</source>
        <translation>Lee también las tablas grandes y descomprime todo lo comprimido</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>Detalles del hallazgo</translation>
    </message>
    <message>
        <source>Command that mends it</source>
        <translation>Orden que lo corrige</translation>
    </message>
    <message>
        <source>&amp;Copy Command</source>
        <translation>&amp;Copiar orden</translation>
    </message>
    <message>
        <source>The chain is looked through when it is mapped.</source>
        <translation>La cadena se examina cuando está mapeada.</translation>
    </message>
    <message>
        <source>Looking closely; this may take a while…</source>
        <translation>Examinando a fondo; puede tardar un rato…</translation>
    </message>
    <message>
        <source>Looking through the chain…</source>
        <translation>Examinando la cadena…</translation>
    </message>
    <message>
        <source>The chain could not be looked through: %1</source>
        <translation>No se pudo examinar la cadena: %1</translation>
    </message>
    <message>
        <source>Nothing was found that is wrong or unwise.</source>
        <translation>No se encontró nada incorrecto ni imprudente.</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>Sin examinar: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::GridCanvas</name>
    <message>
        <source>1 cell = %1</source>
        <translation>1 celda = %1</translation>
    </message>
    <message>
        <source>1 cell = %1 (1 cluster)</source>
        <translation>1 celda = %1 (1 clúster)</translation>
    </message>
    <message>
        <source>1 cell = %1 (%2 clusters)</source>
        <translation>1 celda = %1 (%2 clústeres)</translation>
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
        <translation>cifrado: nadie puede leer esto sin la clave</translation>
    </message>
    <message>
        <source>damaged: the tables do not say what belongs here</source>
        <translation>dañado: las tablas no dicen qué corresponde aquí</translation>
    </message>
    <message>
        <source>unknown: the layer that has it could not be opened</source>
        <translation>desconocido: no se pudo abrir la capa que lo tiene</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostFileBar</name>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Archivo que se muestra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, used up to %2</source>
        <comment>size, offset</comment>
        <translation>%1, en uso hasta %2</translation>
    </message>
    <message>
        <source>; %1 used twice</source>
        <comment>size</comment>
        <translation>; %1 usados dos veces</translation>
    </message>
    <message>
        <source>; %1 references past the end</source>
        <comment>number</comment>
        <translation>; %1 referencias más allá del final</translation>
    </message>
    <message>
        <source>; %1 in use but not counted</source>
        <comment>number</comment>
        <translation>; %1 en uso pero sin contar</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostKinds</name>
    <message>
        <source>header</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>tabla L1</translation>
    </message>
    <message>
        <source>L2 tables</source>
        <translation>tablas L2</translation>
    </message>
    <message>
        <source>refcount table</source>
        <translation>tabla de refcounts</translation>
    </message>
    <message>
        <source>refcount blocks</source>
        <translation>bloques de refcounts</translation>
    </message>
    <message>
        <source>snapshot table</source>
        <translation>tabla de instantáneas</translation>
    </message>
    <message>
        <source>L1 tables of snapshots</source>
        <translation>tablas L1 de instantáneas</translation>
    </message>
    <message>
        <source>L2 tables of snapshots</source>
        <translation>tablas L2 de instantáneas</translation>
    </message>
    <message>
        <source>data of snapshots alone</source>
        <translation>datos solo de instantáneas</translation>
    </message>
    <message>
        <source>bitmap directory</source>
        <translation>directorio de bitmaps</translation>
    </message>
    <message>
        <source>bitmap tables</source>
        <translation>tablas de bitmaps</translation>
    </message>
    <message>
        <source>bitmaps</source>
        <translation>bitmaps</translation>
    </message>
    <message>
        <source>encryption header</source>
        <translation>cabecera de cifrado</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tablas</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>space kept for zeros</source>
        <translation>espacio reservado para ceros</translation>
    </message>
    <message>
        <source>compressed data</source>
        <translation>datos comprimidos</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>hole</source>
        <translation>hueco</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter: header</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter: refcounts</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter: snapshots</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter: bitmaps</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>K</source>
        <comment>letter: keys</comment>
        <translation>L</translation>
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
        <translation>%1, usado dos veces</translation>
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
        <translation>Qué significan los colores del archivo</translation>
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
        <translation>Mapa del archivo</translation>
    </message>
    <message>
        <source>This layer could not be opened.</source>
        <translation>No se pudo abrir esta capa.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Todavía no hay nada que mostrar</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Este archivo está vacío</translation>
    </message>
    <message>
        <source>Reading the tables of this file…</source>
        <translation>Leyendo las tablas de este archivo…</translation>
    </message>
    <message>
        <source>file offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>desplazamiento en el archivo %1, %2: %3</translation>
    </message>
    <message>
        <source>%1; guest offset %2</source>
        <comment>sentence, offset</comment>
        <translation>%1; desplazamiento del invitado %2</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>%1 seleccionados: %2</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ImageCheck</name>
    <message>
        <source>Checking %1…</source>
        <translation>Comprobando %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>Cancelar (%1&#xa0;%)</translation>
    </message>
    <message>
        <source>Images such as %1 have nothing that could be checked</source>
        <translation>Las imágenes como %1 no tienen nada que se pueda comprobar</translation>
    </message>
    <message>
        <source>%1 could not be checked</source>
        <translation>No se pudo comprobar %1</translation>
    </message>
    <message>
        <source>%1 is damaged: data may be lost</source>
        <translation>%1 está dañada: puede haber datos perdidos</translation>
    </message>
    <message>
        <source>%1 wastes space: nothing is lost</source>
        <translation>%1 desperdicia espacio: no se ha perdido nada</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 está en buen estado</translation>
    </message>
    <message>
        <source>Show in the File</source>
        <translation>Mostrar en el archivo</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Inspector</name>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Subcluster</source>
        <translation>Subclúster</translation>
    </message>
    <message>
        <source>L1 index</source>
        <translation>Índice L1</translation>
    </message>
    <message>
        <source>L2 index</source>
        <translation>Índice L2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
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
        <translation>Partición</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>partition, offset in it</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>Lo que lee el invitado</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Todavía sin leer.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Offset in file</source>
        <translation>Despl. en archivo</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Comprimido</translation>
    </message>
    <message>
        <source>Run starts</source>
        <translation>Inicio del tramo</translation>
    </message>
    <message>
        <source>Run ends</source>
        <translation>Final del tramo</translation>
    </message>
    <message>
        <source>Run length</source>
        <translation>Longitud del tramo</translation>
    </message>
    <message>
        <source>In this cell</source>
        <translation>En esta celda</translation>
    </message>
    <message>
        <source>Cell starts</source>
        <translation>Inicio de la celda</translation>
    </message>
    <message>
        <source>Cell length</source>
        <translation>Longitud de la celda</translation>
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
        <translation>Cada capa aquí</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>its disk ends before</source>
        <translation>su disco termina antes</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>no se pudo abrir</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>state, offset in the layer&apos;s file</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Dirty bitmaps</source>
        <translation>Bitmaps de cambios</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>bitmap, file</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>dirty</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>does not count: in use</source>
        <translation>no cuenta: en uso</translation>
    </message>
    <message>
        <source>No layer has anything here. It reads as zeros.</source>
        <translation>Ninguna capa tiene nada aquí. Se lee como ceros.</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps no space for them.</source>
        <translation>La capa declara ceros y no reserva espacio para ellos.</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps space in its file for them.</source>
        <translation>La capa declara ceros y reserva espacio en su archivo para ellos.</translation>
    </message>
    <message>
        <source>The bytes lie in the file as the guest reads them.</source>
        <translation>Los bytes están en el archivo tal como los lee el invitado.</translation>
    </message>
    <message>
        <source>The bytes lie packed in the file.</source>
        <translation>Los bytes están comprimidos en el archivo.</translation>
    </message>
    <message>
        <source>The bytes lie encrypted in the file.</source>
        <translation>Los bytes están cifrados en el archivo.</translation>
    </message>
    <message>
        <source>The layer has space for data here, which nobody has written: it reads as zeros.</source>
        <translation>La capa tiene aquí espacio para datos que nadie ha escrito: se lee como ceros.</translation>
    </message>
    <message>
        <source>The tables contradict the format here. Nobody knows what belongs here.</source>
        <translation>Las tablas contradicen aquí el formato. Nadie sabe qué corresponde aquí.</translation>
    </message>
    <message>
        <source>The layer that would answer could not be opened.</source>
        <translation>No se pudo abrir la capa que respondería.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>What is known of the place under the cursor stands here once an image is open.</source>
        <translation>Cuando haya una imagen abierta, aquí aparecerá lo que se sabe de la posición bajo el cursor.</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Copiar todo</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Fill each cell by the shares of what it holds</source>
        <translation>Rellena cada celda según las proporciones de lo que contiene</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Fill each cell with what is ticked, however little of it there is (A)</source>
        <translation>Rellena cada celda con lo que está marcado, por poco que haya (A)</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <source>Fill each cell with what it holds most of</source>
        <translation>Rellena cada celda con lo que más contiene</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Let everything stand out again</source>
        <translation>Vuelve a resaltar todo</translation>
    </message>
    <message>
        <source>Tick Only &amp;This</source>
        <translation>Marcar solo &amp;esto</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>Marcar &amp;todo</translation>
    </message>
    <message>
        <source>What the map&apos;s colours mean stands here once an image is open.</source>
        <translation>Cuando haya una imagen abierta, aquí aparecerá el significado de los colores del mapa.</translation>
    </message>
    <message>
        <source>%1 disk. Shares are of the %2 scanned so far.</source>
        <comment>size, percent</comment>
        <translation>Disco de %1. Las proporciones se refieren al %2 analizado hasta ahora.</translation>
    </message>
    <message>
        <source>%1 disk</source>
        <translation>Disco de %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::LegendModel</name>
    <message>
        <source>No layer</source>
        <translation>Ninguna capa</translation>
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
        <translation>Vea qué contiene cada capa de una imagen de disco</translation>
    </message>
    <message>
        <source>Open a virtual machine&apos;s disk image, or drop one here. Nothing you look at is ever changed.</source>
        <translation>Abra la imagen de disco de una máquina virtual, o suelte una aquí. Nunca se modifica nada de lo que mira.</translation>
    </message>
    <message>
        <source>Open Image…</source>
        <translation>Abrir imagen…</translation>
    </message>
    <message>
        <source>Open Sample Chain</source>
        <translation>Abrir cadena de ejemplo</translation>
    </message>
    <message>
        <source>The chain of layers is being opened.</source>
        <translation>Se está abriendo la cadena de capas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is nothing to show. The message above says why.</source>
        <translation>No hay nada que mostrar. El mensaje de arriba indica el motivo.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open Another Image…</source>
        <translation>Abrir otra imagen…</translation>
    </message>
    <message>
        <source>%1, snapshot %2</source>
        <comment>file, name or number</comment>
        <translation>%1, instantánea %2</translation>
    </message>
    <message>
        <source>%1 – Stratamap</source>
        <comment>file name</comment>
        <translation>%1 – Stratamap</translation>
    </message>
    <message>
        <source>Compare With an Image or a Saved Map</source>
        <translation>Comparar con una imagen o un mapa guardado</translation>
    </message>
    <message>
        <source>layer %1 and below (%2)</source>
        <comment>number, file</comment>
        <translation>capa %1 e inferiores (%2)</translation>
    </message>
    <message>
        <source>Locate the Missing Layer</source>
        <translation>Localizar la capa que falta</translation>
    </message>
    <message>
        <source>Too large to sum up in passing: stratamap --tree does.</source>
        <translation>Demasiado grande para calcularlo sobre la marcha: stratamap --tree lo hace.</translation>
    </message>
    <message numerus="yes">
        <source>%n other overlay(s) found</source>
        <translation>
            <numerusform>Se encontró %n overlay más</numerusform>
            <numerusform>Se encontraron %n overlays más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Disk Images</source>
        <translation>Abrir imágenes de disco</translation>
    </message>
    <message>
        <source>Open Location</source>
        <translation>Abrir ubicación</translation>
    </message>
    <message>
        <source>An image on a web server (https://…) or an NBD export (nbd://…):</source>
        <translation>Una imagen en un servidor web (https://…) o una exportación NBD (nbd://…):</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>file, folder</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Limpiar lista</translation>
    </message>
    <message>
        <source>&amp;Remember Opened Files</source>
        <translation>&amp;Recordar los archivos abiertos</translation>
    </message>
    <message>
        <source>Without an image</source>
        <translation>Sin imagen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen Last Session</source>
        <translation>Reabrir la última sesión</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
    <message>
        <source>Choose the Folder of the Images</source>
        <translation>Elegir la carpeta de las imágenes</translation>
    </message>
    <message>
        <source>Opened recently:</source>
        <translation>Abiertos recientemente:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Manual</name>
    <message>
        <source>Stratamap Manual</source>
        <translation>Manual de Stratamap</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Not on this page; Enter looks on the others</source>
        <translation>No está en esta página; Intro busca en las demás</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>No está en el manual</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::MapView</name>
    <message>
        <source>Map of the disk</source>
        <translation>Mapa del disco</translation>
    </message>
    <message>
        <source>This disk has a size of 0 bytes</source>
        <translation>Este disco tiene un tamaño de 0 bytes</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Todavía no hay nada que mostrar</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>what is in sight: 12 GiB to 13 GiB of 64 GiB</comment>
        <translation>%1 a %2 de %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>Archi&amp;vos</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders</source>
        <translation>&amp;Carpetas de confianza</translation>
    </message>
    <message>
        <source>The language will be another from the next start on.</source>
        <translation>El idioma cambiará en el próximo inicio.</translation>
    </message>
    <message>
        <source>What you choose here lasts until the program ends: %1 cannot be written.</source>
        <translation>Lo que elija aquí vale hasta que se cierre el programa: no se puede escribir %1.</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB (powers of 1024)</source>
        <translation>KiB, MiB, GiB (potencias de 1024)</translation>
    </message>
    <message>
        <source>kB, MB, GB (powers of 1000)</source>
        <translation>kB, MB, GB (potencias de 1000)</translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation>Bytes exactos</translation>
    </message>
    <message>
        <source>&amp;Sizes in:</source>
        <translation>&amp;Tamaños en:</translation>
    </message>
    <message>
        <source>Colours, safe for colour-blind eyes</source>
        <translation>Colores, aptos para daltónicos</translation>
    </message>
    <message>
        <source>Greys and textures, for print</source>
        <translation>Grises y texturas, para imprimir</translation>
    </message>
    <message>
        <source>&amp;Map in:</source>
        <translation>&amp;Mapa en:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>Ve&amp;ntana:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Offer the last session</source>
        <translation>Ofrecer la última sesión</translation>
    </message>
    <message>
        <source>Reopen the last session</source>
        <translation>Reabrir la última sesión</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Empezar sin nada</translation>
    </message>
    <message>
        <source>&amp;On start:</source>
        <translation>Al &amp;inicio:</translation>
    </message>
    <message>
        <source>&amp;Remember opened files</source>
        <translation>&amp;Recordar los archivos abiertos</translation>
    </message>
    <message>
        <source>Without this there is no list of files, and no session is kept.</source>
        <translation>Sin esto no hay lista de archivos ni se conserva ninguna sesión.</translation>
    </message>
    <message>
        <source>As many as processors</source>
        <translation>Tantos como procesadores</translation>
    </message>
    <message>
        <source>How many threads map an image: one finds what the guest reads, the others what each layer holds. From the next image or Map Again on.</source>
        <translation>Cuántos hilos mapean una imagen: uno averigua lo que lee el invitado, los demás lo que contiene cada capa. A partir de la próxima imagen o de «Volver a mapear».</translation>
    </message>
    <message>
        <source>T&amp;hreads for mapping:</source>
        <translation>&amp;Hilos para el mapeo:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ReportDetailsDialog</name>
    <message>
        <source>&amp;Date and time of the report</source>
        <translation>&amp;Fecha y hora del informe</translation>
    </message>
    <message>
        <source>SHA-256 of &amp;whole files: all of them are read</source>
        <translation>SHA-256 de arc&amp;hivos completos: se leen por completo</translation>
    </message>
    <message>
        <source>Report Details</source>
        <translation>Detalles del informe</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>&amp;Operador:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>&amp;Notas:</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>&amp;Secciones:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Reporting</name>
    <message>
        <source>Counting what there is to report…</source>
        <translation>Calculando el contenido del informe…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Página (*.html)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Imagen (*.svg)</translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation>Imagen de píxeles (*.png)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Extents as CSV (*.csv)</source>
        <translation>Tramos como CSV (*.csv)</translation>
    </message>
    <message>
        <source>What a report is to be is told by the end of its name: .pdf, .html, .svg, .png, .json or .csv.</source>
        <translation>El tipo de informe lo indica el final de su nombre: .pdf, .html, .svg, .png, .json o .csv.</translation>
    </message>
    <message>
        <source>That file is one of those that are looked at, and stays as it is.</source>
        <translation>Ese archivo es uno de los que se están mirando, y se queda como está.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>Cancelar (%1 %)</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>No hay ningún informe</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ScanBanners</name>
    <message>
        <source>Map Again</source>
        <translation>Volver a mapear</translation>
    </message>
    <message>
        <source>The map is not complete: mapping was cancelled.</source>
        <translation>El mapa no está completo: se canceló el mapeo.</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>“%1” was open last time, and is no longer there.</source>
        <translation>«%1» estaba abierta la última vez, y ya no está.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which lies in another folder and has not been opened. Open it?</source>
        <translation>«%1» necesita «%2», que está en otra carpeta y no se ha abierto. ¿Abrirlo?</translation>
    </message>
    <message>
        <source>Open Once</source>
        <translation>Abrir una vez</translation>
    </message>
    <message>
        <source>Trust This Folder</source>
        <translation>Confiar en esta carpeta</translation>
    </message>
    <message>
        <source>From now on, open files in %1 without asking.</source>
        <translation>A partir de ahora, abre sin preguntar los archivos de %1.</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>No abrir</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is damaged. What is still readable is shown.</source>
        <translation>«%1» está dañada. Se muestra lo que aún se puede leer.</translation>
    </message>
    <message>
        <source>Something about “%1” is unusual.</source>
        <translation>Hay algo inusual en «%1».</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. The map shows a moment; the disk goes on.</source>
        <translation>Otro programa está usando «%1». El mapa muestra un instante; el disco sigue cambiando.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was mapped.</source>
        <translation>«%1» ha cambiado desde que se mapeó.</translation>
    </message>
    <message numerus="yes">
        <source>%n files have changed since they were mapped.</source>
        <translation>
            <numerusform>%n archivo ha cambiado desde que se mapeó.</numerusform>
            <numerusform>%n archivos han cambiado desde que se mapearon.</numerusform>
        </translation>
    </message>
    <message>
        <source>In this sandbox Stratamap can read only files that you choose, and none beside them. Choose their folder, and the chain is read from there.</source>
        <translation>En este entorno aislado Stratamap solo puede leer los archivos que usted elija, y ninguno de los que están junto a ellos. Elija su carpeta y la cadena se leerá desde ahí.</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Nothing of this chain is in “%1”.</source>
        <translation>En «%1» no hay nada de esta cadena.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::States</name>
    <message>
        <source>not scanned yet</source>
        <translation>aún sin analizar</translation>
    </message>
    <message>
        <source>unallocated</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>ceros</translation>
    </message>
    <message>
        <source>zeros, space kept</source>
        <translation>ceros, espacio reservado</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>comprimido</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>preallocated</source>
        <translation>preasignado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <translation>En uso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>Bajo el puntero</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Another program is writing to this disk: the map is a moment of a moving picture.</source>
        <translation>Otro programa está escribiendo en este disco: el mapa es un instante de una imagen en movimiento.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeo</translation>
    </message>
    <message>
        <source>Cancel mapping</source>
        <translation>Cancelar mapeo</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>%1 seleccionados: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>%Ln tramo, %1 en archivos</numerusform>
            <numerusform>%Ln tramos, %1 en archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>al menos %Ln tramo, %1 en archivos</numerusform>
            <numerusform>al menos %Ln tramos, %1 en archivos</numerusform>
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
        <translation>Capas del disco</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>Lo que lee el invitado</translation>
    </message>
    <message>
        <source>1 column = %1</source>
        <translation>1 columna = %1</translation>
    </message>
    <message>
        <source>1 column = %1 (1 cluster)</source>
        <translation>1 columna = %1 (1 clúster)</translation>
    </message>
    <message>
        <source>1 column = %1 (%2 clusters)</source>
        <translation>1 columna = %1 (%2 clústeres)</translation>
    </message>
    <message>
        <source>%1, offset %2, %3</source>
        <comment>layer, offset, length</comment>
        <translation>%1, desplazamiento %2, %3</translation>
    </message>
    <message>
        <source>%1: this layer could not be opened</source>
        <comment>place</comment>
        <translation>%1: no se pudo abrir esta capa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 hidden by layers above</source>
        <comment>share and state</comment>
        <translation>%1, oculto por capas superiores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
        <translation>Este disco tiene un tamaño de 0 bytes</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Todavía no hay nada que mostrar</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>sin abrir</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>contiene %1</translation>
    </message>
    <message>
        <source>%1 held so far</source>
        <translation>contiene %1 hasta ahora</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::SumText</name>
    <message>
        <source>Committed into %1</source>
        <translation>Commit en %1</translation>
    </message>
    <message>
        <source>Pulled into %1</source>
        <translation>Pull en %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Snapshot %1 removed</source>
        <translation>Eliminación de la instantánea %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is done with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stands on it, too.</source>
        <translation>%1 también se apoya en ella.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Cuesta</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>Cuesta como máximo</translation>
    </message>
    <message>
        <source>Frees at least</source>
        <translation>Libera al menos</translation>
    </message>
    <message>
        <source>Costs about</source>
        <translation>Cuesta unos</translation>
    </message>
    <message>
        <source>Frees about</source>
        <translation>Libera unos</translation>
    </message>
    <message>
        <source>Its data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Its packed data</source>
        <translation>Sus datos comprimidos</translation>
    </message>
    <message>
        <source>Its space for zeros</source>
        <translation>Su espacio para ceros</translation>
    </message>
    <message>
        <source>Its snapshots</source>
        <translation>Sus instantáneas</translation>
    </message>
    <message>
        <source>Its bitmaps</source>
        <translation>Sus bitmaps</translation>
    </message>
    <message>
        <source>Its tables</source>
        <translation>Sus tablas</translation>
    </message>
    <message>
        <source>Its leaks</source>
        <translation>Su espacio perdido</translation>
    </message>
    <message>
        <source>Its free space</source>
        <translation>Su espacio libre</translation>
    </message>
    <message>
        <source>Written in place</source>
        <translation>Escrito in situ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Unpacked data</source>
        <translation>Datos descomprimidos</translation>
    </message>
    <message>
        <source>Stored zeros</source>
        <translation>Ceros almacenados</translation>
    </message>
    <message>
        <source>Rounding up</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Kept by snapshots</source>
        <translation>Retenido por instantáneas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>Tabla L1</translation>
    </message>
    <message>
        <source>Reference counts</source>
        <translation>Contadores de referencias</translation>
    </message>
    <message>
        <source>Now zeros</source>
        <translation>Ahora ceros</translation>
    </message>
    <message>
        <source>Packed data, replaced</source>
        <translation>Datos comprimidos, sustituidos</translation>
    </message>
    <message>
        <source>Data of its own</source>
        <translation>Datos propios</translation>
    </message>
    <message>
        <source>Packed data of its own</source>
        <translation>Datos comprimidos propios</translation>
    </message>
    <message>
        <source>Tables of its own</source>
        <translation>Tablas propias</translation>
    </message>
    <message>
        <source>Its record</source>
        <translation>Su entrada</translation>
    </message>
    <message>
        <source>Guest data in the file that goes</source>
        <translation>Datos del invitado en el archivo que desaparece</translation>
    </message>
    <message>
        <source>Compressed guest data in the file that goes</source>
        <translation>Datos comprimidos del invitado en el archivo que desaparece</translation>
    </message>
    <message>
        <source>Space that the file which goes keeps for zeros</source>
        <translation>Espacio que el archivo que desaparece reserva para ceros</translation>
    </message>
    <message>
        <source>What internal snapshots of the file that goes alone hold</source>
        <translation>Lo que solo contienen instantáneas internas del archivo que desaparece</translation>
    </message>
    <message>
        <source>Dirty bitmaps of the file that goes</source>
        <translation>Bitmaps de cambios del archivo que desaparece</translation>
    </message>
    <message>
        <source>Header, tables and reference counts of the file that goes</source>
        <translation>Cabecera, tablas y contadores de referencias del archivo que desaparece</translation>
    </message>
    <message>
        <source>Leaked clusters of the file that goes</source>
        <translation>Clústeres perdidos del archivo que desaparece</translation>
    </message>
    <message>
        <source>Free space in the file that goes, less its holes</source>
        <translation>Espacio libre en el archivo que desaparece, menos sus huecos</translation>
    </message>
    <message>
        <source>Bytes that are written where there is space for them</source>
        <translation>Bytes que se escriben donde ya hay espacio para ellos</translation>
    </message>
    <message>
        <source>Clusters that are taken for data</source>
        <translation>Clústeres que se toman para datos</translation>
    </message>
    <message>
        <source>Clusters that are taken for data which was compressed</source>
        <translation>Clústeres que se toman para datos que estaban comprimidos</translation>
    </message>
    <message>
        <source>Clusters that are taken for zeros</source>
        <translation>Clústeres que se toman para ceros</translation>
    </message>
    <message>
        <source>The rest of clusters that are taken</source>
        <translation>El resto de los clústeres que se toman</translation>
    </message>
    <message>
        <source>Clusters that are taken because snapshots keep the old ones</source>
        <translation>Clústeres que se toman porque las instantáneas retienen los antiguos</translation>
    </message>
    <message>
        <source>Tables that lead to what is written</source>
        <translation>Tablas que llevan a lo que se escribe</translation>
    </message>
    <message>
        <source>The table above all tables, which grows with the disk</source>
        <translation>La tabla que está por encima de todas, que crece con el disco</translation>
    </message>
    <message>
        <source>Reference counts of new clusters, at most</source>
        <translation>Contadores de referencias de los clústeres nuevos, como máximo</translation>
    </message>
    <message>
        <source>Clusters that are given back because they are zeros now</source>
        <translation>Clústeres que se devuelven porque ahora son ceros</translation>
    </message>
    <message>
        <source>Clusters of compressed data that nothing refers to any more</source>
        <translation>Clústeres de datos comprimidos a los que ya nada hace referencia</translation>
    </message>
    <message>
        <source>Clusters that this snapshot alone has</source>
        <translation>Clústeres que solo tiene esta instantánea</translation>
    </message>
    <message>
        <source>Clusters of compressed data that this snapshot alone has</source>
        <translation>Clústeres de datos comprimidos que solo tiene esta instantánea</translation>
    </message>
    <message>
        <source>Tables that this snapshot alone has</source>
        <translation>Tablas que solo tiene esta instantánea</translation>
    </message>
    <message>
        <source>By which the snapshot table gets shorter</source>
        <translation>Cuánto se acorta la tabla de instantáneas</translation>
    </message>
    <message>
        <source>If the file that is written passes its check.</source>
        <translation>Si el archivo que se escribe supera su comprobación.</translation>
    </message>
    <message>
        <source>If the file is deleted afterwards.</source>
        <translation>Si después se elimina el archivo.</translation>
    </message>
    <message>
        <source>If the layer above then refers to the one below.</source>
        <translation>Si después la capa superior hace referencia a la inferior.</translation>
    </message>
    <message>
        <source>If all its data differs from what lies below.</source>
        <translation>Si todos sus datos difieren de lo que hay debajo.</translation>
    </message>
    <message>
        <source>If the storage takes holes.</source>
        <translation>Si el almacenamiento admite archivos dispersos.</translation>
    </message>
    <message>
        <source>Nothing is below to commit into.</source>
        <translation>No hay nada debajo en lo que hacer el commit.</translation>
    </message>
    <message>
        <source>Nothing is above to pull into.</source>
        <translation>No hay nada encima en lo que hacer el pull.</translation>
    </message>
    <message>
        <source>Layers above need it.</source>
        <translation>Las capas superiores la necesitan.</translation>
    </message>
    <message>
        <source>Not possible: the chain is not whole.</source>
        <translation>No es posible: la cadena no está completa.</translation>
    </message>
    <message>
        <source>Not possible: qemu-img does not write the format below.</source>
        <translation>No es posible: qemu-img no escribe el formato de abajo.</translation>
    </message>
    <message>
        <source>Not possible: qemu-img cannot give the layer above another backing file.</source>
        <translation>No es posible: qemu-img no puede dar otro archivo base a la capa superior.</translation>
    </message>
    <message>
        <source>The snapshot does not lie in this file alone.</source>
        <translation>La instantánea no está solo en este archivo.</translation>
    </message>
    <message>
        <source>It cannot be summed up.</source>
        <translation>No se puede calcular.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFolders</name>
    <message>
        <source>Files in these folders are opened without asking when an image elsewhere refers to them.</source>
        <translation>Los archivos de estas carpetas se abren sin preguntar cuando una imagen situada en otro lugar hace referencia a ellos.</translation>
    </message>
    <message>
        <source>Trusted folders</source>
        <translation>Carpetas de confianza</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Trust a Folder</source>
        <translation>Confiar en una carpeta</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFoldersDialog</name>
    <message>
        <source>Trusted Folders</source>
        <translation>Carpetas de confianza</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Units</name>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit, as in 1.5 GiB</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1&#xa0;%</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Workspace</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Hallazgos (%1)</translation>
    </message>
</context>
</TS>
