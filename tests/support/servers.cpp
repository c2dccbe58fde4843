// SPDX-License-Identifier: MIT
// The two protocols from their specifications: NBD's doc/proto.md (fixed newstyle, structured replies), RFC 9110.
#include "tests/support/servers.h"

#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cassert>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stratamap::testing {

namespace {

sockaddr_un unix_address(const std::string& path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path) {
        throw std::runtime_error("the path of the socket is too long: " + path);
    }
    std::copy(path.begin(), path.end(), address.sun_path);
    return address;
}

const sockaddr* generic(const auto& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

sockaddr_in loopback(int port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
}

bool accepts_connections(const auto& address)
{
    const int probe = ::socket(generic(address)->sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool connected = ::connect(probe, generic(address), sizeof address) == 0;
    ::close(probe);
    return connected;
}

/// Integers as NBD sends them.
std::string big(std::uint64_t value, unsigned width)
{
    std::string bytes;
    while (width-- > 0) {
        bytes += static_cast<char>(value >> (8 * width) & 0xff);
    }
    return bytes;
}

std::uint64_t from_big(const char* bytes, unsigned width)
{
    std::uint64_t value = 0;
    for (unsigned i = 0; i < width; ++i) {
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    }
    return value;
}

}  // namespace

ServerProgram::ServerProgram(std::vector<std::string> arguments, std::string socket, const std::string& folder,
                             int port)
    : m_socket(std::move(socket))
{
    ::unlink(m_socket.c_str());
    std::vector<char*> words;
    for (std::string& argument : arguments) {
        argument = argument == "SOCKET" ? m_socket : argument;
        words.push_back(argument.data());
    }
    words.push_back(nullptr);
    m_process = ::fork();
    if (m_process == 0) {
        const int nothing = ::open("/dev/null", O_RDWR);
        ::dup2(nothing, STDIN_FILENO);
        ::dup2(nothing, STDOUT_FILENO);
        ::dup2(nothing, STDERR_FILENO);
        if (::chdir(folder.c_str()) == 0) {
            ::execvp(words[0], words.data());
        }
        ::_exit(127);
    }
    for (int tries = 0; tries < 1000 && !m_listening; ++tries) {
        if (::waitpid(m_process, nullptr, WNOHANG) == m_process) {
            m_process = -1;
            return;
        }
        m_listening = port != 0 ? accepts_connections(loopback(port)) : accepts_connections(unix_address(m_socket));
        ::usleep(m_listening ? 0 : 20'000);
    }
}

ServerProgram::~ServerProgram()
{
    if (m_process > 0) {
        ::kill(m_process, SIGTERM);
        ::waitpid(m_process, nullptr, 0);
    }
    ::unlink(m_socket.c_str());
}

bool have_program(const std::string& name)
{
    std::string path = std::getenv("PATH") != nullptr ? std::getenv("PATH") : "";
    path += ":/usr/sbin:/sbin";
    for (std::size_t begin = 0; begin < path.size();) {
        const std::size_t end = std::min(path.find(':', begin), path.size());
        if (::access((path.substr(begin, end - begin) + '/' + name).c_str(), X_OK) == 0) {
            return true;
        }
        begin = end + 1;
    }
    return false;
}

std::uint16_t free_port()
{
    return NbdServer({}, {}).port();
}

bool make_certificates(const std::string& folder)
{
    const auto openssl = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "openssl");
        RunOptions here;
        here.folder = folder;
        return run(arguments, here).succeeded();
    };
    const std::vector<std::string> request = {"req",   "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                                              "-nodes"};
    const auto make = [&](const std::vector<std::string>& more) {
        auto words = request;
        words.insert(words.end(), more.begin(), more.end());
        return openssl(words);
    };
    write_file(folder + "/names", std::string("subjectAltName=DNS:localhost\n"));
    return make({"-x509", "-days", "2", "-subj", "/CN=authority", "-keyout", "ca-key.pem", "-out", "ca-cert.pem"}) &&
           make({"-subj", "/CN=localhost", "-keyout", "server-key.pem", "-out", "request.pem"}) &&
           openssl({"x509", "-req", "-days", "2", "-in", "request.pem", "-CA", "ca-cert.pem", "-CAkey", "ca-key.pem",
                    "-set_serial", "1", "-extfile", "names", "-out", "server-cert.pem"});
}

Listener::Listener(const std::string& socket_path)
{
    if (!socket_path.empty()) {
        ::unlink(socket_path.c_str());
        m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_un address = unix_address(socket_path);
        if (::bind(m_socket, generic(address), sizeof address) != 0) {
            throw std::runtime_error("no socket could be made at " + socket_path);
        }
    } else {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = loopback(0);
        socklen_t length = sizeof address;
        if (::bind(m_socket, generic(address), length) != 0 ||
            ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &length) != 0) {
            throw std::runtime_error("no port of the loopback could be had");
        }
        m_port = ntohs(address.sin_port);
    }
    ::listen(m_socket, 16);
}

