// SPDX-License-Identifier: MIT
#include "core/codecs/crypto.h"

#include "core/bytes.h"

#ifdef STRATAMAP_HAVE_GCRYPT

#include <ctime>
#include <gcrypt.h>

namespace stratamap {

namespace {

struct Hash {
    std::string_view name;
    int algorithm;
};
constexpr Hash hashes[] = {
    {"md5", GCRY_MD_MD5},       {"sha1", GCRY_MD_SHA1},     {"sha224", GCRY_MD_SHA224},    {"sha256", GCRY_MD_SHA256},
    {"sha384", GCRY_MD_SHA384}, {"sha512", GCRY_MD_SHA512}, {"ripemd160", GCRY_MD_RMD160},
};

struct Cipher {
    std::string_view name;
    std::size_t key_bytes;
    int algorithm;
};
constexpr Cipher ciphers[] = {
    {"aes", 16, GCRY_CIPHER_AES},
    {"aes", 24, GCRY_CIPHER_AES192},
    {"aes", 32, GCRY_CIPHER_AES256},
    {"cast5", 16, GCRY_CIPHER_CAST5},
    {"serpent", 16, GCRY_CIPHER_SERPENT128},
    {"serpent", 24, GCRY_CIPHER_SERPENT192},
    {"serpent", 32, GCRY_CIPHER_SERPENT256},
    {"twofish", 16, GCRY_CIPHER_TWOFISH128},
    {"twofish", 32, GCRY_CIPHER_TWOFISH},
};

struct Mode {
    std::string_view name;
    int mode;
};
constexpr Mode modes[] = {{"ecb", GCRY_CIPHER_MODE_ECB},
                          {"cbc", GCRY_CIPHER_MODE_CBC},
                          {"ctr", GCRY_CIPHER_MODE_CTR},
                          {"xts", GCRY_CIPHER_MODE_XTS}};

constexpr u64 iterations_between_questions = 1 << 14;

/// Once for the process, unless another library of it was first.
void prepare_library()
{
    static const bool prepared = [] {
        if (gcry_control(GCRYCTL_INITIALIZATION_FINISHED_P) != 0) {
            return true;
        }
        gcry_check_version(nullptr);
        gcry_control(GCRYCTL_DISABLE_SECMEM_WARN);  // what cannot be locked is wiped all the same
        gcry_control(GCRYCTL_INIT_SECMEM, 65536, 0);
        gcry_control(GCRYCTL_INITIALIZATION_FINISHED, 0);
        return true;
    }();
    static_cast<void>(prepared);
}

Status checked(gcry_error_t error, std::string_view what)
{
    return error == 0 ? Status()
                      : Status(Error(Fault::unsupported, text("libgcrypt: ", what, ": ", gcry_strerror(error))));
}

Error not_supported(std::string_view what, std::string_view name)
{
    return {Fault::unsupported, text(what, " '", printable(name), "' not supported")};
}

struct CloseHash {
    void operator()(gcry_md_handle* handle) const { gcry_md_close(handle); }
};
using HashHandle = std::unique_ptr<gcry_md_handle, CloseHash>;

Result<HashHandle> open_hash(int algorithm, unsigned flags)
{
    prepare_library();
    gcry_md_hd_t handle = nullptr;
    TRY(checked(gcry_md_open(&handle, algorithm, flags | GCRY_MD_FLAG_SECURE), "opening a hash function"));
    return HashHandle(handle);
}

/// A mode as the header has it: "cbc-essiv:sha256".
struct ModeName {
    std::string_view mode, vectors;
    std::optional<std::string_view> hash;
};

Result<ModeName> split(std::string_view mode)
{
    const auto dash = mode.find('-');
    if (dash == std::string_view::npos) {
        return Error(Fault::malformed, text("Unexpected cipher mode string format '", printable(mode), "'"));
    }
    ModeName parts{mode.substr(0, dash), mode.substr(dash + 1), {}};
    if (const auto colon = parts.vectors.find(':'); colon != std::string_view::npos) {
        parts.hash = parts.vectors.substr(colon + 1);
        parts.vectors = parts.vectors.substr(0, colon);
    }
    return parts;
}

const Cipher* find_cipher(std::string_view name, std::size_t key_bytes)
{
    const auto found = std::find_if(std::begin(ciphers), std::end(ciphers),
                                    [&](const Cipher& c) { return c.name == name && c.key_bytes == key_bytes; });
    return found == std::end(ciphers) ? nullptr : &*found;
}

std::string_view title_of(std::string_view cipher)
{
    return cipher == "aes" ? "AES" : cipher == "serpent" ? "Serpent" : "Twofish";
}

/// What a header asks for, found in the library.
struct Choice {
    const Cipher* cipher = nullptr;
    int mode = 0;
    std::string_view vectors;
    const Cipher* vector_cipher = nullptr;
    std::optional<HashFunction> vector_hash;
};

Result<Choice> choose(std::string_view cipher, std::string_view mode, std::size_t key_bytes)
{
    const ModeName parts = TRY(split(mode));
    Choice choice;
    if (parts.hash) {
        choice.vector_hash = TRY(HashFunction::named(*parts.hash));
    }
    const auto known =
        std::find_if(std::begin(modes), std::end(modes), [&](const Mode& m) { return m.name == parts.mode; });
    if (known == std::end(modes)) {
        return not_supported("Cipher mode", parts.mode);
    }
    choice.mode = known->mode;
    if (choice.mode == GCRY_CIPHER_MODE_XTS && key_bytes % 2 != 0) {
        return Error(Fault::malformed, "XTS cipher key length should be a multiple of 2");
    }
    const std::size_t one_key = choice.mode == GCRY_CIPHER_MODE_XTS ? key_bytes / 2 : key_bytes;
    choice.cipher = find_cipher(cipher, one_key);
    if (choice.cipher == nullptr) {
        return Error(Fault::unsupported,
                     text("Algorithm '", printable(cipher), "' with key size ", one_key, " bytes not supported"));
    }
    choice.vectors = parts.vectors;
    if (choice.vectors == "essiv") {
        if (!choice.vector_hash) {
            return Error(Fault::malformed, "Missing IV generator hash specification");
        }
        choice.vector_cipher = find_cipher(cipher, choice.vector_hash->size());
        if (choice.vector_cipher == nullptr) {
            return cipher == "cast5" ? Error(Fault::unsupported, "Cipher cast5-128 not supported with essiv")
                                     : Error(Fault::unsupported, text("No ", title_of(cipher), " cipher with key size ",
                                                                      choice.vector_hash->size(), " available"));
        }
    } else if (choice.vectors != "plain" && choice.vectors != "plain64") {
        return not_supported("IV generator", choice.vectors);
    }
    return choice;
}

double thread_seconds()
{
    struct timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

}  // namespace

bool crypto_is_built_in()
{
    return true;
}

Result<HashFunction> HashFunction::named(std::string_view name)
{
    const auto found =
        std::find_if(std::begin(hashes), std::end(hashes), [&](const Hash& h) { return h.name == name; });
    if (found == std::end(hashes)) {
        return not_supported("Hash algorithm", name);
    }
    return HashFunction(found->algorithm, gcry_md_get_algo_dlen(found->algorithm));
}

Status HashFunction::digest(ByteView first, ByteView second, std::span<std::byte> out) const
{
    prepare_library();
    std::array<std::byte, 64> whole{};
    const auto part = [](ByteView bytes) {
        // Only read, though through a pointer to non-const.
        return gcry_buffer_t{bytes.size(), 0, bytes.size(), const_cast<std::byte*>(bytes.data())};
    };
    const std::array parts = {part(first), part(second)};
    TRY(checked(gcry_md_hash_buffers(m_algorithm, 0, whole.data(), parts.data(), static_cast<int>(parts.size())),
                "hashing"));
    std::copy_n(whole.begin(), std::min(out.size(), m_size), out.begin());
    ::explicit_bzero(whole.data(), whole.size());
    return {};
}

/// The library's own has no way to stop it, and a header may ask for hours.
Status HashFunction::pbkdf2(ByteView passphrase, ByteView salt, u64 iterations, std::span<std::byte> out,
                            FunctionRef<bool()> go_on) const
{
    const HashHandle hmac = TRY(open_hash(m_algorithm, GCRY_MD_FLAG_HMAC));
    TRY(checked(gcry_md_setkey(hmac.get(), passphrase.data(), passphrase.size()), "taking a passphrase"));
    Secret link(m_size);
    for (std::size_t done = 0; done < out.size(); done += m_size) {
        const auto block = out.subspan(done, std::min(m_size, out.size() - done));
        const be32 number = static_cast<u32>(done / m_size + 1);
        for (u64 i = 0; i < iterations; ++i) {
            if (i % iterations_between_questions == 0 && !go_on()) {
                return Error(Fault::cancelled, "Stopped while a key was derived from a passphrase");
            }
            gcry_md_reset(hmac.get());
            if (i == 0) {
                gcry_md_write(hmac.get(), salt.data(), salt.size());
                gcry_md_write(hmac.get(), &number, sizeof number);
                std::fill(block.begin(), block.end(), std::byte{0});
            } else {
                gcry_md_write(hmac.get(), link.bytes().data(), m_size);
            }
            const auto* read = reinterpret_cast<const std::byte*>(gcry_md_read(hmac.get(), m_algorithm));
            std::copy_n(read, m_size, link.bytes().begin());
            for (std::size_t b = 0; b < block.size(); ++b) {
                block[b] ^= read[b];
            }
        }
    }
    return {};
}

Result<u64> HashFunction::pbkdf2_rate(std::size_t key_bytes, FunctionRef<bool()> go_on) const
{
    constexpr double long_enough = 0.2;
    constexpr std::array<std::byte, 32> salt{};
    Secret key(key_bytes);
    for (u64 iterations = 1 << 13;; iterations *= 2) {
        const double began = thread_seconds();
        TRY(pbkdf2(salt, salt, iterations, key.bytes(), go_on));
        if (const double took = thread_seconds() - began; took > long_enough) {
            return static_cast<u64>(static_cast<double>(iterations) / took);
        }
    }
}

void SectorCipher::Close::operator()(gcry_cipher_handle* cipher) const
{
    gcry_cipher_close(cipher);
}

Result<SectorCipher::Handle> SectorCipher::open(int algorithm, int mode, ByteView key)
{
    prepare_library();
    gcry_cipher_hd_t handle = nullptr;
    TRY(checked(gcry_cipher_open(&handle, algorithm, mode, GCRY_CIPHER_SECURE), "opening a cipher"));
    Handle cipher(handle);
    TRY(checked(gcry_cipher_setkey(handle, key.data(), key.size()), "taking a key"));
    return cipher;
}

Status SectorCipher::check(std::string_view cipher, std::string_view mode, std::size_t key_bytes)
{
    TRY(choose(cipher, mode, key_bytes));
    return {};
}

Result<SectorCipher> SectorCipher::make(std::string_view cipher, std::string_view mode, ByteView key)
{
    const Choice choice = TRY(choose(cipher, mode, key.size()));
    SectorCipher made;
    made.m_cipher = TRY(open(choice.cipher->algorithm, choice.mode, key));
    if (choice.mode == GCRY_CIPHER_MODE_ECB) {
        return made;
    }
    made.m_counter = choice.mode == GCRY_CIPHER_MODE_CTR;
    made.m_vector_bytes = gcry_cipher_get_algo_blklen(choice.cipher->algorithm);
    made.m_vectors = choice.vectors == "plain"     ? Vectors::plain
                     : choice.vectors == "plain64" ? Vectors::plain64
                                                   : Vectors::essiv;
    if (choice.vector_cipher != nullptr) {
        Secret vector_key(choice.vector_hash->size());
        TRY(choice.vector_hash->digest(key, {}, vector_key.bytes()));
        made.m_vector_cipher = TRY(open(choice.vector_cipher->algorithm, GCRY_CIPHER_MODE_ECB, vector_key.bytes()));
    }
    return made;
}

Status SectorCipher::set_vector(u64 sector)
{
    if (m_vectors == Vectors::none) {
        return {};
    }
    std::array<std::byte, 16> vector{};
    const le64 number = m_vectors == Vectors::plain ? sector & 0xffffffff : sector;
    std::memcpy(vector.data(), &number, sizeof number);
    if (m_vectors == Vectors::essiv) {
        TRY(checked(gcry_cipher_encrypt(m_vector_cipher.get(), vector.data(), m_vector_bytes, nullptr, 0),
                    "making an initial vector"));
    }
    return checked(m_counter ? gcry_cipher_setctr(m_cipher.get(), vector.data(), m_vector_bytes)
                             : gcry_cipher_setiv(m_cipher.get(), vector.data(), m_vector_bytes),
                   "taking an initial vector");
}

Status SectorCipher::encrypt(u64 sector, std::span<std::byte> bytes)
{
    for (; !bytes.empty(); ++sector) {
        const auto part = bytes.first(std::min(bytes.size(), std::size_t{sector_size}));
        TRY(set_vector(sector));
        TRY(checked(gcry_cipher_encrypt(m_cipher.get(), part.data(), part.size(), nullptr, 0), "encrypting"));
        bytes = bytes.subspan(part.size());
    }
    return {};
}

Status SectorCipher::decrypt(u64 sector, std::span<std::byte> bytes)
{
    for (; !bytes.empty(); ++sector) {
        const auto part = bytes.first(std::min(bytes.size(), std::size_t{sector_size}));
        TRY(set_vector(sector));
        TRY(checked(gcry_cipher_decrypt(m_cipher.get(), part.data(), part.size(), nullptr, 0), "decrypting"));
        bytes = bytes.subspan(part.size());
    }
    return {};
}

Status random_bytes(std::span<std::byte> into)
{
    prepare_library();
    gcry_randomize(into.data(), into.size(), GCRY_STRONG_RANDOM);
    return {};
}

}  // namespace stratamap

#else

namespace stratamap {

namespace {

Error not_built_in()
{
    return {Fault::unsupported,
            "This build has no cryptography library (libgcrypt), so it cannot open or change key slots"};
}

}  // namespace

bool crypto_is_built_in()
{
    return false;
}

Result<HashFunction> HashFunction::named(std::string_view)
{
    return not_built_in();
}

Status HashFunction::digest(ByteView, ByteView, std::span<std::byte>) const
{
    return not_built_in();
}

Status HashFunction::pbkdf2(ByteView, ByteView, u64, std::span<std::byte>, FunctionRef<bool()>) const
{
    return not_built_in();
}

Result<u64> HashFunction::pbkdf2_rate(std::size_t, FunctionRef<bool()>) const
{
    return not_built_in();
}

void SectorCipher::Close::operator()(gcry_cipher_handle*) const {}

Status SectorCipher::check(std::string_view, std::string_view, std::size_t)
{
    return not_built_in();
}

Result<SectorCipher> SectorCipher::make(std::string_view, std::string_view, ByteView)
{
    return not_built_in();
}

Status SectorCipher::encrypt(u64, std::span<std::byte>)
{
    return not_built_in();
}

Status SectorCipher::decrypt(u64, std::span<std::byte>)
{
    return not_built_in();
}

Status random_bytes(std::span<std::byte>)
{
    return not_built_in();
}

}  // namespace stratamap

#endif
