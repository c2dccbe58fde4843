// SPDX-License-Identifier: MIT
// A map as its JSON has it, entry by entry: of a file in which somebody saved it. An array of flat objects (shared spec
// map, 8); what a later version may add to them is passed over.
#include "core/map_entry.h"

#include <array>
#include <string>

namespace stratamap {

namespace {

constexpr std::size_t window_bytes = 256 << 10;  // of the file in memory at once
constexpr std::size_t longest_key = 64;          // no key that counts is longer

bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

}  // namespace

class SavedMapStream::Reader {
public:
    explicit Reader(std::shared_ptr<const Source> file) : m_file(std::move(file)), m_window(window_bytes) {}

    std::string name() const { return printable(m_file->name()); }

    Result<std::optional<MapEntry>> next()
    {
        if (m_state == State::ended) {
            return std::optional<MapEntry>();
        }
        if (m_state == State::before_first) {
            TRY(expect('[', "a map begins with '['"));
            if (next_token() == ']') {
                TRY(end());
                return std::optional<MapEntry>();
            }
        }
        const MapEntry entry = TRY(object());
        ++m_count;
        m_state = State::between;
        const std::optional<char> token = next_token();
        if (token == ']') {
            TRY(end());
        } else if (token == ',') {
            ++m_position;
        } else {
            return unexpected(token, "behind an entry stands ',' or ']'");
        }
        if (!entry.guest.empty()) {
            return std::optional(entry);
        }
        // That is how the map of a disk of no size is written, and of no other.
        if (m_state != State::ended || m_count > 1) {
            return at(m_entry_begins, text("entry ", m_count, ": it has no length"));
        }
        return std::optional<MapEntry>();
    }

private:
    enum class State : u8 { before_first, between, ended };
    enum Key : u8 { start, length, depth, present, zero, data, compressed, unknown, offset, other };
    static constexpr std::array<std::string_view, other> names = {"start", "length",     "depth",   "present", "zero",
                                                                  "data",  "compressed", "unknown", "offset"};
    static constexpr unsigned needed = 1U << start | 1U << length | 1U << depth | 1U << zero | 1U << data;

    struct Mark {
        u64 position = 0;
        u64 line = 1;
    };

    Mark here() const { return {m_position, m_line}; }

    Error at(Mark mark, std::string_view sentence) const
    {
        return Error(Fault::malformed, text("line ", mark.line, ", byte ", mark.position, ": ", sentence));
    }

    Error unexpected(std::optional<char> found, std::string_view rule) const
    {
        if (!found && m_failure) {
            return *m_failure;
        }
        if (!found) {
            return Error(Fault::malformed,
                         text("the file ends at byte ", m_position, " in the middle of the map, behind ",
                              m_count == 1 ? "1 whole entry" : text(m_count, " whole entries")));
        }
        return at(here(), text(rule, ", not '", printable(std::string(1, *found)), "'"));
    }

    /// The byte at the position; nothing at the end of the file, or where it could not be read.
    std::optional<char> peek()
    {
        if (m_position - m_window_begins >= m_window_length && !load()) {
            return std::nullopt;
        }
        return static_cast<char>(m_window[m_position - m_window_begins]);
    }

    bool load()
    {
        m_window_begins = m_position;
        m_window_length = std::min<u64>(m_window.size(), m_file->size() - m_position);
        if (Status read = m_file->read(m_position, std::span(m_window).first(m_window_length)); !read) {
            m_failure = std::move(read).error();
            m_window_length = 0;
        }
        return m_window_length > 0;
    }

    void pass(char c)
    {
        ++m_position;
        m_line += c == '\n' ? 1 : 0;
    }

    /// The first byte that is not blank; the position is there.
    std::optional<char> next_token()
    {
        for (;;) {
            const std::optional<char> c = peek();
            if (!c || !is_blank(*c)) {
                return c;
            }
            pass(*c);
        }
    }

    Status expect(char wanted, std::string_view rule)
    {
        const std::optional<char> found = next_token();
        if (found != wanted) {
            return unexpected(found, rule);
        }
        ++m_position;
        return {};
    }

