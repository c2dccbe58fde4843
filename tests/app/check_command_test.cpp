// SPDX-License-Identifier: MIT
// `stratamap --check` beside `qemu-img check` on the same images, sound and spoiled: same standard output, same exit
// status, and the same findings on standard error.
#include "tests/support/chain_recipe.h"
#include "tests/support/image_bytes.h"
#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QtTest>

#include <functional>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

using Words = std::vector<std::string>;

constexpr u64 copied = u64{1} << 63;
constexpr u64 packed = u64{1} << 62;
constexpr u64 place_mask = 0x00fffffffffffe00;

/// A qcow2 image to be spoiled, with the places of its tables.
struct Spoiled {
    Bytes bytes;

    u64 get(u64 at, unsigned width = 8) const { return at + width <= bytes.size() ? get_be(bytes, at, width) : 0; }
    void set(u64 at, u64 value, unsigned width = 8)
    {
        if (at + width <= bytes.size()) {
            set_be(bytes, at, width, value);
        }
    }
    u64 cluster() const { return u64{1} << get(20, 4); }
    u64 clusters() const { return bytes.size() / cluster(); }
    u64 l1(u64 index = 0) const { return get(40) + index * 8; }
    u64 l1_size() const { return get(36, 4); }
    bool extended() const { return get(4, 4) == 3 && (get(72) & 16) != 0; }
    u64 l2(u64 index) const { return (get(l1()) & place_mask) + index * (extended() ? 16 : 8); }
    u64 refcount_table(u64 index = 0) const { return get(48) + index * 8; }
    u64 block() const { return get(refcount_table()) & ~u64{511}; }
    u64 snapshot_table() const { return get(64); }
};
using Change = std::function<void(Spoiled&)>;

constexpr std::string_view hint_without_newline =
    "Some clusters may be leaked, run 'qemu-img check -r' on the image file to fix.";

/// What a check says apart from each program's own sentences, which begin with its name; and from what only one of
/// them says: that counts overflow stands here in another place, hints not at all.
std::string findings(const std::string& err)
{
    std::string out;
    std::size_t overflows = 0;
    for (std::size_t at = 0; at < err.size();) {
        const auto end = std::min(err.find('\n', at), err.size());
        std::string line = err.substr(at, end - at);
        if (line.starts_with(hint_without_newline)) {
            line.erase(0, hint_without_newline.size());
        }
        at = end + 1;
        const bool own = line.starts_with("qemu-img: ") || line.starts_with("stratamap: ") ||
                         line.starts_with("qcow2: ") || line.starts_with("Use qemu-img amend") ||
                         line.starts_with("You can force-remove") || line.starts_with("Try '");
        if (line.starts_with("ERROR: overflow")) {
            ++overflows;
        } else if (!own) {
            out += line + '\n';
        }
    }
    return overflows == 0 ? out : out + "overflows\n";
}

Outcome ours(Words arguments, const std::string& folder)
{
    arguments.insert(arguments.begin(), {program_path(), "--check"});
    RunOptions options;
    options.folder = folder;
    options.seconds = 20;
    return run(arguments, options);
}

Outcome peers(Words arguments, const std::string& folder)
{
    arguments.insert(arguments.begin(), {"qemu-img", "check"});
    RunOptions options;
    options.folder = folder;
    options.seconds = 20;
    return run(arguments, options);
}

/// Whether both say the same; why not, otherwise.
std::string difference(const Words& arguments, const std::string& folder)
{
    const Outcome peer = peers(arguments, folder);
    const Outcome mine = ours(arguments, folder);
    if (peer.status >= 128 || peer.timed_out) {
        return {};  // it crashed: no answer
    }
    const bool same = peer.status == mine.status && peer.out == mine.out && findings(peer.err) == findings(mine.err);
    return same ? std::string()
                : shell_command(arguments) + "\npeer " + std::to_string(peer.status) + ":\n" + peer.out + peer.err +
                      "ours " + std::to_string(mine.status) + ":\n" + mine.out + mine.err;
}

