// SPDX-License-Identifier: MIT
// Small images that the real tools wrote, with maps that a person has checked. A new folder is a new test:
//
//   disk.*             the image that is mapped, and any files below it; those ending in .xz are unpacked
//   make.sh            how they were made; run where the folder holds no image (it needs the real tools)
//   map.json, map.txt  what --map prints of disk.* in both forms, the exit status on the last line
//   map.peer           words of the peer's message, where it does not open disk.* at all; `data` alone, where it calls
//                      the whole disk data without looking: there the bytes that it converts decide
//
// UPDATE_GOLDEN=1 rewrites the maps; the difference is for people to review.
#include "tests/core/formats/format_image.h"
#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>

using namespace stratamap;
using namespace stratamap::testing;
namespace fs = std::filesystem;

namespace {

const std::string golden_folder = STRATAMAP_SOURCE_DIR "/tests/golden";

constexpr std::string_view all_data = "data";

std::string text_of(const std::string& path)
{
    const Bytes bytes = read_file(path);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

class GoldenTest : public QObject {
    Q_OBJECT

private slots:
    void maps_data()
    {
        QTest::addColumn<QString>("name");
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(golden_folder)) {
            if (entry.is_directory()) {
                names.push_back(entry.path().filename().string());
            }
        }
        std::sort(names.begin(), names.end());
        QVERIFY(!names.empty());
        for (const std::string& name : names) {
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
        }
    }

    void maps()
    {
        QFETCH(QString, name);
        const std::string folder = golden_folder + '/' + name.toStdString();
        const Scratch scratch("golden");
        if (!lay_out(folder, scratch.path())) {
            QSKIP(no_peer);
        }
        std::string disk;
        for (const std::string& file : files_in(scratch.path())) {
            const std::string leaf = file.substr(file.rfind('/') + 1);
            disk = leaf.starts_with("disk.") ? leaf : disk;
        }
        QVERIFY(!disk.empty());
        const std::string peer_words = fs::exists(folder + "/map.peer") ? text_of(folder + "/map.peer") : std::string();
        RunOptions options;
        options.folder = scratch.path();
        for (const auto& [form, expected] : {std::pair{"json", "/map.json"}, std::pair{"human", "/map.txt"}}) {
            const Outcome ours = run({program_path(), "--map", std::string("--output=") + form, disk}, options);
            const std::string map = ours.out + "exit status " + std::to_string(ours.status) + '\n';
            if (!environment("UPDATE_GOLDEN").empty()) {
                write_file(folder + expected, map);
            }
            QCOMPARE(QByteArray::fromStdString(map), QByteArray::fromStdString(text_of(folder + expected)));
            if (have_peer()) {
                const Outcome peer = run({"qemu-img", "map", std::string("--output=") + form, disk}, options);
                if (!peer_words.empty()) {
                    const std::string wrong = unlike(peer_words, peer);
                    QVERIFY2(wrong.empty(), wrong.c_str());
                    continue;
                }
                QCOMPARE(ours.status, peer.status);
                QCOMPARE(QByteArray::fromStdString(without_compressed(ours.out)),
                         QByteArray::fromStdString(without_compressed(peer.out)));
            }
        }
        if (have_peer() && peer_words.starts_with(all_data)) {
            const std::string format = disk.substr(disk.rfind('.') + 1);
            const auto source = AnyFiles::open_any(scratch / disk);
            QVERIFY(source.has_value());
            const auto opened = open_image(*source, "");
            QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
            const auto guest = peer_bytes(format, scratch / disk);
            QVERIFY2(guest.has_value(), guest ? "" : guest.error().text().c_str());
            QCOMPARE(QString::fromStdString(untrue(*opened, *guest)), QString());
        }
    }

private:
    /// Whether the peer answers as `map.peer` says. A table of a disk that it calls data it does not finish.
    static std::string unlike(const std::string& words, const Outcome& peer)
    {
        const bool as_said =
            words.starts_with(all_data)
                ? std::count(peer.out.begin(), peer.out.end(), '{') == (peer.succeeded() ? 1 : 0) &&
                      (peer.succeeded() || peer.err.find("encrypted or compressed") != std::string::npos)
                : !peer.succeeded() && peer.err.find(words.substr(0, words.find('\n'))) != std::string::npos;
        return as_said ? "" : text("the peer ends with ", peer.status, ": ", peer.out, peer.err);
    }

    /// Puts the images into the scratch folder. False: they have to be made, and there is nothing to make them with.
    static bool lay_out(const std::string& from, const std::string& to)
    {
        bool any = false;
        for (const std::string& file : files_in(from)) {
            const std::string leaf = file.substr(file.rfind('/') + 1);
            if (leaf.ends_with(".xz")) {
                const Outcome unpacked = run({"xz", "-dc", file});
                if (!unpacked.succeeded()) {
                    qFatal("xz cannot unpack %s: %s", file.c_str(), unpacked.err.c_str());
                }
                write_file(to + '/' + leaf.substr(0, leaf.size() - 3), unpacked.out);
                any = true;
            } else if (!leaf.starts_with("map.") && leaf != "make.sh") {
                write_file(to + '/' + leaf, read_file(file));
                any = true;
            }
        }
        if (any) {
            return true;
        }
        RunOptions options;
        options.folder = to;
        return have_peer() && run({"sh", "-e", from + "/make.sh"}, options).succeeded();
    }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
