// SPDX-License-Identifier: MIT
#include "app/window/amend_dialog.h"

#include "app/window/amend_fields.h"
#include "app/window/amend_keys.h"
#include "app/window/amend_plan_view.h"
#include "app/window/file_names.h"
#include "app/window/help.h"
#include "core/format.h"
#include "widgets/banner.h"
#include "widgets/clip_text.h"
#include "widgets/error_text.h"
#include "widgets/units.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace stratamap::ui {

AmendDialog::AmendDialog(AmendTarget target, QWidget* parent)
    : QDialog(parent),
      m_target(std::move(target)),
      m_banners(new BannerStack(this)),
      m_parts(new QSplitter(this)),
      m_state(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    explainDialog(*this, "amend");
    setWindowTitle(tr("Amend Options of %1", "file name").arg(shortName(m_target.path)));
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &AmendDialog::makePlan);
    m_ticker.setInterval(100);
    connect(&m_ticker, &QTimer::timeout, this, &AmendDialog::tick);

    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(createForm());
    m_parts->addWidget(createPlan());
    m_parts->setStretchFactor(0, 5);
    m_parts->setStretchFactor(1, 6);
    m_commands = createCommands();
    m_parts->hide();
    m_commands->hide();
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(QStringLiteral("state"));
    m_progress->setVisible(false);
    m_progress->setRange(0, 1000);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_banners);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_commands);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    createButtons();
    resize(QSize(fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 42)
               .boundedTo(screen()->availableSize() * 9 / 10));
    look();
}

AmendDialog::~AmendDialog() = default;

QWidget* AmendDialog::createForm()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_form_area = new QScrollArea(side);
    m_form_area->setWidgetResizable(true);
    m_form_area->setFrameShape(QFrame::NoFrame);
    m_keys_area = new QScrollArea(side);
    m_keys_area->setWidgetResizable(true);
    m_keys_area->setFrameShape(QFrame::NoFrame);
    m_tabs = new QTabWidget(side);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabBarAutoHide(true);
    m_tabs->addTab(m_form_area, tr("&Options"));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(createConsent());
    return side;
}

QWidget* AmendDialog::createConsent()
{
    m_consent = new QWidget(this);
    auto* layout = new QVBoxLayout(m_consent);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto box = [&](const char* name, const QString& text, bool AmendDraft::Consent::*field) {
        auto* made = new QCheckBox(text, m_consent);
        made->setObjectName(QLatin1String(name));
        layout->addWidget(made);
        connect(made, &QCheckBox::toggled, this, [this, field](bool on) {
            m_draft.consent.*field = on;
            draftChanged();
        });
        return made;
    };
    m_allow_shrink =
        box("allowShrink", tr("&Cut off what lies beyond the new size"), &AmendDraft::Consent::allowShrink);
    m_remove_bitmaps = box("removeBitmaps", tr("&Remove the dirty bitmaps"), &AmendDraft::Consent::removeBitmaps);
    m_repair = box("repair", tr("Count the r&eferences anew, as the image was not closed cleanly"),
                   &AmendDraft::Consent::repair);
    m_force = box("force", {}, &AmendDraft::Consent::force);
    auto* row = new QWidget(m_consent);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_keep_undo = new QCheckBox(tr("&Keep what undoes this in:"), row);
    m_keep_undo->setObjectName(QStringLiteral("keepUndo"));
    m_keep_undo->setChecked(true);
    m_undo_path = new QLineEdit(row);
    m_undo_path->setObjectName(QStringLiteral("undoPath"));
    m_undo_path->setAccessibleName(tr("File that undoes the change"));
    line->addWidget(m_keep_undo);
    line->addWidget(m_undo_path, 1);
    layout->addWidget(row);
    connect(m_keep_undo, &QCheckBox::toggled, m_undo_path, &QWidget::setEnabled);
    connect(m_keep_undo, &QCheckBox::toggled, this, &AmendDialog::showCommands);
    connect(m_undo_path, &QLineEdit::textChanged, this, &AmendDialog::showCommands);
    return m_consent;
}

