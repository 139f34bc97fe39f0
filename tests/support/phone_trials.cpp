// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/phone_trials.h"

#include <random>

namespace muhr::tests {
namespace {

/// Chance that belongs to one shot.
class Dice
{
public:
    explicit Dice(int n) : m_engine(static_cast<std::uint32_t>(1000 + n)) {}
    double between(double low, double high)
    {
        return low + (high - low) * static_cast<double>(m_engine() % 10001) / 10000.0;
    }

private:
    std::mt19937 m_engine;
};

PhoneShot plain(int n)
{
    Dice dice(n);
    PhoneShot shot;
    shot.text = trialText(n);
    shot.seed = static_cast<std::uint64_t>(n) + 1;
    shot.modulePixels = dice.between(5, 9);
    shot.centre = {dice.between(420, 860), dice.between(280, 440)};
    shot.turn = dice.between(-12, 12);
    return shot;
}

PhoneShot far(int n)
{
    auto shot = plain(n);
    shot.modulePixels = Dice(n).between(2.4, 3.6);
    return shot;
}

PhoneShot near(int n)
{
    auto shot = plain(n);
    shot.modulePixels = Dice(n).between(13, 20);
    shot.centre = {640, 360};
    return shot;
}

PhoneShot turned(int n)
{
    auto shot = plain(n);
    shot.turn = Dice(n).between(0, 360);
    return shot;
}

PhoneShot tilted(int n)
{
    auto shot = plain(n);
    Dice dice(n + 500);
    shot.tiltBack = dice.between(-1.4, 1.4);
    shot.tiltAside = dice.between(-1.4, 1.4);
    return shot;
}

PhoneShot blurred(int n)
{
    auto shot = plain(n);
    shot.blur = 1 + n % 3;
    return shot;
}

PhoneShot smeared(int n)
{
    auto shot = plain(n);
    shot.smear = 4 + n % 7;
    return shot;
}

PhoneShot glaring(int n)
{
    auto shot = plain(n);
    shot.glare = Dice(n).between(0.12, 0.4);
    return shot;
}

PhoneShot dark(int n)
{
    auto shot = plain(n);
    shot.isDarkMode = true;
    return shot;
}

PhoneShot darkAndBlurred(int n)
{
    auto shot = dark(n);
    shot.blur = 1 + n % 2;
    shot.noise = 5;
    return shot;
}

PhoneShot faint(int n)
{
    auto shot = plain(n);
    shot.contrast = Dice(n).between(0.06, 0.2);
    return shot;
}

PhoneShot dim(int n)
{
    auto shot = plain(n);
    shot.light = Dice(n).between(0.08, 0.25);
    shot.noise = 9;
    return shot;
}

PhoneShot striped(int n)
{
    auto shot = plain(n);
    shot.moire = Dice(n).between(0.3, 0.8);
    return shot;
}

PhoneShot noisy(int n)
{
    auto shot = plain(n);
    shot.noise = Dice(n).between(20, 45);
    return shot;
}

PhoneShot blinding(int n)
{
    auto shot = glaring(n);
    shot.glare = Dice(n).between(0.15, 0.3);
    shot.burnt = Dice(n + 300).between(0.3, 0.6);
    return shot;
}

PhoneShot paper(int n)
{
    auto shot = plain(n);
    shot.isPaper = true;
    shot.blur = n % 2;
    shot.noise = 4;
    return shot;
}

PhoneShot small(int n)
{
    auto shot = plain(n);
    shot.modulePixels = Dice(n).between(1.7, 2.4);
    return shot;
}

/// The one to read is nearer to the middle.
PhoneShot beside(int n)
{
    auto shot = plain(n);
    Dice dice(n + 700);
    shot.modulePixels = dice.between(4, 5.5);
    shot.centre = {dice.between(500, 560), dice.between(320, 400)};
    shot.besideText = trialText(n + 100);
    shot.besideCentre = {dice.between(900, 1000), dice.between(300, 420)};
    shot.isPaper = n % 3 == 0;
    return shot;
}

} // namespace

QString trialText(int n)
{
    static constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::mt19937 engine(static_cast<std::uint32_t>(n) * 7919U + 1);
    QString text = QStringLiteral("M1:");
    for (int i = 0; i < 26; ++i)
        text += QLatin1Char(letters[engine() % 32]);
    return text;
}

const std::vector<PhoneTrial> &phoneTrials()
{
    static const std::vector<PhoneTrial> trials = {
        {"plain", plain, 40},
        {"far away", far, 39},
        {"very near", near, 40},
        {"turned any way", turned, 40},
        {"tilted", tilted, 39},
        {"out of focus", blurred, 36},
        {"moving", smeared, 37},
        {"a lamp in the glass", glaring, 39},
        {"dark mode", dark, 40},
        {"dark mode, out of focus", darkAndBlurred, 39},
        {"washed out", faint, 39},
        {"hardly any light", dim, 37},
        {"the grid of the screen", striped, 38},
        {"a noisy sensor", noisy, 39},
        {"a lamp that blinds", blinding, 34},
        {"a paper card", paper, 39},
        {"a small code", small, 37},
        {"two side by side", beside, 39},
    };
    return trials;
}

} // namespace muhr::tests
