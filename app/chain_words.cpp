// SPDX-License-Identifier: MIT
#include "app/chain_words.h"

#include "app/output.h"

namespace stratamap {

std::string with_hint(const Error& error)
{
    return error.hint().empty() ? error.text() : text(error.text(), '\n', error.hint());
}

bool tell_losses(const Chain& chain, bool keep_going)
{
    bool lost = false;
    for (std::size_t depth = 0; depth < chain.layers().size(); ++depth) {
        const ChainLayer& layer = chain.layers()[depth];
        if (layer.lost) {
            complain(text("layer ", depth, " ('", printable(layer.reference), "') is lost: ", with_hint(*layer.lost)));
            lost = true;
        }
        for (const Issue& issue : layer.issues) {
            const bool serious = issue.severity == Issue::Severity::damage;
            if (issue.severity == Issue::Severity::warning || (serious && keep_going)) {
                complain(text(serious ? "" : "warning: ", printable(layer.name), ": ", issue.sentence));
                lost = lost || serious;
            }
        }
    }
    return lost;
}

}  // namespace stratamap
