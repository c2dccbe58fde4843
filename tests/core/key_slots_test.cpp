// SPDX-License-Identifier: MIT
// Key slots: what is derived is what RFCs, QEMU and cryptsetup derive; whatever a death, a full disk or a broken one
// leaves of a change opens with a passphrase that opened it before or does after; and headers that ask for too much are
// refused.
#include "core/key_slots.h"

#include "core/codecs/crypto.h"
#include "core/formats/qcow2/metadata.h"
#include "tests/support/faulty_file.h"
#include "tests/support/process.h"

#include <QtTest>

#include <set>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

using Changes = std::map<std::string, AmendValue>;
using Failure = FaultyFile::Failure;

constexpr u64 payload_bytes = 16384;
constexpr auto going_on = [](u64, u64) { return true; };
constexpr auto waiting = [] { return true; };

Secret secret(std::string_view text)
{
    return Secret(std::as_bytes(std::span(text)));
}

Result<Secret> named_secret(const std::string& id)
{
    return id == "nosuch" ? Result<Secret>(Error(Fault::usage, "No secret with id 'nosuch'")) : secret(id);
}

std::string hexadecimal(std::span<const std::byte> bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
        .toHex()
        .toStdString();
}

template <std::size_t size>
void put(std::array<char, size>& field, std::string_view text)
{
    std::copy(text.begin(), text.end(), field.begin());
}

/// A volume without any active slot, and its master key: all its bytes are 0x5a.
struct Volume {
    Bytes bytes;
    std::size_t key_bytes;

    std::shared_ptr<const Unlocked> master() const
    {
        const Bytes key(key_bytes, std::byte{0x5a});
        return std::make_shared<const Unlocked>(Unlocked{secret("nobody"), Secret(key), KeySlots::count});
    }
};

Volume volume(std::string_view cipher, std::string_view mode, std::string_view hash, u32 key_bytes)
{
    luks::Header header{};
    header.magic = luks::magic;
    header.version = 1;
    put(header.cipher_name, cipher);
    put(header.cipher_mode, mode);
    put(header.hash, hash);
    header.key_bytes = key_bytes;
    header.digest_iterations = 1000;
    put(header.uuid, "11111111-2222-3333-4444-555555555555");
    u64 sector = 8;
    for (luks::Slot& slot : header.key_slots) {
        slot.state = luks::slot_disabled;
        slot.stripes = luks::stripes_of_every_slot;
        slot.material_sector = static_cast<u32>(sector);
        sector += luks::material_sectors(header);
    }
    header.payload_sector = static_cast<u32>(sector);
    const Bytes key(key_bytes, std::byte{0x5a});
    const auto function = HashFunction::named(hash);
    if (!function || !function->pbkdf2(key, header.digest_salt, 1000, header.digest, waiting)) {
        qFatal("no digest");
    }
    Volume made{Bytes(sector * sector_size + payload_bytes), key_bytes};
    std::memcpy(made.bytes.data(), &header, sizeof header);
    auto sectors = SectorCipher::make(cipher, mode, key);
    const auto payload = std::span(made.bytes).last(payload_bytes);
    std::fill(payload.begin(), payload.end(), std::byte{7});
    if (!sectors || !sectors->encrypt(0, payload)) {
        qFatal("no payload");
    }
    return made;
}

const Format& format_of(const Bytes& image)
{
    Head head;
    std::copy_n(image.begin(), head.bytes.size(), head.bytes.begin());
    head.size = image.size();
    return *probe(head);
}

std::string prefix_of(const Bytes& image)
{
    return std::string(format_of(image).amendment->key_prefix);
}

/// The passphrases of these that open the image, one behind the other.
std::string opened_by(const Bytes& image, const std::vector<std::string>& passphrases)
{
    const MemorySource source(image);
    const auto keys = read_key_slots(format_of(image), source);
    if (!keys) {
        return keys.error().text();
    }
    std::string all;
    for (const std::string& passphrase : passphrases) {
        Patience patience;
        all += keys->unlock(secret(passphrase), patience) ? passphrase + ' ' : "";
    }
    return all;
}

