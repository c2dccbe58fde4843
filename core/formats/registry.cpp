// SPDX-License-Identifier: MIT
// The table of all formats. A plain table: nothing registers itself before main, where a static library would
// drop it unseen.
#include "core/format.h"

#include <algorithm>

namespace stratamap {

extern const Format bochs_format;
extern const Format cloop_format;
extern const Format dmg_format;
extern const Format luks_format;
extern const Format parallels_format;
extern const Format qcow2_format;
extern const Format qcow_format;
extern const Format qed_format;
extern const Format raw_format;
extern const Format vdi_format;
extern const Format vmdk_format;
extern const Format vhdx_format;
extern const Format vpc_format;

std::span<const Format* const> formats()
{
    // Of two equally sure, the first: dmg before cloop.
    static constexpr const Format* all[] = {
        &bochs_format, &dmg_format, &cloop_format, &luks_format, &parallels_format, &qcow_format, &qcow2_format,
        &qed_format,   &raw_format, &vdi_format,   &vmdk_format, &vhdx_format,      &vpc_format};
    return all;
}

const Format* format_by_id(std::string_view id)
{
    for (const Format* format : formats()) {
        if (format->id == id) {
            return format;
        }
    }
    return nullptr;
}

std::string image_folder(const std::string& path)
{
    const auto slash = path.rfind('/');
    const std::string_view file =
        slash == std::string::npos ? std::string_view(path) : std::string_view(path).substr(slash + 1);
    const auto all = formats();
    const bool inside = !file.empty() && std::any_of(all.begin(), all.end(), [&](const Format* format) {
        return format->file_in_folder == file;
    });
    return !inside ? path : slash == std::string::npos ? "." : path.substr(0, std::max<std::size_t>(slash, 1));
}

const Format* probe(const Head& head)
{
    const Format* best = nullptr;
    Match best_match = Match::no;
    for (const Format* format : formats()) {
        const Match match = head.size == 0 ? Match::no : format->probe(head);
        if (match > best_match) {
            best = format;
            best_match = match;
        }
    }
    return best != nullptr ? best : format_by_id("raw");  // an empty file is raw without a look at it
}

}  // namespace stratamap
