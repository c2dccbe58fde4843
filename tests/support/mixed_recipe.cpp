// SPDX-License-Identifier: MIT
// Random chains of mixed formats: every format as a base, those that can refer to another image above it. What no tool
// at hand writes is packed here, from contents that the tools wrote. Damage stays away from what later versions of the
// peer answer otherwise than the 7.2 that it is tested beside: parallels loses no bytes (entries outside the file are
// holes since 11), and a VHD keeps its creator.
#include "tests/support/chain_recipe.h"
#include "tests/support/chain_workshop.h"
#include "tests/support/packed_images.h"
#include "tests/support/scratch.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

namespace stratamap::testing {

namespace fs = std::filesystem;

namespace {

class MixedKitchen : private Workshop {
public:
    MixedKitchen(std::uint64_t seed, const std::string& folder, std::string templates)
        : Workshop(seed, folder), m_templates(std::move(templates))
    {
    }

    RecipeChain cook()
    {
        m_chain.kind = m_dice.chance(18)   ? ChainKind::hostile
                       : m_dice.chance(30) ? ChainKind::sparse
                                           : ChainKind::sound;
        m_huge = m_dice.chance(3);
        const std::uint64_t depth = m_dice.chance(25) ? 1 : m_dice.chance(60) ? 2 : m_dice.between(3, 4);
        for (std::uint64_t i = 0; i < depth; ++i) {
            RecipeLayer layer;
            layer.kind = i == 0 ? base_kind() : overlay_kind();
            layer.format = layer.kind.substr(0, layer.kind.find(' '));
            layer.path = new_path(i, layer.format == "dmg" ? ".dmg" : ".vhd",
                                  layer.format == "vmdk" ? Naming::plain : Naming::any);
            layer.size = i > 0 && m_dice.chance(45) ? m_chain.layers.back().size : new_size();
            make(layer);
            fill(i);
        }
        spoil();
        return std::move(m_chain);
    }

private:
    // ---- what to make ---------------------------------------------------------------------------------------------

    std::string base_kind()
    {
        const bool blind = m_chain.kind != ChainKind::hostile && m_dice.chance(22);
        if (blind) {
            return m_huge ? "vhdx dynamic"
                          : m_dice.pick<std::string>({"vhdx dynamic", "vhdx dynamic", "vhdx dynamic", "vhdx fixed",
                                                      "luks", "bochs", "bochs", "cloop", "cloop", "dmg", "dmg"});
        }
        return m_dice.pick<std::string>({"raw",
                                         "qcow2",
                                         "qcow",
                                         "qcow",
                                         "qed",
                                         "qed",
                                         "vmdk monolithicSparse",
                                         "vmdk monolithicSparse",
                                         "vmdk monolithicFlat",
                                         "vmdk twoGbMaxExtentSparse",
                                         "vmdk twoGbMaxExtentFlat",
                                         "vmdk streamOptimized",
                                         "vdi dynamic",
                                         "vdi dynamic",
                                         "vdi static",
                                         "vpc dynamic",
                                         "vpc dynamic",
                                         "vpc fixed",
                                         "parallels",
                                         "parallels"});
    }

    std::string overlay_kind()
    {
        if (m_chain.layers.back().format == "vmdk" && m_dice.chance(60)) {
            return m_dice.pick<std::string>(
                {"vmdk monolithicSparse", "vmdk monolithicSparse", "vmdk twoGbMaxExtentSparse"});
        }
        if (!m_chain.encrypted && m_dice.chance(18)) {
            return "parallels";  // whose backing files only options can name
        }
        return m_dice.pick<std::string>({"qcow2", "qcow2", "qcow", "qed"});
    }

