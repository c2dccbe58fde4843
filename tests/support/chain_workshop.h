// SPDX-License-Identifier: MIT
// What recipes of chains share: running the tools with a record of it, names, references, wear.
#pragma once

#include "tests/support/chain_recipe.h"

#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

namespace stratamap::testing {

inline constexpr std::uint64_t kib = 1024;
inline constexpr std::uint64_t mib = 1024 * kib;
inline constexpr std::uint64_t gib = 1024 * mib;

/// The words that give the tools the key of every encrypted layer.
extern const std::vector<std::string> secret;

std::string number(std::uint64_t value);

/// Numbers in a file, for changes that no tool makes.
class FileBytes {
public:
    explicit FileBytes(const std::string& path) : m_file(path, std::ios::in | std::ios::out | std::ios::binary) {}

    std::uint64_t be(std::uint64_t offset, unsigned width);
    std::uint64_t le(std::uint64_t offset, unsigned width);
    void set_be(std::uint64_t offset, unsigned width, std::uint64_t value);
    void set_le(std::uint64_t offset, unsigned width, std::uint64_t value);

private:
    std::fstream m_file;
};

class Workshop {
protected:
    Workshop(std::uint64_t seed, const std::string& folder);

    RecipeLayer& layer(std::size_t i) { return m_chain.layers[i]; }
    std::string full(const std::string& path) const { return m_chain.folder + '/' + path; }

    void note(const std::string& line) { m_recipe << line << std::endl; }

    /// Runs a tool in the chain's folder. must() throws when it fails.
    Outcome tool(const std::vector<std::string>& arguments, int seconds = 60);
    void must(const std::vector<std::string>& arguments, int seconds = 60);

    std::uint64_t new_size();

    /// A file in the chain's folder or below. `misleading` is one of the endings that the dice choose among. A plain
    /// name can stand in any text.
    enum class Naming : std::uint8_t { any, plain };
    std::string new_path(std::size_t i, const std::string& misleading, Naming naming = Naming::any);

    /// How an image at `from` refers to the layer: by one of several spellings of its path, or as JSON.
    std::string reference(const std::string& from, const RecipeLayer& to);
    static std::string plain_reference(const std::string& from, const RecipeLayer& to);
    std::string json_reference(const RecipeLayer& to);

    /// The driver option `file` that names the layer's file, as JSON.
    static std::string json_file(const RecipeLayer& layer);

    /// Makes the file sparse, longer, or, unless every byte is needed, makes it lose some.
    enum class Wear : std::uint8_t { any, keep_bytes };
    void make_sparse(const std::string& path, Wear wear);

    Dice m_dice;
    std::ofstream m_recipe;
    RecipeChain m_chain;
    bool m_huge = false;
};

}  // namespace stratamap::testing
