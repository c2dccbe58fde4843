// SPDX-License-Identifier: MIT
#include "app/undo_file.h"

#include "core/amend_undo.h"
#include "core/source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace stratamap {

Status write_undo_file(const std::string& path, const AmendPlan& plan, const Source& image)
{
    const auto failed = [&] {
        return Error(Fault::io, text("Could not write the backup '", printable(path), "': ", std::strerror(errno)));
    };
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) {
        return failed();
    }
    Status status = write_undo(plan, image, [&](std::span<const std::byte> part) -> Status {
        while (!part.empty()) {
            const auto written = ::write(file, part.data(), part.size());
            if (written < 0 && errno != EINTR) {
                return failed();
            }
            part = part.subspan(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
        }
        return {};
    });
    if (status && ::fsync(file) != 0) {
        status = failed();
    }
    if (::close(file) != 0 && status) {
        status = failed();
    }
    if (!status) {
        ::unlink(path.c_str());
        return status;
    }
    const auto slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    if (const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); directory >= 0) {
        ::fsync(directory);
        ::close(directory);
    }
    return {};
}

}  // namespace stratamap
