// SPDX-License-Identifier: MIT
// Options of a qcow2 image that can be changed (shared spec amend, 4).
#include "core/amend.h"

#include "core/formats/qcow2/planner.h"

namespace stratamap::qcow2 {

namespace {

using Kind = AmendOption::Kind;

constexpr AmendOption amendable[] = {
    {"backing_file", Kind::text, "File name of a base image"},
    {"backing_fmt", Kind::text, "Image format of the base image"},
    {"compat", Kind::text, "Compatibility level (v2 [0.10] or v3 [1.1])"},
    {"data_file", Kind::text, "File name of an external data file"},
    {"data_file_raw", Kind::boolean, "The external data file must stay valid as a raw image"},
    {"encrypt.iter-time", Kind::number, "Time to spend in PBKDF in milliseconds"},
    {"encrypt.keyslot", Kind::number, "Select a single keyslot to modify explicitly"},
    {"encrypt.new-secret", Kind::text, "New secret to set in the matching keyslots. Empty string to erase"},
    {"encrypt.old-secret", Kind::text, "Select all keyslots that match this password"},
    {"encrypt.state", Kind::text, "Select new state of affected keyslots (active/inactive)"},
    {"lazy_refcounts", Kind::boolean, "Postpone refcount updates"},
    {"refcount_bits", Kind::number, "Width of a reference count entry in bits"},
    {"size", Kind::size, "Virtual disk size"},
};
constexpr std::string_view creation_only[] = {
    "cluster_size",       "compression_type", "encrypt.cipher-alg", "encrypt.cipher-mode",
    "encrypt.format",     "encrypt.hash-alg", "encrypt.ivgen-alg",  "encrypt.ivgen-hash-alg",
    "encrypt.key-secret", "encryption",       "extended_l2",        "preallocation",
};

/// Counts are believed unless the image was not closed cleanly.
Result<Counting> counting_of(const Source& image, const AmendRequest& request)
{
    const Headers headers = TRY(read_header(image));
    if (!headers.has(incompatible::dirty)) {
        return Counting::compare;
    }
    const bool* lazy = request.find<bool>("lazy_refcounts");
    if (request.repair || (lazy != nullptr && !*lazy)) {
        return Counting::anew;
    }
    return refused("The image was not closed cleanly, and its reference counts are stale",
                   "Amend it with lazy_refcounts=off or --repair, which counts them anew, or repair it first: qemu-img "
                   "check -r all FILE");
}

Result<AmendPlan> plan(const Source& image, const AmendRequest& request)
{
    const Counting counting = TRY(counting_of(image, request));
    const Metadata old = TRY(read_metadata(image, counting));
    return Planner(old, request).run();
}

Status check(const Source& image)
{
    TRY(read_metadata(image, Counting::compare));
    return {};
}

Result<Range> key_area(const Source& image)
{
    Headers headers = TRY(read_header(image));
    std::vector<Issue> issues;
    TRY(read_extensions(image, headers, issues));
    TRY(check_key_slots(headers));
    return Range{headers.encryption->offset, headers.encryption->length};
}

}  // namespace

const Amendment amendment = {{amendable, creation_only}, plan, LockScheme::amend, check, look, key_area, key_prefix};

}  // namespace stratamap::qcow2
