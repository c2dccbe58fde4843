// SPDX-License-Identifier: MIT
// NBD: an export of a Network Block Device server, through libnbd. Covered: TCP and Unix sockets, TLS with certificates
// or keys shared beforehand, one reconnection for each time the connection is lost, base:allocation, minimum and
// maximum block sizes (the protocol's specification, and for what the peer makes of an answer shared spec map, 4, 5 and
// 13).
#include "core/protocols/block_cache.h"
#include "core/protocols/nbd_address.h"
#include "core/protocols/protocols.h"
#include "core/text.h"
#include "core/user.h"

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <deque>
#include <fstream>
#include <libnbd.h>
#include <new>
#include <system_error>

namespace stratamap {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto patience = std::chrono::seconds(20);      // without a byte from the server
constexpr auto last_patience = std::chrono::minutes(2);  // for one request

constexpr std::size_t most_pieces = 1 << 20;  // remembered of one answer

constexpr const char* allocation_context = LIBNBD_CONTEXT_BASE_ALLOCATION;

/// How a piece of the export is stored, from where the one before ends.
struct Allocation {
    u64 end;
    u32 flags;
};

/// What a server said of a part of its export.
struct Answer {
    Range range;
    std::vector<Allocation> pieces;
};

std::string library_error()
{
    const char* said = ::nbd_get_error();
    return printable(said != nullptr ? said : "unknown error", 300);
}

/// The folder whose ca-cert.pem the server's certificate is held against: the one that the user names, or where libnbd
/// documents to look. Without one, and where there is no host's name to compare, libnbd (seen in 1.14) goes on without
/// verifying anything; so we do not.
Result<std::string> certificates_for(const NbdAddress& address)
{
    if (!address.socket.empty()) {
        return Error(Fault::unsupported, text("a certificate cannot be verified over the Unix socket '",
                                              printable(address.socket), "': use keys (tls-psk-file)"));
    }
    std::vector<std::string> folders = {address.tls_certificates};
    if (address.tls_certificates.empty()) {
        const char* home = is_superuser() ? nullptr : std::getenv("HOME");
        folders = home != nullptr ? std::vector{text(home, "/.pki/libnbd"), text(home, "/.config/pki/libnbd")}
                                  : std::vector<std::string>{"/etc/pki/libnbd"};
    }
    for (const std::string& folder : folders) {
        if (std::ifstream(folder + "/ca-cert.pem").good()) {
            return folder;
        }
    }
    return Error(Fault::missing,
                 text("the certificate of the NBD server '", printable(address.server()),
                      "' cannot be verified: there is no file ca-cert.pem in '", printable(folders.front()),
                      address.tls_certificates.empty() ? "', and no other folder is named (tls-certificates)" : "'"));
}

/// A connection whose waits all end. Not for two threads at once.
class Connection {
public:
    explicit Connection(std::string server) : m_handle(::nbd_create()), m_server(std::move(server)) {}
    ~Connection() { close(); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Status open(const NbdAddress& address)
    {
        if (m_handle == nullptr) {
            return failed("Could not use libnbd");
        }
        ::nbd_set_export_name(m_handle, address.export_name.c_str());
        ::nbd_add_meta_context(m_handle, allocation_context);
        if (address.tls) {
            TRY(require_tls(address));
        }
        const int started = address.socket.empty()
                                ? ::nbd_aio_connect_tcp(m_handle, address.host.c_str(), address.port.c_str())
                                : ::nbd_aio_connect_unix(m_handle, address.socket.c_str());
        if (started < 0) {
            return cannot_connect();
        }
        return negotiate();
    }

    ::nbd_handle* get() const { return m_handle; }

    /// Whether the server, or what is between, has ended the connection: not we, because it was too slow.
    bool lost() const
    {
        return m_handle != nullptr && (::nbd_aio_is_dead(m_handle) > 0 || ::nbd_aio_is_closed(m_handle) > 0);
    }

    Status read(u64 offset, std::span<std::byte> into)
    {
        TRY(usable());
        return finish(::nbd_aio_pread(m_handle, into.data(), into.size(), offset, NBD_NULL_COMPLETION, 0), "reading",
                      offset);
    }

    /// What lies from the offset on; may end before the range does. Checked: at least a byte, and not past the range.
    Result<Answer> allocation(Range range)
    {
        TRY(usable());
        Answer answer = {{range.offset, 0}, {}};
        const auto collect = [](void* user, const char* context, u64 offset, u32* entries, std::size_t count, int*) {
            return take(*static_cast<Answer*>(user), context, offset, {entries, count});
        };
        TRY(finish(::nbd_aio_block_status(m_handle, range.length, range.offset, {collect, &answer, nullptr},
                                          NBD_NULL_COMPLETION, 0),
                   "asking what lies", range.offset));
        auto& pieces = answer.pieces;
        if (pieces.empty()) {
            return Error(Fault::io, text("asking what lies at ", hex(range.offset), ": the NBD server '",
                                         printable(m_server), "' answered nothing that makes sense"));
        }
        while (pieces.size() > 1 && pieces[pieces.size() - 2].end >= range.end()) {
            pieces.pop_back();
        }
        pieces.back().end = std::min(pieces.back().end, range.end());
        answer.range.length = pieces.back().end - range.offset;
        return answer;
    }

private:
    static int take(Answer& answer, const char* context, u64 offset, std::span<const u32> entries)
    {
        if (std::string_view(context) != allocation_context || offset != answer.range.offset ||
            !answer.pieces.empty()) {
            return 0;
        }
        try {
            u64 end = offset;
            for (std::size_t i = 0; i + 1 < entries.size(); i += 2) {
                // What comes behind a piece of no length is not to be believed; behind many pieces one can ask again.
                if (entries[i] == 0 || answer.pieces.size() == most_pieces) {
                    break;
                }
                end += entries[i];
                answer.pieces.push_back({end, entries[i + 1]});
            }
        } catch (const std::bad_alloc&) {
            answer.pieces.clear();
        }
        return 0;
    }

    Status require_tls(const NbdAddress& address)
    {
        const auto set = [&](auto function, const std::string& value) {
            return value.empty() || function(m_handle, value.c_str()) == 0;
        };
        const std::string folder = address.tls_psk_file.empty() ? TRY(certificates_for(address)) : std::string();
        const bool can = ::nbd_set_tls(m_handle, LIBNBD_TLS_REQUIRE) == 0 &&
                         ::nbd_set_tls_verify_peer(m_handle, true) == 0 && set(::nbd_set_tls_certificates, folder) &&
                         set(::nbd_set_tls_psk_file, address.tls_psk_file) &&
                         set(::nbd_set_tls_username, address.tls_user);
        return can ? Status() : Status(failed("TLS cannot be used"));
    }

    Status negotiate()
    {
        const auto end = Clock::now() + patience;
        bool reached = false;
        while (::nbd_aio_is_ready(m_handle) == 0) {
            reached = reached || ::nbd_aio_is_negotiating(m_handle) > 0;
            if (::nbd_aio_is_dead(m_handle) > 0 || ::nbd_aio_is_closed(m_handle) > 0) {
                return reached ? failed("the NBD export is not available") : cannot_connect();
            }
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
            const int moved = left > 0 ? ::nbd_poll(m_handle, static_cast<int>(left)) : 0;
            if (moved == 0) {
                return too_slow("connecting");
            }
            if (moved < 0) {
                return reached ? failed("the NBD export is not available") : cannot_connect();
            }
        }
        return {};
    }

    Status finish(std::int64_t cookie, std::string_view what, u64 offset)
    {
        const auto step = text(what, " at ", hex(offset));
        if (cookie < 0) {
            return failed(step);
        }
        const auto end = Clock::now() + last_patience;
        for (;;) {
            const int completed = ::nbd_aio_command_completed(m_handle, static_cast<u64>(cookie));
            if (completed > 0) {
                return {};
            }
            if (completed < 0) {
                return failed(step);
            }
            const int moved = Clock::now() < end
                                  ? ::nbd_poll(m_handle, static_cast<int>(std::chrono::milliseconds(patience).count()))
                                  : 0;
            if (moved == 0) {
                return too_slow(step);
            }
            if (moved < 0 && ::nbd_aio_command_completed(m_handle, static_cast<u64>(cookie)) <= 0) {
                return failed(step);
            }
        }
    }

    Status usable() const
    {
        return m_handle != nullptr ? Status()
                                   : Error(Fault::io, text("the connection to the NBD server '", printable(m_server),
                                                           "' was given up"));
    }

    /// The answer may still come, into memory that is somebody else's by then; so this is the end of the connection.
    Error too_slow(std::string_view step)
    {
        close();
        return {Fault::io, text(step, ": the NBD server '", printable(m_server), "' does not answer")};
    }

    Error failed(std::string_view step) { return {Fault::io, text(step, ": ", library_error())}; }

    Error cannot_connect()
    {
        const int error = ::nbd_get_errno();
        const bool says_all = error == ECONNREFUSED || error == ENOENT || error == EACCES || error == ETIMEDOUT;
        return {error == ENOENT ? Fault::missing : Fault::io,
                text("Failed to connect to '", printable(m_server),
                     "': ", says_all ? std::generic_category().message(error) : library_error())};
    }

    void close() { ::nbd_close(std::exchange(m_handle, nullptr)); }

    ::nbd_handle* m_handle;
    std::string m_server;
};

/// What the server says of an export when it is opened.
struct ExportInfo {
    u64 size = 0;
    bool says_allocation = false;
    u64 smallest_block = 1;
    u64 largest_block = ~u64{0};
    bool operator==(const ExportInfo&) const = default;
};

Result<ExportInfo> info_of(::nbd_handle* handle)
{
    const auto size = ::nbd_get_size(handle);
    if (size < 0) {
        return Error(Fault::too_big, text("the size of the NBD export cannot be worked with: ", library_error()));
    }
    ExportInfo info;
    info.size = static_cast<u64>(size);
    info.says_allocation = ::nbd_can_meta_context(handle, allocation_context) > 0;
    // Zero where the server does not say, which then takes any.
    const auto smallest = ::nbd_get_block_size(handle, LIBNBD_SIZE_MINIMUM);
    const auto largest = ::nbd_get_block_size(handle, LIBNBD_SIZE_MAXIMUM);
    info.smallest_block = smallest > 0 ? static_cast<u64>(smallest) : info.smallest_block;
    info.largest_block = largest > 0 ? static_cast<u64>(largest) : info.largest_block;
    return info;
}

class NbdSource final : public BlockCache {
public:
    NbdSource(NbdAddress address, std::unique_ptr<Connection> connection, const ExportInfo& info)
        : BlockCache(address.name(), info.size),
          m_info(info),
          m_address(std::move(address)),
          m_connection(std::move(connection))
    {
    }

