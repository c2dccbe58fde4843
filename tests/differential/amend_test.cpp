// SPDX-License-Identifier: MIT
// Amending qcow2: what comes out is held against qemu-img amend, and every state that a death, a full disk or a broken
// one can leave is one of two, the old image or the new one. STRATAMAP_AMEND_STATES says how many states are tried for
// each stretch between barriers (3), STRATAMAP_AMEND_SEED with which dice, STRATAMAP_AMEND_CASES how many random
// cases.
#include "core/formats/qcow2/metadata.h"
#include "tests/support/faulty_file.h"
#include "tests/support/image_bytes.h"
#include "tests/support/process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cstdio>
#include <set>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

using Failure = FaultyFile::Failure;

constexpr u64 base_size = 400 << 10;
constexpr std::byte base_byte{0xbb};

/// An image and how it is made: `create` after `qemu-img create -f qcow2`, then commands in which IMG is the image.
struct Recipe {
    std::string name;
    std::string create;
    std::vector<std::string> commands;
    bool may_fail = false;  ///< a write of theirs: where a cluster is there already, the peer writes no compressed one
};

const std::vector<Recipe> recipes = {
    {"plain", "-o cluster_size=4096 IMG 300K", {"qemu-io -c@write -P 1 0 10k -c@write -P 2 200k 20k IMG"}},
    {"version 2, snapshots",
     "-o compat=0.10,cluster_size=4096 IMG 300K",
     {"qemu-io -c@write -P 1 0 100k IMG", "qemu-img snapshot -c one IMG", "qemu-io -c@write -P 2 8k 20k IMG",
      "qemu-img snapshot -c two IMG", "qemu-io -c@write -P 3 250k 4k IMG"}},
    {"zeros captured by a snapshot",
     "-o cluster_size=4096 IMG 300K",
     {"qemu-io -c@write -P 170 0 64k -c@write -z 100k 30k IMG", "qemu-img snapshot -c one IMG",
      "qemu-io -c@write -z 0 20k -c@write -P 9 80k 3k IMG"}},
    {"zeros above a backing file",
     "-o cluster_size=4096 -b BASE -F raw IMG 301K",
     {"qemu-io -c@write -P 170 0 64k -c@write -z 100k 30k IMG", "qemu-img snapshot -c one IMG",
      "qemu-io -c@write -z 0 20k -c@write -z 140k 4k IMG"}},
    {"small clusters",
     "-o cluster_size=512 IMG 300K",
     {"qemu-io -c@write -P 1 0 100k -c@write -z 30k 5k IMG", "qemu-img snapshot -c one IMG"}},
    {"version 2 above a backing file",
     "-o compat=0.10,cluster_size=65536 -b BASE -F raw IMG 300K",
     {"qemu-io -c@write -P 1 70k 60k IMG", "qemu-img snapshot -c one IMG"}},
    {"bitmaps",
     "-o cluster_size=4096 IMG 300K",
     {"qemu-img bitmap --add -g 512 IMG b0", "qemu-img bitmap --add -g 64k IMG other",
      "qemu-io -c@write -P 1 0 100k -c@write -P 1 290k 10k IMG"}},
    {"compressed",
     "-o cluster_size=65536 IMG 1M",
     {"qemu-io -c@write -c -P 5 0 64k -c@write -c -P 6 128k 64k -c@write -P 7 512k 64k IMG",
      "qemu-img snapshot -c one IMG", "qemu-io -c@write -z 576k 64k IMG"}},
    {"subclusters",
     "-o extended_l2=on,cluster_size=65536 IMG 1M",
     {"qemu-io -c@write -P 5 2k 4k -c@write -z 64k 6k -c@write -P 7 1000k 24k IMG", "qemu-img snapshot -c one IMG"}},
    {"external data file", "-o data_file=DATA,cluster_size=65536 IMG 1M", {"qemu-io -c@write -P 5 0 200k IMG"}},
    {"lazy", "-o lazy_refcounts=on,refcount_bits=8,cluster_size=4096 IMG 300K", {"qemu-io -c@write -P 1 0 100k IMG"}},
};

