// SPDX-License-Identifier: MIT
// Random chains made by the real tools: our map, exit status and guest bytes against those of qemu-img.
//
//   STRATAMAP_SEED=7 STRATAMAP_CHAINS=10000 chains_test               any number of chains, from any seed
//   STRATAMAP_SEED=1234 STRATAMAP_CHAINS=1 chains_test mixed_chains   one chain again, as a failure named it
//   STRATAMAP_SECONDS=600 STRATAMAP_CHAINS=10000 ...                  as many of them as that time allows
//
// Chains are made in $STRATAMAP_SCRATCH (default: in memory) by STRATAMAP_JOBS processes (default: one for each
// processor). The folder of a chain that differs is kept, with recipe.sh and difference.txt in it.
#include "core/chain.h"
#include "core/map.h"
#include "core/map_print.h"
#include "tests/support/chain_recipe.h"
#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <new>
#include <sstream>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace stratamap;
using namespace stratamap::testing;

namespace fs = std::filesystem;

namespace {

/// What all worker processes add to.
struct Tally {
    std::atomic<u64> next{0};
    std::atomic<u64> chains{0};
    std::atomic<u64> comparisons{0};
    std::atomic<u64> peer_gave_up{0};
    std::atomic<u64> saw_more{0};  ///< maps of a base that the peer calls data without looking
    std::atomic<u64> bytes_read{0};
    std::atomic<u64> unmakeable{0};
    std::atomic<u64> failures{0};
    std::array<std::atomic<u64>, mixed_kinds.size()> drawn{};  ///< layers of each kind
};

constexpr u64 most_bytes = u64{128} << 20;  // of a disk that is compared byte by byte

class ChainCheck {
public:
    ChainCheck(const RecipeChain& chain, u64 seed, Tally& tally)
        : m_chain(chain), m_dice(seed * 2654435761u + 17), m_tally(tally), m_file(chain.top().path)
    {
    }

    std::vector<std::string> differences()
    {
        const auto open = m_chain.open_arguments();
        compare({"--output=json"}, open);
        if (m_dice.chance(50)) {
            compare({}, open);
        }
        compare(window(), open);
        compare_info(open);
        if (!m_chain.encrypted) {
            other_spellings();
        } else if (open.size() > 1 && open.front() == "--object") {
            compare_without_key();
        }
        compare_guest_bytes();
        return std::move(m_differences);
    }

private:
    void differ(const std::string& what, const std::string& detail = {})
    {
        m_differences.push_back(what);
        std::ofstream(m_chain.folder + "/difference.txt", std::ios::app) << what << "\n" << detail << "\n";
    }

    // ---- the command ----------------------------------------------------------------------------------------------

    static std::string shown(const Outcome& outcome)
    {
        return "exit " + std::to_string(outcome.status) + "\n" + outcome.out + "\n" + outcome.err + "\n";
    }

    Outcome peer_map(std::vector<std::string> arguments) { return run_here({"qemu-img", "map"}, std::move(arguments)); }
    Outcome our_map(std::vector<std::string> arguments)
    {
        return run_here({program_path(), "--map"}, std::move(arguments));
    }

    Outcome run_here(std::vector<std::string> command, std::vector<std::string> arguments)
    {
        command.insert(command.end(), arguments.begin(), arguments.end());
        RunOptions options;
        options.folder = m_chain.folder;
        return run(command, options);
    }

    void compare(std::vector<std::string> options, const std::vector<std::string>& open)
    {
        options.insert(options.end(), open.begin(), open.end());
        const Outcome peer = peer_map(options);
        if (peer.status >= 128 || peer.timed_out) {
            ++m_tally.peer_gave_up;
            return;
        }
        judge(options, peer, our_map(options));
    }

