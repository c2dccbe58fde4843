// SPDX-License-Identifier: MIT
// FamilyJob: asks the system, on a worker thread, who is at a chain's files and what other overlays stand on them.
#include "widgets/family_job.h"

#include "widgets/workers.h"

#include <atomic>
#include <mutex>
#include <new>
#include <utility>

namespace stratamap::ui {

/// Where workers leave what they found; the job that is gone takes nothing.
class FamilyJob::Letterbox {
public:
    struct News {
        std::optional<FileFactsList> files;
        FamilyPtr family;
    };

    explicit Letterbox(FamilyJob* job) : m_job(job) {}

    void tell(FunctionRef<void(News&)> news)
    {
        const std::lock_guard lock(m_mutex);
        if (m_job != nullptr) {
            news(m_news);
            QMetaObject::invokeMethod(m_job, "takeNews", Qt::QueuedConnection);
        }
    }
    News take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_news, {});
    }
    void close()
    {
        stop();
        const std::lock_guard lock(m_mutex);
        m_job = nullptr;
    }
    void stop() { m_stopped = true; }
    bool stopped() const { return m_stopped; }

private:
    std::mutex m_mutex;
    FamilyJob* m_job;
    News m_news;
    std::atomic<bool> m_stopped = false;
};

FamilyJob::FamilyJob(std::shared_ptr<const Chain> chain, QObject* parent)
    : QObject(parent), m_chain(std::move(chain)), m_letterbox(std::make_shared<Letterbox>(this))
{
}

FamilyJob::~FamilyJob()
{
    m_letterbox->close();
}

void FamilyJob::readFiles()
{
    startWorker([chain = m_chain, letterbox = m_letterbox] {
        FileFactsList facts;
        for (const ChainLayer& layer : chain->layers()) {
            facts.push_back(layer.lost ? std::nullopt : file_facts(layer));
        }
        letterbox->tell([&](Letterbox::News& news) { news.files = std::move(facts); });
    });
}

void FamilyJob::findOverlays(const std::string& folder)
{
    if (m_searching) {
        return;
    }
    m_searching = startWorker([chain = m_chain, letterbox = m_letterbox, folder] {
        Family family;
        try {
            family = find_family(*chain, folder, [&] { return !letterbox->stopped(); });
        } catch (const std::bad_alloc&) {
            family.complete = false;
        }
        letterbox->tell(
            [&](Letterbox::News& news) { news.family = std::make_shared<const Family>(std::move(family)); });
    });
}

void FamilyJob::stop()
{
    m_letterbox->stop();
}

void FamilyJob::takeNews()
{
    const Letterbox::News news = m_letterbox->take();
    if (news.files) {
        Q_EMIT filesRead(*news.files);
    }
    if (news.family) {
        m_searching = false;
        Q_EMIT found(news.family);
    }
}

}  // namespace stratamap::ui
