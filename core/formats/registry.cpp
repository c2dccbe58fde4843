// SPDX-License-Identifier: MIT
// The table of all formats. A plain table: nothing registers itself before main, where a static library would
// drop it unseen.
#include "core/format.h"

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
