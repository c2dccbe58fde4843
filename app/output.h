// SPDX-License-Identifier: MIT
// Standard output and standard error of the headless modes, written so that a full disk or a closed pipe is noticed.
#pragma once

#include "core/result.h"
#include "core/source.h"

#include <string>
#include <string_view>

namespace stratamap {

/// Writes all of it to standard output, or says why not. Fault::cancelled: nobody reads it any more.
Status write_output(std::string_view text);

/// What a program is given when it begins, so that it can rely on it: standard descriptors that are open, or else the
/// next file would get their number, perhaps an image that output is then written into; failing writes instead of
/// signals, also where a file may not grow any more; and as many open files as the system allows.
void prepare_process();

/// A file that is there when all of it is written, or stays as it was, whatever ends the program: until then it has no
/// name where the file system can do that. What is no regular file (a pipe, /dev/stdout) is
/// written to as it is.
class OutputFile {
public:
    explicit OutputFile(std::string path) : m_path(std::move(path)) {}
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    Status open();
    Status write(std::string_view text);
    Status commit();

private:
    Error failed(int error) const;
    int give_name();

    std::string m_path;
    std::string m_temporary;  // empty: none
    bool m_nameless = false;
    int m_descriptor = -1;
};

/// Which file a name leads to; zeros where there is none.
FileIdentity identity_of(const std::string& path);

/// "stratamap: SENTENCE" and a newline on standard error.
/// complain_bare() leaves the name out, for a second line.
void complain(std::string_view sentence);

/// Says what failed, but not that somebody stopped reading: who did knows.
void complain_of(const Error& error, std::string_view subject = {});
void complain_bare(std::string_view sentence);

}  // namespace stratamap
