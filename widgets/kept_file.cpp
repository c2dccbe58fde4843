// SPDX-License-Identifier: MIT
// KeptFile: a small file of the user's own that the program writes now and then, never on the GUI thread.
#include "widgets/kept_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <map>
#include <mutex>

namespace stratamap::ui {

namespace {

/// What is to be written, of all files. Never destroyed: a worker may be at it when the program's statics are.
struct Desk {
    struct Sheet {
        QByteArray contents;
        unsigned edition = 0;
        bool written = false;
    };
    std::mutex disk;    // held while a file is read or written; workers alone wait for it
    std::mutex sheets;  // held for a moment
    std::map<QString, Sheet> sheet;
};

Desk& desk()
{
    static auto* const made = new Desk;
    return *made;
}

bool writeWhole(const QString& path, const QByteArray& contents)
{
    QSaveFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(contents) == contents.size() && file.commit();
}

/// The worker's part. What cannot be written stays on the desk, where readers look first.
bool writeSheet(const QString& path)
{
    Desk& all = desk();
    const std::lock_guard disk(all.disk);
    Desk::Sheet sheet;
    {
        const std::lock_guard lock(all.sheets);
        sheet = all.sheet[path];
    }
    if (sheet.written) {
        return true;
    }
    const bool well = writeWhole(path, sheet.contents);
    const std::lock_guard lock(all.sheets);
    if (well && all.sheet[path].edition == sheet.edition) {
        all.sheet[path].written = true;
        all.sheet[path].contents.clear();
    }
    return well;
}

}  // namespace

KeptFile::KeptFile(const QString& path, QObject* parent) : QObject(parent), m_path(path) {}

KeptFile::~KeptFile()
{
    if (m_errand.busy()) {  // which may have begun before the last write()
        startWorker([path = m_path] { writeSheet(path); });
    }
}

void KeptFile::leave(const QString& path, const QByteArray& contents)
{
    Desk& all = desk();
    const std::lock_guard lock(all.sheets);
    Desk::Sheet& sheet = all.sheet[path];
    sheet = {contents, sheet.edition + 1, false};
}

bool KeptFile::flush(const QString& path)
{
    return writeSheet(path);
}

void KeptFile::write(const QByteArray& contents)
{
    leave(m_path, contents);
    m_errand.ask([path = m_path](const auto&) { return writeSheet(path); },
                 [this](bool well) { Q_EMIT written(well); });
}

std::optional<QByteArray> KeptFile::read(const QString& path, qint64 most)
{
    Desk& all = desk();
    const std::lock_guard disk(all.disk);
    {
        const std::lock_guard lock(all.sheets);
        const auto found = all.sheet.find(path);
        if (found != all.sheet.end() && !found->second.written) {
            return found->second.contents;
        }
    }
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > most || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return file.read(most);
}

void KeptFile::putAside(const QString& path)
{
    const std::lock_guard disk(desk().disk);
    const QString aside = path + QStringLiteral(".unreadable");
    QFile::remove(aside);
    QFile::rename(path, aside);
}

}  // namespace stratamap::ui
