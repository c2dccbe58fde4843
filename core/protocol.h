// SPDX-License-Identifier: MIT
// Protocol: how a name such as "nbd://host/export" becomes bytes. Core itself speaks none: core/protocols has some,
// which a program links or loads and hands to open_chain().
#pragma once

#include "core/options.h"
#include "core/result.h"
#include "core/source.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace stratamap {

/// What to open: a name with its prefix, or options alone.
struct Location {
    std::optional<std::string> name;
    std::string driver;          ///< as the prefix or the option `driver` spells it
    Options options;             ///< keys that the protocol does not know were refused before
    bool named_by_user = false;  ///< else it was found in an image, and may not name files of this host
};

/// Bytes at protocol level, and how the peer would describe the node where a plain name does not do.
struct ProtocolNode {
    std::shared_ptr<const Source> source;
    Options description;
};

/// Every wait of a source that it opens has an end, and every read may fail.
struct Protocol {
    std::string_view id;                        ///< as network_protocol() calls it
    std::span<const std::string_view> options;  ///< option keys it accepts; "x." accepts everything below x
    Result<ProtocolNode> (*open)(const Location&);
};

/// The protocols that a program speaks.
class Protocols {
public:
    virtual ~Protocols() = default;

    /// Never null. The error says why a protocol is not spoken here.
    virtual Result<const Protocol*> find(std::string_view id) const = 0;
};

/// The one function that a protocol's module exports.
extern "C" using StratamapProtocol = const Protocol * ();
constexpr const char* stratamap_protocol_symbol = "stratamap_protocol";

}  // namespace stratamap
