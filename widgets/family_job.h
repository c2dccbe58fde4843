// SPDX-License-Identifier: MIT
// FamilyJob: asks the system, on a worker thread, who is at a chain's files and what other overlays stand on them.
#pragma once

#include "core/family.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stratamap::ui {

using FamilyPtr = std::shared_ptr<const Family>;
using FileFactsList = std::vector<std::optional<FileFacts>>;

/// Each question is asked once; destroying the job ends it, and late answers have nowhere to arrive.
class FamilyJob : public QObject {
    Q_OBJECT

public:
    explicit FamilyJob(std::shared_ptr<const Chain> chain, QObject* parent = nullptr);
    ~FamilyJob() override;

    const std::shared_ptr<const Chain>& chain() const { return m_chain; }

    void readFiles();
    void findOverlays(const std::string& folder);

    /// Ends the search: found() tells soon what there is so far.
    void stop();
    bool searching() const { return m_searching; }

Q_SIGNALS:
    void filesRead(const stratamap::ui::FileFactsList& facts);  ///< for each layer
    void found(const stratamap::ui::FamilyPtr& family);

private Q_SLOTS:
    void takeNews();

private:
    class Letterbox;

    std::shared_ptr<const Chain> m_chain;
    std::shared_ptr<Letterbox> m_letterbox;
    bool m_searching = false;
};

}  // namespace stratamap::ui
