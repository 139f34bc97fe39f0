// SPDX-License-Identifier: GPL-3.0-or-later
// The way in by a backup.
#include "core/pass/recovery_sheet.h"
#include "ui/welcome/welcome_presenter.h"

#include <QPointer>

namespace muhr::welcome {

void WelcomePresenter::haveBackup()
{
    if (m_state.step != Step::Language)
        return;
    m_state.step = Step::Backup;
    change();
}

void WelcomePresenter::setBackupFile(const QString &file)
{
    RestoreState &restore = m_state.restore;
    if (restore.isLooking)
        return;
    restore.file = file;
    restore.found.reset();
    restore.failure.reset();
    change();
}

void WelcomePresenter::setRecoveryKey(const QString &key)
{
    RestoreState &restore = m_state.restore;
    if (restore.isLooking)
        return;
    restore.recoveryKey = key;
    restore.found.reset();
    restore.failure.reset();
    change();
}

void WelcomePresenter::sheetSeen(const QString &text)
{
    const RestoreState &restore = m_state.restore;
    if (m_state.step != Step::Backup || restore.isLooking || restore.found)
        return;
    const auto code = pass::parseRecoveryCode(text);
    if (!code || code->key == restore.recoveryKey)
        return;
    setRecoveryKey(code->key);
    if (!restore.file.isEmpty())
        lookAtBackup();
}

void WelcomePresenter::lookAtBackup()
{
    RestoreState &restore = m_state.restore;
    if (restore.isLooking)
        return;
    const QString key = restore.recoveryKey.trimmed();
    if (restore.found) {
        m_backups.restore(restore.file, key);
        return;
    }
    if (restore.file.isEmpty()) {
        restore.failure = base::Sentence{
            {"Backup", QT_TRANSLATE_NOOP("Backup", "Choose the backup first. It is a file that ends in .muhr-backup.")},
            {}};
        change();
        return;
    }
    restore.isLooking = true;
    restore.percent = 0;
    restore.failure.reset();
    change();
    const QPointer self(this);
    m_backups.look(
        restore.file, key,
        [self](int percent) {
            if (!self || self->m_state.restore.percent == percent)
                return;
            self->m_state.restore.percent = percent;
            self->change();
        },
        [self](const base::Expected<std::optional<BackupFound>, words::Refused> &tried) {
            if (!self)
                return;
            RestoreState &looked = self->m_state.restore;
            looked.isLooking = false;
            if (!tried)
                looked.failure = tried.error().sentence;
            else
                looked.found = *tried;
            self->change();
        });
}

} // namespace muhr::welcome
