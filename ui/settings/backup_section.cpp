// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_section.h"

#include "core/words/say.h"
#include "ui/kit/button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/save_file.h"

#include <QBoxLayout>

namespace muhr::settings {

BackupSection::BackupSection(SettingsPresenter &presenter, QWidget *parent) : Section(presenter, parent)
{
    m_what = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_what->setWordWrap(true);
    body()->addWidget(m_what);
    m_state = new kit::Notice(kit::PanelKind::Care, kit::Icon::Warning, this);
    m_state->setObjectName(QStringLiteral("backupState"));
    body()->addWidget(m_state);
    m_path = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_path->setReadsForward(true);
    m_path->setElided(true);
    body()->addWidget(m_path);
    m_progress = new kit::ProgressPanel(this);
    m_progress->setObjectName(QStringLiteral("backupProgress"));
    body()->addWidget(m_progress);
    m_said = new kit::Notice(kit::PanelKind::Firuza, kit::Icon::Check, this);
    m_said->setObjectName(QStringLiteral("backupSaid"));
    body()->addWidget(m_said);
    auto *row = new kit::FlowLayout(10);
    const auto add = [&](const char *name) {
        auto *button = new kit::Button(kit::ButtonKind::Quiet, {}, this);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        return button;
    };
    m_backUp = add("backUpNow");
    m_try = add("tryBackup");
    m_choose = add("chooseBackupFolder");
    body()->addLayout(row);
    connect(m_backUp, &QAbstractButton::clicked, &presenter, &SettingsPresenter::backUp);
    connect(m_try, &QAbstractButton::clicked, &presenter, &SettingsPresenter::tryBackup);
    connect(m_choose, &QAbstractButton::clicked, this, &BackupSection::chooseFolder);
    connect(m_progress, &kit::ProgressPanel::cancelled, &presenter, &SettingsPresenter::stopBackup);
}

void BackupSection::render(const SettingsState &state)
{
    const BackupState &backups = state.backups;
    setTitle(tr("Backups"));
    m_what->setText(backups.opensBySheet
                        ? tr("A sealed copy of the whole shop, made once a day while Muhr is open. Only this computer "
                             "and your recovery sheet open it.")
                        : tr("A sealed copy of the whole shop, made once a day while Muhr is open. Only this computer "
                             "opens it: the recovery sheet is for the laptop that made the shop."));
    renderState(backups);
    m_path->setText(backups.folder);
    m_path->setVisible(!backups.folder.isEmpty());
    renderWork(backups);
    const bool isIdle = backups.work == BackupState::Work::None;
    m_backUp->setText(tr("Back up now"));
    m_backUp->setVisible(!backups.folder.isEmpty());
    m_backUp->setEnabled(isIdle && backups.isFolderThere);
    m_try->setText(tr("Try restoring"));
    m_try->setToolTip(tr("Restores the newest backup on trial, says what it holds, and throws that away."));
    m_try->setVisible(backups.kept > 0);
    m_try->setEnabled(isIdle);
    m_choose->setText(backups.folder.isEmpty() ? tr("Choose a folder…") : tr("Another folder…"));
    m_choose->setEnabled(isIdle);
}

void BackupSection::renderState(const BackupState &backups)
{
    const bool isGood = backups.isFolderThere && backups.lastAt.has_value();
    m_state->setKind(isGood ? kit::PanelKind::Firuza : kit::PanelKind::Care);
    m_state->setIcon(isGood ? kit::Icon::Check : kit::Icon::Warning);
    if (backups.folder.isEmpty()) {
        m_state->setWords(tr("There are no backups yet."),
                          tr("This computer can break or be lost. Choose a folder on a stick, on another disk, or one "
                             "that goes to a cloud."));
    } else if (!backups.isFolderThere) {
        m_state->setWords(tr("The folder is not there."),
                          tr("Plug the stick or disk in, or choose another folder. Backups that lie there are safe."));
    } else if (!backups.lastAt) {
        m_state->setWords(tr("This folder has no backup yet."), tr("The first one is made within the hour."));
    } else {
        const QString last =
            words::say(kit::currentLanguage(), {"Backup", QT_TRANSLATE_NOOP("Backup", "The last backup is of %1.")},
                       {base::TextMoment{*backups.lastAt, backups.zone}});
        m_state->setWords(last, tr("%Ln backup(s) in this folder, each restored on trial.", nullptr, backups.kept));
    }
}

void BackupSection::renderWork(const BackupState &backups)
{
    const bool isWorking = backups.work != BackupState::Work::None;
    m_progress->setVisible(isWorking);
    const bool isTrying = backups.work == BackupState::Work::Trying;
    m_progress->setWork(isTrying ? tr("Restoring on trial") : tr("Backing up"),
                        isTrying ? tr("The backup is opened beside the shop, and everything in it is recomputed.")
                                 : tr("The copy is sealed, and then restored on trial. The counter works on."));
    m_progress->setProgress(backups.percent / 100.0);
    m_said->setVisible(!isWorking && backups.said.has_value());
    if (!backups.said)
        return;
    m_said->setKind(backups.hasFailed ? kit::PanelKind::Stop : kit::PanelKind::Firuza);
    m_said->setIcon(backups.hasFailed ? kit::Icon::Warning : kit::Icon::Check);
    m_said->setWords(backups.hasFailed ? tr("That did not work.") : tr("This backup can be restored."),
                     words::say(kit::currentLanguage(), *backups.said));
}

void BackupSection::chooseFolder()
{
    kit::chooseFolder(*this, tr("Where backups go"), presenter().state().backups.folder,
                      [this](const QString &folder) { presenter().setBackupFolder(folder); });
}

} // namespace muhr::settings
