// SPDX-License-Identifier: MIT
// Scratch folders and whole files.
#include "tests/support/scratch.h"

#include "tests/support/process.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

namespace stratamap::testing {

namespace fs = std::filesystem;

namespace {

std::string scratch_parent()
{
    const std::string wanted = environment("STRATAMAP_SCRATCH");
    if (!wanted.empty()) {
        return wanted;
    }
    return ::access("/dev/shm", W_OK) == 0 ? "/dev/shm" : fs::temp_directory_path().string();
}

}  // namespace

Scratch::Scratch(std::string_view name)
{
    m_path = scratch_parent() + "/stratamap-" + std::string(name) + "-XXXXXX";
    if (::mkdtemp(m_path.data()) == nullptr) {
        std::abort();
    }
}

Scratch::~Scratch()
{
    if (!m_keep) {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
}

Bytes read_file(const std::string& path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file) {
        return {};
    }
    Bytes bytes(static_cast<std::size_t>(file.tellg()));
    file.seekg(0);
    file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

void write_file(const std::string& path, std::span<const std::byte> bytes)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!file.flush()) {
        std::abort();
    }
}

void write_file(const std::string& path, std::string_view text)
{
    write_file(path, std::as_bytes(std::span(text.data(), text.size())));
}

Bytes to_bytes(std::string_view text)
{
    const auto bytes = std::as_bytes(std::span(text.data(), text.size()));
    return {bytes.begin(), bytes.end()};
}

std::vector<std::string> files_in(const std::string& folder, std::string_view ending)
{
    std::vector<std::string> found;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.is_regular_file() && entry.path().string().ends_with(ending)) {
            found.push_back(entry.path().string());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::string samples_folder()
{
    const std::string folder = environment("STRATAMAP_SAMPLES", STRATAMAP_SOURCE_DIR "/../shared/samples");
    return fs::is_directory(folder) ? folder : std::string();
}

}  // namespace stratamap::testing