void Listener::start()
{
    m_acceptor = std::thread([this] {
        for (;;) {
            const int connection = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
            if (connection < 0) {
                return;
            }
            const std::lock_guard lock(m_mutex);
            m_connections.push_back(connection);
            m_workers.emplace_back([this, connection] {
                serve(connection);
                ::shutdown(connection, SHUT_RDWR);
            });
        }
    });
}

void Listener::stop()
{
    if (m_stopping.exchange(true)) {
        return;
    }
    ::shutdown(m_socket, SHUT_RDWR);
    if (m_acceptor.joinable()) {
        m_acceptor.join();
    }
    for (const int connection : m_connections) {
        ::shutdown(connection, SHUT_RDWR);
    }
    for (std::thread& worker : m_workers) {
        worker.join();
    }
    for (const int connection : m_connections) {
        ::close(connection);
    }
    ::close(m_socket);
}

bool Listener::receive(int connection, void* bytes, std::size_t count)
{
    return count == 0 || ::recv(connection, bytes, count, MSG_WAITALL) == static_cast<ssize_t>(count);
}

bool Listener::send_all(int connection, const std::string& bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(connection, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count <= 0) {
            return false;
        }
        sent += static_cast<std::size_t>(count);
    }
    return true;
}

HttpServer::HttpServer(Answer answer) : m_answer(std::move(answer))
{
    start();
}

std::string HttpServer::url(const std::string& path) const
{
    return "http://127.0.0.1:" + std::to_string(port()) + '/' + path;
}

void HttpServer::serve(int connection)
{
    std::string received;
    char piece[4096];
    for (;;) {
        const auto end = received.find("\r\n\r\n");
        if (end == std::string::npos) {
            const ssize_t count = ::recv(connection, piece, sizeof piece, 0);
            if (count <= 0) {
                return;
            }
            received.append(piece, static_cast<std::size_t>(count));
            continue;
        }
        const bool is_head = received.starts_with("HEAD ");
        HttpRequest request;
        const auto path = received.find('/');
        request.path = received.substr(path + 1, received.find(' ', path) - path - 1);
        if (const auto range = received.find("Range: bytes="); range < end) {
            char* dash = nullptr;
            const auto first = std::strtoull(received.c_str() + range + 13, &dash, 10);
            request.range = {first, std::strtoull(dash + 1, nullptr, 10)};
        }
        received.erase(0, end + 4);
        ++m_requests;
        std::string answer = m_answer(request);
        if (is_head && !answer.empty()) {
            answer.resize(answer.find("\r\n\r\n") + 4);
        }
        if (answer.empty()) {
            continue;  // waits for another request, which does not come
        }
        m_sent += answer.size();
        if (!send_all(connection, answer)) {
            return;
        }
    }
}

