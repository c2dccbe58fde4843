// SPDX-License-Identifier: MIT
// Bookmarks: the list of bookmarks beside the map, kept for each image.
#pragma once

#include "widgets/bookmark_model.h"
#include "widgets/errand.h"
#include "widgets/kept_file.h"
#include "widgets/viewpoint.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <string>

class QLabel;
class QTableView;
class QToolButton;

namespace stratamap::ui {

/// Windows that show the same image show the same list. Enter or a double click shows a bookmark, F2 renames it, Del
/// removes it, Ctrl+Z brings it back.
class Bookmarks : public QWidget {
    Q_OBJECT

public:
    /// The viewpoint outlives this. `folder` keeps the files; made when the first bookmark is set.
    Bookmarks(Viewpoint& viewpoint, const QString& folder, QWidget* parent = nullptr);
    ~Bookmarks() override;

    /// As reports take them.
    const BookmarkList& list() const { return m_model->list(); }
    BookmarkModel& model() { return *m_model; }

    QSize sizeHint() const override;

public Q_SLOTS:
    /// Of the selection, or else of the cell under the firm cursor.
    void addHere();
    void removeSelected();
    void restore();
    void rename();
    void showCurrent();

Q_SIGNALS:
    void added();  ///< and its name is ready to be typed, once the list can be seen

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Kept {
        QString file;
        QString image;
        std::optional<BookmarkList> list;
        bool unreadable = false;
    };

    void begin();
    static Kept lookUp(const std::string& path, const QString& name, const QString& folder, u64 size);
    void take(const Kept& kept);
    void edited();
    void tellOthers();
    void leaveUnsaved();
    void takeUnsaved();
    void mark();
    void updateButtons();
    void say(const QString& message);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    Viewpoint& m_viewpoint;
    QString m_folder;
    BookmarkModel* m_model;
    QTableView* m_view;
    QLabel* m_message;
    QToolButton* m_add;
    QToolButton* m_remove;
    QToolButton* m_restore;

    std::string m_path;  // of the image that the list is of, as the chain has it; empty where it has none
    QString m_name;      // the same, or what it is called
    u64 m_size = 0;
    QString m_image;  // its real path; empty until it is known
    std::unique_ptr<KeptFile> m_file;
    Errand<Kept> m_errand;
    bool m_dirty = false;  // edited before it was known where to
};

}  // namespace stratamap::ui