    /// What the images say of themselves. Where one below the top cannot be opened, the peer prints nothing.
    void compare_info(const std::vector<std::string>& open)
    {
        std::vector<std::string> options = {"--output=json"};
        const bool whole_chain = m_dice.chance(50);
        if (whole_chain) {
            options.emplace_back("--backing-chain");
        }
        options.insert(options.end(), open.begin(), open.end());
        const Outcome peer = run_here({"qemu-img", "info"}, options);
        if (peer.status >= 128 || peer.timed_out) {
            ++m_tally.peer_gave_up;
            return;
        }
        const Outcome ours = run_here({program_path(), "--info"}, options);
        ++m_tally.comparisons;
        const bool prints_more = whole_chain && peer.status == 1 && ours.status == 1;
        if (ours.status != peer.status || ours.timed_out || (ours.out != peer.out && !prints_more)) {
            differ("info " + shell_command(options), "---- peer\n" + shown(peer) + "---- ours\n" + shown(ours));
        }
    }

    /// Only the peer needs the key: our map of the plain file must be the same.
    void compare_without_key()
    {
        std::vector<std::string> with_key{"--output=json"};
        const auto open = m_chain.open_arguments();
        with_key.insert(with_key.end(), open.begin(), open.end());
        judge({"(no key)", m_file}, peer_map(with_key), our_map({"--output=json", m_file}));
    }

    void judge(const std::vector<std::string>& options, const Outcome& peer, const Outcome& ours)
    {
        ++m_tally.comparisons;
        const std::string command = shell_command(options);
        const std::string detail = "---- peer\n" + shown(peer) + "---- ours\n" + shown(ours);
        if (ours.timed_out) {
            differ("map " + command + ": it takes too long", detail);
        } else if (m_chain.blind_base() && sees_more(peer, ours)) {
            ++m_tally.saw_more;
            if (ours.status != 0 && !says_why(ours.err)) {
                differ("map " + command + ": no sentence that names a file on standard error", detail);
            }
        } else if (ours.status != peer.status) {
            differ("map " + command + ": exit status " + std::to_string(ours.status) + " instead of " +
                       std::to_string(peer.status),
                   detail);
        } else if (without_compressed(ours.out) != without_compressed(peer.out)) {
            differ("map " + command + ": standard output differs", detail);
        } else if (ours.status != 0 && !says_why(ours.err)) {
            differ("map " + command + ": no sentence that names a file on standard error", detail);
        }
    }

    /// Whether the answers are the same but for the base that the peer calls data without looking: of it only the
    /// ranges must be the same. Its table ends in an error there. Where damage ends a map, the run before it is not
    /// printed, which for the peer may be all of the base that came last, for us only its last piece.
    bool sees_more(const Outcome& peer, const Outcome& ours) const
    {
        if (peer.status == 1 && peer.err.find("encrypted or compressed") != std::string::npos) {
            return ours.out.starts_with(peer.out);
        }
        const auto base = std::to_string(m_chain.layers.size() - 1);
        const std::string peer_rest = without_base(peer.out, base);
        const std::string our_rest = without_base(ours.out, base);
        const bool both_map = peer.status == ours.status && !peer.out.empty() && !ours.out.empty();
        const bool last_lost = peer.status == 1 && our_rest.starts_with(peer_rest + "base from ") &&
                               our_rest.find('\n', peer_rest.size()) == our_rest.size() - 1;
        return both_map && (peer_rest == our_rest || last_lost);
    }

    /// JSON without the base's own runs, which are replaced by where they begin and end.
    static std::string without_base(const std::string& json, const std::string& depth)
    {
        std::string rest;
        unsigned long long end_of_base = 0;
        std::istringstream lines(without_compressed(json));
        for (std::string line; std::getline(lines, line);) {
            unsigned long long start = 0;
            unsigned long long length = 0;
            const std::size_t brace = std::min(line.find('{'), line.size());
            const bool is_run =
                std::sscanf(line.c_str() + brace, "{ \"start\": %llu, \"length\": %llu", &start, &length) == 2;
            if (!is_run || line.find("\"depth\": " + depth + ", \"present\": true") == std::string::npos) {
                rest += line.substr(brace, line.rfind('}') - line.find('{')) + '\n';
                continue;
            }
            rest += rest.empty() || start != end_of_base ? "base from " + std::to_string(start) + '\n' : "";
            end_of_base = start + length;
        }
        return rest;
    }

