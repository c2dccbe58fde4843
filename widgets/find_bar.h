// SPDX-License-Identifier: MIT
// FindBar: one line that goes to places and finds runs, above the canvas instead of in its way.
#pragma once

#include "core/find.h"
#include "widgets/errand.h"
#include "widgets/viewpoint.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace stratamap::ui {

/// What a line and a disk are when a worker is asked about them.
struct FindQuestion {
    std::string line;
    SurveyPtr survey;
    std::shared_ptr<const PartitionTable> partitions;
};

struct Findings {
    std::optional<Error> error;  ///< the line is not understood, or nothing can be said
    Wish wish;
    Matches matches;            ///< of a question
    std::optional<Range> step;  ///< the match to go to
    bool wrapped = false;       ///< which lies beyond the end, or the start, where the search began
};

/// Where a step begins, and where it leads.
struct FindStep {
    u64 from = 0;
    Direction direction = Direction::forward;
    bool inclusive = false;  ///< a match right there is one
};

/// All matches; at most so many of them as ranges, of which there must be some. Takes its time: for workers.
Findings findMatches(const FindQuestion& question, std::size_t most, const std::function<bool()>& go_on);

/// The next match, going round at the ends of the disk.
Findings findStep(const FindQuestion& question, const FindStep& step, const std::function<bool()>& go_on);

/// Enter and F3 go to the next match, with Shift to the previous one; Alt+Enter marks all. A place is gone to.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(Viewpoint& viewpoint, QWidget* parent = nullptr);
    ~FindBar() override;

    /// What stands under the line: what was found, or why nothing can be.
    QString message() const;

public Q_SLOTS:
    void open();
    void dismiss();
    void findNext() { go(Direction::forward); }
    void findPrevious() { go(Direction::backward); }
    void markAll();

Q_SIGNALS:
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void refresh();
    void count();
    void go(Direction direction);
    void take(const Findings& findings);
    void showMatches(const Findings& findings);
    void setMessage(const QString& text);
    std::optional<FindQuestion> question() const;

    Viewpoint& m_viewpoint;
    QTimer m_soon;
    Errand<Findings> m_counting;
    Errand<Findings> m_stepping;
    QLineEdit* m_line = nullptr;
    QLabel* m_message = nullptr;
    std::vector<QToolButton*> m_buttons;  ///< of no use while there is no line
    QString m_found;                      ///< what the last count said
    bool m_fresh = true;                  ///< nobody has stepped since the line was written
};

}  // namespace stratamap::ui
