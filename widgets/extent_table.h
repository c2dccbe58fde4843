// SPDX-License-Identifier: MIT
// ExtentTable: the runs of a disk as a table that follows the canvas and leads it, to be sorted, copied and kept.
#pragma once

#include "widgets/extent_model.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QToolButton;

namespace stratamap::ui {

class ExtentView;

class ExtentTable : public QWidget {
    Q_OBJECT

public:
    /// The viewpoint outlives the table.
    explicit ExtentTable(Viewpoint& viewpoint, QWidget* parent = nullptr);
    ~ExtentTable() override;

    ExtentModel& model() { return *m_model; }
    QSize sizeHint() const override;

    /// To the clipboard, or to a file; in the background. `all`: not only the rows that are selected.
    void copy(ExtentText form);
    void exportTo(const QString& path, ExtentText form, bool all);

    /// Whether text is being written.
    bool writing() const { return m_writing; }

Q_SIGNALS:
    /// Text was written, or was not; the summary says how it went.
    void written(bool well);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Place {
        u64 top = 0;                                // guest offsets: of the row in sight that stands highest,
        bool at_top = true;                         // unless nobody scrolled,
        std::optional<u64> current;                 // of the current row,
        std::vector<std::pair<u64, u64>> selected;  // of the first and the last row of what is selected
    };
    struct Written {
        std::optional<Error> error;
        std::string text;  // for the clipboard
    };

    void createControls();
    void createView();
    void createActions();
    void choose();
    void followCursor();
    void leadCanvas();
    void showCurrent();
    void rememberPlace();
    void returnToPlace(bool news);
    void updateSummary();
    void updateBusy();
    void updateLook();
    void say(const QString& message);
    void askWhereTo(bool all);
    void write(std::vector<RowSpan> spans, ExtentText form, const QString& path);
    void finishWriting();
    std::vector<RowSpan> selectedRows() const;
    void cancel();

    Viewpoint& m_viewpoint;
    ExtentModel* m_model;
    QLineEdit* m_text;
    QLineEdit* m_least;
    QCheckBox* m_only_selection;
    QToolButton* m_export;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    ExtentView* m_view;
    QAction* m_export_selected = nullptr;

    QTimer m_typing;
    QFutureWatcher<Written> m_writer;
    Place m_place;
    std::pair<int, Qt::SortOrder> m_listed_order;
    QString m_message;  // of the last copy or export, until something else is listed
    bool m_writing = false;
    bool m_least_is_no_size = false;
    bool m_leading = false;  // the table moves the cursor itself
    bool m_returning = false;
};

}  // namespace stratamap::ui