/// Changes without prefix, `iter-time=0` with every new passphrase unless it is given.
AmendRequest request_for(const Bytes& image, Changes options, std::shared_ptr<const Unlocked> unlocked)
{
    if (options.contains("new-secret")) {
        options.try_emplace("iter-time", u64{0});
    }
    AmendRequest request;
    for (auto& [name, value] : options) {
        const bool other = name == "compat" || name == "size" || name == "refcount_bits";
        request.options[other ? name : prefix_of(image) + name] = value;
    }
    request.secret = named_secret;
    request.unlocked = std::move(unlocked);
    return request;
}

std::shared_ptr<const Unlocked> unlocked(const Bytes& image, const std::string& passphrase)
{
    const MemorySource source(image);
    Patience patience;
    auto found = read_key_slots(format_of(image), source)->unlock(secret(passphrase), patience);
    return found ? std::make_shared<const Unlocked>(std::move(*found)) : nullptr;
}

Result<AmendPlan> planned(const Bytes& image, const AmendRequest& request)
{
    return format_of(image).amendment->plan(MemorySource(image), request);
}

/// The image afterwards.
Bytes changed(const Bytes& image, const AmendRequest& request)
{
    const auto plan = planned(image, request);
    MemoryFile file(image);
    if (const Status status = plan ? run_amendment(*plan, file, going_on) : Status(plan.error()); !status) {
        qFatal("%s", status.error().text().c_str());
    }
    return file.content();
}

Bytes with(const Bytes& image, const std::string& passphrase, u64 slot, std::shared_ptr<const Unlocked> key)
{
    return changed(image, request_for(image, {{"state", "active"}, {"new-secret", passphrase}, {"keyslot", slot}},
                                      std::move(key)));
}

bool peer_reads(const std::string& path, const std::string& driver, const std::string& passphrase, const char* what)
{
    const std::string key = driver == "luks" ? "key-secret" : "encrypt.key-secret";
    return run({"qemu-io", "-r", "--object", "secret,id=s,data=" + passphrase, "-c", what, "--image-opts",
                "driver=" + driver + "," + key + "=s,file.filename=" + path})
        .succeeded();
}

bool cryptsetup_opens(const std::string& path, const std::string& passphrase, const Scratch& scratch)
{
    write_file(scratch / "passphrase", passphrase);
    return run({"cryptsetup", "open", "--test-passphrase", "--type", "luks1", "-q", "--key-file",
                scratch / "passphrase", path})
        .succeeded();
}

}  // namespace

class KeySlotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!crypto_is_built_in()) {
            QSKIP("This build has no cryptography library.");
        }
    }

    /// RFC 6070, and RFC 7914 for SHA-256.
    void derived_keys_data()
    {
        QTest::addColumn<QByteArray>("hash");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<int>("iterations");
        QTest::addColumn<QByteArray>("key");
        const QByteArray pw = "password";
        QTest::newRow("1") << QByteArray("sha1") << pw << QByteArray("salt") << 1
                           << QByteArray("0c60c80f961f0e71f3a9b524af6012062fe037a6");
        QTest::newRow("2") << QByteArray("sha1") << pw << QByteArray("salt") << 2
                           << QByteArray("ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957");
        QTest::newRow("4096, two blocks") << QByteArray("sha1") << QByteArray("passwordPASSWORDpassword")
                                          << QByteArray("saltSALTsaltSALTsaltSALTsaltSALTsalt") << 4096
                                          << QByteArray("3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038");
        QTest::newRow("sha256") << QByteArray("sha256") << QByteArray("passwd") << QByteArray("salt") << 1
                                << QByteArray(
                                       "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
                                       "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783");
    }
    void derived_keys()
    {
        QFETCH(const QByteArray, hash);
        QFETCH(const QByteArray, passphrase);
        QFETCH(const QByteArray, salt);
        QFETCH(const int, iterations);
        QFETCH(const QByteArray, key);
        Bytes out(static_cast<std::size_t>(key.size() / 2));
        const auto function = HashFunction::named(hash.toStdString());
        QVERIFY(function);
        QVERIFY(function->pbkdf2(to_bytes(passphrase.toStdString()), to_bytes(salt.toStdString()),
                                 static_cast<u64>(iterations), out, waiting));
        QCOMPARE(hexadecimal(out), key.toStdString());
    }

    /// QEMU opens what ours put into slots, with every cipher, mode and hash of both.
    void volumes_of_ours_data()
    {
        QTest::addColumn<std::string>("cipher");
        QTest::addColumn<std::string>("mode");
        QTest::addColumn<std::string>("hash");
        QTest::addColumn<u32>("key_bytes");
        const auto row = [](const char* cipher, const char* mode, const char* hash, u32 key_bytes) {
            QTest::addRow("%s %s %s %u", cipher, mode, hash, key_bytes)
                << std::string(cipher) << std::string(mode) << std::string(hash) << key_bytes;
        };
        row("aes", "xts-plain64", "sha256", 64);
        row("aes", "xts-plain64", "sha512", 32);
        row("aes", "cbc-essiv:sha256", "sha1", 16);
        row("aes", "cbc-plain", "ripemd160", 32);
        row("aes", "ctr-plain64", "sha224", 32);
        row("serpent", "xts-plain64", "sha384", 64);
        row("serpent", "cbc-essiv:sha256", "sha256", 32);
        row("twofish", "cbc-plain64", "md5", 32);
        row("twofish", "xts-plain64", "sha1", 32);
        row("cast5", "cbc-plain64", "sha256", 16);
    }
    void volumes_of_ours()
    {
        QFETCH(const std::string, cipher);
        QFETCH(const std::string, mode);
        QFETCH(const std::string, hash);
        QFETCH(const u32, key_bytes);
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const Volume empty = volume(cipher, mode, hash, key_bytes);
        Bytes image = with(empty.bytes, "one", 6, empty.master());
        image = with(image, "two", 7, unlocked(image, "one"));
        QCOMPARE(opened_by(image, {"one", "two", "three"}), std::string("one two "));
        const std::string path = m_scratch / "ours.luks";
        write_file(path, image);
        QVERIFY(peer_reads(path, "luks", "one", "read -P 7 0 16k"));
        QVERIFY(peer_reads(path, "luks", "two", "read -P 7 0 16k"));
        QVERIFY(!peer_reads(path, "luks", "three", "read -P 7 0 16k"));
        image =
            changed(image, request_for(image, {{"state", "inactive"}, {"old-secret", "one"}}, unlocked(image, "two")));
        write_file(path, image);
        QVERIFY(!peer_reads(path, "luks", "one", "read -P 7 0 16k"));
        QVERIFY(peer_reads(path, "luks", "two", "read -P 7 0 16k"));
    }

    /// Both directions with cryptsetup, which makes AES volumes without the kernel's help.
    void volumes_of_cryptsetup_data()
    {
        QTest::addColumn<std::string>("cipher");
        QTest::addColumn<std::string>("bits");
        QTest::addColumn<std::string>("hash");
        QTest::newRow("xts") << std::string("aes-xts-plain64") << std::string("512") << std::string("sha256");
        QTest::newRow("essiv") << std::string("aes-cbc-essiv:sha256") << std::string("128") << std::string("sha1");
        QTest::newRow("half a sector at the end")
            << std::string("aes-cbc-plain64") << std::string("192") << std::string("sha512");
    }
    void volumes_of_cryptsetup()
    {
        QFETCH(const std::string, cipher);
        QFETCH(const std::string, bits);
        QFETCH(const std::string, hash);
        const std::string path = m_scratch / "theirs.luks";
        write_file(path, Bytes(4 << 20));
        write_file(m_scratch / "key", "one");
        if (!run({"cryptsetup", "luksFormat", "-q", "--type", "luks1", "--cipher", cipher, "--key-size", bits, "--hash",
                  hash, "--pbkdf-force-iterations", "1000", "--key-file", m_scratch / "key", path})
                 .succeeded()) {
            QSKIP("cryptsetup is not installed, or cannot make such a volume here.");
        }
        const Bytes image = read_file(path);
        QCOMPARE(opened_by(image, {"one", "two"}), std::string("one "));
        write_file(path, with(image, "two", 6, unlocked(image, "one")));
        QVERIFY(cryptsetup_opens(path, "one", m_scratch));
        QVERIFY(cryptsetup_opens(path, "two", m_scratch));
        QVERIFY(!cryptsetup_opens(path, "three", m_scratch));
    }

    void iterations_are_measured()
    {
        const Volume empty = volume("aes", "cbc-essiv:sha256", "sha256", 16);
        const auto request = [&](u64 milliseconds) {
            return request_for(empty.bytes, {{"state", "active"}, {"new-secret", "one"}, {"iter-time", milliseconds}},
                               empty.master());
        };
        const Bytes image = changed(empty.bytes, request(100));
        const MemorySource source(image);
        QVERIFY(read_key_slots(*format_by_id("luks"), source)->slot(0).iterations > 3000);
        QVERIFY(planned(empty.bytes, request(~u64{0} / 2)).error().text().starts_with("PBKDF iterations"));
    }

    void a_slot_says_what_it_is()
    {
        const Volume empty = volume("aes", "xts-plain64", "sha256", 64);
        const Bytes image = with(empty.bytes, "one", 2, empty.master());
        const MemorySource source(image);
        const auto keys = read_key_slots(*format_by_id("luks"), source);
        QVERIFY(keys);
        QCOMPARE(keys->active_count(), std::size_t{1});
        QVERIFY(keys->slot(2).active && !keys->slot(1).active);
        QCOMPARE(keys->slot(2).iterations, u32{1000});
        QCOMPARE(keys->slot(2).stripes, u32{4000});
        QVERIFY(keys->slot(2).material == (Range{4096 + 2 * 258048, 258048}));
        Patience patience;
        const auto opened = keys->opened_by(secret("one"), patience);
        QVERIFY(opened);
        QCOMPARE(*opened, (std::array<bool, 8>{false, false, true, false, false, false, false, false}));
    }

    void stops_data()
    {
        QTest::addColumn<Changes>("options");
        QTest::addColumn<std::string>("key");
        QTest::addColumn<bool>("force");
        QTest::addColumn<std::string>("after");
        const auto row = [](const char* name, const Changes& options, const char* key, bool force, const char* after) {
            QTest::newRow(name) << options << std::string(key) << force << std::string(after);
        };
        const auto add = [](u64 slot) {
            return Changes{{"state", "active"}, {"new-secret", "new"}, {"keyslot", slot}};
        };
        const auto erase = [](u64 slot) { return Changes{{"state", "inactive"}, {"keyslot", slot}}; };
        row("add", {{"state", "active"}, {"new-secret", "new"}}, "one", false, "one six new ");
        row("add to the last slot", add(7), "one", false, "one six new ");
        row("overwrite in two sectors", add(6), "one", true, "one new ");
        row("overwrite what it was opened with", add(0), "one", true, "six new ");
        row("erase", erase(0), "six", false, "six ");
        row("erase in two sectors", erase(6), "one", false, "one ");
        row("erase by passphrase", {{"state", "inactive"}, {"old-secret", "one"}}, "six", false, "six ");
        row("replace", {{"state", "active"}, {"new-secret", "new"}, {"old-secret", "one"}}, "one", false, "six new ");
    }
    void stops()
    {
        QFETCH(const Changes, options);
        QFETCH(const std::string, key);
        QFETCH(const bool, force);
        QFETCH(const std::string, after);
        const Volume empty = volume("aes", "cbc-essiv:sha256", "sha256", 16);
        Bytes image = with(empty.bytes, "one", 0, empty.master());
        image = with(image, "six", 6, unlocked(image, "one"));
        AmendRequest request = request_for(image, options, unlocked(image, key));
        request.force = force;
        request.replace_key = options.contains("old-secret") && options.contains("new-secret");
        try_stops(image, request, after, [&](const Bytes& state) {
            QVERIFY(std::equal(image.end() - payload_bytes, image.end(), state.end() - payload_bytes));
        });
    }

    /// The only passphrase: while its own slot is overwritten, the new one stands in another.
    void the_only_slot_is_overwritten()
    {
        const Volume empty = volume("aes", "cbc-essiv:sha256", "sha256", 16);
        const Bytes image = with(empty.bytes, "one", 3, empty.master());
        AmendRequest request = request_for(image, {{"state", "active"}, {"new-secret", "new"}, {"keyslot", u64{3}}},
                                           unlocked(image, "one"));
        QVERIFY(!planned(image, request));
        request.force = true;
        try_stops(image, request, "new ", [](const Bytes&) {});
        const Bytes result = changed(image, request);
        const MemorySource source(result);
        QCOMPARE(read_key_slots(*format_by_id("luks"), source)->active_count(), std::size_t{1});
    }

    /// Inside qcow2, alone and with other options, beside which the whole header moves.
    void inside_qcow2()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const std::string path = m_scratch / "image.qcow2";
        const std::string opened = "driver=qcow2,encrypt.key-secret=s,file.filename=" + path;
        const std::string object = "secret,id=s,data=one";
        QVERIFY(run({"qemu-img", "create", "-q", "-f", "qcow2", "--object", object, "-o",
                     "cluster_size=4k,encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=1,"
                     "encrypt.cipher-alg=aes-128,encrypt.cipher-mode=cbc",
                     path, "64k"})
                    .succeeded());
        QVERIFY(run({"qemu-io", "--object", object, "-c", "write -P 7 0 30k", "--image-opts", opened}).succeeded());
        const Bytes image = read_file(path);
        const Changes add = {{"state", "active"}, {"new-secret", "new"}};
        const Changes add_to_v2 = {{"state", "active"}, {"new-secret", "new"}, {"compat", "v2"}};
        const Changes replace_and_grow = {
            {"state", "active"}, {"new-secret", "new"}, {"old-secret", "one"}, {"size", u64{1 << 20}}};
        for (const auto& [options, after] :
             {std::pair(add, "one new "), std::pair(add_to_v2, "one new "), std::pair(replace_and_grow, "new ")}) {
            AmendRequest request = request_for(image, options, unlocked(image, "one"));
            request.replace_key = options.contains("old-secret");
            u64 seen = 0;
            try_stops(image, request, after, [&](const Bytes& state) {
                const auto metadata = qcow2::read_metadata(MemorySource(state), qcow2::Counting::compare);
                QVERIFY2(metadata, metadata ? "" : metadata.error().text().c_str());
                if (seen++ % 8 == 0) {
                    write_file(path, state);
                    const char* passphrase = opened_by(state, {"one"}).empty() ? "new" : "one";
                    QVERIFY(peer_reads(path, "qcow2", passphrase, "read -P 7 0 30k"));
                    QVERIFY(run({"qemu-img", "check", "-q", "--object", text("secret,id=s,data=", passphrase),
                                 "--image-opts", opened})
                                .succeeded());
                }
            });
            const Bytes result = changed(image, request);
            write_file(path, result);
            QVERIFY(peer_reads(path, "qcow2", "new", "read -P 7 0 30k"));
            const bool moved = options.size() > 2;
            QCOMPARE(result.size() > image.size(), moved);
        }
    }

    /// Nothing of what an erased passphrase needs is left, wherever it was.
    void what_is_erased_is_gone()
    {
        const Volume empty = volume("aes", "cbc-essiv:sha256", "sha256", 16);
        Bytes image = with(empty.bytes, "one", 0, empty.master());
        image = with(image, "two", 1, unlocked(image, "one"));
        const MemorySource source(image);
        const Range material = read_key_slots(*format_by_id("luks"), source)->slot(0).material;
        const Bytes result =
            changed(image, request_for(image, {{"state", "inactive"}, {"keyslot", u64{0}}}, unlocked(image, "two")));
        for (u64 at = material.offset; at < material.end(); at += sector_size) {
            const auto from = static_cast<std::ptrdiff_t>(at);
            QVERIFY(!std::equal(image.begin() + from, image.begin() + from + sector_size, result.begin() + from));
        }
        const Bytes old_record(image.begin() + 208, image.begin() + 248);
        QVERIFY(std::search(result.begin(), result.end(), old_record.begin() + 8, old_record.end()) == result.end());
    }

    void the_last_way_in_is_kept()
    {
        const Volume empty = volume("aes", "cbc-essiv:sha256", "sha256", 16);
        Bytes image = with(empty.bytes, "one", 0, empty.master());
        image = with(image, "two", 1, unlocked(image, "one"));
        const Changes erase = {{"state", "inactive"}, {"keyslot", u64{0}}};
        AmendRequest request = request_for(image, erase, unlocked(image, "one"));
        QVERIFY2(planned(image, request).error().text().starts_with("None of the key slots that would be left"),
                 planned(image, request).error().text().c_str());
        QVERIFY(planned(image, request_for(image, erase, unlocked(image, "two"))));
        const u64 material = read_key_slots(*format_by_id("luks"), MemorySource(image))->slot(1).material.offset;
        image[material + 100] ^= std::byte{1};  // slot 1 opens with nothing now, though it says that it is active
        QCOMPARE(opened_by(image, {"one", "two"}), std::string("one "));
        QVERIFY(!planned(image, request));
        request.force = true;
        QVERIFY(planned(image, request));
        request.options = {{"state", "inactive"}, {"old-secret", "one"}};
        const auto all = planned(with(empty.bytes, "one", 0, empty.master()), request);
        QVERIFY(all);
        QCOMPARE(all->losses.size(), std::size_t{1});
        QCOMPARE(all->losses[0].guest, (Range{0, payload_bytes}));
    }

    /// A plan to look at takes no time and cannot be carried out.
    void a_plan_without_the_key()
    {
        const Volume empty = volume("aes", "xts-plain64", "sha256", 64);
        Bytes image = with(empty.bytes, "one", 0, empty.master());
        AmendRequest request = request_for(
            image, {{"state", "active"}, {"new-secret", "two"}, {"keyslot", u64{6}}, {"iter-time", u64{100000}}},
            nullptr);
        const auto plan = planned(image, request);
        QVERIFY2(plan, plan ? "" : plan.error().text().c_str());
        QCOMPARE(plan->steps.size(), std::size_t{3});  // slot 6 lies in two sectors
        QCOMPARE(plan->switch_step, std::size_t{2});
        QCOMPARE(plan->bytes_to_write(), u64{256000 + 512 + 80});
        QCOMPARE(plan->fields[0].after, std::string("active"));
        MemoryFile file(image);
        QVERIFY(!run_amendment(*plan, file, going_on));
        QVERIFY(file.content() == image);
    }

    /// What is written is read again: a storage that keeps something else is found out.
    void a_new_passphrase_is_read_back()
    {
        const Volume empty = volume("aes", "cbc-essiv:sha256", "sha256", 16);
        const Bytes image = with(empty.bytes, "one", 0, empty.master());
        auto plan =
            planned(image, request_for(image, {{"state", "active"}, {"new-secret", "two"}}, unlocked(image, "one")));
        QVERIFY(plan);
        plan->steps[0].writes[0].bytes[1000] ^= std::byte{1};
        MemoryFile file(image);
        const Status status = run_amendment(*plan, file, going_on);
        QVERIFY(!status);
        QVERIFY2(status.error().text().find("does not open it") != std::string::npos, status.error().text().c_str());
        QCOMPARE(opened_by(file.content(), {"one", "two"}), std::string("one "));
    }

    void hostile_headers_data()
    {
        QTest::addColumn<u64>("at");
        QTest::addColumn<u64>("value");
        QTest::addColumn<std::string>("complaint");
        const auto row = [](const char* name, u64 at, u64 value, const char* complaint) {
            QTest::newRow(name) << at << value << std::string(complaint);
        };
        row("iterations", 212, 0xffffffff, "Key slot 0 takes 4294968295 iterations to be tried, and 100000000 in all");
        row("digest iterations", 164, 0xffffffff, "Key slot 0 takes 4294968295 iterations");
        row("stripes", 208 + 44, 4001, "Keyslot 0 is corrupted (stripes 4001 != 4000)");
        row("material in the payload", 208 + 40, 100000, "Keyslot 0 is overlapping with the encrypted payload");
        row("material at the end of the world", 208 + 40, 0xffffffff, "overlapping with the encrypted payload");
        row("material in the header", 208 + 40, 1, "Keyslot 0 is overlapping with the LUKS header");
        row("material in another's", 208 + 40, 9 + 126, "Keyslots 0 and 1 are overlapping");
        row("no key", 108, 0, "Algorithm 'aes' with key size 0 bytes not supported");
        row("a key of gigabytes", 108, 0xffffffff, "overlapping");
        row("no digest iterations", 164, 0, "LUKS key iteration count is zero");
        row("payload past the end", 104, 0x7fffffff, "is not in the file");
    }
    void hostile_headers()
    {
        QFETCH(const u64, at);
        QFETCH(const u64, value);
        QFETCH(const std::string, complaint);
        const Volume empty = volume("aes", "cbc-essiv:sha256", "sha256", 16);
        Bytes image = with(empty.bytes, "one", 0, empty.master());
        const be32 word = static_cast<u32>(value);
        std::memcpy(&image[at], &word, 4);
        const std::string said = opened_by(image, {"one"});
        const MemorySource source(image);
        const auto keys = read_key_slots(*format_by_id("luks"), source);
        Patience patience;
        const std::string all = !keys ? keys.error().text() : keys->opened_by(secret("one"), patience).error().text();
        QVERIFY2(all.find(complaint) != std::string::npos, all.c_str());
    }

    void whoever_waits_can_leave()
    {
        const Volume empty = volume("aes", "cbc-essiv:sha256", "sha256", 16);
        Bytes image = with(empty.bytes, "one", 0, empty.master());
        const be32 many = 50'000'000;
        std::memcpy(&image[212], &many, 4);
        const MemorySource source(image);
        int asked = 0;
        Patience patience(Patience::usual_iterations, [&] { return ++asked < 3; });
        const auto left = read_key_slots(*format_by_id("luks"), source)->unlock(secret("one"), patience);
        QVERIFY(!left);
        QCOMPARE(left.error().fault(), Fault::cancelled);
    }

