// SPDX-License-Identifier: MIT
// Inspector: everything known of the byte, the cell and the run under the firm cursor.
#include "widgets/inspector.h"

#include "widgets/cell_info.h"
#include "widgets/error_text.h"
#include "widgets/partition_band.h"
#include "widgets/units.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>

namespace stratamap::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stratamap::ui::Inspector)
};

constexpr int milliseconds_before_refresh = 30;
constexpr int swatch_width = 14;
constexpr int margin = 8;

// The numbers of a place as the specification calls them, which translations keep where they have no better word.
QString placeName(const std::string& name)
{
    if (name == "cluster") {
        return Words::tr("Cluster");
    }
    if (name == "block") {
        return Words::tr("Block");
    }
    if (name == "subcluster") {
        return Words::tr("Subcluster");
    }
    if (name == "L1 index") {
        return Words::tr("L1 index");
    }
    if (name == "L2 index") {
        return Words::tr("L2 index");
    }
    return shown(name);
}

u64 hostOffsetAt(const Run& run, u64 offset)
{
    return run.host_offset + (run.state == State::compressed ? 0 : offset - run.guest.offset);
}

class RowMaker {
public:
    RowMaker(const Viewpoint& viewpoint, const QLocale& locale)
        : m_viewpoint(viewpoint),
          m_survey(*viewpoint.survey()),
          m_locale(locale),
          m_cursor(viewpoint.cursor()),
          m_cell(viewpoint.cursorCell())
    {
    }

    InspectorRows make(const Below* below)
    {
        place();
        run();
        contents();
        layers(below);
        bits(below);
        return std::move(m_rows);
    }

private:
    void heading(const QString& name) { m_rows.push_back({name, {}, {}, {}}); }
    void row(const QString& name, const QString& value, const QString& tip = {})
    {
        m_rows.push_back({name, value, tip, {}});
    }
    void remark(const QString& value) { m_rows.push_back({{}, value, {}, {}}); }
    QString size(u64 bytes) const { return sizeText(bytes, m_locale); }

    void place()
    {
        heading(Words::tr("Place"));
        row(Words::tr("Offset"), hexText(m_cursor));
        row(Words::tr("Bytes"), decimalText(m_cursor, m_locale));
        row(Words::tr("LBA, 512"), lbaText(m_cursor, 512, m_locale));
        row(Words::tr("LBA, 4096"), lbaText(m_cursor, 4096, m_locale));
        for (const Fact& fact : m_survey.chain->layers().front().layer->place_of(m_cursor)) {
            row(placeName(fact.name), shown(fact.value));
        }
        if (const PartitionTable* table = m_viewpoint.partitions().get()) {
            if (const Partition* partition = table->at(m_cursor)) {
                const u64 inside = m_cursor - partition->bytes.offset;
                row(Words::tr("Partition"), partitionText(*partition),
                    Words::tr("%1 + %2", "partition, offset in it")
                        .arg(partitionText(*partition), exactSizeText(inside, m_locale)));
            }
        }
    }

    void run()
    {
        heading(Words::tr("What the guest reads"));
        const auto info = describeCell(m_survey, {m_cursor, 1}, {}).run;
        if (!info) {
            remark(Words::tr("Not read yet."));
            return;
        }
        const Run& found = info->run;
        row(Words::tr("State"), info->state, stateMeaning(found.state));
        row(Words::tr("Layer"), info->layer, layerTip(found.depth));
        if (!info->hostFile.isEmpty()) {
            row(Words::tr("File"), shortName(info->hostFile.toStdString()), info->hostFile);
            row(Words::tr("Offset in file"), hexText(info->hostOffset), exactSizeText(info->hostOffset, m_locale));
        }
        if (found.state == State::compressed) {
            row(Words::tr("Packed"), size(found.stored), exactSizeText(found.stored, m_locale));
        }
        row(Words::tr("Run starts"), hexText(found.guest.offset), exactSizeText(found.guest.offset, m_locale));
        row(Words::tr("Run ends"), hexText(found.guest.end()), exactSizeText(found.guest.end(), m_locale));
        row(Words::tr("Run length"), size(found.guest.length), exactSizeText(found.guest.length, m_locale));
        remark(stateMeaning(found.state));
    }

