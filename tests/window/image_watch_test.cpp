// SPDX-License-Identifier: MIT
// What is noticed about the files of a mapped chain, and what the window makes of it.
#include "app/window/image_watch.h"

#include "app/window/main_window.h"
#include "app/window/settings.h"
#include "tests/support/image_builder.h"
#include "tests/support/scratch.h"
#include "widgets/banner.h"
#include "widgets/chain_model.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <unistd.h>
#include <utility>

using namespace stratamap;
using namespace stratamap::testing;
using namespace stratamap::ui;

namespace {

constexpr int between_looks = 20;  // milliseconds between looks

// top.qcow2 on base.qcow2.
struct ImageFiles {
    ImageFiles()
    {
        write_file(base, ImageBuilder().data(4, 'B').build());
        write_file(top, ImageBuilder().data(1, 'T').hole(3).backing("base.qcow2", "qcow2").build());
    }
    std::shared_ptr<const Chain> chain() const
    {
        ChainRequest request;
        request.name = top;
        return *open_chain(request);
    }

    Scratch scratch{"watch"};
    std::string top = scratch / "top.qcow2";
    std::string base = scratch / "base.qcow2";
};

// What a running QEMU holds on an image it writes to: a shared lock on the byte for "write".
class Writer {
public:
    explicit Writer(const std::string& path) : m_fd(::open(path.c_str(), O_RDWR | O_CLOEXEC))
    {
        struct flock lock = {};
        lock.l_type = F_RDLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 101;
        lock.l_len = 1;
        m_locked = ::fcntl(m_fd, F_OFD_SETLK, &lock) == 0;
    }
    ~Writer() { ::close(m_fd); }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    bool locked() const { return m_locked; }

private:
    int m_fd;
    bool m_locked = false;
};

void append(const std::string& path)
{
    Bytes bytes = read_file(path);
    bytes.resize(bytes.size() + 512);
    write_file(path, bytes);
}

}  // namespace

class ImageWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(ScanJob::waitForWorkers(10000)); }

    void silentWhileNothingHappens()
    {
        const ImageFiles files;
        ImageWatch watch(nullptr, between_looks);
        const QSignalSpy changed(&watch, &ImageWatch::changed);
        watch.watch(files.chain());
        read_file(files.base);
        QTest::qWait(10 * between_looks);
        QCOMPARE(changed.size(), 0);
    }

    void whatHappensToAFile_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("written") << QStringLiteral("written");
        QTest::newRow("replaced by a file of the same size and time") << QStringLiteral("replaced");
        QTest::newRow("removed") << QStringLiteral("removed");
    }
    void whatHappensToAFile()
    {
        QFETCH(const QString, what);
        const ImageFiles files;
        ImageWatch watch(nullptr, between_looks);
        const QSignalSpy changed(&watch, &ImageWatch::changed);
        watch.watch(files.chain());
        QTest::qWait(5 * between_looks);
        if (what == QLatin1String("written")) {
            append(files.base);
        } else if (what == QLatin1String("replaced")) {
            const std::string other = files.scratch / "other";
            std::filesystem::copy_file(files.base, other);
            std::filesystem::last_write_time(other, std::filesystem::last_write_time(files.base));
            std::filesystem::rename(other, files.base);
        } else {
            std::filesystem::remove(files.base);
        }
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(watch.changedFiles(), std::vector<std::string>{files.base});

        // Told once, however often it is written.
        append(files.top);
        QTRY_COMPARE(changed.size(), 2);
        append(files.top);
        QTest::qWait(5 * between_looks);
        QCOMPARE(changed.size(), 2);

        watch.watch(nullptr);
        QVERIFY(watch.changedFiles().empty());
    }

    void changedBeforeTheFirstLook()
    {
        const ImageFiles files;
        ImageWatch watch(nullptr, between_looks);
        const auto chain = files.chain();
        append(files.top);
        watch.watch(chain);
        QTRY_COMPARE(watch.changedFiles(), std::vector<std::string>{files.top});
    }

    void whoIsAtIt()
    {
        const ImageFiles files;
        ImageWatch watch(nullptr, between_looks);
        watch.watch(files.chain());
        {
            const Writer guest(files.top);
            QVERIFY(guest.locked());
            QTRY_COMPARE(watch.usedFiles(), std::vector<std::string>{files.top});
        }
        QTRY_VERIFY(watch.usedFiles().empty());
        QVERIFY(watch.changedFiles().empty());
    }

    void theWindowOffersToMapAgain()
    {
        const ImageFiles files;
        Settings settings(QString::fromStdString(files.scratch / "settings.ini"));
        MainWindow window(settings);
        window.show();
        window.open(files.top);
        const auto* stop = window.findChild<QAction*>(QStringLiteral("stop"));
        QTRY_VERIFY(!stop->isEnabled());
        const auto banners = [&] { return window.findChild<BannerStack*>()->banners(); };
        QTest::qWait(100);  // the first look
        QVERIFY(banners().isEmpty());

        append(files.base);
        QTRY_COMPARE(banners().size(), 1);
        QVERIFY2(banners().first()->headline().contains(QStringLiteral("“base.qcow2” has changed")),
                 qPrintable(banners().first()->headline()));
        QVERIFY(!stop->isEnabled());  // nobody asked for it yet
        banners().first()->findChild<QPushButton*>(QStringLiteral("mapAgain"))->click();
        QTRY_VERIFY(!stop->isEnabled());
        QVERIFY(banners().isEmpty());
    }

    void theWindowMarksAMovingPicture()
    {
        const ImageFiles files;
        Settings settings(QString::fromStdString(files.scratch / "settings.ini"));
        MainWindow window(settings);
        window.show();
        auto guest = std::make_unique<Writer>(files.top);
        window.open(files.top);
        QTRY_COMPARE(window.page(), MainWindow::Page::failed);
        const auto banners = [&] { return window.findChild<BannerStack*>()->banners(); };
        const auto buttons = banners().first()->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->text() == QLatin1String("Open Anyway")) {
                button->click();
                break;
            }
        }
        QTRY_COMPARE(window.page(), MainWindow::Page::map);
        const auto badge = [&] {
            const auto labels = window.statusBar()->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                if (label->text() == QLatin1String("In use")) {
                    return label->isVisible();
                }
            }
            return false;
        };
        QTRY_VERIFY(badge());
        const auto* model = window.findChild<ChainModel*>();
        const auto used = [&] {
            return !model->layerIndex(0).siblingAtColumn(ChainModel::in_use).data().toString().isEmpty();
        };
        QTRY_VERIFY(used());  // without being asked for
        QTRY_COMPARE(banners().size(), 1);
        QVERIFY(banners().first()->headline().contains(QLatin1String("in use by another program. The map shows")));
        guest.reset();
        QTRY_VERIFY(!used());
        QTRY_VERIFY(!badge());
        QTRY_VERIFY(banners().isEmpty());
    }
};

QTEST_MAIN(ImageWatchTest)
#include "image_watch_test.moc"
