// SPDX-License-Identifier: MIT
// The sums of a chain's accounting beside what qemu-img commit, rebase and snapshot -d then do to the files, on random
// chains. Counted are clusters whose reference count is not 0, and of raw files the blocks that hold data.
#include "core/accounting.h"

#include "core/accounting_text.h"
#include "tests/support/chain_workshop.h"
#include "tests/support/scratch.h"

#include <QtTest>

#include <filesystem>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

struct Disk {
    std::string file, format, compat;
    u64 size = 0;
    u64 cluster = 0;
    std::vector<std::string> snapshots;
};

/// A random chain, the base first, named by relative names: its folder can be copied.
class RandomChain {
public:
    RandomChain(std::uint64_t seed, std::string folder) : m_dice(seed), m_folder(std::move(folder))
    {
        const std::size_t depth = m_dice.between(2, 4);
        for (std::size_t i = 0; i < depth; ++i) {
            create(i);
            write(i);
        }
    }

    const std::vector<Disk>& disks() const { return m_disks; }

private:
    void must(const std::vector<std::string>& arguments)
    {
        const Outcome outcome = run(arguments, {.folder = m_folder});
        if (!outcome.succeeded()) {
            throw std::runtime_error(text(shell_command(arguments), ": ", outcome.err));
        }
    }

    void create(std::size_t i)
    {
        Disk disk;
        disk.format = i == 0 && m_dice.chance(40) ? "raw" : "qcow2";
        disk.file = text("l", i, '.', disk.format);
        disk.size = m_dice.between(1, 12) * 512 * kib + (m_dice.chance(30) ? m_dice.below(128) * 512 : 0);
        disk.cluster =
            disk.format == "raw"
                ? 512
                : m_dice.pick({u64{512}, u64{4096}, 16 * kib, 64 * kib, 64 * kib, 64 * kib, 256 * kib, 2 * mib});
        disk.compat = m_dice.chance(80) ? "1.1" : "0.10";
        std::vector<std::string> arguments = {"qemu-img", "create", "-q", "-f", disk.format};
        if (disk.format == "qcow2") {
            std::string options = text("compat=", disk.compat, ",cluster_size=", disk.cluster);
            if (disk.compat == "1.1") {
                options += text(",refcount_bits=", m_dice.pick({16, 16, 8, 64}));
                options += m_dice.chance(20) && disk.cluster >= 16 * kib ? ",extended_l2=on" : "";
            }
            arguments.insert(arguments.end(), {"-o", options});
        }
        if (i > 0) {
            arguments.insert(arguments.end(), {"-b", m_disks.back().file, "-F", m_disks.back().format});
        }
        arguments.insert(arguments.end(), {disk.file, number(disk.size)});
        must(arguments);
        m_disks.push_back(disk);
    }

    void write(std::size_t i)
    {
        Disk& disk = m_disks[i];
        const bool qcow2 = disk.format == "qcow2";
        for (std::uint64_t round = m_dice.between(1, 3); round-- > 0;) {
            std::vector<std::string> io = {"qemu-io", "-f", disk.format};
            for (std::uint64_t n = m_dice.between(2, 8); n-- > 0;) {
                io.insert(io.end(), {"-c", command(disk, qcow2)});
            }
            io.push_back(disk.file);
            run(io, {.folder = m_folder});  // it refuses to pack a cluster that is there, and goes on
            if (qcow2 && round > 0 && m_dice.chance(40)) {
                disk.snapshots.push_back(text("s", disk.snapshots.size()));
                must({"qemu-img", "snapshot", "-c", disk.snapshots.back(), disk.file});
            }
        }
    }

    std::string command(const Disk& disk, bool qcow2)
    {
        const u64 sectors = disk.size / 512;
        const u64 from = m_dice.below(sectors);
        const u64 length = std::min(m_dice.between(1, m_dice.chance(30) ? 2048 : 300), sectors - from);
        const u64 unit = disk.cluster / 512;
        if (qcow2 && m_dice.chance(20) && from / unit * unit + unit <= sectors) {
            return text("write -c -P ", m_dice.between(1, 255), ' ', from / unit * unit * 512, ' ', disk.cluster);
        }
        const std::string where = text(' ', from * 512, ' ', length * 512);
        return m_dice.chance(15)   ? "write -z" + std::string(m_dice.chance(50) ? " -u" : "") + where
               : m_dice.chance(10) ? "discard" + where
               : m_dice.chance(10) ? "write -P 0" + where
                                   : text("write -P ", m_dice.between(1, 3), where);
    }

    Dice m_dice;
    std::string m_folder;
    std::vector<Disk> m_disks;
};

