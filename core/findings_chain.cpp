// SPDX-License-Identifier: MIT
// Findings about how a chain's layers refer to each other, and how much of each is seen.
#include "core/file_stamp.h"
#include "core/findings_parts.h"
#include "core/names.h"

#include <algorithm>

namespace stratamap::findings {

namespace {

constexpr std::size_t many_layers = 8;
constexpr std::size_t too_many_layers = 32;
constexpr u64 worth_mention = u64{1} << 20;
constexpr std::int64_t seconds_of_grace = 2;  // some file systems count in twos

std::string folder_of(const std::string& path)
{
    return path.substr(0, path.rfind('/') + 1);
}

/// What a reference means, before anybody opens it.
struct Target {
    std::string_view prefix;  ///< of a protocol other than "file:"
    bool tree = false;        ///< json:{...}
    std::string path;         ///< of a file here; else empty
};

Target target_of(const std::string& name, const std::string& directory)
{
    Target target;
    target.tree = name.starts_with("json:");
    const auto prefix = protocol_prefix(name);
    if (target.tree) {
        return target;
    }
    if (prefix == "file" || prefix == "host_device") {
        target.path = strip_prefix(name);
    } else if (!prefix.empty()) {
        target.prefix = prefix;
    } else {
        target.path = combine_names(directory, name);
    }
    return target;
}

bool reaches_network(std::string_view prefix)
{
    constexpr std::string_view local[] = {"fat", "null-co", "null-aio", "blkdebug", "blkverify", "nvme", "host_cdrom"};
    return is_known_protocol(prefix) && std::find(std::begin(local), std::end(local), prefix) == std::end(local);
}

/// Also one that is not there now. What lies in /dev/shm are files.
bool names_device(const std::string& path)
{
    return is_device(path) || (path.starts_with("/dev/") && !path.starts_with("/dev/shm/"));
}

/// References of one layer: the parent's, and those to storage files.
class References {
public:
    References(Inquiry& inquiry, u32 depth)
        : m_inquiry(inquiry), m_depth(depth), m_above(inquiry.layer(depth)), m_path(command_path(m_above))
    {
        const auto top = real_path(inquiry.layer(0).image->host_path());
        m_folder = top ? folder_of(*top) : "";
    }

    void look()
    {
        const auto reference = m_above.layer->backing();
        if (reference) {
            look_at_name(reference->name);
        }
        if (m_depth + 1 < m_inquiry.layers().size()) {
            const ChainLayer& below = m_inquiry.layer(m_depth + 1);
            if (below.lost) {
                look_at_lost(below);
            } else if (reference) {
                look_at_format(below, *reference);
                look_at_times(below);
                look_at_path(below.image->host_path(), text("the parent ", called(below)), Severity::note);
            }
        }
        look_at_storage();
    }

private:
    Finding finding(Severity severity, std::string_view id, std::string sentence) const
    {
        Finding made;
        made.severity = severity;
        made.id = id;
        made.sentence = std::move(sentence);
        made.depth = m_depth;
        return made;
    }

    void add(Severity severity, std::string_view id, std::string sentence, std::vector<std::string> evidence = {},
             std::string command = {})
    {
        Finding made = finding(severity, id, std::move(sentence));
        made.evidence = std::move(evidence);
        made.command = std::move(command);
        m_inquiry.add(std::move(made));
    }

    static std::string shown(std::string_view name) { return text('\'', printable(name, 512), '\''); }

    std::string rebase(std::string_view to, std::string_view format) const
    {
        if (!can_rebase(m_above.format) || m_path.empty() || to.empty()) {
            return {};
        }
        if (format.empty()) {
            return shell_command({"qemu-img", "rebase", "-u", "-f", m_above.format, "-b", to, m_path});
        }
        return shell_command({"qemu-img", "rebase", "-u", "-f", m_above.format, "-b", to, "-F", format, m_path});
    }

