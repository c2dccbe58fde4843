// SPDX-License-Identifier: MIT
#include "core/map_text.h"

#include <cassert>

namespace stratamap {

namespace {

constexpr std::size_t flush_at = 256 << 10;

using namespace map_flag;

constexpr u8 flags_of(State state)
{
    switch (state) {
        case State::unallocated: return zero;
        case State::zero_plain:
        case State::zero_allocated: return present | zero;
        case State::data:
        case State::encrypted: return present | data;
        case State::preallocated: return present | data | zero;
        case State::compressed: return present | data | compressed;
        case State::damaged:
        case State::unknown: break;
    }
    return unknown;
}

class Json final : public MapForm {
public:
    using MapForm::MapForm;

    void begin(TextBuffer& out) const override { out += '['; }

    Status print(TextBuffer& out, const MapRecord& record) override
    {
        const std::string& middle = middle_of(record);
        char* to = out.room(most_around + middle.size());
        to = write_decimal(literal(to, "{ \"start\": "), record.run.guest.offset);
        to = write_decimal(literal(to, ", \"length\": "), record.run.guest.length);
        to = std::copy(middle.begin(), middle.end(), to);
        if (record.host != nullptr) {
            to = write_decimal(literal(to, ", \"offset\": "), record.run.host_offset);
        }
        *to++ = '}';
        out.grow_to(to);
        return {};
    }

    void between(TextBuffer& out) const override { out += ",\n"; }

    Status end(TextBuffer& out, const MapRecord& last) override
    {
        TRY(print(out, last));
        out += "]\n";
        return {};
    }

private:
    static constexpr std::size_t most_around = 160;  // the keys and numbers that print() writes itself
    static constexpr std::size_t flag_sets = 32;

    template <std::size_t Size>
    static char* literal(char* to, const char (&text)[Size])
    {
        std::memcpy(to, text, Size - 1);
        return to + Size - 1;
    }

    /// Between length and offset there is little that changes from run to run: made once for each case.
    const std::string& middle_of(const MapRecord& record)
    {
        const std::size_t index = std::size_t{record.run.depth} * flag_sets + record.flags;
        if (index >= m_middles.size()) {
            m_middles.resize((std::size_t{record.run.depth} + 1) * flag_sets);
        }
        std::string& middle = m_middles[index];
        if (middle.empty()) {
            const auto word = [&](u8 flag) { return (record.flags & flag) != 0 ? "true" : "false"; };
            middle =
                text(", \"depth\": ", record.run.depth, ", \"present\": ", word(present), ", \"zero\": ", word(zero),
                     ", \"data\": ", word(data), ", \"compressed\": ", word(compressed),
                     (record.flags & unknown) != 0 ? ", \"unknown\": true" : "");
        }
        return middle;
    }

    std::vector<std::string> m_middles;
};

class Human final : public MapForm {
public:
    using MapForm::MapForm;

    void begin(TextBuffer& out) const override
    {
        for (const std::string_view title : {"Offset", "Length", "Mapped to"}) {
            column(out, title);
        }
        out += "File\n";
    }

    Status print(TextBuffer& out, const MapRecord& record) override
    {
        if ((record.flags & (data | zero)) != data) {
            return {};
        }
        if (record.host == nullptr) {
            return Error(Fault::unsupported, "File contains external, encrypted or compressed clusters.");
        }
        for (const u64 value : {record.run.guest.offset, record.run.guest.length, record.run.host_offset}) {
            column(out, value == 0 ? "0" : text(hex(value)));
        }
        out += record.host->name();
        out += '\n';
        return {};
    }

    Status end(TextBuffer& out, const MapRecord& last) override { return print(out, last); }

private:
    static void column(TextBuffer& out, std::string_view value)
    {
        constexpr std::string_view blanks = "                ";
        out += value;
        out += blanks.substr(std::min(value.size(), blanks.size()));
    }
};

class Csv final : public MapForm {
public:
    using MapForm::MapForm;

    bool continues(const MapRecord& first, const MapRecord& second) const override
    {
        return stratamap::continues(first.run, second.run);
    }

    void begin(TextBuffer& out) const override
    {
        out += "start,length,depth,present,zero,data,compressed,offset,stored,state,file\n";
    }

    Status print(TextBuffer& out, const MapRecord& record) override
    {
        const Run& run = record.run;
        const auto word = [&](u8 flag) { return (record.flags & flag) != 0 ? ",true" : ",false"; };
        out += text(run.guest.offset, ',', run.guest.length, ',', run.depth, word(present), word(zero), word(data),
                    word(compressed), ',');
        if (record.host != nullptr) {
            out += text(run.host_offset);
        }
        out +=
            text(',', run.stored, ',', state_name(run.state), ',', csv_string(m_chain.layers()[run.depth].name), '\n');
        return {};
    }

