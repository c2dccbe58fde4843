// SPDX-License-Identifier: MIT
#include "core/luks_remarks.h"

#include "core/text.h"

namespace stratamap::luks {

namespace {

/// Below that a password that people can remember is soon tried out. Writers of today take some hundred thousand and
/// more, as many as a second or two allow.
constexpr u64 few_iterations = 100'000;
constexpr u64 sectors_of_plain = u64{1} << 32;

Issue weak(std::string sentence, u64 at, Issue::Severity severity = Issue::Severity::warning)
{
    return {severity, std::move(sentence), at, Issue::Matter::weak_encryption};
}

void look_at_cipher(const Header& header, u64 at, std::vector<Issue>& out)
{
    const std::string cipher = up_to_nul(header.cipher_name);
    for (const std::string_view small : {"cast5", "des", "3des", "blowfish"}) {
        if (cipher.starts_with(small)) {
            out.push_back(weak(text("the cipher '", printable(cipher),
                                    "' works on blocks of 64 bits, of which two are likely to be "
                                    "equal within a few GiB"),
                               at + offsetof(Header, cipher_name)));
        }
    }
    const bool two_keys = up_to_nul(header.cipher_mode).starts_with("xts");
    const u64 bits = u64{header.key_bytes} * 8 / (two_keys ? 2 : 1);
    if (bits < 128) {
        out.push_back(weak(text("its key has ", bits, " bits"), at + offsetof(Header, key_bytes)));
    }
}

void look_at_mode(const Header& header, u64 at, u64 sectors, std::vector<Issue>& out)
{
    const std::string mode = up_to_nul(header.cipher_mode);
    const u64 place = at + offsetof(Header, cipher_mode);
    if (mode.starts_with("ecb")) {
        out.push_back(weak("in the mode ecb equal blocks of the disk stay equal, for everybody to see", place));
    } else if (mode == "cbc-plain" || mode == "cbc-plain64") {
        out.push_back(weak(text("in the mode '", mode,
                                "' who can have a file stored on the disk can recognise it there without the "
                                "key"),
                           place));
    }
    if (mode.ends_with("-plain") && sectors > sectors_of_plain) {
        out.push_back(weak(text("in the mode '", printable(mode),
                                "' sectors are counted in 32 bits, and from 2 TiB on the same "
                                "numbers come again"),
                           place));
    }
}

void look_at_slots(const Header& header, u64 at, std::vector<Issue>& out)
{
    u64 fewest = few_iterations;
    u64 slots = 0;
    std::size_t weakest = 0;
    for (std::size_t i = 0; i < header.key_slots.size(); ++i) {
        const Slot& slot = header.key_slots[i];
        if (slot.state != slot_enabled || slot.iterations >= few_iterations) {
            continue;
        }
        ++slots;
        if (slot.iterations < fewest) {
            fewest = slot.iterations;
            weakest = i;
        }
    }
    if (slots > 0) {
        out.push_back(
            weak(text("passwords of ", slots, slots == 1 ? " key slot" : " key slots", " are quickly tried out: slot ",
                      weakest, " takes ", fewest, " iterations, less than ", few_iterations),
                 at + offsetof(Header, key_slots) + weakest * sizeof(Slot)));
    }
}

}  // namespace

std::vector<Issue> remarks(const Header& header, u64 at, u64 sectors)
{
    std::vector<Issue> out;
    look_at_cipher(header, at, out);
    look_at_mode(header, at, sectors, out);
    look_at_slots(header, at, out);
    const std::string hash = up_to_nul(header.hash);
    if (hash == "md5" || hash == "sha1") {
        out.push_back(weak(text("keys are made from passwords with the hash ", hash, ", which is given up elsewhere"),
                           at + offsetof(Header, hash), Issue::Severity::note));
    }
    return out;
}

}  // namespace stratamap::luks
