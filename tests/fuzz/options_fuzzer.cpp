// SPDX-License-Identifier: MIT
// The parsers of options, numbers and saved maps. The first byte of the input chooses which.
#include "core/map_entry.h"
#include "core/options.h"
#include "tests/fuzz/promise.h"

using namespace stratamap;
using stratamap::testing::promise;

namespace {

void check(const Options& options)
{
    for (const auto& [key, value] : options.entries()) {
        promise(options.has(key) && *options.find(key) == value, "every key is found");
    }
    const std::string name = json_node_name(options);
    promise(name.size() <= 4095 && name.starts_with("json:{"), "a node name is at most 4095 bytes of JSON");
    Options rest = options;
    const Options below = rest.take_below("file");
    promise(rest.entries().size() + below.entries().size() == options.entries().size(), "nothing is lost");
}

void check_map(std::string_view text)
{
    const auto* bytes = reinterpret_cast<const std::byte*>(text.data());
    SavedMapStream map(std::make_shared<MemorySource>(std::vector<std::byte>(bytes, bytes + text.size())));
    for (u64 end = 0;;) {
        const auto entry = map.next();
        if (!entry || !*entry) {
            break;
        }
        promise(!(*entry)->guest.empty() && (*entry)->guest.offset == end, "entries follow each other");
        end = (*entry)->guest.end();
        promise(end <= max_image_length, "a disk has an end");
    }
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0 || size > 4096) {
        return 0;
    }
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    if (data[0] == 'm') {
        check_map(text);
        return 0;
    }
    switch (data[0] % 3) {
        case 0:
            if (const auto options = options_from_json(text)) {
                check(*options);
            } else {
                promise(options.error().fault() == Fault::usage, "bad JSON is the caller's mistake");
            }
            break;
        case 1: {
            std::vector<std::string> warnings;
            if (const auto options = options_from_keyval(text, warnings)) {
                check(*options);
            }
            break;
        }
        default: {
            const SizeText number = parse_size(text);
            promise(number.problem != SizeText::Problem::none || number.value <= ~u64{0} >> 1, "numbers fit 63 bits");
        }
    }
    return 0;
}
