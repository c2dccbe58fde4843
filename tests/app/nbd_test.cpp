// SPDX-License-Identifier: MIT
// Images behind NBD servers, beside what qemu-img says of the same server; and servers that cannot be trusted.
#include "core/protocols/protocols.h"
#include "tests/app/beside_peer.h"
#include "tests/support/image_builder.h"
#include "tests/support/servers.h"

#include <filesystem>
#include <optional>

using namespace stratamap::testing;

namespace {

QString joined(const Words& words)
{
    QStringList list;
    for (const std::string& word : words) {
        list += QString::fromStdString(word);
    }
    return list.join(QLatin1Char('\x1f'));
}

Words split(const QString& joined_words)
{
    Words words;
    const auto list = joined_words.split(QLatin1Char('\x1f'));
    for (const QString& word : list) {
        words.push_back(word.toStdString());
    }
    return words;
}

const Words nbdkit = {"nbdkit", "-f", "-U", "SOCKET"};

Words with(Words words, const Words& more)
{
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

}  // namespace

class NbdTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_scratch = std::make_unique<Scratch>("nbd");
        m_socket = *m_scratch / "s";
        m_url = "nbd+unix:///?socket=" + m_socket;
        write_file(*m_scratch / "disk.qcow2",
                   ImageBuilder().data(3, 'A').hole(2).zero(2).compressed(1, 'c').data(1, 'B').build());
        write_file(*m_scratch / "odd.raw", std::string(300'300, 'o'));
        if (!have_peer()) {
            return;
        }
        RunOptions here;
        here.folder = m_scratch->path();
        const std::vector<Words> commands = {
            {"qemu-img", "create", "-q", "-f", "raw", "sparse.raw", "6442450944"},
            {"qemu-io", "-f", "raw", "-c", "write 1M 64k", "-c", "write 5G 4k", "-c", "write 4294963200 8k",
             "sparse.raw"},
            {"qemu-img", "create", "-q", "-f", "qcow2", "random.qcow2", "64M"},
            {"qemu-io", "-c", "write 1M 64k", "-c", "write -z 3M 1M", "-c", "write 33M 3M", "random.qcow2"},
            {"qemu-img", "create", "-q", "-f", "qcow2", "-o", "preallocation=metadata", "full.qcow2", "8M"},
            {"qemu-img", "create", "-q", "-f", "vpc", "-o", "subformat=fixed", "fixed.vhd", "8M"},
            {"qemu-io", "-f", "vpc", "-c", "write 1M 64k", "fixed.vhd"},
            {"qemu-img", "create", "-q", "-f", "vdi", "-o", "static=on", "static.vdi", "8M"},
            {"qemu-img", "create", "-q", "-f", "qcow2", "-b", "sparse.raw", "-F", "raw", "relative.qcow2"},
            {"qemu-img", "create", "-q", "-f", "qcow2", "-b", *m_scratch / "sparse.raw", "-F", "raw", "absolute.qcow2"},
        };
        for (const Words& words : commands) {
            const Outcome outcome = run(words, here);
            QVERIFY2(outcome.succeeded(), (shell_command(words) + outcome.err).c_str());
        }
    }

    void agrees_with_the_peer_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("arguments");  // before the name
        const auto row = [](const char* name, const Words& server, const Words& arguments) {
            QTest::newRow(name) << joined(server) << joined(arguments);
        };
        const auto qemu = [](const Words& words) { return with({"qemu-nbd", "-t", "-r", "-k", "SOCKET"}, words); };
        const auto kit = [](const Words& words) { return with(nbdkit, words); };
        const Words raw = {"-f", "raw"};
        row("raw, sparse, above 4 GiB", qemu({"-f", "raw", "sparse.raw"}), raw);
        row("raw, probed", qemu({"-f", "raw", "sparse.raw"}), {"-U"});
        row("raw, no multiple of 512", qemu({"-f", "raw", "odd.raw"}), raw);
        row("as the protocol's driver", qemu({"-f", "raw", "odd.raw"}), {"-f", "nbd"});
        row("window", qemu({"-f", "raw", "sparse.raw"}), {"-f", "raw", "-s", "1000k", "-l", "70001"});
        row("qcow2 in a file", qemu({"-f", "raw", "random.qcow2"}), {"-f", "qcow2"});
        row("qcow2 in a file, probed", qemu({"-f", "raw", "random.qcow2"}), {"-U"});
        row("preallocated qcow2", qemu({"-f", "raw", "full.qcow2"}), {"-U"});
        row("compressed clusters", qemu({"-f", "raw", "disk.qcow2"}), {"-U"});
        row("fixed VHD", qemu({"-f", "raw", "fixed.vhd"}), {"-f", "vpc"});
        row("static VDI", qemu({"-f", "raw", "static.vdi"}), {"-U"});
        row("guest of a qcow2", qemu({"-f", "qcow2", "random.qcow2"}), raw);
        row("guest of a preallocated qcow2", qemu({"-f", "qcow2", "full.qcow2"}), raw);
        row("holes without zeros", qemu({"null-co://"}), raw);
        row("backing file of a qcow2, absolute", qemu({"-f", "raw", "absolute.qcow2"}), {"-U"});
        row("backing file of a qcow2, relative", qemu({"-f", "raw", "relative.qcow2"}), {"-U"});
        row("no such format", qemu({"-f", "raw", "odd.raw"}), {"-f", "qcow2"});
        row("memory", kit({"memory", "10M"}), raw);
        row("data", kit({"data", "1 2 3 @1048576 4 5", "size=2000500"}), raw);
        row("sparse-random", kit({"sparse-random", "256M", "percent=20", "seed=3", "runlength=65536"}), raw);
        row("pattern", kit({"pattern", "size=1M"}), raw);
        row("file", kit({"file", "sparse.raw"}), raw);
        row("qcow2 through nbdkit", kit({"file", "random.qcow2"}), {"-U"});
        row("no extents", kit({"--filter=noextents", "file", "sparse.raw"}), raw);
        row("no extents, odd", kit({"--filter=noextents", "file", "odd.raw"}), raw);
        row("old protocol", kit({"--filter=noextents", "-o", "file", "sparse.raw"}), raw);
        const Words blocks = {"blocksize-minimum=4096", "blocksize-preferred=4096", "blocksize-maximum=1M"};
        row("minimum block size", kit(with({"--filter=blocksize-policy", "file", "sparse.raw"}, blocks)), raw);
        row("minimum block size, qcow2", kit(with({"--filter=blocksize-policy", "file", "random.qcow2"}, blocks)),
            {"-U"});
        const Words script = {"eval", "get_size=echo 1M", "pread=head -c $3 /dev/zero", "can_extents=exit 0"};
        row("all four kinds",
            kit(with(script, {"extents=echo 0 64K; echo 64K 64K hole; echo 128K 64K zero; echo 192K 64K "
                              "hole,zero; echo 256K 768K"})),
            raw);
        row("unaligned pieces",
            kit(with(script, {"extents=echo 0 1000; echo 1000 3000 hole,zero; echo 4000 100; echo 4100 "
                              "1000 zero; echo 5100 1043476"})),
            raw);
        row("pieces that are no blocks",
            kit(with({"--filter=blocksize-policy"},
                     with(script, {"extents=echo 0 1000; echo 1000 3000 hole,zero; echo 4000 100; echo 4100 1000 zero; "
                                   "echo 5100 1043476",
                                   "blocksize-minimum=256", "blocksize-preferred=4096", "blocksize-maximum=32M"}))),
            raw);
        row("fails in the middle",
            kit(with(script, {"extents=if [ $4 -ge 524288 ]; then echo EIO >&2; exit 1; fi; echo 0 256K; echo 256K 64K "
                              "hole,zero; echo 320K 192K"})),
            raw);
        row("reads fail", kit({"eval", "get_size=echo 1M", "pread=echo EIO >&2; exit 1"}), {"-U"});
    }

