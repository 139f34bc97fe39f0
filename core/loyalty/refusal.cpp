// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/refusal.h"

#include <QtGlobal>

namespace muhr::loyalty {

const char *refusalWord(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::TooSoon:
    case RefusalReason::EnoughToday:
    case RefusalReason::EnoughPoints:
    case RefusalReason::EnoughDraws:
