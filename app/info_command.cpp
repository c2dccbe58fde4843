// SPDX-License-Identifier: MIT
// What `qemu-img info` does (shared spec info, 1), and where that prints nothing because one image of a chain cannot be
// opened, the others and why.
#include "app/info_command.h"

#include "app/chain_words.h"
#include "app/option_reader.h"
#include "app/output.h"
#include "core/info_print.h"

#include <ctime>

namespace stratamap {

namespace {

/// `stratamap --info ...`
struct InfoArguments {
    ChainRequest chain;
    bool whole_chain = false;  ///< --backing-chain
    bool json = false;
};

/// In the user's time zone.
std::string local_date(u64 seconds)
{
    const auto time = static_cast<std::time_t>(seconds);
    std::tm parts = {};
    char out[64];
    if (::localtime_r(&time, &parts) == nullptr) {
        return text(seconds);
    }
    return {out, std::strftime(out, sizeof out, "%Y-%m-%d %H:%M:%S", &parts)};
}

void cannot_open(const std::string& name, const Error& why)
{
    complain(text("Could not open '", printable(name), "': ", with_hint(why)));
}

/// Says what is wrong with the layers; false when one was lost.
bool tell_troubles(const Chain& chain)
{
    for (const ChainLayer& layer : chain.layers()) {
        for (const Issue& issue : layer.issues) {
            if (issue.severity == Issue::Severity::warning) {
                complain(text("warning: ", printable(layer.name), ": ", issue.sentence));
            }
        }
        if (layer.lost) {
            cannot_open(layer.name, *layer.lost);
        }
    }
    return chain.complete();
}

int run(const InfoArguments& arguments)
{
    const auto opened = open_chain(arguments.chain);
    if (!opened) {
        cannot_open(arguments.chain.name, opened.error());
        return exit_failure;
    }
    const Chain& chain = **opened;
    for (const std::string& warning : chain.warnings()) {
        complain(warning);
    }
    const auto images = image_infos(chain);
    const auto date = [](u64 seconds) { return local_date(seconds); };
    const Status written =
        write_output(arguments.json ? info_as_json(images, arguments.whole_chain ? JsonShape::array : JsonShape::object)
                                    : info_for_people(images, date));
    if (!written) {
        complain_of(written.error());
        return exit_failure;
    }
    return tell_troubles(chain) ? exit_success : exit_failure;
}

std::variant<InfoArguments, Leave> parse(int argc, char** argv)
{
    InfoArguments info;
    info.chain.purpose = Purpose::headers;
    OptionReader options(mode_of("info"), argc, argv);
    while (const auto found = options.next()) {
        switch (*found) {
            case option_backing_chain: info.whole_chain = true; break;
            case option_output:
                if (!take_json_option(info.json)) {
                    return refuse_with_advice();
                }
                break;
            case option_object:
                if (!check_object()) {
                    return Leave{exit_failure};
                }
                break;
            default:
                if (!take_chain_option(*found, info.chain)) {
                    return refuse_with_advice();
                }
        }
    }
    if (const auto leave = options.finish(info.chain)) {
        return *leave;
    }
    if (!info.whole_chain) {
        info.chain.policy.follow = ReferencePolicy::Follow::nothing;
    }
    return info;
}

}  // namespace

int info_command(int argc, char** argv)
{
    return run_parsed(parse(argc, argv), run);
}

}  // namespace stratamap