    QString layerTip(u32 depth) const { return shown(m_survey.chain->layers()[depth].name); }

    void contents()
    {
        heading(Words::tr("In this cell"));
        row(Words::tr("Cell starts"), hexText(m_cell.offset), exactSizeText(m_cell.offset, m_locale));
        row(Words::tr("Cell length"), size(m_cell.length), exactSizeText(m_cell.length, m_locale));
        const Raster cell = totals(*m_survey.resolved, m_cell);
        if (cell.size() == 0) {
            return;
        }
        for (const Share& share : cell.shares(0)) {
            const QString name =
                share.state == State::unallocated
                    ? stateWord(share.state)
                    : Words::tr("%1, %2", "state, layer").arg(stateWord(share.state), layerName(m_survey, share.depth));
            m_rows.push_back({name, amount(share.bytes), exactSizeText(share.bytes, m_locale), share});
        }
        if (const u64 pending = cell.pending(0)) {
            row(pendingWord(), amount(pending), exactSizeText(pending, m_locale));
        }
    }

    QString amount(u64 bytes) const
    {
        return Words::tr("%1 · %2", "percent, size").arg(percentText(bytes, m_cell.length, m_locale), size(bytes));
    }

    void layers(const Below* below)
    {
        heading(Words::tr("Each layer here"));
        if (!below) {
            remark(Words::tr("Being asked…"));
            return;
        }
        for (u32 depth = 0; depth < below->layers.size(); ++depth) {
            m_rows.push_back({layerName(m_survey, depth), answer(below->layers[depth]), layerTip(depth),
                              Share{1, depth, State::data}});
        }
    }

    QString answer(const Below::Answer& answer) const
    {
        switch (answer.kind) {
            case Below::Answer::Kind::past_end: return Words::tr("its disk ends before");
            case Below::Answer::Kind::lost: return Words::tr("could not be opened");
            case Below::Answer::Kind::unreadable: return Words::tr("could not be read");
            case Below::Answer::Kind::run: break;
        }
        const Run& run = answer.run;
        if (!run.has_offset()) {
            return stateWord(run.state);
        }
        return Words::tr("%1 at %2", "state, offset in the layer's file")
            .arg(stateWord(run.state), hexText(hostOffsetAt(run, m_cursor)));
    }

    void bits(const Below* below)
    {
        if (!below || below->bits.empty()) {
            return;
        }
        heading(Words::tr("Dirty bitmaps"));
        for (const Below::Bit& bit : below->bits) {
            const QString name = shown(bit.name);
            row(bit.depth == 0 ? name
                               : Words::tr("%1 in %2", "bitmap, file")
                                     .arg(name, shortName(m_survey.chain->layers()[bit.depth].name)),
                bitWord(bit.value));
        }
    }

    static QString bitWord(Below::Bit::Value value)
    {
        switch (value) {
            case Below::Bit::Value::clear: return Words::tr("clean");
            case Below::Bit::Value::set: return Words::tr("dirty");
            case Below::Bit::Value::in_use: return Words::tr("does not count: in use");
            case Below::Bit::Value::unreadable: break;
        }
        return Words::tr("could not be read");
    }

    const Viewpoint& m_viewpoint;
    const Survey& m_survey;
    const QLocale& m_locale;
    u64 m_cursor;
    Range m_cell;
    InspectorRows m_rows;
};