    void agrees_with_the_peer()
    {
        QFETCH(QString, server);
        QFETCH(QString, arguments);
        const Words command = split(server);
        if (!have_peer() || !have_program(command[0])) {
            QSKIP((command[0] + " is not installed: nothing to compare with.").c_str());
        }
        const ServerProgram running(command, m_socket, m_scratch->path());
        QVERIFY2(running.listening(), shell_command(command).c_str());
        for (const char* output : {"--output=human", "--output=json"}) {
            Words words = with(split(arguments), {output, m_url});
            compare_with_peer(words, m_scratch->path(), our_map(words, m_scratch->path()));
        }
    }

    void names_and_options_data()
    {
        QTest::addColumn<QString>("arguments");  // S stands for the socket
        const auto row = [](const Words& arguments) {
            QTest::newRow(shell_command(arguments).c_str()) << joined(arguments);
        };
        row({"nbd+unix:///one/two?socket=S"});
        row({"nbd+unix:///one%2ftwo?socket=S"});
        row({"nbd+unix:///?socket=S"});
        row({"nbd+unix:///nothing?socket=S"});
        row({"nbd+unix:///one/two?socket=S&more=1"});
        row({"nbd+unix:///one/two"});
        row({"nbd+unix://host/one/two?socket=S"});
        row({"nbd:unix:S:exportname=one/two"});
        row({"nbd:unix:S"});
        row({"nbd:unix:S:exportname=nothing"});
        row({"nbd:"});
        row({"nbd:foo"});
        row({"nbd://"});
        row({"nbd://127.0.0.1:1/x"});
        row({"nbd:127.0.0.1:1"});
        row({"nbd://[::1]:1/x"});
        row({"nbd://127.0.0.1:1/x?a=b"});
        row({"nbd+unix:///x?socket=/nosuchsocket"});
        row({"--image-opts", "driver=nbd,path=S,export=one/two"});
        row({"--image-opts",
             "driver=raw,file.driver=nbd,file.server.type=unix,file.server.path=S,file.export=one/two"});
        row({"--image-opts", "driver=nbd,path=S,export=one/two,foo=1"});
        row({"--image-opts", "driver=nbd,export=one/two"});
        row({"--image-opts", "driver=raw,file.filename=nbd:unix:S"});
        row(
            {"json:{\"driver\":\"raw\",\"offset\":65536,\"file\":{\"driver\":\"nbd\",\"path\":\"S\",\"export\":\"one/"
             "two\"}}"});
        row({"json:{\"driver\":\"nbd\",\"server\":{\"type\":\"unix\",\"path\":\"S\"},\"export\":\"one/two\"}"});
        row({"-f", "nosuch", "nbd:unix:S"});
    }

