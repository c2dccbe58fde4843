// SPDX-License-Identifier: MIT
#include "app/output.h"

#include "core/text.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace stratamap {

namespace {

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
        return Error(Fault::io, text("Could not write to standard output: ", std::generic_category().message(error)));
    }
    return {};
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
    path += ".XXXXXX";
    m_descriptor = ::mkostemp(path.data(), O_CLOEXEC);
    if (m_descriptor < 0) {
        return failed(errno);
    }
    m_temporary = path;
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

Status OutputFile::commit()
{
    const int descriptor = std::exchange(m_descriptor, -1);
    if (::close(descriptor) != 0 || (!m_temporary.empty() && ::rename(m_temporary.c_str(), m_path.c_str()) != 0)) {
        return failed(errno);
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

void complain_bare(std::string_view sentence)
{
    write_all(STDERR_FILENO, text(sentence, '\n'));  // nowhere left to say that this failed
}

}  // namespace stratamap
