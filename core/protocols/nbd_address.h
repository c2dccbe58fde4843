// SPDX-License-Identifier: MIT
// Where an NBD server listens and which of its exports is meant, as names and options say it (shared spec
// backing-names, 4). Knows nothing of the network.
#pragma once

#include "core/protocol.h"

namespace stratamap {

struct NbdAddress {
    std::string host;         ///< without the brackets of an IPv6 address; empty with a socket
    std::string port;         ///< a number
    std::string socket;       ///< path of a Unix socket
    std::string export_name;  ///< empty: the server's default one
    bool tls = false;
    std::string tls_certificates;  ///< a folder of this host with ca-cert.pem; empty: where libnbd looks
    std::string tls_psk_file;      ///< keys shared with the server, instead of certificates
    std::string tls_user;          ///< whose key; empty: of whoever runs the program

    /// As the peer writes it back, whatever form it was given in.
    std::string name() const;

    /// As messages name the server.
    std::string server() const;

    /// The options that say the same.
    Options description() const;
};

extern const std::span<const std::string_view> nbd_options;

Result<NbdAddress> nbd_address(const Location& location);

}  // namespace stratamap