    void look_at_name(const std::string& name)
    {
        const Target target = target_of(name, m_above.image->directory());
        if (reaches_network(target.prefix)) {
            add(Severity::warning, "reference-network",
                text(called(m_above), " names a parent on the network, by the protocol '", target.prefix, "'"),
                {"backing file: " + shown(name)});
        } else if (target.tree || !target.prefix.empty()) {
            add(Severity::warning, "reference-special",
                text(called(m_above), target.tree
                                          ? " describes its parent by a tree of options, which can name any file "
                                            "and any server"
                                          : " names its parent by a prefix that is no file's"),
                {"backing file: " + shown(name)});
        } else if (names_device(target.path)) {
            add(Severity::warning, "reference-device",
                text(called(m_above), " names a device as its parent: whoever opens the image reads that device"),
                {"backing file: " + shown(name)});
        }
    }

    void look_at_lost(const ChainLayer& below)
    {
        const std::vector<std::string> evidence = {"backing file: " + shown(below.reference),
                                                   printable(below.lost->text(), 2048)};
        const Fault fault = below.lost->fault();
        const bool protocol = target_of(below.reference, "").path.empty();
        const bool unknown_format = below.recorded_format && !is_known_format(*below.recorded_format) &&
                                    !is_known_protocol(*below.recorded_format);
        if (below.loops) {
            add(Severity::damage, "chain-loop",
                text("the parent of ", called(m_above),
                     " is a file that stands above it in this chain: the chain never ends"),
                evidence);
        } else if (!below.blocked_path.empty() || (fault == Fault::denied && protocol)) {
            add(Severity::warning, "reference-not-followed",
                text("the parent of ", called(m_above), " was not opened, because the rules for references forbid it"),
                evidence);
        } else if (fault == Fault::not_this_format || unknown_format) {
            wrong_format(below, evidence);
        } else if (fault == Fault::missing) {
            missing(below, evidence);
        } else {
            add(Severity::damage, "parent-unreadable",
                text("the parent of ", called(m_above), " cannot be opened: what it holds cannot be told"), evidence);
        }
    }

    void wrong_format(const ChainLayer& below, std::vector<std::string> evidence)
    {
        const std::string recorded = printable(below.recorded_format.value_or(""), 64);
        const std::string& actual = below.looks_like;
        evidence.insert(evidence.begin() + 1, text("recorded format: ", recorded));
        if (!actual.empty()) {
            evidence.insert(evidence.begin() + 2, text("its bytes are of the format: ", actual));
        }
        add(Severity::damage, "backing-format-wrong",
            text(called(m_above), " records the format '", recorded, "' for its parent, which ",
                 actual.empty() ? "no program knows" : "it is not"),
            std::move(evidence), actual.empty() ? "" : rebase(m_above.layer->backing()->name, actual));
    }

    /// A file of that name beside the image is likely to be the one, moved along with it.
    void missing(const ChainLayer& below, std::vector<std::string> evidence)
    {
        const std::string name = below.reference.substr(below.reference.rfind('/') + 1);
        const std::string beside = folder_of(m_above.image->host_path()) + name;
        std::string command;
        if (!name.empty() && beside != m_above.image->host_path() && is_regular_file(beside)) {
            evidence.push_back(text("a file of that name lies beside the image: ", shown(beside)));
            command = rebase(file_argument(name), below.recorded_format.value_or(""));
        }
        add(Severity::damage, "parent-missing",
            text("the parent of ", called(m_above), " is not where the image says: what it holds is lost to the guest"),
            std::move(evidence), std::move(command));
    }

