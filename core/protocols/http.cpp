// SPDX-License-Identifier: MIT
// HTTP and HTTPS: a file on a web server, read in ranges, through libcurl. Covered: redirects between the two, TLS with
// the system's certificates or those that curl's environment variables name. Not covered: servers without ranges;
// credentials but those in the URL (RFC 9110, 14).
#include "core/bytes.h"
#include "core/protocols/block_cache.h"
#include "core/protocols/protocols.h"
#include "core/text.h"

#include <charconv>
#include <cstdlib>
#include <curl/curl.h>
#include <new>

namespace stratamap {

namespace {

constexpr long seconds_to_connect = 15;
constexpr long seconds_without_progress = 20;
constexpr long seconds_for_a_request = 120;
constexpr long most_redirects = 5;

constexpr std::string_view http_options[] = {"url", "readahead", "sslverify", "timeout"};

struct Settings {
    std::string url;
    bool verify = true;
    long stalled = seconds_without_progress;
    long request = seconds_for_a_request;
};

/// "bytes 0-511/1048576" as numbers; nothing where it is something else, or the total is not said.
struct ContentRange {
    u64 first = 0;
    u64 last = 0;
    u64 total = 0;
};

std::optional<u64> take_number(std::string_view& text)
{
    u64 value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end.ec != std::errc() || end.ptr == text.data()) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(end.ptr - text.data()));
    return value;
}

std::optional<ContentRange> content_range(std::string_view text)
{
    const auto take = [&](std::string_view word) {
        const bool found = text.starts_with(word);
        text.remove_prefix(found ? word.size() : 0);
        return found;
    };
    if (!take("bytes ")) {
        return std::nullopt;
    }
    const auto first = take_number(text);
    const auto last = first && take("-") ? take_number(text) : std::nullopt;
    const auto total = last && take("/") ? take_number(text) : std::nullopt;
    if (!total || !text.empty() || *first > *last || *last >= *total) {
        return std::nullopt;
    }
    return ContentRange{*first, *last, *total};
}

/// What a server sent for one range. Grows no further than what was asked for.
struct Answer {
    ::CURL* curl = nullptr;
    std::span<std::byte> into;
    std::size_t received = 0;
    bool too_much = false;
    long status = 0;
    std::optional<ContentRange> range;
    std::string entity;  ///< the ETag: changes when the file does

    std::string header(const char* name) const
    {
        ::curl_header* found = nullptr;
        const bool there = ::curl_easy_header(curl, name, 0, CURLH_HEADER, -1, &found) == CURLHE_OK;
        return there ? found->value : std::string();
    }

    /// At the first byte of the body, when all headers are here: whether the body is worth having.
    bool begin()
    {
        ::curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
        if (status == 206) {
            range = content_range(header("Content-Range"));
            entity = header("ETag");
        }
        return range.has_value();
    }

    static std::size_t receive(char* bytes, std::size_t, std::size_t count, void* user)
    {
        Answer& answer = *static_cast<Answer*>(user);
        if (answer.received == 0 && !answer.begin()) {
            return CURL_WRITEFUNC_ERROR;
        }
        if (count > answer.into.size() - answer.received) {
            answer.too_much = true;
            return CURL_WRITEFUNC_ERROR;
        }
        const auto piece = std::as_bytes(std::span(bytes, count));
        std::copy(piece.begin(), piece.end(), answer.into.begin() + static_cast<std::ptrdiff_t>(answer.received));
        answer.received += count;
        return count;
    }
};