/// One image of each kind, made by the real tools.
class Images {
public:
    explicit Images(const std::string& folder) : m_folder(folder)
    {
        const Words data = {"write -P 1 0 256k", "write -P 2 512k 64k", "write -z 1M 128k"};
        qcow2("plain", "", data);
        qcow2("v2", "compat=0.10", data);
        qcow2("small", "cluster_size=512", {"write -P 1 0 20k", "write -P 2 100k 3k", "discard 1k 2k"});
        qcow2("large", "cluster_size=2M,refcount_bits=32", data);
        qcow2("extended", "extended_l2=on", {"write -P 1 0 6k", "write -z 10k 4k", "write -P 2 64k 128k"});
        qcow2("packed", "compression_type=zstd", {"write -c 0 64k", "write -c 64k 64k", "write 128k 64k"});
        qcow2("zlib", "refcount_bits=8", {"write -c 0 64k", "write -c 64k 64k", "write -c 256k 64k"});
        qcow2("bits1", "refcount_bits=1", data);
        qcow2("bits2", "refcount_bits=2", data);
        qcow2("bits4", "refcount_bits=4", data);
        qcow2("bits64", "refcount_bits=64", data);
        qcow2("outside", "data_file=" + m_folder + "/outside.raw", data);
        qcow2("preallocated", "preallocation=metadata,lazy_refcounts=on", {});
        qcow2("snapshots", "", data);
        for (const char* name : {"first", "second"}) {
            must({"qemu-img", "snapshot", "-c", name, "snapshots"});
            must({"qemu-io", "-f", "qcow2", "-c", "write -P 5 64k 64k", "snapshots"});
        }
        qcow2("bitmaps", "", data);
        must({"qemu-img", "bitmap", "--add", "-g", "512", "bitmaps", "one"});
        must({"qemu-io", "-f", "qcow2", "-c", "write -P 5 64k 64k", "bitmaps"});
        for (const char* format : {"qed", "vdi", "vmdk", "vhdx", "parallels", "qcow", "vpc", "raw"}) {
            must({"qemu-img", "create", "-q", "-f", format, format, "16M"});
            must({"qemu-io", "-f", format, "-c", "write 0 1M", "-c", "write 3M 2M", format});
        }
        must({"qemu-img", "create", "-q", "-f", "vmdk", "-o", "subformat=monolithicFlat", "flat.vmdk", "1M"});
    }

    bool made() const { return m_made; }

    static const Words& qcow2_names()
    {
        static const Words names = {"plain",  "v2",      "small",        "large",     "extended",
                                    "packed", "zlib",    "bits1",        "bits2",     "bits4",
                                    "bits64", "outside", "preallocated", "snapshots", "bitmaps"};
        return names;
    }

private:
    void must(const Words& command)
    {
        RunOptions options;
        options.folder = m_folder;
        const Outcome outcome = run(command, options);
        if (!outcome.succeeded()) {
            qWarning("%s: %s", shell_command(command).c_str(), outcome.err.c_str());
            m_made = false;
        }
    }

    void qcow2(const std::string& name, const std::string& options, const Words& writes)
    {
        Words create = {"qemu-img", "create", "-q", "-f", "qcow2"};
        if (!options.empty()) {
            create.insert(create.end(), {"-o", options});
        }
        create.insert(create.end(), {name, "8M"});
        must(create);
        Words write = {"qemu-io", "-f", "qcow2"};
        for (const std::string& each : writes) {
            write.insert(write.end(), {"-c", each});
        }
        write.push_back(name);
        if (!writes.empty()) {
            must(write);
        }
    }

    std::string m_folder;
    bool m_made = true;
};

}  // namespace

class CheckCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arguments_data();
    void arguments();
    void spoiled_data();
    void spoiled();
    void otherFormats_data();
    void otherFormats();
    void atRandom();
    void refusals();
    void withoutParent();

private:
    std::string copy(const std::string& name, const Change& change)
    {
        Spoiled image = {read_file(m_scratch / name)};
        change(image);
        write_file(m_scratch / "image", image.bytes);
        return "image";
    }

    Scratch m_scratch{"check"};
};

void CheckCommandTest::initTestCase()
{
    if (!have_peer()) {
        QSKIP(no_peer);
    }
    QVERIFY(Images(m_scratch.path()).made());
}

