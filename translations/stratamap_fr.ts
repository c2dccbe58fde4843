<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>About</name>
    <message>
        <source>About Stratamap</source>
        <translation>À propos de Stratamap</translation>
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
        <translation>Montre quelle couche du disque d’une machine virtuelle fournit chaque secteur, et dans quel état.

Logiciel libre sous licence MIT.

Lit : %1

Réalisé avec : %2</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copier les informations de &amp;diagnostic</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not an image of the format it should have.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image du format attendu.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not a whole image.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou n’est pas une image complète.</translation>
    </message>
    <message>
        <source>“%1” uses something that Stratamap cannot read.</source>
        <translation>«&#xa0;%1&#xa0;» utilise quelque chose que Stratamap ne sait pas lire.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand pour être affiché.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>“%1” may not be opened.</source>
        <translation>Il n’est pas permis d’ouvrir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is in use by another program.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened in this way.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert de cette façon.</translation>
    </message>
    <message>
        <source>Opening “%1” was cancelled.</source>
        <translation>L’ouverture de «&#xa0;%1&#xa0;» a été annulée.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>autre format</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>non ouvert</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en cours d’utilisation</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>&apos;%1&apos; is no number. Understood are: %2</source>
        <translation>« %1 » n’est pas un nombre. Ce qui est compris : %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit. Units are B, s (sectors of 512 bytes), KiB, MiB, GiB, TiB, PiB and EiB</source>
        <translation>« %1 » n’est pas une unité. Les unités sont B, s (secteurs de 512 octets), KiB, MiB, GiB, TiB, PiB et EiB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>« %1 » n’est pas un nombre</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than any disk holds</source>
        <translation>« %1 » dépasse ce que peut contenir un disque</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies past the disk&apos;s end (%2 bytes)</source>
        <translation>« %1 » se trouve au-delà de la fin du disque (%2 octets)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no share of the disk: 0% to 100%</source>
        <translation>« %1 » n’est pas une fraction du disque : de 0% à 100%</translation>
    </message>
    <message>
        <source>the disk has no partitions that are known</source>
        <translation>le disque n’a aucune partition connue</translation>
    </message>
    <message>
        <source>there is no partition &apos;%1&apos;; there are %2</source>
        <translation>la partition « %1 » n’existe pas ; il y a %2</translation>
    </message>
    <message>
        <source>partition %1 has %2 bytes, and %3 is past its end</source>
        <translation>la partition %1 a %2 octets, et %3 se trouve au-delà de sa fin</translation>
    </message>
    <message>
        <source>what the file holds is not mapped yet</source>
        <translation>ce que contient le fichier n’est pas encore cartographié</translation>
    </message>
    <message>
        <source>no guest data is known to lie at %1 of the top image&apos;s file</source>
        <translation>aucune donnée de l’invité n’est connue à %1 du fichier de l’image la plus haute</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no cluster: c: and a number, c:190213</source>
        <translation>« %1 » n’est pas un cluster : c: suivi d’un numéro, c:190213</translation>
    </message>
    <message>
        <source>the top image has no L1 and L2 tables</source>
        <translation>l’image la plus haute n’a pas de tables L1 et L2</translation>
    </message>
    <message>
        <source>a place by tables is written L1:3 or L1:3 L2:17</source>
        <translation>un endroit d’après les tables s’écrit L1:3 ou L1:3 L2:17</translation>
    </message>
    <message>
        <source>an L2 table has %1 entries, so L2:%2 is none</source>
        <translation>une table L2 a %1 entrées, L2:%2 n’existe donc pas</translation>
    </message>
    <message>
        <source>there is no state &apos;%1&apos;; there are %2</source>
        <translation>l’état « %1 » n’existe pas ; il y a %2</translation>
    </message>
    <message>
        <source>there are no layers yet</source>
        <translation>il n’y a pas encore de couches</translation>
    </message>
    <message>
        <source>no layer is called &apos;%1&apos;; there are layers 0 to %2</source>
        <translation>aucune couche ne s’appelle « %1 » ; les couches vont de 0 à %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; behind a place is not understood. Questions are made of: %2</source>
        <translation>« %1 » derrière un endroit n’est pas compris. Les questions se composent de : %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Places are: %2. Questions are made of: %3</source>
        <translation>« %1 » n’est pas compris. Les endroits sont : %2. Les questions se composent de : %3</translation>
    </message>
    <message>
        <source>Places are: %1. Questions are made of: %2</source>
        <translation>Les endroits sont : %1. Les questions se composent de : %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Questions are made of: %2</source>
        <translation>« %1 » n’est pas compris. Les questions se composent de : %2</translation>
    </message>
    <message>
        <source>what is pending has no layer and no state yet: &apos;pending&apos; stands alone</source>
        <translation>ce qui n’est pas encore cartographié n’a encore ni couche ni état : « pending » s’emploie seul</translation>
    </message>