    void names_and_options()
    {
        if (!have_peer() || !have_program("qemu-nbd")) {
            QSKIP(no_peer);
        }
        QFETCH(QString, arguments);
        Words words = split(arguments);
        for (std::string& word : words) {
            for (std::size_t at = 0; (at = word.find('S', at)) != std::string::npos; at += m_socket.size()) {
                word.replace(at, 1, m_socket);
            }
        }
        if (words.size() == 1) {
            words = with({"-U"}, words);
        }
        const ServerProgram running({"qemu-nbd", "-t", "-r", "-k", "SOCKET", "-x", "one/two", "-f", "raw", "odd.raw"},
                                    m_socket, m_scratch->path());
        QVERIFY(running.listening());
        compare_with_peer(words, m_scratch->path(), our_map(words, m_scratch->path()));
    }

    void a_tcp_server_is_reached()
    {
        if (!have_peer() || !have_program("nbdkit")) {
            QSKIP("nbdkit is not installed: nothing to compare with.");
        }
        const auto port = std::to_string(free_port());
        const ServerProgram running({"nbdkit", "-f", "-i", "127.0.0.1", "-p", port, "data", "1 @99999 2"}, m_socket,
                                    m_scratch->path(), std::stoi(port));
        QVERIFY(running.listening());
        const Words words = {"-f", "raw", "nbd://127.0.0.1:" + port};
        const Outcome ours = our_map(words, m_scratch->path());
        QCOMPARE(ours.err, std::string());
        compare_with_peer(words, m_scratch->path(), ours);
    }