    void make(RecipeLayer layer)
    {
        if (layer.format != "raw" && layer.format != "qcow2") {
            layer.size = std::max<std::uint64_t>(512, (layer.size + 511) / 512 * 512);
        }
        if (m_huge && (layer.kind == "vdi static" || layer.kind == "vpc fixed" || layer.format == "parallels")) {
            layer.size = 3 * gib;  // all of their tables, or their lengths, would be written
        }
        if (layer.kind == "vmdk streamOptimized") {
            return make_stream(layer);
        }
        if (layer.format == "luks") {
            return make_luks(layer);
        }
        if (is_packed(layer)) {
            return make_packed(layer);
        }
        std::vector<std::string> command{"qemu-img", "create", "-q", "-f", layer.format};
        if (const std::string options = create_options(layer); !options.empty()) {
            command.insert(command.end(), {"-o", options});
        }
        if (layer.format == "parallels") {
            layer.backing_by_option = !m_chain.layers.empty();
        } else if (!m_chain.layers.empty()) {
            add_backing(command, layer);
        }
        command.insert(command.end(), {layer.path, number(layer.size)});
        must(command);
        if (layer.format == "vpc") {
            layer.size = virtual_size(layer);  // as many whole cylinders as it takes
        }
        layer.size = (layer.size + 511) / 512 * 512;
        if (layer.format == "vmdk") {
            add_extents(layer);
        }
        m_chain.layers.push_back(layer);
    }

    std::string create_options(RecipeLayer& layer)
    {
        const std::string subformat = layer.kind.substr(std::min(layer.kind.size(), layer.format.size() + 1));
        const auto cluster = [&](std::uint64_t low, std::uint64_t high) {
            layer.cluster_size = std::uint64_t{1}
                                 << m_dice.between(m_huge ? std::max<std::uint64_t>(16, low) : low, high);
            return "cluster_size=" + number(layer.cluster_size);
        };
        if (layer.format == "qcow2") {
            layer.compat = m_dice.chance(20) ? "0.10" : "1.1";
            const std::string options = cluster(9, 18) + ",compat=" + layer.compat;
            layer.extended_l2 = layer.compat == "1.1" && layer.cluster_size >= 16 * kib && m_dice.chance(50);
            return options + (layer.extended_l2 ? ",extended_l2=on" : "");
        }
        if (layer.format == "qed") {
            return cluster(12, 17) + ",table_size=" + m_dice.pick<std::string>({"2", "4", "8"});
        }
        if (layer.format == "parallels") {
            return cluster(12, 20);
        }
        if (layer.format == "vmdk") {
            layer.cluster_size = 64 * kib;
            const bool sparse = subformat.ends_with("Sparse");
            return "subformat=" + subformat + (sparse && m_dice.chance(40) ? ",zeroed_grain=on" : "") +
                   (m_dice.chance(15) ? ",compat6=on" : "");
        }
        if (layer.format == "vdi") {
            layer.cluster_size = mib;
            return subformat == "static" ? "static=on" : "";
        }
        if (layer.format == "vpc") {
            layer.named = subformat == "fixed";  // no probe finds it
            layer.cluster_size = subformat == "fixed" ? 4 * kib : 2 * mib;
            return "subformat=" + subformat + (m_dice.chance(50) ? ",force_size=on" : "");
        }
        if (layer.format == "vhdx") {
            layer.cluster_size = mib << m_dice.below(3);
            return "subformat=" + subformat + ",log_size=1M,block_size=" + number(layer.cluster_size) +
                   (m_dice.chance(50) ? ",block_state_zero=off" : "");
        }
        layer.cluster_size = layer.format != "qcow" ? 4 * kib : m_chain.layers.empty() ? 4 * kib : 512;
        return "";
    }

    void add_backing(std::vector<std::string>& command, const RecipeLayer& layer)
    {
        RecipeLayer& below = m_chain.layers.back();
        if (layer.format == "vmdk") {
            // The tool reads the parent's CID itself, and the name stands in a text.
            command.insert(command.end(), {"-b", plain_reference(layer.path, below), "-F", "vmdk"});
            return;
        }
        below.format_recorded = layer.format == "qcow2";
        const std::string name = below.backing_by_option || (below.named && !below.format_recorded && m_dice.chance(70))
                                     ? "json:" + json_node(m_chain.layers.size() - 1)
                                     : reference(layer.path, below);
        command.insert(command.end(), {"-u", "-b", name, "-F", below.format});
    }

