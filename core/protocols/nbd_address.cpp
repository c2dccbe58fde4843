// SPDX-License-Identifier: MIT
#include "core/protocols/nbd_address.h"

#include "core/names.h"
#include "core/text.h"

#include <algorithm>

namespace stratamap {

namespace {

constexpr std::string_view default_port = "10809";

constexpr std::string_view known_options[] = {
    "server.", "export", "host", "port", "path", "tls-creds", "tls-hostname", "reconnect-delay", "open-timeout"};

Error no_valid_url()
{
    return {Fault::usage, "No valid URL specified"};
}

Error no_server()
{
    return {Fault::usage, "NBD server address missing"};
}

/// "%20" and its like; nothing where a digit is missing or a zero byte would come out.
std::optional<std::string> percent_decoded(std::string_view text)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9'   ? c - '0'
               : c >= 'a' && c <= 'f' ? c - 'a' + 10
               : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                      : -1;
    };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        if (text.size() - i < 3 || digit(text[i + 1]) < 0 || digit(text[i + 2]) < 0) {
            return std::nullopt;
        }
        out += static_cast<char>(digit(text[i + 1]) << 4 | digit(text[i + 2]));
        i += 2;
    }
    return out.find('\0') == std::string::npos ? std::optional(out) : std::nullopt;
}

bool is_port(std::string_view text)
{
    return !text.empty() && text.size() <= 5 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "host:port", "[v6]:port"; without a port only where there is a default one.
bool take_host_and_port(std::string_view text, std::string_view otherwise, NbdAddress& address)
{
    std::string_view host = text;
    std::string_view port = otherwise;
    const auto bracket = text.starts_with('[') ? text.find(']') : 0;
    if (bracket == std::string_view::npos) {
        return false;
    }
    if (const auto colon = text.find(':', bracket); colon != std::string_view::npos) {
        host = text.substr(0, colon);
        port = text.substr(colon + 1);
    }
    if (host.starts_with('[') && host.ends_with(']')) {
        host = host.substr(1, host.size() - 2);
    }
    address.host = host;
    address.port = port;
    return !host.empty() && is_port(port);
}

/// What stands behind the '?': what a server is reached by, and what a TLS connection rests on.
Status take_query(std::string_view query, bool is_unix, NbdAddress& address)
{
    while (!query.empty()) {
        const auto end = std::min(query.find('&'), query.size());
        const auto item = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        const auto equals = std::min(item.find('='), item.size());
        const auto key = item.substr(0, equals);
        std::string* into = key == "socket" && is_unix                 ? &address.socket
                            : key == "tls-certificates" && address.tls ? &address.tls_certificates
                            : key == "tls-psk-file" && address.tls     ? &address.tls_psk_file
                                                                       : nullptr;
        const auto value = percent_decoded(item.substr(std::min(equals + 1, item.size())));
        if (into == nullptr || !into->empty() || !value || value->empty()) {
            return no_valid_url();
        }
        *into = *value;
    }
    return address.socket.empty() == is_unix ? Status(no_valid_url()) : Status();
}

Result<NbdAddress> from_url(std::string_view scheme, std::string_view rest)
{
    NbdAddress address;
    address.tls = scheme.starts_with("nbds");
    const bool is_unix = scheme.ends_with("+unix");
    rest = rest.substr(0, rest.find('#'));
    const auto question = std::min(rest.find('?'), rest.size());
    const auto slash = std::min(rest.find('/'), question);
    std::string_view server = rest.substr(0, slash);
    std::string_view path = rest.substr(slash, question - slash);
    path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));
    const auto name = percent_decoded(path);
    if (!name) {
        return no_valid_url();
    }
    address.export_name = *name;
    if (const auto at = server.find('@'); at != std::string_view::npos && (address.tls || !is_unix)) {
        const auto user = percent_decoded(server.substr(0, at));
        address.tls_user = user && address.tls ? *user : "";
        server.remove_prefix(at + 1);
    }
    if (is_unix ? !server.empty() : !take_host_and_port(server, default_port, address)) {
        return no_valid_url();
    }
    TRY(take_query(rest.substr(std::min(question + 1, rest.size())), is_unix, address));
    return address;
}

/// "nbd:HOST:PORT:exportname=E", "nbd:unix:SOCKET:exportname=E".
Result<NbdAddress> from_old_name(std::string_view rest)
{
    constexpr std::string_view mark = ":exportname=";
    NbdAddress address;
    if (const auto at = rest.find(mark); at != std::string_view::npos) {
        address.export_name = rest.substr(at + mark.size());
        rest = rest.substr(0, at);
    }
    if (rest.empty()) {
        return no_server();
    }
    if (rest.starts_with("unix:")) {
        address.socket = rest.substr(5);
        return address.socket.empty() ? Result<NbdAddress>(no_server()) : address;
    }
    if (!take_host_and_port(rest, {}, address)) {
        return Error(Fault::usage, text("error parsing address '", printable(rest), "'"));
    }
    return address;
}

Result<NbdAddress> from_options(const Options& options)
{
    NbdAddress address;
    const auto either = [&](std::string_view plain, std::string_view nested) {
        const auto found = options.text(plain);
        return found ? found : options.text(nested);
    };
    address.export_name = options.text("export").value_or("");
    address.socket = either("path", "server.path").value_or("");
    address.host = either("host", "server.host").value_or("");
    address.port = either("port", "server.port").value_or(std::string(default_port));
    if (options.has("tls-creds") || options.has("tls-hostname")) {
        return Error(Fault::unsupported,
                     "the option 'tls-creds' is not supported: a name that begins with nbds:// "
                     "asks for TLS, and takes ?tls-certificates=FOLDER and ?tls-psk-file=FILE");
    }
    const auto type = options.text("server.type");
    if (type && *type != "inet" && *type != "unix") {
        return Error(Fault::usage, text("an NBD server of type '", printable(*type), "' is not supported"));
    }
    if (address.socket.empty() == address.host.empty()) {
        return address.socket.empty() ? no_server()
                                      : Error(Fault::usage, "path and host may not be used at the same time");
    }
    if (address.socket.empty() && !is_port(address.port)) {
        return Error(Fault::usage, text("error parsing port '", printable(address.port), "'"));
    }
    return address;
}

}  // namespace

const std::span<const std::string_view> nbd_options = known_options;

std::string NbdAddress::name() const
{
    const std::string slash = export_name.empty() ? "" : "/";
    if (!socket.empty()) {
        return text(tls ? "nbds+unix://" : "nbd+unix://", slash, export_name, "?socket=", socket);
    }
    return text(tls ? "nbds://" : "nbd://", host, ':', port, slash, export_name);
}

std::string NbdAddress::server() const
{
    return socket.empty() ? text(host, ':', port) : socket;
}

Options NbdAddress::description() const
{
    Options options;
    options.set("driver", "nbd");
    options.set("server.type", socket.empty() ? "inet" : "unix");
    if (socket.empty()) {
        options.set("server.host", host);
        options.set("server.port", port);
    } else {
        options.set("server.path", socket);
    }
    if (!export_name.empty()) {
        options.set("export", export_name);
    }
    return options;
}

Result<NbdAddress> nbd_address(const Location& location)
{
    if (!location.name) {
        return from_options(location.options);
    }
    const std::string_view name = *location.name;
    const auto prefix = protocol_prefix(name);
    if (network_protocol(prefix) != "nbd") {
        return Error(Fault::usage, text("'", printable(name),
                                        "' is not the name of an NBD export: it does not begin "
                                        "with 'nbd:'"));
    }
    if (name.substr(prefix.size()).starts_with("://")) {
        auto address = TRY(from_url(prefix, name.substr(prefix.size() + 3)));
        const bool names_files = !address.tls_certificates.empty() || !address.tls_psk_file.empty();
        if (names_files && !location.named_by_user) {
            return Error(Fault::denied, text("'", printable(name),
                                             "' is not opened: what is found in an image may not "
                                             "say which certificates and keys to use"));
        }
        return address;
    }
    return prefix == "nbd" ? from_old_name(name.substr(prefix.size() + 1)) : no_valid_url();
}

}  // namespace stratamap
