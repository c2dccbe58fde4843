// SPDX-License-Identifier: MIT
// Lenses: the canvases of one disk, one of them in front, each with a minimap; and the views one came from.
#include "widgets/lenses.h"

#include "widgets/compare_bars.h"
#include "widgets/compare_view.h"
#include "widgets/host_bars.h"
#include "widgets/host_view.h"
#include "widgets/manual.h"
#include "widgets/map_view.h"
#include "widgets/minimap.h"
#include "widgets/strata_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace stratamap::ui {

namespace {

constexpr std::size_t longest_history = 200;
constexpr int one_movement =
    700;  // milliseconds: turns of the wheel so close to each other are one step of the history

}  // namespace

Lenses::Lenses(Viewpoint& viewpoint, QWidget* parent)
    : QWidget(parent),
      m_viewpoint(viewpoint),
      m_pages(new QStackedWidget(this)),
      m_comparison(new CompareView(viewpoint))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    add(Lens::resolved, new MapView(viewpoint), Qt::Vertical);
    add(Lens::strata, new StrataView(viewpoint), Qt::Horizontal);
    auto* host = new HostView(viewpoint);
    add(Lens::host, host, Qt::Vertical, new HostFileBar(*host), new HostLegend(*host));
    add(Lens::changes, m_comparison, Qt::Vertical, new CompareBar(*m_comparison), new CompareLegend(*m_comparison));
    connect(m_comparison, &CompareView::ended, this, [this] {
        if (m_lens == Lens::changes) {
            setLens(Lens::resolved);
        }
    });
    setFocusProxy(&canvas());
    // Until the canvases have taken in the new disk, their views are of the old one.
    connect(&viewpoint, &Viewpoint::diskChanged, this, [this] { m_travelling = true; });
    connect(&viewpoint, &Viewpoint::surveyChanged, this, [this] {
        if (std::exchange(m_travelling, false)) {
            forget();
            noteView();
        }
    });
    connect(&viewpoint, &Viewpoint::shown, this, [this](Range range) { canvas().showGuest(range); });
    forget();
}

void Lenses::add(Lens lens, Canvas* canvas, Qt::Orientation orientation, QWidget* above, QWidget* below)
{
    m_canvases[static_cast<std::size_t>(lens)] = canvas;
    auto* page = new QWidget(m_pages);
    constexpr std::array<const char*, lens_count> manual_pages = {"canvas", "strata", "file", "compare"};
    setManualPage(*page, manual_pages[static_cast<std::size_t>(lens)]);
    auto* column = new QVBoxLayout(page);
    auto* layout = new QBoxLayout(orientation == Qt::Vertical ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QBoxLayout* box : {static_cast<QBoxLayout*>(column), layout}) {
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(0);
    }
    if (above) {
        column->addWidget(above);
    }
    column->addLayout(layout, 1);
    if (below) {
        column->addWidget(below);
    }
    layout->addWidget(canvas, 1);
    layout->addWidget(new Minimap(*canvas, orientation, page));
    m_pages->addWidget(page);
    const auto inFront = [this, lens] { return lens == m_lens; };
    connect(canvas, &Canvas::viewChanged, this, [this, inFront] {
        if (inFront()) {
            noteView();
            Q_EMIT viewChanged();
        }
    });
    connect(canvas, &Canvas::interestChanged, this, [this, inFront](const Interest& interest) {
        if (inFront()) {
            Q_EMIT interestChanged(interest);
        }
    });
    connect(canvas, &Canvas::readoutChanged, this, [this, inFront](const QString& text) {
        if (inFront()) {
            Q_EMIT readoutChanged(text);
        }
    });
    connect(canvas, &Canvas::menuRequested, this, &Lenses::menuRequested);
}

void Lenses::bringToFront(Lens lens)
{
    const bool focused = canvas().hasFocus();
    m_lens = lens;
    m_pages->setCurrentIndex(static_cast<int>(lens));
    setFocusProxy(&canvas());
    if (focused) {
        canvas().setFocus();
    }
}

void Lenses::setLens(Lens lens)
{
    if (lens == m_lens) {
        return;
    }
    const Range seen = canvas().visibleGuest();
    m_left[static_cast<std::size_t>(m_lens)] = canvas().view();
    const bool untouched = std::exchange(m_shown, seen) == seen;
    m_travelling = true;
    bringToFront(lens);
    if (untouched) {
        canvas().restore(m_left[static_cast<std::size_t>(lens)]);
    } else {
        canvas().showGuest(seen);
        m_shown = canvas().visibleGuest();
    }
    m_travelling = false;
    noteView();
    Q_EMIT lensChanged(lens);
    Q_EMIT viewChanged();
    Q_EMIT interestChanged(canvas().interest());
}

void Lenses::compareWith(const Comparand& other)
{
    m_comparison->compareWith(other);
    setLens(Lens::changes);
    canvas().setFocus();
}

void Lenses::restore(const Place& place)
{
    const bool other = place.lens != m_lens;
    m_travelling = true;
    bringToFront(place.lens);
    canvas().restore(place.view);
    m_travelling = false;
    if (other) {
        Q_EMIT lensChanged(place.lens);
    }
    Q_EMIT viewChanged();
    Q_EMIT interestChanged(canvas().interest());
}

void Lenses::zoomToSelection()
{
    if (const auto range = canvas().selected()) {
        canvas().showRange(*range);
    }
}

/// A new step of the history; scrolling, and movements close to each other, change the last one.
void Lenses::noteView()
{
    if (m_travelling || canvas().size() == 0) {
        return;
    }
    const Place now = place();
    if (m_history.empty()) {
        m_history.push_back(now);
        m_at = 0;
        return;
    }
    Place& last = m_history[m_at];
    if (last == now) {
        return;
    }
    const bool whole = last.lens == now.lens && last.view.whole && now.view.whole;  // in other room
    const bool scrolled = last.lens == now.lens && !now.view.whole && last.view.bytesPerCell == now.view.bytesPerCell &&
                          last.view.enlargement == now.view.enlargement;
    const bool same_movement = m_at > 0 && m_noted.isValid() && m_noted.elapsed() < one_movement;
    if (!whole) {
        m_noted.start();
    }
    if (whole || scrolled || same_movement) {
        last = now;
        return;
    }
    m_history.resize(m_at + 1);
    m_history.push_back(now);
    if (m_history.size() > longest_history) {
        m_history.erase(m_history.begin());
    }
    m_at = m_history.size() - 1;
}

void Lenses::forget()
{
    m_history.clear();
    m_at = 0;
    m_shown = {};
}

void Lenses::goBack()
{
    if (canGoBack()) {
        restore(m_history[--m_at]);
    }
}

void Lenses::goForward()
{
    if (canGoForward()) {
        restore(m_history[++m_at]);
    }
}

}  // namespace stratamap::ui
