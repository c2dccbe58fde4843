// SPDX-License-Identifier: MIT
#include "app/window/amend_fields.h"

#include "app/window/file_names.h"
#include "core/format.h"
#include "widgets/error_text.h"
#include "widgets/manual_text.h"
#include "widgets/units.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace stratamap::ui {

namespace {

using Fixed = AmendSetting::Fixed;
using Kind = AmendDraft::Conflict::Kind;

bool isSize(std::string_view option)
{
    return option == "size" || option == "cluster_size";
}

}  // namespace

AmendFields::AmendFields(const AmendDraft& draft, QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    bool fixed_follow = false;
    for (const AmendSetting& setting : draft.present().settings) {
        if (setting.fixed == Fixed::creation && !std::exchange(fixed_follow, true)) {
            auto* heading = new QLabel(
                tr("Chosen when the image was made; only a converted copy (qemu-img convert) can have others:"), this);
            heading->setWordWrap(true);
            m_form->addRow(heading);
        }
        addRow(draft, setting);
    }
    show(draft);
}

QString AmendFields::title(std::string_view option)
{
    const std::pair<std::string_view, QString> titles[] = {
        {"compat", tr("Compatibility level")},
        {"lazy_refcounts", tr("Lazy reference counts")},
        {"refcount_bits", tr("Bits of a reference count")},
        {"size", tr("Virtual size")},
        {"backing_file", tr("Backing file")},
        {"backing_fmt", tr("Backing file's format")},
        {"data_file", tr("External data file")},
        {"data_file_raw", tr("Data file reads as raw")},
        {"cluster_size", tr("Cluster size")},
        {"compression_type", tr("Compression")},
        {"extended_l2", tr("Subclusters")},
        {"encryption", tr("Encryption")},
    };
    const auto found =
        std::find_if(std::begin(titles), std::end(titles), [&](const auto& t) { return t.first == option; });
    return found == std::end(titles) ? fromText(option) : found->second;
}

QString AmendFields::valueText(std::string_view option, const std::string& value)
{
    if (value.empty()) {
        return tr("none");
    }
    if (isSize(option)) {
        const auto bytes = typedSize(value, 0);
        return bytes ? sizeText(*bytes) : shown(value);
    }
    return value == "on" ? tr("on") : value == "off" ? tr("off") : shown(value);
}

void AmendFields::addRow(const AmendDraft& draft, const AmendSetting& setting)
{
    Row row{std::string(setting.name), new QLabel(title(setting.name), this), new QLabel(this), {}, nullptr};
    row.title->setToolTip(tr("The option %1").arg(fromText(setting.name)));
    row.note->setWordWrap(true);
    row.note->setTextFormat(Qt::PlainText);
    row.note->setObjectName(QStringLiteral("note-") + fromText(setting.name));
    auto* field = new QWidget(this);
    auto* layout = new QVBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QWidget* editor = makeEditor(draft, setting, row);
    // A choice is as wide as its words; a note below has the whole width to wrap in.
    layout->addWidget(editor, 0, qobject_cast<QComboBox*>(editor) != nullptr ? Qt::AlignLeading : Qt::Alignment());
    layout->addWidget(row.note);
    row.title->setBuddy(row.editor);
    for (QWidget* each : {static_cast<QWidget*>(row.title), row.editor}) {
        each->setWhatsThis(manualMeaningOfOption(fromText(setting.name)));
    }
    m_form->addRow(row.title, field);
    m_rows.push_back(std::move(row));
}

QWidget* AmendFields::makeEditor(const AmendDraft& draft, const AmendSetting& setting, Row& row)
{
    if (setting.fixed != Fixed::no) {
        auto* label = new QLabel(valueText(setting.name, setting.value), this);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setObjectName(fromText(setting.name));
        row.editor = label;
        return label;
    }
    return setting.choices.empty() && setting.name != "backing_fmt" ? makeLine(draft, setting, row)
                                                                    : makeChoice(setting, row);
}

QWidget* AmendFields::makeChoice(const AmendSetting& setting, Row& row)
{
    auto* box = new QComboBox(this);
    box->setObjectName(fromText(setting.name));
    const auto add = [box](const QString& text, std::string_view value) { box->addItem(text, fromText(value)); };
    if (setting.name == "backing_fmt") {
        add(tr("none"), "");
        for (const Format* format : formats()) {
            add(fromText(format->id), format->id);
        }
    }
    for (const std::string_view value : setting.choices) {
        add(value == "1.1"    ? tr("1.1 (version 3)")
            : value == "0.10" ? tr("0.10 (version 2)")
                              : valueText(setting.name, std::string(value)),
            value);
    }
    if (box->findData(fromText(setting.value)) < 0) {
        add(shown(setting.value), setting.value);
    }
    row.editor = box;
    row.put = [box](const std::string& value) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(box->findData(fromText(value)));
    };
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, option = std::string(setting.name)] {
        Q_EMIT edited(option, box->currentData().toString().toStdString());
    });
    return box;
}

