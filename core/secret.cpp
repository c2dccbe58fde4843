// SPDX-License-Identifier: MIT
#include "core/secret.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <sys/mman.h>

namespace stratamap {

Secret::Secret(std::size_t size) : m_size(size)
{
    if (size == 0) {
        return;
    }
    void* pages = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) {
        throw std::bad_alloc();
    }
    // Where there is no leave to lock so much, it is still wiped.
    ::mlock(pages, size);
    ::madvise(pages, size, MADV_DONTDUMP);
    m_pages = static_cast<std::byte*>(pages);
}

Secret::Secret(std::span<const std::byte> bytes) : Secret(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_pages);
}

void Secret::wipe()
{
    if (m_pages != nullptr) {
        ::explicit_bzero(m_pages, m_size);
        ::munmap(m_pages, m_size);
    }
}

}  // namespace stratamap
