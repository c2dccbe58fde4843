// SPDX-License-Identifier: MIT
// SwatchList: what the colours of a canvas mean, in a few lines below it: a swatch, a word and a sum each.
#pragma once

#include "widgets/map_palette.h"

#include <QListWidget>

#include <vector>

namespace stratamap::ui {

/// As high as it needs to be.
class SwatchList : public QListWidget {
    Q_OBJECT

public:
    explicit SwatchList(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    struct Entry {
        Fill fill;
        QString text;
        QString tip;
    };
    virtual std::vector<Entry> entries() const = 0;
    void fill();  ///< with other entries than before

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

}  // namespace stratamap::ui