    /// Whether the server's numbers can be worked with.
    Status check() const
    {
        if (m_info.smallest_block > block_size || (m_info.smallest_block & (m_info.smallest_block - 1)) != 0) {
            return Error(Fault::unsupported,
                         text("the NBD server's minimum block size of ", m_info.smallest_block,
                              " bytes is no power of two, or larger than the protocol's limit of ", block_size));
        }
        if (m_info.largest_block < m_info.smallest_block || size() % m_info.smallest_block != 0) {
            return Error(Fault::malformed, text("the NBD export of ", size(),
                                                " bytes does not go with the server's "
                                                "block sizes of ",
                                                m_info.smallest_block, " to ", m_info.largest_block));
        }
        return {};
    }

    Stretch stretch(u64 offset, u64 most) const override
    {
        const std::lock_guard lock(m_mutex);
        if (offset >= size()) {
            return {most, Stretch::Kind::padding};
        }
        if (!m_info.says_allocation) {
            return {most, Stretch::Kind::data};
        }
        const u64 aligned = offset / m_info.smallest_block * m_info.smallest_block;
        const Answer* answer = answer_at(aligned);
        if (answer == nullptr) {
            return {most, Stretch::Kind::unknown};
        }
        const auto& pieces = answer->pieces;
        const auto piece = std::upper_bound(pieces.begin(), pieces.end(), aligned,
                                            [](u64 at, const Allocation& one) { return at < one.end; });
        // As the peer reads answers that do not keep to the server's own block size: a whole block counts, and what is
        // less is data.
        const u64 whole = (piece->end - aligned) / m_info.smallest_block * m_info.smallest_block;
        const u64 length = std::max(whole, m_info.smallest_block) - (offset - aligned);
        return {std::min(most, length), whole > 0 ? kind_of(piece->flags) : Stretch::Kind::data};
    }

