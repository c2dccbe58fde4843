// SPDX-License-Identifier: MIT
// Bytes of files: reading past the end, holes as lseek tells them, what is refused, and locks of other programs.
#include "core/source.h"

#include "tests/support/scratch.h"

#include <QtTest>

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <random>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace stratamap;
using stratamap::testing::Bytes;
using stratamap::testing::Scratch;
using stratamap::testing::to_bytes;
using stratamap::testing::write_file;

namespace {

Result<std::shared_ptr<const Source>> open_path(const std::string& path, bool by_user = false)
{
    const auto everything = [](const std::string&) { return true; };
    return open_file({.path = path, .name = path, .named_by_user = by_user, .permits = everything});
}

QByteArray read(const Source& source, u64 offset, std::size_t length)
{
    Bytes bytes(length, std::byte{0xee});
    if (!source.read(offset, bytes)) {
        return "error";
    }
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(length)};
}

/// The peer's answer, worked out with lseek alone.
Stretch by_lseek(int fd, u64 offset, u64 most)
{
    const off_t at = static_cast<off_t>(offset);
    const off_t data = ::lseek(fd, at, SEEK_DATA);
    if (data < 0) {
        return {most, errno == ENXIO ? Stretch::Kind::hole : Stretch::Kind::data};
    }
    if (data > at) {
        return {std::min(most, static_cast<u64>(data - at)), Stretch::Kind::hole};
    }
    const off_t hole = ::lseek(fd, at, SEEK_HOLE);
    return {hole > at ? std::min(most, static_cast<u64>(hole - at)) : most, Stretch::Kind::data};
}

}  // namespace

class SourceTest : public QObject {
    Q_OBJECT

private slots:
    void past_the_end_are_zeros()
    {
        Scratch scratch("source");
        write_file(scratch / "f", "abcdef");
        const auto file = open_path(scratch / "f");
        QVERIFY(file.has_value());
        const std::array<std::shared_ptr<const Source>, 2> sources{*file,
                                                                   std::make_shared<MemorySource>(to_bytes("abcdef"))};
        for (const auto& source : sources) {
            QCOMPARE(source->size(), u64{6});
            QCOMPARE(source->length(), u64{512});
            QCOMPARE(read(*source, 0, 6), "abcdef");
            QCOMPARE(read(*source, 4, 4), QByteArray("ef\0\0", 4));
            QCOMPARE(read(*source, 6, 1), QByteArray("\0", 1));
            QCOMPARE(read(*source, max_image_length - 1, 1), QByteArray("\0", 1));
            QCOMPARE(read(*source, 3, 0), QByteArray());
            QCOMPARE(read(*source, max_image_length, 1), "error");
            QCOMPARE(read(*source, ~u64{0}, 2), "error");
            QVERIFY(source->holds(0, 6) && source->holds(6, 0));
            QVERIFY(!source->holds(0, 7) && !source->holds(7, 0) && !source->holds(1, ~u64{0}));
        }
    }