    void over_tls()
    {
        if (!have_program("nbdkit") || !make_certificates(folder("tls")) || !make_certificates(folder("others"))) {
            QSKIP("nbdkit or openssl is not installed: there is no server with TLS.");
        }
        qputenv("HOME", QByteArray::fromStdString(m_scratch->path()));  // libnbd looks for certificates there, too
        const auto port = std::to_string(free_port());
        const std::string right = *m_scratch / "tls", wrong = *m_scratch / "others";
        const ServerProgram running({"nbdkit", "-f", "-i", "127.0.0.1", "-p", port, "--tls=require",
                                     "--tls-certificates=" + right, "file", "odd.raw"},
                                    m_socket, m_scratch->path(), std::stoi(port));
        QVERIFY(running.listening());
        const std::string server = "localhost:" + port;
        const auto map = [&](const std::string& url) {
            return our_map({"-f", "raw", "--output=json", url}, m_scratch->path());
        };
        const Outcome ours = map("nbds://" + server + "?tls-certificates=" + right);
        QVERIFY2(ours.succeeded(), ours.err.c_str());
        if (have_peer()) {
            const Outcome peer = peer_map(
                {"--output=json", "--object", "tls-creds-x509,id=t,endpoint=client,dir=" + right, "--image-opts",
                 "driver=raw,file.driver=nbd,file.tls-creds=t,file.host=localhost,file.port=" + port},
                m_scratch->path());
            QVERIFY2(peer.succeeded(), peer.err.c_str());
            QCOMPARE(QByteArray::fromStdString(without_compressed(ours.out)), QByteArray::fromStdString(peer.out));
        }
        for (const std::string& url :
             {"nbds://" + server + "?tls-certificates=" + wrong, "nbds://" + server,
              "nbds://127.0.0.1:" + port + "?tls-certificates=" + right}) {  // another name than the certificate's
            const Outcome refused = map(url);
            QVERIFY2(refused.status == 1 && refused.out.empty(), url.c_str());
            QVERIFY2(refused.err.find("certificate") != std::string::npos, refused.err.c_str());
        }
        const Outcome unsafe = map("nbd://" + server);
        QVERIFY2(unsafe.status == 1 && unsafe.err.find("TLS") != std::string::npos, unsafe.err.c_str());
        const Outcome nowhere = map("nbds://" + server + "?tls-certificates=" + *m_scratch / "nowhere");
        QVERIFY2(nowhere.status == 1 && nowhere.err.find("no file ca-cert.pem in") != std::string::npos,
                 nowhere.err.c_str());
        const Outcome socket = map("nbds+unix:///?socket=" + m_socket + "&tls-certificates=" + right);
        QVERIFY2(socket.status == 1 && socket.err.find("cannot be verified over") != std::string::npos,
                 socket.err.c_str());
        for (const char* query : {"?tls-certificates=", "?tls-certificates", "?tls-verify-peer=false", "?socket=x"}) {
            QVERIFY2(map("nbds://" + server + query).err.find("No valid URL specified") != std::string::npos, query);
        }
        // Only whoever types a name chooses files of this host.
        write_file(*m_scratch / "over.qcow2", ImageBuilder()
                                                  .data(1, 'O')
                                                  .hole(3)
                                                  .backing("nbds://" + server + "?tls-certificates=" + right, "raw")
                                                  .build());
        const Outcome named = our_map({"--allow-network", "over.qcow2"}, m_scratch->path());
        QVERIFY2(named.status == 1 && named.err.find("may not say which certificates") != std::string::npos,
                 named.err.c_str());
    }

    void over_tls_with_shared_keys()
    {
        if (!have_program("nbdkit")) {
            QSKIP("nbdkit is not installed: there is no server with TLS.");
        }
        write_file(*m_scratch / "keys", "alice:00112233445566778899aabbccddeeff\n");
        write_file(*m_scratch / "wrong", "alice:ff112233445566778899aabbccddeeff\n");
        const ServerProgram running(
            with(nbdkit, {"--tls=require", "--tls-psk=" + *m_scratch / "keys", "file", "odd.raw"}), m_socket,
            m_scratch->path());
        QVERIFY(running.listening());
        const std::string url = "nbds+unix://alice@/?socket=" + m_socket + "&tls-psk-file=" + m_scratch->path() + '/';
        const Outcome ours = our_map({"-f", "raw", "--output=json", url + "keys"}, m_scratch->path());
        QVERIFY2(ours.succeeded(), ours.err.c_str());
        QVERIFY(ours.out.find("\"length\": ") != std::string::npos);
        const Outcome refused = our_map({"-f", "raw", "--output=json", url + "wrong"}, m_scratch->path());
        QVERIFY2(refused.status == 1 && refused.err.find("TLS") != std::string::npos, refused.err.c_str());
    }

