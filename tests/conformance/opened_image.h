// SPDX-License-Identifier: MIT
// OpenedImage: an image opened through the table of formats, without a chain, for the suites of this folder.
#pragma once

#include "core/format.h"
#include "tests/support/scratch.h"

#include <memory>
#include <string>
#include <vector>

namespace stratamap::testing {

/// Storage files are opened wherever they are.
class AnyFiles final : public Files {
public:
    Result<std::shared_ptr<const Source>> open_storage(const Reference& reference, const Options&) override
    {
        return open_any(reference.name);
    }

    static Result<std::shared_ptr<const Source>> open_any(const std::string& path)
    {
        const auto everything = [](const std::string&) { return true; };
        return open_file({.path = path, .name = path, .permits = everything});
    }
};

/// The first `size` bytes of an image in memory, shared instead of copied.
class CutSource final : public Source {
public:
    CutSource(std::shared_ptr<const Bytes> bytes, u64 size) : m_bytes(std::move(bytes)), m_size(size) {}

    const std::string& name() const override { return m_name; }
    u64 size() const override { return m_size; }
    std::optional<u64> allocated() const override { return m_size; }
    Status read(u64 offset, std::span<std::byte> into) const override
    {
        if (offset > max_image_length || into.size() > max_image_length - offset) {
            return Error(Fault::io, "too far");
        }
        const u64 count = offset < m_size ? std::min<u64>(m_size - offset, into.size()) : 0;
        std::copy_n(m_bytes->begin() + static_cast<std::ptrdiff_t>(count > 0 ? offset : 0), count, into.begin());
        std::fill(into.begin() + static_cast<std::ptrdiff_t>(count), into.end(), std::byte{0});
        return {};
    }

private:
    std::shared_ptr<const Bytes> m_bytes;
    u64 m_size;
    std::string m_name = "cut";
};

struct OpenedImage {
    std::shared_ptr<const Source> image;
    std::unique_ptr<Layer> layer;
    std::vector<Issue> issues;

    /// The file that an extent of the layer lies in.
    std::shared_ptr<const Source> host(u32 file) const { return file == 0 ? image : layer->storage().at(file - 1); }
};

/// Opens as `format`, or as what probing says when that is empty.
inline Result<OpenedImage> open_image(std::shared_ptr<const Source> image, const std::string& format,
                                      bool tolerant = false)
{
    OpenedImage opened{image, nullptr, {}};
    Head head;
    head.size = image->size();
    head.name = image->name();
    TRY(image->read(0, head.bytes));
    const Format* reader = format.empty() ? probe(head) : format_by_id(format);
    AnyFiles files;
    const Options options;
    opened.layer = TRY(reader->open(Opening{image, options, files, opened.issues, tolerant}));
    return opened;
}

}  // namespace stratamap::testing
