// SPDX-License-Identifier: MIT
// Result<T>: a value, or an Error that says what went wrong in one sentence with the numbers in it.
#pragma once

#include <cassert>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace stratamap {

using u8 = std::uint8_t;
using u16 = std::uint16_t;
using u32 = std::uint32_t;
using u64 = std::uint64_t;

/// What kind of thing went wrong. Programs decide by it; the window picks its translated headline by it.
enum class Fault : u8 {
    io,               ///< the system refused a read, an open, a write
    not_this_format,  ///< the bytes are of another format than asked for
    malformed,        ///< the image contradicts its format's specification
    unsupported,      ///< sound perhaps, but not something this program reads
    too_big,          ///< above a limit of the format or of this program
    missing,          ///< a file that is not there
    denied,           ///< no permission, or the reference policy forbids it
    in_use,           ///< another program holds the image's lock
    usage,            ///< the caller's options make no sense
    cancelled,        ///< the caller said stop
};

class Error {
public:
    Error(Fault fault, std::string sentence) : m_fault(fault), m_sentence(std::move(sentence)) {}

    Fault fault() const { return m_fault; }

    /// The sentence alone, without the steps.
    const std::string& sentence() const { return m_sentence; }

    /// Puts a step in front: what was being done, as a person would name it.
    void add_step(std::string step) { m_steps.push_back(std::move(step)); }
    Error&& while_doing(std::string step) &&
    {
        add_step(std::move(step));
        return std::move(*this);
    }

    /// "outermost step: ...: innermost step: sentence", one line without a newline.
    std::string text() const;

    /// A second line with advice, empty when there is none.
    const std::string& hint() const { return m_hint; }
    Error&& with_hint(std::string hint) &&
    {
        m_hint = std::move(hint);
        return std::move(*this);
    }

private:
    Fault m_fault;
    std::string m_sentence;
    std::vector<std::string> m_steps;  // innermost first
    std::string m_hint;
};

/// Spelled as std::expected, which the compilers this is built with do not have yet.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& operator*() & { return std::get<0>(m_state); }
    const T& operator*() const& { return std::get<0>(m_state); }
    T&& operator*() && { return std::get<0>(std::move(m_state)); }
    T* operator->() { return &std::get<0>(m_state); }
    const T* operator->() const { return &std::get<0>(m_state); }

    Error& error() & { return std::get<1>(m_state); }
    const Error& error() const& { return std::get<1>(m_state); }
    Error&& error() && { return std::get<1>(std::move(m_state)); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_error.index() == 0; }
    explicit operator bool() const { return has_value(); }
    void operator*() const {}

    Error& error() & { return std::get<1>(m_error); }
    const Error& error() const& { return std::get<1>(m_error); }
    Error&& error() && { return std::get<1>(std::move(m_error)); }

private:
    std::variant<std::monostate, Error> m_error;
};

using Status = Result<void>;

/// Hands the value on, or returns the error to the caller's caller.
#define TRY(expression)                           \
    __extension__({                               \
        auto try_result = (expression);           \
        if (!try_result) {                        \
            return std::move(try_result).error(); \
        }                                         \
        *std::move(try_result);                   \
    })

/// TRY, and names the step that failed.
#define TRY_WHILE(step, expression)                                 \
    __extension__({                                                 \
        auto try_result = (expression);                             \
        if (!try_result) {                                          \
            return std::move(try_result).error().while_doing(step); \
        }                                                           \
        *std::move(try_result);                                     \
    })

}  // namespace stratamap
