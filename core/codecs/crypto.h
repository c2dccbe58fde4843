// SPDX-License-Identifier: MIT
// Hashes, key derivation and sector ciphers under the names that LUKS headers have for them. The only place that knows
// the cryptography library; in a build without it, everything here fails and says so.
#pragma once

#include "core/function_ref.h"
#include "core/secret.h"
#include "core/text.h"

#include <memory>
#include <optional>
#include <string_view>

struct gcry_cipher_handle;

namespace stratamap {

bool crypto_is_built_in();

using ByteView = std::span<const std::byte>;

/// A hash function by its name: md5, sha1, sha224, sha256, sha384, sha512, ripemd160.
class HashFunction {
public:
    static Result<HashFunction> named(std::string_view name);

    std::size_t size() const { return m_size; }

    /// The hash of both, one behind the other; cut off where `out` is shorter.
    Status digest(ByteView first, ByteView second, std::span<std::byte> out) const;

    /// PBKDF2 with HMAC (RFC 8018). `go_on` is asked now and then; `cancelled` when it says no.
    Status pbkdf2(ByteView passphrase, ByteView salt, u64 iterations, std::span<std::byte> out,
                  FunctionRef<bool()> go_on) const;

    /// Iterations of pbkdf2() for a key of that length in a second of this thread's time.
    Result<u64> pbkdf2_rate(std::size_t key_bytes, FunctionRef<bool()> go_on) const;

private:
    HashFunction(int algorithm, std::size_t size) : m_algorithm(algorithm), m_size(size) {}

    int m_algorithm;
    std::size_t m_size;
};

/// A cipher in a mode with initial vectors made from sector numbers: "aes", "xts-plain64"; "serpent",
/// "cbc-essiv:sha256". Ciphers: aes, serpent, twofish, cast5. Modes: ecb, cbc, ctr, xts. Vectors: plain, plain64,
/// essiv.
class SectorCipher {
public:
    /// Whether there is such a cipher for keys of that length, in the peer's words.
    static Status check(std::string_view cipher, std::string_view mode, std::size_t key_bytes);
    static Result<SectorCipher> make(std::string_view cipher, std::string_view mode, ByteView key);

    /// In place. The first byte is that of `sector`; the last sector may be shorter.
    Status encrypt(u64 sector, std::span<std::byte> bytes);
    Status decrypt(u64 sector, std::span<std::byte> bytes);

private:
    struct Close {
        void operator()(gcry_cipher_handle* cipher) const;
    };
    using Handle = std::unique_ptr<gcry_cipher_handle, Close>;
    enum class Vectors : u8 { none, plain, plain64, essiv };

    SectorCipher() = default;
    Status set_vector(u64 sector);
    static Result<Handle> open(int algorithm, int mode, ByteView key);

    Handle m_cipher;
    Handle m_vector_cipher;  // of essiv
    Vectors m_vectors = Vectors::none;
    std::size_t m_vector_bytes = 0;
    bool m_counter = false;
};

/// Bytes that nobody can foretell.
Status random_bytes(std::span<std::byte> into);

}  // namespace stratamap
