// SPDX-License-Identifier: MIT
#include "core/window.h"

namespace stratamap {

namespace {

Result<std::optional<u64>> size_option(const Options& options, std::string_view key)
{
    const auto value = options.text(key);
    if (!value) {
        return std::optional<u64>();
    }
    const SizeText parsed = parse_size(*value);
    if (parsed.problem != SizeText::Problem::none) {
        return Error(Fault::usage, text("Parameter '", key, "' expects a non-negative number below 2^64, not '",
                                        printable(*value), "'"));
    }
    return std::optional(parsed.value);
}

}  // namespace

Result<Range> raw_window(const Source& file, const Options& options)
{
    const auto offset = TRY(size_option(options, "offset"));
    const auto size = TRY(size_option(options, "size"));
    const u64 length = file.length();
    const u64 start = offset.value_or(0);
    if (start > length) {
        return Error(Fault::usage,
                     text("Offset (", start, ") cannot be greater than size of the containing file (", length, ")"));
    }
    if (size && length - start < *size) {
        return Error(Fault::usage,
                     text("The sum of offset (", start, ") and size (", *size,
                          ") has to be smaller or equal to the  actual size of the containing file (", length, ")"));
    }
    if (size && *size % sector_size != 0) {
        return Error(Fault::usage, text("Specified size is not multiple of 512: ", *size));
    }
    return Range{start, size.value_or(length - start)};
}

}  // namespace stratamap
