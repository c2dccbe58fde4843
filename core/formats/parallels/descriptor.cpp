// SPDX-License-Identifier: MIT
#include "core/formats/parallels/descriptor.h"

#include <algorithm>
#include <charconv>
#include <pugixml.hpp>
#include <set>

namespace stratamap::parallels {

namespace {

constexpr std::string_view root_name = "Parallels_disk_image";
constexpr std::string_view known_version = "1.0";
constexpr std::string_view no_guid = "{00000000-0000-0000-0000-000000000000}";    // "none", for parents and engines
constexpr std::string_view usual_top = "{5fbaabe3-6958-40ff-92a7-860e329aab41}";  // where TopGUID says nothing
constexpr u64 max_sectors = max_image_length / sector_size;

Error malformed(std::string sentence)
{
    return {Fault::malformed, std::move(sentence)};
}

/// The first child of that name; others are not looked at.
Result<pugi::xml_node> child_of(const pugi::xml_node& node, const char* name)
{
    const pugi::xml_node child = node.child(name);
    if (!child) {
        return malformed(text("the descriptor is incomplete: a '", node.name(), "' has no '", name, "'"));
    }
    return child;
}

Result<std::string> text_of(const pugi::xml_node& node, const char* name)
{
    return std::string(TRY(child_of(node, name)).child_value());
}

Result<u64> number_of(const pugi::xml_node& node, const char* name)
{
    const std::string words = TRY(text_of(node, name));
    u64 number = 0;
    const char* end = words.data() + words.size();
    const auto [stop, error] = std::from_chars(words.data(), end, number);
    if (error != std::errc() || stop != end) {
        return malformed(text(name, " is '", printable(words), "', not a number"));
    }
    return number;
}

/// Empty for the GUID that says there is none.
Result<std::string> guid_of(const pugi::xml_node& node, const char* name)
{
    const std::string words = TRY(text_of(node, name));
    auto guid = guid_from(words);
    if (!guid) {
        return malformed(text(name, " is '", printable(words), "', not a GUID"));
    }
    return *guid == no_guid ? std::string() : *std::move(guid);
}

class Reader {
public:
    explicit Reader(const pugi::xml_node& root) : m_root(root) {}

    Result<Descriptor> read()
    {
        const std::string_view version = m_root.attribute("Version").value();
        if (version != known_version) {
            return Error(Fault::unsupported, text("the descriptor has version '", printable(version),
                                                  "', and only version ", known_version, " is known"));
        }
        TRY(read_parameters());
        TRY(read_storages());
        TRY(read_snapshots());
        return std::move(m_descriptor);
    }

private:
    Status read_parameters()
    {
        const pugi::xml_node parameters = TRY(child_of(m_root, "Disk_Parameters"));
        m_descriptor.sectors = TRY(number_of(parameters, "Disk_size"));
        if (m_descriptor.sectors == 0) {
            return malformed("Disk_size is 0");
        }
        if (m_descriptor.sectors > max_sectors) {
            return Error(Fault::too_big,
                         text("Disk_size is ", m_descriptor.sectors, " sectors, at most ", max_sectors));
        }
        const u64 padding = parameters.child("Padding") ? TRY(number_of(parameters, "Padding")) : 0;
        if (padding != 0) {
            return Error(Fault::unsupported, text("Padding is ", padding, ", and only disks without it are read"));
        }
        const pugi::xml_node encryption = parameters.child("Encryption");
        if (encryption.child("Engine")) {
            m_descriptor.encryption = TRY(guid_of(encryption, "Engine"));
        }
        return {};
    }

    Status read_storages()
    {
        auto& storages = m_descriptor.storages;
        const pugi::xml_node data = TRY(child_of(m_root, "StorageData"));
        for (const pugi::xml_node& node : data.children("Storage")) {
            if (storages.size() == max_storages) {
                return Error(Fault::too_big, text("the disk is split into more than ", max_storages, " storages"));
            }
            storages.push_back(TRY(read_storage(node)));
        }
        if (storages.empty()) {
            return malformed("the descriptor names no storage");
        }
        std::sort(storages.begin(), storages.end(),
                  [](const Storage& a, const Storage& b) { return a.sectors.offset < b.sectors.offset; });
        for (std::size_t i = 1; i < storages.size(); ++i) {
            const Range before = storages[i - 1].sectors;
            const Range next = storages[i].sectors;
            if (next.offset < before.end()) {
                return malformed(text("two storages overlap: sectors ", before.offset, " to ", before.end(), " and ",
                                      next.offset, " to ", next.end()));
            }
        }
        return {};
    }

