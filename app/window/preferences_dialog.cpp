// SPDX-License-Identifier: MIT
// PreferencesDialog: what a person sets once.
#include "app/window/preferences_dialog.h"

#include "app/window/appearance.h"
#include "app/window/help.h"
#include "app/window/language.h"
#include "app/window/settings.h"
#include "app/window/trusted_folders_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace stratamap::ui {

namespace {

template <typename Value>
QComboBox* choice(const char* name, std::initializer_list<std::pair<Value, QString>> values, Value now, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    for (const auto& [value, text] : values) {
        box->addItem(text, static_cast<int>(value));
    }
    box->setCurrentIndex(box->findData(static_cast<int>(now)));
    return box;
}

template <typename Value>
Value chosen(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

}  // namespace

PreferencesDialog::PreferencesDialog(Settings& settings, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_pages(new QTabWidget(this)), m_restart(new QLabel(this))
{
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    explainDialog(*this, "window");
    m_pages->addTab(createLooks(), tr("&Looks"));
    m_pages->addTab(createFiles(), tr("&Files"));
    m_pages->addTab(new TrustedFolders(m_settings, this), tr("&Trusted Folders"));

    m_restart->setObjectName(QStringLiteral("restart"));
    m_restart->setText(tr("The language will be another from the next start on."));
    m_restart->setWordWrap(true);
    m_restart->hide();
    auto* unwritable = new QLabel(
        tr("What you choose here lasts until the program ends: %1 cannot be written.").arg(m_settings.location()),
        this);
    unwritable->setObjectName(QStringLiteral("unwritable"));
    unwritable->setTextFormat(Qt::PlainText);
    unwritable->setWordWrap(true);
    unwritable->setVisible(!m_settings.writable());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    layout->addWidget(m_restart);
    layout->addWidget(unwritable);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 22);
}

QWidget* PreferencesDialog::createLooks()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    auto* units = choice<UnitSystem>("units",
                                     {{UnitSystem::iec, tr("KiB, MiB, GiB (powers of 1024)")},
                                      {UnitSystem::si, tr("kB, MB, GB (powers of 1000)")},
                                      {UnitSystem::bytes, tr("Exact bytes")}},
                                     m_settings.units(), page);
    form->addRow(tr("&Sizes in:"), units);
    connect(units, &QComboBox::currentIndexChanged, this, [this, units] {
        m_settings.setUnits(chosen<UnitSystem>(units));
        setUnitSystem(m_settings.units());
        Q_EMIT looksChanged();
    });
    auto* set = choice<PaletteSet>("palette",
                                   {{PaletteSet::hues, tr("Colours, safe for colour-blind eyes")},
                                    {PaletteSet::greys, tr("Greys and textures, for print")}},
                                   m_settings.paletteSet(), page);
    form->addRow(tr("&Map in:"), set);
    connect(set, &QComboBox::currentIndexChanged, this, [this, set] {
        m_settings.setPaletteSet(chosen<PaletteSet>(set));
        setPaletteSet(m_settings.paletteSet());
        Q_EMIT looksChanged();
    });
    auto* appearance = choice<Appearance>(
        "appearance",
        {{Appearance::system, tr("As the system")}, {Appearance::light, tr("Light")}, {Appearance::dark, tr("Dark")}},
        m_settings.appearance(), page);
    form->addRow(tr("&Window:"), appearance);
    form->addRow(tr("Lan&guage:"), createLanguage(page));
    connect(appearance, &QComboBox::currentIndexChanged, this, [this, appearance] {
        m_settings.setAppearance(chosen<Appearance>(appearance));
        applyAppearance(m_settings.appearance());
        Q_EMIT looksChanged();
    });
    return page;
}

/// Every window has its words already, so that another language is the next start's.
QComboBox* PreferencesDialog::createLanguage(QWidget* page)
{
    auto* box = new QComboBox(page);
    box->setObjectName(QStringLiteral("language"));
    box->addItem(tr("As the system"), QString());
    const QStringList codes = languages();
    for (const QString& code : codes) {
        box->addItem(languageName(code), code);
    }
    box->setCurrentIndex(std::max(0, box->findData(m_settings.language())));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        m_settings.setLanguage(box->currentData().toString());
        m_restart->show();
    });
    return box;
}

QWidget* PreferencesDialog::createFiles()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    auto* start = choice<OnStart>("onStart",
                                  {{OnStart::offer, tr("Offer the last session")},
                                   {OnStart::reopen, tr("Reopen the last session")},
                                   {OnStart::nothing, tr("Begin with nothing")}},
                                  m_settings.onStart(), page);
    form->addRow(tr("&On start:"), start);
    connect(start, &QComboBox::currentIndexChanged, this,
            [this, start] { m_settings.setOnStart(chosen<OnStart>(start)); });
    auto* recent = new QCheckBox(tr("&Remember opened files"), page);
    recent->setObjectName(QStringLiteral("recentFiles"));
    recent->setToolTip(tr("Without this there is no list of files, and no session is kept."));
    recent->setChecked(m_settings.keepsRecentFiles());
    connect(recent, &QCheckBox::toggled, this, [this](bool keeps) { m_settings.setKeepsRecentFiles(keeps); });
    form->addRow(recent);
    auto* threads = new QSpinBox(page);
    threads->setObjectName(QStringLiteral("threads"));
    threads->setRange(0, Settings::most_threads);
    threads->setSpecialValueText(tr("As many as processors"));
    threads->setToolTip(
        tr("How many threads map an image: one finds what the guest reads, the others what each layer "
           "holds. From the next image or Map Again on."));
    threads->setValue(m_settings.threads());
    connect(threads, &QSpinBox::valueChanged, this, [this](int value) { m_settings.setThreads(value); });
    form->addRow(tr("T&hreads for mapping:"), threads);
    return page;
}

}  // namespace stratamap::ui
