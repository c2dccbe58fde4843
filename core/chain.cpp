// SPDX-License-Identifier: MIT
// Opening a chain: from names and option trees to layers, as shared spec backing-names says, under a policy.
#include "core/chain.h"

#include "core/map.h"
#include "core/names.h"
#include "core/neighbours.h"
#include "core/window.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <tuple>

namespace stratamap {

namespace {

/// Options that any node takes and that change nothing for a reader.
constexpr std::string_view generic_options[] = {"node-name", "read-only",     "auto-read-only", "force-share",
                                                "discard",   "detect-zeroes", "cache.",         "copy-on-read"};
constexpr std::string_view file_options[] = {"aio",        "aio-max-batch",         "locking",
                                             "pr-manager", "x-check-cache-dropped", "drop-cache"};

bool accepts(std::span<const std::string_view> accepted, std::string_view key)
{
    return std::any_of(accepted.begin(), accepted.end(), [&](std::string_view known) {
        return known.ends_with('.') ? key.starts_with(known) : key == known;
    });
}

Error no_such_node(std::string_view name)
{
    return {Fault::usage, text("Cannot find device='", printable(name), "' nor node-name='", printable(name), "'")};
}

Error not_spoken(std::string_view protocol, std::string_view name, bool named_by_user)
{
    if (!is_known_protocol(protocol)) {
        return {Fault::unsupported, text("Unknown protocol '", printable(protocol), "'")};
    }
    if (!named_by_user) {
        return {Fault::denied, text("'", printable(name), "' is not followed: protocol names ('", protocol,
                                    "') found inside an image are not opened")};
    }
    return {Fault::unsupported,
            text("protocol '", protocol, "' is not supported: only local files and devices are read")};
}

bool is_network_driver(std::string_view driver)
{
    return driver == "nbd" || driver == "http" || driver == "https";
}

/// What to open as one layer.
struct Node {
    std::optional<std::string> filename;  ///< parsed for prefixes and json:
    Options options;
    std::optional<std::string> driver;
    bool named_by_user = false;
    std::optional<std::string> identity = {};    ///< that the image must have; any
    std::vector<std::string> alternatives = {};  ///< names to try after `filename`
    std::vector<std::string> content_ids = {};   ///< one of which the image must have; empty: any
    Reference::Search search = Reference::Search::names;
    std::optional<Error> unreadable = {};      ///< why nobody knows what to open
    std::shared_ptr<const Source> above = {};  ///< the image that refers to this one
    bool has_no_folder = false;                ///< the name is relative to an image that lies in none
};

/// One opened layer, and what to open below it.
struct Opened {
    ChainLayer layer;
    std::optional<Node> backing;
};

/// Stands for a storage file that could not be opened while the rest of the layer is shown.
class LostSource final : public Source {
public:
    LostSource(std::string name, Error error) : m_name(std::move(name)), m_error(std::move(error)) {}
    const std::string& name() const override { return m_name; }
    u64 size() const override { return max_image_length; }
    Status read(u64, std::span<std::byte>) const override { return m_error; }

private:
    std::string m_name;
    Error m_error;
};

std::string folder_of(const std::string& path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

bool lies_below(const std::string& path, const std::string& folder)
{
    const std::string prefix = folder.ends_with('/') ? folder : folder + '/';
    return path.starts_with(prefix);
}

/// The policy with its folders' real paths.
class Gate {
public:
    explicit Gate(const ReferencePolicy& policy) : m_policy(policy)
    {
        for (const std::string& root : policy.roots) {
            m_roots.push_back(real_path(root).value_or(root));
        }
    }

    void set_own_folder(const std::string& image_path)
    {
        if (m_policy.follow == ReferencePolicy::Follow::own_folder && !image_path.empty()) {
            m_roots.push_back(folder_of(image_path));
        }
    }

    /// The user named this URL.
    void set_own_url(const Source& image)
    {
        const bool is_url = network_protocol(protocol_prefix(image.name())) == "http";
        if (const auto origin = url_origin(image.name()); is_url && !origin.empty()) {
            m_origin = origin;
            m_url_folder = image.directory();
        }
    }

    /// Whether a network name that was found in an image may be opened.
    bool permits_network(std::string_view name) const
    {
        using Follow = ReferencePolicy::Follow;
        if (m_policy.network) {
            return true;
        }
        if (m_policy.follow == Follow::own_folder) {
            const bool below = !m_url_folder.empty() && name.starts_with(m_url_folder);
            // A server also understands ".." when it is spelled %2e%2e.
            return below && name.find_first_of("%?#", m_url_folder.size()) == std::string_view::npos &&
                   name.find("..", m_url_folder.size()) == std::string_view::npos;
        }
        return m_policy.follow == Follow::everything && !m_origin.empty() && url_origin(name) == m_origin;
    }

    bool permits(const std::string& path) const
    {
        using Follow = ReferencePolicy::Follow;
        if (m_policy.follow == Follow::everything || m_policy.follow == Follow::nothing) {
            return true;
        }
        const auto& allowed = m_policy.allowed;
        return std::find(allowed.begin(), allowed.end(), path) != allowed.end() ||
               std::any_of(m_roots.begin(), m_roots.end(), [&](const auto& root) { return lies_below(path, root); });
    }

private:
    const ReferencePolicy& m_policy;
    std::vector<std::string> m_roots;
    std::string m_origin;      // "http://host:port/" of the image that the user named
    std::string m_url_folder;  // and the same down to its last '/'
};

class Opener {
public:
    explicit Opener(const ChainRequest& request) : m_request(request), m_gate(request.policy) {}

    Result<std::shared_ptr<const Chain>> open()
    {
        Node top;
        top.named_by_user = true;
        top.driver = m_request.format;
        if (m_request.image_options) {
            top.options = TRY(options_from_keyval(m_request.name, m_warnings));
        } else {
            top.filename = m_request.name;
            enter_folder(top);
        }
        auto opened = TRY(open_top(std::move(top)));
        std::optional<Node> below = std::move(opened.backing);
        m_layers.push_back(std::move(opened.layer));
        while (below && m_request.policy.follow != ReferencePolicy::Follow::nothing) {
            ChainLayer next;
            next.reference = below->filename.value_or("");
            next.recorded_format = below->driver;
            const auto depth = static_cast<u32>(m_layers.size());
            const auto replacement = m_request.replacements.find(depth);
            const bool replaced = replacement != m_request.replacements.end();
            const auto wanted_identity = below->identity;
            auto result = replaced ? open_replacement(std::move(*below), replacement->second)
                                   : open_below(std::move(*below), next.reference);
            if (!result) {
                TRY(lose(std::move(next), std::move(result).error()));
                break;
            }
            result->layer.reference = std::move(next.reference);
            result->layer.recorded_format = std::move(next.recorded_format);
            below = std::move(result->backing);
            if (replaced) {
                compare_identity(m_layers.back(), *result->layer.layer, wanted_identity);
            }
            compare_content(m_layers.back(), *result->layer.layer);
            m_layers.push_back(std::move(result->layer));
        }
        return std::shared_ptr<const Chain>(std::make_shared<Chain>(std::move(m_layers), std::move(m_warnings)));
    }

private:
    /// A folder that is an image stands for the file in it that describes it.
    static void enter_folder(Node& top)
    {
        const std::string& name = *top.filename;
        const auto prefix = protocol_prefix(name);
        if (!prefix.empty() && prefix != "file") {
            return;
        }
        const std::string_view slash = name.ends_with('/') ? "" : "/";
        for (const Format* format : formats()) {
            const bool wanted = !top.driver || *top.driver == format->id;
            if (!wanted || format->file_in_folder.empty()) {
                continue;
            }
            const std::string file = text(name, slash, format->file_in_folder);
            if (is_regular_file(prefix.empty() ? file : strip_prefix(file))) {
                top.filename = file;
                top.driver = format->id;
                return;
            }
        }
    }

    /// The image the user named, or the snapshot of it that was asked for.
    Result<Opened> open_top(Node top)
    {
        if (!m_request.snapshot) {
            return open_layer(std::move(top), true);
        }
        Node again = top;
        auto opened = TRY(open_layer(std::move(top), true));
        const Layer& layer = *opened.layer.layer;
        const auto snapshots = layer.snapshots();
        const std::size_t index = TRY(find_snapshot(snapshots, *m_request.snapshot));
        if (snapshots[index].options.empty()) {
            opened.layer.layer = TRY(layer.open_snapshot(index));
            return opened;
        }
        for (const auto& [key, value] : snapshots[index].options.entries()) {
            again.options.set(key, value);
        }
        m_visited.clear();
        return open_layer(std::move(again), true);
    }

    /// The layer below as the user says where it is. The recorded format still counts.
    Result<Opened> open_replacement(Node below, const std::string& path)
    {
        m_blocked_path.clear();
        below.filename = path;
        below.options = {};
        below.named_by_user = true;
        below.identity.reset();
        below.alternatives.clear();
        below.content_ids.clear();
        below.has_no_folder = false;
        return open_layer(std::move(below), false);
    }

    static void compare_identity(ChainLayer& above, const Layer& below, const std::optional<std::string>& wanted)
    {
        const auto found = below.identity();
        if (wanted && found != wanted) {
            above.issues.push_back({Issue::Severity::warning,
                                    text("the file that was named for the layer below has the UUID ",
                                         found ? printable(*found) : "(none)", ", recorded is ", printable(*wanted)),
                                    {},
                                    Issue::Matter::parent_is_another});
        }
    }

    /// A layer below that changed since this one was made shows the guest a mixture that it never wrote.
    static void compare_content(ChainLayer& above, const Layer& below)
    {
        const auto reference = above.layer->backing();
        const auto found = below.content_id();
        if (reference && found && !is_one_of(*found, reference->content_ids)) {
            above.issues.push_back({Issue::Severity::warning,
                                    text("the layer below is not the one that this one was made on top of, or it has "
                                         "changed since: its content ID is ",
                                         printable(*found), ", recorded is ", listed(reference->content_ids)),
                                    {},
                                    Issue::Matter::parent_changed});
        }
    }

    /// Nothing is asked for by an empty list.
    static bool is_one_of(const std::string& found, const std::vector<std::string>& wanted)
    {
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), found) != wanted.end();
    }

