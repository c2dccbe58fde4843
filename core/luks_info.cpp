// SPDX-License-Identifier: MIT
#include "core/luks_info.h"

namespace stratamap {

namespace {

/// The field cipher-mode, "xts-plain64" or "cbc-essiv:sha256", in its parts.
struct ModeParts {
    std::string mode, vectors, vector_hash;
};

ModeParts parts_of(const std::string& field)
{
    const auto cut = [](std::string& from, char separator) {
        const auto at = from.find(separator);
        const std::string rest = at == std::string::npos ? "" : from.substr(at + 1);
        from.resize(std::min(at, from.size()));
        return rest;
    };
    ModeParts parts;
    parts.mode = field;
    parts.vectors = cut(parts.mode, '-');
    parts.vector_hash = cut(parts.vectors, ':');
    return parts;
}

}  // namespace

Value::Object luks_information(const luks::Header& header, std::string_view format)
{
    const ModeParts parts = parts_of(luks::up_to_nul(header.cipher_mode));
    const u64 key_bits = u64{header.key_bytes} * 8 / (parts.mode == "xts" ? 2 : 1);  // XTS has two keys
    Value::Object out = {{"ivgen-alg", parts.vectors},
                         {"hash-alg", luks::up_to_nul(header.hash)},
                         {"cipher-alg", text(luks::up_to_nul(header.cipher_name), '-', key_bits)},
                         {"uuid", luks::up_to_nul(header.uuid)}};
    if (parts.vectors == "essiv") {
        out.push_back({"ivgen-hash-alg", parts.vector_hash});
    }
    if (!format.empty()) {
        out.push_back({"format", format});
    }
    out.push_back({"cipher-mode", parts.mode});
    Value::List slots;
    for (const luks::Slot& slot : header.key_slots) {
        const bool active = slot.state == luks::slot_enabled;
        Value::Object told = {{"active", active}};
        if (active) {
            told.push_back({"iters", slot.iterations.value()});
        }
        told.push_back({"key-offset", slot.material_sector * sector_size});
        if (active) {
            told.push_back({"stripes", slot.stripes.value()});
        }
        slots.push_back(std::move(told));
    }
    out.push_back({"slots", std::move(slots)});
    out.push_back({"payload-offset", header.payload_sector * sector_size});
    out.push_back({"master-key-iters", header.digest_iterations.value()});
    return out;
}

}  // namespace stratamap
