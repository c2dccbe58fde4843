// SPDX-License-Identifier: MIT
// The least that mapping an image can cost: reads what it is told to read, with large reads, and understands nothing.
//
//     floor LIST
//
// The list has a line for each step: "open PATH"; "read OFFSET LENGTH"; "holes", which asks the file system for all
// data and holes of the file; "write LENGTH", which writes so many bytes to standard output. tests/bench/compare makes
// it.
#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iostream>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

constexpr std::size_t piece = std::size_t{1} << 20;

[[noreturn]] void give_up(const std::string& step)
{
    std::perror(step.c_str());
    std::exit(1);
}

void read_all(int file, off_t offset, std::size_t length, std::vector<char>& into)
{
    while (length > 0) {
        const auto done = pread(file, into.data(), std::min(length, piece), offset);
        if (done < 0) {
            give_up("read");
        }
        if (done == 0) {
            return;  // a table may end past the end of the file
        }
        offset += done;
        length -= static_cast<std::size_t>(done);
    }
}

void ask_holes(int file)
{
    off_t at = 0;
    while ((at = lseek(file, at, SEEK_DATA)) >= 0) {
        at = lseek(file, at, SEEK_HOLE);
    }
}

void write_all(std::size_t length, const std::vector<char>& from)
{
    while (length > 0) {
        const auto done = write(STDOUT_FILENO, from.data(), std::min(length, piece));
        if (done <= 0) {
            give_up("write");
        }
        length -= static_cast<std::size_t>(done);
    }
}

}  // namespace

int main(int count, char** arguments)
{
    std::ifstream list(count == 2 ? arguments[1] : "");
    if (!list) {
        std::cerr << "usage: floor LIST\n";
        return 1;
    }
    std::vector<char> buffer(piece, '1');
    int file = -1;
    std::string step;
    while (list >> step) {
        if (step == "open") {
            std::string path;
            std::getline(list >> std::ws, path);
            file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
            if (file < 0) {
                give_up(path);
            }
        } else if (step == "read") {
            off_t offset = 0;
            std::size_t length = 0;
            list >> offset >> length;
            read_all(file, offset, length, buffer);
        } else if (step == "holes") {
            ask_holes(file);
        } else if (step == "write") {
            std::size_t length = 0;
            list >> length;
            write_all(length, buffer);
        } else {
            std::cerr << "floor: what is '" << step << "'?\n";
            return 1;
        }
    }
    return 0;
}
