// SPDX-License-Identifier: MIT
// stratamap-manual KIND FILE: writes one of them. It runs while the program is built and is not installed.
#include "app/manual/manual.h"
#include "app/output.h"

#include <array>
#include <cstdlib>
#include <span>
#include <utility>

int main(int argc, char** argv)
{
    using namespace stratamap;
    static constexpr std::array<std::pair<std::string_view, std::string (*)()>, 4> kinds = {
        {{"man", man_page}, {"bash", bash_completion}, {"zsh", zsh_completion}, {"fish", fish_completion}}};
    const std::span<char* const> arguments(argv, argv + argc);
    for (const auto& [name, make] : kinds) {
        if (arguments.size() != 3 || arguments[1] != name) {
            continue;
        }
        OutputFile file(arguments[2]);
        for (const Status& done : {file.open(), file.write(make()), file.commit()}) {
            if (!done) {
                complain(done.error().text());
                return EXIT_FAILURE;
            }
        }
        return EXIT_SUCCESS;
    }
    complain_bare("Usage: stratamap-manual man|bash|zsh|fish FILE");
    return EXIT_FAILURE;
}
