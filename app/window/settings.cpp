// SPDX-License-Identifier: MIT
// Settings: what the window remembers from one day to the next.
#include "app/window/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace stratamap::ui {

namespace {

constexpr qsizetype most_recent_files = 10;

const QString recent_files = QStringLiteral("recent/files");
const QString keep_recent_files = QStringLiteral("recent/keep");
const QString trusted_folders = QStringLiteral("security/trustedFolders");
const QString appearance_key = QStringLiteral("window/appearance");
const QString language_key = QStringLiteral("window/language");
const QString units_key = QStringLiteral("window/units");
const QString palette_key = QStringLiteral("window/palette");
const QString on_start = QStringLiteral("session/onStart");
const QString threads_key = QStringLiteral("mapping/threads");
const QString geometry_key = QStringLiteral("window/geometry");
const QString workspace_key = QStringLiteral("window/workspace");
const QString layer_columns = QStringLiteral("window/layerColumns");
const QString last_folder = QStringLiteral("window/lastFolder");

}  // namespace

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent),
      m_store(file.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("stratamap"),
                                         QStringLiteral("stratamap"))
                                   .fileName()
                             : file,
              QSettings::IniFormat),
      m_data_folder(file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                   : QFileInfo(file).absolutePath())
{
}

QVariant Settings::value(const QString& key, const QVariant& otherwise) const
{
    return m_set.contains(key) ? m_set.value(key) : m_store.value(key, otherwise);
}

void Settings::setValue(const QString& key, const QVariant& value)
{
    m_set.insert(key, value);
    m_store.setValue(key, value);
}

QStringList Settings::recentFiles() const
{
    return value(recent_files).toStringList().mid(0, most_recent_files);
}

void Settings::addRecentFile(const QString& path)
{
    if (!keepsRecentFiles()) {
        return;
    }
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    setValue(recent_files, files.mid(0, most_recent_files));
}

void Settings::clearRecentFiles()
{
    setValue(recent_files, QStringList());
}

bool Settings::keepsRecentFiles() const
{
    return value(keep_recent_files, true).toBool();
}

void Settings::setKeepsRecentFiles(bool keeps)
{
    setValue(keep_recent_files, keeps);
    if (!keeps) {
        clearRecentFiles();
    }
}

QStringList Settings::trustedFolders() const
{
    return value(trusted_folders).toStringList();
}

void Settings::setTrustedFolders(const QStringList& folders)
{
    setValue(trusted_folders, folders);
}

void Settings::trustFolder(const QString& folder)
{
    QStringList folders = trustedFolders();
    if (!folders.contains(folder)) {
        setTrustedFolders(folders << folder);
    }
}

QString Settings::language() const
{
    return value(language_key).toString();
}

void Settings::setLanguage(const QString& code)
{
    setValue(language_key, code);
}

Appearance Settings::appearance() const
{
    const QString name = value(appearance_key).toString();
    return name == QLatin1String("dark")    ? Appearance::dark
           : name == QLatin1String("light") ? Appearance::light
                                            : Appearance::system;
}

void Settings::setAppearance(Appearance appearance)
{
    setValue(appearance_key, appearance == Appearance::dark    ? QStringLiteral("dark")
                             : appearance == Appearance::light ? QStringLiteral("light")
                                                               : QStringLiteral("system"));
}

QStringList Settings::layerColumns() const
{
    return value(layer_columns).toStringList();
}

void Settings::setLayerColumns(const QStringList& ids)
{
    setValue(layer_columns, ids);
}

UnitSystem Settings::units() const
{
    const QString name = value(units_key).toString();
    return name == QLatin1String("si")      ? UnitSystem::si
           : name == QLatin1String("bytes") ? UnitSystem::bytes
                                            : UnitSystem::iec;
}

void Settings::setUnits(UnitSystem units)
{
    setValue(units_key, units == UnitSystem::si      ? QStringLiteral("si")
                        : units == UnitSystem::bytes ? QStringLiteral("bytes")
                                                     : QStringLiteral("iec"));
}

PaletteSet Settings::paletteSet() const
{
    return value(palette_key).toString() == QLatin1String("greys") ? PaletteSet::greys : PaletteSet::hues;
}

void Settings::setPaletteSet(PaletteSet set)
{
    setValue(palette_key, set == PaletteSet::greys ? QStringLiteral("greys") : QStringLiteral("hues"));
}

int Settings::threads() const
{
    return std::clamp(value(threads_key, 0).toInt(), 0, most_threads);
}

void Settings::setThreads(int threads)
{
    setValue(threads_key, threads);
}

OnStart Settings::onStart() const
{
    const QString name = value(on_start).toString();
    return name == QLatin1String("nothing")  ? OnStart::nothing
           : name == QLatin1String("reopen") ? OnStart::reopen
                                             : OnStart::offer;
}

void Settings::setOnStart(OnStart what)
{
    setValue(on_start, what == OnStart::nothing  ? QStringLiteral("nothing")
                       : what == OnStart::reopen ? QStringLiteral("reopen")
                                                 : QStringLiteral("offer"));
}

QByteArray Settings::windowGeometry() const
{
    return value(geometry_key).toByteArray();
}

QByteArray Settings::workspaceState() const
{
    return value(workspace_key).toByteArray();
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& workspace)
{
    setValue(geometry_key, geometry);
    setValue(workspace_key, workspace);
}

QString Settings::lastFolder() const
{
    const QString folder = value(last_folder).toString();
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void Settings::setLastFolder(const QString& folder)
{
    setValue(last_folder, folder);
}

bool Settings::writable() const
{
    return m_store.isWritable() && m_store.status() == QSettings::NoError;
}

}  // namespace stratamap::ui
