// SPDX-License-Identifier: MIT
// Lenses: the canvases of one disk, one of them in front, each with a minimap; and the views one came from.
#pragma once

#include "widgets/canvas.h"

#include <QElapsedTimer>
#include <QWidget>

#include <array>
#include <vector>

class QStackedWidget;

namespace stratamap::ui {

enum class Lens : u8 {
    resolved,  ///< what the guest reads, in rows
    strata,    ///< what every layer holds, one lane below the other
    host,      ///< a layer's own file
    changes,   ///< how the disk differs from another one
};
constexpr std::size_t lens_count = 4;

class CompareView;
struct Comparand;

class Lenses : public QWidget {
    Q_OBJECT

public:
    /// The viewpoint outlives this.
    explicit Lenses(Viewpoint& viewpoint, QWidget* parent = nullptr);

    Lens lens() const { return m_lens; }
    Canvas& canvas() const { return canvas(m_lens); }
    Canvas& canvas(Lens lens) const { return *m_canvases[static_cast<std::size_t>(lens)]; }

    /// Brings the lens of differences to the front, and begins. When the comparison ends, and that lens is in front,
    /// what the guest reads is.
    void compareWith(const Comparand& other);
    CompareView& comparison() const { return *m_comparison; }

    /// Goes to a view, as into a session that is restored. Remembered by the history as one step.
    struct Place {
        Lens lens = Lens::resolved;
        Canvas::View view;
        bool operator==(const Place&) const = default;
    };
    Place place() const { return {m_lens, canvas().view()}; }
    void restore(const Place& place);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_history.size(); }

public Q_SLOTS:
    /// Another lens on the same range, cursor and selection.
    void setLens(stratamap::ui::Lens lens);
    void zoomIn() { canvas().zoomIn(); }
    void zoomOut() { canvas().zoomOut(); }
    void zoomToFit() { canvas().zoomToFit(); }
    void zoomToSelection();
    void goBack();
    void goForward();

Q_SIGNALS:
    void lensChanged(stratamap::ui::Lens lens);

    // Of the canvas in front.
    void viewChanged();
    void interestChanged(const stratamap::Interest& interest);
    void readoutChanged(const QString& text);
    void menuRequested(const QPoint& globalPosition);

private:
    void add(Lens lens, Canvas* canvas, Qt::Orientation minimap, QWidget* above = nullptr, QWidget* below = nullptr);
    void bringToFront(Lens lens);
    void noteView();
    void forget();

    Viewpoint& m_viewpoint;
    QStackedWidget* m_pages;
    CompareView* m_comparison;
    std::array<Canvas*, lens_count> m_canvases = {};
    Lens m_lens = Lens::resolved;

    // Where one was, and what was in sight then: coming back from another lens finds the view as one left it.
    std::array<Canvas::View, lens_count> m_left = {};
    Range m_shown;

    std::vector<Place> m_history;
    std::size_t m_at = 0;
    QElapsedTimer m_noted;
    bool m_travelling = false;
};

}  // namespace stratamap::ui
