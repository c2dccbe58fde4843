// SPDX-License-Identifier: MIT
#include "core/info_print.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace stratamap {

namespace {

constexpr u64 nanoseconds_per_second = 1'000'000'000;

std::string indented(unsigned depth)
{
    return std::string(std::size_t{depth} * 4, ' ');
}

std::string left(std::string words, std::size_t width)
{
    words.resize(std::max(words.size(), width), ' ');
    return words;
}

std::string right(const std::string& words, std::size_t width)
{
    return std::string(width - std::min(width, words.size()), ' ') + words;
}

std::string digits(u64 number, std::size_t least)
{
    const std::string plain = text(number);
    return std::string(least - std::min(least, plain.size()), '0') + plain;
}

/// Stored names are cut where the peer has no more room for them.
constexpr std::size_t max_snapshot_id = 127;
constexpr std::size_t max_snapshot_name = 255;

std::string clock(u64 nanoseconds)
{
    const u64 seconds = nanoseconds / nanoseconds_per_second;
    return text(digits(seconds / 3600, 2), ':', digits(seconds / 60 % 60, 2), ':', digits(seconds % 60, 2), '.',
                digits(nanoseconds / 1'000'000 % 1000, 3));
}

std::string snapshot_table(const std::vector<Snapshot>& snapshots, DateText date)
{
    if (snapshots.empty()) {
        return {};
    }
    std::string out = text("Snapshot list:\n", left("ID", 10), left("TAG", 17), right("VM SIZE", 8), right("DATE", 20),
                           right("VM CLOCK", 13), right("ICOUNT", 11), '\n');
    for (const Snapshot& snapshot : snapshots) {
        out += text(left(printable(snapshot.id.substr(0, max_snapshot_id)), 9), ' ',
                    left(printable(snapshot.name.substr(0, max_snapshot_name)), 16), ' ',
                    right(short_size(snapshot.vm_state_size), 8), right(date(snapshot.seconds), 20),
                    right(clock(snapshot.vm_clock), 13),
                    right(snapshot.icount ? text(static_cast<Value::Integer>(*snapshot.icount)) : "", 11), '\n');
    }
    return out;
}

/// Members or elements a line each, deeper ones further in.
void append_tree(std::string& out, const Value& value, unsigned depth);

void append_named(std::string& out, const std::string& name, const Value& value, unsigned depth)
{
    const bool has_parts = value.as<Value::Object>() != nullptr || value.as<Value::List>() != nullptr;
    out += indented(depth) + name + (has_parts ? ":\n" : ": ");
    append_tree(out, value, depth + 1);
    out += has_parts ? "" : "\n";
}

void append_tree(std::string& out, const Value& value, unsigned depth)
{
    if (const auto* object = value.as<Value::Object>()) {
        for (const Value::Member& member : *object) {
            std::string name = member.name;
            std::replace(name.begin(), name.end(), '-', ' ');
            append_named(out, name, member.value, depth);
        }
    } else if (const auto* list = value.as<Value::List>()) {
        for (const Value& element : *list) {
            append_named(out, text('[', &element - list->data(), ']'), element, depth);
        }
    } else if (const auto* words = value.as<std::string>()) {
        out += printable(*words);
    } else if (const auto* truth = value.as<bool>()) {
        out += *truth ? "true" : "false";
    } else {
        out += text(*value.as<Value::Integer>());
    }
}

std::string backing_lines(const ImageInfo::Backing& backing)
{
    if (backing.name.empty()) {
        return text("backing file UUID: ", printable(backing.identity), '\n');
    }
    std::string out = text("backing file: ", printable(backing.name));
    if (!backing.path) {
        out += " (cannot determine actual path)";
    } else if (*backing.path != backing.name) {
        out += text(" (actual path: ", printable(*backing.path), ')');
    }
    out += '\n';
    if (backing.format) {
        out += text("backing file format: ", printable(*backing.format), '\n');
    }
    return out;
}

std::string lost_image(const ImageInfo& image)
{
    const std::string format = image.format.empty() ? "" : text("file format: ", printable(image.format), '\n');
    return text("image: ", printable(image.name), '\n', format, "not opened: ", image.lost->text(), '\n');
}

std::string one_image(const ImageInfo& image, DateText date)
{
    if (image.lost) {
        return lost_image(image);
    }
    const Particulars& particulars = image.particulars;
    std::string out =
        text("image: ", printable(image.name), "\nfile format: ", image.format,
             "\nvirtual size: ", short_size(image.virtual_size), " (", image.virtual_size,
             " bytes)\ndisk size: ", image.disk_size ? short_size(*image.disk_size) : "unavailable", '\n');
    out += image.encrypted ? "encrypted: yes\n" : "";
    out += particulars.cluster_size ? text("cluster_size: ", *particulars.cluster_size, '\n') : "";
    out += particulars.unclean.value_or(false) ? "cleanly shut down: no\n" : "";
    out += image.backing ? backing_lines(*image.backing) : "";
    out += snapshot_table(image.snapshots, date);
    if (!particulars.specific.empty()) {
        out += "Format specific information:\n";
        append_tree(out, particulars.specific, 1);
    }
    return out;
}

Value snapshot_value(const Snapshot& snapshot)
{
    Value::Object object;
    if (snapshot.icount) {
        object.push_back({"icount", *snapshot.icount});
    }
    object.push_back({"vm-clock-nsec", snapshot.vm_clock % nanoseconds_per_second});
    object.push_back({"name", snapshot.name.substr(0, max_snapshot_name)});
    object.push_back({"date-sec", snapshot.seconds});
    object.push_back({"date-nsec", snapshot.nanoseconds});
    object.push_back({"vm-clock-sec", snapshot.vm_clock / nanoseconds_per_second});
    object.push_back({"id", snapshot.id.substr(0, max_snapshot_id)});
    object.push_back({"vm-state-size", snapshot.vm_state_size});
    return object;
}

/// The members in the peer's order, which is that of its hash table.
Value image_value(const ImageInfo& image)
{
    Value::Object object;
    const auto say = [&](const char* name, auto value) { object.push_back({name, Value(std::move(value))}); };
    const auto say_if = [&](const char* name, const auto& optional) {
        if (optional) {
            say(name, *optional);
        }
    };
    if (image.lost) {
        say("filename", image.name);
        say_if("format", image.format.empty() ? std::nullopt : std::optional(image.format));
        say("error", image.lost->text());
        return object;
    }
    const bool backed = image.backing.has_value();
    if (backed) {
        say_if("backing-filename-format", image.backing->format);
    }
    if (!image.snapshots.empty()) {
        Value::List snapshots;
        std::transform(image.snapshots.begin(), image.snapshots.end(), std::back_inserter(snapshots), snapshot_value);
        say("snapshots", std::move(snapshots));
    }
    say("virtual-size", image.virtual_size);
    say("filename", image.name);
    say_if("cluster-size", image.particulars.cluster_size);
    say("format", image.format);
    say_if("actual-size", image.disk_size);
    if (!image.particulars.specific.empty()) {
        say("format-specific", Value::Object{{"type", image.format}, {"data", image.particulars.specific}});
    }
    if (backed && !image.backing->name.empty()) {
        say_if("full-backing-filename", image.backing->path);
    }
    if (image.encrypted) {
        say("encrypted", true);
    }
    if (backed) {
        const bool named = !image.backing->name.empty();
        say(named ? "backing-filename" : "backing-uuid", named ? image.backing->name : image.backing->identity);
    }
    say_if("dirty-flag", image.particulars.unclean);
    return object;
}

}  // namespace

