// SPDX-License-Identifier: MIT
// --info beside `qemu-img info`: every format that both read, what is printed, what is refused, and where a broken
// chain makes the peer print nothing.
#include "tests/app/beside_peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <unistd.h>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

Outcome info(const std::string& program, const Words& arguments, const std::string& folder)
{
    Words command = program == "qemu-img" ? Words{"qemu-img", "info"} : Words{program_path(), "--info"};
    command.insert(command.end(), arguments.begin(), arguments.end());
    RunOptions options;
    options.folder = folder;
    options.seconds = 20;
    return run(command, options);
}

Outcome peer_info(const Words& arguments, const std::string& folder)
{
    return info("qemu-img", arguments, folder);
}

Outcome our_info(const Words& arguments, const std::string& folder)
{
    return info("stratamap", arguments, folder);
}

/// Complaints without the program's name, and without what the peer says of its own modules.
QByteArray complaints(const std::string& err)
{
    QByteArray kept;
    for (const QByteArray& line : QByteArray::fromStdString(err).split('\n')) {
        if (!line.startsWith("qemu: module ") && !line.isEmpty()) {
            const qsizetype name = line.startsWith("qemu-img: ") ? 10 : line.startsWith("stratamap: ") ? 11 : 0;
            kept += line.mid(name).replace("qemu-img", "stratamap").trimmed() + '\n';
        }
    }
    return kept;
}

void compare(const Words& arguments, const std::string& folder)
{
    const Outcome peer = peer_info(arguments, folder);
    const Outcome ours = our_info(arguments, folder);
    QVERIFY2(ours.status == peer.status, (shell_command(arguments) + "\n" + peer.err + ours.err).c_str());
    QCOMPARE(QByteArray::fromStdString(ours.out), QByteArray::fromStdString(peer.out));
    QCOMPARE(complaints(ours.err), complaints(peer.err));
}

/// In both forms, alone and with what lies below.
void compare_forms(const Words& arguments, const std::string& folder)
{
    for (const Words& form :
         {Words{}, Words{"--output=json"}, Words{"--backing-chain"}, Words{"--output=json", "--backing-chain"}}) {
        Words whole = form;
        whole.insert(whole.end(), arguments.begin(), arguments.end());
        compare(whole, folder);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

std::string text_of(const std::string& command)
{
    const Outcome outcome = run({"sh", "-ec", command});
    return outcome.succeeded() ? "" : command + ": " + outcome.err;
}

/// All images that the rows below name.
std::string make_images(const std::string& folder)
{
    const char* const script = R"(
        make() {  # measuring how fast keys are derived fails now and then
            for try in 1 2 3 4 5 6 7 8 9; do
                qemu-img create -q "$@" && return
            done
            return 1
        }
        secret=secret,id=s,data=abc
        make -f raw odd.raw 1000001
        make -f raw empty.raw 0
        make -f qcow2 plain.qcow2 64M
        qemu-img bitmap --add plain.qcow2 first
        qemu-img bitmap --add --disable -g 512 plain.qcow2 second
        qemu-img bitmap --add plain.qcow2 'an "odd" name'
        make -f qcow2 -o compat=0.10 old.qcow2 4M
        make -f qcow2 -o lazy_refcounts=on,extended_l2=on,refcount_bits=1,compression_type=zstd,cluster_size=128k \
            new.qcow2 4M
        make -f qcow2 -o data_file=data.raw,data_file_raw=on outside.qcow2 4M
        make -f qcow2 -o data_file=lost.raw lost-data.qcow2 4M
        rm lost.raw
        make -f qcow2 --object $secret -o encrypt.format=aes,encrypt.key-secret=s aes.qcow2 4M
        make -f qcow2 --object $secret -o encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10 key.qcow2 4M
        make -f luks --object $secret -o key-secret=s,iter-time=10 key.luks 4M
        make -f luks --object $secret \
            -o key-secret=s,iter-time=10,cipher-alg=aes-256,cipher-mode=cbc,ivgen-alg=essiv,ivgen-hash-alg=sha256 \
            essiv.luks 1M
        make -f qcow2 snapshots.qcow2 4M
        qemu-img snapshot -c one snapshots.qcow2
        qemu-img snapshot -c 'a name that is longer than its column' snapshots.qcow2
        make -f qcow2 -o lazy_refcounts=on unclean.qcow2 4M
        printf '\1' | dd of=unclean.qcow2 bs=1 seek=79 conv=notrunc status=none
        make -f qcow2 corrupt.qcow2 4M
        printf '\2' | dd of=corrupt.qcow2 bs=1 seek=79 conv=notrunc status=none
        mkdir -p below
        make -f qcow2 -b ../plain.qcow2 -F qcow2 below/overlay.qcow2
        make -f qcow2 -b below/overlay.qcow2 -F qcow2 top.qcow2
        make -f qcow2 -b "$PWD/plain.qcow2" -F qcow2 absolute.qcow2
        make -f qcow2 -u -b 'json:{"driver":"qcow2","file":{"driver":"file","filename":"plain.qcow2"}}' -F qcow2 \
            tree.qcow2 1M
        make -f qcow -b plain.qcow2 -F qcow2 overlay.qcow
        make -f qcow2 -u -b odd.raw probed.qcow2 1M -F raw
        make -f qed -b odd.raw -F raw overlay.qed
        make -f qed unclean.qed 1M
        printf '\2' | dd of=unclean.qed bs=1 seek=16 conv=notrunc status=none
        make -f vdi dynamic.vdi 4M
        make -f vdi -o static=on static.vdi 4M
        make -f vpc dynamic.vhd 4M
        make -f vpc -o subformat=fixed fixed.vhd 4M
        make -f vhdx dynamic.vhdx 4M
        make -f vhdx -o block_size=1M,subformat=fixed fixed.vhdx 4M
        make -f parallels disk.hdd 4M
        for kind in monolithicSparse monolithicFlat twoGbMaxExtentSparse twoGbMaxExtentFlat streamOptimized; do
            make -f vmdk -o subformat=$kind $kind.vmdk 3G
        done
        make -f vmdk -b monolithicSparse.vmdk -F vmdk delta.vmdk
    )";
    return text_of("cd '" + folder + "'\n" + script);
}

}  // namespace

class InfoCommandTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (have_peer()) {
            const std::string problem = make_images(m_scratch.path());
            QVERIFY2(problem.empty(), problem.c_str());
        }
    }

    void init()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
    }

    void asThePeer_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file :
             {"odd.raw",
              "empty.raw",
              "plain.qcow2",
              "old.qcow2",
              "new.qcow2",
              "outside.qcow2",
              "lost-data.qcow2",
              "aes.qcow2",
              "snapshots.qcow2",
              "unclean.qcow2",
              "below/overlay.qcow2",
              "top.qcow2",
              "./top.qcow2",
              "absolute.qcow2",
              "tree.qcow2",
              "overlay.qcow",
              "probed.qcow2",
              "overlay.qed",
              "unclean.qed",
              "dynamic.vdi",
              "static.vdi",
              "dynamic.vhd",
              "fixed.vhd",
              "dynamic.vhdx",
              "fixed.vhdx",
              "key.luks",
              "essiv.luks",
              "key.qcow2",
              "disk.hdd",
              "monolithicSparse.vmdk",
              "monolithicFlat.vmdk",
              "twoGbMaxExtentSparse.vmdk",
              "twoGbMaxExtentFlat.vmdk",
              "streamOptimized.vmdk",
              "delta.vmdk",
              "file:plain.qcow2",
              "/dev/null",
              R"(json:{"driver":"qcow2","file":{"driver":"file","filename":"top.qcow2"},"backing":null})"}) {
            QTest::newRow(file) << QString::fromUtf8(file);
        }
    }

    void asThePeer()
    {
        QFETCH(QString, file);
        compare_forms({file.toStdString()}, m_scratch.path());
    }

    void aCorruptImageIsTold()
    {
        const Outcome ours = our_info({"corrupt.qcow2"}, m_scratch.path());
        QCOMPARE(ours.status, 0);
        QCOMPARE(QByteArray::fromStdString(ours.out),
                 QByteArray::fromStdString(peer_info({"corrupt.qcow2"}, m_scratch.path()).out));
        QVERIFY2(ours.err.find("marked as corrupt") != std::string::npos, ours.err.c_str());
    }

    void samplesOfOtherPrograms()
    {
        const std::string samples = samples_folder();
        if (samples.empty()) {
            QSKIP(no_samples);
        }
        for (const std::string& packed : files_in(samples, ".bz2")) {
            const Scratch scratch("info");
            const std::string name = packed.substr(packed.rfind('/') + 1, packed.rfind('.') - packed.rfind('/') - 1);
            const std::string from = packed.starts_with('/') ? packed : samples + "/" + packed;
            const std::string problem = text_of("bunzip2 -c '" + from + "' > '" + scratch / name + "'");
            QVERIFY2(problem.empty(), problem.c_str());
            compare_forms({name}, scratch.path());
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

    void argumentsAreThePeers_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* name, const QStringList& arguments) { QTest::newRow(name) << arguments; };
        row("nothing", {});
        row("two files", {"odd.raw", "plain.qcow2"});
        row("unknown option", {"--bogus", "odd.raw"});
        row("missing file", {"nosuch"});
        row("folder", {"below"});
        row("unknown format", {"-f", "nosuch", "odd.raw"});
        row("wrong format", {"-f", "qcow2", "odd.raw"});
        row("as raw", {"-f", "raw", "plain.qcow2"});
        row("as a file", {"-f", "file", "odd.raw"});
        row("fixed VHD", {"-f", "vpc", "fixed.vhd"});
        row("format and options", {"-f", "raw", "--image-opts", "driver=raw,file.filename=odd.raw"});
        row("options", {"--image-opts", "driver=qcow2,file.filename=plain.qcow2"});
        row("window", {"--image-opts", "driver=raw,file.filename=plain.qcow2,offset=512,size=1024"});
        row("probed", {"--image-opts", "file.filename=plain.qcow2"});
        row("protocol", {"--image-opts", "driver=file,filename=plain.qcow2"});
        row("image in a window",
            {"--image-opts",
             "driver=qcow2,file.driver=raw,file.offset=0,file.size=131072,file.file.filename=top.qcow2"});
        row("image in a plain node", {"--image-opts", "driver=qcow2,file.driver=raw,file.file.filename=top.qcow2"});
        row("key", {"--object", "secret,id=s,data=abc", "--image-opts",
                    "driver=qcow2,file.filename=aes.qcow2,encrypt.key-secret=s"});
        row("data file of its own",
            {"--image-opts", "driver=qcow2,file.filename=outside.qcow2,data-file.driver=file,data-file.filename=x"});
        row("backing file of its own",
            {"--image-opts", "driver=qcow2,file.filename=top.qcow2,backing.driver=raw,backing.file.filename=odd.raw"});
        row("no backing file", {"--image-opts", "--backing-chain", "driver=qcow2,file.filename=top.qcow2,backing="});
        row("share", {"-U", "top.qcow2"});
    }

    void argumentsAreThePeers()
    {
        QFETCH(QStringList, arguments);
        Words words;
        for (const QString& argument : arguments) {
            words.push_back(argument.toStdString());
        }
        compare(words, m_scratch.path());
    }

    void sizesHaveThreeDigits()
    {
        const Scratch scratch("info");
        for (const char* size : {"0", "512", "999936", "1000448", "1024000", "1047527424", "1048576000", "1073741824",
                                 "1099511627776000", "562949953421312"}) {
            QCOMPARE(text_of("qemu-img create -q -f qcow2 -o cluster_size=2M '" + scratch / "d.qcow2" + "' " + size),
                     std::string());
            compare({"d.qcow2"}, scratch.path());
        }
    }

    void lockedAsThePeerSees_data()
    {
        QTest::addColumn<QString>("locked");
        QTest::addColumn<QString>("opened");
        QTest::newRow("qcow2") << "plain.qcow2"
                               << "plain.qcow2";
        QTest::newRow("raw") << "odd.raw"
                             << "odd.raw";
        QTest::newRow("flat extent") << "monolithicFlat-flat.vmdk"
                                     << "monolithicFlat.vmdk";
        QTest::newRow("sparse extent") << "twoGbMaxExtentSparse-s001.vmdk"
                                       << "twoGbMaxExtentSparse.vmdk";
        QTest::newRow("luks") << "key.luks"
                              << "key.luks";
        QTest::newRow("data file") << "data.raw"
                                   << "outside.qcow2";
    }

    void lockedAsThePeerSees()
    {
        QFETCH(QString, locked);
        QFETCH(QString, opened);
        for (const int byte : {101, 103, 200, 201}) {
            const int file = ::open((m_scratch / locked.toStdString()).c_str(), O_RDWR | O_CLOEXEC);
            struct flock lock = {};
            lock.l_type = F_RDLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = byte;
            lock.l_len = 1;
            QCOMPARE(::fcntl(file, F_OFD_SETLK, &lock), 0);
            compare({opened.toStdString()}, m_scratch.path());
            compare({"-U", opened.toStdString()}, m_scratch.path());
            ::close(file);
        }
    }

    void snapshotsWithLargeNumbers()
    {
        const Scratch scratch("info");
        // icount: extra data of 24 bytes behind the record's 40; the guest's clock and the date within it.
        const char* const script = R"(
            qemu-img create -q -f qcow2 s.qcow2 1M
            qemu-img snapshot -c x s.qcow2
            at=$(od -An -t u8 --endian=big -j 64 -N 8 s.qcow2)
            put() { printf "$2" | dd of=s.qcow2 bs=1 seek=$((at + $1)) conv=notrunc status=none; }
            put 16 '\376\377\377\377'
            put 24 '\0\12\376\377\377\377\377\377'
            put 40 '\0\0\0\1\200\0\0\0'
            put 56 '\377\377\377\377\377\377\377\377')";
        QCOMPARE(text_of("cd '" + scratch.path() + "'" + script), std::string());
        compare_forms({"s.qcow2"}, scratch.path());
    }

    void aBrokenChainIsPrintedAsFarAsItGoes()
    {
        const Scratch scratch("info");
        QCOMPARE(
            text_of("cd '" + scratch.path() + "'; qemu-img create -q -u -f qcow2 -b gone.raw -F raw mid.qcow2 1M;" +
                    "qemu-img create -q -u -f qcow2 -b mid.qcow2 -F qcow2 top.qcow2 1M"),
            std::string());
        const Outcome peer = peer_info({"--backing-chain", "top.qcow2"}, scratch.path());
        const Outcome human = our_info({"--backing-chain", "top.qcow2"}, scratch.path());
        QCOMPARE(human.status, 1);
        QCOMPARE(complaints(human.err), complaints(peer.err));
        const std::string first = peer_info({"top.qcow2"}, scratch.path()).out;
        const std::string second = peer_info({"mid.qcow2"}, scratch.path()).out;
        QCOMPARE(
            QByteArray::fromStdString(human.out),
            QByteArray::fromStdString(first + "\n" + second +
                                      "\nimage: gone.raw\nfile format: raw\nnot opened: Could not open 'gone.raw': "
                                      "No such file or directory\n"));
        const Outcome json = our_info({"--backing-chain", "--output=json", "top.qcow2"}, scratch.path());
        QCOMPARE(json.status, 1);
        const QJsonArray images = QJsonDocument::fromJson(QByteArray::fromStdString(json.out)).array();
        QCOMPARE(images.size(), 3);
        QCOMPARE(images.at(2).toObject().value("filename").toString(), QString("gone.raw"));
        QVERIFY(images.at(2).toObject().value("error").toString().contains("No such file"));
    }

    void aLoopEndsWhereItCloses()
    {
        const Scratch scratch("info");
        QCOMPARE(text_of("cd '" + scratch.path() + "'; ln -s disk.qcow2 link.qcow2; " +
                         "qemu-img create -q -u -f qcow2 -b ./link.qcow2 -F qcow2 disk.qcow2 1M"),
                 std::string());
        const Outcome ours = our_info({"--backing-chain", "disk.qcow2"}, scratch.path());
        QCOMPARE(ours.status, 1);
        QCOMPARE(peer_info({"--backing-chain", "disk.qcow2"}, scratch.path()).status, 1);
        QVERIFY2(ours.out.find("image: ./link.qcow2\nfile format: qcow2\nnot opened: ") != std::string::npos,
                 ours.out.c_str());
        QVERIFY2(ours.err.find("its own backing file") != std::string::npos, ours.err.c_str());
    }

    void namesInImagesReachNoNetwork()
    {
        const Scratch scratch("info");
        QCOMPARE(
            text_of("qemu-img create -q -u -f qcow2 -b nbd://localhost:1/x -F raw '" + scratch / "net.qcow2" + "' 1M"),
            std::string());
        compare({"net.qcow2"}, scratch.path());
        const Outcome ours = our_info({"--backing-chain", "net.qcow2"}, scratch.path());
        QCOMPARE(ours.status, 1);
        QVERIFY2(ours.err.find("is not followed") != std::string::npos, ours.err.c_str());
    }

    void controlCharactersAreNotSentToTerminals()
    {
        const Scratch scratch("info");
        QCOMPARE(text_of("cd '" + scratch.path() + "'; qemu-img create -q -f qcow2 s.qcow2 1M; " +
                         R"sh(qemu-img snapshot -c "$(printf 'a\tb\033[1m')" s.qcow2)sh"),
                 std::string());
        const Outcome ours = our_info({"s.qcow2"}, scratch.path());
        QVERIFY2(ours.out.find("a\\x09b\\x1b[1m ") != std::string::npos, ours.out.c_str());
        compare({"--output=json", "s.qcow2"}, scratch.path());
    }

private:
    const Scratch m_scratch{"info"};
};

QTEST_GUILESS_MAIN(InfoCommandTest)
#include "info_command_test.moc"
