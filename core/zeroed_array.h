// SPDX-License-Identifier: MIT
// ZeroedArray: a long array of zeros of which only what is written to takes memory.
#pragma once

#include "core/result.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <new>
#include <type_traits>

namespace stratamap {

template <typename T>
requires std::is_trivial_v<T>
class ZeroedArray {
public:
    /// Throws std::bad_alloc where there is not so much address space.
    explicit ZeroedArray(u64 size) : m_data(static_cast<T*>(std::calloc(size, sizeof(T))))
    {
        if (!m_data && size != 0) {
            throw std::bad_alloc();
        }
    }

    T& operator[](u64 index) const { return m_data.get()[index]; }

private:
    struct Free {
        void operator()(T* data) const { std::free(data); }
    };
    std::unique_ptr<T, Free> m_data;
};

/// A bit for each of many things.
class ZeroedBits {
public:
    explicit ZeroedBits(u64 size) : m_words(size / 64 + 1) {}

    bool operator[](u64 index) const { return (m_words[index / 64] >> (index % 64) & 1) != 0; }
    void set(u64 index) { m_words[index / 64] |= u64{1} << (index % 64); }

    /// Whether all of these are like that.
    bool all(u64 first, u64 count, bool value) const
    {
        for (const u64 end = first + count; first < end;) {
            const u64 here = std::min(end - first, 64 - first % 64);
            const u64 wanted = ~u64{0} >> (64 - here) << (first % 64);
            if ((m_words[first / 64] & wanted) != (value ? wanted : 0)) {
                return false;
            }
            first += here;
        }
        return true;
    }

private:
    ZeroedArray<u64> m_words;
};

}  // namespace stratamap
