// SPDX-License-Identifier: MIT
// --tree: a chain with a snapshot and another overlay, whole and with its base missing.
#include "core/text.h"
#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <filesystem>

using namespace stratamap;
using namespace stratamap::testing;

class TreeCommandTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Scratch> m_scratch;

    Outcome tree(const std::vector<std::string>& words) const
    {
        std::vector<std::string> all = {program_path(), "--tree"};
        all.insert(all.end(), words.begin(), words.end());
        return run(all, {.folder = m_scratch->path()});
    }

    static QJsonObject parsed(const Outcome& outcome)
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).object();
    }

    /// The lines add up.
    static bool is_sound(const QJsonObject& sum)
    {
        double net = 0;
        for (const auto line : sum["lines"].toArray()) {
            net += line.toObject()["bytes"].toDouble();
        }
        return sum["possible"].toBool() ? net == sum["net"].toDouble() && !sum["commands"].toArray().isEmpty()
                                        : sum.contains("obstacle");
    }

private slots:
    void init()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        m_scratch = std::make_unique<Scratch>("tree");
        const auto tool = [&](const std::vector<std::string>& words) {
            const Outcome outcome = run(words, {.folder = m_scratch->path()});
            QVERIFY2(outcome.succeeded(), (shell_command(words) + outcome.err).c_str());
        };
        tool({"qemu-img", "create", "-q", "-f", "qcow2", "base.qcow2", "8M"});
        tool({"qemu-io", "-c", "write -P 1 0 4M", "base.qcow2"});
        tool({"qemu-img", "create", "-q", "-f", "qcow2", "-b", "base.qcow2", "-F", "qcow2", "top.qcow2"});
        tool({"qemu-io", "-c", "write -P 2 0 1M", "-c", "write -P 3 4M 64k", "top.qcow2"});
        tool({"qemu-img", "snapshot", "-c", "monday", "top.qcow2"});
        tool({"qemu-io", "-c", "write -P 4 0 64k", "top.qcow2"});
        tool({"qemu-img", "create", "-q", "-f", "qcow2", "-b", "base.qcow2", "-F", "qcow2", "other.qcow2"});
    }

    void tells_what_layers_hold_and_would_free()
    {
        const Outcome outcome = tree({"--output=json", "top.qcow2"});
        QVERIFY2(outcome.succeeded(), outcome.err.c_str());
        const QJsonObject all = parsed(outcome);
        QCOMPARE(all["version"].toInt(), 1);
        QVERIFY(all["complete"].toBool());
        const auto layers = all["layers"].toArray();
        QCOMPARE(layers.size(), 2);
        const QJsonObject top = layers[0].toObject();
        const QJsonObject base = layers[1].toObject();
        QCOMPARE(top["own"].toInt(), (1 << 20) + 65536);
        QCOMPARE(top["visible"].toInt(), (1 << 20) + 65536);
        QCOMPARE(base["own"].toInt(), 4 << 20);
        QCOMPARE(base["shadowed"].toInt(), 1 << 20);
        for (const QJsonObject& layer : {top, base}) {
            for (const char* operation : {"commit", "pull", "removal"}) {
                QVERIFY2(is_sound(layer[QLatin1String(operation)].toObject()), operation);
            }
        }
        QCOMPARE(base["commit"].toObject()["obstacle"].toString(), QStringLiteral("no-parent"));
        QCOMPARE(base["removal"].toObject()["obstacle"].toString(), QStringLiteral("children"));

        const QJsonObject snapshot = top["snapshots"].toArray()[0].toObject();
        QCOMPARE(snapshot["name"].toString(), QStringLiteral("monday"));
        QCOMPARE(snapshot["own"].toInt(), (1 << 20) + 65536);
        QCOMPARE(snapshot["visible"].toInt(), 1 << 20);
        // A data cluster, the L2 table that has it, the L1 table, and the snapshot table with its only record.
        QCOMPARE(snapshot["removal"].toObject()["net"].toInt(), 4 * 65536);

        QCOMPARE(base["branches"].toArray().size(), 1);
        QVERIFY(base["branches"].toArray()[0].toObject()["file"].toString().endsWith(QStringLiteral("other.qcow2")));
        for (const QJsonObject& sum : {top["commit"].toObject(), base["pull"].toObject()}) {
            QCOMPARE(sum["breaks"].toArray().size(), 1);
        }
    }

    void draws_a_tree_with_aligned_columns()
    {
        const Outcome outcome = tree({"top.qcow2"});
        QVERIFY2(outcome.succeeded(), outcome.err.c_str());
        const auto lines = QString::fromStdString(outcome.out).split(QLatin1Char('\n'));
        const auto own_ends = lines[0].indexOf(QStringLiteral("Own")) + 3;
        QVERIFY(lines[1].startsWith(QStringLiteral("top.qcow2 ")));
        QCOMPARE(lines[1].left(own_ends).trimmed().right(8), QStringLiteral("1.06 MiB"));
        QVERIFY(lines[2].startsWith(QStringLiteral("├─ snapshot monday")));
        QVERIFY(lines[3].startsWith(QStringLiteral("└─ base.qcow2")));
        QCOMPARE(lines[3].left(own_ends).trimmed().right(6), QStringLiteral(" 4 MiB"));
        QVERIFY(lines[4].startsWith(QStringLiteral("   └─ other.qcow2")));
        QVERIFY(outcome.out.find("commit into base.qcow2 ") != std::string::npos);
        QVERIFY(outcome.out.find("! other.qcow2 stands on it, too") != std::string::npos);
        QVERIFY(outcome.out.find("$ qemu-img snapshot -d monday ") != std::string::npos);
    }

    void reading_contents_makes_a_pull_exact()
    {
        const auto pull_of = [&](const std::vector<std::string>& words) {
            return parsed(tree(words))["layers"].toArray()[1].toObject()["pull"].toObject();
        };
        QCOMPARE(pull_of({"--output=json", "top.qcow2"})["trust"].toString(), QStringLiteral("bound"));
        QCOMPARE(pull_of({"--output=json", "--contents", "top.qcow2"})["trust"].toString(), QStringLiteral("exact"));
    }

    void shows_what_there_is_of_a_broken_chain()
    {
        std::filesystem::remove(*m_scratch / "base.qcow2");
        const Outcome people = tree({"top.qcow2"});
        QCOMPARE(people.status, 1);
        QVERIFY(people.out.find("└─ (base.qcow2)") != std::string::npos);
        QVERIFY(people.out.find("qemu-img rebase -u -b base.qcow2 -F qcow2 ") != std::string::npos);
        QVERIFY(people.out.find("commit into base.qcow2: not possible, the chain is not whole") != std::string::npos);
        QVERIFY(people.out.find("removal frees ") != std::string::npos);

        const Outcome outcome = tree({"--keep-going", "--output=json", "top.qcow2"});
        QCOMPARE(outcome.status, 2);
        const QJsonObject all = parsed(outcome);
        QVERIFY(!all["complete"].toBool(true));
        const QJsonObject lost = all["layers"].toArray()[1].toObject();
        QVERIFY(lost["lost"].toString().contains(QStringLiteral("base.qcow2")));
        QVERIFY(lost.contains(QStringLiteral("mend")));
        QVERIFY(all["layers"].toArray()[0].toObject()["snapshots"].toArray().size() == 1);
    }

    void refuses_what_makes_no_sense()
    {
        QCOMPARE(tree({"missing.qcow2"}).status, 1);
        QCOMPARE(tree({"--output=csv", "top.qcow2"}).status, 1);
        QCOMPARE(tree({"--map", "top.qcow2"}).status, 1);
        QCOMPARE(tree({}).status, 1);
    }
};

QTEST_GUILESS_MAIN(TreeCommandTest)
#include "tree_command_test.moc"
