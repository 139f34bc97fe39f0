// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/store_refusal.h"

namespace muhr::report {
namespace {

words::Refusal wordOf(store::StoreError error)
{
    switch (error) {
    case store::StoreError::DiskFull:
        return words::Refusal::DiskFull;
    case store::StoreError::Busy:
    case store::StoreError::Unreachable:
        return words::Refusal::StoreOpen;
    case store::StoreError::ReadOnly:
        return words::Refusal::NotAllowed;
    case store::StoreError::IoFailed:
    case store::StoreError::Damaged:
    case store::StoreError::AgainstTheSchema:
    case store::StoreError::Failed:
        return words::Refusal::StoreDamaged;
    }
    return words::Refusal::StoreDamaged;
}

words::Refusal wordOf(store::OpenError error)
{
    switch (error) {
    case store::OpenError::AlreadyOpen:
        return words::Refusal::StoreOpen;
    case store::OpenError::Newer:
    case store::OpenError::NewerDatabase:
        return words::Refusal::StoreNewer;
    case store::OpenError::DiskFull:
        return words::Refusal::DiskFull;
    case store::OpenError::NoRight:
    case store::OpenError::NotLetIn:
    case store::OpenError::NeedsOwner:
        return words::Refusal::NotAllowed;
    case store::OpenError::Older:
    case store::OpenError::Damaged:
    case store::OpenError::NotADatabase:
    case store::OpenError::Empty:
    case store::OpenError::Missing:
    case store::OpenError::IoFailed:
    case store::OpenError::UnsafeDisk:
    case store::OpenError::NoServer:
    case store::OpenError::OtherDatabase:
    case store::OpenError::NoDriver:
        return words::Refusal::StoreDamaged;
    }
    return words::Refusal::StoreDamaged;
}

} // namespace

words::Refused refusalOf(store::StoreError error)
{
    return {wordOf(error), {store::sourceText(error), {}}};
}

words::Refused refusalOf(store::OpenError error)
{
    return {wordOf(error), {store::sourceText(error), {}}};
}

} // namespace muhr::report