    std::string why_unknown() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_why_unknown;
    }

protected:
    Status fetch(u64 offset, std::span<std::byte> into) const override
    {
        const std::lock_guard lock(m_mutex);
        while (!into.empty()) {
            const u64 most = m_info.largest_block / m_info.smallest_block * m_info.smallest_block;
            const auto part = into.first(static_cast<std::size_t>(std::min<u64>(into.size(), most)));
            TRY_WHILE(printable(name()), ask([&] { return m_connection->read(offset, part); }));
            offset += part.size();
            into = into.subspan(part.size());
        }
        return {};
    }

private:
    static constexpr unsigned most_reconnections = 16;

    static Stretch::Kind kind_of(u32 flags)
    {
        const bool hole = (flags & LIBNBD_STATE_HOLE) != 0;
        const bool zero = (flags & LIBNBD_STATE_ZERO) != 0;
        return hole   ? zero ? Stretch::Kind::hole : Stretch::Kind::vague
               : zero ? Stretch::Kind::zeros
                      : Stretch::Kind::data;
    }

    /// What `request` answers; once more over a new connection where the old one is lost: a server that was restarted,
    /// a network that was gone for a moment.
    template <typename Request>
    auto ask(Request request) const -> decltype(request())
    {
        auto answer = request();
        if (answer || !m_connection->lost() || m_reconnections == most_reconnections) {
            return answer;
        }
        ++m_reconnections;
        TRY_WHILE(text("the connection was lost (", answer.error().text(), "), and there is no other"), reconnect());
        return request();
    }