void CheckCommandTest::arguments_data()
{
    QTest::addColumn<Words>("arguments");
    const auto row = [](const Words& arguments) { QTest::newRow(shell_command(arguments).c_str()) << arguments; };
    for (const std::string& name : Images::qcow2_names()) {
        row({name});
    }
    for (const char* name : {"qed", "vdi", "vmdk", "vhdx", "parallels", "qcow", "vpc", "raw", "flat.vmdk"}) {
        row({"--output=json", name});
    }
    row({});
    row({"plain", "v2"});
    row({"nosuch"});
    row({"-f", "nosuch", "plain"});
    row({"-f", "raw", "plain"});
    row({"-f", "vdi", "plain"});
    row({"--output=json", "snapshots"});
    row({"--output=xml", "plain"});
    row({"-q", "plain"});
    row({"-q", "raw"});
    row({"-T", "nosuch", "plain"});
    row({"-T", "none", "-U", "plain"});
    row({"--image-opts", "driver=qcow2,file.filename=plain"});
    row({"--image-opts", "--output=json", "driver=qcow2,file.filename=plain"});
    row({"--image-opts", "-f", "qcow2", "driver=qcow2,file.filename=plain"});
    row({"--output=json", R"(json:{"driver":"qcow2","file":{"driver":"file","filename":"plain"}})"});
}

void CheckCommandTest::arguments()
{
    QFETCH(Words, arguments);
    const std::string why = difference(arguments, m_scratch.path());
    QVERIFY2(why.empty(), why.c_str());
}

