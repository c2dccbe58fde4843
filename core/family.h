// SPDX-License-Identifier: MIT
// Family: other images in a folder that stand on a chain's files; and what a layer's file costs and who uses it.
#pragma once

#include "core/chain.h"
#include "core/function_ref.h"

#include <optional>
#include <string>
#include <vector>

namespace stratamap {

/// An image outside of a chain whose backing reference leads to one of the chain's files.
struct Branch {
    std::string path;    ///< of the image: the folder as it was given, and the file's name
    std::string format;  ///< format id
    u32 base = 0;        ///< depth of the layer it stands on
    bool operator==(const Branch&) const = default;
};

struct FamilyLimits {
    std::size_t files = 4096;            ///< entries of the folder looked at
    u64 bytes_per_file = u64{16} << 20;  ///< read of each at most; what needs more is passed over
};

struct Family {
    std::vector<Branch> branches;  ///< in the order of their names
    u64 looked_at = 0;             ///< files
    u64 passed_over = 0;           ///< of these: images that could not be read, or not within the limits
    bool complete = true;          ///< false: told to stop, or the folder has more entries than the limit
};

/// Looks at the regular files of `folder` (links that lead out of it are passed over), and at nothing else: names found
/// in them are compared, not opened, except that a link in that folder is followed to see where it leads. Storage files
/// are not opened. `go_on` is asked for each file.
Family find_family(const Chain& chain, const std::string& folder, FunctionRef<bool()> go_on, FamilyLimits limits = {});

/// The folder of the topmost image's file, where its family is; nothing where it does not lie on this host.
std::optional<std::string> family_folder(const Chain& chain);

/// What a layer's own file takes, and whether somebody is at it.
struct FileFacts {
    u64 length = 0;                ///< bytes of the file
    std::optional<u64> allocated;  ///< bytes of its storage that it occupies, where that is known
    bool in_use = false;           ///< another program may write to it, or forbids reading: it holds QEMU's locks
    std::string used_how;          ///< the lock in the peer's words, when in use
};

/// Asks the system anew, also after the chain was opened. Takes no lock. Empty of a lost layer.
std::optional<FileFacts> file_facts(const ChainLayer& layer);

}  // namespace stratamap
