// SPDX-License-Identifier: MIT
// A language that nobody speaks: English with accents, a third longer and in brackets. What stands in the window
// without brackets was not marked for translation; what lacks its closing bracket is cut off. In development builds
// alone (STRATAMAP_PSEUDO_LANGUAGE).
#pragma once

#include <QLatin1String>
#include <QTranslator>

namespace stratamap::ui {

inline const QLatin1String pseudo_language("en_XA");

class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int count) const override;
};

}  // namespace stratamap::ui