void CheckCommandTest::spoiled_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* title, const std::string& name, Change change) {
        QTest::newRow(title) << name << std::move(change);
    };
    using S = Spoiled;
    row("a count too high", "plain", [](S& s) { s.set(s.block() + 2 * 5, 2, 2); });
    row("a count too low", "plain", [](S& s) { s.set(s.block() + 2 * 6, 0, 2); });
    row("a leak", "plain", [](S& s) { s.set(s.get(s.refcount_table()) + 2 * 0, 3, 2); });
    row("leaks alone", "plain", [](S& s) { s.set(s.l2(8), 0); });
    row("counts behind the end", "plain", [](S& s) { s.set(s.block() + 2 * s.clusters(), 1, 2); });
    row("counts of one bit", "bits1", [](S& s) { s.set(s.block(), ~u64{0}); });
    row("counts of one bit overflow", "bits1", [](S& s) { s.set(s.l2(1), s.get(s.l2(0))); });
    row("counts of two bits overflow", "bits2", [](S& s) {
        for (u64 i = 10; i < 16; ++i) {
            s.set(s.l2(i), s.get(s.l2(0)));
        }
    });
    row("counts of 64 bits", "bits64", [](S& s) { s.set(s.block() + 8 * 5, u64{1} << 60); });
    row("a cluster used twice", "plain", [](S& s) { s.set(s.l2(1), s.get(s.l2(0))); });
    row("data over tables", "plain", [](S& s) { s.set(s.l2(1), copied | (s.get(s.l1()) & place_mask)); });
    row("reserved bits in L1", "plain", [](S& s) { s.set(s.l1(), s.get(s.l1()) | 0x0100000000000010); });
    row("an L2 table askew", "plain", [](S& s) { s.set(s.l1(), s.get(s.l1()) + 512); });
    row("an L2 table behind the end", "plain", [](S& s) { s.set(s.l1(), copied | 0x10000000); });
    row("an L1 entry of flags", "small", [](S& s) { s.set(s.l1(3), copied); });
    row("reserved bits in L2", "plain", [](S& s) { s.set(s.l2(0), s.get(s.l2(0)) | 0x20); });
    row("data askew", "plain", [](S& s) { s.set(s.l2(0), s.get(s.l2(0)) + 512); });
    row("zeros askew", "preallocated", [](S& s) { s.set(s.l2(3), (s.get(s.l2(3)) + 1024) | 1); });
    row("data behind the end", "plain", [](S& s) { s.set(s.l2(0), copied | 0x10000000); });
    row("data just behind the end", "plain", [](S& s) { s.set(s.l2(0), copied | (s.clusters() * s.cluster())); });
    row("data half behind the end", "plain", [](S& s) { s.bytes.resize(s.bytes.size() - 4096); });
    row("askew at the end", "plain", [](S& s) { s.set(s.l2(0), (s.clusters() - 1) * s.cluster() + 512); });
    row("L2 flag missing", "plain", [](S& s) { s.set(s.l1(), s.get(s.l1()) & ~copied); });
    row("data flag missing", "plain", [](S& s) { s.set(s.l2(2), s.get(s.l2(2)) & ~copied); });
    row("zeros with a flag", "v2", [](S& s) { s.set(s.l2(0), copied | 1); });
    row("packed with a flag", "packed", [](S& s) { s.set(s.l2(0), s.get(s.l2(0)) | copied); });
    row("packed behind the end", "zlib", [](S& s) { s.set(s.l2(0), packed | 0x3fffffff); });
    row("packed outside", "outside", [](S& s) { s.set(s.l2(0), packed | copied | 0x50000); });
    row("outside without flags", "outside", [](S& s) { s.set(s.l2(1), s.get(s.l2(1)) & ~copied); });
    row("outside with flags at 0", "outside", [](S& s) { s.set(s.l2(6), copied); });
    row("packed with a bitmap", "extended", [](S& s) { s.set(s.l2(0), packed | 0x60000); });
    row("both bits", "extended", [](S& s) { s.set(s.l2(1) + 8, 0x00000001ffffffff); });
    row("bitmap alone", "extended", [](S& s) { s.set(s.l2(9) + 8, 1); });
    row("zeros alone", "extended", [](S& s) { s.set(s.l2(9) + 8, u64{1} << 32); });
    row("extended data askew", "extended", [](S& s) { s.set(s.l2(1), s.get(s.l2(1)) + 512); });
    row("extended zeros askew", "extended", [](S& s) {
        s.set(s.l2(1), s.get(s.l2(1)) + 512);
        s.set(s.l2(1) + 8, 0);
    });
    row("reserved bits in the refcount table", "plain", [](S& s) { s.set(s.refcount_table(1), 1); });
    row("a block askew", "plain", [](S& s) { s.set(s.refcount_table(), s.block() + 512); });
    row("a block behind the end", "plain", [](S& s) { s.set(s.refcount_table(), 0x10000000); });
    row("a block used twice", "plain", [](S& s) { s.set(s.refcount_table(1), s.block()); });
    row("a block far away", "small", [](S& s) { s.set(s.refcount_table(), u64{1} << 63); });
    row("no counts", "plain", [](S& s) { s.set(s.refcount_table(), 0); });
    row("no refcount table", "plain", [](S& s) { s.set(56, 0, 4); });
    row("a long refcount table", "plain", [](S& s) { s.set(56, 3, 4); });
    row("dirty and corrupt", "plain", [](S& s) { s.set(72, 3); });
    row("a snapshot's table askew", "snapshots",
        [](S& s) { s.set(s.snapshot_table(), s.get(s.snapshot_table()) + 8); });
    row("a snapshot's table huge", "snapshots", [](S& s) { s.set(s.snapshot_table() + 8, 0x1000000, 4); });
    row("a snapshot's table behind", "snapshots", [](S& s) { s.set(s.snapshot_table(), 0x10000000); });
    row("snapshots with little to say", "snapshots", [](S& s) { s.set(s.snapshot_table() + 36, 0, 4); });
    row("snapshots with much to say", "snapshots", [](S& s) { s.set(s.snapshot_table() + 36, 4096, 4); });
    row("snapshots askew", "snapshots", [](S& s) { s.set(64, s.get(64) + 8); });
    row("too many snapshots", "snapshots", [](S& s) { s.set(60, 70000, 4); });
    row("snapshots forgotten", "snapshots", [](S& s) { s.set(60, 0, 4); });
    row("snapshots spoiled", "snapshots", [](S& s) { s.set(s.l2(3), s.get(s.l2(3)) | 0x20); });
    row("snapshots outside", "outside", [](S& s) {
        s.set(60, 1, 4);
        s.set(64, s.clusters() * s.cluster());
        s.bytes.resize(s.bytes.size() + s.cluster());
        s.set(s.get(64) + 36, 16, 4);
    });
    row("bitmaps forgotten", "bitmaps", [](S& s) { s.set(88, 0); });
    row("a short file", "snapshots", [](S& s) { s.bytes.resize(s.bytes.size() / 2); });
    row("two clusters less", "small", [](S& s) { s.bytes.resize(s.bytes.size() - 1024); });
    row("more file", "plain", [](S& s) { s.bytes.resize(s.bytes.size() + 200000); });
}

