// SPDX-License-Identifier: MIT
// Servers for tests, on the loopback or on a socket in the scratch folder: the real ones as child processes, and two of
// our own that can misbehave. Each serves until it is destroyed.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <sys/types.h>
#include <thread>
#include <utility>
#include <vector>

namespace stratamap::testing {

/// A program that serves on a Unix socket: qemu-nbd, nbdkit. The word SOCKET in the arguments stands for its path. With
/// a port, it is there that it listens, on the loopback.
class ServerProgram {
public:
    ServerProgram(std::vector<std::string> arguments, std::string socket, const std::string& folder, int port = 0);
    ~ServerProgram();
    ServerProgram(const ServerProgram&) = delete;
    ServerProgram& operator=(const ServerProgram&) = delete;

    bool listening() const { return m_listening; }

private:
    pid_t m_process = -1;
    std::string m_socket;
    bool m_listening = false;
};

/// Whether PATH has the program.
bool have_program(const std::string& name);

/// A port of the loopback that was free a moment ago.
std::uint16_t free_port();

/// Makes, with openssl, an authority and its certificate for a server called localhost: ca-cert.pem, server-cert.pem
/// and server-key.pem. The folder must be there. False where openssl is missing.
bool make_certificates(const std::string& folder);

/// Threads that take connections on a listening socket, and end when this is destroyed.
class Listener {
public:
    /// A path for a Unix socket; empty: a port of the loopback that the system picks.
    explicit Listener(const std::string& socket_path = {});
    virtual ~Listener() { stop(); }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    std::uint16_t port() const { return m_port; }

protected:
    /// Serves one connection until it is closed.
    virtual void serve(int connection) = 0;
    void start();
    void stop();
    bool stopping() const { return m_stopping; }

    static bool receive(int connection, void* bytes, std::size_t count);
    static bool send_all(int connection, const std::string& bytes);

private:
    int m_socket = -1;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::thread m_acceptor;
    std::mutex m_mutex;
    std::list<std::thread> m_workers;
    std::vector<int> m_connections;
};

/// What a web server was asked for.
struct HttpRequest {
    std::string path;
    std::optional<std::pair<std::uint64_t, std::uint64_t>> range;  ///< first and last byte
};

/// A web server whose answers the test makes up.
class HttpServer final : public Listener {
public:
    using Answer = std::function<std::string(const HttpRequest&)>;  // headers and body; empty: no answer ever

    explicit HttpServer(Answer answer);
    ~HttpServer() override { stop(); }

    std::string url(const std::string& path) const;
    unsigned requests() const { return m_requests; }
    std::uint64_t bytes_sent() const { return m_sent; }

protected:
    void serve(int connection) override;

private:
    Answer m_answer;
    std::atomic<unsigned> m_requests = 0;
    std::atomic<std::uint64_t> m_sent = 0;
};

/// The answer of an honest server that has the files of a folder.
std::string honest_answer(const std::string& folder, const HttpRequest& request);

/// An NBD server that says of its export whatever the test likes.
struct NbdExport {
    std::uint64_t size = 1 << 20;
    /// The pieces of an answer to a block status request: length and flags.
    std::function<std::vector<std::pair<std::uint32_t, std::uint32_t>>(std::uint64_t offset, std::uint32_t length)>
        status;
    std::uint32_t answered_context = 1;  ///< 1 is right
    bool answers = true;                 ///< false: no word after the handshake
    bool shakes_hands = true;            ///< false: no word at all
    unsigned answers_each = 0;           ///< after so many answers it hangs up; 0: never
    std::uint32_t sent_less = 0;         ///< bytes by which each answer to a read is too short
};

class NbdServer final : public Listener {
public:
    NbdServer(const std::string& socket_path, NbdExport served);
    ~NbdServer() override { stop(); }

    unsigned status_requests() const { return m_status_requests; }
    unsigned connections() const { return m_connections; }

protected:
    void serve(int connection) override;

private:
    bool shake_hands(int connection);
    bool answer(int connection);

    NbdExport m_export;
    std::atomic<unsigned> m_status_requests = 0;
    std::atomic<unsigned> m_connections = 0;
};

}  // namespace stratamap::testing