    void look_at_format(const ChainLayer& below, const Reference& reference)
    {
        if (!below.recorded_format) {
            const bool could = m_above.format == "qcow2" || (m_above.format == "qed" && below.format == "raw");
            if (could) {
                add(Severity::warning, "backing-format-missing",
                    text(called(m_above),
                         " does not record the format of its parent: every program that opens it has to guess, "
                         "and a guest that writes a raw parent can lead it astray"),
                    {"backing file: " + shown(reference.name), text("guessed from its bytes: ", below.format)},
                    rebase(reference.name, below.format));
            }
            return;
        }
        if (!is_known_format(*below.recorded_format)) {
            add(Severity::note, "backing-format-wrong",
                text(called(m_above), " records '", printable(*below.recorded_format, 64),
                     "' for its parent, which is a protocol and no format: the parent is read as raw bytes"),
                {"backing file: " + shown(reference.name)}, rebase(reference.name, "raw"));
        }
    }

    /// Writing to a parent spoils what stands on it.
    void look_at_times(const ChainLayer& below)
    {
        const auto above = file_stamp(m_above.image->host_path());
        const auto under = file_stamp(below.image->host_path());
        if (!above || !under || above->identity == under->identity ||
            under->seconds <= above->seconds + seconds_of_grace) {
            return;
        }
        add(Severity::warning, "parent-newer",
            text("the parent ", called(below), " was written ", under->seconds - above->seconds, " seconds after ",
                 called(m_above),
                 " was written last: if it was changed and not only copied, what the guest reads is "
                 "a mixture"),
            {text(shown(below.name), ": ", under->seconds, " s since 1970"),
             text(shown(m_above.name), ": ", above->seconds, " s since 1970")});
    }

    void look_at_path(const std::string& host_path, const std::string& what, Severity severity)
    {
        const auto real = real_path(host_path);
        if (m_folder.empty() || !real || real->starts_with(m_folder) || is_device(*real)) {
            return;
        }
        add(severity, "reference-outside",
            text(what, " of ", called(m_above), " lies outside the folder of the image that was opened"),
            {"file: " + shown(*real), "folder: " + shown(m_folder)});
    }

    void look_at_storage()
    {
        const auto storage = m_above.layer->storage();
        if (m_above.format == "qcow2" && storage.size() == 1) {
            const bool anywhere = storage.front()->name().starts_with('/');
            add(Severity::note, "external-data-file",
                text("the guest data of ", called(m_above), " lies in another file",
                     anywhere ? "" : ", whose name is looked for in the current folder of whoever opens the image"),
                {"data file: " + shown(storage.front()->name())});
        }
        for (const auto& file : storage) {
            const std::string path = file->host_path();
            if (is_device(path)) {
                add(Severity::warning, "reference-device",
                    text(called(m_above), " keeps guest data on a device: whoever opens the image opens that device"),
                    {"device: " + shown(path)});
            } else if (!path.empty()) {
                look_at_path(path, text("the data file '", printable(path.substr(path.rfind('/') + 1), 256), '\''),
                             Severity::warning);
            }
        }
    }

