// SPDX-License-Identifier: MIT
// The program's own icons, drawn in the palette's text colour so that they fit light and dark alike.
#pragma once

#include <QIcon>

namespace stratamap::ui {

enum class Icon {
    open,
    reload,
    zoom_in,
    zoom_out,
    zoom_fit,
    back,
    forward,
    lens_resolved,
    lens_strata,
    lens_host,
    lens_changes,
    close,
    cancel,
    layers,
    legend,
    extents,
    layer,
    snapshot,
    ghost,
    warning,
    error,
    question,
    note,
};

/// An icon in the palette's text colour, or in `colour` when that is valid.
QIcon icon(Icon which, const QColor& colour = {});

/// The program's icon, in its own colours.
QIcon programIcon();

}  // namespace stratamap::ui
