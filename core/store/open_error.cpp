// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_error.h"

#include <QtGlobal>

namespace muhr::store {

base::SourceText sourceText(OpenError error)
{
    constexpr auto context = "OpenError";
    switch (error) {
    case OpenError::AlreadyOpen:
        return {context,
                QT_TRANSLATE_NOOP("OpenError", "This shop is already open in another Muhr on this computer. Close "
                                               "it first.")};
    case OpenError::Newer:
        return {context,
                QT_TRANSLATE_NOOP("OpenError", "This shop's file was made by a newer Muhr. Update Muhr to open it.")};
    case OpenError::Older:
        return {context,
                QT_TRANSLATE_NOOP("OpenError", "This shop's file was made by an older Muhr. Open it once with the "
                                               "desktop to bring it up to date.")};
    case OpenError::Damaged:
        return {context, QT_TRANSLATE_NOOP("OpenError",
                                           "This shop's file is damaged; nothing in it was changed. Put a backup in "
                                           "its place and try again, or start anew and fetch the shop from your "
                                           "endpoint. The damaged file is kept.")};
    case OpenError::NotADatabase:
        return {context, QT_TRANSLATE_NOOP("OpenError", "This file is not a Muhr shop. Choose another file.")};
    case OpenError::Empty:
        return {context,
                QT_TRANSLATE_NOOP("OpenError", "This file holds no shop yet. Make a shop first, or restore a backup.")};
    case OpenError::Missing:
        return {context,
                QT_TRANSLATE_NOOP("OpenError", "There is no such file. Make a shop first, or choose another file.")};
    case OpenError::DiskFull:
        return {context, QT_TRANSLATE_NOOP("OpenError", "The disk is full. Free some space and try again.")};
    case OpenError::NoRight:
        return {context,
                QT_TRANSLATE_NOOP("OpenError", "You may not write in this folder. Choose another folder or ask for "
                                               "the right to it.")};
    case OpenError::IoFailed:
        return {context, QT_TRANSLATE_NOOP("OpenError", "The disk could not be read. Check the disk and try again.")};
    case OpenError::UnsafeDisk:
        return {context,
                QT_TRANSLATE_NOOP("OpenError", "This disk cannot keep acts safe when the power fails. Put the file "
                                               "on a disk of this computer.")};
    case OpenError::NoServer:
        return {context,
                QT_TRANSLATE_NOOP("OpenError", "The database server does not answer. Look whether it runs, and whether "
                                               "this machine may reach it.")};
    case OpenError::NotLetIn:
        return {context,
                QT_TRANSLATE_NOOP("OpenError", "The database server does not let us in. Look at the user, the password "
                                               "and the name of the database.")};
    case OpenError::OtherDatabase:
        return {context,
                QT_TRANSLATE_NOOP("OpenError", "This database holds something else, or is not in UTF-8. Give Muhr a "
                                               "database of its own.")};
    case OpenError::NewerDatabase:
        return {context,
                QT_TRANSLATE_NOOP("OpenError", "This database was brought up to date by a newer Muhr. Update Muhr to "
                                               "use it.")};
    case OpenError::NeedsOwner:
        return {context,
                QT_TRANSLATE_NOOP("OpenError", "The tables of this database are missing or of an earlier Muhr, and "
                                               "this user may not change them. Run “muhr-endpoint init” with the "
                                               "address of their owner.")};
    case OpenError::NoDriver:
        return {context,
                QT_TRANSLATE_NOOP("OpenError", "Qt's part for PostgreSQL is missing on this machine. Install it "
                                               "(Debian: libqt6sql6-psql).")};
    }
    return {};
}

OpenError openErrorOf(StoreError error)
{
    switch (error) {
    case StoreError::DiskFull:
        return OpenError::DiskFull;
    case StoreError::ReadOnly:
        return OpenError::NoRight;
    case StoreError::Busy:
        return OpenError::AlreadyOpen;
    case StoreError::Unreachable:
        return OpenError::NoServer;
    case StoreError::Damaged:
        return OpenError::Damaged;
    case StoreError::IoFailed:
    case StoreError::AgainstTheSchema:
    case StoreError::Failed:
        return OpenError::IoFailed;
    }
    return OpenError::IoFailed;
}

} // namespace muhr::store
