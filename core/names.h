// SPDX-License-Identifier: MIT
// Names of images as people and headers write them: protocol prefixes and relative paths (shared spec
// backing-names, 2 to 4).
#pragma once

#include <string>
#include <string_view>

namespace stratamap {

/// The protocol prefix of a name ("nbd" of "nbd:unix:/s"), or empty: the text before a ':' that comes before any '/'.
std::string_view protocol_prefix(std::string_view name);

/// Whether a protocol of that name exists in the peer, whether or not this program speaks it.
bool is_known_protocol(std::string_view protocol);

/// Whether a format driver of that name exists in the peer, whether or not this program reads it.
bool is_known_format(std::string_view format);

/// A reference as found in an image whose directory is `directory` (up to and with the last '/', or empty): absolute
/// names and names with a prefix as they are, others appended to the directory. Nothing is normalised.
std::string combine_names(std::string_view directory, std::string_view reference);

/// A "file:" or "host_device:" name without its prefix; a colon before the first slash of the rest gets "./" in
/// front, so that the rest is not taken for a prefix again.
std::string strip_prefix(std::string_view name);

}  // namespace stratamap