Below::Answer askLayer(const Chain& chain, u32 depth, u64 offset)
{
    Below::Answer answer;
    const auto& layer = chain.layers()[depth].layer;
    if (!layer) {
        return answer;
    }
    if (offset >= layer->virtual_size()) {
        answer.kind = Below::Answer::Kind::past_end;
        return answer;
    }
    const Range sector{offset / sector_size * sector_size, sector_size};
    answer.kind = Below::Answer::Kind::unreadable;
    const auto status = own_runs(
        chain, depth, sector,
        [&](const Run& run) {
            if (run.guest.contains(offset)) {
                answer.kind = Below::Answer::Kind::run;
                answer.run = run;
            }
            return true;
        },
        [](u32, const Issue&) {});
    if (!status) {
        answer.kind = Below::Answer::Kind::unreadable;
    }
    return answer;
}

// A name in the left column, cut where it has no room, with a patch of its colour before it.
class NameLabel : public QLabel {
public:
    using QLabel::QLabel;

    void setSwatch(const QImage& swatch)
    {
        m_swatch = swatch;
        update();
    }
    int wanted() const { return fontMetrics().horizontalAdvance(text()) + (m_swatch.isNull() ? 0 : swatch_width + 6); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QRect room = rect();
        if (!m_swatch.isNull()) {
            const int height = std::min(room.height(), 12);
            painter.drawImage(QRect(0, (room.height() - height) / 2, swatch_width, height), m_swatch);
            room.setLeft(swatch_width + 6);
        }
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
    }

private:
    QImage m_swatch;
};

}  // namespace

/// What shows one row, whichever kind it is at the moment.
struct Inspector::Line {
    QLabel* heading = nullptr;  ///< also remarks
    NameLabel* name = nullptr;
    QLineEdit* value = nullptr;
};

QString stateMeaning(State state)
{
    switch (state) {
        case State::unallocated: return Words::tr("No layer has anything here. It reads as zeros.");
        case State::zero_plain: return Words::tr("The layer says zeros and keeps no space for them.");
        case State::zero_allocated: return Words::tr("The layer says zeros and keeps space in its file for them.");
        case State::data: return Words::tr("The bytes lie in the file as the guest reads them.");
        case State::compressed: return Words::tr("The bytes lie packed in the file.");
        case State::encrypted: return Words::tr("The bytes lie encrypted in the file.");
        case State::preallocated:
            return Words::tr("The layer has space for data here, which nobody has written: it reads as zeros.");
        case State::damaged: return Words::tr("The tables contradict the format here. Nobody knows what belongs here.");
        case State::unknown: return Words::tr("The layer that would answer could not be opened.");
    }
    return {};
}

namespace {

void askBitmaps(const Layer& layer, u32 depth, u64 offset, const std::function<bool()>& go_on,
                std::vector<Below::Bit>& bits)
{
    using Value = Below::Bit::Value;
    const auto bitmaps = layer.bitmaps();
    const u64 start = round_down(offset, sector_size);
    const Range sector = {start, std::min(u64{sector_size}, layer.virtual_size() - start)};
    for (std::size_t i = 0; i < bitmaps.size() && go_on(); ++i) {
        Value value = bitmaps[i].in_use ? Value::in_use : Value::unreadable;
        const auto sink = [&](Range, bool set) {
            value = set ? Value::set : Value::clear;
            return true;
        };
        if (!bitmaps[i].in_use && !layer.bitmap_runs(i, sector, sink)) {
            value = Value::unreadable;
        }
        bits.push_back({depth, bitmaps[i].name, value});
    }
}

}  // namespace

Below askLayers(const Chain& chain, u64 offset, const std::function<bool()>& go_on)
{
    Below below;
    below.offset = offset;
    for (u32 depth = 0; depth < chain.layers().size() && go_on(); ++depth) {
        below.layers.push_back(askLayer(chain, depth, offset));
    }
    for (u32 depth = 0; depth < chain.layers().size(); ++depth) {
        if (const auto& layer = chain.layers()[depth].layer; layer && offset < layer->virtual_size()) {
            askBitmaps(*layer, depth, offset, go_on, below.bits);
        }
    }
    return below;
}

