// SPDX-License-Identifier: MIT
// Language: what the program says and how it writes numbers, as the system has it or as somebody chose.
#pragma once

#include <QString>
#include <QStringList>

namespace stratamap::ui {

/// Codes of the languages that the program's words are in ("de", "pt_BR"), English among them, by their own names.
QStringList languages();

/// What a language is called by those who speak it: "Deutsch", "Português (Brasil)".
QString languageName(const QString& code);

/// Makes it the application's, in place of what was before: words (Qt's own, too), numbers and the direction of lines.
/// A locale's name ("de", "de_AT"), or empty for the system's. Widgets that are there already keep their words.
void useLanguage(const QString& locale = {});

}  // namespace stratamap::ui
