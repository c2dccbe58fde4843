// SPDX-License-Identifier: MIT
#include "core/peer_commands.h"

#include "core/shell.h"

namespace stratamap {

std::string command_path(const ChainLayer& layer)
{
    const std::string path = layer.image ? layer.image->host_path() : "";
    return path.empty() ? path : file_argument(path);
}

std::string reference_to(const ChainLayer& above, const ChainLayer& below)
{
    const auto from = real_path(above.image->host_path());
    const auto to = real_path(below.image->host_path());
    if (!from || !to) {
        return below.image->name();
    }
    const std::string folder = from->substr(0, from->rfind('/') + 1);
    return to->starts_with(folder) ? file_argument(to->substr(folder.size())) : *to;
}

std::string mending_command(const Chain& chain, u32 depth)
{
    if (depth == 0 || depth >= chain.layers().size() || !peer_rebases(chain.layers()[depth - 1].format)) {
        return {};
    }
    const ChainLayer& above = chain.layers()[depth - 1];
    const ChainLayer& level = chain.layers()[depth];
    const std::string path = command_path(above);
    const std::string& named = level.reference.empty() ? level.name : level.reference;
    const std::string reference = level.lost ? named : reference_to(above, level);
    const std::string format = level.lost ? level.recorded_format.value_or("FORMAT") : level.format;
    return shell_command({"qemu-img", "rebase", "-u", "-b", reference, "-F", format, path.empty() ? above.name : path});
}

bool peer_rebases(std::string_view format)
{
    return format == "qcow2" || format == "qed";
}

bool peer_writes(std::string_view format)
{
    return format != "dmg" && format != "cloop" && format != "bochs";
}

}  // namespace stratamap
