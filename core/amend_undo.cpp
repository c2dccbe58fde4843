// SPDX-License-Identifier: MIT
#include "core/amend_undo.h"

#include <algorithm>
#include <map>
#include <set>

namespace stratamap {

namespace {

constexpr std::string_view magic = "stratamap undo 1";
constexpr u64 piece = u64{1} << 20;

struct UndoHeader {
    std::array<char, 16> magic;
    le64 file_size;
    le64 kept_count;
    le64 write_count;
};
static_assert(sizeof(UndoHeader) == 40);

/// Followed by its bytes: what the file had in a place that is free afterwards.
struct UndoKept {
    le64 offset, length;
};

/// Followed by the old bytes, which end where the file did, and by the new ones, unless those are zeros.
struct UndoWrite {
    le64 step, offset, length, old_length, zeros;
};

/// An image as it would be in the course of a plan.
class Course {
public:
    explicit Course(const Source& image) : m_image(image), m_size(image.size()) {}

    u64 size() const { return m_size; }

    Status read(u64 offset, std::span<std::byte> into) const
    {
        TRY(m_image.read(offset, into));
        for (auto page = m_pages.lower_bound(round_down(offset, page_size));
             page != m_pages.end() && page->first < offset + into.size(); ++page) {
            const Range part = intersection({page->first, page_size}, {offset, into.size()});
            std::copy_n(page->second.begin() + static_cast<std::ptrdiff_t>(part.offset - page->first), part.length,
                        into.begin() + static_cast<std::ptrdiff_t>(part.offset - offset));
        }
        return {};
    }

    Status write(u64 offset, std::span<const std::byte> bytes)
    {
        while (!bytes.empty()) {
            const u64 at = round_down(offset, page_size);
            const u64 length = std::min<u64>(bytes.size(), at + page_size - offset);
            auto [page, fresh] = m_pages.try_emplace(at, page_size);
            if (fresh) {
                TRY(m_image.read(at, page->second));
            }
            std::copy_n(bytes.begin(), length, page->second.begin() + static_cast<std::ptrdiff_t>(offset - at));
            offset += length;
            bytes = bytes.subspan(length);
            m_size = std::max(m_size, offset);
        }
        return {};
    }

private:
    static constexpr u64 page_size = 4096;
    const Source& m_image;
    u64 m_size;
    std::map<u64, std::vector<std::byte>> m_pages;
};

using Out = FunctionRef<Status(std::span<const std::byte>)>;

Status copy(const Course& image, Range range, Out out)
{
    std::vector<std::byte> bytes(std::min(piece, range.length));
    for (u64 done = 0; done < range.length; done += piece) {
        const auto part = std::span(bytes).first(std::min(piece, range.length - done));
        TRY(image.read(range.offset + done, part));
        TRY(out(part));
    }
    return {};
}

/// Whole sectors, so that what is found in one can be compared.
Range in_sectors(const AmendWrite& write)
{
    const u64 first = round_down(write.offset, sector_size);
    return {first, round_up(write.offset + write.length(), sector_size) - first};
}

Status copy_step(const AmendStep& step, u64 number, Course& image, Out out)
{
    for (const AmendWrite& what : step.writes) {
        const Range sectors = in_sectors(what);
        const bool zeros = what.bytes.empty() && sectors == Range{what.offset, what.zeros};
        const u64 old_length = intersection(sectors, {0, image.size()}).length;
        UndoWrite record{number, sectors.offset, sectors.length, old_length, u64{zeros}};
        TRY(out(bytes_of(record)));
        TRY(copy(image, {sectors.offset, old_length}, out));
        TRY(what.in_pieces([&](u64 at, auto part) { return image.write(at, part); }));
        if (!zeros) {
            TRY(copy(image, sectors, out));
        }
    }
    return {};
}

/// What is read from an undo, in order and never past its end.
class UndoReader {
public:
    explicit UndoReader(const Source& undo) : m_undo(undo) {}

