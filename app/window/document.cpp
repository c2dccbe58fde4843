// SPDX-License-Identifier: MIT
// Document: one image as a window shows it: its name, what the user allowed for it, its survey, its files watched.
#include "app/window/document.h"

#include "app/modules.h"
#include "app/window/file_names.h"
#include "app/window/image_watch.h"
#include "app/window/sandbox.h"
#include "app/window/settings.h"
#include "core/format.h"

#include <QUrl>

#include <filesystem>
#include <thread>

namespace stratamap::ui {

Document::Document(const Settings& settings, ScanJob::Opener opener, QObject* parent)
    : QObject(parent), m_settings(settings), m_opener(std::move(opener)), m_watch(new ImageWatch(this))
{
    connect(m_watch, &ImageWatch::changed, this, &Document::filesChanged);
}

Document::~Document() = default;

void Document::take(const std::string& name, const std::optional<std::string>& snapshot)
{
    clear();
    m_snapshot = snapshot;
    std::error_code error;
    // An absolute path is never mistaken for "nbd:..." or another prefixed name; a file that is there is meant.
    if (namesServer(toQString(name)) && !std::filesystem::exists(name, error)) {
        m_path = name;
        return;
    }
    const auto absolute = std::filesystem::absolute(name, error);
    m_path = error ? name : absolute.lexically_normal().string();
    if (m_path.size() > 1 && m_path.ends_with('/')) {
        m_path.pop_back();  // of a folder that was dropped
    }
    m_path = image_folder(m_path);
}

void Document::clear()
{
    abandon();
    m_path.clear();
    m_snapshot.reset();
    m_allowed.clear();
    m_replacements.clear();
    m_granted.clear();
    m_look.abandon();
    m_force_share = false;
    m_cancelled = false;
    m_survey.reset();
    m_watch->watch(nullptr);
    Q_EMIT filesChanged();
}

bool Document::hasPassword() const
{
    const QString name = toQString(m_path);
    return namesServer(name) && !QUrl(name).userInfo().isEmpty();
}

void Document::allow(const std::string& file)
{
    m_allowed.push_back(file);
    map();
}

void Document::replace(u32 depth, const std::string& file)
{
    m_replacements[depth] = file;
    map();
}

void Document::openAnyway()
{
    m_force_share = true;
    map();
}

void Document::grant(const std::string& folder)
{
    m_granted.push_back(folder);
    lookInGranted(folder);
}

/// Goes on down the chain, layer by layer, each time that mapping ends.
void Document::lookInGranted(const std::string& latest)
{
    u32 depth = 0;
    std::string missing;
    if (m_survey) {
        const auto& layers = m_survey->chain->layers();
        depth = static_cast<u32>(layers.size() - 1);
        const auto& lost = layers.back().lost;
        if (lost && lost->fault() == Fault::missing && !m_replacements.contains(depth)) {
            missing = layers.back().name;
        }
    }
    if (latest.empty() && missing.empty()) {
        return;
    }
    m_look.ask(
        [image = m_path, missing, latest, folders = m_granted](const auto&) {
            return Finds{foundInFolders(image, {latest}), foundInFolders(missing, folders)};
        },
        [this, depth, latest](const Finds& finds) {
            if (!latest.empty() && finds.image && *finds.image != m_path) {
                m_path = *finds.image;
                map();
            } else if (finds.layer) {
                replace(depth, *finds.layer);
            } else if (!latest.empty()) {
                Q_EMIT notInFolder(latest);
            }
        });
}

ChainRequest Document::request() const
{
    ChainRequest request = requestFor(m_path, m_snapshot);
    request.force_share = m_force_share;
    request.replacements = m_replacements;
    return request;
}

ChainRequest Document::requestFor(const std::string& name, const std::optional<std::string>& snapshot) const
{
    ChainRequest request;
    request.name = name;
    request.snapshot = snapshot;
    request.keep_going = true;
    request.policy = policy();
    request.protocols = &loaded_protocols();
    return request;
}

ReferencePolicy Document::policy() const
{
    ReferencePolicy policy;
    policy.follow = ReferencePolicy::Follow::own_folder;
    policy.allowed = m_allowed;
    const auto trusted = m_settings.trustedFolders();
    for (const QString& folder : trusted) {
        policy.roots.push_back(toBytes(folder));
    }
    return policy;
}

void Document::map()
{
    m_cancelled = false;
    m_job = std::make_unique<ScanJob>(nullptr, m_opener);
    connect(m_job.get(), &ScanJob::progressed, this, &Document::progressed);
    connect(m_job.get(), &ScanJob::recalled, this, &Document::recalled);
    connect(m_job.get(), &ScanJob::partitioned, this, &Document::partitioned);
    connect(m_job.get(), &ScanJob::failed, this, &Document::failed);
    connect(m_job.get(), &ScanJob::updated, this, [this](const SurveyPtr& survey) {
        keep(survey);
        Q_EMIT updated(survey);
    });
    connect(m_job.get(), &ScanJob::finished, this, [this](const SurveyPtr& survey) {
        keep(survey);
        Q_EMIT finished(survey);
        if (!m_granted.empty()) {
            lookInGranted({});
        }
    });
    m_job->attendTo(m_interest);
    const auto threads = static_cast<unsigned>(m_settings.threads());
    m_job->start(request(), threads != 0 ? threads : std::thread::hardware_concurrency());
    Q_EMIT started();
}

void Document::keep(const SurveyPtr& survey)
{
    m_survey = survey;
    if (m_watch->chain() != survey->chain) {
        m_watch->watch(survey->chain);
    }
}

void Document::cancel()
{
    if (mapping()) {
        m_cancelled = true;
        m_job->cancel();
    }
}

void Document::abandon()
{
    m_job.reset();
}

void Document::attendTo(const Interest& interest)
{
    m_interest = interest;
    if (m_job) {
        m_job->attendTo(interest);
    }
}

}  // namespace stratamap::ui