/// One file on one server. Not for two threads at once.
class Client {
public:
    explicit Client(Settings settings) : m_settings(std::move(settings)), m_curl(::curl_easy_init())
    {
        if (m_curl == nullptr) {
            throw std::bad_alloc();
        }
        const auto set = [this](auto option, auto value) { ::curl_easy_setopt(m_curl, option, value); };
        set(CURLOPT_URL, m_settings.url.c_str());
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_ERRORBUFFER, m_error);
        set(CURLOPT_USERAGENT, "stratamap");
        set(CURLOPT_NETRC, long{CURL_NETRC_IGNORED});
        set(CURLOPT_CONNECTTIMEOUT, std::min(seconds_to_connect, m_settings.stalled));
        set(CURLOPT_LOW_SPEED_LIMIT, 1L);
        set(CURLOPT_LOW_SPEED_TIME, m_settings.stalled);
        set(CURLOPT_TIMEOUT, m_settings.request);
        set(CURLOPT_FOLLOWLOCATION, 1L);
        set(CURLOPT_MAXREDIRS, most_redirects);
        use_authorities_of_environment();
        set(CURLOPT_SSL_VERIFYPEER, m_settings.verify ? 1L : 0L);
        set(CURLOPT_SSL_VERIFYHOST, m_settings.verify ? 2L : 0L);
        set(CURLOPT_WRITEFUNCTION, &Answer::receive);
        // A server that is spoken to safely does not send us where it is not safe.
        const bool safe = m_settings.url.starts_with("https:");
        set(CURLOPT_PROTOCOLS_STR, safe ? "https" : "http");
        set(CURLOPT_REDIR_PROTOCOLS_STR, safe ? "https" : "http,https");
    }
    ~Client() { ::curl_easy_cleanup(m_curl); }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    const std::string& url() const { return m_settings.url; }

    /// The beginning of the file, at most as much as the span holds, and from the first answer how long the file is.
    Result<std::span<const std::byte>> begin(std::span<std::byte> into)
    {
        Answer answer;
        const auto got = get(0, into, answer);
        const bool empty_file = (answer.status == 200 && answer.header("Content-Length") == "0") ||
                                (answer.status == 416 && answer.header("Content-Range") == "bytes */0");
        if (empty_file) {
            return std::span<const std::byte>();
        }
        if (!got) {
            return got.error();
        }
        m_size = answer.range->total;
        m_entity = answer.entity;
        const auto expected = static_cast<std::size_t>(std::min<u64>(into.size(), m_size));
        TRY(check(answer, 0, expected));
        return std::span<const std::byte>(into.first(expected));
    }

    Status read(u64 offset, std::span<std::byte> into)
    {
        Answer answer;
        TRY(get(offset, into, answer));
        if (answer.range->total != m_size || answer.entity != m_entity) {
            return Error(Fault::io, text(shown(), ": the file changed on the server while it was read (", m_size,
                                         " bytes before, ", answer.range->total, " now)"));
        }
        return check(answer, offset, into.size());
    }

    u64 size() const { return m_size; }

private:
    /// The variables that the program curl looks at; the library does not.
    void use_authorities_of_environment()
    {
        const auto set = [this](::CURLoption option, const char* variable) {
            const char* value = std::getenv(variable);
            const bool given = value != nullptr && *value != '\0';
            if (given) {
                ::curl_easy_setopt(m_curl, option, value);
            }
            return given;
        };
        if (!set(CURLOPT_CAINFO, "CURL_CA_BUNDLE")) {
            set(CURLOPT_CAPATH, "SSL_CERT_DIR");
            set(CURLOPT_CAINFO, "SSL_CERT_FILE");
        }
    }

    std::string shown() const { return printable(m_settings.url); }

    /// Whether the answer is exactly what was asked for.
    Status check(const Answer& answer, u64 offset, std::size_t length) const
    {
        if (answer.range->first != offset || answer.range->last != offset + length - 1) {
            return Error(Fault::io, text(shown(), ": the server sent bytes ", answer.range->first, " to ",
                                         answer.range->last, ", asked were ", offset, " to ", offset + length - 1));
        }
        if (answer.received != length) {
            return Error(Fault::io, text(shown(), ": the server sent ", answer.received, " of ", length, " bytes at ",
                                         hex(offset)));
        }
        return {};
    }

    Status get(u64 offset, std::span<std::byte> into, Answer& answer)
    {
        answer.curl = m_curl;
        answer.into = into;
        const std::string range = text(offset, '-', offset + into.size() - 1);
        ::curl_easy_setopt(m_curl, CURLOPT_RANGE, range.c_str());
        ::curl_easy_setopt(m_curl, CURLOPT_WRITEDATA, &answer);
        m_error[0] = '\0';
        const ::CURLcode code = ::curl_easy_perform(m_curl);
        ::curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &answer.status);
        if (answer.too_much) {
            return Error(Fault::io, text(shown(), ": the server sent more than the ", into.size(),
                                         " bytes asked for at ", hex(offset)));
        }
        // An answer that was not wanted was cut short by us, or had no body at all.
        if (!answer.range && (code == ::CURLE_OK || code == ::CURLE_WRITE_ERROR)) {
            return unwanted(answer);
        }
        if (code != ::CURLE_OK) {
            const char* why = m_error[0] != '\0' ? m_error : ::curl_easy_strerror(code);
            return Error(Fault::io, text(shown(), ": ", printable(why, 300)));
        }
        return {};
    }

    Error unwanted(const Answer& answer) const
    {
        if (answer.status >= 400) {
            return {answer.status == 404 || answer.status == 410   ? Fault::missing
                    : answer.status == 401 || answer.status == 403 ? Fault::denied
                                                                   : Fault::io,
                    text(shown(), ": The requested URL returned error: ", answer.status)};
        }
        if (answer.status == 206) {
            return {Fault::malformed,
                    text(shown(), ": the server does not say which bytes it sends and how long the file is (\"",
                         printable(answer.header("Content-Range"), 100), "\")")};
        }
        return {Fault::unsupported, text(shown(), ": Server does not support 'range' (byte ranges): it answered ",
                                         answer.status, " to a request for a part of the file")};
    }

    Settings m_settings;
    ::CURL* m_curl;
    char m_error[CURL_ERROR_SIZE] = {};
    u64 m_size = 0;
    std::string m_entity;
};