    static std::string listed(const std::vector<std::string>& content_ids)
    {
        std::string out;
        for (const std::string& id : content_ids) {
            out += (out.empty() ? "" : " or ") + printable(id);
        }
        return out;
    }

    bool wants_headers() const { return m_request.purpose == Purpose::headers; }

    /// Whether what the peer refuses is shown as far as that goes.
    bool tolerant() const { return m_request.keep_going && !wants_headers(); }

    Status lose(ChainLayer lost, Error error)
    {
        if (!m_request.keep_going && !wants_headers()) {
            // The peer says so once for each layer, which nobody reads to its end.
            constexpr std::size_t most_steps = 3;
            const std::size_t levels = m_layers.size();
            if (levels > most_steps) {
                error.add_step(text("Could not open backing file, ", levels, " layers down"));
            } else {
                for (std::size_t level = 0; level < levels; ++level) {
                    error.add_step("Could not open backing file");
                }
            }
            return error;
        }
        lost.name = lost.reference;
        lost.blocked_path = m_blocked_path;
        lost.loops = m_looped;
        lost.looks_like = lost.recorded_format ? m_looks_like : "";
        lost.lost = std::move(error);
        m_layers.push_back(std::move(lost));
        return {};
    }

    /// Its index. An id counts before a name, as with the peer.
    static Result<std::size_t> find_snapshot(const std::vector<Snapshot>& snapshots, const std::string& wanted)
    {
        for (const auto member : {&Snapshot::id, &Snapshot::name}) {
            const auto found = std::find_if(snapshots.begin(), snapshots.end(),
                                            [&](const Snapshot& snapshot) { return snapshot.*member == wanted; });
            if (found != snapshots.end()) {
                return static_cast<std::size_t>(found - snapshots.begin());
            }
        }
        return Error(Fault::missing, text("there is no internal snapshot '", printable(wanted), "' among the image's ",
                                          snapshots.size()));
    }

