// SPDX-License-Identifier: MIT
#include "core/map_text.h"

namespace stratamap {

namespace {

constexpr std::size_t flush_at = 256 << 10;

/// A run as the peer sees it: what it prints, and what decides whether two of them are one.
struct Record {
    Range guest;
    u32 depth = 0;
    bool present = false, zero = false, data = false, compressed = false, unknown = false;
    bool has_offset = false;
    u64 offset = 0;
    const Source* host = nullptr;  ///< with has_offset

    static Record of(const Run& run, const Chain& chain)
    {
        Record record;
        record.guest = run.guest;
        record.depth = run.depth;
        record.unknown = run.state == State::unknown || run.state == State::damaged;
        record.compressed = run.state == State::compressed;
        record.data = record.compressed || run.state == State::data || run.state == State::encrypted ||
                      run.state == State::preallocated;
        record.zero = reads_zero(run.state);
        record.present = run.state != State::unallocated && !record.unknown;
        // The peer names no place for what cannot be read there as it is.
        const bool readable = !record.compressed && !record.unknown && !chain.layers()[run.depth].layer->encrypted();
        if (run.has_offset() && readable) {
            record.has_offset = true;
            record.offset = run.host_offset;
            record.host = &chain.host(run.depth, run.file);
        }
        return record;
    }

    bool continued_by(const Record& next) const
    {
        if (guest.empty() || depth != next.depth || present != next.present || zero != next.zero || data != next.data ||
            compressed != next.compressed || unknown != next.unknown || has_offset != next.has_offset) {
            return false;
        }
        return !has_offset ||
               (offset + guest.length == next.offset && (host == next.host || host->name() == next.host->name()));
    }
};

}  // namespace

/// What the three forms share: the text not yet sent.
class MapWriter::Form {
public:
    Form(const Chain& chain, u64 start, TextSink sink) : m_chain(chain), m_start(start), m_sink(sink) {}
    virtual ~Form() = default;
    Form(const Form&) = delete;
    Form& operator=(const Form&) = delete;

    virtual void begin() = 0;
    virtual Status append(const Run& run) = 0;
    virtual Status finish() = 0;

    Status flush()
    {
        if (m_text.empty()) {
            return {};
        }
        const Status sent = m_sink(m_text);
        m_text.clear();
        return sent;
    }

protected:
    Status flush_when_full() { return m_text.size() >= flush_at ? flush() : Status(); }

    const Chain& m_chain;
    u64 m_start;
    std::string m_text;

private:
    TextSink m_sink;
};

class MapWriter::Json final : public Form {
public:
    using Form::Form;

    void begin() override { m_text += '['; }

    Status append(const Run& run) override
    {
        const Record next = Record::of(run, m_chain);
        if (m_held.continued_by(next)) {
            m_held.guest.length += next.guest.length;
            return {};
        }
        if (!m_held.guest.empty()) {
            print(m_held);
            m_text += ",\n";
        }
        m_held = next;
        return flush_when_full();
    }

    Status finish() override
    {
        if (m_held.guest.empty()) {
            m_held.guest.offset = m_start;
        }
        print(m_held);
        m_text += "]\n";
        return flush();
    }

private:
    void print(const Record& record)
    {
        const auto number = [this](std::string_view key, u64 value) {
            m_text += key;
            detail::append(m_text, value);
        };
        const auto boolean = [this](std::string_view key, bool value) {
            m_text += key;
            m_text += value ? "true" : "false";
        };
        number("{ \"start\": ", record.guest.offset);
        number(", \"length\": ", record.guest.length);
        number(", \"depth\": ", record.depth);
        boolean(", \"present\": ", record.present);
        boolean(", \"zero\": ", record.zero);
        boolean(", \"data\": ", record.data);
        boolean(", \"compressed\": ", record.compressed);
        if (record.unknown) {
            boolean(", \"unknown\": ", true);
        }
        if (record.has_offset) {
            number(", \"offset\": ", record.offset);
        }
        m_text += '}';
    }

    Record m_held;
};

class MapWriter::Human final : public Form {
public:
    using Form::Form;

    void begin() override
    {
        for (const std::string_view title : {"Offset", "Length", "Mapped to"}) {
            column(title);
        }
        m_text += "File\n";
    }

    Status append(const Run& run) override
    {
        const Record next = Record::of(run, m_chain);
        if (m_held.continued_by(next)) {
            m_held.guest.length += next.guest.length;
            return {};
        }
        TRY(print(m_held));
        m_held = next;
        return flush_when_full();
    }

    Status finish() override
    {
        TRY(print(m_held));
        return flush();
    }

private:
    Status print(const Record& record)
    {
        if (record.data && !record.has_offset && !record.zero) {
            return Error(Fault::unsupported, "File contains external, encrypted or compressed clusters.");
        }
        if (record.data && !record.zero) {
            for (const u64 value : {record.guest.offset, record.guest.length, record.offset}) {
                column(value == 0 ? "0" : text(hex(value)));
            }
            m_text += record.host->name();
            m_text += '\n';
        }
        return {};
    }

    void column(std::string_view value)
    {
        constexpr std::size_t width = 16;
        m_text += value;
        m_text.append(value.size() < width ? width - value.size() : 0, ' ');
    }

    Record m_held;
};

class MapWriter::Csv final : public Form {
public:
    using Form::Form;

    void begin() override { m_text += "start,length,depth,present,zero,data,compressed,offset,stored,state,file\n"; }

    Status append(const Run& run) override
    {
        if (!m_held.guest.empty() && continues(m_held, run)) {
            m_held.guest.length += run.guest.length;
            m_held.stored += run.stored;
            return {};
        }
        print();
        m_held = run;
        return flush_when_full();
    }

    Status finish() override
    {
        print();
        return flush();
    }

private:
    void print()
    {
        if (m_held.guest.empty()) {
            return;
        }
        const Record record = Record::of(m_held, m_chain);
        const auto word = [](bool value) { return value ? ",true" : ",false"; };
        m_text += text(record.guest.offset, ',', record.guest.length, ',', record.depth, word(record.present),
                       word(record.zero), word(record.data), word(record.compressed), ',');
        if (record.has_offset) {
            m_text += text(record.offset);
        }
        m_text +=
            text(',', m_held.stored, ',', state_name(m_held.state), ',', quoted(m_chain.layers()[record.depth].name));
        m_text += '\n';
    }

    static std::string quoted(std::string_view name)
    {
        std::string out = "\"";
        for (const char c : name) {
            out += c == '"' ? "\"\"" : std::string(1, c);
        }
        return out + '"';
    }

    Run m_held;
};

MapWriter::MapWriter(MapText kind, const Chain& chain, u64 start, TextSink sink)
{
    switch (kind) {
        case MapText::human: m_form = std::make_unique<Human>(chain, start, sink); break;
        case MapText::json: m_form = std::make_unique<Json>(chain, start, sink); break;
        case MapText::csv: m_form = std::make_unique<Csv>(chain, start, sink); break;
    }
}

MapWriter::~MapWriter() = default;

void MapWriter::begin()
{
    m_form->begin();
}

Status MapWriter::append(const Run& run)
{
    return m_form->append(run);
}

Status MapWriter::finish()
{
    return m_form->finish();
}

Status MapWriter::flush()
{
    return m_form->flush();
}

}  // namespace stratamap