std::shared_ptr<const Source> opened(const std::string& path)
{
    auto file = open_file({path, path, false, false, [](const std::string&) { return true; }});
    if (!file) {
        qFatal("%s", file.error().text().c_str());
    }
    return *file;
}

/// Holes stay holes, and zeros that take space take it.
void copy_with_holes(const std::string& from, const std::string& to)
{
    const auto file = opened(from);
    write_file(to, "");
    std::filesystem::resize_file(to, file->size());
    std::fstream out(to, std::ios::in | std::ios::out | std::ios::binary);
    for (u64 at = 0; at < file->size();) {
        const Stretch stretch = file->stretch(at, file->size() - at);
        if (stretch.kind == Stretch::Kind::data) {
            std::vector<char> bytes(stretch.length);
            if (!file->read(at, std::as_writable_bytes(std::span(bytes)))) {
                qFatal("%s cannot be read", from.c_str());
            }
            out.seekp(static_cast<std::streamoff>(at));
            out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        }
        at += stretch.length;
    }
}

/// Bytes of the file that are in use: without asking the code under test.
u64 in_use(const std::string& folder, const Disk& disk, u64* counts = nullptr)
{
    const std::string path = folder + '/' + disk.file;
    if (disk.format == "raw") {
        u64 bytes = 0;
        const auto file = opened(path);
        for (u64 at = 0; at < file->size();) {
            const Stretch stretch = file->stretch(at, file->size() - at);
            bytes += stretch.kind == Stretch::Kind::data ? round_up(stretch.length, 4096) : 0;
            at += stretch.length;
        }
        return bytes;
    }
    FileBytes file(path);
    const u64 cluster = u64{1} << file.be(20, 4);
    const u64 bits = file.be(4, 4) < 3 ? 16 : u64{1} << file.be(96, 4);
    const u64 table = file.be(48, 8);
    const u64 entries = file.be(56, 4) * cluster / 8;
    const Bytes bytes = read_file(path);
    u64 used = 0;
    u64 blocks = 0;
    for (u64 i = 0; i < entries; ++i) {
        const u64 block = file.be(table + 8 * i, 8);
        blocks += block != 0 ? 1 : 0;
        for (u64 k = 0; block != 0 && k < cluster * 8 / bits; ++k) {
            const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(block + k * bits / 8);
            const bool any =
                block + k * bits / 8 < bytes.size() && std::any_of(first, first + static_cast<std::ptrdiff_t>(bits / 8),
                                                                   [](std::byte byte) { return byte != std::byte{0}; });
            used += any ? 1 : 0;
        }
    }
    if (counts != nullptr) {
        *counts = blocks * cluster + file.be(56, 4) * cluster;
    }
    return used * cluster;
}

std::string lines_of(const Sum& sum)
{
    return sum_json(sum);
}

/// What the sum says of the file that is written: everything but the reference counts, and these.
struct Expected {
    i64 written = 0;
    i64 counts = 0;
};
Expected written_part(const Sum& sum)
{
    Expected expected;
    for (const SumLine& line : sum.lines) {
        (line.kind == SumKind::counts ? expected.counts : expected.written) +=
            line.kind < SumKind::in_place ? 0 : line.bytes;
    }
    return expected;
}

}  // namespace

class AccountingTest : public QObject {
    Q_OBJECT

    struct Tally {
        int exact = 0, bounds = 0, snapshots = 0;
    } m_tally;

private slots:
    void sums_come_true_data()
    {
        QTest::addColumn<quint64>("seed");
        const auto first = environment_number("STRATAMAP_SEED", 1);
        const auto count = environment_number("STRATAMAP_CHAINS", sanitized ? 2 : 5);
        for (auto seed = first; seed < first + count; ++seed) {
            QTest::addRow("seed %llu", seed) << quint64{seed};
        }
    }

