// SPDX-License-Identifier: MIT
#include "app/output.h"

#include "core/text.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace stratamap {

namespace {

constexpr char own_descriptors[] = "/proc/self/fd";

int write_all(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t count = ::write(fd, text.data(), text.size());
        if (count < 0 && errno != EINTR) {
            return errno;
        }
        text.remove_prefix(count < 0 ? 0 : static_cast<std::size_t>(count));
    }
    return 0;
}

}  // namespace

Status write_output(std::string_view text_to_write)
{
    if (const int error = write_all(STDOUT_FILENO, text_to_write); error != 0) {
        return Error(error == EPIPE ? Fault::cancelled : Fault::io,
                     text("Could not write to standard output: ", std::generic_category().message(error)));
    }
    return {};
}

void prepare_process()
{
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(standard, F_GETFD) < 0) {
            // The lowest number that is free, which is this one. What is written to output that was closed fails.
            static_cast<void>(::open("/dev/null", standard == STDERR_FILENO ? O_WRONLY : O_RDONLY));
        }
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    constexpr rlim_t many = 1 << 16;
    rlimit files = {};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < many) {
        files.rlim_cur = std::max(files.rlim_cur, std::min(files.rlim_max, many));
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
}

OutputFile::~OutputFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
    if (!m_temporary.empty()) {
        ::unlink(m_temporary.c_str());
    }
}

Error OutputFile::failed(int error) const
{
    return {Fault::io, text("Could not write '", printable(m_path), "': ", std::generic_category().message(error))};
}

Status OutputFile::open()
{
    struct stat there = {};
    const bool exists = ::stat(m_path.c_str(), &there) == 0;
    if (exists && !S_ISREG(there.st_mode)) {
        m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_CLOEXEC);
        return m_descriptor < 0 ? Status(failed(errno)) : Status();
    }
    // Where the name is a link, what it leads to is replaced.
    std::string path = m_path;
    if (exists) {
        path = real_path(m_path).value_or(m_path);
        m_path = path;
    }
    const auto slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    m_descriptor =
        ::access(own_descriptors, X_OK) == 0 ? ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600) : -1;
    m_nameless = m_descriptor >= 0;
    if (!m_nameless) {
        path += ".XXXXXX";
        m_descriptor = ::mkostemp(path.data(), O_CLOEXEC);
        if (m_descriptor < 0) {
            return failed(errno);
        }
        m_temporary = path;
    }
    const mode_t mask = ::umask(0);
    ::umask(mask);
    if (::fchmod(m_descriptor, exists ? there.st_mode & 0777 : 0666 & ~mask) != 0) {
        return failed(errno);
    }
    return {};
}

Status OutputFile::write(std::string_view text_to_write)
{
    const int error = write_all(m_descriptor, text_to_write);
    return error == 0 ? Status() : Status(failed(error));
}

/// Gives a file that has none a name beside the one it is to have: only such a one can take another file's place.
int OutputFile::give_name()
{
    const std::string file = text(own_descriptors, '/', m_descriptor);
    for (int i = 0; i < 1000; ++i) {
        const std::string name = text(m_path, '.', ::getpid(), '-', i);
        if (::linkat(AT_FDCWD, file.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0) {
            m_temporary = name;
            return 0;
        }
        if (errno != EEXIST) {
            return errno;
        }
    }
    return EEXIST;
}

Status OutputFile::commit()
{
    // The name must not lead to a file whose bytes are still on their way when the power goes.
    int error = m_nameless || !m_temporary.empty() ? (::fsync(m_descriptor) == 0 ? 0 : errno) : 0;
    if (error == 0 && m_nameless) {
        error = give_name();
    }
    if (::close(std::exchange(m_descriptor, -1)) != 0 && error == 0) {
        error = errno;
    }
    if (error == 0 && !m_temporary.empty() && ::rename(m_temporary.c_str(), m_path.c_str()) != 0) {
        error = errno;
    }
    if (error != 0) {
        return failed(error);
    }
    m_temporary.clear();
    return {};
}

FileIdentity identity_of(const std::string& path)
{
    struct stat there = {};
    return ::stat(path.c_str(), &there) == 0 ? FileIdentity{there.st_dev, there.st_ino} : FileIdentity{};
}

void complain(std::string_view sentence)
{
    complain_bare(text("stratamap: ", sentence));
}

void complain_of(const Error& error, std::string_view subject)
{
    if (error.fault() != Fault::cancelled) {
        complain(subject.empty() ? error.text() : text(subject, ": ", error.text()));
    }
}

void complain_bare(std::string_view sentence)
{
    write_all(STDERR_FILENO, text(sentence, '\n'));  // nowhere left to say that this failed
}

}  // namespace stratamap
