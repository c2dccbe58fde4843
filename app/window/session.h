// SPDX-License-Identifier: MIT
// Session: the images that were looked at last, each with its window and the place one was at, to go on from there.
#pragma once

#include "core/bytes.h"
#include "widgets/lenses.h"
#include "widgets/viewpoint.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace stratamap::ui {

/// One window with an image.
struct WindowState {
    std::string path;                          ///< as MainWindow::open() takes it
    std::optional<std::string> snapshot = {};  ///< id of the internal snapshot that is shown
    QByteArray geometry;
    QByteArray workspace;
    Lenses::Place place;
    u64 cursor = 0;
    std::optional<Range> selection;
    std::optional<u32> highlighted;
    Filter filter;
    bool operator==(const WindowState&) const = default;
};

/// As many windows as somebody can have open and mean it.
using Session = std::vector<WindowState>;
constexpr std::size_t most_session_windows = 32;

QByteArray toJson(const Session& session);

/// Empty when it is no such file; windows that make no sense are left out.
Session sessionFromJson(const QByteArray& json);

}  // namespace stratamap::ui
