// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync_state.h"

#include <QtGlobal>

namespace muhr::sync {

base::SourceText sourceText(SyncState state)
{
    switch (state) {
    case SyncState::NotConnected:
        return {"Sync", QT_TRANSLATE_NOOP("Sync", "Everything is saved on this computer. Connect an endpoint in "
                                                  "Settings to give cards to phones.")};
    case SyncState::Agreed:
        return {"Sync", QT_TRANSLATE_NOOP("Sync", "Everything is saved, here and at the endpoint.")};
    case SyncState::Working:
        return {"Sync", QT_TRANSLATE_NOOP("Sync", "Everything is saved here and is on its way to the endpoint.")};
    case SyncState::Unreachable:
        return {"Sync", QT_TRANSLATE_NOOP("Sync", "The endpoint does not answer. Everything is saved here and will be "
                                                  "sent by itself. Check the network if it lasts.")};
    case SyncState::WrongClock:
        return {"Sync", QT_TRANSLATE_NOOP("Sync", "The clock of this computer is more than a day wrong. Stamps are "
                                                  "saved; set the clock right.")};
    case SyncState::NotAllowed:
        return {"Sync", QT_TRANSLATE_NOOP("Sync", "The endpoint does not accept this computer any more. Everything is "
                                                  "saved here. Ask the owner for a new link.")};
    case SyncState::OtherKey:
        return {"Sync", QT_TRANSLATE_NOOP(
                            "Sync", "Another server answers at the endpoint's address, and can't prove that it is your "
                                    "endpoint. Nothing was sent to it and nothing is lost: everything goes on being "
                                    "saved here. Try another network, or ask the owner for a new link.")};
    case SyncState::NewKey:
        return {"Sync",
                QT_TRANSLATE_NOOP("Sync", "The endpoint has a new key, which this computer was not told of. Nothing is "
                                          "lost: everything goes on being saved here. Compare the six digits in "
                                          "Settings with those that whoever runs the endpoint has.")};
    case SyncState::NeedsRepair:
        return {"Sync", QT_TRANSLATE_NOOP(
                            "Sync", "The endpoint was put back to an earlier state. It gets back what it lost from "
                                    "here, by itself. Everything is saved on this computer. Ask for help "
                                    "if this stays for an hour.")};
    case SyncState::Failed:
        return {"Sync", QT_TRANSLATE_NOOP("Sync", "The endpoint's answer could not be used. Everything is saved here "
                                                  "and will be tried again.")};
    }
    Q_UNREACHABLE();
}

} // namespace muhr::sync
