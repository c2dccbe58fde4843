// SPDX-License-Identifier: MIT
// FindBar: one line that goes to places and finds runs, above the canvas instead of in its way.
#include "widgets/find_bar.h"

#include "widgets/error_text.h"
#include "widgets/icons.h"
#include "widgets/units.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <charconv>
#include <utility>

namespace stratamap::ui {

namespace {

constexpr int milliseconds_before_counting = 120;
constexpr std::size_t most_marks = 10'000;

/// In the window's language, whichever thread asks.
class FindWords final : public Words {
public:
    using Words::say;
    std::string say(const char* context, const char* english) const override
    {
        return QCoreApplication::translate(context, english).toStdString();
    }
};

std::optional<u64> numberIn(const std::vector<Fact>& facts, std::string_view name)
{
    for (const Fact& fact : facts) {
        u64 number = 0;
        if (fact.name == name &&
            std::from_chars(fact.value.data(), fact.value.data() + fact.value.size(), number).ec == std::errc()) {
            return number;
        }
    }
    return std::nullopt;
}

/// Told by what the last cluster is called; where the disk has one table only, that has no fewer entries.
u64 l2Entries(const Layer& layer)
{
    if (layer.virtual_size() == 0) {
        return 0;
    }
    const auto facts = layer.place_of(layer.virtual_size() - 1);
    const auto cluster = numberIn(facts, "cluster");
    const auto l1 = numberIn(facts, "L1 index");
    const auto l2 = numberIn(facts, "L2 index");
    if (!cluster || !l1 || !l2 || *l2 > *cluster) {
        return 0;
    }
    return *l1 == 0 ? *cluster + 1 : (*cluster - *l2) / *l1;
}

/// The line read, and with it whatever the search needs besides the map.
struct Reading {
    Wish wish;
    DirtyRanges dirty;
};

Result<Reading> readLine(const FindQuestion& question, const std::function<bool()>& go_on)
{
    const Layer& top = *question.survey->chain->layers().front().layer;
    FindContext context;
    context.disk_size = question.survey->resolved->size();
    context.cluster_size = top.cluster_size();
    context.l2_entries = l2Entries(top);
    context.partitions = question.partitions.get();
    context.survey = question.survey.get();
    const FindWords words;
    context.words = &words;
    Reading reading;
    reading.wish = TRY(parse_find(question.line, context));
    if (reading.wish.query.dirty) {
        reading.dirty = TRY(dirty_ranges(top, go_on));
    }
    return reading;
}

}  // namespace

Findings findMatches(const FindQuestion& question, std::size_t most, const std::function<bool()>& go_on)
{
    Findings findings;
    const auto reading = readLine(question, go_on);
    if (!reading) {
        findings.error = reading.error();
        return findings;
    }
    findings.wish = reading->wish;
    if (!reading->wish.place) {
        findings.matches = find_all(*question.survey, reading->wish.query, reading->dirty, most, go_on);
    }
    return findings;
}

Findings findStep(const FindQuestion& question, const FindStep& step, const std::function<bool()>& go_on)
{
    Findings findings;
    const auto reading = readLine(question, go_on);
    if (!reading) {
        findings.error = reading.error();
        return findings;
    }
    findings.wish = reading->wish;
    if (reading->wish.place) {
        return findings;
    }
    const FindQuery& query = reading->wish.query;
    const auto next = [&](u64 from) {
        return find_next(*question.survey, query, reading->dirty, from, step.direction, go_on);
    };
    const auto first = [&]() -> std::optional<Range> {
        const Matches all = find_all(*question.survey, query, reading->dirty, 1, go_on);
        return all.ranges.empty() ? std::nullopt : std::optional(all.ranges.front());
    };
    const bool forward = step.direction == Direction::forward;
    if (forward && step.inclusive) {
        findings.step = step.from == 0 ? first() : next(step.from - 1);
    } else {
        findings.step = next(step.from);
    }
    if (!findings.step && go_on()) {
        findings.step = forward ? first() : next(question.survey->resolved->size());
        findings.wrapped = findings.step.has_value();
    }
    return findings;
}

FindBar::FindBar(Viewpoint& viewpoint, QWidget* parent) : QWidget(parent), m_viewpoint(viewpoint)
{
    setAccessibleName(tr("Go to and find"));
    m_line = new QLineEdit(this);
    m_line->setPlaceholderText(tr("A place, such as 12.5GiB, 0x2f000000, 63%, p2+1MiB; or runs: compressed len>64MiB"));
    m_line->setAccessibleName(tr("Go to or find"));
    m_line->setToolTip(Qt::convertFromPlainText(
        tr("Places: 0x2f000000, 12.5GiB, 8388608s (sectors), 63%, c:190213 (cluster), L1:3 L2:17, p2+1MiB (in a "
           "partition), host:0x50000 (in the file).\nRuns: layer:NAME, state:STATE, len>64MiB, len<4KiB, zero, data, "
           "compressed, shadowed, dirty, pending; several words together.\nEnter and F3 go on, with Shift back; "
           "Alt+Enter marks all.")));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    auto* label = new QLabel(tr("&Find:"), this);
    label->setBuddy(m_line);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_line, 1);
    const auto add = [&](const QString& text, const QString& tip) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(tip);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        return button;
    };
    m_buttons = {add(tr("Previous"), tr("The match before (Shift+F3)")), add(tr("Next"), tr("The next match (F3)")),
                 add(tr("Mark All"), tr("Marks all matches beside the map (Alt+Enter)"))};
    connect(m_buttons[0], &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_buttons[1], &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_buttons[2], &QToolButton::clicked, this, &FindBar::markAll);
    auto* close_button = add({}, tr("Close (Esc)"));
    close_button->setIcon(icon(Icon::close));
    close_button->setAccessibleName(tr("Close"));
    connect(close_button, &QToolButton::clicked, this, &FindBar::dismiss);

    m_message = new QLabel(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("What was found"));
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_message);

    m_soon.setSingleShot(true);
    m_soon.setInterval(milliseconds_before_counting);
    connect(&m_soon, &QTimer::timeout, this, &FindBar::count);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_fresh = true;
        m_found.clear();
        m_stepping.abandon();
        refresh();
    });
    connect(&viewpoint, &Viewpoint::surveyChanged, this, [this] {
        if (isVisible() && !m_soon.isActive() && !m_counting.busy()) {  // else it counts again afterwards
            m_soon.start();
        }
    });
    connect(&viewpoint, &Viewpoint::partitionsChanged, this, &FindBar::refresh);
    connect(&viewpoint, &Viewpoint::diskChanged, this, [this] {
        m_counting.abandon();
        m_stepping.abandon();
        m_fresh = true;
        refresh();
    });
    refresh();
    hide();
}