std::string honest_answer(const std::string& folder, const HttpRequest& request)
{
    const int fd = ::open((folder + '/' + request.path).c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status = {};
    if (fd < 0 || ::fstat(fd, &status) != 0) {
        return "HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\nnot found";
    }
    const auto size = static_cast<std::uint64_t>(status.st_size);
    std::string answer;
    if (!request.range) {
        answer = "HTTP/1.1 200 OK\r\nAccept-Ranges: bytes\r\nContent-Length: " + std::to_string(size) + "\r\n\r\n";
    } else if (request.range->first >= size) {
        answer = "HTTP/1.1 416 Range Not Satisfiable\r\nContent-Length: 0\r\nContent-Range: bytes */" +
                 std::to_string(size) + "\r\n\r\n";
    } else {
        const auto first = request.range->first;
        const auto last = std::min(request.range->second, size - 1);
        std::string body(last - first + 1, '\0');
        const ssize_t count = ::pread(fd, body.data(), body.size(), static_cast<off_t>(first));
        body.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        answer = "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes " + std::to_string(first) + '-' +
                 std::to_string(last) + '/' + std::to_string(size) +
                 "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    }
    ::close(fd);
    return answer;
}

NbdServer::NbdServer(const std::string& socket_path, NbdExport served)
    : Listener(socket_path), m_export(std::move(served))
{
    start();
}

bool NbdServer::shake_hands(int connection)
{
    enum Option : std::uint64_t { info = 6, go = 7, structured_reply = 8, set_meta_context = 10 };
    enum Reply : std::uint64_t { ack = 1, export_info = 3, meta_context = 4, unsupported = 0x80000001 };
    char flags[4];
    if (!send_all(connection, "NBDMAGICIHAVEOPT" + big(3, 2)) || !receive(connection, flags, sizeof flags)) {
        return false;
    }
    for (;;) {
        char head[16];
        if (!receive(connection, head, sizeof head)) {
            return false;
        }
        const auto option = from_big(head + 8, 4);
        std::string data(from_big(head + 12, 4), '\0');
        if (!receive(connection, data.data(), data.size())) {
            return false;
        }
        const auto reply = [&](std::uint64_t type, const std::string& content) {
            return big(0x3e889045565a9, 8) + big(option, 4) + big(type, 4) + big(content.size(), 4) + content;
        };
        std::string answer;
        if (option == structured_reply) {
            answer = reply(ack, {});
        } else if (option == set_meta_context) {
            answer = (m_export.status ? reply(meta_context, big(1, 4) + "base:allocation") : "") + reply(ack, {});
        } else if (option == go || option == info) {
            answer = reply(export_info, big(0, 2) + big(m_export.size, 8) + big(3, 2)) + reply(ack, {});
        } else {
            answer = reply(unsupported, {});
        }
        if (!send_all(connection, answer)) {
            return false;
        }
        if (option == go) {
            return true;
        }
    }
}

bool NbdServer::answer(int connection)
{
    enum Command : std::uint64_t { read = 0, disconnect = 2, block_status = 7 };
    enum Chunk : std::uint64_t { offset_data = 1, status_chunk = 5 };
    char head[28];
    if (!receive(connection, head, sizeof head)) {
        return false;
    }
    const auto command = from_big(head + 6, 2);
    const std::string cookie(head + 8, 8);
    const auto offset = from_big(head + 16, 8);
    const auto length = static_cast<std::uint32_t>(from_big(head + 24, 4));
    if (command == disconnect) {
        return false;
    }
    if (!m_export.answers) {
        return true;
    }
    std::string content;
    if (command == block_status) {
        ++m_status_requests;
        content = big(m_export.answered_context, 4);
        for (const auto& [piece, flags] : m_export.status(offset, length)) {
            content += big(piece, 4) + big(flags, 4);
        }
    } else {
        content = big(offset, 8) + std::string(length - std::min(length, m_export.sent_less), '\0');
    }
    return send_all(connection, big(0x668e33ef, 4) + big(1, 2) + big(command == read ? offset_data : status_chunk, 2) +
                                    cookie + big(content.size(), 4) + content);
}

void NbdServer::serve(int connection)
{
    if (!m_export.shakes_hands) {
        char ignored = 0;
        while (receive(connection, &ignored, 1)) {
        }
        return;
    }
    ++m_connections;
    if (shake_hands(connection)) {
        unsigned answers = 0;
        while (answer(connection) && (m_export.answers_each == 0 || ++answers < m_export.answers_each)) {
        }
    }
    ::shutdown(connection, SHUT_RDWR);
}

}  // namespace stratamap::testing
