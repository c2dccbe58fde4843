// SPDX-License-Identifier: MIT
// What `qemu-img map` does, in its order: open everything, then print run by run (shared spec map, 3).
#include "app/map_command.h"

#include "app/chain_words.h"
#include "app/option_reader.h"
#include "app/output.h"
#include "core/map_print.h"

#include <algorithm>

namespace stratamap {

namespace {

/// `stratamap --map ...`
struct MapArguments {
    ChainRequest chain;
    MapText output = MapText::human;
    u64 start = 0;
    std::optional<u64> most;  ///< bytes
};

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

int run(const MapArguments& arguments)
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
        complain_of(printed.error(), printable(arguments.chain.name));
        return exit_failure;
    }
    return incomplete ? exit_incomplete : exit_success;
}

std::optional<MapText> output_argument(std::string_view given)
{
    return given == "human"  ? std::optional(MapText::human)
           : given == "json" ? std::optional(MapText::json)
           : given == "csv"  ? std::optional(MapText::csv)
                             : std::nullopt;
}

std::variant<MapArguments, Leave> parse(int argc, char** argv)
{
    MapArguments map;
    OptionReader options(mode_of("map"), argc, argv);
    while (const auto found = options.next()) {
        switch (*found) {
            case option_keep_going: map.chain.keep_going = true; break;
            case option_output:
                if (const auto output = output_argument(optarg)) {
                    map.output = *output;
                    break;
                }
                return refuse_with_advice(
                    text("--output expects 'human', 'json' or 'csv', not '", printable(optarg), "'"));
            case 's':
            case 'l':
                if (const auto size = size_argument(*found == 's' ? "start offset" : "max length", optarg)) {
                    (*found == 's' ? map.start : map.most.emplace()) = *size;
                    break;
                }
                return Leave{exit_failure};
            case option_object:
                if (!check_object()) {
                    return Leave{exit_failure};
                }
                break;
            default:
                if (!take_chain_option(*found, map.chain)) {
                    return refuse_with_advice();
                }
        }
    }
    if (const auto leave = options.finish(map.chain)) {
        return *leave;
    }
    return map;
}

}  // namespace

int map_command(int argc, char** argv)
{
    return run_parsed(parse(argc, argv), run);
}

}  // namespace stratamap
