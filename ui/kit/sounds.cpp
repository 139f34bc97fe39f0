// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sounds.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

namespace muhr::kit {

struct Sounds::Device
{
    std::unique_ptr<QBuffer> bytes;
    std::unique_ptr<QAudioSink> sink;

    void play(Sound sound)
    {
        const QAudioDevice output = QMediaDevices::defaultAudioOutput();
        QAudioFormat format;
        format.setSampleRate(samplesPerSecond);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        if (output.isNull() || !output.isFormatSupported(format))
            return;
        const auto samples = soundSamples(sound);
        sink.reset();
        bytes = std::make_unique<QBuffer>();
        bytes->setData(reinterpret_cast<const char *>(samples.data()),
                       static_cast<int>(samples.size() * sizeof(std::int16_t)));
        bytes->open(QIODevice::ReadOnly);
        sink = std::make_unique<QAudioSink>(output, format);
        sink->start(bytes.get());
    }
};

Sounds::Sounds(QObject *parent) : QObject(parent), m_device(std::make_unique<Device>()) {}

Sounds::~Sounds() = default;

void Sounds::setOn(Sound sound, bool on)
{
    m_on.at(static_cast<std::size_t>(sound)) = on;
}

bool Sounds::isOn(Sound sound) const
{
    return m_on.at(static_cast<std::size_t>(sound));
}

void Sounds::play(Sound sound)
{
    if (!isOn(sound))
        return;
    m_device->play(sound);
    emit played(sound);
}

} // namespace muhr::kit