    /// The layer, and what lies below it if that has to be said, as JSON.
    std::string json_node(std::size_t i)
    {
        return "{\"driver\": \"" + layer(i).format + "\", " + json_file(layer(i)) +
               (layer(i).backing_by_option ? ", \"backing\": " + json_node(i - 1) : "") + "}";
    }

    static std::string stem_of(const std::string& path)
    {
        const std::size_t dot = path.rfind('.');
        return dot == std::string::npos || path.find('/', dot) != std::string::npos ? path : path.substr(0, dot);
    }

    std::uint64_t virtual_size(const RecipeLayer& layer)
    {
        const Outcome info = tool({"qemu-img", "info", "--output=json", "-f", layer.format, layer.path});
        const std::string key = "\"virtual-size\": ";
        const std::size_t at = info.out.find(key);
        if (at == std::string::npos) {
            throw std::runtime_error("no virtual size: " + info.err);
        }
        return std::stoull(info.out.substr(at + key.size()));
    }

    // ---- formats that take more than one command -------------------------------------------------------------------

    /// Disks of more than one extent are large; so some descriptors are rewritten to have more.
    void add_extents(RecipeLayer& layer)
    {
        const std::string folder = layer.path.substr(0, layer.path.rfind('/') + 1);
        for (const auto& entry : fs::directory_iterator(full(folder.empty() ? "." : folder))) {
            const std::string name = entry.path().filename();
            const std::string stem = stem_of(layer.path).substr(folder.size());
            if (folder + name != layer.path && (name.starts_with(stem + "-flat") || name.starts_with(stem + "-f0") ||
                                                name.starts_with(stem + "-s0"))) {
                layer.parts.push_back(folder + name);
            }
        }
        std::sort(layer.parts.begin(), layer.parts.end());
        if (layer.parts.size() != 1 || !m_chain.layers.empty() || !m_dice.chance(40)) {
            return;
        }
        const Bytes bytes = read_file(full(layer.path));
        std::string text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        const std::size_t begin = text.find("\nRW ") + 1;
        const std::size_t end = text.find('\n', begin);
        const std::string quoted = '"' + layer.parts.front().substr(folder.size()) + '"';
        const std::uint64_t sectors = layer.size / 512;
        const std::uint64_t cut = m_dice.below(sectors);
        std::string lines = text.substr(begin, end - begin);
        if (layer.kind.ends_with("Flat")) {
            const std::string first = "RW " + number(cut) + " FLAT " + quoted + " 0";
            const std::string second = "RW " + number(sectors - cut) + " FLAT " + quoted + ' ' + number(cut);
            lines = cut == 0 ? lines : m_dice.chance(50) ? first + '\n' + second : second + '\n' + first;
        } else {
            lines += '\n' + lines;
            layer.size *= 2;
        }
        text.replace(begin, end - begin, lines);
        note("# the extents of " + layer.path + " become: " + lines);
        write_file(full(layer.path), text);
    }

    /// Formats that are written once, from the beginning to the end. The tools that write in place fill a raw disk
    /// first.
    static bool is_packed(const RecipeLayer& layer)
    {
        return layer.format == "bochs" || layer.format == "cloop" || layer.format == "dmg";
    }

    RecipeLayer make_contents(const RecipeLayer& of)
    {
        RecipeLayer contents = of;
        contents.format = "raw";
        contents.path += ".contents";
        contents.size = std::min(contents.size, 64 * mib);
        must({"truncate", "-s", number(contents.size), contents.path});
        m_chain.layers.push_back(contents);
        fill(0);
        m_chain.layers.pop_back();
        return contents;
    }