InspectorRows inspect(const Viewpoint& viewpoint, const Below* below, const QLocale& locale)
{
    const SurveyPtr& survey = viewpoint.survey();
    if (!survey || !survey->resolved || !survey->chain || viewpoint.size() == 0) {
        return {};
    }
    return RowMaker(viewpoint, locale).make(below);
}

Inspector::Inspector(Viewpoint& viewpoint, QWidget* parent) : QScrollArea(parent), m_viewpoint(viewpoint)
{
    setAccessibleName(tr("Inspector"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(180);
    auto* body = new QWidget(this);
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(margin, margin / 2, margin, margin);
    m_grid->setHorizontalSpacing(margin);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(1, 1);
    setWidget(body);

    m_soon.setSingleShot(true);
    m_soon.setInterval(milliseconds_before_refresh);
    connect(&m_soon, &QTimer::timeout, this, &Inspector::refresh);
    connect(&viewpoint, &Viewpoint::cursorChanged, this, &Inspector::refreshSoon);
    connect(&viewpoint, &Viewpoint::surveyChanged, this, &Inspector::refreshSoon);
    connect(&viewpoint, &Viewpoint::partitionsChanged, this, &Inspector::refreshSoon);
    connect(&viewpoint, &Viewpoint::diskChanged, this, [this] {
        m_errand.abandon();
        m_below.reset();
        m_more.clear();
    });
    refresh();
}

void Inspector::setMore(InspectorRows rows)
{
    m_more = std::move(rows);
    refreshSoon();
}

void Inspector::showMore()
{
    if (!m_more.empty()) {
        refresh();
        widget()->layout()->activate();
        const std::size_t first = m_rows.size() - m_more.size();
        ensureWidgetVisible(m_lines[m_rows.size() - 1]->heading);
        ensureWidgetVisible(m_lines[first]->heading, 0, 0);
    }
}

Inspector::~Inspector() = default;

// Not restarted by what comes while it waits: it shows something now and then however fast the cursor moves.
void Inspector::refreshSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void Inspector::refresh()
{
    const SurveyPtr& survey = m_viewpoint.survey();
    const std::size_t layers = survey && survey->chain ? survey->chain->layers().size() : 1;
    m_palette = MapPalette(palette(), static_cast<u32>(layers));
    const bool answered = m_below && m_below->offset == m_viewpoint.cursor();
    showRows(inspect(m_viewpoint, answered ? &*m_below : nullptr, locale()));
    if (!answered) {
        ask();
    }
}

void Inspector::ask()
{
    const SurveyPtr& survey = m_viewpoint.survey();
    if (!survey || !survey->chain || m_viewpoint.size() == 0) {
        return;
    }
    m_errand.ask([chain = survey->chain,
                  offset = m_viewpoint.cursor()](const auto& go_on) { return askLayers(*chain, offset, go_on); },
                 [this](Below below) {
                     if (below.offset == m_viewpoint.cursor()) {
                         m_below = std::move(below);
                         refresh();
                     }
                 });
}

void Inspector::showRows(InspectorRows rows)
{
    if (rows.empty()) {
        rows.push_back(
            {{}, tr("What is known of the place under the cursor stands here once an image is open."), {}, {}});
    }
    rows.insert(rows.end(), m_more.begin(), m_more.end());
    m_rows = std::move(rows);
    const int before = verticalScrollBar()->value();
    while (m_lines.size() < m_rows.size()) {
        auto line = std::make_unique<Line>();
        const int at = static_cast<int>(m_lines.size());
        line->heading = new QLabel(widget());
        line->heading->setTextFormat(Qt::PlainText);
        line->heading->setWordWrap(true);
        line->name = new NameLabel(widget());
        line->name->setTextFormat(Qt::PlainText);
        line->name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        line->value = new QLineEdit(widget());
        line->value->setReadOnly(true);
        line->value->setFrame(false);
        line->value->setMinimumWidth(40);
        line->name->setBuddy(line->value);
        m_grid->addWidget(line->heading, at, 0, 1, 2);
        m_grid->addWidget(line->name, at, 0);
        m_grid->addWidget(line->value, at, 1);
        m_grid->setRowStretch(at, 0);
        m_grid->setRowStretch(at + 1, 1);
        m_lines.push_back(std::move(line));
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        showLine(*m_lines[i], i < m_rows.size() ? m_rows[i] : InspectorRow{});
    }
    arrangeColumns();
    verticalScrollBar()->setValue(before);
}

void Inspector::showLine(Line& line, const InspectorRow& row)
{
    const bool pair = !row.name.isEmpty() && !row.value.isEmpty();
    const bool heading = !pair && !row.name.isEmpty();
    line.heading->setVisible(!pair && (heading || !row.value.isEmpty()));
    line.name->setVisible(pair);
    line.value->setVisible(pair);
    if (!pair) {
        QFont strong = font();
        strong.setBold(heading);
        line.heading->setFont(strong);
        line.heading->setContentsMargins(0, heading ? margin : 0, 0, heading ? 2 : 0);
        line.heading->setText(heading ? row.name : row.value);
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, heading ? m_palette.text() : m_palette.mutedText());
        line.heading->setPalette(muted);
        return;
    }
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_palette.mutedText());
    line.name->setPalette(muted);
    QPalette flat = palette();
    flat.setColor(QPalette::Base, Qt::transparent);
    line.value->setPalette(flat);
    line.name->setText(row.name);
    const qreal ratio = devicePixelRatioF();
    line.name->setSwatch(row.share ? filled(m_palette.fill(row.share->depth, row.share->state),
                                            QSize(swatch_width, 12) * ratio, std::max(1, qRound(ratio)))
                                   : QImage());
    // All values begin at the same edge, whatever script each is in.
    line.value->setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    if (line.value->text() != row.value) {
        line.value->setText(row.value);
        line.value->setCursorPosition(0);
    }
    line.value->setAccessibleName(row.name);
    line.value->setAccessibleDescription(row.tip);
    const QString tip = Qt::convertFromPlainText(row.tip.isEmpty() ? row.value : row.tip, Qt::WhiteSpaceNormal);
    line.value->setToolTip(tip);
    line.name->setToolTip(Qt::convertFromPlainText(row.name, Qt::WhiteSpaceNormal));
}

