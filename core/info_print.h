// SPDX-License-Identifier: MIT
// What images say of themselves, as text: the forms of `qemu-img info` 7.2 (shared spec info, 1.2 and 1.3).
#pragma once

#include "core/info.h"

#include <span>
#include <string>

namespace stratamap {

/// "196 KiB": three significant digits in the unit that keeps the number below 1000.
std::string short_size(u64 bytes);

/// Seconds since 1970 as "2026-11-21 20:22:30"; which time zone that is in, the caller knows.
using DateText = FunctionRef<std::string(u64 seconds)>;

/// For people, images one after the other with an empty line between them. Control characters and the like are shown
/// as printable() shows them, where the peer writes them as they are.
std::string info_for_people(std::span<const ImageInfo> images, DateText date);

/// One image as an object, several, or a chain that could be longer, as an array of them.
enum class JsonShape : u8 { object, array };
std::string info_as_json(std::span<const ImageInfo> images, JsonShape shape);

}  // namespace stratamap