    template <typename T>
    Result<T> record()
    {
        T read{};
        TRY(bytes(bytes_of(read)));
        return read;
    }
    Status bytes(std::span<std::byte> into)
    {
        if (!m_undo.holds(m_position, into.size())) {
            return Error(Fault::malformed, text("it ends at ", m_undo.size(), ", and ", into.size(),
                                                " bytes more should follow at ", m_position));
        }
        TRY(m_undo.read(m_position, into));
        m_position += into.size();
        return {};
    }
    Result<Range> skip(u64 length)
    {
        if (!m_undo.holds(m_position, length)) {
            return Error(Fault::malformed, text("it ends at ", m_undo.size(), ", and ", length,
                                                " bytes more should follow at ", m_position));
        }
        const Range range{m_position, length};
        m_position += length;
        return range;
    }

private:
    const Source& m_undo;
    u64 m_position = 0;
};

struct Kept {
    Range there;    ///< in the image
    Range content;  ///< in the undo
};
struct Change {
    u64 step = 0;
    Range there;
    Range before, after;  ///< in the undo; nothing after: zeros
};
struct Undo {
    u64 file_size = 0;
    std::vector<Kept> kept;
    std::vector<Change> changes;
};

Result<Range> place(u64 offset, u64 length)
{
    if (offset > max_image_length || length > max_image_length - offset) {
        return Error(Fault::malformed,
                     text("it is about ", length, " bytes at ", hex(offset), ", where no file reaches"));
    }
    return Range{offset, length};
}

Result<Undo> read_undo(const Source& source)
{
    UndoReader reader(source);
    const auto header = TRY(reader.record<UndoHeader>());
    if (std::string_view(header.magic.data(), header.magic.size()) != magic) {
        return Error(Fault::not_this_format, "it is no backup that --amend has written");
    }
    Undo undo;
    undo.file_size = TRY(place(header.file_size, 0)).offset;
    for (u64 i = 0; i < header.kept_count; ++i) {
        const auto record = TRY(reader.record<UndoKept>());
        const Range there = TRY(place(record.offset, record.length));
        if (there.end() > undo.file_size) {
            return Error(Fault::malformed,
                         text("it keeps bytes up to ", there.end(), " of a file of ", undo.file_size));
        }
        undo.kept.push_back({there, TRY(reader.skip(there.length))});
    }
    for (u64 i = 0; i < header.write_count; ++i) {
        const auto record = TRY(reader.record<UndoWrite>());
        Change change;
        change.step = record.step;
        change.there = TRY(place(record.offset, record.length));
        if (record.old_length > record.length || record.offset % sector_size != 0 || record.length % sector_size != 0) {
            return Error(Fault::malformed, text("its change at ", hex(record.offset), " is not one of whole sectors"));
        }
        if (change.there.offset > undo.file_size + source.size()) {  // what was appended stands in here, too
            return Error(Fault::malformed, text("it has bytes for ", hex(change.there.offset), " of a file of ",
                                                undo.file_size, " bytes"));
        }
        change.before = TRY(reader.skip(record.old_length));
        change.after = record.zeros != 0 ? Range{} : TRY(reader.skip(record.length));
        undo.changes.push_back(change);
    }
    return undo;
}

using Sector = std::array<std::byte, sector_size>;

/// Whether every sector that the plan wrote has what it had before or after one of its steps. Zeros are not looked at:
/// they are guest data, which may be large.
Status check_untouched(const Source& source, const Undo& undo, const Source& image)
{
    std::map<u64, std::set<Sector>> known;
    const auto learn = [&](u64 offset, Range content, u64 length) -> Status {
        for (u64 at = 0; at < length; at += sector_size) {
            Sector sector{};
            if (at < content.length) {
                TRY(source.read(content.offset + at,
                                std::span(sector).first(std::min(sector_size, content.length - at))));
            }
            known[offset + at].insert(sector);
        }
        return {};
    };
    for (const Change& change : undo.changes) {
        if (!change.after.empty()) {
            TRY(learn(change.there.offset, change.before, change.there.length));
            TRY(learn(change.there.offset, change.after, change.there.length));
        }
    }
    for (const auto& [offset, contents] : known) {
        Sector now{};
        TRY(image.read(offset, now));
        if (offset < image.size() && contents.count(now) == 0) {
            return Error(Fault::denied, text("the image was changed at ", hex(offset), " by somebody else since"));
        }
    }
    return {};
}

Status write_back(const Source& undo, Range content, u64 offset, WritableFile& image)
{
    std::vector<std::byte> bytes(std::min(piece, content.length));
    for (u64 done = 0; done < content.length; done += piece) {
        const auto part = std::span(bytes).first(std::min(piece, content.length - done));
        TRY(undo.read(content.offset + done, part));
        TRY(image.write(offset + done, part));
    }
    return {};
}

}  // namespace

Status write_undo(const AmendPlan& plan, const Source& image, Out out)
{
    if (plan.data_file && plan.data_file->after < plan.data_file->before) {
        return Error(Fault::unsupported,
                     "A backup cannot hold what is cut off an external data file: copy that file, and "
                     "amend without a backup");
    }
    Course course(image);
    u64 writes = 0;
    for (const AmendStep& step : plan.steps) {
        writes += step.writes.size();
    }
    std::vector<Range> kept;
    const Range file{0, image.size()};
    for (const Range freed : plan.freed) {
        if (const Range part = intersection(freed, file); !part.empty()) {
            kept.push_back(part);
        }
    }
    if (plan.cut_to && *plan.cut_to < file.length) {
        kept.push_back({*plan.cut_to, file.length - *plan.cut_to});
    }
    UndoHeader header{{}, image.size(), kept.size(), writes};
    std::copy(magic.begin(), magic.end(), header.magic.begin());
    TRY(out(bytes_of(header)));
    // What is free after the plan is nobody's to write in its course: as it is now, it is when it is given away.
    for (const Range range : kept) {
        UndoKept record{range.offset, range.length};
        TRY(out(bytes_of(record)));
        TRY(copy(course, range, out));
    }
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        TRY(copy_step(plan.steps[i], i, course, out));
    }
    return {};
}

Status undo_amendment(const Source& source, WritableFile& image, bool force)
{
    const Undo undo = TRY_WHILE("reading the backup", read_undo(source));
    if (!force) {
        TRY(check_untouched(source, undo, image.bytes()));
    }
    u64 end = image.bytes().size();
    for (const Kept& kept : undo.kept) {
        end = std::max(end, kept.there.end());
    }
    if (end < undo.file_size) {
        return Error(Fault::malformed, text("the backup is of a file of ", undo.file_size, " bytes, and this one has ",
                                            image.bytes().size()));
    }
    if (image.bytes().size() < undo.file_size) {
        TRY(image.resize(undo.file_size));
    }
    for (const Kept& kept : undo.kept) {
        TRY(write_back(source, kept.content, kept.there.offset, image));
    }
    TRY(image.barrier());
    for (std::size_t i = undo.changes.size(); i-- > 0;) {
        const Change& change = undo.changes[i];
        TRY(write_back(source, change.before, change.there.offset, image));
        if (i == 0 || undo.changes[i - 1].step != change.step) {
            TRY(image.barrier());
        }
    }
    TRY(image.resize(undo.file_size));
    return image.barrier();
}

}  // namespace stratamap