// Names get the room they need, values at least half.
void Inspector::arrangeColumns()
{
    int wanted = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].name.isEmpty() && !m_rows[i].value.isEmpty()) {
            wanted = std::max(wanted, m_lines[i]->name->wanted());
        }
    }
    m_grid->setColumnMinimumWidth(0, std::min(wanted + 2, viewport()->width() / 2 - margin));
}

QString Inspector::text() const
{
    QStringList lines;
    for (const InspectorRow& row : m_rows) {
        if (row.value.isEmpty()) {
            lines += (lines.isEmpty() ? QString() : QStringLiteral("\n")) + row.name;
        } else {
            lines += row.name.isEmpty() ? row.value : row.name + QStringLiteral(": ") + row.value;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

void Inspector::copyAll() const
{
    QGuiApplication::clipboard()->setText(text());
}

QSize Inspector::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 42, fontMetrics().height() * 30};
}

void Inspector::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    switch (event->type()) {
        case QEvent::PaletteChange:
        case QEvent::FontChange:
        case QEvent::LocaleChange: refreshSoon(); break;
        default: break;
    }
}

void Inspector::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrangeColumns();
}

void Inspector::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    connect(menu.addAction(tr("Copy All")), &QAction::triggered, this, &Inspector::copyAll);
    menu.exec(event->globalPos());
}

}  // namespace stratamap::ui
