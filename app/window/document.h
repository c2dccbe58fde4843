// SPDX-License-Identifier: MIT
// Document: one image as a window shows it: its name, what the user allowed for it, its survey, its files watched.
#pragma once

#include "widgets/errand.h"
#include "widgets/scan_job.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stratamap::ui {

class ImageWatch;
class Settings;

class Document : public QObject {
    Q_OBJECT

public:
    /// The settings outlive this. Tests put another opener in.
    Document(const Settings& settings, ScanJob::Opener opener, QObject* parent = nullptr);
    ~Document() override;

    /// Takes the image, or its internal snapshot of that ID or name, in place of what was here; map() reads it. Bytes
    /// of a path, relative or not, or a name on a server.
    void take(const std::string& name, const std::optional<std::string>& snapshot = {});

    /// No image any more.
    void clear();

    /// As chains are opened by; empty: no image.
    const std::string& path() const { return m_path; }
    const std::optional<std::string>& snapshot() const { return m_snapshot; }

    /// The name carries a password: it is for this moment, not for lists and sessions.
    bool hasPassword() const;

    /// How another image, or a snapshot, is opened beside this one: from its folder and those that are trusted.
    ChainRequest requestFor(const std::string& name, const std::optional<std::string>& snapshot) const;

    // What the user said of this image alone. Each maps it again.
    void allow(const std::string& file);               ///< opens this file, outside the image's folder
    void replace(u32 depth, const std::string& file);  ///< a layer that could not be opened lies here
    void openAnyway();                                 ///< in spite of another program's lock

    /// The user let the sandbox have this folder. The image is opened from there, if it is there, and so are layers
    /// that are not found where the one above says; else notInFolder().
    void grant(const std::string& folder);

    /// Reads the image anew. What was known stays until something new is.
    void map();

    /// Ends mapping now: finished() with what is known, or failed(), comes before this returns.
    void cancel();

    /// Ends mapping, and nobody hears of it.
    void abandon();

    /// Which references found in images are followed, as the user allowed.
    ReferencePolicy policy() const;

    bool mapping() const { return m_job && m_job->running(); }
    bool wasCancelled() const { return m_cancelled; }

    /// What is read first, now and when mapping again.
    void attendTo(const Interest& interest);

    /// The latest, complete or not; none before there was one.
    const SurveyPtr& survey() const { return m_survey; }
    const ImageWatch& watch() const { return *m_watch; }

Q_SIGNALS:
    void started();
    void progressed(int permille);
    void updated(const stratamap::SurveyPtr& survey);
    void recalled(const stratamap::SurveyPtr& survey);
    void partitioned(const stratamap::ui::PartitionsPtr& table);

    /// One of these two ends what started() began.
    void finished(const stratamap::SurveyPtr& survey);
    void failed(const stratamap::Error& error);

    void notInFolder(const std::string& folder);

    /// watch() has something to say, or nothing any more.
    void filesChanged();

private:
    ChainRequest request() const;
    void keep(const SurveyPtr& survey);
    void lookInGranted(const std::string& latest);

    const Settings& m_settings;
    ScanJob::Opener m_opener;
    std::string m_path;
    std::optional<std::string> m_snapshot;
    std::vector<std::string> m_allowed;
    std::map<u32, std::string> m_replacements;  // by depth
    std::vector<std::string> m_granted;         // folders
    struct Finds {
        std::optional<std::string> image, layer;
    };
    Errand<Finds> m_look;
    bool m_force_share = false;
    bool m_cancelled = false;
    Interest m_interest;
    SurveyPtr m_survey;
    ImageWatch* m_watch;
    std::unique_ptr<ScanJob> m_job;
};

}  // namespace stratamap::ui
