// SPDX-License-Identifier: MIT
// Settings: what the window remembers from one day to the next. Works, and forgets, where nothing can be written.
#pragma once

#include "widgets/map_palette.h"
#include "widgets/units.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

namespace stratamap::ui {

enum class Appearance { system, light, dark };

/// What becomes of the last session when the program starts without a file.
enum class OnStart { nothing, offer, reopen };

class Settings : public QObject {
    Q_OBJECT

public:
    /// The user's settings, or with a name the file of that name (tests).
    explicit Settings(const QString& file = {}, QObject* parent = nullptr);

    /// The latest first, at most ten.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void clearRecentFiles();

    /// Whether opened files are remembered at all. Turning it off forgets those that are.
    bool keepsRecentFiles() const;
    void setKeepsRecentFiles(bool keeps);

    /// Folders whose files may be opened when an image elsewhere refers to them.
    QStringList trustedFolders() const;
    void setTrustedFolders(const QStringList& folders);
    void trustFolder(const QString& folder);

    /// A code of languages(); empty: the system's.
    QString language() const;
    void setLanguage(const QString& code);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// Ids of the columns of the chain tree; empty: the usual ones.
    QStringList layerColumns() const;
    void setLayerColumns(const QStringList& ids);

    UnitSystem units() const;
    void setUnits(UnitSystem units);

    PaletteSet paletteSet() const;
    void setPaletteSet(PaletteSet set);

    /// How many threads map an image, at most `most_threads`; 0: as many as there are processors.
    static constexpr int most_threads = 16;
    int threads() const;
    void setThreads(int threads);

    OnStart onStart() const;
    void setOnStart(OnStart what);

    QByteArray windowGeometry() const;
    QByteArray workspaceState() const;
    void setWindow(const QByteArray& geometry, const QByteArray& workspace);

    /// The folder that the dialog for opening shows first.
    QString lastFolder() const;
    void setLastFolder(const QString& folder);

    /// Whether what was set could be written, and if not, where it should have gone.
    bool writable() const;
    QString location() const { return m_store.fileName(); }

    /// The folder for what is too large for settings. Need not be there yet.
    QString dataFolder() const { return m_data_folder; }

private:
    // What was set in this run; the store may be unable to take it.
    QVariant value(const QString& key, const QVariant& otherwise = {}) const;
    void setValue(const QString& key, const QVariant& value);

    QSettings m_store;
    QString m_data_folder;
    QMap<QString, QVariant> m_set;
};

}  // namespace stratamap::ui