class HttpSource final : public BlockCache {
public:
    HttpSource(std::unique_ptr<Client> client, std::span<const std::byte> beginning)
        : BlockCache(client->url(), client->size()), m_client(std::move(client))
    {
        prime(beginning);
    }

protected:
    Status fetch(u64 offset, std::span<std::byte> into) const override { return m_client->read(offset, into); }

private:
    std::unique_ptr<Client> m_client;
};

Result<Settings> settings_of(const Location& location)
{
    Settings settings;
    settings.url = location.name ? *location.name : location.options.text("url").value_or("");
    if (!settings.url.starts_with(location.driver + "://")) {
        return Error(Fault::usage, settings.url.empty() ? "http block driver requires 'url' option"
                                                        : text("'", printable(settings.url), "' does not begin with '",
                                                               location.driver, "://'"));
    }
    if (const auto verify = location.options.text("sslverify")) {
        if (*verify != "on" && *verify != "off" && *verify != "true" && *verify != "false") {
            return Error(Fault::usage, "Parameter 'sslverify' expects 'on' or 'off'");
        }
        settings.verify = *verify == "on" || *verify == "true";
    }
    if (const auto given = location.options.text("timeout")) {
        const SizeText seconds = parse_size(*given);
        if (seconds.problem != SizeText::Problem::none || seconds.value < 1 || seconds.value > 10'000) {
            return Error(Fault::usage, "timeout parameter is too large or negative");
        }
        settings.stalled = static_cast<long>(seconds.value);
        settings.request = settings.stalled;
    }
    return settings;
}

Result<ProtocolNode> open_http(const Location& location)
{
    static const bool ready = ::curl_global_init(CURL_GLOBAL_DEFAULT) == ::CURLE_OK;
    if (!ready) {
        return Error(Fault::io, "libcurl cannot be used");
    }
    Settings settings = TRY(settings_of(location));
    Options description;
    description.set("driver", location.driver);
    description.set("url", settings.url);
    if (location.options.has("sslverify")) {
        description.set("sslverify", {OptionValue::Kind::boolean, settings.verify ? "true" : "false"});
    }
    auto client = std::make_unique<Client>(std::move(settings));
    std::vector<std::byte> beginning(BlockCache::block_size);
    const auto known = TRY(client->begin(beginning));
    return ProtocolNode{std::make_shared<HttpSource>(std::move(client), known), std::move(description)};
}

}  // namespace

extern const Protocol http_protocol;
const Protocol http_protocol = {"http", http_options, open_http};

const char* http_protocol_library()
{
    static const std::string told = text("libcurl ", ::curl_version_info(CURLVERSION_NOW)->version, " (curl)");
    return told.c_str();
}

}  // namespace stratamap
