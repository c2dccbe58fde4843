// SPDX-License-Identifier: MIT
// luks: volumes by the real qemu-img, whose map of them (with the key) ours must equal (without), and headers spoilt
// field by field.
#include "tests/core/formats/format_image.h"
#include "tests/support/chain_recipe.h"

#include <QtTest>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

const std::string secret = "secret,id=s0,data=abc";

std::string open_options(const std::string& path)
{
    return "driver=luks,key-secret=s0,file.filename=" + option_value(path);
}

/// A header that is sound but for keys that open nothing: eight slots of 256 KiB, the payload behind them.
ImageBytes header()
{
    ImageBytes image;
    image.put(0, "LUKS\xba\xbe").be(6, 2, 1).put(8, "aes").put(40, "xts-plain64").put(72, "sha256");
    image.be(104, 4, 8 + 8 * 512).be(108, 4, 64).be(164, 4, 1000).put(168, "some-uuid");
    for (u64 slot = 0; slot < 8; ++slot) {
        image.be(208 + 48 * slot, 4, slot == 0 ? 0x00ac71f3 : 0x0000dead).be(212 + 48 * slot, 4, slot == 0 ? 1000 : 0);
        image.be(208 + 48 * slot + 40, 4, 8 + 512 * slot).be(208 + 48 * slot + 44, 4, 4000);
    }
    return image.cut((8 + 8 * 512) * 512 + 5000);
}

}  // namespace

class LuksTest : public QObject {
    Q_OBJECT

private slots:
    void a_map_one_can_check_in_the_head()
    {
        const auto opened = open_bytes("", header().bytes());
        QVERIFY(opened.has_value());
        QCOMPARE(map_of(*opened->layer), std::string("0+5120 encrypted@2101248"));
        QVERIFY(opened->layer->encrypted());
        QVERIFY(opened->issues.empty());
        Bytes bytes(512);
        QVERIFY(!opened->layer->read(0, bytes));
        QCOMPARE(opened->layer->facts()[6].value, std::string("some-uuid"));
    }

