// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trouble.h"

namespace muhr::desktop {
namespace {

base::SourceText titleOf(store::OpenError error)
{
    switch (error) {
    case store::OpenError::AlreadyOpen:
        return {"Trouble", QT_TRANSLATE_NOOP("Trouble", "Muhr is open already")};
    case store::OpenError::Newer:
    case store::OpenError::NewerDatabase:
        return {"Trouble", QT_TRANSLATE_NOOP("Trouble", "A newer Muhr wrote this shop")};
    case store::OpenError::Damaged:
    case store::OpenError::NotADatabase:
        return {"Trouble", QT_TRANSLATE_NOOP("Trouble", "The shop's file is damaged")};
    case store::OpenError::DiskFull:
        return {"Trouble", QT_TRANSLATE_NOOP("Trouble", "The disk is full")};
    case store::OpenError::NoRight:
        return {"Trouble", QT_TRANSLATE_NOOP("Trouble", "The shop's file may not be written")};
    case store::OpenError::Older:
    case store::OpenError::Empty:
    case store::OpenError::Missing:
    case store::OpenError::IoFailed:
    case store::OpenError::UnsafeDisk:
    case store::OpenError::NoServer:
    case store::OpenError::NotLetIn:
    case store::OpenError::OtherDatabase:
    case store::OpenError::NeedsOwner:
    case store::OpenError::NoDriver:
        return {"Trouble", QT_TRANSLATE_NOOP("Trouble", "The shop can't be opened")};
    }
    Q_UNREACHABLE();
}

} // namespace

bool isDamaged(store::OpenError error)
{
    return error == store::OpenError::Damaged || error == store::OpenError::NotADatabase;
}

shell::Trouble troubleOf(store::OpenError error, const QString &storePath)
{
    return {titleOf(error), {store::sourceText(isDamaged(error) ? store::OpenError::Damaged : error), {}}, storePath};
}

shell::Trouble troubleOf(const std::optional<crypto::KeyFileError> &error, const QString &keyPath)
{
    constexpr base::SourceText title{"Trouble", QT_TRANSLATE_NOOP("Trouble", "The shop's key is not here")};
    constexpr base::SourceText missing{
        "Trouble",
        QT_TRANSLATE_NOOP("Trouble", "Cards and stamps work without it, but names and phone numbers can't be read or "
                                     "written, and nothing is sent to the endpoint. Nothing is lost: put the key file "
                                     "back beside the shop's file, then try again.")};
    return {title, {error ? crypto::sourceText(*error) : missing, {}}, keyPath};
}

shell::Trouble rebuildingTrouble(const QString &storePath)
{
    return {{"Trouble", QT_TRANSLATE_NOOP("Trouble", "Saving what can be saved…")},
            {{"Trouble", QT_TRANSLATE_NOOP("Trouble", "Muhr reads what had not reached the endpoint yet. The damaged "
                                                      "file itself is not changed.")},
             {}},
            storePath};
}

shell::Trouble rebuiltTrouble(const actions::RebuiltStore &rebuilt)
{
    return {{"Trouble", QT_TRANSLATE_NOOP("Trouble", "The shop goes on")}, actions::sentenceOf(rebuilt), rebuilt.aside};
}

shell::Trouble notRebuiltTrouble(const base::Sentence &why, const QString &storePath)
{
    return {{"Trouble", QT_TRANSLATE_NOOP("Trouble", "The shop's file is damaged")}, why, storePath};
}

shell::Trouble restoringTrouble(const QString &storePath)
{
    return {{"Trouble", QT_TRANSLATE_NOOP("Trouble", "The shop is put back…")},
            {{"Trouble", QT_TRANSLATE_NOOP("Trouble", "Muhr restores the backup and recomputes all of it. It opens by "
                                                      "itself when that is done.")},
             {}},
            storePath};
}

shell::Trouble notRestoredTrouble(const base::Sentence &why, const QString &storePath)
{
    return {{"Trouble", QT_TRANSLATE_NOOP("Trouble", "The backup was not restored")}, why, storePath};
}

namespace way {

base::SourceText tryAgain()
{
    return {"Trouble", QT_TRANSLATE_NOOP("Trouble", "Try again")};
}

base::SourceText rebuild()
{
    return {"Trouble", QT_TRANSLATE_NOOP("Trouble", "Save what can be saved")};
}

base::SourceText goOn()
{
    return {"Trouble", QT_TRANSLATE_NOOP("Trouble", "Go on")};
}

base::SourceText setAside()
{
    return {"Trouble", QT_TRANSLATE_NOOP("Trouble", "Keep it aside and start anew")};
}

base::SourceText withoutNames()
{
    return {"Trouble", QT_TRANSLATE_NOOP("Trouble", "Go on without names")};
}

base::SourceText quit()
{
    return {"Trouble", QT_TRANSLATE_NOOP("Trouble", "Quit")};
}

} // namespace way

} // namespace muhr::desktop
