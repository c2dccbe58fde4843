// SPDX-License-Identifier: MIT
// What a table of extents says in words, and its rows as text to copy or to keep.
#pragma once

#include "core/map_text.h"
#include "core/run_index.h"
#include "core/survey.h"

#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace stratamap::ui {

/// The words for a chain's runs, made once, on the GUI thread; workers read them.
struct ExtentWords {
    explicit ExtentWords(std::shared_ptr<const Chain> of);

    QString layer(const Run& run) const;     ///< "1 base.raw"
    QString state(const Run& run) const;     ///< "data"
    QString file(const Run& run) const;      ///< short name of the host file; empty where none is known
    QString filePath(const Run& run) const;  ///< likewise, all of it

    /// Whether one of these has the text in it, or the text is a hexadecimal number and the run holds that guest or
    /// host offset.
    std::function<bool(const Run&)> matcher(const QString& text) const;

    /// The files' places in the order of their names; what has none comes last.
    u64 rankOfFile(const Run& run) const;

    std::shared_ptr<const Chain> chain;

private:
    struct File {
        QString path;
        QString name;
        u64 rank = 0;
    };
    const File* fileOf(const Run& run) const;

    QString m_nobody;
    std::vector<QString> m_layers;
    std::array<QString, state_count> m_states;
    std::vector<std::vector<File>> m_files;  // for each layer the image itself, then its storage
};
using ExtentWordsPtr = std::shared_ptr<const ExtentWords>;

/// Rows from the first to the last.
struct RowSpan {
    u64 first = 0;
    u64 last = 0;
    bool operator==(const RowSpan&) const = default;
};

enum class ExtentText : u8 {
    columns,  ///< what the table shows, without headings: a line for each row, tabulators between, sizes in bytes
    json,     ///< as `stratamap --map --output=json` prints runs
    csv,      ///< as `stratamap --map --output=csv` prints them
};

/// Writes the rows in the order of the spans; `go_on` hears how many are done. Fails with Fault::cancelled after a no,
/// or as the sink fails.
Status writeExtents(const RunIndex& index, const std::vector<RowSpan>& spans, const ExtentWords& words, ExtentText form,
                    TextSink sink, FunctionRef<bool(u64 done)> go_on);

/// The same into a file, which is there when all is written, or stays as it was. Refuses the files of the chain.
Status exportExtents(const RunIndex& index, const std::vector<RowSpan>& spans, const ExtentWords& words,
                     ExtentText form, const QString& path, FunctionRef<bool(u64 done)> go_on);

}  // namespace stratamap::ui
