// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/stage_tokens.h"

namespace muhr::kit {

const StageTokens &stageTokens(Theme theme)
{
    static const StageTokens day{QColor(QRgb(0x0e7c7b)), QColor(QRgb(0x0b5a59)), QColor(QRgb(0x0a4f4f)),
                                 QColor(QRgb(0xffffff)), QColor(QRgb(0xeef7f6)), QColor(QRgb(0xe0b25a))};
    static const StageTokens night{QColor(QRgb(0x0c5857)), QColor(QRgb(0x0a3534)), QColor(QRgb(0x082c2c)),
                                   QColor(QRgb(0xffffff)), QColor(QRgb(0xeef7f6)), QColor(QRgb(0xe0b25a))};
    return theme == Theme::Light ? day : night;
}

} // namespace muhr::kit
