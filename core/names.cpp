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
    static constexpr std::array<std::string_view, 27> known = {
        "file",      "host_device", "host_cdrom",  "nbd",          "nbd+tcp",      "nbd+unix", "nbds",
        "nbds+unix", "http",        "https",       "ftp",          "ftps",         "ssh",      "fat",
        "null-co",   "null-aio",    "blkdebug",    "blkverify",    "rbd",          "iscsi",    "iser",
        "nfs",       "gluster",     "gluster+tcp", "gluster+unix", "gluster+rdma", "nvme"};
    return std::find(known.begin(), known.end(), protocol) != known.end();
}

std::string_view network_protocol(std::string_view prefix)
{
    static constexpr std::array<std::string_view, 5> nbd = {"nbd", "nbd+tcp", "nbd+unix", "nbds", "nbds+unix"};
    if (std::find(nbd.begin(), nbd.end(), prefix) != nbd.end()) {
        return "nbd";
    }
    return prefix == "http" || prefix == "https" ? "http" : std::string_view();
}

std::string_view url_origin(std::string_view url)
{
    const auto scheme = url.find("://");
    const auto path = scheme == std::string_view::npos ? scheme : url.find('/', scheme + 3);
    return path == std::string_view::npos ? std::string_view() : url.substr(0, path + 1);
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

std::vector<std::string> names_from_other_host(std::string_view path)
{
    path = path.substr(0, path.find('\0'));
    const bool drive = path.size() > 1 && path[1] == ':';
    std::string whole(drive || path.starts_with('\\') ? std::string_view() : path);
    std::replace(whole.begin(), whole.end(), '\\', '/');
    while (whole.starts_with("./")) {
        whole.erase(0, 2);
    }
    const std::string file(path.substr(path.find_last_of(drive ? "\\/:" : "\\/") + 1));
    if (file.empty() || file == "." || file == "..") {
        return {};
    }
    std::vector<std::string> names;
    for (std::string name : {whole, file}) {
        name = (protocol_prefix(name).empty() ? "" : "./") + name;
        if (!name.empty() && (names.empty() || names.front() != name)) {
            names.push_back(std::move(name));
        }
    }
    return names;
}

std::string strip_prefix(std::string_view name)
{
    name.remove_prefix(protocol_prefix(name).size() + 1);
    return protocol_prefix(name).empty() ? std::string(name) : "./" + std::string(name);
}

}  // namespace stratamap
