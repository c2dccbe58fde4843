// SPDX-License-Identifier: MIT
// LegendModel: every layer of the chain, below it its states with their exact bytes, and what no layer has.
#pragma once

#include "core/survey.h"
#include "widgets/map_palette.h"
#include "widgets/viewpoint.h"

#include <QAbstractItemModel>
#include <QFont>
#include <QLocale>

#include <optional>
#include <vector>

namespace stratamap::ui {

class LegendModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { name_column, size_column, share_column, column_count };

    using QAbstractItemModel::QAbstractItemModel;

    /// Bytes are those of totals(*survey.resolved). Rows that are still there keep their indexes.
    void show(const Survey& survey, const Raster& totals);
    void clear();

    /// How swatches look: colours, and pixels of the screen for each of the user's.
    void setLook(const MapPalette& palette, const QFont& font, double ratio);
    void setLocale(const QLocale& locale);

    /// What is ticked. Ticking asks for another filter, which somebody may set.
    void setFilter(const Filter& filter);
    const Filter& filter() const { return m_filter; }

    /// A filter that shows nothing but that row.
    Filter only(const QModelIndex& index) const;

    /// Bytes mapped and bytes there are; shares are of the former.
    u64 scanned() const { return m_scanned; }
    u64 size() const { return m_size; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void filterEdited(const stratamap::ui::Filter& filter);

private:
    struct Entry {
        std::optional<State> state;  ///< nothing: not scanned yet
        u64 bytes = 0;
    };
    struct Section {
        std::optional<u32> depth;  ///< nothing: what no layer has
        QString name;
        u64 bytes = 0;
        std::vector<Entry> entries;
    };

    static bool sameRows(const std::vector<Section>& a, const std::vector<Section>& b);
    const Entry* entryAt(const QModelIndex& index) const;
    QString nameOf(const Section& section, const Entry* entry) const;
    QString shareOf(const Section& section, const Entry* entry) const;
    std::optional<Qt::CheckState> ticked(const QModelIndex& index) const;
    QVariant swatch(const Section& section, const Entry* entry) const;

    std::vector<Section> m_sections;
    Filter m_filter;
    u64 m_scanned = 0;
    u64 m_size = 0;
    MapPalette m_palette;
    QFont m_font;
    QLocale m_locale;
    double m_ratio = 1;
};

}  // namespace stratamap::ui
