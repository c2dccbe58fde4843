// SPDX-License-Identifier: MIT
// Light or dark: the system's palette, or one of our own. The one place with colours of the window's own.
#include "app/window/appearance.h"

#include <QApplication>
#include <QPalette>

namespace stratamap::ui {

namespace {

struct Shades {
    QRgb window, base, alternate, text, faint, button, highlight, link;
};
constexpr Shades dark_shades{0xff23272b, 0xff191c1f, 0xff202428, 0xffe4e7ea,
                             0xff868e96, 0xff31363b, 0xff2f7fb5, 0xff62b5ea};
constexpr Shades light_shades{0xfff2f2f0, 0xffffffff, 0xfff7f7f5, 0xff1e2226,
                              0xff80868c, 0xffeaeae7, 0xff2b78ab, 0xff1f6a9c};

QPalette palette(const Shades& shades)
{
    // Lets Qt derive the shades of edges and grooves, then says what reading depends on.
    QPalette palette{QColor(shades.button), QColor(shades.window)};
    const QColor text(shades.text);
    const QColor faint(shades.faint);
    palette.setColor(QPalette::Base, QColor(shades.base));
    palette.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(shades.base));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, QColor(shades.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(Qt::white));
    palette.setColor(QPalette::Link, QColor(shades.link));
    palette.setColor(QPalette::LinkVisited, QColor(shades.link));
    palette.setColor(QPalette::PlaceholderText, faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.alternate));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

}  // namespace

void applyAppearance(Appearance appearance)
{
    switch (appearance) {
        case Appearance::system: QApplication::setPalette(QPalette()); return;
        case Appearance::light: QApplication::setPalette(palette(light_shades)); return;
        case Appearance::dark: QApplication::setPalette(palette(dark_shades)); return;
    }
}

}  // namespace stratamap::ui
