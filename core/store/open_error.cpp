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