FindBar::~FindBar() = default;

QString FindBar::message() const
{
    return m_message->text();
}

void FindBar::open()
{
    show();
    m_line->selectAll();
    m_line->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

void FindBar::dismiss()
{
    m_soon.stop();
    m_counting.abandon();
    hide();
    Q_EMIT dismissed();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();  // Escape means this bar, though elsewhere it stops the mapping
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (keyPressed(key->key(), key->modifiers())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool FindBar::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter) {
        return false;
    }
    if (modifiers & Qt::AltModifier) {
        markAll();
    } else {
        go(modifiers & Qt::ShiftModifier ? Direction::backward : Direction::forward);
    }
    return true;
}

void FindBar::refresh()
{
    const bool something = !m_line->text().trimmed().isEmpty();
    for (QToolButton* button : m_buttons) {
        button->setEnabled(something);
    }
    if (!something) {
        m_soon.stop();
        m_counting.abandon();
        setMessage({});
    } else if (isVisible()) {
        m_soon.start();
    }
}

std::optional<FindQuestion> FindBar::question() const
{
    const SurveyPtr& survey = m_viewpoint.survey();
    const QString line = m_line->text().trimmed();
    if (line.isEmpty() || !survey || !survey->resolved || m_viewpoint.size() == 0) {
        return std::nullopt;
    }
    return FindQuestion{line.toStdString(), survey, m_viewpoint.partitions()};
}

void FindBar::count()
{
    const auto asked = question();
    if (!asked) {
        return;
    }
    if (m_message->text().isEmpty()) {
        setMessage(tr("Searching…"));
    }
    m_counting.ask([asked = *asked](const auto& go_on) { return findMatches(asked, 1, go_on); },
                   [this, survey = asked->survey](const Findings& findings) {
                       showMatches(findings);
                       if (survey != m_viewpoint.survey()) {
                           m_soon.start();
                       }
                   });
}

void FindBar::go(Direction direction)
{
    const auto asked = question();
    if (!asked) {
        open();
        return;
    }
    const FindStep step{m_viewpoint.cursor(), direction, std::exchange(m_fresh, false)};
    m_stepping.ask([asked = *asked, step](const auto& go_on) { return findStep(asked, step, go_on); },
                   [this](const Findings& findings) { take(findings); });
}

/// Only one range can be selected: all are marked, and the one at the cursor or behind it is gone to.
void FindBar::markAll()
{
    const auto asked = question();
    if (!asked) {
        m_viewpoint.setMarks(Mark::Kind::hit, {});
        return;
    }
    const FindStep step{m_viewpoint.cursor(), Direction::forward, true};
    const auto work = [asked = *asked, step](const auto& go_on) {
        Findings findings = findMatches(asked, most_marks, go_on);
        findings.step = findings.error ? std::nullopt : findStep(asked, step, go_on).step;
        return findings;
    };
    m_stepping.ask(work, [this, line = m_line->text().trimmed()](const Findings& findings) {
        std::vector<Mark> marks;
        if (findings.wish.place && !findings.error) {
            marks.push_back({{*findings.wish.place, 1}, Mark::Kind::hit, line});
        }
        for (const Range& range : findings.matches.ranges) {
            marks.push_back({range, Mark::Kind::hit, line});
        }
        const auto marked = marks.size();
        m_viewpoint.setMarks(Mark::Kind::hit, std::move(marks));
        take(findings);
        if (findings.matches.count > marked) {
            setMessage(tr("The first %1 of %2 matches are marked.")
                           .arg(decimalText(marked, locale()), decimalText(findings.matches.count, locale())));
        }
    });
}

/// The canvases keep their zoom and bring the cursor into sight.
void FindBar::take(const Findings& findings)
{
    if (findings.error || !(findings.wish.place || findings.step)) {
        open();  // F3 may have asked while nobody saw the answer
        setMessage(findings.error ? technicalText(*findings.error) : tr("Nothing found."));
        return;
    }
    m_viewpoint.setCursor(findings.wish.place ? *findings.wish.place : findings.step->offset);
    if (findings.step) {
        m_viewpoint.select(findings.step);
        setMessage(findings.wrapped ? tr("The search went round the end of the disk.") : m_found);
    }
}

void FindBar::showMatches(const Findings& findings)
{
    const Matches& matches = findings.matches;
    if (findings.error) {
        setMessage(technicalText(*findings.error));
        return;
    }
    if (findings.wish.place) {
        const u64 place = *findings.wish.place;
        setMessage(tr("Enter goes to %1, %2.", "hexadecimal offset, in bytes")
                       .arg(hexText(place), exactSizeText(place, locale())));
        return;
    }
    const QString size = fullSizeText(matches.bytes, locale());
    QString text = matches.count == 0 ? tr("Nothing found.")
                   : matches.count == 1
                       ? tr("One match, %1.", "size").arg(size)
                       : tr("%1 matches, %2 in all.", "number, size").arg(decimalText(matches.count, locale()), size);
    if (!matches.complete) {
        text = matches.count == 0 ? tr("Nothing found so far: not all of the map is in memory yet.")
                                  : tr("%1 So far: not all of the map is in memory yet.", "what was found").arg(text);
    }
    m_found = text;
    setMessage(text);
}

void FindBar::setMessage(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_line->setAccessibleDescription(text);
}

}  // namespace stratamap::ui
