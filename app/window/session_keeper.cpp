// SPDX-License-Identifier: MIT
// SessionKeeper: writes down which images are open, and knows those of the last time.
#include "app/window/session_keeper.h"

#include "app/window/main_window.h"
#include "app/window/settings.h"

#include <QApplication>

#include <chrono>
#include <utility>

namespace stratamap::ui {

namespace {

constexpr qint64 most_bytes = 4 << 20;

}  // namespace

SessionKeeper& SessionKeeper::of(Settings& settings)
{
    auto* keeper = settings.findChild<SessionKeeper*>(QString(), Qt::FindDirectChildrenOnly);
    return keeper != nullptr ? *keeper : *new SessionKeeper(settings);
}

SessionKeeper::SessionKeeper(Settings& settings)
    : QObject(&settings), m_settings(settings), m_file(settings.dataFolder() + QStringLiteral("/session.json"))
{
    // As small as the settings, and wanted as early: the first window offers it.
    m_last = sessionFromJson(KeptFile::read(m_file.path(), most_bytes).value_or(QByteArray()));
    m_timer.setInterval(std::chrono::minutes(1));
    connect(&m_timer, &QTimer::timeout, this, [this] { save(); });
    // The desktop ends the user's session: it may kill the program right after.
    connect(
        qApp, &QGuiApplication::commitDataRequest, this, [this] { save(); }, Qt::DirectConnection);
}

Session SessionKeeper::take()
{
    return std::exchange(m_last, {});
}

void SessionKeeper::begin()
{
    m_begun = true;
    m_ended = false;
    m_timer.start();
}

void SessionKeeper::end()
{
    save();
    m_ended = m_begun;
}

void SessionKeeper::save(const MainWindow* closing)
{
    if (!m_begun || m_ended) {
        return;
    }
    // Whoever wants no list of files wants no session either: what is there is replaced by an empty one.
    const bool wanted = m_settings.onStart() != OnStart::nothing && m_settings.keepsRecentFiles();
    const QList<MainWindow*> windows = wanted ? MainWindow::all(m_settings) : QList<MainWindow*>();
    Session session;
    for (const MainWindow* window : windows) {
        if (window != closing || windows.size() == 1) {
            if (const auto state = window->state(); state && session.size() < most_session_windows) {
                session.push_back(*state);
            }
        }
    }
    const QByteArray json = toJson(session);
    if (std::exchange(m_written, json) != json) {
        m_file.write(json);
    }
}

}  // namespace stratamap::ui
