// SPDX-License-Identifier: MIT
// Numbers as files store them, ranges, and arithmetic at the edge of 64 bits.
#include "core/bytes.h"

#include <QtTest>

using namespace stratamap;

namespace {

struct Record {
    be16 a;
    le32 b;
    be64 c;
};
static_assert(sizeof(Record) == 14 && alignof(Record) == 1);

constexpr u64 most = ~u64{0};

}  // namespace

class BytesTest : public QObject {
    Q_OBJECT

private slots:
    void stored_integers_have_their_byte_order()
    {
        const std::array<u8, 14> file{0x12, 0x34, 0x78, 0x56, 0x34, 0x12, 1, 2, 3, 4, 5, 6, 7, 8};
        Record record;
        std::memcpy(&record, file.data(), file.size());
        QCOMPARE(record.a.value(), u16{0x1234});
        QCOMPARE(record.b.value(), u32{0x12345678});
        QCOMPARE(record.c.value(), u64{0x0102030405060708});
        record.a = 0xfffe;
        record.b = 1;
        record.c = u64{1} << 63;
        const std::array<u8, 14> written{0xff, 0xfe, 1, 0, 0, 0, 0x80};
        QCOMPARE(std::memcmp(&record, written.data(), written.size()), 0);
    }

    void bytes_of_covers_the_object()
    {
        Record record{};
        const auto bytes = bytes_of(record);
        QCOMPARE(bytes.size(), sizeof(Record));
        bytes[1] = std::byte{7};
        QCOMPARE(record.a.value(), u16{7});
    }

    void intersections()
    {
        QCOMPARE(intersection({10, 10}, {15, 10}), (Range{15, 5}));
        QCOMPARE(intersection({10, 10}, {0, 100}), (Range{10, 10}));
        QVERIFY(intersection({10, 10}, {20, 5}).empty());
        QVERIFY(intersection({10, 10}, {0, 10}).empty());
        QVERIFY((Range{5, 1}).contains(5));
        QVERIFY(!(Range{5, 1}).contains(6));
        QVERIFY(!(Range{5, 0}).contains(5));
        QVERIFY((Range{most - 1, 1}).contains(most - 1));
    }

    void checked_arithmetic()
    {
        QCOMPARE(add(most - 1, 1), std::optional(most));
        QVERIFY(!add(most, 1));
        QCOMPARE(mul(u64{1} << 32, (u64{1} << 32) - 1), std::optional(most - 0xffffffff));
        QVERIFY(!mul(u64{1} << 32, u64{1} << 32));
        QCOMPARE(mul(0, most), std::optional(u64{0}));
    }

    void rounding()
    {
        QCOMPARE(round_down(1023, 512), u64{512});
        QCOMPARE(round_up(1, 512), u64{512});
        QCOMPARE(round_up(512, 512), u64{512});
        QCOMPARE(round_up(0, 512), u64{0});
        QCOMPARE(divide_up(most, 2), (most >> 1) + 1);
        QCOMPARE(divide_up(most, most), u64{1});
        QCOMPARE(divide_up(0, 7), u64{0});
    }
};

QTEST_GUILESS_MAIN(BytesTest)
#include "bytes_test.moc"
