// SPDX-License-Identifier: MIT
#include "app/window/image_check.h"

#include "app/window/file_names.h"

#include <QFileInfo>
#include <QPushButton>

namespace stratamap::ui {

namespace {

constexpr std::size_t most_told = 20;  // findings in a banner: all of them are what `stratamap --check` is for

QString detailsOf(const CheckResult& result)
{
    std::string text = check_summary(result);
    const std::size_t told = std::min(result.findings.size(), most_told);
    for (std::size_t i = 0; i < told; ++i) {
        text += "\n" + result.findings[i].sentence;
    }
    if (result.found() > told) {
        text += "\n…";
    }
    return QString::fromStdString(text).trimmed();
}

}  // namespace

ImageCheck::ImageCheck(BannerStack& banners, QObject* parent) : QObject(parent), m_banners(banners)
{
    m_clock.setInterval(100);
    connect(&m_clock, &QTimer::timeout, this, &ImageCheck::showProgress);
}

void ImageCheck::start(const std::shared_ptr<const Chain>& chain, std::size_t depth)
{
    stop();
    const QString name = QFileInfo(toQString(chain->layers()[depth].name)).fileName();
    m_banner = m_banners.add(Banner::Severity::note, tr("Checking %1…").arg(name), {});
    m_cancel = m_banner->addButton(tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &ImageCheck::stop);
    connect(m_banner, &Banner::closed, this, [this] {
        m_banner = nullptr;
        stop();
    });
    m_percent = std::make_shared<std::atomic<int>>(0);
    m_clock.start();
    m_errand.ask(
        [chain, depth, percent = m_percent](const Errand<Result<CheckResult>>::GoOn& go_on) {
            return check_image(*chain->layers()[depth].layer, 0, [&](u64 done, u64 all) {
                if (all != 0) {
                    *percent = static_cast<int>(done * 100 / all);
                }
                return go_on();
            });
        },
        [this, name](const Result<CheckResult>& result) { report(name, result); });
}

void ImageCheck::stop()
{
    m_clock.stop();
    m_errand.abandon();
    if (m_banner) {
        m_banner->disconnect(this);
        m_banner->dismiss();
        m_banner = nullptr;
    }
}

void ImageCheck::showProgress()
{
    if (m_cancel) {
        m_cancel->setText(tr("Cancel (%1 %)").arg(m_percent->load()));
    }
}

void ImageCheck::report(const QString& name, const Result<CheckResult>& result)
{
    stop();
    using Severity = Banner::Severity;
    if (!result) {
        const bool unsupported = result.error().fault() == Fault::unsupported;
        m_banner = m_banners.add(unsupported ? Severity::note : Severity::error,
                                 unsupported ? tr("Images such as %1 have nothing that could be checked").arg(name)
                                             : tr("%1 could not be checked").arg(name),
                                 QString::fromStdString(result.error().text()));
        return;
    }
    const bool bad = result->corruptions != 0 || result->check_errors != 0;
    m_banner = m_banners.add(bad                  ? Severity::error
                             : result->leaks != 0 ? Severity::warning
                                                  : Severity::note,
                             bad                  ? tr("%1 is damaged: data may be lost").arg(name)
                             : result->leaks != 0 ? tr("%1 wastes space: nothing is lost").arg(name)
                                                  : tr("%1 is sound").arg(name),
                             detailsOf(*result));
    if (result->found() != 0) {
        connect(m_banner->addButton(tr("Show in the File")), &QPushButton::clicked, this,
                &ImageCheck::fileMapRequested);
    }
}

}  // namespace stratamap::ui
