// SPDX-License-Identifier: MIT
// AmendDialog: an image's options, changed with everything said beforehand. Workers look, plan and carry out.
#pragma once

#include "app/window/amend_work.h"
#include "widgets/errand.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSplitter;
class QTabWidget;

namespace stratamap::ui {

class AmendFields;
class AmendKeys;
class AmendPlanView;
class BannerStack;

class AmendDialog : public QDialog {
    Q_OBJECT

public:
    explicit AmendDialog(AmendTarget target, QWidget* parent = nullptr);
    ~AmendDialog() override;

    bool running() const { return m_run != nullptr; }

    /// Asks the user first while the image is being written.
    void reject() override;

Q_SIGNALS:
    /// What the plan of this moment would cut off the guest's disk; nothing: there is no such plan.
    void doomed(const std::vector<stratamap::Range>& guest);

    /// The image is another one now.
    void amended();

    /// Carrying out has ended, well or not.
    void idle();

private:
    QWidget* createForm();
    QWidget* createConsent();
    QWidget* createPlan();
    QWidget* createCommands();
    void createButtons();
    QLineEdit* createCommand(QWidget* parent, const QString& name, QWidget* row);

    void look();
    void showImage(const AmendedImage& image);
    void lookAtSlots();
    void showSlots(const KeyTable& table);
    void tryTyped();
    void refuse(const Error& error);
    void edit(const std::string& option, const std::string& value);
    void browse(const std::string& option);
    void draftChanged();
    void showConsent();
    void showCommands();
    AmendWish wish() const;
    QString missingConsent() const;
    QString undoPath() const;
    void makePlan();
    void takePlan(const Result<AmendPlan>& plan);
    void updateButtons();

    void start();
    void tick();
    void finish(const Status& status);
    void saveLog();

    AmendTarget m_target;
    AmendDraft m_draft;
    std::shared_ptr<const AmendPlan> m_plan;  ///< of the draft; null while there is none
    std::shared_ptr<AmendRun> m_run;          ///< null: not carrying out
    QStringList m_log;

    Errand<Result<AmendedImage>> m_look;
    Errand<Result<KeyTable>> m_look_at_slots;
    Errand<Result<std::array<bool, KeySlots::count>>> m_trying;
    Errand<Result<AmendPlan>> m_planning;
    Errand<Status> m_carrying;
    QTimer m_soon;    ///< until somebody who types pauses
    QTimer m_ticker;  ///< while the image is written

    BannerStack* m_banners;
    QSplitter* m_parts;
    QTabWidget* m_tabs = nullptr;
    QScrollArea* m_form_area = nullptr;
    QScrollArea* m_keys_area = nullptr;
    AmendKeys* m_keys = nullptr;  ///< null: the image has no key slots
    AmendFields* m_fields = nullptr;
    QWidget* m_consent = nullptr;
    QCheckBox* m_allow_shrink = nullptr;
    QCheckBox* m_remove_bitmaps = nullptr;
    QCheckBox* m_repair = nullptr;
    QCheckBox* m_force = nullptr;
    QCheckBox* m_keep_undo = nullptr;
    QLineEdit* m_undo_path = nullptr;
    AmendPlanView* m_plan_view = nullptr;
    QWidget* m_commands = nullptr;
    QLineEdit* m_command = nullptr;
    QLineEdit* m_peer_command = nullptr;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_undo = nullptr;
    QPushButton* m_save_log = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_close = nullptr;
};

}  // namespace stratamap::ui
