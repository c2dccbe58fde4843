// SPDX-License-Identifier: MIT
// What stands around the lens of a file: which file it is, and what its colours mean with exact sums.
#pragma once

#include "widgets/swatch_list.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace stratamap::ui {

class HostView;

/// Chooses among the files of all layers.
class HostFileBar : public QWidget {
    Q_OBJECT

public:
    explicit HostFileBar(HostView& view, QWidget* parent = nullptr);

    QComboBox* files() const { return m_files; }

private:
    void fill();
    void showFile();
    void showSum();

    HostView& m_view;
    QComboBox* m_files;
    QLabel* m_sum;
};

/// A sum for each thing there is in the file.
class HostLegend : public SwatchList {
    Q_OBJECT

public:
    explicit HostLegend(HostView& view, QWidget* parent = nullptr);

protected:
    std::vector<Entry> entries() const override;

private:
    HostView& m_view;
};

}  // namespace stratamap::ui