std::string short_size(u64 bytes)
{
    constexpr std::array<std::string_view, 7> units = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    // From 1000 on the next unit is better.
    int exponent = 0;
    static_cast<void>(std::frexp(static_cast<double>(bytes) / (1000.0 / 1024.0), &exponent));
    const auto unit = static_cast<unsigned>(std::max(0, exponent - 1) / 10);
    const double number = static_cast<double>(bytes) / static_cast<double>(u64{1} << (unit * 10));
    char number_text[32];
    const auto end =
        std::to_chars(number_text, number_text + sizeof number_text, number, std::chars_format::general, 3);
    return text(std::string_view(number_text, static_cast<std::size_t>(end.ptr - number_text)), ' ', units[unit]);
}

std::string info_for_people(std::span<const ImageInfo> images, DateText date)
{
    std::string out;
    for (const ImageInfo& image : images) {
        out += out.empty() ? "" : "\n";
        out += one_image(image, date);
    }
    return out;
}

std::string info_as_json(std::span<const ImageInfo> images, JsonShape shape)
{
    Value::List list;
    std::transform(images.begin(), images.end(), std::back_inserter(list), image_value);
    return json_text(shape == JsonShape::object ? list.front() : Value(std::move(list))) + '\n';
}

}  // namespace stratamap
