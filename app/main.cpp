// SPDX-License-Identifier: MIT
// The way in. Headless modes run here; the window's code, and with it Qt, is loaded only when a window is wanted.
#include "app/command_line.h"
#include "app/modules.h"
#include "app/option_reader.h"
#include "app/output.h"
#include "app/window_module.h"
#include "core/text.h"

#include <cstdlib>
#include <exception>
#include <new>

namespace stratamap {
namespace {

bool has_display(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]).find("-platform") != std::string_view::npos) {
            return true;  // the user knows better
        }
    }
    const auto is_set = [](const char* name) {
        const char* value = std::getenv(name);
        return value != nullptr && *value != '\0';
    };
    return is_set("DISPLAY") || is_set("WAYLAND_DISPLAY") || is_set("QT_QPA_PLATFORM");
}

int run_window(int argc, char** argv)
{
    if (!has_display(argc, argv)) {
        complain("there is no display to open a window on; stratamap --map FILE needs none");
        return exit_failure;
    }
    const auto window = load_from_module("stratamap-window.so", stratamap_window_symbol);
    if (!window) {
        complain(text("the window cannot be opened: ", window.error().text()));
        return exit_failure;
    }
    return reinterpret_cast<StratamapWindowMain*>(*window)(argc, argv);
}

int run(int argc, char** argv)
{
    const auto status = run_headless(argc, argv);
    return status ? *status : run_window(argc, argv);
}

}  // namespace
}  // namespace stratamap

int main(int argc, char** argv)
{
    stratamap::prepare_process();
    try {
        return stratamap::run(argc, argv);
    } catch (const std::bad_alloc&) {
        stratamap::complain("there is not enough memory for this image");
    } catch (const std::exception& error) {
        stratamap::complain(error.what());
    }
    return stratamap::exit_failure;
}
