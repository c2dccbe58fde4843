// SPDX-License-Identifier: MIT
// SessionKeeper: writes down which images are open, and knows those of the last time.
#pragma once

#include "app/window/session.h"
#include "widgets/kept_file.h"

#include <QObject>
#include <QTimer>

class QSessionManager;

namespace stratamap::ui {

class MainWindow;
class Settings;

/// One for all windows with the same settings. Nothing is written before an image was opened: whoever only looks what
/// the last session was still has it the next time.
class SessionKeeper : public QObject {
    Q_OBJECT

public:
    /// The keeper of these settings, made when first asked for.
    static SessionKeeper& of(Settings& settings);

    /// What the last run left; read once. Empty when there is nothing, and after it was taken.
    const Session& last() const { return m_last; }
    Session take();

    /// An image was opened: from now on there is something to keep.
    void begin();

    /// Of all windows but one that is about to close, unless it is the last.
    void save(const MainWindow* closing = nullptr);

    /// All windows are about to close: they are one session.
    void end();

private:
    explicit SessionKeeper(Settings& settings);

    Settings& m_settings;
    KeptFile m_file;
    Session m_last;
    QTimer m_timer;
    QByteArray m_written;
    bool m_begun = false;
    bool m_ended = false;
};

}  // namespace stratamap::ui
