// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/device_label.h"

namespace muhr::report {

using base::Sentence;

Sentence deviceSentence(const DeviceLabel &label)
{
    if (!label.name.isEmpty())
        return {{"", "%1"}, {base::TextName{label.name}}};
    if (label.ceiling == loyalty::Ceiling::Endpoint)
        return {{"Device", QT_TRANSLATE_NOOP("Device", "Endpoint")}, {}};
    const bool isKiosk = label.ceiling == loyalty::Ceiling::Kiosk;
    if (label.place == 0)
        return isKiosk ? Sentence{{"Device", QT_TRANSLATE_NOOP("Device", "A kiosk")}, {}}
                       : Sentence{{"Device", QT_TRANSLATE_NOOP("Device", "A laptop")}, {}};
    if (!label.joinedDay)
        return isKiosk ? Sentence{{"Device", QT_TRANSLATE_NOOP("Device", "Kiosk %L1")}, {label.place}}
                       : Sentence{{"Device", QT_TRANSLATE_NOOP("Device", "Laptop %L1")}, {label.place}};
    const base::TextDay joined{*label.joinedDay};
    return isKiosk ? Sentence{{"Device", QT_TRANSLATE_NOOP("Device", "Kiosk %L1 (joined %2)"), "%2 is a day"},
                              {label.place, joined}}
                   : Sentence{{"Device", QT_TRANSLATE_NOOP("Device", "Laptop %L1 (joined %2)"), "%2 is a day"},
                              {label.place, joined}};
}

} // namespace muhr::report