    void a_server_that_was_restarted_is_asked_again()
    {
        if (!have_peer() || !have_program("qemu-nbd")) {
            QSKIP(no_peer);
        }
        std::string content;
        for (char letter = 'a'; letter < 'i'; ++letter) {
            content += std::string(1 << 20, letter);
        }
        write_file(*m_scratch / "letters.raw", content);
        std::optional<ServerProgram> server;
        const auto restart = [&](const std::string& file) {
            server.reset();
            server.emplace(Words{"qemu-nbd", "-t", "-r", "-k", "SOCKET", "-f", "raw", file}, m_socket,
                           m_scratch->path());
        };
        const auto open = [&] { return stratamap::nbd_protocol.open({m_url, "nbd+unix", {}, true}); };
        const auto letter_at = [](const stratamap::ProtocolNode& node, int mebibyte) {
            std::byte byte{};
            const auto status = node.source->read(static_cast<stratamap::u64>(mebibyte) << 20, {&byte, 1});
            return status ? QString(QLatin1Char(std::to_integer<char>(byte)))
                          : QString::fromStdString(status.error().text());
        };
        restart("letters.raw");
        const auto node = open();
        QVERIFY2(node.has_value(), node ? "" : node.error().text().c_str());
        QCOMPARE(letter_at(*node, 0), QStringLiteral("a"));
        restart("letters.raw");
        QCOMPARE(letter_at(*node, 2), QStringLiteral("c"));
        restart("letters.raw");
        QVERIFY(node->source->stretch(0, 1 << 20).kind == stratamap::Stretch::Kind::data);
        server.reset();
        QElapsedTimer timer;
        timer.start();
        const QString lost = letter_at(*node, 4);
        QVERIFY2(lost.contains(QStringLiteral("the connection was lost")) &&
                     lost.contains(QStringLiteral("Failed to connect to")),
                 qPrintable(lost));
        QVERIFY(letter_at(*node, 6).size() > 1);
        QVERIFY(timer.elapsed() < 5000);

        restart("letters.raw");
        const auto other = open();
        QVERIFY(other.has_value());
        restart("odd.raw");
        const QString changed = letter_at(*other, 5);
        QVERIFY2(changed.contains(QStringLiteral("now has another export of that name")), qPrintable(changed));
    }

    void servers_that_hang_up_are_called_again()
    {
        NbdExport served;
        served.answers_each = 1;
        served.status = [](std::uint64_t offset, std::uint32_t) {
            return std::vector<std::pair<std::uint32_t, std::uint32_t>>{{64 << 10, (offset >> 16) % 2 == 0 ? 0U : 3U}};
        };
        const auto map = [&](const NbdServer&) {
            return our_map({"-f", "raw", "--output=json", m_url}, m_scratch->path());
        };
        served.size = 768 << 10;
        const Outcome patient = map(NbdServer(m_socket, served));
        QVERIFY2(patient.succeeded(), patient.err.c_str());
        QCOMPARE(std::count(patient.out.begin(), patient.out.end(), '\n'), 12);
        served.size = 64 << 20;  // not for ever
        const NbdServer server(m_socket, served);
        const Outcome ours = map(server);
        QVERIFY(ours.status == 1 && !ours.timed_out && speaks_for_itself(ours.err));
        QVERIFY2(server.connections() < 40, std::to_string(server.connections()).c_str());
    }

