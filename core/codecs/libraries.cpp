// SPDX-License-Identifier: MIT
#include "core/codecs/libraries.h"

#include "core/text.h"

#include <pugixml.hpp>
#include <zlib.h>

#ifdef STRATAMAP_HAVE_BZIP2
#include <bzlib.h>
#endif
#ifdef STRATAMAP_HAVE_GCRYPT
#include <gcrypt.h>
#endif
#ifdef STRATAMAP_HAVE_ZSTD
#include <zstd.h>
#endif

namespace stratamap {

std::vector<Library> core_libraries()
{
    std::vector<Library> all = {{"zlib", ::zlibVersion(), "Zlib"}};
#ifdef STRATAMAP_HAVE_ZSTD
    all.push_back({"zstd", ::ZSTD_versionString(), "BSD-3-Clause"});
#endif
#ifdef STRATAMAP_HAVE_BZIP2
    // "1.0.8, 13-Jul-2019"
    const std::string bzip2 = ::BZ2_bzlibVersion();
    all.push_back({"bzip2", bzip2.substr(0, bzip2.find(',')), "bzip2-1.0.6"});
#endif
#ifdef STRATAMAP_HAVE_LZFSE
    all.push_back({"lzfse", "", "BSD-3-Clause"});
#endif
    all.push_back({"libmd", STRATAMAP_MD_VERSION, "BSD-3-Clause"});
#ifdef STRATAMAP_HAVE_GCRYPT
    all.push_back({"libgcrypt", ::gcry_check_version(nullptr), "LGPL-2.1-or-later"});
#endif
    // 1013: 1.13; before 1.10 it was 190 for 1.9.
    constexpr int number = PUGIXML_VERSION;
    all.push_back(
        {"pugixml",
         number >= 1000 ? text(number / 1000, '.', number % 1000 / 10) : text(number / 100, '.', number % 100 / 10),
         "MIT"});
    return all;
}

}  // namespace stratamap