    Result<Storage> read_storage(const pugi::xml_node& node)
    {
        Storage storage;
        const u64 start = TRY(number_of(node, "Start"));
        const u64 end = TRY(number_of(node, "End"));
        if (start >= end || end > m_descriptor.sectors) {
            return malformed(
                text("a storage reaches from sector ", start, " to ", end, " of a disk of ", m_descriptor.sectors));
        }
        storage.sectors = {start, end - start};
        storage.block_sectors = node.child("Blocksize") ? TRY(number_of(node, "Blocksize")) : 0;
        std::set<std::string> seen;
        for (const pugi::xml_node& child : node.children("Image")) {
            Image image = TRY(read_image(child));
            if (!seen.insert(image.guid).second) {
                return malformed(
                    text("the storage from sector ", start, " on has two images of snapshot ", image.guid));
            }
            TRY(add_snapshot(image.guid));
            storage.images.push_back(std::move(image));
        }
        return storage;
    }

    static Result<Image> read_image(const pugi::xml_node& node)
    {
        Image image;
        image.guid = TRY(guid_of(node, "GUID"));
        if (image.guid.empty()) {
            return malformed(text("an image has the GUID ", no_guid));
        }
        const std::string type = TRY(text_of(node, "Type"));
        if (type != "Plain" && type != "Compressed") {
            return Error(Fault::unsupported, text("an image has the type '", printable(type),
                                                  "', and only Plain and Compressed are known"));
        }
        image.type = type == "Plain" ? Image::Type::plain : Image::Type::expanding;
        image.file = TRY(text_of(node, "File"));
        if (image.file.empty()) {
            return malformed(text("the image of snapshot ", image.guid, " has no file name"));
        }
        return image;
    }

    Status add_snapshot(const std::string& guid)
    {
        if (!m_known.insert(guid).second) {
            return {};
        }
        if (m_descriptor.snapshots.size() == max_snapshots) {
            return Error(Fault::too_big, text("there are more than ", max_snapshots, " snapshots"));
        }
        m_descriptor.snapshots.push_back(guid);
        return {};
    }

    Status read_snapshots()
    {
        const pugi::xml_node snapshots = m_root.child("Snapshots");
        std::set<std::string> seen;
        for (const pugi::xml_node& shot : snapshots.children("Shot")) {
            const std::string guid = TRY(guid_of(shot, "GUID"));
            const std::string parent = TRY(guid_of(shot, "ParentGUID"));
            if (!seen.insert(guid).second) {
                return malformed(text("snapshot ", guid, " is listed twice"));
            }
            if (!parent.empty()) {
                m_descriptor.parents.emplace(guid, parent);
            }
        }
        return find_top(snapshots);
    }

    Status find_top(const pugi::xml_node& snapshots)
    {
        std::string& top = m_descriptor.top;
        top = usual_top;
        if (snapshots.child("TopGUID")) {
            top = TRY(guid_of(snapshots, "TopGUID"));
        } else if (!m_known.contains(top) && m_descriptor.snapshots.size() == 1) {
            top = m_descriptor.snapshots.front();
        }
        if (!m_known.contains(top)) {
            return malformed(text("the top snapshot, ", top.empty() ? no_guid : top, ", has no image"));
        }
        return {};
    }

    pugi::xml_node m_root;
    Descriptor m_descriptor;
    std::set<std::string> m_known;  // descriptor.snapshots, for finding
};

}  // namespace

const Image* Storage::image_of(std::string_view guid) const
{
    const auto found =
        std::find_if(images.begin(), images.end(), [&](const Image& image) { return image.guid == guid; });
    return found == images.end() ? nullptr : &*found;
}

bool begins_like_descriptor(std::string_view bytes)
{
    constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
    if (bytes.starts_with(byte_order_mark)) {
        bytes.remove_prefix(byte_order_mark.size());
    }
    const auto first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && bytes[first] == '<';
}

Result<Descriptor> read_descriptor(const Source& file)
{
    if (file.size() > max_descriptor) {
        return Error(Fault::too_big,
                     text("the descriptor has ", file.size(), " bytes, and at most ", max_descriptor, " are read"));
    }
    std::vector<std::byte> bytes(file.size());
    TRY_WHILE("reading the descriptor", file.read(0, bytes));
    // A document type is skipped and entities it declares stay as they are: nothing expands, nothing else is opened.
    pugi::xml_document document;
    const auto parsed = document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_trim_pcdata);
    if (!parsed) {
        return malformed(
            text("the descriptor is not well-formed XML: ", parsed.description(), " at byte ", parsed.offset));
    }
    const pugi::xml_node root = document.document_element();
    if (root.name() != root_name) {
        return Error(Fault::not_this_format, text("Image not in Parallels format: the XML is of '",
                                                  printable(root.name()), "', not of '", root_name, "'"));
    }
    return Reader(root).read();
}

std::optional<std::string> guid_from(std::string_view text)
{
    if (text.starts_with('{') && text.ends_with('}')) {
        text = text.substr(1, text.size() - 2);
    }
    if (text.size() != no_guid.size() - 2) {
        return std::nullopt;
    }
    std::string guid = "{";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char letter = text[i] >= 'A' && text[i] <= 'F' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
        const bool digit = (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
        if (no_guid[i + 1] == '-' ? letter != '-' : !digit) {
            return std::nullopt;
        }
        guid += letter;
    }
    return guid + '}';
}

}  // namespace stratamap::parallels