using Change = std::map<std::string, std::string>;
const std::vector<Change> changes = {
    {{"compat", "v2"}},
    {{"compat", "v3"}},
    {{"lazy_refcounts", "on"}},
    {{"lazy_refcounts", "off"}},
    {{"refcount_bits", "1"}},
    {{"refcount_bits", "2"}},
    {{"refcount_bits", "64"}},
    {{"size", "1049088"}},
    {{"size", "70000640"}},
    {{"size", "151040"}},
    {{"compat", "v3"}, {"refcount_bits", "4"}, {"size", "2097152"}, {"lazy_refcounts", "on"}},
    {{"compat", "v2"}, {"refcount_bits", "16"}, {"lazy_refcounts", "off"}},
    {{"data_file", "/other.raw"}},
};

std::string shown(const Change& options)
{
    std::string all;
    for (const auto& [name, value] : options) {
        all += (all.empty() ? "" : ",") + name + "=" + value;
    }
    return all;
}

AmendRequest request_for(const Change& options)
{
    AmendRequest request;
    for (const auto& [name, value] : options) {
        if (name == "size" || name == "refcount_bits") {
            request.options[name] = u64{std::stoull(value)};
        } else if (name == "lazy_refcounts" || name == "data_file_raw") {
            request.options[name] = value == "on";
        } else {
            request.options[name] = value;
        }
    }
    request.allow_shrink = true;
    request.backing = [] {
        return Result(std::shared_ptr<const Source>(std::make_shared<MemorySource>(Bytes(base_size, base_byte))));
    };
    return request;
}

/// Storage that is all zeros: what matters of guest data elsewhere is where it lies.
class NoFiles final : public Files {
public:
    Result<std::shared_ptr<const Source>> open_storage(const Reference&, const stratamap::Options&) override
    {
        return std::shared_ptr<const Source>(std::make_shared<MemorySource>(Bytes()));
    }
};

std::string content_of(const Layer& layer, bool backed)
{
    std::string all;
    const auto status = layer.extents(
        {0, layer.virtual_size()},
        [&](const Extent& run) {
            const bool nothing = run.state == State::unallocated;
            std::vector<std::byte> bytes(run.guest.length);
            if (nothing && backed) {
                const Range below = intersection(run.guest, {0, base_size});
                std::fill_n(bytes.begin(), below.length, base_byte);
            }
            if (!nothing && !layer.read(run.guest.offset, bytes)) {
                all += "unreadable";
            }
            all.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
            return true;
        },
        [&](const Issue& issue) { all += "damage: " + issue.sentence; });
    return status ? all : status.error().text();
}

/// All that counts about an image, or what is wrong with it.
struct Seen {
    std::string wrong;
    std::vector<std::string> disks, names, bitmaps;
    bool operator==(const Seen&) const = default;
};

Seen look(const Bytes& bytes)
{
    const auto source = std::make_shared<MemorySource>(bytes);
    if (const auto all = qcow2::read_metadata(*source, qcow2::Counting::compare); !all) {
        return {all.error().text(), {}, {}, {}};
    }
    NoFiles files;
    std::vector<Issue> issues;
    const stratamap::Options none;
    const auto layer = format_by_id("qcow2")->open({source, none, files, issues});
    if (!layer) {
        return {layer.error().text(), {}, {}, {}};
    }
    const bool backed = (*layer)->backing().has_value();
    Seen seen;
    seen.disks.push_back(content_of(**layer, backed));
    const auto snapshots = (*layer)->snapshots();
    for (std::size_t i = 0; i < snapshots.size(); ++i) {
        seen.names.push_back(snapshots[i].name);
        seen.disks.push_back(content_of(**(*layer)->open_snapshot(i), backed));
    }
    const auto bitmaps = (*layer)->bitmaps();
    for (std::size_t i = 0; i < bitmaps.size(); ++i) {
        std::string bits = bitmaps[i].name + (bitmaps[i].in_use ? " in use" : "");
        const auto walked = (*layer)->bitmap_runs(i, {0, (*layer)->virtual_size()}, [&](Range run, bool set) {
            bits += set ? text(" ", run.offset, "+", run.length) : "";
            return true;
        });
        seen.bitmaps.push_back(walked ? bits : walked.error().text());
    }
    return seen;
}

