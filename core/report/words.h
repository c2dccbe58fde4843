// SPDX-License-Identifier: MIT
// Words: what a report says, and how it tells numbers, in a person's language. English needs nothing but this.
#pragma once

#include "core/host_map.h"
#include "core/layer.h"

#include <string>
#include <string_view>

namespace stratamap {

/// English words that Qt's translators know in the context stratamap::ui::States.
const char* state_word(State state);
extern const char* const pending_word;

class Words {
public:
    virtual ~Words() = default;

    /// As HTML's lang attribute has it, and whether lines run from right to left.
    virtual std::string language() const { return "en"; }
    virtual bool right_to_left() const { return false; }

    /// The text in the language; %n in it is the count, whose plural it has ("%n run(s)").
    virtual std::string say(const char* context, const char* english) const;
    virtual std::string say(const char* context, const char* english, u64 count) const;

    virtual std::string state(State state) const;
    virtual std::string pending() const;
    virtual std::string state_letter(State state) const;
    virtual std::string host_kind(HostKind kind) const;

    /// "12,616,466,432"; "1.5 GiB"; "62 %"; an offset on a ruler.
    virtual std::string number(u64 value) const;
    virtual std::string size(u64 bytes) const;
    virtual std::string percent(u64 part, u64 whole) const;
    virtual std::string ruler(u64 offset, u64 step, u64 end) const;
};

/// "%1 of %2" with what stands for %1, %2, ...
std::string filled_in(std::string text, std::initializer_list<std::string_view> parts);

/// Names a text to lupdate, as an alias of Qt's macro, where it is put into the language elsewhere.
#define STRATAMAP_TEXT(context, english) english

/// Gives a class tr() in a context of its own, for members that have a `words()`. Named to lupdate as an alias of
/// Qt's macro.
#define STRATAMAP_WORDS(context)                                      \
    std::string tr(const char* english, const char* = "") const       \
    {                                                                 \
        return words().say(#context, english);                        \
    }                                                                 \
    std::string tr(const char* english, const char*, u64 count) const \
    {                                                                 \
        return words().say(#context, english, count);                 \
    }

}  // namespace stratamap