QWidget* AmendDialog::createPlan()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_plan_view = new AmendPlanView(side);
    layout->addWidget(m_plan_view, 1);
    return side;
}

QWidget* AmendDialog::createCommands()
{
    auto* rows = new QWidget(this);
    auto* commands = new QFormLayout(rows);
    commands->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char* object, const QString& name) {
        auto* row = new QWidget(rows);
        QLineEdit* line = createCommand(rows, name, row);
        line->setObjectName(QLatin1String(object));
        commands->addRow(name, row);
        return line;
    };
    m_command = add("command", tr("As a command:"));
    m_peer_command = add("peerCommand", tr("With QEMU:"));
    return rows;
}

QLineEdit* AmendDialog::createCommand(QWidget* parent, const QString& name, QWidget* row)
{
    auto* line = new QLineEdit(parent);
    line->setReadOnly(true);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    line->setAccessibleName(name);
    auto* copy = new QToolButton(parent);
    copy->setText(tr("Copy"));
    copy->setAccessibleName(tr("Copy the command: %1").arg(name));
    connect(copy, &QToolButton::clicked, line, [line] { QApplication::clipboard()->setText(line->text()); });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line, 1);
    layout->addWidget(copy);
    return line;
}

void AmendDialog::createButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_undo = buttons->addButton(tr("&Undo Last Change"), QDialogButtonBox::ActionRole);
    m_undo->setObjectName(QStringLiteral("undoChange"));
    m_save_log = buttons->addButton(tr("&Save Log…"), QDialogButtonBox::ActionRole);
    m_save_log->setObjectName(QStringLiteral("saveLog"));
    m_apply = buttons->addButton(tr("&Amend"), QDialogButtonBox::ApplyRole);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("close"));
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_draft.undo();
        draftChanged();
    });
    connect(m_save_log, &QPushButton::clicked, this, &AmendDialog::saveLog);
    connect(m_apply, &QPushButton::clicked, this, &AmendDialog::start);
    connect(m_close, &QPushButton::clicked, this, &AmendDialog::reject);
    for (QPushButton* button : {m_undo, m_save_log, m_apply}) {
        button->setAutoDefault(false);  // Enter in a field is no consent
    }
    layout()->addWidget(buttons);
    updateButtons();
}

void AmendDialog::look()
{
    m_state->setText(tr("The image's options are being read."));
    m_look.ask([target = m_target](const auto&) { return lookAtImage(target); },
               [this](const Result<AmendedImage>& image) { image ? showImage(*image) : refuse(image.error()); });
}

void AmendDialog::refuse(const Error& error)
{
    m_state->setText(tr("Nothing can be changed now."));
    const bool format = error.fault() == Fault::unsupported;
    Banner* banner = m_banners->add(format ? Banner::Severity::note : Banner::Severity::error,
                                    format ? tr("Images of this format have no options that can be changed after they "
                                                "were made. A copy can have others.")
                                           : headline(error.fault(), shortName(m_target.path)),
                                    technicalText(error));
    if (!format) {
        connect(banner->addButton(tr("Try Again")), &QPushButton::clicked, this, [this] {
            m_banners->clear();
            look();
        });
    }
    updateButtons();
}

void AmendDialog::showImage(const AmendedImage& image)
{
    const Format* format = format_by_id(m_target.format);
    m_draft = AmendDraft(image, format == nullptr ? std::string_view() : format->amendment->key_prefix);
    m_fields = new AmendFields(m_draft, m_form_area);
    connect(m_fields, &AmendFields::edited, this, &AmendDialog::edit);
    connect(m_fields, &AmendFields::browseRequested, this, &AmendDialog::browse);
    m_form_area->setWidget(m_fields);
    m_tabs->setTabVisible(0, !image.settings.empty());
    if (image.key_slots) {
        lookAtSlots();
    }
    m_undo_path->setText(undoPath());
    for (QCheckBox* each : {m_allow_shrink, m_remove_bitmaps, m_repair, m_force}) {
        each->setChecked(false);
    }
    m_parts->show();
    m_commands->show();
    m_fields->setFocus();
    draftChanged();
}

