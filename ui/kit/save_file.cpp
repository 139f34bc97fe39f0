// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/save_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

namespace muhr::kit {

void chooseSave(QWidget &over, const QString &title, const QString &proposedName,
                std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(&over, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(proposedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, &over,
                     [then = std::move(then)](const QString &path) { then(path); });
    dialog->open();
}

void saveFile(QWidget &over, const QString &title, const QString &proposedName, const QByteArray &bytes,
              std::function<void(bool)> then)
{
    chooseSave(over, title, proposedName, [bytes, then = std::move(then)](const QString &path) {
        QSaveFile file(path);
        then(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit());
    });
}

void chooseFile(QWidget &over, const QString &title, const FileKind &kind, std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(&over, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: %1 is a kind of files such as "Backups", %2 their ending: "*.pdf"
    dialog->setNameFilters({QCoreApplication::translate("FileChooser", "%1 (%2)").arg(kind.name, kind.pattern),
                            QCoreApplication::translate("FileChooser", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, &over,
                     [then = std::move(then)](const QString &path) { then(path); });
    dialog->open();
}

void chooseFolder(QWidget &over, const QString &title, const QString &beginning,
                  std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(&over, title, beginning);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, &over,
                     [then = std::move(then)](const QString &folder) { then(folder); });
    dialog->open();
}

} // namespace muhr::kit
