// SPDX-License-Identifier: MIT
// ImageWatch: notices when the files of a chain change after they were mapped, and who is at them.
#pragma once

#include "core/chain.h"
#include "core/file_stamp.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stratamap::ui {

/// Looks every now and then, on a worker: a file system that hangs delays the next look and nothing else.
class ImageWatch : public QObject {
    Q_OBJECT

public:
    explicit ImageWatch(QObject* parent = nullptr, int milliseconds_between_looks = 2000);

    /// Begins anew with the files of this chain as they are now; nothing is watched without one.
    void watch(std::shared_ptr<const Chain> chain);
    const std::shared_ptr<const Chain>& chain() const { return m_chain; }

    /// Files that were written, replaced or removed since then. Once changed, a file stays so.
    const std::vector<std::string>& changedFiles() const { return m_changed; }

    /// Images that another program has open for writing.
    const std::vector<std::string>& usedFiles() const { return m_used; }

    /// What one look brings home. Of use to the worker.
    struct Look {
        std::vector<std::optional<FileStamp>> stamps;  // one for each watched file
        std::vector<std::string> used;
    };

Q_SIGNALS:
    /// One of the lists is another than before.
    void changed();

private:
    struct Watched {
        std::string path;
        FileIdentity identity;           // of the file that was opened
        u64 size = 0;                    // when it was opened
        std::optional<FileStamp> first;  // nothing before the first look
    };

    void look();
    void compare();
    static bool isChanged(const Watched& file, const std::optional<FileStamp>& now);

    std::shared_ptr<const Chain> m_chain;
    std::vector<Watched> m_files;
    std::vector<std::string> m_changed;
    std::vector<std::string> m_used;
    std::unique_ptr<QFutureWatcher<Look>> m_look;
    QTimer m_timer;
};

}  // namespace stratamap::ui
