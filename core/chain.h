// SPDX-License-Identifier: MIT
// Chain: an image and everything below it, opened once under a reference policy; guest bytes read through all of it.
#pragma once

#include "core/format.h"
#include "core/layer.h"
#include "core/protocol.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stratamap {

/// Which references found inside images are followed. What the user names on the command line or in the window
/// is not a reference and always opened (shared spec security, 6).
struct ReferencePolicy {
    enum class Follow : u8 {
        everything,  ///< any regular file or block device, as the peer does
        roots,       ///< only what lies below `roots`, symbolic links resolved
        own_folder,  ///< only what lies below the folder of the image that was opened, or below `roots`; storage
                     ///< files are looked for in the folder of their image, not in the current one
        nothing,     ///< the top layer alone, with its storage files, as if it had no backing file
    };
    Follow follow = Follow::everything;
    std::vector<std::string> roots;    ///< directories
    bool network = false;              ///< also names of network protocols, which are otherwise followed only from an
                                       ///< image that the user named by a URL, to its own server
    std::vector<std::string> allowed;  ///< single files allowed besides, by the path that a Blocked named
};

/// What a chain is opened for.
enum class Purpose : u8 {
    disk,     ///< its map and its bytes
    headers,  ///< what each image says of itself. Files that hold nothing but guest data are opened only where the
              ///< format must, and may be written to meanwhile; what options say of backing files does not count; an
              ///< image that cannot be opened below the top is a lost layer
    check,    ///< whether the top image's tables are sound (see Opening::for_check)
};

/// What to open, and how.
struct ChainRequest {
    std::string name;                          ///< a path, a prefixed name, "json:{...}" or an option string
    bool image_options = false;                ///< `name` is an option string (--image-opts)
    std::optional<std::string> format = {};    ///< driver of the top node; nothing: probe
    std::optional<std::string> snapshot = {};  ///< internal snapshot of the top image to show, by id or by name
    bool force_share = false;                  ///< -U: do not mind a writer's locks
    bool keep_going = false;                   ///< a missing or broken parent becomes a lost layer, not an error
    Purpose purpose = Purpose::disk;
    ReferencePolicy policy = {};
    /// Files that the user names for the layers at these depths, in place of what the layer above refers to. No policy
    /// is asked; what the layer above records of its identity and contents is compared, and a difference only told.
    std::map<u32, std::string> replacements = {};
    const Protocols* protocols = nullptr;  ///< what opens "nbd://..."; null: local files only
};

/// One level of the chain. Depth 0 is the image that was opened.
struct ChainLayer {
    std::string name;                            ///< as messages name the file
    std::string reference;                       ///< as the layer above writes it; empty for the top
    std::optional<std::string> recorded_format;  ///< as the layer above records it
    std::string format;                          ///< the format id it was opened with; empty when lost
    std::string driver;                          ///< the same, or the protocol where the user named one as the format
    std::string node;                            ///< the image as the peer names the opened node: the file's name, or
                                                 ///< "json:{...}" where options make another image of the file
    std::shared_ptr<const Source> image;         ///< null when lost
    std::shared_ptr<const Layer> layer;          ///< null when lost
    std::optional<Error> lost;                   ///< why this layer could not be opened; then it is the last one
    std::string blocked_path;                    ///< the file that the policy did not open, of this lost layer or
                                                 ///< of a storage file of this layer: put it into
                                                 ///< ReferencePolicy::allowed, or its folder into roots; empty when
                                                 ///< nothing was blocked or no policy would help
    bool loops = false;                          ///< it was lost because it has been in this chain before
    std::string looks_like;                      ///< when lost for not being of its recorded format: the format that
                                                 ///< its bytes are of
    std::vector<Issue> issues;                   ///< found while opening
};

class Chain {
public:
    explicit Chain(std::vector<ChainLayer> layers, std::vector<std::string> warnings);

    /// At least one; only the last can be lost, and never the only one.
    const std::vector<ChainLayer>& layers() const { return m_layers; }

    /// Bytes of the guest's disk: the top layer's virtual size.
    u64 virtual_size() const { return m_layers.front().layer->virtual_size(); }

    /// Whether every layer was opened.
    bool complete() const { return !m_layers.back().lost; }

    /// Lines for the user that concern no layer in particular (deprecated spellings).
    const std::vector<std::string>& warnings() const { return m_warnings; }

    /// Source of a run: the image or storage file `file` of the layer at `depth`.
    const Source& host(u32 depth, u32 file) const;

    /// Guest bytes as the guest reads them, through all layers, decompressed. Fails on damaged, unknown and
    /// encrypted runs, naming the offset. The range must lie in virtual_size().
    Status read(u64 offset, std::span<std::byte> into) const;

private:
    std::vector<ChainLayer> m_layers;
    std::vector<std::vector<std::shared_ptr<const Source>>> m_hosts;
    std::vector<std::string> m_warnings;
};

/// The name by which a backing file is opened that `image` refers to by `name`; nothing for a relative name in an image
/// that lies in no folder.
std::optional<std::string> full_reference_name(const Source& image, const std::string& name);

/// The layers from that depth on, which there are, as a chain of their own.
Chain chain_from(const Chain& chain, u32 depth);

/// Opens the image and follows its references. Loops end with an error (or a lost layer) that names the file.
Result<std::shared_ptr<const Chain>> open_chain(const ChainRequest& request);

/// The disk as the layer at that depth has it, with all below it: a chain of the same layers, opened once. Fails where
/// there is no such layer, or it is lost.
Result<std::shared_ptr<const Chain>> disk_as_of(const Chain& chain, u32 depth);

}  // namespace stratamap
