<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>About Stratamap</source>
        <translation>关于 Stratamap</translation>
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
        <translation>显示虚拟机磁盘的每个扇区由哪一层提供，以及处于什么状态。

基于 MIT 许可证的自由软件。

可读取的格式：%1

使用的库：%2</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” could not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not an image of the format it should have.</source>
        <translation>“%1”不是预期格式的映像。</translation>
    </message>
    <message>
        <source>“%1” is damaged or not a whole image.</source>
        <translation>“%1”已损坏或不是完整的映像。</translation>
    </message>
    <message>
        <source>“%1” uses something that Stratamap cannot read.</source>
        <translation>“%1”使用了 Stratamap 无法读取的功能。</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown.</source>
        <translation>“%1”过大，无法显示。</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>找不到“%1”。</translation>
    </message>
    <message>
        <source>“%1” may not be opened.</source>
        <translation>没有权限打开“%1”。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program.</source>
        <translation>“%1”正被其他程序使用。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened in this way.</source>
        <translation>无法以此方式打开“%1”。</translation>
    </message>
    <message>
        <source>Opening “%1” was cancelled.</source>
        <translation>已取消打开“%1”。</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>格式不符</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>&apos;%1&apos; is no number. Understood are: %2</source>
        <translation>“%1”不是数字。可用的写法：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit. Units are B, s (sectors of 512 bytes), KiB, MiB, GiB, TiB, PiB and EiB</source>
        <translation>“%1”不是单位。可用的单位有 B、s（512 字节的扇区）、KiB、MiB、GiB、TiB、PiB 和 EiB。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than any disk holds</source>
        <translation>“%1”超出了任何磁盘可能的容量。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies past the disk&apos;s end (%2 bytes)</source>
        <translation>“%1”超出了磁盘末尾（%2 字节）。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no share of the disk: 0% to 100%</source>
        <translation>“%1”不是磁盘中的比例，应为 0% 到 100%。</translation>
    </message>
    <message>
        <source>the disk has no partitions that are known</source>
        <translation>磁盘没有已知的分区。</translation>
    </message>
    <message>
        <source>there is no partition &apos;%1&apos;; there are %2</source>
        <translation>没有分区“%1”。现有分区：%2</translation>
    </message>
    <message>
        <source>partition %1 has %2 bytes, and %3 is past its end</source>
        <translation>分区 %1 有 %2 字节，%3 超出了其末尾。</translation>
    </message>
    <message>
        <source>what the file holds is not mapped yet</source>
        <translation>文件的内容尚未映射。</translation>
    </message>
    <message>
        <source>no guest data is known to lie at %1 of the top image&apos;s file</source>
        <translation>在顶层映像文件的 %1 处没有已知的客户机数据。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no cluster: c: and a number, c:190213</source>
        <translation>“%1”不是簇。请输入 c: 和编号，如 c:190213。</translation>
    </message>
    <message>
        <source>the top image has no L1 and L2 tables</source>
        <translation>顶层映像没有 L1 表和 L2 表。</translation>
    </message>
    <message>
        <source>a place by tables is written L1:3 or L1:3 L2:17</source>
        <translation>按表指定的位置应写作 L1:3 或 L1:3 L2:17。</translation>
    </message>
    <message>
        <source>an L2 table has %1 entries, so L2:%2 is none</source>
        <translation>一个 L2 表有 %1 个表项，因此没有 L2:%2。</translation>
    </message>
    <message>
        <source>there is no state &apos;%1&apos;; there are %2</source>
        <translation>没有状态“%1”。可用的状态：%2</translation>
    </message>
    <message>
        <source>there are no layers yet</source>
        <translation>尚无任何层。</translation>
    </message>
    <message>
        <source>no layer is called &apos;%1&apos;; there are layers 0 to %2</source>
        <translation>没有名为“%1”的层。现有第 0 层到第 %2 层。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; behind a place is not understood. Questions are made of: %2</source>
        <translation>无法理解位置之后的“%1”。可用的条件：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Places are: %2. Questions are made of: %3</source>
        <translation>无法理解“%1”。可用的位置：%2。可用的条件：%3</translation>
    </message>
    <message>
        <source>Places are: %1. Questions are made of: %2</source>
        <translation>可用的位置：%1。可用的条件：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Questions are made of: %2</source>
        <translation>无法理解“%1”。可用的条件：%2</translation>
    </message>
    <message>
        <source>what is pending has no layer and no state yet: &apos;pending&apos; stands alone</source>
        <translation>尚未映射的部分还没有层和状态：“pending”须单独使用。</translation>
    </message>
