// SPDX-License-Identifier: MIT
// The list of trusted folders.
#include "app/window/trusted_folders_dialog.h"

#include "app/window/help.h"
#include "app/window/settings.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace stratamap::ui {

TrustedFolders::TrustedFolders(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_list(new QListWidget(this)), m_remove(nullptr)
{
    setManualPage(*this, "opening");
    auto* text = new QLabel(
        tr("Files in these folders are opened without asking when an image elsewhere refers to them."), this);
    text->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Trusted folders"));

    auto* buttons = new QHBoxLayout;
    auto* add = new QPushButton(tr("&Add…"), this);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &TrustedFolders::addFolder);
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("remove"));
    connect(m_remove, &QPushButton::clicked, this, &TrustedFolders::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    showFolders();
}

void TrustedFolders::addFolder()
{
    auto* dialog = new QFileDialog(this, tr("Trust a Folder"), m_settings.lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_settings.trustFolder(folder);
        showFolders();
    });
    dialog->open();
}

void TrustedFolders::removeSelected()
{
    QStringList folders = m_settings.trustedFolders();
    const auto selected = m_list->selectedItems();
    for (const QListWidgetItem* item : selected) {
        folders.removeAll(item->text());
    }
    m_settings.setTrustedFolders(folders);
    showFolders();
}

void TrustedFolders::showFolders()
{
    m_list->clear();
    m_list->addItems(m_settings.trustedFolders());
    m_remove->setEnabled(false);
}

TrustedFoldersDialog::TrustedFoldersDialog(Settings& settings, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Trusted Folders"));
    setAttribute(Qt::WA_DeleteOnClose);
    explainDialog(*this, "opening");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new TrustedFolders(settings, this));
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 18);
}

}  // namespace stratamap::ui