    /// The closing bracket, and nothing behind it.
    Status end()
    {
        ++m_position;
        m_state = State::ended;
        if (const std::optional<char> more = next_token(); more || m_failure) {
            return unexpected(more, "nothing stands behind the map's ']'");
        }
        return {};
    }

    Result<MapEntry> object()
    {
        TRY(expect('{', "an entry begins with '{'"));
        m_entry_begins = {m_position - 1, m_line};
        MapEntry entry;
        entry.told = map_flag::unknown;
        unsigned seen = 0;
        for (bool first = true;; first = false) {
            std::optional<char> token = next_token();
            if (token == '}') {
                break;
            }
            if (!first) {
                TRY(expect(',', "behind a value stands ',' or '}'"));
                token = next_token();
            }
            if (token != '"') {
                return unexpected(token, "a key begins with '\"'");
            }
            const Mark mark = here();
            const Key key = TRY(this->key());
            if (key != other && (seen & 1U << key) != 0) {
                return at(mark, text("the key \"", names[key], "\" stands twice in one entry"));
            }
            seen |= 1U << key;
            TRY(expect(':', "behind a key stands ':'"));
            TRY(value(key, entry));
        }
        ++m_position;
        return checked(entry, seen);
    }

    /// What the keys say must fit together, and go on where the entry before ended.
    Result<MapEntry> checked(MapEntry entry, unsigned seen)
    {
        const auto complain = [&](std::string_view sentence) {
            return at(m_entry_begins, text("entry ", m_count + 1, ": ", sentence));
        };
        for (unsigned key = start; key < other; ++key) {
            if ((needed & ~seen & 1U << key) != 0) {
                return complain(text("the key \"", names[key], "\" is missing"));
            }
        }
        if (entry.guest.length > max_image_length - std::min(entry.guest.offset, max_image_length)) {
            return complain(text("it starts at ", entry.guest.offset, " and is ", entry.guest.length,
                                 " long: no disk ends so far out"));
        }
        if (m_count == 0 && entry.guest.offset != 0 && !entry.guest.empty()) {
            return complain(
                text("it starts at ", entry.guest.offset, ", not at 0: this is the map of a part of a disk"));
        }
        if (m_count > 0 && entry.guest.offset != m_end) {
            return complain(
                text("it starts at ", entry.guest.offset, ", not at ", m_end, " where the one before ends"));
        }
        if (entry.place && *entry.place > max_image_length - entry.guest.length) {
            return complain(text("its offset ", *entry.place, " is none that a file can have"));
        }
        m_end = entry.guest.end();
        return entry;
    }

    Result<Key> key()
    {
        std::string name;
        TRY(string(&name));
        const auto found = std::find(names.begin(), names.end(), name);
        return static_cast<Key>(found - names.begin());
    }

    /// A string, from its first quote on. No more of it is kept than matters, and escapes as they stand.
    Status string(std::string* into)
    {
        ++m_position;
        for (bool escaped = false;;) {
            const std::optional<char> c = peek();
            if (!c || static_cast<unsigned char>(*c) < 0x20) {
                return unexpected(c, "a string has no control characters");
            }
            pass(*c);
            if (*c == '"' && !escaped) {
                return {};
            }
            escaped = *c == '\\' && !escaped;
            if (into != nullptr && into->size() <= longest_key) {
                *into += *c;
            }
        }
    }

    Status value(Key key, MapEntry& entry)
    {
        switch (key) {
            case start: entry.guest.offset = TRY(number(key, max_image_length)); return {};
            case length: entry.guest.length = TRY(number(key, max_image_length)); return {};
            case depth: entry.depth = static_cast<u32>(TRY(number(key, ~u32{0}))); return {};
            case offset: entry.place = TRY(number(key, max_image_length)); return {};
            case present: return flag(key, map_flag::present, entry);
            case zero: return flag(key, map_flag::zero, entry);
            case data: return flag(key, map_flag::data, entry);
            case compressed: return flag(key, map_flag::compressed, entry);
            case unknown: return flag(key, map_flag::unknown, entry);
            case other: break;
        }
        return skip_value();
    }

