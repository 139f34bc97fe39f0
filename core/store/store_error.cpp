// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_error.h"

#include <QtGlobal>

namespace muhr::store {

base::SourceText sourceText(StoreError error)
{
    constexpr auto context = "StoreError";
    switch (error) {
    case StoreError::DiskFull:
        return {context,
                QT_TRANSLATE_NOOP("StoreError", "Not stored: the disk is full. Free some space and try again.")};
    case StoreError::IoFailed:
        return {context, QT_TRANSLATE_NOOP("StoreError", "Not stored: the disk did not take it. Check the disk and try "
                                                         "again.")};
    case StoreError::ReadOnly:
        return {context, QT_TRANSLATE_NOOP("StoreError", "Not stored: the shop's file is open for reading only.")};
    case StoreError::Busy:
        return {context, QT_TRANSLATE_NOOP("StoreError", "Not stored: the shop's file is busy. Try again.")};
    case StoreError::Unreachable:
        return {context, QT_TRANSLATE_NOOP("StoreError", "The database server does not answer. Try again.")};
    case StoreError::Damaged:
        return {context,
                QT_TRANSLATE_NOOP("StoreError", "The shop's file is damaged. Restore a backup or fetch the shop "
                                                "from its endpoint.")};
    case StoreError::AgainstTheSchema:
        return {context, QT_TRANSLATE_NOOP("StoreError", "Not stored: the change does not fit what is already there.")};
    case StoreError::Failed:
        return {context, QT_TRANSLATE_NOOP("StoreError", "Not stored: the shop's file refused it. Try again.")};
    }
    return {};
}

} // namespace muhr::store