    /// The layer below, under the first name that leads to the image meant. That name is the `reference` then; else
    /// it is what there is to call the layer by.
    Result<Opened> open_below(Node below, std::string& reference)
    {
        // Among several files the one that has not changed since. If all have, or are missing, the likeliest: shown
        // with a warning it says more than nothing.
        const std::string recorded = reference;
        const bool several = !below.alternatives.empty() || below.search != Reference::Search::names;
        if (several && !below.content_ids.empty()) {
            if (auto found = find_below(below, reference)) {
                return found;
            }
        }
        reference = recorded;
        below.content_ids.clear();
        return find_below(std::move(below), reference);
    }

    Result<Opened> find_below(Node below, std::string& reference)
    {
        m_blocked_path.clear();
        if (below.unreadable) {
            reference = "unknown parent";
            return *below.unreadable;
        }
        if (!below.filename) {
            return open_layer(std::move(below), false);
        }
        Candidates candidates(*this, below);
        std::vector<std::string> names = below.alternatives;
        if (!reference.empty()) {
            names.insert(names.begin(), reference);
        }
        for (const std::string& name : names) {
            if (auto found = candidates.try_name(name)) {
                reference = name;
                return std::move(*found);
            }
        }
        if (below.search != Reference::Search::names) {
            for (const std::string& name : names) {
                if (auto found = candidates.try_other_case(name, reference)) {
                    return std::move(*found);
                }
            }
        }
        if (below.search == Reference::Search::neighbours && (below.identity || !below.content_ids.empty())) {
            if (auto found = candidates.try_neighbours(reference)) {
                return std::move(*found);
            }
        }
        if (reference.empty()) {
            reference = below.identity ? "UUID " + *below.identity : "unknown parent";
        }
        m_blocked_path = candidates.blocked_path();
        return candidates.why_none();
    }

    /// Images tried in turn for the layer below, and why each was not the one.
    class Candidates {
    public:
        Candidates(Opener& opener, const Node& wanted) : m_opener(opener), m_wanted(wanted) {}

        std::optional<Opened> try_name(const std::string& name)
        {
            if (!m_tried.insert(name).second) {
                return std::nullopt;
            }
            Node node = m_wanted;
            node.filename = name;
            auto opened = m_opener.open_layer(std::move(node), false);
            if (opened) {
                return std::move(*opened);
            }
            m_refusals.push_back(std::move(opened).error());
            remember_blocked();
            return std::nullopt;
        }