    void volumes_of_the_peer_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("default") << "";
        QTest::newRow("cbc-essiv") << ",cipher-alg=aes-128,cipher-mode=cbc,ivgen-alg=essiv,ivgen-hash-alg=sha256";
    }
    void volumes_of_the_peer()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(QString, options);
        const std::string path = m_scratch / "volume.luks";
        // On a busy machine qemu-img may fail to time how long an iteration takes.
        Outcome made;
        for (int tries = 0; tries < 5 && !made.succeeded(); ++tries) {
            made = run({"qemu-img", "create", "-q", "--object", secret, "-f", "luks", "-o",
                        "key-secret=s0,iter-time=10" + options.toStdString(), path, "1000448"});
        }
        QVERIFY2(made.succeeded(), made.err.c_str());

        for (const std::vector<std::string>& window : {std::vector<std::string>(), {"-s", "4096", "-l", "1000"}}) {
            for (const char* form : {"--output=json", "--output=human"}) {
                std::vector<std::string> peer = {"qemu-img", "map", "--object", secret, form};
                std::vector<std::string> ours = {program_path(), "--map", form};
                peer.insert(peer.end(), window.begin(), window.end());
                ours.insert(ours.end(), window.begin(), window.end());
                peer.insert(peer.end(), {"--image-opts", open_options(path)});
                ours.push_back(path);
                const Outcome expected = run(peer);
                const Outcome found = run(ours);
                QCOMPARE(found.status, expected.status);
                QCOMPARE(without_compressed(found.out), without_compressed(expected.out));
            }
        }

        // What the guest writes lands where the map says.
        const Bytes before = read_file(path);
        const auto opened = open_bytes("", before);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->layer->virtual_size(), u64{1000448});
        u64 payload = 0;
        const auto status = opened->layer->extents(
            {8192, 512},
            [&](const Extent& extent) {
                payload = extent.host->offset;
                return true;
            },
            [](const Issue&) {});
        QVERIFY(status.has_value());
        const Outcome written =
            run({"qemu-io", "--object", secret, "--image-opts", "-c", "write -P 7 8192 512", open_options(path)});
        QVERIFY2(written.succeeded(), written.err.c_str());
        const Bytes after = read_file(path);
        QCOMPARE(after.size(), before.size());
        const auto [first, unused] = std::mismatch(before.begin(), before.end(), after.begin());
        const auto [last, unused_too] = std::mismatch(before.rbegin(), before.rend(), after.rbegin());
        QVERIFY(first >= before.begin() + static_cast<std::ptrdiff_t>(payload));
        QVERIFY(last.base() <= before.begin() + static_cast<std::ptrdiff_t>(payload + 512));
        QVERIFY(first < last.base());
    }

    void a_header_in_a_file_of_its_own()
    {
        // qemu-img takes this option from version 9.0 on: compared with the description only.
        ImageBytes alone = header().be(104, 4, 0);
        const std::string header_path = m_scratch / "header.luks";
        const std::string payload_path = m_scratch / "payload";
        write_file(header_path, alone.cut(2 << 20).bytes());
        write_file(payload_path, std::string(3000, 'p'));
        QVERIFY(!open_bytes("luks", alone.bytes()));
        const Outcome ours = run({program_path(), "--map", "--output=json", "--image-opts",
                                  "driver=luks,file.filename=" + option_value(payload_path) +
                                      ",header.filename=" + option_value(header_path)});
        QVERIFY2(ours.succeeded(), ours.err.c_str());
        QCOMPARE(without_compressed(ours.out), std::string("[{ \"start\": 0, \"length\": 3072, \"depth\": 0, "
                                                           "\"present\": true, \"zero\": false, \"data\": true}]\n"));
    }

    void only_version_1_is_recognised()
    {
        QCOMPARE(probed(header().bytes()), std::string("luks"));
        QCOMPARE(probed(header().be(6, 2, 2).bytes()), std::string("raw"));
        QCOMPARE(probed(header().put(0, "SKUL").bytes()), std::string("raw"));
    }

    void what_is_refused()
    {
        const auto with = [](u64 offset, unsigned width, u64 value) { return header().be(offset, width, value); };
        const auto slot = [](u64 index, u64 offset, u64 value) {
            return header().be(208 + 48 * index + offset, 4, value);
        };
        const std::vector<std::pair<ImageBytes, std::string>> rejections = {
            {header().put(0, "SKUL"), "Volume is not in LUKS format"},
            {ImageBytes(Bytes(4096)), "Volume is not in LUKS format"},
            {with(6, 2, 2), "LUKS version 2 is not supported"},
            {header().put(8, std::string(32, 'x')), "LUKS header cipher name is not NUL terminated"},
            {header().put(40, std::string(32, 'x')), "LUKS header cipher mode is not NUL terminated"},
            {header().put(72, std::string(32, 'x')), "LUKS header hash spec is not NUL terminated"},
            {with(104, 4, 1), "LUKS payload is overlapping with the header"},
            {with(164, 4, 0), "LUKS key iteration count is zero"},
            {slot(3, 44, 4001), "Keyslot 3 is corrupted (stripes 4001 != 4000)"},
            {slot(3, 0, 1), "Keyslot 3 state (active/disable) is corrupted"},
            {slot(0, 4, 0), "Keyslot 0 iteration count is zero"},
            {slot(0, 40, 1), "Keyslot 0 is overlapping with the LUKS header"},
            {slot(7, 40, 8 + 8 * 512 - 503), "Keyslot 7 is overlapping with the encrypted payload"},
            {slot(2, 40, 8 + 512), "Keyslots 1 and 2 are overlapping in the header"},
            {slot(1, 40, 8 + 503), "Keyslots 0 and 1 are overlapping in the header"},
            {with(108, 4, 0xffffffff), "Keyslot 0 is overlapping with the encrypted payload"},
            {header().put(40, std::string(12, '\0')).put(40, "xts"), "Unexpected cipher mode string format 'xts'"},
            // One after the other, as they are checked.
            {slot(0, 44, 1).be(208 + 48, 4, 7), "Keyslot 0 is corrupted (stripes 1 != 4000)"},
            {slot(5, 44, 1).be(164, 4, 0), "LUKS key iteration count is zero"},
        };
        for (const auto& [image, words] : rejections) {
            const auto opened = open_bytes("luks", image.bytes());
            QVERIFY2(!opened, words.c_str());
            QVERIFY2(opened.error().text().starts_with(words), (opened.error().text() + " / " + words).c_str());
            if (have_peer()) {
                const std::string path = m_scratch / "hostile.luks";
                write_file(path, image.bytes());
                const Outcome peer = run({"qemu-img", "map", "--object", secret, "--image-opts", open_options(path)});
                QCOMPARE(peer.status, 1);
                QVERIFY2(peer.err.find(words) != std::string::npos, peer.err.c_str());
            }
        }
    }

    void sums_of_sectors_do_not_wrap()
    {
        // The peer adds these in 32 bits, finds nothing wrong, and goes on to try the password.
        const auto opened = open_bytes("luks", header().be(208 + 48 * 7 + 40, 4, 0xffffffff).bytes());
        QVERIFY(!opened);
        QVERIFY(opened.error().text().starts_with("Keyslot 7 is overlapping with the encrypted payload"));
    }

    void what_only_keys_need_does_not_hide_the_map()
    {
        const auto opened = open_bytes("luks", header().be(208 + 44, 4, 1).bytes(), true);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->issues.size(), std::size_t{1});
        QCOMPARE(map_of(*opened->layer), std::string("0+5120 encrypted@2101248"));
        QVERIFY(!open_bytes("luks", header().be(104, 4, 1).bytes(), true));
    }

    void cut_anywhere()
    {
        const ImageBytes whole = header();
        const std::string wrong = breaks_when_cut("luks", whole.bytes());
        QVERIFY2(wrong.empty(), wrong.c_str());
        const auto short_of = open_bytes("luks", ImageBytes(whole).cut(2101248 - 512).bytes());
        QVERIFY(!short_of);
        QVERIFY(short_of.error().text().starts_with("Could not refresh total sector count: Input/output error"));
        const auto empty = open_bytes("luks", ImageBytes(whole).cut(2101248).bytes());
        QVERIFY(empty.has_value());
        QCOMPARE(empty->layer->virtual_size(), u64{0});
    }

private:
    Scratch m_scratch{"luks"};
};

QTEST_GUILESS_MAIN(LuksTest)
#include "luks_test.moc"