    /// Only `convert` makes it.
    void make_stream(RecipeLayer stream)
    {
        const RecipeLayer contents = make_contents(stream);
        must({"qemu-img", "convert", "-f", "raw", "-O", "vmdk", "-o", "subformat=streamOptimized", contents.path,
              stream.path});
        must({"rm", contents.path});
        stream.size = contents.size;
        stream.cluster_size = 64 * kib;
        m_chain.layers.push_back(stream);
    }

    void make_packed(RecipeLayer packed)
    {
        const RecipeLayer contents = make_contents(packed);
        write_file(full(packed.path), packed_disk(packed.format, read_file(full(contents.path)), m_dice));
        note("# the " + packed.format + " image " + packed.path + " is packed from these contents");
        must({"rm", contents.path});
        packed.named = packed.format == "dmg";  // a probe finds it by its file's name alone
        packed.size = virtual_size(packed);
        packed.cluster_size = 4 * kib;
        m_chain.layers.push_back(packed);
    }

    /// Deriving its key takes seconds, so it is made once and copied.
    void make_luks(RecipeLayer luks)
    {
        const std::string original = m_templates + "/disk.luks";
        const std::string unfinished =
            original + '.' + number(static_cast<std::uint64_t>(std::hash<std::string>()(m_chain.folder)));
        std::vector<std::string> create{"qemu-img", "create", "-q"};
        create.insert(create.end(), secret.begin(), secret.end());
        create.insert(create.end(), {"-f", "luks", "-o", "key-secret=s0,iter-time=10", unfinished, "2M"});
        if (!fs::exists(original)) {
            must(create, 300);
            fs::rename(unfinished, original);
        }
        note("# " + shell_command(create));
        must({"cp", original, luks.path});
        luks.size = 2 * mib;
        luks.encrypted = true;
        m_chain.encrypted = true;
        m_chain.layers.push_back(luks);
    }

    // ---- contents -------------------------------------------------------------------------------------------------

    std::string write_command(const RecipeLayer& in)
    {
        const std::uint64_t unit = m_dice.pick<std::uint64_t>({in.cluster_size, in.cluster_size, 512, 1, 4096});
        const std::uint64_t units = std::max<std::uint64_t>(1, in.size / unit);
        const std::uint64_t offset = m_dice.below(units) * unit;
        const std::uint64_t most = std::max<std::uint64_t>(1, 3 * mib / unit);
        const std::uint64_t count = m_dice.between(1, m_dice.chance(70) ? std::min<std::uint64_t>(8, most) : most);
        const std::uint64_t length = std::min(count * unit, in.size - std::min(in.size, offset));
        const std::string place = number(offset) + ' ' + number(length);
        const std::string pattern = "-P " + number(m_dice.chance(5) ? 0 : m_dice.between(1, 255)) + ' ';
        switch (m_dice.below(10)) {
            case 0: return "write -z " + place;
            case 1: return "discard " + place;
            case 2: return "write -z -u " + place;
            case 3:
            case 4:
                if (in.format == "qcow" || in.format == "qcow2") {
                    return "write -c " + pattern + number(offset / in.cluster_size * in.cluster_size) + ' ' +
                           number(in.cluster_size * m_dice.between(1, 3));
                }
                [[fallthrough]];
            default: return "write " + pattern + place;
        }
    }