        std::optional<Opened> try_other_case(const std::string& name, std::string& found_name)
        {
            const auto others = spelled_in_other_case(name);
            if (others.size() > 1 && !m_wanted.identity && m_wanted.content_ids.empty()) {
                m_refusals.emplace_back(
                    Fault::missing,
                    text("it could be any of ", others.size(), " files that differ in letter case: '",
                         printable(others[0]), "', '", printable(others[1]), others.size() > 2 ? "', ..." : "'"));
                return std::nullopt;
            }
            for (const std::string& other : others) {
                if (auto found = try_name(other)) {
                    found_name = other;
                    return found;
                }
            }
            return std::nullopt;
        }

        std::optional<Opened> try_neighbours(std::string& found_name)
        {
            std::optional<Opened> found;
            const auto open = [&](const std::string& path) {
                auto source = m_opener.open_path(path, path, false, false);
                if (!m_opener.m_blocked_path.empty()) {
                    m_refusals.push_back(source.error());
                }
                remember_blocked();
                return source;
            };
            const auto fits = [&](const std::string& name) {
                found = try_name(name);
                found_name = found ? name : found_name;
                return !found;
            };
            const Source& above = *m_wanted.above;
            for_each_neighbour(
                {above.directory(), above.host_path(), m_wanted.identity.value_or(""), m_wanted.driver.value_or("")},
                open, fits);
            return found;
        }

        /// What the gate refused: of several the first, which is the likeliest.
        const std::string& blocked_path() const { return m_blocked_path; }

        Error why_none() const
        {
            if (m_refusals.size() == 1) {
                return m_refusals.front();
            }
            if (m_refusals.empty() && !m_wanted.identity) {
                return {Fault::malformed, "the image does not say what lies below it"};
            }
            std::string sentence = "the layer below";
            sentence += m_wanted.identity ? text(" (UUID ", printable(*m_wanted.identity), ')') : "";
            sentence += m_refusals.empty()
                            ? text(" is not among the files beside '", printable(m_wanted.above->name()), "'")
                            : " was not found: ";
            Fault fault = Fault::missing;
            for (std::size_t i = 0; i < m_refusals.size(); ++i) {
                fault = fault == Fault::missing ? m_refusals[i].fault() : fault;
                sentence += i >= most_named ? "" : (i > 0 ? "; " : "") + m_refusals[i].text();
            }
            if (m_refusals.size() > most_named) {
                sentence += text("; and ", m_refusals.size() - most_named, " more");
            }
            return {m_blocked_path.empty() ? fault : Fault::denied, std::move(sentence)};
        }

    private:
        static constexpr std::size_t most_named = 4;

        void remember_blocked()
        {
            if (m_blocked_path.empty()) {
                m_blocked_path = m_opener.m_blocked_path;
            }
            m_opener.m_blocked_path.clear();
        }

        Opener& m_opener;
        const Node& m_wanted;
        std::set<std::string> m_tried;
        std::vector<Error> m_refusals;
        std::string m_blocked_path;
    };