    bool says_why(const std::string& err) const
    {
        if (!err.starts_with("stratamap: ") && err.find("\nstratamap: ") == std::string::npos) {
            return false;
        }
        // Names are shown made harmless; the odd ones are not looked for.
        const bool odd_name = m_file.find_first_of("\xc3\xff\t\\\"'") != std::string::npos;
        const auto named = [&](const std::string& name) { return err.find(name) != std::string::npos; };
        return odd_name || named(m_file) || named(option_value(m_file)) || named("json:") || named("start offset");
    }

    std::string size_text(u64 value)
    {
        switch (m_dice.below(5)) {
            case 0: return std::to_string(value / 1024) + m_dice.pick<std::string>({"k", "K"});
            case 1: return std::to_string(value / 1024) + ".5k";
            case 2: {
                std::ostringstream hex;
                hex << "0x" << std::hex << value;
                return hex.str();
            }
            case 3: return std::to_string(value) + "b";
            default: return std::to_string(value);
        }
    }

    std::vector<std::string> window()
    {
        const u64 size = m_chain.top().size;
        const u64 start =
            m_dice.below(size + size / 8 + 1) / m_dice.pick<u64>({1, 1, 512, 65536}) * m_dice.pick<u64>({1, 512});
        std::vector<std::string> options;
        if (m_dice.chance(60)) {
            options.emplace_back("--output=json");
        }
        if (m_dice.chance(85)) {
            options.push_back("-s" + size_text(start));
        }
        if (m_dice.chance(85)) {
            const u64 length = m_dice.chance(5) ? 0 : m_dice.below(m_dice.pick<u64>({size + 1, 70000, 100}));
            options.insert(options.end(), {"--max-length", size_text(length)});
        }
        return options;
    }

