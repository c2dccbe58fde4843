// SPDX-License-Identifier: MIT
// Secret: passphrases and keys in memory of their own, kept out of swap space and core dumps where the system lets us,
// and wiped when they go.
#pragma once

#include <cstddef>
#include <span>
#include <utility>

namespace stratamap {

class Secret {
public:
    Secret() = default;
    /// That many zeros.
    explicit Secret(std::size_t size);
    /// A copy. Whoever has the original wipes it.
    explicit Secret(std::span<const std::byte> bytes);
    ~Secret() { wipe(); }
    Secret(Secret&& other) noexcept
        : m_pages(std::exchange(other.m_pages, nullptr)), m_size(std::exchange(other.m_size, 0))
    {
    }
    Secret& operator=(Secret&& other) noexcept
    {
        std::swap(m_pages, other.m_pages);
        std::swap(m_size, other.m_size);
        return *this;
    }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    std::size_t size() const { return m_size; }
    std::span<std::byte> bytes() { return {m_pages, m_size}; }
    std::span<const std::byte> bytes() const { return {m_pages, m_size}; }

private:
    void wipe();

    std::byte* m_pages = nullptr;
    std::size_t m_size = 0;
};

}  // namespace stratamap