    void windows_show_their_part()
    {
        const auto whole = std::make_shared<MemorySource>(to_bytes(std::string(512, 'a') + std::string(600, 'b')));
        const WindowSource window(whole, {512, 1024}, "json:{}");
        QCOMPARE(window.size(), u64{1024});
        QCOMPARE(read(window, 0, 2), "bb");
        QCOMPARE(read(window, 599, 3), QByteArray("b\0\0", 3));
        QCOMPARE(read(window, 1023, 2), QByteArray("\0\0", 2));
        QCOMPARE(window.stretch(0, 100).length, u64{100});
        QCOMPARE(window.stretch(0, 10'000).length, u64{600});
        QCOMPARE(window.stretch(600, 10'000).kind, Stretch::Kind::hole);
        QCOMPARE(window.name(), std::string("json:{}"));
    }

    void stretches_are_what_lseek_says()
    {
        Scratch scratch("source");
        std::mt19937 random(1);
        for (int file = 0; file < 20; ++file) {
            const std::string path = scratch / "sparse";
            const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
            QVERIFY(fd >= 0);
            const u64 size = random() % 400'000 + 1;
            QCOMPARE(::ftruncate(fd, static_cast<off_t>(size)), 0);
            for (int i = 0; i < 8; ++i) {
                const std::string bytes(random() % 9000 + 1, 'x');
                const u64 at = random() % size;
                QVERIFY(::pwrite(fd, bytes.data(), std::min<u64>(bytes.size(), size - at), static_cast<off_t>(at)) > 0);
            }
            const auto source = open_path(path);
            QVERIFY(source.has_value());
            QCOMPARE((*source)->size(), size);
            for (int i = 0; i < 200; ++i) {
                const u64 offset = random() % (size + 5000);
                const u64 most = random() % 100'000 + 1;
                const Stretch ours = (*source)->stretch(offset, most);
                const Stretch expected = by_lseek(fd, offset, most);
                QCOMPARE(ours.length, expected.length);
                QCOMPARE(ours.kind, expected.kind);
                if (ours.kind == Stretch::Kind::hole && ours.length < most && offset + ours.length < size) {
                    const u64 data = offset + ours.length;
                    QCOMPARE((*source)->stretch_after_hole(data, most).length, by_lseek(fd, data, most).length);
                    QCOMPARE((*source)->stretch_after_hole(data, most).kind, Stretch::Kind::data);
                }
            }
            ::close(fd);
        }
    }

    void allocation_and_identity_are_the_files()
    {
        Scratch scratch("source");
        write_file(scratch / "a", std::string(100'000, 'x'));
        std::filesystem::create_hard_link(scratch / "a", scratch / "b");
        write_file(scratch / "c", "c");
        const auto a = open_path(scratch / "a");
        const auto b = open_path(scratch / "b");
        const auto c = open_path(scratch / "c");
        QVERIFY(a && b && c);
        QCOMPARE((*a)->identity(), (*b)->identity());
        QVERIFY((*a)->identity() != (*c)->identity());
        struct stat status = {};
        QCOMPARE(::stat((scratch / "a").c_str(), &status), 0);
        QCOMPARE((*a)->allocated(), std::optional(static_cast<u64>(status.st_blocks) * 512));
        QCOMPARE((*a)->directory(), scratch.path() + "/");
    }

    void only_files_and_block_devices_are_opened()
    {
        Scratch scratch("source");
        QCOMPARE(::mkfifo((scratch / "fifo").c_str(), 0600), 0);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const std::string place = scratch / "socket";
        std::memcpy(address.sun_path, place.c_str(), place.size() + 1);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        for (const std::string& path : {scratch / "fifo", scratch / "socket", std::string("/dev/tty"), scratch.path(),
                                        scratch / "missing", std::string("/dev/zero"), scratch / "fifo/x"}) {
            const auto source = open_path(path);
            QVERIFY2(!source, path.c_str());
            QVERIFY2(source.error().text().find(path) != std::string::npos, source.error().text().c_str());
        }
        ::close(socket);
        QCOMPARE(open_path(scratch / "missing").error().fault(), Fault::missing);
        QVERIFY(!open_path("/dev/tty", true));
        const auto null = open_path("/dev/zero", true);
        QVERIFY(null.has_value());
        QCOMPARE((*null)->size(), u64{0});
    }

    void the_policy_is_asked_with_the_real_path()
    {
        Scratch scratch("source");
        write_file(scratch / "file", "x");
        std::filesystem::create_symlink("file", scratch / "link");
        std::string asked;
        const auto refuse = [&](const std::string& path) {
            asked = path;
            return false;
        };
        const auto source = open_file({.path = scratch / "link", .name = "link", .permits = refuse});
        QVERIFY(!source);
        QCOMPARE(source.error().fault(), Fault::denied);
        QCOMPARE(asked, std::filesystem::canonical(scratch / "file").string());
        QCOMPARE(real_path(scratch / "link"), std::optional(asked));
        QCOMPARE(real_path(scratch / "nothing"), std::optional<std::string>());
    }

    void locks_of_a_writer_are_noticed()
    {
        Scratch scratch("source");
        write_file(scratch / "f", "x");
        const auto source = open_path(scratch / "f");
        QVERIFY(source.has_value());
        QVERIFY((*source)->check_locks(LockNeed::nobody_writes).has_value());
        const int fd = ::open((scratch / "f").c_str(), O_RDWR | O_CLOEXEC);
        const auto lock = [&](int byte) {
            struct flock one = {};
            one.l_type = F_RDLCK;
            one.l_whence = SEEK_SET;
            one.l_start = byte;
            one.l_len = 1;
            return ::fcntl(fd, F_OFD_SETLK, &one);
        };
        QCOMPARE(lock(101), 0);  // somebody writes
        const Status held = (*source)->check_locks(LockNeed::nobody_writes);
        QVERIFY(!held);
        QCOMPARE(held.error().fault(), Fault::in_use);
        QVERIFY(held.error().hint().find(scratch / "f") != std::string::npos);
        ::close(fd);
        QVERIFY((*source)->check_locks(LockNeed::nobody_writes).has_value());
    }

    void tables_past_the_end_cost_nothing()
    {
        const MemorySource source(to_bytes(std::string(20, '\x01')));
        const auto table = load_table<be64>(source, 8, u64{1} << 50);
        QVERIFY(table.has_value());
        QCOMPARE(table->size(), u64{1} << 50);
        QCOMPARE(table->present().size(), std::size_t{2});
        QCOMPARE((*table)[0].value(), u64{0x0101010101010101});
        QCOMPARE((*table)[1].value(), u64{0x0101010100000000});
        QCOMPARE((*table)[u64{1} << 49].value(), u64{0});
        QCOMPARE(load_table<be64>(source, 1000, 5)->present().size(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(SourceTest)
#include "source_test.moc"