/// Whether the disk's content is what it was, as far as both are long, and zeros behind.
bool continues(const std::string& before, const std::string& after)
{
    const auto both = std::min(before.size(), after.size());
    return before.compare(0, both, after, 0, both) == 0 && after.find_first_not_of('\0', both) == std::string::npos;
}

std::vector<std::string> words(std::string command, const std::vector<std::pair<std::string, std::string>>& names)
{
    std::vector<std::string> all;
    std::string word;
    for (const char c : command + ' ') {
        if (c != ' ') {
            word += c;
            continue;
        }
        for (const auto& [name, value] : names) {
            if (const auto at = word.find(name); at != std::string::npos) {
                word.replace(at, name.size(), value);
            }
        }
        all.push_back(std::exchange(word, {}));
    }
    return all;
}

/// "-c@write -P 1 0 4k" is one argument after -c: blanks up to the next -c or IMG belong to it.
std::vector<std::string> io_words(const std::string& command, const std::string& path)
{
    std::vector<std::string> all = {"qemu-io", "-f", "qcow2"};
    std::string rest = command.substr(std::string("qemu-io ").size());
    rest.resize(rest.size() - std::string(" IMG").size());
    for (std::size_t at = 0; at < rest.size();) {
        const auto next = rest.find(" -c@", at);
        const auto end = next == std::string::npos ? rest.size() : next;
        all.insert(all.end(), {"-c", rest.substr(at + 3, end - at - 3)});
        at = end == rest.size() ? end : end + 1;
    }
    all.push_back(path);
    return all;
}

Bytes made(const Recipe& recipe, const Scratch& scratch)
{
    const std::string path = scratch / "made.qcow2";
    std::remove(path.c_str());
    write_file(scratch / "base.raw", Bytes(base_size, base_byte));
    const std::vector<std::pair<std::string, std::string>> names = {
        {"IMG", path}, {"BASE", scratch / "base.raw"}, {"DATA", scratch / "data.raw"}};
    const auto must = [](const std::vector<std::string>& command) {
        if (const Outcome outcome = run(command); !outcome.succeeded()) {
            qFatal("%s: %s", shell_command(command).c_str(), outcome.err.c_str());
        }
    };
    must(words(text("qemu-img create -q -f qcow2 ", recipe.create), names));
    for (const std::string& command : recipe.commands) {
        const bool writes = command.starts_with("qemu-io");
        const auto arguments = writes ? io_words(command, path) : words(command, names);
        if (writes && recipe.may_fail) {
            run(arguments);
        } else {
            must(arguments);
        }
    }
    return read_file(path);
}

/// The peer's verdict on bytes: empty when it finds neither corruption nor leaks.
std::string peer_check(const Bytes& bytes, const Scratch& scratch)
{
    const std::string path = scratch / "checked.qcow2";
    write_file(path, bytes);
    const Outcome outcome = run({"qemu-img", "check", "--image-opts", "driver=qcow2,backing=,file.filename=" + path});
    return outcome.status == 0 ? "" : outcome.out + outcome.err;
}

QJsonObject info(const std::string& path)
{
    const Outcome outcome = run({"qemu-img", "info", "-f", "qcow2", "--output=json", path});
    QJsonObject all = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).object();
    for (const char* own : {"filename", "actual-size", "children", "dirty-flag", "backing-filename"}) {
        all.remove(QLatin1String(own));
    }
    QJsonArray snapshots;
    for (const auto& value : all["snapshots"].toArray()) {
        snapshots.append(value.toObject()["name"]);
    }
    all["snapshots"] = snapshots;
    return all;
}

