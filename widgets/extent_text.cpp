// SPDX-License-Identifier: MIT
// What a table of extents says in words, and its rows as text to copy or to keep.
#include "widgets/extent_text.h"

#include "core/text.h"
#include "widgets/error_text.h"
#include "widgets/map_palette.h"
#include "widgets/units.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QStringList>

#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>

namespace stratamap::ui {

namespace {

struct Extents {
    Q_DECLARE_TR_FUNCTIONS(stratamap::ui::Extents)
};

constexpr u64 rows_between_questions = 4096;
constexpr std::size_t flush_at = 256 << 10;

QString lineOf(const Run& run, const ExtentWords& words)
{
    const QStringList columns = {hexText(run.guest.offset),
                                 QString::number(run.guest.length),
                                 hexText(run.guest.end()),
                                 words.layer(run),
                                 words.state(run),
                                 words.filePath(run),
                                 run.has_offset() ? hexText(run.host_offset) : QString(),
                                 QString::number(run.stored)};
    return columns.join(QLatin1Char('\t'));
}

template <typename Take>
Status forEach(const RunIndex& index, const std::vector<RowSpan>& spans, FunctionRef<bool(u64)> go_on, Take take)
{
    u64 done = 0;
    for (const RowSpan& span : spans) {
        for (u64 row = span.first; row <= span.last; ++row) {
            TRY(take(index.row(row)));
            if (++done % rows_between_questions == 0 && !go_on(done)) {
                return Error(Fault::cancelled, "the user said stop");
            }
        }
    }
    return {};
}

Status writeColumns(const RunIndex& index, const std::vector<RowSpan>& spans, const ExtentWords& words, TextSink sink,
                    FunctionRef<bool(u64)> go_on)
{
    TextBuffer out;
    const auto write = [&](const Run& run) -> Status {
        out += lineOf(run, words).toStdString();
        out += '\n';
        if (out.size() < flush_at) {
            return {};
        }
        TRY(sink(out.view()));
        out.clear();
        return {};
    };
    TRY(forEach(index, spans, go_on, write));
    return sink(out.view());
}

/// Whether the path leads to a file that the chain consists of, by whatever name.
bool belongsTo(const Chain& chain, const std::string& path)
{
    const auto same = [&path](const std::string& name) {
        std::error_code error;
        return std::filesystem::equivalent(path, name, error) && !error;
    };
    return std::any_of(chain.layers().begin(), chain.layers().end(), [&](const ChainLayer& level) {
        if (same(level.name)) {
            return true;
        }
        const auto storage = level.layer ? level.layer->storage() : std::vector<std::shared_ptr<const Source>>();
        return std::any_of(storage.begin(), storage.end(),
                           [&](const auto& source) { return source && same(source->name()); });
    });
}

}  // namespace

ExtentWords::ExtentWords(std::shared_ptr<const Chain> of) : chain(std::move(of)), m_nobody(Extents::tr("no layer"))
{
    std::map<QString, std::vector<File*>> by_name;
    const auto& levels = chain->layers();
    m_files.resize(levels.size());
    for (std::size_t depth = 0; depth < levels.size(); ++depth) {
        const ChainLayer& level = levels[depth];
        m_layers.push_back(
            Extents::tr("%1 %2", "number of a layer, its name: 1 base.raw").arg(depth).arg(shortName(level.name)));
        std::vector<File>& files = m_files[depth];
        const std::size_t count = level.layer ? 1 + level.layer->storage().size() : 0;
        for (u32 file = 0; file < count; ++file) {
            const std::string_view name = chain->host(static_cast<u32>(depth), file).name();
            files.push_back({shown(name), shortName(name), 0});
        }
        for (File& file : files) {
            by_name[file.path].push_back(&file);
        }
    }
    u64 rank = 0;
    for (const auto& [name, files] : by_name) {
        for (File* file : files) {
            file->rank = rank;
        }
        ++rank;
    }
    for (std::size_t state = 0; state < state_count; ++state) {
        m_states[state] = stateWord(static_cast<State>(state));
    }
}

QString ExtentWords::layer(const Run& run) const
{
    return run.state == State::unallocated ? m_nobody : m_layers[run.depth];
}

QString ExtentWords::state(const Run& run) const
{
    return m_states[static_cast<std::size_t>(run.state)];
}

const ExtentWords::File* ExtentWords::fileOf(const Run& run) const
{
    const auto& files = m_files[run.depth];
    return run.has_offset() && run.file < files.size() ? &files[run.file] : nullptr;
}

QString ExtentWords::file(const Run& run) const
{
    const File* file = fileOf(run);
    return file ? file->name : QString();
}

QString ExtentWords::filePath(const Run& run) const
{
    const File* file = fileOf(run);
    return file ? file->path : QString();
}

u64 ExtentWords::rankOfFile(const Run& run) const
{
    const File* file = fileOf(run);
    return file ? file->rank : ~u64{0};
}

std::function<bool(const Run&)> ExtentWords::matcher(const QString& text) const
{
    bool is_number = false;
    const u64 number =
        text.startsWith(QLatin1String("0x"), Qt::CaseInsensitive) ? text.mid(2).toULongLong(&is_number, 16) : 0;
    const auto has = [&text](const QString& word) { return word.contains(text, Qt::CaseInsensitive); };
    std::vector<bool> layers(m_layers.size());
    std::transform(m_layers.begin(), m_layers.end(), layers.begin(), has);
    std::array<bool, state_count> states{};
    std::transform(m_states.begin(), m_states.end(), states.begin(), has);
    std::vector<std::vector<bool>> files(m_files.size());
    for (std::size_t depth = 0; depth < files.size(); ++depth) {
        files[depth].resize(m_files[depth].size());
        std::transform(m_files[depth].begin(), m_files[depth].end(), files[depth].begin(),
                       [&](const File& file) { return has(file.path); });
    }
    return [=, nobody = has(m_nobody)](const Run& run) {
        if (states[static_cast<std::size_t>(run.state)] ||
            (run.state == State::unallocated ? nobody : layers[run.depth])) {
            return true;
        }
        if (!run.has_offset()) {
            return is_number && run.guest.contains(number);
        }
        const u64 host_bytes = run.state == State::compressed ? run.stored : run.guest.length;
        return (run.file < files[run.depth].size() && files[run.depth][run.file]) ||
               (is_number && (run.guest.contains(number) || Range{run.host_offset, host_bytes}.contains(number)));
    };
}

Status writeExtents(const RunIndex& index, const std::vector<RowSpan>& spans, const ExtentWords& words, ExtentText form,
                    TextSink sink, FunctionRef<bool(u64)> go_on)
{
    if (form == ExtentText::columns) {
        return writeColumns(index, spans, words, sink, go_on);
    }
    const u64 start = spans.empty() ? 0 : index.row(spans.front().first).guest.offset;
    MapWriter writer(form == ExtentText::json ? MapText::json : MapText::csv, *words.chain, start, sink);
    writer.begin();
    const auto write = [&writer](const Run& run) { return writer.append(run); };
    TRY(forEach(index, spans, go_on, write));
    return writer.finish();
}

Status exportExtents(const RunIndex& index, const std::vector<RowSpan>& spans, const ExtentWords& words,
                     ExtentText form, const QString& path, FunctionRef<bool(u64)> go_on)
{
    if (belongsTo(*words.chain, QFile::encodeName(path).toStdString())) {
        return Error(Fault::denied, "the file is one of those that are looked at, and stays as it is");
    }
    QSaveFile file(path);
    const auto failed = [&file] { return Error(Fault::io, file.errorString().toStdString()); };
    if (!file.open(QIODevice::WriteOnly)) {
        return failed();
    }
    const auto sink = [&](std::string_view part) -> Status {
        const auto size = static_cast<qint64>(part.size());
        if (file.write(part.data(), size) != size) {
            return failed();
        }
        return {};
    };
    TRY(writeExtents(index, spans, words, form, sink, go_on));
    if (!file.commit()) {
        return failed();
    }
    return {};
}

}  // namespace stratamap::ui
