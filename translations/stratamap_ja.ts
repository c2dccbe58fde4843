<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>About</name>
    <message>
        <source>About Stratamap</source>
        <translation>Stratamap について</translation>
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
        <translation>仮想マシンのディスクの各セクターを、どのレイヤーがどの状態で提供しているかを表示します。

MIT ライセンスのフリーソフトウェアです。

対応形式: %1

使用ライブラリー: %2</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” could not be read.</source>
        <translation>「%1」を読み込めませんでした。</translation>
    </message>
    <message>
        <source>“%1” is not an image of the format it should have.</source>
        <translation>「%1」は想定された形式のイメージではありません。</translation>
    </message>
    <message>
        <source>“%1” is damaged or not a whole image.</source>
        <translation>「%1」は破損しているか、完全なイメージではありません。</translation>
    </message>
    <message>
        <source>“%1” uses something that Stratamap cannot read.</source>
        <translation>「%1」には Stratamap が読み込めない機能が使われています。</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown.</source>
        <translation>「%1」は大きすぎて表示できません。</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>「%1」が見つかりませんでした。</translation>
    </message>
    <message>
        <source>“%1” may not be opened.</source>
        <translation>「%1」を開く権限がありません。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program.</source>
        <translation>「%1」は別のプログラムで使用中です。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened in this way.</source>
        <translation>「%1」はこの方法では開けません。</translation>
    </message>
    <message>
        <source>Opening “%1” was cancelled.</source>
        <translation>「%1」を開く操作をキャンセルしました。</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み込み不可</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>別の形式</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>開けない</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>&apos;%1&apos; is no number. Understood are: %2</source>
        <translation>「%1」は数値ではありません。使用できる書き方: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit. Units are B, s (sectors of 512 bytes), KiB, MiB, GiB, TiB, PiB and EiB</source>
        <translation>「%1」は単位ではありません。使用できる単位は B、s (512 バイトのセクター)、KiB、MiB、GiB、TiB、PiB、EiB です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than any disk holds</source>
        <translation>「%1」は、どのようなディスクの容量よりも大きい値です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies past the disk&apos;s end (%2 bytes)</source>
        <translation>「%1」はディスクの終端 (%2 バイト) を超えています。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no share of the disk: 0% to 100%</source>
        <translation>「%1」はディスク内の割合ではありません。0% から 100% の範囲で指定してください。</translation>
    </message>
    <message>
        <source>the disk has no partitions that are known</source>
        <translation>ディスクに既知のパーティションがありません。</translation>
    </message>
    <message>
        <source>there is no partition &apos;%1&apos;; there are %2</source>
        <translation>パーティション「%1」はありません。使用できるパーティション: %2</translation>
    </message>
    <message>
        <source>partition %1 has %2 bytes, and %3 is past its end</source>
        <translation>パーティション %1 は %2 バイトで、%3 はその終端を超えています。</translation>
    </message>
    <message>
        <source>what the file holds is not mapped yet</source>
        <translation>ファイルの内容は、まだマップが作成されていません。</translation>
    </message>
    <message>
        <source>no guest data is known to lie at %1 of the top image&apos;s file</source>
        <translation>最上位のイメージのファイルの %1 の位置には、既知のゲストデータがありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no cluster: c: and a number, c:190213</source>
        <translation>「%1」はクラスターではありません。c: に続けて番号を指定してください (例: c:190213)。</translation>
    </message>
    <message>
        <source>the top image has no L1 and L2 tables</source>
        <translation>最上位のイメージには L1 テーブルと L2 テーブルがありません。</translation>
    </message>
    <message>
        <source>a place by tables is written L1:3 or L1:3 L2:17</source>
        <translation>テーブルによる位置は、L1:3 または L1:3 L2:17 のように指定してください。</translation>
    </message>
    <message>
        <source>an L2 table has %1 entries, so L2:%2 is none</source>
        <translation>L2 テーブルのエントリー数は %1 なので、L2:%2 はありません。</translation>
    </message>
    <message>
        <source>there is no state &apos;%1&apos;; there are %2</source>
        <translation>状態「%1」はありません。使用できる状態: %2</translation>
    </message>
    <message>
        <source>there are no layers yet</source>
        <translation>まだレイヤーがありません。</translation>
    </message>
    <message>
        <source>no layer is called &apos;%1&apos;; there are layers 0 to %2</source>
        <translation>「%1」という名前のレイヤーはありません。レイヤーの番号は 0 から %2 までです。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; behind a place is not understood. Questions are made of: %2</source>
        <translation>位置の後の「%1」は解釈できません。使用できる条件: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Places are: %2. Questions are made of: %3</source>
        <translation>「%1」は解釈できません。使用できる位置: %2。使用できる条件: %3</translation>
    </message>
    <message>
        <source>Places are: %1. Questions are made of: %2</source>
        <translation>使用できる位置: %1。使用できる条件: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Questions are made of: %2</source>
        <translation>「%1」は解釈できません。使用できる条件: %2</translation>
    </message>
    <message>
        <source>what is pending has no layer and no state yet: &apos;pending&apos; stands alone</source>
        <translation>マップ未作成の部分には、まだレイヤーも状態もありません。「pending」は単独で指定してください。</translation>
    </message>