    Inquiry& m_inquiry;
    u32 m_depth;
    const ChainLayer& m_above;
    std::string m_path;
    std::string m_folder;  ///< of the image that was opened, its real path
};

struct Amounts {
    u64 own = 0;
    u64 visible = 0;
};

u64 stored(State state, u64 bytes)
{
    return state == State::data || state == State::compressed || state == State::encrypted ? bytes : 0;
}

std::vector<Amounts> amounts(const Survey& survey)
{
    std::vector<Amounts> all(survey.own.size());
    for (std::size_t depth = 0; depth < all.size(); ++depth) {
        for (std::size_t state = 0; state < state_count; ++state) {
            all[depth].own += stored(static_cast<State>(state), survey.own[depth].bytes[state]);
        }
    }
    if (survey.resolved->size() > 0) {
        const Raster whole = totals(*survey.resolved);
        for (const Share& share : whole.shares(0)) {
            all[share.depth].visible += stored(share.state, share.bytes);
        }
    }
    return all;
}

/// What the layer holds goes into the one above, and the chain is one file shorter.
std::string pull_command(const Inquiry& inquiry, u32 depth)
{
    const ChainLayer& above = inquiry.layer(depth - 1);
    const std::string path = command_path(above);
    if (path.empty() || !can_rebase(above.format)) {
        return {};
    }
    if (depth + 1 == inquiry.layers().size()) {
        return shell_command({"qemu-img", "rebase", "-f", above.format, "-b", "", path});
    }
    const ChainLayer& below = inquiry.layer(depth + 1);
    return below.layer ? shell_command({"qemu-img", "rebase", "-f", above.format, "-b", reference_to(above, below),
                                        "-F", below.format, path})
                       : "";
}

void look_past_disk_end(Inquiry& inquiry)
{
    u64 end = inquiry.survey().chain->virtual_size();
    for (u32 depth = 1; depth < inquiry.layers().size(); ++depth) {
        const ChainLayer& level = inquiry.layer(depth);
        if (!level.layer) {
            return;
        }
        const u64 size = level.layer->virtual_size();
        const MapPtr& map = inquiry.survey().strata[depth];
        if (size > end && map && map->complete()) {
            u64 bytes = 0;
            const Raster beyond = totals(*map, {end, size - end});
            for (const Share& share : beyond.shares(0)) {
                bytes += stored(share.state, share.bytes);
            }
            if (bytes > 0) {
                Finding found;
                found.id = "data-past-disk-end";
                found.depth = depth;
                found.sentence = text(called(level), " holds ", amount(bytes),
                                      " past the end of the disk, where the guest cannot read it");
                found.evidence = {text("the disk ends at ", amount(end)), text("this layer's at ", amount(size))};
                found.guest = Range{end, size - end};
                inquiry.add(std::move(found));
            }
        }
        end = std::min(end, size);
    }
}

}  // namespace

void look_at_references(Inquiry& inquiry)
{
    for (u32 depth = 0; depth < inquiry.layers().size(); ++depth) {
        if (inquiry.layer(depth).layer) {
            References(inquiry, depth).look();
        }
    }
}

void look_at_depth(Inquiry& inquiry)
{
    const std::size_t layers = inquiry.layers().size();
    if (layers <= many_layers) {
        return;
    }
    Finding found;
    found.severity = layers > too_many_layers ? Severity::warning : Severity::note;
    found.id = "chain-deep";
    found.sentence = text("the chain has ", layers,
                          " layers: what lies deep down is found only after asking all above it, "
                          "and each of them must stay as it is");
    const ChainLayer& top = inquiry.layer(0);
    const ChainLayer& bottom = inquiry.layers().back();
    if (bottom.layer && can_rebase(top.format) && !command_path(top).empty()) {
        found.evidence = {text("the command copies into ", called(top), " what the layers between it and ",
                               called(bottom), " show the guest")};
        found.command = shell_command({"qemu-img", "rebase", "-f", top.format, "-b", reference_to(top, bottom), "-F",
                                       bottom.format, command_path(top)});
    }
    inquiry.add(std::move(found));
}

void look_at_shares(Inquiry& inquiry)
{
    const Survey& survey = inquiry.survey();
    if (!survey.complete) {
        inquiry.leave_out("the disk is not mapped completely: how much of each layer is shadowed cannot be told");
        return;
    }
    const auto all = amounts(survey);
    for (u32 depth = 1; depth < all.size(); ++depth) {
        const auto [own, visible] = all[depth];
        if (own < worth_mention || visible > own / 10) {
            continue;
        }
        Finding found;
        found.id = "layer-shadowed";
        found.depth = depth;
        found.sentence = text(called(inquiry.layer(depth)), " holds ", amount(own), ", and the guest still reads ",
                              visible == 0 ? "none" : amount(visible), " of it: layers above hide the rest");
        found.evidence = {text("own: ", own, " bytes"), text("visible: ", visible, " bytes"),
                          text("shadowed: ", own - visible, " bytes")};
        found.command = pull_command(inquiry, depth);
        inquiry.add(std::move(found));
    }
    look_past_disk_end(inquiry);
}

}  // namespace stratamap::findings
