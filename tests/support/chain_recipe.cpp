// SPDX-License-Identifier: MIT
// Random backing chains: sizes, options, writes, names and damage, each drawn from the chain's seed.
#include "tests/support/chain_recipe.h"

#include "tests/support/chain_workshop.h"

#include <algorithm>
#include <filesystem>

namespace stratamap::testing {

namespace fs = std::filesystem;

namespace {

class Kitchen : private Workshop {
public:
    Kitchen(std::uint64_t seed, const std::string& folder, std::string templates)
        : Workshop(seed, folder), m_templates(std::move(templates))
    {
    }

    RecipeChain cook()
    {
        m_chain.kind = m_dice.chance(15)   ? ChainKind::hostile
                       : m_dice.chance(30) ? ChainKind::sparse
                                           : ChainKind::sound;
        const bool secrets = m_chain.kind != ChainKind::hostile && m_dice.chance(8);
        const std::size_t depth = m_dice.chance(70)   ? m_dice.between(1, 3)
                                  : m_dice.chance(80) ? m_dice.between(3, 5)
                                                      : m_dice.between(5, 8);
        m_huge = m_dice.chance(3);
        for (std::size_t i = 0; i < depth; ++i) {
            const bool raw = i == 0 && m_dice.chance(45);
            RecipeLayer layer;
            layer.path = new_path(i, raw ? ".raw" : ".dmg");
            layer.size = i > 0 && m_dice.chance(45) ? m_chain.layers.back().size : new_size();
            if (raw) {
                make_raw(layer);
            } else if (secrets && m_dice.chance(60)) {
                make_encrypted(layer);
            } else {
                make_qcow2(layer);
            }
            fill(i);
            strip_recorded_format(i);
        }
        spoil();
        return std::move(m_chain);
    }

private:
    // ---- raw ----------------------------------------------------------------------------------------------------

    void make_raw(RecipeLayer raw)
    {
        raw.format = "raw";
        if (m_dice.chance(6)) {
            // A disk whose bytes look like another format: what they mean depends on whether the format is recorded.
            must({"qemu-img", "create", "-q", "-f", "qcow2", raw.path, number(raw.size)});
            raw.size = (fs::file_size(full(raw.path)) + 511) / 512 * 512;
        } else if (!m_huge && m_dice.chance(60)) {
            const auto how = m_dice.pick<std::string>({"off", "off", "falloc", "full"});
            must({"qemu-img", "create", "-q", "-f", "raw", "-o", "preallocation=" + how, raw.path, number(raw.size)});
            raw.size = (raw.size + 511) / 512 * 512;
        } else {
            must({"truncate", "-s", number(raw.size), raw.path});
        }
        m_chain.layers.push_back(raw);
    }

    // ---- qcow2 --------------------------------------------------------------------------------------------------

    void make_qcow2(RecipeLayer qcow2)
    {
        const bool has_backing = !m_chain.layers.empty();
        unsigned cluster_bits =
            static_cast<unsigned>(m_dice.chance(50) ? m_dice.pick<std::uint64_t>({9, 12, 16}) : m_dice.between(9, 21));
        if (m_huge) {
            cluster_bits = static_cast<unsigned>(m_dice.between(16, 21));
        }
        qcow2.format = "qcow2";
        qcow2.cluster_size = std::uint64_t{1} << cluster_bits;
        qcow2.compat = m_dice.chance(20) ? "0.10" : "1.1";
        std::string options = "compat=" + qcow2.compat + ",cluster_size=" + number(qcow2.cluster_size);
        bool data_file_raw = false;
        if (qcow2.compat == "1.1") {
            if (m_dice.chance(50)) {
                options += ",refcount_bits=" + number(std::uint64_t{1} << m_dice.below(7));
            }
            if (cluster_bits >= 14 && m_dice.chance(50)) {
                qcow2.extended_l2 = true;
                options += ",extended_l2=on";
            }
            if (m_dice.chance(30)) {
                options += ",compression_type=zstd";
            }
            if (m_dice.chance(20)) {
                options += ",lazy_refcounts=on";
            }
            if (m_dice.chance(15)) {
                qcow2.data_file = qcow2.path + ".data";
                data_file_raw = !has_backing && m_dice.chance(40);
                options += ",data_file=" + option_value(qcow2.data_file) + (data_file_raw ? ",data_file_raw=on" : "");
            }
        }
        if (!m_huge && (!has_backing || qcow2.extended_l2) && m_dice.chance(30)) {
            const auto how = m_dice.pick<std::string>({"metadata", "metadata", "falloc", "full"});
            qcow2.preallocated = true;
            options += ",preallocation=" + how;
        }
        std::vector<std::string> command{"qemu-img", "create", "-q", "-f", "qcow2", "-o", options};
        add_backing(command, qcow2.path);
        command.insert(command.end(), {qcow2.path, number(qcow2.size)});
        must(command);
        qcow2.size = (qcow2.size + 511) / 512 * 512;
        m_chain.layers.push_back(qcow2);
    }

