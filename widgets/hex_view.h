// SPDX-License-Identifier: MIT
// HexView: the bytes of the disk as the guest reads them, sixteen a row, decompressed where they are packed.
#pragma once

#include "widgets/errand.h"
#include "widgets/viewpoint.h"

#include <QAbstractScrollArea>

#include <cstddef>
#include <string>
#include <vector>

namespace stratamap::ui {

/// Bytes that were read, or why there are none.
struct HexPiece {
    enum class Kind : u8 { bytes, encrypted, damaged, unknown, failed };
    Range guest;
    Kind kind = Kind::bytes;
    std::vector<std::byte> bytes;  ///< of that kind alone; else empty
    std::string reason;            ///< of `failed`: core's sentence
};
using HexPieces = std::vector<HexPiece>;

/// The guest's bytes of a range that begins and ends with a sector or the disk, in order. Reads files: for workers.
HexPieces readPieces(const Chain& chain, Range range, const std::function<bool()>& go_on);

/// Follows the firm cursor and leads it. Reads on a worker what is in sight, and nothing while it is hidden.
class HexView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit HexView(Viewpoint& viewpoint, QWidget* parent = nullptr);
    ~HexView() override;

    static constexpr u64 bytes_a_row = 16;

    u64 topRow() const { return m_top; }
    int visibleRows() const;  ///< whole ones; at least one

    /// A row as it is drawn and copied: offset, bytes, characters; or words where there are no bytes.
    QString rowText(u64 row) const;

    QSize sizeHint() const override;

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    u64 rows() const;
    u64 lastTop() const;
    Range visible() const;
    const HexPiece* pieceAt(u64 offset) const;
    QString words(const HexPiece& piece) const;
    QString hexDigits(u64 offset) const;
    int rowHeight() const;
    int characterWidth() const;
    int offsetDigits() const;
    void arrange();
    void scrollTo(u64 row);
    void follow();
    void ask();
    void begin();
    void goTo(u64 offset);
    void pointAt(QPoint position);
    void describe();
    void paintRow(QPainter& painter, u64 row, int y) const;

    Viewpoint& m_viewpoint;
    std::shared_ptr<const Chain> m_chain;
    Errand<HexPieces> m_errand;
    HexPieces m_pieces;
    Range m_asked;
    u64 m_top = 0;  ///< the first row in sight; the scroll bar may be coarser
    int m_wheel = 0;
    bool m_arranging = false;
};

}  // namespace stratamap::ui
