// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/camera_source.h"

#include <QUrl>

namespace muhr::camera {
namespace {

bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && isWeb && !url.host().isEmpty();
}

} // namespace

std::optional<CameraSource> CameraSource::parse(const QString &text)
{
    const auto colon = text.indexOf(QLatin1Char(':'));
    const auto place = text.mid(colon + 1);
    if (colon < 0 || place.isEmpty())
        return std::nullopt;
    const auto kind = QStringView(text).left(colon);
    if (kind == QLatin1String("device"))
        return CameraSource(Kind::Device, place);
    if (kind == QLatin1String("file"))
        return CameraSource(Kind::File, place);
    if (kind == QLatin1String("folder"))
        return CameraSource(Kind::Folder, place);
    if (isAddress(text))
        return CameraSource(Kind::Network, text);
    return std::nullopt;
}

QString CameraSource::text() const
{
    switch (m_kind) {
    case Kind::Device:
        return QStringLiteral("device:") + m_place;
    case Kind::File:
        return QStringLiteral("file:") + m_place;
    case Kind::Folder:
        return QStringLiteral("folder:") + m_place;
    case Kind::Network:
        return m_place;
    }
    return {};
}

} // namespace muhr::camera