    void names_in_images_are_not_followed()
    {
        NbdExport served;
        served.status = [](std::uint64_t, std::uint32_t length) {
            return std::vector<std::pair<std::uint32_t, std::uint32_t>>{{length, 3}};
        };
        const NbdServer server(m_socket, served);
        write_file(*m_scratch / "over.qcow2", ImageBuilder().data(1, 'O').hole(3).backing(m_url, "raw").build());
        const Outcome refused = our_map({"--output=json", "over.qcow2"}, m_scratch->path());
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.find("is not followed") != std::string::npos, refused.err.c_str());
        const Outcome allowed = our_map({"--output=json", "--allow-network", "over.qcow2"}, m_scratch->path());
        QVERIFY2(allowed.succeeded(), allowed.err.c_str());
        QVERIFY2(allowed.out.find("\"start\": 65536, \"length\": 196608, \"depth\": 1") != std::string::npos,
                 allowed.out.c_str());
    }

    void answers_are_asked_for_in_large_pieces()
    {
        NbdExport served;
        served.size = std::uint64_t{8} << 30;
        served.status = [](std::uint64_t offset, std::uint32_t length) {
            std::vector<std::pair<std::uint32_t, std::uint32_t>> pieces;
            const auto end = offset + length;
            while (offset < end) {
                const std::uint64_t piece =
                    std::min<std::uint64_t>((1 << 20) - (offset & ((1 << 20) - 1)), end - offset);
                pieces.emplace_back(static_cast<std::uint32_t>(piece), (offset >> 20) % 2 == 0 ? 0 : 3);
                offset += piece;
            }
            return pieces;
        };
        const NbdServer server(m_socket, served);
        const Outcome ours = our_map({"-f", "raw", "--output=json", m_url}, m_scratch->path());
        QVERIFY2(ours.succeeded(), ours.err.c_str());
        QCOMPARE(std::count(ours.out.begin(), ours.out.end(), '\n'), 8192);
        QVERIFY2(server.status_requests() <= 6, std::to_string(server.status_requests()).c_str());
    }

    void hostile_servers_data()
    {
        QTest::addColumn<int>("trick");
        QTest::newRow("size near 2^63") << 0;
        QTest::newRow("size near 2^64") << 1;
        QTest::newRow("pieces of no length") << 2;
        QTest::newRow("no pieces") << 3;
        QTest::newRow("another context") << 4;
        QTest::newRow("pieces past the end") << 5;
        QTest::newRow("flags nobody knows") << 6;
        QTest::newRow("reads too short") << 7;
        QTest::newRow("one byte at a time") << 8;
    }

    void hostile_servers()
    {
        using Pieces = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
        QFETCH(int, trick);
        NbdExport served;
        served.status = [trick](std::uint64_t offset, std::uint32_t length) -> Pieces {
            switch (trick) {
                case 2: return {{0, 0}, {0, 3}};
                case 3: return {};
                case 5: return {{512, 3}, {0xffffffff, 0}, {0xffffffff, 3}};
                case 6: return {{length, 0xfffffffc}};
                case 8: return {{1, offset % 2 == 0 ? 0U : 3U}};
                default: return {{length, 0}};
            }
        };
        served.size = trick == 0 ? 0x7fffffffffffffff : trick == 1 ? 0xffffffffffffff00 : trick == 8 ? 512 : 1 << 20;
        served.answered_context = trick == 4 ? 77 : 1;
        served.sent_less = trick == 7 ? 100 : 0;
        const NbdServer server(m_socket, served);
        const Outcome probed = our_map({"--output=json", m_url}, m_scratch->path());
        const Outcome ours = trick == 7 ? probed : our_map({"-f", "raw", "--output=json", m_url}, m_scratch->path());
        QVERIFY(!ours.timed_out && !probed.timed_out);
        if (trick == 5) {
            QCOMPARE(
                QByteArray::fromStdString(without_compressed(ours.out)),
                QByteArray("[{ \"start\": 0, \"length\": 512, \"depth\": 0, \"present\": true, \"zero\": true, "
                           "\"data\": false, \"offset\": 0},\n"
                           "{ \"start\": 512, \"length\": 1048064, \"depth\": 0, \"present\": true, \"zero\": false, "
                           "\"data\": true, \"offset\": 512}]\n"));
        } else if (trick == 6) {
            QCOMPARE(ours.status, 0);
        } else if (trick == 8) {
            QCOMPARE(std::count(ours.out.begin(), ours.out.end(), '\n'), 512);
        } else {
            QCOMPARE(ours.status, 1);
            QVERIFY2(speaks_for_itself(ours.err), ours.err.c_str());
        }
    }

    void a_server_that_says_nothing_is_given_up()
    {
        NbdExport served;
        served.shakes_hands = false;
        const NbdServer server(m_socket, served);
        RunOptions patient;
        patient.folder = m_scratch->path();
        patient.seconds = 60;
        const Outcome ours = run({program_path(), "--map", m_url}, patient);
        QVERIFY(!ours.timed_out);
        QCOMPARE(ours.status, 1);
        QVERIFY2(ours.err.find("does not answer") != std::string::npos, ours.err.c_str());
    }

private:
    /// A new folder of that name in the scratch folder.
    std::string folder(const char* name) const
    {
        std::filesystem::create_directories(*m_scratch / name);
        return *m_scratch / name;
    }

    std::unique_ptr<Scratch> m_scratch;
    std::string m_socket;
    std::string m_url;
};

QTEST_GUILESS_MAIN(NbdTest)
#include "nbd_test.moc"
