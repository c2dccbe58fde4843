// SPDX-License-Identifier: MIT
// Random backing chains made with the real qemu-img and qemu-io, every choice drawn from one seed.
#pragma once

#include "tests/support/process.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <random>
#include <string>
#include <vector>

namespace stratamap::testing {

/// Random choices that come out the same with every standard library.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    std::uint64_t below(std::uint64_t limit) { return limit == 0 ? 0 : m_engine() % limit; }
    std::uint64_t between(std::uint64_t low, std::uint64_t high) { return low + below(high - low + 1); }
    bool chance(unsigned percent) { return below(100) < percent; }

    template <typename T>
    T pick(std::initializer_list<T> choices)
    {
        return choices.begin()[below(choices.size())];
    }
    template <typename T>
    const T& pick(const std::vector<T>& choices)
    {
        return choices[below(choices.size())];
    }

private:
    std::mt19937_64 m_engine;
};

/// Sets of chains. `sound` are what the tools write; `sparse` are then made sparse or cut; `hostile` are then
/// changed at random in their metadata.
enum class ChainKind { sound, sparse, hostile };

struct RecipeLayer {
    std::string path;  ///< relative to the chain's folder, which is the current directory of every command
    std::string format;
    std::string kind;                ///< the format and what it has several of: "vdi static"
    std::vector<std::string> parts;  ///< its other files: the extents of a descriptor
    std::uint64_t size = 0;
    std::uint64_t cluster_size = 512;
    std::string compat;
    std::string data_file;
    bool extended_l2 = false;
    bool encrypted = false;
    bool preallocated = false;
    bool format_recorded = false;    ///< beside the reference that the layer above has to this one
    bool named = false;              ///< opened only where its format is named, because no probe finds it
    bool backing_by_option = false;  ///< the layer below is named in options, because the format cannot
};

struct RecipeChain {
    std::string folder;
    std::vector<RecipeLayer> layers;  ///< the base first
    ChainKind kind = ChainKind::sound;
    bool encrypted = false;
    std::vector<std::string> snapshots;  ///< of the top layer, by name

    const RecipeLayer& top() const { return layers.back(); }

    /// Whether the peer calls the whole base data without looking.
    bool blind_base() const
    {
        const std::string& format = layers.front().format;
        return format == "vhdx" || format == "luks" || format == "bochs" || format == "cloop" || format == "dmg";
    }

    /// The arguments that open the layer (and what is below) with any of the tools: a path, or --object and
    /// --image-opts where a layer is encrypted or has to be described.
    std::vector<std::string> open_arguments(std::size_t layer) const;
    std::vector<std::string> open_arguments() const { return open_arguments(layers.size() - 1); }
};

/// Makes the chain of that seed in an empty folder, and writes the commands down in recipe.sh there. Encrypted images
/// take seconds to make, so they are copied from `templates`, a folder that several recipes may share. Throws
/// std::runtime_error when a tool refuses what it must not refuse.
RecipeChain make_chain(std::uint64_t seed, const std::string& folder, const std::string& templates);

/// The same of every format, as far as each can be a base or stand above one.
RecipeChain make_mixed_chain(std::uint64_t seed, const std::string& folder, const std::string& templates);
inline constexpr std::array<const char*, 20> mixed_kinds = {"raw",
                                                            "qcow2",
                                                            "qcow",
                                                            "qed",
                                                            "vmdk monolithicSparse",
                                                            "vmdk monolithicFlat",
                                                            "vmdk twoGbMaxExtentSparse",
                                                            "vmdk twoGbMaxExtentFlat",
                                                            "vmdk streamOptimized",
                                                            "vdi dynamic",
                                                            "vdi static",
                                                            "vpc dynamic",
                                                            "vpc fixed",
                                                            "parallels",
                                                            "vhdx dynamic",
                                                            "vhdx fixed",
                                                            "luks",
                                                            "bochs",
                                                            "cloop",
                                                            "dmg"};

/// A value of an option string, its commas doubled.
std::string option_value(std::string value);

}  // namespace stratamap::testing
