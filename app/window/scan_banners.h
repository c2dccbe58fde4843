// SPDX-License-Identifier: MIT
// ScanBanners: says above the canvas what came of mapping, and offers what helps.
#pragma once

#include "core/chain.h"
#include "core/survey.h"
#include "widgets/banner.h"

#include <QPointer>

#include <string>

namespace stratamap::ui {

class ImageWatch;

class ScanBanners : public BannerStack {
    Q_OBJECT

public:
    using BannerStack::BannerStack;

    /// What is lost, damaged or unusual in a map that is finished, or was cancelled.
    void report(const Survey& survey, bool cancelled);

    /// Why there is no map of the image of that name.
    void reportFailure(const Error& error, const std::string& name);

    /// An image of the last session is no longer there.
    void reportVanished(const std::string& path);

    /// The folder that the user let the sandbox have has nothing of the chain.
    void reportNotInFolder(const std::string& folder);

    /// Who is at the files and which have changed, in place of what was said of them before. Nothing maps again by
    /// itself: where a guest is running, the map would not come to rest.
    void reportFiles(const ImageWatch& watch);

Q_SIGNALS:
    void mapAgainRequested();
    void openAnywayRequested();
    void locateRequested(unsigned depth);
    void folderRequested();
    void openOnceRequested(const std::string& file);
    void trustRequested(const std::string& folder);

private:
    void reportLost(const Chain& chain);
    void askToOpen(const std::string& file, const std::string& asking, const QString& reason);
    void reportIssues(const Survey& survey);
    void addMapAgain(Banner* banner);
    Banner* addError(Banner::Severity severity, const Error& error, const std::string& name);
    Banner* addMissing(Banner::Severity severity, const QString& what, const QString& details);

    QPointer<Banner> m_files;
};

}  // namespace stratamap::ui