</context>
<context>
    <name>FleetReport</name>
    <message>
        <source>Report on a folder of images</source>
        <translation>Rapport sur un dossier d’images</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Nobody stands on</source>
        <translation>Sans autre au-dessus</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Taille virtuelle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <source>Could be reclaimed</source>
        <translation>Récupérable</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Hidden below</source>
        <translation>Masqué en dessous</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>What could be reclaimed</source>
        <translation>Ce qui pourrait être récupéré</translation>
    </message>
    <message>
        <source>Nothing that these images hold is hidden, leaked or free.</source>
        <translation>Rien de ce que contiennent ces images n’est masqué, perdu ou libre.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Hidden below: guest bytes of the image below that this one hides, where no other stands on it; a commit frees them. Leaked and free: bytes of the file that serve nobody; a check with repair, or a conversion, frees them.</source>
        <translation>Masqué en dessous&#xa0;: octets de l’invité dans l’image du dessous que celle-ci masque, là où aucune autre ne repose dessus&#x202f;; un commit les libère. Perdu et libre&#xa0;: octets du fichier qui ne servent à personne&#x202f;; une vérification avec réparation, ou une conversion, les libère.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>How they stand on each other</source>
        <translation>Comment elles reposent les unes sur les autres</translation>
    </message>
    <message>
        <source>Each file once, below it what stands on it.</source>
        <translation>Chaque fichier une seule fois, avec dessous ce qui repose sur lui.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>1 cell = %1; mixed cells %2</source>
        <translation>1 case = %1&#x202f;; cases mixtes %2</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>%1 at %2</source>
        <comment>file, offset in it</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Rapport sur %1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Taille virtuelle</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>incomplete: a layer could not be opened</source>
        <translation>incomplète&#xa0;: une couche n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Étendues</translation>
    </message>
    <message>
        <source>A layer is lost: %1</source>
        <translation>Une couche manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propre</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Topmost image first. Own: what a layer holds itself. Visible: what of it the guest reads. Shadowed: what layers above hide of it.</source>
        <translation>L’image du dessus en premier. Propre&#xa0;: ce qu’une couche contient elle-même. Visible&#xa0;: ce que l’invité en lit. Masqué&#xa0;: ce que les couches du dessus en masquent.</translation>
    </message>
    <message>
        <source>The whole disk</source>
        <translation>Le disque entier</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>aucune couche</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>Ce que lit l’invité</translation>
    </message>
    <message>
        <source>Every byte of the disk, by the layer that provides it and its state.</source>
        <translation>Chaque octet du disque, selon la couche qui le fournit et son état.</translation>
    </message>
    <message>
        <source>Shadowed share</source>
        <translation>Part masquée</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>Ce que contiennent les couches</translation>
    </message>
    <message>
        <source>What each layer holds itself, whether the guest sees it or not.</source>
        <translation>Ce que chaque couche contient elle-même, que l’invité le voie ou non.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>Décalage dans le fichier</translation>
    </message>
    <message>
        <source>Largest runs</source>
        <translation>Les plus longues étendues</translation>
    </message>
    <message>
        <source>No layer holds anything of this disk.</source>
        <translation>Aucune couche ne contient quoi que ce soit de ce disque.</translation>
    </message>
    <message numerus="yes">
        <source>The longest of %n run(s) of the disk.</source>
        <translation>
            <numerusform>La plus longue étendue du disque, sur %n en tout.</numerusform>
            <numerusform>Les plus longues étendues du disque, sur %n en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Fragments</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Average piece</source>
        <translation>Fragment moyen</translation>
    </message>
    <message>
        <source>Pieces per GiB</source>
        <translation>Fragments par Gio</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Fragmentation</translation>
    </message>
    <message>
        <source>Each layer&apos;s own data in guest order: a piece lies in one stretch of a file.</source>
        <translation>Les données propres à chaque couche, dans l’ordre de l’invité&#xa0;: un fragment est d’un seul tenant dans un fichier.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A GPT.</source>
        <translation>Une GPT.</translation>
    </message>
    <message>
        <source>An MBR.</source>
        <translation>Un MBR.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <translation>Figure %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 from %2 on. %3</source>
        <translation>%1 à partir de %2. %3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>Fichiers entiers</translation>
    </message>
    <message>
        <source>Headers and tables</source>
        <translation>En-têtes et tables</translation>
    </message>
    <message>
        <source>none: no headers or tables</source>
        <translation>aucun&#xa0;: ni en-têtes ni tables</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What was read to make this map: the headers and tables of each file, one after the other in the order of the file.</source>
        <translation>Ce qui a été lu pour dresser cette carte&#xa0;: les en-têtes et les tables de chaque fichier, les uns après les autres dans l’ordre du fichier.</translation>
    </message>
    <message>
        <source>What the files&apos; bytes are for</source>
        <translation>À quoi servent les octets des fichiers</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Snapshots alone</source>
        <translation>Instantanés seuls</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong.</source>
        <translation>Rien d’anormal n’a été constaté.</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>%n autre constat</numerusform>
            <numerusform>%n autres constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Corruptions</source>
        <translation>Corruptions</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Fuites</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alloué</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>Fragmenté</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressé</translation>
    </message>
    <message>
        <source>Image end</source>
        <translation>Fin de l’image</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Ce que disent les vérifications</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What qemu-img check counts, of the layers whose format has checks.</source>
        <translation>Ce que compte qemu-img check, pour les couches dont le format peut être vérifié.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>internal snapshot %1</source>
        <translation>instantané interne %1</translation>
    </message>
    <message>
        <source>bitmap %1</source>
        <translation>bitmap %1</translation>
    </message>
    <message>
        <source>granularity %1, not closed cleanly</source>
        <translation>granularité %1, non fermé correctement</translation>
    </message>
    <message>
        <source>granularity %1</source>
        <translation>granularité %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Format facts</source>
        <translation>Informations des formats</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>dommage</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>What is off</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n layer(s)</source>
        <translation>
            <numerusform>%1, %2, %n couche</numerusform>
            <numerusform>%1, %2, %n couches</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate to</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Décompte de l’espace</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentence(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>%n autre énoncé figure dans la version JSON du rapport.</numerusform>
            <numerusform>%n autres énoncés figurent dans la version JSON du rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be counted: %1</source>
        <translation>Décompte impossible : %1</translation>
    </message>
    <message>
        <source>What takes space: zeros without any are not counted. Shadowed: hidden by layers above; of a snapshot: no longer what the guest reads. Exclusive: what nothing else in the file needs.</source>
        <translation>Ce qui prend de la place : les zéros qui n’en prennent pas ne sont pas comptés. Masqué : ce que masquent les couches du dessus ; pour un instantané : ce que l’invité ne lit plus. Exclusif : ce dont rien d’autre dans le fichier n’a besoin.</translation>
    </message>
    <message>
        <source>Committed into the layer below, pulled into the layer above, removed: what storage gains by that. + is freed, − is taken; ≥ at least, ≤ at most, ≈ about.</source>
        <translation>Commit dans la couche du dessous, pull dans la couche du dessus, suppression : ce que le stockage y gagne. + est libéré, − est pris ; ≥ au moins, ≤ au plus, ≈ environ.</translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n more layer(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>Les lignes de %n autre couche figurent dans la version JSON du rapport.</numerusform>
            <numerusform>Les lignes de %n autres couches figurent dans la version JSON du rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of what the layers hold are damaged and not counted.</source>
        <translation>%1 de ce que contiennent les couches sont endommagés et ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Exclusif</translation>
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
        <translation>Suppression</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>instantané %1</translation>
    </message>
    <message>
        <source>What it is, in bytes</source>
        <translation>Ce que c’est, en octets</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>snapshots removed</source>
        <translation>suppression d’instantanés</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>Chacun isolément</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open Loc&amp;ation…</source>
        <translation>Ouvrir une a&amp;dresse…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Map Again</source>
        <translation>&amp;Cartographier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Cancel Mapping</source>
        <translation>&amp;Annuler la cartographie</translation>
    </message>
    <message>
        <source>Check &amp;Image</source>
        <translation>&amp;Vérifier l’image</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>Co&amp;mparer avec…</translation>
    </message>
    <message>
        <source>En&amp;d Comparison</source>
        <translation>&amp;Terminer la comparaison</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders…</source>
        <translation>Do&amp;ssiers de confiance…</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>&amp;Exporter le rapport…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Aperçu avant im&amp;pression…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Copy &amp;Layers as Text</source>
        <translation>Copier les couches en te&amp;xte</translation>
    </message>
    <message>
        <source>Select &amp;Run</source>
        <translation>Sé&amp;lectionner l’étendue</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>Modifier les &amp;options…</translation>
    </message>
    <message>
        <source>&amp;Copy Run</source>
        <translation>&amp;Copier l’étendue</translation>
    </message>
    <message>
        <source>Copy Run as &amp;JSON</source>
        <translation>Copier l’étendue en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy Co&amp;mmand for This Range</source>
        <translation>Copier la co&amp;mmande pour cette plage</translation>
    </message>
    <message>
        <source>Copy &amp;Everything Known Here</source>
        <translation>Copier &amp;tout ce qui est connu ici</translation>
    </message>
    <message>
        <source>What lies under the cursor has not been read yet.</source>
        <translation>Ce qui se trouve sous le curseur n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>&amp;Go To or Find…</source>
        <translation>&amp;Aller à ou rechercher…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>La&amp;yer Columns</source>
        <translation>C&amp;olonnes des couches</translation>
    </message>
    <message>
        <source>What the &amp;Guest Reads</source>
        <translation>Ce que lit l’&amp;invité</translation>
    </message>
    <message>
        <source>What the guest reads, and from which layer</source>
        <translation>Ce que lit l’invité, et de quelle couche</translation>
    </message>
    <message>
        <source>What Each &amp;Layer Holds</source>
        <translation>Ce que contient chaque &amp;couche</translation>
    </message>
    <message>
        <source>What each layer holds, and what layers above hide of it</source>
        <translation>Ce que contient chaque couche, et ce que les couches du dessus en masquent</translation>
    </message>
    <message>
        <source>The Layer&apos;s &amp;File</source>
        <translation>Le &amp;fichier de la couche</translation>
    </message>
    <message>
        <source>A layer&apos;s own file: its tables, its data, what is free and what is lost</source>
        <translation>Le fichier d’une couche&#xa0;: ses tables, ses données, ce qui est libre et ce qui est perdu</translation>
    </message>
    <message>
        <source>W&amp;hat Differs</source>
        <translation>Ce qui &amp;diffère</translation>
    </message>
    <message>
        <source>How the disk differs from what it is compared with</source>
        <translation>En quoi le disque diffère de celui auquel il est comparé</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Whole Disk</source>
        <translation>Disque &amp;entier</translation>
    </message>
    <message>
        <source>Zoom to &amp;Run</source>
        <translation>Zoom sur l’é&amp;tendue</translation>
    </message>
    <message>
        <source>Zoom to &amp;Selection</source>
        <translation>Zoom sur la &amp;sélection</translation>
    </message>
    <message>
        <source>&amp;Previous View</source>
        <translation>Vue &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <translation>Vue s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Canvas Only</source>
        <translation>Carte seu&amp;le</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Open &amp;Sample Chain</source>
        <translation>Ouvrir la chaîne d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;About Stratamap</source>
        <translation>À &amp;propos de Stratamap</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Add &amp;Bookmark</source>
        <translation>Ajouter un si&amp;gnet</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>Rechercher d’autres surcouc&amp;hes</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plei&amp;n écran</translation>
    </message>
    <message>
        <source>Report Detail&amp;s…</source>
        <translation>Détai&amp;ls du rapport…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copier les informations de &amp;diagnostic</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendDialog</name>
    <message>
        <source>Amend Options of %1</source>
        <comment>file name</comment>
        <translation>Modifier les options de %1</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Options</translation>
    </message>
    <message>
        <source>&amp;Cut off what lies beyond the new size</source>
        <translation>Couper ce qui &amp;dépasse la nouvelle taille</translation>
    </message>
    <message>
        <source>&amp;Remove the dirty bitmaps</source>
        <translation>Supprimer les &amp;bitmaps de modifications</translation>
    </message>
    <message>
        <source>Count the r&amp;eferences anew, as the image was not closed cleanly</source>
        <translation>&amp;Recompter les références, car l’image n’a pas été fermée correctement</translation>
    </message>
    <message>
        <source>&amp;Keep what undoes this in:</source>
        <translation>&amp;Conserver de quoi annuler dans&#xa0;:</translation>
    </message>
    <message>
        <source>File that undoes the change</source>
        <translation>Fichier qui annule la modification</translation>
    </message>
    <message>
        <source>As a command:</source>
        <translation>Sous forme de commande&#xa0;:</translation>
    </message>
    <message>
        <source>With QEMU:</source>
        <translation>Avec QEMU&#xa0;:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copier la commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo Last Change</source>
        <translation>&amp;Annuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Save Log…</source>
        <translation>&amp;Enregistrer le journal…</translation>
    </message>
    <message>
        <source>&amp;Amend</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>The image&apos;s options are being read.</source>
        <translation>Lecture des options de l’image en cours.</translation>
    </message>
    <message>
        <source>Nothing can be changed now.</source>
        <translation>Rien ne peut être modifié pour le moment.</translation>
    </message>
    <message>
        <source>Images of this format have no options that can be changed after they were made. A copy can have others.</source>
        <translation>Les images de ce format n’ont pas d’options modifiables après leur création. Une copie peut en avoir d’autres.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The key slots cannot be shown.</source>
        <translation>Les emplacements de clés ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>Ke&amp;y Slots</source>
        <translation>Emp&amp;lacements de clés</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>Essai de la phrase secrète…</translation>
    </message>
    <message>
        <source>This passphrase opens no slot.</source>
        <translation>Cette phrase secrète n’ouvre aucun emplacement.</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase opens %n slot(s).</source>
        <translation>
            <numerusform>Cette phrase secrète ouvre %n emplacement.</numerusform>
            <numerusform>Cette phrase secrète ouvre %n emplacements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change an option: what that would write is shown first, and nothing is before you press Amend.</source>
        <translation>Changer une option&#xa0;: ce qui serait écrit s’affiche d’abord, et rien ne l’est avant d’appuyer sur «&#xa0;Modifier&#xa0;».</translation>
    </message>
    <message>
        <source>The options do not go together yet.</source>
        <translation>Les options ne sont pas encore compatibles entre elles.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Préparation du plan en cours.</translation>
    </message>
    <message>
        <source>Change the &amp;name alone, even if the guest then reads something else</source>
        <translation>Changer seulement le &amp;nom, même si l’invité lit ensuite autre chose</translation>
    </message>
    <message>
        <source>Even i&amp;f other images stand on this one</source>
        <translation>Même &amp;si d’autres images reposent sur celle-ci</translation>
    </message>
    <message>
        <source>takes several commands</source>
        <translation>nécessite plusieurs commandes</translation>
    </message>
    <message>
        <source>This would cut off the end of the disk. Tick the box if that is meant.</source>
        <translation>Cela couperait la fin du disque. Cocher la case si c’est bien voulu.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 cannot hold the dirty bitmaps. Tick the box if they may go.</source>
        <translation>Le niveau de compatibilité 0.10 ne peut pas contenir les bitmaps de modifications. Cocher la case s’ils peuvent disparaître.</translation>
    </message>
    <message>
        <source>This cannot be done as it stands: %1</source>
        <translation>Impossible en l’état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ready: %1 will be written. A failure or a crash leaves the old or the new image.</source>
        <translation>Prêt&#xa0;: %1 seront écrits. Un échec ou un plantage laisse soit l’ancienne image, soit la nouvelle.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: amending %2</source>
        <translation>%1&#xa0;: modification de %2</translation>
    </message>
    <message>
        <source>It is becoming the new image; this cannot be stopped any more.</source>
        <translation>L’image est en train de devenir la nouvelle&#x202f;; l’arrêt n’est plus possible.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>The image is being locked and looked at again.</source>
        <translation>L’image est verrouillée et réexaminée.</translation>
    </message>
    <message>
        <source>Writing beside the old structures; until the switch this can be cancelled.</source>
        <translation>Écriture à côté des anciennes structures&#x202f;; annulation possible jusqu’au basculement.</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1&#xa0;: échec&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cancelled. The image is as it was.</source>
        <translation>Annulé. L’image est restée telle quelle.</translation>
    </message>
    <message>
        <source>%1: amended; tables checked, map compared</source>
        <translation>%1&#xa0;: modifiée&#x202f;; tables vérifiées, carte comparée</translation>
    </message>
    <message>
        <source>undo with: %1</source>
        <translation>annuler avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done. The image was read again: its tables are sound, its map is what it was.</source>
        <translation>Terminé. L’image a été relue&#xa0;: ses tables sont saines, sa carte est inchangée.</translation>
    </message>
    <message>
        <source>Save Log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>The log could not be saved.</source>
        <translation>Le journal n’a pas pu être enregistré.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendFields</name>
    <message>
        <source>Chosen when the image was made; only a converted copy (qemu-img convert) can have others:</source>
        <translation>Choisies à la création de l’image&#x202f;; seule une copie convertie (qemu-img convert) peut en avoir d’autres&#xa0;:</translation>
    </message>
    <message>
        <source>Compatibility level</source>
        <translation>Niveau de compatibilité</translation>
    </message>
    <message>
        <source>Lazy reference counts</source>
        <translation>Compteurs de références différés</translation>
    </message>
    <message>
        <source>Bits of a reference count</source>
        <translation>Bits d’un compteur de références</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Taille virtuelle</translation>
    </message>
    <message>
        <source>Backing file</source>
        <translation>Fichier de base</translation>
    </message>
    <message>
        <source>Backing file&apos;s format</source>
        <translation>Format du fichier de base</translation>
    </message>
    <message>
        <source>External data file</source>
        <translation>Fichier de données externe</translation>
    </message>
    <message>
        <source>Data file reads as raw</source>
        <translation>Fichier de données lisible en brut (raw)</translation>
    </message>
    <message>
        <source>Cluster size</source>
        <translation>Taille des clusters</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Subclusters</source>
        <translation>Sous-clusters</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>The option %1</source>
        <translation>L’option %1</translation>
    </message>
    <message>
        <source>1.1 (version 3)</source>
        <translation>1.1 (version 3)</translation>
    </message>
    <message>
        <source>0.10 (version 2)</source>
        <translation>0.10 (version 2)</translation>
    </message>
    <message>
        <source>Bytes, or with K, M, G, T; +10G and -10G count from the present size.</source>
        <translation>Octets, ou avec K, M, G, T&#x202f;; +10G et -10G se comptent à partir de la taille actuelle.</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Cannot be changed: this image keeps its data in its own file.</source>
        <translation>Non modifiable&#xa0;: cette image garde ses données dans son propre fichier.</translation>
    </message>
    <message>
        <source>Cannot be switched on: the data file may hold what a raw image would not.</source>
        <translation>Impossible à activer&#xa0;: le fichier de données peut contenir ce qu’une image brute n’aurait pas.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 needs 16 bits.</source>
        <translation>Le niveau de compatibilité 0.10 exige 16 bits.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 knows no lazy reference counts.</source>
        <translation>Le niveau de compatibilité 0.10 ne connaît pas les compteurs de références différés.</translation>
    </message>
    <message>
        <source>This is not a size: write bytes, or 20G, 512M, +10G.</source>
        <translation>Ce n’est pas une taille&#xa0;: indiquer des octets, ou 20G, 512M, +10G.</translation>
    </message>
    <message>
        <source>A disk has whole sectors: the size must be a multiple of 512.</source>
        <translation>Un disque a des secteurs entiers&#xa0;: la taille doit être un multiple de 512.</translation>
    </message>
    <message>
        <source>Say which format the backing file has: guessing it is unsafe.</source>
        <translation>Indiquer le format du fichier de base&#xa0;: le deviner n’est pas sûr.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>actuellement %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new size, old size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is a rebase: it is done only if the guest reads the same through both chains.</source>
        <translation>C’est un rebase&#xa0;: il n’est effectué que si l’invité lit la même chose à travers les deux chaînes.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendKeys</name>
    <message>
        <source>&amp;Try</source>
        <translation>Essa&amp;yer</translation>
    </message>
    <message>
        <source>Shows which slots it opens</source>
        <translation>Montre quels emplacements elle ouvre</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>Ajouter une autre phrase secrète</translation>
    </message>
    <message>
        <source>Change this passphrase</source>
        <translation>Changer cette phrase secrète</translation>
    </message>
    <message>
        <source>Erase a slot</source>
        <translation>Effacer un emplacement</translation>
    </message>
    <message>
        <source>&amp;What to do:</source>
        <translation>&amp;Que faire&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;lot:</source>
        <translation>Emplacemen&amp;t&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>Nouvelle p&amp;hrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Once mo&amp;re:</source>
        <translation>Encore une &amp;fois&#xa0;:</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>How long trying one passphrase takes on this computer: longer is harder to guess.</source>
        <translation>Durée de l’essai d’une phrase secrète sur cet ordinateur&#xa0;: plus c’est long, plus elle est difficile à deviner.</translation>
    </message>
    <message>
        <source>Time to &amp;derive:</source>
        <translation>Durée de déri&amp;vation&#xa0;:</translation>
    </message>
    <message>
        <source>This is the only passphrase: without it, everything in the image is lost for good. Write the file&apos;s name, %1, to agree:</source>
        <translation>C’est la seule phrase secrète&#xa0;: sans elle, tout le contenu de l’image est définitivement perdu. Pour confirmer, saisir le nom du fichier, %1&#xa0;:</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>This passphrase</source>
        <translation>Cette phrase secrète</translation>
    </message>
    <message>
        <source>Key slots</source>
        <translation>Emplacements de clés</translation>
    </message>
    <message>
        <source>Encrypted with %1</source>
        <translation>Chiffrée avec %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>l’ouvre</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>non</translation>
    </message>
    <message>
        <source>the first free one</source>
        <translation>le premier libre</translation>
    </message>
    <message>
        <source>Write a passphrase that opens the image now.</source>
        <translation>Saisir une phrase secrète qui ouvre actuellement l’image.</translation>
    </message>
    <message>
        <source>The last passphrase goes only when you write the file&apos;s name.</source>
        <translation>La dernière phrase secrète n’est retirée que si le nom du fichier est saisi.</translation>
    </message>
    <message>
        <source>Write the new passphrase.</source>
        <translation>Saisir la nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same.</source>
        <translation>Les deux nouvelles phrases secrètes ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendPlanView</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Lost for good</source>
        <translation>Définitivement perdu</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>size, offset</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Writes, one after the other</source>
        <translation>Écritures, l’une après l’autre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bytes, what is written</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 – from here on it is the new image</source>
        <comment>a step</comment>
        <translation>%1 – à partir d’ici, c’est la nouvelle image</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Bytes written: %1</source>
        <translation>Octets écrits&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clusters allocated: %1</source>
        <translation>Clusters alloués&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clusters freed: %1</source>
        <translation>Clusters libérés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is cut to %1</source>
        <translation>Le fichier est réduit à %1</translation>
    </message>
    <message>
        <source>The data file&apos;s length becomes %1</source>
        <translation>La longueur du fichier de données devient %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Bands</name>
    <message>
        <source>“%1”</source>
        <comment>name of a partition</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Banner</name>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Question&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Bookmarks</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Mark the selection, or the cell under the cursor</source>
        <translation>Marque la sélection, ou la case sous le curseur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the selected bookmarks (Del)</source>
        <translation>Supprime les signets sélectionnés (Suppr)</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bring back what was removed last (Ctrl+Z)</source>
        <translation>Rétablit ce qui a été supprimé en dernier (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Kept until the program ends: %1 cannot be written.</source>
        <translation>Conservés jusqu’à la fermeture du programme&#xa0;: impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>The bookmarks kept for this image could not be read. Their file is left as %1.</source>
        <translation>Les signets conservés pour cette image n’ont pas pu être lus. Leur fichier est laissé sous %1.</translation>
    </message>
    <message>
        <source>Bookmark %1</source>
        <translation>Signet %1</translation>
    </message>
    <message>
        <source>There is no room for more than %1 bookmarks.</source>
        <translation>Il n’y a pas de place pour plus de %1 signets.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Cells</name>
    <message>
        <source>no layer</source>
        <translation>aucune couche</translation>
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
        <translation>couche %1</translation>
    </message>
    <message>
        <source>offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>décalage %1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuelle</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propre</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Exclusif</translation>
    </message>
    <message>
        <source>Seen of own</source>
        <translation>Part visible</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zéros</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressé</translation>
    </message>
    <message>
        <source>Bitmaps</source>
        <translation>Bitmaps</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>0 is the image that was opened; each layer rests on the next</source>
        <translation>0 est l’image qui a été ouverte&#x202f;; chaque couche repose sur la suivante</translation>
    </message>
    <message>
        <source>How large the guest&apos;s disk is in this layer</source>
        <translation>Taille du disque de l’invité dans cette couche</translation>
    </message>
    <message>
        <source>How long the file is</source>
        <translation>Longueur du fichier</translation>
    </message>
    <message>
        <source>How much space the file takes up where it is stored</source>
        <translation>Espace occupé par le fichier là où il est stocké</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk this layer itself keeps, seen from above or not</source>
        <translation>Quantité du disque de l’invité que cette couche contient elle-même, visible d’en haut ou non</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest reads</source>
        <translation>Part du contenu de la couche que l’invité lit</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest never reads: layers above hide it, or it lies beyond the end of a shorter layer above</source>
        <translation>Part du contenu de la couche que l’invité ne lit jamais&#xa0;: des couches du dessus la masquent, ou elle se trouve au-delà de la fin d’une couche plus courte au-dessus</translation>
    </message>
    <message>
        <source>How much of the file would become free if this went: the disk as it is in a layer&apos;s row, or a snapshot. What several of them share is in none of these sums</source>
        <translation>Quantité du fichier qui serait libérée si ceci disparaissait&#xa0;: sur la ligne d’une couche, le disque dans son état actuel, ou un instantané. Ce que plusieurs d’entre eux partagent n’est compté dans aucune de ces sommes</translation>
    </message>
    <message>
        <source>What the layer keeps: the solid part is visible, the hatched part shadowed</source>
        <translation>Ce que contient la couche&#xa0;: la partie pleine est visible, la partie hachurée masquée</translation>
    </message>
    <message>
        <source>How much the layer itself says is zeros</source>
        <translation>Quantité que la couche elle-même déclare à zéro</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk the layer keeps compressed</source>
        <translation>Quantité du disque de l’invité que la couche contient compressée</translation>
    </message>
    <message>
        <source>How many dirty bitmaps are stored in the image</source>
        <translation>Nombre de bitmaps de modifications stockés dans l’image</translation>
    </message>
    <message>
        <source>Whether another program has the file open for itself</source>
        <translation>Si un autre programme a ouvert le fichier pour lui seul</translation>
    </message>
    <message>
        <source>How many oddities and damages were found in the layer</source>
        <translation>Nombre d’anomalies et de dommages trouvés dans la couche</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, why it is not shown</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>another overlay on the same base</comment>
        <translation>aussi %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>bytes counted so far</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1 of the guest&apos;s disk, stored in %2 of the file (%3)</source>
        <comment>size, size, part</comment>
        <translation>%1 du disque de l’invité, stockés dans %2 du fichier (%3)</translation>
    </message>
    <message>
        <source>%1 visible, %2 shadowed</source>
        <translation>%1 visibles, %2 masqués</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>instantané</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Once the file is found, this mends the reference:</source>
        <translation>Une fois le fichier trouvé, ceci corrige la référence&#xa0;:</translation>
    </message>
    <message>
        <source>Another overlay that rests on %1: changing that changes both</source>
        <translation>Une autre surcouche qui repose sur %1&#xa0;: modifier ce fichier modifie les deux</translation>
    </message>
    <message>
        <source>Internal snapshot %1 of %2</source>
        <translation>Instantané interne %1 de %2</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Pris le %1</translation>
    </message>
    <message>
        <source>With %1 of the machine&apos;s memory</source>
        <translation>Avec %1 de mémoire de la machine</translation>
    </message>
    <message>
        <source>Nothing else in the file uses %1 of it</source>
        <translation>%1 que rien d’autre n’utilise dans le fichier</translation>
    </message>
    <message>
        <source>Named as “%1” by the layer above</source>
        <translation>Nommée «&#xa0;%1&#xa0;» par la couche du dessus</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainTree</name>
    <message>
        <source>Layers of the chain</source>
        <translation>Couches de la chaîne</translation>
    </message>
    <message>
        <source>Map This &amp;Snapshot</source>
        <translation>Cartographier cet &amp;instantané</translation>
    </message>
    <message>
        <source>&amp;Open This Overlay</source>
        <translation>&amp;Ouvrir cette surcouche</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>&amp;Localiser…</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>&amp;Modifier les options…</translation>
    </message>
    <message>
        <source>What It Would &amp;Free</source>
        <translation>Ce que cela li&amp;bérerait</translation>
    </message>
    <message>
        <source>Compare &amp;With This Snapshot</source>
        <translation>Comparer &amp;avec cet instantané</translation>
    </message>
    <message>
        <source>Compare &amp;With This Overlay</source>
        <translation>Comparer &amp;avec cette surcouche</translation>
    </message>
    <message>
        <source>Compare &amp;With the Disk as of This Layer</source>
        <translation>Comparer &amp;avec le disque tel que le voit cette couche</translation>
    </message>
    <message>
        <source>Copy &amp;Mending Command</source>
        <translation>Copier la commande de &amp;réparation</translation>
    </message>
    <message>
        <source>&amp;Copy Layers as Text</source>
        <translation>&amp;Copier les couches en texte</translation>
    </message>
    <message>
        <source>&amp;No Selection</source>
        <translation>&amp;Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>Rechercher d’autres s&amp;urcouches</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Changes</name>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>gagné</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>other layer</source>
        <translation>autre couche</translation>
    </message>
    <message>
        <source>other state</source>
        <translation>autre état</translation>
    </message>
    <message>
        <source>beyond the end</source>
        <translation>au-delà de la fin</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The same layer has the same, at the same place.</source>
        <translation>La même couche a la même chose, au même endroit.</translation>
    </message>
    <message>
        <source>B has data where A has none.</source>
        <translation>B a des données là où A n’en a pas.</translation>
    </message>
    <message>
        <source>A has data where B has none.</source>
        <translation>A a des données là où B n’en a pas.</translation>
    </message>
    <message>
        <source>The same layer has it, at another place of its file.</source>
        <translation>La même couche l’a, à un autre endroit de son fichier.</translation>
    </message>
    <message>
        <source>Another layer or file has it.</source>
        <translation>Une autre couche ou un autre fichier l’a.</translation>
    </message>
    <message>
        <source>It is kept in another way: compressed or not, or as zeros of another kind.</source>
        <translation>C’est conservé autrement&#xa0;: compressé ou non, ou sous forme de zéros d’un autre type.</translation>
    </message>
    <message>
        <source>One of the disks has ended, and the other one has no data.</source>
        <translation>L’un des disques est terminé, et l’autre n’a pas de données.</translation>
    </message>
    <message>
        <source>One of them is damaged there, or could not be opened.</source>
        <translation>L’un des deux est endommagé à cet endroit, ou n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter: moved</comment>
        <translation>D</translation>
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
        <translation>autre contenu</translation>
    </message>
    <message>
        <source>Both have data, which was read and differs.</source>
        <translation>Les deux ont des données, qui ont été lues et diffèrent.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareBar</name>
    <message>
        <source>How far the comparison is</source>
        <translation>Avancement de la comparaison</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Let A and B change places</source>
        <translation>Échange les places de A et B</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End Comparison</source>
        <translation>Terminer la comparaison</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrête la comparaison</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>Ne compare plus avec quoi que ce soit</translation>
    </message>
    <message>
        <source>A: %1 → B: %2</source>
        <comment>names</comment>
        <translation>A&#xa0;: %1 → B&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is compared. File ▸ Compare With… and the menus of layers and snapshots begin it.</source>
        <translation>Rien n’est comparé. Fichier ▸ Comparer avec… et les menus des couches et des instantanés lancent une comparaison.</translation>
    </message>
    <message>
        <source>A has %1 of data, B has %2: </source>
        <comment>sizes; what follows is the difference</comment>
        <translation>A a %1 de données, B en a %2&#xa0;: </translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>size</comment>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>size</comment>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>autant</translation>
    </message>
    <message>
        <source> (%1 lost, %2 gained).</source>
        <comment>sizes</comment>
        <translation> (%1 perdus, %2 gagnés).</translation>
    </message>
    <message>
        <source> A is %1 long, B %2.</source>
        <comment>sizes</comment>
        <translation> A mesure %1, B %2.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Read both disks and compare what they hold, wherever it lies</source>
        <translation>Lit les deux disques et compare ce qu’ils contiennent, où que cela se trouve</translation>
    </message>
    <message>
        <source> Read: %1 differ, from %2 on.</source>
        <comment>size, offset</comment>
        <translation> Après lecture : %1 diffèrent, à partir de %2.</translation>
    </message>
    <message>
        <source> Read: both hold the same.</source>
        <translation> Après lecture : les deux contiennent la même chose.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareLegend</name>
    <message>
        <source>What the colours of the comparison mean</source>
        <translation>Signification des couleurs de la comparaison</translation>
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
        <translation>Carte des différences</translation>
    </message>
    <message>
        <source>Choose what this disk is to be compared with.</source>
        <translation>Choisir à quoi comparer ce disque.</translation>
    </message>
    <message>
        <source>Both disks have a size of 0 bytes</source>
        <translation>Les deux disques ont une taille de 0 octet</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>offset %1, %2: %3</source>
        <comment>offset, length, what differs</comment>
        <translation>décalage %1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentModel</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Host File</source>
        <translation>Fichier hôte</translation>
    </message>
    <message>
        <source>Host Offset</source>
        <translation>Décalage hôte</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentTable</name>
    <message>
        <source>Only the selection</source>
        <translation>Sélection uniquement</translation>
    </message>
    <message>
        <source>Layer, state, file or 0x offset</source>
        <translation>Couche, état, fichier ou décalage 0x</translation>
    </message>
    <message>
        <source>Lists extents with this in the name of their layer, state or host file, or those that hold this offset of the disk or of a host file, as in 0x50000.</source>
        <translation>Liste les étendues dont le nom de la couche, de l’état ou du fichier hôte contient ce texte, ou celles qui contiennent ce décalage du disque ou d’un fichier hôte, comme 0x50000.</translation>
    </message>
    <message>
        <source>Extents with this text</source>
        <translation>Étendues avec ce texte</translation>
    </message>
    <message>
        <source>At least, as in 1M</source>
        <translation>Au moins, p. ex. 1M</translation>
    </message>
    <message>
        <source>Lists extents of at least this length: 65536, 64k, 1M, 2G.</source>
        <translation>Liste les étendues d’au moins cette longueur&#xa0;: 65536, 64k, 1M, 2G.</translation>
    </message>
    <message>
        <source>Extents of at least this length</source>
        <translation>Étendues d’au moins cette longueur</translation>
    </message>
    <message>
        <source>Lists extents that touch the range selected on the map.</source>
        <translation>Liste les étendues qui touchent la plage sélectionnée sur la carte.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write extents to a file, as CSV or JSON</source>
        <translation>Écrit les étendues dans un fichier, en CSV ou JSON</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>Listing extents</source>
        <translation>Énumération des étendues</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>Étendues</translation>
    </message>
    <message>
        <source>&amp;Show on Map</source>
        <translation>&amp;Afficher sur la carte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Export Se&amp;lected…</source>
        <translation>Exporter la &amp;sélection…</translation>
    </message>
    <message>
        <source>&amp;Export All That Is Listed…</source>
        <translation>&amp;Exporter toute la liste…</translation>
    </message>
    <message>
        <source>There is no disk to list extents of.</source>
        <translation>Il n’y a pas de disque dont lister les étendues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extents of %1, %2 stored</source>
        <comment>size, size</comment>
        <translation>
            <numerusform>%Ln étendue pour %1, %2 stockés</numerusform>
            <numerusform>%Ln étendues pour %1, %2 stockés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the disk mapped so far</source>
        <translation>%1 du disque cartographié jusqu’ici</translation>
    </message>
    <message>
        <source>the disk has more, %1 in all; select a range and list only that to see them</source>
        <comment>number of extents</comment>
        <translation>le disque en a d’autres, %1 en tout&#x202f;; pour les voir, sélectionner une plage et ne lister qu’elle</translation>
    </message>
    <message>
        <source>“%1” is not a size</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>JSON, as qemu-img map prints it (*.json)</source>
        <translation>JSON, tel que l’affiche qemu-img map (*.json)</translation>
    </message>
    <message>
        <source>Export Extents</source>
        <translation>Exporter les étendues</translation>
    </message>
    <message>
        <source>Copying was cancelled</source>
        <translation>La copie a été annulée</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>L’exportation a été annulée</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <comment>technical sentence</comment>
        <translation>Rien n’a été écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <comment>file</comment>
        <translation>Écrit dans %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Extents</name>
    <message>
        <source>no layer</source>
        <translation>aucune couche</translation>
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
        <translation>Aller à et rechercher</translation>
    </message>
    <message>
        <source>A place, such as 12.5GiB, 0x2f000000, 63%, p2+1MiB; or runs: compressed len&gt;64MiB</source>
        <translation>Un endroit, comme 12.5GiB, 0x2f000000, 63%, p2+1MiB&#x202f;; ou des étendues&#xa0;: compressed len&gt;64MiB</translation>
    </message>
    <message>
        <source>Go to or find</source>
        <translation>Aller à ou rechercher</translation>
    </message>
    <message>
        <source>Places: 0x2f000000, 12.5GiB, 8388608s (sectors), 63%, c:190213 (cluster), L1:3 L2:17, p2+1MiB (in a partition), host:0x50000 (in the file).
Runs: layer:NAME, state:STATE, len&gt;64MiB, len&lt;4KiB, zero, data, compressed, shadowed, dirty, pending; several words together.
Enter and F3 go on, with Shift back; Alt+Enter marks all.</source>
        <translation>Endroits&#xa0;: 0x2f000000, 12.5GiB, 8388608s (secteurs), 63%, c:190213 (cluster), L1:3 L2:17, p2+1MiB (dans une partition), host:0x50000 (dans le fichier).
Étendues&#xa0;: layer:NOM, state:ÉTAT, len&gt;64MiB, len&lt;4KiB, zero, data, compressed, shadowed, dirty, pending&#x202f;; plusieurs mots ensemble.
Entrée et F3 avancent, avec Maj ils reculent&#x202f;; Alt+Entrée marque tout.</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>Le résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>Le résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Mark All</source>
        <translation>Tout marquer</translation>
    </message>
    <message>
        <source>Marks all matches beside the map (Alt+Enter)</source>
        <translation>Marque tous les résultats à côté de la carte (Alt+Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>The first %1 of %2 matches are marked.</source>
        <translation>Les %1 premiers résultats sur %2 sont marqués.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>The search went round the end of the disk.</source>
        <translation>La recherche a dépassé la fin du disque et repris au début.</translation>
    </message>
    <message>
        <source>Enter goes to %1, %2.</source>
        <comment>hexadecimal offset, in bytes</comment>
        <translation>Entrée va à %1, %2.</translation>
    </message>
    <message>
        <source>One match, %1.</source>
        <comment>size</comment>
        <translation>Un résultat, %1.</translation>
    </message>
    <message>
        <source>%1 matches, %2 in all.</source>
        <comment>number, size</comment>
        <translation>%1 résultats, %2 en tout.</translation>
    </message>
    <message>
        <source>Nothing found so far: not all of the map is in memory yet.</source>
        <translation>Aucun résultat jusqu’ici&#xa0;: toute la carte n’est pas encore en mémoire.</translation>
    </message>
    <message>
        <source>%1 So far: not all of the map is in memory yet.</source>
        <comment>what was found</comment>
        <translation>%1 Pour l’instant&#xa0;: toute la carte n’est pas encore en mémoire.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Findings</name>
    <message>
        <source>The chain loops</source>
        <translation>La chaîne forme une boucle</translation>
    </message>
    <message>
        <source>The parent is missing</source>
        <translation>L’image parente est manquante</translation>
    </message>
    <message>
        <source>The parent cannot be opened</source>
        <translation>L’image parente ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>A reference was not followed</source>
        <translation>Une référence n’a pas été suivie</translation>
    </message>
    <message>
        <source>A data file is lost</source>
        <translation>Un fichier de données est manquant</translation>
    </message>
    <message>
        <source>Wrong backing format</source>
        <translation>Mauvais format de fichier de base</translation>
    </message>
    <message>
        <source>No backing format is recorded</source>
        <translation>Le format du fichier de base n’est pas enregistré</translation>
    </message>
    <message>
        <source>The parent has changed</source>
        <translation>L’image parente a changé</translation>
    </message>
    <message>
        <source>The parent is another image</source>
        <translation>L’image parente en est une autre</translation>
    </message>
    <message>
        <source>The parent was written later</source>
        <translation>L’image parente a été écrite après</translation>
    </message>
    <message>
        <source>A reference to the network</source>
        <translation>Une référence au réseau</translation>
    </message>
    <message>
        <source>A reference that is no file name</source>
        <translation>Une référence qui n’est pas un nom de fichier</translation>
    </message>
    <message>
        <source>A reference to a device</source>
        <translation>Une référence à un périphérique</translation>
    </message>
    <message>
        <source>A reference leaves the folder</source>
        <translation>Une référence sort du dossier</translation>
    </message>
    <message>
        <source>Guest data lies in another file</source>
        <translation>Les données de l’invité sont dans un autre fichier</translation>
    </message>
    <message>
        <source>A deep chain</source>
        <translation>Une chaîne profonde</translation>
    </message>
    <message>
        <source>A layer is mostly shadowed</source>
        <translation>Une couche est en grande partie masquée</translation>
    </message>
    <message>
        <source>Data past the end of the disk</source>
        <translation>Données au-delà de la fin du disque</translation>
    </message>
    <message>
        <source>A raw disk looks like an image</source>
        <translation>Un disque brut ressemble à une image</translation>
    </message>
    <message>
        <source>More than one format fits</source>
        <translation>Plusieurs formats conviennent</translation>
    </message>
    <message>
        <source>The name says another format</source>
        <translation>Le nom indique un autre format</translation>
    </message>
    <message>
        <source>Marked as corrupt</source>
        <translation>Marquée comme corrompue</translation>
    </message>
    <message>
        <source>Damaged tables</source>
        <translation>Tables endommagées</translation>
    </message>
    <message>
        <source>Wrong reference counts</source>
        <translation>Compteurs de références erronés</translation>
    </message>
    <message>
        <source>Data past the end of the file</source>
        <translation>Données au-delà de la fin du fichier</translation>
    </message>
    <message>
        <source>Compressed data cannot be unpacked</source>
        <translation>Des données compressées ne peuvent pas être décompressées</translation>
    </message>
    <message>
        <source>Not closed cleanly</source>
        <translation>Non fermée correctement</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En cours d’utilisation</translation>
    </message>
    <message>
        <source>Leaked space</source>
        <translation>Espace perdu</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>Quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Dirty bitmaps are outdated</source>
        <translation>Les bitmaps de modifications sont obsolètes</translation>
    </message>
    <message>
        <source>A dirty bitmap is inconsistent</source>
        <translation>Un bitmap de modifications est incohérent</translation>
    </message>
    <message>
        <source>Weak encryption</source>
        <translation>Chiffrement faible</translation>
    </message>
    <message>
        <source>An old version</source>
        <translation>Une ancienne version</translation>
    </message>
    <message>
        <source>Larger than its disk</source>
        <translation>Plus grande que son disque</translation>
    </message>
    <message>
        <source>Unused space in the file</source>
        <translation>Espace inutilisé dans le fichier</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>Fragmentée</translation>
    </message>
    <message>
        <source>A faulty partition table</source>
        <translation>Une table de partitions défectueuse</translation>
    </message>
    <message>
        <source>A misaligned partition</source>
        <translation>Une partition mal alignée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, headline</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Damage: %1 · Warnings: %2 · Notes: %3</source>
        <translation>Dommages&#xa0;: %1 · Avertissements&#xa0;: %2 · Remarques&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>number, file</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::FindingsView</name>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Look Closely</source>
        <translation>Examen approfondi</translation>
    </message>
    <message>
        <source>Read large tables, too, and unpack everything that is compressed</source>
        <translation>Lit aussi les grandes tables et décompresse tout ce qui est compressé</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>Détails du constat</translation>
    </message>
    <message>
        <source>Command that mends it</source>
        <translation>Commande qui y remédie</translation>
    </message>
    <message>
        <source>&amp;Copy Command</source>
        <translation>&amp;Copier la commande</translation>
    </message>
    <message>
        <source>The chain is looked through when it is mapped.</source>
        <translation>La chaîne est examinée une fois cartographiée.</translation>
    </message>
    <message>
        <source>Looking closely; this may take a while…</source>
        <translation>Examen approfondi en cours&#x202f;; cela peut prendre du temps…</translation>
    </message>
    <message>
        <source>Looking through the chain…</source>
        <translation>Examen de la chaîne en cours…</translation>
    </message>
    <message>
        <source>The chain could not be looked through: %1</source>
        <translation>La chaîne n’a pas pu être examinée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was found that is wrong or unwise.</source>
        <translation>Rien d’incorrect ni d’imprudent n’a été trouvé.</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>Non examiné&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::GridCanvas</name>
    <message>
        <source>1 cell = %1</source>
        <translation>1 case = %1</translation>
    </message>
    <message>
        <source>1 cell = %1 (1 cluster)</source>
        <translation>1 case = %1 (1 cluster)</translation>
    </message>
    <message>
        <source>1 cell = %1 (%2 clusters)</source>
        <translation>1 case = %1 (%2 clusters)</translation>
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
        <translation>Octets</translation>
    </message>
    <message>
        <source>encrypted: nobody reads this without the key</source>
        <translation>chiffré&#xa0;: personne ne lit ceci sans la clé</translation>
    </message>
    <message>
        <source>damaged: the tables do not say what belongs here</source>
        <translation>endommagé&#xa0;: les tables ne disent pas ce qui va ici</translation>
    </message>
    <message>
        <source>unknown: the layer that has it could not be opened</source>
        <translation>inconnu&#xa0;: la couche qui le contient n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>illisible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostFileBar</name>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Fichier affiché</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, file</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, used up to %2</source>
        <comment>size, offset</comment>
        <translation>%1, utilisé jusqu’à %2</translation>
    </message>
    <message>
        <source>; %1 used twice</source>
        <comment>size</comment>
        <translation>&#x202f;; %1 utilisés deux fois</translation>
    </message>
    <message>
        <source>; %1 references past the end</source>
        <comment>number</comment>
        <translation>&#x202f;; %1 références au-delà de la fin</translation>
    </message>
    <message>
        <source>; %1 in use but not counted</source>
        <comment>number</comment>
        <translation>&#x202f;; %1 utilisés mais non comptés</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostKinds</name>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>table L1</translation>
    </message>
    <message>
        <source>L2 tables</source>
        <translation>tables L2</translation>
    </message>
    <message>
        <source>refcount table</source>
        <translation>table des refcounts</translation>
    </message>
    <message>
        <source>refcount blocks</source>
        <translation>blocs de refcounts</translation>
    </message>
    <message>
        <source>snapshot table</source>
        <translation>table des instantanés</translation>
    </message>
    <message>
        <source>L1 tables of snapshots</source>
        <translation>tables L1 d’instantanés</translation>
    </message>
    <message>
        <source>L2 tables of snapshots</source>
        <translation>tables L2 d’instantanés</translation>
    </message>
    <message>
        <source>data of snapshots alone</source>
        <translation>données des seuls instantanés</translation>
    </message>
    <message>
        <source>bitmap directory</source>
        <translation>répertoire des bitmaps</translation>
    </message>
    <message>
        <source>bitmap tables</source>
        <translation>tables des bitmaps</translation>
    </message>
    <message>
        <source>bitmaps</source>
        <translation>bitmaps</translation>
    </message>
    <message>
        <source>encryption header</source>
        <translation>en-tête de chiffrement</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tables</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>space kept for zeros</source>
        <translation>espace réservé aux zéros</translation>
    </message>
    <message>
        <source>compressed data</source>
        <translation>données compressées</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>hole</source>
        <translation>trou</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter: header</comment>
        <translation>E</translation>
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
        <translation>%1, utilisé deux fois</translation>
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
        <translation>Signification des couleurs du fichier</translation>
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
        <translation>Carte du fichier</translation>
    </message>
    <message>
        <source>This layer could not be opened.</source>
        <translation>Cette couche n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher pour le moment</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Ce fichier est vide</translation>
    </message>
    <message>
        <source>Reading the tables of this file…</source>
        <translation>Lecture des tables de ce fichier…</translation>
    </message>
    <message>
        <source>file offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>décalage dans le fichier %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1; guest offset %2</source>
        <comment>sentence, offset</comment>
        <translation>%1&#x202f;; décalage de l’invité %2</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>%1 sélectionnés&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ImageCheck</name>
    <message>
        <source>Checking %1…</source>
        <translation>Vérification de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>Annuler (%1&#xa0;%)</translation>
    </message>
    <message>
        <source>Images such as %1 have nothing that could be checked</source>
        <translation>Les images telles que %1 n’ont rien qui puisse être vérifié</translation>
    </message>
    <message>
        <source>%1 could not be checked</source>
        <translation>%1 n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>%1 is damaged: data may be lost</source>
        <translation>%1 est endommagée&#xa0;: des données peuvent être perdues</translation>
    </message>
    <message>
        <source>%1 wastes space: nothing is lost</source>
        <translation>%1 gaspille de l’espace&#xa0;: rien n’est perdu</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 est saine</translation>
    </message>
    <message>
        <source>Show in the File</source>
        <translation>Afficher dans le fichier</translation>
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
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Subcluster</source>
        <translation>Sous-cluster</translation>
    </message>
    <message>
        <source>L1 index</source>
        <translation>Index L1</translation>
    </message>
    <message>
        <source>L2 index</source>
        <translation>Index L2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
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
        <translation>Ce que lit l’invité</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Offset in file</source>
        <translation>Décalage (fichier)</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Compressé</translation>
    </message>
    <message>
        <source>Run starts</source>
        <translation>Début de l’étendue</translation>
    </message>
    <message>
        <source>Run ends</source>
        <translation>Fin de l’étendue</translation>
    </message>
    <message>
        <source>Run length</source>
        <translation>Longueur de l’étendue</translation>
    </message>
    <message>
        <source>In this cell</source>
        <translation>Dans cette case</translation>
    </message>
    <message>
        <source>Cell starts</source>
        <translation>Début de la case</translation>
    </message>
    <message>
        <source>Cell length</source>
        <translation>Longueur de la case</translation>
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
        <translation>Chaque couche ici</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Interrogation en cours…</translation>
    </message>
    <message>
        <source>its disk ends before</source>
        <translation>son disque se termine avant</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>ouverture impossible</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>state, offset in the layer&apos;s file</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Dirty bitmaps</source>
        <translation>Bitmaps de modifications</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>bitmap, file</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>dirty</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>does not count: in use</source>
        <translation>ne compte pas&#xa0;: utilisé</translation>
    </message>
    <message>
        <source>No layer has anything here. It reads as zeros.</source>
        <translation>Aucune couche n’a quoi que ce soit ici. Se lit comme des zéros.</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps no space for them.</source>
        <translation>La couche déclare des zéros et ne leur réserve pas d’espace.</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps space in its file for them.</source>
        <translation>La couche déclare des zéros et leur réserve de l’espace dans son fichier.</translation>
    </message>
    <message>
        <source>The bytes lie in the file as the guest reads them.</source>
        <translation>Les octets sont dans le fichier tels que l’invité les lit.</translation>
    </message>
    <message>
        <source>The bytes lie packed in the file.</source>
        <translation>Les octets sont compressés dans le fichier.</translation>
    </message>
    <message>
        <source>The bytes lie encrypted in the file.</source>
        <translation>Les octets sont chiffrés dans le fichier.</translation>
    </message>
    <message>
        <source>The layer has space for data here, which nobody has written: it reads as zeros.</source>
        <translation>La couche a ici de l’espace pour des données que personne n’a écrites&#xa0;: se lit comme des zéros.</translation>
    </message>
    <message>
        <source>The tables contradict the format here. Nobody knows what belongs here.</source>
        <translation>Ici, les tables contredisent le format. Personne ne sait ce qui va ici.</translation>
    </message>
    <message>
        <source>The layer that would answer could not be opened.</source>
        <translation>La couche qui répondrait n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>What is known of the place under the cursor stands here once an image is open.</source>
        <translation>Dès qu’une image est ouverte, ce que l’on sait de l’emplacement sous le curseur s’affiche ici.</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Tout copier</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Fill each cell by the shares of what it holds</source>
        <translation>Remplit chaque case selon les parts de ce qu’elle contient</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Fill each cell with what is ticked, however little of it there is (A)</source>
        <translation>Remplit chaque case avec ce qui est coché, si peu qu’il y en ait (A)</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <source>Fill each cell with what it holds most of</source>
        <translation>Remplit chaque case avec ce qu’elle contient le plus</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Let everything stand out again</source>
        <translation>Remet tout en évidence</translation>
    </message>
    <message>
        <source>Tick Only &amp;This</source>
        <translation>Cocher &amp;uniquement ceci</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>What the map&apos;s colours mean stands here once an image is open.</source>
        <translation>Dès qu’une image est ouverte, la signification des couleurs de la carte s’affiche ici.</translation>
    </message>
    <message>
        <source>%1 disk. Shares are of the %2 scanned so far.</source>
        <comment>size, percent</comment>
        <translation>Disque de %1. Les parts portent sur les %2 analysés jusqu’ici.</translation>
    </message>
    <message>
        <source>%1 disk</source>
        <translation>Disque de %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::LegendModel</name>
    <message>
        <source>No layer</source>
        <translation>Aucune couche</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>state or layer, size, share</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::MainWindow</name>
    <message>
        <source>See what every layer of a disk image holds</source>
        <translation>Voir ce que contient chaque couche d’une image disque</translation>
    </message>
    <message>
        <source>Open a virtual machine&apos;s disk image, or drop one here. Nothing you look at is ever changed.</source>
        <translation>Ouvrir l’image disque d’une machine virtuelle, ou en déposer une ici. Rien de ce qui est consulté n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Open Image…</source>
        <translation>Ouvrir une image…</translation>
    </message>
    <message>
        <source>Open Sample Chain</source>
        <translation>Ouvrir la chaîne d’exemple</translation>
    </message>
    <message>
        <source>The chain of layers is being opened.</source>
        <translation>Ouverture de la chaîne de couches en cours.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is nothing to show. The message above says why.</source>
        <translation>Il n’y a rien à afficher. Le message ci-dessus en indique la raison.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open Another Image…</source>
        <translation>Ouvrir une autre image…</translation>
    </message>
    <message>
        <source>%1, snapshot %2</source>
        <comment>file, name or number</comment>
        <translation>%1, instantané %2</translation>
    </message>
    <message>
        <source>%1 – Stratamap</source>
        <comment>file name</comment>
        <translation>%1 – Stratamap</translation>
    </message>
    <message>
        <source>Compare With an Image or a Saved Map</source>
        <translation>Comparer avec une image ou une carte enregistrée</translation>
    </message>
    <message>
        <source>layer %1 and below (%2)</source>
        <comment>number, file</comment>
        <translation>couche %1 et en dessous (%2)</translation>
    </message>
    <message>
        <source>Locate the Missing Layer</source>
        <translation>Localiser la couche manquante</translation>
    </message>
    <message>
        <source>Too large to sum up in passing: stratamap --tree does.</source>
        <translation>Trop grand pour être calculé au passage&#xa0;: stratamap --tree le fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n other overlay(s) found</source>
        <translation>
            <numerusform>%n autre surcouche trouvée</numerusform>
            <numerusform>%n autres surcouches trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Disk Images</source>
        <translation>Ouvrir des images disque</translation>
    </message>
    <message>
        <source>Open Location</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>An image on a web server (https://…) or an NBD export (nbd://…):</source>
        <translation>Une image sur un serveur web (https://…) ou un export NBD (nbd://…)&#xa0;:</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>file, folder</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>&amp;Remember Opened Files</source>
        <translation>&amp;Mémoriser les fichiers ouverts</translation>
    </message>
    <message>
        <source>Without an image</source>
        <translation>Sans image</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen Last Session</source>
        <translation>Rouvrir la dernière session</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>Les informations de diagnostic sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Choose the Folder of the Images</source>
        <translation>Choisir le dossier des images</translation>
    </message>
    <message>
        <source>Opened recently:</source>
        <translation>Ouverts récemment :</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Manual</name>
    <message>
        <source>Stratamap Manual</source>
        <translation>Manuel de Stratamap</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Not on this page; Enter looks on the others</source>
        <translation>Absent de cette page ; Entrée cherche dans les autres</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Absent du manuel</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::MapView</name>
    <message>
        <source>Map of the disk</source>
        <translation>Carte du disque</translation>
    </message>
    <message>
        <source>This disk has a size of 0 bytes</source>
        <translation>Ce disque a une taille de 0 octet</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher pour le moment</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>what is in sight: 12 GiB to 13 GiB of 64 GiB</comment>
        <translation>%1 à %2 sur %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders</source>
        <translation>&amp;Dossiers de confiance</translation>
    </message>
    <message>
        <source>The language will be another from the next start on.</source>
        <translation>La langue changera au prochain démarrage.</translation>
    </message>
    <message>
        <source>What you choose here lasts until the program ends: %1 cannot be written.</source>
        <translation>Ce qui est choisi ici vaut jusqu’à la fermeture du programme&#xa0;: impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB (powers of 1024)</source>
        <translation>Kio, Mio, Gio (puissances de 1024)</translation>
    </message>
    <message>
        <source>kB, MB, GB (powers of 1000)</source>
        <translation>ko, Mo, Go (puissances de 1000)</translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation>Octets exacts</translation>
    </message>
    <message>
        <source>&amp;Sizes in:</source>
        <translation>&amp;Tailles en&#xa0;:</translation>
    </message>
    <message>
        <source>Colours, safe for colour-blind eyes</source>
        <translation>Couleurs, distinctes aussi pour les daltoniens</translation>
    </message>
    <message>
        <source>Greys and textures, for print</source>
        <translation>Gris et textures, pour l’impression</translation>
    </message>
    <message>
        <source>&amp;Map in:</source>
        <translation>&amp;Carte en&#xa0;:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>F&amp;enêtre&#xa0;:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Lan&amp;gue :</translation>
    </message>
    <message>
        <source>Offer the last session</source>
        <translation>Proposer la dernière session</translation>
    </message>
    <message>
        <source>Reopen the last session</source>
        <translation>Rouvrir la dernière session</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Commencer sans rien</translation>
    </message>
    <message>
        <source>&amp;On start:</source>
        <translation>Au dé&amp;marrage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Remember opened files</source>
        <translation>Mémo&amp;riser les fichiers ouverts</translation>
    </message>
    <message>
        <source>Without this there is no list of files, and no session is kept.</source>
        <translation>Sans cela, il n’y a pas de liste des fichiers et aucune session n’est conservée.</translation>
    </message>
    <message>
        <source>As many as processors</source>
        <translation>Autant que de processeurs</translation>
    </message>
    <message>
        <source>How many threads map an image: one finds what the guest reads, the others what each layer holds. From the next image or Map Again on.</source>
        <translation>Nombre de threads qui cartographient une image&#xa0;: l’un détermine ce que lit l’invité, les autres ce que contient chaque couche. À partir de la prochaine image ou de «&#xa0;Cartographier à nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>T&amp;hreads for mapping:</source>
        <translation>T&amp;hreads pour la cartographie&#xa0;:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ReportDetailsDialog</name>
    <message>
        <source>&amp;Date and time of the report</source>
        <translation>&amp;Date et heure du rapport</translation>
    </message>
    <message>
        <source>SHA-256 of &amp;whole files: all of them are read</source>
        <translation>SHA-256 des fichiers &amp;entiers : ils sont lus en totalité</translation>
    </message>
    <message>
        <source>Report Details</source>
        <translation>Détails du rapport</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre :</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>&amp;Opérateur :</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>&amp;Notes :</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>&amp;Sections :</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Reporting</name>
    <message>
        <source>Counting what there is to report…</source>
        <translation>Calcul du contenu du rapport…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Page (*.html)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Image (*.svg)</translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation>Image matricielle (*.png)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Extents as CSV (*.csv)</source>
        <translation>Étendues en CSV (*.csv)</translation>
    </message>
    <message>
        <source>What a report is to be is told by the end of its name: .pdf, .html, .svg, .png, .json or .csv.</source>
        <translation>Le type du rapport est donné par la fin de son nom&#xa0;: .pdf, .html, .svg, .png, .json ou .csv.</translation>
    </message>
    <message>
        <source>That file is one of those that are looked at, and stays as it is.</source>
        <translation>Ce fichier fait partie de ceux qui sont consultés, et reste tel quel.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>Annuler (%1 %)</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Aucun rapport n’a été produit</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ScanBanners</name>
    <message>
        <source>Map Again</source>
        <translation>Cartographier à nouveau</translation>
    </message>
    <message>
        <source>The map is not complete: mapping was cancelled.</source>
        <translation>La carte n’est pas complète&#xa0;: la cartographie a été annulée.</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>“%1” was open last time, and is no longer there.</source>
        <translation>«&#xa0;%1&#xa0;» était ouverte la dernière fois, et n’est plus là.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which lies in another folder and has not been opened. Open it?</source>
        <translation>«&#xa0;%1&#xa0;» a besoin de «&#xa0;%2&#xa0;», qui se trouve dans un autre dossier et n’a pas été ouvert. L’ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>Open Once</source>
        <translation>Ouvrir une fois</translation>
    </message>
    <message>
        <source>Trust This Folder</source>
        <translation>Faire confiance à ce dossier</translation>
    </message>
    <message>
        <source>From now on, open files in %1 without asking.</source>
        <translation>Désormais, ouvre sans demander les fichiers de %1.</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Ne pas ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is damaged. What is still readable is shown.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagée. Ce qui est encore lisible est affiché.</translation>
    </message>
    <message>
        <source>Something about “%1” is unusual.</source>
        <translation>«&#xa0;%1&#xa0;» présente quelque chose d’inhabituel.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. The map shows a moment; the disk goes on.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisée par un autre programme. La carte montre un instant&#x202f;; le disque, lui, continue de changer.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was mapped.</source>
        <translation>«&#xa0;%1&#xa0;» a changé depuis sa cartographie.</translation>
    </message>
    <message numerus="yes">
        <source>%n files have changed since they were mapped.</source>
        <translation>
            <numerusform>%n fichier a changé depuis sa cartographie.</numerusform>
            <numerusform>%n fichiers ont changé depuis leur cartographie.</numerusform>
        </translation>
    </message>
    <message>
        <source>In this sandbox Stratamap can read only files that you choose, and none beside them. Choose their folder, and the chain is read from there.</source>
        <translation>Dans ce bac à sable, Stratamap ne peut lire que les fichiers choisis, et aucun de ceux qui les accompagnent. Choisir leur dossier pour que la chaîne y soit lue.</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Nothing of this chain is in “%1”.</source>
        <translation>Rien de cette chaîne ne se trouve dans « %1 ».</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::States</name>
    <message>
        <source>not scanned yet</source>
        <translation>pas encore analysé</translation>
    </message>
    <message>
        <source>unallocated</source>
        <translation>non alloué</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>zéros</translation>
    </message>
    <message>
        <source>zeros, space kept</source>
        <translation>zéros, espace réservé</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>compressé</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>preallocated</source>
        <translation>préalloué</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
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
        <translation>En cours d’utilisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>Sous le pointeur</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Another program is writing to this disk: the map is a moment of a moving picture.</source>
        <translation>Un autre programme écrit sur ce disque&#xa0;: la carte est un instant d’une image en mouvement.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Cartographie</translation>
    </message>
    <message>
        <source>Cancel mapping</source>
        <translation>Annuler la cartographie</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>%1 sélectionnés&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>%Ln étendue, %1 dans des fichiers</numerusform>
            <numerusform>%Ln étendues, %1 dans des fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>au moins %Ln étendue, %1 dans des fichiers</numerusform>
            <numerusform>au moins %Ln étendues, %1 dans des fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is selected, its extents</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::StrataView</name>
    <message>
        <source>Layers of the disk</source>
        <translation>Couches du disque</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>Ce que lit l’invité</translation>
    </message>
    <message>
        <source>1 column = %1</source>
        <translation>1 colonne = %1</translation>
    </message>
    <message>
        <source>1 column = %1 (1 cluster)</source>
        <translation>1 colonne = %1 (1 cluster)</translation>
    </message>
    <message>
        <source>1 column = %1 (%2 clusters)</source>
        <translation>1 colonne = %1 (%2 clusters)</translation>
    </message>
    <message>
        <source>%1, offset %2, %3</source>
        <comment>layer, offset, length</comment>
        <translation>%1, décalage %2, %3</translation>
    </message>
    <message>
        <source>%1: this layer could not be opened</source>
        <comment>place</comment>
        <translation>%1&#xa0;: cette couche n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 hidden by layers above</source>
        <comment>share and state</comment>
        <translation>%1, masqué par les couches du dessus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what is there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
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
        <translation>Ce disque a une taille de 0 octet</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher pour le moment</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>non ouverte</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>contient %1</translation>
    </message>
    <message>
        <source>%1 held so far</source>
        <translation>contient %1 à ce stade</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::SumText</name>
    <message>
        <source>Committed into %1</source>
        <translation>Commit dans %1</translation>
    </message>
    <message>
        <source>Pulled into %1</source>
        <translation>Pull dans %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Snapshot %1 removed</source>
        <translation>Suppression de l’instantané %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is done with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 stands on it, too.</source>
        <translation>%1 repose aussi dessus.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûte</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libère</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>Coûte au plus</translation>
    </message>
    <message>
        <source>Frees at least</source>
        <translation>Libère au moins</translation>
    </message>
    <message>
        <source>Costs about</source>
        <translation>Coûte environ</translation>
    </message>
    <message>
        <source>Frees about</source>
        <translation>Libère environ</translation>
    </message>
    <message>
        <source>Its data</source>
        <translation>Ses données</translation>
    </message>
    <message>
        <source>Its packed data</source>
        <translation>Ses données compressées</translation>
    </message>
    <message>
        <source>Its space for zeros</source>
        <translation>Son espace pour les zéros</translation>
    </message>
    <message>
        <source>Its snapshots</source>
        <translation>Ses instantanés</translation>
    </message>
    <message>
        <source>Its bitmaps</source>
        <translation>Ses bitmaps</translation>
    </message>
    <message>
        <source>Its tables</source>
        <translation>Ses tables</translation>
    </message>
    <message>
        <source>Its leaks</source>
        <translation>Son espace perdu</translation>
    </message>
    <message>
        <source>Its free space</source>
        <translation>Son espace libre</translation>
    </message>
    <message>
        <source>Written in place</source>
        <translation>Écrit sur place</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Unpacked data</source>
        <translation>Données décompressées</translation>
    </message>
    <message>
        <source>Stored zeros</source>
        <translation>Zéros stockés</translation>
    </message>
    <message>
        <source>Rounding up</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Kept by snapshots</source>
        <translation>Retenu par des instantanés</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>Table L1</translation>
    </message>
    <message>
        <source>Reference counts</source>
        <translation>Compteurs de références</translation>
    </message>
    <message>
        <source>Now zeros</source>
        <translation>Désormais des zéros</translation>
    </message>
    <message>
        <source>Packed data, replaced</source>
        <translation>Données compressées, remplacées</translation>
    </message>
    <message>
        <source>Data of its own</source>
        <translation>Données propres</translation>
    </message>
    <message>
        <source>Packed data of its own</source>
        <translation>Données compressées propres</translation>
    </message>
    <message>
        <source>Tables of its own</source>
        <translation>Tables propres</translation>
    </message>
    <message>
        <source>Its record</source>
        <translation>Son entrée</translation>
    </message>
    <message>
        <source>Guest data in the file that goes</source>
        <translation>Données de l’invité dans le fichier qui disparaît</translation>
    </message>
    <message>
        <source>Compressed guest data in the file that goes</source>
        <translation>Données compressées de l’invité dans le fichier qui disparaît</translation>
    </message>
    <message>
        <source>Space that the file which goes keeps for zeros</source>
        <translation>Espace que le fichier qui disparaît réserve aux zéros</translation>
    </message>
    <message>
        <source>What internal snapshots of the file that goes alone hold</source>
        <translation>Ce que contiennent uniquement des instantanés internes du fichier qui disparaît</translation>
    </message>
    <message>
        <source>Dirty bitmaps of the file that goes</source>
        <translation>Bitmaps de modifications du fichier qui disparaît</translation>
    </message>
    <message>
        <source>Header, tables and reference counts of the file that goes</source>
        <translation>En-tête, tables et compteurs de références du fichier qui disparaît</translation>
    </message>
    <message>
        <source>Leaked clusters of the file that goes</source>
        <translation>Clusters perdus du fichier qui disparaît</translation>
    </message>
    <message>
        <source>Free space in the file that goes, less its holes</source>
        <translation>Espace libre dans le fichier qui disparaît, moins ses trous</translation>
    </message>
    <message>
        <source>Bytes that are written where there is space for them</source>
        <translation>Octets écrits là où il y a déjà de la place pour eux</translation>
    </message>
    <message>
        <source>Clusters that are taken for data</source>
        <translation>Clusters pris pour des données</translation>
    </message>
    <message>
        <source>Clusters that are taken for data which was compressed</source>
        <translation>Clusters pris pour des données qui étaient compressées</translation>
    </message>
    <message>
        <source>Clusters that are taken for zeros</source>
        <translation>Clusters pris pour des zéros</translation>
    </message>
    <message>
        <source>The rest of clusters that are taken</source>
        <translation>Le reste des clusters pris</translation>
    </message>
    <message>
        <source>Clusters that are taken because snapshots keep the old ones</source>
        <translation>Clusters pris parce que des instantanés retiennent les anciens</translation>
    </message>
    <message>
        <source>Tables that lead to what is written</source>
        <translation>Tables qui mènent à ce qui est écrit</translation>
    </message>
    <message>
        <source>The table above all tables, which grows with the disk</source>
        <translation>La table au-dessus de toutes les tables, qui grandit avec le disque</translation>
    </message>
    <message>
        <source>Reference counts of new clusters, at most</source>
        <translation>Compteurs de références des nouveaux clusters, au plus</translation>
    </message>
    <message>
        <source>Clusters that are given back because they are zeros now</source>
        <translation>Clusters rendus parce que ce sont désormais des zéros</translation>
    </message>
    <message>
        <source>Clusters of compressed data that nothing refers to any more</source>
        <translation>Clusters de données compressées auxquels plus rien ne fait référence</translation>
    </message>
    <message>
        <source>Clusters that this snapshot alone has</source>
        <translation>Clusters que seul cet instantané possède</translation>
    </message>
    <message>
        <source>Clusters of compressed data that this snapshot alone has</source>
        <translation>Clusters de données compressées que seul cet instantané possède</translation>
    </message>
    <message>
        <source>Tables that this snapshot alone has</source>
        <translation>Tables que seul cet instantané possède</translation>
    </message>
    <message>
        <source>By which the snapshot table gets shorter</source>
        <translation>De combien la table des instantanés raccourcit</translation>
    </message>
    <message>
        <source>If the file that is written passes its check.</source>
        <translation>Si le fichier écrit passe sa vérification.</translation>
    </message>
    <message>
        <source>If the file is deleted afterwards.</source>
        <translation>Si le fichier est ensuite supprimé.</translation>
    </message>
    <message>
        <source>If the layer above then refers to the one below.</source>
        <translation>Si la couche du dessus fait ensuite référence à celle du dessous.</translation>
    </message>
    <message>
        <source>If all its data differs from what lies below.</source>
        <translation>Si toutes ses données diffèrent de ce qui se trouve dessous.</translation>
    </message>
    <message>
        <source>If the storage takes holes.</source>
        <translation>Si le stockage accepte les fichiers creux.</translation>
    </message>
    <message>
        <source>Nothing is below to commit into.</source>
        <translation>Il n’y a rien en dessous dans quoi faire un commit.</translation>
    </message>
    <message>
        <source>Nothing is above to pull into.</source>
        <translation>Il n’y a rien au-dessus dans quoi faire un pull.</translation>
    </message>
    <message>
        <source>Layers above need it.</source>
        <translation>Des couches du dessus en ont besoin.</translation>
    </message>
    <message>
        <source>Not possible: the chain is not whole.</source>
        <translation>Impossible&#xa0;: la chaîne n’est pas complète.</translation>
    </message>
    <message>
        <source>Not possible: qemu-img does not write the format below.</source>
        <translation>Impossible&#xa0;: qemu-img n’écrit pas le format du dessous.</translation>
    </message>
    <message>
        <source>Not possible: qemu-img cannot give the layer above another backing file.</source>
        <translation>Impossible&#xa0;: qemu-img ne peut pas donner un autre fichier de base à la couche du dessus.</translation>
    </message>
    <message>
        <source>The snapshot does not lie in this file alone.</source>
        <translation>L’instantané ne se trouve pas uniquement dans ce fichier.</translation>
    </message>
    <message>
        <source>It cannot be summed up.</source>
        <translation>Calcul impossible.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFolders</name>
    <message>
        <source>Files in these folders are opened without asking when an image elsewhere refers to them.</source>
        <translation>Les fichiers de ces dossiers sont ouverts sans demander lorsqu’une image située ailleurs y fait référence.</translation>
    </message>
    <message>
        <source>Trusted folders</source>
        <translation>Dossiers de confiance</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>Trust a Folder</source>
        <translation>Faire confiance à un dossier</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFoldersDialog</name>
    <message>
        <source>Trusted Folders</source>
        <translation>Dossiers de confiance</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Units</name>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit, as in 1.5 GiB</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
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
        <translation>Couches</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>Étendues</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Constats (%1)</translation>
    </message>
</context>
</TS>
