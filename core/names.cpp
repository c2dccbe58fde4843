// SPDX-License-Identifier: MIT
#include "core/names.h"

#include <algorithm>
#include <array>

namespace stratamap {

std::string_view protocol_prefix(std::string_view name)
{
    const auto first = name.find_first_of(":/");
    return first != std::string_view::npos && name[first] == ':' ? name.substr(0, first) : std::string_view();
}

bool is_known_protocol(std::string_view protocol)
{
    static constexpr std::array<std::string_view, 26> known = {
        "file",     "host_device", "host_cdrom",   "nbd",          "nbd+tcp", "nbd+unix", "nbds",
        "http",     "https",       "ftp",          "ftps",         "ssh",     "fat",      "null-co",
        "null-aio", "blkdebug",    "blkverify",    "rbd",          "iscsi",   "iser",     "nfs",
        "gluster",  "gluster+tcp", "gluster+unix", "gluster+rdma", "nvme"};
    return std::find(known.begin(), known.end(), protocol) != known.end();
}

bool is_known_format(std::string_view format)
{
    static constexpr std::array<std::string_view, 20> known = {
        "raw",      "qcow",        "qcow2",       "qed",          "vmdk",
        "vdi",      "vpc",         "vhdx",        "parallels",    "dmg",
        "bochs",    "cloop",       "luks",        "copy-on-read", "throttle",
        "compress", "preallocate", "replication", "quorum",       "snapshot-access"};
    return std::find(known.begin(), known.end(), format) != known.end();
}

std::string combine_names(std::string_view directory, std::string_view reference)
{
    if (reference.starts_with('/') || !protocol_prefix(reference).empty()) {
        return std::string(reference);
    }
    return std::string(directory) + std::string(reference);
}

std::string strip_prefix(std::string_view name)
{
    name.remove_prefix(protocol_prefix(name).size() + 1);
    return protocol_prefix(name).empty() ? std::string(name) : "./" + std::string(name);
}

}  // namespace stratamap
