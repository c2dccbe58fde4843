// SPDX-License-Identifier: MIT
// ImageCheck: checks a layer's image on a worker and says above the canvas how far it is, and then what came of it.
#pragma once

#include "core/chain.h"
#include "core/check.h"
#include "widgets/banner.h"
#include "widgets/errand.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>

class QPushButton;

namespace stratamap::ui {

class ImageCheck : public QObject {
    Q_OBJECT

public:
    /// The banners outlive this.
    ImageCheck(BannerStack& banners, QObject* parent);

    /// Checks the image of that layer, which is not lost, in place of what is being checked. Its files are read alone.
    void start(const std::shared_ptr<const Chain>& chain, std::size_t depth);

    /// What is being checked is left; its banner goes.
    void stop();

Q_SIGNALS:
    /// Leaked and doubly used clusters stand in the map of the file.
    void fileMapRequested();

private:
    void report(const QString& name, const Result<CheckResult>& result);
    void showProgress();

    BannerStack& m_banners;
    QPointer<Banner> m_banner;  // of what is going on, or came of the last one
    QPointer<QPushButton> m_cancel;
    std::shared_ptr<std::atomic<int>> m_percent;  // the worker's
    QTimer m_clock;
    Errand<Result<CheckResult>> m_errand;
};

}  // namespace stratamap::ui