void AmendDialog::lookAtSlots()
{
    m_look_at_slots.ask([target = m_target](const auto&) { return lookAtKeys(target); },
                        [this](const Result<KeyTable>& table) {
                            if (table) {
                                showSlots(*table);
                            } else {
                                m_banners->add(Banner::Severity::warning, tr("The key slots cannot be shown."),
                                               technicalText(table.error()));
                            }
                        });
}

void AmendDialog::showSlots(const KeyTable& table)
{
    if (m_keys == nullptr) {
        m_keys = new AmendKeys(shortName(m_target.path), m_keys_area);
        m_keys_area->setWidget(m_keys);
        m_tabs->addTab(m_keys_area, tr("Ke&y Slots"));
        connect(m_keys, &AmendKeys::testRequested, this, &AmendDialog::tryTyped);
        connect(m_keys, &AmendKeys::changed, this, [this] {
            m_draft.keys = m_keys->keys();
            draftChanged();
        });
    }
    m_keys->show(table);
}

void AmendDialog::tryTyped()
{
    m_state->setText(tr("Trying the passphrase…"));
    m_trying.ask(
        [target = m_target, secrets = m_keys->secrets()](const auto& go_on) {
            return tryPassphrase(target, secrets->now, go_on);
        },
        [this](const Result<std::array<bool, KeySlots::count>>& opened) {
            if (!opened) {
                m_state->setText(technicalText(opened.error()));
                return;
            }
            m_keys->mark(*opened);
            const auto number = std::count(opened->begin(), opened->end(), true);
            m_state->setText(number == 0 ? tr("This passphrase opens no slot.")
                                         : tr("This passphrase opens %n slot(s).", nullptr, static_cast<int>(number)));
        });
}

/// Beside the image, and a name that no file has yet.
QString AmendDialog::undoPath() const
{
    const QString path = toQString(m_target.path);
    QString name = path + QStringLiteral(".undo");
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = path + QStringLiteral(".undo%1").arg(number);
    }
    return name;
}

void AmendDialog::edit(const std::string& option, const std::string& value)
{
    m_draft.set(option, value);
    draftChanged();
}

void AmendDialog::browse(const std::string& option)
{
    auto* dialog = new QFileDialog(this, AmendFields::title(option), QFileInfo(toQString(m_target.path)).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, option](const QString& file) {
        // Backing names start from the image's folder: one that lies there moves with it.
        const QFileInfo image(toQString(m_target.path));
        const bool beside = option == "backing_file" && QFileInfo(file).absolutePath() == image.absolutePath();
        edit(option, toBytes(beside ? QFileInfo(file).fileName() : QFileInfo(file).absoluteFilePath()));
    });
    dialog->open();
}

void AmendDialog::draftChanged()
{
    m_plan.reset();
    Q_EMIT doomed({});
    m_fields->show(m_draft);
    showConsent();
    showCommands();
    if (m_draft.empty()) {
        m_soon.stop();
        m_planning.abandon();
        m_state->setText(
            tr("Change an option: what that would write is shown first, and nothing is before you press Amend."));
    } else if (!m_draft.conflicts().empty()) {
        m_soon.stop();
        m_planning.abandon();
        m_state->setText(tr("The options do not go together yet."));
    } else if (m_keys != nullptr && !m_keys->problem().isEmpty()) {
        m_soon.stop();
        m_planning.abandon();
        m_state->setText(m_keys->problem());
    } else {
        m_state->setText(tr("The plan is being made."));
        m_soon.start();
    }
    m_plan_view->show(m_draft, nullptr);
    updateButtons();
}

