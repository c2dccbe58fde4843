// SPDX-License-Identifier: MIT
// Any bytes made fit to be shown, taken for a path of another host, and for a virtual machine's settings.
#include "core/names.h"
#include "core/neighbours.h"
#include "core/text.h"
#include "tests/fuzz/promise.h"

#include <algorithm>

using namespace stratamap;
using stratamap::testing::promise;

namespace {

bool is_control(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view untrusted(reinterpret_cast<const char*>(data), size);
    const std::string shown = printable(untrusted);
    promise(std::none_of(shown.begin(), shown.end(), is_control), "nothing a terminal obeys is left");
    promise(valid_utf8(shown) == shown, "what is shown is UTF-8");
    promise(printable(shown, shown.size()) == shown, "what is fit to be shown stays as it is");
    const std::string valid = valid_utf8(untrusted);
    promise(valid_utf8(valid) == valid, "repaired once is enough");
    const std::string quoted = json_string(untrusted);
    promise(std::none_of(quoted.begin(), quoted.end(), is_control), "JSON strings hold no control characters");
    promise(std::all_of(quoted.begin(), quoted.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }),
            "and nothing but ASCII");
    const std::string from_utf16 = utf8_from_utf16(std::as_bytes(std::span(data, size)), std::endian::little);
    promise(valid_utf8(from_utf16) == from_utf16, "what was UTF-16 is UTF-8");
    for (const std::string& name : names_from_other_host(untrusted)) {
        promise(!name.empty() && protocol_prefix(name).empty(), "a path of another host is a file's name");
    }
    promise(disk_locations(untrusted, untrusted.substr(0, 36)).size() <= 16, "a disk lies in few places");
    return 0;
}