void CheckCommandTest::spoiled()
{
    QFETCH(std::string, name);
    QFETCH(Change, change);
    const std::string why = difference({"-f", "qcow2", copy(name, change)}, m_scratch.path());
    QVERIFY2(why.empty(), why.c_str());
}

void CheckCommandTest::otherFormats_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* title, const std::string& name, std::function<void(Bytes&)> change) {
        QTest::newRow(title) << name << Change([change](Spoiled& s) { change(s.bytes); });
    };
    const auto qed_table = [](const Bytes& b) { return get_le(b, get_le(b, 40, 8), 8); };
    row("qed: L2 tables used twice", "qed", [](Bytes& b) { set_le(b, get_le(b, 40, 8) + 8, 8, get_le(b, 40, 8)); });
    row("qed: no L2 table", "qed", [](Bytes& b) { set_le(b, get_le(b, 40, 8) + 8, 8, 1); });
    row("qed: all is lost", "qed", [](Bytes& b) { set_le(b, get_le(b, 40, 8), 8, 0); });
    row("qed: data askew", "qed", [=](Bytes& b) { set_le(b, qed_table(b), 8, 77777); });
    row("qed: data twice", "qed", [=](Bytes& b) { set_le(b, qed_table(b), 8, get_le(b, qed_table(b) + 8, 8)); });
    row("qed: data behind", "qed", [=](Bytes& b) { set_le(b, qed_table(b), 8, u64{1} << 40); });
    row("qed: needs a check", "qed", [](Bytes& b) { set_le(b, 16, 8, 2); });
    row("qed: short", "qed", [](Bytes& b) { b.resize(b.size() - 100000); });
    const auto vdi_map = [](const Bytes& b) { return get_le(b, 0x154, 4); };
    row("vdi: a block twice", "vdi", [=](Bytes& b) { set_le(b, vdi_map(b) + 8, 4, 0); });
    row("vdi: a block too many", "vdi", [=](Bytes& b) { set_le(b, vdi_map(b) + 8, 4, 99); });
    row("vdi: a block less", "vdi", [=](Bytes& b) { set_le(b, vdi_map(b), 4, 0xffffffff); });
    row("vdi: a short map", "vdi", [=](Bytes& b) { b.resize(vdi_map(b) + 12); });
    row("vmdk: short", "vmdk", [](Bytes& b) { b.resize(3 << 20); });
    const auto vhdx_bat = [](Bytes& b, u64 index, u64 entry) { set_le(b, (2 << 20) + index * 8, 8, entry); };
    row("vhdx: behind the end", "vhdx", [=](Bytes& b) { vhdx_bat(b, 0, (u64{400} << 20) | 6); });
    row("vhdx: over the log", "vhdx", [=](Bytes& b) { vhdx_bat(b, 0, (1 << 20) | 6); });
    row("vhdx: nowhere", "vhdx", [=](Bytes& b) { vhdx_bat(b, 1, ~u64{0} << 20 | 6); });
    row("vhdx: short", "vhdx", [](Bytes& b) { b.resize(b.size() - (1 << 19)); });
    row("parallels: in use", "parallels", [](Bytes& b) { set_le(b, 44, 4, 0x746f6e59); });
    row("parallels: outside", "parallels", [](Bytes& b) { set_le(b, 64 + 4 * 3, 4, 1000); });
    row("parallels: twice", "parallels", [](Bytes& b) { set_le(b, 64 + 4 * 3, 4, 1); });
    row("parallels: a tail", "parallels", [](Bytes& b) { b.resize(b.size() + (3 << 20) + 512); });
    row("parallels: short", "parallels", [](Bytes& b) { b.resize(b.size() - (1 << 20)); });
}

void CheckCommandTest::otherFormats()
{
    QFETCH(std::string, name);
    QFETCH(Change, change);
    const Words arguments = {"-f", name, copy(name, change)};
    const Outcome peer = peers(arguments, m_scratch.path());
    const Outcome mine = ours(arguments, m_scratch.path());
    const std::string both = peer.out + peer.err + mine.out + mine.err;
    QVERIFY2(peer.status == mine.status, both.c_str());
    QCOMPARE(QByteArray::fromStdString(mine.out), QByteArray::fromStdString(peer.out));
    if (name != "qed" && name != "vhdx") {  // of qed, the peer says how many alone; of vhdx, in its own name
        QCOMPARE(QByteArray::fromStdString(findings(mine.err)), QByteArray::fromStdString(findings(peer.err)));
    }
}

