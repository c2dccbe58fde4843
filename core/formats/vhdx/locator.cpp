// SPDX-License-Identifier: MIT
// A header and a table of keys with values, both UTF-16 anywhere in the item ([MS-VHDX], 2.6.2.6).
#include "core/formats/vhdx/locator.h"

#include "core/names.h"
#include "core/text.h"

#include <algorithm>

namespace stratamap::vhdx {

namespace {

constexpr Guid vhdx_locator = {0xb7, 0xef, 0x4a, 0xb0, 0x9e, 0xd1, 0x81, 0x4a,
                               0xb7, 0x89, 0x25, 0xb8, 0xe9, 0x44, 0x59, 0x13};

struct LocatorHeader {
    Guid type;
    le16 reserved;
    le16 count;
};
static_assert(sizeof(LocatorHeader) == 20);

struct LocatorEntry {
    le32 key_offset, value_offset;  // in the item
    le16 key_length, value_length;  // bytes
};
static_assert(offsetof(LocatorEntry, key_length) == 8 && sizeof(LocatorEntry) == 12);

enum Key : std::size_t { parent_linkage, parent_linkage2, relative_path, volume_path, absolute_win32_path };
constexpr std::array<std::string_view, 5> keys = {"parent_linkage", "parent_linkage2", "relative_path", "volume_path",
                                                  "absolute_win32_path"};
constexpr std::size_t longest_key = 2 * keys[absolute_win32_path].size();  // bytes
using Values = std::array<std::optional<std::string>, keys.size()>;

Error malformed(std::string sentence)
{
    return {Fault::malformed, "Invalid argument: the parent locator" + std::move(sentence)};
}

/// The bytes of a key or a value.
Result<std::span<const std::byte>> string_at(std::span<const std::byte> item, std::size_t index, std::string_view what,
                                             u32 offset, u16 length)
{
    const bool fits = offset <= item.size() && length <= item.size() - offset;
    if (offset == 0 || length == 0 || length % 2 != 0 || !fits) {
        return malformed(text("'s entry ", index, " has a ", what, " of ", length, " bytes at ", offset,
                              ", and the item has ", item.size()));
    }
    return item.subspan(offset, length);
}

/// Bounds are looked at everywhere, bytes only where the key is known: a hostile table names gigabytes of them.
Result<Values> read_entries(std::span<const std::byte> item, std::size_t count)
{
    Values values;
    for (std::size_t i = 0; i < count; ++i) {
        LocatorEntry entry;
        std::memcpy(&entry, item.data() + sizeof(LocatorHeader) + i * sizeof entry, sizeof entry);
        const auto key_bytes = TRY(string_at(item, i, "key", entry.key_offset, entry.key_length));
        const auto value_bytes = TRY(string_at(item, i, "value", entry.value_offset, entry.value_length));
        if (key_bytes.size() > longest_key) {
            continue;
        }
        const std::string key = utf8_from_utf16(key_bytes, std::endian::little);
        const auto known = static_cast<std::size_t>(std::find(keys.begin(), keys.end(), key) - keys.begin());
        if (known == keys.size()) {
            continue;
        }
        if (values[known]) {
            return malformed(text("'s entry ", i, " is the second '", key, '\''));
        }
        for (std::size_t at = 0; at < value_bytes.size(); at += 2) {
            if (value_bytes[at] == std::byte{0} && value_bytes[at + 1] == std::byte{0}) {
                return malformed(text("'s entry ", i, " has a zero at ", at, " of its value"));
            }
        }
        values[known] = utf8_from_utf16(value_bytes, std::endian::little);
    }
    return values;
}

/// The GUID as guid_text() spells it. Writers differ in its case.
std::optional<std::string> canonical_guid(std::string_view written)
{
    constexpr std::string_view pattern = "{xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx}";
    std::string out(written);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
    const auto fits = [](char c, char wanted) {
        return wanted == 'x' ? (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') : c == wanted;
    };
    return std::equal(out.begin(), out.end(), pattern.begin(), pattern.end(), fits) ? std::optional(out) : std::nullopt;
}

}  // namespace

Result<ParentLocator> read_parent_locator(std::span<const std::byte> item)
{
    LocatorHeader header;
    if (item.size() < sizeof header) {
        return malformed(text(" has ", item.size(), " bytes, fewer than the ", sizeof header, " of its header"));
    }
    std::memcpy(&header, item.data(), sizeof header);
    if (header.type != vhdx_locator) {
        return Error(Fault::unsupported, text("Operation not supported: the parent locator is of type ",
                                              guid_text(header.type), ": the parent is no VHDX file"));
    }
    if (u64{header.count} * sizeof(LocatorEntry) > item.size() - sizeof header) {
        return malformed(text(" has ", header.count, " entries in ", item.size(), " bytes"));
    }
    const Values values = TRY(read_entries(item, header.count));
    ParentLocator locator;
    for (std::size_t key = 0; key < keys.size(); ++key) {
        if (!values[key]) {
            continue;
        }
        locator.entries.emplace_back(keys[key], *values[key]);
        if (key == parent_linkage || key == parent_linkage2) {
            const auto linkage = canonical_guid(*values[key]);
            if (!linkage) {
                return malformed(text("'s ", keys[key], " '", printable(*values[key], 80), "' is no GUID"));
            }
            locator.linkages.push_back(*linkage);
            continue;
        }
        for (std::string& name : names_from_other_host(*values[key])) {
            if (std::find(locator.names.begin(), locator.names.end(), name) == locator.names.end()) {
                locator.names.push_back(std::move(name));
            }
        }
    }
    if (!values[parent_linkage]) {
        return malformed(text(" has no parent_linkage among its ", header.count, " entries"));
    }
    if (locator.names.empty()) {
        return malformed(text(" has no path of a file among its ", header.count, " entries"));
    }
    return locator;
}

}  // namespace stratamap::vhdx
