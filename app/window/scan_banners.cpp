// SPDX-License-Identifier: MIT
// ScanBanners: says above the canvas what came of mapping, and offers what helps.
#include "app/window/scan_banners.h"

#include "app/window/image_watch.h"
#include "app/window/sandbox.h"
#include "widgets/error_text.h"
#include "widgets/units.h"

#include <QPushButton>
#include <QTextDocument>

#include <filesystem>

namespace stratamap::ui {

void ScanBanners::addMapAgain(Banner* banner)
{
    auto* again = banner->addButton(tr("Map Again"));
    again->setObjectName(QStringLiteral("mapAgain"));
    connect(again, &QPushButton::clicked, this, &ScanBanners::mapAgainRequested);
}

void ScanBanners::report(const Survey& survey, bool cancelled)
{
    if (cancelled) {
        addMapAgain(add(Banner::Severity::note, tr("The map is not complete: mapping was cancelled."), {}));
    }
    reportLost(*survey.chain);
    reportIssues(survey);
}

void ScanBanners::reportFailure(const Error& error, const std::string& name)
{
    const bool cancelled = error.fault() == Fault::cancelled;
    auto* banner = addError(cancelled ? Banner::Severity::note : Banner::Severity::error, error, name);
    if (error.fault() == Fault::in_use) {
        connect(banner->addButton(tr("Open Anyway")), &QPushButton::clicked, this, &ScanBanners::openAnywayRequested);
    }
}

Banner* ScanBanners::addError(Banner::Severity severity, const Error& error, const std::string& name)
{
    const QString details = error.fault() == Fault::cancelled ? QString() : technicalText(error);
    const QString what = headline(error.fault(), shortName(name));
    return error.fault() == Fault::missing ? addMissing(severity, what, details) : add(severity, what, details);
}

/// In a sandbox a file that is missing may be there all the same.
Banner* ScanBanners::addMissing(Banner::Severity severity, const QString& what, const QString& details)
{
    if (!inSandbox()) {
        return add(severity, what, details);
    }
    auto* banner = add(severity, what,
                       tr("In this sandbox Stratamap can read only files that you choose, and none beside them. Choose "
                          "their folder, and the chain is read from there.") +
                           QLatin1Char('\n') + details);
    auto* choose = banner->addButton(tr("Choose Folder…"));
    choose->setObjectName(QStringLiteral("chooseFolder"));
    connect(choose, &QPushButton::clicked, this, &ScanBanners::folderRequested);
    return banner;
}

void ScanBanners::reportNotInFolder(const std::string& folder)
{
    add(Banner::Severity::note, tr("Nothing of this chain is in “%1”.").arg(shortName(folder)), shown(folder));
}

void ScanBanners::reportVanished(const std::string& path)
{
    add(Banner::Severity::warning, tr("“%1” was open last time, and is no longer there.").arg(shortName(path)),
        shown(path));
}

void ScanBanners::reportLost(const Chain& chain)
{
    const auto& layers = chain.layers();
    for (unsigned depth = 0; depth < layers.size(); ++depth) {
        const ChainLayer& level = layers[depth];
        if (!level.blocked_path.empty()) {
            // A lost layer was named by the one above; a storage file by the layer itself.
            askToOpen(level.blocked_path, level.lost && depth > 0 ? layers[depth - 1].name : level.name,
                      level.lost ? technicalText(*level.lost) : QString());
        } else if (level.lost) {
            auto* banner = addError(Banner::Severity::warning, *level.lost, level.name);
            connect(banner->addButton(tr("Locate…")), &QPushButton::clicked, this,
                    [this, depth] { Q_EMIT locateRequested(depth); });
        }
    }
}

void ScanBanners::askToOpen(const std::string& file, const std::string& asking, const QString& reason)
{
    const std::string folder = std::filesystem::path(file).parent_path().string();
    const QString path = shown(file);
    const QString details = reason.contains(path) ? reason : path + QLatin1Char('\n') + reason;
    auto* banner = add(Banner::Severity::question,
                       tr("“%1” needs “%2”, which lies in another folder and has not been opened. Open it?")
                           .arg(shortName(asking), shortName(file)),
                       details.trimmed());
    auto* once = banner->addButton(tr("Open Once"));
    once->setObjectName(QStringLiteral("openOnce"));
    connect(once, &QPushButton::clicked, this, [this, file] { Q_EMIT openOnceRequested(file); });
    auto* trust = banner->addButton(tr("Trust This Folder"));
    trust->setObjectName(QStringLiteral("trustFolder"));
    trust->setToolTip(Qt::convertFromPlainText(tr("From now on, open files in %1 without asking.").arg(shown(folder))));
    connect(trust, &QPushButton::clicked, this, [this, folder] { Q_EMIT trustRequested(folder); });
    auto* leave = banner->addButton(tr("Leave It"));
    leave->setObjectName(QStringLiteral("leave"));
    connect(leave, &QPushButton::clicked, banner, &Banner::dismiss);
}

void ScanBanners::reportIssues(const Survey& survey)
{
    constexpr std::size_t most = 20;
    const auto& layers = survey.chain->layers();
    for (std::size_t depth = 0; depth < layers.size(); ++depth) {
        QStringList sentences;
        std::size_t count = 0;
        bool damage = false;
        bool storage_lost = false;
        for (const Issue& issue : survey.issues[depth]) {
            if (issue.severity == Issue::Severity::note) {
                continue;  // the tree's tool tip has it
            }
            damage = damage || issue.severity == Issue::Severity::damage;
            storage_lost = storage_lost || issue.matter == Issue::Matter::storage_lost;
            if (++count <= most) {
                sentences += shown(issue.sentence);
            }
        }
        if (count == 0) {
            continue;
        }
        if (count > most) {
            sentences += tr("… and %n more", nullptr, static_cast<int>(count - most));
        }
        const QString name = shortName(layers[depth].name);
        const QString what = damage ? tr("“%1” is damaged. What is still readable is shown.").arg(name)
                                    : tr("Something about “%1” is unusual.").arg(name);
        const QString details = sentences.join(QLatin1Char('\n'));
        if (storage_lost) {
            addMissing(Banner::Severity::warning, what, details);
        } else {
            add(Banner::Severity::warning, what, details);
        }
    }
    for (const std::string& warning : survey.chain->warnings()) {
        add(Banner::Severity::note, shown(warning), {});
    }
}

void ScanBanners::reportFiles(const ImageWatch& watch)
{
    if (m_files) {
        m_files->dismiss();
    }
    const auto& used = watch.usedFiles();
    const auto& changed = watch.changedFiles();
    if (used.empty() && changed.empty()) {
        return;
    }
    QStringList details;
    for (const std::string& name : used.empty() ? changed : used) {
        details += shown(name);
    }
    const QString subject = shortName(used.empty() ? changed.front() : used.front());
    const QString headline =
        !used.empty() ? tr("“%1” is in use by another program. The map shows a moment; the disk goes on.").arg(subject)
        : changed.size() == 1
            ? tr("“%1” has changed since it was mapped.").arg(subject)
            : tr("%n files have changed since they were mapped.", nullptr, static_cast<int>(changed.size()));
    m_files = add(used.empty() ? Banner::Severity::note : Banner::Severity::question, headline,
                  details.join(QLatin1Char('\n')));
    addMapAgain(m_files);
}

}  // namespace stratamap::ui