    /// LUKS headers cost seconds of key derivation, so a few images with them are made once and copied.
    void make_encrypted(RecipeLayer qcow2)
    {
        struct Kind {
            const char* format;
            const char* rest;
            std::uint64_t cluster_size;
            bool extended_l2;
        };
        const auto kind = m_dice.pick<Kind>({{"aes", "compat=0.10,cluster_size=4k", 4 * kib, false},
                                             {"aes", "compat=1.1,cluster_size=64k", 64 * kib, false},
                                             {"aes", "compat=1.1,cluster_size=32k,extended_l2=on", 32 * kib, true},
                                             {"luks", "compat=1.1,cluster_size=64k", 64 * kib, false},
                                             {"luks", "compat=1.1,cluster_size=16k,extended_l2=on", 16 * kib, true}});
        const std::string original = m_templates + '/' + kind.format + '-' + number(kind.cluster_size) + ".qcow2";
        const std::string options = std::string(kind.rest) + ",encrypt.format=" + kind.format +
                                    ",encrypt.key-secret=s0" +
                                    (std::string(kind.format) == "luks" ? ",encrypt.iter-time=10" : "");
        std::vector<std::string> create{"qemu-img", "create", "-q", "-f", "qcow2"};
        create.insert(create.end(), secret.begin(), secret.end());
        // Made under a name of this process's own and then renamed: several processes share the folder.
        const std::string unfinished =
            original + '.' + number(static_cast<std::uint64_t>(std::hash<std::string>()(m_chain.folder)));
        create.insert(create.end(), {"-o", options, unfinished, "3000320"});
        if (!fs::exists(original)) {
            must(create);
            fs::rename(unfinished, original);
        }
        note("# " + shell_command(create));
        must({"cp", original, qcow2.path});
        std::vector<std::string> rebase{"qemu-img", "rebase", "-u"};
        const std::size_t plain = rebase.size();
        qcow2.format = "qcow2";
        qcow2.size = 3000320;
        qcow2.cluster_size = kind.cluster_size;
        qcow2.extended_l2 = kind.extended_l2;
        qcow2.compat = std::string(kind.rest).substr(7, 4);
        qcow2.encrypted = true;
        m_chain.encrypted = true;
        add_backing(rebase, qcow2.path);
        if (rebase.size() > plain) {
            // -u stands in what add_backing wrote too; rebase minds it as little as create.
            rebase.insert(rebase.end(), secret.begin(), secret.end());
            rebase.insert(rebase.end(), {"--image-opts", "driver=qcow2,encrypt.key-secret=s0,file.filename=" +
                                                             option_value(qcow2.path)});
            must(rebase);
        }
        m_chain.layers.push_back(qcow2);
    }

    /// -b NAME -F FORMAT for the layer made last, seen from `path`.
    void add_backing(std::vector<std::string>& command, const std::string& path)
    {
        if (m_chain.layers.empty()) {
            return;
        }
        RecipeLayer& below = m_chain.layers.back();
        below.format_recorded = true;
        command.insert(command.end(), {"-u", "-b", reference(path, below), "-F", below.format});
    }

    // ---- contents -----------------------------------------------------------------------------------------------

    struct Span {
        std::uint64_t offset;
        std::uint64_t length;
    };

    /// A range to write: on whole units, a few of them, near the beginning of a huge disk or anywhere on a small one.
    Span somewhere(const RecipeLayer& in, std::uint64_t unit)
    {
        const std::uint64_t units = std::max<std::uint64_t>(1, in.size / unit);
        const std::uint64_t most =
            std::max<std::uint64_t>(1, std::min(units, (m_dice.chance(80) ? mib : 4 * mib) / unit));
        const std::uint64_t offset = m_dice.below(units) * unit;
        const std::uint64_t length =
            m_dice.between(1, m_dice.chance(60) ? std::min<std::uint64_t>(8, most) : most) * unit;
        return {offset, std::min(length, in.size > offset ? in.size - offset : 0)};
    }

