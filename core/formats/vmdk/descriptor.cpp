// SPDX-License-Identifier: MIT
// The descriptor is read as leniently as the peer reads it: keys are found as substrings, comments included, and an
// item of an extent line may stand on the next line.
#include "core/formats/vmdk/descriptor.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace stratamap::vmdk {

namespace {

using Number = std::int64_t;

bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// An attempt to read an extent line's five items from one place on.
struct Attempt {
    unsigned items = 0;  ///< that matched: access, sectors, type, file, offset
    std::string_view access, type, file;
    Number sectors = 0;
    Number offset = -1;
};

class Scanner {
public:
    Scanner(std::string_view text, std::size_t position) : m_text(text), m_at(position) {}

    Attempt scan()
    {
        Attempt attempt;
        if (!word(attempt.access)) {
            return attempt;
        }
        attempt.items = 1;
        if (!number(attempt.sectors)) {
            return attempt;
        }
        attempt.items = 2;
        if (!word(attempt.type)) {
            return attempt;
        }
        attempt.items = 3;
        skip_space();
        if (!quote() || !name(attempt.file)) {
            return attempt;
        }
        attempt.items = 4;
        if (quote() && number(attempt.offset)) {
            attempt.items = 5;
        }
        return attempt;
    }

private:
    bool at_end() const { return m_at == m_text.size(); }

    void skip_space()
    {
        while (!at_end() && is_space(m_text[m_at])) {
            ++m_at;
        }
    }

    bool word(std::string_view& into)
    {
        constexpr std::size_t longest = 10;
        skip_space();
        const std::size_t from = m_at;
        while (!at_end() && !is_space(m_text[m_at]) && m_at - from < longest) {
            ++m_at;
        }
        into = m_text.substr(from, m_at - from);
        return !into.empty();
    }

    /// Numbers past the ends of their type become those ends.
    bool number(Number& into)
    {
        skip_space();
        const bool plus = !at_end() && m_text[m_at] == '+';
        const char* from = m_text.data() + m_at + (plus ? 1 : 0);
        const char* end = m_text.data() + m_text.size();
        if (plus && from < end && *from == '-') {
            return false;
        }
        const auto [after, error] = std::from_chars(from, end, into);
        if (error == std::errc::invalid_argument) {
            return false;
        }
        if (error == std::errc::result_out_of_range) {
            into = *from == '-' ? std::numeric_limits<Number>::min() : std::numeric_limits<Number>::max();
        }
        m_at = static_cast<std::size_t>(after - m_text.data());
        return true;
    }

    bool quote()
    {
        const bool there = !at_end() && m_text[m_at] == '"';
        m_at += there ? 1 : 0;
        return there;
    }

    bool name(std::string_view& into)
    {
        constexpr std::size_t longest = 511;
        const auto end = std::min(m_text.find_first_of("\"\r\n", m_at), m_text.size());
        into = m_text.substr(m_at, std::min(end - m_at, longest));
        m_at += into.size();
        return !into.empty();
    }