    Result<Opened> open_layer(Node node, bool top)
    {
        if (node.has_no_folder) {
            return Error(Fault::unsupported, "Cannot generate a base directory for NBD nodes");
        }
        Options& options = node.options;
        if (node.filename && node.filename->starts_with("json:")) {
            const Options parsed = TRY(options_from_json(std::string_view(*node.filename).substr(5)));
            for (const auto& [key, value] : parsed.entries()) {
                if (!options.has(key)) {  // what is given outside overrides
                    options.set(key, value);
                }
            }
            node.filename.reset();
        }
        const auto driver = node.driver ? node.driver : options.text("driver");
        options.erase("driver");
        if (top && m_request.force_share && options.text("force-share") == "off") {
            return Error(Fault::usage, "--force-share/-U conflicts with image options");
        }

        const bool protocol_driver =
            driver && (driver == "file" || driver == "host_device" || is_network_driver(*driver));
        const Format* format = driver && !protocol_driver ? format_by_id(*driver) : nullptr;
        if (driver && !protocol_driver && format == nullptr) {
            const bool known = is_known_format(*driver) || is_known_protocol(*driver);
            return Error(Fault::unsupported, known ? text("driver '", *driver, "' is not supported by this program")
                                                   : text("Unknown driver '", printable(*driver), "'"));
        }

        Backing backing = TRY(take_backing(options));
        const auto file = protocol_driver ? open_as_protocol(node, *driver) : open_file_child(node, driver.has_value());
        if (!file) {
            return file.error();
        }
        std::shared_ptr<const Source> source = file->source;
        if (top) {
            m_gate.set_own_folder(source->host_path());
            m_gate.set_own_url(*source);
        }
        if (protocol_driver) {
            format = format_by_id("raw");
            options = {};
        } else if (format == nullptr) {
            format = TRY(recognise(*source, node.filename.value_or("")));
        }
        for (const auto& [key, value] : options.entries()) {
            if (!accepts(generic_options, key) && !accepts(format->options, key)) {
                return Error(Fault::usage, text("Block format '", format->id, "' does not support the option '",
                                                printable(key), "'"));
            }
        }
        if (wants_headers()) {
            TRY(leave_to_header(backing, *format));
        }
        Opened opened;
        opened.layer.node = node_name(*format, options, *file);
        opened.layer.driver = protocol_driver ? *driver : format->id;
        if (format->id == "raw") {
            TRY(look_through_windows(source, options));
        }
        TRY(check_locks(*source, *format));
        Door door(*this, source, opened.layer, node.named_by_user);
        auto tried = format->open({source, options, door, opened.layer.issues, tolerant(),
                                   m_request.purpose == Purpose::check, !wants_headers()});
        if (!tried) {
            const auto looks = recognise(*source, node.filename.value_or(""));
            m_looks_like = looks && (*looks)->id != format->id ? (*looks)->id : "";
            return tried.error();
        }
        auto layer = *std::move(tried);
        TRY(check_identity(*layer, *source, node.identity));
        TRY(check_content(*layer, *source, node.content_ids));
        if (backing.from_header()) {
            TRY(check_loop(*source, *format, options, *layer));
        }
        opened.backing = TRY(choose_backing(*layer, source, std::move(backing), node.named_by_user));
        opened.layer.name = layer->name().value_or(source->name());
        opened.layer.format = format->id;
        opened.layer.image = source;
        opened.layer.layer = std::move(layer);
        return opened;
    }

    Status check_locks(const Source& source, const Format& format) const
    {
        if (m_request.force_share || (wants_headers() && format.steady_headers)) {
            return {};
        }
        return source.check_locks(wants_headers()      ? LockNeed::steady_headers
                                  : format.id == "raw" ? LockNeed::consistent_read
                                                       : LockNeed::nobody_writes);
    }

    /// What the peer calls the opened image: as its file, unless that has no plain name or an option says more than
    /// that name (shared spec backing-names, 6).
    static std::string node_name(const Format& format, const Options& options, const ProtocolNode& file)
    {
        constexpr std::string_view telling[] = {"offset", "size", "key-secret", "encrypt.key-secret"};
        Options described;
        described.set("driver", std::string(format.id));
        bool plain = file.description.text("driver") != "raw";
        for (const auto& [key, value] : options.entries()) {
            if (accepts(telling, key)) {
                described.set(key, value);
                plain = false;
            }
        }
        if (plain) {
            return file.source->name();
        }
        for (const auto& [key, value] : file.description.entries()) {
            described.set("file." + key, value);
        }
        return json_node_name(described);
    }

    /// A window of a window is a window of the file, and where its bytes lie is said of the file.
    static Status look_through_windows(std::shared_ptr<const Source>& source, Options& options)
    {
        while (const auto* outer = dynamic_cast<const WindowSource*>(source.get())) {
            const Range window = TRY(raw_window(*source, options));
            if (window.length % sector_size != 0) {
                break;  // where the window ends within a sector, so must what is read
            }
            options.set("offset", text(outer->offset() + window.offset));
            options.set("size", text(window.length));
            source = std::shared_ptr(outer->whole());
        }
        return {};
    }

    /// What the options say of the backing file.
    struct Backing {
        bool suppressed = false;
        Options options;  ///< of the backing node
        bool from_header() const { return !suppressed && options.empty(); }
    };

    Result<Backing> take_backing(Options& options)
    {
        Backing backing;
        backing.options = options.take_below("backing");
        if (const OptionValue* value = options.find("backing")) {
            backing.suppressed = value->kind == OptionValue::Kind::null || value->text.empty();
            if (!backing.suppressed) {
                return no_such_node(value->text);
            }
            if (value->kind != OptionValue::Kind::null) {
                m_warnings.push_back("warning: Use of \"backing\": \"\" is deprecated; use \"backing\": null instead");
            }
            options.erase("backing");
        }
        return backing;
    }

    /// Images are looked at one by one: each says itself what lies below.
    static Status leave_to_header(Backing& backing, const Format& format)
    {
        if (!backing.options.empty()) {
            return Error(Fault::usage, text("Block format '", format.id, "' does not support the option 'backing.",
                                            printable(backing.options.entries().front().first), "'"));
        }
        backing.suppressed = false;
        return {};
    }