/// Some numbers of an image's tables, changed at random.
void spoil(Spoiled& image, Dice& dice)
{
    const auto value = [&](u64 old) -> u64 {
        const u64 cluster = image.cluster();
        switch (dice.below(6)) {
            case 0: return 0;
            case 1: return old ^ u64 { 1 } << dice.below(64);
            case 2: return old ^ u64 { 1 } << dice.pick({0, 1, 9, 55, 56, 62, 63});
            case 3: return old + cluster * dice.between(1, 3);
            case 4: return dice.below(image.clusters() + 3) * cluster | (dice.chance(50) ? copied : 0);
            default: return (image.clusters() - 1) * cluster + dice.pick({u64{0}, u64{512}, cluster}) + copied;
        }
    };
    for (u64 changes = dice.between(1, 4); changes > 0; --changes) {
        u64 at = image.l2(dice.below(std::min<u64>(image.cluster() / 8, 200)));
        unsigned width = 8;
        switch (dice.below(8)) {
            case 0: at = image.l1(dice.below(image.l1_size() + 1)); break;
            case 1: at = image.refcount_table(dice.below(4)); break;
            case 2: at = image.snapshot_table() + dice.below(7) * 8; break;
            case 3:
            case 4:
                at = image.block() + dice.below(std::min<u64>(image.cluster(), 80));
                width = 1;
                break;
            default: break;
        }
        if (at != 0) {
            image.set(at, value(image.get(at, width)), width);
        }
    }
    if (dice.chance(10)) {
        image.bytes.resize(image.bytes.size() - std::min<u64>(image.bytes.size() / 2, dice.below(4) * 512));
    }
}

void CheckCommandTest::atRandom()
{
    const u64 seed = environment_number("STRATAMAP_SEED", 1);
    const u64 cases = environment_number("STRATAMAP_CHECK_CASES", sanitized ? 10 : 60);
    for (u64 i = 0; i < cases; ++i) {
        Dice dice(seed * 1000003 + i);
        const std::string name = dice.pick(Images::qcow2_names());
        const auto change = [&](Spoiled& image) { spoil(image, dice); };
        const std::string why = difference({"-f", "qcow2", copy(name, change)}, m_scratch.path());
        QVERIFY2(why.empty(),
                 ("seed " + std::to_string(seed) + ", case " + std::to_string(i) + ", " + name + ":\n" + why).c_str());
    }
}

void CheckCommandTest::refusals()
{
    const auto says = [&](const Words& arguments, int status, const std::string& sentence) {
        const Outcome outcome = ours(arguments, m_scratch.path());
        return outcome.status == status && outcome.out.empty() && outcome.err.find(sentence) != std::string::npos &&
               outcome.err.starts_with("stratamap: ");
    };
    const Bytes before = read_file(m_scratch / "plain");
    QVERIFY(says({"-r", "all", "plain"}, 1, "never changes an image"));
    QVERIFY(says({"--repair=leaks", "plain"}, 1, "never changes an image"));
    QVERIFY(says({"-r", "all", "vdi"}, 1, "never changes an image"));
    QVERIFY(says({"raw"}, 63, "does not support checks"));
    QVERIFY(says({"--map", "plain"}, 1, "two things to do"));
    QVERIFY(says({"--output=csv", "plain"}, 1, "'human' or 'json'"));
    QVERIFY(read_file(m_scratch / "plain") == before);
}

/// What lies below is not looked at: that it is missing says nothing of the image.
void CheckCommandTest::withoutParent()
{
    RunOptions options;
    options.folder = m_scratch.path();
    QVERIFY(run({"qemu-img", "create", "-q", "-u", "-f", "qcow2", "-b", "gone", "-F", "raw", "above", "1M"}, options)
                .succeeded());
    const Outcome outcome = ours({"above"}, m_scratch.path());
    QCOMPARE(outcome.status, 0);
    QCOMPARE(QByteArray::fromStdString(outcome.out),
             QByteArray("No errors were found on the image.\nImage end offset: 262144\n"));
}

QTEST_APPLESS_MAIN(CheckCommandTest)
#include "check_command_test.moc"
