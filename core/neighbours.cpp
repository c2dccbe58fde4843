// SPDX-License-Identifier: MIT
#include "core/neighbours.h"

#include "core/format.h"
#include "core/names.h"

#include <algorithm>
#include <pugixml.hpp>

namespace stratamap {

namespace {

constexpr std::size_t most_entries = 1000;
constexpr std::size_t most_images = 250;    // of a folder that are opened
constexpr std::size_t most_names = 10'000;  // entries of which no more than the name matters
constexpr u64 largest_settings = u64{16} << 20;
constexpr std::size_t most_settings = 16;   // files in a folder
constexpr std::size_t most_locations = 16;  // of one disk in a file

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_letters(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

/// ".vdi" of "folder/disk.vdi", with the dot; empty where there is none.
std::string_view ending(std::string_view path)
{
    const auto dot = path.find_last_of("./");
    return dot == std::string_view::npos || path[dot] == '/' ? std::string_view() : path.substr(dot);
}

/// Hyper-V ends what lies on top of a .vhdx in .avhdx.
std::string_view base_ending(std::string_view path)
{
    const auto whole = ending(path);
    const bool on_top = same_letters(whole, ".avhd") || same_letters(whole, ".avhdx");
    return on_top ? whole.substr(2) : whole.substr(std::min<std::size_t>(whole.size(), 1));
}

std::string_view without_braces(std::string_view uuid)
{
    const bool braces = uuid.size() >= 2 && uuid.front() == '{' && uuid.back() == '}';
    return braces ? uuid.substr(1, uuid.size() - 2) : uuid;
}

struct LocationCollector final : pugi::xml_tree_walker {
    explicit LocationCollector(std::string_view wanted) : uuid(wanted) {}

    bool for_each(pugi::xml_node& node) override
    {
        if (std::string_view(node.name()) == "HardDisk" &&
            same_letters(without_braces(node.attribute("uuid").value()), uuid)) {
            found.emplace_back(node.attribute("location").value());
        }
        return found.size() < most_locations;
    }

    std::string_view uuid;
    std::vector<std::string> found;
};

class NeighbourSearch {
public:
    NeighbourSearch(const Orphan& orphan, FileOpener open, FunctionRef<bool(const std::string&)> sink)
        : m_orphan(orphan), m_open(open), m_sink(sink)
    {
    }

    void run()
    {
        if (m_orphan.host_path.empty()) {
            return;  // an image on another host lies in no folder of this one
        }
        const bool in_snapshots = ends_with_folder(m_orphan.host_path, "Snapshots");
        for (const std::string& folder : {m_orphan.folder, m_orphan.folder + "../"}) {
            const bool own = folder == m_orphan.folder;
            const auto files = regular_files(folder, most_entries);
            const bool listed = !m_orphan.identity.empty();
            if ((listed && !settings_in(folder, files)) || ((own || in_snapshots) && !images_in(folder, files, own))) {
                return;
            }
        }
    }

private:
    static bool ends_with_folder(std::string_view path, std::string_view name)
    {
        path = path.substr(0, std::min(path.rfind('/'), path.size()));
        return path.substr(path.rfind('/') + 1) == name;
    }

    bool hand_on(const std::string& folder, const std::string& name)
    {
        return m_sink(name.starts_with('/')                              ? name
                      : folder.empty() && !protocol_prefix(name).empty() ? "./" + name
                                                                         : folder + name);
    }

    bool settings_in(const std::string& folder, const std::vector<std::string>& files)
    {
        std::size_t seen = 0;
        for (const std::string& file : files) {
            if (!same_letters(ending(file), ".vbox") || ++seen > most_settings) {
                continue;
            }
            const auto settings = m_open(folder + "./" + file);
            std::string content;
            if (settings && (*settings)->size() <= largest_settings) {
                content.resize((*settings)->size());
            }
            if (content.empty() || !(*settings)->read(0, std::as_writable_bytes(std::span(content)))) {
                continue;
            }
            for (const std::string& location : disk_locations(content, m_orphan.identity)) {
                for (const std::string& name : names_from_other_host(location)) {
                    if (!hand_on(folder, name)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /// Those that end alike first. Others only where their first bytes are the format's.
    bool images_in(const std::string& folder, const std::vector<std::string>& files, bool own)
    {
        const auto alike = [wanted = base_ending(m_orphan.host_path)](const std::string& file) {
            return same_letters(base_ending(file), wanted);
        };
        std::size_t handed_on = 0;
        const auto image = std::string_view(m_orphan.host_path).substr(m_orphan.host_path.rfind('/') + 1);
        for (const std::string& file : files) {
            const bool itself = own && file == image;
            if (!itself && alike(file) && handed_on++ < most_images && !hand_on(folder, file)) {
                return false;
            }
        }
        for (const std::string& file : files) {
            const bool other = own && !alike(file) && handed_on < most_images;
            if (other && is_of_format(folder + "./" + file) && ++handed_on > 0 && !hand_on(folder, file)) {
                return false;
            }
        }
        return true;
    }

    bool is_of_format(const std::string& path)
    {
        const auto source = m_open(path);
        Head head;
        if (!source || !(*source)->read(0, head.bytes)) {
            return false;
        }
        head.size = (*source)->size();
        return probe(head)->id == m_orphan.format;
    }

    const Orphan& m_orphan;
    FileOpener m_open;
    FunctionRef<bool(const std::string&)> m_sink;
};

}  // namespace

void for_each_neighbour(const Orphan& orphan, FileOpener open, FunctionRef<bool(const std::string& name)> sink)
{
    NeighbourSearch(orphan, open, sink).run();
}

std::vector<std::string> spelled_in_other_case(const std::string& path)
{
    if (!protocol_prefix(path).empty()) {
        return {};
    }
    const std::string folder = path.substr(0, path.rfind('/') + 1);
    const auto wanted = std::string_view(path).substr(folder.size());
    std::vector<std::string> found;
    for (const std::string& file : regular_files(folder, most_names)) {
        if (file != wanted && same_letters(file, wanted)) {
            found.push_back(folder + file);
        }
    }
    return found;
}

std::vector<std::string> disk_locations(std::string_view settings, std::string_view uuid)
{
    pugi::xml_document document;
    LocationCollector collector(without_braces(uuid));
    if (document.load_buffer(settings.data(), settings.size())) {
        document.traverse(collector);
    }
    return collector.found;
}

}  // namespace stratamap