    Result<std::optional<Node>> choose_backing(const Layer& layer, std::shared_ptr<const Source> source, Backing given,
                                               bool named_by_user)
    {
        const auto reference = layer.backing();
        if (given.suppressed || (!reference && given.options.empty())) {
            return std::optional<Node>();
        }
        if (!layer.supports_backing()) {
            return Error(Fault::usage, "Driver doesn't support backing files");
        }
        Node below;
        below.options = std::move(given.options);
        const bool replaced = below.options.has("file.filename") || !reference;
        below.named_by_user = replaced && named_by_user;
        if (!replaced) {
            const auto beside = [&](const std::string& name) {
                return name.empty() ? name : combine_names(source->directory(), name);
            };
            const auto full_name = full_reference_name(*source, reference->name);
            below.has_no_folder = !full_name;
            below.filename = full_name.value_or(reference->name);
            below.identity = reference->identity;
            below.content_ids = reference->content_ids;
            below.search = reference->search;
            below.unreadable = reference->unreadable;
            std::transform(reference->alternatives.begin(), reference->alternatives.end(),
                           std::back_inserter(below.alternatives), beside);
            for (const auto& [key, value] : reference->options.entries()) {
                if (!below.options.has(key)) {
                    below.options.set(key, value);
                }
            }
            below.above = std::move(source);
        }
        if (reference && reference->format && !below.options.has("driver")) {
            below.driver = reference->format;
        }
        return std::optional(std::move(below));
    }

    Result<ProtocolNode> open_as_protocol(Node& node, const std::string& driver)
    {
        Options options = std::move(node.options);
        if (is_network_driver(driver)) {
            options.set("driver", driver);
            return open_protocol(node.filename, std::move(options), node.named_by_user);
        }
        if (node.filename) {
            const auto prefix = protocol_prefix(*node.filename);
            options.set("filename", prefix == driver ? strip_prefix(*node.filename) : *node.filename);
        }
        options.set("driver", driver);
        return open_protocol(std::nullopt, std::move(options), node.named_by_user);
    }

    Result<ProtocolNode> open_file_child(Node& node, bool driver_known)
    {
        if (const auto name = node.options.text("file")) {
            return no_such_node(*name);
        }
        Options child = node.options.take_below("file");
        if (!node.filename && child.empty()) {
            return Error(Fault::usage, driver_known ? "A block device must be specified for \"file\""
                                                    : "Must specify either driver or file");
        }
        return open_protocol(node.filename, std::move(child), node.named_by_user);
    }

    Result<ProtocolNode> open_protocol(const std::optional<std::string>& filename, Options options, bool named_by_user)
    {
        std::optional<std::string> driver = options.text("driver");
        std::optional<std::string> path = options.text("filename");
        options.erase("driver");
        options.erase("filename");
        if (filename) {
            path = filename;
            const auto prefix = driver || is_device(*filename) ? std::string_view() : protocol_prefix(*filename);
            if (prefix == "file" || prefix == "host_device" || prefix == "host_cdrom") {
                driver = prefix;
                path = strip_prefix(*filename);
            } else if (!prefix.empty()) {
                return open_network(prefix, *filename, std::move(options), named_by_user);
            }
        } else if (!driver && !path) {
            return Error(Fault::usage, "Must specify either driver or file");
        }
        if (driver == "raw") {
            return open_window(std::move(options), named_by_user);
        }
        if (driver && is_network_driver(*driver)) {
            return open_network(*driver, filename, std::move(options), named_by_user);
        }
        if (driver && driver != "file" && driver != "host_device" && driver != "host_cdrom") {
            return is_known_format(*driver)
                       ? Error(Fault::unsupported, text("driver '", *driver, "' below another format is not supported"))
                       : not_spoken(*driver, path.value_or(*driver), named_by_user);
        }
        const std::string shown_driver = driver.value_or(path && is_device(*path) ? "host_device" : "file");
        TRY(check_options(options, shown_driver, file_options));
        if (!path || path->empty()) {
            return Error(Fault::usage, text("The '", shown_driver, "' block driver requires a file name"));
        }
        ProtocolNode opened;
        opened.source = TRY(open_path(*path, *path, shown_driver != "file", named_by_user));
        opened.description.set("driver", shown_driver);
        opened.description.set("filename", *path);
        return opened;
    }

    static Status check_options(const Options& options, std::string_view driver,
                                std::span<const std::string_view> known)
    {
        for (const auto& [key, value] : options.entries()) {
            if (!accepts(generic_options, key) && !accepts(known, key)) {
                return Error(Fault::usage,
                             text("Block protocol '", driver, "' doesn't support the option '", printable(key), "'"));
            }
        }
        return {};
    }

