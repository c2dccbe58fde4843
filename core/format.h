// SPDX-License-Identifier: MIT
// Format: how an image format is recognised and opened, and the table of all of them.
#pragma once

#include "core/layer.h"
#include "core/options.h"

#include <array>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stratamap {

struct Amendment;

/// How sure a probe is. The surest wins; of equals the first in formats() (shared spec map, 14).
enum class Match : u8 { no = 0, fallback = 1, weak = 2, sure = 100 };

/// What probing looks at: the first 512 bytes (zeros past the end) and the name. One read of exactly that much,
/// because on some file systems even a read changes what is a hole (shared spec map, 11).
struct Head {
    std::array<std::byte, 512> bytes{};
    u64 size = 0;           ///< of the file, in bytes
    std::string_view name;  ///< as typed or combined; empty for option trees
};

/// The one door through which a format reaches storage files. Policy and limits stand behind it.
class Files {
public:
    virtual ~Files() = default;

    /// Opens a file that holds guest data of the image, as plain bytes. Formats never open anything themselves.
    /// `overrides` are the user's options for that child (file name, driver), empty as a rule.
    virtual Result<std::shared_ptr<const Source>> open_storage(const Reference& reference,
                                                               const Options& overrides) = 0;
};

/// What a format gets for opening one image.
struct Opening {
    std::shared_ptr<const Source> image;
    const Options& options;  ///< this format's own options, flattened; keys it does not know were refused before
    Files& files;
    std::vector<Issue>& issues;
    /// What the peer refuses although the map does not need it (a broken bitmap directory) is an error when false,
    /// an issue when true.
    bool tolerant = false;
    /// The image is opened to be checked, not read: what the check tells of is let pass.
    bool for_check = false;
    /// Whether guest data will be read; else a file that holds nothing else need not be opened.
    bool reads_data = true;
};

struct Format {
    std::string_view id;     ///< spelled as `qemu-img -f` spells it
    std::string_view title;  ///< for people: "QCOW2 (QEMU copy on write)"
    Match (*probe)(const Head&);
    Result<std::unique_ptr<Layer>> (*open)(Opening);
    std::span<const std::string_view> options;  ///< option keys it accepts; "x." accepts everything below x
    /// Of formats whose images are folders: the file in there that open() gets. A folder that holds one is an image.
    std::string_view file_in_folder = {};
    /// How its images are amended; null where they cannot be.
    const Amendment* amendment = nullptr;
    /// Whether a guest that writes leaves the image's own tables as they are, so that they may be read meanwhile.
    bool steady_headers = false;
};

/// All formats, in the order that breaks ties of Match.
std::span<const Format* const> formats();

/// The format of that id, or null.
const Format* format_by_id(std::string_view id);

/// The folder, where the path names the file in it by which a format opens such folders; other paths as they are.
std::string image_folder(const std::string& path);

/// Recognises an image. Never null: raw takes what nobody knows.
const Format* probe(const Head& head);

}  // namespace stratamap
