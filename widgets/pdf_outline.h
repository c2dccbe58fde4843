// SPDX-License-Identifier: MIT
// What Qt's PDF files lack: an outline, an author, a language; and what they have too much of: a clock.
#pragma once

#include "widgets/report_pages.h"

#include <QByteArray>

namespace stratamap::ui {

/// The same file with its dates at the epoch and its identifiers made of its contents, so that a document's bytes
/// depend on nothing but the document.
QByteArray withoutClock(QByteArray pdf);

/// The same with an outline, appended as PDF's incremental update has it (ISO 32000-1, 7.5.6). Sheets are `height`
/// points tall. A file that is not built as Qt builds them is returned as it is.
QByteArray withOutline(QByteArray pdf, const std::vector<OutlineEntry>& outline, double height, const QString& author,
                       const QString& language);

}  // namespace stratamap::ui