    /// `word` is the name's prefix, or the driver where there is no name.
    Result<ProtocolNode> open_network(std::string_view word, const std::optional<std::string>& name, Options options,
                                      bool named_by_user)
    {
        const std::string shown = name.value_or(std::string(word));
        const auto id = network_protocol(word);
        if (id.empty() || m_request.protocols == nullptr) {
            return not_spoken(word, shown, named_by_user);
        }
        if (!named_by_user && !m_gate.permits_network(name.value_or(""))) {
            return not_spoken(word, shown, named_by_user);
        }
        // Files end somewhere; a server can invent image below image for ever.
        constexpr unsigned most_opened = 64;
        if (++m_network_opened > most_opened) {
            return Error(Fault::too_big, text("'", printable(shown), "' is not opened: ", most_opened,
                                              " images of one chain were opened over the network already"));
        }
        const Protocol& protocol = *TRY(m_request.protocols->find(id));
        TRY(check_options(options, word, protocol.options));
        return protocol.open({name, std::string(word), std::move(options), named_by_user});
    }

    /// A raw node below a format: a window with a name of its own, or nothing but another word for its file.
    Result<ProtocolNode> open_window(Options options, bool named_by_user)
    {
        const auto inner = TRY(open_protocol(std::nullopt, options.take_below("file"), named_by_user));
        const Range window = TRY(raw_window(*inner.source, options));
        ProtocolNode opened;
        bool plain = true;
        for (const std::string_view key : {"offset", "size"}) {
            if (const OptionValue* value = options.find(key)) {
                opened.description.set(std::string(key), *value);
                plain = false;
            }
        }
        opened.description.set("driver", "raw");
        for (const auto& [key, value] : inner.description.entries()) {
            opened.description.set("file." + key, value);
        }
        if (plain) {
            opened.source = inner.source;
            return opened;
        }
        opened.source = std::make_shared<WindowSource>(inner.source, window, json_node_name(opened.description));
        return opened;
    }

    Result<std::shared_ptr<const Source>> open_path(const std::string& path, const std::string& name, bool device_only,
                                                    bool named_by_user)
    {
        return open_file({path, name, device_only, named_by_user, [&](const std::string& real) {
                              const bool permitted = named_by_user || m_gate.permits(real);
                              if (!permitted) {
                                  m_blocked_path = real;
                              }
                              return permitted;
                          }});
    }

    Result<const Format*> recognise(const Source& source, std::string_view name)
    {
        Head head;
        head.size = source.size();
        head.name = name;
        if (head.size > 0) {
            TRY_WHILE("Could not read image for determining its format", source.read(0, head.bytes));
        }
        return probe(head);
    }

    static Status check_identity(const Layer& layer, const Source& source, const std::optional<std::string>& wanted)
    {
        const auto found = layer.identity();
        if (!wanted || found == wanted) {
            return {};
        }
        return Error(Fault::missing,
                     text('\'', printable(source.name()), "' is another image: its UUID is ",
                          found ? printable(*found) : "not recorded", ", and wanted is ", printable(*wanted)));
    }

    static Status check_content(const Layer& layer, const Source& source, const std::vector<std::string>& wanted)
    {
        const auto found = layer.content_id();
        if (!found || is_one_of(*found, wanted)) {
            return {};
        }
        return Error(Fault::missing, text('\'', printable(source.name()), "' has changed: its content ID is ",
                                          printable(*found), ", and wanted is ", listed(wanted)));
    }

    /// The same file under the same driver and options again, its own header still deciding what comes next, never
    /// ends. Which of several layers in one file it is, a layer's identity says better than options, which may leave
    /// that to the file.
    Status check_loop(const Source& source, const Format& format, const Options& options, const Layer& layer)
    {
        const FileIdentity identity = source.identity();
        const bool one_of_several = layer.name() && layer.identity();
        std::string shown_part = std::string(format.id) + (one_of_several ? '\n' + *layer.identity() : "");
        for (const auto& [key, value] : options.entries()) {
            if (!one_of_several && !accepts(generic_options, key)) {
                shown_part += text('\n', key, '=', value.text);
            }
        }
        const auto* window = dynamic_cast<const WindowSource*>(&source);
        if (identity == FileIdentity()) {  // a server's file has nothing but its name
            shown_part += '\n' + source.name();
        }
        const auto key = std::tuple(identity.device, identity.inode, std::move(shown_part),
                                    window != nullptr ? window->offset() : 0);
        m_looped = !m_visited.insert(key).second;
        if (m_looped) {
            return Error(Fault::malformed,
                         text("'", printable(source.name()), "' is its own backing file: the chain loops after ",
                              m_layers.size(), m_layers.size() == 1 ? " layer" : " layers"));
        }
        return {};
    }

    /// The door that a format gets for its storage files.
    class Door final : public Files {
    public:
        Door(Opener& opener, std::shared_ptr<const Source> image, ChainLayer& layer, bool named_by_user)
            : m_opener(opener), m_image(std::move(image)), m_layer(layer), m_named_by_user(named_by_user)
        {
        }

