// SPDX-License-Identifier: MIT
// What `qemu-img map` does, in its order: open everything, then print run by run (shared spec map, 3).
#include "app/map_command.h"

#include "app/chain_words.h"
#include "app/output.h"
#include "core/map_print.h"

#include <algorithm>

namespace stratamap {

namespace {

/// Where the map ends. The peer adds in signed 64 bits: a sum above its largest number maps nothing.
u64 end_of_map(const MapArguments& arguments, u64 size)
{
    constexpr u64 largest = ~u64{0} >> 1;
    if (!arguments.most) {
        return size;
    }
    const auto end = add(arguments.start, *arguments.most);
    return end && *end <= largest ? std::min(*end, size) : 0;
}

}  // namespace

int run_map(const MapArguments& arguments)
{
    const bool keep_going = arguments.chain.keep_going;
    const auto opened = open_chain(arguments.chain);
    if (!opened) {
        complain(text("Could not open '", printable(arguments.chain.name), "': ", with_hint(opened.error())));
        return exit_failure;
    }
    const Chain& chain = **opened;
    for (const std::string& warning : chain.warnings()) {
        complain(warning);
    }
    bool incomplete = tell_losses(chain, keep_going);

    const auto send = [](std::string_view part) { return write_output(part); };
    const u64 end = end_of_map(arguments, chain.virtual_size());
    const u64 start = std::min(arguments.start, end);
    const auto tell_damage = [&](u32 depth, const Issue& issue) {
        complain(text(printable(chain.layers()[depth].name), ": Image is corrupt: ", issue.sentence));
        incomplete = true;
    };
    const OnDamage damage = keep_going ? OnDamage::go_on : OnDamage::stop;
    const Status printed =
        print_map(chain, {start, end - start}, {arguments.output, damage, arguments.start}, send, tell_damage);
    if (!printed) {
        complain(text(printable(arguments.chain.name), ": ", printed.error().text()));
        return exit_failure;
    }
    return incomplete ? exit_incomplete : exit_success;
}

}  // namespace stratamap