    void fill(std::size_t i)
    {
        const std::uint64_t writes = m_dice.chance(10) ? 0 : m_dice.between(1, 10);
        const bool finished =
            is_packed(layer(i)) || (layer(i).kind == "vmdk streamOptimized" && layer(i).format == "vmdk");
        if (layer(i).size == 0 || writes == 0 || finished) {
            return;
        }
        std::vector<std::string> command{"qemu-io", "-t", "unsafe", "-d", m_dice.chance(60) ? "unmap" : "ignore"};
        const auto open = m_chain.open_arguments(i);
        if (layer(i).format == "raw") {
            command.insert(command.end(), {"-f", "raw"});
        }
        for (std::uint64_t w = 0; w < writes; ++w) {
            command.insert(command.end(), {"-c", write_command(layer(i))});
        }
        if (layer(i).format != "vhdx" && m_dice.chance(5)) {  // whose log the peer would have to replay first
            command.insert(command.end(), {"-c", "flush", "-c", "abort"});
        }
        command.insert(command.end(), open.begin(), open.end());
        tool(command);  // some writes may fail (compressed ones of a part of a cluster): that is part of the game
    }

    // ---- after the writing ----------------------------------------------------------------------------------------

    void spoil()
    {
        if (m_chain.kind == ChainKind::sound) {
            return;
        }
        for (std::size_t i = 0; i < m_chain.layers.size(); ++i) {
            if (m_chain.kind == ChainKind::sparse || m_dice.chance(20)) {
                const bool whole = layer(i).encrypted || layer(i).format == "parallels";
                make_sparse(layer(i).path, whole ? Wear::keep_bytes : Wear::any);
                for (const std::string& part : layer(i).parts) {
                    make_sparse(part, Wear::any);
                }
            }
        }
        if (m_chain.kind == ChainKind::hostile) {
            const RecipeLayer& victim = layer(m_dice.below(m_chain.layers.size()));
            if (victim.format != "raw" && victim.format != "parallels") {
                corrupt(victim);
            }
        }
    }

    /// Changes numbers in the header, in the first tables behind it, or anywhere near them.
    void corrupt(const RecipeLayer& victim)
    {
        const std::string& path = victim.parts.empty() || m_dice.chance(50) ? victim.path : m_dice.pick(victim.parts);
        FileBytes file(full(path));
        const std::uint64_t size = fs::file_size(full(path));
        const bool big_endian = victim.format == "qcow" || victim.format == "qcow2" || victim.format == "vpc";
        for (std::uint64_t changes = m_dice.between(1, 3); changes > 0 && size > 0; --changes) {
            const std::uint64_t within = std::min(size, m_dice.pick<std::uint64_t>({80, 512, 2048, 70 * kib, size}));
            const unsigned width = m_dice.pick<unsigned>({1, 4, 4, 8});
            const std::uint64_t at = m_dice.below(within) / width * width;
            if (victim.format == "vpc" && at % 512 < 32 && at % 512 + width > 28) {
                continue;  // the creator, by which the peer's versions choose the size
            }
            std::uint64_t value = big_endian ? file.be(at, width) : file.le(at, width);
            switch (m_dice.below(4)) {
                case 0: value ^= std::uint64_t{1} << m_dice.below(8 * width); break;
                case 1:
                    value = m_dice.pick<std::uint64_t>({0, 1, 2, 511, 0x7fffffff, 0xffffffff, size, size / 512});
                    break;
                case 2: value = m_dice.below(size + 1) / victim.cluster_size * victim.cluster_size; break;
                default: value = m_dice.below(size + 1) / 512; break;
            }
            note("# " + number(width) + " bytes at " + number(at) + " of " + path + " become " + number(value));
            big_endian ? file.set_be(at, width, value) : file.set_le(at, width, value);
        }
        if (victim.format == "vpc" && m_dice.chance(75)) {
            mend_checksum(file);
        }
    }

    static void mend_checksum(FileBytes& footer)
    {
        std::uint64_t sum = 0;
        footer.set_be(64, 4, 0);
        for (std::uint64_t i = 0; i < 512; ++i) {
            sum += footer.be(i, 1);
        }
        footer.set_be(64, 4, ~sum);
    }

    std::string m_templates;
};

}  // namespace

RecipeChain make_mixed_chain(std::uint64_t seed, const std::string& folder, const std::string& templates)
{
    return MixedKitchen(seed, folder, templates).cook();
}

}  // namespace stratamap::testing
