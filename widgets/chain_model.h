// SPDX-License-Identifier: MIT
// ChainModel: a chain's layers as a tree. Below each layer stand its internal snapshots, other overlays on it once they
// were looked for, then the layer it rests on.
#pragma once

#include "core/survey.h"
#include "widgets/chain_facts.h"

#include <QAbstractItemModel>
#include <QColor>

#include <optional>
#include <vector>

namespace stratamap::ui {

class ChainModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        file,
        number,
        format,
        virtual_size,
        file_length,
        on_disk,
        own,
        visible,
        shadowed,
        exclusive,  ///< of the file: what only this disk or snapshot uses of it
        seen,       ///< own = visible + shadowed as a bar
        zeros,
        compressed,
        bitmaps,
        in_use,
        warnings,
        column_count
    };
    enum Role {
        depth_role = Qt::UserRole,  ///< of a layer or ghost: quint32; nothing for a snapshot or a branch
        kind_role,                  ///< int, a Kind
        figures_role,               ///< Figures of a layer
        colour_role,                ///< QColor that the map gives to a layer
    };
    enum class Kind { layer, snapshot, branch, ghost };

    /// Guest bytes of a layer, as far as they are counted.
    struct Figures {
        u64 own = 0;      ///< kept by the layer itself
        u64 visible = 0;  ///< of these: the guest reads them from here
        u64 largest = 0;  ///< own of the layer that keeps most
        bool complete = false;

        u64 shadowed() const { return own > visible ? own - visible : 0; }
        bool operator==(const Figures&) const = default;
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows the chain, or null for none. News about the chain that is shown change numbers only, so selection and
    /// open branches stay.
    void setSurvey(const SurveyPtr& survey);

    /// The row of the layer at that depth, which must exist.
    QModelIndex layerIndex(u32 depth) const;

    /// Other overlays on files of this chain, in place of those that were shown.
    void setBranches(const std::vector<Branch>& branches);

    /// What the system says of each layer's own file, and what its tables do.
    void setFileFacts(const FileFactsList& facts);
    void setKeeping(const KeepingList& keeping);

    const SurveyPtr& survey() const { return m_survey; }

    /// Of an index of that kind: the snapshot, and the depth of the layer it lies in; the branch.
    const Snapshot& snapshotAt(const QModelIndex& index) const;
    const Branch& branchAt(const QModelIndex& index) const;
    u32 ownerOf(const QModelIndex& index) const { return static_cast<u32>(depthOf(index)); }

    /// The command line that makes the layer above refer to this ghost's or layer's file anew. Empty where qemu-img
    /// has none: for the top layer, and formats that do not let it.
    QString mendingCommand(u32 depth) const;

    /// What a column is called in settings, and whether a person who chose nothing sees it.
    static QString columnId(int column);
    static QString columnMeaning(int column);
    static bool shownAtFirst(int column);
    static bool isNumeric(int column);

    /// The whole tree as lines of text with aligned columns, to paste into a report. The file is always among them.
    QString toText(const std::vector<int>& columns) const;
    QString toText() const;  ///< the columns shown at first

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    // An index carries the depth of its parent layer plus one; 0 is the invisible root.
    std::size_t depthCount() const;
    bool isSnapshot(const QModelIndex& index) const;
    bool isBranch(const QModelIndex& index) const;
    std::size_t depthOf(const QModelIndex& index) const;  // of the layer, or of the layer that has the snapshot
    QColor colour(std::size_t depth) const;
    Kind kindOf(const QModelIndex& index) const;
    QVariant cellText(const QModelIndex& index) const;
    QString layerText(std::size_t depth, int column) const;
    QString figureText(std::size_t depth, int column) const;
    QString ghostText(const ChainLayer& level, int column) const;
    QString snapshotText(const QModelIndex& index) const;
    std::optional<u64> exclusiveBytes(std::size_t depth, std::size_t owner) const;
    QString branchText(const Branch& branch, int column) const;
    QString toolTip(const QModelIndex& index) const;
    QString exactText(std::size_t depth, int column) const;
    QString issueText(std::size_t depth) const;
    void appendLines(const QModelIndex& parent, int level, const std::vector<int>& columns,
                     QList<QStringList>& lines) const;
    void count();

    SurveyPtr m_survey;
    std::vector<std::vector<Snapshot>> m_snapshots;  // for each layer
    std::vector<std::vector<Branch>> m_branches;     // for each layer
    std::vector<std::vector<Bitmap>> m_bitmaps;      // for each layer
    FileFactsList m_files;                           // for each layer, or nothing yet
    KeepingList m_keeping;                           // the same
    std::vector<Figures> m_figures;                  // for each layer
};

}  // namespace stratamap::ui

Q_DECLARE_METATYPE(stratamap::ui::ChainModel::Figures)