QWidget* AmendFields::makeLine(const AmendDraft& draft, const AmendSetting& setting, Row& row)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(fromText(setting.name));
    row.editor = line;
    const std::string option(setting.name);
    const bool size = option == "size";
    row.put = [line, size, now = draft.present().virtual_size](const std::string& value) {
        // What stands there may be another way to write the value.
        const auto typed = typedSize(toBytes(line->text().trimmed()), now);
        if (size ? !typed || text(*typed) != value : toBytes(line->text()) != value) {
            const QSignalBlocker quiet(line);
            line->setText(toQString(value));
        }
    };
    connect(line, &QLineEdit::textEdited, this,
            [this, option, size, now = draft.present().virtual_size](const QString& t) {
                const std::string typed = toBytes(size ? t.trimmed() : t);
                const auto bytes = size ? typedSize(typed, now) : std::nullopt;
                Q_EMIT edited(option, bytes ? text(*bytes) : typed);
            });
    if (size) {
        line->setToolTip(tr("Bytes, or with K, M, G, T; +10G and -10G count from the present size."));
        return line;
    }
    auto* field = new QWidget(this);
    auto* layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* browse = new QToolButton(field);
    browse->setText(tr("…", "choose a file"));
    browse->setAccessibleName(tr("Choose a file"));
    browse->setToolTip(browse->accessibleName());
    layout->addWidget(line, 1);
    layout->addWidget(browse);
    connect(browse, &QToolButton::clicked, this, [this, option] { Q_EMIT browseRequested(option); });
    return field;
}

QString AmendFields::noteFor(const AmendDraft& draft, const AmendSetting& setting)
{
    switch (setting.fixed) {
        case Fixed::creation: return {};
        case Fixed::data_inside: return tr("Cannot be changed: this image keeps its data in its own file.");
        case Fixed::already_off: return tr("Cannot be switched on: the data file may hold what a raw image would not.");
        case Fixed::no: break;
    }
    const auto conflicts = draft.conflicts();
    const auto conflict =
        std::find_if(conflicts.begin(), conflicts.end(), [&](const auto& c) { return c.name == setting.name; });
    if (conflict != conflicts.end()) {
        switch (conflict->kind) {
            case Kind::counts_need_level: return tr("Compatibility level 0.10 needs 16 bits.");
            case Kind::lazy_needs_level: return tr("Compatibility level 0.10 knows no lazy reference counts.");
            case Kind::no_size: return tr("This is not a size: write bytes, or 20G, 512M, +10G.");
            case Kind::not_sectors: return tr("A disk has whole sectors: the size must be a multiple of 512.");
            case Kind::format_needed: return tr("Say which format the backing file has: guessing it is unsafe.");
        }
    }
    const std::string value = draft.value(setting.name);
    const bool changed = value != setting.value;
    QString note;
    if (changed) {
        note = tr("now %1").arg(valueText(setting.name, setting.value));
    }
    if (setting.name == "size") {
        const auto bytes = typedSize(value, 0);
        const QString exact = bytes ? fullSizeText(*bytes) : QString();
        return changed ? tr("%1, %2", "new size, old size").arg(exact, note) : exact;
    }
    if (setting.name == "backing_file" && draft.changesBacking() && !draft.consent.force) {
        const QString rule = tr("This is a rebase: it is done only if the guest reads the same through both chains.");
        return changed ? note + QStringLiteral("\n") + rule : rule;
    }
    return note;
}

void AmendFields::show(const AmendDraft& draft)
{
    const auto conflicts = draft.conflicts();
    for (const Row& row : m_rows) {
        const AmendSetting* setting = draft.present().find(row.option);
        if (row.put) {
            row.put(draft.value(row.option));
        }
        QFont bold = font();
        bold.setBold(draft.value(row.option) != setting->value);
        row.title->setFont(bold);
        const QString note = noteFor(draft, *setting);
        row.note->setText(note);
        row.note->setVisible(!note.isEmpty());
        const bool wrong =
            std::any_of(conflicts.begin(), conflicts.end(), [&](const auto& c) { return c.name == row.option; });
        row.note->setForegroundRole(wrong ? QPalette::BrightText : QPalette::PlaceholderText);
        row.editor->setAccessibleDescription(note);
    }
}

}  // namespace stratamap::ui
