// SPDX-License-Identifier: MIT
// Preferences: what is chosen counts at once, is there the next time, and works where nothing can be written.
#include "app/window/main_window.h"
#include "app/window/preferences_dialog.h"
#include "tests/support/image_builder.h"
#include "tests/support/scratch.h"
#include "widgets/map_view.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>
#include <QTest>

using namespace stratamap;
using namespace stratamap::testing;
using namespace stratamap::ui;

namespace {

void choose(const QWidget& dialog, const char* name, int row)
{
    auto* box = dialog.findChild<QComboBox*>(QLatin1String(name));
    QVERIFY2(box != nullptr, name);
    box->setCurrentIndex(row);
}

}  // namespace

class PreferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        setUnitSystem(UnitSystem::iec);
        setPaletteSet(PaletteSet::hues);
        QVERIFY(ScanJob::waitForWorkers(10000));
    }

    void everythingIsThereTheNextTime()
    {
        const Scratch scratch("preferences");
        const QString file = QString::fromStdString(scratch / "settings.ini");
        {
            Settings settings(file);
            PreferencesDialog dialog(settings);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            choose(dialog, "units", 1);
            choose(dialog, "palette", 1);
            choose(dialog, "onStart", 1);
            dialog.findChild<QSpinBox*>(QStringLiteral("threads"))->setValue(3);
            dialog.findChild<QCheckBox*>(QStringLiteral("recentFiles"))->setChecked(false);
            QVERIFY(dialog.findChild<QListWidget*>() != nullptr);
            QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("unwritable"))->isHidden());
        }
        Settings settings(file);
        QCOMPARE(settings.units(), UnitSystem::si);
        QCOMPARE(settings.paletteSet(), PaletteSet::greys);
        QCOMPARE(settings.onStart(), OnStart::reopen);
        QVERIFY(!settings.keepsRecentFiles());
        QCOMPARE(settings.threads(), 3);
    }

    void countsAtOnce()
    {
        const Scratch scratch("preferences");
        write_file(scratch / "a.qcow2", ImageBuilder().data(4, 'a').build());
        Settings settings(QString::fromStdString(scratch / "settings.ini"));
        MainWindow window(settings);
        window.show();
        window.open(scratch / "a.qcow2");
        QTRY_COMPARE(window.page(), MainWindow::Page::map);
        QTRY_VERIFY(!window.findChild<QAction*>(QStringLiteral("stop"))->isEnabled());
        auto* view = window.findChild<MapView*>();
        const auto texts = [&window] {
            QString all;
            const auto labels = window.findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                all += label->text() + QLatin1Char('\n');
            }
            return all;
        };
        const QColor before = view->mapPalette().layer(0);
        QVERIFY(texts().contains(QStringLiteral("KiB")));
        window.findChild<QAction*>(QStringLiteral("preferences"))->trigger();
        const auto* dialog = window.findChild<PreferencesDialog*>();
        QVERIFY(dialog != nullptr);
        choose(*dialog, "units", 1);
        QVERIFY2(texts().contains(QStringLiteral("kB")), qPrintable(texts()));
        choose(*dialog, "palette", 1);
        QVERIFY(view->mapPalette().layer(0) != before);
        QCOMPARE(view->mapPalette().layer(0).saturation(), 0);
        choose(*dialog, "palette", 0);
        QCOMPARE(view->mapPalette().layer(0), before);
    }

    void whereNothingCanBeWritten()
    {
        const Scratch scratch("preferences");
        write_file(scratch / "file", "in the way");
        Settings settings(QString::fromStdString(scratch / "file/settings.ini"));
        PreferencesDialog dialog(settings);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        choose(dialog, "units", 2);
        QCOMPARE(settings.units(), UnitSystem::bytes);
        QVERIFY(!dialog.findChild<QLabel*>(QStringLiteral("unwritable"))->isHidden());
    }
};

QTEST_MAIN(PreferencesTest)
#include "preferences_test.moc"