    Status reconnect() const
    {
        auto connection = std::make_unique<Connection>(m_address.server());
        const Status opened = connection->open(m_address);
        if (!opened) {
            m_reconnections = most_reconnections;
            return opened;
        }
        if (TRY(info_of(connection->get())) != m_info) {
            m_reconnections = most_reconnections;
            return Error(Fault::io, text("the NBD server '", printable(m_address.server()),
                                         "' now has another export of that name"));
        }
        m_connection = std::move(connection);
        return {};
    }

    /// The answer that holds the offset, asked for in as large a piece as a request can have. Null: it failed.
    const Answer* answer_at(u64 offset) const
    {
        constexpr u64 most_asked = 0xffff0000;  // 32 bits, in whole blocks of any size
        constexpr std::size_t most_answers = 8;
        for (const Answer& answer : m_answers) {
            if (answer.range.contains(offset)) {
                return &answer;
            }
        }
        auto asked = ask([&] { return m_connection->allocation({offset, std::min(most_asked, size() - offset)}); });
        if (!asked) {
            m_why_unknown = asked.error().text();
            return nullptr;
        }
        if (m_answers.size() == most_answers) {
            m_answers.pop_front();
        }
        return &m_answers.emplace_back(*std::move(asked));
    }

    const ExportInfo m_info;
    const NbdAddress m_address;
    mutable std::unique_ptr<Connection> m_connection;
    mutable unsigned m_reconnections = 0;
    mutable std::mutex m_mutex;
    mutable std::deque<Answer> m_answers;
    mutable std::string m_why_unknown;
};

Result<ProtocolNode> open_nbd(const Location& location)
{
    const NbdAddress address = TRY(nbd_address(location));
    auto connection = std::make_unique<Connection>(address.server());
    TRY(connection->open(address));
    const ExportInfo info = TRY(info_of(connection->get()));
    auto source = std::make_shared<NbdSource>(address, std::move(connection), info);
    TRY(source->check());
    return ProtocolNode{std::move(source), address.description()};
}

}  // namespace

extern const Protocol nbd_protocol;
const Protocol nbd_protocol = {"nbd", nbd_options, open_nbd};

const char* nbd_protocol_library()
{
    static const std::string told = [] {
        ::nbd_handle* handle = ::nbd_create();
        const char* version = handle != nullptr ? ::nbd_get_version(handle) : nullptr;
        const std::string name = text("libnbd ", version != nullptr ? version : "?", " (LGPL-2.1-or-later)");
        ::nbd_close(handle);
        return name;
    }();
    return told.c_str();
}

}  // namespace stratamap
