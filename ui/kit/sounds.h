// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/sound_samples.h"

#include <QObject>

#include <array>
#include <memory>

namespace muhr::kit {

/// Plays the three sounds of the counter. Without an audio device it is silent and nothing fails.
class Sounds : public QObject
{
    Q_OBJECT
public:
    explicit Sounds(QObject *parent = nullptr);
    ~Sounds() override;
    void setOn(Sound sound, bool on);
    bool isOn(Sound sound) const;
    void play(Sound sound);

signals:
    /// Also without an audio device; not for one that is turned off.
    void played(Sound sound);

private:
    struct Device;
    std::unique_ptr<Device> m_device;
    std::array<bool, 3> m_on{true, true, true};
};

} // namespace muhr::kit
