// SPDX-License-Identifier: MIT
#include "app/modules.h"

#include "core/text.h"

#include <dlfcn.h>
#include <filesystem>

namespace stratamap {

namespace {

class LoadedProtocols final : public Protocols {
public:
    Result<const Protocol*> find(std::string_view id) const override
    {
        auto symbol = load_from_module(text("stratamap-", id, ".so"), stratamap_protocol_symbol);
        if (!symbol) {
            return Error(Fault::unsupported, text("protocol '", id, "' is not supported: ", symbol.error().text()));
        }
        return reinterpret_cast<StratamapProtocol*>(*symbol)();
    }
};

}  // namespace

Result<void*> load_from_module(const std::string& name, const char* symbol)
{
    std::error_code ignored;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
    const auto prefix = program.parent_path().parent_path();
    std::string why = text(name, " was not found");
    for (const auto& folder : {prefix / "lib/stratamap", prefix / STRATAMAP_MODULE_FOLDER}) {
        const auto path = folder / name;
        if (!std::filesystem::exists(path, ignored)) {
            continue;
        }
        if (void* module = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL)) {
            if (void* found = ::dlsym(module, symbol)) {
                return found;
            }
        }
        why = ::dlerror();
    }
    return Error(Fault::unsupported, why);
}

const Protocols& loaded_protocols()
{
    static const LoadedProtocols protocols;
    return protocols;
}

}  // namespace stratamap