    std::string_view m_text;
    std::size_t m_at;
};

/// What the line means, or nothing when it is none that counts; an error where the peer gives up.
Result<std::optional<ExtentLine>> meaning(const Attempt& attempt, std::string_view line)
{
    if (attempt.items < 4 || attempt.access != "RW") {
        return std::optional<ExtentLine>();
    }
    const bool flat = attempt.type == "FLAT";
    const bool vmfs = attempt.type == "VMFS";
    if (attempt.items != (flat ? 5U : 4U) || (flat && attempt.offset < 0)) {
        return Error(Fault::malformed, text("Invalid extent line: ", printable(line)));
    }
    const bool sparse = attempt.type == "SPARSE" || attempt.type == "VMFSSPARSE";
    if (attempt.sectors <= 0 || !(flat || vmfs || sparse || attempt.type == "SESPARSE")) {
        return std::optional<ExtentLine>();
    }
    ExtentLine extent;
    extent.type_name = attempt.type;
    extent.type = flat || vmfs ? ExtentLine::Type::flat
                  : sparse     ? ExtentLine::Type::sparse
                               : ExtentLine::Type::se_sparse;
    extent.sectors = static_cast<u64>(attempt.sectors);
    extent.file = std::string(attempt.file);
    extent.offset = flat ? static_cast<u64>(attempt.offset) : 0;
    return std::optional(std::move(extent));
}

/// The hexadecimal number that stands a character behind the first `key`.
std::optional<u32> content_id(std::string_view text, std::string_view key)
{
    const auto found = text.find(key);
    if (found == std::string_view::npos || text.size() - found <= key.size()) {
        return std::nullopt;
    }
    text.remove_prefix(found + key.size() + 1);
    const auto first = std::find_if_not(text.begin(), text.end(), is_space);
    text.remove_prefix(static_cast<std::size_t>(first - text.begin()));
    if (text.starts_with("0x") || text.starts_with("0X")) {
        text.remove_prefix(2);
    }
    u32 value = 0;
    const auto [after, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (error == std::errc::invalid_argument) {
        return std::nullopt;
    }
    return error == std::errc::result_out_of_range ? ~u32{0} : value;
}

}  // namespace

bool begins_like_descriptor(std::string_view sector)
{
    std::size_t at = 0;
    while (at < sector.size()) {
        if (sector[at] == '#') {  // a comment, to the end of its line
            at = std::min(sector.find('\n', at), sector.size() - 1) + 1;
        } else if (sector[at] == ' ') {  // a line of blanks
            at = std::min(sector.find_first_not_of(' ', at), sector.size());
            at += at < sector.size() && sector[at] == '\r' ? 1U : 0U;
            if (at == sector.size() || sector[at] != '\n') {
                return false;
            }
            ++at;
        } else {
            const auto rest = sector.substr(at);
            for (const std::string_view version : {"version=1", "version=2", "version=3"}) {
                if (rest.starts_with(version)) {
                    const auto after = rest.substr(version.size());
                    return after.starts_with('\n') || after.starts_with("\r\n");
                }
            }
            return false;
        }
    }
    return false;
}

Result<std::string> read_text(const Source& file, u64 offset, u64 most)
{
    const u64 available = offset < file.length() ? file.length() - offset : 0;
    std::string bytes(std::min(most, available), '\0');
    TRY(file.read(offset, std::as_writable_bytes(std::span(bytes))));
    bytes.resize(std::min(bytes.find('\0'), bytes.size()));
    return bytes;
}

std::optional<std::string> value_of(std::string_view text, std::string_view key, std::size_t most)
{
    const auto found = text.find(key);
    const std::size_t skipped = key.size() + 2;  // the key, "=" and a quotation mark, whatever these two are
    if (found == std::string_view::npos || text.size() - found < skipped) {
        return std::nullopt;
    }
    text.remove_prefix(found + skipped);
    const auto end = text.find('"');
    if (end == std::string_view::npos || end > most) {
        return std::nullopt;
    }
    return std::string(text.substr(0, end));
}

Result<std::vector<ExtentLine>> extent_lines(std::string_view text)
{
    std::vector<ExtentLine> extents;
    Attempt attempt;
    // An attempt that begins with white space reads the same as one that begins behind it: once is enough, however many
    // blank lines there are. (Each of them makes the extent below it count once more.)
    std::size_t begins = ~std::size_t{0};
    std::size_t line = 0;
    while (line < text.size()) {
        if (begins == ~std::size_t{0} || line > begins) {
            begins = line;
            while (begins < text.size() && is_space(text[begins])) {
                ++begins;
            }
            attempt = Scanner(text, begins).scan();
        }
        const std::size_t end = std::min(text.find('\n', line), text.size());
        if (auto extent = TRY(meaning(attempt, text.substr(line, end - line)))) {
            if (extents.size() == max_extents) {
                return Error(Fault::too_big, stratamap::text("the descriptor names more than ", max_extents,
                                                             " extents, which is more than this program opens"));
            }
            extents.push_back(*std::move(extent));
        }
        line = end + 1;
    }
    return extents;
}

Result<Links> read_links(std::string_view text, std::string_view file_name)
{
    const auto invalid = [&](std::string_view what) {
        return Error(Fault::malformed,
                     stratamap::text("Could not open '", printable(file_name), "': Invalid argument: ", what));
    };
    Links links;
    constexpr std::string_view hint = "parentFileNameHint";
    if (text.find(hint) != std::string_view::npos) {
        auto parent = value_of(text, hint, max_parent_name);
        if (!parent) {
            return invalid("the descriptor's parentFileNameHint does not end, or is too long");
        }
        links.parent = *std::move(parent);
    }
    const auto own = content_id(text, "CID");
    const auto parents = content_id(text, "parentCID");
    if (!own || !parents) {
        return invalid(own ? "the descriptor's parentCID is missing" : "the descriptor's CID is missing");
    }
    links.content_id = *own;
    links.parent_content_id = *parents;
    return links;
}

}  // namespace stratamap::vmdk