    std::string write_command(const RecipeLayer& in)
    {
        const std::uint64_t sub = in.extended_l2 ? in.cluster_size / 32 : in.cluster_size;
        const std::uint64_t unit = m_dice.pick<std::uint64_t>({in.cluster_size, in.cluster_size, sub, 512, 1, 4096});
        const Span span = somewhere(in, unit);
        const Span whole = somewhere(in, in.cluster_size);
        const auto place = [](Span s) { return number(s.offset) + ' ' + number(s.length); };
        const std::string pattern = "-P " + number(m_dice.chance(5) ? 0 : m_dice.between(1, 255)) + ' ';
        switch (m_dice.below(in.format == "raw" ? 6 : 12)) {
            case 0: return "write -z " + place(span);
            case 1: return "discard " + place(span);
            case 2: return "write -z -u " + place(span);
            case 6: return "write -z " + place(whole);
            case 7: return "discard " + place(whole);
            case 8: return "write -z -u " + place(whole);
            case 9:
            case 10:
                if (in.encrypted || !in.data_file.empty()) {
                    return "write " + pattern + place(whole);
                }
                return "write -c " + pattern + place({whole.offset, std::min(whole.length, 6 * in.cluster_size)});
            default: return "write " + pattern + place(span);
        }
    }

    void fill(std::size_t i)
    {
        const std::size_t rounds = m_dice.chance(20) ? 2 : 1;
        for (std::size_t round = 0; round < rounds && layer(i).size > 0; ++round) {
            std::vector<std::string> command{"qemu-io", "-t", "unsafe", "-d", m_dice.chance(60) ? "unmap" : "ignore"};
            if (layer(i).format == "raw") {
                command.insert(command.end(), {"-f", "raw"});
            }
            const std::size_t writes = m_dice.chance(10) ? 0 : m_dice.between(1, m_dice.chance(80) ? 8 : 40);
            for (std::size_t w = 0; w < writes; ++w) {
                command.insert(command.end(), {"-c", write_command(layer(i))});
            }
            if (layer(i).format == "qcow2" && m_dice.chance(5)) {
                command.insert(command.end(), {"-c", "flush", "-c", "abort"});
            }
            const auto open = m_chain.open_arguments(i);
            command.insert(command.end(), open.begin(), open.end());
            if (writes > 0) {
                tool(command);  // some writes may fail (a refcount that does not fit): that is part of the game
            }
            if (layer(i).format == "qcow2") {
                add_extras(i);
            }
        }
    }

    void add_extras(std::size_t i)
    {
        const auto open = m_chain.open_arguments(i);
        const bool last = layer(i).data_file.empty() && m_dice.chance(15);
        if (last) {
            const std::string name =
                m_dice.pick<std::string>({"before", "näch", "1", "s p"}) + number(m_dice.below(100));
            std::vector<std::string> command{"qemu-img", "snapshot", "-c", name};
            command.insert(command.end(), open.begin(), open.end());
            if (tool(command).succeeded() && m_dice.chance(95)) {
                m_snapshots.push_back({i, name});
            }
        }
        if (layer(i).compat == "1.1" && !layer(i).encrypted && open.size() == 1 && m_dice.chance(15)) {
            const std::string name = "bitmap" + number(m_dice.below(1000));
            std::vector<std::string> command{"qemu-img", "bitmap", "--add"};
            if (m_dice.chance(40)) {
                command.emplace_back("--disable");
            }
            command.insert(command.end(), {"-g", number(std::uint64_t{512} << m_dice.below(10)), layer(i).path, name});
            tool(command);
        }
    }

    /// The tools insist on recording the format of a backing file since 6.1; older ones did not, so the header
    /// extension is given a type that nobody knows.
    void strip_recorded_format(std::size_t i)
    {
        if (i == 0 || layer(i).format != "qcow2" || layer(i - 1).encrypted || !m_dice.chance(25)) {
            return;
        }
        FileBytes file(full(layer(i).path));
        std::uint64_t at = file.be(4, 4) == 2 ? 72 : file.be(100, 4);
        for (int seen = 0; seen < 16; ++seen) {
            const std::uint64_t type = file.be(at, 4);
            if (type == 0xe2792aca) {
                note("# bytes " + number(at) + " to " + number(at + 3) + " of " + layer(i).path + " become 11");
                file.set_be(at, 4, 0x11111111);
                layer(i - 1).format_recorded = false;
                return;
            }
            if (type == 0) {
                return;
            }
            at += 8 + (file.be(at + 4, 4) + 7) / 8 * 8;
        }
    }

    // ---- after the writing --------------------------------------------------------------------------------------

    void spoil()
    {
        for (const auto& [i, name] : m_snapshots) {
            if (i + 1 == m_chain.layers.size()) {
                m_chain.snapshots.push_back(name);
            }
        }
        if (m_chain.kind == ChainKind::sound) {
            return;
        }
        const Wear wear = m_chain.encrypted ? Wear::keep_bytes : Wear::any;  // the peer needs the key material
        for (std::size_t i = 0; i < m_chain.layers.size(); ++i) {
            if (m_chain.kind == ChainKind::sparse || m_dice.chance(20)) {
                make_sparse(layer(i).path, wear);
                if (!layer(i).data_file.empty()) {
                    make_sparse(layer(i).data_file, wear);
                }
            }
        }
        if (m_chain.kind == ChainKind::hostile) {
            std::size_t victim = m_dice.below(m_chain.layers.size());
            if (layer(victim).format == "raw") {
                victim = m_chain.layers.size() - 1;
            }
            if (layer(victim).format == "qcow2") {
                const std::uint64_t changes = m_dice.between(1, 4);
                for (std::uint64_t change = 0; change < changes; ++change) {
                    corrupt(layer(victim));
                }
            }
        }
    }

