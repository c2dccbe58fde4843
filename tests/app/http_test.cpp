// SPDX-License-Identifier: MIT
// Images on web servers: read in ranges, metadata only, and servers that cannot be trusted.
#include "tests/app/beside_peer.h"
#include "tests/support/image_builder.h"
#include "tests/support/servers.h"

#include <filesystem>

using namespace stratamap::testing;

class HttpTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char* name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"}) {
            qunsetenv(name);
        }
        m_scratch = std::make_unique<Scratch>("http");
        m_folder = m_scratch->path();
        std::filesystem::create_directories(*m_scratch / "d");
        write_file(*m_scratch / "base.qcow2", ImageBuilder().data(6, 'b').build());
        write_file(*m_scratch / "d/top.qcow2",
                   ImageBuilder().data(2, 'A').hole(2).zero(1).backing("../base.qcow2", "qcow2").build());
        write_file(*m_scratch / "plain.qcow2", ImageBuilder().data(2, 'A').hole(2).zero(1).build());
        write_file(*m_scratch / "raw", std::string(100'000, 'r'));
        write_file(*m_scratch / "empty", std::string());
        write_file(*m_scratch / "local.raw", std::string(65536, 'l'));
    }

    void maps_as_the_file_itself_does()
    {
        const HttpServer server([this](const HttpRequest& request) { return honest_answer(m_folder, request); });
        const Outcome remote = our_map({"--output=json", server.url("d/top.qcow2")}, m_folder);
        QCOMPARE(remote.err, std::string());
        QCOMPARE(remote.out, our_map({"--output=json", "d/top.qcow2"}, m_folder).out);

        const Outcome human = our_map({server.url("d/top.qcow2")}, m_folder);
        QVERIFY2(human.succeeded(), human.err.c_str());
        QVERIFY2(human.out.find(server.url("d/../base.qcow2")) != std::string::npos, human.out.c_str());

        const Outcome raw = our_map({"--output=json", server.url("raw")}, m_folder);
        QCOMPARE(QByteArray::fromStdString(raw.out),
                 QByteArray("[{ \"start\": 0, \"length\": 100352, \"depth\": 0, \"present\": true, \"zero\": false, "
                            "\"data\": true, \"compressed\": false, \"offset\": 0}]\n"));
        const Outcome empty = our_map({"--output=json", server.url("empty")}, m_folder);
        QCOMPARE(empty.out, our_map({"--output=json", "empty"}, m_folder).out);
        for (const char* options :
             {"driver=qcow2,file.driver=http,file.url=", "file.driver=http,file.timeout=9,file.url="}) {
            const Outcome tree =
                our_map({"--output=json", "--image-opts", options + server.url("plain.qcow2")}, m_folder);
            QCOMPARE(tree.out, our_map({"--output=json", "plain.qcow2"}, m_folder).out);
        }
    }

    void agrees_with_the_peer_data()
    {
        QTest::addColumn<QStringList>("arguments");  // before the URL
        QTest::addColumn<QString>("file");
        const auto row = [](const QStringList& arguments, const char* file) {
            QTest::newRow(qPrintable(arguments.join(u' ') + u' ' + QString::fromLatin1(file)))
                << arguments << QString::fromLatin1(file);
        };
        row({}, "plain.qcow2");
        row({}, "d/top.qcow2");
        row({QStringLiteral("-f"), QStringLiteral("raw")}, "raw");
        row({QStringLiteral("-f"), QStringLiteral("raw"), QStringLiteral("-s"), QStringLiteral("1k"),
             QStringLiteral("-l"), QStringLiteral("70001")},
            "raw");
        row({QStringLiteral("-f"), QStringLiteral("raw")}, "empty");
        row({}, "nothing");
    }

    void agrees_with_the_peer()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, file);
        const HttpServer server([this](const HttpRequest& request) { return honest_answer(m_folder, request); });
        if (!have_peer() || !peer_map({"-f", "raw", server.url("raw")}, m_folder).succeeded()) {
            QSKIP("qemu-img or its driver for URLs is not installed: nothing to compare with.");
        }
        for (const char* output : {"--output=human", "--output=json"}) {
            Words words = {output};
            for (const QString& argument : arguments) {
                words.push_back(argument.toStdString());
            }
            words.push_back(server.url(file.toStdString()));
            compare_with_peer(words, m_folder, our_map(words, m_folder));
        }
    }

    void over_tls()
    {
        const std::string certificates = *m_scratch / "tls";
        std::filesystem::create_directories(certificates);
        if (!have_program("python3") || !make_certificates(certificates)) {
            QSKIP("python3 or openssl is not installed: there is no server with TLS.");
        }
        const int port = free_port();
        const ServerProgram running(
            {"python3", STRATAMAP_SOURCE_DIR "/tests/support/web_server.py", m_folder, std::to_string(port),
             certificates + "/server-cert.pem", certificates + "/server-key.pem"},
            *m_scratch / "s", m_folder, port);
        QVERIFY(running.listening());
        const auto map = [&](const char* variable, const std::string& value, const std::string& host = "localhost") {
            qputenv(variable, QByteArray::fromStdString(value));
            const Outcome outcome =
                our_map({"--output=json", "https://" + host + ':' + std::to_string(port) + "/plain.qcow2"}, m_folder);
            qunsetenv(variable);
            return outcome;
        };
        const std::string expected = our_map({"--output=json", "plain.qcow2"}, m_folder).out;
        const std::string authority = certificates + "/ca-cert.pem";
        for (const char* variable : {"CURL_CA_BUNDLE", "SSL_CERT_FILE"}) {
            const Outcome ours = map(variable, authority);
            QVERIFY2(ours.succeeded(), ours.err.c_str());
            QCOMPARE(ours.out, expected);
        }
        const Outcome other_name = map("CURL_CA_BUNDLE", authority, "127.0.0.1");
        for (const Outcome& refused : {map("CURL_CA_BUNDLE", certificates + "/nothing"), map("NOTHING", ""),
                                       map("CURL_CA_BUNDLE", certificates + "/names"), other_name}) {
            QVERIFY2(refused.status == 1 && refused.out.empty(), refused.out.c_str());
            QVERIFY2(refused.err.find("ertificate") != std::string::npos, refused.err.c_str());
        }
        const Outcome unverified =
            our_map({"--output=json", "--image-opts",
                     "file.driver=https,file.sslverify=off,file.url=https://127.0.0.1:" + std::to_string(port) +
                         "/plain.qcow2"},
                    m_folder);
        QVERIFY2(unverified.succeeded(), unverified.err.c_str());
        QCOMPARE(unverified.out, expected);
    }

    void only_metadata_is_read()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        RunOptions here;
        here.folder = m_folder;
        // 64 GiB of metadata in order: 8 MiB of tables among as much as the disk is long.
        QVERIFY(
            run({"qemu-img", "create", "-q", "-f", "qcow2", "-o", "preallocation=metadata", "big.qcow2", "64G"}, here)
                .succeeded());
        const HttpServer server([this](const HttpRequest& request) { return honest_answer(m_folder, request); });
        const Outcome remote = our_map({"--output=json", server.url("big.qcow2")}, m_folder);
        QVERIFY2(remote.succeeded(), remote.err.c_str());
        // Without the holes of the file, which a web server does not tell of, all of it is data.
        QVERIFY2(remote.out.find("\"zero\": true") == std::string::npos, remote.out.substr(0, 400).c_str());
        const std::uint64_t tables = 8 << 20;
        const std::string figures =
            std::to_string(server.requests()) + " requests, " + std::to_string(server.bytes_sent()) + " bytes";
        QVERIFY2(server.bytes_sent() < tables * 3, figures.c_str());
        QVERIFY2(server.requests() <= 3 * 128 + 8, figures.c_str());
        std::filesystem::remove(*m_scratch / "big.qcow2");
    }

    void references_stay_on_their_server()
    {
        const HttpServer other([this](const HttpRequest& request) { return honest_answer(m_folder, request); });
        const HttpServer server([this](const HttpRequest& request) { return honest_answer(m_folder, request); });
        const auto map_over = [&](const std::string& reference, const std::vector<std::string>& options = {}) {
            write_file(*m_scratch / "over.qcow2",
                       ImageBuilder().data(1, 'O').hole(3).backing(reference, "raw").build());
            Words words = {"--output=json"};
            words.insert(words.end(), options.begin(), options.end());
            words.push_back(server.url("over.qcow2"));
            return our_map(words, m_folder);
        };
        for (const std::string& followed : {std::string("raw"), server.url("raw"), *m_scratch / "local.raw"}) {
            const Outcome ours = map_over(followed);
            QVERIFY2(ours.succeeded(), (followed + ours.err).c_str());
        }
        const std::string here = server.url("");
        for (const std::string& refused :
             {other.url("raw"), "https" + server.url("raw").substr(4), here.substr(0, here.size() - 1) + "0/raw",
              "http://user@" + server.url("raw").substr(7), std::string("nbd://127.0.0.1/x"),
              "json:{\"driver\":\"raw\",\"file\":{\"driver\":\"http\",\"url\":\"" + other.url("raw") + "\"}}"}) {
            const Outcome ours = map_over(refused);
            QCOMPARE(ours.status, 1);
            QVERIFY2(ours.err.find("is not followed") != std::string::npos, (refused + ours.err).c_str());
        }
        QCOMPARE(other.requests(), 0U);
        QVERIFY2(map_over(other.url("raw"), {"--allow-network"}).succeeded(), "allowed");
        QCOMPARE(map_over("raw", {"--root", m_folder}).status, 1);

        // A local image is no reason to go anywhere.
        write_file(*m_scratch / "over.qcow2",
                   ImageBuilder().data(1, 'O').hole(3).backing(other.url("raw"), "raw").build());
        const unsigned before = other.requests();
        QCOMPARE(our_map({"over.qcow2"}, m_folder).status, 1);
        QCOMPARE(other.requests(), before);
    }

    void chains_without_end_end()
    {
        // Every name has an image that names another one.
        const HttpServer server([](const HttpRequest& request) {
            const Bytes image =
                ImageBuilder().data(1, 'x').hole(1).backing(request.path.substr(0, 200) + "x", "qcow2").build();
            const auto first = request.range->first;
            const auto last = std::min<std::uint64_t>(request.range->second, image.size() - 1);
            const std::string body(reinterpret_cast<const char*>(image.data()) + first, last - first + 1);
            return "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes " + std::to_string(first) + '-' +
                   std::to_string(last) + '/' + std::to_string(image.size()) +
                   "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
        });
        const Outcome endless = our_map({server.url("a")}, m_folder);
        QVERIFY(!endless.timed_out);
        QCOMPARE(endless.status, 1);
        QVERIFY2(endless.err.find("over the network already") != std::string::npos, endless.err.c_str());

        const HttpServer honest([this](const HttpRequest& request) { return honest_answer(m_folder, request); });
        write_file(*m_scratch / "loop.qcow2",
                   ImageBuilder().data(1, 'x').hole(1).backing("loop.qcow2", "qcow2").build());
        const Outcome loop = our_map({honest.url("loop.qcow2")}, m_folder);
        QCOMPARE(loop.status, 1);
        QVERIFY2(loop.err.find("loops") != std::string::npos, loop.err.c_str());
    }

    void servers_that_will_not_do_data()
    {
        QTest::addColumn<QString>("answer");  // to every request
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char* name, const char* answer, const char* meaning) {
            QTest::newRow(name) << QString::fromLatin1(answer) << QString::fromLatin1(meaning);
        };
        row("no ranges", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "byte ranges");
        row("no length", "HTTP/1.1 206 Partial\r\nContent-Range: bytes 0-4/*\r\nContent-Length: 5\r\n\r\nhello",
            "how long the file is");
        row("no range", "HTTP/1.1 206 Partial\r\nContent-Length: 5\r\n\r\nhello", "which bytes");
        row("length past 2^64",
            "HTTP/1.1 206 Partial\r\nContent-Range: bytes 0-4/99999999999999999999\r\nContent-Length: 5\r\n\r\nhello",
            "how long the file is");
        row("length near 2^63",
            "HTTP/1.1 206 Partial\r\nContent-Range: bytes 0-4/9223372036854775807\r\nContent-Length: 5\r\n\r\nhello",
            "sent bytes 0 to 4");
        row("other range", "HTTP/1.1 206 Partial\r\nContent-Range: bytes 7-11/12\r\nContent-Length: 5\r\n\r\nhello",
            "sent bytes 7 to 11");
        row("less than promised",
            "HTTP/1.1 206 Partial\r\nContent-Range: bytes 0-9/10\r\nContent-Length: 5\r\n\r\nhello", "5 of 10 bytes");
        row("more than promised",
            "HTTP/1.1 206 Partial\r\nContent-Range: bytes 0-1/2\r\nContent-Length: 5\r\n\r\nhello", "5 of 2 bytes");
        row("not found", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "404");
        row("forbidden", "HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno", "403");
        row("no HTTP", "220 ready\r\n\r\n", "127.0.0.1");
        row("to a file", "HTTP/1.1 302 Found\r\nLocation: file:///etc/hostname\r\nContent-Length: 0\r\n\r\n", "file");
        row("to FTP", "HTTP/1.1 302 Found\r\nLocation: ftp://127.0.0.1/x\r\nContent-Length: 0\r\n\r\n", "ftp");
        row("in circles", "HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n", "redirects");
        row("nowhere", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", "302");
    }

    void servers_that_will_not_do()
    {
        QFETCH(QString, answer);
        QFETCH(QString, meaning);
        const HttpServer server([&](const HttpRequest&) { return answer.toStdString(); });
        const Outcome ours = our_map({server.url("image")}, m_folder);
        QVERIFY(!ours.timed_out);
        QCOMPARE(ours.status, 1);
        QVERIFY2(speaks_for_itself(ours.err), ours.err.c_str());
        QVERIFY2(ours.err.find(meaning.toStdString()) != std::string::npos, ours.err.c_str());
        QVERIFY(server.requests() <= 7);
    }

    void redirects_are_followed()
    {
        const HttpServer server([this](const HttpRequest& request) {
            return request.path == "moved" ? "HTTP/1.1 302 Found\r\nLocation: /plain.qcow2\r\nContent-Length: 0\r\n\r\n"
                                           : honest_answer(m_folder, request);
        });
        const Outcome ours = our_map({"--output=json", server.url("moved")}, m_folder);
        QCOMPARE(ours.out, our_map({"--output=json", "plain.qcow2"}, m_folder).out);
    }

    void a_file_that_changes_is_noticed()
    {
        // L2 tables that lie further than a block from the header.
        Bytes image = ImageBuilder(16).data(40, 'A').build();
        write_file(*m_scratch / "changing", image);
        unsigned answered = 0;
        const HttpServer server([&](const HttpRequest& request) {
            if (++answered == 2) {
                write_file(*m_scratch / "changing", std::string(image.size() + 5, 'x'));
            }
            return honest_answer(m_folder, request);
        });
        const Outcome ours = our_map({server.url("changing")}, m_folder);
        QCOMPARE(ours.status, 1);
        QVERIFY2(ours.err.find("changed on the server") != std::string::npos, ours.err.c_str());
    }

    void a_server_that_says_nothing_is_given_up()
    {
        const HttpServer server([](const HttpRequest&) { return std::string(); });
        const Outcome ours = our_map(
            {"--image-opts", "driver=raw,file.driver=http,file.timeout=2,file.url=" + server.url("x")}, m_folder);
        QVERIFY(!ours.timed_out);
        QCOMPARE(ours.status, 1);
        QVERIFY2(ours.err.find("http://") != std::string::npos, ours.err.c_str());
    }

private:
    std::unique_ptr<Scratch> m_scratch;
    std::string m_folder;
};

QTEST_GUILESS_MAIN(HttpTest)
#include "http_test.moc"
