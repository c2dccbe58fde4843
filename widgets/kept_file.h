// SPDX-License-Identifier: MIT
// KeptFile: a small file of the user's own that the program writes now and then, never on the GUI thread.
#pragma once

#include "widgets/errand.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>

namespace stratamap::ui {

/// Writing replaces the whole file or leaves it as it was. What was written last is what is read, by everybody in this
/// process, also where nothing can be written and while it is under way.
class KeptFile : public QObject {
    Q_OBJECT

public:
    explicit KeptFile(const QString& path, QObject* parent = nullptr);
    ~KeptFile() override;

    const QString& path() const { return m_path; }

    /// Makes its folder when there is none. Goes on when this object is gone.
    void write(const QByteArray& contents);

    /// For workers: may take as long as the disk does. Nothing when there is no such file, it cannot be read, or it has
    /// more than `most` bytes.
    static std::optional<QByteArray> read(const QString& path, qint64 most);

    /// The two halves of write(): what is to be read from now on; and, for workers, its way to the disk, well or not.
    static void leave(const QString& path, const QByteArray& contents);
    static bool flush(const QString& path);

    /// For workers: out of the way, for a person to look at; its name then ends in ".unreadable".
    static void putAside(const QString& path);

Q_SIGNALS:
    void written(bool well);

private:
    QString m_path;
    Errand<bool> m_errand;
};

}  // namespace stratamap::ui
