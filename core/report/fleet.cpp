// SPDX-License-Identifier: MIT
// Finds images, looks at each by itself, and reads and writes what was found, one line for each.
#include "core/report/fleet.h"

#include "core/family.h"
#include "core/helper_threads.h"
#include "core/host_map.h"
#include "core/map.h"
#include "core/options.h"
#include "core/report/json_text.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <condition_variable>
#include <filesystem>
#include <map>
#include <mutex>
#include <set>

namespace stratamap {

namespace {

namespace fs = std::filesystem;

/// The paths below a folder, from there on, in order.
Result<std::vector<std::string>> files_below(const std::string& folder)
{
    std::error_code failed;
    std::vector<std::string> paths;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, failed);
    if (failed) {
        return Error(Fault::io, text("Could not read the folder '", printable(folder), "': ", failed.message()));
    }
    for (const fs::recursive_directory_iterator end; at != end && !failed; at.increment(failed)) {
        std::error_code unknown;
        if (at->is_regular_file(unknown) && !at->is_symlink(unknown)) {
            paths.push_back(at->path().lexically_relative(folder).string());
        }
    }
    if (failed) {
        return Error(Fault::io, text("Could not read all of '", printable(folder), "': ", failed.message()));
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

/// FNV-1a: the same on every machine.
bool falls_to(const Shard& shard, std::string_view path)
{
    u64 sum = 0xcbf29ce484222325;
    for (const char c : path) {
        sum = (sum ^ static_cast<u8>(c)) * 0x100000001b3;
    }
    return sum % shard.count == shard.index - 1;
}

bool named_like_raw(std::string_view path)
{
    return path.ends_with(".raw") || path.ends_with(".img");
}

class Looker {
public:
    explicit Looker(const FleetRequest& request) : m_request(request)
    {
        m_folder = real_path(request.folder).value_or(request.folder);
    }

    /// The image at a path, and the raw file that it stands on, if it does; nothing when it is no image.
    std::vector<FleetImage> look_at(const std::string& path) const
    {
        FleetImage image;
        image.path = path;
        const std::string whole = (fs::path(m_folder) / path).string();
        const auto format = format_of(whole);
        if (!format) {
            image.error = from_folder_on(format.error().text());
            return {image};
        }
        if (*format == "raw" && !named_like_raw(path)) {
            return {};
        }
        ChainRequest request = m_request.opening;
        request.name = "file:" + whole;
        request.keep_going = true;
        const auto chain = open_chain(request);
        if (!chain) {
            image.format = *format;
            image.error = from_folder_on(chain.error().text());
            return {image};
        }
        std::vector<FleetImage> images{facts(**chain, 0, path)};
        const auto& layers = (*chain)->layers();
        if (layers.size() > 1) {
            images.front().backing = name_of(layers[1]);
            images.front().hidden_below = hidden_below(**chain);
            if (layers[1].format == "raw") {
                images.push_back(facts(**chain, 1, images.front().backing));
            }
        }
        images.front().layers = layers.size();
        return images;
    }

private:
    /// An empty name for files that hold no image that can be told.
    static Result<std::string> format_of(const std::string& whole)
    {
        const auto file = TRY(open_file({whole, whole, false, true, [](const std::string&) { return true; }}));
        Head head;
        head.size = file->size();
        head.name = whole;
        TRY(file->read(0, head.bytes));
        return std::string(probe(head)->id);
    }

    /// The text without the folder's own path, which is another one on another machine.
    std::string from_folder_on(std::string text) const
    {
        const std::string folder = m_folder + '/';
        for (std::size_t at = 0; (at = text.find(folder, at)) != std::string::npos;) {
            text.erase(at, folder.size());
        }
        return text;
    }

    /// From the folder on, where it lies there.
    std::string name_of(const ChainLayer& layer) const
    {
        const std::string path = layer.image ? layer.image->host_path() : std::string();
        const std::string real = path.empty() ? from_folder_on(layer.reference) : real_path(path).value_or(path);
        const auto relative = fs::path(real).lexically_relative(m_folder);
        const bool inside = !path.empty() && !relative.empty() && *relative.begin() != "..";
        return inside ? relative.string() : real;
    }

    FleetImage facts(const Chain& chain, u32 depth, const std::string& path) const
    {
        const ChainLayer& level = chain.layers()[depth];
        FleetImage image;
        image.path = path;
        image.format = level.format;
        image.virtual_size = level.layer->virtual_size();
        image.snapshots = level.layer->snapshots().size();
        if (const auto file = file_facts(level)) {
            image.length = file->length;
            image.allocated = file->allocated;
        }
        const auto count = [&](const Run& run) {
            image.own += run.state == State::unallocated ? 0 : run.guest.length;
            const bool takes_space = run.state != State::unallocated && run.state != State::zero_plain &&
                                     run.state != State::preallocated && run.state != State::damaged;
            image.data += takes_space ? run.guest.length : 0;
            return true;
        };
        const auto ignore = [](u32, const Issue&) {};
        if (const Status walked = own_runs(chain, depth, {0, image.virtual_size}, count, ignore); !walked) {
            image.error = from_folder_on(walked.error().text());
        }
        if (const auto map = host_map(*level.layer, *level.image, 0, [] { return true; })) {
            image.leaked = (*map)->bytes(HostKind::leaked);
            image.free = (*map)->bytes(HostKind::free);
        }
        const auto lost = std::find_if(chain.layers().begin() + depth, chain.layers().end(),
                                       [](const ChainLayer& layer) { return layer.lost.has_value(); });
        if (lost != chain.layers().end()) {
            image.error = from_folder_on(lost->lost->text());
        }
        return image;
    }

    /// What the top layer holds where the next one holds something that takes space.
    static u64 hidden_below(const Chain& chain)
    {
        const auto& layers = chain.layers();
        if (!layers[1].layer) {
            return 0;
        }
        std::vector<Range> held;
        const auto ignore = [](u32, const Issue&) {};
        const auto keep = [&](const Run& run) {
            if (run.state != State::unallocated) {
                if (!held.empty() && held.back().end() == run.guest.offset) {
                    held.back().length += run.guest.length;
                } else {
                    held.push_back(run.guest);
                }
            }
            return true;
        };
        u64 hidden = 0;
        auto next = held.begin();
        const auto compare = [&](const Run& run) {
            if (run.state != State::data && run.state != State::compressed && run.state != State::encrypted &&
                run.state != State::zero_allocated) {
                return true;
            }
            while (next != held.end() && next->end() <= run.guest.offset) {
                ++next;
            }
            for (auto at = next; at != held.end() && at->offset < run.guest.end(); ++at) {
                hidden += intersection(*at, run.guest).length;
            }
            return true;
        };
        if (!own_runs(chain, 0, {0, chain.virtual_size()}, keep, ignore)) {
            return 0;
        }
        next = held.begin();
        static_cast<void>(own_runs(chain, 1, {0, layers[1].layer->virtual_size()}, compare, ignore));
        return hidden;
    }

    const FleetRequest& m_request;
    std::string m_folder;
};

bool by_path(const FleetImage& a, const FleetImage& b)
{
    return a.path < b.path;
}

std::vector<FleetImage> sorted_once(std::vector<FleetImage> images)
{
    std::stable_sort(images.begin(), images.end(), by_path);
    const auto same = [](const FleetImage& a, const FleetImage& b) { return a.path == b.path; };
    images.erase(std::unique(images.begin(), images.end(), same), images.end());
    return images;
}

}  // namespace

Result<std::vector<FleetImage>> survey_fleet(const FleetRequest& request, FleetProgress progress)
{
    std::vector<std::string> paths = TRY(files_below(request.folder));
    std::erase_if(paths, [&](const std::string& path) { return !falls_to(request.shard, path); });
    const Looker looker(request);
    std::mutex mutex;
    std::condition_variable news;
    std::vector<FleetImage> images;
    std::atomic<std::size_t> next = 0;
    std::size_t done = 0;
    bool stopped = false;
    const auto looked_at = [&](const std::string& path) {
        try {
            return looker.look_at(path);
        } catch (const std::bad_alloc&) {
            FleetImage image;
            image.path = path;
            image.error = "there is not enough memory for this image";
            return std::vector{std::move(image)};
        }
    };
    const auto work = [&] {
        for (std::size_t i = next++; i < paths.size(); i = next++) {
            auto found = looked_at(paths[i]);
            const std::lock_guard lock(mutex);
            std::move(found.begin(), found.end(), std::back_inserter(images));
            ++done;
            news.notify_one();
        }
    };
    {
        HelperThreads helpers;
        for (unsigned i = 0; i < std::max(request.threads, 1U) && helpers.add(work); ++i) {
        }
        if (helpers.empty()) {
            work();
        }
        std::unique_lock lock(mutex);
        while (done < paths.size() && !stopped) {
            news.wait_for(lock, std::chrono::milliseconds(200));
            if (!progress(done, paths.size())) {
                next = paths.size();
                stopped = true;
            }
        }
    }
    if (stopped) {
        return Error(Fault::cancelled, "the report was cancelled");
    }
    return sorted_once(std::move(images));
}

std::vector<FleetImage> merged(std::vector<std::vector<FleetImage>> parts)
{
    std::vector<FleetImage> all;
    for (auto& part : parts) {
        std::move(part.begin(), part.end(), std::back_inserter(all));
    }
    return sorted_once(std::move(all));
}

namespace {

/// The members of a line, named once for reading and writing.
template <typename Image, typename Text, typename Number>
void each_member(Image& image, Text text_member, Number number)
{
    text_member("path", image.path);
    text_member("format", image.format);
    number("virtual_size", image.virtual_size);
    number("length", image.length);
    number("own", image.own);
    number("data", image.data);
    number("hidden_below", image.hidden_below);
    number("leaked", image.leaked);
    number("free", image.free);
    number("snapshots", image.snapshots);
    number("layers", image.layers);
    text_member("backing", image.backing);
    text_member("error", image.error);
}

std::string csv_field(std::string_view field)
{
    return field.find_first_of(",\"\r\n") == std::string_view::npos ? std::string(field) : csv_string(field);
}

std::optional<u64> number_of(const Options& line, std::string_view name)
{
    const auto digits = line.text(name);
    u64 value = 0;
    if (!digits || std::from_chars(digits->data(), digits->data() + digits->size(), value).ec != std::errc()) {
        return std::nullopt;
    }
    return value;
}

}  // namespace

Status write_fleet_lines(const std::vector<FleetImage>& images, Shard shard, TextSink sink)
{
    std::string lines;
    if (shard.count > 1) {
        lines = text("{\"shard\": ", shard.index, ", \"shards\": ", shard.count, "}\n");
    }
    for (const FleetImage& image : images) {
        std::string members;
        const auto add = [&](std::string_view name, const std::string& value) {
            members += text(members.empty() ? "" : ", ", json_string(name), ": ", value);
        };
        each_member(
            image, [&](std::string_view name, const std::string& value) { add(name, json_string(value)); },
            [&](std::string_view name, u64 value) { add(name, text(value)); });
        add("allocated", image.allocated ? text(*image.allocated) : "null");
        lines += text('{', members, "}\n");
    }
    return sink(lines);
}

Status write_fleet_csv(const std::vector<FleetImage>& images, TextSink sink)
{
    std::string head;
    std::string rows;
    for (std::size_t i = 0; i < std::max<std::size_t>(images.size(), 1); ++i) {
        const FleetImage image = images.empty() ? FleetImage{} : images[i];
        std::string names;
        std::string row;
        const auto add = [&](std::string_view name, const std::string& value) {
            names += text(names.empty() ? "" : ",", name);
            row += text(row.empty() ? "" : ",", csv_field(value));
        };
        each_member(
            image, [&](std::string_view name, const std::string& value) { add(name, value); },
            [&](std::string_view name, u64 value) { add(name, text(value)); });
        add("allocated", image.allocated ? text(*image.allocated) : "");
        head = names + '\n';
        rows += images.empty() ? "" : row + '\n';
    }
    return sink(head + rows);
}

Status write_fleet_json(const std::vector<FleetImage>& images, const CaseHeader& header, const std::string& program,
                        TextSink sink)
{
    JsonText json;
    json.open_object();
    json.add("format", "stratamap-fleet");
    json.add("version", u64{1});
    json.add("program", program);
    json.open_object("case");
    const auto given = [&](std::string_view name, const std::string& value) {
        if (!value.empty()) {
            json.add(name, value);
        }
    };
    given("title", header.title);
    given("operator", header.examiner);
    given("notes", header.notes);
    given("date", header.date);
    json.close();
    json.add("image_count", u64{images.size()});
    json.open_list("images");
    for (const FleetImage& image : images) {
        json.open_object();
        each_member(
            image, [&](std::string_view name, const std::string& value) { json.add(name, value); },
            [&](std::string_view name, u64 value) { json.add(name, value); });
        json.add("allocated", image.allocated);
        json.close();
    }
    json.close();
    json.close();
    return sink(json.take());
}

Result<FleetPart> read_fleet_lines(std::string_view lines)
{
    FleetPart part;
    for (u64 number = 1; !lines.empty(); ++number) {
        const auto end = std::min(lines.find('\n'), lines.size());
        const auto line = options_from_json(lines.substr(0, end));
        if (!line) {
            return Error(Fault::malformed, text("line ", number, " is no JSON object: ", line.error().text()));
        }
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (const auto index = number_of(*line, "shard")) {
            part.shard = {*index, number_of(*line, "shards").value_or(0)};
            if (number != 1 || part.shard.index == 0 || part.shard.index > part.shard.count) {
                return Error(Fault::malformed, text("line ", number, " names a shard that there cannot be"));
            }
            continue;
        }
        FleetImage image;
        bool whole = true;
        each_member(
            image,
            [&](std::string_view name, std::string& value) {
                const auto given = line->text(name);
                whole = whole && given.has_value();
                value = given.value_or("");
            },
            [&](std::string_view name, u64& value) {
                const auto given = number_of(*line, name);
                whole = whole && given.has_value();
                value = given.value_or(0);
            });
        image.allocated = number_of(*line, "allocated");
        if (!whole) {
            return Error(Fault::malformed, text("line ", number, " is not of an image as --report writes it"));
        }
        part.images.push_back(std::move(image));
    }
    return part;
}

}  // namespace stratamap
