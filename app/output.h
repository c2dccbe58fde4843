// SPDX-License-Identifier: MIT
// Standard output and standard error of the headless modes, written so that a full disk or a closed pipe is noticed.
#pragma once

#include "core/result.h"
#include "core/source.h"

#include <string>
#include <string_view>

namespace stratamap {

/// Writes all of it to standard output, or says why not.
Status write_output(std::string_view text);

/// A file that is there when all of it is written, or stays as it was. What is no regular file (a pipe, /dev/stdout) is
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

    std::string m_path;
    std::string m_temporary;  // empty: none
    int m_descriptor = -1;
};

/// Which file a name leads to; zeros where there is none.
FileIdentity identity_of(const std::string& path);

/// "stratamap: SENTENCE" and a newline on standard error.
/// complain_bare() leaves the name out, for a second line.
void complain(std::string_view sentence);
void complain_bare(std::string_view sentence);

}  // namespace stratamap