private:
    /// Every state that a death or a failure can leave opens with one of the passphrases; those that open before and
    /// after open in between.
    void try_stops(const Bytes& image, const AmendRequest& request, const std::string& wanted,
                   const std::function<void(const Bytes&)>& look)
    {
        const std::vector<std::string> all = {"one", "six", "new"};
        const auto plan = planned(image, request);
        QVERIFY2(plan, plan ? "" : plan.error().text().c_str());
        FaultyFile whole(image);
        const Status status = run_amendment(*plan, whole, going_on);
        QVERIFY2(status, status ? "" : status.error().text().c_str());
        QCOMPARE(opened_by(whole.content(), all), wanted);
        const std::string before = opened_by(image, all);
        std::set<std::size_t> known;
        const auto check = [&](const Bytes& state) {
            const std::string_view bytes(reinterpret_cast<const char*>(state.data()), state.size());
            if (QTest::currentTestFailed() || !known.insert(std::hash<std::string_view>()(bytes)).second) {
                return;
            }
            const std::string now = opened_by(state, all);
            QVERIFY2(!now.empty(), now.c_str());
            for (const std::string& passphrase : all) {
                const auto in = [&](const std::string& list) { return list.find(passphrase) != std::string::npos; };
                QVERIFY2(in(now) || !in(before) || !in(wanted), now.c_str());
            }
            look(state);
        };
        std::mt19937_64 random(environment_number("STRATAMAP_AMEND_SEED", 7));
        for_each_crash(image, whole.events(), environment_number("STRATAMAP_AMEND_STATES", 2), random, check);
        for (const Failure failure : {Failure::io, Failure::no_space}) {
            for (u64 at = 0; at < whole.events().size(); ++at) {
                FaultyFile failing(image, failure, at);
                const Status result = run_amendment(*plan, failing, going_on);
                QVERIFY(!result || opened_by(failing.content(), all) == wanted);
                check(failing.content());
            }
        }
    }

    Scratch m_scratch{"keys"};
};

QTEST_GUILESS_MAIN(KeySlotsTest)
#include "key_slots_test.moc"
