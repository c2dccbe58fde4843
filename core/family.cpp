// SPDX-License-Identifier: MIT
// Family: reads the headers of one folder's files, and compares what they name with a chain's files.
#include "core/family.h"

#include "core/names.h"
#include "core/text.h"

#include <algorithm>
#include <atomic>
#include <filesystem>

namespace stratamap {

namespace {

/// A file of which only so many bytes can be read.
class MeteredSource final : public Source {
public:
    MeteredSource(std::shared_ptr<const Source> file, u64 most) : m_file(std::move(file)), m_left(most) {}

    const std::string& name() const override { return m_file->name(); }
    std::string directory() const override { return m_file->directory(); }
    std::string host_path() const override { return m_file->host_path(); }
    u64 size() const override { return m_file->size(); }
    FileIdentity identity() const override { return m_file->identity(); }
    Status read(u64 offset, std::span<std::byte> into) const override
    {
        u64 left = m_left.load();
        do {
            if (into.size() > left) {
                return Error(Fault::too_big, text("'", printable(name()), "' takes more reading than is allowed here"));
            }
        } while (!m_left.compare_exchange_weak(left, left - into.size()));
        return m_file->read(offset, into);
    }

private:
    std::shared_ptr<const Source> m_file;
    mutable std::atomic<u64> m_left;
};

/// Stands in for storage files, which nobody opens here.
class NoFiles final : public Files {
public:
    Result<std::shared_ptr<const Source>> open_storage(const Reference&, const Options&) override
    {
        return std::shared_ptr<const Source>(std::make_shared<MemorySource>(std::vector<std::byte>()));
    }
};

std::filesystem::path normal(const std::string& path)
{
    std::error_code failed;
    const auto whole = std::filesystem::absolute(path, failed);
    return failed ? std::filesystem::path() : whole.lexically_normal();
}

/// The file of one layer, in all ways that names are compared.
struct Base {
    u32 depth;
    std::filesystem::path named, real;
    std::optional<std::string> identity;
};

class Scan {
public:
    Scan(const Chain& chain, const std::string& folder, u64 most)
        : m_folder(normal(folder.empty() ? "." : folder)), m_most(most)
    {
        for (u32 depth = 0; depth < chain.layers().size(); ++depth) {
            const ChainLayer& layer = chain.layers()[depth];
            if (layer.image && !layer.image->host_path().empty()) {
                m_bases.push_back({depth, normal(strip_prefix_of(layer.name)), normal(layer.image->host_path()),
                                   layer.layer->identity()});
                m_trunk.push_back(layer.image->identity());
            }
        }
    }

    /// The branch that the file is, or nothing.
    Result<std::optional<Branch>> look_at(const std::string& path)
    {
        const auto own_folder = real_path(m_folder.string()).value_or(m_folder.string());
        const auto in_folder = [&](const std::string& real) {
            return std::filesystem::path(real).parent_path() == own_folder;
        };
        const FileOpening opening{path, path, false, false, in_folder};
        const auto file = TRY(open_file(opening));
        if (std::find(m_trunk.begin(), m_trunk.end(), file->identity()) != m_trunk.end()) {
            return std::optional<Branch>();
        }
        const auto metered = std::make_shared<MeteredSource>(file, m_most);
        Head head;
        head.size = metered->size();
        head.name = path;
        TRY(metered->read(0, head.bytes));
        const Format* format = probe(head);
        if (head.size == 0 || format->id == "raw") {
            return std::optional<Branch>();
        }
        NoFiles files;
        std::vector<Issue> issues;
        const Options options;
        const auto layer = TRY(format->open({metered, options, files, issues, true}));
        const auto reference = layer->backing();
        const auto base = reference ? base_of(*reference, file->directory()) : std::nullopt;
        return base ? std::optional(Branch{path, std::string(format->id), *base}) : std::optional<Branch>();
    }

private:
    static std::string strip_prefix_of(const std::string& name)
    {
        return protocol_prefix(name) == "file" ? strip_prefix(name) : name;
    }

    std::optional<u32> base_of(const Reference& reference, const std::string& directory) const
    {
        if (reference.identity) {
            for (const Base& base : m_bases) {
                if (base.identity == reference.identity) {
                    return base.depth;
                }
            }
        }
        std::vector<std::string> names = reference.alternatives;
        names.insert(names.begin(), reference.name);
        for (const std::string& name : names) {
            const std::string_view prefix = protocol_prefix(name);
            if (name.empty() || !(prefix.empty() || prefix == "file")) {
                continue;
            }
            if (const auto base = base_at(combine_names(directory, strip_prefix_of(name)))) {
                return base;
            }
        }
        return std::nullopt;
    }

    std::optional<u32> base_at(const std::string& path) const
    {
        const auto named = normal(path);
        // Only a link in the folder itself is followed: a name may lead anywhere, and even asking may have effects.
        const auto real =
            named.parent_path() == m_folder ? std::filesystem::path(real_path(named.string()).value_or("")) : named;
        for (const Base& base : m_bases) {
            if (!named.empty() && (named == base.named || named == base.real || real == base.real)) {
                return base.depth;
            }
        }
        return std::nullopt;
    }

    std::filesystem::path m_folder;
    u64 m_most;
    std::vector<Base> m_bases;
    std::vector<FileIdentity> m_trunk;
};

}  // namespace

Family find_family(const Chain& chain, const std::string& folder, FunctionRef<bool()> go_on, FamilyLimits limits)
{
    Family family;
    Scan scan(chain, folder, limits.bytes_per_file);
    const std::string directory = folder.empty() || folder.back() == '/' ? folder : folder + '/';
    const auto names = regular_files(folder, limits.files + 2);  // with the folder itself and the one above
    family.complete = regular_files(folder, 2 * limits.files + 4).size() == names.size();
    for (const std::string& name : names) {
        if (!go_on()) {
            family.complete = false;
            break;
        }
        ++family.looked_at;
        auto found = scan.look_at(directory + name);
        if (!found) {
            ++family.passed_over;
        } else if (*found) {
            family.branches.push_back(std::move(**found));
        }
    }
    return family;
}

std::optional<std::string> family_folder(const Chain& chain)
{
    const auto& image = chain.layers().front().image;
    return image->host_path().empty() ? std::nullopt : std::optional(image->directory());
}

std::optional<FileFacts> file_facts(const ChainLayer& layer)
{
    if (!layer.image) {
        return std::nullopt;
    }
    FileFacts facts;
    facts.length = layer.image->size();
    facts.allocated = layer.image->allocated();
    if (const auto locks = layer.image->check_locks(LockNeed::nobody_writes); !locks) {
        facts.in_use = locks.error().fault() == Fault::in_use;
        facts.used_how = facts.in_use ? locks.error().sentence() : "";
    }
    return facts;
}

}  // namespace stratamap
