// SPDX-License-Identifier: MIT
// Prints the map of an image as JSON: what another project does with Stratamap::core.
#include "core/chain.h"
#include "core/map_print.h"

#include <iostream>

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "usage: print_chain IMAGE\n";
        return 1;
    }
    const auto chain = stratamap::open_chain({.name = argv[1]});
    if (!chain) {
        std::cerr << chain.error().text() << '\n';
        return 1;
    }
    const auto write = [](std::string_view part) {
        std::cout << part;
        return stratamap::Status();
    };
    const auto complain = [](stratamap::u32 depth, const stratamap::Issue& issue) {
        std::cerr << "layer " << depth << ": " << issue.sentence << '\n';
    };
    const stratamap::MapPrinting how = {.form = stratamap::MapText::json};
    const auto printed = stratamap::print_map(**chain, {0, (*chain)->virtual_size()}, how, write, complain);
    if (!printed) {
        std::cerr << printed.error().text() << '\n';
        return 1;
    }
    return 0;
}
