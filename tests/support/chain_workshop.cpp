// SPDX-License-Identifier: MIT
// Tools run in a chain's folder, names and references drawn from its dice.
#include "tests/support/chain_workshop.h"

#include "core/text.h"

#include <array>
#include <filesystem>
#include <stdexcept>

namespace stratamap::testing {

namespace fs = std::filesystem;

const std::vector<std::string> secret{"--object", "secret,id=s0,data=123456"};

std::string number(std::uint64_t value)
{
    return std::to_string(value);
}

std::uint64_t FileBytes::le(std::uint64_t offset, unsigned width)
{
    std::array<unsigned char, 8> bytes{};
    m_file.clear();
    m_file.seekg(static_cast<std::streamoff>(offset));
    m_file.read(reinterpret_cast<char*>(bytes.data()), width);
    std::uint64_t value = 0;
    for (unsigned i = width; i-- > 0;) {
        value = value << 8 | bytes[i];
    }
    return value;
}

void FileBytes::set_le(std::uint64_t offset, unsigned width, std::uint64_t value)
{
    std::array<char, 8> bytes{};
    for (unsigned i = 0; i < width; ++i) {
        bytes[i] = static_cast<char>(value >> (8 * i));
    }
    m_file.clear();
    m_file.seekp(static_cast<std::streamoff>(offset));
    m_file.write(bytes.data(), width);
    m_file.flush();
}

namespace {

std::uint64_t turned(std::uint64_t value, unsigned width)
{
    std::uint64_t result = 0;
    for (unsigned i = 0; i < width; ++i) {
        result = result << 8 | (value >> (8 * i) & 0xff);
    }
    return result;
}

}  // namespace

std::uint64_t FileBytes::be(std::uint64_t offset, unsigned width)
{
    return turned(le(offset, width), width);
}

void FileBytes::set_be(std::uint64_t offset, unsigned width, std::uint64_t value)
{
    set_le(offset, width, turned(value, width));
}

Workshop::Workshop(std::uint64_t seed, const std::string& folder) : m_dice(seed), m_recipe(folder + "/recipe.sh")
{
    m_chain.folder = folder;
    m_recipe << "# The commands that made this chain (seed " << seed << "), run in its folder.\n";
}

Outcome Workshop::tool(const std::vector<std::string>& arguments, int seconds)
{
    note(shell_command(arguments));
    RunOptions options;
    options.folder = m_chain.folder;
    options.seconds = seconds;
    return run(arguments, options);
}

void Workshop::must(const std::vector<std::string>& arguments, int seconds)
{
    const Outcome outcome = tool(arguments, seconds);
    if (!outcome.succeeded()) {
        throw std::runtime_error(shell_command(arguments) + ": " + outcome.err);
    }
}

std::uint64_t Workshop::new_size()
{
    if (m_huge) {
        return m_dice.pick<std::uint64_t>({10 * gib, 300 * gib, 1024 * gib + 512, 64 * gib - 512});
    }
    const std::uint64_t most = m_dice.pick<std::uint64_t>({64 * kib, mib, 4 * mib, 8 * mib});
    std::uint64_t size = m_dice.between(1, most);
    switch (m_dice.below(4)) {
        case 0: size = (size + 65535) / 65536 * 65536; break;
        case 1: size = (size + 511) / 512 * 512; break;
        case 2: size = (size + mib - 1) / mib * mib; break;
        default: break;
    }
    return m_dice.chance(1) ? 0 : size;
}

std::string Workshop::new_path(std::size_t i, const std::string& misleading, Naming naming)
{
    const auto folder = m_dice.pick<std::string>({"", "", "", "sub/", "sub/deep/", "other place/"});
    const auto stem = naming == Naming::plain ? m_dice.pick<std::string>({"l", "a b", "ä"})
                      : m_dice.chance(85)     ? std::string("l")
                                              : m_dice.pick<std::string>({"a b", "ä", "x,y", "it's", "tab\t", "q\"q",
                                                                          "b\\s", "per%cent", "\xff\xfe", "{j}"});
    if (!folder.empty()) {
        fs::create_directories(full(folder));
        note("mkdir -p " + shell_command({folder}));
    }
    return folder + stem + number(i) + m_dice.pick<std::string>({".img", ".qcow2", "", misleading});
}

std::string Workshop::plain_reference(const std::string& from, const RecipeLayer& to)
{
    std::string relative;
    for (const char c : from) {
        relative += c == '/' ? "../" : "";
    }
    const auto folder = [](const std::string& path) { return path.substr(0, path.rfind('/') + 1); };
    return folder(from) == folder(to.path) ? to.path.substr(folder(to.path).size()) : relative + to.path;
}

std::string Workshop::reference(const std::string& from, const RecipeLayer& to)
{
    const std::string relative = plain_reference(from, to);
    switch (m_dice.below(12)) {
        case 0: return full(to.path);
        case 1: return "file:" + full(to.path);
        case 2: return "file:" + to.path;
        case 3: return "./" + relative;
        case 4: return json_reference(to);
        case 5: return ".//" + relative;
        default: return relative;
    }
}

namespace {

std::string json_text(const std::string& path)
{
    std::string text;
    for (const char c : path) {
        text += c == '"' || c == '\\' ? std::string("\\") + c : c == '\t' ? std::string("\\t") : std::string(1, c);
    }
    return text;
}

}  // namespace

std::string Workshop::json_file(const RecipeLayer& layer)
{
    return R"("file": {"driver": "file", "filename": ")" + json_text(layer.path) + "\"}";
}

std::string Workshop::json_reference(const RecipeLayer& to)
{
    if (to.path.find('\xff') != std::string::npos) {
        return full(to.path);  // JSON cannot name it
    }
    const std::string file = json_file(to);
    if (to.format == "raw" && to.size > 8192 && m_dice.chance(60)) {
        const std::uint64_t offset = m_dice.below(to.size / 1024) * 512;
        const std::uint64_t size = m_dice.below((to.size - offset) / 512) * 512;
        const std::string window =
            R"("offset": )" + number(offset) + (m_dice.chance(50) ? R"(, "size": )" + number(size) : "");
        return R"(json:{"driver": "raw", )" + window + ", " + file + "}";
    }
    switch (m_dice.below(3)) {
        case 0: return "json:{" + file + "}";
        case 1:
            return R"(json:{"driver": ")" + to.format + R"(", "file.driver": "file", "file.filename": ")" +
                   json_text(to.path) + "\"}";
        default: return R"(json:{ 'driver' : ")" + to.format + "\", " + file + " } ";
    }
}

void Workshop::make_sparse(const std::string& path, Wear wear)
{
    const std::uint64_t size = fs::file_size(full(path));
    switch (m_dice.below(6)) {
        case 0:
            must({"cp", "--sparse=always", path, path + "~"});
            must({"mv", path + "~", path});
            break;
        case 1: must({"fallocate", "-d", path}); break;
        case 2:
            if (size > 0 && !m_huge && wear == Wear::any) {
                const std::uint64_t offset = m_dice.below(size);
                must({"fallocate", "-p", "-o", number(offset), "-l", number(m_dice.between(1, size - offset)), path});
            }
            break;
        case 3:
            if (wear == Wear::any) {
                must({"truncate", "-s", number(m_dice.below(size + 1)), path});
            }
            break;
        case 4: {
            must({"truncate", "-s", text("+", m_dice.below(100000)), path});
            break;
        }
        default: break;
    }
}

}  // namespace stratamap::testing
