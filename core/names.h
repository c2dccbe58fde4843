// SPDX-License-Identifier: MIT
// Names of images as people and headers write them: protocol prefixes and relative paths (shared spec
// backing-names, 2 to 4).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stratamap {

/// The protocol prefix of a name ("nbd" of "nbd:unix:/s"), or empty: the text before a ':' that comes before any '/'.
std::string_view protocol_prefix(std::string_view name);

/// Whether a protocol of that name exists in the peer, whether or not this program speaks it.
bool is_known_protocol(std::string_view protocol);

/// The network protocol that a prefix or a driver belongs to: "nbd" of "nbd+unix", "http" of "https". Empty: none that
/// core/protocols knows.
std::string_view network_protocol(std::string_view prefix);

/// The server that a URL names, "http://host:port/" of "http://host:port/a/b", or empty where it is no such URL.
std::string_view url_origin(std::string_view url);

/// Whether a format driver of that name exists in the peer, whether or not this program reads it.
bool is_known_format(std::string_view format);

/// A reference as found in an image whose directory is `directory` (up to and with the last '/', or empty): absolute
/// names and names with a prefix as they are, others appended to the directory. Nothing is normalised.
std::string combine_names(std::string_view directory, std::string_view reference);

/// What a path that a program on another host wrote may mean beside an image here, likeliest first: relative names with
/// '/' for '\\' and then the file's name alone; of drives and shares the file's name alone; what begins with '/' as it
/// is, and then the file's name alone. None of them has a prefix. Ends at the first zero byte.
std::vector<std::string> names_from_other_host(std::string_view path);

/// A "file:" or "host_device:" name without its prefix; a colon before the first slash of the rest gets "./" in
/// front, so that the rest is not taken for a prefix again.
std::string strip_prefix(std::string_view name);

}  // namespace stratamap