</context>
<context>
    <name>FleetReport</name>
    <message>
        <source>Report on a folder of images</source>
        <translation>イメージフォルダーのレポート</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 個のイメージ</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ数</translation>
    </message>
    <message>
        <source>Nobody stands on</source>
        <translation>最上位のイメージ</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>仮想サイズ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Could be reclaimed</source>
        <translation>回収可能</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Hidden below</source>
        <translation>下層の不可視分</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>リーク</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>What could be reclaimed</source>
        <translation>回収可能な領域</translation>
    </message>
    <message>
        <source>Nothing that these images hold is hidden, leaked or free.</source>
        <translation>これらのイメージには、不可視、リーク、空きの領域がありません。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Hidden below: guest bytes of the image below that this one hides, where no other stands on it; a commit frees them. Leaked and free: bytes of the file that serve nobody; a check with repair, or a conversion, frees them.</source>
        <translation>下層の不可視分: 下のイメージが持つゲストのバイトのうち、このイメージに隠れていて、ほかに依存するイメージがないもの。コミットすると解放されます。リークと空き: どこからも使われていないファイル内のバイト。修復付きの検査、または変換で解放されます。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>How they stand on each other</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>Each file once, below it what stands on it.</source>
        <translation>各ファイルは 1 回だけ示し、それに依存するものをその下に示します。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>1 cell = %1; mixed cells %2</source>
        <translation>1 セル = %1、混在セル %2</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>%1 at %2</source>
        <comment>file, offset in it</comment>
        <translation>%1 の %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 バイト)</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>%1 のレポート</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>仮想サイズ</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>incomplete: a layer could not be opened</source>
        <translation>不完全: 開けなかったレイヤーがあります</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>連続領域</translation>
    </message>
    <message>
        <source>A layer is lost: %1</source>
        <translation>レイヤーが欠落しています: %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>可視</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>不可視</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Topmost image first. Own: what a layer holds itself. Visible: what of it the guest reads. Shadowed: what layers above hide of it.</source>
        <translation>最上位のイメージから順に示します。自身: レイヤー自身が保持する量。可視: そのうちゲストが読み取る量。不可視: そのうち上のレイヤーに隠れている量。</translation>
    </message>
    <message>
        <source>The whole disk</source>
        <translation>ディスク全体</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>レイヤーなし</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>ゲストの読み取り内容</translation>
    </message>
    <message>
        <source>Every byte of the disk, by the layer that provides it and its state.</source>
        <translation>ディスクの全バイトを、提供元のレイヤーと状態別に集計したものです。</translation>
    </message>
    <message>
        <source>Shadowed share</source>
        <translation>不可視の割合</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>レイヤーの保持内容</translation>
    </message>
    <message>
        <source>What each layer holds itself, whether the guest sees it or not.</source>
        <translation>ゲストから見えるかどうかにかかわらず、各レイヤー自身が保持する内容です。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>ファイル内オフセット</translation>
    </message>
    <message>
        <source>Largest runs</source>
        <translation>最大の連続領域</translation>
    </message>
    <message>
        <source>No layer holds anything of this disk.</source>
        <translation>このディスクの内容を保持するレイヤーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The longest of %n run(s) of the disk.</source>
        <translation>
            <numerusform>ディスクの連続領域 %n 個のうち、長いものを示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>断片</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Average piece</source>
        <translation>平均の断片</translation>
    </message>
    <message>
        <source>Pieces per GiB</source>
        <translation>GiB あたりの断片</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>断片化</translation>
    </message>
    <message>
        <source>Each layer&apos;s own data in guest order: a piece lies in one stretch of a file.</source>
        <translation>各レイヤー自身のデータをゲスト上の順に見たものです。1 つの断片はファイル内で連続しています。</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A GPT.</source>
        <translation>GPT 形式です。</translation>
    </message>
    <message>
        <source>An MBR.</source>
        <translation>MBR 形式です。</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <translation>図 %1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 on. %3</source>
        <translation>%2 から %1。%3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>Headers and tables</source>
        <translation>ヘッダーとテーブル</translation>
    </message>
    <message>
        <source>none: no headers or tables</source>
        <translation>なし: ヘッダーもテーブルもありません</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What was read to make this map: the headers and tables of each file, one after the other in the order of the file.</source>
        <translation>このマップの作成時に読み込んだもの: 各ファイルのヘッダーとテーブルを、ファイル内の順に連結したものです。</translation>
    </message>
    <message>
        <source>What the files&apos; bytes are for</source>
        <translation>ファイル内のバイトの用途</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Snapshots alone</source>
        <translation>スナップショットのみ</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>リーク</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong.</source>
        <translation>問題は検出されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>ほか %n 件の検出事項</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Corruptions</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>リーク</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>割り当て済み</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>断片化</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Image end</source>
        <translation>イメージの終端</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>検査の報告</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>What qemu-img check counts, of the layers whose format has checks.</source>
        <translation>検査に対応した形式のレイヤーについて、qemu-img check が数える項目です。</translation>
    </message>
    <message>
        <source>format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>internal snapshot %1</source>
        <translation>内部スナップショット %1</translation>
    </message>
    <message>
        <source>bitmap %1</source>
        <translation>ビットマップ %1</translation>
    </message>
    <message>
        <source>granularity %1, not closed cleanly</source>
        <translation>粒度 %1、正常に閉じられていません</translation>
    </message>
    <message>
        <source>granularity %1</source>
        <translation>粒度 %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Format facts</source>
        <translation>形式の情報</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>What is off</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n layer(s)</source>
        <translation>
            <numerusform>%1、%2、%n レイヤー</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate to</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>領域の集計</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentence(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>ほか %n 件の内容は、JSON 形式のレポートにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be counted: %1</source>
        <translation>集計できませんでした: %1</translation>
    </message>
    <message>
        <source>What takes space: zeros without any are not counted. Shadowed: hidden by layers above; of a snapshot: no longer what the guest reads. Exclusive: what nothing else in the file needs.</source>
        <translation>領域を使用するものを集計しています。領域のないゼロは含みません。不可視: 上のレイヤーに隠れている量。スナップショットでは、ゲストがもう読み取らない量。専有: ファイル内のほかのどこからも必要とされていない量。</translation>
    </message>
    <message>
        <source>Committed into the layer below, pulled into the layer above, removed: what storage gains by that. + is freed, − is taken; ≥ at least, ≤ at most, ≈ about.</source>
        <translation>下のレイヤーへのコミット、上のレイヤーへの取り込み、削除: それぞれによってストレージの空きが増減する量。+ は解放、− は消費、≥ は以上、≤ は以下、≈ は概算。</translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n more layer(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>ほか %n レイヤーの内訳は、JSON 形式のレポートにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of what the layers hold are damaged and not counted.</source>
        <translation>レイヤーの保持内容のうち %1 は破損しているため、集計に含まれていません。</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>専有</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Pulled</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>スナップショット %1</translation>
    </message>
    <message>
        <source>What it is, in bytes</source>
        <translation>内訳 (バイト)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>snapshots removed</source>
        <translation>スナップショットの削除</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>それぞれ個別に計算</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open Loc&amp;ation…</source>
        <translation>場所を開く(&amp;A)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Map Again</source>
        <translation>マップを再作成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel Mapping</source>
        <translation>マップの作成をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Check &amp;Image</source>
        <translation>イメージを検査(&amp;I)</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>比較(&amp;W)…</translation>
    </message>
    <message>
        <source>En&amp;d Comparison</source>
        <translation>比較を終了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders…</source>
        <translation>信頼するフォルダー(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>レポートをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>印刷プレビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Copy &amp;Layers as Text</source>
        <translation>レイヤーをテキストとしてコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;Run</source>
        <translation>連続領域を選択(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>オプションを変更(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Copy Run</source>
        <translation>連続領域をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Run as &amp;JSON</source>
        <translation>連続領域を JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy Co&amp;mmand for This Range</source>
        <translation>この範囲のコマンドをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy &amp;Everything Known Here</source>
        <translation>この位置の全情報をコピー(&amp;E)</translation>
    </message>
    <message>
        <source>What lies under the cursor has not been read yet.</source>
        <translation>カーソルの位置はまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>&amp;Go To or Find…</source>
        <translation>移動または検索(&amp;G)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>La&amp;yer Columns</source>
        <translation>レイヤーの列(&amp;Y)</translation>
    </message>
    <message>
        <source>What the &amp;Guest Reads</source>
        <translation>ゲストの読み取り内容(&amp;G)</translation>
    </message>
    <message>
        <source>What the guest reads, and from which layer</source>
        <translation>ゲストが何をどのレイヤーから読み取るかを表示します</translation>
    </message>
    <message>
        <source>What Each &amp;Layer Holds</source>
        <translation>各レイヤーの保持内容(&amp;L)</translation>
    </message>
    <message>
        <source>What each layer holds, and what layers above hide of it</source>
        <translation>各レイヤーが保持する内容と、そのうち上のレイヤーに隠れている部分を表示します</translation>
    </message>
    <message>
        <source>The Layer&apos;s &amp;File</source>
        <translation>レイヤーのファイル(&amp;F)</translation>
    </message>
    <message>
        <source>A layer&apos;s own file: its tables, its data, what is free and what is lost</source>
        <translation>レイヤーのファイルの中身 (テーブル、データ、空き、リーク) を表示します</translation>
    </message>
    <message>
        <source>W&amp;hat Differs</source>
        <translation>相違点(&amp;H)</translation>
    </message>
    <message>
        <source>How the disk differs from what it is compared with</source>
        <translation>ディスクと比較対象の相違点を表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole Disk</source>
        <translation>ディスク全体(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom to &amp;Run</source>
        <translation>連続領域に合わせる(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom to &amp;Selection</source>
        <translation>選択範囲に合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Previous View</source>
        <translation>前の表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <translation>次の表示(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Canvas Only</source>
        <translation>マップのみ表示(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;Sample Chain</source>
        <translation>サンプルチェーンを開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Stratamap</source>
        <translation>Stratamap について(&amp;A)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Add &amp;Bookmark</source>
        <translation>ブックマークを追加(&amp;B)</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>ほかのオーバーレイを検索(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Report Detail&amp;s…</source>
        <translation>レポートの詳細(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>これは何?(&amp;W)</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendDialog</name>
    <message>
        <source>Amend Options of %1</source>
        <comment>file name</comment>
        <translation>%1 のオプションの変更</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>オプション(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cut off what lies beyond the new size</source>
        <translation>新しいサイズを超える部分を切り捨てる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove the dirty bitmaps</source>
        <translation>ダーティービットマップを削除する(&amp;R)</translation>
    </message>
    <message>
        <source>Count the r&amp;eferences anew, as the image was not closed cleanly</source>
        <translation>正常に閉じられなかったイメージなので、参照カウントを数え直す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep what undoes this in:</source>
        <translation>元に戻すための情報の保存先(&amp;K):</translation>
    </message>
    <message>
        <source>File that undoes the change</source>
        <translation>変更を元に戻すためのファイル</translation>
    </message>
    <message>
        <source>As a command:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>With QEMU:</source>
        <translation>QEMU の場合:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>コマンドをコピー: %1</translation>
    </message>
    <message>
        <source>&amp;Undo Last Change</source>
        <translation>前回の変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save Log…</source>
        <translation>ログを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Amend</source>
        <translation>変更(&amp;A)</translation>
    </message>
    <message>
        <source>The image&apos;s options are being read.</source>
        <translation>イメージのオプションを読み込んでいます。</translation>
    </message>
    <message>
        <source>Nothing can be changed now.</source>
        <translation>現在は何も変更できません。</translation>
    </message>
    <message>
        <source>Images of this format have no options that can be changed after they were made. A copy can have others.</source>
        <translation>この形式のイメージには、作成後に変更できるオプションがありません。コピーを作成すれば別のオプションを指定できます。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The key slots cannot be shown.</source>
        <translation>キースロットを表示できません。</translation>
    </message>
    <message>
        <source>Ke&amp;y Slots</source>
        <translation>キースロット(&amp;Y)</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>パスフレーズを試しています…</translation>
    </message>
    <message>
        <source>This passphrase opens no slot.</source>
        <translation>このパスフレーズで開けるスロットはありません。</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase opens %n slot(s).</source>
        <translation>
            <numerusform>このパスフレーズで %n 個のスロットを開けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change an option: what that would write is shown first, and nothing is before you press Amend.</source>
        <translation>オプションを変更すると、まず書き込み内容が表示されます。「変更」を押すまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>The options do not go together yet.</source>
        <translation>オプションの組み合わせがまだ正しくありません。</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>変更計画を作成しています。</translation>
    </message>
    <message>
        <source>Change the &amp;name alone, even if the guest then reads something else</source>
        <translation>ゲストの読み取り内容が変わっても名前だけを変更する(&amp;N)</translation>
    </message>
    <message>
        <source>Even i&amp;f other images stand on this one</source>
        <translation>ほかのイメージがこのイメージに依存していても実行する(&amp;F)</translation>
    </message>
    <message>
        <source>takes several commands</source>
        <translation>複数のコマンドが必要</translation>
    </message>
    <message>
        <source>This would cut off the end of the disk. Tick the box if that is meant.</source>
        <translation>ディスクの末尾が切り捨てられます。意図した操作であれば、チェックボックスをオンにしてください。</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 cannot hold the dirty bitmaps. Tick the box if they may go.</source>
        <translation>互換性レベル 0.10 ではダーティービットマップを保持できません。失われてもよい場合は、チェックボックスをオンにしてください。</translation>
    </message>
    <message>
        <source>This cannot be done as it stands: %1</source>
        <translation>このままでは実行できません: %1</translation>
    </message>
    <message>
        <source>Ready: %1 will be written. A failure or a crash leaves the old or the new image.</source>
        <translation>準備完了: %1 を書き込みます。失敗やクラッシュが起きても、古いイメージか新しいイメージのいずれかが残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1: amending %2</source>
        <translation>%1: %2 を変更しています</translation>
    </message>
    <message>
        <source>It is becoming the new image; this cannot be stopped any more.</source>
        <translation>新しいイメージに切り替えています。もう中止できません。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>The image is being locked and looked at again.</source>
        <translation>イメージをロックし、再確認しています。</translation>
    </message>
    <message>
        <source>Writing beside the old structures; until the switch this can be cancelled.</source>
        <translation>古い構造とは別の場所に書き込んでいます。切り替えまではキャンセルできます。</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1: 失敗しました: %2</translation>
    </message>
    <message>
        <source>Cancelled. The image is as it was.</source>
        <translation>キャンセルしました。イメージは元のままです。</translation>
    </message>
    <message>
        <source>%1: amended; tables checked, map compared</source>
        <translation>%1: 変更しました。テーブルを検査し、マップを照合しました</translation>
    </message>
    <message>
        <source>undo with: %1</source>
        <translation>元に戻すコマンド: %1</translation>
    </message>
    <message>
        <source>Done. The image was read again: its tables are sound, its map is what it was.</source>
        <translation>完了しました。イメージを再度読み込んだ結果、テーブルは正常で、マップは変更前と同じです。</translation>
    </message>
    <message>
        <source>Save Log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>The log could not be saved.</source>
        <translation>ログを保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendFields</name>
    <message>
        <source>Chosen when the image was made; only a converted copy (qemu-img convert) can have others:</source>
        <translation>作成時に決まるオプションです。変更するには変換したコピー (qemu-img convert) が必要です:</translation>
    </message>
    <message>
        <source>Compatibility level</source>
        <translation>互換性レベル</translation>
    </message>
    <message>
        <source>Lazy reference counts</source>
        <translation>参照カウントの遅延更新</translation>
    </message>
    <message>
        <source>Bits of a reference count</source>
        <translation>参照カウントのビット数</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>仮想サイズ</translation>
    </message>
    <message>
        <source>Backing file</source>
        <translation>バッキングファイル</translation>
    </message>
    <message>
        <source>Backing file&apos;s format</source>
        <translation>バッキングファイルの形式</translation>
    </message>
    <message>
        <source>External data file</source>
        <translation>外部データファイル</translation>
    </message>
    <message>
        <source>Data file reads as raw</source>
        <translation>データファイルを raw として読める</translation>
    </message>
    <message>
        <source>Cluster size</source>
        <translation>クラスターサイズ</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮方式</translation>
    </message>
    <message>
        <source>Subclusters</source>
        <translation>サブクラスター</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>The option %1</source>
        <translation>オプション %1</translation>
    </message>
    <message>
        <source>1.1 (version 3)</source>
        <translation>1.1 (バージョン 3)</translation>
    </message>
    <message>
        <source>0.10 (version 2)</source>
        <translation>0.10 (バージョン 2)</translation>
    </message>
    <message>
        <source>Bytes, or with K, M, G, T; +10G and -10G count from the present size.</source>
        <translation>バイト数、または K、M、G、T 付きで指定します。+10G や -10G は現在のサイズからの増減です。</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Cannot be changed: this image keeps its data in its own file.</source>
        <translation>変更できません。このイメージはデータを自身のファイルに保持しています。</translation>
    </message>
    <message>
        <source>Cannot be switched on: the data file may hold what a raw image would not.</source>
        <translation>有効にできません。データファイルに、raw イメージとは異なる内容が含まれている可能性があります。</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 needs 16 bits.</source>
        <translation>互換性レベル 0.10 では 16 ビットが必要です。</translation>
    </message>
    <message>
        <source>Compatibility level 0.10 knows no lazy reference counts.</source>
        <translation>互換性レベル 0.10 は参照カウントの遅延更新に対応していません。</translation>
    </message>
    <message>
        <source>This is not a size: write bytes, or 20G, 512M, +10G.</source>
        <translation>サイズとして正しくありません。バイト数、または 20G、512M、+10G のように指定してください。</translation>
    </message>
    <message>
        <source>A disk has whole sectors: the size must be a multiple of 512.</source>
        <translation>ディスクはセクター単位です。サイズは 512 の倍数でなければなりません。</translation>
    </message>
    <message>
        <source>Say which format the backing file has: guessing it is unsafe.</source>
        <translation>バッキングファイルの形式を指定してください。推測は安全ではありません。</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new size, old size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is a rebase: it is done only if the guest reads the same through both chains.</source>
        <translation>これはリベースです。どちらのチェーンでもゲストの読み取り内容が同じ場合にのみ実行されます。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendKeys</name>
    <message>
        <source>&amp;Try</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>Shows which slots it opens</source>
        <translation>どのスロットを開けるかを表示します</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>パスフレーズ(&amp;P):</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>何も変更しない</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>別のパスフレーズを追加</translation>
    </message>
    <message>
        <source>Change this passphrase</source>
        <translation>このパスフレーズを変更</translation>
    </message>
    <message>
        <source>Erase a slot</source>
        <translation>スロットを消去</translation>
    </message>
    <message>
        <source>&amp;What to do:</source>
        <translation>操作(&amp;W):</translation>
    </message>
    <message>
        <source>S&amp;lot:</source>
        <translation>スロット(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>新しいパスフレーズ(&amp;N):</translation>
    </message>
    <message>
        <source>Once mo&amp;re:</source>
        <translation>もう一度(&amp;R):</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>How long trying one passphrase takes on this computer: longer is harder to guess.</source>
        <translation>このコンピューターで 1 つのパスフレーズを試すのにかかる時間です。長いほど推測されにくくなります。</translation>
    </message>
    <message>
        <source>Time to &amp;derive:</source>
        <translation>鍵導出時間(&amp;D):</translation>
    </message>
    <message>
        <source>This is the only passphrase: without it, everything in the image is lost for good. Write the file&apos;s name, %1, to agree:</source>
        <translation>これは唯一のパスフレーズです。これがなくなると、イメージの内容はすべて永久に失われます。同意する場合は、ファイル名「%1」を入力してください:</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>反復回数</translation>
    </message>
    <message>
        <source>This passphrase</source>
        <translation>このパスフレーズ</translation>
    </message>
    <message>
        <source>Key slots</source>
        <translation>キースロット</translation>
    </message>
    <message>
        <source>Encrypted with %1</source>
        <translation>暗号化方式: %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>the first free one</source>
        <translation>最初の空きスロット</translation>
    </message>
    <message>
        <source>Write a passphrase that opens the image now.</source>
        <translation>現在イメージを開けるパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The last passphrase goes only when you write the file&apos;s name.</source>
        <translation>最後のパスフレーズは、ファイル名を入力した場合にのみ削除されます。</translation>
    </message>
    <message>
        <source>Write the new passphrase.</source>
        <translation>新しいパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same.</source>
        <translation>2 つの新しいパスフレーズが一致しません。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendPlanView</name>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Lost for good</source>
        <translation>永久に失われるもの</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>size, offset</comment>
        <translation>%2 から %1</translation>
    </message>
    <message>
        <source>Writes, one after the other</source>
        <translation>書き込み (実行順)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bytes, what is written</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – from here on it is the new image</source>
        <comment>a step</comment>
        <translation>%1 – ここから新しいイメージになります</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Bytes written: %1</source>
        <translation>書き込むバイト数: %1</translation>
    </message>
    <message>
        <source>Clusters allocated: %1</source>
        <translation>割り当てるクラスター数: %1</translation>
    </message>
    <message>
        <source>Clusters freed: %1</source>
        <translation>解放するクラスター数: %1</translation>
    </message>
    <message>
        <source>The file is cut to %1</source>
        <translation>ファイルを %1 に切り詰めます</translation>
    </message>
    <message>
        <source>The data file&apos;s length becomes %1</source>
        <translation>データファイルの長さは %1 になります</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Bands</name>
    <message>
        <source>“%1”</source>
        <comment>name of a partition</comment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Banner</name>
    <message>
        <source>Note: %1</source>
        <translation>情報: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>質問: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::BookmarkModel</name>
    <message>
        <source>%1, %2</source>
        <comment>offset, size</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>size, offset</comment>
        <translation>%2 から %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Bookmarks</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Mark the selection, or the cell under the cursor</source>
        <translation>選択範囲、またはカーソル位置のセルをブックマークします</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the selected bookmarks (Del)</source>
        <translation>選択したブックマークを削除します (Del)</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Bring back what was removed last (Ctrl+Z)</source>
        <translation>最後に削除したブックマークを元に戻します (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Kept until the program ends: %1 cannot be written.</source>
        <translation>%1 に書き込めないため、ブックマークはプログラムの終了までしか保持されません。</translation>
    </message>
    <message>
        <source>The bookmarks kept for this image could not be read. Their file is left as %1.</source>
        <translation>このイメージのブックマークを読み込めませんでした。元のファイルは %1 として残してあります。</translation>
    </message>
    <message>
        <source>Bookmark %1</source>
        <translation>ブックマーク %1</translation>
    </message>
    <message>
        <source>There is no room for more than %1 bookmarks.</source>
        <translation>ブックマークは %1 個までです。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Cells</name>
    <message>
        <source>no layer</source>
        <translation>レイヤーなし</translation>
    </message>
    <message>
        <source>%1 %2 from %3</source>
        <comment>share, state, layer: 62 % data from base.raw</comment>
        <translation>%2 %1 (%3)</translation>
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
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>オフセット %1、%2: %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>仮想</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>可視</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>不可視</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>専有</translation>
    </message>
    <message>
        <source>Seen of own</source>
        <translation>可視率</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Bitmaps</source>
        <translation>ビットマップ</translation>
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
        <translation>0 は開いたイメージです。各レイヤーは次の番号のレイヤーに依存します</translation>
    </message>
    <message>
        <source>How large the guest&apos;s disk is in this layer</source>
        <translation>このレイヤーでのゲストのディスクの大きさ</translation>
    </message>
    <message>
        <source>How long the file is</source>
        <translation>ファイルの長さ</translation>
    </message>
    <message>
        <source>How much space the file takes up where it is stored</source>
        <translation>ファイルが保存先で占めている領域の大きさ</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk this layer itself keeps, seen from above or not</source>
        <translation>ゲストのディスクのうち、このレイヤー自身が保持している量 (上から見えるかどうかを問わない)</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest reads</source>
        <translation>レイヤーが保持する内容のうち、ゲストが読み取る量</translation>
    </message>
    <message>
        <source>How much of what the layer keeps the guest never reads: layers above hide it, or it lies beyond the end of a shorter layer above</source>
        <translation>レイヤーが保持する内容のうち、ゲストが決して読み取らない量。上のレイヤーに隠れているか、上にある短いレイヤーの終端より先にあります</translation>
    </message>
    <message>
        <source>How much of the file would become free if this went: the disk as it is in a layer&apos;s row, or a snapshot. What several of them share is in none of these sums</source>
        <translation>これを取り除くとファイル内で解放される量。レイヤーの行では現在のディスク、ほかの行では各スナップショットが対象です。複数で共有されている分は、どの値にも含まれません</translation>
    </message>
    <message>
        <source>What the layer keeps: the solid part is visible, the hatched part shadowed</source>
        <translation>レイヤーの保持内容: 塗りつぶし部分は可視、斜線部分は不可視</translation>
    </message>
    <message>
        <source>How much the layer itself says is zeros</source>
        <translation>レイヤー自身がゼロと示している量</translation>
    </message>
    <message>
        <source>How much of the guest&apos;s disk the layer keeps compressed</source>
        <translation>ゲストのディスクのうち、レイヤーが圧縮して保持している量</translation>
    </message>
    <message>
        <source>How many dirty bitmaps are stored in the image</source>
        <translation>イメージに保存されているダーティービットマップの数</translation>
    </message>
    <message>
        <source>Whether another program has the file open for itself</source>
        <translation>別のプログラムがファイルを占有して開いているかどうか</translation>
    </message>
    <message>
        <source>How many oddities and damages were found in the layer</source>
        <translation>レイヤーで見つかった異常と破損の数</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, why it is not shown</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>another overlay on the same base</comment>
        <translation>ほかに %1</translation>
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
        <translation>ゲストのディスクの %1 を、ファイルの %2 に格納 (%3)</translation>
    </message>
    <message>
        <source>%1 visible, %2 shadowed</source>
        <translation>可視 %1、不可視 %2</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Once the file is found, this mends the reference:</source>
        <translation>ファイルが見つかれば、次のコマンドで参照を修復できます:</translation>
    </message>
    <message>
        <source>Another overlay that rests on %1: changing that changes both</source>
        <translation>%1 に依存する別のオーバーレイ: 依存先を変更すると両方に影響します</translation>
    </message>
    <message>
        <source>Internal snapshot %1 of %2</source>
        <translation>%2 の内部スナップショット %1</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>作成日時: %1</translation>
    </message>
    <message>
        <source>With %1 of the machine&apos;s memory</source>
        <translation>マシンのメモリー %1 を含む</translation>
    </message>
    <message>
        <source>Nothing else in the file uses %1 of it</source>
        <translation>そのうち %1 は、ファイル内のほかのどこからも使われていません</translation>
    </message>
    <message>
        <source>Named as “%1” by the layer above</source>
        <translation>上のレイヤーでの名前は「%1」</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainTree</name>
    <message>
        <source>Layers of the chain</source>
        <translation>チェーンのレイヤー</translation>
    </message>
    <message>
        <source>Map This &amp;Snapshot</source>
        <translation>このスナップショットのマップを作成(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open This Overlay</source>
        <translation>このオーバーレイを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>場所を指定(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Amend Options…</source>
        <translation>オプションを変更(&amp;A)…</translation>
    </message>
    <message>
        <source>What It Would &amp;Free</source>
        <translation>解放される量(&amp;F)</translation>
    </message>
    <message>
        <source>Compare &amp;With This Snapshot</source>
        <translation>このスナップショットと比較(&amp;W)</translation>
    </message>
    <message>
        <source>Compare &amp;With This Overlay</source>
        <translation>このオーバーレイと比較(&amp;W)</translation>
    </message>
    <message>
        <source>Compare &amp;With the Disk as of This Layer</source>
        <translation>このレイヤー時点のディスクと比較(&amp;W)</translation>
    </message>
    <message>
        <source>Copy &amp;Mending Command</source>
        <translation>修復コマンドをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy Layers as Text</source>
        <translation>レイヤーをテキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;No Selection</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>Find O&amp;ther Overlays</source>
        <translation>ほかのオーバーレイを検索(&amp;T)</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Changes</name>
    <message>
        <source>same</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>other layer</source>
        <translation>別レイヤー</translation>
    </message>
    <message>
        <source>other state</source>
        <translation>別状態</translation>
    </message>
    <message>
        <source>beyond the end</source>
        <translation>終端外</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The same layer has the same, at the same place.</source>
        <translation>同じレイヤーの同じ位置に、同じものがあります。</translation>
    </message>
    <message>
        <source>B has data where A has none.</source>
        <translation>A にデータがない位置で、B にデータがあります。</translation>
    </message>
    <message>
        <source>A has data where B has none.</source>
        <translation>B にデータがない位置で、A にデータがあります。</translation>
    </message>
    <message>
        <source>The same layer has it, at another place of its file.</source>
        <translation>同じレイヤーにありますが、ファイル内の位置が異なります。</translation>
    </message>
    <message>
        <source>Another layer or file has it.</source>
        <translation>別のレイヤーまたはファイルにあります。</translation>
    </message>
    <message>
        <source>It is kept in another way: compressed or not, or as zeros of another kind.</source>
        <translation>保持の仕方 (圧縮の有無、ゼロの種類) が異なります。</translation>
    </message>
    <message>
        <source>One of the disks has ended, and the other one has no data.</source>
        <translation>一方のディスクはすでに終端に達し、もう一方にはデータがありません。</translation>
    </message>
    <message>
        <source>One of them is damaged there, or could not be opened.</source>
        <translation>どちらかがこの位置で破損しているか、開けませんでした。</translation>
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
        <translation>別内容</translation>
    </message>
    <message>
        <source>Both have data, which was read and differs.</source>
        <translation>両方にデータがあり、読み取った結果、内容が異なります。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareBar</name>
    <message>
        <source>How far the comparison is</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Let A and B change places</source>
        <translation>A と B を入れ替えます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>End Comparison</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>比較を中止します</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>比較を解除します</translation>
    </message>
    <message>
        <source>A: %1 → B: %2</source>
        <comment>names</comment>
        <translation>A: %1 → B: %2</translation>
    </message>
    <message>
        <source>Nothing is compared. File ▸ Compare With… and the menus of layers and snapshots begin it.</source>
        <translation>比較していません。「ファイル ▸ 比較…」、またはレイヤーやスナップショットのメニューから開始できます。</translation>
    </message>
    <message>
        <source>A has %1 of data, B has %2: </source>
        <comment>sizes; what follows is the difference</comment>
        <translation>データ量は A が %1、B が %2: </translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>size</comment>
        <translation>%1 減少</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>size</comment>
        <translation>%1 増加</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>同量</translation>
    </message>
    <message>
        <source> (%1 lost, %2 gained).</source>
        <comment>sizes</comment>
        <translation> (消失 %1、追加 %2)。</translation>
    </message>
    <message>
        <source> A is %1 long, B %2.</source>
        <comment>sizes</comment>
        <translation> 長さは A が %1、B が %2 です。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Read both disks and compare what they hold, wherever it lies</source>
        <translation>両方のディスクを読み取り、格納位置にかかわらず内容を比較します</translation>
    </message>
    <message>
        <source> Read: %1 differ, from %2 on.</source>
        <comment>size, offset</comment>
        <translation> 読み取り結果: %1 が異なります (最初の位置 %2)。</translation>
    </message>
    <message>
        <source> Read: both hold the same.</source>
        <translation> 読み取り結果: 内容は同一です。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareLegend</name>
    <message>
        <source>What the colours of the comparison mean</source>
        <translation>比較の色の意味</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>what, size, share</comment>
        <translation>%1 %2、%3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::CompareView</name>
    <message>
        <source>Map of the differences</source>
        <translation>相違点のマップ</translation>
    </message>
    <message>
        <source>Choose what this disk is to be compared with.</source>
        <translation>このディスクの比較対象を選択してください。</translation>
    </message>
    <message>
        <source>Both disks have a size of 0 bytes</source>
        <translation>どちらのディスクもサイズが 0 バイトです</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>offset %1, %2: %3</source>
        <comment>offset, length, what differs</comment>
        <translation>オフセット %1、%2: %3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentModel</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Host File</source>
        <translation>ホストファイル</translation>
    </message>
    <message>
        <source>Host Offset</source>
        <translation>ホストオフセット</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>格納量</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentTable</name>
    <message>
        <source>Only the selection</source>
        <translation>選択範囲のみ</translation>
    </message>
    <message>
        <source>Layer, state, file or 0x offset</source>
        <translation>レイヤー、状態、ファイル、0x オフセット</translation>
    </message>
    <message>
        <source>Lists extents with this in the name of their layer, state or host file, or those that hold this offset of the disk or of a host file, as in 0x50000.</source>
        <translation>レイヤー、状態、ホストファイルの名前にこの文字列を含むエクステント、または 0x50000 のように指定したディスクやホストファイルのオフセットを含むエクステントを一覧表示します。</translation>
    </message>
    <message>
        <source>Extents with this text</source>
        <translation>この文字列を含むエクステント</translation>
    </message>
    <message>
        <source>At least, as in 1M</source>
        <translation>最小の長さ (例: 1M)</translation>
    </message>
    <message>
        <source>Lists extents of at least this length: 65536, 64k, 1M, 2G.</source>
        <translation>この長さ以上のエクステントを一覧表示します (例: 65536、64k、1M、2G)。</translation>
    </message>
    <message>
        <source>Extents of at least this length</source>
        <translation>この長さ以上のエクステント</translation>
    </message>
    <message>
        <source>Lists extents that touch the range selected on the map.</source>
        <translation>マップで選択した範囲にかかるエクステントを一覧表示します。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Write extents to a file, as CSV or JSON</source>
        <translation>エクステントを CSV または JSON でファイルに書き込みます</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>一覧の内容</translation>
    </message>
    <message>
        <source>Listing extents</source>
        <translation>エクステントを一覧表示しています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>エクステント</translation>
    </message>
    <message>
        <source>&amp;Show on Map</source>
        <translation>マップで表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Export Se&amp;lected…</source>
        <translation>選択項目をエクスポート(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Export All That Is Listed…</source>
        <translation>一覧をすべてエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>There is no disk to list extents of.</source>
        <translation>エクステントを一覧表示するディスクがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extents of %1, %2 stored</source>
        <comment>size, size</comment>
        <translation>
            <numerusform>エクステント %Ln 個、%1、格納量 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the disk mapped so far</source>
        <translation>ディスクのうち %1 のマップを作成済み</translation>
    </message>
    <message>
        <source>the disk has more, %1 in all; select a range and list only that to see them</source>
        <comment>number of extents</comment>
        <translation>ディスクには全部で %1 個あります。残りを見るには、範囲を選択してその範囲だけを一覧表示してください</translation>
    </message>
    <message>
        <source>“%1” is not a size</source>
        <translation>「%1」はサイズとして正しくありません</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切りの値 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, as qemu-img map prints it (*.json)</source>
        <translation>JSON、qemu-img map の出力形式 (*.json)</translation>
    </message>
    <message>
        <source>Export Extents</source>
        <translation>エクステントのエクスポート</translation>
    </message>
    <message>
        <source>Copying was cancelled</source>
        <translation>コピーをキャンセルしました</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>エクスポートをキャンセルしました</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <comment>technical sentence</comment>
        <translation>何も書き込まれませんでした: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <comment>file</comment>
        <translation>%1 に書き込みました</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Extents</name>
    <message>
        <source>no layer</source>
        <translation>レイヤーなし</translation>
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
        <translation>移動と検索</translation>
    </message>
    <message>
        <source>A place, such as 12.5GiB, 0x2f000000, 63%, p2+1MiB; or runs: compressed len&gt;64MiB</source>
        <translation>位置 (例: 12.5GiB, 0x2f000000, 63%, p2+1MiB)、または連続領域 (例: compressed len&gt;64MiB)</translation>
    </message>
    <message>
        <source>Go to or find</source>
        <translation>移動または検索</translation>
    </message>
    <message>
        <source>Places: 0x2f000000, 12.5GiB, 8388608s (sectors), 63%, c:190213 (cluster), L1:3 L2:17, p2+1MiB (in a partition), host:0x50000 (in the file).
Runs: layer:NAME, state:STATE, len&gt;64MiB, len&lt;4KiB, zero, data, compressed, shadowed, dirty, pending; several words together.
Enter and F3 go on, with Shift back; Alt+Enter marks all.</source>
        <translation>位置: 0x2f000000、12.5GiB、8388608s (セクター)、63%、c:190213 (クラスター)、L1:3 L2:17、p2+1MiB (パーティション内)、host:0x50000 (ファイル内)。
連続領域: layer:NAME、state:STATE、len&gt;64MiB、len&lt;4KiB、zero、data、compressed、shadowed、dirty、pending。複数の語を組み合わせられます。
Enter と F3 で次へ、Shift との組み合わせで前へ移動します。Alt+Enter ですべてに印を付けます。</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F):</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>前の一致箇所 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>次の一致箇所 (F3)</translation>
    </message>
    <message>
        <source>Mark All</source>
        <translation>すべてに印を付ける</translation>
    </message>
    <message>
        <source>Marks all matches beside the map (Alt+Enter)</source>
        <translation>一致箇所すべてに、マップの横で印を付けます (Alt+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>The first %1 of %2 matches are marked.</source>
        <translation>%2 件の一致のうち、最初の %1 件に印を付けました。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>The search went round the end of the disk.</source>
        <translation>ディスクの端まで検索したため、反対側から続けました。</translation>
    </message>
    <message>
        <source>Enter goes to %1, %2.</source>
        <comment>hexadecimal offset, in bytes</comment>
        <translation>Enter キーで %1 (%2) に移動します。</translation>
    </message>
    <message>
        <source>One match, %1.</source>
        <comment>size</comment>
        <translation>一致 1 件、%1。</translation>
    </message>
    <message>
        <source>%1 matches, %2 in all.</source>
        <comment>number, size</comment>
        <translation>一致 %1 件、合計 %2。</translation>
    </message>
    <message>
        <source>Nothing found so far: not all of the map is in memory yet.</source>
        <translation>今のところ見つかりません。マップ全体がまだメモリーに読み込まれていません。</translation>
    </message>
    <message>
        <source>%1 So far: not all of the map is in memory yet.</source>
        <comment>what was found</comment>
        <translation>%1 途中の結果です。マップ全体がまだメモリーに読み込まれていません。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Findings</name>
    <message>
        <source>The chain loops</source>
        <translation>チェーンが循環しています</translation>
    </message>
    <message>
        <source>The parent is missing</source>
        <translation>親イメージがありません</translation>
    </message>
    <message>
        <source>The parent cannot be opened</source>
        <translation>親イメージを開けません</translation>
    </message>
    <message>
        <source>A reference was not followed</source>
        <translation>たどらなかった参照があります</translation>
    </message>
    <message>
        <source>A data file is lost</source>
        <translation>データファイルが失われています</translation>
    </message>
    <message>
        <source>Wrong backing format</source>
        <translation>バッキングファイルの形式が違います</translation>
    </message>
    <message>
        <source>No backing format is recorded</source>
        <translation>バッキングファイルの形式が記録されていません</translation>
    </message>
    <message>
        <source>The parent has changed</source>
        <translation>親イメージが変更されています</translation>
    </message>
    <message>
        <source>The parent is another image</source>
        <translation>親イメージが別のものです</translation>
    </message>
    <message>
        <source>The parent was written later</source>
        <translation>親イメージがあとから書き込まれています</translation>
    </message>
    <message>
        <source>A reference to the network</source>
        <translation>ネットワークへの参照</translation>
    </message>
    <message>
        <source>A reference that is no file name</source>
        <translation>ファイル名ではない参照</translation>
    </message>
    <message>
        <source>A reference to a device</source>
        <translation>デバイスへの参照</translation>
    </message>
    <message>
        <source>A reference leaves the folder</source>
        <translation>フォルダー外への参照</translation>
    </message>
    <message>
        <source>Guest data lies in another file</source>
        <translation>ゲストのデータが別のファイルにあります</translation>
    </message>
    <message>
        <source>A deep chain</source>
        <translation>チェーンが深すぎます</translation>
    </message>
    <message>
        <source>A layer is mostly shadowed</source>
        <translation>レイヤーの大部分が隠れています</translation>
    </message>
    <message>
        <source>Data past the end of the disk</source>
        <translation>ディスクの終端より先にデータがあります</translation>
    </message>
    <message>
        <source>A raw disk looks like an image</source>
        <translation>raw ディスクがイメージのように見えます</translation>
    </message>
    <message>
        <source>More than one format fits</source>
        <translation>複数の形式に当てはまります</translation>
    </message>
    <message>
        <source>The name says another format</source>
        <translation>名前が別の形式を示しています</translation>
    </message>
    <message>
        <source>Marked as corrupt</source>
        <translation>破損の印が付いています</translation>
    </message>
    <message>
        <source>Damaged tables</source>
        <translation>テーブルの破損</translation>
    </message>
    <message>
        <source>Wrong reference counts</source>
        <translation>参照カウントの誤り</translation>
    </message>
    <message>
        <source>Data past the end of the file</source>
        <translation>ファイルの終端より先にデータがあります</translation>
    </message>
    <message>
        <source>Compressed data cannot be unpacked</source>
        <translation>圧縮データを展開できません</translation>
    </message>
    <message>
        <source>Not closed cleanly</source>
        <translation>正常に閉じられていません</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中です</translation>
    </message>
    <message>
        <source>Leaked space</source>
        <translation>領域のリーク</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>異常があります</translation>
    </message>
    <message>
        <source>Dirty bitmaps are outdated</source>
        <translation>ダーティービットマップが古くなっています</translation>
    </message>
    <message>
        <source>A dirty bitmap is inconsistent</source>
        <translation>ダーティービットマップに不整合があります</translation>
    </message>
    <message>
        <source>Weak encryption</source>
        <translation>弱い暗号化</translation>
    </message>
    <message>
        <source>An old version</source>
        <translation>古いバージョン</translation>
    </message>
    <message>
        <source>Larger than its disk</source>
        <translation>ディスクより大きいファイル</translation>
    </message>
    <message>
        <source>Unused space in the file</source>
        <translation>ファイル内の未使用領域</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>断片化しています</translation>
    </message>
    <message>
        <source>A faulty partition table</source>
        <translation>パーティションテーブルの異常</translation>
    </message>
    <message>
        <source>A misaligned partition</source>
        <translation>パーティションの境界ずれ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, headline</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Damage: %1 · Warnings: %2 · Notes: %3</source>
        <translation>破損: %1 · 警告: %2 · 情報: %3</translation>
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
        <translation>重大度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::FindingsView</name>
    <message>
        <source>&amp;Go There</source>
        <translation>この位置へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Look Closely</source>
        <translation>詳しく調べる</translation>
    </message>
    <message>
        <source>Read large tables, too, and unpack everything that is compressed</source>
        <translation>大きなテーブルも読み込み、圧縮されたものをすべて展開します</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>検出事項の詳細</translation>
    </message>
    <message>
        <source>Command that mends it</source>
        <translation>修復するコマンド</translation>
    </message>
    <message>
        <source>&amp;Copy Command</source>
        <translation>コマンドをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>The chain is looked through when it is mapped.</source>
        <translation>マップの作成が終わると、チェーンを調べます。</translation>
    </message>
    <message>
        <source>Looking closely; this may take a while…</source>
        <translation>詳しく調べています (時間がかかることがあります)…</translation>
    </message>
    <message>
        <source>Looking through the chain…</source>
        <translation>チェーンを調べています…</translation>
    </message>
    <message>
        <source>The chain could not be looked through: %1</source>
        <translation>チェーンを調べられませんでした: %1</translation>
    </message>
    <message>
        <source>Nothing was found that is wrong or unwise.</source>
        <translation>誤りや不適切な点は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>調べていないもの: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::GridCanvas</name>
    <message>
        <source>1 cell = %1</source>
        <translation>1 セル = %1</translation>
    </message>
    <message>
        <source>1 cell = %1 (1 cluster)</source>
        <translation>1 セル = %1 (1 クラスター)</translation>
    </message>
    <message>
        <source>1 cell = %1 (%2 clusters)</source>
        <translation>1 セル = %1 (%2 クラスター)</translation>
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
        <translation>バイト</translation>
    </message>
    <message>
        <source>encrypted: nobody reads this without the key</source>
        <translation>暗号化: 鍵がなければ読めません</translation>
    </message>
    <message>
        <source>damaged: the tables do not say what belongs here</source>
        <translation>破損: テーブルからは、ここに何があるべきか分かりません</translation>
    </message>
    <message>
        <source>unknown: the layer that has it could not be opened</source>
        <translation>不明: この位置を保持するレイヤーを開けませんでした</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>読み込み不可: %1</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostFileBar</name>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>表示中のファイル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, used up to %2</source>
        <comment>size, offset</comment>
        <translation>%1、%2 まで使用</translation>
    </message>
    <message>
        <source>; %1 used twice</source>
        <comment>size</comment>
        <translation>、重複使用 %1</translation>
    </message>
    <message>
        <source>; %1 references past the end</source>
        <comment>number</comment>
        <translation>、終端外への参照 %1 個</translation>
    </message>
    <message>
        <source>; %1 in use but not counted</source>
        <comment>number</comment>
        <translation>、使用中だが未計上 %1 個</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostKinds</name>
    <message>
        <source>header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>L1 テーブル</translation>
    </message>
    <message>
        <source>L2 tables</source>
        <translation>L2 テーブル</translation>
    </message>
    <message>
        <source>refcount table</source>
        <translation>参照カウントテーブル</translation>
    </message>
    <message>
        <source>refcount blocks</source>
        <translation>参照カウントブロック</translation>
    </message>
    <message>
        <source>snapshot table</source>
        <translation>スナップショットテーブル</translation>
    </message>
    <message>
        <source>L1 tables of snapshots</source>
        <translation>スナップショットの L1 テーブル</translation>
    </message>
    <message>
        <source>L2 tables of snapshots</source>
        <translation>スナップショットの L2 テーブル</translation>
    </message>
    <message>
        <source>data of snapshots alone</source>
        <translation>スナップショット専有データ</translation>
    </message>
    <message>
        <source>bitmap directory</source>
        <translation>ビットマップディレクトリー</translation>
    </message>
    <message>
        <source>bitmap tables</source>
        <translation>ビットマップテーブル</translation>
    </message>
    <message>
        <source>bitmaps</source>
        <translation>ビットマップ</translation>
    </message>
    <message>
        <source>encryption header</source>
        <translation>暗号化ヘッダー</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>space kept for zeros</source>
        <translation>ゼロ用の領域</translation>
    </message>
    <message>
        <source>compressed data</source>
        <translation>圧縮データ</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>リーク</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>hole</source>
        <translation>ホール</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
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
        <translation>%1 (重複使用)</translation>
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
        <translation>ファイルの色の意味</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>what, size, share</comment>
        <translation>%1 %2、%3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::HostView</name>
    <message>
        <source>Map of the file</source>
        <translation>ファイルのマップ</translation>
    </message>
    <message>
        <source>This layer could not be opened.</source>
        <translation>このレイヤーは開けませんでした。</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>まだ表示するものがありません</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>このファイルは空です</translation>
    </message>
    <message>
        <source>Reading the tables of this file…</source>
        <translation>このファイルのテーブルを読み込んでいます…</translation>
    </message>
    <message>
        <source>file offset %1, %2: %3</source>
        <comment>offset, length, what is there</comment>
        <translation>ファイルオフセット %1、%2: %3</translation>
    </message>
    <message>
        <source>%1; guest offset %2</source>
        <comment>sentence, offset</comment>
        <translation>%1。ゲストオフセット %2</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>%1 選択中: %2</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ImageCheck</name>
    <message>
        <source>Checking %1…</source>
        <translation>%1 を検査しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>キャンセル (%1%)</translation>
    </message>
    <message>
        <source>Images such as %1 have nothing that could be checked</source>
        <translation>%1 のような形式のイメージには、検査できるものがありません</translation>
    </message>
    <message>
        <source>%1 could not be checked</source>
        <translation>%1 を検査できませんでした</translation>
    </message>
    <message>
        <source>%1 is damaged: data may be lost</source>
        <translation>%1 は破損しています。データが失われている可能性があります</translation>
    </message>
    <message>
        <source>%1 wastes space: nothing is lost</source>
        <translation>%1 に無駄な領域があります。失われたものはありません</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 は正常です</translation>
    </message>
    <message>
        <source>Show in the File</source>
        <translation>ファイル内で表示</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Inspector</name>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Subcluster</source>
        <translation>サブクラスター</translation>
    </message>
    <message>
        <source>L1 index</source>
        <translation>L1 インデックス</translation>
    </message>
    <message>
        <source>L2 index</source>
        <translation>L2 インデックス</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
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
        <translation>パーティション</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>partition, offset in it</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>ゲストの読み取り内容</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>まだ読み込まれていません。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Offset in file</source>
        <translation>ファイル内オフセット</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>圧縮サイズ</translation>
    </message>
    <message>
        <source>Run starts</source>
        <translation>連続領域の開始</translation>
    </message>
    <message>
        <source>Run ends</source>
        <translation>連続領域の終了</translation>
    </message>
    <message>
        <source>Run length</source>
        <translation>連続領域の長さ</translation>
    </message>
    <message>
        <source>In this cell</source>
        <translation>このセルの内容</translation>
    </message>
    <message>
        <source>Cell starts</source>
        <translation>セルの開始</translation>
    </message>
    <message>
        <source>Cell length</source>
        <translation>セルの長さ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, layer</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>percent, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Each layer here</source>
        <translation>この位置の各レイヤー</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>照会しています…</translation>
    </message>
    <message>
        <source>its disk ends before</source>
        <translation>これより前でディスクが終わっています</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>開けませんでした</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>state, offset in the layer&apos;s file</comment>
        <translation>%1 (位置 %2)</translation>
    </message>
    <message>
        <source>Dirty bitmaps</source>
        <translation>ダーティービットマップ</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>bitmap, file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>dirty</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>does not count: in use</source>
        <translation>無効: 使用中</translation>
    </message>
    <message>
        <source>No layer has anything here. It reads as zeros.</source>
        <translation>ここに内容を持つレイヤーはありません。ゼロとして読み取られます。</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps no space for them.</source>
        <translation>レイヤーはここをゼロとし、そのための領域を確保していません。</translation>
    </message>
    <message>
        <source>The layer says zeros and keeps space in its file for them.</source>
        <translation>レイヤーはここをゼロとし、ファイル内にそのための領域を確保しています。</translation>
    </message>
    <message>
        <source>The bytes lie in the file as the guest reads them.</source>
        <translation>ゲストが読み取るとおりのバイトがファイルに格納されています。</translation>
    </message>
    <message>
        <source>The bytes lie packed in the file.</source>
        <translation>バイトはファイルに圧縮して格納されています。</translation>
    </message>
    <message>
        <source>The bytes lie encrypted in the file.</source>
        <translation>バイトはファイルに暗号化して格納されています。</translation>
    </message>
    <message>
        <source>The layer has space for data here, which nobody has written: it reads as zeros.</source>
        <translation>レイヤーはここにデータ用の領域を持っていますが、まだ何も書き込まれていません。ゼロとして読み取られます。</translation>
    </message>
    <message>
        <source>The tables contradict the format here. Nobody knows what belongs here.</source>
        <translation>ここのテーブルの内容は形式に反しています。何があるべきかは分かりません。</translation>
    </message>
    <message>
        <source>The layer that would answer could not be opened.</source>
        <translation>ここを提供するはずのレイヤーを開けませんでした。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>What is known of the place under the cursor stands here once an image is open.</source>
        <translation>イメージを開くと、カーソル位置について分かっていることがここに表示されます。</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>すべてコピー</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Fill each cell by the shares of what it holds</source>
        <translation>各セルを、含まれるものの割合で塗り分けます</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>少量でも</translation>
    </message>
    <message>
        <source>Fill each cell with what is ticked, however little of it there is (A)</source>
        <translation>チェックした項目が少しでもあれば、その色で各セルを塗りつぶします (A)</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Fill each cell with what it holds most of</source>
        <translation>各セルを、最も多く含まれるもので塗りつぶします</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>すべてチェック</translation>
    </message>
    <message>
        <source>Let everything stand out again</source>
        <translation>すべてを再び強調表示します</translation>
    </message>
    <message>
        <source>Tick Only &amp;This</source>
        <translation>これだけをチェック(&amp;T)</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>すべてチェック(&amp;A)</translation>
    </message>
    <message>
        <source>What the map&apos;s colours mean stands here once an image is open.</source>
        <translation>イメージを開くと、マップの色の意味がここに表示されます。</translation>
    </message>
    <message>
        <source>%1 disk. Shares are of the %2 scanned so far.</source>
        <comment>size, percent</comment>
        <translation>%1 のディスク。割合はスキャン済みの %2 に対するものです。</translation>
    </message>
    <message>
        <source>%1 disk</source>
        <translation>%1 のディスク</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::LegendModel</name>
    <message>
        <source>No layer</source>
        <translation>レイヤーなし</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>state or layer, size, share</comment>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::MainWindow</name>
    <message>
        <source>See what every layer of a disk image holds</source>
        <translation>ディスクイメージの各レイヤーの内容を見る</translation>
    </message>
    <message>
        <source>Open a virtual machine&apos;s disk image, or drop one here. Nothing you look at is ever changed.</source>
        <translation>仮想マシンのディスクイメージを開くか、ここにドロップしてください。閲覧するだけで内容が変更されることはありません。</translation>
    </message>
    <message>
        <source>Open Image…</source>
        <translation>イメージを開く…</translation>
    </message>
    <message>
        <source>Open Sample Chain</source>
        <translation>サンプルチェーンを開く</translation>
    </message>
    <message>
        <source>The chain of layers is being opened.</source>
        <translation>レイヤーのチェーンを開いています。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>There is nothing to show. The message above says why.</source>
        <translation>表示できるものがありません。理由は上のメッセージをご覧ください。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open Another Image…</source>
        <translation>別のイメージを開く…</translation>
    </message>
    <message>
        <source>%1, snapshot %2</source>
        <comment>file, name or number</comment>
        <translation>%1、スナップショット %2</translation>
    </message>
    <message>
        <source>%1 – Stratamap</source>
        <comment>file name</comment>
        <translation>%1 – Stratamap</translation>
    </message>
    <message>
        <source>Compare With an Image or a Saved Map</source>
        <translation>イメージまたは保存済みマップと比較</translation>
    </message>
    <message>
        <source>layer %1 and below (%2)</source>
        <comment>number, file</comment>
        <translation>レイヤー %1 とその下 (%2)</translation>
    </message>
    <message>
        <source>Locate the Missing Layer</source>
        <translation>見つからないレイヤーの場所を指定</translation>
    </message>
    <message>
        <source>Too large to sum up in passing: stratamap --tree does.</source>
        <translation>大きすぎるため、ここでは計算しません。stratamap --tree で計算できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n other overlay(s) found</source>
        <translation>
            <numerusform>ほかに %n 個のオーバーレイが見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Disk Images</source>
        <translation>ディスクイメージを開く</translation>
    </message>
    <message>
        <source>Open Location</source>
        <translation>場所を開く</translation>
    </message>
    <message>
        <source>An image on a web server (https://…) or an NBD export (nbd://…):</source>
        <translation>Web サーバー上のイメージ (https://…) または NBD エクスポート (nbd://…):</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>file, folder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remember Opened Files</source>
        <translation>開いたファイルを記憶(&amp;R)</translation>
    </message>
    <message>
        <source>Without an image</source>
        <translation>イメージなし</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen Last Session</source>
        <translation>前回のセッションを再び開く</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>診断情報をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Choose the Folder of the Images</source>
        <translation>イメージのフォルダーを選択</translation>
    </message>
    <message>
        <source>Opened recently:</source>
        <translation>最近使ったファイル:</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Manual</name>
    <message>
        <source>Stratamap Manual</source>
        <translation>Stratamap マニュアル</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>マニュアル内を検索</translation>
    </message>
    <message>
        <source>Not on this page; Enter looks on the others</source>
        <translation>このページにはありません。Enter キーでほかのページを検索します。</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>マニュアル内にはありません。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::MapView</name>
    <message>
        <source>Map of the disk</source>
        <translation>ディスクのマップ</translation>
    </message>
    <message>
        <source>This disk has a size of 0 bytes</source>
        <translation>このディスクのサイズは 0 バイトです</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>まだ表示するものがありません</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>全体図</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>what is in sight: 12 GiB to 13 GiB of 64 GiB</comment>
        <translation>%1 ～ %2 (全体 %3)</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>外観(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Trusted Folders</source>
        <translation>信頼するフォルダー(&amp;T)</translation>
    </message>
    <message>
        <source>The language will be another from the next start on.</source>
        <translation>言語の変更は次回の起動時に反映されます。</translation>
    </message>
    <message>
        <source>What you choose here lasts until the program ends: %1 cannot be written.</source>
        <translation>%1 に書き込めないため、ここでの設定はプログラムの終了までのみ有効です。</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB (powers of 1024)</source>
        <translation>KiB、MiB、GiB (1024 の累乗)</translation>
    </message>
    <message>
        <source>kB, MB, GB (powers of 1000)</source>
        <translation>kB、MB、GB (1000 の累乗)</translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation>正確なバイト数</translation>
    </message>
    <message>
        <source>&amp;Sizes in:</source>
        <translation>サイズの単位(&amp;S):</translation>
    </message>
    <message>
        <source>Colours, safe for colour-blind eyes</source>
        <translation>カラー (色覚の多様性に配慮)</translation>
    </message>
    <message>
        <source>Greys and textures, for print</source>
        <translation>グレーと模様 (印刷向け)</translation>
    </message>
    <message>
        <source>&amp;Map in:</source>
        <translation>マップの配色(&amp;M):</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>ウィンドウ(&amp;W):</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>言語(&amp;G):</translation>
    </message>
    <message>
        <source>Offer the last session</source>
        <translation>前回のセッションを開くか確認する</translation>
    </message>
    <message>
        <source>Reopen the last session</source>
        <translation>前回のセッションを再び開く</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>何も開かない</translation>
    </message>
    <message>
        <source>&amp;On start:</source>
        <translation>起動時(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Remember opened files</source>
        <translation>開いたファイルを記憶する(&amp;R)</translation>
    </message>
    <message>
        <source>Without this there is no list of files, and no session is kept.</source>
        <translation>オフにすると、ファイルの一覧もセッションも保存されません。</translation>
    </message>
    <message>
        <source>As many as processors</source>
        <translation>プロセッサー数と同じ</translation>
    </message>
    <message>
        <source>How many threads map an image: one finds what the guest reads, the others what each layer holds. From the next image or Map Again on.</source>
        <translation>イメージのマップ作成に使うスレッドの数です。1 つはゲストの読み取り内容を、ほかは各レイヤーの保持内容を調べます。次に開くイメージ、または「マップを再作成」から有効です。</translation>
    </message>
    <message>
        <source>T&amp;hreads for mapping:</source>
        <translation>マップ作成のスレッド数(&amp;H):</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ReportDetailsDialog</name>
    <message>
        <source>&amp;Date and time of the report</source>
        <translation>レポートの日付と時刻(&amp;D)</translation>
    </message>
    <message>
        <source>SHA-256 of &amp;whole files: all of them are read</source>
        <translation>ファイル全体の SHA-256: 全ファイルを最後まで読み取ります(&amp;W)</translation>
    </message>
    <message>
        <source>Report Details</source>
        <translation>レポートの詳細</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>タイトル(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>担当者(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>備考(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>セクション(&amp;S):</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Reporting</name>
    <message>
        <source>Counting what there is to report…</source>
        <translation>レポートの内容を集計しています…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>プリンターに送信しました</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>印刷プレビュー</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>レポートのエクスポート</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation>ラスター画像 (*.png)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Extents as CSV (*.csv)</source>
        <translation>エクステントの CSV (*.csv)</translation>
    </message>
    <message>
        <source>What a report is to be is told by the end of its name: .pdf, .html, .svg, .png, .json or .csv.</source>
        <translation>レポートの種類は、ファイル名の末尾 (.pdf、.html、.svg、.png、.json、.csv) で決まります。</translation>
    </message>
    <message>
        <source>That file is one of those that are looked at, and stays as it is.</source>
        <translation>このファイルは閲覧中のファイルの 1 つなので、変更しません。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 に書き込みました</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel (%1 %)</source>
        <translation>キャンセル (%1%)</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>レポートを作成できませんでした</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 に書き込んでいます…</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ScanBanners</name>
    <message>
        <source>Map Again</source>
        <translation>マップを再作成</translation>
    </message>
    <message>
        <source>The map is not complete: mapping was cancelled.</source>
        <translation>マップは不完全です。作成がキャンセルされました。</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>それでも開く</translation>
    </message>
    <message>
        <source>“%1” was open last time, and is no longer there.</source>
        <translation>前回開いていた「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which lies in another folder and has not been opened. Open it?</source>
        <translation>「%1」には、別のフォルダーにある「%2」が必要ですが、まだ開かれていません。開きますか?</translation>
    </message>
    <message>
        <source>Open Once</source>
        <translation>今回のみ開く</translation>
    </message>
    <message>
        <source>Trust This Folder</source>
        <translation>このフォルダーを信頼</translation>
    </message>
    <message>
        <source>From now on, open files in %1 without asking.</source>
        <translation>今後、%1 内のファイルを確認せずに開きます。</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>開かない</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is damaged. What is still readable is shown.</source>
        <translation>「%1」は破損しています。読み取れる部分を表示しています。</translation>
    </message>
    <message>
        <source>Something about “%1” is unusual.</source>
        <translation>「%1」に通常と異なる点があります。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. The map shows a moment; the disk goes on.</source>
        <translation>「%1」は別のプログラムで使用中です。マップはある時点の状態であり、ディスクは変化し続けます。</translation>
    </message>
    <message>
        <source>“%1” has changed since it was mapped.</source>
        <translation>「%1」はマップの作成後に変更されました。</translation>
    </message>
    <message numerus="yes">
        <source>%n files have changed since they were mapped.</source>
        <translation>
            <numerusform>%n 個のファイルがマップの作成後に変更されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>In this sandbox Stratamap can read only files that you choose, and none beside them. Choose their folder, and the chain is read from there.</source>
        <translation>このサンドボックス内の Stratamap が読み取れるのは選択したファイルだけで、同じ場所にあるほかのファイルは読み取れません。そのフォルダーを選択すると、そこからチェーンを読み込みます。</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Nothing of this chain is in “%1”.</source>
        <translation>「%1」には、このチェーンのファイルが 1 つもありません。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::States</name>
    <message>
        <source>not scanned yet</source>
        <translation>未スキャン</translation>
    </message>
    <message>
        <source>unallocated</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>zeros, space kept</source>
        <translation>ゼロ (確保済み)</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>preallocated</source>
        <translation>事前割り当て</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>ポインターの位置</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Another program is writing to this disk: the map is a moment of a moving picture.</source>
        <translation>別のプログラムがこのディスクに書き込んでいます。マップは変化し続けるディスクのある時点の状態です。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>縮尺</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>マップの作成</translation>
    </message>
    <message>
        <source>Cancel mapping</source>
        <translation>マップの作成をキャンセル</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <comment>size, what is there</comment>
        <translation>%1 選択中: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>エクステント %Ln 個、ファイル内 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>エクステント %Ln 個以上、ファイル内 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is selected, its extents</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::StrataView</name>
    <message>
        <source>Layers of the disk</source>
        <translation>ディスクのレイヤー</translation>
    </message>
    <message>
        <source>What the guest reads</source>
        <translation>ゲストの読み取り内容</translation>
    </message>
    <message>
        <source>1 column = %1</source>
        <translation>1 列 = %1</translation>
    </message>
    <message>
        <source>1 column = %1 (1 cluster)</source>
        <translation>1 列 = %1 (1 クラスター)</translation>
    </message>
    <message>
        <source>1 column = %1 (%2 clusters)</source>
        <translation>1 列 = %1 (%2 クラスター)</translation>
    </message>
    <message>
        <source>%1, offset %2, %3</source>
        <comment>layer, offset, length</comment>
        <translation>%1、オフセット %2、%3</translation>
    </message>
    <message>
        <source>%1: this layer could not be opened</source>
        <comment>place</comment>
        <translation>%1: このレイヤーは開けませんでした</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, state</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 hidden by layers above</source>
        <comment>share and state</comment>
        <translation>%1 (上のレイヤーに隠れている)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
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
        <translation>このディスクのサイズは 0 バイトです</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>まだ表示するものがありません</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>開けない</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>保持 %1</translation>
    </message>
    <message>
        <source>%1 held so far</source>
        <translation>保持 %1 (途中)</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::SumText</name>
    <message>
        <source>Committed into %1</source>
        <translation>%1 にコミット</translation>
    </message>
    <message>
        <source>Pulled into %1</source>
        <translation>%1 に取り込み</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Snapshot %1 removed</source>
        <translation>スナップショット %1 を削除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is done with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stands on it, too.</source>
        <translation>%1 もこれに依存しています。</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>増加量</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>解放量</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>増加量 (最大)</translation>
    </message>
    <message>
        <source>Frees at least</source>
        <translation>解放量 (最小)</translation>
    </message>
    <message>
        <source>Costs about</source>
        <translation>増加量 (概算)</translation>
    </message>
    <message>
        <source>Frees about</source>
        <translation>解放量 (概算)</translation>
    </message>
    <message>
        <source>Its data</source>
        <translation>自身のデータ</translation>
    </message>
    <message>
        <source>Its packed data</source>
        <translation>自身の圧縮データ</translation>
    </message>
    <message>
        <source>Its space for zeros</source>
        <translation>自身のゼロ用の領域</translation>
    </message>
    <message>
        <source>Its snapshots</source>
        <translation>自身のスナップショット</translation>
    </message>
    <message>
        <source>Its bitmaps</source>
        <translation>自身のビットマップ</translation>
    </message>
    <message>
        <source>Its tables</source>
        <translation>自身のテーブル</translation>
    </message>
    <message>
        <source>Its leaks</source>
        <translation>自身のリーク</translation>
    </message>
    <message>
        <source>Its free space</source>
        <translation>自身の空き領域</translation>
    </message>
    <message>
        <source>Written in place</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Unpacked data</source>
        <translation>展開したデータ</translation>
    </message>
    <message>
        <source>Stored zeros</source>
        <translation>格納したゼロ</translation>
    </message>
    <message>
        <source>Rounding up</source>
        <translation>端数の切り上げ</translation>
    </message>
    <message>
        <source>Kept by snapshots</source>
        <translation>スナップショットが保持</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>L1 テーブル</translation>
    </message>
    <message>
        <source>Reference counts</source>
        <translation>参照カウント</translation>
    </message>
    <message>
        <source>Now zeros</source>
        <translation>ゼロ化</translation>
    </message>
    <message>
        <source>Packed data, replaced</source>
        <translation>置き換えた圧縮データ</translation>
    </message>
    <message>
        <source>Data of its own</source>
        <translation>専有データ</translation>
    </message>
    <message>
        <source>Packed data of its own</source>
        <translation>専有圧縮データ</translation>
    </message>
    <message>
        <source>Tables of its own</source>
        <translation>専有テーブル</translation>
    </message>
    <message>
        <source>Its record</source>
        <translation>テーブル項目</translation>
    </message>
    <message>
        <source>Guest data in the file that goes</source>
        <translation>削除されるファイル内のゲストデータ</translation>
    </message>
    <message>
        <source>Compressed guest data in the file that goes</source>
        <translation>削除されるファイル内の圧縮されたゲストデータ</translation>
    </message>
    <message>
        <source>Space that the file which goes keeps for zeros</source>
        <translation>削除されるファイルがゼロ用に確保している領域</translation>
    </message>
    <message>
        <source>What internal snapshots of the file that goes alone hold</source>
        <translation>削除されるファイルの内部スナップショットだけが保持している内容</translation>
    </message>
    <message>
        <source>Dirty bitmaps of the file that goes</source>
        <translation>削除されるファイルのダーティービットマップ</translation>
    </message>
    <message>
        <source>Header, tables and reference counts of the file that goes</source>
        <translation>削除されるファイルのヘッダー、テーブル、参照カウント</translation>
    </message>
    <message>
        <source>Leaked clusters of the file that goes</source>
        <translation>削除されるファイルのリークしたクラスター</translation>
    </message>
    <message>
        <source>Free space in the file that goes, less its holes</source>
        <translation>削除されるファイルの空き領域 (ホールを除く)</translation>
    </message>
    <message>
        <source>Bytes that are written where there is space for them</source>
        <translation>既存の領域に書き込むバイト</translation>
    </message>
    <message>
        <source>Clusters that are taken for data</source>
        <translation>データ用に割り当てるクラスター</translation>
    </message>
    <message>
        <source>Clusters that are taken for data which was compressed</source>
        <translation>圧縮されていたデータ用に割り当てるクラスター</translation>
    </message>
    <message>
        <source>Clusters that are taken for zeros</source>
        <translation>ゼロ用に割り当てるクラスター</translation>
    </message>
    <message>
        <source>The rest of clusters that are taken</source>
        <translation>割り当てるクラスターの余り</translation>
    </message>
    <message>
        <source>Clusters that are taken because snapshots keep the old ones</source>
        <translation>スナップショットが古いクラスターを保持しているため、新たに割り当てるクラスター</translation>
    </message>
    <message>
        <source>Tables that lead to what is written</source>
        <translation>書き込む内容を参照するテーブル</translation>
    </message>
    <message>
        <source>The table above all tables, which grows with the disk</source>
        <translation>ディスクとともに大きくなる最上位のテーブル</translation>
    </message>
    <message>
        <source>Reference counts of new clusters, at most</source>
        <translation>新しいクラスターの参照カウント (最大)</translation>
    </message>
    <message>
        <source>Clusters that are given back because they are zeros now</source>
        <translation>ゼロになったため返却するクラスター</translation>
    </message>
    <message>
        <source>Clusters of compressed data that nothing refers to any more</source>
        <translation>どこからも参照されなくなった圧縮データのクラスター</translation>
    </message>
    <message>
        <source>Clusters that this snapshot alone has</source>
        <translation>このスナップショットだけが持つクラスター</translation>
    </message>
    <message>
        <source>Clusters of compressed data that this snapshot alone has</source>
        <translation>このスナップショットだけが持つ圧縮データのクラスター</translation>
    </message>
    <message>
        <source>Tables that this snapshot alone has</source>
        <translation>このスナップショットだけが持つテーブル</translation>
    </message>
    <message>
        <source>By which the snapshot table gets shorter</source>
        <translation>スナップショットテーブルが短くなる分</translation>
    </message>
    <message>
        <source>If the file that is written passes its check.</source>
        <translation>書き込み先のファイルが検査に合格した場合。</translation>
    </message>
    <message>
        <source>If the file is deleted afterwards.</source>
        <translation>その後にファイルを削除した場合。</translation>
    </message>
    <message>
        <source>If the layer above then refers to the one below.</source>
        <translation>その後、上のレイヤーが下のレイヤーを参照するようにした場合。</translation>
    </message>
    <message>
        <source>If all its data differs from what lies below.</source>
        <translation>すべてのデータが下の内容と異なる場合。</translation>
    </message>
    <message>
        <source>If the storage takes holes.</source>
        <translation>ストレージがホールに対応している場合。</translation>
    </message>
    <message>
        <source>Nothing is below to commit into.</source>
        <translation>コミット先となる下のレイヤーがありません。</translation>
    </message>
    <message>
        <source>Nothing is above to pull into.</source>
        <translation>取り込み先となる上のレイヤーがありません。</translation>
    </message>
    <message>
        <source>Layers above need it.</source>
        <translation>上のレイヤーが必要としています。</translation>
    </message>
    <message>
        <source>Not possible: the chain is not whole.</source>
        <translation>不可: チェーンが完全ではありません。</translation>
    </message>
    <message>
        <source>Not possible: qemu-img does not write the format below.</source>
        <translation>不可: 下の形式には qemu-img で書き込めません。</translation>
    </message>
    <message>
        <source>Not possible: qemu-img cannot give the layer above another backing file.</source>
        <translation>不可: qemu-img では、上のレイヤーのバッキングファイルを変更できません。</translation>
    </message>
    <message>
        <source>The snapshot does not lie in this file alone.</source>
        <translation>このスナップショットはこのファイルだけにあるものではありません。</translation>
    </message>
    <message>
        <source>It cannot be summed up.</source>
        <translation>計算できません。</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFolders</name>
    <message>
        <source>Files in these folders are opened without asking when an image elsewhere refers to them.</source>
        <translation>ほかの場所のイメージがこれらのフォルダー内のファイルを参照している場合、確認せずに開きます。</translation>
    </message>
    <message>
        <source>Trusted folders</source>
        <translation>信頼するフォルダー</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Trust a Folder</source>
        <translation>フォルダーを信頼</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::TrustedFoldersDialog</name>
    <message>
        <source>Trusted Folders</source>
        <translation>信頼するフォルダー</translation>
    </message>
</context>
<context>
    <name>stratamap::ui::Units</name>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit, as in 1.5 GiB</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 バイト)</translation>
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
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Extents</source>
        <translation>エクステント</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>検出事項 (%1)</translation>
    </message>
</context>
</TS>