    Status end(TextBuffer& out, const MapRecord& last) override { return last.empty() ? Status() : print(out, last); }
};

void extend(MapRecord& record, const MapRecord& more)
{
    record.run.guest.length += more.run.guest.length;
    record.run.stored += more.run.stored;
}

}  // namespace

MapForm::MapForm(const Chain& chain) : m_chain(chain)
{
    for (const ChainLayer& layer : chain.layers()) {
        m_places_mean_nothing.push_back(layer.layer && layer.layer->encrypted() ? 1 : 0);
    }
}

MapRecord MapForm::record(const Run& run) const
{
    MapRecord record = {run, flags_of(run.state), nullptr};
    // Where no layer could be below, this is what a server calls a hole without promising zeros.
    if (run.state == State::unallocated && !m_chain.layers()[run.depth].layer->supports_backing()) {
        record.flags = 0;
    }
    // The peer names no place for what cannot be read there as it is.
    if (run.has_offset() && (record.flags & (compressed | unknown)) == 0 && m_places_mean_nothing[run.depth] == 0) {
        record.host = &m_chain.host(run.depth, run.file);
    }
    return record;
}

bool MapForm::continues(const MapRecord& first, const MapRecord& second) const
{
    if (first.flags != second.flags || first.run.depth != second.run.depth ||
        (first.host == nullptr) != (second.host == nullptr)) {
        return false;
    }
    return first.host == nullptr || (first.run.host_offset + first.run.guest.length == second.run.host_offset &&
                                     (first.host == second.host || first.host->name() == second.host->name()));
}

std::unique_ptr<MapForm> make_map_form(MapText kind, const Chain& chain)
{
    switch (kind) {
        case MapText::human: return std::make_unique<Human>(chain);
        case MapText::json: return std::make_unique<Json>(chain);
        case MapText::csv: break;
    }
    return std::make_unique<Csv>(chain);
}

Status MapPieceWriter::append(const Run& run)
{
    const MapRecord next = m_form->record(run);
    if (!m_held.empty()) {
        if (m_form->continues(m_held, next)) {
            extend(m_held, next);
            return {};
        }
        if (m_held_is_first) {
            TextBuffer nowhere;  // it is printed with what comes before it, but if it cannot be, nothing goes on here
            TRY(m_form->print(nowhere, m_held));
            m_piece.first = m_held;
            m_held_is_first = false;
        } else {
            TRY(m_form->print(m_piece.text, m_held));
            m_form->between(m_piece.text);
        }
    }
    m_held = next;
    return {};
}

MapPiece MapPieceWriter::take()
{
    return std::exchange(m_piece, {});
}

MapPiece MapPieceWriter::take_last()
{
    if (!m_held.empty()) {
        (m_held_is_first ? m_piece.first : m_piece.last) = m_held;
    }
    m_held = {};
    m_held_is_first = true;
    return take();
}

MapWriter::MapWriter(MapText kind, const Chain& chain, u64 start, TextSink sink)
    : m_form(make_map_form(kind, chain)), m_sink(sink)
{
    m_held.run.guest.offset = start;
}

void MapWriter::begin()
{
    m_form->begin(m_text);
}

Status MapWriter::append(const Run& run)
{
    return append(m_form->record(run));
}

Status MapWriter::append(const MapRecord& next)
{
    if (!m_held.empty()) {
        if (m_held.run.guest.end() == next.run.guest.offset && m_form->continues(m_held, next)) {
            extend(m_held, next);
            return {};
        }
        TRY(release_held());
    }
    m_held = next;
    return m_text.size() >= flush_at ? flush() : Status();
}

Status MapWriter::append(MapPiece piece)
{
    if (piece.first) {
        TRY(append(*piece.first));
    }
    if (!piece.text.empty()) {
        TRY(release_held());
        if (m_text.size() + piece.text.size() < flush_at) {
            m_text += piece.text.view();
        } else {
            TRY(flush());
            TRY(m_sink(piece.text.view()));
        }
    }
    if (piece.last) {
        TRY(release_held());
        m_held = *piece.last;
    }
    return {};
}

/// Prints the record held back: the next one is another.
Status MapWriter::release_held()
{
    if (m_held.empty()) {
        return {};
    }
    TRY(m_form->print(m_text, std::exchange(m_held, {})));
    m_form->between(m_text);
    return {};
}

Status MapWriter::finish()
{
    TRY(m_form->end(m_text, m_held));
    return flush();
}

Status MapWriter::flush()
{
    if (m_text.empty()) {
        return {};
    }
    const Status sent = m_sink(m_text.view());
    m_text.clear();
    return sent;
}

}  // namespace stratamap
