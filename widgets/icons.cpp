// SPDX-License-Identifier: MIT
// The program's own icons, drawn in the palette's text colour.
#include "widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

// Resources of a static library are left out by the linker unless somebody names them; the macro wants no namespace.
static void initResources()
{
    Q_INIT_RESOURCE(stratamap);
}

namespace stratamap::ui {

namespace {

QString fileOf(Icon which)
{
    switch (which) {
        case Icon::open: return QStringLiteral("open");
        case Icon::reload: return QStringLiteral("reload");
        case Icon::zoom_in: return QStringLiteral("zoom-in");
        case Icon::zoom_out: return QStringLiteral("zoom-out");
        case Icon::zoom_fit: return QStringLiteral("zoom-fit");
        case Icon::back: return QStringLiteral("back");
        case Icon::forward: return QStringLiteral("forward");
        case Icon::lens_resolved: return QStringLiteral("lens-resolved");
        case Icon::lens_strata: return QStringLiteral("lens-strata");
        case Icon::lens_host: return QStringLiteral("lens-host");
        case Icon::lens_changes: return QStringLiteral("lens-changes");
        case Icon::close: return QStringLiteral("close");
        case Icon::cancel: return QStringLiteral("cancel");
        case Icon::layers: return QStringLiteral("layers");
        case Icon::legend: return QStringLiteral("legend");
        case Icon::extents: return QStringLiteral("extents");
        case Icon::layer: return QStringLiteral("layer");
        case Icon::snapshot: return QStringLiteral("snapshot");
        case Icon::ghost: return QStringLiteral("ghost");
        case Icon::warning: return QStringLiteral("warning");
        case Icon::error: return QStringLiteral("error");
        case Icon::question: return QStringLiteral("question");
        case Icon::note: return QStringLiteral("note");
    }
    Q_UNREACHABLE();
    return {};
}

// Draws an SVG file at any size. `currentColor` in it becomes the colour asked for, or the palette's, which is looked
// up while painting: a change from light to dark needs nothing else.
class SvgEngine final : public QIconEngine {
public:
    explicit SvgEngine(QString file, QColor colour = {}) : m_file(std::move(file)), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(rect.size() * scale, mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourFor(mode);
        const QString key = QStringLiteral("stratamap:%1:%2x%3:%4")
                                .arg(m_file, QString::number(size.width()), QString::number(size.height()),
                                     QString::number(colour.rgba(), 16));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) {
            return pixmap;
        }
        QFile file(m_file);
        QByteArray svg = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(colour.alphaF());
        QSvgRenderer(svg).render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new SvgEngine(*this); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        }
        if (mode == QIcon::Selected) {
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        }
        return m_colour.isValid() ? m_colour : palette.color(QPalette::Active, QPalette::WindowText);
    }

    QString m_file;
    QColor m_colour;
};

}  // namespace

QIcon icon(Icon which, const QColor& colour)
{
    initResources();
    return QIcon(new SvgEngine(QStringLiteral(":/icons/%1.svg").arg(fileOf(which)), colour));
}

QIcon programIcon()
{
    initResources();
    return QIcon(new SvgEngine(QStringLiteral(":/icons/org.stratamap.Stratamap.svg")));
}

}  // namespace stratamap::ui
