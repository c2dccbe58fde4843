<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>About</name>
    <message>
        <source>About Stratamap</source>
        <translation>Sobre o Stratamap</translation>
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
        <translation>Mostra qual camada do disco de uma máquina virtual fornece cada setor, e em que estado.

Software livre sob a licença MIT.

Lê: %1

Feito com: %2</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copiar informações de &amp;diagnóstico</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Não foi possível ler “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not an image of the format it should have.</source>
        <translation>“%1” não é uma imagem do formato esperado.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not a whole image.</source>
        <translation>“%1” está danificado ou não é uma imagem completa.</translation>
    </message>
    <message>
        <source>“%1” uses something that Stratamap cannot read.</source>
        <translation>“%1” usa algo que o Stratamap não consegue ler.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown.</source>
        <translation>“%1” é grande demais para ser mostrado.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>“%1” não foi encontrado.</translation>
    </message>
    <message>
        <source>“%1” may not be opened.</source>
        <translation>Sem permissão para abrir “%1”.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program.</source>
        <translation>“%1” está em uso por outro programa.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened in this way.</source>
        <translation>Não é possível abrir “%1” desta forma.</translation>
    </message>
    <message>
        <source>Opening “%1” was cancelled.</source>
        <translation>A abertura de “%1” foi cancelada.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>outro formato</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>sem suporte</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>grande demais</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>não aberto</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>não utilizável</translation>
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
        <translation>“%1” não é um número. O que se entende: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit. Units are B, s (sectors of 512 bytes), KiB, MiB, GiB, TiB, PiB and EiB</source>
        <translation>“%1” não é uma unidade. As unidades são B, s (setores de 512 bytes), KiB, MiB, GiB, TiB, PiB e EiB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>“%1” não é um número</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than any disk holds</source>
        <translation>“%1” é mais do que cabe em qualquer disco</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies past the disk&apos;s end (%2 bytes)</source>
        <translation>“%1” está além do fim do disco (%2 bytes)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no share of the disk: 0% to 100%</source>
        <translation>“%1” não é uma fração do disco: de 0% a 100%</translation>
    </message>
    <message>
        <source>the disk has no partitions that are known</source>
        <translation>o disco não tem nenhuma partição conhecida</translation>
    </message>
    <message>
        <source>there is no partition &apos;%1&apos;; there are %2</source>
        <translation>não existe a partição “%1”; existem %2</translation>
    </message>
    <message>
        <source>partition %1 has %2 bytes, and %3 is past its end</source>
        <translation>a partição %1 tem %2 bytes, e %3 está além do fim dela</translation>
    </message>
    <message>
        <source>what the file holds is not mapped yet</source>
        <translation>o que o arquivo contém ainda não foi mapeado</translation>
    </message>
    <message>
        <source>no guest data is known to lie at %1 of the top image&apos;s file</source>
        <translation>não se conhece nenhum dado do convidado em %1 do arquivo da imagem do topo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no cluster: c: and a number, c:190213</source>
        <translation>“%1” não é um cluster: c: e um número, c:190213</translation>
    </message>
    <message>
        <source>the top image has no L1 and L2 tables</source>
        <translation>a imagem do topo não tem tabelas L1 e L2</translation>
    </message>
    <message>
        <source>a place by tables is written L1:3 or L1:3 L2:17</source>
        <translation>um local pelas tabelas se escreve L1:3 ou L1:3 L2:17</translation>
    </message>
    <message>
        <source>an L2 table has %1 entries, so L2:%2 is none</source>
        <translation>uma tabela L2 tem %1 entradas, portanto L2:%2 não existe</translation>
    </message>
    <message>
        <source>there is no state &apos;%1&apos;; there are %2</source>
        <translation>não existe o estado “%1”; existem %2</translation>
    </message>
    <message>
        <source>there are no layers yet</source>
        <translation>ainda não há camadas</translation>
    </message>
    <message>
        <source>no layer is called &apos;%1&apos;; there are layers 0 to %2</source>
        <translation>nenhuma camada se chama “%1”; as camadas vão de 0 a %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; behind a place is not understood. Questions are made of: %2</source>
        <translation>não se entende “%1” depois de um local. As perguntas se compõem de: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Places are: %2. Questions are made of: %3</source>
        <translation>não se entende “%1”. Os locais são: %2. As perguntas se compõem de: %3</translation>
    </message>
    <message>
        <source>Places are: %1. Questions are made of: %2</source>
        <translation>Os locais são: %1. As perguntas se compõem de: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Questions are made of: %2</source>
        <translation>não se entende “%1”. As perguntas se compõem de: %2</translation>
    </message>
    <message>
        <source>what is pending has no layer and no state yet: &apos;pending&apos; stands alone</source>
        <translation>o que ainda não foi mapeado ainda não tem camada nem estado: “pending” é usado sozinho</translation>
    </message>
