// SPDX-License-Identifier: MIT
// ImageWatch: notices when the files of a chain change after they were mapped.
#include "app/window/image_watch.h"

#include "core/family.h"
#include "widgets/worker_future.h"

#include <algorithm>
#include <utility>

namespace stratamap::ui {

namespace {

// A split disk may have thousands of files. More than these are not asked for, so that a look stays cheap.
constexpr std::size_t most_files = 1024;

ImageWatch::Look lookAt(const Chain& chain, const std::vector<std::string>& paths)
{
    ImageWatch::Look look;
    for (const std::string& path : paths) {
        look.stamps.push_back(file_stamp(path));
    }
    for (const ChainLayer& layer : chain.layers()) {
        if (const auto facts = file_facts(layer); facts && facts->in_use) {
            look.used.push_back(layer.name);
        }
    }
    return look;
}

}  // namespace

ImageWatch::ImageWatch(QObject* parent, int milliseconds_between_looks) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(milliseconds_between_looks);
    connect(&m_timer, &QTimer::timeout, this, &ImageWatch::look);
}

void ImageWatch::watch(std::shared_ptr<const Chain> chain)
{
    m_timer.stop();
    m_look.reset();  // a look that is under way has nowhere to arrive
    m_files.clear();
    m_changed.clear();
    m_chain = std::move(chain);
    if (!m_chain) {
        m_used.clear();
        return;
    }
    const auto add = [this](const Source& source) {
        if (const std::string path = source.host_path(); !path.empty() && m_files.size() < most_files) {
            m_files.push_back({path, source.identity(), source.size(), {}});
        }
    };
    for (const ChainLayer& layer : m_chain->layers()) {
        if (layer.image) {
            add(*layer.image);
        }
        const auto storage = layer.layer ? layer.layer->storage() : std::vector<std::shared_ptr<const Source>>();
        for (const auto& source : storage) {
            if (source) {
                add(*source);
            }
        }
    }
    look();
}

void ImageWatch::look()
{
    std::vector<std::string> paths;
    for (const Watched& file : m_files) {
        paths.push_back(file.path);
    }
    m_look = std::make_unique<QFutureWatcher<Look>>();
    connect(m_look.get(), &QFutureWatcher<Look>::finished, this, &ImageWatch::compare);
    m_look->setFuture(runWorker<Look>([chain = m_chain, paths = std::move(paths)](QPromise<Look>& promise) {
        promise.addResult(lookAt(*chain, paths));
    }));
}

void ImageWatch::compare()
{
    m_timer.start();
    if (m_look->future().resultCount() == 0) {
        return;  // there was no thread to look with
    }
    const Look now = m_look->result();
    bool news = std::exchange(m_used, now.used) != now.used;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        Watched& file = m_files[i];
        const bool known = std::find(m_changed.begin(), m_changed.end(), file.path) != m_changed.end();
        if (!known && isChanged(file, now.stamps[i])) {
            m_changed.push_back(file.path);
            news = true;
        }
        if (!file.first) {
            file.first = now.stamps[i];
        }
    }
    if (news) {
        Q_EMIT changed();
    }
}

bool ImageWatch::isChanged(const Watched& file, const std::optional<FileStamp>& now)
{
    if (file.first) {
        return now != file.first;
    }
    // At the first look only what was known when the file was opened; a device has no stamp, and is not missing.
    return now && file.identity != FileIdentity{} && (now->identity != file.identity || now->size != file.size);
}

}  // namespace stratamap::ui
