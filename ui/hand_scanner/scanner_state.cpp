// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_scanner/scanner_state.h"

#include <QtGlobal>

namespace muhr::hand_scanner {
namespace {

base::SourceText text(ScannerState state)
{
    switch (state) {
    case ScannerState::Off:
        return {"ScannerState", QT_TRANSLATE_NOOP("ScannerState", "No hand scanner is chosen.")};
    case ScannerState::Ready:
        return {"ScannerState", QT_TRANSLATE_NOOP("ScannerState", "The hand scanner on %1 is ready.")};
    case ScannerState::NotThere:
        return {"ScannerState", QT_TRANSLATE_NOOP("ScannerState", "There is no hand scanner on %1. Plug it in and "
                                                                  "scanning starts by itself.")};
    case ScannerState::Refused:
        return {"ScannerState",
                QT_TRANSLATE_NOOP("ScannerState", "The hand scanner on %1 cannot be opened. Close other "
                                                  "programs that use it, or ask for the right to "
                                                  "use it.")};
    case ScannerState::PulledOut:
        return {"ScannerState", QT_TRANSLATE_NOOP("ScannerState", "The hand scanner on %1 was pulled out. Plug it in "
                                                                  "again and scanning goes on by itself.")};
    case ScannerState::Keyboard:
        return {"ScannerState", QT_TRANSLATE_NOOP("ScannerState", "%1 is a keyboard that somebody types on, so it was "
                                                                  "given back. Choose the hand scanner instead.")};
    }
    return {};
}

} // namespace

base::Sentence sentence(ScannerState state, const QString &name)
{
    return {text(state), {base::TextCode{name}}};
}

} // namespace muhr::hand_scanner
