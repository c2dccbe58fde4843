// SPDX-License-Identifier: MIT
// Secrets that --object names, wiped when they are no longer needed.
#include "app/secrets.h"

#include "core/text.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <optional>
#include <span>

namespace stratamap {

namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 20;

Result<std::string> contents(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return Error(Fault::usage, text("Unable to read ", printable(path), ": ", std::strerror(errno)));
    }
    std::string bytes;
    bytes.reserve(most_bytes);  // so that no copy is left behind
    for (char c = 0; bytes.size() < most_bytes && file.get(c);) {
        bytes += c;
    }
    if (file.bad() || bytes.size() == most_bytes) {
        return Error(Fault::usage, text("Unable to read ", printable(path), ": it is no secret of less than a MiB"));
    }
    return bytes;
}

int base64_digit(char c)
{
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const auto at = digits.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

/// RFC 4648, section 4; white space is passed over.
std::optional<std::string> from_base64(std::string_view encoded)
{
    std::string bytes;
    bytes.reserve(encoded.size());
    unsigned bits = 0;
    unsigned count = 0;
    unsigned padding = 0;
    for (const char c : encoded) {
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
                bytes += static_cast<char>(bits >> (16 - 8 * i) & 0xffU);
            }
            bits = 0;
        }
    }
    return count % 4 == 0 && padding <= 2 ? std::optional(bytes) : std::nullopt;
}

void wipe(std::string& secret)
{
    ::explicit_bzero(secret.data(), secret.size());
}

}  // namespace

Secrets::~Secrets()
{
    for (auto& [id, secret] : m_secrets) {
        wipe(secret);
    }
}

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
    std::string secret = data ? *data : TRY(contents(*file));
    if (format == "base64") {
        auto decoded = from_base64(secret);
        wipe(secret);
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

Result<std::vector<std::byte>> Secrets::find(const std::string& id) const
{
    const auto found = m_secrets.find(id);
    if (found == m_secrets.end()) {
        return Error(Fault::usage, text("No secret with id '", printable(id), "'"));
    }
    const auto bytes = std::as_bytes(std::span(found->second));
    return std::vector<std::byte>(bytes.begin(), bytes.end());
}

}  // namespace stratamap
