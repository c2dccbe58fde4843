// SPDX-License-Identifier: MIT
// The dialog of amendments on real images: what it shows, what it refuses, what it does to the file and to the map.
#include "app/window/amend_dialog.h"

#include "app/window/amend_plan_view.h"
#include "tests/support/process.h"
#include "tests/window/window_fixture.h"
#include "widgets/chain_tree.h"
#include "widgets/viewpoint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace stratamap;
using namespace stratamap::ui;
using namespace stratamap::ui::testing;
using stratamap::testing::Outcome;
using stratamap::testing::read_file;
using stratamap::testing::run;

namespace {

void must(const std::vector<std::string>& command)
{
    const Outcome outcome = run(command);
    QVERIFY2(outcome.succeeded(), (stratamap::testing::shell_command(command) + ": " + outcome.err).c_str());
}

struct Desk : Fixture {
    Desk()
    {
        must({"qemu-img", "create", "-q", "-f", "raw", images / "base.raw", "4M"});
        must({"qemu-img", "create", "-q", "-f", "qcow2", "-b", "base.raw", "-F", "raw", path});
        must({"qemu-io", "-f", "qcow2", "-c", "write -P 1 0 128k", "-c", "write -P 2 3M 64k", path});
    }

    void openDialog()
    {
        if (window.page() != MainWindow::Page::map) {
            open(path);
        }
        action("amend")->trigger();
        dialog = window.findChild<AmendDialog*>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(field<QComboBox>("compat") != nullptr || !dialog->findChildren<Banner*>().isEmpty());
    }

    template <typename Widget>
    Widget* field(const char* name) const
    {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }
    void choose(const char* name, const char* value) const
    {
        auto* box = field<QComboBox>(name);
        box->setCurrentIndex(box->findData(QLatin1String(value)));
    }
    void type(const char* name, const char* value) const
    {
        auto* line = field<QLineEdit>(name);
        line->selectAll();
        QTest::keyClicks(line, QLatin1String(value));
    }
    QString plan() const { return field<AmendPlanView>("")->lines().join(QLatin1Char('\n')); }
    bool ready() const { return field<QPushButton>("apply")->isEnabled(); }
    QString state() const { return field<QLabel>("state")->text(); }
    void apply() const
    {
        field<QPushButton>("apply")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->running(), 20000);
    }
    bool infoSays(const char* words) const
    {
        return run({"qemu-img", "info", path}).out.find(words) != std::string::npos;
    }

    Scratch images{"amend"};
    std::string path = images / "disk.qcow2";
    AmendDialog* dialog = nullptr;
};

}  // namespace

class AmendDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!stratamap::testing::have_peer()) {
            QSKIP(stratamap::testing::no_peer);
        }
    }

    void everyOptionHasItsValue()
    {
        Desk desk;
        desk.openDialog();
        QCOMPARE(desk.field<QComboBox>("compat")->currentData().toString(), QStringLiteral("1.1"));
        QCOMPARE(desk.field<QComboBox>("refcount_bits")->currentData().toString(), QStringLiteral("16"));
        QCOMPARE(desk.field<QLineEdit>("size")->text(), QStringLiteral("4194304"));
        QCOMPARE(desk.field<QLineEdit>("backing_file")->text(), QStringLiteral("base.raw"));
        QCOMPARE(desk.field<QComboBox>("backing_fmt")->currentData().toString(), QStringLiteral("raw"));
        QCOMPARE(desk.field<QLabel>("cluster_size")->text(), QStringLiteral("64 KiB"));
        QVERIFY(!desk.field<QLabel>("note-data_file")->text().isEmpty());
        QVERIFY(!desk.ready());
    }

    void aChangeIsPlannedAndDone()
    {
        Desk desk;
        desk.openDialog();
        desk.choose("refcount_bits", "64");
        QTRY_VERIFY(desk.ready());
        QVERIFY2(desk.plan().contains(QStringLiteral("refcount bits: 16 → 64")), qPrintable(desk.plan()));
        QVERIFY(desk.field<QLineEdit>("command")->text().contains(QStringLiteral("refcount_bits=64")));
        QVERIFY(desk.infoSays("refcount bits: 16"));
        const auto before = read_file(desk.path);
        desk.apply();
        QVERIFY(desk.infoSays("refcount bits: 64"));
        must({"qemu-img", "check", "-q", desk.path});
        QTRY_VERIFY(!desk.scanning());
        QTRY_COMPARE(desk.field<QComboBox>("refcount_bits")->currentData().toString(), QStringLiteral("64"));
        QVERIFY(desk.field<QPushButton>("saveLog")->isVisible());
        must({stratamap::testing::program_path(), "--amend", "--restore", desk.path + ".undo", desk.path});
        QVERIFY(read_file(desk.path) == before);
    }

    void conflictsAreToldWhileTyping()
    {
        Desk desk;
        desk.openDialog();
        desk.choose("refcount_bits", "8");
        desk.choose("compat", "0.10");
        QVERIFY(desk.field<QLabel>("note-refcount_bits")->text().contains(QStringLiteral("16 bits")));
        QTest::qWait(400);
        QVERIFY(!desk.ready());
        desk.field<QPushButton>("undoChange")->click();
        QCOMPARE(desk.field<QComboBox>("compat")->currentData().toString(), QStringLiteral("1.1"));
        QTRY_VERIFY(desk.ready());
    }

    void shrinkingIsAskedForAndPainted()
    {
        Desk desk;
        desk.openDialog();
        const auto& viewpoint = *desk.window.findChild<Viewpoint*>();
        desk.type("size", "2M");
        QTRY_VERIFY2(desk.state().contains(QStringLiteral("cut off")), qPrintable(desk.state()));
        QVERIFY(!desk.ready() && !viewpoint.marks().empty());  // what it is about is seen before
        auto* consent = desk.field<QCheckBox>("allowShrink");
        QVERIFY(consent->isVisible());
        consent->setChecked(true);
        QTRY_VERIFY(desk.ready());
        QVERIFY(!viewpoint.marks().empty());
        QCOMPARE(viewpoint.marks().back().kind, Mark::Kind::doomed);
        QVERIFY(viewpoint.marks().back().guest.offset >= u64{2} << 20);
        QVERIFY2(desk.plan().contains(QStringLiteral("Lost for good")), qPrintable(desk.plan()));
        desk.dialog->reject();
        QVERIFY(viewpoint.marks().empty());
        QTRY_VERIFY(desk.window.findChild<AmendDialog*>() == nullptr);
        QVERIFY(desk.infoSays("4 MiB"));
    }

    void anotherImageInTheWindowIsNotPainted()
    {
        Desk desk;
        desk.openDialog();
        desk.open(desk.images / "base.raw");
        desk.type("size", "2M");
        desk.field<QCheckBox>("allowShrink")->setChecked(true);
        QTRY_VERIFY(desk.ready());
        QVERIFY(desk.window.findChild<Viewpoint*>()->marks().empty());
    }

    void growingGoesToTheMap()
    {
        Desk desk;
        desk.openDialog();
        desk.type("size", "+4M");
        QTRY_VERIFY(desk.ready());
        desk.apply();
        QTRY_COMPARE(desk.window.findChild<Viewpoint*>()->size(), u64{8} << 20);
    }

    void anImageInUseIsRefused()
    {
        Desk desk;
        desk.open(desk.path);
        QProcess vm;
        vm.start(QStringLiteral("qemu-io"),
                 {QStringLiteral("-f"), QStringLiteral("qcow2"), QString::fromStdString(desk.path)});
        vm.write("length\n");
        QVERIFY(vm.waitForReadyRead(10000));
        desk.openDialog();
        const auto banners = desk.dialog->findChildren<Banner*>();
        QCOMPARE(banners.size(), 1);
        QVERIFY2(banners[0]->details().contains(QStringLiteral("\"write\" lock")), qPrintable(banners[0]->details()));
        QVERIFY(!desk.ready());
        vm.closeWriteChannel();
        QVERIFY(vm.waitForFinished(10000));
        for (auto* button : banners[0]->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Try Again")) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY(desk.field<QComboBox>("compat") != nullptr);
    }

    void otherFormatsSayWhy()
    {
        Desk desk;
        desk.open(desk.images / "base.raw");
        desk.openDialog();
        const auto banners = desk.dialog->findChildren<Banner*>();
        QCOMPARE(banners.size(), 1);
        QCOMPARE(banners[0]->severity(), Banner::Severity::note);
    }

    void anImageThatChangedMeanwhileIsLeftAlone()
    {
        Desk desk;
        desk.openDialog();
        desk.choose("refcount_bits", "32");
        QTRY_VERIFY(desk.ready());
        must({"qemu-img", "amend", "-f", "qcow2", "-o", "refcount_bits=8", desk.path});
        const auto before = read_file(desk.path);
        desk.apply();
        QVERIFY(read_file(desk.path) == before);
        QCOMPARE(desk.dialog->findChildren<Banner*>().front()->severity(), Banner::Severity::error);
    }

    void keySlots_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("inside qcow2") << QStringLiteral("qcow2");
        QTest::newRow("alone") << QStringLiteral("luks");
    }

    /// Adds, changes and erases passphrases; QEMU opens the image with those that are left, and with no other.
    void keySlots()
    {
        QFETCH(const QString, format);
        const std::string name = format.toStdString();
        const std::string prefix = name == "luks" ? "" : "encrypt.";
        Desk desk;
        desk.path = desk.images / "secret.img";
        const std::string creation = name == "luks" ? "key-secret=s,iter-time=10"
                                                    : "encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10";
        must({"qemu-img", "create", "-q", "--object", "secret,id=s,data=old", "-f", name, "-o", creation, desk.path,
              "1M"});
        const auto opens = [&](const std::string& passphrase) {
            return run({"qemu-io", "-r", "--object", "secret,id=s,data=" + passphrase, "--image-opts", "-c",
                        "read 0 512", "driver=" + name + "," + prefix + "key-secret=s,file.filename=" + desk.path})
                .succeeded();
        };
        QVERIFY(opens("old"));
        desk.open(desk.path);
        desk.action("amend")->trigger();
        desk.dialog = desk.window.findChild<AmendDialog*>();
        QTRY_VERIFY(desk.field<QComboBox>("keyAction") != nullptr);
        const auto* table = desk.field<QTableWidget>("keySlots");
        const auto begin = [&](int action) {
            desk.field<QComboBox>("keyAction")->setCurrentIndex(action);
            desk.field<QSpinBox>("iterTime")->setValue(10);
        };
        const auto write = [&](const char* field, const char* text) {
            desk.field<QLineEdit>(field)->setText(QLatin1String(text));
        };
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("active"));
        QCOMPARE(table->item(1, 1)->text(), QStringLiteral("free"));

        write("passphrase", "old");
        desk.field<QPushButton>("tryPassphrase")->click();
        QTRY_COMPARE(table->item(0, 3)->text(), QStringLiteral("opens it"));
        begin(1);
        write("newPassphrase", "second");
        write("newPassphraseAgain", "secund");
        QTest::qWait(400);
        QVERIFY(!desk.ready());
        write("newPassphraseAgain", "second");
        QTRY_VERIFY(desk.ready());
        QVERIFY2(desk.plan().contains(QStringLiteral("key slot 1")), qPrintable(desk.plan()));
        desk.field<QCheckBox>("keepUndo")->setChecked(false);
        desk.apply();
        QVERIFY(opens("old") && opens("second"));
        QTRY_COMPARE(table->item(1, 1)->text(), QStringLiteral("active"));
        QVERIFY(desk.field<QLineEdit>("newPassphrase")->text().isEmpty());
        if (name == "luks") {
            return;  // from here on it is the same
        }

        write("passphrase", "old");
        begin(2);
        write("newPassphrase", "third");
        write("newPassphraseAgain", "third");
        QTRY_VERIFY(desk.ready());
        desk.apply();
        QVERIFY(!opens("old") && opens("second") && opens("third"));

        QTRY_COMPARE(table->item(2, 1)->text(), QStringLiteral("active"));
        write("passphrase", "third");
        begin(3);
        auto* slot = desk.field<QComboBox>("keySlot");
        slot->setCurrentIndex(slot->findData(1));
        QVERIFY(!desk.field<QLineEdit>("confirmLast")->isVisible());
        QTRY_VERIFY(desk.ready());
        desk.apply();
        QVERIFY(!opens("second") && opens("third"));

        QTRY_COMPARE(table->item(1, 1)->text(), QStringLiteral("free"));
        write("passphrase", "third");
        begin(3);
        QTest::qWait(400);
        QVERIFY(!desk.ready());
        write("confirmLast", "secret.img");
        QTRY_VERIFY(desk.ready());
        QVERIFY2(desk.plan().contains(QStringLiteral("Lost for good")), qPrintable(desk.plan()));
    }

    void closingTheWindowMeanwhileWaits()
    {
        Desk desk;
        desk.openDialog();
        desk.choose("refcount_bits", "8");
        QTRY_VERIFY(desk.ready());
        desk.field<QPushButton>("apply")->click();
        QVERIFY(desk.dialog->running());
        desk.window.close();
        QTRY_VERIFY(desk.window.isHidden());
        must({"qemu-img", "check", "-q", desk.path});
    }

    void aLowerLayerIsAmendedFromTheTree()
    {
        Desk desk;
        const std::string top = desk.images / "top.qcow2";
        must({"qemu-img", "create", "-q", "-f", "qcow2", "-b", "disk.qcow2", "-F", "qcow2", top});
        desk.open(top);
        Q_EMIT desk.window.findChild<ChainTree*>()->amendRequested(1);
        desk.dialog = desk.window.findChild<AmendDialog*>();
        QVERIFY(desk.dialog->windowTitle().contains(QStringLiteral("disk.qcow2")));
        QTRY_VERIFY(desk.field<QComboBox>("compat") != nullptr);
        desk.type("size", "2M");
        desk.field<QCheckBox>("allowShrink")->setChecked(true);
        QTRY_VERIFY2(desk.state().contains(QStringLiteral("top.qcow2")), qPrintable(desk.state()));
        QVERIFY(!desk.ready());
    }
};

QTEST_MAIN(AmendDialogTest)
#include "amend_dialog_test.moc"
