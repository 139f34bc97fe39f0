// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/accessible/screen_reader.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace muhr::tests {
namespace {

constexpr int patience = 5'000;
constexpr int deepest = 60;

const char *const accessible = "org.a11y.atspi.Accessible";

/// Source: AT-SPI2, atspi-constants.h, AtspiStateType.
enum StateBit { Enabled = 8, Focusable = 11, Focused = 12, Showing = 25 };

QVariant valueOf(const QDBusMessage &answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    const QVariant first = answer.arguments().constFirst();
    return first.canConvert<QDBusVariant>() ? first.value<QDBusVariant>().variant() : first;
}

} // namespace

std::optional<ScreenReader> ScreenReader::start(const QString &bus)
{
    auto session = QDBusConnection::connectToBus(bus, QStringLiteral("session of a screen reader"));
    const QString service = QStringLiteral("org.a11y.Bus");
    const QString path = QStringLiteral("/org/a11y/bus");
    // As a screen reader does: programs begin to speak.
    auto listening = QDBusMessage::createMethodCall(service, path, QStringLiteral("org.freedesktop.DBus.Properties"),
                                                    QStringLiteral("Set"));
    listening << QStringLiteral("org.a11y.Status") << QStringLiteral("ScreenReaderEnabled")
              << QVariant::fromValue(QDBusVariant(true));
    if (session.call(listening, QDBus::Block, patience).type() != QDBusMessage::ReplyMessage)
        return std::nullopt;
    const auto asked = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("GetAddress"));
    const QString address = valueOf(session.call(asked, QDBus::Block, patience)).toString();
    const auto own = QDBusConnection::connectToBus(address, QStringLiteral("bus of a screen reader"));
    return own.isConnected() ? std::optional(ScreenReader(own)) : std::nullopt;
}

QVariant ScreenReader::call(const Place &place, const char *interface, const char *method,
                            const QVariantList &values) const
{
    auto message =
        QDBusMessage::createMethodCall(place.owner, place.path, QLatin1String(interface), QLatin1String(method));
    message.setArguments(values);
    return valueOf(m_bus.call(message, QDBus::Block, patience));
}

QString ScreenReader::property(const Place &place, const char *name) const
{
    return call(place, "org.freedesktop.DBus.Properties", "Get", {QLatin1String(accessible), QLatin1String(name)})
        .toString();
}

std::vector<ScreenReader::Place> ScreenReader::children(const Place &place) const
{
    std::vector<Place> result;
    const QVariant answer = call(place, accessible, "GetChildren");
    if (!answer.canConvert<QDBusArgument>())
        return result;
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Place child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.owner >> path;
        list.endStructure();
        child.path = path.path();
        result.push_back(child);
    }
    list.endArray();
    return result;
}

Heard ScreenReader::at(const Place &place) const
{
    Heard heard{place.owner, place.path, {}, {}, {}};
    const QVariant state = call(place, accessible, "GetState");
    QList<uint> words;
    if (state.canConvert<QDBusArgument>())
        state.value<QDBusArgument>() >> words;
    const auto is = [&](StateBit bit) { return ((words.value(bit / 32) >> (bit % 32)) & 1U) != 0; };
    heard.isShowing = is(Showing);
    heard.isEnabled = is(Enabled);
    heard.canHaveFocus = is(Focusable);
    heard.hasFocus = is(Focused);
    if (!heard.isShowing)
        return heard;
    heard.role = call(place, accessible, "GetRoleName").toString();
    heard.name = property(place, "Name");
    heard.description = property(place, "Description");
    return heard;
}

void ScreenReader::collect(const Place &place, int depth, std::vector<Heard> &all) const
{
    // Hundreds of things lie on pages that are not seen: each question takes its time.
    const auto heard = at(place);
    const bool isProgram = depth == deepest;
    if (heard.isShowing)
        all.push_back(heard);
    if (depth > 0 && (heard.isShowing || isProgram))
        for (const Place &child : children(place))
            collect(child, depth - 1, all);
}

std::vector<Heard> ScreenReader::showing(const QString &program) const
{
    std::vector<Heard> all;
    const Place root{QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/accessible/root")};
    for (const Place &place : children(root))
        if (property(place, "Name") == program)
            collect(place, deepest, all);
    return all;
}

bool ScreenReader::press(const Heard &thing) const
{
    return call({thing.owner, thing.path}, "org.a11y.atspi.Action", "DoAction", {0}).toBool();
}

bool ScreenReader::write(const Heard &field, const QString &text) const
{
    return call({field.owner, field.path}, "org.a11y.atspi.EditableText", "SetTextContents", {text}).toBool();
}

} // namespace muhr::tests
