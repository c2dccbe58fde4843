// SPDX-License-Identifier: MIT
// ChainFacts: what a chain's files take and keep, who is at them, and what other overlays stand on them; found out by
// workers.
#pragma once

#include "core/accounting.h"
#include "widgets/errand.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stratamap::ui {

using FamilyPtr = std::shared_ptr<const Family>;
using FileFactsList = std::vector<std::optional<FileFacts>>;  ///< for each layer

/// What the tables of a layer's own file say of its space. Bytes of the file.
struct Keeping {
    std::vector<u64> exclusive;  ///< as HostMap::exclusive() has it
    u64 compressed = 0;          ///< that hold packed guest data
};
using KeepingList = std::vector<std::optional<Keeping>>;  ///< for each layer

/// Destroying it ends what is under way, and late answers have nowhere to arrive.
class ChainFacts : public QObject {
    Q_OBJECT

public:
    explicit ChainFacts(std::shared_ptr<const Chain> chain, QObject* parent = nullptr);

    const std::shared_ptr<const Chain>& chain() const { return m_chain; }

    /// Asks the system; soon done.
    void readFiles();

    /// Walks the tables of all layers' files on this host that are not larger than a worker can do in passing.
    void readKeeping();

    void findOverlays(const std::string& folder);

    /// Sums up what a commit, a pull or a removal of that layer would free or cost, as long as its file and those
    /// beside it are not larger than a worker can do in passing; other overlays count once they were found. Of several
    /// questions the last one is answered.
    void sumUp(u32 depth);

Q_SIGNALS:
    void summedUp(stratamap::u32 depth, const std::optional<stratamap::LayerAccount>& account);
    void filesRead(const stratamap::ui::FileFactsList& facts);
    void keepingRead(const stratamap::ui::KeepingList& keeping);
    void found(const stratamap::ui::FamilyPtr& family);

private:
    std::shared_ptr<const Chain> m_chain;
    Errand<FileFactsList> m_files;
    Errand<KeepingList> m_keeping;
    Errand<FamilyPtr> m_family;
    Errand<std::optional<LayerAccount>> m_sums;
    std::vector<Branch> m_branches;
};

}  // namespace stratamap::ui
