// SPDX-License-Identifier: MIT
// A protocol as a module of its own: what core/protocol.h promises to the program that loads it.
#include "core/protocols/protocols.h"

#include <type_traits>

extern "C" __attribute__((visibility("default"))) const stratamap::Protocol* stratamap_protocol()
{
    return &stratamap::STRATAMAP_PROTOCOL;
}

/// For a person who asks what the program is made of.
extern "C" __attribute__((visibility("default"))) const char* stratamap_protocol_library()
{
    return stratamap::STRATAMAP_PROTOCOL_LIBRARY();
}

static_assert(std::is_same_v<decltype(stratamap_protocol), stratamap::StratamapProtocol>);
