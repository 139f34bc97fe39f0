// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/backup_page.h"

#include "core/actions/backup_ending.h"
#include "core/words/say.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/save_file.h"
#include "ui/welcome/code_camera.h"

#include <QBoxLayout>
#include <QDir>
#include <QLineEdit>

namespace muhr::welcome {

BackupPage::BackupPage(WelcomePresenter &presenter, camera::CameraFeed &feed, QWidget *parent)
    : StepPage(presenter, parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_choose = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_choose->setObjectName(QStringLiteral("chooseBackup"));
    m_file = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_file->setObjectName(QStringLiteral("backupFile"));
    m_file->setReadsForward(true);
    m_file->setElided(true);
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    body()->addLayout(row);
    m_key = new kit::Field({}, this);
    m_key->edit()->setObjectName(QStringLiteral("recoveryKey"));
    m_key->setReadsForward(true);
    body()->addWidget(m_key);
    m_progress = new kit::ProgressPanel(this);
    m_progress->setObjectName(QStringLiteral("backupLooking"));
    body()->addWidget(m_progress);
    m_said = new kit::Notice(kit::PanelKind::Firuza, kit::Icon::Check, this);
    m_said->setObjectName(QStringLiteral("backupSaid"));
    body()->addWidget(m_said);
    m_camera = new CodeCamera(feed, this);
    body()->addWidget(m_camera, 3);
    body()->addStretch(1);
    connect(m_choose, &QAbstractButton::clicked, this, &BackupPage::choose);
    connect(m_key->edit(), &QLineEdit::textEdited, &presenter, &WelcomePresenter::setRecoveryKey);
    connect(m_progress, &kit::ProgressPanel::cancelled, &presenter, &WelcomePresenter::back);
    connect(m_camera, &CodeCamera::codeSeen, &presenter, &WelcomePresenter::sheetSeen);
}

void BackupPage::choose()
{
    kit::chooseFile(*this, tr("Choose the backup"), {tr("Backups"), u'*' + actions::backupEnding},
                    [this](const QString &path) { presenter().setBackupFile(path); });
}

void BackupPage::setShown(bool shown)
{
    m_camera->setShown(shown);
}

void BackupPage::renderFound(const RestoreState &restore, base::Language language)
{
    m_said->setVisible(!restore.isLooking && (restore.found || restore.failure));
    if (restore.failure) {
        m_said->setKind(kit::PanelKind::Care);
        m_said->setIcon(kit::Icon::Warning);
        m_said->setWords(tr("Nothing was changed."), words::say(language, *restore.failure));
        return;
    }
    if (!restore.found)
        return;
    m_said->setKind(kit::PanelKind::Firuza);
    m_said->setIcon(kit::Icon::Check);
    QStringList sentences;
    for (const base::Sentence &held : restore.found->holds)
        sentences.append(words::say(language, held));
    sentences.append(tr("What happened later and had reached your endpoint comes back by itself."));
    m_said->setWords(words::say(language, {"Backup", QT_TRANSLATE_NOOP("Backup", "A backup of %1.")},
                                {base::TextMoment{restore.found->madeAt, restore.found->zone}}),
                     sentences.join(u' '));
}

void BackupPage::render(const WelcomeState &state)
{
    const RestoreState &restore = state.restore;
    setQuestion(tr("Bring your shop back"),
                tr("First it is restored on trial and everything in it is recomputed. You see what it holds before it "
                   "is used."));
    m_choose->setText(restore.file.isEmpty() ? tr("Choose the backup…") : tr("Choose another…"));
    m_choose->setEnabled(!restore.isLooking);
    m_file->setText(QDir::toNativeSeparators(restore.file));
    m_file->setToolTip(m_file->text());
    m_key->setName(tr("Recovery key"));
    m_key->setHint(tr("It is on the recovery sheet: type it, or hold the sheet's code before the camera. Leave it "
                      "empty if this computer still has the shop's keys."));
    m_key->edit()->setReadOnly(restore.isLooking);
    if (m_key->text() != restore.recoveryKey)
        m_key->edit()->setText(restore.recoveryKey);
    m_progress->setVisible(restore.isLooking);
    m_progress->setWork(tr("Restoring on trial"), tr("Nothing on this computer is changed by it."));
    m_progress->setProgress(restore.percent / 100.0);
    renderFound(restore, state.language);
    m_camera->setLooks(!restore.isLooking && !restore.found);
}

QWidget *BackupPage::firstField() const
{
    return m_choose;
}

} // namespace muhr::welcome
