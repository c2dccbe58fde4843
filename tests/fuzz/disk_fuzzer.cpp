// SPDX-License-Identifier: MIT
// Any bytes as a guest's disk with a partition table, and as what somebody types to find something there. The first
// line is the question, the rest the disk; the checksums of a GPT are put right first, for a fuzzer does not find them.
#include "core/find.h"
#include "core/partitions.h"
#include "tests/fuzz/promise.h"

#include <algorithm>
#include <cstring>
#include <string>

using namespace stratamap;
using stratamap::testing::promise;

namespace {

u32 crc32(std::span<const std::byte> bytes)
{
    u32 crc = ~u32{0};
    for (const std::byte byte : bytes) {
        crc ^= std::to_integer<u32>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
        }
    }
    return ~crc;
}

template <typename T>
T at(std::span<const std::byte> bytes, std::size_t offset)
{
    T value;
    std::memcpy(&value, bytes.data() + offset, sizeof value);
    return value;
}

void set(std::vector<std::byte>& bytes, std::size_t offset, u32 value)
{
    const le32 stored = value;
    std::memcpy(bytes.data() + offset, &stored, sizeof stored);
}

/// UEFI specification 2.10, 5.3.2: the header's sum at 16, its length at 12; the entries' place at 72, number at 80,
/// length at 84, sum at 88.
void mend_gpt(std::vector<std::byte>& disk, std::size_t header, u64 sector)
{
    if (disk.size() < header + 512 || std::memcmp(disk.data() + header, "EFI PART", 8) != 0) {
        return;
    }
    const u64 entries = u64{at<le64>(disk, header + 72)};
    const u64 length = u64{at<le32>(disk, header + 80)} * u64{at<le32>(disk, header + 84)};
    if (entries < disk.size() / sector && length <= disk.size() - entries * sector) {
        set(disk, header + 88, crc32(std::span(disk).subspan(entries * sector, length)));
    }
    const u32 own = at<le32>(disk, header + 12);
    if (own <= 512) {
        set(disk, header + 16, 0);
        set(disk, header + 16, crc32(std::span(disk).subspan(header, own)));
    }
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto input = std::as_bytes(std::span(data, size));
    const auto newline = std::find(input.begin(), input.end(), std::byte{'\n'});
    const std::string question(reinterpret_cast<const char*>(data), static_cast<std::size_t>(newline - input.begin()));
    std::vector<std::byte> disk(newline == input.end() ? newline : newline + 1, input.end());
    disk.resize(round_up(std::max<u64>(disk.size(), sector_size), sector_size));
    for (const u64 sector : {u64{512}, u64{4096}}) {
        mend_gpt(disk, sector, sector);
        mend_gpt(disk, disk.size() - std::min<u64>(disk.size(), sector), sector);
    }

    u64 read = 0;
    const auto bytes = [&](u64 offset, std::span<std::byte> into) -> Status {
        promise(offset < disk.size() && into.size() <= disk.size() - offset, "nothing past the disk's end is read");
        std::copy_n(disk.begin() + static_cast<std::ptrdiff_t>(offset), into.size(), into.begin());
        read += into.size();
        return {};
    };
    const auto table = read_partitions(disk.size(), bytes);
    promise(table.has_value(), "a disk that can be read has a table, or none");
    promise(read <= 3 * (u64{16} << 20), "a table takes so much to read and no more");
    for (const Partition& partition : table->partitions) {
        promise(partition.bytes.offset <= partition.bytes.end(), "a partition ends behind its beginning");
        promise(table->numbered(partition.number) != nullptr, "every partition is found by its number");
        if (!partition.bytes.empty()) {
            promise(table->at(partition.bytes.offset) != nullptr, "every partition's first byte lies in one");
        }
    }

    FindContext context;
    context.disk_size = disk.size();
    context.cluster_size = 65536;
    context.l2_entries = 8192;
    context.partitions = &*table;
    const auto wish = parse_find(question, context);
    promise(wish ? !wish->place || *wish->place < disk.size() : !wish.error().text().empty(),
            "a place lies on the disk, and what is none has a reason");
    return 0;
}
