// SPDX-License-Identifier: MIT
// The window's files of bookmarks (widgets/bookmark_list.h): where they lie and what is in them.
#include "app/kept_bookmarks.h"

#include "core/codecs/sha256.h"
#include "core/options.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace stratamap {

namespace {

constexpr u64 most_bytes = u64{64} << 20;
constexpr std::size_t most_bookmarks = 10000;

std::string data_folder()
{
    const char* data = std::getenv("XDG_DATA_HOME");
    if (data != nullptr && *data == '/') {
        return text(data, "/stratamap/stratamap");
    }
    const char* home = std::getenv("HOME");
    return home == nullptr ? std::string() : text(home, "/.local/share/stratamap/stratamap");
}

std::string file_of(const std::string& image, u64 size)
{
    const std::string key = image + '\0' + text(size);
    Sha256 sum;
    sum.add(std::as_bytes(std::span(key)));
    return text(data_folder(), "/bookmarks/", sum.finish().substr(0, 40), ".json");
}

std::optional<u64> number(std::string_view digits)
{
    u64 value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

}  // namespace

std::vector<MarkedRange> kept_bookmarks(const Chain& chain)
{
    std::vector<MarkedRange> marks;
    const std::string image = chain.layers().front().image->host_path();
    const u64 size = chain.virtual_size();
    const std::string path = file_of(real_path(image).value_or(image), size);
    if (image.empty() || !is_regular_file(path)) {
        return marks;
    }
    const auto file = open_file({path, path, false, true, [](const std::string&) { return true; }});
    if (!file || (*file)->size() > most_bytes) {
        return marks;
    }
    std::string json((*file)->size(), '\0');
    if (!(*file)->read(0, std::as_writable_bytes(std::span(json)))) {
        return marks;
    }
    const auto kept = options_from_json(json);
    if (!kept || kept->text("version") != "1") {
        return marks;
    }
    std::map<std::string, std::string_view> members;
    for (const auto& [key, value] : kept->entries()) {
        members.emplace(key, value.text);
    }
    for (std::size_t i = 0; i < most_bookmarks && members.contains(text("bookmarks.", i, ".offset")); ++i) {
        const auto member = [&](std::string_view name) { return members[text("bookmarks.", i, '.', name)]; };
        const auto offset = number(member("offset"));
        const auto length = number(member("length"));
        if (offset && length && *length > 0 && *offset < size) {
            const Range guest{*offset, std::min(*length, size - *offset)};
            marks.push_back({guest, std::string(member("name")), std::string(member("note"))});
        }
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const MarkedRange& a, const MarkedRange& b) { return a.guest.offset < b.guest.offset; });
    return marks;
}

}  // namespace stratamap
