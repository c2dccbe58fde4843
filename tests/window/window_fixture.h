// SPDX-License-Identifier: MIT
// A window with settings of its own, and a chain for it to show.
#pragma once

#include "app/window/main_window.h"
#include "app/window/settings.h"
#include "tests/support/image_builder.h"
#include "tests/support/scratch.h"
#include "widgets/banner.h"
#include "widgets/chain_model.h"
#include "widgets/map_view.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <chrono>
#include <filesystem>
#include <string>
#include <thread>

namespace stratamap::ui::testing {

using stratamap::testing::ImageBuilder;
using stratamap::testing::Scratch;
using stratamap::testing::write_file;

// A folder with a chain of three: top.qcow2, middle.qcow2 and base.qcow2, the two below where a test wants them.
struct ChainFiles {
    explicit ChainFiles(const std::string& middle_folder = ".", const std::string& base_folder = ".")
    {
        for (const auto& name : {std::string("vm"), "vm/" + middle_folder, "vm/" + base_folder}) {
            std::filesystem::create_directories(scratch / name);
        }
        middle = clean(scratch / ("vm/" + middle_folder + "/middle.qcow2"));
        base = clean(scratch / ("vm/" + base_folder + "/base.qcow2"));
        write_file(top, ImageBuilder().data(1, 'T').hole(3).backing(middle, "qcow2").build());
        write_file(middle, ImageBuilder().hole(1).data(1, 'M').hole(2).backing(base, "qcow2").build());
        write_file(base, ImageBuilder().data(4, 'B').build());
    }

    static std::string clean(const std::string& path)
    {
        return std::filesystem::path(path).lexically_normal().string();
    }

    Scratch scratch{"window"};
    std::string top = scratch / "vm/top.qcow2";
    std::string middle;
    std::string base;
};

struct Fixture {
    Fixture() { window.show(); }
    explicit Fixture(ScanJob::Opener opener) : window(settings, std::move(opener)) { window.show(); }

    QAction* action(const char* name) const { return window.findChild<QAction*>(QLatin1String(name)); }
    QPushButton* button(const QString& name) const
    {
        const auto banners = window.findChild<BannerStack*>()->banners();
        for (const Banner* banner : banners) {
            if (auto* found = banner->findChild<QPushButton*>(name)) {
                return found;
            }
        }
        return nullptr;
    }
    QList<Banner*> banners() const { return window.findChild<BannerStack*>()->banners(); }
    ChainModel* model() const { return window.findChild<ChainModel*>(); }
    MapView* map() const { return window.findChild<MapView*>(); }
    bool scanning() const { return action("stop")->isEnabled(); }
    void open(const std::string& path)
    {
        window.open(path);
        QTRY_VERIFY(!scanning());
    }

    // The files of the chain as the tree shows them, from the top: "top.qcow2, base.qcow2 – not found".
    QString files() const
    {
        QStringList names;
        for (QModelIndex at = model()->index(0, 0); at.isValid();
             at = model()->index(model()->rowCount(at) - 1, 0, at)) {
            names += at.data().toString();
        }
        return names.join(QStringLiteral(", "));
    }

    Scratch folder{"settings"};
    Settings settings{QString::fromStdString(folder / "settings.ini")};
    MainWindow window{settings};
};

inline ScanJob::Opener slowly(std::chrono::milliseconds pause)
{
    return [pause](const ChainRequest& request) {
        std::this_thread::sleep_for(pause);
        return open_chain(request);
    };
}

// The other windows that a test made the program open.
inline QList<MainWindow*> windowsBesides(const MainWindow& mine)
{
    QList<MainWindow*> others;
    const auto all = QApplication::topLevelWidgets();
    for (QWidget* widget : all) {
        auto* window = qobject_cast<MainWindow*>(widget);
        if (window != nullptr && window != &mine) {
            others += window;
        }
    }
    return others;
}

}  // namespace stratamap::ui::testing