void AmendDialog::showConsent()
{
    m_allow_shrink->setVisible(m_draft.shrinks());
    m_remove_bitmaps->setVisible(m_draft.dropsBitmaps());
    m_repair->setVisible(m_draft.present().dirty);
    m_force->setVisible(m_draft.changesBacking() || m_draft.shrinks());
    m_force->setText(m_draft.changesBacking()
                         ? tr("Change the &name alone, even if the guest then reads something else")
                         : tr("Even i&f other images stand on this one"));
}

void AmendDialog::showCommands()
{
    const bool any = !m_draft.empty();
    const std::string undo = m_keep_undo->isChecked() ? toBytes(m_undo_path->text()) : std::string();
    m_command->setText(any ? m_draft.command(m_target.path, m_target.format, undo) : QString());
    const auto peer = any ? m_draft.peerCommand(m_target.path, m_target.format) : std::nullopt;
    m_peer_command->setText(peer.value_or(QString()));
    m_peer_command->setPlaceholderText(any ? tr("takes several commands") : QString());
    for (QLineEdit* line : {m_command, m_peer_command}) {
        line->setCursorPosition(0);
        line->setToolTip(line->text());
    }
}

AmendWish AmendDialog::wish() const
{
    using Action = AmendDraft::Keys::Action;
    AmendWish wish{m_draft.list(), m_draft.consent, m_draft.keys.action == Action::replace, {}};
    if (m_draft.keys.action != Action::none) {
        wish.secrets = m_keys->secrets();
        wish.consent.force = wish.consent.force || m_keys->erasesLast();  // which was agreed to by name
    }
    return wish;
}

/// What is missing for what the draft would destroy; empty: nothing is.
QString AmendDialog::missingConsent() const
{
    if (m_draft.shrinks() && !m_draft.consent.allowShrink) {
        return tr("This would cut off the end of the disk. Tick the box if that is meant.");
    }
    if (m_draft.dropsBitmaps() && !m_draft.consent.removeBitmaps) {
        return tr("Compatibility level 0.10 cannot hold the dirty bitmaps. Tick the box if they may go.");
    }
    return {};
}

/// Also without consent: it is the plan that shows what there is to consent to.
void AmendDialog::makePlan()
{
    AmendWish whole = wish();
    whole.consent.allowShrink = m_draft.shrinks();
    whole.consent.removeBitmaps = m_draft.dropsBitmaps();
    m_planning.ask([target = m_target, whole](const auto& go_on) { return planAmendment(target, whole, go_on); },
                   [this](const Result<AmendPlan>& plan) { takePlan(plan); });
}

void AmendDialog::takePlan(const Result<AmendPlan>& plan)
{
    if (!plan) {
        m_state->setText(tr("This cannot be done as it stands: %1").arg(technicalText(plan.error())));
        updateButtons();
        return;
    }
    m_plan = std::make_shared<const AmendPlan>(*plan);
    std::vector<Range> ranges;
    for (const AmendLoss& loss : m_plan->losses) {
        if (!loss.guest.empty()) {
            ranges.push_back(loss.guest);
        }
    }
    Q_EMIT doomed(ranges);
    const QString missing = missingConsent();
    m_state->setText(!missing.isEmpty()
                         ? missing
                         : tr("Ready: %1 will be written. A failure or a crash leaves the old or the new image.")
                               .arg(sizeText(m_plan->bytes_to_write())));
    m_plan_view->show(m_draft, m_plan.get());
    updateButtons();
}

void AmendDialog::updateButtons()
{
    m_apply->setEnabled(m_plan && !running() && missingConsent().isEmpty());
    m_undo->setEnabled(m_draft.canUndo() && !running());
    m_save_log->setVisible(!m_log.isEmpty());
    m_parts->setEnabled(!running());
    m_close->setText(running() ? tr("Cancel") : tr("Close"));
    m_close->setEnabled(!running() || (!m_run->past && !m_run->stop));
}

