// SPDX-License-Identifier: MIT
// The option lists of `amend -o` as qemu-img 7.2 reads them. What it printed for each of these lists stands here; the
// command's own test asks it anew.
#include "core/amend_options.h"

#include <QtTest>

using namespace stratamap;

namespace {

using Kind = AmendOption::Kind;

constexpr AmendOption amendable[] = {{"compat", Kind::text, "Compatibility level (v2 [0.10] or v3 [1.1])"},
                                     {"data_file_raw", Kind::boolean, "The external data file must stay valid"},
                                     {"lazy_refcounts", Kind::boolean, "Postpone refcount updates"},
                                     {"refcount_bits", Kind::number, "Width of a reference count entry in bits"},
                                     {"size", Kind::size, "Virtual disk size"}};
constexpr std::string_view creation_only[] = {"cluster_size", "preallocation"};
constexpr AmendOptions known = {amendable, creation_only};

/// "name=value" of all, in the order of names; or the complaint, with its hint.
std::string read(std::string_view list)
{
    const auto parsed = parse_amend_options(list, known);
    if (!parsed) {
        return text(parsed.error().text(), parsed.error().hint().empty() ? "" : " / ", parsed.error().hint());
    }
    std::string all;
    for (const auto& [name, value] : *parsed) {
        all += text(all.empty() ? "" : " ", name, '=');
        if (const auto* word = std::get_if<std::string>(&value)) {
            all += *word;
        } else if (const auto* number = std::get_if<u64>(&value)) {
            all += text(*number);
        } else {
            all += std::get<bool>(value) ? "on" : "off";
        }
    }
    return all;
}

}  // namespace

class AmendOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
    void malformed_lists();
    void help();
};

void AmendOptionsTest::lists_data()
{
    QTest::addColumn<std::string>("list");
    QTest::addColumn<std::string>("meaning");
    const auto row = [](const char* list, const char* meaning) {
        QTest::newRow(list) << std::string(list) << std::string(meaning);
    };
    row("compat=v3", "compat=v3");
    row("compat=v3,,", "compat=v3,");
    row("compat=a,,b,size=4M", "compat=a,b size=4194304");
    row("size=4M,size=5M", "size=5242880");
    row("size=1.5M", "size=1572864");
    row("size=+1M", "size=1048576");
    row("size=0x200", "size=512");
    row("size=4M,id=3", "size=4194304");
    row("compat", "compat=on");
    row("lazy_refcounts", "lazy_refcounts=on");
    row("nolazy_refcounts", "lazy_refcounts=off");
    row("lazy_refcounts=y,data_file_raw=no", "data_file_raw=off lazy_refcounts=on");
    row("refcount_bits=0x10", "refcount_bits=16");
    row("refcount_bits= 16", "refcount_bits=16");
    row("refcount_bits=020", "refcount_bits=16");
    row("refcount_bits=-1", "refcount_bits=18446744073709551615");
    row("refcount_bits=16 ", "Parameter 'refcount_bits' expects a number");
    row("refcount_bits=", "Parameter 'refcount_bits' expects a number");
    row("refcount_bits=99999999999999999999",
        "Value '99999999999999999999' is too large for parameter 'refcount_bits'");
    row("lazy_refcounts=ON", "Parameter 'lazy_refcounts' expects 'on' or 'off'");
    row("lazy_refcounts=1", "Parameter 'lazy_refcounts' expects 'on' or 'off'");
    row("size=16E", "Value '16E' is out of range for parameter 'size'");
    const char* no_size =
        "Parameter 'size' expects a non-negative number below 2^64 / Optional suffix k, M, G, T, P or E means kilo-, "
        "mega-, giga-, tera-, peta-\nand exabytes, respectively.";
    row("size=abc", no_size);
    row("size=-1", no_size);
    row("size=4M5", no_size);
    row(" compat=v3", "Invalid parameter ' compat'");
    row("=1", "Invalid parameter ''");
    row("foo=1,refcount_bits=abc", "Invalid parameter 'foo'");
    row("refcount_bits=abc,foo=1", "Parameter 'refcount_bits' expects a number");
    row("cluster_size=4k", "Invalid parameter 'cluster_size' / This option is only supported for image creation");
}

void AmendOptionsTest::lists()
{
    QFETCH(const std::string, list);
    QFETCH(const std::string, meaning);
    QVERIFY(is_option_list(list));
    QCOMPARE(read(list), meaning);
}

void AmendOptionsTest::malformed_lists()
{
    for (const char* list : {"", ",", ",compat=v3", "compat=v3,", "compat=v3,,,"}) {
        QVERIFY2(!is_option_list(list), list);
    }
}

void AmendOptionsTest::help()
{
    QVERIFY(asks_for_help("help") && asks_for_help("size=4M,?") && asks_for_help("help,,"));
    QVERIFY(!asks_for_help("compat=help") && !asks_for_help(""));
    const std::string printed = amend_help("qcow2", known);
    QVERIFY(
        printed.starts_with("Amend options for 'qcow2':\n"
                            "  compat=<str>           - Compatibility level (v2 [0.10] or v3 [1.1])\n"
                            "  data_file_raw=<bool (on/off)> - The external data file must stay valid\n"));
    QVERIFY(printed.ends_with("  size=<size>            - Virtual disk size\n"));
}

QTEST_APPLESS_MAIN(AmendOptionsTest)
#include "amend_options_test.moc"
