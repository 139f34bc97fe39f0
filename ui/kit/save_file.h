// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace muhr::kit {

/// Asks where to and writes the bytes there in one step; `then` hears whether they are on the disk, and nothing when
/// the person thought better of it. Opens over its window and doesn't block.
void saveFile(QWidget &over, const QString &title, const QString &proposedName, const QByteArray &bytes,
              std::function<void(bool isSaved)> then);
/// Asks where to; `then` hears the path, and nothing when the person thought better of it. Doesn't block.
void chooseSave(QWidget &over, const QString &title, const QString &proposedName,
                std::function<void(const QString &path)> then);
/// Some kind of file: "Backups" and "*.muhr-backup". All other files can be shown, too: somebody may have renamed one.
struct FileKind
{
    QString name;
    QString pattern;
};

/// Asks for a file that is there. Doesn't block.
void chooseFile(QWidget &over, const QString &title, const FileKind &kind,
                std::function<void(const QString &path)> then);
/// Asks for a folder, beginning at one; `then` hears nothing when the person thought better of it. Doesn't block.
void chooseFolder(QWidget &over, const QString &title, const QString &beginning,
                  std::function<void(const QString &folder)> then);

} // namespace muhr::kit
