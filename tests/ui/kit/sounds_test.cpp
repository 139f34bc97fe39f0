// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sounds.h"

#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace muhr;

namespace {

/// How often the wave crosses zero upwards in a second: its pitch, near enough.
double pitch(const std::vector<std::int16_t> &samples, double from, double to)
{
    int crossings = 0;
    const auto begin = static_cast<std::size_t>(from * kit::samplesPerSecond);
    const auto end = std::min(samples.size(), static_cast<std::size_t>(to * kit::samplesPerSecond));
    for (std::size_t i = begin + 1; i < end; ++i)
        crossings += samples[i - 1] < 0 && samples[i] >= 0;
    return crossings / (to - from);
}

} // namespace

class SoundsTest : public QObject
{
    Q_OBJECT
private slots:
    void aStampIsAShortTick()
    {
        const auto samples = kit::soundSamples(kit::Sound::Stamp);
        QVERIFY(samples.size() < kit::samplesPerSecond / 5);
        QVERIFY(*std::max_element(samples.begin(), samples.end()) > 5000);
    }
    void aRewardRises()
    {
        const auto samples = kit::soundSamples(kit::Sound::Reward);
        QVERIFY(pitch(samples, 0.02, 0.12) < pitch(samples, 0.3, 0.5));
    }
    void notStoredIsLow() { QVERIFY(pitch(kit::soundSamples(kit::Sound::NotStored), 0.05, 0.35) < 200); }
    void nothingClicksAtTheEnds()
    {
        for (const auto sound : {kit::Sound::Stamp, kit::Sound::Reward, kit::Sound::NotStored}) {
            const auto samples = kit::soundSamples(sound);
            QVERIFY(std::abs(samples.front()) < 300);
            QVERIFY(std::abs(samples.back()) < 300);
        }
    }
    void eachCanBeTurnedOffAndNoneNeedsADevice()
    {
        kit::Sounds sounds;
        QSignalSpy played(&sounds, &kit::Sounds::played);
        sounds.play(kit::Sound::Stamp);
        QCOMPARE(played.count(), 1);
        sounds.setOn(kit::Sound::Stamp, false);
        sounds.play(kit::Sound::Stamp);
        QCOMPARE(played.count(), 1);
        QVERIFY(sounds.isOn(kit::Sound::NotStored));
        sounds.play(kit::Sound::NotStored);
        QCOMPARE(played.count(), 2);
    }
};

MUHR_TEST(SoundsTest, sounds_test)
#include "sounds_test.moc"