</context>
<context>
    <name>FleetReport</name>
    <message>
        <source>Report on a folder of images</source>
        <translation>Relatório de uma pasta de imagens</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Nobody stands on</source>
        <translation>Sem dependentes</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Tamanho virtual</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Em disco</translation>
    </message>
    <message>
        <source>Could be reclaimed</source>
        <translation>Recuperável</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Hidden below</source>
        <translation>Encoberto abaixo</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Órfão</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>What could be reclaimed</source>
        <translation>O que pode ser recuperado</translation>
    </message>
    <message>
        <source>Nothing that these images hold is hidden, leaked or free.</source>
        <translation>Nada do que estas imagens contêm está encoberto, órfão ou livre.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Hidden below: guest bytes of the image below that this one hides, where no other stands on it; a commit frees them. Leaked and free: bytes of the file that serve nobody; a check with repair, or a conversion, frees them.</source>
        <translation>Encoberto abaixo: bytes do convidado na imagem abaixo que esta encobre, quando nenhuma outra depende dela; um commit os libera. Órfão e livre: bytes do arquivo que não servem a ninguém; uma verificação com reparo, ou uma conversão, os libera.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantâneos</translation>
    </message>
    <message>
        <source>How they stand on each other</source>
        <translation>Como dependem umas das outras</translation>
    </message>
    <message>
        <source>Each file once, below it what stands on it.</source>
        <translation>Cada arquivo uma vez; abaixo dele, o que depende dele.</translation>
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
        <translation>1 célula = %1; células mistas %2</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>%1 at %2</source>
        <comment>file, offset in it</comment>
        <translation>%1 em %2</translation>
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
        <translation>Relatório de %1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Tamanho virtual</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadeia</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>incomplete: a layer could not be opened</source>
        <translation>incompleta: não foi possível abrir uma camada</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>A layer is lost: %1</source>
        <translation>Falta uma camada: %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Em disco</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Próprio</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visível</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>Encoberto</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Topmost image first. Own: what a layer holds itself. Visible: what of it the guest reads. Shadowed: what layers above hide of it.</source>
        <translation>A imagem do topo vem primeiro. Próprio: o que a própria camada contém. Visível: a parte disso que o convidado lê. Encoberto: a parte que as camadas acima encobrem.</translation>
    </message>
    <message>
        <source>The whole disk</source>
        <translation>O disco inteiro</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>nenhuma camada</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>O que o convidado lê</translation>
    </message>
    <message>
        <source>Every byte of the disk, by the layer that provides it and its state.</source>
        <translation>Cada byte do disco, pela camada que o fornece e pelo seu estado.</translation>
    </message>
    <message>
        <source>Shadowed share</source>
        <translation>Parcela encoberta</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>O que as camadas contêm</translation>
    </message>
    <message>
        <source>What each layer holds itself, whether the guest sees it or not.</source>
        <translation>O que cada camada contém, quer o convidado o veja, quer não.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>Offset no arquivo</translation>
    </message>
    <message>
        <source>Largest runs</source>
        <translation>Maiores trechos</translation>
    </message>
    <message>
        <source>No layer holds anything of this disk.</source>
        <translation>Nenhuma camada contém nada deste disco.</translation>
    </message>
    <message numerus="yes">
        <source>The longest of %n run(s) of the disk.</source>
        <translation>
            <numerusform>O maior de %n trecho do disco.</numerusform>
            <numerusform>Os maiores de %n trechos do disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Average piece</source>
        <translation>Fragmento médio</translation>
    </message>
    <message>
        <source>Pieces per GiB</source>
        <translation>Fragmentos por GiB</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Fragmentação</translation>
    </message>
    <message>
        <source>Each layer&apos;s own data in guest order: a piece lies in one stretch of a file.</source>
        <translation>Os dados próprios de cada camada na ordem do convidado: cada fragmento é contíguo no arquivo.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partições</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>A GPT.</source>
        <translation>Uma GPT.</translation>
    </message>
    <message>
        <source>An MBR.</source>
        <translation>Um MBR.</translation>
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
        <translation>Metadados</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>Arquivos inteiros</translation>
    </message>
    <message>
        <source>Headers and tables</source>
        <translation>Cabeçalhos e tabelas</translation>
    </message>
    <message>
        <source>none: no headers or tables</source>
        <translation>nenhum: sem cabeçalhos nem tabelas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>What was read to make this map: the headers and tables of each file, one after the other in the order of the file.</source>
        <translation>O que foi lido para fazer este mapa: os cabeçalhos e as tabelas de cada arquivo, um após o outro, na ordem do arquivo.</translation>
    </message>
    <message>
        <source>What the files&apos; bytes are for</source>
        <translation>Para que servem os bytes dos arquivos</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Snapshots alone</source>
        <translation>Só de instantâneos</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Órfão</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong.</source>
        <translation>Não foi encontrado nada de errado.</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>mais %n achado</numerusform>
            <numerusform>mais %n achados</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Corruptions</source>
        <translation>Danos</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Órfãos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alocado</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>Fragmentado</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compactado</translation>
    </message>
    <message>
        <source>Image end</source>
        <translation>Fim da imagem</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>O que dizem as verificações</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>What qemu-img check counts, of the layers whose format has checks.</source>
        <translation>O que o qemu-img check conta, nas camadas cujo formato admite verificação.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>internal snapshot %1</source>
        <translation>instantâneo interno %1</translation>
    </message>
    <message>
        <source>bitmap %1</source>
        <translation>bitmap %1</translation>
    </message>
    <message>
        <source>granularity %1, not closed cleanly</source>
        <translation>granularidade %1, não fechado corretamente</translation>
    </message>
    <message>
        <source>granularity %1</source>
        <translation>granularidade %1</translation>
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
        <translation>Informações dos formatos</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>dano</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anomalias</translation>
    </message>
    <message>
        <source>What is off</source>
        <translation>O que está errado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n layer(s)</source>
        <translation>
            <numerusform>%1, %2, %n camada</numerusform>
            <numerusform>%1, %2, %n camadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate to</comment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Contabilização do espaço</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentence(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>Há mais %n resultado na versão JSON do relatório.</numerusform>
            <numerusform>Há mais %n resultados na versão JSON do relatório.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be counted: %1</source>
        <translation>Não foi possível contabilizar: %1</translation>
    </message>
    <message>
        <source>What takes space: zeros without any are not counted. Shadowed: hidden by layers above; of a snapshot: no longer what the guest reads. Exclusive: what nothing else in the file needs.</source>
        <translation>O que ocupa espaço: zeros que não o ocupam não são contados. Encoberto: o que camadas acima encobrem; em um instantâneo: o que o convidado não lê mais. Exclusivo: aquilo de que nada mais no arquivo precisa.</translation>
    </message>
    <message>
        <source>Committed into the layer below, pulled into the layer above, removed: what storage gains by that. + is freed, − is taken; ≥ at least, ≤ at most, ≈ about.</source>
        <translation>Commit na camada abaixo, pull para a camada acima, remoção: o que o armazenamento ganha com isso. + é liberado, − é ocupado; ≥ no mínimo, ≤ no máximo, ≈ cerca de.</translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n more layer(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>As linhas de mais %n camada estão na versão JSON do relatório.</numerusform>
            <numerusform>As linhas de mais %n camadas estão na versão JSON do relatório.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of what the layers hold are damaged and not counted.</source>
        <translation>%1 do que as camadas contêm estão danificados e não são contados.</translation>
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
        <translation>Remoção</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>instantâneo %1</translation>
    </message>
    <message>
        <source>What it is, in bytes</source>
        <translation>O que é, em bytes</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>snapshots removed</source>
        <translation>remoção de instantâneos</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantâneo</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>Cada um isoladamente</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open Loc&amp;ation…</source>
        <translation>Abrir &amp;endereço…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Map Again</source>
        <translation>&amp;Mapear novamente</translation>
    </message>
    <message>
        <source>&amp;Cancel Mapping</source>
        <translation>&amp;Cancelar mapeamento</translation>
    </message>
    <message>
        <source>Check &amp;Image</source>
        <translation>Verificar &amp;imagem</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>Comparar c&amp;om…</translation>
    </message>
    <message>
        <source>En&amp;d Comparison</source>
        <translation>E&amp;ncerrar comparação</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders…</source>
        <translation>Pas&amp;tas confiáveis…</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>E&amp;xportar relatório…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>&amp;Visualizar impressão…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Copy &amp;Layers as Text</source>
        <translation>Copiar camadas como te&amp;xto</translation>
    </message>
    <message>
        <source>Select &amp;Run</source>
        <translation>Se&amp;lecionar trecho</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>Alterar &amp;opções…</translation>
    </message>
    <message>
        <source>&amp;Copy Run</source>
        <translation>&amp;Copiar trecho</translation>
    </message>
    <message>
        <source>Copy Run as &amp;JSON</source>
        <translation>Copiar trecho como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy Co&amp;mmand for This Range</source>
        <translation>Copiar co&amp;mando para este intervalo</translation>
    </message>
    <message>
        <source>Copy &amp;Everything Known Here</source>
        <translation>Copiar &amp;tudo sobre este local</translation>
    </message>
    <message>
        <source>What lies under the cursor has not been read yet.</source>
        <translation>O que está sob o cursor ainda não foi lido.</translation>
    </message>
    <message>
        <source>&amp;Go To or Find…</source>
        <translation>&amp;Ir para ou localizar…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Localizar &amp;próxima</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>La&amp;yer Columns</source>
        <translation>Col&amp;unas de camadas</translation>
    </message>
    <message>
        <source>What the &amp;Guest Reads</source>
        <translation>O que o convidado &amp;lê</translation>
    </message>
    <message>
        <source>What the guest reads, and from which layer</source>
        <translation>O que o convidado lê, e de qual camada</translation>
    </message>
    <message>
        <source>What Each &amp;Layer Holds</source>
        <translation>O que cada &amp;camada contém</translation>
    </message>
    <message>
        <source>What each layer holds, and what layers above hide of it</source>
        <translation>O que cada camada contém, e o que as camadas acima encobrem</translation>
    </message>
    <message>
        <source>The Layer&apos;s &amp;File</source>
        <translation>O ar&amp;quivo da camada</translation>
    </message>
    <message>
        <source>A layer&apos;s own file: its tables, its data, what is free and what is lost</source>
        <translation>O arquivo da própria camada: suas tabelas, seus dados, o que está livre e o que ficou órfão</translation>
    </message>
    <message>
        <source>W&amp;hat Differs</source>
        <translation>O que &amp;difere</translation>
    </message>
    <message>
        <source>How the disk differs from what it is compared with</source>
        <translation>Como o disco difere daquilo com que é comparado</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ampl&amp;iar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>&amp;Whole Disk</source>
        <translation>Disco i&amp;nteiro</translation>
    </message>
    <message>
        <source>Zoom to &amp;Run</source>
        <translation>Zoom no trec&amp;ho</translation>
    </message>
    <message>
        <source>Zoom to &amp;Selection</source>
        <translation>Zoom na &amp;seleção</translation>
    </message>
    <message>
        <source>&amp;Previous View</source>
        <translation>&amp;Visão anterior</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <translation>&amp;Próxima visão</translation>
    </message>
    <message>
        <source>&amp;Canvas Only</source>
        <translation>So&amp;mente o mapa</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nova janela</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Open &amp;Sample Chain</source>
        <translation>Abrir &amp;cadeia de exemplo</translation>
    </message>
    <message>
        <source>&amp;About Stratamap</source>
        <translation>&amp;Sobre o Stratamap</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Add &amp;Bookmark</source>
        <translation>A&amp;dicionar marcador</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>P&amp;referências…</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>Procurar &amp;outros overlays</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>Report Detail&amp;s…</source>
        <translation>&amp;Detalhes do relatório…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;O que é isto?</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copiar informações de &amp;diagnóstico</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendDialog</name>
    <message>
        <source>Amend Options of %1</source>
        <comment>file name</comment>
        <translation>Alterar opções de %1</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opções</translation>
    </message>
    <message>
        <source>&amp;Cut off what lies beyond the new size</source>
        <translation>Co&amp;rtar o que fica além do novo tamanho</translation>
    </message>
    <message>
        <source>&amp;Remove the dirty bitmaps</source>
        <translation>Remover os dirty &amp;bitmaps</translation>
    </message>
    <message>
        <source>Count the r&amp;eferences anew, as the image was not closed cleanly</source>
        <translation>Recontar as r&amp;eferências, pois a imagem não foi fechada corretamente</translation>
    </message>
    <message>
        <source>&amp;Keep what undoes this in:</source>
        <translation>&amp;Guardar o que desfaz isto em:</translation>
    </message>
    <message>
        <source>File that undoes the change</source>
        <translation>Arquivo que desfaz a alteração</translation>
    </message>
    <message>
        <source>As a command:</source>
        <translation>Como comando:</translation>
    </message>
    <message>
        <source>With QEMU:</source>
        <translation>Com o QEMU:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copiar o comando: %1</translation>
    </message>
    <message>
        <source>&amp;Undo Last Change</source>
        <translation>&amp;Desfazer última alteração</translation>
    </message>
    <message>
        <source>&amp;Save Log…</source>
        <translation>&amp;Salvar registro…</translation>
    </message>
    <message>
        <source>&amp;Amend</source>
        <translation>&amp;Alterar</translation>
    </message>
    <message>
        <source>The image&apos;s options are being read.</source>
        <translation>Lendo as opções da imagem.</translation>
    </message>
    <message>
        <source>Nothing can be changed now.</source>
        <translation>Nada pode ser alterado agora.</translation>
    </message>
    <message>
        <source>Images of this format have no options that can be changed after they were made. A copy can have others.</source>
        <translation>Imagens deste formato não têm opções que possam ser alteradas depois de criadas. Uma cópia pode ter outras.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The key slots cannot be shown.</source>
        <translation>Não é possível mostrar os slots de chave.</translation>
    </message>
    <message>
        <source>Ke&amp;y Slots</source>
        <translation>Slots de cha&amp;ve</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>Testando a frase secreta…</translation>
    </message>
    <message>
        <source>This passphrase opens no slot.</source>
        <translation>Esta frase secreta não abre nenhum slot.</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase opens %n slot(s).</source>
        <translation>
            <numerusform>Esta frase secreta abre %n slot.</numerusform>
            <numerusform>Esta frase secreta abre %n slots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change an option: what that would write is shown first, and nothing is before you press Amend.</source>
        <translation>Mude uma opção: o que seria gravado é mostrado primeiro, e nada é gravado antes de você pressionar Alterar.</translation>
    </message>
    <message>
        <source>The options do not go together yet.</source>
        <translation>As opções ainda não são compatíveis entre si.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Preparando o plano.</translation>
    </message>
    <message>
        <source>Change the &amp;name alone, even if the guest then reads something else</source>
        <translation>Mudar só o &amp;nome, mesmo que o convidado passe a ler outra coisa</translation>
    </message>
    <message>
        <source>Even i&amp;f other images stand on this one</source>
        <translation>Mesmo &amp;que outras imagens dependam desta</translation>
    </message>
    <message>
        <source>takes several commands</source>
        <translation>requer vários comandos</translation>
    </message>
    <message>
        <source>This would cut off the end of the disk. Tick the box if that is meant.</source>
        <translation>Isto cortaria o fim do disco. Marque a caixa se essa for a intenção.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 cannot hold the dirty bitmaps. Tick the box if they may go.</source>
        <translation>O nível de compatibilidade 0.10 não comporta os dirty bitmaps. Marque a caixa se eles puderem ser removidos.</translation>
    </message>
    <message>
        <source>This cannot be done as it stands: %1</source>
        <translation>Não é possível nas condições atuais: %1</translation>
    </message>
    <message>
        <source>Ready: %1 will be written. A failure or a crash leaves the old or the new image.</source>
        <translation>Pronto: %1 serão gravados. Em caso de falha ou travamento, resta a imagem antiga ou a nova.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1: amending %2</source>
        <translation>%1: alterando %2</translation>
    </message>
    <message>
        <source>It is becoming the new image; this cannot be stopped any more.</source>
        <translation>Passando para a nova imagem; não é mais possível interromper.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interrompendo…</translation>
    </message>
    <message>
        <source>The image is being locked and looked at again.</source>
        <translation>Bloqueando e reexaminando a imagem.</translation>
    </message>
    <message>
        <source>Writing beside the old structures; until the switch this can be cancelled.</source>
        <translation>Gravando ao lado das estruturas antigas; até a troca, é possível cancelar.</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1: falhou: %2</translation>
    </message>
    <message>
        <source>Cancelled. The image is as it was.</source>
        <translation>Cancelado. A imagem está como antes.</translation>
    </message>
    <message>
        <source>%1: amended; tables checked, map compared</source>
        <translation>%1: alterada; tabelas verificadas, mapa comparado</translation>
    </message>
    <message>
        <source>undo with: %1</source>
        <translation>desfazer com: %1</translation>
    </message>
    <message>
        <source>Done. The image was read again: its tables are sound, its map is what it was.</source>
        <translation>Concluído. A imagem foi lida de novo: suas tabelas estão íntegras e seu mapa é o mesmo de antes.</translation>
    </message>
    <message>
        <source>Save Log</source>
        <translation>Salvar registro</translation>
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
        <translation>Não foi possível salvar o registro.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendFields</name>
    <message>
        <source>Chosen when the image was made; only a converted copy (qemu-img convert) can have others:</source>
        <translation>Escolhidas ao criar a imagem; só uma cópia convertida (qemu-img convert) pode ter outras:</translation>
    </message>
    <message>
        <source>Compatibility level</source>
        <translation>Nível de compatibilidade</translation>
    </message>
    <message>
        <source>Lazy reference counts</source>
        <translation>Contagens de referências adiadas</translation>
    </message>
    <message>
        <source>Bits of a reference count</source>
        <translation>Bits por contagem de referências</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Tamanho virtual</translation>
    </message>
    <message>
        <source>Backing file</source>
        <translation>Arquivo base</translation>
    </message>
    <message>
        <source>Backing file&apos;s format</source>
        <translation>Formato do arquivo base</translation>
    </message>
    <message>
        <source>External data file</source>
        <translation>Arquivo de dados externo</translation>
    </message>
    <message>
        <source>Data file reads as raw</source>
        <translation>Arquivo de dados legível como raw</translation>
    </message>
    <message>
        <source>Cluster size</source>
        <translation>Tamanho do cluster</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compactação</translation>
    </message>
    <message>
        <source>Subclusters</source>
        <translation>Subclusters</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>The option %1</source>
        <translation>A opção %1</translation>
    </message>
    <message>
        <source>1.1 (version 3)</source>
        <translation>1.1 (versão 3)</translation>
    </message>
    <message>
        <source>0.10 (version 2)</source>
        <translation>0.10 (versão 2)</translation>
    </message>
    <message>
        <source>Bytes, or with K, M, G, T; +10G and -10G count from the present size.</source>
        <translation>Em bytes, ou com K, M, G, T; +10G e -10G contam a partir do tamanho atual.</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Cannot be changed: this image keeps its data in its own file.</source>
        <translation>Não pode ser alterado: esta imagem guarda os dados no próprio arquivo.</translation>
    </message>
    <message>
        <source>Cannot be switched on: the data file may hold what a raw image would not.</source>
        <translation>Não pode ser ligado: o arquivo de dados pode conter o que uma imagem raw não teria.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 needs 16 bits.</source>
        <translation>O nível de compatibilidade 0.10 exige 16 bits.</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 knows no lazy reference counts.</source>
        <translation>O nível de compatibilidade 0.10 não admite contagens de referências adiadas.</translation>
    </message>
    <message>
        <source>This is not a size: write bytes, or 20G, 512M, +10G.</source>
        <translation>Isto não é um tamanho: informe bytes, ou 20G, 512M, +10G.</translation>
    </message>
    <message>
        <source>A disk has whole sectors: the size must be a multiple of 512.</source>
        <translation>Um disco tem setores inteiros: o tamanho deve ser múltiplo de 512.</translation>
    </message>
    <message>
        <source>Say which format the backing file has: guessing it is unsafe.</source>
        <translation>Informe o formato do arquivo base: adivinhá-lo não é seguro.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>agora %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new size, old size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is a rebase: it is done only if the guest reads the same through both chains.</source>
        <translation>Isto é um rebase: só é feito se o convidado ler o mesmo pelas duas cadeias.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendKeys</name>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Shows which slots it opens</source>
        <translation>Mostra quais slots ela abre</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase secreta:</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Não alterar nada</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>Adicionar outra frase secreta</translation>
    </message>
    <message>
        <source>Change this passphrase</source>
        <translation>Alterar esta frase secreta</translation>
    </message>
    <message>
        <source>Erase a slot</source>
        <translation>Apagar um slot</translation>
    </message>
    <message>
        <source>&amp;What to do:</source>
        <translation>O que fa&amp;zer:</translation>
    </message>
    <message>
        <source>S&amp;lot:</source>
        <translation>S&amp;lot:</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>Nova frase se&amp;creta:</translation>
    </message>
    <message>
        <source>Once mo&amp;re:</source>
        <translation>Re&amp;pita:</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>How long trying one passphrase takes on this computer: longer is harder to guess.</source>
        <translation>Quanto tempo leva testar uma frase secreta neste computador: quanto mais, mais difícil de adivinhar.</translation>
    </message>
    <message>
        <source>Time to &amp;derive:</source>
        <translation>Te&amp;mpo de derivação:</translation>
    </message>
    <message>
        <source>This is the only passphrase: without it, everything in the image is lost for good. Write the file&apos;s name, %1, to agree:</source>
        <translation>Esta é a única frase secreta: sem ela, tudo na imagem se perde definitivamente. Para confirmar, digite o nome do arquivo, %1:</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterações</translation>
    </message>
    <message>
        <source>This passphrase</source>
        <translation>Esta frase secreta</translation>
    </message>
    <message>
        <source>Key slots</source>
        <translation>Slots de chave</translation>
    </message>
    <message>
        <source>Encrypted with %1</source>
        <translation>Criptografada com %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>não abre</translation>
    </message>
    <message>
        <source>the first free one</source>
        <translation>o primeiro livre</translation>
    </message>
    <message>
        <source>Write a passphrase that opens the image now.</source>
        <translation>Digite uma frase secreta que abra a imagem atualmente.</translation>
    </message>
    <message>
        <source>The last passphrase goes only when you write the file&apos;s name.</source>
        <translation>A última frase secreta só é removida se você digitar o nome do arquivo.</translation>
    </message>
    <message>
        <source>Write the new passphrase.</source>
        <translation>Digite a nova frase secreta.</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same.</source>
        <translation>As duas novas frases secretas não coincidem.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendPlanView</name>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Lost for good</source>
        <translation>Perdido definitivamente</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>size, offset</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Writes, one after the other</source>
        <translation>Gravações, uma após a outra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bytes, what is written</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – from here on it is the new image</source>
        <comment>a step</comment>
        <translation>%1 – daqui em diante é a nova imagem</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Bytes written: %1</source>
        <translation>Bytes gravados: %1</translation>
    </message>
    <message>
        <source>Clusters allocated: %1</source>
        <translation>Clusters alocados: %1</translation>
    </message>
    <message>
        <source>Clusters freed: %1</source>
        <translation>Clusters liberados: %1</translation>
    </message>
    <message>
        <source>The file is cut to %1</source>
        <translation>O arquivo é cortado para %1</translation>
    </message>
    <message>
        <source>The data file&apos;s length becomes %1</source>
        <translation>O arquivo de dados passa a ter %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Bands</name>
    <message>
        <source>“%1”</source>
        <comment>name of a partition</comment>
        <translation>“%1”</translation>
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
        <translation>Pergunta: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erro: %1</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalhes técnicos</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
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
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
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
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Mark the selection, or the cell under the cursor</source>
        <translation>Marcar a seleção, ou a célula sob o cursor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the selected bookmarks (Del)</source>
        <translation>Remover os marcadores selecionados (Del)</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Bring back what was removed last (Ctrl+Z)</source>
        <translation>Restaurar o que foi removido por último (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Kept until the program ends: %1 cannot be written.</source>
        <translation>Mantidos só até o programa ser encerrado: não é possível gravar %1.</translation>
    </message>
    <message>
        <source>The bookmarks kept for this image could not be read. Their file is left as %1.</source>
        <translation>Não foi possível ler os marcadores guardados para esta imagem. O arquivo deles foi mantido como %1.</translation>
    </message>
    <message>
        <source>Bookmark %1</source>
        <translation>Marcador %1</translation>
    </message>
    <message>
        <source>There is no room for more than %1 bookmarks.</source>
        <translation>Não há espaço para mais de %1 marcadores.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Cells</name>
    <message>
        <source>no layer</source>
        <translation>nenhuma camada</translation>
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
        <translation>camada %1</translation>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Em disco</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Próprio</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visível</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>Encoberto</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Exclusivo</translation>
    </message>
    <message>
        <source>Seen of own</source>
        <translation>Parte visível</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zeros</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compactado</translation>
    </message>
    <message>
        <source>Bitmaps</source>
        <translation>Bitmaps</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>0 is the image that was opened; each layer rests on the next</source>
        <translation>0 é a imagem que foi aberta; cada camada se apoia na seguinte</translation>
    </message>
    <message>
        <source>How large the guest&apos;s disk is in this layer</source>
        <translation>Tamanho do disco do convidado nesta camada</translation>
    </message>
    <message>
        <source>How long the file is</source>
        <translation>Tamanho do arquivo</translation>
    </message>
    <message>
        <source>How much space the file takes up where it is stored</source>
        <translation>Espaço que o arquivo ocupa onde está armazenado</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk this layer itself keeps, seen from above or not</source>
        <translation>Quanto do disco do convidado a própria camada guarda, visível de cima ou não</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest reads</source>
        <translation>Quanto do que a camada guarda o convidado lê</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest never reads: layers above hide it, or it lies beyond the end of a shorter layer above</source>
        <translation>Quanto do que a camada guarda o convidado nunca lê: camadas acima o encobrem, ou fica além do fim de uma camada menor acima</translation>
    </message>
    <message>
        <source>How much of the file would become free if this went: the disk as it is in a layer&apos;s row, or a snapshot. What several of them share is in none of these sums</source>
        <translation>Quanto do arquivo ficaria livre se isto fosse removido: na linha de uma camada, o disco no estado atual; nas demais, um instantâneo. O que vários compartilham não entra em nenhuma destas somas</translation>
    </message>
    <message>
        <source>What the layer keeps: the solid part is visible, the hatched part shadowed</source>
        <translation>O que a camada guarda: a parte cheia é visível; a hachurada, encoberta</translation>
    </message>
    <message>
        <source>How much the layer itself says is zeros</source>
        <translation>Quanto a própria camada declara como zeros</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk the layer keeps compressed</source>
        <translation>Quanto do disco do convidado a camada guarda compactado</translation>
    </message>
    <message>
        <source>How many dirty bitmaps are stored in the image</source>
        <translation>Quantos dirty bitmaps estão armazenados na imagem</translation>
    </message>
    <message>
        <source>Whether another program has the file open for itself</source>
        <translation>Se outro programa mantém o arquivo aberto para si</translation>
    </message>
    <message>
        <source>How many oddities and damages were found in the layer</source>
        <translation>Quantas anomalias e danos foram encontrados na camada</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, why it is not shown</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>another overlay on the same base</comment>
        <translation>também %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>bytes counted so far</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1 of the guest&apos;s disk, stored in %2 of the file (%3)</source>
        <comment>size, size, part</comment>
        <translation>%1 do disco do convidado, armazenados em %2 do arquivo (%3)</translation>
    </message>
    <message>
        <source>%1 visible, %2 shadowed</source>
        <translation>%1 visíveis, %2 encobertos</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>instantâneo</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Once the file is found, this mends the reference:</source>
        <translation>Quando o arquivo for encontrado, isto repara a referência:</translation>
    </message>
    <message>
        <source>Another overlay that rests on %1: changing that changes both</source>
        <translation>Outro overlay que se apoia em %1: alterá-lo altera ambos</translation>
    </message>
    <message>
        <source>Internal snapshot %1 of %2</source>
        <translation>Instantâneo interno %1 de %2</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Criado: %1</translation>
    </message>
    <message>
        <source>With %1 of the machine&apos;s memory</source>
        <translation>Com %1 da memória da máquina</translation>
    </message>
    <message>
        <source>Nothing else in the file uses %1 of it</source>
        <translation>%1 dele não são usados por mais nada no arquivo</translation>
    </message>
    <message>
        <source>Named as “%1” by the layer above</source>
        <translation>Referida como “%1” pela camada acima</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainTree</name>
    <message>
        <source>Layers of the chain</source>
        <translation>Camadas da cadeia</translation>
    </message>
    <message>
        <source>Map This &amp;Snapshot</source>
        <translation>Mapear este &amp;instantâneo</translation>
    </message>
    <message>
        <source>&amp;Open This Overlay</source>
        <translation>&amp;Abrir este overlay</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>L&amp;ocalizar…</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>Al&amp;terar opções…</translation>
    </message>
    <message>
        <source>What It Would &amp;Free</source>
        <translation>O &amp;que liberaria</translation>
    </message>
    <message>
        <source>Compare &amp;With This Snapshot</source>
        <translation>Comparar com &amp;este instantâneo</translation>
    </message>
    <message>
        <source>Compare &amp;With This Overlay</source>
        <translation>Comparar com este o&amp;verlay</translation>
    </message>
    <message>
        <source>Compare &amp;With the Disk as of This Layer</source>
        <translation>Comparar com o disco &amp;no estado desta camada</translation>
    </message>
    <message>
        <source>Copy &amp;Mending Command</source>
        <translation>Copiar comando de &amp;reparo</translation>
    </message>
    <message>
        <source>&amp;Copy Layers as Text</source>
        <translation>&amp;Copiar camadas como texto</translation>
    </message>
    <message>
        <source>&amp;No Selection</source>
        <translation>&amp;Limpar seleção</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>&amp;Procurar outros overlays</translation>
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
        <translation>ganho</translation>
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
        <translation>outra camada</translation>
    </message>
    <message>
        <source>other state</source>
        <translation>outro estado</translation>
    </message>
    <message>
        <source>beyond the end</source>
        <translation>além do fim</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>The same layer has the same, at the same place.</source>
        <translation>A mesma camada tem o mesmo, no mesmo lugar.</translation>
    </message>
    <message>
        <source>B has data where A has none.</source>
        <translation>B tem dados onde A não tem.</translation>
    </message>
    <message>
        <source>A has data where B has none.</source>
        <translation>A tem dados onde B não tem.</translation>
    </message>
    <message>
        <source>The same layer has it, at another place of its file.</source>
        <translation>A mesma camada o tem, em outro lugar do seu arquivo.</translation>
    </message>
    <message>
        <source>Another layer or file has it.</source>
        <translation>Outra camada ou outro arquivo o tem.</translation>
    </message>
    <message>
        <source>It is kept in another way: compressed or not, or as zeros of another kind.</source>
        <translation>Está guardado de outra forma: compactado ou não, ou como zeros de outro tipo.</translation>
    </message>
    <message>
        <source>One of the disks has ended, and the other one has no data.</source>
        <translation>Um dos discos já terminou, e o outro não tem dados.</translation>
    </message>
    <message>
        <source>One of them is damaged there, or could not be opened.</source>
        <translation>Um deles está danificado ali ou não pôde ser aberto.</translation>
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
        <translation>outro conteúdo</translation>
    </message>
    <message>
        <source>Both have data, which was read and differs.</source>
        <translation>Ambos têm dados, que foram lidos e diferem.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareBar</name>
    <message>
        <source>How far the comparison is</source>
        <translation>Progresso da comparação</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Let A and B change places</source>
        <translation>Trocar A e B de lugar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End Comparison</source>
        <translation>Encerrar comparação</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Interromper a comparação</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>Deixar de comparar</translation>
    </message>
    <message>
        <source>A: %1 → B: %2</source>
        <comment>names</comment>
        <translation>A: %1 → B: %2</translation>
    </message>
    <message>
        <source>Nothing is compared. File ▸ Compare With… and the menus of layers and snapshots begin it.</source>
        <translation>Nada está sendo comparado. Para começar, use Arquivo ▸ Comparar com… ou os menus de camadas e instantâneos.</translation>
    </message>
    <message>
        <source>A has %1 of data, B has %2: </source>
        <comment>sizes; what follows is the difference</comment>
        <translation>A tem %1 de dados, B tem %2: </translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>size</comment>
        <translation>%1 a menos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>size</comment>
        <translation>%1 a mais</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>a mesma quantidade</translation>
    </message>
    <message>
        <source> (%1 lost, %2 gained).</source>
        <comment>sizes</comment>
        <translation> (%1 perdidos, %2 ganhos).</translation>
    </message>
    <message>
        <source> A is %1 long, B %2.</source>
        <comment>sizes</comment>
        <translation> A tem tamanho %1; B, %2.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Read both disks and compare what they hold, wherever it lies</source>
        <translation>Ler os dois discos e comparar o que contêm, onde quer que esteja</translation>
    </message>
    <message>
        <source> Read: %1 differ, from %2 on.</source>
        <comment>size, offset</comment>
        <translation> Após a leitura: %1 diferem, a partir de %2.</translation>
    </message>
    <message>
        <source> Read: both hold the same.</source>
        <translation> Após a leitura: ambos contêm o mesmo.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareLegend</name>
    <message>
        <source>What the colours of the comparison mean</source>
        <translation>O que as cores da comparação significam</translation>
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
        <translation>Mapa das diferenças</translation>
    </message>
    <message>
        <source>Choose what this disk is to be compared with.</source>
        <translation>Escolha com o que este disco deve ser comparado.</translation>
    </message>
    <message>
        <source>Both disks have a size of 0 bytes</source>
        <translation>Ambos os discos têm tamanho de 0 bytes</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Host File</source>
        <translation>Arquivo do host</translation>
    </message>
    <message>
        <source>Host Offset</source>
        <translation>Offset no host</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Armazenado</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentTable</name>
    <message>
        <source>Only the selection</source>
        <translation>Somente a seleção</translation>
    </message>
    <message>
        <source>Layer, state, file or 0x offset</source>
        <translation>Camada, estado, arquivo ou offset 0x</translation>
    </message>
    <message>
        <source>Lists extents with this in the name of their layer, state or host file, or those that hold this offset of the disk or of a host file, as in 0x50000.</source>
        <translation>Lista os extents com este texto no nome da camada, do estado ou do arquivo do host, ou os que contêm este offset do disco ou de um arquivo do host, como em 0x50000.</translation>
    </message>
    <message>
        <source>Extents with this text</source>
        <translation>Extents com este texto</translation>
    </message>
    <message>
        <source>At least, as in 1M</source>
        <translation>No mínimo, como em 1M</translation>
    </message>
    <message>
        <source>Lists extents of at least this length: 65536, 64k, 1M, 2G.</source>
        <translation>Lista os extents com pelo menos este tamanho: 65536, 64k, 1M, 2G.</translation>
    </message>
    <message>
        <source>Extents of at least this length</source>
        <translation>Extents com pelo menos este tamanho</translation>
    </message>
    <message>
        <source>Lists extents that touch the range selected on the map.</source>
        <translation>Lista os extents que tocam o intervalo selecionado no mapa.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write extents to a file, as CSV or JSON</source>
        <translation>Gravar os extents em um arquivo, como CSV ou JSON</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>O que está listado</translation>
    </message>
    <message>
        <source>Listing extents</source>
        <translation>Listando extents</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>Extents</translation>
    </message>
    <message>
        <source>&amp;Show on Map</source>
        <translation>&amp;Mostrar no mapa</translation>
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
        <translation>Exportar &amp;selecionados…</translation>
    </message>
    <message>
        <source>&amp;Export All That Is Listed…</source>
        <translation>&amp;Exportar tudo o que está listado…</translation>
    </message>
    <message>
        <source>There is no disk to list extents of.</source>
        <translation>Não há disco cujos extents possam ser listados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extents of %1, %2 stored</source>
        <comment>size, size</comment>
        <translation>
            <numerusform>%Ln extent de %1, %2 armazenados</numerusform>
            <numerusform>%Ln extents, %1 ao todo, %2 armazenados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the disk mapped so far</source>
        <translation>%1 do disco mapeado até agora</translation>
    </message>
    <message>
        <source>the disk has more, %1 in all; select a range and list only that to see them</source>
        <comment>number of extents</comment>
        <translation>o disco tem mais, %1 ao todo; para vê-los, selecione um intervalo e liste somente ele</translation>
    </message>
    <message>
        <source>“%1” is not a size</source>
        <translation>“%1” não é um tamanho</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>JSON, as qemu-img map prints it (*.json)</source>
        <translation>JSON, como o qemu-img map o exibe (*.json)</translation>
    </message>
    <message>
        <source>Export Extents</source>
        <translation>Exportar extents</translation>
    </message>
    <message>
        <source>Copying was cancelled</source>
        <translation>A cópia foi cancelada</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>A exportação foi cancelada</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <comment>technical sentence</comment>
        <translation>Nada foi gravado: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <comment>file</comment>
        <translation>Gravado em %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Extents</name>
    <message>
        <source>no layer</source>
        <translation>nenhuma camada</translation>
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
        <translation>Ir para e localizar</translation>
    </message>
    <message>
        <source>A place, such as 12.5GiB, 0x2f000000, 63%, p2+1MiB; or runs: compressed len&gt;64MiB</source>
        <translation>Um local, como 12.5GiB, 0x2f000000, 63%, p2+1MiB; ou trechos: compressed len&gt;64MiB</translation>
    </message>
    <message>
        <source>Go to or find</source>
        <translation>Ir para ou localizar</translation>
    </message>
    <message>
        <source>Places: 0x2f000000, 12.5GiB, 8388608s (sectors), 63%, c:190213 (cluster), L1:3 L2:17, p2+1MiB (in a partition), host:0x50000 (in the file).
Runs: layer:NAME, state:STATE, len&gt;64MiB, len&lt;4KiB, zero, data, compressed, shadowed, dirty, pending; several words together.
Enter and F3 go on, with Shift back; Alt+Enter marks all.</source>
        <translation>Locais: 0x2f000000, 12.5GiB, 8388608s (setores), 63%, c:190213 (cluster), L1:3 L2:17, p2+1MiB (em uma partição), host:0x50000 (no arquivo).
Trechos: layer:NOME, state:ESTADO, len&gt;64MiB, len&lt;4KiB, zero, data, compressed, shadowed, dirty, pending; várias palavras podem ser combinadas.
Enter e F3 avançam; com Shift, voltam; Alt+Enter marca todas.</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Localizar:</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>A ocorrência anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>A próxima ocorrência (F3)</translation>
    </message>
    <message>
        <source>Mark All</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Marks all matches beside the map (Alt+Enter)</source>
        <translation>Marca todas as ocorrências ao lado do mapa (Alt+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>The first %1 of %2 matches are marked.</source>
        <translation>As primeiras %1 de %2 ocorrências estão marcadas.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>The search went round the end of the disk.</source>
        <translation>A busca passou do fim do disco e recomeçou do início.</translation>
    </message>
    <message>
        <source>Enter goes to %1, %2.</source>
        <comment>hexadecimal offset, in bytes</comment>
        <translation>Enter vai para %1, %2.</translation>
    </message>
    <message>
        <source>One match, %1.</source>
        <comment>size</comment>
        <translation>Uma ocorrência, %1.</translation>
    </message>
    <message>
        <source>%1 matches, %2 in all.</source>
        <comment>number, size</comment>
        <translation>%1 ocorrências, %2 ao todo.</translation>
    </message>
    <message>
        <source>Nothing found so far: not all of the map is in memory yet.</source>
        <translation>Nada encontrado até agora: o mapa ainda não está todo na memória.</translation>
    </message>
    <message>
        <source>%1 So far: not all of the map is in memory yet.</source>
        <comment>what was found</comment>
        <translation>%1 Até agora: o mapa ainda não está todo na memória.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Findings</name>
    <message>
        <source>The chain loops</source>
        <translation>A cadeia forma um ciclo</translation>
    </message>
    <message>
        <source>The parent is missing</source>
        <translation>Imagem pai ausente</translation>
    </message>
    <message>
        <source>The parent cannot be opened</source>
        <translation>Não é possível abrir a imagem pai</translation>
    </message>
    <message>
        <source>A reference was not followed</source>
        <translation>Referência não seguida</translation>
    </message>
    <message>
        <source>A data file is lost</source>
        <translation>Arquivo de dados ausente</translation>
    </message>
    <message>
        <source>Wrong backing format</source>
        <translation>Formato do arquivo base incorreto</translation>
    </message>
    <message>
        <source>No backing format is recorded</source>
        <translation>Formato do arquivo base não registrado</translation>
    </message>
    <message>
        <source>The parent has changed</source>
        <translation>A imagem pai mudou</translation>
    </message>
    <message>
        <source>The parent is another image</source>
        <translation>A imagem pai é outra</translation>
    </message>
    <message>
        <source>The parent was written later</source>
        <translation>A imagem pai foi gravada depois</translation>
    </message>
    <message>
        <source>A reference to the network</source>
        <translation>Referência à rede</translation>
    </message>
    <message>
        <source>A reference that is no file name</source>
        <translation>Referência que não é nome de arquivo</translation>
    </message>
    <message>
        <source>A reference to a device</source>
        <translation>Referência a um dispositivo</translation>
    </message>
    <message>
        <source>A reference leaves the folder</source>
        <translation>Referência para fora da pasta</translation>
    </message>
    <message>
        <source>Guest data lies in another file</source>
        <translation>Dados do convidado em outro arquivo</translation>
    </message>
    <message>
        <source>A deep chain</source>
        <translation>Cadeia profunda</translation>
    </message>
    <message>
        <source>A layer is mostly shadowed</source>
        <translation>Camada quase toda encoberta</translation>
    </message>
    <message>
        <source>Data past the end of the disk</source>
        <translation>Dados além do fim do disco</translation>
    </message>
    <message>
        <source>A raw disk looks like an image</source>
        <translation>Disco raw parece uma imagem</translation>
    </message>
    <message>
        <source>More than one format fits</source>
        <translation>Mais de um formato é possível</translation>
    </message>
    <message>
        <source>The name says another format</source>
        <translation>O nome indica outro formato</translation>
    </message>
    <message>
        <source>Marked as corrupt</source>
        <translation>Imagem marcada como corrompida</translation>
    </message>
    <message>
        <source>Damaged tables</source>
        <translation>Tabelas danificadas</translation>
    </message>
    <message>
        <source>Wrong reference counts</source>
        <translation>Contagens de referências incorretas</translation>
    </message>
    <message>
        <source>Data past the end of the file</source>
        <translation>Dados além do fim do arquivo</translation>
    </message>
    <message>
        <source>Compressed data cannot be unpacked</source>
        <translation>Não é possível descompactar os dados</translation>
    </message>
    <message>
        <source>Not closed cleanly</source>
        <translation>Imagem não fechada corretamente</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Leaked space</source>
        <translation>Espaço órfão</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>Algo está errado</translation>
    </message>
    <message>
        <source>Dirty bitmaps are outdated</source>
        <translation>Dirty bitmaps desatualizados</translation>
    </message>
    <message>
        <source>A dirty bitmap is inconsistent</source>
        <translation>Dirty bitmap inconsistente</translation>
    </message>
    <message>
        <source>Weak encryption</source>
        <translation>Criptografia fraca</translation>
    </message>
    <message>
        <source>An old version</source>
        <translation>Versão antiga</translation>
    </message>
    <message>
        <source>Larger than its disk</source>
        <translation>Arquivo maior que o próprio disco</translation>
    </message>
    <message>
        <source>Unused space in the file</source>
        <translation>Espaço não usado no arquivo</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>Arquivo fragmentado</translation>
    </message>
    <message>
        <source>A faulty partition table</source>
        <translation>Tabela de partições com erros</translation>
    </message>
    <message>
        <source>A misaligned partition</source>
        <translation>Partição desalinhada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dano</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, headline</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Damage: %1 · Warnings: %2 · Notes: %3</source>
        <translation>Danos: %1 · Avisos: %2 · Notas: %3</translation>
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
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::FindingsView</name>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Ir até lá</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Look Closely</source>
        <translation>Examinar a fundo</translation>
    </message>
    <message>
        <source>Read large tables, too, and unpack everything that is compressed</source>
        <translation>Ler também as tabelas grandes e descompactar tudo o que está compactado</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>Detalhes do achado</translation>
    </message>
    <message>
        <source>Command that mends it</source>
        <translation>Comando que o repara</translation>
    </message>
    <message>
        <source>&amp;Copy Command</source>
        <translation>&amp;Copiar comando</translation>
    </message>
    <message>
        <source>The chain is looked through when it is mapped.</source>
        <translation>A cadeia é examinada quando é mapeada.</translation>
    </message>
    <message>
        <source>Looking closely; this may take a while…</source>
        <translation>Examinando a fundo; isto pode demorar…</translation>
    </message>
    <message>
        <source>Looking through the chain…</source>
        <translation>Examinando a cadeia…</translation>
    </message>
    <message>
        <source>The chain could not be looked through: %1</source>
        <translation>Não foi possível examinar a cadeia: %1</translation>
    </message>
    <message>
        <source>Nothing was found that is wrong or unwise.</source>
        <translation>Não foi encontrado nada de errado nem de imprudente.</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>Não examinado: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::GridCanvas</name>
    <message>
        <source>1 cell = %1</source>
        <translation>1 célula = %1</translation>
    </message>
    <message>
        <source>1 cell = %1 (1 cluster)</source>
        <translation>1 célula = %1 (1 cluster)</translation>
    </message>
    <message>
        <source>1 cell = %1 (%2 clusters)</source>
        <translation>1 célula = %1 (%2 clusters)</translation>
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
        <translation>criptografado: ninguém lê isto sem a chave</translation>
    </message>
    <message>
        <source>damaged: the tables do not say what belongs here</source>
        <translation>danificado: as tabelas não dizem o que deveria estar aqui</translation>
    </message>
    <message>
        <source>unknown: the layer that has it could not be opened</source>
        <translation>desconhecido: a camada que o contém não pôde ser aberta</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>ilegível: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostFileBar</name>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Arquivo:</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Arquivo mostrado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, used up to %2</source>
        <comment>size, offset</comment>
        <translation>%1, usado até %2</translation>
    </message>
    <message>
        <source>; %1 used twice</source>
        <comment>size</comment>
        <translation>; %1 com uso duplo</translation>
    </message>
    <message>
        <source>; %1 references past the end</source>
        <comment>number</comment>
        <translation>; %1 referências além do fim</translation>
    </message>
    <message>
        <source>; %1 in use but not counted</source>
        <comment>number</comment>
        <translation>; %1 em uso, mas não contados</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostKinds</name>
    <message>
        <source>header</source>
        <translation>cabeçalho</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>tabela L1</translation>
    </message>
    <message>
        <source>L2 tables</source>
        <translation>tabelas L2</translation>
    </message>
    <message>
        <source>refcount table</source>
        <translation>tabela de refcounts</translation>
    </message>
    <message>
        <source>refcount blocks</source>
        <translation>blocos de refcounts</translation>
    </message>
    <message>
        <source>snapshot table</source>
        <translation>tabela de instantâneos</translation>
    </message>
    <message>
        <source>L1 tables of snapshots</source>
        <translation>tabelas L1 de instantâneos</translation>
    </message>
    <message>
        <source>L2 tables of snapshots</source>
        <translation>tabelas L2 de instantâneos</translation>
    </message>
    <message>
        <source>data of snapshots alone</source>
        <translation>dados só de instantâneos</translation>
    </message>
    <message>
        <source>bitmap directory</source>
        <translation>diretório de bitmaps</translation>
    </message>
    <message>
        <source>bitmap tables</source>
        <translation>tabelas de bitmaps</translation>
    </message>
    <message>
        <source>bitmaps</source>
        <translation>bitmaps</translation>
    </message>
    <message>
        <source>encryption header</source>
        <translation>cabeçalho de criptografia</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tabelas</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>space kept for zeros</source>
        <translation>espaço reservado para zeros</translation>
    </message>
    <message>
        <source>compressed data</source>
        <translation>dados compactados</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>órfão</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>hole</source>
        <translation>buraco</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
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
        <translation>K</translation>
    </message>
    <message>
        <source>T</source>
        <comment>letter: tables</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter: leaked</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, what: 38 % L2 tables</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, used twice</source>
        <comment>what</comment>
        <translation>%1, com uso duplo</translation>
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
        <translation>O que as cores do arquivo significam</translation>
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
        <translation>Mapa do arquivo</translation>
    </message>
    <message>
        <source>This layer could not be opened.</source>
        <translation>Não foi possível abrir esta camada.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nada a mostrar ainda</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Este arquivo está vazio</translation>
    </message>
    <message>
        <source>Reading the tables of this file…</source>
        <translation>Lendo as tabelas deste arquivo…</translation>
    </message>
    <message>
        <source>file offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>offset no arquivo %1, %2: %3</translation>
    </message>
    <message>
        <source>%1; guest offset %2</source>
        <comment>sentence, offset</comment>
        <translation>%1; offset no convidado %2</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>%1 selecionados: %2</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ImageCheck</name>
    <message>
        <source>Checking %1…</source>
        <translation>Verificando %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>Cancelar (%1%)</translation>
    </message>
    <message>
        <source>Images such as %1 have nothing that could be checked</source>
        <translation>Imagens como %1 não têm nada que possa ser verificado</translation>
    </message>
    <message>
        <source>%1 could not be checked</source>
        <translation>Não foi possível verificar %1</translation>
    </message>
    <message>
        <source>%1 is damaged: data may be lost</source>
        <translation>A imagem %1 está danificada: pode haver perda de dados</translation>
    </message>
    <message>
        <source>%1 wastes space: nothing is lost</source>
        <translation>A imagem %1 desperdiça espaço: nada se perdeu</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>A imagem %1 está íntegra</translation>
    </message>
    <message>
        <source>Show in the File</source>
        <translation>Mostrar no arquivo</translation>
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
        <translation>Bloco</translation>
    </message>
    <message>
        <source>Subcluster</source>
        <translation>Subcluster</translation>
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
        <translation>Local</translation>
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
        <translation>Partição</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>partition, offset in it</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>O que o convidado lê</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Ainda não lido.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Offset in file</source>
        <translation>Offset no arquivo</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Compactado</translation>
    </message>
    <message>
        <source>Run starts</source>
        <translation>Início do trecho</translation>
    </message>
    <message>
        <source>Run ends</source>
        <translation>Fim do trecho</translation>
    </message>
    <message>
        <source>Run length</source>
        <translation>Tamanho do trecho</translation>
    </message>
    <message>
        <source>In this cell</source>
        <translation>Nesta célula</translation>
    </message>
    <message>
        <source>Cell starts</source>
        <translation>Início da célula</translation>
    </message>
    <message>
        <source>Cell length</source>
        <translation>Tamanho da célula</translation>
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
        <translation>Cada camada neste local</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>its disk ends before</source>
        <translation>o disco dela termina antes</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>não pôde ser aberta</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>state, offset in the layer&apos;s file</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Dirty bitmaps</source>
        <translation>Dirty bitmaps</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>bitmap, file</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>inalterado</translation>
    </message>
    <message>
        <source>dirty</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>does not count: in use</source>
        <translation>não conta: em uso</translation>
    </message>
    <message>
        <source>No layer has anything here. It reads as zeros.</source>
        <translation>Nenhuma camada tem nada aqui. É lido como zeros.</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps no space for them.</source>
        <translation>A camada declara zeros e não reserva espaço para eles.</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps space in its file for them.</source>
        <translation>A camada declara zeros e reserva espaço no seu arquivo para eles.</translation>
    </message>
    <message>
        <source>The bytes lie in the file as the guest reads them.</source>
        <translation>Os bytes estão no arquivo tal como o convidado os lê.</translation>
    </message>
    <message>
        <source>The bytes lie packed in the file.</source>
        <translation>Os bytes estão compactados no arquivo.</translation>
    </message>
    <message>
        <source>The bytes lie encrypted in the file.</source>
        <translation>Os bytes estão criptografados no arquivo.</translation>
    </message>
    <message>
        <source>The layer has space for data here, which nobody has written: it reads as zeros.</source>
        <translation>A camada tem aqui espaço para dados que ninguém gravou: é lido como zeros.</translation>
    </message>
    <message>
        <source>The tables contradict the format here. Nobody knows what belongs here.</source>
        <translation>As tabelas contradizem o formato aqui. Não há como saber o que deveria estar aqui.</translation>
    </message>
    <message>
        <source>The layer that would answer could not be opened.</source>
        <translation>A camada que responderia não pôde ser aberta.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>What is known of the place under the cursor stands here once an image is open.</source>
        <translation>Quando uma imagem estiver aberta, aqui aparecerá o que se sabe do local sob o cursor.</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Copiar tudo</translation>
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
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>Fill each cell by the shares of what it holds</source>
        <translation>Preencher cada célula segundo as parcelas do que ela contém</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Fill each cell with what is ticked, however little of it there is (A)</source>
        <translation>Preencher cada célula com o que está marcado, por menos que haja (A)</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maioria</translation>
    </message>
    <message>
        <source>Fill each cell with what it holds most of</source>
        <translation>Preencher cada célula com o que ela mais contém</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Marcar todos</translation>
    </message>
    <message>
        <source>Let everything stand out again</source>
        <translation>Voltar a destacar tudo</translation>
    </message>
    <message>
        <source>Tick Only &amp;This</source>
        <translation>Marcar somente &amp;este</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>Marcar &amp;todos</translation>
    </message>
    <message>
        <source>What the map&apos;s colours mean stands here once an image is open.</source>
        <translation>Quando uma imagem estiver aberta, aqui aparecerá o que as cores do mapa significam.</translation>
    </message>
    <message>
        <source>%1 disk. Shares are of the %2 scanned so far.</source>
        <comment>size, percent</comment>
        <translation>Disco de %1. As parcelas referem-se aos %2 analisados até agora.</translation>
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
        <translation>Nenhuma camada</translation>
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
        <translation>Veja o que cada camada de uma imagem de disco contém</translation>
    </message>
    <message>
        <source>Open a virtual machine&apos;s disk image, or drop one here. Nothing you look at is ever changed.</source>
        <translation>Abra a imagem de disco de uma máquina virtual ou solte uma aqui. Nada do que você examina é alterado.</translation>
    </message>
    <message>
        <source>Open Image…</source>
        <translation>Abrir imagem…</translation>
    </message>
    <message>
        <source>Open Sample Chain</source>
        <translation>Abrir cadeia de exemplo</translation>
    </message>
    <message>
        <source>The chain of layers is being opened.</source>
        <translation>Abrindo a cadeia de camadas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is nothing to show. The message above says why.</source>
        <translation>Não há nada a mostrar. A mensagem acima explica o motivo.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Open Another Image…</source>
        <translation>Abrir outra imagem…</translation>
    </message>
    <message>
        <source>%1, snapshot %2</source>
        <comment>file, name or number</comment>
        <translation>%1, instantâneo %2</translation>
    </message>
    <message>
        <source>%1 – Stratamap</source>
        <comment>file name</comment>
        <translation>%1 – Stratamap</translation>
    </message>
    <message>
        <source>Compare With an Image or a Saved Map</source>
        <translation>Comparar com uma imagem ou um mapa salvo</translation>
    </message>
    <message>
        <source>layer %1 and below (%2)</source>
        <comment>number, file</comment>
        <translation>camada %1 e abaixo (%2)</translation>
    </message>
    <message>
        <source>Locate the Missing Layer</source>
        <translation>Localizar a camada ausente</translation>
    </message>
    <message>
        <source>Too large to sum up in passing: stratamap --tree does.</source>
        <translation>Grande demais para calcular de passagem; use stratamap --tree.</translation>
    </message>
    <message numerus="yes">
        <source>%n other overlay(s) found</source>
        <translation>
            <numerusform>%n outro overlay encontrado</numerusform>
            <numerusform>%n outros overlays encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Disk Images</source>
        <translation>Abrir imagens de disco</translation>
    </message>
    <message>
        <source>Open Location</source>
        <translation>Abrir endereço</translation>
    </message>
    <message>
        <source>An image on a web server (https://…) or an NBD export (nbd://…):</source>
        <translation>Uma imagem em um servidor web (https://…) ou um export NBD (nbd://…):</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>file, folder</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Limpar lista</translation>
    </message>
    <message>
        <source>&amp;Remember Opened Files</source>
        <translation>Lembrar &amp;arquivos abertos</translation>
    </message>
    <message>
        <source>Without an image</source>
        <translation>Sem imagem</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen Last Session</source>
        <translation>Reabrir última sessão</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>As informações de diagnóstico estão na área de transferência.</translation>
    </message>
    <message>
        <source>Choose the Folder of the Images</source>
        <translation>Escolher a pasta das imagens</translation>
    </message>
    <message>
        <source>Opened recently:</source>
        <translation>Abertos recentemente:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Manual</name>
    <message>
        <source>Stratamap Manual</source>
        <translation>Manual do Stratamap</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Localizar no manual</translation>
    </message>
    <message>
        <source>Not on this page; Enter looks on the others</source>
        <translation>Não está nesta página; Enter procura nas outras</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Não está no manual</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::MapView</name>
    <message>
        <source>Map of the disk</source>
        <translation>Mapa do disco</translation>
    </message>
    <message>
        <source>This disk has a size of 0 bytes</source>
        <translation>Este disco tem tamanho de 0 bytes</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nada a mostrar ainda</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
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
        <translation>Preferências</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>A&amp;parência</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Arquivos</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders</source>
        <translation>Pastas &amp;confiáveis</translation>
    </message>
    <message>
        <source>The language will be another from the next start on.</source>
        <translation>O idioma mudará a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>What you choose here lasts until the program ends: %1 cannot be written.</source>
        <translation>O que você escolher aqui vale até o programa ser encerrado: não é possível gravar %1.</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB (powers of 1024)</source>
        <translation>KiB, MiB, GiB (potências de 1024)</translation>
    </message>
    <message>
        <source>kB, MB, GB (powers of 1000)</source>
        <translation>kB, MB, GB (potências de 1000)</translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation>Bytes exatos</translation>
    </message>
    <message>
        <source>&amp;Sizes in:</source>
        <translation>&amp;Tamanhos em:</translation>
    </message>
    <message>
        <source>Colours, safe for colour-blind eyes</source>
        <translation>Cores, seguras para daltônicos</translation>
    </message>
    <message>
        <source>Greys and textures, for print</source>
        <translation>Cinzas e texturas, para impressão</translation>
    </message>
    <message>
        <source>&amp;Map in:</source>
        <translation>&amp;Mapa em:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Janela:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Offer the last session</source>
        <translation>Oferecer a última sessão</translation>
    </message>
    <message>
        <source>Reopen the last session</source>
        <translation>Reabrir a última sessão</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Começar sem nada</translation>
    </message>
    <message>
        <source>&amp;On start:</source>
        <translation>Ao &amp;iniciar:</translation>
    </message>
    <message>
        <source>&amp;Remember opened files</source>
        <translation>&amp;Lembrar arquivos abertos</translation>
    </message>
    <message>
        <source>Without this there is no list of files, and no session is kept.</source>
        <translation>Sem isto, não há lista de arquivos e nenhuma sessão é guardada.</translation>
    </message>
    <message>
        <source>As many as processors</source>
        <translation>Tantas quantos os processadores</translation>
    </message>
    <message>
        <source>How many threads map an image: one finds what the guest reads, the others what each layer holds. From the next image or Map Again on.</source>
        <translation>Quantas threads mapeiam uma imagem: uma determina o que o convidado lê; as outras, o que cada camada contém. Vale a partir da próxima imagem ou de Mapear novamente.</translation>
    </message>
    <message>
        <source>T&amp;hreads for mapping:</source>
        <translation>Thread&amp;s de mapeamento:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ReportDetailsDialog</name>
    <message>
        <source>&amp;Date and time of the report</source>
        <translation>&amp;Data e hora do relatório</translation>
    </message>
    <message>
        <source>SHA-256 of &amp;whole files: all of them are read</source>
        <translation>SHA-256 de arquivos &amp;inteiros: eles são lidos por completo</translation>
    </message>
    <message>
        <source>Report Details</source>
        <translation>Detalhes do relatório</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>&amp;Responsável:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>&amp;Notas:</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>&amp;Seções:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Reporting</name>
    <message>
        <source>Counting what there is to report…</source>
        <translation>Calculando o que há a relatar…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado à impressora</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Visualizar impressão</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exportar relatório</translation>
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
        <translation>Imagem vetorial (*.svg)</translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation>Imagem de pixels (*.png)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Extents as CSV (*.csv)</source>
        <translation>Extents como CSV (*.csv)</translation>
    </message>
    <message>
        <source>What a report is to be is told by the end of its name: .pdf, .html, .svg, .png, .json or .csv.</source>
        <translation>O tipo do relatório é definido pela extensão do nome do arquivo: .pdf, .html, .svg, .png, .json ou .csv.</translation>
    </message>
    <message>
        <source>That file is one of those that are looked at, and stays as it is.</source>
        <translation>Esse arquivo é um dos que estão sendo examinados e permanece como está.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Gravado em %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>Cancelar (%1%)</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Nenhum relatório foi gerado</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Gravando %1…</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ScanBanners</name>
    <message>
        <source>Map Again</source>
        <translation>Mapear novamente</translation>
    </message>
    <message>
        <source>The map is not complete: mapping was cancelled.</source>
        <translation>O mapa está incompleto: o mapeamento foi cancelado.</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Abrir mesmo assim</translation>
    </message>
    <message>
        <source>“%1” was open last time, and is no longer there.</source>
        <translation>“%1” estava aberto da última vez e não existe mais.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which lies in another folder and has not been opened. Open it?</source>
        <translation>“%1” precisa de “%2”, que está em outra pasta e não foi aberto. Abri-lo?</translation>
    </message>
    <message>
        <source>Open Once</source>
        <translation>Abrir uma vez</translation>
    </message>
    <message>
        <source>Trust This Folder</source>
        <translation>Confiar nesta pasta</translation>
    </message>
    <message>
        <source>From now on, open files in %1 without asking.</source>
        <translation>De agora em diante, abrir sem perguntar os arquivos em %1.</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Não abrir</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is damaged. What is still readable is shown.</source>
        <translation>“%1” está danificado. O que ainda é legível é mostrado.</translation>
    </message>
    <message>
        <source>Something about “%1” is unusual.</source>
        <translation>Há algo incomum em “%1”.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. The map shows a moment; the disk goes on.</source>
        <translation>“%1” está em uso por outro programa. O mapa mostra um instante; o disco continua mudando.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was mapped.</source>
        <translation>“%1” mudou desde que foi mapeado.</translation>
    </message>
    <message numerus="yes">
        <source>%n files have changed since they were mapped.</source>
        <translation>
            <numerusform>%n arquivo mudou desde que foi mapeado.</numerusform>
            <numerusform>%n arquivos mudaram desde que foram mapeados.</numerusform>
        </translation>
    </message>
    <message>
        <source>In this sandbox Stratamap can read only files that you choose, and none beside them. Choose their folder, and the chain is read from there.</source>
        <translation>Nesta sandbox, o Stratamap só pode ler os arquivos que você escolher, e nenhum dos que estão ao lado deles. Escolha a pasta deles, e a cadeia será lida dali.</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Nothing of this chain is in “%1”.</source>
        <translation>Nada desta cadeia está em “%1”.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::States</name>
    <message>
        <source>not scanned yet</source>
        <translation>ainda não analisado</translation>
    </message>
    <message>
        <source>unallocated</source>
        <translation>não alocado</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>zeros</translation>
    </message>
    <message>
        <source>zeros, space kept</source>
        <translation>zeros, espaço reservado</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>compactado</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>criptografado</translation>
    </message>
    <message>
        <source>preallocated</source>
        <translation>pré-alocado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
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
        <translation>E</translation>
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
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>Sob o ponteiro</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Another program is writing to this disk: the map is a moment of a moving picture.</source>
        <translation>Outro programa está gravando neste disco: o mapa é um instante de uma imagem em movimento.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeamento</translation>
    </message>
    <message>
        <source>Cancel mapping</source>
        <translation>Cancelar mapeamento</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>%1 selecionados: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>%Ln extent, %1 em arquivos</numerusform>
            <numerusform>%Ln extents, %1 em arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>pelo menos %Ln extent, %1 em arquivos</numerusform>
            <numerusform>pelo menos %Ln extents, %1 em arquivos</numerusform>
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
        <translation>Camadas do disco</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>O que o convidado lê</translation>
    </message>
    <message>
        <source>1 column = %1</source>
        <translation>1 coluna = %1</translation>
    </message>
    <message>
        <source>1 column = %1 (1 cluster)</source>
        <translation>1 coluna = %1 (1 cluster)</translation>
    </message>
    <message>
        <source>1 column = %1 (%2 clusters)</source>
        <translation>1 coluna = %1 (%2 clusters)</translation>
    </message>
    <message>
        <source>%1, offset %2, %3</source>
        <comment>layer, offset, length</comment>
        <translation>%1, offset %2, %3</translation>
    </message>
    <message>
        <source>%1: this layer could not be opened</source>
        <comment>place</comment>
        <translation>%1: não foi possível abrir esta camada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 hidden by layers above</source>
        <comment>share and state</comment>
        <translation>%1, encoberto por camadas acima</translation>
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
        <translation>Este disco tem tamanho de 0 bytes</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nada a mostrar ainda</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>não aberto</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 contidos</translation>
    </message>
    <message>
        <source>%1 held so far</source>
        <translation>%1 contidos até agora</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::SumText</name>
    <message>
        <source>Committed into %1</source>
        <translation>Commit em %1</translation>
    </message>
    <message>
        <source>Pulled into %1</source>
        <translation>Pull para %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Remoção</translation>
    </message>
    <message>
        <source>Snapshot %1 removed</source>
        <translation>Remoção do instantâneo %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is done with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stands on it, too.</source>
        <translation>%1 também depende dela.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Custa</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>Custa no máximo</translation>
    </message>
    <message>
        <source>Frees at least</source>
        <translation>Libera no mínimo</translation>
    </message>
    <message>
        <source>Costs about</source>
        <translation>Custa cerca de</translation>
    </message>
    <message>
        <source>Frees about</source>
        <translation>Libera cerca de</translation>
    </message>
    <message>
        <source>Its data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Its packed data</source>
        <translation>Seus dados compactados</translation>
    </message>
    <message>
        <source>Its space for zeros</source>
        <translation>Seu espaço para zeros</translation>
    </message>
    <message>
        <source>Its snapshots</source>
        <translation>Seus instantâneos</translation>
    </message>
    <message>
        <source>Its bitmaps</source>
        <translation>Seus bitmaps</translation>
    </message>
    <message>
        <source>Its tables</source>
        <translation>Suas tabelas</translation>
    </message>
    <message>
        <source>Its leaks</source>
        <translation>Seus clusters órfãos</translation>
    </message>
    <message>
        <source>Its free space</source>
        <translation>Seu espaço livre</translation>
    </message>
    <message>
        <source>Written in place</source>
        <translation>Gravado no mesmo lugar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Unpacked data</source>
        <translation>Dados descompactados</translation>
    </message>
    <message>
        <source>Stored zeros</source>
        <translation>Zeros armazenados</translation>
    </message>
    <message>
        <source>Rounding up</source>
        <translation>Arredondamento</translation>
    </message>
    <message>
        <source>Kept by snapshots</source>
        <translation>Retido por instantâneos</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>Tabela L1</translation>
    </message>
    <message>
        <source>Reference counts</source>
        <translation>Contagens de referências</translation>
    </message>
    <message>
        <source>Now zeros</source>
        <translation>Agora zeros</translation>
    </message>
    <message>
        <source>Packed data, replaced</source>
        <translation>Dados compactados substituídos</translation>
    </message>
    <message>
        <source>Data of its own</source>
        <translation>Dados próprios</translation>
    </message>
    <message>
        <source>Packed data of its own</source>
        <translation>Dados compactados próprios</translation>
    </message>
    <message>
        <source>Tables of its own</source>
        <translation>Tabelas próprias</translation>
    </message>
    <message>
        <source>Its record</source>
        <translation>Seu registro</translation>
    </message>
    <message>
        <source>Guest data in the file that goes</source>
        <translation>Dados do convidado no arquivo a remover</translation>
    </message>
    <message>
        <source>Compressed guest data in the file that goes</source>
        <translation>Dados compactados do convidado no arquivo a remover</translation>
    </message>
    <message>
        <source>Space that the file which goes keeps for zeros</source>
        <translation>Espaço que o arquivo a remover reserva para zeros</translation>
    </message>
    <message>
        <source>What internal snapshots of the file that goes alone hold</source>
        <translation>O que só os instantâneos internos do arquivo a remover contêm</translation>
    </message>
    <message>
        <source>Dirty bitmaps of the file that goes</source>
        <translation>Dirty bitmaps do arquivo a remover</translation>
    </message>
    <message>
        <source>Header, tables and reference counts of the file that goes</source>
        <translation>Cabeçalho, tabelas e contagens de referências do arquivo a remover</translation>
    </message>
    <message>
        <source>Leaked clusters of the file that goes</source>
        <translation>Clusters órfãos do arquivo a remover</translation>
    </message>
    <message>
        <source>Free space in the file that goes, less its holes</source>
        <translation>Espaço livre no arquivo a remover, descontados os buracos</translation>
    </message>
    <message>
        <source>Bytes that are written where there is space for them</source>
        <translation>Bytes gravados onde já há espaço para eles</translation>
    </message>
    <message>
        <source>Clusters that are taken for data</source>
        <translation>Clusters ocupados com dados</translation>
    </message>
    <message>
        <source>Clusters that are taken for data which was compressed</source>
        <translation>Clusters ocupados com dados que estavam compactados</translation>
    </message>
    <message>
        <source>Clusters that are taken for zeros</source>
        <translation>Clusters ocupados com zeros</translation>
    </message>
    <message>
        <source>The rest of clusters that are taken</source>
        <translation>O restante dos clusters ocupados</translation>
    </message>
    <message>
        <source>Clusters that are taken because snapshots keep the old ones</source>
        <translation>Clusters ocupados porque os instantâneos retêm os antigos</translation>
    </message>
    <message>
        <source>Tables that lead to what is written</source>
        <translation>Tabelas que levam ao que é gravado</translation>
    </message>
    <message>
        <source>The table above all tables, which grows with the disk</source>
        <translation>A tabela acima de todas as tabelas, que cresce com o disco</translation>
    </message>
    <message>
        <source>Reference counts of new clusters, at most</source>
        <translation>Contagens de referências dos novos clusters, no máximo</translation>
    </message>
    <message>
        <source>Clusters that are given back because they are zeros now</source>
        <translation>Clusters devolvidos porque agora são zeros</translation>
    </message>
    <message>
        <source>Clusters of compressed data that nothing refers to any more</source>
        <translation>Clusters de dados compactados aos quais nada mais se refere</translation>
    </message>
    <message>
        <source>Clusters that this snapshot alone has</source>
        <translation>Clusters que só este instantâneo tem</translation>
    </message>
    <message>
        <source>Clusters of compressed data that this snapshot alone has</source>
        <translation>Clusters de dados compactados que só este instantâneo tem</translation>
    </message>
    <message>
        <source>Tables that this snapshot alone has</source>
        <translation>Tabelas que só este instantâneo tem</translation>
    </message>
    <message>
        <source>By which the snapshot table gets shorter</source>
        <translation>Quanto a tabela de instantâneos encolhe</translation>
    </message>
    <message>
        <source>If the file that is written passes its check.</source>
        <translation>Se o arquivo gravado passar na verificação.</translation>
    </message>
    <message>
        <source>If the file is deleted afterwards.</source>
        <translation>Se o arquivo for excluído depois.</translation>
    </message>
    <message>
        <source>If the layer above then refers to the one below.</source>
        <translation>Se a camada acima passar a se referir à de baixo.</translation>
    </message>
    <message>
        <source>If all its data differs from what lies below.</source>
        <translation>Se todos os seus dados diferirem do que está abaixo.</translation>
    </message>
    <message>
        <source>If the storage takes holes.</source>
        <translation>Se o armazenamento aceitar buracos.</translation>
    </message>
    <message>
        <source>Nothing is below to commit into.</source>
        <translation>Não há nada abaixo para receber o commit.</translation>
    </message>
    <message>
        <source>Nothing is above to pull into.</source>
        <translation>Não há nada acima para receber o pull.</translation>
    </message>
    <message>
        <source>Layers above need it.</source>
        <translation>As camadas acima precisam dela.</translation>
    </message>
    <message>
        <source>Not possible: the chain is not whole.</source>
        <translation>Impossível: a cadeia não está completa.</translation>
    </message>
    <message>
        <source>Not possible: qemu-img does not write the format below.</source>
        <translation>Impossível: o qemu-img não grava o formato abaixo.</translation>
    </message>
    <message>
        <source>Not possible: qemu-img cannot give the layer above another backing file.</source>
        <translation>Impossível: o qemu-img não pode dar outro arquivo base à camada acima.</translation>
    </message>
    <message>
        <source>The snapshot does not lie in this file alone.</source>
        <translation>O instantâneo não está apenas neste arquivo.</translation>
    </message>
    <message>
        <source>It cannot be summed up.</source>
        <translation>Não é possível calcular.</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFolders</name>
    <message>
        <source>Files in these folders are opened without asking when an image elsewhere refers to them.</source>
        <translation>Os arquivos nestas pastas são abertos sem perguntar quando uma imagem em outro lugar se refere a eles.</translation>
    </message>
    <message>
        <source>Trusted folders</source>
        <translation>Pastas confiáveis</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;dicionar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Trust a Folder</source>
        <translation>Confiar em uma pasta</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFoldersDialog</name>
    <message>
        <source>Trusted Folders</source>
        <translation>Pastas confiáveis</translation>
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
        <translation>%1 %2</translation>
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
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>Extents</translation>
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
        <translation>Achados</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Achados (%1)</translation>
    </message>
</context>
</TS>
