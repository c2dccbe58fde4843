// SPDX-License-Identifier: MIT
// The list of trusted folders.
#include "app/window/trusted_folders_dialog.h"

#include "app/window/settings.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace stratamap::ui {

TrustedFoldersDialog::TrustedFoldersDialog(Settings& settings, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_list(new QListWidget(this)), m_remove(nullptr)
{
    setWindowTitle(tr("Trusted Folders"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto* text = new QLabel(
        tr("Files in these folders are opened without asking when an image elsewhere refers to them."), this);
    text->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Trusted folders"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* add = buttons->addButton(tr("&Add…"), QDialogButtonBox::ActionRole);
    connect(add, &QPushButton::clicked, this, &TrustedFoldersDialog::addFolder);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(QStringLiteral("remove"));
    connect(m_remove, &QPushButton::clicked, this, &TrustedFoldersDialog::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 18);
    showFolders();
}

void TrustedFoldersDialog::addFolder()
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

void TrustedFoldersDialog::removeSelected()
{
    QStringList folders = m_settings.trustedFolders();
    const auto selected = m_list->selectedItems();
    for (const QListWidgetItem* item : selected) {
        folders.removeAll(item->text());
    }
    m_settings.setTrustedFolders(folders);
    showFolders();
}

void TrustedFoldersDialog::showFolders()
{
    m_list->clear();
    m_list->addItems(m_settings.trustedFolders());
    m_remove->setEnabled(false);
}

}  // namespace stratamap::ui