</context>
<context>
    <name>FleetReport</name>
    <message>
        <source>Report on a folder of images</source>
        <translation>映像文件夹报告</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 个映像</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作人员</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>映像数</translation>
    </message>
    <message>
        <source>Nobody stands on</source>
        <translation>顶层映像</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>虚拟大小</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>占用空间</translation>
    </message>
    <message>
        <source>Could be reclaimed</source>
        <translation>可回收</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Hidden below</source>
        <translation>下层被遮盖</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>泄漏</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>What could be reclaimed</source>
        <translation>可回收的空间</translation>
    </message>
    <message>
        <source>Nothing that these images hold is hidden, leaked or free.</source>
        <translation>这些映像中没有被遮盖、泄漏或空闲的内容。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Hidden below: guest bytes of the image below that this one hides, where no other stands on it; a commit frees them. Leaked and free: bytes of the file that serve nobody; a check with repair, or a conversion, frees them.</source>
        <translation>下层被遮盖：下层映像中被此映像遮盖、且没有其他映像依赖的客户机字节，提交后即可释放。泄漏和空闲：文件中未被使用的字节，通过带修复的检查或转换即可释放。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>How they stand on each other</source>
        <translation>依赖关系</translation>
    </message>
    <message>
        <source>Each file once, below it what stands on it.</source>
        <translation>每个文件只列一次，其下列出依赖它的文件。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>1 cell = %1; mixed cells %2</source>
        <translation>1 单元格 = %1；混合单元格 %2</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>%1 at %2</source>
        <comment>file, offset in it</comment>
        <translation>%1 的 %2 处</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>%1 的报告</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作人员</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>虚拟大小</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>映像链</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>incomplete: a layer could not be opened</source>
        <translation>不完整：有层无法打开</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>连续区</translation>
    </message>
    <message>
        <source>A layer is lost: %1</source>
        <translation>有层缺失：%1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>占用空间</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>可见</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>被遮盖</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Topmost image first. Own: what a layer holds itself. Visible: what of it the guest reads. Shadowed: what layers above hide of it.</source>
        <translation>顶层映像在前。自有：层自身保存的内容。可见：其中客户机读取的部分。被遮盖：其中被上层遮盖的部分。</translation>
    </message>
    <message>
        <source>The whole disk</source>
        <translation>整个磁盘</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>映射图</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>无层</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>客户机读取的内容</translation>
    </message>
    <message>
        <source>Every byte of the disk, by the layer that provides it and its state.</source>
        <translation>磁盘的全部字节，按提供它的层及其状态统计。</translation>
    </message>
    <message>
        <source>Shadowed share</source>
        <translation>被遮盖占比</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>各层保存的内容</translation>
    </message>
    <message>
        <source>What each layer holds itself, whether the guest sees it or not.</source>
        <translation>各层自身保存的内容，无论客户机能否看到。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>文件内偏移</translation>
    </message>
    <message>
        <source>Largest runs</source>
        <translation>最大的连续区</translation>
    </message>
    <message>
        <source>No layer holds anything of this disk.</source>
        <translation>没有任何层保存此磁盘的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The longest of %n run(s) of the disk.</source>
        <translation>
            <numerusform>磁盘共有 %n 个连续区，此处列出其中最长的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Average piece</source>
        <translation>平均片段</translation>
    </message>
    <message>
        <source>Pieces per GiB</source>
        <translation>每 GiB 片段数</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>碎片化</translation>
    </message>
    <message>
        <source>Each layer&apos;s own data in guest order: a piece lies in one stretch of a file.</source>
        <translation>各层自身的数据，按客户机中的顺序：一个片段在文件中是连续的。</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A GPT.</source>
        <translation>GPT 分区表。</translation>
    </message>
    <message>
        <source>An MBR.</source>
        <translation>MBR 分区表。</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <translation>图 %1：%2</translation>
    </message>
    <message>
        <source>%1 from %2 on. %3</source>
        <translation>自 %2 起 %1。%3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Headers and tables</source>
        <translation>文件头和表</translation>
    </message>
    <message>
        <source>none: no headers or tables</source>
        <translation>无：没有文件头或表</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What was read to make this map: the headers and tables of each file, one after the other in the order of the file.</source>
        <translation>为生成此映射图所读取的内容：每个文件的文件头和表，按其在文件中的顺序依次连接。</translation>
    </message>
    <message>
        <source>What the files&apos; bytes are for</source>
        <translation>文件字节的用途</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Snapshots alone</source>
        <translation>仅快照</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>泄漏</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong.</source>
        <translation>未发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>另有 %n 个发现项</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Corruptions</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>泄漏</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>碎片化</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Image end</source>
        <translation>映像末尾</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>检查报告</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What qemu-img check counts, of the layers whose format has checks.</source>
        <translation>格式支持检查的各层中，qemu-img check 所统计的项目。</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>internal snapshot %1</source>
        <translation>内部快照 %1</translation>
    </message>
    <message>
        <source>bitmap %1</source>
        <translation>位图 %1</translation>
    </message>
    <message>
        <source>granularity %1, not closed cleanly</source>
        <translation>粒度 %1，未正常关闭</translation>
    </message>
    <message>
        <source>granularity %1</source>
        <translation>粒度 %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Format facts</source>
        <translation>格式信息</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>What is off</source>
        <translation>异常内容</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n layer(s)</source>
        <translation>
            <numerusform>%1，%2，%n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate to</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>空间核算</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentence(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>另有 %n 条内容，见 JSON 格式的报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be counted: %1</source>
        <translation>无法统计：%1</translation>
    </message>
    <message>
        <source>What takes space: zeros without any are not counted. Shadowed: hidden by layers above; of a snapshot: no longer what the guest reads. Exclusive: what nothing else in the file needs.</source>
        <translation>统计占用空间的内容，不占空间的零不计入。被遮盖：被上层遮盖的部分；对快照而言，是客户机不再读取的部分。独占：文件中其他内容都不需要的部分。</translation>
    </message>
    <message>
        <source>Committed into the layer below, pulled into the layer above, removed: what storage gains by that. + is freed, − is taken; ≥ at least, ≤ at most, ≈ about.</source>
        <translation>提交到下层、拉取到上层、移除：存储由此获得的空间。+ 表示释放，− 表示占用；≥ 表示至少，≤ 表示至多，≈ 表示大约。</translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n more layer(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>另有 %n 层的明细，见 JSON 格式的报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of what the layers hold are damaged and not counted.</source>
        <translation>各层保存的内容中有 %1 已损坏，未计入统计。</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>独占</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Pulled</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>快照 %1</translation>
    </message>
    <message>
        <source>What it is, in bytes</source>
        <translation>明细（字节）</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>snapshots removed</source>
        <translation>移除快照</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>各自单独计算</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open Loc&amp;ation…</source>
        <translation>打开位置(&amp;A)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Map Again</source>
        <translation>重新映射(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel Mapping</source>
        <translation>取消映射(&amp;C)</translation>
    </message>
    <message>
        <source>Check &amp;Image</source>
        <translation>检查映像(&amp;I)</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>比较(&amp;W)…</translation>
    </message>
    <message>
        <source>En&amp;d Comparison</source>
        <translation>结束比较(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders…</source>
        <translation>受信任的文件夹(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>导出报告(&amp;E)…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Copy &amp;Layers as Text</source>
        <translation>将层复制为文本(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;Run</source>
        <translation>选择连续区(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>修改选项(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Copy Run</source>
        <translation>复制连续区(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Run as &amp;JSON</source>
        <translation>将连续区复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy Co&amp;mmand for This Range</source>
        <translation>复制此范围的命令(&amp;M)</translation>
    </message>
    <message>
        <source>Copy &amp;Everything Known Here</source>
        <translation>复制此处的全部信息(&amp;E)</translation>
    </message>
    <message>
        <source>What lies under the cursor has not been read yet.</source>
        <translation>光标所在位置尚未读取。</translation>
    </message>
    <message>
        <source>&amp;Go To or Find…</source>
        <translation>转到或查找(&amp;G)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>La&amp;yer Columns</source>
        <translation>层的列(&amp;Y)</translation>
    </message>
    <message>
        <source>What the &amp;Guest Reads</source>
        <translation>客户机读取的内容(&amp;G)</translation>
    </message>
    <message>
        <source>What the guest reads, and from which layer</source>
        <translation>客户机读取的内容及其来自哪一层</translation>
    </message>
    <message>
        <source>What Each &amp;Layer Holds</source>
        <translation>各层保存的内容(&amp;L)</translation>
    </message>
    <message>
        <source>What each layer holds, and what layers above hide of it</source>
        <translation>各层保存的内容，以及其中被上层遮盖的部分</translation>
    </message>
    <message>
        <source>The Layer&apos;s &amp;File</source>
        <translation>层的文件(&amp;F)</translation>
    </message>
    <message>
        <source>A layer&apos;s own file: its tables, its data, what is free and what is lost</source>
        <translation>层自身的文件：其中的表、数据、空闲和泄漏的空间</translation>
    </message>
    <message>
        <source>W&amp;hat Differs</source>
        <translation>差异(&amp;H)</translation>
    </message>
    <message>
        <source>How the disk differs from what it is compared with</source>
        <translation>磁盘与比较对象的差异</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole Disk</source>
        <translation>整个磁盘(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom to &amp;Run</source>
        <translation>缩放到连续区(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom to &amp;Selection</source>
        <translation>缩放到所选范围(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Previous View</source>
        <translation>上一视图(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <translation>下一视图(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Canvas Only</source>
        <translation>仅显示映射图(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;Sample Chain</source>
        <translation>打开示例映像链(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Stratamap</source>
        <translation>关于 Stratamap(&amp;A)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Add &amp;Bookmark</source>
        <translation>添加书签(&amp;B)</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>首选项(&amp;S)…</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>查找其他叠加映像(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Report Detail&amp;s…</source>
        <translation>报告详细信息(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendDialog</name>
    <message>
        <source>Amend Options of %1</source>
        <comment>file name</comment>
        <translation>修改 %1 的选项</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>选项(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cut off what lies beyond the new size</source>
        <translation>截去超出新大小的部分(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove the dirty bitmaps</source>
        <translation>移除脏位图(&amp;R)</translation>
    </message>
    <message>
        <source>Count the r&amp;eferences anew, as the image was not closed cleanly</source>
        <translation>映像未正常关闭，重新统计引用计数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep what undoes this in:</source>
        <translation>将撤销信息保存到(&amp;K)：</translation>
    </message>
    <message>
        <source>File that undoes the change</source>
        <translation>用于撤销更改的文件</translation>
    </message>
    <message>
        <source>As a command:</source>
        <translation>等效命令：</translation>
    </message>
    <message>
        <source>With QEMU:</source>
        <translation>使用 QEMU：</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>复制命令：%1</translation>
    </message>
    <message>
        <source>&amp;Undo Last Change</source>
        <translation>撤销上次更改(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save Log…</source>
        <translation>保存日志(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Amend</source>
        <translation>修改(&amp;A)</translation>
    </message>
    <message>
        <source>The image&apos;s options are being read.</source>
        <translation>正在读取映像的选项。</translation>
    </message>
    <message>
        <source>Nothing can be changed now.</source>
        <translation>目前无法进行任何更改。</translation>
    </message>
    <message>
        <source>Images of this format have no options that can be changed after they were made. A copy can have others.</source>
        <translation>此格式的映像没有可在创建后更改的选项。制作副本时可以使用其他选项。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The key slots cannot be shown.</source>
        <translation>无法显示密钥槽。</translation>
    </message>
    <message>
        <source>Ke&amp;y Slots</source>
        <translation>密钥槽(&amp;Y)</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>正在尝试口令…</translation>
    </message>
    <message>
        <source>This passphrase opens no slot.</source>
        <translation>此口令无法打开任何密钥槽。</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase opens %n slot(s).</source>
        <translation>
            <numerusform>此口令可打开 %n 个密钥槽。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change an option: what that would write is shown first, and nothing is before you press Amend.</source>
        <translation>更改选项后，会先显示将要写入的内容；在按下“修改”之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>The options do not go together yet.</source>
        <translation>这些选项尚不能同时使用。</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>正在制定更改计划。</translation>
    </message>
    <message>
        <source>Change the &amp;name alone, even if the guest then reads something else</source>
        <translation>仅更改名称，即使客户机读取的内容会因此改变(&amp;N)</translation>
    </message>
    <message>
        <source>Even i&amp;f other images stand on this one</source>
        <translation>即使有其他映像依赖此映像(&amp;F)</translation>
    </message>
    <message>
        <source>takes several commands</source>
        <translation>需要多条命令</translation>
    </message>
    <message>
        <source>This would cut off the end of the disk. Tick the box if that is meant.</source>
        <translation>这会截去磁盘的末尾。如果确有此意，请勾选复选框。</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 cannot hold the dirty bitmaps. Tick the box if they may go.</source>
        <translation>兼容级别 0.10 无法保存脏位图。如果可以丢弃它们，请勾选复选框。</translation>
    </message>
    <message>
        <source>This cannot be done as it stands: %1</source>
        <translation>目前无法执行：%1</translation>
    </message>
    <message>
        <source>Ready: %1 will be written. A failure or a crash leaves the old or the new image.</source>
        <translation>就绪：将写入 %1。如果失败或崩溃，留下的要么是旧映像，要么是新映像。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: amending %2</source>
        <translation>%1：正在修改 %2</translation>
    </message>
    <message>
        <source>It is becoming the new image; this cannot be stopped any more.</source>
        <translation>正在切换为新映像，已无法中止。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The image is being locked and looked at again.</source>
        <translation>正在锁定映像并重新检查。</translation>
    </message>
    <message>
        <source>Writing beside the old structures; until the switch this can be cancelled.</source>
        <translation>正在写入旧结构以外的位置；切换之前可以取消。</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1：失败：%2</translation>
    </message>
    <message>
        <source>Cancelled. The image is as it was.</source>
        <translation>已取消。映像保持原样。</translation>
    </message>
    <message>
        <source>%1: amended; tables checked, map compared</source>
        <translation>%1：已修改；已检查表，已比对映射</translation>
    </message>
    <message>
        <source>undo with: %1</source>
        <translation>撤销命令：%1</translation>
    </message>
    <message>
        <source>Done. The image was read again: its tables are sound, its map is what it was.</source>
        <translation>完成。已重新读取映像：表完好，映射与之前相同。</translation>
    </message>
    <message>
        <source>Save Log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>The log could not be saved.</source>
        <translation>无法保存日志。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendFields</name>
    <message>
        <source>Chosen when the image was made; only a converted copy (qemu-img convert) can have others:</source>
        <translation>以下选项在创建映像时确定；只有转换出的副本（qemu-img convert）才能使用其他值：</translation>
    </message>
    <message>
        <source>Compatibility level</source>
        <translation>兼容级别</translation>
    </message>
    <message>
        <source>Lazy reference counts</source>
        <translation>延迟引用计数</translation>
    </message>
    <message>
        <source>Bits of a reference count</source>
        <translation>引用计数位数</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>虚拟大小</translation>
    </message>
    <message>
        <source>Backing file</source>
        <translation>后备文件</translation>
    </message>
    <message>
        <source>Backing file&apos;s format</source>
        <translation>后备文件格式</translation>
    </message>
    <message>
        <source>External data file</source>
        <translation>外部数据文件</translation>
    </message>
    <message>
        <source>Data file reads as raw</source>
        <translation>数据文件可作为 raw 读取</translation>
    </message>
    <message>
        <source>Cluster size</source>
        <translation>簇大小</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩方式</translation>
    </message>
    <message>
        <source>Subclusters</source>
        <translation>子簇</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>The option %1</source>
        <translation>选项 %1</translation>
    </message>
    <message>
        <source>1.1 (version 3)</source>
        <translation>1.1（版本 3）</translation>
    </message>
    <message>
        <source>0.10 (version 2)</source>
        <translation>0.10（版本 2）</translation>
    </message>
    <message>
        <source>Bytes, or with K, M, G, T; +10G and -10G count from the present size.</source>
        <translation>字节数，或带 K、M、G、T；+10G 和 -10G 以当前大小为基准。</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Cannot be changed: this image keeps its data in its own file.</source>
        <translation>无法更改：此映像的数据保存在自身的文件中。</translation>
    </message>
    <message>
        <source>Cannot be switched on: the data file may hold what a raw image would not.</source>
        <translation>无法启用：数据文件中可能含有与 raw 映像不同的内容。</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 needs 16 bits.</source>
        <translation>兼容级别 0.10 要求 16 位。</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 knows no lazy reference counts.</source>
        <translation>兼容级别 0.10 不支持延迟引用计数。</translation>
    </message>
    <message>
        <source>This is not a size: write bytes, or 20G, 512M, +10G.</source>
        <translation>大小无效：请输入字节数，或如 20G、512M、+10G。</translation>
    </message>
    <message>
        <source>A disk has whole sectors: the size must be a multiple of 512.</source>
        <translation>磁盘由完整的扇区组成：大小必须是 512 的倍数。</translation>
    </message>
    <message>
        <source>Say which format the backing file has: guessing it is unsafe.</source>
        <translation>请指定后备文件的格式：猜测格式不安全。</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new size, old size</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This is a rebase: it is done only if the guest reads the same through both chains.</source>
        <translation>这是变基 (rebase) 操作：仅当客户机通过两条映像链读取的内容相同时才会执行。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendKeys</name>
    <message>
        <source>&amp;Try</source>
        <translation>尝试(&amp;T)</translation>
    </message>
    <message>
        <source>Shows which slots it opens</source>
        <translation>显示它能打开哪些密钥槽</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>口令(&amp;P)：</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>不做更改</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>添加另一个口令</translation>
    </message>
    <message>
        <source>Change this passphrase</source>
        <translation>更改此口令</translation>
    </message>
    <message>
        <source>Erase a slot</source>
        <translation>擦除密钥槽</translation>
    </message>
    <message>
        <source>&amp;What to do:</source>
        <translation>操作(&amp;W)：</translation>
    </message>
    <message>
        <source>S&amp;lot:</source>
        <translation>密钥槽(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>新口令(&amp;N)：</translation>
    </message>
    <message>
        <source>Once mo&amp;re:</source>
        <translation>再次输入(&amp;R)：</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>How long trying one passphrase takes on this computer: longer is harder to guess.</source>
        <translation>在此计算机上尝试一个口令所需的时间：越长越难猜测。</translation>
    </message>
    <message>
        <source>Time to &amp;derive:</source>
        <translation>密钥派生时间(&amp;D)：</translation>
    </message>
    <message>
        <source>This is the only passphrase: without it, everything in the image is lost for good. Write the file&apos;s name, %1, to agree:</source>
        <translation>这是唯一的口令：没有它，映像中的全部内容将永久丢失。如果同意，请输入文件名“%1”：</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>密钥槽</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>This passphrase</source>
        <translation>此口令</translation>
    </message>
    <message>
        <source>Key slots</source>
        <translation>密钥槽</translation>
    </message>
    <message>
        <source>Encrypted with %1</source>
        <translation>加密方式：%1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>the first free one</source>
        <translation>第一个空闲槽</translation>
    </message>
    <message>
        <source>Write a passphrase that opens the image now.</source>
        <translation>请输入当前能打开该映像的口令。</translation>
    </message>
    <message>
        <source>The last passphrase goes only when you write the file&apos;s name.</source>
        <translation>只有输入文件名后，才会移除最后一个口令。</translation>
    </message>
    <message>
        <source>Write the new passphrase.</source>
        <translation>请输入新口令。</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same.</source>
        <translation>两次输入的新口令不一致。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendPlanView</name>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Lost for good</source>
        <translation>将永久丢失</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>size, offset</comment>
        <translation>自 %2 起 %1</translation>
    </message>
    <message>
        <source>Writes, one after the other</source>
        <translation>写入（按先后顺序）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bytes, what is written</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – from here on it is the new image</source>
        <comment>a step</comment>
        <translation>%1 – 从此处起即为新映像</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Bytes written: %1</source>
        <translation>写入字节数：%1</translation>
    </message>
    <message>
        <source>Clusters allocated: %1</source>
        <translation>分配的簇：%1</translation>
    </message>
    <message>
        <source>Clusters freed: %1</source>
        <translation>释放的簇：%1</translation>
    </message>
    <message>
        <source>The file is cut to %1</source>
        <translation>文件将截短为 %1</translation>
    </message>
    <message>
        <source>The data file&apos;s length becomes %1</source>
        <translation>数据文件的长度将变为 %1</translation>
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
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>询问：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术细节</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::BookmarkModel</name>
    <message>
        <source>%1, %2</source>
        <comment>offset, size</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>size, offset</comment>
        <translation>自 %2 起 %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Bookmarks</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Mark the selection, or the cell under the cursor</source>
        <translation>将所选范围或光标处的单元格加入书签</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected bookmarks (Del)</source>
        <translation>移除所选书签 (Del)</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring back what was removed last (Ctrl+Z)</source>
        <translation>恢复上次移除的书签 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Kept until the program ends: %1 cannot be written.</source>
        <translation>无法写入 %1，书签仅保留到程序退出为止。</translation>
    </message>
    <message>
        <source>The bookmarks kept for this image could not be read. Their file is left as %1.</source>
        <translation>无法读取为此映像保存的书签。原文件已保留为 %1。</translation>
    </message>
    <message>
        <source>Bookmark %1</source>
        <translation>书签 %1</translation>
    </message>
    <message>
        <source>There is no room for more than %1 bookmarks.</source>
        <translation>书签最多只能有 %1 个。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Cells</name>
    <message>
        <source>no layer</source>
        <translation>无层</translation>
    </message>
    <message>
        <source>%1 %2 from %3</source>
        <comment>share, state, layer: 62 % data from base.raw</comment>
        <translation>%2 %1（%3）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, state: 38 % unallocated</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>偏移 %1，%2：%3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>虚拟</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>占用空间</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>可见</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>被遮盖</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>独占</translation>
    </message>
    <message>
        <source>Seen of own</source>
        <translation>可见比例</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Bitmaps</source>
        <translation>位图</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>0 is the image that was opened; each layer rests on the next</source>
        <translation>0 为所打开的映像；每一层都依赖下一层</translation>
    </message>
    <message>
        <source>How large the guest&apos;s disk is in this layer</source>
        <translation>客户机磁盘在此层中的大小</translation>
    </message>
    <message>
        <source>How long the file is</source>
        <translation>文件的长度</translation>
    </message>
    <message>
        <source>How much space the file takes up where it is stored</source>
        <translation>文件在存储位置占用的空间</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk this layer itself keeps, seen from above or not</source>
        <translation>此层自身保存的客户机磁盘内容的大小，无论从上层是否可见</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest reads</source>
        <translation>此层保存的内容中，客户机会读取的部分</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest never reads: layers above hide it, or it lies beyond the end of a shorter layer above</source>
        <translation>此层保存的内容中，客户机永远不会读取的部分：被上层遮盖，或超出了上方较短层的末尾</translation>
    </message>
    <message>
        <source>How much of the file would become free if this went: the disk as it is in a layer&apos;s row, or a snapshot. What several of them share is in none of these sums</source>
        <translation>移除后文件中可释放的空间：层所在的行指磁盘的当前状态，其他行指各快照。多者共有的部分不计入其中任何一项</translation>
    </message>
    <message>
        <source>What the layer keeps: the solid part is visible, the hatched part shadowed</source>
        <translation>此层保存的内容：实心部分可见，斜线部分被遮盖</translation>
    </message>
    <message>
        <source>How much the layer itself says is zeros</source>
        <translation>此层自身标记为零的部分</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk the layer keeps compressed</source>
        <translation>此层以压缩形式保存的客户机磁盘内容</translation>
    </message>
    <message>
        <source>How many dirty bitmaps are stored in the image</source>
        <translation>映像中保存的脏位图数量</translation>
    </message>
    <message>
        <source>Whether another program has the file open for itself</source>
        <translation>是否有其他程序独占打开了该文件</translation>
    </message>
    <message>
        <source>How many oddities and damages were found in the layer</source>
        <translation>在此层中发现的异常和损坏的数量</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, why it is not shown</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>another overlay on the same base</comment>
        <translation>另有 %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>bytes counted so far</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1 of the guest&apos;s disk, stored in %2 of the file (%3)</source>
        <comment>size, size, part</comment>
        <translation>客户机磁盘的 %1，存储在文件的 %2 中（%3）</translation>
    </message>
    <message>
        <source>%1 visible, %2 shadowed</source>
        <translation>可见 %1，被遮盖 %2</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>快照</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Once the file is found, this mends the reference:</source>
        <translation>找到文件后，用以下命令可修复引用：</translation>
    </message>
    <message>
        <source>Another overlay that rests on %1: changing that changes both</source>
        <translation>依赖 %1 的另一个叠加映像：更改其依赖的文件会同时影响两者</translation>
    </message>
    <message>
        <source>Internal snapshot %1 of %2</source>
        <translation>%2 的内部快照 %1</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>创建时间：%1</translation>
    </message>
    <message>
        <source>With %1 of the machine&apos;s memory</source>
        <translation>含 %1 的虚拟机内存</translation>
    </message>
    <message>
        <source>Nothing else in the file uses %1 of it</source>
        <translation>其中 %1 未被文件中的其他内容使用</translation>
    </message>
    <message>
        <source>Named as “%1” by the layer above</source>
        <translation>上一层中的名称为“%1”</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainTree</name>
    <message>
        <source>Layers of the chain</source>
        <translation>映像链中的层</translation>
    </message>
    <message>
        <source>Map This &amp;Snapshot</source>
        <translation>映射此快照(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open This Overlay</source>
        <translation>打开此叠加映像(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>定位(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>修改选项(&amp;A)…</translation>
    </message>
    <message>
        <source>What It Would &amp;Free</source>
        <translation>可释放的空间(&amp;F)</translation>
    </message>
    <message>
        <source>Compare &amp;With This Snapshot</source>
        <translation>与此快照比较(&amp;W)</translation>
    </message>
    <message>
        <source>Compare &amp;With This Overlay</source>
        <translation>与此叠加映像比较(&amp;W)</translation>
    </message>
    <message>
        <source>Compare &amp;With the Disk as of This Layer</source>
        <translation>与截至此层的磁盘比较(&amp;W)</translation>
    </message>
    <message>
        <source>Copy &amp;Mending Command</source>
        <translation>复制修复命令(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy Layers as Text</source>
        <translation>将层复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;No Selection</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>查找其他叠加映像(&amp;T)</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Changes</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>other layer</source>
        <translation>其他层</translation>
    </message>
    <message>
        <source>other state</source>
        <translation>其他状态</translation>
    </message>
    <message>
        <source>beyond the end</source>
        <translation>超出末尾</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The same layer has the same, at the same place.</source>
        <translation>同一层在同一位置有相同的内容。</translation>
    </message>
    <message>
        <source>B has data where A has none.</source>
        <translation>A 没有数据而 B 有数据。</translation>
    </message>
    <message>
        <source>A has data where B has none.</source>
        <translation>A 有数据而 B 没有数据。</translation>
    </message>
    <message>
        <source>The same layer has it, at another place of its file.</source>
        <translation>由同一层提供，但在其文件中的位置不同。</translation>
    </message>
    <message>
        <source>Another layer or file has it.</source>
        <translation>由其他层或其他文件提供。</translation>
    </message>
    <message>
        <source>It is kept in another way: compressed or not, or as zeros of another kind.</source>
        <translation>保存方式不同：是否压缩，或零的类型不同。</translation>
    </message>
    <message>
        <source>One of the disks has ended, and the other one has no data.</source>
        <translation>其中一个磁盘已到末尾，另一个没有数据。</translation>
    </message>
    <message>
        <source>One of them is damaged there, or could not be opened.</source>
        <translation>其中一个在此处已损坏，或无法打开。</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter: moved</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter: other layer</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter: other state</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter: beyond the end</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, what: 38 % lost</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>other content</source>
        <translation>内容不同</translation>
    </message>
    <message>
        <source>Both have data, which was read and differs.</source>
        <translation>两者都有数据，读取后发现内容不同。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareBar</name>
    <message>
        <source>How far the comparison is</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Let A and B change places</source>
        <translation>交换 A 和 B</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End Comparison</source>
        <translation>结束比较</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>停止比较</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>不再与任何对象比较</translation>
    </message>
    <message>
        <source>A: %1 → B: %2</source>
        <comment>names</comment>
        <translation>A：%1 → B：%2</translation>
    </message>
    <message>
        <source>Nothing is compared. File ▸ Compare With… and the menus of layers and snapshots begin it.</source>
        <translation>尚未进行比较。可通过“文件 ▸ 比较…”或层和快照的菜单开始。</translation>
    </message>
    <message>
        <source>A has %1 of data, B has %2: </source>
        <comment>sizes; what follows is the difference</comment>
        <translation>A 有 %1 数据，B 有 %2: </translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>size</comment>
        <translation>减少 %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>size</comment>
        <translation>增加 %1</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>相同</translation>
    </message>
    <message>
        <source> (%1 lost, %2 gained).</source>
        <comment>sizes</comment>
        <translation> (丢失 %1，新增 %2)。</translation>
    </message>
    <message>
        <source> A is %1 long, B %2.</source>
        <comment>sizes</comment>
        <translation> A 长 %1，B 长 %2。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Read both disks and compare what they hold, wherever it lies</source>
        <translation>读取两个磁盘并比较其内容，不论内容位于何处</translation>
    </message>
    <message>
        <source> Read: %1 differ, from %2 on.</source>
        <comment>size, offset</comment>
        <translation> 读取结果：有 %1 不同，自 %2 起。</translation>
    </message>
    <message>
        <source> Read: both hold the same.</source>
        <translation> 读取结果：两者内容相同。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareLegend</name>
    <message>
        <source>What the colours of the comparison mean</source>
        <translation>比较所用颜色的含义</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>what, size, share</comment>
        <translation>%1 %2，%3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareView</name>
    <message>
        <source>Map of the differences</source>
        <translation>差异的映射图</translation>
    </message>
    <message>
        <source>Choose what this disk is to be compared with.</source>
        <translation>请选择要与此磁盘比较的对象。</translation>
    </message>
    <message>
        <source>Both disks have a size of 0 bytes</source>
        <translation>两个磁盘的大小均为 0 字节</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>offset %1, %2: %3</source>
        <comment>offset, length, what differs</comment>
        <translation>偏移 %1，%2：%3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentModel</name>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Host File</source>
        <translation>主机文件</translation>
    </message>
    <message>
        <source>Host Offset</source>
        <translation>主机偏移</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储量</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentTable</name>
    <message>
        <source>Only the selection</source>
        <translation>仅所选范围</translation>
    </message>
    <message>
        <source>Layer, state, file or 0x offset</source>
        <translation>层、状态、文件或 0x 偏移</translation>
    </message>
    <message>
        <source>Lists extents with this in the name of their layer, state or host file, or those that hold this offset of the disk or of a host file, as in 0x50000.</source>
        <translation>列出层、状态或主机文件的名称中含有此文本的区段，或包含磁盘或主机文件中此偏移（如 0x50000）的区段。</translation>
    </message>
    <message>
        <source>Extents with this text</source>
        <translation>含此文本的区段</translation>
    </message>
    <message>
        <source>At least, as in 1M</source>
        <translation>至少，如 1M</translation>
    </message>
    <message>
        <source>Lists extents of at least this length: 65536, 64k, 1M, 2G.</source>
        <translation>列出长度不小于此值的区段：65536、64k、1M、2G。</translation>
    </message>
    <message>
        <source>Extents of at least this length</source>
        <translation>不小于此长度的区段</translation>
    </message>
    <message>
        <source>Lists extents that touch the range selected on the map.</source>
        <translation>列出与映射图中所选范围相交的区段。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write extents to a file, as CSV or JSON</source>
        <translation>将区段以 CSV 或 JSON 写入文件</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列表内容</translation>
    </message>
    <message>
        <source>Listing extents</source>
        <translation>正在列出区段</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>区段</translation>
    </message>
    <message>
        <source>&amp;Show on Map</source>
        <translation>在映射图中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Export Se&amp;lected…</source>
        <translation>导出所选项(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Export All That Is Listed…</source>
        <translation>导出列出的全部内容(&amp;E)…</translation>
    </message>
    <message>
        <source>There is no disk to list extents of.</source>
        <translation>没有可列出区段的磁盘。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extents of %1, %2 stored</source>
        <comment>size, size</comment>
        <translation>
            <numerusform>%Ln 个区段，共 %1，存储 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the disk mapped so far</source>
        <translation>目前已映射磁盘的 %1</translation>
    </message>
    <message>
        <source>the disk has more, %1 in all; select a range and list only that to see them</source>
        <comment>number of extents</comment>
        <translation>磁盘共有 %1 个区段；要查看其余区段，请选择一个范围并仅列出该范围</translation>
    </message>
    <message>
        <source>“%1” is not a size</source>
        <translation>“%1”不是有效的大小</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, as qemu-img map prints it (*.json)</source>
        <translation>JSON，与 qemu-img map 的输出相同 (*.json)</translation>
    </message>
    <message>
        <source>Export Extents</source>
        <translation>导出区段</translation>
    </message>
    <message>
        <source>Copying was cancelled</source>
        <translation>已取消复制</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>已取消导出</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <comment>technical sentence</comment>
        <translation>未写入任何内容：%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <comment>file</comment>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Extents</name>
    <message>
        <source>no layer</source>
        <translation>无层</translation>
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
        <translation>转到与查找</translation>
    </message>
    <message>
        <source>A place, such as 12.5GiB, 0x2f000000, 63%, p2+1MiB; or runs: compressed len&gt;64MiB</source>
        <translation>位置，如 12.5GiB, 0x2f000000, 63%, p2+1MiB；或连续区：compressed len&gt;64MiB</translation>
    </message>
    <message>
        <source>Go to or find</source>
        <translation>转到或查找</translation>
    </message>
    <message>
        <source>Places: 0x2f000000, 12.5GiB, 8388608s (sectors), 63%, c:190213 (cluster), L1:3 L2:17, p2+1MiB (in a partition), host:0x50000 (in the file).
Runs: layer:NAME, state:STATE, len&gt;64MiB, len&lt;4KiB, zero, data, compressed, shadowed, dirty, pending; several words together.
Enter and F3 go on, with Shift back; Alt+Enter marks all.</source>
        <translation>位置：0x2f000000、12.5GiB、8388608s（扇区）、63%、c:190213（簇）、L1:3 L2:17、p2+1MiB（分区内）、host:0x50000（文件内）。
连续区：layer:NAME、state:STATE、len&gt;64MiB、len&lt;4KiB、zero、data、compressed、shadowed、dirty、pending；可多个词合用。
Enter 和 F3 转到下一处，加按 Shift 转到上一处；Alt+Enter 标记全部。</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>查找(&amp;F)：</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>上一个匹配项 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>下一个匹配项 (F3)</translation>
    </message>
    <message>
        <source>Mark All</source>
        <translation>全部标记</translation>
    </message>
    <message>
        <source>Marks all matches beside the map (Alt+Enter)</source>
        <translation>在映射图旁标记所有匹配项 (Alt+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The first %1 of %2 matches are marked.</source>
        <translation>已标记 %2 个匹配项中的前 %1 个。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>The search went round the end of the disk.</source>
        <translation>查找已越过磁盘末尾，从另一端继续。</translation>
    </message>
    <message>
        <source>Enter goes to %1, %2.</source>
        <comment>hexadecimal offset, in bytes</comment>
        <translation>按 Enter 转到 %1（%2）。</translation>
    </message>
    <message>
        <source>One match, %1.</source>
        <comment>size</comment>
        <translation>1 个匹配项，%1。</translation>
    </message>
    <message>
        <source>%1 matches, %2 in all.</source>
        <comment>number, size</comment>
        <translation>%1 个匹配项，共 %2。</translation>
    </message>
    <message>
        <source>Nothing found so far: not all of the map is in memory yet.</source>
        <translation>目前未找到：映射图尚未全部载入内存。</translation>
    </message>
    <message>
        <source>%1 So far: not all of the map is in memory yet.</source>
        <comment>what was found</comment>
        <translation>%1 目前的结果：映射图尚未全部载入内存。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Findings</name>
    <message>
        <source>The chain loops</source>
        <translation>映像链形成了循环</translation>
    </message>
    <message>
        <source>The parent is missing</source>
        <translation>缺少父映像</translation>
    </message>
    <message>
        <source>The parent cannot be opened</source>
        <translation>无法打开父映像</translation>
    </message>
    <message>
        <source>A reference was not followed</source>
        <translation>某个引用未被跟随</translation>
    </message>
    <message>
        <source>A data file is lost</source>
        <translation>数据文件丢失</translation>
    </message>
    <message>
        <source>Wrong backing format</source>
        <translation>后备文件格式错误</translation>
    </message>
    <message>
        <source>No backing format is recorded</source>
        <translation>未记录后备文件格式</translation>
    </message>
    <message>
        <source>The parent has changed</source>
        <translation>父映像已更改</translation>
    </message>
    <message>
        <source>The parent is another image</source>
        <translation>父映像是另一个映像</translation>
    </message>
    <message>
        <source>The parent was written later</source>
        <translation>父映像后来被写入过</translation>
    </message>
    <message>
        <source>A reference to the network</source>
        <translation>指向网络的引用</translation>
    </message>
    <message>
        <source>A reference that is no file name</source>
        <translation>引用不是文件名</translation>
    </message>
    <message>
        <source>A reference to a device</source>
        <translation>指向设备的引用</translation>
    </message>
    <message>
        <source>A reference leaves the folder</source>
        <translation>引用指向文件夹之外</translation>
    </message>
    <message>
        <source>Guest data lies in another file</source>
        <translation>客户机数据位于其他文件中</translation>
    </message>
    <message>
        <source>A deep chain</source>
        <translation>映像链过深</translation>
    </message>
    <message>
        <source>A layer is mostly shadowed</source>
        <translation>有层大部分被遮盖</translation>
    </message>
    <message>
        <source>Data past the end of the disk</source>
        <translation>数据超出磁盘末尾</translation>
    </message>
    <message>
        <source>A raw disk looks like an image</source>
        <translation>raw 磁盘看似映像</translation>
    </message>
    <message>
        <source>More than one format fits</source>
        <translation>符合多种格式</translation>
    </message>
    <message>
        <source>The name says another format</source>
        <translation>名称表明是另一种格式</translation>
    </message>
    <message>
        <source>Marked as corrupt</source>
        <translation>被标记为已损坏</translation>
    </message>
    <message>
        <source>Damaged tables</source>
        <translation>表已损坏</translation>
    </message>
    <message>
        <source>Wrong reference counts</source>
        <translation>引用计数错误</translation>
    </message>
    <message>
        <source>Data past the end of the file</source>
        <translation>数据超出文件末尾</translation>
    </message>
    <message>
        <source>Compressed data cannot be unpacked</source>
        <translation>无法解压压缩数据</translation>
    </message>
    <message>
        <source>Not closed cleanly</source>
        <translation>未正常关闭</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Leaked space</source>
        <translation>空间泄漏</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>存在异常</translation>
    </message>
    <message>
        <source>Dirty bitmaps are outdated</source>
        <translation>脏位图已过时</translation>
    </message>
    <message>
        <source>A dirty bitmap is inconsistent</source>
        <translation>脏位图不一致</translation>
    </message>
    <message>
        <source>Weak encryption</source>
        <translation>加密强度弱</translation>
    </message>
    <message>
        <source>An old version</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>Larger than its disk</source>
        <translation>文件比其中的磁盘还大</translation>
    </message>
    <message>
        <source>Unused space in the file</source>
        <translation>文件中有未使用的空间</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>碎片化</translation>
    </message>
    <message>
        <source>A faulty partition table</source>
        <translation>分区表有误</translation>
    </message>
    <message>
        <source>A misaligned partition</source>
        <translation>分区未对齐</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, headline</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Damage: %1 · Warnings: %2 · Notes: %3</source>
        <translation>损坏：%1 · 警告：%2 · 提示：%3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>number, file</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::FindingsView</name>
    <message>
        <source>&amp;Go There</source>
        <translation>转到此处(&amp;G)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Look Closely</source>
        <translation>深入检查</translation>
    </message>
    <message>
        <source>Read large tables, too, and unpack everything that is compressed</source>
        <translation>同时读取大型的表，并解压所有压缩内容</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>发现项的详情</translation>
    </message>
    <message>
        <source>Command that mends it</source>
        <translation>修复命令</translation>
    </message>
    <message>
        <source>&amp;Copy Command</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>The chain is looked through when it is mapped.</source>
        <translation>映射完成后会对映像链进行检查。</translation>
    </message>
    <message>
        <source>Looking closely; this may take a while…</source>
        <translation>正在深入检查，可能需要一些时间…</translation>
    </message>
    <message>
        <source>Looking through the chain…</source>
        <translation>正在检查映像链…</translation>
    </message>
    <message>
        <source>The chain could not be looked through: %1</source>
        <translation>无法检查映像链：%1</translation>
    </message>
    <message>
        <source>Nothing was found that is wrong or unwise.</source>
        <translation>未发现错误或不妥之处。</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>未检查：%1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::GridCanvas</name>
    <message>
        <source>1 cell = %1</source>
        <translation>1 单元格 = %1</translation>
    </message>
    <message>
        <source>1 cell = %1 (1 cluster)</source>
        <translation>1 单元格 = %1（1 簇）</translation>
    </message>
    <message>
        <source>1 cell = %1 (%2 clusters)</source>
        <translation>1 单元格 = %1（%2 簇）</translation>
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
        <translation>字节</translation>
    </message>
    <message>
        <source>encrypted: nobody reads this without the key</source>
        <translation>已加密：没有密钥则无法读取</translation>
    </message>
    <message>
        <source>damaged: the tables do not say what belongs here</source>
        <translation>已损坏：表未能说明此处的内容</translation>
    </message>
    <message>
        <source>unknown: the layer that has it could not be opened</source>
        <translation>未知：提供此处内容的层无法打开</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>无法读取：%1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostFileBar</name>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>当前显示的文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, file</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, used up to %2</source>
        <comment>size, offset</comment>
        <translation>%1，已使用到 %2</translation>
    </message>
    <message>
        <source>; %1 used twice</source>
        <comment>size</comment>
        <translation>；%1 被重复使用</translation>
    </message>
    <message>
        <source>; %1 references past the end</source>
        <comment>number</comment>
        <translation>；%1 个引用超出末尾</translation>
    </message>
    <message>
        <source>; %1 in use but not counted</source>
        <comment>number</comment>
        <translation>；%1 个在使用但未计数</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostKinds</name>
    <message>
        <source>header</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>L1 表</translation>
    </message>
    <message>
        <source>L2 tables</source>
        <translation>L2 表</translation>
    </message>
    <message>
        <source>refcount table</source>
        <translation>引用计数表</translation>
    </message>
    <message>
        <source>refcount blocks</source>
        <translation>引用计数块</translation>
    </message>
    <message>
        <source>snapshot table</source>
        <translation>快照表</translation>
    </message>
    <message>
        <source>L1 tables of snapshots</source>
        <translation>快照的 L1 表</translation>
    </message>
    <message>
        <source>L2 tables of snapshots</source>
        <translation>快照的 L2 表</translation>
    </message>
    <message>
        <source>data of snapshots alone</source>
        <translation>仅快照使用的数据</translation>
    </message>
    <message>
        <source>bitmap directory</source>
        <translation>位图目录</translation>
    </message>
    <message>
        <source>bitmap tables</source>
        <translation>位图表</translation>
    </message>
    <message>
        <source>bitmaps</source>
        <translation>位图</translation>
    </message>
    <message>
        <source>encryption header</source>
        <translation>加密头</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>space kept for zeros</source>
        <translation>为零保留的空间</translation>
    </message>
    <message>
        <source>compressed data</source>
        <translation>压缩数据</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>泄漏</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>hole</source>
        <translation>空洞</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
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
        <translation>L</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, what: 38 % L2 tables</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1, used twice</source>
        <comment>what</comment>
        <translation>%1（重复使用）</translation>
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
        <translation>文件颜色的含义</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>what, size, share</comment>
        <translation>%1 %2，%3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostView</name>
    <message>
        <source>Map of the file</source>
        <translation>文件的映射图</translation>
    </message>
    <message>
        <source>This layer could not be opened.</source>
        <translation>此层无法打开。</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>尚无内容可显示</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>此文件为空</translation>
    </message>
    <message>
        <source>Reading the tables of this file…</source>
        <translation>正在读取此文件的表…</translation>
    </message>
    <message>
        <source>file offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>文件偏移 %1，%2：%3</translation>
    </message>
    <message>
        <source>%1; guest offset %2</source>
        <comment>sentence, offset</comment>
        <translation>%1；客户机偏移 %2</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>已选择 %1：%2</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ImageCheck</name>
    <message>
        <source>Checking %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>取消 (%1%)</translation>
    </message>
    <message>
        <source>Images such as %1 have nothing that could be checked</source>
        <translation>%1 这类映像没有可检查的内容</translation>
    </message>
    <message>
        <source>%1 could not be checked</source>
        <translation>无法检查 %1</translation>
    </message>
    <message>
        <source>%1 is damaged: data may be lost</source>
        <translation>%1 已损坏：数据可能已丢失</translation>
    </message>
    <message>
        <source>%1 wastes space: nothing is lost</source>
        <translation>%1 浪费了空间，但没有丢失内容</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 完好</translation>
    </message>
    <message>
        <source>Show in the File</source>
        <translation>在文件中显示</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Inspector</name>
    <message>
        <source>Cluster</source>
        <translation>簇</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Subcluster</source>
        <translation>子簇</translation>
    </message>
    <message>
        <source>L1 index</source>
        <translation>L1 索引</translation>
    </message>
    <message>
        <source>L2 index</source>
        <translation>L2 索引</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>LBA, 512</source>
        <translation>LBA (512)</translation>
    </message>
    <message>
        <source>LBA, 4096</source>
        <translation>LBA (4096)</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>partition, offset in it</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>客户机读取的内容</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>尚未读取。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Offset in file</source>
        <translation>文件内偏移</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>压缩后大小</translation>
    </message>
    <message>
        <source>Run starts</source>
        <translation>连续区起始</translation>
    </message>
    <message>
        <source>Run ends</source>
        <translation>连续区结束</translation>
    </message>
    <message>
        <source>Run length</source>
        <translation>连续区长度</translation>
    </message>
    <message>
        <source>In this cell</source>
        <translation>此单元格的内容</translation>
    </message>
    <message>
        <source>Cell starts</source>
        <translation>单元格起始</translation>
    </message>
    <message>
        <source>Cell length</source>
        <translation>单元格长度</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, layer</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>percent, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Each layer here</source>
        <translation>此处的各层</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>its disk ends before</source>
        <translation>其磁盘在此之前已结束</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>state, offset in the layer&apos;s file</comment>
        <translation>%1（位于 %2）</translation>
    </message>
    <message>
        <source>Dirty bitmaps</source>
        <translation>脏位图</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>bitmap, file</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>未变更</translation>
    </message>
    <message>
        <source>dirty</source>
        <translation>已变更</translation>
    </message>
    <message>
        <source>does not count: in use</source>
        <translation>无效：使用中</translation>
    </message>
    <message>
        <source>No layer has anything here. It reads as zeros.</source>
        <translation>没有任何层在此处有内容，读取结果为零。</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps no space for them.</source>
        <translation>此层将此处标记为零，且未为其保留空间。</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps space in its file for them.</source>
        <translation>此层将此处标记为零，并在其文件中为其保留了空间。</translation>
    </message>
    <message>
        <source>The bytes lie in the file as the guest reads them.</source>
        <translation>文件中的字节与客户机读取的相同。</translation>
    </message>
    <message>
        <source>The bytes lie packed in the file.</source>
        <translation>字节以压缩形式存储在文件中。</translation>
    </message>
    <message>
        <source>The bytes lie encrypted in the file.</source>
        <translation>字节以加密形式存储在文件中。</translation>
    </message>
    <message>
        <source>The layer has space for data here, which nobody has written: it reads as zeros.</source>
        <translation>此层在此处有数据空间，但从未写入：读取结果为零。</translation>
    </message>
    <message>
        <source>The tables contradict the format here. Nobody knows what belongs here.</source>
        <translation>此处的表与格式相矛盾，无从得知此处应有的内容。</translation>
    </message>
    <message>
        <source>The layer that would answer could not be opened.</source>
        <translation>应提供此处内容的层无法打开。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>What is known of the place under the cursor stands here once an image is open.</source>
        <translation>打开映像后，此处会显示光标所在位置的已知信息。</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>全部复制</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Fill each cell by the shares of what it holds</source>
        <translation>按内容的占比填充每个单元格</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Fill each cell with what is ticked, however little of it there is (A)</source>
        <translation>只要单元格中有已勾选的内容，哪怕很少，就以其填充 (A)</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Fill each cell with what it holds most of</source>
        <translation>以单元格中最多的内容填充</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Let everything stand out again</source>
        <translation>重新突出显示全部内容</translation>
    </message>
    <message>
        <source>Tick Only &amp;This</source>
        <translation>仅勾选此项(&amp;T)</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>全部勾选(&amp;A)</translation>
    </message>
    <message>
        <source>What the map&apos;s colours mean stands here once an image is open.</source>
        <translation>打开映像后，此处会显示映射图颜色的含义。</translation>
    </message>
    <message>
        <source>%1 disk. Shares are of the %2 scanned so far.</source>
        <comment>size, percent</comment>
        <translation>%1 的磁盘。占比以目前已扫描的 %2 为准。</translation>
    </message>
    <message>
        <source>%1 disk</source>
        <translation>%1 的磁盘</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::LegendModel</name>
    <message>
        <source>No layer</source>
        <translation>无层</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>state or layer, size, share</comment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::MainWindow</name>
    <message>
        <source>See what every layer of a disk image holds</source>
        <translation>查看磁盘映像各层保存的内容</translation>
    </message>
    <message>
        <source>Open a virtual machine&apos;s disk image, or drop one here. Nothing you look at is ever changed.</source>
        <translation>打开虚拟机的磁盘映像，或将其拖放到此处。查看时绝不会更改任何内容。</translation>
    </message>
    <message>
        <source>Open Image…</source>
        <translation>打开映像…</translation>
    </message>
    <message>
        <source>Open Sample Chain</source>
        <translation>打开示例映像链</translation>
    </message>
    <message>
        <source>The chain of layers is being opened.</source>
        <translation>正在打开各层组成的映像链。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is nothing to show. The message above says why.</source>
        <translation>没有可显示的内容。原因见上方消息。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open Another Image…</source>
        <translation>打开其他映像…</translation>
    </message>
    <message>
        <source>%1, snapshot %2</source>
        <comment>file, name or number</comment>
        <translation>%1，快照 %2</translation>
    </message>
    <message>
        <source>%1 – Stratamap</source>
        <comment>file name</comment>
        <translation>%1 – Stratamap</translation>
    </message>
    <message>
        <source>Compare With an Image or a Saved Map</source>
        <translation>与映像或已保存的映射比较</translation>
    </message>
    <message>
        <source>layer %1 and below (%2)</source>
        <comment>number, file</comment>
        <translation>第 %1 层及其下各层（%2）</translation>
    </message>
    <message>
        <source>Locate the Missing Layer</source>
        <translation>定位缺失的层</translation>
    </message>
    <message>
        <source>Too large to sum up in passing: stratamap --tree does.</source>
        <translation>过大，未在此计算；可使用 stratamap --tree。</translation>
    </message>
    <message numerus="yes">
        <source>%n other overlay(s) found</source>
        <translation>
            <numerusform>找到 %n 个其他叠加映像</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Disk Images</source>
        <translation>打开磁盘映像</translation>
    </message>
    <message>
        <source>Open Location</source>
        <translation>打开位置</translation>
    </message>
    <message>
        <source>An image on a web server (https://…) or an NBD export (nbd://…):</source>
        <translation>Web 服务器上的映像 (https://…) 或 NBD 导出 (nbd://…)：</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>file, folder</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remember Opened Files</source>
        <translation>记住打开过的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Without an image</source>
        <translation>无映像</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen Last Session</source>
        <translation>重新打开上次会话</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>诊断信息已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Choose the Folder of the Images</source>
        <translation>选择映像所在的文件夹</translation>
    </message>
    <message>
        <source>Opened recently:</source>
        <translation>最近打开的文件：</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Manual</name>
    <message>
        <source>Stratamap Manual</source>
        <translation>Stratamap 手册</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Not on this page; Enter looks on the others</source>
        <translation>此页中没有；按 Enter 在其他页中查找。</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>手册中没有。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::MapView</name>
    <message>
        <source>Map of the disk</source>
        <translation>磁盘的映射图</translation>
    </message>
    <message>
        <source>This disk has a size of 0 bytes</source>
        <translation>此磁盘的大小为 0 字节</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>尚无内容可显示</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>what is in sight: 12 GiB to 13 GiB of 64 GiB</comment>
        <translation>%1 至 %2，共 %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders</source>
        <translation>受信任的文件夹(&amp;T)</translation>
    </message>
    <message>
        <source>The language will be another from the next start on.</source>
        <translation>语言更改将在下次启动后生效。</translation>
    </message>
    <message>
        <source>What you choose here lasts until the program ends: %1 cannot be written.</source>
        <translation>无法写入 %1，此处的设置仅在程序退出前有效。</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB (powers of 1024)</source>
        <translation>KiB、MiB、GiB（1024 的幂）</translation>
    </message>
    <message>
        <source>kB, MB, GB (powers of 1000)</source>
        <translation>kB、MB、GB（1000 的幂）</translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation>精确字节数</translation>
    </message>
    <message>
        <source>&amp;Sizes in:</source>
        <translation>大小单位(&amp;S)：</translation>
    </message>
    <message>
        <source>Colours, safe for colour-blind eyes</source>
        <translation>彩色（色盲友好）</translation>
    </message>
    <message>
        <source>Greys and textures, for print</source>
        <translation>灰度和纹理（适合打印）</translation>
    </message>
    <message>
        <source>&amp;Map in:</source>
        <translation>映射图配色(&amp;M)：</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>窗口(&amp;W)：</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>语言(&amp;G)：</translation>
    </message>
    <message>
        <source>Offer the last session</source>
        <translation>询问是否打开上次会话</translation>
    </message>
    <message>
        <source>Reopen the last session</source>
        <translation>重新打开上次会话</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>不打开任何内容</translation>
    </message>
    <message>
        <source>&amp;On start:</source>
        <translation>启动时(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Remember opened files</source>
        <translation>记住打开过的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Without this there is no list of files, and no session is kept.</source>
        <translation>若不启用，则没有文件列表，也不保存会话。</translation>
    </message>
    <message>
        <source>As many as processors</source>
        <translation>与处理器数量相同</translation>
    </message>
    <message>
        <source>How many threads map an image: one finds what the guest reads, the others what each layer holds. From the next image or Map Again on.</source>
        <translation>用于映射映像的线程数：其中一个确定客户机读取的内容，其余确定各层保存的内容。从下一个映像或“重新映射”起生效。</translation>
    </message>
    <message>
        <source>T&amp;hreads for mapping:</source>
        <translation>映射所用线程数(&amp;H)：</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ReportDetailsDialog</name>
    <message>
        <source>&amp;Date and time of the report</source>
        <translation>报告的日期和时间(&amp;D)</translation>
    </message>
    <message>
        <source>SHA-256 of &amp;whole files: all of them are read</source>
        <translation>整个文件的 SHA-256：会读取所有文件的全部内容(&amp;W)</translation>
    </message>
    <message>
        <source>Report Details</source>
        <translation>报告详细信息</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>操作人员(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>备注(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>章节(&amp;S)：</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Reporting</name>
    <message>
        <source>Counting what there is to report…</source>
        <translation>正在统计要报告的内容…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>矢量图像 (*.svg)</translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation>光栅图像 (*.png)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Extents as CSV (*.csv)</source>
        <translation>区段 CSV (*.csv)</translation>
    </message>
    <message>
        <source>What a report is to be is told by the end of its name: .pdf, .html, .svg, .png, .json or .csv.</source>
        <translation>报告的类型由文件扩展名决定：.pdf、.html、.svg、.png、.json 或 .csv。</translation>
    </message>
    <message>
        <source>That file is one of those that are looked at, and stays as it is.</source>
        <translation>该文件是正在查看的文件之一，将保持原样。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>取消 (%1%)</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>未能生成报告</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ScanBanners</name>
    <message>
        <source>Map Again</source>
        <translation>重新映射</translation>
    </message>
    <message>
        <source>The map is not complete: mapping was cancelled.</source>
        <translation>映射图不完整：映射已取消。</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>“%1” was open last time, and is no longer there.</source>
        <translation>上次打开的“%1”已不存在。</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which lies in another folder and has not been opened. Open it?</source>
        <translation>“%1”需要位于其他文件夹的“%2”，该文件尚未打开。要打开吗？</translation>
    </message>
    <message>
        <source>Open Once</source>
        <translation>仅打开这一次</translation>
    </message>
    <message>
        <source>Trust This Folder</source>
        <translation>信任此文件夹</translation>
    </message>
    <message>
        <source>From now on, open files in %1 without asking.</source>
        <translation>今后打开 %1 中的文件时不再询问。</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>不打开</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is damaged. What is still readable is shown.</source>
        <translation>“%1”已损坏。仅显示仍可读取的内容。</translation>
    </message>
    <message>
        <source>Something about “%1” is unusual.</source>
        <translation>“%1”有异常之处。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. The map shows a moment; the disk goes on.</source>
        <translation>“%1”正被其他程序使用。映射图只反映某一时刻，磁盘仍在变化。</translation>
    </message>
    <message>
        <source>“%1” has changed since it was mapped.</source>
        <translation>“%1”在映射之后已更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n files have changed since they were mapped.</source>
        <translation>
            <numerusform>%n 个文件在映射之后已更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>In this sandbox Stratamap can read only files that you choose, and none beside them. Choose their folder, and the chain is read from there.</source>
        <translation>在此沙箱中，Stratamap 只能读取您选择的文件，无法读取其旁边的其他文件。请选择这些文件所在的文件夹，即可从中读取映像链。</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Nothing of this chain is in “%1”.</source>
        <translation>“%1”中没有此映像链的任何文件。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::States</name>
    <message>
        <source>not scanned yet</source>
        <translation>未扫描</translation>
    </message>
    <message>
        <source>unallocated</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>零</translation>
    </message>
    <message>
        <source>zeros, space kept</source>
        <translation>零（保留空间）</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>preallocated</source>
        <translation>预分配</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Z</source>
        <comment>letter: zeros</comment>
        <translation>Z</translation>
    </message>
    <message>
        <source>K</source>
        <comment>letter: zeros, space kept</comment>
        <translation>K</translation>
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
        <translation>使用中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>指针所在位置</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选范围</translation>
    </message>
    <message>
        <source>Another program is writing to this disk: the map is a moment of a moving picture.</source>
        <translation>其他程序正在写入此磁盘：映射图只是其不断变化中的一个瞬间。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>Cancel mapping</source>
        <translation>取消映射</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>已选择 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>%Ln 个区段，文件中占 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>至少 %Ln 个区段，文件中占 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is selected, its extents</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::StrataView</name>
    <message>
        <source>Layers of the disk</source>
        <translation>磁盘的层</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>客户机读取的内容</translation>
    </message>
    <message>
        <source>1 column = %1</source>
        <translation>1 列 = %1</translation>
    </message>
    <message>
        <source>1 column = %1 (1 cluster)</source>
        <translation>1 列 = %1（1 簇）</translation>
    </message>
    <message>
        <source>1 column = %1 (%2 clusters)</source>
        <translation>1 列 = %1（%2 簇）</translation>
    </message>
    <message>
        <source>%1, offset %2, %3</source>
        <comment>layer, offset, length</comment>
        <translation>%1，偏移 %2，%3</translation>
    </message>
    <message>
        <source>%1: this layer could not be opened</source>
        <comment>place</comment>
        <translation>%1：此层无法打开</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, state</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 hidden by layers above</source>
        <comment>share and state</comment>
        <translation>%1（被上层遮盖）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what is there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
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
        <translation>此磁盘的大小为 0 字节</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>尚无内容可显示</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>含 %1</translation>
    </message>
    <message>
        <source>%1 held so far</source>
        <translation>目前含 %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::SumText</name>
    <message>
        <source>Committed into %1</source>
        <translation>提交到 %1</translation>
    </message>
    <message>
        <source>Pulled into %1</source>
        <translation>拉取到 %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Snapshot %1 removed</source>
        <translation>移除快照 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is done with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 stands on it, too.</source>
        <translation>%1 也依赖它。</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>消耗</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>最多消耗</translation>
    </message>
    <message>
        <source>Frees at least</source>
        <translation>至少释放</translation>
    </message>
    <message>
        <source>Costs about</source>
        <translation>约消耗</translation>
    </message>
    <message>
        <source>Frees about</source>
        <translation>约释放</translation>
    </message>
    <message>
        <source>Its data</source>
        <translation>自身数据</translation>
    </message>
    <message>
        <source>Its packed data</source>
        <translation>自身压缩数据</translation>
    </message>
    <message>
        <source>Its space for zeros</source>
        <translation>自身为零保留的空间</translation>
    </message>
    <message>
        <source>Its snapshots</source>
        <translation>自身快照</translation>
    </message>
    <message>
        <source>Its bitmaps</source>
        <translation>自身位图</translation>
    </message>
    <message>
        <source>Its tables</source>
        <translation>自身的表</translation>
    </message>
    <message>
        <source>Its leaks</source>
        <translation>自身泄漏</translation>
    </message>
    <message>
        <source>Its free space</source>
        <translation>自身空闲空间</translation>
    </message>
    <message>
        <source>Written in place</source>
        <translation>原位写入</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Unpacked data</source>
        <translation>解压的数据</translation>
    </message>
    <message>
        <source>Stored zeros</source>
        <translation>存储的零</translation>
    </message>
    <message>
        <source>Rounding up</source>
        <translation>向上取整</translation>
    </message>
    <message>
        <source>Kept by snapshots</source>
        <translation>由快照保留</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>L1 表</translation>
    </message>
    <message>
        <source>Reference counts</source>
        <translation>引用计数</translation>
    </message>
    <message>
        <source>Now zeros</source>
        <translation>变为零</translation>
    </message>
    <message>
        <source>Packed data, replaced</source>
        <translation>被替换的压缩数据</translation>
    </message>
    <message>
        <source>Data of its own</source>
        <translation>独占数据</translation>
    </message>
    <message>
        <source>Packed data of its own</source>
        <translation>独占压缩数据</translation>
    </message>
    <message>
        <source>Tables of its own</source>
        <translation>独占的表</translation>
    </message>
    <message>
        <source>Its record</source>
        <translation>自身表项</translation>
    </message>
    <message>
        <source>Guest data in the file that goes</source>
        <translation>被移除文件中的客户机数据</translation>
    </message>
    <message>
        <source>Compressed guest data in the file that goes</source>
        <translation>被移除文件中压缩的客户机数据</translation>
    </message>
    <message>
        <source>Space that the file which goes keeps for zeros</source>
        <translation>被移除文件为零保留的空间</translation>
    </message>
    <message>
        <source>What internal snapshots of the file that goes alone hold</source>
        <translation>仅由被移除文件的内部快照保存的内容</translation>
    </message>
    <message>
        <source>Dirty bitmaps of the file that goes</source>
        <translation>被移除文件的脏位图</translation>
    </message>
    <message>
        <source>Header, tables and reference counts of the file that goes</source>
        <translation>被移除文件的文件头、表和引用计数</translation>
    </message>
    <message>
        <source>Leaked clusters of the file that goes</source>
        <translation>被移除文件中泄漏的簇</translation>
    </message>
    <message>
        <source>Free space in the file that goes, less its holes</source>
        <translation>被移除文件中的空闲空间（不含空洞）</translation>
    </message>
    <message>
        <source>Bytes that are written where there is space for them</source>
        <translation>写入已有空间的字节</translation>
    </message>
    <message>
        <source>Clusters that are taken for data</source>
        <translation>为数据占用的簇</translation>
    </message>
    <message>
        <source>Clusters that are taken for data which was compressed</source>
        <translation>为原先压缩的数据占用的簇</translation>
    </message>
    <message>
        <source>Clusters that are taken for zeros</source>
        <translation>为零占用的簇</translation>
    </message>
    <message>
        <source>The rest of clusters that are taken</source>
        <translation>所占用簇的剩余部分</translation>
    </message>
    <message>
        <source>Clusters that are taken because snapshots keep the old ones</source>
        <translation>因快照保留旧簇而占用的簇</translation>
    </message>
    <message>
        <source>Tables that lead to what is written</source>
        <translation>指向所写内容的表</translation>
    </message>
    <message>
        <source>The table above all tables, which grows with the disk</source>
        <translation>最上级的表，随磁盘增大</translation>
    </message>
    <message>
        <source>Reference counts of new clusters, at most</source>
        <translation>新簇的引用计数，至多</translation>
    </message>
    <message>
        <source>Clusters that are given back because they are zeros now</source>
        <translation>因变为零而归还的簇</translation>
    </message>
    <message>
        <source>Clusters of compressed data that nothing refers to any more</source>
        <translation>不再被引用的压缩数据的簇</translation>
    </message>
    <message>
        <source>Clusters that this snapshot alone has</source>
        <translation>仅此快照拥有的簇</translation>
    </message>
    <message>
        <source>Clusters of compressed data that this snapshot alone has</source>
        <translation>仅此快照拥有的压缩数据的簇</translation>
    </message>
    <message>
        <source>Tables that this snapshot alone has</source>
        <translation>仅此快照拥有的表</translation>
    </message>
    <message>
        <source>By which the snapshot table gets shorter</source>
        <translation>快照表因此缩短的大小</translation>
    </message>
    <message>
        <source>If the file that is written passes its check.</source>
        <translation>前提：被写入的文件通过检查。</translation>
    </message>
    <message>
        <source>If the file is deleted afterwards.</source>
        <translation>前提：之后删除该文件。</translation>
    </message>
    <message>
        <source>If the layer above then refers to the one below.</source>
        <translation>前提：之后上层改为引用下层。</translation>
    </message>
    <message>
        <source>If all its data differs from what lies below.</source>
        <translation>前提：其全部数据都与下层内容不同。</translation>
    </message>
    <message>
        <source>If the storage takes holes.</source>
        <translation>前提：存储支持空洞。</translation>
    </message>
    <message>
        <source>Nothing is below to commit into.</source>
        <translation>下方没有可提交到的层。</translation>
    </message>
    <message>
        <source>Nothing is above to pull into.</source>
        <translation>上方没有可拉取到的层。</translation>
    </message>
    <message>
        <source>Layers above need it.</source>
        <translation>上层需要它。</translation>
    </message>
    <message>
        <source>Not possible: the chain is not whole.</source>
        <translation>无法进行：映像链不完整。</translation>
    </message>
    <message>
        <source>Not possible: qemu-img does not write the format below.</source>
        <translation>无法进行：qemu-img 不支持写入下层的格式。</translation>
    </message>
    <message>
        <source>Not possible: qemu-img cannot give the layer above another backing file.</source>
        <translation>无法进行：qemu-img 无法为上层指定其他后备文件。</translation>
    </message>
    <message>
        <source>The snapshot does not lie in this file alone.</source>
        <translation>该快照并非仅存于此文件中。</translation>
    </message>
    <message>
        <source>It cannot be summed up.</source>
        <translation>无法计算。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFolders</name>
    <message>
        <source>Files in these folders are opened without asking when an image elsewhere refers to them.</source>
        <translation>当别处的映像引用这些文件夹中的文件时，不经询问即打开。</translation>
    </message>
    <message>
        <source>Trusted folders</source>
        <translation>受信任的文件夹</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Trust a Folder</source>
        <translation>信任文件夹</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFoldersDialog</name>
    <message>
        <source>Trusted Folders</source>
        <translation>受信任的文件夹</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Units</name>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit, as in 1.5 GiB</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
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
        <translation>层</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>区段</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>发现项 (%1)</translation>
    </message>
</context>
</TS>
