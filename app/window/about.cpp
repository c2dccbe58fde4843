// SPDX-License-Identifier: MIT
// What the program is, and which versions it is made of.
#include "app/window/about.h"

#include "app/window/diagnostics.h"
#include "core/format.h"
#include "widgets/error_text.h"
#include "widgets/icons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace stratamap::ui {

namespace {
struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};
}  // namespace

void showAbout(QWidget* parent)
{
    QStringList readable;
    for (const Format* format : formats()) {
        readable += fromText(format->title);
    }
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(About::tr("About Stratamap"));
    box->setIconPixmap(programIcon().pixmap(QSize(64, 64), box->devicePixelRatioF()));
    box->setTextFormat(Qt::PlainText);
    box->setText(About::tr("Stratamap %1").arg(QStringLiteral(STRATAMAP_VERSION)));
    box->setInformativeText(
        About::tr("Shows which layer of a virtual machine's disk provides every sector, and in what state.\n\n"
                  "Free software under the MIT licence.\n\n"
                  "Reads: %1\n\n"
                  "Made with: %2")
            .arg(readable.join(QStringLiteral(", ")), librariesText().join(QStringLiteral(", "))));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setStandardButtons(QMessageBox::Close);
    QPushButton* copy = box->addButton(About::tr("Copy &Diagnostics"), QMessageBox::ActionRole);
    copy->disconnect();  // which would close the box
    QObject::connect(copy, &QPushButton::clicked, box, [] { QGuiApplication::clipboard()->setText(diagnostics()); });
    box->setDefaultButton(QMessageBox::Close);
    box->open();
}

}  // namespace stratamap::ui