    Result<u64> number(Key key, u64 most)
    {
        const std::optional<char> first = next_token();
        const Mark mark = here();
        if (!first) {
            return unexpected(first, {});
        }
        u64 value = 0;
        std::size_t digits = 0;
        for (std::optional<char> c = first;; c = peek()) {
            if (!c || !is_digit(*c)) {
                if (digits == 0 || (c && (*c == '.' || *c == 'e' || *c == 'E'))) {
                    return at(mark, text("\"", names[key], "\" is a whole number, and not negative"));
                }
                return value;
            }
            const auto digit = static_cast<u64>(*c - '0');
            if (value > (most - digit) / 10) {
                return at(mark, text("\"", names[key], "\" is larger than ", most));
            }
            value = value * 10 + digit;
            ++digits;
            ++m_position;
        }
    }

    Status flag(Key key, u8 bit, MapEntry& entry)
    {
        next_token();
        const Mark mark = here();
        const std::string word = TRY(this->word());
        if (word != "true" && word != "false") {
            if (!peek()) {
                return unexpected(std::nullopt, {});
            }
            return at(mark, text("\"", names[key], "\" is true or false, not '", printable(word), "'"));
        }
        entry.flags = static_cast<u8>(entry.flags | (word == "true" ? bit : 0));
        entry.told = static_cast<u8>(entry.told | bit);
        return {};
    }

    /// Letters, digits and what numbers are made of.
    Result<std::string> word()
    {
        std::string word;
        for (;;) {
            const std::optional<char> c = peek();
            const bool belongs = c && (is_digit(*c) || (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') ||
                                       *c == '-' || *c == '+' || *c == '.');
            if (!belongs || word.size() > longest_key) {
                return word;
            }
            word += *c;
            ++m_position;
        }
    }

    /// Of a key that says nothing to us. Brackets are only counted.
    Status skip_value()
    {
        for (u64 open = 0;;) {
            const std::optional<char> token = next_token();
            const Mark mark = here();
            if (token == '"') {
                TRY(string(nullptr));
            } else if (token == '{' || token == '[') {
                ++open;
                ++m_position;
            } else if (open > 0 && (token == '}' || token == ']')) {
                --open;
                ++m_position;
            } else if (open > 0 && (token == ',' || token == ':')) {
                ++m_position;
            } else if (const std::string word = TRY(this->word()); word.empty() || word.size() > longest_key) {
                return token && !word.empty() ? at(mark, "a value is too long")
                                              : unexpected(token, "here stands a value");
            }
            if (open == 0) {
                return {};
            }
        }
    }

    std::shared_ptr<const Source> m_file;
    std::vector<std::byte> m_window;
    u64 m_window_begins = 0;
    u64 m_window_length = 0;
    std::optional<Error> m_failure;  ///< of reading
    u64 m_position = 0;
    u64 m_line = 1;
    State m_state = State::before_first;
    u64 m_count = 0;      ///< entries read
    u64 m_end = 0;        ///< of the last one
    Mark m_entry_begins;  ///< of the one in work
};

SavedMapStream::SavedMapStream(std::shared_ptr<const Source> file) : m_reader(std::make_unique<Reader>(std::move(file)))
{
}

SavedMapStream::~SavedMapStream() = default;

Result<std::optional<MapEntry>> SavedMapStream::next()
{
    return TRY_WHILE(m_reader->name(), m_reader->next());
}

bool looks_like_saved_map(const Source& file)
{
    std::array<std::byte, 64> bytes{};
    const std::size_t length = std::min<u64>(bytes.size(), file.size());
    if (!file.read(0, std::span(bytes).first(length))) {
        return false;
    }
    std::string tokens;
    for (std::size_t i = 0; i < length && tokens.size() < 3; ++i) {
        const char c = static_cast<char>(bytes[i]);
        if (!is_blank(c)) {
            tokens += c;
        }
    }
    return tokens.starts_with("[{\"") || tokens == "[]";
}

}  // namespace stratamap