    void corrupt(const RecipeLayer& victim)
    {
        FileBytes file(full(victim.path));
        const std::uint64_t size = fs::file_size(full(victim.path));
        const std::uint64_t entry = victim.extended_l2 ? 16 : 8;
        const std::uint64_t l1 = file.be(40, 8);
        const std::uint64_t l1_entry = l1 + 8 * m_dice.below(std::max<std::uint64_t>(1, file.be(36, 4)));
        const std::uint64_t l2 = file.be(l1_entry, 8) & 0x00fffffffffffe00;
        const std::uint64_t l2_entry = l2 + entry * m_dice.below(victim.cluster_size / entry);
        const auto flip = [&](std::uint64_t at, unsigned width) {
            std::uint64_t value = file.be(at, width);
            switch (m_dice.below(4)) {
                case 0: value ^= std::uint64_t{1} << m_dice.below(8 * width); break;
                case 1:
                    value = m_dice.pick<std::uint64_t>({0, 1, 511, 0x7fffffff, 0xffffffff, 0x7fffffffffffffff,
                                                        0xffffffffffffffff, size, size / 2, victim.cluster_size});
                    break;
                case 2: value = m_dice.below(size + 1) / victim.cluster_size * victim.cluster_size; break;
                default: value ^= m_dice.below(0xffffffffffffffff) & m_dice.below(0xffffffffffffffff); break;
            }
            note("# " + number(width) + " bytes at " + number(at) + " of " + victim.path + " become " + number(value));
            file.set_be(at, width, value);
        };
        switch (m_dice.below(8)) {
            case 0: {
                const auto field = m_dice.pick<std::pair<unsigned, unsigned>>(
                    {{4, 4},  {8, 8},  {16, 4}, {20, 4}, {24, 8}, {32, 4}, {36, 4},  {40, 8},  {48, 8},  {56, 4},
                     {60, 4}, {64, 8}, {72, 8}, {80, 8}, {88, 8}, {96, 4}, {100, 4}, {104, 1}, {112, 4}, {116, 4}});
                flip(field.first, field.second);
                break;
            }
            case 1: flip(l1_entry, 8); break;
            case 2:
            case 3:
            case 4:
                if (l2 != 0 && l2_entry < size) {
                    flip(l2_entry, 8);
                }
                break;
            case 5:
                if (l2 != 0 && l2_entry < size && entry == 16) {
                    flip(l2_entry + 8, 8);
                }
                break;
            case 6: flip(m_dice.below(std::min<std::uint64_t>(size, 512)), 1); break;
            default: flip(m_dice.below(std::min<std::uint64_t>(size + 1, 6 * victim.cluster_size)), 1); break;
        }
    }

    std::string m_templates;
    std::vector<std::pair<std::size_t, std::string>> m_snapshots;
};

}  // namespace

std::string option_value(std::string value)
{
    for (std::size_t at = value.find(','); at != std::string::npos; at = value.find(',', at + 2)) {
        value.insert(at, 1, ',');
    }
    return value;
}

std::vector<std::string> RecipeChain::open_arguments(std::size_t layer) const
{
    std::string options;
    std::string prefix;
    bool keys = false;
    const bool described = layers[layer].named || layers[layer].backing_by_option;
    for (std::size_t i = layer + 1; i-- > 0;) {
        if (i == layer || layers[i + 1].backing_by_option) {
            options += (options.empty() ? "" : ",") + prefix + "driver=" + layers[i].format + ',' + prefix +
                       "file.filename=" + option_value(layers[i].path);
        }
        if (layers[i].encrypted) {
            options += ',' + prefix + (layers[i].format == "luks" ? "" : "encrypt.") + "key-secret=s0";
            keys = true;
        }
        prefix += "backing.";
    }
    if (!keys && !described) {
        return {layers[layer].path};
    }
    std::vector<std::string> arguments = keys ? secret : std::vector<std::string>();
    arguments.insert(arguments.end(), {"--image-opts", options});
    return arguments;
}

RecipeChain make_chain(std::uint64_t seed, const std::string& folder, const std::string& templates)
{
    return Kitchen(seed, folder, templates).cook();
}

}  // namespace stratamap::testing