    /// One more map with the image named in another way; now and then in a way that cannot work.
    void other_spellings()
    {
        const RecipeLayer& top = m_chain.top();
        const std::string name = option_value(m_file);
        const std::string output = m_dice.pick<std::string>({"--output=json", "--out=json", "--output=human"});
        switch (m_dice.below(16)) {
            case 0: return compare({output, "-f", top.format}, {m_file});
            case 1: return compare({output, "-f", "raw"}, {m_file});
            case 2: return compare({output, "--format=qcow2", "-U"}, {m_file});
            case 3: return compare({output}, {m_chain.folder + "/" + m_file});
            case 4: return compare({output}, {"./" + m_file});
            case 5: return compare({output}, {"file:" + m_file});
            case 6:
                return compare({output, "--image-opts"},
                               {"driver=" + top.format + ",file.driver=file,file.filename=" + name});
            case 7: return compare({output, "--image-opts"}, {"file.filename=" + name});
            case 8: return compare({output, "--image-opts"}, {"driver=qcow2,backing=,file.filename=" + name});
            case 9: return compare({output, "--image-opts"}, {"driver=raw,offset=512,file.filename=" + name});
            case 10:
                return m_file.find_first_of("\"\\\t\xff") != std::string::npos
                           ? compare({output, "-f", "file"}, {m_file})
                           : compare({output}, {R"(json:{"file": {"driver": "file", "filename": ")" + m_file + "\"}}"});
            case 11:
                return m_file.find_first_of("\"\\\t\xff") != std::string::npos
                           ? compare({output, "-f", "host_device"}, {m_file})
                           : compare({output}, {R"(json:{"driver": "qcow2", "backing": null, "file.filename": ")" +
                                                m_file + "\", \"file.driver\": \"file\"}"});
            case 12: return compare({output}, {m_file + "no-such-file"});
            case 13: return compare({output, "-f", "no-such-format"}, {m_file});
            case 14: return lose_a_layer(output);
            default:
                return compare({output, "-s", m_dice.pick<std::string>({"8E", "x", "1.3", "0x10", "1k", "1e3"})},
                               {m_file});
        }
    }

    void lose_a_layer(const std::string& output)
    {
        const RecipeLayer& lost = m_chain.layers[m_dice.below(m_chain.layers.size())];
        const bool part = !lost.parts.empty() && m_dice.chance(50);
        const std::string path = m_chain.folder + "/" + (part ? m_dice.pick(lost.parts) : lost.path);
        fs::rename(path, path + ".away");
        compare({output}, {m_file});
        fs::rename(path + ".away", path);
    }

    // ---- guest bytes ----------------------------------------------------------------------------------------------

    void compare_guest_bytes()
    {
        // References to the current directory mean the chain's folder; this process has it to itself.
        fs::current_path(m_chain.folder);
        ChainRequest request;
        request.name = m_file;
        if (m_chain.top().named || m_chain.top().backing_by_option) {
            request.name = m_chain.open_arguments().back();
            request.image_options = true;
        }
        const auto chain = open_chain(request);
        if (!chain || (*chain)->virtual_size() > most_bytes) {
            return;  // the maps were compared already; a changed header may well say exabytes
        }
        compare_parts(**chain);
        const Bytes expected = converted({});
        check_bytes(**chain, expected, "guest bytes");
        const auto snapshots = (*chain)->layers().front().layer->snapshots();
        for (std::size_t i = 0; i < snapshots.size() && m_chain.kind != ChainKind::hostile; ++i) {
            check_snapshot(**chain, i, snapshots[i]);
        }
        if (m_chain.kind == ChainKind::sound && snapshots.size() < m_chain.snapshots.size()) {
            differ("internal snapshots are missing");
        }
    }

    /// Printed in parts by several threads, the map is what it is in one go, which the peer has been compared with.
    void compare_parts(const Chain& chain)
    {
        for (const MapText form : {MapText::json, MapText::human}) {
            MapPrinting how;
            how.form = form;
            const std::string in_one = printed(chain, how);
            how.threads = 3;
            how.part = u64{4096} << m_dice.below(12);
            const std::string in_parts = printed(chain, how);
            if (in_parts != in_one) {
                differ("in parts of " + std::to_string(how.part) + " bytes the map is another",
                       "---- in one\n" + in_one + "---- in parts\n" + in_parts);
            }
        }
    }

    static std::string printed(const Chain& chain, const MapPrinting& how)
    {
        std::string out;
        const auto append = [&](std::string_view part) -> Status {
            out += part;
            return {};
        };
        const Status status = print_map(chain, {0, chain.virtual_size()}, how, append, [](u32, const Issue&) {});
        return out + (status ? "" : "error: " + status.error().text() + "\n");
    }

    /// The disk as the peer's `convert` writes it; empty when it refuses.
    Bytes converted(const std::vector<std::string>& options)
    {
        const std::string file = m_chain.folder + "/converted.raw";
        fs::remove(file);
        std::vector<std::string> arguments{"-O", "raw"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const auto open = m_chain.open_arguments();
        arguments.insert(arguments.end(), open.begin(), open.end());
        arguments.push_back(file);
        return run_here({"qemu-img", "convert", "-t", "unsafe"}, arguments).succeeded() ? read_file(file) : Bytes();
    }

    void check_snapshot(const Chain& chain, std::size_t index, const Snapshot& snapshot)
    {
        auto layer = chain.layers().front().layer->open_snapshot(index);
        if (!layer) {
            return differ("snapshot " + snapshot.name + ": " + layer.error().text());
        }
        if ((*layer)->virtual_size() > most_bytes) {
            return;
        }
        std::vector<ChainLayer> layers = chain.layers();
        layers.front().layer = std::move(*layer);
        const Bytes expected = converted({"-l", "snapshot.id=" + snapshot.id});
        if (!expected.empty()) {
            check_bytes(Chain(std::move(layers), {}), expected, "bytes of snapshot " + snapshot.name);
        }
    }

    /// Everything but encrypted runs must be equal. Where the peer could not read the disk, ours must not crash.
    void check_bytes(const Chain& chain, const Bytes& expected, const std::string& what)
    {
        if (!expected.empty() && expected.size() != chain.virtual_size()) {
            return differ(what + ": " + std::to_string(chain.virtual_size()) + " bytes instead of " +
                          std::to_string(expected.size()));
        }
        Bytes piece;
        const auto check = [&](const Run& run) {
            for (u64 at = run.guest.offset; at < run.guest.end() && run.state != State::encrypted;) {
                const u64 length = std::min(run.guest.end() - at, 1 + m_dice.below(200'000));
                piece.assign(length, std::byte{0x5a});
                const Status status = chain.read(at, piece);
                m_tally.bytes_read += length;
                if (expected.empty()) {
                    at += length;
                    continue;
                }
                if (run.state == State::damaged && chain.layers()[run.depth].format == "qed" &&
                    is_zero(std::span(expected).subspan(at, length))) {
                    at += length;  // past the end of the file, which the peer may take for more of the run before
                    continue;
                }
                if (!status) {
                    differ(what + " at " + std::to_string(at) + ": " + status.error().text());
                    return false;
                }
                const auto should = std::span(expected).subspan(at, length);
                if (!std::equal(piece.begin(), piece.end(), should.begin())) {
                    const auto first = std::mismatch(piece.begin(), piece.end(), should.begin()).first - piece.begin();
                    differ(what + " differ at " + std::to_string(at + static_cast<u64>(first)));
                    return false;
                }
                if (const std::string wrong = untrue(chain, run, at, should); !wrong.empty()) {
                    differ(what + " at " + std::to_string(at) + ": " + wrong);
                    return false;
                }
                at += length;
            }
            return true;
        };
        const Status walked =
            resolve(chain, {0, chain.virtual_size()}, OnDamage::go_on, check, [](u32, const Issue&) {});
        if (!walked && !expected.empty()) {
            differ(what + ": " + walked.error().text());
        }
    }

    static bool is_zero(std::span<const std::byte> bytes)
    {
        return std::all_of(bytes.begin(), bytes.end(), [](std::byte byte) { return byte == std::byte{0}; });
    }

    /// What a run says of these guest bytes must be so: zeros are zeros, and data lies raw in the file where it says.
    static std::string untrue(const Chain& chain, const Run& run, u64 at, std::span<const std::byte> should)
    {
        if (reads_zero(run.state) && !is_zero(should)) {
            return "the map says zeros, and they are not";
        }
        if (run.state != State::data || !run.has_offset()) {
            return {};
        }
        Bytes there(should.size());
        const Status status = chain.host(run.depth, run.file).read(run.host_offset + (at - run.guest.offset), there);
        return status && std::equal(there.begin(), there.end(), should.begin()) ? "" : "the bytes do not lie there";
    }

    const RecipeChain& m_chain;
    Dice m_dice;
    Tally& m_tally;
    std::string m_file;
    std::vector<std::string> m_differences;
};

using MakeChain = RecipeChain(std::uint64_t seed, const std::string& folder, const std::string& templates);

/// One worker process: takes chain after chain until all are taken. An exception ends the process, not the caller.
void work(MakeChain* make, u64 first_seed, u64 count, const QDeadlineTimer& deadline, const std::string& folder,
          Tally& tally, u64 most_kept) noexcept
{
    const std::string templates = folder + "/templates";
    for (u64 i = tally.next++; i < count && !deadline.hasExpired(); i = tally.next++) {
        const u64 seed = first_seed + i;
        const std::string place = folder + "/chain-" + std::to_string(seed);
        fs::create_directory(place);
        std::vector<std::string> differences;
        try {
            const RecipeChain chain = make(seed, place, templates);
            for (const RecipeLayer& layer : chain.layers) {
                const auto kind = std::find(mixed_kinds.begin(), mixed_kinds.end(), layer.kind);
                if (kind != mixed_kinds.end()) {
                    ++tally.drawn[static_cast<std::size_t>(kind - mixed_kinds.begin())];
                }
            }
            differences = ChainCheck(chain, seed, tally).differences();
        } catch (const std::runtime_error& error) {
            ++tally.unmakeable;
            std::fprintf(stderr, "chain %llu could not be made: %s\n", static_cast<unsigned long long>(seed),
                         error.what());
        }
        if (++tally.chains % 1000 == 0) {
            std::fprintf(stderr, "%llu chains, %llu differ\n", static_cast<unsigned long long>(tally.chains.load()),
                         static_cast<unsigned long long>(tally.failures.load()));
        }
        fs::current_path(folder);
        if (!differences.empty() && tally.failures++ < most_kept) {
            for (const std::string& difference : differences) {
                std::fprintf(stderr, "chain %llu in %s: %s\n", static_cast<unsigned long long>(seed), place.c_str(),
                             difference.c_str());
            }
        } else {
            fs::remove_all(place);
        }
    }
}

}  // namespace

class ChainsTest : public QObject {
    Q_OBJECT

private slots:
    // A sanitizer takes some three times as long, and looks at memory: for that, fewer chains do.
    void random_chains() { check_chains(make_chain, sanitized ? 40 : 300); }
    void mixed_chains() { check_chains(make_mixed_chain, sanitized ? 20 : 120); }

private:
    void check_chains(MakeChain* make, u64 usual_count)
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const u64 seed = environment_number("STRATAMAP_SEED", 1);
        const u64 count = environment_number("STRATAMAP_CHAINS", usual_count);
        const u64 jobs = environment_number("STRATAMAP_JOBS", std::max(1u, std::thread::hardware_concurrency()));
        const u64 seconds = environment_number("STRATAMAP_SECONDS", 0);
        const QDeadlineTimer deadline = seconds != 0 ? QDeadlineTimer(static_cast<qint64>(seconds) * 1000)
                                                     : QDeadlineTimer(QDeadlineTimer::Forever);
        const u64 most_kept = 20;
        Scratch scratch("chains");
        fs::create_directory(scratch / "templates");
        void* shared = ::mmap(nullptr, sizeof(Tally), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        QVERIFY(shared != MAP_FAILED);
        Tally& tally = *new (shared) Tally;

        QElapsedTimer timer;
        timer.start();
        std::fflush(nullptr);
        std::vector<pid_t> workers;
        for (u64 i = 0; i < jobs; ++i) {
            // A process each, because a process has one current directory, and to survive a crash.
            const pid_t worker = ::fork();
            if (worker == 0) {
                work(make, seed, count, deadline, scratch.path(), tally, most_kept);
                std::fflush(nullptr);
                ::_exit(0);
            }
            workers.push_back(worker);
        }
        bool crashed = false;
        for (const pid_t worker : workers) {
            int status = 0;
            ::waitpid(worker, &status, 0);
            crashed = crashed || !WIFEXITED(status) || WEXITSTATUS(status) != 0;
        }
        qInfo(
            "seed %llu: %llu chains in %.1f s, %llu maps compared, %llu MiB of guest bytes read, the peer aborted on "
            "%llu",
            static_cast<unsigned long long>(seed), static_cast<unsigned long long>(tally.chains.load()),
            static_cast<double>(timer.elapsed()) / 1000, static_cast<unsigned long long>(tally.comparisons.load()),
            static_cast<unsigned long long>(tally.bytes_read.load() >> 20),
            static_cast<unsigned long long>(tally.peer_gave_up.load()));
        std::string drawn;
        for (std::size_t i = 0; i < mixed_kinds.size(); ++i) {
            drawn +=
                tally.drawn[i] == 0 ? "" : text(drawn.empty() ? "" : ", ", tally.drawn[i].load(), ' ', mixed_kinds[i]);
        }
        if (!drawn.empty()) {
            qInfo("layers: %s; %llu maps said more than the peer's", drawn.c_str(),
                  static_cast<unsigned long long>(tally.saw_more.load()));
        }
        if (tally.failures > 0 || crashed) {
            scratch.keep();
        }
        QVERIFY2(!crashed, "a worker process crashed; its chain is the one left unfinished in the scratch folder");
        QCOMPARE(tally.failures.load(), u64{0});
        QVERIFY2(tally.unmakeable.load() <= count / 100, "the tools refused too many recipes");
        QVERIFY(tally.chains.load() == count || deadline.hasExpired());
    }
};

int main(int argc, char** argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "1000000000");  // milliseconds: long series are one test function
    QCoreApplication application(argc, argv);
    ChainsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "chains_test.moc"