void AmendDialog::start()
{
    m_banners->clear();
    m_log = {tr("%1: amending %2").arg(QDateTime::currentDateTime().toString(Qt::ISODate), shown(m_target.path)),
             m_command->text()};
    m_log += m_plan_view->lines();
    m_run = std::make_shared<AmendRun>();
    m_progress->setValue(0);
    m_progress->setVisible(true);
    m_ticker.start();
    const std::string undo = m_keep_undo->isChecked() ? toBytes(m_undo_path->text()) : std::string();
    m_carrying.ask([target = m_target, wanted = wish(), plan = m_plan, undo,
                    run = m_run](const auto&) { return carryOut(target, wanted, *plan, undo, *run); },
                   [this](const Status& status) { finish(status); });
    tick();
}

void AmendDialog::tick()
{
    const u64 all = m_run->all;
    m_progress->setValue(
        all == 0 ? 0 : static_cast<int>(static_cast<double>(m_run->done) / static_cast<double>(all) * 1000));
    m_state->setText(m_run->past   ? tr("It is becoming the new image; this cannot be stopped any more.")
                     : m_run->stop ? tr("Stopping…")
                     : all == 0    ? tr("The image is being locked and looked at again.")
                                   : tr("Writing beside the old structures; until the switch this can be cancelled."));
    updateButtons();
}

void AmendDialog::finish(const Status& status)
{
    m_ticker.stop();
    m_progress->setVisible(false);
    m_run.reset();
    const QString time = QDateTime::currentDateTime().toString(Qt::ISODate);
    m_plan.reset();
    Q_EMIT doomed({});
    if (!status) {
        m_log += tr("%1: failed: %2").arg(time, technicalText(status.error()));
        const bool stopped = status.error().fault() == Fault::cancelled;
        m_banners->add(stopped ? Banner::Severity::note : Banner::Severity::error,
                       stopped ? tr("Cancelled. The image is as it was.")
                               : headline(status.error().fault(), shortName(m_target.path)),
                       technicalText(status.error()));
        draftChanged();
        Q_EMIT idle();
        return;
    }
    m_log += tr("%1: amended; tables checked, map compared").arg(time);
    if (m_keep_undo->isChecked()) {
        m_log += tr("undo with: %1")
                     .arg(QStringLiteral("stratamap --amend --restore %1 %2")
                              .arg(shellWord(asArgument(toBytes(m_undo_path->text()))),
                                   shellWord(asArgument(m_target.path))));
    }
    m_banners->add(Banner::Severity::note,
                   tr("Done. The image was read again: its tables are sound, its map is what it was."),
                   m_log.join(QLatin1Char('\n')));
    Q_EMIT amended();
    look();
    updateButtons();
    Q_EMIT idle();
}

void AmendDialog::saveLog()
{
    auto* dialog = new QFileDialog(this, tr("Save Log"), toQString(m_target.path) + QStringLiteral(".amended.txt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)"), tr("HTML (*.html)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QString text = m_log.join(QLatin1Char('\n')) + QLatin1Char('\n');
        const bool html = path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive);
        QSaveFile file(path);
        const QByteArray bytes =
            (html ? QStringLiteral("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>%1</title>\n<pre>%2</pre>\n")
                        .arg(windowTitle().toHtmlEscaped(), text.toHtmlEscaped())
                  : text)
                .toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            m_banners->add(Banner::Severity::error, tr("The log could not be saved."), file.errorString());
        }
    });
    dialog->open();
}

void AmendDialog::reject()
{
    if (!running()) {
        Q_EMIT doomed({});
        QDialog::reject();
    } else if (!m_run->past) {
        m_run->stop = true;
        tick();
    }
}

}  // namespace stratamap::ui
