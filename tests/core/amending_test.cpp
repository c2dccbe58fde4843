// SPDX-License-Identifier: MIT
// Amending with what stands around an image: backing files that are or are not the same, overlays, locks, and the look
// at what came out.
#include "core/amending.h"

#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QtTest>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

AmendRequest request_for(std::map<std::string, AmendValue> options)
{
    AmendRequest request;
    request.options = std::move(options);
    request.allow_shrink = true;
    return request;
}

Status amend(const std::string& path, const AmendRequest& request)
{
    const auto image = TRY(AmendingImage::open({.path = path}));
    const AmendPlan plan = TRY(image->plan(request));
    return image->run(plan, [](u64, u64) { return true; });
}

void must(const std::vector<std::string>& command)
{
    const Outcome outcome = run(command);
    QVERIFY2(outcome.succeeded(), (shell_command(command) + ": " + outcome.err).c_str());
}

}  // namespace

class AmendingTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        must({"qemu-img", "create", "-q", "-f", "raw", m_scratch / "base.raw", "1M"});
        must({"qemu-io", "-f", "raw", "-c", "write -P 7 0 1M", m_scratch / "base.raw"});
        must({"qemu-img", "create", "-q", "-f", "qcow2", "-b", "base.raw", "-F", "raw", m_path, "600K"});
        must({"qemu-io", "-f", "qcow2", "-c", "write -P 1 0 100k", m_path});
    }

    void a_backing_file_that_is_the_same_is_taken()
    {
        must({"qemu-img", "convert", "-f", "raw", "-O", "qcow2", m_scratch / "base.raw", m_scratch / "copy.qcow2"});
        const auto status = amend(
            m_path, request_for({{"backing_file", std::string("copy.qcow2")}, {"backing_fmt", std::string("qcow2")}}));
        QVERIFY2(status, status ? "" : status.error().text().c_str());
        const Outcome info = run({"qemu-img", "info", m_path});
        QVERIFY2(info.out.find("backing file: copy.qcow2") != std::string::npos, info.out.c_str());
        must({"qemu-io", "-r", "-f", "qcow2", "-c", "read -P 7 200k 100k", m_path});
    }

    void planning_is_in_nobodys_way()
    {
        const auto planned = AmendingImage::open({.path = m_path, .locks = LockUse::ask});
        QVERIFY(planned);
        const auto plan = (*planned)->plan(request_for({{"refcount_bits", u64{8}}}));
        QVERIFY(plan);
        const Bytes before = read_file(m_path);
        QVERIFY(!(*planned)->run(*plan, [](u64, u64) { return true; }));
        QVERIFY(read_file(m_path) == before);
        must({"qemu-io", "-f", "qcow2", "-c", "write -P 2 0 4k", m_path});

        const auto writer = AmendingImage::open({.path = m_path});
        QVERIFY(writer);
        const auto refused = AmendingImage::open({.path = m_path, .locks = LockUse::ask});
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault(), Fault::in_use);
    }

    void comparing_backing_files_can_be_stopped()
    {
        must({"qemu-img", "convert", "-f", "raw", "-O", "qcow2", m_scratch / "base.raw", m_scratch / "copy.qcow2"});
        AmendRequest request =
            request_for({{"backing_file", std::string("copy.qcow2")}, {"backing_fmt", std::string("qcow2")}});
        request.go_on = [] { return false; };
        const auto image = AmendingImage::open({.path = m_path, .locks = LockUse::ask});
        QVERIFY(image);
        const auto plan = (*image)->plan(request);
        QVERIFY(!plan);
        QCOMPARE(plan.error().fault(), Fault::cancelled);
    }

    void an_external_data_file_follows_the_size_data()
    {
        QTest::addColumn<QString>("creation");
        QTest::addColumn<quint64>("size");
        for (const char* creation : {"", "data_file_raw=on,", "extended_l2=on,", "extended_l2=on,data_file_raw=on,"}) {
            for (const quint64 size : {quint64{512}, quint64{200704}, quint64{1049088}}) {
                QTest::addRow("%s%llu", creation, size) << QString::fromLatin1(creation) << size;
            }
        }
    }

    void an_external_data_file_follows_the_size()
    {
        QFETCH(const QString, creation);
        QFETCH(const quint64, size);
        const auto made = [&](const std::string& name) {
            const std::string path = m_scratch / (name + ".qcow2");
            must({"qemu-img", "create", "-q", "-f", "qcow2", "-o",
                  creation.toStdString() + "data_file=" + m_scratch / (name + ".raw"), path, "600K"});
            must({"qemu-io", "-f", "qcow2", "-c", "write -P 3 100k 500k", path});
            return path;
        };
        const std::string ours = made("ours");
        const std::string theirs = made("theirs");
        const auto status = amend(ours, request_for({{"size", u64{size}}}));
        QVERIFY2(status, status ? "" : status.error().text().c_str());
        must({"qemu-img", "amend", "-f", "qcow2", "-o", "size=" + std::to_string(size), theirs});
        must({"qemu-img", "check", "-q", ours});
        must({"qemu-img", "compare", "-q", "-s", ours, theirs});
        // A raw image that is longer than its disk would be no image of that disk: the peer's may be.
        Bytes their_data = read_file(m_scratch / "theirs.raw");
        their_data.resize(size);
        QVERIFY(read_file(m_scratch / "ours.raw") == their_data);
        const Outcome map = run({"qemu-img", "map", "--output=json", ours});
        QCOMPARE(map.out, run({"qemu-img", "map", "--output=json", theirs}).out);
    }

    void a_data_file_in_use_is_refused()
    {
        const std::string path = m_scratch / "outside.qcow2";
        must({"qemu-img", "create", "-q", "-f", "qcow2", "-o", "data_file=" + m_scratch / "data.raw", path, "600K"});
        const auto holder =
            open_for_amending(m_scratch / "data.raw", "data.raw", CacheMode::writeback, LockScheme::amend);
        QVERIFY(holder);
        const Bytes before = read_file(path);
        for (const LockUse use : {LockUse::ask, LockUse::take}) {
            const auto image = AmendingImage::open({.path = path, .locks = use});
            QVERIFY(image);
            auto plan = (*image)->plan(request_for({{"size", u64{1 << 20}}}));
            const Status status = plan ? (*image)->run(*plan, [](u64, u64) { return true; }) : Status(plan.error());
            QVERIFY(!status);
            QCOMPARE(status.error().fault(), Fault::in_use);
        }
        QVERIFY(read_file(path) == before);
    }

    void the_options_are_told_as_they_are()
    {
        const auto value = [this](const char* option) {
            const auto image = AmendingImage::open({.path = m_path, .locks = LockUse::ask});
            const auto found = image ? (*image)->look() : Result<AmendedImage>(image.error());
            const auto* setting = found ? found->find(option) : nullptr;
            return setting == nullptr ? std::string("?") : setting->value;
        };
        QCOMPARE(value("compat"), std::string("1.1"));
        QCOMPARE(value("size"), std::string("614400"));
        QCOMPARE(value("backing_file"), std::string("base.raw"));
        QCOMPARE(value("backing_fmt"), std::string("raw"));
        QCOMPARE(value("lazy_refcounts"), std::string("off"));
        must({"qemu-img", "amend", "-o", "lazy_refcounts=on,refcount_bits=32,size=1M", m_path});
        QCOMPARE(value("lazy_refcounts"), std::string("on"));
        QCOMPARE(value("refcount_bits"), std::string("32"));
        QCOMPARE(value("size"), std::string("1048576"));
    }

    void one_that_is_not_is_refused()
    {
        must({"qemu-img", "create", "-q", "-f", "raw", m_scratch / "other.raw", "1M"});
        must({"qemu-io", "-f", "raw", "-c", "write -P 7 0 500k", m_scratch / "other.raw"});
        const Bytes before = read_file(m_path);
        const auto status = amend(m_path, request_for({{"backing_file", std::string("other.raw")}}));
        QVERIFY(!status);
        QVERIFY2(status.error().text().find("at 512000 the guest") != std::string::npos, status.error().text().c_str());
        QVERIFY(!amend(m_path, request_for({{"backing_file", std::string()}})));
        QVERIFY(read_file(m_path) == before);
    }

    void growing_hides_the_backing_file()
    {
        const auto status = amend(m_path, request_for({{"size", u64{2 << 20}}}));
        QVERIFY2(status, status ? "" : status.error().text().c_str());
        must({"qemu-io", "-r", "-f", "qcow2", "-c", "read -P 7 590k 10k", "-c", "read -P 0 600k 1400k", m_path});
        must({"qemu-img", "check", m_path});
    }

    void an_image_that_others_stand_on_does_not_shrink()
    {
        must({"qemu-img", "create", "-q", "-f", "qcow2", "-b", "i.qcow2", "-F", "qcow2", m_scratch / "over.qcow2"});
        AmendRequest request = request_for({{"size", u64{64 << 10}}});
        const auto status = amend(m_path, request);
        QVERIFY(!status);
        QVERIFY2(status.error().text().find("over.qcow2") != std::string::npos, status.error().text().c_str());
        QVERIFY(amend(m_path, request_for({{"lazy_refcounts", true}})));
        request.force = true;
        QVERIFY(amend(m_path, request));
        must({"qemu-img", "check", m_path});
    }

    void other_formats_say_so()
    {
        must({"qemu-img", "create", "-q", "-f", "vdi", m_scratch / "v.vdi", "1M"});
        QCOMPARE(AmendingImage::open({.path = m_scratch / "v.vdi"}).error().text(),
                 std::string("Format driver 'vdi' does not support option amendment"));
    }

private:
    Scratch m_scratch{"amending"};
    const std::string m_path = m_scratch / "i.qcow2";
};

QTEST_GUILESS_MAIN(AmendingTest)
#include "amending_test.moc"
