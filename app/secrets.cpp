// SPDX-License-Identifier: MIT
// Secrets that --object names.
#include "app/secrets.h"

#include "core/text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <span>
#include <unistd.h>

namespace stratamap {

namespace {

using ByteView = std::span<const std::byte>;

constexpr std::size_t most_bytes = std::size_t{1} << 20;

/// Read straight into memory of its own: a stream would keep a copy.
Result<Secret> contents(const std::string& path)
{
    const auto failed = [&](std::string_view why) {
        return Error(Fault::usage, text("Unable to read ", printable(path), ": ", why));
    };
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (file < 0) {
        return failed(std::strerror(errno));
    }
    Secret read(most_bytes);
    std::size_t length = 0;
    ssize_t count = 1;
    while (length < most_bytes && count != 0) {
        count = ::read(file, read.bytes().data() + length, most_bytes - length);
        if (count < 0 && errno != EINTR) {
            const int error = errno;
            ::close(file);
            return failed(std::strerror(error));
        }
        length += static_cast<std::size_t>(std::max<ssize_t>(count, 0));
    }
    ::close(file);
    if (length == most_bytes) {
        return failed("it is no secret of less than a MiB");
    }
    return Secret(ByteView(read.bytes()).first(length));
}

int base64_digit(char c)
{
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const auto at = digits.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

/// RFC 4648, section 4; white space is passed over.
std::optional<Secret> from_base64(ByteView encoded)
{
    Secret bytes(encoded.size());
    std::size_t length = 0;
    unsigned bits = 0;
    unsigned count = 0;
    unsigned padding = 0;
    for (const std::byte byte : encoded) {
        const char c = static_cast<char>(byte);
        if (c == '\n' || c == '\r' || c == ' ' || c == '\t') {
            continue;
        }
        const int digit = c == '=' ? 0 : base64_digit(c);
        if (digit < 0 || (padding > 0 && c != '=')) {
            return std::nullopt;
        }
        padding += c == '=' ? 1 : 0;
        bits = bits << 6U | static_cast<unsigned>(digit);
        if (++count % 4 == 0) {
            for (unsigned i = 0; i < 3 - std::min(padding, 3U); ++i) {
                bytes.bytes()[length++] = static_cast<std::byte>(bits >> (16 - 8 * i) & 0xffU);
            }
            bits = 0;
        }
    }
    if (count % 4 != 0 || padding > 2) {
        return std::nullopt;
    }
    return Secret(ByteView(bytes.bytes()).first(length));
}

}  // namespace

Status Secrets::add(const Options& object)
{
    const auto data = object.text("data");
    const auto file = object.text("file");
    if (data && file) {
        return Error(Fault::usage, "'file' and 'data' are mutually exclusive");
    }
    if (!data && !file) {
        return Error(Fault::usage, "Either 'file' or 'data' must be provided");
    }
    const std::string format = object.text("format").value_or("raw");
    if (format != "raw" && format != "base64") {
        return Error(Fault::usage, text("Parameter 'format' does not accept value '", printable(format), "'"));
    }
    Secret secret = data ? Secret(std::as_bytes(std::span(*data))) : TRY(contents(*file));
    if (format == "base64") {
        auto decoded = from_base64(secret.bytes());
        if (!decoded) {
            return Error(Fault::usage, "Base64 data is not valid");
        }
        secret = std::move(*decoded);
    }
    const std::string id = object.text("id").value_or("");
    if (!m_secrets.emplace(id, std::move(secret)).second) {
        return Error(Fault::usage,
                     text("attempt to add duplicate property '", printable(id), "' to object (type 'container')"));
    }
    return {};
}

Result<Secret> Secrets::find(const std::string& id) const
{
    const auto found = m_secrets.find(id);
    if (found == m_secrets.end()) {
        return Error(Fault::usage, text("No secret with id '", printable(id), "'"));
    }
    return Secret(found->second.bytes());
}

}  // namespace stratamap
