// SPDX-License-Identifier: MIT
#include "core/amend.h"

#include <algorithm>

namespace stratamap {

namespace {

Status run_steps(const AmendPlan& plan, WritableFile& file, AmendProgress progress, bool& switching)
{
    const u64 all = plan.bytes_to_write();
    u64 done = 0;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const AmendStep& step = plan.steps[i];
        switching = switching || i >= plan.switch_step;
        for (const AmendWrite& what : step.writes) {
            if (!progress(done, all) && !switching) {
                return Error(Fault::cancelled, "Stopped before anything of the image was changed");
            }
            TRY_WHILE(step.sentence, what.in_pieces([&](u64 at, auto part) { return file.write(at, part); }));
            done += what.length();
        }
        TRY_WHILE(step.sentence, file.barrier());
        if (step.proof) {
            TRY_WHILE(step.sentence, step.proof(file.bytes()));
        }
    }
    progress(all, all);
    return {};
}

/// To the disk's new length, with zeros where it had none before.
Status lengthen(WritableFile& data_file, const DataFileLength& length)
{
    const u64 now = data_file.bytes().size();
    if (now > length.before) {
        TRY(data_file.resize(length.before));
    }
    TRY(data_file.resize(length.after));
    return data_file.barrier();
}

}  // namespace

const AmendSetting* AmendedImage::find(std::string_view name) const
{
    const auto found =
        std::find_if(settings.begin(), settings.end(), [&](const auto& each) { return each.name == name; });
    return found == settings.end() ? nullptr : &*found;
}

Status AmendWrite::in_pieces(FunctionRef<Status(u64 at, std::span<const std::byte> part)> sink) const
{
    constexpr u64 piece = u64{1} << 20;
    if (!bytes.empty()) {
        return sink(offset, bytes);
    }
    const std::vector<std::byte> nothing(std::min(zeros, piece));
    for (u64 done = 0; done < zeros; done += piece) {
        TRY(sink(offset + done, std::span(nothing).first(std::min(piece, zeros - done))));
    }
    return {};
}

u64 AmendPlan::bytes_to_write() const
{
    u64 all = 0;
    for (const AmendStep& step : steps) {
        for (const AmendWrite& what : step.writes) {
            all += what.length();
        }
    }
    return all;
}

Status run_amendment(const AmendPlan& plan, WritableFile& file, AmendProgress progress, WritableFile* data_file)
{
    if (plan.only_shown) {
        return Error(Fault::usage, "This plan was made without the key, and can only be shown");
    }
    if (plan.data_file && data_file == nullptr) {
        return Error(Fault::usage, "The plan changes the external data file, which is not open");
    }
    if (plan.data_file && plan.data_file->after > plan.data_file->before) {
        TRY_WHILE("making the data file longer", lengthen(*data_file, *plan.data_file));
    }
    const u64 old_size = file.bytes().size();
    bool switching = false;
    if (const auto status = run_steps(plan, file, progress, switching); !status) {
        if (!switching && file.bytes().size() > old_size) {
            // What was written past the end is nobody's. The first failure is the one to tell.
            static_cast<void>(file.resize(old_size));
        }
        return status;
    }
    // The new image is whole already. What is left only gives space back, and may fail.
    for (const Range range : plan.freed) {
        const Range part = intersection(range, {0, plan.cut_to.value_or(file.bytes().size())});
        if (!part.empty() && !file.punch(part)) {
            break;
        }
    }
    if (plan.cut_to && *plan.cut_to < file.bytes().size()) {
        TRY_WHILE("cutting the file to what is used", file.resize(*plan.cut_to));
    }
    TRY_WHILE("cutting the file to what is used", file.barrier());
    if (plan.data_file && plan.data_file->after < data_file->bytes().size()) {
        TRY_WHILE("cutting the data file", data_file->resize(plan.data_file->after));
        TRY_WHILE("cutting the data file", data_file->barrier());
    }
    return {};
}

}  // namespace stratamap