        Result<std::shared_ptr<const Source>> open_storage(const Reference& reference,
                                                           const Options& overrides) override
        {
            m_opener.m_blocked_path.clear();
            auto opened = overrides.empty() ? open_named(reference) : open_given(overrides);
            if (opened && !m_opener.m_request.force_share) {
                TRY((*opened)->check_locks(!m_opener.wants_headers() ? LockNeed::nobody_writes
                                           : reference.only_data     ? LockNeed::steady_length
                                                                     : LockNeed::steady_headers));
            }
            if (opened || !m_opener.tolerant()) {
                return opened;
            }
            m_layer.issues.push_back(
                {Issue::Severity::damage, "data file: " + opened.error().text(), {}, Issue::Matter::storage_lost});
            m_layer.blocked_path = m_opener.m_blocked_path;
            return std::shared_ptr<const Source>(
                std::make_shared<LostSource>(reference.name, std::move(opened).error()));
        }

    private:
        Result<std::shared_ptr<const Source>> open_given(const Options& overrides)
        {
            return TRY(m_opener.open_protocol(std::nullopt, overrides, m_named_by_user)).source;
        }

        /// Storage names are plain paths, whatever they look like. Those that start from the current folder mean
        /// nothing to a window: there they are looked for beside the image.
        Result<std::shared_ptr<const Source>> open_named(const Reference& reference)
        {
            std::string name = reference.name;
            if (reference.origin == Reference::Origin::image_folder) {
                name = name.starts_with('/') ? name : m_image->directory() + name;
                return m_opener.open_path(name, name, false, false);
            }
            const bool beside = m_opener.m_request.policy.follow == ReferencePolicy::Follow::own_folder;
            const std::string path = beside && !name.starts_with('/') ? folder_of(m_image->host_path()) + name : name;
            return m_opener.open_path(path, name, false, false);
        }

        Opener& m_opener;
        std::shared_ptr<const Source> m_image;
        ChainLayer& m_layer;
        bool m_named_by_user;
    };

    const ChainRequest& m_request;
    Gate m_gate;
    std::vector<ChainLayer> m_layers;
    std::vector<std::string> m_warnings;
    std::string m_blocked_path;  // what the gate refused last
    bool m_looped = false;       // whether the image opened last had been opened before
    std::string m_looks_like;    // of the image that was not of its format
    unsigned m_network_opened = 0;
    std::set<std::tuple<u64, u64, std::string, u64>> m_visited;
};

}  // namespace

Chain::Chain(std::vector<ChainLayer> layers, std::vector<std::string> warnings)
    : m_layers(std::move(layers)), m_warnings(std::move(warnings))
{
    assert(!m_layers.empty() && m_layers.front().layer);
    for (const ChainLayer& layer : m_layers) {
        auto& hosts = m_hosts.emplace_back();
        if (layer.layer) {
            hosts = layer.layer->storage();
            hosts.insert(hosts.begin(), layer.image);
        }
    }
}

const Source& Chain::host(u32 depth, u32 file) const
{
    return *m_hosts[depth][file];
}

Status Chain::read(u64 offset, std::span<std::byte> into) const
{
    Status status;
    const auto read_run = [&](const Run& run) -> Status {
        const auto part = into.subspan(run.guest.offset - offset, run.guest.length);
        if (run.state == State::unknown) {
            return Error(Fault::missing,
                         text("guest offset ", hex(run.guest.offset), " lies in a layer that was not opened"));
        }
        const bool promised = run.state != State::unallocated || m_layers[run.depth].layer->supports_backing();
        if (reads_zero(run.state) && promised) {
            std::fill(part.begin(), part.end(), std::byte{0});
            return {};
        }
        const ChainLayer& layer = m_layers[run.depth];
        TRY_WHILE(printable(layer.name), layer.layer->read(run.guest.offset, part));
        return {};
    };
    const auto sink = [&](const Run& run) {
        status = read_run(run);
        return status.has_value();
    };
    TRY(resolve(*this, {offset, into.size()}, OnDamage::go_on, sink, [](u32, const Issue&) {}));
    return status;
}

std::optional<std::string> full_reference_name(const Source& image, const std::string& name)
{
    const bool relative = combine_names("/", name) != name;
    if (relative && network_protocol(protocol_prefix(image.name())) == "nbd") {
        return std::nullopt;
    }
    return name.empty() ? name : combine_names(image.directory(), name);
}

Result<std::shared_ptr<const Chain>> open_chain(const ChainRequest& request)
{
    return Opener(request).open();
}

Chain chain_from(const Chain& chain, u32 depth)
{
    return Chain({chain.layers().begin() + depth, chain.layers().end()}, chain.warnings());
}

Result<std::shared_ptr<const Chain>> disk_as_of(const Chain& chain, u32 depth)
{
    const auto& layers = chain.layers();
    if (depth >= layers.size()) {
        return Error(Fault::missing, text("there is no layer ", depth, ": the chain has ", layers.size()));
    }
    if (layers[depth].lost) {
        return *layers[depth].lost;
    }
    return std::make_shared<const Chain>(chain_from(chain, depth));
}

}  // namespace stratamap
