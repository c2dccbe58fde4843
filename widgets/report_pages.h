// SPDX-License-Identifier: MIT
// ReportPages: a document laid out on sheets of paper, painted with whatever QPainter paints on.
#pragma once

#include "core/report/document.h"

#include <QFont>
#include <QImage>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace stratamap::ui {

/// A bookmark of a PDF: where a section begins.
struct OutlineEntry {
    QString title;
    int page = 0;         ///< from 0 on
    double distance = 0;  ///< of its top from the top of the sheet, in points
};

class ReportPages {
public:
    /// For sheets as the device has them. The document is not kept; its pictures are.
    ReportPages(const Document& document, const QPagedPaintDevice& device);

    int count() const { return m_count; }
    const std::vector<OutlineEntry>& outline() const { return m_outline; }

    /// One of them, the first is 0. The painter stands where the device's printable area begins.
    void paint(QPainter& painter, int page) const;

private:
    class Layout;
    struct Item {
        int page;
        double top;
        std::function<void(QPainter&)> paint;
    };

    double m_unit = 1;  ///< device pixels of a point
    double m_width = 0;
    double m_height = 0;
    int m_count = 1;
    QString m_title;
    QString m_program;
    QString m_page_text;
    Qt::LayoutDirection m_direction;  ///< of lines at the edges of a page
    QFont m_small;
    std::vector<Item> m_items;
    std::vector<OutlineEntry> m_outline;
};

/// Paints all pages of a document, or those from one to another (1 is the first; 0: all).
void printReport(const Document& document, QPagedPaintDevice& device, int from = 0, int to = 0);

/// The document as a PDF: fonts embedded, an outline, no clock in it.
QByteArray reportPdf(const Document& document);

/// A picture by itself, with its title, scale and legend, in pixels; `ratio` of them for one of its units.
QImage reportImage(const Picture& picture, const QString& title, const QString& program, double ratio);

}  // namespace stratamap::ui