std::string first_line(const std::string& text)
{
    const std::string line = text.substr(0, text.find('\n'));
    return line.starts_with("qemu-img: ") ? line.substr(10) : line;
}

/// A number in [0, end) that is divisible by `unit`.
u64 dice(std::mt19937_64& random, u64 end, u64 unit = 1)
{
    return random() % std::max<u64>(end / unit, 1) * unit;
}

/// What to write where in an image of that size, as one qemu-io command.
std::string random_writes(std::mt19937_64& random, u64 size, u64 cluster, bool compresses)
{
    std::string command = "qemu-io";
    for (u64 i = 0, count = 1 + dice(random, 4); i < count; ++i) {
        const u64 kind = dice(random, compresses ? 4 : 3);
        const u64 unit = kind == 3 ? cluster : 512;
        const u64 at = dice(random, size, unit);
        const u64 length =
            kind == 3 ? std::min(cluster, size - at) : 512 + dice(random, std::min(size - at, 5 * cluster), 512);
        const std::string place = text(at, ' ', std::min(length, size - at));
        command += kind == 2 ? text(" -c@write -z ", place)
                             : text(" -c@write ", kind == 3 ? "-c " : "", "-P ", 1 + dice(random, 250), ' ', place);
    }
    return command + " IMG";
}

/// An image made of what images can have: version, cluster and count sizes, subclusters, a backing file, snapshots,
/// bitmaps, zeros, compressed clusters. Its name says what matters to the peer.
Recipe random_recipe(std::mt19937_64& random)
{
    const bool old = dice(random, 4) == 0;
    const bool subclusters = !old && dice(random, 4) == 0;
    const u64 cluster = u64{512} << (subclusters ? 5 + dice(random, 3) : dice(random, 8));
    const bool compresses = dice(random, 3) == 0;
    const u64 size = 4096 + dice(random, 600 << 10, 512);
    Recipe recipe{"zeros, random", text("-o compat=", old ? "0.10" : "1.1", ",cluster_size=", cluster), {}, compresses};
    recipe.create += subclusters ? ",extended_l2=on" : "";
    recipe.create += old ? "" : text(",refcount_bits=", u64{8} << dice(random, 4));
    recipe.create += !old && dice(random, 4) == 0 ? ",lazy_refcounts=on" : "";
    recipe.create += dice(random, 3) == 0 ? text(" -b BASE -F raw IMG ", size) : text(" IMG ", size);
    if (!old && dice(random, 3) == 0) {
        recipe.commands.push_back(text("qemu-img bitmap --add -g ", u64{512} << dice(random, 6), " IMG b0"));
    }
    for (u64 i = 0, snapshots = dice(random, 3); i <= snapshots; ++i) {
        recipe.commands.push_back(random_writes(random, size, cluster, compresses));
        if (i < snapshots) {
            recipe.commands.push_back(text("qemu-img snapshot -c s", i, " IMG"));
        }
    }
    return recipe;
}

/// Shared spec amend, 10: there the peer is wrong, or does what it was not asked for.
bool peer_is_wrong(const Recipe& recipe, const Change& options)
{
    const std::string& name = recipe.name;
    const auto compat = options.find("compat");
    const bool downgrade = compat != options.end() && (compat->second == "v2" || compat->second == "0.10");
    return downgrade &&
           (name.starts_with("zeros") || name == "small clusters" || name == "compressed" || name == "bitmaps");
}

}  // namespace

class AmendTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        for (const Recipe& recipe : recipes) {
            m_images.push_back(made(recipe, m_scratch));
            QCOMPARE(look(m_images.back()).wrong, std::string());
        }
    }

    void cases_data()
    {
        QTest::addColumn<std::size_t>("recipe");
        QTest::addColumn<std::size_t>("change");
        for (std::size_t r = 0; r < recipes.size(); ++r) {
            for (std::size_t c = 0; c < changes.size(); ++c) {
                QTest::addRow("%s: %s", recipes[r].name.c_str(), shown(changes[c]).c_str()) << r << c;
            }
        }
    }

    void cases()
    {
        QFETCH(const std::size_t, recipe);
        QFETCH(const std::size_t, change);
        try_case(recipes[recipe], m_images[recipe], changes[change]);
    }

    void random_cases()
    {
        std::mt19937_64 random(environment_number("STRATAMAP_AMEND_SEED", 7));
        const auto one_of = [&](std::vector<std::string> values) { return values[random() % values.size()]; };
        for (u64 i = 0; i < environment_number("STRATAMAP_AMEND_CASES", sanitized ? 4 : 12); ++i) {
            Change options;
            if (random() % 2 == 0) {
                options["compat"] = one_of({"v2", "v3", "0.10", "1.1", "1.2"});
            }
            if (random() % 2 == 0) {
                options["refcount_bits"] = one_of({"1", "2", "4", "8", "16", "32", "64", "3"});
            }
            if (random() % 2 == 0) {
                options["lazy_refcounts"] = one_of({"on", "off"});
            }
            if (options.empty() || random() % 2 == 0) {
                options["size"] = text((1 + random() % 4000) * 512);
            }
            const Recipe recipe = random() % 4 == 0 ? recipes[random() % recipes.size()] : random_recipe(random);
            try_case(recipe, made(recipe, m_scratch), options);
            if (QTest::currentTestFailed()) {
                qWarning("%s: %s", recipe.create.c_str(), shown(options).c_str());
                for (const std::string& command : recipe.commands) {
                    qWarning("%s", command.c_str());
                }
                return;
            }
        }
    }

    void a_dirty_image_is_counted_anew()
    {
        for (std::size_t r = 0; r < recipes.size(); ++r) {
            Bytes image = m_images[r];
            if (get_be(image, 4, 4) < 3) {
                continue;
            }
            const Seen before = look(image);
            set_be(image, 72, 8, get_be(image, 72, 8) | 1);
            const u64 table = get_be(image, 48, 8);
            const u64 block = get_be(image, table, 8);
            set_be(image, block, 8, 0);  // counts that never reached the file
            set_be(image, block + 8, 8, 0);
            QVERIFY(!plan(image, {{"lazy_refcounts", "on"}}));
            const auto planned = plan(image, {{"lazy_refcounts", "off"}});
            QVERIFY2(planned, planned ? "" : planned.error().text().c_str());
            MemoryFile file(image);
            QVERIFY(carry_out(*planned, file));
            QCOMPARE(look(file.content()).wrong, std::string());
            QVERIFY(look(file.content()) == before);
            QCOMPARE(peer_check(file.content(), m_scratch), std::string());
        }
    }

    void a_backing_file_is_renamed()
    {
        for (const std::string name : {"b", "a/much/longer/name/of/a/backing/file.qcow2", ""}) {
            for (const Bytes& image : m_images) {
                if ((get_be(image, 4, 4) >= 3 && (get_be(image, 72, 8) & 4) != 0)) {
                    continue;
                }
                AmendRequest request =
                    request_for({{"backing_file", name}, {"backing_fmt", name.empty() ? "" : "qcow2"}});
                const bool same = name.empty() && get_be(image, 8, 8) == 0;
                QCOMPARE(format_by_id("qcow2")->amendment->plan(MemorySource(image), request).has_value(), same);
                request.force = true;
                try_crashes(image, request);
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
    }

    void shrinking_needs_consent()
    {
        AmendRequest request = request_for({{"size", "4096"}});
        request.allow_shrink = false;
        const auto refused = format_by_id("qcow2")->amendment->plan(MemorySource(m_images[0]), request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault(), Fault::usage);
    }

    void nothing_old_appears_when_a_disk_grows_again()
    {
        Bytes image = m_images[0];
        for (const char* size : {"205312", "307200"}) {
            const auto planned = plan(image, {{"size", size}});
            QVERIFY(planned);
            MemoryFile file(image);
            QVERIFY(carry_out(*planned, file));
            image = file.content();
        }
        const Seen seen = look(image);
        QCOMPARE(seen.disks[0].size(), std::size_t{307200});
        QCOMPARE(seen.disks[0].find_first_not_of('\2', 204800), std::size_t{205312});
        QCOMPARE(seen.disks[0].find_first_not_of('\0', 205312), std::string::npos);
    }

    /// Whatever does not fit into the first cluster is refused before anything is written; what this program does not
    /// know stays, in its order.
    void the_first_cluster_is_full()
    {
        const std::string path = m_scratch / "full.qcow2";
        const std::string name(385, 'n');
        QVERIFY(run({"qemu-img", "create", "-q", "-u", "-f", "qcow2", "-o", "compat=0.10,cluster_size=512", "-b", name,
                     "-F", "raw", path, "1M"})
                    .succeeded());
        const auto refused = plan(read_file(path), {{"compat", "v3"}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().text(), std::string("Failed to update the image header: No space left on device"));
    }

    void unknown_extensions_stay()
    {
        QVERIFY(run({"qemu-img", "create", "-q", "-f", "qcow2", "-o", "cluster_size=4096", m_scratch / "x.qcow2", "1M"})
                    .succeeded());
        Bytes image = read_file(m_scratch / "x.qcow2");
        for (const u64 at : {u64{112}, u64{128}}) {
            set_be(image, at, 4, 0x11110000 + at);
            set_be(image, at + 4, 4, 5);
            set_be(image, at + 8, 8, 0x6162636465000000);
        }
        set_be(image, 144, 8, 0);
        try_crashes(image, request_for({{"lazy_refcounts", "on"}, {"refcount_bits", "1"}}));
        const auto planned = plan(image, {{"lazy_refcounts", "on"}});
        QVERIFY(planned);
        MemoryFile file(image);
        QVERIFY(carry_out(*planned, file));
        const auto after = qcow2::read_metadata(file.bytes(), qcow2::Counting::compare);
        QVERIFY(after);
        QCOMPARE(after->extensions.size(), std::size_t{2});
        QCOMPARE(after->extensions[0].type, u32{0x11110070});
        QCOMPARE(after->extensions[1].type, u32{0x11110080});
        QCOMPARE(after->extensions[1].bytes, to_bytes("abcde"));
    }

    void a_corrupt_image_is_refused()
    {
        Bytes image = m_images[0];
        set_be(image, get_be(image, get_be(image, 48, 8), 8) + 2 * 4, 2, 0);
        const auto refused = plan(image, {{"lazy_refcounts", "on"}});
        QVERIFY(!refused);
        QVERIFY(refused.error().text().find("refcount=0 reference=1") != std::string::npos);
    }

private:
    /// With a data file of its own, where the plan is about one.
    static Status carry_out(const AmendPlan& plan, WritableFile& file)
    {
        MemoryFile data(Bytes(plan.data_file ? plan.data_file->before + 3 : 0, std::byte{7}));
        TRY(run_amendment(
            plan, file, [](u64, u64) { return true; }, &data));
        const auto& content = data.content();
        const bool right =
            !plan.data_file || (content.size() == plan.data_file->after &&
                                (content.size() < plan.data_file->before ||
                                 std::all_of(content.begin() + static_cast<std::ptrdiff_t>(plan.data_file->before),
                                             content.end(), [](std::byte b) { return b == std::byte{0}; })));
        return right ? Status() : Status(Error(Fault::io, "the data file is not as the plan has it"));
    }

    static Result<AmendPlan> plan(const Bytes& image, const Change& options)
    {
        return format_by_id("qcow2")->amendment->plan(MemorySource(image), request_for(options));
    }

    void try_case(const Recipe& recipe, const Bytes& image, const Change& options)
    {
        const auto planned = plan(image, options);
        const std::string theirs = m_scratch / "theirs.qcow2";
        write_file(theirs, image);
        const Outcome peer = run({"qemu-img", "amend", "-f", "qcow2", "-o", shown(options), theirs});
        if (!planned) {
            const bool known = planned.error().text().find("bitmaps") != std::string::npos ||
                               planned.error().text().find("ubclusters") != std::string::npos;
            QVERIFY2(known || !peer.succeeded(), planned.error().text().c_str());
            if (!known) {
                QCOMPARE(planned.error().text(), first_line(peer.err));
            }
            return;
        }
        QVERIFY2(peer.succeeded(), peer.err.c_str());
        const Seen before = look(image);
        MemoryFile file(image);
        QVERIFY(carry_out(*planned, file));
        const Seen after = look(file.content());
        QCOMPARE(after.wrong, std::string());
        QCOMPARE(after.names, before.names);
        QVERIFY(continues(before.disks[0], after.disks[0]));
        QVERIFY(std::equal(before.disks.begin() + 1, before.disks.end(), after.disks.begin() + 1, after.disks.end()));
        if (options.contains("data_file")) {
            return;  // to a file that is not there
        }
        QCOMPARE(peer_check(file.content(), m_scratch), std::string());
        if (!peer_is_wrong(recipe, options)) {
            const std::string ours = m_scratch / "ours.qcow2";
            write_file(ours, file.content());
            QCOMPARE(info(ours), info(theirs));
            const Outcome compared = run({"qemu-img", "compare", "-f", "qcow2", "-F", "qcow2", ours, theirs});
            QVERIFY2(compared.succeeded(), (compared.out + compared.err).c_str());
        }
        try_crashes(image, request_for(options));
    }

    void try_crashes(const Bytes& image, const AmendRequest& request)
    {
        const auto planned = format_by_id("qcow2")->amendment->plan(MemorySource(image), request);
        QVERIFY2(planned, planned ? "" : planned.error().text().c_str());
        FaultyFile whole(image);
        QVERIFY(carry_out(*planned, whole));
        const Seen before = look(image);
        const Seen after = look(whole.content());
        QCOMPARE(after.wrong, std::string());
        std::set<std::size_t> known;
        u64 states = 0;
        const auto check = [&](const Bytes& state) {
            const std::string_view bytes(reinterpret_cast<const char*>(state.data()), state.size());
            if (!known.insert(std::hash<std::string_view>()(bytes)).second || QTest::currentTestFailed()) {
                return;
            }
            const Seen seen = look(state);
            QVERIFY2(seen == before || seen == after, seen.wrong.c_str());
            if (states++ % 256 == 0) {
                QCOMPARE(peer_check(state, m_scratch), std::string());
            }
        };
        std::mt19937_64 random(environment_number("STRATAMAP_AMEND_SEED", 7));
        for_each_crash(image, whole.events(), environment_number("STRATAMAP_AMEND_STATES", sanitized ? 1 : 3), random,
                       check);
        const auto& events = whole.events();
        const auto is_switch = [](const FileEvent& event) {
            return event.kind == FileEvent::Kind::write && event.offset == 0;
        };
        const auto switched = static_cast<u64>(std::find_if(events.begin(), events.end(), is_switch) - events.begin());
        for (const Failure failure : {Failure::io, Failure::no_space}) {
            for (u64 at = 0; at < whole.events().size(); ++at) {
                FaultyFile failing(image, failure, at);
                const auto status = carry_out(*planned, failing);
                const bool done = look(failing.content()) == after;
                QVERIFY(!status || done);
                check(failing.content());
                if (at < switched && failure == Failure::no_space) {
                    QCOMPARE(failing.content().size(), image.size());
                }
            }
        }
    }

    Scratch m_scratch{"amend"};
    std::vector<Bytes> m_images;
};

QTEST_GUILESS_MAIN(AmendTest)
#include "amend_test.moc"
