// SPDX-License-Identifier: MIT
#include "app/output.h"

#include "core/text.h"

#include <cerrno>
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

void complain(std::string_view sentence)
{
    complain_bare(text("stratamap: ", sentence));
}

void complain_bare(std::string_view sentence)
{
    write_all(STDERR_FILENO, text(sentence, '\n'));  // nowhere left to say that this failed
}

}  // namespace stratamap