    void sums_come_true()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(const quint64, seed);
        const Scratch scratch("accounting");
        const std::string folder = scratch / "chain";
        std::filesystem::create_directory(folder);
        const RandomChain random(seed, folder);
        ChainRequest request;
        request.name = folder + '/' + random.disks().back().file;
        request.format = "qcow2";
        const auto chain = open_chain(request);
        QVERIFY2(chain, chain ? "" : chain.error().text().c_str());
        const auto assumed = account(**chain, {}, [] { return true; });
        const auto compared = account(**chain, {.contents = Contents::compared}, [] { return true; });
        QVERIFY2(assumed && compared, assumed ? "" : assumed.error().text().c_str());
        const auto& disks = random.disks();
        for (std::size_t i = 0; i < disks.size(); ++i) {
            const std::size_t depth = disks.size() - 1 - i;
            const auto layer = (*compared)[depth];
            check_holdings(layer, i, disks.size());
            if (i > 0) {
                check_commit(scratch, disks, i, layer.commit);
            }
            if (i + 1 < disks.size()) {
                check_pull(scratch, disks, i, layer.pull, (*assumed)[depth].pull);
            }
            check_removal(folder, disks[i], layer);
            for (std::size_t n = 0; n < disks[i].snapshots.size(); ++n) {
                check_snapshot(scratch, disks[i], disks[i].snapshots[n], layer.snapshots.at(n));
            }
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

private:
    std::string fresh_copy(const Scratch& scratch)
    {
        const std::string copy = scratch / "copy";
        std::filesystem::remove_all(copy);
        std::filesystem::create_directory(copy);
        for (const std::string& path : files_in(scratch / "chain")) {
            copy_with_holes(path, copy + path.substr(path.rfind('/')));
        }
        return copy;
    }

    static void check_holdings(const LayerAccount& layer, std::size_t i, std::size_t layers)
    {
        QVERIFY(layer.holding.visible <= layer.holding.own);
        if (i + 1 == layers) {
            QCOMPARE(layer.holding.visible, layer.holding.own);
        }
    }

    void check_commit(const Scratch& scratch, const std::vector<Disk>& disks, std::size_t i, const Sum& sum)
    {
        QVERIFY2(!sum.obstacle, sum.why.c_str());
        const std::string copy = fresh_copy(scratch);
        const auto done =
            run({"qemu-img", "commit", "-q", "-d", "-f", disks[i].format, disks[i].file}, {.folder = copy});
        if (!done.succeeded()) {
            return;  // the peer cannot fill a version 2 image with zeros
        }
        compare(scratch / "chain", copy, disks[i - 1], sum, "commit of " + disks[i].file);
    }

    void check_pull(const Scratch& scratch, const std::vector<Disk>& disks, std::size_t i, const Sum& sum,
                    const Sum& bound)
    {
        QVERIFY2(!sum.obstacle, sum.why.c_str());
        const std::string copy = fresh_copy(scratch);
        const Disk& child = disks[i + 1];
        std::vector<std::string> command = {"qemu-img", "rebase", "-q", "-f", child.format, "-b"};
        if (i > 0) {
            command.insert(command.end(), {disks[i - 1].file, "-F", disks[i - 1].format});
        } else {
            command.emplace_back("");
        }
        command.push_back(child.file);
        const auto done = run(command, {.folder = copy});
        QVERIFY2(done.succeeded(), done.err.c_str());
        compare(scratch / "chain", copy, child, sum, "pull of " + disks[i].file);
        QVERIFY(bound.trust() != Trust::exact || written_part(bound).written == written_part(sum).written);
        QVERIFY2(written_part(bound).written <= written_part(sum).written, lines_of(bound).c_str());
    }

    void compare(const std::string& before, const std::string& after, const Disk& disk, const Sum& sum,
                 const std::string& what)
    {
        u64 counts_before = 0;
        u64 counts_after = 0;
        const auto used_before = static_cast<i64>(in_use(before, disk, &counts_before));
        const auto used_after = static_cast<i64>(in_use(after, disk, &counts_after));
        const i64 counts = static_cast<i64>(counts_after) - static_cast<i64>(counts_before);
        const Expected expected = written_part(sum);
        const std::string told = text(what, ": ", used_before, " bytes in use, then ", used_after, ", of which counts ",
                                      counts, "; ", lines_of(sum));
        QVERIFY2(used_before - used_after + counts == expected.written, told.c_str());
        QVERIFY2(-counts >= expected.counts, told.c_str());
        ++m_tally.exact;
    }

    static void check_removal(const std::string& folder, const Disk& disk, const LayerAccount& layer)
    {
        const auto file = opened(folder + '/' + disk.file);
        QCOMPARE(layer.on_storage, file->allocated());
        if (!layer.removal.obstacle) {
            QCOMPARE(layer.removal.net(), static_cast<i64>(file->allocated().value()));
        }
    }

    void check_snapshot(const Scratch& scratch, const Disk& disk, const std::string& name,
                        const SnapshotAccount& snapshot)
    {
        QVERIFY(!snapshot.removal.obstacle);
        const std::string copy = fresh_copy(scratch);
        const auto done = run({"qemu-img", "snapshot", "-d", name, disk.file}, {.folder = copy});
        QVERIFY2(done.succeeded(), done.err.c_str());
        compare(scratch / "chain", copy, disk, snapshot.removal, "removal of " + name);
        ++m_tally.snapshots;
    }
};

QTEST_GUILESS_MAIN(AccountingTest)
#include "accounting_test.moc"
